"""Sub-headings right over the paragraph or the list that they head."""

from __future__ import annotations

from collections import Counter
from typing import Final

from scraper.extractor.body.amid import around_block, list_around
from scraper.extractor.body.headings.looks import OVER_ITS_PARAGRAPH, PARAGRAPH, SUBHEAD, is_bold_over, setting
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import CAPTION, FIGURE, HEADING, LIST, Block

_ITEM: Final = 4  # elements around what an item of a list says, up to the list


def over(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The sub-headings over kept paragraphs, inside the text: set as two others of the same box, or in the paragraph's own element;
    headings by their tag, or lines in bold or capitals. They are short and mostly alone, and look least like body."""
    start = min(kept, default=0)
    found = [(at, index) for index in kept if (at := _over(blocks, index)) > start and at not in kept and likely[at] >= OVER_ITS_PARAGRAPH]
    if not found:
        return set()
    set_so = Counter([setting(blocks[index], within) for index in kept if blocks[index].heading for within in (False, True)])
    return {
        at
        for at, index in found
        if _is_set(blocks[at], blocks[index], set_so) or heads(blocks[at], blocks[index]) or _heads_a_list(blocks, at, index, kept)
    }


def over_first(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The heading over a list that the text begins with: 'The story in short'."""
    start = min(kept, default=0)
    if not start or not blocks[start].inside & LIST or likely[start - 1] < OVER_ITS_PARAGRAPH / 2:
        return set()
    line = blocks[start - 1]
    if line.heading < 2 or line.links or line.hidden:
        return set()
    whole = list_around(blocks[start].box, 5)
    around = line.box.parent
    together = whole is not None and whole.block_start == start and around is not None and whole.within(around)
    if not together or whole is None or weight(line.text) > SUBHEAD or opener(line.text):
        return set()
    says = meaning(line.text)  # 'Highlights' stand over what leads nowhere as well
    points = says == "ranked" and not any(item.links for item in blocks[start : whole.block_end])
    return {start - 1} if says is None or points else set()


def _over(blocks: list[Block], index: int) -> int:
    """The index of what stands over a block, pictures, their captions and marks ('+') apart."""
    at = index - 1
    while at > index - 4 and at > 0 and (blocks[at].inside & (FIGURE | CAPTION) or _is_a_mark(blocks[at].text)):
        at -= 1
    return at


def _is_set(heading: Block, block: Block, set_so: Counter[tuple[str, int, str]]) -> bool:
    """Whether a heading is set as another one over the text; one that is a link, as two in the same element: cards of other stories have
    headings as well."""
    if not heading.heading or block.heading:
        return False
    leads = heading.link_chars * 2 > len(heading.text)
    return set_so[setting(heading, leads)] > leads


def heads(line: Block, block: Block) -> bool:
    """Whether a line is a heading of the paragraph under it: a sub-heading, or set as one in the paragraph's own element."""
    text = line.text
    if (
        line.links
        or line.hidden
        or weight(text) > SUBHEAD
        or block.heading
        or weight(block.text) < PARAGRAPH
        or not sentence_end(block.text)
    ):
        return False
    if meaning(text) is not None or opener(text):
        return False
    if line.inside & HEADING:
        return line.heading > 1 and (line.box.parent is block.box.parent or _are_wrapped_alike(line, block))
    bold = line.bold and block.bold_chars * 2 < len(block.text)
    return (bold or text.isupper()) and _stands_as(line, block) and not (sentence_end(text) and text[-1] not in "?？")


def _heads_a_list(blocks: list[Block], at: int, index: int, kept: set[int]) -> bool:
    """Whether a heading stands beside a list that is kept as a whole: 'Pros', 'Cons'."""
    line, item = blocks[at], blocks[index]
    if not (line.heading > 1 or is_bold_over(line, item)) or line.links or not item.inside & LIST or weight(line.text) > SUBHEAD:
        return False
    whole = list_around(item.box, _ITEM)
    if whole is None or whole.parent is not line.box.parent or whole.block_end - whole.block_start < 2:
        return False
    items = (n for n in range(whole.block_start, whole.block_end) if not _is_a_mark(blocks[n].text))
    return kept.issuperset(items) and meaning(line.text) is None and not opener(line.text)


def _is_a_mark(text: str) -> bool:
    return len(text) < 3 and not any(map(str.isalnum, text))


def _stands_as(line: Block, block: Block) -> bool:
    """Whether a line is the same element as a paragraph, in the same: each may stand in wrappers of its own."""
    return line.box.tag == block.box.tag and around_block(line) is around_block(block)


def _are_wrapped_alike(line: Block, block: Block) -> bool:
    """Whether each stands alone in a wrapper of its own, of one tag, in the same element."""
    one, other, around = line.box.parent, block.box.parent, around_block(line)
    if one is None or other is None or around in (one, other):
        return False
    return one.tag == other.tag and around is around_block(block)
