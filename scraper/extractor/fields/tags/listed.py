"""The tags that a reader is shown by the story: a list of links that calls itself one, or that a line announces."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from scraper.extractor.fields.section import filed_as
from scraper.extractor.fields.shared.authored import leads_to_author
from scraper.extractor.fields.shared.trail import ALL_OF_IT
from scraper.extractor.fields.tags.announced import announced, unlinked
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
from scraper.extractor.fields.tags.words import CALLED, FORMS, MAX_TAG, MAX_TAGS, MORE, Tag, are_titles, is_short, unlabelled
from scraper.extractor.links import BACK, CATEGORY, REMARKS, TOPIC, path_of, serves
from scraper.extractor.related.labels import announces, is_of_a_neighbour
from scraper.extractor.view import View
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.text import key, weight
from scraper.page.blocks import ARTICLE, ASIDE, DIALOG, FORM, HEADING, MAIN, NAV, Block, Box, Link
from scraper.record import Candidate

FEWEST: Final = 2  # topics of a navigation, of which one may lead to all
BEHIND: Final = 40  # blocks under the text among which the story's own topics stand, whether it names them or not
_CARDS: Final = 4  # times that a topic stands under the text where it is one of other stories
LEVELS: Final = 4  # elements up from a link, one of which may be a list of tags that holds lists
_OVER: Final = 3  # blocks over the headline among which topics stand
_ROW: Final = 1.5  # a line of links and what parts them is so much longer than they are, at the most
_LABEL: Final = 24  # characters of a label over a list
_STEM, _CASE = 6, 2  # letters of the shortest topic that may stand in another case, and its last ones
COUNT: Final = 8  # characters of the longest number that says how often a topic was given
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(r"\(\d{1,5}\)$")  # a cloud of all the site's topics says how often each was given
_OF_A_YEAR = re.compile(r"/(?:19|20)\d\d/?$")  # the archive, by dates
_FOLLOW = re.compile(r"follow\s|reuse this content", re.I)  # what a reader does with a topic, or with the story
# Places of a section beside which others stand.
_LABELS: Final = ("category link", "label beside", "section line", "label with link", "label")


def displayed(view: View) -> Iterator[Candidate]:
    """The texts of tag links by the story; else those that a line announces."""
    last = view.last_block
    if view.body is None or last is None:
        return
    first = view.body.kept[0]  # what stands under a standfirst that the body has kept files other stories too
    headline = view.headline_block
    low = max(0, first - 20, headline.index - 6 if headline is not None and headline.index < first else 0)
    found, filed, over = _linked(view, low, first, last)
    told = [] if found else announced(view, low, first, last) or ([] if len(filed) > 1 else unlinked(view, first, last))
    if found and over >= len(found) and (own := unlinked(view, first, last)):
        found, told = [], own  # what stands over the headline files it
    elif len(found) == over == 1 and len(own := announced(view, low, first, last)) > 1:
        found, told = [], own
    if not (found or filed or told) and headline is not None:
        filed = _over_the_text(view, headline, first)
    if len(filed) > 1 and not found and not set(filed) < set(told):  # one alone may stand under a picture or in a notice
        yield Candidate(tuple(map(Tag, filed[:MAX_TAGS])), "topic links" if set(filed).isdisjoint(told) else "tag links", "visible")
    elif found or told:
        yield Candidate(tuple(map(Tag, (found or told)[:MAX_TAGS])), "tag links", "visible")
    elif others := _other_sections(view):
        yield Candidate(tuple(map(Tag, others)), "other sections", "visible")
    elif listed := _right_under(view, last) or _far_below(view, last) or _alone_under(view, last):
        yield Candidate(tuple(map(Tag, listed)), "topic links", "visible")


def _far_below(view: View, last: int) -> list[str]:
    """The first list of topics behind the other stories that a page offers, where the story names most of them."""
    blocks = view.doc.blocks
    links = (link for link in view.doc.links_in(last + BEHIND, len(blocks) - 1) if leads_to_a_topic(link.href))
    for link in links:
        if is_in_the_foot(link.box.inside) or is_in_a_cloud(link):
            continue
        around = [box for box in link.box.up(LEVELS)[1:] if size_of(box) <= MAX_TAGS]
        lists = [box for box in around if box.names and calls_itself_a_list(box.names)]
        listed = lists[-1] if lists else next((box for box in around if box.tag in ("ul", "ol")), None)
        if listed is None:
            continue
        held = [one for one in view.doc.links_in(listed.block_start, listed.block_end - 1) if one.box.within(listed)]
        texts = [text for one in held if leads_to_a_topic(one.href) and (text := _tag(view, one)) is not None]
        if ENOUGH <= len(texts) == len(held) <= MAX_TAGS and 2 * _told(view, texts) > len(texts):
            return texts
        if lists:
            break  # what is called so is another's
    return []


def _right_under(view: View, last: int) -> list[str]:
    """The links of a row right under the text that lead to one directory, whatever it is called, where the story names most of what they
    say: '/thema/ferries' and '/thema/piers', '/?label=ferries' and '/?label=piers'."""
    for (directory, _), run in groupby(_in_rows(view, last), lambda one: (_place_of(one[1].href), one[0])):
        links = [link for _, link in run]
        inside = links[0].box.inside
        if not directory or not 1 < len(links) <= MAX_TAGS or inside & (ASIDE | DIALOG | FORM) or inside & (NAV | ARTICLE) == NAV:
            continue
        served = serves(links[0].href) and "search" not in links[0].href  # without a directory of topics a site searches for one
        if is_in_the_foot(inside) or CATEGORY.search(links[0].href) or served or any(map(leads_to_author, links)):
            continue
        texts = [text for link in links if (text := _tag(view, link)) is not None]
        blocks = view.doc.blocks[links[0].box.block_start : links[-1].box.block_end]
        if len(texts) < len(links) or any(text.isdigit() or is_of_a_neighbour(text) or key(text) in ALL_OF_IT for text in texts):
            continue  # the way to the next page, to another story, or to all that a site holds
        if not all(block.links and block.link_chars * _ROW > len(block.text) for block in blocks):
            continue
        if 3 * (told := _told(view, texts)) >= 2 * len(texts) and told > 1 and not is_in_a_card(view, links[0], last):
            return texts
    return []


def _in_rows(view: View, last: int) -> Iterator[tuple[int, Link]]:
    """The links right under the text, each with the number of its row: a line that leads nowhere ends one."""
    row, before = 0, last
    for link in view.doc.links_in(last + 1, last + GAP):
        row += link.box.block_start > before + 1
        before = link.box.block_start
        yield row, link


def _alone_under(view: View, last: int) -> list[str]:
    """The one topic right under the text, in a block of its own: what stands further down files something else."""
    blocks = view.doc.blocks
    for block in blocks[last + 1 : last + 2]:
        link = block.links[0] if len(block.links) == 1 and view.doc.text_of(block.links[0].box) == block.text else None
        if link is None or not leads_to_a_topic(link.href) or block.inside & (NAV | ASIDE | DIALOG | FORM | HEADING):
            return []
        text = _tag(view, link)
        under = next(iter(blocks[last + 2 : last + 3]), None)
        alone = under is None or not leads_to_a_topic(under.links[0].href if under.links else "/")
        return [text] if text is not None and alone and not (is_in_a_card(view, link, last) or is_in_the_foot(block.inside)) else []
    return []


def _place_of(href: str) -> str:
    """The directory, or the question, that an address is the answer to: all of it before its last step, or what it is asked by."""
    path, mark, query = href.partition("#")[0].rstrip("/").partition("?")
    if mark:
        return f"{path}?{'&'.join(part.partition('=')[0] for part in query.split('&'))}"
    return path[: path.rfind("/") + 1]


def _told(view: View, texts: list[str]) -> int:
    """How many topics the story names, in whatever case it has them."""
    story = view.body.text.casefold() if view.body is not None else ""
    topics = (text.lstrip("#").casefold() for text in texts)
    return sum((topic[:-_CASE] if len(topic) > _STEM and topic.isalpha() else topic) in story for topic in topics)


def _other_sections(view: View) -> list[str]:
    """In what else the site files the story: links to the same directory as the section's own, right beside it."""
    section = view.chosen.get("section")
    for reading in section.readings if section is not None else ():
        block = reading.candidate.block
        if block is None or reading.candidate.place not in _LABELS or key(str(reading.value)) not in filed_as(view):
            continue
        box = view.doc.blocks[block].box
        around = box.parent if box.tag in ("li", "a", "span") and box.parent is not None else box
        if size_of(around) > FEW:
            continue
        links = [link for link in view.doc.links_in(around.block_start, around.block_end - 1) if link.box.within(around)]
        own = next((link for link in links if key(view.doc.text_of(link.box)) == key(str(reading.value))), None)
        if own is None:
            continue
        directory = _directory(own.href)
        beside = [link for link in links if link is not own and directory and _directory(link.href).startswith(directory)]
        texts = [text for link in beside[:FEW] if (text := _tag(view, link)) is not None and not leads_to_author(link)]
        return [text for text in texts if not _DIGIT.search(text)]
    return []


def _directory(href: str) -> str:
    return path_of(href).rstrip("/").rpartition("/")[0]


def _linked(view: View, low: int, first: int, last: int) -> tuple[list[str], list[str], int]:
    """The links that are `rel=tag` or in an element that calls itself a list of tags, those to where the site files by topics, and how
    many of the first stand over the headline."""
    found: list[str] = []
    filed: list[str] = []
    sections: set[str] = set()
    topics: set[str] = set()
    verdicts: dict[int, Box | None] = {}
    held: defaultdict[int, list[str]] = defaultdict(list)  # list -> what it holds
    lists: set[int] = set()  # the small ones in which one was found
    over = view.top
    previous = -1
    below: list[Link] = []  # those found under the story
    above = alone = 0  # how many of those found stand over the headline, and how many in a navigation
    filing: list[Link] = []  # those that lead to where the site files
    head: set[str] = set()  # those found in the head
    for link in view.doc.links_in(low, last + BEHIND):
        box = link.box
        at = box.block_start
        if first <= at < last or is_in_the_foot(box.inside):
            continue
        if at > max(last, previous) + GAP and (len(found) >= ENOUGH or previous > last):
            break  # the next list under the story is another's
        around = box.parent
        if around is None:
            continue
        rel = box.attributes.get("rel")
        if rel and "tag" in rel.split() and "category" not in rel:
            own = at > last and box.inside & ARTICLE != 0  # a navigation of the story's own
            named = (own or not box.inside & NAV) and (at > over or around.block_end > over or length_of(around) <= FEW)
        else:
            if around.index not in verdicts:
                verdicts[around.index] = list_around(around)
            listed = verdicts[around.index]
            if listed is None and lists:
                listed = next((up for up in around.up(LEVELS) if up.index in lists), None)
            listed = None if listed is not None and _offers_stories(view, listed) else listed
            own = listed is not None and box.inside & ARTICLE != 0 and listed.tag == "nav"  # that is a list of tags as a whole
            named = listed is not None and (at > last or own or not box.inside & NAV) and (at > over or length_of(listed) <= FEW)
        near = (not filed or at <= previous + 3) and not box.inside & HEADING  # between topics that are listed stand no titles
        if not (named or (at > last and near and not box.inside & NAV and leads_to_a_topic(link.href) and not is_in_a_cloud(link))):
            continue
        if named and (whole := verdicts.get(around.index)) is not None:
            held[whole.index].append(view.doc.text_of(box))
            lists.update(up.index for up in whole.up(LEVELS) if up.names and size_of(up) <= FEW and calls_itself_a_list(up.names))
        if (text := _tag(view, link, 2 if named else 1)) is None or (at > last and is_in_a_card(view, link, last)):
            continue
        if at < first and leads_to_author(link) and any(author.name in text for author in view.value("authors") or ()):
            continue
        (found if named else filed).append(text)
        alone += named and box.inside & NAV != 0 and (bool(rel) or at <= last)
        filing += [] if named else [link]
        head.update([text] if named and at < first else ())
        above += at < over
        (sections if CATEGORY.search(link.href) else topics).add(text)
        below += [link] if named and at > last else []
        previous = at
    times = Counter(view.doc.text_of(link.box) for link in below)
    found = [text for text in found if times[text] < _CARDS]
    if alone and len(found) == alone <= FEWEST:
        found = []  # a way through the site, and no list
    if len(filed) > MAX_TAGS or stand_everywhere(view, filing) or _stand_among_others(view, filing):
        filed = []  # all the site's topics, or some of what it offers
    if filing and all(link.box.inside & (ASIDE | ARTICLE | MAIN) == ASIDE for link in filing) and not _told(view, filed):
        filed = []  # what the site is full of today, in a bar beside the story
    if len(set(found)) > MAX_TAGS:
        found = []
    if above and (len(found) - above > 1 or filed_as(view).issuperset(map(key, found[:above]))):
        found, above = found[above:], 0  # what the site is full of today, over a story that has its own under it; or where the story stands
    sections -= topics  # no topic where topics stand beside it, save where one of them is called the same
    if sections.issuperset(found) and are_of_the_menu(view, below):
        found = []  # all in which the site files
    found = [text for text in found if text not in sections] or [text for text in found if key(text) not in filed_as(view)]
    if len(set(found) - head) > 1:
        found = [text for text in found if text not in head or key(text) not in filed_as(view) | FORMS]  # where it stands, over a list
    several = [texts for texts in held.values() if len(texts) > 1]  # each tag may be named so
    titles = {text for texts in several if are_titles(texts) for text in texts}
    found = [text for text in found if text not in titles]
    long = {text for text in found if not is_short(text)}
    if 3 * len(long) > len(set(found)):
        found = [text for text in found if text not in long]  # else a long one among short ones
    return [] if are_titles(found) else found, filed, max(above, sum(text in head for text in found))


def _offers_stories(view: View, listed: Box) -> bool:
    """Whether what is called a list of topics is one of stories by the label that it opens with: 'ALSO READ'."""
    first = view.doc.blocks[listed.block_start] if listed.block_start < listed.block_end else None
    return first is not None and not first.links and len(first.text) <= _LABEL and announces(first.text)


def _stand_among_others(view: View, filing: Sequence[Link]) -> bool:
    """Whether links to where the site files by topics are the lesser part of one list, whose other items lead elsewhere."""
    for link in filing[:1]:
        item = next((box for box in link.box.up(LEVELS) if box.tag == "li"), None)
        if item is None or item.parent is None:
            return False
        listed = [one for one in view.doc.links_in(item.parent.block_start, item.parent.block_end - 1) if one.box.within(item.parent)]
        said = {view.doc.text_of(one.box): leads_to_a_topic(one.href) for one in listed}  # each topic may have buttons like the others'
        return 2 * sum(said.values()) < len(said)
    return False


def _over_the_text(view: View, headline: Block, first: int) -> list[str]:
    """The links of one element in the head that all lead to where the site files by topics; if over the headline the story names most."""
    low = max(0, headline.index - _OVER)
    head = view.doc.links_in(low, first - 1)
    links = [link for link in head if leads_to_a_topic(link.href) and not link.box.inside & NAV]
    around = links[0].box.parent if links else None
    if around is not None and around.tag == "li":
        around = around.parent
    if around is None or len(links) > MAX_TAGS or size_of(around) > FEW:
        return []
    held = (link for link in view.doc.links_in(around.block_start, around.block_end - 1) if link.box.within(around))
    if not all(leads_to_a_topic(link.href) or CATEGORY.search(link.href) for link in held):
        return []
    texts = [text for link in links if link.box.within(around) and (text := _tag(view, link)) is not None]
    over = around.block_start < headline.index - 1
    return [] if over and (around.block_start < low or 2 * _told(view, texts) <= len(texts)) else texts


def _tag(view: View, link: Link, times: int = 1) -> str | None:
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
    return None if at < len(doc.blocks) and _COUNTED.search(doc.blocks[at].text[-COUNT:]) else text


def _is_own(view: View, link: Link) -> bool:
    """Whether a link leads to the page itself, to do something with it."""
    own = path_of(view.doc.url or "")
    return len(own) > 1 and path_of(link.href).rstrip("/") == own.rstrip("/")


def _is_in_a_sentence(block: Block) -> bool:
    """Whether a block is a sentence that leads somewhere: 'Topics that you follow are in Following.'"""
    return block.text.endswith((".", "。", "।")) and len(block.links) == 1 and block.link_chars * 4 < len(block.text)
