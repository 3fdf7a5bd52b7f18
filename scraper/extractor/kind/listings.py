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
from urllib.parse import urlsplit

from scraper.extractor.body.headings import setting
from scraper.extractor.links import leads_within, path_of
from scraper.extractor.view import View
from scraper.normaliser.text import weight
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
_DATED: Final = 0.4  # four dates or more, as the names of a page's body are given freely


def is_listing(view: View, facts: Mapping[str, float], chance: float) -> bool:
    """Whether a page is a list of stories: its address and its headline name no story, and its prose stands under titles of others.

    Where the `chance` of a story is good, the address or the page's own names have to say that it is one, or there is no prose.
    """
    day = _OF_A_DAY.search(urlsplit(view.doc.url or "").path) is not None
    if (
        not _OF_A_STORY.isdisjoint(facts.keys() - {_DATED_ADDRESS} if day else facts)
        or facts.get("slug", 0) > _NAMED
        or facts.get("headline words", 0) > _NAMED
    ):
        return False
    called = (
        day
        or not _OF_A_LIST.isdisjoint(facts)
        or ("body.list" in facts and facts.get("times", 0) > _DATED)
        or (facts.get("depth", 1) <= _ONE_STEP and _OF_ONE.isdisjoint(facts))
    )
    if "og.article" in facts and not called:
        return False
    blocks = [block for block in view.doc.blocks if not block.inside & (NAV | FOOTER | HIDDEN)]
    titles = _titles(view, blocks)
    if len(titles) < _TITLES:
        return False
    under = [0] * (len(titles) + 1)
    n = 0
    for block in blocks:
        if n < len(titles) and block is titles[n]:
            n += 1
        elif block.link_chars * 3 < len(block.text) and (heavy := weight(block.text)) >= _PROSE:
            under[n] += heavy
    prose = sum(under)
    if not prose:
        return True
    if chance >= _LIKELY and not called:
        return False
    told = sum(1 for heavy in under[1:] if heavy)
    return under[0] <= _BEFORE * prose and max(under[1:]) <= _LONGEST * prose and told * 2 >= len(titles)


def _titles(view: View, blocks: list[Block]) -> list[Block]:
    """The most titles that are set alike, each a link to another page of the site."""
    alike: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks:
        text = block.text
        if block.links and block.link_chars >= _LINKED * len(text) and weight(text) > _TITLE:
            href = block.links[0].href
            if not href.startswith("#") and leads_within(href, view.doc.url):
                alike[setting(block, within=False)].append(block)
    titles = max(alike.values(), key=len, default=[])
    return titles if len({path_of(title.links[0].href) for title in titles}) >= _TITLES else []
