"""A picture that no element shows: set behind the headline or beside it, by a style or for a script."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.image.leading import MAX_BETWEEN
from scraper.extractor.fields.shared import versions
from scraper.extractor.pictures import Unit
from scraper.extractor.view import View
from scraper.page.blocks import Block, Box

_AROUND: Final = 6  # elements around the headline in whose style a picture is looked for
_BOXES_OVER: Final = 40  # of these and of what stands in them over it
_OF_A_GROUND: Final = re.compile(
    r"data-(?:\w{1,12}-)?(?:bg|background|image|img)(?:-(?:src|image|img|url|xl|lg|large))?"
)  # a script sets it
_BEHIND: Final = re.compile(r"background(?:-image)?:\s?[^;()]{0,40}url\(\s?[\"']?([^\s\"'()]{5,500})[\"']?\s?\)")
_A_FILE: Final = re.compile(r"\s{0,4}([^\s\"'?#]{5,500}\.(?:jpe?g|png|webp|avif)(?:\?\S{0,500})?)\s{0,4}$", re.IGNORECASE)
_BACKGROUND: Final = re.compile(r"(?:^|[/_-])(?:bg|background|backdrop|pattern|texture|header|menu|themes?)(?:[/_.-]|$)")  # of every page


def behind_the_headline(view: View, meta: list[tuple[str, str]]) -> str | None:
    """The picture that is set behind the headline or beside it, by a style or for a script, in an element that holds little more than the
    story's head, or in any over the headline where metadata name it."""
    headline = view.headline_block
    around = [box for box in headline.box.up(_AROUND) if box.block_end - box.block_start <= MAX_BETWEEN] if headline is not None else []
    if headline is None or not around:
        return None
    for box in view.doc.boxes[max(0, min(around[-1].index, headline.box.index) - _BOXES_OVER) : headline.box.index]:
        found = ground_of(box)
        if found is None or versions.is_for_all(found):
            continue
        own = box.index >= around[-1].index and (
            box in around or box.block_start == box.block_end
        )  # what holds other words has it for these
        near = box.index >= headline.box.index - _BOXES_OVER
        if (near and own and not _BACKGROUND.search(found.lower())) or any(versions.same_picture(found, url) for _, url in meta):
            return found
    return None


def head_of(headline: Block, *, set_on_it: bool) -> Unit:
    """The place of a picture that no element shows: behind the headline, or with all that is set on it."""
    held = (box for box in reversed(headline.box.up(_AROUND)) if set_on_it and box.block_end - box.block_start <= MAX_BETWEEN)
    return Unit(headline.box, next((box.block_start for box in held), headline.index))


def ground_of(box: Box) -> str | None:
    """The picture that a style sets behind what an element holds, or that an attribute names from which a script does."""
    for name, said in box.attributes.items():
        if not said or len(said) < 5:
            continue
        if name == "style":
            found = _BEHIND.search(said[:2000])
        elif _OF_A_GROUND.fullmatch(name):
            found = _BEHIND.search(f"background:{said[:2000]}") or _A_FILE.match(said)
        else:
            continue
        if found is not None:
            return found[1]
    return None
