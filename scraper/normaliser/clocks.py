"""Times of day among the tokens of a text: 9:15, 09:15:30, 9.15, 13h45, 13 Uhr, 3 pm, 下午3时5分, with their zones."""

from __future__ import annotations

from datetime import UTC, time, timedelta, timezone
from typing import Final, Literal, NamedTuple

from scraper.normaliser import zones
from scraper.normaliser.tokens import Line
from scraper.normaliser.words import AM, HOUR_MARKS, MINUTE_MARKS, NIGHT, PM, SECOND_MARKS, UNITS

_HOURS_AND_MINUTES: Final = 4  # digits of both in one number
_HALVES: Final = AM | PM | NIGHT
# Zones as English wires write them out: 'Eastern Standard Time' -> EST.
_NAMED_ZONES: Final = {
    f"{area} {season}time".replace("  ", " "): f"{area[0].upper()}{season[:1].upper()}T"
    for area in ("eastern", "central", "mountain", "pacific")
    for season in ("standard ", "daylight ", "")
} | {
    "central european time": "CET",
    "central european summer time": "CEST",
    "eastern european time": "EET",
    "eastern european summer time": "EEST",
    "greenwich mean time": "GMT",
    "japan standard time": "JST",
    "korea standard time": "KST",
}
_ZONE_WORDS: Final = frozenset(name.partition(" ")[0] for name in _NAMED_ZONES)


class Clock(NamedTuple):
    at: time
    precision: Literal["second", "minute", "hour"]
    start: int
    end: int
    zone: str | None
    dotted: bool


class ClockLine(Line):
    """A line whose times of day can be read."""

    def clock(self, i: int) -> Clock | None:
        """The time of day at token i: 9:15, 09:15:30, 9.15, 13h45, 13 Uhr, 3 pm, 下午3时5分, with its zone."""
        kinds, values = self.kinds, self.values
        if kinds[i] == "n" and len(values[i]) == _HOURS_AND_MINUTES and values[i + 1] in ("gmt", "utc"):
            return self._undivided(i)
        if kinds[i] != "n" or len(values[i]) > 2 or (hour := int(values[i])) > 23:
            return None
        minute, second, micro, dotted = 0, 0, 0, False
        precision: Literal["second", "minute", "hour"] = "hour"
        k, sign = i + 1, values[i + 1]
        two = kinds[i + 2] == "n" and len(values[i + 2]) == 2 and int(values[i + 2]) < 60
        if sign in (":", ".") and two:
            dotted = sign == "."
            if dotted and (
                (values[i + 3] == "." and kinds[i + 4] == "n" and len(values[i + 4]) > 2) or self.starts[i + 2] != self.ends[i + 1]
            ):
                return None
            minute, precision, k = int(values[i + 2]), "minute", i + 3
            if values[k] == sign and kinds[k + 1] == "n" and len(values[k + 1]) == 2 and int(values[k + 1]) < 60:
                second, precision, k = int(values[k + 1]), "second", k + 2
                if values[k] == "." and kinds[k + 1] == "n" and self.starts[k + 1] == self.ends[k]:
                    micro, k = int(values[k + 1][:6].ljust(6, "0")), k + 2
        elif sign in HOUR_MARKS:
            k = i + 2
            if kinds[k] == "n" and len(values[k]) <= 2 and int(values[k]) < 60 and (values[k + 1] in MINUTE_MARKS or len(values[k]) == 2):
                minute, precision, k = int(values[k]), "minute", k + 1
                if values[k] in MINUTE_MARKS:
                    k += 1
                    if kinds[k] == "n" and values[k + 1] in SECOND_MARKS and int(values[k][:3]) < 60:
                        second, precision, k = int(values[k]), "second", k + 2
            elif UNITS.get(sign) == "hour" and self.ago_near(i, k):
                return None
        elif sign not in _HALVES or (i and kinds[i - 1] == "w" and self.ends[i - 1] == self.starts[i]):
            return None  # the end of a name, 'Jane7 am 20.09.2025', is no hour
        while values[k] in HOUR_MARKS and kinds[k] != "n":
            k += 1
        half = values[k]
        if kinds[k] in ("w", "c") and half in _HALVES:
            k += 1
        elif i and values[i - 1] in _HALVES and (self.kinds[i - 1] == "c" or (self.kinds[i - 1] == "w" and len(values[i - 1]) > 1)):
            half, i = values[i - 1], i - 1
        else:
            half = ""
        if half:
            after_noon = half in PM or (half in NIGHT and 6 <= hour < 12)
            hour = hour % 12 + 12 if after_noon and hour <= 12 else 0 if hour == 12 else hour
        zone, offset, k = self._zone(k)
        return Clock(time(hour, minute, second, micro, offset), precision, i, k, zone, dotted)

    def _undivided(self, i: int) -> Clock | None:
        """1520 GMT, with the same on another clock in brackets: 1520 GMT (2320 HKT)."""
        hour, minute = divmod(int(self.values[i]), 100)
        if hour > 23 or minute > 59:
            return None
        _, offset, k = self._zone(i + 1)
        aside = self.kinds[k : k + 4] == ["p", "n", "w", "p"] and self.values[k] == "(" and len(self.values[k + 1]) == _HOURS_AND_MINUTES
        return Clock(time(hour, minute, 0, 0, offset), "minute", i, k + 4 if aside else k, None, dotted=False)

    def _zone(self, k: int) -> tuple[str | None, timezone | None, int]:
        """(zone word, offset, the token after them) of what stands behind a time."""
        kinds, values = self.kinds, self.values
        start = k
        while values[k] in ("(", "[", ",", "hrs", "hs", "uhr", "h", "น"):
            k += 1
        word = ""
        for words in (3, 2, 4) if values[k] in _ZONE_WORDS else ():
            if (name := _NAMED_ZONES.get(" ".join(values[k : k + words]))) is not None:
                return name, None, k + words
        if kinds[k] == "w":
            raw = self.text[self.starts[k] : self.ends[k]].replace(".", "")
            if raw.upper() in zones.ABBREVIATIONS and (raw.isupper() or raw == "мск"):
                word, k = raw.upper(), k + 1
            elif raw != "T":
                return None, None, start
        if (
            (not word or word in ("UTC", "GMT"))
            and values[k] in ("+", "-")
            and values[k]
            and kinds[k + 1] == "n"
            and self.starts[k + 1] == self.ends[k]
        ):
            digits = values[k + 1]
            hours, minutes, end = int(digits[:2]), int(digits[2:4] or 0) if len(digits) == 4 else 0, k + 2
            if len(digits) <= 2 and values[end] == ":" and kinds[end + 1] == "n" and len(values[end + 1]) == 2:
                minutes, end = int(values[end + 1]), end + 2
            sure = word or values[k] == "+" or len(digits) == 4 or end > k + 2
            if sure and len(digits) in (1, 2, 4) and hours <= 14 and minutes < 60:
                sign = -1 if values[k] == "-" else 1
                return None, timezone(sign * timedelta(hours=hours, minutes=minutes)), end
        if word in ("UTC", "GMT", "Z", "UT", "TU"):
            return None, UTC, k
        return (word, None, k) if word else (None, None, start)
