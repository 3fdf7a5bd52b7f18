"""Bylines: the people in what a page says about who wrote it.

Rule 1: fewer is better than wrong; what is no name is left out, and where no name remains the byline is Unreadable.
Rule 2: a desk or an agency counts only where it stands alone.
Leaves to bylines.py what a byline looks like, to persons.py what a name does, to roles.py what stands beside it, to
organisations.py the agencies, to the extractor where a byline stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from scraper.errors import Unreadable
from scraper.normaliser import organisations, places
from scraper.normaliser import text as texts
from scraper.normaliser.bylines import LONGEST, by_word, cleaned, from_label, has_date, labels, looks_like_a_byline, printed, written
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.eastern.bylines import names_staff
from scraper.normaliser.eastern.words import is_outlet
from scraper.normaliser.patterns import small
from scraper.normaliser.persons import (
    calm,
    is_desk,
    is_house,
    is_login,
    is_name,
    is_nobody,
    is_person,
    is_plain,
    is_whole,
    register,
    well_cased,
)
from scraper.normaliser.roles import is_credential, name_and_role, role_at
from scraper.record import Author, Context

__all__ = [
    "from_label",
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
    "signer",
]

MOST = 40  # authors
# A firm that metadata name is the site's owner or maker; who writes has no legal form.
_FIRM = re.compile(
    r"\s(?:g?GmbH|AG|KG|SE|e\.\s?V|Inc|LLC|Ltd|Limited|PLC|Corp|Pty|S\.?[rR]\.?[lL]|S\.A|SAS|S\.?L|B\.?V|A/S|ApS|Oy|AB|s\.r\.o|o\.o)\.?$"
)
_DOMAIN = re.compile(
    r"[\w-]+(?:\.[\w-]+){0,2}\.(?:com|net|org|info|news|online|de|at|ch|fr|es|it|nl|be|pl|cz|ru|ua|uk|eu|br|mx|ar|cl|tv"
    r"|id|my|ph|vn|in|pk|bd|np|lk)",
    re.I,
)
_PAPER = re.compile(r"(?:diario|periodico|jornal|revista|portal|quotidiano|gazeta|zeitung|tageszeitung|magazin|website) ")


def people(said: Any, context: Context, *, displayed: bool = False) -> tuple[Author, ...]:
    """The authors in a byline's text or in linked data's value of `author`, in order, each once.

    `said`: text; an address ('https://x/author/jane-roe', read as a last resort); a mapping with `name`, and perhaps `@type`,
    `url`, `jobTitle`; or lists of these, nested. The site's own name is no author unless a by-word says so, or the text is
    `displayed` as the byline. Raises Unreadable where nobody is named.
    """
    if isinstance(said, str):
        found = _named(said, context.publisher, context.url, context.language, displayed)
    else:
        found = _authors(_heard(said, context), context, displayed)
    if isinstance(found, str):
        raise Unreadable(found, said if isinstance(said, str) else str(said)[:120])
    return found


@lru_cache(maxsize=512)
def _named(said: str, publisher: str | None, url: str | None, language: str | None, displayed: bool) -> tuple[Author, ...] | str:
    """The authors in a text, or why it names none; a page asks the same of a text for its byline and for its authors."""
    context = Context(url=url, language=language, publisher=publisher)
    return _authors(_heard(said, context), context, displayed)


def _authors(heard: Iterable[_Heard], context: Context, displayed: bool) -> tuple[Author, ...] | str:
    heard = [h for h in list(heard)[:MOST] if displayed or not (h.house or _FIRM.search(h.name) or _DOMAIN.fullmatch(h.name))]
    desks = [h for h in heard if not h.house] or heard
    persons = [h for h in heard if h.person] or [h for h in desks if displayed or h.by or not is_publisher(h.name, context)]
    found: dict[str, Author] = {}
    for h in persons:
        folded = texts.key(h.name)
        known = found.get(folded)
        role = (h.role and _CUT_ROLE.sub("", h.role)) or None
        if known is None:
            found[folded] = Author(h.name, role, h.url)
        elif (role and not known.role) or (h.url and not known.url):
            found[folded] = replace(known, role=known.role or role, url=known.url or h.url)
    return tuple(found.values()) or ("the publisher itself" if heard else "no name")


def signer(line: str) -> str | None:
    """The name in a line that has an agency or a role behind it, and nothing else: 'Jane Roe, AFP', 'Jane Roe, reporter'."""
    name, comma, what = line.partition(", ")
    words = what.split()
    if not comma or len(line) > 60 or not is_person(name) or len(words) > 3:
        return None
    return name if organisations.agency(what) or role_at(words) is not None else None


def is_publisher(name: str, context: Context) -> bool:
    """Whether a name is the site's own: its publisher's name, or its host without dots ('Les Echos' on lesechos.fr)."""
    return _is_publisher(name, context.publisher, context.url)


@lru_cache(maxsize=512)
def _is_publisher(name: str, publisher: str | None, url: str | None) -> bool:
    said = texts.key(name)
    site, hosts = _site(publisher, url)
    if site and said.removeprefix("the ") == site.removeprefix("the "):
        return True
    if site and (paper := _PAPER.match(said)) is not None and said.startswith(site, paper.end()):
        return True  # 'Diario El Ejemplo de Villanueva' on 'El Ejemplo'
    glued = said.replace(" ", "").removeprefix("the").removeprefix("www").translate(_SPELT)
    if len(glued) > 2 and glued in hosts:
        return True
    for word in ("nachrichten", "news", "online", "newspaper", "zeitung"):  # 'Example News' on example.com
        glued = glued.removesuffix(word) if len(glued) > len(word) + 2 else glued
    return len(glued) > 2 and glued in hosts


_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})  # as hosts write them


@lru_cache(maxsize=64)
def _site(publisher: str | None, url: str | None) -> tuple[str, frozenset[str]]:
    """The publisher's name and the names that the host may stand for, folded."""
    host = (urlsplit(url).hostname or "") if url else ""
    labels = {label.replace("-", "") for label in host.split(".")[:-1]}
    parts = host.split(".")
    hosts = {"".join(parts[n:]) for n in range(len(parts) - 1)}  # 'example.com' on sport.example.com too
    return texts.key(publisher or ""), frozenset(labels | hosts)


# -- what was said --------------------------------------------------------------------------------------------------------


class _Heard(NamedTuple):
    name: str
    person: bool
    role: str | None = None
    url: str | None = None
    by: bool = False  # a by-word stood before it
    house: bool = False  # all who work there: an author only where the page prints it as its byline


_SCHEMES = ("http://", "https://")
# No role, or no part of one: 'View author archive', and 'of' in 'CEO of', where the outlet was cut.
_CUT_ROLE = re.compile(r"^.*\b(?:archive|profile|feed|posts)s?$|\s(?:of|at|for|with|in|der|des|von|bei|du|de|del|da|di)$", re.I)
_NAMES_OF_ONE = re.compile(r"\s?[|,;/]\s?|\s[-–—]\s")  # between the names that one organisation is given
# What a publishing system calls everybody who writes.
_PLAIN_ROLES = frozenset(
    "author authors writer contributor autor autora autorin auteur autrice autore auteurs autores penulis yazar".split()
)


def _heard(said: Any, context: Context) -> Iterable[_Heard]:
    """Walks lists and mappings without recursion; a page can nest them as deep as it likes."""
    waiting, seen = [said], 0
    while waiting and seen < 200:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, str):
            yield from _address(value) if value.lstrip().startswith(_SCHEMES) else _text(value, context)
        elif isinstance(value, Mapping):
            yield from _thing(value, context)
        elif isinstance(value, list | tuple):
            waiting[:0] = list(value)[:MOST]


def _thing(node: Mapping[str, Any], context: Context) -> Iterable[_Heard]:
    """schema.org Person or Organization."""
    name = node.get("name") or node.get("alternateName")
    names = [n.get("@value") if isinstance(n, Mapping) else n for n in (name if isinstance(name, list) else [name])]
    url = next(
        (
            u
            for u in (node.get("url"), node.get("@id"), node.get("sameAs"))
            if isinstance(u, str) and u.startswith(_SCHEMES) and "#" not in u
        ),
        None,
    )
    title = node.get("jobTitle")
    kinds = str(node.get("@type", "")).lower()
    given = f"{node.get('givenName') or ''} {node.get('familyName') or ''}".strip()
    heard = [
        h
        for n in (names if any(names) else [given])
        if isinstance(n, str) and n
        for h in ([] if n.startswith(_SCHEMES) else _text(n, context, whole=True))
    ]
    if not heard and url and not any(names) and "organization" not in kinds:
        heard = list(_address(url))
    if len(heard) == 1:
        told = texts.fold(title) if isinstance(title, str) and 0 < len(title) < 120 else ""
        role = heard[0].role if not told or texts.key(told) in _PLAIN_ROLES else told
        heard = [heard[0]._replace(role=role or None, url=url)]
    if "organization" in kinds and "person" not in kinds:
        # Many sites type people as organisations; a name in two or more words that is no desk stays a person.
        if any(isinstance(n, str) and _is_of_the_house(n, context) for n in names):
            return []
        heard = [h._replace(person=h.person and len(h.name.split()) in (2, 3) and not is_publisher(h.name, context)) for h in heard]
    return heard


def _is_of_the_house(name: str, context: Context) -> bool:
    """Whether an organisation is the site under a longer name: 'Verlag Muster, Musterstadt Zeitung', 'OÖ Musterblatt' on musterblatt.at.

    A desk of it ('Redaktion Musterblatt') is not.
    """
    parts = [part.strip() for part in _NAMES_OF_ONE.split(texts.fold(name))]
    if len(parts) > 1:
        return any(is_publisher(part, context) for part in parts) and not any(map(organisations.agency, parts))
    words = parts[0].split()
    if len(words) < 2:
        return False
    for rest, own in ((words[:-1], words[-1]), (words[1:], words[0])):
        if is_publisher(own, context):
            return not is_desk(" ".join(rest)) and not is_house(" ".join(rest))
    return False


def _address(url: str) -> Iterable[_Heard]:
    """The person in an author page's address: '/author/jane-roe'."""
    parts = [p for p in unquote(urlsplit(url.strip()).path).lower().split("/") if p]
    if len(parts) > 1 and re.match(
        r"(?:authors?|autor(?:en|es|in|i|zy|y)?|avtor[iy]?|szerzok?|novinari?|auteurs?|people|profile|staff|by|journalists?|contributors?|redaktion|team|skribent|yazar(?:lar)?|muhabir)$",
        parts[-2],
    ):
        words = re.split(r"[-_.+]", re.sub(r"\.html?$|-?\d+$", "", parts[-1]))
        if 2 <= len(words) <= 4 and all(w.isalpha() for w in words):
            name = " ".join(w if w in register().particles and i else w.capitalize() for i, w in enumerate(words))
            if not is_nobody(name) and not is_desk(name):
                yield _Heard(name, True, url=url.strip())


# -- a byline's text ------------------------------------------------------------------------------------------------------

_STRONG = re.compile(
    r"(?=[\s|｜︱丨•;；→›»–—·・/-])(?:\s*[|｜︱丨•;；→›»\n\t]\s*|\s+[-–—·/]\s*|\sـ\s|\s*(?<![\w.])[-–—·]\s+|\s*/\s*|(?<=[가-힣])·(?=[가-힣])|(?<=[\u4e00-\u9fff])・(?=[\u4e00-\u9fff])|\s*——?\s*)"
)
_NEXT = re.compile(r"(?<=[^\W\d_]{4})[.!?]\s")  # a sentence about her ends
_LOOSE_AND = re.compile(r"\s(?:and|und|et|y|e|og|och|en|&)$|^(?:and|und|(?-i:et)|og|och|&)\s", re.I)
_TEAM = re.compile(r"(?!.{0,60}\b(?:with|and|mit|und)\b)[^|,;/·–—-]{3,60}\s(?:team|staff|desk|editors|redaktion|newsroom|reporters)", re.I)
_TRAILING_BRACKET = re.compile(r"\s*[(（\[【][^()（）\[\]【】]{0,60}[)）\]】]?\s*$")
# 'Jane Roe (text), Max Moe (photo)': the second wrote nothing.
_OF_PICTURES = re.compile(
    r"[(（]\s?(?:foto(?:'?s|graf(?:[ií]as?|ie|ier)?)?|photo(?:s|graph(?:y|er|ies?)|graphe)?|bild(?:e|er)?|beeld|billeder|kuvat?|imagen(?:es)?|"
    r"imagens?|immagini|v[ií]deos?|vidéo|illustrations?|grafik)\s?[)）]",
    re.I,
)
_OF_TEXT = re.compile(r"[(（]\s?(?:text[eo]?|textes|textos?|tekst|teksti|testo|testi|words)\s?[)）]", re.I)
_PARTING = re.compile(r"[,;/|)）]|\s(?:and|und|och|og|et|en|y|e|i|ja|&)\s")
_JOINED = re.compile(r"\s(?:و(?=[\u0621-\u064a]{2})|ו(?!ו)(?=[\u05d0-\u05ea]{2}))")  # 'and' is a letter of the next word
_BRACKETED = re.compile(r"^[（(【\[［](.{1,80})[)）】\]］]$")
_DANGLING = re.compile(r"\s(?:in|under|at|on|filed under|am|um|unter|dans|sur|em|to)$")
_AND_NAME = re.compile(r"(?:and|und|et|y|e|og|och|&)\s+\S")
_GUEST = re.compile(r"\s(?:mit|with|avec|con|com|med|met)\s")
_FROM = frozenset("de del di do da dos das dal dalla".split())


def _text(said: str, context: Context, *, whole: bool = False) -> list[_Heard]:
    return list(_read(said, context.publisher, context.url, context.language, whole))


@lru_cache(maxsize=512)
def _read(said: str, publisher: str | None, url: str | None, language: str | None, whole: bool) -> tuple[_Heard, ...]:
    """The people and desks of a byline. `whole`: linked data gave it as a name, so commas and by-words are rarer."""
    line = cleaned(said)
    if len(line) > LONGEST:
        raise Unreadable("too long for a byline", said[:80])
    return _line(line, publisher, url, language, whole)


@lru_cache(maxsize=512)
def _line(line: str, publisher: str | None, url: str | None, language: str | None, whole: bool) -> tuple[_Heard, ...]:
    """The same of a cleaned line: a page writes one in several ways."""
    if line[-1:] in ")）" or "(" in line:
        line = _without_photographers(line)
    context = Context(url=url, language=language, publisher=publisher)
    if is_house(line):
        return (_Heard(line, False, house=True),)
    if line[:5].lower() == "theo " and (language or "").startswith("vi"):
        return ()  # 'according to'; elsewhere a given name
    if eastern.is_eastern(line):
        named = eastern.read(line, language).named
        if not named and whole and is_outlet(line):
            return (_Heard(line, False),)
        return tuple(_Heard(one.name, one.person and not is_publisher(one.name, context), by=one.by) for one in named)
    if _TEAM.fullmatch(line) and not by_word(line) and not is_nobody(line):
        return (_Heard(line, False),)
    if whole and is_desk(line) and not re.search(r"[,|;·]|\s[-–—/]\s", line) and not by_word(line) and role_at(line.split()) is None:
        return () if is_nobody(line) else (_Heard(line, False),)
    found: list[_Heard] = []
    labelled = False
    interview = by_word(line) if "interview" in small(line[:80]) else None
    if interview is not None and "interview" in interview[0] and (guest := _GUEST.search(line, interview.end())) is not None:
        line = line[: guest.start()]
    for chunk, by_label in written(line):
        groups = [g for g in _STRONG.split(chunk) if g.strip(" ,.:|")]
        by, sections = by_label, False
        for n, said_group in enumerate(groups):
            group = said_group
            for _ in range(3):
                if (m := by_word(group)) is None:
                    break
                by, group, sections = True, group[m.end() :].lstrip(" :/|·-–—"), False
                if m[0].strip().lower() == "aus":
                    group = _without_place(group)
            if (m := by_word(f"{group} ")) and m.end() == len(group) + 1:
                if found and not by and n == len(groups) - 1:
                    break  # 'Jane Roe | Penulis': the word stands behind the name
                by, group = True, ""
            if by and not labelled:
                labelled, found = True, []  # what stands before the by-word is a kicker or a date's label
            if sections and not _AND_NAME.match(group):
                continue
            sections = False
            if (dangling := _DANGLING.search(group)) is not None:
                sections, group = True, group[: dangling.start()]  # 'Posted by Jane Roe in | News |': what is linked next is no person
            if m2 := _BRACKETED.match(group):
                group = m2[1]
            where, colon, who = group.partition(":")
            if colon and who and places.is_place(where.strip()):
                group = who  # 'Cairo: Jane Roe'
            bare = _bare(group)
            if (found or len(groups) > 1) and places.is_place(bare):
                continue
            if by and any(h.person for h in found) and f"— {said_group}" in chunk and not (organisations.agency(bare) or _is_role(bare)):
                continue  # 'By Jane Roe — Newtown'
            if is_house(bare) and not found and (by or len(groups) == 1):
                found.append(_Heard(bare, False, by=by, house=True))
                continue
            if by and not found and _is_role_of_the_house(bare):
                found.append(_Heard(bare, False, by=by, house=True))
                continue
            if said_group[:1] == "," and found and found[-1].person and not found[-1].role and (role := _role_alone(bare, context)):
                found[-1] = found[-1]._replace(role=role)  # 'Jane Roe |, City Hall reporter'
                continue
            if found and found[-1].person and places.is_place(bare):
                continue  # 'Jane Roe - Kairo'
            more = _group(bare, context, by=by, alone=(by or len(groups) == 1) and not found, couple=by or whole)
            if not more and found and found[-1].person and not found[-1].role and _is_role(bare):
                found[-1] = found[-1]._replace(role=_NEXT.split(bare, maxsplit=1)[0])  # 'Jane Roe | Corresponsal en Atenas'
            found += more
    return tuple(found)


def _without_photographers(line: str) -> str:
    """'Jane Roe (text) and Max Moe (photo)' without Max Moe and without the brackets."""
    kept: list[str] = []
    at = 0
    for m in _OF_PICTURES.finditer(line):
        before = line[at : m.start()]
        parted = max((p.end() for p in _PARTING.finditer(before)), default=0)
        if not before[parted:].strip():
            continue
        kept.append(before[:parted])
        at = m.end()
    return _OF_TEXT.sub(" | ", "|".join((*kept, line[at:])))


def _without_place(group: str) -> str:
    """'Berlin berichtet Jane Roe' without the place that 'aus' led to."""
    place, _, rest = group.partition(" ")
    return rest.removeprefix("berichtet ") if " " in rest and places.is_place(place) else group


@lru_cache(maxsize=512)
def _group(group: str, context: Context, *, by: bool, alone: bool, couple: bool) -> tuple[_Heard, ...]:
    """Names between two strong separators, parted by commas and words for 'and'."""
    if is_plain(group) and not (organisations.agency(group) or places.is_place(group) or is_publisher(group, context)):
        return (_Heard(group, True, by=by),)
    pieces = _pieces(_LOOSE_AND.sub("", group), context)
    if len(pieces) == 2 and (name := _reversed(group, pieces)):
        return (_Heard(name, True, by=by),)
    found: list[_Heard] = []
    known = register()
    if (
        couple
        and alone
        and len(pieces) == 2
        and _COUPLE.fullmatch(group)
        and is_person(f"{pieces[0]} {pieces[1]}")
        and not is_publisher(group, context)
    ):
        return tuple(_Heard(piece, True, by=by) for piece in pieces)
    for n, piece in enumerate(pieces):
        bare = piece.strip(" .").lower()
        last = found[-1] if found else None
        if last and last.person and (bare in known.suffixes or f"{bare}." in known.suffixes or is_credential(piece)):
            found[-1] = last._replace(name=f"{last.name}, {piece}")
            continue
        if n and last and last.person and len(piece.split()) == 1 and not _CJK.match(piece) and " " in last.name:
            if organisations.agency(piece):
                found.append(_Heard(piece, False, by=by))
            continue  # 'Anna Meier, Zürich': a place, not a mononym
        if n and last and last.person and piece.partition(" ")[0] in _FROM:
            continue  # 'Ana Lima, do Rio'
        if n and last and last.person and not last.role and _after_comma(piece, group) and (role := _role_alone(piece, context)):
            found[-1] = last._replace(role=role)
            continue
        found += _piece(piece, context, by=by, alone=alone and (by or len(pieces) == 1), last=last, found=found)
    return tuple(found)


def _after_comma(piece: str, group: str) -> bool:
    return f", {piece}" in group or f"، {piece}" in group


def _is_role(group: str) -> bool:
    words = group.split()
    return 0 < len(words) <= 6 and role_at(words) is not None and not _MANY.search(group) and not organisations.agency(group)


def _is_role_of_the_house(group: str) -> bool:
    """Whether words behind a by-word are a role and what stands before one, and no name: 'Court Reporter'."""
    words = group.lower().split()
    known = register()
    return 1 < len(words) <= 4 and words[-1] in known.roles and all(word in known.before for word in words[:-1]) and not is_nobody(group)


def _role_alone(piece: str, context: Context) -> str | None:
    """What stands behind the comma of 'Jane Roe, City Hall reporter': words that are one person's role."""
    words = piece.split()
    end = 0 if _CASELESS.match(piece) else len(words) - 1  # where the word for it stands: 'כתבת המגדלור' too
    if not 2 <= len(words) <= 6 or role_at(words) != end or _MANY.search(piece) or organisations.agency(piece):
        return None
    return piece if not is_publisher(piece, context) else None


_COUPLE = re.compile(r"[^\W\d_]{3,15}\s(?:&|and|und|et|y|e|og|och|en|i)\s[^\W\d_]{3,15}")  # 'Ann & Max': two who sign with first names
_INITIAL = re.compile(r"[^\W\d_]{1,2}\.\s?[^\W\d_]{2}")
_CASELESS = re.compile(r"[\u0590-\u08ff]")
_CJK = re.compile(r"[\u3005-\u9fff\uac00-\ud7ff]")


_AND = re.compile(r"[,&|]|\s(?:and|und|et|y|e|i|en|og)\s")


def _pieces(group: str, context: Context) -> list[str]:
    """Cut at commas and conjunctions; a conjunction of many meanings cuts between two whole names, or in its own language."""
    language = (context.language or "").split("-")[0].lower()
    pieces: list[str] = []
    at = 0
    for m in labels().and_.finditer(group):
        left, right = group[at : m.start()], group[m.end() :]
        word = m["short"]
        if word is not None:
            after = _AND.split(right, maxsplit=1)[0].split()
            whole = len(left.split()) >= 2 and (
                (len(after) >= 2 and not after[0][:1].islower() and (not after[1][:1].islower() or after[1] in register().particles))
                or _is_wire(right.strip(" .,"))
            )
            known = language in register().and_short[small(word)] or word in "yeiи" or not (language or word in register().at)
            if not (whole and (word == word.lower() or group.isupper()) and known):
                continue
        if left.strip():
            pieces.append(left.strip(" ,"))
        at = m.end()
    if group[at:].strip(" ,"):
        pieces.append(group[at:].strip(" ,"))
    if not group.isascii() and language in ("ar", "he", "") and _JOINED.search(group):
        return [whole for piece in pieces for whole in _apart(piece)]
    return pieces


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


def _reversed(group: str, pieces: list[str]) -> str | None:
    """'DOE, Jane' and 'Doe, Jane T.' are Jane Doe."""
    family, given = pieces
    if _INITIAL.match(family) and _INITIAL.match(given):
        return None  # 'Б.Болд, Д.Сүхбат' are two
    if group not in (f"{family},{given}", f"{family}, {given}") or len(family.split()) > 2 or len(given.split()) > 2:
        return None
    if (len(family.split()) == 2 and not family.isupper()) or (given.isupper() != family.isupper() and given.isupper()):
        return None
    if any(
        organisations.agency(p)
        or places.is_place(p)
        or is_desk(p)
        or is_nobody(p)
        or role_at(p.split()) is not None
        or is_credential(p)
        or _DOMAIN.fullmatch(p)
        for p in pieces
    ):
        return None
    family = calm(family) if family.isupper() else family
    return (
        f"{given} {family}"
        if is_name(f"{given} {family}")
        and family[0].isupper()
        and given[0].isupper()
        and given.lower().strip(".") not in register().suffixes
        else None
    )


def _piece(piece: str, context: Context, *, by: bool, alone: bool, last: _Heard | None, found: list[_Heard]) -> list[_Heard]:
    """One name with what clings to it: role, place, outlet; or a role or place of the name before it."""
    if is_plain(piece) and not (is_desk(piece) or places.is_place(piece) or is_publisher(piece, context) or _is_wire(piece)):
        return [_Heard(piece, True, by=by)]  # most are, and are told at a third of the cost
    piece = _strip_bracket(piece)
    if _CJK.match(piece) and not (organisations.agency(piece) or is_publisher(piece, context)):
        return [_Heard(one.name, True, by=by) for one in eastern.read(piece, context.language).named if one.person]
    if is_house(piece) and not last:
        return [_Heard(piece, False, by=by, house=True)]
    if not piece or is_nobody(piece) or ((last or by or not alone or " " in piece) and places.is_place(piece)):
        return []
    own = is_publisher(piece, context)
    if own and is_person(piece):
        return [_Heard(piece, True, by=by)]
    if _is_wire(piece) or own or _FIRM.search(piece) or ("." in piece and _DOMAIN.fullmatch(piece)):
        return [_Heard(piece, False, by=by)]
    heard: list[_Heard] = []
    words = piece.split()
    for _ in range(8):
        if not words:
            break
        name, role, words = name_and_role(words, context)
        text = _bare(" ".join(name))
        if role and _MANY.search(role) and (last or role.endswith(("s", "S")) or not is_name(text) or is_desk(text)):
            name, text = [], ""
            continue
        if not text:
            previous = heard[-1] if heard else last
            if role and previous and previous.person and not previous.role:
                if heard:
                    heard[-1] = previous._replace(role=role)
                elif found:
                    found[-1] = found[-1]._replace(role=role)
            elif role and (places.is_place(rest := " ".join(words)) or (len(words) == 1 and rest.lower() == rest.upper())):
                words = []  # 'نمائندہ بندرگاہ': a correspondent's town or paper, not a name of one word
            elif role and words and is_name(said := " ".join(words[: role_at(words) or len(words)])):
                heard.append(_Heard(well_cased(said, context.language), True, role, by=by))
                words = words[said.count(" ") + 1 :]
            continue
        if is_nobody(text) or ((heard or last) and places.is_place(text)):
            continue
        if role and len(name) == 1 and len(text) < 6 and text.isupper() and text.isascii() and not found:
            heard.append(_Heard(piece, False, by=by))  # 'ABC Correspondent': whose they are, and not who
            break
        if organisations.agency(text) or is_publisher(text, context) or is_desk(text):
            heard.append(_Heard(text if role is None else piece, False, by=by))
        elif is_name(text, alone=alone and not last and not heard):
            heard.append(_Heard(well_cased(text, context.language), True, role, by=by))
    return heard


def _is_wire(piece: str) -> bool:
    """Whether it is an agency, agencies in general, or several in one ('NTB-AFP')."""
    if organisations.agency(piece) or organisations.is_collective(piece):
        return True
    parts = _HYPHEN.split(piece)
    return 1 < len(parts) <= 3 and all(map(organisations.agency, parts))


_HYPHEN = re.compile(r"\s?[-–/]\s?")
_ENDS_WITH_DOT = re.compile(r"(?:\b\w|\b[JS]r|\bPh\.D|\bM\.D)\.$")
_MANY = re.compile(r"\b(?:staff (?:writers?|reporters?)|writers|reporters|editors|correspondents|contributors)$", re.I)


def _bare(piece: str) -> str:
    piece = piece.strip(" ,:|-–—©،")
    return piece if _ENDS_WITH_DOT.search(piece) else piece.rstrip(".")


def _strip_bracket(piece: str) -> str:
    shorter = _TRAILING_BRACKET.sub("", piece)
    return shorter if shorter.strip() else piece.strip("()[]（）【】 ")
