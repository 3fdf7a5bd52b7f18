"""Whether only a teaser of the story is in the page. Words of offers alone never decide: free pages carry them too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.record import Candidate, Context

_FREE: Final = frozenset("free true yes 1 open public unlocked nonpaid unpaid gratis".split())
_LOCKED: Final = frozenset("locked false no 0 paid premium subscriber subscribers subscription plus paywall exclusive registered".split())
_META: Final = (
    "article:content_tier", "content_tier", "og:content_tier", "isaccessibleforfree", "cxenseparse:pay-status", "content-access",
    "access", "is_paywalled",
)  # fmt: skip
_WALL = re.compile(
    r"paywall|pay-wall|piano-(?:offer|inline)|regwall|subscription-(?:wall|required)|premium-(?:wall|box|offer)"
    r"|abo-?(?:wall|box|schranke)|plus-?wall|article-locked|is-locked|content-gate|meter(?:ed)?-wall"
)
_NONE = re.compile(r"no-?paywall|paywall-?(?:free|none|off|false|disabled)|post-paywall|pre-paywall|paywall-(?:content|body|text)")
WHOLE: Final = 2_500  # weight of a body that is no teaser
TEASER: Final = 1_200


def find(view: View) -> Iterator[Candidate]:
    """True or False as it is said, judged against how much of the story is there: much of a locked story is often in the page."""
    body = _length(view)
    for place, witness, said in _said(view):
        free = _reads(said)
        if free is None:
            yield Candidate(said, place, witness)
        elif free:
            yield Candidate(False, place, witness)
        elif body >= WHOLE:
            # Locked for readers, and yet the text is here: the record is whole.
            yield Candidate(False, "locked but whole", "visible", detail=place)
        else:
            yield Candidate(True, place, witness)
    if 0 < body < TEASER and _prompt(view):
        yield Candidate(True, "prompt under a short body", "visible")


def read(said: Any, context: Context) -> bool:
    if not isinstance(said, bool):
        raise Unreadable("neither free nor locked", said)
    return said


def _length(view: View) -> int:
    """The weight of the body; of one that is long in characters, those."""
    blocks = view.body.blocks if view.body is not None else ()
    length = sum(len(block.text) for block in blocks)
    return length if length >= WHOLE else sum(weight(block.text) for block in blocks)


def _said(view: View) -> Iterator[tuple[str, str, Any]]:
    story = view.story
    if "isAccessibleForFree" in story:
        yield "json-ld isAccessibleForFree", "json-ld", story["isAccessibleForFree"]
    else:
        for node in view.doc.linked.nodes[:60]:
            if "isAccessibleForFree" in node and node.get("headline"):
                yield "json-ld isAccessibleForFree", "json-ld", node["isAccessibleForFree"]
                break
    for name in _META:
        for content in view.doc.meta.get(name, ())[:1]:
            yield f"meta {name}", "meta", content
    for box in view.doc.props.get("isaccessibleforfree", ())[:1]:
        yield "microdata isAccessibleForFree", "microdata", box.attributes.get("content") or view.doc.text_of(box)


def _reads(said: Any) -> bool | None:
    """Whether the page says that it is free; None where it says neither ("metered": some readers may, some may not)."""
    if isinstance(said, list):
        said = said[0] if said else None
    if isinstance(said, bool):
        return said
    word = key(str(said)).rsplit(" ", 1)[-1] if isinstance(said, str) else ""
    return True if word in _FREE else False if word in _LOCKED else None


def _prompt(view: View) -> bool:
    """Whether an element that calls itself a paywall, and shows some text, stands by the story or under it."""
    last = view.last_block or 0
    return any(
        "wall" in box.names
        and box.block_end > last
        and box.block_start <= last + 30
        and 0 < box.block_end - box.block_start < 40
        and box.tag not in ("html", "body")
        and _WALL.search(box.names) is not None
        and _NONE.search(box.names) is None
        for box in view.doc.boxes
    )
