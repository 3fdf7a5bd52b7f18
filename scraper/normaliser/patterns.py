"""Patterns of hundreds of words, made so that they are matched fast: on small letters, parted by the first of them.

The re module tries the branches of an alternation one by one; it passes over one whose first character is another at once, but
only where case is not ignored. And it takes its time to compile them: 90 ms for the words around bylines alone. Leaves the words to
those who have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Final, cast

# A price. The first set lets the engine pass over all other characters at once.
PRICE: Final = re.compile(r"[$€£¥₹₽₺\d](?:(?<=\d)\s?(?:€|EUR|USD|zł|kr\.?|руб)(?!\w)|(?<!\d)\s?\d)")


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of these (patterns that begin with a plain character), tried in this order among those that begin alike."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word[1:])
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) + ")"


_WAYS: Final = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")  # to ask a pattern


class _Late:
    def __init__(self, said: str, flags: int) -> None:
        self._said, self._flags = said, flags

    def __getattr__(self, name: str) -> object:  # asked for what it does not have yet
        pattern = re.compile(self._said, self._flags)
        self.__dict__.update((way, getattr(pattern, way)) for way in _WAYS)
        return getattr(pattern, name)


def late(said: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when it is first asked: for scripts that few pages are in. One with all of Han takes 2 ms."""
    return cast("re.Pattern[str]", _Late(said, flags))


class Beginnings:
    """Words that a text may have somewhere (how each begins, its pattern, and the pattern of what goes on behind it), tried in this order:
    those alone that begin with the two characters there, and those alone are compiled, when first met."""

    def __init__(self, words: Iterable[tuple[str, str, str]]) -> None:
        begins: dict[str, list[tuple[str, str]]] = {}
        ordered = [(word[:1] if word[1:2].isspace() else word[:2], *pattern) for word, *pattern in words]
        twos = {begin for begin, *_ in ordered if len(begin) == 2}
        for begin, word, behind in ordered:
            for one in (begin, *(two for two in twos if two[0] == begin)) if len(begin) == 1 else (begin,):
                begins.setdefault(one, []).append((word, behind))
        self._patterns: dict[str, str | re.Pattern[str]] = {begin: _alternatives(found) for begin, found in begins.items()}

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        for begin in (text[at : at + 2], text[at : at + 1]):
            pattern = self._patterns.get(begin)
            if pattern is not None:
                if isinstance(pattern, str):
                    pattern = self._patterns[begin] = re.compile(pattern)
                return pattern.match(text, at)
        return None


def _alternatives(words: list[tuple[str, str]]) -> str:
    """One pattern of words and what stands behind them, which those that follow one another mostly share."""
    return "|".join(f"(?:{'|'.join(word for word, _ in alike)}){behind}" for behind, alike in groupby(words, key=itemgetter(1)))


def small(text: str) -> str:
    """The text in small letters, each character where it was."""
    return (text.replace("İ", "i") if "İ" in text else text).lower()


def last(pattern: re.Pattern[str], text: str, start: int = 0) -> re.Match[str] | None:
    """The last match of a pattern."""
    found = None
    for found in pattern.finditer(text, start):  # noqa: B007  the last one stays
        pass
    return found


def cut(pattern: re.Pattern[str], text: str, instead: str) -> str:
    """`text` with `instead` where the pattern, made for small letters, matches."""
    parts: list[str] = []
    at = 0
    for m in pattern.finditer(small(text)):
        parts += text[at : m.start()], instead
        at = m.end()
    return "".join((*parts, text[at:])) if parts else text
