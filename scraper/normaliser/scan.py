"""One pass over the tokens of a text -> the dates in it: whole ones, those reckoned back from the time of fetching, months.

`scan` is what moments.py stands on. It is linear: every pattern looks at a bounded number of tokens after the one it starts at.
Leaves to days.py what a whole date looks like, to clocks.py the times of day.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal, NamedTuple

from scraper.normaliser import zones
from scraper.normaliser.calendars import gregorian_year
from scraper.normaliser.clocks import Clock
from scraper.normaliser.days import Day, DayLine
from scraper.normaliser.tokens import announces
from scraper.normaliser.words import AGO, DAYS, DAYS_IN, DUAL, ONE, UNITS, Unit, fold_word
from scraper.record import Context

_AGO_SUFFIXES: Final = ("ที่ผ่านมา", "ที่แล้ว", "ก่อน", "पूर्वी", "ກ່ອນ", "មុន")
_BEFORE_ONE: Final = frozenset(map(fold_word, "منذ قبل לפני".split()))  # 'ago' before a unit without a number: an hour
_AFTER_ONE: Final = frozenset(("sitten",))
_LONGEST_AGO: Final = timedelta(days=50 * 365)  # longer than the web
ARROWS: Final = frozenset(("->", ">", "→", "–>", "»"))  # lead from when a story was published to when it was changed
_LABEL: Final = 5  # tokens before a time in which the word that announces it stands
_BESIDE_ONE: Final = 5  # tokens of a line that says nothing else
_DAYS_OF: Final[dict[str, int]] = {"day": 1, "week": 7, "month": 30}
_UNIT_FIRST: Final = frozenset(("zilizopita", "iliyopita"))  # Swahili: 'dakika 5 zilizopita'
_AGO_WITHIN: Final = frozenset(map(fold_word, "perce órája napja hete hónapja másodperce".split()))  # Hungarian: 'ago' in the ending
# Words without one of which no line in ASCII tells a time that is reckoned back.
_RELATIVE: Final = frozenset(word.split()[0] for word in (*AGO, *DAYS)) | _AGO_WITHIN | {"aujourd"}

Precision = Literal["second", "minute", "hour", "day", "month"]


class Found(NamedTuple):
    """A date in text[start:end]. `zone`: a zone word that stands beside its time, not read yet."""

    when: datetime | date
    precision: Precision
    start: int
    end: int
    zone: str | None = None
    assumed_order: bool = False
    relative: bool = False
    partial: bool = False  # its year is another date's


def scan(text: str, context: Context, day_first: bool | None, *, whole: bool) -> list[Found]:
    """The dates in `text`, in order. `whole`: the text should be a date, so that 'July 2024', '25 Jun 18' and 'yesterday' count.

    Whole dates come before relative words, and those before months: what is found first leaves the rest unread.
    """
    line = _Line(text, context, day_first, whole)
    fetched = context.fetched_at
    told = fetched is not None and (not text.isascii() or not _RELATIVE.isdisjoint(line.values))
    if "n" in line.kinds and (found := line.dates()):
        if told and fetched is not None and not whole:  # 'Published Dec 5, 2025 | Updated 3 hours ago'
            found += [one for one in line.relatives(fetched) if one.start >= found[-1].end]
        return found
    if told and fetched is not None and (found := line.relatives(fetched)):
        return found
    return line.months() if whole else []


def scan_beside(text: str, context: Context, day_first: bool | None, given: date) -> list[Found]:
    """The dates in `text`, those without a year too, where they are of the given day or soon after."""
    line = _Line(text, context, day_first, whole=False)
    line.given = given
    return line.dates() if "n" in line.kinds else []


class _Line(DayLine):
    """A line that can be searched for dates."""

    # whole dates

    def dates(self) -> list[Found]:
        found: list[Found] = []
        clock: Clock | None = None  # the last time seen and not taken yet
        i, alone = 0, self.given is None
        while i < self.size:
            day = self.day(i)
            if day is None:
                if self.kinds[i] == "n" and (seen := self.clock(i)) is not None:
                    found += self._of_the_same_day(found, clock)
                    clock, i = seen, seen.end
                else:
                    i += 1
                continue
            after = self.clock_after(day.end)
            near = after is None and clock is not None and self._beside(clock, day)
            if not near:
                found += self._of_the_same_day(found, clock)
            found.append(self._join(day, after or (clock if near else None), partial=alone and day.partial))
            if alone and not self.whole:
                self.given = day.when  # '2025/6/11 14:00（最終更新 6/11 16:30）': the year is the first's
            i = after.end if after is not None else day.end
            clock = None
        return found + self._of_the_same_day(found, clock)

    def _of_the_same_day(self, found: list[Found], clock: Clock | None) -> list[Found]:
        """The time that a label or an arrow announces behind a date, and no date of its own: 'Dec. 5, 2025 Updated 9:01 p.m.', '10:15 ->
        11:20'."""
        if not found or clock is None or self.whole:
            return []
        day, labelled = found[-1].when, range(max(0, clock.start - _LABEL), clock.start)
        between = [k for k in labelled if self.starts[k] >= found[-1].end]
        said = " ".join(self.values[k] for k in between)
        if said.replace(" ", "") not in ARROWS and not any(map(self.is_label, between)) and not announces(said):
            return []
        when = datetime.combine(day.date() if isinstance(day, datetime) else day, clock.at)
        start, end = self.starts[clock.start], self.ends[clock.end - 1]
        return [Found(when, clock.precision, start, end, clock.zone, found[-1].assumed_order)]

    def _join(self, day: Day, clock: Clock | None, *, partial: bool) -> Found:
        start, end = self.starts[day.start], self.ends[day.end - 1]
        if clock is None:
            return Found(day.when, "day", start, end, None, day.assumed_order, partial=partial)
        start, end = min(start, self.starts[clock.start]), max(end, self.ends[clock.end - 1])
        when = datetime.combine(day.when, clock.at)
        return Found(when, clock.precision, start, end, clock.zone, day.assumed_order, partial=partial)

    def _beside(self, clock: Clock, day: Day) -> bool:
        """Whether a time that stands before a date is its time: '9:15 AM EDT, Tue March 5, 2024'."""
        between = range(clock.end, day.start)
        return (
            len(between) <= 5
            and sum(self.kinds[k] == "w" for k in between) <= 2
            and all(self.kinds[k] != "n" and not self.is_label(k) for k in between)
            and self.starts[day.start] - self.ends[clock.end - 1] <= 25
        )

    # relative to the time of fetching

    def relatives(self, fetched: datetime) -> list[Found]:
        """'3 hours ago', 'vor 3 Stunden', 'yesterday 10:15': reckoned back from `fetched`, in the source's zone."""
        there = zones.zone(self.context.timezone) if self.context.timezone else None
        now = fetched.astimezone(there or UTC)
        found: list[Found] = []
        i = 0
        while i < self.size:
            one = self._back(i, now) or self._named_day(i, now)
            if one is None:
                clock = self.clock(i) if found and self.kinds[i] == "n" else None
                found += [more._replace(relative=True) for more in self._of_the_same_day(found, clock)]
                i = clock.end if clock is not None else i + 1
                continue
            found.append(one[0])
            i = one[1]
        return found

    def _back(self, i: int, now: datetime) -> tuple[Found, int] | None:
        many = self.kinds[i] == "n" and len(self.values[i]) <= 3
        if many and self.values[i + 1] in _UNIT_FIRST and i and (unit := UNITS.get(self.values[i - 1])):
            return self._reckoned(_span(int(self.values[i]), unit), unit, i - 1, i + 2, now)
        if not many and not (self.values[i] in ONE and self.kinds[i] in ("w", "c")):
            return self._uncounted(i, now)
        back, finest, k = timedelta(), None, i
        while True:
            count = int(self.values[k]) if self.kinds[k] == "n" and len(self.values[k]) <= 3 else 1 if k == i else 0
            next_unit, after = self._unit(k + 2 if not many and self.values[k + 1] == "'" else k + 1)  # un'ora fa
            if not count or next_unit is None:
                break
            back = min(back + _span(count, next_unit), 2 * _LONGEST_AGO)
            finest, k = next_unit, after
        if finest is None or not (self.ago_near(i, k) or self._ends_in_ago(k - 1)):
            return None
        return self._reckoned(back, finest, i, k + 1 if self.values[k] in AGO else k, now)

    def _uncounted(self, i: int, now: datetime) -> tuple[Found, int] | None:
        """'منذ ساعة', 'לפני שעתיים', 'tunti sitten': a unit without its number, in a line that says little else."""
        if self.kinds[i] != "w" or self.size > _BESIDE_ONE:
            return None
        dual = DUAL.get(self.values[i])
        unit = dual or UNITS.get(self.values[i])
        after = self.values[i + 1] in _AFTER_ONE
        if unit is None or not (after or (i and self.values[i - 1] in _BEFORE_ONE)):
            return None
        return self._reckoned(_span(2 if dual else 1, unit), unit, i, i + 2 if after else i + 1, now)

    def _reckoned(self, back: timedelta, finest: Unit, start: int, end: int, now: datetime) -> tuple[Found, int] | None:
        if back > _LONGEST_AGO:
            return None
        if finest in _DAYS_OF:
            when: date | datetime = (now - back).date()
            precision: Precision = "day" if finest == "day" else "month"
        else:
            when = (now - back).replace(microsecond=0)
            precision = "second" if finest == "second" else "minute" if finest == "minute" else "hour"
            if finest != "second":
                when = when.replace(second=0)
        return Found(when, precision, self.starts[start], self.ends[end - 1], relative=True), end

    def _unit(self, k: int) -> tuple[Unit | None, int]:
        value = self.values[k]
        if self.kinds[k] == "w" and self.kinds[k + 1] == "w" and (unit := UNITS.get(f"{value} {self.values[k + 1]}")) is not None:
            return unit, k + 2
        if value in UNITS and self.kinds[k] in ("w", "c"):
            return UNITS[value], k + 2 if self.values[k + 1] == "." else k + 1
        for suffix in _AGO_SUFFIXES:
            if value.endswith(suffix) and value[: -len(suffix)] in UNITS:
                return UNITS[value[: -len(suffix)]], k + 1
        return None, k

    def _ends_in_ago(self, k: int) -> bool:
        return self.values[k].endswith(_AGO_SUFFIXES) or self.values[k] in _AGO_WITHIN

    def _named_day(self, i: int, now: datetime) -> tuple[Found, int] | None:
        """'yesterday 10:15', 'heute, 09:30 Uhr'; without a time only where the text says nothing else."""
        if self.kinds[i] not in ("w", "c"):
            return None
        words = 1
        ago = DAYS.get(self.values[i])
        if ago is None and (ago := DAYS.get(" ".join(self.values[i : i + 2]))) is not None:
            words = 2
        if ago is not None and self.language not in DAYS_IN.get(self.values[i], (self.language,)):
            return None  # 'Jana Weber | 14:30' is nobody's yesterday
        if ago is None and self.values[i] == "aujourd" and self.values[i + 2] == "hui":
            ago, words = 0, 3
        if ago is None:
            return None
        day = (now - timedelta(days=ago)).date()
        clock = self.clock_after(i + words)
        if clock is not None:
            when = datetime.combine(day, clock.at)
            return Found(when, clock.precision, self.starts[i], self.ends[clock.end - 1], clock.zone, relative=True), clock.end
        others = [k for k in range(self.size) if self.kinds[k] in ("w", "n") and not i <= k < i + words]
        if self.whole and all(self.is_label(k) for k in others):
            return Found(day, "day", self.starts[i], self.ends[i + words - 1], relative=True), i + words
        return None

    def months(self) -> list[Found]:
        """'July 2024', 'juillet 2024', '2024年7月': the month, where no day is told."""
        for i in range(self.size):
            if self.kinds[i] == "n" and len(self.values[i]) == 4 and self.values[i + 1] in ("年", "년") and self.kinds[i + 2] == "n":
                year, number, end = int(self.values[i]), int(self.values[i + 2]), i + 4
            elif (month := self.month(i)) is not None and month[0] == "gregorian" and self.year(k := self.skip(month[2])):
                year, number, end = self.year(k), month[1], k + 1
            else:
                continue
            if self.size - (end - i) <= 3 and 1 <= number <= 12 and 1 <= gregorian_year(year) <= 9999:
                return [Found(date(gregorian_year(year), number, 1), "month", self.starts[i], self.ends[min(end, self.size) - 1])]
        return []


def _span(count: int, unit: Unit) -> timedelta:
    return timedelta(days=count * _DAYS_OF[unit]) if unit in _DAYS_OF else timedelta(**{f"{unit}s": count})
