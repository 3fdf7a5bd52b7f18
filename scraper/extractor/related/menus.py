"""Where on a page links are navigation, and where a navigation or the foot of the page is a list of stories."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from scraper.extractor.related import neighbours
from scraper.extractor.related.addresses import SURELY, site_of
from scraper.extractor.related.labels import OF_STORIES, Meaning, meaning
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.text import weighs
from scraper.page.blocks import ARTICLE, BUTTON, DIALOG, FOOTER, FORM, HEADER, HIDDEN, MAIN, NAV, Box
from scraper.page.document import Document
from scraper.text import fold

NEVER: Final = NAV | FORM | BUTTON | HIDDEN | DIALOG
MARGIN: Final = FOOTER | HEADER
WITHIN: Final = ARTICLE | MAIN
_LABEL: Final = 46  # characters of the words over a list
_HEADLINE: Final = 20  # weight of a headline
_FOOT: Final = 200  # blocks of the foot of a page
_LINE: Final = 4  # elements from a link to that of its line
_SHELF: Final = 6  # elements from a label to what it begins
_OF_THE_SITE: Final = ("ranked", "latest")  # what labels mean over lists about the site
_WORDS: Final = 4  # blanks in the shortest headline that is no heading
_BOTH: Final = 2  # stories beside this one
_WAYS: Final = 8  # blocks of a navigation that leads to the stories beside this one, at the most


@once
def navigation(view: View) -> list[Box]:
    """The navigations that are lists of stories."""
    return [box for box in view.doc.navigations if _lists(view, box)]


def shelves(doc: Document) -> list[Box]:
    """What in the foot of the page begins with words that say it is a list of stories: 'Most read', or 'More on this' over headlines."""
    found: list[Box] = []
    for block in doc.blocks[-_FOOT:]:
        if block.inside & MARGIN != FOOTER or block.inside & WITHIN or len(block.text) > _LABEL:
            continue
        shelf = next((up for up in block.box.up(_SHELF) if up.block_end > block.index + 1), None)
        if shelf is None or shelf.tag == "footer" or shelf.block_start != block.index:
            continue
        if (said := meaning(block.text)) in OF_STORIES and _offers(doc, shelf, said):  # the dearest last: a foot is full of words
            found.append(shelf)
    return found


@once
def menu_of(view: View) -> frozenset[str]:
    """The addresses in the menus, as written."""
    lists = navigation(view)
    return frozenset(link.href for link in view.doc.links if link.box.inside & NAV and not is_listed(link.box, lists))


def _lists(view: View, nav: Box) -> bool:
    """Whether a navigation is no menu: one that says it is a list of stories, by its name or its first words, or leads to those next to
    this."""
    if nav.parent is not None and nav.parent.inside & NAV:
        return False
    if neighbours.are_called(nav.names) or meaning(nav.attributes.get("aria-label") or "") in OF_STORIES or _turns(view, nav):
        return True
    first = view.doc.blocks[nav.block_start] if nav.block_start < nav.block_end else None
    if first is None or first.index <= view.top:
        return False
    if first.links or len(first.text) > _LABEL:
        return _is_headed(view, nav)
    said = meaning(first.text)
    return said in OF_STORIES and _offers(view.doc, nav, said)


def _is_headed(view: View, nav: Box) -> bool:
    """Whether the heading over a navigation, in one element with it, says that it offers stories beside this, and headlines are in it."""
    label = view.doc.blocks[nav.block_start - 1]
    beside = nav.parent is not None and nav.parent.block_start == label.index > view.top
    if not (beside and label.heading) or label.links or len(label.text) > _LABEL or meaning(label.text) != "related":
        return False
    if _offers(view.doc, nav, "related"):
        return True
    links = view.doc.links_in(nav.block_start, nav.block_end - 1)
    long = {link.href for link in links if fold(view.doc.text_of(link.box)).count(" ") >= _WORDS}
    ways = {link.href for link in links}
    return len(ways) > 1 and all(_is_a_storys(view, href) for href in ways - long)


def _is_a_storys(view: View, href: str) -> bool:
    """Whether an address by itself is surely a story's."""
    address = urls.absolute(view.doc.base, href)
    return address is not None and site_of(view).likeness(address) >= SURELY


def _offers(doc: Document, box: Box, said: Meaning | None) -> bool:
    """Whether words over a list in a menu or the foot of the page say that it is one of stories: under 'More on this' stand topics, where
    what leads on is no heading."""
    return said in _OF_THE_SITE or _headlines(doc, box) > 1


def _headlines(doc: Document, box: Box) -> int:
    """How many headings in a box stand in links, or hold them, that say as much as a headline."""
    links = doc.links_in(box.block_start, box.block_end - 1)
    blocks = [doc.blocks[n] for n in range(box.block_start, box.block_end)]
    headed = sum([block.heading > 0 and bool(block.links) and weighs(block.text, _HEADLINE) for block in blocks])
    return min(headed, len({link.href for link in links}))


def _turns(view: View, nav: Box) -> bool:
    """Whether all that a navigation holds is marked as the way to what is before this page or after it (HTML standard, 4.6.7.17), or says
    so, or is the headlines of these under that of the page."""
    doc = view.doc
    if not 0 < nav.block_end - nav.block_start <= _WAYS:
        return False
    said = {link.box: words for link in doc.links_in(nav.block_start, nav.block_end - 1) if (words := fold(doc.text_of(link.box)))}
    if not said:
        return False
    if all(map(neighbours.marked, said)):
        return True
    if len({box.attributes.get("href") for box in said}) > _BOTH:
        return False
    return (
        all(any(neighbours.are_called(up.names) for up in box.up(_LINE) if up.names) for box in said)
        or all(map(neighbours.begins, said.values()))
        or (nav.block_start > view.top and all(words.count(" ") >= _WORDS for words in said.values()))
    )


def is_listed(box: Box, lists: list[Box]) -> bool:
    """Whether a box stands in one of the lists; as none of these holds another, the last that begins before it tells."""
    if not lists or box.inside & NEVER != NAV:
        return False
    before = bisect_right(lists, box.index, key=_index)
    return before > 0 and box.end <= lists[before - 1].end


def _index(box: Box) -> int:
    return box.index
