"""What a model cannot know: blocks that look like body and are something else of this page, each with its reason.

A rule stands here when it follows from what another field knows (headline, deck, byline, source), or from what a block says whole in any
language (the label of an advertisement, the offer of another story); what follows from the page repeating itself is in `copies.py`.
Everything that is a matter of degree is the model's. The words are data: `drops.toml`.

Only the blocks that the model would keep are looked at, each a bounded number of times: linear in their number.
"""

from __future__ import annotations

from functools import partial

from scraper.extractor.body import (
    above,
    addressed,
    alone,
    apart,
    cards,
    consent,
    contents,
    copies,
    inserts,
    insets,
    linked,
    machines,
    offers,
    prompts,
    slides,
    strays,
    tails,
    teasers,
)
from scraper.extractor.view import View
from scraper.page.blocks import Block


def reasons(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """Index of a block -> why it is not body, of the blocks that the model would keep."""
    found = apart.next_article(view, kept) | apart.long_after(view, kept, likely) | apart.posts(view.doc.blocks, kept)
    found |= cards.under(kept, likely, view.doc.blocks, view.doc.url) | slides.amid(kept) | apart.layers(view, kept)
    left = 0  # how many were found when those that were kept were last looked through
    for rule in (
        consent.dialog,
        consent.banner,
        machines.summaries,
        copies.repeated,
        alone.lines,
        linked.in_runs,
        linked.menus,
        linked.teasers,
        linked.lone_items,
        partial(linked.boxed, likely=likely),
        contents.lines,
        partial(_carded, likely=likely),
        slides.captions,
        slides.repeated,
        slides.set_alike,
        slides.amid_paragraphs,
        slides.of_films,
        partial(above.over, likely=likely),
        prompts.prompt,
        partial(inserts.inserts, likely=likely),
        partial(inserts.goods, likely=likely),
        partial(strays.lines, likely=likely),
        strays.boxes,
        strays.facts,
        insets.floating,
        strays.unseen,
        prompts.letter,
        apart.behind_the_article,
        addressed.lines,
        tails.below,
        partial(offers.boxes, likely=likely),
    ):
        if len(found) > left:  # most rules find nothing
            left, kept = len(found), [block for block in kept if block.index not in found]
        if not kept:
            break
        found |= rule(view, kept)
    return found


def _carded(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    blocks, url = view.doc.blocks, view.doc.url
    return (
        cards.ending(kept, blocks, url) | teasers.beheaded(kept, blocks, likely, url) | cards.inserted(kept, blocks, view.doc.pictures, url)
    )
