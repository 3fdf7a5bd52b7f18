"""What a text says again and again and the rest of the page never: a line of facts under each of its entries, the label over each list.

The model takes what a page repeats for its furniture, and furniture stands outside the text as well. So a line all of whose copies stand
amid the text is weighed as if it were said once, and its copies stand or fall together.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from scraper.extractor.body import asking, linked
from scraper.extractor.body.amid import stand_together
from scraper.extractor.body.headings import setting
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.text import weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, FORM, LIST, NAV, NOSCRIPT, PRE, TABLE, Block

LIKELY: Final = 0.55  # of a line as if it were said once; where the page leaves doubt, a repetition is no reason to take more
_SAYS: Final = 4  # weight of the shortest
_LINE: Final = 60  # weight of the longest that may stand in boxes of their own: what is heavier is a copy there
_BEYOND: Final = 20  # blocks under the last that the model takes
_CUT_OFF: Final = ("...", "…")
_ELSEWHERE: Final = NAV | ASIDE | FOOTER | FORM | FIGURE | CAPTION | NOSCRIPT | TABLE | PRE  # a table is a whole


def weighed(blocks: list[Block], likely: list[float], once: dict[int, float], threshold: float) -> list[float]:
    """The likelihoods of a page's blocks, with those of its text's own lines as if each were said once; `once`: index -> likelihood, of
    the lines that the page repeats."""
    doubted = {index for index, p in once.items() if p >= LIKELY and likely[index] < threshold}
    texts = {blocks[index].text for index in doubted if _is_line(blocks[index])}
    if not texts:
        return likely
    kept = {index for index, p in enumerate(likely) if p >= threshold}
    copies: defaultdict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        if block.text in texts:
            copies[block.text].append(block)
    amid = {text: each for text, each in copies.items() if kept and _are_amid(each, min(kept), blocks[max(kept)])}
    if not amid:
        return likely
    so = _set_so(blocks, kept)
    passed = kept | {block.index for each in amid.values() for block in each}
    out = list(likely)
    for text, each in amid.items():
        told = [block for block in each if block.index in kept or block.index in doubted]
        alike = all(so.get(setting(block, within=False), set()) - {text} for block in each)
        if 2 * len(told) > len(each) and alike and all(not passed.isdisjoint((b.index - 1, b.index + 1)) for b in each):
            for block in each:
                if block.index in doubted:
                    out[block.index] = once[block.index]
    return out


def _are_amid(copies: list[Block], first: int, last: Block) -> bool:
    """Whether all the copies of a line stand in a text, which may end in them."""
    if len(copies) < 2 or copies[0].index <= first or not all(map(_is_line, copies)) or not _says_something(copies[0].text):
        return False
    if weight(copies[0].text) > _LINE and not all(stand_together(copies[0].box, other.box) for other in copies):
        return False
    beyond = [block for block in copies if block.index > last.index]
    return all(block.index - last.index <= _BEYOND and stand_together(block.box, last.box) for block in beyond)


def _set_so(blocks: list[Block], kept: set[int]) -> dict[tuple[str, int, str], set[str]]:
    """How the text's blocks are set -> two of the texts that are set so."""
    found: defaultdict[tuple[str, int, str], set[str]] = defaultdict(set)
    for index in kept:
        texts = found[setting(blocks[index], within=False)]
        if len(texts) < 2:  # a line and another one
            texts.add(blocks[index].text)
    return found


def _is_line(block: Block) -> bool:
    """Whether a block may be a line of the text: no link as a whole, and no button but a heading."""
    linked = block.link_chars * 20 >= len(block.text) * 19 if block.inside & LIST else block.link_chars * 2 >= len(block.text)
    return not (linked or block.hidden or block.inside & (_ELSEWHERE if block.heading else _ELSEWHERE | BUTTON))


def _says_something(text: str) -> bool:
    known = meaning(text) in linked.OFFERED or opener(text) or asking.asks(text) or text.endswith(_CUT_OFF)
    return weight(text) >= _SAYS and not known
