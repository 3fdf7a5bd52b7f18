"""What the elements around a line are called where it names a source: so, a picture's, a box of facts'; whether it credits a picture."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser.patterns import small
from scraper.page.blocks import Block, Box

_NAMED = re.compile(
    r"(?<![a-z])(?:sources?|quellen?|quelle|fuente|fonte|kaynak|agency|agentur|article-?reference|reference|origin|provider|wire|signature|kuerzel|kürzel|shortcode|copyright-?line|syndication)(?![a-z])|article__?source|source-?(?:name|text|line)|news-?source"
)
_NOT_NAMED = re.compile(
    r"image|photo|picture|figure|caption|video|media|gallery|credit|open-?source|resource|related|comment|data-source|newsletter|share"
)
_PICTURE = re.compile(r"image|(?<![a-z])img|photo|figure|caption|picture|bild|gallery|(?<![a-z])media(?![a-z])|video")
_CREDITED = re.compile(  # of small letters
    r"(?:photo|fot[oó]|fot\.|bild|image|picture|imagen|immagine|video|grafik|graphic|zdjęci|snímk|kép|nuotr|görsel|φωτογραφ|φωτό|фото|снимк|світлин"
    r"|здым|сурет|ფოტო|լուսանկար|写真|图片)\w{0,12}\s?[:：՝]"
)
_PARTS = re.compile(r"\s?[/,;()\[\]|©]\s?|\s[-–—]\s|\s")
_FACTS = re.compile(r"(?<![a-z])(?:fact|fakta|fakten|faktaruta|faktaboks|factbox|infobox|info-?box|kader)-?(?:s|box|ruta|boks)?(?![a-z])")
_WHOLE: Final = 12  # blocks of an element that holds the text: what it is called says nothing of a line in it
LINE: Final = 160  # characters of a line of facts
NAMED: Final = 45  # of the names in the block after it


def is_credited(text: str) -> bool:
    """Whether a picture's label stands in the line."""
    return (":" in text or "：" in text) and _CREDITED.search(small(text)) is not None


def has_agency(text: str) -> bool:
    return any(organisations.agency(part) for part in _PARTS.split(text) if part)


def called(block: Block, so: Callable[[str], bool]) -> bool:
    """Whether the class or id of the block's box, or of two that it stands in, say so; those of a whole entry name its topics."""
    box: Box | None = block.box
    for _ in range(3):
        if box is None or box.tag == "article" or "hentry" in box.names or box.block_end - box.block_start > _WHOLE:
            return False
        if box.names and so(box.names):
            return True
        box = box.parent
    return False


@lru_cache(maxsize=4096)
def of_picture(class_and_id: str) -> bool:
    return _PICTURE.search(class_and_id) is not None


@lru_cache(maxsize=4096)
def of_source(class_and_id: str) -> bool:
    return _NAMED.search(class_and_id) is not None


@lru_cache(maxsize=4096)
def of_facts(class_and_id: str) -> bool:
    """Whether it is a box whose facts have a source of their own."""
    return _FACTS.search(class_and_id) is not None


def of_other(class_and_id: str) -> bool:
    return _NOT_NAMED.search(class_and_id) is not None
