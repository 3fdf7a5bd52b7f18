"""The rest of a long text, of which the model took the beginning.

The model learnt from news, and doubts whatever comes far down a page: there the readers' comments stand, and other stories. But what
stands in the very element that holds the text's paragraphs, set as they are, is the text, however long it goes on: what else a page has
stands in elements of its own. So many paragraphs in a row are no note about the author, nor about a firm.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from itertools import islice
from typing import Final

from scraper.extractor.body.amid import list_around
from scraper.extractor.body.linked import is_link
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FOOTER, FORM, LIST, NAV, TABLE, Block, Box

LIKELY: Final = 0.6  # of what stands there, above any threshold; no more, for the rules that drop what is in doubt
_TEXT, _REST = 6, 6  # paragraphs that the model takes and does not, at the least
_PARAGRAPH: Final = 60  # weight
_WAYS: Final = 8  # in which the paragraphs of a text are set, at the most
_NO_TEXT: Final = NAV | ASIDE | FOOTER | FORM | BUTTON | CAPTION | TABLE


def weighed(blocks: list[Block], likely: list[float], threshold: float, others: Collection[int]) -> list[float]:
    """The likelihoods of a page's blocks, with those of the rest of its text; `others`: what is known to be somebody else's."""
    taken: defaultdict[tuple[str, str, int], list[Block]] = defaultdict(list)
    for block, p in zip(blocks, likely, strict=True):
        if p >= threshold and _is_prose(block):
            taken[_set_so(block)].append(block)
    texts = {so: paragraphs for so, paragraphs in taken.items() if len(paragraphs) >= _TEXT}
    rest: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
    begin = min((paragraphs[0].index for paragraphs in texts.values()), default=len(blocks))
    tags = {tag for tag, _, _ in texts}
    for block in blocks[begin:]:
        if block.box.tag not in tags or likely[block.index] >= threshold or block.index in others:
            continue
        so = _set_so(block)
        if so in texts and block.index > texts[so][0].index and _is_prose(block):
            rest[so].append(block.index)
    out = likely
    for so, left in islice(rest.items(), _WAYS):
        whole = texts[so][0].box.parent
        if len(left) < _REST or whole is None:
            continue
        over = next(i for i in range(left[0] - 1, -1, -1) if likely[i] >= threshold)
        parts = [b.index for b in blocks[over + 1 : left[-1] + 1] if b.index not in others and _is_part(b, whole)]
        out = list(out)
        for i in parts:
            out[i] = max(out[i], LIKELY)
    return out


def _set_so(block: Block) -> tuple[str, str, int]:
    """How a paragraph is set, and in which element."""
    box = block.box
    return box.tag, box.names, box.parent.index if box.parent is not None else -1


def _is_prose(block: Block) -> bool:
    text = block.text
    plain = not block.heading and not block.hidden and not block.inside & (LIST | _NO_TEXT)
    return plain and block.link_chars * 2 < len(text) and sentence_end(text) and weight(text) >= _PARAGRAPH


def _is_part(block: Block, whole: Box) -> bool:
    """Whether a block is a paragraph, a sub-heading or an item of a list right in the text's element, and no link."""
    if block.hidden or block.inside & _NO_TEXT or (is_link(block) and not block.heading):
        return False
    box: Box | None = block.box
    if block.inside & LIST:
        box = list_around(block.box, 4)
    return box is not None and box.parent is whole
