"""When a story was published: what tells it, and which of several dates it is."""

# ruff: noqa: E501

from __future__ import annotations

import json

import pytest
from harbourpost import record

from scraper.errors import Unreadable
from scraper.extractor import extract
from scraper.extractor.body import Body
from scraper.extractor.fields import modified, published
from scraper.extractor.fields.shared.dates import read, same, settle
from scraper.normaliser import moments
from scraper.normaliser.moments import Moment, moment
from tests.datedpage import BODY, CARD, CONTEXT, FETCHED, HEADLINE, PROSE, chosen, heard, seen


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


def test_the_title_of_an_abbreviation_is_what_its_property_says() -> None:
    property_ = "<p>At <abbr itemprop=datePublished title='{}'>{}</abbr></p>"
    told = heard(seen(f"<body>{BODY % ''}{property_.format('2025-06-11T09:30:00-07:00', '9:30 AM')}</body>"))
    assert told["microdata datePublished"] == "2025-06-11T09:30:00-07:00"
    told = heard(seen(f"<body>{BODY % ''}{property_.format('Wednesday', 'June 11, 2025')}</body>"))
    assert told["microdata datePublished"] == "2025-06-11"


def test_a_property_of_a_line_says_when_a_page_was_made() -> None:
    line = "<div><span property='dc:date dc:created' content='2025-06-11T09:30:00-06:00'>Submitted by jroe on Wed, 06/11/2025 - 9:30am</span></div>"
    assert chosen(seen(f"<body>{line}{BODY % ''}</body>"), published) == "2025-06-11T09:30:00-06:00"


def test_labels_in_small_letters_beside_a_date_make_no_sentence_of_it() -> None:
    view = seen(f"<body>{BODY % '<div>9 julio, 2025 #agua, #riego, #mar</div>'}</body>", language="es")
    assert heard(view)["visible"] == "2025-07-09"


def test_a_card_over_the_headline_does_not_make_the_data_late() -> None:
    data = f'{{"@type":"NewsArticle","headline":"{HEADLINE}","datePublished":"2025-07-11T10:00:00+02:00"}}'
    over = f"<div class=x1>{CARD}<time datetime='2025-07-07T07:30:00Z'>7 July 2025</time></div>"
    page = f"<head><script type='application/ld+json'>{data}</script></head><body>{over}<main>{BODY % ''}</main></body>"
    assert chosen(seen(page), published) == "2025-07-11T10:00:00+02:00"


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


@pytest.mark.parametrize("line", ["Discussion in Ferries, started by Jane, May 26, 2025.", "5 December 2025, written on the quay."])
def test_a_date_that_stands_apart_in_the_first_paragraph_is_the_storys(line: str) -> None:
    html = f"<html lang=en><body><article><h1>{HEADLINE}</h1><div class=text><p>{line}</p>{PROSE}</div></article></body></html>"
    assert (extract(html, url="https://lantern.example/story", fetched_at=FETCHED).published or "")[:4] == "2025"


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


def test_a_row_that_leads_to_the_page_tells_the_order_of_day_and_month() -> None:
    for path, iso in (("/story", "2025-12-02"), ("/other", "2025-02-12")):
        row = f"<div><h4><a href='{path}'>Ferry returns</a></h4><time datetime='2025-12-02'>December 2</time></div><div><a href='/x'>Gulls</a></div>"
        view = seen(f"<body>{BODY % '<time datetime=02-12-2025>02-12-2025</time>'}<aside><h3>Recent</h3>{row}</aside></body>")
        assert chosen(view, published) == iso


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


def test_no_page_has_more_dates_than_are_read() -> None:
    nodes = [{"@type": "WebPage", "datePublished": f"June {n % 28 + 1}, 2025"} for n in range(5_000)]
    times = "<time datetime='2025-06-11'>11 June 2025</time>" * 2_000
    view = seen(f"<head><script type='application/ld+json'>{json.dumps(nodes)}</script></head><body>{BODY % times}</body>")
    assert len(list(published.find(view))) <= published.TOLD + published.SHOWN


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


def test_a_page_of_many_stories_and_no_text_has_the_day_of_the_first() -> None:
    cards = "".join(
        f"<div class=item><h3><a href='/news/{n}/boats-of-the-harbour-{n}'>The boats of harbour {n} come home at last</a></h3>"
        f"<p>Nobody had thought that boat {n} would be seen again, but it was.</p><span>{n}.06.2025, 11:15 Uhr</span></div>"
        for n in range(16, 10, -1)
    )
    html = f"<!doctype html><html lang=de><title>Hafen</title><body><h1>Hafen und Boote der Stadt</h1><div class=list>{cards}</div></body></html>"
    record = extract(html, url="https://lantern.example/")
    assert (record.kind, record.published) == ("index", "2025-06-16T11:15:00")


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
