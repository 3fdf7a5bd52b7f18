"""Where an element that is a whole (a table, a list, a listing) stands: amid the text, and in which other; and which are of one kind."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.page.blocks import Block, Box

_LEVELS: Final = 6  # elements around one in which the text may go on
_REACH: Final = 40  # blocks before and after it
_DIGITS = re.compile(r"\d{1,20}")


def amid(element: Box, kept: set[int], *, may_end: bool = False) -> bool:
    """Whether the text goes on before and after an element, in the box that it stands in or one around that; `may_end`: it may be the
    last of a section."""
    box = element.parent
    for _ in range(_LEVELS):
        if box is None:
            return False
        before = any(index in kept for index in range(max(box.block_start, element.block_start - _REACH), element.block_start))
        after = any(index in kept for index in range(element.block_end, min(box.block_end, element.block_end + _REACH)))
        if before and after:
            return True
        if before and not may_end:
            return False
        box = box.parent
    return False


def around(box: Box) -> Box | None:
    """The inmost element around one that holds more than it."""
    above = box.parent
    while above is not None and (above.block_start, above.block_end) == (box.block_start, box.block_end):
        above = above.parent
    return above


def around_block(block: Block) -> Box | None:
    """The element in which a block stands with others: its own, where line breaks part them."""
    return block.box if block.box.block_end - block.box.block_start > 1 else around(block.box)


def list_around(box: Box, most: int) -> Box | None:
    """The inmost list among a box and what it stands in, of which so many are looked at."""
    return next((each for each in box.up(most) if each.tag in ("ul", "ol")), None)


@lru_cache(maxsize=1024)
def uncounted(names: str) -> str:
    """How elements of one kind are called that are counted: 'slide-' of 'slide-1' and 'slide-2'."""
    return _DIGITS.sub("", names)


def stand_together(one: Box, other: Box) -> bool:
    """Whether two boxes are set alike beside one another: a refrain, where a copy stands in a box of its own."""
    return one is other or (one.parent is other.parent and one.tag == other.tag and one.names == other.names)
