"""What a reader meets on a page, in page order: elements, links, pictures and blocks of text. `walk.py` finds them."""

from __future__ import annotations

from typing import Final, NamedTuple

# What an element's descendants inherit: bits of Box.inside.
NAV, HEADER, FOOTER, ASIDE, FIGURE, CAPTION, FORM, BUTTON, LIST, QUOTE = (1 << i for i in range(10))
TABLE, ARTICLE, MAIN, LINK, PRE, HEADING, HIDDEN, NOSCRIPT, DIALOG, ADDRESS, LINES = (1 << i for i in range(10, 21))
MAX_NAME: Final = 2_000  # characters of a class or an id; utilities of style fill some hundreds, and a page has a few of thousands
_MAX_OF_PAGE: Final = 10_000  # of the body's, to which some systems give all that they know of the page
_VARIANT: Final = "[&"  # in a word that tells how others are set that stand in the element or beside it (Tailwind): it names them
_LEVELS: Final = {f"h{n}": n for n in range(1, 7)}


class Box:
    """An element: `tag`, `attributes`, `names` (class and id, lower case), its place in the tree and the pieces of text it holds.

    `level`: that of the heading that it is or stands in, 0 for none.
    """

    __slots__ = ("attributes", "block_end", "block_start", "depth", "end", "index", "inside", "level", "names", "parent", "start", "tag")

    def __init__(
        self, tag: str, attributes: dict[str, str | None], parent: Box | None, index: int, start: int, block_start: int, inside: int
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.index = index
        self.depth: int = parent.depth + 1 if parent is not None else 0
        self.start = self.end = start
        self.block_start = self.block_end = block_start
        self.inside = inside
        self.level: int = (_LEVELS.get(tag) or parent.level) if inside & HEADING and parent is not None else 0
        name = attributes.get("class")
        ident = attributes.get("id")
        self.names = names = f"{name or ''} {ident}".lower() if ident else name.lower() if name else ""
        if len(names) > MAX_NAME:
            self._cut(name or "", ident or "")
        if _VARIANT in names:
            self.names = " ".join([word for word in self.names.split() if _VARIANT not in word])

    def _cut(self, name: str, ident: str) -> None:
        """Leave the beginnings of a class and an id that fill a page: they are looked at anew, and compared, for each block within."""
        self.attributes |= {key: said[:MAX_NAME] for key, said in (("class", name), ("id", ident)) if said}
        most = _MAX_OF_PAGE if self.tag == "body" else MAX_NAME
        self.names = f"{name[:most]} {ident[:most]}".strip().lower()

    def __repr__(self) -> str:
        return f"<{self.tag} {self.names!r}>"

    def up(self, most: int | None = None) -> list[Box]:
        """This box and all it stands in, inmost first: `most` of them at the most, for a page may be two thousand deep."""
        line, box = [self], self.parent
        while box is not None and len(line) != most:
            line.append(box)
            box = box.parent
        return line

    def within(self, other: Box) -> bool:
        return other.start <= self.start and self.end <= other.end and other.index <= self.index


class Link:
    """An `a` with an address: `href` as written; its text is `document.text_of(link.box)`."""

    __slots__ = ("box", "href")

    def __init__(self, href: str, box: Box) -> None:
        self.href = href
        self.box = box

    def __repr__(self) -> str:
        return f"<a {self.href!r}>"


class Picture:
    """An `img` (or a video's poster) as written: `attributes`, the box it stands in, the index of the block that follows; `sources`: what
    each `source` before it in a `picture` says."""

    __slots__ = ("attributes", "block", "box", "link", "sources")

    def __init__(
        self,
        attributes: dict[str, str | None],
        box: Box,
        block: int,
        link: Link | None,
        sources: tuple[dict[str, str | None], ...] = (),
    ) -> None:
        self.sources = sources
        self.attributes = attributes
        self.box = box
        self.block = block
        self.link = link


class Named(NamedTuple):
    """An element that a site's selector names: its text, its attributes, and what it is in the walk; None for what has no text and is no
    picture, such as `meta`."""

    text: str
    attributes: dict[str, str | None]
    place: Box | Picture | None


class Block:
    """A run of text that stands as one paragraph.

    `text` folded (lines kept inside `pre`); `box` the inmost block-level element around it; `links` the links that have text in it;
    `link_chars`, `bold_chars` how many of its characters are in links, in bold; `inside` the bits of its box; `heading` the level of the
    heading it stands in, 0 for none; `breaks` the number of `<br>` in it; `start`, `end` its pieces.
    """

    __slots__ = ("bold_chars", "box", "breaks", "end", "heading", "index", "inside", "link_chars", "links", "start", "text")

    def __init__(
        self,
        index: int,
        text: str,
        box: Box,
        links: tuple[Link, ...],
        link_chars: int,
        bold_chars: int,
        breaks: int,
        start: int,
        end: int,
    ) -> None:
        self.index = index
        self.text = text
        self.box = box
        self.inside = box.inside
        self.heading = box.level
        self.links = links
        self.link_chars = link_chars
        self.bold_chars = bold_chars
        self.breaks = breaks
        self.start = start
        self.end = end

    @property
    def hidden(self) -> bool:
        return bool(self.inside & (HIDDEN | NOSCRIPT))

    @property
    def bold(self) -> bool:
        """Whether all of it is set in bold, but for a mark or two: white space is counted that the text has folded."""
        return self.bold_chars * 1.15 > len(self.text)

    @property
    def small_print(self) -> bool:
        """Whether it is a heading of the levels that many a page takes for small print."""
        return self.heading > 4

    def __repr__(self) -> str:
        return f"<Block {self.index} {self.box.tag} {self.text[:50]!r}>"
