"""The tags that a reader is shown by the story: a list of links that calls itself one, or that a line announces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from scraper.extractor.fields.section import filed_as
from scraper.extractor.fields.shared.authored import leads_to_author
from scraper.extractor.fields.shared.trail import ALL_OF_IT
from scraper.extractor.fields.tags.announced import announced, unlinked
from scraper.extractor.fields.tags.linked import BEHIND, LEVELS, linked, named_in, tag_of
from scraper.extractor.fields.tags.places import (
    ENOUGH,
    FEW,
    GAP,
    calls_itself_a_list,
    is_in_a_card,
    is_in_a_cloud,
    is_in_the_foot,
    leads_to_a_topic,
    size_of,
)
from scraper.extractor.fields.tags.words import MAX_TAGS, Tag
from scraper.extractor.links import CATEGORY, path_of, serves
from scraper.extractor.related.labels import is_of_a_neighbour
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import ARTICLE, ASIDE, DIALOG, FORM, HEADING, NAV, Block, Link
from scraper.record import Candidate

_OVER: Final = 3  # blocks over the headline among which topics stand
_ROW: Final = 1.5  # a line of links and what parts them is so much longer than they are, at the most
_DIGIT = re.compile(r"\d")
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
    found, filed, over = linked(view, low, first, last)
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
        texts = [text for one in held if leads_to_a_topic(one.href) and (text := tag_of(view, one)) is not None]
        if ENOUGH <= len(texts) == len(held) <= MAX_TAGS and 2 * named_in(view, texts) > len(texts):
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
        texts = [text for link in links if (text := tag_of(view, link)) is not None]
        blocks = view.doc.blocks[links[0].box.block_start : links[-1].box.block_end]
        if len(texts) < len(links) or any(text.isdigit() or is_of_a_neighbour(text) or key(text) in ALL_OF_IT for text in texts):
            continue  # the way to the next page, to another story, or to all that a site holds
        if not all(block.links and block.link_chars * _ROW > len(block.text) for block in blocks):
            continue
        if 3 * (told := named_in(view, texts)) >= 2 * len(texts) and told > 1 and not is_in_a_card(view, links[0], last):
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
        text = tag_of(view, link)
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
        texts = [text for link in beside[:FEW] if (text := tag_of(view, link)) is not None and not leads_to_author(link)]
        return [text for text in texts if not _DIGIT.search(text)]
    return []


def _directory(href: str) -> str:
    return path_of(href).rstrip("/").rpartition("/")[0]


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
    texts = [text for link in links if link.box.within(around) and (text := tag_of(view, link)) is not None]
    over = around.block_start < headline.index - 1
    return [] if over and (around.block_start < low or 2 * named_in(view, texts) <= len(texts)) else texts
