"""Where the head of a story ends: the block that is the last of it, the byline and the date under a block."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import takewhile
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.deck.described import MAX_LENGTH, descriptions
from scraper.extractor.fields.shared.passed import is_byline
from scraper.extractor.fields.shared.titles import letters
from scraper.extractor.view import View
from scraper.normaliser import datelines, names
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import word_at_end
from scraper.normaliser.moments import label_of
from scraper.normaliser.months import month_of
from scraper.normaliser.printed_dates import is_weekday
from scraper.normaliser.text import begins_small, sentence_end, weight
from scraper.normaliser.words import fold_word
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, QUOTE, Block, Box
from scraper.record import Context

_UNDER: Final = 8  # blocks between a standfirst and the byline: buttons, the lead picture's words
_FARTHEST: Final = 12  # blocks under the headline that a heading may stand behind
_LEAD: Final = 3  # blocks from the head to the text: the words of a picture, a label
_UNDER_A_BREAK: Final = 200  # characters of a standfirst that nothing else tells
_LABEL: Final = 12  # characters of a label before its colon: 'Topics: Piers'
_WORD: Final = 16  # characters of a by-word
_SHORT: Final = 50  # characters of a line
_LINKED: Final = 0.8  # of the characters of a line of links
_LINE: Final = 40  # weight of a heading that is more than a sub-heading
FACTS: Final = 120  # characters of a line of facts
_TOLD: Final = 5  # letters of a word that says more than how facts are joined
_FEW: Final = 2  # of them in a line of facts
_TWO = re.compile(r"[^\W\d_]{4}[.!]\s[^\W\d_a-z]")  # sentences, the second without its full stop
_NOWHERE: Final = Context()
WITHIN: Final = 3  # elements around it that may be called one


def is_headed(view: View, block: Block) -> bool:
    """Whether what stands right under the headline is no sub-heading: it ends the head of the story, or is a heading that is a sentence or
    says what the page's description says."""
    headline = view.headline_block
    if headline is None or not 0 < block.index - headline.index < 3:
        return False
    if ends_the_head(view.doc.blocks, block, headline) or (block.heading > headline.heading and block.box.tag == "li"):
        return True  # a heading may hold a list of points
    if not block.heading or weight(block.text) < _LINE:
        return False
    said = letters(block.text)
    return sentence_end(block.text) or any(said == letters(description[:MAX_LENGTH]) for description in descriptions(view.doc))


def opens_as_a_sentence(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block is a heading that is a sentence and asks nothing, and what stands between the headline and it are lines of the
    head."""
    if not block.heading or weight(block.text) < _LINE or block.text.endswith("?"):
        return False
    if not (sentence_end(block.text) or (weight(block.text) > 2 * _LINE and _TWO.search(block.text))):
        return False
    lines = blocks[headline.index + 1 : block.index]
    return len(lines) < _FARTHEST and all(is_short(line) and (not line.heading or tells_who_or_when(line.text)) for line in lines)


def is_filed(text: str) -> bool:
    """Whether a text begins with a place and the day or the agency that it was filed on or by, as the first paragraph of a story does."""
    try:
        found = datelines.dateline(text, _NOWHERE)
    except Unreadable:
        return False
    return found.agency is not None or found.date_text is not None


def is_short(block: Block) -> bool:
    """Whether a block is no more than a line of the head: both dates of a story in one are longer than most, and so are the links to
    share it."""
    length = len(block.text)
    shares = len(block.links) > 1 and block.link_chars >= _LINKED * length
    return length < _SHORT or (length < FACTS and (shares or names.has_date(block.text)))


def ends_the_head(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands beside the headline in an element of titles, or is a lower heading right under it that its header ends with
    or that stands over the byline or the date."""
    if block.index != headline.index + 1:
        return False
    head = _head(block, headline)
    if head is not None and head.tag == "hgroup":
        return True
    if not block.heading > headline.heading or not is_no_fact(block):
        return False
    if shares_with_the_headline(block, headline):
        return True
    under = next(
        (other for other in blocks[block.index + 1 : block.index + 1 + _UNDER] if not other.inside & (BUTTON | CAPTION | FIGURE)), None
    )
    if under is None or sentence_end(under.text):
        return False
    return tells_who_or_when(under.text) or _says_by(under.text) or over_a_name(blocks, block, headline)


def shares_with_the_headline(block: Block, headline: Block) -> bool:
    """Whether an element holds the headline and the block under it, and ends there."""
    head = _head(block, headline)
    return block.index == headline.index + 1 and head is not None and head.block_end == block.index + 1


def is_under_a_break(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a break alone parts it from the headline, in an element that holds the two, and the byline or the date stands under that, or
    right behind it: '<p><font size=5>Headline</font><br><i>Standfirst</i><p>By Jane Roe'."""
    if not block.breaks or block.index != headline.index + 1 or block.box is not headline.box or len(block.text) > _UNDER_A_BREAK:
        return False
    if not over_the_byline(blocks, block):
        return False
    return shares_with_the_headline(block, headline) or tells_who_or_when(blocks[block.index + 1].text)


def closes_the_head(blocks: list[Block], block: Block, headline: Block, pictured: Collection[int]) -> bool:
    """Whether an element that holds the headline, lines of the head and the words under a picture ends with a sentence (a
    header, with whatever is said), and the text begins behind it, in an element of its own."""
    head = _head(block, headline)
    if head is None or head.block_end != block.index + 1 or head.block_end - head.block_start > _FARTHEST or block.index + 1 >= len(blocks):
        return False
    if not (sentence_end(block.text) or (head.tag == "header" and block.index not in pictured)) or not is_no_fact(block):
        return False
    between = blocks[headline.index + 1 : block.index]
    heavy, under = weight(block.text), _without_buttons(blocks[block.index + 1 : block.index + _FARTHEST])[:_LEAD]
    text = next((line for line in under if not line.inside & CAPTION and weight(line.text) > heavy), block)
    if not between or any(line.heading or not (is_short(line) or line.inside & CAPTION or line.index in pictured) for line in between):
        return False
    return text is not block and text.box.parent is not block.box.parent and sentence_end(text.text)


def _head(block: Block, headline: Block) -> Box | None:
    """The inmost element that holds both."""
    return next((box for box in block.box.up(WITHIN) if box.block_start <= headline.index), None)


def signed(blocks: list[Block], block: Block) -> bool:
    """Whether the next block is the byline: what stands between the headline and it is no part of the text."""
    under = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
    return under is not None and len(under.text) < FACTS and sentence_end(block.text) and names.looks_like_a_byline(under.text)


def over_the_byline(blocks: list[Block], block: Block) -> bool:
    """Whether the block is no byline or date, and one of the next is: the story begins under them."""
    lines = _without_buttons(blocks[block.index + 1 : block.index + _UNDER])[:_LEAD]
    under = takewhile(lambda other: not other.heading or names.looks_like_a_byline(other.text), lines)
    return is_no_fact(block) and any(tells_who_or_when(other.text) or _says_by(other.text) for other in under)


def _without_buttons(lines: list[Block]) -> list[Block]:
    """Lines without what shares or keeps the story."""
    return [line for line in lines if not (line.inside & BUTTON or are_buttons(line.text, beside=True))]


def _says_by(text: str) -> bool:
    """Whether a line is a by-word alone: the name is in an element of its own."""
    return len(text) < _WORD and word_at_end(text) == text


def over_a_name(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether the block stands between the headline and a line of persons' names, and a date near them: who wrote it, without a word that
    says so."""
    if block.index != headline.index + 1 or block.index + 1 >= len(blocks) or not is_no_fact(block):
        return False
    under = blocks[block.index + 1]
    if (
        under.heading
        or under.inside & QUOTE
        or len(under.text) > _SHORT
        or not (names.are_writers(under.text, _NOWHERE) or is_byline(under.text))
    ):
        return False
    return any(len(other.text) < FACTS and names.has_date(other.text) for other in blocks[max(0, headline.index - 3) : under.index + 4])


def is_set_apart(blocks: list[Block], block: Block) -> bool:
    """Whether a line that ends as no sentence does stands right over a text that is set otherwise, in an element of its own."""
    if block.index + 1 >= len(blocks) or sentence_end(block.text) or ":" in block.text[:_LABEL] or not is_no_fact(block):
        return False
    own, text = block.box, blocks[block.index + 1]
    otherwise = (own.tag, own.names) != (text.box.tag, text.box.names) and own.parent is not text.box.parent
    return otherwise and not text.heading and weight(text.text) > weight(block.text) and sentence_end(text.text)


def is_no_fact(block: Block) -> bool:
    """Whether a block is neither a byline nor a date, and announces and links nothing."""
    text = block.text
    return not (block.link_chars or text.endswith(":") or "@" in text or tells_who_or_when(text))


def tells_who_or_when(text: str) -> bool:
    """Whether a text is a line with the byline or a date, and no sentence in which a date is told."""
    return len(text) < FACTS and (names.looks_like_a_byline(text) or (names.has_date(text) and not _is_told(text)))


def _is_told(text: str) -> bool:
    """Whether words in small letters stand in a line with a date, more than a line of facts has, and none says which date it is."""
    words = [word.strip(".,:;") for word in text.split()]
    told = sum(len(word) >= _TOLD and begins_small(word) and not (month_of(fold_word(word)) or is_weekday(word)) for word in words)
    return told > _FEW and label_of(text) is None
