"""What belongs to the body though no block says so by itself: drop caps, datelines, tables of data in the text, times of live entries,
the rest of a list, a paragraph at either edge that is like its neighbour."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from scraper.extractor.body.structure import data_table, is_dateline
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.bylines import cleaned
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, FOOTER, NAV, TABLE, Block, Box

_CELLS: Final = 600  # of a table that a reader may want to see in a story
_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?!\d)|\s?[ap]\.?m\b|\s?uhr\b|[時点시])", re.I)
_EDGE: Final = 0.25  # likelihood of a first paragraph
_END: Final = 0.15  # and of a last one, which is short more often
_HEADING: Final = 0.3
_ANNOUNCED: Final = 12  # characters of a sentence
_ITEMS: Final = 60
_ENTRIES: Final = 4  # of a live blog; a story may name a time or two in lines of their own


def openings(blocks: list[Block], kept: set[int]) -> set[int]:
    """What stands in a box of its own before the paragraph that it begins: first letters, and the dateline over the first paragraph."""
    found = {
        index - 1
        for index in kept
        if index
        and index - 1 not in kept
        and len(letter := blocks[index - 1].text) == 1
        and letter.isupper()
        and blocks[index].text[0].islower()
    }
    first = min(kept, default=0)
    if first:
        line = blocks[first - 1]
        if is_dateline(line.text) and weight(line.text) > 4 and not line.hidden and not line.heading:
            found.add(first - 1)
    return found


def tables(blocks: list[Block], kept: set[int]) -> set[int]:
    """The cells of the tables of data that stand between two kept blocks of the same box."""
    found: set[int] = set()
    if not kept:
        return found
    past = 0  # the last table
    for block in blocks[min(kept) : max(kept)]:
        table = data_table(block) if block.inside & TABLE and block.index >= past else None
        if table is None:
            continue
        cells = blocks[table.block_start : table.block_end]
        links = sum(cell.link_chars for cell in cells)
        shown = len(cells) <= _CELLS and not block.hidden and not block.inside & (NAV | ASIDE | FOOTER)
        if shown and links * 3 < sum(len(cell.text) for cell in cells) and _amid(table, kept):
            found.update(cell.index for cell in cells)
        past = table.block_end
    return found - kept


def _amid(table: Box, kept: set[int]) -> bool:
    """Whether the text goes on before and after a table, in the box that it stands in or the next two around that."""
    box = table.parent
    for _ in range(3):
        if box is None:
            return False
        before = any(index in kept for index in range(max(box.block_start, table.block_start - 40), table.block_start))
        after = any(index in kept for index in range(table.block_end, min(box.block_end, table.block_end + 40)))
        if before and after:
            return True
        if before or after:
            return False
        box = box.parent
    return False


def times(blocks: list[Block], kept: set[int]) -> set[int]:
    """The times over the entries of a live blog: lines that are nothing but a time of day, each right over a kept block."""
    if len(kept) < _ENTRIES:
        return set()
    near = {index for last in kept for index in (last, last - 1, last - 2) if index >= 0 and len(blocks[index].text) <= 40}
    found = {
        index
        for index in near
        if _CLOCK.search(text := blocks[index].text)
        and not blocks[index].hidden
        and (index + 1 in kept or (index + 2 in kept and len(blocks[index + 1].text) <= 40))
        and _is_time(text)
    }
    found = {index for index in found if index + 1 not in found}
    return found if len(found) >= _ENTRIES and len(found) * 6 > len(kept) else set()


def _is_time(text: str) -> bool:
    return sum(map(str.isalpha, _CLOCK.sub(" ", cleaned(text)))) <= 8


def edges(blocks: list[Block], kept: set[int], likely: list[float], top: int) -> set[int]:
    """The first paragraph where it stands in a box of its own, and the last where it is short: each like its neighbour in all but length.

    `top`: index of the headline's block, -1 for none.
    """
    found: set[int] = set()
    if not kept:
        return found
    first, last = min(kept), max(kept)
    for index in range(first - 1, max(top, first - 4), -1) if len(kept) > 2 else ():
        block = blocks[index]
        if likely[index] >= _EDGE and weight(block.text) >= 100 and _alike(block, blocks[first], parent=False):
            found.add(index)
            break
    if last + 1 < len(blocks) and likely[last + 1] >= _END and _alike(blocks[last + 1], blocks[last], parent=True):
        found.add(last + 1)
    return found


def lists(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The items of a list of which most are kept: a list is a whole, and its last item looks least like body."""
    items = Counter([box.parent for index in kept if (box := blocks[index].box).tag == "li" and box.parent is not None])
    found: set[int] = set()
    for parent, count in items.items():
        within = range(parent.block_start, parent.block_end)
        if count > 1 and count * 2 > len(within):
            found.update(at for at in within if likely[at] >= _END and not blocks[at].links and blocks[at].box.parent is parent)
    return found - kept


def headings(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The sub-headings that are set as two others in the same box, each right over a kept paragraph."""
    over = [index for index in kept if blocks[index].heading]
    if len(over) < 2:
        return set()
    set_so = Counter(map(_setting, (blocks[index] for index in over)))
    return {
        index - 1
        for index in kept
        if index and index - 1 not in kept and (block := blocks[index - 1]).heading and likely[index - 1] >= _HEADING
        if set_so[_setting(block)] >= 2 and not blocks[index].heading
    }


def _setting(block: Block) -> tuple[str, str, int]:
    return block.box.tag, block.box.names, block.box.parent.index if block.box.parent is not None else -1


def announced(blocks: list[Block], kept: set[int]) -> set[int]:
    """The items of a list that the sentence before it announces with a colon, where the text goes on after it: links, or names of two
    words, which by themselves look like a menu. A list of other stories is announced as well, by words that say so, and so is a table of
    contents, whose links stay on the page."""
    found: set[int] = set()
    for index in kept:
        text = blocks[index].text
        if text[-1] not in ":：" or len(text) < _ANNOUNCED or index + 1 >= len(blocks) or index + 1 in kept:
            continue
        box, whole = blocks[index + 1].box, None
        for above in box.up()[:5]:
            if above.tag in ("ul", "ol"):
                whole = above
                break
        if whole is None or whole.block_start != index + 1 or whole.parent is not blocks[index].box.parent:
            continue
        items = blocks[whole.block_start : whole.block_end]
        if len(items) > _ITEMS or items[0].hidden or opener(text) or meaning(text) is not None or not _amid(whole, kept):
            continue
        if not any(link.href.startswith("#") for item in items for link in item.links):
            found.update(item.index for item in items)
    return found - kept


def _alike(block: Block, other: Block, *, parent: bool) -> bool:
    box, like = block.box, other.box
    return (
        (box.tag, box.names, block.inside) == (like.tag, like.names, other.inside)
        and (box.parent is like.parent or not parent)
        and not block.links
        and not block.bold_chars
        and sentence_end(block.text)
    )
