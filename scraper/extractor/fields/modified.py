"""When the story was last changed, where the page says so. It never stands in for the publication, nor the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.extractor.fields.dates import metas, other_nodes, plain, properties, read, same, settle
from scraper.extractor.fields.displayed import lines, times
from scraper.extractor.view import View
from scraper.extractor.witnesses import linked_data, rule
from scraper.record import Candidate

__all__ = ["find", "read", "same", "settle"]

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
    yield from told
    yield from times(view, "updated")
    yield from lines(view, "updated", foot=not told)
