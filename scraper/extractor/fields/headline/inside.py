"""What stands inside a heading: the headline, and the kicker, subtitle, date, signs or site's name in elements of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, islice
from typing import Final
from unicodedata import category

from scraper.extractor.fields.headline.lines import LONGEST_LABEL
from scraper.extractor.fields.shared.titles import PAID_SIGN, letters, titles
from scraper.extractor.view import View
from scraper.normaliser.patterns import late
from scraper.normaliser.printed_bylines import cleaned
from scraper.normaliser.printed_dates import has_date
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import Block, Box

_SHORTEST_END: Final = 10  # characters of one that no sign parts from the rest
_SEPARATORS: Final = " \t\n:-–—|/·•»›"
BEFORE: Final = " :|·•"  # of them, what begins no headline
_DASHES: Final = frozenset("-–—")
_SHOUTS: Final = frozenset("!?")
_ENDS: Final = frozenset(",-–—.!?…&")  # of what goes on, or is a sentence
_LINE: Final = 30  # weight of a label in a line of its own,
_WORDS: Final = 36  # and of one in an element of its own
_OPENED: Final = " [("  # left of brackets around what goes
_DATE: Final = 30  # characters of a date before it
_PIECES: Final = 8  # of text in a heading
_ZONE: Final = 5  # letters beside a date and a time
_BAR = re.compile(r"\s?[|｜¦]\s?")
_KICKER = late(
    r"kicker|overline|over-line|topline|toptitle|top-title|catch|pre-?title|supertitle|super-title|roof|dachzeile|spitzmarke|eyebrow"
    r"|vinjett"
    r"|flag|label|category|rubri[ck]|(?<![a-z])tag|antetitulo|occhiello|surtitre|ante-?title|sub(?:line|head)|section|stikktittel|vignette"
)
_TITLE: Final = frozenset("headline title titel titre titulo título titolo".split())  # what the rest is called, and the label is not
_PAID = re.compile(rf"{PAID_SIGN}|abo", re.I)  # the sign before a label that the story is for those who pay
_OPENING: Final = "«»„“”‚‘\"'¿¡([「『【《"
_TOPLINE = late(r"kicker|over-?line|topline|dachzeile|spitzmarke|roof|eyebrow|antetitulo|occhiello|surtitre")


def parts(view: View, block: Block) -> tuple[str | None, str]:
    """(kicker, headline) of a heading whose markup sets a label before the headline; (None, its text) of any other.

    The label is an element of its own before the rest, and says so by its name, by a separator that stands by itself (often
    hidden from sight), by white space that is missing where the two meet, or by the rest being what the metadata call the page.
    """
    pieces = view.doc.pieces(block.start, block.end)
    spoken = [n for n, piece in enumerate(pieces) if piece.strip()]
    while spoken and not pieces[spoken[0]].strip(_SEPARATORS):
        spoken.pop(0)  # a separator that was left over from a label in a block of its own
    if not spoken:
        return None, block.text
    whole = fold("".join(pieces[spoken[0] :])) if spoken[0] else block.text
    if len(spoken) < 2:
        return None, whole
    if (before := _before_its_topline(view, block, pieces, spoken)) is not None:
        return None, before
    if (split := _stated_from(view, block, pieces, spoken)) is not None:
        return split
    first, second = spoken[0], spoken[1]
    label = fold(pieces[first])
    alone = not pieces[second].strip(_SEPARATORS)
    rest = fold("".join(pieces[spoken[2] if alone and len(spoken) > 2 else second :]))
    stated = titles(view).state(rest)
    if not key(rest) or not key(label) or label.endswith(".") or (rest[0] in _DASHES and titles(view).state(whole)):
        return None, whole
    if not stated and (title := _stated_to(view, pieces, spoken)) is not None:
        return None, title  # the standfirst is behind it
    if weight(label) > (LONGEST_LABEL if stated else 60) or weight(rest) < weight(label) * 0.5:
        return None, whole
    if (
        stated
        or alone
        or _is_set_as_a_label(view, block, pieces, first, second, label)
        or _parted(view, label, rest)
        or _are_two(view, block, label, rest)
    ):
        return label.rstrip(_SEPARATORS) or None, rest.lstrip(BEFORE)
    return None, whole


def _before_its_topline(view: View, block: Block, pieces: Sequence[str], spoken: list[int]) -> str | None:
    """The headline before what is called a topline: displayed over it, and written after it."""
    for box in elements(view, block):
        if box.start > block.start + spoken[0] and box.end > block.start + spoken[-1] and _TOPLINE.search(box.names):
            before, said = fold("".join(pieces[: box.start - block.start])).rstrip(_SEPARATORS), view.doc.text_of(box)
            if weight(said) < weight(before) and letters(said) not in titles(view).known:
                return before
    return None


def _is_set_as_a_label(view: View, block: Block, pieces: Sequence[str], first: int, second: int, label: str) -> bool:
    """Whether the first piece is called a label and the second is not, or the second a title; whether white space is missing between them;
    or whether the first is a bold line of its own."""
    opened = [_opened_at(view, block, block.start + n) for n in (first, second)]
    if any(_KICKER.search(f"{box.names} {_tested_as(box)}") for box in opened[0]):
        return True
    if [_TITLE.isdisjoint(token for box in boxes for token in box.names.split()) for boxes in opened] == [True, False]:
        return True
    # White space of the source between two elements is a piece of its own or stands at the end of one of them.
    edge, after = pieces[first][-1], pieces[second][0]
    glued = second == first + 1 and not after.isspace() and (edge.isalnum() or edge in _SHOUTS)
    if glued and len(label) > 3 and pieces[second].lstrip(_OPENING)[:1].isupper():
        return True
    lined = any("\n" in piece for piece in pieces[first + 1 : second])
    return lined and 0 < block.bold_chars <= len(label) + 1 and weight(label) <= _LINE


def _stated_from(view: View, block: Block, pieces: Sequence[str], spoken: list[int]) -> tuple[str | None, str] | None:
    """(kicker, headline) of a heading whose label is made of several pieces (a sign that the story is paid for, the label, a separator)
    before what the metadata call the page; None where it is not."""
    for n in (n for n in spoken[2:6] if pieces[n].strip(_SEPARATORS)):
        rest = fold("".join(pieces[n:]))
        if not titles(view).state(rest):
            continue
        said = [fold(pieces[m]) for m in spoken if m < n and pieces[m].strip(_SEPARATORS)]
        before = list(dropwhile(_PAID.fullmatch, said))
        label = " ".join(before)
        own = len(before) < len(said) or any(box.start == block.start + n for box in elements(view, block))
        if len(label) <= _DATE and has_date(fold("".join(pieces[spoken[0] : n]))):
            return None, rest  # the day, the month and the year, each in a piece
        if len(before) < 2 and own and weight(label) <= LONGEST_LABEL and weight(rest) > weight(label) * 0.5:
            return label.rstrip(_SEPARATORS) or None, rest
    return None


def _stated_to(view: View, pieces: Sequence[str], spoken: list[int]) -> str | None:
    """What begins a heading, in one piece or several, and is what the metadata call the page."""
    told = titles(view)
    for n in spoken[1:_PIECES]:
        said, rest = fold("".join(pieces[:n])), fold("".join(pieces[n:]))
        if told.state(said, whole=weight(said) <= weight(rest)):
            return said.rstrip(_OPENED)
    return None


def _tested_as(box: Box) -> str:
    """What an element is called for those who test the page, where its classes are numbers."""
    return (box.attributes.get("data-testid") or "").lower()


def without_more(view: View, block: Block, shown: str) -> str:
    """A heading without what it adds, in elements of its own or after a bar, to the title that the metadata agree upon: a subtitle, a
    date, the site's name, a count of comments. Behind what one of them says alone, only a line of facts with the date is more."""
    whole, told = letters(shown), titles(view)
    title = next((said for said in told.agreed if said != whole and (whole.startswith(said) or whole.endswith(said))), None)
    sure = title is not None
    if title is None and whole not in told.known and any(char.isdigit() for char in shown):
        more = (said for said in told.known if len(said) >= _SHORTEST_END and whole.startswith(said))
        title = max(more, key=len, default=None)
    if title is None:
        return shown
    for mark in islice(_BAR.finditer(shown), 4):
        if sure and letters(shown[: mark.start()]) == title:
            return shown[: mark.start()]
    pieces = view.doc.pieces(block.start, block.end)
    spoken = [n for n, piece in enumerate(pieces) if piece.strip()]
    for n in spoken[1:8]:
        before, after = fold("".join(pieces[:n])), fold("".join(pieces[n:]))
        if letters(before) == title and (sure or has_date(after)):
            return before.rstrip(_OPENED)
        if sure and letters(after) == title and any(char.isdigit() for char in before):
            return after
    return shown


def without_signs(view: View, block: Block, shown: str) -> str:
    """A heading without what ends it in an element of its own and is none of its words: a sign that the story is for those who pay or is a
    film, the number of the comments, the date."""
    for box in reversed(elements(view, block)):
        said = view.doc.text_of(box)
        if said and box.end == block.end and shown.endswith(said) and len(said) < len(shown) and _is_a_sign(box, said):
            shown = shown[: -len(said)].rstrip()
            break
    return shown


def _is_a_sign(box: Box, said: str) -> bool:
    if said.isdecimal():
        return box.tag == "a" and "#" in (box.attributes.get("href") or "")
    return all(category(char)[0] == "S" for char in said) or (has_date(said) and sum(map(str.isalpha, cleaned(said))) <= _ZONE)


def with_blanks(view: View, block: Block, shown: str) -> str:
    """A heading with the blanks that a title has where two of its elements meet, which a style sheet sets apart."""
    pieces = view.doc.pieces(block.start, block.end)
    if len(pieces) < 2:
        return shown
    bare, own = shown.replace(" ", ""), shown.count(" ")
    title = next((c.said for c in titles(view).candidates if c.said.count(" ") > own and c.said.replace(" ", "") == bare), None)
    apart = fold(" ".join(pieces))
    if title is None or apart.replace(" ", "") != bare:
        return shown
    return title if _blanks(shown) <= _blanks(title) <= _blanks(apart) else shown


def _blanks(text: str) -> frozenset[int]:
    """Before which of its other characters a text has blanks."""
    return frozenset(at - n for n, at in enumerate(at for at, char in enumerate(text) if char == " "))


def _parted(view: View, label: str, rest: str) -> bool:
    """Whether the metadata write a colon or stroke between the two, where the heading shows none."""
    if label[-1:] in ":-–—|/!?.":
        return False
    for candidate in titles(view).candidates:
        said = candidate.said
        if len(said) > len(label) + 2 and said.startswith(label) and said[len(label) :].lstrip()[:1] in set(":|/–—-"):
            return rest[:12] in said
    return False


def _are_two(view: View, block: Block, label: str, rest: str) -> bool:
    """Whether a short label and the rest are all of a heading, each in an element of its own that is called otherwise than the other, and
    the metadata do not write them in one line."""
    two = [box for box in elements(view, block) if box.parent is block.box and box.end > box.start]
    if len(two) != 2 or not (two[0].names and two[1].names) or two[0].names == two[1].names:
        return False
    if view.doc.text_of(two[0]) != label or view.doc.text_of(two[1]) != rest:
        return False
    if label[-1] in _ENDS or not rest[0].isupper() or weight(label) > _WORDS:
        return False
    if (1.5 if weight(rest) > _WORDS else 2) * weight(label) > weight(rest):
        return False
    both = letters(label) + letters(rest)
    return not any(both in letters(c.said) for c in titles(view).candidates)


def elements(view: View, block: Block) -> list[Box]:
    """The elements inside the heading."""
    return [box for box in view.doc.boxes[block.box.index + 1 : block.box.index + 12] if block.start <= box.start < block.end]


def _opened_at(view: View, block: Block, piece: int) -> list[Box]:
    """Those of them that begin with this piece of text."""
    return [box for box in elements(view, block) if piece in (box.start, box.end - 1)]
