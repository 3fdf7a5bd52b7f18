"""The page's pictures as several fields and the body see them: each with the words under it, and which blocks these are."""

from __future__ import annotations

from scraper.extractor.fields.shared import versions
from scraper.extractor.pictures import Unit, units
from scraper.extractor.pictures.names import AS_CAPTION, AS_CREDIT, role_of
from scraper.extractor.pictures.words import words
from scraper.extractor.view import View, once
from scraper.normaliser import credits
from scraper.page.blocks import NOSCRIPT, Block

_LINES = 3  # of a picture's words


@once
def pictures_of(view: View) -> list[Unit]:
    """The page's pictures, each with the words under it."""
    return units(view.doc)


@once
def caption_blocks(view: View) -> frozenset[int]:
    """Indices of the blocks that are captions or credits of any picture. Asks nothing but the document."""
    return frozenset(block.index for unit in pictures_of(view) for block in unit.blocks)


def called_captions(view: View) -> set[int]:
    """Those of them that the page itself tells from text, whatever they look like: in a picture's own element, called a caption, or over
    what is called its credit."""
    found: set[int] = set()
    for unit in pictures_of(view):
        if _is_framed(unit):
            found |= {block.index for block in unit.blocks if role_of(block.box.names) & AS_CAPTION}
            if _calls_a_credit(unit):
                found.add(unit.blocks[0].index)
    return found


def _is_framed(unit: Unit) -> bool:
    """Whether a picture and its few words are all that an element holds."""
    return bool(unit.pictures) and len(unit.blocks) <= _LINES and all(block.box.within(unit.box) for block in unit.blocks)


def _calls_a_credit(unit: Unit) -> bool:
    """Whether a line under the first of a picture's words is called a credit, whatever it says."""
    return any(role_of(block.box.names) & AS_CREDIT for block in unit.blocks[1:])


def captions(view: View) -> dict[int, str | None]:
    """Index of a block under any picture -> its words without the credit in them; None where it has no others."""
    found: dict[int, str | None] = {}
    for unit in pictures_of(view):
        for block in unit.blocks:
            caption, credit = words(view.doc, unit.saying([block]))
            found[block.index] = caption if credit else block.text
    return found


def is_a_credited_caption(view: View, block: Block) -> bool:
    """Whether a block belongs to a picture and stands beside its credit, or ends in one that an element of its own sets apart: what an
    element alone calls a caption may be a standfirst."""
    own = (unit for unit in pictures_of(view) if block in unit.blocks)
    return any(is_credited(unit) or words(view.doc, unit.saying([block]))[1] is not None for unit in own)


def is_the_lead_pictures_credit(view: View, block: Block) -> bool:
    """Whether a block that belongs to a picture says what the story's picture is credited to, and no more."""
    image = view.value("image")
    return image is not None and image.credit == block.text and block.index in caption_blocks(view)


def is_credited(unit: Unit) -> bool:
    told = any(credits.names_a_photographer(block.text) or credits.is_credit(block.text) for block in unit.blocks)
    return told or (_is_framed(unit) and _calls_a_credit(unit))


def addresses_of(unit: Unit) -> list[str]:
    """Of a unit's pictures that name one, a noscript copy's last."""
    if unit.addresses is None:
        pictures = sorted(unit.pictures, key=lambda p: bool(p.box.inside & NOSCRIPT)) if len(unit.pictures) > 1 else unit.pictures
        unit.addresses = [address for picture in pictures if (address := versions.address_of(picture)) is not None]
    return unit.addresses
