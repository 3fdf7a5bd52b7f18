"""Whole dates among the tokens of a text, whatever their order, script, language and calendar: 11.06.2025, June 11, 2025, 令和6年1月15日.

Leaves to scan.py what a line says besides. Every pattern looks at a bounded number of tokens after the one it starts at.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from scraper.normaliser.calendars import BIKRAM_FIRST, ERAS, bikram, ethiopic, gregorian_year, hijri, jalali
from scraper.normaliser.clocks import Clock, ClockLine
from scraper.normaliser.words import AM, GLUE, PM, fold_word

_NUMBERED: Final = frozenset("issue no nr vol volume number heft ausgabe nummer numero num seite page folge episode ep".split())
_MONTH_FIRST: Final = frozenset(("zh", "ja", "ko"))
_LATEST: Final = 60  # days after the one that others tell in which a date without a year may lie
_YEAR_FIRST: Final = frozenset(("zh", "ja", "ko", "hu", "lt", "mn", "fa"))  # write 25/06/11 with the year in front
_DOTTED_TIME_AFTER: Final = frozenset(
    map(fold_word, "kl klo klokka klokken om ore alle um pukul pkl jam kell at เวลา ob godz plkst ώρα".split())
)
_AT: Final = frozenset((",", *map(fold_word, "à at um kl klo klokka alle às om o ob в о kell".split())))
_WEEK: Final = tuple(
    frozenset(names.split())
    for names in ("mon monday", "tue tues tuesday", "wed wednesday", "thu thur thurs thursday", "fri friday", "sat saturday", "sun sunday")
)
_ERA_LETTERS: Final = {"r": ERAS["令和"], "h": ERAS["平成"]}  # R7.6.11
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


APOSTROPHES: Final = ("'", "’")
_ROMAN: Final = {name: number for number, name in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}
_OTHERS: Final = {"hijri": hijri, "bikram": bikram, "ethiopic": ethiopic}


class Day(NamedTuple):
    when: date
    start: int  # token indices
    end: int
    assumed_order: bool = False
    partial: bool = False  # no year stands in it


class DayLine(ClockLine):
    """A line whose whole dates can be read; where a day is `given` that others tell, those without a year too."""

    given: date | None = None

    def day(self, i: int) -> Day | None:
        """The date that begins at token i."""
        return self._whole(i) or (self._without_year(i, self.given) if self.given is not None else None)

    def _whole(self, i: int) -> Day | None:
        """The same, of those with a year."""
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

    def _without_year(self, i: int, given: date) -> Day | None:
        """3 May, May 3, 5月3日: on the given day or soon after; of two numbers, 03.05. and 5/3, with a time behind them."""
        kinds, values = self.kinds, self.values
        month = self.month(i)
        if month is not None:
            k = self.skip(month[2], 2)
            return self._soon(given, month[1], k, i, k + 1) if month[0] == "gregorian" and len(values[k]) <= 2 else None
        if kinds[i] != "n" or len(values[i]) > 2:
            return None
        sign, number = values[i + 1], values[i + 2] if kinds[i + 2] == "n" else ""
        if sign in ("月", "월"):
            return self._soon(given, int(values[i]), i + 2, i, i + 4) if values[i + 3] in ("日", "일", "号", "號") else None
        if sign in (".", "/", "-") and 0 < len(number) <= 2:
            end = i + 4 if sign == values[i + 3] == "." else i + 3
            apart = values[end] != sign and not (i and values[i - 1] == sign)
            apart = apart and (sign != "-" or len(values[i]) == len(number) == len("05"))  # 5-3 is a score
            if not apart or self.clock_after(end) is None:
                return None
            if {int(values[i]), int(number)} == {given.day, given.month}:
                return Day(given, i, end, partial=True)
            if self.language in _MONTH_FIRST or self.day_first is not None:
                month_first = self.language in _MONTH_FIRST or not self.day_first
                return self._soon(given, int(values[i] if month_first else number), i + 2 if month_first else i, i, end)
            return None
        if (month := self.month(self.skip(i + 1))) is not None and month[0] == "gregorian":
            return self._soon(given, month[1], i, i, month[2])
        return None

    def _soon(self, given: date, month: int, day: int, start: int, end: int) -> Day | None:
        """The day whose number is token `day`, in the given day's year or the next, if it is that day or soon after."""
        if self.kinds[day] != "n" or len(self.values[day]) > 2:
            return None
        days = (_date(year, month, int(self.values[day])) for year in (given.year, given.year + 1))
        return next((Day(when, start, end, partial=True) for when in days if when and 0 <= (when - given).days <= _LATEST), None)

    def _numeric(self, i: int) -> Day | None:
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
        if len(b) > 2 or (len(c) == 2 and values[i + 5] == ":" and kinds[i + 6] == "n"):
            return None  # '5.12. 18:42'
        if len(a) == 4 and len(c) <= 2:
            return self._make(int(a), int(b), int(c), i, i + 5)
        if len(a) == 3 and len(c) <= 2 and self.language == "zh":
            return self._make(ERAS["民國"] + int(a), int(b), int(c), i, i + 5)  # 114/12/05, as offices of Taiwan write
        if len(a) > 2 or len(c) not in (2, 4):
            return None
        if self.language == "ja" and i and (era := _ERA_LETTERS.get(values[i - 1])) and self.ends[i - 1] == self.starts[i]:
            return self._make(era + int(a), int(b), int(c), i - 1, i + 5)
        if len(c) == 2:
            if sign == "." and len(b) < 2 and not self.whole:
                return None  # a version or a section number, as likely
            if self.language in _YEAR_FIRST and (made := self._make(_full(a), int(b), int(c), i, i + 5)):
                return made
        day, month, assumed = self._order(int(a), int(b), sign, c)
        if assumed and (turned := _date(_full(c), day, month)) is not None and self._weekday(i, i + 5) == turned.weekday():
            day, month, assumed = month, day, False  # 'Tue, 05/03/2024' is in March
        elif assumed and (when := _date(_full(c), month, day)) is not None and self._weekday(i, i + 5) == when.weekday():
            assumed = False
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
            one, other = (_date(_full(year), month, day) for day, month in ((a, b), (b, a)))
            if one and other and (one > limit) != (other > limit):
                return (a, b, False) if one <= limit else (b, a, False)
        return (b, a, True) if self.language == "en" else (a, b, True)

    def _weekday(self, start: int, end: int) -> int | None:
        """The day of the week, from Monday on, that is named in English right before or behind a date: where its order is in doubt."""
        near = (*range(max(0, start - 2), start), end, end + 1)
        return next((n for k in near if self.kinds[k] == "w" for n, names in enumerate(_WEEK) if self.values[k] in names), None)

    def _cjk(self, i: int) -> Day | None:
        """2025年6月11日, 2025년 6월 11일."""
        values, kinds = self.values, self.kinds
        if values[i + 1] not in "年년":
            return None
        k = self._after_era(i + 2)
        if kinds[k] != "n" or values[k + 1] not in ("月", "월") or kinds[k + 2] != "n":
            return None
        end = k + 4 if values[k + 3] in ("日", "일", "号", "號") else k + 3
        year = ERAS["民國"] + int(values[i]) if len(values[i]) == 3 else _full(values[i])
        return self._make(year, int(values[k]), int(values[k + 2]), i, end)

    def _after_era(self, k: int) -> int:
        """The token after the same year in brackets, by another count: '2025年（令和7年）6月', '令和7年（2025年）6月'."""
        return next((n + 1 for n in range(k + 3, k + 6) if self.values[n] == ")"), k) if self.values[k] == "(" else k

    def _era(self, i: int) -> Day | None:
        """令和6年1月15日, 平成元年, 民國113年."""
        values, kinds = self.values, self.kinds
        year = 1 if values[i + 1] == "元" else int(values[i + 1]) if kinds[i + 1] == "n" and len(values[i + 1]) <= 3 else 0
        if not year or values[i + 2] != "年":
            return None
        k = self._after_era(i + 3)
        if kinds[k] != "n" or values[k + 1] != "月" or kinds[k + 2] != "n":
            return None
        return self._make(ERAS[values[i]] + year, int(values[k]), int(values[k + 2]), i, k + 4 if values[k + 3] in ("日", "号") else k + 3)

    def _day_month(self, i: int) -> Day | None:
        """11 June 2025, 11. juni 2025, 11 de junio de 2025, 11 tháng 6 năm 2025, 11 Th6, 2025, 11 thg 6, 2025, 05-Mar-24."""
        day = int(self.values[i])
        if not 1 <= day <= 31 or (i and self.values[i - (2 if self.values[i - 1] == "." else 1)] in _NUMBERED):
            return None  # 'Issue 5 | May 2024'
        k = self.skip(i + 1)
        numbered = k + 1 if self.values[k] == "thang" else k if self.language == "vi" and self.values[k - 1] in ("th", "thg") else 0
        if numbered and self.kinds[numbered] == "n":
            year = self.skip(numbered + 1)
            return self._make(self.year(year), int(self.values[numbered]), day, i, year + 1) if self.year(year) else None
        if (roman := self._roman(i, day)) is not None:
            return roman
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
        number_of_year = self.year(year) or self._short_year(year) or (self._behind_a_time(year) if self._is_behind_a_time(i) else 0)
        return self._make(number_of_year, number, day, i, year + 1, calendar=calendar) if number_of_year else None

    def _roman(self, i: int, day: int) -> Day | None:
        """5 XII 2025, 5. XII. 2025, 5.XII.2025, 5/XII/2025: the month between two spaces, dots or other signs that are the same."""
        k = i + 1 if self.kinds[i + 1] == "w" else i + 2
        month = _ROMAN.get(self.text[self.starts[k] : self.ends[k]].rstrip(".")) if self.kinds[k] == "w" else None
        year = k + 1 if self.kinds[k + 1] == "n" else k + 2
        if month is None or not self.year(year):
            return None
        before, behind = self.text[self.ends[i] : self.starts[k]].strip(), self.text[self.ends[k] : self.starts[year]].strip()
        same = before == behind or {before, behind} <= {"", "."}  # the tokeniser takes the dot of 'V.' for the word's
        return self._make(self.year(year), month, day, i, year + 1) if same else None

    def _is_behind_a_time(self, i: int) -> bool:
        """Whether a time of hours and minutes and a comma stand right before token i: '9:41, 17 Nov 26'."""
        return i > 3 and self.values[i - 1] == "," and self.kinds[i - 2] == "n" and self.values[i - 3] == ":" and self.kinds[i - 4] == "n"

    def _behind_a_time(self, i: int) -> int:
        """The year of two digits at token i, where no word that it may count stands behind it, else 0."""
        short = self.kinds[i] == "n" and len(self.values[i]) == 2 and self.values[i + 1] != ":" and self.kinds[i + 1] not in ("w", "n")
        return self._century(self.values[i]) if short else 0

    def _month_first(self, i: int) -> Day | None:
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
        if any(self.values[year] in names for names in _WEEK):
            year = self.skip(year + 1)  # 'Jun 11 Wed 2025 09:30', as blogs in Taiwan are dated
        if self.year(year):
            return self._make(self.year(year), number, day, i, year + 1, calendar=calendar)
        if (clock := self.clock(year)) is not None and self.year(clock.end):
            # ctime: the year stands after the time; the scan goes on at the time, which it takes for its own.
            return self._make(self.year(clock.end), number, day, i, year, calendar=calendar)
        if (self.whole or self.values[year - 1] in APOSTROPHES) and (short := self._short_year(year)):  # Jan 5, '26
            return self._make(short, number, day, i, year + 1, calendar=calendar)
        return None

    def _year_first(self, i: int) -> Day | None:
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
        sure = self.whole or self._is_buddhist(self.values[i]) or (self.values[i - 1] in "'’-" and self.ends[i - 1] == self.starts[i])
        # '03.Mär.19'; '27 Mar 20 à 9:21'
        sure = sure or (self.values[i - 1] == "." and self.values[i - 3] == ".") or self._is_before_a_time(i)
        return self._century(self.values[i]) if sure else 0

    def _is_before_a_time(self, i: int) -> bool:
        """Whether a time of hours and minutes stands right behind the number at token i, or behind 'at': '20 à 9:21', not '20 - 21:30'."""
        at = i + 2 if self.values[i + 1] in _AT else i + 1
        clock = self.clock(at) if self.kinds[at] == "n" else None
        return clock is not None and not clock.dotted

    def _century(self, year: str) -> int:
        """A year of two digits or four; in Thai '69' is 2569 of the Buddhist era."""
        return 2500 + int(year) if self._is_buddhist(year) else _full(year)

    def _is_buddhist(self, year: str) -> bool:
        return self.language == "th" and len(year) == 2 and 43 <= int(year) <= 99

    def _make(
        self, year: int, month: int, day: int, start: int, end: int, assumed: bool = False, calendar: str = "gregorian"
    ) -> Day | None:
        try:
            if calendar == "jalali" or (calendar == "gregorian" and 1369 <= year <= 1460 and self.language in ("fa", "ps", "ckb")):
                when = jalali(year, month, day)
            elif calendar == "gregorian" and year >= BIKRAM_FIRST and self.language == "ne":
                when = bikram(year, month, day)
            elif (other := _OTHERS.get(calendar)) is not None:
                when = other(year, month, day)
            else:
                when = date(gregorian_year(year), month, day)
        except ValueError:
            return None
        return Day(when, start, end, assumed)

    def clock_after(self, i: int) -> Clock | None:
        """The time that belongs to a date that ended before token i: after signs, and at most three words or six signs and characters."""
        words, loose, k = 0, True, i
        while k < min(self.size, i + 9):
            kind, value = self.kinds[k], self.values[k]
            if kind == "n":
                clock = self.clock(k)
                if clock is None or (clock.dotted and not loose):
                    return None
                # A date of its own begins here, not a time of this one.
                return clock if self.day(k) is None else None
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


def _full(year: str) -> int:
    """A year of two digits or four as a number: 68 and less is of this century (POSIX)."""
    number = int(year)
    return number if len(year) > 2 else number + (2000 if number <= 68 else 1900)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
