"""What a page that carries no data shows in their stead.

Nearly all the pages that the weights were learned from say in their data what they are, who wrote them and when; of one that says nothing
there, silence is no sign that it tells no story.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from scraper.extractor.kind.asked import OF_ONE, OF_OTHERS
from scraper.extractor.kind.listings import ONE_STEP
from scraper.extractor.view import View

_SURELY: Final = 1.0  # log-odds of a text that is surely one and is signed or dated where a reader sees it
_OFFERED: Final = frozenset(("step.service", "prices"))  # of what is told at length as well
_DATA: Final = ("type.", "dated", "signed")
# What data say, the fields that show it, and how what is shown is read.
_FIELDS: Final = (("dated", ("published", "modified"), ("visible", "time")), ("signed", ("byline",), ("",)))
_UNDER: Final = "tail"  # who is named under a text may be anybody


def of_what_is_shown(view: View, facts: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Log-odds that a page tells a story by what it displays where it has no data; 0 where it has, or where it is others' by its address:
    threads, lists and goods are signed and dated as well."""
    if "og.none" not in facts or any(name.startswith(_DATA) for name in facts) or not OF_OTHERS.isdisjoint(facts):
        return 0.0
    if facts.get("depth", 1) <= ONE_STEP and OF_ONE.isdisjoint(facts):
        return 0.0  # '/economy/'
    shown = [name for name, fields, ways in _FIELDS if any(_is_read(view, field, ways) for field in fields)]
    sure = bool(shown) and view.body is not None and view.body.is_sure and _OFFERED.isdisjoint(facts)
    return sum([weights[name] for name in shown]) + _SURELY * sure


def _is_read(view: View, field: str, ways: tuple[str, ...]) -> bool:
    """Whether a field was read from what is displayed over the text or beside it."""
    choice = view.chosen.get(field)
    place = choice.winner.place if choice is not None and choice.winner is not None else _UNDER
    return place.startswith(ways) and not place.startswith(_UNDER)
