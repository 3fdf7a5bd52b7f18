"""Boxes set alike side by side share one fate: a text's parts stay with their headings where half of them are kept, cards do not."""

from __future__ import annotations

import pytest
from newspage import blocks as blocks_of

from scraper.extractor.body import grids
from scraper.page.blocks import Block

SAID = "The keeper climbs the tower twice a day to see it lit."
BOX = f"<div class=col><div><h3>Lamp {{}}</h3><p>{SAID}</p>{{}}</div></div>"


def blocks(markup: str) -> list[Block]:
    return blocks_of(f"<p>{SAID}</p>{markup}<p>{SAID}</p>")


@pytest.mark.parametrize(
    ("more", "around", "kept", "wanted"),
    [
        ("", "<div class=row>{}</div>", {2, 6}, {1, 3, 4, 5, 7, 8}),  # of four boxes two have text
        ("", "<div class=row>{}</div>", {2}, set()),
        ("<a href=/lamps>All lamps</a>", "<div class=row>{}</div>", {2, 5}, set()),
        ("", "<aside>{}</aside>", {2, 6}, set()),
        ("<h4>Key</h4>", "<div class=row>{}</div>", {2, 5}, set()),
    ],
)
def test_the_boxes_of_a_grid_share_one_fate(more: str, around: str, kept: set[int], wanted: set[int]) -> None:
    page = blocks(around.format("".join(BOX.format(n, more) for n in range(4))))
    assert grids.whole(page, {0, len(page) - 1} | kept) == wanted


def test_two_boxes_are_no_grid() -> None:
    page = blocks("".join(BOX.format(n, "") for n in range(2)))
    assert grids.whole(page, {0, 2, len(page) - 1}) == set()
