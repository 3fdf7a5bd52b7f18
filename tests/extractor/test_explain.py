"""Explain lists everything that was heard: winners, agreeing witnesses, rivals and rejections; and every block with its reason."""

from __future__ import annotations

from dataclasses import fields

import pytest

from scraper.extractor.explain import explain
from scraper.page.document import Document
from scraper.record import Page, Record

PARAGRAPHS = [
    "The town council of Brindle Bay voted on Monday to keep the old lighthouse lit through the winter, against its treasurer.",
    "The lamp costs 40 pounds a night. Fishermen said that they would pay for it themselves if they had to, and several did so at once.",
    "“It is the only thing out there that does not move,” said Orla Finch, who has sailed from the harbour for thirty years.",
]
PAGE = f"""<!doctype html><html lang="en"><head><title>Lighthouse stays lit | The Bay Post</title>
<meta property="og:site_name" content="The Bay Post"><meta property="og:title" content="Lighthouse stays lit">
<meta name="author" content="admin"></head>
<body><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Lighthouse stays lit</h1><p class="byline">By Orrin Vale</p>{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}</article>
<footer><p>© The Bay Post</p></footer></body></html>"""


@pytest.fixture(scope="module")
def told() -> str:
    return explain(Page(PAGE, url="https://www.baypost.example/news/lighthouse-stays-lit"), body=True)


@pytest.mark.parametrize(
    "line",
    [
        "headline: Lighthouse stays lit",
        "= displayed h1",
        "= meta og:title: Lighthouse stays lit",
        "independent witnesses, confidence",
        "deck: nothing on the page says it",
    ],
)
def test_what_was_heard_is_listed(told: str, line: str) -> None:
    assert line in told


def test_a_rejected_candidate_stands_with_its_reason(told: str) -> None:
    assert any(line.startswith("    x meta author") and "admin" in line for line in told.splitlines())


DATA = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lighthouse stays lit",'
    '"datePublished": "2025-06-11T09:15:00+01:00", "dateModified": "2025-06-11T09:15:00+01:00"}</script>'
    '<meta property="article:modified_time" content="2025-06-11T12:40:00+01:00">'
)


def test_what_a_field_refuses_stands_with_the_reason() -> None:
    lines = explain(Page(PAGE.replace("</head>", f"{DATA}</head>"), url=None)).splitlines()
    assert "    x json-ld dateModified: the publication's time: 2025-06-11T09:15:00+01:00" in lines


RELATED = (
    "<aside><h2>Related stories</h2><ul>"
    "<li><a href='/news/2025/06/10/ferry-runs-again'>Ferry to the islands runs again</a></li>"
    "<li><a href='/news/2025/06/09/pier-is-closed'>Why the eastern pier was never rebuilt</a></li></ul></aside>"
)


@pytest.mark.parametrize(("aside", "first"), [("", "related: nothing on the page says it"), (RELATED, "related: 2")])
def test_related_links_are_told_once(aside: str, first: str) -> None:
    lines = explain(Page(PAGE.replace("</body>", f"{aside}</body>"), url="https://www.baypost.example/news/lighthouse")).splitlines()
    assert [line for line in lines if line.startswith("related")] == [first]


def test_every_kept_block_is_listed_with_its_likelihood(told: str) -> None:
    kept = [line for line in told.splitlines() if line.startswith("    + ")]
    assert [any(p[:40] in line for line in kept) for p in PARAGRAPHS] == [True, True, True]


def test_every_block_is_listed_with_what_became_of_it(told: str) -> None:
    blocks = Document(Page(PAGE)).blocks
    lines = [line for line in told.splitlines() if line.startswith(("    + ", "    - "))]
    assert [int(line.split()[1]) for line in lines] == [block.index for block in blocks]
    assert all(line.endswith(")") for line in lines if line.startswith("    - "))


def test_a_field_is_called_as_in_the_record(told: str) -> None:
    heads = [line.partition(":")[0] for line in told.splitlines()[3:] if line and line[0] != " "]
    assert set(heads) <= {field.name for field in fields(Record)}


def test_what_a_terminal_would_obey_is_shown() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "articleSection": "\\u001b[31mNews"}</script>'
    told = explain(Page(PAGE.replace("</head>", f"{data}</head>")))
    assert "\x1b" not in told
    assert "json-ld articleSection: \\x1b[31mNews" in told


def test_lines_stay_readable_on_long_values() -> None:
    long = PAGE.replace("Lighthouse stays lit", "Lighthouse " + "stays " * 100 + "lit")
    assert max(map(len, explain(Page(long, url=None)).splitlines())) < 400
