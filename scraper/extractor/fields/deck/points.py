"""How much speaks for a block under the headline as its standfirst: where it is, what it is called, how it is set."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from scraper.extractor.fields.deck.called import LARGEST, NAMED, around, called, marked, named, opens_the_text
from scraper.extractor.fields.deck.described import PLAIN, same
from scraper.extractor.fields.deck.head import (
    FACTS,
    ends_the_head,
    is_filed,
    is_no_fact,
    is_under_a_break,
    over_the_byline,
    shares_with_the_headline,
    signed,
    tells_who_or_when,
)
from scraper.extractor.fields.deck.several import described_as_one, list_of, parted_by_breaks
from scraper.extractor.fields.shared import passed
from scraper.extractor.fields.shared.titles import letters
from scraper.normaliser import names
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, CAPTION, FIGURE, HIDDEN, LIST, Block

ENOUGH: Final = 3.0
_REFUSED: Final = -9.0
_TWICE: Final = 5  # blocks below a heading among which it is said again
_LONE: Final = 4  # elements between a standfirst and the list of which it is the only item
_SUB = re.compile(r"(?<![a-z])sub(?![a-z])")  # what a heading of the head is called, and as often one of the text
_DIGITS = re.compile(r"\d")
_NEAR: Final = 8  # blocks under the headline, where what is called a description is still the story's
_DESCRIBES = re.compile(r"description")  # what a card has too
_SUBTITLE: Final = ("——", "──", "――")  # what opens the second line of a title in Chinese print


class Line(NamedTuple):
    """A block under the headline. `told`: what descriptions say, in letters alone, and `title` the headline so; `foremost`: whether it is
    the first thing to read there."""

    blocks: list[Block]
    block: Block
    headline: Block
    told: tuple[str, ...]
    title: str
    foremost: bool

    @property
    def away(self) -> int:
        return self.block.index - self.headline.index


def points(line: Line) -> float:
    """`ENOUGH` and more where it may be the standfirst."""
    blocks, block, headline, told, _, foremost = line
    if _is_surely_none(line):
        return _REFUSED
    name = _of_its_name(line)
    if name < -3:
        return name
    listed = bool(block.inside & LIST and list_of(blocks, block, told))
    subtitle = block.heading > headline.heading and line.away == 1 and not block.links  # another like it may stand under it
    opens = not (listed or subtitle) and opens_story(blocks, block, headline) and not described_as_one(blocks, block, headline, told)
    opens = opens and not is_under_a_break(blocks, block, headline)
    points = name + _of_its_place(line) + _of_what_is_told(line) + _of_its_setting(line) + (listed and line.away == 1) - 3 * opens
    if foremost and not opens:
        points += weight(block.text) >= 50 and sentence_end(block.text)
        points += points < ENOUGH and _is_of_the_head(blocks, block, headline)
    points -= _of_few_words(line) + _of_its_letters(block) + _of_what_it_stands_in(line, listed=listed)
    return _REFUSED if points >= ENOUGH and _tells_who(blocks, block) else points


def _is_surely_none(line: Line) -> bool:
    """Whether it is the headline once more, or with its kicker, or the end of it; a line of facts; or called the first of the text."""
    text = line.block.text
    said = letters(text)
    if not letters(text[:60]) or said in line.title or (len(text) < 2 * len(line.headline.text) and said.endswith(line.title)):
        return True
    return (len(text) < FACTS and " | " in text and names.has_date(text)) or opens_the_text(line.block)


def _tells_who(blocks: list[Block], block: Block) -> bool:
    """Whether what may be a standfirst otherwise says who wrote, what she is or where she is met, or from where the story was filed."""
    text = block.text
    if len(text) < FACTS and (passed.is_byline(text) or passed.is_contact(text) or passed.is_role(blocks, block)):
        return True
    return not (block.heading or named(block)) and is_filed(text)


def _of_its_name(line: Line) -> float:
    """What the smallest element around it that has a telling name is called; one that holds the headline too is the header."""
    for box in around(line.block.box):
        if box.block_start <= line.headline.index or box.block_end - box.block_start > LARGEST:
            break
        if box.names and (said := called(box.names)):
            heard = said < 0 or line.foremost or not _DESCRIBES.search(box.names) or _is_near(line.blocks, line.block, line.headline)
            return said if heard else 0.0
    return 0.0


def _of_its_place(line: Line) -> float:
    around = line.block.box.parent
    grouped = around is not None and around.tag == "hgroup" and around.block_start <= line.headline.index
    return (2.0 if line.away == 1 or line.foremost else 1.0 if line.away <= 3 else 0.0) + 3 * grouped


def _of_what_is_told(line: Line) -> float:
    """For what the page's description says, and for the second line of a title."""
    text, begins = line.block.text, letters(line.block.text[:60])[:40]
    told = weight(begins) > 25 and any(said.startswith(begins) and same(said, text) for said in line.told)
    return 3.0 * (told or letters(text) in line.told) + 3.0 * (line.away == 1 and text.startswith(_SUBTITLE))


def _of_its_setting(line: Line) -> float:
    block = line.block
    return 2.0 * marked(block) + 2.0 * (block.heading in (2, 3, 4)) + 1.5 * block.bold


def _of_few_words(line: Line) -> float:
    """Against a few words that are no sentence, the more where a list stands under them, and against what belongs to a heading of its own
    or to the points of the story."""
    blocks, block, headline = line.blocks, line.block, line.headline
    few, against = weight(block.text) < 30, 0.0
    if few and not sentence_end(block.text) and not _is_called_sub(blocks, block, headline) and not _is_set_twice(blocks, block, headline):
        over_a_list = block.heading and block.index + 1 < len(blocks) and blocks[block.index + 1].inside & LIST
        against = 4.5 if over_a_list else 1.5
    if not block.heading and ((few and _is_of_a_heading(blocks, block, headline)) or _is_under_points(blocks, block, headline)):
        against += 3.0 if few else 6.0
    return against


def _of_its_letters(block: Block) -> float:
    """Against figures, and links."""
    figures = len(_DIGITS.findall(block.text[:60])) * 6 > min(weight(block.text), 60)
    return 3.0 * figures + 2.5 * (block.link_chars * 2 > len(block.text))


def _of_what_it_stands_in(line: Line, *, listed: bool) -> float:
    """Against the item of a list that is no standfirst, the words of a figure, and what stands aside or hidden."""
    block, against = line.block, 0.0
    if block.inside & (LIST | FIGURE) and not (listed or (line.foremost and _is_lone_item(block, line.headline))):
        against = 9.0 if _is_one_of_several(line.blocks, block) else 3.0
    return against + 1.5 * (block.inside & (ASIDE | HIDDEN) & ~line.headline.inside != 0)


def _is_called_sub(blocks: list[Block], block: Block, headline: Block) -> bool:
    return _SUB.search(block.box.names) is not None and ends_the_head(blocks, block, headline)


def _is_near(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands a little below the headline, and no text between."""
    between = blocks[headline.index + 1 : block.index]
    return len(between) < _NEAR and not any(weight(b.text) >= PLAIN and sentence_end(b.text) and not b.inside & CAPTION for b in between)


def _is_of_the_head(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands over the byline or the date, or is the other of two that an element holds with the headline alone."""
    if over_the_byline(blocks, block):
        under = blocks[block.index + 1]
        short = block.index == headline.index + 1 and sentence_end(block.text) and tells_who_or_when(under.text)
        return short or weight(block.text) >= PLAIN
    worded = " " in block.text or not block.text.isascii()  # topics that are written without a space are no words
    return worded and weight(block.text) >= PLAIN and is_no_fact(block) and shares_with_the_headline(block, headline)


def _is_set_twice(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a heading right under the headline is said again a little below: for narrow screens, and for wide ones."""
    if not block.heading or block.index != headline.index + 1:
        return False
    return any(other.heading == block.heading and other.text == block.text for other in blocks[block.index + 1 : block.index + _TWICE])


def opens_story(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether the next prose looks like it and is its sibling, or its parent's: then it is the first of the story's paragraphs."""
    own = block.box
    if signed(blocks, block):
        return False
    parts = parted_by_breaks(blocks, block, headline)
    for other in blocks[block.index + 1 : block.index + 7]:
        if len(other.text) < 60 or other.inside & (FIGURE | ASIDE) or other in parts:
            continue
        box = other.box
        if box.parent is own and not block.bold:
            return True  # old pages open the element of a paragraph behind the first
        if box.tag != own.tag or box.names != own.names or (block.bold and not other.bold):
            return False
        if box.parent is own.parent:
            return True
        up, down = own.parent, box.parent
        return up is not None and down is not None and up.parent is down.parent and (up.tag, up.names) == (down.tag, down.names)
    return False


def _is_of_a_heading(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands under a heading of its own, in an element of the two: 'Injured? We can help.'"""
    before, box = blocks[block.index - 1], block.box.parent
    return before is not headline and before.heading > 1 and box is not None and box.block_start == before.index


def _is_under_points(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands under a list in a box that a heading of its own opens: how the points of the story were made."""
    before, box = blocks[block.index - 1], block.box.parent
    if box is None or not headline.index < box.block_start < before.index or not before.inside & LIST & ~block.inside:
        return False
    return blocks[box.block_start].heading > 1


def _is_one_of_several(blocks: list[Block], block: Block) -> bool:
    """Whether the item of its list before it or behind it is set alike, and tells no fact of the head: a point of the story in short."""
    own = block.box
    if own.tag != "li":
        return False
    beside = (other for other in blocks[block.index - 1 : block.index + 2] if other is not block)
    alike = (other for other in beside if (other.box.tag, other.box.names, other.box.parent) == ("li", own.names, own.parent))
    return any(not tells_who_or_when(other.text) for other in alike)


def _is_lone_item(block: Block, headline: Block) -> bool:
    """Whether a heading or what calls itself a standfirst is the only item of a list: some systems take several."""
    lists = (box for box in block.box.up(_LONE) if box.tag in ("ul", "ol"))
    around = next(lists, None)
    if around is None or not around.block_start > headline.index or around.block_end - around.block_start != 1 or block.links:
        return False
    return not block.inside & FIGURE and (bool(block.heading) or NAMED.search(around.names) is not None)
