"""Pages on which a site tells of itself and of its terms: told by what they are called, `service.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from scraper.extractor.view import View
from scraper.normaliser.text import key

_TITLE: Final = 80  # characters of the longest title that is compared
_PARTED = re.compile(r"\s[|–—-]\s")


def is_service(view: View, facts: Mapping[str, float]) -> bool:
    """Whether a page that nobody has written, and no data call a story, is called as such pages are, with the site's name or without."""
    if "type.story" in facts or "og.article" in facts or view.value("authors") or view.value("byline"):
        return False
    said = str(view.value("headline") or "")
    return len(said) <= _TITLE and any(key(part) in _called() for part in (said, *_PARTED.split(said)))


@cache
def _called() -> frozenset[str]:
    tables = tomllib.loads(files(__package__).joinpath("service.toml").read_text("utf-8"))
    return frozenset(key(phrase) for lines in tables["whole"].values() for phrase in lines.strip().splitlines())
