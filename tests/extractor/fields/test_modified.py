"""When a story was last changed, and what tells it."""

# ruff: noqa: E501

from __future__ import annotations

import json

import pytest

from scraper.extractor import extract, rank
from scraper.extractor.body import Body
from scraper.extractor.fields import modified, published
from scraper.extractor.fields.shared.dates import read, same, settle
from scraper.normaliser.moments import moment
from tests.datedpage import BODY, CONTEXT, FETCHED, HEADLINE, PROSE, chosen, heard, seen


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


@pytest.mark.parametrize("said", ["Stand", "Stand des Artikels", "Stand der Information"])
def test_as_of_when_a_text_stands_is_its_last_change(said: str) -> None:
    aside = "<aside><ul><li>Meer</li><li>26.02.2020</li><li>Lesedauer ca. 7 Minuten</li></ul></aside>"
    html = f"<body><article>{aside}{BODY % f'<p>{said}: 27. Februar 2020, 12:30 Uhr.</p>'}</article></body>"
    record = extract(f"<html lang=de>{html}</html>", url="https://lantern.example/story", fetched_at=FETCHED)
    alone = html.replace(f"<p>{said}:", f"<div>{said}</div><p>") if said == "Stand" else html
    assert extract(f"<html lang=de>{alone}</html>", url="https://lantern.example/story", fetched_at=FETCHED).modified == record.modified
    assert (record.published, record.modified) == ("2020-02-26", "2020-02-27T12:30:00")


def test_the_day_in_the_address_is_before_a_change_told_as_the_publication() -> None:
    told = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-12T13:43:46Z", "dateModified": "2025-06-12T13:43:46Z"}
    page = f"<head><script type='application/ld+json'>{json.dumps(told)}</script></head><body>{BODY % '<p>12 June 2025</p>'}</body>"
    assert chosen(seen(page, "https://lantern.example/2025/06/11/ferry"), published) == "2025-06-11"
    assert chosen(seen(page, "https://lantern.example/2025/06/12/ferry"), published) == "2025-06-12T13:43:46+00:00"


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


@pytest.mark.parametrize(("day", "iso"), [("2025-06-20", "2025-06-20"), ("2025-06-01", "2025-06-05")])
def test_a_change_that_data_tell_as_the_publication_gives_way_to_a_later_one(day: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-05", "dateModified": "2025-06-05"})
    head = f"<meta property='article:published_time' content='2022-05-26T15:20:28Z'><script type='application/ld+json'>{data}</script>"
    line = f"<time datetime='{day}'>Last updated: {moment(day, CONTEXT).when:%B %d, %Y}</time>"
    view = seen(f"<head>{head}</head><body>{BODY % line}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


def test_an_items_property_is_no_second_witness_of_a_change() -> None:
    head = "<meta property='article:modified_time' content='2025-06-12T08:19:22Z'>"
    item = "<meta itemprop='dateModified' content='2025-06-12T09:19:22Z'>"
    view = seen(f"<head>{head}</head><body>{BODY % item}</body>")
    assert chosen(view, modified) == "2025-06-12T08:19:22+00:00"


@pytest.mark.parametrize(
    ("change", "iso"), [("2025-06-11 11:14", "2025-06-11T11:14:48+02:00"), ("2025-06-11 11:15", "2025-06-11T11:15:00+02:00")]
)
def test_a_change_that_the_data_tells_to_the_minute_is_not_before_a_publication_within_it(change: str, iso: str) -> None:
    first = "<meta property='article:published_time' content='2025-06-11T11:14:48+02:00'>"
    view = seen(f"<head>{first}<meta name='last-modified' content='{change}'></head><body>{BODY % ''}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


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


def test_when_prices_over_the_article_changed_is_no_change_of_the_story() -> None:
    box = "<div><div>LNT 12.3 +0.4%</div><div>Updated 01/03/2026 09:30</div></div>"
    html = f"<!doctype html><html lang=en><body>{box}<article><h1>{HEADLINE}</h1><p>5 January 2026</p>{PROSE * 3}</article></body></html>"
    record = extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED)
    assert (record.published, record.modified) == ("2026-01-05", None)
