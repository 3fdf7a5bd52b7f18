"""How a site is seen to be called: of the names that its metadata give it, what is its address, its owner or what it promises goes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from scraper.extractor.fields.publisher.shown import WORDS, names_of_home, spelt_by_the_host
from scraper.extractor.fields.publisher.signs import (
    ALL_RIGHTS,
    OF_A_LOGO,
    home,
    logos,
    names_of_an_owner,
    owners,
    shows_its_address,
    ways_home,
)
from scraper.extractor.fields.publisher.spelling import COMPANY, MAX_NAME, is_akin, label_of, letters_of, spellings
from scraper.extractor.fields.shared.titles import PARTS, parts_of
from scraper.extractor.links import path_of
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import fold, key
from scraper.page.linked_data import text_of
from scraper.record import Candidate

_WWW = re.compile(r"(?:https?://)?www\.\S+$")
_SHORT: Final = 2  # letters that name no site
SENTENCE: Final = 4  # words of a headline that is no name, and of a promise
SLOGAN = re.compile(rf"{PARTS.pattern}|:\s")  # what parts a name from what it promises


def without_slogans(view: View, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """A name before a slogan is what another witness, or the title's end, says alone; an address is a name where no other is said; a title
    is none."""
    said = list(candidates)
    names = {key(candidate.said) for candidate in said}
    named = any(not _WWW.match(candidate.said) for candidate in said)
    title = fold(view.doc.title or "")
    names_said = [candidate.said for candidate in said]
    told = {key(text) for text in (*view.doc.meta.get("og:title", ()), text_of(view.story.get("headline"))) if text}
    host, label = urls.domain(view.doc.url or ""), label_of(view.doc.url)
    said = [_in_words(candidate, (*names_said, *parts_of(title)), host) for candidate in said]
    for candidate in said:
        if named and _WWW.match(candidate.said):
            continue
        first, *rest = SLOGAN.split(candidate.said)
        behind = key(candidate.said) == key(parts_of(title)[-1])
        if not (rest or behind) and key(candidate.said) in told and len(candidate.said.split()) >= SENTENCE:
            continue  # the headline
        if candidate.said == title and len(names) > 1 and len(parts_of(title)) > 1:
            continue
        if rest and len(rest[-1].split()) > 1:
            names |= {key(name) for owner in owners(view) for name in (ALL_RIGHTS.split(owner)[0], *names_of_an_owner(owner))}
        ends = names if title.endswith(candidate.said) else {*names, key(parts_of(title)[-1])}
        ends = {*ends, key(home(view))} if rest and "|" in candidate.said else ends
        ends_so = bool(rest) and label in spellings(rest[-1])  # 'All that the coast needs • Harbour Post'
        yield candidate._replace(said=first) if rest and key(first) in ends and not ends_so else candidate


class _Seen(NamedTuple):
    """What the page shows of how the site is called."""

    domain: str
    label: str  # letters of the host's own label
    named: str  # what metadata call the site
    shown: bool  # whether the page calls it so where readers see it
    where: tuple[str, ...]  # letters of what stands there
    agreed: str  # its letters, where the page or the data of the site say so too
    spelt_so: bool  # whether data or the title call it as the host spells it
    title: str  # how both titles call it, or two places where readers see it, where nothing is agreed
    owned: bool  # whether its last lines call it as the host spells it
    directories: frozenset[str]  # of the page's address


def as_the_site_is_called(view: View, said: list[Candidate]) -> Iterator[Candidate]:
    """These names but for its address, its owner's and what it promises, where it is seen to be called otherwise."""
    seen = _seen(view, said)
    for candidate in said:
        if any(is_no_name(seen, candidate) for is_no_name in _NO_NAMES):
            continue
        letters = letters_of(candidate.said)
        address = candidate.said == seen.domain and not shows_its_address(view)
        in_words = spelt_by_the_host(view) if seen.label and candidate.said.islower() and (address or letters == seen.label) else None
        in_words = None if address and in_words and in_words.islower() else in_words
        yield candidate._replace(said=in_words) if in_words and seen.label in spellings(in_words) else candidate
    if seen.title and any(candidate.said.lower() == seen.domain for candidate in said):
        yield Candidate(seen.title, "title", "title")


def _seen(view: View, said: list[Candidate]) -> _Seen:
    label = label_of(view.doc.url)
    named = next((candidate.said for candidate in said if candidate.place == "meta og:site_name"), "")
    apps = (candidate.said for candidate in said if candidate.place == "meta application-name")
    named = named or next((app for app in apps if label in spellings(app)), "")
    letters = letters_of(named)
    where = tuple(letters_of(other) for other in _witnesses(view, said))
    shown = bool(named) and letters in where
    told = (name_in(view, node) for node in view.doc.linked.of("website"))
    agreed = letters if shown or (named and any(other and letters_of(other) == letters for other in told)) else ""
    spelt_so = any(candidate.witness in ("json-ld", "title") and label in spellings(candidate.said) for candidate in said)
    return _Seen(
        urls.domain(view.doc.url or ""),
        label,
        named,
        shown,
        where,
        agreed,
        spelt_so,
        "" if agreed else _behind_both_titles(view, label) or _shown_twice(view, said),
        bool(label) and any(label in spellings(ALL_RIGHTS.split(owner)[0].rstrip(" .")) for owner in owners(view)),
        frozenset(step.replace("-", "") for step in path_of(view.doc.url or "").lower().split("/")[:-1]),
    )


def _is_its_address(seen: _Seen, candidate: Candidate) -> bool:
    """Whether it is the site's domain, where metadata or both titles have another name for it."""
    other = seen.named and _is_plain(seen.named) and letters_of(seen.named) not in letters_of(seen.domain)
    return candidate.said.lower() == seen.domain and bool(seen.title or (other and candidate.witness == "json-ld"))


def _is_its_owner(seen: _Seen, candidate: Candidate) -> bool:
    """Whether data name a house whose name begins with the site's, or is part of it, or that is shown nowhere where the site's name is and
    is not alone in having the host's letters."""
    letters = letters_of(candidate.said)
    if not seen.agreed or not letters or letters == seen.agreed or candidate.witness != "json-ld" or not _is_plain(seen.named):
        return False
    akin = letters in seen.agreed or letters.startswith(seen.agreed)
    spelt = seen.label in letters and seen.label not in seen.agreed
    unseen = seen.shown and not spelt and not any(letters in said for said in seen.where)
    return (akin or unseen) and candidate.said.lower() != seen.domain


def _is_a_promise(seen: _Seen, candidate: Candidate) -> bool:
    """Whether it is several words that have no letters in common with the host, by which the site is called elsewhere, or a directory of
    the address; or a name of several parts, where data say so too or not, and the site owns itself by the host's name."""
    words, letters = len(candidate.said.split()), letters_of(candidate.said)
    if seen.owned and seen.label not in spellings(candidate.said) and len(parts_of(candidate.said)) > 1:
        return not any(seen.label in spellings(part) for part in parts_of(candidate.said))
    if seen.owned and seen.spelt_so and words >= SENTENCE - 1:
        return not is_akin(candidate.said, seen.label, seen.domain)
    if not seen.spelt_so or seen.shown or (words < SENTENCE and letters not in seen.directories):
        return False
    return not is_akin(candidate.said, seen.label, seen.domain)


_NO_NAMES: Final = (_is_its_address, _is_its_owner, _is_a_promise)


def _is_plain(name: str) -> bool:
    """Whether it is neither an address nor a firm."""
    return "." not in name and not name.islower() and not COMPANY.search(name)


def _witnesses(view: View, said: list[Candidate]) -> Iterator[str]:
    """What else may say how the site is called: the end of the title, its app, the link home, the page's last lines."""
    yield parts_of(fold(view.doc.title or ""))[-1]
    yield from (candidate.said for candidate in said if candidate.place == "meta application-name")
    yield home(view)
    yield from (ALL_RIGHTS.split(owner)[0] for owner in owners(view))


def _behind_both_titles(view: View, label: str) -> str:
    """The name of several words with which the page's title and the one that it is shared by end, that the host does not spell, by which
    the page's author, its logo or its last lines call it."""
    parts = parts_of(fold(view.doc.title or ""))
    shared = [parts_of(fold(title))[-1] for title in view.doc.meta.get("og:title", ())[:1]]
    name = parts[-1]
    several = len(parts) > 1 and 1 < len(name.split()) <= WORDS and len(name) <= MAX_NAME
    if not several or name not in shared or label in letters_of(name) or is_person(name):
        return ""
    called = (*view.doc.meta.get("author", ())[:1], home(view), *logos(view), *owners(view))
    return name if any(text.startswith(name) for text in called) else ""


def _shown_twice(view: View, said: list[Candidate]) -> str:
    """The name that two of these say, the way home, the logo, the end of the title and the last lines, where all that metadata call the
    site is its address."""
    domain = urls.domain(view.doc.url or "")
    if not said or any(candidate.said != domain for candidate in said):
        return ""
    shown = (
        (name for link in ways_home(view) for name in names_of_home(view, link)),
        (logo[1] for text in logos(view) if (logo := OF_A_LOGO.fullmatch(text)) is not None),
        parts_of(fold(view.doc.title or ""))[1:][-1:],
        (part for owner in owners(view) for name in names_of_an_owner(owner) for part in PARTS.split(name)[:1]),
    )
    told: dict[str, list[str]] = {}
    for place in shown:
        for letters, name in {key(name): name for name in place if len(name) > _SHORT and _is_plain(name)}.items():
            told.setdefault(letters, []).append(name)
    return next((names[0] for names in told.values() if len(names) > 1), "")


def _in_words(candidate: Candidate, others: Iterable[str], host: str) -> Candidate:
    """A name in one word, as another that says it writes it in several: a handle, a folder or the host is spelt so."""
    named = candidate.said.removeprefix("www.")
    if " " in named or ("." in named and named != host):
        return candidate
    letters = label_of(f"https://{host}/") if named == host else letters_of(named)
    several = (
        other
        for other in others
        if ((" " in other and " " in key(other)) or not letters_of(other).isascii()) and not (named == host and other.islower())
    )
    return next((candidate._replace(said=other) for other in several if letters in spellings(other)), candidate)


def name_in(view: View, value: Any) -> str | None:
    """What linked data call somebody."""
    value = view.doc.linked.resolve(value[0] if isinstance(value, list) and value else value)
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("legalName") or value.get("alternateName"))
    return value if isinstance(value, str) else None
