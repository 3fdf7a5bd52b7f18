"""A page that breaks its reader costs that page and no more."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from scraper.errors import Bug, Crashed, Empty, NoWorker, OverBudget
from scraper.pool import Pool, _Worker
from scraper.record import Page, Record

READERS = """
import os, signal, sys
from scraper.errors import Empty

def headline(page):
    print("noise on stdout")
    return page.content.upper()

def dies(page, name):
    os.kill(os.getpid(), getattr(signal, name))

def leaves(page):
    sys.stderr.write("the last words")
    sys.stderr.flush()
    os._exit(3)

def hangs(page):
    while True:
        pass

def eats(page):
    return [bytes(50_000_000) for _ in range(1000)]

def fails(page):
    raise Empty(page.url)

def stumbles(page):
    return {}["headline"]

def unsendable(page):
    return lambda: page

def pid(page):
    return os.getpid()
"""

PAGE = Page("<p>Ferry returns", url="https://ledger.example/ferry")


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Runs a coroutine with a pool of one worker that can import `readers`."""
    (tmp_path / "readers.py").write_text(READERS)
    monkeypatch.syspath_prepend(tmp_path)

    def run(conversation: Callable[[Pool], Awaitable[None]], **settings: float) -> None:
        async def main() -> None:
            async with Pool(**({"workers": 1, "kept": tmp_path / "kept"} | settings)) as pool:
                await conversation(pool)

        asyncio.run(main())

    return run


def kept(failure: Crashed | Bug | OverBudget, suffix: str = ".html") -> str:
    return Path(str(failure.kept)).with_suffix(suffix).read_text()


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_what_a_reader_returns_comes_back(ask: Callable[..., None]) -> None:
    async def conversation(pool: Pool) -> None:
        assert await pool.call("readers:headline", PAGE) == "<P>FERRY RETURNS"
        assert isinstance(await pool.call("scraper.extractor:extract_page", PAGE, None), Record)

    ask(conversation)


@pytest.mark.parametrize("name", ["SIGSEGV", "SIGKILL", "SIGABRT"])
def test_a_worker_that_dies_costs_its_page_and_keeps_it(ask: Callable[..., None], name: str) -> None:
    async def conversation(pool: Pool) -> None:
        pages = [Page(f"<p>{i}", url=f"https://ledger.example/{i}") for i in range(10)]
        calls = [pool.call("readers:dies", p, name) if i == 4 else pool.call("readers:headline", p) for i, p in enumerate(pages)]
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        failed = outcomes.pop(4)
        assert outcomes == [f"<P>{i}" for i in range(10) if i != 4]
        assert isinstance(failed, Crashed)
        assert (failed.url, failed.signal) == ("https://ledger.example/4", name)
        assert kept(failed) == "<p>4"
        assert name in kept(failed, ".txt")

    ask(conversation)


def test_the_newest_pages_are_kept(ask: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def conversation(pool: Pool) -> None:
        for n in range(4):
            with pytest.raises(Bug) as caught:
                await pool.call("readers:stumbles", Page(f"<p>{n}", url=PAGE.url))
            for suffix in (".html", ".txt"):
                os.utime(Path(caught.value.kept).with_suffix(suffix), (n, n))

    monkeypatch.setattr("scraper.pool.KEPT", 2)
    ask(conversation)
    assert {p.read_text() for p in tmp_path.glob("kept/*.html")} == {"<p>2", "<p>3"}
    assert len(list(tmp_path.glob("kept/*.txt"))) == 2


def test_the_last_words_of_a_worker_are_kept(ask: Callable[..., None]) -> None:
    async def conversation(pool: Pool) -> None:
        with pytest.raises(Crashed, match="exit status 3") as caught:
            await pool.call("readers:leaves", PAGE)
        assert "the last words" in kept(caught.value, ".txt")

    ask(conversation)


def test_a_page_that_takes_too_long_or_too_much(ask: Callable[..., None]) -> None:
    async def conversation(pool: Pool) -> None:
        with pytest.raises(OverBudget) as late:
            await pool.call("readers:hangs", PAGE)
        assert (late.value.url, late.value.limit) == (PAGE.url, "0.3 s")
        assert kept(late.value) == PAGE.content
        assert "0.3 s" in kept(late.value, ".txt")
        pool.deadline = 10
        with pytest.raises(OverBudget) as large:
            await pool.call("readers:eats", PAGE)
        assert large.value.limit == "1.5 GB of memory"
        assert "1.5 GB" in kept(large.value, ".txt")
        assert await pool.call("readers:headline", PAGE) == "<P>FERRY RETURNS"

    ask(conversation, deadline=0.3)


def test_a_named_failure_is_raised_as_it_is_and_a_bug_as_a_bug(ask: Callable[..., None]) -> None:
    async def conversation(pool: Pool) -> None:
        with pytest.raises(Empty, match=r"ledger\.example/ferry"):
            await pool.call("readers:fails", PAGE)
        with pytest.raises(Bug, match="KeyError: 'headline'") as caught:
            await pool.call("readers:stumbles", PAGE)
        assert caught.value.url == PAGE.url
        assert "in stumbles" in caught.value.trace
        assert kept(caught.value) == PAGE.content
        with pytest.raises(Bug):
            await pool.call("readers:unsendable", PAGE)

    ask(conversation)


def test_a_worker_is_replaced_after_its_share_of_pages_and_when_it_died_idle(ask: Callable[..., None]) -> None:
    async def conversation(pool: Pool) -> None:
        seen = [await pool.call("readers:pid", PAGE) for _ in range(4)]
        assert seen[0] == seen[1] != seen[2] == seen[3]
        assert not lives(seen[0])
        assert await pool.call("readers:pid", PAGE) != seen[3]

    ask(conversation, pages=2)


def test_no_worker_outlives_its_pool_even_when_cancelled_in_a_page(ask: Callable[..., None]) -> None:
    pids: list[int] = []

    async def conversation(pool: Pool) -> None:
        pids.append(await pool.call("readers:pid", PAGE))
        busy = asyncio.create_task(pool.call("readers:hangs", PAGE))
        await asyncio.sleep(0)
        busy.cancel()
        with pytest.raises(asyncio.CancelledError):
            await busy
        pids.append(await pool.call("readers:pid", PAGE))

    ask(conversation)
    assert len(set(pids)) == 2
    assert not any(map(lives, pids))


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="no way to see a process dead without taking its status")
def test_the_status_of_a_worker_that_was_killed_is_left_for_the_event_loop(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Else the loop prints that it does not know the child: a second kill looks first, and takes the status of what is dead."""
    may_look, wait = threading.Event(), os.waitpid

    def late(pid: int, options: int) -> tuple[int, int]:
        may_look.wait()
        return wait(pid, options)

    async def main() -> None:
        worker = await _Worker.start(1_500_000_000, 10.0)
        await worker.ready()
        worker.asking = True
        worker.kill()
        os.waitid(os.P_PID, worker._process.pid, os.WEXITED | os.WNOWAIT)  # noqa: ASYNC222  at once
        ending = asyncio.create_task(worker.end())
        await asyncio.sleep(0)
        may_look.set()
        assert (await ending)[0] == -signal.SIGKILL

    monkeypatch.setattr(os, "waitpid", late)
    asyncio.run(main())
    assert not caplog.records


def test_a_worker_that_cannot_start_says_why(ask: Callable[..., None], tmp_path: Path) -> None:
    async def conversation(pool: Pool) -> None:
        with pytest.raises(NoWorker, match="No module named") as caught:
            await pool.call("readers:headline", PAGE)
        assert len(str(caught.value).splitlines()) == 1

    (tmp_path / "scraper").mkdir()
    (tmp_path / "scraper/__init__.py").touch()
    ask(conversation)


def test_a_worker_that_dies_while_it_starts_is_replaced_once(ask: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    started = []

    class Frail(_Worker):
        async def ready(self) -> None:
            if not started:
                self._process.kill()
            started.append(self)
            await super().ready()

    async def conversation(pool: Pool) -> None:
        assert await pool.call("readers:headline", PAGE) == "<P>FERRY RETURNS"
        assert len(set(started)) == 2

    monkeypatch.setattr("scraper.pool._Worker", Frail)
    ask(conversation)
