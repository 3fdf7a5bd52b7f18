"""Failures as a person and a program meet them."""

from __future__ import annotations

import pickle

import httpx
import pytest

from scraper.errors import BadStatus, Empty, ForbiddenAddress
from scraper.fetcher.guard import Guard, Refused


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
    [
        ("http://10.0.0.8/", "allow_private"),
        ("http://[::1]/", "allow_private"),
        ("http://169.254.169.254/latest", "exclude"),  # a cloud's metadata: what is never allowed must not be offered
        ("http://224.0.0.1/", "exclude"),
        ("javascript:void(0)", "exclude"),
        ("file:///etc/passwd", "exclude"),
    ],
)
def test_only_a_network_of_ones_own_can_be_allowed(address: str, remedy: str) -> None:
    with pytest.raises(Refused) as refused:
        Guard().vet(httpx.URL(address))
    says = str(ForbiddenAddress("https://gazette.example/x", str(refused.value), refused.value.private))
    assert [word for word in ("allow_private", "exclude") if word in says] == [remedy]


@pytest.mark.parametrize(
    ("status", "remedy"),
    [(401, "sign in"), (403, "`user_agent`"), (404, "browser"), (410, "leave it out"), (418, "browser"), (429, "`delay`"), (503, "later")],
)
def test_what_is_to_be_done_follows_from_the_answer(status: int, remedy: str) -> None:
    says = str(BadStatus("https://gazette.example/x", status))
    assert says.startswith(f"https://gazette.example/x: the server answered {status}: ")
    assert remedy in says
