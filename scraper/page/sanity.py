"""One look at the text before it is parsed: what would cost the native parser seconds or gigabytes is refused by name.

Measured with selectolax 1.0.2: nested `div` is quadratic (20,000 deep 0.5 s, 100,000 deep 9 s); unclosed formatting tags with distinct
attributes are reopened in every later block (480 of them and 2,000 `p`: a million elements, 600 MB); attributes of one tag are
quadratic (13,000: 0.3 s). An ordinary page is passed by two counts, in 0.07 ms; where the counts leave doubt,
`nesting.py` follows what the parser would build. What no look can see beforehand, the limits of the worker processes end.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import product
from typing import Any

import numpy as np

from scraper.errors import Hostile
from scraper.page import nesting

# The largest of 1,900 real pages: 2.2 million characters, 19,000 tags. What is read after parsing costs some 5 KB and 50 µs an element.
MAX_CHARS = 8_000_000
MAX_TAGS = 100_000
# Below these no page can be dear, whatever the order of its tags.
_FEW_TAGS = 20_000
_FEW_OPTIONS = 6_000
_MANY_BYTES = 2_500_000
_LONG_TAG = 8_192  # bytes

_START = re.compile(b"<[a-zA-Z]")


def check(text: str, url: str | None = None) -> bytes:
    """The text in UTF-8, as the parser takes it, or raises `Hostile` naming what is wrong. Time is linear in the length of `text`."""
    if len(text) > MAX_CHARS:
        raise Hostile(url, f"{len(text)} characters, more than {MAX_CHARS}")
    data = text.encode("utf-8", "ignore")
    tags = np.flatnonzero(np.frombuffer(data, np.uint8) == ord("<"))
    if len(tags) > MAX_TAGS:
        raise Hostile(url, f"{len(tags)} tags, more than {MAX_TAGS}")
    if (_is_doubtful(data, tags) or _has_monstrous_tag(data)) and (why := nesting.fault(data.decode())):
        raise Hostile(url, why)
    return data


def _is_doubtful(data: bytes, opened: np.ndarray[Any, Any]) -> bool:
    """Whether so many tags, opened at these places, in the worst order, could nest too deep or be reopened too often."""
    tags = len(opened)
    if tags > _FEW_TAGS:
        return True
    if tags**2 <= 4 * nesting.MAX_REOPENED:  # each reopening takes a formatting tag and a block
        return False
    if tags > _FEW_OPTIONS and len(_OPTION.findall(data)) > _FEW_OPTIONS:
        return True
    codes = np.frombuffer(data + b"<<", np.uint8)
    starts = opened[_BEGINNINGS[codes[opened + 1], codes[opened + 2]]].tolist()
    if (len(starts) + 2) * tags <= nesting.MAX_REOPENED:  # two more for `a`, which ends the one before it
        return False
    starts = [at for at in starts if _FORMATTING.match(data, at) is not None]
    if (len(starts) + 2) * tags <= nesting.MAX_REOPENED:
        return False
    # One that holds text alone and is ended is never reopened; of the others with the same attributes no more than three are (the Noah's
    # Ark clause); one that is not understood counts for itself.
    found = [m.groups() for at in starts if (m := _UNDERSTOOD.match(data, at)) is not None]
    alike = Counter(tag for tag, _, ended in found if not ended)
    lasting = sum(min(n, 3) for n in alike.values()) + len(starts) - len(found)
    return (lasting + 2) * tags > nesting.MAX_REOPENED


_REPEATED = nesting.FORMATTING - {"a"}
_FORMATTING = re.compile(rf"<(?:{'|'.join(sorted(_REPEATED))})[\s/>]".encode(), re.I)
_OPTION = re.compile(b"<[oO][pP][tT][iI][oO][nN]")
_UNDERSTOOD = re.compile(
    rf"""(<({"|".join(sorted(_REPEATED))})(?:\s+[\w:-]+(?:=(?:"[^"<>]*"|'[^'<>]*'|[\w:;,.#%()/-]+))?(?=[\s/>]))*+\s*/?>)([^<]*+</\2\s*>)?""".encode(),
    re.I,
)
# Of the first two bytes behind a bracket whether such a tag may begin with them.
_BEGINNINGS = np.zeros((256, 256), np.bool_)
for _name in _REPEATED:
    for _first, _second in product(_name[0] + _name[0].upper(), _name[1:2] + _name[1:2].upper() or "\t\n\v\f\r />"):
        _BEGINNINGS[ord(_first), ord(_second)] = True


def _has_monstrous_tag(data: bytes) -> bool:
    if len(data) > _MANY_BYTES:
        return True
    # Where no tag ends for _LONG_TAG characters, some window of half that size holds no end: a look at each window finds one or passes on.
    half, at = _LONG_TAG // 2, 0
    while at < len(data) - half:
        if data.find(b">", at, at + half) >= 0:
            at += half
            continue
        end = data.find(b">", at + half)
        end = end if end >= 0 else len(data)
        start = _START.search(data, data.rfind(b">", 0, at) + 1, at + half)
        if start and nesting.attributes_in(data[start.end() : end].decode("latin-1")) > nesting.MAX_ATTRIBUTES:
            return True
        at = end
    return False
