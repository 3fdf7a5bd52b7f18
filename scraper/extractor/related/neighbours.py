"""The story before this one, and the one after it: what their box is called, and what is said before their headlines."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.related.labels import is_of_a_neighbour, may_be_of_a_neighbour
from scraper.extractor.related.stories import LEAST
from scraper.normaliser.text import begins_small, weighs
from scraper.page.blocks import Box
from scraper.page.document import Document
from scraper.text import fold

_NEIGHBOUR: Final = 3  # words that say 'the next post' at the most
_SHORTEST: Final = 5  # weight of a title under such words
_PIECES: Final = 8  # of text in a link
_BLOCKS: Final = 6  # of a card that is one link
_SEAM: Final = re.compile(r"[^\W\d_A-Z](?=[A-Z])")  # a small letter and a capital with no blank between
_BEFORE_A_TITLE: Final = 40  # characters of them, with an arrow
MARKS: Final = " :|–—-»›>→•"  # between such words and a headline
_ARROWS: Final = MARKS + "«‹<←"  # around them
_CALLED: Final = re.compile(
    r"(?:prev|next)[-_]{0,2}(?:next[-_]{0,2})?(?:post|article|story|gallery|news)|(?:post|entry)[-_]{0,2}nav(?![a-z])|post[-_]{0,2}(?:navig|pagin)ation"
    r"|item-pagination(?![-_]link)|pager-permalink|(?<![a-z])prev(?:ious)?[-_]{0,2}next(?![a-z])"
)
_NAVIGATES: Final = re.compile(r"(?<![a-z])nav(?:igation)?(?![a-z])|pager|pagin")


@lru_cache(maxsize=4096)
def are_called(names: str) -> bool:
    """Whether an element's names say that it is the way to them."""
    return _CALLED.search(names) is not None


@lru_cache(maxsize=4096)
def navigate(names: str) -> bool:
    """Whether an element's names say that it leads through the site's pages."""
    return _NAVIGATES.search(names) is not None


def told(doc: Document, box: Box, text: str, title: str) -> tuple[str, str]:
    """The title in a link's text without words that say it is the story before this one or after it, and these words, "" if none."""
    title, words = _beside(doc, box, title)
    if not words:
        title, words = _untold(text, title)
    words = words.strip(_ARROWS)
    if words or not 1 < box.block_end - box.block_start <= _BLOCKS:
        return title, words
    texts = (block.text for block in doc.blocks_of(box))
    return title, next((text for text in texts if may_be_of_a_neighbour(text) and is_of_a_neighbour(text)), "")


def _beside(doc: Document, box: Box, title: str) -> tuple[str, str]:
    """The title without such words, and these, where they are the first or the last that a link says, in an element of their own."""
    told, least = title, LEAST if box.block_end - box.block_start < 2 else _SHORTEST
    title = title.strip(_ARROWS)
    said = [words for piece in doc.pieces(box.start, box.end)[:_PIECES] if (words := fold(piece).strip(_ARROWS))]
    for words, ahead in ((said[0], True), (said[-1], False)) if len(said) > 1 else ():
        if not (may_be_of_a_neighbour(words) and is_of_a_neighbour(words)):
            continue
        rest = title  # it may have been told without them
        for _ in range(said.count(words)):  # once for those who see it, once for those who listen
            rest = (rest.removeprefix(words) if ahead else rest.removesuffix(words)).strip(_ARROWS)
        if weighs(rest, least):
            return rest, words
    return told, ""


def begins(text: str) -> bool:
    """Whether a link's text begins or ends with such words, and says more: '« Prev The ferry is late'."""
    words = text.strip(_ARROWS).split(maxsplit=_NEIGHBOUR + 1)
    if len(words) < 2:
        return False
    if may_be_of_a_neighbour(words[0]) and any(is_of_a_neighbour(" ".join(words[:count])) for count in range(1, _NEIGHBOUR)):
        return True
    last = words[-1].rpartition(" ")[2]
    return may_be_of_a_neighbour(last) and is_of_a_neighbour(last)


def before(doc: Document, box: Box) -> str:
    """The words before the first link of a line that say its story is the one before this or after it: 'Previous: The ferry is late'."""
    block = doc.blocks[box.block_start]
    if not block.links or block.links[0].box is not box or not may_be_of_a_neighbour(block.text.lstrip(_ARROWS)):
        return ""
    words = fold("".join(doc.pieces(block.start, box.start))[:_BEFORE_A_TITLE]).strip(_ARROWS)
    return words if is_of_a_neighbour(words) else ""


def _untold(text: str, title: str) -> tuple[str, str]:
    at = text.find(title, 0, _BEFORE_A_TITLE + len(title))
    if at > 3 and is_of_a_neighbour(text[:at]):
        return title, text[:at]
    if not may_be_of_a_neighbour(title):
        return title, ""
    seam = _SEAM.search(title, 0, _BEFORE_A_TITLE)
    if seam is not None and weighs(title[seam.end() :], LEAST) and is_of_a_neighbour(title[: seam.end()]):
        return title[seam.end() :], title[: seam.end()]  # 'Next postThe ferry is late'
    words = title.split(" ", _NEIGHBOUR + 1)
    for count in range(min(_NEIGHBOUR, len(words) - 1), 0, -1):
        said, rest = " ".join(words[:count]), " ".join(words[count:]).lstrip(MARKS)
        alone = said[-1] in ":：" or (said.isupper() and not rest.isupper())
        if (count > 1 or alone) and weighs(rest, LEAST) and not begins_small(rest) and is_of_a_neighbour(said):
            return rest, said
    return title, ""
