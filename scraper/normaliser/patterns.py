"""Patterns of hundreds of words, made so that they are matched fast: on small letters, parted by the first of them.

The re module tries the branches of an alternation one by one; it passes over one whose first character is another at once, but
only where case is not ignored. Leaves the words to those who have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of these (patterns that begin with a plain character), tried in this order among those that begin alike."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0], []).append(word[1:])
    return "(?:" + "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items()) + ")"


def small(text: str) -> str:
    """The text in small letters, each character where it was."""
    return (text.replace("İ", "i") if "İ" in text else text).lower()


def cut(pattern: re.Pattern[str], text: str, instead: str) -> str:
    """`text` with `instead` where the pattern, made for small letters, matches."""
    parts: list[str] = []
    at = 0
    for m in pattern.finditer(small(text)):
        parts += text[at : m.start()], instead
        at = m.end()
    return "".join((*parts, text[at:])) if parts else text
