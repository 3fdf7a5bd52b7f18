"""The words printed over a run of stories, told from those over its neighbours and from what the cards in it say."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection
from functools import cache, lru_cache
from typing import Final, NamedTuple

from scraper.extractor.related.item import Item
from scraper.extractor.related.labels import OF_STORIES, Meaning, is_more, is_notice, is_of_a_neighbour, meaning
from scraper.extractor.related.no_stories import is_tag
from scraper.extractor.related.stories import is_call, is_time
from scraper.normaliser.text import begins_small, key, sentence_end, weighs
from scraper.page.blocks import BUTTON, FORM, HIDDEN, LIST, NOSCRIPT, Block, Box, Link
from scraper.page.document import Document

MAX_LABEL: Final = 80  # characters of one
MAX_ALIKE: Final = 2  # times that words stand on a page which say what list follows, if the words themselves tell nothing
_BY_CHANCE: Final = 2  # times as many lines over the headlines of a list, at the least, as say by chance what a list does
_HEADLINE: Final = 5  # blanks in a line that says as much as one
_CARD: Final = 12  # blocks among which the second story of a list begins
_BEHIND: Final = 2  # blocks behind a list in its box
_IN_SECTION: Final = 6  # elements between a heading and its section
_LABEL_NAME: Final = re.compile(r"title|head|label|titel|caption|kicker|section-name")
_FEEDS: Final = frozenset(("RSS", "RSS-Feed", "RSS Feed", "Alert", "ALERT"))
_KICKER_NAME: Final = re.compile(r"kicker|topline|overline|eyebrow|catchline|roofline|dachzeile|spitzmarke|pre-?title|super-?title")
_FLAG_NAME: Final = re.compile(r"(?<![a-z])(?:tag|badge|flag|premium|exclusive|subscri|kicker|overline)")

# Links in the box of a label by which its list stands there; under 'More on' one may be the way to all that follows.
_OVER_LINKS: Final[dict[Meaning | None, int]] = {"related": 2, "paid": 1}


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


class Around(NamedTuple):
    """What a look for labels knows of the page: how often short lines stand on it, which links are stories', which headings kickers."""

    doc: Document
    counts: Callable[[], Counter[str]]
    stories: set[int]  # by the boxes of their links
    kickers: set[int]
    tags: frozenset[str]  # keys of what the story is filed under
    parts: frozenset[str]  # and of the section it stands in
    kept: Collection[int]  # the blocks of the text


def around(doc: Document, items: list[Item], tags: frozenset[str], parts: frozenset[str], kept: Collection[int] = ()) -> Around:
    counts = cache(lambda: Counter([text for block in doc.blocks if len(text := block.text) <= 40]))
    return Around(doc, counts, {item.box.index for item in items}, _kickers(doc, items), tags, parts, kept)


def _kickers(doc: Document, items: list[Item]) -> set[int]:
    """What stands over the headline inside a card, where the cards of other stories have such a line too: headings that tell nothing of a
    list, and what tells that by chance, as most of the others do not."""
    found: dict[tuple[str, str], list[Block]] = defaultdict(list)
    for item in items:
        for block in doc.blocks[max(item.card.block_start, item.block - 2) : item.block]:
            if not block.link_chars and len(block.text) <= 60:
                found[block.box.tag, block.box.names].append(block)
    kickers: set[int] = set()
    for (_, names), blocks in found.items():
        known = [block for block in blocks if meaning(block.text) in OF_STORIES]
        headings = [block for block in blocks if block.heading and meaning(block.text) is None]
        kickers.update(block.index for block in headings if len(headings) > 1)
        if names and len(blocks) > _BY_CHANCE * len(known):
            kickers.update(block.index for block in known)
    return kickers


def label(page: Around, item: Item, gap: list[Block], previous: Item | None, over: Block | None) -> Block | None:
    """The words printed over a run: the nearest block before it that is short and says what follows, or is set as those over the last.
    What is of a card says nothing of the list."""
    passed = 0
    unread = HIDDEN | FORM | (0 if item.box.inside & NOSCRIPT else NOSCRIPT)
    for block in reversed(gap[-40:]):
        text = block.text
        if block.inside & unread or block.index in page.kickers or (block.inside & BUTTON and meaning(text) == "other"):  # 'Follow'
            continue
        if (_is_silent(text) and not _calls_to_more(block, item, block is gap[-1], page.counts)) or (
            len(text) == len(item.title) and key(text) == key(item.title)
        ):
            continue
        if not block.heading and _is_behind_its_picture(page.doc, block, item):
            continue
        if not block.heading and ((previous is not None and _is_in_its_card(page, block, item, previous)) or _unfolds(block, page.counts)):
            continue
        if text in _FEEDS and block is gap[-1] and any(meaning(before.text) == "related" for before in gap[-4:-1]):
            continue  # between a label and its list: the author's handle and feed
        if block is gap[-1] and _introduces(block, gap, item):
            continue
        if _is_of_the_text(page, block, item):
            return None
        if weighs(text, 91):
            if previous is None and not weighs(text, 160) and not sentence_end(text):
                continue
            # a sentence that introduces the list under its heading
            if block is gap[-1] and not weighs(text, 160) and len(gap) > 1 and gap[-2].heading and meaning(gap[-2].text):
                continue
            return None
        if block.links and _spans(block.links[0]) and (not block.heading or meaning(text) == "other"):
            passed += 1  # the kicker of a card that is one link, or its headline: 'Shopping by the sea'
            continue
        if _is_set_alike(block, page.doc.blocks[item.block]):
            continue  # a story of the list
        if is_label(block) or (over is not None and _alike(block.box, over.box)):
            said = meaning(text)
            if said == "other" and key(text) in page.parts and page.counts()[text] > 1:
                if _names_a_part(page, block, item, previous):
                    return block
                continue  # the section of a card
            if said is None and page.counts()[text] > MAX_ALIKE and _FLAG_NAME.search(block.box.names):
                continue  # 'Subscribers only', on one card after another
            if said == "other" and passed == 1 and not block.heading and not _governs(block, item):
                continue  # the kicker of a card whose story is none
            if said == "other" and block.link_chars and any(up.tag == "li" and item.box.within(up) for up in block.box.up(_CARD)[1:]):
                continue  # what the story of the entry is filed under
            if said == "other" and ((passed > 1 and not _governs(block, item)) or (block.link_chars and block.box.tag == "li")):
                return None  # it has things of its own, or is one of a menu
            if previous is not None and of_cards(page, previous, block):
                continue
            if (text[-1] in ":：" and _is_over_topics(page, block, item)) or _has_its_own(page, block, item):
                return None
            if not (block.link_chars and block.box.tag == "li" and (item.card.tag == "li" or _leads_elsewhere(block, item))) or is_tab(
                block
            ):
                return _over(_first_tab(block, gap), gap)
            continue  # another story of a list, or an entry of a menu, with a label's word in it
        if block.link_chars and is_tab(block):
            continue
        if block.link_chars:
            if block.heading and ((passed < 2 and _heads(page, block, item)) or _opens_a_strip(page, block, item, previous)):
                return block
            # The menu of a list ('News', 'Sport', 'See all') may stand between it and its label.
            passed += 1
            if passed > (30 if previous is not None else 1):
                return None
            continue
        if previous is not None and over is not None and _heads_the_next(block, over, item, previous):
            return block
        named = (block.box.names and _LABEL_NAME.search(block.box.names)) or _begins_the_list(block, item)
        near = block.box.parent is not None and item.card.within(block.box.parent)
        if previous is None and near and (named or block.bold_chars >= len(text)) and not sentence_end(text):
            return block
        if previous is not None and named and near and not previous.card.within(block.box.parent or block.box):
            return block
        told = named or block.box.block_end > block.index + 1 or _parts_off_a_list(page, block, item, over)
        if told and not passed and _begins_several(page, block, item, previous):
            return None if sentence_end(text) or any(map(str.isdigit, text)) else block
        if sentence_end(text):
            return None
    return None


def _is_over_topics(page: Around, label: Block, item: Item) -> bool:
    """Whether what stands between words and a list is a line of the topics that the page is filed under: 'More on: Sea, Harbours'."""
    at = label.index + 1
    links = page.doc.blocks[at].links if at < item.card.block_start else ()
    return bool(links) and all(link.box.index not in page.stories and key(page.doc.text_of(link.box)) in page.tags for link in links)


def _has_its_own(page: Around, label: Block, item: Item) -> bool:
    """Whether the box of a label ends before a list, and holds links of its own that the label is over: topics, an advertisement."""
    box, at = label.box.parent, label.index + 1
    if box is None or at >= min(box.block_end, item.card.block_start) or item.card.within(box):
        return False
    links = [link for block in page.doc.blocks[at : box.block_end] for link in block.links if link.href[:1] != "#"]
    if not links or any(link.box.index in page.stories for link in links):
        return False
    said = meaning(label.text)
    if said == "other" and page.counts()[label.text] == 1 and not label.inside & LIST and all(link.box.inside & LIST for link in links):
        return True  # topics, each in an entry
    return len(links) >= _OVER_LINKS.get(said, len(links) + 1)


def parts(page: Around, item: Item, gap: list[Block]) -> bool:
    """Whether what stands before a story is a list of something else, under its own label."""
    return any(_has_its_own(page, block, item) and is_label(block) for block in gap[-40:])


def _is_set_alike(block: Block, own: Block) -> bool:
    """Whether a line is all link and stands beside a story's, set as that is, and says as much as a headline."""
    box, other = block.box, own.box
    alike = box is not other and box.parent is other.parent and (box.tag, box.names) == (other.tag, other.names)
    return alike and not block.heading and block.link_chars >= len(block.text) and block.text.count(" ") >= _HEADLINE


def _is_of_the_text(page: Around, block: Block, item: Item) -> bool:
    """Whether a line is an entry of a list of the text, which does not hold the story."""
    entry = block.inside & LIST and not block.heading and block.index in page.kept
    return bool(entry) and not item.card.within(block.box.parent or block.box)


def ends(label: Block, run: list[Item], item: Item, own: Block) -> bool:
    """Whether the box that a label begins ends between the stories of a run and the next, which is set otherwise: it is of another list.
    `own` is the next one's block: what is a larger heading than the label, and not in its box, is not under it."""
    box = next((up for up in label.box.up(_IN_SECTION) if run[-1].card.within(up)), None)
    if box is None or len(run) < 2 or item.card.within(box) or not run[-2].card.within(box):
        return False
    if box.block_start != label.index:
        return 0 < own.heading < label.heading
    this, other = item.box, run[-1].box
    levels = 1 + min(this.depth - item.card.depth, other.depth - run[-1].card.depth)
    return any(a.tag != b.tag or a.names != b.names for a, b in zip(this.up(levels), other.up(levels), strict=False))


def kicks(block: Block, story: Block) -> bool:
    """Whether a heading is the kicker right over a story's, which is larger: no label of a list is smaller than what it lists."""
    return (
        block.heading > story.heading > 0
        and block.index == story.index - 1
        and block.box.parent is story.box.parent
        and meaning(block.text) is None
    )


def is_tab(block: Block) -> bool:
    """Whether a block's links open lists on the page: 'Most read', 'Most shared'."""
    return bool(block.links) and all(link.href[:1] == "#" for link in block.links)


def _of_first_tab(text: str) -> Meaning | None:
    """What the first of several tabs in one line means: 'You may also like More from author'."""
    words = text.split(" ")
    return next((said for count in range(min(6, len(words)), 0, -1) if (said := meaning(" ".join(words[:count])))), None)


def _first_tab(tab: Block, gap: list[Block]) -> Block:
    """The first of a row of tabs, which are links or buttons: its list is the first under them. What is no tab is itself."""
    up = tab.box.parent
    if is_tab(tab):
        return next((block for block in gap if block.box.parent is up and is_tab(block) and meaning(block.text)), tab)
    row = up.parent if up is not None and up.tag == "li" else up
    if tab.box.tag != "button" or row is None:
        return tab
    return next(block for block in gap if block.box.tag == "button" and block.box.within(row))


def _over(label: Block, gap: list[Block]) -> Block:
    """The heading right over words that name no list of their own: the way to all of it, or what stands in the heading's small box."""
    at = label.index - gap[0].index
    heading = next((block for block in reversed(gap[max(0, at - 2) : at]) if block.heading and not block.link_chars), None)
    if label.heading or heading is None or meaning(heading.text) in (None, "other"):
        return label
    near = [up for up in heading.box.up(3)[1:] if up.block_end - up.block_start <= 4 and label.box.within(up)]
    return heading if near or (label.link_chars and not is_tab(label)) else label


def _governs(block: Block, item: Item) -> bool:
    """Whether a run stands in the box, or the one around it, of what labels no stories ('Tags', 'Share')."""
    box = block.box.parent or block.box
    return item.card.within(box.parent or box)


def linked_label(gap: list[Block], level: int, taken: set[int]) -> Block | None:
    """The heading right over a run, without a known word, that leads to a section and to no story: it is larger than the stories'."""
    for block in reversed(gap[-3:]):
        if not block.heading:
            if _is_silent(block.text):
                continue
            return None
        text = block.text
        larger = block.heading < level if level else text.count(" ") < 3
        section = len(block.links) == 1 and block.links[0].box.index not in taken and not block.links[0].href.startswith("javascript:")
        return block if larger and section and not weighs(text, 46) and text.count(" ") < 6 and not is_time(text) else None
    return None


def _spans(link: Link) -> bool:
    """Whether a link is around more than one block."""
    return link.box.block_end - link.box.block_start > 1


def _heads(page: Around, block: Block, item: Item) -> bool:
    """Whether a heading that leads to a section heads a run: over stories that have none its words say so or it begins their box, or it
    is set otherwise than their headlines."""
    own, link = page.doc.blocks[item.block], block.links[0]
    if len(block.links) != 1 or _spans(link) or link.box.index in page.stories or link.href.startswith("javascript:") or is_tag(link.box):
        return False
    if not own.heading and meaning(block.text) in OF_STORIES:
        return len(block.text) <= MAX_LABEL
    if not own.heading:
        box, before = _headed(block), page.doc.blocks[max(block.index - 1, 0)]
        if box is None or not item.card.within(box) or (before.heading and meaning(before.text) in OF_STORIES):
            return False  # 'Related news', and under it the section that they are of
        return not weighs(block.text, 46) and not is_time(block.text)
    if block.box.names in (own.box.names, "") and not _opens_a_part(block, item):
        return False
    return not weighs(block.text, 46) and block.text.count(" ") < 5 and not is_time(block.text)


def _calls_to_more(block: Block, item: Item, next_to_it: bool, counts: Callable[[], Counter[str]]) -> bool:
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


def _opens_a_part(block: Block, item: Item) -> bool:
    """Whether a heading is the first in a section of the page that holds the list."""
    up = block.box.parent
    return up is not None and up.tag == "section" and up.block_start == block.index and item.card.within(up)


def _is_in_its_card(page: Around, block: Block, item: Item, previous: Item) -> bool:
    """Whether words stand in a card with one story: in a box that is called what the card of the story before is."""
    card = previous.card
    if block.text[-1] in ":：" and meaning(block.text) == "related":
        return False
    around = next((up for up in block.box.up(4) if up.tag == card.tag and up.names == card.names), None) if card.names else None
    return around is not None and item.box.within(around) and not previous.box.within(around) and not _holds_more(page, around, item)


def _is_behind_its_picture(doc: Document, block: Block, item: Item) -> bool:
    """Whether words that say what is paid for stand in a card between its picture and its headline, which both lead to the story."""
    if meaning(block.text) != "paid":
        return False
    href, at = item.box.attributes.get("href"), doc.link_at(block.end)
    before = doc.links[at - 1] if at else None
    return before is not None and before.href == href and before.box.end <= item.box.start


def _introduces(block: Block, gap: list[Block], item: Item) -> bool:
    """Whether a line stands right under the heading of a section that holds a list, and in one box with it."""
    head = gap[-2] if len(gap) > 1 else None
    if head is None or not head.heading or head.links or block.heading or block.links or not block.box.within(head.box.parent or head.box):
        return False
    section = next((up for up in head.box.up(_IN_SECTION) if up.tag == "section"), None)
    return section is not None and section.block_start == head.index and item.card.within(section)


def _unfolds(block: Block, counts: Callable[[], Counter[str]]) -> bool:
    """Whether one word for 'more' without a link stands over one list after another: it unfolds them."""
    return not block.links and is_more(block.text) and counts()[block.text] > 1


def _opens_a_strip(page: Around, block: Block, item: Item, previous: Item | None) -> bool:
    """Whether a heading that leads to a section begins a box of several stories, whatever it is set beside."""
    link = block.links[0]
    if len(block.links) != 1 or _spans(link) or link.box.index in page.stories or link.href.startswith("javascript:") or is_tag(link.box):
        return False
    if is_time(block.text) or len(block.text) > MAX_LABEL:
        return False
    if (weighs(block.text, 46) or block.text.count(" ") >= 5) and block.heading >= page.doc.blocks[item.block].heading:
        return False
    before = page.doc.blocks[max(block.index - 1, 0)]
    if before.heading and meaning(before.text) in OF_STORIES and item.box.within(before.box.parent or before.box):
        return False  # 'Related news', and under it the section that they are of
    return _begins_several(page, block, item, previous)


def _begins_several(page: Around, block: Block, item: Item, previous: Item | None) -> bool:
    """Whether the smallest box around words and a story begins with the words and holds more stories, none of which has such words, and
    not the one before."""
    around = next((up for up in block.box.up(6) if item.box.within(up)), None)
    if around is None or around.block_start != block.index or around.tag in ("body", "main", "html"):
        return False
    if previous is not None and previous.box.within(around):
        return False
    blocks = page.doc.blocks[item.block + 1 : min(around.block_end, item.block + _CARD)]
    if any(other.box.tag == block.box.tag and other.box.names == block.box.names for other in blocks):
        return False
    return _holds_more(page, around, item)


def _parts_off_a_list(page: Around, block: Block, item: Item, over: Block | None) -> bool:
    """Whether a box outside the text holds nothing but a few words, in an element of their own, behind them one that a story begins, and
    the way to more; and no words over it say what it lists, nor those `over` the list before that hold both."""
    text = block.text
    if _is_told(page, block):
        return False
    if block.links or begins_small(text) or sentence_end(text) or any(map(str.isdigit, text)) or not any(map(str.isalpha, text)):
        return False
    around = _with_more(block)
    if around is None or around.block_start != block.index or (over is not None and _holds(_with_more(over), item)):
        return False
    listed = next((up for up in item.card.up(_CARD) if up.parent is around), None)
    if listed is None or listed is item.card or listed.block_start != block.index + 1:
        return False
    amid = bool(page.kept) and min(page.kept) < block.index < max(page.kept)
    return around.block_end - listed.block_end <= _BEHIND and not amid


def _with_more(block: Block) -> Box | None:
    """The smallest box around words that stand in an element of their own and hold more behind them."""
    around = next((up for up in block.box.up(_IN_SECTION) if up.block_end > block.index + 1), None)
    return around if around is not block.box else None


def _holds(box: Box | None, item: Item) -> bool:
    return box is not None and item.card.within(box)


def _names_a_part(page: Around, block: Block, item: Item, previous: Item | None) -> bool:
    """Whether the name of the story's own section ('Weather') begins a box of several stories, and no words over it say what they are."""
    return not (block.links or _is_told(page, block)) and _begins_several(page, block, item, previous)


def _is_told(page: Around, block: Block) -> bool:
    """Whether the line over words says what is listed under both."""
    before = page.doc.blocks[max(block.index - 1, 0)]
    return len(before.text) <= MAX_LABEL and meaning(before.text) in OF_STORIES


def _holds_more(page: Around, box: Box, item: Item) -> bool:
    """Whether another story follows one in a box."""
    blocks = page.doc.blocks[item.block : min(box.block_end, item.block + _CARD)]
    return any(link.box.index in page.stories and link.box is not item.box for block in blocks for link in block.links)


def _leads_elsewhere(block: Block, item: Item) -> bool:
    """Whether an entry that is a link to another page holds nothing of a list, and names no story beside this one: it is of a menu."""
    return not (item.card.within(block.box) or block.links[0].href.startswith("javascript:") or is_of_a_neighbour(block.text))


def _begins_the_list(block: Block, item: Item) -> bool:
    """Whether bare words are the first in the box that holds the list."""
    return item.card.tag == "li" and block.index == block.box.block_start and item.card.within(block.box)


def _heads_the_next(block: Block, over: Block, item: Item, previous: Item) -> bool:
    """Whether words begin the box of a list, as those over the list before it began the box next to it."""
    own, before = _headed(block), _headed(over)
    if own is None or before is None or own is before or own.parent is not before.parent or own.tag != before.tag:
        return False
    if len(block.text) > MAX_LABEL or sentence_end(block.text) or block.box.tag != over.box.tag:
        return False
    return item.card.within(own) and not previous.card.within(own)


def _headed(label: Block) -> Box | None:
    """The box that a block begins: its own, of which it is the bare words, or the one around."""
    box = label.box if label.box.block_end > label.index + 1 else label.box.parent
    return box if box is not None and box.block_start == label.index else None


@lru_cache(maxsize=2048)
def _is_silent(text: str) -> bool:
    """Whether words between two stories say nothing of the list: a time, a name, a credit, a call, a line about advertisements."""
    return text[:1] in "@©" or is_time(text) or is_call(text) or is_notice(text)


def _alike(a: Box, b: Box) -> bool:
    return a.names != "" and a.names == b.names and a.tag == b.tag


def of_cards(page: Around, previous: Item, block: Block) -> bool:
    """Whether words before a story are its card's: its section, 'Share this' under each. What says what list follows is none where it
    stands once."""
    said = meaning(block.text)
    if said == "other":
        return (page.counts()[block.text] > 1 and key(block.text) not in page.parts) or _repeats(page.doc, previous, block)
    if not block.heading and _flags(page.doc, previous, block):
        return True
    if not _repeats(page.doc, previous, block):
        return False
    if said is None or (said == "related" and len(block.text) <= 5) or any(map(str.isdigit, block.text)):  # 'More', 'Latest, 8.2.2022'
        return True
    if not block.heading and _KICKER_NAME.search(block.box.names) is not None:
        return True  # 'New: a lamp for the harbour'
    return page.counts()[block.text] != 1 or any(box.tag == "a" for box in block.box.up(4))


def _repeats(doc: Document, previous: Item, block: Block) -> bool:
    """Whether words before a story are its card's (section, kicker): the card before has such an element too."""
    box = block.box
    own = (box.tag, box.names)
    for other in doc.blocks_of(previous.card):
        if own == (other.box.tag, other.box.names) and (other.index != previous.block or len(other.text) < len(previous.title)):
            return True
    return False


def _flags(doc: Document, previous: Item, block: Block) -> bool:
    """Whether words are a flag beside a kicker ('Breaking'): what holds them is in the card before too."""
    up = block.box.parent
    if up is None or not up.names:
        return False
    return any(up.tag == other.box.tag and up.names == other.box.names for other in doc.blocks_of(previous.card))
