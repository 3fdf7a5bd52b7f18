"""Lines amid a text that say by themselves that they are none of it: what offers, leads elsewhere, credits, announces."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from scraper.extractor.body import linked, notices
from scraper.extractor.body.alone import films, leads, pictured, stories
from scraper.extractor.body.alone.text import Text
from scraper.extractor.view import View
from scraper.page.blocks import PRE, Block

_LONG: Final = 400  # characters of the longest line without a link that more is asked of than of prose
_WHY_LEAVE: Final = 2  # lines over what says why leave is asked to load what is embedded


def lines(view: View, kept: list[Block], asked: list[Block] | None = None) -> dict[int, str]:
    """Index of a block -> why it is no body, of the lines of which the first rule that knows them says so; `asked`: of which of the text,
    of all where None."""
    found: dict[int, str] = {}
    text = Text.of(view, kept)
    every = kept if asked is None else asked
    linked_ones = [block for block in every if block.links]
    no_prose = [block for block in every if block.links or len(block.text) < _LONG]
    known: set[int] = set()
    for rule in _RULES:  # one after another: all of them for each line take a fifth longer, for they push each other out of the processor
        for block in linked_ones if rule in _OF_LINKS else every if rule in _OF_PROSE else no_prose:
            if block.index not in known and (told := rule(text, block)) is not None:
                found |= told
                known.add(block.index)
    return found


def _notices(text: Text, block: Block) -> Mapping[int, str] | None:
    """Notices of the site, with the links under the label of an advertisement; a listing of code is text, whatever it says."""
    blocks = text.view.doc.blocks
    if (notice := notices.of_block(block)) is not None:
        under = linked.under(blocks, block) if notice is notices.ADVERTISEMENT else ()
        return dict.fromkeys((block.index, *under), notice)
    if "ookie" in block.text and _says_why_leave(blocks, block):
        return {block.index: notices.LEAVE}
    return {} if block.inside & PRE else None


def _says_why_leave(blocks: list[Block], block: Block) -> bool:
    """Whether a line says what of the reader is kept, right under one that asks leave to load what is embedded, in the same element."""
    over = blocks[max(0, block.index - _WHY_LEAVE) : block.index]
    beside = (other for other in over if other.box.parent is block.box.parent)
    return len(block.text) < notices.EMBEDDED and any(notices.of_block(other) is notices.LEAVE for other in beside)


# A rule answers what is none of the text because of a line; nothing, where the line is known for text; None, where it does not know it.
_RULES: Final[tuple[Callable[[Text, Block], Mapping[int, str] | None], ...]] = (
    _notices,
    films.parts,
    stories.by_themselves,
    leads.asks,
    pictured.described,
    stories.led_in,
    stories.labelled,
    stories.announced,
    pictured.credited,
    leads.elsewhere,
    films.announced,
    leads.away,
)
_OF_LINKS: Final = (leads.asks, stories.led_in, leads.elsewhere, leads.away)
_OF_PROSE: Final = (_notices, pictured.described)
