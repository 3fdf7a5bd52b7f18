"""Where a request may go: http and https, to the public network. Checked on the address, and again on the IP connected to.

A name may resolve to one thing when it is checked and to another when it is used (DNS rebinding), so the connection is made
to the very IP that was vetted, by `VettedBackend`; every hop, robots.txt included, passes it. Proxies are not supported: behind
one nobody knows what was connected to.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

import httpcore
import httpx

from scraper.fetcher.faults import NoSuchHost

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


class Refused(Exception):
    """An address that no page may send us to; the argument is what it comes down to ("169.254.169.254", "file:"). `private`: it is of a
    network that may be one's own, and can be allowed."""

    def __init__(self, what: str, *, private: bool = False) -> None:
        super().__init__(what)
        self.private = private


class Guard:
    """`allow_private` lets loopback and private networks through; link-local (a cloud's metadata), multicast and the like never."""

    def __init__(self, *, allow_private: bool = False, resolve: Resolve | None = None) -> None:
        self._allow_private = allow_private
        self._resolve = resolve or system_resolve

    def vet(self, url: httpx.URL) -> None:
        """Scheme, port, and the host where it is an IP in any spelling. Names are vetted when they are connected to. Raises Refused."""
        if url.scheme not in ("http", "https"):
            raise Refused(f"{url.scheme or 'no scheme'}:")
        if not url.host:
            raise Refused("no host")
        if url.port is not None and not 0 < url.port < 65_536:
            raise Refused(f"port {url.port}")
        if (address := literal(url.host)) is not None:
            self._admit(address)

    async def addresses(self, host: str, port: int) -> tuple[str, ...]:
        """The IPs of a host that may be connected to, in the resolver's order. Raises Refused, OSError (no such name)."""
        address = literal(host)
        found = [str(address)] if address is not None else await self._resolve(host, port)
        if not found:
            raise NoSuchHost(None, "no address")
        vetted, refused = [], None
        for text in dict.fromkeys(found):
            try:
                self._admit(ip_address(text))
                vetted.append(text)
            except Refused as refusal:
                refused = refusal
        if not vetted and refused is not None:
            raise refused
        return tuple(vetted)

    def _admit(self, address: IPv4Address | IPv6Address) -> None:
        inner = _embedded(address)
        if not (_public(inner) or (self._allow_private and _private(inner))):
            raise Refused(str(address) if inner == address else f"{address} ({inner})", private=_private(inner))


class VettedBackend(httpcore.AsyncNetworkBackend):
    """Connects to the IPs that the guard let through, and to nothing else. `inner` makes the connections."""

    def __init__(self, guard: Guard, inner: httpcore.AsyncNetworkBackend | None = None) -> None:
        self._guard = guard
        self._inner = inner or httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            addresses = _interleaved(await self._guard.addresses(host, port))[:_TRIES]
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        # An IPv6 route that leads nowhere must not use up the whole time: all but the last address get a share of it.
        for number, address in enumerate(addresses, 1):
            last = number == len(addresses)
            share = timeout if last or timeout is None else min(timeout, _FIRST_TRIES)
            try:
                return _Stream(await self._inner.connect_tcp(address, port, share, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if last:
                    raise
        raise httpcore.ConnectError("no address")

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's signature
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        raise Refused(f"unix:{path}")

    async def sleep(self, seconds: float) -> None:
        await self._inner.sleep(seconds)


class _Stream(httpcore.AsyncNetworkStream):
    """A connection that is closed when the deadline falls into its TLS handshake; httpcore 1.0 leaves it open."""

    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109  httpcore's signature
        return await self._inner.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109  httpcore's signature
        await self._inner.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  httpcore's signature
    ) -> httpcore.AsyncNetworkStream:
        try:
            return await self._inner.start_tls(ssl_context, server_hostname, timeout)
        except asyncio.CancelledError:
            await self._inner.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


async def system_resolve(host: str, port: int) -> Sequence[str]:
    """The system's resolver. Names under `localhost` are loopback, asked or not (RFC 6761, 6.3). Raises NoSuchHost, OSError."""
    if host == "localhost" or host.endswith(".localhost"):
        return ["127.0.0.1"]
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is empty or over 63 octets
        raise NoSuchHost(None, "not a host name") from error
    except socket.gaierror as error:
        if error.errno in (socket.EAI_AGAIN, socket.EAI_SYSTEM):
            raise
        raise NoSuchHost(error.errno, error.strerror) from error
    return [str(entry[4][0]) for entry in found]


def literal(host: str) -> IPv4Address | IPv6Address | None:
    """The IP that a host is a spelling of: dotted, one number, octal, hexadecimal, cut short (`127.1`); None for a name.

    The spellings of the WHATWG URL standard's IPv4 parser, which inet_aton(3) shares.
    """
    host = host.strip("[]").replace("%25", "%")
    try:
        return ip_address(host)
    except ValueError:
        pass
    if not _NUMERIC.fullmatch(host):
        return None
    try:
        return IPv4Address(socket.inet_aton(host.rstrip(".")))
    except OSError:
        return None


_NUMERIC = re.compile(r"(?:0[xX][0-9a-fA-F]{0,32}|[0-9]{1,32})(?:\.(?:0[xX][0-9a-fA-F]{0,32}|[0-9]{1,32})){0,3}\.?")
_TRIES = 4  # addresses of one host
_FIRST_TRIES = 3.0  # seconds
_NAT64 = ip_network("64:ff9b::/96")  # RFC 6052
_V4_COMPATIBLE = ip_network("::/96")  # RFC 4291, 2.5.5.1
# Not told by every Python's ipaddress: IETF protocol assignments (a cloud's metadata at 192.0.0.192), Azure's wire server.
_NEVER = (ip_network("192.0.0.0/24"), ip_network("168.63.129.16/32"))
_PRIVATE = tuple(
    ip_network(net) for net in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7")
)


def _public(address: IPv4Address | IPv6Address) -> bool:
    special = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_link_local or address.is_loopback
    site_local = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not special and not site_local and not _within(address, _NEVER)


def _private(address: IPv4Address | IPv6Address) -> bool:
    return _within(address, _PRIVATE)


def _within(address: IPv4Address | IPv6Address, nets: Iterable[object]) -> bool:
    return any(address in net for net in nets)  # type: ignore[operator]  # networks of the other family answer False


def _embedded(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 one carries: mapped, 6to4, Teredo, NAT64, compatible; else itself."""
    if isinstance(address, IPv4Address):
        return address
    if (inner := address.ipv4_mapped or address.sixtofour) is not None:
        return inner
    if address.teredo is not None:
        return address.teredo[1]
    carried = any(address in net for net in (_NAT64, _V4_COMPATIBLE) if isinstance(net, IPv6Network)) and int(address) > 1
    return IPv4Address(int(address) & 0xFFFFFFFF) if carried else address


def _interleaved(addresses: Sequence[str]) -> list[str]:
    """The two families in turn, the resolver's favourite first (RFC 8305, 4)."""
    first = ":" in addresses[0] if addresses else False
    ours = [a for a in addresses if (":" in a) == first]
    others = [a for a in addresses if (":" in a) != first]
    mixed = [a for pair in zip(ours, others, strict=False) for a in pair]
    longer = min(len(ours), len(others))
    return mixed + ours[longer:] + others[longer:]
