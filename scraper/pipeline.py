"""Fetch, extract, write: all that is new at many sources.

Hosts are asked at the same time and each politely, which the fetcher sees to; pages are read in worker processes; a page's
failure is a value that is counted and never ends a run. What a person is told of it is `report`'s and `cli`'s.
"""

from __future__ import annotations

import asyncio
import signal
import threading
import time
import traceback
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Literal

from scraper import fetcher
from scraper.config import Config, Source, did_you_mean, without_credentials
from scraper.discover import Fetch, Found, discover, wanted_of
from scraper.errors import Bug, ConfigError, NothingFound, NoWorker, OutputError, SameText, ScrapeError
from scraper.normaliser import urls
from scraper.pool import Pool
from scraper.record import Page, Record
from scraper.report import Report, SourceReport
from scraper.writer import Store

READ = "scraper.extractor:extract_page"
IN_FLIGHT = 4  # pages of one source between its feed and the disk; its host's pace bounds them further
AGAIN = 100  # addresses of a source that an earlier run left undone and that a run asks for before it looks for new ones

Outcome = Literal["written", "duplicate", "left_out", "failed", "warned"]
Progress = Callable[[Report, str, Outcome, str], None]  # the source's name, what happened, the address or what went wrong


def run(
    config: Config,
    *,
    names: Collection[str] = (),
    limit: int | None = None,
    dry_run: bool = False,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> Report:
    """Everything that is new at the configured sources, appended to `data/<source>/<date>.jsonl`; the report, also on disk.

    names: only these sources, enabled or not; none: all enabled ones. limit: pages a source at most. dry_run: discover,
    but fetch no page and write nothing. now: aware, UTC; names the day's files and decides what is due again.

    SIGINT, SIGTERM and SIGHUP end it in order: no line is torn, the report says so. Raises ConfigError for a name that no
    source has, Busy where another run is at work.
    """
    now = now or datetime.now(UTC)
    report = Report(now, str(config.path), str(config.data), dry_run)
    sources = _chosen(config, names)
    report.sources = [SourceReport(s.name) for s in sources]
    began = time.monotonic()
    replays = {s.name: fetcher.ReplayFetcher(s.replay) for s in sources if s.replay}
    with Store(config.data, config.state, keep=config.keep, now=now.timestamp) as store:
        report.repairs = list(store.repairs)
        work = _Run(config, store, report, limit, now, progress or _silent)
        with _Signals(report) as signals:
            try:
                asyncio.run(signals.end(work.all(sources, replays)))
            except OSError as shortage:  # of open files, before anything could begin
                report.stopped = str(shortage)
            except BaseException as bug:
                report.stopped = f"{type(bug).__name__}: {bug}; this is a bug, please report it"
                raise
            finally:
                report.seconds = time.monotonic() - began
                if not dry_run:
                    _write(report, config.runs)
    return report


class _Run:
    """One run over the sources; what happens is written into `report`."""

    def __init__(self, config: Config, store: Store, report: Report, limit: int | None, now: datetime, progress: Progress) -> None:
        self.config, self.store, self.report, self.limit, self.now, self.progress = config, store, report, limit, now, progress
        self.rows = {row.name: row for row in report.sources}
        self.pool = Pool(config.workers, kept=config.state / "kept")
        self.taken: set[str] = set()  # keys of the addresses of this run: two sources may offer the same story
        self.texts: dict[tuple[str, int], str] = {}  # of a source, by their hashes -> the address that had it first

    async def all(self, sources: tuple[Source, ...], replays: Mapping[str, fetcher.ReplayFetcher]) -> None:
        try:
            async with AsyncExitStack() as stack:
                if not self.report.dry_run:
                    await stack.enter_async_context(self.pool)
                edges: dict[str, Fetch] = {name: replay.fetch for name, replay in replays.items()}
                if len(replays) < len(sources):
                    network = await stack.enter_async_context(fetcher.Fetcher(self.config.fetching))
                    edges |= {s.name: partial(network.fetch, delay=s.delay) for s in sources if s.name not in replays}
                async with asyncio.TaskGroup() as group:
                    for source in sources:
                        group.create_task(self.source(source, edges[source.name]))
        except* (OSError, OutputError, NoWorker) as short:  # what the machine lacks: further pages would be asked for in vain
            self.report.stopped = str(_first(short))

    async def source(self, source: Source, fetch: Fetch) -> None:
        row, began = self.rows[source.name], time.monotonic()
        waiting: asyncio.Queue[str | None] = asyncio.Queue(IN_FLIGHT)

        async def pages() -> None:
            while url := await waiting.get():
                await self.page(source, row, fetch, url)

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(IN_FLIGHT):
                    group.create_task(pages())
                async for url in self.new(source, row, fetch):
                    await waiting.put(url)
                for _ in range(IN_FLIGHT):
                    await waiting.put(None)
        finally:
            row.seconds = time.monotonic() - began

    async def new(self, source: Source, row: SourceReport, fetch: Fetch) -> AsyncIterator[str]:
        """Addresses to ask for, each once in a run: what earlier runs have left undone, then what is listed now and not on disk."""
        again = self.left_undone(source)
        for url in again.values():
            row.found += 1
            if self.takes(source, url):
                yield url
        taken, told = len(again), False
        async for found in _named(discover(source, fetch), source.name):
            if isinstance(found, NothingFound):
                row.warnings.append(without_credentials(str(found)))
                continue
            told = True
            if isinstance(found, ScrapeError):
                self.failed(row, found, "discover")
                continue
            key = urls.key(found.url)
            if key in again:
                continue
            row.found += 1
            if key in self.taken:
                row.duplicates += 1
            elif self.store.seen(found.url):
                row.known += 1
            elif not self.store.due(found.url):
                row.postponed += 1
            elif self.limit is not None and taken >= self.limit:
                row.over_limit += 1
            else:
                taken += 1
                if self.takes(source, found.url):
                    yield found.url
        if not told:
            row.warnings = row.warnings or [
                "no address found; look at its feeds, sitemaps and sections in a browser, and at include and exclude"
            ]
            for warning in row.warnings:
                self.progress(self.report, row.name, "warned", warning)

    def left_undone(self, source: Source) -> dict[str, str]:
        """Key -> address of what earlier runs began and did not end, as far as it is due and the source still wants it.

        At most AGAIN, and half of the limit: the stories of a site that was down for days must not keep out those of today.
        """
        wanted = wanted_of(source)
        due = {urls.key(url): url for url in self.store.waiting(source.name) if wanted(url)}
        free = [key for key in due if key not in self.taken]
        chosen = free[: AGAIN if self.limit is None else min(AGAIN, (self.limit + 1) // 2)]
        self.taken.update(chosen)
        return {key: due[key] for key in chosen}

    def takes(self, source: Source, url: str) -> bool:
        """Notes that this run asks for an address; False in a dry run, which does not."""
        self.taken.add(urls.key(url))
        if self.report.dry_run:
            self.report.new.append(url)
            return False
        self.store.begun(url, source.name)
        return True

    async def page(self, source: Source, row: SourceReport, fetch: Fetch, url: str) -> None:
        stage = "fetch"
        try:
            page = await self.fetched(fetch, url)
            row.fetched += 1
            stage = "read"
            record: Record = await self.pool.call(READ, page, source)
            self.compare(source, record, url)
        except ScrapeError as failure:
            self.store.failed(url, failure.code)
            self.failed(row, failure, stage)
            return
        # From here on nothing waits, so that no signal comes between a line and its count.
        outcome: Outcome
        if record.kind not in self.config.keep:
            self.store.left_out(url, record.kind)
            row.left_out[record.kind] += 1
            outcome = "left_out"
        elif self.store.write(source.name, f"{self.now:%Y-%m-%d}", record, url):
            row.written += 1
            outcome = "written"
        else:
            row.duplicates += 1
            outcome = "duplicate"
        self.progress(self.report, row.name, outcome, url)

    def compare(self, source: Source, record: Record, url: str) -> None:
        """Raises SameText where another story of the source had the same headline and text in this run."""
        if record.body and record.kind in self.config.keep:
            here = record.url or url
            other = self.texts.setdefault((source.name, hash((record.headline, record.body))), here)
            if urls.key(other) != urls.key(here):
                raise SameText(url, other)

    async def fetched(self, fetch: Fetch, url: str) -> Page:
        try:
            return await fetch(url)
        except (ScrapeError, OSError):
            raise
        except Exception as bug:
            raise _bug(url, bug) from bug

    def failed(self, row: SourceReport, failure: ScrapeError, stage: str) -> None:
        row.fail(failure, stage)
        self.progress(self.report, row.name, "failed", f"{failure.code}: {without_credentials(str(failure))}")


def _chosen(config: Config, names: Collection[str]) -> tuple[Source, ...]:
    known = {s.name: s for s in config.sources}
    for name in names:
        if name not in known:
            raise ConfigError(str(config.path), "source", f"there is none named {name!r}; {did_you_mean(name, known)}")
    chosen = tuple(known[n] for n in dict.fromkeys(names)) if names else tuple(s for s in config.sources if s.enabled)
    if not chosen:
        raise ConfigError(str(config.path), "source", "all have enabled = false; enable one, or name one with --source")
    return chosen


def _write(report: Report, folder: Path) -> None:
    try:
        report.write(folder)
    except OutputError as full:
        report.stopped = report.stopped or str(full)


def _first(group: BaseExceptionGroup[Exception]) -> BaseException:
    failure: BaseException = group
    while isinstance(failure, BaseExceptionGroup):
        failure = failure.exceptions[0]
    return failure


async def _named(found: AsyncIterator[Found | ScrapeError], source: str) -> AsyncIterator[Found | ScrapeError]:
    """What discovery yields; a bug in it ends it for this source alone, as the last thing it yields."""
    try:
        async for each in found:
            yield each
    except OSError:
        raise
    except Exception as bug:
        yield _bug(f"discovery of {source}", bug)


def _bug(about: str, bug: Exception) -> Bug:
    return Bug(about, f"{type(bug).__name__}: {bug}"[:300], "not kept", "".join(traceback.format_exception(bug)))


class _Signals:
    """The first SIGINT, SIGTERM or SIGHUP cancels a run's work where it waits. Others that follow, as when a machine goes down, do
    nothing as long as this is entered: the report is still to be written."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._before: dict[int, Any] = {}
        self._cancel: Callable[[], object] | None = None

    async def end(self, work: Coroutine[Any, Any, None]) -> None:
        """Runs the work to its end or to the first signal."""
        loop, task = asyncio.get_running_loop(), asyncio.create_task(work)
        self._cancel = lambda: loop.call_soon_threadsafe(task.cancel)
        if self._report.interrupted:
            task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            if not self._report.interrupted:
                raise
        finally:
            self._cancel = None

    def _heard(self, number: int, _: object) -> None:
        if not self._report.interrupted:
            self._report.interrupted = signal.Signals(number).name
            if self._cancel is not None:
                self._cancel()

    def __enter__(self) -> _Signals:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                if signal.getsignal(number) is not signal.SIG_IGN:  # nohup
                    self._before[number] = signal.signal(number, self._heard)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler or signal.SIG_DFL)


def _silent(*_: object) -> None:
    pass
