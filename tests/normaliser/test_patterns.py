"""Words that a text begins with: found as the one large alternation of them would, whatever stands there."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normaliser.patterns import Beginnings

WORDS = {
    "a tale by": r"a\stale\sby\s+",
    "as told to": r"as\stold\sto\s+",
    "as": r"as\s?:",
    "by": r"by\s+",
    "文": r"文\s?[:：]",
    "文章": "文章",
}
BEGINNINGS = Beginnings(WORDS.items())
ALTERNATION = re.compile("|".join(WORDS.values()))


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("by jane roe", 0, "by "),
        ("a\u00a0tale by jane", 0, "a\u00a0tale by "),
        ("as: jane", 0, "as:"),
        ("as told to jane", 0, "as told to "),
        ("told by jane", 5, "by "),
        ("told by jane", 0, None),
        ("文：山田", 0, "文："),
        ("文章：山田", 0, "文章"),
        ("文", 0, None),
        ("", 0, None),
        ("by", 2, None),
    ],
)
def test_the_words_that_begin_there(text: str, at: int, found: str | None) -> None:
    m = BEGINNINGS.match(text, at)
    assert (m and m[0]) == found


@given(st.lists(st.sampled_from([*WORDS, *"abstoy :：文章\u00a0"]), max_size=8).map("".join), st.integers(0, 12))
def test_they_are_found_as_by_one_alternation(text: str, at: int) -> None:
    one, other = BEGINNINGS.match(text, at), ALTERNATION.match(text, at)
    assert (one and one.span()) == (other and other.span())
