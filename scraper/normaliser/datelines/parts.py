"""What datelines are made of: places, date, agency; and what is none of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.months import month_of
from scraper.normaliser.persons import is_desk, is_house, names_a_role
from scraper.normaliser.places import in_region, is_known, listed
from scraper.normaliser.words import fold_word


@dataclass(frozen=True, slots=True)
class Dateline:
    """`raw` verbatim with its dash; `places` as printed; `agency` and `date_text` as printed, where it has them."""

    raw: str
    places: tuple[str, ...]
    agency: str | None = None
    date_text: str | None = None


DASH = r"(?:[-–—―]{1,3}|−|‐|—-|[_ـ](?=\s))"  # Arabic papers draw the kashida out, old wires wrote a line for it
FIRST = re.compile(rf"\(\s?(?P<agency>[^()\d]{{2,40}}?)\s?\)\s?(?P<dash>\.?\s?{DASH}|[:៖])?\s?")
_STEM, _ENDING = 4, 2  # letters of a name that stay, at the least, and that may be others
_THERE = re.compile(r"(?:hier|dort|here|there|ici|aquí|aqui|allí|här|zde|tady|здесь|тут)\b", re.I)  # a word for the place that was named
BY_LOCATION = re.compile(r"^[^\W\d_]+\s[^\W\d_]+(?:\s[^\W\d_]+)?(?:\s?[-,]\s?[^\W\d_]+\s[^\W\d_]+(?:\s[^\W\d_]+)?){0,3}\s?/\s?(?=[^\W\d_])")
_LETTER = r"[^\s\d.,:;()\[\]/<>|–—-]"  # a letter or vowel sign of any script
_YEAR = r"(?:(?:19|20)\d{2}|(?![0-9])\d{4})"  # of this century in other scripts' digits, or of another calendar's
DATE_LIKE = re.compile(
    rf"(?:{_LETTER}{{2,12}}[.,]?\s){{0,3}}?\d{{1,2}}(?:[./]\d{{1,2}}\.?(?:[./]?\d{{2,4}})?|\.|st|nd|rd|th|º|er)?"
    rf"(?:\s?(?:de\s|di\s|d')?{_LETTER}{{2,12}}\.?)?(?:\sd\.?)?(?:,?\s?(?:de\s|del\s)?{_YEAR}\.?)?"
    # '2025. június 11., szerda'
    rf"|(?:19|20)\d{{2}}\.?\s(?:gada\s|m\.\s)?(?:{_LETTER}{{2,14}}\s)?\d{{1,2}}\.?(?:\s(?:d\.?|{_LETTER}{{3,14}}))?(?:,\s{_LETTER}{{3,14}})?"
    rf"|(?:\d{{4}}\sоны\s)?(?:\d{{1,2}}(?:-р)?|(?:арван\s)?{_LETTER}{{5,14}})\sсарын\s\d{{1,2}}"
)
_DATE_AT_BEGIN = re.compile(rf"(\d{{1,2}}\.?\s({_LETTER}{{3,10}})),\s")
_DATE_ALONE = re.compile(rf"(?:{_LETTER}{{3,9}}\.?\s\d{{1,2}}|\d{{1,2}}\.?\s{_LETTER}{{3,10}}\.?)(?:,?\s{_YEAR})?")
_DATE_AT_END = re.compile(
    rf"\s(\d{{1,2}}\.?\s?{_LETTER}{{3,10}}\.?(?:[\s/]{_LETTER}{{3,10}})?(?:\s\d{{4}})?|{_LETTER}{{3,9}}\.?\s\d{{1,2}})$"
)
_DIGIT = re.compile(r"\d")
WORD = re.compile(rf"{_LETTER}{{3,}}")
_STATE = re.compile(r", [A-ZÁÉÍÓÚ][a-záéíóú]{1,5}$")  # 'Villa Norte, Pue.-', as papers of Mexico write it
_WITH = frozenset("avec mit con com with med met".split())  # beside an agency in brackets: its help, not its signature
ABBREVIATED = re.compile(r", [A-ZÁÉÍÓÚ][a-záéíóú]{1,4}$|(?:\b\w\.)+\w$")


def is_bare(where: str, mark: str, rest: str, *, dated: bool) -> bool:
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


# -- parts ----------------------------------------------------------------------------------------------------------------


def made(said: str, end: int, where: str, agency: str | None, date: str | None) -> Dateline:
    """A dateline that ends at `end` of what is said, its places listed one by one."""
    if where and said[: len(where) + 1] == f"{where}." and ABBREVIATED.search(where):
        where += "."
    return Dateline(said[:end].strip(), tuple(p for p in listed(where) if not texts.key(p).startswith("redacción")), agency, date)


def split_date(head: str) -> tuple[str, str | None]:
    """('PARIS', 'March 5') from 'PARIS, March 5'; ('', date) where a date is all; (head, None) where there is none."""
    if not has_digit(head):
        return head, None
    if _DATE_ALONE.fullmatch(head):
        return "", head
    if (m := _DATE_AT_BEGIN.match(head)) and month_of(fold_word(m[2])) and not has_digit(head[m.end() :]):
        return head[m.end() :], m[1]
    parts = head.split(",")
    for n in range(len(parts) - 1, 0, -1):
        tail = ",".join(parts[n:]).strip()
        if DATE_LIKE.fullmatch(tail) and not re.fullmatch(r"(?:19|20)\d{2}", tail):
            return ",".join(parts[:n]).strip(), tail
    if (m := _DATE_AT_END.search(head)) and any(month_of(fold_word(word)) for word in WORD.findall(m[1])):
        return head[: m.start()].rstrip(" ,.").removesuffix(" في"), m[1]
    if m := re.search(r"\s(?:[-–]\s)?\d{1,2}(?:[./-]|\s[-–]\s)\d{1,2}(?:[./-]\d{2,4})?$", head):
        return head[: m.start()].rstrip(" ,"), m[0].strip()
    return head, None


def has_digit(s: str) -> bool:
    return _DIGIT.search(s) is not None


def signs(said: str) -> bool:
    """Whether what stands in brackets is an agency, with or without a desk's or editor's initials ('dpa/lby', 'Reuters Life!')."""
    if organisations.agency(said):
        return True
    parts = [p for p in re.split(r"[/,\s-]+", said) if p]
    return (
        any(organisations.agency(p) for p in parts)
        and len(parts) <= 3
        and all(organisations.agency(p) or (p.islower() and p not in _WITH) or p in ("News", "Life!") for p in parts)
    )


def outlet_in(where: str) -> tuple[str, str] | None:
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


def beside_desk(where: str) -> str | None:
    """'बंदरगाह संवाददाता, लखनऊ': the place beside a desk or a correspondent without a name, as papers in Hindi and Bengali begin."""
    one, _, other = where.partition(", ")
    return next((place for desk, place in ((one, other), (other, one)) if place and desk and is_known(place) and is_a_desk(desk)), None)


def is_a_desk(said: str) -> bool:
    """Whether the words name no paper: in a script with capitals a desk's name may be one ('Daily Sample')."""
    return is_house(said) or names_a_role(said.rsplit(maxsplit=1)[-1].lower()) or (said.lower() == said.upper() and is_desk(said))


def abbreviated(said: str, dot: int) -> bool:
    """Whether the dot at `dot` belongs to 'Wash.', 'D.C.', 'St.', 'Nov.' and more of a dateline follows."""
    word = re.split(r"[\s,/.]", said[:dot])[-1]
    following = said[dot + 1 :].lstrip()
    if word.isdigit():  # '11. jūnijs', '2025. június'
        return (month := WORD.match(following)) is not None and month_of(fold_word(month[0])) is not None
    if len(word) <= 1 or word.capitalize() in ("St", "Ste", "Mt", "Ft"):
        return True
    return len(word) <= 6 and bool(re.match(rf"{DASH}|\(|\d{{1,2}}[\s.:]|:", following))
