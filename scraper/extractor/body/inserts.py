"""Boxes amid a text or under it that ask for something, or sell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import accumulate
from typing import Final

from scraper.extractor.body.asking import CALL, LONGEST, begins_somewhere, calls, said_of
from scraper.extractor.body.phrases import QUOTED
from scraper.extractor.body.reading import SOLICITS
from scraper.extractor.view import View
from scraper.normaliser.patterns import PRICE
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import BUTTON, LIST, Block, Box

_WORK: Final = ("rnalis", "eriodis", "ziennikars", "урналис")  # what the words for journalism have in them
_SURELY: Final = 0.9  # likely, of a paragraph of the text
_PARAGRAPH: Final = 100  # and its weight
_SENTENCE: Final = 60
_OVER_A_CALL: Final = 0.96  # likely, of one that stands over a button that sells all the same
BOX: Final = 400  # weight of a box that is an insert and no story
BLOCKS: Final = 6  # and its blocks
PROMPT: Final = 900  # weight of all that a paywall says
_INSERT: Final = 2_000  # weight of a box amid or under the text, a fifth of it at most
_HARDLY: Final = 0.1  # likelihood below which a block is nowhere near the text
_CALLS = re.compile(r"(?:^|[\s_-])cta(?:$|[\s_-])")  # a call to action, in the words of those who sell
MOST_CALLS: Final = 3  # of a text; more are what a page lists
HIGH: Final = 4  # elements around a line
FEWEST: Final = 2  # choices of a poll, links of a line that sells
_MOST_GOODS: Final = 16  # blocks of what tells of one product
_NO_INSERTS: Final = frozenset("body main article html table tr tbody ul ol".split())
LINES: Final = frozenset("p li span a b strong em i h1 h2 h3 h4 h5 h6 blockquote td".split())


def inserts(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """The whole of a box amid or under the text with a line in it that lets on only who signs in or pays, or asks to pay for the paper's
    work; of these also one amid the paragraphs, with the heading over it."""
    found: dict[int, str] = {}
    whole: Kept | None = None
    blocks = view.doc.blocks
    set_so = Counter(map(_set_in, kept))
    sure = surely([block for block in kept if not block.inside & LIST], likely)  # what those get who pay may be a list of sentences
    for block in blocks[kept[0].index + 1 : kept[-1].index + 1]:
        text = block.text
        if likely[block.index] < _HARDLY or len(text) > LONGEST or block.index in found:
            continue
        # Amid the paragraphs only what has the word.
        if set_so[_set_in(block)] > max(BLOCKS, len(kept) // 5) and not any(part in text for part in _WORK):
            continue
        if not said_of("wall", "gift").stand_in(text) or QUOTED.search(text):
            continue
        whole = whole or Kept(kept, sure)
        box = insert(block, whole, blocks)
        if box is not None:
            found |= dict.fromkeys(whole.within(box), SOLICITS)
        elif block.index in whole.indices and said_of("gift").stand_in(text):
            found[block.index] = SOLICITS
            over = blocks[block.index - 1]
            if over.heading and over.index in whole.indices and over.box.parent is block.box.parent:
                found[over.index] = "stands over what asks the reader for something"
    return found | dict.fromkeys((n for at in found for n in listed_under(blocks, at)), SOLICITS)


def listed_under(blocks: list[Block], at: int) -> range:
    """The items of a short list that what asks for something announces with a colon: what those get who pay."""
    first = blocks[at + 1] if at + 1 < len(blocks) else blocks[at]
    if blocks[at].text[-1] not in ":：" or not first.inside & LIST or blocks[at].inside & LIST:
        return range(0)
    whole = next((box for box in first.box.up(HIGH) if box.tag in ("ul", "ol")), first.box)
    short = whole.block_end - whole.block_start <= BLOCKS and sum(weight(b.text) for b in blocks[at + 1 : whole.block_end]) <= BOX
    return range(at + 1, whole.block_end) if short and whole.block_start == at + 1 else range(0)


def surely(kept: list[Block], likely: list[float], least: float = _SURELY) -> set[int]:
    """The paragraphs that are the text's beyond a doubt."""
    surely = (block for block in kept if likely[block.index] > least and len(block.text) > _PARAGRAPH // 3)
    return {block.index for block in surely if weight(block.text) > _PARAGRAPH and sentence_end(block.text)}


def _set_in(block: Block) -> tuple[str, str]:
    around = block.box.parent or block.box
    return around.tag, around.names


class Kept:
    """The blocks that are kept, and what of them a box holds: by running sums, for each of thousands of lines may ask."""

    def __init__(self, kept: list[Block], sure: set[int]) -> None:
        self._blocks = kept
        self._places = [block.index for block in kept]
        self._sums = [0, *accumulate(weight(block.text) for block in kept)]
        self._sure, self._sure_places = sure, sorted(sure)
        self._kinds: Counter[tuple[str, str]] | None = None
        self._repeated: dict[int, bool] = {}
        self.indices = frozenset(self._places)
        self.total = self._sums[-1]

    def within(self, box: Box) -> list[int]:
        first, last = _part(self._places, box)
        return self._places[first:last]

    def weight(self, box: Box) -> int:
        first, last = _part(self._places, box)
        return self._sums[last] - self._sums[first]

    def is_in(self, box: Box) -> bool:
        """Whether a box holds all sure paragraphs, or where there are none all that is kept: it is that of a short story."""
        return (self._sure or self.indices).issubset(self.within(box))

    def holds_sure(self, box: Box, block: Block) -> bool:
        """Whether one of the sure paragraphs stands in a box around a block, besides the block."""
        first, last = _part(self._sure_places, box)
        return last - first > (block.index in self._sure)

    def repeats(self, box: Box) -> bool:
        """Whether a block elsewhere stands in a box of the same tag and class."""
        if box.index not in self._repeated:
            self._kinds = self._kinds or Counter(kind for block in self._blocks for kind in _kinds(block))
            first, last = _part(self._places, box)
            same = _kind(box)
            self._repeated[box.index] = self._kinds[same] > sum(same in _kinds(block) for block in self._blocks[first:last])
        return self._repeated[box.index]


def _part(places: list[int], box: Box) -> tuple[int, int]:
    """Where those of a box begin and end among the places of blocks."""
    return bisect_left(places, box.block_start), bisect_left(places, box.block_end)


def _kinds(block: Block) -> set[tuple[str, str]]:
    return {_kind(box) for box in block.box.up(6)}


def _kind(box: Box) -> tuple[str, str]:
    """What a box is called, by its class: an id is its own."""
    return box.tag, box.attributes.get("class") or box.names


def insert(block: Block, kept: Kept, blocks: list[Block]) -> Box | None:
    """The largest named box around a block that holds little of the text, none of its sure paragraphs unless they beg, and is not what
    the paragraphs stand in one by one. Under a heading that lets nobody on it may hold what else those get who pay."""
    at_least = PROMPT if block.heading and said_of("wall").stand_in(block.text) else BOX
    found: Box | None = None
    for box in block.box.up():
        if box.tag in ("body", "main", "article", "html"):
            break
        held, sure = kept.weight(box), kept.holds_sure(box, block)
        begs = (sure or held > at_least) and held <= max(PROMPT, kept.total // 5) and _begs(blocks[box.block_start : box.block_end])
        if held > min(_INSERT, max(PROMPT if begs else at_least, kept.total // 5)) or (sure and not begs):
            break
        if box.tag not in LINES and box.names:
            found = box
    return None if found is None or kept.repeats(found) else found


def _begs(lines: list[Block]) -> bool:
    """Whether a third of a few lines, and two at least, want money or an account: a long letter of the editors to their readers."""
    if len(lines) > BLOCKS * 2:
        return False
    asking = sum(said_of("wall", "gift", "appeal").stand_in(line.text) and not QUOTED.search(line.text) for line in lines)
    return asking > 1 and asking * 3 >= len(lines)


def call_around(block: Block) -> Box | None:
    """The small element around a block that is called a call to action."""
    called = (box for box in block.box.up(4) if "cta" in box.names and _CALLS.search(box.names))
    return next((box for box in called if box.block_end - box.block_start <= BLOCKS), None)


def goods(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """What stands in the smallest box with a link or a button that sells: a few words on a product or an offer, amid the text or under it.
    Boxes with a sub-heading each, one like the other, are what the text lists; points without a price are what it says of the product;
    and a page that has many such boxes with sentences in them sells, and tells nothing else."""
    blocks = view.doc.blocks
    found: dict[int, list[int]] = {}
    told = 0
    whole: Kept | None = None
    for block in blocks[kept[0].index + 1 : kept[-1].index + BLOCKS]:
        if len(block.text) > CALL or block.heading or not _sells(view, block):
            continue
        whole = whole or Kept(kept, surely(kept, likely, _OVER_A_CALL))
        box = next((box for box in block.box.up(HIGH * 2) if whole.weight(box) > len(block.text) or _has_prose(blocks, box, block)), None)
        if (
            box is None
            or not whole.within(box)
            or box.index in found
            or box.tag in _NO_INSERTS
            or box.block_end - box.block_start > _MOST_GOODS
        ):
            continue
        if box.block_start <= kept[0].index:
            continue
        held = whole.within(box)
        prose = sum(sentence_end(blocks[n].text) and not blocks[n].inside & LIST for n in held)
        if whole.weight(box) > min(BOX, whole.total // 3) or prose > 2 or whole.holds_sure(box, block):
            continue
        headed = any(blocks[n].heading for n in held)
        if headed and box.names and whole.repeats(box):
            continue
        priced = any(PRICE.search(b.text) for b in blocks[box.block_start : box.block_end])
        if (any(blocks[n].inside & LIST for n in held) and not priced) or (priced and begins_somewhere(block.text)):
            continue  # what one of several plans costs
        found[box.index] = held
        told += headed if not box.names else not whole.repeats(box)
    return {n: SOLICITS for held in found.values() for n in held} if told <= MOST_CALLS else {}


def _has_prose(blocks: list[Block], box: Box, call: Block) -> bool:
    """Whether a small box holds a sentence beside a link that sells: of that it does, though the model left it out."""
    inside = blocks[box.block_start : box.block_end] if box.block_end - box.block_start <= _MOST_GOODS else ()
    return any(weight(block.text) > _SENTENCE and block.link_chars * 2 < len(block.text) for block in inside if block is not call)


def _sells(view: View, block: Block) -> bool:
    """Whether a line is a button or a link that sells, or several, with a few words beside them: 'Buy now incl. VAT'."""
    if block.inside & BUTTON and calls(block.text):
        return True
    some = block.links[:FEWEST] if block.link_chars * 4 >= len(block.text) else ()
    return any(calls(view.doc.text_of(link.box)) for link in some)
