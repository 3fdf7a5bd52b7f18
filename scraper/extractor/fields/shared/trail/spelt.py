"""Steps in a line, with marks between them."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.shared.trail.steps import (
    LINE,
    MAX_LENGTH,
    MAX_STEPS,
    POINTER,
    REACH,
    SEPARATORS,
    STEP,
    Step,
    Trail,
    begins_at_home,
    climb,
    directory,
    leads_to_the_front,
    read,
)
from scraper.extractor.links import TOPIC, path_of
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page.blocks import NAV, Block

_QUOTED = re.compile("«[^«»]{1,60}»")
_STROKES: Final = "//"  # what parts steps that need not lie in each other
_CUT: Final = ("...", "…")


def pointed_trail(view: View) -> Trail | None:
    """A line over the headline of two or more links with pointers between them, the first to the home page, or one deeper than another:
    'Home > News > Courts'."""
    headline = view.headline_block
    if headline is None:
        return None
    for block in reversed(view.doc.blocks[max(0, headline.index - REACH) : headline.index]):
        if 2 <= len(block.links) <= 6 and len(block.text) < 200:
            front = leads_to_the_front(view, block.links[0])
            strokes = block.text.count(_STROKES) == len(block.links) - 1 or _are_parted_by_slashes(view, block)
            if not (front or strokes or (climb(block.links) and not POINTER.match(block.text))):
                continue
            pointers = len(block.links) - 1 if strokes else len((STEP if front else POINTER).findall(_QUOTED.sub("", block.text)))
            if len(block.links) - 1 <= pointers <= len(block.links):  # the story itself may stand at the end, without a link
                return read(view, block.links, block.index, block.index + 1)
    return None


def _are_parted_by_slashes(view: View, block: Block) -> bool:
    """Whether a slash stands between each two of three links or more, which are neither topics, nor in a menu, nor to the directories in
    which the story lies."""
    hrefs = [link.href for link in block.links]
    if len(hrefs) < 3 or block.text.count(" / ") != len(hrefs) - 1 or block.inside & NAV:
        return False
    here = path_of(view.doc.url or "")
    return not any(TOPIC.search(href) or f"/{directory(href).rstrip('/').rpartition('/')[2]}/" in here for href in hrefs)


def spelt_trail(view: View) -> Trail | None:
    """A line over the headline that begins with the home page's name and parts its steps with pointers, whether they lead anywhere or
    not: 'Home > Courts > Ferry runs again'."""
    headline = view.headline_block
    if headline is None:
        return None
    title = key(headline.text)
    for block in reversed(view.doc.blocks[max(0, headline.index - REACH) : headline.index]):
        if len(block.links) > 1 or len(block.text) > LINE or not begins_at_home(block.text):
            continue
        names = [name for part in STEP.split(block.text) if (name := part.strip(SEPARATORS))][:MAX_STEPS]
        shown = [name for name in names[1:] if weight(name) <= MAX_LENGTH and key(name) != title and not name.endswith(_CUT)]
        hrefs = {view.doc.text_of(link.box): link.href for link in block.links}
        return Trail(tuple(Step(name, hrefs.get(name, ""), block.index) for name in shown), True, block.index, block.index + 1)
    return None
