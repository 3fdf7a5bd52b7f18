"""Cards whose headline is no link: the way to the story is a call under it ('Read more'), or a link without words over the whole card."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from typing import Final

from scraper.extractor.related.labels import OF_STORIES, is_of_a_neighbour, meaning
from scraper.extractor.related.stories import LEAST
from scraper.normaliser.text import key, weight
from scraper.page.blocks import LIST, NAV, Block, Box, Link
from scraper.page.document import Document

_INNER: Final = 12  # elements in a heading
_IN_CARD: Final = 4  # elements between a link over a card and the article that the card is
_LAID: Final = 4  # blocks under a link over a card among which its headline is
_LEAST_SAID: Final = 5  # characters of what such a link says
_MAX_LINKS: Final = 3_000  # without words
_CALL: Final = 24  # characters of a call
_MAX_CALLS: Final = 300  # of one page that are looked at
_BLOCKS: Final = 16  # of a card
_DEPTH: Final = 12  # elements between a call and the box of all cards
_LABEL: Final = 46  # characters of the words over a list
_LINES: Final = 40  # under one heading
_LINE: Final = 140  # characters of one
_DASHES: Final = frozenset("-–—")  # between a title and what is said of it
_SHORT: Final = 30  # characters of a price, and what is said of it
_PRICE: Final = re.compile(r"[$€£¥]\s?\d|\d\s?[€£¥]")
_HEADED: Final = re.compile(r"headline|heading|(?<!sub)(?<!sub-)title(?![a-z])")


def said(doc: Document) -> list[Link]:
    """Links without words that say a headline of their card themselves, as if they stood around it."""
    found: list[Link] = []
    keyed = lru_cache(maxsize=None)(lambda n: key(doc.blocks[n].text))  # many may be laid over one long block
    for link in doc.covers[:_MAX_LINKS]:
        said = key(link.box.attributes.get("aria-label") or link.box.attributes.get("title") or "")
        if len(said) <= _LEAST_SAID:
            continue
        at, around = link.box.block_start, link.box.parent or link.box
        places = *range(at, min(at + _LAID, len(doc.blocks))), *range(max(at - _LAID, around.block_start), at)  # it may close the card
        block = next((doc.blocks[n] for n in places if _says(keyed(n), said)), None)
        if block is not None and not block.links:
            found.append(Link(link.href, block.box))
    return found


def _says(words: str, said: str) -> bool:
    """Whether words are what a link without words says, or that behind 'Previous post'; it may say before them that it leads there: 'Read
    more about The ferry is late'."""
    if words == said or (words.endswith(said) and is_of_a_neighbour(words[: -len(said)])):
        return True
    return said.endswith(f" {words}") and len(said) - len(words) <= _CALL and weight(words) >= LEAST


def called(doc: Document) -> list[Link]:
    """Of cards side by side, each with one call in the same words or one link without any, that link as if it stood around the headline."""
    calls: dict[str, list[Link]] = defaultdict(list)
    for link in doc.links:
        at = link.box.block_start
        block = doc.blocks[at] if at < len(doc.blocks) else None
        if block is not None and len(block.text) <= _CALL and block.links == (link,) and _may_be_a_way(link):
            calls[block.text].append(link)
    calls[""] = [link for link in doc.covers[:_MAX_CALLS] if not link.box.attributes.get("aria-label") and _may_be_a_way(link)]
    found: dict[int, Link] = {}
    for alike in calls.values():
        if len({link.href for link in alike[:_MAX_CALLS]}) < 2:
            continue
        for one, other in pairwise(alike[:_MAX_CALLS]):
            cards = _side_by_side(one.box, other.box) if one.href != other.href else None
            for link, card in zip((one, other), cards or (), strict=False):
                if (block := _headline(doc, card, link)) is not None:
                    found[block.index] = Link(link.href, block.box)
    return list(found.values())


def laid(doc: Document) -> list[Link]:
    """Links without words over a card that is an article, as if each stood around the heading in it; or that begin a card of a few lines,
    one of which is called its title and is no heading."""
    ways = (link for link in doc.covers[:_MAX_CALLS] if _may_be_a_way(link))
    return [Link(link.href, _own(doc, block)) for link in ways if (block := _laid_over(doc, link)) is not None]


def _laid_over(doc: Document, link: Link) -> Block | None:
    """The headline that a link without words lies over."""
    small = _card_begun_by(link.box)
    block = _headline(doc, small, link) if small is not None else None
    if block is not None and not block.heading:
        return block
    article = next((up for up in link.box.up(_IN_CARD) if up.tag == "article"), None)
    block = _headline(doc, article, link) if article is not None else None
    return block if block is not None and block.heading else None


def _card_begun_by(box: Box) -> Box | None:
    """The box of a few lines in which a link is the first element."""
    card = box.parent
    begun = card is not None and card.tag != "article" and card.index + 1 == box.index
    return card if card is not None and begun and 0 < card.block_end - card.block_start <= _LAID else None


def _own(doc: Document, block: Block) -> Box:
    """The element of a headline: the one in its heading that holds it, where a kicker stands in the heading too."""
    if block.start <= block.box.start:
        return block.box
    inner = (box for box in doc.boxes[block.box.index + 1 : block.box.index + _INNER] if block.start <= box.start and box.end <= block.end)
    return next((box for box in inner if len(doc.text_of(box)) + 2 >= len(block.text)), block.box)


def lines(doc: Document) -> dict[int, Block]:
    """Lines under a heading that says they are stories, or items of a list under a line that does, by the box of the one link in some of
    the words of each."""
    found: dict[int, Block] = {}
    for head, first in pairwise(doc.blocks):
        heads = head.heading or (first.inside & LIST and not head.inside & LIST)
        if not heads or first.heading or head.links or len(first.links) != 1 or first.link_chars == len(first.text):
            continue
        if len(head.text) <= _LABEL and meaning(head.text) in ("related", "ranked") and len(under := _alike_under(doc, head)) > 1:
            found.update((block.links[0].box.index, block) for block in under if block.link_chars)
    return found


def is_described(doc: Document, line: Block) -> bool:
    """Whether a line begins with its link and says more behind a dash: 'The ferry is back - what it costs now', '... – 12,034 views'."""
    title = doc.text_of(line.links[0].box)
    return line.text.startswith(title) and line.text[len(title) :].lstrip()[:1] in _DASHES


def _alike_under(doc: Document, head: Block) -> list[Block]:
    """The lines under a heading that are set alike, up to what is longer or has no link."""
    first = doc.blocks[head.index + 1]
    found: list[Block] = []
    for block in doc.blocks[head.index + 1 : head.index + 1 + _LINES]:
        if block.box.tag != first.box.tag or block.box.depth != first.box.depth:
            break
        if len(block.links) != 1 or len(block.text) > _LINE or block.box.block_end != block.index + 1:
            return []  # a paragraph among them: they are a text
        found.append(block)
    return found


def _may_be_a_way(link: Link) -> bool:
    """Whether a link is none of a menu, and leads to no part of a page: what readers say of a story."""
    return not link.box.inside & NAV and "#" not in link.href


def _side_by_side(one: Box, other: Box) -> tuple[Box, Box] | None:
    """The cards of two calls: boxes of one make next to each other that hold a call each."""
    line, beside = one.up(_DEPTH), other.up(_DEPTH)
    at = next((n for n, up in enumerate(line) if up in beside), 0)
    after = beside.index(line[at]) if at > 1 else 0  # by identity: an empty link at an edge is within both
    if after < 2:
        return None
    card, second = line[at - 1], beside[after - 1]
    alike = card.names == second.names or not set(card.names.split()).isdisjoint(second.names.split())
    return (card, second) if card.tag == second.tag and alike else None


def _headline(doc: Document, card: Box, call: Link) -> Block | None:
    """The headline of a card, where nothing in it leads to the story but its call."""
    if not 0 < card.block_end - card.block_start <= _BLOCKS:
        return None
    blocks = doc.blocks_of(card)
    if any(link.href == call.href and link.box is not call.box for block in blocks for link in block.links):
        return None
    bare = [block for block in blocks if not block.links]
    head = min([block for block in bare if block.heading or _is_headed(doc, block)], key=_rank, default=None)
    if head is None and len(bare) == 1 and len(blocks) <= 2 and LEAST <= weight(bare[0].text) <= _LINE and bare[0].text[-1] not in ".。":
        head = bare[0]  # nothing else is said
    after = doc.blocks[head.index + 1] if head is not None and head.index + 1 < card.block_end else None
    if head is not None and after is not None and 0 < head.heading == after.heading and after.text[0] in ":：":
        head = after  # behind a kicker in a line of its own
    if head is None or (len(head.text) <= _SHORT and _PRICE.search(head.text) is not None):
        return None  # a shop's
    return None if len(head.text) <= _LABEL and meaning(head.text) in OF_STORIES else head


def _is_headed(doc: Document, block: Block) -> bool:
    """Whether what a block stands in, or what holds all of it, is called a headline."""
    if _HEADED.search(block.box.names):
        return True
    inner = doc.boxes[block.box.index + 1 : block.box.index + 3]
    return any(box.names and _HEADED.search(box.names) and doc.text_of(box) == block.text for box in inner)


def _rank(block: Block) -> int:
    return block.heading or 7
