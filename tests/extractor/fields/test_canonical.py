"""The address to cite: canonical where it can be trusted, else the final one."""

from __future__ import annotations

import pytest
from harbourpost import ENGLISH, GERMAN, TITLE, URL, ld, record

from scraper import extract
from scraper.errors import Unreadable
from scraper.extractor.fields import canonical
from scraper.record import Context, Publisher

SLUG = "https://www.harbourpost.example/news/ferry-to-the-islands-runs-again"


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ("https://www.harbourpost.example/news/2025/06/11/ferry-runs-again-48213?utm_source=feed", URL),
        ("https://harbourpost.example/a/48213", "https://harbourpost.example/a/48213"),
        ("http://www.harbourpost.example/news/2025/06/11/ferry-runs-again-48213", URL),
        (
            "https://www.harbourpost.example/islands/ferry-runs-again-48213",
            "https://www.harbourpost.example/islands/ferry-runs-again-48213",
        ),
    ],
)
def test_an_address_of_the_same_story_is_kept(said: str, url: str) -> None:
    assert canonical.read(said, Context(url=URL)) == url


@pytest.mark.parametrize(
    "said",
    [
        "https://www.harbourpost.example/",
        "https://other.example/news/ferry-runs-again-48213",
        "https://www.harbourpost.example/amp/news/2025/06/11/ferry-runs-again-48213",
        "https://amp.harbourpost.example/news/2025/06/11/ferry-again-48213-x",
        "https://www.harbourpost.example/de/news/2025/06/11/ferry-runs-again-48213",
        "https://www.harbourpost.example/news/",
        "https://staging.harbourpost.example/news/2025/06/11/ferry-runs-again-48213",
        "https://www.harbourpost.example/news/2025/06/11/mayor-steps-down-51177",
        "javascript:void(0)",
    ],
)
def test_an_address_of_another_page_is_refused(said: str) -> None:
    with pytest.raises(Unreadable):
        canonical.read(said, Context(url=URL))


def test_the_story_of_an_amp_page_is_cited_by_its_own_address() -> None:
    amp = "https://www.harbourpost.example/amp/news/2025/06/11/ferry-runs-again-48213"
    assert canonical.read(URL, Context(url=amp)) == URL
    assert canonical.read(amp, Context(url=amp)) == amp  # nothing better is known


@pytest.mark.parametrize("href", ["/", "https://other.example/x", "/news/mayor-steps-down-51177"])
def test_the_final_address_is_cited_where_the_canonical_one_cannot_be_trusted(href: str) -> None:
    assert record(f"<link rel=canonical href='{href}'>").url == URL


def test_an_address_that_was_written_for_a_query_is_made_whole() -> None:
    assert record("<meta property=og:url content='https%3A%2F%2Fwww.harbourpost.example%2Fislands%2Fferry-runs-again-48213'>").url == (
        "https://www.harbourpost.example/islands/ferry-runs-again-48213"
    )


def test_where_the_final_address_only_leads_on_the_page_tells_its_own() -> None:
    head = f"<link rel=canonical href='{URL}'><meta property=og:site_name content='Harbour Post'>"
    html = f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><p>{ENGLISH}</p></body></html>"
    found = extract(html, url="http://feedproxy.google.com/~r/HarbourPost/~3/iyen1-bXCVc/")
    assert (found.url, found.publisher) == (URL, Publisher("Harbour Post", "harbourpost.example"))
    home = extract(html.replace(URL, "https://www.harbourpost.example/"), url="https://t.co/iyen1bXCVc")
    assert home.url == "https://t.co/iyen1bXCVc"


@pytest.mark.parametrize(
    "final", ["/node/8812", "/?p=8812", "/article.php?id=8812", "/print/8812", "/8812", "/s/AbC12", "/a/8812", "/us/ferry-8812"]
)
def test_an_address_that_has_the_headlines_words_is_cited(final: str) -> None:
    html = f"<title>{TITLE}</title><link rel=canonical href='{SLUG}'><h1>{TITLE}</h1><p>{ENGLISH * 2}</p>"
    assert extract(html, url=f"https://m.harbourpost.example{final}").url == SLUG
    other = html.replace("ferry-to-the-islands-runs-again", "mayor-steps-down-after-the-storm")
    assert extract(other, url=f"https://m.harbourpost.example{final}").url == f"https://m.harbourpost.example{final}"


def test_the_headlines_words_are_known_however_an_address_spells_them() -> None:
    said = "https://www.harbourpost.example/news/faehre-faehrt-wieder-zur-groessten-insel"
    html = f"<title>Fähre</title><link rel=canonical href='{said}'><h1>Fähre fährt wieder zur größten Insel</h1><p>{GERMAN * 2}</p>"
    assert extract(html, url="https://www.harbourpost.example/node/8812").url == said


def test_an_address_that_all_of_the_page_tells_is_cited() -> None:
    said = "https://www.harbourpost.example/news/storm-is-over-at-last-in-the-north"
    story = ld(f'{{"@type":"NewsArticle","headline":"{TITLE}","mainEntityOfPage":"{said}"}}')
    graph, rel = f"<meta property=og:url content='{said}'>", f"<link rel=canonical href='{said}'>"
    final = "https://www.harbourpost.example/node/8812"
    for head, url in ((rel + graph + story, said), (rel + graph, final), (rel + story, final)):
        assert extract(f"<title>{TITLE}</title>{head}<h1>{TITLE}</h1><p>{ENGLISH * 2}</p>", url=final).url == url
    section = (rel + graph + story).replace("storm-is-over-at-last-in-the-north", "islands/")
    assert extract(f"<title>{TITLE}</title>{section}<h1>{TITLE}</h1><p>{ENGLISH * 2}</p>", url=final).url == final


@pytest.mark.parametrize(
    ("final", "said", "is_cited"),
    [
        ("/story/un-vote-on-the-pier", "/politics/un-vote-on-the-pier", True),
        ("/sport/f1/tram-race-is-over", "/f1/tram-race-is-over", True),
        ("/world/us/ferry-runs-again", "/world/ferry-runs-again", True),
        ("/us/news/ferry-runs-again", "/news/ferry-runs-again", True),
        ("/a/ferry-runs-again", "/tv/ferry-runs-again", True),
        ("/de/news/ferry-runs-again", "/en/news/ferry-runs-again", False),
        ("/news/pt-br/ferry-runs-again", "/news/ferry-runs-again", False),
    ],
)
def test_a_directory_of_two_letters_is_a_language_where_it_is_one(final: str, said: str, is_cited: bool) -> None:
    site = "https://www.harbourpost.example"
    cited = extract(f"<link rel=canonical href='{site}{said}'><p>{ENGLISH}</p>", url=site + final).url
    assert cited == site + (said if is_cited else final)


@pytest.mark.parametrize("host", ["www.harbourpost.example", "harbourpost.example"])
def test_an_address_without_its_scheme_is_no_path(host: str) -> None:
    assert (
        record(f"<link rel=canonical href='{host}/islands/ferry-runs-again-48213'>").url == f"https://{host}/islands/ferry-runs-again-48213"
    )


@pytest.mark.parametrize("variant", ["amp", "m", "mobile"])
def test_the_domain_is_the_cited_addresss(variant: str) -> None:
    html = f"<link rel=canonical href='{URL}'><meta property=og:site_name content='Harbour Post'><p>{ENGLISH}</p>"
    found = extract(html, url=URL.replace("www.", f"{variant}."))
    assert (found.url, found.publisher) == (URL, Publisher("Harbour Post", "harbourpost.example"))


def test_a_title_is_no_canonical_address() -> None:
    assert record("<link rel=canonical href='Why does the ferry run again in 48213?'>").url == URL
    whole = "https://www.harbourpost.example/news/ferry runs again 48213"
    assert record(f"<link rel=canonical href='{whole}'>").url == whole.replace(" ", "%20")


@pytest.mark.parametrize(
    ("final", "said", "is_cited"),
    [
        ("/news/releases.html?newsID=f2c81ab4", "/news/releases.html", False),
        ("/show.php?id=48213&lang=en", "/show.php", False),
        ("/show.php?id=48213&lang=en", "/show.php?id=48213", True),
        ("/2025/ferry-runs-again-from-the-eastern-pier?id=105100", "/2025/ferry-runs-again-from-the-eastern-pier", True),
        ("/show.php?from=feeds", "/show.php", True),
    ],
)
def test_the_address_of_the_page_that_shows_all_stories_is_not_cited_for_one(final: str, said: str, is_cited: bool) -> None:
    site = "https://www.harbourpost.example"
    cited = extract(
        f"<html><head><link rel=canonical href='{site}{said}'></head><body><p>{ENGLISH}</p></body></html>", url=site + final
    ).url
    assert cited == site + (said if is_cited else final)


def test_where_a_page_was_saved_from_is_cited_where_it_tells_nothing_else() -> None:
    html = f"<!-- saved from url=(0075){URL} --><html lang=en><head><title>{TITLE}</title></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(html).url == URL
    assert extract(html, url=URL + "-2").url == URL + "-2"


def test_a_relative_canonical_address_is_made_whole() -> None:
    found = record("<link rel=canonical href='/islands/ferry-runs-again-48213'>")
    assert found.url == "https://www.harbourpost.example/islands/ferry-runs-again-48213"
    assert found.final_url == URL


@pytest.mark.parametrize(
    ("shared", "url"),
    [
        ("https://www.harbourpost.example/news/ferry-runs-again-48213", "https://www.harbourpost.example/news/ferry-runs-again-48213"),
        ("https://www.harbourpost.example/news/other-story-77310", "http://www.harbourpost.example/news/ferry-runs-again-48213"),
    ],
)
def test_a_relative_address_has_the_safe_scheme_where_another_tells_it(shared: str, url: str) -> None:
    head = f"<link rel=canonical href='/news/ferry-runs-again-48213'><meta property=og:url content='{shared}'>"
    html = f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1><p>{ENGLISH}</p></body></html>"
    assert extract(html, url="http://www.harbourpost.example/news/ferry-runs-again-48213").url == url
