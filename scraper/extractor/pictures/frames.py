"""The frame of a picture: the largest box around it that holds nothing but the picture and a few short words."""

from __future__ import annotations

from scraper.extractor.pictures.handles import is_handle
from scraper.extractor.pictures.limits import AS_WORDS, MAX_FRAME, SENTENCE, WIDE
from scraper.extractor.pictures.names import AS_HANDLE, AS_OTHER, is_a_credits, role_of
from scraper.extractor.pictures.worded import caption_of
from scraper.normaliser import credits
from scraper.normaliser.text import weight
from scraper.page.blocks import BUTTON, FORM, HEADING, HIDDEN, NAV, Block, Box, Picture
from scraper.page.document import Document


def frame_of(doc: Document, picture: Picture, fits: dict[int, int]) -> Box:
    """The largest box around a picture that holds no more than its words."""
    up: Box | None = picture.box
    frame = picture.box
    start = end = -1
    for _ in range(8):
        if up is None or (up.tag in WIDE and not _is_a_pictures(doc, up)):
            break
        if up.block_start != start or up.block_end != end:  # else it holds what the last one held
            start, end = up.block_start, up.block_end
            if end - start > MAX_FRAME or (start != end and not holds_only(words_of(doc, up), fits)):
                break
        frame, up = up, up.parent
        if frame.tag == "article":
            break  # what stands around it is the story's head
    return frame


def _is_a_pictures(doc: Document, box: Box) -> bool:
    """Whether an `article` is one of a picture, as some systems write it: a few lines, one of them its credit."""
    return box.tag == "article" and 0 < box.block_end - box.block_start <= 4 and credited(doc.blocks_of(box))


def words_of(doc: Document, box: Box) -> list[Block]:
    """What a box says of its picture: of a figure that holds the page's headline, what stands over that."""
    blocks = doc.blocks_of(box)
    head = next((n for n, block in enumerate(blocks) if block.heading == 1), 0) if box.tag == "figure" else 0
    return blocks[:head] if head else blocks


def holds_only(blocks: list[Block], fits: dict[int, int]) -> bool:
    """Whether these are no more than a picture's words; `fits` keeps of each block: 2 words, 1 silent, 0 neither."""
    for block in blocks:
        fit = fits.get(block.index)
        if fit is None:
            fit = fits[block.index] = 2 if caption_of(block, True) else int(silent(block))
        if not fit:
            return credited(blocks)
    return len(blocks) <= MAX_FRAME


def credited(blocks: list[Block]) -> bool:
    """A few short lines one of which is a credit, or is called one: the others are its caption, whatever they are set in."""
    return (
        len(blocks) <= 4
        and all(
            not block.inside & (HEADING | NAV | FORM | BUTTON)
            and weight(block.text) <= 300
            and (not block.link_chars or _lends(block, blocks))
            for block in blocks
        )
        and any(credits.is_credit(block.text) or _is_called_a_credit(block) for block in blocks)
    )


def _is_called_a_credit(block: Block) -> bool:
    """Whether a line is short enough for a credit, and its element is called one in so many words."""
    return bool(block.box.names) and len(block.text) <= credits.MAX_CREDIT and is_a_credits(block.box.names)


def _lends(block: Block, blocks: list[Block]) -> bool:
    """Whether the last of a picture's lines, under a caption, is who lends the picture, and leads there."""
    caption = blocks[-2] if len(blocks) > 1 and block is blocks[-1] else None
    return caption is not None and not caption.link_chars and weight(caption.text) > SENTENCE and credits.is_credit(block.text)


def is_beside(block: Block) -> bool:
    """Whether a line among a picture's words is called something else: what the reader may do with it."""
    role = role_of(block.box.names) if block.box.names else 0
    return role & (AS_OTHER | AS_HANDLE) != 0 and not role & AS_WORDS


def silent(block: Block) -> bool:
    """What may stand in a picture's frame without being read: 'Enlarge', 'Share', a counter."""
    if len(block.text) > 60:
        return False
    if block.box.names != "" and role_of(block.box.names) & AS_HANDLE:
        return True
    if block.inside & HEADING:
        return False
    counted = credits.is_counter(block.text.rstrip(" |"))
    return block.inside & (BUTTON | HIDDEN) != 0 or len(block.text) < 6 or counted or is_handle(block.text)
