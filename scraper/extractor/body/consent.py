"""The dialog that asks what a reader's data may be used for: told by the purposes that it has to name in set words, in each language those
of the standard that most such dialogs follow (IAB Europe, Transparency & Consent Framework Policies, appendix A), and by its buttons.

Where a page has no text, or is nothing else, it looks like one: whole sentences, under headings. A story that tells of such purposes has
no buttons between them.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from scraper.extractor.body.phrases import Phrases, listed
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page.blocks import BUTTON, Block, Box

_PURPOSES: Final = 3  # that are named, at the least
_BUTTONS: Final = 2
_LINE: Final = 160  # characters of a purpose, with what its switch says
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
def _purposes() -> Phrases:
    return Phrases(listed()["purposes"])
