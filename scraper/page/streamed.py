"""What a server sends after the rest of a page, and a script puts in its place: React's streamed rendering.

A part that was not ready is a `template` called 'B:1' or 'P:1' in the page, with a stand-in after it up to the comment '/$'; the part comes
at the page's end, in the order in which parts got ready, in a hidden `div` called 'S:1' (react-dom, server rendering: `$RC` and `$RS`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_SIGN: Final = 'id="S:'
_PARTS: Final = 400  # of a page
_STAND_IN: Final = 60  # nodes
_LOADS: Final = 40  # characters of 'Loading comments...'


class Parts:
    """The parts of a page that came late, each read once: where it belongs, or where it stands."""

    def __init__(self, tree: LexborHTMLParser | None = None, text: str = "") -> None:
        found = tree.css('div[hidden][id^="S:"]')[:_PARTS] if tree is not None and _SIGN in text else []
        self._waiting = {(part.attributes.get("id") or "")[2:]: part for part in found}
        self._all = {part.mem_id for part in found}

    def __bool__(self) -> bool:
        return bool(self._all)

    def at(self, template: LexborNode) -> LexborNode | None:
        """The part that a template holds the place of, no longer waiting."""
        kind, colon, name = (template.attributes.get("id") or "").partition(":")
        return self._waiting.pop(name, None) if colon and kind in ("B", "P") else None

    def is_read(self, node: LexborNode) -> bool:
        """Whether a node is a part that stood elsewhere; one that is met before its place is read here."""
        if node.mem_id not in self._all:
            return False
        return self._waiting.pop((node.attributes.get("id") or "")[2:], None) is None


NOTHING_LATE: Final = Parts()


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
