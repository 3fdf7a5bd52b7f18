"""The headline where what the metadata call the page does not tell it, or nothing displayed is like it."""

from __future__ import annotations

from typing import Final

from scraper.extractor.fields.headline.inside import elements
from scraper.extractor.fields.headline.lines import ELSEWHERE, MAX_LENGTH, OVER, TELLING, is_a_fact, is_of_every_page, say_the_same
from scraper.extractor.fields.headline.points import is_marked
from scraper.extractor.fields.shared.titles import PARTS, bag_of, letters, titles
from scraper.extractor.view import View
from scraper.normaliser.moments import is_a_day
from scraper.normaliser.text import beginnings, sentence_end, weight
from scraper.page.blocks import Block

_STORY: Final = 5  # blocks of a story that tell what it is about
_TOLD: Final = 2_000  # characters of these blocks
_LEAST: Final = 0.3  # of the words of a line over it, that a story has


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
    return any(place.startswith("displayed") or not said.isdisjoint(_begins(text)) for place, _, text in displayed)


def over_the_story(view: View) -> Block | None:
    """The line over a story that is set as its headline and tells of it, where what the metadata call the page does not."""
    start = view.prose_start
    for block in reversed(view.doc.blocks[max(0, start - OVER) : start]):
        if (
            block.inside & ELSEWHERE
            or weight(block.text) < TELLING
            or len(block.text) > MAX_LENGTH
            or block.link_chars * 2 > len(block.text)
        ):
            continue
        called = block.heading or _is_called_one(view, block)
        over_facts = any(map(is_a_fact, view.doc.blocks[block.index + 1 : block.index + 2]))
        if not (called or block.bold or over_facts) or is_a_fact(block) or sentence_end(block.text) or is_a_day(block.text, view.context):
            continue
        story = _begins(" ".join(other.text for other in view.doc.blocks[start : start + _STORY])[:_TOLD])
        share = _share(block.text, story)
        titled = (c.said for c in titles(view).candidates if not is_of_every_page(view, c.said))
        # What is only bold may be the first of the story: it yields to any title that says something else.
        own, told = letters(block.text), titles(view)
        whole = told.state(block.text) or not any(said in own for said in told.known)
        fits = share >= _LEAST and all(
            (whole and say_the_same(block.text, said)) or (called and 2 * _share(said, story) <= share) for said in titled
        )
        return block if fits else None
    return None


def _is_called_one(view: View, block: Block) -> bool:
    """Whether a block, or an element that holds all of it, is called a title."""
    inside = (box for box in elements(view, block) if len(view.doc.text_of(box)) == len(block.text))
    return any(map(is_marked, (block.box, *inside)))


def _begins(text: str) -> frozenset[str]:
    """The beginnings of a text's words, where endings change."""
    return beginnings(bag_of(text))


def _share(title: str, told: frozenset[str]) -> float:
    """How many of a title's words a text has, 0 to 1."""
    said = _begins(title)
    return len(said & told) / len(said) if said else 0.0
