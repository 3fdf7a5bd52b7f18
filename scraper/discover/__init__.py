"""Addresses of stories: from feeds, sitemaps and section pages of a source.

Asks for nothing itself: `discover` is given the function that fetches. The readers of each kind are pure: a page in, addresses
out. What is new, and what is worth asking for again, is the writer's knowledge.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Literal, Protocol

from scraper.config import Source
from scraper.discover.feeds import read_feed
from scraper.discover.found import MAX_LENGTH, Found, Sitemap
from scraper.discover.sections import read_section
from scraper.discover.sitemaps import read_sitemap
from scraper.errors import NothingFound, ScrapeError
from scraper.normaliser import urls
from scraper.record import Page

__all__ = ["Fetch", "Found", "Sitemap", "discover", "read_feed", "read_section", "read_sitemap", "wanted_of"]

MAX_DEPTH = 3  # an index of indexes of sitemaps
MAX_SITEMAPS = 50  # asked for a source and run; of an index, those changed last come first


class Fetch(Protocol):
    """Gives the page of an address or raises a ScrapeError; `accept` "feed" takes XML and JSON too."""

    async def __call__(self, url: str, *, accept: Literal["page", "feed"] = "page") -> Page: ...


async def discover(source: Source, fetch: Fetch) -> AsyncIterator[Found | ScrapeError]:
    """The addresses a source offers, each once (`urls.key`), feeds first; what went wrong on the way stands among them.

    A page that cannot be had is its FetchError, one that yields nothing a NothingFound. Only addresses that match one of
    `include`, if there are any, and none of `exclude` are offered. Sitemaps and section pages offer addresses of the source's
    own sites alone; feeds may lead anywhere.
    """
    wanted = wanted_of(source)
    sites = {urls.site(address) for address in (*source.feeds, *source.sitemaps, *source.sections)}
    offered: set[str] = set()

    def new(found: Iterable[Found]) -> list[Found]:
        fresh = []
        for each in found:
            key = urls.key(each.url)
            if key not in offered and wanted(each.url):
                offered.add(key)
                fresh.append(each)
        return fresh

    for address in source.feeds:
        try:
            found = await asyncio.to_thread(read_feed, await fetch(address, accept="feed"))
        except ScrapeError as error:
            yield error
            continue
        for each in new(found):
            yield each

    waiting = deque((address, 1) for address in source.sitemaps)
    asked = set(source.sitemaps)
    while waiting:
        address, depth = waiting.popleft()
        try:
            sitemap = await asyncio.to_thread(read_sitemap, await fetch(address, accept="feed"))
        except ScrapeError as error:
            yield error
            continue
        own = [each for each in sitemap.found if urls.site(each.url) in sites]
        further = [listed for listed in sitemap.further if urls.site(listed) in sites]
        if not own and not further:
            yield NothingFound(address, "sitemap", "it lists addresses of other sites alone")
        for each in new(own):
            yield each
        for listed in further:
            if depth < MAX_DEPTH and listed not in asked and len(asked) < MAX_SITEMAPS:
                asked.add(listed)
                waiting.append((listed, depth + 1))

    for address in source.sections:
        try:
            found = await asyncio.to_thread(read_section, await fetch(address))
        except ScrapeError as error:
            yield error
            continue
        for each in new(found):
            yield each


def wanted_of(source: Source) -> Callable[[str], bool]:
    """Whether an address is one that the source's include and exclude patterns want."""
    include = [re.compile(pattern) for pattern in source.include]
    exclude = [re.compile(pattern) for pattern in source.exclude]

    def wanted(url: str) -> bool:
        if len(url) > MAX_LENGTH or any(pattern.search(url) for pattern in exclude):
            return False
        return not include or any(pattern.search(url) for pattern in include)

    return wanted
