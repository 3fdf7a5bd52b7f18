"""Dates that no one line says: a calendar sheet of a day, a month and a year in elements of their own; a day and a month whose year the
page's address tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from scraper.extractor.fields.shared.displayed.labels import label_before
from scraper.extractor.fields.shared.displayed.limits import BESIDE, DIGIT, UNSEEN
from scraper.extractor.fields.shared.displayed.places import distance, head
from scraper.extractor.fields.shared.displayed.reading import Dated, dates_of
from scraper.extractor.view import View, once
from scraper.normaliser.moments import moments_beside, moments_in
from scraper.page.blocks import Block
from scraper.record import Candidate

_PARTS: Final = 4  # of a sheet: the day of the week too
_PART: Final = 12  # characters of one
_SHEET: Final = 30  # characters of all
_SHORT: Final = 60  # characters of a line with a day and a month
_UP: Final = 3  # elements around the first part, of which one holds them all
_MONTH = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/(?!\d{1,2}(?:/|$))")  # of an address that tells no day
_YEAR_AND_MONTH = re.compile(r"(\d{4})\s?([-./年])\s?(\d{1,2})月?")
_MONTH_AND_DAY = re.compile(r"\d{1,2}([-./])\d{1,2}")


@once
def sheets(view: View) -> list[Dated]:
    """The calendar sheets in the story's head."""
    first, last = head(view)
    return [row for block in view.doc.blocks[first : last + 1] if (row := _sheet(view, block)) is not None]


def _sheet(view: View, block: Block) -> Dated | None:
    """The date of the sheet that a block begins, or whose pieces are its own."""
    text = block.text
    if len(text) > _SHEET or block.inside & UNSEEN or (not DIGIT.search(text) and len(text) > _PART):
        return None
    parts = [text]
    for box in block.box.up(_UP):
        if box.block_end - box.block_start > _PARTS:
            break
        if box.block_start != block.index:
            return None
        parts = [one.text for one in view.doc.blocks_of(box)]
    if len(parts) == 1:
        parts = [piece for said in view.doc.pieces(block.start, block.end) if (piece := said.strip())]
    if not 2 <= len(parts) <= _PARTS or any(len(part) > _PART for part in parts) or distance(view, block.box):
        return None
    for said in _joined(parts):
        found = moments_in(said, view.context)
        if len(found) == 1 and found[0].start <= _PART and found[0].end == len(said) and not found[0].moment.relative:
            return Dated(found[0].moment, label_before(view, block), worded=False, hatom=False, said=" ".join(parts), block=block.index)
    return None


def _joined(parts: list[str]) -> Iterator[str]:
    """The ways in which the parts of a sheet may be read as one date."""
    if len(parts) == 2:  # '05' over '2026-01', '01-05' over '2026', as sites in Chinese set them
        for one, other in (parts, parts[::-1]):
            if one.isdigit() and len(one) <= 2 and (found := _YEAR_AND_MONTH.fullmatch(other)) is not None:
                yield f"{found[1]}-{found[3]}-{one}"
            if (
                len(one) == 4
                and one.isdigit()
                and other[:1] == "0"
                and (sign := _MONTH_AND_DAY.fullmatch(other)) is not None
                and sign[1] == "-"
            ):
                yield f"{one}-{other}"
    yield " ".join(parts)


def in_the_month(view: View) -> Iterator[Candidate]:
    """'5 January', in a line or on a sheet, where the page's address tells that month of a year."""
    told = _MONTH.search((view.doc.url or "")[:300])
    if told is None:
        return
    month = date(int(told[1]), int(told[2]), 1)
    first, last = head(view)
    for block in view.doc.blocks[first : last + 1]:
        text = block.text
        if len(text) > _SHORT or not DIGIT.search(text) or block.inside & UNSEEN or dates_of(view, block) or distance(view, block.box):
            continue
        for said in (text, *_with_those_beside(view, block)):
            for found in moments_beside(said, view.context, month):
                day = found.moment.day
                alone = len(said) <= found.end - found.start + BESIDE and said != view.value("headline")
                if alone and found.label != "updated" and (day.year, day.month) == (month.year, month.month):
                    yield Candidate(found.moment, "visible", "visible", block=block.index, detail=said[found.start : found.end])
                    return


def _with_those_beside(view: View, block: Block) -> Iterator[str]:
    """A day's number with the short block behind or before it."""
    if block.text.isdigit() and len(block.text) <= 2:
        near = view.doc.blocks[max(0, block.index - 1) : block.index + 2]
        yield from (f"{block.text} {one.text}" for one in near if one is not block and len(one.text) <= _PART)
