"""The people who wrote the article, in order, cleaned; a desk or agency only where it is the sole author."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from scraper.errors import Unreadable
from scraper.extractor.fields.byline import AUTHOR_METAS
from scraper.extractor.view import View
from scraper.extractor.witnesses import rule
from scraper.normaliser import names, organisations, urls
from scraper.normaliser.text import key
from scraper.record import Author, Candidate, Context

_DOUBTFUL = ("tail ", "amid ", "hidden ", "above ", "name alone", "beside a date")


def find(view: View) -> Iterator[Candidate]:
    """The name of a place says too what it gave: '(desk)' where no person is named ('beside persons' where another place near the
    headline or in the metadata names some), '(one word)' where a person has one name only.
    """
    heard = [(candidate, _what(candidate, view)) for candidate in _said(view)]
    persons = any(what == "" and not candidate.place.startswith(_DOUBTFUL) for candidate, what in heard)
    for candidate, what in heard:
        suffix = " (desk, beside persons)" if what == " (desk)" and persons else what or ""
        yield candidate._replace(place=candidate.place + suffix) if suffix else candidate


def read(said: Any, context: Context) -> tuple[Author, ...]:
    """As `names.people`; {'byline': text} is displayed, so that a paper may be the author of its own story; its 'links' are where the
    names in it lead to: folded name -> address."""
    if isinstance(said, Mapping) and "byline" in said:
        found = names.people(said["byline"], context, displayed=True)
        links = said.get("links") or {}
        return tuple(Author(a.name, a.role, links.get(key(a.name))) for a in found) if links else found
    return names.people(said, context)


def _what(candidate: Candidate, view: View) -> str | None:
    try:
        found = read(candidate.said, view.context)
    except Unreadable:
        return None
    if all(names.is_desk(a.name) or organisations.agency(a.name) for a in found):
        return " (desk)"
    return " (one word)" if all(" " not in a.name and a.name.isascii() for a in found) else ""


def _said(view: View) -> Iterator[Candidate]:
    yield from rule(view, "authors")
    yield from _linked(view)
    byline = view.chosen.get("byline")
    links: dict[int, dict[str, str]] = {}
    for reading in byline.readings if byline else ():
        said = reading.candidate
        at = said.block
        if at is not None and at not in links:
            links[at] = _links(view, at)
        displayed = {"byline": said.detail or said.said, "links": links.get(-1 if at is None else at)}
        yield Candidate(
            displayed if said.place != "name alone" else said.said,
            said.place,
            said.witness,
            block=said.block,
            detail=said.said if isinstance(said.said, str) else None,
        )
    yield from _meta(view)
    yield from _properties(view)


def same(a: tuple[Author, ...], b: tuple[Author, ...]) -> bool:
    """As many people, each with the same name or with a part of it: 'Jane' and 'Jane Roe', 'Tara Doe' and 'Tara Doe, MD'."""
    if len(a) != len(b):
        return False
    rest = [frozenset(key(x.name).split()) for x in b]
    for one in (frozenset(key(x.name).split()) for x in a):
        found = next((other for other in rest if one <= other or other <= one), None)
        if found is None:
            return False
        rest.remove(found)
    return True


def settle(values: Sequence[tuple[Author, ...]]) -> tuple[Author, ...]:
    """The most trusted reading, with the roles and addresses that others know, and whole names where it has first names alone."""
    settled = []
    for author in values[0]:
        words = set(key(author.name).split())
        others = [x for value in values for x in value if words <= set(key(x.name).split())]
        name = author.name if len(words) > 1 else max((x.name for x in others if len(x.name.split()) <= 3), key=len, default=author.name)
        role = author.role or next((x.role for x in others if x.role), None)
        url = author.url or next((x.url for x in others if x.url), None)
        settled.append(Author(name, role, url))
    return tuple(settled)


def _links(view: View, at: int) -> dict[str, str]:
    """Folded text -> address of the links in a byline's block and the two after it (a row of faces and names)."""
    found: dict[str, str] = {}
    for block in view.doc.blocks[at : at + 3]:
        for link in block.links[:8]:
            name = key(view.doc.text_of(link.box)[:80])
            if name and name not in found and (address := urls.absolute(view.doc.base, link.href)) is not None:
                found[name] = address
    return found


def _linked(view: View) -> Iterator[Candidate]:
    """The story's `author` and `creator`, references resolved."""
    resolve = view.doc.linked.resolve
    for name in ("author", "creator"):
        value: Any = view.story.get(name)
        if value:
            items = [resolve(v) for v in value[:40]] if isinstance(value, list) else resolve(value)
            yield Candidate(items, f"json-ld {name}", "json-ld")


def _meta(view: View) -> Iterator[Candidate]:
    for name in AUTHOR_METAS:
        if said := view.doc.meta.get(name):
            yield Candidate(said[0] if len(said) == 1 else list(dict.fromkeys(said)), f"meta {name}", "meta")
    # The cards that messengers show: twitter:label1 "Written by", twitter:data1 the name.
    for n in ("1", "2"):
        label = view.doc.meta.get(f"twitter:label{n}")
        value = view.doc.meta.get(f"twitter:data{n}")
        if label and value and names.looks_like_a_byline(f"{label[0]} {value[0]}"):
            yield Candidate(value[0], "meta twitter:data", "meta")


def _properties(view: View) -> Iterator[Candidate]:
    """Microdata or RDFa `author`, before the end of the text (what follows are comments)."""
    end = view.last_block if view.last_block is not None else len(view.doc.blocks)
    said: list[str] = []
    for box in view.doc.props.get("author", ())[:12]:
        if box.block_start > end + 10:
            break
        inner = next((b for b in view.doc.props.get("name", ()) if b.within(box) and b is not box), None)
        text = (inner or box).attributes.get("content") or view.doc.text_of(inner or box)
        if text and len(text) < 200:
            said.append(text)
    if said:
        yield Candidate(list(dict.fromkeys(said)), "microdata author", "microdata")
