"""What moves through the pipe, in the order it appears: Page, Candidate, Choice, Record.

Frozen; collections are tuples, and what is made a hundred times a page is a tuple itself: made in a third of the time. The types of
`Record` are the contract: the published JSON Schema is made from them (`schema.py`), so a key is changed here or nowhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, NamedTuple

SCHEMA = "1.0"

Kind = Literal["article", "live_blog", "gallery", "video", "index", "other"]
BlockKind = Literal["paragraph", "heading", "list_item", "quote", "table", "code"]
RelatedKind = Literal["related", "in_body", "popular"]


@dataclass(frozen=True, slots=True)
class Page:
    """One response: bytes as they came (content encoding undone) and the facts of the exchange."""

    content: bytes | str
    url: str | None = None  # the final address
    requested_url: str | None = None
    fetched_at: datetime | None = None  # aware, UTC
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    archive: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a page before a candidate is read: values, never the page.

    Shapes: `language` BCP 47, `country` ISO 3166-1 alpha-2 in capitals, `timezone` an IANA name, `fetched_at` aware UTC,
    `day_first` whether 05/07 is the fifth of July (None: nothing known), `publisher` the site's name.
    """

    url: str | None = None
    language: str | None = None
    country: str | None = None
    timezone: str | None = None
    fetched_at: datetime | None = None
    day_first: bool | None = None
    publisher: str | None = None


class Candidate(NamedTuple):
    """Something the page says that may be the value of a field.

    `place` is the stable name of the kind of place ("json-ld headline", "meta og:title", "h1") by which trust is measured;
    `witness` the family that is independent of the others (json-ld, meta, microdata, visible, title, url, feed, rule);
    `block` the index of the block it was read from, where it was; `detail` what a person wants to see in `explain`.
    """

    said: Any
    place: str
    witness: str
    block: int | None = None
    detail: str | None = None


class Reading(NamedTuple):
    """A candidate that its normaliser made a value of."""

    candidate: Candidate
    value: Any


class Rejection(NamedTuple):
    candidate: Candidate
    why: str


class Choice(NamedTuple):
    """What was decided for one field, and everything that was heard."""

    value: Any = None
    winner: Candidate | None = None
    agree: int = 0  # independent witnesses of the winning value
    confidence: float = 0.0
    readings: tuple[Reading, ...] = ()  # winner's group first, then rivals
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What kind of page it is, how sure that is (0 to 1), and what decided it."""

    name: Kind
    confidence: float
    why: str


@dataclass(frozen=True, slots=True)
class Author:
    name: str
    role: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    kind: BlockKind
    text: str
    level: int | None = None  # of a heading: 2 to 6


@dataclass(frozen=True, slots=True)
class Source:
    name: str
    role: Literal["agency", "outlet"] | None = None


@dataclass(frozen=True, slots=True)
class Publisher:
    name: str | None
    domain: str | None


@dataclass(frozen=True, slots=True)
class Image:
    url: str | None
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Related:
    url: str
    title: str
    kind: RelatedKind
    module: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """`from_` is written `from`: which rule or data won; how many independent ones said the same; how sure that makes us (0 to 1)."""

    from_: str
    agree: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Record:
    """One article. What the page does not say is None or (): never "", a guess or today's date."""

    # the article
    headline: str | None = None
    kicker: str | None = None
    deck: str | None = None
    section: str | None = None
    byline: str | None = None
    authors: tuple[Author, ...] = ()
    dateline: str | None = None
    places: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    published_raw: str | None = None
    modified_raw: str | None = None
    body: str | None = None
    blocks: tuple[Block, ...] = ()
    source: str | None = None
    sources: tuple[Source, ...] = ()
    publisher: Publisher | None = None
    image: Image | None = None
    related: tuple[Related, ...] = ()
    tags: tuple[str, ...] = ()
    language: str | None = None
    paywalled: bool | None = None
    kind: Kind = "other"
    # where it came from
    id: str | None = None
    url: str | None = None
    requested_url: str | None = None
    final_url: str | None = None
    fetched_at: str | None = None
    status: int | None = None
    content_type: str | None = None
    bytes: int | None = None
    sha256: str | None = None
    archive: str | None = None
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    schema: str = SCHEMA
    extractor: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Every key in RECORD order; tuples as lists, nested types as objects."""
        return {written: _plain(getattr(self, name)) for name, written in _written(Record)}

    def to_json(self, *, indent: int | None = None) -> str:
        """One line of JSONL (no newline at its end), or indented for a person. UTF-8 as it is, U+2028/9 escaped."""
        text = json.dumps(self.to_dict(), ensure_ascii=False, indent=indent, separators=None if indent else (",", ":"))
        return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


@cache
def _written(kind: type) -> tuple[tuple[str, str], ...]:
    """The fields of a type, and how the record writes them: asked for each time, they took three quarters of the time of a record."""
    return tuple((f.name, f.name.rstrip("_")) for f in fields(kind))


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, (str, int, float)):  # nine in ten
        return value
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    kind: type[Any] = type(value)
    if is_dataclass(kind):
        return {written: _plain(getattr(value, name)) for name, written in _written(kind)}
    if isinstance(value, Mapping):
        return {k: _plain(v) for k, v in value.items()}
    return value
