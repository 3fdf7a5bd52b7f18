"""What a person reads on a page is what the record says: one test per page and field, so that a report names what moved.

What is not reached yet stands in the fixture's gaps.json with its reason; the day it is reached, its test turns red until the
line is taken out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import pytest
from golden import FIELDS, ROOT, SHAPES, Golden, found, goldens, got, got_in_shape, wanted

ALL = pytest.mark.parametrize("golden", goldens(), ids=lambda golden: golden.name)
TEXT = (str, type(None))
TYPES: dict[str, Any] = {
    "headline": TEXT,
    "kicker": TEXT,
    "deck": TEXT,
    "section": TEXT,
    "byline": TEXT,
    "authors": [{"name": str, "role": TEXT, "url": TEXT}],
    "dateline": TEXT,
    "places": [str],
    "published": TEXT,
    "modified": TEXT,
    "body": [str],
    "blocks": [{"kind": str, "text": str, "level": (int, type(None))}],
    "source": TEXT,
    "sources": [{"name": str, "role": TEXT}],
    "publisher": {"name": TEXT, "domain": TEXT},
    "image": {"url": TEXT, "caption": TEXT, "credit": TEXT},
    "related": [{"url": str, "title": str, "kind": str, "module": TEXT}],
    "tags": [str],
    "language": TEXT,
    "paywalled": (bool, type(None)),
    "kind": str,
    "url": str,
}
MAY_BE_NULL = {"body", "publisher", "image"}


def each_field() -> Iterator[Any]:
    for golden in goldens():
        for field in FIELDS:
            why = golden.gaps.get(field)
            marks = [pytest.mark.xfail(reason=why, strict=True)] if why else []
            yield pytest.param(golden, field, id=f"{golden.name}/{field}", marks=marks)


@pytest.mark.parametrize(("golden", "field"), list(each_field()))
def test_field(golden: Golden, field: str) -> None:
    assert found(golden, field) == wanted(golden, field)


@ALL
@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_that_is_set_otherwise_says_the_same(golden: Golden, shape: str) -> None:
    """All but `paywalled`, which says nothing where the body is less sure."""
    fields = [field for field in FIELDS if field != "paywalled"]
    otherwise, plain = got_in_shape(golden, shape), got(golden)
    assert {field: otherwise[field] for field in fields} == {field: plain[field] for field in fields}


def test_there_are_pages_of_every_kind() -> None:
    assert len(goldens()) >= 26
    assert {golden.expected["kind"] for golden in goldens()} == {"article", "live_blog", "gallery", "video", "index", "other"}


def test_every_folder_is_complete() -> None:
    slugs = {path for path in ROOT.glob("*/*") if path.is_dir()}
    assert slugs == {golden.folder for golden in goldens()}
    for folder in slugs:
        names = {path.name for path in folder.iterdir()}
        assert names - {"gaps.json"} == {"page.html", "response.json", "expected.json"}, folder


@ALL
def test_expected_says_everything_in_the_right_type(golden: Golden) -> None:
    assert list(golden.expected) == FIELDS
    for field, shape in TYPES.items():
        value = golden.expected[field]
        if not (value is None and field in MAY_BE_NULL):
            check(value, shape, f"{golden.name} {field}")


def check(value: Any, shape: Any, where: str) -> None:
    if isinstance(shape, list):
        assert isinstance(value, list), where
        for one in value:
            check(one, shape[0], where)
    elif isinstance(shape, dict):
        assert isinstance(value, dict), where
        assert value.keys() == shape.keys(), where
        for key, inner in shape.items():
            check(value[key], inner, f"{where}.{key}")
    else:
        assert isinstance(value, shape), where
        assert value != "", where
        if isinstance(value, str) and "\t" not in value:
            assert value == " ".join(value.split()), f"{where}: white space is folded"


@ALL
def test_expected_agrees_with_itself(golden: Golden) -> None:
    expected = golden.expected
    assert [block["text"] for block in expected["blocks"]] == (expected["body"] or [])
    if expected["dateline"]:
        assert expected["body"][0].startswith(expected["dateline"])
        assert all(place in expected["dateline"] for place in expected["places"])
    links = [one["url"] for one in expected["related"]]
    assert len(links) == len(set(links)), "each link once"
    assert all(urlsplit(link).scheme in ("http", "https") for link in [*links, expected["url"]])
    assert {one["kind"] for one in expected["related"]} <= {"related", "in_body", "popular"}


@ALL
def test_response_has_the_facts_of_the_exchange(golden: Golden) -> None:
    facts = golden.response
    assert {"url", "status", "headers", "fetched_at"} <= facts.keys() <= {"url", "status", "headers", "fetched_at", "requested_url", "site"}
    assert urlsplit(facts["url"]).hostname is not None
    assert urlsplit(facts["url"]).hostname.endswith(".example")
    assert datetime.fromisoformat(facts["fetched_at"]).tzinfo is not None
    assert facts["headers"]["content-type"].startswith("text/html")


@ALL
def test_gaps_name_fields_and_reasons(golden: Golden) -> None:
    assert set(golden.gaps) <= set(FIELDS)
    assert all(len(why) > 10 for why in golden.gaps.values())
