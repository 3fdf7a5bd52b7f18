"""When the story was last changed, where the page says so. It never stands in for the publication, nor the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.dates import instant, metas, other_nodes, plain, properties, read, same, settle
from scraper.extractor.fields.displayed import lines, times
from scraper.extractor.view import View
from scraper.extractor.witnesses import linked_data, rule
from scraper.normaliser.moments import Moment
from scraper.record import Candidate

__all__ = ["find", "read", "same", "settle"]

SAVING: Final = timedelta(minutes=1)  # between two clocks that a system reads when it saves a story

_META: Final = {plain(name): name for name in (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "article:updated_time", "article:updated",
    "last-modified", "lastmod", "dc.date.modified", "dcterms.modified", "dcterms.date.modified", "revised", "last_updated", "modified",
)}  # fmt: skip
_OTHER_META = re.compile(r"modif|updat|lastmod|revis")
_NEVER_META = re.compile(r"expir|publisher|generator|render|refresh|frequency|cache|api|version|software|review")


def find(view: View) -> Iterator[Candidate]:
    yield from rule(view, "modified")
    told = [
        *linked_data(view, "dateModified"),
        *other_nodes(view, "dateModified"),
        *metas(view, _META, _OTHER_META, _NEVER_META),
        *properties(view, "dateModified"),
    ]
    published = view.chosen.get("published")
    first = published.value if published else None
    if isinstance(first, Moment) and isinstance(first.when, datetime):
        told = [_on_their_clock(candidate, first.when, view) for candidate in told]
        yield from _without_copies(told, first, view)
    else:
        yield from told
    yield from times(view, "updated")
    yield from lines(view, "updated", foot=not told)


def _without_copies(told: list[Candidate], first: Moment, view: View) -> Iterator[Candidate]:
    """A change at the very time of the publication is none where another that the data tells is later: systems fill in what they lack."""
    values = [_value(candidate, view) for candidate in told]
    later = any(value and isinstance(value.when, datetime) and instant(value) - instant(first) >= SAVING for value in values)
    for candidate, value in zip(told, values, strict=True):
        copied = later and value is not None and value.when == first.when
        yield candidate._replace(said=None, detail=f"the publication's time: {candidate.said}") if copied else candidate


def _value(candidate: Candidate, view: View) -> Moment | None:
    try:
        return read(candidate.said, view.context)
    except Unreadable:
        return None


def _on_their_clock(candidate: Candidate, first: datetime, view: View) -> Candidate:
    """On the publication's clock, where a local time was written as UTC or without a zone and shows the publication's own minute, or where
    the publication's own was."""
    value = _value(candidate, view)
    when = value.when if value else None
    if value is None or not isinstance(when, datetime) or (when.tzinfo is not None and when.utcoffset()):
        return candidate
    if first.tzinfo is None:
        if when.tzinfo is None or "off utc" not in view.notes:
            return candidate
    elif not first.utcoffset() or abs(when.replace(tzinfo=first.tzinfo) - first) >= SAVING:
        return candidate
    there = replace(value, when=when.replace(tzinfo=first.tzinfo), offset_known=first.tzinfo is not None)
    return candidate._replace(said=there, detail=str(candidate.said))
