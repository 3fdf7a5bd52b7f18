"""Who publishes a page: as it names itself, told from its slogan, its address and its owner."""

from __future__ import annotations

import pytest
from harbourpost import ENGLISH, ITEM, TITLE, URL, ld, record

from scraper import extract
from scraper.config import Source
from scraper.errors import Unreadable
from scraper.extractor import see
from scraper.extractor.fields import publisher
from scraper.record import Context, Page, Publisher

ORGANIZATION = "<div itemprop=publisher itemscope itemtype='https://schema.org/Organization'>{}</div>"


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
        (
            "<meta property=og:site_name content='Jane Roe tells'>"
            + ld('{"@type":"BlogPosting","headline":"x","publisher":{"@type":["Person","Organization"],"name":"Jane Roe"}}'),
            "Jane Roe tells",
        ),
        (ld('{"@type":"BlogPosting","headline":"x","publisher":{"@type":["Person","Organization"],"name":"Jane Roe"}}'), "Jane Roe"),
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
            ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"harbourpost UG"}}'),
            "harbourpost",
        ),
        (
            "<meta property=og:site_name content='The Lantern'>"
            + ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Seaside Hus A/S"}}'),
            "The Lantern",
        ),
        (
            "<meta property=og:site_name content='El Faro'>"
            + ld('{"@type":"NewsArticle","headline":"x","publisher":{"@type":"Organization","name":"Ediciones El Faro S.L.U."}}'),
            "El Faro",
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
    mine = Context(url="https://www.janeroe.example/x")
    assert publisher.read("Jane Roe's Digital Home", mine) == Publisher("Jane Roe's Digital Home", "janeroe.example")
    assert publisher.read("Jane Roe Home", mine) == Publisher("Jane Roe", "janeroe.example")


def test_the_end_of_the_title_names_the_publisher_where_it_is_the_hosts() -> None:
    view = see(Page(f"<title>{TITLE} | The Harbour Post</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name == "The Harbour Post"
    view = see(Page(f"<title>{TITLE} - Harbourpost of the Northern Islands</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name == "Harbourpost of the Northern Islands"
    view = see(Page(f"<title>{TITLE} - Harbourpost as the one true voice of a town? - The Harbour Post</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name == "The Harbour Post"
    view = see(Page(f"<title>{TITLE} - Harbourpost great pier survey of 2018</title><p>{ENGLISH}</p>", url=URL))
    assert view.value("publisher").name is None


def test_a_headline_that_has_the_hosts_letters_too_is_no_name_beside_the_one_on_the_way_home() -> None:
    head = "<title>Gull Point loses its pool | Gull Point Review</title>"
    top = "<h1><a href=/>Gull Point Review</a></h1><div id=main><h1>Gull Point loses its pool</h1>"
    story = "<p>The council voted on Tuesday to close the pool, which was built in 1928, and to sell the land that it stands on.</p>" * 4
    said = extract(f"{head}{top}{story}</div>", url="http://www.gullpoint.example/node/412")
    assert said.publisher == Publisher("Gull Point Review", "gullpoint.example")
    assert said.headline == "Gull Point loses its pool"


def test_a_version_of_what_the_host_is_called_after_is_the_headline() -> None:
    html = f"<title>Harbourpost 4.2.0 · News</title><h1>Harbourpost 4.2.0</h1><p>{ENGLISH}</p>"
    view = see(Page(html, url=URL))
    assert (view.value("headline"), view.value("publisher").name) == ("Harbourpost 4.2.0", None)


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
        ("旧港渡轮恢复通航_灯塔网", "旧港渡轮恢复通航", "", "灯塔网"),
        ("旧港渡轮恢复通航 _码头 _灯塔网", "旧港渡轮恢复通航", "", "灯塔网"),
        (f"{TITLE} | The Lantern", TITLE, "<a href='https://lantern.example/'>The Lantern</a>", "The Lantern"),
        ("All that is new | Fährverein Nord e.V.", TITLE, "", "Fährverein Nord e.V."),
        (f"Fährverein Nord e.V. - News » {TITLE}", TITLE, "", "Fährverein Nord e.V."),
        (f"Club Harbourpost North - {TITLE} - News", TITLE, "", "Club Harbourpost North"),
        (f"Club of the North - {TITLE} - News", TITLE, "", None),
        ("旧港渡轮在风暴后恢复通航 乘客在学校过夜--社会--灯塔网", "旧港渡轮在风暴后恢复通航 乘客在学校过夜", "", "灯塔网"),
    ],
)
def test_what_stands_behind_the_headline_in_the_title_is_the_publisher(title: str, heading: str, menu: str, name: str | None) -> None:
    html = f"<title>{title}</title><nav>{menu}</nav><article><h1>{heading}</h1><p>{ENGLISH}</p></article>"
    assert see(Page(html, url=URL)).value("publisher").name == name


@pytest.mark.parametrize(
    ("title", "host", "name"),
    [
        ("Fähre fährt wieder (hafen-post.example)", "hafen-post.example", "hafen-post.example"),
        ("Ferry runs again (at last)", "harbourpost.example", None),
        ("Pfannkuchen - Rezept von Hafenpost.example", "hafenpost.example", "Hafenpost.example"),
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
        ("<p>© Gull Point College. All rights reserved.</p><img src=/l.png alt='Gull Point College logo'>", "Gull Point College"),
        ("<p>© Gull Point College. All rights reserved.</p><img src=/l.png alt='Gull Point College at dawn'>", None),
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
        (f"The Gull Notes: {TITLE}", "gullnotes.harbour.example", "The Gull Notes"),
        (f"{TITLE} - Sports", "sports.harbour.example", None),
    ],
)
def test_the_end_of_a_title_is_the_publishers_name_where_a_part_of_the_host_spells_it(title: str, host: str, name: str | None) -> None:
    html = f"<html lang=en><head><title>{title}</title></head><body><h1>{TITLE}</h1><p>{ENGLISH * 2}</p></body></html>"
    assert extract(html, url=f"https://{host}/news/ferry-runs-again-48213").publisher == Publisher(name, host)


def test_before_bars_stands_the_name_on_the_way_home() -> None:
    said = "<meta property=og:site_name content='Harbour Post | News of the coast | The Coast News Agency'>"
    html = (
        f"<title>{TITLE} - Harbour Post | News of the coast</title>{said}<body><a href='/'>Harbour Post</a><h1>{TITLE}</h1><p>{ENGLISH}</p>"
    )
    assert extract(html, url="https://news.example/2025/06/11/ferry-runs-again-48213").publisher == Publisher(
        "Harbour Post", "news.example"
    )


def test_a_name_is_spelt_with_another_letter_in_the_address() -> None:
    html = f"<html lang=az><title>{TITLE} - Xəzər Xəbər</title><body><h1>{TITLE}</h1><p>{ENGLISH}</p>"
    assert extract(html, url="https://xezerxeber.example/az/news/1123456").publisher == Publisher("Xəzər Xəbər", "xezerxeber.example")


def test_who_is_written_in_by_hand_is_no_publisher_where_the_page_shows_one_that_the_host_spells() -> None:
    written, logo = (
        "<meta name=publisher content='Dunja Faehrmann-Quaaale Verlag'>",
        "<img src=/l.png alt='HARBOUR POST, news of the coast'>",
    )
    assert publisher_of(written, logo) == "HARBOUR POST"
    assert publisher_of(written) == "Dunja Faehrmann-Quaaale Verlag"


def test_a_person_in_the_metadata_is_no_publisher() -> None:
    found = record("<meta name=publisher content='Maria Gonzalez'>").publisher
    assert found == Publisher(None, "harbourpost.example")


@pytest.mark.parametrize(
    ("host", "name"), [("janeroe.tumblr.com", "Boats at night"), ("www.tumblr.com", "Tumblr"), ("janeroe.example", "Boats at night")]
)
def test_the_system_is_the_publisher_of_its_own_pages_alone(host: str, name: str) -> None:
    head = "<title>A boat at midnight | Boats at night</title><meta property=og:site_name content='Tumblr'>"
    foot = "<footer><a href='/'>Boats at night</a></footer>"
    found = extract(
        f"{head}<h1>A boat at midnight</h1><p>{ENGLISH}</p>{foot}", url=f"https://{host}/post/48213/a-boat-at-midnight"
    ).publisher
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("said", "name"), [("news", None), ("News", "News"), ("islands", "islands")])
def test_a_section_of_the_address_in_small_letters_is_no_publisher(said: str, name: str | None) -> None:
    html = f"<title>{TITLE}</title><meta property=og:site_name content='{said}'><h1>{TITLE}</h1><p>{ENGLISH}</p>"
    assert extract(html, url=URL).publisher == Publisher(name, "harbourpost.example")


def test_a_name_that_is_an_address_is_refused() -> None:
    with pytest.raises(Unreadable):
        publisher.read("https://x.example/", Context(url=URL))


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


@pytest.mark.parametrize(
    ("said", "title", "name"),
    [
        ("harbour-post", f"{TITLE} | Harbour Post", "Harbour Post"),
        ("HarbourPost", f"{TITLE} | Harbour Post", "Harbour Post"),
        ("www.harbourpost.example", f"{TITLE} | Harbour Post", "Harbour Post"),
        ("harbourpost.example", f"{TITLE} | HarbourPost.example", "harbourpost.example"),
        ("harbourpost.example", f"{TITLE} | harbour post", "harbourpost.example"),
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


SITE_NAME = "<meta property=og:site_name content='{}'>"
PUBLISHED_BY = '{{"@type":"NewsArticle","headline":"x","publisher":{{"@type":"Organization","name":"{}"}}}}'


def publisher_of(head: str, body: str = "", url: str = URL) -> str | None:
    html = f"<html lang=en><head>{head}</head><body>{body}<h1>{TITLE}</h1><p>{ENGLISH}</p><p>{ENGLISH}</p></body></html>"
    found = extract(html, url=url).publisher
    assert found is not None
    return found.name


@pytest.mark.parametrize(
    ("site_name", "owner", "title", "foot", "name"),
    [
        ("Coast Tidings", "Coast Tidings OL", "| Coast Tidings", "", "Coast Tidings"),
        ("Coast Tidings", "Coast Tidings NETWORK", "", "© 2020 Coast Tidings, a division of Seaside Press", "Coast Tidings"),
        ("The Coast Blog", "Coast", "- The Coast Blog", "", "The Coast Blog"),
        ("Coast Tidings", "Coast Tidings OL", "", "", "Coast Tidings OL"),  # nothing else says so
        ("coast.example", "Coast", "| coast.example", "", "Coast"),
        ("Blog", "The Coast Blog", "| Blog", "", "The Coast Blog"),
        ("Harbour Tidings", "Seaside Press", "| Harbour Tidings", "", "Harbour Tidings"),
        ("Harbour Tidings", "Seaside Press", "", "", "Seaside Press"),  # neither is shown
        ("Harbour Tidings", "Seaside Press", "| Harbour Tidings", "© 2020 Seaside Press", "Seaside Press"),  # both are
        ("", "Coast Publishing Group", "", "", "Coast Publishing Group"),
        ("", "Seaside Media GmbH, Coast", "", "", "Coast"),
        ("Coast", "Coast eG", "", "", "Coast"),
        ("", "Seaside Media, Piers", "", "", "Seaside Media, Piers"),
    ],
)
def test_the_name_that_the_page_shows_is_not_its_owners(site_name: str, owner: str, title: str, foot: str, name: str) -> None:
    head = f"<title>{TITLE} {title}</title>{SITE_NAME.format(site_name)}{ld(PUBLISHED_BY.format(owner))}"
    html = f"<html lang=en><head>{head}</head><body><h1>{TITLE}</h1><p>{ENGLISH}</p><p>{ENGLISH}</p><footer><p>{foot}</p></footer></body>"
    found = extract(html, url="https://coast.example/a/48213").publisher
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("app", "name"), [("Coast", "Coast"), ("Tides", "Coast Publishing Group")])
def test_an_app_called_as_the_host_is_spelt_is_called_as_the_site(app: str, name: str) -> None:
    head = f"<title>{TITLE}</title><meta name=application-name content={app}>{ld(PUBLISHED_BY.format('Coast Publishing Group'))}"
    assert publisher_of(head, url="https://www.coast.example/a/48213") == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (SITE_NAME.format("haz.example") + f"<title>{TITLE} - Hafener Allgemeine</title>", "haz.example"),
        (
            SITE_NAME.format("haz.example")
            + f"<title>{TITLE} - Hafener Allgemeine</title><meta property=og:title content='{TITLE} | Hafener Allgemeine'>",
            "haz.example",
        ),
        (
            SITE_NAME.format("haz.example")
            + f"<title>{TITLE} - Hafener Allgemeine</title><meta property=og:title content='{TITLE} | Hafener Allgemeine'>"
            + "<meta name=author content='Hafener Allgemeine'>",
            "Hafener Allgemeine",
        ),
        (SITE_NAME.format("Hafener Allgemeine") + ld(PUBLISHED_BY.format("haz.example")), "Hafener Allgemeine"),
        (SITE_NAME.format("Find us at the Old Quay in Hafen") + f"<title>{TITLE} | HAZ</title>", "HAZ"),
        (SITE_NAME.format("Tidings of Hafen") + f"<title>{TITLE} | HAZ</title>", "Tidings of Hafen"),
        (SITE_NAME.format("Hafener Allgemeine Zeitung") + f"<title>{TITLE} | HAZ</title>", "Hafener Allgemeine Zeitung"),
        (SITE_NAME.format("Every day something new • HAZ"), "HAZ"),
    ],
)
def test_an_address_and_a_promise_are_no_names_where_another_is_said(head: str, name: str) -> None:
    assert publisher_of(head, url="https://haz.example/a/48213") == name


@pytest.mark.parametrize(
    ("head", "body", "name"),
    [
        ("<meta name=application-name content=harbourpost>", "<img src=/l.png alt='Harbourpost'>", "Harbourpost"),
        (f"<title>Quay Blog: {TITLE}</title><link rel=alternate type=application/rss+xml title='Quay Blog' href=/f>", "", "Quay Blog"),
        ("<link rel=alternate type=application/atom+xml title='Quay Blog » Feed' href=/f>", "<a href='/'>Quay Blog</a>", "Quay Blog"),
        ("<link rel=alternate type=application/rss+xml title='Comments on a story' href=/f>", "<a href='/'>Quay Blog</a>", None),
        ("<link rel=alternate type=application/rss+xml title='The Harbour Post » Feed' href=/f>", "", "The Harbour Post"),
        ("<link rel=alternate type=application/rss+xml title='RSS Feed for The Harbour Post' href=/f>", "", "The Harbour Post"),
        ("<link rel=alternate type=application/rss+xml title='RSS Feed for harbourpost.example' href=/f>", "", None),
        ("<meta name=copyright content='© 2025 The Harbour Post'>", "", "The Harbour Post"),
        ("", "<img src=/l.png alt='Harbour Logo'>", "Harbour"),
        ("", "<img src=/l.png alt='Partner Logo'>", None),
    ],
)
def test_feed_and_logo_name_the_publisher(head: str, body: str, name: str | None) -> None:
    assert publisher_of(head, body) == name


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("<h1><a href='/'>Lamp and Quay</a></h1>", "Lamp and Quay"),
        ("<a href='/' rel=home><div class=site-name>Lamp <span>and Quay</span></div></a>", "Lamp and Quay"),
        ("<a class=brand href='/'> <span>Lamp and Quay</span> <div>News of the coast</div></a>", "Lamp and Quay"),
        (
            "<div class=logo><a href='https://harbourpost.example/'><img src=/l.png alt='Logo Lamp and Quay'></a></div>",
            "Lamp and Quay",
        ),
        ("<a class=x1 href='#text'>Skip to the text</a><a href='/'>Ida Harbourpost</a>", "Ida Harbourpost"),
        ("<a class=x1 href='/' aria-label='The Harbour Post'>Front page</a>", "The Harbour Post"),
        ("<a class=logo href='/'>Home</a> <a href='/'>Stories</a>", None),
        ("<h2><a href='#text'>Skip to the text</a></h2>", None),
        ("<div class=logo><a href='/'>A journal of the coast, of its harbours and of all who live there</a></div>", None),
        ("<h2><a href='https://press.harbourpost.example/'>Press of the Coast</a></h2>", None),
    ],
)
def test_the_way_home_names_the_publisher_where_nothing_else_does(link: str, name: str | None) -> None:
    assert publisher_of(f"<title>{TITLE}</title>", link) == name


def test_the_heading_that_leads_home_is_the_publisher_and_not_the_owner_whom_the_host_spells() -> None:
    body = "<header><h1><a href='/'>Lamp and Quay</a></h1></header>"
    assert publisher_of(f"<title>{TITLE}</title>", f"{body}<p>© 2026 Harbour Post</p>") == "Lamp and Quay"


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("<p>© 2024 Harbour Post | Made with Quay</p>", "Harbour Post"),
        ("<p>© harbourpost.example | Harbour Post GmbH | All rights reserved</p>", "Harbour Post"),
        ("<a href='/'>harbourpost.example</a><p>© 2024 Harbour Post</p>", "harbourpost.example"),
        ("<p>© 2024 Seaside Press</p>", "harbourpost.example"),
        ("<a href='/'>Seaside Press</a><p>© 2024 Seaside Press | Made with Quay</p>", "Seaside Press"),
        ("<a href='/'>Вестник порта</a><img src=/l.png alt='Вестник порта logo'>", "Вестник порта"),
        ("<a href='/'>Home</a><p>© 2024 Home</p>", "harbourpost.example"),
        ("<a href='/'>Seaside Press</a><img src=/l.png alt='Reef Logo'><p>© 2024 Quay House</p>", "harbourpost.example"),
    ],
)
def test_a_site_that_data_name_by_its_address_is_called_as_its_last_lines_call_it(body: str, name: str) -> None:
    assert publisher_of(SITE_NAME.format("harbourpost.example"), body) == name


def test_a_slogan_stands_behind_the_name_that_the_last_lines_say() -> None:
    body = "<p>© 2026 Lamp4Kids. All rights reserved</p>"
    assert publisher_of(SITE_NAME.format("Lamp4Kids | Courses for schools"), body) == "Lamp4Kids"
    inc = "<p>© 2026 Lamp4Kids Inc. All rights reserved</p>"
    assert publisher_of(SITE_NAME.format("Lamp4Kids | Courses for schools"), inc) == "Lamp4Kids"
    assert publisher_of(SITE_NAME.format("Lamp4Kids | Courses for schools")) == "Lamp4Kids | Courses for schools"


def test_a_promise_is_no_name_where_the_last_lines_say_what_the_host_spells() -> None:
    body, said = "<p>© 2026 Lampo. All rights reserved</p>", "Makers of Harbour Lamps"
    url, known = "https://lampo.example/a/48213", ld(PUBLISHED_BY.format("Lampo"))
    assert publisher_of(f"<title>{TITLE} - {said}</title>{SITE_NAME.format(said)}{known}", body, url) == "Lampo"
    assert publisher_of(SITE_NAME.format("Lamps at sea | The light of Lampo"), body, url) == "Lampo"
    assert publisher_of(SITE_NAME.format("Lampo Tidings"), body, url) == "Lampo Tidings"
    part = SITE_NAME.format("Night Lights") + f"<title>{TITLE} | LAMPO</title>"  # a part of the site
    assert publisher_of(part, url="https://lampo.example/night-lights/48213") == "LAMPO"
    assert publisher_of(part, url="https://lampo.example/a/48213") == "Night Lights"


@pytest.mark.parametrize(
    ("head", "foot", "url", "name"),
    [
        (SITE_NAME.format("eltimon.example") + ld(PUBLISHED_BY.format("El Timón")), "", "https://eltimon.example/a/1", "El Timón"),
        (SITE_NAME.format("mayak") + f"<title>{TITLE} | Маяк</title>", "", "https://mayak.example/a/1", "Маяк"),
        (SITE_NAME.format("gruenesriff") + f"<title>{TITLE} | Grünes Riff</title>", "", "https://gruenesriff.example/a/1", "Grünes Riff"),
        (SITE_NAME.format("Lamps at sea | All the light"), "© 2026 La Dépêche", "https://ladepeche.example/a/1", "La Dépêche"),
        (SITE_NAME.format("All you need to know • El Timón"), "", "https://eltimon.example/a/1", "El Timón"),
        (SITE_NAME.format("Light for all who sail") + f"<title>{TITLE} | El Timón</title>", "", "https://eltimon.example/a/1", "El Timón"),
        (f"<title>{TITLE} | 7dias.example | Your coast</title>", "© 2026 7 Días", "https://7dias.example/a/1", "7 Días"),
        (SITE_NAME.format("lampo") + f"<title>{TITLE} | • Lampo</title>", "", "https://lampo.example/a/1", "Lampo"),
    ],
)
def test_what_an_address_writes_without_its_accents_is_the_same_name(head: str, foot: str, url: str, name: str) -> None:
    assert publisher_of(head, f"<p>{foot}</p>", url) == name


def test_the_site_stands_behind_its_promise_though_the_last_lines_begin_with_that() -> None:
    said = "All offers of the coast"
    body = f"<p>© {said} - Harbour Post</p>"
    assert publisher_of(SITE_NAME.format(f"{said} • Harbour Post"), body) == "Harbour Post"


def test_the_owner_that_the_title_ends_with_is_named_as_a_whole() -> None:
    html = (
        f"<title>{TITLE} l HPX WORLD</title><h1>{TITLE}</h1><p>{ENGLISH}</p><footer><p>© 2023 HPX WORLD All Rights Reserved.</p></footer>"
    )
    found = extract(html, url="https://world.hpx.example/a/48213").publisher
    assert found is not None
    assert found.name == "HPX WORLD"


FOOT = "<footer><p>{}</p></footer>"


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("<a href='/' aria-label='Go to the Harbour Post homepage'><svg></svg></a>", "Harbour Post"),
        ("<a href='/' aria-label=\"Visit The Harbour Post's homepage\"><svg></svg></a>", "The Harbour Post"),
        ("<a href='/' title='Zur Startseite der Harbour Post'><img src=/l.png></a>", "Harbour Post"),
        ("<a href='/'><img src=/l.png alt='Logo von Harbour Post (Link zur Startseite)'></a>", "Harbour Post"),
        ("<a href='/'><img src=/l.png alt='Gå til forsiden. Logo, Harbour Post'></a>", "Harbour Post"),
        ("<a href='/'>Harbour Post Home</a>", "Harbour Post"),
        ("<a href='/'>Home</a><a href='/' aria-label='Back to homepage'><svg></svg></a>", None),
        ("<a href='/'>Accueil</a><a href='/news'>Go to Harbour</a>", None),
    ],
)
def test_the_way_home_is_named_without_what_is_said_of_it(link: str, name: str | None) -> None:
    assert publisher_of(f"<title>{TITLE}</title>", link) == name


def test_what_leads_home_by_its_picture_may_stand_behind_a_menu() -> None:
    menu = "".join(f"<a href='/part-{n}'>Part {n}</a> " for n in range(20))
    assert (
        publisher_of(f"<title>{TITLE}</title>", f"{menu}<a href='/' aria-label='HPN'><svg></svg></a>", "https://hpn.example/a/1") == "HPN"
    )
    assert publisher_of(f"<title>{TITLE}</title>", f"{menu}<a href='/'>HPN</a>", "https://hpn.example/a/1") is None


@pytest.mark.parametrize(
    ("link", "foot", "name"),
    [
        ("<a href='/'><img src=/l.png alt='Lamp and Quay'></a>", "© 2025 Lamp and Quay. All rights reserved", "Lamp and Quay"),
        ("<a href='/' title='Lamp and Quay'><img src=/l.png alt='Logo Lamp and Quay'></a>", "", "Lamp and Quay"),
        ("<a href='/'><img src=/l.png alt='Lamp and Quay'></a>", "", None),  # nothing else says so
        ("<a href='/'><img src=/l.png alt=Image></a><a href='/'><img src=/m.png alt=Image></a>", "", None),
        ("<a href='/'><img src=/l.png alt='lamp-small'></a><a href='/'><img src=/m.png alt='lamp-small'></a>", "", None),
    ],
)
def test_a_picture_that_leads_home_names_the_publisher_where_another_sign_does(link: str, foot: str, name: str | None) -> None:
    html = (
        f"<html lang=en><title>{TITLE}</title><body>{link}<h1>{TITLE}</h1><p>{ENGLISH}</p><p>{ENGLISH}</p>{FOOT.format(foot)}</body></html>"
    )
    found = extract(html, url=URL).publisher
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("foot", "url", "name"),
    [
        (
            "Copyright © Oldport General Post GmbH 2001 - 2025 Alle Rechte vorbehalten.",
            "https://www.ogp.example/a/1",
            "Oldport General Post",
        ),
        ("© 2025 Hafener Neueste Nachrichten Muster-Druck GmbH", "https://hnn.example/a/1", "Hafener Neueste Nachrichten"),
        ("© Deutscher Ruder-Bund e.V.", "https://drb.example/a/1", "Deutscher Ruder-Bund e.V."),
        ("© 2025 Gullwing. All Rights Reserved.", "https://getgullwing.example/a/1", "Gullwing"),
        ("© АО «Гавань». 123112, Москва", "https://gavan.example/a/1", "Гавань"),
        ("© 2020 Укргавань. Все права соблюдены.", "https://ukrgavan.example/a/1", "Укргавань"),
        ("© 2025 Seaside Press. All Rights Reserved.", "https://ogp.example/a/1", None),  # a house
        ("© Jane Roe", "https://ogp.example/a/1", None),
    ],
)
def test_the_owner_is_the_publisher_where_the_host_is_called_after_it(foot: str, url: str, name: str | None) -> None:
    html = f"<html lang=en><title>{TITLE}</title><body><h1>{TITLE}</h1><p>{ENGLISH}</p><p>{ENGLISH}</p>{FOOT.format(foot)}</body></html>"
    found = extract(html, url=url).publisher
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (f"{TITLE} - Ferry update: what comes next", None),
        (f"{TITLE} – What you have to know about it", None),
        (f"{TITLE} – Lantern of the Coast", "Lantern of the Coast"),
        (f"Harbour Post Online: {TITLE}", "Harbour Post Online"),
        (f"Harbour: {TITLE}", None),
    ],
)
def test_what_goes_on_behind_the_headline_is_no_name(title: str, name: str | None) -> None:
    assert publisher_of(f"<title>{title}</title>") == name
