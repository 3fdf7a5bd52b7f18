"""Single pages, from the network and from disk."""

from __future__ import annotations

import asyncio
import base64
import gzip
import quopri
from pathlib import Path

import pytest
from loopback import Site

from scraper import Record, scrape, scrape_async
from scraper.config import Fetching
from scraper.errors import BadStatus, BadTarget, Empty, NotAnArticle, ScrapeError, TooLarge, Undecodable
from scraper.oneoffs import explain, scrape_many

LOOPBACK = Fetching(allow_private=True, delay=0, retries=0)
Sites = tuple[Site, Site]


def test_a_page_from_python(sites: Sites) -> None:
    record = scrape(sites[0].articles[0], settings=LOOPBACK)
    assert isinstance(record, Record)
    assert record.headline == "Berth 1 to be dredged before the autumn"
    assert asyncio.run(scrape_async(sites[0].articles[0], settings=LOOPBACK)).headline == record.headline
    with pytest.raises(BadStatus):
        scrape(sites[0].home + "/gone", settings=LOOPBACK)


@pytest.mark.parametrize(
    "url", ["gazette.example/x", "", "/etc/passwd", "file:///etc/passwd", "https://jane:hunter2@/", "http://jane:hunter2/x@h.example/"]
)
def test_what_is_no_address_is_called_so(url: str) -> None:
    with pytest.raises(BadTarget, match="with https://") as caught:
        scrape(url)
    assert "hunter2" not in str(caught.value)


def test_scrape_within_a_loop_names_the_way_out(sites: Sites) -> None:
    async def main() -> None:
        scrape(sites[0].articles[0], settings=LOOPBACK)

    with pytest.raises(RuntimeError, match="await scrape_async"):
        asyncio.run(main())


def read(*targets: str | Path, settings: Fetching = LOOPBACK) -> list[Record | ScrapeError]:
    """What becomes of each target."""

    async def main() -> list[Record | ScrapeError]:
        async def given():  # type: ignore[no-untyped-def]
            for target in targets:
                yield str(target)

        return [outcome async for outcome in scrape_many(given(), settings=settings, workers=1)]

    return asyncio.run(main())


def test_a_failure_of_a_file_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "nul.html").write_bytes(b"%PDF-1.7\x00\xff\xfe")
    got = read(tmp_path / "empty.html", tmp_path / "nul.html", "a\0b.html")
    assert [type(o) for o in got] == [Empty, Undecodable, BadTarget]
    for outcome, name in zip(got, ("empty.html", "nul.html", "a\0b.html"), strict=True):
        assert name in str(outcome)
    with pytest.raises(Empty, match=r"empty\.html"):
        asyncio.run(explain(str(tmp_path / "empty.html")))


MHTML = """From: <Saved by a browser>
Snapshot-Content-Location: https://gazette.example/2025/06/11/berth-4
Subject: Berth 4
Date: Wed, 11 Jun 2025 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Part--x7----"

------Part--x7----
Content-Type: text/css
Content-Location: cid:css-1

p { color: black }

------Part--x7----
Content-Type: text/html
Content-Transfer-Encoding: ENCODING
Content-Location: https://gazette.example/2025/06/11/berth-4

HTML
------Part--x7------
"""


def saved(site: Site) -> str:
    """A page without an address."""
    return site.answer(site.articles[3].removeprefix(site.home))[2].replace('rel="canonical"', 'rel="bookmark"')


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("line", ["\n", "\r\n"])
def test_an_archive_of_a_page_is_its_page_and_its_address(sites: Sites, tmp_path: Path, encoding: str, line: str) -> None:
    page = saved(sites[0])
    pack = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring, "8bit": bytes}[encoding]
    text = MHTML.replace("ENCODING", encoding).replace("HTML\n---", pack(page.encode()).decode() + "\n---")
    (tmp_path / "page.mhtml").write_bytes(text.replace("\n", line).encode())
    (record,) = read(tmp_path / "page.mhtml")
    assert isinstance(record, Record)
    assert (record.headline, record.final_url) == (
        "Berth 4 to be dredged before the autumn",
        "https://gazette.example/2025/06/11/berth-4",
    )
    assert "“We have measured it four times,”" in (record.body or "")
    assert record.fetched_at == "2025-06-11T10:00:00Z"


def test_a_packed_page_is_unpacked_under_the_cap(sites: Sites, tmp_path: Path) -> None:
    page = saved(sites[0]).encode()
    (tmp_path / "page.html.gz").write_bytes(gzip.compress(page))
    (tmp_path / "cut.html.gz").write_bytes(gzip.compress(page)[:-20])
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(page + b" " * LOOPBACK.max_bytes))
    record, cut, bomb = read(tmp_path / "page.html.gz", tmp_path / "cut.html.gz", tmp_path / "bomb.html.gz")
    assert isinstance(record, Record)
    assert record.bytes == len(page)
    assert isinstance(cut, BadTarget)
    assert "cut short" in str(cut)
    assert isinstance(bomb, TooLarge)
    assert "bomb.html.gz" in str(bomb)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource<html><p>", "save it as page source"),
        (MHTML.replace("text/html\n", "text/plain\n").encode(), "no page in it"),
        (b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=""\n\n----\n', "no page in it"),
    ],
)
def test_what_holds_no_page_is_named(tmp_path: Path, content: bytes, says: str) -> None:
    (tmp_path / "x").write_bytes(content)
    (failure,) = read(tmp_path / "x")
    assert isinstance(failure, BadTarget)
    assert says in str(failure)


def test_many_come_in_their_order_and_failures_are_values(sites: Sites, tmp_path: Path) -> None:
    (tmp_path / "saved.html").write_text(sites[0].answer(sites[0].articles[3].removeprefix(sites[0].home))[2])
    targets = [
        sites[0].articles[1],
        sites[1].home + "/gone",
        str(tmp_path / "saved.html"),
        str(tmp_path / "missing.html"),
        "ftp://jane:hunter2@tidewater.example/",
        sites[0].home + "/harbour",
        sites[1].articles[0],
    ]

    got = read(*targets)
    assert [type(o) for o in got] == [Record, BadStatus, Record, BadTarget, BadTarget, NotAnArticle, Record]
    assert [o.headline for o in got if isinstance(o, Record)] == [f"Berth {n} to be dredged before the autumn" for n in (2, 4, 1)]
    assert "hunter2" not in str(got[4])
