"""What a server sends after the rest of a page, and a script puts in its place: React's streamed rendering.

A part that was not ready is a `template` called 'B:1' or 'P:1' in the page, with a stand-in after it up to the comment '/$'; the part comes
at the page's end, in the order in which parts got ready, in a hidden `div` called 'S:1' (react-dom, server rendering: `$RC` and `$RS`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_SENT: Final = "S:"
_PARTS: Final = 400  # of a page
_STAND_IN: Final = 60  # nodes
_LOADS: Final = 40  # characters of 'Loading comments...'


class Parts:
    """The parts of a page that came late, each read once: where it belongs, or where it stands. They are looked for at the first place of
    one: a search for their name in the text of every page took a hundredth of its time."""

    def __init__(self, tree: LexborHTMLParser | None = None) -> None:
        self._tree = tree
        self._sent: dict[str, LexborNode] | None = None
        self._read: set[str] = set()

    def at(self, template: LexborNode) -> LexborNode | None:
        """The part that a template holds the place of, where it was not read yet."""
        kind, colon, name = (template.attributes.get("id") or "").partition(":")
        if not colon or kind not in ("B", "P") or name in self._read or self._tree is None:
            return None
        if self._sent is None:
            found = self._tree.css(f'div[hidden][id^="{_SENT}"]')[:_PARTS]
            self._sent = {(part.attributes.get("id") or "").removeprefix(_SENT): part for part in found}
        if (part := self._sent.get(name)) is not None:
            self._read.add(name)
        return part

    def is_read(self, attributes: Mapping[str, str | None]) -> bool:
        """Whether a hidden element is a part that stood elsewhere; one that is met before its place is read here."""
        name = attributes.get("id") or ""
        if not name.startswith(_SENT):
            return False
        read = name.removeprefix(_SENT) in self._read
        self._read.add(name.removeprefix(_SENT))
        return read


def end_of_stand_in(template: LexborNode) -> LexborNode:
    """The last node of what is shown until the part is there: the comment that ends it; where comments were left out, what says that it
    loads; or the template."""
    node, depth = template.next, 0
    for _ in range(_STAND_IN):
        if node is None:
            break
        if node.tag == "-comment":
            said = (node.comment_content or "").strip()
            if said == "/$":
                if not depth:
                    return node
                depth -= 1
            elif said[:1] == "$":
                depth += 1
        node = node.next
    beside = template.next
    loads = beside is not None and beside.text()[:_LOADS].rstrip().endswith(("...", "…"))
    return beside if loads and beside is not None else template
