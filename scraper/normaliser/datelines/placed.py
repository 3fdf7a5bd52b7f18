"""Datelines that begin with the place, or with the agency in brackets."""

from __future__ import annotations

import re

from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.datelines.parts import (
    ABBREVIATED,
    DASH,
    DATE_LIKE,
    FIRST,
    WORD,
    Dateline,
    abbreviated,
    beside_desk,
    has_digit,
    is_bare,
    made,
    outlet_in,
    signs,
    split_date,
)
from scraper.normaliser.months import month_of
from scraper.normaliser.patterns import late
from scraper.normaliser.persons import is_person
from scraper.normaliser.places import is_known, listed, look_like_places
from scraper.normaliser.printed_dates import is_weekday
from scraper.normaliser.words import fold_word

_END = re.compile(
    rf"\s?(?:—|–|―)\s?|\s{DASH}(?:\s|$)|(?<=[\u0621-\u06cc])-(?=\s)|\s--?(?=\w)|\.\s?{DASH}(?=\s|\w|$)|[:ःঃઃ։៖∙](?=\s|$)|[.।](?=\s|$)|-\s(?=\w)"
)
_COLONS = str.maketrans("ःঃઃ։៖∙", "::::::")  # written for a colon in Hindi, Bengali, Gujarati and Armenian, Khmer, Malayalam
_SIGNED = re.compile(
    rf"\s?(?P<agency>[^\W\d][\w .-]{{1,28}}?)(?:,\s(?P<who>[^\W\d_]{{2,15}}\s[\w-]{{2,20}})(?=\.))?"
    rf"\s?(?P<dash>[.:](?=\s|$)|\s?{DASH}(?=\s|$)|$)"
)
# An agency behind a place or a day without brackets: 'Accra, May 12, GNA', 'SYDNEY, June 11 AAP', 'London | Reuters', 'Berlin/dpa'.
_AGENCY_AT_END = re.compile(r"(?:,\s?|\s?[|/]\s?|(?<=\d)\s)(?=[^\W\d])[^,|/\d]{2,30}$")
_QUOTED = re.compile(r"\s?«(?P<agency>[\u0621-\u06cc][^«»\d]{1,28})»\s?[:：](?=\s|$)")  # a paper's own name, as Arabic papers lend it
_LINE = 60  # characters of a dateline that is a line of its own
_DAY_BEHIND = late(rf"\s?(?P<date>{DATE_LIKE.pattern})(?:\s?{DASH}|:)(?=\s|$)")  # 'CAIRO - 11 June 2025:'


def agency_first(said: str) -> Dateline | None:
    """'(CNN)', '(ANSA) - ROMA, 11 GIU -', '(Reuters) -'."""
    m = FIRST.match(said)
    if m is None:
        return None
    agency = m["agency"]
    if is_known(agency):
        return Dateline(said[: m.end()].strip(), (agency,))  # a place it is
    if not (signs(agency) or (agency.isupper() and agency.isalpha() and 2 < len(agency) <= 6)):
        return None
    rest = general(said[m.end() :]) if m["dash"] else None
    if rest is not None and not rest.agency:
        end = m.end() + len(rest.raw)
        return Dateline(said[:end].strip(), rest.places, agency, rest.date_text)
    return Dateline(said[: m.end()].strip(), (), agency)


def general(said: str) -> Dateline | None:
    """'DUBLIN —', 'PUTRAJAYA, Nov 22 —', 'BERLIN/ROME –', 'NEW DELHI:', 'Tokyo, Japan –', 'Berlin.', 'КИЕВ, 5 июня - Интерфакс.'"""
    m = _end(said)
    head = said[: m.start()].strip() if m is not None else ""
    if m is None or not head or (head[0] == "(" and ")" not in head):
        return None
    end, mark = m.end(), m[0].strip().translate(_COLONS)
    dashed = mark not in (":", ".", "।")
    head, agency = _without_agency(head) if dashed or has_digit(head) else (head, None)
    where, date = split_date(head)
    if dashed and not agency and where.isupper() and organisations.agency(where):
        return Dateline(said[:end].strip(), (), where, date)
    first, _, other = where.partition(" ")
    if dashed and other and first.isupper() and organisations.agency(name := first.rstrip(",")) and is_known(other):
        where, agency = other, name  # 'ACN Barcelona -'
    if dashed and not (date or agency) and (day := _day_behind(said, end)) is not None:
        date, end = day
    if dashed and not agency and is_known(where) and (paper := _QUOTED.match(said, end)):
        agency, end = paper["agency"].strip(), paper.end()
    if agency is None and (signed := _signed_behind(said, end, dashed=dashed)) is not None:
        agency, end = signed
    elif agency is None and mark != "." and (named := outlet_in(where)):
        where, agency = named
    elif (mark == "।" or (mark == ":" and where.lower() == where.upper())) and (place := beside_desk(where)):
        return made(said, end, place, None, date)
    rest = said[end:].lstrip()
    if not where or not look_like_places(where) or is_weekday(where) or (texts.begins_small(rest) and not agency):
        return None
    known = is_known(listed(where)[0])
    if m[0] == "- " and not (where.isupper() and known):
        return None  # 'ANKARA- ', and no compound that is left open
    if dashed and not (agency or date or where.isascii()) and organisations.agency(where):
        return Dateline(said[:end].strip(), (), where)  # 'รอยเตอร์ - ', as papers in Thai begin
    vouched = agency or (date and (dashed or known))
    return made(said, end, where, agency, date) if vouched or is_bare(where, mark, rest, dated=date is not None) else None


def _end(said: str) -> re.Match[str] | None:
    """The mark that ends it; the dot of an abbreviation ('Wash.', 'D.C.', 'Nov.') ends nothing."""
    m = _END.search(said, 0, 100)
    for _ in range(4):
        if m is not None and m[0].strip() == "." and abbreviated(said, m.start()):
            m = _END.search(said, m.end(), 100)
    return m


def _without_agency(head: str) -> tuple[str, str | None]:
    """Place and day without the agency behind them, and that."""
    last = _AGENCY_AT_END.search(head)
    name = last[0].strip(" ,|/") if last is not None else ""
    return (head[: last.start()], name) if last is not None and organisations.agency(name) else (head, None)


def _day_behind(said: str, end: int) -> tuple[str, int] | None:
    day = _DAY_BEHIND.match(said, end)
    if day is None or not any(month_of(fold_word(word)) for word in WORD.findall(day["date"])):
        return None
    return day["date"], day.end()


def _signed_behind(said: str, end: int, *, dashed: bool) -> tuple[str, int] | None:
    """The agency behind the mark, with who writes for it: 'КИЕВ, 5 июня - Интерфакс.'"""
    m = _SIGNED.match(said, end)
    if m is None or not organisations.agency(m["agency"]) or not (dashed or m["dash"].strip() not in (".", "")):
        return None
    return (m["agency"], m.end()) if m["who"] is None or m["who"].istitle() else None


def on_a_line(said: str) -> Dateline | None:
    """'Bakı, 11 iyun, AZƏRTAC', a line of its own; who reported may stand before the agency."""
    before, _, agency = said.rstrip(" .:։-–—").rpartition(", ") if len(said) <= _LINE else ("", "", "")
    if not before or not organisations.agency(agency):
        return None
    rest, _, who = before.rpartition(", ")
    reported = is_person(who)
    where, date = split_date(rest if reported else before)
    placed = is_known(where) or (reported and look_like_places(where))
    return Dateline(said, tuple(listed(where)), agency, date) if date and placed else None


def place_alone(said: str, *, stamped: bool = False) -> Dateline | None:
    """A lead-in that the page sets apart: 'Riad.', 'Kleinkleckersdorf/Musterhausen –'; with a stamp 'Chemnitz' too."""
    where, date = split_date(said.rstrip(" .:-–—―|।"))
    if named := outlet_in(where):
        return Dateline(said, tuple(listed(named[0])), named[1], date)
    marked = stamped or said[-1] in (".:-–—―|" if is_known(where) or date else ".-–—―|")
    if where and marked and len(said) <= 60 and look_like_places(where):
        if f"{where}. " in said and ABBREVIATED.search(where):
            where += "."  # 'MUSTERHAVEN, Tex. —'
        return Dateline(said, tuple(listed(where)), None, date)
    return None
