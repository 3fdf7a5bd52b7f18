"""What stands as a standfirst and is none: notices, captions, who writes, entries of a live blog, what a machine wrote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from scraper.extractor.fields.deck.called import INNER, LONGEST_WORD, SUMMARIES, named
from scraper.extractor.fields.deck.described import described
from scraper.extractor.fields.deck.notices import NOTICE
from scraper.extractor.fields.shared import passed, pictured
from scraper.extractor.fields.shared.told import tells_of_the_writer
from scraper.extractor.view import View
from scraper.normaliser import credits, organisations
from scraper.normaliser.patterns import small
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import LIST, Block
from scraper.page.document import Document

MACHINE: Final = "a machine's summary of the story"  # why a block is no body that only a machine has written
_ENTRIES: Final = 3  # of a live blog
_POINTS: Final = 40  # weight of the label over a list of points
_LONG: Final = 500  # characters; longer ones say by name or type what they are
_FILM: Final = 24  # characters of what is added to the headline there
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:\s?(?:h|uhr|[ap]\.?m\.?))?", re.I)
_CREDIT = re.compile(r"(?<![a-z])credit")
_POINTERS: Final = ("▲", "△", "▼", "▽", "◀", "◁", "▶", "↑", "←")  # to the picture, in papers that print no frame around a caption


def is_other(view: View, first: Block) -> bool:
    """Whether it stands under the text, or is something else than a standfirst."""
    if view.last_block is not None and first.index > view.last_block:
        return True
    if view.body is not None and view.body.dropped.get(first.index) == MACHINE:
        return True
    if NOTICE.search(small(first.text)) or organisations.agency(first.text.rpartition(", ")[2]):  # 'Bakı, 11 iyun, AZƏRTAC'
        return True
    plain = not (named(first) or first.heading or first.bold)
    if plain and len(first.text) > _LONG:
        return True
    return (
        _is_of_a_picture(view, first, plain=plain) or _tells_of_somebody(view, first) or _is_of_a_list(view.doc.blocks, first, plain=plain)
    )


def _is_of_a_picture(view: View, first: Block, *, plain: bool) -> bool:
    """Whether it is a caption or a credit, what machines are told that a picture shows, or the title of a film."""
    text, headline = first.text, view.headline_block
    if credits.is_credit(text) or credits.opens_a_caption(text) or text.startswith(_POINTERS) or _holds_a_credit(view.doc, first):
        return True
    if _is_alt(view.doc, first) and not (named(first) or described(view.doc, text)):
        return True
    if headline is not None and 0 < len(text) - len(headline.text) <= _FILM and key(text).startswith(key(headline.text)):
        return True  # with the station that made it
    if passed.is_credited(view.doc.blocks, first):
        return True
    return plain and (passed.PICTURED.search(first.box.names) is not None or pictured.is_a_credited_caption(view, first))


def _tells_of_somebody(view: View, first: Block) -> bool:
    """Whether it says who writes, or whose degrees are whose."""
    headline = view.headline_block
    if headline is not None and passed.tells_of_the_writer(view.doc.blocks, first, headline):
        return True
    return tells_of_the_writer(view, first) or passed.are_names_with_degrees(first.text)


def _is_of_a_list(blocks: Sequence[Block], first: Block, *, plain: bool) -> bool:
    """Whether it belongs to what is told in rows: facts behind labels, entries of a live blog, points in short."""
    return _is_a_value(blocks, first) or (plain and _is_an_entry(blocks, first)) or (not named(first) and _heads_points(blocks, first))


def _holds_a_credit(doc: Document, first: Block) -> bool:
    """Whether it ends in an element that calls itself a credit: the words under a picture."""
    inside = doc.boxes[first.box.index + 1 : first.box.index + 1 + INNER]
    inside = [box for box in inside if first.start < box.start < box.end <= first.end <= box.end + 1]
    return any(_CREDIT.search(box.names) for box in inside)


def _is_a_value(blocks: Sequence[Block], first: Block) -> bool:
    """Whether it stands right behind a label in the label's own element: 'To:', 'The minister of ports'."""
    label, around = blocks[first.index - 1] if first.index else first, first.box.parent
    if around is None or around is not label.box.parent or around.block_start < label.index or sentence_end(first.text):
        return False
    return label.text.endswith(":") and len(label.text) <= LONGEST_WORD and key(label.text) not in SUMMARIES


def _heads_points(blocks: Sequence[Block], first: Block) -> bool:
    """Whether it is a few words of a heading over a list, and begins the element that holds both: 'In brief ...'."""
    around = first.box.parent
    if not first.heading or around is None or weight(first.text) > _POINTS or around.block_start < first.index:
        return False
    return any(block.inside & LIST & ~first.inside for block in blocks[first.index + 1 : min(first.index + 2, around.block_end)])


def _is_an_entry(blocks: Sequence[Block], first: Block) -> bool:
    """Whether it stands under a time of day, as several paragraphs do: the first entry of a live blog."""
    over = blocks[first.index - 1] if first.index else first
    if not _CLOCK.fullmatch(over.text):
        return False
    alike = (block for block in blocks[over.index :] if block.box.names == over.box.names and _CLOCK.fullmatch(block.text))
    return sum(1 for _ in islice(alike, _ENTRIES)) == _ENTRIES


def _is_alt(doc: Document, block: Block) -> bool:
    """Whether a block says what machines are told that a picture before it shows."""
    return any(picture.attributes.get("alt") == block.text and picture.block <= block.index for picture in doc.pictures)
