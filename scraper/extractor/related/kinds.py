"""What a run of stories is: about this story, about the site, a line in the article, or no offer at all."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from scraper.extractor.fields.shared.pictured import pictures_of
from scraper.extractor.related import neighbours
from scraper.extractor.related.above import MAX_ALIKE
from scraper.extractor.related.addresses import SURELY, site_of
from scraper.extractor.related.item import Item
from scraper.extractor.related.labels import Meaning, is_of_this_part
from scraper.extractor.related.menus import WITHIN
from scraper.extractor.related.modules import Module, of_readers
from scraper.extractor.related.offers import SURE, tags_of
from scraper.extractor.related.stories import is_call
from scraper.extractor.view import View, once
from scraper.normaliser import credits, urls
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import UNSPACED, begins_small, key, sentence_end, weight
from scraper.page.blocks import ASIDE, FOOTER, HEADING, LIST, Block, Box
from scraper.record import RelatedKind

_RELATED_NAME: Final = re.compile(
    r"relat(?!ive(?![a-z]))|recommend|recomend|similar|(?:see|read|lees|lire|leggi|also)[-_]?(?:also|more|next|ook|aussi|anche)"
    r"|more[-_](?:on|from|to|about|topic|stories|in)|know[-_]?more|further|suggest|crosslink|next[-_]?(?:article|story|read|post)|article[-_]?prev"
    r"|relacion|leia[-_]?(?:tambem|mais)|veja[-_]?(?:tambem|mais)|les[-_]?ogsa|laes[-_]?ogsa|las[-_]?ocksa|lue[-_]?(?:myos|lisaa)|anbefal"
    r"|rekommender|suosit(?:us|tel)|aanbevol|consigliat|suggerit|verwandt|empfehl|weiterfuhr|tambien|correlat|gerelat|ilgili|benzer|podobne|powiazan|polecan[ey]|souvisej|doporucen|suvisiac|odporucan|kapcsolodo|recomandat|povezan[aeio]|preporuc|sorodn"
    r"|interstitial[-_]?(?:link|story|related)|susije|saistit|seotud|terkait|baca[-_]?juga|inline[-_]?(?:article|story|teaser|link)"
)
_SITE_NAME: Final = re.compile(
    r"popular|trend|most[-_]?(?:read|view|pop|shared|recent)|rank|latest|lastest|newest|recent[-_]?(?:post|news|stor|entr)|sponsor|promo"
    r"|outbrain|taboola|partner|top[-_]?(?:stor|news|read|post)|ticker|breaking|mas[-_]?leid|mais[-_]?lid|plus[-_]?lus|piu[-_]?lett|meest[-_]?gelezen|mest[-_]?l(?:a|ae|e)st|luetuim|meistgelesen|najpopular|najczesciej|najnowsze|nejcten|nejnovej|najcitan|najnov|legolvasott|legfriss|citite"
    r"|populyar|ok[-_]?okunan|son[-_]?dakika|loetum|skaitomiaus|lasitak|hot[-_]?news"
    r"|side[-_]?bar|right[-_]?(?:rail|col|bar)|widget[-_]?area|editor[-_]?(?:s[-_]?)?(?:pick|choice)"
)
# Of these, what names a list of stories and no place or price.
_LIST_NAME: Final = re.compile(
    r"relat(?!ive(?![a-z]))|recommend|similar|popular|most[-_]?(?:read|view)|(?:recent|latest|newest)[-_]?(?:post|news|stor|entr|article)|top[-_]?stor"
)
_SIDEBAR: Final = re.compile(r"side[-_]?bar|right[-_]?(?:rail|col)|widget[-_]?area")
_BOUGHT_NAME: Final = re.compile(r"taboola|outbrain|(?<![a-z])trc_|zergnet|revcontent|mgid")  # a trader's lists, whatever he calls them
_WRITERS_BOX: Final = r"author-?(?:box|bio|info)"
_NO_LIST_NAME: Final = re.compile(
    r"mega-?menu|drop-?down|sub-?menu|nav-?bar|navigation|breadcrumb"
    r"|(?:^|[\s_-])(?:main|top|site|primary|header|mobile|global|side|burger|desktop|offcanvas)[-_]?(?:menu|nav)"
    rf"|(?:^|[\s_-])(?:tags|tag-?list|tag-?cloud|topics|share|social|byline|{_WRITERS_BOX}|comments?|cookie|newsletter"
    r"|paywall|toc|table-of-contents|footnotes?|(?<!ajax[_-])pagination(?![_-]?wrap)|pager|hashtags?)(?:$|[\s_-])"
)
_OF_A_WRITER: Final = re.compile(rf"(?:^|[\s_-]){_WRITERS_BOX}")
_FOOT_NAME: Final = re.compile(
    r"(?<![a-z-])(?:site|page|global|main)[-_]{0,2}footer|seo[-_]{0,2}footer"
)  # of the site; an article has one too
_OF_READERS_NAME: Final = re.compile(
    r"(?:recent|latest|newest|last)[-_]{0,2}comments?(?![a-z])|dsq-widget"
)  # which stories they wrote under
# What every news page is about: no sign that a label names this story's topic.
_GENERAL: Final = frozenset(
    key(word)
    for word in """
    news story stories article articles artikel latest today more video videos home info nachrichten haber haberler meldungen noticias
    notícias notizie nieuws nyheter nyheder uutiset wiadomości wiadomosci новости новини vijesti vesti zprávy
    správy hírek știri вести lajme ειδήσεις xəbərlər жаңалықтар yangiliklar სიახლეები լուրեր naujienos žinios ziņas uudised aktuality
    aktualności actualités actualites
    """.split()
)
_STORY: Final = 4.0  # likeness of an address that leads to a story and no topic
_HEADLINE: Final = 32  # weight of a headline, on an average
_NAMED: Final = 15  # in a list that is called one of stories, under a heading
_NEXT: Final = 5  # of one that words say is the next, and whose address is a story's
_HEADING: Final = 20  # of one that is set as a heading, and whose address is sure
_MARK: Final = re.compile(r"/([a-z])-\d{5,12}$")  # what kind of page an address leads to, before its number
_MANY_ALIKE: Final = 3  # stories of a list of which two tell how the address of one is built
_COLONS: Final = frozenset(":：")
_SHORT: Final = 4  # blanks in what names a section, and no story
# What popular stories' labels mean -> likeness and weight of the title that they take at least.
_POPULAR: Final[dict[Meaning | None, tuple[float, int]]] = {"paid": (1.5, 20), "ranked": (0.0, 18), "latest": (0.0, 18)}
_MANY: Final = 12  # stories of a list about one story; a longer one under the name of a section is all of the section
_OVER_ALL: Final = 1.0  # likeness of stories over the headline whose titles are short
_UNDER: Final = 8  # blocks under the text among which the headline of a card of it stands
_CARDS: Final = 4  # articles with a heading that are a list without a label
_CARD: Final = 8  # elements between a headline and its card, a paragraph and what holds all of them, a card and the bar it stands in
_MENU: Final = 12  # elements between a card and the menu over the headline that it stands in
_OVER_FOOT: Final = 1.5  # of stories in the foot of the page
_LINES, _TITLE = 4, 25  # stories that stand in lines amid the text or under the headline, at the most, and weight of the shortest title
TOPIC: Final = 5  # a label is no more times as long as the topic in it: 'Credit cards for car owners' is not about cars
_LAST: Final = 3  # stories that end the text, each in a line, and blocks behind it among which the first of them stands
_LINE: Final = 40  # characters of a line beside the headline of a card
_FEW: Final = 2  # cards amid the text
_MONEY: Final = frozenset("$€£¥₹")  # what is sold has its price beside its name
_TOPICS: Final = ("article:section", "section", "article:tag", "keywords", "news_keywords", "parsely-section", "author")
_KIN: Final = re.compile(
    r"related|recommended|empfohlen|recomendad|recommandé|consigliat|aanbevolen|anbefalt|rekommenderat|polecane|relacionad|relaterad|relatert|liés|associés|verwandt|ähnlich|passend|correlat|gerelateerd|powiązan|souvisej|связанн|похож|ilgili|terkait"
)


def kind_of(view: View, module: Module) -> RelatedKind | None:
    """What a run is; None where it is no offer of stories at all."""
    run = _prepared(view, module)
    if run is None:
        return None
    if module.items[0].block in view.comments or (run.lead_in and of_readers(module.items[0])):
        return None  # what a reader says of the story
    if run.lead_in:
        return _led_in(view, run)
    if run.said is not None:
        return _labelled(view, run)
    if len(module.items) == 1 and _heads_itself(view, module.items[0]):
        return "related"
    if len(module.items) == 1 and (kind := _under_the_text(view, module.items[0])) is not None:
        module.label = ""  # the kicker in its card
        return kind
    if len(module.items) <= (1 if run.next_to else _LAST) and not module.label and _is_the_last_line(view, module.items):
        return "in_body"
    if _is_of_the_text(view, module.items):
        return None
    return _amid(view, run) if module.in_body else _beside(view, run)


class _Run(NamedTuple):
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


def _prepared(view: View, module: Module) -> _Run | None:
    """A module without what is no story of it, and without a label that is none of its own. None
    where it stands among what is no list of stories."""
    lead_in = any(item.lead_in for item in module.items)
    said = module.said
    if not module.items:
        return None
    told = lead_in or all(item.beside for item in module.items)
    if said == "other" and not told and not _is_of_stories(module):
        return None
    if said == "other":
        said = None if told else "related"
        module.label = "" if told else module.label  # 'Share this', and then 'Next story: ...'
    if said in _POPULAR and module.in_body and module.over is not None and _leads_to(view.doc.blocks[module.over]):
        said = "related"
    if module.label and module.over == view.top:
        module.label, said = "", None  # 'Sneaker trend: ...'
    line = module.items[0].card.up(5)
    if _around(line) & (_AT_FOOT | _OF_READERS):
        return None
    next_to = len(module.items) < 3 and (_leads_on(module.items) or any(neighbours.are_called(box.names) for box in line[:4] if box.names))
    if next_to and said is not None and _stands_elsewhere(view, module):
        module.label, said = "", None
    if said is None and _are_a_writers(module.items):
        said = "related"
    near = module.items[0].card.up(_MENU) if said is None and module.items[-1].block < view.top else line[:3]
    if (said is None or module.items[0].block < view.top) and not lead_in and not next_to and _stands_in_no_list(view, near):
        return None
    if said is None and module.label and module.items[-1].block < view.top and _is_over_each(view, module.label):
        return None
    if said is None:
        module.items = _stories(module)
    items = module.items = _without_shorter(view, module.items)
    if not items or ((topics := tags_of(view)) and topics.issuperset([key(item.title) for item in items])):
        return None
    lead_in = lead_in and said is None
    if lead_in:
        if not _stands_with_the_text(view, module):
            module.label = module.label or items[0].lead_in  # 'Previous article', 'Read next' under the article
    elif next_to and said is None and not module.in_body:
        module.label = ""
    elif (
        (said == "latest" or (said is None and 1 < len(items) <= _MANY))
        and module.label
        and (_topical(view, module.label) or is_of_this_part(module.label) or (said is None and _leads_to_its_part(view, module)))
        and not _at_foot(items[0])
    ):
        said = "related"
    surest = sum([item.likeness for item in items]) / len(items)
    words = sum([weight(item.teased or item.title) for item in items]) / len(items)
    if words < _HEADLINE and _are_marked_otherwise(view, items):
        return None
    return _Run(module, said, line, lead_in, next_to, surest, words)


def _at_foot(item: Item) -> bool:
    """Whether a story stands in the foot of the page."""
    return item.box.inside & (FOOTER | WITHIN) == FOOTER


def _stands_elsewhere(view: View, module: Module) -> bool:
    """Whether the box that a label stands in holds none of the stories."""
    around = view.doc.blocks[module.over].box.parent if module.over is not None else None
    return around is not None and not module.items[0].card.within(around)


def _leads_to_its_part(view: View, module: Module) -> bool:
    """Whether a label leads to the section whose address that of the story goes on from."""
    links = view.doc.blocks[module.over].links if module.over is not None else ()
    if len(links) != 1 or key(module.label) in _GENERAL:
        return False
    site = site_of(view)
    url = urls.absolute(site.url, links[0].href)
    return url is not None and url.strip("/").count("/") > 2 and site.holds_the_page(url)  # not the home page


def _is_over_each(view: View, label: str) -> bool:
    """Whether the same words stand over one list after another before the headline: of a menu."""
    return sum([block.text == label for block in view.doc.blocks[: view.top]]) > MAX_ALIKE


def _leads_to(block: Block) -> bool:
    """Whether a paragraph of the article leads to a list: 'Here are some of the most popular posts about the sea:'."""
    return not block.heading and block.text[-1:] in (":", "：") and block.text.count(" ") > _SHORT


def _stories(module: Module) -> list[Item]:
    """The items of a run whose label says nothing that are stories."""
    items = module.items
    if len(items) > 2:
        # 'All pictures' at the foot of a list without a label
        items = [item for item in items if item.likeness >= 1 or item.heading or weight(item.title) >= _HEADLINE] or items
    return items if module.in_body else [item for item in items if not item.listed]


def _led_in(view: View, run: _Run) -> RelatedKind | None:
    """What a run is whose own lines say so: 'Read also: ...'."""
    likeness = 0.0 if all(item.title.count(" ") >= _SHORT for item in run.module.items) else 0.5
    if run.surest < likeness or run.words < 20:
        return None
    if not run.module.in_body and _is_one_line(run.module.items):
        run.module.label = run.module.items[0].lead_in
        return "related"
    return "in_body" if _stands_with_the_text(view, run.module) else "related"


def _is_one_line(items: list[Item]) -> bool:
    """Whether several stories stand in one block, behind the words that offer them all."""
    return len(items) > 1 and items[0].block == items[-1].block


def _stands_with_the_text(view: View, module: Module) -> bool:
    """Whether a run stands amid the text, or not far under it."""
    first = module.items[0]
    return module.in_body or not (first.box.inside & FOOTER or _far(view, first))


def _labelled(view: View, run: _Run) -> RelatedKind | None:
    """What a run is whose label says so."""
    module, surest, words = run.module, run.surest, run.words
    if (run.said == "paid" or (module.in_body and not _is_headed(view, module))) and _are_called(module.items):
        return None  # offers of a shop; parts of the article
    if run.said in _POPULAR:
        likeness, least = _POPULAR[run.said]
        if module.items[-1].block < view.top and words < _HEADLINE:
            likeness = max(likeness, _OVER_ALL)  # 'More news' of the menu
        if _at_foot(module.items[0]):
            likeness, least = max(likeness, _OVER_FOOT), max(least, _HEADLINE)  # 'Popular products'
        return "popular" if surest >= likeness and words >= least else None
    # Under words that say so, a headline is enough where the address tells nothing.
    if words < 15 or surest < (1.0 if words < 25 else 0.0) or (words < 25 and is_call(module.label)):
        return None
    if _of_the_house(view, module.label) and not _KIN.match(module.label.lower()):
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


def is_a_card(view: View, item: Item) -> bool:
    """Whether a linked heading amid the text is one of a few that lead to stories, and stands in its link or beside lines that are no
    text: what the story is, who wrote it, and when."""
    block, card = view.doc.blocks[item.block], item.card
    if not block.heading or len(block.links) != 1 or block.link_chars < len(block.text):
        return False
    around = block.box is not item.box and block.box.within(item.box)
    beside = [line for line in view.doc.blocks_of(card) if line is not block] if card.block_end - card.block_start <= _LINES else []
    lines = bool(beside) and all(len(line.text) <= _LINE and not sentence_end(line.text) for line in beside)
    if not (around or lines) or _headings_in_links(view) > _FEW:
        return False
    return _is_surely(view, item) and _MONEY.isdisjoint(item.title)


@once
def _headings_in_links(view: View) -> int:
    """How many headings of the body are links: a page of many is a list of stories, or of goods."""
    blocks = map(view.doc.blocks.__getitem__, view.body.kept if view.body is not None else ())
    return sum(block.heading > 0 and 0 < len(block.text) <= block.link_chars for block in blocks)


def _amid(view: View, run: _Run) -> RelatedKind | None:
    """What a run without a label is that stands amid the text."""
    items = run.module.items
    first = items[0]
    if _are_called(items):
        return None  # parts of the article, each with the way to more of it
    if first.box.inside & ASIDE and any(_SIDEBAR.search(box.names) for box in run.line if box.names):
        return "popular" if run.surest >= 1.5 and run.words >= 20 else None
    if len(items) == 1 and _is_a_mention(view, first):
        return None
    least = 14 if run.surest >= 3 and first.heading else 20
    if run.surest < 1.5 or run.words < least or len(items) > 8:
        return None  # a longer list is the article's own matter
    return "in_body"


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
    if _foreign(view, item.url) or credits.is_credit(block.text):
        return True  # what the story is about; where a picture was found
    return is_person(title) or _is_caption(view, block)  # who wrote, checked or tested it; a picture to be seen larger


def _beside(view: View, run: _Run) -> RelatedKind | None:
    """What a run without words that say so is by the names around it, and by where it stands."""
    module, items = run.module, run.module.items
    turned = all(item.turns for item in items)
    if run.next_to and run.surest >= (0.0 if turned else 1.0) and run.words >= (_NEXT if turned and run.surest >= SURE else _NAMED):
        return "related"  # the story before this one, and the next
    sure = run.surest >= (SURELY if module.label else _STORY) and all(item.heading for item in items)
    if run.surest < 2.0 or run.words < (_NAMED if _is_named(view, run) else _HEADING if sure else _HEADLINE):
        return None
    alone = len(items) == 1
    if alone and _heads_the_next(view, items[0]):
        return "related"
    if len(items) <= _LINES and all(_under_the_headline(view, item) for item in items):
        return "in_body" if alone else "related"
    names = _around([*items[0].box.up(3), *run.line[:4]] if alone else run.line[:5])
    if alone and not names & _RELATED:
        return None
    if names & _RELATED and not names & _SITE:
        return "related"
    if module.label or items[0].box.inside & ASIDE or names & _SITE or len(items) > _MANY:
        return "popular"
    return "related" if _after(view, module) else "popular"


def _is_named(view: View, run: _Run) -> bool:
    """Whether several stories stand under a heading in what is called a list of stories, or each in an article with a heading."""
    items = run.module.items
    headed = bool(run.module.label) and _is_headed(view, run.module)
    cards = all(item.heading and item.card.tag == "article" and "product" not in item.card.names for item in items)
    called = any(_RELATED_NAME.search(box.names) for box in run.line if box.names and box.tag != "body")
    if cards and len(items) >= (2 if headed or called else _CARDS):
        return True
    if len(items) < 2 or not headed:
        return False
    names = [box.names for box in run.line if box.names and box.tag != "body"]
    return any(map(_LIST_NAME.search, names)) and not any("product" in name for name in names)


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
    marked = all(item.beside or (item.box.attributes.get("rel") in ("prev", "next") and item.title.count(" ") > 1) for item in items)
    return marked and not any("comment-page" in item.url for item in items)


def _stands_in_no_list(view: View, line: list[Box]) -> bool:
    """Whether a box around a run, that does not hold the text, is called after menus, tags, shares or writers."""
    first = -1 if view.first_block is None else view.first_block
    named = (box for box in line if box.names and box.tag != "body" and not box.block_start <= first < box.block_end)
    return any(_says(box.names) & _NO_LIST for box in named)


def _are_a_writers(items: list[Item]) -> bool:
    """Whether they are the last that somebody wrote, in the box that tells of her."""
    around = items[0].card.up(3)
    return len(items) > 1 and all(item.heading for item in items) and any(_OF_A_WRITER.search(box.names) for box in around if box.names)


def _heads_the_next(view: View, item: Item) -> bool:
    """Whether a story under this one is headed as this one is: the next of a page without an end."""
    own, last = view.headline_block, view.last_block
    if own is None or last is None or item.block <= last or not own.box.names:
        return False
    return any(box.names == own.box.names for box in item.box.up(3))


def _under_the_headline(view: View, item: Item) -> bool:
    """Whether a story stands in a list of its own between the headline and the text."""
    own, first = view.headline_block, view.first_block
    if own is None or first is None or not own.index < item.block < first:
        return False
    return bool(item.box.inside & LIST & ~own.inside) and _is_surely(view, item)


def _heads_itself(view: View, item: Item) -> bool:
    """Whether a story stands as a heading of its own under the headline, or right behind the last paragraph."""
    block, own, first, last = view.doc.blocks[item.block], view.headline_block, view.first_block, view.last_block
    if not block.heading or own is None or first is None or last is None:
        return False
    beside = own if own.index < item.block <= first else view.doc.blocks[last] if last < item.block <= last + 2 else None
    return beside is not None and block.box.parent is beside.box.parent and _is_surely(view, item)


def _under_the_text(view: View, item: Item) -> RelatedKind | None:
    """What a lone story is that stands as the heading of an article of its own right behind the last paragraph: in what holds the text,
    or in the article around that (HTML standard, 4.3.2: an article in another is related to it)."""
    first, last = view.first_block, view.last_block
    if not item.heading or first is None or last is None or not last < item.block <= last + _UNDER or item.likeness < SURE:
        return None
    card = next((up for up in item.box.up(_CARD) if up.tag == "article"), None)
    around = [up for up in view.doc.blocks[first].box.up(_CARD)[1:] if view.doc.blocks[last].box.within(up)]
    outer = next((up for up in around if up.tag == "article"), around[0] if around else None)
    if card is None or outer is None or card is outer or not card.within(outer) or _foreign(view, item.url):
        return None
    unit = card.parent
    if unit is None or not (unit in around or (unit.block_start, unit.block_end) == (card.block_start, card.block_end)):
        return None  # one of a row
    return "in_body" if card.within(around[0]) else "related"


def _is_the_last_line(view: View, items: list[Item]) -> bool:
    """Whether stories stand each in a paragraph of its own right behind the last of the text, and side by side with it."""
    last, blocks = view.last_block, view.doc.blocks
    if last is None or view.body is None:
        return False
    if last == items[-1].block and len(view.body.kept) > len(items):
        last = view.body.kept[-1 - len(items)]  # the text has kept them
    text = blocks[last]
    if text.box.tag != "p" or not last < items[0].block <= last + _LAST:
        return False
    lines = [blocks[item.block].box for item in items]
    return all(line.tag == "p" and line.parent is text.box.parent for line in lines) and all(_is_surely(view, item) for item in items)


def _is_surely(view: View, item: Item) -> bool:
    """Whether a lone link leads to a story of the site by its address, and says so much."""
    return item.likeness >= SURELY and item.title.count(" ") > _SHORT and not _foreign(view, item.url)


def _are_lines(view: View, items: list[Item]) -> bool:
    """Whether stories stand each in a paragraph of its own, a few at the most."""
    if len(items) == 1:
        return True
    blocks = view.doc.blocks
    sure = all(item.likeness >= SURE and weight(item.title) >= _TITLE for item in items)
    return sure and len(items) <= _LINES and all(blocks[item.block].box.tag == "p" for item in items)


def _is_of_stories(module: Module) -> bool:
    """Whether what stands under words for a list of topics ('Related topics') are headings of stories or lead to what their addresses say
    are stories, or are headlines in a box so called."""
    items = module.items
    if len(items) < 2 or sum([weight(item.title) for item in items]) < 32 * len(items) or sum([i.likeness for i in items]) < 2 * len(items):
        return False
    near = all(item.heading or item.likeness >= _STORY for item in items) and _KIN.search(module.label.lower()) is not None
    return near or _around(items[0].card.up(4)) == _RELATED


def _is_caption(view: View, block: Block) -> bool:
    """Whether a block stands under a picture and credits it."""
    shown = any(block in unit.blocks for unit in pictures_of(view))
    return shown and credits.split(block.text)[1] is not None


def _far(view: View, item: Item) -> bool:
    """Whether more than a line or two stands between the article and a story."""
    return view.last_block is not None and item.block > view.last_block + 3


def _foreign(view: View, url: str) -> bool:
    """Whether an address is on another site, of another name than the page's."""
    own = [view.doc.url, *view.doc.meta.get("og:url", ())[:1], *(rel.get("href") for rel in view.doc.rels.get("canonical", ())[:1])]
    brand = urls.site(url).partition(".")[0]
    return all(said is None or urls.site(said).partition(".")[0] not in (brand, "") for said in own) and any(own)


def _after(view: View, module: Module) -> bool:
    """Whether a run stands right after the article, in the same part of the page as the article's end, and in no bar beside it."""
    last = view.last_block
    if last is None or not module.follows:
        return False
    inside = module.items[0].box.inside
    if any(
        _SIDEBAR.search(box.names) for box in module.items[0].card.up(_CARD) if box.names and not box.block_start <= last < box.block_end
    ):
        return False
    return (inside & WITHIN) == (view.doc.blocks[last].inside & WITHIN) and module.items[0].block - last < 40


_RELATED, _SITE, _NO_LIST, _AT_FOOT, _OF_READERS = 1, 2, 4, 8, 16


def _around(line: list[Box]) -> int:
    """What the names around a run say, inmost first: of the card, its list and three boxes more."""
    found = 0
    for box in line:
        if box.names and box.tag not in ("body", "main", "html"):
            found |= _says(box.names)
    return found


@lru_cache(maxsize=4096)
def _says(names: str) -> int:
    """Bits of what the names of an element say of the list in it."""
    return (
        (_RELATED_NAME.search(names) is not None) * _RELATED
        | (_SITE_NAME.search(names) is not None) * _SITE
        | (_NO_LIST_NAME.search(names) is not None) * _NO_LIST
        | ("foot" in names and _FOOT_NAME.search(names) is not None) * _AT_FOOT
        | (_OF_READERS_NAME.search(names) is not None) * _OF_READERS
    )


def _of_the_house(view: View, label: str) -> bool:
    """Whether a label offers more of the site and not of the story: 'More from The Courier'."""
    publisher = view.value("publisher")
    name = key(publisher.name) if publisher and publisher.name else ""
    words = key(label)
    return weight(name) >= 4 and f" {words}".endswith(f" {name}") and words.count(" ") - name.count(" ") <= 3


def _topical(view: View, label: str) -> bool:
    """Whether a label names this story's section, topic or author, or repeats words of its headline."""
    words = f" {key(label)} "
    if len(label) > 50 or words.startswith(" top "):
        return False  # what is best of whatever section: 'Top Business Stories'
    if any(f" {topic} " in words and TOPIC * len(topic) >= len(words) for topic in _topics(view)):
        return True
    # 'The harbour bill' over more on what the headline is about
    return words.count(" ") > 2 and weight(words) >= 12 and words in f" {key(view.value('headline') or '')} "


@once
def _topics(view: View) -> frozenset[str]:
    doc, story = view.doc, view.story
    said: list[object] = [view.value("section"), view.value("kicker"), story.get("articleSection"), story.get("keywords")]
    said += [doc.meta.get(name, ()) for name in _TOPICS]
    texts = [part for text in _texts(said) for part in text[:1000].split(",")]
    authors = view.value("authors") or ()
    texts += [getattr(author, "name", "") for author in authors]
    texts += (doc.url or "").partition("?")[0].split("/")[3:-1]
    house = key(getattr(view.value("publisher"), "name", None) or "")
    return frozenset(k for k in map(key, texts[:80]) if weight(k) >= 4 and k not in _GENERAL and k != house)


def _texts(values: Iterable[object]) -> Iterable[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list | tuple):
            yield from (v for v in value if isinstance(v, str))
