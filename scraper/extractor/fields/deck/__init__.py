"""The standfirst that is displayed under the headline. Not the first paragraph, and not a description that no reader sees.

The body has to know it before it is read, so `displayed` needs no more than the document and the block of the headline; what the
metadata say about the page only vouches for what is displayed. `standing` finds it: by what elements are `called`, by what is
`described` for nobody to read, and by where the `head` of a story ends; it may be of `several` blocks. What is found so may be the story's
`own_text` all the same, or something else that is to be `refused`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.dateline import stamp
from scraper.extractor.fields.deck.called import INNER, LONGEST_WORD, NAMED, SUMMARIES, named, opening, opens_the_text, set_apart_by_name
from scraper.extractor.fields.deck.described import MAX_LENGTH, META, SHORTEST, described, descriptions, same
from scraper.extractor.fields.deck.head import is_headed, is_no_fact, is_set_apart, is_under_a_break, signed
from scraper.extractor.fields.deck.own_text import EXCERPT, is_text
from scraper.extractor.fields.deck.refused import MACHINE, is_other
from scraper.extractor.fields.deck.standing import displayed
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.text import fold, key, sentence_end, weight
from scraper.page.blocks import Block
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

__all__ = [
    "EXCERPT",
    "MACHINE",
    "described",
    "displayed",
    "find",
    "is_headed",
    "is_set_apart",
    "is_under_a_break",
    "named",
    "opening",
    "opens_the_text",
    "read",
    "same",
    "set_apart_by_name",
    "signed",
]

_LABEL = re.compile(r"label|kicker|over-?line|topline|dachzeile|spitzmarke|eyebrow|(?<![a-z])tag(?![a-z])")


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "deck")
    if (line := _in_the_heading(view)) is not None:
        yield Candidate(line, "in the heading", "visible", detail=view.headline_block.box.tag if view.headline_block is not None else None)
        return
    found = displayed(view)
    if not found or is_text(view, found) or is_other(view, found[0]):
        return
    text = _alone(view, _without_label(view, found[0]) if len(found) == 1 else " ".join(block.text for block in found))
    yield Candidate(text, "displayed", "visible", block=found[0].index, detail=found[0].box.names or found[0].box.tag)
    for candidate in (*witnesses.linked_data(view, "description", "alternativeHeadline"), *witnesses.meta(view, *META)):
        said = text_of(candidate.said)
        if said and same(said, text):
            yield candidate


def _in_the_heading(view: View) -> str | None:
    """What an element that calls itself a standfirst adds in the heading behind the headline."""
    block, title = view.headline_block, view.value("headline")
    if block is None or not title or len(block.text) <= len(title) or not block.text.startswith(title):
        return None
    rest = block.text.removeprefix(title).strip()
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 1 + INNER]:
        if block.start <= box.start < box.end <= block.end and view.doc.text_of(box) == rest:
            return rest if NAMED.search(box.names) and is_no_fact(block) and not names.has_date(rest) else None
    return None


def read(said: Any, context: Context) -> str:
    text = fold(text_of(said) or "")
    if weight(text) < SHORTEST:
        raise Unreadable("too short for a standfirst", text)
    if len(text) > MAX_LENGTH:
        raise Unreadable("too long for a standfirst", text[:80])
    return text


def _without_label(view: View, block: Block) -> str:
    """The text without the label that an element of its own sets before it, called so, and without the facts after it."""
    if said := opening(view.doc, block):
        return said
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 3]:
        if block.start <= box.start < box.end < block.end and _LABEL.search(box.names):
            before, label = fold("".join(view.doc.pieces(block.start, box.start))), view.doc.text_of(box)
            if not before and len(label.split()) <= 4 and not sentence_end(label):
                return fold("".join(view.doc.pieces(box.end, block.end))).lstrip(" :|•·–—-")
    word, colon, rest = block.text.replace("：", ":", 1).partition(":")
    if colon and len(word) <= LONGEST_WORD and key(word) in SUMMARIES and rest:
        return rest.strip()
    place = stamp(view, block)
    return block.text if place is None else f"{place} {block.text.removeprefix(place).lstrip()}"


def _alone(view: View, text: str) -> str:
    """The text without the date before it or the byline after it in the same block, where the page's description tells it from them."""
    for said in descriptions(view.doc):
        at = text.find(said) if len(said) > 40 else -1
        if at < 0:
            continue
        before, after = text[:at].strip(), text[at + len(said) :].strip()
        if (not before or (at < 40 and names.has_date(before))) and (not after or (len(after) < 120 and names.looks_like_a_byline(after))):
            return said
    return text
