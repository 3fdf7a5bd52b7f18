"""The tables and listings of a text: each is a whole, and the names of its columns and its figures look least like body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet
from typing import Final

from scraper.extractor.body.amid import amid, around
from scraper.extractor.body.cells import data_table
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, FORM, LIST, NAV, PRE, TABLE, Block, Box
from scraper.page.marks import are_numbers

_CELLS: Final = 600  # of a table that a reader may want to see in a story
_TAKEN: Final = 0.3  # share of the text that is kept of a table that is data wherever it stands
_FIGURE: Final = 4  # elements around a table in which its figure is looked for
_SEVERAL: Final = 3  # cells of which that text is
_CELL: Final = 60  # characters of a cell that is a box,
_ROWS: Final = 3  # and rows of them, at the least
_SEVERAL_BLOCKS: Final = 5  # no cell of data holds more of them, and most of the table's text


def of_data(blocks: list[Block], kept: set[int]) -> set[int]:
    """The cells of the tables of data that stand amid the text or right under its last block, and of those of which the model took enough
    wherever they stand: a table is a whole, and the names of its columns and its figures look least like body. One of which a third of
    the cells are links is a list of something else, but for what each row has to be pressed, and where each row has figures under the
    names of their columns: of a league the clubs are linked, and their players."""
    found: set[int] = set()
    if not kept:
        return found
    past, last = 0, max(kept)  # past the last table
    layouts: set[int] = set()
    for block in blocks[min(kept) :]:
        if block.index > last + 2:
            break
        table = data_table(block) if block.inside & TABLE and block.index >= past else None
        if table is None or table.index in layouts:
            continue
        cells = blocks[table.block_start : table.block_end]
        if len(cells) <= _CELLS and _is_layout(cells):
            layouts.add(table.index)
            continue
        linked = [cell for cell in cells if cell.link_chars * 2 > len(cell.text)]
        said = Counter([text for text, _ in {(cell.text, _row(cell)) for cell in linked}])
        buttons = {cell.index for cell in linked if said[cell.text] > 1}  # 'Check price' in each row
        told = len(cells) - len(buttons)
        shown = len(cells) <= _CELLS and not block.inside & (NAV | ASIDE | FOOTER)
        if (
            shown
            and ((len(linked) - len(buttons)) * 3 < told or _has_figures(cells))
            and (_is_told(table, cells, kept) or _ends_text(table, blocks, kept, found))
        ):
            # The marks of a rating, each in a box of its own, say nothing.
            found.update(c.index for c in cells if (len(c.text) > 1 or data_table(c) is not None) and c.index not in buttons)
            last = max(last, table.block_end - 1)
        past = table.block_end
    return found - kept


def _has_figures(cells: list[Block]) -> bool:
    """Whether a table names its columns, and each of its rows has a figure that leads nowhere."""
    rows: dict[int, list[Block]] = {}
    for cell in cells:
        rows.setdefault(_row(cell), []).append(cell)
    names, *told = rows.values()
    named = not any(cell.links for cell in names) and all(any(box.tag == "th" for box in cell.box.up(2)) for cell in names)
    return named and len(told) > 1 and all(any(not cell.links and any(map(str.isdigit, cell.text)) for cell in row) for row in told)


def _row(cell: Block) -> int:
    """The row that a cell stands in."""
    return next((box.index for box in cell.box.up() if box.tag == "tr"), -1)


def _is_layout(blocks: list[Block]) -> bool:
    """Whether one cell of a table holds most of its text, in many blocks: the story, and the others the site's menus."""
    held: Counter[int] = Counter()
    heavy: Counter[int] = Counter()
    for block in blocks:
        cell = block.box
        while cell.tag not in ("td", "th") and cell.parent is not None:
            cell = cell.parent
        held[cell.index] += 1
        heavy[cell.index] += len(block.text)
    largest, text = heavy.most_common(1)[0]
    return held[largest] > _SEVERAL_BLOCKS and 2 * text > heavy.total()


def _is_told(table: Box, cells: list[Block], kept: set[int]) -> bool:
    """Whether a table stands amid the text in view, or has enough of its own text in it already, from several cells: the story of a page
    that is itself a table stands in one."""
    if not cells[0].hidden and amid(table, kept, may_end=True):
        return True
    taken = [cell for cell in cells if cell.index in kept]
    if sum([len(cell.text) for cell in taken]) < _TAKEN * sum([len(cell.text) for cell in cells]):
        return False
    return len({id(next(box for box in cell.box.up() if box.tag in ("td", "th", "table"))) for cell in taken}) >= _SEVERAL


def _ends_text(table: Box, blocks: list[Block], kept: set[int], found: set[int]) -> bool:
    """Whether a table stands right under a kept block, or another such table, which was `found`, as the paragraphs do; not one that names a
    story's facts ('Subjects:', 'Cite as:')."""
    above, first = table.block_start - 1, blocks[table.block_start]
    if first.hidden or first.text[-1] in ":：":
        return False
    if above not in kept and above not in found:
        if not (above - 1 in kept or above - 1 in found) or not blocks[above].heading or _links_of(table, blocks):
            return False
        # A heading over it, where both stand as the paragraphs do: the table that ends a report
        return around(table) is around(blocks[above].box) is around(blocks[above - 1].box)
    over = data_table(blocks[above]) if blocks[above].inside & TABLE else None
    among = around(over or blocks[above].box)
    return around(table) is among or (around(_with_caption(table, blocks)) is among and not _links_of(table, blocks))


def _with_caption(table: Box, blocks: list[Block]) -> Box:
    """The figure that holds a table and the caption under it, and nothing else; else the table."""
    whole = next((box for box in table.up(_FIGURE) if box.tag == "figure"), table)
    under = blocks[table.block_end : whole.block_end]
    return whole if whole.block_start == table.block_start and under and all(block.inside & CAPTION for block in under) else table


def _links_of(table: Box, blocks: list[Block]) -> bool:
    """Whether anything in a table is linked, as in those that a site sets under each of its stories."""
    return any(block.links for block in blocks[table.block_start : table.block_end])


def of_boxes(blocks: list[Block], kept: set[int], out: AbstractSet[int]) -> set[int]:
    """The cells of the tables amid a text that are set in boxes, as a style sheet draws them: rows of a kind side by side, each of as many
    short lines, most of them with a figure. Where any of it is `out` or leads elsewhere, it is something else."""
    found: set[int] = set()
    seen: set[int] = set()
    for block in blocks[min(kept, default=len(blocks)) : max(kept, default=0)]:
        row = around(block.box) if block.index not in kept and _is_cell(block) else None
        if row is None or row.index in seen or row.parent is None:
            continue
        seen.add(row.index)
        rows = _rows_from(blocks, row)
        seen.update(each.index for each in rows)
        first, last = rows[0].block_start, rows[-1].block_end
        told = sum([any(map(str.isdigit, _said(blocks, each))) for each in rows])
        if len(rows) >= _ROWS and 2 * told >= len(rows) and out.isdisjoint(range(first, last)) and first - 1 in kept and last in kept:
            found.update(range(first, last))
    return found - kept


def _rows_from(blocks: list[Block], row: Box) -> list[Box]:
    """The rows from one on, each right under the one before in the same element; only the first may be called otherwise than the rest."""
    size = row.block_end - row.block_start
    rows = [row]
    at = row.block_end
    while at < len(blocks) and len(rows) * size < _CELLS and _is_cell(blocks[at]):
        under = around(blocks[at].box)
        if under is None or under.parent is not row.parent or under.tag != row.tag or under.block_end - at != size:
            break
        if (len(rows) > 1 and under.names != rows[-1].names) or not all(map(_is_cell, blocks[at : under.block_end])):
            break
        rows.append(under)
        at = under.block_end
    return rows if size > 1 and all(map(_is_cell, blocks[row.block_start : row.block_end])) else [row]


def _is_cell(block: Block) -> bool:
    other = TABLE | LIST | PRE | NAV | ASIDE | FOOTER | FORM | BUTTON | FIGURE | CAPTION
    return len(block.text) <= _CELL and not (block.links or block.heading or block.hidden or block.inside & other)


def _said(blocks: list[Block], box: Box) -> str:
    return " ".join([block.text for block in blocks[box.block_start : box.block_end]])


def listings(blocks: list[Block], kept: set[int]) -> set[int]:
    """The listings that stand between two kept blocks, or end a section: those of the text's own boxes, without the numbers of lines."""
    if not kept:
        return set()
    near = blocks[min(kept) : max(kept) + 2]
    return {
        block.index
        for block in near
        if block.inside & PRE
        and not block.inside & (NAV | ASIDE | FOOTER)
        and block.index not in kept
        and not block.hidden
        and block.link_chars * 2 < len(block.text)
        and not are_numbers(block.text)
        and amid(_alone(block), kept, may_end=True)
    }


def _alone(listing: Block) -> Box:
    """The largest box that holds a listing, the numbers of its lines and nothing else."""
    box = listing.box
    while box.parent is not None and box.parent.block_end - box.parent.block_start <= 2:
        box = box.parent
    return box
