"""When the story was first published, as precisely as the page tells it; never the date of a change, an upload or another story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from scraper.extractor.fields.dates import lines, metas, other_nodes, properties, read, same, settle, times
from scraper.extractor.view import View
from scraper.extractor.witnesses import linked_data, rule
from scraper.normaliser.moments import moments_in
from scraper.record import Candidate

__all__ = ["find", "read", "same", "settle"]

_META: Final = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued", "dc.date", "dc.date.created",
    "dcterms.created", "dcterms.date", "dc.terms.created", "pubdate", "publishdate", "publish-date", "publish_date", "pub_date",
    "publication_date", "published", "published_time", "date", "prism.publicationdate", "citation_publication_date",
    "citation_online_date", "creation_date",
)  # fmt: skip
_OTHER_META = re.compile(r"publi(?!sher)|pub[-_.]?(?:date|time)|issued|creat|posted|release[-_.]?date|(?:^|[-_.:])date$")
_NEVER_META = re.compile(
    r"modif|updat|expir|lastmod|revis|publisher|public$|publication$|event|start|end[-_]?date|valid|generator|creator|render"
    r"|copyright|review"
)
_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_.]?)(0[1-9]|1[0-2]|[1-9](?=\2\d))\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)")
_DASH = re.compile(r"\s[-–—]|[-–—]\s|/|^\)\s?[.:]")

_MARK = re.compile(r"[-–—/]|\)\s?[.:]")


def find(view: View) -> Iterator[Candidate]:
    yield from rule(view, "published")
    yield from linked_data(view, "datePublished", "dateCreated", "uploadDate")
    yield from other_nodes(view, "datePublished")
    yield from metas(view, _META, _OTHER_META, _NEVER_META)
    yield from properties(view, "datePublished", "dateCreated", "uploadDate", "pubdate")
    yield from times(view, "published")
    yield from lines(view, "published")
    yield from _dateline(view)
    yield from _address(view)


def _dateline(view: View) -> Iterator[Candidate]:
    """'LONDON, June 11, 2025 /Wire/ --': a whole date in front of the first sentence."""
    if view.first_block is None:
        return
    text = view.doc.blocks[view.first_block].text[:160]
    if not _MARK.search(text):
        return
    for sighting in moments_in(text, view.context)[:1]:
        if sighting.start < 60 and not sighting.moment.relative and _DASH.search(text[sighting.end : sighting.end + 30]):
            yield Candidate(sighting.moment, "dateline", "visible", block=view.first_block, detail=text[: sighting.end])


def _address(view: View) -> Iterator[Candidate]:
    """/2025/06/11/, -20250611: the day, where the address tells one."""
    address = (view.doc.url or "").split("?")[0][:500]
    found = _URL_DAY.search(address)
    if found is not None and (found[2] or len(found[0]) == 8):
        try:
            said = date(int(found[1]), int(found[3]), int(found[4])).isoformat()
        except ValueError:
            return
        yield Candidate(said, "url" if found[2] == "/" else "url digits", "url")
