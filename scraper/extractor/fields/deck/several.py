"""A standfirst of several blocks: the items of a list, paragraphs of an element of its own, what line breaks part."""

from __future__ import annotations

from typing import Final

from scraper.extractor.fields.deck.called import NAMED
from scraper.extractor.fields.deck.described import PLAIN, same
from scraper.extractor.fields.deck.head import (
    FACTS,
    over_the_byline,
    tells_who_or_when,
)
from scraper.extractor.fields.shared import passed
from scraper.extractor.fields.shared.titles import letters
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.reading_times import is_time_of_reading
from scraper.normaliser.text import weight
from scraper.page.blocks import BUTTON, CAPTION, DIALOG, FOOTER, FORM, NAV, NOSCRIPT, TABLE, Block

NEVER: Final = NAV | FOOTER | CAPTION | BUTTON | FORM | DIALOG | TABLE | NOSCRIPT  # what it never stands in
_BROTHERS: Final = 5  # paragraphs of a standfirst
_HEADINGS: Final = frozenset(("h2", "h3"))
_ITEMS: Final = 4  # of a list that is a standfirst
_PART: Final = 20  # weight of a paragraph of a standfirst, at the least
_END: Final = 24  # letters of its last paragraph


def whole(blocks: list[Block], block: Block, headline: Block, told: tuple[str, ...]) -> tuple[Block, ...]:
    """The block with its brothers, where the standfirst is an element of several paragraphs of its own."""
    if listed := list_of(blocks, block, told):
        return listed
    if parts := parted_by_breaks(blocks, block, headline):
        return (block,) if letters(block.text) in told else parts
    box = block.box.parent
    inside = [b for b in _brothers(blocks, block, headline) if b is block or not _is_of_the_page(b)]
    if box is None or not inside or not (NAMED.search(box.names) or described_as_one(blocks, block, headline, told)):
        return (block,)
    return (block,) if any(weight(b.text) < _PART for b in inside) else tuple(inside)  # a player's words beside it


def parted_by_breaks(blocks: list[Block], block: Block, headline: Block) -> tuple[Block, ...]:
    """What line breaks make of a paragraph or a heading, or of what is called a standfirst, a block among it, that tells no date and
    nobody's name; () where it is no such part."""
    box = block.box
    if not (headline.index < box.block_start and 1 < box.block_end - box.block_start <= _BROTHERS):
        return ()
    inside = tuple(blocks[box.block_start : box.block_end])
    alone = box.tag == "p" or block.heading or NAMED.search(box.names) is not None
    return inside if alone and all(b.box is box and not (_is_of_the_page(b) or passed.is_byline(b.text)) for b in inside) else ()


def _is_of_the_page(block: Block) -> bool:
    """Whether a line beside the standfirst is buttons, a date, a time of reading or little but a link."""
    return len(block.text) < FACTS and (
        are_buttons(block.text, beside=True)
        or is_time_of_reading(block.text)
        or tells_who_or_when(block.text)
        or block.link_chars * 2 > len(block.text)
    )


def _brothers(blocks: list[Block], block: Block, headline: Block) -> list[Block]:
    """The paragraphs of the small element under the headline that holds a block and others set as it is, and nothing else."""
    box = block.box.parent
    if box is None or box.block_start <= headline.index or not 1 < box.block_end - box.block_start <= _BROTHERS or not box.names:
        return []
    inside = blocks[box.block_start : box.block_end]
    return [] if any(b.box.tag != block.box.tag or b.inside & NEVER or b.box.parent is not box for b in inside) else inside


def described_as_one(blocks: list[Block], block: Block, headline: Block, told: tuple[str, ...]) -> bool:
    """Whether the page's description is what all the paragraphs of an element say, of which the block is the first."""
    inside = _brothers(blocks, block, headline)
    if not inside or inside[0] is not block:
        return False
    said, last = letters(" ".join(b.text for b in inside)), letters(inside[-1].text)[:_END]
    return any(same(said, d) and last in d for d in told)


def list_of(blocks: list[Block], block: Block, told: tuple[str, ...]) -> tuple[Block, ...]:
    """The items of a short list, or what stands in each, where it holds nothing else, no byline and no date, and calls itself a
    standfirst, has all of the page's description, or is all that stands between the headline and the byline."""
    item = block.box.parent if block.box.tag != "li" else block.box
    around = item.parent if item is not None and item.tag == "li" else None
    if item is None or around is None or not 1 < around.block_end - around.block_start <= _ITEMS:
        return ()
    inside = tuple(blocks[around.block_start : around.block_end])
    alike = block.box.tag, block.box.depth
    if any((b.box.tag, b.box.depth) != alike or b.links or tells_who_or_when(b.text) for b in inside):
        return ()
    extent = around.block_start, around.block_end
    whole = [box for box in around.up(2) if (box.block_start, box.block_end) == extent]
    called = any(NAMED.search(box.names) or box.tag in _HEADINGS for box in whole)  # a heading may hold a list
    if called or letters(" ".join(b.text for b in inside)) in told:
        return inside
    # What a site sets as its summary: right under the headline, and over the byline.
    points = len(inside) > 1 and all(weight(b.text) >= PLAIN // 2 for b in inside)
    return inside if points and blocks[extent[0] - 1].heading == 1 and over_the_byline(blocks, inside[-1]) else ()
