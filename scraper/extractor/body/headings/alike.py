"""Headings that are set alike, or counted, each over a part of the text."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections import Counter, defaultdict
from typing import Final

from scraper.extractor.body.amid import around_block
from scraper.extractor.body.headings.looks import (
    APART,
    OVER_ITS_PARAGRAPH,
    PARAGRAPH,
    PARTED,
    PARTS,
    REFRAIN,
    SAYS,
    SUBHEAD,
    setting,
    tag_and_class,
)
from scraper.extractor.links import leads_within
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, LIST, NAV, QUOTE, TABLE, Block

_HARDLY: Final = 0.05  # the same, on the mean, of those that have a word of it
_FAR: Final = 40  # blocks from the name of a thing to the end of what is said of it
_NUMBER = re.compile(r"(?:([^\W\d_]{2,12})\s)?\W{0,2}(\d{1,3})[.):：\s]\s?\S")  # '16. The lamp', '#3: The key', 'Step 4: The oil'
_NAME: Final = 40  # weight of a thing's name, on the mean


def alike(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The headings that are set alike, several of them and nearly all that the page has, each right over a kept paragraph: of the entries
    of a live blog, which the model may pass one and all. Or lines that are set as no other: of the goods that a story weighs."""
    over = (blocks[n - 1] for n in kept if n and not blocks[n].heading and likely[n - 1] >= OVER_ITS_PARAGRAPH / 2)
    found: defaultdict[tuple[str, str], list[Block]] = defaultdict(list)
    for line in over:
        if (
            line.box.names
            and not (line.links or line.hidden)
            and (line.heading > 1 or _may_name(line) or (_may_name(line, "p") and _begins(line)))
        ):
            found[tag_and_class(line)].append(line)
    if max(map(len, found.values()), default=0) < PARTS:
        return set()
    set_so = Counter(tag_and_class(block) for block in blocks)
    return {
        line.index
        for so, each in found.items()
        if len(each) >= PARTS and len(each) * 5 >= set_so[so] * 4 and (each[0].heading or len({line.text for line in each}) >= PARTS)
        for line in each
        if line.index not in kept and weight(line.text) <= SUBHEAD and meaning(line.text) is None and not opener(line.text)
    }


def titles(kept: list[Block]) -> set[int]:
    """The lines of a text (their places) that are set as no other of it but titles, and are no headings by their tag: several, nearly each
    right over a paragraph that stands beside it. Paragraphs that say the same again name who speaks."""
    set_so: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for n, line in enumerate(kept):
        if line.box.attributes.get("class") and not line.heading and not line.links:
            set_so[tag_and_class(line)].append(n)
    found: set[int] = set()
    for alike in set_so.values():
        if len(alike) < PARTS or not _may_name(kept[alike[0]], "div", "p"):
            continue
        over = [n for n in alike if n + 1 < len(kept) and _may_name(kept[n], "div", "p") and _is_beside(kept[n], kept[n + 1])]
        under = sum([n > 0 and kept[n - 1].heading > 0 for n in over])  # what each stands under is the title
        said = len({kept[n].text for n in over})
        once = said == len(over) or kept[alike[0]].box.tag == "div"
        if said >= PARTS and once and len(over) * 5 >= len(alike) * 4 and under * 2 < len(over):
            found.update(over)
    return found


def _begins(line: Block) -> bool:
    """Whether a line is the first of several in its element."""
    around = line.box.parent
    return around is not None and around.block_start == line.index and around.block_end > line.index + 1


def _is_beside(line: Block, under: Block) -> bool:
    around = around_block(line)
    return not under.heading and weight(under.text) >= PARAGRAPH and around is not None and under.box.within(around)


def _may_name(line: Block, *tags: str) -> bool:
    """Whether a line that is no heading by its tag may be one by its look."""
    plain = line.box.tag in (tags or ("div",)) and not line.inside & (
        NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON | LIST | QUOTE
    )
    said = line.text
    return plain and not sentence_end(said) and ":" not in said and weight(said) <= SUBHEAD and any(map(str.isalpha, said))


def in_turn(blocks: list[Block], kept: set[int], likely: list[float], *, counted: bool = False) -> set[int]:
    """The headings that are set as the text's own are: nearly all of the page that are set so are kept, or they are counted, and the number
    is the next after those of three that are kept. The model doubts a name, and what has a picture under it alone. `counted`: those that
    are, and no others."""
    first, last = min(kept, default=0), max(kept, default=0)
    if sum([blocks[n].heading > 0 for n in kept]) < PARTS:
        return set()
    set_so: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks[first:]:
        if block.heading and not block.hidden:
            # Of the same class they are sisters, though one is a level lower.
            level, at, around = setting(block, within=False)
            set_so[block.box.attributes.get("class") or level, at, around].append(block)
    found: set[int] = set()
    for each in set_so.values():
        taken = [block for block in each if block.index in kept]
        if not PARTS <= len(taken) < len(each):
            continue
        if not counted and len(taken) * 5 >= len(each) * 4:
            # Over a part of the text: what stands over nothing else than the next of them heads what was left out.
            ends = [*(block.index for block in each[1:]), each[-1].index + 2 * PARTED]
            for block, end in zip(each, ends, strict=True):
                amid = block.index < last and likely[block.index] >= APART and not kept.isdisjoint(range(block.index + 1, end))
                if amid and not block.links and weight(block.text) <= SUBHEAD and is_a_title(block.text):
                    found.add(block.index)
        for run in _counted(each):
            if sum([block.index in kept for block in run]) >= PARTS:
                found.update(block.index for block in run if not block.inside & (NAV | ASIDE | FOOTER))
    return found - kept


def of_parts(blocks: list[Block], kept: set[int], likely: list[float], url: str | None = None) -> set[int]:
    """The headings that are set alike, nearly all that the page has each over a part of the text that has a word of it, or all nearly like
    body: the names of what a story weighs one after another, links to where that is sold as well. What parts them from their part is as
    long as a page likes: a picture, the price, the marks. Under a link to another story of the site stand its first lines alone."""
    ordered = sorted(kept)
    if len(ordered) < PARTS:
        return set()
    first, last = ordered[0], ordered[-1]
    set_so: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks[first:]:
        if block.heading > 1 and not block.hidden:
            set_so[setting(block, within=False)].append(block)
    found: set[int] = set()
    for each in set_so.values():
        if len(each) < PARTS or len({block.text for block in each}) < len(each) or kept.issuperset(block.index for block in each):
            continue
        linked = sum([block.links != () for block in each])
        if linked not in (0, len(each)):
            continue
        ends = [*(block.index for block in each[1:]), each[-1].index + _FAR]
        parts = {block.index: _part(blocks, block, end, ordered) for block, end in zip(each, ends, strict=True) if block.index < last}
        doubted = linked and 2 * sum([block.index in kept for block in each]) < len(each)
        doubted = doubted and any(leads_within(block.links[0].href, url) for block in each)
        if doubted and sum([weight(block.text) for block in each]) > _NAME * len(each):
            continue  # headlines
        least = 2 if doubted else 1
        over = [block for block in each if len(parts.get(block.index, ())) >= least]
        named = sum([_has_a_word(block, parts[block.index]) for block in over])
        asked = [likely[block.index] for block in over if block.index not in kept and likely[block.index]]  # a link amid links is not
        told = named * 5 >= len(each) * 4 and sum(asked) >= _HARDLY * len(asked)
        if len(over) >= PARTS and (told or (asked and len(over) * 5 >= len(each) * 4 and sum(asked) >= OVER_ITS_PARAGRAPH * len(asked))):
            found.update(block.index for block in over)
    return found - kept


def _part(blocks: list[Block], heading: Block, end: int, ordered: list[int]) -> list[Block]:
    """The paragraphs of the text under a heading, before the next that is set so."""
    at = bisect(ordered, heading.index)
    under = [blocks[n] for n in ordered[at : bisect_left(ordered, min(end, heading.index + _FAR))]]
    if not under or (0 < under[0].heading <= heading.heading and not _is_a_label(under[0])) or not _may_name_a_part(heading):
        return []
    return [block for block in under if not block.heading and weight(block.text) >= PARAGRAPH and sentence_end(block.text)]


def _is_a_label(heading: Block) -> bool:
    """Whether a heading says of what kind is what stands under it, and no more: 'Pros:'."""
    return len(heading.text) <= REFRAIN and heading.text[-1] in ":："


def _has_a_word(heading: Block, part: list[Block]) -> bool:
    words = {word for word in key(heading.text).split() if len(word) >= SAYS}
    return any(not words.isdisjoint(key(block.text).split()) for block in part)


def _may_name_a_part(heading: Block) -> bool:
    plain = not heading.inside & (NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON | QUOTE)
    return plain and weight(heading.text) <= SUBHEAD and is_a_title(heading.text)


def _counted(headings: list[Block]) -> list[list[Block]]:
    """The runs of headings whose numbers follow one another, upwards or downwards."""
    runs: list[list[Block]] = []
    word, before, step = None, 0, 0
    for block in headings:
        number = _NUMBER.match(block.text)
        if number is None:
            continue
        by = int(number[2]) - before
        if not runs or number[1] != word or abs(by) != 1 or (len(runs[-1]) > 1 and by != step):
            runs.append([])
        runs[-1].append(block)
        word, before, step = number[1], int(number[2]), by
    return runs


def is_a_title(text: str) -> bool:
    """Whether a line is no label and no lead-in of other stories."""
    return meaning(text) is None and not opener(text)
