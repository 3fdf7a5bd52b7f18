"""The dateline: where, when and by which agency a text was filed, read from the beginning of its first paragraph.

What is read depends on how much the form says. Beside an agency in brackets or a date, any name of the right shape is a place;
before a bare dash it must be in capitals and no label ('UPDATE —'); before a colon, or in small letters, it must be a place that is
known. Leaves the places to places.py, the agencies to organisations.py and which paragraph is the first to the extractor.
"""

from __future__ import annotations

import re
from dataclasses import replace

from scraper.errors import Unreadable
from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.bylines import by_word
from scraper.normaliser.datelines.agencies import agency_last, own_agency, own_name
from scraper.normaliser.datelines.parts import BY_LOCATION, DASH, WORD, Dateline, has_digit, made, split_date
from scraper.normaliser.datelines.placed import agency_first, general, on_a_line, place_alone
from scraper.normaliser.eastern import datelines as eastern
from scraper.normaliser.months import month_of, other_month_of
from scraper.normaliser.persons import is_person
from scraper.normaliser.places import is_city, is_known, listed, look_like_places, may_be_within
from scraper.normaliser.words import fold_word
from scraper.record import Context


def dateline(text: str, context: Context, *, set_apart: bool = False, stamped: bool = False) -> Dateline:
    """The dateline that `text`, a first paragraph, begins with. Raises Unreadable where it begins with none.

    `set_apart`: the text given is a lead-in that the page itself marks off from the sentence after it (an element of its own),
    so that a name alone ('Riad.') is enough. `stamped`: the element is called a place's, so that it asks for no mark.
    """
    if _is_sentence(text):
        raise Unreadable("no dateline", text[:120])
    said = texts.fold(text[: _LONGEST + 40])[:_LONGEST]
    if not said:
        raise Unreadable("empty", text)
    if _ETHIOPIC_COMMA in said:
        rest = dateline(said.replace(_ETHIOPIC_COMMA, ","), context, set_apart=set_apart, stamped=stamped)
        return replace(rest, raw=said[: len(rest.raw)])
    if (sent := _SENT.match(said)) is not None:
        rest = dateline(said[sent.end() :], context, set_apart=set_apart, stamped=stamped)
        return replace(rest, raw=sent[0] + rest.raw)
    if (by := by_word(said)) is not None and is_person(who := _WHO.split(said[by.end() :], maxsplit=1)[0].strip()) and not who.isupper():
        raise Unreadable("a byline", text[:120])
    if (found := own_name(said, context)) is not None:
        return found
    for form in (_east_asian, _arabic, _dated, _day_first, agency_last, agency_first, general):
        found = form(said)
        if found is not None:
            if context.publisher and not found.agency and texts.key(" ".join(found.places)) == texts.key(context.publisher):
                raise Unreadable("the site's name before its first question", text[:120])
            return found
    if (found := own_agency(said, context)) is not None or (found := on_a_line(said)) is not None:
        return found
    if (set_apart or stamped) and (found := place_alone(said, stamped=stamped)):
        return found
    raise Unreadable("no dateline", text[:120])


def reporter(text: str) -> str | None:
    """Who reported, as some papers begin their datelines: 'Ayşe DEMİR' of 'Ayşe DEMİR/İSTANBUL, (DHA)'."""
    by = BY_LOCATION.match(text)
    who = by[0].rstrip(" /") if by is not None and text[by.end() : by.end() + 2].isupper() else ""
    if not who or "-" in who or not is_person(who):
        return None
    try:
        found = dateline(text, Context())
    except Unreadable:
        return None
    return who if found.agency and not any(who in place for place in found.places) else None


def _is_sentence(text: str) -> bool:
    """Whether the second word already tells, small as it is, that no place's name begins the text: most texts end here."""
    first, _, rest = text[:_NAME].partition(" ")
    second = rest.partition(" ")[0]
    return texts.begins_small(second) and first[-1:].isalpha() and "—" not in first and not may_be_within(second)


# -- forms ----------------------------------------------------------------------------------------------------------------

_ETHIOPIC_COMMA = "፣"
_SENT = re.compile(r"(?:dal nostro|dalla nostra|dai nostri) (?:inviat[oai]|corrispondent[ei]) ", re.I)  # who was sent there, in Italy
_LONGEST = 240  # characters of the paragraph that are looked at
# 'WASHINGTON (January 24, 2017) —', 'Karlsruhe, (12.11.2021).', '(New York, March 5, 2021) –'
_DATED = re.compile(rf"(?P<where>[^\W\d][^()\[\]\d]{{1,38}}?),?\s\((?P<date>[^()]{{4,24}})\)(?P<dash>\s?{DASH}(?=\s|$)|\.(?=\s|$))")
_DATED_WHOLE = re.compile(rf"\((?P<whole>[^\W\d][^()]{{8,60}})\)\s?{DASH}(?:\s|$)")
_DAY_FIRST = re.compile(r"(?P<date>\d{1,2}\s(?P<month>[^\s\d,।.]{2,14})),\s(?P<where>[^\s\d,।.]{2,20})\s?[।:](?=\s)")
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?")
# 'دمشق-سانا', 'بغداد/ واع', 'رام الله 12-5-2025 وفا-', 'تهران- ایرنا-', 'ایسنا/کرمان': the agency behind a place without brackets
_A = "[\u0621-\u06cc\u200c]"
_ARABIC = re.compile(
    rf"(?P<where>{_A}{{3,12}}(?:\s{_A}{{2,10}})?)(?:\s?[-–/ـ]\s?|\s(?P<date>\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{4}})\s)(?P<agency>{_A}{{3,10}})"
    r"\s?(?:[-–/:]{1,2})?(?=\s|$)"
)
_ARABIC_FIRST = re.compile(rf"(?P<agency>{_A}{{4,8}})\s?/\s?(?P<where>{_A}{{2,12}})(?:\s?[-–:])?(?=\s|$)")
# 'الرياض 14 ذو القعدة 1446 هـ الموافق 12 مايو 2025 م واس'
_HIJRI = re.compile(
    rf"(?P<where>{_A}{{3,12}}(?:\s{_A}{{2,10}})?)\s(?P<date>\d{{1,2}}\s[^\d]{{3,16}}\s1[34]\d\d\s?هـ\s?الموافق\s?\d{{1,2}}\s[^\d]{{3,14}}\s\d{{4}}\s?م)\s(?P<agency>واس)"
)
_WHO = re.compile(r"[,(|/–—-]")
_NAME = 60  # characters in which a name's second word begins


def _east_asian(said: str) -> Dateline | None:
    found = eastern.read(said, is_city)
    return Dateline(*found) if found is not None else None


def _arabic(said: str) -> Dateline | None:
    """What the agencies of Arabic and Persian write before a text, without brackets."""
    if not "\u0621" <= said[0] <= "\u06cc":
        return None
    for form in (_ARABIC, _ARABIC_FIRST, _HIJRI):
        if (m := form.match(said)) and organisations.agency(m["agency"]):
            return made(said, m.end(), m["where"], m["agency"], m.groupdict().get("date"))
    return None


def _dated(said: str) -> Dateline | None:
    """The date in brackets behind the place, or with it; without a dash the place must be known."""
    begin = said[:70]
    if "(" not in begin or not has_digit(begin):
        return None
    if (m := _DATED_WHOLE.match(said)) is not None:
        where, date = split_date(m["whole"])
        return made(said, m.end(), where, None, date) if date and look_like_places(where) and is_known(listed(where)[0]) else None
    m = _DATED.match(said)
    if m is None or not look_like_places(m["where"]) or not (m["dash"] != "." or is_known(m["where"])):
        return None
    date = m["date"].strip()
    told = _DAY.fullmatch(date) or (split_date(f"X, {date}")[1] and any(month_of(fold_word(word)) for word in WORD.findall(date)))
    return made(said, m.end(), m["where"], None, date) if told else None


def _day_first(said: str) -> Dateline | None:
    """'४ मंसिर, पोखरा ।': the day before a place that is known, as Nepal's papers write."""
    m = _DAY_FIRST.match(said) if said[0].isdecimal() else None
    if m is None or not is_known(m["where"]):
        return None
    month = fold_word(m["month"])
    told = month_of(month) is not None or other_month_of(month) is not None
    return made(said, m.end(), m["where"], None, m["date"]) if told else None
