"""Who the author is, under a text or over it: in a box called so, or told of by the name that the page's data have."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from itertools import accumulate
from typing import Final

from scraper.extractor.body.phrases import QUOTED
from scraper.extractor.body.reading import AUTHOR
from scraper.extractor.body.tails.words import words
from scraper.extractor.view import View
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import Block, Box
from scraper.page.linked_data import text_of

BIOGRAPHY: Final = 700  # weight of what tells who the author is, at the most
_TITLE: Final = 40  # characters before an author's name, of office and rank
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|Sr|Sra)\.? ")
_FAMILY: Final = 3  # characters of a family name that stands for the whole: 'Ms. Roe is', 'Solberg covers'
# 'is', and what a writer does, in languages that put it right after the name.
_IS = re.compile(
    r"(?:is|was|ist|war|est|es|és|fue|é|foi|è|är|er|on|jest|je|este|yra|ir|adalah|ialah|là|είναι|є|е|является|работает|пишет|працює|пише"
    r"|lebt|lives|writes|schreibt|covers)\s"
)
_SPEAKS = re.compile(r"(?:[,(（][^.:：!?@]{2,40})?[:：](?!\s?(?:[+(\d][\d().\s-]{6,16}[,;]\s)?\S{0,40}@)")
# How a writer introduces herself.
_INTRODUCED = re.compile(
    r"(?:(?:hi|hello|hey|hallo|moin|servus|salut|bonjour|hola|olá|oi|ciao|hoi|hej|hei|cześć|ahoj|привет|привіт|merhaba)\b[!,.…]{0,3}\s)?"
    r"(?:(?:and\s)?(?:my name is|i[’']m|i am)|mein name ist|ich hei(?:ß|ss)e|ich bin(?: die| der)?|je m[’']appelle|je suis|me llamo"
    r"|mi nombre es|soy|o?\s?meu nome é|eu sou|sou(?: a| o)?|mi chiamo|sono|mijn naam is|ik ben|jag heter|mitt namn är"
    r"|jeg heter|jeg hedder|mit navn er|mitt navn er|nazywam się|mam na imię|jmenuji se|jmenuju se"
    r"|меня зовут|мене звати|benim adım|adım)\s(?P<name>[^\W\d_][\w’'-]+)",
    re.I,
)
# '作者：林若溪，海港大学教授', where the line goes on behind the name.
_CALLED_AUTHOR = re.compile(
    r"[（(]?(?:本文)?(?:作者|著者|筆者|執筆者|글쓴이|필자)\s?[:：]\s?[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af·・]{2,8}\s?[，,、（(｜|]"
)
_AUTHORS_BOX = re.compile(
    r"(?:^|[\s_-])(?:author|autor|auteur|autore|avtor|writer|contributor|yazar|szerzo|kirjoittaja|autorius|autoriaus|syntaktis)"
    r"[-_]{0,2}(?:bio|bilgi|description|info|box|blok|card|about|profile?|details)|about[-_]{0,2}(?:the[-_])?author"
)
_PARAGRAPHS: Final = 8  # in which a writer introduces herself
_PARAGRAPH: Final = 60  # weight of a paragraph that tells of an author
_FEW, _LINES = 2, 4  # more of them in its element, and lines up to her name
_MARKS: Final = " *•·–—-_"


def authors(view: View) -> Iterator[str]:
    """The full names by which the page's data call its authors."""
    said = view.doc.linked.resolve(view.story.get("author"))
    for each in said if isinstance(said, list) else [said]:
        name = text_of(each.get("name") if isinstance(each, dict) else each)
        if name and is_full(name.strip()):
            yield name.strip()
    for name in ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author"):
        yield from (text.strip() for text in view.doc.meta.get(name, ()) if is_full(text.strip()) and "/" not in text)


def is_full(name: str) -> bool:
    """Whether a name has two parts: of words, or of letters where no blank parts them (陈晓岚, 윤서진)."""
    return " " in name or (2 < len(name) < 6 and not name.isascii() and weight(name) > 2 * len(name))


def of_an_author(text: str, authors: tuple[str, ...]) -> bool:
    """'Jane Roe is the paper's reporter on the coast', 'Staff writer Jane Roe is ...', 'This story was written by Jane Roe'. Not 'Jane Roe:
    And what then?' or 'Jane Roe, host: ...', nor a name that somebody in the story says."""
    if len(text) >= BIOGRAPHY:
        return False
    small = text.lower()
    titled = _TITLED.match(text)
    said = text[titled.end() :] if titled is not None else text
    for name in authors:
        family = name.rsplit(" ", 1)[-1]
        if len(family) >= _FAMILY and said.startswith(f"{family} ") and _IS.match(said[len(family) + 1 :]):
            return True
        at = small.find(name.lower())
        if at < 0 or _SPEAKS.match(rest := text[at + len(name) :].lstrip()):
            continue
        before = text[:at].strip(_MARKS)
        if not before:
            return True
        if at <= _TITLE and not QUOTED.search(text) and (_IS.match(rest) or words().writers.open(before)):
            return True
        if words().written.stand_in(before):
            return True
    return False


def cards(blocks: list[Block], kept: list[int], authors: Collection[str]) -> set[int]:
    """What stands under a text beneath the name of one who wrote it, however it is set, and says who that is: the name, her office, and one
    paragraph or a few that tell of her by name. The name is an author's of the page, or stands behind a by-word."""
    sums = [0, *accumulate([weight(blocks[n].text) for n in kept])]
    found: set[int] = set()
    for n in range(len(kept) - 1, 0, -1):
        if 2 * sums[n] < sums[-1]:
            break
        if kept[n] in found or not _PARAGRAPH <= sums[n + 1] - sums[n] < BIOGRAPHY:
            continue
        line = _name_over(blocks, blocks[kept[n]], authors)
        first = bisect_left(kept, line) if line is not None else 0
        if 2 * sums[first] >= sums[-1]:
            found.update(kept[first : n + 1])
    return found


def _name_over(blocks: list[Block], said: Block, authors: Collection[str]) -> int | None:
    """The index of the line with a writer's name over a paragraph, or over the first of a few in its element, that tells of her."""
    first = said.index
    while said.index - first < _FEW and weight(blocks[first - 1].text) >= _PARAGRAPH and blocks[first - 1].box.parent is said.box.parent:
        first -= 1
    text = blocks[first].text
    for line in reversed(blocks[max(0, first - _LINES) : first]):
        if weight(line.text) > _PARAGRAPH or sentence_end(line.text):
            break
        by = by_word(line.text)
        signed = line.text[by.end() :].strip() if by is not None else line.text
        if by is not None and is_full(signed) and is_person(signed) and _begins_with(text, signed):
            return line.index
        if any(
            f"{key(signed)} ".startswith(f"{key(name)} ") and (_begins_with(text, name) or (by is None and text.find(name) > 0))
            for name in authors
        ):
            return line.index
    return None


def _begins_with(text: str, name: str) -> bool:
    """Whether a paragraph begins with a name, or with one of its parts as a sentence does; and nobody of that name says it."""
    if text.startswith(name):
        return _SPEAKS.match(text[len(name) :].lstrip()) is None
    first, _, rest = text.partition(" ")
    parts = name.split()
    return len(first) >= _FAMILY and rest[:1].islower() and first in (parts[0], parts[-1])


def introduces(text: str, authors: tuple[str, ...]) -> bool:
    """Whether a paragraph over the text begins with who its author is, or who pays her: 'Jane Roe covers the coast'. Not what she does in
    the text."""
    if len(text) >= BIOGRAPHY:
        return False
    named = [name for name in authors if text.startswith(name)]
    return any(_IS.match(text[len(name) :].lstrip(" ,")) for name in named) or (bool(named) and words().disclaims.stand_in(text))


def tells_of_a_contributor(text: str) -> bool:
    """Whether a line opens as one that says who the author is, and nobody in the story says so."""
    told = len(text) < BIOGRAPHY and (words().contributor.open(text) or _CALLED_AUTHOR.match(text) is not None)
    return told and not QUOTED.search(text)


def introduce_themselves(kept: list[Block]) -> dict[int, str]:
    """The last paragraphs of a text in an element of their own, which nothing else of the text shares, that begin with who writes here:
    'Hi! My name is Jane, and ...'."""
    for n in range(max(1, len(kept) - _PARAGRAPHS), len(kept)):
        block, around = kept[n], kept[n].box.parent
        said = _INTRODUCED.match(block.text) if not block.heading and around is not None else None
        if said is None or around is None or not said["name"][0].isupper():
            continue
        apart = around.block_start > kept[n - 1].index and around.block_end > kept[-1].index
        if apart and 3 * sum(weight(b.text) for b in kept[n:]) < 2 * sum(weight(b.text) for b in kept[:n]):
            return dict.fromkeys((b.index for b in kept[n:]), AUTHOR)
    return {}


def box_of(block: Block) -> Box | None:
    """The element around a block that is called after what it tells of an author."""
    return next((box for box in block.box.up(3) if box.names and _AUTHORS_BOX.search(box.names)), None)
