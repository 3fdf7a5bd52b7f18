"""What holds all of a page and so says nothing of what stands in it: the form that some sites put everything in, the element that is
hidden until a script shows the page, the cell of a table that sets the page's columns or its paragraphs. `unmark` takes its bit away.
Linear in the number of blocks, however many such elements there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from scraper.page.blocks import FORM, HEADING, HIDDEN, TABLE, Block, Box, Picture
from scraper.page.elements import CELLS, said_of_itself

_PARAGRAPH: Final = 80  # characters
_MOST: Final = 3  # a hidden page has so many times the prose that is seen
_COLUMN: Final = 4  # a column has such a part of the page's text
_COLUMN_BLOCKS: Final = 5  # and more blocks than a cell of data
_IN_TABLE: Final = 4  # elements from a cell to its table, both counted
_SEVERAL: Final = 3  # cells that stand one under the other
_REACH: Final = 40  # blocks over a hidden element in which the text is looked for with which it goes on
_FRAMES: Final = 16  # elements around a picture in which its cell is looked for


def unmark(
    boxes: list[Box], blocks: list[Block], cells: list[Box], forms: list[Box], veils: list[Box], pictures: Sequence[Picture] = ()
) -> bool:
    """Whether the page is hidden. `cells` are those of its tables; `forms` do not stand in one another (HTML standard, 13.2.6.4.7), nor do
    `veils`, the hidden elements."""
    if cells:
        _open_columns(boxes, blocks, cells, pictures)
    said = _length(blocks) if forms else 0
    for form in forms:
        if said and 2 * _length(blocks[form.block_start : form.block_end]) > said:
            _open(form, FORM, boxes, blocks)
    _unbolden(blocks)
    page = _hidden_page(veils, blocks)
    hidden = [page] if page is not None else [veil for veil in veils if _goes_on(veil, blocks)]
    for veil in hidden:
        _open(veil, HIDDEN, boxes, blocks)
    return bool(hidden)


def _unbolden(blocks: list[Block]) -> None:
    """Where nearly all paragraphs are set in bold, nothing is set apart by it."""
    paragraphs = [block for block in blocks if len(block.text) >= _PARAGRAPH and not block.heading]
    if len(paragraphs) >= _SEVERAL and sum([block.bold for block in paragraphs]) * 5 >= 4 * len(paragraphs):
        for block in blocks:
            block.bold_chars = 0


def _hidden_page(veils: list[Box], blocks: list[Block]) -> Box | None:
    """The hidden element with a headline and nearly all prose in it, where none is seen: a script shows it once the page has come."""
    titled = [veil for veil in veils if any(map(_is_headline, blocks[veil.block_start : veil.block_end]))]
    seen = [block for block in blocks if not block.inside & HIDDEN] if titled else []
    if not titled or any(map(_is_headline, seen)):
        return None
    page = max(titled, key=lambda veil: _prose(blocks[veil.block_start : veil.block_end]))
    told = _prose(blocks[page.block_start : page.block_end])
    return page if told >= max(_PARAGRAPH, _MOST * _prose(seen)) else None


def _goes_on(veil: Box, blocks: list[Block]) -> bool:
    """Whether a hidden element goes on with the text that is seen right over it, and has the greater part: a script shows the rest to who
    has paid or asks for it. A box that is called as the one over it is another tab."""
    rest = [block for block in blocks[veil.block_start : veil.block_end] if _is_paragraph(block) and block.box.parent is veil]
    above = veil.parent
    if len(rest) < _SEVERAL or above is None:
        return False
    over = blocks[max(above.block_start, veil.block_start - _REACH) : veil.block_start]
    seen = [block for block in over if _is_paragraph(block) and not block.inside & HIDDEN]
    if not seen:
        return False
    last = seen[-1].box
    beside = last.parent or above
    if beside is not above and (beside.parent is not above or _is_called_as(beside, veil)):
        return False
    like = [block for block in rest if (block.box.tag, block.box.names) == (last.tag, last.names)]
    return len(like) >= _SEVERAL and _prose(like) > _prose(seen)


def _is_called_as(one: Box, other: Box) -> bool:
    return one.names == other.names or not set(one.names.split()).isdisjoint(other.names.split())


def _is_headline(block: Block) -> bool:
    return block.inside & HEADING > 0 and block.heading == 1


def _is_paragraph(block: Block) -> bool:
    return len(block.text) >= _PARAGRAPH and block.link_chars * 3 < len(block.text)


def _prose(blocks: list[Block]) -> int:
    return sum([len(block.text) for block in blocks if _is_paragraph(block)])


def _open_columns(boxes: list[Box], blocks: list[Block], cells: list[Box], pictures: Sequence[Picture]) -> None:
    """Takes the bit from the cells that are columns of the page or alone in the rows of their table, and from what stands in them and in no
    cell of data."""
    opened = _alone(cells, blocks, pictures)
    large = [box for box in cells if box.block_end - box.block_start > _COLUMN_BLOCKS]
    if large:
        said = list(accumulate([len(block.text) for block in blocks], initial=0))
        opened |= {box.index for box in large if _COLUMN * (said[box.block_end] - said[box.block_start]) > said[-1]}
    if not opened:
        return
    for box in boxes[min(opened) :]:
        given = box.tag in CELLS and box.index not in opened
        if box.inside & TABLE and not given and not box.parent.inside & TABLE:  # type: ignore[union-attr]  # only the root has no parent
            box.inside &= ~TABLE
    for block in blocks:
        block.inside = block.box.inside


def _alone(cells: list[Box], blocks: list[Block], pictures: Sequence[Picture]) -> set[int]:
    """The cells of tables that have one with words to a row, and no picture, on a page where several stand one under the other: a reader
    sees paragraphs, as in newsletters, and no table. Each stands as a paragraph or a box would. One set to a side is beside the text."""
    shown = {box.index for picture in pictures for box in picture.box.up(_FRAMES) if box.tag in CELLS}
    held: dict[Box, list[Box]] = {}
    others: set[Box] = set()
    rows: set[Box] = set()
    for cell in cells:
        if cell.block_end == cell.block_start and cell.index not in shown:
            continue
        up = cell.up(_IN_TABLE)
        table = next((box for box in up if box.tag == "table"), cell)
        held.setdefault(table, []).append(cell)
        if cell.index in shown or up[1] in rows or "align" in table.attributes or table is cell:
            others.add(table)
        rows.add(up[1])
    around: dict[Box | None, list[Box]] = {}
    for table, inside in held.items():
        if table not in others:
            around.setdefault(table.parent if len(inside) == 1 else table, []).extend(inside)
    if max(map(len, around.values()), default=0) < _SEVERAL:
        return set()
    for parent, inside in around.items():
        for cell in inside:
            left = [box for box in cell.up(_IN_TABLE) if parent is None or box.depth > parent.depth]
            cell.names = " ".join([box.names for box in left if box.names])
            cell.parent = parent
            cell.tag = "p" if cell.block_end - cell.block_start == 1 and blocks[cell.block_start].box is cell else "div"
    return {cell.index for inside in around.values() for cell in inside}


def _length(blocks: list[Block]) -> int:
    return sum([len(block.text) for block in blocks])


def _open(whole: Box, bit: int, boxes: list[Box], blocks: list[Block]) -> None:
    """Takes the bit from what stands in an element, and in no other that gives it."""
    at = whole.index
    while at < len(boxes) and (at == whole.index or boxes[at].depth > whole.depth):
        box = boxes[at]
        if box is whole or not (box.parent.inside & bit or _gives(box, bit)):  # type: ignore[union-attr]  # only the root has no parent
            box.inside &= ~bit
        at += 1
    for block in blocks[whole.block_start : whole.block_end]:
        block.inside = block.box.inside


def _gives(box: Box, bit: int) -> bool:
    return box.attributes.get("role") == "search" if bit == FORM else bool(said_of_itself(box.attributes) & bit)
