"""What one `<br>` parts, or an empty line of the source. Most often two lines of a paragraph; not so where the first is the page's
headline, or the second is indented: pages set by hand have headline, byline and date in one run of text, and white space of its own where
a paragraph begins. An empty line parts paragraphs where a style sheet keeps it, and where a system has forgotten to set them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from scraper.page.blocks import FORM, HEADING, LIST, Block, Box
from scraper.text import ends_in_a_word, fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from scraper.page.walk import Walk

_SHORTEST: Final = 12  # bytes of UTF-8 of a headline that is told by what the page is called
_LONGEST: Final = 400  # characters
_SHARE: Final = 0.3  # of a title that is its headline, at the least; the rest is the site's and the section's
_LINES: Final = 8  # of a headline, each set as a paragraph
_ELEMENTS: Final = 100  # in it, at the most
_TITLES: Final = 20  # that every line is compared with
SETTING: Final = frozenset(("b", "strong", "i", "em", "small", "big", "font", "span"))
_CALLED: Final = frozenset(("span", "a", "b", "strong", "em", "i"))  # what may hold a name, a time, a label
_INLINE: Final = SETTING | {"-text", "a"}
_PARAGRAPH: Final = 80  # characters of one under a sub-heading, at the least
_NODES: Final = 300
_SUBHEAD: Final = 90  # characters of a sub-heading, at the most
_NAMES: Final = frozenset(("og:title", "twitter:title", "headline", "dc.title", "title"))
_SENTENCE: Final = 90  # bytes of UTF-8: of a script whose letters say more there are fewer
_LONG: Final = 160  # bytes of UTF-8 of a text in which an empty line may part paragraphs
_EMPTY_LINE = re.compile(r"\n[ \t\r]{0,80}\n|\n(?=\u3000)")
_ENDS: Final = frozenset(".?!…。！？।؟۔\"'”’»)」』）")
_A_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_TITLED = re.compile(r"head(?:line|ing)|tit(?:le|el|re|ol|ul)|rubrik|zagolov|naslov|tytul|nadpis|otsikko|baslik", re.I)
_NO_TITLE = re.compile(r"sub|sotto|sous|under|pod|ante|anti|over|kicker|section|site|blog|box|list|link|menu|nav|comment", re.I)
_TICKER: Final = "+++"  # on both sides of an entry's title, in the manner of teleprinters
_BULLETS: Final = "[•○●◦‣▪■□◆◇▶►▷▽▼△▲➤➢☞✔✓]"
_BEGINS = re.compile(rf"[ \t\r\n]*(?:(?:\u3000|(?:[\xa0\u2003] ?){{2}})[ \t\xa0\u2003\u3000]*|{_BULLETS}[ \xa0]?)[^\s]")
_BULLET = re.compile(rf"\s*{_BULLETS}\s?")


class Titles:
    """What the page is called by its title and its metadata."""

    __slots__ = ("said",)

    def __init__(self, title: str | None, metas: list[dict[str, str | None]]) -> None:
        said = [title, *(m.get("content") for m in metas if (m.get("property") or m.get("name") or "").lower() in _NAMES)]
        self.said = tuple(islice(dict.fromkeys(_plain(text) for text in said if text), _TITLES))

    def have(self, line: str, *, share: float = _SHARE) -> bool:
        """Whether a line is one of them, or one of them but for what stands before or after it: the names of the site and the section."""
        if not self.said or len(line) > 2 * _LONGEST:
            return False
        text = _plain(line)
        if len(text.encode()) < _SHORTEST or len(text) > _LONGEST:
            return False
        return any(len(text) >= share * len(title) and (title.startswith(text) or title.endswith(text)) for title in self.said)


def join(heading: Box, found: Walk, titles: Titles) -> None:
    """Makes one block of the blocks of a heading, the last of the walk, where together they are what the page is called."""
    index, boxes = heading.block_start, found.boxes[heading.index + 1 :]
    parts = found.blocks[index:]
    if len(parts) > _LINES or len(boxes) > _ELEMENTS:
        return
    start, end = parts[0].start, parts[-1].end
    text = fold("".join(found.pieces[start:end]))
    if not titles.have(text):
        return
    links = tuple(dict.fromkeys(link for part in parts for link in part.links))
    in_links, in_bold = sum([part.link_chars for part in parts]), sum([part.bold_chars for part in parts])
    breaks = sum([part.breaks for part in parts]) + len(parts) - 1
    found.blocks[index:] = [Block(index, text, heading, links, in_links, in_bold, breaks, start, end)]
    for box in boxes:
        box.block_start, box.block_end = index, index + (box.block_end > box.block_start)
    for picture in reversed(found.pictures):
        if picture.block <= index:
            break
        picture.block = index + 1


def ends_paragraph(line_break: LexborNode, line: str, inside: int, *, linked: int | None, bold: int) -> bool:
    """Whether a line break that stands alone ends a paragraph or a sub-heading.

    `line`: the text before it, back to the last break; `inside`: the bits of its block-level element; `linked`: how many characters of the
    line are in links, None where the break is itself; `bold`: how many are in bold, 0 where the line cannot be a sub-heading.
    """
    return (
        _begins_paragraph(line_break.next)
        or (0 < bold <= _SUBHEAD and not inside & (HEADING | LIST) and _heads(line, bold, line_break))
        or (linked is not None and not inside & (HEADING | LIST | FORM) and _parts_paragraphs(line, linked, line_break))
    )


def _begins_paragraph(after: LexborNode | None) -> bool:
    """Whether what follows a line break is indented, by an ideographic space or by spaces that do not collapse, or begins with a bullet."""
    if after is None or after.tag != "-text":
        return False
    text = after.text_content or ""
    # Behind a bullet the item's first words may be set in an element of their own.
    return _BEGINS.match(text) is not None or (_BULLET.fullmatch(text) is not None and after.next is not None and after.next.tag in SETTING)


def _parts_paragraphs(line: str, linked: int, line_break: LexborNode) -> bool:
    """Whether a whole sentence or more stands on both sides of a line break; or before it a line that is hardly more than a link, `linked`
    characters of it."""
    said = line.strip()
    if not (linked * 2 > len(said) if linked else said[-1:] in _ENDS and len(said.encode()) >= _SENTENCE):
        return False
    length = 0
    for text in _behind(line_break, _SENTENCE):
        if length == 0 and text and text[0].islower():
            return False
        length += len(text.encode())
        if length >= _SENTENCE:
            return True
    return False


def parted(text: str) -> list[str]:
    """The paragraphs of a text with empty lines in it: most of them end a sentence, and none goes on with a small letter; else the text."""
    said = [part for part in _EMPTY_LINE.split(text) if part and not part.isspace()]
    ended = sum(part.rstrip()[-1] in _ENDS for part in said)
    if len(text.encode()) < _LONG or len(said) < 2 or ended * 3 < len(said) * 2 or any(part.lstrip()[0].islower() for part in said):
        return [text]
    return said


def is_apart(before: LexborNode) -> bool:
    """Whether the element behind a sentence stands between two empty lines."""
    said, element = before.text_content or "", before.next
    after = element.next if element is not None else None
    if not said.endswith("\n\n") or said.rstrip()[-1:] not in _ENDS or after is None or after.tag != "-text":
        return False
    return (after.text_content or "").startswith("\n\n")


def between(node: LexborNode, child: LexborNode | None, said: str) -> tuple[str, ...]:
    """A blank where a `span` with attributes begins a word or a number right behind what an element `said`: a style sheet sets what is
    called two things apart, 'Jane Roe' and 'Reporter', '16:26' and 'Jane Roe'."""
    before = node.prev
    if child is None or before is None or child.tag != "-text":
        return ()
    if before.tag == "time":
        return (" ",)  # '4h ago' and '16.02 BST'
    if before.tag not in _CALLED:
        return ()
    ours, theirs = node.attributes.get("class"), before.attributes.get("class")
    if not (ours if before.tag != "span" else theirs and ours != theirs) or len(before.text()) < 2:
        return ()
    begins = child.text_content or ""
    return (" ",) if begins[:1].isupper() or (begins[:1].isdigit() and (said[-1:].islower() or _A_YEAR.match(begins))) else ()


def in_heading(node: LexborNode) -> tuple[str, ...]:
    """A blank where an element of a heading begins a word right behind another element: who, what and where, each set in its own way."""
    before = node.prev
    if before is None or before.tag == "-text" or before.tag not in SETTING | {"a"}:
        return ()
    said, goes_on = before.text(), node.text()[:1]
    ends = said == "" or (len(said) > 1 and (said[-1].islower() or said[-1].isdigit()))
    return (" ",) if ends and (goes_on.isupper() or goes_on.isdigit()) and (said or before.prev is not None) else ()


def reading(node: LexborNode) -> str:
    """The reading over characters of a `ruby`, in the brackets that it has for those who set no ruby (HTML standard, 4.5.12): a record does
    not. "" where it has none."""
    before, after = node.prev, node.next
    if before is None or after is None or before.tag != "rp" or after.tag != "rp":
        return ""
    return before.text() + node.text() + after.text()


def goes_on(comment: LexborNode, before: str) -> LexborNode | None:
    """The text behind a comment that stands amid a text, as React marks what it has put together: one text to a reader. `before`: the last
    piece of text."""
    first, after = comment.prev, comment.next
    if first is None or after is None or after.tag != "-text" or first.tag != "-text":
        return None
    said = first.text_content
    return after if said and before.endswith(said) else None


def is_break(node: LexborNode) -> bool:
    """Whether an element calls itself a line break; a style sheet makes it one."""
    return node.tag == "span" and "br" in (node.attributes.get("class") or "").split()


def are_unlike(line_break: LexborNode) -> bool:
    """Whether a line break stands between two elements of other tags or classes: a standfirst in bold, a byline in small letters."""
    before, after = line_break.prev, line_break.next
    while before is not None and _is_space(before):
        before = before.prev
    while after is not None and _is_space(after):
        after = after.next
    if before is None or after is None or not (before.tag in SETTING and after.tag in SETTING):
        return False
    return (before.tag, before.attributes.get("class")) != (after.tag, after.attributes.get("class"))


def is_called_headline(line_break: LexborNode) -> bool:
    """Whether all of the line before a line break is an element that calls itself a title, and the next line is set otherwise: the head of
    a story whose lines a system parts by breaks."""
    before = line_break.prev
    while before is not None and _is_space(before):
        before = before.prev
    if before is None or before.tag not in SETTING or not (names := before.attributes.get("class")):
        return False
    if _TITLED.search(names) is None or _NO_TITLE.search(names) is not None:
        return False
    after = line_break.next
    while after is not None and _is_space(after):
        after = after.next
    if after is None or not (after.tag == "br" or are_unlike(line_break)):
        return False
    over = before.prev
    while over is not None and _is_space(over):
        over = over.prev
    return over is None or over.tag == "br"


def _heads(line: str, bold_chars: int, line_break: LexborNode) -> bool:
    """Whether a line is bold as a whole and no sentence, and a paragraph stands under it: a sub-heading, set in the paragraph's element."""
    said = line.strip()
    if bold_chars < len(said) or not (ends_in_a_word(said) or (said.startswith(_TICKER) and said.endswith(_TICKER, 2 * len(_TICKER)))):
        return False
    length = 0
    for text in _behind(line_break, _PARAGRAPH):
        length += len(text)
        if length >= _PARAGRAPH:
            return True
    return False


def _behind(line_break: LexborNode, most: int) -> Iterator[str]:
    """The texts of the nodes behind a line break that stand in one line with it, without white space around them, each no further than it
    has `most` characters. Elements in one another, each behind a line break, would be read to the page's end from every one of them; so no
    more nodes are looked at than a sentence may stand in, each of its letters in an element of its own."""
    after, left = line_break.next, _NODES
    while after is not None and left > 0 and after.tag in _INLINE:
        said: list[str] = []
        length = told = 0  # characters read, and those of them before the white space at the end
        around: list[LexborNode] = []
        within: LexborNode | None = after
        while within is not None and told < most and left > 0:
            left -= 1
            if within.tag == "-text":
                text = within.text_content or ""
                text = text if told else text.lstrip()
                said.append(text)
                length += len(text)
                if text and not text.isspace():
                    told = length - len(text) + len(text.rstrip())
            if within.child is not None:
                around.append(within)
                within = within.child
                continue
            while around and within.next is None:
                within = around.pop()
            within = within.next if around else None
        yield "".join(said).rstrip()
        after = after.next


def _is_space(node: LexborNode) -> bool:
    return node.tag == "-text" and (node.text_content or "").isspace()


def _plain(text: str) -> str:
    return fold(text).casefold()
