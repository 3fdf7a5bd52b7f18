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


EVENT = "<li><h2>{}</h2><p>{}</p></li>"
SPECS = "<div class='spec row-{}'><div class=name>Reach {}</div><div class=value>{} km</div></div>"
SPOKEN = "<div class=slide><div class=said>{}</div><div class=by>{}</div></div>"
CARD = "<article><h3><a href=/{}>Story {}</a></h3><p>{}</p></article>"
TOWNS = ("Aveiro", "Porto", "Faro", "Porto", "Braga", "Porto")


def column(markup: str, least: float, passed: set[int], out: set[int] | None = None, surely: int = 0) -> set[int]:
    """What is found of a page of which all is kept but what was `passed`, of which the model thinks so much; of what stands from `surely`
    on nothing is kept."""
    page = blocks(markup)
    kept = {block.index for block in page} - passed - (out or set())
    kept = {n for n in kept if n < surely} if surely else kept
    return grids.columns(page, kept, [0.9 if n in kept else least for n in range(len(page))], out or set())


@pytest.mark.parametrize(
    ("markup", "least", "passed", "wanted"),
    [
        # the towns of a calendar, one of which is said three times
        ("<ul>{}</ul>".format("".join(EVENT.format(f"Fair {n}", town) for n, town in enumerate(TOWNS))), 0.04, {4, 8}, {4, 8}),
        # half of the names, of which the model is nearly sure
        ("".join(SPECS.format(n, n, n) for n in range(6)), 0.35, {1, 3, 5}, {1, 3, 5}),
        # half, which look like nothing
        ("".join(SPECS.format(n, n, n) for n in range(6)), 0.1, {1, 3, 5}, set()),
        # lists of a round-up, of which one has a place with a link
        ("".join(f"<ul><li>Tower {n}</li><li><a href=//lamp.example/{n}>Inn {n}</a></li></ul>" for n in range(5)), 0.2, {4, 6}, {4, 6}),
        # a link amid links that the model was not asked about
        ("".join(f"<ul><li>Tower {n}</li><li><a href=//lamp.example/{n}>Inn {n}</a></li></ul>" for n in range(5)), 0.0, {4, 6}, set()),
        # the items of a list, of which the model nearly had all, and the links of one
        ("<ul>{}</ul>".format("".join(f"<li>Lamp {n}</li>" for n in range(8))), 0.35, {1, 2, 3, 5, 6, 7, 8}, {1, 2, 3, 5, 6, 7, 8}),
        ("<ul>{}</ul>".format("".join(f"<li><a href=/{n}>Lamp {n}</a></li>" for n in range(8))), 0.35, {1, 2, 3, 5, 6, 7, 8}, set()),
        # what counts the boxes
        ("".join(f"<div class=part><b>{n}</b><p>{SAID}</p></div>" for n in range(5)), 0.3, {3}, set()),
        # a line, and what offers another story
        ("".join(f"<div class=part><p>{SAID}</p><p>Lamp {n}</p></div>" for n in range(4)), 0.3, {2}, {2}),
        ("".join(f"<div class=part><p>{SAID}</p><p>Read more: Lamp {n}</p></div>" for n in range(4)), 0.3, {2}, set()),
        # buttons under each, and captions
        ("".join(f"<div class=part><p>{SAID}</p><button>Call {n}</button></div>" for n in range(5)), 0.3, {2}, set()),
        # a title over what is left out
        ("".join(f"<div class=part><h3>Lamp {n}</h3><p>Read more: Key {n}</p></div>" for n in range(5)), 0.3, {3, 4}, set()),
        # three boxes are no column
        ("".join(EVENT.format(f"Fair {n}", town) for n, town in enumerate(TOWNS[:3])), 0.3, {2}, set()),
        # boxes of other kinds
        ("".join(f"<div class=c{chr(97 + n)}><b>Fair {n}</b><p>{SAID}</p></div>" for n in range(5)), 0.3, {1}, set()),
    ],
)
def test_a_column_of_boxes_is_kept_as_most_of_it(markup: str, least: float, passed: set[int], wanted: set[int]) -> None:
    assert column(markup, least, passed) == wanted


def test_the_last_box_of_a_row_ends_the_text() -> None:
    row = "<section>{}</section>".format("".join(SPOKEN.format(SAID, name) for name in ("Ana", "Rui", "Eva", "Gil", "Ida")))
    # The one that holds the text's last line, and the next.
    assert column(row, 0.4, set(), surely=8) == {8, 9, 10}
    paragraphs = "".join(f"<div class=p><p>{SAID}</p></div>" for _ in range(6))
    assert column(paragraphs, 0.4, set(), surely=6) == set()


def test_the_titles_of_other_stories_are_no_column() -> None:
    cards = "".join(CARD.format(n, n, SAID) for n in range(5))
    assert column(cards, 0.4, {3, 5}) == {3, 5}
    assert column(cards, 0.4, {3, 5}, out={8}) == set()
