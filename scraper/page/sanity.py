"""One linear look at the text before it is parsed: what would cost the native parser seconds or gigabytes is refused by name.

Measured with selectolax 1.0.2: nested `div` is quadratic (20,000 deep 0.33 s, 100,000 deep 9 s); unclosed formatting tags with
distinct attributes multiply nodes (57 KB: 4 s, 2.3 GB); attributes of one tag are quadratic (20,000: 0.6 s). An ordinary page is
passed by three counts of single characters, in some 0.05 ms.
"""

from __future__ import annotations

import re
from collections import Counter

from scraper.errors import Hostile

MAX_CHARS = 12_000_000
MAX_TAGS = 500_000
MAX_DEPTH = 2_000
MAX_UNCLOSED = 500  # of the formatting tags, which the parser reopens in every later block
MAX_TAG = 65_536  # characters between < and > from which attributes are counted

_FORMATTING = ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")
MAX_ATTRIBUTES = 3_000
_VALUE = re.compile("\"[^\"]*\"|'[^']*'")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_TAG = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9:-]{0,30})")


def check(text: str, url: str | None = None) -> None:
    """Pass, or raise `Hostile` naming what is wrong. Time is linear in the length of `text`."""
    if len(text) > MAX_CHARS:
        raise Hostile(url, f"{len(text)} characters, more than {MAX_CHARS}")
    tags = text.count("<")
    if tags > MAX_TAGS:
        raise Hostile(url, f"{tags} tags, more than {MAX_TAGS}")
    closed = text.count("</")
    if (tags - closed > MAX_DEPTH or tags - 2 * closed > MAX_UNCLOSED) and (why := _unbalanced(_TAG.findall(text))):
        # Scripts hold markup in strings: only what is wrong outside of them counts.
        why = _unbalanced(_TAG.findall(_without_raw_text(text)))
        if why:
            raise Hostile(url, why)
    if len(text) > MAX_TAG and (why := _monstrous_tag(text)):
        raise Hostile(url, why)


def _unbalanced(tags: list[str]) -> str | None:
    if len(tags) > MAX_DEPTH:
        depth = deepest = 0
        for tag in tags:
            if tag[0] == "/":
                depth -= depth > 0
            elif tag.lower() not in _VOID:
                depth += 1
                deepest = max(deepest, depth)
        # An unclosed p, li or td is closed by its successor, so depth is counted without them before it is held against a page.
        if deepest > MAX_DEPTH and _strict_depth(tags) > MAX_DEPTH:
            return f"tags nested more than {MAX_DEPTH} deep"
    count = Counter(tag.lower() for tag in tags)
    for tag in _FORMATTING:
        if count[tag] - count["/" + tag] > MAX_UNCLOSED:
            return f"more than {MAX_UNCLOSED} unclosed <{tag}>"
    return None


def _strict_depth(tags: list[str]) -> int:
    implied = _VOID | frozenset("p li dt dd tr td th option optgroup thead tbody tfoot colgroup rp rt".split())
    depth = deepest = 0
    for tag in tags:
        name = tag.lstrip("/").lower()
        if name in implied:
            continue
        if tag[0] == "/":
            depth -= depth > 0
        else:
            depth += 1
            deepest = max(deepest, depth)
    return deepest


def _without_raw_text(text: str) -> str:
    """`text` without scripts, styles and comments, each found by plain search so that an unclosed one costs one scan."""
    kept, at, lower = [], 0, text.lower()
    ends = {"<!--": "-->", "<script": "</script", "<style": "</style", "<textarea": "</textarea"}
    opening = re.compile("<!--|<script|<style|<textarea")
    while m := opening.search(lower, at):
        kept.append(text[at : m.start()])
        end = lower.find(ends[m.group()], m.end())
        if end < 0:
            return "".join(kept)
        at = end + 3
    kept.append(text[at:])
    return "".join(kept)


def _monstrous_tag(text: str) -> str | None:
    # Where no tag ends for MAX_TAG characters, some window of half that size holds no end: a look at each window finds one or passes on.
    half = MAX_TAG // 2
    if all(text.find(">", at, at + half) >= 0 for at in range(0, len(text) - half, half)):
        return None
    for part in _without_raw_text(text).split(">"):
        start = part.rfind("<")
        if len(part) - start > MAX_TAG and len(_VALUE.sub("", part[start:]).split()) > MAX_ATTRIBUTES:
            return f"a tag with more than {MAX_ATTRIBUTES} attributes"
    return None
