"""Agencies, papers and stations, told by the register or by what a name says."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.normaliser import text as texts
from scraper.normaliser.organisations.register import known

SPECIAL_TO = r"[Ss]pecial (?:to|for)(?: the)?"  # of who works for a paper and not at it, before its name
_CALLED_AGENCY = re.compile(r"(?:agencia|agência|agence|agenzia|agenția|agència) [A-ZÀ-Þ]\S|\S.* (?:news|press) (?:agency|service)$", re.I)
# Before an agency's own name, in languages whose names of agencies are not all in the register so.
_CALLED_SO = re.compile(
    r"(?:(?:समाचार|न्यूज़|न्यूज|न्यूज़) एजेंसी|वृत्तसंस्था|(?:সংবাদ|বার্তা) সংস্থা|(?:[Ии]нформ)?[Аа]гентство|[Аа]генція|وكالة(?: الأنباء)?"
    r"|סוכנות(?: הידיעות)?|خبرگزاری|خبر رساں ادارے|[Hh]aber ajansı)\s(?=\S)"
)
# Elsewhere they set the size of the text, ask for more, and are a woman's name.
_AT_HOME = {"aa": ("tr",), "mehr": ("fa",), "petra": ("ar", "en")}
_PAPER = re.compile(r"(?:The|El|La|Los|Las|Le|Les|Il|Lo|Die|Der|Das|De|O|Os)\s(?:[^\W\d_]\S*\s){0,4}[^\W\d_]\S+$")
_STATION = re.compile(r"[KW][A-Z]{3}(?:[ -]TV)?|[\w-]{3,}\.(?:com|net|org|info|tv|[a-z]{2})")
_BETWEEN_WIRES = re.compile(r"\s?[-–/]\s?")
ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,4}")  # beside an agency the paper's own: '(FR mit dpa)'


@lru_cache(maxsize=4096)
def agency(text: str) -> str | None:
    """The canonical name of the news agency that `text` is, whole ('Agencia EFE' gives 'EFE'), else None.

    Names of up to four Latin letters count only as the register writes them: 'AA' is an agency, 'aa' and 'Map' are not.
    """
    register = known()
    said = text.strip(" \t()[].,;:/©|–—-").removeprefix("Nachrichtenagentur ")
    if said in register.exact:
        return register.exact[said]
    if not 3 < len(said) < 48:
        return None
    folded = texts.key(said)
    bare = folded.removeprefix("the ").removeprefix("agencia ").removeprefix("agence ")
    found = register.by_key.get(folded) or register.by_key.get(bare)
    if found is None and not said.isascii() and (called := _CALLED_SO.match(said)) is not None:
        return agency(said[called.end() :])
    return found


def is_called_agency(text: str) -> bool:
    """Whether a name says that it is an agency's, in a register or not: 'Agencia Ejemplo', 'Example News Agency'."""
    return len(text) <= 45 and _CALLED_AGENCY.match(text) is not None


def is_at_home(name: str, language: str | None) -> bool:
    """Whether an agency whose short name is a word elsewhere is named in a text in its own language."""
    return (language or "")[:2] in _AT_HOME.get(texts.key(name), ())


def is_a_word(name: str, language: str | None) -> bool:
    """Whether an agency's short name is a word in a text in another language."""
    return texts.key(name) in _AT_HOME and not is_at_home(name, language)


def is_called_a_paper(text: str) -> bool:
    """Whether a name has the shape of a paper's, with its article: 'The Example Post', 'El Faro de Ejemplo'."""
    return len(text) <= 45 and _PAPER.match(text) is not None


def is_station(text: str) -> bool:
    """Whether a name is an American station's call sign ('KXYZ', 'WABC-TV'), or a host's."""
    return _STATION.fullmatch(text) is not None


def is_collective(text: str) -> bool:
    """Whether the text is a word for agencies in general: 'Agencies', 'Agenturen', 'وكالات'."""
    return texts.key(text) in known().collective


def is_wire(text: str) -> bool:
    """Whether the text is an agency, agencies in general, or several in one ('NTB-AFP'), or one with the paper's own acronym ('STT–IS')."""
    if agency(text) or is_collective(text):
        return True
    parts = _BETWEEN_WIRES.split(text)
    return 1 < len(parts) <= 3 and any(map(agency, parts)) and all(agency(part) or ACRONYM.fullmatch(part) for part in parts)
