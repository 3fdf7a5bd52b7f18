"""The tokens of a text that may hold a date: numbers, words, signs, single characters of scripts without spaces. Linear.

Words are folded, digits and signs of every script are plain ones, and every token knows where it stands in the text as written.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from scraper.normaliser.months import HIJRI, MONTHS, month_of, other_month_of
from scraper.normaliser.words import AGO, GLUE, PUBLISHED, UPDATED, fold_word
from scraper.record import Context

_CJK: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_MARKS: Final = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ecd\u1000-\u109f\u1780-\u17dd\u200c\u200d"
)
_TOKEN: Final = re.compile(
    rf"""(?P<n>[0-9]{{1,20}})
    |(?P<w>[APap]\.?[ ]?[Mm]\b\.?                                      # a.m., p. m.
      |(?:[^\W\d_{_CJK}][{_MARKS}]{{0,2}}){{1,2}}\.(?:(?:[^\W\d_{_CJK}][{_MARKS}]{{0,2}}){{1,2}}\.){{1,2}}   # ม.ค., π.μ., u.s.
      |(?:[^\W\d_{_CJK}]++|[{_MARKS}]++)++)
    |(?P<c>上午|下午|午前|午後|오전|오후|凌晨|早上|晚上|中午|傍晚|小时|小時|分钟|分鐘|時間|시간|週間|개월|个月|個月|か月|ヶ月|カ月|ヵ月|ケ月|주일|昨天|今天|前天|昨日|今日|一昨日|어제|오늘|그제|夜间|夜晚|深夜|새벽|아침|저녁|令和|平成|民國|民国|以前|之前
      |[{_CJK}])
    |(?P<p>[^\s])""",
    re.VERBOSE,  # to ignore case in sets as large as these takes 40 ms
)


class Line:
    """The tokens of a text, as parallel lists: kind, value (folded word, digits or sign), start and end in the text."""

    def __init__(self, text: str, context: Context, day_first: bool | None, whole: bool) -> None:
        self.text = text if text.isascii() or not _odd().search(text) else text.translate(_plain())
        self.context = context
        self.language = (context.language or "").split("-")[0].lower()
        self.day_first = day_first  # whether 05/07 is the fifth of July, None: not known
        self.whole = whole
        self.kinds: list[str] = []
        self.values: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in _TOKEN.finditer(self.text):
            kind = match.lastgroup or "p"
            value = match.group()
            if kind == "w":
                value = fold_word(value.replace(".", "").replace(" ", "") if "." in value or " " in value else value)
            self.kinds.append(kind)
            self.values.append(value)
            start, end = match.span()
            self.starts.append(start)
            self.ends.append(end)
        self.size = len(self.kinds)
        # Sentinels, so that a look past the end needs no test.
        self.kinds += [""] * 8
        self.values += [""] * 8
        self.starts += [len(text)] * 8
        self.ends += [len(text)] * 8

    def is_label(self, k: int) -> bool:
        return self.kinds[k] == "w" and len(self.values[k]) > 3 and announces(self.values[k])

    def month(self, i: int) -> tuple[str, int, int] | None:
        """(calendar, month, the token after it) of the month named at token i, by up to three words."""
        if self.kinds[i] != "w":
            return None
        value = self.values[i]
        for words in (3, 2, 1):
            if words > 1:
                if value not in _openings() or any(kind != "w" for kind in self.kinds[i + 1 : i + words]):
                    continue
                name = " ".join(self.values[i : i + words])
            else:
                name = value
            if (number := month_of(name, self.language)) is not None:
                return "gregorian", number, i + words
            if (other := other_month_of(name)) is not None:
                return other[0], other[1], i + words
        return None

    def skip(self, i: int, limit: int = 4) -> int:
        """The first token from i on that is no glue."""
        for k in range(i, i + limit):
            kind = self.kinds[k]
            if not (
                (kind == "p" and self.values[k] in ".,፣-–—'’ºª°/\"|")
                or (kind == "w" and self.values[k] in GLUE and self.values[k] != "thang")
            ):
                return k
        return i + limit

    def year(self, i: int) -> int:
        """The year of four digits at token i, else 0."""
        return int(self.values[i]) if self.kinds[i] == "n" and len(self.values[i]) == 4 else 0

    def ago_near(self, first: int, after: int) -> bool:
        """Whether a word for 'ago' stands before token `first` or at token `after` (of up to three words)."""
        values = self.values
        return any(
            " ".join(values[after : after + n]) in AGO or (first >= n and " ".join(values[first - n : first]) in AGO) for n in (1, 2, 3)
        )


@cache
def _plain() -> dict[int, str]:
    """Digits of every script -> ASCII; full-width signs, odd spaces and marks of direction -> plain ones; lengths stay."""
    codes = range(0x660, 0xABFA)
    table = {code: str(unicodedata.decimal(chr(code))) for code in codes if unicodedata.decimal(chr(code), None) is not None}
    table |= {0xFF10 + i: str(i) for i in range(10)} | {0xFF01 + i: chr(0x21 + i) for i in range(15)}
    table |= {
        0xFF1A: ":",
        0x2236: ":",
        0x2212: "-",
        0x2010: "-",
        0x2011: "-",
        0x3002: ".",
        0x0970: ".",
        0x104A: ",",
        0x060C: ",",
        0x05F3: "'",
        0x3001: ",",
    }
    table |= dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x200B), " ")
    return table | {0x130: "i"}


@cache
def _odd() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join(map(chr, _plain())))}]")


@cache
def _openings() -> frozenset[str]:
    """The first words of months of several words."""
    lines = [*MONTHS.values(), *HIJRI]
    return frozenset(fold_word(form.split("_")[0]) for line in lines for form in re.split(r"[| ]", line) if "_" in form)


@lru_cache(maxsize=2048)
def announces(word: str) -> bool:
    """Whether a folded word, or some of them, say of a date what it is of."""
    return any(stem in word for stem in (*UPDATED, *PUBLISHED))
