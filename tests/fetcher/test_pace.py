"""Politeness on a clock that stands still until it is slept on."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from scraper.fetcher.pace import LONGEST, Pace, Rests, longer


@pytest.mark.anyio
async def test_one_host_is_asked_one_at_a_time_and_a_pause_apart(clock: Any) -> None:
    pace, inside, most = Pace(8, now=clock.now, sleep=clock.sleep), 0, 0

    async def visit() -> None:
        nonlocal inside, most
        async with pace.turn("a.example", 5.0):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            clock.time += timedelta(seconds=1)
            inside -= 1

    await asyncio.gather(*(visit() for _ in range(4)))
    assert most == 1
    assert clock.slept == [5.0, 5.0, 5.0]  # from the end of one to the start of the next


@pytest.mark.anyio
async def test_several_hosts_are_asked_at_once_up_to_a_number(clock: Any) -> None:
    pace, inside, most = Pace(3, now=clock.now, sleep=clock.sleep), 0, 0

    async def visit(host: str) -> None:
        nonlocal inside, most
        async with pace.turn(host, 5.0):
            inside += 1
            most = max(most, inside)
            for _ in range(5):
                await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(visit(f"{n}.example") for n in range(10)))
    assert most == 3
    assert clock.slept == []


@pytest.mark.anyio
async def test_a_host_that_waits_takes_no_slot_from_others(clock: Any) -> None:
    release = asyncio.Event()

    async def sleep(seconds: float) -> None:
        await release.wait()

    pace = Pace(1, now=clock.now, sleep=sleep)
    async with pace.turn("slow.example", 5.0):
        pass

    async def again() -> None:
        async with pace.turn("slow.example", 5.0):
            pass

    waiting = asyncio.create_task(again())
    await asyncio.sleep(0)
    async with pace.turn("quick.example", 5.0):
        assert not waiting.done()
    release.set()
    await waiting


@pytest.mark.anyio
async def test_a_failed_visit_counts_as_one(clock: Any) -> None:
    pace = Pace(1, now=clock.now, sleep=clock.sleep)
    with pytest.raises(ZeroDivisionError):
        async with pace.turn("a.example", 2.0):
            raise ZeroDivisionError
    async with pace.turn("a.example", 2.0):
        assert clock.slept == [2.0]


@pytest.mark.anyio
async def test_what_is_not_counted_starts_no_pause(clock: Any) -> None:
    pace = Pace(1, now=clock.now, sleep=clock.sleep)
    async with pace.turn("a.example", 2.0, counted=False):
        pass
    async with pace.turn("a.example", 2.0):
        assert clock.slept == []


@pytest.mark.anyio
@pytest.mark.parametrize("days", [-30, 30])
async def test_a_clock_that_jumps_makes_nobody_wait_longer(clock: Any, days: int) -> None:
    pace = Pace(1, now=clock.now, sleep=clock.sleep)
    async with pace.turn("a.example", 2.0):
        pass
    clock.time += timedelta(days=days)
    async with pace.turn("a.example", 2.0):
        assert sum(clock.slept) <= 2.0


@pytest.mark.anyio
async def test_a_host_may_ask_for_a_pause(clock: Any) -> None:
    pace = Pace(1, now=clock.now, sleep=clock.sleep)
    pace.postpone("a.example", 20.0)
    async with pace.turn("a.example", 0.0):
        assert clock.slept == [20.0]
    async with pace.turn("b.example", 0.0):
        assert clock.slept == [20.0]


@pytest.mark.anyio
@pytest.mark.parametrize("asked", [3_600.0, 1e11])
async def test_a_host_that_asks_for_a_long_pause_is_left_alone(clock: Any, asked: float) -> None:
    pace = Pace(1, now=clock.now, sleep=clock.sleep)
    pace.postpone("a.example", asked)
    with pytest.raises(Rests):
        async with pace.turn("a.example", 0.0):
            pass
    assert clock.slept == []
    clock.time += timedelta(seconds=min(asked, 86_400.0))
    async with pace.turn("a.example", 0.0):
        assert clock.slept == []


@pytest.mark.anyio
async def test_a_host_that_answers_nothing_is_left_alone_for_a_while(clock: Any) -> None:
    pace = Pace(1, now=clock.now, sleep=clock.sleep)
    for page in ("1", "2", "2", "2"):  # tries of one page are one
        pace.unanswered("a.example", page)
    pace.answered("a.example")
    for page in ("3", "4"):
        pace.unanswered("a.example", page)
    async with pace.turn("a.example", 0.0):
        pass
    pace.unanswered("a.example", "5")
    with pytest.raises(Rests):
        async with pace.turn("a.example", 0.0):
            pass


@pytest.mark.anyio
async def test_hosts_without_end_are_not_remembered_without_end(clock: Any) -> None:
    pace = Pace(1, now=clock.now, sleep=clock.sleep)
    for n in range(10_050):
        pace.postpone(f"{n}.example", 1.0)
    assert len(pace._lines) <= 10_000


@pytest.mark.parametrize(("theirs", "seconds"), [(None, 5.0), (9.0, 9.0), (1.0, 5.0), (86_400.0, LONGEST)])
def test_the_longer_of_ours_and_theirs(theirs: float | None, seconds: float) -> None:
    assert longer(5.0, theirs) == seconds
