"""The readers' comments under a story, told by who signs them, and when: lines set alike, each a name, a day and a time, with a text under
or over each.

A page has other lines of that kind. Those of the posts of a weblog have one name, or titles; those of a live blog
are of one day; the posts of a forum have one over the first, too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from scraper.extractor.body.facts import CLOCK
from scraper.extractor.body.headings import setting
from scraper.normaliser.names import has_date
from scraper.normaliser.printed_bylines import cleaned
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import FOOTER, HEADING, NAV, Block, Box

_LINE: Final = 90  # characters of the longest
_NAME: Final = 40  # letters beside the date
_FEWEST: Final = 4
_MOST: Final = 40  # lines of a kind that are looked at
_KINDS: Final = 6  # of lines
_HELD: Final = 200  # lines of which the elements are looked for
_NAMES: Final = 3  # who sign, at the least; and of so many lines one has a new name
_STORY: Final = 300  # weight of the prose that stands before them
_SAID: Final = 20  # weight of a comment
_TIMED = re.compile(r"\d[:h]\d\d(?!\d)")  # most lines that have a time of day, and no sum of money
_FORUM = re.compile(
    r"//(?:forums?|community|discuss|answers)\.|/(?:forums?|threads?|questions?|community|discussions?|viewtopic|showthread|boards?)[/.?-]"
    r"|[?&](?:show)?topic=|\?/?(?:topics?|threads?)/"
)
_DIGITS = re.compile(r"\d+")


def by_readers(blocks: list[Block], heavy: dict[int, int], url: str | None) -> set[int]:
    """The blocks of such comments, and what stands between them. `heavy`: index -> weight of what may be prose."""
    if of_a_forum(url):
        return set()
    told, start = 0, len(blocks)
    for index, each in heavy.items():
        told += each
        if told >= _STORY:
            start = index + 1
            break
    lines: defaultdict[str, list[Block]] = defaultdict(list)  # the elements around them may be of two kinds in turn, 'odd' and 'even'
    for block in blocks:
        if len(block.text) <= _LINE and not block.inside & (HEADING | NAV | FOOTER) and _TIMED.search(block.text):
            lines[setting(block, within=False)[0]].append(block)
    found: set[int] = set()
    for alike in sorted((each for each in lines.values() if len(each) >= _FEWEST), key=len, reverse=True)[:_KINDS]:
        if alike[0].index >= start and not found.issuperset((alike[0].index, alike[-1].index)) and _sign(alike[:_MOST]):
            found |= _between(blocks, alike, start)
    return found


def of_a_forum(url: str | None) -> bool:
    """Whether an address is that of a thread, where what is said in turn is what the page is for."""
    return url is not None and _FORUM.search(url) is not None


def _sign(lines: list[Block]) -> bool:
    """Whether lines name several people, and days."""
    names = [
        name
        for line in lines
        if has_date(CLOCK.sub("", line.text)) and (name := cleaned(line.text)) and sum(map(str.isalpha, name)) <= _NAME
    ]
    if len(names) * 4 < len(lines) * 3 or len({*names}) < max(_NAMES, len(lines) // _NAMES):
        return False
    return len({tuple(_DIGITS.findall(CLOCK.sub("", line.text))) for line in lines}) > 1


def _between(blocks: list[Block], lines: list[Block], start: int) -> set[int]:
    """What stands with the lines in the elements that share one; nothing where the story stands there too."""
    held = shared([line.box for line in (*lines[:_HELD], lines[-1])])
    if not held:
        return set()
    first, end = held[0].block_start, max(box.block_end for box in held)
    if all(box.block_end - box.block_start == 1 for box in held):
        whole = held[0].parent
        if whole is None:
            return set()
        first, end = whole.block_start, whole.block_end
    if first < start:
        return set()
    titles = sum(block.heading > 0 and not _leads_to_itself(block) for block in blocks[first:end])
    said = sum(
        not block.heading and weight(block.text) >= _SAID and block.link_chars * 2 < len(block.text) and sentence_end(block.text)
        for block in blocks[first:end]
    )
    return set(range(first, end)) if said * 2 >= len(lines) and titles * 2 < len(lines) else set()


def _leads_to_itself(block: Block) -> bool:
    return bool(block.links) and "#" in block.links[0].href


def shared(boxes: list[Box]) -> list[Box]:
    """The elements, side by side in the one that all of the boxes share, that hold them; none where one is that itself."""
    lines = [box.up()[::-1] for box in boxes]
    depth = next((n for n, each in enumerate(zip(*lines, strict=False)) if any(box is not each[0] for box in each)), 0)
    held = [line[depth] for line in lines if len(line) > depth]
    return held if depth and len(held) == len(lines) else []
