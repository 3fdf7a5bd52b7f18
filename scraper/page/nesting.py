"""What a native parser would build from a page's tags, counted and not built: how deep, how many elements of its own making, how much work.

Rule 1: only pages that `sanity.py` cannot pass by a count come here, some three in a hundred, so that what is exact may be slow.
Rule 2: tags are read as the HTML standard reads them (13.2.5: quoted values, comments, raw text), for a bomb may hide end tags there.
Rule 3: the stack of open elements and the list of active formatting elements follow the standard (13.2.4.2, 13.2.4.3, 13.2.6.4.7) as
far as depth and the reopening of formatting tags need; where they are simpler, they count too much and not too little.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

MAX_DEPTH: Final = 2_000  # of elements in one another: what climbs from each block to the root would take the square of it
MAX_REOPENED: Final = 200_000  # elements that the parser would make of unclosed formatting tags; each costs half a kilobyte
MAX_WORK: Final = 300_000_000  # steps along the open elements, of some 2 ns each in native code
MAX_ATTRIBUTES: Final = 3_000  # of one tag; their cost is quadratic
MAX_ALL_ATTRIBUTES: Final = 500_000  # of a page; half a kilobyte each

_ATTRIBUTE: Final = r"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'>][^\s>]*+|(?=>)))?+"""
# A comment, a bogus comment, a tag with its attributes, or a tag that the page ends in.
_TOKEN: Final = re.compile(
    rf"<!--(?:-?>|[\s\S]*?(?:--!?>|\Z))|<[!?][^>]*+>?|</[^a-zA-Z>][^>]*+>?|<(/?)([a-zA-Z][^\s/>]*+)((?:[\s/]++|{_ATTRIBUTE})*+)>|<[/a-zA-Z][\s\S]*"
)
_ATTRIBUTES: Final = re.compile(_ATTRIBUTE)


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


FORMATTING: Final = _set("a b big code em font i nobr s small strike strong tt u")
_VOID: Final = _set("area base br col embed hr img input link meta param source track wbr keygen html head body frame")
_RAW: Final = _set("script style textarea title xmp iframe noembed noframes")
_ENDS: Final = {name: re.compile(rf"</{name}(?=[\s/>])", re.I) for name in _RAW}
_SCOPE: Final = _set("applet caption html table td th marquee object template")
_BUTTON_SCOPE: Final = _SCOPE | {"button"}
_LIST_SCOPE: Final = _SCOPE | {"ol", "ul"}
_TABLE_SCOPE: Final = _set("html table template")
_MARKED: Final = _set("applet caption marquee object td template th")
_HEADINGS: Final = _set("h1 h2 h3 h4 h5 h6")
_BLOCKS: Final = _HEADINGS | _set(
    """address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup li
    listing main menu nav ol p plaintext pre search section summary table ul xmp"""
)
_SPECIAL: Final = _BLOCKS | _SCOPE | _set("button colgroup frameset iframe noscript select tbody tfoot thead tr")
_ITEM_SCOPE: Final = _SPECIAL - {"address", "div", "p"}
_FOREIGN: Final = _set("svg math")
# What a start tag ends before it opens: the names, and where the search for them stops.
_IMPLIED: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "li": (_set("li"), _ITEM_SCOPE - {"li"}),
    "dd": (_set("dd dt"), _ITEM_SCOPE - {"dd", "dt"}),
    "dt": (_set("dd dt"), _ITEM_SCOPE - {"dd", "dt"}),
    "td": (_set("td th caption"), _TABLE_SCOPE),
    "th": (_set("td th caption"), _TABLE_SCOPE),
    "tr": (_set("tr caption"), _TABLE_SCOPE),
    "tbody": (_set("tbody thead tfoot caption"), _TABLE_SCOPE),
    "thead": (_set("tbody thead tfoot caption"), _TABLE_SCOPE),
    "tfoot": (_set("tbody thead tfoot caption"), _TABLE_SCOPE),
    "button": (_set("button"), _SCOPE),
    "option": (_set("option"), _SPECIAL),
    "rt": (_set("rt rp"), _SPECIAL),
    "rp": (_set("rt rp"), _SPECIAL),
}
_OF_TABLES: Final = _set("td th tr tbody thead tfoot caption col colgroup")
_P: Final = frozenset("p")


def fault(text: str) -> str | None:
    """What would make this page dear to parse, in words; None for one that would not. Linear in the length of `text`."""
    tree, total, roots = _Tree(), 0, 0
    for closes, name, attributes in tags(text):
        if len(attributes) > 1:
            total += (count := attributes_in(attributes))
            if name in ("html", "body"):  # there are no two: what a second one says is added to the first
                count = roots = roots + count
            if count > MAX_ATTRIBUTES:
                return f"a tag with {count} attributes, more than {MAX_ATTRIBUTES}"
            if total > MAX_ALL_ATTRIBUTES:
                return f"more than {MAX_ALL_ATTRIBUTES} attributes"
        if closes:
            tree.end(name)
        else:
            tree.start(name, attributes)
        if len(tree.stack) > MAX_DEPTH:
            return f"tags nested more than {MAX_DEPTH} deep"
        if tree.reopened > MAX_REOPENED:
            return f"unclosed formatting tags that would be reopened more than {MAX_REOPENED} times"
        if tree.work > MAX_WORK:
            return f"tags that take more than {MAX_WORK} steps to nest"
    return None


def tags(text: str) -> Iterator[tuple[bool, str, str]]:
    """(is an end tag, name in lower case, attributes as written) of each tag that is one: none in comments, scripts and the like."""
    at, foreign = 0, 0
    while m := _TOKEN.search(text, at):
        at = m.end()
        name = m[2]
        if name is None:
            continue
        name = name.lower()
        yield bool(m[1]), name, m[3]
        if name in _FOREIGN:
            foreign = max(foreign + (-1 if m[1] else 1), 0)
        elif not m[1] and not foreign:
            if name == "plaintext":
                return
            if name in _RAW:
                end = _ENDS[name].search(text, at)
                if end is None:
                    return
                at = end.start()


def attributes_in(attributes: str) -> int:
    return len(_ATTRIBUTES.findall(attributes))


class _Tree:
    """The stack of open elements and the list of active formatting elements, with what they have cost."""

    def __init__(self) -> None:
        self.stack: list[str] = []
        self.open: Counter[str] = Counter()
        # Name, attributes, and how many barriers stood around it; None is a marker (13.2.4.3).
        self.active: list[tuple[str, str, int] | None] = []
        self.last_marker = -1
        self.reopened = self.work = self.options = self.barriers = 0

    def start(self, name: str, attributes: str) -> None:
        self.work += len(self.stack)
        foreign = self.open["svg"] or self.open["math"]
        if foreign and (attributes.endswith("/") or name in _OF_TABLES):
            return
        if name not in FORMATTING:
            self.reopened += len(self.active) - 1 - self.last_marker
        if name in _VOID or (name in _OF_TABLES and not self.open["table"]):
            return
        if name in ("select", "option"):
            self.options = (self.options + 1) * (name == "option")
            self.work += 6 * self.options  # each option looks at all before it
        if name in _BLOCKS and self.open["p"]:
            self._close(_P, _BUTTON_SCOPE)
        if name in _IMPLIED:
            self._close(*_IMPLIED[name])
        elif name in _HEADINGS and self.stack and self.stack[-1] in _HEADINGS:
            self._cut(len(self.stack) - 1)
        elif name in FORMATTING:
            if name in ("a", "nobr"):
                self._deactivate(name)
            self._activate(name, attributes)
        self.stack.append(name)
        self.open[name] += 1
        self.barriers += name in _SCOPE
        if name in _MARKED:
            self.last_marker = len(self.active)
            self.active.append(None)

    def end(self, name: str) -> None:
        self.work += len(self.stack)
        if name in FORMATTING:
            if not self.open["select"]:  # where the parser ignores it
                self._deactivate(name)
            return
        self.reopened += len(self.active) - 1 - self.last_marker
        if name in _OF_TABLES and (self.open["svg"] or self.open["math"]):
            return
        if name in _HEADINGS:
            self._close(_HEADINGS, _SCOPE)
        elif self.open[name]:
            if name in _OF_TABLES or name == "table":
                self._close(frozenset((name,)), _TABLE_SCOPE - {name})
            elif name == "p":
                self._close(_P, _BUTTON_SCOPE)
            elif name == "li":
                self._close(frozenset((name,)), _LIST_SCOPE)
            else:
                self._close(frozenset((name,)), (_SCOPE if name in _SPECIAL else _SPECIAL) - {name})

    def _close(self, names: frozenset[str], barriers: frozenset[str]) -> None:
        """End the inmost open element of these names, and all in it, unless a barrier stands between."""
        if not any(self.open[name] for name in names):
            return
        for i in range(len(self.stack) - 1, -1, -1):
            self.work += 20  # a step here costs ten times the parser's
            if self.stack[i] in names:
                self._cut(i)
                return
            if self.stack[i] in barriers:
                return

    def _cut(self, at: int) -> None:
        for name in self.stack[at:]:
            self.open[name] -= 1
            self.barriers -= name in _SCOPE
            if name in _MARKED:
                del self.active[max(self.last_marker, 0) :]
                self._find_marker()
        del self.stack[at:]

    def _activate(self, name: str, attributes: str) -> None:
        entry = (name, attributes)
        alike = [i for i in range(self.last_marker + 1, len(self.active)) if (one := self.active[i]) and one[:2] == entry]
        self.work += 20 * (len(self.active) - self.last_marker)
        if len(alike) >= 3:  # the Noah's Ark clause
            del self.active[alike[0]]
        self.active.append((*entry, self.barriers))

    def _deactivate(self, name: str) -> None:
        """The end of a formatting element, by the adoption agency: it leaves the list, and the stack, unless a barrier stands between."""
        for i in range(len(self.active) - 1, self.last_marker, -1):
            self.work += 20
            entry = self.active[i]
            if entry is not None and entry[0] == name:
                break
        else:
            return
        if entry is None or entry[2] < self.barriers:
            return
        del self.active[i]
        for at in range(len(self.stack) - 1, -1, -1) if self.open[name] else ():
            self.work += 20
            if self.stack[at] == name:
                del self.stack[at]
                self.open[name] -= 1
                return

    def _find_marker(self) -> None:
        self.last_marker = next((i for i in range(len(self.active) - 1, -1, -1) if self.active[i] is None), -1)
        self.work += 20 * (len(self.active) - self.last_marker)
