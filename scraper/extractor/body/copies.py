"""What a page says twice: the headline in the text, copies of paragraphs, excerpts, lines that sell, pull quotes."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Mapping
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final

from scraper.extractor.body import notices
from scraper.extractor.body.amid import list_around, stand_together
from scraper.extractor.body.headings import setting
from scraper.extractor.body.reading import SPOKE
from scraper.extractor.body.structure import data_table
from scraper.extractor.fields import deck
from scraper.extractor.links import leads_within
from scraper.extractor.view import View
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import ASIDE, LIST, QUOTE, TABLE, Block

REPEATS: Final = "repeats block "  # why a copy is none of the text, and of which block it is one
_NEAR: Final = 2  # blocks between two that stand beside one another, but for what was left out
_CUT_OFF = re.compile(r"\s?(?:…|\.{3}|\[\s?(?:…|\.{3})\s?\])$")
_REFRAIN, _SHORT = 3, 200  # times that a line is said, and characters of it
_EXCERPT: Final = 80  # weight of the shortest
_FIRST: Final = 24  # characters by which the same paragraph is looked for
_OVER: Final = 6  # short paragraphs over one that breaks off
_STEPS: Final = 60  # characters of a breadcrumb beside the headline
_HEAD: Final = 6  # blocks at the beginning that may be an excerpt
_MOST_QUOTES: Final = 60  # a story has fewer pull quotes; the sixty-first is looked up no more
_FEW_QUOTES: Final = 10  # a talk has more, each of what was said before
_SHORTENED: Final = 300  # characters of a pull quote that says otherwise what the text says,
_BESIDE: Final = 8  # blocks between a pull quote and the sentence that it says again
_PULL: Final = 30  # weight of the shortest
_SPOKEN = re.compile(r"(?<=[.!?…”\"»])\s?[-–—]\s?[^\W\d_][^.!?]{2,80}$")  # who spoke, in the quote's own line
_SPEAKS: Final = "—–"  # before who spoke
_QUOTE_BOX, _SPEAKER = 4, 80  # blocks of the box around one, characters of the line that says who spoke
_LIST: Final = 4  # elements around an item's text, up to its list
_LABEL: Final = 16  # characters of what stands over one
_WORDS, _MOST_WORDS = 6, 0.7  # times three words of it, and how many of them are found there
_PULLED = re.compile(r"quote|exergue|zitat|citat")
_SENTENCE = re.compile(r"[.!?…。！？।؟]+[\"'”’»」』]?\s*")


def repeated(view: View, kept: list[Block]) -> dict[int, str]:
    """The headline, copies of a paragraph, and pull quotes: what the page says twice."""
    blocks = view.doc.blocks
    headline, head = view.value("headline") or "", view.headline_block
    title = key(headline)
    found: dict[int, str] = {}
    first: dict[str, Block] = {}
    pulled: list[Block] = []
    for block in kept:
        text = block.text
        if block is head or (
            title and abs(len(text) - len(headline)) < 8 and key(text) == title and not (block.heading > 1 and _parts_the_text(block, kept))
        ):
            found[block.index] = "the headline"
        elif title and head is not None and block.index < head.index and len(text) <= len(headline) + _STEPS and key(text).endswith(title):
            found[block.index] = "the way to the story"  # 'Home › Sea › The keeper of the lamp'
        elif (at := first.get(text)) is not None and weight(text) > 60 and not _is_told_again(at, block):
            copy, stays = block, at
            if (head is not None and at.index < head.index < block.index) or (at.hidden and not block.hidden):
                copy, stays = at, block  # the one under the headline, or in sight, is the story's
                first[text] = block
            found[copy.index] = f"{REPEATS}{stays.index}"
        else:
            if at is not None and head is not None and at.index < head.index < block.index:
                first[text] = block
            first.setdefault(text, block)
            if block.inside & (QUOTE | ASIDE) or _is_pulled(block):  # what stands aside says it beside the text
                pulled.append(block)
    _spare_items(kept, found, first)
    found |= _excerpts(kept[:_HEAD]) | _begun(kept) | _refrains_that_sell(view, kept)
    for before, block in pairwise(kept):  # a short sentence of a copy, in its order
        of, over = first.get(block.text), first.get(before.text)
        if (
            of is not None
            and over is not None
            and found.get(before.index, "").startswith(REPEATS)
            and over.index < of.index
            and (of.index < before.index or block.index < over.index)
        ):
            found.setdefault(block.index, f"{REPEATS}{of.index}")
    after = -1
    for block in reversed(kept):  # a sub-heading of the copy
        of = first.get(block.text, block) if block.heading else block
        if of is not block and found.get(after, "").startswith(REPEATS):
            found.setdefault(block.index, f"{REPEATS}{of.index}")
        after = block.index
    for before, block in pairwise(kept):  # the title of what is embedded, under the line that announces it
        if before.text == block.text and bool(before.heading) is not bool(block.heading) and weight(block.text) > _PULL:
            found.setdefault((block if before.heading else before).index, f"{REPEATS}{(before if before.heading else block).index}")
    if pulled:
        aside = {block.index for block in pulled} | found.keys()
        everything = key(" | ".join(block.text for block in kept if block.index not in aside)[:400_000])
        for block in pulled[:_MOST_QUOTES]:
            if weight(block.text) <= _PULL or len(block.text) >= 1_000:
                continue
            if _says(everything, block.text) or (len(pulled) <= _FEW_QUOTES and _nearly_says(kept, block, aside)):
                found[block.index] = "a pull quote that repeats the text"
                found |= dict.fromkeys(_lines_around(blocks, block), SPOKE)
    return found


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


def _lines_around(blocks: list[Block], quote: Block) -> list[int]:
    """The line under a quote that says who spoke, in the same small box or behind a dash, and the mark or the label over it in that box."""
    box = quote.box.parent
    if box is None or box.block_end - box.block_start > _QUOTE_BOX:
        under = blocks[quote.index + 1 : quote.index + 2]
        return [line.index for line in under if line.text[0] in _SPEAKS and len(line.text) <= _SPEAKER and not sentence_end(line.text)]
    beside = (blocks[n] for n in (quote.index - 1, quote.index + 1) if box.block_start <= n < box.block_end)
    return [
        line.index
        for line in beside
        if len(line.text) <= (_SPEAKER if line.index > quote.index else _LABEL) and not sentence_end(line.text)
    ]


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


def says_again(blocks: list[Block], kept: set[int], quotes: list[int]) -> set[int]:
    """Those of the quotes that repeat what the kept blocks say."""
    everything = key(" | ".join(blocks[n].text for n in sorted(kept))[:400_000]) if quotes else ""
    return {n for n in quotes[:_MOST_QUOTES] if _says(everything, blocks[n].text)}


def _says(everything: str, quote: str) -> bool:
    """Whether the text has the words of a quote, or each of its sentences somewhere, without who spoke it or with that."""
    said = _SPOKEN.sub("", quote)
    return any(_holds(everything, text) for text in {quote, said if weight(said) > _PULL else quote})


def _holds(everything: str, quote: str) -> bool:
    if key(quote) in everything:
        return True
    parts = [part for part in (key(part) for part in _SENTENCE.split(quote)) if len(part) > 2]
    return len(parts) > 1 and all(part in everything for part in parts)


def _nearly_says(kept: list[Block], quote: Block, aside: set[int]) -> bool:
    """Whether the paragraphs around a quote have most of its words in their order: it was shortened, or a hand went over it."""
    words = key(quote.text).split()
    threes = [" ".join(words[at : at + 3]) for at in range(len(words) - 2)]
    if len(threes) < _WORDS or len(quote.text) > _SHORTENED or quote.inside & (LIST | TABLE):
        return False
    at = bisect(kept, quote.index, key=lambda block: block.index)
    near = key(" | ".join(block.text for block in kept[max(0, at - _BESIDE) : at + _BESIDE] if block.index not in aside)[:100_000])
    return sum([three in near for three in threes]) >= _MOST_WORDS * len(threes)


def _is_pulled(block: Block) -> bool:
    box, parent = block.box, block.box.parent
    return _names_a_quote(box.names) or (parent is not None and _names_a_quote(parent.names))


@lru_cache(maxsize=4096)
def _names_a_quote(names: str) -> bool:
    return _PULLED.search(names) is not None
