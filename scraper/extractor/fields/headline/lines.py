"""What the lines around a story's head are, and when two of them say the same."""

from __future__ import annotations

from typing import Final

from scraper.extractor.fields.shared.titles import CONSTANT, bag_of, is_site, letters
from scraper.extractor.view import View
from scraper.normaliser.bylines import looks_like_a_byline
from scraper.normaliser.printed_dates import has_date
from scraper.normaliser.text import key
from scraper.page.blocks import ASIDE, DIALOG, FIGURE, FOOTER, FORM, HIDDEN, LIST, NAV, NOSCRIPT, Block

__all__ = ["CONSTANT", "is_a_fact", "is_a_line", "is_of_every_page", "say_the_same"]

LONGEST_LABEL: Final = 100  # weight of one before what metadata call the page
MAX_LENGTH: Final = 400  # characters; the longest displayed headline seen has some 250
TEXT: Final = 100  # characters of a block that is text
OVER: Final = 6  # blocks over a story between which the headline stands: the date, the byline, a picture's words
TELLING: Final = 25  # weight of a line that is believed against what the metadata call the page
ELSEWHERE: Final = NAV | FOOTER | DIALOG | ASIDE | FORM | FIGURE | LIST | HIDDEN | NOSCRIPT


def say_the_same(a: str, b: str) -> bool:
    """The same words; one that is the other cut short or with something glued on; or most words of the shorter in the other."""
    one, other = sorted((letters(a), letters(b)), key=len)
    if one == other or (len(one) >= 12 and one in other):
        return True
    few, many = sorted((bag_of(a), bag_of(b)), key=len)
    return len(few) >= 4 and len(few & many) >= 0.6 * len(few)


def is_a_fact(block: Block) -> bool:
    """Whether a line tells the date or who wrote the story."""
    return is_a_line(block) and (has_date(block.text) or looks_like_a_byline(block.text))


def is_a_line(block: Block) -> bool:
    return len(block.text) < TEXT


def is_of_every_page(view: View, title: str) -> bool:
    """Whether a title says no more than what kind of page it is, or whose."""
    return key(title) in CONSTANT or is_site(title, view.context.publisher, view.context.url)
