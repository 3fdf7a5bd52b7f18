"""Where a line stands over a headline: in its own header, or in the masthead, a list, a column, a module beside it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from scraper.extractor.fields.kicker.called import denies, names_around, shares, tells
from scraper.extractor.fields.kicker.leads import is_filed
from scraper.extractor.fields.kicker.notices import is_date, is_notice
from scraper.extractor.fields.kicker.within import BETWEEN, may_stand_beside_a_date
from scraper.extractor.fields.section import OF_TAGS, leads_here
from scraper.extractor.fields.shared.trail import HOME
from scraper.extractor.links import leads_home
from scraper.extractor.related.labels import meaning
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import looks_like_a_byline
from scraper.normaliser.text import key
from scraper.page.blocks import LIST, NAV, Block, Box, Link

REACH: Final = 6  # blocks over the headline in which a label is looked for
FAR: Final = 18  # the same blocks with buttons to share the story among them
_LABELS: Final = 6  # blocks of an element over the headline that holds labels and no more
_SENTENCE: Final = 4  # words of what is no name
_CELL: Final = 12  # elements around a line in which a cell is looked for
_ITEM: Final = 4  # elements from a button up to the list in which it stands
_WORDS: Final = 40  # characters of one
_BUTTONS: Final = 3  # of a list, that say what all of it is for
_FACTS: Final = 3  # lines between a label and the headline that say who wrote the story and when
_JOINTS: Final = str.maketrans("", "", " &-")  # between the words of a label
_LISTED: Final = f"{BETWEEN},"  # what stands between labels of a list


def stands_in_another_column(block: Block, headline: Block) -> bool:
    """Whether it stands in a cell of a table beside the one that holds the headline: a page of columns."""
    cells = (box for box in block.box.up(_CELL) if box.tag in ("td", "th"))
    return any(cell.parent is not None and cell.block_end <= headline.index < cell.parent.block_end for cell in cells)


def heads_a_module(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a heading of several words stands once more on the page, over what the site offers."""
    said = key(block.text)
    return said.count(" ") + 1 >= _SENTENCE and any(other.heading and key(other.text) == said for other in blocks[headline.index + 1 :])


def is_the_slogan(view: View, block: Block, headline: Block) -> bool:
    """Whether it stands right behind the way home that says the site's name, in an element over the story that is of both."""
    site = view.doc.blocks[block.index - 1] if block.index else block
    if len(site.links) != 1 or site.link_chars < len(site.text) or not leads_home(site.links[0].href, view.doc.url):
        return False
    if key(site.text) in HOME:
        return False
    around = next((box for box in block.box.up(4) if site.box.within(box)), None)
    return around is not None and around.block_end <= headline.index


def share_a_heading(block: Block, headline: Block) -> bool:
    """Whether the label and the headline are blocks of one h1."""
    return any(box.tag == "h1" and box.block_start <= headline.index < box.block_end for box in block.box.up(4))


def first_of_list(view: View, block: Block, headline: Block) -> Block | None:
    """Of a short list of labels, each an item with a link of its own, the one under which the story lies, else the first; None where the
    block is no later one of such a list."""
    around = block.box.parent
    if around is None or around.block_end > headline.index or not 1 < around.block_end - around.block_start <= _LABELS:
        return None
    labels = view.doc.blocks[around.block_start : around.block_end]
    if block is labels[0] or any(
        b.box.parent is not around or len(b.links) != 1 or b.link_chars < len(b.text.strip(_LISTED)) for b in labels
    ):
        return None
    return next((b for b in labels if leads_here(view, b.links[0])), labels[0])


def is_one_of_topics(blocks: list[Block], block: Block) -> bool:
    """Whether it is an item of a list called after tags, behind an element that is called after a label."""
    around = block.box.parent if block.inside & LIST else None
    if around is None or around.block_start == 0 or not OF_TAGS.search(around.names):
        return False
    before = blocks[around.block_start - 1].box
    return before.parent is around.parent and tells(before.names) and not denies(before.names)


def is_a_button(blocks: list[Block], block: Block) -> bool:
    """Whether a line is an item of a list of which several are buttons to share the story."""
    around = next((box for box in block.box.up(_ITEM) if box.tag in ("ul", "ol")), None) if block.inside & LIST & ~NAV else None
    items = blocks[around.block_start : around.block_end][:FAR] if around is not None else ()
    return sum(_is_button(item.text) for item in items) >= _BUTTONS


@lru_cache(maxsize=2048)
def _is_button(text: str) -> bool:
    return len(text) <= _WORDS and are_buttons(text, beside=True)


def stands_elsewhere(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether it stands in the masthead or in a module of its own: the largest element around it that ends over the headline is a
    header or navigation of several blocks, or holds more than labels and buttons, or another heading like it."""
    box = block.box
    if box.block_end > headline.index:
        return False
    while box.parent is not None and box.parent.block_end <= headline.index:
        box = box.parent
    held = box.block_end - box.block_start
    if _LABELS < held <= FAR:
        held = sum(not (shares(names_around(b, headline)) or is_a_button(blocks, b)) for b in blocks[box.block_start : box.block_end])
    others = blocks[box.block_start : box.block_end][:FAR] if block.heading else []
    headed = any(other.heading == block.heading and other.text != block.text for other in others)
    return held > _LABELS or headed or (held > 1 and box.tag in ("header", "nav"))


def stands_with_the_headline(block: Block, headline: Block) -> bool:
    """Whether an element that holds little else holds both."""
    box: Box | None = headline.box
    for _ in range(7):
        if box is None:
            return False
        if box.block_start <= block.index:
            return headline.index - box.block_start <= REACH + 2 or box.tag in ("article", "main", "header")
        box = box.parent
    return False


def heads_the_page(block: Block, headline: Block, linked: list[Link]) -> bool:
    """Whether it is a heading of its own right over the article, and leads to the section."""
    return block.heading > 1 and bool(linked) and block.index == headline.index - 1 and not block.inside & NAV


def holds_the_date(blocks: list[Block], block: Block, headline: Block, nearest: int) -> bool:
    """Whether all that stands between the label and the headline is a date in the label's own element or in one that holds only the two,
    or lines that say who and when in the head that the label begins or the headline ends."""
    said = block.text
    if not said.translate(_JOINTS).isalpha():
        return False
    if block.index + 1 == nearest and is_date(blocks[nearest].text):
        around = next((box for box in block.box.up(_CELL) if blocks[nearest].box.within(box)), None)
        if around is block.box:
            return True
        if around is not None and around.block_end - around.block_start == 2 and may_stand_beside_a_date(said):
            return True
    between = blocks[block.index + 1 : nearest + 1]
    head = next((box for box in block.box.up(_CELL) if headline.box.within(box)), None)
    if head is None or not 0 < len(between) <= _FACTS or not (head.block_start == block.index or head.block_end == headline.index + 1):
        return False
    dated = [is_date(line.text) for line in between]
    told = all(date or looks_like_a_byline(line.text) for date, line in zip(dated, between, strict=True))
    return told and any(dated) and may_stand_beside_a_date(said) and meaning(said) is None


def signs(blocks: list[Block], block: Block, text: str) -> bool:
    """Whether it is what she is whose byline or name stands right before it."""
    before = blocks[block.index - 1].text if block.index and names.tells_what(text) else ""
    return looks_like_a_byline(before) or names.is_name(before)


def stands_alone(view: View, block: Block) -> bool:
    """Whether the list or navigation in which it stands holds nothing else but notices, or is a list of what the story is filed under."""
    blocks = view.doc.blocks
    box: Box | None = block.box
    for _ in range(4):
        if box is None:
            return True
        held = box.block_end - box.block_start
        if held > 1:
            others = blocks[box.block_start : box.block_end] if held <= _LABELS else []
            if box.tag in ("ul", "ol") and 0 < len(others) < _LABELS and not block.inside & NAV and all(_is_filed(view, b) for b in others):
                return True
            return box.tag not in ("ul", "ol", "nav", "menu") or (
                held <= _LABELS and all(b is block or is_notice(b.text) or is_date(b.text) for b in others)
            )
        box = box.parent
    return True


def _is_filed(view: View, block: Block) -> bool:
    """Whether a link to what the story is filed under is all that a block holds."""
    alone = len(block.links) == 1 and block.link_chars >= len(block.text.strip(_LISTED))
    return alone and is_filed(view.doc.url, block.links[0].href)
