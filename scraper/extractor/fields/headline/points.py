"""How much speaks for a block's being the headline: what it is, where it stands, how it is called, what the metadata know of it."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Final

from scraper.extractor.fields.shared.titles import bag_of
from scraper.extractor.fields.shared.trail import MAX_STEPS
from scraper.extractor.view import View
from scraper.normaliser.text import weight
from scraper.page.blocks import ARTICLE as IN_ARTICLE
from scraper.page.blocks import ASIDE, FIGURE, FORM, HIDDEN, LIST, MAIN, NOSCRIPT, Block, Box
from scraper.page.elements import UNSEEN

NAMED = re.compile(r"head(?:line|er__title)|(?<![a-z])(?:title|titel|titulo|titre|titolo|ttl|entry-title|rubrik)(?![a-z]{4})")
_STEP: Final = 4  # elements from the words of a step of a trail up to the row of its steps
_ASIDE_NAMES = re.compile(
    r"breadcrumb|related|recommend|teaser|promo|sidebar|newsletter|modal|popup"
    r"|cookie|consent|comment|most-|popular|logo|sticky|menu|(?<![a-z])ad-|-ad(?![a-z])|banner"
)


def likeness(bag: frozenset[str], bags: tuple[frozenset[str], ...]) -> float:
    """How many words a line has in common with what it has most with, 0 to 1."""
    return max((2 * len(bag & other) / (len(bag) + len(other)) for other in bags if not bag.isdisjoint(other)), default=0.0)


def is_marked(box: Box) -> bool:
    if not box.attributes:
        return False
    names = box.names
    if names and ("headline" in names or "title" in names):
        return True
    said = box.attributes.get("itemprop")
    return said is not None and "headline" in said


def points_of(
    view: View, block: Block, bags: tuple[frozenset[str], ...], start: int, repeated: Counter[tuple[str, str]]
) -> tuple[float, str]:
    inside = block.inside
    level = block.heading
    points = {1: 3.0, 2: 1.5, 3: 0.7}.get(level, 0.0)
    # Where it stands comes first: most headings of a page need no more.
    if inside & (FORM | ASIDE):
        points -= 2.5
    if inside & (FIGURE | LIST):
        points -= 4 if inside & LIST and level == 1 else 1.5  # an h1 in a list is the last step of a breadcrumb
    elif level == 1 and _is_last_step(view, block):
        points -= 5
    if inside & HIDDEN:
        points -= 3
    if inside & NOSCRIPT:
        points -= 4
    if block.link_chars * 2 > len(block.text):
        points -= 1.5
    if repeated[(block.box.tag, block.box.names)] >= 4:
        points -= 1.0
    if block.index >= start:
        points -= min(4.0, 1.5 + 0.05 * (block.index - start))
    else:
        points -= min(1.0 if level == 1 else 2.0, 0.03 * (start - block.index))
    if points < -6.5:
        return points, ""
    bag = bag_of(block.text)
    if bag:
        points += 5 * likeness(bag, bags)
    if points < -1.5:
        return points, ""
    box: Box | None = block.box
    for _ in range(6):
        if box is None or box.tag in ("article", "main", "body"):
            break
        prop = box.attributes.get("itemprop") or box.attributes.get("property")
        if prop and "headline" in prop:
            points += 1.5
        if box.names:
            more, aside = _called(box.names)
            points += more
            if aside:
                break
        box = box.parent
    if inside & (IN_ARTICLE | MAIN):
        points += 0.5
    if len(block.text) < 12 and len(bag) <= 1 and weight(block.text) < 12:
        points -= 1.5
    return points, f"h{level}" if level else "block"


@lru_cache(maxsize=4096)
def _called(class_and_id: str) -> tuple[float, bool]:
    """What an element's names add to the points of a heading in it, and whether they set it apart from the story."""
    if _ASIDE_NAMES.search(class_and_id):
        return -2.5 if "breadcrumb" not in class_and_id else -5.0, True
    return 0.5 * (NAMED.search(class_and_id) is not None) - 1.5 * (UNSEEN.search(class_and_id) is not None), False


def _is_last_step(view: View, block: Block) -> bool:
    """Whether the elements before a heading's own, in a row that ends with it, are set as that is and hold a link each and nothing else."""
    own = next((box for box in block.box.up(_STEP) if box.parent is not None and box.parent.block_start < block.index), None)
    row = own.parent if own is not None else None
    if own is None or row is None or row.block_end != block.index + 1 or block.index - row.block_start > MAX_STEPS:
        return False
    kind = row, own.tag, own.attributes.get("class")
    return all(
        len(step.links) == 1
        and step.link_chars >= len(step.text)
        and any((box.parent, box.tag, box.attributes.get("class")) == kind for box in step.box.up(_STEP))
        for step in view.doc.blocks[row.block_start : block.index]
    )
