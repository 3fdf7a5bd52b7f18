"""Boxes that are set alike side by side, each a heading over a few lines: the parts of a text, or cards of something else, all of them."""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, FIGURE, FOOTER, FORM, HIDDEN, NAV, NOSCRIPT, Block, Box

_FEWEST: Final = 3  # boxes of a grid
_MOST: Final = 6  # blocks of one
_HIGH: Final = 5  # elements around its heading in which it is looked for
_SAID: Final = 40  # weight of what stands under the heading
_ELSEWHERE: Final = NAV | ASIDE | FOOTER | FORM | FIGURE | BUTTON | HIDDEN | NOSCRIPT


def whole(blocks: list[Block], kept: set[int]) -> set[int]:
    """The headings and paragraphs of the boxes of a grid that leads nowhere and of which at least half the boxes have text that is kept."""
    if len(kept) < _FEWEST:
        return set()
    grids: defaultdict[tuple[int, str, str], list[Box]] = defaultdict(list)
    for heading in blocks[min(kept) : max(kept) + 1]:
        if heading.heading > 1 and (cell := _cell(blocks, heading)) is not None and cell.parent is not None:
            grids[cell.parent.index, cell.tag, cell.attributes.get("class") or ""].append(cell)
    found: set[int] = set()
    for cells in grids.values():
        if len(cells) < _FEWEST or any(_leads_on(blocks, cell) for cell in cells):
            continue
        told = sum([not kept.isdisjoint(range(cell.block_start + 1, cell.block_end)) for cell in cells])
        if told * 2 >= len(cells):
            found.update(n for cell in cells for n in range(cell.block_start, cell.block_end))
    return found - kept


def _cell(blocks: list[Block], heading: Block) -> Box | None:
    """The widest box of few blocks that a heading is the first and the only one of."""
    found = None
    for box in heading.box.up(_HIGH):
        lines = blocks[heading.index + 1 : box.block_end]
        if box.block_start != heading.index or len(lines) >= _MOST or any(line.heading for line in lines):
            break
        if lines:
            found = box
    return found


def _leads_on(blocks: list[Block], cell: Box) -> bool:
    """Whether there is a link in a box, or no sentence, or it is none of the page's main text."""
    lines = blocks[cell.block_start : cell.block_end]
    if any(line.links or line.inside & _ELSEWHERE for line in lines):
        return True
    return not any(weight(line.text) >= _SAID and sentence_end(line.text) for line in lines[1:])
