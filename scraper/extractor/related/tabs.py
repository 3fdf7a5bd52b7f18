"""Rows of tabs over lists of stories, and the panel that each opens: a list bears the name of its own tab."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

from scraper.extractor.related.item import Item
from scraper.extractor.related.labels import Meaning, meaning
from scraper.extractor.view import View, once
from scraper.page.blocks import BUTTON, HIDDEN, Block, Box, Link
from scraper.page.document import Document
from scraper.text import fold

_ROW: Final = re.compile(r"(?:^|[\s_-])row(?=\s|$)")  # of a grid, and no panel
_WORDS: Final = 40  # characters of a tab's name
_TABS: Final = 8  # of one row; more are a menu
_ROWS: Final = 12  # of one page
_UP: Final = 6  # elements around a tab among which one holds the panels too
_INNER: Final = 40  # elements between a link and the panel that hides it
_NEAR: Final = 8  # elements around a story's link among which is its panel
_ELEMENTS: Final = 1_000  # behind a row that are looked at
_DEEP: Final = 4  # elements around the panels that hold nothing else


class Tab(NamedTuple):
    """A tab: its words and their block, and what they mean, by themselves or beside the others of the row. `named`: it says itself which
    element it opens; `row`: the blocks of all tabs beside it."""

    words: str
    block: Block
    said: Meaning | None
    named: bool
    row: range


@once
def panels(view: View) -> dict[int, Tab]:
    """The tabs of a page's panels, by the index of the panel's box."""
    doc = view.doc
    found: dict[int, Tab] = {}
    for row in _rows(doc)[:_ROWS]:
        under = _under(doc, row)
        named = _named(row, under)
        blocks = range(row[0][1].index, row[-1][1].index + 1)
        words = [fold(doc.text_of(tab)) for tab, _ in row]
        known = next((said for said in map(meaning, words) if said not in (None, "other")), None)
        for box, text, (_, block) in zip(named or _in_order(doc, row, under), words, row, strict=False):
            said = meaning(text)
            found[box.index] = Tab(text, block, said if said is not None and known is not None else known, bool(named), blocks)
    return found


def opens(view: View, box: Box) -> bool:
    """Whether what hides a link is the panel of a tab, which shows it."""
    outer = next((up for up in box.up(_INNER) if up.parent is None or not up.parent.inside & HIDDEN), box)
    return outer.index in panels(view)


def over(found: dict[int, Tab], item: Item, label: Block | None, previous: Item | None, before: Block | None) -> Tab | None:
    """The tab of the panel that begins with a story: `label` are the words printed over it, `before` those over the story before."""
    panel = next((box for box in item.box.up(_NEAR) if box.index in found), None) if found else None
    if panel is None or (previous is not None and previous.box.within(panel)):
        return None
    tab = found[panel.index]
    if label is not None and label.index >= panel.block_start:
        return None  # words of its own
    if previous is None or previous.block < tab.row.start:  # the first of the row
        if label is not None and label.index in tab.row:
            return tab
        return tab if tab.named and (label is None or label.index < tab.row.start - 1 or meaning(label.text) is None) else None
    if panel.within(item.card) and tab.said is None:
        return None  # a story in each
    return tab if before is None or before.index in tab.row else None


def _opens_here(link: Link) -> bool:
    """Whether a link leads to a place on this page, or calls a script."""
    return link.href[:1] == "#" or link.href.startswith("javascript:")


def _rows(doc: Document) -> list[list[tuple[Box, Block]]]:
    """Rows of short words that open something on the page: several links in one block, or each in the next one, or buttons."""
    rows: list[list[tuple[Box, Block]]] = []
    last = -2
    for block in doc.blocks:
        tabs = _tabs(block)
        if tabs:
            if block.index != last + 1 or not _alike(tabs[0], rows[-1][-1][0]):
                rows.append([])
            rows[-1].extend((tab, block) for tab in tabs)
            last = block.index
    return [row for row in rows if 1 < len(row) <= _TABS]


def _alike(a: Box, b: Box) -> bool:
    return a.tag == b.tag and a.depth == b.depth


def _tabs(block: Block) -> list[Box]:
    """The tabs in a block that holds nothing else."""
    links = block.links
    if not links:
        pressed = block.inside & BUTTON and block.box.tag == "button" and len(block.text) <= _WORDS
        return [block.box] if pressed else []
    if not all(map(_opens_here, links)) or len(block.text) > min(_WORDS * len(links), block.link_chars + 2 * len(links)):
        return []
    return [link.box for link in links]


def _under(doc: Document, row: list[tuple[Box, Block]]) -> list[Box]:
    """The elements with words behind a row that stand in what holds both."""
    tab, block = row[-1]
    behind = block.index + 1
    around = next((up for up in tab.up(_UP) if up.block_end > behind), None)
    if around is None or around.tag in ("body", "main", "html") or around.block_start > row[0][1].index:
        return []
    found: list[Box] = []
    for box in doc.boxes[tab.index + 1 : tab.index + _ELEMENTS]:
        if box.start >= around.end:
            break
        if box.block_end > box.block_start >= behind:
            found.append(box)
    return found


def _named(row: list[tuple[Box, Block]], under: list[Box]) -> list[Box]:
    """The elements that the tabs of a row name, where these stand side by side under it."""
    names = [_opens(tab) for tab, _ in row]
    if not all(names) or len(set(names)) < len(names):
        return []
    known = {box.attributes["id"]: box for box in under if "id" in box.attributes}
    found = [known[name] for name in names if name in known]
    beside = len(found) == len(row) and all(a.parent is b.parent and a.end <= b.start for a, b in pairwise(found))
    return found if beside else []


def _opens(tab: Box) -> str:
    """What the element is called that a tab opens."""
    said = tab.attributes
    for name in ("href", "data-target", "data-bs-target"):
        value = said.get(name) or ""
        if value[:1] == "#" and len(value) > 1:
            return value[1:]
    return said.get("aria-controls") or ""


def _in_order(doc: Document, row: list[tuple[Box, Block]], under: list[Box]) -> list[Box]:
    """The elements right under a row, side by side: lists, of one tag, and as many as there are tabs."""
    around = under[0].parent if under else None
    for _ in range(_DEEP):
        beside = [box for box in under if box.parent is around]
        if len(beside) != 1:
            like = len(beside) == len(row) and len({box.tag for box in beside}) == 1 and not _ROW.search(beside[0].names)
            return beside if like and all(_is_list(doc, box) for box in beside) else []
        around = beside[0]
    return []


def _is_list(doc: Document, box: Box) -> bool:
    """Whether links in an element lead to several places."""
    return len({link.href for link in doc.links_in(box.block_start, box.block_end - 1) if link.box.within(box)}) > 1
