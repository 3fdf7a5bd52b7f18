"""What says of a date that it is the publication's or a change's: the words before it, what its element is called."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.shared.displayed.limits import DIGIT, LABEL, MAX_LINE, TIMES, YEAR
from scraper.extractor.view import View, once
from scraper.normaliser.bylines import by_word, written
from scraper.normaliser.moments import Label, label_of, moment, moments_in
from scraper.page.blocks import LINK, NAV, Block, Box

FACTS: Final = 20  # blocks of such a list
CHANGED = re.compile(
    r"modif|updat|chang|revis|lastmod|aktualis|aenderung|edited|editdate|maj\b"
    r"|actualiz|actualisation|atualiz|aggiorn|op+dater|uppdater|paivitet|bijgewerkt|gewijzigd|mise-?a-?jour"
)  # in small letters, as the next
FIRST = re.compile(r"publi|posted|creat|issued|(?<!stand)first|erschien|veroeff|original|geplaatst|udgiv|julkais")
_AROUND: Final = 5  # elements around a label, of which one is the list
_LISTS: Final = frozenset(("ul", "ol", "dl", "table"))
_DAY_OF = re.compile(r"(?:datum|date|data|dato|fecha|tarih|дата)\s?:?", re.I)
_AFTER_NUMBERS = re.compile(r"^.*\d", re.S)
_A_DAY: Final = timedelta(days=1)  # between the same instant on two clocks
_HATOM = re.compile(r"[\w-]*updat[\w-]*")


def label_before(view: View, block: Block) -> Label | None:
    """A label that stands in a block of its own before the date."""
    if block.index == 0:
        return None
    before = view.doc.blocks[block.index - 1]
    if len(before.text) > 30 or before.inside & ~block.inside & (NAV | LINK) or DIGIT.search(before.text):
        return None
    if _DAY_OF.fullmatch(before.text) is not None and _is_beside_its_author(view, before):
        return "published"
    return label_of(before.text) if written(before.text) else None  # 'Edited by Jane Roe' tells of no change


def _is_beside_its_author(view: View, label: Block) -> bool:
    """Whether a list of facts that holds a label names the author too, under a label of its own: 'Date', '11 June 2025', 'Author', 'Jane
    Roe'."""
    facts = next((box for box in label.box.up(_AROUND) if box.tag in _LISTS), None)
    if facts is None or facts.block_end - facts.block_start > FACTS:
        return False
    told = (f"{block.text} " for block in view.doc.blocks_of(facts)[:-1] if block is not label and len(block.text) <= LABEL)
    return any((by := by_word(text)) is not None and by.end() == len(text) for text in told)


def label_of_box(view: View, box: Box) -> tuple[Label | None, bool]:
    """The words beside it before the names that only a machine reads; and whether that is a class after hAtom's `updated` alone."""
    blocks = view.doc.blocks
    if box.block_start < len(blocks):
        block = blocks[box.block_start]
        before = "".join(view.doc.pieces(max(block.start, box.start - 40), box.start)).strip()
        said = label_of(YEAR.split(before[-40:])[-1])  # of two dates in a line the words are the first's
        said = said or _label_within(view.doc.text_of(box)) or (None if before else label_before(view, block)) or _as_shown(view, box)
        if said:
            return said, False
    return label_of_names(view, box)


def _label_within(text: str) -> Label | None:
    """The label before the first number of a date that an element holds, or behind the last: 'May 3, 2025 Updated 11:20 a.m.' has a second
    date's between."""
    first = DIGIT.search(text)
    if first is None:
        return label_of(text[:30])
    return label_of(text[: first.start()][-30:]) or label_of(_AFTER_NUMBERS.sub("", text[:MAX_LINE])[:30])


def _as_shown(view: View, box: Box) -> Label | None:
    """The label of an element's stamp for machines, by the dates that it shows: that of the one of its day, a change's where it shows
    none but an earlier day."""
    text, stamp = view.doc.text_of(box)[:MAX_LINE], box.attributes.get("datetime")
    shown = moments_in(text, view.context) if stamp and YEAR.search(text) else ()
    if not shown or not stamp:
        return None
    try:
        told = moment(stamp, view.context)
    except Unreadable:
        return None
    for apart in (timedelta(), _A_DAY):
        if labels := {one.label for one in shown if abs(one.moment.day - told.day) <= apart}:
            return labels.pop() if len(labels) == 1 else None
    return "updated" if all(one.moment.day < told.day for one in shown) else None


def label_of_names(view: View, box: Box) -> tuple[Label | None, bool]:
    """What an element's class, id and itemprop, its place behind another, and the names of the one around it call the date; and whether
    that is a class after hAtom's `updated` alone."""
    for one in (box, box.parent):
        if one is None:
            break
        told = f"{one.attributes.get('itemprop') or ''} {one.attributes.get('property') or ''}".lower()
        for names in (told, f"{one.names} {told}" if len(one.names) < 300 else ""):  # what data call it goes before its class
            changed, first = bool(CHANGED.search(names)), bool(FIRST.search(names))
            if changed != first:
                return "updated" if changed else "published", changed and not CHANGED.search(_HATOM.sub("", names))
        if one.index in _changes(view):
            return "updated", False
    return None, False


@once
def _changes(view: View) -> frozenset[int]:
    """The later of two `<time>` elements side by side in one element, by their boxes, both of which tell a machine the second: blogs print
    the last change behind the publication, or before it, and hide it by a style."""
    return frozenset(
        (other if first < last else one).index
        for one, other in pairwise(view.doc.times[:TIMES])
        if one.parent is other.parent
        and one.end <= other.start
        and not any(map(str.strip, view.doc.pieces(one.end, other.start)))
        and (first := _to_the_second(view, one)) is not None
        and (last := _to_the_second(view, other)) is not None
        and first != last
    )


def _to_the_second(view: View, box: Box) -> datetime | None:
    """The instant that an element tells a machine to the second, with its zone."""
    try:
        told = moment(box.attributes.get("datetime") or "", view.context)
    except Unreadable:
        return None
    return told.when if isinstance(told.when, datetime) and told.offset_known and told.precision == "second" else None
