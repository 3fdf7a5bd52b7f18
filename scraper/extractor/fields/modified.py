"""When the story was last changed, where the page says so. It never stands in for the publication, nor the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.dates import metas, other_nodes, plain, properties, read, same, settle
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
    if isinstance(first, Moment) and isinstance(first.when, datetime) and first.when.utcoffset():
        yield from (_on_their_clock(candidate, first.when, view) for candidate in told)
    else:
        yield from told
    yield from times(view, "updated")
    yield from lines(view, "updated", foot=not told)


def _on_their_clock(candidate: Candidate, first: datetime, view: View) -> Candidate:
    """With the offset of the publication where a local time was written as UTC: its clock shows the publication's own minute."""
    try:
        value = read(candidate.said, view.context)
    except Unreadable:
        return candidate
    when = value.when
    if not isinstance(when, datetime) or when.tzinfo is None or when.utcoffset():
        return candidate
    there = when.replace(tzinfo=first.tzinfo)
    if abs(there - first) < SAVING:
        return candidate._replace(said=replace(value, when=there), detail=str(candidate.said))
    return candidate
