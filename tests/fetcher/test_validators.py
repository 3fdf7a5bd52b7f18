"""Conditional requests."""

from __future__ import annotations

import pytest

from scraper.fetcher.validators import Validators
from scraper.record import Page


@pytest.mark.parametrize(
    ("headers", "sent"),
    [
        ({"etag": '"a"'}, {"if-none-match": '"a"'}),
        ({"etag": 'W/"a"', "last-modified": "Wed, 11 Jun 2025 09:00:00 GMT"}, None),
        ({"last-modified": "Wed, 11 Jun 2025 09:00:00 GMT"}, {"if-modified-since": "Wed, 11 Jun 2025 09:00:00 GMT"}),
        ({}, {}),
        ({"etag": ""}, {}),
        ({"etag": '"a\r\nx-evil: 1"'}, {}),
        ({"etag": '"ä"'}, {}),
        ({"etag": "x" * 5_000}, {}),
    ],
)
def test_what_a_page_named_is_sent_back(headers: dict[str, str], sent: dict[str, str] | None) -> None:
    found = Validators.of(Page(b"", url="https://a.example/", headers=headers))
    expected = {"if-none-match": 'W/"a"', "if-modified-since": "Wed, 11 Jun 2025 09:00:00 GMT"} if sent is None else sent
    assert (found.headers() if found else {}) == expected


def test_a_page_without_an_address_has_none() -> None:
    assert Validators.of(Page(b"", headers={"etag": '"a"'})) is None
