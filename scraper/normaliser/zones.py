"""Zone words as pages write them ('ET', 'IST', 'MESZ', 'GMT+5') -> an offset, by the country and the zone of the source.

An abbreviation that means several zones is never read by a table that knows one meaning: IST is India's, Ireland's or Israel's,
and with nothing known of the source, not even its language, it says nothing. Daylight time comes from the IANA data, by the date; where people say EST the
year round, as in the United States, and CET, it is what their clocks show.
"""
# ruff: noqa: E501

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Minutes east of UTC (fixed), or an IANA zone whose daylight time is by the date. A key of countries is asked first; "" is what
# the word means anywhere else; without "" it is ambiguous.
_EASTERN, _CENTRAL, _MOUNTAIN, _PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
ABBREVIATIONS: Final[dict[str, dict[str, int | str]]] = {
    "UTC": {"": 0}, "GMT": {"": 0}, "UT": {"": 0}, "Z": {"": 0}, "TU": {"": 0}, "WET": {"": 0}, "WEST": {"": 60},
    "ET": {"": _EASTERN, "AU": "Australia/Sydney"}, "EST": {"US": _EASTERN, "": -300, "AU": 600}, "EDT": {"": -240, "AU": 660},
    "CT": {"": _CENTRAL}, "CST": {"US": _CENTRAL, "CA MX GT CR HN SV NI": -360, "CN HK TW MO SG": 480, "CU": -300, "AU": 570}, "CDT": {"": -300, "CU": -240, "AU": 630},
    "MT": {"": _MOUNTAIN}, "MST": {"US CA MX": -420, "MY": 480, "": -420}, "MDT": {"": -360},
    "PT": {"": _PACIFIC}, "PST": {"US": _PACIFIC, "": -480, "PH": 480, "PK": 300}, "PDT": {"": -420},
    "AKT": {"": "America/Anchorage"}, "AKST": {"": -540}, "AKDT": {"": -480}, "HST": {"": -600},
    "AT": {"CA": "America/Halifax", "BM": "Atlantic/Bermuda"}, "AST": {"CA BM PR TT BB DO US": -240, "SA KW QA BH IQ YE": 180}, "ADT": {"CA BM": -180},
    "NT": {"CA": "America/St_Johns"}, "NST": {"CA": -210}, "NDT": {"CA": -150},
    "HNE": {"": -300}, "HAE": {"": -240}, "HNC": {"": -360}, "HAC": {"": -300}, "HNR": {"": -420}, "HAR": {"": -360}, "HNP": {"": -480}, "HAP": {"": -420},
    "HNA": {"": -240}, "HAA": {"": -180}, "HNT": {"": -210}, "HAT": {"": -150},
    "BST": {"GB IE IM JE GG": 60, "BD": 360}, "UK": {"": "Europe/London"}, "IST": {"IN LK": 330, "IE": 60, "IL": 120}, "IDT": {"": 180},
    "CET": {"": "Europe/Berlin"}, "CEST": {"": 120}, "MEZ": {"": "Europe/Berlin"}, "MESZ": {"": 120}, "HEC": {"": "Europe/Paris"},
    "EET": {"": "Europe/Athens", "EG": "Africa/Cairo"}, "EEST": {"": 180}, "MSK": {"": 180}, "МСК": {"": 180}, "TRT": {"": 180}, "TSI": {"": 180}, "TSİ": {"": 180},
    "JST": {"": 540}, "KST": {"": 540}, "HKT": {"": 480}, "SGT": {"": 480}, "MYT": {"": 480}, "PHT": {"": 480}, "WIB": {"": 420}, "WITA": {"": 480}, "WIT": {"": 540},
    "ICT": {"": 420}, "PKT": {"": 300}, "NPT": {"": 345}, "BDT": {"BD": 360, "BN": 480}, "SLST": {"": 330}, "GST": {"AE OM": 240},
    "AET": {"": "Australia/Sydney"}, "AEST": {"": 600}, "AEDT": {"": 660}, "ACST": {"": 570}, "ACDT": {"": 630}, "AWST": {"": 480},
    "NZT": {"": "Pacific/Auckland"}, "NZST": {"": 720}, "NZDT": {"": 780}, "ChST": {"": 600},
    "SAST": {"": 120}, "CAT": {"": 120}, "EAT": {"": 180}, "WAT": {"": 60}, "BRT": {"": -180}, "ART": {"": -180}, "CLT": {"": "America/Santiago"}, "COT": {"": -300}, "PET": {"": -300},
    "IRST": {"": 210}, "AFT": {"": 270}, "UZT": {"": 300}, "ALMT": {"": 300}, "GET": {"": 240}, "AMT": {"AM": 240, "BR": -240}, "AZT": {"": 240},
}  # fmt: skip

# Where a language is written, for a source of which no more is known.
_SPOKEN: Final[dict[str, str]] = dict.fromkeys("hi mr te kn ml gu pa or as ta".split(), "IN") | {
    "bn": "IN BD",
    "ur": "PK",
    "he": "IL",
    "ga": "IE",
}


def zoned(local: datetime, word: str, country: str | None, own: str | None, language: str | None = None) -> datetime | None:
    """`local` (naive) with the offset that a zone word gives it; None where the word is no zone or says nothing without a country.

    The source's own zone is asked first: where it calls itself so on that day, the word means that. An hour that occurs twice is
    its first occurrence; one that daylight time skips keeps the offset from before the change (PEP 495, fold=0).
    """
    if own and (mine := zone(own)) is not None:
        for fold in (0, 1):
            if (there := local.replace(tzinfo=mine, fold=fold)).tzname() == word:
                return there
    meanings = ABBREVIATIONS.get(word)
    if meanings is None:
        return None
    known = {country} if country else set(_SPOKEN.get((language or "").partition("-")[0], "").split())
    meaning = next((value for countries, value in meanings.items() if not known.isdisjoint(countries.split())), meanings.get(""))
    if meaning is None:
        return None
    return local.replace(tzinfo=fixed(meaning) if isinstance(meaning, int) else zone(meaning))


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo | None:
    """The IANA zone of that name, None where there is none. From tzdata, so no machine's own settings count."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


@lru_cache(maxsize=256)
def fixed(minutes: int) -> tzinfo:
    """`minutes` east of UTC."""
    return timezone(timedelta(minutes=minutes))
