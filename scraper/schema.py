"""The JSON Schema of a record, made from the types in `record.py`, so that the two cannot drift.

`schema/record.schema.json` is what `scrape schema` prints; a test compares them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from scraper.record import SCHEMA, Record


def record_schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12. Every key is required: what the page does not say is null or []."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A news article, record schema {SCHEMA}",
        "description": "One line of JSONL. Every key is always there; what the page does not say is null or [], never an empty text.",
    } | _object(Record, MEANING)


def text() -> str:
    return json.dumps(record_schema(), indent=2, ensure_ascii=False) + "\n"


# One sentence a key, for those who read the schema or the README's table.
MEANING: Mapping[str, str] = {
    "headline": "The headline as a reader sees it, without the site's name.",
    "kicker": "The short label over or before the headline.",
    "deck": "The standfirst displayed under the headline.",
    "section": "The site's section the article stands in.",
    "byline": "The whole byline as printed.",
    "authors": "The people in the byline, in order, cleaned of roles, places and addresses.",
    "dateline": "Where, when and by which agency the text was filed, as printed before its first sentence.",
    "places": "The places in the dateline.",
    "published": "First publication, ISO 8601: with time and offset where the page tells them, else a date alone.",
    "modified": "Last change, ISO 8601; never stands in for `published`.",
    "published_raw": "The text `published` was read from.",
    "modified_raw": "The text `modified` was read from.",
    "body": "The article's text, its blocks separated by blank lines.",
    "blocks": "The body in structure: paragraphs, headings with their level, list items, quotes, tables (cells by tab), code.",
    "source": "The attribution of the text's origin as printed, without its label word.",
    "sources": "The organisations in `source`.",
    "publisher": "The site.",
    "image": "The lead image, its caption without the credit, and the credit.",
    "related": "Links to other stories that the page offers, in page order.",
    "tags": "Topics the page gives the article.",
    "language": "BCP 47.",
    "paywalled": "True where only a teaser is in the page, false where it is free or whole, null where unknown.",
    "kind": "What the page is.",
    "id": "Stable over runs; made from the canonical URL.",
    "url": "The URL to cite: canonical where it can be trusted, without tracking parameters and fragment.",
    "requested_url": "What was asked for.",
    "final_url": "What answered after redirects.",
    "fetched_at": "When, ISO 8601, UTC.",
    "status": "The HTTP status of the response.",
    "content_type": "The response's own word for its type.",
    "bytes": "The size of the response, unpacked.",
    "sha256": "The checksum of the response, unpacked; hexadecimal.",
    "archive": "Where the raw response lies.",
    "evidence": (
        "For every value that was read from the page (`blocks` with `body`): what it was read from, how many independent witnesses agree, "
        "how sure that is (0 to 1)."
    ),
    "warnings": "Short stable codes of what was odd.",
    "schema": "The version of this schema.",
    "extractor": "The version of the code that made the record.",
}

# What may stand in `warnings`. New ones may come; none changes its meaning.
WARNINGS: Mapping[str, str] = {
    "charset-guessed": "Nothing said the encoding.",
    "charset-mixed": "No encoding fits all of the bytes.",
    "charset-mended": "The text had been decoded wrongly before it was sent, and was put right.",
    "json-ld-repaired": "Linked data was read after repairs.",
    "json-ld-broken": "Linked data could not be read.",
    "body-hidden": "The site hides the text until a script shows it.",
    "body-from-data": "The text was read from the page's data, for the page shows little of it.",
    "body-short": "An article of a few words: a brief, a teaser, or the text was missed.",
    "deck-in-body": "The text begins with the standfirst: the page does not keep them apart.",
    "headline-unlike-body": "The text has no word of the headline: one of the two may be another story's.",
    "date-order-assumed": "Day and month of a date may be the other way round.",
    "date-conflict": "The last change is told as earlier than the publication.",
}

_PLAIN: Mapping[Any, dict[str, Any]] = {
    str: {"type": "string", "minLength": 1},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
}


def _object(kind: type, meaning: Mapping[str, str]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    names = [f.name for f in fields(kind)]
    properties = {name.rstrip("_"): _of(hints[name]) | ({"description": meaning[name]} if name in meaning else {}) for name in names}
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _of(hint: Any) -> dict[str, Any]:
    args = get_args(hint)
    if hint in _PLAIN:
        return dict(_PLAIN[hint])
    if is_dataclass(hint) and isinstance(hint, type):
        return _object(hint, {})
    if get_origin(hint) is Literal:
        return {"enum": list(args)}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _of(args[0])}
    if get_origin(hint) is Mapping:
        return {"type": "object", "additionalProperties": _of(args[1])}
    if isinstance(hint, UnionType) or NoneType in args:
        return _or_null(*(_of(a) for a in args if a is not NoneType))
    raise TypeError(f"no JSON Schema for {hint}")


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    return schema | {"type": [schema["type"], "null"]}
