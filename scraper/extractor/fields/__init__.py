"""The fields of a record, one module or package each, in the order in which they are decided.

A module has `find(view) -> Iterator[Candidate]` (places, best first; decides nothing, but may give a Rejection with its reason of what
another candidate shows to be none), `read(said, context) -> value` (or raises Unreadable with the reason; sees no page) and, where
equality is looser than ==, `same(a, b) -> bool`; where readings that agree know more together than each, `settle(values) -> value`, the
most trusted first.

What several fields look for, and no field is, stands in `shared`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any, Final, NamedTuple

from scraper.extractor.view import View
from scraper.record import Candidate, Context, Rejection


class Field(NamedTuple):
    name: str
    find: Callable[[View], Iterator[Candidate | Rejection]]
    read: Callable[[Any, Context], Any]
    same: Callable[[Any, Any], bool] | None
    settle: Callable[[Sequence[Any]], Any] | None


def _load(names: str) -> tuple[Field, ...]:
    modules = ((name, import_module(f"{__name__}.{name}")) for name in names.split())
    return tuple(
        Field(name, module.find, module.read, getattr(module, "same", None), getattr(module, "settle", None)) for name, module in modules
    )


# The body needs the headline to know where the article begins; what stands around the body needs the body.
BEFORE_BODY: Final = _load("publisher language headline")
AFTER_BODY: Final = _load("canonical deck kicker section image published modified byline authors tags dateline places source sources")
# Whether it is whole can be said of a story only.
AFTER_KIND: Final = _load("paywalled")
