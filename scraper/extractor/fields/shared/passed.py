"""Lines under a headline that are set like a standfirst and are none: who wrote the story, what she is, what tells of her, a caption."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from scraper.normaliser import credits, names, organisations
from scraper.normaliser.bylines import by_word, ends_in_anothers_label
from scraper.normaliser.publishers import is_firm
from scraper.normaliser.roles import is_role as names_a_role
from scraper.normaliser.roles import name_and_role, role_at
from scraper.normaliser.text import begins_small, sentence_end
from scraper.page.blocks import Block
from scraper.record import Context

PICTURED = re.compile(r"image|picture|photo|foto(?!r)|(?<![a-z])img")  # of the very element: around it stands all the head
NAMES: Final = 60  # characters of a byline that is a name
_CONTACT: Final = 120  # characters of whom to ask
_WORDS: Final = 14  # of it
_TITLE: Final = 10  # characters of one before a name, shortened: 'Dipl.-Ing.'
_NAMES: Final = (2, 3)  # words of a name
_SMALL: Final = 4  # characters of a word that joins others, as 'e.V', 'für', 'of'
_CHECKED = re.compile(r"(?:(?:medically|legally|clinically|fact|peer)[- ])?(?:reviewed|checked|verified) by \b", re.I)
_AND = re.compile(r",\s|\s(?:and|&|und|et|y|e|en|og|och|i|и)\s")  # between names
_FACT_ENDS = re.compile(r"\s?[,|·(]|\s[-–—]\s")
_NOWHERE: Final = Context()


def tells_of_the_writer(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether it begins with a name of the byline right above, as what tells of her does: 'Jane is a reporter', 'Jane Roe covers ports'."""
    text = block.text
    name, _, rest = text.partition(" ")
    # Right over the headline stands whom the story is about.
    above = [b for b in blocks[max(0, block.index - 4) : block.index] if b.index != headline.index - 1]
    if len(name) < 3:
        return False
    if not rest[:1].islower():
        whole = [b.text[by.end() :] if (by := by_word(b.text)) is not None else b.text for b in above if len(b.text) < NAMES]
        return any(" " in n and text.startswith(f"{n} ") and text[len(n) + 1 : len(n) + 2].islower() and names.is_person(n) for n in whole)
    return any(name in b.text.split(maxsplit=6) and (names.looks_like_a_byline(b.text) or names.is_name(b.text)) for b in above)


def is_credited(blocks: list[Block], block: Block) -> bool:
    """Whether it stands in what calls itself a picture, and a credit under it."""
    around, under = block.box.parent, blocks[block.index + 1 : block.index + 2]
    if around is None or not around.names or not under or under[0].box.parent is not around:
        return False
    return PICTURED.search(around.names) is not None and credits.is_credit(under[0].text)


def is_byline(text: str) -> bool:
    """Whether it says who wrote the story, with a by-word ('By Jane Roe, columnist') or as what ('Jane Roe Harbour Editor'), or beside
    other facts; not 'From Oldport to Gull Point', whose by-word begins a phrase."""
    by = by_word(text)
    if _CHECKED.match(text) or (by is not None and by[0].rstrip().endswith((":", "："))):
        return True
    if by is not None:
        name = _FACT_ENDS.split(text[by.end() :], maxsplit=1)[0]
        plain = " " in by[0].strip() or names.looks_like_a_byline(text)  # 'Posted by'
        people = _AND.split(name)
        return " | " in text or all(map(names.is_person, people)) or (plain and names.has_date(text))
    words = text.split(maxsplit=8)
    if len(words) > 8 or sentence_end(text):
        return False
    name, role, rest = name_and_role(words, _NOWHERE)
    return role is not None and not rest and names.is_person(" ".join(name))


def are_names_with_degrees(text: str) -> bool:
    """Whether it is a row of persons, each with what she may call herself: 'Jane Roe, MD, PhD; John Doe, BA'."""
    rows = text.split("; ") if "; " in text else []
    return len(rows) > 1 and all("," in row and names.is_person(row.partition(",")[0]) for row in rows)


def is_under_anothers_label(blocks: list[Block], block: Block) -> bool:
    """Whether the line right over a block says that who is named there did something else than write: 'Medically reviewed by'."""
    over = blocks[block.index - 1].text if block.index else ""
    return 0 < len(over) < NAMES and ends_in_anothers_label(over)


def signs_beside_a_date(text: str) -> str | None:
    """Who signs in a line of two parts, the other of which is a date: '12 June 2004 21:14 | Jane Roe, Harbour Post'."""
    parts = text.split(" | ")
    if len(parts) != 2 or not any(map(names.has_date, parts)):
        return None
    first, *others = next((part for part in parts if not names.has_date(part)), "").split(", ")
    beside = takewhile(lambda name: names.is_person(name) and name.isupper() <= first.isupper(), others)  # 'MF DNES' is a paper
    return ", ".join((first, *beside)) if names.is_person(first) else None


def is_contact(text: str) -> bool:
    """Whether it is whom to ask: a person's name, and behind it the press office that she works for, or what she is and a firm's name."""
    if len(text) > _CONTACT or len(words := text.rstrip(".").split()) > _WORDS:
        return False
    titles = next((n for n, word in enumerate(words) if word[-1] != "." or len(word) > _TITLE), 0)
    words = words[titles:]
    for end in _NAMES:
        name, plain = " ".join(words[:end]).rstrip(",|"), [said for word in words[end:] if (said := word.strip(",|–-"))]
        if plain and names.is_person(name):
            of_a_firm = is_firm(text) and role_at(plain) is not None and not any(begins_small(w) and len(w) > _SMALL for w in plain)
            return of_a_firm or organisations.is_press_office(" ".join(plain))
    return False


def is_role(blocks: list[Block], block: Block) -> bool:
    """Whether it says what she is whose name stands in the block before."""
    return (names_a_role(block.text) or names.tells_what(block.text)) and names.is_name(blocks[block.index - 1].text)
