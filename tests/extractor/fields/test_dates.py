"""Where pages say when: which places are heard for `published` and `modified`, what agrees, and on whose clock the answer stands."""
# ruff: noqa: E501

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from types import ModuleType

import pytest
from harbourpost import record

from scraper.errors import Unreadable
from scraper.extractor import extract, rank
from scraper.extractor.body import Body
from scraper.extractor.fields import modified, published
from scraper.extractor.fields.shared.dates import read, same, settle
from scraper.extractor.view import View
from scraper.normaliser import moments
from scraper.normaliser.moments import Moment, moment
from scraper.page.document import Document
from scraper.record import Choice, Context, Page

FETCHED = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CONTEXT = Context(language="en", fetched_at=FETCHED)
HEADLINE = "Ferry returns to the harbour after the storm"


def seen(html: str, url: str = "https://lantern.example/story", language: str = "en") -> View:
    page = Page(f"<!doctype html><html lang='{language}'>{html}</html>", url=url, fetched_at=FETCHED)
    view = View(Document(page), Context(url=url, language=language, fetched_at=FETCHED))
    view.chosen["headline"] = Choice(value=HEADLINE)
    return view


def heard(view: View, field: object = published) -> dict[str, str]:
    """place -> what was read there, first come."""
    found: dict[str, str] = {}
    for candidate in field.find(view):  # type: ignore[attr-defined]
        try:
            found.setdefault(candidate.place, read(candidate.said, view.context).iso)
        except Unreadable:
            continue
    return found


def chosen(view: View, field: ModuleType) -> str | None:
    value = rank.choose(field.__name__.rpartition(".")[2], field.find(view), field.read, view.context, field.same, field.settle).value
    return value.iso if value else None


BODY = f"<h1>{HEADLINE}</h1>%s<p>The ferry came back on Monday, and the harbour was full of people who had waited for it all day.</p>"


@pytest.mark.parametrize(
    ("head", "place", "iso"),
    [
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2025-06-11T09:30:00+02:00"}</script>',
            "json-ld datePublished",
            "2025-06-11T09:30:00+02:00",
        ),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":["2025-06-11T09:30:00Z"]}</script>',
            "json-ld datePublished",
            "2025-06-11T09:30:00+00:00",
        ),
        (
            '<meta property="article:published_time" content="2025-06-11T09:30:00Z">',
            "meta article:published_time",
            "2025-06-11T09:30:00+00:00",
        ),
        (
            '<meta property="article:published:time" content="2025-06-11T09:30:00Z">',
            "meta article:published_time",
            "2025-06-11T09:30:00+00:00",
        ),
        ('<meta name="lantern:publishedAt" content="1749634200">', "meta other", "2025-06-11T09:30:00+00:00"),
        ('<meta name="DC.date.issued" content="2025-06-11">', "meta dc.date.issued", "2025-06-11"),
    ],
)
def test_the_head_is_heard(head: str, place: str, iso: str) -> None:
    assert heard(seen(f"<head>{head}</head><body>{BODY % ''}</body>"))[place] == iso


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2025-06-12T09:30:00Z">',
        '<meta name="last-updated" content="2025-06-12">',
        '<meta property="article:expiration_time" content="2025-06-30T00:00:00Z">',
        '<meta name="generator" content="Press 2025-06-12">',
        '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2025-06-12T09:30:00Z"}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025"}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00Z"}</script>',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"{{date}}"}</script>',
    ],
)
def test_a_change_or_rubbish_is_no_publication(head: str) -> None:
    assert heard(seen(f"<head>{head}</head><body>{BODY % ''}</body>")) == {}


@pytest.mark.parametrize(
    ("line", "language", "iso"),
    [
        ("<p class='byline'>By Ada Marlowe | June 11, 2025 at 9:30 a.m.</p>", "en", "2025-06-11T09:30:00"),
        ("<div><span>11.06.2025</span>, <span>13:45 Uhr</span></div>", "de", "2025-06-11T13:45:00"),
        ("<p>Publié le 11 juin 2025 à 9h30 - Mis à jour le 12 juin 2025 à 10h00</p>", "fr", "2025-06-11T09:30:00"),
        ("<p>2025年6月11日 13時45分</p>", "ja", "2025-06-11T13:45:00"),
        ("<p>3 hours ago</p>", "en", "2026-03-01T09:00:00+00:00"),
        ("<p>Published</p><p>11 June 2025</p>", "en", "2025-06-11"),
        # an author's card (hCard), and the box of the number of comments, between headline and text
        (
            "<div class='author vcard'><p>By <a href='/by/ada'>Ada Marlowe</a></p><p>for The Lantern</p><p>11 June 2025</p></div>",
            "en",
            "2025-06-11",
        ),
        (
            "<div class=info><p>By Ada Marlowe</p><p>for The Lantern</p><div class=date-comments><p>11 June 2025 16:51</p><p>47</p></div></div>",
            "en",
            "2025-06-11T16:51:00",
        ),
    ],
)
def test_the_line_by_the_headline_is_heard(line: str, language: str, iso: str) -> None:
    said = heard(seen(f"<body>{BODY % line}</body>", language=language))
    assert {said.get("visible"), said.get("visible published")} & {iso}


@pytest.mark.parametrize("name", ["article_date_original", "displaydate", "ptime"])
def test_metadata_call_the_publication_by_many_names(name: str) -> None:
    view = seen(f"<head><meta name={name} content='June 11, 2025'></head><body>{BODY % ''}</body>")
    assert chosen(view, published) == "2025-06-11"


ABBR = '<abbr class="published" title="2025-06-11T09:30:00-07:00">9:30 AM</abbr>'


@pytest.mark.parametrize(
    ("page", "iso"),
    [
        (BODY % f"<p>By Jane Roe on {ABBR}</p>", "2025-06-11T09:30:00-07:00"),
        # under the text of the entry, over which the day alone is printed
        (f"<h2 class=date>Wednesday, June 11, 2025</h2><div class=hentry>{BODY % ''}<p>Posted by Jane Roe at {ABBR}</p></div>", "2025-06-11T09:30:00-07:00"),
        (f"<h2>Wednesday, June 11, 2025</h2><div>{BODY % ''}<p>The harbour was quiet.</p><p>Posted by Jane Roe at {ABBR.replace('published', 'q7')}</p></div>", "2025-06-11T09:30:00-07:00"),
        (f"<h2>Mittwoch, 11. Juni 2025</h2><div>{BODY % ''}<p>Still lag der Hafen.</p><p>Eingestellt von Jana Roe um {ABBR.replace('published', 'q7')}</p></div>", "2025-06-11T09:30:00-07:00"),
        (f"<h2>Monday, June 16, 2025</h2><div>{BODY % ''}</div><p>Remarks</p><p>Ann at {ABBR.replace('published', 'q7')}</p>", "2025-06-16"),
        # another entry's
        (f"<h2 class=date>Monday, June 16, 2025</h2><div class=hentry>{BODY % ''}</div><h3>Crane sold</h3><div class=hentry><p>By Jane Roe at {ABBR}</p></div>", "2025-06-16"),
        # no date
        (BODY % "<p>June 11, 2025, <abbr title='Central European Summer Time'>CEST</abbr></p>", "2025-06-11"),
    ],
)  # fmt: skip
def test_the_title_of_an_abbreviation_is_what_a_machine_reads(page: str, iso: str) -> None:
    view = seen(f"<body>{page}</body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry came"))
    view.body = Body((start,), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(
    "element",
    [
        "<relative-time datetime='2025-06-11T09:30:00-07:00'>last week</relative-time>",
        "<span data-timestamp=1749659400>8 days ago</span>",
        "<x-stamp data-timestamp=1749659400000><i>last week</i></x-stamp>",
        "<div data-published='2025-06-11T16:30:00Z'>Published</div>",
        "<time title='Wed, 11 Jun 2025 16:30:00 GMT'>8 days ago</time>",
    ],
)
def test_what_a_script_is_told_is_read_where_the_reader_sees_no_date(element: str) -> None:
    found = chosen(seen(f"<body>{BODY % element}</body>"), published)
    assert found is not None
    assert datetime.fromisoformat(found) == datetime(2025, 6, 11, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "element",
    [
        "<p>Published: <time datetime='2025-06-11T09:41:00Z'>Today, 9:41</time></p>",
        "<p><time datetime='2025-06-11T09:41:00Z'>Published today, 9:41</time></p>",
        "<p>Published: Today <time datetime='2025-06-11T09:41:00Z'>9:41</time></p>",
        "<p><b>Published</b> <time datetime='2025-06-11T09:41:00Z'>yesterday</time> <time datetime='2025-06-12'>yesterday</time></p>",
    ],
)
def test_a_day_that_is_told_from_the_readers_is_the_one_that_the_element_tells(element: str) -> None:
    assert chosen(seen(f"<body>{BODY % element}</body>"), published) == "2025-06-11T09:41:00+00:00"


def test_the_stamps_of_a_list_are_no_storys() -> None:
    rows = "".join(f"<div><relative-time datetime='2025-06-1{n}T09:30:00Z'>last week</relative-time></div>" for n in range(5))
    assert chosen(seen(f"<body>{BODY % rows}</body>"), published) is None


def test_the_title_of_an_abbreviation_is_what_its_property_says() -> None:
    property_ = "<p>At <abbr itemprop=datePublished title='{}'>{}</abbr></p>"
    told = heard(seen(f"<body>{BODY % ''}{property_.format('2025-06-11T09:30:00-07:00', '9:30 AM')}</body>"))
    assert told["microdata datePublished"] == "2025-06-11T09:30:00-07:00"
    told = heard(seen(f"<body>{BODY % ''}{property_.format('Wednesday', 'June 11, 2025')}</body>"))
    assert told["microdata datePublished"] == "2025-06-11"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Updated 12 June 2025, 10:00</p>",
        "<p><span class='date-modified'>12 June 2025</span></p>",
        "<time class='last-modified' datetime='2025-06-12T10:00:00Z'>12 June</time>",
        "<p>Updated <time class='published' datetime='2025-06-12T10:00:00Z'>12 June</time></p>",
        "<div>Last updated</div><div>12 June 2025</div>",
        "<div><label>Letzte Änderung:</label><div>12 June 2025</div></div>",
    ],
)
def test_a_labelled_change_is_modified_and_nothing_else(line: str) -> None:
    view = seen(f"<body>{BODY % line}</body>")
    assert heard(view) == {}
    assert any(iso.startswith("2025-06-12") for iso in heard(view, modified).values())


CARD = "<a href='/coast/oyster'><h3>Oyster farmers count the cost of a warm winter</h3></a>"


@pytest.mark.parametrize(
    "over",
    [
        "<header><p>Wednesday, 25 February 2026</p></header><main><h1>{}</h1>",
        "<main><div class=related><a href='/x'><time datetime='2025-07-07'>7 July</time> Another story</a></div><h1>{}</h1>",
        f"<main><div class=strip><div class=x1>{CARD}<time datetime='2025-07-07T07:30:00Z'>7 July 2025</time></div></div><h1>{{}}</h1>",
        f"<main><ul class=ticker><li>{CARD}<span>7 July 2025</span></li></ul><h1>{{}}</h1>",
        "<div>Wednesday, 25 February 2026</div><nav><a href='/'>Home</a><a href='/sea'>Sea</a><a href='/town'>Town</a></nav><h1>{}</h1>",
        "<div>25.02.2026</div><table><tr><td><a href='/'>Home</a></td><td><a href='/sea'>Sea</a></td><td><a href='/town'>Town</a></td></tr></table><h1>{}</h1>",
        f"<main><h1>{{}}</h1><aside><p>Read also</p><article><p>7 July 2025</p>{CARD}</article></aside>",
    ],
)
def test_the_date_of_something_else_over_the_headline_is_not_heard(over: str) -> None:
    page = f"{over.format(HEADLINE)}{'<p>The ferry came back to the harbour at noon, and all of the town stood on the quay.</p>' * 4}"
    record = extract(f"<html lang=en><body>{page}</main></body></html>", url="https://lantern.example/story", fetched_at=FETCHED)
    assert record.published is None


@pytest.mark.parametrize(
    ("first", "last", "language"),
    [("June 11, 2025", "September 30, 2025", "en"), ("11 de setembro de 2025", "12 de setembro de 2025", "pt")],
)
def test_the_dates_of_entry_and_change_over_the_headline_may_lead_to_the_entry(first: str, last: str, language: str) -> None:
    over = (
        f"<header><div>Posted on <a href='/story'><time>{first}</time><time class=updated>{last}</time></a> by Ada</div><h1>{HEADLINE}</h1>"
    )
    text = "<p>The ferry came back to the harbour at noon, and all of the town stood on the quay.</p>" * 4
    html = f"<html lang={language}><body><main><article>{over}</header>{text}</article></main></body></html>"
    record = extract(html, url="https://lantern.example/story", fetched_at=FETCHED)
    assert record.published in ("2025-06-11", "2025-09-11")


def test_labels_in_small_letters_beside_a_date_make_no_sentence_of_it() -> None:
    view = seen(f"<body>{BODY % '<div>9 julio, 2025 #agua, #riego, #mar</div>'}</body>", language="es")
    assert heard(view)["visible"] == "2025-07-09"


def test_a_card_over_the_headline_does_not_make_the_data_late() -> None:
    data = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","datePublished":"2025-07-11T10:00:00+02:00"}}'
    over = f"<div class=x1>{CARD}<time datetime='2025-07-07T07:30:00Z'>7 July 2025</time></div>"
    page = f"<head><script type='application/ld+json'>{data}</script></head><body>{over}<main>{BODY % ''}</main></body>"
    assert chosen(seen(page), published) == "2025-07-11T10:00:00+02:00"


@pytest.mark.parametrize("said", ["Stand", "Stand des Artikels", "Stand der Information"])
def test_as_of_when_a_text_stands_is_its_last_change(said: str) -> None:
    aside = "<aside><ul><li>Meer</li><li>26.02.2020</li><li>Lesedauer ca. 7 Minuten</li></ul></aside>"
    html = f"<body><article>{aside}{BODY % f'<p>{said}: 27. Februar 2020, 12:30 Uhr.</p>'}</article></body>"
    record = extract(f"<html lang=de>{html}</html>", url="https://lantern.example/story", fetched_at=FETCHED)
    alone = html.replace(f"<p>{said}:", f"<div>{said}</div><p>") if said == "Stand" else html
    assert extract(f"<html lang=de>{alone}</html>", url="https://lantern.example/story", fetched_at=FETCHED).modified == record.modified
    assert (record.published, record.modified) == ("2020-02-26", "2020-02-27T12:30:00")


OTHER = '{"@type":"NewsArticle","headline":"Oyster farmers count the cost",%s"dateModified":"2025-03-05T07:30:00Z"}'


@pytest.mark.parametrize("told", ['"url":"https://lantern.example/coast/oyster",', ""])
def test_another_storys_node_beside_the_own_tells_no_date(told: str) -> None:
    own = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","datePublished":"2025-06-11T10:00:00+02:00"}}'
    view = seen(f"<head><script type='application/ld+json'>[{own},{OTHER % told}]</script></head><body>{BODY % ''}</body>")
    assert chosen(view, published) == "2025-06-11T10:00:00+02:00"
    assert chosen(view, modified) is None


def test_another_storys_node_alone_is_not_the_pages() -> None:
    node = OTHER % '"url":"https://lantern.example/coast/oyster","datePublished":"2025-03-04","author":"Ada Marlowe",'
    head = f"<head><script type='application/ld+json'>{node}</script></head>"
    record = extract(
        f"<html lang=en>{head}<body>{BODY % '<p>11 June 2025</p>'}</body>", url="https://lantern.example/story", fetched_at=FETCHED
    )
    assert (record.published, record.modified, record.authors) == ("2025-06-11", None, ())


def test_of_two_dates_without_a_label_the_one_under_the_headline_is_the_storys() -> None:
    over = "<p>Sunday, 1 March 2026, 00:03</p>"
    assert chosen(seen(f"<body>{over}{BODY % '<p>28 February 2026 23:32</p>'}</body>"), published) == "2026-02-28T23:32:00"
    assert chosen(seen(f"<body>{over}{BODY % ''}</body>"), published) == "2026-03-01T00:03:00"
    far = "<p>Ada Marlowe</p>" * 6 + "<p>28 February 2026 23:32</p>"
    assert chosen(seen(f"<body>{over}{BODY % far}</body>"), published) == "2026-03-01T00:03:00"


def test_a_date_that_is_hidden_as_the_whole_page_is_until_a_script_runs_is_the_storys() -> None:
    shown = "<p>11 June 2025</p>"
    assert chosen(seen(f"<body><div hidden id='S:0'>{BODY % shown}</div></body>"), published) == "2025-06-11"
    assert chosen(seen(f"<body>{BODY % f'<div hidden>{shown}</div>'}</body>"), published) is None


def test_a_date_may_stand_right_over_the_text_far_from_the_headline() -> None:
    menu = f"<nav><h1>{HEADLINE}</h1><ul>{'<li>May</li>' * 60}</ul></nav>"
    text = "<h2>At noon the ferry was back</h2><p>11 June 2025, 09:30</p><p>The quay was full of people.</p><p>They had waited.</p>"
    view = seen(f"<body>{menu}<article>{text}</article></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The quay"))
    view.body = Body((start, start + 1), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == "2025-06-11T09:30:00"


@pytest.mark.parametrize(("at", "iso"), [(1, "2025-06-11"), (4, None)])
def test_a_date_amid_the_text_is_not_its_heads(at: int, iso: str | None) -> None:
    prose = [
        f"<p>The ferry came back {day}, and the harbour was full of people who had waited for it all day, as they told us there.</p>"
        for day in ("on Monday", "at noon", "in the rain", "at last", "unhurt")
    ]
    prose.insert(at, "<div>11 June 2025</div>")
    view = seen(f"<body><div><h1>{HEADLINE}</h1><p>Jane Roe</p><p>Sea</p>{''.join(prose)}</div></body>")
    kept = [block.index for block in view.doc.blocks if block.text.startswith("The ferry")]
    view.body = Body((*kept,), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(("first", "iso"), [("1/1/2013", None), ("2013-01-01", None)])
def test_the_days_of_a_table_are_no_publication(first: str, iso: str | None) -> None:
    rows = "".join(f"<tr><td>{first.replace('1', n, 1) if '/' in first else first[:-1] + n}</td><td>+13.1%</td></tr>" for n in "123")
    view = seen(f"<body><article>{BODY % ''}<table><tr><th>Day</th><th>Price</th></tr>{rows}</table></article></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((start,), {}, (), "own", 1, 1.0, doubt=1.0)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(
    "line", ["<p>Born on 3 May 1938</p><p>Died 9 June 2025</p>", "<div><span>DIED</span> <span>9 June 2025</span></div>"]
)
def test_the_days_of_a_life_are_no_publication(line: str) -> None:
    assert heard(seen(f"<body>{BODY % line}</body>")) == {}


@pytest.mark.parametrize(
    "other",
    [
        "<aside><time datetime='2024-01-05'>5 January 2024</time><a href='/x'>Another story</a></aside>",
        "<div class='related-stories'><p>5 January 2024</p><a href='/x'>Another story</a></div>",
        "<div class='comments'><p>Tom, 5 January 2024 10:15</p></div>",
        "<footer>© 2024 The Lantern. Last build 5 January 2024</footer>",
        "<nav><p>5 January 2024</p></nav>",
        "<p>On 5 January 2024 a storm of the same strength had closed the harbour, and the town remembers it to this day, with some pride and with a stone on the quay that nobody would move.</p>",
    ],
)
def test_the_date_of_something_else_is_not_heard(other: str) -> None:
    assert heard(seen(f"<body>{BODY % ''}{other}</body>")) == {}


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        # the class that hAtom wanted on every entry says nothing of the only date
        ("<p><span class='entry-date updated'>11 June 2025</span></p>", "2025-06-11", None),
        ("<div class='entry_update'>11 June 2025, 09:30</div>", "2025-06-11T09:30:00", None),
        ("<time class='updated' datetime='2025-06-11T09:30:00+02:00'>11 June</time>", "2025-06-11T09:30:00+02:00", None),
        (
            "<p>Posted on <time class='published' datetime='2025-06-11T09:30:00+02:00'>11 June 2025</time><time class='updated' datetime='2025-06-11T11:00:00+02:00'>11 June 2025</time></p>",
            "2025-06-11T09:30:00+02:00",
            "2025-06-11T11:00:00+02:00",
        ),
        ("<p>11 June 2025</p><p class='updated'>12 June 2025</p>", "2025-06-11", "2025-06-12"),
        (
            "<p>11 June 2025 (This post was last modified on 12 June 2025 by Jane Roe, for the third time in all.)</p>",
            "2025-06-11",
            "2025-06-12",
        ),
        # of two elements side by side that tell a machine the second, the later is the change, whatever they are called
        (
            "<p><a><time class='k3' datetime='2025-06-11T09:30:00+02:00'>11 June 2025</time><time class='q8' datetime='2025-06-12T11:00:00+02:00'>12 June 2025</time></a></p>",
            "2025-06-11T09:30:00+02:00",
            "2025-06-12T11:00:00+02:00",
        ),
        (
            "<p>Posted on <time datetime='2025-06-11T09:30:00+02:00'>11 June 2025</time> <time datetime='2025-06-11T11:00:00+02:00'>11 June 2025</time></p>",
            "2025-06-11T09:30:00+02:00",
            "2025-06-11T11:00:00+02:00",
        ),
        # a day and a night that something lasts
        ("<p><time datetime='2025-06-11'>11 June</time><time datetime='2025-06-12'>12 June</time></p>", "2025-06-11", None),
        (
            "<p><time datetime='2025-06-11T09:30:00Z'>11 June</time> to <time datetime='2025-06-12T09:30:00Z'>12 June</time></p>",
            "2025-06-11T09:30:00+00:00",
            None,
        ),
        # and in the other order
        (
            "<p><time class='q8' datetime='2025-06-12T11:00:00+02:00'>12 June 2025</time><time class='k3' datetime='2025-06-11T09:30:00+02:00'>11 June 2025</time> by Jane Roe</p>",
            "2025-06-11T09:30:00+02:00",
            "2025-06-12T11:00:00+02:00",
        ),
        # words in an element, whatever stands before it
        (
            "<p>By Jane Roe <time datetime='2025-06-12T11:00:00+02:00'>Last updated: June 12, 2025</time></p>",
            None,
            "2025-06-12T11:00:00+02:00",
        ),
        (
            "<p>Von Jana Roe <time datetime='2025-06-12T11:00:00+02:00'>Aktualisiert am 12. Juni 2025</time></p>",
            None,
            "2025-06-12T11:00:00+02:00",
        ),
        # the stamp of an element is of the date that it shows on that day; of none that it shows but later it is a change's
        (
            "<p><time datetime='2025-06-12T12:43:39Z'>June 11, 2025, 10:00 PM UTC / Updated June 12, 2025, 12:43 PM UTC</time></p>",
            "2025-06-11T22:00:00+00:00",
            "2025-06-12T12:43:39+00:00",
        ),
        ("<p>By JANE ROE <time datetime='2025-06-14T01:30:24-04:00'>JUNE 11, 2025</time></p>", "2025-06-11", "2025-06-14T01:30:24-04:00"),
        (
            "<p>Por Ana Roe <time datetime='2025-06-14T01:30:24-03:00'>11 de junio de 2025</time></p>",
            "2025-06-11",
            "2025-06-14T01:30:24-03:00",
        ),
        ("<p>By Jane Roe <time datetime='2025-06-12T01:30:24Z'>June 11, 2025</time></p>", "2025-06-12T01:30:24+00:00", None),
        ("<p>By Jane Roe <time datetime='2025-06-11T01:30:24Z'>June 14, 2025</time></p>", "2025-06-11T01:30:24+00:00", None),
        # of an empty one a reader sees nothing, where no script fills it
        ("<p>11 June 2025</p><p>Ada Marlowe <time datetime='2025-06-13T11:00:00+02:00'></time></p>", "2025-06-11", None),
        ("<p>Ada Marlowe <time datetime='2025-06-13T11:00:00+02:00'></time></p>", "2025-06-13T11:00:00+02:00", None),
        # a name that a word for changes ends
        ("<p>The Harbour-Update with Jane Roe – 11 June 2025</p>", "2025-06-11", None),
        ("<p>Das Hafen-Update mit Jana Roe – 11.6.2025</p>", "2025-06-11", None),
        ("<p>Na-update: 11 June 2025</p>", None, "2025-06-11"),
        # what is written for machines beside the day that a reader is shown
        (
            "<p><span>Ada Marlowe</span><span>2025-06-12T11:00:00+02:00</span><span>June 11th, 2025</span></p>",
            "2025-06-11",
            "2025-06-12T11:00:00+02:00",
        ),
        ("<p><span>2025-06-11T11:00:00+02:00</span><span>June 11th, 2025</span></p>", "2025-06-11T11:00:00+02:00", None),
        # spans that only a style keeps apart
        ("<p><a href='/sea'>Sea</a><span>JUNE 11, 2025</span><span>Updated: JUNE 12, 2025</span></p>", "2025-06-11", "2025-06-12"),
        ("<p><span>Jun 11, 2025</span><span>5 mins</span></p>", "2025-06-11", None),
        # words before what has none; the site's own clock has none
        ("<p>1 March 2026</p><p>Published: 11 June 2025</p>", "2025-06-11", None),
        # a caption is no date of the story
        ("<img src='a.jpg' alt='The quay, 5 June 2025'><p>The quay, 5 June 2025</p><p>11 June 2025</p>", "2025-06-11", None),
        # what stands right under the headline is the story's, whatever a page builder calls it
        ("<p>Ada Marlowe</p><ul class='elementor-widget-container'><li>11 June 2025</li></ul>", "2025-06-11", None),
        ("<p>By Ada Marlowe</p><p>Sea</p><aside><p>11 June 2025</p></aside>", "2025-06-11", None),
    ],
)
def test_which_of_the_displayed_dates_is_which(line: str, first: str, last: str | None) -> None:
    view = seen(f"<body>{BODY % line}</body>")
    assert chosen(view, published) == first
    assert chosen(view, modified) == last


CARD = "<a href='/gulls'><h4>Gulls are back at the mole after the long storm</h4></a>"


@pytest.mark.parametrize(
    ("foot", "iso"),
    [
        ("<aside><h3>Published</h3><p>11 June 2025</p></aside>", "2025-06-11"),
        ("<div class='sidebar-bottom'><p>First published: 11 June 2025</p></div>", "2025-06-11"),
        ("<aside><h3>The harbour</h3><p>11 June 2025</p></aside>", None),
        # the writer's name and the day at the side of the story's own article
        ("<aside><div>Ada Marlowe</div><div>11 June 2025</div></aside>", "2025-06-11"),
        ("<section><aside><p><b>Ada Marlowe</b></p><p>11. Juni 2025, 15:59 Uhr</p></aside></section>", "2025-06-11T15:59:00"),
        ("<aside><p>The harbour festival, with boats and music for everybody in the town.</p><p>11 June 2025</p></aside>", None),
        ("</article><aside><div>Ada Marlowe</div><div>11 June 2025</div></aside><article>", None),
        # the day that leads to all the stories of that day
        ("<ul><li><a href='/boats'>Boats</a></li><li><a href='/news/2025/06/11/'>June 11, 2025</a></li></ul>", "2025-06-11"),
        ("<p>In the evening the harbour was quiet.</p><ul><li><a href='/2025/06/11/gulls'>June 11, 2025</a></li></ul>", None),
        ("<p>In the evening the harbour was quiet.</p><ul><li><a href='/2025/06/'>The harbour until June 11, 2025</a></li></ul>", None),
        # what is written for machines is when the page was saved
        (
            "<p>In the evening the harbour was quiet.</p><div>Tom <span>2025-06-13T13:00:39+00:00</span><span>June 11th, 2025</span> | Boats</div>",
            "2025-06-11",
        ),
        ("<p>In the evening the harbour was quiet.</p><div>2025-06-13T13:00:39+00:00</div>", None),
        # the heading of something else
        ("<p>In the programme:</p><h2>Harbour radio | 11 June 2025 | 18:05</h2>", None),
        ("<p>Im Programm:</p><h3>Küstenfunk | 11.06.2025 | 18:05 Uhr</h3>", None),
        ("<h3>11 June 2025</h3>", "2025-06-11"),
        # an event, a remark, a letter, an author: a heading over a date, a sentence under it or around it
        ("<div><h4>Harbour festival</h4><p>3 May 2025</p><p>Old Mole</p><a href='/t'>Tickets</a></div>", None),
        (
            "<div><b>Tom</b><p>3 May 2025, 10:15</p><p>What a storm it was, nobody here had seen the like of it.</p><a href='#r'>Reply</a></div>",
            None,
        ),
        ("<div><h3>The Tide</h3><p>Our letter of 3 May 2025 is here.</p></div>", None),
        ("<p>In the evening the harbour was quiet.</p><p>She has been with the Lantern since 3 May 2015.</p>", None),
        ("<p>Am Abend war es still.</p><p>Die Fähre wurde am 3. Mai 2015 hier getauft.</p>", None),
        (
            "<div><h4><a href='/author/jane-roe'>Jane Roe</a></h4><p>3 May 2025</p><p>© 2025 The Lantern, all rights are reserved.</p></div>",
            "2025-05-03",
        ),
        ("<p>In the evening the harbour was quiet.</p><p>Submitted by jane on 3 May 2025 - 18:55</p>", "2025-05-03T18:55:00"),
        ("<p>Am Abend war es still.</p><p>Gespeichert von jana am 3. Mai 2025 - 18:55</p>", "2025-05-03T18:55:00"),
        # the weather at the side
        ("<aside><div>Weather</div><div>3 May 2025</div><div>12°</div></aside>", None),
        # what was read for the story, and when
        ("<ol><li>Harbour office, consulted on 12 June 2025. ↩︎</li></ol>", None),
        ("<ol><li>Oficina del puerto, consultado el 12/06/2025.</li></ol>", None),
        ("<footer>11 June 2025, Ada Marlowe</footer>", "2025-06-11"),
        (
            "<p>In the evening the harbour was quiet.</p><div><a rel='bookmark' href='#'>11 June 2025</a> / <a href='#c'>1 remark</a></div>",
            "2025-06-11",
        ),
        ("<p>In the evening the harbour was quiet.</p><a rel='bookmark' href='/gulls'><p>11 June 2025</p></a>", None),
        ("<p>In the evening the harbour was quiet.</p><div><a href='#'>11 June 2025</a> / <a href='#c'>1 remark</a></div>", None),
        (
            "<p>In the evening the harbour was quiet.</p><p>Über dieses Thema berichtete das Küstenfernsehen am 12. Mai 2025 um 20:00 Uhr in seinen Nachrichten.</p>",
            None,
        ),
        ("<p>Über dieses Thema berichtet: Das Küstenfernsehen am 12. Mai 2025 um 20:00 Uhr.</p>", None),
        ("<p>Sendung am Mo., 12.05.2025 19:30 Uhr, Küstenfernsehen</p>", None),
        ("<h2>2 remarks</h2><p>Jane Roe 3 hours ago</p><p>What a storm it was.</p>", None),
        ("<nav><a href='/p'>Published</a></nav><div><p>5 June 2025</p><a href='/x'>Another story</a></div>", "2025-06-05"),
        ("<dl><dt>Published</dt><dd><time datetime='2025-06-11T09:30:12+02:00'>11 June 2025</time></dd></dl>", "2025-06-11T09:30:12+02:00"),
        (
            "<p>Updated <time datetime='2025-06-11T12:26Z'>11 June 2025</time>. Published <time datetime='2025-06-11T09:30Z'>11 June 2025</time>",
            "2025-06-11T09:30:00+00:00",
        ),
        ("<p>Published <time datetime='2024-02-01T09:30:12Z'>11 June 2025</time></p>", "2025-06-11"),
        # a further story that is set under this one, in an article of its own
        ("</article><article><h1>Gulls back at the mole</h1><p>Published 12 June 2025</p>", None),
        (f"</article><article><h1>{HEADLINE}</h1><p>Published 12 June 2025</p>", "2025-06-12"),
        ("<div><h1>Ada Marlowe</h1></div><p>Published 12 June 2025</p>", "2025-06-12"),
        # the date of a card of another story, whatever that is called
        (f"<div><h3>More</h3><div>{CARD}<span>12 June 2025</span></div></div>", None),
        (f"<div><div>{CARD}<p>Keepers count them every year.</p><span>Published 12 June 2025</span></div></div>", None),
        (f"<div>{CARD}<p>12 June 2025</p><a href='/oysters'><h4>Oysters are dearer than they ever were on this coast</h4></a></div>", None),
        ("<div><a href='/story'>Ferry returns to the harbour after the storm</a><p>12 June 2025</p></div>", "2025-06-12"),
        ("<div><h4>Gulls are back</h4><p>12 June 2025</p></div><div><h4>Oysters are dearer</h4><p>11 June 2025</p></div>", None),
        ("<p>12 June 2025</p><div><h4>Oysters are dearer</h4><p>11 June 2025</p></div>", "2025-06-12"),
        ("<div><a rel='nofollow' href='/send?id=1'>Send this article to a friend by e-mail</a><p>12 June 2025</p></div>", "2025-06-12"),
        (
            "<div><p>Source: <a href='/paper'>The paper on which this whole story rests</a></p><p>Published 12 June 2025</p></div>",
            "2025-06-12",
        ),
    ],
)
def test_under_the_text_words_tell_the_storys_date(foot: str, iso: str | None) -> None:
    view = seen(f"<body><article>{BODY % ''}{foot}</article></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((start,), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(
    ("head", "line", "iso"),
    [
        # a reader is shown an earlier day than the data tells: that is when the page was moved
        ({"datePublished": "2025-09-02", "dateModified": "2025-09-02"}, "<p>June 11, 2025</p>", "2025-06-11"),
        ({"datePublished": "2025-06-11T09:30:00Z"}, "<p>September 2, 2025</p>", "2025-06-11T09:30:00+00:00"),
        ({"datePublished": "2025-06-12T02:30:00Z"}, "<p>June 11, 2025</p>", "2025-06-12T02:30:00+00:00"),
        (
            {"datePublished": "2026-03-01T09:10:00Z"},
            "<time datetime='2026-03-01T09:10:00Z'>3 hours ago</time><p>Concert of June 11, 2025</p>",
            "2026-03-01T09:10:00+00:00",
        ),
        # the time of the change, where another is told as the first
        (
            {"datePublished": "2025-06-11T09:30:12Z", "dateModified": "2025-06-11T12:26:09Z"},
            "<p itemprop='datePublished' content='2025-06-11T12:26:09Z'>Published 11 June 2025, 12:26</p>",
            "2025-06-11T09:30:12+00:00",
        ),
        # and where what is told as the publication was saved a few seconds after the change
        (
            {"datePublished": "2025-06-11T12:26:12Z", "dateModified": "2025-06-11T12:26:09Z"},
            "<meta itemprop='datePublished' content='2025-06-11T01:03:00Z'>",
            "2025-06-11T01:03:00+00:00",
        ),
        # the data have the two the wrong way round
        (
            {"datePublished": "2025-06-11T20:02:45Z", "dateModified": "2025-06-11T12:26:09Z"},
            "<p>Published 11 June 2025, 14:26</p>",
            "2025-06-11T14:26:00",
        ),
        # the order of day and month, by another that can be read in one way
        ({"datePublished": "2025-06-11"}, "<p>11/06/2025 09:30</p>", "2025-06-11T09:30:00"),
        ({"datePublished": "2025-11-06"}, "<p>11/06/2025 09:30</p>", "2025-11-06T09:30:00"),
        # the first instant of a day stands for a day
        ({"datePublished": "2025-06-11T00:00:00-04:00"}, "<p>June 11, 2025, 10:17 AM EDT</p>", "2025-06-11T10:17:00-04:00"),
        ({"datePublished": "2025-06-11T00:00:00"}, "<p>11 June 2025, 10:17</p>", "2025-06-11T10:17:00"),
        ({"datePublished": "2025-06-11T00:00:00Z"}, "<p>11 June 2025</p>", "2025-06-11"),
        ({"datePublished": "2025-06-11T00:00:00-04:00", "dateCreated": "2025-06-11T04:00:00Z"}, "<p>11 June 2025</p>", "2025-06-11"),
        ({"datePublished": "2025-06-11T00:00:00Z"}, "", "2025-06-11T00:00:00+00:00"),
        ({"datePublished": "2025-06-11T00:00:00Z"}, "<p>10 June 2025</p>", "2025-06-11T00:00:00+00:00"),
        # a local time written as UTC, to the minute, where a reader is shown the zone
        ({"datePublished": "2025-06-11T10:17:00Z"}, "<p>June 11, 2025, 10:17 AM EDT</p>", "2025-06-11T10:17:00-04:00"),
        # a local time written as UTC, and one that says it is not
        (
            {"datePublished": "2025-06-11T09:30:12Z"},
            "<time datetime='2025-06-11T09:30:12+02:00'>11 June, 09:30</time>",
            "2025-06-11T09:30:12+02:00",
        ),
        (
            {"datePublished": "2025-06-11T09:30:12Z", "dateCreated": "2025-06-11T09:30:12+02:00"},
            "<time datetime='2025-06-11T11:30:12+02:00'>11 June, 11:30</time>",
            "2025-06-11T11:30:12+02:00",
        ),
    ],
)
def test_one_witness_tells_how_another_is_to_be_taken(head: dict[str, str], line: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE} | head)
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % line}</body>")
    assert chosen(view, published) == iso


def test_the_day_in_the_address_is_before_a_change_told_as_the_publication() -> None:
    told = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-12T13:43:46Z", "dateModified": "2025-06-12T13:43:46Z"}
    page = f"<head><script type='application/ld+json'>{json.dumps(told)}</script></head><body>{BODY % '<p>12 June 2025</p>'}</body>"
    assert chosen(seen(page, "https://lantern.example/2025/06/11/ferry"), published) == "2025-06-11"
    assert chosen(seen(page, "https://lantern.example/2025/06/12/ferry"), published) == "2025-06-12T13:43:46+00:00"


PROSE = (
    "<p>The ferry came back on Monday, and the harbour was full of people who had waited for it all day long, they said.</p>"
    "<p>Its owners had doubted that it would sail again before the summer, since the repairs had taken so much of the spring.</p>"
)
TOLD = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","datePublished":"2025-12-05T17:45:00Z"}</script>'


@pytest.mark.parametrize(
    "told",
    [
        "<p>The harbour was closed to all traffic on 14 March 2019.</p>%s",
        "%s<p class=standfirst>The harbour has been closed since 14 March 2019.</p>",
        "%s<div class=photo><img src=/m/harbour.jpg><p class=photo-text>The harbour on 14 March 2019</p></div>",
        "<p>OLDPORT — The harbour was closed to all traffic on 14 March 2019.</p>%s",
        "<p>The study, published online on 14 March 2019 by the harbour office, told of all that the storm had broken.</p>%s",
        "<p>La oficina del puerto, actualizada el 14 de marzo de 2019, es la más antigua de toda la costa del norte.</p>%s",
    ],
)
def test_a_day_that_a_sentence_tells_of_is_no_publication(told: str) -> None:
    before, _, after = told.partition("%s")
    over, text = (after, "") if not before else ("", before)
    html = f"<html lang=en><body><article><h1>{HEADLINE}</h1>{over}<div class=text>{text}{PROSE}</div></article></body></html>"
    assert extract(html, url="https://lantern.example/story", fetched_at=FETCHED).published is None
    html = html.replace("<body>", f"<body>{TOLD % HEADLINE}")
    assert extract(html, url="https://lantern.example/story", fetched_at=FETCHED).published == "2025-12-05T17:45:00+00:00"


@pytest.mark.parametrize("line", ["Discussion in Ferries, started by Jane, May 26, 2025.", "5 December 2025, written on the quay."])
def test_a_date_that_stands_apart_in_the_first_paragraph_is_the_storys(line: str) -> None:
    html = f"<html lang=en><body><article><h1>{HEADLINE}</h1><div class=text><p>{line}</p>{PROSE}</div></article></body></html>"
    assert (extract(html, url="https://lantern.example/story", fetched_at=FETCHED).published or "")[:4] == "2025"


@pytest.mark.parametrize("called", ["kommentare", "komentarze", "comentarios", "comments"])
def test_a_readers_date_under_the_text_is_not_heard(called: str) -> None:
    said = f"<div class={called}><div><b>Jana</b> <span>06.12.2025, 08:14</span><p>Endlich fährt sie wieder.</p></div></div>"
    html = f"<html lang=de><body><article><h1>{HEADLINE}</h1><div class=text>{PROSE}</div></article>{said}</body></html>"
    assert extract(html, url="https://lantern.example/story", fetched_at=FETCHED).published is None


def test_a_readers_date_under_a_heading_of_comments_is_no_time_of_the_day_in_the_head() -> None:
    said = "<h3>Comments</h3><p>At last it runs again, as everybody here had hoped.</p><p>Posted by: Ann at June 11, 2005 04:10 PM</p>"
    over, under = f"<h2>June 11, 2005</h2><h3>{HEADLINE}</h3>", "<p>Posted by Jane Roe | <a href='/story'>Permalink</a></p>"
    html = f"<html lang=en><body><div>{over}<div>{PROSE * 3}</div>{under}</div><div>{said}</div></body></html>"
    record = extract(html, url="https://lantern.example/story", fetched_at=FETCHED)
    assert (record.published, record.authors[0].name) == ("2005-06-11", "Jane Roe")


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("This article was originally published on 3 May 2019 at 4:12pm but has been updated since.", "2019-05-03T16:12:00"),
        ("First published May 3, 2019.", "2019-05-03"),
        ("Dieser Beitrag wurde ursprünglich am 3. Mai 2019 veröffentlicht.", "2019-05-03"),
        ("Este reportaje fue publicado originalmente el 3 de mayo de 2019.", "2019-05-03"),
        ("Her book was first published on 3 May 2019, and sold well.", "2025-06-11"),
        ("This story was first published in a magazine of 3 May 2019.", "2025-06-11"),
    ],
)
def test_a_sentence_may_tell_the_first_publication(said: str, iso: str) -> None:
    rest = "<p>The harbour master had said in the morning that nobody would sail.</p>" * 3
    view = seen(f"<body><article>{BODY % '<p>11 June 2025</p>'}{rest}<p>{said}</p></article></body>", language=language_of(said))
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((*range(start, start + 4),), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(
    ("said", "last"), [("originally published on 3 May 2019, and", "2025-06-11T09:30:00"), ("printed on 3 May 2019, and", None)]
)
def test_what_the_head_shows_is_the_change_where_a_sentence_tells_the_first_publication(said: str, last: str | None) -> None:
    rest = "<p>The harbour master had said in the morning that nobody would sail.</p>" * 3
    note = f"<p>This article was {said} has been looked through since.</p><p>Got a minute? Your word helps us to write for you.</p>"
    view = seen(f"<body><article>{BODY % '<p>11 June 2025, 09:30</p>'}{rest}{note}</article></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((*range(start, start + 6),), {}, (), "own", 1, 1.0)
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == last


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        (f"{HEADLINE} was posted on 11 June 2025 and is filed under Boats.", "2025-06-11"),
        (f"{HEADLINE}, and what we heard of it until 11 June 2025 in the harbour", None),
        ("Gulls are back was posted on 11 June 2025 and is filed under Birds.", None),
    ],
)
def test_a_line_far_over_the_headline_may_tell_of_the_story_by_its_title(line: str, iso: str | None) -> None:
    menu = "<ul>" + "<li>May</li>" * 30 + "</ul>"
    view = seen(f"<body><p>{line}</p>{menu}<article>{BODY % ''}</article></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((start,), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == iso


def language_of(said: str) -> str:
    return {"D": "de", "E": "es"}.get(said[0], "en")


@pytest.mark.parametrize(
    ("change", "iso"),
    [
        ("2025-06-11T09:30:40Z", "2025-06-11T09:30:40+02:00"),  # the publication's minute on its own clock
        ("2025-06-11T09:45:00Z", "2025-06-11T11:45:00+02:00"),  # the same instant
        ("2025-06-11T09:30:40", "2025-06-11T09:30:40+02:00"),
        ("2025-06-11T09:45:00", "2025-06-11T09:45:00"),
    ],
)
def test_a_change_written_as_utc_on_the_publications_clock_is_put_right(change: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T09:30:12+02:00", "dateModified": change})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("line", "change", "zone", "iso"),
    [
        ("<time datetime='2025-06-11T09:30:12+02:00'>11 June, 09:30</time>", "2025-06-11T11:45:10Z", None, "2025-06-11T11:45:10+02:00"),
        ("<time datetime='2025-06-11T11:30:12+02:00'>11 June, 11:30</time>", "2025-06-11T11:45:10Z", None, "2025-06-11T13:45:10+02:00"),
        ("<time datetime='2025-06-11T09:30:12+02:00'>11 June, 09:30</time>", "2025-12-11T11:45:10Z", None, "2025-12-11T11:45:10+00:00"),
        (
            "<time datetime='2025-06-11T09:30:12+02:00'>11 June, 09:30</time>",
            "2025-12-11T11:45:10Z",
            "Europe/Berlin",
            "2025-12-11T11:45:10+01:00",
        ),
    ],
)
def test_who_writes_the_publication_on_a_local_clock_writes_the_change_so_too(line: str, change: str, zone: str | None, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T09:30:12Z", "dateModified": change})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % line}</body>")
    view.context = replace(view.context, timezone=zone)
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("head", "line", "first", "last"),
    [
        # a reader is shown the change alone
        (
            {"datePublished": "2025-06-11T07:30:12Z", "dateModified": "2025-06-12T08:05:10Z"},
            "<p>Updated: 12 June 2025, 10:05</p>",
            "2025-06-11T09:30:12+02:00",
            "2025-06-12T10:05:10+02:00",
        ),
        # clocks may have been changed since
        (
            {"datePublished": "2025-02-11T07:30:12Z", "dateModified": "2025-06-12T08:05:10Z"},
            "<p>Updated: 12 June 2025, 10:05</p>",
            "2025-02-11T07:30:12+00:00",
            "2025-06-12T10:05:10+02:00",
        ),
        # the same data tell the one without a zone, and the other with one
        (
            {"datePublished": "2025-06-11T09:30:12", "dateModified": "2025-06-11T10:05:10+02:00"},
            "<meta itemprop='datePublished' content='2025-06-11T09:30:12Z'>",
            "2025-06-11T09:30:12+02:00",
            "2025-06-11T10:05:10+02:00",
        ),
        (
            {"dateModified": "2025-06-11T10:05:10+02:00"},
            "<p>11 June 2025, 9:30</p>",
            "2025-06-11T09:30:00",
            "2025-06-11T10:05:10+02:00",
        ),
        # what is shown may be on another clock than what the data tell, however near; the day of the change tells which number is the day
        (
            {"dateModified": "2025-06-11T22:08:20-04:00"},
            "<p>11/06/2025 22:03</p>",
            "2025-06-11T22:03:00",
            "2025-06-11T22:08:20-04:00",
        ),
        (
            {"datePublished": "2025-06-11", "dateModified": "2025-06-11T22:08:20-04:00"},
            "<p>11/06/2025 22:03</p>",
            "2025-06-11T22:03:00",
            "2025-06-11T22:08:20-04:00",
        ),
        (
            {"dateModified": "2025-06-11T22:08:20+00:00"},
            "<p>11/06/2025 22:03</p>",
            "2025-06-11T22:03:00",
            "2025-06-11T22:08:20+00:00",
        ),
        (
            {"dateModified": "2025-06-12T22:08:20-04:00"},
            "<p>11 June 2025, 22:03</p>",
            "2025-06-11T22:03:00",
            "2025-06-12T22:08:20-04:00",
        ),
        # what is told in UTC elsewhere may be so here
        (
            {"datePublished": "2025-06-11T09:30:12Z", "dateModified": "2025-06-11T12:05:10+02:00"},
            "<p>11 June 2025, 10:30</p>",
            "2025-06-11T10:30:12+01:00",
            "2025-06-11T12:05:10+02:00",
        ),
        # a local time that was written as UTC, which readers are shown
        (
            {"datePublished": "2025-06-11T15:10:12+0000", "dateModified": "2025-06-11T16:20:42+0000"},
            "<p>Published 11 June 2025 13:10 GMT</p>",
            "2025-06-11T15:10:12+02:00",
            "2025-06-11T16:20:42+02:00",
        ),
        (
            {"datePublished": "2025-06-11T15:10:12+0000"},
            "<p>Published 11 June 2025 13:20 GMT</p>",
            "2025-06-11T15:10:12+00:00",
            None,
        ),
        # a time of day that is shown of an instant
        (
            {"datePublished": "2025-06-11T10:37:00Z"},
            "<time datetime='2025-06-11T10:37:00Z'>Today, 12:37 pm</time>",
            "2025-06-11T12:37:00+02:00",
            None,
        ),
        (
            {"datePublished": "2025-06-11T10:37:00Z"},
            "<time datetime='2025-06-11T10:37:00Z'>Today, 12:37</time>",
            "2025-06-11T10:37:00+00:00",  # it may be a clock of twelve hours
            None,
        ),
        (
            {"datePublished": "2025-06-11T10:37:00Z"},
            "<time datetime='2025-06-11T10:37:00Z'>Today, 12:52 pm</time>",
            "2025-06-11T10:37:00+00:00",
            None,
        ),
    ],
)
def test_the_publication_stands_on_the_clock_of_the_change(head: dict[str, str], line: str, first: str, last: str | None) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE} | head)
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % line}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert (chosen(view, published), chosen(view, modified)) == (first, last)


def test_a_time_of_day_is_read_by_the_sites_own_zone_where_that_is_known() -> None:
    line = "<time datetime='2025-06-11T08:37:00Z'>Heute, 10:37 Uhr</time>"
    for own, iso in (("Europe/Berlin", "2025-06-11T10:37:00+02:00"), ("Europe/London", "2025-06-11T08:37:00+00:00")):
        view = seen(f"<body>{BODY % line}</body>", language="de")
        view.context = replace(view.context, timezone=own)
        assert chosen(view, published) == iso


@pytest.mark.parametrize(
    ("others", "iso"),
    [
        (["2025-06-12T08:10:41-04:00", "2025-06-13T21:02:17-04:00"], "2025-06-11T21:41:41-04:00"),
        (["2025-06-12T08:10:41-04:00", "2025-06-13T21:02:17Z"], "2025-06-12T01:41:41+00:00"),
        (["2025-12-12T08:10:41-05:00"], "2025-06-12T01:41:41+00:00"),  # in another season
        (["2025-06-11T20:41:41-04:00"], "2025-06-12T01:41:41+00:00"),  # a server whose summer is another
    ],
)
def test_the_publication_stands_on_the_clock_of_the_times_around_the_story(others: list[str], iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-12T01:41:41Z"})
    times = "".join(f"<li><time datetime='{one}'>12 June</time> Well said.</li>" for one in others)
    body = f"{BODY % ''}<div class=comments><ul>{times}</ul></div>"
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{body}</body>")
    assert chosen(view, published) == iso


@pytest.mark.parametrize(
    ("script", "iso"),
    [
        ("var publication_date = '2025-06-10 21:18:11';", "2025-06-10T21:18:11-05:00"),
        ("{'published_at': '2025-06-11T04:18:11.417+02:00'}", "2025-06-11T04:18:11+02:00"),
        ("{'published_at': '2025-06-11T04:18:11+00:00'}", "2025-06-11T02:18:11+00:00"),  # another instant
        ("{'a': '2025-06-11T04:18:11', 'b': '2025-06-10T21:18:11'}", "2025-06-11T02:18:11+00:00"),
        ("{'rendered': '2025-06-11T05:31:11'}", "2025-06-11T02:18:11+00:00"),
    ],
)
def test_a_script_may_have_the_second_on_the_pages_own_clock(script: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T02:18:11Z"})
    head = f"<head><script type='application/ld+json'>{data}</script><script>{script}</script></head>"
    assert chosen(seen(f"{head}<body>{BODY % ''}</body>"), published) == iso


def test_a_change_within_the_minute_of_the_publication_is_shown_without_its_second() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T20:28:09Z"})
    for line, iso in (("4:28 PM", "2025-06-11T16:28:09-04:00"), ("4:29 PM", "2025-06-11T16:29:00-04:00")):
        shown = f"<p>Published June 11, 2025 at 4:28 PM EDT</p><p>Updated June 11, 2025 at {line} EDT</p>"
        view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % shown}</body>")
        view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
        assert chosen(view, modified) == iso


def test_a_row_that_leads_to_the_page_tells_the_order_of_day_and_month() -> None:
    for path, iso in (("/story", "2025-12-02"), ("/other", "2025-02-12")):
        row = f"<div><h4><a href='{path}'>Ferry returns</a></h4><time datetime='2025-12-02'>December 2</time></div><div><a href='/x'>Gulls</a></div>"
        view = seen(f"<body>{BODY % '<time datetime=02-12-2025>02-12-2025</time>'}<aside><h3>Recent</h3>{row}</aside></body>")
        assert chosen(view, published) == iso


def test_who_tells_the_publication_without_a_zone_tells_the_change_so_too() -> None:
    for change, iso in (("2025-06-11 10:05:10", "2025-06-11T10:05:10-04:00"), ("2025-12-11 10:05:10", "2025-12-11T10:05:10")):
        data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11 09:30:12", "dateModified": change})
        head = f"<meta name=pubdate content='2025-06-11T09:30:12-04:00'><script type='application/ld+json'>{data}</script>"
        view = seen(f"<head>{head}</head><body>{BODY % ''}</body>")
        view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
        assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("head", "line", "first", "last"),
    [
        # UTC's digits with a local offset behind them
        (
            {"datePublished": "2025-06-10T10:15:20+02:00"},
            "<time class=published datetime='2025-06-10T12:15:20+02:00'>10 June 2025</time>",
            "2025-06-10T12:15:20+02:00",
            None,
        ),
        (
            {"datePublished": "2025-06-10T10:15:20+02:00", "dateModified": "2025-06-10T10:45:20+02:00"},
            "<meta itemprop=datePublished content='2025-06-10T10:15:20Z'><meta itemprop=dateModified content='2025-06-10T10:45:20Z'><p>Updated: 10 June 2025, 12:45</p>",
            "2025-06-10T12:15:20+02:00",
            "2025-06-10T12:45:20+02:00",
        ),
        # what is displayed is false, by the time of day that a reader is shown
        (
            {"datePublished": "2025-06-10T10:15:20+02:00"},
            "<time class=published datetime='2025-06-10T08:15:20+02:00'>10 June 2025, 10:15</time>",
            "2025-06-10T10:15:20+02:00",
            None,
        ),
        # another says the instant too
        (
            {"datePublished": "2025-06-10T10:15:20+02:00"},
            "<time class=published datetime='2025-06-10T12:15:20+02:00'>10 June 2025</time><meta itemprop=dateCreated content='2025-06-10T08:15:20Z'>",
            "2025-06-10T10:15:20+02:00",
            None,
        ),
        # one of another minute
        (
            {"datePublished": "2025-06-10T10:15:20+02:00"},
            "<time class=published datetime='2025-06-10T12:16:20+02:00'>10 June 2025</time>",
            "2025-06-10T10:15:20+02:00",
            None,
        ),
    ],
)
def test_a_time_moved_by_its_own_offset_is_put_back(head: dict[str, str], line: str, first: str, last: str | None) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE} | head)
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % line}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert (chosen(view, published), chosen(view, modified)) == (first, last)


@pytest.mark.parametrize(
    ("published_as", "change", "iso"),
    [
        ("2025-06-11T07:30:12Z", "2025-06-12 09:45:10", "2025-06-12T11:45:10+02:00"),
        ("2025-06-11T07:30:12Z", "2025-06-12T09:45:10+02:00", "2025-06-12T09:45:10+02:00"),  # a zone of its own
        ("2025-06-11 09:30:12", "2025-06-12 09:45:10", "2025-06-12T09:45:10+02:00"),  # nothing tells that it is UTC
    ],
)
def test_a_change_without_a_zone_is_in_utc_where_the_same_second_is_told_so(published_as: str, change: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": published_as, "dateModified": change})
    told = "<meta property='article:modified_time' content='2025-06-12T09:45:10Z'>"
    line = "<time datetime='2025-06-11 09:30:12'>11. Juni 2025, 09:30 Uhr</time>"
    view = seen(f"<head>{told}<script type='application/ld+json'>{data}</script></head><body>{BODY % line}</body>")
    view.context = replace(view.context, timezone="Europe/Berlin")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("meta", "iso"),
    [("2025-06-11T11:05:00+02:00", "2025-06-11T11:05:00+02:00"), ("2025-06-11T09:30:00+02:00", "2025-06-11T09:30:00+02:00")],
)
def test_a_change_at_the_time_of_the_publication_gives_way_to_a_later_one(meta: str, iso: str) -> None:
    data = json.dumps(
        {
            "@type": "NewsArticle",
            "headline": HEADLINE,
            "datePublished": "2025-06-11T09:30:00+02:00",
            "dateModified": "2025-06-11T09:30:00+02:00",
        }
    )
    head = f"<meta property='article:modified_time' content='{meta}'><script type='application/ld+json'>{data}</script>"
    view = seen(f"<head>{head}</head><body>{BODY % ''}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("shown", "iso"),
    [
        ("Updated 12 June 2025, 11:05", "2025-06-12T11:05:00"),
        ("Updated 11 June 2025, 7:30", "2025-06-11T09:30:00+02:00"),  # the same on another clock
    ],
)
def test_and_to_a_later_one_that_is_displayed(shown: str, iso: str) -> None:
    told = "2025-06-11T09:30:00+02:00"
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": told, "dateModified": told})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % f'<p>{shown}</p>'}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("head", "iso"),
    [
        ("", "2025-06-12T10:05:00+03:00"),
        ("<meta property='article:modified_time' content='20250612T1005'>", "2025-06-12T10:05:00+03:00"),
        ("<meta property='article:modified_time' content='2025-06-12T09:05:00+02:00'>", "2025-06-12T09:05:00+02:00"),
    ],
)
def test_the_publication_may_alone_tell_the_offset_of_the_pages_clock(head: str, iso: str) -> None:
    told = "<meta property='article:published_time' content='2025-06-11T09:30:00+03:00'>" + head
    view = seen(f"<head>{told}</head><body>{BODY % '<p>11 June 2025, 09:30</p><p>Updated: 12 June 2025, 10:05</p>'}</body>")
    view.chosen["published"] = Choice(value=moment("2025-06-11T09:30:00+03:00", CONTEXT))
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("change", "iso"),
    [
        ("2025-06-10T21:00:00+02:00", None),  # saved before it was published at its hour
        ("2025-06-10", None),
        ("2025-06-11", "2025-06-11"),
        ("2025-06-11T07:29:45Z", "2025-06-11T09:29:45+02:00"),
        ("2025-06-11T09:45:00+02:00", "2025-06-11T09:45:00+02:00"),
        ("2025-06-11T09:31:51+03:00", "2025-06-11T09:31:51+03:00"),  # by a clock that summer had not reached, or had left
        ("2025-06-11T09:29:51+03:00", None),
    ],
)
def test_what_was_saved_before_the_publication_is_no_change(change: str, iso: str | None) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T09:30:12+02:00", "dateModified": change})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("change", "iso"),
    [("2025-06-11T00:00:00", "2025-06-11"), ("2025-06-12T00:00:00", "2025-06-12T00:00:00"), ("2025-06-11T10:15:00", "2025-06-11T10:15:00")],
)
def test_the_first_instant_of_the_day_of_the_publication_is_that_day(change: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T09:30:00", "dateModified": change})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("change", "iso"), [("2025-06-09T08:00:00+02:00", None), ("2025-06-12T08:00:00+02:00", "2025-06-12T08:00:00+02:00")]
)
def test_a_day_that_a_class_calls_the_change_is_none_where_data_know_of_no_later_one(change: str, iso: str | None) -> None:
    told = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T09:30:12+02:00", "dateModified": change}
    line = "<time class='entry-date updated' datetime='2025-06-11T09:30:12+02:00'>11 June 2025</time>"
    view = seen(f"<head><script type='application/ld+json'>{json.dumps(told)}</script></head><body>{BODY % line}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(("before", "iso"), [("", "2025-06-12T10:05:00+02:00"), ("© 2025, The Lantern. ", "2025-06-11T09:30:00+02:00")])
def test_a_change_is_looked_for_under_the_text_where_data_know_nothing_but_the_publication(before: str, iso: str) -> None:
    told = "2025-06-11T09:30:00+02:00"
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": told, "dateModified": told})
    rest = "<p>The harbour master had said in the morning that nobody would sail.</p>" * 3
    foot = f"<p>{before}Last updated <time datetime='2025-06-12T08:05:00Z'>12 June 2025, 10:05</time></p>"
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body><article>{BODY % ''}{rest}{foot}</article></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((*range(start, start + 4),), {}, (), "own", 1, 1.0)
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("facts", "iso"),
    [
        ("<ul><li><b>Date</b><div>11 June 2025</div></li><li><b>Author</b><div>Ada Marlowe</div></li></ul>", "2025-06-11"),
        ("<table><tr><td>Date</td><td>11 June 2025</td></tr><tr><td>Author</td><td>Ada Marlowe</td></tr></table>", "2025-06-11"),
        ("<ul><li><b>Date</b><div>11 June 2025</div></li><li><b>Place</b><div>The western quay</div></li></ul>", None),
        ("<div><b>Date</b><div>11 June 2025</div></div><ul><li><b>Author</b><div>Ada Marlowe</div></li></ul>", None),
    ],
)
def test_a_list_of_facts_tells_the_storys_date_where_it_tells_its_author(facts: str, iso: str | None) -> None:
    facts = facts.replace("<b>", "<div>").replace("</b>", "</div>")
    rest = "<p>The harbour master had said in the morning that nobody would sail.</p>" * 3
    view = seen(f"<body><div>{BODY % ''}{rest}<h3>Related</h3><p>Ferries</p></div><div class=sidebar><h6>Info</h6>{facts}</div></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((*range(start, start + 4),), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(("day", "iso"), [("2025-06-20", "2025-06-20"), ("2025-06-01", "2025-06-05")])
def test_a_change_that_data_tell_as_the_publication_gives_way_to_a_later_one(day: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-05", "dateModified": "2025-06-05"})
    head = f"<meta property='article:published_time' content='2022-05-26T15:20:28Z'><script type='application/ld+json'>{data}</script>"
    line = f"<time datetime='{day}'>Last updated: {moment(day, CONTEXT).when:%B %d, %Y}</time>"
    view = seen(f"<head>{head}</head><body>{BODY % line}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


@pytest.mark.parametrize(
    ("foot", "iso"),
    [
        ("Posted by Ada at June 11, 2025 11:15 AM", "2025-06-11T11:15:00"),
        ("Posted by Ada at June 13, 2025 11:15 AM", "2025-06-11"),
        ("Ada, June 11, 2025 11:15 AM", "2025-06-11"),
    ],
)
def test_the_foot_may_tell_the_time_of_the_day_in_the_head(foot: str, iso: str) -> None:
    rest = "<p>The harbour master had said in the morning that nobody would sail.</p>" * 3
    view = seen(f"<body><article>{BODY % '<h2>June 11, 2025</h2>'}{rest}<div>{foot}</div></article></body>")
    start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
    view.body = Body((*range(start, start + 4),), {}, (), "own", 1, 1.0)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(
    ("told", "change", "iso"),
    [
        ("2025-06-11", "2025-06-12T00:00:00Z", "2025-06-12"),
        ("2025-06-11T09:30:12Z", "2025-06-12T00:00:00Z", "2025-06-12T00:00:00+00:00"),
    ],
)
def test_who_keeps_days_writes_the_first_instant_of_one(told: str, change: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": told, "dateModified": change})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


def test_an_items_property_is_no_second_witness_of_a_change() -> None:
    head = "<meta property='article:modified_time' content='2025-06-12T08:19:22Z'>"
    item = "<meta itemprop='dateModified' content='2025-06-12T09:19:22Z'>"
    view = seen(f"<head>{head}</head><body>{BODY % item}</body>")
    assert chosen(view, modified) == "2025-06-12T08:19:22+00:00"


def test_a_day_without_a_time_gives_way_to_a_later_change_that_is_displayed() -> None:
    head = "<meta name=last-modified content='June 11, 2025'>"
    view = seen(f"<head>{head}</head><body>{BODY % '<p>June 11, 2025 Updated: January 2, 2026</p>'}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert (chosen(view, published), chosen(view, modified)) == ("2025-06-11", "2026-01-02")


def test_a_change_behind_the_title_of_another_story_is_that_ones() -> None:
    day = "<p>By Jane Roe</p><p>Wednesday, June 11, 2025</p>"
    cards = "<h3>Top Stories</h3><ul><li><a href='/c/3'>Heat advisory extended</a></li><li><a href='/d/4'>Crane strike looms</a><span>Updated 2 hours ago</span></li></ul>"
    text = "".join(
        f"<p>The ferry came back on Monday, and pier {n} was full of people who had waited for it all day.</p>" for n in range(5)
    )
    html = f"<html lang=en><title>{HEADLINE}</title><body><div><h1>{HEADLINE}</h1>{day}<div>{text}</div><section>{cards}</section></div>"
    assert extract(html, url="https://lantern.example/story", fetched_at=FETCHED).modified is None


def test_what_lies_after_the_last_change_is_another_storys() -> None:
    foot = "<section><div>12.18.2025</div><h3>Lamps lit again at Gull Point</h3></section>"
    for head, iso in (("", "2025-12-18"), ("<meta property=article:modified_time content='2019-04-01T22:15:58+00:00'>", None)):
        view = seen(f"<head>{head}</head><body><main>{BODY % ''}<p>The harbour was quiet.</p>{foot}</main></body>")
        start = next(block.index for block in view.doc.blocks if block.text.startswith("The ferry"))
        view.body = Body((start, start + 1), {}, (), "own", 1, 1.0)
        assert chosen(view, published) == iso


@pytest.mark.parametrize(
    ("country", "line", "iso"),
    [
        ("BR", "<p class=date>11/06/2025 10h02</p>", "2025-06-11T10:02:08"),
        ("BR", "<p class=date>11/06/2025 07h02</p>", "2025-06-11T10:02:08+00:00"),  # the reader's clock is another
        (None, "<p class=date>11/06/2025 10h02</p>", "2025-06-11T10:02:08+00:00"),
    ],
)
def test_a_readers_clock_written_as_utc_has_no_zone_where_a_country_has_several(country: str | None, line: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11 10:02:08"})
    head = f"<meta property='article:published_time' content='2025-06-11T10:02:08Z'><script type='application/ld+json'>{data}</script>"
    view = seen(f"<head>{head}</head><body>{BODY % line}</body>", language="pt")
    view.context = replace(view.context, country=country)
    assert chosen(view, published) == iso


@pytest.mark.parametrize(
    ("timezone", "told", "line", "first", "last"),
    [
        ("Europe/Berlin", "2025-06-11T10:02:08Z", "11.06.2025, 10:02 Uhr", "2025-06-11T10:02:08", "2025-06-11T11:45:10"),
        # a server that shows UTC, by a clock that a machine has read to less than a second
        (
            "Europe/Berlin",
            "2025-06-11T10:02:08.417Z",
            "11.06.2025, 10:02 Uhr",
            "2025-06-11T10:02:08.417+00:00",
            "2025-06-11T11:45:10+00:00",
        ),
        # the site's own clock is UTC's
        ("Atlantic/Reykjavik", "2025-06-11T10:02:08Z", "11.06.2025, 10:02 Uhr", "2025-06-11T10:02:08+00:00", "2025-06-11T11:45:10+00:00"),
        ("Europe/Berlin", "2025-06-11T10:02:08Z", "11.06.2025, 12:02 Uhr", "2025-06-11T12:02:08+02:00", "2025-06-11T13:45:10+02:00"),
        (None, "2025-06-11T10:02:08Z", "11.06.2025, 10:02 Uhr", "2025-06-11T10:02:08+00:00", "2025-06-11T11:45:10+00:00"),
    ],
)
def test_a_local_time_written_as_utc_tells_no_zone(timezone: str | None, told: str, line: str, first: str, last: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": told, "dateModified": "2025-06-11T11:45:10Z"})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % f'<p>{line}</p>'}</body>", language="de")
    view.context = replace(view.context, country="DE" if timezone else None, timezone=timezone)
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert (chosen(view, published), chosen(view, modified)) == (first, last)


def test_no_page_has_more_dates_than_are_read() -> None:
    nodes = [{"@type": "WebPage", "datePublished": f"June {n % 28 + 1}, 2025"} for n in range(5_000)]
    times = "<time datetime='2025-06-11'>11 June 2025</time>" * 2_000
    view = seen(f"<head><script type='application/ld+json'>{json.dumps(nodes)}</script></head><body>{BODY % times}</body>")
    assert len(list(published.find(view))) <= published.TOLD + published.SHOWN


def test_winters_offset_in_summer_is_put_right_by_the_zone() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T07:30:00Z"})
    meta = "<meta property='article:published_time' content='2025-06-11T09:30:00+0100'>"
    view = seen(f"<head>{meta}<script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    view.context = replace(view.context, timezone="Europe/Berlin")
    assert chosen(view, published) == "2025-06-11T09:30:00+02:00"


@pytest.mark.parametrize(
    ("head", "iso"),
    [
        ("<title>Ferry returns | The Lantern | 11.06.2025</title>", "2025-06-11"),
        ("<title>Ferry returns - 11.06.2025 - THE LANTERN</title>", "2025-06-11"),
        ("<title>11.06.2025 - Ferry returns - The Lantern</title>", None),
        ("<title>Ferry returns - Ada Marlowe - 11.06.2025 to 14.06.2025 - The Lantern</title>", None),
        ("<title>The Lantern of 11 June 2025: what the harbour said</title>", None),
        ('<script>window.page = {"publishedAt": "2025-06-11T09:30:00Z", "updatedAt": "2025-06-12"}</script>', "2025-06-11T09:30:00+00:00"),
        ("<script>var a = {'datePublished': '2025-06-11'}, b = {'datePublished': '2025-06-05'};</script>", None),
        ("<script>var unpublishDate = '2025-06-11';</script>", None),
    ],
)
def test_where_nothing_else_is_heard(head: str, iso: str | None) -> None:
    assert chosen(seen(f"<head>{head}</head><body>{BODY % ''}</body>"), published) == iso


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://lantern.example/2025/06/11/ferry", "2025-06-11"),
        ("https://lantern.example/news/2025-06-11-ferry", "2025-06-11"),
        ("https://lantern.example/news/20250611/ferry.html", "2025-06-11"),
        ("https://lantern.example/blog/2025/june/11/ferry", "2025-06-11"),
        ("https://lantern.example/news/29-06-2025", "2025-06-29"),
        ("https://lantern.example/2025/6/9/ferry", "2025-06-09"),
        ("https://lantern.example/2025/06/ferry", None),
        ("https://lantern.example/2025/06/3-questions-to-the-keeper", None),
        ("https://lantern.example/a/123456789012", None),
        ("https://lantern.example/2025/13/41/ferry", None),
        ("https://lantern.example/story?d=2025/06/11", None),
    ],
)
def test_the_address_tells_a_day(url: str, day: str | None) -> None:
    said = heard(seen(f"<body>{BODY % ''}</body>", url=url))
    assert (said.get("url") or said.get("url digits") or said.get("url last")) == day


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("2025-06-11T09:30:00+02:00", "2025-06-11T07:30:00Z", True),
        ("2025-06-11T09:30:00+02:00", "2025-06-11T09:30:00", True),
        ("2025-06-11T09:30:00+02:00", "2025-06-11 09:30", True),
        ("2025-06-11T09:30:00+02:00", "2025-06-11", True),
        ("2025-06-11T23:30:00-05:00", "2025-06-12", True),  # in UTC
        ("2025-06-11T02:30:00Z", "2025-06-10", True),  # in America
        ("2025-06-11T02:30:00Z", "2025-06-10 21:30", True),
        ("2025-06-11T19:30:00+02:00", "2025-06-12", True),  # the print edition
        ("2025-06-11T09:30:00+02:00", "2025-06-12", False),
        ("2025-06-11T09:30:00Z", "2025-06-11T09:31:00Z", False),
        ("2025-06-11T09:30:00Z", "2025-06-11T09:31:00", False),
        ("2025-06-11", "2025-06-12", False),
        ("3 hours ago", "2026-03-01T09:10:00Z", True),
        ("3 hours ago", "2026-03-01T05:10:00Z", False),
    ],
)
def test_what_agrees(one: str, other: str, agree: bool) -> None:
    a, b = moment(one, CONTEXT), moment(other, CONTEXT)
    assert same(a, b) is agree
    assert same(b, a) is agree


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        (["2025-06-11", "2025-06-11T09:30:00+02:00"], "2025-06-11T09:30:00+02:00"),
        (["2025-06-11T09:30", "2025-06-11T09:30:12"], "2025-06-11T09:30:12"),
        (["2025-06-11T09:30:12", "2025-06-11T09:30:12+02:00"], "2025-06-11T09:30:12+02:00"),
        (["2025-06-11T02:25:54Z", "2025-06-10 21:25"], "2025-06-10T21:25:54-05:00"),
        (["2025-06-11T07:30:12Z", "2025-06-11T09:30+02:00"], "2025-06-11T09:30:12+02:00"),
        (["2025-06-11T07:30:12Z", "2025-06-11 07:30"], "2025-06-11T07:30:12+00:00"),
        (["2025-06-11T10:17:00", "11 June 2025, 10:17 am EDT"], "2025-06-11T10:17:00-04:00"),
        (["2025-06-11T07:30:12Z", "2025-06-11"], "2025-06-11T07:30:12+00:00"),
        (["3 hours ago", "2026-03-01T09:10:00Z"], "2026-03-01T09:10:00+00:00"),
    ],
)
def test_of_those_that_agree_the_fullest_stands_on_the_pages_own_clock(said: list[str], iso: str) -> None:
    values = [moment(one, CONTEXT) for one in said]
    assert settle(values).iso == iso
    assert settle(values[::-1]).iso == iso


def test_of_two_times_of_the_day_on_which_alone_they_agree_the_less_trusted_says_nothing() -> None:
    values = [moment(one, CONTEXT) for one in ("2025-06-11", "2025-06-11T13:58+02:00", "2025-06-11T15:40:12+02:00")]
    assert settle(values).iso == "2025-06-11T13:58:00+02:00"


def test_the_day_in_the_address_vouches_for_each_time_of_it() -> None:
    times = '<time datetime="2025-06-11T15:40:12+02:00">11 June 2025 15.40</time><div>First published on 11 June 2025 13.58 CEST</div>'
    view = seen(f"<body><article>{BODY % times}</article></body>", url="https://lantern.example/news/live/2025/jun/11/ferry")
    assert (chosen(view, published) or "").startswith("2025-06-11T13:58")


@pytest.mark.parametrize("said", [None, "", {}, [], {"@id": "#x"}, True, "July 2025", "2025", 7, ["x"], float("inf"), float("nan")])
def test_what_a_field_does_not_take(said: object) -> None:
    with pytest.raises(Unreadable):
        read(said, CONTEXT)


def test_numbers_are_seconds_of_the_epoch() -> None:
    assert read(1749634200, CONTEXT).iso == read(1749634200000, CONTEXT).iso == "2025-06-11T09:30:00+00:00"
    assert isinstance(read({"@type": "Date", "@value": "2025-06-11"}, CONTEXT), Moment)


def test_the_day_of_a_post_that_the_story_shows_is_not_the_storys() -> None:
    story = "".join(
        f"<p>The harbour master said on Monday that the ferry would run {n} times a day until the end of the month.</p>"
        for n in range(2, 7)
    )
    post = "<blockquote class='twitter-tweet'><p>The ferry runs.</p>&mdash; Harbour (@harbour) <a href='https://t.example/1'>June 3, 2024</a></blockquote>"
    html = (
        f"<html><head><title>Ferry runs again</title></head><body><article><h1>Ferry runs again</h1>{story}{post}</article></body></html>"
    )
    assert extract(html, url="https://lantern.example/news/ferry-runs-again").published is None


ITEM = '<div itemscope itemtype="https://schema.org/NewsArticle">%s<meta itemprop="datePublished" content="%s"></div>'


@pytest.mark.parametrize(
    "body",
    [
        ITEM % ("<a href=/b/7 itemprop=url><span itemprop=headline>Council sells the quay</span></a>", "2025-03-04")
        + ITEM % (BODY % "", "2025-06-11"),
        f'<div itemscope itemtype="https://schema.org/WebPage"><meta itemprop="datePublished" content="2012-05-01">{ITEM % (BODY % "", "2025-06-11")}</div>',
        '<meta itemprop="datePublished" content="2012-05-01">' + ITEM % (BODY % "", "2025-06-11"),
    ],
)
def test_a_date_is_of_the_item_that_holds_the_story(body: str) -> None:
    assert heard(seen(f"<body>{body}</body>"))["microdata datePublished"] == "2025-06-11"


def test_what_a_date_was_read_from_is_what_tells_it_whole() -> None:
    found = record("<meta property='article:published_time' content='2025-06-11T04:27:36+00:00'>")
    assert (found.published, found.published_raw) == ("2025-06-11T04:27:36+00:00", "2025-06-11T04:27:36+00:00")


def test_what_a_date_was_read_from_is_what_says_it_before_what_was_put_right() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-10T10:15:20+02:00"})
    line = "<time class=published datetime='2025-06-10T12:15:20+02:00'>10 June 2025</time>"
    html = f"<html lang=en><head><script type='application/ld+json'>{data}</script></head><body>{BODY % line}</body></html>"
    found = extract(html, url="https://lantern.example/story", fetched_at=FETCHED)
    assert (found.published, found.published_raw) == ("2025-06-10T12:15:20+02:00", "2025-06-10T12:15:20+02:00")


def test_what_metadata_say_that_tells_no_time_is_not_read_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(moments, "_last_resort", lambda text, context: asked.append(text))
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T09:30:12+02:00"})
    title = "<meta name=og:title content='Top 17 ferries of the coast in June 2025'>"
    view = seen(f"<head>{title}<script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    assert chosen(view, published) == "2025-06-11T09:30:12+02:00"
    assert asked == []


@pytest.mark.parametrize(
    ("line", "language", "first", "last"),
    [
        ("3 May, 10:15", "en", "2025-05-03T10:15:00", None),
        ("10:15 AM, May 3", "en", "2025-05-03T10:15:00", None),
        ("3. Mai um 10.15 Uhr", "de", "2025-05-03T10:15:00", None),
        ("03.05. 10:15 Uhr", "de", "2025-05-03T10:15:00", None),
        ("5月3日 10時15分", "ja", "2025-05-03T10:15:00", None),
        ("5/3(土) 10:15 配信", "ja", "2025-05-03T10:15:00", None),
        ("5월 3일 10:15", "ko", "2025-05-03T10:15:00", None),
        ("Updated: May 4, 9:15 AM", "en", "2025-05-03", "2025-05-04T09:15:00"),
        ("<span>Published 3 May, 10:15</span> <span>Updated 4 May, 11:15</span>", "en", "2025-05-03T10:15:00", "2025-05-04T11:15:00"),
        ("4 May, 10:15", "en", "2025-05-03", None),  # another day's
        ("Updated: April 28", "en", "2025-05-03", None),  # before the publication
        ("Harbour beats Gullport 5-3 at 10:15", "en", "2025-05-03", None),
    ],
)
def test_a_date_without_a_year_tells_the_time_of_the_day_in_the_address(line: str, language: str, first: str, last: str | None) -> None:
    html = f"<!doctype html><html lang={language}>{BODY % f'<div class=x>{line}</div>'}</html>"
    read_ = extract(html, url="https://lantern.example/2025/05/03/ferry", fetched_at=FETCHED)
    assert (read_.published, read_.modified) == (first, last)


def test_a_date_without_a_year_tells_no_day_alone_and_on_whose_clock_a_told_one_is() -> None:
    html = BODY % "<div class=x>3 May, 10:15</div>"
    assert extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED).published is None
    told = f'<meta property="article:published_time" content="2025-05-03T08:15:00Z">{html}'
    assert extract(told, url="https://lantern.example/ferry", fetched_at=FETCHED).published == "2025-05-03T10:15:00+02:00"


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        (
            "<time datetime='2025-06-11T09:30:00-04:00'><span>June 11, 2025</span><span>Updated 11:20 a.m. ET</span></time>",
            "2025-06-11T09:30:00-04:00",
            "2025-06-11T11:20:00-04:00",
        ),
        (
            "<time datetime='2025-06-11T09:30:00-04:00'><span>Published June 11, 2025</span> <span>Updated June 12, 2025, 9:01 a.m. ET</span></time>",
            "2025-06-11T09:30:00-04:00",
            "2025-06-12T09:01:00-04:00",
        ),
        ("<p class=is-last-update>11 June 2025 (modified on 12 June 2025, 11:20)</p>", "2025-06-11", "2025-06-12T11:20:00"),
        ("<p>June 11, 2025 -- Updated 1520 GMT (2320 HKT)</p>", "2025-06-11", "2025-06-11T15:20:00+00:00"),
    ],
)
def test_of_two_dates_in_one_element_the_label_is_the_seconds(line: str, first: str, last: str) -> None:
    read_ = extract(f"<!doctype html><html lang=en>{BODY % line}</html>", url="https://lantern.example/ferry", fetched_at=FETCHED)
    assert (read_.published, read_.modified) == (first, last)


def test_a_change_told_by_the_month_is_none() -> None:
    line = "<p>11 June 2025, 09:30</p><p>Updated: a month ago</p>"
    read_ = extract(f"<!doctype html><html lang=en>{BODY % line}</html>", url="https://lantern.example/ferry", fetched_at=FETCHED)
    assert (read_.published, read_.modified) == ("2025-06-11T09:30:00", None)


@pytest.mark.parametrize(
    ("line", "last"),
    [
        ("<p>03/05/2025</p><p>Updated 04/05/2025 11:00</p>", "2025-05-04T11:00:00"),
        ("<p>05/03/2025</p><p>Updated 05/04/2025 11:00</p>", "2025-05-04T11:00:00"),
        ("<p>Published 03/05/2025 | Updated 04/05/2025 11:00</p>", "2025-05-04T11:00:00"),
    ],
)
def test_the_order_of_day_and_month_in_the_publication_is_the_changes_too(line: str, last: str) -> None:
    html = f"<!doctype html><html lang=en>{BODY % line}</html>"
    read_ = extract(html, url="https://lantern.example/2025/05/03/ferry", fetched_at=FETCHED)
    assert (read_.published, read_.modified) == ("2025-05-03", last)
    assert "date-order-assumed" not in read_.warnings


@pytest.mark.parametrize(
    "line",
    [
        "<p>Meeting on 12 August 2025 at the old customs house</p><div>11 June 2025</div>",
        "<div>Vol. 12, Issue 5 | May 2025</div><div>11 June 2025</div>",
    ],
)
def test_a_date_among_words_gives_way_to_one_that_stands_alone(line: str) -> None:
    read_ = extract(f"<!doctype html><html lang=en>{BODY % line}</html>", url="https://lantern.example/ferry", fetched_at=FETCHED)
    assert read_.published == "2025-06-11"


@pytest.mark.parametrize(
    ("lines", "iso"),
    [
        ("<div>June 11, 2025</div><div>9:41 am</div>", "2025-06-11T09:41:00"),
        ("<div>Published June 11, 2025</div><div>at 9:41 a.m. EDT</div>", "2025-06-11T09:41:00-04:00"),
        ("<div>11 June 2025</div><div>9h41</div>", "2025-06-11T09:41:00"),
        ("<div>June 11, 2025</div><div>12:30</div>", "2025-06-11"),  # how long it runs, perhaps
        ("<div>Deadline: August 1, 2025</div><div>June 11, 2025</div>", "2025-06-11"),
        ("<div>Expires on August 1, 2025</div>", None),
    ],
)
def test_the_time_of_a_day_may_stand_in_the_next_line(lines: str, iso: str | None) -> None:
    html = f"<!doctype html><html lang=en>{BODY % lines}</html>"
    assert extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED).published == iso


@pytest.mark.parametrize(
    ("sheet", "language", "iso"),
    [
        ("<div>11</div><div>Jun</div><div>2025</div>", "en", "2025-06-11"),
        ("<div>Jun</div><div>11</div><div>2025</div>", "en", "2025-06-11"),
        ("<div>Mi</div><div>11</div><div>Juni</div><div>2025</div>", "de", "2025-06-11"),
        ("<div>11.06.</div><div>2025</div>", "de", "2025-06-11"),
        ("<div>11</div><div>2025-06</div>", "zh", "2025-06-11"),
        ("<div>06-11</div><div>2025</div>", "zh", "2025-06-11"),
        ("<b>11</b><i>2025/06</i>", "zh", "2025-06-11"),
        ("<div>11</div><div>Jun</div>", "en", None),
        ("<div>3</div><div>2</div><div>2025 seats</div>", "en", None),
    ],
)
def test_a_calendar_sheet_is_one_date(sheet: str, language: str, iso: str | None) -> None:
    html = f"<!doctype html><html lang={language}><div class=xy>{sheet}</div><h1>{HEADLINE}</h1>{PROSE * 3}</html>"
    assert extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED).published == iso


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("<p>By Jane Roe on June 11</p>", "2025-06-11"),
        ("<div><span>11</span><span>Jun</span></div>", "2025-06-11"),
        ("<div><div>Jun</div><div>11</div></div>", "2025-06-11"),
        ("<p>The quay is closed from July 11</p>", None),
    ],
)
def test_the_address_may_tell_the_year_of_a_day(line: str, iso: str | None) -> None:
    html = f"<!doctype html><html lang=en>{BODY % line}</html>"
    assert extract(html, url="https://lantern.example/2025/06/ferry-returns/", fetched_at=FETCHED).published == iso


@pytest.mark.parametrize(
    ("line", "after", "iso"),
    [
        ("<p>Published: 04/11/2025 | Updated: 13/11/2025</p>", "", "2025-11-04"),
        ("<p>04/11/2025</p>", f"<div><div>{CARD}<p>23/10/2025</p></div></div>", "2025-11-04"),
        ("<p>04/11/2025</p>", f"<div><div>{CARD}<p>10/23/2025</p></div></div>", "2025-04-11"),
        ("<p>04/11/2025</p>", f"<div><div>{CARD}<p>10/23/2025</p></div><p>23/10/2025</p></div>", "2025-04-11"),  # they do not agree
    ],
)
def test_the_order_of_day_and_month_is_that_of_the_pages_other_dates(line: str, after: str, iso: str) -> None:
    html = f"<!doctype html><html lang=en>{BODY % line}{after}</html>"
    assert extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED).published == iso


DEMO = {"@type": "NewsArticle", "headline": "Article title", "datePublished": "2015-02-05T08:00:00+08:00", "author": {"name": "Max Moe"}}


@pytest.mark.parametrize(
    ("head", "line", "iso"),
    [
        # the example that a theme was made with
        (DEMO, "<p>Posted on June 11, 2025</p>", "2025-06-11"),
        (DEMO | {"headline": "The ferry is back"}, "<p>Posted on June 11, 2025</p>", "2015-02-05T08:00:00+08:00"),
        (DEMO | {"url": "https://lantern.example/ferry"}, "<p>Posted on June 11, 2025</p>", "2015-02-05T08:00:00+08:00"),
        # when the site began
        ({"@type": "WebSite", "name": "Lantern", "datePublished": "2012-02-05"}, "", None),
        # the days of a life
        ({}, "<p>Jane Moss (12 May 1934 – 3 June 2025)</p><p>11 June 2025</p>", "2025-06-11"),
        ({}, "<p>Jun 11, '25</p>", "2025-06-11"),
        # the days of a show
        ({}, "<p>Town Gallery, 12 June 2025 – 14 July 2025</p>", None),
        ({}, "<p>Town Gallery (12 January 2026 - 14 April 2026)</p><p>11 June 2025</p>", "2025-06-11"),
        ({}, "<p>11 June 2025 - 09:41</p>", "2025-06-11T09:41:00"),
        # when something took place, or was looked through
        ({}, "<p>When: Wednesday, 11 June 2025 at 7pm</p>", None),
        ({}, "<p>Event date: June 11, 2025</p><p>Posted on June 1, 2025</p>", "2025-06-01"),
        ({}, "<dl><dt>Wann:</dt><dd>Mi, 11.06.2025, 19 Uhr</dd></dl>", None),
        ({}, "<p>Last reviewed on June 11, 2025</p>", None),
        ({}, "<dl><dt>Last reviewed</dt><dd>11 June 2025</dd></dl>", None),
        ({}, "<p>Peer-reviewed study, 11 June 2025</p>", "2025-06-11"),
    ],
)
def test_what_data_and_lines_tell_of_something_else_is_no_publication(head: dict[str, object], line: str, iso: str | None) -> None:
    data = f"<head><script type='application/ld+json'>{json.dumps(head)}</script></head>"
    html = f"<!doctype html><html lang=en>{data}{BODY % line}</html>"
    assert extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED).published == iso


def test_a_page_of_many_stories_and_no_text_has_the_day_of_the_first() -> None:
    cards = "".join(
        f"<div class=item><h3><a href='/news/{n}/boats-of-the-harbour-{n}'>The boats of harbour {n} come home at last</a></h3>"
        f"<p>Nobody had thought that boat {n} would be seen again, but it was.</p><span>{n}.06.2025, 11:15 Uhr</span></div>"
        for n in range(16, 10, -1)
    )
    html = f"<!doctype html><html lang=de><title>Hafen</title><body><h1>Hafen und Boote der Stadt</h1><div class=list>{cards}</div></body></html>"
    record = extract(html, url="https://lantern.example/")
    assert (record.kind, record.published) == ("index", "2025-06-16T11:15:00")


@pytest.mark.parametrize(("day", "iso"), [("Sunday, March 1, 2026", None), ("Sunday, February 15, 2026", "2026-02-15")])
def test_the_day_of_the_fetch_over_the_article_is_the_sites_calendar(day: str, iso: str | None) -> None:
    html = f"<!doctype html><html lang=en><body><div>{day}</div><article><h1>{HEADLINE}</h1>{PROSE * 3}</article></body></html>"
    assert extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED).published == iso


def test_when_prices_over_the_article_changed_is_no_change_of_the_story() -> None:
    box = "<div><div>LNT 12.3 +0.4%</div><div>Updated 01/03/2026 09:30</div></div>"
    html = f"<!doctype html><html lang=en><body>{box}<article><h1>{HEADLINE}</h1><p>5 January 2026</p>{PROSE * 3}</article></body></html>"
    record = extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED)
    assert (record.published, record.modified) == ("2026-01-05", None)


@pytest.mark.parametrize(
    ("line", "head", "iso"),
    [
        ("<div>12 February</div>", "", "2026-02-12"),
        ("<div>Thu 12 Feb, 10:15</div>", "", "2026-02-12T10:15:00"),
        ("<div>Published Feb 12</div>", "", "2026-02-12"),
        ("<div>28 December</div>", "", None),  # longer ago than two months
        ("<div>12 March</div>", "", None),  # still to come, or of another year
        ("<div>Updated 12 February</div>", "", None),
        ("<div>12 February – 14 April 2026</div>", "", None),
        ("<div>Vom 12. Februar bis 14. April 2026</div>", "", None),
        ("<div>The ferry came back on 12 February with two hundred people</div>", "", None),
        ("<div>12 February</div>", "<meta property=article:published_time content=2024-02-12T10:00:00Z>", "2024-02-12T10:00:00+00:00"),
    ],
)
def test_a_day_without_a_year_is_of_the_last_two_months_where_nothing_else_tells_one(line: str, head: str, iso: str | None) -> None:
    assert chosen(seen(head + BODY % line), published) == iso


@pytest.mark.parametrize(("href", "iso"), [("/story", "2025-06-11"), ("/other", None), ("#top", None)])
def test_a_day_under_the_text_may_lead_to_the_page_itself(href: str, iso: str | None) -> None:
    foot = f"<div class=foot><a href='{href}'>Jun 11th, 2025</a> <a href='/notes'>12 notes</a></div>"
    more = "".join(f"<p>{who} said that a second ship would run for as long as the pier stayed closed.</p>" for who in ("He", "She") * 6)
    html = f"<html lang=en><article>{BODY % ''}{more}{foot}</article></html>"
    assert extract(html, url="https://lantern.example/story", fetched_at=FETCHED).published == iso
