"""Any line is read or refused by name: lines of the very words that the normalisers know, in any order, with every mark and with letters
that change length or come apart when their case does."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from scraper.errors import Unreadable
from scraper.normaliser import bylines, credits, datelines, languages, moments, names, organisations, printed_bylines, printed_dates
from scraper.record import Context

LANGUAGES = ("en", "de", "fr", "tr", "az", "ru", "sr", "hy", "ka", "el", "ar", "fa", "he", "hi", "th", "ja", "zh", "ko", "vi", None)
MARKS = (
    *" \t,;:.-–—/|()[]（）【】「」『』“”\"'’،؛؟。、・·•*©@#&+=<>«»!?0123456789",
    *(" - ", " — ", "، ", "()", "（）", "( )", "\u0307", "\u200d", "\u0345", "ﬁ", "ǅ", "İ", "ı", "ſ", "\u212a"),
)
# Letters that a pattern which ignores case takes for one another, and digits that are none to a reader of dates.
ALIKE = {
    "i": "ıİI",
    "I": "ıİ",
    "s": "ſS",
    "k": "\u212a",
    "1": "１١²",
    "2": "２³②",
    "0": "０٠",
    ".": "。．",
    "(": "（",
    "-": "–—‑",
    "a": "аá",
}


def _words() -> list[str]:
    room = files("scraper.normaliser")
    tables = [room.joinpath(name) for name in ("names.toml", "places.toml")]
    tables += room.joinpath("organisations", "register.toml"), room.joinpath("eastern", "words.toml")
    return sorted({word for table in tables for word in re.findall(r"[^\s\"',|=\[\]{}]+", table.read_text("utf-8"))})


def _lines(count: int) -> list[str]:
    chance, words, lines = random.Random(1), _words(), []
    for _ in range(count):
        line = ""
        for _ in range(chance.choice((1, 2, 3, 5, 8))):
            line += chance.choice(words) if chance.random() < 0.6 else chance.choice(MARKS)
            line += " " if chance.random() < 0.6 else ""
        if chance.random() < 0.4:
            line = "".join(chance.choice(ALIKE[c]) if c in ALIKE and chance.random() < 0.5 else c for c in line)
        lines.append(line.upper() if chance.random() < 0.1 else line)
    return lines


LINES = _lines(3_000)


@pytest.mark.parametrize(
    "read",
    [
        names.people,
        lambda line, context: names.people(line, context, displayed=True),
        lambda line, context: datelines.dateline(f"{line} The ferry sails again.", context),
        lambda line, context: datelines.dateline(line, context, set_apart=True),
        moments.moment,
        moments.moments_in,
        organisations.sources,
        *(
            lambda line, context, ask=ask: ask(line)
            for ask in (
                bylines.looks_like_a_byline, bylines.from_label, printed_bylines.printed, printed_bylines.without_origin, bylines.written,
                printed_dates.has_date,
                printed_bylines.cleaned, credits.split, credits.credit, credits.is_credit, credits.names_a_photographer, languages.detect,
                moments.label_of, names.signer, organisations.attribution, organisations.tail, organisations.signs,
            )
        ),
    ],
)  # fmt: skip
def test_any_line_is_read_or_refused(read: Callable[[str, Context], Any]) -> None:
    for n, line in enumerate(LINES):
        try:
            read(line, Context(language=LANGUAGES[n % len(LANGUAGES)], publisher="The Morning Ledger"))
        except Unreadable:
            continue
