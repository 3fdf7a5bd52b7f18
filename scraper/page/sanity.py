"""One look at the text before it is parsed: what would cost the native parser seconds or gigabytes is refused by name.

Measured with selectolax 1.0.2: nested `div` is quadratic (20,000 deep 0.5 s, 100,000 deep 9 s); unclosed formatting tags with distinct
attributes are reopened in every later block (480 of them and 2,000 `p`: a million elements, 600 MB); attributes of one tag are
quadratic (13,000: 0.3 s). An ordinary page is passed by two counts, in some 0.2 ms; where the counts leave doubt,
`nesting.py` follows what the parser would build. What no look can see beforehand, the limits of the worker processes end.
"""

from __future__ import annotations

import re
from collections import Counter

from scraper.errors import Hostile
from scraper.page import nesting

# The largest of 1,900 real pages: 2.2 million characters, 19,000 tags. What is read after parsing costs some 5 KB and 50 µs an element.
MAX_CHARS = 8_000_000
MAX_TAGS = 100_000
# Below these no page can be dear, whatever the order of its tags.
_FEW_TAGS = 20_000
_FEW_OPTIONS = 6_000
_MANY_CHARS = 2_500_000
_LONG_TAG = 8_192

_START = re.compile("<[a-zA-Z]")


def check(text: str, url: str | None = None) -> None:
    """Pass, or raise `Hostile` naming what is wrong. Time is linear in the length of `text`."""
    if len(text) > MAX_CHARS:
        raise Hostile(url, f"{len(text)} characters, more than {MAX_CHARS}")
    tags = text.count("<")
    if tags > MAX_TAGS:
        raise Hostile(url, f"{tags} tags, more than {MAX_TAGS}")
    if (_is_doubtful(text, tags) or _has_monstrous_tag(text)) and (why := nesting.fault(text)):
        raise Hostile(url, why)


def _is_doubtful(text: str, tags: int) -> bool:
    """Whether so many tags, in the worst order, could nest too deep or be reopened too often."""
    if tags > _FEW_TAGS:
        return True
    if tags**2 <= 4 * nesting.MAX_REOPENED:  # each reopening takes a formatting tag and a block
        return False
    if tags > _FEW_OPTIONS and len(_OPTION.findall(text)) > _FEW_OPTIONS:
        return True
    starts = [m.start() for m in _FORMATTING.finditer(text)]
    if (len(starts) + 2) * tags <= nesting.MAX_REOPENED:  # two more for `a`, which ends the one before it
        return False
    # One that holds text alone and is ended is never reopened; of the others with the same attributes no more than three are (the Noah's
    # Ark clause); one that is not understood counts for itself.
    found = [m.groups() for at in starts if (m := _UNDERSTOOD.match(text, at)) is not None]
    alike = Counter(tag for tag, _, ended in found if not ended)
    lasting = sum(min(n, 3) for n in alike.values()) + len(starts) - len(found)
    return (lasting + 2) * tags > nesting.MAX_REOPENED


_REPEATED = nesting.FORMATTING - {"a"}
# Either case of each letter is spelt out: twice as fast as re.IGNORECASE, and twice as fast again where the first is looked at first.
_FIRST = "".join(sorted({letter for name in _REPEATED for letter in (name[0], name[0].upper())}))
_NAMES = "|".join("".join(f"[{c}{c.upper()}]" for c in name) for name in sorted(_REPEATED, key=len))
_FORMATTING = re.compile(f"<(?=[{_FIRST}])(?:{_NAMES})[\\s/>]")
_OPTION = re.compile("<[oO][pP][tT][iI][oO][nN]")
_UNDERSTOOD = re.compile(
    rf"""(<({"|".join(sorted(_REPEATED))})(?:\s+[\w:-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[\w:;,.#%()/-]+))?(?=[\s/>]))*+\s*/?>)([^<]*+</\2\s*>)?""",
    re.I,
)


def _has_monstrous_tag(text: str) -> bool:
    if len(text) > _MANY_CHARS:
        return True
    # Where no tag ends for _LONG_TAG characters, some window of half that size holds no end: a look at each window finds one or passes on.
    half, at = _LONG_TAG // 2, 0
    while at < len(text) - half:
        if text.find(">", at, at + half) >= 0:
            at += half
            continue
        end = text.find(">", at + half)
        end = end if end >= 0 else len(text)
        start = _START.search(text, text.rfind(">", 0, at) + 1, at + half)
        if start and nesting.attributes_in(text[start.end() : end]) > nesting.MAX_ATTRIBUTES:
            return True
        at = end
    return False
