"""What a run of stories is: about this story, about the site, a line in the article, or no offer at all."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.shared.pictured import pictures_of
from scraper.extractor.related import neighbours
from scraper.extractor.related.addresses import SURELY
from scraper.extractor.related.item import Item
from scraper.extractor.related.kinds.limits import CARD, HEADLINE, SHORT, STORY
from scraper.extractor.related.kinds.lone import (
    LAST,
    LINES,
    foreign,
    heads_itself,
    is_a_card,
    is_the_last_line,
    under_the_headline,
    under_the_text,
)
from scraper.extractor.related.kinds.names import RELATED, RELATED_NAME, SITE, named_around
from scraper.extractor.related.kinds.run import KIN, MANY, POPULAR, Run, at_foot, prepared, stands_with_the_text
from scraper.extractor.related.menus import WITHIN
from scraper.extractor.related.modules import Module, of_readers
from scraper.extractor.related.offers import SURE
from scraper.extractor.related.stories import is_call
from scraper.extractor.view import View
from scraper.normaliser import credits
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import UNSPACED, begins_small, key, weight
from scraper.page.blocks import ASIDE, HEADING, LIST, Block
from scraper.record import RelatedKind

# Of what such lists are called (`names`), what names one of stories and no place or price.
_LIST_NAME: Final = re.compile(
    r"relat(?!ive(?![a-z]))|recommend|similar|popular|most[-_]?(?:read|view)|(?:recent|latest|newest)[-_]?(?:post|news|stor|entr|article)|top[-_]?stor"
)
_SIDEBAR: Final = re.compile(r"side[-_]?bar|right[-_]?(?:rail|col)|widget[-_]?area")
_BOUGHT_NAME: Final = re.compile(r"taboola|outbrain|(?<![a-z])trc_|zergnet|revcontent|mgid")  # a trader's lists, whatever he calls them
_NAMED: Final = 15  # weight of a headline in a list that is called one of stories, under a heading
_NEXT: Final = 5  # of one that words say is the next, and whose address is a story's
_HEADING: Final = 20  # of one that is set as a heading, and whose address is sure
_COLONS: Final = frozenset(":：")
_OVER_ALL: Final = 1.0  # likeness of stories over the headline whose titles are short
_OVER_FOOT: Final = 1.5  # the same in the foot of the page
_ROW: Final = 3  # stories under a heading, by whose addresses short titles are headlines
_CARDS: Final = 4  # articles with a heading that are a list without a label
_NO_STORY: Final = 0.5  # likeness of a story amid others that surely are, at the least
_TITLE: Final = 25  # weight of the shortest title of stories that stand in lines


def kind_of(view: View, module: Module) -> RelatedKind | None:
    """What a run is; None where it is no offer of stories at all."""
    run = prepared(view, module)
    if run is None:
        return None
    if module.items[0].block in view.comments or (run.lead_in and of_readers(module.items[0])):
        return None  # what a reader says of the story
    if run.lead_in:
        return _led_in(view, run)
    if run.said is not None:
        return _labelled(view, run)
    if len(module.items) == 1 and heads_itself(view, module.items[0]):
        return "related"
    if len(module.items) == 1 and (kind := under_the_text(view, module.items[0])) is not None:
        module.label = ""  # the kicker in its card
        return kind
    if len(module.items) <= (1 if run.next_to else LAST) and not module.label and is_the_last_line(view, module.items):
        return "in_body"
    if _is_of_the_text(view, module.items):
        return None
    return _amid(view, run) if module.in_body else _beside(view, run)


def _led_in(view: View, run: Run) -> RelatedKind | None:
    """What a run is whose own lines say so: 'Read also: ...'."""
    likeness = 0.0 if all(item.title.count(" ") >= SHORT for item in run.module.items) else 0.5
    if run.surest < likeness or run.words < 20:
        return None
    if not run.module.in_body and _is_one_line(run.module.items):
        run.module.label = run.module.items[0].lead_in
        return "related"
    return "in_body" if stands_with_the_text(view, run.module) else "related"


def _is_one_line(items: list[Item]) -> bool:
    """Whether several stories stand in one block, behind the words that offer them all."""
    return len(items) > 1 and items[0].block == items[-1].block


def _labelled(view: View, run: Run) -> RelatedKind | None:
    """What a run is whose label says so."""
    module, surest, words = run.module, run.surest, run.words
    if (run.said == "paid" or (module.in_body and not _is_headed(view, module))) and _are_called(module.items):
        return None  # offers of a shop; parts of the article
    if run.said in POPULAR:
        likeness, least = POPULAR[run.said]
        if module.items[-1].block < view.top and words < HEADLINE:
            likeness = max(likeness, _OVER_ALL)  # 'More news' of the menu
        if at_foot(module.items[0]):
            likeness, least = max(likeness, _OVER_FOOT), max(least, HEADLINE)  # 'Popular products'
        return "popular" if surest >= likeness and words >= least else None
    if module.items[-1].block < view.top and (surest < _OVER_ALL or words < _TITLE):
        return None  # 'Related tasks' of the menu
    # Under words that say so, a headline is enough where the address tells nothing.
    if words < 15 or surest < (1.0 if words < 25 else 0.0) or (words < 25 and is_call(module.label)):
        return None
    if _of_the_house(view, module.label) and not KIN.match(module.label.lower()):
        return "popular"
    if any(_BOUGHT_NAME.search(box.names) for box in run.line if box.names):
        return "popular"
    return "in_body" if module.in_body and len(module.items) == 1 else "related"


def _is_of_the_text(view: View, items: list[Item]) -> bool:
    """Whether links are the article's own: linked sub-headings and lists of it."""
    block = view.doc.blocks[items[0].block]
    kept = view.body is not None and block.index in view.body.kept
    if kept and len(items) == 1 and block.heading:
        return not is_a_card(view, items[0])
    return kept and (block.inside & (HEADING | LIST) != 0 or not _are_lines(view, items))


def _amid(view: View, run: Run) -> RelatedKind | None:
    """What a run without a label is that stands amid the text."""
    items = run.module.items
    first = items[0]
    if _are_called(items):
        return None  # parts of the article, each with the way to more of it
    if min(item.likeness for item in items) < _NO_STORY <= run.surest:
        items = run.module.items = [item for item in items if item.likeness >= _NO_STORY]  # without what is bought there
        first = items[0]
    if first.box.inside & ASIDE and any(_SIDEBAR.search(box.names) for box in run.line if box.names):
        return "popular" if run.surest >= 1.5 and run.words >= 20 else None
    if len(items) == 1 and _is_a_mention(view, first):
        return None
    least = 14 if run.surest >= 3 and first.heading else 20
    if run.surest < 1.5 or run.words < least or len(items) > 8:
        return None  # a longer list is the article's own matter
    return "in_body"


def _is_aside(view: View, item: Item) -> bool:
    """Whether a story stands beside the text, and not in what counts as beside with all of it."""
    last = view.last_block
    return item.box.inside & ASIDE != 0 and (last is None or not view.doc.blocks[last].inside & ASIDE)


def _is_headed(view: View, module: Module) -> bool:
    """Whether the label of a run is a heading."""
    return module.over is not None and view.doc.blocks[module.over].heading > 0


def _are_called(items: list[Item]) -> bool:
    """Whether what leads to a story is not its headline but a call in its card."""
    return any(item.called for item in items)


def _is_a_mention(view: View, item: Item) -> bool:
    """Whether a lone link amid the text leads to what the text tells of, and to no other story."""
    block, title = view.doc.blocks[item.block], item.title
    if (begins_small(title) or " " not in title.strip()) and not UNSPACED.search(title):
        return True  # a few words of a sentence, or an address
    if title[-1] in _COLONS and not item.heading:
        return True  # where somebody said what follows: 'The harbour master said:'
    if foreign(view, item.url) or credits.is_credit(block.text):
        return True  # what the story is about; where a picture was found
    return (
        is_person(title) or block.box.tag == "figcaption" or _is_caption(view, block)
    )  # who wrote, checked or tested it; a picture to be seen larger


def _beside(view: View, run: Run) -> RelatedKind | None:
    """What a run without words that say so is by the names around it, and by where it stands."""
    module, items = run.module, run.module.items
    turned = all(item.turns or neighbours.marked(item.box) for item in items)
    named = turned and (run.surest >= SURE or all(neighbours.is_named(item.box) for item in items))
    if run.next_to and run.surest >= (0.0 if turned else 1.0) and run.words >= (_NEXT if named else _NAMED):
        return "related"  # the story before this one, and the next
    headings = run.surest >= (SURELY if module.label else STORY) and all(item.heading for item in items)
    row = run.surest >= STORY and len(items) >= _ROW and _is_headed(view, module)
    if run.surest < 2.0 or run.words < (_NAMED if _is_named(view, run) else _HEADING if headings or row else HEADLINE):
        return None
    alone = len(items) == 1
    if alone and _heads_the_next(view, items[0]):
        return "related"
    if len(items) <= LINES and all(under_the_headline(view, item) for item in items):
        return "in_body" if alone else "related"
    names = named_around([*items[0].box.up(3), *run.line[:4]] if alone else run.line[:5])
    if alone and not names & RELATED:
        return None
    if names & RELATED and not names & SITE:
        return "related"
    if module.label or _is_aside(view, items[0]) or names & SITE or len(items) > MANY:
        return "popular"
    return "related" if _after(view, module) else "popular"


def _is_named(view: View, run: Run) -> bool:
    """Whether several stories stand under a heading in what is called a list of stories, or each in an article with a heading."""
    items = run.module.items
    headed = bool(run.module.label) and _is_headed(view, run.module)
    cards = all(item.heading and item.card.tag == "article" and "product" not in item.card.names for item in items)
    called = any(RELATED_NAME.search(box.names) for box in run.line if box.names and box.tag != "body")
    if cards and len(items) >= (2 if headed or called else _CARDS):
        return True
    if len(items) < 2 or not headed:
        return False
    names = [box.names for box in run.line if box.names and box.tag != "body"]
    return any(map(_LIST_NAME.search, names)) and not any("product" in name for name in names)


def _heads_the_next(view: View, item: Item) -> bool:
    """Whether a story under this one is headed as this one is: the next of a page without an end."""
    own, last = view.headline_block, view.last_block
    if own is None or last is None or item.block <= last or not own.box.names:
        return False
    return any(box.names == own.box.names for box in item.box.up(3))


def _are_lines(view: View, items: list[Item]) -> bool:
    """Whether stories stand each in a paragraph of its own, a few at the most."""
    if len(items) == 1:
        return True
    blocks = view.doc.blocks
    sure = all(item.likeness >= SURE and weight(item.title) >= _TITLE for item in items)
    return sure and len(items) <= LINES and all(blocks[item.block].box.tag == "p" for item in items)


def _is_caption(view: View, block: Block) -> bool:
    """Whether a block stands under a picture and credits it."""
    shown = any(block in unit.blocks for unit in pictures_of(view))
    return shown and credits.split(block.text)[1] is not None


def _after(view: View, module: Module) -> bool:
    """Whether a run stands right after the article, in the same part of the page as the article's end, and in no bar beside it."""
    last = view.last_block
    if last is None or not module.follows:
        return False
    inside = module.items[0].box.inside
    if any(
        _SIDEBAR.search(box.names) for box in module.items[0].card.up(CARD) if box.names and not box.block_start <= last < box.block_end
    ):
        return False
    return (inside & WITHIN) == (view.doc.blocks[last].inside & WITHIN) and module.items[0].block - last < 40


def _of_the_house(view: View, label: str) -> bool:
    """Whether a label offers more of the site and not of the story: 'More from The Courier'."""
    publisher = view.value("publisher")
    name = key(publisher.name) if publisher and publisher.name else ""
    words = key(label)
    return weight(name) >= 4 and f" {words}".endswith(f" {name}") and words.count(" ") - name.count(" ") <= 3
