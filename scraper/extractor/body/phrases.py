"""Words that say what a line is: the lists of `drops.toml`, and how a text is asked for them."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

from scraper.normaliser.patterns import late
from scraper.normaliser.text import UNSPACED, key, keys

QUOTED = re.compile('[“”„«»"「『]')  # somebody in the story says it
_MARKS: Final = '“„«»"「『'  # that open a quotation
_TITLED = re.compile(rf'[{_MARKS}][^“”„«»"」』]{{1,32}}[”“»«"」』]')


def untitled(text: str, instead: str = " ") -> str:
    """A text without the titles that stand in quotation marks: 'Listen to our podcast "Harbour talk"'. Most have no such mark."""
    marked = '"' in text if text.isascii() else any(map(text.__contains__, _MARKS))
    return _TITLED.sub(instead, text) if marked else text


@cache
def listed() -> dict[str, str]:
    """The lists by their names, each the phrases parted by '|'."""
    return tomllib.loads(files(__package__).joinpath("drops.toml").read_text("utf-8"))


# The lists that are looked for anywhere in a text.
WITHIN: Final = """allowed appeal appeared asked checked copied copying disclaimer embeds gift gone helped invitation leave letter machine
object of_itself opinion paid permitted pleased pointer prompt stored terms wall written""".split()


class _Phrase(NamedTuple):
    said: str  # as `key` writes it
    open_ended: bool  # its last word may go on
    dense: bool  # of a script that parts no words

    @property
    def spaced(self) -> str:
        return f" {self.said}" + " " * (not self.open_ended)


@cache
def _phrases(name: str) -> tuple[_Phrase, ...]:
    said = listed()[name]
    each = zip(keys(said), said.split("|"), strict=True)
    return tuple(_Phrase(whole, phrase.rstrip().endswith("*"), UNSPACED.search(whole) is not None) for whole, phrase in each)


@cache
def _by_word() -> dict[str, list[tuple[str, str]]]:
    """The phrases of all lists that stand anywhere, each with its list, by their longest words: few texts have one of them. Not those of
    one word that may go on."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in WITHIN:
        for phrase in _phrases(name):
            if not phrase.dense and (whole := phrase.said.split()[: -1 if phrase.open_ended else None]):
                found[max(whole, key=len)].append((phrase.spaced, name))
    return dict(found)


@cache
def _words() -> frozenset[str]:
    return frozenset(_by_word())


class _Told(NamedTuple):
    spaced: str  # a text as `key` writes it, with a space on both sides
    lists: frozenset[str]  # of which a phrase stands in it
    dense: bool  # whether a script that parts no words does


@lru_cache(maxsize=2048)  # of a page of a thousand blocks each of these rules asks for all: of 512 none were left for the next
def _told(text: str) -> _Told:
    """What all lists say of a text at once: five rules ask for it, one after another."""
    said = key(text)
    spaced = f" {said} "
    met = _words().intersection(said.split())
    lists = frozenset([name for word in met for phrase, name in _by_word()[word] if phrase in spaced])
    return _Told(spaced, lists, not said.isascii() and UNSPACED.search(said) is not None)


class Phrases:
    """The phrases of some of the lists, compared as `key` writes them: at the bounds of words in the scripts that part them; '*' lets a
    word go on."""

    def __init__(self, *lists: str) -> None:
        self._lists = frozenset(lists)
        self._each = [phrase for name in lists for phrase in _phrases(name)]
        self._stems = tuple(phrase.spaced for phrase in self._each if phrase.open_ended and " " not in phrase.said)
        dense = [re.escape(phrase.said) for phrase in self._each if phrase.dense]
        self._dense = late("|".join(dense)) if dense else None

    @cached_property
    def _anywhere(self) -> frozenset[str]:
        if strange := self._lists.difference(WITHIN):
            raise KeyError(f"not looked for within a text: {', '.join(strange)}")
        return self._lists

    def stand_in(self, text: str) -> bool:
        told = _told(text)
        if not self._anywhere.isdisjoint(told.lists) or any(map(told.spaced.__contains__, self._stems)):
            return True
        return told.dense and self._dense is not None and self._dense.search(told.spaced) is not None

    @cached_property
    def _begins(self) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
        """The first words, of those that may go on and of dense ones two letters; and all by their first two letters."""
        by_letters: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
        for phrase in self._each:
            by_letters[phrase.spaced[1:3]] += (phrase.said if phrase.dense else phrase.spaced[1:],)
        firsts = (phrase.said[:2] if phrase.dense or phrase.spaced in self._stems else phrase.said.split()[0] for phrase in self._each)
        return frozenset(firsts), dict(by_letters)

    def open(self, text: str) -> bool:
        firsts, by_letters = self._begins
        word = text.partition(" ")[0]
        # A key costs ten times as much as a look at the first word.
        if word.isalpha() and (word := word.casefold()) not in firsts and word[:2] not in firsts:
            return False
        said = key(text) + " "
        return said.startswith(by_letters.get(said[:2], ()))
