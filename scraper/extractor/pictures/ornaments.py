"""Pictures that are none: icons, logos, counters of readers, points; and how large a picture or the letters beside it are set."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.pictures.names import ornament
from scraper.page.blocks import HEADING, Box, Picture
from scraper.page.document import Document

LARGE: Final = 300  # pixels of a photo's side
FLAT: Final = 5  # times
MAX_SMALL: Final = 40  # of what is called after the pictures in it; more hold a story
_SIGNS: Final = frozenset(["icon", "emoji", "badge", "spinner", "loader", "sprite", "flag"])  # none is as large as a photo
_SHOWS_NOTHING: Final = (" logo", " headshot", " avatar", " profile")  # at the end of what is said of a picture
_SHAPES: Final = frozenset([("16", "9"), ("4", "3"), ("3", "2"), ("2", "1"), ("9", "16"), ("3", "4"), ("2", "3")])  # told instead of a size
_UNSEEN: Final = re.compile(r"display:\s?none")  # so stands what counts readers, and what a script shows once it is there
_PLAIN_FILE: Final = re.compile(r"^data:|\.(?:jpe?g|png|webp|avif)(?:$|\?)", re.IGNORECASE)
_POINT: Final = re.compile(r"(?:^|[;\s])(?:width|height):\s?[01](?:px)?(?:$|[;\s])")
_PIXELS: Final = re.compile(r"\s{0,4}(\d{1,5})(?:px|\s|$)")


def is_ornament(doc: Document, picture: Picture) -> bool:
    """Whether a picture is an icon, a logo, an author's face or a tracking pixel by its size or the names around it; what holds a page's
    headline is no ornament, whatever it is called."""
    attributes = picture.attributes
    if is_slight(picture):
        return True
    large = is_large(picture)
    if (style := attributes.get("style")) and (
        ("min-" not in style and _POINT.search(style))
        or (_UNSEEN.search(style) and _PLAIN_FILE.search(attributes.get("src") or "") is None)
    ):
        return True
    if (alt := attributes.get("alt")) and (alt.lower() == "logo" or alt[-9:].lower().endswith(_SHOWS_NOTHING)):
        return True
    box: Box | None = picture.box
    called = None
    for _ in range(4):
        if box is None or box.tag in ("body", "main", "html", "article") or box.block_end - box.block_start > MAX_SMALL:
            break  # an article is called after its author and its tags
        if box.names and (word := ornament(box.names)) is not None and called in (None, word) and not (large and word in _SIGNS):
            called = word
            if picture.box.inside & HEADING == 0 and any(block.heading == 1 for block in doc.blocks_of(box)):
                return False
        box = box.parent
    own = attributes.get("class")
    return called is not None or (own is not None and ornament(own.lower()) is not None)


def is_slight(picture: Picture) -> bool:
    """Whether a picture is said to be as small as a sign."""
    width, height = picture.attributes.get("width"), picture.attributes.get("height")
    return (_slight((width or "")[:12]) or _slight((height or "")[:12])) and (width, height) not in _SHAPES


def is_large(picture: Picture) -> bool:
    """Whether a picture is said to be as large as a photo, to both sides."""
    return _is_large(picture.attributes.get("width")) and _is_large(picture.attributes.get("height"))


def is_flat(picture: Picture) -> bool:
    """Whether a picture is said to be more than so many times as wide as it is high."""
    width, height = (_PIXELS.match((picture.attributes.get(side) or "")[:12]) for side in ("width", "height"))
    return width is not None and height is not None and int(width[1]) > FLAT * int(height[1])


@lru_cache(maxsize=1024)
def _slight(value: str) -> bool:
    found = _PIXELS.match(value)
    return found is not None and 0 < int(found[1]) < 100


def _is_large(value: str | None) -> bool:
    found = _PIXELS.match(value[:12]) if value else None
    return found is not None and int(found[1]) >= LARGE
