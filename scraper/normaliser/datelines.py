"""The dateline: where, when and by which agency a text was filed, read from the beginning of its first paragraph.

What is read depends on how much the form says. Beside an agency in brackets or a date, any name of the right shape is a place;
before a bare dash it must be in capitals and no label ('UPDATE —'); before a colon, or in small letters, it must be a place that is
known. Leaves the places to places.py, the agencies to organisations.py and which paragraph is the first to the extractor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from scraper.errors import Unreadable
from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.bylines import by_word
from scraper.normaliser.eastern import datelines as eastern
from scraper.normaliser.months import month_of, other_month_of
from scraper.normaliser.persons import is_desk, is_house, is_person, names_a_role
from scraper.normaliser.places import in_region, is_city, is_known, is_region, listed, look_like_places, may_be_within
from scraper.normaliser.printed_dates import is_weekday
from scraper.normaliser.publishers import is_publisher
from scraper.normaliser.words import fold_word
from scraper.record import Context


@dataclass(frozen=True, slots=True)
class Dateline:
    """`raw` verbatim with its dash; `places` as printed; `agency` and `date_text` as printed, where it has them."""

    raw: str
    places: tuple[str, ...]
    agency: str | None = None
    date_text: str | None = None


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
    if (found := _own_name(said, context)) is not None:
        return found
    for form in (_east_asian, _arabic, _dated, _day_first, _agency_last, _agency_first, _general):
        found = form(said)
        if found is not None:
            if context.publisher and not found.agency and texts.key(" ".join(found.places)) == texts.key(context.publisher):
                raise Unreadable("the site's name before its first question", text[:120])
            return found
    if (found := _own_agency(said, context)) is not None or (found := _line(said)) is not None:
        return found
    if (set_apart or stamped) and (found := _alone(said, stamped=stamped)):
        return found
    raise Unreadable("no dateline", text[:120])


def reporter(text: str) -> str | None:
    """Who reported, as some papers begin their datelines: 'Ayşe DEMİR' of 'Ayşe DEMİR/İSTANBUL, (DHA)'."""
    by = _BY_LOCATION.match(text)
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
_IN_BRACKETS = (
    r"(?:\(\s?(?P<agency>[^()\[\]\d\s][^()\[\]\d]{0,38}?|[A-Z]{3,5}\s?\d{1,2})\s?\)"
    r"|(?:(?<=[\s.])|(?<=[a-zß-ÿ])(?=/[A-Z]{2,8}/))/\s?(?P<signed>[^()/\[\]\d]{2,30}?)\s?/)"
)
_DASH = r"(?:[-–—―]{1,3}|−|‐|—-|[_ـ](?=\s))"  # Arabic papers draw the kashida out, old wires wrote a line for it
# where[, date] (agency) dash
_BRACKET = re.compile(rf"{_IN_BRACKETS}(?P<dash>\s?(?:[.,]?\s?{_DASH}|[:.।៖](?=\s|$)|\.(?=[^\w]))?)")
_FIRST = re.compile(rf"\(\s?(?P<agency>[^()\d]{{2,40}}?)\s?\)\s?(?P<dash>\.?\s?{_DASH}|[:៖])?\s?")
_END = re.compile(
    rf"\s?(?:—|–|―)\s?|\s{_DASH}(?:\s|$)|(?<=[\u0621-\u06cc])-(?=\s)|\s--?(?=\w)|\.\s?{_DASH}(?=\s|\w|$)|[:ःঃઃ։៖∙](?=\s|$)|[.।](?=\s|$)|-\s(?=\w)"
)
_COLONS = str.maketrans("ःঃઃ։៖∙", "::::::")  # written for a colon in Hindi, Bengali, Gujarati and Armenian, Khmer, Malayalam
_SIGNED = re.compile(
    rf"\s?(?P<agency>[^\W\d][\w .-]{{1,28}}?)(?:,\s(?P<who>[^\W\d_]{{2,15}}\s[\w-]{{2,20}})(?=\.))?"
    rf"\s?(?P<dash>[.:](?=\s|$)|\s?{_DASH}(?=\s|$)|$)"
)
# An agency behind a place or a day without brackets: 'Accra, May 12, GNA', 'SYDNEY, June 11 AAP', 'London | Reuters', 'Berlin/dpa'.
_AGENCY_AT_END = re.compile(r"(?:,\s?|\s?[|/]\s?|(?<=\d)\s)(?=[^\W\d])[^,|/\d]{2,30}$")
_QUOTED = re.compile(r"\s?«(?P<agency>[\u0621-\u06cc][^«»\d]{1,28})»\s?[:：](?=\s|$)")  # a paper's own name, as Arabic papers lend it
_BEFORE_OWN = re.compile(r"\s?(?:[-–—/|]|[,،])\s?[«\"“„]?$")
_BEHIND_OWN = re.compile(rf"[»\"”“]?\s?(?:[:։]|\.?\s?{_DASH})(?=\s|$)")
_OWN_DASH = re.compile(r"\s[-–—](?=\s[A-ZÀ-Þ„“\"«]|$)")
_STEM, _ENDING = 4, 2  # letters of a name that stay, at the least, and that may be others
_THERE = re.compile(r"(?:hier|dort|here|there|ici|aquí|aqui|allí|här|zde|tady|здесь|тут)\b", re.I)  # a word for the place that was named
_LINE = 60  # characters of a dateline that is a line of its own
# 'WASHINGTON (January 24, 2017) —', 'Karlsruhe, (12.11.2021).', '(New York, March 5, 2021) –'
_DATED = re.compile(rf"(?P<where>[^\W\d][^()\[\]\d]{{1,38}}?),?\s\((?P<date>[^()]{{4,24}})\)(?P<dash>\s?{_DASH}(?=\s|$)|\.(?=\s|$))")
_DATED_WHOLE = re.compile(rf"\((?P<whole>[^\W\d][^()]{{8,60}})\)\s?{_DASH}(?:\s|$)")
_DAY_FIRST = re.compile(r"(?P<date>\d{1,2}\s(?P<month>[^\s\d,।.]{2,14})),\s(?P<where>[^\s\d,।.]{2,20})\s?[।:](?=\s)")
_TO_NEXT = re.compile(r"(?:\s?\[[^\[\]\d]{2,20}\])?(?:,\s[^()\[\]/]{2,24}|,)?\s(?=\()")
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?")
_DESK = re.compile(r"(?:корр|кар)\.\s", re.I)  # '/Корр. БЕЛТА/'
_BY_LOCATION = re.compile(
    r"^[^\W\d_]+\s[^\W\d_]+(?:\s[^\W\d_]+)?(?:\s?[-,]\s?[^\W\d_]+\s[^\W\d_]+(?:\s[^\W\d_]+)?){0,3}\s?/\s?(?=[^\W\d_])"
)
_MIDDLE = re.compile(
    r"^(?P<where>[^\W\d][^.\d]{1,30})[.,]\s(?P<date>\d{1,2}\s\w{3,9})\.\s(?P<agency>[\w.-]{3,20}?)(?P<dash>\s[-–—]|\.(?=\s|$))"
)
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
_L = r"[^\s\d.,:;()\[\]/<>|–—-]"  # a letter or vowel sign of any script
_YEAR = r"(?:(?:19|20)\d{2}|(?![0-9])\d{4})"  # of this century in other scripts' digits, or of another calendar's
_DATE_LIKE = re.compile(
    rf"(?:{_L}{{2,12}}[.,]?\s){{0,3}}?\d{{1,2}}(?:[./]\d{{1,2}}\.?(?:[./]?\d{{2,4}})?|\.|st|nd|rd|th|º|er)?"
    rf"(?:\s?(?:de\s|di\s|d')?{_L}{{2,12}}\.?)?(?:\sd\.?)?(?:,?\s?(?:de\s|del\s)?{_YEAR}\.?)?"
    # '2025. június 11., szerda'
    rf"|(?:19|20)\d{{2}}\.?\s(?:gada\s|m\.\s)?(?:{_L}{{2,14}}\s)?\d{{1,2}}\.?(?:\s(?:d\.?|{_L}{{3,14}}))?(?:,\s{_L}{{3,14}})?"
    rf"|(?:\d{{4}}\sоны\s)?(?:\d{{1,2}}(?:-р)?|(?:арван\s)?{_L}{{5,14}})\sсарын\s\d{{1,2}}"
)
_DAY_BEHIND = re.compile(rf"\s?(?P<date>{_DATE_LIKE.pattern})(?:\s?{_DASH}|:)(?=\s|$)")  # 'CAIRO - 11 June 2025:'
_DATE_AT_BEGIN = re.compile(rf"(\d{{1,2}}\.?\s({_L}{{3,10}})),\s")
_DATE_ALONE = re.compile(rf"(?:{_L}{{3,9}}\.?\s\d{{1,2}}|\d{{1,2}}\.?\s{_L}{{3,10}}\.?)(?:,?\s{_YEAR})?")
_DATE_AT_END = re.compile(rf"\s(\d{{1,2}}\.?\s?{_L}{{3,10}}\.?(?:[\s/]{_L}{{3,10}})?(?:\s\d{{4}})?|{_L}{{3,9}}\.?\s\d{{1,2}})$")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(rf"{_L}{{3,}}")
_STATE = re.compile(r", [A-ZÁÉÍÓÚ][a-záéíóú]{1,5}$")  # 'Villa Norte, Pue.-', as papers of Mexico write it
_WHO = re.compile(r"[,(|/–—-]")
_CORRESPONDENTS = ("نمائندہ ", "نامہ نگار")  # of a paper, before its name: 'مٹھی (نمائندہ جنگ)'
_WITH = frozenset("avec mit con com with med met".split())  # beside an agency in brackets: its help, not its signature
_NAME = 60  # characters in which a name's second word begins
_ABBREVIATED = re.compile(r", [A-ZÁÉÍÓÚ][a-záéíóú]{1,4}$|(?:\b\w\.)+\w$")


def _east_asian(said: str) -> Dateline | None:
    found = eastern.read(said, is_city)
    return Dateline(*found) if found is not None else None


def _arabic(said: str) -> Dateline | None:
    """What the agencies of Arabic and Persian write before a text, without brackets."""
    if not "\u0621" <= said[0] <= "\u06cc":
        return None
    for form in (_ARABIC, _ARABIC_FIRST, _HIJRI):
        if (m := form.match(said)) and organisations.agency(m["agency"]):
            return _made(said, m.end(), m["where"], m["agency"], m.groupdict().get("date"))
    return None


def _dated(said: str) -> Dateline | None:
    """The date in brackets behind the place, or with it; without a dash the place must be known."""
    begin = said[:70]
    if "(" not in begin or not _has_digit(begin):
        return None
    if (m := _DATED_WHOLE.match(said)) is not None:
        where, date = _split_date(m["whole"])
        return _made(said, m.end(), where, None, date) if date and look_like_places(where) and is_known(listed(where)[0]) else None
    m = _DATED.match(said)
    if m is None or not look_like_places(m["where"]) or not (m["dash"] != "." or is_known(m["where"])):
        return None
    date = m["date"].strip()
    told = _DAY.fullmatch(date) or (_split_date(f"X, {date}")[1] and any(month_of(fold_word(word)) for word in _WORD.findall(date)))
    return _made(said, m.end(), m["where"], None, date) if told else None


def _day_first(said: str) -> Dateline | None:
    """'४ मंसिर, पोखरा ।': the day before a place that is known, as Nepal's papers write."""
    m = _DAY_FIRST.match(said) if said[0].isdecimal() else None
    if m is None or not is_known(m["where"]):
        return None
    month = fold_word(m["month"])
    told = month_of(month) is not None or other_month_of(month) is not None
    return _made(said, m.end(), m["where"], None, m["date"]) if told else None


def _agency_last(said: str) -> Dateline | None:
    """'MEXICO CITY (AP) —', 'PARIS, March 5 (Reuters) -', 'МОСКВА, 11 июня. /ТАСС/.', 'Москва. 11 июня. INTERFAX.RU -'."""
    if (
        ". " in said[:34]
        and (m := _MIDDLE.match(said))
        and (organisations.agency(m["agency"]) or organisations.agency(m["agency"].split(".")[0].capitalize()))
    ):
        return _made(said, m.end(), m["where"], m["agency"], m["date"])
    begin = said[:130]
    m = _BRACKET.search(said, 0, 130) if "(" in begin or "/" in begin else None
    if m is None or m.start() == 0:
        return None
    if m["agency"] and (after := _BRACKET.match(said, _in_a_region(said, m.end("agency") + 1))) and _signature(after["agency"] or ""):
        m = after  # 'Musterhaven (Saale) (dpa) -', 'Mumbai (Maharashtra) [India], June 11 (ANI):'
    agency = m["agency"] or m["signed"]
    if (desk := _DESK.match(agency)) is not None:
        agency = agency[desk.end() :]
        agency = next((name for name in (agency, agency.partition(" ")[0]) if organisations.agency(name)), agency)
    head = said[: m.start()].rstrip()
    dash = m["dash"].strip()
    if not dash and texts.begins_small(said[m.end() :].lstrip()):
        return None  # 'NATO (AP) is'
    where, date = _split_date(head.rstrip(" ,.:-–—|ـ"))
    signed = _signature(agency)
    if (by := _BY_LOCATION.match(where)) is not None and where[1].islower():
        town = where[by.end() :]
        if town.partition("(")[0].strip().isupper() and (signed or all(map(is_known, listed(town)))):
            where = town  # 'Ayşe DEMİR/İSTANBUL, (DHA)', 'Ayşe DEMİR / ŞİLE (İstanbul), (DHA)'
    who, bar, town = where.partition(" - ")
    if bar and signed and town.isupper() and is_person(who):
        where = town  # 'Ayşe Demir - İSTANBUL (AA)'
    if not where:
        return _made(said, m.end(), "", agency, date) if date and signed else None
    if not look_like_places(where, vouched=signed):
        return None
    if not signed and (agency.startswith(_CORRESPONDENTS) or (_is_a_desk(agency) and all(map(is_known, listed(where))))):
        return _made(said, m.end(), where, None, date)  # 'لاہور (اسٹاف رپورٹر)', 'ISLAMABAD (Web Desk) -'
    # '(TV)' behind a town that is not known, without an agency
    province = len(agency) == len("TV") and agency.isupper() and agency.isalpha() and not any(map(is_known, listed(where)))
    in_a_region = is_known(agency) or is_region(agency) or province
    if not signed:
        # An outlet that no register knows: an acronym after capitals, or in small letters as agencies of a country write themselves.
        acronym = (agency.isupper() and len(agency) <= 10 and not province) or (agency.islower() and 2 <= len(agency) <= 5)
        known = all(map(is_known, listed(where)))
        named = agency[0].isupper() and len(agency.split()) <= 3
        if known and date and not in_a_region and agency[0].lower() == agency[0].upper():
            return _made(said, m.end(), where, agency, date)  # in a script without capitals
        dated = date and where.partition(",")[0].isupper()  # a dateline without the brackets too
        regional = in_region(where)  # 'AUBURN, Wash.'
        placed = (known or regional) and (where.partition(",")[0] if regional else where).isupper() and not in_a_region
        filed = known or date or (where.isupper() and len(where) > 5) or in_region(where)
        if not dash or not ((named and (dated or placed)) or (acronym and (filed or agency.islower()))):
            bare = dash and (in_a_region or agency.istitle()) and _is_bare(where, dash[-1:], said[m.end() :], dated=date is not None)
            return _made(said, m.end(), where, None, date) if bare else None  # "MONTE SANT'ALDO (Fermo) -"
    return _made(said, m.end(), where, agency, date)


def _in_a_region(said: str, at: int) -> int:
    """Where the next bracket is, behind one that holds a state or river: a date may stand between them."""
    m = _TO_NEXT.match(said, at)
    return m.end() if m is not None else len(said)


def _own_agency(said: str, context: Context) -> Dateline | None:
    """'MUSTERHAVEN (Example Wire) -' on the agency's own site, '(example-wire.com) -' and 'Example News –' there; after a place that is
    known no dash is asked for."""
    own = context.publisher or ""
    if (" " in own or "." in own) and said.startswith(own) and (dash := _OWN_DASH.match(said, len(own))) is not None:
        return Dateline(said[: dash.end()], (), own)
    if (first := _FIRST.match(said)) is not None and first["dash"] and is_publisher(first["agency"], context):
        return Dateline(said[: first.end()].strip(), (), first["agency"])
    m = _BRACKET.search(said, 0, 130) if "(" in said[:130] else None
    if m is None or m.start() == 0 or not m["agency"] or not is_publisher(m["agency"].partition("/")[0], context):
        return None  # behind the stroke stand the initials of who wrote it
    where, date = _split_date(said[: m.start()].rstrip(" ,.-–—|"))
    if not where or not look_like_places(where) or not (m["dash"].strip() or is_known(where)):
        return None
    return _made(said, m.end(), where, m["agency"], date)


def _own_name(said: str, context: Context) -> Dateline | None:
    """'السلط – المرصد:' and 'Musterhaven – «Example Post»:' on the outlet's own site: a place of any name before the outlet's own."""
    own = context.publisher or ""
    at = said.find(own, 3, 80) if len(own) > 2 else -1
    if at < 0 or (before := _BEFORE_OWN.search(said, 0, at)) is None or (after := _BEHIND_OWN.match(said, at + len(own))) is None:
        return None
    where, date = _split_date(said[: before.start()])
    if not where or before.end() != at or not look_like_places(where) or is_person(where):
        return None
    return _made(said, after.end(), where, None, date)


def _agency_first(said: str) -> Dateline | None:
    """'(CNN)', '(ANSA) - ROMA, 11 GIU -', '(Reuters) -'."""
    m = _FIRST.match(said)
    if m is None:
        return None
    agency = m["agency"]
    if is_known(agency):
        return Dateline(said[: m.end()].strip(), (agency,))  # a place it is
    if not (_signature(agency) or (agency.isupper() and agency.isalpha() and 2 < len(agency) <= 6)):
        return None
    rest = _general(said[m.end() :]) if m["dash"] else None
    if rest is not None and not rest.agency:
        end = m.end() + len(rest.raw)
        return Dateline(said[:end].strip(), rest.places, agency, rest.date_text)
    return Dateline(said[: m.end()].strip(), (), agency)


def _general(said: str) -> Dateline | None:
    """'DUBLIN —', 'PUTRAJAYA, Nov 22 —', 'BERLIN/ROME –', 'NEW DELHI:', 'Tokyo, Japan –', 'Berlin.', 'КИЕВ, 5 июня - Интерфакс.'"""
    m = _END.search(said, 0, 100)
    for _ in range(4):  # the dot of an abbreviation ('Wash.', 'D.C.', 'Nov.') ends nothing
        if m is not None and m[0].strip() == "." and _abbreviated(said, m.start()):
            m = _END.search(said, m.end(), 100)
    head = said[: m.start()].strip() if m is not None else ""
    if m is None or not head or (head[0] == "(" and ")" not in head):
        return None
    end, rest = m.end(), said[m.end() :].lstrip()
    mark = m[0].strip().translate(_COLONS)
    agency = None
    dashed = mark not in (":", ".", "।")
    last = _AGENCY_AT_END.search(head)
    if last is not None and (dashed or _has_digit(head)) and organisations.agency(name := last[0].strip(" ,|/")):
        head, agency = head[: last.start()], name
    where, date = _split_date(head)
    if dashed and not agency and where.isupper() and organisations.agency(where):
        return Dateline(said[:end].strip(), (), where, date)
    first, _, other = where.partition(" ")
    if dashed and other and first.isupper() and organisations.agency(name := first.rstrip(",")) and is_known(other):
        where, agency = other, name  # 'ACN Barcelona -'
    if (
        dashed
        and not (date or agency)
        and (day := _DAY_BEHIND.match(said, end))
        and any(month_of(fold_word(w)) for w in _WORD.findall(day["date"]))
    ):
        date, end = day["date"], day.end()
        rest = said[end:].lstrip()
    if dashed and not agency and is_known(where) and (paper := _QUOTED.match(said, end)):
        agency, end = paper["agency"].strip(), paper.end()
        rest = said[end:].lstrip()
    if (
        agency is None
        and (s := _SIGNED.match(said, end))
        and organisations.agency(s["agency"])
        and (dashed or s["dash"].strip() not in (".", ""))
        and (s["who"] is None or s["who"].istitle())
    ):
        agency, end = s["agency"], s.end()
        rest = said[end:].lstrip()
    elif agency is None and mark != "." and (named := _outlet_in(where)):
        where, agency = named
    elif (mark == "।" or (mark == ":" and where.lower() == where.upper())) and (place := _beside_desk(where)):
        return _made(said, end, place, None, date)
    if not where or not look_like_places(where) or is_weekday(where):
        return None
    if texts.begins_small(rest) and not agency:
        return None
    known = is_known(listed(where)[0])
    if m[0] == "- " and not (where.isupper() and known):
        return None  # 'ANKARA- ', and no compound that is left open
    if dashed and not (agency or date or where.isascii()) and organisations.agency(where):
        return Dateline(said[:end].strip(), (), where)  # 'รอยเตอร์ - ', as papers in Thai begin
    vouched = agency or (date and (dashed or known))
    return _made(said, end, where, agency, date) if vouched or _is_bare(where, mark, rest, dated=date is not None) else None


def _is_bare(where: str, mark: str, rest: str, *, dated: bool) -> bool:
    """Whether places are told as such by nothing but the mark behind them and the text after it."""
    places = listed(where)
    known = any(map(is_known, places if "/" in where else places[:1]))
    placed = known or in_region(where)
    if mark == ":":
        if _THERE.match(rest):
            return False  # 'Kiel: Hier wurde das Schiff gebaut'
        opens = rest[:1].isupper() or not rest[:1].isascii() or rest[:1] in '"“„«'
        return placed and opens and (known or where.partition(",")[0].isupper())
    if mark not in (".", "।"):
        shouted = places[0].isupper() and (placed or len(places[0].replace(" ", "")) > 5)
        stated = mark[0] == "." and _STATE.search(where) is not None and rest[:1].isupper()
        return shouted or stated or (placed and not re.search(r"\s[-–—]\s", rest[:90]))
    # 'Berlin. Die ...': a known place alone, and a sentence after it; or 'MUSTERHAVEN. ...' of which the sentence speaks by its name.
    told = where.isupper() and len(where) > 3 and _speaks_of(where, rest) and not rest.isupper()
    several = where.isupper() and len(places) > 1 and any(map(is_known, places))  # 'MUSTERHAVEN/LINZ.'
    return bool(rest) and not dated and (told or several or all(map(is_known, places)))


def _speaks_of(where: str, rest: str) -> bool:
    """Whether a text says the name of a place by which it is headed in capitals, with another ending too, where languages bend names:
    'RUŽOMBEROK. ... pri Ružomberku'."""
    name = where.title()
    if name in rest:
        return True
    stem = name[:-_ENDING]
    return name.isalpha() and len(stem) >= _STEM and re.search(rf"[^\W\d_] {stem}\w{{1,{2 * _ENDING}}}(?!\w)", rest) is not None


def _line(said: str) -> Dateline | None:
    """'Bakı, 11 iyun, AZƏRTAC', a line of its own; who reported may stand before the agency."""
    before, _, agency = said.rstrip(" .:։-–—").rpartition(", ") if len(said) <= _LINE else ("", "", "")
    if not before or not organisations.agency(agency):
        return None
    rest, _, who = before.rpartition(", ")
    reported = is_person(who)
    where, date = _split_date(rest if reported else before)
    placed = is_known(where) or (reported and look_like_places(where))
    return Dateline(said, tuple(listed(where)), agency, date) if date and placed else None


def _alone(said: str, *, stamped: bool = False) -> Dateline | None:
    """A lead-in that the page sets apart: 'Riad.', 'Kleinkleckersdorf/Musterhausen –'; with a stamp 'Chemnitz' too."""
    where, date = _split_date(said.rstrip(" .:-–—―|।"))
    if named := _outlet_in(where):
        return Dateline(said, tuple(listed(named[0])), named[1], date)
    marked = stamped or said[-1] in (".:-–—―|" if is_known(where) or date else ".-–—―|")
    if where and marked and len(said) <= 60 and look_like_places(where):
        if f"{where}. " in said and _ABBREVIATED.search(where):
            where += "."  # 'MUSTERHAVEN, Tex. —'
        return Dateline(said, tuple(listed(where)), None, date)
    return None


# -- parts ----------------------------------------------------------------------------------------------------------------


def _made(said: str, end: int, where: str, agency: str | None, date: str | None) -> Dateline:
    if where and said[: len(where) + 1] == f"{where}." and _ABBREVIATED.search(where):
        where += "."
    return Dateline(said[:end].strip(), tuple(p for p in listed(where) if not texts.key(p).startswith("redacción")), agency, date)


def _split_date(head: str) -> tuple[str, str | None]:
    """('PARIS', 'March 5') from 'PARIS, March 5'; ('', date) where a date is all; (head, None) where there is none."""
    if not _has_digit(head):
        return head, None
    if _DATE_ALONE.fullmatch(head):
        return "", head
    if (m := _DATE_AT_BEGIN.match(head)) and month_of(fold_word(m[2])) and not _has_digit(head[m.end() :]):
        return head[m.end() :], m[1]
    parts = head.split(",")
    for n in range(len(parts) - 1, 0, -1):
        tail = ",".join(parts[n:]).strip()
        if _DATE_LIKE.fullmatch(tail) and not re.fullmatch(r"(?:19|20)\d{2}", tail):
            return ",".join(parts[:n]).strip(), tail
    if (m := _DATE_AT_END.search(head)) and any(month_of(fold_word(word)) for word in _WORD.findall(m[1])):
        return head[: m.start()].rstrip(" ,.").removesuffix(" في"), m[1]
    if m := re.search(r"\s(?:[-–]\s)?\d{1,2}(?:[./-]|\s[-–]\s)\d{1,2}(?:[./-]\d{2,4})?$", head):
        return head[: m.start()].rstrip(" ,"), m[0].strip()
    return head, None


def _has_digit(s: str) -> bool:
    return _DIGIT.search(s) is not None


def _signature(said: str) -> bool:
    """Whether what stands in brackets is an agency, with or without a desk's or editor's initials ('dpa/lby', 'Reuters Life!')."""
    if organisations.agency(said):
        return True
    parts = [p for p in re.split(r"[/,\s-]+", said) if p]
    return (
        any(organisations.agency(p) for p in parts)
        and len(parts) <= 3
        and all(organisations.agency(p) or (p.islower() and p not in _WITH) or p in ("News", "Life!") for p in parts)
    )


def _outlet_in(where: str) -> tuple[str, str] | None:
    """'JAKARTA, KOMPAS.com', 'TEMPO.CO, Jakarta' and 'Jakarta, CNN Indonesia': (place, outlet)."""
    parts = [p.strip() for p in where.split(",")]
    if len(parts) == 2:
        for place, outlet in (parts, parts[::-1]):
            if (
                (re.fullmatch(r"[\w-]{2,20}(?:\.[A-Za-z]{2,4}){1,2}", outlet) and not re.fullmatch(r"(?:\w\.){2}", outlet + "."))
                or organisations.agency(outlet)
                or organisations.is_collective(outlet)
                or (re.fullmatch(r"[A-Z]{3,5} [A-Z][a-z]{3,12}", outlet) and is_known(place) and not is_known(outlet))
            ):
                return place, outlet
    return None


def _beside_desk(where: str) -> str | None:
    """'बंदरगाह संवाददाता, लखनऊ': the place beside a desk or a correspondent without a name, as papers in Hindi and Bengali begin."""
    one, _, other = where.partition(", ")
    return next((place for desk, place in ((one, other), (other, one)) if place and desk and is_known(place) and _is_a_desk(desk)), None)


def _is_a_desk(said: str) -> bool:
    """Whether the words name no paper: in a script with capitals a desk's name may be one ('Daily Sample')."""
    return is_house(said) or names_a_role(said.rsplit(maxsplit=1)[-1].lower()) or (said.lower() == said.upper() and is_desk(said))


def _abbreviated(said: str, dot: int) -> bool:
    """Whether the dot at `dot` belongs to 'Wash.', 'D.C.', 'St.', 'Nov.' and more of a dateline follows."""
    word = re.split(r"[\s,/.]", said[:dot])[-1]
    following = said[dot + 1 :].lstrip()
    if word.isdigit():  # '11. jūnijs', '2025. június'
        return (month := _WORD.match(following)) is not None and month_of(fold_word(month[0])) is not None
    if len(word) <= 1 or word.capitalize() in ("St", "Ste", "Mt", "Ft"):
        return True
    return len(word) <= 6 and bool(re.match(rf"{_DASH}|\(|\d{{1,2}}[\s.:]|:", following))
