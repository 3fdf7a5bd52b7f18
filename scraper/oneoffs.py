"""Single pages: an address or a file in, a record or a named failure out; nothing is kept on disk.

What is new at many sources, and what has been seen, is `pipeline`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Collection
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Self

from scraper import fetcher, saved
from scraper.config import KEEP, Fetching, Source
from scraper.errors import BadTarget, NotAnArticle, ScrapeError
from scraper.normaliser import urls
from scraper.pool import Pool
from scraper.record import Page, Record

READ = "scraper.extractor:extract_page"
EXPLAIN = "scraper.extractor.explain:explain"
AHEAD = 32  # pages begun before the first of them has ended


def scrape(url: str, *, settings: Fetching | None = None, site: Source | None = None) -> Record:
    """The record of one page on the network, of whatever kind it is.

    Raises ScrapeError: BadTarget where `url` is no address, a FetchError where the page could not be had, a PageError where it could
    not be read.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(scrape_async(url, settings=settings, site=site))
    raise RuntimeError("an event loop is running here: use `await scrape_async(url)`")


async def scrape_async(url: str, *, settings: Fetching | None = None, site: Source | None = None) -> Record:
    """`scrape` for code that runs in an event loop. The page is read in this process, without limits of time and memory."""
    from scraper.extractor import extract_page  # noqa: PLC0415  native parsers: a run loads them in its workers only

    _check(url)
    async with fetcher.Fetcher(settings or Fetching()) as network:
        page = await network.fetch(url)
    return extract_page(page, site)


async def scrape_many(
    targets: AsyncIterator[str],
    *,
    settings: Fetching | None = None,
    site: Source | None = None,
    keep: Collection[str] = KEEP,
    url: str | None = None,
    workers: int = 0,
) -> AsyncGenerator[Record | ScrapeError, None]:
    """A record or a failure for each target, which is an address or the path of a file, in their order.

    `url` is the address of a page on disk. `keep` are the kinds that are articles to the caller; others are NotAnArticle.
    """
    begun: asyncio.Queue[asyncio.Task[Record | ScrapeError] | None] = asyncio.Queue()
    room = asyncio.Semaphore(AHEAD)
    async with _OneOffs(settings or Fetching(), site, workers) as one_offs:

        async def begin() -> None:
            try:
                async for target in targets:
                    await room.acquire()
                    begun.put_nowait(asyncio.create_task(one_offs.outcome(target, url, keep)))
            finally:
                begun.put_nowait(None)

        beginner = asyncio.create_task(begin())
        try:
            while task := await begun.get():
                yield await task
                room.release()
            await beginner
        finally:  # the caller may have had enough
            beginner.cancel()
            left: list[asyncio.Task[Any]] = [beginner]
            while not begun.empty():
                if task := begun.get_nowait():
                    task.cancel()
                    left.append(task)
            await asyncio.gather(*left, return_exceptions=True)


async def explain(
    target: str, *, settings: Fetching | None = None, site: Source | None = None, url: str | None = None, body: bool = False
) -> str:
    """What was heard of each field of one page, and why the winner won. Raises ScrapeError."""
    async with _OneOffs(settings or Fetching(), site, 1) as one_offs:
        text: str = await one_offs.read(EXPLAIN, target, url, body=body)
        return text


class _OneOffs:
    """What single pages are fetched and read with; the network is opened when the first address comes."""

    def __init__(self, settings: Fetching, site: Source | None, workers: int) -> None:
        self.settings, self.site, self.pool = settings, site, Pool(workers)
        self._open = AsyncExitStack()
        self._network: fetcher.Fetcher | None = None

    async def __aenter__(self) -> Self:
        await self._open.enter_async_context(self.pool)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._open.aclose()

    async def outcome(self, target: str, url: str | None, keep: Collection[str]) -> Record | ScrapeError:
        try:
            record: Record = await self.read(READ, target, url)
        except ScrapeError as failure:
            return failure
        return record if record.kind in keep else NotAnArticle(record.final_url or target, record.kind)

    async def read(self, function: str, target: str, url: str | None, **named: Any) -> Any:
        """What a function makes of a page. Raises ScrapeError, which names the file where the page has no address."""
        try:
            return await self.pool.call(function, await self.page(target, url), self.site, **named)
        except ScrapeError as failure:
            failure.url = failure.url or target
            raise

    async def page(self, target: str, url: str | None) -> Page:
        if "://" not in target:
            return saved.page_of(_on_disk(Path(target)), target, url, limit=self.settings.max_bytes)
        _check(target)
        if self._network is None:
            self._network = fetcher.Fetcher(self.settings)
            await self._open.enter_async_context(self._network)
        return await self._network.fetch(target)


def _check(address: str) -> None:
    """Raises BadTarget for what is no whole address."""
    if urls.as_given(address) is None:
        scheme, slashes, rest = address.partition("://")
        before, at, after = rest.rpartition("@")  # nobody knows where the host begins: all before it may be a password
        raise BadTarget(scheme + slashes + "***" * bool(before) + at + after, "no http or https address")


def _on_disk(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as e:  # ValueError: a NUL in its name
        markup = "it is markup: a page is given as a file" if path.name.startswith("<") else ""
        raise BadTarget(str(path), markup or getattr(e, "strerror", None) or str(e)) from None
