"""Blocks of one kind lean to what their kind is like, and none is drawn into the text from over or under it."""

from __future__ import annotations

import numpy as np
import pytest
from newspage import URL

from scraper.extractor import begin
from scraper.extractor.body.peers import leaning
from scraper.record import Page

DOUBT = -0.4


def leant(markup: str, odds: dict[str, float]) -> dict[str, float]:
    """text -> log-odds, of the page's blocks whose odds are given."""
    blocks = begin(Page(f"<html><body>{markup}</body></html>".encode(), url=URL)).doc.blocks
    asked = np.array([block.index for block in blocks if block.text in odds])
    found = leaning(blocks, asked, np.array([odds[blocks[at].text] for at in asked]))
    return {blocks[at].text: float(each) for at, each in zip(asked, found, strict=True)}


def items(tag: str = "li", *, each: str = "") -> str:
    return "".join(f"<{tag} {each}>{text}</{tag}>" for text in ("Row out", "Tie up", "Bail", "Row home", "Dry the oars"))


ODDS = {"Row out": 3.0, "Tie up": 2.5, "Bail": DOUBT, "Row home": 3.0, "Dry the oars": DOUBT}


@pytest.mark.parametrize(
    "markup",
    [
        f"<ol>{items()}</ol>",
        f"<div>{items('p')}</div>",
        "<div>" + "".join(f"<div class=step><div class=what>{text}</div></div>" for text in ODDS) + "</div>",
        f"<table>{items('td').replace('<td', '<tr><td')}</table>",
    ],
)
def test_a_doubtful_one_amid_its_kind_is_drawn_in_and_one_at_the_end_is_not(markup: str) -> None:
    found = leant(markup, ODDS)
    assert found["Bail"] > 0
    assert found["Dry the oars"] == DOUBT


def test_none_is_drawn_out() -> None:
    odds = dict.fromkeys(ODDS, -3.0) | {"Tie up": 0.5, "Bail": 0.5}
    assert leant(f"<ul>{items()}</ul>", odds) == odds


@pytest.mark.parametrize(
    "markup",
    [
        "<ol><li>Row out<li>Tie up<li hidden>Bail<li>Row home<li>Dry the oars</ol>",
        "<ol><li>Row out<li>Tie up<li class=ad>Bail<li>Row home<li>Dry the oars</ol>",
        "<ol><li>Row out<li>Tie up<p>Bail</p><li>Row home<li>Dry the oars</ol>",
        "<ol><li>Row out<li>Tie up</ol><div><ol><li>Bail</ol></div><ol><li>Row home<li>Dry the oars</ol>",
    ],
)
def test_one_of_another_kind_stays_as_it_is(markup: str) -> None:
    assert leant(markup, ODDS)["Bail"] == DOUBT


def test_two_make_no_kind() -> None:
    odds = {"Row out": 3.0, "Tie up": DOUBT}
    assert leant("<p>Row out</p><p>Tie up</p>", odds) == odds


def test_what_is_heavy_says_more_of_its_kind_than_what_is_light() -> None:
    told = "The ferry ran again on Friday, two weeks after divers had found cracks in a pillar of the pier."
    odds = {told: 2.0, "Tide": -2.0, "Bail": DOUBT, "Row home": 2.0}
    light = leant("<p>" + "</p><p>".join(odds) + "</p>", odds)["Bail"]
    assert light > leant("<p>" + "</p><p>".join(odds).replace(told, "Row out") + "</p>", {"Row out": 2.0} | odds)["Bail"]
