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
    alts: Mapping[int, str | None]  # place of the block that a picture stands before -> what is said of that to those who do not see it

    @classmethod
    def of(cls, view: View, kept: list[Block]) -> Text:
        alts = {picture.block: picture.attributes.get("alt") for picture in view.doc.pictures}
        return cls(view, kept, frozenset(block.index for block in kept), alts)
