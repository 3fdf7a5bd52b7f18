"""robots.txt by RFC 9309: what a host lets us ask for, how often, and where it lists its pages. Protego reads the rules.

Fetching is given as a function, so that robots.txt goes through the same guard, caps and pace as a page.
"""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urljoin, urlsplit

from protego import Protego

from scraper.errors import FetchError

LIMIT = 500 * 1024  # bytes read; the rest is ignored (RFC 9309, 2.5)


class Robots:
    """The rules of each origin, asked for once a day. `ask` returns (status, body); its FetchErrors pass through, and are remembered for a
    while: a host that is down is not asked again for each of its pages."""

    def __init__(self, ask: Callable[[str], Awaitable[tuple[int, bytes]]], user_agent: str, *, now: Callable[[], datetime]) -> None:
        self._ask = ask
        self._robot = product_token(user_agent)
        self._now = now
        self._kept: OrderedDict[str, _Entry] = OrderedDict()

    async def rules(self, url: str) -> Rules:
        """The rules for an address' origin. Raises FetchError when no answer could be had at all (RFC 9309, 2.3.1.4)."""
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(url))
        entry = self._kept.setdefault(origin, _Entry())
        self._kept.move_to_end(origin)
        if len(self._kept) > _ORIGINS:
            self._kept.popitem(last=False)
        async with entry.lock:
            if entry.until is None or self._now() >= entry.until:
                address = f"{origin}/robots.txt"
                try:
                    entry.rules = read(*await self._ask(address), address, self._robot)
                    entry.failure = None
                except FetchError as failure:
                    entry.failure = failure
                sound = entry.failure is None and entry.rules.refusal is None
                entry.until = self._now() + (_KEPT_FOR if sound else _REFUSAL_KEPT_FOR)
            if entry.failure is not None:
                raise entry.failure
            return entry.rules


@dataclass(frozen=True, slots=True)
class Rules:
    """`refusal` says why nothing may be asked for; `delay` in seconds; `sitemaps` absolute addresses, once each."""

    robot: str = "*"
    parsed: Protego | None = None
    refusal: str | None = None
    delay: float | None = None
    sitemaps: tuple[str, ...] = ()

    def against(self, url: str) -> str | None:
        """The rule that forbids an address; None if it may be asked for."""
        if self.refusal is not None or self.parsed is None:
            return self.refusal
        return None if self.parsed.can_fetch(url, self.robot) else f"Disallow, for {self.robot}"


def read(status: int, body: bytes, address: str, robot: str) -> Rules:
    """An answer of `address` in rules for a robot called `robot`.

    4xx: there is none, all is allowed (2.3.1.3), save 429, which says nothing of rules but that we are too many; 5xx and
    redirects that end nowhere: nothing is (2.3.1.4).
    """
    if status != 200:
        none = 400 <= status < 500 and status != 429
        return Rules(robot) if none else Rules(robot, refusal=f"robots.txt answers {status}")
    parsed = Protego.parse(_narrowed(body[:LIMIT].decode("utf-8-sig", errors="replace"), robot))
    found = (urljoin(address, line.strip()) for line in parsed.sitemaps)
    sitemaps = tuple(dict.fromkeys(one for one in found if one.startswith(("http://", "https://"))))
    return Rules(robot, parsed, None, parsed.crawl_delay(robot), sitemaps[:_SITEMAPS])


def product_token(user_agent: str) -> str:
    """The name that robots.txt knows us by (RFC 9309, 2.2.1): `scraper` of `scraper/0.1 (+https://...)`.

    Only the name is matched: in the whole header a `User-agent: bot` would hit the address of the contact.
    """
    compatible = re.search(r"compatible;\s{0,5}([A-Za-z_-]{1,64})", user_agent[:1_000])
    plain = re.match(r"[A-Za-z_-]{1,64}", user_agent)
    found = (compatible if user_agent.startswith("Mozilla/") else None) or plain
    return (found[1] if found is compatible and found else found[0] if found else "*").lower()


_ORIGINS = 2_000
_SITEMAPS = 1_000
_KEPT_FOR = timedelta(hours=24)  # RFC 9309, 2.4
_REFUSAL_KEPT_FOR = timedelta(minutes=10)
_OTHERS = "-others-"
_AGENT_LINE = re.compile(r"[ \t]{0,100}user[- ]?agent(?:[ \t]{0,100}:|[ \t])[ \t]{0,100}([^#]{0,500})", re.IGNORECASE)


def _narrowed(text: str, robot: str) -> str:
    """The same rules for us, with all robots that are not us under one name.

    Protego keeps every rule for every robot of its group: 16,000 names over 20,000 rules, which fit into 500 KiB, would take
    tens of gigabytes.
    """
    lines = []
    for line in text.splitlines():
        agent = _AGENT_LINE.match(line)
        name = agent[1].strip().lower() if agent else ""
        if name in ("", "*"):
            lines.append(line)
        else:
            ours = name == robot or re.match(rf"{re.escape(robot)}(?![a-z_-])", name)  # `scraper/1.0` means us too
            lines.append(f"User-agent: {robot if ours else _OTHERS}")
    return "\n".join(lines)


@dataclass(slots=True)
class _Entry:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    rules: Rules = field(default_factory=Rules)
    failure: FetchError | None = None
    until: datetime | None = None
