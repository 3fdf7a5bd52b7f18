"""What comes after the rest of a page stands where a script puts it, once."""

from __future__ import annotations

import pytest

from scraper.page.document import Document
from scraper.record import Page

PLACE = '<!--$?--><template id="{}:{}"></template><p>Loading</p><!--$--><i>x</i><!--/$--><!--/$-->'
SENT = '<div hidden id="S:{0}">{1}</div><script>$RC("B:{0}","S:{0}")</script>'


def texts(markup: str) -> list[str]:
    return [block.text for block in Document(Page(f"<html><body>{markup}</body></html>")).blocks]


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        (f"<h1>Lamp</h1>{PLACE.format('B', 0)}<p>Key</p>{SENT.format(0, '<p>Oil</p>')}", ["Lamp", "Oil", "Key"]),
        (f"{PLACE.format('B', 'a')}{PLACE.format('B', 1)}{SENT.format(1, '<p>1</p>')}{SENT.format('a', '<p>a</p>')}", ["a", "1"]),
        # a part of a part, sent before it
        (
            f"{PLACE.format('B', 0)}<p>Key</p>{SENT.format(1, '<p>Wick</p>')}"
            + SENT.format(0, '<p>Oil</p><template id="P:1"></template><p>Glass</p>'),
            ["Oil", "Wick", "Glass", "Key"],
        ),
        (f"<p>Key</p>{SENT.format(0, '<p>Oil</p>')}", ["Key", "Oil"]),  # its place is nowhere
        (f"{SENT.format(0, '<p>Oil</p>')}<p>Key</p>{PLACE.format('B', 0)}", ["Oil", "Key", "Loading", "x"]),
        (f"{PLACE.format('B', 0)}{SENT.format(0, '<p>Oil</p>' + PLACE.format('B', 0))}", ["Oil", "Loading", "x"]),  # in itself
        # where comments were left out
        (f'<template id="B:0"></template><p>Loading lamps...</p><p>Key</p>{SENT.format(0, "<p>Oil</p>")}', ["Oil", "Key"]),
        (f'<template id="B:0"></template><p>Key</p>{SENT.format(0, "<p>Oil</p>")}', ["Oil", "Key"]),
        (f'<template id="X:0"></template><p>Key</p>{SENT.format(0, "<p>Oil</p>")}', ["Key", "Oil"]),
    ],
)
def test_a_part_stands_in_its_place(markup: str, wanted: list[str]) -> None:
    assert texts(markup) == wanted


def test_of_very_many_parts_the_last_are_read_where_they_stand() -> None:
    many = "".join(f'<template id="B:{n}"></template>' for n in range(500)) + "".join(SENT.format(n, f"<p>{n}</p>") for n in range(500))
    assert texts(many) == [str(n) for n in range(500)]


def test_what_a_part_holds_stands_in_what_holds_its_place() -> None:
    document = Document(Page(f"<main>{PLACE.format('B', 0)}</main><p>Key</p>{SENT.format(0, '<p>Oil</p>')}"))
    assert [[box.tag for box in block.box.up()][:2] for block in document.blocks] == [["p", "main"], ["p", "body"]]


def test_what_one_page_sent_late_says_nothing_of_another() -> None:
    page = f"<p>Key</p>{SENT.format(0, '<p>Oil</p>')}"
    assert [texts(page), texts(page)] == [["Key", "Oil"]] * 2
