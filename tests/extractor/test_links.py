"""Where a link leads is told by its address alone."""

from __future__ import annotations

import pytest

from scraper.extractor.links import BACK, leads_home, leads_within, path_of, serves

PAGE = "https://www.harbourpost.example/news/ferry-runs-again"


@pytest.mark.parametrize(
    ("href", "within"),
    [
        ("/harbour", True),
        ("harbour?page=2", True),
        ("https://sport.harbourpost.example/rowing", True),
        ("//harbourpost.example:8080/", True),
        ("https://lighthouse.example/", False),
        ("mailto:desk@harbourpost.example", False),
        ("whatsapp://send?text=The+ferry+runs+again", False),
        ("sms:?body=The+ferry+runs+again", False),
        ("javascript:history.back()", True),
    ],
)
def test_within_the_site(href: str, *, within: bool) -> None:
    assert leads_within(href, PAGE) is within


@pytest.mark.parametrize(
    ("href", "within"),
    [
        ("https://sport.quaypost.co.uk/rowing", True),
        ("https://www.lighthouse.co.uk/rowing", False),
        ("https://lighthouse.co.uk", False),
        ("https://www.quaypost.com/rowing", True),  # the same paper under another suffix
        ("https://quaypost.example.net/rowing", False),
    ],
)
def test_what_two_sites_end_in_alike_makes_them_no_one_s(href: str, *, within: bool) -> None:
    assert leads_within(href, "https://www.quaypost.co.uk/news/ferry-runs-again") is within


def test_home_is_the_site_s_own() -> None:
    assert leads_home("https://harbourpost.example", PAGE)
    assert leads_home("/?from=menu", PAGE)
    assert not leads_home("https://lighthouse.example/", PAGE)
    assert not leads_home("/harbour", PAGE)


@pytest.mark.parametrize(
    ("href", "path"),
    [
        ("/a/b?c=/d#e", "/a/b"),
        ("https://harbourpost.example", "/"),
        ("https://harbourpost.example/a/", "/a/"),
        ("//harbourpost.example/a", "/a"),
        ("https://[harbour/a", "/"),
    ],
)
def test_path_of_an_address(href: str, path: str) -> None:
    assert path_of(href) == path


@pytest.mark.parametrize(
    ("href", "service"), [("/login?to=/harbour", True), ("/privacy", True), ("/searchlight", False), ("/harbour", False)]
)
def test_services(href: str, *, service: bool) -> None:
    assert serves(href) is service


@pytest.mark.parametrize(("said", "back"), [("« Harbour", True), ("Back to harbour", True), ("Backstage", False)])
def test_ways_back(said: str, *, back: bool) -> None:
    assert (BACK.match(said) is not None) is back
