"""The lines of a block that are lines to a reader: those of a list or a form that only line breaks part.

One `<br>` amid prose is a place where a line ends, and the record has a blank there. It parts two texts where both are set as such: the
items of a list, each behind a bullet or a number; facts, each behind its label; a run of short lines; a line in bold and what it heads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import copy
from itertools import groupby, pairwise
from typing import Final

from scraper.normaliser.text import ASKS, begins_small, sentence_end, weight
from scraper.page.blocks import HEADING, LIST, PRE, TABLE, Block
from scraper.page.document import Document
from scraper.page.running import BOLD_BREAK
from scraper.text import fold

Mark = tuple[str, int]  # what is before an item, and its number or 0
_SHORT: Final = 80  # weight of a line that is none of prose,
_RUN: Final = 3  # so many of them in a row; under a colon one fewer
_ITEM, _HEADED = 240, 2  # weight of an item whose lines are one; of two lines the first may head the second
_GAP: Final = 3  # from one number to the next, where what is between was left out
_LABELLED: Final = 160  # weight of a label and what it says
_LABEL = re.compile(r"[^\W\d_a-z][^:：.!?]{1,29}[:：]\s?\S")
_BULLET = re.compile(r"([•●○◦‣▪■□◆◇▶►▷➤➢✔✓✅·*])\s?[^\s*]|([-–])\s{1,2}[^\W_]")
_DASHES: Final = "-–"
_SPOKEN: Final = '?!…？！؟»”"'
_NUMBER = re.compile(r"\(?(\d{1,3}|[a-z])[.)](?:\s{1,2}\S|[^\W\d_])")


def of(doc: Document, block: Block) -> list[Block]:
    """A block as its lines, where they are lines; else as it is."""
    if block.inside & (HEADING | PRE | TABLE):
        return [block]
    lines, bold, places = _lines(doc, block)
    if len(lines) < 2 or " ".join(lines) != block.text:
        return [block]
    marked = in_series([mark(line) for line in lines])
    if len(lines) > _HEADED and not (marked or any(map(sentence_end, lines))) and _is_an_item(block):
        return [block]
    short = [_is_short(line) and at not in marked for at, line in enumerate(lines)]
    asked = [line[-1] in ASKS for line in lines]
    slanted = _are_slanted(doc, block, places) if any(asked) else asked
    ends = sorted(
        {
            *_ends_of_items(lines, marked),
            *_ends_of_runs(lines, short, bold),
            *_ends_of_facts(lines),
            *_ends_in_bold(lines, bold),
            *(at for at in range(1, len(lines)) if asked[at - 1] and slanted[at - 1] and not slanted[at]),
        }
    )
    if not ends:
        return [block]
    found = [_part(block, lines[start:end], bold[start:end]) for start, end in pairwise((0, *ends, len(lines)))]
    items = _items(found)
    for at, part in enumerate(found):
        if at in items:
            part.inside |= LIST
        elif at:
            part.inside &= ~LIST  # what else stands in an item, under its first line
    return found


def _is_an_item(block: Block) -> bool:
    """Whether a block is all of a short item among others of its list, and announces nothing."""
    whole = block.box.parent if block.box.tag == "li" else None
    several = whole is not None and whole.block_end - whole.block_start > 1
    return several and weight(block.text) <= _ITEM and block.text[-1] not in ":："


def _lines(doc: Document, block: Block) -> tuple[list[str], list[bool], list[tuple[int, int]]]:
    """The lines between a block's line breaks, which of them are in bold, and the first and the last piece of the text of each."""
    lines, bold, places = [], [], []
    said: list[str] = []
    within: list[int] = []
    for at, piece in enumerate((*doc.pieces(block.start, block.end), "\n"), block.start):
        if piece not in ("\n", BOLD_BREAK):
            said.append(piece)
            if piece and not piece.isspace():
                within.append(at)
        else:
            if text := fold("".join(said)):
                lines.append(text)
                bold.append(piece == BOLD_BREAK or block.bold)
                places.append((within[0], within[-1]) if within else (at, at))
            said, within = [], []
    return lines, bold, places


def _are_slanted(doc: Document, block: Block, places: list[tuple[int, int]]) -> list[bool]:
    """Which lines of a block are in italics, each in an element of its own."""
    boxes = [box for box in doc.boxes_in(block.index, block.index) if box.tag in ("em", "i")]
    return [any(box.start <= first and last < box.end for box in boxes) for first, last in places]


def _ends_of_items(lines: list[str], marked: set[int]) -> Iterator[int]:
    """Where the items of a list begin, and where what stands behind one begins that is none."""
    within = False
    for at, line in enumerate(lines):
        if at in marked or (within and not begins_small(line)):
            within = at in marked
            if at:
                yield at


def in_series(marks: list[Mark | None]) -> set[int]:
    """The places of the lines that are items of one list: two or more behind the same bullet, or numbered one after the other."""
    found: set[int] = set()
    last: dict[str, tuple[int, int]] = {}
    for at, said in enumerate(marks):
        if said is not None:
            kind, number = said
            before = last.get(kind)
            if before is not None and (number == 0 or 0 < number - before[1] <= _GAP):
                found |= {before[0], at}
            last[kind] = at, number
    return found


def mark(line: str) -> Mark | None:
    """What a line begins with that begins as an item does."""
    if (bullet := _BULLET.match(line)) is not None:
        return bullet[1] or bullet[2], 0
    if (numbered := _NUMBER.match(line)) is None:
        return None
    said = numbered[1]
    return ("1", int(said)) if said.isdecimal() else ("a", ord(said))


def _items(lines: list[Block]) -> set[int]:
    """The places of the items of lists; lines behind dashes may be what people say to one another."""
    found = in_series([mark(line.text) for line in lines])
    spoken = any(lines[at].text[0] in _DASHES and lines[at].text[-1] in _SPOKEN for at in found)
    return {at for at in found if lines[at].text[0] not in _DASHES} if spoken else found


def _ends_of_runs(lines: list[str], short: list[bool], bold: list[bool]) -> Iterator[int]:
    """Where the lines of a run of short ones begin and end."""
    at = 0
    for (none_of_prose, _), run in groupby(zip(short, bold, strict=True)):
        count = len(list(run))
        if none_of_prose and count >= _RUN - (at > 0 and lines[at - 1][-1] in ":："):
            yield from range(at or 1, min(at + count + 1, len(lines)))
        at += count


def _is_short(line: str) -> bool:
    """Whether a line is none of prose that was broken by hand: it is short, and begins with a capital, in a script that has them."""
    return weight(line) <= _SHORT and not (line[0].isalpha() and line[0].lower() == line[0])


def _ends_of_facts(lines: list[str]) -> Iterator[int]:
    """Where lines begin and end that each have a label before what they say: 'Pages: 448'."""
    at = 0
    for told, run in groupby(lines, key=lambda line: weight(line) <= _LABELLED and _LABEL.match(line) is not None):
        count = len(list(run))
        if told and count > 1:
            yield from range(at or 1, min(at + count + 1, len(lines)))
        at += count


def _ends_in_bold(lines: list[str], bold: list[bool]) -> Iterator[int]:
    """Where lines in bold begin and end among others: a question, the title of what is under it."""
    for at, (before, after) in enumerate(pairwise(bold), 1):
        if before != after and any(map(str.isalnum, lines[at - 1 if before else at])):
            yield at


def _part(block: Block, lines: list[str], bold: list[bool]) -> Block:
    """A block as some of its lines."""
    found = copy(block)
    found.text = " ".join(lines)
    found.bold_chars = len(found.text) if all(bold) else 0
    return found
