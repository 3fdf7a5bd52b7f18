"""The headline where what the metadata call the page does not tell it, or nothing displayed is like it."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.headline.inside import elements
from scraper.extractor.fields.headline.lines import (
    CONSTANT,
    ELSEWHERE,
    MAX_LENGTH,
    OVER,
    TELLING,
    is_a_fact,
    is_of_every_page,
    say_the_same,
)
from scraper.extractor.fields.headline.points import NAMED, is_marked
from scraper.extractor.fields.shared.titles import PARTS, bag_of, letters, titles
from scraper.extractor.view import View
from scraper.normaliser.moments import is_a_day
from scraper.normaliser.text import beginnings, key, sentence_end, weight
from scraper.page.blocks import Block

_STORY: Final = 5  # blocks of a story that tell what it is about
_TOLD: Final = 2_000  # characters of these blocks
_LEAST: Final = 0.3  # of the words of a line over it, that a story has
_OUTER: Final = 3  # elements around a block that may say how large its letters are
_SIZES: Final = (10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0)  # pixels of <font size=1> to 7
_FONT = re.compile(r"\s?([+-]?)(\d)")
_STYLED = re.compile(r"font-size:\s?(\d{1,3}(?:\.\d{1,3})?)(px|pt|r?em|%)", re.I)
_UNITS: Final = {"px": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "%": 0.16}


def first_part(view: View) -> Block | None:
    """The line right over the story that says what the title of several parts begins with."""
    parts, start = PARTS.split((view.doc.title or "")[:500]), view.prose_start
    first = letters(parts[0]) if len(parts) > 1 else ""
    over = view.doc.blocks[max(0, start - 2) : start] if first else []
    return next((block for block in over if letters(block.text) == first and not block.inside & ELSEWHERE), None)


def longest_part(title: str) -> str | None:
    """The part of a title with sections or names around it that is much longer than the others."""
    parts = sorted((part.strip() for part in PARTS.split(title[:500])), key=weight, reverse=True)
    return parts[0] if len(parts) > 2 and weight(parts[0]) > 25 and weight(parts[0]) > 1.5 * weight(parts[1]) else None


def shows_a_title(view: View, displayed: list[tuple[str, Block, str]]) -> bool:
    """Whether what is displayed is the headline beyond a doubt, or has a word of what the metadata call the page."""
    said = frozenset[str]().union(*(_begins(c.said) for c in titles(view).candidates if not is_of_every_page(view, c.said)))
    told = [(place, text) for place, _, text in displayed if key(text) not in CONSTANT]
    return any(place.startswith("displayed") or not said.isdisjoint(_begins(text)) for place, text in told)


def over_the_story(view: View) -> Block | None:
    """The line over a story that is set as its headline and tells of it, where what the metadata call the page does not."""
    start = view.prose_start
    lines = [block for block in view.doc.blocks[max(0, start - OVER) : start] if _may_be_one(block)]
    called = _set_largest(view, lines) or next((block for block in lines if _is_called_one(view, block)), None)
    for block in (*([called] if called is not None else ()), *reversed(lines)):
        named = block.heading or block is called or _is_called_one(view, block)
        over_facts = any(map(is_a_fact, view.doc.blocks[block.index + 1 : block.index + 2]))
        if not (named or block.bold or over_facts) or is_a_fact(block) or sentence_end(block.text) or is_a_day(block.text, view.context):
            continue
        story = _begins(" ".join(other.text for other in view.doc.blocks[start : start + _STORY])[:_TOLD])
        share = _share(block.text, story)
        titled = (c.said for c in titles(view).candidates if not is_of_every_page(view, c.said))
        # What is only bold may be the first of the story: it yields to any title that says something else.
        own, told = letters(block.text), titles(view)
        whole = told.state(block.text) or not any(said in own for said in told.known)
        fits = share >= _LEAST and all(
            ((whole or block is called) and say_the_same(block.text, said)) or (named and 2 * _share(said, story) <= share)
            for said in titled
        )
        return block if fits else None
    return None


def _may_be_one(block: Block) -> bool:
    short = weight(block.text) >= TELLING and len(block.text) <= MAX_LENGTH
    return short and not block.inside & ELSEWHERE and block.link_chars * 2 <= len(block.text)


def _set_largest(view: View, lines: list[Block]) -> Block | None:
    """Which of the lines over a story is set in larger letters than that, and the larger of two that stand together: the nearest, for over
    them stands what the house is called."""
    found, most = None, _size(view, view.doc.blocks[view.prose_start]) if view.prose_start < len(view.doc.blocks) else _SIZES[2]
    for block in reversed(lines):
        size = _size(view, block)
        if size > most and (found is None or found.index == block.index + 1):
            found, most = block, size
    return found


def _size(view: View, block: Block) -> float:
    """How large the letters of a block are, in pixels: what the inmost element says that holds all of it."""
    inside = [box for box in elements(view, block) if len(view.doc.text_of(box)) == len(block.text)]
    for box in (*reversed(inside), *block.box.up(_OUTER)):
        if (said := box.attributes.get("size")) and box.tag == "font" and (m := _FONT.match(said)) is not None:
            return _SIZES[max(0, min(6, int(m[2]) - 1 + {"+": 3, "-": 3 - 2 * int(m[2])}.get(m[1], 0)))]
        if (said := box.attributes.get("style")) and (m := _STYLED.search(said)) is not None:
            return float(m[1]) * _UNITS[m[2].lower()]
    return _SIZES[2]


def _is_called_one(view: View, block: Block) -> bool:
    """Whether a block, or an element that holds all of it, is called a title."""
    inside = (box for box in elements(view, block) if len(view.doc.text_of(box)) == len(block.text))
    return any(is_marked(box) or NAMED.search(box.names) is not None for box in (block.box, *inside))


def _begins(text: str) -> frozenset[str]:
    """The beginnings of a text's words, where endings change."""
    return beginnings(bag_of(text))


def _share(title: str, told: frozenset[str]) -> float:
    """How many of a title's words a text has, 0 to 1."""
    said = _begins(title)
    return len(said & told) / len(said) if said else 0.0
