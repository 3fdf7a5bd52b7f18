"""Where the links of a line over a headline lead: up a trail, to another story, out of the site."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from scraper.extractor.links import CATEGORY, PERSON, leads_home, leads_within, serves
from scraper.extractor.related.labels import is_of_a_neighbour
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import Block, Link

_SEQUENCE: Final = frozenset(("prev", "next"))
_BACK: Final = ("«", "←", "‹", "<")
_ON: Final = ("»", "→", "›", ">")
_POINTS: Final = frozenset(("›", "»", ">", "→"))  # what parts the steps of a trail


def acts(href: str) -> bool:
    """Whether a link does something on the page, and leads to no other."""
    return href.startswith(("#", "javascript:"))


def lies_in(url: str | None, href: str) -> bool:
    """Whether a link leads to one of the directories in which a page lies."""
    return bool(href) and f"/{href.rstrip('/').rpartition('/')[2]}/" in (url or "")


def is_filed(url: str | None, href: str) -> bool:
    """Whether a link leads to a category, or to one of the directories in which a page lies."""
    return CATEGORY.search(href) is not None or lies_in(url, href)


def leads_elsewhere(view: View, href: str) -> bool:
    """Whether a link leads out of the site, to its home page, to a person or to what a reader does on it."""
    return _leads_away(view, href) or leads_home(href, view.doc.url) or PERSON.search(href) is not None or serves(href)


def _leads_away(view: View, href: str) -> bool:
    """Whether a link leads to another site than the page's, as it was asked for or as it calls itself."""
    own = (view.doc.url, *(rel.get("href") for rel in view.doc.rels.get("canonical", ())[:1]), *view.doc.meta.get("og:url", ())[:1])
    return not any(leads_within(href, url) for url in own)


def turns_the_page(view: View, blocks: list[Block], block: Block) -> bool:
    """Whether it leads to the last story, or behind one that does to the next: '« Old cranes', 'New cranes »'; or says so, in its words or
    by the type of its link (HTML standard, 4.6.7)."""
    if any(not _SEQUENCE.isdisjoint((link.box.attributes.get("rel") or "").split()) for link in block.links):
        return True
    if block.links and all(is_of_a_neighbour(view.doc.text_of(link.box)) for link in block.links):
        return True
    if block.text.startswith(_BACK):
        return "»" not in block.text
    return block.text.endswith(_ON) and block.index > 0 and blocks[block.index - 1].text.startswith(_BACK)


def are_steps(view: View, linked: list[Link]) -> bool:
    """Whether marks that lead on part the links of a line: 'News › Harbour', 'News / Harbour / Piers'."""
    ends = pairwise(linked)
    marks = {"".join(view.doc.pieces(one.box.end, other.box.start)).strip() for one, other in ends}
    return marks <= _POINTS or (len(linked) > 2 and marks == {"/"})


def leads_to_the_headline(view: View, block: Block, link: Link, title: str) -> bool:
    """Whether a mark that leads on and the headline follow a link: 'News / Ferry runs again'."""
    rest = "".join(view.doc.pieces(link.box.end, block.end)).strip() if len(block.text) > len(title) else ""
    marks = {rest[:1], view.doc.text_of(link.box)[-1:]}
    return not marks.isdisjoint({"/", *_POINTS}) and key(rest) == title
