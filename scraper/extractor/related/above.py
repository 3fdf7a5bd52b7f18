"""The words printed over a run of stories, told from those over its neighbours and from what the cards in it say."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection
from enum import Enum, auto
from functools import cache
from typing import Final, Literal, NamedTuple

from scraper.extractor.related.item import Item
from scraper.extractor.related.labels import OF_STORIES, Meaning, meaning
from scraper.extractor.related.looks import (
    IN_SECTION,
    MAX_ALIKE,
    MAX_LABEL,
    are_called_alike,
    begins_the_list,
    calls_to_more,
    first_tab,
    governs,
    headed,
    heads_the_next,
    is_behind_its_picture,
    is_label,
    is_set_alike,
    is_silent,
    is_tab,
    its_heading,
    leads_elsewhere,
    opens_a_part,
    spans,
    stands_under_a_heading,
    unfolds_a_list,
)
from scraper.extractor.related.no_stories import is_tag
from scraper.extractor.related.stories import is_time
from scraper.normaliser.text import begins_small, key, sentence_end, weighs
from scraper.page.blocks import BUTTON, FORM, HIDDEN, LIST, NOSCRIPT, Block, Box
from scraper.page.document import Document

_BY_CHANCE: Final = 2  # times as many lines over the headlines of a list, at the least, as say by chance what a list does
_CARD: Final = 12  # blocks among which the second story of a list begins
_BEHIND: Final = 2  # blocks behind a list in its box
_MENU: Final = 30  # blocks with links between the label of a list and its first story, where others stand before
_LABEL_NAME: Final = re.compile(r"title|head|label|titel|caption|kicker|section-name")
_FEEDS: Final = frozenset(("RSS", "RSS-Feed", "RSS Feed", "Alert", "ALERT"))
_FLAG_NAME: Final = re.compile(r"(?<![a-z])(?:tag|badge|flag|premium|exclusive|subscri|kicker|overline)")
# Links in the box of a label by which its list stands there; under 'More on' one may be the way to all that follows.
_OVER_LINKS: Final[dict[Meaning | None, int]] = {"related": 2, "paid": 1}


class Around(NamedTuple):
    """What a look for labels knows of the page: how often short lines stand on it, which links are stories', which headings kickers."""

    doc: Document
    counts: Callable[[], Counter[str]]
    stories: set[int]  # by the boxes of their links
    kickers: set[int]
    tags: frozenset[str]  # keys of what the story is filed under
    parts: frozenset[str]  # and of the section it stands in
    kept: Collection[int]  # the blocks of the text


def around(doc: Document, items: list[Item], tags: frozenset[str], parts: frozenset[str], kept: Collection[int] = ()) -> Around:
    """What labels are looked for with: how often a line is said, where stories begin, what a topic or a section is called."""
    counts = cache(lambda: Counter([text for block in doc.blocks if len(text := block.text) <= 40]))
    return Around(doc, counts, {item.box.index for item in items}, _kickers(doc, items), tags, parts, kept)


def _kickers(doc: Document, items: list[Item]) -> set[int]:
    """What stands over the headline inside a card, where the cards of other stories have such a line too: headings that tell nothing of a
    list, and what tells that by chance, as most of the others do not."""
    found: dict[tuple[str, str], list[Block]] = defaultdict(list)
    for item in items:
        for block in doc.blocks[max(item.card.block_start, item.block - 2) : item.block]:
            if not block.link_chars and len(block.text) <= 60:
                found[block.box.tag, block.box.names].append(block)
    kickers: set[int] = set()
    for (_, names), blocks in found.items():
        known = [block for block in blocks if meaning(block.text) in OF_STORIES]
        headings = [block for block in blocks if block.heading and meaning(block.text) is None]
        kickers.update(block.index for block in headings if len(headings) > 1)
        if names and len(blocks) > _BY_CHANCE * len(known):
            kickers.update(block.index for block in known)
    return kickers


class _Further(Enum):
    """The label, if there is one, stands further up."""

    UP = auto()


def label(page: Around, item: Item, gap: list[Block], previous: Item | None, over: Block | None) -> Block | None:
    """The words printed over a run: the nearest block before it that is short and says what follows, or is set as those over the last.
    What is of a card says nothing of the list."""
    passed = 0  # blocks with links of their own
    for block in reversed(gap[-40:]):
        if _is_no_words_over(page, item, gap, previous, block):
            continue
        if _is_of_the_text(page, block, item):
            return None
        if weighs(block.text, 91):
            if _introduces_the_list(gap, previous, block):
                continue
            return None
        if block.links and spans(block.links[0]) and (not block.heading or meaning(block.text) == "other"):
            passed += 1  # the kicker of a card that is one link, or its headline: 'Shopping by the sea'
            continue
        if is_set_alike(block, page.doc.blocks[item.block]):
            continue  # a story of the list
        if is_label(block) or (over is not None and are_called_alike(block.box, over.box)):
            found = _of_a_label(page, item, gap, previous, block, passed)
        elif block.link_chars:
            found = _of_a_link(page, item, previous, block, passed)
            passed += not is_tab(block)
        else:
            found = _of_words(page, item, previous, over, block, passed)
        if found is not _Further.UP:
            return found
    return None


def _is_no_words_over(page: Around, item: Item, gap: list[Block], previous: Item | None, block: Block) -> bool:
    """Whether a block before a list is none of those that a reader takes for words over it: unread, a button, of a card, the headline's."""
    text, last = block.text, block is gap[-1]
    unread = HIDDEN | FORM | (0 if item.box.inside & NOSCRIPT else NOSCRIPT)
    if block.inside & unread or block.index in page.kickers or (block.inside & BUTTON and meaning(text) == "other"):  # 'Follow'
        return True
    if is_silent(text) and not calls_to_more(block, item, last, page.counts):
        return True
    if len(text) == len(item.title) and key(text) == key(item.title):
        return True
    if not block.heading:
        if is_behind_its_picture(page.doc, block, item):
            return True
        if (previous is not None and _is_in_its_card(page, block, item, previous)) or unfolds_a_list(block, page.counts):
            return True
    if last and text in _FEEDS and any(meaning(before.text) == "related" for before in gap[-4:-1]):
        return True  # between a label and its list: the author's handle and feed
    return last and stands_under_a_heading(block, gap, item)


def _introduces_the_list(gap: list[Block], previous: Item | None, block: Block) -> bool:
    """Whether a long text stands between a list and the words over it: no sentence, or one that introduces the list under its heading."""
    if weighs(block.text, 160):
        return False
    if previous is None and not sentence_end(block.text):
        return True
    return block is gap[-1] and len(gap) > 1 and gap[-2].heading > 0 and meaning(gap[-2].text) is not None


def _of_a_label(
    page: Around, item: Item, gap: list[Block], previous: Item | None, block: Block, passed: int
) -> Block | Literal[_Further.UP] | None:
    """What a block says of a list that is set as labels are, or has a label's words."""
    text = block.text
    said = meaning(text)
    if said == "other" and key(text) in page.parts and page.counts()[text] > 1:
        return block if _names_a_part(page, block, item, previous) else _Further.UP  # the section of a card
    if said is None and page.counts()[text] > MAX_ALIKE and _FLAG_NAME.search(block.box.names):
        return _Further.UP  # 'Subscribers only', on one card after another
    if said == "other" and passed == 1 and not block.heading and not governs(block, item):
        return _Further.UP  # the kicker of a card whose story is none
    if said == "other" and block.link_chars and any(up.tag == "li" and item.box.within(up) for up in block.box.up(_CARD)[1:]):
        return _Further.UP  # what the story of the entry is filed under
    if said == "other" and ((passed > 1 and not governs(block, item)) or (block.link_chars and block.box.tag == "li")):
        return None  # it has things of its own, or is one of a menu
    if previous is not None and of_cards(page, previous, block):
        return _Further.UP
    if (text[-1] in ":：" and _is_over_topics(page, block, item)) or _has_its_own(page, block, item):
        return None
    entry = block.link_chars and block.box.tag == "li" and (item.card.tag == "li" or leads_elsewhere(block, item))
    if entry and not is_tab(block):
        return _Further.UP  # another story of a list, or an entry of a menu, with a label's word in it
    return its_heading(first_tab(block, gap), gap)


def _of_a_link(page: Around, item: Item, previous: Item | None, block: Block, passed: int) -> Block | Literal[_Further.UP] | None:
    """What a line with a link says of a list: the menu of it ('News', 'Sport', 'See all') may stand between it and its label."""
    if is_tab(block):
        return _Further.UP
    if block.heading and ((passed < 2 and _heads(page, block, item)) or _opens_a_strip(page, block, item, previous)):
        return block
    return _Further.UP if passed < (_MENU if previous is not None else 1) else None


def _of_words(
    page: Around, item: Item, previous: Item | None, over: Block | None, block: Block, passed: int
) -> Block | Literal[_Further.UP] | None:
    """What other words say of a list, by their name, by how they are set, or by where they stand."""
    text, around = block.text, block.box.parent
    if previous is not None and over is not None and heads_the_next(block, over, item, previous):
        return block
    named = (block.box.names and _LABEL_NAME.search(block.box.names)) or begins_the_list(block, item)
    near = around is not None and item.card.within(around)
    if previous is None and near and (named or block.bold_chars >= len(text)) and not sentence_end(text):
        return block
    if previous is not None and named and near and not previous.card.within(around or block.box):
        return block
    told = named or block.box.block_end > block.index + 1 or _parts_off_a_list(page, block, item, over)
    if told and not passed and _begins_several(page, block, item, previous):
        return None if sentence_end(text) or any(map(str.isdigit, text)) else block
    return None if sentence_end(text) else _Further.UP


def _is_over_topics(page: Around, label: Block, item: Item) -> bool:
    """Whether what stands between words and a list is a line of the topics that the page is filed under: 'More on: Sea, Harbours'."""
    at = label.index + 1
    links = page.doc.blocks[at].links if at < item.card.block_start else ()
    return bool(links) and all(link.box.index not in page.stories and key(page.doc.text_of(link.box)) in page.tags for link in links)


def _has_its_own(page: Around, label: Block, item: Item) -> bool:
    """Whether the box of a label ends before a list, and holds links of its own that the label is over: topics, an advertisement."""
    box, at = label.box.parent, label.index + 1
    if box is None or at >= min(box.block_end, item.card.block_start) or item.card.within(box):
        return False
    links = [link for block in page.doc.blocks[at : box.block_end] for link in block.links if link.href[:1] != "#"]
    if not links or any(link.box.index in page.stories for link in links):
        return False
    said = meaning(label.text)
    if said == "other" and page.counts()[label.text] == 1 and not label.inside & LIST and all(link.box.inside & LIST for link in links):
        return True  # topics, each in an entry
    return len(links) >= _OVER_LINKS.get(said, len(links) + 1)


def parts(page: Around, item: Item, gap: list[Block]) -> bool:
    """Whether what stands before a story is a list of something else, under its own label."""
    return any(_has_its_own(page, block, item) and is_label(block) for block in gap[-40:])


def _is_of_the_text(page: Around, block: Block, item: Item) -> bool:
    """Whether a line is an entry of a list of the text, which does not hold the story."""
    entry = block.inside & LIST and not block.heading and block.index in page.kept
    return bool(entry) and not item.card.within(block.box.parent or block.box)


def ends(label: Block, run: list[Item], item: Item, own: Block) -> bool:
    """Whether the box that a label begins ends between the stories of a run and the next, which is set otherwise: it is of another list.
    `own` is the next one's block: what is a larger heading than the label, and not in its box, is not under it."""
    box = next((up for up in label.box.up(IN_SECTION) if run[-1].card.within(up)), None)
    if box is None or len(run) < 2 or item.card.within(box) or not run[-2].card.within(box):
        return False
    if box.block_start != label.index:
        return 0 < own.heading < label.heading
    this, other = item.box, run[-1].box
    levels = 1 + min(this.depth - item.card.depth, other.depth - run[-1].card.depth)
    return any(a.tag != b.tag or a.names != b.names for a, b in zip(this.up(levels), other.up(levels), strict=False))


def kicks(block: Block, story: Block) -> bool:
    """Whether a heading is the kicker right over a story's, which is larger: no label of a list is smaller than what it lists."""
    return (
        block.heading > story.heading > 0
        and block.index == story.index - 1
        and block.box.parent is story.box.parent
        and meaning(block.text) is None
    )


def _heads(page: Around, block: Block, item: Item) -> bool:
    """Whether a heading that leads to a section heads a run: over stories that have none its words say so or it begins their box, or it
    is set otherwise than their headlines."""
    own, link = page.doc.blocks[item.block], block.links[0]
    if len(block.links) != 1 or spans(link) or link.box.index in page.stories or link.href.startswith("javascript:") or is_tag(link.box):
        return False
    if not own.heading and meaning(block.text) in OF_STORIES:
        return len(block.text) <= MAX_LABEL
    if not own.heading:
        box, before = headed(block), page.doc.blocks[max(block.index - 1, 0)]
        if box is None or not item.card.within(box) or (before.heading and meaning(before.text) in OF_STORIES):
            return False  # 'Related news', and under it the section that they are of
        return not weighs(block.text, 46) and not is_time(block.text)
    if block.box.names in (own.box.names, "") and not opens_a_part(block, item):
        return False
    return not weighs(block.text, 46) and block.text.count(" ") < 5 and not is_time(block.text)


def _is_in_its_card(page: Around, block: Block, item: Item, previous: Item) -> bool:
    """Whether words stand in a card with one story: in a box that is called what the card of the story before is."""
    card = previous.card
    if block.text[-1] in ":：" and meaning(block.text) == "related":
        return False
    around = next((up for up in block.box.up(4) if up.tag == card.tag and up.names == card.names), None) if card.names else None
    return around is not None and item.box.within(around) and not previous.box.within(around) and not _holds_more(page, around, item)


def _opens_a_strip(page: Around, block: Block, item: Item, previous: Item | None) -> bool:
    """Whether a heading that leads to a section begins a box of several stories, whatever it is set beside."""
    link = block.links[0]
    if len(block.links) != 1 or spans(link) or link.box.index in page.stories or link.href.startswith("javascript:") or is_tag(link.box):
        return False
    if is_time(block.text) or len(block.text) > MAX_LABEL:
        return False
    if (weighs(block.text, 46) or block.text.count(" ") >= 5) and block.heading >= page.doc.blocks[item.block].heading:
        return False
    before = page.doc.blocks[max(block.index - 1, 0)]
    if before.heading and meaning(before.text) in OF_STORIES and item.box.within(before.box.parent or before.box):
        return False  # 'Related news', and under it the section that they are of
    return _begins_several(page, block, item, previous)


def _begins_several(page: Around, block: Block, item: Item, previous: Item | None) -> bool:
    """Whether the smallest box around words and a story begins with the words and holds more stories, none of which has such words, and
    not the one before."""
    around = next((up for up in block.box.up(6) if item.box.within(up)), None)
    if around is None or around.block_start != block.index or around.tag in ("body", "main", "html"):
        return False
    if previous is not None and previous.box.within(around):
        return False
    blocks = page.doc.blocks[item.block + 1 : min(around.block_end, item.block + _CARD)]
    if any(other.box.tag == block.box.tag and other.box.names == block.box.names for other in blocks):
        return False
    return _holds_more(page, around, item)


def _parts_off_a_list(page: Around, block: Block, item: Item, over: Block | None) -> bool:
    """Whether a box outside the text holds nothing but a few words, in an element of their own, behind them one that a story begins, and
    the way to more; and no words over it say what it lists, nor those `over` the list before that hold both."""
    text = block.text
    if _is_told(page, block):
        return False
    if block.links or begins_small(text) or sentence_end(text) or any(map(str.isdigit, text)) or not any(map(str.isalpha, text)):
        return False
    around = _with_more(block)
    if around is None or around.block_start != block.index or (over is not None and _holds(_with_more(over), item)):
        return False
    listed = next((up for up in item.card.up(_CARD) if up.parent is around), None)
    if listed is None or listed is item.card or listed.block_start != block.index + 1:
        return False
    amid = bool(page.kept) and min(page.kept) < block.index < max(page.kept)
    return around.block_end - listed.block_end <= _BEHIND and not amid


def _with_more(block: Block) -> Box | None:
    """The smallest box around words that stand in an element of their own and hold more behind them."""
    around = next((up for up in block.box.up(IN_SECTION) if up.block_end > block.index + 1), None)
    return around if around is not block.box else None


def _holds(box: Box | None, item: Item) -> bool:
    return box is not None and item.card.within(box)


def _names_a_part(page: Around, block: Block, item: Item, previous: Item | None) -> bool:
    """Whether the name of the story's own section ('Weather') begins a box of several stories, and no words over it say what they are."""
    return not (block.links or _is_told(page, block)) and _begins_several(page, block, item, previous)


def _is_told(page: Around, block: Block) -> bool:
    """Whether the line over words says what is listed under both."""
    before = page.doc.blocks[max(block.index - 1, 0)]
    return len(before.text) <= MAX_LABEL and meaning(before.text) in OF_STORIES


def _holds_more(page: Around, box: Box, item: Item) -> bool:
    """Whether another story follows one in a box."""
    blocks = page.doc.blocks[item.block : min(box.block_end, item.block + _CARD)]
    return any(link.box.index in page.stories and link.box is not item.box for block in blocks for link in block.links)


def of_cards(page: Around, previous: Item, block: Block) -> bool:
    """Whether words before a story are its card's: its section, 'Share this' under each. What says what list follows is none where it
    stands once."""
    said = meaning(block.text)
    if said == "other":
        return (page.counts()[block.text] > 1 and key(block.text) not in page.parts) or _repeats(page.doc, previous, block)
    if not block.heading and _flags(page.doc, previous, block):
        return True
    if not _repeats(page.doc, previous, block):
        return False
    if said is None or (said == "related" and len(block.text) <= 5) or any(map(str.isdigit, block.text)):  # 'More', 'Latest, 8.2.2022'
        return True
    return page.counts()[block.text] != 1 or any(box.tag == "a" for box in block.box.up(4))


def _repeats(doc: Document, previous: Item, block: Block) -> bool:
    """Whether words before a story are its card's (section, kicker): the card before has such an element too."""
    box = block.box
    own = (box.tag, box.names)
    for other in doc.blocks_of(previous.card):
        if own == (other.box.tag, other.box.names) and (other.index != previous.block or len(other.text) < len(previous.title)):
            return True
    return False


def _flags(doc: Document, previous: Item, block: Block) -> bool:
    """Whether words are a flag beside a kicker ('Breaking'): what holds them is in the card before too."""
    up = block.box.parent
    if up is None or not up.names:
        return False
    return any(up.tag == other.box.tag and up.names == other.box.names for other in doc.blocks_of(previous.card))
