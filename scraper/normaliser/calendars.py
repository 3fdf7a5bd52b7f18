"""Dates of other calendars -> Gregorian `date`. Arithmetic alone; names of months are in `months.py`.

All raise ValueError for a day that its calendar does not have.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

# What a year of the era adds to: 令和6年 is 2018 + 6. Eras that news pages on the web can be dated in.
ERAS: Final = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}


def jalali(year: int, month: int, day: int) -> date:
    """The Persian solar calendar, years 1244 to 1472 (1865 to 2093): there its leap years follow the 33-year cycle."""
    if not 1244 <= year <= 1472 or not 1 <= month <= 12 or not 1 <= day <= (31 if month <= 6 else 30):
        raise ValueError("no day of the Persian calendar")
    if month == 12 and day == 30 and year % 33 not in (1, 5, 9, 13, 17, 22, 26, 30):
        raise ValueError("no day of the Persian calendar")
    # Days since 1 Farvardin 1 AP; leap years before this one, by the cycle.
    cycles, rest = divmod(year - 1, 33)
    leaps = cycles * 8 + sum(1 for leap in (1, 5, 9, 13, 17, 22, 26, 30) if leap <= rest)
    days = (year - 1) * 365 + leaps + (month - 1) * 31 - max(0, month - 7) + day - 1
    return date(622, 3, 21) + timedelta(days=days)


def hijri(year: int, month: int, day: int) -> date:
    """The Islamic calendar of Umm al-Qura, years 1343 to 1500, by hijridate's tables; countries that sight the moon may differ by a day."""
    from hijridate import Hijri  # noqa: PLC0415  one page in thousands needs it

    try:
        found = Hijri(year, month, day).to_gregorian()
    except OverflowError as error:
        raise ValueError("no day of the Islamic calendar") from error
    return date(found.year, found.month, found.day)


# Bikram Sambat 2070 to 2083: what its months have of days more than 29, as the almanac sets them, from 14 April 2013 on.
BIKRAM_FIRST: Final = 2070
_BIKRAM: Final = tuple(
    (
        "222322011011 223222101011 232321101011 232321110012 222322101011 "
        "223222101011 232321110011 232321110102 222322101011 223222101011 "
        "232321110011 232321110102 222322101011 223222101011"
    ).split()
)
_MONTHS: Final = 12  # in each year


def bikram(year: int, month: int, day: int) -> date:
    """Nepal's official calendar, by the almanac's table of its years."""
    if not 0 <= year - BIKRAM_FIRST < len(_BIKRAM) or not 1 <= month <= _MONTHS:
        raise ValueError("no day of the Nepalese calendar")
    *before, own = _BIKRAM[: year - BIKRAM_FIRST + 1]
    months = [29 + int(more) for more in own]
    if not 1 <= day <= months[month - 1]:
        raise ValueError("no day of the Nepalese calendar")
    days = sum(29 * _MONTHS + sum(map(int, of_year)) for of_year in before)
    return date(2013, 4, 14) + timedelta(days=days + sum(months[: month - 1]) + day - 1)


def ethiopic(year: int, month: int, day: int) -> date:
    """The Ethiopian calendar: twelve months of 30 days, and of 5 or 6 a last one."""
    last = 6 if year % 4 == 3 else 5
    if not 1 <= year < 2100 or not 1 <= month <= _MONTHS + 1 or not 1 <= day <= (30 if month <= _MONTHS else last):
        raise ValueError("no day of the Ethiopian calendar")
    return date(8, 8, 27) + timedelta(days=(year - 1) * 365 + year // 4 + (month - 1) * 30 + day - 1)


def gregorian_year(year: int) -> int:
    """A year as a page writes it, Gregorian or of the Buddhist era (543 more)."""
    return year - 543 if 2500 <= year <= 2650 else year
