"""What a page says twice: the headline in the text, copies of paragraphs, excerpts, lines that sell; for pull quotes, `pull_quotes`."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Mapping
from itertools import groupby, pairwise
from typing import Final

from scraper.extractor.body import notices
from scraper.extractor.body.amid import list_around, stand_together
from scraper.extractor.body.cells import data_table
from scraper.extractor.body.headings import setting
from scraper.extractor.body.pull_quotes import pulled
from scraper.extractor.fields import deck
from scraper.extractor.links import leads_within
from scraper.extractor.view import View
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import LIST, QUOTE, TABLE, Block

REPEATS: Final = "repeats block "  # why a copy is none of the text, and of which block it is one
_NEAR: Final = 2  # blocks between two that stand beside one another, but for what was left out
_CUT_OFF = re.compile(r"\s?(?:…|\.{3}|\[\s?(?:…|\.{3})\s?\])$")
_REFRAIN, _SHORT = 3, 200  # times that a line is said, and characters of it
_EXCERPT: Final = 80  # weight of the shortest
_FIRST: Final = 24  # characters by which the same paragraph is looked for
_OVER: Final = 6  # short paragraphs over one that breaks off
_TITLE: Final = 30  # weight of the shortest of what is embedded
_STEPS: Final = 60  # characters of a breadcrumb beside the headline
_HEAD: Final = 6  # blocks at the beginning that may be an excerpt
_LIST: Final = 4  # elements around an item's text, up to its list


def repeated(view: View, kept: list[Block]) -> dict[int, str]:
    """The headline, copies of a paragraph, and pull quotes: what the page says twice."""
    found = _of_the_headline(view, kept)
    copies, first, others = _copied([block for block in kept if block.index not in found], view.headline_block)
    found |= copies | _copied_for_tools(kept)
    _spare_items(kept, found, first)
    found |= _excerpts(kept[:_HEAD]) | _begun(kept) | _refrains_that_sell(view, kept)
    _add_what_goes_with_a_copy(kept, found, first)
    _add_titles_said_twice(kept, found)
    return found | pulled(view.doc.blocks, kept, others, found)


def _of_the_headline(view: View, kept: list[Block]) -> dict[int, str]:
    """The headline, and the way to the story that ends in it: 'Home › Sea › The keeper of the lamp'."""
    headline, head = view.value("headline") or "", view.headline_block
    title = key(headline)
    found: dict[int, str] = {}
    for block in kept:
        text = block.text
        if block is head or (
            title and abs(len(text) - len(headline)) < 8 and key(text) == title and not (block.heading > 1 and _parts_the_text(block, kept))
        ):
            found[block.index] = "the headline"
        elif title and head is not None and block.index < head.index and len(text) <= len(headline) + _STEPS and key(text).endswith(title):
            found[block.index] = "the way to the story"
    return found


def _copied(kept: list[Block], head: Block | None) -> tuple[dict[int, str], dict[str, Block], list[Block]]:
    """The copies of paragraphs; where each text is said first; and the blocks that are neither a copy nor put one before them in the shade.
    Of two that say the same, the one under the headline or in sight is the story's."""
    found: dict[int, str] = {}
    first: dict[str, Block] = {}
    others: list[Block] = []
    for block in kept:
        at = first.setdefault(block.text, block)
        over = at is not block and head is not None and at.index < head.index < block.index
        if at is not block and weight(block.text) > 60 and not _is_told_again(at, block):
            copy, stays = (at, block) if over or (at.hidden and not block.hidden) else (block, at)
            found[copy.index] = f"{REPEATS}{stays.index}"
            first[block.text] = stays
            continue
        if over:
            first[block.text] = block
        others.append(block)
    return found, first, others


def _copied_for_tools(kept: list[Block]) -> dict[int, str]:
    """What is out of sight right beside its copy in sight, however the two are spaced: the lines of a program, for a button that copies
    them."""
    return {
        block.index: f"{REPEATS}{over.index}"
        for over, block in pairwise(kept)
        if block.hidden and not over.hidden and key(block.text) == key(over.text)
    }


def _add_what_goes_with_a_copy(kept: list[Block], found: dict[int, str], first: dict[str, Block]) -> None:
    """Adds a short sentence behind a paragraph of a copy, as it stands behind that in the text, and a sub-heading over one."""
    for before, block in pairwise(kept):
        of, over = first.get(block.text), first.get(before.text)
        if (
            of is not None
            and over is not None
            and found.get(before.index, "").startswith(REPEATS)
            and over.index < of.index
            and (of.index < before.index or block.index < over.index)
        ):
            found.setdefault(block.index, f"{REPEATS}{of.index}")
    for block, after in reversed([*pairwise(kept)]):
        of = first.get(block.text, block) if block.heading else block
        if of is not block and found.get(after.index, "").startswith(REPEATS):
            found.setdefault(block.index, f"{REPEATS}{of.index}")


def _add_titles_said_twice(kept: list[Block], found: dict[int, str]) -> None:
    """Adds the title of what is embedded, under the line that announces it: of the two the heading stays."""
    for before, block in pairwise(kept):
        if before.text == block.text and bool(before.heading) is not bool(block.heading) and weight(block.text) > _TITLE:
            copy, stays = (block, before) if before.heading else (before, block)
            found.setdefault(copy.index, f"{REPEATS}{stays.index}")


def rest(blocks: list[Block], added: Collection[int], chosen: set[int], reasons: Mapping[int, str]) -> set[int]:
    """Of what was `added` to a text, what it says already: the rest of a copy, right beside a block of that (`reasons`: index of a block ->
    why it is none), as what it repeats stands beside what that repeats."""
    said: dict[str, int] = {}
    for n in sorted(chosen.difference(added)):
        said.setdefault(blocks[n].text, n)
    again: dict[int, int] = {}
    for n in sorted(added):
        first = said.setdefault(blocks[n].text, n)
        if first != n and not blocks[n].inside & TABLE and not _is_told_again(blocks[first], blocks[n]):
            again[n] = first
    copied = {n: int(of) for n, why in reasons.items() if (of := why.removeprefix(REPEATS)) != why} if again else {}
    for n in (*again, *reversed(again)):
        if any(at in copied and abs(copied[at] - again[n]) <= _NEAR for at in (n - 1, n + 1)):
            copied[n] = again[n]
    return copied.keys() & again.keys()


def _is_told_again(first: Block, block: Block) -> bool:
    """Whether what says the same again is no copy: a refrain, or the heading of a part that a list over the text names."""
    return stand_together(first.box, block.box) or (block.heading > 1 and not first.heading and first.inside & LIST > 0)


def _parts_the_text(heading: Block, kept: list[Block]) -> bool:
    """Whether a heading stands amid a text, set as others of it that stand before it in the same element: one of its parts is called so."""
    so = setting(heading, within=True)
    at = bisect(kept, heading.index, key=lambda block: block.index)
    over = [block for block in kept[: at - 1] if block.heading and setting(block, within=True) == so]
    goes_on = at < len(kept) and kept[at].index == heading.index + 1 and not kept[at].heading
    return goes_on and len(over) > 1 and over[0].index + 1 < over[1].index


def _excerpts(kept: list[Block]) -> dict[int, str]:
    """The story's first words, cut off, over the story: 'The lamp burns on. [...]'."""
    found: dict[int, str] = {}
    for block, under in pairwise(kept):
        said = _begins(block.text)
        if said != block.text and weight(said) > _EXCERPT and not block.inside & QUOTE:
            text = " ".join(other.text for other in kept if other.index >= under.index)
            if key(text[: 2 * len(said)]).startswith(key(said)):
                found[block.index] = deck.EXCERPT
    return found


def _begins(text: str) -> str:
    """A text without the mark that it was cut off there."""
    return _CUT_OFF.sub("", text) if text.endswith(("…", "...", "]")) else text


def _begun(kept: list[Block]) -> dict[int, str]:
    """The paragraphs that break off, where the same goes on in another one further down: what a reader sees before unfolding the rest. What
    stands right over both is said twice as well, however short."""
    found: dict[int, str] = {}
    below: dict[str, int] = {}  # the first words of a paragraph -> its place
    for n in range(len(kept) - 1, -1, -1):
        block = kept[n]
        if block.heading or block.inside & (LIST | TABLE | QUOTE) or weight(block.text) <= _EXCERPT:
            continue
        said = _begins(block.text)
        whole = below.get(said[:_FIRST])
        breaks_off = said != block.text or not sentence_end(said)
        if whole is not None and breaks_off and len(kept[whole].text) > len(said) and kept[whole].text.startswith(said):
            above = 0
            while above <= min(n, whole - n - 1, _OVER) and (not above or kept[n - above].text == kept[whole - above].text):
                found[kept[n - above].index] = f"{REPEATS}{kept[whole - above].index}"
                above += 1
        else:
            below[said[:_FIRST]] = n
    return found


def _refrains_that_sell(view: View, kept: list[Block]) -> dict[int, str]:
    """A line that a text says several times, each with a link out of the site at its end: no story says it again, an advertiser does."""
    lines = [b for b in kept if b.links and len(b.text) < _SHORT and not (b.heading or b.inside & (LIST | TABLE | QUOTE))]
    said = Counter(block.text for block in lines) if len(lines) >= _REFRAIN else Counter()
    again = [block for block in lines if said[block.text] >= _REFRAIN]
    return {block.index: notices.ADVERTISEMENT for block in again if _ends_outside(view, block)}


def _ends_outside(view: View, block: Block) -> bool:
    last = block.links[-1]
    after = "".join(view.doc.pieces(last.box.end, block.end))
    return not any(map(str.isalnum, after)) and not any(leads_within(link.href, view.doc.url) for link in block.links)


def _spare_items(kept: list[Block], found: dict[int, str], first: dict[str, Block]) -> None:
    """Takes out of the copies the items of a list and the cells of a table of data that stand beside what is said for the first time: a
    list may say again what another has said, and a copy of a text has paragraphs and headings."""
    said = {block.index for block in kept if first.get(block.text) is block}
    for repeats, run in groupby(kept, key=lambda block: found.get(block.index, "").startswith(REPEATS)):
        again = list(run) if repeats else []
        if not again or (said.isdisjoint((again[0].index - 1, again[-1].index + 1)) and said.isdisjoint(_items_beside(again[0]))):
            continue
        if all(block.inside & LIST or data_table(block) for block in again):
            for block in again:
                del found[block.index]


def _items_beside(block: Block) -> range:
    """The places of the items of the list in which a block stands."""
    whole = list_around(block.box, _LIST) if block.inside & LIST else None
    return range(whole.block_start, whole.block_end) if whole is not None else range(0)
