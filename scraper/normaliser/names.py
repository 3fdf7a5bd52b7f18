"""Bylines: the people in what a page says about who wrote it.

Rule 1: fewer is better than wrong; what is no name is left out, and where no name remains the byline is Unreadable.
Rule 2: a desk or an agency counts only where it stands alone.
Leaves to persons.py what a name looks like, to organisations.py the agencies, to the extractor where a byline stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from urllib.parse import unquote, urlsplit

from scraper.errors import Unreadable
from scraper.normaliser import organisations, places
from scraper.normaliser import text as texts
from scraper.normaliser.persons import calm, is_desk, is_name, is_nobody, register, well_cased
from scraper.record import Author, Context

LONGEST = 400  # characters of a byline
MOST = 40  # authors


def people(said: Any, context: Context) -> tuple[Author, ...]:
    """The authors in a byline's text or in linked data's value of `author`, in order, each once.

    `said`: text; an address ('https://x/author/jane-roe', read as a last resort); a mapping with `name`, and perhaps `@type`,
    `url`, `jobTitle`; or lists of these, nested. Raises Unreadable where nobody is named.
    """
    heard = list(_heard(said, context))[:MOST]
    persons = [h for h in heard if h.person] or [h for h in heard if not (is_publisher(h.name, context) and not h.by)]
    found: dict[str, Author] = {}
    for h in persons:
        known = found.get(texts.key(h.name))
        if known is None:
            found[texts.key(h.name)] = Author(h.name, h.role, h.url)
        elif (h.role and not known.role) or (h.url and not known.url):
            found[texts.key(h.name)] = replace(known, role=known.role or h.role, url=known.url or h.url)
    if not found:
        raise Unreadable("the publisher itself" if heard else "no name", said if isinstance(said, str) else str(said)[:120])
    return tuple(found.values())


def looks_like_a_byline(text: str) -> bool:
    """Whether a block begins as bylines do, with a by-word of any language and a name. Cheap: most blocks fail on the first look."""
    if not 4 < len(text) <= 300:
        return False
    m = _labels().start.match(text)
    if m is None:
        return False
    rest = text[m.end() :].lstrip(" :/|·-–—")
    words = re.split(r"[\s,|·;/]+", rest, maxsplit=4)
    first = words[0] if words else ""
    if not first or first[0].islower():
        return m[0].strip().lower() == "by" and len(words) == 2 and is_name(rest, alone=True) and len(rest) < 30
    if texts.sentence_end(text) and len(text) > 80:
        return False
    if m[0].strip().lower() in _WEAK and len(words) > 1 and not (words[1][:1].isupper() or words[1] in register().particles):
        return False
    return first.lower() not in _THINGS and not first[0].isdigit()


def is_publisher(name: str, context: Context) -> bool:
    """Whether a name is the site's own: its publisher's name, or its host without dots ('Les Echos' on lesechos.fr)."""
    said = texts.key(name)
    if context.publisher and said == texts.key(context.publisher):
        return True
    host = (urlsplit(context.url).hostname or "") if context.url else ""
    glued = said.replace(" ", "").removeprefix("the").removeprefix("www")
    return len(glued) > 2 and glued in {label.replace("-", "") for label in host.split(".")[:-1]} | {
        host.removeprefix("www.").replace(".", ""),
        host.replace(".", ""),
    }


# -- what was said --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Heard:
    name: str
    person: bool
    role: str | None = None
    url: str | None = None
    by: bool = False  # a by-word stood before it


def _heard(said: Any, context: Context) -> Iterable[_Heard]:
    """Walks lists and mappings without recursion; a page can nest them as deep as it likes."""
    waiting, seen = [said], 0
    while waiting and seen < 200:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, str):
            yield from _address(value) if re.match(r"\s*https?://", value) else _text(value, context)
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
            if isinstance(u, str) and re.match(r"https?://", u) and "#" not in u
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
        for h in ([] if re.match(r"https?://", n) else _text(n, context, whole=True))
    ]
    if not heard and url and not any(names) and "organization" not in kinds:
        heard = list(_address(url))
    if len(heard) == 1:
        role = texts.fold(title) if isinstance(title, str) and 0 < len(title) < 120 else heard[0].role
        heard = [replace(heard[0], role=role or None, url=url)]
    if "organization" in kinds and "person" not in kinds:
        # Many sites type people as organisations; a name in two or more words that is no desk stays a person.
        heard = [replace(h, person=h.person and len(h.name.split()) in (2, 3) and not is_publisher(h.name, context)) for h in heard]
    return heard


def _address(url: str) -> Iterable[_Heard]:
    """The person in an author page's address: '/author/jane-roe'."""
    parts = [p for p in unquote(urlsplit(url.strip()).path).lower().split("/") if p]
    if len(parts) > 1 and re.match(
        r"(?:authors?|autor(?:en|es|in)?|auteurs?|people|profile|staff|by|journalists?|contributors?|redaktion|team|skribent|yazar)$",
        parts[-2],
    ):
        words = re.split(r"[-_.+]", re.sub(r"\.html?$|-?\d+$", "", parts[-1]))
        if 2 <= len(words) <= 4 and all(w.isalpha() for w in words):
            name = " ".join(w if w in register().particles and i else w.capitalize() for i, w in enumerate(words))
            if not is_nobody(name) and not is_desk(name):
                yield _Heard(name, True, url=url.strip())


# -- a byline's text ------------------------------------------------------------------------------------------------------

_WEAK = frozenset("by von par por di per door af av de du na na: aus from oleh ni le nga från od do por от του της".split())
_THINGS = frozenset(
    "the a an this that our these those mid all no any some der die das dem den ein eine le la les un une el los las uma um il lo".split()
)
_JUNK = re.compile(
    r"[\w.+-]{1,64}(?:@|\(at\)| \[at\] )[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<!\w)@\w{2,30}|https?://\S{1,200}|www\.\S{1,100}|<[^<>]{1,200}>"
    r"|\b\d{1,3}\s?[-–]?\s?(?:min(?:ute)?s?\.?|Min\.|Minuten)\s?(?:read|Lesezeit|de lectura|de lecture)?\b|\bmin read\b"
    r"|\b\d{1,2}\s(?:hours?|days?|minutes?|weeks?|months?)\sago\b|^\s*(?:hours?|days?) ago\b",
    re.I,
)
_MONTH = (
    r"(?:jan|feb|fév|fev|mar|mär|mrt|maa|apr|avr|abr|kwi|may|mai|maj|mag|mei|jun|juin|jui|giu|jul|juil|lug|aug|aoû|ago|sep|set|okt|oct|out|ott|nov|dez|dec|déc|dic|ene|gen|"
    r"янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)"
)
_SINCE = re.compile(
    rf"(?:^|[\s,|(·•-])(?:(?:last |first )?(?:updated?|published|posted|modified|created|aktualisiert|veröffentlicht|erschienen|stand|"
    r"publié|mis à jour|publicado|actualizado|atualizado|pubblicato|"
    rf"aggiornato|gepubliceerd|bijgewerkt|opublikowano|oppdatert|publisert|publicerad|uppdaterad|opdateret|güncelleme|опубликовано|обновлено|on|am|vom|le|el|em|at|den|um)\b\.?:?,?\s*){{0,3}}"
    rf"(?:\w{{2,10}},\s)?(?:{_MONTH}\w{{0,9}}\.?\s?\d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s?(?:de |di |of )?{_MONTH}|"
    rf"\d{{1,4}}[./:-]\d{{1,2}}|(?:19|20)\d{{2}}|\d{{1,2}}\s?(?:am|pm|uhr)\b|\d{{4}}年).*$",
    re.I,
)
_LABELLED_TAIL = re.compile(
    r"(?:^|[\s,|(])(?:(?:last |first )?(?:updated|published|posted)(?: on| at)?|aktualisiert(?: am)?|veröffentlicht(?: am)?|"
    r"publié le|mis à jour(?: le)?|publicado(?: el| em)?|actualizado)\s*:?\s*$",
    re.I,
)
_STRONG = re.compile(
    r"\s*[|｜•;；→›»\n\t]\s*|\s+[-–—·/]\s*|\s*(?<![\w.])[-–—·]\s+|\s*/\s*|(?<=[가-힣])·(?=[가-힣])|(?<=[\u4e00-\u9fff])・(?=[\u4e00-\u9fff])|\s*——?\s*"
)
_TRAILING_BRACKET = re.compile(r"\s*[(（\[【][^()（）\[\]【】]{0,60}[)）\]】]?\s*$")
_BRACKETED = re.compile(r"^[（(【\[［](.{1,80})[)）】\]］]$")
_CJK_ROLE = re.compile(
    r"\s?(?:本报|本報|特约|特派)?(?:记者|記者|特派員|特派记者|特派員|支局長|編集委員|論説委員|編集長|通讯员|人턴기자|인턴기자|선임기자|전문기자|특파원|기자|논설위원)\s?$"
)


class _Labels:
    def __init__(self) -> None:
        known = register()
        by = sorted({w for words in known.by.values() for w in words}, key=len, reverse=True)
        one = "|".join(_as_pattern(w) for w in by)
        strong = [
            w for w in by if w.endswith((":", "：", "/", "／", "＝", "=", "｜")) or (" by" in w.lower()) or (" von" in w and " " in w)
        ]
        others = sorted(known.others, key=len, reverse=True)
        self.start = re.compile(rf"(?:{one})", re.I)
        self.middle = re.compile(
            rf"(?:(?<=[\s|,;.·•/)(])|(?<=^)|(?<=[\u4e00-\u9fff\u3040-\u30ff])(?=[图圖摄攝写撮編编责責文]))"
            rf"(?:(?P<other>{'|'.join(_as_pattern(w) for w in others)})|(?P<by>{'|'.join(_as_pattern(w) for w in strong)}))",
            re.I,
        )
        short = "|".join(re.escape(w) for w in known.and_short)
        self.and_ = re.compile(
            rf"\s*(?:[,，、]\s*)?(?<=[\s,，、])(?:{'|'.join(re.escape(w) for w in known.and_)})\s+"
            rf"|\s*&\s*|\s+(?P<short>{short})\s+|\s*[,，、](?:\s*|$)",
            re.I,
        )


def _as_pattern(word: str) -> str:
    """A label ends at a word's end; its colon may have a space before it."""
    pattern = re.escape(word.rstrip(":：").rstrip()).replace(r"\ ", r"\s")
    if word.rstrip()[-1] in ":：":
        return pattern + r"\s?[:：]\s*"
    return pattern + (
        r"\s*[:：]?\s+|" + pattern + r"\s*[:：]\s*" if word[-1].isalpha() and not "\u3040" <= word[-1] <= "\u9fff" else r"\s*[:：]?\s*"
    )


@cache
def _labels() -> _Labels:
    return _Labels()


def _text(said: str, context: Context, *, whole: bool = False) -> list[_Heard]:
    """The people and desks of a byline. `whole`: linked data gave it as a name, so commas and by-words are rarer."""
    line = texts.fold(_JUNK.sub(" | ", said[: 2 * LONGEST]))
    if len(line) > LONGEST:
        raise Unreadable("too long for a byline", said[:80])
    line = _LABELLED_TAIL.sub("", _SINCE.sub("", line)).strip(" |,;·•-–—:")
    found: list[_Heard] = []
    for chunk in _written(line):
        by = False
        for _ in range(3):
            if m := _labels().start.match(chunk):
                by, chunk = True, chunk[m.end() :].lstrip(" :/|·-–—")  # noqa: PLW2901  labels follow one another
        if m2 := _BRACKETED.match(chunk):
            chunk = m2[1]  # noqa: PLW2901
        for group in _STRONG.split(chunk):
            found += _group(_bare(group), context, by=by, alone=group.strip() == chunk.strip() and not found)
    return found


def _written(line: str) -> list[str]:
    """The stretches of a byline that name writers: 'Text: A Fotos: B' without B."""
    chunks: list[str] = []
    at, writer = 0, True
    for m in _labels().middle.finditer(line):
        if writer and line[at : m.start()].strip(" |,;/()·-"):
            chunks.append(line[at : m.start()].strip(" |,;/()·-"))
        writer = m["by"] is not None
        at = m.end()
    if writer and line[at:].strip():
        chunks.append(line[at:].strip())
    return chunks


def _group(group: str, context: Context, *, by: bool, alone: bool) -> list[_Heard]:
    """Names between two strong separators, parted by commas and words for 'and'."""
    pieces = _pieces(group, context)
    if len(pieces) == 2 and (name := _reversed(group, pieces)):
        return [_Heard(name, True, by=by)]
    found: list[_Heard] = []
    known = register()
    for n, piece in enumerate(pieces):
        bare = piece.strip(" .").lower()
        last = found[-1] if found else None
        if last and last.person and (bare in known.suffixes or f"{bare}." in known.suffixes or _is_credential(piece)):
            found[-1] = replace(last, name=f"{last.name}, {piece}")
            continue
        if n and last and last.person and len(piece.split()) == 1 and not _CJK.match(piece) and " " in last.name:
            if organisations.agency(piece):
                found.append(_Heard(piece, False, by=by))
            continue  # 'Anna Meier, Zürich': a place, not a mononym
        found += _piece(piece, context, by=by, alone=alone and len(pieces) == 1, last=last, found=found)
    return found


_CJK = re.compile(r"[\u3005-\u9fff\uac00-\ud7ff]")


def _pieces(group: str, context: Context) -> list[str]:
    """Cut at commas and conjunctions; a conjunction of many meanings cuts between two whole names, or in its own language."""
    language = (context.language or "").split("-")[0].lower()
    pieces: list[str] = []
    at = 0
    for m in _labels().and_.finditer(group):
        left, right = group[at : m.start()], group[m.end() :]
        word = m["short"]
        if word is not None:
            after = re.split(r"[,&|]|\s(?:and|und|et|y|e|i|en|og)\s", right)[0].split()
            whole = (
                len(left.split()) >= 2
                and len(after) >= 2
                and after[0][:1].isupper()
                and (after[1][:1].isupper() or after[1] in register().particles)
            )
            if not (whole and word == word.lower() and (language in register().and_short[word.lower()] or not language or word in "yeiи")):
                continue
        if left.strip():
            pieces.append(left.strip(" ,"))
        at = m.end()
    if group[at:].strip(" ,"):
        pieces.append(group[at:].strip(" ,"))
    return pieces


def _reversed(group: str, pieces: list[str]) -> str | None:
    """'DOE, Jane' and 'Doe, Jane T.' are Jane Doe."""
    family, given = pieces
    if not re.fullmatch(re.escape(family) + r",\s?" + re.escape(given), group) or len(family.split()) > 2 or len(given.split()) > 2:
        return None
    if (len(family.split()) == 2 and not family.isupper()) or (given.isupper() != family.isupper() and given.isupper()):
        return None
    if any(
        organisations.agency(p) or places.is_place(p) or is_desk(p) or is_nobody(p) or _role_at(p.split()) is not None or _is_credential(p)
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
    piece = _strip_bracket(piece)
    if _CJK.match(piece) and not organisations.agency(piece):
        return [_Heard(n, True, by=by) for n in _cjk_names(piece)]
    if not piece or is_nobody(piece) or (places.is_place(piece) and (last or by)):
        return []
    if organisations.agency(piece) or organisations.is_collective(piece) or is_publisher(piece, context):
        return [_Heard(piece, False, by=by)]
    heard: list[_Heard] = []
    words = piece.split()
    for _ in range(8):
        if not words:
            break
        name, role, words = _name_and_role(words, context)
        text = _bare(" ".join(name))
        if role and _MANY.search(role):
            name, text = [], ""
            continue
        if not text:
            previous = heard[-1] if heard else last
            if role and previous and previous.person and not previous.role:
                if heard:
                    heard[-1] = replace(previous, role=role)
                elif found:
                    found[-1] = replace(found[-1], role=role)
            elif role and words and is_name(" ".join(words)):
                heard.append(_Heard(well_cased(" ".join(words)), True, role, by=by))
                words = []
            continue
        if is_nobody(text):
            continue
        if organisations.agency(text) or is_publisher(text, context) or is_desk(text):
            heard.append(_Heard(text if role is None else piece, False, by=by))
        elif is_name(text, alone=alone or (by and not last)):
            heard.append(_Heard(well_cased(text), True, role, by=by))
    return heard


_ENDS_WITH_DOT = re.compile(r"(?:\b\w|\b[JS]r|\bPh\.D|\bM\.D)\.$")
_MANY = re.compile(r"\b(?:staff (?:writers?|reporters?)|writers|reporters|editors|correspondents|contributors)$", re.I)


def _bare(piece: str) -> str:
    piece = piece.strip(" ,:|-–—")
    return piece if _ENDS_WITH_DOT.search(piece) else piece.rstrip(".")


def _name_and_role(words: list[str], context: Context) -> tuple[list[str], str | None, list[str]]:
    """(name, role, what follows) of 'Emma Doe Lifestyle Writer', 'Redakteur Max Muster', 'Jane Doe in Paris'."""
    known = register()
    language = (context.language or "").split("-")[0].lower()
    for k in range(2, len(words)):
        word = words[k]
        if (
            word in known.at
            or language in known.at_short.get(word, ())
            or (word.lower() in known.outlet and words[k - 1][:1].isupper() and word not in known.particles)
        ):
            if _role_at(words[:k]) is None:
                return _without_outlet(words[:k], context), None, []
            break
        if word in ("The", "Die") and k >= 2:
            return words[:k], None, []
    r = _role_at(words)
    if r is None:
        return _without_outlet(words, context), None, []
    start = r
    while start > 0 and words[start - 1].lower().strip(",") in known.before:
        start -= 1
    if start == 1 and r > 1:  # 'Doris Day Editor': a surname may be a word of roles, a lone first name is rare
        start = 2
    end = r + 1
    while end < len(words) and (_is_role(words[end]) or words[end].lower() in known.before or words[end - 1] in ("&", "and")):
        end += 1
    # What follows a role is its object ('Corresponsal en Atenas', 'Editor of X') or the next person.
    if end < len(words) and (words[end][0].islower() or words[end] in ("&", "-", "–")):
        end = len(words)
    if start == 1 and not is_name(words[0], alone=True):
        start = 0
    return words[:start], " ".join(words[start:end]).strip(" ,"), words[end:]


def _without_outlet(words: list[str], context: Context) -> list[str]:
    """'Jane Doe Reuters', 'Jane Doe Daily Example' without the outlet at its end."""
    for n in (1, 2, 3):
        if len(words) - n >= 2:
            tail = " ".join(words[-n:])
            if organisations.agency(tail) or (context.publisher and texts.key(tail) == texts.key(context.publisher)):
                return words[:-n]
    if (
        len(words) > 3
        and words[1] not in register().particles
        and is_desk(" ".join(words[2:]))
        and not is_desk(" ".join(words[:2]))
        and words[0] != "The"
        and words[0].lower() not in ("die", "das")
    ):
        return words[:2]
    return words


def _role_at(words: list[str]) -> int | None:
    return next((i for i, w in enumerate(words) if _is_role(w)), None)


def _is_role(word: str) -> bool:
    known, bare = register(), word.lower().strip(".,:()")
    return (
        bare in known.roles
        or (len(bare) > 8 and bare.endswith(known.role_ends))
        or any(part in known.roles for part in re.split(r"[-/]", bare)[1:])
    )


def _is_credential(piece: str) -> bool:
    words = re.split(r"[\s/]+", piece.strip())
    known = register()
    return (
        0 < len(words) <= 4
        and all(w.lower().strip(",") in known.credentials or w.lower().strip(".,") in known.credentials for w in words)
        and words[0][0].isupper()
    )


def _strip_bracket(piece: str) -> str:
    shorter = _TRAILING_BRACKET.sub("", piece)
    return shorter if shorter.strip() else piece.strip("()[]（）【】 ")


def _cjk_names(piece: str) -> list[str]:
    """Names in Han, kana or hangul: parted by spaces where each part is a whole name; the role at the end dropped."""
    names: list[str] = []
    for word in re.split(r"[\s,，、]+", piece):
        bare = _CJK_ROLE.sub("", word)
        if (
            bare
            and is_name(bare)
            and not is_desk(bare)
            and not is_nobody(bare)
            and not places.is_place(bare)
            and not organisations.agency(bare)
        ):
            names.append(bare)
    # A Japanese name may be set with a space between family and given name: '山田 太郎'.
    if (
        len(names) == 2
        and all(len(n) <= 3 for n in names)
        and sum(map(len, names)) <= 5
        and re.search(r"[\u3040-\u30ff]", piece)
        and re.fullmatch(r"\S+\s\S+", piece)
    ):
        return [piece]
    return names
