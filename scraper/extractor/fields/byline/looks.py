"""Looks at one block that may be part of a byline: what it is called, where it stands, whether it is a card's, a picture's or a trail."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.shared.authored import is_author, leads_to_author
from scraper.extractor.fields.tags.words import CALLED
from scraper.extractor.links import path_of
from scraper.extractor.view import View
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.bylines import by_word
from scraper.normaliser.labels import is_made_of_label_words
from scraper.normaliser.text import begins_small, key, sentence_end, weight
from scraper.page.blocks import HIDDEN, LINK, LIST, Block, Box
from scraper.record import Context

CARD: Final = 44  # weight of a text that is all one link; more is a title
TITLE: Final = 5  # words of one; so many are a title as well
BOXES: Final = 8  # elements in one that are looked at
_CARDS_BLOCKS: Final = 5  # of a card: a picture's line, the title, who wrote it, when
NAMED: Final = 60  # characters of a name in an element of its own and, beside it, what she is
LINE: Final = 120  # characters of a name and, under it, what she is
_COMMENT: Final = re.compile(r"(?:^|\s)comment(?:$|\s)")
_COMMENTS = re.compile(r"(?:kommentar von|comment by|commentaire de|comentario de|comentário de|commento di|reactie van)\s", re.I)
_UP: Final = 5  # elements around a line in which that of a comment is looked for
LABEL: Final = 24  # characters of a by-word that stands alone
_CAPTION: Final = 20  # characters of the shortest sentence under a picture
_SIGNED_PARTS = re.compile(r"\s?[/,;()\[\]]\s?")
_INITIALS = re.compile(r"[a-zäöüß]{2,4}")
_PICTURED = re.compile(r"(?<![a-z])(?:img|image|photo|picture|foto|bild)|(?:img|image|photo)(?![a-z])")
_POINTER = re.compile("[»›>]")


def lists_topics(block: Block) -> bool:
    """Whether a line says what the story is about: 'Filed under: Harbour, Storms', though it stands in what is called a byline."""
    word, colon, _ = block.text[:LABEL].partition(":")
    return bool(colon) and bool(block.links) and key(word) in CALLED


def is_a_readers(block: Block) -> bool:
    """Whether a block stands in the element of one comment, or says who wrote one and when."""
    if _COMMENTS.match(block.text) is not None and names.has_date(block.text):
        return True
    return any("comment" in box.names and _COMMENT.search(box.names) for box in block.box.up(_UP))


def is_another_item(view: View, block: Block) -> bool:
    """Whether a dated line is of an item of a list under the text: of one of other stories, or of what readers said."""
    if not block.inside & LIST or not names.has_date(block.text):
        return False
    item = next((box for box in block.box.up(_UP) if box.tag == "li"), None)
    return item is not None and view.last_block is not None and item.block_start > view.last_block


def is_labelled(block: Block) -> bool:
    """Whether it is a line of facts in an element called after authors: 'Written by Jane Roe - 12 May 2025'."""
    short = bool(block.box.names) and len(block.text) < LINE and is_author(block.box)
    return short and by_word(block.text) is not None and names.has_date(block.text)


def is_topic(said: str) -> bool:
    """Whether words are what a text is about and no name: in small letters, of a script that has others, or such as labels are made of:
    'Real Estate'."""
    small = said.islower() and (begins_small(said) or not said[0].isalpha())
    return small or (is_made_of_label_words(said) and organisations.agency(said) is None)


def is_unseen(view: View, block: Block) -> bool:
    """Whether all its text stands in elements within it that no reader sees."""
    own = view.doc.boxes[block.box.index + 1 : block.box.index + 1 + BOXES]
    held = [box for box in own if box.inside & HIDDEN and block.start <= box.start < block.end]
    return bool(held) and sum(len(view.doc.text_of(box)) for box in held if box.parent not in held) >= len(block.text)


def is_trail(block: Block) -> bool:
    """Whether it is a line of steps from the home page: 'Home » Ports » Cranes'."""
    return bool(block.links) and path_of(block.links[0].href) == "/" and _POINTER.search(block.text) is not None


def is_acronym(name: str, said: str) -> bool:
    """Whether an agency's short name stands alone or glued to a date."""
    return said.startswith(name) and not any(map(str.isalpha, said[len(name) :]))


def signs_for_the_house(text: str, context: Context) -> bool:
    """Whether a line under the text is initials, alone or beside agencies and the site: '(abc)', 'red, example.com/Agencies'."""
    line = names.printed(text)
    parts = [part for part in _SIGNED_PARTS.split(line) if part]
    initials = [bool(_INITIALS.fullmatch(part)) and not organisations.agency(part) for part in parts]
    others = all(
        initial or organisations.agency(part) or organisations.is_collective(part) or names.is_publisher(part, context)
        for part, initial in zip(parts, initials, strict=True)
    )
    return bool(parts) and others and (any(initials) or "/" in line)


def is_pictured(block: Block) -> bool:
    """Whether it stands in an element that is called after pictures: a caption that no element marks."""
    return any(box.names and box.block_end - box.block_start <= 3 and _PICTURED.search(box.names) for box in block.box.up(3))


def share_a_box(other: Block, block: Block) -> bool:
    """Whether two blocks stand in one box that holds a few blocks at the most."""
    box: Box | None = block.box
    for _ in range(3):
        if box is None or box.block_end - box.block_start > _CARDS_BLOCKS:
            return False
        if box.block_start <= other.index < box.block_end:
            return True
        box = box.parent
    return False


def is_card(view: View, block: Block) -> bool:
    """Whether the block is part of a link to another story: one that holds several blocks, or a line much longer than a name."""
    box: Box | None = block.box
    for _ in range(8):
        if box is None or box.tag == "a" or not box.inside & LINK:
            break
        box = box.parent
    if box is not None and box.tag == "a" and 1 < box.block_end - box.block_start < 12:
        return not _is_a_writers(view, box)
    own = any(leads_to_author(link) or path_of(link.href) == path_of(view.doc.url or "") for link in block.links)
    if own or not block.links or block.link_chars * 3 <= 2 * len(block.text):
        return False
    if len(block.links) > 1:  # a row of topics is no title
        return any(weight(view.doc.text_of(link.box)) > CARD for link in block.links[:BOXES])
    return weight(block.text) > CARD or (len(block.text.split()) >= TITLE and not names.is_name(block.text))


def _is_a_writers(view: View, box: Box) -> bool:
    """Whether a link holds a person's name and under it what she is, and no more than her face besides."""
    said = [block.text for block in view.doc.blocks_of(box)]
    if len(said) > 2 and names.are_initials(said[0], said[1]):
        said = said[1:]
    return len(said) == 2 and names.is_person(said[0]) and len(said[1]) < NAMED and names.tells_what(said[1])


def holds_headline(view: View, box: Box) -> bool:
    """Whether the box is about the whole story, whatever it is called ('content-with-sidebar')."""
    headline = view.headline_block
    return headline is not None and box.block_start <= headline.index < box.block_end


def is_said_of_a_writer(block: Block) -> bool:
    """Whether a line is what a person is, or how to reach her: 'Reporter, Finland', 'E-mail me'."""
    mailed = bool(block.links) and all(link.href.startswith("mailto:") for link in block.links)
    return len(block.text) < NAMED and (mailed or names.tells_what(block.text.replace(",", "")))


def is_a_caption(text: str) -> bool:
    """Whether a sentence says what a picture shows, by somebody who may have written the story, too."""
    caption, credit = credits.split(text) if len(text) > _CAPTION else (None, None)
    return credit is not None and caption is not None and sentence_end(caption) and len(caption) > _CAPTION and by_word(text) is None
