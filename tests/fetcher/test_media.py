"""Page, feed, or neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetcher.media import Accept, refused_content, refused_type

RSS = b"<?xml version='1.0'?>\n<rss version='2.0'><channel><title>News</title><link>https://a.example/</link></channel></rss>"
ATOM = b"\xef\xbb\xbf<feed xmlns='http://www.w3.org/2005/Atom'></feed>"
SITEMAP = b"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>"


@pytest.mark.parametrize(
    ("content_type", "page", "feed"),
    [
        ("text/html", True, True),
        ("Text/HTML; charset=utf-8", True, True),
        ("text/html, text/html; charset=utf-8", True, True),
        ("application/xhtml+xml", True, True),
        ("", True, True),
        ("text/plain", True, True),
        ("application/xml", True, True),
        ("application/rss+xml", False, True),
        ("application/gzip", False, True),
        ("application/json", False, True),
        ("application/pdf", False, False),
        ("image/jpeg", False, False),
        ("video/mp4", False, False),
    ],
)
def test_by_type(content_type: str, page: bool, feed: bool) -> None:
    assert (refused_type(content_type, "page") is None, refused_type(content_type, "feed") is None) == (page, feed)


@pytest.mark.parametrize(
    ("content", "content_type", "accept", "refused"),
    [
        (b"<!DOCTYPE html><p>a", "text/html", "page", None),
        (b"\xef\xbb\xbf \n<!-- x --><HTML>", "", "page", None),
        (b"<p>A fragment is a page", "text/plain", "page", None),
        (b"<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'>", "application/xml", "page", None),
        ("<html>".encode("utf-16"), "", "page", None),
        (b"", "text/html", "page", None),
        (b"plain words", "text/html", "page", None),  # what HTML says it is, unless something else is certain
        (b"plain words", "text/plain", "page", "text/plain"),
        (b"plain words", "", "page", "no type"),
        (b"%PDF-1.4", "text/html", "page", "application/pdf (sent as text/html)"),
        (b"%PDF-1.4", "application/rss+xml", "feed", "application/pdf (sent as application/rss+xml)"),
        (b"\xff\xd8\xff\xe0", "", "page", "image/jpeg (sent as no type)"),
        (b'{"headline": "x"}', "text/html", "page", "application/json (sent as text/html)"),
        (b'[{"headline": "x"}]', "text/html", "page", "application/json (sent as text/html)"),
        (b'{"html": "<p>a</p>"}', "text/html", "page", None),  # marked up: let the reader try
        (b'{"version": "https://jsonfeed.org/version/1"}', "application/json", "feed", None),
        (RSS, "text/html", "page", "a feed or sitemap (sent as text/html)"),
        (ATOM, "text/xml", "page", "a feed or sitemap (sent as text/xml)"),
        (SITEMAP, "text/html", "page", "a feed or sitemap (sent as text/html)"),
        (RSS, "text/html", "feed", None),
        (b"<html><head><title>How to write <rss > by hand", "text/html", "page", None),
    ],
)
def test_by_first_bytes(content: bytes, content_type: str, accept: Accept, refused: str | None) -> None:
    found = refused_content(content, content_type, accept)
    assert found == refused


@given(st.binary(max_size=2_000), st.text(max_size=20))
def test_anything_is_judged(content: bytes, content_type: str) -> None:
    for accept in ("page", "feed"):
        assert isinstance(refused_content(content, content_type, accept), str | None)
        assert isinstance(refused_type(content_type, accept), str | None)
