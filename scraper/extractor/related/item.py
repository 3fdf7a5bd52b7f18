"""One story offered, as the finders of offers, labels and lists hand it on."""

from __future__ import annotations

from operator import attrgetter
from typing import Final

from scraper.page.blocks import Box

PLACE: Final = attrgetter("box.start")  # where a story, or a link, begins: what they are sorted by


class Item:
    """One story offered: `url` absolute, `key` for comparing, `title` as displayed, `box` of the link, `block` it begins in."""

    __slots__ = "beside block box called card heading key lead_in likeness listed own teased title turns url".split()

    def __init__(self, url: str, key_: str, title: str, heading: bool, box: Box, block: int, likeness: float, lead_in: str) -> None:
        self.url = url
        self.key = key_
        self.title = title
        self.heading = heading
        self.box = box
        self.block = block
        self.likeness = likeness
        self.lead_in = lead_in  # 'Read more' in the same line
        self.listed = False  # in a menu too, and no sure story
        # The page itself, as lists of newest stories have it, an address, or what is sold: it holds its place, and is not offered.
        self.own = False
        self.beside = False  # the story before this one or after it, as the words before its headline say
        self.turns = ""  # these words
        self.called = False  # what leads to it is no headline, but a call beside one
        self.teased = ""  # all that the link says, where a teaser stands under the title
        self.card = box  # the largest box that holds this story and no other
