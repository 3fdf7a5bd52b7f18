"""A byline's text, put together from the pieces of the page: as a reader sees it, and with its parts set apart."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from scraper.extractor.fields.shared.authored import is_author, leads_to_author
from scraper.extractor.links import CATEGORY, leads_within
from scraper.extractor.view import View, once
from scraper.normaliser import names, places
from scraper.normaliser.bylines import by_word, unglued
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.roles import is_role, role_at
from scraper.normaliser.text import fold, sentence_end
from scraper.page.blocks import BUTTON, Block, Box, Link
from scraper.page.elements import UNSEEN

_RUNS_ON = re.compile("[\\w\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e]")
_BEGINS = re.compile("[\\d@\u0590-\u10ff\u1780-\u17ff]")  # in scripts without capitals, but for those that part no names by spaces
_GOES_ON = re.compile(
    r"(?:in|from|aus|à|en|em|di|da|i|fra|från|and|und|et|y|e|og|och|with|avec|mit|con|for|für|pour)\s[^\W\d_a-z]|(?:and|und|og|och|with|mit|avec)\s?$"
)
JOINTS: Final = frozenset(
    (",", "and", "&", "und", "et", "y", "e", "en", "og", "och", "i", "и", "/", "|", "with", "mit")
)  # between two writers
_MARK: Final = 6  # characters of a note's number, of several with commas
_CREDIT: Final = 40  # characters of a picture's credit
_MORE: Final = 12  # blocks behind a button, or links in one, in which a further author stands
_PICTURED = re.compile(
    r"(?:symbol|archiv|titel)?-?(?:photo|fot[oó]|bild(?:er)?|beeld|image|picture|imagen)(?:s|graph(?:y|er)?|gra[fp]h?i?e?r?)?\s?:"
    r"|(?:symbol|archiv|beispiel)-?(?:bild|foto)\s",
    re.I,
)
_PLACED = re.compile(r"location|lugar|localidad|ubicacion|dateline-?(?:place|city)|(?<![a-z])(?:place|city|ort|lieu|luogo|plats)(?![a-z])")
_IN = re.compile(r"[^\W\d_]\s(?:in|en|em|dans|unter|under|i)$")
_WORDS: Final = 4  # of a name
_COMMAS = tuple(",،、，")
_SENTENCES = re.compile(r"[^\W\d_]{4}[.!?]\s[^\W\d_]")


class Way(NamedTuple):
    """How a byline was known, its text, the text with its parts set apart, and its block."""

    how: str
    text: str
    detail: str
    block: int


def way(view: View, how: str, start: int, end: int, index: int) -> Way:
    """The pieces from `start` to `end`, in the block `index` and those after it."""
    known, asked = _known(view), (start, end, index)
    if asked not in known:
        known[asked] = _read(view, start, end, index)
    return Way(how, *known[asked], index)


@once
def _known(view: View) -> dict[tuple[int, int, int], tuple[str, str]]:
    """What `way` has read."""
    return {}


def _read(view: View, start: int, end: int, index: int) -> tuple[str, str]:
    """The text of a way, and the text with its parts set apart."""
    links = [link for block in view.doc.blocks[index : index + 12] if block.start < end for link in block.links]
    links = [link for link in links if link.box.start >= start and link.box.end <= end]
    authors = [link for link in links if leads_to_author(link) and not view.doc.text_of(link.box).startswith("@")]
    # Where some links lead to authors, what the others hold (sections, tags) is no author.
    known = set(authors)
    others = [link.box for link in links if not (link in known or is_author(link.box))] if authors else []
    aside = [link.box for link in links if _is_to_write(view, link)]
    aside += [box for box in view.doc.boxes_in(index, index + 2) if start <= box.start and box.end <= end and _is_unseen_label(view, box)]
    aside += [box for box in view.doc.boxes_in(index, index) if start < box.start and box.end <= end and _is_a_credit(view, box)]
    aside += [box for box in view.doc.boxes_in(index, index + 12) if start < box.start and box.end <= end and _is_a_mark(view, box)]
    if authors:
        aside += _categories(view, links, end)
        aside += _again(view, authors)
    others += [box for box in view.doc.boxes_in(index, index + 12) if start < box.start and box.end <= end and is_of_places(view, box)]
    end = _end_of_names(view, authors, links, start, end)
    return spaced(_without(view, start, end, aside)), _parted(view, start, end, [*others, *aside], authors)


def _is_unseen_label(view: View, box: Box) -> bool:
    """Whether an element tells those who do not see the page what comes next, and parts it by a comma: 'Author, '."""
    return UNSEEN.search(box.names) is not None and view.doc.text_of(box)[-1:] in _COMMAS


def _is_a_credit(view: View, box: Box) -> bool:
    """Whether an element behind the names says whose a picture is: 'Beeld: Jane Roe', 'Symbolbild Example Pictures'."""
    said = view.doc.text_of(box) if box.end - box.start < _CREDIT else ""
    return len(said) < _CREDIT and _PICTURED.match(said) is not None


def is_of_places(view: View, box: Box) -> bool:
    """Whether an element behind a name is called after places, and holds what may be one: 'Gull Point', which may be a person's name."""
    return box.names != "" and _PLACED.search(box.names) is not None and places.look_like_places(view.doc.text_of(box)[:_CREDIT])


def _is_a_mark(view: View, box: Box) -> bool:
    """Whether an element behind a name is the raised number or sign of a note (where an author works), or stands for names that a press
    shows."""
    if box.end - box.start > _MARK:
        return False
    said = view.doc.text_of(box)
    return said in ("…", "...") or (box.tag == "sup" and len(said) <= _MARK and not any(c.isalpha() for c in said[1:]))


def _is_to_write(view: View, link: Link) -> bool:
    """Whether a link says what to do and no name or address: 'Send us a letter'."""
    if not link.href.startswith("mailto:") or "@" in (said := view.doc.text_of(link.box)) or names.is_name(said):
        return False
    return not (eastern.is_eastern(said) and any(one.person for one in eastern.read(said, view.context.language).named))


def _again(view: View, authors: list[Link]) -> list[Box]:
    """The further links to the page of one who is named already: 'Read full bio', 'More stories by Jane'."""
    led: set[str] = set()
    found = []
    for link in authors:
        said = view.doc.text_of(link.box) if link.href in led else ""
        if said and not names.is_name(said) and role_at(said.split(maxsplit=12)) is None:
            found.append(link.box)
        led.add(link.href)
    return found


def _categories(view: View, links: list[Link], end: int) -> list[Box]:
    """What the story is filed under, where it is the last thing in the line but for dates."""
    boxes = [link.box for link in links if files(link)]
    if not boxes:
        return []
    after = names.printed(fold("".join(_without(view, boxes[0].start, end, boxes))))
    return [] if any(map(str.isalpha, after)) else boxes


def _end_of_names(view: View, authors: list[Link], links: list[Link], start: int, end: int) -> int:
    """Where in a line that files the story under several heads, or in a whole sentence, these begin behind its writers: 'This was written
    by Jane Roe in Ports, and tagged cranes.'"""
    if links and _is_filed_in(view, links[-1], start, end):
        return links[-1].box.start
    after = authors[-1].box.end if authors else start
    filed = [link.box for link in links if link.box.start >= after and files(link)]
    if not filed:
        return end
    before = names.printed(fold(as_read(view, start, filed[0].start))) if not authors else ""
    by = by_word(before)
    named = by is not None and 0 < len(before[by.end() :].split()) <= _WORDS  # 'By Jane Roe', and its head in an element of its own
    if not (authors or named or names.looks_like_a_byline(before)):
        return end
    whole = named or len(filed) > 1 or sentence_end("".join(view.doc.pieces(start, end)).rstrip())
    return filed[0].start if whole else end


def _is_filed_in(view: View, last: Link, start: int, end: int) -> bool:
    """Whether a line ends in a link to what the story is filed under: 'Jane Roe in Ports', and not 'Jane Roe in Nairobi'."""
    said = view.doc.text_of(last.box)
    if leads_to_author(last) or is_author(last.box) or places.is_place(said) or not leads_within(last.href, view.doc.url):
        return False
    before = fold(as_read(view, start, last.box.start))
    return _IN.search(before) is not None and not fold("".join(view.doc.pieces(last.box.end, end)))


def files(link: Link) -> bool:
    """Whether a link leads to what the story is filed under."""
    said = link.box.attributes.get("rel") or ""
    return "category" in said or "tag" in said.split() or CATEGORY.search(link.href) is not None


def _without(view: View, start: int, end: int, boxes: list[Box]) -> list[str]:
    """The pieces that no such box holds."""
    found = view.doc.pieces(start, end)
    held = _held(boxes)
    return [piece for at, piece in enumerate(found, start) if at not in held] if held else found


def _held(boxes: list[Box]) -> set[int]:
    """The places of the pieces that some of the boxes hold."""
    held: set[int] = set()
    end = 0
    for box in sorted(boxes, key=_place):
        held.update(range(max(box.start, end), box.end))
        end = max(end, box.end)
    return held


def _place(box: Box) -> int:
    return box.start


def as_read(view: View, start: int, end: int) -> str:
    """The text of the pieces from `start` to `end`; three in five are asked for again."""
    known = _lines(view)
    if (start, end) not in known:
        known[start, end] = spaced(view.doc.pieces(start, end))
    return known[start, end]


@once
def _lines(view: View) -> dict[tuple[int, int], str]:
    return {}


def spaced(pieces: list[str]) -> str:
    """The text of the pieces; where two elements' texts would run into one word ('Jane Roe5 hours ago') a space parts them."""
    parts: list[str] = []
    for n, piece in enumerate(pieces):
        if _are_initials(pieces, n):
            continue  # what stands in the place of her face
        if (
            parts
            and parts[-1]
            and piece
            and not piece[0].isspace()
            and (_RUNS_ON.match(parts[-1][-1]) or parts[-1][-1] == ".")
            and parts[-1].rpartition(" ")[2] not in ("ו", "و")
        ):
            told = piece[0].isupper() or _BEGINS.match(piece) is not None or "@" in piece or is_role(fold(piece))
            told = told or piece[0] in "·•|" or _GOES_ON.match(piece) is not None
            if told or (piece[0] > "\u2e80" and _is_eastern_name(piece) and _is_eastern_name(parts[-1])):
                parts.append(" ")
        parts.append(piece)
    return fold("".join(parts))


def _are_initials(pieces: list[str], n: int) -> bool:
    """Whether a piece is the initials of the name in the next."""
    said = pieces[n].strip()
    return 1 < len(said) < 5 and names.are_initials(said, next((other for other in pieces[n + 1 : n + 9] if not other.isspace()), ""))


def _is_eastern_name(piece: str) -> bool:
    return names.is_whole(piece) or names.looks_like_a_byline(piece)


def _parted(view: View, start: int, end: int, without: list[Box], authors: list[Link]) -> str:
    """The text with strokes around what links and elements of their own hold, where that is a name; a link to an author's page may set
    her names in elements of their own."""
    parts: list[str] = []
    whole = {link.box.start: link.box.end for link in authors if link.box.end - link.box.start > 1}
    apart = _held(without)
    passed = start
    pieces = view.doc.pieces(start, end)
    for at, piece in enumerate(pieces, start):
        if at < passed or _are_initials(pieces, at - start):
            continue
        if at in whole and (said := _in_parts(view.doc.pieces(at, whole[at]))):
            parts.append(f" | {said} | ")
            passed = whole[at]
            continue
        if at in apart:
            parts.append(" | ")
            continue
        if len(piece) > 3 and len(piece.split(maxsplit=1)) > 1 and names.is_name(name := fold(piece)):
            stroke = " |" if parts and parts[-1][-1:].isalnum() else "|"  # 'Reviewed by', and no space behind it
            parts.append(f"{stroke} {name} |" if (line := unglued(name)) == name else f" {line} |")  # 'ByJane Roe'
        else:
            runs_on = parts and _RUNS_ON.match(parts[-1][-1:]) and piece[:1].isalnum()
            parts.append(f" {piece}" if runs_on else piece)
    return fold("".join(parts))


def _in_parts(pieces: list[str]) -> str | None:
    """The name that several pieces make, one of them a single word: 'Jane Mary', 'Roe'."""
    said = fold(spaced(pieces))
    parts = [len(piece.split()) for piece in pieces if not piece.isspace()]
    return said if 1 < len(parts) < 5 and min(parts) == 1 and len(said) < 60 and names.is_name(said) else None


def _names_somebody(block: Block) -> bool:
    """Whether a block is a name, or says one behind a by-word, or leads to an author's page."""
    return names.is_name(block.text) or names.looks_like_a_byline(block.text) or any(map(leads_to_author, block.links[:_MORE]))


def length(view: View, start: int, end: int) -> int:
    return sum(map(len, view.doc.pieces(start, end))) if end - start < 200 else 10_000


def end_of_names(view: View, box: Box) -> int:
    """Where, in an element called after authors, what tells of them begins, or what a reader may do: the piece after its last short line
    before a long one, or before a button that no further name follows."""
    end = box.start
    blocks = view.doc.blocks[box.block_start : box.block_end]
    for n, block in enumerate(blocks):
        text = block.text
        if len(text) > 40 and (sentence_end(text) or (len(text) > 100 and (end > box.start or _SENTENCES.search(text)))):
            return end
        if block.inside & BUTTON and end > box.start and not any(map(_names_somebody, blocks[n : n + _MORE])):
            return end
        end = min(block.end, box.end)
    return box.end
