"""Which addresses a request may go to."""

from __future__ import annotations

from collections.abc import Sequence

import httpcore
import httpx
import pytest

from scraper.fetcher.faults import NoSuchHost
from scraper.fetcher.guard import Guard, Refused, VettedBackend, literal, system_resolve

PUBLIC = ["93.184.216.34", "1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"]
PRIVATE = ["127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "100.100.100.200", "::1", "fd00:ec2::254"]
PRIVATE_WRAPPED = ["::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::1", "::127.0.0.1"]
NEVER = [
    "169.254.169.254",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "fe80::1",
    "0.0.0.0",
    "::",
    "224.0.0.1",
    "ff02::1",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "198.18.0.1",
    "203.0.113.9",
    "2001:db8::1",
    "fec0::1",
    "168.63.129.16",
]


def host(ip: str) -> str:
    return f"[{ip}]" if ":" in ip else ip


@pytest.mark.parametrize("allow", [False, True])
@pytest.mark.parametrize("ip", PUBLIC)
def test_the_public_network_is_open(ip: str, allow: bool) -> None:
    Guard(allow_private=allow).vet(httpx.URL(f"https://{host(ip)}/"))


@pytest.mark.parametrize("ip", PRIVATE + PRIVATE_WRAPPED)
def test_private_networks_are_open_only_when_allowed(ip: str) -> None:
    url = httpx.URL(f"http://{host(ip)}:8080/")
    with pytest.raises(Refused):
        Guard().vet(url)
    Guard(allow_private=True).vet(url)


@pytest.mark.parametrize("allow", [False, True])
@pytest.mark.parametrize("ip", NEVER)
def test_no_page_is_ever_there(ip: str, allow: bool) -> None:
    with pytest.raises(Refused):
        Guard(allow_private=allow).vet(httpx.URL(f"http://{host(ip)}/"))


@pytest.mark.parametrize(
    ("spelling", "ip"),
    [
        ("2130706433", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("0X7F.1", "127.0.0.1"),
        ("017700000001", "127.0.0.1"),
        ("0177.0.0.1", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("127.0.1", "127.0.0.1"),
        ("127.0.0.1.", "127.0.0.1"),
        ("0", "0.0.0.0"),
        ("[::1]", "::1"),
        ("1.1.1.1", "1.1.1.1"),
        ("news.example", None),
        ("1.example", None),
        ("999999999999999", None),
        ("", None),
        ("1" * 5_000, None),
    ],
)
def test_an_ip_in_any_spelling(spelling: str, ip: str | None) -> None:
    found = literal(spelling)
    assert (str(found) if found else None) == ip


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://a.example/", "data:text/html,x", "//a.example/", "a.example/x", "http:///x"])
def test_only_http_to_a_host(url: str) -> None:
    with pytest.raises(Refused):
        Guard(allow_private=True).vet(httpx.URL(url))


def resolving(*answers: str) -> Guard:
    async def resolve(host: str, port: int) -> Sequence[str]:
        return answers

    return Guard(resolve=resolve)


@pytest.mark.anyio
async def test_of_several_ips_only_public_ones_are_connected_to() -> None:
    assert await resolving("10.0.0.1", "1.1.1.1", "::1", "1.1.1.1").addresses("mixed.example", 80) == ("1.1.1.1",)


@pytest.mark.anyio
async def test_a_name_for_the_inside_is_refused_and_no_name_is_no_host() -> None:
    with pytest.raises(Refused, match=r"127\.0\.0\.1"):
        await resolving("127.0.0.1").addresses("127.0.0.1.nip.example", 80)
    with pytest.raises(NoSuchHost):
        await resolving().addresses("empty.example", 80)


@pytest.mark.anyio
async def test_the_resolver_is_not_asked_about_an_ip() -> None:
    with pytest.raises(Refused, match=r"127\.0\.0\.1"):
        await resolving("1.1.1.1").addresses("2130706433", 80)


@pytest.mark.anyio
async def test_names_under_localhost_are_loopback() -> None:
    assert await system_resolve("news.localhost", 80) == ["127.0.0.1"]
    with pytest.raises(NoSuchHost):
        await system_resolve("a" * 70 + ".example", 80)


@pytest.mark.anyio
async def test_families_take_turns_and_tries_are_few(wire: object) -> None:
    wire.dead = {"1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4", "2606:4700::1", "2606:4700::2"}  # type: ignore[attr-defined]
    guard = resolving("2606:4700::1", "2606:4700::2", "1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4")
    with pytest.raises(httpcore.ConnectError):
        await VettedBackend(guard, wire).connect_tcp("many.example", 80)  # type: ignore[arg-type]
    assert wire.connected == ["2606:4700::1", "1.1.1.1", "2606:4700::2", "1.1.1.2"]  # type: ignore[attr-defined]


@pytest.mark.anyio
async def test_no_unix_socket() -> None:
    with pytest.raises(Refused):
        await VettedBackend(Guard(allow_private=True)).connect_unix_socket("/run/docker.sock")
