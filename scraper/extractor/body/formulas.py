"""Lines that say one thing and have not a word more, in languages that bend what they say it with: that the text goes on behind an insert,
that a film is to be seen, that the reader is to share the text. The words are data: `drops.toml`.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from scraper.extractor.body.phrases import listed
from scraper.extractor.body.reading import ANNOUNCES, GOES_ON, SOLICITS
from scraper.normaliser.text import key

_FEWEST: Final = 2  # words of such a line
_COMMON: Final = "of_the_text small_words"  # the lists of what may stand in each of them


class _Words(NamedTuple):
    whole: frozenset[str]
    begins: tuple[str, ...]
    letters: frozenset[str]  # the first two of these: a look at them costs a tenth

    @classmethod
    def of(cls, lists: str) -> _Words:
        each = [word.strip() for name in lists.split() for word in listed()[name].split("|")]
        whole = frozenset(key(word) for word in each if not word.endswith("*"))
        begins = {key(word) for word in each if word.endswith("*")}
        return cls(whole, tuple(sorted(begins)), frozenset(word[:2] for word in begins))

    def have(self, word: str) -> bool:
        return word in self.whole or (word[:2] in self.letters and word.startswith(self.begins))

    def are_all(self, words: list[str]) -> bool:
        return all(self.have(word) or word.isdecimal() for word in words)


class _Formula(NamedTuple):
    """What a line says, of which words it has one each, and all that may stand in it."""

    what: str
    needed: tuple[_Words, ...]
    every: _Words

    @classmethod
    def of(cls, what: str, *needed: str, besides: str = "") -> _Formula:
        return cls(what, tuple(map(_Words.of, needed)), _Words.of(" ".join((*needed, besides, _COMMON))))

    def is_of(self, words: list[str]) -> bool:
        return self.every.are_all(words) and all(any(map(one.have, words)) for one in self.needed)


def says(said: str) -> str | None:
    """What a line says, of which `said` is the key, where it is one of these.

    >>> says("the story continues below the poll"), says("the strike continues below the pier")
    ('says that the story goes on', None)
    """
    words = said.split()
    if len(words) < _FEWEST or not _all_words().are_all(words):
        return None  # nearly every line, by its first words
    return next((formula.what for formula in _formulas() if formula.is_of(words)), None)


@cache
def _all_words() -> _Words:
    each = [formula.every for formula in _formulas()]
    begins = {begin for words in each for begin in words.begins}
    return _Words(frozenset().union(*(words.whole for words in each)), tuple(begins), frozenset(begin[:2] for begin in begins))


@cache
def _formulas() -> tuple[_Formula, ...]:
    return (
        _Formula.of(GOES_ON, "behind", "going_on", "inserted"),
        _Formula.of(GOES_ON, "below", "going_on", "of_the_text"),
        _Formula.of(ANNOUNCES, "films", "seeing below behind"),
        _Formula.of(SOLICITS, "sharing", "of_the_text friends", besides="if_liked"),
    )
