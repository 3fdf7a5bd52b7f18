"""What a source's selectors name is believed before all that the page says elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import pytest

from scraper.config import SELECTABLE, Source
from scraper.extractor import extract, rank, see
from scraper.record import Page, Record
from tests.newspage import AD, DECK, HEADLINE, STORY, URL, p, page

FIGURE = '<figure class="{}"><img src="/media/{}.jpg" width=800 height=500 alt=""><figcaption>{} Photo: {}</figcaption></figure>'
OFFER = '<p class="more"><strong>READ MORE:</strong> <a href="/sea/2025/06/01/ferry-48101">Ferry to the islands runs again</a></p>'
SHORT = "It was dark."
LETTERS = (
    "Sir, I have lived under the lamp for forty years, and I have not once slept badly because of it.",
    "Sir, the sensor has been tried on three other rocks, and on each of them a boat was lost within the year.",
)
HTML = page(
    FIGURE.format("lead", "tower", "The tower at dusk on Tuesday.", "Nora Quill")
    + p(STORY)
    + FIGURE.format("odd", "lamp", "The lamp in the winter of 1926.", "Edda Marsh")
    + "<p class=origin>Source: Lintel News Agency</p>"
    + '<div class="odd"><b class=h>What the <i>b</i>ay says of its keeper</b><span class=k>Lanterns</span>'
    "<p class=d>Two readers wrote to the paper about the tower, and neither of them likes the sensor.</p>"
    "<span class=s>Letters</span><div class=by>By Ada Penrose and Orla Finch</div><i class=a>Ada Penrose</i> <i class=a>Orla Finch</i>"
    "<span class=dl>PORT LINTEL —</span><time class=first datetime=2025-06-09T08:00:00+01:00>Monday</time>"
    "<time class=last datetime=2025-06-12T18:30:00+01:00>Thursday</time><span class=src>Harbour News Agency</span>"
    "<ul class=t><li>Keepers</li><li>Whale oil</li><li>Bees</li></ul>"
    f"<div class=letters>{p(LETTERS)}{AD}{OFFER}</div></div>",
    head='<meta property="article:tag" content="Lighthouses"><meta property="article:tag" content="Ports">'
    '<meta property="og:image" content="https://www.shoreline-post.example/media/tower.jpg">'
    '<meta name="thumb" content="/media/key.jpg">',
)


def read(html: str = HTML, **selectors: str) -> Record:
    return extract(html, url=URL, site=Source(name="shore", selectors=selectors))


def names(record: Record) -> Mapping[str, Any]:
    """The record's values, of what has parts the names alone."""
    values = {field: getattr(record, field) for field in SELECTABLE}
    return values | {"authors": [author.name for author in record.authors], "image": record.image and record.image.url}


TOLD: Mapping[str, tuple[str, Any]] = {
    "headline": (".odd .h", "What the bay says of its keeper"),
    "kicker": (".odd .k", "Lanterns"),
    "deck": (".odd .d", "Two readers wrote to the paper about the tower, and neither of them likes the sensor."),
    "section": (".odd .s", "Letters"),
    "byline": (".odd .by", "By Ada Penrose and Orla Finch"),
    "authors": (".odd .a", ["Ada Penrose", "Orla Finch"]),
    "dateline": (".odd .dl", "PORT LINTEL —"),
    "published": (".odd .first", "2025-06-09T08:00:00+01:00"),
    "modified": (".odd .last", "2025-06-12T18:30:00+01:00"),
    "source": (".odd .src", "Harbour News Agency"),
    "image": ("figure.odd", "https://www.shoreline-post.example/media/lamp.jpg"),
    "tags": (".odd .t li", ("Keepers", "Whale oil", "Bees")),
    "body": (".letters", "\n\n".join(LETTERS)),
}


@pytest.mark.parametrize("field", SELECTABLE)
def test_what_a_selector_names_is_the_value_whatever_the_page_says_elsewhere(field: str) -> None:
    selector, value = TOLD[field]
    before, after = read(), read(**{field: selector})
    assert names(before)[field] != value
    assert names(after)[field] == value
    assert (after.evidence[field].from_, after.evidence[field].confidence) == ("rule", rank.RULED)
    nowhere = read(**{field: ".nowhere"})
    assert (names(nowhere)[field], nowhere.evidence.get(field)) == (names(before)[field], before.evidence.get(field))


def test_no_other_field_hears_a_selector() -> None:
    others = {field.name for field in fields(Record)} - {*SELECTABLE}
    assert read(**dict.fromkeys(others, ".odd .h")) == read()


def test_rivals_stay_listed() -> None:
    choice = see(Page(HTML, url=URL), Source(name="shore", selectors={"headline": TOLD["headline"][0]})).chosen["headline"]
    assert choice.readings[0].candidate.place == "rule"
    assert HEADLINE in {reading.value for reading in choice.readings[1:]}


def test_authors_are_read_from_a_byline_that_a_selector_names() -> None:
    assert names(read(byline=".odd .by"))["authors"] == ["Ada Penrose", "Orla Finch"]


@pytest.mark.parametrize(
    ("selector", "url", "caption", "credit"),
    [
        ("figure.odd", "lamp", "The lamp in the winter of 1926.", "Edda Marsh"),
        ("figure.odd img", "lamp", "The lamp in the winter of 1926.", "Edda Marsh"),
        ("meta[name=thumb]", "key", None, None),
        ("meta[property='og:image']", "tower", "The tower at dusk on Tuesday.", "Nora Quill"),
    ],
)
def test_a_picture_that_a_selector_names_has_its_own_caption(selector: str, url: str, caption: str | None, credit: str | None) -> None:
    image = read(image=selector).image
    assert image is not None
    assert (image.url, image.caption, image.credit) == (f"https://www.shoreline-post.example/media/{url}.jpg", caption, credit)


def body(article: str, selector: str) -> list[str]:
    return [block.text for block in read(page(article), body=selector).blocks]


@pytest.mark.parametrize(
    ("article", "selector", "kept"),
    [
        # words of menus and footers that stand in the text too
        (f"<div class=text><p>Region</p>{p(STORY)}</div>", ".text", ["Region", *STORY]),
        (f"<div class=text>{p(STORY)}</div><p>{SHORT}</p>", ".text", [*STORY]),
        # a part of a word in an element of its own
        (f"<div class=text>{p(STORY[:-1])}<p>The k<b>ey</b> is lost.</p></div>", ".text p", [*STORY[:-1], "The key is lost."]),
        # a line beside an element, and an element in a line
        (f"<div class=text>{p(STORY)}It was dark.</div> <p>{SHORT}</p>", ".text", [*STORY, SHORT]),
        (f"<div>{p(STORY)}</div><div><span>{SHORT}</span> So.</div>", ".post div p, .post div span", [*STORY, f"{SHORT} So."]),
        # an element in another that is named too
        (f"<div class=text><div class=text>{p(STORY)}</div></div>", ".text", [*STORY]),
        # what the reading of its own takes for something else, and what is something else for a reason
        (f"<div class=text>{p(STORY)}</div><aside class='text related'>{p(LETTERS)}</aside>", ".text", [*STORY, *LETTERS]),
        (f"<div class=text>{p(STORY[:5])}{AD}{OFFER}{p(STORY[5:])}</div>", ".text", [*STORY]),
        (f"<div class=text>{FIGURE.format('lead', 'tower', 'The tower at dusk.', 'Nora Quill')}{p(STORY)}</div>", ".text", [*STORY]),
        (f"<p class=standfirst>{DECK}</p>{p(STORY)}", ".post", [*STORY]),
        # where nothing is found the own reading stands
        (f"<div class=text>{p(STORY)}</div><div class=empty> <img src=/x.jpg></div>", ".empty", [*STORY]),
        (f"<div class=text>{p(STORY)}</div><div class=ads>{AD}</div>", ".ads", [*STORY]),
    ],
)  # fmt: skip
def test_the_body_is_the_blocks_of_the_elements_that_a_selector_names(article: str, selector: str, kept: list[str]) -> None:
    assert body(article, selector) == kept
