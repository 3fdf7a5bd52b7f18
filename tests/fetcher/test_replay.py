"""Kept answers in the network's stead."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from scraper import errors
from scraper.fetcher import ReplayFetcher, Validators

pytestmark = pytest.mark.anyio
PAGE = b"<!doctype html><title>Ferry</title>"


def keep(path: Path, content: bytes | None = None, *, name: str = "page.html", **facts: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(facts), encoding="utf-8")
    if content is not None:
        (path.parent / name).write_bytes(content)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keep(
        tmp_path / "ferry/response.json",
        PAGE,
        url="https://news.example/ferry",
        status=200,
        headers={"Content-Type": "text/html", "ETag": '"1"'},
        fetched_at="2025-06-11T11:30:00+02:00",
    )
    (tmp_path / "ferry/expected.json").write_text("{}")
    keep(tmp_path / "feed.response.json", b"<rss></rss>", name="feed.xml", url="https://news.example/feed.xml")
    keep(tmp_path / "robots.response.json", b"Sitemap: /s.xml", name="robots.txt", url="https://news.example/robots.txt")
    keep(tmp_path / "old.response.json", url="https://news.example/old", status=301, headers={"location": "/ferry"})
    keep(tmp_path / "round.response.json", url="https://news.example/round", status=302, headers={"location": "/round"})
    keep(tmp_path / "gone.response.json", b"<p>gone", name="gone.html", url="https://news.example/gone", status=410)
    keep(tmp_path / "wall.response.json", url="https://news.example/wall", status=403, headers={"cf-mitigated": "challenge"})
    keep(tmp_path / "pdf/response.json", b"%PDF-1", name="body.bin", url="https://news.example/ä b", body="body.bin")
    return tmp_path


async def test_a_kept_page(folder: Path) -> None:
    async with ReplayFetcher(folder) as one:
        page = await one.fetch("https://NEWS.example/ferry#top")
    assert (page.content, page.url, page.status) == (PAGE, "https://news.example/ferry", 200)
    assert page.requested_url == "https://NEWS.example/ferry#top"
    assert page.fetched_at == datetime(2025, 6, 11, 9, 30, tzinfo=UTC)
    assert page.headers == {"content-type": "text/html", "etag": '"1"'}


async def test_a_kept_feed_and_robots(folder: Path) -> None:
    async with ReplayFetcher(folder) as one:
        assert (await one.fetch("https://news.example/feed.xml", accept="feed")).content == b"<rss></rss>"
        assert await one.sitemaps("https://news.example/ferry") == ("https://news.example/s.xml",)
        assert await one.sitemaps("https://other.example/") == ()


async def test_redirects_lead_within_the_folder(folder: Path) -> None:
    async with ReplayFetcher(folder) as one:
        page = await one.fetch("https://news.example/old")
    assert (page.requested_url, page.url) == ("https://news.example/old", "https://news.example/ferry")


async def test_an_unchanged_page_is_not_sent_again(folder: Path) -> None:
    async with ReplayFetcher(folder) as one:
        page = await one.fetch("https://news.example/ferry")
        again = await one.fetch("https://news.example/ferry", validators=Validators.of(page))
        other = await one.fetch("https://news.example/ferry", validators=Validators("https://news.example/ferry", '"2"'))
    assert (again.status, again.content) == (304, b"")
    assert other.content == PAGE


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://news.example/nothing", errors.BadStatus),
        ("http://news.example/ferry", errors.BadStatus),
        ("http://[nothing", errors.BadStatus),
        ("", errors.BadStatus),
        ("https://news.example/gone", errors.BadStatus),
        ("https://news.example/wall", errors.Blocked),
        ("https://news.example/%C3%A4%20b", errors.NotHtml),
        ("https://news.example/round", errors.RedirectLoop),
        ("https://news.example/feed.xml", errors.NotHtml),
    ],
)
async def test_failures_are_those_of_the_network(folder: Path, url: str, kind: type[errors.FetchError]) -> None:
    async with ReplayFetcher(folder) as one:
        with pytest.raises(kind) as caught:
            await one.fetch(url)
    assert caught.value.url == url  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{", "response"),
        ("[]", "url"),
        ("{}", "url"),
        ('{"url": "u", "status": "ok"}', "status"),
        ('{"url": "u", "headers": []}', "headers"),
        ('{"url": "u", "fetched_at": "yesterday"}', "fetched_at"),
        ('{"url": "u", "fetched_at": 5}', "fetched_at"),
        ('{"url": "u", "body": "missing.html"}', "body"),
        ('{"url": "u", "body": "../../etc/passwd"}', "body"),
    ],
)
def test_facts_that_cannot_be_used_are_named(tmp_path: Path, text: str, key: str) -> None:
    (tmp_path / "response.json").write_text(text)
    with pytest.raises(errors.ConfigError) as caught:
        ReplayFetcher(tmp_path)
    assert caught.value.key == key
    assert str(tmp_path) in caught.value.path


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigError, match="no folder"):
        ReplayFetcher(tmp_path / "missing")


def test_a_replay_needs_no_network_library(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys; from scraper.fetcher import ReplayFetcher;"
        "ReplayFetcher(pathlib.Path(sys.argv[1])); print('httpx' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
