"""Walls and error pages that answer in a story's stead with status 200: told by their words, `walls.toml`, over little text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from scraper.extractor.view import View
from scraper.normaliser.text import UNSPACED, key, weight
from scraper.page.blocks import FOOTER, HEADING, HIDDEN, NAV, Block, Box
from scraper.page.linked_data import STORIES, text_of, types_of

_NOTHING: Final = 200  # weight of what is no story: the words of a wall
_LITTLE: Final = 800  # weight of what nobody signs or dates, and no data call a story
_SOME: Final = 1_500  # weight of a story that tells itself, whatever it is called
_BEFORE_IT, _AFTER_IT = 24, 12  # weight before and after the words that make a wall's title, without the site's name
_TITLE: Final = 120  # characters of the longest title that is compared
_OWN: Final = 2  # headings of level 1
_HEADINGS: Final = 12
_FEW: Final = 15  # blocks of a page that has no frame
_LOOKED_AT: Final = 3_000  # characters of a text
_PARTED = re.compile(r"\s[|–—-]\s")
_BANNER = re.compile(r"cookie|consent|gdpr|modal|pop-?up|overlay|dialog|banner")
_HIGHEST: Final = 20  # how far above a text a box is sought that lies over the page
_DIALOGS: Final = ("dialog", "alertdialog")


def is_wall(view: View) -> bool:
    """A consent wall, a check for robots or an error page: little text, and its title or heading says so; or, over less text that nobody
    signs, its words do. A story whose data name it as it is displayed, and that is signed and dated, is none, whatever its headline."""
    blocks = view.doc.blocks
    kept = [blocks[n] for n in (view.body.kept if view.body else ())]
    story = sum([weight(block.text) for block in kept])
    if story > _SOME or _is_told(view):
        return False
    heads = [block for block in blocks if block.inside & HEADING and not block.inside & HIDDEN]
    own = [block for block in heads if block.heading == 1][:_OWN]
    only = len(own) == 1
    page = kept if (headline := view.headline_block) is None else [headline, *kept]
    if _names_it(view.doc.title or "", own=True) or any(_names_it(b.text, own=only) and not _is_beside(b, page) for b in own):
        return True
    if story > _NOTHING and (story > _LITTLE or _is_known(view)):
        return False
    shown = [block for block in heads if block.link_chars * 2 < len(block.text) and not block.inside & (NAV | FOOTER)][:_HEADINGS]
    if story <= _NOTHING and len(blocks) < _FEW:
        shown = [block for block in blocks if not block.inside & HIDDEN]
    texts = [block.text for block in (*shown, *kept) if not _is_beside(block, page)]
    return any(map(_names_it, texts)) or _says_it(" ".join(texts))


def _is_told(view: View) -> bool:
    """Whether the page's data tell of a story with the displayed headline, and it is signed and dated."""
    headline = view.value("headline")
    same = headline and key(text_of((view.doc.story or {}).get("headline")) or "") == key(headline)
    return bool(same and _is_a_storys(view) and view.value("authors") and view.value("published"))


def _is_known(view: View) -> bool:
    """Whether anything tells a story from the words of a wall: its data, who wrote it, when."""
    return _is_a_storys(view) or any(view.value(name) for name in ("byline", "authors", "published"))


def _is_a_storys(view: View) -> bool:
    return any(STORIES.get(kind, 0) >= 4 for kind in types_of(view.doc.story or {}))


def _is_beside(block: Block, page: list[Block]) -> bool:
    """Whether a block stands in a box that lies over the page, and the page's headline or text outside of it."""
    over = next((box for box in block.box.up(_HIGHEST) if _lies_over(box)), None)
    return over is not None and any(not b.box.within(over) for b in page)


def _lies_over(box: Box) -> bool:
    if box.tag in ("html", "body"):
        return False
    return box.tag == "dialog" or box.attributes.get("role") in _DIALOGS or _BANNER.search(box.names) is not None


def _names_it(text: str, *, own: bool = False) -> bool:
    """Whether a title, with the site's name or without, is one of a wall; `own`: it is the page's own title or only heading."""
    for part in _PARTED.split(text[: 3 * _TITLE]):
        said = f" {key(part)} " if len(part) <= _TITLE else ""
        if (
            said in _phrases("whole")
            or (own and said in _phrases("own"))
            or any(_is_most(phrase, said) for phrase in _phrases("titles") if phrase in said)
        ):
            return True
    return False


def _is_most(phrase: str, said: str) -> bool:
    before, _, after = said.partition(phrase)
    return weight(before) <= _BEFORE_IT and weight(after) <= _AFTER_IT


def _says_it(text: str) -> bool:
    said = f" {key(text[:_LOOKED_AT])} "
    return any(phrase in said for phrase in _phrases("texts"))


@cache
def _phrases(name: str) -> Mapping[str, None]:
    """The phrases of a table as `key` writes them, between blanks; in scripts that part no words only those that are a whole title."""
    tables = tomllib.loads(files(__package__).joinpath("walls.toml").read_text("utf-8"))
    each = (key(phrase) for lines in tables[name].values() for phrase in lines.strip().splitlines())
    return dict.fromkeys(phrase if name not in ("whole", "own") and UNSPACED.search(phrase) else f" {phrase} " for phrase in each)
