"""Failures as a person and a program meet them."""

from __future__ import annotations

import pickle

import pytest

from scraper.errors import BadStatus, Empty, ForbiddenAddress


def test_a_page_without_an_address_is_called_the_page() -> None:
    assert str(Empty(None)) == "the page: an empty page; try again later"
    assert str(Empty()).startswith("the page: ")
    assert Empty().url is None
    assert str(BadStatus("https://gazette.example/x", 404)).startswith("https://gazette.example/x: ")


def test_an_address_that_is_learnt_later_goes_with_it() -> None:
    failure = Empty(None)
    failure.url = "page.html"
    assert str(pickle.loads(pickle.dumps(failure))).startswith("page.html: ")


@pytest.mark.parametrize(
    ("address", "remedy"),
    [("10.0.0.8", "allow_private"), ("::1", "allow_private"), ("javascript:", "exclude"), ("file:", "exclude"), ("port 0", "exclude")],
)
def test_only_a_network_of_ones_own_can_be_allowed(address: str, remedy: str) -> None:
    assert remedy in str(ForbiddenAddress("https://gazette.example/x", address))
