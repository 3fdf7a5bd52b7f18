"""Pull quotes: what stands beside the text and is said in it again."""

from __future__ import annotations

import pytest
from newspage import HEADLINE, STORY, URL, body, p, page

from scraper.extractor import see
from scraper.extractor.body import drops
from scraper.record import Page
from tests.storyparts import CONTENT, WHOLE, amid, dropped, under


@pytest.mark.parametrize(
    "shape",
    [
        "<blockquote class=pullquote><p>{}</p></blockquote>",
        "<blockquote>{}</blockquote>",
        "<aside class=pull-quote><p>{}</p></aside>",
        "<p class=pullquote>{}</p>",
    ],
)
def test_a_pull_quote_that_repeats_the_story_goes(shape: str) -> None:
    assert body(amid(shape.format("“I was told that it never sleeps. Neither did I.”"), 7)) == WHOLE or shape.startswith("<p")
    assert body(amid(shape.format("Three of them wrote to the authority in April"), 7)) == WHOLE


def test_a_pull_quote_of_a_few_words_goes_where_nothing_else_is_set_so() -> None:
    few = "“She is not moving far.”"
    assert dropped(amid(f"<aside><blockquote>{few}</blockquote></aside>", 7), few) == [few]
    assert dropped(amid(f"<blockquote>{few}</blockquote>", 7), few) == []


@pytest.mark.parametrize("called", ["quote-box pull", "zitat", "citation"])
def test_a_quotation_that_repeats_the_story_takes_along_who_spoke(called: str) -> None:
    quote = f"<div class='{called}'><p>Three of them wrote to the authority in April</p><p>{{}}</p></div>"
    assert body(amid(quote.format("— Tam Ryder, keeper"), 7)) == WHOLE
    bare = "<p class=quote><em>Three of them wrote to the authority in April</em></p><p>— Tam Ryder</p>"
    assert body(amid(bare, 0)) == body(amid(bare, 7)) == WHOLE
    unsigned = page(CONTENT.format(bare + p(STORY)), heading=f"<h1>{HEADLINE}</h1>")
    assert not see(Page(unsigned, url=URL)).value("byline")
    said = "<p>Three of them wrote to the authority in April</p>"
    opened = f"<blockquote><p><span>“</span>Start Quote</p>{said}<p>End Quote <b>Tam Ryder</b></p></blockquote>"
    assert body(amid(opened, 7)) == WHOLE
    glued = "<blockquote><span class=q>I was told that it never sleeps. Neither did I.</span><cite>- Tam Ryder, keeper</cite></blockquote>"
    assert body(amid(glued, 7)) == WHOLE


@pytest.mark.parametrize(
    ("quote", "gone"),
    [
        ("<blockquote>The key, which weighs two pounds, goes to a museum in Port Lintel.</blockquote>", True),  # a word more
        ("<p class=exergue>“The key, weighing two pounds, goes to the museum in Port Lintel.”</p>", True),
        ("<aside class=k3x>The key, which weighs two pounds, goes to a museum in Port Lintel.</aside>", True),
        ("<aside class=k3x>The key, which nobody has weighed, lies in a small museum of the coast.</aside>", False),
        ("<p>The key, which weighs two pounds, goes to a small museum in Port Lintel.</p>", False),
        ("<blockquote>The key, which nobody has weighed, lies in a small museum of the coast.</blockquote>", False),
        ("<blockquote><ul><li>The key, which weighs two pounds, goes to a small museum in Port Lintel.</li></ul></blockquote>", False),
    ],
)
def test_a_pull_quote_says_nearly_what_a_paragraph_beside_it_says(quote: str, gone: bool) -> None:
    view = see(Page(under(quote), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or "he key, w" in block.text]
    at = kept[-1]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks)).get(at.index)
    assert (found == "a pull quote that repeats the text") is gone


@pytest.mark.parametrize("quote", ["<blockquote><p>{}</p></blockquote>", "<blockquote class=c-1>{}</blockquote>"])
def test_a_short_quotation_that_repeats_the_text_goes(quote: str) -> None:
    article = p(STORY[:4]) + quote.format("One can see at once whether the lamp is burning.") + p(STORY[4:])
    assert body(page(CONTENT.format(article))) == WHOLE
    assert "The sea has no doors." in body(
        page(CONTENT.format(article.replace("One can see at once whether the lamp is burning.", "The sea has no doors.")))
    )
