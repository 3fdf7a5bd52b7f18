"""Links that turn the page: to the story before and to that after."""

from __future__ import annotations

from typing import Final

from scraper.extractor.related import neighbours
from scraper.extractor.related.addresses import SECTION_LIKE, Site, address_key
from scraper.extractor.related.item import PLACE, Item
from scraper.extractor.related.labels import is_of_a_neighbour, stands_alone
from scraper.extractor.related.no_stories import LINE
from scraper.extractor.related.stories import is_call, is_time
from scraper.extractor.related.titled import headline
from scraper.normaliser import urls
from scraper.normaliser.text import weight
from scraper.page.blocks import Block
from scraper.page.document import Document
from scraper.text import fold

_WAYS_BACK: Final = {"prev": "next", "next": "prev"}  # link types (HTML standard, 4.6.7.17)
_SHORTEST: Final = 5  # weight of a title
_LONGEST: Final = 300
_NEAR: Final = 3  # stories before a link, and after it
_BACK: Final = frozenset("«‹←")
ON: Final = frozenset("»›→")


def both_ways(doc: Document, site: Site, base: str | None, items: list[Item]) -> list[Item]:
    """The stories, and beside one to which a link is marked as the next or the one before that of the other, however short its title."""
    keys = {item.key for item in items}
    added: list[Item] = []
    for item in items:
        other = _WAYS_BACK.get(neighbours.marked(item.box))
        if other is None or item.own:
            continue
        at = doc.link_at(item.box.start)
        for link in doc.links[max(0, at - _NEAR) : at + _NEAR + 1]:
            if neighbours.marked(link.box) != other or link.box.block_start >= len(doc.blocks):
                continue
            url = urls.absolute(base, link.href)
            text = fold(doc.text_of(link.box))
            title, turns = neighbours.told(doc, link.box, text, headline(doc, link.box, text)[0])
            if url is None or not site.holds(url) or site.likeness(url) < SECTION_LIKE or not names_a_story(title):
                continue
            item.beside = True
            if (its := address_key(url)) not in keys:
                keys.add(its)
                added.append(Item(url, its, title, False, link.box, link.box.block_start, item.likeness, ""))
                added[-1].beside, added[-1].turns = True, turns
    return sorted((*items, *added), key=PLACE) if added else items


def names_a_story(title: str) -> bool:
    """Whether a title of any length is no word for the way to a story."""
    return _SHORTEST <= weight(title) <= _LONGEST and not (
        is_of_a_neighbour(title) or is_call(title) or is_time(title) or stands_alone(title)
    )


def points(text: str) -> bool:
    """Whether a line begins or ends with an arrow."""
    return text[:1] in _BACK or text[-1:] in ON


def turn_the_page(doc: Document, one: Item, other: Item) -> bool:
    """Whether an arrow back stands before a story and one that leads on behind the next, side by side with it."""
    a, b = doc.blocks[one.block], doc.blocks[other.block]
    if one.box.parent is other.box.parent and doc.text_of(one.box)[:1] in _BACK and doc.text_of(other.box)[-1:] in ON:
        return True
    beside = a is b or (b.index - a.index == 1 and a.box.parent is b.box.parent)
    return beside and _is_an_arrow(a.text[0], _BACK, a, one) and _is_an_arrow(b.text[-1], ON, b, other)


def points_in_a_navigation(doc: Document, item: Item) -> bool:
    """Whether an arrow and a story are all of a line in what is called a navigation: the last post has none after it."""
    block = doc.blocks[item.block]
    if not (_is_an_arrow(block.text[0], _BACK, block, item) or _is_an_arrow(block.text[-1], ON, block, item)):
        return False
    return any(box.names and neighbours.navigate(box.names) for box in block.box.up(LINE))


def _is_an_arrow(sign: str, arrows: frozenset[str], block: Block, item: Item) -> bool:
    """Whether the sign at an end of a line is an arrow, and with it the line is little more than its stories."""
    return (
        sign in arrows
        and item.title in block.text
        and sign not in item.title
        and block.text.count(sign) == 1
        and 3 * block.link_chars > 2 * len(block.text)
    )


def turns_the_page(item: Item) -> bool:
    """Whether a story is said to be the one before this, or after it, or stands in what is called the way there."""
    return item.beside or any(neighbours.are_called(box.names) for box in item.box.up(3) if box.names)
