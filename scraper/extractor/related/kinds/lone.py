"""A story offered by itself: in a card amid the text, under the headline, in a line that ends the text, right under it."""

from __future__ import annotations

from typing import Final

from scraper.extractor.related.addresses import SURELY
from scraper.extractor.related.item import Item
from scraper.extractor.related.kinds.limits import CARD, SHORT
from scraper.extractor.related.offers import SURE
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.text import sentence_end
from scraper.page.blocks import LIST
from scraper.record import RelatedKind

LINES: Final = 4  # stories that stand in lines amid the text or under the headline, at the most
LAST: Final = 3  # stories that end the text, each in a line, and blocks behind it among which the first of them stands
_IN_TEXT: Final = 5  # elements between a card and what holds the text
_UNDER: Final = 8  # blocks under the text among which the headline of a card of it stands
_LINE: Final = 40  # characters of a line beside the headline of a card
_FEW: Final = 2  # cards amid the text
_MONEY: Final = frozenset("$€£¥₹")  # what is sold has its price beside its name


def is_a_card(view: View, item: Item) -> bool:
    """Whether a linked heading amid the text is one of a few that lead to stories, and stands in its link or beside lines that are no
    text: what the story is, who wrote it, and when."""
    block, card = view.doc.blocks[item.block], item.card
    if not block.heading or len(block.links) != 1 or block.link_chars < len(block.text):
        return False
    around = block.box is not item.box and block.box.within(item.box)
    beside = [line for line in view.doc.blocks_of(card) if line is not block] if card.block_end - card.block_start <= LINES else []
    lines = bool(beside) and all(len(line.text) <= _LINE and not sentence_end(line.text) for line in beside)
    if not (around or lines) or _headings_in_links(view) > _FEW:
        return False
    return _is_surely(view, item) and _MONEY.isdisjoint(item.title)


@once
def _headings_in_links(view: View) -> int:
    """How many headings of the body are links: a page of many is a list of stories, or of goods."""
    blocks = map(view.doc.blocks.__getitem__, view.body.kept if view.body is not None else ())
    return sum(block.heading > 0 and 0 < len(block.text) <= block.link_chars for block in blocks)


def under_the_headline(view: View, item: Item) -> bool:
    """Whether a story stands in a list of its own between the headline and the text."""
    own, first = view.headline_block, view.first_block
    if own is None or first is None or not own.index < item.block < first:
        return False
    return bool(item.box.inside & LIST & ~own.inside) and _is_surely(view, item)


def heads_itself(view: View, item: Item) -> bool:
    """Whether a story stands as a heading of its own under the headline, or right behind the last paragraph."""
    block, own, first, last = view.doc.blocks[item.block], view.headline_block, view.first_block, view.last_block
    if not block.heading or own is None or first is None or last is None:
        return False
    beside = own if own.index < item.block <= first else view.doc.blocks[last] if last < item.block <= last + 2 else None
    return beside is not None and block.box.parent is beside.box.parent and _is_surely(view, item)


def under_the_text(view: View, item: Item) -> RelatedKind | None:
    """What a lone story is that stands as the heading of an article of its own right behind the last paragraph: in what holds the text,
    or in the article around that (HTML standard, 4.3.2: an article in another is related to it)."""
    first, last = view.first_block, view.last_block
    if _is_one_link(view, item) and last is not None and last < item.block <= last + _FEW:
        text, up = view.doc.blocks[last].box.parent, item.box.up(_IN_TEXT)
        if text is not None and text in up and _is_surely(view, item):
            return "in_body"
    if not item.heading or first is None or last is None or not last < item.block <= last + _UNDER or item.likeness < SURE:
        return None
    card = next((up for up in item.box.up(CARD) if up.tag == "article"), None)
    around = [up for up in view.doc.blocks[first].box.up(CARD)[1:] if view.doc.blocks[last].box.within(up)]
    outer = next((up for up in around if up.tag == "article"), around[0] if around else None)
    if card is None or outer is None or card is outer or not card.within(outer) or foreign(view, item.url):
        return None
    unit = card.parent
    if unit is None or not (unit in around or (unit.block_start, unit.block_end) == (card.block_start, card.block_end)):
        return None  # one of a row
    return "in_body" if card.within(around[0]) else "related"


def _is_one_link(view: View, item: Item) -> bool:
    """Whether a card is one link around a headline and what is told beside it."""
    blocks = view.doc.blocks_of(item.box)
    return 1 < len(blocks) <= LINES and any(len(block.text) != len(item.title) for block in blocks)


def is_the_last_line(view: View, items: list[Item]) -> bool:
    """Whether stories stand each in a paragraph of its own right behind the last of the text, and side by side with it."""
    last, blocks = view.last_block, view.doc.blocks
    if last is None or view.body is None:
        return False
    if last == items[-1].block and len(view.body.kept) > len(items):
        last = view.body.kept[-1 - len(items)]  # the text has kept them
    text = blocks[last]
    if text.box.tag != "p" or not last < items[0].block <= last + LAST:
        return False
    lines = [blocks[item.block].box for item in items]
    return all(line.tag == "p" and line.parent is text.box.parent for line in lines) and all(_is_surely(view, item) for item in items)


def _is_surely(view: View, item: Item) -> bool:
    """Whether a lone link leads to a story of the site by its address, and says so much."""
    return item.likeness >= SURELY and item.title.count(" ") > SHORT and not foreign(view, item.url)


def foreign(view: View, url: str) -> bool:
    """Whether an address is on another site, of another name than the page's."""
    own = [view.doc.url, *view.doc.meta.get("og:url", ())[:1], *(rel.get("href") for rel in view.doc.rels.get("canonical", ())[:1])]
    brand = urls.site(url).partition(".")[0]
    return all(said is None or urls.site(said).partition(".")[0] not in (brand, "") for said in own) and any(own)
