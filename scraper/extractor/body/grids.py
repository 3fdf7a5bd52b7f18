"""Boxes that are set alike side by side, each a heading over a few lines: the parts of a text, or cards of something else, all of them.
And what stands at one place of such boxes: the names, the towns, the prices; all of it is kept, where most is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set as AbstractSet
from typing import Final

from scraper.extractor.body.amid import uncounted
from scraper.extractor.body.linked import is_link
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, FORM, HIDDEN, NAV, NOSCRIPT, Block, Box

_FEWEST: Final = 3  # boxes of a grid
_MOST: Final = 6  # blocks of one
_HIGH: Final = 5  # elements around its heading in which it is looked for
_SAID: Final = 40  # weight of what stands under the heading
_ELSEWHERE: Final = NAV | ASIDE | FOOTER | FORM | FIGURE | BUTTON | HIDDEN | NOSCRIPT
_CARDS: Final = 4  # boxes side by side, at the least, of which one place is a column
_DEEP: Final = 5  # elements from a line up to its box
_ASKED, _LEADING = 0.01, 0.05  # likelihood of what may be of a column, and of a link
_MOSTLY: Final = 0.6  # the share of a column that is kept, where the rest belongs to it; or, where the model doubts the rest by a hair,
_SOME, _NEARLY = 0.1, 0.3  # this share of it, and the likelihood of the rest on the mean
_NUMBER: Final = 3  # characters: what is shorter and digits counts the boxes
_BEYOND, _REGULAR = 8, 2  # blocks under the text in which its last box ends, and lines of a column in each box on the mean


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


def columns(blocks: list[Block], kept: set[int], likely: list[float], out: AbstractSet[int]) -> set[int]:
    """What the model has passed of a column: of the lines that stand at one place of boxes that are set alike side by side. It sees each
    line for itself, and a short name or a town that is said twice looks least like body. No link beside what is known to be `out`: of the
    cards of other stories the model may have taken the titles."""
    first, last = min(kept, default=0), max(kept, default=-1)
    end = min(last + 1 + _BEYOND, len(blocks))
    places = _Places()
    rest = [n for n in range(first, end) if n not in kept and n not in out and _may_belong(blocks[n], likely[n])]
    passed = {place for n in rest for place in places.of(blocks[n])}
    if not passed:
        return set()
    alike = {places.kind(blocks[n].box) for n in rest}
    held: defaultdict[tuple[int, ...], list[tuple[Box, int]]] = defaultdict(list)  # the place -> (the box, the line)
    for n in range(first, end):
        for place, box in places.of(blocks[n]).items() if places.kind(blocks[n].box) in alike else ():
            if place in passed:
                held[place].append((box, n))
    open_to = set(rest)
    found: set[int] = set()
    for lines in held.values():
        boxes = {box.index: box for box, _ in lines}
        told = sum([n in kept for _, n in lines])
        if len(boxes) < _CARDS or told < _SOME * len(lines):
            continue
        led = any(not out.isdisjoint(range(box.block_start, box.block_end)) for box in boxes.values())
        few = len(lines) <= _REGULAR * len(boxes)
        left = [
            n for box, n in lines if n in open_to and not (led and is_link(blocks[n])) and (n < last or (few and _ends_the_text(box, last)))
        ]
        if told >= _MOSTLY * len(lines) or sum([likely[n] for n in left]) >= _NEARLY * len(left):
            found.update(left)
    return {n for n in found if not blocks[n].heading or n + 1 in kept or n + 1 in found}  # no titles of cards over what was left out


def _ends_the_text(box: Box, last: int) -> bool:
    """Whether a box of several lines holds the last line of a text, or stands right under the box that does."""
    return box.block_start <= last + _REGULAR and box.block_end > box.block_start + 1


def _may_belong(block: Block, likely: float) -> bool:
    """Whether the model was asked about a line (a link amid links it is not) that may be of the text; what leads on it hardly doubts."""
    if likely < (_LEADING if block.links else _ASKED) or block.inside & (_ELSEWHERE | CAPTION):
        return False
    counts = len(block.text) < _NUMBER and block.text.isdecimal()
    return not counts and meaning(block.text) is None and not opener(block.text)


class _Places:
    """The places that a line stands at: how it and the elements around it are set, up to each that may be one of several boxes."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[str, str], int] = {}
        self._kind_of: dict[int, int] = {}
        self._beside: dict[tuple[int, int], dict[tuple[int, ...], Box]] = {}

    def of(self, block: Block) -> dict[tuple[int, ...], Box]:
        """(The element around the boxes, the way from there down to the line) -> the box; its own where that is a list's item."""
        box, around, kind = block.box, block.box.parent, self.kind(block.box)
        if around is None:
            return {}
        found = self._beside.get((around.index, kind))
        if found is None:  # the same for all that are set alike side by side
            found = self._beside[around.index, kind] = self._of_boxes(around, kind)
        return {(around.index, kind): box} | found if box.tag == "li" and not block.links else found

    def _of_boxes(self, box: Box, kind: int) -> dict[tuple[int, ...], Box]:
        """The places that a line of a kind in a box has by it and by those around it."""
        found: dict[tuple[int, ...], Box] = {}
        way: tuple[int, ...] = (kind,)
        for around in box.up(_DEEP):
            way = (*way, self.kind(around))
            if around.parent is not None:
                found[around.parent.index, *way] = around
        return found

    def kind(self, box: Box) -> int:
        kind = self._kind_of.get(box.index)
        if kind is None:
            kind = self._kinds.setdefault((box.tag, uncounted(box.names)), len(self._kinds))
            self._kind_of[box.index] = kind
        return kind


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
