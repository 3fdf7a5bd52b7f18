"""The text that a line is judged amid."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from scraper.extractor.view import View
from scraper.page.blocks import Block


class Text(NamedTuple):
    """A text as it is so far, on its page."""

    view: View
    kept: list[Block]
    likeliest: frozenset[int]  # their places on the page
    alts: Mapping[int, str | None]  # place of the block that pictures stand before -> the most said of one to those who do not see it

    @classmethod
    def of(cls, view: View, kept: list[Block]) -> Text:
        alts: dict[int, str | None] = {}
        for picture in view.doc.pictures:
            alt, known = picture.attributes.get("alt"), alts.get(picture.block)
            alts[picture.block] = known if known and len(known) >= len(alt or "") else alt
        return cls(view, kept, frozenset(block.index for block in kept), alts)
