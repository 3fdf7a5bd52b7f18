"""Rows that open alike: one of which the model took enough is kept with the others."""

from __future__ import annotations

import pytest
from newspage import blocks, items, p

from scraper.extractor.body import rows

DATES = ("11.06.2025 - The Gulls - Pier", "12.06.2025 - <a href=/swans>The Swans</a> - Old Mill", "13.06.2025 - The Terns - Pier")
PLACES = ("福島県：<a href=/iwaki>いわき市</a>", "宮城県：仙台市、石巻市", "岩手県：宮古市", "青森県：八戸市")
SOURCES = ("[1] Roe, J. (2019). The lamp of the harbour.", "[2] Moe, M. (2020). Oil and glass.", "[3] https://lamps.example/48213")


@pytest.mark.parametrize(
    ("html", "kept", "wanted"),
    [
        (p(DATES), {0, 2}, {1}),
        (p(DATES), {0, 1}, {2}),
        (p(DATES), {1, 2}, {0}),
        (p(DATES), {0}, set()),  # one is not enough
        (p(DATES[:2]), {0}, set()),
        (p((*DATES[:2], "13 June - The Terns - Pier")), {0, 1}, set()),
        (p((*DATES[:2], "<a href=/more>All dates</a>")), {0, 1}, set()),
        (f"{p(DATES[:2])}<p class=promo>{DATES[2]}</p>", {0, 1}, set()),  # set otherwise
        (f"<div>{p(DATES[:2])}</div><div>{p(DATES[2:])}</div>", {0, 1}, set()),
        (f"{p(DATES[:2])}<h3>{DATES[2]}</h3>", {0, 1}, set()),
        (p(PLACES), {1, 2}, {0, 3}),
        (items(PLACES), {1, 2}, {0, 3}),
        (p((*PLACES, *(f"県{n}：市" for n in "一二三四五六"))), {1, 2}, set()),  # most are not of the text
        (p(SOURCES, "<div><p>{}</p></div>"), {0, 1}, {2}),  # each in a box of its own
        (p(("Price: $40", "Weight: 56 g", "Read more: Two lamps")), {0, 1}, set()),  # offers a story
        (p(("Price: $40", "Weight: 56 g", "Reach: 40 m")), {0, 1}, {2}),
        (f"<nav>{p(DATES)}</nav>", {0, 1}, set()),
    ],
)
def test_rows_that_open_alike_stand_together(html: str, kept: set[int], wanted: set[int]) -> None:
    assert rows.whole(blocks(f"<div>{html}</div>"), kept) == wanted


def test_a_text_without_a_row_has_none() -> None:
    assert rows.whole(blocks("<p>The lamp is out.</p>"), {0}) == rows.whole([], set()) == set()
