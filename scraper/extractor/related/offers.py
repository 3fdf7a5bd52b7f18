"""Links -> stories offered: headlines by themselves, not navigation, not words in a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise
from typing import Final, NamedTuple

from scraper.extractor.links import path_of
from scraper.extractor.related import cards, neighbours, sections, tabs
from scraper.extractor.related.addresses import LEAST_LIKE, address, address_key, site_of
from scraper.extractor.related.item import PLACE, Item
from scraper.extractor.related.labels import announces, is_of_a_neighbour, meaning, stands_alone
from scraper.extractor.related.lead_ins import LEAD, behind_a_label, lead_in_of, without_its_label
from scraper.extractor.related.menus import MARGIN, NEVER, WITHIN, is_listed, menu_of, navigation, shelves
from scraper.extractor.related.no_stories import is_a_button, is_of_no_story, is_tag, leads_to_more
from scraper.extractor.related.stories import BOUGHT, HEADLINE, goes_on, is_call, is_cut, is_price, kicks
from scraper.extractor.related.titled import headline
from scraper.extractor.related.turning import ON, both_ways, names_a_story, points, points_in_a_navigation, turn_the_page
from scraper.extractor.view import View
from scraper.normaliser import credits, urls
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import weighs, weight
from scraper.page.blocks import BUTTON, CAPTION, HEADING, HIDDEN, TABLE, Box, Link
from scraper.page.document import Document
from scraper.text import fold

MAX_ITEMS: Final = 3_000
IN_A_MENU: Final = 2.5  # how much what also stands in a menu looks like a story at most
SURE: Final = 2.0
_BEFORE: Final = 2  # words of a headline before what sounds like a label
_TOGETHER: Final = 6  # blocks from a link to the next one to the same story
_DEPTH: Final = 40  # elements between a link and what hides it
_TEXT: Final = 3  # blocks of the body behind a script
_UNASKED: Final = ("", "", 0.0)  # of an address that no link before had
_WORDS: Final = 2  # marks between the words of a story's address
_TONGUE: Final = re.compile(r"^/[a-z]{2}(?:[-_][a-z]{2})?(?=/)", re.I)  # the first step of an address, where that is a language
_COMMENT: Final = re.compile(r"[#?&](?:comment|respond|reply)[-_=]?\d{1,10}$")  # what a reader says of a story
_NUMBERED: Final = re.compile(r"\d{4,12}/?(?:\.\w{2,5})?$")  # an address with the number of a story, at its end
_ADDRESSES: Final = ("http://", "https://", "www.")
_CELL: Final = 8  # elements between a headline and the cell that it stands in


def offered(view: View) -> list[Item]:
    """The links that could be offers of a story: a headline by themselves, not navigation, not words in a sentence."""
    doc = view.doc
    called = cards.called(doc)
    more = (*cards.said(doc), *called, *cards.laid(doc))
    search = _Search(view, {link.box.index for link in called})
    for link in sorted((*doc.links, *more), key=PLACE) if more else doc.links:
        search.look(link)
        if len(search.found) >= MAX_ITEMS:
            break
    _uncut(doc, search.found)
    found = both_ways(doc, search.site, search.base, search.found)
    for one, other in pairwise(found):
        if turn_the_page(doc, one, other):
            one.beside = other.beside = True
    for item in found:
        item.beside = item.beside or points_in_a_navigation(doc, item)
    priced = search.priced()
    for item in found if priced else ():
        item.own = item.own or item.key in priced
    return _cards(sections.without(found, view.top))


class _Said(NamedTuple):
    """What a link says: its `title`, whether that is a `heading`, the words before it that offer it, and those that say its story is the
    one before this or after it. `box`: the element of the title, and `text`, all of its words."""

    box: Box
    text: str
    title: str
    heading: bool
    lead_in: str
    turns: str

    @property
    def named(self) -> bool:
        return self.turns != "" or neighbours.is_named(self.box)


class _Search:
    """Looks at the links of a page one after another, in page order, and keeps the stories `found`. `calling`: the elements of links that
    call to a card's story."""

    def __init__(self, view: View, calling: set[int]) -> None:
        doc = view.doc
        self.view = view
        self.doc = doc
        self.base = doc.base or view.value("canonical") or next(iter(doc.meta.get("og:url", ())), None)
        self.site = site_of(view, self.base)
        self.found: list[Item] = []
        self._calling = calling
        self._own = {self.site.key, *(address_key(url) for url in (self.site.url, view.value("canonical")) if url)}
        self._way = _untongued(self.site.url or "")
        headed = view.value("headline") or ""
        self._headed = headed if weighs(headed, BOUGHT) else ""  # a column has one of few words on every day
        self._lists, self._menu = navigation(view), menu_of(view)
        self._quoted = CAPTION if _is_laid_in_tables(view) else CAPTION | TABLE
        self._beside, self._shelves = _neighbours(view, self.base), shelves(doc)
        self._lines = cards.lines(doc)
        self._addresses: dict[str, tuple[str, str, float] | None] = {}
        self._goods: set[str] = set()  # addresses of what has a price
        self._heads: set[str] = set()  # of what says too little for a headline
        self._last: Item | None = None

    def look(self, link: Link) -> None:
        """Find what a link offers; what costs least is asked first, for most offer nothing."""
        doc, box, href = self.doc, link.box, link.href
        if self._is_apart(box):
            return
        pieces = doc.pieces(box.start, box.end)
        text = (pieces[0] if len(pieces) == 1 else "".join(pieces)).strip()
        if self._says_too_little(link, text):
            return
        known = self._addresses.get(href, _UNASKED)
        if known is None or is_of_no_story(box, text) or (href[-1:].isdigit() and _COMMENT.search(href) is not None):
            return
        if self._is_of_the_last(box, known[0]) and self._tells_of_the_last(text, kicks_it=box.inside & HEADING != 0):
            return
        if known[2] < LEAST_LIKE and text.count(" ") < HEADLINE - 1 and not _is_marked(box, text):
            return
        text = fold(text)
        if is_a_button(doc, box) or (box.inside & HEADING and leads_to_more(doc, box)):
            return  # or the label of a list
        said = self._said(box, pieces, text)
        if said is None:
            return
        if not (_may_be_a_title(said.title) or (said.named and names_a_story(said.title))):
            self._heads.add(href)
            return
        if known is _UNASKED:  # of the rest the dearest, for one link in six
            known = self._addresses[href] = address(self.site, self.base, href)
        if known is not None:
            self._offer(href, said, *known)

    def _is_apart(self, box: Box) -> bool:
        """Whether a link stands in the navigation, in a button, out of sight, or in a margin that holds no shelf of stories."""
        inside = box.inside
        never = inside & NEVER & ~HIDDEN
        if never and not is_listed(box, self._lists) and (never != BUTTON or not _is_a_card(box)):
            return True
        if inside & MARGIN and not inside & WITHIN and not any(box.within(shelf) for shelf in self._shelves):
            return True
        return inside & HIDDEN != 0 and not (_is_in_the_text(self.view, box) or tabs.opens(self.view, box))

    def _says_too_little(self, link: Link, text: str) -> bool:
        """Whether a link is a picture alone, or a word of the menu, or says more of what such a word heads."""
        box = link.box
        if len(text) < 12 and (len(text) < 5 or text.isascii()) and box.index not in self._lines and not neighbours.is_named(box):
            if text[-1:].isdigit() and is_price(text):
                self._goods.add(link.href)
            if text:
                self._heads.add(link.href)
            return True
        return text[-1:] in ON and link.href in self._heads and text.count(" ") < HEADLINE  # 'More from the harbour »', under 'Harbour'

    def _is_of_the_last(self, box: Box, key: str) -> bool:
        """Whether a link to the story of `key` stands with the last story that was found, and leads there too."""
        return self._last is not None and key == self._last.key and box.block_start - self._last.block <= _TOGETHER

    def _tells_of_the_last(self, text: str, *, kicks_it: bool) -> bool:
        """Whether the words of another link to the last story are its deck."""
        last = self._last
        return last is not None and last.heading and not ((kicks_it and kicks(last.title, text)) or _writes(last.title, text))

    def _said(self, box: Box, pieces: list[str], text: str) -> _Said | None:
        """What a link says of a story; None where it stands in a sentence."""
        doc = self.doc
        lead_in = lead_in_of(doc, box, text, self._quoted)
        if lead_in is None:
            line = self._lines.get(box.index)
            if line is None:
                return None
            lead_in = ""
            if not cards.is_described(doc, line):
                box, text = line.box, line.text
        title, heading = headline(doc, box, text)
        title, turns = neighbours.told(doc, box, text, title)
        if lead_in and not turns and is_of_a_neighbour(lead_in) and f"{lead_in}:" not in doc.blocks[box.block_start].text:
            lead_in, turns = "", lead_in  # with a colon it is a line of the text
        if not (lead_in or turns):
            turns = neighbours.before(doc, box)
            if len(pieces) > 1 and not turns:
                lead_in, title = behind_a_label(pieces, title)
        return _Said(box, text, title, heading, lead_in, turns)

    def _offer(self, href: str, said: _Said, key: str, url: str, likeness: float) -> None:
        """Add a story, or put it in the place of the last one where the two are one."""
        doc, box, title = self.doc, said.box, said.title
        again = self._is_of_the_last(box, key)
        if likeness < LEAST_LIKE:
            if (title.count(" ") < HEADLINE - 1 and not _is_marked(box, title)) or href in self._menu:
                return
            likeness = SURE
        if is_call(title, likeness):
            return
        item = _item(box, title, said.heading, said.lead_in, said.named, key, url, likeness)
        if item is None:
            return
        item.turns = said.turns
        item.beside = said.turns != "" or (item.url in self._beside and points(doc.blocks[item.block].text))
        item.called = box.index in self._calling
        if 2 * len(title) < len(said.text) and doc.blocks[item.block].breaks:
            item.teased = said.text
        item.listed = item.likeness <= IN_A_MENU and not said.heading and href in self._menu
        if again and not self._is_better(item):
            return
        if again:
            self.found.pop()
        if box.block_end - box.block_start > 1 and any(is_price(block.text) for block in doc.blocks_of(box)):
            self._goods.add(href)
        item.own = self._is_this_page(item)
        self.found.append(item)
        self._last = item

    def _is_better(self, item: Item) -> bool:
        """Links to one story that stand together (picture, headline, deck) are one: the heading's, else the first long enough."""
        last = self._last
        if last is None:
            return True
        writes = _writes(last.title, item.title)
        if last.heading and not (writes or (item.heading and kicks(last.title, item.title))):
            return False
        return writes or item.heading or weight(last.title) < 18 <= weight(item.title)

    def _is_this_page(self, item: Item) -> bool:
        return (
            item.key in self._own
            or (self._way != "" and _untongued(item.url) == self._way and urls.site(item.url) == urls.site(self.site.url or ""))
            or item.title.startswith(_ADDRESSES)
            or (item.title == self._headed and not (item.turns or item.lead_in))
        )

    def priced(self) -> set[str]:
        """The keys of what has a price."""
        return {known[0] for href in self._goods if (known := self._addresses.get(href)) is not None}


def _is_marked(box: Box, text: str) -> bool:
    return neighbours.marked(box) != "" and text.count(" ") > 1


def _untongued(url: str) -> str:
    """The way to a story within its site, whatever language the first step names; "" where it says nothing of the story."""
    path = _TONGUE.sub("", path_of(url)).rstrip("/") if "?" not in url else ""  # that may tell stories apart
    return path if path.count("-") + path.count("_") >= _WORDS else ""


def _uncut(doc: Document, items: list[Item]) -> None:
    """Give headlines that are cut where they are displayed what is said in full elsewhere: by the `title` of a link to the same address,
    by the story where another list displays it, by its picture."""
    cut = {item.box.index: item for item in items if is_cut(item.title)}
    if not cut:
        return
    places: dict[str, list[Item]] = defaultdict(list)
    stories: dict[str, list[Item]] = defaultdict(list)
    for link in doc.links:
        if link.box.index in cut:
            places[link.href].append(cut[link.box.index])
    for item in cut.values():
        stories[item.key].append(item)
    said = [(places[link.href], link.box.attributes.get("title")) for link in (*doc.links, *doc.covers) if link.href in places]
    said += [(stories[item.key], item.title) for item in items if item.key in stories and item.box.index not in cut]
    for picture in doc.pictures:
        if picture.link is not None and picture.link.href in places:
            said += [(places[picture.link.href], picture.attributes.get(name)) for name in ("title", "alt")]
    for those, whole in said:
        if whole and (title := credits.split(fold(whole))[0]) is not None:
            for item in those:
                item.title = title if is_cut(item.title) and goes_on(title, item.title) else item.title


def _neighbours(view: View, base: str | None) -> set[str]:
    """The addresses that the page's head says are of the stories before this one and after it, and not of its own pages."""
    rels = view.doc.rels
    said = [link.get("href") or "" for name in ("prev", "next") for link in rels.get(name, ())[:1]]
    own = (view.doc.url or base or "").partition("?")[0]
    return {url for href in said if href and (url := urls.absolute(base, href)) is not None and not url.startswith(own.removesuffix("/"))}


def _is_in_the_text(view: View, box: Box) -> bool:
    """Whether what hides a box hides the article's own text too, until a script shows it."""
    outer = box
    for _ in range(_DEPTH):
        if outer.parent is None or not outer.parent.inside & HIDDEN:
            break
        outer = outer.parent
    kept = view.body.kept if view.body is not None else ()
    return bisect_left(kept, outer.block_end) - bisect_left(kept, outer.block_start) >= _TEXT


def _writes(name: str, title: str) -> bool:
    """Whether the heading over a headline is the columnist's name."""
    return len(name) <= 30 < len(title) and is_person(name)


def _is_a_card(box: Box) -> bool:
    """Whether what counts as a button is a card that can be clicked on as a whole: no `button`, and it holds more than a line."""
    line = box.up(8)
    if any(up.tag == "button" for up in line):
        return False
    card = next((up for up in reversed(line) if up.inside & BUTTON), box)
    return card.block_end - card.block_start > 1 or any(
        "summary-item" in up.names or "card" in up.names or "teaser" in up.names for up in line
    )


def _is_laid_in_tables(view: View) -> bool:
    """Whether the headline stands in a cell: on old pages everything does."""
    head = view.headline_block
    return head is not None and any(box.tag == "td" for box in head.box.up(_CELL))


def _may_be_a_title(title: str) -> bool:
    return len(title) <= 300 and title[-1:] != "|" and weighs(title, 12)


def _item(box: Box, title: str, heading: bool, lead_in: str, named: bool, key: str, url: str, likeness: float) -> Item | None:
    """The story a link offers, None where its words are no title; `named`: it is told to be the one before this or after it."""
    if likeness < 2 and not (named or weighs(title, 18)):
        return None
    if stands_alone(title):
        return None  # 'Join the discussion (42)'
    if not lead_in:
        lead_in, title = without_its_label(title)
    said = meaning(title) if likeness < 2.5 and not named and not weighs(title, 46) else None
    if said not in (None, "paid") and not ((_NUMBERED.search(url) and _long(title)) or (likeness >= 2 and _tells_more(title))):
        return None  # the label of a list, with a link to the whole of it
    if not heading and is_tag(box):
        return None
    if len(title) <= LEAD and announces(title):
        return None  # 'Read also', with a link to the story under it
    if heading and lead_in and likeness < 1 and not weighs(title, 46):
        return None  # 'More on: the harbour', over what is told of it
    return Item(url, key, title, heading, box, box.block_start, likeness, lead_in)


def _long(title: str) -> bool:
    return title.count(" ") >= HEADLINE


def _tells_more(title: str) -> bool:
    """Whether what sounds like a label stands behind other words of a headline: 'They won at the last minute'."""
    words = title.split(maxsplit=_BEFORE)
    return len(words) > _BEFORE and words[-1].count(" ") > 1 and meaning(" ".join(words[:_BEFORE])) is None


def _cards(items: list[Item]) -> list[Item]:
    count = len(items)
    for n, item in enumerate(items):
        before = items[n - 1].box.index if n else -1
        after = items[n + 1].box.start if n + 1 < count else 1 << 60
        card = item.box
        for _ in range(24):
            up = card.parent
            if up is None or up.tag in ("body", "main", "html") or up.index < before or up.end > after:
                break
            card = up
        item.card = card
    return items
