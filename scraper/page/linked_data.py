"""JSON-LD -> typed nodes; broken blocks are repaired or skipped, and it is said so.

What pages do to JSON (each seen in the wild): comments of HTML, of CDATA and of JavaScript around and in it, raw newlines, tabs and
controls in strings, escapes that JSON has not, quotes that are single or not escaped, trailing and missing commas, `undefined`, several
objects one after the other, a script's assignment, HTML entities, an end that is cut off.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, Final, TypeAlias
from urllib.parse import urljoin

from scraper.text import unescape

Node: TypeAlias = dict[str, Any]

MAX_NODES: Final = 2_000  # stories, and as many other things
MAX_SEEN: Final = 20 * MAX_NODES  # things among which they are looked for
MAX_CHARS: Final = 2_000_000

_LONGEST_EMPTY: Final = 200  # characters of a script that holds nothing but white space and comments
MAX_MENDED: Final = 500_000  # characters of a page's broken blocks together

_BEFORE: Final = ("<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[", "\ufeff")
_AFTER: Final = ("-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";", "//")
_ASSIGNMENT: Final = re.compile(r"^(?:var |let |const |window\.)?\s{0,9}[\w.$]{1,60}\s{0,9}=\s{0,9}(?=[\[{])")
# A key or another string, a comment (or a line break that an editor of HTML has put between), a mark, or anything else up to the next of
# them. A quote ends a key before a colon, and another string where what follows can follow one: no comma that words go on behind.
_TOKEN: Final = re.compile(
    r""""((?<!:")(?<!:\s")(?:[^"\\\n]|\\.){0,200}+(?="\s{0,99}:)"""
    r"""|(?:[^"\\]|\\.|"(?!\s{0,99}(?:[}\]]|//|/\*|<(?:br|/?p)\s{0,3}/?>|\Z"""
    r"""|,(?!\s{0,9}(?!(?:true|false|null|undefined|NaN)\b|[\w-]{1,40}\s?:)[^\W\d_]))|\s{0,99}\n\s{0,99}"[^"\n]{1,60}"\s{0,9}:))*+)("|\Z)"""
    r"""|(//[^\n]*+|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|<(?:br|/?p)\s{0,3}/?>)|([{}\[\],:])|(<?[^\s{}\[\],:\"/<]++|[/<])""",
    re.S,
)
_NAME: Final = re.compile(r"[@\w-]{1,60}")  # of a key that is in no quotes
# An object whose keys are in single quotes, and a string in such quotes.
_SINGLE: Final = re.compile(r"[\[\s]{0,9}\{\s{0,99}'[@\w]")
_QUOTED: Final = re.compile(r"'((?:[^'\\]|\\.|'(?!\s{0,99}[,:}\]]))*+)'", re.S)
_BAD_ESCAPE: Final = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|.?)', re.S)
_BARE_QUOTE: Final = re.compile(r'\\.|(")', re.S)
# What JSON-LD may be written in other forms for: names with their vocabulary, lists that say that they are in order (JSON-LD 1.1, 4.3).
_FORMS: Final = re.compile(r'"(?:@list|@set|(?:schema:|https?://schema\.org/)\w{1,60})"\s{0,9}:')
_VOCABULARY: Final = re.compile(r"^(?:schema:|https?://schema\.org/)")
_DECODER: Final = json.JSONDecoder(strict=False, parse_constant=lambda _: None)

# schema.org CreativeWork types that can be the page's own story, with how likely they are it.
STORIES: Final[dict[str, int]] = {
    "newsarticle": 5, "reportagenewsarticle": 5, "analysisnewsarticle": 5, "opinionnewsarticle": 5, "askpublicnewsarticle": 5,
    "backgroundnewsarticle": 5, "reviewnewsarticle": 5, "advertisercontentarticle": 4, "satiricalarticle": 4, "liveblogposting": 5,
    "article": 4, "blogposting": 4, "report": 4, "scholarlyarticle": 4, "techarticle": 4, "socialmediaposting": 2, "review": 2,
    "recipe": 2, "discussionforumposting": 2, "imagegallery": 3, "mediagallery": 3, "videoobject": 1, "webpage": 1, "itempage": 1,
    "creativework": 2, "medicalwebpage": 1, "medicalscholarlyarticle": 4,
}  # fmt: skip


class LinkedData:
    """All nodes of a page in page order; `broken` counts the blocks that could not be read, `repaired` those that were mended.

    `base`: what references are relative to.
    """

    def __init__(self, texts: Iterable[str], base: str | None = None) -> None:
        self.nodes: list[Node] = []
        self.broken = self.repaired = 0
        self._base = base
        self._values: list[Any] = []
        left, seen = MAX_MENDED, 0
        room = {True: MAX_NODES, False: MAX_NODES}  # for stories, and for all else
        for text in texts:
            if len(text) <= _LONGEST_EMPTY and not _unwrapped(text):
                continue
            values, mended = parse(text, left)
            if values is None or mended:
                left -= len(text)
            self.broken += values is None
            self.repaired += mended
            if values is not None and _FORMS.search(text):
                values = _plain(values)
            self._values.append(values)
            for node in _flatten(values):
                story = not STORIES.keys().isdisjoint(types_of(node))
                if room[story]:
                    room[story] -= 1
                    self.nodes.append(node)
                seen += 1
                if seen >= MAX_SEEN:
                    return

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """@id -> the node that says most of it, wherever it stands."""
        found: dict[str, Node] = {}
        waiting, seen = deque(self._values), 0
        while waiting and seen < MAX_SEEN:
            value = waiting.popleft()
            seen += 1
            if isinstance(value, list):
                waiting.extend(value)
            elif isinstance(value, dict):
                ident = value.get("@id")
                # A node that only refers ({"@id": ...}) does not hide the one that says something.
                if isinstance(ident, str) and len(value) > len(found.get(ident := self._absolute(ident), ())):
                    found[ident] = value
                waiting.extend(inner for inner in value.values() if isinstance(inner, list | dict))
        return found

    def of(self, *types: str) -> Iterator[Node]:
        """The nodes of these types (lower case), in page order."""
        wanted = set(types)
        return (node for node in self.nodes if wanted.intersection(types_of(node)))

    def resolve(self, value: Any) -> Any:
        """What an `{"@id": ...}` reference stands for, with what it says itself where it has no name; else the value itself."""
        if not isinstance(value, dict) or not isinstance(value.get("@id"), str) or (len(value) > 2 and "name" in value):
            return value
        known = self.by_id.get(self._absolute(value["@id"]), value)
        return known if len(value) <= 2 else known | value

    def _absolute(self, ident: str) -> str:
        try:
            return ident if self._base is None or "://" in ident else urljoin(self._base, ident)
        except ValueError:
            return ident


def parse(text: str, mendable: int = MAX_MENDED) -> tuple[list[Any] | None, bool]:
    """(the values in one script, whether it had to be repaired); None for values that nothing could mend.

    `mendable`: the number of characters up to which mending is tried.

    >>> parse('{"a": 1,}')
    ([{'a': 1}], True)
    """
    if len(text) > MAX_CHARS:
        return None, False
    try:
        return [_DECODER.decode(text)], False
    except (ValueError, RecursionError):
        pass
    if len(text) > mendable:
        return None, False
    bare = _unwrapped(text)
    if _SINGLE.match(bare):
        bare = _QUOTED.sub(_doubled, bare)
    for mend in (str, _tidied, unescape, lambda text: _tidied(unescape(text))):
        try:
            values = list(_several(mend(bare)))
        except (ValueError, RecursionError):
            continue
        if any(isinstance(value, dict | list) for value in values):
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
    return _ASSIGNMENT.sub("", text, count=1)


def _tidied(text: str) -> str:
    """The text as JSON would have it, token by token: commas where they belong, comments gone, brackets closed."""
    out: list[str] = []
    closing: list[str] = []
    before = ""  # the last token's kind: a mark, "value", or nothing
    for said, ended, comment, mark, other in _TOKEN.findall(text):
        if comment:
            continue
        if mark == ",":
            if before == ":":
                out.append("null")
                before = "value"
            if before in ("value", "}"):  # else it trails another comma, or stands where a value should
                before = ","
            continue
        if mark in ("}", "]"):
            if not closing or closing[-1] != mark:
                continue
            if before == ":":
                out.append("null")
            out.append(closing.pop())
            before = "}"
            continue
        if mark == ":":
            if before == "value":
                out.append(mark)
                before = mark
            continue
        if before == ",":
            if closing:
                out.append(",")
            before = ""
        elif before in ("value", "}") and closing:
            out.append(",")
        if mark:
            out.append(mark)
            closing.append("}" if mark == "{" else "]")
            before = ""
        elif other and closing[-1:] == ["}"] and before != ":":
            out.append(f'"{other}"' if _NAME.fullmatch(other) else "null")
            before = "value"
        elif other:
            out.append(other if other in ("true", "false", "null") or other[0] in "-0123456789" else "null")
            before = "value"
        else:  # a string that is cut off has lost its end
            out.append("null" if not ended else f'"{_BARE_QUOTE.sub(_escaped, _BAD_ESCAPE.sub(_known, said))}"')
            before = "value"
    if before == ":":
        out.append("null")
    return "".join(out + closing[::-1])


def _plain(value: Any) -> Any:
    """The value with names that have no vocabulary, and lists and strings that are nothing else."""
    try:
        return _without_forms(value)
    except RecursionError:
        return value


def _without_forms(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_forms(one) for one in value]
    if not isinstance(value, dict):
        return value
    inner = next((value[form] for form in ("@list", "@set", "@value") if form in value), None)
    if inner is not None:
        return _without_forms(inner)
    return {_VOCABULARY.sub("", name): _without_forms(one) for name, one in value.items()}


def _doubled(quoted: re.Match[str]) -> str:
    return '"' + quoted[1].replace("\\'", "'").replace('"', '\\"') + '"'


def _known(escape: re.Match[str]) -> str:
    return escape[0] if escape[1] else ("'" if escape[0] == "\\'" else "\\" + escape[0])


def _escaped(quote: re.Match[str]) -> str:
    return '\\"' if quote[1] else quote[0]


def _flatten(values: Any) -> Iterator[Node]:
    """Every object that may stand for a thing: of lists, of @graph, and what a page or story has as its main entity."""
    waiting = [values]
    seen = 0
    while waiting and seen < MAX_SEEN:
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
    said = node.get("@type") or node.get("type") or node.get("@TYPE") or node.get("@Type")
    if isinstance(said, str):
        return [said.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()]
    if isinstance(said, list):
        return [t.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for t in said if isinstance(t, str)]
    return []


def text_of(value: Any) -> str | None:
    """A value as text: a string as it is (entities decoded), a number in digits, an object by its name, a list by its first."""
    for _ in range(4):
        if isinstance(value, str):
            return unescape(value) if "&" in value else value
        if isinstance(value, bool) or value is None:
            return None
        if isinstance(value, int | float):
            return str(value)
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = next((value[k] for k in ("name", "@value", "headline", "text", "url", "@id") if value.get(k)), None)
    return None
