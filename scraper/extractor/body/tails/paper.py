"""The paper's own name under or over a text: as its signature, its source, what leads to more of it."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from scraper.extractor.related import labels
from scraper.extractor.view import View
from scraper.normaliser import names, organisations
from scraper.normaliser.text import key, sentence_end, unaccented

_DESK: Final = 6  # blanks in what a desk and its paper are called
_PARTED = re.compile(r"[,/]")
_OF_WHOM = re.compile(r"[a-zäöüß]{2,5}|[A-ZÄÖÜ]{2,5}")


def names_of(view: View) -> frozenset[str]:
    """What stands alone under or over a text is signed with: the publisher's name and its host's."""
    host = urlsplit(view.doc.url).hostname if view.doc.url else None
    return frozenset(key(name) for name in (view.context.publisher, (host or "").removeprefix("www.")) if name)


def is_its_name(text: str, paper: frozenset[str]) -> bool:
    """Whether a line is the paper's name: as the page says it elsewhere, with what its desk is called behind it ('Lantern Newsroom'), or
    with one word more behind it and without its first, accents apart: 'Lantern Weekly online' of the paper 'The Lantern Weekly'."""
    if key(text) in paper or ((opens_with(text, paper) or ends_with(text, paper)) and names.is_desk(text) and not sentence_end(text)):
        return True
    said = unaccented(text)
    parts = (unaccented(name).split() for name in paper)
    called = (" ".join(words[start:]) for words in parts for start in (0, 1) if len(words) > start + 1)
    return any(f"{said} ".startswith(f"{name} ") and said[len(name) :].count(" ") < 2 for name in called) and not sentence_end(text)


def signs_for(text: str, paper: frozenset[str]) -> bool:
    """Whether a line is the paper's name, or that with initials and agencies beside it: 'lantern.example, abc/dpa'."""
    parts = [part.strip() for part in _PARTED.split(text.strip("()[]"))]
    own = [part for part in parts if key(part) in paper]
    return bool(own) and all(
        part in own or _OF_WHOM.fullmatch(part) or organisations.agency(part) or organisations.is_collective(part) for part in parts
    )


def has_more(text: str, paper: frozenset[str]) -> bool:
    """Whether a line is a label of other stories with the paper's name at its end."""
    said = unaccented(text)
    return any(said.endswith(f" {name}") for name in paper) and labels.meaning(text) == "related"


def opens_with(text: str, paper: frozenset[str]) -> bool:
    said = key(text)
    return any(said.startswith(f"{name} ") for name in paper)


def ends_with(text: str, paper: frozenset[str]) -> bool:
    said = key(text)
    return said.count(" ") < _DESK and any(said.endswith(f" {name}") for name in paper)
