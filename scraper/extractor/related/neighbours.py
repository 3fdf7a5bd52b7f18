"""The story before this one, and the one after it: what their box is called, and what is said before their headlines."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.related.labels import is_of_a_neighbour, may_be_of_a_neighbour
from scraper.extractor.related.stories import LEAST
from scraper.normaliser.text import begins_small, weighs
from scraper.page.blocks import Block, Box
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
    r"(?:prev(?:ious)?|next)[-_]{0,2}(?:next[-_]{0,2})?(?:post|article|story|gallery|news)|(?:post|entry)[-_]{0,2}nav(?![a-z])|post[-_]{0,2}(?:navig|pagin)ation"
    r"|(?:article|post|story|entry|pager|pagination|paginate)[-_]{1,2}(?:item[-_]{1,2})?(?:prev(?:ious)?|next)(?![a-z])|adjacent[-_](?:post|entry)"
    r"|item-pagination(?![-_]link)|pager-permalink|(?<![a-z])(?:prev(?:ious)?[-_]{0,2}next|paginate)(?![a-z])"
)
_MARKS: Final = ("prev", "next")
_NAMED: Final = 4  # elements from a link to what is called the way to a story
_NAVIGATES: Final = re.compile(r"(?<![a-z])nav(?:igation)?(?![a-z])|pager|pagin")


@lru_cache(maxsize=4096)
def are_called(names: str) -> bool:
    """Whether an element's names say that it is the way to them."""
    return _CALLED.search(names) is not None


def marked(box: Box) -> str:
    """What a link is marked as (HTML standard, 4.6.7.17): `prev`, `next`, or neither."""
    rel = box.attributes.get("rel")
    return next((kind for kind in rel.lower().split() if kind in _MARKS), "") if rel and ("prev" in rel or "next" in rel) else ""


def is_named(box: Box) -> bool:
    """Whether a link is marked as the way to one of them, in what is called the way there."""
    return marked(box) != "" and any(up.names and are_called(up.names) for up in box.up(_NAMED))


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
    block, at = doc.blocks[box.block_start], doc.link_at(box.start)
    if at >= len(doc.links) or doc.links[at].box is not box:
        return ""
    start = max(block.start, doc.links[at - 1].box.end if at else 0)
    words = fold("".join(doc.pieces(start, box.start))[:_BEFORE_A_TITLE]).strip(_ARROWS)
    if not words and block.index and start == block.start:
        over = doc.blocks[block.index - 1]  # in a line of their own
        words = over.text.strip(_ARROWS) if len(over.text) <= _BEFORE_A_TITLE and _is_over(over, box) else ""
    return words if may_be_of_a_neighbour(words) and is_of_a_neighbour(words) else ""


def is_behind(doc: Document, box: Box, block: Block) -> bool:
    """Whether a link stands behind such words of its own in a line, and before nothing else: 'Previous: Late again Next: The pier'."""
    at = doc.link_at(box.end)
    end = min(block.end, doc.links[at].box.start if at < len(doc.links) else block.end)
    after = fold("".join(doc.pieces(box.end, end))).strip(_ARROWS) if end - box.end <= _PIECES else "-"
    return (not after or is_of_a_neighbour(after)) and before(doc, box) != ""


def _is_over(line: Block, box: Box) -> bool:
    """Whether a line begins a small box that a link stands in."""
    around = line.box.parent
    if line.links or around is None or around.block_start < line.index or around.block_end - around.block_start > _BLOCKS:
        return False
    return box.within(around)


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
