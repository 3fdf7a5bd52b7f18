"""A line with dates in it -> each of them with its label; what dates something else than the story is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from scraper.extractor.fields import deck
from scraper.extractor.fields.shared import pictured
from scraper.extractor.fields.shared.displayed.labels import label_before, label_of_names
from scraper.extractor.fields.shared.displayed.limits import BESIDE, DIGIT, LABEL, MAX_LINE, SENTENCE, UNSEEN
from scraper.extractor.fields.shared.displayed.places import OTHERS, distance, is_over
from scraper.extractor.posts import around
from scraper.extractor.view import View, once
from scraper.normaliser.moments import Label, Moment, Sighting, label_of, moments_in
from scraper.normaliser.text import begins_small, weight
from scraper.page.blocks import Block, Box
from scraper.record import Candidate
from scraper.text import fold

LONG: Final = 190  # characters of a line that has more in it than dates, and whose date wants a label
MAX_START: Final = 80  # characters before a date that is announced in such a line
_TO_THE_SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)")
_LEAST: Final = 12  # weight of what stands beside a date in a sentence or caption
# What a reader or a machine did with the page, and until when something may be done, in small letters.
_COPIED = re.compile(
    r"(?<![a-z])(?:printed|gedruckt|ausgedruckt|accessed|retrieved|consulted|abgerufen|imprimé|consulté|consulta[dt]o|impreso|stampato|geprint"
    r"|geraadpleegd|zuletzt aufgerufen"
    r"|expires?(?: on)?:?|expiry(?: date)?:?|deadline:?|valid until|closing date:?|valid (?:since|from):?|gültig (?:bis|seit|ab):?"
    r"|berichtete?n?:?|sendung am|sendetermin:?|im programm:?"  # when a station told of it
    r"|(?:bewerbungs|einsende|anmelde|melde)schluss:?|date limite:?|fecha límite:?|caduca(?: el)?:?|scadenza:?|prazo:?|uiterlijk)(?![a-z])"
)
# A time of day that is nothing else, as a running time may be.
_CLOCK = re.compile(
    r"(?:(?:at|um|à|alle|às|a las|kl\.?|klo|ore|@)\s)?\d{1,2}"
    r"(?:h\s?\d{2}|[:.]\d{2}\s?(?:[ap]\.?m\.?|uhr|uur|hs?|น\.))(?:\s[a-z]{2,4})?",
    re.I,
)
# When something takes place, or was looked through last, in small letters: a label before a date, or in the block before it.
_EVENT: Final = (
    r"(?:wann|termin|beginn|startdatum|datum der veranstaltung|when|event date|date of (?:the )?event|date (?:and|&) time|starts?"
    r"|start date|(?:show|concert|meeting|hearing|trial|exam) date|cuándo|fecha del evento|quand|quando|data dell'evento|data do evento"
    r"|wanneer|kiedy|когда|коли|när|hvornår|når|milloin|kdy|kedy|mikor|când)"
)
_REVIEWED: Final = r"(?:reviewed|geprüft|überprüft|letzte (?:über)?prüfung|última revisión médica|relu|zrecenzowano)"
_WEEKDAY: Final = 12  # characters of the day of the week before a date
_OF_AN_EVENT = re.compile(
    rf"(?<![^\W\d_])(?:{_EVENT}\s?:\s?(?:[^\W\d_]{{2,12}}\.?,?\s){{0,2}}|(?<!-){_REVIEWED}(?: (?:on|am|le|el))?:?\s?)$"
)
_EVENTS_LABEL = re.compile(rf"(?:{_EVENT}|(?:(?:last|medically|zuletzt) )?{_REVIEWED}(?: (?:on|am|le|el))?)\s?:?")
# What joins the first and the last day of something, and such a last day.
_JOINTS: Final = "[–—-]|to|until|till|through|bis(?: zum)?|au|jusqu'au|hasta(?: el)?|al|até|fino al|t/m|tot(?: en met)?|do|til|по|до"
_SPANS = re.compile(rf"\s?(?:{_JOINTS})\s?")
_TO_A_DAY = re.compile(
    rf"\s?(?:{_JOINTS})\s?(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d"
    r"|\d{1,2}\.? [^\W\d_]{3,10}\.?,? \d{4}|[^\W\d_]{3,10}\.? \d{1,2},? \d{4})(?![\d:])"
)
# The days of a life, in small letters: 'died on', '(12 May 1934 – '.
_LIVED = re.compile(
    r"(?:(?<![a-z])(?:born|died|deceased|geboren|gestorben|nacid[oa]"
    r"|falleci[oóda]{1,3}|née?|décédée?|родил\w{1,3}|умер\w?)(?: on| am| el| le)?|[†✝])\W{0,3}$"
    r"|\([^()]{0,24}\d{4}\s?[–—-]\s?$"
)


# How a sentence begins that tells of the story itself.
_OF_THIS = re.compile(
    r"\W{0,3}(?:this|an? (?:earlier|older|previous) version|editor|note|diese[rs]?|cet(?:te)?|ce|est[aeo]|quest[oa]|dit|deze|denne"
    r"|den här|tämä|ten|tento|este|ez a|эт[аои]т?)(?!\w)",
    re.I,
)


class Dated(NamedTuple):
    """A date in a block, its label, and the words that say it; `worded` where the label is in words that a reader sees, `hatom` where
    nothing but a class says it."""

    moment: Moment
    label: Label | None
    worded: bool
    hatom: bool
    said: str
    block: int

    def candidate(self, place: str) -> Candidate:
        return Candidate(self.moment, f"{place} {self.label}" if self.label else place, "visible", block=self.block, detail=self.said)


@once
def _dated_lines(view: View) -> dict[int, list[Dated]]:
    """The index of a block -> its dates, where both fields have asked for them."""
    return {}


def dates_of(view: View, block: Block, *, far: bool = False) -> list[Dated]:
    """The dates in a line that is no sentence and of no other story."""
    if len(block.text) > MAX_LINE or block.inside & UNSEEN:
        return []
    kept = _dated_lines(view)
    dated = kept.get(block.index)
    if dated is None:
        apart = distance(view, block.box)
        dated = [] if apart == OTHERS else read_line(view, block)
        if dated and (block.text in _captions(view) or around(view.doc.blocks, block) is not None):
            dated = []
        if apart or far:
            dated = [row for row in dated if row.worded]
        if dated and is_over(view, block.box):
            dated = [row for row in dated if row.label == "published" or not _is_todays(view, row)]
        kept[block.index] = dated
    return dated


def _is_todays(view: View, row: Dated) -> bool:
    """Whether a date is the day on which the page was fetched, as it is somewhere on earth: the site's own calendar says that every day,
    and its prices when they changed last."""
    fetched = view.context.fetched_at
    today = fetched is not None and abs(row.moment.day - fetched.date()) <= timedelta(days=1)
    return today and (row.label == "updated" or row.moment.precision == "day")


@once
def _captions(view: View) -> frozenset[str | None]:
    """What pictures are said to show: a block with these words is a caption, whatever it stands in."""
    return frozenset(picture.attributes.get("alt") for picture in view.doc.pictures)


def read_line(view: View, block: Block) -> list[Dated]:
    text = _with_its_time(view, block, spaced_text(view, block))
    if len(text) > LONG and (not DIGIT.search(text, 0, MAX_START + 60) or label_of(text[:MAX_START]) is None):
        return []  # as below, before the scan
    dated: list[Dated] = []
    around: Label | None = None
    sightings = moments_in(text, view.context)
    for n, sighting in enumerate(sightings):
        label, worded, hatom = sighting.label, True, False
        if len(text) > sighting.end - sighting.start + 120 and (label is None or sighting.start > MAX_START):
            continue  # a sentence in which a date is told
        before = text[max(0, sighting.start - 60) : sighting.start].lower()
        if _LIVED.search(before[-32:]) or _is_of_an_event(view, block, before, label):
            continue
        if label is None and (_COPIED.search(before) or _is_of_a_span(text, sightings, n)):
            continue
        if label is not None and not n and _is_amid_a_sentence(view, block, text, sighting):
            continue
        said = text[sighting.start : sighting.end]
        if label is None and (around is not None or (label := label_before(view, block)) is None):
            inner = _inner(view, block, said) or (block.box if around is None else None)
            worded, (label, hatom) = False, label_of_names(view, inner) if inner is not None else (None, False)
        around = label or around
        if label is None and (words := _beside(text, sightings)) and _is_told(view, block, words) and not _stands_apart(text, sighting):
            continue
        dated.append(Dated(sighting.moment, label, worded and label is not None, hatom, said, block.index))
    if dated and dated[0].label == "updated" and not dated[0].worded and any(row.worded and row.label == "updated" for row in dated[1:]):
        dated[0] = dated[0]._replace(label=None, hatom=False)  # '3 May 2025 (modified on 4 May 2025)': the class is the second's
    return [row._replace(label="updated", worded=False) if _is_for_machines(row, dated) else row for row in dated]


def _is_of_an_event(view: View, block: Block, before: str, label: Label | None) -> bool:
    """Whether words before a date, or the block before it where it begins one, say that something takes place then, or was looked through
    last."""
    if label is not None:
        return False
    if len(before) > _WEEKDAY or ":" in before or block.index == 0:
        return _OF_AN_EVENT.search(before) is not None
    over = view.doc.blocks[block.index - 1].text
    return len(over) <= LABEL and _EVENTS_LABEL.fullmatch(over.lower()) is not None


def _is_amid_a_sentence(view: View, block: Block, text: str, sighting: Sighting) -> bool:
    """Whether a label and its date stand in a sentence of the text that begins with something else: 'The study, published on 3 May 2025 in
    a journal, was read by many'."""
    words = text[: sighting.start].split()
    if len(words) < SENTENCE or block.index not in _sentences(view)[1] or _OF_THIS.match(text) or label_of(" ".join(words[:2])):
        return False
    return sum(map(begins_small, text[sighting.end :].split())) >= SENTENCE


def _is_of_a_span(text: str, sightings: Sequence[Sighting], n: int) -> bool:
    """Whether a day is the first or last of two that nothing but a word or sign between them joins: 'from 12 June to 14 July 2025'. The
    last may lie so far ahead that it is none of the sightings."""
    one = sightings[n]
    if one.moment.precision != "day":
        return False
    before = sightings[n - 1] if n else None
    last = before is not None and before.moment.day < one.moment.day and _SPANS.fullmatch(text[before.end : one.start]) is not None
    return last or begins_a_span(text, one.end)


def begins_a_span(text: str, end: int) -> bool:
    """Whether behind a date that ends there a later one is joined to it."""
    return _TO_A_DAY.match(text, end) is not None


def is_stamp(row: Dated) -> bool:
    """Whether a date is written to the second, as machines read it: under the text, where nothing announces it, it is when the page was
    saved last, and a style hides it from readers."""
    return _TO_THE_SECOND.fullmatch(row.said) is not None


def _is_for_machines(row: Dated, beside: Sequence[Dated]) -> bool:
    """Whether a date is written to the second beside an earlier day as readers are shown it: when the page was saved last."""
    return (
        row.label is None
        and is_stamp(row)
        and any(one.label != "updated" and one.moment.precision == "day" and one.moment.precedes(row.moment) for one in beside)
    )


def _is_told(view: View, block: Block, words: int) -> bool:
    """Whether so many words beside a date make a caption, or a sentence of the text or the standfirst, of a block."""
    captions, text = _sentences(view)
    return block.index in captions or (words >= SENTENCE and block.index in text)


@once
def _sentences(view: View) -> tuple[frozenset[int], set[int]]:
    """The blocks of captions, and those of the text and the standfirst."""
    standfirst = (block.index for block in deck.displayed(view))
    return pictured.caption_blocks(view), {*(view.body.kept if view.body is not None else ()), *standfirst}


def _stands_apart(text: str, sighting: Sighting) -> bool:
    """Whether a date opens a line in a script with capitals, or a comma parts it from the rest as the last thing in it: 'started by Jane,
    May 26, 2025.'"""
    before, after = text[: sighting.start].rstrip(), text[sighting.end :]
    opens = not before and any(map(str.isupper, after))
    return opens or (before.endswith(",") and not any(map(str.isalnum, after)))


def _beside(text: str, sightings: Sequence[Sighting]) -> int:
    """How many words in small letters stand beside the dates of a line: 'The bridge was closed on 14 March 2019'; of a line of facts few
    do. In a script without capitals as many as a sentence has, where more than a name does."""
    rest, at = "", 0
    for sighting in sightings:
        rest, at = f"{rest}{text[at : sighting.start]} ", sighting.end
    rest += text[at:]
    if weight(rest) <= _LEAST:
        return 0
    return sum(map(begins_small, rest.split())) if rest.lower() != rest.upper() else SENTENCE


def _with_its_time(view: View, block: Block, text: str) -> str:
    """A line that ends in a day, with the time of it where that is all of the next block: 'June 11, 2025', '9:41 am'."""
    after = view.doc.blocks[block.index + 1 : block.index + 2]
    if len(text) > BESIDE or not after or len(after[0].text) > LABEL or _CLOCK.fullmatch(after[0].text) is None:
        return text
    found = moments_in(text, view.context)
    return f"{text} {after[0].text}" if len(found) == 1 and found[0].moment.precision == "day" and found[0].end == len(text) else text


def spaced_text(view: View, block: Block) -> str:
    """The text of a block; where a number is set against the word or number of another element (spans that only a style keeps apart),
    with a space between them."""
    pieces = view.doc.pieces(block.start, block.end)
    for one, other in pairwise(pieces):
        if one[-1:].isalnum() and other[:1].isalnum() and (one[-1:].isdigit() or other[:1].isdigit() or other[:1].isupper()):
            return fold(" ".join(pieces))
    return block.text


def _inner(view: View, block: Block, said: str) -> Box | None:
    """The inmost inline element of a block that holds these words."""
    found = None
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 60]:
        if box.start >= block.end:
            break
        if box.start >= block.start and said in view.doc.text_of(box):
            found = box
    return found
