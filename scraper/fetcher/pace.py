"""Politeness: one request at a time to a host, a pause between two, several hosts at once.

Knows hosts and seconds; whose wish the pause is (ours, a source's, robots.txt's) is decided by `longer`.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

LONGEST = 60.0  # seconds: a crawl delay beyond it would make a run of one host last for days
_HOSTS = 10_000  # remembered at most


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
        Waiting takes no slot from other hosts.
        """
        line = self._line(host)
        async with line.lock:
            if (wait := self._wait(line, delay)) > 0:
                await self._sleep(wait)
            async with self._slots:
                try:
                    yield
                finally:
                    if counted:
                        line.asked_at = self._now()

    def postpone(self, host: str, seconds: float) -> None:
        """The host itself asked for a pause (Retry-After): nobody asks it before, at most LONGEST from now."""
        self._line(host).not_before = self._now() + timedelta(seconds=min(seconds, LONGEST))

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


def longer(host: str, ours: float, delays: Mapping[str, float], theirs: float | None) -> float:
    """Seconds between two requests to `host`: what is set for it or a domain above it in `delays`, else `ours`; a longer crawl
    delay of the host's wins, up to LONGEST; a shorter one does not."""
    labels = host.split(".")
    domains = (".".join(labels[n:]) for n in range(len(labels)))
    own = next((delays[domain] for domain in domains if domain in delays), ours)
    return max(own, min(theirs or 0.0, LONGEST), 0.0)


@dataclass(slots=True)
class _Line:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked_at: datetime | None = None
    not_before: datetime | None = None
