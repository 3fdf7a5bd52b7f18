"""Text -> the moment it names: `moment` for a text that is a date, `moments_in` for a line that holds some.

ISO 8601, RFC 5322 and the epoch are read first; then one scan over the tokens of the text reads dates with digits or month names,
in any order, script and of the Persian, Buddhist, Japanese, Minguo, Nepalese, Ethiopian and Islamic calendars; then words such as
'3 hours ago', against the time of fetching; dateparser only where all of this finds nothing and the text still looks like a date. The
machine's own clock and zone count for nothing.

A local time gets an offset only where one is known: written beside it, by a zone word (`zones.py`), or by the source's configured
zone. Of an hour that occurs twice the first is meant, and one that daylight time skips keeps the offset of before (PEP 495, fold=0).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from scraper.errors import Unreadable
from scraper.normaliser import zones
from scraper.normaliser.languages import day_first
from scraper.normaliser.patterns import any_of, late, small
from scraper.normaliser.scan import ARROWS, Found, scan, scan_beside
from scraper.normaliser.words import AGO, DAYS, DAYS_AS_WRITTEN, DUAL, PUBLISHED, UNITS, UPDATED, fold_word
from scraper.record import Context
from scraper.text import unescape

Precision = Literal["second", "minute", "hour", "day", "month", "year"]
Label = Literal["published", "updated"]

EARLIEST: Final = 1990  # nothing was published on the web before it
LONGEST: Final = 200  # characters of a text that is a date
_DAY: Final = 40  # of one with its time
_COUNTED: Final = 60  # of a line that counts back from the time of reading
_ANY_DAY: Final = datetime(2024, 1, 31, 12, tzinfo=UTC)
LONGEST_LINE: Final = 2_000  # characters of a line that holds some

_ISO = re.compile(r"\d{4}(?:-\d\d-\d\d|-?W\d\d-?\d|\d{4})(?:[T ]\d\d.{0,30})?", re.ASCII | re.DOTALL)
_SECONDS = re.compile(r"[T ]\d\d:?\d\d:?\d\d", re.ASCII)
_LOOSE_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,9}))? ?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?", re.ASCII | re.IGNORECASE
)
_LATE = {"24:00": ("00:00", timedelta(days=1)), "24:00:00": ("00:00:00", timedelta(days=1))}  # the end of a day (ISO 8601-1, 4.3.8)
_COMPACT = re.compile(r"(\d{8})(\d{4}|\d{6})", re.ASCII)
_EPOCH = re.compile(r"(\d{10})(?:\d{3})?(?:\.\d{1,6})?", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
_NUMBERS = re.compile(
    r"(?=[\d'’元-])(?:\d{4}|\d[./-]\s?\d{1,2}[./-]\s?\d\d|[-'’]\d\d(?!\d)|[\d元]年|\d[. ]{1,2}[^\W\d_]{3,10}[. ]{1,2}\d\d(?!\d))"
)
_TWO = re.compile(r"\d\D+\d|元年|\d{5}")  # a year alone is no date
_EASTERN = late("[\u3040-\u9fff\uac00-\ud7a3]")
_DIGIT = re.compile(r"\d")
_COUNT = re.compile(r"(?<!\d)\d{1,3}\s?[^\W\d_]")  # a short number and a word beside it
_A_DAY = re.compile(any_of(map(re.escape, sorted((w for w in DAYS_AS_WRITTEN if len(w) > 1), key=len, reverse=True))))
_ASCII_WORD = re.compile(r"[a-z]+")
_ASCII_DAYS = frozenset(max(_ASCII_WORD.findall(w), key=len).encode() for w in DAYS if w.isascii())
_AGO = re.compile("|".join(map(re.escape, sorted(AGO - {"a"}, key=len, reverse=True))))
_UNITS = frozenset(word for word in (*UNITS, *DUAL) if len(word) > 2)
_ASCII_AGO = frozenset(word.encode() for ago in AGO if ago.isascii() for word in ago.split() if len(word) > 1)
_ASCII_UNITS = frozenset(word.encode() for word in _UNITS if word.isascii())
_SMALL_LETTERS = bytes(ord(char) if (char := chr(code).lower()).isalpha() and code < 128 else 32 for code in range(256))
_LETTERS = re.compile(r"[^\W\d_]")
_VERB_BEHIND = re.compile(r"\s([^\W\d_]{6,16})[.!)]")  # that ends the sentence
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\W{0,3}$", re.IGNORECASE)
# A day, a word and a year beside one another, as all languages write a date; between them a small word at the most: '11 de xuño de 2025'.
_ALONE = r"(?<![\w:/]){}(?![\w:/])"
_OF_DAYS, _OF_YEARS = _ALONE.format(r"[0-3]?\d(?:st|nd|rd|th|[ºª])?"), _ALONE.format(r"(?:19|20)\d\d")
_GAP, _WORD, _SMALL_WORD = r"[\s.,-]{1,3}", r"[^\s\d_.,:;/@|()-]{3,20}", r"(?:[^\W\d_][^\s\d_A-Z]{0,3}\s)?"
_DATE_LIKE = re.compile(
    rf"{_OF_DAYS}{_GAP}{_SMALL_WORD}{_WORD}{_GAP}{_SMALL_WORD}{_OF_YEARS}|{_WORD}{_GAP}{_OF_DAYS}{_GAP}{_OF_YEARS}"
    rf"|{_OF_YEARS}{_GAP}{_SMALL_WORD}(?:{_WORD}{_GAP}{_OF_DAYS}|{_OF_DAYS}{_GAP}{_WORD})"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as far as the text tells it.

    `when` is a `datetime` (aware where `offset_known`) if a time was told, else a `date` (the first of the month or year where
    `precision` is coarser than a day). `assumed_order`: day and month might be the other way round. `relative`: reckoned back from
    the time of fetching, so exact to `precision` alone.
    """

    when: datetime | date
    precision: Precision
    offset_known: bool = False
    assumed_order: bool = False
    relative: bool = False

    @property
    def iso(self) -> str:
        """ISO 8601 as far as it is known: '2025-06-11T09:30:00+02:00', '2025-06-11T09:30:00', '2025-06-11', '2025-06', '2025'."""
        if self.precision == "year":
            return f"{self.when.year:04}"
        if self.precision == "month":
            return f"{self.when.year:04}-{self.when.month:02}"
        if isinstance(self.when, datetime) and self.when.microsecond and not self.when.microsecond % 1000:
            return self.when.isoformat(timespec="milliseconds")
        return self.when.isoformat()

    def __str__(self) -> str:
        return self.iso

    @property
    def day(self) -> date:
        """The day as the page's own clock has it."""
        return self.when.date() if isinstance(self.when, datetime) else self.when

    def precedes(self, other: Moment) -> bool:
        """Whether it is surely earlier: by a minute and more where both instants are known, else by days, where both are."""
        if isinstance(self.when, datetime) and isinstance(other.when, datetime) and self.offset_known and other.offset_known:
            return other.when - self.when >= timedelta(minutes=1)
        return not {"month", "year"} & {self.precision, other.precision} and self.day < other.day


class Sighting(NamedTuple):
    """A moment in a line: text[start:end] says it, and the words beside it say which it is."""

    moment: Moment
    start: int
    end: int
    label: Label | None


@lru_cache(maxsize=128)
def moment(text: str, context: Context) -> Moment:
    """What `text`, which should be a date and little else, says. Raises Unreadable with what it is instead.

    A bare year is none; a month ('July 2024') is one of that precision.
    """
    if "&" in text[:LONGEST]:
        text = unescape(text[:LONGEST])  # a template that wrote '&#43;' for '+'
    text = text.strip()
    if not text:
        raise Unreadable("empty", text)
    if (read := _machine(text, context)) is not None:
        return read
    if "://" in text[:LONGEST]:
        raise Unreadable("an address", text[:LONGEST])
    head = text[:LONGEST]
    found = scan(head, context, _order(context), whole=True)
    for one in found:
        if len(_LETTERS.findall(head[: one.start] + head[one.end :])) > 60 and len(found) == 1:
            raise Unreadable("a sentence with a date in it", text)
        return _plausible(_dated(one, context), context, text)
    if len(text) <= 80 and _DATE_LIKE.search(text) and (read := _last_resort(text, context)) is not None:
        return _plausible(read, context, text)
    raise Unreadable("no date", text)


def moments_in(text: str, context: Context) -> tuple[Sighting, ...]:
    """The dates in a line such as 'Published 3 March 2025, 10:15 | Updated 4 March', in order; whole dates alone, none twice."""
    line = text[:LONGEST_LINE]
    if not may_date(line, context):
        return ()
    return _sighted(line, scan(line, context, _order(context), whole=False), context)


def moments_beside(text: str, context: Context, given: date) -> tuple[Sighting, ...]:
    """The same of a short line, with the dates that tell no year ('3 May, 10:15'), where they are of the given day or soon after."""
    line = text[:LONGEST_LINE]
    return _sighted(line, scan_beside(line, context, _order(context), given), context) if _DIGIT.search(line) else ()


def _sighted(line: str, found: list[Found], context: Context) -> tuple[Sighting, ...]:
    """What was found in a line, with the labels that say which date it is."""
    sightings: list[Sighting] = []
    before = 0
    behind = len(found) > 1 and not line.isascii() and _labels_behind(line, found)
    for number, one in enumerate(found):
        try:
            read = _plausible(_dated(one, context), context, line)
        except Unreadable:
            continue
        if _COPYRIGHT.search(line[max(0, one.start - 14) : one.start]):
            continue
        label = label_of(line[max(before, one.start - 60) : one.start]) if not behind else label_of(line[one.end : one.end + 6])
        if (verb := _VERB_BEHIND.match(line, one.end)) is not None:
            label = label_of(verb[1]) or label  # 'Dieser Artikel wurde am 4. Juni 2024 aktualisiert.'
        if label is None and number and line[before : one.start].strip() in ARROWS:
            label = "updated"
        if label is None and number == len(found) - 1:
            label = None if _DIGIT.search(line, one.end, one.end + 40) else label_of(line[one.end : one.end + 20])
        if label is None and one.partial:
            continue  # 'June 11, 2025, tickets until 20 June'
        sightings.append(Sighting(read, one.start, one.end, label))
        before = one.end
    return tuple(sightings)


def _labels_behind(line: str, found: list[Found]) -> bool:
    """Whether each date of a line in Han, kana or hangul has its label behind it: '2025/06/11 09:30 發布 2025/06/11 11:00 更新'."""
    first, last = found[0], found[-1]
    after = line[last.end : last.end + 6]
    return (
        _EASTERN.search(after) is not None
        and label_of(after) is not None
        and label_of(line[max(0, first.start - 60) : first.start]) is None
    )


def may_date(text: str, context: Context) -> bool:
    """Whether it is worth a closer look: a year and another number, or, in a short line, what may be '3 hours ago'. Cheap."""
    digit = _DIGIT.search(text) is not None
    if digit and _NUMBERS.search(text) and _TWO.search(text):
        return True
    if context.fetched_at is None or len(text) > 80:
        return False
    if digit and _COUNT.search(text):
        return True
    if text.isascii():  # most lines; their words are parted by spaces
        words = text.encode().translate(_SMALL_LETTERS).split()
        return not _ASCII_DAYS.isdisjoint(words) or not (_ASCII_AGO.isdisjoint(words) or _ASCII_UNITS.isdisjoint(words))
    folded = fold_word(text)
    return _A_DAY.search(small(text)) is not None or (_AGO.search(folded) is not None and not _UNITS.isdisjoint(folded.split()))


def is_a_day(text: str, context: Context) -> bool:
    """Whether a short text is a date from its first character to its last."""
    found = moments_in(text, context) if len(text) <= _DAY else ()
    return len(found) == 1 and found[0].end - found[0].start == len(text)


def counts_back(text: str, language: str | None) -> bool:
    """Whether a short line counts back from the time of reading, whenever that is: 'vor 3 Stunden', 'Updated an hour ago'."""
    return len(text) <= _COUNTED and _counts_back(text, language)


@lru_cache(maxsize=256)
def _counts_back(text: str, language: str | None) -> bool:
    context = Context(fetched_at=_ANY_DAY, language=language)
    return may_date(text, context) and any(found.moment.relative for found in moments_in(text, context))


def is_ago(text: str) -> bool:
    """Whether a few words say how long ago something was: '4h ago', 'vor 2 Stunden'."""
    return _DIGIT.search(text) is not None and _AGO.search(fold_word(text)) is not None


def told_ago(text: str) -> bool:
    """Whether a short line tells with a label how long ago something was: 'Aktualisiert vor 2 Stunden'."""
    if len(text) > 60 or not is_ago(text):
        return False
    folded = fold_word(text)
    return not _UNITS.isdisjoint(folded.split()) and label_of(text) is not None


def _machine(text: str, context: Context) -> Moment | None:
    """What machines write: ISO 8601 in its forms, YYYYMMDDhhmmss, seconds or milliseconds of the epoch."""
    size = len(text)
    if size > 40 or not text[0].isdigit() or not text.isascii():
        return None
    text = text.upper()  # RFC 3339, 5.6: 't' and 'z' mean the same
    try:
        if text.isdigit() or (size > 10 and text[10] == "."):
            if (size not in (12, 14) or text[10] == ".") and (epoch := _EPOCH.fullmatch(text)):
                return _plausible(Moment(datetime.fromtimestamp(int(epoch[1]), UTC), "second", offset_known=True), context, text)
            if compact := _COMPACT.fullmatch(text):
                read = datetime.strptime(text, "%Y%m%d%H%M%S" if size == 14 else "%Y%m%d%H%M")  # noqa: DTZ007  its zone is not told
                return _plausible(_located(read, "second" if len(compact[2]) == 6 else "minute", context), context, text)
        if _ISO.fullmatch(text):
            if size <= 10:
                return _plausible(Moment(date.fromisoformat(text), "day"), context, text)
            seconds: Precision = "second" if _SECONDS.search(text) else "minute"
            try:
                when = datetime.fromisoformat(text)
            except ValueError:
                if not (loose := _LOOSE_ISO.fullmatch(text)):
                    return None
                day, clock, fraction, offset = loose.groups()
                offset = "+00:00" if (offset or "").upper() in ("Z", "UTC", "GMT") else offset or ""
                clock, late = _LATE.get(clock, (clock, timedelta()))
                if clock.endswith(":60") and len(clock) == len("23:59:60"):
                    clock, late = f"{clock[:-2]}59", timedelta(seconds=1)
                when = datetime.fromisoformat(f"{day}T{clock}{'.' + fraction[:6].ljust(6, '0') if fraction else ''}{offset}") + late
            if when.tzinfo is not None:
                return _plausible(Moment(when, seconds, offset_known=True), context, text)
            return _plausible(_located(when, seconds, context), context, text)
        if month := _MONTH.fullmatch(text):
            return _plausible(Moment(date(int(month[1]), int(month[2]), 1), "month"), context, text)
    except (ValueError, OverflowError, OSError) as error:
        raise Unreadable("no day of the calendar", text) from error
    return None


def _dated(found: Found, context: Context) -> Moment:
    """A find of the scan, with what is known of its zone."""
    if isinstance(found.when, datetime) and found.precision in ("second", "minute", "hour"):
        if found.when.tzinfo is not None:
            return Moment(found.when, found.precision, True, found.assumed_order, found.relative)
        if found.zone:
            there = zones.zoned(found.when, found.zone, context.country, context.timezone, context.language)
            return Moment(there or found.when, found.precision, there is not None, found.assumed_order, found.relative)
        placed = _located(found.when, found.precision, context)
        return Moment(placed.when, placed.precision, placed.offset_known, found.assumed_order, found.relative)
    return Moment(found.when, found.precision, False, found.assumed_order, found.relative)


def _located(local: datetime, precision: Precision, context: Context) -> Moment:
    """A local time in the source's zone, where one is configured."""
    if context.timezone and (there := zones.zone(context.timezone)) is not None:
        return Moment(local.replace(tzinfo=there), precision, offset_known=True)
    return Moment(local, precision)


def _plausible(read: Moment, context: Context, text: str) -> Moment:
    """`read`, if a page on the web can have been published then. Raises Unreadable."""
    if read.when.year < EARLIEST:
        raise Unreadable("before the web", text)
    if read.when.year > 2100:
        raise Unreadable("in the future", text)
    if context.fetched_at is not None:
        latest = context.fetched_at + timedelta(days=1)
        if isinstance(read.when, datetime) and read.when.tzinfo is not None:
            late = read.when > latest
        else:
            late = read.day > (latest + timedelta(hours=14)).date()  # it may be that much later where the page is from
        if late:
            raise Unreadable("in the future", text)
    return read


def _order(context: Context) -> bool | None:
    """Whether 05/07 is the fifth of July; None where nothing known says so."""
    return context.day_first if context.day_first is not None else _day_first(context.language, context.country)


_day_first = lru_cache(maxsize=256)(day_first)


@cache
def _stems() -> dict[str, list[tuple[str, Label]]]:
    """The stems that announce a date, by their first two characters."""
    found: dict[str, list[tuple[str, Label]]] = {}
    stems: tuple[tuple[Label, tuple[str, ...]], ...] = ("updated", UPDATED), ("published", PUBLISHED)
    for label, words in stems:
        for stem in words:
            found.setdefault(stem[:2], []).append((stem, label))
    return found


_LAST_WORD: Final = 12  # characters in which it stands
_NAMED = re.compile(r"[^\W\d_]{5}-$")  # the rest is a part of a name: 'the Harbour-Update with Jane Roe'
_AS_OF = re.compile(r"(?<!\w)(?:stand\s{0,2}[-–—]?|act(?:\.|\s?:))\s{0,2}$")  # no stems: 'Bestand', 'contact:'


@lru_cache(maxsize=512)
def label_of(text: str) -> Label | None:
    """Which date the words before (or after) it announce, in any language; the last word decides."""
    if not _LETTERS.search(text):
        return None
    folded, stems = fold_word(text), _stems()
    for i in range(len(folded) - 1, -1, -1):
        begun = stems.get(folded[i : i + 2])
        if begun and (said := [label for stem, label in begun if folded.startswith(stem, i)]) and not _NAMED.search(folded, 0, i):
            return "published" if "published" in said and not folded[:i].endswith("last ") else "updated"  # 'Last published'
    return "updated" if _AS_OF.search(folded, max(0, len(folded) - _LAST_WORD)) else None


@lru_cache(maxsize=512)
def _parsed(text: str, language: str | None, month_first: bool, base: datetime | None, zone: str | None) -> datetime | None:
    import dateparser  # noqa: PLC0415  a third of a second to load, and hardly ever needed

    settings: dict[str, object] = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PREFER_DATES_FROM": "past",
        "DATE_ORDER": "MDY" if month_first else "DMY",
        "TIMEZONE": zone or "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    if base is not None:
        settings["RELATIVE_BASE"] = base.replace(tzinfo=None)
    languages = [language, "en"] if language and language != "en" else ["en"]
    for known in (languages, ["en"]):
        try:
            parsed = dateparser.parse(text, languages=known, settings=settings)
        except (ValueError, OverflowError, TypeError, KeyError):  # a language it does not know, or a number too large for it
            continue
        return parsed if isinstance(parsed, datetime) else None
    return None


def _last_resort(text: str, context: Context) -> Moment | None:
    """dateparser, by the day alone: its times come without word of whether one was told."""
    language = (context.language or "").split("-")[0].lower() or None
    parsed = _parsed(text, language, _order(context) is False, context.fetched_at, context.timezone)
    return Moment(parsed.date(), "day") if parsed is not None else None
