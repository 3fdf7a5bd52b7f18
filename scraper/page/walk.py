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

from scraper.page import lines, marks, whole
from scraper.page.blocks import CAPTION, FIGURE, FORM, HEADING, HIDDEN, LINES, PRE, Block, Box, Link, Picture
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
from scraper.page.streamed import Parts, end_of_stand_in
from scraper.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_BOX, _BLOCK_BOX, _LINK_BOX, _BOLDER, _LINE, _VEIL, _QUOTED = 1, 2, 4, 8, 16, 32, 64
_MARKED = _BOLDER | _LINE | _VEIL | _QUOTED
_ALWAYS = (ANCHOR, ITALIC, CODE)  # a box though nothing is said of it
# Attributes in which a script finds the picture that it sets behind an element.
_GROUNDS = frozenset(("data-bg", "data-bg-src", "data-bg-url", "data-bg-image", "data-bgset", "data-background", "data-background-image"))
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")  # what hAtom has in an `abbr` title, as `time` has it in `datetime`
BOLD_BREAK: Final = "\n "  # the piece of a line break behind a line that is in bold
MAX_BOXES: Final = 60_000
MAX_COVERS: Final = 2_000
MAX_BLOCKS: Final = 20_000  # the largest of 1,900 real pages has 6,000
MAX_TITLE: Final = 5_000  # characters; one never closed holds the rest of the page
HEAD: Final = 400  # blocks among which the headline's is looked for
LINE: Final = 200  # characters of a line that may have another of the head under it; a longer one is text
CLOCK: Final = 12  # of a time that one in another form may stand right behind
UNDER: Final = 3  # blocks under the headline, in which lines that are set otherwise than one another are no paragraph


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
        self.title: str | None = None
        self.metas: list[dict[str, str | None]] = []
        self.rels: list[dict[str, str | None]] = []
        self.bases: list[dict[str, str | None]] = []
        self.json_scripts: list[tuple[dict[str, str | None], str]] = []
        self.named: dict[int, Box | Picture] = {}  # by the node's `mem_id`
        self.truncated = ""  # why the walk was broken off, in words
        self.unsaid: list[tuple[int, str]] = []  # words that no reader sees, and the first of the pieces they stood in
        self.unveiled = False  # the page is hidden until a script shows it


_OF_WORDS: Final = frozenset(
    ("p", "span", "a", "h1", "h2", "h3", "h4", "h5", "h6")
)  # elements whose text a custom element may hold a part of
_WORDS: Final = frozenset(("-text", "a", "b", "em", "i", "span", "strong"))


def walk(root: LexborNode, named: Collection[int] = (), late: Parts | None = None) -> Walk:
    """Read the tree under `root`, the `html` element. Linear in the number of nodes. `named`: `mem_id` of the nodes that are sought;
    `late`: what belongs elsewhere than it stands.

    One loop with everything in local variables: it runs a few thousand times a page, and each call of a function in it costs as much
    as a line. Half of the time goes to the parser's own accessors (tag, child, next, attributes).
    """
    found = Walk()
    pieces, boxes, blocks, links = found.pieces, found.boxes, found.blocks, found.links
    piece, add_box = pieces.append, boxes.append
    box = Box("#root", {}, None, 0, 0, 0, 0)
    add_box(box)
    path = [box]  # the boxes that the current node stands in
    arounds = [box]  # those of them that are block-level
    around = box
    link: Link | None = None
    bold = 0
    start = 0  # the first piece of the current block
    block_links: list[Link] = []
    link_chars = bold_chars = breaks = 0
    idle = 0  # the line breaks of the current block before its first word
    spoken = False  # whether the current block holds anything but white space
    listed = 0  # whether the current block is a listing, or stands in one
    last_break = line_end = -1  # how many pieces there were when a line of a listing ended
    titles: lines.Titles | None = None  # what the page is called, once a line break asks for it
    head = False  # whether the current block goes on after the headline's line
    headed = 0  # how many blocks there were at the last heading's end
    called = 0  # the same of the first line that calls itself a headline
    at_break = (0, 0, 0)  # links, characters in links and in bold of the current block at its last line break
    # Where an element that shows no words begins: pieces, characters in links and in bold; and whether it is a note.
    veil: tuple[int, int, int, bool] | None = None
    veiled: list[marks.Stretch] = []  # what such elements of the current block hold

    def flush() -> None:
        """End the current block."""
        nonlocal start, block_links, link_chars, bold_chars, breaks, idle, spoken, head, headed
        end = len(pieces)
        if veiled:
            for first, last, linked, in_bold, _ in marks.veiled(pieces, start, veiled):
                found.unsaid.append((first, fold("".join(pieces[first:last]))))
                pieces[first:last] = [""] * (last - first)
                link_chars, bold_chars = link_chars - linked, bold_chars - in_bold
            veiled.clear()
        raw = "".join(pieces[max(start, around.start) if listed else start : end])
        text = marks.fold_lines(raw) if listed else fold(raw) or marks.icon(raw)
        if text:
            if link is not None and link.box.start >= end:
                block_links.pop()  # it begins with what ends the line: a card's link behind the card's section
            blocks.append(Block(len(blocks), text, around, tuple(block_links), link_chars, bold_chars, breaks, start, end))
            if head or around.inside & HEADING:
                headed = len(blocks)
        piece("\n")
        link_chars = bold_chars = breaks = idle = 0
        spoken = head = False
        start = end + 1
        block_links = [link] if link is not None else []

    def part() -> None:
        """End a block at its last line break, and begin the next one there."""
        nonlocal start, block_links, link_chars, bold_chars
        linked, in_links, in_bold = at_break
        text = fold("".join(pieces[start:last_break]))
        if text:
            blocks.append(Block(len(blocks), text, around, tuple(block_links[:linked]), in_links, in_bold, breaks - 1, start, last_break))
            for box in reversed(boxes):
                if box.start <= last_break:
                    break
                box.block_start, box.block_end = len(blocks), len(blocks)
        start, block_links = last_break + 1, block_links[linked:]
        link_chars -= in_links
        bold_chars -= in_bold

    quotes = marks.QUOTES.get((root.attributes.get("lang") or "")[:2].lower(), "“”")
    forms: list[Box] = []
    veils: list[Box] = []  # what is hidden, and stands in nothing hidden
    nodes: list[LexborNode] = []  # the elements on the way to the current node
    opened: list[int] = []  # what leaving each of them undoes: bits of _BOX, _BOLDER, _BLOCK_BOX, _LINK_BOX
    nothing_told = TELLING.isdisjoint
    late = late or Parts()
    node: LexborNode | None = root.child
    while node is not None:
        tag = node.tag
        action = ACTIONS.get(tag, ELEMENT)  # type: ignore[arg-type]  # None is looked up like any other
        if action == TEXT:
            text = node.text_content
            if text:
                if text.isspace():
                    if not listed:
                        piece(" ")
                    else:
                        # Between two elements that are lines the end of the first is there already.
                        piece(text[1:] if line_end == len(pieces) and text[0] == "\n" else text)
                elif link is None or not spoken or text.lstrip()[:1] not in marks.ASIDE or not marks.tells_of_a_window(text):
                    apart = False
                    if "\n\n" in text and not (listed or bold or link is not None):
                        *before, text = lines.parted(text)
                        if before and spoken:
                            flush()
                        for paragraph in before:
                            piece(paragraph)
                            flush()
                        apart = lines.is_apart(node)
                    piece(text)
                    spoken = True
                    if link is not None:
                        link_chars += len(text)
                    if bold:
                        bold_chars += len(text)
                    if apart:
                        flush()
        elif action >= ELEMENT:
            child = node.child
            attributes = node.attributes
            is_block = action == BLOCK or (action == ELEMENT and tag is not None and "-" in tag and _stands_alone(path[-1], child))
            if "style" in attributes and tag in lines.SETTING and not listed:
                is_block = marks.is_paragraph(attributes["style"] or "")
            undo = 0
            heavy = action == BOLD
            if tag == "span" and child is None and lines.is_break(node):
                piece("\n")
                is_block = node.prev is not None and lines.is_break(node.prev)
            elif (
                tag == "span"
                and spoken
                and attributes
                and (link is None or len(pieces[-1]) <= CLOCK)
                and not listed
                and (pieces[-1][-1:].islower() or pieces[-1][-1:].isdigit())
                and not around.inside & HEADING
            ):
                pieces.extend(lines.between(node, child, pieces[-1]))
            elif spoken and link is None and around.inside & HEADING and not is_block and pieces[-1][-1:].isalnum():
                pieces.extend(lines.in_heading(node))
            elif tag in marks.WORDS and attributes and not spoken and marks.is_under_a_picture(node):
                is_block = True
            elif tag == "button" and spoken and around.tag in marks.SENTENCES and marks.is_of_a_sentence(node):
                is_block = False
                if pieces[-1][-1:].isalnum():
                    piece(" ")
            elif tag == "q" and marks.are_quoted(child, pieces[-1] if pieces else ""):
                piece(quotes[0])
                undo = _QUOTED
            if attributes and around.inside & HEADING and marks.edits(attributes):
                child, attributes = None, {}
            elif "data-cfemail" in attributes and (address := marks.address(attributes["data-cfemail"])):
                piece(address)
                spoken = True
                link_chars += len(address) if link is not None else 0
                bold_chars += len(address) if bold else 0
                child, attributes = None, {}
            if listed and (attributes or is_block):
                if marks.is_number(attributes, child) or (tag in marks.CONTROLS and path[-1].tag == "pre" and marks.is_beside_code(node)):
                    child, is_block, attributes = None, False, {}
                elif (is_block and around.inside & LINES) or (not is_block and marks.is_line(attributes)):
                    is_block, undo, line_end = False, undo | _LINE, -1
                    if child is None:
                        piece("\n")
                        line_end = len(pieces)
            if is_block:
                if spoken:
                    flush()
                elif block_links:
                    block_links = [link] if link is not None else []
            told = "itemprop" in attributes or "content" in attributes or (attributes and path[-1].inside & FIGURE)  # of a picture
            if (
                child is None
                and not told
                and attributes
                and ("url(" in (attributes.get("style") or "") or not _GROUNDS.isdisjoint(attributes))
            ):
                told = True  # of a picture that it is there to show
            if child is not None or action == MARK or told or tag in CELLS:
                if len(boxes) >= MAX_BOXES or len(opened) > MAX_DEPTH:
                    deep = len(opened) > MAX_DEPTH
                    found.truncated = f"elements nested more than {MAX_DEPTH} deep" if deep else f"more than {MAX_BOXES} elements"
                    break
                is_named = named and node.mem_id in named
                if is_block or attributes or action in _ALWAYS or is_named:
                    parent = path[-1]
                    inside = parent.inside | INSIDE.get(tag, 0)  # type: ignore[arg-type]  # an element has a tag
                    telling = not nothing_told(attributes)
                    if telling:
                        inside |= said_of_itself(attributes)
                        if "hidden" in attributes and late.is_read(attributes):
                            child = None
                        if (style := attributes.get("style")) and "font-weight" in style:
                            heavy = is_bold(heavy, style)
                    box = Box(tag, attributes, parent, len(boxes), len(pieces), len(blocks), inside)  # type: ignore[arg-type]  # as above
                    if telling:
                        if "itemprop" in attributes or "property" in attributes:
                            found.props.append(box)
                        if inside & HIDDEN and not parent.inside & HIDDEN:
                            veils.append(box)
                    add_box(box)
                    if is_named:
                        found.named[node.mem_id] = box
                    path.append(box)
                    undo |= _BOX
                    if is_block:
                        around = box
                        arounds.append(box)
                        undo |= _BLOCK_BOX
                        listed = inside & PRE
                        if listed and tag == "pre":
                            if marks.holds_lines(node):
                                box.inside |= LINES
                            elif not parent.inside & PRE and marks.holds_parts(node):
                                box.inside, listed = box.inside & ~PRE, 0
                            elif paragraphs := marks.typed(child):
                                box.inside, listed = box.inside & ~PRE, 0
                                for text in paragraphs:
                                    piece(text)
                                    spoken = True
                                    flush()
                                child, box.end, box.block_end = None, len(pieces), len(blocks)
                        elif inside & FORM and tag == "form":
                            forms.append(box)
                        elif tag == "figcaption" and marks.heads_the_page(child):
                            box.inside &= ~(FIGURE | CAPTION)
                    elif (
                        veil is None
                        and child is not None
                        and (
                            (
                                note := (telling and marks.is_note(attributes, parent.tag))
                                or (spoken and "id" in attributes and marks.explains(node, attributes["id"]))
                            )
                            or ((name := attributes.get("class")) and is_called_unseen(name))
                            or (telling and shows_no_words(attributes))
                            or tag == "video"  # what stands in it is for browsers that show none
                        )
                        and child.tag != "math"  # a picture shows the formula
                    ):
                        veil = (len(pieces), link_chars, bold_chars, note)
                        undo |= _VEIL
                    if action == ANCHOR:
                        href = attributes.get("href")
                        if href:
                            link = Link(href, box)
                            links.append(link)
                            block_links.append(link)
                            undo |= _LINK_BOX
                    elif action == MARK:
                        if tag == "time" or (tag == "abbr" and _ISO_DAY.match(attributes.get("title") or "")):
                            found.times.append(box)
                        elif attributes.get("poster"):
                            found.pictures.append(Picture(attributes, box, len(blocks), link))
                if heavy:
                    bold += 1
                    undo |= _BOLDER
                if child is not None:
                    opened.append(undo)
                    nodes.append(node)
                    node = child
                    continue
                bold -= heavy
                if undo & _BOX:
                    path.pop()
                if undo & _BLOCK_BOX:
                    arounds.pop()
                    around = arounds[-1]
                    listed = around.inside & PRE
                if undo & _LINK_BOX:
                    link = None
            elif action == ANCHOR and (href := attributes.get("href")) and len(found.covers) < MAX_COVERS:
                over = Box("a", attributes, path[-1], len(boxes), len(pieces), len(blocks), path[-1].inside)
                found.covers.append(Link(href, over))
        elif action == SKIP:
            if tag == "script":
                _keep_json(node, found)
            elif tag == "template" and (sent := late.at(node)) is not None and sent.child is not None:
                opened.append(0)
                nodes.append(end_of_stand_in(node))
                node = sent.child
                continue
        elif action == BREAK:
            line = "".join(pieces[max(start, last_break + 1) :]) if spoken and not listed else ""
            if listed:
                if line_end != len(pieces):
                    piece("\n")
                line_end = -1
            elif last_break >= start and not line.strip():
                # Two in a row end a paragraph; what stands between them is white space alone.
                pieces[last_break] = ""
                if spoken:
                    flush()
                head = False
                last_break = -1
            elif spoken and lines.ends_paragraph(
                node,
                line,
                around.inside,
                linked=link_chars - at_break[1] * (last_break >= start) if link is None else None,
                bold=0 if bold or breaks > idle or link_chars else bold_chars,
            ):
                flush()
                last_break = -1
            else:
                if spoken and len(blocks) < HEAD and not around.inside & HEADING:
                    titles = titles or lines.Titles(found.title, found.metas)
                    titled = not called and len(line) <= LINE and lines.is_called_headline(node)
                    if (
                        headed
                        and len(blocks) - headed <= UNDER
                        and lines.are_unlike(node)
                        and (headed == called or titles.have(blocks[headed - 1].text))
                    ):
                        flush()
                    elif head or titled or titles.have(line):
                        if not head and last_break > start:
                            part()
                        flush()
                        if titled:
                            called = headed = len(blocks)
                        else:
                            head = len(blocks[-1].text) <= LINE
                in_bold = bold_chars - at_break[2] * (last_break >= start)
                piece(BOLD_BREAK if in_bold and in_bold >= len(line.strip()) else "\n")
                last_break = len(pieces) - 1
                at_break = (len(block_links), link_chars, bold_chars)
                breaks += 1
                idle += not spoken
        elif action == IMAGE:
            sources = marks.sources(node) if path[-1].tag == "picture" else ()
            found.pictures.append(Picture(node.attributes, path[-1], len(blocks), link, sources))
            if named and node.mem_id in named:
                found.named[node.mem_id] = found.pictures[-1]
        elif action == FACT:
            attributes = node.attributes
            if tag == "title":
                if found.title is None:
                    found.title = fold(node.text()[:MAX_TITLE])
            else:
                (found.metas if tag == "meta" else found.rels if tag == "link" else found.bases).append(attributes)
                if "itemprop" in attributes or ("typeof" in path[-1].attributes and ":" not in (attributes.get("property") or ":")):
                    box = Box(tag or "", attributes, path[-1], len(boxes), len(pieces), len(blocks), path[-1].inside)
                    add_box(box)
                    found.props.append(box)
        elif action == RULE and spoken:
            flush()
        elif tag == "rt" and spoken:
            piece(lines.reading(node))
        elif tag == "-comment" and spoken and (after := lines.goes_on(node, pieces[-1])) is not None:
            text = after.text_content or ""
            pieces[-1] += text
            link_chars += len(text) if link is not None else 0
            bold_chars += len(text) if bold else 0
            node = after
        following = node.next
        while following is None and opened:
            undo = opened.pop()
            if undo:
                if undo & _MARKED:
                    bold -= bool(undo & _BOLDER)
                    if undo & _QUOTED and spoken:
                        piece(quotes[1])
                    if undo & _VEIL and veil is not None:
                        if veil[0] >= start:
                            veiled.append((veil[0], len(pieces), link_chars - veil[1], bold_chars - veil[2], veil[3]))
                        veil = None
                    if undo & _LINE and len(pieces) > start and not pieces[-1].endswith("\n"):
                        piece("\n")
                        line_end = len(pieces)
                if undo & _BOX:
                    if undo & _BLOCK_BOX:
                        if spoken:
                            flush()
                        elif block_links:
                            block_links = [link] if link is not None else []
                        if around.tag == "h1" and len(blocks) - around.block_start > 1:
                            titles = titles or lines.Titles(found.title, found.metas)
                            lines.join(around, found, titles)
                            headed = len(blocks)
                        arounds.pop()
                        around = arounds[-1]
                        listed = around.inside & PRE
                    elif undo & _LINK_BOX:
                        if path[-1].inside & HEADING and link is not None and "#" in link.href and block_links and block_links[-1] is link:
                            said = marks.of_itself(link.href, pieces, max(start, path[-1].start))
                            if said is not None:
                                link_chars -= said
                                if undo & _VEIL and veiled and veiled[-1][0] == path[-1].start:
                                    first, last, linked, in_bold, note = veiled[-1]
                                    veiled[-1] = (first, last, linked - said, in_bold, note)  # they are taken off once
                                block_links.pop()
                        link = None
                    box = path.pop()
                    box.end = len(pieces)
                    box.block_end = len(blocks)
                    if undo & _LINK_BOX and box.block_start < len(blocks) and blocks[box.block_start].end <= box.start:
                        box.block_start += 1  # the line that it began in has nothing of it, nor of what stands in it
                        inner = box.index + 1
                        while inner < len(boxes) and boxes[inner].block_start < box.block_start:
                            boxes[inner].block_start = box.block_start
                            boxes[inner].block_end = max(boxes[inner].block_end, box.block_start)
                            inner += 1
            following = nodes.pop().next
        node = following
    if spoken:
        flush()
    for box in path:
        box.end, box.block_end = len(pieces), len(blocks)
    found.unveiled = whole.unmark(boxes, blocks, forms, veils)
    if len(blocks) > MAX_BLOCKS and not found.truncated:
        found.truncated = f"more than {MAX_BLOCKS} blocks of text"
    return found


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
