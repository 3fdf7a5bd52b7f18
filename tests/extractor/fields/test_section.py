"""What looks like a trail and is a menu; what names no section."""

from __future__ import annotations

import pytest

from tests.extractor.test_head import STORY, TITLE, read


@pytest.mark.parametrize(
    "over",
    [
        "<div><a href='/'>Jane's harbour</a></div><ul class=menu><li><a href='/about/'>About</a></ul>",
        "<div class=lang><a href='/'>EN</a></div><div class=lang><a href='/es/'>ES</a></div>",
        "<div class=x1><a href='/'>Posts</a></div><div class=x1><a href='/projects'>Projects</a></div>",
        "<p class=wrap-breadcrumb><a href='/author/crew/'>The crew</a></p>",
    ],
)
def test_a_menu_of_two_links_and_a_writer_are_no_trail(over: str) -> None:
    assert read(f"<div class=head>{over}</div><h1>{TITLE}</h1>").value("section") == "Islands"


@pytest.mark.parametrize("home", ["Home", "Startseite"])
def test_a_trail_of_two_links_from_the_home_page(home: str) -> None:
    assert (
        read(f"<div class=x1><a href='/'>{home}</a></div><div class=x1><a href='/coast'>Coast</a></div><h1>{TITLE}</h1>").value("section")
        == "Coast"
    )


def test_the_headline_in_data_is_no_section() -> None:
    story = f'{{"@type":"NewsArticle","headline":"{TITLE}","articleSection":"{TITLE.title()}"}}'
    head = f'<script type="application/ld+json">{story}</script>'
    assert read(f"<h1>{TITLE}</h1>", head).value("section") == "Islands"


def test_a_card_in_a_menu_is_no_section() -> None:
    card = "<nav><a href='/news/islands'><b>X</b> The islands blog: keep up with all that sails there</a></nav>"
    assert read(f"<h1>{TITLE}</h1>", "", STORY + card).value("section") == "Islands"
