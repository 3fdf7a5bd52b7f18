"""A picture's words that stand in attributes alone: a script sets them under it, or over it where it is shown larger."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.limits import MAX_CAPTION
from scraper.normaliser import credits
from scraper.page.document import Document
from scraper.text import fold, unescape

_CAPTIONS: Final = (
    "data-caption", "data-c-caption", "data-img-caption", "data-image-caption", "data-photo-caption", "data-media-caption",
    "data-figcaption", "data-legend",
)  # fmt: skip
_CREDITS: Final = (
    "data-credit", "data-c-credit", "data-credits", "data-img-credit", "data-image-credit", "data-photo-credit", "data-copyright",
    "data-image-copyright", "data-photographer", "data-attribution",
)  # fmt: skip
_TAG = re.compile(r"<[^<>]{0,400}>")
_FILE = re.compile(r"\S+|.*\.(?:jpe?g|png|webp|gif|avif)", re.IGNORECASE)
MAX_BOXES: Final = 11  # of a frame that are looked through


def told(doc: Document, unit: Unit) -> tuple[str | None, str | None]:
    """(caption, credit) that the attributes of a picture tell, of the link around it, and of what stands in its frame."""
    caption = named = None
    for attributes in _attributes(doc, unit):
        if caption is None and named is None:
            caption, named = credits.split(_said(attributes, _CAPTIONS))
            caption = None if caption and _FILE.fullmatch(caption) else caption
        said = _said(attributes, _CREDITS)
        shown, whose = credits.split(said) if "©" in said[1:] else (None, None)
        if shown and whose and not credits.are_names(shown):  # 'Boats in the harbour © Jane Doe'
            return caption or shown, whose
        credit = credits.credit(said)
        if credit is not None:
            return caption, credit
    return caption, named


def _attributes(doc: Document, unit: Unit) -> Iterator[dict[str, str | None]]:
    frame = unit.box
    for picture in unit.pictures[:4]:
        yield picture.attributes
        if picture.link is not None:
            yield picture.link.box.attributes
        for box in picture.box.up(4):
            if box.depth < frame.depth:
                break
            yield box.attributes
    for box in doc.boxes_of(frame, MAX_BOXES):
        yield box.attributes


def _said(attributes: dict[str, str | None], names: tuple[str, ...]) -> str:
    for name in names:
        if (value := attributes.get(name)) and len(value) <= 4 * MAX_CAPTION:
            value = unescape(value) if "&" in value else value
            value = fold(_TAG.sub(" ", value) if "<" in value else value).strip('"')
            if 1 < len(value) <= MAX_CAPTION:
                return value
    return ""
