"""Lists of stories that look like one: archives, topics, an author's page, a blog's front, each a run of titles over the first words of
their stories.

Told by how they are set. The titles are links into the site, set alike, and what is said on the page stands under them, some under each;
a story that is parted by linked headings begins before the first of them, and cards under a story come after it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from scraper.extractor.body.headings import setting
from scraper.extractor.links import PERSON, TOPIC, leads_within, path_of
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page.blocks import FOOTER, HIDDEN, NAV, Block

_TITLES: Final = 4
_LINKED: Final = 0.7  # of a title's characters: a date may stand beside it
_TITLE: Final = 12  # weight of the shortest
_PROSE: Final = 60
_BEFORE: Final = 0.2  # of the prose stands over the first title at most
_LONGEST: Final = 0.5  # of the prose stands under one of the titles at most
_LIKELY: Final = 0.5
_NAMED: Final = 0.3  # a headline of more words than a section's name
_DATED_ADDRESS: Final = "address dated"
# An address that ends in its date names no story.
_OF_A_DAY = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-](?:0?[1-9]|[12]\d|3[01]))?/?$")
_OF_A_STORY: Final = frozenset(("type.story", _DATED_ADDRESS, "type.product", "host.forum", "type.forum", "step.forum", "step.docs"))
_OF_A_LIST: Final = frozenset(("type.collection", "step.list", "root"))
_OF_ONE: Final = frozenset(("slug", "query", "address numbered"))
_ONE_STEP: Final = 0.17  # '/news/'
_INTRODUCTION: Final = 400  # weight of what a list that is called one says of its topic, its author
_END: Final = 30  # characters of 'Read more'
_SECTION: Final = 4  # words of the name of a section
_ASKED: Final = 8  # parts of a query
_DATED: Final = 0.4  # four dates or more, as the names of a page's body are given freely


def is_listing(view: View, facts: Mapping[str, float], chance: float) -> bool:
    """Whether a page is a list of stories: its address and its headline name no story, and its prose stands under titles of others.

    Where the `chance` of a story is good, the address or the page's own names have to say that it is one, or there is no prose.
    """
    address = urlsplit(view.doc.url or "")
    day = _OF_A_DAY.search(address.path) is not None
    if not _OF_A_STORY.isdisjoint(facts.keys() - {_DATED_ADDRESS} if day else facts):
        return False
    sought = _is_sought(str(view.value("headline") or ""), address.query)
    front = "root" in facts and "query" not in facts  # its headline may be the paper's whole name
    if not (sought or front) and (facts.get("slug", 0) > _NAMED or facts.get("headline words", 0) > _NAMED):
        return False
    listed = day or sought or not _OF_A_LIST.isdisjoint(facts) or any(step.search(address.path) for step in (TOPIC, PERSON))
    called = (
        listed
        or ("body.list" in facts and facts.get("times", 0) > _DATED)
        or (facts.get("depth", 1) <= _ONE_STEP and _OF_ONE.isdisjoint(facts))
    )
    blocks = [block for block in view.doc.blocks if not block.inside & (NAV | FOOTER | HIDDEN)]
    titles = _titles(view, blocks)
    ends = [] if titles else _ends(view, blocks)
    if not titles and not ends:
        return False
    called = called or _stand_below(titles or ends, address.path)
    if "og.article" in facts and not called:
        return False
    *under, besides = _told(blocks, titles, ends)
    prose = sum(under) + besides
    if not prose:
        return True
    if chance >= _LIKELY and not (called or (_OF_ONE.isdisjoint(facts) and _names_its_step(view, address.path))):
        return False
    introduced = besides <= _BEFORE * prose or (listed and besides <= _INTRODUCTION)
    if listed and introduced and besides == prose:
        return True
    return introduced and max(under) <= _LONGEST * prose and sum(1 for heavy in under if heavy) * 2 >= len(under)


def _is_sought(headline: str, query: str) -> bool:
    """Whether the headline repeats what the address asks for: the page answers a search."""
    said = f" {key(headline)} "
    return any(len(asked) > 1 and f" {key(asked)} " in said for _, asked in parse_qsl(query)[:_ASKED])


def _names_its_step(view: View, path: str) -> bool:
    """Whether the headline is a few words that name the directory in which the page lies: 'Local news' of '/news/local/'."""
    said = set(key(str(view.value("headline") or "")).split())
    step = set(key(path.rstrip("/").rpartition("/")[2].replace("-", " ").replace("_", " ")).split())
    return bool(step) and step <= said and len(said) <= _SECTION


def _stand_below(titles: list[Block], path: str) -> bool:
    """Whether the addresses of most stories that a page offers begin with its own, as those of a section do."""
    within = path.rstrip("/") + "/"
    return len(within) > 1 and 2 * sum([path_of(title.links[0].href).startswith(within) for title in titles]) > len(titles)


def _told(blocks: list[Block], titles: list[Block], ends: list[Block]) -> list[int]:
    """The weight of the prose under each of the titles, or over each of what ends a teaser; the last is that of all other prose."""
    told = [0] * (len(titles or ends) + 1)
    n = -1 if titles else 0
    for block in blocks:
        if n + 1 < len(titles) and block is titles[n + 1]:
            n += 1
        elif block.link_chars * 3 < len(block.text) and (heavy := weight(block.text)) >= _PROSE:
            told[n] += heavy
        if ends and n < len(ends) and block is ends[n]:
            n += 1
    return told


def _titles(view: View, blocks: list[Block]) -> list[Block]:
    """The most titles that are set alike, each a link to another page of the site."""
    alike: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks:
        text = block.text
        if block.links and block.link_chars >= _LINKED * len(text) and weight(text) > _TITLE:
            href = block.links[0].href
            if not href.startswith("#") and leads_within(href, view.doc.url):
                alike[setting(block, within=False)].append(block)
    return _if_many(max(alike.values(), key=len, default=[]))


def _ends(view: View, blocks: list[Block]) -> list[Block]:
    """What ends the teasers of stories whose titles are no links: a link that says the same under each and leads to another page."""
    alike: defaultdict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        if len(block.links) == 1 and 1 < block.link_chars <= _END and leads_within(block.links[0].href, view.doc.url):
            alike[block.text[-block.link_chars :]].append(block)
    return _if_many(max(alike.values(), key=len, default=[]))


def _if_many(blocks: list[Block]) -> list[Block]:
    return blocks if len({path_of(block.links[0].href) for block in blocks}) >= _TITLES else []
