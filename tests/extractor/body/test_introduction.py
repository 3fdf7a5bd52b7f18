"""What stands under the headline goes out where something keeps it apart from the text, and opens it where nothing does."""

from __future__ import annotations

import pytest

from scraper.config import Source
from scraper.extractor import extract
from scraper.record import Record
from tests.newspage import DECK, HEADLINE, STORY

PROSE = "".join(f"<p>{text}</p>" for text in STORY)
BYLINE = "<p class=byline>By Jane Roe</p>"
DATE = "<p class=date>11 June 2025, 9:15am</p>"


def read(head: str = "", between: str = "", deck: str = DECK, site: Source | None = None) -> Record:
    data = f'<script type="application/ld+json">{{"@type":"{head}","headline":"{HEADLINE}"}}</script>' if head else ""
    return extract(
        f"<html lang=en><head><title>{HEADLINE}</title>{data}</head><body><main><h1>{HEADLINE}</h1><p class=intro>{deck}</p>{between}"
        f"<div class=text>{PROSE}</div></main></body></html>",
        url="https://gullpoint.example/blog/keeper-of-the-last-lamp-hands-over-the-key",
        site=site,
    )


@pytest.mark.parametrize(
    ("head", "between", "opens"),
    [
        ("", "", True),
        ("BlogPosting", "", True),
        ("NewsArticle", "", False),
        ("AnalysisNewsArticle", "", False),
        ("", BYLINE, False),
        ("", DATE, False),
        ("BlogPosting", BYLINE, False),
    ],
)
def test_the_standfirst_opens_the_text_where_nothing_keeps_them_apart(head: str, between: str, opens: bool) -> None:
    record = read(head, between)
    assert record.deck == DECK
    assert [block.text for block in record.blocks] == [*([DECK] if opens else []), *STORY]
    assert ("deck-in-body" in record.warnings) is opens


def test_words_under_the_headline_that_are_no_sentence_stay_out() -> None:
    label = "What it is like to keep a lamp on Gull Point"
    record = read(deck=label)
    assert (record.deck, record.blocks[0].text) == (label, STORY[0])


def test_what_a_site_says_is_its_text_is_all_of_it() -> None:
    site = Source(name="gull", selectors={"body": "div.text p"})
    assert read(site=site).blocks[0].text == STORY[0]
