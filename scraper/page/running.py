"""The block of text that the walk is reading, and where on the way down the page it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scraper.page import lines, marks
from scraper.page.blocks import HEADING, PRE, Block, Box, Link
from scraper.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scraper.page.walk import Walk

BOLD_BREAK: Final = "\n "  # the piece of a line break behind a line that is in bold
HEAD: Final = 400  # blocks among which the headline's is looked for
LINE: Final = 200  # characters of a line that may have another of the head under it; a longer one is text
SPECIAL: Final = HEADING | PRE
UNDER: Final = 3  # blocks under the headline, in which lines that are set otherwise than one another are no paragraph


class Place:
    """Where the walk stands. `box`: the inmost element, `around`: the inmost block-level one; `link`: the link's; `bold`: how many elements
    set their text in bold; `special`: HEADING in a heading, PRE in a listing, 0 elsewhere."""

    __slots__ = ("around", "bold", "box", "link", "special")

    def __init__(self, root: Box) -> None:
        self.box = self.around = root
        self.link: Link | None = None
        self.bold = 0
        self.special = 0


class Running:
    """The block that is being read: where its pieces begin, what of them is in links and in bold, where its lines end."""

    __slots__ = (
        "_at_break",
        "_called",
        "_found",
        "_head",
        "_idle",
        "_last_break",
        "_place",
        "_shown",
        "_titles",
        "bold_chars",
        "breaks",
        "headed",
        "line_end",
        "link_chars",
        "links",
        "pieces",
        "spoken",
        "start",
        "veiled",
    )

    def __init__(self, found: Walk, place: Place) -> None:
        self._found = found
        self._place = place
        self.pieces = found.pieces
        self.start = 0  # the first piece
        self.links: list[Link] = []
        self.link_chars = self.bold_chars = self.breaks = 0
        self.spoken = False  # whether it holds anything but white space
        self.veiled: list[marks.Stretch] = []  # what elements of it hold that show no words
        self.line_end = -1  # how many pieces there were when a line of a listing ended
        self.headed = 0  # how many blocks there were at the last heading's end
        self._called = 0  # the same of the first line that calls itself a headline
        self._head = False  # whether the block goes on after the headline's line
        self._idle = 0  # the line breaks before its first word
        self._last_break = -1  # the piece of its last line break
        self._shown = 0  # the page's pictures up to that break
        self._at_break = (0, 0, 0)  # links, characters in links and in bold at that break
        self._titles: lines.Titles | None = None  # what the page is called, once a line asks for it

    def say(self, text: str) -> None:
        """Words of the block."""
        self.pieces.append(text)
        self.spoken = True
        self._count(text)

    def _count(self, text: str) -> None:
        place = self._place
        if place.link is not None:
            self.link_chars += len(text)
        if place.bold:
            self.bold_chars += len(text)

    def text(self, node: LexborNode, text: str) -> None:
        """A text node that is not empty."""
        place = self._place
        if text.isspace():
            # Between two elements that are lines the end of the first is there already.
            self.pieces.append(text[1:] if self.line_end == len(self.pieces) and text[0] == "\n" else text)
        elif place.link is None or not self.spoken or text.lstrip()[:1] not in marks.ASIDE or not marks.tells_of_a_window(text):
            if "\n\n" in text and not (place.special & PRE or place.bold or place.link is not None):
                self._typed(node, text)
                return
            # As `say` does it: a call for each of a page's thousand texts is felt.
            self.pieces.append(text)
            self.spoken = True
            if place.link is not None:
                self.link_chars += len(text)
            if place.bold:
                self.bold_chars += len(text)

    def _typed(self, node: LexborNode, text: str) -> None:
        """A text whose paragraphs empty lines may part."""
        *before, text = lines.parted(text)
        if before and self.spoken:
            self.flush()
        for paragraph in before:
            self.pieces.append(paragraph)
            self.flush()
        self.say(text)
        if lines.is_apart(node):
            self.flush()

    def goes_on(self, comment: LexborNode) -> LexborNode:
        """A comment that may stand within a word: the last node that was read."""
        after = lines.goes_on(comment, self.pieces[-1])
        if after is None:
            return comment
        text = after.text_content or ""
        self.pieces[-1] += text
        self._count(text)
        return after

    def end_line(self) -> None:
        """A line of a listing ends here."""
        self.pieces.append("\n")
        self.line_end = len(self.pieces)

    def end(self) -> None:
        """A block-level element begins or ends here."""
        if self.spoken:
            self.flush()
        elif self.links:
            self.links = [self._place.link] if self._place.link is not None else []

    def flush(self) -> None:
        """End the block, and begin the next one."""
        pieces, place, blocks = self.pieces, self._place, self._found.blocks
        around, link = place.around, place.link
        end = len(pieces)
        if self.veiled:
            self._unsay()
        raw = "".join(pieces[max(self.start, around.start) if place.special & PRE else self.start : end])
        text = marks.fold_lines(raw) if place.special & PRE else fold(raw) or marks.icon(raw)
        if text:
            if link is not None and link.box.start >= end:
                self.links.pop()  # it begins with what ends the line: a card's link behind the card's section
            links = tuple(self.links)
            blocks.append(Block(len(blocks), text, around, links, self.link_chars, self.bold_chars, self.breaks, self.start, end))
            if self._head or around.inside & HEADING:
                self.headed = len(blocks)
        pieces.append("\n")
        self.link_chars = self.bold_chars = self.breaks = self._idle = 0
        self.spoken = self._head = False
        self.start = end + 1
        self.links = [link] if link is not None else []

    def _unsay(self) -> None:
        """Take out of the block the words that no reader sees."""
        pieces = self.pieces
        for first, last, linked, in_bold, _ in marks.veiled(pieces, self.start, self.veiled):
            self._found.unsaid.append((first, fold("".join(pieces[first:last]))))
            pieces[first:last] = [""] * (last - first)
            self.link_chars -= linked
            self.bold_chars -= in_bold
        self.veiled.clear()

    def _part(self) -> None:
        """End the block at its last line break, and begin the next one there."""
        found, last = self._found, self._last_break
        blocks = found.blocks
        linked, in_links, in_bold = self._at_break
        text = fold("".join(self.pieces[self.start : last]))
        if text:
            links = tuple(self.links[:linked])
            blocks.append(Block(len(blocks), text, self._place.around, links, in_links, in_bold, self.breaks - 1, self.start, last))
            for box in reversed(found.boxes):
                if box.start <= last:
                    break
                box.block_start, box.block_end = len(blocks), len(blocks)
        self.start, self.links = last + 1, self.links[linked:]
        self.link_chars -= in_links
        self.bold_chars -= in_bold

    def line_break(self, node: LexborNode) -> None:
        """A `br`."""
        pieces, place = self.pieces, self._place
        if place.special & PRE:
            if self.line_end != len(pieces):
                pieces.append("\n")
            self.line_end = -1
            return
        line = "".join(pieces[max(self.start, self._last_break + 1) :]) if self.spoken else ""
        if self._last_break >= self.start and not line.strip():
            # Two in a row end a paragraph; what stands between them is white space alone.
            pieces[self._last_break] = ""
            if self.spoken:
                self.flush()
                for picture in self._found.pictures[self._shown :]:
                    picture.block = len(self._found.blocks)  # in a line of its own between the two: it stands over what follows
            self._head = False
            self._last_break = -1
        elif self.spoken and lines.ends_paragraph(
            node,
            line,
            place.around.inside,
            linked=self.link_chars - self._at_break[1] * (self._last_break >= self.start) if place.link is None else None,
            bold=0 if place.bold or self.breaks > self._idle or self.link_chars else self.bold_chars,
        ):
            self.flush()
            self._last_break = -1
        else:
            if self.spoken and len(self._found.blocks) < HEAD and not place.around.inside & HEADING:
                self._end_of_a_line(node, line)
            in_bold = self.bold_chars - self._at_break[2] * (self._last_break >= self.start)
            pieces.append(BOLD_BREAK if in_bold and in_bold >= len(line.strip()) else "\n")
            self._last_break = len(pieces) - 1
            self._shown = len(self._found.pictures)
            self._at_break = (len(self.links), self.link_chars, self.bold_chars)
            self.breaks += 1
            self._idle += not self.spoken

    def _end_of_a_line(self, node: LexborNode, line: str) -> None:
        """End the block here if its line is the page's headline, or stands under it otherwise set than the next."""
        blocks, titles = self._found.blocks, self.titles()
        titled = not self._called and len(line) <= LINE and lines.is_called_headline(node)
        if (
            self.headed
            and len(blocks) - self.headed <= UNDER
            and lines.are_unlike(node)
            and (self.headed == self._called or titles.have(blocks[self.headed - 1].text))
        ):
            self.flush()
        elif self._head or titled or titles.have(line):
            if not self._head and self._last_break > self.start:
                self._part()
            self.flush()
            if titled:
                self._called = self.headed = len(blocks)
            else:
                self._head = len(blocks[-1].text) <= LINE

    def end_of_a_heading(self, heading: Box) -> None:
        """Make one block of those of an `h1` that ends here, where together they are what the page is called."""
        lines.join(heading, self._found, self.titles())
        self.headed = len(self._found.blocks)

    def titles(self) -> lines.Titles:
        if self._titles is None:
            self._titles = lines.Titles(self._found.title, self._found.metas)
        return self._titles

    def unlink(self, *, unseen: bool) -> None:
        """The link ends here; one from a heading to a place of the page ('#') is none of its words. `unseen`: it shows no words."""
        place = self._place
        link, box = place.link, place.box
        place.link = None
        if link is None or not box.inside & HEADING or "#" not in link.href or not self.links or self.links[-1] is not link:
            return
        said = marks.of_itself(link.href, self.pieces, max(self.start, box.start))
        if said is None:
            return
        self.link_chars -= said
        if unseen and self.veiled and self.veiled[-1][0] == box.start:
            first, last, linked, in_bold, note = self.veiled[-1]
            self.veiled[-1] = (first, last, linked - said, in_bold, note)  # they are taken off once
        self.links.pop()
