"""Single pages, from the network and from disk."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from loopback import Site

from scraper import Record, scrape, scrape_async
from scraper.config import Fetching
from scraper.errors import BadStatus, BadTarget, Empty, NotAnArticle, ScrapeError, Undecodable
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
