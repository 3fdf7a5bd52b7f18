"""Boxes that hold one block alone: many systems set each paragraph of a text in a `div` or two of its own, or in a section, a component a
paragraph. A reader sees nothing of them, so no rule may: where most of a page's text is set so, such a block stands where its outmost box
does, beside the others, and is called what that is called, too.

A box that holds more is none, be it a picture; where one called alike does, beside them, they are the parts of a page. One amid paragraphs
that stand free sets its text apart: that a reader sees. So does one around the boxes that all paragraphs have.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from scraper.page.blocks import QUOTE, Block, Box, Picture

_CASES: Final = frozenset(("div", "section", "blockquote"))
_HELD: Final = frozenset(("p", "div", "h2", "h3", "h4", "h5", "h6", "blockquote"))
_FEWEST: Final = 3  # side by side, to be how paragraphs are set
_TEXT: Final = 400  # characters of prose in these
_PARAGRAPH: Final = 80
_SHARE, _QUOTED_SHARE = 0.5, 0.75  # of a page's prose; what is indented most often is a quotation
_AROUND: Final = 8  # boxes around a picture that are looked at
_DEEPEST: Final = 8  # boxes in one another

# A block's boxes by tag, inmost first, and the inmost one's class.
_Set = tuple[str | None, tuple[str, ...]]


def open_cases(boxes: list[Box], blocks: list[Block], pictures: list[Picture]) -> None:
    """Takes the blocks of a page out of the boxes that each has alone, where most of its text is set so."""
    alone = [block for block in blocks if block.box.tag in _HELD and _holds_one(block.box) and _holds_one(block.box.parent)]
    if len(alone) < _FEWEST:
        return
    shown = {box.index for picture in pictures for box in picture.box.up(_AROUND)}
    cases = [(block, held) for block in alone if (held := _around(block.box, shown))]
    runs: dict[tuple[_Set, Box | None], list[Block]] = defaultdict(list)
    for block, held in cases:
        runs[_set(held), held[-1].parent].append(block)
    usual = {so for (so, _), run in runs.items() if len(run) >= _FEWEST and _prose(run) >= _TEXT}
    opened = [(block, held[:most]) for block, held in cases if (most := _usual(held, usual))]
    quoted = any(box.tag == "blockquote" for _, held in opened for box in held)
    share = _QUOTED_SHARE if quoted else _SHARE
    if not opened or _prose([block for block, _ in opened]) < share * _prose(blocks) or _hold_more(boxes, opened, shown):
        return
    for block, held in opened:
        _open(block, held)


def _holds_one(box: Box | None) -> bool:
    return box is not None and box.block_end - box.block_start == 1


def _around(box: Box, shown: set[int]) -> list[Box]:
    """The boxes around one that hold it alone, and no picture; inmost first."""
    held: list[Box] = []
    around = box.parent if box.index not in shown else None
    while around is not None and around.tag in _CASES and _holds_one(around) and around.index not in shown and len(held) < _DEEPEST:
        if around.tag == "blockquote" and around.attributes:
            break  # a post from elsewhere
        held.append(around)
        around = around.parent
    return held


def _set(held: list[Box]) -> _Set:
    return held[0].attributes.get("class"), tuple([box.tag for box in held])


def _usual(held: list[Box], usual: set[_Set]) -> int:
    """How many of the boxes around a block are those that paragraphs have."""
    return next((most for most in range(len(held), 0, -1) if _set(held[:most]) in usual), 0)


def _hold_more(boxes: list[Box], opened: list[tuple[Block, list[Box]]], shown: set[int]) -> bool:
    """Whether another box of one name with those around paragraphs, and beside one of them, holds more than a paragraph."""
    called = {(held[-1].parent, held[-1].tag, name) for _, held in opened if (name := held[-1].attributes.get("class"))}
    return any(
        (box.parent, box.tag, box.attributes.get("class")) in called
        and (box.index in shown or box.block_end - box.block_start > 1)
        and not _holds_a_paragraph(box, boxes, shown)
        for box in (boxes if called else ())
    )


def _holds_a_paragraph(box: Box, boxes: list[Box], shown: set[int]) -> bool:
    """Whether all that a box holds is in one paragraph: lines, and a picture among them."""
    inner = next((one for one in boxes[box.index + 1 : box.index + 1 + _DEEPEST] if one.tag in _HELD), None)
    whole = inner is not None and (inner.block_start, inner.block_end) == (box.block_start, box.block_end)
    return whole and inner is not None and (inner.index in shown) == (box.index in shown)


def _prose(blocks: list[Block]) -> int:
    lengths = [(len(block.text), block.link_chars) for block in blocks]
    return sum([length for length, linked in lengths if length > _PARAGRAPH and linked * 3 < length])


def _open(block: Block, held: list[Box]) -> None:
    box, around = block.box, held[-1].parent
    box.names = " ".join(filter(None, (box.names, *(one.names for one in held))))
    box.parent = around
    if box.tag != "blockquote" and around is not None and not around.inside & QUOTE:
        box.inside &= ~QUOTE
        block.inside = box.inside
