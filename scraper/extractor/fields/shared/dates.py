"""What `published` and `modified` have in common: what a date says, what agrees, and the places in a page's data that tell one.

No field itself. What a reader is shown is in `displayed`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import items
from scraper.extractor.fields.shared.displayed.elements import for_machines
from scraper.extractor.fields.shared.displayed.places import distance
from scraper.extractor.view import View, once
from scraper.normaliser.moments import Moment, moment
from scraper.normaliser.zones import zone
from scraper.page.linked_data import types_of
from scraper.record import Candidate, Context

_WEST, _EAST = timedelta(hours=12), timedelta(hours=14)  # how far clocks on earth are from UTC
EVENING: Final = 17  # the hour from which on tomorrow's paper is online
_SIGNS: Final = str.maketrans("", "", ":._-")
_DIGIT = re.compile(r"\d")
_PAGES: Final = frozenset(
    ("webpage", "itempage", "collectionpage", "article", "newsarticle", "blogposting", "reportagenewsarticle", "liveblogposting")
)
_MIDNIGHT: Final = time()
MAX_META: Final = 100  # characters of what a meta element says


def read(said: Any, context: Context) -> Moment:
    """A day at least, as `normaliser.moments.moment` reads it. Raises Unreadable, also for a month or a year alone."""
    if isinstance(said, Moment):
        if said.precision in ("month", "year"):
            raise Unreadable("no day, only a month or a year", said.iso)  # 'a month ago'
        return said
    if isinstance(said, list | tuple) and said:
        said = said[0]
    if isinstance(said, dict):
        said = said.get("@value")
    if isinstance(said, bool) or not isinstance(said, str | int | float):
        raise Unreadable("no date", said)
    if isinstance(said, float) and not math.isfinite(said):  # 1e999 is sound JSON
        raise Unreadable("no number of seconds", said)
    read_ = moment(str(int(said)) if isinstance(said, float) else str(said), context)
    if read_.precision in ("month", "year"):
        raise Unreadable("no day, only a month or a year", said)
    return read_


def same(a: Moment, b: Moment) -> bool:
    """Whether two say the same as far as the less precise of them goes.

    A date agrees with an instant whose day it is where it was written, or in UTC, or, for an instant written in UTC, anywhere on
    earth; so does the next day's, of the print edition, with an evening's instant. A local time without offset agrees with an
    instant that has these minutes at some offset: pages write UTC for machines and their own clock for readers. '3 hours ago' agrees
    within its unit.
    """
    if a.relative or b.relative:
        return _near(a, b)
    x, y = a.when, b.when
    if not isinstance(x, datetime) or not isinstance(y, datetime):
        return bool(_days(x) & _days(y)) or _printed(x, y) or _printed(y, x)
    unit = _coarser(a, b)
    if (x.tzinfo is None) == (y.tzinfo is None):
        return _cut(x, unit) == _cut(y, unit)
    aware, local = (x, y) if x.tzinfo is not None else (y, x)
    return _cut(local, unit) == _cut(aware.replace(tzinfo=None), unit) or _offset(aware, local, unit) is not None


def settle(values: Sequence[Moment]) -> Moment:
    """Of moments that agree, most trusted first, the one that says most (seconds before minutes before days, an offset before none).

    It is given on the page's own clock: an instant written in UTC gets the offset of another that is written with one, or that a
    local time beside it betrays: 02:25:54Z and 'February 24, 9:25 pm' are 21:25:54-05:00. The instant stays what it is. Of two times of
    the day on which alone they agree, the one that is trusted less says nothing.
    """
    sure = next((value for value in values if isinstance(value.when, datetime) and not value.relative), None)
    if sure is not None:
        values = [value for value in values if value is sure or same(value, sure)]
    best = max(values, key=_detail)
    when = best.when
    if isinstance(when, datetime) and when.tzinfo is None:  # '10:00:00' beside '10:00 am EDT'
        beside = next((other for other in values if _has_an_offset(other) and _same_clock(best, other)), None)
        return best if beside is None else replace(best, when=when.replace(tzinfo=_zone_of(beside)), offset_known=True)
    if not isinstance(when, datetime) or when.utcoffset():
        return best
    for other in values:
        there = other.when
        if not isinstance(there, datetime) or other.relative:
            continue
        unit = _coarser(best, other)
        if there.tzinfo is None:
            offset = None if _cut(there, unit) == _cut(when.replace(tzinfo=None), unit) else _offset(when, there, unit)
        else:
            offset = there.utcoffset()
        if offset:
            return replace(best, when=when.astimezone(timezone(offset)))
    return best


def on_their_clock(values: Sequence[Moment | None], timezone_: str | None) -> list[Moment | None]:
    """Instants whose offset another witness shows to be wrong, put right.

    A local time that was written as UTC: the same time stands elsewhere with an offset, to the second, or to a minute that is not round
    with a zone that is not just taken to be the site's own (`timezone_`: a server that shows UTC says none); and nothing says the instant
    itself. Or readers are shown the very minute of another hour, in UTC. Winter's offset in summer: with the zone's own it is what another
    says.
    """
    aware = [value.when for value in values if value and _has_an_offset(value) and isinstance(value.when, datetime)]
    local = [value for value in values if value and _has_an_offset(value) and not is_utc(value)]
    there = zone(timezone_) if timezone_ and local else None
    sure = [value for value in local if value.precision == "second" or _zone_of(value) is not there]
    shown = [value.when for value in values if value and is_utc(value) and not value.relative and value.precision == "minute"]
    turned = list(values)
    for n, value in enumerate(values):
        if not (local or shown) or value is None or not isinstance(value.when, datetime) or value.when.tzinfo is None or value.relative:
            continue
        when, clock = value.when, value.when.replace(tzinfo=None)
        if not when.utcoffset():
            twin = next((one for one in sure if _is_odd(when) and _same_clock(value, one)), None)
            if twin is not None and all(one.when != when for one in local):
                turned[n] = replace(value, when=when.replace(tzinfo=_zone_of(twin)))
            elif value.precision == "second" and not local and (apart := _hours_apart(when, shown)):
                turned[n] = replace(value, when=when.replace(tzinfo=timezone(apart)))
        elif there is not None:
            summer = clock.replace(tzinfo=there)
            if summer != when and summer.dst() and summer in aware:
                turned[n] = replace(value, when=summer)
    return turned


def value_of(view: View, candidate: Candidate) -> Moment | None:
    """What a candidate says, None where that is no date."""
    try:
        return read(candidate.said, view.context)
    except Unreadable:
        return None


def words_of(candidate: Candidate) -> str:
    """What stands on the page, of a date that was read from it already too."""
    said = candidate.said
    if isinstance(said, Moment):
        return candidate.detail or ""
    if isinstance(said, list) and said:
        said = said[0]
    return str(said.get("@value") or "") if isinstance(said, dict) else str(said)


def is_midnight(value: Moment) -> bool:
    """Whether it is the first instant of a day, to the second."""
    return isinstance(value.when, datetime) and value.when.time() == _MIDNIGHT and not value.relative


def as_day(value: Moment) -> Moment:
    """The day alone, where nothing is known of the time."""
    return replace(value, when=value.day, precision="day", offset_known=False)


def _has_an_offset(value: Moment) -> bool:
    return value.offset_known and not value.relative and isinstance(value.when, datetime)


def _zone_of(value: Moment) -> tzinfo | None:
    return value.when.tzinfo if isinstance(value.when, datetime) else None


def _same_clock(one: Moment, other: Moment) -> bool:
    """Whether two show the same time of a clock, whatever zone each says, as far as the less precise of them goes."""
    if not isinstance(one.when, datetime) or not isinstance(other.when, datetime):
        return False
    unit = _coarser(one, other)
    return unit != "hour" and _cut(one.when.replace(tzinfo=None), unit) == _cut(other.when.replace(tzinfo=None), unit)


def _hours_apart(when: datetime, shown: Sequence[date]) -> timedelta | None:
    """How many whole hours the only other time that is told lies before an instant, or behind it, in UTC both."""
    if not _is_odd(when) or len(set(shown)) != 1 or not isinstance(other := shown[0], datetime):
        return None
    apart = when.replace(second=0, microsecond=0) - other
    return apart if -_WEST <= apart <= _EAST and not apart % timedelta(hours=1) else None


def _is_odd(when: datetime) -> bool:
    """Whether a time is none of those at which several things happen."""
    return bool(when.second or when.minute % 30)


def is_utc(value: Moment) -> bool:
    return isinstance(value.when, datetime) and value.when.utcoffset() == timedelta()


def _coarser(a: Moment, b: Moment) -> str:
    return next((unit for unit in ("hour", "minute") if unit in (a.precision, b.precision)), "second")


def _detail(value: Moment) -> int:
    return ("year", "month", "day", "hour", "minute", "second").index(value.precision) * 2 + value.offset_known - 20 * value.relative


def _offset(aware: datetime, local: datetime, unit: str) -> timedelta | None:
    """The offset at which `aware`, written in UTC, is `local`; None where there is none on earth."""
    if aware.utcoffset():
        return timedelta() if _cut(local, unit) == _cut(aware.astimezone(UTC).replace(tzinfo=None), unit) else None
    offset = _cut(local, unit) - _cut(aware.replace(tzinfo=None), unit)
    return offset if -_WEST <= offset <= _EAST and not offset % timedelta(minutes=30) else None


def offset(aware: Moment, local: Moment) -> timedelta | None:
    """The offset at which an instant is what a local time says; None where there is none on earth, or where that has a zone."""
    if not isinstance(aware.when, datetime) or not isinstance(local.when, datetime) or local.when.tzinfo is not None:
        return None
    return _offset(aware.when, local.when, _coarser(aware, local))


def _near(a: Moment, b: Moment) -> bool:
    slack = {"second": 60, "minute": 120, "hour": 3_700, "day": 86_400}
    allowed = timedelta(
        seconds=max(slack.get(a.precision, 0), slack.get(b.precision, 0)) + (86_400 if a.offset_known != b.offset_known else 0)
    )
    return abs(instant(a) - instant(b)) <= allowed


def instant(value: Moment) -> datetime:
    """When it is on one line of time, for comparing: a day is its midnight, and what tells no offset is taken for UTC."""
    when = value.when if isinstance(value.when, datetime) else datetime(value.when.year, value.when.month, value.when.day)  # noqa: DTZ001  below
    return when.astimezone(UTC) if when.tzinfo is not None else when.replace(tzinfo=UTC)


def _days(when: date) -> set[date]:
    if not isinstance(when, datetime):
        return {when}
    if when.tzinfo is None:
        return {when.date()}
    if when.utcoffset():
        return {when.date(), when.astimezone(UTC).date()}
    return {(when - _WEST).date(), when.date(), (when + _EAST).date()}


def _printed(instant: date, day: date) -> bool:
    """Whether `day` is the date of the print edition of what went online the evening before."""
    if not isinstance(instant, datetime) or isinstance(day, datetime):
        return False
    return instant.hour >= EVENING and day == instant.date() + timedelta(days=1)


def _cut(when: datetime, unit: str) -> datetime:
    if when.tzinfo is not None:
        when = when.astimezone(UTC)
    return when.replace(minute=0 if unit == "hour" else when.minute, second=when.second if unit == "second" else 0, microsecond=0)


# places


def other_nodes(view: View, key: str) -> Iterator[Candidate]:
    """The same property on the page's other nodes that are about this page: its WebPage, a second node that stands
    nowhere else and is headed as the story is."""
    story = view.doc.story
    for node in view.doc.linked.nodes:
        if node is not story and node.get(key):
            kinds = types_of(node)
            if _PAGES.intersection(kinds):
                page = any(kind.endswith("page") for kind in kinds)
                if not page and (view.doc.stands_elsewhere(node) or view.is_unlike(node)):
                    continue
                yield Candidate(node[key], f"json-ld {'page' if page else 'other'} {key}", "json-ld")


def plain(name: str) -> str:
    """The name of a meta element as it is compared: 'article:published_time' is also written article:published:time."""
    return name.translate(_SIGNS)


def changed(view: View) -> Iterator[Candidate]:
    """What the story's data tells as its last change."""
    if said := view.story.get("dateModified"):
        yield Candidate(said, "json-ld dateModified", "json-ld")
    for content in view.doc.meta.get("article:modified_time", ())[:1]:
        yield Candidate(content, "meta article:modified_time", "meta")


def metas(view: View, names: Mapping[str, str], others: re.Pattern[str], never: re.Pattern[str]) -> Iterator[Candidate]:
    """The named ones (by their plain names) each as a place of its own, then any other whose name says that it is such a date."""
    rest: list[Candidate] = []
    for name, short, content in dated_metas(view):
        if known := names.get(short):
            yield Candidate(content, f"meta {known}", "meta")
        elif len(content) <= 60 and others.search(name) and not never.search(name):
            rest.append(Candidate(content, "meta other", "meta", detail=name))
    yield from rest


@once
def dated_metas(view: View) -> list[tuple[str, str, str]]:
    """(name, plain name, content) of what may be dates."""
    return [
        (name, plain(name), content)
        for name, said in view.doc.meta.items()
        for content in said[:3]
        if len(content) <= MAX_META and _DIGIT.search(content)
    ]


def properties(view: View, *names: str) -> Iterator[Candidate]:
    """Microdata and RDFa; of several with one name the one by the headline, else the first outside of cards, before the others."""
    for name in names:
        boxes = items.properties(view, name)[:40]
        own = [box for box in boxes if not distance(view, box)]
        for n, box in enumerate(own[:3] or boxes[:1], start=not own):
            said = for_machines(box) or view.doc.text_of(box)[:120]
            if said:
                yield Candidate(said, f"microdata {name}" if n == 0 else f"microdata {name} later", "microdata", block=box.block_start)
