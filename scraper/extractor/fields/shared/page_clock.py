"""How far the page's own clock is from UTC, by what is told of the last change and by what `<time>` elements show.

No field itself. A publication that is told in UTC alone, or without a zone, is put on that clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from itertools import chain, islice
from typing import Final, NamedTuple

from scraper.errors import Unreadable
from scraper.extractor.fields.shared.dates import changed, is_utc, offset, other_nodes, properties, read, value_of
from scraper.extractor.fields.shared.displayed import lines, times
from scraper.extractor.fields.shared.displayed.elements import times_of_head
from scraper.extractor.view import View, once
from scraper.normaliser.moments import Moment
from scraper.normaliser.zones import zone
from scraper.record import Candidate

SEASON: Final = timedelta(days=30)  # in which a country's clocks are the same, but for once
_MOST: Final = 20  # changes that are looked at
_TIMES: Final = 60  # `<time>` elements that are looked at
_ZONE: Final = 8  # characters of a zone behind a time
_ZONED = re.compile(r"\d\s?(?:Z|[+-]\d\d:?\d\d)\s?$", re.IGNORECASE)
_STAMP = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?")
_STAMPS: Final = 2_000  # of them that are looked at
_SHOWN: Final = 80  # characters of what a `<time>` element shows
_NOON, _DAY = timedelta(hours=12), timedelta(days=1)
_EAST: Final = timedelta(hours=14)
_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})\s?[:h]\s?(\d\d)(?![\d:.])(?:\s{0,2}([ap])\.?m)?", re.IGNORECASE)


class Clock(NamedTuple):
    """That it was so far from UTC then, and who told it: the witness of a change, or "visible"."""

    when: datetime
    zone: tzinfo
    witness: str


@once
def clock(view: View) -> Clock | None:
    """The page's clock, where it is not UTC."""
    return _of_change(view) or next(_of_times(view), None)


def clock_at(view: View, value: Moment) -> Clock | None:
    """The page's clock; where nothing of the story tells it, that of the `<time>` elements around it, of comments and other stories, else
    that on which a script has the very second."""
    there = clock(view)
    if there is not None or not isinstance(value.when, datetime):
        return there
    times_ = _zoned_times(view)
    if any(_differs_by_hours(one, value) for one in times_):
        return None
    zoned = [] if any(map(is_utc, times_)) else times_
    near = [one.when for one in zoned if isinstance(one.when, datetime) and abs(one.when - value.when) < SEASON]
    zone_ = near[0].tzinfo if len({when.utcoffset() for when in near}) == 1 else None
    return Clock(near[0], zone_, "visible") if zone_ is not None else _of_scripts(view, value)


def _of_scripts(view: View, value: Moment) -> Clock | None:
    """By the second of an instant that is told in UTC, where scripts have it on one other clock: 02:18:11Z and '2020-02-17 21:18:11'."""
    when = value.when
    if not isinstance(when, datetime) or not is_utc(value) or not when.second:
        return None
    told = set()
    for local, zone_ in _stamps(view).get(when.second, ()):
        apart = local - when.replace(tzinfo=None, microsecond=0)
        if apart and zone_ in (None, apart) and -_NOON <= apart <= _EAST and not apart % timedelta(minutes=30):
            told.add(apart)
    return Clock(when, timezone(told.pop()), "script") if len(told) == 1 else None


@once
def _stamps(view: View) -> dict[int, set[tuple[datetime, timedelta | None]]]:
    """The seconds of the times that scripts have -> these, each with how far its zone is from UTC, where it tells one."""
    found: dict[int, set[tuple[datetime, timedelta | None]]] = {}
    for said in islice(chain.from_iterable(map(_STAMP.finditer, view.doc.scripts)), _STAMPS):
        try:
            when = datetime.fromisoformat(f"{said[1]}T{said[2]}{said[3] or ''}")
        except ValueError:
            continue
        found.setdefault(when.second, set()).add((when.replace(tzinfo=None), when.utcoffset()))
    return found


@once
def _zoned_times(view: View) -> list[Moment]:
    """What the page's `<time>` elements tell a machine with a zone."""
    said = (box.attributes.get("datetime") or "" for box in view.doc.times[:_TIMES])
    told = (value_of(view, Candidate(one, "time", "visible")) for one in said if _ZONED.search(one[-_ZONE:]))
    return [value for value in told if value and isinstance(value.when, datetime) and value.when.tzinfo is not None]


def on_it(clock: Clock, value: Moment, own: str | None) -> Moment:
    """An instant on that clock: by the site's own zone (`own`), else where no clocks were changed since."""
    if not isinstance(value.when, datetime):
        return value
    site = zone(own) if own else None
    if site is not None and clock.when.astimezone(site).utcoffset() == clock.when.astimezone(clock.zone).utcoffset():
        return replace(value, when=value.when.astimezone(site))
    if abs(value.when - clock.when) >= SEASON:
        return value
    return replace(value, when=value.when.astimezone(clock.zone))


def _of_change(view: View) -> Clock | None:
    """By the last change: one that is written with an offset, else one that is told in UTC and shown in local time."""
    meta = (Candidate(said, "meta og:updated_time", "meta") for said in view.doc.meta.get("og:updated_time", ())[:1])
    data = islice(chain(changed(view), other_nodes(view, "dateModified"), meta, properties(view, "dateModified")), _MOST)
    told = [(value, one.witness) for one in data if (value := _instant(view, one))]
    shown = [value for one in chain(times(view, "updated"), lines(view, "updated", foot=False)) if (value := _instant(view, one))]
    own = zone(view.context.timezone) if view.context.timezone else None
    utc = [value for value, _ in told if is_utc(value)]
    for value, witness in chain(((value, "visible") for value in shown), told):
        when = value.when
        if not isinstance(when, datetime) or when.tzinfo in (None, own) or not when.utcoffset():
            continue  # what lies in the site's own zone was shown without one
        if not any(_differs_by_hours(value, other) for other in utc):  # else the offset is false
            return Clock(when, when.tzinfo or UTC, witness)
    for value in utc:
        for local in shown:
            if isinstance(value.when, datetime) and (apart := offset(value, _as_shown(local))):
                return Clock(value.when, timezone(apart), "visible")
    return None


def _as_shown(value: Moment) -> Moment:
    return replace(value, when=value.when.replace(tzinfo=None)) if isinstance(value.when, datetime) and value.when.utcoffset() else value


def _differs_by_hours(one: Moment, other: Moment) -> bool:
    """Whether two say the same minute of different hours of a day, to the second where both tell it."""
    if not isinstance(one.when, datetime) or not isinstance(other.when, datetime):
        return False
    second = one.precision == other.precision == "second"
    a, b = (when.replace(microsecond=0, second=when.second if second else 0) for when in (one.when, other.when))
    return a != b and abs(a - b) <= _EAST and not (a - b) % timedelta(hours=1)


def _instant(view: View, candidate: Candidate) -> Moment | None:
    value = value_of(view, candidate)
    return value if value and isinstance(value.when, datetime) and not value.relative else None


def _of_times(view: View) -> Iterator[Clock]:
    """By the times of day that `<time>` elements of the head show of an instant in UTC: 10:37Z and 'Today, 12:37'."""
    own = zone(view.context.timezone) if view.context.timezone else None
    for box in times_of_head(view):
        said = box.attributes.get("datetime")
        shown = [*_CLOCK.finditer(view.doc.text_of(box)[:_SHOWN])] if said else []
        if len(shown) != 1:
            continue
        try:
            value = read(said, view.context)
        except Unreadable:
            continue
        when, hour, half = value.when, int(shown[0][1]), (shown[0][3] or "").lower()
        if not isinstance(when, datetime) or not is_utc(value) or hour > 23:
            continue
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        apart = timedelta(hours=hour - when.hour, minutes=int(shown[0][2]) - when.minute)
        apart -= _DAY if apart > _EAST else -_DAY if apart <= -_NOON else timedelta()
        sure = apart == when.astimezone(own).utcoffset() if own is not None else bool(half) or hour > 12
        if sure and apart and not apart % timedelta(minutes=30):
            yield Clock(when, timezone(apart), "visible")
