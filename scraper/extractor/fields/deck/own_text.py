"""Whether what stands as a standfirst is the story's own text."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from scraper.extractor.fields.deck.called import OF_TEXT, named, opening
from scraper.extractor.fields.deck.described import behind_a_place, described
from scraper.extractor.fields.deck.head import (
    ends_the_head,
    is_headed,
    is_under_a_break,
    opens_as_a_sentence,
    over_the_byline,
    shares_with_the_headline,
    signed,
)
from scraper.extractor.fields.shared.titles import letters
from scraper.extractor.view import View
from scraper.normaliser.text import sentence_end
from scraper.page.blocks import Block

EXCERPT: Final = "the first words of the text"  # why a block is no body that says them again, cut off
_SURE: Final = 0.85  # how likely a block is body that is believed against the page's description
_ANCHOR: Final = 24  # letters of a heading that its id has
_FIRST = re.compile(r"first|initial|(?<![a-z])p\d?1(?!\d)")  # what a theme calls the text's own first paragraph


def is_text(view: View, found: tuple[Block, ...]) -> bool:
    """Whether it is the story's own text: the body holds it, and nothing says that it is more than a first paragraph or a sub-heading."""
    body, headline, first, blocks = view.body, view.headline_block, found[0], view.doc.blocks
    if _begins_the_text(first):
        return True
    if body is None:
        return False
    if body.dropped.get(first.index) == EXCERPT:
        return True
    own = {block.index for block in found}
    if own.issuperset(body.kept):
        return first.index in body.kept  # what is all the text there is stands over no other
    if headline is not None and (ends_the_head(blocks, first, headline) or is_under_a_break(blocks, first, headline)):
        return False
    if first.heading and (_is_anchor(first) or (not named(first) and _heads_a_part(view, first, body.kept))):
        return True
    if first.index not in body.kept:
        return False
    before = blocks[first.index - 1]
    if before.index in body.kept and before.heading and not (headline is not None and before.text.endswith(headline.text)):
        return True  # under a heading of the text's: 'Abstract'
    if named(first) or opening(view.doc, first):
        return False
    if first.box.block_end > first.index + 3 and not first.box.block_start < first.index:
        return True  # its own element goes on with headings and lists
    return _is_set_as_the_text(view, first, [blocks[i] for i in body.kept if i not in own], body.likely[first.index])


def _begins_the_text(first: Block) -> bool:
    """Whether it is a plain paragraph, the first thing in an element that calls itself the text."""
    around = first.box.parent
    if first.box.names or first.heading or named(first) or first.bold or around is None:
        return False
    return around.block_start >= first.index and OF_TEXT.search(around.names) is not None


def _is_set_as_the_text(view: View, first: Block, others: list[Block], likely: float) -> bool:
    """Whether nothing tells it from the `others` of the body: no class of its own, no place in the head, no description that says it."""
    blocks, headline = view.doc.blocks, view.headline_block
    under_it = headline is not None and first.index == headline.index + 1
    over_it = over_the_byline(blocks, first)
    told = described(view.doc, first.text)
    styled = bool(first.heading) or first.bold
    own_class = first.box.attributes.get("class") and not _FIRST.search(first.box.names) and not any(_is_classed(first, o) for o in others)
    if own_class and (told or behind_a_place(view.doc, first.text)):
        return False
    if own_class and under_it and over_it and not sentence_end(first.text):
        return False  # no sentence, set as nothing of the text, between the headline and who wrote it
    if told:
        if under_it and over_it:
            return False
        return not styled and (likely > _SURE or any(_set_alike(first, other) for other in others))
    if is_headed(view, first) or (headline is not None and opens_as_a_sentence(blocks, first, headline)):
        return False
    if under_it and (signed(blocks, first) or (first.bold and over_it and others and not others[0].bold_chars)):
        return False
    if first.bold and not first.heading and others and _is_wrapped_alike(first, others[0]):
        return True  # its first paragraph in bold
    if not (styled or over_it or _is_beside_the_headline(first, headline)):
        return True
    apart = bool(first.box.names) and first.box.tag != "p"
    return any(other.box.parent is first.box.parent and not (apart and other.box.names != first.box.names) for other in others)


def _is_beside_the_headline(first: Block, headline: Block | None) -> bool:
    """Whether it stands in the headline's own element, or is no sentence and shares one with it."""
    if headline is None:
        return False
    return first.box.parent is headline.box.parent or (not sentence_end(first.text) and shares_with_the_headline(first, headline))


def _is_anchor(heading: Block) -> bool:
    """Whether its id or class is made of its own words: that is where a table of contents leads."""
    said = letters(heading.text)[:_ANCHOR]
    return len(said) > 7 and said in letters(heading.box.names)


def _heads_a_part(view: View, first: Block, kept: Collection[int]) -> bool:
    """Whether a heading that is no sentence is set like those in the text after it, or is the first of them in what calls itself the
    text."""
    if sentence_end(first.text) and not first.text.endswith("?"):
        return False
    later = [block for block in map(view.doc.blocks.__getitem__, kept) if block.heading and block.index > first.index + 1]
    around = first.box.parent
    if later and around is not None and around.block_start >= first.index and not first.box.names and OF_TEXT.search(around.names):
        return True
    ours = _class(first)
    return any(ours) and any(block.heading == first.heading and _class(block) == ours for block in later)


def _class(block: Block) -> tuple[str | None, ...]:
    """Those of its element and the one around it."""
    return tuple(box.attributes.get("class") for box in (block.box, block.box.parent) if box is not None)


def _is_classed(one: Block, other: Block) -> bool:
    """Whether two elements have one class; each may have an id of its own."""
    return one.box.attributes.get("class") == other.box.attributes.get("class")


def _is_wrapped_alike(one: Block, other: Block) -> bool:
    """Whether two blocks stand each alone in an element, as all the paragraphs of a text do in some: both set alike, side by side."""
    ours, theirs = one.box.parent, other.box.parent
    if ours is None or theirs is None or ours is theirs or ours.parent is not theirs.parent or not _set_alike(one, other):
        return False
    return ours.block_end - ours.block_start == 1 == theirs.block_end - theirs.block_start


def _set_alike(one: Block, other: Block) -> bool:
    """Whether two blocks stand in elements of the same tags and names."""
    ours, theirs = ([(box.tag, box.names) for box in (block.box, block.box.parent) if box is not None] for block in (one, other))
    return ours == theirs
