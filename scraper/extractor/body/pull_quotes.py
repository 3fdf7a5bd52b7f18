"""Pull quotes: what stands beside the text in large letters, and is said in it again."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from scraper.extractor.body.reading import SPOKE
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import ASIDE, LIST, QUOTE, TABLE, Block

_MOST_QUOTES: Final = 60  # a story has fewer pull quotes; the sixty-first is looked up no more
_FEW_QUOTES: Final = 10  # a talk has more, each of what was said before
_SHORTENED: Final = 300  # characters of a pull quote that says otherwise what the text says
_BESIDE: Final = 8  # blocks between a pull quote and the sentence that it says again
_SHORTEST: Final = 30  # its weight
_SHORT: Final = 20  # that of one that is set or called as nothing else is
_SPOKEN = re.compile(r"(?<=[.!?…”\"»])\s?[-–—]\s?[^\W\d_][^.!?]{2,80}$")  # who spoke, in the quote's own line
_SPEAKS: Final = "—–"  # before who spoke
_QUOTE_BOX, _SPEAKER = 4, 80  # blocks of the box around one, characters of the line that says who spoke
_LABEL: Final = 16  # characters of what stands over one
_WORDS, _MOST_WORDS = 6, 0.7  # times three words of it, and how many of them are found there
_PULLED = re.compile(r"quote|exergue|zitat|citat")
_SENTENCE = re.compile(r"[.!?…。！？।؟]+[\"'”’»」』]?\s*")


def pulled(blocks: list[Block], kept: list[Block], others: list[Block], found: Collection[int]) -> dict[int, str]:
    """The pull quotes among those `others` than copies, with who speaks them: what stands aside says it beside the text."""
    quotes = [block for block in others if block.inside & (QUOTE | ASIDE) or _is_pulled(block)]
    if not quotes:
        return {}
    again: dict[int, str] = {}
    aside = {*found, *(block.index for block in quotes)}
    everything = key(" | ".join(block.text for block in kept if block.index not in aside)[:400_000])
    for block in quotes[:_MOST_QUOTES]:
        least = _SHORT if block.inside & QUOTE and (block.inside & ASIDE or _is_pulled(block)) else _SHORTEST
        if weight(block.text) <= least or len(block.text) >= 1_000:
            continue
        if _says(everything, block.text) or (len(quotes) <= _FEW_QUOTES and _nearly_says(kept, block, aside)):
            again[block.index] = "a pull quote that repeats the text"
            again |= dict.fromkeys(_lines_around(blocks, block), SPOKE)
    return again


def says_again(blocks: list[Block], kept: set[int], quotes: list[int]) -> set[int]:
    """Those of the quotes that repeat what the kept blocks say."""
    everything = key(" | ".join(blocks[n].text for n in sorted(kept))[:400_000]) if quotes else ""
    return {n for n in quotes[:_MOST_QUOTES] if _says(everything, blocks[n].text)}


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


def _says(everything: str, quote: str) -> bool:
    """Whether the text has the words of a quote, or each of its sentences somewhere, without who spoke it or with that."""
    said = _SPOKEN.sub("", quote)
    return any(_holds(everything, text) for text in {quote, said if weight(said) > _SHORTEST else quote})


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
