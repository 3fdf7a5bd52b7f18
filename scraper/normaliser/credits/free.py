"""The credit of a free picture, which has its licence with it: 'Jane Doe, CC BY-SA 4.0, via Wikimedia Commons'."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.credits.words import NAMES, SENTENCE
from scraper.normaliser.patterns import last

_LICENCE: Final = re.compile(r"(?<=[\s.!?)\]\"”])(?<!\()CC(?:0|[- ]BY\S{0,12})(?:\s\d\.\d)?(?=$|\s)")
_LONGEST: Final = 80  # characters of a licence, and of who stands behind it
# What Wikimedia Commons gives for a picture's credit, in the languages in which most of it is fetched: 'By Jane Doe - Own work, CC BY-SA
# 4.0, https://commons.wikimedia.org/w/index.php?curid=1', 'Jane Doe, Public domain, via Wikimedia Commons'.
_IS_FREE: Final = re.compile(
    r",\s(?:CC[ -](?:BY|0)|Public domain|Copyrighted free use|Attribution|GFDL|[Gg]emeinfrei|Domaine public|Domin[ií]o [Pp]úblico"
    r"|Pubblico dominio|Publiek domein|Domena publiczna|Общественное достояние)"
)
_OF_COMMONS: Final = re.compile(r",?\s(?:via\sWikimedia\sCommons\.?|https?://commons\.wikimedia\.org/\S{1,200})$")
_ADDRESS: Final = re.compile(r"\s?<https?://[^<>\s]{1,200}>|,?\shttps?://\S{1,200}$")
_BY: Final = re.compile(r"(?:By|Von|Par|De|Di|Por|Door|Autorstwa|Av|Af)\s")
_WHO: Final = 120  # characters of who made a picture


def of_commons(text: str) -> tuple[str, str] | None:
    """'The mill. Jane Doe from Oldport, CC BY-SA 4.0 <https://...>, via Wikimedia Commons': the last sentence, as it is given there."""
    free = _IS_FREE.search(text) if _OF_COMMONS.search(text) is not None else None
    if free is None:
        return None
    sentence = last(SENTENCE, text[: free.start()])
    at = sentence.end() if sentence is not None else 0
    return (text[:at].rstrip(), text[at:]) if 1 < free.start() - at <= _WHO else None


def licensed(text: str) -> tuple[str, str] | None:
    """'... CC-BY-SA 4.0 Jane Doe', '... Jane Doe, CC BY-SA': a licence ends the line, with the name before its comma or behind it."""
    found = last(_LICENCE, text) if "CC" in text else None
    if found is None or len(text) - found.start() > _LONGEST:
        return None
    before = text[: found.start()].rstrip()
    if not before.endswith((",", "/")):
        return before, text[found.start() :]
    sentence = last(SENTENCE, before)
    at = sentence.end() if sentence is not None else 0
    return (text[:at].rstrip(), text[at:]) if NAMES.match(before[at:-1].rstrip()) else (before, text[found.start() :])


def without_by_word(credit: str) -> str:
    """The credit of a free picture without the word before its maker's name, and without addresses: 'Von Joschi71, CC BY-SA 3.0'."""
    if _IS_FREE.search(credit) is None:
        return credit
    by = _BY.match(credit)
    return _ADDRESS.sub("", credit[by.end() :] if by is not None else credit)
