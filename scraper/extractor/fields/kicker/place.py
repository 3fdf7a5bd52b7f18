"""Where a line stands over a headline: in its own header, or in the masthead, a list, a column, a module beside it."""

from __future__ import annotations

from typing import Final

from scraper.extractor.fields.kicker.called import denies, names_around, shares, tells
from scraper.extractor.fields.kicker.notices import is_date, is_notice
from scraper.extractor.fields.kicker.within import BETWEEN, may_stand_beside_a_date
from scraper.extractor.fields.section import OF_TAGS, leads_here
from scraper.extractor.fields.shared.trail import HOME
from scraper.extractor.links import leads_home
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import LIST, NAV, Block, Box, Link

REACH: Final = 6  # blocks over the headline in which a label is looked for
FAR: Final = 18  # the same blocks with buttons to share the story among them
_LABELS: Final = 6  # blocks of an element over the headline that holds labels and no more
_SENTENCE: Final = 4  # words of what is no name
_CELL: Final = 12  # elements around a line in which a cell is looked for
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
        held = sum(not shares(names_around(b, headline)) for b in blocks[box.block_start : box.block_end])
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


def holds_the_date(blocks: list[Block], block: Block, nearest: int) -> bool:
    """Whether all that stands between the label and the headline is a date in the label's own element, or in one that holds only the
    two."""
    if block.index + 1 != nearest or not block.text.replace(" ", "").isalpha() or not is_date(blocks[nearest].text):
        return False
    around = next((box for box in block.box.up(_CELL) if blocks[nearest].box.within(box)), None)
    if around is None or around is block.box:
        return around is not None
    return around.block_end - around.block_start == 2 and may_stand_beside_a_date(block.text)


def stands_alone(blocks: list[Block], block: Block) -> bool:
    """Whether the list or navigation in which it stands holds nothing else but notices."""
    box: Box | None = block.box
    for _ in range(4):
        if box is None:
            return True
        held = box.block_end - box.block_start
        if held > 1:
            return box.tag not in ("ul", "ol", "nav", "menu") or (
                held <= _LABELS and all(b is block or is_notice(b.text) or is_date(b.text) for b in blocks[box.block_start : box.block_end])
            )
        box = box.parent
    return True
