from __future__ import annotations

import pytest

from scraper.discover import read_section
from scraper.discover.sections import ENOUGH, points
from scraper.errors import Empty, Hostile, NothingFound
from scraper.record import Page

SITE = "https://www.gazette.example"
HERE = SITE + "/world/"


def section(links: str, head: str = "") -> Page:
    return Page(
        f"<html><head>{head}<title>World</title></head>"
        f"<body><nav><a href='/'>Home</a><a href='/world/'>World</a></nav>{links}</body></html>",
        url=HERE,
    )


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/2025/06/11/storm-closes-harbour/", ""),
        ("/2025/jun/11/storm-closes-harbour", ""),
        ("/world/storm-closes-the-harbour-for-a-week", ""),
        ("/world/europe/storm-closes-harbour-12345678", ""),
        ("/a/storm-closes-harbour/a-68117411", ""),
        ("/samfund/storm-lukker-havnen/2192432", ""),
        ("/119166/isiphepho-sivala-ichweba/", ""),
        ("/politik/sturm-schliesst-hafen-article25831234.html", ""),
        ("/news/article/c5yj7x2k9qwo", ""),
        ("/articles/ABC1F4445T1FUTIL02SM.html", "港が嵐のため閉鎖、1週間の見通し"),
        ("/news/1234567", "Storm closes the harbour"),
        ("/story.php?id=48213", "Storm closes the harbour for a week"),
        ("/?p=4821", "Storm closes the harbour"),
        ("/20250611/k10014832101000.html", ""),
        ("/خبر/العاصفة-تغلق-الميناء-لمدة-أسبوع", ""),
        ("/%D1%88%D1%82%D0%BE%D1%80%D0%BC-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D0%BB-%D0%BF%D0%BE%D1%80%D1%82", "Шторм закрыл порт на неделю"),
        ("/weather/storm-closes-the-harbour-for-a-week", "Storm closes the harbour for a week"),
        ("/local/harbour-storm-week/", "Storm closes the harbour for a week, says its master"),
    ],
)  # fmt: skip
def test_a_story(path: str, words: str) -> None:
    assert points(SITE + path, words) >= ENOUGH


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "Gazette"),
        ("/world", "World"),
        ("/world/europe/", "Europe"),
        ("/world/page/2", "Next"),
        ("/world/page-12", "12"),
        ("/world?page=2", "Older stories"),
        ("/tag/storms-and-floods-of-the-century", "Storms"),
        ("/topic/some-long-topic-name-12345", "Some long topic"),
        ("/author/jane-van-der-roe", "Jane van der Roe"),
        ("/autor/maria-de-la-cruz/", "Maria de la Cruz"),
        ("/about-us", "About us"),
        ("/privacy-policy-6925316", "Privacy policy"),
        ("/datenschutz", "Datenschutz"),
        ("/login?next=/2025/06/11/storm-closes-harbour", "Sign in"),
        ("/subscribe/choose-your-plan-today", "Subscribe now for a euro a week and cancel at any time"),
        ("/newsletter/the-morning-briefing-by-gazette", "The morning briefing"),
        ("/weather", "Weather"),
        ("/video", "Video"),
        ("/2025/06/11/storm.jpg", "Storm closes the harbour for a week"),
        ("/files/annual-report-of-the-gazette-2025.pdf", "Annual report of the Gazette"),
        ("/feed.xml", "RSS"),
        ("/2025/06/", "June 2025"),
        ("/2025/06/11/", "11 June 2025"),
        ("/archive/2025-06-11", "11 June 2025"),
        ("/20250611/", "11 June"),
    ],
)
def test_no_story(path: str, words: str) -> None:
    assert points(SITE + path, words) < ENOUGH


def test_a_section_page_offers_the_stories_of_its_own_site_in_order() -> None:
    page = section(
        """<a href="/world/europe">Europe</a>
        <a href="/2025/06/11/storm-closes-harbour"><img src="/1.jpg" alt=""></a>
        <h2><a href="/2025/06/11/storm-closes-harbour?utm_source=front#top">Storm closes the <em>harbour</em></a></h2>
        <a href="https://sport.gazette.example/2025/06/10/rowers-win-again">Rowers win again</a>
        <a href="https://elsewhere.example/2025/06/11/an-offer-you-cannot-refuse">An offer you cannot refuse</a>
        <a href="javascript:share()">Share</a><a>none</a><a href="">empty</a><a href="http://[">broken</a>"""
    )
    assert [(f.url, f.title, f.seen_in) for f in read_section(page)] == [
        (SITE + "/2025/06/11/storm-closes-harbour", "Storm closes the harbour", HERE),
        ("https://sport.gazette.example/2025/06/10/rowers-win-again", "Rowers win again", HERE),
    ]


def test_links_are_relative_to_the_base_of_the_page() -> None:
    page = section('<a href="11/storm-closes-harbour">Storm closes the harbour</a>', head='<base href="/2025/06/">')
    assert [f.url for f in read_section(page)] == [SITE + "/2025/06/11/storm-closes-harbour"]


def test_a_page_without_stories_says_what_it_has() -> None:
    with pytest.raises(NothingFound, match="of its 2 links to its own site none looks like a story's"):
        read_section(section(""))


def test_what_cannot_be_read_is_named() -> None:
    with pytest.raises(Empty):
        read_section(Page(b"", url=HERE))
    with pytest.raises(Hostile):
        read_section(section("<div>" * 100_000))


def test_a_page_of_endless_links_is_cut() -> None:
    links = "".join(f"<a href='/2025/06/11/storm-number-{n}'>Storm number {n}</a>" for n in range(20_000))
    assert 0 < len(read_section(section(links))) <= 5_000
