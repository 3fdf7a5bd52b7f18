"""When the story was last changed, where the page says so. It never stands in for the publication, nor the other way round; what was
last saved before the publication was not changed since."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain, islice
from typing import Final

from scraper.extractor.fields.published import LATE, ONCE
from scraper.extractor.fields.shared.dates import (
    as_day,
    instant,
    is_midnight,
    is_utc,
    metas,
    on_their_clock,
    other_nodes,
    plain,
    properties,
    read,
    same,
    settle,
    value_of,
    words_of,
)
from scraper.extractor.fields.shared.displayed import beside_the_day, lines, times
from scraper.extractor.fields.shared.moved import as_meant
from scraper.extractor.fields.shared.page_clock import SEASON, clock_at, on_it
from scraper.extractor.view import View
from scraper.extractor.witnesses import linked_data, rule
from scraper.normaliser.moments import Moment
from scraper.normaliser.zones import zone
from scraper.page.blocks import LIST, Block
from scraper.record import Candidate, Rejection

__all__ = ["find", "read", "same", "settle"]

TOLD: Final = 40  # dates that the data tells
NONE, HOUR = timedelta(), timedelta(hours=1)
EARLY: Final = "before the publication"
SAVING: Final = timedelta(minutes=1)  # between two clocks that a system reads when it saves a story

_META: Final = {plain(name): name for name in (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time", "article:updated_time", "article:updated",
    "last-modified", "lastmod", "dc.date.modified", "dcterms.modified", "dcterms.date.modified", "revised", "last_updated", "modified",
)}  # fmt: skip
_TITLE: Final = 12  # characters of a link that is another story's title, and no day
_OF_SITE = re.compile(r"\W{0,3}(?:©|\(c\)|copyright)", re.I)
_ZONED = re.compile(r"(?:[A-Za-z]|[+-]\d\d(?::?\d\d)?)\W{0,2}$")  # a time with its zone
_OTHER_META = re.compile(r"modif|updat|lastmod|revis")
_NEVER_META = re.compile(r"expir|publisher|generator|render|refresh|frequency|cache|api|version|software|review")


def find(view: View) -> Iterator[Candidate | Rejection]:
    yield from rule(view, "modified")
    data = chain(
        linked_data(view, "dateModified"),
        other_nodes(view, "dateModified"),
        # The property of an item is microdata, and no second witness.
        (said for said in metas(view, _META, _OTHER_META, _NEVER_META) if said.place != "meta other" or said.detail not in view.doc.props),
        properties(view, "dateModified"),
    )
    told = as_meant(view, [*islice(data, TOLD)])  # each is weighed against the others
    published = view.chosen.get("published")
    first = published.value if published else None
    # Under the text a reader has to look where the data is silent, or knows nothing but the publication.
    changes = [value for candidate in told if (value := value_of(view, candidate)) is not None]
    foot = all(isinstance(first, Moment) and same(value, first) for value in changes)
    shown = [*times(view, "updated"), *lines(view, "updated", foot=foot)]
    shown = [one for one in shown if not _is_of_another(view, one)]
    shown = [_in_order(candidate, view) for candidate in shown if not told or not _is_of_the_site(view, candidate)]
    if published and published.winner and published.winner.place == ONCE and not (told or shown):
        # A sentence tells the first publication, and the head without a word what is later.
        shown = [c._replace(place="visible updated") for c in _late(view) if c.witness == "visible"]
    if isinstance(first, Moment) and not (told or shown):
        shown = [*islice(beside_the_day(view, "updated", first.day), 1)]
    told = _days(told, shown, first, view)
    if not isinstance(first, Moment):
        yield from (*told, *shown)
        return
    if isinstance(first.when, datetime):
        told = [_on_their_clock(candidate, first.when, view) for candidate in _at_one(told, shown, first.when, view)]
        told, shown = _at_offset_of(first.when, told, [_on_their_clock(candidate, first.when, view) for candidate in shown], view)
        told, shown = ([_in_zone_of(first.when, candidate, view) for candidate in some] for some in (told, shown))
        told, shown = ([_to_the_second(candidate, first, view) for candidate in some] for some in (told, shown))
    early = bool(told) and all(_is_early(value, first) for candidate in told if (value := value_of(view, candidate)))
    for candidate in (*_without_copies(told, shown, first, view), *shown):
        value = value_of(view, candidate) if isinstance(candidate, Candidate) else None
        if value is None or isinstance(candidate, Rejection):
            yield candidate
        elif _is_early(value, first):
            yield Rejection(candidate, f"{EARLY}: {value.iso}")
        elif early and candidate.witness == "visible" and not _is_later(value, first):
            yield Rejection(candidate, f"the publication's time: {value.iso}")  # and data know of no change since
        else:
            yield candidate


def _in_order(candidate: Candidate, view: View) -> Candidate:
    """A change that is shown in numbers, read again where the publication has told which of them is the day."""
    shown = candidate.said
    if not (isinstance(shown, Moment) and shown.assumed_order and view.context.day_first is not None and candidate.detail):
        return candidate
    return candidate._replace(said=value_of(view, candidate._replace(said=candidate.detail)) or shown)


def _is_of_the_site(view: View, candidate: Candidate) -> bool:
    """Whether a change stands in a line under the text that says whose the site is: when that was built."""
    block = _below(view, candidate)
    return block is not None and _OF_SITE.match(block.text) is not None


def _is_of_another(view: View, candidate: Candidate) -> bool:
    """Whether a change stands under the text in an item of a list, behind the title of another story."""
    block = _below(view, candidate)
    titled = block is not None and bool(block.inside & LIST) and len(block.links) == 1 and block.link_chars >= _TITLE
    return titled and block is not None and block.text.startswith(view.doc.text_of(block.links[0].box))


def _below(view: View, candidate: Candidate) -> Block | None:
    """The block of a change that is shown under the text."""
    under = candidate.place.startswith("visible below") and candidate.block is not None
    return view.doc.blocks[candidate.block or 0] if under else None


def _is_early(value: Moment, first: Moment) -> bool:
    """Whether it lies before the publication, on the same clock: a system may forget for one of the two that clocks were changed."""
    if not value.precedes(first):
        return False
    when, other = value.when, first.when
    if not isinstance(when, datetime) or not isinstance(other, datetime) or not when.utcoffset() or not other.utcoffset():
        return True
    apart = (when.utcoffset() or NONE) - (other.utcoffset() or NONE)
    return abs(apart) != HOUR or when.replace(tzinfo=None) < other.replace(tzinfo=None)


def _days(told: list[Candidate], shown: list[Candidate], first: Moment | None, view: View) -> list[Candidate]:
    """The same, the first instant of a day read as that day, where a reader is shown a day without a time as the change, the publication
    is told so, or it is of that very day and no zone is told: what a system writes that keeps days."""
    values = [value_of(view, candidate) for candidate in told]
    if not any(value and is_midnight(value) for value in values):
        return told
    days = {value.day for candidate in shown if (value := value_of(view, candidate)) and value.precision == "day"}
    all_days = first is not None and first.precision == "day"
    if first is not None and not first.offset_known and not is_midnight(first):
        days.add(first.day)
    return [
        candidate._replace(said=as_day(value), detail=words_of(candidate) or None)
        if value and is_midnight(value) and (all_days or value.day in days)
        else candidate
        for candidate, value in zip(told, values, strict=True)
    ]


def _in_zone_of(first: datetime, candidate: Candidate, view: View) -> Candidate:
    """An instant that is written in UTC on the publication's clock: by the site's own zone, else where no clocks were changed since."""
    value = value_of(view, candidate)
    if value is None or not isinstance(value.when, datetime) or not first.utcoffset() or not is_utc(value) or value.relative:
        return candidate
    own = zone(view.context.timezone) if view.context.timezone else None
    there = own if own is not None and first.astimezone(own).utcoffset() == first.utcoffset() else first.tzinfo
    if there is not own and abs(value.when - first) >= SEASON:
        then = clock_at(view, value)
        return candidate if then is None else candidate._replace(said=on_it(then, value, None), detail=words_of(candidate) or None)
    return candidate._replace(said=replace(value, when=value.when.astimezone(there)), detail=words_of(candidate) or None)


def _at_one(told: list[Candidate], shown: list[Candidate], first: datetime, view: View) -> Iterator[Candidate]:
    """The same, where what is written as UTC is a local time: the same second stands elsewhere with an offset, or the publication was
    written so by the same witness, and nothing says the instant itself."""
    values = [value_of(view, candidate) for candidate in (*told, *shown)]
    in_utc = _is_told_in_utc(first, view)
    meant = _in_utc(told, values) if in_utc else values
    turned = on_their_clock(meant, view.context.timezone)
    if in_utc:
        turned = [value if value and is_utc(value) else there for value, there in zip(meant, turned, strict=True)]
    local = {value.when for value in turned if value and isinstance(value.when, datetime) and value.when.tzinfo and not is_utc(value)}
    for candidate, value, there in zip(told, values, turned, strict=False):
        said = (
            _on_clock_of(first, there, local, view.context.timezone)
            if there is not None and candidate.witness in view.local_as_utc
            else there
        )
        yield candidate if said is value else candidate._replace(said=said, detail=words_of(candidate) or None)


def _is_told_in_utc(first: datetime, view: View) -> bool:
    """Whether the publication was told in UTC and stands on the page's own clock: that system's UTC is no local time."""
    published = view.chosen.get("published")
    readings = published.readings if published is not None and first.utcoffset() else ()
    return any(isinstance(one.value, Moment) and is_utc(one.value) and one.value.when == first for one in readings)


def _in_utc(told: list[Candidate], values: list[Moment | None]) -> list[Moment | None]:
    """What is told without a zone, in UTC, where another tells the same second so."""
    seconds = {value.when.replace(tzinfo=None) for value in values if value and isinstance(value.when, datetime) and is_utc(value)}
    said = list(values)
    for n, (candidate, value) in enumerate(zip(told, values, strict=False)):
        when = value.when if value and value.precision == "second" else None
        if value and isinstance(when, datetime) and when.replace(tzinfo=None) in seconds and not _ZONED.search(words_of(candidate)):
            said[n] = replace(value, when=when.replace(tzinfo=UTC), offset_known=True)
    return said


def _on_clock_of(first: datetime, value: Moment, local: set[datetime], own: str | None) -> Moment:
    """What is written as UTC on the publication's clock, which may be the site's `own`; itself where another says the same instant, or
    where clocks may have changed."""
    when, there = value.when, zone(own) if own else None
    if not isinstance(when, datetime) or first.tzinfo is None or not is_utc(value) or when in local:
        return value
    if there is None or first.astimezone(there).utcoffset() != first.utcoffset():
        return value if abs(when - first) >= SEASON else replace(value, when=when.replace(tzinfo=first.tzinfo))
    return replace(value, when=when.replace(tzinfo=there))


def _at_offset_of(first: datetime, told: list[Candidate], shown: list[Candidate], view: View) -> tuple[list[Candidate], list[Candidate]]:
    """The same, where the publication alone tells how far the page's clock is from UTC: the local times that a reader is shown have its
    offset, and what the data tells without one at the same minute."""
    both = [*told, *shown]
    values = [value_of(view, candidate) for candidate in both]
    whens = [value.when if value and not value.relative and isinstance(value.when, datetime) else None for value in values]
    if not first.utcoffset() or any(when and when.tzinfo is not None for when in whens):
        return told, shown
    minutes = {when.replace(second=0) for when in whens[len(told) :] if when and abs(when - first.replace(tzinfo=None)) < SEASON}
    for n, (candidate, value, when) in enumerate(zip(both, values, whens, strict=True)):
        if value and when and when.replace(second=0) in minutes:
            said = replace(value, when=when.replace(tzinfo=first.tzinfo), offset_known=True)
            both[n] = candidate._replace(said=said, detail=words_of(candidate) or None)
    return both[: len(told)], both[len(told) :]


def _without_copies(told: list[Candidate], shown: list[Candidate], first: Moment, view: View) -> Iterator[Candidate | Rejection]:
    """A change at the very time of the publication is none where another that the data tells, or a reader is shown, is later: systems fill
    in what they lack."""
    values = [value_of(view, candidate) for candidate in told]
    every = [value for value in (*values, *(value_of(view, candidate) for candidate in shown)) if value]
    timed = [value for value in every if isinstance(value.when, datetime) or not isinstance(first.when, datetime)]
    later = any(_is_later(value, first) for value in timed)
    late = {value.day for candidate in _late(view) if (value := value_of(view, candidate))}
    for candidate, value in zip(told, values, strict=True):
        copied = later and value is not None and value.when in (first.when, first.day)
        if value is not None and (copied or (value.when in late and any(other.day > value.day for other in every))):
            yield Rejection(candidate, f"the publication's time: {value.iso}")
        else:
            yield candidate


def _late(view: View) -> Iterator[Candidate]:
    """What was told as the publication, and is later than that."""
    published = view.chosen.get("published")
    for reading in published.readings if published is not None else ():
        if reading.candidate.place == LATE and isinstance(reading.value, Moment):
            yield reading.candidate._replace(said=reading.value)


def _is_later(value: Moment, first: Moment) -> bool:
    """Whether it is by more than a clock read in another zone explains."""
    apart = instant(value) - instant(first)
    if apart < SAVING or value.relative or same(value, first):
        return False
    return bool(apart % timedelta(minutes=30)) or apart > timedelta(hours=14)


def _on_their_clock(candidate: Candidate, first: datetime, view: View) -> Candidate:
    """On the publication's clock, where a local time was written as UTC or without a zone and shows the publication's own minute, or where
    the publication's own was, by the same witness."""
    value = value_of(view, candidate)
    when = value.when if value else None
    if value is None or not isinstance(when, datetime):
        return candidate
    own = view.off_utc and candidate.witness == "visible" and when.tzinfo is zone(view.context.timezone or "")
    if when.tzinfo is not None and when.utcoffset() and not own:
        return candidate
    if first.tzinfo is None:
        if when.tzinfo is None or not view.off_utc:
            return candidate
    else:
        near = SEASON if when.tzinfo is None and candidate.witness in _without_zone(first, view) else SAVING
        if not first.utcoffset() or abs(when.replace(tzinfo=first.tzinfo) - first) >= near:
            return candidate
    there = replace(value, when=when.replace(tzinfo=first.tzinfo), offset_known=first.tzinfo is not None)
    return candidate._replace(said=there, detail=words_of(candidate) or None)


def _to_the_second(candidate: Candidate, first: Moment, view: View) -> Candidate:
    """A change that is told to the minute, of the very minute of the publication, at its second."""
    value = value_of(view, candidate)
    if value is None or value.precision != "minute" or first.precision != "second" or value.relative or not same(value, first):
        return candidate
    if value.offset_known != first.offset_known:
        return candidate
    return candidate._replace(said=replace(value, when=first.when, precision="second"), detail=words_of(candidate) or None)


def _without_zone(first: datetime, view: View) -> set[str]:
    """The witnesses that tell the publication without a zone, by the clock on which it stands."""
    published, local = view.chosen.get("published"), first.replace(tzinfo=None)
    readings = published.readings if published is not None else ()
    return {one.candidate.witness for one in readings if isinstance(one.value, Moment) and one.value.when == local}
