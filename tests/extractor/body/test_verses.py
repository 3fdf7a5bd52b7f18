"""A poem whose lines are elements of their own is the text of its page."""

from __future__ import annotations

import pytest
from newspage import STORY, bare, body, p

from scraper.extractor import see
from scraper.extractor.body import verses
from scraper.record import Page

LINES = [
    "Grey on the grey of the morning river",
    "he stands where the weir begins to sing,",
    "a priest in the rags of a threadbare weather,",
    "one leg hidden under a wing.",
    "The water goes by with its news of mountains,",
    "its talk of the mill and the broken gate;",
    "he lets it pass, as the old let passing",
    "things go on, and continues to wait.",
]
STANZA = '<div class="stanza">{}<br></div>'
LINE = '<div style="text-indent: -1em">{}<br></div>'


def poem(lines: list[str], line: str = LINE, under: str = "") -> str:
    parts = STANZA.format(p(lines[:4], line)) + STANZA.format(p(lines[4:], line))
    return bare(f"<main><h1>The Heron</h1><div>By Ada Quill</div><div class=poem>{parts}</div>{under}</main>", title="The Heron")


def test_the_lines_of_a_poem_are_its_text() -> None:
    assert body(poem(LINES)) == LINES


@pytest.mark.parametrize(
    ("lines", "under"),
    [
        (LINES[:7], ""),
        ([f"Weight of part {n}: {n} kg at the least" for n in range(9)], ""),
        (["Harbour", "Islands", "The weather", "Ferries", "Oysters", "Ropes", "Lamps", "The pier", "Sails"], ""),
        (LINES, p(STORY)),
    ],
)
def test_few_lines_facts_names_and_lines_beside_a_story_are_no_poem(lines: list[str], under: str) -> None:
    blocks = see(Page(poem(lines, under=under))).doc.blocks
    text = {block.index for block in blocks if block.text in STORY}
    assert verses.lines(blocks, text, next(block.index for block in blocks if block.text == "The Heron")) == set()
