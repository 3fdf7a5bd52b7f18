"""The register of agencies, their short names and aliases, and the words that announce a source: `register.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from scraper.normaliser import text as texts
from scraper.normaliser.patterns import Beginnings, any_of


class Register(NamedTuple):
    exact: dict[str, str]  # short names, as written
    by_key: dict[str, str]  # all others, by texts.key
    collective: frozenset[str]
    labels: frozenset[str]  # in small letters
    announced: Beginnings  # of small letters
    label_inside: re.Pattern[str]
    not_sources: re.Pattern[str]
    offices: re.Pattern[str]  # of small letters


@cache
def known() -> Register:
    data: dict[str, Any] = tomllib.loads(files("scraper.normaliser.organisations").joinpath("register.toml").read_text("utf-8"))
    exact: dict[str, str] = {}
    by_key: dict[str, str] = {}
    lower = set(data["lower"])
    for name, aliases in data["agencies"].items():
        for alias in [name, *aliases]:
            short = len(alias) <= 4 or (len(alias) <= 6 and alias.isupper() and alias.isascii())
            if not short:
                by_key.setdefault(texts.key(alias), name)
                continue
            exact.setdefault(alias, name)
            if alias.lower() in lower:
                exact.setdefault(alias.lower(), name)
            if alias.lower() in lower or len(alias) > 4:
                exact.setdefault(alias.upper(), name)
    labels = sorted({w for ws in data["labels"].values() for w in ws}, key=len, reverse=True)
    phrases = sorted({w.lower() for ws in data["phrases"].values() for w in ws}, key=len, reverse=True)
    mark = r"(?:\s{0,2}[:：፡∶៖｜|=՝`]|\s?[-–—]\s|\s{0,2}—)\s*"
    # Vietnamese sets no colon: such a line is no sentence.
    eastern = r"\s{0,2}(?:[:：∶፡៖ঃ｜|=／/丨]|[-–—]{1,2})\s*"  # no space need part them there, nor from a hyphen in India
    bare = [(word, word, r"\s(?!dõi\s)(?=[^\W\d_](?:[^.!?:]|\.(?=\w)){1,50}$)") for word in ("theo", "nguồn")]  # 'theo dõi' is to follow
    announced = [
        *((w, re.escape(w), mark if w < "\u0900" else eastern) for w in map(str.lower, labels)),
        *((f"{opening}{w}", rf"\{opening}{w}", r"[\]】］]\s*") for w in labels if w > "\u2e80" for opening in "[【［"),
        *bare,
        *((w, said, r"[\s:]\s*" if w < "\u2e80" else r"[:：]?\s*") for phrase in phrases for w, said in _spelt(phrase)),
    ]
    inside = [re.escape(w) for w in labels if w[0].isupper() or ord(w[0]) > 0x900]
    capital = [re.escape(w) for w in labels if w[0].isupper()]
    return Register(
        exact,
        by_key,
        frozenset(map(texts.key, data["collective"])),
        frozenset(map(str.lower, labels)),
        Beginnings(announced),
        re.compile(
            rf"(?:(?<=[\d.!?©|/)»”]\s)|(?<=[\d日分]))(?:{'|'.join(inside)})\s?[:：]\s*"
            rf"|(?<=[a-zäöüßąęžý] )(?:{'|'.join(capital)}):\s(?=[\w.-]+$)"
        ),
        re.compile(rf"(?:{'|'.join(map(re.escape, data['not_sources']['words']))})\b", re.I),
        re.compile(any_of(re.escape(w.lower()) for w in data["offices"]["words"]) + r"\s(?=\S)"),
    )


def _spelt(phrase: str) -> Iterator[tuple[str, str]]:
    """(how it begins, its pattern) of a phrase in which one of several words is said: '{Zuerst|Erstmals} erschienen in'."""
    first, _, rest = phrase.removeprefix("{").partition("}") if phrase[0] == "{" else ("", "", phrase)
    parts = re.split("[{}]", rest)
    after = "".join(f"(?:{'|'.join(map(re.escape, part.split('|')))})" if n % 2 else re.escape(part) for n, part in enumerate(parts))
    for begin in first.split("|"):
        yield begin + parts[0], re.escape(begin) + after
