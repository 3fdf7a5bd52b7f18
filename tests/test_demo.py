"""The demo source answers every question that a run asks of it, so that the first run anybody makes ends without a failure."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import pytest

from scraper.errors import BadStatus
from scraper.fetcher.replay import ReplayFetcher

SITE = Path(__file__).resolve().parent.parent / "fixtures" / "morning-ledger"
HOST = "https://www.morning-ledger.example"


def links(name: str, pattern: str) -> list[str]:
    return re.findall(pattern, (SITE / name).read_text(encoding="utf-8"))


STORIES = {
    "feed.xml": links("feed.xml", r"<link>([^<]+/[a-z-]+/)</link>"),
    "sitemap.xml": links("sitemap.xml", r"<loc>([^<]+)</loc>"),
    "section-city/page.html": links("section-city/page.html", r'<h2 class="ledger-card__title"><a href="([^"]+)"'),
}


@pytest.mark.parametrize("name", STORIES)
def test_every_story_that_is_offered_is_there(name: str) -> None:
    async def pages() -> list[bytes | str]:
        async with ReplayFetcher(SITE) as fetcher:
            return [(await fetcher.fetch(url)).content for url in STORIES[name]]

    assert STORIES[name], f"{name} offers no story"
    assert all(b"<h1" in page for page in asyncio.run(pages()) if isinstance(page, bytes))


def test_the_lists_themselves_are_there() -> None:
    async def ask() -> None:
        async with ReplayFetcher(SITE) as fetcher:
            assert b"<rss" in (await fetcher.fetch(f"{HOST}/feed.xml", accept="feed")).content
            assert b"<urlset" in (await fetcher.fetch(f"{HOST}/sitemap.xml", accept="feed")).content
            assert await fetcher.sitemaps(HOST) == (f"{HOST}/sitemap.xml",)
            with pytest.raises(BadStatus):
                await fetcher.fetch(f"{HOST}/no-such-story/")

    asyncio.run(ask())


def test_two_lists_offer_what_neither_offers_alone() -> None:
    offered = {name: set(found) for name, found in STORIES.items()}
    assert offered["feed.xml"] - offered["sitemap.xml"]
    assert offered["sitemap.xml"] - offered["feed.xml"]
