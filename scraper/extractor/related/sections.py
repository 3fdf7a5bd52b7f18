"""What stands among the stories offered and is none: their sections, their topics, the calls under each."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import Final

from scraper.extractor.related.item import Item
from scraper.extractor.related.stories import BOUGHT, kicks
from scraper.normaliser.text import weighs
from scraper.page.blocks import Box

_SECTION_AT_MOST: Final = 1.0  # likeness of the address of a section over a headline
_SURE: Final = 3.0  # under which an address may be of a section
_OFTEN: Final = 3  # stories with the same under each
_WORDS: Final = 2  # of what leads to all that a house wrote, at the most
_SHORT: Final = 20  # weight of them
_CALLS: Final = 40  # characters of words that stand under each
_ROW: Final = 8  # elements between a link and the card it stands in, and topics of one
_NEAR: Final = 3  # stories before a link, and after it
_TOPIC: Final = 30  # characters of one
_NAME: Final = 4  # blanks in what is no headline
_CARD: Final = 6  # blocks of the card of a story
_DEPTH: Final = 12  # elements between what stands in one and that


def without(items: list[Item], top: int) -> list[Item]:
    """The stories without what stands under each or over each. Over the headline, which stands at `top`, links to sections part the lists
    of a menu."""
    # What looks like no story and stands under every third one is their section, or their source; one word or two are the way to all.
    doubtful = [item.key for item in items if item.likeness < 1 or (not item.heading and _is_word(item.title))]
    often = {key for key, count in Counter(doubtful).items() if count >= _OFTEN}
    calls = _calls(items)
    if often or calls:
        items = [item for item in items if item.key not in often and item.title not in calls]
    return _without_sections(items, top)


def _is_word(title: str) -> bool:
    """Whether a title is a word or two."""
    return title.count(" ") < _WORDS and not weighs(title, _SHORT)


def _calls(items: list[Item]) -> set[str]:
    """The words that lead to one address after another: what is done with each story of a list, and no headline."""
    ways: dict[str, set[str]] = defaultdict(set)
    for item in items:
        if not item.heading and len(item.title) <= _CALLS:
            ways[item.title].add(item.key)
    return {title for title, keys in ways.items() if len(keys) >= _OFTEN}


def _without_sections(items: list[Item], top: int) -> list[Item]:
    """Stories without what hardly looks like one, or stands in a menu too, and stands right over another's heading in a box of their own,
    or whose address that of the story beside it goes on from: its section."""
    below = (n for n, item in enumerate(items) if item.block > top and item.likeness < _SURE)
    sections = {n for n in below if _holds(items[n], items[max(n - _NEAR, 0) : n + _NEAR + 1])} | _chips(items) | _under(items)
    for n, (item, story) in enumerate(pairwise(items)):
        may_be = not item.heading and (item.listed or item.likeness <= _SECTION_AT_MOST)
        if not may_be or not story.heading or not 0 <= story.block - item.block <= 2 or (story.block == item.block and not item.listed):
            continue
        up = next((up for up in item.box.up(6)[1:] if story.box.within(up)), None)
        after = items[n + 2].box.start if n + 2 < len(items) else None
        before = items[n - 1].box.end if n else -1
        if up is not None and up.start >= before and (after is None or up.end <= after) and not weighs(item.title, BOUGHT):
            sections.add(n)
    return [item for n, item in enumerate(items) if n not in sections] if sections else items


def _chips(items: list[Item]) -> set[int]:
    """Which of the stories stand in a list of their own in the card of another, and say little over its headline: its topics."""
    chips: set[int] = set()
    at = len(items)  # of the headline they stand over
    for n in range(len(items) - 1, -1, -1):
        if at < len(items) and not items[n].heading and _files(items[n].title, items[at].title):
            row = next((up for up in items[n].box.up(_ROW) if up.tag == "li"), None)
            chip = row.parent if row is not None else None  # the list they make
            card = next((up for up in chip.up(_ROW)[1:] if items[at].box.within(up)), None) if chip is not None else None
            if chip is not None and card is not None and _is_alone(items, at, card, chip):
                chips.add(n)
                continue
        at = n
    topics = {items[n].key for n in chips}
    for n, (item, story) in enumerate(pairwise(items)) if topics else ():
        if item.key in topics and not item.heading and story.block - item.block <= 2:
            chips.add(n)
    return chips


def _is_alone(items: list[Item], at: int, card: Box, chips: Box) -> bool:
    """Whether a card holds one story, and what stands in a list before it."""
    if items[at].box.within(chips) or (at + 1 < len(items) and items[at + 1].box.start < card.end):
        return False
    for item in reversed(items[max(0, at - _ROW) : at]):
        if not item.box.within(chips):
            return item.box.end <= card.start
        if not _files(item.title, items[at].title):
            return False
    return True


def _files(topic: str, title: str) -> bool:
    """Whether words are few enough to be what the story is filed under whose title they stand over."""
    return kicks(topic, title) or (len(topic) <= _TOPIC and topic.count(" ") < _NAME and len(topic) < len(title))


def _under(items: list[Item]) -> set[int]:
    """Which of the stories say little under the heading of another, in a card with that alone: who wrote it, and for whom."""
    found: set[int] = set()
    for n, (story, item) in enumerate(pairwise(items), 1):
        if item.heading or not story.heading or item.title.count(" ") >= _NAME or not 0 < item.block - story.block <= _CARD:
            continue
        card = next((up for up in item.box.up(_DEPTH)[1:] if story.box.within(up)), None)
        if card is None or card.block_end - card.block_start > _CARD or item.lead_in or item.turns:
            continue
        before = n < 2 or items[n - 2].box.end <= card.start
        if before and (n + 1 == len(items) or items[n + 1].box.start >= card.end):
            found.add(n)
    return found


def _holds(item: Item, beside: list[Item]) -> bool:
    """Whether the address of a story beside another stands under that of the other."""
    if item.lead_in or "?" in item.url:
        return False
    folder = item.url if item.url[-1:] == "/" else item.url + "/"
    return any(other.url.startswith(folder) and len(other.url) > len(folder) for other in beside)
