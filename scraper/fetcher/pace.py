"""Politeness: one request at a time to a host, a pause between two, several hosts at once.

Knows hosts and seconds; whose wish the pause is (a source's, robots.txt's) is decided by `longer`.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

LONGEST = 60.0  # seconds: a crawl delay beyond it would make a run of one host last for days
REST = 600.0  # seconds that a host is left alone which does not answer
SILENT = 3  # pages of a host in a row that could not be had, after which it is left alone
_DAY = 86_400.0  # seconds; the longest that a host may ask for
_HOSTS = 10_000  # remembered at most


class Rests(Exception):
    """The host is left alone until then."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class Pace:
    """`now` tells the time (aware), `sleep` waits in seconds; both are given so that tests need not wait."""

    def __init__(self, concurrency: int, *, now: Callable[[], datetime], sleep: Callable[[float], Awaitable[None]]) -> None:
        self._slots = asyncio.Semaphore(max(1, concurrency))
        self._now = now
        self._sleep = sleep
        self._lines: OrderedDict[str, _Line] = OrderedDict()

    @asynccontextmanager
    async def turn(self, host: str, delay: float, *, counted: bool = True) -> AsyncIterator[None]:
        """Holds the host for one request, `delay` seconds after the last one ended.

        Not `counted` is what a visitor does on the way to a page (robots.txt): the page itself may follow at once.
        Waiting takes no slot from other hosts. Raises Rests where the host is to be left alone for longer than LONGEST.
        """
        line = self._line(host)
        async with line.lock:
            if line.not_before and LONGEST < (line.not_before - self._now()).total_seconds() <= _DAY:  # not for a clock that was set back
                raise Rests(line.not_before)
            if (wait := self._wait(line, delay)) > 0:
                await self._sleep(wait)
            async with self._slots:
                try:
                    yield
                finally:
                    if counted:
                        line.asked_at = self._now()

    def postpone(self, host: str, seconds: float) -> None:
        """The host itself asked for a pause (Retry-After): nobody asks it before, at most a day from now."""
        self._line(host).not_before = self._now() + timedelta(seconds=min(seconds, _DAY))

    def answered(self, host: str) -> None:
        self._line(host).silent.clear()

    def unanswered(self, host: str, page: str) -> None:
        """A page of the host could not be had at all. After SILENT of them in a row nobody asks it for a while: each costs minutes."""
        line = self._line(host)
        line.silent.add(page)
        if len(line.silent) >= SILENT:
            line.not_before = self._now() + timedelta(seconds=REST)

    def _wait(self, line: _Line, delay: float) -> float:
        now = self._now()
        since = (now - line.asked_at).total_seconds() if line.asked_at else delay
        told = (line.not_before - now).total_seconds() if line.not_before else 0.0
        # A clock that was set back must not make a run wait for the difference.
        return max(min(delay - since, delay), min(told, LONGEST))

    def _line(self, host: str) -> _Line:
        line = self._lines.setdefault(host, _Line())
        self._lines.move_to_end(host)
        if len(self._lines) > _HOSTS and (idle := next((h for h, kept in self._lines.items() if not kept.lock.locked()), None)) != host:
            self._lines.pop(idle or "", None)
        return line


def longer(ours: float, theirs: float | None) -> float:
    """Seconds between two requests to a host: a longer crawl delay of its own wins, up to LONGEST; a shorter one does not."""
    return max(ours, min(theirs or 0.0, LONGEST), 0.0)


@dataclass(slots=True)
class _Line:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked_at: datetime | None = None
    not_before: datetime | None = None
    silent: set[str] = field(default_factory=set)  # pages asked for since the last answer
