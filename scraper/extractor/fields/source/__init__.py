"""The attribution of origin displayed for the text, as printed without its label word; never a photo's.

A line that announces it ('Source: ...', 'With files from ...'), an element that is called so, an agency that signs the last
paragraph, stands in the byline or in the dateline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor.fields.source import byline, ending, lines, told
from scraper.extractor.view import View
from scraper.extractor.witnesses import rule
from scraper.normaliser import names, organisations
from scraper.normaliser.printed_dates import without_day
from scraper.normaliser.text import fold, key
from scraper.record import Candidate, Context

_METAS: Final = (
    "article:source",
    "source",
    "original-source",
    "syndication-source-name",
    "news:source",
    "dc.source",
    "agency",
    "article:agency",
)
_UNKNOWN: Final = 60  # blocks of a text whose end is not known


def find(view: View) -> Iterator[Candidate]:
    yield from rule(view, "source")
    blocks, headline = view.doc.blocks, view.headline_block
    first = view.first_block if view.first_block is not None else min(view.prose_start, len(blocks))
    last = view.last_block if view.last_block is not None else min(first + _UNKNOWN, len(blocks) - 1)
    headed = headline is not None and headline.index < first
    start = headline.index + 1 if headline is not None and headed else max(0, first - 8)
    yield from lines.around_the_text(view, start, first, last)
    if headline is not None and start == headline.index + 1:
        yield from lines.over_the_headline(view, headline)
    yield from lines.behind_a_paywall(view, last)
    yield from ending.signed(view, first, last)
    yield from byline.in_byline(view)
    yield from byline.in_dateline(view)
    yield from told.told_by_data(view, blocks[start:first])
    for name in _METAS:
        for said in view.doc.meta.get(name, ())[:1]:
            if not names.is_publisher(said, view.context) and "://" not in said:
                yield Candidate(said, f"meta {name}", "meta")


def read(said: Any, context: Context) -> str:
    """The attribution as printed; Unreadable where it names no organisation. `said` is text, or {'agency': name} from a dateline."""
    if isinstance(said, Mapping):
        return str(said["agency"])
    if not isinstance(said, str):
        raise Unreadable("no text", said)
    text = fold(said)
    named = without_day(organisations.attribution(text) or text.strip(" ()[]©/–—-"))  # '(APA, red, 11.6.2025)'
    named += ")" * (named.count("(") - named.count(")"))  # 'Radio Beispiel (Kleinhafen)'
    if not organisations.is_collective(named):
        organisations.sources(text, context)
    return named


def same(a: str, b: str) -> bool:
    return a == b or key(a) == key(b)
