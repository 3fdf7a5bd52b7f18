"""What a line by a headline tells of the story and is none of it: who wrote it, when, where it stood before."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.fields.shared.passed import signs_beside_a_date
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.bylines import by_word
from scraper.normaliser.moments import is_ago, label_of, told_ago
from scraper.normaliser.printed_bylines import cleaned
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import LIST, Block

BYLINE: Final = "the byline"
DATE: Final = "a date or a time of reading"
ELSEWHERE: Final = "the headline that it had elsewhere"
AMID: Final = "amid what tells of the story"
HEAD: Final = 8  # blocks under the headline that may tell of the story
_LINE: Final = 60  # weight of a line amid what does
_LABEL: Final = 24  # characters
_GOES_ON: Final = ",:;-–—…"  # at the end of a line that the next one goes on
_FACTS: Final = 100  # weight of a byline, or of two dates with their labels
_DESK: Final = 48  # characters
_TIME: Final = 14  # characters of a time of day and its zone
_FEW: Final = 8  # letters beside a time: a zone, a day of the week
_MARKS: Final = " |,;·•⋅-–—:"  # at the ends of a line, where they say nothing
# Numbers that were drawn: '04-11-19-23-31-40', '7-0-2'; no date has as many, or such.
_SERIES = re.compile(r"\d{1,2}(?:[\s,;–-]{1,3}\d{1,2}){4,11}|\d(?:\s?[,–-]\s?\d){2,5}")
_ORIGINAL = re.compile(r"[（(【\[]?\s?(?:原标题|原標題|原題|원제)\s?[:：]")
_BRACKETS_OR_ORIGINAL: Final = frozenset("（(【[原원")
CLOCK = re.compile(r"(?<!\d)(?<!\d\.)(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?!\d|\.\d)|\s?[ap]\.?m\b|\s?uhr\b|[時点시])", re.I)
_CHANGED: Final = 30  # letters beside the dates of a sentence that tells when the text was changed
_FIRST = re.compile(r"\s?[,|]\s")  # what parts a role from the paper's name behind it
_RELEASE = re.compile(  # 'Pressemitteilung Nummer 023/2023 Erscheinungsdatum: 14.11.2023'
    r"(?:(?:press|news|media) release|release|pressemitteilung|presseinformation|presseaussendung|medienmitteilung|communiqué de presse"
    r"|comunicado(?: de prensa)?|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|tiedote|komunikat prasowy)"
    r"\s?[:|–-]?\s?(?:nr|nummer|no|number|num|núm|n[°ºr])\.?\s?:?\s?\d",
    re.I,
)
_ADDRESS = re.compile(r"https?://\S{4,400}")


def of_facts(block: Block) -> str | None:
    """What a line over the text is that tells who wrote it, or when."""
    if _ADDRESS.fullmatch(block.text):
        return "an address"
    if block.heading or weight(block.text) > _FACTS:
        return None
    if names.looks_like_a_byline(block.text) or _is_a_desks(block.text) or names.signer(block.text):
        return BYLINE
    if _says_who_and_when(block.text):
        return BYLINE
    if _RELEASE.match(block.text) and not sentence_end(block.text):
        return "which of an office's releases it is"
    if says_of_elsewhere(block.text):
        return ELSEWHERE
    if "|" in block.text and _are_parted(block.text):
        return BYLINE
    return DATE if _facts_alone(block.text) or told_ago(block.text) else None


def says_of_elsewhere(text: str) -> bool:
    """Whether a line is the headline that the text had elsewhere: '原标题：...'."""
    return text[0] in _BRACKETS_OR_ORIGINAL and _ORIGINAL.match(text) is not None


def stands_amid(view: View, block: Block) -> bool:
    """Whether a line that is no sentence stands between two that tell of the story, the headline one of them; or right under one, and says
    what those are who wrote it, or when, or is the label of the paragraph under it."""
    if block.inside & LIST or weight(block.text) > _FACTS or sentence_end(block.text) or _opens_a_letter(view, block):
        return False
    over = _over(view, block)
    if over.index == block.index - 1 and _told_by(over) == BYLINE and _ends_in_a_time(block.text):
        return True
    if weight(block.text) > _LINE:
        return False
    told = _told_by(over) or (BYLINE if _are_writers(view, over) and _told_by(view.doc.blocks[over.index - 1]) else None)
    return (
        _tells_of_writers(view, block, over, told)
        or (told is not None and _labels_a_paragraph(view, block))
        or _is_between(view, block, over, told)
    )


def _opens_a_letter(view: View, block: Block) -> bool:
    """Whether a line ends in a comma over a paragraph that is set as it is: 'Dear Minister,'."""
    under = view.doc.blocks[block.index + 1 : block.index + 2]
    return block.text[-1] in ",،，" and bool(under) and under[0].box.tag == block.box.tag and _is_paragraph(under[0])


def _ends_in_a_time(text: str) -> bool:
    """Whether a line ends in a day and a time: 'Harbour Post Foreign Service Thursday, June 10, 2010; 3:32 PM'."""
    clock = CLOCK.search(text[-_TIME:])
    return clock is not None and names.has_date(text[: -_TIME + clock.start()])


def _tells_of_writers(view: View, block: Block, over: Block, told: str | None) -> bool:
    """Whether a line under what `told` of the story names who wrote it, under the date, or says what they are."""
    if told == BYLINE:
        return names.tells_of_writers(block.text, view.context) or names.tells_what(_FIRST.split(block.text, maxsplit=1)[0])
    named = over.index == block.index - 1 and _are_writers(view, block)
    return told == DATE and (named or names.tells_what(_FIRST.split(block.text, maxsplit=1)[0]))


def _labels_a_paragraph(view: View, block: Block) -> bool:
    """Whether a label, or the first of two, stands right over a paragraph."""
    under = [other for other in view.doc.blocks[block.index + 1 : block.index + 3] if not _is_label(other)]
    return _is_label(block) and bool(under) and _is_paragraph(under[0])


def _is_between(view: View, block: Block, over: Block, told: str | None) -> bool:
    """Whether what is under a line tells of the story too."""
    blocks = view.doc.blocks
    near = blocks[block.index + 1 : block.index + 3]
    under = next((b for b in near if b.inside & LIST or weight(b.text) > _LINE or _told_by(b) or _are_writers(view, b)), None)
    if under is None or under.inside & LIST or not (_told_by(under) or (told and _are_writers(view, under))):
        return False
    headed = over if not over.heading or over is view.headline_block else blocks[over.index - 1]  # a standfirst set as a heading
    return told is not None or headed is view.headline_block or _are_writers(view, over)


def _over(view: View, block: Block) -> Block:
    """What stands over a line and over a label or two between."""
    blocks, at = view.doc.blocks, block.index - 1
    for over in blocks[max(1, at - 1) : at + 1][::-1]:
        if over is view.headline_block or not _is_label(over) or _told_by(over) or _are_writers(view, over):
            return over
    return blocks[max(0, at - 2)]


def _is_label(block: Block) -> bool:
    return not block.heading and len(block.text) <= _LABEL and block.text[-1] not in _GOES_ON and not sentence_end(block.text)


def _is_paragraph(block: Block) -> bool:
    return weight(block.text) > _LINE and sentence_end(block.text)


def _told_by(block: Block) -> str | None:
    """What a line surely tells of the story."""
    told = of_facts(block)
    return told if told == BYLINE or (told == DATE and names.has_date(block.text)) else None


def _are_writers(view: View, block: Block) -> bool:
    """Whether a line is names, as some are signed with and other things are called by."""
    return names.are_writers(block.text[:_DESK], view.context)


def says_it_was_changed(block: Block) -> bool:
    """Whether a sentence tells when the text was changed, and nothing else: 'This story was updated on 4 June 2024.'"""
    text = block.text
    if block.heading or weight(text) > _FACTS or not any(map(str.isdigit, text)) or label_of(text) != "updated":
        return False
    rest = cleaned(text)
    return rest != text.strip(_MARKS) and sum(map(str.isalpha, rest)) <= _CHANGED


def says_when(block: Block) -> bool:
    """Whether a line tells with a label when the story was published or changed, and nothing else: 'Last updated: 4 June 2024'."""
    text = block.text
    return any(map(str.isdigit, text)) and label_of(text) is not None and of_facts(block) == DATE


def clock_of(text: str) -> str:
    """A time over an entry of a live blog without what says how long ago it was, and who wrote: '16.02 BST' of '4h ago 16.02 BST'."""
    clock = CLOCK.search(text)
    if clock is None:
        return text
    if not clock.start() and (text[clock.end() :][:1].isalpha() or not is_time(text)):
        return clock[0]
    before = text[: clock.start()]
    at, opened, ago = text.partition("(")
    if opened and not before and is_ago(ago):
        return at.rstrip()  # '5:42 PM(1 hour ago)'
    return text[len(before) :] if before and is_ago(before) else text


def is_time(text: str) -> bool:
    """Whether a short line is a time of day and a word or two."""
    return sum(map(str.isalpha, CLOCK.sub(" ", cleaned(text)))) <= _FEW


@lru_cache(maxsize=512)
def _facts_alone(text: str) -> bool:
    """Whether a line is a date, a time or a time of reading and little else: 'Published on 17 December 2019', '3 minutes read'."""
    if _SERIES.fullmatch(text):
        return False
    rest = cleaned(text)
    letters = sum(map(str.isalpha, rest))
    if rest.endswith(" .") and names.has_date(text):
        rest = rest.rstrip(" |.")  # of the day or year: 'Sreda, 4. mart 2026.'
    return rest != text.strip(_MARKS) and (not letters or (letters <= 18 and not sentence_end(rest)))


@lru_cache(maxsize=512)
def _says_who_and_when(text: str) -> bool:
    """Whether a line is a date and, behind it, who wrote, with a word that says nothing else: '12 June 2004 Contributed by: jroe'."""
    if not names.has_date(text[:_LABEL]) or sentence_end(text):
        return False
    by = by_word(names.printed(text))
    return by is not None and (" " in (said := by[0].strip()) or ":" in said)


def _are_parted(text: str) -> bool:
    """Whether strokes part what a line says of the story, and one of its parts is a date: 'The harbour office | 4 June 2024 | Lamps'."""
    parts = text.split(" | ")
    if len(parts) < 2 or sentence_end(text) or not any(map(_facts_alone, parts)):
        return False
    return len(parts) > 2 or signs_beside_a_date(text) is not None  # a place and a date are two


def _is_a_desks(text: str) -> bool:
    """'নিজস্ব প্রতিবেদক, ঢাকা', 'ویب ڈیسک': who has no name, and perhaps a place, over the text."""
    said = text.partition(",")[0].strip(_MARKS)
    if len(text) > _DESK or sentence_end(text):
        return False
    return names.is_house(said) or (said.lower() == said.upper() and names.is_desk(said))  # with capitals it may be a label
