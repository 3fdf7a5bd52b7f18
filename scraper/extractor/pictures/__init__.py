"""The pictures of a page, each with the words that stand under it.

A picture's frame is the largest box around it that holds nothing but the picture and a few short words: a `figure`, or a `div`
that does a figure's work. Words are a caption because of where they stand, not because of a class; class names only help where
text and picture stand in different boxes. What the words say is for `captions`; which picture leads, for `fields/image`.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from scraper.extractor.pictures.beside import beside_it
from scraper.extractor.pictures.frames import credited, frame_of, holds_only, is_beside, silent, words_of
from scraper.extractor.pictures.limits import MAX_CAPTION, MAX_FRAME, REFUSED, WIDE
from scraper.extractor.pictures.names import AS_CAPTION, is_a_credits, role_of
from scraper.extractor.pictures.ornaments import is_ornament
from scraper.extractor.pictures.worded import called_captions, caption_of
from scraper.extractor.related.labels import is_notice
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.page.blocks import ARTICLE, BUTTON, CAPTION, FIGURE, FOOTER, FORM, MAIN, NAV, TABLE, Block, Box, Picture
from scraper.page.document import Document

_WITHIN: Final = ARTICLE | MAIN
MAX_UNITS: Final = 400
_AS_TEXT: Final = 480  # pixels of a picture as wide as a text
_MOST_LINES: Final = 6  # of words in a figure without a picture
_MOST_HELD: Final = 200  # blocks of such a figure that are looked at: one that is never closed holds the rest of the page


class Unit:
    """One picture's place: `box` its frame, `pictures` as written there (placeholder, real one, noscript copy), `blocks` its words;
    `addresses` of its pictures, once they were asked for."""

    __slots__ = ("addresses", "blocks", "box", "pictures", "start")

    def __init__(self, box: Box, start: int) -> None:
        self.box = box
        self.start = start
        self.pictures: list[Picture] = []
        self.blocks: list[Block] = []
        self.addresses: list[str] | None = None

    def saying(self, blocks: list[Block]) -> Unit:
        """The same place with these blocks for its words."""
        unit = Unit(self.box, self.start)
        unit.pictures, unit.blocks, unit.addresses = self.pictures, blocks, self.addresses
        return unit


def units(doc: Document) -> list[Unit]:
    """Pictures with their words in page order, and words that name themselves a caption where the picture is drawn by a script."""
    found = _pictured(doc)
    _give_back(found)
    _add_called_captions(doc, found)
    taken = {block.index for unit in found.values() for block in unit.blocks}
    for unit in found.values():
        if unit.pictures and (signed := _signed_behind(doc, unit)) is not None and signed.index not in taken:
            unit.blocks.append(signed)
        if len(unit.blocks) > MAX_FRAME or sum(len(block.text) for block in unit.blocks) > 2 * MAX_CAPTION:
            unit.blocks = []  # a figure that is never closed holds the article
    return sorted(found.values(), key=lambda unit: unit.start)


def _pictured(doc: Document) -> dict[int, Unit]:
    """The places of the pictures, by the index of their frames, with the words in the frame or beside it."""
    found: dict[int, Unit] = {}
    fits: dict[int, int] = {}
    called: dict[int, bool] = {}
    pictures = doc.pictures[:MAX_UNITS]
    opened = frozenset(picture.block for picture in pictures)
    for picture in pictures:
        if not _is_shown(doc, picture):
            continue
        frame = frame_of(doc, picture, fits)
        unit = found.get(frame.index)
        if unit is None:
            unit = found[frame.index] = Unit(frame, picture.block)
            unit.blocks = _framed(doc, frame, fits)
        unit.pictures.append(picture)
        if not unit.blocks:
            unit.blocks = beside_it(doc, picture, called, opened)
    return found


def _is_shown(doc: Document, picture: Picture) -> bool:
    """Whether it is no ornament, and none of a menu, a form, a button or the site's foot."""
    inside = picture.box.inside
    if inside & (NAV | FORM) or (inside & FOOTER and not inside & _WITHIN):
        return False
    if inside & BUTTON and not (inside & FIGURE or _opens_large(doc, picture)):
        return False
    return not is_ornament(doc, picture)


def _framed(doc: Document, frame: Box, fits: dict[int, int]) -> list[Block]:
    blocks = words_of(doc, frame)
    if not blocks or len(blocks) > MAX_FRAME or (frame.tag in WIDE and frame.tag != "article") or not holds_only(blocks, fits):
        return []
    return [b for b in blocks if not is_beside(b)] if credited(blocks) else [b for b in blocks if fits[b.index] == 2]


def _add_called_captions(doc: Document, found: dict[int, Unit]) -> None:
    """Add what names itself a caption to the picture it belongs to, or where none is to a place of its own."""
    taken = {block.index for unit in found.values() for block in unit.blocks}
    ends = {_end(doc, unit): unit for unit in found.values()}
    for block in called_captions(doc):
        if block.index in taken or not _is_a_caption(doc, block):
            continue
        owner = _owner(block, found) or ends.get(block.index) or _over_a_line(block, ends.get(block.index - 1))
        if owner is None:
            around = next((box for box in block.box.up(6) if box.tag == "figure"), block.box.parent or block.box)
            owner = found.get(around.index)
            if owner is None:
                owner = found[around.index] = Unit(around, block.index)
                owner.blocks = _of_a_figure(doc, around, taken)
                taken.update(other.index for other in owner.blocks)
        if len(owner.blocks) <= MAX_FRAME and block not in owner.blocks:  # one more than a figure has is enough to tell
            owner.blocks.append(block)
        if owner is (under := ends.get(block.index + 1, owner)) or not under.pictures or under.blocks:
            ends[block.index + 1] = owner  # but where the next picture stands between them
        if len(found) > MAX_UNITS:
            break


def _is_a_caption(doc: Document, block: Block) -> bool:
    return caption_of(block, False) and not (is_notice(block.text) or are_buttons(block.text) or _is_a_tables(doc, block))


def _of_a_figure(doc: Document, figure: Box, taken: set[int]) -> list[Block]:
    """The words of a figure in which no picture is seen; [] where the box is none."""
    if figure.tag != "figure":
        return []
    near = doc.blocks[figure.block_start : min(figure.block_end, figure.block_start + _MOST_HELD)]
    return list(islice((block for block in near if block.index not in taken and caption_of(block, True)), _MOST_LINES))


def _opens_large(doc: Document, picture: Picture) -> bool:
    """Whether a picture over its caption is as wide as the text, in what is a button for a script that shows it larger still."""
    width = picture.attributes.get("width") or ""
    if not (picture.box.inside & _WITHIN and width.isdecimal() and int(width[:5]) >= _AS_TEXT):
        return False
    under = doc.blocks[picture.block : picture.block + 1]
    return any(block.box.names and role_of(block.box.names) & AS_CAPTION for block in under)


def _give_back(found: dict[int, Unit]) -> None:
    """Leave words that two pictures have, one of them because they stand behind it, to the one in whose frame they are."""
    framed = {block.index: unit for unit in found.values() for block in unit.blocks if block.box.within(unit.box)}
    for unit in found.values():
        if unit.blocks and not unit.blocks[0].box.within(unit.box) and (other := framed.get(unit.blocks[0].index)) is not None:
            files = {picture.attributes.get("src") for picture in other.pictures}
            if not any(picture.attributes.get("src") in files for picture in unit.pictures):
                unit.blocks = []


def _signed_behind(doc: Document, unit: Unit) -> Block | None:
    """The person's name right behind a figure's caption, in an element of its own that is called a credit."""
    last = unit.blocks[-1] if unit.blocks else None
    line = next(iter(doc.blocks[last.index + 1 : last.index + 2]), None) if last is not None and last.inside & (CAPTION | FIGURE) else None
    if line is None or not line.box.names or line.inside & REFUSED or not is_a_credits(line.box.names):
        return None
    return line if is_person(line.text) and by_word(line.text) is None else None


def _end(doc: Document, unit: Unit) -> int:
    """The block after a picture and its words, and after what its frame holds that says nothing: '1 of 4'."""
    if unit.blocks:
        return unit.blocks[-1].index + 1
    rest = doc.blocks[unit.start : unit.box.block_end] if unit.box.block_end - unit.start <= MAX_FRAME else []
    return unit.box.block_end if rest and all(map(silent, rest)) else unit.start


def _is_a_tables(doc: Document, block: Block) -> bool:
    """Whether a caption stands right under a table, and in none."""
    return block.index > 0 and bool(doc.blocks[block.index - 1].inside & ~block.inside & TABLE)


def _over_a_line(block: Block, unit: Unit | None) -> Unit | None:
    """The picture over a line that stands over a caption, where a small element holds all three."""
    if unit is None or not unit.pictures or unit.blocks:
        return None
    return unit if any(up.block_end - up.block_start <= 3 and unit.box.within(up) for up in block.box.up(4)[1:]) else None


def _owner(block: Block, found: dict[int, Unit]) -> Unit | None:
    for box in block.box.up(6):
        unit = found.get(box.index)
        if unit is not None:
            return unit if box.block_end - box.block_start <= 2 * MAX_FRAME else None
    return None
