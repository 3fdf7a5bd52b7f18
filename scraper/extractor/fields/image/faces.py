"""Whether a picture by the story's head shows who wrote it, and not what it tells of."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.shared import versions
from scraper.extractor.fields.shared.pictured import addresses_of
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.ornaments import is_large
from scraper.extractor.view import View
from scraper.normaliser import credits, names
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.roles import is_role, role_at
from scraper.normaliser.text import key, weight
from scraper.page.blocks import CAPTION, FIGURE, Block, Box

_OF_AN_AUTHOR: Final = re.compile(r"/(?:authors?|autor(?:es|a|en)?|auteurs?|autor[ei]|profiles?|reporters?|writers?|contributors?|staff)/")
_AROUND: Final = 6  # elements around a face
_LINES: Final = 4  # of the element that a writer's face and name share
_LINE: Final = 60  # weight of one of them
_WIDE: Final = re.compile(r"\s(?:[6-9]\d\d|\d{4})w(?:,|\s|$)")  # a version for a screen, in a set of them
_BESIDE_A_NAME: Final = re.compile(r",\s|\s[|·•–—-]\s|\s[(@]")
_AND: Final = re.compile(r"\s(?:and|und|et|y|e|og|och|en|&|и|та)\s")
_OF_A_NAME, _OF_A_ROLE = 2, 7  # words
_NAME: Final = 30  # weight of a name in a script without capitals


def is_beside_a_writer(view: View, unit: Unit) -> bool:
    """Whether a picture without a caption, over the text or under it, shares a small element with a few short lines, the first of which is
    somebody's name, with or without a by-word and the date: nothing says that it is large."""
    picture, headline, first = unit.pictures[0], view.headline_block, view.first_block
    if first is None or first < unit.start <= (view.last_block or first) or any(block.inside & (CAPTION | FIGURE) for block in unit.blocks):
        return False
    wide = any(map(versions.is_wide, addresses_of(unit))) or _WIDE.search((picture.attributes.get("srcset") or "")[:2000]) is not None
    if wide or is_large(picture):
        return False
    held: Box | None = None
    for box in picture.box.up(_AROUND):
        text = box.block_start <= first < box.block_end or (headline is not None and box.block_start <= headline.index < box.block_end)
        if text or box.block_end - box.block_start > _LINES:
            break
        held = box
    lines = view.doc.blocks_of(held) if held is not None else []
    told = key(view.value("headline") or "")
    if not all(not names.printed(block.text) or _names_somebody(block.text, told) for block in unit.blocks):
        return False  # these are a caption, and beside it may stand who took the picture
    if not lines or not all(weight(line.text) <= _LINE for line in lines):
        return False
    opens = next((line.text for line in lines if not _is_a_label(line.text) and names.printed(line.text)), "")
    return _names_somebody(opens, told)  # behind a caption the name is who took the picture


def _is_a_label(line: str) -> bool:
    """Whether a line is a by-word and nothing else: 'Written by'."""
    by = by_word(f"{line} ")
    return by is not None and by.end() > len(line)


def _names_somebody(line: str, told: str) -> bool:
    """Whether a short line is a person's name, beside which a date or what she is may stand; where letters have no case, any that may be
    one. No writer is whom the headline tells of."""
    said = names.printed(line)
    by = by_word(said)
    if not said or key(said[by.end() :] if by is not None else said) in told:
        return False
    if by is not None and names.looks_like_a_byline(said):
        return True
    caseless = all(letter.lower() == letter.upper() or "\u10d0" <= letter <= "\u10ff" for letter in said)
    if caseless:
        credited = line[-1] in ")）"  # 'المنارة عام 1928 (الفرنسية)'
        return not credited and weight(said) <= _NAME and (names.is_name(said) or names.looks_like_a_byline(said))
    named = _BESIDE_A_NAME.split(said, maxsplit=1)[0]
    before, stroke, behind = named.partition("/")
    named = before if stroke and is_role(behind) else named  # 'Jane Roe/Correspondent'
    words = named.split(maxsplit=_OF_A_NAME + _OF_A_ROLE)
    at = role_at(words[_OF_A_NAME:]) if len(words) <= _OF_A_NAME + _OF_A_ROLE else None
    named = (
        " ".join(words[: _OF_A_NAME + at]) if at is not None and at < _OF_A_NAME else named
    )  # 'Jane Roe Special correspondent in Oldport'
    people = _AND.split(named)
    return all(is_person(name.title() if name.isupper() else name) for name in people)


def is_portrait(view: View, unit: Unit) -> bool:
    """Whether a picture shows the author: the line behind it, or under it where nothing calls that a caption, has the first two words of
    its `alt`, and few more."""
    if (beside := line_beside(view, unit)) is not None and _leads_to_an_author(beside):
        return True
    alt = (unit.pictures[0].attributes.get("alt") or "")[:60]
    name = " ".join(key(alt).split()[:2])
    if " " not in name or name in key(view.value("headline") or ""):
        return False
    if unit.blocks:
        block = unit.blocks[0]
        if block.inside & (CAPTION | FIGURE) or not is_person(alt) or any(credits.is_credit(line.text) for line in unit.blocks[1:]):
            return False
    elif unit.pictures[0].block < len(view.doc.blocks):
        block = view.doc.blocks[unit.pictures[0].block]
    else:
        return False
    return len(block.text) <= 2 * len(name) + 6 and name in key(block.text)


def line_beside(view: View, unit: Unit) -> Block | None:
    """The line behind a picture that has no words, where both share an element that holds little more."""
    at = unit.pictures[0].block if unit.pictures and not unit.blocks else len(view.doc.blocks)
    line = view.doc.blocks[at] if at < len(view.doc.blocks) else None
    if line is None or not any(up.block_end - up.block_start <= 2 and unit.pictures[0].box.within(up) for up in line.box.up(3)):
        return None
    return line


def _leads_to_an_author(line: Block) -> bool:
    """Whether a line is a name that leads to the page of who writes."""
    return len(line.links) == 1 and is_person(line.text) and _OF_AN_AUTHOR.search(line.links[0].href) is not None
