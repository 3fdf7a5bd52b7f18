"""The names between two signs of a byline, parted at commas and words for 'and', with what clings to each: a role, a place, an outlet.

Leaves to heard.py where the line has such signs.
"""

from __future__ import annotations

import re
from functools import lru_cache
from string import ascii_uppercase
from typing import NamedTuple

from scraper.normaliser import organisations, places
from scraper.normaliser.bylines import LEADERS
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.lists import is_couple, parted, surname_first
from scraper.normaliser.patterns import small
from scraper.normaliser.persons import is_desk, is_house, is_name, is_nobody, is_person, is_plain, is_signed, register, well_cased
from scraper.normaliser.publishers import is_branch, is_firm, is_publisher
from scraper.normaliser.roles import is_credential, is_of_many, name_and_role, role_at, role_behind_comma
from scraper.record import Context


class Heard(NamedTuple):
    name: str
    person: bool
    role: str | None = None
    url: str | None = None
    by: bool = False  # a by-word stood before it
    house: bool = False  # all who work there: an author only where the page prints it as its byline


_TRAILING_BRACKET = re.compile(r"\s*[(（\[【][^()（）\[\]【】]{0,60}[)）\]】]?\s*$")
_FOR = re.compile(r"\s(?:of|for|für|de|du|des|del|della|per|para|pour|voor|för|til|do|da)\s", re.I)
FROM = frozenset("de del di do da dos das dal dalla".split())
_VOWELS = frozenset("AEIOUY")
_SOURCES = frozenset(
    "source fuente fonte quelle bron kilde källa lähde źródło zdroj sursă sursa izvor forrás kaynak источник джерело".split()
)
_EASTERN = re.compile(r"[\u3005-\u9fff\uac00-\ud7ff]")
_HALVES = 2  # of where she works, behind her name
_TEACHES = re.compile(r"\b(?:University|Institute|College|Academy|Polytechnic)\b")
_TRADE = 6  # letters of one that no list of roles has
_NAME = 4  # words of a person's name at the most
_ENDS_WITH_DOT = re.compile(r"(?:\b\w|\b[JS][rR]|\bPh\.D|\bM\.D)\.$")


@lru_cache(maxsize=512)
def heard_between(group: str, context: Context, *, by: bool, alone: bool, couple: bool) -> tuple[Heard, ...]:
    """Names between two strong separators, parted by commas and words for 'and'."""
    group = _without_house(group, context)
    if is_plain(group) and not (organisations.agency(group) or places.is_place(group) or is_publisher(group, context)):
        return (Heard(group, True, by=by),)
    pieces = parted(group, context)
    if len(pieces) > _HALVES and _TEACHES.search(pieces[_HALVES]) and f", {pieces[1]} and " in group and is_name(pieces[0]):
        del pieces[1 : _HALVES + 1]  # 'Jane Roe, Gull Agriculture and Forestry University'
    if len(pieces) > 1 and _is_office(pieces):
        return (Heard(group, False, by=by),)
    if (name := surname_first(group, pieces, by=by)) and not any(is_publisher(piece, context) for piece in pieces):
        return (Heard(name, True, by=by),)
    if couple and alone and is_couple(group, pieces) and not is_publisher(group, context):
        return tuple(Heard(piece, True, by=by) for piece in pieces)
    found: list[Heard] = []
    suffixes = register().suffixes
    for n, piece in enumerate(pieces):
        if found and found[-1].person:
            last = found[-1]
            bare = piece.strip(" .").lower()
            if bare in suffixes or f"{bare}." in suffixes or is_credential(piece):
                found[-1] = last._replace(name=f"{last.name}, {piece}")
                continue
            if len(piece.split()) == 1 and not _EASTERN.match(piece) and " " in last.name:
                if organisations.agency(piece):
                    found.append(Heard(piece, False, by=by))
                elif (
                    not last.role
                    and (role_at([piece]) == 0 or (_is_a_trade(piece) and f", {piece}, " in group))
                    and not is_of_many(piece)
                    and f", {piece}" in group
                ):
                    found[-1] = last._replace(role=piece)  # 'Anna Meier, Redakteurin'
                continue  # 'Anna Meier, Zürich': a place, not a mononym
            first, _, rest = piece.partition(" ")
            initialled = 1 < len(first) < 6 and first.isupper() and not group.isupper()
            station = bool(rest) and (is_publisher(first, context) or (len(first) > 2 and first.isascii() and _VOWELS.isdisjoint(first)))
            from_a_house = small(first) in FROM and rest.isupper() and not group.isupper()  # 'Do UOL'
            if first in FROM or from_a_house or (initialled and (station or places.is_place(rest))):
                continue  # 'Ana Lima, do Rio'; 'Anna Meier, ABC Berlin', 'Anna Meier, XYZ Hafen'
            if places.is_called_one(piece):
                continue  # 'Anna Meier, Bad Musterau'
            region = pieces[n + 1] if n == len(pieces) - 2 else ""
            if region and places.is_region(region) and not is_credential(region) and f"{piece}, {region}" in group:
                break  # 'Jane Roe, Newtown, England'
            if n == len(pieces) - 1 and last.role == pieces[n - 1] and f", {piece}" in group and role_at(piece.split()) is None:
                continue  # 'Jane Roe, Director, Gull Architecture': where she is that
            if not last.role and (f", {piece}" in group or f"، {piece}" in group) and (role := role_behind_comma(piece, context)):
                found[-1] = last._replace(role=role)
                continue
        # 'Jane Roe, Yorkshire Post' is one, 'Jane Roe and Ann Post' are two.
        sure = couple or is_plain(pieces[0])
        sure = sure and not (found and f", {piece}" in group and (not couple or piece.rpartition(" ")[2].lower() in register().press))
        _piece(piece, context, found, by=by, alone=alone and (by or len(pieces) == 1), sure=sure)
    return tuple(found)


def _is_a_trade(piece: str) -> bool:
    """Whether a word between a name and another can be nothing but what she is there: 'Jane Roe, gastroenterologist, Gull Hospital'."""
    return piece.islower() and piece.isalpha() and len(piece) >= _TRADE


def _without_house(group: str, context: Context) -> str:
    """A name without the site's initials in an element of their own behind it: 'Anna Meier XYZ' on xyz.example."""
    name = group.rstrip(ascii_uppercase)
    last = group[len(name) :]
    name = name.rstrip()
    if not (1 < len(last) < 6 and name[-1:].islower() and 0 < name.count(" ") < _NAME):
        return group
    host = f".{(context.url or '').partition('://')[2].partition('/')[0]}"
    return name if f".{last.lower()}." in host and is_person(name) and not is_desk(name) else group


def _is_office(pieces: list[str]) -> bool:
    """Whether the pieces are what one office is for: 'Ministry of Fisheries, Harbours and Towns'."""
    purpose = _FOR.search(pieces[0])
    if purpose is None:
        return False
    office = pieces[0][: purpose.start()]
    named = any(is_person(piece) and not piece.rpartition(" ")[2].isupper() for piece in pieces[1:])
    return office.count(" ") < 3 and is_desk(office) and not named


def _piece(piece: str, context: Context, found: list[Heard], *, by: bool, alone: bool, sure: bool) -> None:
    """Adds one name with what clings to it (role, place, outlet) to those found; or a role to the name before it."""
    if (sure or (alone and not found)) and _is_signed(piece, sure=sure):
        found.append(Heard(well_cased(piece, context.language), True, by=by))
        return
    if is_plain(piece) and not (
        is_desk(piece)
        or places.is_place(piece)
        or places.is_called_one(piece)
        or is_publisher(piece, context)
        or organisations.is_wire(piece)
    ):
        found.append(Heard(piece, True, by=by))  # most are, and are told at a third of the cost
        return
    piece = _without_bracket(piece)
    label, _, wire = piece.partition(" ")
    if small(label) in _SOURCES and organisations.is_wire(wire):
        piece = wire  # 'Source AFP'
    if _EASTERN.match(piece) and not (organisations.agency(piece) or is_publisher(piece, context)):
        found += [Heard(one.name, True, by=by) for one in eastern.read(piece, context.language).named if one.person]
        return
    if is_house(piece) and not found:
        found.append(Heard(piece, False, by=by, house=True))
        return
    if not piece or is_nobody(piece) or ((found or by or not alone or " " in piece) and places.is_place(piece)):
        return
    own = is_publisher(piece, context)
    if own and is_person(piece):
        found.append(Heard(piece, True, by=by))
    elif own or organisations.is_wire(piece) or is_firm(piece) or is_branch(piece, context):
        found.append(Heard(piece, False, by=by))
    else:
        _names_and_roles(piece, context, found, by=by, alone=alone, sure=sure)


def _is_signed(name: str, *, sure: bool) -> bool:
    """As `is_signed`, where no place or agency stands first: 'Denver Post', 'Reuters Friday'."""
    first = name.partition(" ")[0]
    return is_signed(name, sure=sure) and not (
        places.is_place(first) or organisations.agency(first) or organisations.is_called_a_paper(name)
    )


def _names_and_roles(piece: str, context: Context, found: list[Heard], *, by: bool, alone: bool, sure: bool) -> None:
    """Adds the names of 'Lucy Harrow News Reporter Tim Fallon News Reporter', with their roles."""
    first = not found
    words = piece.split()
    for _ in range(8):
        if not words:
            break
        name, role, words = name_and_role(words, context)
        text = without_signs(" ".join(name))
        if role and name and (whose := _outlet_at_end(text, context.publisher)):
            # 'Jane Roe', and in the line under it 'Example Post Staff Writer'
            text, role = without_signs(text[: -len(whose)]), f"{whose} {role}"
        if role and (whose := _station_in(text)):
            text, role = without_signs(text[: -len(whose)]), f"{whose} {role}"  # 'Jane Roe BBC Harbour correspondent'
        if role and is_of_many(role) and (not first or role.endswith(("s", "S")) or not is_name(text) or is_desk(text)):
            if " " in text and by and is_person(text) and not is_desk(text):  # 'By Jane Roe and John Doe Staff Writers'
                found.append(Heard(well_cased(text, context.language), True, None, by=by))
            continue
        if not text:
            if role and role.rpartition(" ")[2] in FROM and organisations.agency(whose := " ".join(words)):
                role, words = f"{role} {whose}", []  # 'Repórter da Agência Exemplo'
            if role and lacks_a_role(found):
                found[-1] = found[-1]._replace(role=role)
            elif role and (places.is_place(rest := " ".join(words)) or (len(words) == 1 and rest.lower() == rest.upper())):
                words = []  # 'نمائندہ بندرگاہ': a correspondent's town or paper, not a name of one word
            elif role and words and is_desk(words[0]):
                words = []  # 'Redakteurin Lokalredaktion Hafen'
            elif role and words and is_name(said := " ".join(words[: role_at(words) or len(words)])):
                found.append(Heard(well_cased(said, context.language), True, role, by=by))
                words = words[said.count(" ") + 1 :]
        elif is_nobody(text) or (found and (places.is_place(text) or places.is_called_one(text))):
            continue
        elif " " in text and (last := text.rpartition(" ")[2]).islower() and last in register().particles:
            continue  # 'Über den', before 'Autor'
        elif role and len(name) == 1 and len(text) < 6 and text.isupper() and text.isascii() and first:
            found.append(Heard(piece, False, by=by))  # 'ABCD Correspondent': whose they are, and not who
            break
        elif organisations.agency(text) or is_publisher(text, context) or is_desk(text):
            found.append(Heard(text if role is None else piece, False, by=by))
        elif is_name(text, alone=alone and not found) or (sure and _is_signed(text, sure=by)):
            found.append(Heard(well_cased(text, context.language), True, role, by=by))


def _outlet_at_end(said: str, publisher: str | None) -> str | None:
    """The site's name, or the last word of it, where two words or more that may be a person's stand before it."""
    whole = (publisher or "").removeprefix("The ")
    for name in (whole, whole.rpartition(" ")[2]):
        own = said[-len(name) :] if name and len(name) > 3 else ""
        if own and own.lower() == name.lower() and said[: -len(own)].count(" ") > 1 and said[-len(own) - 1] == " ":
            return own
    return None


def _station_in(said: str) -> str | None:
    """A broadcaster's initials, which no word could be, and what stands behind them, after two words that may be a person's name."""
    words = said.split()
    at = next((n for n, word in enumerate(words) if n > 1 and 2 < len(word) < 6 and word.isupper() and _VOWELS.isdisjoint(word)), 0)
    return " ".join(words[at:]) if at and not said.isupper() and is_person(" ".join(words[:at])) else None


def without_signs(piece: str) -> str:
    """A piece without what parts it from others; the dot of an abbreviation stays."""
    piece = piece.strip(" ,:|-–—©،").lstrip(LEADERS)
    return piece if _ENDS_WITH_DOT.search(piece) else piece.rstrip(".")


def _without_bracket(piece: str) -> str:
    """'Jane Roe (Berlin)' as 'Jane Roe'; all that stands in brackets without them."""
    shorter = _TRAILING_BRACKET.sub("", piece)
    return shorter if shorter.strip() else piece.strip("()[]（）【】 ")


def lacks_a_role(heard: list[Heard]) -> bool:
    """Whether the last who was heard is a person of whom no role is known yet."""
    return bool(heard) and heard[-1].person and not heard[-1].role
