"""The rest of a long text, of which the model took the beginning.

The model learnt from news, and doubts whatever comes far down a page: there the readers' comments stand, and other stories. But what
stands in the very element that holds the text's paragraphs, set as they are, is the text, however long it goes on: what else a page has
stands in elements of its own. So many paragraphs in a row are no note about the author, nor about a firm.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Final

from scraper.normaliser.text import sentence_end
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FOOTER, FORM, LIST, NAV, TABLE, Block, Box

LIKELY: Final = 0.6  # of what stands there, above any threshold; no more, for the rules that drop what is in doubt
_TEXT, _REST = 6, 10  # paragraphs that the model takes and does not, at the least
_PARAGRAPH: Final = 60  # characters
_NO_TEXT: Final = NAV | ASIDE | FOOTER | FORM | BUTTON | CAPTION | TABLE


def weighed(blocks: list[Block], likely: list[float], threshold: float, others: Collection[int]) -> list[float]:
    """The likelihoods of a page's blocks, with those of the rest of its text; `others`: what is known to be somebody else's."""
    taken: defaultdict[tuple[str, str, int], list[int]] = defaultdict(list)
    for i, p in enumerate(likely):
        if p >= threshold and _is_prose(blocks[i]):
            taken[_set_so(blocks[i])].append(i)
    out = likely
    for so, paragraphs in taken.items():
        whole = blocks[paragraphs[0]].box.parent
        if len(paragraphs) < _TEXT or whole is None:
            continue
        under = (b for b in blocks[paragraphs[0] : whole.block_end] if likely[b.index] < threshold and _set_so(b) == so and _is_prose(b))
        rest = [block.index for block in under if block.index not in others]
        if len(rest) >= _REST:
            over = next(i for i in range(rest[0] - 1, -1, -1) if likely[i] >= threshold)
            parts = [b.index for b in blocks[over + 1 : rest[-1] + 1] if b.index not in others and _is_part(b, whole)]
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
    return plain and len(text) >= _PARAGRAPH and block.link_chars * 2 < len(text) and sentence_end(text)


def _is_part(block: Block, whole: Box) -> bool:
    """Whether a block is a paragraph, a sub-heading or an item of a list right in the text's element, and no link."""
    if block.hidden or block.inside & _NO_TEXT or (block.link_chars * 10 >= len(block.text) * 9 and not block.heading):
        return False
    box: Box | None = block.box
    if block.inside & LIST:
        box = next((each for each in block.box.up(4) if each.tag in ("ul", "ol")), None)
    return box is not None and box.parent is whole
