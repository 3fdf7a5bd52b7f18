"""The label within a line that says more: beside a date, a sign that the story is paid for, the link to the section."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.kicker.called import denies, tells, tells_for_sure, tells_in_a_line
from scraper.extractor.fields.kicker.notices import is_a_paid_sign, is_date, is_notice, names_a_month
from scraper.extractor.fields.section import STROKE
from scraper.extractor.view import View
from scraper.normaliser import names, organisations
from scraper.normaliser.moments import label_of
from scraper.normaliser.text import fold, key
from scraper.page.blocks import Block, Box

BETWEEN: Final = " \t\n/|>·•:+-–—"
MAX_LENGTH: Final = 70
_PARTS: Final = 4  # of a line with a label in it
_DAY_BEFORE = re.compile(r"(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\s(?=\S)")


def own_label(view: View, block: Block) -> str | None:
    """What an element in the block says that calls itself a kicker, beside the link to the section."""
    if not block.links:
        return _flag(view, block) or _behind_a_sign(view, block) or _beside_a_day(view, block)
    if len(block.links) != 1 or block.link_chars >= len(block.text):
        return None
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 8]:
        if not block.start <= box.start < box.end <= block.end:
            continue
        if tells_for_sure(box.names) or _is_nearer(view, block, box):
            return view.doc.text_of(box)
    return None


def _is_nearer(view: View, block: Block, box: Box) -> bool:
    """Whether an element of a line calls itself a label and is all that stands behind the link, next to the headline."""
    if not tells(box.names) or denies(box.names) or box.start < block.links[0].box.end:
        return False
    return not key("".join(view.doc.pieces(block.links[0].box.end, box.start) + view.doc.pieces(box.end, block.end)))


def _flag(view: View, block: Block) -> str | None:
    """Of a line of several elements, of which the others are dates, notices or called as it is, the first that calls itself a label."""
    inside = (box for box in view.doc.boxes[block.box.index + 1 : block.box.index + 8] if block.start <= box.start < box.end <= block.end)
    parts = [box for box in inside if box.parent is block.box]
    if not 1 < len(parts) <= _PARTS:
        return None
    said = [(view.doc.text_of(box), box) for box in parts]
    told = [(text, box) for text, box in said if not (is_notice(text) or is_date(text) or box.tag == "time")]
    if len({box.names for _, box in told}) != 1 or sum(len(text) for text, _ in said) + 2 * _PARTS < len(block.text):
        return None
    # Several that are set alike are labels too, where only how they are set parts them: 'HarbourPiers'.
    glued = len(told) > 1 and bool(told[0][1].names) and "".join(text for text, _ in said) == block.text
    return told[0][0] if glued or tells_in_a_line(told[0][1].names) else None


def _behind_a_sign(view: View, block: Block) -> str | None:
    """What stands in a line behind an element that says the story is for those who pay."""
    pieces = view.doc.pieces(block.start, block.end)
    first = next((n for n, piece in enumerate(pieces) if piece.strip(BETWEEN)), len(pieces))
    if first + 1 >= len(pieces) or not is_a_paid_sign(pieces[first].strip()):
        return None
    return fold("".join(pieces[first + 1 :])).strip(BETWEEN) or None


def _beside_a_day(view: View, block: Block) -> str | None:
    """The one label in a line of several elements of which another is a date, whatever they are called; "" where none is a label."""
    pieces = view.doc.pieces(block.start, block.end) if not block.heading and len(block.text) <= MAX_LENGTH else ()
    parts = [text for piece in pieces if (text := piece.strip(BETWEEN))]
    others = [text for text in parts if not is_date(text)] if 1 < len(parts) <= _PARTS else parts
    if not len(others) < len(parts) <= _PARTS:
        return None
    labels = [text for text in others if not is_notice(text) and may_stand_beside_a_date(text)]
    return labels[0] if len(labels) == 1 else ""


def beside_a_date(text: str) -> str | None:
    """The label that shares its line with a date: 'Coast | 11.06.2025', '11.06.2025 Coast'."""
    parts = STROKE.split(text) if len(text) <= MAX_LENGTH else []
    if len(parts) == 1 and (day := _DAY_BEFORE.match(text)) is not None:
        parts = [day[1], text[day.end() :]]
    others = [part for part in parts if not is_date(part)]
    if len(parts) != 2 or len(others) != 1:
        return None
    return others[0] if may_stand_beside_a_date(others[0]) else None


def may_stand_beside_a_date(said: str) -> bool:
    """Whether words beside a date say neither of what it is nor its month, nor a writer or a lender."""
    told = (
        names_a_month(said)
        or label_of(said)
        or names.is_person(said)
        or names.is_house(said)
        or names.looks_like_a_byline(said)
        or organisations.agency(said)
    )
    return not (told or key(said).endswith(" desk"))


def is_a_score(view: View, block: Block) -> bool:
    """Whether two numbers stand among the words of a line in elements of their own: 'Oldport 3 FT 2 Newhaven'."""
    return sum(piece.strip().isdecimal() for piece in view.doc.pieces(block.start, block.end)) > 1
