"""The places where pages say things, as functions that yield candidates: linked data, meta, microdata, selectors of a site's rules.

The name of a place ("json-ld headline", "meta og:title") is what trust is measured by in `rank.py` and what `evidence` prints.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scraper.extractor.view import View
from scraper.page.linked_data import types_of
from scraper.record import Candidate


def rule(view: View, field: str) -> Iterator[Candidate]:
    """What the site's own selector for this field finds."""
    selector = view.site.selectors.get(field) if view.site else None
    if selector:
        for text in view.doc.select(selector):
            if text:
                yield Candidate(text, "rule", "rule", detail=selector)


def linked_data(view: View, *keys: str) -> Iterator[Candidate]:
    """Properties of the story's JSON-LD node, references resolved; the raw JSON value is what is said."""
    story = view.story
    for key in keys:
        value: Any = story.get(key)
        if value:
            value = view.doc.linked.resolve(value)
            kind = next(iter(types_of(story)), "thing") if isinstance(story, dict) else "thing"
            yield Candidate(value, f"json-ld {key}", "json-ld", detail=kind)


def meta(view: View, *names: str) -> Iterator[Candidate]:
    for name in names:
        for content in view.doc.meta.get(name, ()):
            yield Candidate(content, f"meta {name}", "meta")


def microdata(view: View, *names: str) -> Iterator[Candidate]:
    """itemprop or RDFa property: its `content` or `datetime` where it has one, else its text (schema.org getting started, 2b, 3a)."""
    for name in names:
        for box in view.doc.props.get(name.lower(), ())[:20]:
            said = box.attributes.get("content") or box.attributes.get("datetime") or view.doc.text_of(box)
            if said:
                yield Candidate(said, f"microdata {name}", "microdata", block=box.block_start)
