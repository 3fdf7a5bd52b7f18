"""The published schema is the code's own, and it tells a record from what is none."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from scraper.record import Author, Block, Evidence, Image, Publisher, Record, Related, Source
from scraper.schema import MEANING, record_schema, text

PUBLISHED = Path(__file__).parents[1] / "schema" / "record.schema.json"

FULL = Record(
    headline="Ferry returns",
    authors=(Author("Nora Quill", "reporter", None),),
    body="One.",
    blocks=(Block("heading", "One.", 2),),
    sources=(Source("Reuters", "agency"),),
    publisher=Publisher("The Morning Ledger", "ledger.example"),
    image=Image("https://ledger.example/ferry.jpg"),
    related=(Related("https://ledger.example/b", "B", "in_body"),),
    paywalled=False,
    kind="article",
    bytes=5,
    evidence={"headline": Evidence("h1", 2, 0.9)},
)


def valid(record: dict[str, Any]) -> bool:
    return jsonschema.Draft202012Validator(record_schema()).is_valid(record)


def test_the_published_file_is_what_the_types_say() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == text(), "run: scrape schema > schema/record.schema.json"


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(record_schema())


def test_every_key_says_what_it_is() -> None:
    assert list(MEANING) == [f.name for f in fields(Record)]


@pytest.mark.parametrize("record", [Record(), FULL])
def test_records_are_valid(record: Record) -> None:
    assert valid(json.loads(record.to_json()))


@pytest.mark.parametrize(
    "change",
    [
        {"headline": ""},
        {"headline": 5},
        {"headlines": "x"},
        {"authors": None},
        {"authors": ["Nora Quill"]},
        {"authors": [{"name": None, "role": None, "url": None}]},
        {"authors": [{"name": "Nora Quill"}]},
        {"kind": "essay"},
        {"blocks": [{"kind": "aside", "text": "x", "level": None}]},
        {"sources": [{"name": "Reuters", "role": "desk"}]},
        {"paywalled": "no"},
        {"evidence": {"headline": {"from_": "h1", "agree": 1, "confidence": 1}}},
        {"bytes": 1.5},
    ],
    ids=json.dumps,
)
def test_what_is_no_record_is_refused(change: dict[str, Any]) -> None:
    assert not valid(Record().to_dict() | change)


def test_a_missing_key_is_refused() -> None:
    assert not valid({k: v for k, v in Record().to_dict().items() if k != "deck"})
