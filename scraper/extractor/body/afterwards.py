"""The body once the other fields are known: with what belongs to it by what they say."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import Final

from scraper.extractor import rank
from scraper.extractor.body import islands, slides, structure
from scraper.extractor.body.facts import BYLINE, of_facts
from scraper.extractor.body.reading import CREDIT, Body
from scraper.extractor.fields import deck
from scraper.extractor.fields.shared import pictured
from scraper.extractor.items import types_around
from scraper.extractor.view import View
from scraper.normaliser import credits
from scraper.normaliser.text import sentence_end
from scraper.page import blocks as page
from scraper.page.blocks import LIST
from scraper.page.linked_data import types_of

_HEAD: Final = 12  # blocks of a head under it


def emptied(body: Body, reason: str) -> Body:
    """No body: the page is one that has none, whatever text it holds."""
    return replace(body, kept=(), blocks=(), dropped={**body.dropped, **dict.fromkeys(body.kept, reason)}, confidence=0.9)


def with_introduction(view: View, body: Body) -> Body:
    """The body with the standfirst before it, where neither the page's data nor anything between the two keeps them apart: what stands
    under the headline of a weblog, an office or a shop is the beginning of their text, and whoever copies that copies it too.

    On publishers not seen in training: body.segments 0.937 -> 0.947; body.fundus 0.977, body.exact 0.656, body.article 0.959 as before.
    """
    winner = view.chosen["deck"].winner
    if winner is None or not body.kept or body.reading == rank.RULE:
        return body
    blocks, types = view.doc.blocks, types_of(view.doc.story or {})
    shown = [block for block in deck.displayed(view) if block.index < body.kept[0]]
    text = " ".join(block.text for block in shown)
    if text != view.value("deck") or shown[0].index != winner.block or not sentence_end(text):
        return body
    signed, sourced = (view.chosen[field].winner for field in ("byline", "source"))
    between = range(shown[-1].index + 1, body.kept[0])
    apart = (
        any("news" in name for name in (*types, *types_around(shown[0].box)))
        or (signed is not None and (bool(types) or signed.block in (*between, body.kept[0])))
        or (sourced is not None and sourced.block in between)
        or any(of_facts(blocks[n]) is not None for n in between[:_HEAD])
        or (shown[0].heading and any(of_facts(over) == BYLINE for over in blocks[view.top + 1 : shown[0].index]))
        or islands.begins_with(view.doc, blocks[body.kept[0]].text)
        or (signed is not None and view.value("published") and body.is_sure and deck.set_apart_by_name(shown[0], blocks[body.kept[0]]))
    )
    if apart:
        return body
    kept = (*(block.index for block in shown), *body.kept)
    dropped = {i: why for i, why in body.dropped.items() if i not in kept}
    return replace(body, kept=kept, blocks=structure.structured((blocks[i] for i in kept), body.times, view.doc), dropped=dropped)


def with_captions(view: View, body: Body) -> Body:
    """The body of a gallery: its text and its captions in page order, without credits, numbers of pictures and the standfirst."""
    blocks = view.doc.blocks
    said_under = pictured.captions(view)
    captions = {i: said for i, said in said_under.items() if said and _says_something(said) and (not blocks[i].hidden or i in body.kept)}
    gone = {block.index: "the standfirst" for block in deck.displayed(view) if deck.named(block)}
    gone |= {i: "leads from slide to slide" for i in body.kept if slides.is_bar(view.doc, blocks[i])}
    gone |= {i: CREDIT for i in body.kept if i in said_under and i not in captions}
    said: dict[str, page.Block] = {}
    for i in sorted({*body.kept, *captions} - gone.keys()):
        block = _caption(blocks[i], captions[i]) if i in captions else blocks[i]
        said.setdefault(block.text, block)  # a caption that is the text's first sentence, or stands under the thumbnail too
    kept = tuple(block.index for block in said.values())
    dropped = {i: why for i, why in body.dropped.items() if i not in captions} | {i: why for i, why in gone.items() if i in body.kept}
    return replace(body, kept=kept, blocks=structure.structured(said.values(), (), view.doc), dropped=dropped)


def _caption(block: page.Block, said: str) -> page.Block:
    """A block as the caption that it holds; galleries are lists of pictures, and their captions are no items."""
    found = copy(block)
    found.text = said
    found.inside &= ~LIST
    return found


def _says_something(caption: str) -> bool:
    told = any(map(str.isalpha, caption)) and not credits.is_counter(caption)
    return told and not credits.is_label(caption) and not credits.is_credit(caption)
