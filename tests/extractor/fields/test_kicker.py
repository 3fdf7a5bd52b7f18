"""What stands over a headline and is no label, nor a step of a trail."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.record import Page
from tests.extractor.test_head import STORY, TITLE, read


@pytest.mark.parametrize(
    "over",
    [
        "<p class=left>« <a href='/2025/06/09/cranes'>Old cranes</a></p><p class=right><a href='/2025/06/12/locks'>New locks</a> »</p>",
        "<p>← <a href='/2025/06/09/cranes'>Old cranes</a></p><p><a href='/2025/06/12/locks'>New locks</a> →</p>",
        "<p>« <a href='/2025/06/09/cranes'>Old cranes</a></p>",
        "<div class=booking-button><a href='/boats'>Book your trip now</a></div>",
        "<div class=elementor-button-wrapper><a href='/boats'>To the boats</a></div>",
        "<div class=by-line>Jane Roe</div>",
        "<p><b>FOR IMMEDIATE RELEASE</b></p>",
        "<div class=popup-text>No, I have seen the sea</div>",
        "<p>Share me</p>",
        "<div class=mb-sm><a href='/blog'>Blog home</a></div>",
        "<div class=mb-sm><a href='/blog'>All posts</a></div>",
        "<div><a href='/pickup/48213'>トピックス一覧</a></div>",
        "<p class=total>42 updates</p>",
        "<p class=tagline>Harbour news since the first lamp was lit</p>",
    ],
)
def test_ways_to_other_stories_and_buttons_are_no_labels(over: str) -> None:
    view = read(f"<div class=head>{over}<h1>{TITLE}</h1></div>")
    assert (view.value("kicker"), view.value("section")) == (None, "Islands")


def test_a_trail_of_one_step_names_the_section_and_is_no_kicker() -> None:
    view = read(f"<div class=path><a href='/boats'>船舶新闻</a><span>&gt;</span>正文</div><h1>{TITLE}</h1>", "")
    assert (view.value("kicker"), view.value("section")) == (None, "船舶新闻")


def test_the_writer_over_the_headline_is_no_label() -> None:
    over = "<div class=meta><a href='/@roe'>Jane Roe</a> in <a href='/boats'>The Boat Ledger</a></div>"
    view = read(f"<div class=head>{over}<h1>{TITLE}</h1></div>", "<meta name=author content='Jane Roe'>")
    assert view.value("kicker") is None


def test_what_is_called_a_kicker_may_be_longer() -> None:
    said = "Second round of the talks about the western pier begins on Monday in Oldport"
    for called, kicker in (("topline", said), ("label", None)):
        assert read(f"<h2 class={called}>{said}</h2><h1>{TITLE}</h1>").value("kicker") == kicker


@pytest.mark.parametrize("label", ["«The sea»", "«The sea»:"])
def test_a_label_in_quotation_marks_stays(label: str) -> None:
    assert read(f"<p class=kicker>{label}</p><h1>{TITLE}</h1>").value("kicker") == "«The sea»"


def test_the_label_before_a_list_of_topics_is_the_kicker() -> None:
    topics = "".join(f"<li><a href='/tags/{tag}'>{tag.title()}</a></li>" for tag in ("piers", "storms", "ferries", "repairs"))
    over = f"<div class=meta><div class=article-category>Coast</div><ul class=article-tag>{topics}</ul></div>"
    assert read(f"{over}<h1>{TITLE}</h1>").value("kicker") == "Coast"


def test_a_heading_right_over_the_article_that_leads_to_its_section_is_the_kicker() -> None:
    over = "<div class=title-content><h4><a href='https://courier.example/coast/'>Coast</a></h4></div>"
    menu = "<li><a href=/x>Menu of the paper</a></li>" * 12
    page = f"<body><nav><ul>{menu}</ul></nav>{over}<div><article><h1>{TITLE}</h1>{STORY}</article></div></body>"
    view = see(Page(page, url="https://courier.example/latest/the-ferry-is-back"))
    assert (view.value("kicker"), view.value("section")) == ("Coast", "Coast")


@pytest.mark.parametrize(
    ("line", "kicker"),
    [
        ("Coast of the day // 11.06.2025", "Coast of the day"),
        ("11.06.2025 | Coast", "Coast"),
        ("Jane Roe | 11.06.2025", None),
        ("AFP | 11.06.2025", None),
        ("Updated | 11.06.2025", None),
        ("THE HARBOUR POST | 11.06.2025", None),
    ],
)
def test_the_label_beside_a_date_is_the_kicker(line: str, kicker: str | None) -> None:
    assert read(f"<div class=head__meta>{line}</div><h1>{TITLE}</h1>").value("kicker") == kicker


def test_topics_over_the_headline_are_no_kicker_however_their_addresses_are_written() -> None:
    topics = "Tags: <a href='/Blog/Tags/Piers-En.htm'>Piers</a>, <a href='/Blog/Tags/Storms-En.htm'>Storms</a>"
    assert read(f"<p class=tags>{topics}</p><h1>{TITLE}</h1>").value("kicker") is None
