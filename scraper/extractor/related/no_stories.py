"""Links that lead to no story: tags, authors, buttons, the way to more of a list."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.related.stories import BOUGHT, HEADLINE, is_call
from scraper.extractor.view import View, once
from scraper.normaliser.text import key, weighs
from scraper.page.blocks import HEADING, Box
from scraper.page.document import Document
from scraper.text import fold

# The box of a link to what the story is filed under.
_TAGS: Final = re.compile(r"(?:^|[\s_-])(?:(?:tag|keyword|hashtag)s?[-_]{0,2}(?:list|links?|cloud|box)|topic[-_]links?|cat-item)(?![a-z])")
_TAG: Final = re.compile(r"(?:^|[\s_-])(?:tag|category)(?=\s|$)")  # of the link itself
# Of who wrote a story, and whose its picture is.
_BESIDE: Final = re.compile(r"(?:^|[\s_-])(?:authors?|byline|username|copyright|credits?)(?:[-_]{1,2}(?:name|link))?(?=\s|$)")
LINE: Final = 4  # elements from a link to that of its line
_NO_STORY: Final = frozenset(("author", "tag", "ugc"))  # link types (HTML standard, 4.6.7; `ugc`: user-generated content)
_OPEN_TABS: Final = ("tab", "pill")  # what scripts know a tab by that has no role (WAI-ARIA 1.2, `tab`)
PIECES: Final = 4  # of text in a heading


def is_a_button(doc: Document, box: Box) -> bool:
    """Whether all that a link holds is a button: what is done, and no story."""
    inner = doc.boxes[box.index + 1] if box.index + 1 < len(doc.boxes) else box
    if inner.tag != "button" or inner.parent is not box:
        return False
    return not "".join((*doc.pieces(box.start, inner.start), *doc.pieces(inner.end, box.end))).strip()


def leads_to_more(doc: Document, box: Box) -> bool:
    """Whether a linked heading of few words ends in a call of its own: 'From the harbour | more'."""
    pieces = doc.pieces(box.start, box.end)
    return 1 < len(pieces) <= PIECES and is_call(pieces[-1].strip()) and "".join(pieces[:-1]).strip().count(" ") < HEADLINE - 1


def is_of_no_story(box: Box, text: str) -> bool:
    """Whether a link is marked as one to a writer or a topic, as a reader's own, as a tab, or as bought where it says too little for a
    headline."""
    said = box.attributes
    if "class" in said and _TAG.search(box.names) is not None:
        return True
    if said.get("role") == "tab" or said.get("data-toggle") in _OPEN_TABS or said.get("data-bs-toggle") in _OPEN_TABS:
        return True
    if text.count(" ") < HEADLINE - 1 and not box.inside & HEADING and _is_beside(box):
        return True
    rel = said.get("rel")
    if not rel or rel in ("bookmark", "nofollow", "noopener"):
        return False
    types = rel.lower().split()
    return not _NO_STORY.isdisjoint(types) or ("sponsored" in types and not weighs(fold(text), BOUGHT))


def _is_beside(box: Box) -> bool:
    """Whether a link, or a line in which it stands, is called the writer of a story or the source of its picture."""
    return any(up.block_end - up.block_start <= 1 and up.names and _calls_beside(up.names) for up in box.up(LINE))


@lru_cache(maxsize=4096)
def _calls_beside(names: str) -> bool:
    return _BESIDE.search(names) is not None


def is_tag(box: Box) -> bool:
    """Whether a link stands in what is called a list of tags."""
    return any(_calls_tags(up.names) for up in box.up(3) if up.names)


@lru_cache(maxsize=4096)
def _calls_tags(names: str) -> bool:
    return _TAGS.search(names) is not None


@once
def tags_of(view: View) -> frozenset[str]:
    """The keys of what the story is filed under."""
    return frozenset(map(key, view.value("tags") or ()))
