"""Authors in elements of their own, set alike one behind the other: a face, a name, a role and an address for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from scraper.extractor.fields.byline.pieces import JOINTS, Way, as_read
from scraper.extractor.fields.shared.authored import is_author, leads_to_author
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_desk
from scraper.normaliser.publishers import is_branch
from scraper.normaliser.roles import is_long_role, is_role, role_at
from scraper.normaliser.text import fold
from scraper.page.blocks import Block, Box

_AROUND: Final = 4  # elements around a name, of which one holds all that is told of a person
_PERSON, _PERSONS = 4, 8  # blocks that tell of a person, and persons
_TOLD: Final = 60  # characters of what a person is, or where she writes
# The marks of notes behind a name, that say where she works: 'Jane Roe1,2', 'Jane Roe*, '.
_NOTES = re.compile(r"(?<=[^\W\d_])\s?[\d*†‡§¶]{1,2}(?:\s?,\s?[\d*†‡§¶]{1,2}){0,4}(?=[\s,;&]{0,4}$)")


class Told(NamedTuple):
    """What stands in one element: its text as a reader sees it, and the same with strokes around the name."""

    said: str
    parted: str


def row(view: View, block: Block) -> list[Told]:
    """What is told of the person in a block and of those behind her, each in an element called and set like hers; nothing where no other
    is."""
    for box in block.box.up(_AROUND):
        if box.parent is None or box.block_end - box.block_start > _PERSON:
            break
        if box.block_start != block.index and not names.are_initials(view.doc.blocks[box.block_start].text, block.text):
            break
        told: dict[str, Told] = {}
        behind = by_word(block.text, view.context.language)
        for other in (box, *_alike(view, box)):
            one, role = _told(view, other), _role(view, other)
            if behind is not None:  # without a word for it each leads to an author
                one = _behind_a_word(view, block, behind.end()) if not told else one if _leads_to_author(view, other) else None
            if one is None and role and told:
                before = told.popitem()[1]  # what she is stands in an element set like the one with her name
                one = Told(f"{before.said} {role}", f"{before.parted} {role} |")
            if one is None and told and not any(map(str.isalnum, view.doc.text_of(other))):
                continue  # '…', which shows those between
            if one is None:
                break
            told[one.said] = one
        if len(told) > 1:
            return list(told.values())
    return []


def way(how: str, told: list[Told], index: int, word: str = "") -> Way:
    """The byline that a row is, behind the word that stands over it."""
    said, parted = (" ".join(filter(None, (word, *parts))) for parts in zip(*told, strict=True))
    return Way(how, said, parted, index)


def _alike(view: View, box: Box) -> Iterator[Box]:
    """The elements that follow one, of the same tag and with the same names: in the same element, or each as deep as the other."""
    for _ in range(_PERSONS - 1):
        after = next((up for up in view.doc.boxes_in(box.block_end, box.block_end) if _are_alike(up, box)), None)
        if after is None or after.block_end - after.block_start > _PERSON:
            return
        box = after
        yield box


def _are_alike(one: Box, other: Box) -> bool:
    near = one.parent is other.parent or (one.names != "" and one.depth == other.depth)
    return near and (one.tag, one.names) == (other.tag, other.names)


def _told(view: View, box: Box) -> Told | None:
    """A name, and what else an element says of the person: her role, her address; None where it does not begin with a name, or with what
    stands in the place of her face."""
    blocks = view.doc.blocks_of(box)
    if len(blocks) > 1 and names.are_initials(blocks[0].text, blocks[1].text):
        blocks = blocks[1:]
    if not blocks:
        return None
    first = blocks[0]
    line = _NOTES.sub("", as_read(view, first.start, first.end))
    before, _, joint = line.rpartition(" ")
    if len(blocks) == 1 and joint in JOINTS and joint.isalpha():  # 'Jane Roe and', before the next
        line = before
    link = next((view.doc.text_of(link.box) for link in first.links if leads_to_author(link)), "")
    name = link if link and line.startswith(link) else line.partition(" (")[0].rstrip(" ,|·")
    if not (link or names.is_name(name)):
        own = next(filter(None, map(fold, view.doc.pieces(first.start, first.end))), "")  # in an element of its own
        name = own if names.is_name(own) and line.startswith(own) else name
    if "," in name and not link:
        name = name.partition(",")[0]
    rest = line[len(name) :]
    rest = rest if rest.strip(" ,|·") else ""  # a comma before the next
    # One word is a name where an element says so, and in scripts that part none.
    alone = not name.isascii() or is_author(first.box) or rest.startswith(" (")
    if _is_what_somebody_is(name) and first.end - first.start == 1:  # in elements of their own both may stand in one line
        return None
    if not (names.is_name(name, alone=alone) and (not rest or _is_beside(rest) or is_branch(rest.strip(" ,|·"), view.context))):
        return None
    more = [other.text for other in blocks[1:] if _is_beside(other.text)]
    apart = [part.strip(" ,|·()") for part in (rest, *more)]
    said = " ".join([line, *more])
    return Told(f"{said} {joint}" if line == before else said, f"| {' | '.join([name, *filter(None, apart)])} |")


def _behind_a_word(view: View, block: Block, end: int) -> Told | None:
    """The name of the first of several, behind the word that is said once for all: 'By Jane Roe'."""
    name = block.text[end:].strip()
    named = _leads_to_author(view, block.box) and names.is_name(name) and len(block.links) == 1
    return Told(block.text, f"{block.text[:end].strip()} | {name} |") if named else None


def _leads_to_author(view: View, box: Box) -> bool:
    blocks = view.doc.blocks_of(box)
    return bool(blocks) and bool(blocks[0].links) and all(map(leads_to_author, blocks[0].links))


def _is_what_somebody_is(line: str) -> bool:
    """Whether a line is a role and names nobody before it: 'Political Editor'."""
    words = line.split()
    return line[:1] < "\u2e80" and is_role(line) and not names.is_person(" ".join(words[: role_at(words)]))


def _role(view: View, box: Box) -> str:
    """What an element says that is one line and tells what a person is."""
    blocks = view.doc.blocks_of(box)
    return blocks[0].text if len(blocks) == 1 and len(blocks[0].text) <= _TOLD and _is_what_somebody_is(blocks[0].text) else ""


def _is_beside(text: str) -> bool:
    """Whether a line is a person's address, what she is or where she works."""
    said = text.strip(" ,|·()")
    if len(said) > _TOLD or said.count(",") > 1:
        return len(said) < 2 * _TOLD and is_long_role(said)
    return (
        ("@" in said and " " not in said)
        or is_role(said)
        or (" " in said and is_desk(said))
        or ((m := by_word(f"{said} ")) is not None and m.end() > len(said))
    )
