"""Dates of other things: other stories, readers, events, the day of the fetch."""

# ruff: noqa: E501

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from scraper.extractor import extract
from scraper.extractor.body import Body
from scraper.extractor.fields import modified, published
from tests.datedpage import BODY, CARD, FETCHED, HEADLINE, PROSE, chosen, heard, seen


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


@pytest.mark.parametrize(("day", "iso"), [("Sunday, March 1, 2026", None), ("Sunday, February 15, 2026", "2026-02-15")])
def test_the_day_of_the_fetch_over_the_article_is_the_sites_calendar(day: str, iso: str | None) -> None:
    html = f"<!doctype html><html lang=en><body><div>{day}</div><article><h1>{HEADLINE}</h1>{PROSE * 3}</article></body></html>"
    assert extract(html, url="https://lantern.example/ferry", fetched_at=FETCHED).published == iso
