"""Where a section is displayed beside the story: in the line of the date and the writers, in a row of labels, behind a word for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from scraper.extractor.fields.section.words import ANNOUNCED, IN, PASSED, SEVERAL, WORDS, plain
from scraper.extractor.fields.shared.trail import MAX_LENGTH
from scraper.extractor.links import CATEGORY, PERSON, leads_within, path_of, serves
from scraper.extractor.view import View
from scraper.normaliser.persons import is_person
from scraper.normaliser.printed_dates import has_date
from scraper.normaliser.text import fold, key
from scraper.page.blocks import HEADER, LIST, NAV, Block, Box, Link
from scraper.record import Candidate

WITHIN: Final = 10  # elements around a label that are looked at
FOOT: Final = 16  # blocks under the text in which such a line may stand
MENUS: Final = 200  # links among which the site's menus stand
FAR: Final = 60  # and in the story's own element, under what it shares and offers
LINE: Final = 200  # characters of a line with a date in it
ROW: Final = 20  # links of a row of labels and writers
UNDER: Final = 5  # blocks under the headline in which its section may stand beside date and names
FACTS: Final = 10  # and behind a word for it: buttons to print and send may stand over the facts
WRAPPERS: Final = 4  # elements around a block of the line of facts up to the one that holds them all
DIGIT = re.compile(r"\d")
_COUNT = re.compile(r"\(\d{1,6}\)$")
STROKE = re.compile(r"\s(?:[|/•·–—-]|//)\s")  # between a label and a date in one line


def filed_beside(view: View, *, untold: bool) -> Iterator[Candidate]:
    """The first link whose `rel` says that it files the story, in the head or right under the text, or one beside the date or the writer to
    a category, to a directory in which the story lies, or, where data are silent, to what the menu over the story leads to."""
    headline, last = view.headline_block, view.last_block
    if headline is None or last is None:
        return
    blocks = view.doc.blocks
    around = (*blocks[max(0, headline.index - 1) : headline.index], *blocks[headline.index + 1 : headline.index + 4])
    dated = {block.index for block in around if block.index != view.first_block and len(block.text) < LINE and _has_digits(block.text)}
    entry = _entry(headline.box)
    for link in view.doc.links_in(headline.index - UNDER, last + FAR):
        if link.box.inside & NAV or (link.box.block_start > last + FOOT and (entry is None or _entry(link.box) is not entry)):
            continue
        block = blocks[min(link.box.block_start, len(blocks) - 1)]
        beside = block.index in dated or any(_are_brothers(block, blocks[n]) for n in (block.index - 1, block.index + 1) if n in dated)
        said = view.doc.text_of(link.box)
        told = block.index < last + UNDER or not block.text.startswith(said)  # farther off, words before it: 'Filed under: Harbour'
        beside = beside or _are_labels(block, headline)
        holds = beside and _holds_the_page(view, link) and DIGIT.search(said) is None
        alone = block.index == headline.index + 1 and said == block.text and not serves(link.href)
        under = alone or (link.box.block_start > headline.index and block.index in dated)
        listed = untold and under and DIGIT.search(said) is None and not is_person(said) and _is_in_the_menu(view, link, said)
        if ("category" in (link.box.attributes.get("rel") or "") and told) or holds or listed or (beside and CATEGORY.search(link.href)):
            if (key(said) in PASSED or said == view.context.publisher) and link is not block.links[-1]:
                continue  # 'General, Harbour'
            said = view.doc.text_of(of_a_row(view, block.links, link).box)
            yield Candidate(said, "label with link" if holds else "category link", "visible", block=link.box.block_start)
            return


def _has_digits(text: str) -> bool:
    """Whether a line has a number in it, and not only the count of the stories in a category: 'Coast (12)'."""
    return DIGIT.search(_COUNT.sub("", text)) is not None


def _entry(box: Box) -> Box | None:
    """The inmost element around one that holds a story of its own: an article element, hAtom's entry."""
    return next((up for up in box.up() if up.tag == "article" or "hentry" in up.names.split()), None)


def of_a_row(view: View, links: Sequence[Link], first: Link) -> Link:
    """Of several labels side by side, that under which the story lies, which microdata mark or which data name alone; `first` where none
    is."""
    if len(links) < 2 or leads_here(view, first):
        return first
    if (filed := next((link for link in links[:SEVERAL] if _is_marked(link)), None)) is not None:
        return filed
    said = view.doc.meta.get("article:section", ())
    told = key(said[0]) if len(said) == 1 else None
    here = next((link for link in links if leads_here(view, link)), None)
    return here or next((link for link in links if key(view.doc.text_of(link.box)) == told and told not in PASSED), first)


def _is_marked(link: Link) -> bool:
    """Whether the story's microdata call a link its section."""
    return any(box.attributes.get("itemprop") == "articleSection" for box in link.box.up(2))


def leads_here(view: View, link: Link) -> bool:
    """Whether a link leads to a category whose name is a directory of the page's address."""
    return CATEGORY.search(link.href) is not None and name_of(link.href) in directories(view)


def name_of(href: str) -> str:
    """What an address calls the page to which it leads."""
    return path_of(href).rstrip("/").rpartition("/")[2]


def directories(view: View) -> list[str]:
    """Those of the page's address."""
    return path_of(view.doc.url or "").strip("/").split("/")[:-1]


def directory_by_the_date(view: View, block: Block) -> str | None:
    """What a line without links says that a directory of the page's address is called, right beside a date in it or in the next one:
    'Coast | 11.06.2025'."""
    parts = STROKE.split(block.text) if not block.links and len(block.text) <= MAX_LENGTH else ()
    names = {directory.replace("-", "") for directory in directories(view)} - {""} if 0 < len(parts) < 3 else ()
    said = next((part for part in parts if plain(key(part)) in names), None)
    if said is None:
        return None
    around = view.doc.blocks[max(0, block.index - 1) : block.index + 2]
    beside = (
        parts if len(parts) > 1 else [other.text for other in around if other.box.parent is block.box.parent and len(other.text) < LINE]
    )
    return said if any(map(has_date, beside)) else None


def _holds_the_page(view: View, link: Link) -> bool:
    """Whether a link leads to a directory of the site in which the page lies."""
    path, url = path_of(link.href).rstrip("/"), view.doc.url
    within = bool(path) and path_of(url or "").rstrip("/").startswith(f"{path}/")
    return within and "?" not in link.href and leads_within(link.href, url) and not serves(link.href)


def _is_in_the_menu(view: View, link: Link, said: str) -> bool:
    """Whether a link stands in a menu over the story too, with the same words."""
    href = link.href.rstrip("/")
    return any(
        other.href.rstrip("/") == href and other.box.block_start < view.top and view.doc.text_of(other.box) == said
        for other in view.doc.links[:MENUS]
        if other.box.inside & (NAV | HEADER)
    )


def _are_labels(block: Block, headline: Block) -> bool:
    """Whether a block right over or under the headline holds links to categories and writers alone, and all around it that does not hold
    the headline is small: in a menu more stands beside it."""
    if abs(block.index - headline.index) != 1 or len(block.text) > LINE or len(block.links) > ROW:
        return False
    if not all(CATEGORY.search(link.href) or PERSON.search(link.href) for link in block.links):
        return False
    apart = takewhile(lambda box: not box.block_start <= headline.index < box.block_end, block.box.up(WITHIN))
    return all(box.block_end - box.block_start <= UNDER for box in apart)


def _are_brothers(one: Block, other: Block) -> bool:
    """Whether two blocks stand side by side in an element of a few, each in one of its own or not: the line of facts."""
    around = _around(one)
    return around is not None and around is _around(other) and around.block_end - around.block_start <= UNDER and bool(one.links)


def _around(block: Block) -> Box | None:
    """The inmost element around a block that holds others too, or the one around its own."""
    around = block.box.parent
    for box in block.box.up(WRAPPERS)[1:]:
        if box.block_end - box.block_start > 1:
            return box
    return around


def announced(view: View) -> Iterator[Candidate]:
    """What stands behind a word for sections in the head or under the text: 'Rubrik: Hafen', 'Posted in Harbour, Storms'."""
    headline, last = view.headline_block, view.last_block
    if headline is None or last is None:
        return
    blocks = view.doc.blocks
    for block in (*blocks[max(0, headline.index - UNDER) : headline.index + FACTS], *blocks[last + 1 : last + 1 + FOOT]):
        if block.inside & NAV:
            continue
        if not block.links and len(block.text) < ANNOUNCED + MAX_LENGTH:
            word, colon, name = block.text.replace("：", ":", 1).partition(":")
            if colon and key(word) in WORDS and 0 < len(name.split()) <= 4:
                yield Candidate(name, "section line", "visible", block=block.index)
                return
        if len(block.text) < ANNOUNCED and key(block.text) in WORDS and (value := _value_beside(view, block)):
            yield Candidate(value, "section line", "visible", block=block.index)
            return
        if (link := _announced_in(view, block)) is not None:
            yield Candidate(view.doc.text_of(link.box), "section line", "visible", block=block.index)
            return


def _announced_in(view: View, block: Block) -> Link | None:
    """The link of a line behind a word for sections, or behind a word for 'in' after the day: 'By Jane Roe on 11 June 2025 in Coast'."""
    end = block.start
    for link in block.links[:SEVERAL]:
        said = fold("".join(view.doc.pieces(end, link.box.start))).rpartition("|")[2]
        end = link.box.end
        if serves(link.href):
            continue
        if len(said) < ANNOUNCED and key(said) in WORDS:
            return link
        if said.rpartition(" ")[2].lower() not in IN or PERSON.search(link.href) or DIGIT.search(view.doc.text_of(link.box)):
            continue
        before = fold("".join(view.doc.pieces(block.start, link.box.start)))
        if before == said.lstrip("|") and " " not in said:
            told = CATEGORY.search(link.href) is not None
        else:
            told = len(block.text) <= LINE and has_date(before) and leads_within(link.href, view.doc.url)
            told = told and (view.body is None or block.index not in view.body.kept)
        if told:
            return link
    return None


def _value_beside(view: View, label: Block) -> str | None:
    """What stands beside a label in an element of its own: a short line, or the first link of one, or of a list of links."""
    around = label.box.parent
    if around is None or around.block_start != label.index or not 1 < around.block_end - around.block_start <= SEVERAL:
        return None
    value, *others = view.doc.blocks[label.index + 1 : around.block_end]
    if others and not all(block.links and block.inside & LIST for block in (value, *others)):
        return None
    return view.doc.text_of(value.links[0].box) if value.links else value.text if len(value.text.split()) <= 4 else None
