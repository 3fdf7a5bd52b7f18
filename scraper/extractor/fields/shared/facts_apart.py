"""A line near the headline whose facts stand in elements of their own: when the story is from, how long it is, and beside them one thing
more, which may be who wrote it."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.view import View
from scraper.normaliser import organisations
from scraper.normaliser.moments import is_a_day, label_of
from scraper.normaliser.reading_times import is_time_of_reading
from scraper.normaliser.text import fold
from scraper.page.blocks import Block

_MOST: Final = 5  # facts of a line, what stands beside them among them
_LINE: Final = 120  # characters
_DIGIT = re.compile(r"\d")


def beside(view: View, block: Block) -> tuple[str, int] | None:
    """The one text beside a line's facts, a date among them, and how many stand in it: ('Jane Roe', 3) of 'The Example Wire', '02/10/2020',
    'Jane Roe'."""
    if block.heading or len(block.text) > _LINE or block.end - block.start == 1:
        return None
    facts = [said for piece in view.doc.pieces(block.start, block.end) if (said := fold(piece).strip(" |·•,-–—"))]
    others = [said for said in facts if not _is_one(view, said)]
    if not 1 < len(facts) <= _MOST or len(others) != 1 or not any(is_a_day(said, view.context) for said in facts):
        return None
    return others[0], len(facts)


def _is_one(view: View, said: str) -> bool:
    """Whether a few words say when a story is from, how long it is or where from, and nobody's name."""
    return (
        is_a_day(said, view.context)
        or organisations.is_called_a_paper(said)
        or organisations.agency(said) is not None
        or organisations.attribution(said) is not None
        or (_DIGIT.search(said) is not None and (is_time_of_reading(said) or label_of(said) is not None))
    )
