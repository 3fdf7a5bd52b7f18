"""The people who wrote the article, in order, cleaned; a desk or agency only where it is the sole author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from scraper.errors import Unreadable
from scraper.extractor import items
from scraper.extractor.fields.byline import UNSEEN
from scraper.extractor.fields.byline.lines import JOINTS
from scraper.extractor.fields.byline.scene import TOLD
from scraper.extractor.fields.section import filed_as
from scraper.extractor.fields.shared.authored import AUTHOR_METAS, leads_to_author
from scraper.extractor.fields.shared.told import told_of
from scraper.extractor.links import leads_home, leads_within
from scraper.extractor.view import View, once
from scraper.extractor.witnesses import rule
from scraper.normaliser import names, organisations, urls
from scraper.normaliser.bylines import by_word, ends_in_a_by_word
from scraper.normaliser.eastern.words import is_han_name
from scraper.normaliser.persons import is_house
from scraper.normaliser.roles import edits
from scraper.normaliser.text import fold, key
from scraper.page.blocks import Link
from scraper.page.document import Document
from scraper.page.linked_data import text_of, types_of
from scraper.record import Author, Candidate, Choice, Context, Rejection

_NAMED = ("author element", "author inline", "author link")  # places that are called after authors, right under the headline
_OF_NAMES = ("author inline alone", "known name")  # that hold them alone, and lines with a name that data know
_TOOK_PICTURES = re.compile(
    r"(?:photo|foto|fotó)(?:s?$|gra(?:ph|f)|jo|rep)|valokuva|kuvaaja|ljósmynd|фотограф|фотокор|摄影|攝影|사진", re.I
)
_CASED = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")  # Latin, Greek and Cyrillic letters
_ADDRESS = re.compile(r"https?://\S+")
_PERSONS = ("", " (one word)")
_AT = "in im near outside of from en à em de di w v ve te в во".split()  # before a place, seldom before who wrote the text
_DOUBTFUL = ("tail ", "amid ", "hidden ", "above ", "name alone", "beside a date")


def find(view: View) -> Iterator[Candidate | Rejection]:
    """The name of a place says too what it gave: '(desk)' where no person is named ('beside persons' where another place near the
    headline or in the metadata names some), '(one word)' where a person has one name only, '(against the byline)' where it knows less
    than what is printed after a by-word, or than a desk that alone is printed: data may name who published the story.
    """
    yield from rule(view, "authors", lambda said: {"byline": said})
    heard = [(candidate, _what(candidate, view)) for candidate in _said(view)]
    if all(what is None or what == " (desk)" for _, what in heard):
        heard += [(candidate, _what(candidate, view)) for candidate in told_of(view)]
    persons = any(what == "" and not candidate.place.startswith(_DOUBTFUL) for candidate, what in heard)
    persons = persons or any(what == " (one word)" and c.place == "displayed" and _is_signed(c, view) for c, what in heard)
    signed = next((_names(c, view) for c, what in heard if what == "" and _is_signed(c, view)), None)
    listed = None if signed else next((found for c, what in heard if what == "" and (found := _listed(c, view))), None)
    if printed := signed or listed:
        heard = [(_in_order(c, printed, view) if c.witness != "visible" and what == "" else c, what) for c, what in heard]
    house = not signed and not any(what in _PERSONS and _is_printed(candidate, view) for candidate, what in heard)
    house = house and any(what == " (desk)" and _is_of_the_house(candidate, view) for candidate, what in heard)
    shown = {name for c, what in heard if what == "" and _is_shown(c) for name in _names(c, view)}
    edited = _edited(heard, view) - signed.keys() if signed else set()
    for candidate, said in heard:
        if edited and said == "" and edited.issuperset(_names(candidate, view)):
            yield Rejection(candidate, "who edited what another wrote")
            continue
        if said in (" (desk)", " (one word)") and candidate.witness != "visible" and filed_as(view).issuperset(_names(candidate, view)):
            yield Rejection(candidate, "where the story stands")
            continue
        firm = said == "" and shown and shown.isdisjoint(_names(candidate, view))
        firm = firm and (_are_organisations(candidate) or _is_the_site(candidate, view))
        what = " (desk)" if firm else said  # a publisher's name, of two words as persons' are
        suffix = " (desk, beside persons)" if what == " (desk)" and persons and not house else what or ""
        if what in _PERSONS and candidate.witness in ("json-ld", "meta") and house:
            suffix = " (against the byline)"
        elif what in _PERSONS and candidate.witness in ("json-ld", "meta") and (signed or listed):
            told = _names(candidate, view)
            if _says_more(signed, told) if signed else what == "" and _lists_more(listed or {}, told):
                suffix = " (against the byline)"
        elif printed and what == "" and candidate.witness == "visible" and _is_one_of(printed, candidate, view, sure=listed is not None):
            yield Rejection(candidate, f"one of several: {candidate.detail or candidate.said!r}")
            continue
        yield candidate._replace(place=candidate.place + suffix) if suffix else candidate
    if all(what is None for _, what in heard):
        alone = _linked_to(view)
        yield from _owner(view) if alone is None else (alone,)


def read(said: Any, context: Context) -> tuple[Author, ...]:
    """As `names.people`; {'byline': text} is displayed, so that a paper may be the author of its own story; its 'links' are where the
    names in it lead to: folded name -> address; 'displayed' is false for a name alone. 'printed' is what names them: what stands behind a
    date is another's. {'named': text} is one name, whatever it is like."""
    if isinstance(said, Mapping) and "named" in said:
        return (Author(said["named"], None, said["links"].get(key(said["named"]))),)
    if isinstance(said, Mapping) and "byline" in said:
        found = names.people(said["byline"], context, displayed=said.get("displayed", True))
        if (printed := said.get("printed")) is not None:
            found = tuple(author for author in found if _is_in(author.name, printed)) or found
        found = tuple(author for author in found if author.name not in said.get("places", ()))
        links = said.get("links") or {}
        return tuple(Author(a.name, a.role, links.get(key(a.name))) for a in found) if links else found
    return names.people(said, context)


def _places(displayed: dict[str, Any], view: View) -> frozenset[str]:
    """The names behind the first that the text tells are places': 'Jane Roe', 'Port Lintel' of a story about '... in Port Lintel'."""
    try:
        found = read(displayed, view.context)
    except Unreadable:
        return frozenset()
    text = view.body.text if view.body is not None and len(found) > 1 else ""
    return frozenset(a.name for a in found[1:] if any(f" {at} {a.name}" in text for at in _AT))


def _is_in(name: str, printed: str) -> bool:
    return all(word in printed for word in key(name).split())


def _is_signed(candidate: Candidate, view: View) -> bool:
    """Whether it is a line near the headline that a by-word begins."""
    line = candidate.detail
    return (
        candidate.witness == "visible"
        and line is not None
        and not candidate.place.startswith(_DOUBTFUL)
        and (names.looks_like_a_byline(said := names.printed(line), view.context.language) or ends_in_a_by_word(said))
    )


def _edited(heard: list[tuple[Candidate, str | None]], view: View) -> set[str]:
    """Whom the page says to be editors, and nothing else; folded."""
    people = (author for c, what in heard if what == "" and c.witness == "visible" for author in read(c.said, view.context))
    return {key(author.name) for author in people if author.role and edits(author.role)}


def _is_shown(candidate: Candidate) -> bool:
    """Whether it is printed in an element called after authors, or behind a by-word."""
    return candidate.witness == "visible" and candidate.place.removeprefix("tail ").startswith((*_NAMED, "by-word", "displayed"))


def _are_organisations(candidate: Candidate) -> bool:
    """Whether data call all whom they name organisations."""
    said = candidate.said if isinstance(candidate.said, list) else [candidate.said]
    kinds = [types_of(dict(one)) if isinstance(one, Mapping) else () for one in said]
    return bool(kinds) and all(any(kind.endswith("organization") for kind in types) and "person" not in types for types in kinds)


def _is_the_site(candidate: Candidate, view: View) -> bool:
    """Whether data name the site and nobody else."""
    return candidate.witness != "visible" and all(names.is_publisher(name, view.context) for name in _names(candidate, view).values())


def _is_of_the_house(candidate: Candidate, view: View) -> bool:
    """Whether it is the byline under the headline and names the paper's own desk: whom data name a reader is not shown."""
    named = candidate.place.startswith("above author element")
    if candidate.witness != "visible" or (candidate.place.startswith(_DOUBTFUL) and not named):
        return False
    return all(names.is_desk(name) and not organisations.agency(name) for name in _names(candidate, view).values())


def _is_printed(candidate: Candidate, view: View) -> bool:
    """Whether it is displayed, and not beside a byline that is known by its by-word."""
    byline = view.chosen["byline"].winner if "byline" in view.chosen else None
    beside = byline is not None and byline.place == "by-word" and candidate.block != byline.block
    return candidate.witness == "visible" and not (beside and not names.looks_like_a_byline(str(candidate.detail or "")))


def _listed(candidate: Candidate, view: View) -> dict[str, str] | None:
    """The names of a line under the headline that is called after authors and holds nothing but names: 'Jane Roe et John Doe'."""
    if candidate.place not in (*_NAMED, *_OF_NAMES) or not isinstance(candidate.detail, str):
        return None
    found = _names(candidate, view)
    rest = key(names.printed(candidate.detail) if candidate.place in _OF_NAMES else candidate.detail)
    for name in found:
        rest = rest.replace(name, " ")
    return found if len(found) > 1 and JOINTS.issuperset(rest.split()) else None


def _lists_more(listed: dict[str, str], told: dict[str, str]) -> bool:
    """Whether data know some alone of the persons that a line of names lists."""
    more = [name for name in listed.values() if key(name) not in told]
    return told.keys() < listed.keys() and all(_is_whole_name(name) and by_word(name.rpartition(" ")[2] + " ") is None for name in more)


def _is_whole_name(name: str) -> bool:
    """Whether it is a person's, where a line is known to hold names: in scripts without capitals two words are, and three signs in Han."""
    if names.is_person(name):
        return True
    return not _CASED.search(name) and names.is_name(name) and not names.is_desk(name) and (" " in name or is_han_name(name))


def _is_one_of(printed: dict[str, str], candidate: Candidate, view: View, *, sure: bool) -> bool:
    """Whether it names some alone of those who are printed; where that is no list of names and nothing else, but a line that a by-word
    begins, one alone: a line that tells of her under the text, a link to her page."""
    told = _names(candidate, view)
    return (sure or len(told) == 1) and _lists_more(printed, told)


def _in_order(candidate: Candidate, printed: dict[str, str], view: View) -> Candidate:
    """A list in the order of the byline, where both name the same."""
    said = candidate.said
    if not isinstance(said, list) or len(said) != len(printed):
        return candidate
    told = list(_names(candidate, view))
    if told == list(printed) or set(told) != printed.keys():
        return candidate
    return candidate._replace(said=[said[told.index(name)] for name in printed])


def _names(candidate: Candidate, view: View) -> dict[str, str]:
    return {key(author.name): author.name for author in read(candidate.said, view.context)}


def _says_more(signed: dict[str, str], told: dict[str, str]) -> bool:
    """Whether the byline names others than the data, or more: two words behind a name that data know may be what she is."""
    if signed.keys() <= told.keys():
        return False
    return not told.keys() <= signed.keys() or all(_is_sure(signed[more]) for more in signed.keys() - told.keys())


def _is_sure(name: str) -> bool:
    return names.is_person(name) or ("\u2e80" < name < "\ue000" and names.is_whole(name))


_HANDLE = re.compile(r"(?<=[^\W\d_])\s@\w{2,30}$")  # behind her name, in her link
_LOGIN = re.compile(r"[._-]")
_POSSESSIVE = re.compile(r"(.{3,40}?)(?:['’]s?|s['’])\s(?=\w)")
_BLOG = re.compile(r"\b(?:we)?blog\b|\bnotes\b|\bhome ?page\b|\bdigital home\b|\bpersonal (?:web ?)?site\b", re.I)
# What a person's own site calls the page about its owner, and where such sites are kept.
_ME = frozenset(
    key(word)
    for word in (
        "about me, über mich, ueber mich, sobre mí, sobre mi, sobre mim, à propos de moi, qui suis-je, chi sono, over mij, om mig, om meg, "
        "o mnie, o mně, o mne, o meni, обо мне, про мене, hakkımda, minusta, rólam, despre mine, 自己紹介, 关于我, 關於我"
    ).split(", ")
)
_HOSTS = re.compile(
    r"\.(?:bearblog\.dev|wordpress\.com|blogspot\.[a-z.]{2,6}|substack\.com|github\.io|micro\.blog|tumblr\.com|hashnode\.dev|me|name|blog|dev)$"
)


def _linked_to(view: View) -> Candidate | None:
    """Whom the only links to an author lead to (HTML standard, 4.6.7.2), wherever they stand before the text ends: a box beside it."""
    end = view.last_block if view.last_block is not None else len(view.doc.blocks)
    links = (link for link in view.doc.links if "author" in (link.box.attributes.get("rel") or "").split() and link.box.block_start <= end)
    said = dict.fromkeys(name for link in links if (name := view.doc.text_of(link.box)))
    name = next(iter(said), "")
    return Candidate({"byline": name}, "author linked to", "visible") if len(said) == 1 and names.is_person(name) else None


def _owner(view: View) -> Iterator[Candidate]:
    """Whose site it is, where nothing else says who wrote: its name and its host are a person's, and something says that she is one."""
    doc = view.doc
    host = urls.domain(doc.url or "")
    letters, labels = host.replace("-", "").replace(".", ""), set(host.split("."))
    for said in dict.fromkeys((view.context.publisher or "", *(doc.title or "").split(" | ")[:3])):
        owned = _POSSESSIVE.match(said)
        name = owned[1] if owned else said
        words = key(name).split()
        if not words or not ("".join(words) in letters or any(len(word) > 3 and word in labels for word in words)):
            continue
        if len(words) == 1:
            own = owned is not None and _BLOG.search(said) is not None
        else:
            own = names.is_person(name) and names.is_name(name) and not name.isupper()
            own = own and (owned is not None or _HOSTS.search(host) is not None or _tells_of_me(doc))
        if own:
            yield Candidate({"byline": name}, "owner", "title")
            return


def _tells_of_me(doc: Document) -> bool:
    return any(link.box.end - link.box.start < 4 and key(doc.text_of(link.box)) in _ME for link in doc.links[:200])


def _what(candidate: Candidate, view: View) -> str | None:
    try:
        found = read(candidate.said, view.context)
    except Unreadable:
        return None
    if all(names.is_desk(a.name) or organisations.agency(a.name) for a in found):
        return " (desk)"
    return " (one word)" if all(" " not in a.name and a.name.isascii() for a in found) else ""


def _said(view: View) -> Iterator[Candidate]:
    yield from _linked(view)
    byline = view.chosen.get("byline")
    links: dict[int, dict[str, str]] = {}
    for said in _bylines(byline) if byline else ():
        at = said.block
        if at is not None and at not in links:
            links[at] = _links(view, at)
        near = links.get(-1 if at is None else at) or {}
        if isinstance(said.said, Mapping):
            yield said._replace(said={"named": said.said["named"], "links": near}, detail=None)
            continue
        displayed = {"byline": said.detail or said.said, "links": _under(view) | near}
        if isinstance(said.said, str) and names.looks_like_a_byline(printed := names.printed(said.said), view.context.language):
            displayed["printed"] = key(printed)
        elif isinstance(said.said, str) and _stands_first(printed, said.said, view):
            displayed["printed"] = key(printed)  # what it is filed under may stand behind the date
        if places := _places(displayed, view):
            displayed["places"] = places
        alone = {"byline": displayed["byline"], "links": near, "displayed": False} if near else displayed["byline"]
        yield Candidate(
            displayed if said.place != "name alone" or is_house(str(said.said).strip()) else alone,
            said.place,
            said.witness,
            block=said.block,
            detail=said.said if isinstance(said.said, str) else None,
        )
    yield from _meta(view)
    yield from _properties(view)


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


def same(a: tuple[Author, ...], b: tuple[Author, ...]) -> bool:
    """As many people, each with the same name or with a part of it: 'Jane' and 'Jane Roe', 'Tara Doe' and 'Tara Doe, MD'."""
    if len(a) != len(b):
        return False
    rest = [_parts(x.name) for x in b]
    for one in (_parts(x.name) for x in a):
        found = next((other for other in rest if one <= other or other <= one), None)
        if found is None:
            return False
        rest.remove(found)
    return True


@lru_cache(maxsize=512)
def _parts(name: str) -> frozenset[str]:
    """The words of a name, of a login too: 'jane.roe' is Jane Roe's."""
    return frozenset(key(name if " " in name else _LOGIN.sub(" ", name)).split())


def settle(values: Sequence[tuple[Author, ...]]) -> tuple[Author, ...]:
    """The most trusted reading, with the roles and addresses that others know, and whole names where it has first names alone."""
    settled = []
    for author in values[0]:
        words = _parts(author.name)
        others = [x for value in values for x in value if words <= _parts(x.name)]
        name = (
            author.name
            if " " in author.name
            else max((x.name for x in others if len(x.name.split()) in (2, 3)), key=len, default=author.name)
        )
        if name.islower():  # 'jane roe' in data, and 'Jane Roe' on the page
            name = next((x.name for x in others if not x.name.islower() and key(x.name) == key(name)), name)
        role = author.role or next((x.role for x in others if x.role), None)
        url = author.url or next((x.url for x in others if x.url), None)
        settled.append(Author(name, role, url))
    return tuple(author for author in settled if not (author.role and _TOOK_PICTURES.match(author.role))) or tuple(settled)


def _links(view: View, at: int) -> dict[str, str]:
    """Folded text -> address of the links in a byline's block and the two after it (a row of faces and names)."""
    return _addresses(view, (link for block in view.doc.blocks[at : at + 3] for link in block.links[:8]))


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
