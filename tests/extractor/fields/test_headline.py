"""The headline is the one that a reader sees: no site name, no kicker, no wording for search engines, no section's heading."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Unreadable
from scraper.extractor import see
from scraper.extractor.fields import headline
from scraper.extractor.fields.shared import titles
from scraper.extractor.view import View
from scraper.record import Context, Page

URL = "https://harbourpost.example/world/2025/06/11/ferry-to-the-islands-runs-again-48213"
SCRIPT = "https://harbourpost.example/story.asp?id=48213"  # no word of the story
TITLE = "Ferry to the islands runs again after storm"
STORY = "".join(
    f"<p>The ferry left the western pier at {n} in the morning with two hundred people on board, most of them islanders who had "
    "waited on the mainland since Friday, the harbour master said.</p>"
    for n in ("seven", "eight", "nine", "ten")
)


def read(top: str, head: str = f"<title>{TITLE} - Harbour Post</title>", body: str = STORY) -> View:
    return see(
        Page(
            f"<html lang=en><head>{head}<meta property=og:site_name content='Harbour Post'></head><body>{top}<div class=text>{body}</div>"
            "<h2>More from World</h2><ul><li><a href='/world/a-1'>Ferry company to buy two ships for the northern route</a></ul>"
            "</body></html>",
            url=URL,
        )
    )


@pytest.mark.parametrize("label", ["News Release", "PRESS RELEASES", "Pressemitteilung", "Presse", "Communiqué de presse", "News"])
@pytest.mark.parametrize(
    "shape",
    [
        "<h1>{}</h1><h2>Press release of 11 June 2025, 12:05</h2><h3>{}</h3>",
        "<h1>{}</h1><h2>{}</h2>",
        "<h3>{}</h3><p>June 11, 2025</p><h2>{}</h2>",
        "<h1>{}</h1><h1>{}</h1>",
        "<h1>{}</h1><p><strong>{}</strong></p><p>June 11, 2025</p>",
    ],
)
def test_what_a_heading_calls_every_story_of_its_kind_is_no_headline(label: str, shape: str) -> None:
    assert read(shape.format(label, TITLE), f"<title>{label} - Harbour Post</title>").value("headline") == TITLE
    assert read(shape.format(label, TITLE), "<title>Harbour Post</title>").value("headline") == TITLE


def test_a_heading_under_such_a_label_is_the_headline_where_the_title_says_the_same_of_every_story() -> None:
    top = "<h1>News</h1><div><p>03.03.2010 18:22</p><h2>The pier must stay</h2><h3>By: Jane Roe</h3>"
    html = f"<html><title>Harbour Post: News-Details</title><body>{top}{STORY}</div></body></html>"
    assert see(Page(html, url="https://courier.example/news/details/the-pier-must-stay.html")).value("headline") == "The pier must stay"


@pytest.mark.parametrize(
    ("top", "head"),
    [
        (f"<h1>{TITLE}<br><span>2010-03-14 08:20 Source: Harbour Post</span></h1>", f"<title>{TITLE}</title>"),
        (f"<h1>{TITLE}</h1>", "<title>Harbour Post | Islands ferry: timetable, prices, news</title>"),
        (f"<h1>Harbour Post</h1><article><h1>{TITLE}</h1></article>", ""),
        (f"<header><h1><a href='/'>Harbour Post</a></h1></header><h2 class=article-title>{TITLE}</h2>", f"<title>{TITLE}</title>"),
        (
            (f"<ol class=breadcrumb><li><a href='/'>Home</a><li><a href='/world'>World</a><li><h1>Ferry islands</h1></ol><h2>{TITLE}</h2>"),
            "<title>Ferry islands storm | Harbour Post</title><meta property=og:title content='Ferry islands storm'>",
        ),
        (
            f"<div><div class=x1><a href='/world'>World</a></div><div class=x1><h1>Ferry islands</h1></div></div><h2>{TITLE}</h2>",
            f"<meta property=og:title content='Ferry islands'><meta property=twitter:title content='{TITLE}'>",
        ),
        (
            f"<div><div class=x1><a href='/world'>World</a></div><div class=x2><h1>{TITLE}</h1></div></div><h2>Ferry islands</h2>",
            f"<meta property=og:title content='Ferry islands'><meta property=twitter:title content='{TITLE}'>",
        ),
        (f"<h1 class=sr-only>News page</h1><article><h1>{TITLE}</h1></article>", f"<meta property=og:title content='{TITLE}'>"),
        (
            f"<h1>Harbour Post</h1><h2>{TITLE}</h2>",
            (
                "<title>You will not believe this boat | Harbour Post</title><script type='application/ld+json'>"
                '{"@type":"NewsArticle","headline":"Harbour Post - News of the coast"}</script>'
            ),
        ),
        (f"<h1>World</h1><h1>{TITLE}</h1>", f"<title>{TITLE} | World | Harbour Post</title>"),
        (f"<div class=head>{TITLE}</div>", f"<title>{TITLE} - Harbour Post</title><meta property=og:title content='{TITLE}'>"),
        ("", f"<title>{TITLE} – Harbour Post</title>"),
        (
            "",
            (
                '<script type="application/ld+json">{"@type":"NewsArticle","headline":'
                '"Ferry to the <em>islands</em><br />runs again after <i class=a>storm</i>"}</script>'
            ),
        ),
        (f"<div>{TITLE}</div>", f"<title>{TITLE}: Harbour Post</title>"),
        ("", f"<title>{TITLE} - Coast - News of the week</title>"),
        (f"<h1>{TITLE} <small>Captain says sea was calm</small></h1>", f"<title>{TITLE}</title><meta property=og:title content='{TITLE}'>"),
        (
            f"<h1><a href='/x'>{TITLE}</a> <span>(example.org)</span> <b>87</b></h1>",
            f"<title>{TITLE}</title><meta property=og:title content='{TITLE}'>",
        ),
        (
            f"<h1><i>Jun</i> <i>11</i> <i>2025</i> <a href='/x'>{TITLE}</a></h1>",
            f"<title>{TITLE}</title><meta property=og:title content='{TITLE}'>",
        ),
        (
            "<h1>Ferry to the <em>islands</em> runs again after storm <small>Captain says sea was calm</small></h1>",
            f"<title>{TITLE}</title>",
        ),
        (f"<h1><time>Jun <b>11</b>, 2025</time> {TITLE}</h1>", f"<title>{TITLE} | What Jane wrote</title>"),
        (f"<h1><time>11. <b>Juni</b> 2025</time><span>{TITLE}</span></h1>", f"<title>Was Erika schrieb - {TITLE}</title>"),
        (f"<h1>{TITLE} | ISLES.NET</h1>", f"<title>{TITLE}</title><meta property=og:title content='{TITLE}'>"),
        (f"<h1><span>{TITLE}</span><small class=c-topline><i class=aural>, Topic:</i> Islands</small></h1>", "<title>Islands</title>"),
        (f"<h1>Events</h1><h2>{TITLE}</h2>{STORY}<h1>Quick links</h1><h1>Partners of the islands</h1>", "<title>Coast - News</title>"),
        (f"<div class=article-head-wrap><h1>{TITLE}</h1></div><h2>{TITLE[:20]}</h2>", "<title>Boats (40222) - Isles - House</title>"),
        (
            f"<div itemprop=headline class=x1>{TITLE}</div><h2>May I bring my dog?</h2>",
            "<title>Ferry storm: what islanders must know</title>",
        ),
        (
            f"<h1>{TITLE}</h1><p>{'Islanders waited on the mainland. ' * 5}</p><h2>Ferries that run again after the storm</h2>",
            "<title>Ferries that run again after the storm | Harbour Post</title>",
        ),
        (f"<h1 class=strap>The islands' boats</h1><h2 class=title>{TITLE}</h2>", f"<title>{TITLE} - The islands' boats</title>"),
        (f"<h1>Ferry news</h1><h2>{TITLE}</h2>", f"<title>{TITLE} | Harbour Post</title>"),
        (f"<h2>11.06.2025 - {TITLE}</h2>", f"<title>11.06.2025 - {TITLE}</title>"),
        (f"<h1 class=sr-only>{TITLE} | Visitors | Isles Health</h1><h2>{TITLE}</h2>", f"<title>{TITLE} | Visitors | Isles Health</title>"),
        (f"<h1>{TITLE} <i class=premium>+</i></h1>", "<title>Isles</title>"),
        (f"<h1>{TITLE} <a class=count href='#comments'>12</a></h1>", "<title>Isles</title>"),
        (f"<h1>{TITLE} <span class=when>11 June 2025</span></h1>", "<title>Isles</title>"),
        (f"<h1>{TITLE} [<a href='/edit'>edit</a>]</h1>", f"<title>{TITLE}</title>"),
        (f"<h1>{TITLE}<small>Captain says sea was calm</small></h1>", f"<title>{TITLE} | World | Harbour Post</title>"),
        (f"<h1><strong>Coast</strong><br>{TITLE}</h1>", "<title>Ferry to the isl...</title>"),
        (f"<div>{TITLE}</div><p>By Jane Roe</p>", "<title>Ferry runs again to islands after storm - Harbour Post</title>"),
        (f"<div>{TITLE}</div><p>By Jane Roe</p>", "<title>Ferry to the islands...</title>"),
        (f"<div>Harbour Post</div><div>{TITLE}</div><p>By Jane Roe</p>", "<title>Harbour Post</title>"),
        ("", f"<title>Harbour Post: the islands' paper</title><meta property=og:title content='{TITLE} | Harbour Post'>"),
        ("", f"<script type='application/ld+json'>{{'@type': 'x',}}</script><title>Harbour Post - {TITLE}</title>"),
    ],
)
def test_the_displayed_headline_is_taken(top: str, head: str) -> None:
    assert read(top, head).value("headline") == TITLE


@pytest.mark.parametrize(
    ("heading", "kicker"),
    [
        (f"<span class=kicker>Shipping</span><span class=sep>: </span><span>{TITLE}</span>", "Shipping"),
        (f"<span class=overline>Shipping</span> <span class=hidden-text> - </span> <span>{TITLE}</span>", "Shipping"),
        (f"<span>After the storm</span>{TITLE}", "After the storm"),
        (
            f"<b class=a1><i class=b2>F+</i><i class=c3>After the storm</i><i class=d4> : </i></b> <i class=e5>{TITLE}</i>",
            "After the storm",
        ),
        (f"<b class=a1><i class=b2>Plus</i><i class=c3>After the storm</i></b> <i class=e5>{TITLE}</i>", "After the storm"),
        (f"<strong>After the storm</strong><br>{TITLE}", "After the storm"),
        (f"<span data-testid=Headline.kicker>After the storm</span> <span>{TITLE}</span>", "After the storm"),
        (f"{TITLE}", None),
        ("Ferry to the <em>islands</em> runs again after storm", None),
        ("Ferry to the islands <br>runs again after storm", None),
        ("Ferry to the islands<br>runs again after storm", None),
        ("Ferry to the is<wbr>lands runs again after storm", None),
        ("<span class=a>Ferry to the islands</span><span class=b>runs again after storm</span>", None),
        ("<span style='display:block'>Ferry to the islands</span><span style='display:block'>runs again after storm</span>", None),
        ("<div>Ferry to the islands</div><div>runs again after storm</div>", None),
        ("".join(f"<span class=w>{word}</span>" for word in TITLE.split()), None),
    ],
)
def test_a_label_inside_the_heading_is_the_kicker(heading: str, kicker: str | None) -> None:
    view = read(f"<article><h1>{heading}</h1></article>")
    assert (view.value("headline"), view.value("kicker")) == (TITLE, kicker)


def test_a_label_is_set_against_a_quotation_too() -> None:
    view = read(
        "<article><h1><span>Oldport</span><span>“The sea took it”: mayor mourns the pier</span></h1></article>", "<title>Pier</title>"
    )
    assert (view.value("headline"), view.value("kicker")) == ("“The sea took it”: mayor mourns the pier", "Oldport")


def test_the_heading_with_a_kicker_in_a_header_is_displayed_though_metadata_call_the_page_otherwise() -> None:
    crumbs = "<ol><li><a href='/'>Home</a><li><a href='/sport'>Sport</a><li>Oldport marathon: a portrait of Max Moe</ol>"
    heading = f"<header class=c1><h2><span class=c2>Race of the islands</span><span class=c3>:</span><span>{TITLE}</span></h2></header>"
    between = "".join(f"<div class=c{n}>Button {n}</div>" for n in range(13))
    head = "<title>Oldport marathon: a portrait of Max Moe - Sport</title>"
    view = read(f"{crumbs}{heading}{between}", f"{head}<meta property=og:title content='Oldport marathon: a portrait of Max Moe'>")
    assert (view.value("headline"), view.value("kicker")) == (TITLE, "Race of the islands")


CALLED = (
    f"<h3>{TITLE}</h3>",
    f"<div class=title>{TITLE}</div>",
    f"<span class=title>{TITLE}</span>",
    f"<p class=headline>{TITLE}</p>",
    f"<table><tr><td class=newstitle>{TITLE}</td></tr></table>",
)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        *(
            (title, line)
            for title in ("News Details", "首页", "Harbour Post Online", "Boats and the coast, week by week")
            for line in CALLED
        ),
        ("Untitled Document", f"<font size=5><b>{TITLE}</b></font>"),
    ],
)
def test_a_title_that_tells_of_no_story_yields_to_the_line_over_it(title: str, line: str) -> None:
    view = see(Page(f"<title>{title}</title><p>{line}</p><p>11 June 2025</p><p>By Jane Roe</p><div>{STORY}</div>", url=SCRIPT))
    assert view.value("headline") == TITLE
    assert view.body is not None
    assert TITLE not in view.body.text


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Boats of the north", "<p><b>The harbour master said that most on board were islanders</b></p>"),
        (TITLE, "<p><b>The harbour master said that most on board were islanders</b></p>"),  # the text's first line, in bold
        ("Boats of the north", "<p><b>Read in every house of the coast since 1871</b></p>"),  # of the site
        ("Boats of the north", "<p>The ferry left the western pier in the morning</p>"),  # set as nothing
        ("Boats of the north", "<ul><li><b>The ferry left the western pier in the morning</b></ul>"),  # an offer
    ],
)
def test_other_lines_over_a_story_leave_the_page_its_title(title: str, line: str) -> None:
    assert see(Page(f"<title>{title}</title>{line}<p>11 June 2025</p><div>{STORY}</div>", url=SCRIPT)).value("headline") == title


def test_a_day_that_the_title_repeats_is_no_headline() -> None:
    html = f"<title>{TITLE} - June 11, 2025 - Harbour Post</title><p>June 11, 2025</p><div>{STORY}</div>"
    assert see(Page(html, url=SCRIPT)).value("headline") == TITLE


def test_a_colon_within_the_headline_parts_nothing() -> None:
    text = "Storm over Oldport: what we know, and what we do not"
    assert read(f"<h1>{text}</h1>", f"<title>{text} | Harbour Post</title>").value("headline") == text


@pytest.mark.parametrize(
    ("said", "headline_"),
    [
        ("U.S.–Island talks: a reset? - part 2 | Harbour Post", "U.S.–Island talks: a reset? - part 2"),
        ("Harbour Post - Pier - closed again", "Pier - closed again"),
        ("Pier closed again | Harbour Post | World", "Pier closed again"),
        ("Pier closed again - harbourpost.example", "Pier closed again"),
        ("港が再開 - Harbour Post", "港が再開"),
        ("Pier closed again - and again", "Pier closed again - and again"),
    ],
)
def test_only_the_sites_name_is_taken_off(said: str, headline_: str) -> None:
    assert titles.without_site(said, "Harbour Post", URL) == headline_


@pytest.mark.parametrize("said", ["", "  ", "Harbour Post", "harbourpost.example", "?!", "x" * 500, None, [], {"a": 1}])
def test_what_is_no_headline_is_refused(said: object) -> None:
    with pytest.raises(Unreadable):
        headline.read(said, Context(url=URL, publisher="Harbour Post"))


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        ("“Closed”, says mayor", '"Closed", says mayor', True),
        ("Ferry to the islands runs again", "FERRY TO THE ISLANDS RUNS AGAIN", True),
        ("Ferry to the islands runs again after storm", "Ferry to the islands runs again …", True),
        ("Shipping: Ferry to the islands runs again", "Ferry to the islands runs again", True),
        ("Ferry to the islands runs again", "Mayor of Oldport steps down", False),
        ("World", "Worldwide shortage of rope", False),
    ],
)
def test_nearly_the_same_counts_as_agreeing(a: str, b: str, agree: bool) -> None:
    assert headline.same(a, b) is agree
    assert headline.same(b, a) is agree


def test_a_short_line_right_over_the_story_is_its_headline_where_the_title_begins_with_it() -> None:
    head = "<title>Letters - 11 June 2025 - Blog - Boats, ferries and all that sails</title>"
    assert read("<div class=a>Letters</div>", head).value("headline") == "Letters"


def test_rivals_are_kept_and_agreement_is_counted() -> None:
    view = read(
        f"<h1>{TITLE}</h1>", f"<title>{TITLE} - Harbour Post</title><meta property=og:title content='Something else entirely said'>"
    )
    choice = view.chosen["headline"]
    assert choice.agree == 2  # what is displayed, and the title
    assert "Something else entirely said" in [reading.value for reading in choice.readings]


@given(st.text(max_size=200), st.text(max_size=40))
def test_taking_off_the_name_never_invents_text(text: str, name: str) -> None:
    assert titles.without_site(text, name, URL) in text


def test_data_that_tell_of_the_site_tell_nothing_of_the_story() -> None:
    head = (
        "<script type='application/ld+json'>"
        '{"@type":"NewsArticle","headline":"Harbour Post - News of the coast","datePublished":"2025-06-12T00:00:00Z",'
        '"dateModified":"2025-06-12T00:00:00Z"}</script>'
    )
    view = read(f"<h1>{TITLE}</h1><p>Published 11 June 2025 18:52</p>", head)
    assert view.value("published").iso == "2025-06-11T18:52:00"
    assert view.value("modified") is None
    said = head.replace("Harbour Post - News of the coast", TITLE)
    assert read(f"<h1>{TITLE}</h1><p>Published 11 June 2025 18:52</p>", said).value("modified") is not None


@pytest.mark.parametrize("sign", ["(S+)", "[Plus]", "(Abo)"])
def test_the_sign_that_a_story_is_paid_for_is_no_part_of_what_it_is_called(sign: str) -> None:
    view = read(
        f"<h2><span>Western pier</span> <span><span><svg></svg></span><span>{TITLE}</span></span></h2>",
        f"<title>{sign} Western pier: {TITLE} - Harbour Post</title><meta property=og:title content='{sign} Western pier: {TITLE}'>",
    )
    assert (view.value("kicker"), view.value("headline")) == ("Western pier", TITLE)


UNDER = "<div class=k2>Two hundred people left with the first of them.</div><div class=k3>By Ada Quill</div>"


@pytest.mark.parametrize(
    "title", ["Islands ferry: ferry to the islands runs again after four days", "Ferry to the northern islands runs again after a storm"]
)
def test_a_line_that_says_in_other_words_what_the_page_is_called_is_displayed(title: str) -> None:
    """Where no element is a heading or called one."""
    view = read(f"<div class=k3>World</div><div class=k1>{TITLE}</div>{UNDER}", f"<title>{title} - Harbour Post</title>")
    assert view.value("headline") == TITLE


@pytest.mark.parametrize("line", [f"{TITLE}.", f"<a href=/world/ferry>{TITLE}</a>", f"<li>{TITLE}", f"<aside>{TITLE}</aside>"])
def test_what_is_a_sentence_or_leads_elsewhere_is_no_headline_in_other_words(line: str) -> None:
    title = "Ferry to the northern islands runs again after a storm"
    assert read(f"<h3>Thank you for signing up</h3><div>{line}</div>{UNDER}", f"<title>{title}</title>").value("headline") == title


@pytest.mark.parametrize("mark", ["", ": "])
def test_a_label_and_a_line_that_are_together_what_the_page_is_called_are_kicker_and_headline(mark: str) -> None:
    head = f"<title>Western pier: {TITLE} - Harbour Post</title>"
    view = read(
        f"<h3>Thank you for signing up</h3><div class=k1>Western pier</div><div class=k2>{mark}{TITLE}</div>{UNDER}",
        head,
    )
    assert (view.value("kicker"), view.value("headline")) == ("Western pier", TITLE)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (f"{TITLE} - The Gull's Log - Quillspace Blogs", "<h2><a href='/post/48213'>{}</a></h2>"),
        (f"{TITLE} - The Gull's Log - Quillspace Blogs", "<h3 class=title>{}</h3>"),
        (f"{TITLE} @ The Gull's Log :: Quillspace ::", "<h2><a href='/post/48213'>{}</a></h2>"),
    ],
)
def test_the_house_at_the_end_of_a_title_is_no_headline_though_a_heading_says_it(title: str, shown: str) -> None:
    house = title.strip(": ").rpartition(" - " if " - " in title else ":: ")[2]
    top = f"<h1 class=bar__title>{house}</h1><div><h1><a href=/blog>The Gull's Log</a></h1></div>{shown.format(TITLE)}"
    head = f'<title>{title}</title><meta property=og:title content="{title}">'
    view = see(Page(f"<html lang=en><head>{head}</head><body>{top}<div class=text>{STORY}</div></body></html>", url=SCRIPT))
    assert view.value("headline") == TITLE


def test_a_headline_at_the_end_of_a_title_stands_though_a_heading_says_what_begins_it() -> None:
    view = read(f"<h2>World news</h2><h1>{TITLE}</h1>", f"<title>World news - {TITLE}</title>")
    assert view.value("headline") == TITLE


@pytest.mark.parametrize(
    ("heading", "title", "headline"),
    [
        ("<i>Aubry</i> Incendie au port : cinq bateaux perdus", "Édition Côte | Incendie au port : cinq bateaux perdus", None),
        ("<b>Hafen</b> Fähre fährt wieder – doch nicht für alle", "Fähre fährt wieder – doch nicht für alle | Blatt der Küste", None),
        ("<b>Fähre fährt wieder</b> – doch nicht für alle", "Fähre fährt wieder – doch nicht für alle | Blatt der Küste", ""),
        ("<b>Isles</b> ferry runs again for all who wait", "Isles ferry runs again for all who wait : News of the coast", ""),
    ],
)
def test_what_the_title_says_between_its_marks_may_hold_such_a_mark(heading: str, title: str, headline: str | None) -> None:
    wanted = re.sub("<[^>]+>", "", heading) if headline == "" else heading.partition("> ")[2]
    assert read(f"<h1>{heading}</h1>", f"<title>{title}</title>").value("headline") == wanted


@pytest.mark.parametrize("label", ["Islands", "Nach dem Sturm im Norden", "Tempête sur le nord"])
def test_a_shorter_line_of_an_element_of_its_own_before_the_rest_is_no_part_of_the_headline(label: str) -> None:
    shape = "<h2><span class=c1>{}</span> <span class={}>{}</span></h2>"
    elsewise = "<title>Ferries on Monday: islanders go home</title>"
    assert read(shape.format(label, "c2", TITLE), elsewise).value("headline") == TITLE
    assert read(shape.format(label, "c1", TITLE), elsewise).value("headline") == f"{label} {TITLE}"  # set alike
    assert read(shape.format(label, "c2", "the ferry runs"), elsewise).value("headline") != "the ferry runs"


def test_what_asks_to_share_a_story_under_it_may_say_its_headline_short() -> None:
    whole, known = f"{TITLE} – but nobody books", TITLE.replace("again", "AGAIN")
    share = f"<h3>Share this: <strong>{TITLE}</strong></h3>"
    view = read(
        f"<h1>{whole}</h1>", f"<title>{known} | Harbour Post</title><meta property=og:title content='{TITLE[:30]}'>", f"{STORY}{share}"
    )
    assert view.value("headline") == whole
