"""The block under the headline that stands as a standfirst does: where it is, what it is called, how it is set."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.deck.called import named, opening
from scraper.extractor.fields.deck.described import MAX_LENGTH, PLAIN, SHORTEST, described, descriptions
from scraper.extractor.fields.deck.head import (
    FACTS,
    closes_the_head,
    is_set_apart,
    is_short,
    over_a_name,
    shares_with_the_headline,
)
from scraper.extractor.fields.deck.notices import NOTICE
from scraper.extractor.fields.deck.points import ENOUGH, Line, opens_story, points
from scraper.extractor.fields.deck.several import NEVER, whole
from scraper.extractor.fields.shared.titles import letters
from scraper.extractor.related import labels
from scraper.extractor.view import View, once
from scraper.normaliser import credits, organisations
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.patterns import small
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, LIST, TABLE, Block
from scraper.page.document import Document

REACH: Final = 30  # blocks under the headline; buttons, captions and share links stand between
_AGAIN: Final = 400  # blocks under the headline, where menus stand before it is said again
_FRAMES, _FRAMED = 4, 5  # elements around a caption that may be its picture's frame, and blocks of one
_SIGNED = re.compile(r"\s?[(（【\[][^()（）【】\[\]]{1,40}[)）】\]]$")  # a paragraph by its writer
_LABEL = re.compile(r"\W{0,4}([^:：]{4,40}?)\s?[:：]")
_FARTHEST: Final = 100  # blocks under the headline, where menus for languages and sizes of letters stand between
_PROSE: Final = 2  # paragraphs of the story behind which no standfirst stands
_NEXT: Final = 2  # blocks from the headline to what stands next to it, or behind one line more
_BEGINS: Final = 8  # characters by which a description is looked for


@once
def displayed(view: View) -> tuple[Block, ...]:
    """The blocks of the standfirst in page order, () where there is none: under the headline, or what the page's description says where a
    heading below says the headline again, for a page may print that in its own head first."""
    doc, headline = view.doc, view.headline_block
    found = _under(doc, headline) if headline is not None else ()
    if found or headline is None or not headline.heading:
        return found
    below = doc.blocks[headline.index + REACH : headline.index + _AGAIN]
    again = next((block for block in below if block.heading and block.text.endswith(headline.text) and not block.inside & NEVER), None)
    found = _under(doc, again) if again is not None else ()
    return found if len(found) == 1 and described(doc, found[0].text) else ()


def _under(doc: Document, headline: Block) -> tuple[Block, ...]:
    blocks = doc.blocks
    end = min(headline.index + REACH, len(blocks))
    told = tuple({letters(text[:MAX_LENGTH]) for text in descriptions(doc)})
    title = letters(headline.text)
    never = NEVER & ~(headline.inside & TABLE)  # on old pages one table holds everything
    pictured = {picture.block for picture in doc.pictures}  # the words under a picture, and who took it
    shared = {picture.block for picture in doc.pictures if picture.block < end and picture.box.within(blocks[picture.block].box)}
    rivals: list[tuple[float, int]] = []
    prose = before = 0
    begun: Block | None = None
    n = headline.index
    foremost = True  # the first thing to read under the headline: before it stand dates, names and any number of buttons
    for n in range(headline.index + 1, end):
        block, over = blocks[n], blocks[n - 1]
        if n - 1 > headline.index and not over.inside & CAPTION:  # the lead image may stand between, with its words
            before += not over.inside & BUTTON
            foremost = foremost and before < 8 and _may_stand_between(over, block, title) and not (rivals and _is_one_in_full(over))
        length = len(block.text)
        if block.inside & never or block.hidden or length > MAX_LENGTH or (length < SHORTEST and weight(block.text) < SHORTEST):
            continue
        if block.heading and begun is not None and block.box.parent is begun.box.parent:
            continue  # a part of the text, which has begun there
        goes_on = begun is not None and _are_set_alike(begun, block)
        worth = _worth(doc, Line(blocks, block, headline, told, title, foremost), pictured, goes_on=goes_on)
        if worth >= ENOUGH:
            under = n in shared and block.breaks and letters(block.text) not in told  # in one element with the picture, behind a break
            if under or _is_something_else(doc, block, headline, sure=worth >= ENOUGH + 3):
                continue  # the standfirst may stand below
            rivals.append((-worth - _before_rivals(block, headline), n))
            if worth >= ENOUGH + 3:
                break
        elif not block.inside & (ASIDE | FIGURE) & ~headline.inside and weight(block.text) > 120:
            prose += 1
            if prose >= _PROSE:
                break
            begun = block if sentence_end(_SIGNED.sub("", block.text)) else begun
    for _, at in sorted(rivals):
        found = whole(blocks, blocks[at], headline, told)
        if sum(len(block.text) for block in found) <= MAX_LENGTH:  # the introduction of a long story is none
            return found
    return () if rivals else _behind_the_buttons(doc, n + 1, headline, told, never)


def _worth(doc: Document, line: Line, pictured: set[int], *, goes_on: bool) -> float:
    """Its points, and what the blocks around it add where it lacks few; that `goes_on` as the paragraph before it is set has none."""
    blocks, block, headline, *_ = line
    worth = -1.0 if goes_on else points(line)
    long = weight(block.text) >= PLAIN
    if long and ENOUGH - 1 <= worth < ENOUGH and block.index not in pictured:
        worth += over_a_name(blocks, block, headline) or (line.foremost and is_set_apart(blocks, block))
    if long and 0 < worth < ENOUGH and closes_the_head(blocks, block, headline, pictured):
        worth = ENOUGH
    if worth < ENOUGH and (said := opening(doc, block)) and (worth >= (-1 if line.away <= _NEXT else 0) or said != block.text):
        worth = max(worth, 0.0) + 3
    return worth


def _is_something_else(doc: Document, block: Block, headline: Block, *, sure: bool) -> bool:
    """Whether what stands as a standfirst is a caption, a notice, buttons, or offers another story."""
    if credits.names_a_photographer(block.text) or (not sure and _is_under_a_picture(doc, block, headline)):
        return True
    return NOTICE.search(small(block.text)) is not None or are_buttons(block.text, beside=True) or _offers(block.text)


def _are_set_alike(one: Block, other: Block) -> bool:
    """Whether two blocks stand side by side in elements of the same tag and names."""
    return one.box.parent is other.box.parent and (one.box.tag, one.box.names) == (other.box.tag, other.box.names)


def _offers(text: str) -> bool:
    """Whether a line offers another story: 'Read also: ...'."""
    label = _LABEL.match(text)
    return label is not None and labels.is_label(label[1])


def _behind_the_buttons(doc: Document, start: int, headline: Block, told: tuple[str, ...], never: int) -> tuple[Block, ...]:
    """What says all of the page's description, far under the headline, and calls itself a standfirst or is not set as the text that
    follows: () where nothing is."""
    begin = {said[:_BEGINS] for said in descriptions(doc)}
    for block in doc.blocks[start : headline.index + _FARTHEST]:
        if block.text[:_BEGINS] not in begin or block.inside & (never | ASIDE | FIGURE | LIST) or block.hidden or block.link_chars:
            continue
        apart = (block.box.names and block.box.tag != "p") or named(block)
        if apart and weight(block.text) >= PLAIN and letters(block.text) in told and not opens_story(doc.blocks, block, headline):
            return (block,)
    return ()


def _before_rivals(block: Block, headline: Block) -> float:
    """What it adds to the points among rivals that a line is a heading right under the headline, or shares an element with it alone."""
    if weight(block.text) < PLAIN:
        return 0.0  # '1. Sign up'
    return 2.0 if (block.heading and block.index == headline.index + 1) or shares_with_the_headline(block, headline) else 0.0


def _may_stand_between(line: Block, under: Block, title: str) -> bool:
    """Whether a line between the headline and the standfirst is of the head: short, hidden, the headline once more, who took a picture, or
    the words under it, where that stands right under them."""
    if line.hidden or is_short(line) or letters(line.text) == title:
        return True
    return not line.heading and any(len(one.text) < FACTS and credits.is_credit(one.text) for one in (line, under))


def _is_one_in_full(line: Block) -> bool:
    """Whether a line is called a standfirst, and is no label: an introduction of the text stands behind it."""
    return named(line) and weight(line.text) >= PLAIN


def _is_under_a_picture(doc: Document, block: Block, headline: Block) -> bool:
    """Whether a picture stands over a block that ends in a credit in brackets, or in a small element with it and a line that is a credit or
    a button: a caption, though no element says so."""
    at = {picture.block: picture for picture in doc.pictures if headline.index < picture.block <= block.index}
    credit = credits.split(block.text)[1] if block.text[-1] in ")]" else None
    if credit is not None and (at or organisations.is_station(credit)):
        return True  # of a film, too
    if not at or block.heading:
        return False
    for box in block.box.up(_FRAMES):
        lines = doc.blocks[box.block_start : box.block_end]
        if box.block_start <= headline.index or len(lines) > _FRAMED:
            break
        others = [line for line in lines if line is not block]
        if any(picture.box.within(box) for picture in at.values()) and others:
            return any(line.inside & BUTTON or credits.is_credit(line.text) or are_buttons(line.text, beside=True) for line in others)
    return False
