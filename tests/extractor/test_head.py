"""What stands around the headline: the standfirst under it, the label over it, the section it is filed under."""

from __future__ import annotations

import pytest

from scraper.errors import Unreadable
from scraper.extractor import see
from scraper.extractor.fields import deck, section
from scraper.extractor.view import View
from scraper.record import Context, Page

URL = "https://harbourpost.example/news/islands/2025/06/11/ferry-to-the-islands-runs-again-48213"
TITLE = "Ferry to the islands runs again after storm"
DECK = "Islanders had waited on the mainland since Friday; repairs to the eastern pier will take until summer."
SHORT = "With calm sea and boats"
META = f"<meta name=description content='{DECK}'>"
FIRST = (
    "The ferry to the northern islands left the western pier on Monday morning with two hundred people on board, most of whom had "
    "slept in the school by the harbour for three nights."
)
STORY = f"<p>{FIRST}</p>" + "".join(
    f"<p>{who} said that the company would run a second ship in the afternoons for as long as the eastern pier stayed closed, and that "
    "nobody would have to book a place for it.</p>"
    for who in ("The harbour master", "The mayor of Oldport", "A spokesman")
)


def read(top: str, head: str = "", story: str = STORY) -> View:
    return see(
        Page(
            f"<html lang=en><head><title>{TITLE} - Harbour Post</title><meta property=og:site_name content='Harbour Post'>{head}</head>"
            "<body>"
            "<nav><ul><li><a href='/'>Home</a><li><a href='/news'>News</a><li><a href='/news/islands'>Islands</a>"
            "<li><a href='/sport'>Sport</a>"
            f"</ul></nav><main><article>{top}<div class=text>{story}</div></article></main></body></html>",
            url=URL,
        )
    )


@pytest.mark.parametrize(
    "under",
    [
        f"<p class=standfirst>{DECK}</p>",
        f"<p class=article-manchet>{DECK}</p>",
        f"<h2 class=sottotitolo>{DECK}</h2>",
        f"<p class=linha-fina>{DECK}</p>",
        f"<div><div class=news_anons>{DECK}</div></div><p>Ships were turned back on Tuesday, the port's master said.</p>",
        f"<div class=article-samenvatting><p>{DECK}</p></div><div><p>Ships were turned back on Tuesday, the port's master said.</p></div>",
        f"<h2>{DECK}</h2>",
        f"<div class='css-1a2b3c'>{DECK}</div>",
        f"<div class=meta>By Jane Roe</div><div class=date>11 June 2025, 09:15</div><p class=article-lead>{DECK}</p>",
        f"<p>11 June 2025</p><figure><img src=a.jpg><figcaption>The western pier on Monday</figcaption></figure><p class=intro>{DECK}</p>",
        f"<button>Share</button><div><p><strong>{DECK}</strong></p></div>",
        (
            "<p>11 June 2025</p><figure><img src=a.jpg><figcaption>The western pier on Monday, when the first ferries left it for the "
            f"islands</figcaption></figure><div class=css-4d><p class=css-5e>{DECK}</p><p class=css-6f>By Jane Roe</p></div>"
        ),
        f"<p>By Jane Roe</p>{''.join(f'<button>To {n}</button>' for n in range(9))}<h3>{DECK[:-1]}</h3>",
        (
            "<p>By Jane Roe</p><div class=when>Published: 11 June 2025 09:15 | Updated: 11 June 2025 12:48, Oldport</div>"
            f"<p>2</p><p>18</p><p>Follow</p><div class=x1><h2>{DECK}</h2></div>"
        ),
        f"<div><span class=flag-label>Storm</span><span> • </span><span class=summary>{DECK}</span></div>",
        f"<div class=preview><b>{DECK}</b></div><div class=note>The western pier on Monday</div>",
    ],
)
def test_the_standfirst_stands_under_the_headline(under: str) -> None:
    assert (read(f"<h1>{TITLE}</h1>{under}").value("deck") or "").rstrip(".") == DECK[:-1]


def test_the_standfirst_stands_under_the_first_of_two_lines_with_the_words_of_the_title() -> None:
    top = f"<ol class=breadcrumb><li>Coast<li><h1>{TITLE}</h1></ol><div class=page-title>{TITLE}</div><div class=intro><p>{DECK}</p></div>"
    contents = f"<ul>{''.join(f'<li><a href=#{n}>The {n}. boat</a>' for n in range(25))}</ul><div class=subtitle>{TITLE}</div>"
    view = read(f"{top}<p>11 June 2025</p><div class=toc>{contents}</div>")
    assert view.value("deck") == DECK


@pytest.mark.parametrize("line", ["By Jane Roe", "11 June 2025", "10.06.2025, 15:04 Jane Roe"])
def test_a_line_over_the_byline_is_the_standfirst(line: str) -> None:
    under = f"<p class=css-1a2b>{DECK[:-1]}</p><div class=css-2b3c>{line}</div>"  # no name says so, and no full stop
    assert read(f"<h1>{TITLE}</h1>{under}").value("deck") == DECK[:-1]


@pytest.mark.parametrize(
    ("under", "head", "said"),
    [
        ("<p class=strapline>Calm sea, slow boats</p>", "<meta name=description content='Calm sea, slow boats'>", "Calm sea, slow boats"),
        ("<p>——老港码头重新开放后的第一天见闻</p>", "", "——老港码头重新开放后的第一天见闻"),
        ("<div class=x1><p>Calm sea, slow boats.</p></div>", "", "Calm sea, slow boats."),
        ("<div class=x1><p>Calm sea, slow boats</p></div>", "", None),
        (f"<div class=large><h2>{SHORT}</h2></div><p>Two stars</p><div class=small><h2>{SHORT}</h2></div>", "", SHORT),
        (f"<div class=large><h2>{SHORT}</h2></div><p>Two stars</p>", "", None),
    ],
)
def test_a_short_line_is_the_standfirst_where_something_says_so(under: str, head: str, said: str | None) -> None:
    assert read(f"<h1>{TITLE}</h1>{under}<p>By Jane Roe</p>", head).value("deck") == said


@pytest.mark.parametrize(
    ("line", "under"),
    [
        ("<div class=x1><p>Boats will be slow today.</p></div>", "<address>By Jane Roe</address>"),
        (f"<p class=introduction>{DECK}</p>", "<figure><img src=/a.jpg><figcaption>The pier</figcaption></figure>"),
        (f"<div class=x1 itemprop=description><div>{DECK}</div></div>", ""),
    ],
)
def test_a_sentence_under_the_headline_is_the_standfirst_by_what_stands_under_it_or_by_what_it_is_called(line: str, under: str) -> None:
    assert read(f"<h1>{TITLE}</h1>{line}{under}").value("deck") in (DECK, "Boats will be slow today.")


def test_a_heading_called_introduction_is_the_texts() -> None:
    story = f"<h2 class=introduction id=introduction>Introduction</h2>{STORY}<h2 id=boats>The boats</h2>{STORY}"
    assert read(f"<h1>{TITLE}</h1>", story=story).value("deck") is None


@pytest.mark.parametrize(
    ("top", "deck"),
    [
        (f"<div><h1>{TITLE}</h1><p class=x1>{DECK[:-1]}</p></div><img src='/m/ferry-at-the-pier.jpg'>", DECK[:-1]),
        (f"<div><h1>{TITLE}</h1><p class=x1>Share this story with those who sail to the islands:</p></div>", None),
    ],
)
def test_what_the_headlines_element_ends_with_is_the_standfirst_whatever_is_described(top: str, deck: str | None) -> None:
    story = f"<div class=x3><p>{FIRST}</p></div><div>{STORY.split('</p>', 1)[1]}</div>" if deck else STORY
    assert read(top, f"<meta name=description content='{FIRST}'>" if deck else "", story).value("deck") == deck


def test_a_heading_right_under_the_headline_is_believed_before_an_introduction_under_the_pictures() -> None:
    pictures = "".join(f"<div class=x{n}><img src='/m/ferry-{n}.jpg'><div>© Harbour</div><p>Pier {n}</p></div>" for n in range(3))
    intro = f"{pictures}<div class=field-intro-text><p>{FIRST}</p></div><div>{STORY.split('</p>', 1)[1]}</div>"
    for heading, said in ((DECK[:-1], DECK[:-1]), ("1. Sign up to sail", FIRST)):
        assert read(f"<h1>{TITLE}</h1><h2>{heading}</h2>", f"<meta name=description content='{FIRST}'>", intro).value("deck") == said


def test_a_standfirst_that_a_property_tells_stands_before_others_set_as_it_is() -> None:
    story = f"<div itemprop=description class=x1><div>{DECK}</div></div><div class=x2>{STORY.replace('p>', 'div>')}</div>"
    assert read(f"<h1>{TITLE}</h1><div>By Jane Roe</div>", META, story).value("deck") == DECK


def test_a_standfirst_of_two_points_is_whole() -> None:
    first, second = DECK.split("; ")
    under = f"<div class=summary><ul><li><h2>{first}.</h2><li><h2>{second}</h2></ul></div>"
    assert read(f"<h1>{TITLE}</h1>{under}", f"<meta name=description content='{first}.'>").value("deck") == f"{first}. {second}"


def test_an_element_that_calls_itself_a_summary_before_bare_text_is_the_standfirst() -> None:
    story = f"<strong class=end_summary>{DECK}</strong><br><br>{FIRST}<br><br>{FIRST.replace('Monday', 'Tuesday')}"
    assert read(f"<h1>{TITLE}</h1><p>11 June 2025</p>", "", story).value("deck") == DECK


def test_a_bold_lead_set_apart_is_the_standfirst() -> None:
    view = read(f"<h1>{TITLE}</h1>", f"<meta name=description content='{DECK}'>", f"<p><b>{DECK}</b></p>{STORY}")
    assert view.value("deck") == DECK


@pytest.mark.parametrize(
    ("top", "head"),
    [
        (f"<h1>{TITLE}</h1>", ""),
        (f"<h1>{TITLE}</h1>", META),  # no reader sees it
        (f"<h1>{TITLE}</h1>", f"<meta name=description content='{FIRST}'>"),  # the first paragraph
        (f"<h1>{TITLE}</h1><p class=byline>By Jane Roe and John Doe, Harbour Post staff writers</p>", ""),
        (f"<h1>{TITLE}</h1><figure><img src=a.jpg><figcaption>{DECK}</figcaption></figure>", ""),
        (f"<h1>{TITLE}</h1><p class=css-1>Jane Roe, who covers the coast @janeroe</p><p class=css-2>11 June 2025</p>", ""),
        (f"<h1>{TITLE}</h1><p class=css-1>This story is part of a series on ferries and piers: </p><p class=css-2>11 June 2025</p>", ""),
        (f"<h1>{TITLE}</h1><div class='for-machines hidden'><p>{DECK}</p></div>", META),
        (f"<h1>{TITLE}</h1><p class='body drop-cap'>{DECK}</p>", META),
        (f"<h1>{TITLE}</h1><p class=css-1>Islands Coast | June 11, 2025 | 7:09 am | Example Wire and its many friends.</p>", ""),
        (f"<h1>{TITLE}</h1><div class='meta image-caption'><p>{DECK}</p></div>", META),
        (f"<h1>{TITLE}</h1><div class=editors-note>{DECK}</div>", ""),
        (f"<h1>{TITLE}</h1><ul class=video__end-slate><h3>Just watched</h3><h2>{DECK}</h2></ul>", ""),
        (f"<h1>{TITLE}</h1><p class=date>Published on 11.06.2025 at 09:15, updated 11:40</p>", ""),
        (f"<h1>{TITLE}</h1><div class=sticky>Islands: {TITLE}</div><div class=css-1>By Jane Roe</div>", ""),
        (f"<h1>{TITLE}</h1><div class=entry-content><p>{DECK}</p><p>More soon.</p></div>", META),
        (f"<h1>{TITLE}</h1><div class=minutes><p>{DECK}</p><ol><li>{FIRST}</li></ol><p>{FIRST}</p></div>", ""),
        (f"<h1>{TITLE}</h1><div class=css-1a>{DECK}<h3>The pier</h3><ul><li>Built: 1871<li>Length: 90 m<li>Lamps: 4</ul></div>", META),
        (f"<h1>{TITLE}</h1><div class=css-1a><p>{FIRST}</p><p>{DECK}</p></div>", META),
        (f"<h1>{TITLE}</h1><p class=css-2b>We may earn a commission when you buy a ticket through links on this page.</p>", ""),
        (f"<h1>{TITLE}</h1><p class=css-2b>The next time a ferry sails, we’ll email you a link to the story at once.</p>", ""),
        (f"<h1>{TITLE}</h1><p>By Jane Roe</p><div class=with-excerpt>Jane is a writer from Oldport who has taken every ferry.</div>", ""),
        (f"<h1>{TITLE}</h1><img src=a.jpg alt='{DECK}'><div class=box>{DECK}</div><p>11 June 2025</p>", ""),
        (f"<h1>{TITLE}</h1><div class=field-content>Picture: AdobeStock/Muster</div><div class=node>11 June 2025</div>", ""),
        (f"<h1>{TITLE}</h1><div class=cell>▲ {DECK}</div><p>11 June 2025</p>", ""),
        (f"<h1>{TITLE}</h1><h2 class=slideshow-headline>{DECK}</h2>", ""),
        (f"<h1>{TITLE}</h1><h2>Islands: {TITLE}</h2>", ""),
        (f"<h1>{TITLE}</h1><div class='contentimage w50'>{DECK}</div>", ""),
        (f"<h1>{TITLE}</h1><div class=css-2b>{FIRST} {FIRST} {FIRST}</div>", ""),
        (f"<h1>{TITLE}</h1><div class=details>Posted by jroe on Wednesday June 11, 2025 @08:00PM from the pier-is-open desk.</div>", ""),
        (f"<h1>{TITLE}</h1><div class='body text-with-summary'><p>{FIRST}</p></div><h2>The pier</h2><div class=text>{STORY}</div>", ""),
        (f"<h1>{TITLE}</h1><div class='field--name-body'><p>{FIRST}</p></div><p>Published by Jane Roe</p>", ""),
        (f"<h1>{TITLE}</h1><p class=image-description>{DECK}</p>", ""),
        (f"<h1>{TITLE}</h1><div class=media__description>{DECK}</div>", ""),
        (
            f"<h1>{TITLE}</h1><p>11 June 2025, 09:15</p><p class=css-2b>Users of the app, click here to see the ferry leave the pier.</p>",
            "",
        ),
        (
            f"<h1>{TITLE}</h1><p>Jane Roe | 1 day ago</p><div class=image-widget><img src=/a.jpg><p>{DECK}</p><p>Image: Jane Doe</p></div>",
            f"<meta name=description content='{DECK}'>",
        ),
        (f"<h1>{TITLE}</h1><p class=description>Jane Roe Harbour Editor</p>", ""),
        (f"<h1>{TITLE}</h1><p>Jane Roe</p><p>Harbour Editor</p><div class=excerpt>Jane is a writer who has taken every ferry.</div>", ""),
        (f"<h1>{TITLE}</h1><h2>By Jane Roe, harbour columnist</h2>", ""),
        (f"<h1>{TITLE}</h1><div class=description>von jroe | Eingetragen bei: Hafen | 0</div>", ""),
        (f"<h1>{TITLE}</h1><div class=summary><h2>What matters most, in short</h2><ul><li>{FIRST}<li>{DECK}</ul></div>", ""),
    ],
)
def test_nothing_else_is_a_standfirst(top: str, head: str) -> None:
    assert read(top, head).value("deck") is None


@pytest.mark.parametrize(
    "first",
    [
        "<h2>What the ferry carries when it carries anything</h2>",  # the first of the sub-headings
        f"<p><b>{DECK}</b></p>",  # some set their first paragraph in bold
        f"<p>{DECK}</p><ul><li>Ferry</li><li>Pier</li></ul>",  # no paragraph follows that it could be compared with
    ],
)
def test_the_first_of_the_body_is_no_standfirst(first: str) -> None:
    view = read(f"<h1>{TITLE}</h1>", "", first + STORY)
    assert view.value("deck") is None
    assert view.body is not None
    assert len(view.body.kept) > STORY.count("<p>")


def test_a_sentence_set_as_a_heading_among_the_paragraphs_is_the_standfirst() -> None:
    story = f"<h1>{TITLE}</h1><h2>{DECK}</h2><p>11 June 2025, 09:15</p><p>By Jane Roe</p>{STORY}"
    view = see(Page(f"<html lang=en><title>{TITLE}</title><body><article>{story}</article>", url=URL))
    assert view.value("deck") == DECK
    assert view.body is not None
    assert DECK not in view.body.text
    assert (view.value("byline"), view.value("published").iso) == ("By Jane Roe", "2025-06-11T09:15:00")


SUB = "Repairs to the pier start in spring; traders fear for summer"
BYLINE = "<p class=byline>By Jane Roe</p>"


@pytest.mark.parametrize(
    ("shape", "head"),
    [
        (f"<h1>{TITLE}</h1><h2>{SUB}</h2>{BYLINE}{STORY}", ""),
        (f"<h1>{TITLE}</h1><h2>{SUB}</h2><time>11 June 2025, 09:15</time>{STORY}", ""),
        (f"<h1>{TITLE}</h1><h3>{SUB}</h3><figure><img src=a><figcaption>The pier</figcaption></figure><p>By Jane Roe</p>{STORY}", ""),
        (f"<header><h1>{TITLE}</h1><h2>{SUB}</h2></header>{STORY}", ""),
        (f"<div class=head><h1>{TITLE}</h1><div><h2>{SUB}</h2></div>{BYLINE}</div>{STORY}", ""),
        (f"<h1>{TITLE}</h1><h2>{SUB}</h2><div>{STORY}</div>", ""),
        (f"<h1>{TITLE}</h1><h2>{SUB}</h2>{STORY}", f"<meta name=description content='{SUB}'>"),
        (f"<hgroup><h1>{TITLE}</h1><p>{SUB}</p></hgroup>{STORY}", ""),
        (f"<div><h3 class=tit>{TITLE}</h3><i>By Jane Roe</i></div><div><strong class=summary-x>{SUB}</strong><div>{STORY}</div></div>", ""),
        (
            f"<div><h3 class=tit>{TITLE}</h3><strong class=summary-x>{SUB}</strong><i>11 June 2025 09:15</i><div>{STORY}</div></div>",
            "",
        ),
    ],
)
def test_what_ends_the_head_of_a_story_is_its_standfirst_and_not_its_text(shape: str, head: str) -> None:
    view = see(Page(f"<html lang=en><title>{TITLE}</title>{head}<body><article>{shape}</article>", url=URL))
    assert view.value("deck") == SUB
    assert view.body is not None
    assert view.body.text.startswith(FIRST)


@pytest.mark.parametrize(
    "first",
    [
        f"<h2>What does the ferry carry to the islands</h2>{STORY}<h2>How long does it take to sail</h2>{STORY}",
        f"<p>By Jane Roe</p><h2>What does the ferry carry to the islands</h2>{STORY}",
        f"<h2>What does the ferry carry to the islands</h2><ul><li>A hundred cars since June 2024.</ul>{STORY}",
    ],
)
def test_a_heading_over_the_text_stays_its_own(first: str) -> None:
    view = see(Page(f"<html lang=en><title>{TITLE}</title><body><article><h1>{TITLE}</h1>{first}</article>", url=URL))
    assert view.value("deck") is None
    assert view.body is not None
    assert view.body.text.startswith("What does the ferry carry")


@pytest.mark.parametrize(
    "under", ["<h4 class=sub>码头明年春天重开</h4>", "<p class=lead>码头明年春天重开</p>", "<h2 class=subtitle>码头明年春天重开</h2>"]
)
def test_a_standfirst_is_as_short_as_its_script_is_dense(under: str) -> None:
    story = "<p>旧码头的图书馆星期二重新开门，距离那场毁掉大部分藏书的洪水已经过去两个冬天，大约三百人在雨中排队等候。</p>" * 2
    title = "港口图书馆重新开放"
    page = f"<html lang=zh><title>{title}</title><body><article><h1>{title}</h1>{under}<div>2025年06月11日</div><div>{story}</div>"
    assert see(Page(page, url=URL)).value("deck") == "码头明年春天重开"


def test_what_vouches_for_a_standfirst_is_as_short_as_its_script_is_dense() -> None:
    said = "志愿者用手晾干了九千册书，市政府出钱修了新屋顶。"
    story = "旧码头的图书馆星期二重新开门，距离那场毁掉大部分藏书的洪水已经过去两个冬天，大约三百人在雨中排队等候。"
    head = f"<title>港口图书馆重新开放</title><meta name=description content='{said}'>"
    view = see(Page(f"<html lang=zh><head>{head}</head><body><article><h1>港口图书馆重新开放</h1><div>{said}</div><p>{story}</p>", url=URL))
    assert view.value("deck") == said


def test_a_kicker_in_the_heading_leaves_the_label_over_it_to_the_section() -> None:
    view = read(f"<div class=section><a href='/c/coast'>Coast</a></div><h1><span class=kicker>Exclusive</span> <span>{TITLE}</span></h1>")
    assert (view.value("kicker"), view.value("section")) == ("Exclusive", "Coast")


def test_what_is_called_the_headline_has_its_label_before_it() -> None:
    view = read(f"<h2><span class=intro-x>Storm in the north</span> <span class=headline>{TITLE}</span></h2>")
    assert (view.value("kicker"), view.value("headline")) == ("Storm in the north", TITLE)


def test_a_label_in_the_standfirst_is_left_out() -> None:
    view = read(f"<h1>{TITLE}</h1><p class=chapo><strong class=chapo-label>big waves</strong> <span>{DECK}</span></p>")
    assert view.value("deck") == DECK


@pytest.mark.parametrize(
    "first",
    [
        f"<div class=teaser-intro><div class=richtext><p>{DECK}</p></div></div>",  # called so two elements out
        f"<p class=sdescript>{DECK}</p>",  # described, and set as no other paragraph is
    ],
)
def test_a_standfirst_that_the_body_holds(first: str) -> None:
    story = STORY.replace("<p>", "<p class=textblock>")
    assert read(f"<h1>{TITLE}</h1><p>By Jane Roe</p>", META, f"{first}{story}").value("deck") == DECK


def test_a_standfirst_of_several_paragraphs_is_whole() -> None:
    parts = ["The ferry runs again after three days.", "The pier stays closed until summer.", "Islanders may travel free of charge."]
    view = read(f"<h1>{TITLE}</h1><div class=article-preamble>{''.join(f'<p>{part}</p>' for part in parts)}</div>")
    assert view.value("deck") == " ".join(parts)
    assert [block.text for block in deck.displayed(view.doc, view.headline_block)] == parts


def test_a_heading_after_the_first_paragraph_is_the_storys() -> None:
    assert read(f"<h1>{TITLE}</h1><div class=entry-content><p>{FIRST}</p><h2>{DECK}</h2></div>").value("deck") is None
    story = f"<section class=text><p>{FIRST}</p><h2 class=midashi>{DECK[:-1]}</h2><p>{FIRST}</p></section>"
    assert read(f"<h1>{TITLE}</h1>{story}").value("deck") is None


def test_a_label_that_leads_to_where_the_page_calls_itself_at_home() -> None:
    over = "<div class=label><a href='https://www.coastpost.example/news/islands'>Islands</a></div>"
    assert read(f"{over}<h1>{TITLE}</h1>").value("kicker") is None
    head = "<link rel=canonical href='https://www.coastpost.example/news/48213'>"
    assert read(f"{over}<h1>{TITLE}</h1>", head).value("kicker") == "Islands"


def test_the_introduction_of_a_long_story_is_no_standfirst() -> None:
    long = "".join(f"<p class=css-{n}>{FIRST} {FIRST}</p>" for n in range(4))
    view = read(f"<h1>{TITLE}</h1><div class=css-9><p>{DECK}</p></div><p class=date>11 June 2025</p><div class=listicle-intro>{long}</div>")
    assert view.value("deck") == DECK


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Published: 8 Mar 2024 · Modified: 11 Jun 2025 by {} · This post may contain affiliate links", "by Jane Roe"),
        ("Published: 8 Mar 2024 · Modified: 11 Jun 2025, written by {} · 3 min", "written by Jane Roe"),
        ("Published: 8 Mar 2024 · Modified: 11 Jun 2025 · {} · 3 min", "Jane Roe"),
    ],
)
def test_a_byline_has_the_word_that_a_line_of_facts_sets_before_the_name(line: str, byline: str) -> None:
    facts = line.format("<span class=entry-author><a class=entry-author-link rel=author href=/people/jane-roe>Jane Roe</a></span>")
    assert read(f"<h1>{TITLE}</h1><p class=entry-meta>{facts}</p>").value("byline") == byline


def test_a_byline_in_the_same_block_is_left_out() -> None:
    view = read(f"<header><h1>{TITLE}</h1>{DECK}<br>By Jane Roe on June 11, 2025</header>", META)
    assert view.value("deck") == DECK


def test_a_date_in_the_same_block_is_left_out() -> None:
    view = read(f"<h1>{TITLE}</h1><p class=intro>11.06.2025, 15:30 {DECK}</p>", META)
    assert view.value("deck") == DECK


@pytest.mark.parametrize("label", ["Поделиться", "Sdílet", "Paylaş", "Înapoi", "Menü", "Anasayfa", "Printable version", "Share"])
def test_what_a_button_says_over_the_headline_is_no_kicker(label: str) -> None:
    assert read(f"<div><a class=kicker href='/c/{len(label)}'>{label}</a></div><h1>{TITLE}</h1>").value("kicker") is None


def test_of_a_list_of_labels_the_first_is_the_kicker() -> None:
    labels = "".join(f"<li><a href='/c/{name.lower()}'>{name}</a></li>" for name in ("Coast", "Trade", "Weather"))
    assert read(f"<ul class=categories>{labels}</ul><h1>{TITLE}</h1>").value("kicker") == "Coast"


@pytest.mark.parametrize(
    ("around", "section"),
    [
        ("<h1>{}</h1><div class=seccion>Sport</div><p class=date>11 June 2025</p>", "Sport"),
        ("<h1>{}</h1><p class=date>11 June 2025</p><div class=post-category>in <a href='/c/coast'>Coast</a></div>", "Coast"),
        ("<div class=topline>What the sea takes</div><h1>{}</h1>", "Islands"),  # a kicker that no menu knows
        ("<div class=tags><a href='/s?q=ferries'>Ferries</a></div><h1>{}</h1>", "Islands"),
        ("<p class=label>Sport</p><h1>{}</h1>", "Sport"),
        ("<p class=rubric><a href='/c/coast'>Coast</a></p><p class=kicker>What the sea takes</p><h1>{}</h1>", "Coast"),
        ("<ul class=menu><li class=menu-category><a href='/c/coast'>Coast</a></li></ul><p>Since 1871</p><h1>{}</h1>", "Islands"),
        ("<h1>{}</h1><p class=x1>Posted in <a href='/c/coast'>Coast</a>, <a href='/c/trade'>Trade</a></p>", "Coast"),
        ("<div class=fil><a href='/'>&gt; The blogs of “Post”, «Post»</a> &gt; <a href='-coast-'>Coast</a></div><h1>{}</h1>", "Coast"),
        ("<h1>{}</h1><div class=category>Share this story</div>", "Islands"),
        ("<div class=authors><a href='/author/jane-roe' class=category>Jane Roe</a></div><h1>{}</h1>", "Islands"),
        ("<ol class=crumbs><li><a href='/x/2025'>2025</a><li><a href='/x/2025/june'>June</a></ol><h1>{}</h1>", "Islands"),
        ("<h1>{}</h1><p class=date>11 June 2025 in <a rel='category tag' href='/c/coast'>Coast</a></p>", "Coast"),
        (
            "<h1>{}</h1><p><a rel='category tag' href='/c/paid'>Anzeige</a>, <a rel='category tag' href='/c/coast'>Coast</a></p>",
            "Coast",
        ),
        (
            "<ol class=crumbs><li><a href='/x/coast'>Coast</a><li><a href='URL'>It sails</a></ol><h1>{}</h1>".replace("URL", URL),
            "Coast",
        ),
    ],
)
def test_where_a_section_may_stand(around: str, section: str) -> None:
    assert read(around.format(TITLE)).value("section") == section


@pytest.mark.parametrize(
    ("trail", "section"),
    [
        ("<a href='/'>Home</a> » <a href='/features'>Feature Story</a> » <a href='/features/general'>General</a>", "Feature Story"),
        ("<a href='/'>Home</a> » <a href='/topics'>Topics</a> » <a href='/topics/coast'>Coast</a>", "Coast"),  # the topics' own page
        ("<a href='/lo/coast'>ຊາຍຝັ່ງ</a> » <a href='/lo/coast/index'>ໜ້າຫຼັກ</a>", "ຊາຍຝັ່ງ"),  # Lao has two writings of 'home'
        ("<a href='/'>Home</a> » <a href='/page'>Page</a>", "Page"),
    ],
)
def test_the_last_step_that_says_something_is_the_section(trail: str, section: str) -> None:
    assert read(f"<nav class=breadcrumb>{trail}</nav><h1>{TITLE}</h1>").value("section") == section


def test_a_trail_in_marks_that_are_doubled_and_addresses_that_climb() -> None:
    trail = "<p><a href='../../'>首页</a> &gt;&gt; <a href='../../a.htm'>教育</a> &gt;&gt; <a href='../../b.htm'>留学</a> &gt;&gt; 正文</p>"
    assert read(f"{trail}<h1>{TITLE}</h1>").value("section") == "留学"


def test_topics_over_the_headline_are_neither_label_nor_section() -> None:
    for box in ("div", "div class=meta-category"):
        over = f"<{box}><a href='/tag/piers'>Piers</a> <a href='/tag/storms'>Storms</a></div>"
        view = read(f"{over}<h1>{TITLE}</h1>")
        assert (view.value("kicker"), view.value("section")) == (None, "Islands")


def test_a_trail_that_says_what_is_shown_says_no_section() -> None:
    trail = "<div class=breadcrumb><a href='/'>Home</a> / <a href='/c/coast'>Coast</a> / <a href='/c/coast/a'>Artikel</a></div>"
    assert read(f"{trail}<h1>{TITLE}</h1>").value("section") == "Coast"


def test_a_link_to_a_category_beside_the_date_tells_the_section() -> None:
    line = "<div class=single-meta>11 June 2025 by <a href='/author/roe'>Jane Roe</a> in <a href='/category/coast/'>Coast</a></div>"
    assert read(f"<h1>{TITLE}</h1>{line}").value("section") == "Coast"


def test_a_label_that_leads_to_a_topic_yields_to_the_section_that_data_tell() -> None:
    view = read(
        f"<p class=label><a href='/tag/ferries-7/'>Ferries</a></p><h1>{TITLE}</h1>", "<meta property=article:section content=Coast>"
    )
    assert (view.value("kicker"), view.value("section")) == ("Ferries", "Coast")


def test_a_columnists_name_in_data_is_no_section() -> None:
    head = "<meta name=author content='Jane Roe'><meta property=article:section content='roe'>"
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Islands"
    assert read(f"<h1>{TITLE}</h1>", head.replace("roe", "Jane Roe, Columns, Coast")).value("section") == "Columns"


def test_a_label_is_believed_before_what_data_call_it_in_another_script() -> None:
    head = "<meta property='article:section' content='politics'>"
    top = "<nav><a href='/politics'>정치</a><a href='/sport'>스포츠</a></nav><div class=kicker>정치</div>"
    html = f"<html lang=ko><head><title>{TITLE}</title>{head}</head><body>{top}<article><h1>{TITLE}</h1>{STORY}</article></body></html>"
    assert see(Page(html, url="https://harbourpost.example/politics/48213")).value("section") == "정치"


def test_what_readers_think_of_it_is_no_label() -> None:
    assert read(f"<div class=hreview>3 von 5, (1 Bewertung)</div><h1>{TITLE}</h1>").value("kicker") is None


def test_the_site_is_no_section() -> None:
    assert read(f"<h1>{TITLE}</h1><p class=x>in <a rel='category' href='/c/post'>Harbour Post</a></p>").value("section") == "Islands"


def test_a_trail_told_by_data_may_end_with_the_title_and_the_site() -> None:
    steps = [("Home", "/"), ("Coast", "/c/coast"), (f"{TITLE} – Harbour Post", "/x")]
    items = ",".join(f'{{"@type":"ListItem","position":{n},"name":"{name}","item":"{to}"}}' for n, (name, to) in enumerate(steps))
    head = f'<script type="application/ld+json">{{"@type":"BreadcrumbList","itemListElement":[{items}]}}</script>'
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Coast"


def test_a_line_under_the_text_may_tell_the_section() -> None:
    assert read(f"<h1>{TITLE}</h1>", story=f"{STORY}<p class=x1>Rubrik: <a href='/c/coast'>Coast</a></p>").value("section") == "Coast"


def test_a_label_may_stand_in_the_headings_element() -> None:
    over = "<div class=entry-section><a href='/c/coast'>Coast</a> |</div>"
    assert read(f"<header><h1>{over}<div>{TITLE}</div></h1></header>").value("kicker") == "Coast"


def test_what_a_trail_shows_is_believed_before_one_field_said_twice() -> None:
    head = (
        "<meta property=article:section content=Law>"
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"TITLE","articleSection":"Law"}</script>'
    ).replace("TITLE", TITLE)
    trail = "<div class=breadcrumb><a href='/'>Harbour Post</a> / <a href='/category/coast'>Coast</a></div>"
    assert read(f"{trail}<h1>{TITLE}</h1>", head).value("section") == "Coast"


def test_a_way_back_is_no_section() -> None:
    for text in ("← All posts", "⬅ Back to all posts", "Zurück zur Übersicht", "Detail"):
        with pytest.raises(Unreadable):
            section.read(text, Context())
    assert section.read("Backgammon", Context()) == "Backgammon"


def test_no_headline_no_standfirst() -> None:
    assert deck.displayed(read("").doc, None) == ()


@pytest.mark.parametrize(
    ("over", "kicker", "section"),
    [
        ("<div class=kicker>Exclusive</div>", "Exclusive", None),
        ("<a class=section href='/c/coast'>Coast</a> <span class=kicker>Exclusive</span>", "Exclusive", "Coast"),
        ("<a class=section href='/c/文化'>文化</a> <span class=kicker>Exclusive</span>", "Exclusive", "文化"),
        ("<div class=label><a href='/c/coast'>Coast</a> <a href='/c/coast'>Issue: Coast</a></div>", "Coast", "Coast"),
        ("<div><p class=date><a href='/2025/06'>11 June</a></p><p class=like><a href='/like/1'>Likes</a></p></div>", None, "Islands"),
        ("<a class=label href='/news/islands'>Islands</a>", "Islands", "Islands"),
        ("<div><a href='/news/islands'>Islands</a></div><time>11 June 2025</time>", "Islands", "Islands"),
        (
            "<nav class=breadcrumb><a href='/'>Home</a> › <a href='/news'>News</a> › <a href='/news/islands'>Islands</a></nav>",
            None,
            "Islands",
        ),
        ("<p><a href='/news'>News</a> | <a href='/news/islands'>Islands</a></p>", None, "Islands"),
        (
            "<ol class=crumbs><li><a href='/'>Home</a><li><a href='/news'>News</a><li><a href='/topic/ferries'>Ferries</a></ol>",
            None,
            "News",
        ),
        ("<p>You are in: <a href='/'>Home</a> &gt; <a href='/courts.asp'>Courts</a></p>", None, "Courts"),
        ("<header><a href='/'>Harbour Post</a> <a href='/login'>Sign in</a></header>", None, "Islands"),
        ("<div><a href='/'>Harbour Post</a> <a href='/account/'>Mein Konto</a></div>", None, "Islands"),
        ("<div class=ad-label>Advertisement</div>", None, "Islands"),
        ("<div class=path>Story</div>", None, "Islands"),
        ("<div class=label><a href='https://photos.example.net/jane-lens'>Jane Lens</a></div>", None, "Islands"),
        ("<div class=prev><a href='/news/2025/06/09/the-old-pier'>← The old pier</a></div>", None, "Islands"),
        ("<div><a href='/news/2025/06/09/the-old-pier-is-sold'>The old pier is sold at last</a></div>", None, "Islands"),
        ("<p>Presented by Tidewater Bank</p>", None, "Islands"),
        ("<p>4 min read</p>", None, "Islands"),
        ("<p class=label>Temps de lecture : 3 min</p>", None, "Islands"),
        ("<p class=label>زمن القراءة 3 دقائق</p>", None, "Islands"),
        ("<p class=label>Réservé aux abonnés</p>", None, "Islands"),
        ("<p class=label>Kun for abonnenter</p>", None, "Islands"),
        ("<p class=label>Exclusivo para assinantes</p>", None, "Islands"),
        ("<p class=label>למנויים בלבד</p>", None, "Islands"),
        ("<div class=label>Storm</div><p class=label>Compartir</p>", "Storm", None),
        ("<div class=label>Storm</div><p class=label>Lytt</p>", "Storm", None),
        ("<div class=label>Storm</div><p class=label>مشاركة</p>", "Storm", None),
        ("<p>Published 11 June 2025 by Jane Roe</p>", None, "Islands"),
        ("<p>Image credit: Ann Lens via Getty Images</p>", None, "Islands"),
        ("<div class=legal><a href='/imprint'>Imprint</a></div>", None, "Islands"),
        ("<p><a href='/authors/jane-roe'>Jane Roe</a></p>", None, "Islands"),
        ("<div><a href='/'>Back to the front page</a></div>", None, "Islands"),
        ("<header><h4>Breaking</h4></header>", None, "Islands"),
        ("<header><p>Since 1871</p><p>Harbour news for all</p></header>", None, "Islands"),
        ("<div class='print-banner hide'><a href='/print'>Read the paper</a></div>", None, "Islands"),
        ("<div class=top><a href='/news/islands'>Islands</a> • 11 June 2025 • 3 min read</div>", "Islands", "Islands"),
        ("<p class=label>Election 2024</p>", "Election 2024", None),
        ("<p class=label><a href='/opinion/jane-roe'>Jane Roe</a></p>", "Jane Roe", "Islands"),
        (
            "<ol class=x1><li class=breadcrumb-1><a href='/c/coast'>Coast</a><li class=breadcrumb-1><a href='/c-ferries'>Ferries</a></ol>",
            None,
            "Ferries",
        ),
        (
            "<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/coast'>Coast</a> &gt; <a href='/old?y=2025;w=15'>KW 15</a></div>",
            None,
            "Coast",
        ),
        (
            "<div class=breadcrumb><a href='/'>Home</a> &gt; <a href='/e24'>Election 2024</a></div>",
            None,
            "Election 2024",
        ),
        ("<div class=headerRubricDateBlock><div class=rubric>Harbour life</div></div>", "Harbour life", None),
        (
            f"<div><p class=flag><a href='/news/islands'>Islands</a></p><ul class=share-tools>{'<li>To a friend' * 8}</ul></div>",
            "Islands",
            "Islands",
        ),
        (f"<div><p><a href='/tickets'>Book now</a></p><ul class=share-tools>{'<li>To a friend' * 8}</ul></div>", None, "Islands"),
        ("<aside class=stats><p>Top post</p></aside>", None, "Islands"),
        ("<p class=label>{{ item.title }}</p>", None, "Islands"),
        ("<p class=label>You can skip this ad in 5 seconds.</p>", None, "Islands"),
        ("<aside class=kicker>Exclusive</aside>", "Exclusive", None),
        ("<aside><a href='/news/islands'>Islands</a></aside>", "Islands", "Islands"),
        ("<p class=label>Storm</p><div class=tool><a href='/admin/48213'>Edit</a></div>", "Storm", None),
        ("<ul><li><a href='/news/islands'>Islands</a><li><span>Anzeige</span></ul>", "Islands", "Islands"),
        ("<div class=date>11.06.2025 09:15</div>", None, "Islands"),
        ("<p><span class='flag topical'>Storm</span><span class=badge>Subscribers only</span></p>", "Storm", None),
        ("<div><time datetime=2025-06-11>11 June 2025</time><span class=post-cat>Storm</span></div>", "Storm", None),
        ("<div><time datetime=2025-06-11>11 June 2025</time><span class=desk>Storm desk</span></div>", None, "Islands"),
        ("", None, "Islands"),  # as the site's own menu calls the directory
        ("<div class=section-head><h1>Islands</h1></div>", "Islands", "Islands"),
        ("<div class=x1><h1>Coast</h1></div>", None, None),
    ],
)
def test_labels_and_trails_over_the_headline(over: str, kicker: str | None, section: str | None) -> None:
    view = read(f"{over}<h1>{TITLE}</h1><p class=byline>by: Jane Roe</p>")
    assert view.value("kicker") == kicker
    if section is not None:
        assert view.value("section") == section


@pytest.mark.parametrize(
    ("head", "section"),
    [
        ("<meta property=article:section content='Islands &amp; Coast'>", "Islands & Coast"),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"TITLE","articleSection":["Islands","News"]}</script>',
            "Islands",
        ),
        (
            (
                '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,'
                '"name":"Home","item":"https://harbourpost.example/"},{"@type":"ListItem","position":2,"name":"Coast",'
                '"item":"https://harbourpost.example/coast"},{"@type":"ListItem","position":3,"name":"TITLE"}]}</script>'
            ),
            "Coast",
        ),
        ("<meta property=article:section content='Home'>", None),
        ("<meta property=article:section content='nil'>", None),
        ("<meta property=article:section content='N/A'>", None),
        ("", None),
    ],
)
def test_metadata_name_the_section_where_nothing_is_displayed(head: str, section: str | None) -> None:
    head = f"<title>{TITLE} - Harbour Post</title>{head.replace('TITLE', TITLE)}"
    html = f"<html lang=en><head>{head}</head><body><article><h1>{TITLE}</h1>{STORY}</article></body></html>"
    assert see(Page(html, url="https://harbourpost.example/a/48213")).value("section") == section
