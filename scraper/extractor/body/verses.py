"""Verses and lyrics of which each line is an element: too short for a text, line by line, and the whole text of their page."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from scraper.extractor.body.headings import setting
from scraper.normaliser.text import weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FOOTER, FORM, HEADING, HIDDEN, LIST, NAV, TABLE, Block

_LINES: Final = 8  # of a poem, at the least
_LINE: Final = 90  # weight of the longest
_WORDS: Final = 4  # of a line, on the mean
_PARTED: Final = ":：|•·@0123456789"  # in a line of facts
_NONE: Final = NAV | ASIDE | FOOTER | BUTTON | FORM | HEADING | LIST | TABLE | CAPTION | HIDDEN


def lines(blocks: list[Block], kept: set[int], top: int) -> set[int]:
    """The lines of a poem under the headline, all set alike, where they say more than all that is like a text; `top`: index of the
    headline's block, -1 for none."""
    if top < 0:
        return set()
    best: list[Block] = []
    for alike, run in groupby(blocks[top + 1 :], key=lambda block: setting(block, within=False) if _is_line(block) else None):
        said = list(run) if alike is not None else []
        if len(said) > len(best):
            best = said
    if len(best) < _LINES or sum([len(block.text.split()) for block in best]) < _WORDS * len(best):
        return set()
    facts = sum([any(mark in block.text for mark in _PARTED) for block in best])
    told = sum([weight(blocks[n].text) for n in kept])
    return {block.index for block in best} if facts * 4 < len(best) and sum([weight(b.text) for b in best]) > told else set()


def _is_line(block: Block) -> bool:
    return not block.links and not block.inside & _NONE and weight(block.text) <= _LINE
