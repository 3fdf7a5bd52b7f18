"""The block that is displayed as the headline: the best of the page's headings and of what repeats the metadata."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final, NamedTuple

from scraper.extractor.fields.headline.inside import parts, with_blanks, without_more, without_signs
from scraper.extractor.fields.headline.lines import (
    CONSTANT,
    ELSEWHERE,
    LONGEST_LABEL,
    MAX_LENGTH,
    OVER,
    TELLING,
    TEXT,
    is_a_fact,
    is_a_line,
)
from scraper.extractor.fields.headline.points import NAMED, is_marked, likeness, points_of
from scraper.extractor.fields.shared.titles import PARTS, bag_of, is_site, letters, parts_of, titles
from scraper.extractor.view import View
from scraper.normaliser.moments import is_a_day
from scraper.normaliser.printed_dates import has_date
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import DIALOG, FOOTER, HEADER, HEADING, NAV, Block

_NEVER: Final = NAV | FOOTER | DIALOG
_MOST: Final = 0.5  # of a title, that is the headline alone
_LIKE: Final = 2.5  # points of an h1 that has words of what the metadata call the page
_LONGER: Final = 1.5  # times as heavy a headline is as what the house is called, at the least
_RIVALS: Final = 4  # headings that may say what the best one says
_NEARLY: Final = 1.0  # points
_HEAD: Final = 20  # blocks of a story's head
_ALIKE: Final = 0.6  # of the words of a line and a title that say the same in other words, at the least


class _Judged(NamedTuple):
    """A block that may be the headline, what points it has, by which `tag`, what it says `shown` without more that stands in it, and
    whether the metadata or nothing marked say so too (`stated`)."""

    points: float
    block: Block
    tag: str
    shown: str
    stated: bool


def displayed_in(view: View) -> list[tuple[str, Block, str]]:
    """The blocks that may be the headline, best first: (place, block, text). At most two."""
    _, known, bags, _, _ = titles(view)
    heads = _heads(view)
    unmarked = not any(block.index < view.prose_start for block in heads)  # what heads the comments is none
    if unmarked:
        lines = _of_the_title(view)
        unmarked = not heads or bool(lines)
        heads = lines or heads
    behind, otherwise = None, []
    if not any(b.heading == 1 or letters(b.text) in known for b in heads):
        behind = _behind_its_kicker(view, known)
        otherwise = _worded_otherwise(view, bags) if behind is None else [behind]
        heads += (block for block in otherwise if block not in heads)
    judged, of_the_story = _in_order(view, _judged(view, heads, behind, unmarked=unmarked))
    h1s = sum(one.tag == "h1" and one.block.index < view.prose_start and key(one.shown) not in CONSTANT for one in judged)
    found: list[tuple[str, Block, str]] = []
    for one in judged[:2]:
        sure = of_the_story or one.points >= _enough(view, one, h1s, worded_otherwise=one.block in otherwise)
        found.append((f"displayed {one.tag}" if sure and not found else "heading", one.block, one.shown))
    return found


def _heads(view: View) -> list[Block]:
    """The headings before and in the text, and, for not every site uses them, the lines that say what the metadata say or are marked as
    the headline."""
    _, known, _, lengths, _ = titles(view)
    heads: list[Block] = []
    for block in view.doc.blocks[: view.prose_start + 40]:
        heading, length = block.inside & HEADING, len(block.text)
        if block.inside & _NEVER or not 2 <= length <= MAX_LENGTH:
            continue
        if not (heading or (length in lengths and letters(block.text) in known) or is_marked(block.box)):
            continue
        if not _is_the_sites(view, block) and (heading or not is_a_day(block.text, view.context)):
            heads.append(block)
    return heads


def _is_the_sites(view: View, block: Block) -> bool:
    """Whether it is the logo, set as an h1."""
    return is_site(block.text, view.context.publisher, view.context.url, whole=True)


def _of_the_title(view: View) -> list[Block]:
    """The lines over the text that have most of what the metadata call the page."""
    have = view.doc.titles.have
    lines = (b for b in view.doc.blocks[: view.prose_start] if not b.inside & _NEVER and have(b.text, share=_MOST))
    return [b for b in lines if not _is_the_sites(view, b) and not is_a_day(b.text, view.context)]


def _judged(view: View, heads: list[Block], behind: Block | None, *, unmarked: bool) -> list[_Judged]:
    """Those that have points, the best first."""
    _, known, bags, _, _ = titles(view)
    repeated = Counter((block.box.tag, block.box.names) for block in heads)
    judged: list[_Judged] = []
    said: set[str] = set()
    for block in heads:
        text = block.text
        points, tag = points_of(view, block, bags, view.prose_start, repeated)
        points -= not block.heading and letters(text) in said  # over a table of contents, in a bar for sharing
        if points > 0:
            said.add(letters(text))
            shown = without_more(view, block, parts(view, block)[1]) if points > 1.5 else text
            shown = with_blanks(view, block, without_signs(view, block, shown))
            stated = letters(text) in known or letters(shown) in known or unmarked or block is behind
            judged.append(_Judged(points + 1.5 * stated, block, tag, shown, stated))
    return sorted(judged, key=lambda one: (-one.points, one.block.index))


def _in_order(view: View, judged: list[_Judged]) -> tuple[list[_Judged], bool]:
    """(the same with the story's own first, whether that is so because of what it is beside)."""
    if not judged:
        return judged, False
    own = next((n for rule in (_under_a_label, _under_the_house) if (n := rule(view, judged)) is not None), None)
    rules = (_only_h1, _called_the_title, _over_the_facts) if own is None else ()
    first = own or next((n for rule in rules if (n := rule(view, judged)) is not None), 0)
    judged.insert(0, judged.pop(first))
    # 'Headline | Section | Hospital', for screen readers, over the headline.
    for n in range(1, min(4, len(judged))):
        whole, short = judged[0].shown, judged[n].shown
        over = judged[n].block.index < view.prose_start  # what asks to share a story under it may say its title short
        if over and weight(short) > 15 and whole.startswith(short) and PARTS.match(whole, len(short)):
            judged.insert(0, judged.pop(n))
            break
    return judged, own is not None


def _enough(view: View, one: _Judged, h1s: int, *, worded_otherwise: bool) -> float:
    """How many points are enough. The only h1, or a text that the metadata know word by word, needs no more than not to stand in a wrong
    place."""
    _, _, bags, _, _ = titles(view)
    alone = one.tag == "h1" and h1s == 1 and any(bag_of(one.shown) & bag for bag in bags)
    enough = 1.0 if alone or (one.stated and len(letters(one.shown)) > 20) else 2.5 if one.tag == "h1" or one.stated else 5.0
    away = view.prose_start - one.block.index
    if h1s or not 0 < away <= 24:
        return enough
    # Pages that keep their h1 for the breadcrumb or the logo: the last heading before the story, or one in a header with a kicker.
    last = away < 4 or (one.block.inside & HEADER and parts(view, one.block)[0] is not None)
    return 1.2 if one.tag == "h2" and last and weight(one.shown) > 25 else 2.0 if away <= 12 or worded_otherwise else enough


def _under_a_label(view: View, judged: Sequence[_Judged]) -> int | None:
    """Which of them is the story's own, where the best stands over it and says what is over every story of its kind: 'Press release'."""
    if not judged or key(judged[0].shown) not in CONSTANT:
        return None
    label, end = judged[0].block.index, view.prose_start
    own = [n for n, one in enumerate(judged) if label < one.block.index < end and weight(one.shown) >= TELLING]
    # 'Press release of 11 June 2025' is no more than a label.
    return next((n for n in own if not has_date(judged[n].shown)), next(iter(own), None))


def _under_the_house(view: View, judged: Sequence[_Judged]) -> int | None:
    """Which of them begins the title, where the best says no more than its last part, and half as much: the house of many weblogs."""
    ends = [said for part in parts_of(view.doc.title or "") if (said := letters(part))]
    if not judged or not ends or letters(judged[0].shown) != ends[-1]:
        return None
    whole, least = letters(view.doc.title or ""), _LONGER * weight(judged[0].shown)
    longer = (n for n, one in enumerate(judged) if weight(one.shown) >= least and whole.startswith(letters(one.shown)))
    return next(longer, None)


def _behind_its_kicker(view: View, known: frozenset[str]) -> Block | None:
    """The line over the story that is, with the shorter line over it, what the metadata call the page."""
    start = view.prose_start
    for label, line in pairwise(view.doc.blocks[max(0, start - _HEAD) : start]):
        if line.inside & (ELSEWHERE | HEADING) or not 0 < weight(label.text) <= min(LONGEST_LABEL, 2 * weight(line.text)):
            continue
        if len(line.text) <= MAX_LENGTH and letters(label.text) + letters(line.text) in known:
            return line
    return None


def _worded_otherwise(view: View, bags: tuple[frozenset[str], ...]) -> list[Block]:
    """The lines over the story that have most words of what the metadata call the page, where nothing is set or called as its headline."""
    start = view.prose_start
    return [
        block
        for block in view.doc.blocks[max(0, start - _HEAD) : start]
        if weight(block.text) >= TELLING
        and len(block.text) <= MAX_LENGTH
        and not block.inside & (ELSEWHERE | HEADING)
        and block.link_chars * 2 <= len(block.text)
        and not sentence_end(block.text)
        and likeness(bag_of(block.text), bags) >= _ALIKE
    ]


def _only_h1(view: View, judged: Sequence[_Judged]) -> int | None:
    """Which of them is the only h1, where text stands between it and a heading under it that is more like what the metadata call the
    page: that heads a part of the text."""
    h1s = [n for n, one in enumerate(judged) if one.tag == "h1"]
    if len(h1s) != 1 or h1s[0] == 0:
        return None
    h1 = judged[h1s[0]]
    between = view.doc.blocks[h1.block.index + 1 : judged[0].block.index]
    parted = any(len(block.text) > TEXT and not block.inside & (ELSEWHERE | HEADING) for block in between)
    return h1s[0] if h1.points > _LIKE and parted else None


def _over_the_facts(view: View, judged: Sequence[_Judged]) -> int | None:
    """Which of them is set as the best is, says the same and is worth nearly as much, where the byline or the date stands between the two
    and none under the best: the story's head is over what heads its text."""
    for n, rival in enumerate(judged[1:_RIVALS], 1):
        block, other = rival.block, judged[0].block
        near = other.index - block.index
        if (
            block.heading != other.heading
            or judged[0].points - rival.points > _NEARLY
            or not 0 < near < _HEAD
            or letters(block.text) != letters(other.text)
        ):
            continue
        between, under = view.doc.blocks[block.index + 1 : other.index], view.doc.blocks[other.index + 1 : other.index + 1 + OVER]
        if any(map(is_a_fact, between)) and not any(map(is_a_fact, takewhile(is_a_line, under))):
            return n
    return None


def _called_the_title(view: View, judged: Sequence[_Judged]) -> int | None:
    """The second, where the best stands right over it, it calls itself the title, and the metadata say it before the other."""
    if not judged[1:]:
        return None
    line, title = judged[0].block, judged[1].block
    if title.index != line.index + 1 or not title.heading or NAMED.search(line.box.names) or not NAMED.search(title.box.names):
        return None
    before, behind = letters(title.text), letters(line.text)
    return 1 if any(letters(c.said) == before + behind for c in titles(view).candidates) else None
