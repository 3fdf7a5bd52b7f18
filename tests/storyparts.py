"""A story with room over, amid and under its text, and what of it is dropped."""

from __future__ import annotations

from dataclasses import replace

from newspage import HEADLINE, STORY, URL, p, page

from scraper.extractor import begin, see
from scraper.extractor.body import Body, drops
from scraper.extractor.view import View
from scraper.record import Page

CONTENT = '<div class="article-content">{}</div>'
WHOLE = list(STORY)


def amid(markup: str, at: int = 5) -> str:
    return page(CONTENT.format(p(STORY[:at]) + markup + p(STORY[at:])))


def over(markup: str) -> str:
    return amid(markup, 0)


def under(markup: str) -> str:
    return amid(markup, len(STORY))


LINK = "<a href='/sea/2025/06/03/oyster-farmers-48103'>{}</a>"


def dropped(html: str, *texts: str) -> list[str]:
    """Which of these lines go from the story when the model takes them all in."""
    view = see(Page(html, url=URL))
    assert view.body is not None
    said = [block for block in view.doc.blocks if block.text in texts]
    kept = sorted({*view.body.kept, *(block.index for block in said)})
    found = drops.reasons(view, [view.doc.blocks[i] for i in kept], [1.0] * len(view.doc.blocks))
    return [block.text for block in said if block.index in found]


def taking_in(view: View, more: int) -> Body:
    """The body as it would be had the model kept so many blocks more under it."""
    assert view.body is not None
    own = view.body.kept
    return replace(view.body, kept=tuple(range(own[0], own[-1] + 1 + more)))


def first_taken(html: str, *texts: str) -> set[str]:
    """Those of the texts that are out though the model would keep all that the article has."""
    view = begin(Page(page(CONTENT.format(html), heading=f"<h1>{HEADLINE}</h1>"), url=URL))
    whole = next(box for box in view.doc.boxes if box.names == "article-content")
    kept = view.doc.blocks[whole.block_start : whole.block_end]
    found = drops.reasons(view, kept, [1.0] * len(view.doc.blocks))
    return {block.text for block in kept if block.text in texts and block.index in found}


def reasons(markup: str, head: str = "") -> dict[str, str]:
    """Why each block of a page goes that the model would keep."""
    view = begin(Page(f"<html><head>{head}</head><body><h1>{HEADLINE}</h1><div>{markup}</div></body></html>", url=URL))
    blocks = view.doc.blocks[1:]
    return {view.doc.blocks[n].text: why for n, why in drops.reasons(view, blocks, [0.9] * len(view.doc.blocks)).items()}
