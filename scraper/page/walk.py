"""One walk over the tree -> the sequence of text blocks that a reader meets, with what surrounds each.

Rule 1: one pass, no recursion, nothing is removed from the tree, no node is kept.
Rule 2: every element that says something about itself becomes a `Box`; a run of text that a browser would set as one paragraph
becomes a `Block`; links, images and times are noted where they stand, so that body, byline, caption and related links are all
readings of one sequence.
Rule 3: text is kept as pieces in page order; a box or a block is a slice of them, so the text of anything costs one join.

Text inside script, style, template, select and svg is no text. What is hidden stays, marked: some sites hide the article itself. Words
that are hidden in a line of others go.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from scraper.page import cases, lines, marks, whole
from scraper.page.blocks import CAPTION, FIGURE, HEADING, HIDDEN, LINES, PRE, Block, Box, Link, Picture
from scraper.page.elements import (
    ACTIONS,
    ANCHOR,
    BLOCK,
    BOLD,
    BREAK,
    CELLS,
    CODE,
    ELEMENT,
    FACT,
    IMAGE,
    INSIDE,
    ITALIC,
    KIND,
    MARK,
    RULE,
    SKIP,
    TELLING,
    TEXT,
    is_bold,
    is_called_unseen,
    said_of_itself,
    shows_no_words,
)
from scraper.page.nesting import MAX_DEPTH
from scraper.page.running import SPECIAL, Place, Running
from scraper.page.streamed import Parts, end_of_stand_in
from scraper.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    Attributes = dict[str, str | None]

# What leaving an element undoes.
_BOX, _BLOCK_BOX, _LINK_BOX, _BOLDER, _LINE, _VEIL, _QUOTED = 1, 2, 4, 8, 16, 32, 64
_MARKED = _BOLDER | _LINE | _VEIL | _QUOTED
_ALWAYS = (ANCHOR, ITALIC, CODE)  # a box though nothing is said of it
_CELL_ROLES: Final = frozenset(("cell", "columnheader", "rowheader"))  # WAI-ARIA 1.2; a style sheet sets them side by side
_SET_APART: Final = marks.WORDS | {"q"}  # elements that may be set apart though no word of the block was read
# Elements whose text a custom element may hold a part of, and what such a part begins with.
_OF_WORDS: Final = frozenset(("p", "span", "a", "h1", "h2", "h3", "h4", "h5", "h6"))
_WORDS: Final = frozenset(("-text", "a", "b", "em", "i", "span", "strong"))
# Attributes in which a script finds the picture that it sets behind an element.
_GROUNDS = frozenset(("data-bg", "data-bg-src", "data-bg-url", "data-bg-image", "data-bgset", "data-background", "data-background-image"))
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")  # what hAtom has in an `abbr` title, as `time` has it in `datetime`
MAX_BOXES: Final = 60_000
MAX_COVERS: Final = 2_000
MAX_BLOCKS: Final = 20_000  # the largest of 1,900 real pages has 6,000
MAX_TITLE: Final = 5_000  # characters; one never closed holds the rest of the page
CLOCK: Final = 12  # of a time that one in another form may stand right behind


class Walk:
    """What one walk found, in page order."""

    __slots__ = (
        "bases",
        "blocks",
        "boxes",
        "covers",
        "json_scripts",
        "links",
        "metas",
        "named",
        "navigations",
        "pictures",
        "pieces",
        "props",
        "rels",
        "times",
        "title",
        "truncated",
        "unsaid",
        "unveiled",
    )

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.boxes: list[Box] = []
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.covers: list[Link] = []  # without a word in them, as are laid over a whole card
        self.pictures: list[Picture] = []
        self.times: list[Box] = []
        self.props: list[Box] = []  # with itemprop or property
        self.navigations: list[Box] = []  # by their tag or their role
        self.title: str | None = None
        self.metas: list[dict[str, str | None]] = []
        self.rels: list[dict[str, str | None]] = []
        self.bases: list[dict[str, str | None]] = []
        self.json_scripts: list[tuple[dict[str, str | None], str]] = []
        self.named: dict[int, Box | Picture] = {}  # by the node's `mem_id`
        self.truncated = ""  # why the walk was broken off, in words
        self.unsaid: list[tuple[int, str]] = []  # words that no reader sees, and the first of the pieces they stood in
        self.unveiled = False  # the page is hidden until a script shows it


def walk(root: LexborNode, named: Collection[int] = (), late: Parts | None = None) -> Walk:
    """Read the tree under `root`, the `html` element. Linear in the number of nodes. `named`: `mem_id` of the nodes that are sought;
    `late`: what belongs elsewhere than it stands.

    An eighth of the time goes to what the parser answers (tag, child, next, attributes), a tenth to the boxes, a sixth to the blocks.
    """
    reader = _Reader(root, named, late or Parts())
    found, running, place, opened, pieces = reader.found, reader.running, reader.place, reader.opened, reader.found.pieces
    known: dict[int, tuple[str, int]] = {}
    node: LexborNode | None = root.child
    while node is not None:
        try:
            tag, action = known[node.tag_id]  # of the tag's name the parser makes a string each time
        except KeyError:
            tag = node.tag or ""
            known[node.tag_id] = tag, (action := ACTIONS.get(tag, ELEMENT))
        if action == TEXT:
            text = node.text_content or ""
            if text.isspace() and not place.special & PRE:
                pieces.append(" ")
            elif text:
                running.text(node, text)
        elif action >= ELEMENT:
            if (child := reader.enter(node, tag, action)) is not None:
                node = child
                continue
            if found.truncated:
                break
        elif action == SKIP:
            if (child := reader.skip(node, tag)) is not None:
                node = child
                continue
        elif action == BREAK:
            running.line_break(node)
        elif action == IMAGE:
            reader.image(node)
        elif action == FACT:
            reader.fact(node, tag)
        elif running.spoken:
            if action == RULE:
                running.flush()
            elif tag == "rt":
                pieces.append(lines.reading(node))
            elif tag == "-comment":
                node = running.goes_on(node)
        following = node.next
        while following is None and opened:
            undo, node, around = opened.pop()
            if undo:
                reader.leave(undo, around)
            following = node.next
        node = following
    reader.end()
    return found


class _Reader:
    """Reads the nodes of a tree in page order. `opened`: of the elements on the way to the current one what leaving each of them undoes
    (bits of _BOX and the like), its node, and the block-level element around it."""

    __slots__ = ("_cells", "_forms", "_late", "_named", "_quotes", "_veil", "_veils", "found", "opened", "place", "running")

    def __init__(self, root: LexborNode, named: Collection[int], late: Parts) -> None:
        self.found = Walk()
        box = Box("#root", {}, None, 0, 0, 0, 0)
        self.found.boxes.append(box)
        self.place = Place(box)
        self.running = Running(self.found, self.place)
        self.opened: list[tuple[int, LexborNode, Box]] = []
        self._named = named
        self._late = late
        self._quotes = marks.QUOTES.get((root.attributes.get("lang") or "")[:2].lower(), "“”")
        self._cells: list[Box] = []
        self._forms: list[Box] = []
        self._veils: list[Box] = []  # what is hidden, and stands in nothing hidden
        # Where an element that shows no words begins: pieces, characters in links and in bold; and whether it is a note.
        self._veil: tuple[int, int, int, bool] | None = None

    def enter(self, node: LexborNode, tag: str, action: int) -> LexborNode | None:
        """Begin an element: its first child, where that is to be read."""
        found, place, running = self.found, self.place, self.running
        child = node.child
        attributes = node.attributes
        telling = not TELLING.isdisjoint(attributes)
        is_block = action >= BLOCK
        undo = 0
        if telling or action != BLOCK or place.special:  # not as most are
            if not is_block:
                if action == ELEMENT and "-" in tag:
                    is_block = _stands_alone(place.box, child)
                elif telling and "style" in attributes and tag in lines.SETTING and not place.special & PRE:
                    is_block = marks.is_paragraph(attributes["style"] or "")
                is_block = is_block or (telling and attributes.get("role") in _CELL_ROLES)
                if running.spoken or tag in _SET_APART:
                    is_block, undo = self._set_apart(node, tag, child, attributes, is_block)
            elif tag == "button" and running.spoken:
                is_block = not self._goes_on(node)
            if place.special & HEADING and marks.edits(attributes):
                child, attributes = None, {}
            elif telling and "data-cfemail" in attributes and (address := marks.address(attributes["data-cfemail"])):
                running.say(address)
                child, attributes = None, {}
            if place.special & PRE and (attributes or is_block):
                if marks.is_number(attributes, child) or (tag in marks.CONTROLS and place.box.tag == "pre" and marks.is_beside_code(node)):
                    child, is_block, attributes = None, False, {}
                elif (is_block and place.around.inside & LINES) or (not is_block and marks.is_line(attributes)):
                    is_block, undo, running.line_end = False, undo | _LINE, -1
                    if child is None:
                        running.end_line()
        if is_block and (running.spoken or running.links):
            running.end()
        if child is None and action != MARK and tag not in CELLS and not self._tells(attributes):
            if action == ANCHOR and (href := attributes.get("href")) and len(found.covers) < MAX_COVERS:
                found.covers.append(Link(href, self._box(tag, attributes, place.box.inside)))
            return None
        boxes = found.boxes
        opened = self.opened
        around = place.around
        if len(opened) > MAX_DEPTH or len(boxes) >= MAX_BOXES:
            deep = len(opened) > MAX_DEPTH
            found.truncated = f"elements nested more than {MAX_DEPTH} deep" if deep else f"more than {MAX_BOXES} elements"
            return None
        if is_block or attributes or action in _ALWAYS or (self._named and node.mem_id in self._named):
            parent = place.box
            inside = parent.inside | INSIDE.get(tag, 0)
            if telling:
                inside |= said_of_itself(attributes)
            place.box = box = Box(tag, attributes, parent, len(boxes), len(running.pieces), len(found.blocks), inside)
            boxes.append(box)
            if telling or self._named:
                child = self._note(node, box, child)
            if is_block:
                undo |= _BLOCK_BOX
                place.around = box
                place.special = inside & SPECIAL
                if action == KIND:
                    child = self._of_a_kind(node, box, child)
            else:
                undo |= _BOX
                if self._veil is None and child is not None:
                    undo |= self._begin_veil(node, child, box, telling)
                if action == ANCHOR:
                    undo |= self._link(box)
                elif action == MARK:
                    self._mark(box)
        if child is None:
            self._close(undo, around)
            return None
        if telling or action == BOLD:
            style = attributes.get("style")
            if is_bold(action == BOLD, style) if style and "font-weight" in style else action == BOLD:
                place.bold += 1
                undo |= _BOLDER
        opened.append((undo, node, around))
        return child

    def _set_apart(self, node: LexborNode, tag: str, child: LexborNode | None, attributes: Attributes, is_block: bool) -> tuple[bool, int]:
        """Put between the words so far and an element's what sets them apart for a reader: whether the element is block-level, and what
        leaving it undoes."""
        place, running = self.place, self.running
        pieces = running.pieces
        if tag == "span" and child is None and lines.is_break(node):
            pieces.append("\n")
            return node.prev is not None and lines.is_break(node.prev), 0
        if (
            tag == "span"
            and running.spoken
            and attributes
            and (place.link is None or len(pieces[-1]) <= CLOCK)
            and not place.special
            and (pieces[-1][-1:].islower() or pieces[-1][-1:].isdigit())
        ):
            pieces.extend(lines.between(node, child, pieces[-1]))
        elif running.spoken and place.link is None and place.special & HEADING and not is_block and pieces[-1][-1:].isalnum():
            pieces.extend(lines.in_heading(node))
        elif tag in marks.WORDS and attributes and not running.spoken and marks.is_under_a_picture(node, attributes):
            return True, 0
        elif tag == "q" and marks.are_quoted(child, pieces[-1] if pieces else ""):
            pieces.append(self._quotes[0])
            return is_block, _QUOTED
        return is_block, 0

    def _goes_on(self, button: LexborNode) -> bool:
        """Whether a button is words of the sentence it stands in, which are parted from those before."""
        pieces = self.running.pieces
        if not (self.place.around.tag in marks.SENTENCES and marks.is_of_a_sentence(button)):
            return False
        if pieces[-1][-1:].isalnum():
            pieces.append(" ")
        return True

    def _tells(self, attributes: Attributes) -> bool:
        """Whether an element without content is told of something by its attributes: a fact, or a picture that it is there to show."""
        if not attributes:
            return False
        if "itemprop" in attributes or "content" in attributes or self.place.box.inside & FIGURE:
            return True
        return "url(" in (attributes.get("style") or "") or not _GROUNDS.isdisjoint(attributes)

    def _box(self, tag: str, attributes: Attributes, inside: int) -> Box:
        found = self.found
        return Box(tag, attributes, self.place.box, len(found.boxes), len(found.pieces), len(found.blocks), inside)

    def _note(self, node: LexborNode, box: Box, child: LexborNode | None) -> LexborNode | None:
        """Note an element that is sought, or of which its attributes tell something: its first child, where that is to be read here."""
        attributes, parent = box.attributes, box.parent
        if "itemprop" in attributes or "property" in attributes:
            self.found.props.append(box)
        if box.inside & HIDDEN and parent is not None and not parent.inside & HIDDEN:
            self._veils.append(box)
        if attributes.get("role") == "navigation" and box.tag != "nav":
            self.found.navigations.append(box)
        if self._named and node.mem_id in self._named:
            self.found.named[node.mem_id] = box
        return None if "hidden" in attributes and self._late.is_read(attributes) else child

    def _of_a_kind(self, node: LexborNode, box: Box, child: LexborNode | None) -> LexborNode | None:
        """Note a `nav`, a `pre`, a `form`, a cell or a `figcaption`: its first child, where that is to be read."""
        if box.tag == "pre":
            return self._preformatted(node, box, child)
        if box.tag == "form":
            self._forms.append(box)
        elif box.tag == "nav":
            self.found.navigations.append(box)
        elif box.tag in CELLS:
            self._cells.append(box)
        elif box.tag == "figcaption" and marks.heads_the_page(child):
            box.inside &= ~(FIGURE | CAPTION)
        return child

    def _link(self, box: Box) -> int:
        """Begin a link: what leaving it undoes."""
        href = box.attributes.get("href")
        if not href:
            return 0
        link = self.place.link = Link(href, box)
        self.found.links.append(link)
        self.running.links.append(link)
        return _LINK_BOX

    def _mark(self, box: Box) -> None:
        """Note a time, or a video by its poster."""
        attributes = box.attributes
        if box.tag == "time" or (box.tag == "abbr" and _ISO_DAY.match(attributes.get("title") or "")):
            self.found.times.append(box)
        elif attributes.get("poster"):
            self.found.pictures.append(Picture(attributes, box, len(self.found.blocks), self.place.link))

    def _preformatted(self, node: LexborNode, box: Box, child: LexborNode | None) -> LexborNode | None:
        """What a `pre` is: lines of their own elements, parts of a page, paragraphs that were typed, or a listing."""
        place = self.place
        parent = box.parent
        if marks.holds_lines(node):
            box.inside |= LINES
        elif not parent.inside & PRE and marks.holds_parts(node):  # type: ignore[union-attr]  # only the root has none
            box.inside, place.special = box.inside & ~PRE, place.special & ~PRE
        elif paragraphs := marks.typed(child):
            box.inside, place.special = box.inside & ~PRE, place.special & ~PRE
            for text in paragraphs:
                self.running.pieces.append(text)
                self.running.flush()
            box.end, box.block_end = len(self.found.pieces), len(self.found.blocks)
            return None
        return child

    def _begin_veil(self, node: LexborNode, child: LexborNode, box: Box, telling: bool) -> int:
        """Note where an element in a line begins of whose words a reader sees none: what leaving it undoes."""
        running, attributes = self.running, box.attributes
        is_note = (telling and marks.is_note(attributes, box.parent.tag)) or (  # type: ignore[union-attr]  # only the root has none
            running.spoken and "id" in attributes and marks.explains(node, attributes["id"])
        )
        unseen = (
            is_note
            or ((name := attributes.get("class")) and is_called_unseen(name))
            or (telling and shows_no_words(attributes))
            or box.tag == "video"  # what stands in it is for browsers that show none
        )
        if not unseen or child.tag == "math":  # a picture shows the formula
            return 0
        self._veil = (len(running.pieces), running.link_chars, running.bold_chars, is_note)
        return _VEIL

    def leave(self, undo: int, around: Box) -> None:
        """End an element."""
        if undo & _MARKED:
            self._unmark(undo)
        if not undo & (_BOX | _BLOCK_BOX):
            return
        place, running, blocks = self.place, self.running, self.found.blocks
        box = place.box
        if undo & _BLOCK_BOX:
            if running.spoken or running.links:
                running.end()
            if box.tag == "h1" and len(blocks) - box.block_start > 1:
                running.end_of_a_heading(box)
            place.around = around
            place.special = around.inside & SPECIAL
        elif undo & _LINK_BOX:
            running.unlink(unseen=bool(undo & _VEIL))
        place.box = box.parent  # type: ignore[assignment]  # only the root has none
        box.end = len(running.pieces)
        box.block_end = len(blocks)
        if undo & _LINK_BOX and box.block_start < len(blocks) and blocks[box.block_start].end <= box.start:
            _begin_later(box, self.found.boxes)

    def _unmark(self, undo: int) -> None:
        """End what an element does to the words in it."""
        running, pieces = self.running, self.running.pieces
        if undo & _BOLDER:
            self.place.bold -= 1
        if undo & _QUOTED and running.spoken:
            pieces.append(self._quotes[1])
        if undo & _VEIL and self._veil is not None:
            start, linked, in_bold, is_note = self._veil
            if start >= running.start:
                running.veiled.append((start, len(pieces), running.link_chars - linked, running.bold_chars - in_bold, is_note))
            self._veil = None
        if undo & _LINE and len(pieces) > running.start and not pieces[-1].endswith("\n"):
            running.end_line()

    def _close(self, undo: int, around: Box) -> None:
        place = self.place
        if undo & (_BOX | _BLOCK_BOX):
            place.box = place.box.parent  # type: ignore[assignment]  # only the root has none
        if undo & _BLOCK_BOX:
            place.around, place.special = around, around.inside & SPECIAL
        if undo & _LINK_BOX:
            place.link = None

    def skip(self, node: LexborNode, tag: str) -> LexborNode | None:
        """An element that holds no text: a script's data are kept; a template may be where a part belongs that came late, whose first
        child is given."""
        if tag == "script":
            _keep_json(node, self.found)
        elif tag == "template" and (sent := self._late.at(node)) is not None and sent.child is not None:
            self.opened.append((0, end_of_stand_in(node), self.place.around))
            return sent.child
        return None

    def image(self, node: LexborNode) -> None:
        found, around = self.found, self.place.box
        sources = marks.sources(node) if around.tag == "picture" else ()
        found.pictures.append(Picture(node.attributes, around, len(found.blocks), self.place.link, sources))
        if self._named and node.mem_id in self._named:
            found.named[node.mem_id] = found.pictures[-1]

    def fact(self, node: LexborNode, tag: str) -> None:
        """A `title`, `meta`, `link` or `base`."""
        found, parent = self.found, self.place.box
        if tag == "title":
            if found.title is None:
                found.title = fold(node.text()[:MAX_TITLE])
            return
        attributes = node.attributes
        (found.metas if tag == "meta" else found.rels if tag == "link" else found.bases).append(attributes)
        if "itemprop" in attributes or ("typeof" in parent.attributes and ":" not in (attributes.get("property") or ":")):
            box = self._box(tag, attributes, parent.inside)
            found.boxes.append(box)
            found.props.append(box)

    def end(self) -> None:
        """The page ends."""
        found = self.found
        if self.running.spoken:
            self.running.flush()
        page = found.boxes[0]
        page.end, page.block_end = len(found.pieces), len(found.blocks)
        found.unveiled = whole.unmark(found.boxes, found.blocks, self._cells, self._forms, self._veils, found.pictures)
        cases.open_cases(found.boxes, found.blocks, found.pictures)
        if len(found.blocks) > MAX_BLOCKS and not found.truncated:
            found.truncated = f"more than {MAX_BLOCKS} blocks of text"


def _begin_later(link: Box, boxes: list[Box]) -> None:
    """Of the line that a link begins in it has nothing, nor has what stands in it."""
    link.block_start += 1
    for index in range(link.index + 1, len(boxes)):
        inner = boxes[index]
        if inner.block_start >= link.block_start:
            break
        inner.block_start = link.block_start
        inner.block_end = max(inner.block_end, link.block_start)


def _stands_alone(parent: Box, child: LexborNode | None) -> bool:
    """Whether a custom element is block-level: a word of a paragraph set in one is not, nor a link."""
    return not (parent.tag in _OF_WORDS and child is not None and child.tag in _WORDS)


def _keep_json(node: LexborNode, found: Walk) -> None:
    attributes = node.attributes
    kind = (attributes.get("type") or "").lower()
    if "json" in kind or attributes.get("id") == "__NEXT_DATA__":
        text = node.text()
        if text:
            found.json_scripts.append((attributes, text))
