"""Pages that send their reader on."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.fetcher.refresh import target


@pytest.mark.parametrize(
    ("page", "where"),
    [
        ('<meta http-equiv="refresh" content="0; url=https://a.example/x">', "https://a.example/x"),
        ("<META content='1;URL=/x?a=1&amp;b=2' HTTP-EQUIV=Refresh />", "/x?a=1&b=2"),
        ('<meta http-equiv="refresh" content="0;url=\'/x y\'">', "/x y"),
        ('<head><meta charset="utf-8"><meta http-equiv="refresh" content=" 0.5 , url = /x ">', "/x"),
        ('<meta http-equiv="refresh" content="300">', None),
        ('<meta http-equiv="refresh" content="300; url=/front">', None),
        ('<meta http-equiv="refresh" content="0; url=">', None),
        ('<meta http-equiv="content-type" content="0; url=/x">', None),
        ('<noscript><meta http-equiv="refresh" content="0; url=/noscript"></noscript>', None),
        ('<!-- <meta http-equiv="refresh" content="0; url=/x"> -->', None),
        ('<script>var a = \'<meta http-equiv="refresh" content="0; url=/x">\'</script>', None),
        ('<meta http-equiv="refresh" content="0; url=/x">' + "<p>The whole story.</p>" * 1_000, None),
        ("<p>A word on meta refresh</p>", None),
        ("", None),
    ],
)
def test_in_the_page(page: str, where: str | None) -> None:
    assert target({}, page.encode()) == where


def test_in_the_headers() -> None:
    assert target({"refresh": "0; url=/x"}, b"") == "/x"
    assert target({"refresh": "60"}, b"") is None


@given(st.binary(max_size=500))
def test_any_page_is_read(content: bytes) -> None:
    assert isinstance(target({"refresh": content.decode("latin-1")}, b"<meta http-equiv=refresh " + content), str | None)


@pytest.mark.parametrize("part", [b"<!--", b"<script>", b"<meta ", b"<meta http-equiv=refresh content='", b"refresh=", b"<noscript></"])
def test_hostile_pages_cost_little(part: bytes) -> None:
    started = time.process_time()
    target({}, (b"refresh" + part * 16_384)[:16_384])
    assert time.process_time() - started < 1
