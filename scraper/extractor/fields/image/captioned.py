"""What the words at the lead image say of it, without those of the story that share its element."""

from __future__ import annotations

from typing import Final

from scraper.extractor.fields.deck.called import named as called_deck
from scraper.extractor.fields.image.elsewhere import Words, told_elsewhere
from scraper.extractor.fields.image.signed import signed, took_it
from scraper.extractor.fields.section import filed_as
from scraper.extractor.fields.shared.pictured import addresses_of, pictures_of
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.told import told
from scraper.extractor.pictures.words import words
from scraper.extractor.view import View
from scraper.normaliser import credits
from scraper.normaliser.text import key, sentence_end
from scraper.page.blocks import ASIDE, CAPTION, FIGURE, HIDDEN, NAV, Block

_PARAGRAPHS: Final = 3  # no caption has so many
_OPENING: Final = 2  # blocks with which the text begins
_MAX_UNSEEN: Final = 12  # blocks of the text over a picture that names no address


def said_of(view: View, unit: Unit, shown: str | None) -> Words:
    """(caption, credit) of the lead image, of which `shown` is the address."""
    publisher = view.value("publisher")
    house = publisher.name if publisher else None
    blocks = _but_text(view, _but_head(view, unit)) or _set_apart(view, unit)
    caption, credit = words(view.doc, unit.saying(blocks), house)
    if caption is None and not unit.box.inside & HIDDEN:
        caption, named = told(view.doc, unit)
        credit = credit or named
    if caption and not any(b.inside & CAPTION for b in blocks) and (_is_the_headline(view, caption) or key(caption) in filed_as(view)):
        caption = None  # where the site files the story may stand on a picture
    if shown is not None and caption is None:
        caption, named = _told_again(view, unit, shown, house)
        credit = credit or named
    if caption and credit is None and took_it(view, unit, caption):
        caption, credit = None, caption
    if shown is None and _is_late(view, unit):
        caption = credit = None  # whose words they are nothing tells
    if credit is None and (shown or caption):
        elsewhere, credit = told_elsewhere(view, unit)
        caption = caption or elsewhere
    return (None, signed(view, unit)) if caption is None and credit is None else (caption, credit)


def _is_the_headline(view: View, caption: str) -> bool:
    return key(caption) == key(view.value("headline") or "")


def _but_head(view: View, unit: Unit) -> list[Block]:
    """A unit's words but for those of the story's head: a figure that is set with the headline holds deck, kicker and date too."""
    head = view.headline_block
    if head is None or head not in unit.blocks:
        return unit.blocks
    start = head.index if unit.start > head.index else len(view.doc.blocks)
    return [block for block in unit.blocks if block is not head and (block.index > start or credits.is_credit(block.text))]


def _but_text(view: View, blocks: list[Block]) -> list[Block]:
    """These words but for the standfirst and the story's own paragraphs, with which a picture may share its element."""
    standfirst = view.chosen["deck"].winner
    at = standfirst.block if standfirst is not None else None
    if at is not None and called_deck(view.doc.blocks[at]):
        said = view.value("deck")
        own = [b for b in blocks if not b.inside & (CAPTION | FIGURE) and (b.text == said or (sentence_end(b.text) and b.text in said))]
        blocks = [block for block in blocks if block not in own]
    body = view.body
    if body is None or not blocks:
        return blocks
    kept = set(body.kept)
    own = [b for b in blocks if b.index in kept and not b.inside & (CAPTION | FIGURE) and sentence_end(b.text)]
    if len(own) < _PARAGRAPHS:
        own = [block for block in own if body.is_sure_of(block)]
    return [block for block in blocks if block not in own]


def _set_apart(view: View, unit: Unit) -> list[Block]:
    """The caption of a lead image that stands above the headline: it is set under that, with the date and the byline."""
    first = view.first_block
    for other in pictures_of(view):
        if first is None or other is unit or not unit.start < other.start < first + _OPENING:
            continue
        if other.start > first and any(block.inside & FIGURE for block in other.blocks):
            continue  # behind what may be the standfirst none that a figure holds
        return other.blocks if not other.pictures and all(block.inside & CAPTION for block in other.blocks) else []
    return []


def _told_again(view: View, unit: Unit, shown: str, publisher: str | None) -> tuple[str | None, str | None]:
    """The words under the same file where it stands once more over the text: a copy for wide screens, one for those without scripts."""
    first = view.first_block if view.first_block is not None else unit.start
    file = shown.partition("?")[0]
    for other in pictures_of(view):
        if other is unit or not other.blocks or other.start > first or other.box.inside & (ASIDE | NAV):
            continue
        if any(address.partition("?")[0] == file for address in addresses_of(other)):
            caption, credit = words(view.doc, other, publisher)
            if caption is not None and not _is_the_headline(view, caption):
                return caption, credit
    return None, None


def _is_late(view: View, unit: Unit) -> bool:
    """Whether words under a picture that names no address stand far down the text, or amid it and others like them too."""
    first = view.first_block
    if first is None or unit.start <= first + _OPENING:
        return False
    unseen = (other for other in pictures_of(view) if other is not unit and other.blocks and other.pictures and not addresses_of(other))
    return unit.start > first + _MAX_UNSEEN or any(unseen)
