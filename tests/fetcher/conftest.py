"""A web server on loopback that misbehaves to order, a clock that moves when it is slept on, and a wire that leads to loopback."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpcore
import pytest

from scraper.config import Fetching
from scraper.fetcher import Fetcher

Handler = Callable[[asyncio.StreamWriter], Awaitable[None]]
HTML = {"content-type": "text/html"}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Clock:
    """`now` stands still until somebody sleeps; `slept` are the sleeps in seconds."""

    def __init__(self) -> None:
        self.time = datetime(2025, 6, 11, 9, 30, tzinfo=UTC)
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)
        await asyncio.sleep(0)


class Site:
    """Answers by path: what was registered, in turn, the last one for ever; 404 for the rest. `asked`: (path, request headers)."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._answers: dict[str, list[bytes | Handler]] = {}
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self.scheme = "http"

    async def open(self, tls: ssl.SSLContext | None = None) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        self.scheme = "https" if tls else "http"

    async def close(self) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        await self._server.wait_closed()
        await asyncio.sleep(0.01)  # transports report their end to the loop before it closes

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    def says(self, path: str, body: bytes = b"", status: int = 200, headers: dict[str, str] | None = None) -> None:
        lines = {"content-length": str(len(body))} | (HTML if headers is None else headers)
        self.sends(path, self.head(status, lines.items()) + body)

    def sends(self, path: str, raw: bytes) -> None:
        """The bytes of a whole answer, status line and all."""
        self._answers.setdefault(path, []).append(raw)

    def does(self, path: str, handler: Handler) -> None:
        self._answers.setdefault(path, []).append(handler)

    @staticmethod
    def head(status: int, headers: Iterable[tuple[str, str]]) -> bytes:
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
        return f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode()

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                while await self._one(reader, writer):
                    pass
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        path = request[0].split(" ")[1]
        headers = {n.lower(): v for n, _, v in (line.partition(": ") for line in request[1:] if line)}
        self.asked.append((path, headers))
        answers = self._answers.get(path) or [self.head(404, [("content-length", "0")])]
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, bytes):
            writer.write(answer)
            await writer.drain()
            # An answer without a length ends with the connection, as does one that declares more than it has.
            head, _, body = answer.partition(b"\r\n\r\n")
            length = next((line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), None)
            return length is not None and int(length) <= len(body)
        await answer(writer)
        return False


class Wire(httpcore.AsyncNetworkBackend):
    """Connects to loopback whatever IP it is given: the public network, for tests. `connected`: the IPs it was given."""

    def __init__(self) -> None:
        self._inner = httpcore.AnyIOBackend()
        self.connected: list[str] = []
        self.dead: set[str] = set()

    async def connect_tcp(self, host: str, port: int, *rest: Any, **named: Any) -> httpcore.AsyncNetworkStream:
        self.connected.append(host)
        if host in self.dead:
            raise httpcore.ConnectError("no route")
        return await self._inner.connect_tcp("127.0.0.1", port, *rest, **named)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
async def site(anyio_backend: str) -> AsyncIterator[Site]:
    site = Site()
    await site.open()
    yield site
    await site.close()


@pytest.fixture
def fetcher(clock: Clock) -> Callable[..., Fetcher]:
    """Makes one that may ask loopback, does not wait between requests and does not try again; keywords change settings."""

    def make(*, given: dict[str, Any] | None = None, **settings: Any) -> Fetcher:
        defaults = {
            "timeout": 5.0,
            "delay": 0.0,
            "retries": 0,
            "allow_private": True,
            "user_agent": "scraper/9 (+https://bot.example/about)",
        }
        return Fetcher(Fetching(**(defaults | settings)), **({"now": clock.now, "sleep": clock.sleep} | (given or {})))

    return make
