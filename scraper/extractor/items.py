"""Microdata and RDFa: which of the page's items a property is of, and whether that item is the page's story.

An element with `itemscope` (RDFa: `typeof`) is an item, and the properties in it are its own (HTML standard, 5.2.5): a card's author is
none of the story that the card stands under, and a photographer none of its writers.
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import Final

from scraper.extractor.view import View, once
from scraper.normaliser.text import key
from scraper.page.blocks import Box
from scraper.page.linked_data import STORIES

MAX_PROPERTIES: Final = 100  # of one name that are looked at
MAX_WITHIN: Final = 20  # of one name behind an item's begin
MAX_VALUE: Final = 300  # characters
MAX_BLOCKS: Final = 6  # of an item among which its heading stands
_ANY, _OTHERS = 0, -1
_INDEX = attrgetter("index")
_REPLIES: Final = frozenset(("comment", "usercomments", "answer", "review"))  # what readers write under a story


def properties(view: View, name: str) -> list[Box]:
    """The elements with this `itemprop` or RDFa `property` that tell of the story, in page order: those of the inmost item around it that
    has any, else those that stand in no item or in one that may be its own."""
    boxes = view.doc.props.get(name.lower(), ())[:MAX_PROPERTIES]
    depths = [_depth(view, _item(box)) for box in boxes]
    inmost = max(depths, default=_OTHERS)
    return [box for box, depth in zip(boxes, depths, strict=True) if depth == inmost != _OTHERS]


def value(view: View, box: Box, *names: str) -> str | None:
    """What a property says: of an item the first of these properties that it has; else its `content`, its address, or its text."""
    if is_item(box):
        found = next((one for name in names if (one := within(view, box, name)) is not None), None)
        return value(view, found) if found is not None and not is_item(found) else None
    said = box.attributes.get("content") or (box.attributes.get("href") if box.tag == "link" else None)
    return said or view.doc.text_of(box)[:MAX_VALUE] or None


def within(view: View, box: Box, name: str) -> Box | None:
    """The property of this name in an item, its own before that of an item in it; or in another property's element."""
    boxes = view.doc.props.get(name.lower(), ())
    at = bisect_right(boxes, box.index, key=_INDEX)
    inner = [one for one in boxes[at : at + MAX_WITHIN] if one.within(box)]
    return next((one for one in inner if _item(one) is box), None) or next(iter(inner), None)


def is_item(box: Box) -> bool:
    return "itemscope" in box.attributes or "typeof" in box.attributes


def types_around(box: Box) -> set[str]:
    """The types of the items that an element is or stands in, in lower case without their vocabulary."""
    return {kind for around in box.up() if is_item(around) for kind in _types(around)}


def _item(box: Box) -> Box | None:
    """The inmost item that an element stands in."""
    around = box.parent
    while around is not None and not is_item(around):
        around = around.parent
    return around


def _depth(view: View, item: Box | None) -> int:
    """How deep an item lies that holds the headline or the text, or names the story; `_ANY` where nothing tells, `_OTHERS` for the items
    of other stories, of who answers and of pictures."""
    if item is None:
        return _ANY
    types = _types(item)
    headline = view.headline_block if view.value("headline") else None  # it is told once, and publishers are looked for before
    if headline is not None and _holds(item, headline.index):
        return item.depth
    if not _REPLIES.isdisjoint(types):
        return _OTHERS
    if _holds(item, view.first_block if view.first_block is not None else view.prose_start):
        return item.depth
    said, told = _titles(view).get(item.index) or _heading(view, item), key(view.value("headline") or "")
    if said and told and (said in told or told in said):
        return item.depth
    if "itemprop" in item.attributes or "property" in item.attributes:
        return _OTHERS
    return _OTHERS if said and told and not types.isdisjoint(STORIES) else _ANY


def _holds(item: Box, block: int) -> bool:
    return item.block_start <= block < item.block_end


def _types(item: Box) -> set[str]:
    said = item.attributes.get("itemtype") or item.attributes.get("typeof") or ""
    return {kind.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for kind in said.lower().split()}


@once
def _titles(view: View) -> dict[int, str]:
    """Item -> what it says that its story is called."""
    found: dict[int, str] = {}
    for name in ("headline", "name"):
        for box in view.doc.props.get(name, ())[:MAX_PROPERTIES]:
            if (item := _item(box)) is not None:
                found.setdefault(item.index, key(box.attributes.get("content") or view.doc.text_of(box)[:200]))
    return found


def _heading(view: View, item: Box) -> str:
    blocks = view.doc.blocks[item.block_start : min(item.block_end, item.block_start + MAX_BLOCKS)]
    return next((key(block.text) for block in blocks if block.heading), "")
