"""The cells of tables of data: which they are, and the rows that they make."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from scraper.page.blocks import TABLE, Block, Box
from scraper.page.document import Document

_CELLS: Final = ("td", "th")
_FEW: Final = 3  # times as many cells are data where the rest of a table is too
_GRID: Final = 8  # cells, at the least, of a table of data that has lists in its cells
_CELL: Final = 200  # a cell of data is shorter: what is longer is a layout table's paragraph
_CELL_BLOCKS: Final = 3  # a cell of data holds no more blocks


def of_data(kept: list[Block]) -> dict[int, Box]:
    """The cells of the tables of data: index -> table. A long cell, or a row of one, is of its table where the others are."""
    cells = [block for block in kept if block.inside & TABLE]
    found = {block.index: table for block in cells if (table := data_table(block)) is not None}
    if not 0 < len(found) < len(cells):
        return found
    told = Counter([table.index for table in found.values()])
    others: defaultdict[int, list[tuple[Block, Box]]] = defaultdict(list)
    for block in cells:
        table = _around(block, ("table",)) if block.index not in found else None
        if table is not None and told[table.index]:
            others[table.index].append((block, table))
    for rest in others.values():
        # A list in a cell is many blocks, and one cell.
        long = {cell.index for block, _ in rest if (cell := cell_of(block)) is not None}
        told_in = told[rest[0][1].index]
        if len(long) * _FEW <= told_in and (len(long) == len(rest) or told_in >= _GRID):
            found |= {block.index: table for block, table in rest}
    return found


def data_table(block: Block) -> Box | None:
    """The table that a block is a cell of, when it is one of data: every text in it short, more than one cell to a row."""
    if not block.inside & TABLE or len(block.text) > _CELL:
        return None
    cell: Box | None = block.box
    while cell is not None and cell.tag not in _CELLS:
        # A layout table's cell may be deep, and every block in it asks: what holds too much for one of data ends the search.
        cell = cell.parent if cell.block_end - cell.block_start <= _CELL_BLOCKS else None
    if cell is None or cell.block_end - cell.block_start > _CELL_BLOCKS:
        return None
    row, table = _around(block, ("tr",)), _around(block, ("table",))
    if row is None or row.block_end - row.block_start < 2 or table is None or table.block_end - table.block_start < 4:
        return None
    return table


def rows(blocks: list[Block], doc: Document | None) -> str:
    """The rows of a table, without the columns of which every cell is empty."""
    told_by_row = []
    for row, within in groupby(blocks, key=lambda block: _around(block, ("tr",))):
        said: dict[int, list[str]] = {box.index: [] for box in _cells_of(row, doc)}
        for block in within:
            cell = cell_of(block)
            said.setdefault(cell.index if cell is not None else -1, []).append(block.text)
        told_by_row.append([" ".join(texts) for _, texts in sorted(said.items())])
    told = {column for row in told_by_row for column, text in enumerate(row) if text}
    return "\n".join(["\t".join([text for column, text in enumerate(row) if column in told]) for row in told_by_row])


def _cells_of(row: Box | None, doc: Document | None) -> Iterator[Box]:
    """The cells of a table's row, those that hold nothing too."""
    if row is not None and doc is not None:
        yield from (box for box in doc.boxes_of(row, len(doc.boxes)) if box.parent is row and box.tag in _CELLS)


def cell_of(block: Block) -> Box | None:
    """The cell that a block stands in."""
    return _around(block, _CELLS)


def _around(block: Block, tags: tuple[str, ...]) -> Box | None:
    """The inmost of these elements around a block."""
    box: Box | None = block.box
    while box is not None and box.tag not in tags:
        box = box.parent
    return box
