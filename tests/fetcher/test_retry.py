"""When to ask again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import BadStatus
from scraper.fetcher.retry import LONGEST_PAUSE, Again, pause, retry_after, retrying

NOW = datetime(2025, 6, 11, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("0", 0.0),
        ("120", 120.0),
        (" 5 ", 5.0),
        ("-5", None),
        ("5.5", None),
        ("soon", None),
        ("9" * 400, None),
        ("Wed, 11 Jun 2025 09:31:00 GMT", 60.0),
        ("Wed, 11 Jun 2025 09:00:00 GMT", 0.0),
        ("Wednesday, 11-Jun-25 09:31:00 GMT", 60.0),
        ("Wed, 11 Jun 2025 09:31:00", 60.0),
        ("Wed, 99 Jun 2025 09:31:00 GMT", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, NOW) == seconds


@given(st.text(max_size=50))
def test_any_retry_after_is_seconds_or_nothing(value: str) -> None:
    seconds = retry_after(value, NOW)
    assert seconds is None or seconds >= 0


@given(st.integers(1, 200), st.none() | st.floats(0, 1e9), st.floats(0, 1))
def test_pauses_are_bounded_and_never_shorter_than_asked(attempt: int, after: float | None, chance: float) -> None:
    seconds = pause(attempt, after, chance)
    assert 0.5 <= seconds <= LONGEST_PAUSE
    assert seconds >= min(after or 0.0, LONGEST_PAUSE)


def test_pauses_grow() -> None:
    assert [pause(n, None, 1.0) for n in (1, 2, 3, 4, 9)] == [1.0, 2.0, 4.0, 8.0, 30.0]


@pytest.mark.anyio
@pytest.mark.parametrize(("retries", "tries"), [(0, 1), (2, 3), (-1, 1)])
async def test_tries_are_counted(clock: Any, retries: int, tries: int) -> None:
    asked = 0

    async def ask() -> None:
        nonlocal asked
        asked += 1
        raise Again(BadStatus("u", 503))

    with pytest.raises(Again):
        await retrying(retries, clock.sleep)(ask)
    assert asked == tries
    assert len(clock.slept) == tries - 1


@pytest.mark.anyio
async def test_other_failures_end_at_once(clock: Any) -> None:
    async def ask() -> None:
        raise BadStatus("u", 404)

    with pytest.raises(BadStatus):
        await retrying(5, clock.sleep)(ask)
    assert clock.slept == []
