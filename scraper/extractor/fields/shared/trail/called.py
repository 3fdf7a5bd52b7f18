"""An element that calls itself a breadcrumb."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.shared.trail.steps import DEEP, MAX_STEPS, Trail, begins_at_home, climb, links_in, list_around, read
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import Box, Link

_LISTS: Final = frozenset(["nav", "ol", "ul"])
_AROUND: Final = 60  # blocks on either side of the headline in which a named one is
_MOST_LINKS: Final = 60  # links in it and in the menus that open under its steps
_TRAIL_PARTS: Final = ("bread", "crumbs", "path", "rootline")
_TRAIL_LABELS: Final = (
    "breadcrumb", "brotkr", "fil d", "migas", "briciol", "kruimel", "brødsmul", "brödsmul", "murupol", "drobe", "okruszk", "хлебн",
    "パンくず", "面包屑",
)  # fmt: skip
_TRAIL_NAMES = re.compile(r"breadc(?:r?um|ome)|crumbs|nav-?path|rootline|(?<![a-z])bread(?![a-z])")


def named_trail(view: View) -> Trail | None:
    """An element that calls itself a breadcrumb: the last one before the headline, else the first of the page."""
    headline = view.headline_block
    at = headline.index if headline is not None else view.prose_start
    best: Box | None = None
    for box in view.doc.boxes_in(at - _AROUND, at + _AROUND):
        if not 0 < box.block_end - box.block_start <= 14 or box.end - box.start > 200:
            continue
        if not (_is_trail(box) or (box.tag in _LISTS and _has_steps(view, box))):
            continue
        if box.block_start > at + 3:
            # Some stand at the foot of the story; a later one is another story's.
            if best is None:
                best = box
            break
        # A list in a navigation in a wrapper, all of one name: the inmost that still holds several links.
        if best is not None and box.within(best) and (_is_under_a_step(view, box, best) or _is_beside_the_steps(view, box, best)):
            continue
        inner = links_in(view, box, 2)
        if best is not None and not inner and links_in(view, best, 1):
            continue  # another part of the head that is called after the trail: a date
        if best is None or not box.within(best) or len(inner) > 1:
            best = box
    if best is None:
        return None
    links = _without_menus(links_in(view, best, _MOST_LINKS), best)
    if len(links) > MAX_STEPS:
        return None
    way = read(view, links, best.block_start, best.block_end)
    held = view.doc.blocks_of(best)
    steps = [block for block in held if key(block.text)] if len(held) <= MAX_STEPS else []
    parted = len(steps) == 1 and begins_at_home(steps[0].text)
    return way._replace(several=True) if len(steps) > 1 or parted else way  # not each step has a link


def _is_under_a_step(view: View, box: Box, trail: Box) -> bool:
    """Whether a box stands in an item of a trail's list behind the item's own link."""
    item = next((one for one in box.up(DEEP)[1:] if one.tag == "li" and one.within(trail)), None)
    return item is not None and any(link.box.start < box.start for link in links_in(view, item, 1))


def _is_beside_the_steps(view: View, box: Box, trail: Box) -> bool:
    """Whether a list of which no link leads deeper than the one before stands beside one before it that holds a link: what lies beside the
    last step."""
    if box.tag not in ("ul", "ol") or climb(links_in(view, box, MAX_STEPS)):
        return False
    before = (list_around(link, trail) for link in links_in(view, trail, MAX_STEPS) if link.box.start < box.start)
    return any(one is not None and one is not box and one.parent is box.parent for one in before)


def _without_menus(links: list[Link], trail: Box) -> list[Link]:
    """Without those of menus that open under a step, in a list in its item that holds several, or of a list of several beside the first."""
    if len(links) < 3:
        return links
    lists = [list_around(link, trail) for link in links]
    first = lists[0]
    others = {box for box in lists if box is not None and first is not None and box is not first and box.parent is first.parent}
    held = {box: [link for link, around in zip(links, lists, strict=True) if around is box] for box in others}
    beside = {box for box, inside in held.items() if len(inside) > 1 and not climb(inside)}
    steps: list[Link] = []
    for link, around in zip(links, lists, strict=True):
        if around in beside:
            continue
        item = next((box for box in around.up(DEEP)[1:] if box.tag == "li" and box.within(trail)), None) if around is not None else None
        if item is None or not any(step.box.within(item) for step in steps) or lists.count(around) < 2:
            steps.append(link)
    return steps


def _is_trail(box: Box) -> bool:
    """Whether an element calls itself a breadcrumb, by class or id; of lists by what they say to machines too."""
    names = box.names
    if any(map(names.__contains__, _TRAIL_PARTS)) and _TRAIL_NAMES.search(names):
        return box.tag not in ("li", "a", "span", "body", "html", "h1", "article", "main")
    if box.tag in _LISTS:
        label = box.attributes.get("aria-label")
        if label and any(word in label.lower() for word in _TRAIL_LABELS):
            return True
        kind = box.attributes.get("itemtype") or box.attributes.get("typeof")
        return bool(kind and kind.endswith("BreadcrumbList"))
    return False


def _has_steps(view: View, box: Box) -> bool:
    """Whether a list's first item calls itself a step of a trail."""
    item = next(iter(view.doc.boxes[box.index + 1 : box.index + 2]), None)
    return item is not None and item.tag == "li" and "breadcrumb" in item.names
