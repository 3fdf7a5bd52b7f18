"""TLS and HTTP/2 over a real socket: the guard's own connections must carry the host's name, its certificate and h2."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

from scraper import errors

pytestmark = pytest.mark.anyio
PAGE = b"<!doctype html><title>Ferry</title>"


class Served:
    def __init__(self) -> None:
        self.port = 0
        self.asked: list[dict[bytes, bytes]] = []
        self.connections = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        h2 = H2Connection(H2Configuration(client_side=False))
        h2.initiate_connection()
        writer.write(h2.data_to_send())
        while data := await reader.read(65_536):
            for event in h2.receive_data(data):
                if isinstance(event, RequestReceived):
                    self.asked.append(dict(event.headers))
                    h2.send_headers(event.stream_id, [(":status", "200"), ("content-type", "text/html")])
                    h2.send_data(event.stream_id, PAGE, end_stream=True)
            writer.write(h2.data_to_send())
        writer.close()


@pytest.fixture
async def served(anyio_backend: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Served]:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("news.localhost").configure_cert(context)
    context.set_alpn_protocols(["h2"])
    served = Served()
    server = await asyncio.start_server(served.serve, "127.0.0.1", 0, ssl=context)
    served.port = server.sockets[0].getsockname()[1]
    yield served
    server.close()
    await server.wait_closed()


async def test_two_pages_over_one_connection(served: Served, fetcher: Any) -> None:
    async with fetcher(obey_robots=False) as one:
        for path in ("/a", "/b"):
            assert (await one.fetch(f"https://news.localhost:{served.port}{path}")).content == PAGE
    assert [request[b":path"] for request in served.asked] == [b"/a", b"/b"]
    assert {request[b":authority"] for request in served.asked} == {f"news.localhost:{served.port}".encode()}
    assert served.connections == 1


async def test_a_certificate_for_another_name_is_no_connection(served: Served, fetcher: Any, clock: Any) -> None:
    async with fetcher(obey_robots=False, retries=2) as one:
        with pytest.raises(errors.Unreachable, match="TLS"):
            await one.fetch(f"https://other.localhost:{served.port}/")
    assert clock.slept == []
