"""The site's section that the article stands in: the breadcrumb's last step or the label over the headline first, metadata second."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import items, witnesses
from scraper.extractor.fields.section.labels import (
    DIGIT,
    MENUS,
    STROKE,
    UNDER,
    announced,
    directories,
    directory_by_the_date,
    filed_beside,
    leads_here,
    name_of,
    of_a_row,
)
from scraper.extractor.fields.section.menu import LINKS, as_shown, in_menu, over_menu
from scraper.extractor.fields.section.words import GENERAL, NOTHING, PLACED, SAYS_NOTHING, SEVERAL, WORDS, plain
from scraper.extractor.fields.shared.titles import is_site, parts_of
from scraper.extractor.fields.shared.trail import HOME, MAX_LENGTH, SEPARATORS, Step, data_trail, trail
from scraper.extractor.links import BACK, PERSON, TOPIC, leads_within, path_of, serves
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import looks_like_a_byline
from scraper.normaliser.persons import is_person
from scraper.normaliser.printed_dates import has_date
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import FOOTER, HEADER, NAV, Block
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context
from scraper.text import unescape

__all__ = ["GENERAL", "OF_TAGS", "PLACED", "STROKE", "filed_as", "find", "leads_here", "read", "same"]

_OF_MENUS: Final = NAV | HEADER | FOOTER
_LISTED = re.compile(r"[;|]|(?<!\d),|,(?!\d)")  # what parts sections in one string, and no thousands
_TEMPLATE = re.compile(r"\{\{|\{%|\$\{|<%")  # what stands there for a value that was never filled in
_OF_ALL: Final = ("一覧", "一览", "一覽")  # a list of all there is
_CODE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{4,40}|(?=[a-f]{0,30}\d)[0-9a-f]{16,40}", re.I)  # by which machines know it
_TONGUE = re.compile(r"[a-z]{2}[-_][A-Z]{2}")
_STEPS = re.compile(r"\s[>›»]\s")
_PATH = re.compile(r"[a-z0-9-]+(?:/[a-z0-9-]+)+")
_META: Final = (
    "article:section", "section", "parsely-section", "cxenseparse:section", "sailthru.section", "k5a:section", "og:section", "category",
)  # fmt: skip
# Elements that say that they hold it.
_CALLED = re.compile(
    r"(?<![a-z])(?:sections?|secci[oó]n|se[cç][aã]o|rubri[ck]\w?|rubrique|ressort|categor\w{1,3}(?:-?links?)?|eyebrow|catlinks?)(?![a-z])"
)
# A label that its element calls a tag is a topic, and no section.
OF_TAGS = re.compile(r"(?<![a-z])tags?(?![a-z])")
OVER: Final = 3  # blocks over the headline
STEPS: Final = 8  # blocks from the last link of a trail on


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "section")
    search = _Search(view)
    for witness in (search.trail, search.kicker, search.labels, search.data, search.meta, search.rest):
        yield from witness()


class _Search:
    """The witnesses, each asked when what those before it display is known: whether the story is `shown` filed by a link, or `labelled` by
    words alone, in a `foreign` script; the labels `beside`, what is `broader` than what is displayed, and what data have `told`."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.title = key(view.value("headline") or "")
        self.shown = self.labelled = self.foreign = False
        self.beside: list[Candidate] = []
        self.told: set[str] = set()
        self.menu = [] if _steps(view) else [*in_menu(view)]
        self.broader = over_menu(self.menu)

    def trail(self) -> Iterator[Candidate]:
        """The last step of the way to the page; what data call by one over it is the broader."""
        steps = _steps(self.view)
        if not steps:
            return
        named = [step for step in steps if key(step.name) not in GENERAL]
        last = named[-1] if named else steps[-1]
        self.shown = bool(named)
        self.broader |= frozenset(plain(key(step.name)) for step in steps if step is not last) - {plain(key(last.name)), ""}
        yield Candidate(last.name, "breadcrumb", "visible", block=last.block, detail=last.href)

    def kicker(self) -> Iterator[Candidate]:
        """The label over the headline, where it is no column's and no topic's."""
        view, label = self.view, self.view.value("kicker")
        kicker = view.chosen["kicker"].winner if label else None
        if kicker is None or (kicker.detail is not None and OF_TAGS.search(kicker.detail)):
            return
        if _names_a_writer(view, label) or _signs(view, label):
            return
        if kicker.place == "label with link" and not ((_is_topic(view, kicker) and _is_told(view)) or _is_elsewhere(view, kicker)):
            self.shown = True
            yield Candidate(label, kicker.place, "visible", block=kicker.block)
        elif _vouched(view, label, kicker.block):
            # What data write in Latin letters is what the address calls one in another script.
            self.labelled, self.foreign = True, not any(char.isascii() and char.isalpha() for char in label)
            yield Candidate(label, "label", "visible", block=kicker.block)

    def labels(self) -> Iterator[Candidate]:
        """Other labels around the headline."""
        view, kicker = self.view, self.view.chosen["kicker"].winner if self.view.value("kicker") else None
        if view.value("kicker") is None and not self.shown and (line := _line_over(view)) is not None:
            self.labelled = True
            yield Candidate(line.text, "label", "visible", block=line.index)
        if view.over_kicker is not None and not self.shown:
            self.shown = True
            block, said, place = view.over_kicker
            yield Candidate(said, place, "visible", block=block.index)
        if not self.shown:
            at = kicker.block if kicker is not None else None
            self.beside = [*_beside(view, at), *filed_beside(view, untold=not _is_told(view)), *announced(view)]
            yield from self.beside

    def data(self) -> Iterator[Candidate]:
        """The trail and the section in linked data."""
        view = self.view
        # A portal's way leads by whom it has it from; 'News' is less than a label.
        less = _writers(view) | (SAYS_NOTHING if self.labelled else set()) | (PLACED if _is_told(view) else set())
        yield from (step for step in data_trail(view) if key(step.said) not in less)
        displayed = {key(one.said) for one in self.beside}
        for candidate in witnesses.linked_data(view, "articleSection"):
            said = _of_several(candidate.said, displayed)
            name = key(text_of(said) or "")
            self.told.add(name)
            if plain(name) not in self.broader and name != self.title and not _names_a_writer(view, text_of(said)):
                yield Candidate(as_shown(view, said), candidate.place, candidate.witness)

    def meta(self) -> Iterator[Candidate]:
        view = self.view
        for candidate in witnesses.meta(view, *_META):
            said = key(str(candidate.said))
            # One field of the publishing system writes both: against what is displayed they are one witness.
            if (self.shown and said in self.told) or said == self.title or (self.foreign and said.isascii()):
                continue
            first, _, rest = str(candidate.said).partition(",")
            if plain(key(first)) in self.broader:
                continue
            if not _names_a_writer(view, first):
                yield candidate._replace(said=as_shown(view, candidate.said))
            elif rest:
                yield candidate._replace(said=rest)  # 'Jane Roe, Columnists, Opinion'

    def rest(self) -> Iterator[Candidate]:
        """What is asked where nothing else says it, and the menu, which marks where the reader is."""
        if not (self.shown or self.labelled or self.told or any(map(self.view.doc.meta.get, _META))):
            yield from _of_the_item(self.view, self.title)
            yield from _in_the_title(self.view, self.title) if not self.menu else ()
        yield from self.menu


def _line_over(view: View) -> Block | None:
    """The line over the headline, or over the date between the two, that is called as a directory of the address, or is a heading that the
    menus have too."""
    headline = view.headline_block
    over = view.doc.blocks[max(0, headline.index - OVER) : headline.index] if headline is not None else []
    line = next((block for block in reversed(over) if not (block.text[-1:].isdigit() and has_date(block.text))), None)
    if line is None or line.links or line.inside & _OF_MENUS & ~FOOTER or weight(line.text) > MAX_LENGTH:
        return None
    letters = plain(key(line.text))
    filed = bool(letters) and letters in (step.replace("-", "") for step in directories(view))
    return line if filed or (line.heading and _vouched(view, line.text, line.index)) else None


def _in_the_title(view: View, title: str) -> Iterator[Candidate]:
    """The part of the title between the headline and the site's name, where a link of the page says it too."""
    first, *between = parts_of(fold(view.doc.title or ""))
    if len(between) < 2 or key(first) != title or not is_site(between[-1], view.context.publisher, view.doc.url):
        return
    name = key(between[0].partition(" (")[0])
    link = next((link for link in view.doc.links[:LINKS] if key(view.doc.text_of(link.box)) == name), None) if name else None
    if link is not None and not serves(link.href) and not PERSON.search(link.href):
        yield Candidate(view.doc.text_of(link.box), "title", "title", block=link.box.block_start)


def _several(said: Any) -> list[Any]:
    """The sections that data name, the first few of them."""
    return (said if isinstance(said, list) else said.split(",") if isinstance(said, str) else [said])[:SEVERAL]


def _of_several(said: Any, displayed: set[str]) -> Any:
    """Of several sections that data name, the one that is displayed, else the first that is more than where the site shows a story to
    all of its readers."""
    names = [(key(text_of(one) or ""), one) for one in _several(said)]
    shown = next((one for name, one in names if name in displayed), None)
    if shown is not None or not isinstance(said, list):
        return said if shown is None else shown
    return next((one for name, one in names if name not in PLACED), said[0] if said else None)


def _of_the_item(view: View, title: str) -> Iterator[Candidate]:
    """What the story's microdata say, where nothing else does: most name there what is broader than what they show."""
    for box in items.properties(view, "articleSection")[:1]:
        said = box.attributes.get("content") or (view.doc.text_of(box) if box.tag == "a" else None)
        if said and key(said) != title and not _names_a_writer(view, said):
            yield Candidate(said, "microdata articleSection", "microdata")


def _is_told(view: View) -> bool:
    """Whether the page's data tell a section."""
    said = view.story.get("articleSection")
    first = text_of(said[0] if isinstance(said, list) and said else said)
    return any(map(view.doc.meta.get, _META)) or key(first or "") not in SAYS_NOTHING


@once
def filed_as(view: View) -> frozenset[str]:
    """The sections in which the story stands: the steps of its trail, what data say, and what was decided."""
    sections = view.doc.meta.get("article:section", ())
    said = (*(step.name for step in _steps(view)), *(sections if len(sections) == 1 else ()), view.value("section"))  # several: topics
    return frozenset(key(name) for name in said if name)


@once
def _steps(view: View) -> tuple[Step, ...]:
    """Those of the trail, with a last one that no link leads to where the page's data end the trail in it too."""
    way = trail(view)
    if way is None or not way.steps:
        return ()
    last = way.steps[-1]
    shown = view.doc.blocks[last.block : way.end][:STEPS]
    for told in data_trail(view) if shown else ():
        own = shown[0].text.endswith(f" {told.said}") and last.name not in told.said
        if own or any(block.text == told.said and not block.links for block in shown[1:]):
            return (*way.steps, Step(told.said, "", shown[-1].index))
    return way.steps


@once
def _writers(view: View) -> set[str]:
    """Whom the page's data name as its authors: their links stand where a section's does."""
    said = view.story.get("author")
    many = said if isinstance(said, list) else [said]
    return {key(text) for text in (*(text_of(one) for one in many), *view.doc.meta.get("author", ())) if text}


def _names_a_writer(view: View, label: str | None) -> bool:
    """Whether a label is the name of one whom data name as the author, or her surname: a column's."""
    said = key(label or "")
    return bool(said) and any(said in (name, name.rpartition(" ")[2]) and is_person(name.title()) for name in _writers(view))


def _signs(view: View, label: str) -> bool:
    """Whether a byline under the headline names it."""
    headline = view.headline_block
    under = view.doc.blocks[headline.index + 1 : headline.index + 1 + UNDER] if headline is not None and " " in label else ()
    return any(len(block.text) < 80 and label in block.text and looks_like_a_byline(block.text) for block in under)


def _is_topic(view: View, label: Candidate) -> bool:
    """Whether a label's link leads to a topic, and to none that the page's address names as a directory."""
    links = view.doc.blocks[label.block].links if label.block is not None else ()
    return any(TOPIC.search(link.href) and name_of(link.href) not in directories(view) for link in links[:1])


def _is_elsewhere(view: View, label: Candidate) -> bool:
    """Whether neither a label nor its link names a directory of the page's address, the first of which data call the story's section."""
    links = view.doc.blocks[label.block].links if label.block is not None else ()
    own = directories(view)
    if not links or not own or not leads_within(links[0].href, view.doc.url):
        return False
    said = {key(text_of(one) or "") for one in _several(view.story.get("articleSection"))}
    told = {plain(name) for name in said - SAYS_NOTHING}
    named = {plain(key(str(label.said))), *path_of(links[0].href).strip("/").split("/")}
    return own[0].replace("-", "") in told and named.isdisjoint(own)


@lru_cache(maxsize=2048)
def _calls(names: str) -> bool:
    return _CALLED.search(names) is not None


def _vouched(view: View, label: str, at: int | None) -> bool:
    """Whether the address, the menus or the story's data know the label: without a link most are a topic's or a series' name."""
    name = key(label)
    if any(isinstance(said, str) and key(unescape(said)) == name for said in _several(view.story.get("articleSection"))):
        return True
    letters = plain(name)
    if letters and letters in (step.replace("-", "") for step in path_of(view.doc.url or "").lower().split("/")[:-1]):
        return True
    crumb = at is not None and any("crumb" in box.names for box in view.doc.blocks[at].box.up(3))
    return any(
        link.box.end - link.box.start <= 3
        and link.box.block_start != at
        and (crumb or link.box.block_start < view.top or link.box.inside & _OF_MENUS)  # topics stand under the text
        and key(view.doc.text_of(link.box)) == name
        for link in view.doc.links[:MENUS]
    )


def _beside(view: View, kicker: int | None) -> Iterator[Candidate]:
    """The label that stands under the headline, or over its kicker, in an element that calls itself a section or category."""
    headline = view.headline_block
    if headline is None:
        return
    blocks = view.doc.blocks
    over = [] if kicker is None else blocks[max(0, kicker - 2) : kicker + (kicker != headline.index)]
    parent = blocks[kicker].box.parent if kicker is not None else None
    over = [block for block in over if parent in (block.box, block.box.parent)]
    for block in (*blocks[headline.index + 1 : headline.index + 1 + UNDER], *over):
        links = block.links
        if len(block.text) > 120 or block.inside & NAV:
            continue
        around = (links[0].box, block.box, block.box.parent) if links else (block.box,)
        own = bool(links) and block.index == kicker  # the kicker stands beside it
        called = (box is not None and box.names and box.block_end - box.block_start <= 2 and _calls(box.names) for box in around)
        filed = directory_by_the_date(view, block)
        if not (own or any(called) or filed):
            continue
        said = view.doc.text_of(of_a_row(view, links, links[0]).box) if links else filed or block.text
        if weight(said) <= 2 or len(said.split()) > 4 or DIGIT.search(said):
            continue
        if links:
            first = links[0].href
            fits = not (
                first.startswith("#") or serves(first) or PERSON.search(first) or any(TOPIC.search(f"/{link.href}") for link in links)
            )
        else:
            fits = _vouched(view, said, block.index)
        if fits and key(said) not in _writers(view) and (block.index != kicker or key(said) != key(view.value("kicker") or "")):
            yield Candidate(said, "label with link" if own else "label beside", "visible", block=block.index)
            return


def read(said: Any, context: Context) -> str:
    text = fold(unescape(text_of(said) or "")).strip(SEPARATORS)
    label, colon, named = text.partition(":")
    text = named.strip() if colon and key(label) in WORDS else text  # 'Category: Coast'
    if _PATH.fullmatch(text):
        text = text.rpartition("/")[2]  # '/world/europe'
    text = _STEPS.split(text)[-1]  # 'World > Europe': a way, whose last step is the nearest
    if ";" in text or "|" in text or ("," in text and "&" not in text and " and " not in text):
        text = _LISTED.split(text)[0].strip()  # "Phones, Networks, Offers": a list in one string, broadest first
    if not key(text):
        raise Unreadable("no words", text)
    if weight(text) > MAX_LENGTH:
        raise Unreadable("longer than a section's name", text[:80])
    if BACK.match(text) or are_buttons(text):
        raise Unreadable("a way back or a button", text)
    if key(text) in HOME or key(text) in GENERAL or key(text) in NOTHING or text.endswith(_OF_ALL):
        raise Unreadable("no section", text)
    own = urls.site(context.url or "").partition(".")[0] if text.islower() else ""  # 'harbourpost', as systems write it
    if any(
        key(text).removeprefix("the ").replace(" ", "") == key(site).removeprefix("the ").replace(" ", "")
        for site in (context.publisher or "", own)
    ):
        raise Unreadable("the site's name", text)
    if text.startswith(("http:", "https:", "/")) or text.isdigit() or _TEMPLATE.search(text) or _CODE.fullmatch(text):
        raise Unreadable("no name", text)
    if _is_a_language(text, context) or (context.url and f"//{text.lower()}/" in context.url.replace("//www.", "//")):
        raise Unreadable("a language or the site's address", text)
    return text


def _is_a_language(text: str, context: Context) -> bool:
    """Whether it is a tag of a language with its country ('en-US'), or that of the page's language alone."""
    return _TONGUE.fullmatch(text) is not None or (len(text) == len("en") and text.lower() == (context.language or "")[:2])


def same(a: str, b: str) -> bool:
    """The same letters, or those of an address: 'Región Sur' and 'region-sur'."""
    one, other = key(a).replace(" ", ""), key(b).replace(" ", "")
    return one == other or ("-" in f"{a}{b}" and plain(one) == plain(other) != "")
