"""The rows of a text: lines one under the other in the same element, set alike, that open alike: with a date, a number, a label. The model
weighs each for itself, takes some, and leaves others by a hair."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.body.amid import around_block
from scraper.extractor.related.labels import opener
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FOOTER, FORM, NAV, Block

_FEWEST, _TAKEN, _SHARE = 3, 2, 4  # rows, of which so many are kept, and one in so many
_OPENS = re.compile(
    r"\d{1,4}(?:[./:-]\d{1,4}){1,3}\s?[-–—|:,]?\s"  # '02.11.2022 - The lamp'
    r"|[\[［(]\d{1,3}[\]］)]\s?(?=\S)"  # '[3] Roe, J. ...'
    r"|[^\W\d_][^:：.!?]{1,28}[:：]\s?(?=\S)"  # 'Tide: 4 m'
)
_WORD = re.compile(r"[^\W\d_].*", re.S)
_DIGITS = re.compile(r"\d{1,4}")
_NO_TEXT: Final = NAV | ASIDE | FOOTER | FORM | BUTTON | CAPTION


def whole(blocks: list[Block], kept: set[int]) -> set[int]:
    """The rest of the rows of which enough are kept."""
    found: set[int] = set()
    run: list[int] = []
    before: tuple[str, str | None, int, str] | None = None
    last = max(kept, default=0)
    for block in blocks[max(0, min(kept, default=len(blocks)) - _SHARE) :]:
        so = _set_so(block)
        if so is None or so != before:
            found |= _rest(run, kept)
            run = []
            if block.index > last:
                break  # of what begins here nothing is kept
        if so is not None:
            run.append(block.index)
        before = so
    return found | _rest(run, kept)


def _rest(run: list[int], kept: set[int]) -> set[int]:
    taken = sum([n in kept for n in run])
    return set(run) - kept if len(run) >= _FEWEST and taken >= _TAKEN and _SHARE * taken >= len(run) else set()


def _set_so(block: Block) -> tuple[str, str | None, int, str] | None:
    """How a row is set, in which element, and how it opens; None of what is none."""
    if block.heading or block.hidden or block.inside & _NO_TEXT or (opens := _OPENS.match(block.text)) is None or opener(block.text):
        return None
    among = around_block(block)
    form = _WORD.sub(":", _DIGITS.sub("0", opens[0]))
    return block.box.tag, block.box.attributes.get("class"), among.index if among is not None else -1, form
