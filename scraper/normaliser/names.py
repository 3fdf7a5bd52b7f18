"""Authors: the people in what a page says about who wrote it, in a byline or in linked data.

Rule 1: fewer is better than wrong; what is no name is left out, and where no name remains the byline is Unreadable.
Rule 2: a desk or an agency counts only where it stands alone.
Leaves to heard.py whom a text names, to bylines.py what a byline looks like, to printed_bylines.py what is no part of one, to
persons.py what a name does, to publishers.py the site's own names, to the extractor where a byline stands. Those who look for people
need no other module.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any
from urllib.parse import unquote, urlsplit

from scraper.errors import Unreadable
from scraper.normaliser import organisations, places
from scraper.normaliser import text as texts
from scraper.normaliser.bylines import from_label, looks_like_a_byline
from scraper.normaliser.eastern.bylines import names_staff
from scraper.normaliser.groups import Heard
from scraper.normaliser.heard import heard_in, printed_by
from scraper.normaliser.lists import parted
from scraper.normaliser.persons import are_initials, is_desk, is_house, is_login, is_name, is_nobody, is_person, is_whole, register
from scraper.normaliser.printed_bylines import printed
from scraper.normaliser.printed_dates import has_a_day, has_date
from scraper.normaliser.publishers import is_domain, is_firm, is_firm_alone, is_of_the_publisher, is_publisher
from scraper.normaliser.roles import is_role, role_at, without_degrees
from scraper.normaliser.urls import AUTHORS, absolute
from scraper.record import Author, Context

__all__ = [
    "are_initials",
    "are_persons",
    "are_writers",
    "from_label",
    "has_a_day",
    "has_date",
    "is_desk",
    "is_house",
    "is_login",
    "is_name",
    "is_person",
    "is_publisher",
    "is_whole",
    "looks_like_a_byline",
    "names_staff",
    "people",
    "printed",
    "printed_by",
    "signer",
    "tells_of_writers",
    "tells_what",
]

MOST = 40  # authors
_NAMES_WORDS = 2  # blanks in a name
_LONGEST_URL = 2_000  # characters
_TWICE = 3  # blanks in a full name that is displayed twice; 'Jo Jo' is one
_BESIDE = re.compile(r",\s|\s?[/|]\s?")  # what parts a name from what she is, or where
# What parts several names, and what stands beside them.
_APART = re.compile(r"\s*[/|•·;()]\s*|,\s|\s[-–—]\s|\s(?:and|&|und|et|y|e|en|og|och|ja|with|avec|mit|con|com|med|met)\s")
_HELPED = re.compile(r"^(?:with|avec|mit|con|com|med|met)\s")
_INITIALS = re.compile(r"[a-zäöü]{2,4}")
_REACHED = re.compile(rf"{texts.MAIL_ADDRESS}|(?<!\S)@\w{{2,30}}")
_THERE = re.compile(r",\s(?:in|aus|à|au|en|em|da|w|we|из|в|i|på|te)\s([^\W\d_][^,;|]{2,40})$")
_IN = re.compile(r"\s(?:in|aus|à|en|em|da|w|из|в)\s(?=[^\W\d_])")  # before where she wrote
_FOR_A_PAPER = re.compile(rf"(?:{organisations.SPECIAL_TO}|[Ff]or(?: the)?) [A-Z]")
_ROLE = 11  # words of 'Professor of History at the University of Oldport' and more
_SCHEMES = ("http://", "https://")
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|svg)(?:\?|$)", re.I)  # the file of a face or a logo, which is nobody's page
_MOST_URLS = 10  # of one author
_QUOTED = re.compile(r"\s*[\"“„«](?P<name>[^\"“”„«»]{1,80})[\"”“»]\s*")
# No role, or no part of one: 'View author archive', and 'of' in 'CEO of', where the outlet was cut.
_CUT_ROLE = re.compile(
    r"\s(?:Suivre|Seguir|Folgen)(?:\s.*)?$|^.*\b(?:archive|profile|feed|posts)s?$|\s(?:of|at|for|with|in|der|des|von|bei|du|de|del|da|di)$",
    re.I,
)
_ALL_OF_HERS = re.compile(  # 'Alle Beiträge von Jane Roe', 'Mer av Jane Roe'
    r"(?:alle|weitere|mehr|meer|alla|fler|mer|flere|mere|tous|toutes|todos|todas|tutti|tutte|altri|más|mais|plus|all|more|other)\s"
    r"(?:(?:les |los |as |os |las |gli |le )?[^\W\d_]{4,12}\s)?(?:von|van|av|af|fra|från|de|di|by|from|par|por)\s[^\W\d_]",
    re.I,
)
_ABBREVIATED = 3  # characters of what a full stop may cut short: 'St. Louis'
_JOINED = re.compile(r",?\s(?:&|and|und|et|y|og|och|en|ja)$")  # what joins the next name to it
_DOUBLED = re.compile(r"^(.{4,}?) \1$")  # displayed twice, for two widths of the screen
# What a publishing system calls everybody who writes.
_PLAIN_ROLES = frozenset(
    "author authors writer contributor autor autora autorin auteur autrice autore auteurs autores penulis yazar".split()
)
_OF_AUTHORS = re.compile(rf"{AUTHORS}|people|profile|staff|by|redaktion|team")


def people(said: Any, context: Context, *, displayed: bool = False) -> tuple[Author, ...]:
    """The authors in a byline's text or in linked data's value of `author`, in order, each once.

    `said`: text; an address ('https://x/author/jane-roe', read as a last resort); a mapping with `name`, and perhaps `@type`,
    `url`, `jobTitle`; or lists of these, nested. The site's own name is no author unless a by-word says so, or the text is
    `displayed` as the byline. Raises Unreadable where nobody is named.
    """
    if isinstance(said, str):
        found = _named(said if displayed else _unquoted(said), context.publisher, context.url, context.language, displayed)
    else:
        found = _authors(_heard(said, context), context, displayed)
    if isinstance(found, str):
        raise Unreadable(found, said if isinstance(said, str) else str(said)[:120])
    return found


@lru_cache(maxsize=512)
def _named(said: str, publisher: str | None, url: str | None, language: str | None, displayed: bool) -> tuple[Author, ...] | str:
    """The authors in a text, or why it names none; a page asks the same of a text for its byline and for its authors."""
    context = Context(url=url, language=language, publisher=publisher)
    if _ALL_OF_HERS.match(said):
        return "leads to what somebody wrote"
    if not displayed and is_firm_alone(said):
        return "a firm"
    if not displayed and _is_a_sites_title(said, context):
        return "the publisher itself"
    agency = without_place(said)
    found = _authors(_heard(agency if organisations.agency(agency) else said, context), context, displayed)
    parts = [part for bar in (" | ", " / ") if bar in said for part in said.split(bar)] if not displayed else []
    if parts and not isinstance(found, str) and all(is_desk(a.name) or " " not in a.name for a in found):
        return "the publisher itself" if any(is_publisher(part, context) for part in parts) else found
    return found


def _is_a_sites_title(said: str, context: Context) -> bool:
    """Whether a text is the site's name with what it offers before it: 'Ropes and Sails in Oldport - Example Chandlers'."""
    offer, dash, site = said.rpartition(" - ")
    return bool(dash) and offer.count(" ") > _NAMES_WORDS and is_publisher(site, context) and "," not in offer


def _authors(heard: Iterable[Heard], context: Context, displayed: bool) -> tuple[Author, ...] | str:
    heard = [h for h in list(heard)[:MOST] if displayed or not (h.house or is_firm(h.name))]
    desks = [h for h in heard if not h.house] or heard
    persons = [h for h in heard if h.person] or [h for h in desks if displayed or h.by or not is_publisher(h.name, context)]
    found: dict[str, Author] = {}
    for h in persons:
        name = _DOUBLED.sub(r"\1", h.name) if h.name.count(" ") >= _TWICE else h.name
        folded = texts.key(name)
        if any(folded.endswith(f" {other}") and name[: -len(other)].split()[-1].islower() for other in found if " " in other):
            continue  # 'Mais de Jane Roe' under her name
        if any(folded.endswith(other) and name[-len(other) - 1 : -len(other)].isalpha() for other in found if " " in other):
            continue  # 'CloseJane Roe' on a card that unfolds under her name
        known = found.get(folded)
        role = (h.role and _DOUBLED.sub(r"\1", _CUT_ROLE.sub("", _JOINED.sub("", _without_its_place(h.role.rstrip()))))) or None
        if role and " " in name and name in role:
            role = role.partition(name)[0].strip(" |,·-–—") or None  # 'Reporter Jane Roe covers the coast'
        if known is None:
            found[folded] = Author(name, role, h.url)
        elif (role and not known.role) or (h.url and not known.url):
            found[folded] = replace(known, role=known.role or role, url=known.url or h.url)
    others = [a for a in found.values() if not (a.role or a.url or a is next(iter(found.values()))) and _is_beside_a_person(a.name)]
    several = others and any(is_person(a.name) for a in found.values() if a not in others)
    return tuple(a for a in found.values() if not (several and a in others)) or ("the publisher itself" if heard else "no name")


def _without_its_place(role: str) -> str:
    """A role without the place that stands before it, or behind a comma: 'Oldport. Reporter', 'Asia Correspondent, in Oldport'."""
    there = _THERE.search(role)
    if there is not None and places.look_like_places(there[1]):
        return role[: there.start()]
    where, _, what = role.partition(". ")
    placed = len(where) > _ABBREVIATED and "." not in where and places.look_like_places(where)
    return what if placed and what and role_at(where.split()) is None and is_role(what) else role


def _is_beside_a_person(name: str) -> bool:
    """Whether a name is a place's of one word, or a paper's with an article that begins no person's: 'Jane Roe, Vigo', 'Jane Roe, O Farol
    — Porto'."""
    return (" " not in name and places.is_place(name)) or (name.startswith(("O ", "Os ", "The ")) and organisations.is_called_a_paper(name))


def are_persons(line: str, context: Context) -> bool:
    """Whether a line is two or three persons' names and nothing else: 'Jane Roe and John Doe'."""
    pieces = parted(line, context) if len(line) < 90 else []
    return 1 < len(pieces) < 4 and all(is_person(piece) and is_name(piece) for piece in pieces)


def signer(line: str, *, placed: bool = False) -> str | None:
    """The name in a line that has an agency, a role or degrees behind it, and nothing else: 'Jane Roe / AFP', 'Jane Roe, reporter', 'Jane
    Roe, RN'; in a script without capitals nothing but an agency tells a name. Where a line is `placed` as signatures are, a place or the
    site's host will do, and the agency may stand first: 'Jane Roe | Madrid', 'EFE / Jane Roe'."""
    parts = _BESIDE.split(line, maxsplit=1) if len(line) <= 60 else ()
    if len(parts) < 2:
        return None
    name, what = (part.strip() for part in parts)
    words = what.split()
    if placed and organisations.agency(name) and is_person(what):
        return what
    if what.endswith(":") or len(words) > 3:
        return None
    if not is_person(name):
        return name if organisations.agency(what) and _is_in_no_capitals(name) else None
    roled = role_at(words) is not None or without_degrees(line) == name
    return name if roled or organisations.agency(what) or (placed and _is_beside_a_signature(what)) else None


def _is_in_no_capitals(name: str) -> bool:
    """Whether words in a script without capitals may be a person's name, and are no place's or desk's."""
    no_person = is_desk(name) or is_nobody(name) or places.is_place(name) or places.is_called_one(name)
    return name.lower() == name.upper() and is_whole(name) and not no_person


def _is_beside_a_signature(said: str) -> bool:
    """Whether it is a place or a host."""
    return places.is_place(said) or places.is_called_one(said) or is_domain(said)


def without_place(line: str) -> str:
    """What stands in a line before where it was written: 'Associated Press in Valencia'."""
    where = _IN.search(line)
    return line[: where.start()] if where is not None and places.is_place(line[where.end() :]) else line


def are_writers(line: str, context: Context) -> bool:
    """Whether a line is persons' names and, beside them, nothing but what they are, where and for whom they wrote, or how to reach them:
    'Jane Roe & Max Moe, Example Wire', 'Jane Roe (Oldport)', 'Jane Roe, Special to the Post'."""
    return (_persons_of(line, context) or 0) > 0


def tells_of_writers(line: str, context: Context) -> bool:
    """Whether a line is that without the names, as it stands under them: 'Staff Writer', 'Harbour Editor, The Courier'."""
    return _persons_of(line, context) == 0


def _persons_of(line: str, context: Context) -> int | None:
    """How many persons a line of that kind names; None where it says anything else."""
    if line[-1:] == ":":
        return None  # she speaks next
    persons = 0
    for said in _APART.split(_REACHED.sub("", line).strip()):
        part = without_place(_HELPED.sub("", said))
        if persons and (there := _IN.match(f" {part}")) is not None:
            part = part[there.end() - 1 :] if places.is_place(part[there.end() - 1 :]) else part  # 'Jane Roe, in Valencia'
        name, paper = _own(part, context)
        if paper or (persons and _INITIALS.fullmatch(part)):
            part = name  # 'Jane Roe for the Post', 'Jana Weber (jwe)'
        if not part or organisations.is_wire(part) or organisations.is_called_a_paper(part) or places.is_place(part):
            continue
        if persons and line.endswith(f"({part})") and " " not in part and places.look_like_places(part):
            continue  # 'Jane Roe (Gullhaven)'
        if is_person(part) and is_name(part):
            persons += 1
        elif not (tells_what(part) or _FOR_A_PAPER.match(part) or is_publisher(part, context)):
            return None
    return persons


def _own(part: str, context: Context) -> tuple[str, bool]:
    """A name without the paper for which she wrote, and whether it had one."""
    name, _, paper = part.partition(" for ")
    return (name, True) if paper and (is_publisher(paper, context) or organisations.is_called_a_paper(paper)) else ("", False)


def tells_what(said: str) -> bool:
    """Whether a few words are what one or several persons are: 'Harbour correspondent', 'Staff Writers', 'Courier staff'."""
    words = said.split(maxsplit=_ROLE)
    if not 0 < len(words) < _ROLE:
        return False
    at = role_at(words)
    return at == 0 or (len(words) < 7 and (at is not None or words[-1].lower() == "staff"))


# -- what was said --------------------------------------------------------------------------------------------------------


def _heard(said: Any, context: Context) -> Iterable[Heard]:
    """Walks lists and mappings without recursion; a page can nest them as deep as it likes."""
    waiting, seen = [said], 0
    while waiting and seen < 200:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, str):
            yield from _address(value) if value.lstrip().startswith(_SCHEMES) else heard_in(value, context)
        elif isinstance(value, Mapping):
            yield from _thing(value, context)
        elif isinstance(value, list | tuple):
            waiting[:0] = list(value)[:MOST]


def _thing(node: Mapping[str, Any], context: Context) -> Iterable[Heard]:
    """schema.org Person or Organization."""
    name = node.get("name") or node.get("alternateName")
    names = [n.get("@value") if isinstance(n, Mapping) else n for n in (name if isinstance(name, list) else [name])]
    pages = list(_pages(node, context))
    url = next((u for u in pages if "#" not in u and not _PICTURE.search(u) and not _is_home(u, context)), None)
    title = node.get("jobTitle")
    kinds = str(node.get("@type", "")).lower()
    given = f"{node.get('givenName') or ''} {node.get('familyName') or ''}".strip()
    heard = [
        h
        for n in (names if any(names) else [given])
        if isinstance(n, str) and n and not n.startswith(_SCHEMES)
        for h in heard_in(_unquoted(n), context, whole=True)
    ]
    if not heard and not any(names) and "organization" not in kinds:
        page = url or next((u.partition("#")[0] for u in pages), None)
        heard = list(_address(page)) if page else []  # '.../author/jane-roe#person', which stands for a node that is not there
    if len(heard) == 1:
        told = texts.fold(title) if isinstance(title, str) and 0 < len(title) < 120 else ""
        role = heard[0].role if not told or texts.key(told) in _PLAIN_ROLES else told
        heard = [heard[0]._replace(role=role or None, url=url)]
    if "organization" in kinds and "person" not in kinds:
        # Many sites type people as organisations; a name in two or more words that is no desk stays a person.
        if any(isinstance(n, str) and (is_firm_alone(n) or is_of_the_publisher(n, context)) for n in names):
            return []
        heard = [h._replace(person=h.person and len(h.name.split()) in (2, 3) and not is_publisher(h.name, context)) for h in heard]
    return heard


def _pages(node: Mapping[str, Any], context: Context) -> Iterable[str]:
    """The addresses in a node, its `url` in full where that begins at the site's root."""
    url = node.get("url")
    for said in (*(url[:_MOST_URLS] if isinstance(url, list) else [url]), node.get("@id"), node.get("sameAs")):
        if isinstance(said, str) and said.isprintable() and len(said) <= _LONGEST_URL:
            if said.startswith(_SCHEMES):
                yield said
            elif said.startswith("/") and (address := absolute(context.url, said)) is not None:
                yield address


def _unquoted(name: str) -> str:
    return quoted["name"] if (quoted := _QUOTED.fullmatch(name)) else name


def _is_home(url: str, context: Context) -> bool:
    """Whether an address is the front page of the site, which is nobody's."""
    host, _, path = url.partition("://")[2].partition("/")
    return not path and (context.url or "").partition("://")[2].startswith(f"{host}/")


def _address(url: str) -> Iterable[Heard]:
    """The person in an author page's address: '/author/jane-roe'."""
    try:
        path = urlsplit(url.strip()).path
    except ValueError:  # 'https://[example.com]'
        return
    parts = [p for p in unquote(path).lower().split("/") if p]
    if len(parts) > 1 and _OF_AUTHORS.fullmatch(parts[-2]):
        words = re.split(r"[-_.+]", re.sub(r"\.html?$|-?\d+$", "", parts[-1]))
        if 2 <= len(words) <= 4 and all(w.isalpha() for w in words):
            name = " ".join(w if w in register().particles and i else w.capitalize() for i, w in enumerate(words))
            if not is_nobody(name) and not is_desk(name):
                yield Heard(name, True, url=url.strip())
