"""What floats beside the paragraphs in a table of its own, as pages set such boxes before they had style sheets (HTML 4, 11.2.1: `align`):
tools, polls, links, a picture with its words. A table of data, and one that holds much of the text, are the story's. And what a share
costs, in a small box of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, takewhile
from typing import Final

from scraper.extractor.body.cells import data_table
from scraper.extractor.view import View
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import BUTTON, FORM, TABLE, Block, Box

_HIGHEST: Final = 16  # how far above a block its table is sought: each table has a body, a row and a cell
_BLOCKS: Final = 24  # of one, at the most
_SHARE: Final = 4  # times as heavy the text is, at the least
_PROSE: Final = 160  # weight of a paragraph without a link: somebody tells something
_PICTURES: Final = 40  # that are looked at
_SIDES: Final = ("left", "right")


def floating(view: View, kept: list[Block]) -> dict[int, str]:
    """The blocks of such tables, of which each has a link, a button or a picture."""
    found: dict[int, str] = {}
    verdicts: dict[int, bool] = {}
    total = -1
    for block in kept:
        box = _floats(block) if block.inside & TABLE else None
        if box is None:
            continue
        if box.index not in verdicts:
            total = sum([weight(other.text) for other in kept]) if total < 0 else total
            verdicts[box.index] = _is_inset(view, box, total)
        if verdicts[box.index]:
            found[block.index] = "floats beside the text"
    return found


def _floats(block: Block) -> Box | None:
    """The inmost table around a block that is set to one side."""
    tables = (box for box in block.box.up(_HIGHEST) if box.tag == "table")
    return next((box for box in tables if (box.attributes.get("align") or "").lower() in _SIDES), None)


def _is_inset(view: View, box: Box, total: int) -> bool:
    inside = view.doc.blocks[box.block_start : box.block_end]
    if len(inside) > _BLOCKS or sum([weight(block.text) for block in inside]) * _SHARE > total:
        return False
    if any(data_table(block) or _tells(block) for block in inside):
        return False
    called = any(block.links or block.inside & (BUTTON | FORM) for block in inside)
    return called or _holds_a_picture(view, box)


def _holds_a_picture(view: View, box: Box) -> bool:
    """A picture stands before the block of its number: those that are looked at lie between the first block of the table and the next."""
    first = bisect_left(view.doc.pictures, box.block_start, key=lambda picture: picture.block)
    near = takewhile(lambda picture: picture.block <= box.block_end, islice(view.doc.pictures, first, first + _PICTURES))
    return any(picture.box.within(box) for picture in near)


def _tells(block: Block) -> bool:
    return not block.links and weight(block.text) >= _PROSE and sentence_end(block.text)
