"""JSON-LD and microdata -> typed nodes; broken blocks are repaired or skipped, and it is said so.

What pages do to JSON (each seen in the wild): comments of HTML, of CDATA and of JavaScript around it, raw newlines and tabs in
strings, trailing commas, several objects one after the other, HTML entities, single quotes never (they are skipped).
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeAlias

Node: TypeAlias = dict[str, Any]

MAX_NODES: Final = 2_000
MAX_CHARS: Final = 2_000_000

_BEFORE = ("<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[")
_AFTER = ("-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_LINE_COMMENT = re.compile(r"^[ \t]{0,40}//[^\n]*$", re.M)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_DECODER = json.JSONDecoder(strict=False)

# schema.org CreativeWork types that can be the page's own story, with how likely they are it.
STORIES: Final[dict[str, int]] = {
    "newsarticle": 5, "reportagenewsarticle": 5, "analysisnewsarticle": 5, "opinionnewsarticle": 5, "askpublicnewsarticle": 5,
    "backgroundnewsarticle": 5, "reviewnewsarticle": 5, "advertisercontentarticle": 4, "satiricalarticle": 4, "liveblogposting": 5,
    "article": 4, "blogposting": 4, "report": 4, "scholarlyarticle": 4, "techarticle": 4, "socialmediaposting": 2, "review": 2,
    "recipe": 2, "discussionforumposting": 2, "imagegallery": 3, "mediagallery": 3, "videoobject": 1, "webpage": 1, "itempage": 1,
    "creativework": 2,
}  # fmt: skip


class LinkedData:
    """All nodes of a page in page order; `broken` counts the blocks that could not be read, `repaired` those that were mended."""

    __slots__ = ("broken", "by_id", "nodes", "repaired")

    def __init__(self, texts: Iterable[str]) -> None:
        self.nodes: list[Node] = []
        self.by_id: dict[str, Node] = {}
        self.broken = self.repaired = 0
        for text in texts:
            values, mended = parse(text)
            self.broken += values is None
            self.repaired += mended
            for node in _flatten(values):
                self.nodes.append(node)
                ident = node.get("@id")
                # A node that only refers ({"@id": ...}) does not hide the one that says something.
                if isinstance(ident, str) and len(node) > len(self.by_id.get(ident, ())):
                    self.by_id[ident] = node
                if len(self.nodes) >= MAX_NODES:
                    return

    def of(self, *types: str) -> Iterator[Node]:
        """The nodes of these types (lower case), in page order."""
        wanted = set(types)
        return (node for node in self.nodes if wanted.intersection(types_of(node)))

    def resolve(self, value: Any) -> Any:
        """What an `{"@id": ...}` reference stands for, else the value itself."""
        if isinstance(value, dict) and "@id" in value and len(value) <= 2:
            return self.by_id.get(value["@id"], value) if isinstance(value["@id"], str) else value
        return value


def parse(text: str) -> tuple[list[Any] | None, bool]:
    """(the values in one script, whether it had to be repaired); None for values that nothing could mend.

    >>> parse('{"a": 1,}')
    ([{'a': 1}], True)
    """
    if len(text) > MAX_CHARS:
        return None, False
    try:
        return [_DECODER.decode(text)], False
    except (ValueError, RecursionError):
        pass
    for mend in (_unwrapped, _tidied, _unescaped):
        text = mend(text)
        try:
            values = list(_several(text))
        except (ValueError, RecursionError):
            continue
        if values:
            return values, True
    return None, False


def _several(text: str) -> Iterator[Any]:
    at = 0
    text = text.strip().rstrip(";")
    while at < len(text):
        value, at = _DECODER.raw_decode(text, at)
        yield value
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1


def _unwrapped(text: str) -> str:
    text = text.strip()
    for _ in range(4):
        for wrapping in _BEFORE:
            text = text.removeprefix(wrapping).lstrip()
        for wrapping in _AFTER:
            text = text.removesuffix(wrapping).rstrip()
    return text


def _tidied(text: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", _LINE_COMMENT.sub("", text)))


def _unescaped(text: str) -> str:
    return html.unescape(text)


def _flatten(values: Any) -> Iterator[Node]:
    """Every object that may stand for a thing: of lists, of @graph, and what a page or story has as its main entity."""
    waiting = [values]
    seen = 0
    while waiting and seen < MAX_NODES:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            seen += 1
            if "@type" in value or "type" in value or "headline" in value or "@graph" not in value:
                yield value
            for key in ("mainEntity", "mainEntityOfPage", "@graph"):
                inner = value.get(key)
                if isinstance(inner, list) or (isinstance(inner, dict) and len(inner) > 2):
                    waiting.append(inner)


def types_of(node: Node) -> list[str]:
    """The node's types in lower case, without the address of schema.org."""
    said = node.get("@type", node.get("type"))
    if isinstance(said, str):
        return [said.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()]
    if isinstance(said, list):
        return [t.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for t in said if isinstance(t, str)]
    return []


def text_of(value: Any) -> str | None:
    """A value as text: a string as it is (entities decoded), a number in digits, an object by its name, a list by its first."""
    for _ in range(4):
        if isinstance(value, str):
            return html.unescape(value) if "&" in value else value
        if isinstance(value, bool) or value is None:
            return None
        if isinstance(value, int | float):
            return str(value)
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = next((value[k] for k in ("name", "@value", "headline", "text", "url", "@id") if value.get(k)), None)
    return None
