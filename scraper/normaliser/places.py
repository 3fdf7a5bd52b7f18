"""Places: which are known, and what a list of them looks like. The names are data: places.toml.

Leaves to datelines.py what stands around them. Imports nothing of the other readings, which all ask here.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from scraper.normaliser import text as texts


def is_place(text: str) -> bool:
    """Whether the whole text is a place that is known: a city in any of the register's languages, a country or a state."""
    known = _register()
    folded = texts.key(text)
    return folded in known.cities or folded in known.regions


def is_called_one(text: str) -> bool:
    """Whether the first of a few capitalised words begins towns' names and hardly a person's: 'San Isidro', 'Bad Musterau'."""
    first, _, rest = text.partition(" ")
    return first.lower().rstrip(".") in _OPENS and rest[:1].isupper() and text.count(" ") < _WORDS and look_like_places(text)


def is_city(text: str) -> bool:
    """Whether the whole text is a city that is known."""
    return texts.key(text) in _register().cities


def is_known(place: str) -> bool:
    """Whether a place is a city that is known, with or without the country or state behind it ('AUBURN, Wash.')."""
    return is_city(place) or is_city(_BEHIND.split(place, maxsplit=1)[0])


def is_region(where: str) -> bool:
    """Whether a country or state is all of it, or the last that it names."""
    return texts.key(where.rpartition(",")[2]) in _register().regions


def in_region(where: str) -> bool:
    """Whether a country or state stands behind the comma of 'Musterhaven, Italy'."""
    return "," in where and is_region(where)


def look_like_places(where: str, *, vouched: bool = False) -> bool:
    """Whether this may be one or more places: few words, capitalised save for particles, no label, no sentence. `vouched`: an agency
    signs beside it, so that a label's first word ('NEW BEDFORD') makes no label of it."""
    if len(where) > 80 or where.count(" ") > 8 or _NO_PLACE.search(where):
        return False
    words = [w for w in _BETWEEN_WORDS.split(_ELIDED.sub("", where).replace("'", "").replace("’", "").replace("-on-", "-")) if w]
    if not 0 < len(words) <= 9:
        return False
    known = any(map(is_known, listed(where)[:1]))
    if words[0].lower() in _STARTS_SENTENCE:
        if not where.isupper() and not is_city(" ".join(words[:2])):
            return False
        if where.isupper() and len(words) > 2 and not known:
            return False
    labels = _register().not_places
    if (
        texts.key(where) in labels
        or (len(words) > 1 and words[-1].lower() in _ENDS_LABEL)
        or (texts.key(words[0]) in labels and not (vouched or known or is_region(where)))
    ):
        return False
    if any(len(place.split()) > 5 for place in _PARTED.split(where)):
        return False
    cased = [w for w in words if w[0].isupper() or texts.begins_small(w)]
    if not cased:
        return len(words) <= 4 and len(where) <= 25
    return all(w[0].isupper() or w in _SMALL for w in cased)


def is_label(text: str) -> bool:
    """Whether a few words say of what kind a text is, as some do where others name a place: 'ANALYSIS', 'Watch:'.

    >>> is_label("Analysis"), is_label("Kommentar:"), is_label("The harbour")
    (True, True, False)
    """
    return texts.key(text.rstrip(" :：")) in _register().not_places


def may_be_within(word: str) -> bool:
    """Whether a word in small letters may stand inside a place's name, or between two: 'an', 'el-Balah', 'nell'Emilia'."""
    return word.partition("-")[0] in _SMALL or _ELIDED.match(word) is not None


def listed(where: str) -> list[str]:
    """The places as printed: 'BERLIN/ROME' is two, 'AUBURN, Wash.' and 'Frankfurt/Main' one."""
    found: list[str] = []
    for i, chunk in enumerate(_AND.split(where)):
        if i and found and chunk.lower() in _STREETS:
            found[-1] += f"/{chunk}"
            continue
        for j, part in enumerate(p.strip() for p in _COMMA.split(chunk)):
            if not part:
                continue
            if not j or not found or (is_city(part) and not is_region(part)):
                found.append(part)
            else:
                found[-1] += f", {part}"
    return found


_NO_PLACE = re.compile(r"[\d?!\"“”„«»;@=%$€]|\.\.|\s[-–—]\s")
_BETWEEN_WORDS = re.compile(r"[\s/,،\[\]-]+")
_PARTED = re.compile("[,/]")
_COMMA = re.compile("[,،]")
_BEHIND = re.compile(r"[,،\[]")
_AND = re.compile(r"\s?/\s?|\s\|\s|\s(?:and|und|AND|y|et|e|E|og|och|ja|и|و)\s|\s&\s|;\s")
_STREETS = {"main", "oder", "saale", "m", "o"}  # Frankfurt/Main is one place
_ELIDED = re.compile(r"(?<!\w)(?:d|l|all|dall|dell|nell|sull)['’](?=\w)", re.I)  # 'Reggio nell'Emilia', 'L'Isle-d'Abeau'
_ENDS_LABEL = frozenset("recap roundup blotter takeaways release column briefing".split())  # 'GAME RECAP'
_PARTICLES = frozenset(
    "de del della di do da dos das du des la le les lès el al am an der den im in en of the and ob op aan bei upon sur sous es e a i nad"
    " pod pri".split()
)
_WORDS = 4  # blanks in a town's name
_OPENS = frozenset(
    "san santa são sant saint sainte sankt bad bandar port porto puerto fort mount new south west upper lower ciudad villa vila ville"
    " villanueva castel castello monte kota".split()
)
_SMALL = _PARTICLES | {"und", "y", "et", "og", "och", "ja", "и"}  # words in small letters inside a place's name, or between two
_STARTS_SENTENCE = frozenset(
    """the a an der die das den dem ein eine einer im in am an auf bei nach vor für mit von le la les un une des du el los las il
    lo gli i dal dalla dai dalle uno una o os as um uma de det den en ett het een this that these it he
    she we they i you my our his her its their if when while as at
    on for from but and or not no yes what why how who es er sie wir ich und aber oder wenn als was wer wie so mr mrs ms dr prof""".split()
)


class _Register(NamedTuple):
    cities: frozenset[str]
    regions: frozenset[str]
    not_places: frozenset[str]


@cache
def _register() -> _Register:
    data = tomllib.loads(files("scraper.normaliser").joinpath("places.toml").read_text("utf-8"))
    return _Register(*(frozenset(filter(None, texts.keys(data[k].replace(",", "|")))) for k in ("cities", "regions", "not_places")))
