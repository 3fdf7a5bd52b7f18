"""Lines that announce a source: a label, a phrase, an agency beside who helped it."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.normaliser.eastern.words import is_outlet
from scraper.normaliser.organisations.agencies import agency, is_wire
from scraper.normaliser.organisations.parts import CLOSERS, LEGAL_FORM, LONGEST, OPENERS, parted, until_the_sentence_ends
from scraper.normaliser.organisations.register import known
from scraper.normaliser.patterns import small
from scraper.normaliser.persons import is_person, names_a_role

_OFFICE = 110  # characters of the name of an authority's press office
_SHORT = 60  # characters of a line that names nothing but agencies
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
_GIVEN = "theo "  # a label in Vietnamese, and elsewhere a given name
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
_NO_OFFICE = re.compile(r"[\d@:?!]|[.,]\s(?=[^\W\d_]{3})")
IN_BRACKETS = re.compile(r"[(\[（【［〔<〈]\s{0,2}©?([^()\[\]（）【】［］〔〕<>〈〉]{2,50})[)\]）】］〕>〉]\s*[.。]?$")
# '©2025 Example Post. Visit example.com. Distributed by Example Content Agency, LLC.'
_SYNDICATED = re.compile(
    r"(?:©|\([cC]\)|Copyright)\s?(?:19|20)\d\d,?\s(?:by\s)?(?P<who>[^.]{2,60}(?:\.[A-Z]\.)?)\.\s(?:Visit\s.{2,80}?\s)?Distributed by\s"
)
COPYRIGHT_OPENS = frozenset("©(CcRr")
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


def is_label(text: str) -> bool:
    """Whether the text is a word for a source and nothing else: 'Quellen', 'Verwendete Quellen:'."""
    return small(text.rstrip(" :：")) in known().labels


def without_source(line: str) -> str:
    """A byline up to where its line goes on with a source: 'Author: Jane Roe Source: Example Wire', or with where the text stood first."""
    name, stroke, rest = line.partition(" • ")
    if stroke and attribution(rest) is not None:
        return name
    colon = line.find(":", 5)
    while colon > 0:
        before, _, word = line[:colon].rstrip().rpartition(" ")
        if before.rstrip(" |·•/,–—-") and word[:1].isupper() and small(word) in known().labels:
            return before.rstrip(" |·•/,–—-")
        colon = line.find(":", colon + 1)
    return line


def _is_called_so(line: str) -> bool:
    """Whether a line begins with a person's name, of which the label is the given one: 'Theo Marsh, 555-0102'."""
    name = line.partition(",")[0]
    return name.isascii() and name.replace("Mc", "").istitle() and is_person(name) and agency(name.partition(" ")[2]) is None


def is_press_office(line: str) -> bool:
    """Whether a short line is the office that sends out the news of an authority or a firm, and whose it is."""
    if not 12 < len(line) <= _OFFICE or line[-1] in ".!?:;" or _NO_OFFICE.search(line):
        return False
    m = known().offices.match(small(line))
    return m is not None and len(line) > m.end()


@lru_cache(maxsize=256)
def attribution(text: str) -> str | None:
    """What a line names as its source, as printed and without the label: 'SOURCE:TRT World & Agencies', 'With files from X',
    'This story was first published by X.' None where the line announces no source.
    """
    line = text.strip(" \t*•·–—")
    line = _SIZES.sub("", line) if line.endswith(("+", "-")) else line
    if not line.isascii() and (glued := _NEXT_LABEL.search(line[:LONGEST])) is not None:
        line = line[: glued.start()].rstrip()
    while line and line[0] in OPENERS and line[-1] in CLOSERS:
        line = line[1:-1].strip()
    if not line or len(line) > 2 * LONGEST:
        return None
    register = known()
    begin = small(line[:LONGEST])
    if m := register.announced.match(begin):
        if begin.startswith(_GIVEN) and _is_called_so(line):
            return None
        said = until_the_sentence_ends(line[m.end() :])
        said = _ARTICLE.sub("", said) if m[0].rstrip().endswith(_BEFORE_ARTICLES) else said
        if not said or len(said) > LONGEST or register.not_sources.match(line) or _OF_THE_ISSUE.match(said):
            return None
        return None if (begin.startswith("with ") and _are_people(said)) or _goes_on(said) else said
    if (m := _REPORT_BY.match(line)) is not None and is_wire(m["who"]):
        return m["who"]
    if line.startswith(_OF_FEEDS) and (m := _FED.match(line)) is not None:
        return _ARTICLE.sub("", until_the_sentence_ends(line[m.end() :])) or None
    if line[0] in COPYRIGHT_OPENS and (m := _SYNDICATED.match(line)) is not None:
        return m["who"]
    if line.startswith("Dies") and (m := _APPEARED.match(line)) is not None:
        return quoted[1] if (quoted := _QUOTED.search(m["who"])) else m["who"]
    if len(line) <= _SHORT and (helped := with_agencies(line) or _beside_label(line) or _contributing(line)):
        return helped
    if line[0] in _HAN_OPENS and len(line) <= _SHORT and (m := _BY_HAN.fullmatch(line)) is not None and _are_outlets(m[1]):
        return m[1]
    if "; " in line and (last := attribution(line.rpartition("; ")[2])) is not None:
        return last  # 'Under the eye of Jane Roe; with information from Example Wire'
    if len(line) <= LONGEST and (":" in line or "：" in line) and (m := register.label_inside.search(line, max(0, len(line) - 90))):
        said = until_the_sentence_ends(line[m.end() :].partition(" | ")[0])
        return said if 0 < len(said) <= 60 else None
    return None


def _are_outlets(said: str) -> bool:
    """Whether names in Han are of agencies, papers and stations, and of nobody else."""
    parts = parted(said)
    return bool(parts) and all(agency(part) or is_outlet(part) for part in parts)


def in_brackets(text: str) -> str | None:
    """What a label in brackets names as the source at the very end of a paragraph: '... on Monday. (Source: Example Radio)'."""
    m = IN_BRACKETS.search(text[-80:]) if text[-1:] in _ENDS_BRACKETED else None
    return attribution(m[1]) if m is not None and _LABELLED.search(m[1]) else None


def with_agencies(line: str) -> str | None:
    """The agencies that a short line says were of help: 'Avec AFP', 'Com Lusa', 'mit Material der dpa', 'With PTI inputs'."""
    m = _WITH.fullmatch(line.rstrip(". ")) if line[:3].lower() in _WITH_BEGINS else _AFTER_WHOM.fullmatch(line)
    parts = parted(m[1]) if m is not None else []
    if m is not None and _OF_A_PAPER.fullmatch(line):
        return m[1].strip("„“”")
    return m[1] if m is not None and parts and all(map(is_wire, parts)) else None


def _contributing(line: str) -> str | None:
    """'The Associated Press' of 'The Associated Press contributed to this report.'"""
    if (used := _USED.match(line)) is not None and is_wire(used[1]):
        return used[1]
    named, _, rest = line.partition(" contributed ")
    parts = parted(named) if rest.startswith(("to this ", "to the ", "reporting")) else []
    return named if parts and all(map(is_wire, parts)) else None


def _goes_on(said: str) -> bool:
    """Whether words in small letters go on behind a comma, as a sentence does: 'По информации мэрии, работы начнутся весной'."""
    first, _, rest = said.partition(", ")
    return first[:1].islower() and rest[:1].islower() and " " in rest and not any(map(is_wire, parted(said)))


def _are_people(said: str) -> bool:
    """Whether who helped are no organisations: 'Jane Roe and John Doe', 'Example Wire writer Jane Roe'."""
    return all(map(is_person, parted(said))) or any(word.islower() and names_a_role(word) for word in said.split())


def _beside_label(line: str) -> str | None:
    """The agency behind a label without its colon, 'Source AFP', 'Fonte Ansa', and who ends an announcement: 'SOURCE Example Corp.'"""
    label, _, said = line.partition(" ")
    if small(label) not in known().labels or not said or agency(line):
        return None
    announced = label == "SOURCE" and said[0].isupper() and not said.isupper() and "," not in LEGAL_FORM.sub("", said)
    return said if announced or ((parts := parted(said)) and all(map(is_wire, parts))) else None
