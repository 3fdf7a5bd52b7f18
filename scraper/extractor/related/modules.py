"""Links -> stories offered -> runs of them under one label."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from scraper.extractor.related.labels import Meaning, announces, is_notice, meaning, opener
from scraper.extractor.related.stories import Site, headline, is_call, is_time, named_by, names_its_story
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import (
    ARTICLE,
    BUTTON,
    CAPTION,
    DIALOG,
    FOOTER,
    FORM,
    HEADER,
    HEADING,
    HIDDEN,
    MAIN,
    NAV,
    NOSCRIPT,
    TABLE,
    Block,
    Box,
)
from scraper.page.document import Document
from scraper.text import fold

_NEVER: Final = NAV | FORM | BUTTON | HIDDEN | NOSCRIPT | DIALOG
_MARGIN: Final = FOOTER | HEADER
WITHIN: Final = ARTICLE | MAIN
MAX_ITEMS: Final = 3_000
MAX_ABOVE: Final = 24  # characters of a heading that a topic under it completes
MAX_OPENED: Final = 12  # stories in one line
# One step of one or two words: what `Site.likeness` lets no story have, told without it.
_SECTION: Final = re.compile(r"/[A-Za-z]{1,30}+(?:-[A-Za-z]{1,30}+)?/?")
_UNASKED: Final = ("", "", 0.0)  # of an address that no link before had

_PARTS: Final = frozenset("-–—|:/·»›>")  # what parts a section from the headline after it
_MARKS: Final = " :|–—-»›>→•"
_ASKS: Final = frozenset("?!？！؟՞")
_LABEL_NAME: Final = re.compile(r"title|head|label|titel|caption|kicker|section-name")


class Item:
    """One story offered: `url` absolute, `key` for comparing, `title` as displayed, `box` of the link, `block` it begins in."""

    __slots__ = ("block", "box", "card", "heading", "key", "lead_in", "likeness", "own", "title", "url")

    def __init__(self, url: str, key_: str, title: str, heading: bool, box: Box, block: int, likeness: float, lead_in: str) -> None:
        self.url = url
        self.key = key_
        self.title = title
        self.heading = heading
        self.box = box
        self.block = block
        self.likeness = likeness
        self.lead_in = lead_in  # 'Read more' in the same line
        self.own = False  # the page itself, as lists of newest stories have it: it holds its place, and is not offered
        self.card = box  # the largest box that holds this story and no other


class Module:
    """A run of stories under one label. `said` is what the label's words mean, `label` the words ("" where none are printed), `over`
    the index of their block."""

    __slots__ = ("follows", "in_body", "items", "label", "over", "said")

    def __init__(self, items: list[Item], label: Block | None, words: str, above: Block | None, in_body: bool) -> None:
        self.items = [item for item in items if not item.own]
        self.label = words.strip(" :»›>→")
        self.over = label.index if label is not None else None
        self.said: Meaning | None = meaning(self.label) if self.label else None
        if self.said is None and label is not None and above is not None and 0 < above.heading < label.heading:
            # 'More on', and under it, smaller, the topic
            self.said = "related" if len(above.text) <= MAX_ABOVE and meaning(above.text) == "related" else None
        self.in_body = in_body
        self.follows = False  # the first run after the article


def offered(view: View) -> list[Item]:
    """The links that could be offers of a story: a headline by themselves, not navigation, not words in a sentence."""
    doc = view.doc
    base = doc.base or view.value("canonical") or next(iter(doc.meta.get("og:url", ())), None)
    page = doc.url or base  # `<base>` is the home page's address more often than not
    site = Site(page if page and page.startswith("http") else None)
    own = {site.key, *(_key(url) for url in (site.url, view.value("canonical")) if url)}
    found: list[Item] = []
    addresses: dict[str, tuple[str, str, float] | None] = {}
    last: Item | None = None
    for link in doc.links:
        box = link.box
        inside = box.inside
        if inside & _NEVER and (inside & _NEVER != BUTTON or not _pressed(box)):
            continue
        if inside & _MARGIN and not inside & WITHIN:
            continue
        pieces = doc.pieces(box.start, box.end)
        text = (pieces[0] if len(pieces) == 1 else "".join(pieces)).strip()
        if len(text) < 12 and (len(text) < 5 or text.isascii()):
            continue  # a picture alone, or a word of the menu
        href = link.href
        known = addresses.get(href, _UNASKED)
        if known is None:
            continue
        again = last is not None and known[0] == last.key and box.block_start - last.block <= 6
        if again and last is not None and last.heading and not (inside & HEADING and _kicks(last.title, text)):
            continue  # the deck of the story
        text = fold(text)
        lead_in = _lead_in(doc, box, text)
        if lead_in is None:
            continue
        title, heading = headline(doc, box, text)
        if not _is_title(title):
            continue
        if known is _UNASKED:  # of the rest the dearest, for one link in six
            known = addresses[href] = _address(site, base, href)
            if known is None:
                continue
            again = last is not None and known[0] == last.key and box.block_start - last.block <= 6
        item = _item(box, title, heading, lead_in, *known)
        if item is None:
            continue
        if again and last is not None:
            # Links to one story that stand together (picture, headline, deck) are one: the heading's, else the first long enough.
            if last.heading and not (item.heading and _kicks(last.title, item.title)):
                continue
            if not (item.heading or weight(last.title) < 18 <= weight(item.title)):
                continue
            found.pop()
        item.own = item.key in own
        found.append(item)
        last = item
        if len(found) >= MAX_ITEMS:
            break
    # What looks like no story and stands under every third one is their section, or their source.
    often = {key for key, count in Counter([item.key for item in found if item.likeness < 1]).items() if count > 2}
    return _cards([item for item in found if item.key not in often] if often else found)


def _kicks(first: str, second: str) -> bool:
    """Whether the first of two headings that link to one story is the kicker over the second."""
    return len(first) <= 30 and 2 * len(first) <= len(second)


def _pressed(box: Box) -> bool:
    """Whether what counts as a button is a card that can be clicked on as a whole."""
    return any("summary-item" in up.names or "card" in up.names or "teaser" in up.names for up in box.up()[:8]) and not any(
        up.tag == "button" for up in box.up()[:8]
    )


def _address(site: Site, base: str | None, href: str) -> tuple[str, str, float] | None:
    """(its key, absolute, its likeness) of an address; None where it leads to no story."""
    if _SECTION.fullmatch(href):
        return None
    url = urls.absolute(base, href.partition("#")[0] if "#" in href else href)  # taken apart for nothing else otherwise
    if url is None:
        return None
    likeness = site.likeness(url)
    return None if likeness < -0.5 else (_key(url), url, likeness)


def _key(url: str) -> str:
    # What remains of the query of an address that names the story in its path is where the link stood: ?iref=right_column_2
    path, mark, query = url.partition("?")
    return urls.key(path if mark and not named_by(query) and names_its_story(path) else url)


def _lead_in(doc: Document, box: Box, text: str) -> str | None:
    """The words before a link that offer its story, "" where there are none; None where the link is no offer but a word in a sentence."""
    at = box.block_start
    if at >= len(doc.blocks):
        return None
    block = doc.blocks[at]
    if block.start >= box.end or block.end <= box.start:
        return None  # a picture alone
    outside = len(block.text) - len(text)
    if outside <= 2 or box.block_end > at + 1:
        return ""
    start = block.text.find(text)
    before = block.text[:start] if start > 0 else ""
    if before[:1] == "^":
        return None  # a reference
    offers = 0 < len(before) <= 60 and outside - len(before) <= 12 and opener(before)
    opening = _opening(doc, block) if before and 1 < len(block.links) <= MAX_OPENED else None
    if not offers and not _alone(block, text, start, outside):
        return opening
    return before.strip(_MARKS) if before and not _weighs(before, 41) and opener(before) else opening or ""


def _opening(doc: Document, block: Block) -> str | None:
    """The words that open a line of nothing else but links to stories: 'Read also: A B C'."""
    first = fold(doc.text_of(block.links[0].box))
    opening = block.text.partition(first)[0] if first else ""
    between = len(block.text) - len(opening) - block.link_chars
    if 0 < len(opening) <= 60 and between <= 3 * len(block.links) and opener(opening):
        return opening.strip(_MARKS)
    return None


def _alone(block: Block, text: str, start: int, outside: int) -> bool:
    """Whether a link whose text begins at `start` is the matter of its block and no word of a sentence."""
    if block.link_chars >= 0.9 * len(block.text) and (len(block.links) <= 4 or _weighs(text, 30)):
        return True  # section and headline side by side, or headlines alone
    if block.inside & (CAPTION | TABLE):
        return False
    before, after = (block.text[:start], block.text[start + len(text) :].strip()) if start >= 0 else ("", "")
    if outside <= 40 and is_time((before if before else after).strip(" ()|,:·–-")) and not (before and after):
        return True
    if not _weighs(text, 20):
        return False
    # A time, a name or a section beside the headline, which may be a question.
    short = outside <= 0.5 * len(text) or (outside <= len(text) and not after and before.rstrip()[-1:] in _PARTS)
    if outside <= 40 and short and (not sentence_end(block.text) or (not after and text[-1] in _ASKS)):
        return True
    # A card whose deck stands in the same block as its headline.
    if start > 0 or len(block.links) != 1 or block.box.tag in ("p", "blockquote", "dd"):
        return False
    return after[:1] not in ",.;:)" and _weighs(text, 30)


def _is_title(title: str) -> bool:
    return len(title) <= 300 and title[-1:] != "|" and _weighs(title, 12) and not is_call(title)


def _item(box: Box, title: str, heading: bool, lead_in: str, key: str, url: str, likeness: float) -> Item | None:
    if likeness < 2 and not _weighs(title, 18):
        return None
    if likeness < 2.5 and not _weighs(title, 46) and meaning(title) not in (None, "paid"):
        return None  # the label of a list, with a link to the whole of it
    if not lead_in and (":" in title or "՝" in title) and _weighs(title, 26):
        # 'Read more: ...' with the words inside the link
        before, _, after = title.partition(":" if ":" in title else "՝")
        if len(before) <= 30 and _weighs(after, 15) and announces(before):
            lead_in, title = before.strip(), after.strip()
    return Item(url, key, title, heading, box, box.block_start, likeness, lead_in)


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


def modules(view: View, items: list[Item]) -> list[Module]:
    """Runs of stories: cards that stand side by side, up to the next label or the next piece of the article."""
    doc = view.doc
    # Where the article's prose stands, by weight: what ends the page is no longer in the article, even if a stray line follows.
    prose = [index for index in (view.body.kept if view.body else ()) if _weighs(doc.blocks[index].text, 61)]
    last = prose[-1] if prose else -1
    counts = cache(lambda: Counter([text for block in doc.blocks if len(text := block.text) <= 40]))
    found: list[Module] = []
    taken = {item.box.index for item in items}

    def label_of(item: Item, gap: list[Block], previous: Item | None, over: Block | None) -> Block | None:
        found = _label(item, gap, previous, over)
        return found or _linked_label(gap, doc.blocks[item.block].heading, taken)

    run: list[Item] = []
    label: Block | None = None
    for item in items:
        _fit(doc, item, prose)
        if run:
            previous = run[-1]
            start, end = previous.card.block_end, item.card.block_start
            new = label_of(item, doc.blocks[start:end], previous, label if len(run) > 1 else None) if start < end else None
            if new is not None and _of_cards(doc, previous, new, counts):
                new = None
            parted = previous.lead_in or item.lead_in or (start <= last and _prose(prose, start, end, item))
            if new is None and not parted and _sisters(previous, item):
                run.append(item)
                continue
            found.append(_module(doc, run, label, prose))
            run, label = [item], new
        else:
            start = item.card.block_start
            run, label = [item], label_of(item, doc.blocks[max(0, start - 4) : start], None, None)
    if run:
        found.append(_module(doc, run, label, prose))
    after = next((module for module in found if module.items and module.items[0].block > last), None)
    if after is not None and view.body is not None and view.body.kept:
        after.follows = True
    return found


def _module(doc: Document, run: list[Item], label: Block | None, prose: list[int]) -> Module:
    above = doc.blocks[label.index - 1] if label is not None and label.index else None
    words = label.text if label is not None else ""
    if label is not None and len(label.links) > 1 and is_tab(label):
        words = fold(doc.text_of(label.links[0].box))  # two tabs in a line
    return Module(run, label, words, above, _amid(doc, prose, run))


def _weighs(text: str, least: int) -> bool:
    """Whether `weight(text) >= least`, mostly without weighing."""
    length = len(text)
    return length >= least or (not text.isascii() and length * 5 >= least * 2 and weight(text) >= least)


def _prose(prose: list[int], start: int, end: int, item: Item) -> bool:
    """Whether a paragraph of the article stands in a range of blocks, besides the story itself."""
    at = bisect_left(prose, start)
    if at < len(prose) and prose[at] == item.block:
        at += 1
    return at < len(prose) and prose[at] < end


def _amid(doc: Document, prose: list[int], run: list[Item]) -> bool:
    """Whether the article goes on on both sides of a run."""
    before, after = bisect_left(prose, run[0].block), bisect_right(prose, run[-1].block)
    if before == 0 or after == len(prose):
        return False
    following = [doc.blocks[index].text for index in prose[after : after + 3]]
    return sum(map(len, following)) >= 120 or sum(map(weight, following)) >= 120


def _fit(doc: Document, item: Item, prose: list[int]) -> None:
    """Shrink a card that took in a label or the article: a lone story's box grows to the page otherwise."""
    card, box = item.card, item.box
    line = []
    while box is not card and box.parent is not None:
        box = box.parent
        line.append(box)
    kept = item.box
    for box in line:
        start, end = box.block_start, box.block_end
        before, after = kept.block_start, kept.block_end
        if start != before or end != after:
            if before - start > 8 or end - after > 12:
                break
            if start < before and (any(map(_labels, doc.blocks[start:before])) or _prose(prose, start, before, item)):
                break
            if after < end and _prose(prose, after, end, item):
                break
        kept = box
    item.card = kept


def _labels(block: Block) -> bool:
    """Whether a block by itself looks like the label over a list: a heading or known words, no story's title, no time."""
    text = block.text
    tabs = len(block.links) > 1 and is_tab(block)
    if (
        len(text) > 80
        or is_time(text)
        or (block.link_chars and not tabs and (len(block.links) > 1 or _weighs(text, 46) or text.count(" ") > 5))
    ):
        return False  # a linked heading that is longer is a story's
    said = meaning(text) or (_of_first_tab(text) if tabs else None)
    if said == "related" and block.link_chars and " " not in text and not block.heading:
        return False  # 'More' at the foot of the list before
    if said is not None and not (said == "paid" and block.link_chars):
        return not sentence_end(text) or block.heading > 0
    return block.heading > 0 and not block.link_chars


def _label(item: Item, gap: list[Block], previous: Item | None, over: Block | None) -> Block | None:
    """The words printed over a run: the nearest block before it that is short and says what follows, or is set as those over the last."""
    passed = 0
    for block in reversed(gap[-40:]):
        text = block.text
        if block.inside & (HIDDEN | NOSCRIPT):
            continue
        if _is_silent(text):
            # 'Weiterlesen' right over a list is its label
            if block is gap[-1] and item.card.tag == "li" and not block.link_chars and is_call(text) and meaning(text) == "related":
                return block
            continue
        if _weighs(text, 91):
            if previous is None and not _weighs(text, 160) and not sentence_end(text):
                continue
            # a sentence that introduces the list under its heading
            if block is gap[-1] and not _weighs(text, 160) and len(gap) > 1 and gap[-2].heading and meaning(gap[-2].text):
                continue
            return None
        if _labels(block) or (over is not None and _alike(block.box, over.box)):
            if meaning(text) == "other" and not _governs(block, item, block is gap[-1]):
                return None
            if not (block.link_chars and block.box.tag == item.card.tag == "li" and not is_tab(block)):
                return _first_tab(block, gap) if is_tab(block) else block
            continue  # another story of a list, with a label's word in it
        if block.link_chars:
            # The menu of a list ('News', 'Sport', 'See all') may stand between it and its label.
            passed += 1
            if passed > (30 if previous is not None else 1):
                return None
            continue
        named = (block.box.names and _LABEL_NAME.search(block.box.names)) or _begins_the_list(block, item)
        near = block.box.parent is not None and item.card.within(block.box.parent)
        if previous is None and near and (named or block.bold_chars >= len(text)) and not sentence_end(text):
            return block
        if previous is not None and named and near and not previous.card.within(block.box.parent or block.box):
            return block
        if sentence_end(text):
            return None
    return None


def is_tab(block: Block) -> bool:
    """Whether a block's links open lists on the page: 'Most read', 'Most shared'."""
    return bool(block.links) and all(link.href[:1] == "#" for link in block.links)


def _of_first_tab(text: str) -> Meaning | None:
    """What the first of several tabs in one line means: 'You may also like More from author'."""
    words = text.split(" ")
    return next((said for count in range(min(6, len(words)), 0, -1) if (said := meaning(" ".join(words[:count])))), None)


def _first_tab(tab: Block, gap: list[Block]) -> Block:
    """The first of a row of tabs: its list is the first under them."""
    row = tab.box.parent
    return next((block for block in gap if block.box.parent is row and is_tab(block) and meaning(block.text)), tab)


def _governs(block: Block, item: Item, near: bool) -> bool:
    """Whether a run stands with what is no label of stories ('Newsletter', 'Share'), in a box or two: more often it has things of its own."""
    box = block.box
    for _ in range(3 if near else 2):
        box = box.parent or box
    return item.card.within(box)


def _linked_label(gap: list[Block], level: int, taken: set[int]) -> Block | None:
    """The heading right over a run, without a known word, that leads to a section and to no story: it is larger than the stories'."""
    for block in reversed(gap[-3:]):
        if not block.heading:
            if _is_silent(block.text):
                continue
            return None
        text = block.text
        larger = block.heading < level if level else text.count(" ") < 3
        section = (
            len(block.links) == 1 and block.links[0].box.index not in taken and not block.links[0].href.startswith(("#", "javascript:"))
        )
        return block if larger and section and not _weighs(text, 46) and text.count(" ") < 6 and not is_time(text) else None
    return None


def _begins_the_list(block: Block, item: Item) -> bool:
    """Whether bare words are the first in the box that holds the list."""
    return item.card.tag == "li" and block.index == block.box.block_start and item.card.within(block.box)


@lru_cache(maxsize=2048)
def _is_silent(text: str) -> bool:
    """Whether words between two stories say nothing of the list: a time, a name, a credit, a call, a line about advertisements."""
    return text[:1] in "@©" or is_time(text) or is_call(text) or is_notice(text)


def _alike(a: Box, b: Box) -> bool:
    return a.names != "" and a.names == b.names and a.tag == b.tag


def _of_cards(doc: Document, previous: Item, block: Block, counts: Callable[[], Counter[str]]) -> bool:
    """Whether words before a story are its card's: its section, 'Share this' under each. What says what list follows is none where it
    stands once."""
    said = meaning(block.text)
    if said == "other":
        return counts()[block.text] > 1 or _repeats(doc, previous, block)
    if not _repeats(doc, previous, block):
        return False
    if said is None or (said == "related" and len(block.text) <= 5) or any(map(str.isdigit, block.text)):  # 'More', 'Latest, 8.2.2022'
        return True
    return counts()[block.text] != 1 or any(box.tag == "a" for box in block.box.up()[:4])


def _repeats(doc: Document, previous: Item, block: Block) -> bool:
    """Whether words before a story are its card's (section, kicker): the card before has such an element too."""
    box = block.box
    own = (box.tag, box.names)
    return any(own == (other.box.tag, other.box.names) for other in doc.blocks_of(previous.card) if other.index != previous.block)


def _sisters(a: Item, b: Item) -> bool:
    """Whether two cards stand side by side: children of one box, or of rows of one."""
    up: Box | None = a.card
    steps = 0
    while up is not None and not b.card.within(up):
        up = up.parent
        steps += 1
    if up is None:
        return False
    far = max(steps, b.card.depth - up.depth)
    if far <= 2:
        return True
    return far <= 5 and a.box.tag == b.box.tag and a.box.names == b.box.names
