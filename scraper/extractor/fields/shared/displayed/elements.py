"""The `<time>` elements of a story's head, and those that a script fills."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.shared.displayed.labels import label_of_box
from scraper.extractor.fields.shared.displayed.limits import TIMES, UNDER, YEAR
from scraper.extractor.fields.shared.displayed.places import distance, head
from scraper.extractor.view import View, once
from scraper.normaliser.moments import Label
from scraper.page.blocks import Box

_RIGHT_UNDER: Final = 5  # blocks
_STAMPS: Final = 4  # of a story: published and changed, each for two widths of the screen
_TOLD_BY: Final = (
    "data-datetime",
    "data-timestamp",
    "data-time",
    "data-date",
    "data-utc",
    "data-published",
    "data-publish-date",
    "publishdate",
)
_SCRIPTED: Final = frozenset(("datetime", *_TOLD_BY))
_STAMP = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?!\d)|1\d{9}(?:\d{3})?$")  # a day and perhaps a time (ISO 8601), or seconds since 1970


def for_machines(box: Box) -> str | None:
    """What an element tells machines of its date: a script writes it where the reader sees none, or how long ago it was. An `abbr` tells it
    in its `title` (hAtom)."""
    said = box.attributes
    told = next((value for name in ("datetime", "content", *_TOLD_BY) if (value := said.get(name))), None)
    title = said.get("title") if not told and box.tag in ("abbr", "time") else None
    return title if title and YEAR.search(title) else told


@once
def labelled_times(view: View) -> list[tuple[Box, Label | None, bool]]:
    """Each with its label and whether that is a class after hAtom's `updated` alone."""
    first, last = head(view)
    own = [box for box in view.doc.times[:TIMES] if first <= box.block_start and not distance(view, box)]
    boxes = [box for box in own if box.block_start <= last] or [box for box in own if _is_the_entrys(view, box)]
    if not boxes:
        scripted = [box for box in view.doc.boxes_in(first, last) if _is_scripted(box) and not distance(view, box)]
        boxes = scripted if len(scripted) <= _STAMPS else []  # more are a list's
    return [(box, *label_of_box(view, box)) for box in boxes]


def _is_scripted(box: Box) -> bool:
    """Whether a script is told by an element's attributes which day and second to write there."""
    told = box.attributes
    return not _SCRIPTED.isdisjoint(told) and _STAMP.match(for_machines(box) or "") is not None


def times_of_head(view: View) -> list[Box]:
    """The `<time>` elements in the article's head."""
    return [box for box, _, _ in labelled_times(view)]


def _is_the_entrys(view: View, box: Box) -> bool:
    """Whether it is the `published` of hAtom's entry, whose headline and text stand over it, or words announce it as the publication right
    under the text: where blogs print no date in the head, or the day alone."""
    headline, end = view.headline_block, view.last_block
    if headline is None or end is None or not end < box.block_start <= end + UNDER:
        return False
    if "published" in box.names.split():
        entry = next((one for one in box.up() if "hentry" in one.names.split()), None)
        return entry is not None and entry.block_start <= headline.index
    near = box.block_start <= end + _RIGHT_UNDER and box.block_start not in view.comments
    return near and label_of_box(view, box)[0] == "published"
