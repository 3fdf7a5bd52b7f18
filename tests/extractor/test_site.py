"""What a page says of itself: publisher, language, own address, topics, paywall."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper import extract
from scraper.config import Source
from scraper.errors import Unreadable
from scraper.extractor import see
from scraper.extractor.fields import canonical, language, paywalled, publisher, tags
from scraper.record import Context, Page, Publisher, Record

URL = "https://www.harbourpost.example/news/2025/06/11/ferry-runs-again-48213"
TITLE = "Ferry to the islands runs again after storm"
ENGLISH = (
    "The ferry to the northern islands left the western pier on Monday morning with two hundred people on board, and most of them had "
    "slept in the school by the harbour for three nights because there was no other place for them to stay. "
)
BOSNIAN = (
    "Luka je nakon oluje bila zatvorena dva dana, a trajekti neće ploviti prije ponedjeljka, rekao je kapetan luke. Niko nije povrijeđen, "
    "ali jedanaest brodova čeka ispred lukobrana i prvi od njih neće biti istovaren prije četvrtka."
)
GERMAN = (
    "Die Fähre zu den nördlichen Inseln hat am Montagmorgen mit zweihundert Menschen an Bord abgelegt, und die meisten von ihnen hatten "
    "drei Nächte in der Schule am Hafen geschlafen, weil es keinen anderen Ort für sie gab. "
)


def record(head: str = "", lang: str = "en", prose: str = ENGLISH, times: int = 4, after: str = "") -> Record:
    story = "".join(f"<p>{prose}{n}</p>" for n in range(times))
    return extract(
        f"<html lang={lang}><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{story}</article>{after}</body></html>",
        url=URL,
    )


def ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("<meta property=og:site_name content='Harbour Post'>", "Harbour Post"),
        (ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Harbour Post"}}'), "Harbour Post"),
        (
            ld(
                '{"@graph":[{"@type":"NewsArticle","headline":"x","publisher":{"@id":"#org"}},'
                '{"@id":"#org","@type":"Organization","name":"Harbour Post"}]}'
            ),
            "Harbour Post",
        ),
        (ld('{"@type":"NewsArticle","headline":"x","publisher":["Harbour Post"]}'), "Harbour Post"),
        ("<meta property=og:site_name content='HarbourPost - News of the coast'>", "HarbourPost"),
        ("<meta property=og:site_name content='Coast - Harbour Post'>", "Coast - Harbour Post"),
        (
            "<meta property=og:site_name content='Harbour Post'>"
            + ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Seaside Verlag GmbH"}}'),
            "Harbour Post",
        ),
        (
            ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Seaside Verlag GmbH"}}'),
            "Seaside Verlag GmbH",
        ),
        (
            "<meta property=og:site_name content='Harbour Post'>"
            + ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Harbour Post Media GmbH"}}'),
            "Harbour Post",
        ),
        (
            ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"harbourpost GmbH"}}'),
            "harbourpost",
        ),
        (
            "<meta property=og:site_name content='The Lantern'>"
            + ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Seaside Hus A/S"}}'),
            "The Lantern",
        ),
        (
            "<meta property=og:site_name content='The Lantern'>"
            + ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Blogger"}}'),
            "The Lantern",
        ),
        ("<meta property=og:site_name content='Harbour Post Home'>", "Harbour Post"),
        ("<meta property=og:site_name content='www.harbourpost.example'>", "harbourpost.example"),
        (
            "<meta property=og:site_name content='www.harbourpost.example'>" + ld('{"@type":"WebSite","name":"Post of the Harbour"}'),
            "Post of the Harbour",
        ),
        (
            "<meta property=og:site_name content='The Lantern'>"
            + ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"The Lantern - News of the coast"}}'),
            "The Lantern",
        ),
        ("<meta property=og:site_name content='harbourpost.example · All the coast!'>", "harbourpost.example"),
        (
            "<meta property=og:site_name content='The Lantern of the Isles - News, views and a great deal more of the northern coast'>",
            "The Lantern of the Isles",
        ),
        ("<meta name=dc.publisher content='Maria Muster maria@harbourpost.example'>", None),
        ("<title>x</title>", None),
        ("<meta property=og:site_name content='https://www.harbourpost.example/'>", None),
    ],
)
def test_the_publisher_is_named_as_it_names_itself(head: str, name: str | None) -> None:
    assert record(head).publisher == Publisher(name, "harbourpost.example")


@pytest.mark.parametrize(
    "said",
    [
        *("null", "undefined", "None", "{{title}}", "[object Object]", "%title%", "en_US", "Site Name", "Your Site Name", "Website"),
        *("Article", "Just another WordPress site", TITLE),
    ],
)
def test_what_no_one_has_written_is_no_name(said: str) -> None:
    title = f"<title>{TITLE} | The Harbour Post</title>"
    html = f"{title}<meta property=og:site_name content='{said}'><meta property=og:title content='{TITLE}'><h1>{TITLE}</h1><p>{ENGLISH}</p>"
    assert extract(html, url=URL).publisher == Publisher("The Harbour Post", "harbourpost.example")


@pytest.mark.parametrize(
    ("said", "title", "name"),
    [
        ("Home - The Harbour Post", "", "The Harbour Post"),
        ("Office of the Coast - Harbour Post", "", "Office of the Coast - Harbour Post"),
        ("Harbour Post: Your daily news", "", "Harbour Post"),
        ("The Lantern: Your daily news", "| The Lantern", "The Lantern"),
        ("Kabar Laut | Berita Terkini Hari Ini", "| Kabar Laut", "Kabar Laut"),
        ("Kabar Laut - Berita Terkini Hari Ini", "- Kabar Laut - Berita Terkini Hari Ini", "Kabar Laut - Berita Terkini Hari Ini"),
        ("Isles: The Lantern", "| Coast", "Isles: The Lantern"),
    ],
)
def test_a_name_is_told_from_the_slogan_beside_it(said: str, title: str, name: str) -> None:
    html = f"<title>{TITLE} {title}</title><meta property=og:site_name content='{said}'><h1>{TITLE}</h1><p>{ENGLISH}</p>"
    assert extract(html, url=URL).publisher == Publisher(name, "harbourpost.example")


def test_a_site_may_be_called_as_the_story_that_it_is() -> None:
    name = "The Harbour Post Annual Report"
    head = f"<title>Our year | {name}</title><meta property=og:site_name content='{name}'><meta property=og:title content='{name}'>"
    assert extract(f"{head}<h1>Our year</h1><p>{ENGLISH}</p>", url=URL).publisher == Publisher(name, "harbourpost.example")


def test_a_name_that_ends_in_home_is_whole() -> None:
    said = Publisher("Tales of Home", "talesofhome.example")
    assert publisher.read("Tales of Home", Context(url="https://www.talesofhome.example/x")) == said


def test_the_end_of_the_title_names_the_publisher_where_it_is_the_hosts() -> None:
    view = see(Page(f"<title>{TITLE} | The Harbour Post</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name == "The Harbour Post"
    view = see(Page(f"<title>{TITLE} - Harbourpost of the Northern Islands</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name == "Harbourpost of the Northern Islands"
    view = see(Page(f"<title>{TITLE} - Harbourpost as the one true voice of a town? - The Harbour Post</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name == "The Harbour Post"
    view = see(Page(f"<title>{TITLE} - Harbourpost great pier survey of 2018</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name is None


@pytest.mark.parametrize(
    ("title", "heading", "menu", "name"),
    [
        (f"{TITLE} | Lantern & Sons", TITLE, "", "Lantern & Sons"),
        (f"{TITLE} | Islands", TITLE, "<a href=/islands>Islands</a>", None),  # a section
        (f"{TITLE} | Islands", TITLE, "<a href=/>Islands</a>", "Islands"),
        (f"{TITLE} | News", TITLE, "", None),  # as the address says
        (f"{TITLE} | Lantern & Sons", "Another headline", "", None),
        (f"{TITLE} - A long way home", f"{TITLE} - A long way home", "", None),  # the headline's own end
        (f"{TITLE} | 11.06.2025", TITLE, "", None),
        ("旧港渡轮在风暴后恢复通航 乘客在学校过夜--社会--灯塔网", "旧港渡轮在风暴后恢复通航 乘客在学校过夜", "", "灯塔网"),
    ],
)
def test_what_stands_behind_the_headline_in_the_title_is_the_publisher(title: str, heading: str, menu: str, name: str | None) -> None:
    html = f"<title>{title}</title><nav>{menu}</nav><article><h1>{heading}</h1><p>{ENGLISH}</p></article>"
    assert see(Page(html, url=URL)).value("publisher").name == name


def test_what_a_date_was_read_from_is_what_tells_it_whole() -> None:
    found = record("<meta property='article:published_time' content='2025-06-11T04:27:36+00:00'>")
    assert (found.published, found.published_raw) == ("2025-06-11T04:27:36+00:00", "2025-06-11T04:27:36+00:00")


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        ("Fähre fährt wieder (hafen-post.example)", "hafen-post.example", "hafen-post.example"),
        ("Ferry runs again (at last)", "harbourpost.example", None),
        ("Fähre fährt wieder - Bächli-Hafenpost", "baechli-hafenpost.example", "Bächli-Hafenpost"),
        ("Vuelve el barco | El País del Mar", "elpaisdelmar.example", "El País del Mar"),
    ],
)
def test_a_title_ends_with_the_host_as_it_is_written(title: str, host: str, name: str | None) -> None:
    view = see(Page(f"<title>{title}</title><p>{ENGLISH}</p>", url=f"https://www.{host}/news/ferry-runs-again-48213"))
    assert view.value("publisher") == Publisher(name, host)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("<p>© Copyright Harbour Post Incorporated 2023</p>", "Harbour Post"),
        ("<p>Copyright 2019 by harbour post GmbH</p>", "harbour post"),
        ("<p>© HarbourPost.example, LLC. All rights reserved</p>", "HarbourPost.example"),
        ("<img src=/l.png alt='Harbour Post logo'>", "Harbour Post"),
        ("<img src=/l.png alt='Logo: HARBOUR-POST'>", "HARBOUR-POST"),
        ("<a href='/'>Harbourpost: the news of the coast</a>", "Harbourpost"),
        (
            "<meta property=og:site_name content='https://www.harbourpost.example/'><p>© Copyright HarbourPost.example</p>",
            "HarbourPost.example",
        ),
        ("<p>© 2025 Webmakers of the Harbour</p><img src=/l.png alt='Harbour at dawn'>", None),
    ],
)
def test_words_that_the_host_spells_name_the_publisher_where_nothing_else_does(body: str, name: str | None) -> None:
    html = f"<html lang=en><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p>{ENGLISH * 2}</p>{body}</body></html>"
    assert extract(html, url=URL).publisher == Publisher(name, "harbourpost.example")


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        (f"{TITLE}: Harbourpost", "harbourpost.example", "Harbourpost"),
        ("Færgen sejler igen | Øresund", "oresund.example", "Øresund"),
        (f"{TITLE} - The Gull Notes", "gullnotes.harbour.example", "The Gull Notes"),
        (f"{TITLE} - Sports", "sports.harbour.example", None),
    ],
)
def test_the_end_of_a_title_is_the_publishers_name_where_a_part_of_the_host_spells_it(title: str, host: str, name: str | None) -> None:
    html = f"<html lang=en><head><title>{title}</title></head><body><h1>{TITLE}</h1><p>{ENGLISH * 2}</p></body></html>"
    assert extract(html, url=f"https://{host}/news/ferry-runs-again-48213").publisher == Publisher(name, host)


def test_a_person_in_the_metadata_is_no_publisher() -> None:
    found = record("<meta name=publisher content='Maria Gonzalez'>").publisher
    assert found == Publisher(None, "harbourpost.example")


def test_a_name_that_is_an_address_is_refused() -> None:
    with pytest.raises(Unreadable):
        publisher.read("https://x.example/", Context(url=URL))


@pytest.mark.parametrize(
    ("lang", "head", "prose", "tag"),
    [
        ("en-GB", "", ENGLISH, "en-GB"),
        ("en", "<meta property=og:locale content=en_US>", ENGLISH, "en"),
        ("", "<meta property=og:locale content=de_AT>", GERMAN, "de-AT"),
        ("", "", GERMAN, "de"),
        ("en-US", "<meta property=og:locale content=en_US>", GERMAN, "de"),  # the tags are what nobody changed
        ("DE_ch", "", GERMAN, "de-CH"),
        ("x-default", "", ENGLISH, "en"),
        ("bs-BA", "", BOSNIAN, "bs-BA"),
        ("", "", BOSNIAN, "hr"),
    ],
)
def test_the_language_is_the_texts(lang: str, head: str, prose: str, tag: str) -> None:
    assert record(head, lang, prose).language == tag


def test_a_language_given_as_a_thing_is_read() -> None:
    assert language.read({"@type": "Language", "name": "German", "alternateName": "de"}, Context()) == "de"


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


SLUG = "https://www.harbourpost.example/news/ferry-to-the-islands-runs-again"


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


HOME = "https://www.harbourpost.example/"
NODE = '{"@type": "NewsArticle", "headline": "%s", "url": "%s"}'


@pytest.mark.parametrize(
    "head",
    [
        f"<link rel=canonical href='{URL}'>",
        f"<link rel=canonical href='{HOME}'><meta property=og:url content='{URL}'>",
        f"<link rel=canonical href='/news'><meta property=og:url content='{URL.replace('://', '%3A%2F%2F')}'>",
        ld(NODE % (TITLE, URL)),
        ld(NODE % (TITLE, URL)) + ld(f'{{"@type": "WebPage", "url": "{HOME}"}}'),
        ld(f'{{"@type": "NewsArticle", "mainEntityOfPage": {{"@id": "{URL}"}}}}'),
        f"<!-- saved from url=(0075){URL} -->",
        f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Wed Jun 11 2025 -->",
        f"<!-- saved from url=(0075){URL}?page=all --><link rel=canonical href='{URL}'>",
        f"<link rel=canonical href='https://jane:secret@www.harbourpost.example{URL.removeprefix(HOME[:-1])}'>",
    ],
)
def test_a_page_without_its_address_is_read_at_the_one_that_it_tells(head: str) -> None:
    html = f"<!doctype html>{head if head[:4] == '<!--' else ''}<html lang=en><head><title>{TITLE}</title>{head}</head><body><article>"
    picture = "<figure><img src='/pier-1200.jpg' width=1200 height=800></figure>"
    by = "<p class=byline>By <a rel=author href='../../../../authors/jane-roe'>Jane Roe</a></p>"
    found = extract(f"{html}<h1>{TITLE}</h1>{by}{picture}{f'<p>{ENGLISH}</p>' * 4}</article></body></html>")
    assert (found.url, found.requested_url, found.final_url) == (URL, None, None)
    assert (found.publisher, found.authors[0].url) == (Publisher(None, "harbourpost.example"), f"{HOME}authors/jane-roe")
    assert found.image is not None
    assert found.image.url == f"{HOME}pier-1200.jpg"
    assert found.evidence["url"].agree == 1


@pytest.mark.parametrize(
    "head",
    [
        f"<link rel=canonical href='{HOME}'>",
        "<link rel=canonical href='javascript:void(0)'><meta property=og:url content='file:///home/jane/ferry.html'>",
        "<link rel=canonical href='https://['><!-- saved from url=(0014)about:internet -->",
        ld(f"[{NODE % (TITLE, URL)}, {NODE % ('Mayor steps down', HOME + 'news/mayor-steps-down-51177')}]"),
    ],
)
def test_a_page_that_tells_no_address_of_its_own_is_read_without(head: str) -> None:
    found = extract(f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{f'<p>{ENGLISH}</p>' * 4}</body></html>")
    assert (found.publisher, found.requested_url, found.final_url) == (None, None, None)
    assert found.url != HOME


def test_where_a_page_was_saved_from_is_cited_where_it_tells_nothing_else() -> None:
    html = f"<!-- saved from url=(0075){URL} --><html lang=en><head><title>{TITLE}</title></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(html).url == URL
    assert extract(html, url=URL + "-2").url == URL + "-2"


@pytest.mark.parametrize("given", ["", "www.harbourpost.example/x", "/x", "foo", "javascript:alert(1)", "https://[::1"])
def test_what_is_no_address_counts_as_none_given(given: str) -> None:
    html = f"<html lang=en><head><title>{TITLE}</title><link rel=canonical href='{URL}'></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(html, url=given) == extract(html)


def test_credentials_in_an_address_are_kept_nowhere() -> None:
    html = f"<html lang=en><head><title>{TITLE}</title></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(html, url=URL.replace("://", "://jane:hunter2@")) == extract(html, url=URL)


@pytest.mark.parametrize("buffer", [bytes, bytearray, memoryview])
def test_a_page_is_bytes_of_any_kind_or_text(buffer: type) -> None:
    html = f"<html lang=en><head><title>{TITLE}</title></head><body><p>{ENGLISH}</p></body></html>"
    assert extract(buffer(html.encode())) == extract(html)


@pytest.mark.parametrize("html", [None, Path("page.html"), 5, ["<p>"]])
def test_what_is_no_page_is_named(html: object) -> None:
    with pytest.raises(TypeError, match=f"bytes or str, not {type(html).__name__}"):
        extract(html)  # type: ignore[arg-type]


@pytest.mark.parametrize(("sent", "kept"), [("", None), ("text/html", "text/html")])
def test_a_type_that_says_nothing_is_none(sent: str, kept: str | None) -> None:
    assert extract("<p>A line.</p>", headers={"Content-Type": sent}).content_type == kept


def test_a_relative_canonical_address_is_made_whole() -> None:
    found = record("<link rel=canonical href='/islands/ferry-runs-again-48213'>")
    assert found.url == "https://www.harbourpost.example/islands/ferry-runs-again-48213"
    assert found.final_url == URL


@pytest.mark.parametrize(
    ("said", "topics"),
    [
        ("Ferries, Oldport , ferries,", ("Ferries", "Oldport")),
        (["Ferries", "Storms, floods"], ("Ferries", "Storms, floods")),
        ("港;嵐", ("港", "嵐")),
        ("#ferries|#storm", ("ferries", "storm")),
        ("Harbour Post, Ferries", ("Ferries",)),
        ("type:article, id_2213=7, Ferries", ("Ferries",)),
        ("Ειδήσεις, Λιμάνι", ("Λιμάνι",)),
    ],
)
def test_topics_are_cleaned_and_named_once(said: object, topics: tuple[str, ...]) -> None:
    assert tags.read(said, Context(publisher="Harbour Post")) == topics


@pytest.mark.parametrize("said", ["", ",,", ", ".join(f"word{n} news" for n in range(40)), "123, 456"])
def test_words_for_search_engines_are_no_topics(said: str) -> None:
    with pytest.raises(Unreadable):
        tags.read(said, Context())


def test_key_words_that_the_menus_offer_are_no_topics() -> None:
    nav = "<nav><a href='/sport'>Sport</a> <a href='/jobs'>Jobs</a></nav>"
    assert record("<meta name=keywords content='news,local news,sport,jobs'>", after=nav).tags == ()
    assert record("<meta name=keywords content='news,ferries,jobs'>", after=nav).tags == ("ferries",)
    assert record("<meta name=keywords content='ferries,jobs'>", after=nav).tags == ("ferries", "jobs")


def test_displayed_tags_are_found_by_what_they_are() -> None:
    found = record(after="<ul class=article-tags><li><a href='/tag/ferries'>Ferries</a><li><a href='/tag/oldport'>Oldport</a></ul>")
    assert found.tags == ("Ferries", "Oldport")


@pytest.mark.parametrize(
    ("head", "times", "after", "locked"),
    [
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}'), 1, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}'), 1, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"http://schema.org/False"}'), 1, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":0}'), 4, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":{"@value":false}}'), 4, "", True),
        (ld('[{"@type":"WebPage","isAccessibleForFree":false},{"@type":"NewsArticle","headline":"x"}]'), 4, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","hasPart":{"isAccessibleForFree":"False","cssSelector":".p"}}'), 4, "", True),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true,"hasPart":{"isAccessibleForFree":false}}'), 4, "", False),
        (ld('[{"@type":"Course","isAccessibleForFree":false},{"@type":"NewsArticle","headline":"x"}]'), 4, "", None),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"True"}'), 1, "", False),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":true}'), 4, "", False),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}'), 14, "", False),  # and yet the text is here
        ("<meta property=article:content_tier content=locked>", 1, "", True),
        ("<meta property=article:content_tier content=free>", 1, "", False),
        ("<meta property=article:content_tier content=metered>", 4, "", None),
        ("", 2, "<div class=paywall-box><p>Read on with a subscription.</p></div>", True),
        ("", 14, "<div class=paywall-box><p>Read on with a subscription.</p></div>", None),
        ("", 2, "<div><p>Already a subscriber? Log in. Subscribe now for full access.</p></div>", None),
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":2000,"isAccessibleForFree":false}'), 14, "", True),
    ],
)
def test_a_paywall_is_what_the_page_says_of_access(head: str, times: int, after: str, locked: bool | None) -> None:
    assert record(head, times=times, after=after).paywalled is locked


@pytest.mark.parametrize(
    ("head", "end", "after", "locked"),
    [
        ("", "The next ship leaves at noon.", "", False),
        ("", "„Um zwölf geht es weiter.“", "", False),
        ("", "The next ship leaves …", "", None),
        ("", "The next ship", "", None),
        ("", "The next ship leaves at noon.", "<p>Subscribe to continue reading</p>", None),
        ("", "The next ship leaves at noon.", "<div class=paywall-box><p>The whole story awaits.</p></div>", True),
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":2000}'), "The next ship leaves at noon.", "", None),
        (ld('{"@type":"NewsArticle","headline":"x","wordCount":160}'), "The next ship leaves at noon.", "", False),
        (ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}'), "The next ship leaves at noon.", "", True),
    ],
)
def test_a_story_that_is_there_from_first_to_last_is_free(head: str, end: str, after: str, locked: bool | None) -> None:
    """What is said decides; a body that ends as stories end, as long as the page's data say, is evidence; words of offers are doubt."""
    last = f"The harbour master said that the western pier would stay open until the evening, for whoever still waits. {end}"
    assert record(head, prose=ENGLISH, times=3, after=f"<article><p>{last}</p></article>{after}").paywalled is locked


@pytest.mark.parametrize(
    ("times", "after", "locked"),
    [
        (8, "", False),
        (5, "", True),
        (8, "<p>Subscribe to continue reading</p>", True),
        (8, "<div class=paywall-box><p>The whole story awaits.</p></div>", True),
    ],
)
def test_what_is_said_to_be_locked_may_be_there_to_its_end(times: int, after: str, locked: bool) -> None:
    head = ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}')
    prose = f"{ENGLISH[:166]}. "
    end = "<article><p>The harbour master said that the western pier would stay open until evening for whoever waits.</p></article>"
    assert record(head, prose=prose, times=times, after=end + after).paywalled is locked


def test_what_is_called_a_wall_may_hold_the_whole_story() -> None:
    head = ld('{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false,"hasPart":{"cssSelector":".paywall"}}')
    story = "".join(f"<p>{ENGLISH}This is part {n} of it.</p>" for n in range(8))
    html = (
        f"<title>{TITLE}</title>{head}<article><h1>{TITLE}</h1><div class='text paywall'>{story}<p>Published on Monday</p></div></article>"
    )
    assert extract(f"<html lang=en>{html}</html>", url=URL).paywalled is False


def test_channels_elsewhere_are_no_doubt() -> None:
    end = "<article><p>The harbour master said that the western pier would stay open until evening for whoever waits.</p></article>"
    assert record(prose=ENGLISH, times=3, after=end + "<p>Subscribe to us on Telegram</p><p>Read more:</p>").paywalled is False


def test_thai_ends_a_sentence_with_nothing() -> None:
    prose = "เรือข้ามฟากกลับมาให้บริการอีกครั้งเมื่อเช้าวันจันทร์หลังพายุพัดผ่านท่าเรือเก่าของเมือง "
    assert record(lang="th", prose=prose * 3, times=4, after=f"<article><p>{prose}</p></article>").paywalled is False


@pytest.mark.parametrize(
    ("times", "after", "locked"),
    [
        (14, "<p>Read more »</p><p>Subscribe to our newsletter for more of the coast.</p>", False),
        (3, "<p>Read more »</p><p>Subscribe to our newsletter for more of the coast.</p>", None),
        (14, "<p>Subscribe to continue reading</p>", None),
    ],
)
def test_letters_for_everybody_and_the_next_story_are_no_doubt_under_a_long_one(times: int, after: str, locked: bool | None) -> None:
    end = "<article><p>The harbour master said that the western pier would stay open until evening for whoever waits.</p></article>"
    assert record(prose=ENGLISH, times=times, after=end + after).paywalled is locked


@pytest.mark.parametrize(
    ("times", "after", "locked"),
    [
        (30, "<p>Subscribe</p><p>Read more posts by Jane Doe of the Harbour Post</p>", False),
        (30, "<p>Please log in to write a comment on this story</p>", False),
        (30, "<p>Subscribe to the letters of our harbour masters, and hear from the pier each morning</p>", False),
        (30, "<p>Subscribe to continue reading</p>", None),
        (14, "<p>Subscribe</p>", None),
    ],
)
def test_under_a_very_long_story_only_what_asks_to_read_on_is_a_doubt(times: int, after: str, locked: bool | None) -> None:
    end = "<article><ul><li>The western pier</li><li>The eastern pier</li></ul></article>"
    assert record(prose=ENGLISH, times=times, after=end + after).paywalled is locked


def test_the_configuration_names_a_folder_and_no_publisher() -> None:
    html = f"<html lang=en-GB><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p>{ENGLISH * 2}</p></body></html>"
    known = extract(html, url=URL, site=Source(name="harbour-post-feeds", language="en"))
    assert known.publisher == Publisher(None, "harbourpost.example")
    assert known.language == "en-GB"  # more exact than what is configured, and of the same language
    assert extract(html, url=URL, site=Source(name="x", language="en-AU")).language == "en-AU"
    assert extract(html.replace("en-GB", "de"), url=URL, site=Source(name="x", language="en")).language == "en"


@pytest.mark.parametrize(
    ("title", "logo", "name"),
    [
        (f"{TITLE}：みなと新報", "<a href='/'><img src=l.gif alt='みなと新報'></a>", "みなと新報"),
        (f"{TITLE} - The Post of Oldport", "<a href='https://www.harbourpost.example/'>The Post of Oldport</a>", "The Post of Oldport"),
        ("Harbour Post", "", "Harbour Post"),
        (TITLE, "<a href='/'>Fer</a>", None),
        (TITLE, "<a href='/news'>Ferry</a>", None),
    ],
)
def test_a_title_that_ends_with_the_name_on_the_logo_names_the_publisher(title: str, logo: str, name: str | None) -> None:
    html = f"<html lang=en><head><title>{title}</title></head><body>{logo}<h1>{TITLE}</h1><p>{ENGLISH * 2}</p></body></html>"
    found = extract(html, url=URL).publisher
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("owner", "name"), [("© 2025 Ferry Gazette. All rights reserved", "Ferry Gazette"), ("© 2025 Webmakers", None)])
def test_the_name_on_the_logo_is_the_publishers_where_the_foot_says_that_it_owns_the_page(owner: str, name: str | None) -> None:
    body = f"<a href='/'>Ferry Gazette</a><h1>{TITLE}</h1><p>{ENGLISH * 2}</p><footer><p>{owner}</p></footer>"
    found = extract(f"<html lang=en><head><title>{TITLE}</title></head><body>{body}</body></html>", url=URL).publisher
    assert found is not None
    assert found.name == name


def test_only_truth_values_are_read() -> None:
    with pytest.raises(Unreadable):
        paywalled.read("metered", Context())


ITEM = "<article itemscope itemtype='https://schema.org/NewsArticle'>"
ORGANIZATION = "<div itemprop=publisher itemscope itemtype='https://schema.org/Organization'>{}</div>"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (ORGANIZATION.format("<meta itemprop=name content='Tidings of the Coast'>"), "Tidings of the Coast"),
        (
            ORGANIZATION.format(
                "<span itemprop=logo itemscope><meta itemprop=name content=Logo></span><meta itemprop=name content='Tidings of the Coast'>"
            ),
            "Tidings of the Coast",
        ),
        ("<meta itemprop=publisher content='Tidings of the Coast'>", "Tidings of the Coast"),
        (ORGANIZATION.format("<meta itemprop=url content='/'>"), None),
    ],
)
def test_the_publisher_of_the_storys_item(said: str, name: str | None) -> None:
    html = f"<html lang=en><title>{TITLE}</title><body>{ITEM}<h1>{TITLE}</h1>{said}<p>{ENGLISH}</p><p>{ENGLISH}</p></article></body></html>"
    found = extract(html, url=URL)
    assert found.publisher == Publisher(name, "harbourpost.example")
    assert found.headline == TITLE


def test_the_section_of_the_storys_item() -> None:
    card = "<div itemscope itemtype='https://schema.org/Article'><h3>Council sells the quay</h3><meta itemprop=articleSection content=Town>"
    story = f"{ITEM}<h1>{TITLE}</h1><meta itemprop=articleSection content=Islands><p>{ENGLISH}</p><p>{ENGLISH}</p></article>"
    html = f"<title>{TITLE}</title><body>{card}</div>{story}{card}</div></body>"
    assert extract(html, url=URL).section == "Islands"


@pytest.mark.parametrize(
    ("said", "title", "name"),
    [
        ("harbour-post", f"{TITLE} | Harbour Post", "Harbour Post"),
        ("HarbourPost", f"{TITLE} | Harbour Post", "Harbour Post"),
        ("Harbour Post", f"{TITLE} | HarbourPost", "Harbour Post"),
    ],
)
def test_a_name_in_one_word_is_written_in_several_where_another_says_so(said: str, title: str, name: str) -> None:
    html = f"<html lang=en><head><title>{title}</title><meta property=og:site_name content='{said}'></head><h1>{TITLE}</h1></html>"
    assert extract(html, url=URL).publisher == Publisher(name, "harbourpost.example")


def test_behind_the_headline_an_association_may_be_named_with_its_legal_form() -> None:
    html = (
        f"<html lang=de><head><title>{TITLE} - Verein der Fährleute e.V.</title></head><body><h1>{TITLE}</h1><p>{ENGLISH}</p></body></html>"
    )
    assert extract(html, url="https://faehren-nord.example/a/48213").publisher == Publisher(
        "Verein der Fährleute e.V.", "faehren-nord.example"
    )
