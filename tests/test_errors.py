"""Failures as a person and a program meet them."""

from __future__ import annotations

import pickle

from scraper.errors import BadStatus, Empty


def test_a_page_without_an_address_is_called_the_page() -> None:
    assert str(Empty(None)) == "the page: an empty page; try again later"
    assert str(Empty()).startswith("the page: ")
    assert Empty().url is None
    assert str(BadStatus("https://gazette.example/x", 404)).startswith("https://gazette.example/x: ")


def test_an_address_that_is_learnt_later_goes_with_it() -> None:
    failure = Empty(None)
    failure.url = "page.html"
    assert str(pickle.loads(pickle.dumps(failure))).startswith("page.html: ")
