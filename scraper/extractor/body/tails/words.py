"""The words by which a line under a text says what it is, of `drops.toml`."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from scraper.extractor.body.phrases import Phrases, listed
from scraper.normaliser.text import key


class Words(NamedTuple):
    appeared: Phrases
    asks: Phrases
    begs: Phrases
    contributor: Phrases
    disclaims: Phrases
    disclaimers: frozenset[str]
    filed: Phrases
    helped: Phrases
    opinion: Phrases
    rights: re.Pattern[str]
    copying: tuple[Phrases, Phrases, Phrases]
    tags: frozenset[str]
    writers: Phrases
    written: Phrases


@cache
def words() -> Words:
    data = listed()
    return Words(
        Phrases("appeared"),
        Phrases("appeal", "invitation", "terms", "pointer", "gift", "machine", "wall"),
        Phrases("gift"),
        Phrases("contributor"),
        Phrases("disclaimer", "paid", "checked"),
        frozenset(key(title) for title in data["disclaimers"].split("|")),
        Phrases("filed"),
        Phrases("helped"),
        Phrases("opinion"),
        re.compile("|".join(re.escape(phrase.strip().lower()) for phrase in data["rights"].split("|"))),
        (Phrases("copying"), Phrases("copied"), Phrases("permitted")),
        frozenset(key(word) for word in data["tags"].split("|")),
        Phrases("writers"),
        Phrases("written"),
    )
