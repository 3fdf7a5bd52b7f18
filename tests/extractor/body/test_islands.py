"""The story in the page's data is found by what prose looks like, and only asked for where the page shows none."""

from __future__ import annotations

import json
from typing import Any

import pytest
from newspage import HEADLINE, STORY, body, p, page, text

from scraper.extractor import extract
from scraper.extractor.body.islands import paragraphs
from scraper.page.document import Document
from scraper.record import Page

WHOLE = list(STORY)
SHELL = "<html lang=en><head><title>{title}</title></head><body><div id=root></div>{script}</body></html>"


def shell(data: Any, script: str = '<script id="__NEXT_DATA__" type="application/json">{}</script>') -> str:
    return SHELL.format(title=HEADLINE, script=script.format(json.dumps(data)))


STATES: dict[str, Any] = {
    "one text of markup": {"props": {"pageProps": {"post": {"title": HEADLINE, "content": p(STORY)}}}},
    "escaped markup": {"post": {"body": p(STORY).replace("<", "&lt;").replace(">", "&gt;")}},
    "one text of lines": {"story": {"text": "\n\n".join(STORY)}},
    "a list of strings": {"story": {"paragraphs": WHOLE}},
    "a list of parts": {"elements": [{"type": "text", "content": said} for said in STORY]},
    "parts within parts": {"blocks": [{"type": "paragraph", "data": {"text": said}} for said in STORY]},
    "markup in each part": {"elements": [{"type": "text", "content": f"<p>{said}</p>"} for said in STORY]},
    "beside shorter lists": {
        "teasers": [{"text": said[:60]} for said in STORY[:5]],
        "article": {"elements": [{"content": s} for s in STORY]},
    },
}


@pytest.mark.parametrize("state", STATES)
def test_a_shell_has_its_story_in_its_data(state: str) -> None:
    record = text(shell(STATES[state]))
    assert [block.text for block in record.blocks] == WHOLE
    assert "body-from-data" in record.warnings
    assert record.body == "\n\n".join(WHOLE)


def test_what_the_data_of_a_front_page_hold_is_not_its_story() -> None:
    assert extract(shell(STATES["a list of strings"]), url="https://harbourpost.example/").blocks == ()


def test_parts_are_what_their_types_say() -> None:
    parts = [{"type": "text", "content": said} for said in STORY]
    parts[2:2] = [{"type": "header", "level": 2, "content": "The lamp"}, {"type": "interstitial_link", "content": STORY[4][:90]}]
    assert [block.text for block in text(shell({"elements": parts})).blocks] == [*WHOLE[:2], "The lamp", *WHOLE[2:]]


@pytest.mark.parametrize(
    "script",
    [
        "<script>window.Shell=window.Shell||{{}};Shell.site='post';Shell.content={};Shell.tree={{a:1}};</script>",
        "<script>window['__STATE__'] = {};</script>",
        '<script>var a = {{"broken: 1}}; window.__DATA__={}\n;run()</script>',
    ],
)
def test_a_script_may_assign_the_data(script: str) -> None:
    assert [block.text for block in text(shell(STATES["a list of parts"], script)).blocks] == WHOLE


def test_a_script_may_parse_the_data_from_a_string() -> None:
    html = SHELL.format(
        title=HEADLINE, script=f"<script>window.__DATA__=JSON.parse({json.dumps(json.dumps(STATES['a list of parts']))})</script>"
    )
    assert [block.text for block in text(html).blocks] == WHOLE


def test_linked_data_carries_the_story() -> None:
    data = {"@type": "NewsArticle", "headline": HEADLINE, "articleBody": "\n\n".join(STORY)}
    record = text(shell(data, '<script type="application/ld+json">{}</script>'))
    assert [block.text for block in record.blocks] == WHOLE
    assert record.evidence["body"].from_ == "json-ld articleBody"


def test_the_visible_text_wins_where_there_is_one() -> None:
    other = [said.replace("Brand", "Hale") for said in STORY]
    html = page(f"<div class=text>{p(STORY)}</div>", head=f'<script type="application/json">{json.dumps({"body": p(other)})}</script>')
    assert body(html) == WHOLE
    assert "body-from-data" not in text(html).warnings


@pytest.mark.parametrize("shown", [2, 3])
@pytest.mark.parametrize(
    ("said", "told", "whole"),
    [
        ({}, STORY, True),
        ({"isAccessibleForFree": True}, STORY, True),
        ({"isAccessibleForFree": False}, STORY, False),  # the rest is for those who pay
        ({}, [said.replace("Brand", "Hale") for said in STORY], False),
        ({}, STORY[:4], False),
    ],
)
def test_a_story_that_the_page_begins_is_told_to_its_end_by_the_data(said: Any, told: list[str], whole: bool, shown: int) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "articleBody": "\n".join(told), **said})
    head = f'<script type="application/ld+json">{data}</script>'
    html = page(f"<div class=text>{p(STORY[:shown])}<button>Load more</button></div>", head=head, kind="WebPage")
    assert body(html) == (WHOLE if whole else WHOLE[:shown])


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"config": {"text": "x" * 5_000}},
        {"labels": [f"Label number {n}" for n in range(50)]},
        {"description": STORY[0]},
        [[[[]]]],
        "a text alone",
        None,
    ],
)
def test_data_without_prose_is_no_story(state: Any) -> None:
    assert paragraphs(Document(Page(shell(state)))) is None


def test_broken_and_huge_data_are_survived() -> None:
    deep: Any = {"text": "end"}
    for _ in range(400):
        deep = {"child": [deep]}
    assert paragraphs(Document(Page(shell(deep)))) is None
    assert paragraphs(Document(Page(shell({"items": [{"n": n} for n in range(80_000)]})))) is None
    assert paragraphs(Document(Page(SHELL.format(title=HEADLINE, script='<script type="application/json">{"text": "</script>')))) is None
