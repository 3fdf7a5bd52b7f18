"""One pass over the tokens of a text -> the dates in it, whatever their order, script, language and calendar.

`scan` is what moments.py stands on. It is linear: every pattern looks at a bounded number of tokens after the one it starts at.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal, NamedTuple

from scraper.normaliser import zones
from scraper.normaliser.calendars import ERAS, gregorian_year, hijri, jalali
from scraper.normaliser.clocks import Clock, ClockLine
from scraper.normaliser.words import AGO, AM, DAYS, DUAL, GLUE, ONE, PM, UNITS, Unit, fold_word
from scraper.record import Context

_YEAR_FIRST: Final = frozenset(("zh", "ja", "ko", "hu", "lt", "mn", "fa"))  # write 25/06/11 with the year in front
_DOTTED_TIME_AFTER: Final = frozenset(
    map(fold_word, "kl klo klokka klokken om ore alle um pukul pkl jam kell at เวลา ob godz plkst ώρα".split())
)
# Words that elsewhere stand before other numbers too: 'v 2.10'.
_DOTTED_TIME_IN: Final = {
    "cs": ("v",),
    "sk": ("o", "v"),
    "sl": ("v",),
    "hr": ("u",),
    "bs": ("u",),
    "sr": ("u", "у"),
    "pl": ("o",),
    "ro": ("ora", "la"),
    "ru": ("в",),
    "uk": ("о",),
    "bg": ("в",),
}
_AGO_SUFFIXES: Final = ("ที่ผ่านมา", "ที่แล้ว", "ก่อน", "पूर्वी", "ກ່ອນ", "មុន")
_BEFORE_ONE: Final = frozenset(map(fold_word, "منذ قبل לפני".split()))  # 'ago' before a unit without a number: an hour
_AFTER_ONE: Final = frozenset(("sitten",))
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


class _Day(NamedTuple):
    when: date
    start: int  # token indices
    end: int
    assumed_order: bool = False
    precision: Literal["day", "month"] = "day"


def scan(text: str, context: Context, day_first: bool | None, *, whole: bool) -> list[Found]:
    """The dates in `text`, in order. `whole`: the text should be a date, so that 'July 2024', '25 Jun 18' and 'yesterday' count.

    Whole dates come before relative words, and those before months: what is found first leaves the rest unread.
    """
    line = _Line(text, context, day_first, whole)
    if "n" in line.kinds and (found := line.dates()):
        return found
    relative = context.fetched_at is not None and not (text.isascii() and _RELATIVE.isdisjoint(line.values))
    if relative and context.fetched_at and (found := line.relatives(context.fetched_at)):
        return found
    return line.months() if whole else []


class _Line(ClockLine):
    """A line whose dates can be read."""

    # whole dates

    def dates(self) -> list[Found]:
        found: list[Found] = []
        clock: Clock | None = None  # the last time seen and not taken yet
        i = 0
        while i < self.size:
            day = self._day(i)
            if day is None:
                if self.kinds[i] == "n" and (seen := self.clock(i)) is not None:
                    clock, i = seen, seen.end
                else:
                    i += 1
                continue
            after = self._clock_after(day.end)
            if after is not None:
                found.append(self._join(day, after))
                i = after.end
            else:
                near = clock is not None and self._beside(clock, day)
                found.append(self._join(day, clock if near else None))
                i = day.end
            clock = None
        return found

    def _join(self, day: _Day, clock: Clock | None) -> Found:
        start, end = self.starts[day.start], self.ends[day.end - 1]
        if clock is None:
            return Found(day.when, day.precision, start, end, None, day.assumed_order)
        start, end = min(start, self.starts[clock.start]), max(end, self.ends[clock.end - 1])
        return Found(datetime.combine(day.when, clock.at), clock.precision, start, end, clock.zone, day.assumed_order)

    def _beside(self, clock: Clock, day: _Day) -> bool:
        """Whether a time that stands before a date is its time: '9:15 AM EDT, Tue March 5, 2024'."""
        between = range(clock.end, day.start)
        return (
            len(between) <= 5
            and sum(self.kinds[k] == "w" for k in between) <= 2
            and all(self.kinds[k] != "n" and not self.is_label(k) for k in between)
            and self.starts[day.start] - self.ends[clock.end - 1] <= 25
        )

    def _day(self, i: int) -> _Day | None:
        kind = self.kinds[i]
        if kind == "n":
            length = self.ends[i] - self.starts[i]
            if length > 4:
                return None
            if self.kinds[i + 1] == "c" and (found := self._cjk(i)) is not None:
                return found
            return self._numeric(i) or (self._year_first(i) if length == 4 else self._day_month(i))
        if kind == "w":
            return self._month_first(i)
        if kind == "c" and self.values[i] in ERAS:
            return self._era(i)
        return None

    def _numeric(self, i: int) -> _Day | None:
        """11.06.2025, 11/06/25, 2025-06-11, 2016/6/29, 2025. 6. 11."""
        kinds, values = self.kinds, self.values
        sign = values[i + 1]
        if sign not in "./-|" or not sign or values[i + 3] != sign or kinds[i + 2] != "n" or kinds[i + 4] != "n":
            return None
        # A longer chain of numbers is a version, an address or a telephone number.
        if i and values[i - 1] == sign and self.ends[i - 1] == self.starts[i] and i > 1 and kinds[i - 2] == "n":
            return None
        if (
            values[i + 5] == sign
            and self.ends[i + 4] == self.starts[i + 5]
            and kinds[i + 6] == "n"
            and self.starts[i + 6] == self.ends[i + 5]
        ):
            return None
        a, b, c = values[i], values[i + 2], values[i + 4]
        if len(b) > 2:
            return None
        if len(a) == 4 and len(c) <= 2:
            return self._make(int(a), int(b), int(c), i, i + 5)
        if len(a) > 2 or len(c) not in (2, 4):
            return None
        if len(c) == 2:
            if sign == "." and len(b) < 2 and not self.whole:
                return None  # a version or a section number, as likely
            if self.language in _YEAR_FIRST and (made := self._make(_century(a), int(b), int(c), i, i + 5)):
                return made
        day, month, assumed = self._order(int(a), int(b), sign, c)
        return self._make(self._century(c), month, day, i, i + 5, assumed)

    def _order(self, a: int, b: int, sign: str, year: str) -> tuple[int, int, bool]:
        """(day, month, whether that was assumed) of two numbers in front of a year."""
        if a > 12 or b > 12 or a == b:
            return (b, a, False) if b > 12 >= a else (a, b, False)
        if self.day_first is not None:
            return (a, b, False) if self.day_first else (b, a, False)
        if sign == ".":
            return a, b, False  # nobody writes the month first with dots
        latest = self.context.fetched_at
        if latest is not None:
            # What lies ahead of the fetch cannot be meant.
            limit = latest.date() + timedelta(days=1)
            one, other = (_date(_century(year), month, day) for day, month in ((a, b), (b, a)))
            if one and other and (one > limit) != (other > limit):
                return (a, b, False) if one <= limit else (b, a, False)
        return (b, a, True) if self.language == "en" else (a, b, True)

    def _cjk(self, i: int) -> _Day | None:
        """2025年6月11日, 2025년 6월 11일."""
        values, kinds = self.values, self.kinds
        if values[i + 1] not in "年년":
            return None
        k = self._after_era(i + 2)
        if kinds[k] != "n" or values[k + 1] not in ("月", "월") or kinds[k + 2] != "n":
            return None
        end = k + 4 if values[k + 3] in ("日", "일", "号", "號") else k + 3
        return self._make(_century(values[i]) if len(values[i]) == 2 else int(values[i]), int(values[k]), int(values[k + 2]), i, end)

    def _after_era(self, k: int) -> int:
        """The token after the same year in brackets, by another count: '2025年（令和7年）6月', '令和7年（2025年）6月'."""
        return next((n + 1 for n in range(k + 3, k + 6) if self.values[n] == ")"), k) if self.values[k] == "(" else k

    def _era(self, i: int) -> _Day | None:
        """令和6年1月15日, 平成元年, 民國113年."""
        values, kinds = self.values, self.kinds
        year = 1 if values[i + 1] == "元" else int(values[i + 1]) if kinds[i + 1] == "n" and len(values[i + 1]) <= 3 else 0
        if not year or values[i + 2] != "年":
            return None
        k = self._after_era(i + 3)
        if kinds[k] != "n" or values[k + 1] != "月" or kinds[k + 2] != "n":
            return None
        return self._make(ERAS[values[i]] + year, int(values[k]), int(values[k + 2]), i, k + 4 if values[k + 3] in ("日", "号") else k + 3)

    def _day_month(self, i: int) -> _Day | None:
        """11 June 2025, 11. juni 2025, 11 de junio de 2025, 11 tháng 6 năm 2025, 11 Th6, 2025, 05-Mar-24."""
        day = int(self.values[i])
        if not 1 <= day <= 31:
            return None
        k = self.skip(i + 1)
        numbered = k + 1 if self.values[k] == "thang" else k if self.language == "vi" and self.values[k - 1] == "th" else 0
        if numbered and self.kinds[numbered] == "n":
            year = self.skip(numbered + 1)
            return self._make(self.year(year), int(self.values[numbered]), day, i, year + 1) if self.year(year) else None
        if self.kinds[k] != "w":
            return None
        month = self.month(k)
        if month is None:
            return None
        calendar, number, k = month
        again = self.skip(k)
        if self.kinds[again] == "w" and self.values[again - 1] == "/" and (twice := self.month(again)) is not None:
            k = twice[2]  # 11 حزيران/يونيو 2025: the month in two spellings
        year = self.skip(k)
        if (number_of_year := self.year(year)) or (number_of_year := self._short_year(year)):
            return self._make(number_of_year, number, day, i, year + 1, calendar=calendar)
        return None

    def _month_first(self, i: int) -> _Day | None:
        """June 11, 2025; Mar 5 09:15:00 UTC 2024."""
        if "n" not in self.kinds[i + 1 : i + 6]:
            return None
        month = self.month(i)
        if month is None:
            return None
        calendar, number, k = month
        k = self.skip(k, 2)
        if self.kinds[k] != "n" or len(self.values[k]) > 2:
            return None
        day, year = int(self.values[k]), self.skip(k + 1)
        if self.year(year):
            return self._make(self.year(year), number, day, i, year + 1, calendar=calendar)
        if (clock := self.clock(year)) is not None and self.year(clock.end):
            # ctime: the year stands after the time; the scan goes on at the time, which it takes for its own.
            return self._make(self.year(clock.end), number, day, i, year, calendar=calendar)
        if self.whole and (short := self._short_year(year)):
            return self._make(short, number, day, i, year + 1, calendar=calendar)
        return None

    def _year_first(self, i: int) -> _Day | None:
        """2025. június 11., 2025 m. birželio 11 d., 2025. gada 11. jūnijs, 2025eko ekainaren 11."""
        year = self.year(i)
        if not year:
            return None
        k = self.skip(i + 1)
        if self.kinds[k] == "w" and (month := self.month(k)) is not None:
            calendar, number, k = month
            k = self.skip(k, 2)
            if self.kinds[k] == "n" and len(self.values[k]) <= 2:
                return self._make(year, number, int(self.values[k]), i, k + 1, calendar=calendar)
        elif self.kinds[k] == "n" and self.values[k - 1] == "оны" and (month_end := self._mongolian(k)):
            if self.kinds[month_end] == "n" and len(self.values[month_end]) <= 2:
                return self._make(year, int(self.values[k]), int(self.values[month_end]), i, month_end + 1)
        elif self.kinds[k] == "n" and k > i + 1 and len(self.values[k]) <= 2 and self.values[k - 1] != ",":
            m = self.skip(k + 1, 2)
            if self.kinds[m] == "w" and (month := self.month(m)) is not None:
                return self._make(year, month[1], int(self.values[k]), i, month[2], calendar=month[0])
        return None

    def _mongolian(self, k: int) -> int:
        """The token after the month's word behind its number at token k: '6 сарын', '6-р сарын', '6 дугаар сарын'; else 0."""
        return next((n + 1 for n in range(k + 1, k + 4) if self.values[n] in ("сарын", "сар")), 0)

    def _short_year(self, i: int) -> int:
        """The year of two digits at token i, where it can be nothing else, else 0."""
        if self.kinds[i] != "n" or len(self.values[i]) != 2 or self.values[i + 1] == ":":
            return 0
        sure = self.whole or self._is_buddhist(self.values[i]) or (self.values[i - 1] in "'-" and self.ends[i - 1] == self.starts[i])
        return self._century(self.values[i]) if sure else 0

    def _century(self, year: str) -> int:
        """A year of two digits or four; in Thai '69' is 2569 of the Buddhist era."""
        return 2500 + int(year) if self._is_buddhist(year) else _century(year)

    def _is_buddhist(self, year: str) -> bool:
        return self.language == "th" and len(year) == 2 and 43 <= int(year) <= 99

    def _make(
        self, year: int, month: int, day: int, start: int, end: int, assumed: bool = False, calendar: str = "gregorian"
    ) -> _Day | None:
        try:
            if calendar == "jalali" or (calendar == "gregorian" and 1369 <= year <= 1460 and self.language in ("fa", "ps", "ckb")):
                when = jalali(year, month, day)
            elif calendar == "hijri":
                when = hijri(year, month, day)
            else:
                when = date(gregorian_year(year), month, day)
        except ValueError:
            return None
        return _Day(when, start, end, assumed)

    # times of day

    def _clock_after(self, i: int) -> Clock | None:
        """The time that belongs to a date that ended before token i: after signs, and at most three words or six signs and characters."""
        words, loose, k = 0, True, i
        while k < min(self.size, i + 9):
            kind, value = self.kinds[k], self.values[k]
            if kind == "n":
                clock = self.clock(k)
                if clock is None or (clock.dotted and not loose):
                    return None
                # A date of its own begins here, not a time of this one.
                return clock if self._day(k) is None else None
            if kind == "w":
                if self.is_label(k) or self.starts[k] - self.ends[i - 1] > 30:
                    return None
                words += 1
                own = _DOTTED_TIME_IN.get(self.language, ())
                loose = loose and (value in _DOTTED_TIME_AFTER or value in own or value in GLUE or value in AM or value in PM)
                if words > 3:
                    return None
            k += 1
        return None

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
                i += 1
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
            back += _span(count, next_unit)
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

    def _reckoned(self, back: timedelta, finest: Unit, start: int, end: int, now: datetime) -> tuple[Found, int]:
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
        if ago is None and self.values[i] == "aujourd" and self.values[i + 2] == "hui":
            ago, words = 0, 3
        if ago is None:
            return None
        day = (now - timedelta(days=ago)).date()
        clock = self._clock_after(i + words)
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


def _century(year: str) -> int:
    """A year of two digits or four as a number: 68 and less is of this century (POSIX)."""
    number = int(year)
    return number if len(year) > 2 else number + (2000 if number <= 68 else 1900)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
