"""What a place that names authors says: people, a desk, or nothing that is a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from scraper.errors import Unreadable
from scraper.normaliser import names, organisations
from scraper.normaliser.text import key
from scraper.record import Author, Candidate, Context

PERSON: Final = ""  # what it names, as it stands behind the name of the place
ONE_WORD: Final = " (one word)"
DESK: Final = " (desk)"


class Told(NamedTuple):
    """A candidate, what it names (None: nothing that can be read), and the names: folded -> as they are."""

    candidate: Candidate
    what: str | None
    names: dict[str, str]


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


def _is_in(name: str, printed: str) -> bool:
    return all(word in printed for word in key(name).split())


def told(candidate: Candidate, context: Context) -> Told:
    try:
        found = read(candidate.said, context)
    except Unreadable:
        return Told(candidate, None, {})
    said = {key(author.name): author.name for author in found}
    if all(names.is_desk(author.name) or organisations.agency(author.name) for author in found):
        return Told(candidate, DESK, said)
    login = all(" " not in author.name and author.name.isascii() for author in found)
    return Told(candidate, ONE_WORD if login else PERSON, said)
