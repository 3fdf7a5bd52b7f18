"""How a block before a list looks: as a label, a tab, a heading over it, or as what is none of these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from scraper.extractor.related.item import Item
from scraper.extractor.related.labels import OF_STORIES, Meaning, is_more, is_notice, is_of_a_neighbour, meaning
from scraper.extractor.related.stories import is_call, is_time
from scraper.normaliser.text import sentence_end, weighs
from scraper.page.blocks import BUTTON, Block, Box, Link
from scraper.page.document import Document

IN_SECTION: Final = 6  # elements between a heading and its section
MAX_LABEL: Final = 80  # characters of one
MAX_ALIKE: Final = 2  # times that words stand on a page which say what list follows, if the words themselves tell nothing
_HEADLINE: Final = 5  # blanks in a line that says as much as one


def is_label(block: Block) -> bool:
    """Whether a block by itself looks like the label over a list: a heading or known words, no story's title, no time."""
    text = block.text
    tabs = len(block.links) > 1 and is_tab(block)
    if (
        len(text) > MAX_LABEL
        or is_time(text)
        or (block.link_chars and not tabs and (len(block.links) > 1 or weighs(text, 46) or text.count(" ") > 5) and not _ends_linked(block))
    ):
        return False  # a linked heading that is longer is a story's
    said = meaning(text) or (_of_first_tab(text) if tabs else None)
    if said == "related" and block.link_chars and " " not in text and not block.heading:
        return False  # 'More' at the foot of the list before
    if said is not None and not (said == "paid" and block.link_chars):
        return block.heading > 0 or not (sentence_end(text) or (said == "latest" and _credits(text)))
    return block.heading > 0 and not block.link_chars


def _ends_linked(block: Block) -> bool:
    """Whether a heading with a colon at its end says what list follows and links to what that is about: 'The latest on the harbour:'."""
    part = len(block.links) == 1 and 3 * block.link_chars < 2 * len(block.text) and block.text[-1] in ":："
    return block.heading > 0 and part and meaning(block.text) in OF_STORIES


def _credits(text: str) -> bool:
    """Whether known words stand only behind a colon, in the name of somebody: 'Text by: Courier Breaking News'."""
    before, colon, after = text.partition(":")
    return bool(colon and after) and meaning(before) is None


def is_set_alike(block: Block, own: Block) -> bool:
    """Whether a line is all link and stands beside a story's, set as that is, and says as much as a headline."""
    box, other = block.box, own.box
    alike = box is not other and box.parent is other.parent and (box.tag, box.names) == (other.tag, other.names)
    return alike and not block.heading and block.link_chars >= len(block.text) and block.text.count(" ") >= _HEADLINE


def is_tab(block: Block) -> bool:
    """Whether a block's links open lists on the page: 'Most read', 'Most shared'."""
    return bool(block.links) and all(link.href[:1] == "#" for link in block.links)


def _of_first_tab(text: str) -> Meaning | None:
    """What the first of several tabs in one line means: 'You may also like More from author'."""
    words = text.split(" ")
    return next((said for count in range(min(6, len(words)), 0, -1) if (said := meaning(" ".join(words[:count])))), None)


def first_tab(tab: Block, gap: list[Block]) -> Block:
    """The first of a row of tabs, which are links or buttons: its list is the first under them. What is no tab is itself."""
    up = tab.box.parent
    if is_tab(tab):
        return next((block for block in gap if block.box.parent is up and is_tab(block) and meaning(block.text)), tab)
    row = up.parent if up is not None and up.tag == "li" else up
    if tab.box.tag != "button" or row is None:
        return tab
    return next(block for block in gap if block.box.tag == "button" and block.box.within(row))


def its_heading(label: Block, gap: list[Block]) -> Block:
    """The heading right over words that name no list of their own: the way to all of it, or what stands in the heading's small box."""
    at = label.index - gap[0].index
    heading = next((block for block in reversed(gap[max(0, at - 2) : at]) if block.heading and not block.link_chars), None)
    if label.heading or heading is None or meaning(heading.text) in (None, "other"):
        return label
    near = [up for up in heading.box.up(3)[1:] if up.block_end - up.block_start <= 4 and label.box.within(up)]
    return heading if near or (label.link_chars and not is_tab(label)) else label


def governs(block: Block, item: Item) -> bool:
    """Whether a run stands in the box, or the one around it, of what labels no stories ('Tags', 'Share')."""
    box = block.box.parent or block.box
    return item.card.within(box.parent or box)


def linked_label(gap: list[Block], level: int, taken: set[int]) -> Block | None:
    """The heading right over a run, without a known word, that leads to a section and to no story: it is larger than the stories'."""
    for block in reversed(gap[-3:]):
        if not block.heading:
            if is_silent(block.text):
                continue
            return None
        text = block.text
        larger = block.heading < level if level else text.count(" ") < 3
        section = len(block.links) == 1 and block.links[0].box.index not in taken and not block.links[0].href.startswith("javascript:")
        return block if larger and section and not weighs(text, 46) and text.count(" ") < 6 and not is_time(text) else None
    return None


def spans(link: Link) -> bool:
    """Whether a link is around more than one block."""
    return link.box.block_end - link.box.block_start > 1


def calls_to_more(block: Block, item: Item, next_to_it: bool, counts: Callable[[], Counter[str]]) -> bool:
    """Whether words that call ('Read more') are printed over a list: they lead nowhere, and stand once or right over its lines."""
    asks = block.text[-1:] == "." and block.text[-2:] != ".."
    if block.link_chars or block.inside & BUTTON or asks or not is_call(block.text):
        return False  # 'Sign up for more like this.'
    said = meaning(block.text)
    if block.heading and said is None and not is_notice(block.text):
        return True
    if said != "related":
        return False
    return (next_to_it and item.card.tag == "li") or counts()[block.text] <= MAX_ALIKE


def opens_a_part(block: Block, item: Item) -> bool:
    """Whether a heading is the first in a section of the page that holds the list."""
    up = block.box.parent
    return up is not None and up.tag == "section" and up.block_start == block.index and item.card.within(up)


def is_behind_its_picture(doc: Document, block: Block, item: Item) -> bool:
    """Whether words that say what is paid for stand in a card between its picture and its headline, which both lead to the story."""
    if meaning(block.text) != "paid":
        return False
    href, at = item.box.attributes.get("href"), doc.link_at(block.end)
    before = doc.links[at - 1] if at else None
    return before is not None and before.href == href and before.box.end <= item.box.start


def stands_under_a_heading(block: Block, gap: list[Block], item: Item) -> bool:
    """Whether a line stands right under the heading of a section that holds a list, and in one box with it."""
    head = gap[-2] if len(gap) > 1 else None
    if head is None or not head.heading or head.links or block.heading or block.links or not block.box.within(head.box.parent or head.box):
        return False
    section = next((up for up in head.box.up(IN_SECTION) if up.tag == "section"), None)
    return section is not None and section.block_start == head.index and item.card.within(section)


def unfolds_a_list(block: Block, counts: Callable[[], Counter[str]]) -> bool:
    """Whether one word for 'more' without a link stands over one list after another: it unfolds them."""
    return not block.links and is_more(block.text) and counts()[block.text] > 1


def leads_elsewhere(block: Block, item: Item) -> bool:
    """Whether an entry that is a link to another page holds nothing of a list, and names no story beside this one: it is of a menu."""
    return not (item.card.within(block.box) or block.links[0].href.startswith("javascript:") or is_of_a_neighbour(block.text))


def begins_the_list(block: Block, item: Item) -> bool:
    """Whether bare words are the first in the box that holds the list."""
    return item.card.tag == "li" and block.index == block.box.block_start and item.card.within(block.box)


def heads_the_next(block: Block, over: Block, item: Item, previous: Item) -> bool:
    """Whether words begin the box of a list, as those over the list before it began the box next to it."""
    own, before = headed(block), headed(over)
    if own is None or before is None or own is before or own.parent is not before.parent or own.tag != before.tag:
        return False
    if len(block.text) > MAX_LABEL or sentence_end(block.text) or block.box.tag != over.box.tag:
        return False
    return item.card.within(own) and not previous.card.within(own)


def headed(label: Block) -> Box | None:
    """The box that a block begins: its own, of which it is the bare words, or the one around."""
    box = label.box if label.box.block_end > label.index + 1 else label.box.parent
    return box if box is not None and box.block_start == label.index else None


@lru_cache(maxsize=2048)
def is_silent(text: str) -> bool:
    """Whether words between two stories say nothing of the list: a time, a name, a credit, a call, a line about advertisements."""
    return text[:1] in "@©" or is_time(text) or is_call(text) or is_notice(text)


def are_called_alike(a: Box, b: Box) -> bool:
    return a.names != "" and a.names == b.names and a.tag == b.tag
