"""The dialog that asks what a reader's data may be used for: told by the purposes that it has to name in set words, in each language those
of the standard that most such dialogs follow (IAB Europe, Transparency & Consent Framework Policies, appendix A), and by its buttons.

Where a page has no text, or is nothing else, it looks like one: whole sentences, under headings. A story that tells of such purposes has
no buttons between them.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from scraper.extractor.body.phrases import Phrases
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page.blocks import BUTTON, Block, Box

_PURPOSES: Final = 3  # that are named, at the least
_BUTTONS: Final = 2
_LINE: Final = 160  # characters of a purpose, with what its switch says
_NEAR: Final = 6  # blocks at either end of a text
_BLOCKS: Final = 16  # of a small dialog at the most
_HIGH: Final = 6  # elements around a sentence of it
_SENTENCE: Final = 40  # weight of a sentence
_STORED: Final = 900  # characters of a paragraph of it
_MOST: Final = 2  # times as heavy what stands in the dialog is as what stands among the purposes, at the most


def dialog(view: View, kept: list[Block]) -> dict[int, str]:
    """The blocks of such a dialog."""
    if not any(_names_a_purpose(block) for block in kept):
        return {}
    blocks = view.doc.blocks
    named = [block for block in blocks if _names_a_purpose(block)]
    if len({key(block.text) for block in named}) < _PURPOSES:
        return {}
    whole = _around(view, kept, named)
    inside = blocks[whole.block_start : whole.block_end] if whole is not None else []
    if sum(bool(block.inside & BUTTON) for block in inside) < _BUTTONS:
        return {}
    return {block.index: "asks for consent" for block in kept if inside[0].index <= block.index <= inside[-1].index}


def banner(view: View, kept: list[Block]) -> dict[int, str]:
    """The same of a dialog that names no purposes yet: a small box at one end of the text, with a button, of which most sentences say what
    the site and its partners store and on what grounds."""
    found: dict[int, str] = {}
    top = view.headline_block
    near = kept if len(kept) <= 2 * _NEAR else kept[:_NEAR] + kept[-_NEAR:]
    for block in near:
        if block.index in found or not _says_what_is_stored(block):
            continue
        box = next((box for box in block.box.up(_HIGH) if box.block_end - box.block_start > 1 and _has_a_button(view, box)), None)
        if box is None or box.block_end - box.block_start > _BLOCKS:
            continue
        inside = view.doc.blocks[box.block_start : box.block_end]
        sentences = [each for each in inside if weight(each.text) > _SENTENCE]
        if 2 * sum(map(_says_what_is_stored, sentences)) >= len(sentences) and (
            top is None or not box.block_start <= top.index < box.block_end
        ):
            found |= dict.fromkeys((each.index for each in inside), "asks for consent")
    return found


def _has_a_button(view: View, box: Box) -> bool:
    return any(block.inside & BUTTON for block in view.doc.blocks[box.block_start : min(box.block_end, box.block_start + _BLOCKS + 1)])


def _says_what_is_stored(block: Block) -> bool:
    return _SENTENCE < len(block.text) <= _STORED and _stored().stand_in(block.text)


def _around(view: View, kept: list[Block], named: list[Block]) -> Box | None:
    """The largest element around the purposes that does not hold a story's headline, nor much more text than stands among them."""
    first, last, top = named[0], named[-1], view.headline_block
    if top is not None and not (view.doc.story or view.doc.titles.have(top.text)):
        top = None  # the dialog's own
    found: Box | None = None
    among = 0
    for box in first.box.up():
        if box.block_end <= last.index:
            continue
        if found is not None and top is not None and box.block_start <= top.index < box.block_end:
            break
        heavy = sum(weight(block.text) for block in kept if box.block_start <= block.index < box.block_end)
        if found is not None and heavy > _MOST * among:
            break
        found, among = box, among or heavy
    return found


def _names_a_purpose(block: Block) -> bool:
    return len(block.text) <= _LINE and _purposes().open(block.text)


@cache
def _stored() -> Phrases:
    return Phrases("stored")


@cache
def _purposes() -> Phrases:
    return Phrases("purposes")
