from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.discover import Sitemap, read_sitemap
from scraper.errors import NothingFound, PageError
from scraper.record import Page

MAP = "https://gazette.example/sitemap.xml"
A, B, C = (f"https://gazette.example/2025/{name}" for name in "abc")
START = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
NEWS = START.replace("<urlset", '<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')


def read(content: bytes | str) -> Sitemap:
    return read_sitemap(Page(content.encode() if isinstance(content, str) else content, url=MAP))


def found(content: bytes | str) -> list[str]:
    return [f.url for f in read(content).found]


def url(address: str, more: str = "") -> str:
    return f"<url><loc>{address}</loc>{more}</url>"


GOOD = START + url(A) + url(B) + "</urlset>"

TABLE: dict[str, bytes | str] = {
    "as it should be": GOOD,
    "gzip": gzip.compress(GOOD.encode()),
    "gzip that is torn": gzip.compress(GOOD.encode())[:-6],
    "white space before the declaration": "\n \n" + GOOD,
    "a byte order mark": b"\xef\xbb\xbf" + GOOD.encode(),
    "a warning before it": "Notice: undefined offset 3\n" + GOOD,
    "a stylesheet and a comment": GOOD.replace("<urlset", '<?xml-stylesheet type="text/xsl" href="/s.xsl"?><!-- by a plugin --><urlset'),
    "a prefix": '<sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9">'
    f"<sm:url><sm:loc>{A}</sm:loc></sm:url><sm:url><sm:loc>{B}</sm:loc></sm:url></sm:urlset>",
    "no namespace": GOOD.replace(' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', ""),
    "another namespace": GOOD.replace("www.sitemaps.org", "www.google.com"),
    "line breaks around the address": START + url(f"\n  {A}\n ") + url(f"<![CDATA[{B}]]>") + "</urlset>",
    "torn off": START + url(A) + url(B) + "<url><loc>https://gazette.example/2025/ha",
    "entries without an address": START + "<url></url>" + url("") + url(A) + "<url><lastmod>2025</lastmod></url>" + url(B) + "</urlset>",
    "pictures with addresses of their own": START
    + url(A, "<image:image><image:loc>https://gazette.example/1.jpg</image:loc></image:image>")
    + url(B) + "</urlset>",
    "other languages": START
    + url(A, '<xhtml:link rel="alternate" hreflang="de" href="https://gazette.example/de/a"/>')
    + url(B) + "</urlset>",
    "a bare ampersand": START + url(A + "?utm_source=a&utm_medium=b") + url(B) + "</urlset>",
    "no other scheme": START + url("ftp://gazette.example/x") + url(A) + url("mailto:a@gazette.example") + url(B) + "</urlset>",
    "text": f"{A}\n{B}\n",
    "text as some editors save it": f"\ufeff{A}\r\n\r\n{B}\r\nnot an address\r\n",
    "text that is packed": gzip.compress(f"{A}\n{B}\n".encode()),
    "a feed": f"<rss><channel><item><link>{A}</link></item><item><link>{B}</link></item></channel></rss>",
    "entities that multiply": f'<!DOCTYPE urlset [<!ENTITY a "{"x" * 1000}"><!ENTITY b "{"&a;" * 1000}">]>'
    + START + url(A) + url("&b;") + url(B) + "</urlset>",
    "a DTD elsewhere": '<!DOCTYPE urlset SYSTEM "http://127.0.0.1:9/sitemap.dtd">' + GOOD,
    "depth": START + url(A) + url(B) + "<url>" * 100_000,
}  # fmt: skip


@pytest.mark.parametrize("how", TABLE)
def test_what_a_sitemap_lists(how: str) -> None:
    assert [address for address in found(TABLE[how]) if "&b" not in address] == [A, B]


def test_the_newest_stand_first_and_what_has_no_date_keeps_its_order_after_them() -> None:
    dates = ["", "2025-06-01", "2025-06-11T09:00:00+02:00", "", "2025-06-11", "not a date"]
    entries = [url(f"https://gazette.example/{n}", f"<lastmod>{date}</lastmod>") for n, date in enumerate(dates)]
    assert [address[-1] for address in found(START + "".join(entries) + "</urlset>")] == list("241035")


def test_a_news_sitemap_tells_title_and_publication_and_a_change_is_none() -> None:
    news = (
        "<news:news><news:publication><news:name>Gazette</news:name></news:publication>"
        "<news:publication_date>{}</news:publication_date><news:title>Storm &amp; flood</news:title></news:news>"
    )
    first, second = read(NEWS + url(A, news.format("2025-06-11T09:00:00Z")) + url(B, "<lastmod>2025-06-10</lastmod>") + "</urlset>").found
    assert (first.url, first.published, first.title) == (A, "2025-06-11T09:00:00Z", "Storm & flood")
    assert (second.url, second.published, second.title) == (B, None, None)


def test_an_index_lists_sitemaps_newest_first() -> None:
    entries = "".join(
        f"<sitemap><loc>{loc}</loc><lastmod>{date}</lastmod></sitemap>"
        for loc, date in (("/old.xml", "2019-01-01"), ("/new.xml.gz", "2025-06-11"), (MAP, ""))
    )
    sitemap = read(f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</sitemapindex>')
    assert sitemap == Sitemap(further=("https://gazette.example/new.xml.gz", "https://gazette.example/old.xml", MAP))


def test_without_dates_those_named_after_a_later_month_stand_first_and_of_the_rest_both_ends() -> None:
    names = ("/2020-01.xml", "/2026-11.xml", "/maps/20251231.xml", "/a.xml", "/b.xml", "/c.xml", "/d.xml")
    entries = "".join(f"<sitemap><loc>{name}</loc></sitemap>" for name in names)
    told = [address.removeprefix("https://gazette.example") for address in read(f"<sitemapindex>{entries}</sitemapindex>").further]
    assert told == ["/2026-11.xml", "/maps/20251231.xml", "/2020-01.xml", "/d.xml", "/a.xml", "/c.xml", "/b.xml"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "empty"),
        ("<!DOCTYPE html><html><body>Not found</body></html>", "neither a sitemap"),
        (START + "</urlset>", "lists nothing"),
        (START + url("nowhere:") + "</urlset>", "lists nothing"),
        ("<sitemapindex></sitemapindex>", "lists nothing"),
        (b"\x1f\x8b\x08\x00", "empty"),
    ],
)
def test_a_sitemap_that_lists_nothing_says_why(content: bytes | str, why: str) -> None:
    with pytest.raises(NothingFound, match=why):
        read(content)


def test_more_than_the_protocol_allows_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scraper.discover.sitemaps.MAX_ADDRESSES", 100)
    assert len(found(START + "".join(url(f"{A}-{n}") for n in range(120)) + "</urlset>")) == 100
    assert len(found("\n".join(f"{A}-{n}" for n in range(120)))) == 100


@given(
    st.one_of(st.binary(max_size=200), st.text("<>&;![]/urlsetoc '\"=http:", max_size=80).map(lambda s: b"<urlset><url><loc>" + s.encode()))
)
def test_any_bytes_are_addresses_or_a_named_failure(content: bytes) -> None:
    failure = None
    try:
        sitemap = read(content)
        assert sitemap.found or sitemap.further
    except PageError as error:
        failure = error
    assert failure is None or failure.url == MAP
