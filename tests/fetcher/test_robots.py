"""robots.txt in rules, by RFC 9309. Fetching it over sockets is tested with the client."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Unreachable
from scraper.fetcher.robots import LIMIT, Robots, product_token, read

ADDRESS = "https://news.example/robots.txt"


def allowed(text: str | bytes, path: str, robot: str = "scraper") -> bool:
    body = text if isinstance(text, bytes) else text.encode()
    return read(200, body, ADDRESS, robot).against(f"https://news.example{path}") is None


@pytest.mark.parametrize(
    ("rules", "path", "may"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("user-AGENT: *\ndisALLOW: /", "/a", False),
        ("User-agent: *\n\n\nDisallow: /", "/a", False),  # blank lines end no group (2.2)
        ("User-agent: *\r\nDisallow: /\r\n", "/a", False),
        ("User-agent: *\rDisallow: /\r", "/a", False),
        ("\ufeffUser-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *  # all\nDisallow: /  # everything", "/a", False),
        ("Disallow: /", "/a", True),  # no group, no rule
        ("User-agent: *\nDisallow: /fish", "/fish.html", False),
        ("User-agent: *\nDisallow: /fish/", "/fish", True),
        ("User-agent: *\nDisallow: /fish", "/Fish", True),
        ("User-agent: *\nDisallow: /*.php", "/x/y.php?z", False),
        ("User-agent: *\nDisallow: /*.php$", "/x/y.php", False),
        ("User-agent: *\nDisallow: /*.php$", "/x/y.php?z", True),
        ("User-agent: *\nDisallow: /*?s=", "/?s=1", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),  # the longest match wins (2.2.2)
        ("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),  # and allow, of two alike
        ("User-agent: *\nDisallow: /ä", "/%C3%A4", False),
        ("User-agent: *\nDisallow: /%7Ejoe", "/~joe", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: scraper\nDisallow: /x", "/a", True),  # our own group replaces the other
        ("User-agent: *\nAllow: /\n\nUser-agent: SCRAPER\nDisallow: /", "/a", False),
        ("User-agent: scraper/2.0\nDisallow: /", "/a", False),
        ("User-agent: scraper-news\nDisallow: /", "/a", True),
        ("User-agent: scrap\nDisallow: /", "/a", True),
        ("User-agent: newsscraper\nDisallow: /", "/a", True),
        ("User-agent: bot\nDisallow: /", "/a", True),
        ("User-agent: other\nUser-agent: scraper\nDisallow: /", "/a", False),
        ("User-agent: scraper\nUser-agent: other\nDisallow: /", "/a", False),
        ("User-agent: scraper\nDisallow: /a\nUser-agent: other\nDisallow: /b", "/b", True),
        ("User-agent: other\nDisallow: /b\n\nUser-agent: *\nDisallow: /a", "/b", True),
        ("User-agent: scraper\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: scraper\nDisallow: /b", "/b", False),  # merged
        ("User-agent: scraper\nSitemap: /s.xml\nDisallow: /a", "/a", False),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("<!doctype html><title>Not found</title>", "/a", True),
    ],
)
def test_rules(rules: str, path: str, may: bool) -> None:
    assert allowed(rules, path) is may


@pytest.mark.parametrize(
    ("user_agent", "token"),
    [
        ("scraper/0.1 (+https://bot.example/; bot@example.org)", "scraper"),
        ("News-Scraper_x", "news-scraper_x"),
        ("Mozilla/5.0 (compatible; HarbourBot/1.0; +https://bot.example)", "harbourbot"),
        ("Mozilla/5.0", "mozilla"),
        ("", "*"),
        ("123", "*"),
    ],
)
def test_the_name_that_robots_txt_knows(user_agent: str, token: str) -> None:
    assert product_token(user_agent) == token


@pytest.mark.parametrize(("status", "may"), [(400, True), (401, True), (404, True), (451, True), (429, False), (500, False), (310, False)])
def test_other_answers(status: int, may: bool) -> None:
    rules = read(status, b"User-agent: *\nDisallow: /", ADDRESS, "scraper")
    assert (rules.against("https://news.example/a") is None) is may


def test_delay_and_sitemaps() -> None:
    text = b"User-agent: *\nCrawl-delay: 2.5\nSitemap: https://news.example/a.xml\nSitemap: b.xml\nsitemap: https://news.example/a.xml\n"
    rules = read(200, text, ADDRESS, "scraper")
    assert rules.delay == 2.5
    assert rules.sitemaps == ("https://news.example/a.xml", "https://news.example/b.xml")


@pytest.mark.parametrize("delay", ["-5", "nan", "inf", "soon", ""])
def test_a_delay_that_is_none(delay: str) -> None:
    assert read(200, f"User-agent: *\nCrawl-delay: {delay}".encode(), ADDRESS, "scraper").delay is None


def test_what_lies_beyond_the_cap_is_not_read() -> None:
    filler = b"#" * (LIMIT - len(b"User-agent: *\n") - 1) + b"\n"
    assert allowed(b"User-agent: *\n" + filler + b"Disallow: /", "/a")


@given(st.binary(max_size=400))
def test_any_bytes_are_rules(body: bytes) -> None:
    assert read(200, body, ADDRESS, "scraper").against("https://news.example/a") in (None, "Disallow, for scraper")


def test_many_robots_over_many_rules_stay_cheap() -> None:
    """500 KiB that Protego alone would turn into hundreds of millions of rules."""
    names = b"".join(b"User-agent: a%d\n" % n for n in range(14_000))
    started = time.process_time()
    assert allowed(names + b"Disallow: /x\n" * 18_000, "/x")
    assert time.process_time() - started < 5


class Host:
    def __init__(self, *answers: Any) -> None:
        self.answers, self.asked = list(answers), 0

    async def ask(self, address: str) -> tuple[int, bytes]:
        self.asked += 1
        await asyncio.sleep(0)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.mark.anyio
async def test_rules_are_asked_for_once_a_day_however_many_ask(clock: Any) -> None:
    host = Host((200, b"User-agent: *\nDisallow: /a"), (200, b""))
    robots = Robots(host.ask, "scraper/1", now=clock.now)
    found = await asyncio.gather(*(robots.rules(f"https://news.example/{n}") for n in range(5)))
    assert host.asked == 1
    assert all(rules.against("https://news.example/a") for rules in found)
    clock.time += timedelta(hours=25)
    assert (await robots.rules("https://news.example/a")).against("https://news.example/a") is None
    assert host.asked == 2


@pytest.mark.anyio
async def test_a_broken_robots_is_asked_again_soon(clock: Any) -> None:
    host = Host((503, b""), (200, b""))
    robots = Robots(host.ask, "scraper/1", now=clock.now)
    assert (await robots.rules("https://news.example/a")).refusal == "robots.txt answers 503"
    clock.time += timedelta(minutes=11)
    assert (await robots.rules("https://news.example/a")).refusal is None


@pytest.mark.anyio
async def test_no_answer_at_all_is_remembered_for_a_while(clock: Any) -> None:
    host = Host(Unreachable("u", "x"), (200, b""))
    robots = Robots(host.ask, "scraper/1", now=clock.now)
    for page in "ab":
        with pytest.raises(Unreachable):
            await robots.rules(f"https://news.example/{page}")
    clock.time += timedelta(minutes=11)
    assert (await robots.rules("https://news.example/a")).refusal is None


@pytest.mark.anyio
async def test_each_origin_has_its_own_and_few_are_kept(clock: Any) -> None:
    asked: list[str] = []

    async def ask(address: str) -> tuple[int, bytes]:
        asked.append(address)
        return 404, b""

    robots = Robots(ask, "scraper/1", now=clock.now)
    for url in ("http://a.example/x", "https://a.example/x", "https://a.example:8443/x", "https://b.example/x?y"):
        await robots.rules(url)
    assert asked == [
        "http://a.example/robots.txt",
        "https://a.example/robots.txt",
        "https://a.example:8443/robots.txt",
        "https://b.example/robots.txt",
    ]
    for n in range(2_100):
        await robots.rules(f"https://{n}.example/")
    assert len(robots._kept) <= 2_000
