"""Caption and credit of the lead image where they stand by themselves: between the picture and the text, in a line that says who wrote, or
under the text ('Cover photo: ...')."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.image.leading import MAX_BETWEEN
from scraper.extractor.fields.image.worth import leads_away
from scraper.extractor.fields.shared.pictured import pictures_of
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.captions import of_the_lead
from scraper.extractor.pictures.words import words
from scraper.extractor.view import View
from scraper.normaliser import credits
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import by_word
from scraper.page.blocks import BUTTON, Block

Words = tuple[str | None, str | None]

# Of a line in small letters.
_PICTURED: Final = re.compile(
    r"\W{0,2}(?:cr[eé]dit[os]{0,2}\s(?:d[aeo]s?\s)?(?:l[ao]\s)?)?"
    r"(?:photo|fot[oó]|bild|image|picture|imagen|imagem|immagine|afbeelding|beeld|kuva|zdjęci|snímek|kép|фото|снимка|світлин|写真|画像|图片|사진)"
    r"\w{0,12}(?:\s(?:credits?|source|courtesy|[\[(]m[\])]))?\s?[:：]"
)
_PARTING: Final = re.compile(r"\s?[;•·]\s")  # between the facts of a line
_MAX_UNDER: Final = 12  # blocks after the text in which the lead image's credit is looked for
_LABEL: Final = 24  # characters of a label that stands alone: 'Titelbild:'
_NEAR: Final = 6  # blocks after the text in which what says who wrote it may say who took the pictures
_LONGEST: Final = 3 * credits.MAX_CREDIT  # characters of caption and credit in a line under the text
_MAX_NAMED: Final = 60  # characters of whose the only picture is


def told_elsewhere(view: View, unit: Unit) -> Words:
    """(caption, credit), each where it is told."""
    first, last = view.first_block, view.last_block
    if first is None or last is None:
        return None, None
    others = {block.index for other in pictures_of(view) if other is not unit for block in other.blocks}
    return _between(view, unit, first, others) or _with_the_writer(view, first) or _under(view, unit, first, last, others) or (None, None)


def _between(view: View, unit: Unit, first: int, others: set[int]) -> Words | None:
    """In a line between the picture and the text."""
    blocks = view.doc.blocks
    captions = {block.text for block in unit.blocks}
    end = min([first, unit.start + MAX_BETWEEN, *(other.start for other in pictures_of(view) if unit.start < other.start)])
    for block in blocks[unit.box.block_start if unit.box.tag == "figure" else unit.start : end]:
        text = block.text
        marked = text[:1] in "(©" or (":" in text and block.link_chars < len(text) - 4)  # no 'PR', no 'Photos of the day: ...'
        marked = marked or (block.index > 0 and blocks[block.index - 1].text in captions)  # under the caption, said once more
        if marked and len(text) <= credits.MAX_CREDIT and block.index not in others and credits.is_credit(text):
            return None, credits.credit(text)
    return None


def _with_the_writer(view: View, first: int) -> Words | None:
    """In a line over the text that says first who wrote it."""
    for block in view.doc.blocks[max(view.top + 1, first - MAX_BETWEEN) : first]:
        if (said := _behind_a_writer(block.text)) is not None:
            return None, said
    return None


def _under(view: View, unit: Unit, first: int, last: int, others: set[int]) -> Words | None:
    """In a line under the text."""
    blocks = view.doc.blocks
    later = [other for other in pictures_of(view) if other.pictures and unit.start < other.start <= last + 3]
    cards = {other.box.index for other in later if other.start > last and all(leads_away(view, picture) for picture in other.pictures)}
    alone = all(other.box.index in cards or words(view.doc, other)[1] for other in later)  # without a credit of its own
    for block in blocks[max(first, last - MAX_BETWEEN) : last + _MAX_UNDER]:
        text = block.text
        under = blocks[block.index + 1] if len(text) <= _LABEL and text[-1] in ":：" and block.index + 1 < len(blocks) else None
        labels = under is not None and (credits.is_credit(under.text) or (credits.is_label(text) and _is_a_value(under)))
        line = f"{text} {under.text}" if under is not None and labels else text  # a heading, and the credit that it labels
        if len(text) <= _LABEL and (value := _paired(blocks, block)) is not None:
            return None, credits.credit(value)
        if len(line) <= _LONGEST and (told := of_the_lead(line)) is not None:
            return told
        if block.index <= last + _NEAR and (said := _behind_a_writer(text)) is not None:
            return None, said
        # Of the only picture that has none, right under the text
        if alone and block.index not in others and block.index <= last + (_NEAR if labels else 3) and len(line) <= credits.MAX_CREDIT:
            said = next((part for part in (line, *_PARTING.split(line)) if _PICTURED.match(part[:_LABEL].lower())), "")
            caption, named = credits.split(said)
            shows, bar, whose = named.rpartition("| ©") if named else ("", "", "")  # what it shows stands before the sign
            if whose and not caption and len(whose.strip()) <= _MAX_NAMED:
                return (shows.strip() if bar and shows.strip() else None), whose.strip()
    return None


def _paired(blocks: list[Block], label: Block) -> str | None:
    """Whose the pictures are, in a list of facts about the story: 'Photographer' in an element, and names in the next, called otherwise."""
    under = next(iter(blocks[label.index + 1 : label.index + 2]), None)
    if under is None or under.box.parent is not label.box.parent or not _PICTURED.fullmatch(f"{label.text.lower().replace('(s)', 's')}:"):
        return None
    called = (under.box.tag, under.box.names) != (label.box.tag, label.box.names)
    return under.text if called and _is_a_value(under) and credits.are_names(under.text) else None


def _is_a_value(line: Block) -> bool:
    """Whether a line may be what a label before it names: a few words that lead nowhere."""
    return len(line.text) <= _MAX_NAMED and not (line.links or line.inside & BUTTON or are_buttons(line.text))


def _behind_a_writer(line: str) -> str | None:
    """Who made the pictures, in a line that says first who wrote the text: 'Words: Jane Roe Photos: Max Moe'."""
    if len(line) > credits.MAX_CREDIT or by_word(line) is None or not credits.names_a_photographer(line):
        return None
    writer, named = credits.split(line)
    return named if writer and named and len(named) <= _MAX_NAMED and ":" not in named else None
