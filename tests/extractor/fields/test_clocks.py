"""On which clock a time stands: zones, offsets, local times written as UTC."""

# ruff: noqa: E501

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from scraper.extractor import extract, rank
from scraper.extractor.fields import modified, published
from scraper.extractor.fields.shared.dates import read, same, settle
from scraper.normaliser.moments import moment
from scraper.record import Choice
from tests.datedpage import BODY, CONTEXT, FETCHED, HEADLINE, chosen, seen


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
    [("2025-06-11T00:00:00", "2025-06-11"), ("2025-06-12T00:00:00", "2025-06-12T00:00:00"), ("2025-06-11T10:15:00", "2025-06-11T10:15:00")],
)
def test_the_first_instant_of_the_day_of_the_publication_is_that_day(change: str, iso: str) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T09:30:00", "dateModified": change})
    view = seen(f"<head><script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    view.chosen["published"] = rank.choose("published", published.find(view), read, view.context, same, settle)
    assert chosen(view, modified) == iso


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


def test_winters_offset_in_summer_is_put_right_by_the_zone() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2025-06-11T07:30:00Z"})
    meta = "<meta property='article:published_time' content='2025-06-11T09:30:00+0100'>"
    view = seen(f"<head>{meta}<script type='application/ld+json'>{data}</script></head><body>{BODY % ''}</body>")
    view.context = replace(view.context, timezone="Europe/Berlin")
    assert chosen(view, published) == "2025-06-11T09:30:00+02:00"


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
