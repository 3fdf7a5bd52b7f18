"""The fetcher over real sockets: what it brings home, and the name it gives to each way that a server can fail it."""

from __future__ import annotations

import asyncio
import gzip
import socket
import tracemalloc
import zlib
from datetime import UTC, datetime
from typing import Any

import pytest

from scraper import errors
from scraper.fetcher import Validators
from scraper.record import Page

pytestmark = pytest.mark.anyio

HTML = {"content-type": "text/html"}
PAGE = b"<!doctype html><html><head><title>Ferry returns</title></head><body><p>The ferry is back.</p></body></html>"


async def test_a_page_and_the_facts_of_its_exchange(site: Any, fetcher: Any, clock: Any) -> None:
    site.says("/story", PAGE, headers={"Content-Type": "text/html; charset=utf-8", "ETag": '"a1"', "Set-Cookie": "id=7"})
    async with fetcher() as one:
        page = await one.fetch(site.url("/story#top"))
    assert (page.content, page.status, page.url, page.archive) == (PAGE, 200, site.url("/story"), None)
    assert page.requested_url == site.url("/story#top")
    assert page.fetched_at == clock.now()
    assert page.fetched_at.tzinfo is UTC
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["etag"] == '"a1"'
    assert "set-cookie" not in page.headers


async def test_the_request_says_who_asks_and_what_it_can_unpack(site: Any, fetcher: Any) -> None:
    site.says("/story", PAGE)
    async with fetcher() as one:
        await one.fetch(site.url("/story"))
    _, headers = site.asked[-1]
    assert headers["user-agent"] == "scraper/9 (+https://bot.example/about)"
    assert headers["accept-encoding"] == "gzip, deflate"
    assert headers["accept"].startswith("text/html")


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(PAGE)),
        ("x-gzip", gzip.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("gzip, gzip", gzip.compress(gzip.compress(PAGE))),
        ("gzip", gzip.compress(gzip.compress(PAGE))),
        ("identity", PAGE),
    ],
)
async def test_bodies_are_unpacked(site: Any, fetcher: Any, encoding: str, packed: bytes) -> None:
    site.says("/", packed, headers=HTML | {"content-encoding": encoding})
    async with fetcher() as one:
        assert (await one.fetch(site.url())).content == PAGE


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("br", b"\x0b\x02\x80page\x03"),
        ("zstd", b"\x28\xb5\x2f\xfd"),
        ("gzip", PAGE),
        ("gzip", gzip.compress(PAGE)[:-20]),
        ("deflate", b"\xff" * 40),
        ("gzip, gzip, gzip", gzip.compress(PAGE)),
    ],
    ids=["brotli unasked", "zstd unasked", "gzip on plain text", "gzip cut short", "deflate of nonsense", "three deep"],
)
async def test_bodies_that_cannot_be_unpacked(site: Any, fetcher: Any, encoding: str, packed: bytes) -> None:
    site.says("/", packed, headers=HTML | {"content-encoding": encoding})
    async with fetcher() as one:
        with pytest.raises(errors.BadEncoding) as caught:
            await one.fetch(site.url())
    assert encoding.partition(",")[0] in caught.value.encoding


async def test_a_bomb_costs_no_more_than_the_cap(site: Any, fetcher: Any) -> None:
    packer = zlib.compressobj(9, wbits=31)
    zeros = bytes(1_000_000)
    bomb = b"".join([*(packer.compress(zeros) for _ in range(60)), packer.flush()])
    site.says("/", bomb, headers=HTML | {"content-encoding": "gzip"})
    async with fetcher(max_bytes=1_000_000) as one:
        tracemalloc.start()
        try:
            with pytest.raises(errors.TooLarge) as caught:
                await one.fetch(site.url())
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert caught.value.limit == 1_000_000
    assert peak < 8_000_000  # of 60 MB


async def drip(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n")
    while True:
        writer.write(b"<p>")
        await writer.drain()
        await asyncio.sleep(0.02)


async def drip_headers(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"x-a: b\r\n")
        await writer.drain()
        await asyncio.sleep(0.02)


async def endless(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n")
    while True:
        writer.write(PAGE * 100)
        await writer.drain()


async def reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    writer.transport.abort()


@pytest.mark.parametrize("handler", [drip, drip_headers])
async def test_the_deadline_holds_against_a_server_that_drips(site: Any, fetcher: Any, handler: Any) -> None:
    site.does("/", handler)
    loop = asyncio.get_running_loop()
    async with fetcher(timeout=0.3) as one:
        started = loop.time()
        with pytest.raises(errors.TimedOut) as caught:
            await one.fetch(site.url())
    assert caught.value.seconds == 0.3
    assert loop.time() - started < 3  # every single read is in time, so a timeout of reads would never end it


async def test_the_deadline_is_one_for_all_redirects(site: Any, fetcher: Any) -> None:
    async def slowly(writer: asyncio.StreamWriter) -> None:
        number = len(site.asked)
        await asyncio.sleep(0.15)
        writer.write(site.head(302, [("location", f"/{number}"), ("content-length", "0")]))

    for n in range(12):
        site.does(f"/{n}", slowly)
    async with fetcher(timeout=0.5, obey_robots=False) as one:
        with pytest.raises(errors.TimedOut):
            await one.fetch(site.url("/0"))
    assert len(site.asked) <= 5


async def test_an_endless_body_ends_at_the_cap(site: Any, fetcher: Any) -> None:
    site.does("/", endless)
    async with fetcher(max_bytes=300_000) as one:
        with pytest.raises(errors.TooLarge):
            await one.fetch(site.url())


async def test_a_declared_length_over_the_cap_is_not_read(site: Any, fetcher: Any) -> None:
    site.sends("/", site.head(200, [("content-type", "text/html"), ("content-length", "99999999")]) + PAGE)
    async with fetcher() as one:
        with pytest.raises(errors.TooLarge):
            await one.fetch(site.url())


async def test_a_body_shorter_than_declared_is_broken_off(site: Any, fetcher: Any) -> None:
    site.sends("/", site.head(200, [("content-type", "text/html"), ("content-length", "9999")]) + PAGE)
    async with fetcher() as one:
        with pytest.raises(errors.Unreachable):
            await one.fetch(site.url())


async def test_what_follows_the_declared_length_harms_no_other_page(site: Any, fetcher: Any) -> None:
    site.sends("/", site.head(200, [("content-type", "text/html"), ("content-length", "40")]) + PAGE)
    site.says("/next", PAGE)
    async with fetcher(retries=1) as one:
        assert (await one.fetch(site.url())).content == PAGE[:40]
        assert (await one.fetch(site.url("/next"))).content == PAGE


async def test_three_hundred_headers_are_read(site: Any, fetcher: Any) -> None:
    site.says("/", PAGE, headers=HTML | {f"x-{n}": "v" for n in range(300)})
    async with fetcher() as one:
        assert (await one.fetch(site.url())).headers["x-299"] == "v"


async def test_headers_without_end_are_no_answer(site: Any, fetcher: Any) -> None:
    site.says("/", PAGE, headers=HTML | {"x-long": "v" * 500_000})
    async with fetcher() as one:
        with pytest.raises(errors.Unreachable):
            await one.fetch(site.url())


async def test_a_reset_connection(site: Any, fetcher: Any) -> None:
    site.does("/", reset)
    async with fetcher(obey_robots=False) as one:
        with pytest.raises(errors.Unreachable):
            await one.fetch(site.url())


async def test_nobody_listens(fetcher: Any) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))  # bound and not listening: refused
        async with fetcher() as one:
            with pytest.raises(errors.Unreachable):
                await one.fetch(f"http://127.0.0.1:{held.getsockname()[1]}/")


async def test_tls_to_a_plain_port_is_not_tried_again(fetcher: Any, clock: Any) -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server, fetcher(retries=3, obey_robots=False) as one:
        with pytest.raises(errors.Unreachable) as caught:
            await one.fetch(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
    assert "TLS" in caught.value.why
    assert clock.slept == []


async def test_the_deadline_holds_in_a_tls_handshake_and_leaves_no_connection(site: Any, fetcher: Any) -> None:
    """The plain server waits for a request that never ends; an open socket would be an error at the end of the test."""
    async with fetcher(timeout=0.3, obey_robots=False) as one:
        with pytest.raises(errors.TimedOut):
            await one.fetch(f"https://127.0.0.1:{site.port}/")


@pytest.mark.parametrize("why", ["", "not an address", "http://xn--/", "http://h.example/\x00", "http://[::1", "http://" + "a" * 70_000])
async def test_what_is_no_address(fetcher: Any, why: str) -> None:
    async with fetcher() as one:
        with pytest.raises(errors.FetchError):
            await one.fetch(why)


async def test_a_name_that_does_not_exist_is_not_tried_again(fetcher: Any, clock: Any) -> None:
    async with fetcher(retries=3) as one:
        with pytest.raises(errors.Unreachable, match="does not resolve"):
            await one.fetch("http://no-such-host.invalid/")
    assert clock.slept == []


# Redirects


async def test_redirects_are_followed_to_the_final_address(site: Any, fetcher: Any) -> None:
    for status, (here, there) in zip((301, 302, 303, 307, 308), zip("abcde", "bcdef", strict=True), strict=True):
        site.says(f"/{here}", b"moved", status, {"location": f"/{there}"})
    site.says("/f", PAGE)
    async with fetcher() as one:
        page = await one.fetch(site.url("/a"))
    assert (page.requested_url, page.url) == (site.url("/a"), site.url("/f"))


async def test_a_page_that_sends_its_reader_on_is_a_redirect(site: Any, fetcher: Any) -> None:
    site.says("/short", b'<meta http-equiv="refresh" content="0; url=/story">')
    site.says("/story", PAGE)
    site.says("/reloads", b'<meta http-equiv="refresh" content="1; url=/reloads#x">')
    site.says("/out", b'<meta http-equiv="refresh" content="0; url=http://169.254.169.254/">')
    async with fetcher() as one:
        assert (await one.fetch(site.url("/short"))).url == site.url("/story")
        assert (await one.fetch(site.url("/reloads"))).url == site.url("/reloads")
        with pytest.raises(errors.ForbiddenAddress):
            await one.fetch(site.url("/out"))


@pytest.mark.parametrize("loop", [["/a"], ["/a", "/b"]])
async def test_a_redirect_loop(site: Any, fetcher: Any, loop: list[str]) -> None:
    for here, there in zip(loop, loop[1:] + loop[:1], strict=True):
        site.says(here, b"", 302, {"location": there})
    async with fetcher() as one:
        with pytest.raises(errors.RedirectLoop) as caught:
            await one.fetch(site.url("/a"))
    assert 1 <= caught.value.hops <= len(loop) + 1


async def test_redirects_without_end(site: Any, fetcher: Any) -> None:
    for n in range(40):
        site.says(f"/{n}", b"", 302, {"location": f"/{n + 1}"})
    async with fetcher() as one:
        with pytest.raises(errors.RedirectLoop):
            await one.fetch(site.url("/0"))
    assert len(site.asked) < 15


async def test_a_redirect_to_itself_with_a_cookie_is_followed_once(site: Any, fetcher: Any) -> None:
    site.says("/", b"", 302, {"location": "/", "set-cookie": "seen=1; Path=/"})
    site.says("/", PAGE)
    async with fetcher() as one:
        assert (await one.fetch(site.url())).content == PAGE
    assert site.asked[-1][1]["cookie"] == "seen=1"


async def test_cookies_and_passwords_stay_with_the_host_and_the_visit(site: Any, fetcher: Any, wire: Any) -> None:
    site.says("/", b"", 302, {"location": "/again", "set-cookie": "secret=1; Domain=news.example; Path=/"})
    site.says("/again", b"", 302, {"location": f"http://stranger:x@two.news.example:{site.port}/b"})
    site.says("/b", PAGE)

    async def resolve(host: str, port: int) -> list[str]:
        return ["93.184.216.34"]

    async with fetcher(given={"resolve": resolve, "connect": wire}, allow_private=False, obey_robots=False) as one:
        page = await one.fetch(f"http://reader:hush@one.news.example:{site.port}/")
        await one.fetch(f"http://one.news.example:{site.port}/b")
    shown = [(path, "authorization" in headers, "cookie" in headers) for path, headers in site.asked]
    assert shown == [("/", True, False), ("/again", True, True), ("/b", False, False), ("/b", False, False)]
    assert page.requested_url == f"http://one.news.example:{site.port}/"
    assert page.url == f"http://two.news.example:{site.port}/b"


async def test_a_password_shows_in_no_log(site: Any, fetcher: Any, caplog: pytest.LogCaptureFixture) -> None:
    site.says("/", PAGE)
    with caplog.at_level("DEBUG"):
        async with fetcher() as one:
            await one.fetch(site.url().replace("//", "//reader:hush@"))
    assert site.url() in caplog.text
    assert "hush" not in caplog.text


async def test_a_password_shows_in_no_failure(fetcher: Any) -> None:
    async with fetcher(allow_private=False) as one:
        for url in ("http://reader:hush@127.0.0.1/", "http://reader:hush@no-such-host.invalid/", "http://reader:hush@[::1/x"):
            with pytest.raises(errors.FetchError) as caught:
                await one.fetch(url)
            assert "hush" not in str(caught.value)
            assert "hush" not in repr(caught.value.to_dict())


FORBIDDEN = [
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:127.0.0.1]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://127.1/",
    "http://inside.example/",
    "file:///etc/passwd",
    "ftp://files.example/",
    "javascript:alert(1)",
    "http://[::1]/",
    "http://one.example:99999/",
]


@pytest.mark.parametrize("target", FORBIDDEN)
@pytest.mark.parametrize("hop", ["first", "redirect", "robots.txt"])
async def test_nothing_leads_off_the_public_network(site: Any, fetcher: Any, wire: Any, target: str, hop: str) -> None:
    site.says("/", b"", 302, {"location": target})
    site.says("/story", PAGE)
    if hop == "robots.txt":
        site.says("/robots.txt", b"", 302, {"location": target})

    async def resolve(host: str, port: int) -> list[str]:
        return ["10.0.0.7" if host == "inside.example" else "93.184.216.34"]

    urls = {"first": target, "redirect": f"http://one.example:{site.port}/", "robots.txt": f"http://one.example:{site.port}/story"}
    async with fetcher(given={"resolve": resolve, "connect": wire}, allow_private=False, obey_robots=hop == "robots.txt") as one:
        with pytest.raises(errors.ForbiddenAddress) as caught:
            await one.fetch(urls[hop])
    assert caught.value.url == urls[hop]
    assert set(wire.connected) <= {"93.184.216.34"}


async def test_a_host_that_changes_its_mind_is_connected_to_as_vetted(site: Any, fetcher: Any, wire: Any) -> None:
    """DNS rebinding: public for whoever asks first, loopback for the next."""
    answers = iter([["93.184.216.34"], ["127.0.0.1"], ["127.0.0.1"]])

    async def resolve(host: str, port: int) -> list[str]:
        return next(answers)

    site.sends("/", b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n" + PAGE)  # closes, so the next request connects anew
    async with fetcher(given={"resolve": resolve, "connect": wire}, allow_private=False, obey_robots=False) as one:
        await one.fetch(f"http://turncoat.example:{site.port}/")
        with pytest.raises(errors.ForbiddenAddress):
            await one.fetch(f"http://turncoat.example:{site.port}/")
    assert wire.connected == ["93.184.216.34"]


async def test_a_dead_address_gives_way_to_the_next(site: Any, fetcher: Any, wire: Any) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return ["2606:4700::1", "93.184.216.34"]

    wire.dead.add("2606:4700::1")
    site.says("/", PAGE)
    async with fetcher(given={"resolve": resolve, "connect": wire}, allow_private=False, obey_robots=False) as one:
        assert (await one.fetch(f"http://one.example:{site.port}/")).content == PAGE


# Statuses and retries


@pytest.mark.parametrize("status", [204, 206, 304, 400, 401, 403, 404, 410, 418, 451, 500])
async def test_other_statuses_are_asked_once(site: Any, fetcher: Any, status: int) -> None:
    site.sends("/", site.head(status, [("content-length", "0")]))
    async with fetcher(retries=3, obey_robots=False) as one:
        with pytest.raises(errors.BadStatus) as caught:
            await one.fetch(site.url())
    assert caught.value.status == status
    assert len(site.asked) == 1


@pytest.mark.parametrize("status", [429, 502, 503, 504])
async def test_what_may_pass_is_asked_again(site: Any, fetcher: Any, clock: Any, status: int) -> None:
    site.says("/", b"busy", status)
    site.says("/", PAGE)
    async with fetcher(retries=2, obey_robots=False) as one:
        assert (await one.fetch(site.url())).content == PAGE
    assert len(site.asked) == 2
    assert sum(clock.slept) > 0


async def test_retries_end(site: Any, fetcher: Any) -> None:
    site.says("/", b"busy", 503)
    async with fetcher(retries=2, obey_robots=False) as one:
        with pytest.raises(errors.BadStatus) as caught:
            await one.fetch(site.url())
    assert caught.value.status == 503
    assert len(site.asked) == 3


async def test_a_reset_is_asked_again(site: Any, fetcher: Any) -> None:
    site.does("/", reset)
    site.says("/", PAGE)
    async with fetcher(retries=1, obey_robots=False) as one:
        assert (await one.fetch(site.url())).content == PAGE


async def test_other_pages_of_the_host_wait_too(site: Any, fetcher: Any, clock: Any) -> None:
    site.says("/", b"", 429, HTML | {"retry-after": "40"})
    site.says("/other", PAGE)
    async with fetcher(obey_robots=False) as one:
        with pytest.raises(errors.BadStatus):
            await one.fetch(site.url())
        await one.fetch(site.url("/other", "elsewhere.localhost"))
        assert clock.slept == []
        await one.fetch(site.url("/other"))
    assert clock.slept == [40.0]


async def test_retry_after_is_honoured(site: Any, fetcher: Any, clock: Any) -> None:
    site.says("/", b"", 429, HTML | {"retry-after": "17"})
    site.says("/", PAGE)
    async with fetcher(retries=1, obey_robots=False) as one:
        started = clock.now()
        await one.fetch(site.url())
    assert 17 <= (clock.now() - started).total_seconds() < 20


async def test_a_host_that_wants_a_long_rest_gets_it(site: Any, fetcher: Any, clock: Any) -> None:
    site.says("/", b"", 429, HTML | {"retry-after": "86400"})
    async with fetcher(retries=3, obey_robots=False) as one:
        with pytest.raises(errors.BadStatus):
            await one.fetch(site.url())
    assert len(site.asked) == 1
    assert clock.slept == []


async def test_a_bot_wall_is_named_and_left_alone(site: Any, fetcher: Any) -> None:
    site.says("/", b"<title>Just a moment...</title>", 503, HTML | {"server": "cloudflare", "cf-mitigated": "challenge"})
    async with fetcher(retries=3, obey_robots=False) as one:
        with pytest.raises(errors.Blocked) as caught:
            await one.fetch(site.url())
    assert (caught.value.vendor, caught.value.status) == ("Cloudflare", 503)
    assert len(site.asked) == 1


# What the answer is


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/pdf", b"%PDF-1.7"),
        ("text/html", b"%PDF-1.7"),
        ("image/png", b"\x89PNG\r\n\x1a\n"),
        ("text/html", b"\x89PNG\r\n\x1a\n"),
        ("application/json", b'{"a": 1}'),
        ("text/html", b'{"a": 1}'),
        ("text/html", b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>'),
        ("text/plain", b"nothing marked up"),
    ],
)
async def test_what_is_no_page(site: Any, fetcher: Any, content_type: str, body: bytes) -> None:
    site.says("/", body, headers={"content-type": content_type})
    async with fetcher() as one:
        with pytest.raises(errors.NotHtml):
            await one.fetch(site.url())


@pytest.mark.parametrize("content_type", [None, "text/html", "TEXT/HTML;charset=x", "application/xhtml+xml", "text/plain"])
async def test_what_is_a_page(site: Any, fetcher: Any, content_type: str | None) -> None:
    site.says("/", PAGE, headers={} if content_type is None else {"content-type": content_type})
    async with fetcher() as one:
        assert (await one.fetch(site.url())).content == PAGE


async def test_a_packed_sitemap_is_a_feed(site: Any, fetcher: Any) -> None:
    xml = b"<?xml version='1.0'?><urlset></urlset>"
    site.says("/sitemap.xml.gz", gzip.compress(xml), headers={"content-type": "application/gzip"})
    async with fetcher() as one:
        assert (await one.fetch(site.url("/sitemap.xml.gz"), accept="feed")).content == xml


async def test_a_large_answer_that_is_no_page_is_not_read(site: Any, fetcher: Any) -> None:
    async def film(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\n\r\n")
        while True:
            writer.write(bytes(100_000))
            await writer.drain()

    site.does("/", film)
    async with fetcher() as one:
        with pytest.raises(errors.NotHtml):
            await one.fetch(site.url())


# Conditional requests


async def test_an_unchanged_page_is_not_sent_again(site: Any, fetcher: Any) -> None:
    site.says("/", PAGE, headers=HTML | {"etag": '"v1"', "last-modified": "Wed, 11 Jun 2025 09:00:00 GMT"})
    site.sends("/", site.head(304, [("etag", '"v1"'), ("content-length", "0")]))
    async with fetcher() as one:
        first = await one.fetch(site.url())
        second = await one.fetch(site.url(), validators=Validators.of(first))
    assert (second.status, second.content) == (304, b"")
    assert site.asked[-1][1]["if-none-match"] == '"v1"'
    assert site.asked[-1][1]["if-modified-since"] == "Wed, 11 Jun 2025 09:00:00 GMT"


async def test_validators_are_shown_to_no_other_address(site: Any, fetcher: Any) -> None:
    site.says("/", b"", 302, {"location": "/new"})
    site.says("/new", PAGE)
    async with fetcher() as one:
        await one.fetch(site.url(), validators=Validators(site.url(), '"v1"'))
    assert site.asked[-1][0] == "/new"
    assert "if-none-match" not in site.asked[-1][1]


# robots.txt and pace


async def test_robots_is_asked_once_and_obeyed(site: Any, fetcher: Any) -> None:
    site.says("/robots.txt", b"\xef\xbb\xbfUser-agent: *\nDisallow: /private", headers={"content-type": "text/plain"})
    site.says("/public", PAGE)
    site.says("/private/x", PAGE)
    async with fetcher() as one:
        await asyncio.gather(*(one.fetch(site.url("/public")) for _ in range(3)))
        with pytest.raises(errors.Disallowed):
            await one.fetch(site.url("/private/x"))
    assert site.paths() == ["/robots.txt", "/public", "/public", "/public"]


async def test_robots_is_obeyed_at_each_hop(site: Any, fetcher: Any) -> None:
    site.says("/robots.txt", b"User-agent: *\nDisallow: /private")
    site.says("/public", b"", 302, {"location": "/private/x"})
    async with fetcher() as one:
        with pytest.raises(errors.Disallowed) as caught:
            await one.fetch(site.url("/public"))
    assert caught.value.url == site.url("/public")


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (410, True), (429, False), (500, False), (503, False)])
async def test_a_missing_robots_allows_and_a_broken_one_does_not(site: Any, fetcher: Any, status: int, allowed: bool) -> None:
    site.says("/robots.txt", b"User-agent: *\nDisallow: /", status)
    site.says("/", PAGE)
    async with fetcher() as one:
        if allowed:
            assert (await one.fetch(site.url())).content == PAGE
        else:
            with pytest.raises(errors.NoRobots, match=str(status)):
                await one.fetch(site.url())


async def test_a_robots_that_cannot_be_had_is_not_asked_for_again_with_each_page(site: Any, fetcher: Any) -> None:
    site.says("/robots.txt", b"", 302, {"location": "/robots.txt"})
    for page in ("/1", "/2", "/3"):
        site.says(page, PAGE)
    async with fetcher() as one:
        for page in ("/1", "/2", "/3"):
            with pytest.raises(errors.NoRobots, match="redirected"):
                await one.fetch(site.url(page))
    assert set(site.paths()) == {"/robots.txt"}
    assert len(site.paths()) <= 2


async def test_a_host_that_asks_for_an_hour_is_asked_for_no_other_page(site: Any, fetcher: Any) -> None:
    site.says("/robots.txt", b"", 404)
    site.says("/1", b"", 429, {"retry-after": "3600"})
    site.says("/2", PAGE)
    async with fetcher() as one:
        with pytest.raises(errors.BadStatus):
            await one.fetch(site.url("/1"))
        with pytest.raises(errors.Resting):
            await one.fetch(site.url("/2"))
    assert site.paths() == ["/robots.txt", "/1"]


async def test_robots_may_be_ignored_by_setting(site: Any, fetcher: Any) -> None:
    site.says("/robots.txt", b"User-agent: *\nDisallow: /")
    site.says("/", PAGE)
    async with fetcher(obey_robots=False) as one:
        await one.fetch(site.url())
    assert site.paths() == ["/"]


async def test_an_endless_robots_is_read_up_to_its_cap(site: Any, fetcher: Any) -> None:
    async def rules(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nUser-agent: *\nDisallow: /private\n")
        while True:
            writer.write(b"# filler\n" * 1_000)
            await writer.drain()

    site.does("/robots.txt", rules)
    site.says("/", PAGE)
    async with fetcher(max_bytes=1_000) as one:
        await one.fetch(site.url())
        with pytest.raises(errors.Disallowed):
            await one.fetch(site.url("/private"))


async def test_a_redirected_robots_is_followed(site: Any, fetcher: Any) -> None:
    site.says("/robots.txt", b"", 301, {"location": "/real-robots.txt"})
    site.says("/real-robots.txt", b"User-agent: *\nDisallow: /private")
    async with fetcher() as one:
        with pytest.raises(errors.Disallowed):
            await one.fetch(site.url("/private"))


async def test_sitemaps_of_the_host(site: Any, fetcher: Any) -> None:
    site.says("/robots.txt", b"Sitemap: https://one.example/news.xml\nSitemap: /more.xml\nSitemap: file:///etc/passwd\n")
    async with fetcher() as one:
        assert await one.sitemaps(site.url("/any/page")) == ("https://one.example/news.xml", site.url("/more.xml"))


async def test_two_pages_of_a_host_are_a_pause_apart(site: Any, fetcher: Any, clock: Any) -> None:
    site.says("/robots.txt", b"User-agent: *\nCrawl-delay: 9")
    site.says("/", PAGE)
    async with fetcher(delay=4.0) as one:
        await one.fetch(site.url())
        assert clock.slept == []  # reading robots.txt first is no visit
        await one.fetch(site.url())
    assert clock.slept == [9.0]


async def test_a_source_may_want_a_pause_of_its_own_wherever_its_stories_stand(site: Any, fetcher: Any, clock: Any) -> None:
    site.says("/", PAGE)
    async with fetcher(delay=4.0) as one:
        for _ in range(2):
            await one.fetch(site.url(), delay=7.0)
    assert clock.slept == [7.0]


async def test_a_redirect_on_the_host_is_the_same_visit(site: Any, fetcher: Any, clock: Any) -> None:
    site.says("/old", b"", 301, {"location": "/new"})
    site.says("/new", PAGE)
    async with fetcher(delay=4.0) as one:
        await one.fetch(site.url("/old"))
    assert clock.slept == []


# The seams


async def test_an_archive_is_shown_every_page(site: Any, fetcher: Any) -> None:
    class Shelf:
        def __init__(self) -> None:
            self.kept: list[Page] = []

        def keep(self, page: Page) -> str | None:
            self.kept.append(page)
            return "shelf:1"

    shelf = Shelf()
    site.says("/", PAGE)
    async with fetcher(given={"archive": shelf}) as one:
        assert (await one.fetch(site.url())).archive == "shelf:1"
    assert [page.content for page in shelf.kept] == [PAGE]


async def test_only_named_failures_come_out_whatever_the_server_sends(site: Any, fetcher: Any) -> None:
    answers = [
        b"",
        b"\x00" * 100,
        b"HTTP/1.1 200\r\n\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 99999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n123456",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nlocation: http://[bad\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nlocation: \xff\xfe\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
    ]

    def sender(raw: bytes) -> Any:
        async def send(writer: asyncio.StreamWriter) -> None:
            writer.write(raw)
            await writer.drain()

        return send

    async with fetcher(obey_robots=False, timeout=2.0) as one:
        for number, raw in enumerate(answers):
            site.does(f"/{number}", sender(raw))
            try:
                await one.fetch(site.url(f"/{number}"))
            except errors.FetchError as failure:
                assert failure.url == site.url(f"/{number}")  # noqa: PT017  a page is as good an outcome


async def test_many_pages_of_many_hosts_at_once(site: Any, fetcher: Any) -> None:
    for n in range(20):
        site.says(f"/{n}", PAGE)
    async with fetcher(concurrency=4) as one:
        urls = [site.url(f"/{n}", host) for n in range(20) for host in ("a.localhost", "b.localhost", "c.localhost")]
        pages = await asyncio.gather(*(one.fetch(url) for url in urls))
    assert [page.url for page in pages] == urls
    assert site.paths().count("/robots.txt") == 3


async def test_a_run_that_is_stopped_leaves_nothing_open(site: Any, fetcher: Any) -> None:
    begun = asyncio.Event()

    async def begin(writer: asyncio.StreamWriter) -> None:
        begun.set()
        await drip(writer)

    site.does("/", begin)
    async with fetcher(obey_robots=False) as one:
        fetching = asyncio.create_task(one.fetch(site.url()))
        await begun.wait()
        fetching.cancel()
        with pytest.raises(asyncio.CancelledError):
            await fetching


async def test_dates_are_aware_by_default(site: Any, fetcher: Any) -> None:
    site.says("/", PAGE)
    async with fetcher(given={"now": lambda: datetime.now(UTC)}) as one:
        assert (await one.fetch(site.url())).fetched_at.utcoffset().total_seconds() == 0
