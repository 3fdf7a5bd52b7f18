"""A list of links made ready to be judged: what is no story in it left out, and what speaks for it counted."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from scraper.extractor.related import neighbours
from scraper.extractor.related.addresses import site_of
from scraper.extractor.related.item import Item
from scraper.extractor.related.kinds.limits import HEADLINE, SHORT
from scraper.extractor.related.kinds.names import AT_FOOT, OF_READERS, RELATED, WRITERS_BOX, named_around, stands_in_no_list
from scraper.extractor.related.kinds.topics import GENERAL, topical
from scraper.extractor.related.labels import Meaning, is_of_this_part
from scraper.extractor.related.looks import MAX_ALIKE
from scraper.extractor.related.menus import WITHIN
from scraper.extractor.related.modules import Module
from scraper.extractor.related.no_stories import tags_of
from scraper.extractor.related.offers import SURE
from scraper.extractor.related.turning import turns_the_page
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.text import key, weight
from scraper.page.blocks import FOOTER, NAV, Block, Box

# What popular stories' labels mean -> likeness and weight of the title that they take at least.
POPULAR: Final[dict[Meaning | None, tuple[float, int]]] = {"paid": (1.5, 20), "ranked": (0.0, 18), "latest": (0.0, 18)}
MANY: Final = 12  # stories of a list about one story; a longer one under the name of a section is all of the section
KIN: Final = re.compile(
    r"related|recommended|empfohlen|recomendad|recommandé|consigliat|aanbevolen|anbefalt|rekommenderat|polecane|relacionad|relaterad|relatert|liés|associés|verwandt|ähnlich|passend|correlat|gerelateerd|powiązan|souvisej|связанн|похож|ilgili|terkait"
)
_OF_A_WRITER: Final = re.compile(rf"(?:^|[\s_-]){WRITERS_BOX}")
_MARK: Final = re.compile(r"/([a-z])-\d{5,12}$")  # what kind of page an address leads to, before its number
_MANY_ALIKE: Final = 3  # stories of a list of which two tell how the address of one is built
_MENU: Final = 12  # elements between a card and the menu over the headline that it stands in


class Run(NamedTuple):
    """A module as it is judged. `said` is what its label's words mean on this page, `line` the boxes around the first card, inmost first,
    `lead_in` whether only words in the stories' own lines say what they are, `next_to` whether they are the ones before this story and
    after it, `surest` the mean likeness of the addresses, `words` the mean weight of the titles."""

    module: Module
    said: Meaning | None
    line: list[Box]
    lead_in: bool
    next_to: bool
    surest: float
    words: float


def prepared(view: View, module: Module) -> Run | None:
    """A module without what is no story of it, and without a label that is none of its own. None
    where it stands among what is no list of stories."""
    if not module.items:
        return None
    lead_in = any(item.lead_in for item in module.items)
    told = lead_in or all(map(turns_the_page, module.items))
    if module.said == "other" and not told and not _is_of_stories(module):
        return None
    said = _said_by_its_label(view, module, told=told)
    line = module.items[0].card.up(5)
    if named_around(line) & (AT_FOOT | OF_READERS):
        return None
    next_to = _are_next_to_it(module)
    if next_to and said is not None and _stands_elsewhere(view, module):
        module.label, said = "", None
    if said is None and _are_a_writers(module.items):
        said = "related"
    if not (lead_in or next_to) and _stands_in_no_list(view, module, said):
        return None
    if said is None:
        if module.label and module.items[-1].block < view.top and _is_over_each(view, module.label):
            return None
        module.items = _stories(module)
    items = module.items = _without_shorter(view, module.items)
    if not items or ((topics := tags_of(view)) and topics.issuperset([key(item.title) for item in items])):
        return None
    lead_in = lead_in and said is None
    if lead_in:
        if not stands_with_the_text(view, module):
            module.label = module.label or items[0].lead_in  # 'Previous article', 'Read next' under the article
    elif next_to and said is None and not module.in_body:
        module.label = ""
    elif _is_about_the_same(view, module, said):
        said = "related"
    surest = sum([item.likeness for item in items]) / len(items)
    words = sum([weight(item.teased or item.title) for item in items]) / len(items)
    if words < HEADLINE and _are_marked_otherwise(view, items):
        return None
    return Run(module, said, line, lead_in, next_to, surest, words)


def _said_by_its_label(view: View, module: Module, *, told: bool) -> Meaning | None:
    """What its label means here; where it means nothing, it is taken from the module. `told`: the stories' own lines say what they are."""
    said = module.said
    if said == "other":
        said = None if told else "related"
        module.label = "" if told else module.label  # 'Share this', and then 'Next story: ...'
    if said in POPULAR and module.in_body and module.over is not None and _leads_to(view.doc.blocks[module.over]):
        said = "related"
    if module.label and module.over == view.top:
        module.label, said = "", None  # 'Sneaker trend: ...'
    return said


def _are_next_to_it(module: Module) -> bool:
    """Whether they are the stories before this one and after it."""
    if len({item.key for item in module.items}) > 2:
        return False
    if _leads_on(module.items) or any(neighbours.are_called(box.names) for box in module.items[0].card.up(4) if box.names):
        return True
    return not module.label and all(item.box.inside & NAV for item in module.items)  # all that a navigation leads to


def _stands_in_no_list(view: View, module: Module, said: Meaning | None) -> bool:
    """The same of the elements around it, where no label speaks for it, or it stands over the headline: there as far as the menu."""
    if said is not None and module.items[0].block >= view.top:
        return False
    to_the_menu = said is None and module.items[-1].block < view.top
    return stands_in_no_list(view, module.items[0].card.up(_MENU if to_the_menu else 3))


def _is_about_the_same(view: View, module: Module, said: Meaning | None) -> bool:
    """Whether a list of newest stories, or a short one under a name, is of what this story is about or of its part of the site."""
    if not module.label or not (said == "latest" or (said is None and 1 < len(module.items) <= MANY)):
        return False
    if not (topical(view, module.label) or is_of_this_part(module.label) or (said is None and _leads_to_its_part(view, module))):
        return False
    return not at_foot(module.items[0])


def at_foot(item: Item) -> bool:
    """Whether a story stands in the foot of the page."""
    return item.box.inside & (FOOTER | WITHIN) == FOOTER


def _stands_elsewhere(view: View, module: Module) -> bool:
    """Whether the box that a label stands in holds none of the stories."""
    around = view.doc.blocks[module.over].box.parent if module.over is not None else None
    return around is not None and not module.items[0].card.within(around)


def _leads_to_its_part(view: View, module: Module) -> bool:
    """Whether a label leads to the section whose address that of the story goes on from."""
    links = view.doc.blocks[module.over].links if module.over is not None else ()
    if len(links) != 1 or key(module.label) in GENERAL:
        return False
    site = site_of(view)
    url = urls.absolute(site.url, links[0].href)
    return url is not None and url.strip("/").count("/") > 2 and site.holds_the_page(url)  # not the home page


def _is_over_each(view: View, label: str) -> bool:
    """Whether the same words stand over one list after another before the headline: of a menu."""
    return sum([block.text == label for block in view.doc.blocks[: view.top]]) > MAX_ALIKE


def _leads_to(block: Block) -> bool:
    """Whether a paragraph of the article leads to a list: 'Here are some of the most popular posts about the sea:'."""
    return not block.heading and block.text[-1:] in (":", "：") and block.text.count(" ") > SHORT


def _stories(module: Module) -> list[Item]:
    """The items of a run whose label says nothing that are stories."""
    items = module.items
    if len(items) > 2:
        # 'All pictures' at the foot of a list without a label
        items = [item for item in items if item.likeness >= 1 or item.heading or weight(item.title) >= HEADLINE] or items
    return items if module.in_body else [item for item in items if not item.listed]


def stands_with_the_text(view: View, module: Module) -> bool:
    """Whether a run stands amid the text, or not far under it."""
    first = module.items[0]
    return module.in_body or not (first.box.inside & FOOTER or _far(view, first))


def _without_shorter(view: View, items: list[Item]) -> list[Item]:
    """The stories of a list without what stands higher in the site than they do, where numbers alone tell one from another: newsrooms."""
    if len(items) < _MANY_ALIKE:
        return items
    site = site_of(view)
    alike = [item for item in items if site.is_built_alike(item.url)]
    return [item for item in items if not site.is_shorter(item.url)] if len(alike) > 1 else items


def _are_marked_otherwise(view: View, items: list[Item]) -> bool:
    """Whether all addresses are marked as of one kind and the page's as of another: /sea/t-1234567 for topics, /sea/a-1234568 here."""
    own = _MARK.search((site_of(view).url or "").partition("?")[0])
    marks = {mark[1] if mark is not None else "" for mark in (_MARK.search(item.url) for item in items)}
    return own is not None and len(items) > 1 and len(marks) == 1 and marks.isdisjoint(("", own[1]))


def _leads_on(items: list[Item]) -> bool:
    """Whether the links are marked as those to the page before this one or after it (HTML standard, 4.6.7.17) and say what is there, or
    say so themselves."""
    marked = all(item.beside or (neighbours.marked(item.box) != "" and item.title.count(" ") > 1) for item in items)
    return marked and not any("comment-page" in item.url for item in items)


def _are_a_writers(items: list[Item]) -> bool:
    """Whether they are the last that somebody wrote, in the box that tells of her."""
    around = items[0].card.up(3)
    return len(items) > 1 and all(item.heading for item in items) and any(_OF_A_WRITER.search(box.names) for box in around if box.names)


def _is_of_stories(module: Module) -> bool:
    """Whether what stands under words for a list of topics ('Related topics') are headings of stories or lead to what their addresses say
    are stories, or are headlines in a box so called."""
    items = module.items
    if len(items) < 2 or sum([weight(item.title) for item in items]) < 32 * len(items) or sum([i.likeness for i in items]) < 2 * len(items):
        return False
    near = all(item.heading or item.likeness >= SURE for item in items) and KIN.search(module.label.lower()) is not None
    return near or named_around(items[0].card.up(4)) == RELATED


def _far(view: View, item: Item) -> bool:
    """Whether more than a line or two stands between the article and a story."""
    return view.last_block is not None and item.block > view.last_block + 3
