"""The cards of other stories under a text go, whatever they are called; a list that is the story stays."""

from __future__ import annotations

import pytest
from newspage import STORY, URL, p, page

from scraper.extractor import begin
from scraper.extractor.body import cards
from scraper.record import Page

CARD = (
    "<{tag}><h3><a href='/sea/2025/06/0{n}/story-{n}'>The harbour's {n}th tide of a month without an end</a></h3>"
    "<p>It came at {n} in the morning and was gone at noon, said the keeper of the lock, who has seen many of them come and go.</p></{tag}>"
)
STREAM = "".join(CARD.format(tag="li", n=n) for n in range(1, 6))


def gone(markup: str, likely: float = 0.6) -> set[str]:
    view = begin(Page(page(markup), url=URL))
    blocks = [block for block in view.doc.blocks if len(block.text) > 30]
    found = cards.under(blocks, [likely] * len(view.doc.blocks))
    return {view.doc.blocks[i].box.tag for i in found}


@pytest.mark.parametrize("shape", ["<ul>{}</ul>", "<div><ul>{}</ul></div>", "<aside><h2>Recommended for you</h2><ul>{}</ul></aside>"])
def test_linked_titles_with_the_first_words_of_their_stories_go(shape: str) -> None:
    assert gone(f"<div>{p(STORY)}</div>" + shape.format(STREAM)) == {"h3", "p"}


@pytest.mark.parametrize(
    "markup",
    [
        f"<div>{p(STORY)}{''.join(CARD.format(tag='div', n=n) for n in range(1, 6))}</div>",  # they stand in the story's box
        f"<div>{p(STORY[:1])}</div><ul>{STREAM}</ul>",  # hardly anything stands before them
        f"<div>{p(STORY)}</div><ul>{STREAM.replace('</li>', p(STORY[:1]) + '</li>')}</ul>",  # each says more
        f"<div>{p(STORY)}</div><ul>{''.join(CARD.format(tag='li', n=n) for n in (1, 2))}</ul>",
    ],
)
def test_the_items_of_a_story_stay(markup: str) -> None:
    assert gone(markup) == set()


def test_what_is_surely_body_stays() -> None:
    assert gone(f"<div>{p(STORY)}</div><ul>{STREAM}</ul>", likely=0.9) == set()
