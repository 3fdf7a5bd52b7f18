"""Lists of names: 'Jane Roe, John Doe and Max Moe' cut at commas and at the words for 'and', which are data: names.toml.

A word for 'and' that means more ('y', 'e', 'i') cuts between two whole names, or in its own language. Leaves to heard.py what the
pieces are.
"""

from __future__ import annotations

import re
from functools import cache

from scraper.normaliser import organisations, places
from scraper.normaliser.patterns import small
from scraper.normaliser.persons import calm, is_desk, is_name, is_nobody, is_person, register
from scraper.normaliser.publishers import is_domain, is_publisher
from scraper.normaliser.roles import is_credential, is_of_many, is_one_more_role, role_at
from scraper.normaliser.text import begins_small
from scraper.record import Context

# 'and' at an end, between nothing
_LOOSE = re.compile(r"\s(?:and|und|et|y|e|og|och|en|with|mit|avec|con|com|met|&)$|^(?:and|und|(?-i:et)|og|och|&)\s", re.I)
_NEXT = re.compile(r"[,&|]|\s(?:and|und|et|y|e|i|en|og)\s")
_JOINED = re.compile(r"\s(?:و(?=[\u0621-\u064a]{2})|ו(?!ו)(?=[\u05d0-\u05ea]{2}))")  # 'and' is a letter of the next word
_COUPLE = re.compile(r"[^\W\d_]{3,15}\s(?:&|and|und|et|y|e|og|och|en|i)\s[^\W\d_]{3,15}")
_INITIAL = re.compile(r"[^\W\d_]{1,2}\.\s?[^\W\d_]{2}")


def parted(group: str, context: Context) -> list[str]:
    """The pieces of a list."""
    group = _LOOSE.sub("", group)
    language = (context.language or "").split("-")[0].lower()
    pieces: list[str] = []
    at = 0
    for m in _and().finditer(group):
        left, right = group[at : m.start()], group[m.end() :]
        own = " " not in left.strip() and is_publisher(left.strip(), context)
        if m["short"] is not None and not _parts(m["short"], left, right, language, shouting=group.isupper(), own=own):
            continue
        if _goes_on(left, m[0], right):
            continue
        if left.strip():
            pieces.append(left.strip(" ,"))
        at = m.end()
    if group[at:].strip(" ,"):
        pieces.append(group[at:].strip(" ,"))
    if not group.isascii() and language in ("ar", "he", "") and _JOINED.search(group):
        return [whole for piece in pieces for whole in _apart(piece)]
    return pieces


@cache
def _and() -> re.Pattern[str]:
    """What parts names; `short`: a word that means more than 'and'. What is a given name too parts them in small letters, and in capitals
    where nothing before it does."""
    known = register()
    plain = [word for word in known.and_ if word not in known.and_given]
    words, short = ("|".join(map(re.escape, some)) for some in (plain, known.and_short))
    given = "|".join(known.and_given)
    behind_none = "".join(rf"(?<!\b{re.escape(word)}\s)" for word in (*known.and_, *known.and_short))
    words = rf"{words}|(?-i:{given})|(?=(?-i:{given.upper()})\s)(?<![,&،，、]\s){behind_none}\w+"
    return re.compile(
        rf"(?:(?=[\s&,،，、])|(?<=[\s,،，、]))(?:\s*(?:[,،，、]\s*)?(?<=[\s,،，、])(?:{words})\s+"
        rf"|\s*&\s*|\s+(?P<short>{short})\s+|\s*[,،，、](?:\s*|$))",
        re.I,
    )


def _parts(word: str, left: str, right: str, language: str, *, shouting: bool, own: bool) -> bool:
    """Whether a word that means more parts two names here; `own`: the first is the site's."""
    if (len(left.split()) < 2 and role_at([left.strip()]) is None and not own) or not (word == word.lower() or shouting):
        return False
    after = _NEXT.split(right, maxsplit=1)[0].split()
    named = len(after) > 1 and not after[0][:1].islower() and (not after[1][:1].islower() or after[1] in register().particles)
    if not named and not organisations.is_wire(right.strip(" .,")):
        return False
    return language in register().and_short.get(small(word), ()) or word in "yeiи" or not (language or word in register().at)


def _goes_on(left: str, joint: str, right: str) -> bool:
    """Whether what 'and' leads to is a role's or the same name's: 'Professor of European and Global Governance'."""
    if "," in joint:
        return False
    if joint == " und " and left.endswith(" von") and right.startswith("zu "):
        return True  # 'Max von und zu Beispiel'
    if role_at(left.split()[-1:]) == 0 and not is_of_many(left) and is_one_more_role(_NEXT.split(right, maxsplit=1)[0]):
        return True  # 'Deputy Editor and Senior Harbour Writer'
    office = (" of " in left or " for " in left) and role_at(left.split()) is not None
    if not office and not begins_small(right):
        return False
    right = _NEXT.split(right, maxsplit=1)[0].strip()
    if begins_small(right):
        return role_at(right.split()) is not None and not is_of_many(right)  # 'Live and breaking news reporter'
    return not is_person(right)


def _apart(piece: str) -> list[str]:
    """The whole names of 'ليلى منصور وسامر الخطيب'."""
    names: list[str] = []
    at = 0
    for m in _JOINED.finditer(piece):
        left, right = piece[at : m.start()], piece[m.end() :]
        if len(left.split()) > 1 and len(right.split()) > 1 and piece[m.start() + 1 :].partition(" ")[0] not in register().never_joined:
            names.append(left)
            at = m.end()
    return [*names, piece[at:]]


def is_couple(group: str, pieces: list[str]) -> bool:
    """Whether two sign with their first names: 'Ann & Max'."""
    return len(pieces) == 2 and _COUPLE.fullmatch(group) is not None and is_person(" ".join(pieces))


def surname_first(group: str, pieces: list[str], *, by: bool) -> str | None:
    """The one name that two pieces make, family name first: 'DOE, Jane' and 'Doe, Jane T.' are Jane Doe; behind a word for `by` a whole
    name is another's: 'By Rahul, Jane Roe'."""
    if len(pieces) != 2:
        return None
    family, given = pieces
    if _INITIAL.match(family) and _INITIAL.match(given):
        return None  # 'Б.Болд, Д.Сүхбат' are two
    if group not in (f"{family},{given}", f"{family}, {given}") or len(family.split()) > 2 or len(given.split()) > 2:
        return None
    if (len(family.split()) == 2 and not family.isupper()) or (given.isupper() and not family.isupper()):
        return None
    if by and not family.isupper() and is_person(given):
        return None
    if group.isupper() and " " in family and " " in given:
        return None  # 'ANNA ROE, MAX MOE' are two
    if not (family[:1].isupper() and given[:1].isupper()) or given.lower().strip(".") in register().suffixes:
        return None
    if any(map(_is_no_name, pieces)):
        return None
    name = f"{given} {' '.join(map(calm, family.split())) if family.isupper() else family}"
    return name if is_name(name) else None


def _is_no_name(piece: str) -> bool:
    return (
        organisations.agency(piece) is not None
        or places.is_place(piece)
        or is_desk(piece)
        or is_nobody(piece)
        or role_at(piece.split()) is not None
        or is_credential(piece)
        or is_domain(piece)
    )
