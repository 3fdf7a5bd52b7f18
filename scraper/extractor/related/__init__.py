"""The stories a page offers beside its own: lists of them told from navigation, and lines in mid-article that lead to one.

A list is known by what it is: links with headlines to pages that look like this site's stories, one after the other, each in a
box of its own, under a few words that say what list it is. The words decide whether it is about this story (`related`) or about
the site (`popular`); where there are none, the names of the boxes and the place do. What a link tells by itself is in
`stories.py`, what words mean in `labels.py`.
"""

from __future__ import annotations

from itertools import islice

from scraper.extractor import rank
from scraper.extractor.related.addresses import SURELY
from scraper.extractor.related.item import PLACE, Item
from scraper.extractor.related.kinds import kind_of
from scraper.extractor.related.kinds.lone import is_a_card
from scraper.extractor.related.labels import is_of_a_neighbour, meaning, offer_behind
from scraper.extractor.related.modules import Module, modules
from scraper.extractor.related.offers import offered
from scraper.extractor.related.rest import rest
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.page.blocks import HEADING, LIST
from scraper.record import Candidate, Choice, Related, RelatedKind

MAX_LINKS = 300  # of one page
_LINES = 6  # blocks of the card of a story
_MARK = 24  # characters of a mark in it
_UNDER = 8  # blocks under the text among which one is that offers a story as those amid it do


def choose(view: View) -> Choice:
    """The offered stories in page order, each address once and where it stands first, with the evidence: how many independent signs said
    what the lists are."""
    found: dict[str, tuple[Item, RelatedKind, Module]] = {}
    lists: list[tuple[RelatedKind, Module]] = []
    listed: set[int] = set()
    runs = [(kind_of(view, module), module) for module in modules(view, offered(view))]
    lines = {_shape(module.items[0]) for kind, module in runs if kind == "in_body"}
    starts = sorted(item.box.start for _, module in runs for item in module.items)
    for told, module in runs:
        alike = bool(lines) and len(module.items) == 1 and told in (None, "related") and _shape(module.items[0]) in lines
        amid = alike and told is None and module.in_body and (module.items[0].lead_in or _is_all_of_its_line(view, module.items[0]))
        kind = "in_body" if amid or (alike and _ends(view, module)) else told
        if kind is None:
            continue
        if kind != "in_body":
            module.items = sorted((*module.items, *rest(view, module, starts)), key=PLACE)
        lists.append((kind, module))
        if module.said or kind == "in_body":
            listed.update(item.block for item in module.items if not (_is_behind(view, item) or (module.in_body and item.heading)))
            if kind == "in_body" and is_a_card(view, module.items[0]):
                card = module.items[0].card
                listed.update(range(card.block_start, card.block_end) if card.block_end - card.block_start <= _LINES else ())
                listed.add(module.items[0].block)
            if module.over is not None and module.said and (module.said == "related" or view.doc.blocks[module.over].heading):
                listed.add(module.over)
        for item in module.items:
            own = "popular" if kind == "related" and _is_paid(view, item) else kind
            if own != "popular" and item.key in found and found[item.key][1] == "popular":
                del found[item.key]  # a list of the site's newest has it too
            found.setdefault(item.key, (item, own, module))
    view.offered = listed  # the body gives these blocks up
    links = tuple(
        Related(_cited(item.url), item.title, kind, None if kind == "in_body" else _said_over(module, item))
        for item, kind, module in islice(found.values(), MAX_LINKS)
    )
    if not links:
        return Choice(value=())
    first = next((row for row in lists if row[0] != "popular"), lists[0])
    signs = sum(1 for row in lists if row[1].said)
    confidence = rank.confidence("related", signs / len(lists))
    detail = "; ".join(f"{kind}: {module.label or '(no label)'} ({len(module.items)})" for kind, module in lists[:12])
    place = "list of stories" if first[0] != "in_body" else "line in the article"
    return Choice(value=links, winner=Candidate(links, place, "visible", first[1].items[0].block, detail), agree=1, confidence=confidence)


def _said_over(module: Module, item: Item) -> str | None:
    """The words over a story: its own, where those of its list are of another: 'Next post' over the one before."""
    own = item.turns and (not module.label or is_of_a_neighbour(module.label))
    return item.turns if own else module.label or None


def _is_behind(view: View, item: Item) -> bool:
    """Whether a story is offered behind the last sentence of a paragraph, which is the text's."""
    return bool(item.lead_in) and offer_behind(view.doc.blocks[item.block].text, view.doc.text_of(item.box)) is not None


def _is_paid(view: View, item: Item) -> bool:
    """Whether a line in the card of a story says that it is paid for, whatever list it stands in."""
    card = item.card
    lines = view.doc.blocks_of(card) if card.block_end - card.block_start <= _LINES else ()
    return any(len(line.text) <= _MARK and line.text != item.title and meaning(line.text) == "paid" for line in lines)


def _ends(view: View, module: Module) -> bool:
    """Whether a story is offered where the article ends."""
    return view.last_block is not None and -2 <= module.items[0].block - view.last_block <= _UNDER


def _is_all_of_its_line(view: View, item: Item) -> bool:
    """Whether a link surely to a story is all of a line that is neither a heading nor an item of a list."""
    block = view.doc.blocks[item.block]
    return block.link_chars >= len(block.text) and item.likeness >= SURELY and not block.inside & (HEADING | LIST)


def _shape(item: Item) -> tuple[str, str, str]:
    """How a line that offers a story is set; unlike any other where nothing is named."""
    box, up = item.box, item.box.parent
    names = (box.names, up.names if up is not None else "", box.tag)
    return names if names[0] or names[1] else ("", "", str(box.index))


def _cited(url: str) -> str:
    return urls.clean(url) if "?" in url else url  # absolute already
