"""The short label over or before the headline: WORLD, Exclusive, Ukraine war. A breadcrumb of several steps is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.headline.inside import parts
from scraper.extractor.fields.kicker.above import LINKED, above, are_sentences
from scraper.extractor.fields.kicker.called import LONGEST, names_around, tells_for_sure
from scraper.extractor.fields.kicker.notices import is_a_rating, is_date, is_notice
from scraper.extractor.fields.kicker.within import BETWEEN
from scraper.extractor.fields.section import GENERAL
from scraper.extractor.fields.shared.trail import HOME
from scraper.extractor.view import View
from scraper.normaliser import credits
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.publishers import is_publisher
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import Block
from scraper.record import Candidate, Context

_HOME: Final = ("首页", "首頁")  # behind the site's name
_MARKS: Final = (">", "›", "→")  # of steps; one may part two labels
AGAIN: Final = 12  # blocks over the headline among which it may stand once more
_HERE: Final = ("正文", "內文", "본문")  # the last step of a trail: the text


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "kicker")
    headline = view.headline_block
    if headline is None:
        return
    label = parts(view, headline)[0]
    if label:
        yield Candidate(label, "in the heading", "visible", block=headline.index)
    found = above(view, headline) or next(filter(None, (above(view, other) for other in _again(view, headline))), None)
    if found is None:
        return
    block, text, place = found[:3]
    sure = tells_for_sure(names_around(block, headline))
    if found.section or (place == LINKED and (block.text.endswith(_HERE) or (label and not sure))):
        view.over_kicker = block, text, place
        return
    yield Candidate(text, place, "visible", block=block.index, detail=block.box.names)
    for candidate in (*witnesses.linked_data(view, "articleSection"), *witnesses.meta(view, "article:section")):
        for said in candidate.said if isinstance(candidate.said, list) else [candidate.said]:
            if isinstance(said, str) and key(said) == key(text):
                yield Candidate(said, candidate.place, candidate.witness)


def _again(view: View, headline: Block) -> Iterator[Block]:
    """Where an h1 over the headline says it too: a page may print the head of a story twice."""
    for other in view.doc.blocks[max(0, headline.index - AGAIN) : headline.index]:
        if headline.heading == other.heading == 1 and other.text == headline.text and not other.hidden:
            yield other


def read(said: Any, context: Context) -> str:
    text = fold(str(said)).strip(BETWEEN)
    if "«" not in text:
        text = text.strip("»› ")
    letters = key(text)
    if not letters:
        raise Unreadable("no words", text)
    if weight(text) > LONGEST:
        raise Unreadable("too long for a label", text[:80])
    if "://" in text:
        raise Unreadable("an address", text)
    if text[0] == "#":
        raise Unreadable("a topic", text)
    if "{{" in text:
        raise Unreadable("a template's", text)
    if letters in HOME or text.endswith(_HOME):
        raise Unreadable("the way home", text)
    if sum(map(text.count, _MARKS)) > 1:
        raise Unreadable("steps of a trail", text)
    if letters in GENERAL or is_notice(text) or are_buttons(text):
        raise Unreadable("a notice or a button", text)
    if is_publisher(text, context) or letters in map(key, (context.publisher or "").split("|")):
        raise Unreadable("the site's name", text)
    if not credits.is_credit(text) and credits.names_a_photographer(text):
        raise Unreadable("a caption", text)
    if is_date(text):
        raise Unreadable("a date", text)
    if are_sentences(text):
        raise Unreadable("sentences", text)
    if is_a_rating(text):
        raise Unreadable("what readers think of it", text)
    return text


def same(a: str, b: str) -> bool:
    return key(a) == key(b)
