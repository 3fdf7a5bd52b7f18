"""The entries of a live blog: the times that stand over them, and their titles, which the model sees as furniture."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from scraper.extractor.body.facts import CLOCK, is_time, says_when
from scraper.extractor.body.headings import setting
from scraper.page.blocks import Block

_FEWEST: Final = 4  # entries; a story may name a time or two in lines of their own
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def times(blocks: list[Block], kept: set[int]) -> set[int]:
    """The times over the entries of a live blog: lines that are nothing but a time of day, each right over a kept block; or that begin with
    one and name the writer, set alike, each over a kept heading."""
    if len(kept) < _FEWEST:
        return set()
    near = {index for last in kept for index in range(max(0, last - 3), last + 1) if len(blocks[index].text) <= 40}
    found = {
        index
        for index in near
        if (index + 1 in kept or _heads_an_entry(blocks, index + 1, kept))
        and CLOCK.search(text := blocks[index].text)
        and not blocks[index].hidden
        and is_time(text)
        and not says_when(blocks[index])
    }
    found = {index for index in found if index + 1 not in found}
    signed: defaultdict[str, set[int]] = defaultdict(set)
    for index in near - found - kept:
        title = index + 1 in kept or _heads_an_entry(blocks, index + 1, kept)
        if title and blocks[index + 1].heading > 1 and CLOCK.match(blocks[index].text) and not blocks[index].links:
            signed[setting(blocks[index], within=False)[0]].add(index)
    found.update(*(alike for alike in signed.values() if len(alike) >= _FEWEST))
    dated = {index for index in found if _YEAR.search(blocks[index].text)}
    if len(dated) * 2 < len(found):
        found -= dated  # when the page was changed, over its entries
    if len(found) < _FEWEST or len(found) * 6 <= len(kept):
        return set()
    so = {setting(blocks[index], within=False) for index in found}
    return found | {index for index in near - found - kept if _is_labelled(blocks, index, kept, so)}


def _is_labelled(blocks: list[Block], at: int, kept: set[int], so: set[tuple[str, int, str]]) -> bool:
    """Whether a line over an entry begins with a time, is set `so` as those over others, and says what the entry is: '13:58 In short'."""
    line = blocks[at]
    if CLOCK.match(line.text) is None or is_time(line.text) or not (at + 1 in kept or _heads_an_entry(blocks, at + 1, kept)):
        return False
    return setting(line, within=False) in so


def _heads_an_entry(blocks: list[Block], at: int, kept: set[int]) -> bool:
    """Whether a line that is not kept stands between a time and the text of its entry: the entry's title, and who wrote it."""
    title = at < len(blocks) and blocks[at].heading > 1 and not blocks[at].links
    if at + 1 in kept:
        return title or len(blocks[at].text) <= 40
    return title and at + 2 in kept and len(blocks[at + 1].text) <= 40


def titles(blocks: list[Block], kept: set[int], times: set[int]) -> set[int]:
    """The headings of the entries that the model has passed, each between its time and its text."""
    return {at + 1 for at in times if at + 1 < len(blocks) and blocks[at + 1].heading > 1 and not blocks[at + 1].links} - kept


def more_times(blocks: list[Block], kept: set[int], times: set[int]) -> set[int]:
    """Those over entries that were found after the others, set as theirs are."""
    so = {setting(blocks[at], within=False) for at in times}
    over = (at - 1 for at in kept if at and at - 1 not in kept and len(blocks[at - 1].text) <= 40)
    return {at for at in over if is_time(blocks[at].text) and CLOCK.search(blocks[at].text) and setting(blocks[at], within=False) in so}
