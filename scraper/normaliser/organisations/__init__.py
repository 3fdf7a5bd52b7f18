"""Who a text comes from: news agencies and outlets in an attribution, told from the words around them.

The register of agencies, their short names and aliases, and the words that announce a source are data: `register.py`.
Leaves to others: where on a page an attribution stands (extractor), people (names.py), the dateline around an agency (datelines.py).
"""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import urlsplit

from scraper.errors import Unreadable
from scraper.normaliser import text as texts
from scraper.normaliser.months import month_of
from scraper.normaliser.organisations.agencies import (
    SPECIAL_TO,
    agency,
    is_a_word,
    is_at_home,
    is_called_a_paper,
    is_called_agency,
    is_collective,
    is_station,
    is_wire,
)
from scraper.normaliser.organisations.announced import attribution, in_brackets, is_label, is_press_office, without_source
from scraper.normaliser.organisations.parts import ADDRESS, INITIALS, LONGEST, parted
from scraper.normaliser.organisations.register import known
from scraper.normaliser.organisations.signed import signs, tail, without_initials
from scraper.normaliser.persons import is_person, names_an_institution
from scraper.normaliser.printed_dates import is_weekday
from scraper.normaliser.urls import domain, site
from scraper.normaliser.words import fold_word
from scraper.record import Context, Source

__all__ = [
    "SPECIAL_TO",
    "agency",
    "attribution",
    "in_brackets",
    "is_a_word",
    "is_address",
    "is_at_home",
    "is_called_a_paper",
    "is_called_agency",
    "is_collective",
    "is_label",
    "is_press_office",
    "is_station",
    "is_wire",
    "names_agencies",
    "signs",
    "sources",
    "tail",
    "without_initials",
    "without_source",
]

_LITERATURE = re.compile(r"\bdoi\.org/|\bet al\b|\b(?:19|20)\d\d\b[^;]*;")
_ISSUE = re.compile(r"\s\d{1,2}\s?/\s?(?:19|20)?\d\d$")  # of a magazine: 'Example 12/2013'
_DOMAIN = re.compile(r"[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.[a-z]{2,10}")
# What was sent out, before the name of who did: 'Pressemitteilung Musterwerke'.
_RELEASE = re.compile(
    r"(?:presse(?:mitteilung|meldung|information)|medienmitteilung|press release|communiqué de presse|comunicado de prensa|nota de prensa"
    r"|comunicato stampa|persbericht|pressmeddelande|pressemeddelelse|pressemelding)"
    r"(?:\s(?:von|vom|der|from|by|de|del|van|di|från|fra))?:?\s(?=[^\W\d_])",
    re.I,
)
# Who sends out news of its own: 'Gull Pumps, Inc.', 'Musterwerke GmbH'.
_FIRM = re.compile(
    r"[ ,](?:g?GmbH|AG|KG|SE|e\.\s?V\.?|Inc\.?|LLC|Ltd\.?|PLC|plc|Corp\.?|Pty|S\.p\.A\.?|S\.A\.?|N\.V\.?|B\.V\.?|A/S|Oy|AB)$"
)
_DAY = 4  # words of a day: 'dia 3 de março'
_NO_NAME = re.compile(r"https?:|www\.|@|\d{1,2}[:.]\d{2}|(?:19|20)\d{2}|©|^\d+$", re.I)


def sources(text: str, context: Context) -> tuple[Source, ...]:
    """The organisations in an attribution, in order, each once and as printed.

    `text` is with or without its label word ('Source: TRT World & Agencies'). Initials of editors ('mbo/dpa') and people
    are left out. Raises Unreadable where no organisation remains.
    """
    said = texts.fold(text)
    if known().not_sources.match(said) or _LITERATURE.search(said[: 2 * LONGEST]):
        raise Unreadable("the source of something else", text)
    said = _ISSUE.sub("", attribution(said) or said)
    if not said or len(said) > LONGEST:
        raise Unreadable("too long to name a source" if said else "empty", text)
    if _is_a_day(said):
        raise Unreadable("a date", text)
    if ADDRESS.fullmatch(said):
        address = said if "://" in said else f"https://{said}"
        if site(address) == site(context.url or ""):
            raise Unreadable("the site's own address", text)
        return (Source(domain(address), "outlet"),)
    found: dict[str, Source] = {}
    parts = [said] if texts.key(said) == texts.key(context.publisher or "") else parted(said)  # 'Democrat & Ledger'
    if any(agency(p) for p in parts):  # 'The Canadian Press and Jane Roe': who has a person's name beside an agency is a person
        parts = [p for p in parts if agency(p) or not (is_person(p) and not p.lower().startswith("al "))]
    for part in parts:
        name = _organisation(part, context)
        if name is not None and not name.endswith("material"):  # what agencies send is none of them
            found.setdefault(agency(name) or texts.key(name), Source(name, _role(name)))
    if not found:
        raise Unreadable("no organisation", text)
    return tuple(found.values())


def _role(name: str) -> Literal["agency", "outlet"] | None:
    if agency(name) or is_collective(name) or is_called_agency(name):
        return "agency"
    return None if _FIRM.search(name) or names_an_institution(name) or is_press_office(name) else "outlet"


def is_address(text: str) -> bool:
    """Whether a text is the address of a page, and nothing else."""
    return ADDRESS.fullmatch(text) is not None


def names_agencies(text: str) -> bool:
    """Whether a text is agencies and what they are called: 'Nachrichtenagentur dpa', 'AFP und dpa'."""
    parts = parted(text)
    return bool(parts) and all(is_wire(part) or is_wire(part.rpartition(" ")[2]) for part in parts)


def _organisation(part: str, context: Context) -> str | None:
    part = _RELEASE.sub("", part, count=1) if _RELEASE.match(part) else part
    before, opened, within = part.partition(" (")
    if opened:  # 'NDR (Jane Roe), dpa': who wrote it there; 'Radio Beispiel (Kleinhafen)' has lost its end
        part = before if is_person(within.rstrip(")")) else part + ")" * (part.count("(") - part.count(")"))
    if agency(part) or is_collective(part):
        return part
    if _NO_NAME.search(part) or len(part) > 80 or part.count(" ") > 7:
        return None
    if INITIALS.fullmatch(part):
        return part if part in _own_names(context) else None
    if part[0].islower() and not _DOMAIN.fullmatch(part) and " " not in part and len(part) <= 7:
        return None
    return part


def _is_a_day(part: str) -> bool:
    """Whether what stands behind 'originally published' opens with when that was: '3 March and updated', 'dia 3 de março', 'Monday'."""
    words = part.split(maxsplit=_DAY)[:_DAY]
    dated = any(word[0].isdigit() for word in words) and any(month_of(fold_word(word.strip(".,"))) is not None for word in words)
    return dated or is_weekday(part)


def _own_names(context: Context) -> set[str]:
    """The short names a site calls itself by: its publisher's and the labels of its host ('srf' on www.srf.ch)."""
    host = (urlsplit(context.url).hostname or "") if context.url else ""
    return {*host.split(".")[:-1], (context.publisher or "").lower()} - {"www", "com", "co", "news", "en", "de", ""}
