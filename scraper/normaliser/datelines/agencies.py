"""Datelines whose agency stands behind the place, or is the site itself."""

from __future__ import annotations

import re

from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.datelines.parts import BY_LOCATION, DASH, FIRST, Dateline, is_a_desk, is_bare, made, signs, split_date
from scraper.normaliser.persons import is_person
from scraper.normaliser.places import in_region, is_known, is_region, listed, look_like_places
from scraper.normaliser.publishers import is_publisher
from scraper.record import Context

_IN_BRACKETS = (
    r"(?:\(\s?(?P<agency>[^()\[\]\d\s][^()\[\]\d]{0,38}?|[A-Z]{3,5}\s?\d{1,2})\s?\)"
    r"|(?:(?<=[\s.])|(?<=[a-zß-ÿ])(?=/[A-Z]{2,8}/))/\s?(?P<signed>[^()/\[\]\d]{2,30}?)\s?/)"
)
# where[, date] (agency) dash
_BRACKET = re.compile(rf"{_IN_BRACKETS}(?P<dash>\s?(?:[.,]?\s?{DASH}|[:.।៖](?=\s|$)|\.(?=[^\w]))?)")
_BEFORE_OWN = re.compile(r"\s?(?:[-–—/|]|[,،])\s?[«\"“„]?$")
_BEHIND_OWN = re.compile(rf"[»\"”“]?\s?(?:[:։]|\.?\s?{DASH})(?=\s|$)")
_OWN_DASH = re.compile(r"\s[-–—](?=\s[A-ZÀ-Þ„“\"«]|$)")
_TO_NEXT = re.compile(r"(?:\s?\[[^\[\]\d]{2,20}\])?(?:,\s[^()\[\]/]{2,24}|,)?\s(?=\()")
_DESK = re.compile(r"(?:корр|кар)\.\s", re.I)  # '/Корр. БЕЛТА/'
_MIDDLE = re.compile(
    r"^(?P<where>[^\W\d][^.\d]{1,30})[.,]\s(?P<date>\d{1,2}\s\w{3,9})\.\s(?P<agency>[\w.-]{3,20}?)(?P<dash>\s[-–—]|\.(?=\s|$))"
)
_CORRESPONDENTS = ("نمائندہ ", "نامہ نگار")  # of a paper, before its name: 'مٹھی (نمائندہ جنگ)'


def agency_last(said: str) -> Dateline | None:
    """'MEXICO CITY (AP) —', 'PARIS, March 5 (Reuters) -', 'МОСКВА, 11 июня. /ТАСС/.', 'Москва. 11 июня. INTERFAX.RU -'."""
    if (filed := _without_brackets(said)) is not None:
        return filed
    m = _bracket(said)
    if m is None or m.start() == 0 or (not m["dash"].strip() and texts.begins_small(said[m.end() :].lstrip())):
        return None  # 'NATO (AP) is'
    agency = _without_desk(m["agency"] or m["signed"])
    signed = signs(agency)
    where, date = split_date(said[: m.start()].rstrip().rstrip(" ,.:-–—|ـ"))
    where = _without_writer(where, signed=signed)
    if not where:
        return made(said, m.end(), "", agency, date) if date and signed else None
    if not look_like_places(where, vouched=signed):
        return None
    return made(said, m.end(), where, agency, date) if signed else _of_no_agency(said, m, where, agency, date)


def _without_brackets(said: str) -> Dateline | None:
    m = _MIDDLE.match(said) if ". " in said[:34] else None
    if m is None or not (organisations.agency(m["agency"]) or organisations.agency(m["agency"].split(".")[0].capitalize())):
        return None
    return made(said, m.end(), m["where"], m["agency"], m["date"])


def _bracket(said: str) -> re.Match[str] | None:
    """What stands in brackets or strokes, with the dash behind it; behind a region in brackets the next: 'Musterhaven (Saale) (dpa) -',
    'Mumbai (Maharashtra) [India], June 11 (ANI):'."""
    begin = said[:130]
    m = _BRACKET.search(said, 0, 130) if "(" in begin or "/" in begin else None
    if m is None or m.start() == 0 or not m["agency"]:
        return m
    after = _BRACKET.match(said, _in_a_region(said, m.end("agency") + 1))
    return after if after is not None and signs(after["agency"] or "") else m


def _without_desk(agency: str) -> str:
    desk = _DESK.match(agency)
    if desk is None:
        return agency
    agency = agency[desk.end() :]
    return next((name for name in (agency, agency.partition(" ")[0]) if organisations.agency(name)), agency)


def _without_writer(where: str, *, signed: bool) -> str:
    """'İSTANBUL' of 'Ayşe DEMİR/İSTANBUL, (DHA)', 'Ayşe DEMİR / ŞİLE (İstanbul), (DHA)' and 'Ayşe Demir - İSTANBUL (AA)'."""
    if (by := BY_LOCATION.match(where)) is not None and where[1].islower():
        town = where[by.end() :]
        if town.partition("(")[0].strip().isupper() and (signed or all(map(is_known, listed(town)))):
            where = town
    who, bar, town = where.partition(" - ")
    return town if bar and signed and town.isupper() and is_person(who) else where


def _of_no_agency(said: str, m: re.Match[str], where: str, agency: str, date: str | None) -> Dateline | None:
    """A place and what no register knows for an agency: a desk ('ISLAMABAD (Web Desk) -', 'لاہور (اسٹاف رپورٹر)'), a region ("MONTE
    SANT'ALDO (Fermo) -"), or an outlet."""
    known, dash = all(map(is_known, listed(where))), m["dash"].strip()
    if agency.startswith(_CORRESPONDENTS) or (is_a_desk(agency) and known):
        return made(said, m.end(), where, None, date)
    in_a_region = is_known(agency) or is_region(agency) or _is_a_province(agency, where)
    caseless = agency[0].lower() == agency[0].upper()
    if (known and date and not in_a_region and caseless) or (dash and _is_an_outlet(agency, where, date, in_a_region=in_a_region)):
        return made(said, m.end(), where, agency, date)
    bare = dash and (in_a_region or agency.istitle()) and is_bare(where, dash[-1:], said[m.end() :], dated=date is not None)
    return made(said, m.end(), where, None, date) if bare else None


def _is_a_province(agency: str, where: str) -> bool:
    """'(TV)' behind a town that is not known, without an agency."""
    return len(agency) == len("TV") and agency.isupper() and agency.isalpha() and not any(map(is_known, listed(where)))


def _is_an_outlet(agency: str, where: str, date: str | None, *, in_a_region: bool) -> bool:
    """Whether it is named as outlets are behind a place in capitals, or is an acronym there; agencies of a country write themselves in
    small letters."""
    first, known, regional = where.partition(",")[0], all(map(is_known, listed(where))), in_region(where)  # 'AUBURN, Wash.'
    if agency[0].isupper() and len(agency.split()) <= 3:
        dated = date and first.isupper()  # a dateline without the brackets too
        if dated or ((known or regional) and (first if regional else where).isupper() and not in_a_region):
            return True
    if agency.islower():
        return 2 <= len(agency) <= 5
    acronym = agency.isupper() and len(agency) <= 10 and not _is_a_province(agency, where)
    return acronym and (known or bool(date) or regional or (where.isupper() and len(where) > 5))


def _in_a_region(said: str, at: int) -> int:
    """Where the next bracket is, behind one that holds a state or river: a date may stand between them."""
    m = _TO_NEXT.match(said, at)
    return m.end() if m is not None else len(said)


def own_agency(said: str, context: Context) -> Dateline | None:
    """'MUSTERHAVEN (Example Wire) -' on the agency's own site, '(example-wire.com) -' and 'Example News –' there; after a place that is
    known no dash is asked for."""
    own = context.publisher or ""
    if (" " in own or "." in own) and said.startswith(own) and (dash := _OWN_DASH.match(said, len(own))) is not None:
        return Dateline(said[: dash.end()], (), own)
    if (first := FIRST.match(said)) is not None and first["dash"] and is_publisher(first["agency"], context):
        return Dateline(said[: first.end()].strip(), (), first["agency"])
    m = _BRACKET.search(said, 0, 130) if "(" in said[:130] else None
    if m is None or m.start() == 0 or not m["agency"] or not is_publisher(m["agency"].partition("/")[0], context):
        return None  # behind the stroke stand the initials of who wrote it
    where, date = split_date(said[: m.start()].rstrip(" ,.-–—|"))
    if not where or not look_like_places(where) or not (m["dash"].strip() or is_known(where)):
        return None
    return made(said, m.end(), where, m["agency"], date)


def own_name(said: str, context: Context) -> Dateline | None:
    """'السلط – المرصد:' and 'Musterhaven – «Example Post»:' on the outlet's own site: a place of any name before the outlet's own."""
    own = context.publisher or ""
    at = said.find(own, 3, 80) if len(own) > 2 else -1
    if at < 0 or (before := _BEFORE_OWN.search(said, 0, at)) is None or (after := _BEHIND_OWN.match(said, at + len(own))) is None:
        return None
    where, date = split_date(said[: before.start()])
    if not where or before.end() != at or not look_like_places(where) or is_person(where):
        return None
    return made(said, after.end(), where, None, date)
