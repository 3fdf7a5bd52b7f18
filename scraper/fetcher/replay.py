"""Answers from a folder instead of the network: a demo, a test, a run over kept pages. Same interface as `Fetcher`.

A folder of any depth. Each answer is a file of facts beside its body:

    <anything>/response.json        + page.html          (or the one other file that `body` names)
    <anything>/NAME.response.json   + NAME.<any ending>  (feed.response.json + feed.xml; no body file: an empty body)

    {"url": "https://...", "status": 200, "headers": {"content-type": "text/html"}, "fetched_at": "2025-06-11T09:30:00Z"}

`url` is needed; the rest is 200, none and unknown if left out. The body is unpacked already. Redirects (a `location` header) are
followed within the folder, an address that is not there is BadStatus(404), and robots.txt is an answer like any other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from scraper.errors import BadStatus, ConfigError, RedirectLoop
from scraper.fetcher import media, robots
from scraper.fetcher.answer import Answer, onward, page_of
from scraper.fetcher.validators import Validators
from scraper.record import Page


class ReplayFetcher:
    """Reads the facts at once, a body when it is asked for. Raises ConfigError for a folder or facts that cannot be used."""

    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            raise ConfigError(str(folder), "replay", "is no folder; name one that holds response.json files")
        paths = sorted({*folder.rglob("response.json"), *folder.rglob("*.response.json")})
        self._answers = {_key(one.url): one for one in map(_facts, paths)}

    async def fetch(self, url: str, *, accept: media.Accept = "page", validators: Validators | None = None) -> Page:
        """The kept page of an address. Raises BadStatus, Blocked, NotHtml, RedirectLoop, as its answer demands."""
        here = url
        for _ in range(_HOPS + 1):
            answer = self._answer(here, url)
            where = onward(answer, accept)
            if where is None:
                unchanged = validators is not None and Validators.of(page_of(answer, url, accept=accept)) == validators
                return page_of(_not_modified(answer) if unchanged else answer, url, accept=accept, conditional=unchanged)
            here = urljoin(answer.url, where)
        raise RedirectLoop(url, _HOPS)

    async def sitemaps(self, url: str) -> tuple[str, ...]:
        """The Sitemap lines of the kept robots.txt at the address' host; none if none is kept."""
        try:
            address = urljoin(url, "/robots.txt")
            answer = self._answer(address, url)
        except (BadStatus, ValueError):
            return ()
        return robots.read(answer.status, answer.content, address, "*").sitemaps

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        return None

    def _answer(self, url: str, asked: str) -> Answer:
        kept = self._answers.get(_key(url))
        if kept is None:
            raise BadStatus(asked, 404)
        content = kept.body.read_bytes() if kept.body else b""
        return Answer(kept.url, kept.status, kept.headers, content, kept.fetched_at)


_HOPS = 10


@dataclass(frozen=True, slots=True)
class _Kept:
    url: str
    status: int
    headers: Mapping[str, str]
    fetched_at: datetime | None
    body: Path | None


def _facts(path: Path) -> _Kept:
    """One file of facts. Raises ConfigError."""
    try:
        facts: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(str(path), "response", f"is not readable as JSON ({error}); write it anew") from error
    if not isinstance(facts, dict) or not isinstance(facts.get("url"), str):
        raise ConfigError(str(path), "url", "is missing; name the address that gave this answer")
    status, headers, moment = facts.get("status", 200), facts.get("headers", {}), facts.get("fetched_at")
    if not isinstance(status, int):
        raise ConfigError(str(path), "status", "is no number; write the HTTP status, such as 200")
    if not isinstance(headers, dict):
        raise ConfigError(str(path), "headers", 'is no object; write {"content-type": "text/html"}')
    try:
        fetched_at = _aware(datetime.fromisoformat(moment)) if moment is not None else None
    except (TypeError, ValueError) as error:
        raise ConfigError(str(path), "fetched_at", "is no ISO 8601 moment; write 2025-06-11T09:30:00Z") from error
    lowered = {str(name).lower(): str(value) for name, value in headers.items()}
    return _Kept(facts["url"], status, lowered, fetched_at, _body(path, facts.get("body")))


def _body(path: Path, named: object) -> Path | None:
    """The file that holds the body; None where there is none. Raises ConfigError where `named` is not beside the facts."""
    if named is not None:
        body = path.parent / Path(str(named)).name
        if not body.is_file():
            raise ConfigError(str(path), "body", f"names {named}, which is not beside it; copy it there")
        return body
    name = path.name.removesuffix("response.json") or "page."
    found = sorted(one for one in path.parent.iterdir() if one.name.startswith(name) and one != path and one.is_file())
    return next((one for one in found if one.suffix in (".html", ".xml")), found[0] if found else None)


def _aware(moment: datetime) -> datetime:
    """In UTC; a moment without offset is taken as UTC, as the layout says."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _not_modified(answer: Answer) -> Answer:
    return Answer(answer.url, 304, answer.headers, b"", answer.fetched_at)


def _key(url: str) -> str:
    """Spellings of one address that a request does not tell apart: case of the host, no path, fragment, letters to be escaped."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # brackets that hold no IPv6 address: nothing has been kept under it
        return url
    host = parts.netloc.rpartition("@")[2].lower()
    escaped = (quote(part, safe="/%:@!$&'()*+,;=~?-._[]|") for part in (parts.path or "/", parts.query))
    return urlunsplit((parts.scheme.lower(), host, *escaped, ""))
