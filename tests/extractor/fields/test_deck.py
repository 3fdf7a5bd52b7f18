"""The standfirst under the headline, and what stands there and is none: sub-headings, lines about the writer, appeals."""

from __future__ import annotations

import pytest
from headpage import DECK, FIRST, META, STORY, TITLE, URL, read

from scraper.extractor import extract, see
from scraper.extractor.fields import deck
from scraper.record import Page


@pytest.mark.parametrize(
    "under",
    [
        f"<p class=standfirst>{DECK}</p>",
        f"<p class=article-manchet>{DECK}</p>",
        f"<div class='ce_articleIntro block'><p>{DECK}</p></div>",
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
        (
            "<div class=summary><h3>In short</h3><ul><li>The pier is shut.</li><li>The ferries wait.</li></ul><p>The summary was made with "
            f"the help of an AI tool and read by the Courier.</p></div><p class=lead><strong>{DECK}</strong></p>"
        ),
    ],
)
def test_the_standfirst_stands_under_the_headline(under: str) -> None:
    assert (read(f"<h1>{TITLE}</h1>{under}").value("deck") or "").rstrip(".") == DECK[:-1]


def test_a_line_behind_a_break_in_the_headlines_element_is_the_standfirst_where_the_byline_stands_under_it() -> None:
    line = "Crews say the pier is too short; council vows to fight"
    head = f"<table><tr><td><p><font size=6><b>{TITLE}</b></font><br><font size=4><i>{line}</i></font>"
    for under, found in (("<p><b>BY JANE ROE</b><br>Post Staff Writer", line), ("", None)):
        record = extract(f"<title>{TITLE} - The Harbour Post</title>{head}{under}{STORY}{MORE}</td></tr></table>", url=URL)
        assert record.deck == found
        assert (line in (record.body or "")) is (found is None)


def test_a_sentence_that_ends_the_element_of_the_headline_behind_the_picture_is_the_standfirst() -> None:
    picture = "<div><img src=a.jpg><p>The western pier at dawn on Monday. <span>Photo: Jane Doe</span></p></div>"
    end = f"<p>By Jane Roe | 11 June 2025, 09:15 | <a href='#said'>2 remarks</a></p>{picture}<p>{DECK}</p></div>"
    for top, told in ((f"<div><h1>{TITLE}</h1>{end}", DECK), (f"<h1>{TITLE}</h1><div>{end}", None)):
        assert read(top).value("deck") == told


def test_a_standfirst_called_so_under_the_headline_stands_before_an_introduction_under_the_byline() -> None:
    text = "A KEEPER has left the eastern pier of the harbour for good, and no one knows who is to come after her."
    under = f"<p class=x__subdeck>{DECK[:44]}</p><p>By Jane Roe</p><div class=x__content><p class=x__content--intro>{text}</p></div>"
    assert read(f"<h1>{TITLE}</h1>{under}").value("deck") == DECK[:44].strip()


@pytest.mark.parametrize(("tag", "told"), [("header", True), ("div", False)])
def test_what_a_header_ends_with_is_the_standfirst_though_it_is_no_sentence(tag: str, told: bool) -> None:
    head = f"<{tag}><h1>{TITLE}</h1><p>By Jane Roe</p><p class=x2>{DECK[:-1]}</p></{tag}><div><img src=/a.jpg><p>Jump to:</p></div>"
    assert read(head).value("deck") == (DECK[:-1] if told else None)


def test_what_stands_under_a_heading_of_the_text_is_no_standfirst() -> None:
    text = f"<div class=abstract><h2>Abstract</h2><p>{DECK}</p></div><div class=section><h2>The pier</h2>{STORY}</div>"
    html = f"<title>{TITLE} | Open Harbour</title><div><h1>{TITLE}</h1><ul><li>11 June 2025</li></ul></div><div class=text>{text}</div>"
    view = see(Page(html, url=URL))
    assert view.body is not None
    assert [block.text for block in view.body.blocks][:3] == ["Abstract", DECK, "The pier"]
    assert view.value("deck") is None


def test_the_standfirst_stands_under_the_first_of_two_lines_with_the_words_of_the_title() -> None:
    top = f"<ol class=breadcrumb><li>Coast<li><h1>{TITLE}</h1></ol><div class=page-title>{TITLE}</div><div class=intro><p>{DECK}</p></div>"
    contents = f"<ul>{''.join(f'<li><a href=#{n}>The {n}. boat</a>' for n in range(25))}</ul><div class=subtitle>{TITLE}</div>"
    view = read(f"{top}<p>11 June 2025</p><div class=toc>{contents}</div>")
    assert view.value("deck") == DECK


def test_the_description_is_the_standfirst_behind_any_number_of_buttons_where_the_text_is_set_otherwise() -> None:
    said = f"<div><div class=mid-line>{DECK}</div></div>"
    tools = f"<ul>{'<li>A+</li>' * 40}</ul>"
    for top, told in ((tools + said, DECK), (f"{tools}<div class=mid-line>{FIRST}</div>", None), (f"{tools}<p>{DECK}</p>", None)):
        assert read(f"<h1>{TITLE}</h1>{top}", META).value("deck") == told


def test_the_description_is_the_standfirst_that_calls_itself_one_behind_a_box_for_letters() -> None:
    pitch = "From the tides to the great storms, here is what makes the coast, its boats, its piers and the people who live by all of them."
    letter = f"<div class=nl><p>The Tide Table</p><p>{pitch}</p><p>{pitch} We keep your address for as long as you read it.</p></div>"
    for names, told in (("article__chapo", DECK), ("article__text", None)):
        assert read(f"<h1>{TITLE}</h1>{letter}<p class={names}>{DECK}</p>", META).value("deck") == told


def test_a_heading_that_is_a_sentence_opens_the_text_behind_the_lines_of_the_head() -> None:
    shares = "".join(f"<a href='https://x{n}.example/share'>Share this story on the network {n}</a> " for n in "ab")
    facts = f"<p>11 June 2025</p><p>Print this page</p><p>{shares}</p><p>Listen</p>"
    for said, told in ((DECK, DECK), (f"{DECK[:-1]}?", None), (DECK[:-1], None)):
        story = f"<h2>{said}</h2>{STORY}<h2>How long the pier stays closed</h2>{STORY}"
        assert read(f"<h1>{TITLE}</h1>{facts}", story=story).value("deck") == told


def test_a_heading_of_two_sentences_may_end_without_a_stop() -> None:
    said = "A storm has torn two cranes from their rails, and eleven ships wait off the mole. On the price of a gale"
    view = see(
        Page(f"<title>{TITLE}</title><h1>{TITLE}</h1><p>Jane Roe 11.06.2025</p><h3>{said}</h3>{STORY}<h4>Who pays?</h4>{STORY}", url=URL)
    )
    assert view.value("deck") == said


def test_what_is_called_a_description_behind_the_first_of_the_text_describes_something_else() -> None:
    row = "<div><p class=row-description>Boats to the western pier and home again</p><p class=price>Two pounds</p></div>"
    assert read(f"<h1>{TITLE}</h1>{row}").value("deck") is not None
    assert read(f"<h1>{TITLE}</h1><p>{FIRST}</p>{row}").value("deck") != "Boats to the western pier and home again"


def test_the_name_of_a_style_in_an_editor_calls_no_paragraph_a_standfirst() -> None:
    story = STORY.replace("<p>", "<p class=public-DraftStyleDefault-block-depth0>")
    view = read(f"<h1>{TITLE}</h1><div>Jane Roe</div>", META.replace(DECK, FIRST[:90]), f"<div>{story}</div>")
    assert view.value("deck") is None
    assert view.body is not None
    assert view.body.text.startswith(FIRST)


def test_the_headline_that_is_said_again_over_the_text_leaves_the_standfirst_under_the_first() -> None:
    tale = f"<h1 class=entry-title>{TITLE}</h1>{STORY}"
    top = f"<div class=x1><h1 class=x2>{TITLE}</h1><div class=excerpt>{DECK}</div><p>11 June 2025</p><p>By Jane Roe</p></div>"
    assert read(top, story=tale).value("deck") == DECK


def test_a_standfirst_may_begin_with_whom_the_label_over_the_headline_names() -> None:
    said = "Jane Roe is to steer the ferry for four years more, as the company told the islanders on Monday."
    top = f"<div class=overline>Jane Roe</div><h1>{TITLE}</h1><div class=excerpt>{said}</div><p>11 June 2025</p>"
    assert read(top).value("deck") == said


@pytest.mark.parametrize("line", ["By Jane Roe", "11 June 2025", "10.06.2025, 15:04 Jane Roe"])
def test_a_line_over_the_byline_is_the_standfirst(line: str) -> None:
    under = f"<p class=css-1a2b>{DECK[:-1]}</p><div class=css-2b3c>{line}</div>"  # no name says so, and no full stop
    assert read(f"<h1>{TITLE}</h1>{under}").value("deck") == DECK[:-1]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("The harbour's oldest crane turned sixty on 2 November", True),
        ("Warum die Fähren seit dem 3. November wieder fahren, und wer dafür bezahlt", True),
        ("Wednesday 3 November 2025, 9 am, by the desk in Oldport", False),
        ("mercredi 3 novembre 2025, par la rédaction des ports", False),
        ("Zuletzt geändert am 3. November 2025 durch unsere freien Mitarbeiter", False),
    ],
)
def test_a_sentence_in_which_a_day_is_told_may_be_the_standfirst(line: str, found: bool) -> None:
    view = read(f"<h1>{TITLE}</h1><p class=css-1a2b>{line}</p><div class=css-2b3c>By Jane Roe</div><div>11 June 2025</div>")
    assert view.value("deck") == (line if found else None)


@pytest.mark.parametrize(
    "between",
    [
        "<p>Photo: Jane Doe, the Oldport picture desk and Example Images</p>",
        "<h1>{}</h1>",
        "<p>What the sea leaves behind when it has taken all the rest away</p>",
    ],
)
def test_lines_of_the_head_stand_between_the_headline_and_the_standfirst(between: str) -> None:
    title = f"{TITLE}, and nobody knows why"
    view = read(f"<h1>{title}</h1>{between.format(title)}<div class=css-1a2b>{DECK}</div>")
    assert view.value("deck") == (None if "sea" in between else DECK)


BUTTONS = "".join(f"<button>{word}</button>" for word in ("Share", "Save", "Print", "Listen"))
CAPTION = "The long line of the ships that lay before the western pier of Oldport on Monday morning"
LEAD = f"<div><img src=/a.jpg><p aria-hidden=true>{CAPTION}</p></div>"


@pytest.mark.parametrize(
    ("head", "found"),
    [
        # the caption is hidden, and buttons stand before the text
        (f"<header><h2>{TITLE}</h2><p>By Jane Roe</p><p>11 June</p>{LEAD}<div class=k1>{DECK}</div></header><div>{BUTTONS}</div>", DECK),
        # or before the byline
        (f"<div><h1>{TITLE}</h1></div><p class=k1>{DECK[:-1]}</p><p>Post</p>{BUTTONS}<p>By Jane Roe</p>", DECK[:-1]),
        (f"<div><h1>{TITLE}</h1></div><p class=k1>{DECK[:-1]}</p><ul><li>Boats</li><li>Piers</li><li>Storms</li></ul>", None),
        # another heading of its kind leads to another story
        (f"<h1>{TITLE}</h1><h2 class=k1>{DECK} {FIRST}</h2><h2 class=k1><a href='/a'>{FIRST}</a></h2>", f"{DECK} {FIRST}"),
        (f"<h2>{TITLE}</h2><h2>{DECK} {FIRST}</h2><h2>{FIRST}</h2>", None),
        # a picture and a button stand beside it
        (f"<h1>{TITLE}</h1><div><div><p>Wire</p><img src=/a.jpg><button>Share</button></div><div><h2>{DECK}</h2></div></div>", DECK),
        (f"<h1>{TITLE}</h1><div><div><img src=/a.jpg><button>Enlarge</button></div><div class=k1><p>{DECK}</p></div></div>", None),
        # told to machines of a picture that stands under it
        (f"<h1>{TITLE}</h1><div class=k1>{DECK}</div><p>By Jane Roe</p><img src=/a.jpg alt='{DECK}'>", DECK),
        (f"<h1>{TITLE}</h1><img src=/a.jpg alt='{DECK}'><div class=k1>{DECK}</div><p>By Jane Roe</p>", None),
    ],
)
def test_a_standfirst_amid_pictures_and_buttons(head: str, found: str | None) -> None:
    assert read(head).value("deck") == found


def test_a_story_in_a_box_of_its_own_has_its_standfirst_there() -> None:
    share = "<ul><li>share</li><li>send</li></ul>"
    story = f"<h1>{TITLE}</h1><div class=k1>Jane Roe | 11.06.25</div><p class=k2>{DECK}</p>{share}<div class=k3>{STORY}</div>"
    page = "<html lang=en><title>{0}</title><body>{1}<article>{2}</article>"
    assert see(Page(page.format(TITLE, "<aside>", story), url=URL)).value("deck") == DECK


def test_a_line_alone_with_the_headline_in_an_element_is_the_standfirst_where_it_is_no_sentence() -> None:
    line, text = "How six repairs shaped the eastern pier, from the first plan to the last nail", f"<div class=k3>{STORY}</div>"
    view = read(f"<div class=k1><h1>{TITLE}</h1><div class=k2><p>{line}</p></div></div>", story=text)
    assert view.value("deck") == line
    first = read(f"<div class=k1><h1>{TITLE}</h1><div class=k2><p>{FIRST}</p></div></div>", story=text)
    assert first.value("deck") is None


DAY = "<div>11 June 2025</div>"
SHORT = "With calm sea and boats"


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
    ("line", "deck"),
    [
        ("<div class=x1><p>Boats will be slow today.</p></div><address>By Jane Roe</address>", "Boats will be slow today."),
        (f"<div class=x1 itemprop=description><div>{DECK}</div></div>", DECK),
    ],
)
def test_a_sentence_over_the_byline_is_the_standfirst_and_so_is_what_microdata_call_the_description(line: str, deck: str) -> None:
    assert read(f"<h1>{TITLE}</h1>{line}").value("deck") == deck


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


def test_a_heading_under_the_headline_may_hold_the_points_of_a_standfirst() -> None:
    first, second = DECK.split("; ")
    view = read(f"<h1>{TITLE}</h1><h2 class=x7><ul><li>{first}</li><li>{second}</li></ul></h2><p class=date>11 June 2025</p>")
    assert (view.value("deck"), view.body is not None and view.body.text.startswith(FIRST)) == (f"{first} {second}", True)


def test_the_label_over_a_list_of_points_is_no_standfirst() -> None:
    points = "<ul><li>Seven members voted for the plan</li><li>Two members did not vote</li></ul>"
    assert read(f"<h1>{TITLE}</h1><div class=x7><h2>Intinya Sih...</h2>{points}</div><p class=x8>By Jane Roe</p>").value("deck") is None


@pytest.mark.parametrize(
    ("around", "second", "described", "found"),
    [
        ("", "The port has opened it again", True, True),
        (" class=teaser", "The port has opened it again", False, True),
        ("", "The port has opened it again", False, False),  # what matters, in short
        (" class=teaser", "11 June 2025", False, False),
    ],
)
def test_a_standfirst_may_be_a_list_of_points(around: str, second: str, described: bool, found: bool) -> None:
    points = ("Ferries to the islands sail from the western pier once more after the storm", second, "Boats are full until Sunday")
    under = f"<div{around}><ul>{''.join(f'<li>{point}</li>' for point in points)}</ul></div><figure><img src=/ferry.jpg></figure>"
    head = f"<meta name=description content='{' / '.join(points)}'>" if described else ""
    assert read(f"<div><h1>{TITLE}</h1>{under}</div>", head).value("deck") == (" ".join(points) if found else None)


@pytest.mark.parametrize(
    ("date", "picture", "under", "found"),
    [
        ("<div>11 June 2025</div>", "", "<div class=b>Jane Roe</div>", True),
        ("<div>11 June 2025</div>", "", "<div class=b><span>Jane Roe</span><br><span>Coast correspondent</span></div>", True),
        ("<div>11 June 2025</div>", "", "<div class=b><span>By</span><div><p>Jane Roe</p><p>Coast correspondent</p></div></div>", True),
        ("", "", "<div class=b>Jane Roe</div>", False),  # it may be anything
        ("<div>11 June 2025</div>", "<img src=/a.jpg width=900 height=600>", "<div class=b>Jane Roe</div>", False),  # she took it
        ("<div>11 June 2025</div>", "", "<blockquote>Jane Roe</blockquote>", False),
    ],
)
def test_a_name_beside_a_date_ends_the_standfirst(date: str, picture: str, under: str, found: bool) -> None:
    line = DECK[:-1]
    view = read(f"{date}<h1>{TITLE}</h1>{picture}<p class=x>{line}</p>{under}")
    assert (view.value("deck") == line) is found
    assert view.body is not None
    assert not (found and line in view.body.text)


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        (f"<div class=x>{DECK[:-1]}</div>", "<div class=z>{}</div>", True),
        (f"<p>{DECK[:-1]}</p>", "{}", False),  # set as the text is, beside it
        (f"<img src=/a.jpg width=900 height=600><div class=x>{DECK[:-1]}</div>", "<div class=z>{}</div>", False),  # what it shows
        (f"<div class=x>Topics: {DECK[:-1]}</div>", "<div class=z>{}</div>", False),
    ],
)
def test_a_line_without_a_stop_right_over_the_text_is_set_apart_from_it(line: str, text: str, found: bool) -> None:
    facts = "<div class=a><span>By Jane Roe</span> <span>11 June 2025</span></div>"
    view = read(f"<h1>{TITLE}</h1>{facts}{line}{text.format(STORY)}", story="")
    assert (view.value("deck") is not None) is found
    assert view.body is not None
    assert not (found and DECK[:-1] in view.body.text)


def test_a_standfirst_that_tells_a_day_stands_over_the_byline() -> None:
    said = "The port has named a new keeper of the western pier, who will take over on 1 January 2026 and stay for as long as five years."
    top = f"<h1>{TITLE}</h1><div><p>{said}</p></div><div class=css-1>Jane Roe</div><div class=css-2>11 June 2025</div>"
    view = read(top, f"<meta name=description content='{said}'>", f"<div class=css-3><div>{STORY}</div></div>")
    assert view.value("deck") == said


def test_a_first_paragraph_of_the_class_of_the_others_is_no_standfirst() -> None:
    story = "".join(f"<div><p class='a1 b2' id=viewer-{n}>{text}</p></div>" for n, text in enumerate((DECK, *[FIRST] * 3)))
    head = f"<meta name=description content='{DECK} {FIRST}'>"
    assert read(f"<h1>{TITLE}</h1><ul><li>Jane Roe<li>2 days ago</ul>", head, story).value("deck") is None


def test_the_bare_first_paragraph_of_an_old_page_is_no_standfirst() -> None:
    head = f"<font size=5><b>{TITLE}</b></font><br><b>Jane Roe</b>, Oldport Daily<br>Saturday, June 11, 2005<hr>"
    assert read(f"{head}{DECK}<p>{FIRST}<p>{FIRST[::-1]}", "", "").value("deck") is None


@pytest.mark.parametrize(("count", "found"), [(2, True), (20, False)])
def test_what_a_card_far_below_describes_is_no_standfirst(count: int, found: bool) -> None:
    contents = "".join(f"<li>The {n}. pier</li>" for n in range(count))
    card = f"<div class=info-card><span>Sail with us</span><p class=card-description>{DECK[:-1]}</p><a href=/sail>Book now</a></div>"
    view = read(f"<h1>{TITLE}</h1><div>On this page</div><ul>{contents}</ul>{card}")
    assert (view.value("deck") is not None) is found


def test_an_element_that_calls_itself_a_summary_before_bare_text_is_the_standfirst() -> None:
    story = f"<strong class=end_summary>{DECK}</strong><br><br>{FIRST}<br><br>{FIRST.replace('Monday', 'Tuesday')}"
    assert read(f"<h1>{TITLE}</h1><p>11 June 2025</p>", "", story).value("deck") == DECK


@pytest.mark.parametrize(
    ("added", "deck"),
    [
        ("<small class=tagline>{}</small>", DECK),
        ("<span class=article-subtitle><i>{}</i></span>", DECK),
        ("<span>{}</span>", None),
        ("<small class=tagline>Published on 11 June 2025 at 09:15</small>", None),
    ],
)
def test_the_standfirst_may_stand_in_the_heading_behind_what_the_metadata_call_the_page(added: str, deck: str | None) -> None:
    view = read(f"<h1><span>{TITLE}</span> {added.format(DECK)}</h1>", f"<meta property=og:title content='{TITLE}'>")
    assert (view.value("headline"), view.value("deck")) == (TITLE, deck)


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
        (f"<h1>{TITLE}</h1><p>11 June 2025</p><p><img src=a.jpg><br><em>{DECK}</em></p><div class=text><p>{FIRST}</p></div>", ""),
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
        (f"<h1>{TITLE}</h1><p class=css-2b>The Harbour Post contains commissionable links for some of the boats in this story.</p>", ""),
        (f"<h1>{TITLE}</h1><div class=css-2b><p>We use cookies to show you the coast. By continuing you agree to them.</p></div>", ""),
        (f"<h1>{TITLE}</h1><p class=css-2b>The next time a ferry sails, we’ll email you a link to the story at once.</p>", ""),
        (f"<h1>{TITLE}</h1><p>By Jane Roe</p><div class=with-excerpt>Jane is a writer from Oldport who has taken every ferry.</div>", ""),
        (f"<h1>{TITLE}</h1><p class=summary>{DECK} <span class=credit>By THE PORT OF OLDPORT</span></p>", ""),
        (
            f"<h1>{TITLE}</h1><div class=x1><div class=x2>To:</div><div class=x3><b>Ida Holm, minister of northern ports</b></div></div>",
            "",
        ),
        (f"<h1>{TITLE}</h1><h3>Latest changes: the western pier and its ferries; words mended</h3>", ""),
        (f"<h1>{TITLE}</h1><h3>Letzte Änderungen: die Westmole (Fähren); redaktionelle Änderungen</h3>", ""),
        (f"<h1>{TITLE}</h1><h3 id=siteSub>From Harbour Wiki, which all may write in as they like</h3>", ""),
        (f"<h1>{TITLE}</h1><h2>Ferry to</h2><h4>The islands runs again, after storm!!</h4><p>11 June 2025</p>", ""),
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
        (f"<h1>{TITLE}</h1><div><img src=/a.jpg></div><div class=cap><span>{DECK}</span><span>Jane Doe—Getty Images</span></div>{DAY}", ""),
        (f"<h1>{TITLE}</h1><div class=vid><div>{TITLE}<span>(WLIN)</span></div></div><div>By Jane Roe</div>", ""),
        (
            f"<h1>{TITLE}</h1><p>By Jane Roe</p><p class=css-2b>All these require a Premium subscription.</p>",
            "",
        ),
        (f"<h1>{TITLE}</h1><p>Jane Roe</p><p>Harbour Editor</p><div class=excerpt>Jane is a writer who has taken every ferry.</div>", ""),
        (f"<h1>{TITLE}</h1><h2>By Jane Roe, harbour columnist</h2>", ""),
        (f"<div class=x1><h1>{TITLE}</h1><p class=x2>Oldport, 11 jun (Prensa Latina) {DECK}</p></div>", ""),
        (f"<h1>{TITLE}</h1><div class=description>von jroe | Eingetragen bei: Hafen | 0</div>", ""),
        (f"<h1>{TITLE}</h1><div class=summary><h2>What matters most, in short</h2><ul><li>{FIRST}<li>{DECK}</ul></div>", ""),
        (f"<h1>{TITLE}</h1><div class=summary><h3>What to know:</h3><ul><li>The pier is shut today.</li><li>{DECK}</li></ul></div>", ""),
        (f"<h1>{TITLE}</h1><p>Log in, register or subscribe to save articles for later.</p>", ""),
        (f"<h1>{TITLE}</h1><div class=summary><h2>AI generated</h2></div>", ""),
        (f"<h1>{TITLE}</h1><div>By Jane Roe</div><div class=x3><h4>GET THE MORNING HEADLINES.</h4><a href=/s>SUBSCRIBE</a></div>", ""),
        (f"<h1>{TITLE}</h1><div class=x3>This is AI-generated summarization, which may have errors. Always refer to the text.</div>", ""),
        (f"<h1>{TITLE}</h1><div class=x1><img src=/a.jpg><div class=x2>SEE MORE</div><div class=x3>{DECK}</div></div>{DAY}", ""),
        (f"<h1>{TITLE}</h1><div class=x1><div>More Videos</div><p class=x3>{DECK} (WHPB)</p></div><p>By Jane Roe</p>{DAY}", ""),
        (f"<h1>{TITLE}</h1><div class=x1><img src=/a.jpg><p>Jane Doe/The Post</p><p class=x3>{DECK}</p></div>{DAY}", ""),
        (f"<h1>{TITLE}</h1><div class=x1><img src=/a.jpg><b>Ferry</b><div>{DECK} (Jane Doe, Harbour Post)</div></div>{DAY}", ""),
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
        (f"<h1>{TITLE}</h1><h2>{SUB}</h2><div><p>By</p><a href='/a/jane'>Jane Roe</a><p>11 June 2025</p></div>{STORY}", ""),
        (f"<h1>{TITLE}</h1><h2>{SUB}</h2><div><p><a href='/x/7'>Jane Roe</a></p><p>11 June 2025</p></div>{STORY}", ""),
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
    view = see(
        Page(f"<html lang=zh><head>{head}</head><body><article><h1>港口图书馆重新开放</h1><div class=o>{said}</div><p>{story}</p>", url=URL)
    )
    assert view.value("deck") == said


def test_a_paragraph_of_its_own_class_that_the_page_describes_itself_by_may_begin_with_a_place() -> None:
    head = f"<meta name=description content='{DECK}'>"
    story = f"<div class=text><p{{}}><span>Port Lintel.</span> {DECK}</p>{STORY}</div>"
    assert (
        read(f"<h1>{TITLE}</h1><figure><img src=/f.jpg></figure>{story.format(' class=strong')}", head).value("deck")
        == f"Port Lintel. {DECK}"
    )
    assert read(f"<h1>{TITLE}</h1><figure><img src=/f.jpg></figure>{story.format('')}", head).value("deck") is None


def test_a_label_in_the_standfirst_is_left_out() -> None:
    view = read(f"<h1>{TITLE}</h1><p class=chapo><strong class=chapo-label>big waves</strong> <span>{DECK}</span></p>")
    assert view.value("deck") == DECK


@pytest.mark.parametrize("word", ["Summary", "Resumen", "Zusammenfassung", "摘要", "Subheadline", "Sottotitolo"])
def test_what_a_summary_is_called_before_a_colon_is_left_out(word: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p><b>{word}:</b> {DECK}</p><p>By Jane Roe</p>").value("deck") == DECK


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
    assert [block.text for block in deck.displayed(view)] == parts


@pytest.mark.parametrize(
    "second",
    [
        "Auf den Inseln wartet man seit Montag auf Post, Brot und die Zeitung von gestern, sagt die Bürgermeisterin von Gull Point.",
        "Nobody has slept since Monday, says the woman who keeps the only inn on the quay, and nobody knows what the winter will bring.",
    ],
)
@pytest.mark.parametrize(
    ("shape", "whole"),
    [
        ("<p class=intro>{}<br>{}</p><div class=text>{}</div>", True),
        ("<div class=intro>{}<br><br>{}</div><div class=text>{}</div>", True),
        ("<p class=intro>{}<br><br>By Jane Roe</p><div class=text><p>{}</p>{}</div>", False),
        ("<p class=intro>{}<br><br>11 June 2025</p><div class=text><p>{}</p>{}</div>", False),
        ("<div class=text>{}<br><br>{}<br><br>{}</div>", None),  # the text begins so
    ],
)
def test_a_standfirst_that_line_breaks_part_is_whole(second: str, shape: str, whole: bool | None) -> None:
    view = read(f"<h1>{TITLE}</h1>" + shape.format(DECK, second, STORY))
    assert view.value("deck") == (f"{DECK} {second}" if whole else DECK if whole is False else None)


def test_a_heading_after_the_first_paragraph_is_the_storys() -> None:
    assert read(f"<h1>{TITLE}</h1><div class=entry-content><p>{FIRST}</p><h2>{DECK}</h2></div>").value("deck") is None
    story = f"<section class=text><p>{FIRST}</p><h2 class=midashi>{DECK[:-1]}</h2><p>{FIRST}</p></section>"
    assert read(f"<h1>{TITLE}</h1>{story}").value("deck") is None


def test_the_introduction_of_a_long_story_is_no_standfirst() -> None:
    long = "".join(f"<p class=css-{n}>{FIRST} {FIRST}</p>" for n in range(4))
    view = read(f"<h1>{TITLE}</h1><div class=css-9><p>{DECK}</p></div><p class=date>11 June 2025</p><div class=listicle-intro>{long}</div>")
    assert view.value("deck") == DECK


def test_a_byline_in_the_same_block_is_left_out() -> None:
    view = read(f"<header><h1>{TITLE}</h1>{DECK}<br>By Jane Roe on June 11, 2025</header>", META)
    assert view.value("deck") == DECK


def test_a_date_in_the_same_block_is_left_out() -> None:
    view = read(f"<h1>{TITLE}</h1><p class=intro>11.06.2025, 15:30 {DECK}</p>", META)
    assert view.value("deck") == DECK


def test_no_headline_no_standfirst() -> None:
    assert deck.displayed(read("")) == ()


ASK = "What does the ferry carry when it sails?"
MORE = STORY.replace("islands left the western pier", "islands had left Gull Point").replace("said that", "had told the paper that")
PARTS = f"{STORY}<h2 class=sub>How long does it take</h2>{MORE}"


@pytest.mark.parametrize(
    ("first", "head"),
    [
        (
            f"<section class=part><h2 class=sub>{ASK}</h2>{STORY}</section><section class=part><h2 class=sub>How long</h2>{MORE}</section>",
            "",
        ),
        (f"<div><h2 id=what-does-the-ferry-carry-when-it-sails>{ASK}</h2></div>{PARTS}", ""),
        (f"<div><h2 class='wp-block-heading h-quick-summary'>Quick summary</h2></div>{PARTS}", ""),
        (f"<div class=entry-content><h2>What the ferry carries</h2>{STORY}<h3>The pier</h3>{MORE}</div>", ""),
        (
            f"<section class=part><h2 class=sub>{ASK}</h2>{STORY}</section><section class=part><h2 class=sub>How long</h2>{MORE}</section>",
            f"<meta name=description content='{ASK} The ferry to the northern islands left the western pier on Monday'>",
        ),
    ],
)
def test_the_first_of_the_texts_headings_is_no_standfirst(first: str, head: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>", head, first).value("deck") is None


@pytest.mark.parametrize(("names", "deck"), [("article-first-paragraph", None), ("article-intro", DECK)])
def test_what_is_called_the_first_paragraph_is_no_standfirst(names: str, deck: str | None) -> None:
    lead = f"<div class=gate><p class={names}><b>{DECK}</b></p></div>"
    assert read(f"<h1>{TITLE}</h1><div>By Jane Roe</div>", META, f"{lead}<div>{STORY}{MORE}</div>").value("deck") == deck


def test_a_sentence_is_a_standfirst_though_headings_follow_that_are_set_like_it() -> None:
    story = f"<section class=part><h2 class=sub>{DECK}</h2></section><section class=part>{STORY}<h2 class=sub>How long</h2>{MORE}</section>"
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>", META, story).value("deck") == DECK


@pytest.mark.parametrize(
    "under",
    [
        "<p>By Jane Roe</p><p class=x2>Jane Roe covers ports and ferries. She has crossed the sound two thousand times in ten years.</p>",
        "<div class=personal-info><p class=personal-info__description>Harbour editor who has seen every pier of the sound.</p></div>",
        "<p><a href='/author/roe'>Jane Roe</a></p><p class=custom-description>Harbour Editor</p>",
        "<p class=intro>We test every boat that we recommend. Buying through links on our site pays for our work.</p>",
        "<div class=details>Posted by RoeJ on Friday June 13, 2025 @08:00PM from the ferries-that-come-and-go dept.</div>",
        "<div class=post-cta-text>We hope that you liked this story. If you would rather sail yourself, our harbour school is open.</div>",
        "<div class=sticky-top><div class=copy-1>The harbour school brings you to the sea and home again in a single day.</div></div>",
        "<h2>Dr. Anna Muster Abteilung Öffentlichkeitsarbeit Musterverein e.V.</h2>",
        "<h2>Anna Muster, Stabsstelle Kommunikation, Universität Musterstadt</h2>",
        "<h2>Anna Muster, Pressesprecherin, Musterverein e.V.</h2>",
        "<h3>Jane Roe<br>Head of Communications<br>Gull Pumps Ltd</h3>",
        "<h3>Jane Roe Press Office Oldport University</h3>",
        "<b>By JANE ROE and JOHN DOE</b><br><br>",
        "<div class=x1>Medically reviewed by <a href='/k/roe'>Jane Roe</a>, doctor at the Piers, on December 9, 2024.</div>",
        "<div class=x1>Written by: Jane Roe Head of Ships, Piers &amp; Cranes. Expert in all that sails.</div>",
        "<h2>Jane Roe is the harbour editor of the Harbour Post and has seen every pier of the sound.</h2>",
        "<div class='mt-4 leading-tight'><div class='text-black'>Jane Roe</div><div class='text-gray'>Harbour school founder</div></div>",
    ],
)
def test_what_tells_of_the_writer_or_of_the_house_is_no_standfirst(under: str) -> None:
    assert read(f"<h1>{TITLE}</h1>{under}").value("deck") is None


@pytest.mark.parametrize(
    "under",
    [
        f"<div class=top><ul><li><h2 class=line>{DECK}</h2></li></ul></div>",
        f"<ul class=subtitols><li>{DECK}</li></ul>",
    ],
)
def test_a_standfirst_may_be_the_only_item_of_a_list(under: str) -> None:
    assert read(f"<div><h1>{TITLE}</h1></div>{under}").value("deck") == DECK


def test_how_a_machine_summed_the_story_up_is_no_standfirst() -> None:
    note = "Sammanfattningen är gjord med stöd av AI-verktyg och granskad av redaktionen på tidningen."
    summary = f"<div class=sum><button>AI</button><div><ul><li>{TITLE} once more.</li><li>It is late.</li></ul><p>{note}</p></div></div>"
    assert read(f"<h1>{TITLE}</h1>{summary}").value("deck") is None


@pytest.mark.parametrize(
    "line",
    [
        "Anna Muster verlässt nach zehn Jahren die Abteilung Öffentlichkeitsarbeit des Vereins",
        "Jane Roe, head of the ferries, sells her firm to Gull Pumps Ltd",
        "Jane Roe is a ferry captain who has crossed the sound two thousand times.",
    ],
)
def test_what_tells_of_whom_the_story_is_about_is_the_standfirst(line: str) -> None:
    assert read(f"<h1>{TITLE}</h1><h2>{line}</h2>").value("deck") == line


def test_what_a_system_puts_around_every_value_hides_no_name() -> None:
    value = f"<div class='field-items'><div class='field-item odd'><p>{DECK}</p></div></div>"
    intro = read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p><div class='field field-field-intro'>{value}</div>")
    other = read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p><div class='field field-field-caption'>{value}</div>")
    assert (intro.value("deck"), other.value("deck")) == (DECK, None)


def test_what_begins_with_the_houses_name_may_be_a_standfirst() -> None:
    said = "Harbour School offers two ways to sail. Find out which of them suits you best."
    under = f"<p class=x1>11 June 2025 · By Harbour School</p><div class='fs-xl fw-bold'>{said}</div>"
    assert read(f"<h1>{TITLE}</h1>{under}", f"<meta name=description content='{said}'>").value("deck") == said


def test_the_words_under_a_picture_beside_its_credit_are_no_standfirst() -> None:
    said = "The ferry lies at the western pier of Oldport on Monday, with the first of its passengers on the ramp."
    picture = f"<div class=x7><img src='/m/ferry-at-the-pier.jpg'></div><div class=x8><div class=x9>Dokumentasi Sar</div> {said}</div>"
    assert read(f"<h1>{TITLE}</h1><div class=artimg>{picture}</div>").value("deck") is None
    small = f"<div class=cap><p class=cap-txt>{said}</p><p>Enlarge</p></div>"
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>{small}", f"<meta name=description content='{said}'>").value("deck") is None
    credited = f"<div class=image-meta>{said} (Bild: Example/Jane Roe)</div><p class=lead>{DECK}</p>"
    assert read(f"<h1>{TITLE}</h1><img src='/m/ferry-at-the-pier.jpg'>{credited}").value("deck") == DECK


def test_a_paragraph_that_is_to_be_spoken_is_no_standfirst() -> None:
    assert read(f"<h1>{TITLE}</h1>", story=STORY.replace("<p>", "<p id=speakable-summary class=x1>", 1)).value("deck") is None


def test_digits_amid_signs_that_weigh_more_than_letters_are_few() -> None:
    said = "亩产从80公斤到512公斤，一片撂荒地的十年"
    assert read(f"<h1>{TITLE}</h1><h4 class=x1>{said}</h4><p>By Jane Roe</p>").value("deck") == said


@pytest.mark.parametrize(
    "line",
    [
        "图①：渡轮周一停靠在旧港的西码头，第一批乘客正在下船。",
        "原标题：风暴过后渡轮恢复通航，两百人当天早上离开码头",
        "■ 인용보도 시 프로그램명을 밝혀주시기 바랍니다. 저작권은 견본방송에 있습니다.",
    ],
)
def test_what_papers_of_the_east_set_under_a_headline_is_no_standfirst(line: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p class=x1>{line}</p>").value("deck") is None


def test_a_players_words_in_the_standfirsts_box_are_no_part_of_it() -> None:
    player = "<div class=x1>Listen now</div><div class=x2>04:11</div>"
    assert read(f"<h1>{TITLE}</h1><div class=c-summary>{player}<div class=c-summary__intro>{DECK}</div></div>").value("deck") == DECK


def test_paragraphs_that_the_description_tells_together_are_one_standfirst() -> None:
    said = (
        "Nobody believed that the ferry would sail.",
        "The harbour master did, and told her why.",
        "An account of a winter on the pier.",
    )
    lead = "<div class='title-text big'>" + "".join(f"<p>{part}</p>" for part in said) + "</div>"
    described = f"<meta name=description content='{' '.join(said)}'>"
    story = STORY.replace("<p>", "<p class=col>")
    assert read(f"<h1>{TITLE}</h1>{lead}<p class=author>By Jane Roe</p>", described, story).value("deck") == " ".join(said)


def test_what_stands_under_a_heading_of_its_own_is_no_standfirst() -> None:
    offer = "<div class=row><div class=offer><h2>Stranded?</h2><div class=subtitle>We can help.</div></div></div>"
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>{offer}").value("deck") is None


@pytest.mark.parametrize(
    "line",
    [
        "Generated by Oldport AI. Editorially reviewed.",
        "This post contains affiliate links, from which we may earn.",
        "距离上次更新已经过去 902 天，文中内容可能已经过时。",
        "[Note] The latest update of this post was on 18 May, so the content may be out of date.",
        "Dieser Beitrag ist mehr als 3 Jahre alt, manches darin gilt nicht mehr.",
        "In partnership with the Oldport Savings Bank",
        "En partenariat avec la Banque des ports",
        "In Zusammenarbeit mit der Hafensparkasse Musterstadt",
        "The series on the state of the piers is supported by",
        "Sign up to receive stories like this one",
        "Join over 12k others who read the tide table",
        "*Wir verlinken auf Shops, von denen wir ggf. eine Vergütung erhalten.",
    ],
)
def test_what_a_site_says_of_itself_does_not_take_the_place_of_the_standfirst(line: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p class=x1>{line}</p><p>By Jane Roe</p>").value("deck") is None
    assert read(f"<h1>{TITLE}</h1><p class=x1>{line}</p><h2>{DECK}</h2><p>By Jane Roe</p>").value("deck") == DECK
    said = "In partnership with the islands Oldport wants to run the ferries itself, and the company is to leave by the end of June."
    assert read(f"<h1>{TITLE}</h1><h2>{said}</h2><p>By Jane Roe</p>").value("deck") == said
    said = "Pictures of the ferry that were generated by AI have misled passengers for a week, the harbour office says."
    assert read(f"<h1>{TITLE}</h1><h2>{said}</h2><p>By Jane Roe</p>").value("deck") == said


@pytest.mark.parametrize(
    "line",
    [
        "<span>缩小字体</span><span>放大字体</span><span>收藏</span><span>微博</span><span>微信</span><span>分享</span><a>0</a>",
        "<a>請同意我們的隱私權規範，才能啟用聽新聞的功能。</a><a>Facebook</a><a>LINE</a>",
    ],
)
def test_buttons_that_nothing_parts_are_no_standfirst(line: str) -> None:
    prose = "".join(
        f"<p>　　港务局{said}，旧码头将在六月前修好，渡轮从西码头开出，每天两班，票价不变，居民凭证免费。</p>" for said in "说称告"
    )
    html = (
        "<html lang=zh><title>老渡轮恢复开航</title><div class=main><h1>老渡轮恢复开航</h1><div class=top><div class=bar>"
        f"<div class=when><span>2025年06月11日 16:21</span></div><div class=tools>{line}</div></div></div>"
        f"<div class=text>{prose}</div></div>"
    )
    assert see(Page(html, url=URL)).value("deck") is None


def test_a_first_paragraph_in_bold_is_no_standfirst_where_each_stands_alone_in_an_element() -> None:
    paragraphs = [f"<b>{FIRST}</b>", FIRST.replace("e", "i"), FIRST.replace("a", "o"), FIRST.replace("o", "u")]
    text = "".join(f"<div class=text-block><p class=k1>{said}</p></div>" for said in paragraphs)
    view = read(f"<h1>{TITLE}</h1><div class=byline>By Jane Roe</div>{text}")
    assert view.value("deck") is None


@pytest.mark.parametrize(("facts", "found"), [("11 June 2025 9:15 | Author: Jane Roe<br>", True), ("", False)])
def test_bold_words_over_the_facts_in_the_element_of_the_text_are_the_standfirst(facts: str, found: bool) -> None:
    paragraphs = (FIRST, FIRST.replace("e", "i"), FIRST.replace("a", "o"))
    html = f"<title>{TITLE}</title><div id=story><h1>{TITLE}</h1><b>{DECK}</b><br><br>{facts}<br>{'<br><br>'.join(paragraphs)}</div>"
    record = extract(html, url=URL)
    assert record.deck == (DECK if found else None)
    assert [block.text for block in record.blocks] == [*([] if found else [DECK]), *paragraphs]


@pytest.mark.parametrize(
    ("under", "found"),
    [("<p class=byline>By Jane Roe</p><p>11 June 2025</p>", True), ("<p>The ferry left the western pier on Monday morning.</p>", False)],
)
def test_a_list_that_is_all_between_the_headline_and_the_byline_is_the_standfirst(under: str, found: bool) -> None:
    points = ("Islanders had waited on the mainland since Friday", "Repairs to the eastern pier will take until summer")
    view = read(f"<h1>{TITLE}</h1><ul>{''.join(f'<li>{point}</li>' for point in points)}</ul>{under}")
    assert view.value("deck") == (" ".join(points) if found else None)


def test_the_standfirst_may_stand_where_the_headline_is_said_again_behind_the_menus() -> None:
    menus = "".join(f"<nav><ul><li><a href='/m/{n}'>Menu {n}</a></li></ul></nav>" for n in range(40))
    again = f"<header><h2><span>News | 11.06.2025</span> {TITLE}</h2><p class=intro__text>{DECK}</p></header>"
    html = "<html lang=en><title>{0} - Harbour Post</title>{1}<body><header><h1>{0}</h1></header>{2}<main>{3}<div>{4}</div></main></html>"
    assert see(Page(html.format(TITLE, META, menus, again, STORY), url=URL)).value("deck") == DECK
    assert see(Page(html.format(TITLE, "", menus, again, STORY), url=URL)).value("deck") is None  # a card's, for all that is known


def test_a_row_of_names_with_their_degrees_is_no_standfirst() -> None:
    row = "Jane Roe, VMD, DACVB; John Doe, BA, LVT, VTS (Harbours); Ida Holm, MD"
    assert read(f"<h1>{TITLE}</h1><div class=header__subtitle>{row}</div>").value("deck") is None


@pytest.mark.parametrize("line", ["延伸阅读：暖冬里的牡蛎养殖户怎么算这笔账", "Read also: Oyster farmers count the cost of a warm winter."])
def test_a_line_that_offers_another_story_is_no_standfirst(line: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p><strong>{line}</strong></p><div class=css-2b3c>By Jane Roe</div>").value("deck") is None


@pytest.mark.parametrize("shape", ["<div>{}</div>", "<div class=row><div>{}</div></div>", "<section>{}</section>"])
def test_a_standfirst_is_one_where_each_paragraph_has_a_box(shape: str) -> None:
    story = "".join(shape.format(f"{line}</p>") for line in STORY.split("</p>")[:-1])
    assert read(f"<h1>{TITLE}</h1>{shape.format(f'<p>{DECK}</p>')}", story=story).value("deck") == DECK


def test_the_second_paragraph_of_what_is_called_a_teaser_is_text() -> None:
    said = "“We have to start somewhere,” the harbour master said when the second ship had come in, “and nobody had another pier to offer.”"
    figure = "<figure><img src='/a.jpg'><figcaption>The ferry on Monday</figcaption></figure><div>By Jane Roe</div><div>June 11, 2025</div>"
    teaser = f"<div class=teaser-content><p class=copy>{FIRST}</p><div class=offer>Support us.</div><p class=copy>{said}</p></div>"
    assert read(f"<h1>{TITLE}</h1>{figure}{teaser}").value("deck") is None


def test_a_headline_that_machines_alone_are_told_is_not_what_the_standfirst_stands_under() -> None:
    told = "The port of Oldport lets ships in again"
    data = "".join(f"<div class=schema_org itemprop={name}>{said}</div>" for name, said in (("headline", TITLE), ("description", told)))
    head = f"<meta name=description content='{told} from Monday, says its master. DS, 11.06.2025'>"
    top = f"<div itemscope>{data}</div><div class=article__title>{TITLE}</div><h1 class=article__second-title>{DECK}</h1>"
    page = f"<html><head>{head}</head><body><article>{top}{STORY}</article></body></html>"
    record = extract(page.encode(), url=URL)
    assert record.deck == DECK
    assert told not in (record.body or "")


@pytest.mark.parametrize("tag", ["h2", "h3", "p", "div"])
def test_a_standfirst_of_several_points_may_set_each_in_an_element_of_its_item(tag: str) -> None:
    first, second = DECK[:-1].split("; ")
    points = "".join(f"<li><{tag}>{said}.</{tag}></li>" for said in (first, second))
    assert read(f"<h1>{TITLE}</h1><div class=summary><ul>{points}</ul></div><div>By Jane Roe</div>").value("deck") == f"{first}. {second}."
    stories = points.replace(f"<{tag}>", f"<{tag}><a href=/a>").replace(f"</{tag}>", f"</a></{tag}>")
    assert read(f"<h1>{TITLE}</h1><div class=summary><ul>{stories}</ul></div><div>By Jane Roe</div>").value("deck") is None


@pytest.mark.parametrize(("name", "deck"), [("x-subheadline y1", DECK), ("x2 y1", None)])
def test_a_standfirst_may_be_an_inline_element_behind_what_the_story_is_a_part_of(name: str, deck: str | None) -> None:
    head = f"<h1>{TITLE}</h1><div class=x3><a href='/part/piers/'>Part of 'Piers'</a></div><span class='{name}'>{DECK}</span>"
    by = "by <a href=/author/jane-roe/>Jane Roe</a>, who builds piers, and <span>Max Moe</span>, writer of many books"
    view = read(f"<div class=x4>{head}<figure><img src=/a.jpg><figcaption>The pier</figcaption></figure><div class=x5>{by}</div></div>")
    assert view.value("deck") == deck
