"""The credit with which the words under a picture begin, before the bar that parts it from the caption."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser.credits.labels import label_end
from scraper.normaliser.credits.words import NAMES, prose, says_something
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.text import weight

_BAR: Final = re.compile(r"\s[|–—-]\s")
_SIGNS: Final = ("©", "(c)", "(C)")  # no word that is said of what a picture shows
_REACH: Final = 80  # characters of a credit before a bar
_CAPTION: Final = 16  # weight of what is one at least


def before_bar(text: str) -> tuple[str, str] | None:
    """'© Jane Doe | Boats lie in the harbour', 'AFP | Boats lie in the harbour': who took it, and then what it shows."""
    bar = _BAR.search(text, 2, _REACH)
    if bar is None or (bar[0] != " | " and not text.startswith(_SIGNS)):
        return None
    said, caption = text[: bar.start()], text[bar.end() :]
    if weight(caption) < _CAPTION or not says_something(caption):
        return None
    end = label_end(said)
    named = organisations.agency(said) is not None or (names_a_lender(said) and len(said.split()) <= 3)
    named = named or (end > 0 and (NAMES.match(said, end) is not None or names_a_lender(said[end:])))
    return (caption, said) if named and not prose(said[end:]) else None
