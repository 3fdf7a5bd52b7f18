"""Who a text comes from: news agencies and outlets in an attribution, told from the words around them.

The register of agencies, their short names and aliases, and the words that announce a source are data: organisations.toml.
Leaves to others: where on a page an attribution stands (extractor), people (names.py), the dateline around an agency (datelines.py).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

from scraper.errors import Unreadable
from scraper.normaliser import text as texts
from scraper.normaliser.eastern.words import is_outlet
from scraper.normaliser.patterns import Beginnings, any_of, small
from scraper.normaliser.persons import is_person, names_a_role
from scraper.record import Context, Source

SPECIAL_TO = r"[Ss]pecial (?:to|for)(?: the)?"  # of who works for a paper and not at it, before its name
LONGEST = 200  # characters; no attribution needs more
_OFFICE = 110  # characters of the name of an authority's press office
_SHORT = 60  # characters of a line that names nothing but agencies


_LITERATURE = re.compile(r"\bet al\b|\b(?:19|20)\d\d\b[^;]*;")
_ISSUE = re.compile(r"\s\d{1,2}\s?/\s?(?:19|20)?\d\d$")  # of a magazine: 'Example 12/2013'
_CALLED_AGENCY = re.compile(r"(?:agencia|agência|agence|agenzia|agenția|agència) [A-ZÀ-Þ]\S|\S.* (?:news|press) (?:agency|service)$", re.I)
# Before an agency's own name, in languages whose names of agencies are not all in the register so.
_CALLED_SO = re.compile(
    r"(?:(?:समाचार|न्यूज़|न्यूज|न्यूज़) एजेंसी|वृत्तसंस्था|(?:সংবাদ|বার্তা) সংস্থা|(?:[Ии]нформ)?[Аа]гентство|[Аа]генція|وكالة(?: الأنباء)?"
    r"|סוכנות(?: הידיעות)?|خبرگزاری|خبر رساں ادارے|[Hh]aber ajansı)\s(?=\S)"
)
# Elsewhere they set the size of the text, ask for more, and are a woman's name.
_AT_HOME = {"aa": ("tr",), "mehr": ("fa",), "petra": ("ar", "en")}
_PAPER = re.compile(r"(?:The|El|La|Los|Las|Le|Les|Il|Lo|Die|Der|Das|De|O|Os)\s(?:[^\W\d_]\S*\s){0,4}[^\W\d_]\S+$")
_STATION = re.compile(r"[KW][A-Z]{3}(?:[ -]TV)?|[\w-]{3,}\.(?:com|net|org|info|tv|[a-z]{2})")


def sources(text: str, context: Context) -> tuple[Source, ...]:
    """The organisations in an attribution, in order, each once and as printed.

    `text` is with or without its label word ('Source: TRT World & Agencies'). Initials of editors ('mbo/dpa') and people
    are left out. Raises Unreadable where no organisation remains.
    """
    said = texts.fold(text)
    if _register().not_sources.match(said) or _LITERATURE.search(said[: 2 * LONGEST]):
        raise Unreadable("the source of something else", text)
    said = _ISSUE.sub("", attribution(said) or said)
    if not said or len(said) > LONGEST:
        raise Unreadable("too long to name a source" if said else "empty", text)
    found: dict[str, Source] = {}
    parts = [said] if texts.key(said) == texts.key(context.publisher or "") else _parts(said)  # 'Democrat & Ledger'
    if any(agency(p) for p in parts):  # 'The Canadian Press and Jane Roe': who has a person's name beside an agency is a person
        parts = [p for p in parts if agency(p) or not (is_person(p) and not p.lower().startswith("al "))]
    for part in parts:
        name = _organisation(part, context)
        if name is not None and not name.endswith("material"):  # what agencies send is none of them
            found.setdefault(agency(name) or texts.key(name), Source(name, _role(name)))
    if not found:
        raise Unreadable("no organisation", text)
    return tuple(found.values())


@lru_cache(maxsize=4096)
def agency(text: str) -> str | None:
    """The canonical name of the news agency that `text` is, whole ('Agencia EFE' gives 'EFE'), else None.

    Names of up to four Latin letters count only as the register writes them: 'AA' is an agency, 'aa' and 'Map' are not.
    """
    register = _register()
    said = text.strip(" \t()[].,;:/©|–—-").removeprefix("Nachrichtenagentur ")
    if said in register.exact:
        return register.exact[said]
    if not 3 < len(said) < 48:
        return None
    folded = texts.key(said)
    bare = folded.removeprefix("the ").removeprefix("agencia ").removeprefix("agence ")
    found = register.by_key.get(folded) or register.by_key.get(bare)
    if found is None and not said.isascii() and (called := _CALLED_SO.match(said)) is not None:
        return agency(said[called.end() :])
    return found


def _role(name: str) -> Literal["agency", "outlet"]:
    return "agency" if agency(name) or is_collective(name) or is_called_agency(name) else "outlet"


def is_called_agency(text: str) -> bool:
    """Whether a name says that it is an agency's, in a register or not: 'Agencia Ejemplo', 'Example News Agency'."""
    return len(text) <= 45 and _CALLED_AGENCY.match(text) is not None


def is_at_home(name: str, language: str | None) -> bool:
    """Whether an agency whose short name is a word elsewhere is named in a text in its own language."""
    return (language or "")[:2] in _AT_HOME.get(texts.key(name), ())


def is_a_word(name: str, language: str | None) -> bool:
    """Whether an agency's short name is a word in a text in another language."""
    return texts.key(name) in _AT_HOME and not is_at_home(name, language)


def is_called_a_paper(text: str) -> bool:
    """Whether a name has the shape of a paper's, with its article: 'The Example Post', 'El Faro de Ejemplo'."""
    return len(text) <= 45 and _PAPER.match(text) is not None


def is_station(text: str) -> bool:
    """Whether a name is an American station's call sign ('KXYZ', 'WABC-TV'), or a host's."""
    return _STATION.fullmatch(text) is not None


def is_collective(text: str) -> bool:
    """Whether the text is a word for agencies in general: 'Agencies', 'Agenturen', 'وكالات'."""
    return texts.key(text) in _register().collective


def is_label(text: str) -> bool:
    """Whether the text is a word for a source and nothing else: 'Quellen', 'Verwendete Quellen:'."""
    return small(text.rstrip(" :：")) in _register().labels


def without_source(line: str) -> str:
    """A byline up to where its line goes on with a source: 'Author: Jane Roe Source: Example Wire', or with where the text stood first."""
    name, stroke, rest = line.partition(" • ")
    if stroke and attribution(rest) is not None:
        return name
    colon = line.find(":", 5)
    while colon > 0:
        before, _, word = line[:colon].rstrip().rpartition(" ")
        if before.rstrip(" |·•/,–—-") and word[:1].isupper() and small(word) in _register().labels:
            return before.rstrip(" |·•/,–—-")
        colon = line.find(":", colon + 1)
    return line


def names_agencies(text: str) -> bool:
    """Whether a text is agencies and what they are called: 'Nachrichtenagentur dpa', 'AFP und dpa'."""
    parts = _parts(text)
    return bool(parts) and all(is_wire(part) or is_wire(part.rpartition(" ")[2]) for part in parts)


def is_press_office(line: str) -> bool:
    """Whether a short line is the office that sends out the news of an authority or a firm, and whose it is."""
    if not 12 < len(line) <= _OFFICE or line[-1] in ".!?:;" or _NO_OFFICE.search(line):
        return False
    m = _register().offices.match(small(line))
    return m is not None and len(line) > m.end()


def is_wire(text: str) -> bool:
    """Whether the text is an agency, agencies in general, or several in one ('NTB-AFP'), or one with the paper's own acronym ('STT–IS')."""
    if agency(text) or is_collective(text):
        return True
    parts = _BETWEEN_WIRES.split(text)
    return 1 < len(parts) <= 3 and any(map(agency, parts)) and all(agency(part) or _ACRONYM.fullmatch(part) for part in parts)


def attribution(text: str) -> str | None:
    """What a line names as its source, as printed and without the label: 'SOURCE:TRT World & Agencies', 'With files from X',
    'This story was first published by X.' None where the line announces no source.
    """
    line = _SIZES.sub("", text.strip(" \t*•·–—"))
    if not line.isascii() and (glued := _NEXT_LABEL.search(line[:LONGEST])) is not None:
        line = line[: glued.start()].rstrip()
    while line and line[0] in _OPENERS and line[-1] in _CLOSERS:
        line = line[1:-1].strip()
    if not line or len(line) > 2 * LONGEST:
        return None
    register = _register()
    begin = small(line[:LONGEST])
    if m := register.announced.match(begin):
        said = _until_the_sentence_ends(line[m.end() :])
        said = _ARTICLE.sub("", said) if m[0].rstrip().endswith(_BEFORE_ARTICLES) else said
        if not said or len(said) > LONGEST or register.not_sources.match(line) or _OF_THE_ISSUE.match(said):
            return None
        return None if (begin.startswith("with ") and _are_people(said)) or _goes_on(said) else said
    if (m := _REPORT_BY.match(line)) is not None and is_wire(m["who"]):
        return m["who"]
    if line.startswith(_OF_FEEDS) and (m := _FED.match(line)) is not None:
        return _ARTICLE.sub("", _until_the_sentence_ends(line[m.end() :])) or None
    if line[0] in _COPYRIGHT_OPENS and (m := _SYNDICATED.match(line)) is not None:
        return m["who"]
    if line.startswith("Dies") and (m := _APPEARED.match(line)) is not None:
        return quoted[1] if (quoted := _QUOTED.search(m["who"])) else m["who"]
    if len(line) <= _SHORT and (helped := _with_agencies(line) or _beside_label(line) or _contributing(line)):
        return helped
    if line[0] in _HAN_OPENS and len(line) <= _SHORT and (m := _BY_HAN.fullmatch(line)) is not None and _are_outlets(m[1]):
        return m[1]
    if "; " in line and (last := attribution(line.rpartition("; ")[2])) is not None:
        return last  # 'Under the eye of Jane Roe; with information from Example Wire'
    if len(line) <= LONGEST and (":" in line or "：" in line) and (m := register.label_inside.search(line, max(0, len(line) - 90))):
        said = _until_the_sentence_ends(line[m.end() :].partition(" | ")[0])
        return said if 0 < len(said) <= 60 else None
    return None


def _are_outlets(said: str) -> bool:
    """Whether names in Han are of agencies, papers and stations, and of nobody else."""
    parts = _parts(said)
    return bool(parts) and all(agency(part) or is_outlet(part) for part in parts)


def in_brackets(text: str) -> str | None:
    """What a label in brackets names as the source at the very end of a paragraph: '... on Monday. (Source: Example Radio)'."""
    m = _IN_BRACKETS.search(text[-80:]) if text[-1:] in _ENDS_BRACKETED else None
    return attribution(m[1]) if m is not None and _LABELLED.search(m[1]) else None


def without_initials(signature: str) -> str:
    """'Example Post' of 'Example Post/abc'."""
    name, _, writer = signature.rpartition("/")
    return name if name and _INITIALS.fullmatch(writer.strip()) else signature


def tail(text: str) -> str | None:
    """The agency that signs at the very end of a paragraph, as printed: '... on Monday. (Reuters)', '... /dpa', '... — ANI', '©AFP'.

    An acronym or signature with initials ('(dpa/lby)') counts where an agency of the register is in it; None otherwise.
    """
    end = text[-80:].rstrip()
    if (m := _NUMBERED.search(end)) is not None or ((m := _ENDED.search(end)) is not None and agency(m[1])):
        return m[1]
    if text[:1] in _COPYRIGHT_OPENS and len(text) < LONGEST and (m := _COPYRIGHT.match(text)) and agency(m["who"]):
        return m["who"]
    if end.endswith(")") and (m := _DESK_IN_BRACKETS.search(text[-200:])) and agency(m[1]):
        return m[1]
    if (m := _LAST_SENTENCE.search(end)) and (helped := _with_agencies(m[1])):
        return helped
    if (m := _LAST_WORD.search(end)) and agency((m[1] or m[2]).partition("/")[0]):
        return m[1] or m[2]
    if (" from " in end and (m := _HELPED.search(end))) or (m := _IN_BRACKETS.search(end)) or (m := _AFTER_MARK.search(end)):
        said = attribution(m[1]) or m[1].strip(" /")
        said = attribution(said) or _with_agencies(said) or said  # '(Nguồn: TTXVN)'
        parts = [part for whole in _parts(said) for part in ([whole] if agency(whole) else _HYPHEN.split(whole))]
        if parts and all(map(is_collective, parts)):
            return said
        if any(map(agency, parts)) and all(agency(p) or is_collective(p) or _INITIALS.fullmatch(p) or _ACRONYM.fullmatch(p) for p in parts):
            return said
    return None


def _with_agencies(line: str) -> str | None:
    """The agencies that a short line says were of help: 'Avec AFP', 'Com Lusa', 'mit Material der dpa', 'With PTI inputs'."""
    m = _WITH.fullmatch(line.rstrip(". ")) if line[:3].lower() in _WITH_BEGINS else _AFTER_WHOM.fullmatch(line)
    parts = _parts(m[1]) if m is not None else []
    if m is not None and _OF_A_PAPER.fullmatch(line):
        return m[1].strip("„“”")
    return m[1] if m is not None and parts and all(map(is_wire, parts)) else None


def _contributing(line: str) -> str | None:
    """'The Associated Press' of 'The Associated Press contributed to this report.'"""
    if (used := _USED.match(line)) is not None and is_wire(used[1]):
        return used[1]
    named, _, rest = line.partition(" contributed ")
    parts = _parts(named) if rest.startswith(("to this ", "to the ", "reporting")) else []
    return named if parts and all(map(is_wire, parts)) else None


def _goes_on(said: str) -> bool:
    """Whether words in small letters go on behind a comma, as a sentence does: 'По информации мэрии, работы начнутся весной'."""
    first, _, rest = said.partition(", ")
    return first[:1].islower() and rest[:1].islower() and " " in rest and not any(map(is_wire, _parts(said)))


def _are_people(said: str) -> bool:
    """Whether who helped are no organisations: 'Jane Roe and John Doe', 'Example Wire writer Jane Roe'."""
    return all(map(is_person, _parts(said))) or any(word.islower() and names_a_role(word) for word in said.split())


def _beside_label(line: str) -> str | None:
    """The agency behind a label without its colon, 'Source AFP', 'Fonte Ansa', and who ends an announcement: 'SOURCE Example Corp.'"""
    label, _, said = line.partition(" ")
    if small(label) not in _register().labels or not said or agency(line):
        return None
    announced = label == "SOURCE" and said[0].isupper() and not said.isupper() and "," not in _LEGAL_FORM.sub("", said)
    return said if announced or ((parts := _parts(said)) and all(map(is_wire, parts))) else None


def signs(text: str) -> str | None:
    """The agency whose name ends a byline without a mark between: 'Reuters' of 'By Jane Roe and John Doe Reuters'.

    A name of one word in small letters may be a person's ('Anna Petra', 'Anna Reuter'): of those Reuters alone counts.
    """
    words = text.split()
    for n in range(min(4, len(words) - 2), 0, -1):
        name = " ".join(words[-n:])
        known = agency(name)
        if known and (n > 1 or name.isupper() or (known == "Reuters" and name != "Reuter")):
            return name
    return None


# -- the register ---------------------------------------------------------------------------------------------------------


class _Register(NamedTuple):
    exact: dict[str, str]  # short names, as written
    by_key: dict[str, str]  # all others, by texts.key
    collective: frozenset[str]
    labels: frozenset[str]  # in small letters
    announced: Beginnings  # of small letters
    label_inside: re.Pattern[str]
    not_sources: re.Pattern[str]
    offices: re.Pattern[str]  # of small letters


@cache
def _register() -> _Register:
    data: dict[str, Any] = tomllib.loads(files("scraper.normaliser").joinpath("organisations.toml").read_text("utf-8"))
    exact: dict[str, str] = {}
    by_key: dict[str, str] = {}
    lower = set(data["lower"])
    for name, aliases in data["agencies"].items():
        for alias in [name, *aliases]:
            short = len(alias) <= 4 or (len(alias) <= 6 and alias.isupper() and alias.isascii())
            if not short:
                by_key.setdefault(texts.key(alias), name)
                continue
            exact.setdefault(alias, name)
            if alias.lower() in lower:
                exact.setdefault(alias.lower(), name)
            if alias.lower() in lower or len(alias) > 4:
                exact.setdefault(alias.upper(), name)
    labels = sorted({w for ws in data["labels"].values() for w in ws}, key=len, reverse=True)
    phrases = sorted({w.lower() for ws in data["phrases"].values() for w in ws}, key=len, reverse=True)
    mark = r"(?:\s{0,2}[:：፡∶៖｜|=՝`]|\s?[-–—]\s|\s{0,2}—)\s*"
    # Vietnamese sets no colon: such a line is no sentence.
    eastern = r"\s{0,2}(?:[:：∶፡៖｜|=／/丨]|[-–—]{1,2})\s*"  # no space need part them there, nor from a hyphen in India
    bare = [(word, rf"{word}\s(?!dõi\s)(?=[^\W\d_](?:[^.!?:]|\.(?=\w)){{1,50}}$)") for word in ("theo", "nguồn")]  # 'theo dõi' is to follow
    announced = [
        *((w, re.escape(w) + (mark if w < "\u0900" else eastern)) for w in map(str.lower, labels)),
        *((f"{opening}{w}", rf"\{opening}{w}[\]】］]\s*") for w in labels if w > "\u2e80" for opening in "[【［"),
        *bare,
        *((w, said + (r"[\s:]\s*" if w < "\u2e80" else r"[:：]?\s*")) for phrase in phrases for w, said in _spelt(phrase)),
    ]
    inside = [re.escape(w) for w in labels if w[0].isupper() or ord(w[0]) > 0x900]
    capital = [re.escape(w) for w in labels if w[0].isupper()]
    return _Register(
        exact,
        by_key,
        frozenset(map(texts.key, data["collective"])),
        frozenset(map(str.lower, labels)),
        Beginnings(announced),
        re.compile(
            rf"(?:(?<=[\d.!?©|/)»”]\s)|(?<=[\d日分]))(?:{'|'.join(inside)})\s?[:：]\s*"
            rf"|(?<=[a-zäöüßąęžý] )(?:{'|'.join(capital)}):\s(?=[\w.-]+$)"
        ),
        re.compile(rf"(?:{'|'.join(map(re.escape, data['not_sources']['words']))})\b", re.I),
        re.compile(any_of(re.escape(w.lower()) for w in data["offices"]["words"]) + r"\s(?=\S)"),
    )


def _spelt(phrase: str) -> Iterator[tuple[str, str]]:
    """(how it begins, its pattern) of a phrase in which one of several words is said: '{Zuerst|Erstmals} erschienen in'."""
    first, _, rest = phrase.removeprefix("{").partition("}") if phrase[0] == "{" else ("", "", phrase)
    parts = re.split("[{}]", rest)
    after = "".join(f"(?:{'|'.join(map(re.escape, part.split('|')))})" if n % 2 else re.escape(part) for n, part in enumerate(parts))
    for begin in first.split("|"):
        yield begin + parts[0], re.escape(begin) + after


# -- parts of an attribution ----------------------------------------------------------------------------------------------

_OPENERS = "([{（【［「『«"
_CLOSERS = ")]}）】］」』»"
_WITH = re.compile(
    r"(?:(?:(?:la |da )?reda(?:cción|ção|zione) )?(?:com(?: (?:informações|conteúdo|dados) d[aeo]s?)?"
    r"|con(?: (?:información|informaciones|informazioni|informes|despachos|datos)(?: de| di)?)?)|información de"
    r"|avec(?: des informations d[eu])?|d['’]après|selon|via|vía|met(?: informatie van| dank aan)?|med|amb|text[eo]?:|haber:"
    r"|informações d[aeo]s?"
    r"|s využitím(?: zpráv)?"
    r"|по (?:данным|сообщению|материалам)|со ссылкой на|за (?:даними|інформацією|повідомленням)"
    r"|με πληροφορίες:?(?: (?:από|του|της))?|نقلا عن|عن"
    r"|from|(?:with )?additional reporting (?:by|from)|mit(?: agenturmaterial| (?:material|informationen) (?:von|der))?|with)\s"
    r"(?:l['’]|(?-i:la |les |las )|agences? |agencias |agências |nachrichtenagentur(?:en)? )?[(]?([^()]{2,40}?)[)]?(?: inputs?)?",
    re.I,
)
_WITH_BEGINS = frozenset(
    (
        *"add ave com con inf met med amb mit wit via vía red d'a d’a sel tex hab από نقل fro".split(),
        "la ",
        "da ",
        "s v",
        "по ",
        "со ",
        "за ",
        "με ",
        "عن ",
    )
)
_AFTER_WHOM = re.compile(r"(.{2,40}?)\s(?:nyomán|alapján|inf\.|informacija)")  # 'MTI nyomán'
_OF_A_PAPER = re.compile(r"„[^„“”]{2,40}[“”]\s(?:inf\.|informacija)")  # '„Pajūrio žinių“ inf.'
# '据新华社', '综合新华社、海港网报道'
_HAN_OPENS = frozenset("据據综綜")
_BY_HAN = re.compile(r"(?:据|據|综合|綜合)([^，。：:]{2,40}?)(?:等)?(?:的)?(?:报道|報道|报导|報導|消息|[电電])?[。.]?")
# The next label of a line of facts whose elements nothing parts: '来源：人社局字号：大 中 小'.
_NEXT_LABEL = re.compile(
    r"(?<=[\u4e00-\u9fff])(?:字[号號体體]|浏览(?:次数|量)?|瀏覽(?:次數|量)?|(?:责任|責任)?[编編][辑輯]|作者|分享到)\s?[:：]"
)
_SIZES = re.compile(r"(?:\sA\s?[-+]){1,2}$")  # buttons for the size of the text: 'A+ A-'
_USED = re.compile(
    r"(?:Material|Information|Reporting|Content) from (.{2,40}?) (?:was|were) (?:also )?used in this (?:story|report|article)"
)
_ENDED = re.compile(r"(?:^|[\s.])(\w{2,12})\s?/\s?(?:Fim|Fin|Fine|Ende)\.?$")  # 'Lusa/Fim'
_HYPHEN = re.compile(r"[-–]")
_BETWEEN_WIRES = re.compile(r"\s?[-–/]\s?")
# '... on Monday. PTI', with initials behind it; '... am Montag. dpa/lno', '... 비가 내렸다. 연합뉴스'
_LAST_WORD = re.compile(
    r"[.!?”\"»]\s?([A-ZİČ]{3,6})(?:[ /][A-Z]{2,3}){0,5}$"
    r"|[.!?”\"“»]\s((?:[a-zč]{3}|[\u0400-\u04ff]{4,10}|[\uac00-\ud7a3]{3,5})(?:/[a-zäöü]{2,4}){0,2})$"
)
_LAST_SENTENCE = re.compile(r"[.!?”\"»]\s\*?([^\W\d_][^.!?*()]{5,60})\.?$")  # '... on Monday. *Com informações da Reuters'
_INITIALS = re.compile(r"[a-zäöüß]{1,5}\d?")
_ACRONYM = re.compile(r"[A-ZÄÖÜ]{2,4}")  # beside an agency the paper's own: '(FR mit dpa)'
_ABBREVIATION = re.compile(r"(?:\w\.){2,6}|.{1,60}\s(?:Inc|Ltd|Co|Corp)\.")
_NO_OFFICE = re.compile(r"[\d@:?!]|[.,]\s(?=[^\W\d_]{3})")
_LEGAL_FORM = re.compile(r",\s(?:Inc|LLC|LLP|Ltd|Corp|Co|PLC|plc|L\.?P|S\.?A|N\.?V|S\.?p\.?A)\.?$")
_DOMAIN = re.compile(r"[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.[a-z]{2,10}")
_SPLIT = re.compile(
    r"\s*[,;/|+،؛、，；｜·•＝=]\s*|\s+(?:&|and|und|et|y|e|en|og|och|ja|i|oraz|ve|и|та|і|și|dan|và|és|with|mit|avec|con|com|met|med|och|ile)\s+|\s*[和与與及]\s*"
    r"|\s[-–—]\s"
)
_IN_BRACKETS = re.compile(r"[(\[（【［<〈]\s{0,2}©?([^()\[\]（）【】［］<>〈〉]{2,50})[)\]）】］>〉]\s*[.。]?$")
_DESK_IN_BRACKETS = re.compile(r"(?:^|\s)(\w{2,12})\s?/\s?\([^()]{4,160}\)$")  # 'AGERPRES/(AS - redactor: Jane Roe)'
# '© 2025 AFP', 'Copyright 2025 The Associated Press. All rights reserved.', '© SITA Všetky práva vyhradené.'
_COPYRIGHT = re.compile(
    r"(?:riproduzione riservata\s)?(?:copyright\s|©|\([cC]\))\s?(?:©\s?|\([cC]\)\s?|copyright\s)?"
    r"(?:by\s)?(?:(?:19|20)\d\d,?\s)?(?:by\s)?(?P<who>[^\d.,©]{2,40}?)"
    r"(?:,?\s(?:19|20)\d\d)?"
    r"(?:[.,](?:\s.{0,200})?|\s(?:všetky práva|všechna práva|all rights|alle rechte|tous droits|todos los derechos)\s.{0,160})?$",
    re.I,
)
# '©2025 Example Post. Visit example.com. Distributed by Example Content Agency, LLC.'
_SYNDICATED = re.compile(
    r"(?:©|\([cC]\)|Copyright)\s?(?:19|20)\d\d,?\s(?:by\s)?(?P<who>[^.]{2,60}(?:\.[A-Z]\.)?)\.\s(?:Visit\s.{2,80}?\s)?Distributed by\s"
)
_COPYRIGHT_OPENS = frozenset("©(CcRr")
_NUMBERED = re.compile(
    r"(?:^|[\s©])(dpa)-infocom(?:, dpa:\d{6}(?:-\d{1,6}){1,4}/\d{1,2}| GmbH)?$"
)  # '© dpa-infocom, dpa:250611-930-654321/1'
_REPORT_BY = re.compile(r"[Tt]his (?:report|story|article|content) by (?P<who>[^.]{2,40}?) was (?:first|originally) published")
# 'Dieser Beitrag ist am 1. Juni 2017 in der Wochenzeitung „Beispiel“ erschienen.'
_APPEARED = re.compile(
    r"Diese[rs]? (?:Beitrag|Artikel|Text|Kommentar|Essay|Aufsatz|Interview) ist [^„“»«]{0,80}\b(?:im|in|bei|auf)\s(?:de[rmn]\s)?"
    r"(?:[a-zäöüß]{2,20}\s){0,2}(?:[^\W\d_]{0,20}(?:[Zz]eitung|[Zz]eitschrift|[Mm]agazin|[Bb]latt)\s)?(?P<who>[^.]{2,60}?) erschienen\b"
)
# What systems write under a text that they hand on: 'The post Boats at sea appeared first on Example Post.'
_OF_FEEDS = ("The ", "Der ", "Dieser ", "L'", "L’", "La ", "O ", "Het ", "Wpis ", "Artykuł ")
_FED = re.compile(
    r"(?:The (?:post|article)|(?:Der|Dieser) (?:Beitrag|Artikel)|L['’]article|La (?:entrada|publicación)|O (?:post|artigo)|L['’]articolo"
    r"|Het (?:bericht|artikel)|Wpis|Artykuł)\s.{1,200}?\s(?:(?:appeared first|first appeared) (?:on|in)|erschien zuerst (?:auf|bei|in|im)"
    r"(?: Blog)?|est apparu en premier sur|(?:se publicó|apareció|aparece) primero en|apareceu primeiro (?:em|no|na)|proviene da"
    r"|verscheen eerst op|pochodzi z serwisu)\s"
)
# Of a German paper's name, as it stands behind a preposition: 'in der Musterpost'.
_ARTICLE = re.compile(r"^(?:de[rmn]|das|die|the)\s(?=[A-ZÄÖÜ\d])")
_BEFORE_ARTICLES = (" in", " bei", " auf")
_QUOTED = re.compile(r"[„“\"»«]([^„“”\"»«]{2,40})[“”\"»«]")
_OF_THE_ISSUE = re.compile(r"(?:gedruckten|aktuellen|vorigen|letzten|unsere[mnrs]?)\s")  # 'Dieser Text erschien zuerst im gedruckten Heft.'
_ENDS_BRACKETED = frozenset(")].。）】］")
_LABELLED = re.compile(r"[^\W\d_]\s?[:：]\s?\S")
_HELPED = re.compile(r"(?:additional reporting from|with (?:files|a file|reporting|reports|inputs?) from)\s([^.]{2,40})\.?$", re.I)
_AFTER_MARK = re.compile(
    r"(?:^|[.!?。”\"»\s])\s*(?:(?:©|\([cC]\)|（[cCｃＣ]）|ⓒ)\s?(?:20\d\d\s)?|/\s?|[-–—]{1,2}\s?|\|\s?)([^\s/.()|–—-][^.()|–—]{1,30})[/.]?$"
)
_SENTENCE_GOES_ON = re.compile(
    r"(?<=[^\s.A-Z])(?<!\b[^\W\d_])[.。!?](?:\s|$)|(?<=\S)\s?\(?(?:https?:|www\.)|(?<=\S)\s?(?:19|20)\d\d[-年/.]\s?\d"
    r"|\s(?:under|on \d|on [A-Z][a-z]+ \d|and is|and has|and was|was used in this (?:report|story)|added\b|auf Deutsch|am \d|le \d|el \d)"
    r"|\s?[,;|/]\s?(?:[Pp]hotos?|[Ff]otos?|[Bb]ild(?:er)?|[Ii]mages?|[ảẢ]nh|ภาพ|फोटो|ছবি|படம்)\s?[:：]"
    r"|\ssous licence|(?:\s(?:Foto|Photo|Bild)s?)?:\s(?=[A-ZÀ-Þ])"
    r"|\s[|•·–—-]\s\d{1,2}(?:[./:-]\d|\s[^\W\d_]{3,12}\.?\s\d{4})|(?<=\S)\s\d{1,2}[./]\d{1,2}[./]\d{4}"  # a date behind it
    r"|,? (?:and reviewed|and distributed|übermittelt)\b"
    r"|, (?:which|where|who|under|with permission|please [a-z]+)\b|\s[\u4e00-\u9fff]{2,6}[:：]|\s[-–(]\s?(?:read|see)\b",
)
_TRAILING = re.compile(
    r"\s*(?:[.。,;:—–-]|\(?with permission\)?|mit Genehmigung|(?:zuerst )?(?:erschienen|veröffentlicht|erstellt|verwendet|genutzt))\s*$",
    re.I,
)
_NO_NAME = re.compile(r"https?:|www\.|@|\d{1,2}[:.]\d{2}|(?:19|20)\d{2}|©|^\d+$", re.I)
_PEOPLE = re.compile(r"(?:reporting|editing|written|story|text|compiled|additional reporting) by\b.*|(?:photo|foto|bild|image)s?\b.*", re.I)


def _until_the_sentence_ends(said: str) -> str:
    said = said.strip(" ©")
    if m := _SENTENCE_GOES_ON.search(said):
        shortened = said[m.start()] == "." and _ABBREVIATION.fullmatch(said, 0, m.start() + 1)  # 'Gull Pumps, Inc. is listed'
        said = said[: m.start() + 1 if shortened else m.start()]
    said = said.strip()
    if not _ABBREVIATION.fullmatch(said):
        said = _TRAILING.sub("", said).strip()
    if said[:1] > "\u2e80" and " " in said:
        said = _of_outlets(said)
    while said and said[0] in _OPENERS and said[-1] in _CLOSERS:
        said = said[1:-1].strip()
    return said


def _of_outlets(said: str) -> str:
    """'海港晚报 海港 举报' without the words that a page sets behind a name in Han."""
    words = said.split()
    n = next((n for n, word in enumerate(words) if not (agency(word) or is_outlet(word))), len(words))
    return " ".join(words[:n]) if n else said


def _parts(said: str) -> list[str]:
    """Split at separators, but never inside a name of the register ('Johnson & Johnson' is lost, 'dpa/tmn' is not)."""
    if agency(said):
        return [said]
    said = _PEOPLE.sub("", said)
    form = _LEGAL_FORM.search(said)
    if form is not None and not _SPLIT.search(said, 0, form.start()):
        return [said.strip()]  # 'Gull Pumps, Inc.' is one
    parts = [p.strip(' \t()[]©:"“”').lstrip(".") for p in _SPLIT.split(said)]
    parts = [*parts[:1], *(p[m.end() :] if (m := _register().announced.match(small(p))) is not None else p for p in parts[1:])]
    return [p if _ABBREVIATION.fullmatch(p) else p.rstrip(".") for p in parts if p.strip(".")]


def _organisation(part: str, context: Context) -> str | None:
    before, opened, within = part.partition(" (")
    if opened:  # 'NDR (Jane Roe), dpa': who wrote it there; 'Radio Beispiel (Kleinhafen)' has lost its end
        part = before if is_person(within.rstrip(")")) else part + ")" * (part.count("(") - part.count(")"))
    if agency(part) or is_collective(part):
        return part
    if _NO_NAME.search(part) or len(part) > 80 or part.count(" ") > 7:
        return None
    if _INITIALS.fullmatch(part):
        return part if part in _own_names(context) else None
    if part[0].islower() and not _DOMAIN.fullmatch(part) and " " not in part and len(part) <= 7:
        return None
    return part


def _own_names(context: Context) -> set[str]:
    """The short names a site calls itself by: its publisher's and the labels of its host ('srf' on www.srf.ch)."""
    host = (urlsplit(context.url).hostname or "") if context.url else ""
    return {*host.split(".")[:-1], (context.publisher or "").lower()} - {"www", "com", "co", "news", "en", "de", ""}
