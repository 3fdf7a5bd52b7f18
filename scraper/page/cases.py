"""Boxes that hold one block alone: many systems set each paragraph of a text in a `div` or two of its own, or in a section, a component a
paragraph. A reader sees nothing of them, so no rule may: where most of a page's text is set so, such a block stands where its outmost box
does, beside the others, and is called what that is called, too.

A box that holds more is none, be it a picture; where one called alike does, beside them, they are the parts of a page. But where few do,
and a paragraph is in each, a list stands with that, or something was inserted: all of it stands beside the others. One amid paragraphs
that stand free sets its text apart: that a reader sees. So does one around the boxes that all paragraphs have.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from scraper.page.blocks import QUOTE, Block, Box, Picture

_CASES: Final = frozenset(("div", "section", "blockquote"))
_LINES: Final = frozenset(("p", "h2", "h3", "h4", "h5", "h6"))
_HELD: Final = _LINES | {"div", "blockquote"}
_FEWEST: Final = 3  # side by side, to be how paragraphs are set
_TEXT: Final = 400  # characters of prose in these
_PARAGRAPH: Final = 80
_SHARE, _QUOTED_SHARE = 0.5, 0.75  # of a page's prose; what is indented most often is a quotation
_FEW: Final = 8  # times as many boxes hold one paragraph as hold more
_AROUND: Final = 8  # boxes around a picture that are looked at
_MOST_INSIDE: Final = 200  # elements in a box that holds a paragraph and more
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
    if not opened or _prose([block for block, _ in opened]) < share * _prose(blocks):
        return
    more = _that_hold_more(boxes, opened, shown)
    few = len(more) * _FEW <= len(opened)
    large = {box.index: held for box in more if few and any(map(_is_a_line, held := _inside(box, boxes)))}
    if any(box.attributes.get("class") and box.index not in large for box in more):
        return
    for block, held in opened:
        _open(block, held)
    for n, inside in large.items():
        _open_large(boxes[n], inside)


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


def _that_hold_more(boxes: list[Box], opened: list[tuple[Block, list[Box]]], shown: set[int]) -> list[Box]:
    """The boxes that are as those around paragraphs, beside one of them, and hold more than a paragraph; one without a name is known by
    the name of the inmost in it."""
    called: dict[tuple[Box | None, str, str | None], set[_Set]] = defaultdict(set)
    for _, held in opened:
        called[held[-1].parent, held[-1].tag, held[-1].attributes.get("class")].add(_set(held))
    found: list[Box] = []
    for box in boxes:
        name = box.attributes.get("class")
        alike = called.get((box.parent, box.tag, name))
        if alike is None or not (box.index in shown or box.block_end - box.block_start > 1) or _holds_a_paragraph(box, boxes, shown):
            continue
        within = boxes[box.index : box.index + max(len(tags) for _, tags in alike)]  # the first in it
        if name is not None or any(
            len(within) >= len(tags) and within[len(tags) - 1].attributes.get("class") == inmost for inmost, tags in alike
        ):
            found.append(box)
    return found


def _holds_a_paragraph(box: Box, boxes: list[Box], shown: set[int]) -> bool:
    """Whether all that a box holds is in one paragraph: lines, and a picture among them."""
    inner = next((one for one in boxes[box.index + 1 : box.index + 1 + _DEEPEST] if one.tag in _LINES), None)
    whole = inner is not None and (inner.block_start, inner.block_end) == (box.block_start, box.block_end)
    return whole and inner is not None and (inner.index in shown) == (box.index in shown)


def _inside(box: Box, boxes: list[Box]) -> list[Box]:
    """What stands side by side in a box, or in the only one in it; nothing where that is too much to be about a paragraph."""
    inner = [one for one in boxes[box.index + 1 : box.index + 2 + _MOST_INSIDE] if one.within(box)]
    held = [box] if len(inner) <= _MOST_INSIDE else []
    for _ in range(_DEEPEST):
        if len(held) == 1 and held[0].tag in _CASES:
            held = [one for one in inner if one.parent is held[0]]
    return held


def _is_a_line(box: Box) -> bool:
    return box.tag in _LINES


def _open_large(box: Box, held: list[Box]) -> None:
    """Sets what a box holds beside it, each line called what the box is called, too."""
    for one in held:
        one.parent = box.parent
        if _is_a_line(one):
            one.names = " ".join(filter(None, (one.names, box.names)))


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
