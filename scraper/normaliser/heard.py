"""Those whom a byline's text names: people, desks and outlets in order, each with what stands beside it.

A line is cut three times: at the labels in it (bylines.py), at the signs between its parts, at the commas between names (groups.py).
Leaves to roles.py what people are, to names.py which of those who are named are the authors.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from scraper.errors import Unreadable
from scraper.normaliser import organisations, places
from scraper.normaliser.bylines import LONGEST, by_word, written
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.eastern.words import is_outlet
from scraper.normaliser.groups import FROM, Heard, heard_between, lacks_a_role, without_signs
from scraper.normaliser.lists import parted
from scraper.normaliser.patterns import small
from scraper.normaliser.persons import is_desk, is_house, is_name, is_nobody, is_person, register
from scraper.normaliser.printed_bylines import cleaned, printed
from scraper.normaliser.publishers import is_publisher
from scraper.normaliser.roles import edits, is_long_role, is_role, is_role_of_the_house, role_at, role_behind_comma, without_button
from scraper.record import Context


def heard_in(said: str, context: Context, *, whole: bool = False) -> tuple[Heard, ...]:
    """The people and desks of a byline. `whole`: linked data gave it as a name, so commas and by-words are rarer."""
    return _read(said, context.publisher, context.url, context.language, whole)


@lru_cache(maxsize=512)
def _read(said: str, publisher: str | None, url: str | None, language: str | None, whole: bool) -> tuple[Heard, ...]:
    if (masked := _with_own_name_masked(said, publisher)) is None:
        return _without_the_site(_line(line := _cleaned(said), publisher, url, language, whole), line, publisher)
    text, word, named = masked
    heard = _line(_cleaned(text), word, url, language, whole)
    return tuple(one._replace(name=_spelt_out(one.name, named), role=one.role and _spelt_out(one.role, named)) for one in heard)


def printed_by(said: str, publisher: str | None) -> str:
    """A byline as printed, with the whole name of the site, though a number in it may look like a count: 'By Route 45'."""
    numbered = publisher is not None and any(map(str.isdigit, publisher))
    masked = _with_own_name_masked(said, publisher) if numbered else None
    return printed(said) if masked is None else _spelt_out(printed(masked[0]), masked[2])


def _with_own_name_masked(said: str, publisher: str | None) -> tuple[str, str, str] | None:
    """A text with one word for the site's name, that word, and the name as the text writes it; None where it does not name the site."""
    own = _own_name(publisher)
    named = own.search(said) if own is not None else None
    if own is None or named is None or _STAND_IN.search(said):
        return None
    word = _OWN_NAME.upper() if said.isupper() else _OWN_NAME
    return own.sub(word, said), word, named[0]


def _spelt_out(text: str, named: str) -> str:
    return _STAND_IN.sub(lambda _: named, text)


def _without_the_site(heard: tuple[Heard, ...], line: str, publisher: str | None) -> tuple[Heard, ...]:
    """Those heard without a site that is called as persons are, behind a comma or a bar after who wrote there: 'Jane Roe, Marina Costa'."""
    if len(heard) < _TWO or not publisher or heard[-1].name != publisher:
        return heard
    before = line.rpartition(publisher)[0].rstrip()
    return heard[:-1] if before[-1:] in _BEFORE_A_SITE and not _JOINED_LIST.search(before) and heard[-2].person else heard


def _cleaned(said: str) -> str:
    line = _LINK_ENDS.sub("", _JOINED_BY_DASH.sub(r"\1, ", cleaned(said)))
    if len(line) > LONGEST:
        raise Unreadable("too long for a byline", said[:80])
    return line


_TWO = 2  # who are heard: a person and a site
_BEFORE_A_SITE = frozenset(",|")
_JOINED_LIST = re.compile(r",\s[^,|]+,|&|\s(?:and|und|et|y|e|og|och|en|i|и)\s")  # of several, of whom the last may be one
# The word that stands for the site's name while a text is cut in pieces.
_OWN_NAME = "Thisoutlet"
_STAND_IN = re.compile(_OWN_NAME, re.I)


@lru_cache(maxsize=64)
def _own_name(publisher: str | None) -> re.Pattern[str] | None:
    """The site's name where a text could be cut in it, of several words or with signs ('Sea and Shore', 'De Kustbode', 'Route 45'); none
    that may be a person's, who writes there, or a day's. One with a number is told from a count of something by its capitals: '7 Days'."""
    if not publisher or publisher.isalpha() or not any(map(str.isalpha, publisher)):
        return None
    if is_person(publisher) and by_word(f"{publisher} ") is None:
        return None
    numbered = any(map(str.isdigit, publisher))
    spelt = f"{re.escape(publisher)}|{re.escape(publisher.upper())}" if numbered else f"(?i:{re.escape(publisher)})"
    return re.compile(rf"(?<!\w)(?:{spelt})(?!\.?\w)")


# -- a line ---------------------------------------------------------------------------------------------------------------

_STRONG = re.compile(
    r"(?=[\s|｜︱丨•●∙⋅▪■◆;；→›»–—·・/-])(?:\s*[|｜︱丨•●∙⋅▪■◆;；→›»\n\t]\s*|\s+[-–—·/]\s*|\sـ\s|\s*(?<![\w.])[-–—·]\s+|\s*/(?!(?<=\s[ASDasd]/)[LPOlpo]\s)\s*|(?<=[가-힣])·(?=[가-힣])|(?<=[\u4e00-\u9fff])・(?=[\u4e00-\u9fff])|\s*——?\s*)"
)
# 'Ahmet YILMAZ-Ayşe DEMİR': a family name in capitals, and the next one's given name.
_JOINED_BY_DASH = re.compile("([a-zçğıöşüəа-я] [A-ZÇĞİÖŞÜƏА-Я]{2,20})-(?=[A-ZÇĞİÖŞÜƏА-Я][a-zçğıöşüəа-я]{1,14} )")
_LINK_ENDS = re.compile(r"\s?\|\s?(?=,\s[^|]{1,80},\s[^|]{2,80}$)")  # 'Jane Roe |, oceanographer, Gull Institute': all of that is hers
_SENTENCE_ENDS = re.compile(r"(?<=[^\W\d_]{4})[.!?]\s")  # one about her
_TEAM = re.compile(r"(?!.{0,60}\b(?:with|and|mit|und)\b)[^|,;/·–—-]{3,60}\s(?:team|staff|desk|editors|redaktion|newsroom|reporters)", re.I)
_SEVERAL = re.compile(r"[,|;·]|\s[-–—/]\s")
# 'Jane Roe (text), Max Moe (photo)': the second wrote nothing.
_OF_PICTURES = re.compile(
    r"[(（]\s?(?:foto(?:'?s|graf(?:[ií]as?|ie|ier)?)?|photo(?:s|graph(?:y|er|ies?)|graphe)?|bild(?:e|er)?|beeld|billeder|kuvat?|imagen(?:es)?|"
    r"imagens?|immagini|zdjęci[ae]|fotk?y|fotók?|snímky|fotografije|фото(?:графии)?|снимки|fotoğraf(?:lar)?|φωτογραφίες|v[ií]deos?|vidéo|illustrations?|grafik)\s?[)）]",
    re.I,
)
_OF_TEXT = re.compile(
    r"[(（]\s?(?:text[eo]?|текст|тэкст|κείμενο|metin|besedilo|szöveg|textes|textos?|tekst|teksti|testo|testi|words)\s?[)）]", re.I
)
# 'Jane Roe (Oldport [Kent], special correspondent)': where she wrote it, and what she is.
_NESTED = re.compile(r"([(（][^()（）\[\]]{1,60}?)\s?[(（\[][^()（）\[\]]{1,60}[)）\]]")
_FILED_FROM = re.compile(r"\s?[(（][^()（）,]{1,60},\s([^\W\d][^()（）,]{2,60})[)）]")
_BETWEEN_NAMES = re.compile(r"[,;/|)）]|\s(?:and|und|och|og|et|en|y|e|i|ja|&)\s")
_BRACKETED = re.compile(r"^[（(【\[［](.{1,80})[)）】\]］]$")
# What stands before a date or a head that is gone or in an element of its own: 'Anne Dubois le'; no name ends so.
_DANGLING = re.compile(r"\s(?:in|under|at|on|filed under|am|um|unter|dans|sur|em|to|le|à|el|il|alle|às|op|om|den|på|dnia|dne)$")
# 'Posted | in News': where it is filed, and nobody's name, unless that is 'in 't Veld'.
_FILED = re.compile(
    r"(?:(?:posted|filed|published|gepostet|veröffentlicht|geschrieben|publicado|escrito|pubblicato)\s)?(?:in|en|em|dans|unter)\s(?!['’])",
    re.I,
)
_AND_NAME = re.compile(r"(?:and|und|et|y|e|og|och|és|și|ve|ja|и|та|&)\s+\S")
_AND_NAME_DUTCH = re.compile(r"en\s+\S")  # in Spanish and French a place stands behind it
_GUEST = re.compile(r"\s(?:mit|with|avec|con|com|med|met)\s")


@lru_cache(maxsize=512)
def _line(line: str, publisher: str | None, url: str | None, language: str | None, whole: bool) -> tuple[Heard, ...]:
    """The people and desks of a cleaned line: a page writes one in several ways."""
    if line[-1:] in ")）" or "(" in line:
        line = _FILED_FROM.sub(r", \1", _NESTED.sub(r"\1", _without_photographers(line)))
    context = Context(url=url, language=language, publisher=publisher)
    if (heard := _at_once(line, context, whole)) is not None:
        return heard
    reading = _Reading(context, whole)
    for chunk, by_label in written(_without_guest(line)):
        if (pairs := reading.read(chunk, by_label)) is not None:
            return pairs
    found = reading.found
    if len(found) == 2 and line == f"{found[0].name} - {found[1].name}" and " " not in found[0].name and " " in found[1].name:
        found[0] = found[0]._replace(person=False)  # 'Example - Jane Roe': the outlet, in another script than its publisher's name
    return tuple(found)


class _Reading:
    """A line while it is heard, group by group: who was `found` by now, whether a by-word was met, what stands `ahead` of a name to say
    what that is. Of the group at hand: whether a by-word stands before it (`by`), or where the story is filed (`sections`)."""

    def __init__(self, context: Context, whole: bool) -> None:
        self.found: list[Heard] = []
        self._context, self._whole = context, whole
        self._labelled, self._ahead = False, ""
        self._by = self._sections = False

    def read(self, chunk: str, by_label: bool) -> tuple[Heard, ...] | None:
        """Whom a piece of the line adds; an answer where it is all that the line says: pairs of names and what they are."""
        groups = [g for g in _STRONG.split(chunk) if g.strip(" ,.:|")]
        # 'Jane / Example Post', and not 'Example - Harbour Post' on that site
        single = len(groups) == 1 or (
            len(groups) == 2
            and is_publisher(groups[1].strip(" ,.:|"), self._context)
            and not is_publisher(chunk.strip(" |"), self._context)
        )
        self._by, self._sections = by_label, False
        for n, said in enumerate(groups):
            group = _without_by_words(said, self._context.language)
            if group != said:
                self._by, self._sections = True, False
            if (m := by_word(f"{group} ", self._context.language)) and m.end() == len(group) + 1:
                if self.found and not self._by and n == len(groups) - 1:
                    break  # 'Jane Roe | Penulis': the word stands behind the name
                if (
                    n == len(self.found) == 1
                    and not self._by
                    and lacks_a_role(self.found)
                    and _stand_behind_names(groups[n::2], len(groups) - n)
                ):
                    return _who_wrote(groups[n - 1 :: 2], groups[n::2])
                self._by, group = True, ""
            if self._by and not self._labelled:
                self._labelled, self.found = True, []  # what stands before the by-word is a kicker or a date's label
            if group and not (
                small(said).startswith("aus ") and " " not in group and is_person("".join(groups[n + 1 : n + 2]).strip(" |"))
            ):
                self._hear(group, f"— {said}" in chunk, said[:1] == ",", n, len(groups), single)  # else 'Aus Kleinhafen | Jana Weber'
        return None

    def _hear(self, group: str, behind_a_dash: bool, behind_a_comma: bool, n: int, of: int, single: bool) -> None:
        """The names in the `n`th of so many groups."""
        found, context = self.found, self._context
        joint = _AND_NAME.match(group) or (_AND_NAME_DUTCH.match(group) if (context.language or "")[:2] in ("nl", "af") else None)
        if self._sections and joint is None:
            return
        self._sections = False
        if found and joint is not None:
            group = group[joint.end() - 1 :]  # 'Ana Lima | e Lusa', where a link ends
        if (dangling := _DANGLING.search(group)) is not None:
            self._sections, group = True, group[: dangling.start()]  # 'Posted by Jane Roe in | News |': what is linked next is no person
        group = _without_place(group)
        bare = without_signs(group)
        if self._names_nobody(bare, of, behind_a_dash):
            return
        if not found and ((is_house(bare) and (self._by or of == 1)) or (self._by and is_role_of_the_house(bare))):
            found.append(Heard(bare, False, by=self._by, house=True))
            return
        if lacks_a_role(found) and (role := self._role_of_the_last(bare, behind_a_comma, n)):
            found[-1] = found[-1]._replace(role=role)
            return
        more = heard_between(bare, context, by=self._by, alone=(self._by or single) and not found, couple=self._by or self._whole)
        if not more and is_role(bare):
            if lacks_a_role(found):
                role = " ".join(without_button(bare.split()))
                found[-1] = found[-1]._replace(role=_SENTENCE_ENDS.split(role, maxsplit=1)[0])  # 'Jane Roe | Corresponsal en Atenas'
            self._ahead = "" if found else bare
        elif self._ahead and len(more) == 1 and lacks_a_role(list(more)):
            more, self._ahead = (more[0]._replace(role=self._ahead),), ""  # 'Harbour reporter | Jane Roe |'
        found += more

    def _names_nobody(self, bare: str, of: int, behind_a_dash: bool) -> bool:
        """Whether a group says where the story is filed, where she wrote it, or for whom."""
        if (bare[:1].islower() or not self.found) and _FILED.match(bare):
            return True
        if not self.found:
            return of > 1 and places.is_place(bare)
        if places.is_place(bare) or places.in_region(bare) or places.is_called_one(bare):
            return True  # 'Jane Roe - Kairo', 'Jane Roe | Newtown, Norway'
        if _is_from_the_house(bare, self._context):
            return True  # 'Ana Lima | Do Exemplo, em Porto Velho'
        others = self._by and behind_a_dash and any(one.person for one in self.found)
        return others and not (organisations.agency(bare) or is_role(bare))  # 'By Jane Roe — Newtown'

    def _role_of_the_last(self, bare: str, behind_a_comma: bool, n: int) -> str | None:
        """What the last that was heard is, by the group behind her name."""
        named, opened, _ = bare.partition(" (")
        if not (opened and is_person(named)):  # 'Jane Roe (reporter) | Max Moe (editor)'
            role = role_behind_comma(bare, self._context)
            if role and (behind_a_comma or _is_outlets(role)):
                return role  # 'Jane Roe |, City Hall reporter', 'Jane Roe | Sample News Reporter'
        # 'Anna Nowicka | Dziennikarka Latarnia Poranna'
        return bare if n and (_is_a_role_in_the_house(bare, self._context) or is_long_role(bare)) else None


def _who_wrote(names: list[str], words: list[str]) -> tuple[Heard, ...]:
    """Of the pairs in a row some wrote it, and some edited it: 'Jane Roe | Penulis | Max Moe | Editor'."""
    pairs = [(without_signs(name), without_signs(what)) for name, what in zip(names, words, strict=True)]
    return tuple(Heard(name, True, what) for name, what in pairs if not edits(what) and is_name(name))


def _without_place(group: str) -> str:
    """A group without the brackets around it, or the place before a name: 'Cairo: Jane Roe', 'Cairo- Jane Roe'."""
    if bracketed := _BRACKETED.match(group):
        group = bracketed[1]
    where, mark, who = group.partition(":") if ":" in group else group.partition("- ")
    return who if mark and who and places.is_place(where.strip()) else group


def _at_once(line: str, context: Context, whole: bool) -> tuple[Heard, ...] | None:
    """What a line names, where no more than a look at all of it is needed."""
    if is_house(line):
        return (Heard(line, False, house=True),)
    if is_nobody(line):
        return ()  # 'Log in', which is no Log in a place
    if line[:5].lower() == "theo " and (context.language or "").startswith("vi"):
        return ()  # 'according to'; elsewhere a given name
    if eastern.is_eastern(line):
        named = eastern.read(line, context.language).named
        if not named and whole and is_outlet(line):
            return (Heard(line, False),)
        return tuple(Heard(one.name, one.person and not is_publisher(one.name, context), by=one.by) for one in named)
    if _TEAM.fullmatch(line) and not by_word(line, context.language) and not is_nobody(line):
        return (Heard(line, False),)
    if whole and is_desk(line) and not _SEVERAL.search(line) and not by_word(line, context.language) and role_at(line.split()) is None:
        return None if _is_beside_a_desk(line, context) else (Heard(line, False),)
    return None


def _is_beside_a_desk(line: str, context: Context) -> bool:
    """Whether a person is named before desks that have no names: 'Jane Roe and Agencies', and not 'Marine Biology and Kelp Desk'."""
    first, *rest = parted(line, context)
    nameless = (organisations.is_wire(piece) or is_house(piece) or all(map(is_desk, piece.split())) for piece in rest)
    return bool(rest) and is_person(first) and is_name(first) and all(nameless)


def _without_photographers(line: str) -> str:
    """'Jane Roe (text) and Max Moe (photo)' without Max Moe and without the brackets."""
    kept: list[str] = []
    at = 0
    for m in _OF_PICTURES.finditer(line):
        before = line[at : m.start()].rstrip(" |")  # her name may be a link
        start = max((between.end() for between in _BETWEEN_NAMES.finditer(before)), default=0)
        if not before[start:].strip():
            continue
        kept.append(before[:start])
        at = m.end()
    return _OF_TEXT.sub(" | ", "|".join((*kept, line[at:])))


def _without_guest(line: str) -> str:
    """'Interview: Jane Roe mit Max Moe' without whom she asked."""
    by = by_word(line) if "interview" in small(line[:80]) else None
    guest = _GUEST.search(line, by.end()) if by is not None and "interview" in by[0] else None
    return line if guest is None else line[: guest.start()]


def _without_by_words(group: str, language: str | None) -> str:
    """The group without by-words at its begin; itself where it has none."""
    for _ in range(3):
        if (m := by_word(group, language)) is None:
            break
        group = _without_again(group[m.end() :].lstrip(" :/|·-–—"), small(m[0]).strip(" :"))
        if m[0].strip().lower() == "aus":
            place, _, rest = group.partition(" ")
            group = rest.removeprefix("berichtet ") if " " in rest and places.is_place(place) else group  # 'Aus Berlin berichtet Jane Roe'
    return group


def _without_again(names: str, by: str) -> str:
    """Names without the by-word before the first of them, where another has it again: 'Jane Roe, by Max Moe', 'Ana Lima y por Juan Mar'."""
    if f"{by} " not in small(names):
        return names
    words, joints = names.split(" "), _joints()
    kept = [
        word
        for n, word in enumerate(words)
        if small(word) != by
        or not (0 < n < len(words) - 2 and words[n + 1][:1].isupper() and words[n + 1][-1] not in ",;")
        or not (words[n - 1][-1:] in _ANOTHER or small(words[n - 1]) in joints)
    ]
    return " ".join(kept)


@cache
def _joints() -> frozenset[str]:
    """Words for 'and'."""
    return frozenset((*register().and_, *register().and_short))


def _is_from_the_house(said: str, context: Context) -> bool:
    """Whether it is the site's name, or a house's initials, behind a small word for 'from', and perhaps where she wrote: 'Do UOL, em
    Porto Velho'."""
    word, _, rest = said.partition(" ")
    house = rest.partition(",")[0]
    return small(word) in FROM and (is_publisher(house, context) or (len(house) > 1 and house.isupper() and not word.isupper()))


def _is_a_role_in_the_house(said: str, context: Context) -> bool:
    """Whether it is what somebody is, in a word, and the site's name."""
    what, _, rest = said.partition(" ")
    return " " in rest and role_at([what]) == 0 and is_publisher(rest, context)


def _stand_behind_names(words: list[str], groups: int) -> bool:
    """Whether words, of each two groups of a row of so many the first, are all what somebody is."""
    return groups % 2 == 1 and len(words) > 1 and all(is_role(without_signs(word)) or by_word(f"{without_signs(word)} ") for word in words)


def _is_outlets(role: str) -> bool:
    """Whether what stands before a role's last word is no person: 'Sample Business Reporter', 'BBC Harbour correspondent'."""
    before = role.rpartition(" ")[0]
    acronym = before.partition(" ")[0]
    return not is_person(before) or (2 < len(acronym) < 6 and acronym.isupper() and not before.isupper())


_ANOTHER = frozenset(",;&/")  # behind a name, before another
