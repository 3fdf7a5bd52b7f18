"""Boxes inside or under a story that want something of the reader: a sign-up, a poll, a subscription.

Told by what stands in them (fields to fill in, offers on a page that says it is not free), never by a name alone: whatever holds
most of the page's prose is the story, however it is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from typing import Final

from scraper.extractor.body import linked, notices
from scraper.extractor.body.asking import (
    LONGEST,
    SOLICITATION,
    TITLE,
    asks,
    fetches,
    is_for_an_app,
    is_set_off,
    leads_to_its_profile,
    offers_ours,
    said_of,
    sends,
    signs_up,
    solicits,
    without_networks,
    writes_to_us,
)
from scraper.extractor.body.inserts import BLOCKS, BOX, FEWEST, MOST_CALLS, Kept, call_around, insert, listed_under, surely
from scraper.extractor.body.phrases import QUOTED
from scraper.extractor.body.polls import CHOICES, poll, votes_elsewhere
from scraper.extractor.body.reading import SOLICITS
from scraper.extractor.body.tails import paper
from scraper.extractor.view import View
from scraper.normaliser.text import ASKS, key, weight
from scraper.page.blocks import BUTTON, FORM, LIST, Block, Box

TERMS: Final = "the terms of a letter"
WITH_A_FORM: Final = "a box with a form"
_SUBSCRIBE = re.compile(r"subscribe to (?:our|the|[A-Z])", re.I)
_GREEK = re.compile("[α-ωάέήίόύώ][;\u037e]$")  # which asks with a semicolon


def boxes(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """The blocks of sign-ups and polls: small boxes with a form in them, or with the words of an appeal; over the text, the terms of a
    letter."""
    blocks = view.doc.blocks
    found = {b.index: TERMS for b in kept[:3] if len(b.text) < BOX and said_of("terms").stand_in(b.text)}
    set_so = Counter((b.box.tag, b.box.names) for b in kept)
    apart = (b for b in kept if (_is_boxed(b) and not _is_set_so(b, set_so)) or is_set_off(view, b) or _is_alone(b, set_so))
    found |= {b.index: SOLICITS for b in apart if asks(b.text) or offers_ours(b.text) or (_subscribes(b.text) and is_set_off(view, b))}
    headline = view.value("headline") or ""
    if not said_of("object").stand_in(without_networks(headline)):  # a story of newsletters tells what they say
        told = frozenset(key(headline).split())
        lines = (b for b in kept if len(b.text) < SOLICITATION and not b.heading and not (b.inside & LIST and not linked.is_link(b)))
        found |= {b.index: SOLICITS for b in lines if solicits(b.text, told)}
        found |= {b.index: SOLICITS for b in kept if b.heading and _heads_one(blocks, b, told, found)}
        if not said_of("object").stand_in(headline):
            called = paper.names_of(view)
            apps = (b for b in kept if len(b.text) < SOLICITATION and not b.heading and is_for_an_app(b, called))
            found |= {b.index: SOLICITS for b in apps}
            found |= {b.index: SOLICITS for b in kept if signs_up(b)}
            found |= {b.index: SOLICITS for b in kept if b.links and (fetches(b) or sends(view, b) or leads_to_its_profile(view, b))}
    found |= dict.fromkeys((n for at in found for n in listed_under(blocks, at)), SOLICITS)
    calls = {b.index: box.index for b in kept if len(b.text) < BOX and (box := call_around(b)) is not None}
    if len(set(calls.values())) <= MOST_CALLS:
        found |= dict.fromkeys(calls, SOLICITS)
    asked = (
        b
        for b in blocks[kept[0].index : kept[-1].index + 1 + CHOICES]
        if len(b.text) < LONGEST and (b.text[-1] in ASKS or _GREEK.search(b.text[-2:]))
    )
    found |= {n: "a poll" for b in asked for n in poll(blocks, b)}
    found |= {b.index: "a poll" for b in kept if b.links and votes_elsewhere(b)}
    sure = surely(kept, likely) - found.keys()
    found |= _in_small_boxes(blocks, kept, sure)
    if not any(block.inside & FORM for block in blocks[max(0, kept[0].index - 8) : kept[-1].index + 9]):
        return found
    heavy = {block.index: weight(block.text) for block in kept}
    total = sum(heavy.values())
    verdicts: dict[int, bool] = {}
    for block in kept:
        if block.index in sure:
            continue  # of the text, though a form may share its wrapper
        for box in block.box.up(6):
            if box.index not in verdicts:
                verdicts[box.index] = _asks(box, blocks, heavy, total)
            if verdicts[box.index]:
                found[block.index] = WITH_A_FORM
                break
    return found


def _heads_one(blocks: list[Block], title: Block, told: frozenset[str], found: Collection[int]) -> bool:
    """Whether a heading over a line that asks for something says what for: 'The news in your inbox', over 'Sign up for our letter'."""
    line = blocks[title.index + 1] if title.index + 1 < len(blocks) else None
    if line is None or not (line.index in found or (len(line.text) < SOLICITATION and solicits(line.text, told))):
        return False
    return len(title.text) <= TITLE and said_of("object").stand_in(title.text)


def _in_small_boxes(blocks: list[Block], kept: list[Block], sure: set[int]) -> dict[int, str]:
    """The whole of a small box with a line in it that asks for something: what is on, and 'Join our editors'. Where the model left that
    line out, and the box has no title, what stands behind it: the text may end before it."""
    found: dict[int, str] = {}
    whole: Kept | None = None
    seen: set[int] = set()
    for block in kept:
        around = block.box.parent
        if around is None or around.index in seen or not 1 < around.block_end - around.block_start <= BLOCKS:
            continue
        seen.add(around.index)
        asker = _asker(blocks[around.block_start : around.block_end]) if block.index not in found else None
        if asker is None:
            continue
        whole = whole or Kept(kept, sure)
        box = insert(block, whole, blocks)
        if box is not None and whole.weight(box) <= BOX and not whole.is_in(box):
            titled = box.block_start not in whole.indices or blocks[box.block_start].heading
            whole_box = titled or asker in whole.indices or notices.stands_for_a_widget(blocks[asker].text)
            gone = (n for n in whole.within(box) if whole_box or n > asker)
            found |= dict.fromkeys(gone, SOLICITS)
    return found


def _asker(lines: list[Block]) -> int | None:
    """The first of a few lines that asks for something by itself, a heading among them that tells the reader to subscribe, to a letter
    that one of them names, a letter's title beside a word or two for the button that subscribes, or over that what one gets."""
    if any(map(_signs_up, lines)):
        told = next((line.index for line in lines if len(line.text) < SOLICITATION and said_of("object").stand_in(line.text)), None)
        if told is not None:
            return told
    asking = next((line.index for line in lines if asks(line.text) or notices.stands_for_a_widget(line.text)), None)
    if asking is None and any(said_of("letter").stand_in(line.text) for line in lines):
        asking = next((line.index for line in lines if line.heading and said_of("prompt").stand_in(line.text)), None)
        short = [line for line in lines if len(line.text) <= TITLE]
        if asking is None and len(short) > 1 and any(said_of("prompt").stand_in(line.text) for line in short):
            asking = next((line.index for line in short if said_of("letter").stand_in(line.text)), None)
    return asking


def _signs_up(line: Block) -> bool:
    """Whether a line is the button that subscribes."""
    return bool(line.inside & BUTTON) and len(line.text) <= TITLE and said_of("prompt").stand_in(line.text)


def _subscribes(text: str) -> bool:
    """Whether a line that is set off tells to subscribe, or asks something and says where the answer is read."""
    return _SUBSCRIBE.match(text) is not None or (writes_to_us(text) and not QUOTED.search(text))


def _is_boxed(block: Block) -> bool:
    """Whether a short block stands in a box of its own that bears a name."""
    box = block.box.parent
    return box is not None and box.names != "" and box.block_end - box.block_start <= 2


def _is_set_so(block: Block, set_so: Counter[tuple[str, str]]) -> bool:
    """Whether others are the same element, by its name: steps, each in a box of its own."""
    return block.box.names != "" and set_so[block.box.tag, block.box.names] > FEWEST


def _is_alone(block: Block, set_so: Counter[tuple[str, str]]) -> bool:
    """Whether no other block is the same element, by its name."""
    return block.box.names != "" and not block.heading and set_so[block.box.tag, block.box.names] == 1


def _asks(box: Box, blocks: list[Block], heavy: dict[int, int], total: int) -> bool:
    """A small box with a form in it, or the form itself."""
    if not 0 < box.block_end - box.block_start <= 8 or box.tag in ("body", "html", "main", "article"):
        return False
    inside = blocks[box.block_start : box.block_end]
    if not any(block.inside & FORM for block in inside):
        return False
    held = sum(heavy.get(block.index, 0) for block in inside)
    return held <= BOX and held * 3 <= total and not _form_around(box)


def _form_around(box: Box) -> bool:
    """Whether the form around a box holds the page: some sites put everything in one."""
    while box.parent is not None and box.parent.inside & FORM:
        box = box.parent
    return box.block_end - box.block_start > 8
