"""The places where pages say things, as functions that yield candidates: linked data, meta, microdata, selectors of a site's rules.

The name of a place ("json-ld headline", "meta og:title") is what trust is measured by in `rank.py` and what `evidence` prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from scraper.extractor.view import View
from scraper.page.blocks import Box
from scraper.page.linked_data import types_of
from scraper.record import Candidate

MOST_RULED: Final = 10  # elements of a selector for one value


def rule(view: View, field: str, whole: Callable[[list[str]], Any] | None = None) -> Iterator[Candidate]:
    """What the elements say that the site's own selector for this field names, in an attribute or in words: each a candidate, or with
    `whole` what that makes of all."""
    said = [(_told(named.attributes) or named.text, named.place) for named in view.doc.named(field)]
    said = [(text, place) for text, place in said if text]
    if whole is not None and said:
        yield Candidate(whole([text for text, _ in said]), "rule", "rule")
        return
    for text, place in said[:MOST_RULED]:
        block = next(view.doc.blocks_with(place), None) if isinstance(place, Box) else None
        yield Candidate(text, "rule", "rule", block=block.index if block is not None else None)


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
            said = _told(box.attributes) or view.doc.text_of(box)
            if said:
                yield Candidate(said, f"microdata {name}", "microdata", block=box.block_start)


def _told(attributes: Mapping[str, str | None]) -> str | None:
    return attributes.get("content") or attributes.get("datetime")
