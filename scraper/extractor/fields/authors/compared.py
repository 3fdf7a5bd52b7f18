"""What one place that names authors knows against another: the byline, a list of names, the house's own desk."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from scraper.extractor.fields.authors.reading import DESK, ONE_WORD, PERSON, Told, read
from scraper.extractor.fields.byline.pieces import JOINTS
from scraper.extractor.fields.section import filed_as
from scraper.extractor.view import View
from scraper.normaliser import names, organisations
from scraper.normaliser.bylines import by_word, ends_in_a_by_word
from scraper.normaliser.eastern.words import is_han_name
from scraper.normaliser.roles import edits
from scraper.normaliser.text import key
from scraper.page.linked_data import types_of
from scraper.record import Candidate

_NAMED = ("author element", "author inline", "author link")  # places that are called after authors, right under the headline
_OF_NAMES = ("author inline alone", "known name")  # that hold them alone, and lines with a name that data know
_CASED = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f]")  # Latin, Greek and Cyrillic letters
_DOUBTFUL = ("tail ", "amid ", "hidden ", "above ", "name alone", "beside a date")
# What a system writes of who put a story there.
_PUT = re.compile(
    r"\W*(?:submitted by|gespeichert von|eingereicht von|soumis par|inviato da|enviado por|ingediend door|skickades av|indsendt af) ", re.I
)
AGAINST: Final = " (against the byline)"


class Printed(NamedTuple):
    """What readers are shown, by which all else is measured: `signed`, the names of a line near the headline that a by-word begins; where
    there is none `listed`, those of a line of nothing but names; `shown`, all in elements called after authors; `edited`, whom the page
    says to be editors and nothing else. `house`: its own desk signs alone; `persons`: somebody is named near the headline or in data."""

    signed: dict[str, str] | None
    listed: dict[str, str] | None
    shown: set[str]
    edited: set[str]
    persons: bool
    house: bool

    @property
    def names(self) -> dict[str, str] | None:
        return self.signed or self.listed


def printed(heard: list[Told], view: View) -> Printed:
    people = [one for one in heard if one.what == PERSON]
    signed = next((one.names for one in people if _is_signed(one.candidate, view)), None)
    return Printed(
        signed=signed,
        listed=None if signed else next((found for one in people if (found := _listed(one))), None),
        shown={name for one in people if _is_shown(one.candidate) for name in one.names},
        edited=_edited(people, view) - signed.keys() if signed else set(),
        persons=any(not one.candidate.place.startswith(_DOUBTFUL) for one in people)
        or any(one.what == ONE_WORD and one.candidate.place == "displayed" and _is_signed(one.candidate, view) for one in heard),
        house=not signed
        and any(one.what == DESK and _is_of_the_house(one) for one in heard)
        and not any(one.what in (PERSON, ONE_WORD) and _is_printed(one.candidate, view) for one in heard),
    )


def refused(one: Told, page: Printed, view: View) -> str | None:
    """Why those whom it names are not the authors; None where they may be."""
    candidate = one.candidate
    visible = candidate.witness == "visible"
    if page.edited and one.what == PERSON and page.edited.issuperset(one.names):
        return "who edited what another wrote"
    if one.what in (DESK, ONE_WORD) and not visible and filed_as(view).issuperset(one.names):
        return "where the story stands"
    if page.signed and one.what == ONE_WORD and visible and _PUT.match(str(candidate.detail)) and _is_login(one.names):
        return "the login of who put the story there, beside its byline"
    if page.names and one.what == PERSON and visible and _is_one_of(page.names, one.names, sure=page.listed is not None):
        return f"one of several: {candidate.detail or candidate.said!r}"
    return None


def suffix(one: Told, page: Printed, view: View) -> str:
    """What the name of its place says of it too."""
    if one.what is None:
        return ""
    if one.what == DESK or (one.what == PERSON and _is_a_firm(one, page, view)):
        return " (desk, beside persons)" if page.persons and not page.house else DESK
    return AGAINST if one.candidate.witness in ("json-ld", "meta") and _says_less(one, page) else one.what


def _says_less(one: Told, page: Printed) -> bool:
    """Whether data know less than what is printed."""
    if page.house:
        return True
    if page.signed:
        return _says_more(page.signed, one.names)
    return page.listed is not None and one.what == PERSON and _lists_more(page.listed, one.names)


def _is_login(named: dict[str, str]) -> bool:
    """Whether it is one name in small letters, as people are known to a machine."""
    return len(named) == 1 and all(name.islower() for name in named.values())


def _is_a_firm(one: Told, page: Printed, view: View) -> bool:
    """Whether data name the publisher by two words, as persons are named, and the page shows others."""
    if not page.shown or not page.shown.isdisjoint(one.names):
        return False
    return _are_organisations(one.candidate) or _is_the_site(one, view)


def in_order(one: Told, printed: dict[str, str]) -> Told:
    """A list in data in the order of the byline, where both name the same."""
    said, told = one.candidate.said, list(one.names)
    if one.candidate.witness == "visible" or one.what != PERSON or not isinstance(said, list) or len(said) != len(printed):
        return one
    if told == list(printed) or one.names.keys() != printed.keys():
        return one
    return one._replace(candidate=one.candidate._replace(said=[said[told.index(name)] for name in printed]))


def _is_signed(candidate: Candidate, view: View) -> bool:
    """Whether it is a line near the headline that a by-word begins."""
    line = candidate.detail
    return (
        candidate.witness == "visible"
        and line is not None
        and not candidate.place.startswith(_DOUBTFUL)
        and (names.looks_like_a_byline(said := names.printed(line), view.context.language) or ends_in_a_by_word(said))
    )


def _edited(people: list[Told], view: View) -> set[str]:
    """Whom the page says to be editors, and nothing else; folded."""
    shown = (one.candidate for one in people if one.candidate.witness == "visible")
    authors = (author for candidate in shown for author in read(candidate.said, view.context))
    return {key(author.name) for author in authors if author.role and edits(author.role)}


def _is_shown(candidate: Candidate) -> bool:
    """Whether it is printed in an element called after authors, or behind a by-word."""
    return candidate.witness == "visible" and candidate.place.removeprefix("tail ").startswith((*_NAMED, "by-word", "displayed"))


def _listed(one: Told) -> dict[str, str] | None:
    """The names of a line under the headline that is called after authors and holds nothing but names: 'Jane Roe et John Doe'."""
    candidate, found = one.candidate, one.names
    if candidate.place not in (*_NAMED, *_OF_NAMES) or not isinstance(candidate.detail, str):
        return None
    rest = key(names.printed(candidate.detail) if candidate.place in _OF_NAMES else candidate.detail)
    for name in found:
        rest = rest.replace(name, " ")
    return found if len(found) > 1 and JOINTS.issuperset(rest.split()) else None


def _is_printed(candidate: Candidate, view: View) -> bool:
    """Whether it is displayed, and not beside a byline that is known by its by-word."""
    byline = view.chosen["byline"].winner if "byline" in view.chosen else None
    beside = byline is not None and byline.place == "by-word" and candidate.block != byline.block
    return candidate.witness == "visible" and not (beside and not names.looks_like_a_byline(str(candidate.detail or "")))


def _is_of_the_house(one: Told) -> bool:
    """Whether it is the byline under the headline and names the paper's own desk: whom data name a reader is not shown."""
    candidate = one.candidate
    named = candidate.place.startswith("above author element")
    if candidate.witness != "visible" or (candidate.place.startswith(_DOUBTFUL) and not named):
        return False
    return all(names.is_desk(name) and not organisations.agency(name) for name in one.names.values())


def _are_organisations(candidate: Candidate) -> bool:
    """Whether data call all whom they name organisations."""
    said = candidate.said if isinstance(candidate.said, list) else [candidate.said]
    kinds = [types_of(dict(one)) if isinstance(one, Mapping) else () for one in said]
    return bool(kinds) and all(any(kind.endswith("organization") for kind in types) and "person" not in types for types in kinds)


def _is_the_site(one: Told, view: View) -> bool:
    """Whether data name the site and nobody else."""
    return one.candidate.witness != "visible" and all(names.is_publisher(name, view.context) for name in one.names.values())


def _is_one_of(printed: dict[str, str], told: dict[str, str], *, sure: bool) -> bool:
    """Whether it names some alone of those who are printed; where that is no list of names and nothing else, but a line that a by-word
    begins, one alone: a line that tells of her under the text, a link to her page."""
    return (sure or len(told) == 1) and _lists_more(printed, told)


def _lists_more(listed: dict[str, str], told: dict[str, str]) -> bool:
    """Whether data know some alone of the persons that a line of names lists."""
    more = [name for name in listed.values() if key(name) not in told]
    return told.keys() < listed.keys() and all(_is_whole_name(name) and by_word(name.rpartition(" ")[2] + " ") is None for name in more)


def _says_more(signed: dict[str, str], told: dict[str, str]) -> bool:
    """Whether the byline names others than the data, or more: two words behind a name that data know may be what she is."""
    if signed.keys() <= told.keys():
        return False
    return not told.keys() <= signed.keys() or all(_is_sure(signed[more]) for more in signed.keys() - told.keys())


def _is_whole_name(name: str) -> bool:
    """Whether it is a person's, where a line is known to hold names: in scripts without capitals two words are, and three signs in Han."""
    if names.is_person(name):
        return True
    return not _CASED.search(name) and names.is_name(name) and not names.is_desk(name) and (" " in name or is_han_name(name))


def _is_sure(name: str) -> bool:
    return names.is_person(name) or ("\u2e80" < name < "\ue000" and names.is_whole(name))
