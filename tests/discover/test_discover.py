from __future__ import annotations

import asyncio
from typing import Literal

import pytest

from scraper.config import Source
from scraper.discover import MAX_SITEMAPS, Found, discover
from scraper.errors import BadStatus, NothingFound, ScrapeError
from scraper.record import Page

SITE = "https://www.gazette.example"
FEED, MAP, FRONT = SITE + "/feed.xml", SITE + "/sitemap.xml", SITE + "/world/"


def feed(*paths: str) -> str:
    return "<rss><channel>" + "".join(f"<item><link>{path}</link></item>" for path in paths) + "</channel></rss>"


def urlset(*paths: str) -> str:
    return "<urlset>" + "".join(f"<url><loc>{path}</loc></url>" for path in paths) + "</urlset>"


def index(*paths: str) -> str:
    return "<sitemapindex>" + "".join(f"<sitemap><loc>{path}</loc></sitemap>" for path in paths) + "</sitemapindex>"


class Site:
    """Pages by address; what is not there answers 404."""

    def __init__(self, pages: dict[str, str]) -> None:
        self.pages = pages
        self.asked: list[tuple[str, str]] = []

    async def fetch(self, url: str, *, accept: Literal["page", "feed"] = "page") -> Page:
        self.asked.append((url, accept))
        if url not in self.pages:
            raise BadStatus(url, 404)
        return Page(self.pages[url].encode(), url=url)


def outcome(source: Source, pages: dict[str, str]) -> tuple[list[str], list[ScrapeError], list[tuple[str, str]]]:
    site = Site(pages)

    async def collect() -> list[Found | ScrapeError]:
        return [each async for each in discover(source, site.fetch)]

    each = asyncio.run(collect())
    return [f.url for f in each if isinstance(f, Found)], [e for e in each if isinstance(e, ScrapeError)], site.asked


def test_feeds_then_sitemaps_then_sections_and_each_address_once() -> None:
    source = Source("gazette", feeds=(FEED,), sitemaps=(MAP,), sections=(FRONT,))
    found, failures, asked = outcome(
        source,
        {
            FEED: feed("/2025/06/11/one-two-three", "/2025/06/11/one-two-three?utm_source=rss", "https://partner.example/x"),
            MAP: urlset(SITE + "/2025/06/11/one-two-three/", SITE + "/2025/06/11/four"),
            FRONT: "<a href='/2025/06/11/four'>Four</a><a href='/amp/2025/06/11/four'>Four</a>"
            "<a href='/2025/06/11/five-six-seven'>Five</a>",
        },
    )
    assert found == [
        SITE + "/2025/06/11/one-two-three",
        "https://partner.example/x",
        SITE + "/2025/06/11/four",
        SITE + "/2025/06/11/five-six-seven",
    ]
    assert failures == []
    assert asked == [(FEED, "feed"), (MAP, "feed"), (FRONT, "page")]


def test_one_that_fails_does_not_stop_the_others() -> None:
    source = Source("gazette", feeds=(SITE + "/gone.xml", SITE + "/empty.xml", FEED), sitemaps=(MAP,), sections=(FRONT,))
    found, failures, _ = outcome(source, {SITE + "/empty.xml": "", FEED: feed("/a"), MAP: "<html>", FRONT: "<p>Nothing today"})
    assert found == [SITE + "/a"]
    assert [(type(f), f.url) for f in failures] == [
        (BadStatus, SITE + "/gone.xml"),
        (NothingFound, SITE + "/empty.xml"),
        (NothingFound, MAP),
        (NothingFound, FRONT),
    ]


@pytest.mark.parametrize(
    ("include", "exclude", "wanted"),
    [
        ((), (), ["/world/a", "/sport/b", "/video/c"]),
        (("/world/", "/sport/"), (), ["/world/a", "/sport/b"]),
        ((), ("/video/", "b$"), ["/world/a"]),
        ((r"/(world|sport)/",), ("/sport/",), ["/world/a"]),
        (("^https://other",), (), []),
    ],
)
def test_include_and_exclude(include: tuple[str, ...], exclude: tuple[str, ...], wanted: list[str]) -> None:
    source = Source("gazette", feeds=(FEED,), include=include, exclude=exclude)
    found, _, _ = outcome(source, {FEED: feed("/world/a", "/sport/b", "/video/c")})
    assert found == [SITE + path for path in wanted]


def test_an_address_longer_than_any_story_has_is_not_offered() -> None:
    found, _, _ = outcome(Source("gazette", feeds=(FEED,)), {FEED: feed("/" + "a" * 3000, "/b")})
    assert found == [SITE + "/b"]


def test_a_sitemap_offers_its_own_site_alone() -> None:
    pages = {MAP: urlset("https://elsewhere.example/a", "https://sport.gazette.example/b", "http://169.254.169.254/latest")}
    assert outcome(Source("gazette", sitemaps=(MAP,)), pages)[0] == ["https://sport.gazette.example/b"]


def test_a_sitemap_kept_on_another_host_may_list_the_source_s_site() -> None:
    kept = "https://maps.elsewhere.example/gazette.xml"
    found, _, _ = outcome(Source("gazette", sitemaps=(kept,), sections=(FRONT,)), {kept: urlset(SITE + "/a"), FRONT: ""})
    assert found == [SITE + "/a"]


def test_a_sitemap_of_other_sites_alone_is_reported() -> None:
    _, failures, asked = outcome(Source("gazette", sitemaps=(MAP,)), {MAP: index("https://elsewhere.example/map.xml")})
    assert [str(f).split("(")[1].split(")")[0] for f in failures] == ["it lists addresses of other sites alone"]
    assert asked == [(MAP, "feed")]


def test_an_index_that_lists_itself_and_its_parents_ends() -> None:
    second = SITE + "/second.xml"
    pages = {MAP: index(MAP, second, second), second: index(MAP, second, SITE + "/third.xml"), SITE + "/third.xml": urlset(SITE + "/a")}
    found, failures, asked = outcome(Source("gazette", sitemaps=(MAP,)), pages)
    assert found == [SITE + "/a"]
    assert failures == []
    assert [url for url, _ in asked] == [MAP, second, SITE + "/third.xml"]


def test_an_index_without_end_is_left_at_some_depth() -> None:
    pages = {f"{SITE}/{n}.xml": index(f"{SITE}/{n + 1}.xml") for n in range(100)}
    _, _, asked = outcome(Source("gazette", sitemaps=(SITE + "/0.xml",)), pages)
    assert 2 <= len(asked) <= 5


def test_an_index_of_everything_since_the_beginning_is_not_read_whole() -> None:
    pages = {MAP: index(*(f"{SITE}/{n}.xml" for n in range(1000)))} | {f"{SITE}/{n}.xml": urlset(f"{SITE}/{n}") for n in range(1000)}
    found, _, asked = outcome(Source("gazette", sitemaps=(MAP,)), pages)
    assert len(asked) == MAX_SITEMAPS
    assert found[:2] == [SITE + "/999", SITE + "/0"]  # nothing tells at which end the newest stand


def test_a_caller_that_has_enough_asks_for_no_more() -> None:
    site = Site({FEED: feed("/a", "/b"), MAP: urlset(SITE + "/c")})

    async def first() -> Found | ScrapeError:
        offers = discover(Source("gazette", feeds=(FEED,), sitemaps=(MAP,)), site.fetch)
        return await anext(offers)

    assert isinstance(asyncio.run(first()), Found)
    assert site.asked == [(FEED, "feed")]


def test_a_bug_in_fetching_is_not_swallowed() -> None:
    async def broken(url: str, *, accept: Literal["page", "feed"] = "page") -> Page:
        raise RuntimeError(url)

    async def first() -> None:
        await anext(discover(Source("gazette", feeds=(FEED,)), broken))

    with pytest.raises(RuntimeError, match=r"feed\.xml"):
        asyncio.run(first())
