"""Words that say what a line is: the lists of `drops.toml`, and how a text is asked for them."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final

from scraper.normaliser.patterns import late
from scraper.normaliser.text import UNSPACED, key, keys

QUOTED = re.compile('[“”„«»"「『]')  # somebody in the story says it
_MARKS: Final = '“„«»"「『'  # that open a quotation
_TITLED = re.compile(rf'[{_MARKS}][^“”„«»"」』]{{1,32}}[”“»«"」』]')


def untitled(text: str, instead: str = " ") -> str:
    """A text without the titles that stand in quotation marks: 'Listen to our podcast "Harbour talk"'. Most have no such mark; a look for
    one costs a third of the pattern."""
    return _TITLED.sub(instead, text) if any(map(text.__contains__, _MARKS)) else text


@cache
def listed() -> dict[str, str]:
    """The lists by their names, each the phrases parted by '|'."""
    return tomllib.loads(files(__package__).joinpath("drops.toml").read_text("utf-8"))


@lru_cache(maxsize=512)
def _parted(said: str) -> tuple[str, frozenset[str]]:
    """A text with a space on both sides, and its words: five lists are asked of each line of a text, one after another."""
    return f" {said} ", frozenset(said.split())


class Phrases:
    """Phrases parted by '|', compared as `key` writes them: at the bounds of words in the scripts that part them; '*' lets a word go on.

    A text is asked for those phrases alone whose first word it has: 0.1 ms a page, where a look at each word of it took 0.3.
    """

    def __init__(self, said: str) -> None:
        each = [(whole, phrase.rstrip().endswith("*")) for whole, phrase in zip(keys(said), said.split("|"), strict=True) if whole]
        dense = [whole for whole, _ in each if UNSPACED.search(whole)]
        self._dense = late("|".join(map(re.escape, dense))) if dense else None
        spaced = [f" {whole}" + " " * (not open_end) for whole, open_end in each if not UNSPACED.search(whole)]
        self._stems = tuple(phrase for phrase in spaced if " " not in phrase[1:])
        self._by_word: defaultdict[str, list[str]] = defaultdict(list)
        by_letters: defaultdict[str, list[str]] = defaultdict(list)
        for phrase in spaced:
            by_letters[phrase[1:3]].append(phrase[1:])
            if " " in phrase[1:]:
                self._by_word[phrase.split(maxsplit=1)[0]].append(phrase)
        for whole in dense:
            by_letters[whole[:2]].append(whole)
        self._by_letters = {letters: tuple(found) for letters, found in by_letters.items()}
        self._words = frozenset(self._by_word)

    def stand_in(self, text: str) -> bool:
        said = key(text)
        if self._dense is not None and not said.isascii() and self._dense.search(said):
            return True
        spaced, words = _parted(said)
        for word in self._words & words:
            for phrase in self._by_word[word]:
                if phrase in spaced:
                    return True
        return any(map(spaced.__contains__, self._stems))

    def open(self, text: str) -> bool:
        letters = text[:2].lower()
        if letters.isalpha() and letters not in self._by_letters:  # a key costs ten times as much
            return False
        said = key(text) + " "
        return said.startswith(self._by_letters.get(said[:2], ()))
