"""The organisations in the attribution of origin, each once, as printed there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scraper.errors import Unreadable
from scraper.extractor.view import View
from scraper.normaliser import names, organisations
from scraper.normaliser.text import key
from scraper.record import Candidate, Context, Source


def find(view: View) -> Iterator[Candidate]:
    choice = view.chosen.get("source")
    if choice is not None and choice.winner is not None:
        # What stands in a dateline's brackets is an agency, whether or not a register knows it.
        said = {"agency": choice.value} if choice.winner.place == "dateline" else choice.value
        yield Candidate(said, "source", choice.winner.witness, block=choice.winner.block)


def read(said: Any, context: Context) -> tuple[Source, ...]:
    if isinstance(said, Mapping):
        name = str(said["agency"])
        try:
            known = tuple(source for source in organisations.sources(name, context) if source.role == "agency")
        except Unreadable:
            known = ()
        if known:
            return known  # 'dpa/iz' without the initials
        name = organisations.without_initials(name)
        own = names.is_publisher(name, context) and not organisations.is_called_agency(context.publisher or "")
        return (Source(name, "outlet" if own or organisations.is_station(name) else "agency"),)
    if key(str(said)).endswith("material"):  # 'Agenturmaterial' names nobody
        raise Unreadable("no organisation", said)
    found = organisations.sources(str(said), context)
    return tuple(source for source in found if not _is_their_own_desk(source.name)) or found


def _is_their_own_desk(name: str) -> bool:
    """Whether it is a word for those who write the paper, and no name: 'unserer Redaktion' beside an agency."""
    return name[:1].islower() and names.is_desk(name)
