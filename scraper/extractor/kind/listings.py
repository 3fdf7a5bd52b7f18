"""Lists of stories that look like one: archives, topics, an author's page, a blog's front, each a run of titles over the first words of
their stories.

Told by how they are set. The titles are links into the site, set alike, and what is said on the page stands under them, some under each;
a story that is parted by linked headings begins before the first of them, and cards under a story come after it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from scraper.extractor.body.headings import setting
from scraper.extractor.links import PERSON, TOPIC, leads_within, path_of
from scraper.extractor.related import cards
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page.blocks import FOOTER, HIDDEN, NAV, Block

_TITLES: Final = 4
_FEW: Final = 2  # of a list that its address calls one
_GROUPS: Final = 3  # of titles that are looked at
_LONGEST_OF_FEW: Final = 0.8  # of the prose stands under one of so few at most
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
ONE_STEP: Final = 0.17  # '/news/'
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
    # Of an address of one step that names no story the headline may say at length what is listed: 'News of the coast for all who sail'.
    stepped = facts.get("depth", 1) <= ONE_STEP and _OF_ONE.isdisjoint(facts)
    named = facts.get("headline words", 0) > _NAMED and not stepped and not _is_anothers(view)
    if not (sought or front) and (facts.get("slug", 0) > _NAMED or named):
        return False
    listed = day or sought or not _OF_A_LIST.isdisjoint(facts) or any(step.search(address.path) for step in (TOPIC, PERSON))
    called = listed or ("body.list" in facts and facts.get("times", 0) > _DATED) or stepped
    blocks = [block for block in view.doc.blocks if not block.inside & (NAV | FOOTER | HIDDEN)]
    for run in _runs(view, blocks, _FEW if listed else _TITLES):
        below = _stand_below(run.ways, address.path)
        if "og.article" in facts and not (called or below):
            continue
        told = _told(blocks, run)
        if not any(told):
            return True
        if chance >= _LIKELY and not (called or below or (_OF_ONE.isdisjoint(facts) and _names_its_step(view, address.path))):
            continue
        if _stands_under(run, told, listed=listed or below):
            return True
    return False


class _Run(NamedTuple):
    """The titles of the stories that a page offers, or what ends their teasers, in page order, and where these lead to."""

    titles: list[Block]
    ends: list[Block]
    ways: list[str]


def _runs(view: View, blocks: list[Block], fewest: int) -> list[_Run]:
    if groups := _titles(view, blocks, fewest):
        return [_Run(group, [], _ways(group)) for group in groups]
    titles, ways = _under_links(view, blocks) if view.doc.covers else ([], [])
    if titles:
        return [_Run(titles, [], ways)]
    ends = _ends(view, blocks)
    return [_Run([], ends, _ways(ends))] if ends else []


def _stands_under(run: _Run, told: list[int], *, listed: bool) -> bool:
    """Whether what a page tells stands under the titles of a run: of a list that is `listed` as one, some may introduce it."""
    *under, besides = told
    prose = sum(told)
    introduced = besides <= _BEFORE * prose or (listed and besides <= _INTRODUCTION)
    if listed and introduced and besides == prose:
        return True
    if len(under) < _TITLES and not run.ends:
        return besides <= _INTRODUCTION and min(under) > 0 and max(under) <= _LONGEST_OF_FEW * prose
    return introduced and max(under) <= _LONGEST * prose and sum(1 for heavy in under if heavy) * 2 >= len(under)


def _is_anothers(view: View) -> bool:
    """Whether what stands out as the headline is one of several titles that are set alike and lead to other pages."""
    head, url = view.headline_block, view.doc.url
    if head is None or not head.links or url is None:
        return False
    away = [link for link in head.links if leads_within(link.href, url) and path_of(link.href).rstrip("/") != path_of(url).rstrip("/")]
    return len(away) == len(head.links) and any(
        head in group for group in _titles(view, [b for b in view.doc.blocks if b.heading], _TITLES)[:1]
    )


def _is_sought(headline: str, query: str) -> bool:
    """Whether the headline repeats what the address asks for: the page answers a search."""
    said = f" {key(headline)} "
    return any(len(asked) > 1 and f" {key(asked)} " in said for _, asked in parse_qsl(query)[:_ASKED])


def _names_its_step(view: View, path: str) -> bool:
    """Whether the headline is a few words that name the directory in which the page lies: 'Local news' of '/news/local/'."""
    said = set(key(str(view.value("headline") or "")).split())
    step = set(key(path.rstrip("/").rpartition("/")[2].replace("-", " ").replace("_", " ")).split())
    return bool(step) and step <= said and len(said) <= _SECTION


def _stand_below(ways: list[str], path: str) -> bool:
    """Whether the addresses of most stories that a page offers begin with its own, as those of a section do."""
    within = path.rstrip("/") + "/"
    return len(within) > 1 and 2 * sum([path_of(way).startswith(within) for way in ways]) > len(ways)


def _ways(titles: list[Block]) -> list[str]:
    """Where titles lead to."""
    return [title.links[0].href for title in titles]


def _told(blocks: list[Block], run: _Run) -> list[int]:
    """The weight of the prose under each of the titles, or over each of what ends a teaser; the last is that of all other prose."""
    titles, ends, _ = run
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


def _titles(view: View, blocks: list[Block], fewest: int) -> list[list[Block]]:
    """Titles that are set alike, each a link to another page of the site, the largest groups first: at the side may stand as many. Of a
    list that is called one there may be as few as `fewest`, where each heads an article element of its own."""
    alike: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks:
        text = block.text
        if block.links and block.link_chars >= _LINKED * len(text) and weight(text) > _TITLE:
            href = block.links[0].href
            if not href.startswith("#") and leads_within(href, view.doc.url):
                alike[setting(block, within=False)].append(block)
    largest = sorted(alike.values(), key=len, reverse=True)[:_GROUPS]
    return [group for group in largest if _if_many(group) or (len(group) >= fewest and _head_articles(group))]


def _head_articles(titles: list[Block]) -> bool:
    """Whether each of a few titles stands in an article element that holds none of the others."""
    articles = [next((box.index for box in title.box.up() if box.tag == "article"), None) for title in titles]
    return len(titles) < _TITLES and None not in articles and len(set(articles)) == len(titles)


def _under_links(view: View, blocks: list[Block]) -> tuple[list[Block], list[str]]:
    """The titles over each of which, with its card, a link without words is laid, and where these lead to."""
    laid = {link.box.block_start: link.href for link in (*cards.said(view.doc), *cards.laid(view.doc), *cards.called(view.doc))}
    alike: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks:
        if block.index in laid and not block.links and weight(block.text) > _TITLE and leads_within(laid[block.index], view.doc.url):
            alike[setting(block, within=False)].append(block)
    titles = max(alike.values(), key=len, default=[])
    ways = [laid[block.index] for block in titles]
    return (titles, ways) if len(set(map(path_of, ways))) >= _TITLES else ([], [])


def _ends(view: View, blocks: list[Block]) -> list[Block]:
    """What ends the teasers of stories whose titles are no links: a link that says the same under each and leads to another page."""
    alike: defaultdict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        if len(block.links) == 1 and 1 < block.link_chars <= _END and leads_within(block.links[0].href, view.doc.url):
            alike[block.text[-block.link_chars :]].append(block)
    return _if_many(max(alike.values(), key=len, default=[]))


def _if_many(blocks: list[Block]) -> list[Block]:
    return blocks if len(set(map(path_of, _ways(blocks)))) >= _TITLES else []
