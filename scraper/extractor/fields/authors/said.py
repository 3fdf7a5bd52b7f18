"""Every place of a page that names who wrote the story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from scraper.errors import Unreadable
from scraper.extractor import items
from scraper.extractor.fields.authors.reading import read
from scraper.extractor.fields.byline import UNSEEN
from scraper.extractor.fields.byline.scene import TOLD
from scraper.extractor.fields.shared.authored import AUTHOR_METAS, leads_to_author
from scraper.extractor.links import leads_home, leads_within
from scraper.extractor.view import View, once
from scraper.normaliser import names, urls
from scraper.normaliser.persons import is_house
from scraper.normaliser.text import fold, key
from scraper.page.blocks import Link
from scraper.page.linked_data import text_of, types_of
from scraper.record import Candidate, Choice

_ADDRESS = re.compile(r"https?://\S+")
_HANDLE = re.compile(r"(?<=[^\s@])\s@\w{2,30}$")  # behind her name, in her link
_ROW = 16  # blocks of a byline each of whose words has one of its own
_AT = "in im near outside of from en à em de di w v ve te в во".split()  # before a place, seldom before who wrote the text


def said(view: View) -> Iterator[Candidate]:
    """What the data say first, for they name persons one by one."""
    yield from _linked(view)
    yield from _displayed(view)
    yield from _meta(view)
    yield from _properties(view)


def _displayed(view: View) -> Iterator[Candidate]:
    """What was read as the byline, with where the names in it lead to."""
    byline = view.chosen.get("byline")
    links: dict[int | None, dict[str, str]] = {None: {}}
    for line in _bylines(byline) if byline else ():
        if line.block is not None and line.block not in links:
            links[line.block] = _links(view, line.block)
        near = links[line.block]
        if isinstance(line.said, Mapping):
            yield line._replace(said={"named": line.said["named"], "links": near}, detail=None)
            continue
        text = line.said if isinstance(line.said, str) else None
        displayed = {"byline": line.detail or line.said, "links": _under(view) | near}
        if text is not None:
            printed = names.printed(text)
            if names.looks_like_a_byline(printed, view.context.language) or _stands_first(printed, text, view):
                displayed["printed"] = key(printed)  # what it is filed under may stand behind the date
        if places := _places(displayed, view):
            displayed["places"] = places
        alone = {"byline": displayed["byline"], "links": near, "displayed": False} if near else displayed["byline"]
        whole = line.place != "name alone" or is_house(str(line.said).strip())
        yield Candidate(displayed if whole else alone, line.place, line.witness, block=line.block, detail=text)


def _places(displayed: dict[str, Any], view: View) -> frozenset[str]:
    """The names behind the first that the text tells are places': 'Jane Roe', 'Port Lintel' of a story about '... in Port Lintel'."""
    try:
        found = read(displayed, view.context)
    except Unreadable:
        return frozenset()
    text = view.body.text if view.body is not None and len(found) > 1 else ""
    return frozenset(a.name for a in found[1:] if any(f" {at} {a.name}" in text for at in _AT))


def _stands_first(printed: str, line: str, view: View) -> bool:
    """Whether what names the writer begins a line, and a person is named there."""
    if len(printed) == len(line) or not line.startswith(printed):
        return False
    try:
        return any(names.is_person(author.name) for author in names.people(printed, view.context))
    except Unreadable:
        return False


def _bylines(byline: Choice) -> Iterator[Candidate]:
    """What was read as the byline, and what would be one if a reader saw it: data as others are."""
    yield from (reading.candidate for reading in byline.readings)
    yield from (rejection.candidate for rejection in byline.rejected if rejection.why == UNSEEN)


def _links(view: View, at: int) -> dict[str, str]:
    """Folded text -> address of the links in a byline's block and the two after it (a row of faces and names); and of those to authors in
    some more, where each name and each word between two has a block of its own."""
    own = (link for block in view.doc.blocks[at : at + 3] for link in block.links[:8])
    row = (link for block in view.doc.blocks[at + 3 : at + _ROW] for link in block.links[:8] if leads_to_author(link))
    return _addresses(view, chain(own, row))


@once
def _under(view: View) -> dict[str, str]:
    """The same of the links to authors' pages under the text, where it is told who they are."""
    last = view.last_block
    links = view.doc.links_in(last + 1, last + TOLD) if last is not None else ()
    return _addresses(view, filter(leads_to_author, links))


def _addresses(view: View, links: Iterable[Link]) -> dict[str, str]:
    found: dict[str, str] = {}
    for link in links:
        said = _HANDLE.sub("", view.doc.text_of(link.box)[:80])
        home = not leads_to_author(link) and leads_home(link.href, view.doc.url)  # '/?author=7'
        address = None if home else urls.absolute(view.doc.base, link.href)
        before = said.partition(",")[0]  # 'Jane Roe, Harbour Editor', all of it in her link
        for name in (said, before) if names.is_person(before) else (said,):
            if name and address is not None:
                found.setdefault(key(name), address)
    return found


def _linked(view: View) -> Iterator[Candidate]:
    """The story's `author` and `creator`, references resolved."""
    resolve = view.doc.linked.resolve
    for name in ("author", "creator"):
        value: Any = view.story.get(name)
        if value:
            items = [resolve(v) for v in value[:40]] if isinstance(value, list) else resolve(value)
            if isinstance(items, list) or not _publishes_it(view, items):
                yield Candidate(items, f"json-ld {name}", "json-ld")


def _publishes_it(view: View, said: Any) -> bool:
    """Whether an organisation that data call the author is the one that they call the publisher, by a name that the page has elsewhere."""
    publisher = view.doc.linked.resolve(view.story.get("publisher"))
    name = text_of(said)
    if not name or not isinstance(publisher, Mapping) or key(text_of(publisher.get("name")) or "") != key(name):
        return False
    told = said if isinstance(said, Mapping) else publisher
    return any(kind.endswith("organization") for kind in types_of(dict(told))) and not (told is publisher and names.is_person(name))


def _meta(view: View) -> Iterator[Candidate]:
    others = _of_others(view) if "author" in view.doc.meta else set()
    for name in AUTHOR_METAS:
        if said := [one for one in view.doc.meta.get(name, ()) if one not in others and not _is_the_makers(view, one)]:
            yield Candidate(said[0] if len(said) == 1 else list(dict.fromkeys(said)), f"meta {name}", "meta")
    # The cards that messengers show: twitter:label1 "Written by", twitter:data1 the name.
    for n in ("1", "2"):
        label = view.doc.meta.get(f"twitter:label{n}")
        value = view.doc.meta.get(f"twitter:data{n}")
        if label and value and names.looks_like_a_byline(f"{label[0]} {value[0]}"):
            yield Candidate(value[0], "meta twitter:data", "meta")


def _is_the_makers(view: View, said: str) -> bool:
    """Whether behind a name stands the address of another site: who made the template signs all that is made with it."""
    found = _ADDRESS.search(said[:200])
    return found is not None and found.start() > 0 and not leads_within(found[0], view.doc.url)


def _of_others(view: View) -> set[str]:
    """Whom meta elements in other stories' items name."""
    boxes = [box for box in view.doc.props.get("author", ())[: items.MAX_PROPERTIES] if box.tag == "meta"]
    own = items.properties(view, "author") if boxes else []
    return {fold(box.attributes.get("content") or "") for box in boxes} - {fold(box.attributes.get("content") or "") for box in own}


def _properties(view: View) -> Iterator[Candidate]:
    """Microdata or RDFa `author` of the story, before the end of the text (what follows are comments)."""
    end = view.last_block if view.last_block is not None else len(view.doc.blocks)
    said: dict[str, str | dict[str, str]] = {}
    for box in items.properties(view, "author")[:12]:
        if box.block_start > end + 10:
            break
        inner = items.within(view, box, "name")
        text = (inner or box).attributes.get("content") or view.doc.text_of(inner or box)
        if text and len(text) < 200:
            kind = (box.attributes.get("itemtype") or "").rpartition("/")[2]
            said.setdefault(text, {"@type": kind, "name": text} if kind == "Organization" else text)
            if inner is not None and (page := items.within(view, box, "url")) is not None:
                href = page.attributes.get("href") or page.attributes.get("content") or ""
                if (address := urls.absolute(view.doc.base, href)) is not None:
                    said[text] = {**({"@type": kind} if kind == "Organization" else {}), "name": text, "url": address}
    if said:
        yield Candidate(list(said.values()), "microdata author", "microdata")
