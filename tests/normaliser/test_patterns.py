"""Words that a text begins with: found as the one large alternation of them would, whatever stands there."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest
from hypothesis import given
from hypothesis import strategies as st

import scraper
from scraper.normaliser.patterns import Beginnings, late

WORDS = {
    "a tale by": (r"a\stale\sby", r"\s+"),
    "as told to": (r"as\stold\sto", r"\s+"),
    "as": ("as", r"\s?:"),
    "by": ("by", r"\s+"),
    "文": ("文", r"\s?[:：]"),
    "文章": ("文章", ""),
}
BEGINNINGS = Beginnings((begin, *pattern) for begin, pattern in WORDS.items())
ALTERNATION = re.compile("|".join(word + behind for word, behind in WORDS.values()))


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


def test_a_late_pattern_finds_what_another_does() -> None:
    pattern, other = late("(a+)b", re.I), re.compile("(a+)b", re.I)
    for _ in range(2):
        assert pattern.sub("-", "xAAbab") == other.sub("-", "xAAbab")
        assert [m.span(1) for m in pattern.finditer("xAAbab", 2)] == [m.span(1) for m in other.finditer("xAAbab", 2)]
        assert pattern.pattern == other.pattern


def test_late_patterns_can_be_compiled() -> None:
    modules = [import_module(module.name) for module in walk_packages(scraper.__path__, "scraper.") if not module.name.endswith("__main__")]
    patterns = [one for module in modules for one in vars(module).values() if type(one) is type(late(""))]
    assert len({re.compile(one.pattern, one.flags) for one in patterns}) > 1
