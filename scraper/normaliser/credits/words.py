"""What tells a name from a sentence in the words under a picture."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.credits.labels import given_end
from scraper.normaliser.text import MAIL_ADDRESS, weight

MAX_CREDIT: Final = 200  # characters
MAX_TEXT: Final = 3_000
_NAME: Final = (
    r"(?:[A-ZÀ-ÞĀ-ſƏȘȚΆ-ΏΑ-ΩЀ-ЯҐҒҚҢҮҰҲҺӘӨԱ-Ֆ][\w.'’\-]*+"
    r"|de|du|des|d'|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|y|e|and|und|et|via|for|pour|para|of|the|/|&|\||\+)"
)
NAMES: Final = re.compile(rf"{_NAME}(?:[\s/|,&]{{1,3}}+{_NAME}){{0,11}}(?:/[a-z]{{2,5}})?\W{{0,2}}$")
BRACKETS: Final = {")": "(", "]": "[", "）": "（", "】": "【", "〉": "〈"}
_SHOT_BY: Final = re.compile(r"(?:[Ff]oto|FOTO|[Pp]hoto|[Gg]ambar|[Pp]ix|[Фф]ото)\s(?=[A-ZÀ-ÞЀ-ЯҐ])")  # '... - Foto Bernama'
# Not the full stop of an initial ('J. Doe', 'U.S.') or of a host
SENTENCE: Final = re.compile(r"(?:(?<![A-ZÀ-ÞΑ-ΩЀ-Я])\.(?![a-z\d])|[!?。！？…»”\"।۔])[\"'”’»)]?\s{0,2}(?=\S)")
ADDRESS: Final = re.compile(rf"\s(?:<?{MAIL_ADDRESS}>?|[a-z][\w.+-]{{2,30}}@)$")  # the photographer's, with the paper's host or without
GLUED: Final = re.compile(r"(?:^|(?<=[a-z\d.!?)”\"]))(?:Credit){1,2}(?:\.\.\.)?(?=[A-ZÀ-Þ(])")  # its label is told to those who do not see
_IN_NAMES: Final = frozenset(
    "de du des del della di da dos das do van von der den la le el al bin y e and und et via for für pour para of the by".split()
)


def shot_by(text: str) -> str | None:
    """The names in 'Foto Jane Doe', without a mark behind the label."""
    shot = _SHOT_BY.match(text)
    return text[shot.end() :] if shot is not None and NAMES.match(text, shot.end()) and len(text.split()) <= 8 else None


def unbracketed(text: str) -> str:
    if len(text) > 2 and text[-1] in BRACKETS and text[0] == BRACKETS[text[-1]]:
        return text[1:-1].strip()
    # half of a pair, left by an element that ends in mid-bracket
    if text[-1:] in (")", "]") and BRACKETS[text[-1]] not in text:
        return text[:-1].strip()
    if text[:1] in ("(", "[") and not re.search(r"[)\]]", text):
        return text[1:].strip()
    return text


def names_begin(text: str) -> re.Match[str] | None:
    """The names that a text begins with, parted by a dash as by a stroke."""
    return NAMES.match(text.replace(" - ", " / "))


def tells(text: str) -> bool:
    """Whether a text is a sentence, or begins with one."""
    return bool(text) and (_is_a_sentence(text) or (". " in text and _is_a_sentence(f"{text.partition('. ')[0]}.")))


def sentences(text: str) -> bool:
    """Whether a text is more than names: it is long and ends as a sentence does."""
    return weight(text) > 60 and (text.rstrip()[-1:] in ".!?。" or len(text.split()) > 18)


def _is_a_sentence(text: str) -> bool:
    """Whether a short text ends as a sentence does and has words in small letters that are in no name: 'A boat leaves the harbour.'"""
    return text[:1].isupper() and text[-1] in ".!?" and len(text.split()) > 3 and says_something(text) and not given_end(text)


def says_something(text: str) -> bool:
    """Whether a text has words in small letters that are in no name, two or more."""
    return sum(word[0].islower() and word not in _IN_NAMES for word in text.split()) > 1


def prose(text: str) -> bool:
    """Whether words stand in lower case as in a sentence, three or more in a row."""
    return re.search(r"(?:(?<!\w)[a-zà-ÿа-џά-ώ]{3,}\s){3}", text + " ") is not None


def ends_text(text: str) -> bool:
    return text.rstrip()[-1:] in '.!?。।۔»”"'
