"""The words of Chinese, Japanese and Korean lines, and whether a word is a person's name, a desk or an outlet. Data: words.toml."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from scraper.normaliser.patterns import late

LETTERS = "\u3005\u3006\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3"
HAN_NAME = late(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6})+")


def is_han_name(text: str) -> bool:
    """Whether it is a Chinese name with a family name that is known, or one of a minority in two parts."""
    known = register()
    if HAN_NAME.fullmatch(text) is None:
        return False
    return "·" in text or text[:2] in known.double or (text[0] in known.han and (len(text) <= 3 or text[1] in known.han))


def is_eastern_desk(text: str) -> bool:
    return len(text) > 1 and text.endswith(register().desks)


def is_outlet(text: str) -> bool:
    known = register().outlets
    return text.endswith(known) if len(text) > 2 else len(text) == 2 and text in known


class Register(NamedTuple):
    writers: frozenset[str]
    others: frozenset[str]
    roles: frozenset[str]
    long_roles: tuple[str, ...]
    fields: frozenset[str]
    desks: tuple[str, ...]
    outlets: tuple[str, ...]
    ends: frozenset[str]
    told: tuple[str, ...]
    double: frozenset[str]
    han: frozenset[str]
    hangul: frozenset[str]


@cache
def register() -> Register:
    """The words of words.toml, read once."""
    data = tomllib.loads(files("scraper.normaliser.eastern").joinpath("words.toml").read_text("utf-8"))
    words = {name: text.split() for name, text in data.items()}
    longest = {name: tuple(sorted(words[name], key=len, reverse=True)) for name in ("roles", "desks", "outlets", "told")}
    signs = {name: frozenset("".join(words[name])) for name in ("han", "hangul")}
    return Register(
        frozenset(words["writers"]),
        frozenset(words["others"]),
        frozenset(words["roles"]),
        longest["roles"],
        frozenset(words["fields"]),
        longest["desks"],
        longest["outlets"],
        frozenset(words["ends"]),
        longest["told"],
        frozenset(words["double"]),
        signs["han"],
        signs["hangul"],
    )
