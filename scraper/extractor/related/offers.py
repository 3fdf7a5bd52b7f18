"""Links -> stories offered: headlines by themselves, not navigation, not words in a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise
from typing import Final

from scraper.extractor.links import path_of
from scraper.extractor.related import cards, neighbours, sections, tabs
from scraper.extractor.related.addresses import LEAST_LIKE, SECTION_LIKE, Site, address, address_key, site_of
from scraper.extractor.related.item import PLACE, Item
from scraper.extractor.related.labels import (
    announces,
    is_label,
    is_of_a_neighbour,
    may_be_of_a_neighbour,
    meaning,
    offer_behind,
    opener,
    stands_alone,
)
from scraper.extractor.related.menus import MARGIN, NEVER, WITHIN, is_listed, menu_of, navigation, shelves
from scraper.extractor.related.stories import BOUGHT, goes_on, headline, is_call, is_cut, is_price, is_time, kicks, says_where_it_opens
from scraper.extractor.view import View, once
from scraper.normaliser import credits, names, urls
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import key, sentence_end, weighs, weight
from scraper.page.blocks import (
    BUTTON,
    CAPTION,
    HEADING,
    HIDDEN,
    TABLE,
    Block,
    Box,
)
from scraper.page.document import Document
from scraper.text import fold

MAX_ITEMS: Final = 3_000
IN_A_MENU: Final = 2.5  # how much what also stands in a menu looks like a story at most
MAX_OPENED: Final = 12  # stories in one line
CROWDED: Final = 72  # characters beside a link, in a block of more links than that, by which it is a word in a sentence
# The box of a link to what the story is filed under.
_TAGS: Final = re.compile(r"(?:^|[\s_-])(?:(?:tag|keyword|hashtag)s?[-_]{0,2}(?:list|links?|cloud|box)|topic[-_]links?|cat-item)(?![a-z])")
_TAG: Final = re.compile(r"(?:^|[\s_-])(?:tag|category)(?=\s|$)")  # of the link itself
# Of who wrote a story, and whose its picture is.
_BESIDE: Final = re.compile(r"(?:^|[\s_-])(?:authors?|byline|username|copyright|credits?)(?:[-_]{1,2}(?:name|link))?(?=\s|$)")
_SECTION: Final = 24  # characters of what a story in a list is filed under, behind its title
_LINE: Final = 4  # elements from a link to that of its line
_NO_STORY: Final = frozenset(("author", "tag", "ugc"))  # link types (HTML standard, 4.6.7; `ugc`: user-generated content)
_OPEN_TABS: Final = ("tab", "pill")  # what scripts know a tab by that has no role (WAI-ARIA 1.2, `tab`)
HEADLINE: Final = 5  # words of a title by which alone a story is known
SURE: Final = 2.0
LEAD: Final = 24  # characters of a lead-in
_DEPTH: Final = 40  # elements between a link and what hides it
_TEXT: Final = 3  # blocks of the body behind a script
_UNASKED: Final = ("", "", 0.0)  # of an address that no link before had
_LABEL: Final = 46  # characters of the words over a list
_PIECES: Final = 4  # of text in a heading
_DATE: Final = 40  # characters of a date with its time
_WAYS_BACK: Final = {"prev": "next", "next": "prev"}  # link types (HTML standard, 4.6.7.17)
_SHORTEST: Final = 5  # weight of a title
_LONGEST: Final = 300
_WORDS: Final = 2  # marks between the words of a story's address
_TONGUE: Final = re.compile(r"^/[a-z]{2}(?:[-_][a-z]{2})?(?=/)", re.I)  # the first step of an address, where that is a language
_NEAR: Final = 3  # stories before a link, and after it
_COMMENT: Final = re.compile(r"#(?:comment|respond|reply)[-_]?\d{1,10}$")  # what a reader says of a story
_NUMBERED: Final = re.compile(r"\d{4,12}/?(?:\.\w{2,5})?$")  # an address with the number of a story, at its end
_ADDRESSES: Final = ("http://", "https://", "www.")
_OPEN: Final = frozenset("[［【")
_COLON: Final = re.compile(r"[:：՝]|\s[|｜]\s")  # or a stroke
_BRACKETED: Final = re.compile(r"[\[［【]\s?([^\]］】]{2,24})\s?[\]］】]\s?(?=\w{2}|[\"'“‘«„])")
_PARTS: Final = frozenset("-–—|:/·»›>")  # what parts a section from the headline after it
_BACK: Final = frozenset("«‹←")
_ON: Final = frozenset("»›→")
_CELL: Final = 8  # elements between a headline and the cell that it stands in
_QUESTIONS: Final = frozenset("?？؟՞")
_ASKS: Final = _QUESTIONS | frozenset("!！")


def offered(view: View) -> list[Item]:
    """The links that could be offers of a story: a headline by themselves, not navigation, not words in a sentence."""
    doc = view.doc
    base = doc.base or view.value("canonical") or next(iter(doc.meta.get("og:url", ())), None)
    site = site_of(view, base)
    own = {site.key, *(address_key(url) for url in (site.url, view.value("canonical")) if url)}
    way = _untongued(site.url or "")
    lists, menu = navigation(view), menu_of(view)
    quoted = CAPTION if _is_laid_in_tables(view) else CAPTION | TABLE
    beside_it, shelved = _neighbours(view, base), shelves(doc)
    found: list[Item] = []
    addresses: dict[str, tuple[str, str, float] | None] = {}
    last: Item | None = None
    goods: set[str] = set()  # addresses of what has a price
    heads: set[str] = set()  # of what says too little for a headline
    called = cards.called(doc)
    calling = {link.box.index for link in called}
    more = (*cards.said(doc), *called, *cards.laid(doc))
    lines = cards.lines(doc)
    for link in sorted((*doc.links, *more), key=PLACE) if more else doc.links:
        box = link.box
        inside = box.inside
        if inside & HIDDEN and (_is_in_the_text(view, box) or tabs.opens(view, box)):
            inside &= ~HIDDEN
        if inside & NEVER and not is_listed(box, lists) and (inside & NEVER != BUTTON or not _is_a_card(box)):
            continue
        if inside & MARGIN and not inside & WITHIN and not (shelved and any(box.within(shelf) for shelf in shelved)):
            continue
        pieces = doc.pieces(box.start, box.end)
        text = (pieces[0] if len(pieces) == 1 else "".join(pieces)).strip()
        if len(text) < 12 and (len(text) < 5 or text.isascii()) and box.index not in lines:
            if text[-1:].isdigit() and is_price(text):
                goods.add(link.href)
            if text:
                heads.add(link.href)
            continue  # a picture alone, or a word of the menu
        href = link.href
        if text[-1:] in _ON and href in heads and text.count(" ") < HEADLINE:
            continue  # 'More from the harbour »', under what 'Harbour' heads
        known = addresses.get(href, _UNASKED)
        if known is None or is_of_no_story(box, text) or ("#" in href and _COMMENT.search(href) is not None):
            continue
        again = last is not None and known[0] == last.key and box.block_start - last.block <= 6
        if (
            again
            and last is not None
            and last.heading
            and not ((inside & HEADING and kicks(last.title, text)) or _writes(last.title, text))
        ):
            continue  # the deck of the story
        marked = known[2] < LEAST_LIKE and box.attributes.get("rel") in ("prev", "next") and text.count(" ") > 1
        if known[2] < LEAST_LIKE and text.count(" ") < HEADLINE - 1 and not marked:
            continue
        text = fold(text)
        if is_a_button(doc, box):
            continue
        if inside & HEADING and _leads_to_more(doc, box):
            continue  # the label of a list
        lead_in = _lead_in(doc, box, text, quoted)
        if lead_in is None:
            line = lines.get(box.index)
            if line is None:
                continue
            box, text, lead_in = line.box, line.text, ""
        title, heading = headline(doc, box, text)
        title, turns = neighbours.told(doc, box, text, title)
        if lead_in and not turns and is_of_a_neighbour(lead_in) and f"{lead_in}:" not in doc.blocks[box.block_start].text:
            lead_in, turns = "", lead_in  # with a colon it is a line of the text
        if not (lead_in or turns):
            turns = neighbours.before(doc, box)
            if len(pieces) > 1 and not turns:
                lead_in, title = _behind_a_label(pieces, title)
        if not (_may_be_a_title(title) or (turns and _names_a_story(title))):
            heads.add(href)
            continue
        if known is _UNASKED:  # of the rest the dearest, for one link in six
            known = addresses[href] = address(site, base, href)
            if known is None:
                continue
            again = last is not None and known[0] == last.key and box.block_start - last.block <= 6
            marked = box.attributes.get("rel") in ("prev", "next") and title.count(" ") > 1
        if known[2] < LEAST_LIKE:
            if (title.count(" ") < HEADLINE - 1 and not marked) or href in menu:
                continue
            known = (*known[:2], SURE)
        item = _item(box, title, heading, lead_in, turns, *known) if not is_call(title, known[2]) else None
        if item is None:
            continue
        item.turns = turns
        item.beside = turns != "" or (item.url in beside_it and _points(doc.blocks[item.block].text))
        item.called = box.index in calling
        if 2 * len(title) < len(text) and doc.blocks[item.block].breaks:
            item.teased = text
        item.listed = item.likeness <= IN_A_MENU and not heading and href in menu
        if again and last is not None:
            # Links to one story that stand together (picture, headline, deck) are one: the heading's, else the first long enough.
            writes = _writes(last.title, item.title)
            if last.heading and not (writes or (item.heading and kicks(last.title, item.title))):
                continue
            if not (writes or item.heading or weight(last.title) < 18 <= weight(item.title)):
                continue
            found.pop()
        if box.block_end - box.block_start > 1 and any(is_price(block.text) for block in doc.blocks_of(box)):
            goods.add(href)
        item.own = (
            item.key in own
            or (way != "" and _untongued(item.url) == way and urls.site(item.url) == urls.site(site.url or ""))
            or item.title.startswith(_ADDRESSES)
        )
        found.append(item)
        last = item
        if len(found) >= MAX_ITEMS:
            break
    _uncut(doc, found)
    found = _both_ways(doc, site, base, found)
    for one, other in pairwise(found):
        if _turn_the_page(doc, one, other):
            one.beside = other.beside = True
    for item in found:
        item.beside = item.beside or _points_in_a_navigation(doc, item)
    priced = {known[0] for href in goods if (known := addresses.get(href)) is not None}
    for item in found if priced else ():
        item.own = item.own or item.key in priced
    return _cards(sections.without(found, view.top))


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


def _both_ways(doc: Document, site: Site, base: str | None, items: list[Item]) -> list[Item]:
    """The stories, and beside one to which a link is marked as the next or the one before that of the other, however short its title."""
    keys = {item.key for item in items}
    added: list[Item] = []
    for item in items:
        marked = item.box.attributes.get("rel")
        other = _WAYS_BACK.get(marked) if marked else None
        if other is None or item.own:
            continue
        at = doc.link_at(item.box.start)
        for link in doc.links[max(0, at - _NEAR) : at + _NEAR + 1]:
            if link.box.attributes.get("rel") != other or link.box.block_start >= len(doc.blocks):
                continue
            url = urls.absolute(base, link.href)
            text = fold(doc.text_of(link.box))
            title, turns = neighbours.told(doc, link.box, text, headline(doc, link.box, text)[0])
            if url is None or not site.holds(url) or site.likeness(url) < SECTION_LIKE or not _names_a_story(title):
                continue
            item.beside = True
            if (its := address_key(url)) not in keys:
                keys.add(its)
                added.append(Item(url, its, title, False, link.box, link.box.block_start, item.likeness, ""))
                added[-1].beside, added[-1].turns = True, turns
    return sorted((*items, *added), key=PLACE) if added else items


def _names_a_story(title: str) -> bool:
    """Whether a title of any length is no word for the way to a story."""
    return _SHORTEST <= weight(title) <= _LONGEST and not (
        is_of_a_neighbour(title) or is_call(title) or is_time(title) or stands_alone(title)
    )


def _neighbours(view: View, base: str | None) -> set[str]:
    """The addresses that the page's head says are of the stories before this one and after it, and not of its own pages."""
    rels = view.doc.rels
    said = [link.get("href") or "" for name in ("prev", "next") for link in rels.get(name, ())[:1]]
    own = (view.doc.url or base or "").partition("?")[0]
    return {url for href in said if href and (url := urls.absolute(base, href)) is not None and not url.startswith(own.removesuffix("/"))}


def _points(text: str) -> bool:
    """Whether a line begins or ends with an arrow."""
    return text[:1] in _BACK or text[-1:] in _ON


def _turn_the_page(doc: Document, one: Item, other: Item) -> bool:
    """Whether an arrow back stands before a story and one that leads on behind the next, side by side with it."""
    a, b = doc.blocks[one.block], doc.blocks[other.block]
    if one.box.parent is other.box.parent and doc.text_of(one.box)[:1] in _BACK and doc.text_of(other.box)[-1:] in _ON:
        return True
    beside = a is b or (b.index - a.index == 1 and a.box.parent is b.box.parent)
    return beside and _is_an_arrow(a.text[0], _BACK, a, one) and _is_an_arrow(b.text[-1], _ON, b, other)


def _points_in_a_navigation(doc: Document, item: Item) -> bool:
    """Whether an arrow and a story are all of a line in what is called a navigation: the last post has none after it."""
    block = doc.blocks[item.block]
    if not (_is_an_arrow(block.text[0], _BACK, block, item) or _is_an_arrow(block.text[-1], _ON, block, item)):
        return False
    return any(box.names and neighbours.navigate(box.names) for box in block.box.up(_LINE))


def _is_an_arrow(sign: str, arrows: frozenset[str], block: Block, item: Item) -> bool:
    """Whether the sign at an end of a line is an arrow, and with it the line is little more than its stories."""
    return (
        sign in arrows
        and item.title in block.text
        and sign not in item.title
        and block.text.count(sign) == 1
        and 3 * block.link_chars > 2 * len(block.text)
    )


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


def is_a_button(doc: Document, box: Box) -> bool:
    """Whether all that a link holds is a button: what is done, and no story."""
    inner = doc.boxes[box.index + 1] if box.index + 1 < len(doc.boxes) else box
    if inner.tag != "button" or inner.parent is not box:
        return False
    return not "".join((*doc.pieces(box.start, inner.start), *doc.pieces(inner.end, box.end))).strip()


def _leads_to_more(doc: Document, box: Box) -> bool:
    """Whether a linked heading of few words ends in a call of its own: 'From the harbour | more'."""
    pieces = doc.pieces(box.start, box.end)
    return 1 < len(pieces) <= _PIECES and is_call(pieces[-1].strip()) and "".join(pieces[:-1]).strip().count(" ") < HEADLINE - 1


def _is_laid_in_tables(view: View) -> bool:
    """Whether the headline stands in a cell: on old pages everything does."""
    head = view.headline_block
    return head is not None and any(box.tag == "td" for box in head.box.up(_CELL))


def _lead_in(doc: Document, box: Box, text: str, quoted: int) -> str | None:
    """The words before a link that offer its story, "" where there are none; None where the link is no offer but a word in a sentence.
    `quoted`: inside of what other words beside a link make it one of them."""
    at = box.block_start
    if at >= len(doc.blocks):
        return None
    block = doc.blocks[at]
    if block.start >= box.end or block.end <= box.start:
        return None  # a picture alone
    outside = len(block.text) - len(text)
    outside -= min(outside, says_where_it_opens(block.text))
    if outside <= 2 or box.block_end > at + 1:
        return ""
    if block.links and box is block.links[-1].box and (behind := offer_behind(block.text, text)) is not None:
        return behind[1]
    crowded = len(block.links) > MAX_OPENED and outside > CROWDED
    if crowded and not _is_of_links(block, text):
        return None
    start = block.text.find(text, 0, CROWDED + len(text)) if crowded else block.text.find(text)
    before = block.text[:start] if start > 0 else ""
    if before and box is not block.links[0].box and _leads_to_a_neighbour(doc, block.links[0].box):
        before = ""  # a link to the story before this one
    if before[:1] == "^":
        return None  # a reference
    offers = 0 < len(before) <= 60 and opener(before) and (outside - len(before) <= 12 or _is_dated(block.text[start + len(text) :]))
    opening = _opening(doc, block) if before and 1 < len(block.links) <= MAX_OPENED else None
    if not offers and not _alone(block, text, start, outside, quoted):
        return opening
    return before.strip(neighbours.MARKS) if before and not weighs(before, 41) and opener(before) else opening or ""


def _leads_to_a_neighbour(doc: Document, box: Box) -> bool:
    """Whether a link begins with words for the story before this one, or after it, in an element of their own."""
    said = next((words for piece in doc.pieces(box.start, box.end)[:_PIECES] if (words := fold(piece))), "")
    return may_be_of_a_neighbour(said) and is_of_a_neighbour(said)


def _is_dated(behind: str) -> bool:
    """Whether what stands behind a link is the date of its story."""
    return len(behind) <= _DATE and names.has_date(behind) and not sentence_end(behind)


def _opening(doc: Document, block: Block) -> str | None:
    """The words that open a line of nothing else but links to stories: 'Read also: A B C'."""
    first = fold(doc.text_of(block.links[0].box))
    opening = block.text.partition(first)[0] if first else ""
    between = len(block.text) - len(opening) - block.link_chars
    if 0 < len(opening) <= 60 and between <= 3 * len(block.links) and (opener(opening) or meaning(opening) == "related"):
        return opening.strip(neighbours.MARKS)
    return None


def _alone(block: Block, text: str, start: int, outside: int, quoted: int) -> bool:
    """Whether a link whose text begins at `start` is the matter of its block and no word of a sentence."""
    if _is_of_links(block, text):
        return True
    if block.inside & quoted:
        return False
    before, after = (block.text[:start], block.text[start + len(text) :].strip()) if start >= 0 else ("", "")
    if outside <= 40 and is_time((before if before else after).strip(" ()|,:·–-")) and not (before and after):
        return True
    if not weighs(text, 20):
        return False
    # A time, a name or a section beside the headline, which may be a question.
    filed = start == 0 and block.box.tag == "li" and len(block.links) == 1 and outside <= _SECTION and after[:1].isupper()
    short = outside <= (0.8 if filed else 0.5) * len(text) or (
        outside <= len(text) and not after and before.rstrip()[-1:] in _PARTS | _QUESTIONS
    )
    if outside <= 40 and short and (not sentence_end(block.text) or (not after and text[-1] in _ASKS)):
        return True
    # A card whose deck stands in the same block as its headline.
    if start > 0 or block.box.tag in ("p", "blockquote", "dd"):
        return False
    first = block.links[0].href if block.links else ""  # one of a heading that leads to a place of the page is none of its links
    if any(link.href != first and not is_of_no_story(link.box, text) for link in block.links[1:]):
        return False  # its picture, who wrote it, and what it is filed under, may stand in one line
    if after[:1] in ",.;:)" or (after[:1].islower() and sentence_end(after) and by_word(after) is None):
        return False  # a sentence goes on
    return weighs(text, 30)


def _is_of_links(block: Block, text: str) -> bool:
    """Whether a link stands among nothing but links: section and headline side by side, or headlines alone."""
    return block.link_chars >= 0.9 * len(block.text) and (len(block.links) <= 4 or weighs(text, 30))


def _behind_a_label(pieces: list[str], title: str) -> tuple[str, str]:
    """What an element of its own says in a link of what one does with the story, and the story behind it: 'Read also | Late again'."""
    label = next((said for piece in pieces[:_PIECES] if (said := fold(piece))), "")
    if not 0 < len(label) <= LEAD or not title.startswith(label) or not (is_label(label) or announces(label)):
        return "", title
    rest = title[len(label) :].lstrip(" :：|-–—")
    return (label.rstrip(" :："), rest) if weighs(rest, 15) and not rest[0].islower() else ("", title)


def _may_be_a_title(title: str) -> bool:
    return len(title) <= 300 and title[-1:] != "|" and weighs(title, 12)


def _without_its_label(title: str) -> tuple[str, str]:
    """The words in a link that offer its story, and the title behind them: '[Related] Another story', 'Read more: Another story'."""
    if title[0] in _OPEN and (label := _BRACKETED.match(title)) is not None and meaning(label[1]) in ("related", "ranked"):
        return label[1], title[label.end() :]
    if (colon := _COLON.search(title)) is not None and weighs(title, 26):
        before, after = title[: colon.start()], title[colon.end() :]
        if len(before) <= 30 and weighs(after, 15) and announces(before):
            return before.strip(), after.strip()
    return "", title


def _item(box: Box, title: str, heading: bool, lead_in: str, turns: str, key: str, url: str, likeness: float) -> Item | None:
    if likeness < 2 and not weighs(title, 18):
        return None
    if stands_alone(title):
        return None  # 'Join the discussion (42)'
    if not lead_in:
        lead_in, title = _without_its_label(title)
    said = meaning(title) if likeness < 2.5 and not turns and not weighs(title, 46) else None
    if said not in (None, "paid") and not (_NUMBERED.search(url) and _long(title)):
        return None  # the label of a list, with a link to the whole of it
    if not heading and is_tag(box):
        return None
    if len(title) <= LEAD and announces(title):
        return None  # 'Read also', with a link to the story under it
    if heading and lead_in and likeness < 1 and not weighs(title, 46):
        return None  # 'More on: the harbour', over what is told of it
    return Item(url, key, title, heading, box, box.block_start, likeness, lead_in)


def is_of_no_story(box: Box, text: str) -> bool:
    """Whether a link is marked as one to a writer or a topic, as a reader's own, as a tab, or as bought where it says too little for a
    headline."""
    said = box.attributes
    if "class" in said and _TAG.search(box.names) is not None:
        return True
    if said.get("role") == "tab" or said.get("data-toggle") in _OPEN_TABS or said.get("data-bs-toggle") in _OPEN_TABS:
        return True
    if text.count(" ") < HEADLINE - 1 and not box.inside & HEADING and _is_beside(box):
        return True
    rel = said.get("rel")
    if not rel or rel in ("bookmark", "nofollow", "noopener"):
        return False
    types = rel.lower().split()
    return not _NO_STORY.isdisjoint(types) or ("sponsored" in types and not weighs(fold(text), BOUGHT))


def _is_beside(box: Box) -> bool:
    """Whether a link, or a line in which it stands, is called the writer of a story or the source of its picture."""
    return any(up.block_end - up.block_start <= 1 and up.names and _calls_beside(up.names) for up in box.up(_LINE))


@lru_cache(maxsize=4096)
def _calls_beside(names: str) -> bool:
    return _BESIDE.search(names) is not None


def _long(title: str) -> bool:
    return title.count(" ") >= HEADLINE


def is_tag(box: Box) -> bool:
    """Whether a link stands in what is called a list of tags."""
    return any(_calls_tags(up.names) for up in box.up(3) if up.names)


@lru_cache(maxsize=4096)
def _calls_tags(names: str) -> bool:
    return _TAGS.search(names) is not None


def turns_the_page(item: Item) -> bool:
    """Whether a story is said to be the one before this, or after it, or stands in what is called the way there."""
    return item.beside or any(neighbours.are_called(box.names) for box in item.box.up(3) if box.names)


@once
def tags_of(view: View) -> frozenset[str]:
    """The keys of what the story is filed under."""
    return frozenset(map(key, view.value("tags") or ()))


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
