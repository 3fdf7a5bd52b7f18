"""What is worth asking for again, and how long to wait before. tenacity turns the wheel; the decisions are here.

Never again: what the server means (401, 403, 404, a bot wall), what will not change (no such name, a bad certificate), and a
host that asks for a longer pause than LONGEST_PAUSE: to come back sooner would be rude, to wait that long no run can.
"""

from __future__ import annotations

import random
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_after_attempt

from scraper.errors import FetchError

WORTH = frozenset({429, 502, 503, 504})
LONGEST_PAUSE = 60.0  # seconds
_FIRST_PAUSE = 1.0
_LONGEST_BACKOFF = 30.0


class Again(Exception):
    """A failure that may pass: `failure` is its name if it does not, `after` the seconds that the server asked to wait."""

    def __init__(self, failure: FetchError, after: float | None = None) -> None:
        super().__init__(failure)
        self.failure = failure
        self.after = after


def retrying(retries: int, sleep: Callable[[float], Awaitable[None]]) -> AsyncRetrying:
    """`await retrying(2, sleep)(asking)`: tries three times, while it raises Again."""
    return AsyncRetrying(
        sleep=sleep,
        stop=stop_after_attempt(max(0, retries) + 1),
        retry=retry_if_exception_type(Again),
        wait=_wait,
        reraise=True,
    )


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, as a number or as a date (RFC 9110, 10.2.3); None if it says nothing readable."""
    if not value:
        return None
    if seconds := re.fullmatch(r"[ \t]{0,20}([0-9]{1,20})[ \t]{0,20}", value):  # RFC 9110, 5.6.3: only these are white space
        return float(seconds[1])
    try:
        moment = parsedate_to_datetime(value[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


def pause(attempt: int, after: float | None, chance: float) -> float:
    """Seconds before attempt + 1. `attempt` counts from 1; `chance` in 0 to 1 spreads those who failed at the same time.

    Doubles from 1 s to 30 s, at least half of it kept; never less than the server asked for.
    """
    backoff = min(_FIRST_PAUSE * 2.0 ** (attempt - 1), _LONGEST_BACKOFF)
    return max(backoff * (0.5 + chance / 2), min(after or 0.0, LONGEST_PAUSE))


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    after = error.after if isinstance(error, Again) else None
    return pause(state.attempt_number, after, random.random())  # noqa: S311  spreading load is no secret
