"""The links that are marked as tags or stand in lists that call themselves so, and those to where the site files by topics."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Final, NamedTuple

from scraper.extractor.fields.section import filed_as
from scraper.extractor.fields.shared.authored import leads_to_author
from scraper.extractor.fields.tags.places import (
    ENOUGH,
    FEW,
    GAP,
    are_of_the_menu,
    calls_itself_a_list,
    is_in_a_card,
    is_in_a_cloud,
    is_in_the_foot,
    leads_here,
    leads_to_a_topic,
    length_of,
    list_around,
    size_of,
    stand_everywhere,
)
from scraper.extractor.fields.tags.words import CALLED, FORMS, MAX_TAG, MAX_TAGS, MORE, are_titles, is_short, unlabelled
from scraper.extractor.links import BACK, CATEGORY, REMARKS, TOPIC, path_of
from scraper.extractor.related.labels import announces
from scraper.extractor.view import View
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.text import key, weight
from scraper.page.blocks import ARTICLE, ASIDE, HEADING, MAIN, NAV, Block, Box, Link

_FEWEST: Final = 2  # topics of a navigation, of which one may lead to all
BEHIND: Final = 40  # blocks under the text among which the story's own topics stand, whether it names them or not
LEVELS: Final = 4  # elements up from a link, one of which may be a list of tags that holds lists
_COUNT: Final = 8  # characters of the longest number that says how often a topic was given
_CARDS: Final = 4  # times that a topic stands under the text where it is one of other stories
_LABEL: Final = 24  # characters of a label over a list
_STEM, _CASE = 6, 2  # letters of the shortest topic that may stand in another case, and its last ones
_COUNTED = re.compile(r"\(\d{1,5}\)$")  # a cloud of all the site's topics says how often each was given
_OF_A_YEAR = re.compile(r"/(?:19|20)\d\d/?$")  # the archive, by dates
_FOLLOW = re.compile(r"follow\s|reuse this content", re.I)  # what a reader does with a topic, or with the story


class _Given(NamedTuple):
    """A link that may name a topic of the story: as one of those `listed` as tags, or by where it leads alone."""

    text: str
    link: Link
    listed: bool

    @property
    def at(self) -> int:
        return self.link.box.block_start


class _Lists:
    """The lists of tags around links, each looked at once; `held`: list -> what it holds."""

    def __init__(self, view: View, last: int) -> None:
        self._view, self._last = view, last
        self._around: dict[int, Box | None] = {}
        self._small: set[int] = set()  # those in which a list was found
        self.held: defaultdict[int, list[str]] = defaultdict(list)

    def name(self, link: Link, around: Box) -> bool:
        """Whether a link is `rel=tag` or in an element that calls itself a list of tags."""
        inside, at, over = link.box.inside, link.box.block_start, self._view.top
        rel = link.box.attributes.get("rel")
        if rel and "tag" in rel.split() and "category" not in rel:
            own = at > self._last and inside & ARTICLE != 0  # a navigation of the story's own
            named = (own or not inside & NAV) and (at > over or around.block_end > over or length_of(around) <= FEW)
        else:
            listed = self._list_of(around)
            own = listed is not None and inside & ARTICLE != 0 and listed.tag == "nav"  # that is a list of tags as a whole
            named = listed is not None and (at > self._last or own or not inside & NAV) and (at > over or length_of(listed) <= FEW)
        if named and (whole := self._around.get(around.index)) is not None:
            self.held[whole.index].append(self._view.doc.text_of(link.box))
            self._small.update(up.index for up in whole.up(LEVELS) if up.names and size_of(up) <= FEW and calls_itself_a_list(up.names))
        return named

    def _list_of(self, around: Box) -> Box | None:
        if around.index not in self._around:
            self._around[around.index] = list_around(around)
        listed = self._around[around.index]
        if listed is None and self._small:
            listed = next((up for up in around.up(LEVELS) if up.index in self._small), None)
        return None if listed is not None and _offers_stories(self._view, listed) else listed


def linked(view: View, low: int, first: int, last: int) -> tuple[list[str], list[str], int]:
    """The links that are listed as tags, those to where the site files by topics, and how many of the first stand over the headline."""
    lists = _Lists(view, last)
    given = _given(view, lists, low, first, last)
    listed = [one for one in given if one.listed]
    filing = [one.link for one in given if not one.listed]
    filed = [one.text for one in given if not one.listed]
    if filing and _are_the_sites(view, filing, filed):
        filed = []
    times = Counter(view.doc.text_of(one.link.box) for one in listed if one.at > last)
    found = [one.text for one in listed if times[one.text] < _CARDS]
    alone = sum(one.link.box.inside & NAV != 0 and (bool(one.link.box.attributes.get("rel")) or one.at <= last) for one in listed)
    if (alone and len(found) == alone <= _FEWEST) or len(set(found)) > MAX_TAGS:
        found = []  # a way through the site, and no list; or all that it has
    above = sum(one.at < view.top for one in listed)
    if above and (len(found) - above > 1 or filed_as(view).issuperset(map(key, found[:above]))):
        found, above = found[above:], 0  # what the site is full of today, over a story that has its own under it; or where the story stands
    # No topic where topics stand beside it, save where one of them is called the same.
    sections = {one.text for one in given if CATEGORY.search(one.link.href)}
    sections -= {one.text for one in given if not CATEGORY.search(one.link.href)}
    if sections.issuperset(found) and are_of_the_menu(view, [one.link for one in listed if one.at > last]):
        found = []  # all in which the site files
    found = [text for text in found if text not in sections] or [text for text in found if key(text) not in filed_as(view)]
    head = {one.text for one in listed if one.at < first}
    if len(set(found) - head) > 1:
        found = [text for text in found if text not in head or key(text) not in filed_as(view) | FORMS]  # where it stands, over a list
    several = [texts for texts in lists.held.values() if len(texts) > 1]  # each tag may be named so
    titles = {text for texts in several if are_titles(texts) for text in texts}
    found = [text for text in found if text not in titles]
    long = {text for text in found if not is_short(text)}
    if 3 * len(long) > len(set(found)):
        found = [text for text in found if text not in long]  # else a long one among short ones
    return [] if are_titles(found) else found, filed, max(above, sum(text in head for text in found))


def _given(view: View, lists: _Lists, low: int, first: int, last: int) -> list[_Given]:
    """The links around the text that may name its topics, up to the end of their list."""
    given: list[_Given] = []
    named = 0
    previous = -1
    for link in view.doc.links_in(low, last + BEHIND):
        at, inside, around = link.box.block_start, link.box.inside, link.box.parent
        if first <= at < last or is_in_the_foot(inside):
            continue
        if at > max(last, previous) + GAP and (named >= ENOUGH or previous > last):
            break  # the next list under the story is another's
        if around is None:
            continue
        listed = lists.name(link, around)
        if not listed:
            near = (named == len(given) or at <= previous + 3) and not inside & (HEADING | NAV)  # between listed topics stand no titles
            if not (at > last and near and leads_to_a_topic(link.href) and not is_in_a_cloud(link)):
                continue
        text = tag_of(view, link, 2 if listed else 1)
        if text is None or (at > last and is_in_a_card(view, link, last)):
            continue
        if at < first and leads_to_author(link) and any(author.name in text for author in view.value("authors") or ()):
            continue
        given.append(_Given(text, link, listed))
        named += listed
        previous = at
    return given


def _are_the_sites(view: View, filing: list[Link], filed: list[str]) -> bool:
    """Whether links to where the site files by topics are all its topics, or some of what it offers; or what it is full of today, in a bar
    beside the story."""
    if len(filed) > MAX_TAGS or stand_everywhere(view, filing) or _stand_among_others(view, filing[0]):
        return True
    return all(link.box.inside & (ASIDE | ARTICLE | MAIN) == ASIDE for link in filing) and not named_in(view, filed)


def _stand_among_others(view: View, link: Link) -> bool:
    """Whether a link is of the lesser part of one list, whose other items do not lead to where the site files by topics."""
    item = next((box for box in link.box.up(LEVELS) if box.tag == "li"), None)
    if item is None or item.parent is None:
        return False
    listed = [one for one in view.doc.links_in(item.parent.block_start, item.parent.block_end - 1) if one.box.within(item.parent)]
    said = {view.doc.text_of(one.box): leads_to_a_topic(one.href) for one in listed}  # each topic may have buttons like the others'
    return 2 * sum(said.values()) < len(said)


def _offers_stories(view: View, listed: Box) -> bool:
    """Whether what is called a list of topics is one of stories by the label that it opens with: 'ALSO READ'."""
    first = view.doc.blocks[listed.block_start] if listed.block_start < listed.block_end else None
    return first is not None and not first.links and len(first.text) <= _LABEL and announces(first.text)


def named_in(view: View, texts: list[str]) -> int:
    """How many topics the story names, in whatever case it has them."""
    story = view.body.text.casefold() if view.body is not None else ""
    topics = (text.lstrip("#").casefold() for text in texts)
    return sum((topic[:-_CASE] if len(topic) > _STEM and topic.isalpha() else topic) in story for topic in topics)


def tag_of(view: View, link: Link, times: int = 1) -> str | None:
    """What a link says, where that may be a tag: no label of a list, no way back, no question or sentence, nothing counted."""
    doc, at = view.doc, link.box.block_start
    if link.href.startswith("#") or REMARKS.search(link.href) or not leads_here(view, link.href):
        return None
    text = unlabelled(doc.text_of(link.box))
    if _is_own(view, link) or (at < len(doc.blocks) and _is_in_a_sentence(doc.blocks[at])):
        return None
    if not is_short(text, times) or weight(text) > MAX_TAG or key(text) in CALLED or BACK.match(text):
        return None
    if (
        key(text) in MORE
        or _FOLLOW.match(text)
        or are_buttons(text)
        or (text.isdecimal() and _OF_A_YEAR.search(link.href) and not TOPIC.search(link.href))
    ):
        return None
    if text.endswith((".", "?", ":")) and (len(text.split()) > 2 or text[-1] == ":"):
        return None
    return None if at < len(doc.blocks) and _COUNTED.search(doc.blocks[at].text[-_COUNT:]) else text


def _is_own(view: View, link: Link) -> bool:
    """Whether a link leads to the page itself, to do something with it."""
    own = path_of(view.doc.url or "")
    return len(own) > 1 and path_of(link.href).rstrip("/") == own.rstrip("/")


def _is_in_a_sentence(block: Block) -> bool:
    """Whether a block is a sentence that leads somewhere: 'Topics that you follow are in Following.'"""
    return block.text.endswith((".", "。", "।")) and len(block.links) == 1 and block.link_chars * 4 < len(block.text)
