"""The numbers of a listing are none of its text, whatever else is a number is."""

from __future__ import annotations

import pytest

from scraper.page.marks import address, are_numbers, edits


@pytest.mark.parametrize("text", [" 8\n 9\n10", "1\n2\n3", "9\n10\n11", " 1\n 2".strip()])
def test_numbers_of_lines(text: str) -> None:
    assert are_numbers(text)


@pytest.mark.parametrize(("classes", "told"), [("mw-editsection", True), ("edit", False), ("section-title", False), (None, False)])
def test_links_by_which_a_reader_rewrites(classes: str | None, told: bool) -> None:
    assert edits({"class": classes}) is told


@pytest.mark.parametrize("text", ["1", "1\n3", "1\na", "1\n\n2", "a", "12 14\n15"])
def test_what_is_no_numbers_of_lines(text: str) -> None:
    assert not are_numbers(text)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("422326230225372e2e6c273a232f322e27", "ada@gull.example"),
        ("4223", ""),
        ("42232", ""),
        ("key", ""),
        ("", ""),
        (None, ""),
        ("00ff40", ""),
    ],
)
def test_an_address_in_code_is_read(code: str | None, said: str) -> None:
    assert address(code) == said
