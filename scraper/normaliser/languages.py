"""Languages and countries: tags made tidy, the language of a text, and what follows for dates. Tables are in `profiles` and `countries`."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import Final

from scraper.errors import Unreadable
from scraper.normaliser.countries import ANYBODY, COUNTRIES, REGIONAL, ZONES
from scraper.normaliser.patterns import late
from scraper.normaliser.profiles import ALIASES, ARABIC, CODES, CYRILLIC, DEVANAGARI, SCRIPTS, WORDS

SAMPLE: Final = 2_000  # characters looked at
_LONG_ENOUGH: Final = 300  # characters in which a letter of one in a hundred occurs
_ONE_WORD: Final = 1.0  # points of a word that one language alone has
_WORD = re.compile(r"[^\W\d_]{1,20}")
_ASCII = re.compile("[\x00-\x7f]+")
_NO_LETTERS = bytes(byte for byte in range(256) if not chr(byte).isalpha() or byte > 127)
_PART = re.compile(r"[-_]")
_SCRIPT = {name: late(f"[{span}]") for name, span in SCRIPTS}
_LATIN = {"latin": _SCRIPT["latin"]}
_NOT_LATIN = re.compile("[\u0370-\u1dff\u3040-\ud7a3]")  # where all the others are
# Of languages written alike, the one a text is taken for when the page's own tag does not name the other.
_ALIKE: Final = tuple(
    frozenset(alike.split()) for alike in ("nb no nn da", "id ms", "hr sr", "cs sk", "gl pt", "xh zu", "st tn", "hi mr ne")
)
# What systems write for a language at large, where the country's own two letters are not meant: neither Argentina nor Laos.
_NO_COUNTRY: Final = {("ar", "AR"): "", ("es", "LA"): "419"}
_GOES_AS: Final = {"no": "nb", "bs": "hr", "sh": "sr", "cnr": "sr", "prs": "fa", "fil": "tl", "yue": "zh"}


@lru_cache(maxsize=512)
def tag(text: str) -> str:
    """A language tag by BCP 47 (RFC 5646): language, script, region, the rest left out. 'en_us' -> 'en-US', 'deu' -> 'de'.

    Raises Unreadable for what names no language ('x-default', 'und', 'EN,FR').
    """
    parts = _PART.split(text.strip().split(".")[0].split("@")[0])
    first = parts[0].lower()
    language = ALIASES.get(first, first)
    if language not in CODES or len(text) > 35 or not all(part.isalnum() for part in parts):
        raise Unreadable("no language", text)
    found = [language]
    for part in parts[1:]:
        if len(part) == 4 and part.isalpha() and part.isascii() and len(found) == 1:
            found.append(part.title())
        elif (len(part) == 2 and (region := {"UK": "GB"}.get(part.upper(), part.upper())) in COUNTRIES) or (
            len(part) == 3 and (region := part).isdigit()
        ):
            found.append(_NO_COUNTRY.get((language, region), region))
            break
        elif len(part) < 2:
            break
    return "-".join(filter(None, found))


def detect(text: str, hint: str | None = None) -> str | None:
    """The language a text is written in (a bare code: 'de', 'zh'), None where it cannot be told.

    `hint` (a tag) decides between languages written alike.

    By script, by letters that one language of a script has, and by the share of each language's commonest words. Well under a millisecond.
    """
    sample = text[:SAMPLE]
    base = _PART.split(hint)[0].lower() if hint else ""
    base = _GOES_AS.get(base, base)
    if sample.isascii():
        return _latin(sample, base)
    rest = _ASCII.sub("", sample)
    scripts = _SCRIPT if _NOT_LATIN.search(rest) else _LATIN  # what is not ASCII is mostly a quotation mark or an accent
    letters = {name: found for name, pattern in scripts.items() if (found := len(pattern.findall(rest)))}
    letters["latin"] = letters.get("latin", 0) + len(sample.encode("ascii", "ignore").translate(None, _NO_LETTERS))
    if sum(letters.values()) < 8:
        return None
    # A sign of Chinese writing carries what four letters do, a Korean syllable two.
    weights = {name: count * (4 if name in ("han", "kana") else 2 if name == "ko" else 1) for name, count in letters.items()}
    script = max(weights, key=weights.__getitem__)
    if weights[script] < 0.5 * sum(weights.values()) and script not in ("han", "kana"):
        return None
    if script in ("han", "kana"):
        kana = letters.get("kana", 0)
        return "ja" if kana * 12 > letters.get("han", 0) + kana else "zh"
    if script == "cyrillic":
        return _cyrillic(sample.lower(), base)
    if script == "arabic":
        return next((language for language, own in ARABIC if sum(map(sample.count, own)) * 60 > letters[script]), "ar")
    if script == "devanagari":
        return _devanagari(sample, base)
    return _latin(sample, base) if script == "latin" else ("yi" if script == "he" and base == "yi" else script)


def country_of(tag_or_domain: str) -> str | None:
    """The country (ISO 3166-1 alpha-2) that a language tag ('en-GB') or a host ('news.example.co.uk') names, else None."""
    text = tag_or_domain.strip().lower().rstrip(".")
    if "." in text or text in REGIONAL:
        last = text.rsplit(".", 1)[-1]
        if last in REGIONAL:
            return REGIONAL[last] or None
        return last.upper() if last not in ANYBODY and last.upper() in COUNTRIES else None
    parts = _PART.split(text)
    region = {"UK": "GB"}.get(parts[-1].upper(), parts[-1].upper())
    return region if len(parts) > 1 and region in COUNTRIES else None


def day_first(language: str | None, country: str | None) -> bool | None:
    """Whether readers take 05/07 for the fifth of July; None where nothing says so.

    That is: English from nowhere, Canada, languages that put the year first.
    """
    base = _PART.split(language)[0].lower() if language else ""
    region = country_of(language) if language else None
    if country is not None and region is not None and (country == "US") != (region == "US"):
        return None  # 'en-US' is also what nobody changed
    place = country or region
    if place in ("US", "FM", "MH", "PW", "GU", "AS", "MP") or (place == "PH" and base in ("", "en", "tl", "fil")):
        return False if base in ("", "en", "tl", "fil", "haw") else True if base and base not in ("zh", "ja", "ko") else None
    if place == "CA" and base != "fr":
        return None
    if base in ("zh", "ja", "ko", "mn") or (base in ("", "en") and place is None):
        return None
    return True


def zone_of(country: str | None) -> str | None:
    """The IANA zone of a country that lives by one, else None."""
    return ZONES.get(country or "")


def _latin(sample: str, base: str) -> str | None:
    words = _WORD.findall(sample.lower())
    if len(words) < 4:
        return None
    profile = _profile()
    points: defaultdict[str, float] = defaultdict(float)
    for word in words:
        if word in profile:
            for language, weight in profile[word]:
                points[language] += weight
    if not points:
        return None
    ranked = sorted(points, key=points.__getitem__, reverse=True)
    best = ranked[0]
    # A short text may have one word more of the other language: that tells nothing.
    close = base in points and (points[base] > 0.8 * points[best] or points[best] - points[base] <= _ONE_WORD)
    if base != best and close and any(base in alike and best in alike for alike in _ALIKE):
        best = base
    least = 0.05
    if best == "en" and base not in ("", "en"):
        # English is quoted everywhere: it is the text's where the tag's own language hardly occurs.
        if points.get(base, 0.0) > 0.4 * points[best]:
            return base
        least = 0.12
    rival = max((points[other] for other in ranked[:3] if other != best), default=0.0)
    enough = points[best] >= max(1.2, least * len(words))
    clear = points[best] > 1.15 * rival or best == base or any(best in alike and ranked[1] in alike for alike in _ALIKE)
    return best if enough and clear else None


@cache
def _profile() -> dict[str, tuple[tuple[str, float], ...]]:
    """word -> (language, how much it says for it): the fewer languages have a word, the more."""
    owners: dict[str, list[str]] = {}
    for language, line in WORDS.items():
        for word in dict.fromkeys(line.split()):
            owners.setdefault(word, []).append(language)
    return {word: tuple((language, 1.0 / len(languages) ** 0.7) for language in languages) for word, languages in owners.items()}


def _cyrillic(sample: str, base: str) -> str:
    letters = len(sample)
    has = set(sample)
    for language, own, must, never in CYRILLIC:
        if has.issuperset(must) and has.isdisjoint(never) and sum(map(sample.count, own)) * 150 > letters:
            return language
    if sum(map(sample.count, "ђћџљњј")) * 100 > letters:
        # Serbian hardly does without two of them for long, and Macedonian has neither.
        return "mk" if has.isdisjoint("ђћ") and (base == "mk" or (base != "sr" and letters > _LONG_ENOUGH)) else "sr"
    if sum(map(sample.count, "ыэё")) * 150 > letters:
        return base if base in ("ky", "tt", "tg", "ba", "cv") else "ru"
    return "bg" if "ъ" in sample or base == "bg" else "uk" if "і" in sample else "ru"


def _devanagari(sample: str, base: str) -> str:
    words = set(sample.replace("।", " ").split())
    points = {language: len(words & set(line.split())) for language, line in DEVANAGARI.items()}
    best = max(points, key=lambda language: (points[language], language == base, language == "hi"))
    return base if base in points and points[base] >= points[best] - 1 else best
