"""What stands under the headline goes out where something keeps it apart from the text, and opens it where nothing does."""

from __future__ import annotations

import pytest

from scraper.config import Source
from scraper.extractor import extract
from scraper.record import Record
from tests.newspage import DECK, HEADLINE, STORY

PROSE = "".join(f"<p>{text}</p>" for text in STORY)
BYLINE = "<p class=byline>By Jane Roe</p>"
SOURCE = "<p>Source: Tanjug, Beta</p>"
DATE = "<p class=date>11 June 2025, 9:15am</p>"


URL = "https://gullpoint.example/blog/keeper-of-the-last-lamp-hands-over-the-key"


def written(head: str = "", between: str = "", deck: str = DECK, told: str = "", item: str = "") -> str:
    body = f',"articleBody":"{told}"' if told else ""
    data = f'<script type="application/ld+json">{{"@type":"{head}","headline":"{HEADLINE}"{body}}}</script>' if head else ""
    return (
        f"<html lang=en><head><title>{HEADLINE}</title>{data}</head><body><main {item}><h1>{HEADLINE}</h1><p class=intro>{deck}</p>"
        f"{between}<div class=text>{PROSE}</div></main></body></html>"
    )


def read(head: str = "", between: str = "", deck: str = DECK, site: Source | None = None, told: str = "", item: str = "") -> Record:
    return extract(written(head, between, deck, told, item), url=URL, site=site)


@pytest.mark.parametrize(
    ("head", "between", "opens"),
    [
        ("", "", True),
        ("BlogPosting", "", True),
        ("NewsArticle", "", False),
        ("AnalysisNewsArticle", "", False),
        ("", BYLINE, False),
        ("", DATE, False),
        ("", SOURCE, False),
        ("BlogPosting", BYLINE, False),
        ("BlogPosting", DATE, False),
    ],
)
def test_the_standfirst_opens_the_text_where_nothing_keeps_them_apart(head: str, between: str, opens: bool) -> None:
    record = read(head, between)
    assert record.deck == DECK
    assert [block.text for block in record.blocks] == [*([DECK] if opens else []), *STORY]
    assert ("deck-in-body" in record.warnings) is opens


@pytest.mark.parametrize(
    ("names", "opens"),
    [
        ("standfirst", False),
        ("article__chapo", False),
        ("vorspann", False),
        ("entradilla", False),
        ("sommario", False),
        ("sc-deck", False),
        ("perex", False),
        ("detail__sapo", False),
        ("intro", True),
        ("lead", True),
        ("text perex", True),  # and each paragraph is of the class
    ],
)
@pytest.mark.parametrize("where", ["over", "in"])
def test_what_no_paragraph_is_called_is_kept_apart_by_its_name_where_the_page_says_who_or_when(names: str, opens: bool, where: str) -> None:
    shown = f"<p class='{names}'>{DECK}</p>"
    text = "".join(f"<p class='{'text' if ' ' in names else ''}'>{said}</p>" for said in STORY)
    under = f"{shown}<div>{text}</div>" if where == "over" else f"<div>{shown}{text}</div>"
    record = extract(_under_the_headline(BYLINE + DATE + under, prose=""), url=URL)
    assert record.deck == DECK
    assert [block.text for block in record.blocks] == [*([DECK] if opens else []), *STORY]


def test_a_heading_under_the_byline_is_no_part_of_the_text() -> None:
    for said in (DECK, DECK.rstrip(".")[:58]):
        head = f"<div>{BY}{ON}<h2>{said}</h2></div>"
        record = extract(_under_the_headline(head), url=URL)
        assert (record.deck, [block.text for block in record.blocks]) == (said, list(STORY))


def test_a_second_heading_over_the_byline_is_no_part_of_the_text() -> None:
    head = f"<h2>{DECK}</h2><h2>The lamp goes to the museum</h2>{BY}{ON}"
    assert [block.text for block in extract(_under_the_headline(head), url=URL).blocks] == list(STORY)


def test_a_heading_over_the_byline_is_the_standfirst_though_the_parts_of_the_text_are_set_as_it_is() -> None:
    said = "Lamps are easy. Keepers are hard."
    first, rest = (part.replace("<p>", "<p class=par>") for part in (PROSE[: len(PROSE) // 2], PROSE[len(PROSE) // 2 :]))
    at = first.rindex("<p")
    parts = f"{first[:at]}<h2>The light goes out</h2>{first[at:]}{rest}"
    head = f"<div><h2 class=x1>{said}</h2><div><a href=/@roe>Jane Roe</a></div><div>7 min read · May 11, 2024</div></div>"
    record = extract(_under_the_headline(head).replace(PROSE, parts), url=URL)
    assert record.deck == said
    assert said not in [block.text for block in record.blocks]


def test_words_under_the_headline_that_are_no_sentence_stay_out() -> None:
    label = "What it is like to keep a lamp on Gull Point"
    record = read(deck=label)
    assert (record.deck, record.blocks[0].text) == (label, STORY[0])


def test_what_a_site_says_is_its_text_is_all_of_it() -> None:
    site = Source(name="gull", selectors={"body": "div.text p"})
    assert read(site=site).blocks[0].text == STORY[0]


@pytest.mark.parametrize(("first", "opens"), [(DECK, True), (STORY[0], False)])
def test_what_the_page_tells_as_its_text_tells_whether_the_standfirst_opens_it(first: str, opens: bool) -> None:
    record = read("BlogPosting", told=f"{first} {STORY[0]} {STORY[1]}")
    assert (record.deck, record.blocks[0].text) == (DECK, DECK if opens else STORY[0])


@pytest.mark.parametrize(("first", "opens"), [("", False), (f"{DECK} ", True)])
def test_what_the_page_tells_as_its_text_tells_so_of_a_short_story_too(first: str, opens: bool) -> None:
    data = f'{{"@type":"NewsArticle","description":"{DECK}","articleBody":"{first}{STORY[0]} {STORY[1]}"}}'
    record = extract(
        f"<html lang=en><head><title>{HEADLINE}</title><script type=application/ld+json>{data}</script></head><body><main><header>"
        f"<h1>{HEADLINE}</h1><div class=lead><p>{DECK}</p></div></header><div><p>{STORY[0]}</p><p>{STORY[1]}</p></div></main>",
        url=URL,
    )
    assert (record.deck, record.blocks[0].text) == (DECK, DECK if opens else STORY[0])


@pytest.mark.parametrize(("kind", "opens"), [("BlogPosting", True), ("NewsArticle", False)])
def test_the_item_of_news_around_a_story_keeps_its_standfirst_apart(kind: str, opens: bool) -> None:
    record = read(item=f"itemscope itemtype=https://schema.org/{kind}")
    assert (record.deck, record.blocks[0].text) == (DECK, DECK if opens else STORY[0])


def test_the_first_words_of_a_text_are_no_standfirst_of_it() -> None:
    record = read(deck=f"{STORY[0]} {STORY[1][:40]} […]")
    assert (record.deck, record.blocks[0].text) == (None, STORY[0])


BY, ON = "<p>By Jane Roe</p>", "<p>11 June 2025, 9:15am</p>"
LINE = "<p>{}</p>"


@pytest.mark.parametrize(
    ("head", "line"),
    [
        (BY + LINE + ON, "Shoreline Staff Writer"),
        (BY + LINE + ON, "Port Lintel, England"),
        (BY + LINE + ON, "Associate Professor of History, University of Oldport"),
        (LINE + BY + ON, "Read Jane's latest stories"),
        (BY + ON + LINE, "Harbour Editor, The Shoreline Post"),
        (BY + ON + LINE, "Subscribers only"),
        (BY + ON + "<p>Exclusive</p>" + LINE, "Subscribers only"),
        (ON + BY + LINE, "Special to the Shoreline Post"),
        ("<p>Jane Roe</p>" + LINE + ON, "Harbour Correspondent"),
        ("<div>Jane Roe</div><div>{}</div><div>11 June 2025</div>", "Professor of History at the University of Oldport"),
        ("<div>11 June 2025</div><div>Jane Roe</div><div>{}</div>", "Harbour Editor, The Shoreline Post"),
        ("<div>Jane Roe</div><div>{}</div><div>11 June 2025</div>", "More of Jane Roe"),
        (BY + LINE + ON, "Gull Point"),
    ],
)
def test_a_line_amid_what_tells_of_the_story_opens_no_text(head: str, line: str) -> None:
    record = extract(_under_the_headline(head.format(line)), url=URL)
    assert [block.text for block in record.blocks] == list(STORY)
    assert [author.name for author in record.authors] == ["Jane Roe"]


@pytest.mark.parametrize("item", ["Jane Roe", "Coast", "0"])
def test_a_short_list_with_the_date_in_it_opens_no_text(item: str) -> None:
    facts = f"<ul><li>11 June 2025</li><li>{item}</li><li>Lighthouses</li></ul>"
    assert extract(_under_the_headline(facts), url=URL).blocks[0].text == STORY[0]


@pytest.mark.parametrize("line", ["Dear readers,", "The lamp is out.", "For as long as anybody on Gull Point can remember"])
def test_a_line_that_the_text_opens_with_stays_under_the_date(line: str) -> None:
    assert extract(_under_the_headline(BY + ON + LINE.format(line)), url=URL).blocks[0].text == line


@pytest.mark.parametrize("shape", ["<h2>{}</h2>", "<p><b>{}</b></p>", "<p>{}</p>"])
@pytest.mark.parametrize("called", ["Chapter {}", "{} The lamp", "Teil {}: Das Licht", "第{}章"])
def test_what_the_first_part_of_a_text_is_called_stays_where_the_others_are(shape: str, called: str) -> None:
    said = [called.format(n) for n in ("One", "Two", "Three")]
    parts = "".join(shape.format(name) + _paragraphs(n) for n, name in enumerate(said))
    html = _under_the_headline(BY + ON).replace(PROSE, parts)
    assert [block.text for block in extract(html, url=URL).blocks][::3] == said


def test_the_number_of_the_first_part_of_a_text_is_no_date() -> None:
    parts = "".join(f"<p><b>Chapter {n + 1}</b></p>" + _paragraphs(n) for n in range(3))
    html = _under_the_headline(BY + ON).replace(PROSE, parts)
    assert [block.text for block in extract(html, url=URL).blocks][::3] == ["Chapter 1", "Chapter 2", "Chapter 3"]


def _paragraphs(n: int) -> str:
    return "".join(f"<p>{text}</p>" for text in STORY[2 * n : 2 * n + 2])


def _under_the_headline(head: str, prose: str = PROSE) -> str:
    return f"<html lang=en><head><title>{HEADLINE}</title></head><body><main><h1>{HEADLINE}</h1>{head}{prose}</main></body></html>"


def test_a_heading_between_the_headline_and_who_wrote_the_text_is_its_standfirst_alone() -> None:
    said = "Keep your lamps in shape for the next generation"
    head = f"<h1>{HEADLINE}</h1><h2 class=c2>{said}</h2><div><div>By</div> <a>Jane Roe</a> <div>Updated on 02/10/25</div></div>"
    short = [f"{text[:110]}." for text in STORY[:5]]
    steps = "".join(f"<li><h3>{title}</h3><p>{text}</p></li>" for title, text in zip(("Scrub", "Dry", "Oil"), short[2:], strict=True))
    tools = "<h2>What you need</h2><div><h3>Tools</h3><ul><li>A brush</li><li>A cloth</li></ul></div>"
    text = f"<p>{short[0]}</p><p>{short[1]}</p>{tools}<h2>Instructions</h2><ol>{steps}</ol>"
    page = f"<html lang=en><head><title>{HEADLINE}</title></head><body><article>{head}{text}</article></body></html>"
    record = extract(page, url=URL)
    assert record.deck == said
    assert record.blocks[0].text == short[0]
