"""What may be given as a page, and at which address it is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from harbourpost import ENGLISH, TITLE, URL, ld

from scraper import extract
from scraper.record import Publisher

HOME = "https://www.harbourpost.example/"
NODE = '{"@type": "NewsArticle", "headline": "%s", "url": "%s"}'


@pytest.mark.parametrize(
    "head",
    [
        f"<link rel=canonical href='{URL}'>",
        f"<link rel=canonical href='{HOME}'><meta property=og:url content='{URL}'>",
        f"<link rel=canonical href='/news'><meta property=og:url content='{URL.replace('://', '%3A%2F%2F')}'>",
        ld(NODE % (TITLE, URL)),
        ld(NODE % (TITLE, URL)) + ld(f'{{"@type": "WebPage", "url": "{HOME}"}}'),
        ld(f'{{"@type": "NewsArticle", "mainEntityOfPage": {{"@id": "{URL}"}}}}'),
        f"<!-- saved from url=(0075){URL} -->",
        f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Wed Jun 11 2025 -->",
        f"<!-- saved from url=(0075){URL}?page=all --><link rel=canonical href='{URL}'>",
        f"<link rel=canonical href='https://jane:secret@www.harbourpost.example{URL.removeprefix(HOME[:-1])}'>",
    ],
)
def test_a_page_without_its_address_is_read_at_the_one_that_it_tells(head: str) -> None:
    html = f"<!doctype html>{head if head[:4] == '<!--' else ''}<html lang=en><head><title>{TITLE}</title>{head}</head><body><article>"
    picture = "<figure><img src='/pier-1200.jpg' width=1200 height=800></figure>"
    by = "<p class=byline>By <a rel=author href='../../../../authors/jane-roe'>Jane Roe</a></p>"
    found = extract(f"{html}<h1>{TITLE}</h1>{by}{picture}{f'<p>{ENGLISH}</p>' * 4}</article></body></html>")
    assert (found.url, found.requested_url, found.final_url) == (URL, None, None)
    assert (found.publisher, found.authors[0].url) == (Publisher(None, "harbourpost.example"), f"{HOME}authors/jane-roe")
    assert found.image is not None
    assert found.image.url == f"{HOME}pier-1200.jpg"
    assert found.evidence["url"].agree == 1


@pytest.mark.parametrize(
    "head",
    [
        f"<link rel=canonical href='{HOME}'>",
        "<link rel=canonical href='javascript:void(0)'><meta property=og:url content='file:///home/jane/ferry.html'>",
        "<link rel=canonical href='https://['><!-- saved from url=(0014)about:internet -->",
        ld(f"[{NODE % (TITLE, URL)}, {NODE % ('Mayor steps down', HOME + 'news/mayor-steps-down-51177')}]"),
    ],
)
def test_a_page_that_tells_no_address_of_its_own_is_read_without(head: str) -> None:
    found = extract(f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{f'<p>{ENGLISH}</p>' * 4}</body></html>")
    assert (found.publisher, found.requested_url, found.final_url) == (None, None, None)
    assert found.url != HOME


@pytest.mark.parametrize("given", ["", "www.harbourpost.example/x", "/x", "foo", "javascript:alert(1)", "https://[::1"])
def test_what_is_no_address_counts_as_none_given(given: str) -> None:
    html = f"<html lang=en><head><title>{TITLE}</title><link rel=canonical href='{URL}'></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(html, url=given) == extract(html)


def test_credentials_in_an_address_are_kept_nowhere() -> None:
    html = f"<html lang=en><head><title>{TITLE}</title></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(html, url=URL.replace("://", "://jane:hunter2@")) == extract(html, url=URL)


@pytest.mark.parametrize("buffer", [bytes, bytearray, memoryview])
def test_a_page_is_bytes_of_any_kind_or_text(buffer: type) -> None:
    html = f"<html lang=en><head><title>{TITLE}</title></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(buffer(html.encode())) == extract(html)


@pytest.mark.parametrize("html", [None, Path("page.html"), 5, ["<p>"]])
def test_what_is_no_page_is_named(html: object) -> None:
    with pytest.raises(TypeError, match=f"bytes or str, not {type(html).__name__}"):
        extract(html)  # type: ignore[arg-type]


@pytest.mark.parametrize(("sent", "kept"), [("", None), ("text/html", "text/html")])
def test_a_type_that_says_nothing_is_none(sent: str, kept: str | None) -> None:
    assert extract("<p>A line.</p>", headers={"Content-Type": sent}).content_type == kept
