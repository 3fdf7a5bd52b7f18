"""The place or places in the dateline, as printed there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scraper.errors import Unreadable
from scraper.extractor.view import View
from scraper.normaliser import datelines
from scraper.record import Candidate, Context


def find(view: View) -> Iterator[Candidate]:
    choice = view.chosen.get("dateline")
    if choice is not None and choice.winner is not None:
        yield Candidate(choice.value, "dateline", choice.winner.witness, block=choice.winner.block)


def read(said: Any, context: Context) -> tuple[str, ...]:
    found = datelines.dateline(str(said), context, set_apart=True, stamped=True).places
    if not found:
        raise Unreadable("a dateline without a place", said)
    return found
