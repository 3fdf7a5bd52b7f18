"""The words that bylines begin with and that stand in them: what looks like a byline and what does not, which parts of one name writers.

Leaves the people in it to heard.py, and what is no part of it to printed_bylines.py. The by-words of some sixty languages are data:
names.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.eastern.words import HAN_NAME
from scraper.normaliser.patterns import Beginnings, small
from scraper.normaliser.persons import is_desk, is_house, is_name, is_person, register
from scraper.normaliser.printed_dates import LONGEST_WORD

LONGEST = 400  # characters of a byline
_SHORTEST = len("By Jo")
_SHORTEST_EAST = len("文/张三")
LEADERS = ". …"  # dots that lead from a text to who wrote it: '. . . Jane Roe'
_HOUSE = 60  # characters of a line that names the house's own staff
_JOINED = 90  # of one that names an agency and a person
_TWO = 2
_SENTENCE = 80  # characters of a sentence that a by-word may begin; one that says what was written begins no other
_AHEAD = 1  # words before another's label: 'Medically reviewed by'
_SAYS = 3  # spaces in such a one: 'This post was written by'
_WORDS_OF = 3  # of a by-word: 'This story by'
_OF = frozenset("de di da do du na ni le per del af av vun vum".split())  # before a name as before anything
_JOINT = re.compile(r"\s(?:and|et|und|y|e|en|og|och|with|avec|con|com|med|met|&)\s")
_WEAK = frozenset(
    (
        "words by von durch par por di per door af av de du na na: aus from oleh ni le nga från od do от του της escribe vum vun minn daga"
    ).split()
)
_SMALL = ("durch",)  # with a capital it begins a sentence
_ARTICLES = frozenset("de na ni le per do od minn daga vun vum aus".split())  # by-words that begin names of one more word
# Of them those that people's and papers' names begin with, and the languages in which they are by-words.
_BEGINS_NAMES = {
    "de": frozenset("ro mo fr es ca gl pt oc ast".split()),
    "di": frozenset("it sc fur lij vec".split()),
    "na": frozenset(("sw",)),
    "ni": frozenset(("tl", "fil")),
    "nga": frozenset(("sq",)),
    "oleh": frozenset(("id", "ms", "jv", "su")),
    "per": frozenset(("ca",)),
}
_LINE_GOES_ON = re.compile(
    r"\s*(?:[|·•●∙▪■◆⋅;(]|/(?![lpoLPO]\s))|\s(?:am|at|on|in|for|um|le|el)\s(?=\S*\d|\w+day|\w{3,9}\.?\s\d)|\s[-–—]\s|,?\s\d"
)
_TITLED = r"[A-ZÀ-ÞŚŠŽЀ-Я\d][\w'’.+-]{0,20}"
_BETWEEN_TITLED = "and|of|the|und|der|et|des|de|du|del|la|y|e|di|dei|og|och|en|&"
_OWN_TEAM = re.compile(
    rf"(?:the |our |der )?{_TITLED} (?:(?:{_BETWEEN_TITLED}|{_TITLED}) ){{0,5}}"
    "(?:Team|Staff|Desk|Editors|Newsroom|Redaktion)"
)
_WRITER = re.compile(r"(?<=[\s|])(?:本报|本報)?(?:记者|記者)\s?(?=[\u4e00-\u9fff]{2,4}(?:\s|$))")
# What publishing systems write before it: 'Posted in News by', 'Veröffentlicht am Montag von'.
POSTED = (
    "posted published filed written submitted added created veröffentlicht geschrieben gepostet erstellt publié posté publicado escrito "
    "pubblicato inviato geplaatst gepubliceerd skrevet publicerat opublikowane? dodane".split()
)
_SOMEWHERE = r"\s(?:in|on|at|under|unter|am|le|dans|el|en|il|op|den|w)\s.{1,50}?\s(?:by|von|par|por|da|door|af|av|przez)\s+(?=\S)"
# By-words that what follows the name makes: 'Text Jane Roe Foto Max Moe'; 'From Jane Roe, Lagos'.
_BEFORE_PICTURES = "text", "te(?:xt|ksti?)", r"\s(?=[^\W\d_][^:|]{4,40}\s(?:foto|bild|bilder|kuvat?|illustration)\s)"
_BEFORE_PHOTOS = (
    "words",
    "words",
    r"\s(?!(?:by|and)\s)(?=[^\W\d_][^:|.,;]{4,40}\s(?:[|/•·]\s)?(?:photos?|photography|pictures|images|illustrations?)\s)",
)  # 'Words Jane Roe / Photos Max Moe'
_OUR_OWN = (
    "de notre",
    "de notre (?:correspondante?|envoyée? spéciale?)",
    r"\s(?:à|en|au|aux)\s[^,]{2,30},\s(?=\S)",
)  # 'De notre correspondante à Rome, Jane Roe'
_BEFORE_PLACE = "from", "from", r"\s(?=[^\W\d_][^,;:.|]{4,40},\s[^\W\d_]{3,15}\s?$)"
_AT = re.compile(r"\s@\s(?=\d)")
_GLUED = re.compile(r"^(By|Von|Par|Por|Door|Di|Av|Af)(?=[A-ZÀ-Þ][a-zà-ÿ'’-]+ [A-ZÀ-Þ])")  # an element's end parts them, and no space
_PICTURE = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d\u2190-\u2bff\U0001f000-\U0001faff]{0,8}[ :]{0,3}")  # of a pen
_GLUED_BEGINS = frozenset("ABDPV")
_THINGS = frozenset(
    "the a an this that our these those mid all no any some der die das dem den ein eine le la les un une el los las uma um il lo".split()
)
_PARTS_NAMES = re.compile(r"\s?[,、，/&]\s?|\s(?:and|und|et|y)\s")
_BETWEEN_WORDS = re.compile(r"[\s,&]+")
# A by-word behind one who did something else: 'Reviewed by Ann Check | By Jane Roe'.
_AGAIN = re.compile(r"\s[|•·–—]\s(?=(?:By|Von|Par|Por|Door)\s)")
# Where a label may stand inside a line.
_EDGE = re.compile(r"(?:^|(?<=[\s|,;.·•/)(]))(?=\w)|(?<=[\u4e00-\u9fff\u3040-\u30ff])(?=[图圖摄攝写撮編编責责文])")


def _signs_in_latin(text: str, language: str | None) -> bool:
    """Whether nothing but names in Han stands behind a by-word in Latin letters: 'By 林小棠', where a site's template is foreign."""
    word = by_word(text, language) if text[0].isascii() and text[0].isalpha() and len(text) < _HOUSE else None
    return word is not None and all(map(HAN_NAME.fullmatch, _PARTS_NAMES.split(text[word.end() :].strip(" :|·"))))


@lru_cache(maxsize=256)
def looks_like_a_byline(text: str, language: str | None = None) -> bool:
    """Whether a block begins as bylines do, with a by-word of any language and a name; in a text whose language is known, with no word
    that is one elsewhere and here begins names. Cheap: most blocks fail on the first look."""
    if not (_SHORTEST if text.isascii() else _SHORTEST_EAST) <= len(text) <= 300:
        return False
    text = unglued(text.lstrip("-–—~*•>/| "))
    if eastern.is_eastern(text):
        return eastern.looks_like_a_byline(text) or _signs_in_latin(text, language)
    m = by_word(text, language)
    if m is None:
        return False
    by = m[0].strip().lower()
    rest = _LINE_GOES_ON.split(text[m.end() :].lstrip(" :/|·-–—"), maxsplit=1)[0]
    words = _BETWEEN_WORDS.split(rest, maxsplit=4)
    if len(words) > _TWO and words[0][-1:] == "." and words[0] in register().particles:
        del words[0]  # 'Von dr. Jana Weber'
    first = words[0] if words else ""
    short = len(text) < _HOUSE
    if " " in rest and short and (is_house(rest) or _OWN_TEAM.fullmatch(rest) is not None):
        return True  # 'Von unserer Redaktion', 'Par La rédaction', 'By the Harbour Team'
    if not first or texts.begins_small(first) or (first[0].islower() and len(words) > 4):
        return _names_in_small_letters(by, rest, words, short=short)
    if texts.sentence_end(text) and ((len(text) > _SENTENCE and by.count(" ") < _SAYS) or (text[-1] in "।۔។။" and len(words) > 3)):
        return False
    if len(first) > LONGEST_WORD:
        return False  # a sentence in a script that sets no spaces
    joined = _JOINT.split(rest) if len(text) < _JOINED else []
    helped = len(joined) == _TWO and organisations.agency(joined[0]) is not None and is_person(joined[1])  # 'By Reuters and Jane Roe'
    if _is_weak(by) and (text[m.end()] in "-–—" or not (helped or _may_be_names(rest, words, short=short))):
        return False  # 'DE - Musterland' is a place
    if len(words) == 1 and by in _ARTICLES and not (is_house(rest) or is_desk(rest) or organisations.agency(rest)):
        return False  # 'De Vuurtoren' is a paper
    if first.lower() in _THINGS:
        desk = rest.partition(",")[0]
        agency = joined[1] if len(joined) == _TWO and short else rest  # 'The Courier and AP'
        return helped or organisations.agency(agency) is not None or (short and desk.count(" ") < 4 and is_desk(desk) and desk.istitle())
    return not first[0].isdigit()


def _names_in_small_letters(by: str, rest: str, words: list[str], *, short: bool) -> bool:
    """Whether what goes on in small letters names somebody all the same: 'by jane roe'; after a plainer word a login alone, 'Verfasst von:
    janeroe77'; 'von dpa, unserer Redaktion'."""
    if len(words) > 1 and short and words[0].islower() and organisations.agency(words[0]) is not None and is_house(rest.partition(", ")[2]):
        return True
    login = len(words) == 1 and (" " in by or by[-1:] in ":：")
    return (by == "by" or login) and len(rest) < 30 and len(words) <= _TWO and is_name(rest, alone=True)


def _may_be_names(rest: str, words: list[str], *, short: bool) -> bool:
    """Whether capitals go on as in names, 'Constance d’Herbigny' too, or it is the staff: 'By Staff and wire reports'."""
    if len(words) < _TWO or words[1] != words[1].lower() or words[1] in register().particles:
        return True
    caseless = words[0][0].upper() == words[0][0].lower()
    return caseless or (short and (is_house(rest) or rest.endswith((" staff", " staff reports"))))


def _is_weak(by: str) -> bool:
    """Whether a by-word in small letters may as well begin a sentence or a title."""
    return by in _WEAK or by in register().of_pieces


def ends_in_a_by_word(text: str) -> bool:
    """Whether the word stands behind the name, as in a row of two columns: 'Siti Rahayu Penulis'."""
    name, _, word = text.rpartition(" ")
    return " " in name and len(word) > 3 and (m := by_word(f"{word} ")) is not None and m.end() == len(word) + 1


def word_at_end(line: str) -> str | None:
    """The by-word that ends a line of facts, or is all of it: 'written by' of '11 June 2025, written by'; not one that may stand before
    anything."""
    words = line.split(" ")
    for n in range(min(_WORDS_OF, len(words)), 0, -1):
        said = " ".join(words[-n:])
        if said.lower() not in _OF and (m := by_word(f"{said} ")) is not None and m.end() > len(said):
            return said
    return None


def from_label(text: str) -> str | None:
    """What a line of facts says from its writer's label on: '来源：海港日报 作者：张三丰', 'Foto: B | Text: A'."""
    start = next((m.start() for m, by in labels().inside(small(text[:200])) if by), None)
    if start is None and (m := _WRITER.search(text)) is not None:
        start = m.start()
    return text[start:] if start else None


def unglued(text: str) -> str:
    """'ByJane Roe' as 'By Jane Roe', without the picture before it ('✍️ By Jane Roe') and the sign for 'at': 'Jane Roe @ 09:14 PM'."""
    picture = _PICTURE.match(text)
    text = text[picture.end() :] if picture is not None and by_word(text[picture.end() :]) else text
    text = _AT.sub(" at ", text) if " @ " in text else text
    glued = _GLUED.match(text) if text[:1] in _GLUED_BEGINS else None
    return text if glued is None else f"{glued[0]} {text[glued.end() :]}"


def ends_in_anothers_label(line: str) -> bool:
    """Whether a line ends in a label that says who did something else than write it.

    >>> ends_in_anothers_label("Medically reviewed by"), ends_in_anothers_label("Written by"), ends_in_anothers_label("Photo: Max Moe")
    (True, False, False)
    """
    found = [*labels().inside(small(f"{line} "))]
    if not found:
        return False
    label, by = found[-1]
    return not by and label.end() >= len(line) and line.count(" ", 0, label.start()) <= _AHEAD


def written(line: str) -> list[tuple[str, bool]]:
    """The stretches of a byline that name writers ('Text: A Fotos: B' without B), and whether a label says so."""
    chunks: list[tuple[str, bool]] = []
    at, writer, labelled = 0, True, False
    for start, end, by in (*((m.start(), m.end(), by) for m, by in labels().inside(small(line))), (len(line), len(line), False)):
        if not writer and (again := _AGAIN.search(line, at, start)) is not None:
            at, writer, labelled = again.end(), True, True
        if writer and (chunk := line[at:start].strip(" |,;/()·-" if start < end else None)):
            chunks.append((chunk, labelled))
        writer = labelled = by
        at = end
    return chunks


def by_word(text: str, language: str | None = None) -> re.Match[str] | None:
    """The by-word of any language that a text begins with, with its colon and the space after it; in a text whose language is known, no
    word that is one elsewhere and here begins names: 'Per Lunde', 'De Volkskrant'."""
    m = _begun(text[:80])
    if m is not None and m[0].rstrip() in _SMALL and text[:1].isupper():
        return None
    if m is not None and language and (where := _BEGINS_NAMES.get(m[0].rstrip())) and language.partition("-")[0] not in where:
        return None
    return m


@lru_cache(maxsize=1024)  # of the same lines several fields ask it, one after another
def _begun(text: str) -> re.Match[str] | None:
    return labels().start.match(small(text))


class Labels:
    """For text in small letters. `start`: by-words a line begins with. `inside`: labels that may stand in it."""

    def __init__(self) -> None:
        known = register()
        by = sorted({*known.by}, key=len, reverse=True)
        strong = [
            w for w in by if w.endswith((":", "：", "/", "／", "＝", "=", "｜")) or (" by" in w.lower()) or (" von" in w and " " in w)
        ]
        self.start = Beginnings(
            [_OUR_OWN, _BEFORE_PHOTOS, *map(_as_pattern, by), *((word, word, _SOMEWHERE) for word in POSTED), _BEFORE_PLACE]
        )
        others = sorted(known.others, key=len, reverse=True)
        strong_words = [*map(_as_pattern, strong), _BEFORE_PICTURES, _BEFORE_PHOTOS]
        self._inner = Beginnings([*map(_as_pattern, others), *((word, f"({pattern})", behind) for word, pattern, behind in strong_words)])

    def inside(self, line: str) -> Iterator[tuple[re.Match[str], bool]]:
        """The labels in a line, and whether they are writers' (else they say who did something else)."""
        end = 0
        for edge in _EDGE.finditer(line):
            at = edge.start()
            if at >= end and (m := self._inner.match(line, at)) is not None:
                end = m.end()
                yield m, m.lastindex is not None  # writers' alone stand in a group


def _as_pattern(label: str) -> tuple[str, str, str]:
    """A label's word, its pattern and what goes on behind it: it ends at a word's end; its colon may have a space before it."""
    word = label.lower().rstrip(":：").rstrip()
    pattern = re.escape(word).replace(r"\ ", r"\s")
    if label.rstrip()[-1] in ":：":
        return word, pattern, r"\s?[:：፡៖ঃ]\s*"
    alphabetic = label[-1].isalpha() and not "\u3040" <= label[-1] <= "\u9fff"
    return word, pattern, r"(?:\s*[:：]?\s+|\s*[:：]\s*)" if alphabetic else r"\s*[:：]?\s*"


@cache
def labels() -> Labels:
    """The patterns made of names.toml, once."""
    return Labels()
