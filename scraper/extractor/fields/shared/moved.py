"""Times that a system has moved by their own offset: UTC's digits with a local offset behind them.

No field itself. One time that is shown to be so tells it of all that the same system writes with an offset.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, islice
from typing import Final, NamedTuple

from scraper.extractor.fields.shared.dates import MAX_META, dated_metas, other_nodes, properties, value_of, words_of
from scraper.extractor.fields.shared.displayed import lines, times
from scraper.extractor.fields.shared.displayed.elements import times_of_head
from scraper.extractor.view import View, once
from scraper.extractor.witnesses import linked_data
from scraper.normaliser.moments import moments_in
from scraper.record import Candidate

_MOST: Final = 60  # dates that are looked at
_TEXT: Final = 80  # characters of what a `<time>` element shows
_OFFSET = re.compile(r"\d\d:?\d\d:?\d\d(?:\.\d{1,9})?\s?[+-](?!00:?00$)\d\d:?\d\d$")
_SECONDS = re.compile(r"\d:?\d\d:?\d\d")
_KEYS: Final = ("datePublished", "dateModified", "dateCreated")


class _Told(NamedTuple):
    """A time to the second, with the system that tells it; without a zone where none is told."""

    system: str
    when: datetime


def as_meant(view: View, told: Sequence[Candidate]) -> list[Candidate]:
    """The same, those that were moved by their own offset put back."""
    if not any(_OFFSET.search(words_of(one)[:MAX_META].strip()) for one in told):
        return [*told]
    moved = _moved(view)
    return [_put_back(view, one) if _system(one) in moved else one for one in told] if moved else [*told]


def _put_back(view: View, candidate: Candidate) -> Candidate:
    value = value_of(view, candidate)
    if value is None or not isinstance(value.when, datetime) or not (apart := value.when.utcoffset()):
        return candidate
    return candidate._replace(said=replace(value, when=value.when + apart), detail=words_of(candidate) or None)


def _system(candidate: Candidate) -> str:
    """What wrote it, as far as the place tells: the metadata, the story's node, that of the page."""
    return "meta" if candidate.witness == "meta" else candidate.place.rpartition(" ")[0]


@once
def _moved(view: View) -> frozenset[str]:
    """The systems that write UTC's digits with a local offset behind them."""
    told = [*islice(_all_told(view), _MOST)]
    shown = [*_shown(view)]
    lines_ = {when.replace(tzinfo=None, second=0, microsecond=0) for when in _of_lines(view)}
    found: dict[str, set[bool]] = {}
    for one in told:
        apart = one.when.utcoffset()
        if not apart:
            continue
        others = [other.when for other in told if other.system != one.system]
        kept = one.when in [other for other in (*others, *(when for when, _ in shown)) if _is_utc(other)]
        if kept or one.when.replace(tzinfo=None, second=0) in lines_:
            found.setdefault(one.system, set()).add(False)
        elif _is_told(one.when + apart, one.when, others, shown, lines_):
            found.setdefault(one.system, set()).add(True)
    return frozenset(system for system, put_back in found.items() if all(put_back))


def _is_told(
    meant: datetime,
    said: datetime,
    others: list[datetime],
    shown: list[tuple[datetime, datetime | None]],
    lines_: set[datetime],
) -> bool:
    """Whether a `<time>` element says the instant that is meant, and shows no other time; or one system tells it in UTC, and another, or
    a line, on the local clock."""
    clock = meant.replace(tzinfo=None)
    minute = clock.replace(second=0)
    for when, text in shown:
        as_utc = _is_utc(when) and when.replace(tzinfo=None) == said.replace(tzinfo=None)
        if when == meant and not as_utc and text in (None, minute):
            return True
    if not any(_is_utc(other) and other == meant for other in others):
        return False
    return minute in lines_ or any(not _is_utc(other) and other.replace(tzinfo=None) == clock for other in others)


def _is_utc(when: datetime) -> bool:
    return when.utcoffset() == timedelta()


def _all_told(view: View) -> Iterator[_Told]:
    metas = (Candidate(content, f"meta {name}", "meta") for name, _, content in dated_metas(view))
    nodes = chain.from_iterable(other_nodes(view, key) for key in _KEYS[:2])
    data = chain(linked_data(view, *_KEYS), nodes, metas, properties(view, *_KEYS), times(view, "published"), times(view, "updated"))
    for one in data:
        if isinstance(one.said, str) and not _SECONDS.search(one.said[:MAX_META]):
            continue  # all that metadata say stands here, titles too
        value = value_of(view, one)
        if value is not None and value.precision == "second" and isinstance(value.when, datetime):
            yield _Told("visible" if one.witness == "visible" else _system(one), value.when.replace(microsecond=0))


def _shown(view: View) -> Iterator[tuple[datetime, datetime | None]]:
    """The instant of each `<time>` element of the head, and the local time that it shows, where it shows one."""
    for box in times_of_head(view):
        said = box.attributes.get("datetime")
        value = value_of(view, Candidate(said, "time", "visible")) if said else None
        if value is None or value.precision != "second" or not isinstance(value.when, datetime) or value.when.tzinfo is None:
            continue
        text = next((one.moment.when for one in moments_in(view.doc.text_of(box)[:_TEXT], view.context)), None)
        yield value.when.replace(microsecond=0), text.replace(tzinfo=None, second=0) if isinstance(text, datetime) else None


def _of_lines(view: View) -> Iterator[datetime]:
    """The times that the lines of the head show."""
    for one in chain(lines(view, "published", foot=False), lines(view, "updated", foot=False)):
        value = value_of(view, one)
        if value is not None and isinstance(value.when, datetime) and not value.relative:
            yield value.when
