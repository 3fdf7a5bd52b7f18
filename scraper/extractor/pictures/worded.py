"""Words that may be a picture's caption or credit: by their element, by what they are called, by what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.extractor.pictures.handles import is_handle
from scraper.extractor.pictures.limits import AS_WORDS, DATED, ELSEWHERE, MAX_CAPTION, MIN_LINE, OTHER, REFUSED, SENTENCE
from scraper.extractor.pictures.names import AS_CAPTION, AS_HANDLE, AS_OTHER, AS_PICTURE, around_a_value, is_a_captions, role_of, tells
from scraper.normaliser import credits
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, FORM, HEADING, NAV, NOSCRIPT, Block, Box
from scraper.page.document import Document

_PAGE: Final = frozenset(["body", "main", "article"])
_MARK_OF_A_CREDIT: Final = re.compile(r"[()/|:©]")  # without one it is not looked for


def called_captions(doc: Document) -> Iterator[Block]:
    """The blocks that are called a caption or a credit by an element around them, wherever a picture stands."""
    for block in doc.blocks:
        inside = block.inside
        box = block.box
        if inside & CAPTION:
            if not (inside & ELSEWHERE or box.tag == "caption"):  # of a table
                yield block
        elif (
            (not inside & REFUSED or is_headed(block))
            and (tells(box.names) or ((around := boxes_around(box)) is not None and tells(around.names)))
            and _names_itself(block)
        ):
            yield block


def caption_of(block: Block, framed: bool) -> bool:
    """Whether a block may be a caption or a credit, given that it stands in a picture's frame."""
    inside = block.inside
    length = len(block.text)
    box = block.box
    if inside & (FORM | NAV) or length > MAX_CAPTION or box.tag == "caption":
        return False
    role = role_of(box.names) if box.names else 0
    if inside & CAPTION:
        return not role & AS_HANDLE and not (inside & HEADING and length > 400)
    if (inside & OTHER and not is_headed(block)) or (inside & BUTTON and not inside & FIGURE):
        return False
    if role & AS_WORDS:
        return not role & AS_HANDLE
    if role & (AS_OTHER | AS_HANDLE):
        return False
    if not framed:
        return True
    size = weight(block.text)
    if inside & FIGURE:
        return size <= 400
    holder = boxes_around(box)
    # A page and an article are called after their kind and their tags.
    around = role_of(holder.names) if holder is not None and holder.names and holder.tag not in _PAGE else 0
    if block.link_chars * 2 > length or size > (500 if around & AS_PICTURE else 260):
        return False
    if is_handle(block.text):
        return False
    if credits.is_credit(block.text) or credits.names_a_photographer(block.text) or ends_credited(block.text):
        return True
    return (role | around) & (AS_WORDS | AS_PICTURE) != 0 and not around & AS_OTHER and not DATED.search(block.text[:60])


def ends_credited(text: str, *, marked: bool = True) -> bool:
    """Whether a line is a caption with its credit: '... at the pier. (QRF / Jane Doe)', and where that need not be `marked`, '... at the
    pier. Example Agency'."""
    if marked and _MARK_OF_A_CREDIT.search(text[-credits.MAX_CREDIT :]) is None:
        return False
    caption, credit = credits.split(text)
    return credit is not None and caption is not None and weight(caption) >= MIN_LINE


def boxes_around(box: Box) -> Box | None:
    """The element around one, without those that systems put around every value ('field-caption' around 'field__item')."""
    around = box.parent
    return around.parent if around is not None and around_a_value(around.names) else around


def is_headed(block: Block) -> bool:
    """Whether a heading is called a caption, or is a sentence in a figure, or one with a credit, and leads nowhere."""
    if block.inside & REFUSED != HEADING:
        return False
    if block.box.names != "" and is_a_captions(block.box.names):
        return True
    text = block.text
    if block.inside & (FIGURE | NOSCRIPT) != FIGURE or block.heading == 1 or block.link_chars or not SENTENCE < weight(text) <= MAX_CAPTION:
        return False
    return sentence_end(text) or ends_credited(text)


def _names_itself(block: Block) -> bool:
    """Whether an element around a block is called a caption, or a picture's credit."""
    box = block.box
    around = boxes_around(box)
    if box.tag in _PAGE:
        return False
    own = tells(box.names)
    wider = tells(around.names) if around is not None and around.tag not in _PAGE else 0
    return (own | wider) & AS_CAPTION != 0 or (own | wider != 0 and len(block.text) <= credits.MAX_CREDIT)
