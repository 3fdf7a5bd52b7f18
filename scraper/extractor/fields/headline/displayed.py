"""The block that is displayed as the headline: the best of the page's headings and of what repeats the metadata."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

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


def displayed_in(view: View) -> list[tuple[str, Block, str]]:
    """The blocks that may be the headline, best first: (place, block, text). At most two."""
    _, known, bags, lengths, _ = titles(view)
    start = view.prose_start
    heads: list[Block] = []
    for block in view.doc.blocks[: start + 40]:
        inside = block.inside
        length = len(block.text)
        if inside & _NEVER or not 2 <= length <= MAX_LENGTH:
            continue
        # Not every site uses headings: a block that says what the metadata say, or that is marked as the headline.
        if not (inside & HEADING or (length in lengths and letters(block.text) in known) or is_marked(block.box)):
            continue
        if is_site(block.text, view.context.publisher, view.context.url, whole=True):
            continue  # the logo, set as an h1
        if not block.inside & HEADING and is_a_day(block.text, view.context):
            continue
        heads.append(block)
    unmarked = not any(b.index < start for b in heads)  # what heads the comments is none
    if unmarked:
        have, context = view.doc.titles.have, view.context
        lines = [b for b in view.doc.blocks[:start] if not b.inside & _NEVER and have(b.text, share=_MOST)]
        lines = [b for b in lines if not is_site(b.text, context.publisher, context.url, whole=True) and not is_a_day(b.text, context)]
        unmarked = not heads or bool(lines)
        heads = lines or heads
    behind, otherwise = None, []
    if not any(b.heading == 1 or letters(b.text) in known for b in heads):
        behind = _behind_its_kicker(view, known)
        otherwise = _worded_otherwise(view, bags) if behind is None else [behind]
        heads += (block for block in otherwise if block not in heads)
    repeated = Counter((block.box.tag, block.box.names) for block in heads)
    judged: list[tuple[float, int, Block, str, str, bool]] = []
    said: set[str] = set()
    for block in heads:
        text = block.text
        points, tag = points_of(view, block, bags, start, repeated)
        points -= not block.heading and letters(text) in said  # over a table of contents, in a bar for sharing
        if points > 0:
            said.add(letters(text))
            shown = without_more(view, block, parts(view, block)[1]) if points > 1.5 else text
            shown = with_blanks(view, block, without_signs(view, block, shown))
            stated = letters(text) in known or letters(shown) in known or unmarked or block is behind
            judged.append((points + 1.5 * stated, -block.index, block, tag, shown, stated))
    judged.sort(key=lambda j: j[:2], reverse=True)
    own = n if (n := _under_a_label(view, judged)) is not None else _under_the_house(view, judged)
    if own is not None:
        judged.insert(0, judged.pop(own))
    elif (n := _only_h1(view, judged)) is not None:
        judged.insert(0, judged.pop(n))
    elif len(judged) > 1 and _is_over_the_title(view, judged[0][2], judged[1][2]):
        judged.insert(0, judged.pop(1))
    elif (n := _over_the_facts(view, judged)) is not None:
        judged.insert(0, judged.pop(n))
    # 'Headline | Section | Hospital', for screen readers, over the headline.
    for n in range(1, min(4, len(judged))):
        short = judged[n][4]
        if weight(short) > 15 and judged[0][4].startswith(short) and PARTS.match(judged[0][4], len(short)):
            judged.insert(0, judged.pop(n))
            break
    found: list[tuple[str, Block, str]] = []
    h1s = sum(tag == "h1" and block.index < start and key(shown) not in CONSTANT for _, _, block, tag, shown, _ in judged)
    for points, _, block, tag, shown, stated in judged[:2]:
        # The only h1, or a text that the metadata know word by word, needs no more than not to stand in a wrong place.
        alone = tag == "h1" and h1s == 1 and any(bag_of(shown) & bag for bag in bags)
        enough = 1.0 if alone or (stated and len(letters(shown)) > 20) else 2.5 if tag == "h1" or stated else 5.0
        away = start - block.index
        if not h1s and 0 < away <= 24:
            # Pages that keep their h1 for the breadcrumb or the logo: the last heading before the story, or one in a header with a kicker.
            last = away < 4 or (block.inside & HEADER and parts(view, block)[0] is not None)
            enough = 1.2 if tag == "h2" and last and weight(shown) > 25 else 2.0 if away <= 12 or block in otherwise else enough
        sure = own is not None or points >= enough
        found.append((f"displayed {tag}" if sure and not found else "heading", block, shown))
    return found


def _under_a_label(view: View, judged: Sequence[tuple[float, int, Block, str, str, bool]]) -> int | None:
    """Which of them is the story's own, where the best stands over it and says what is over every story of its kind: 'Press release'."""
    if not judged or key(judged[0][4]) not in CONSTANT:
        return None
    label, end = judged[0][2].index, view.prose_start
    own = [n for n, (*_, block, _, shown, _) in enumerate(judged) if label < block.index < end and weight(shown) >= TELLING]
    return next(
        (n for n in own if not has_date(judged[n][4])), next(iter(own), None)
    )  # 'Press release of 11 June 2025' is no more than a label


def _under_the_house(view: View, judged: Sequence[tuple[float, int, Block, str, str, bool]]) -> int | None:
    """Which of them begins the title, where the best says no more than its last part, and half as much: the house of many weblogs."""
    ends = [said for part in parts_of(view.doc.title or "") if (said := letters(part))]
    if not judged or not ends or letters(judged[0][4]) != ends[-1]:
        return None
    whole, least = letters(view.doc.title or ""), _LONGER * weight(judged[0][4])
    longer = (n for n, (*_, shown, _) in enumerate(judged) if weight(shown) >= least and whole.startswith(letters(shown)))
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


def _only_h1(view: View, judged: Sequence[tuple[float, int, Block, str, str, bool]]) -> int | None:
    """Which of them is the only h1, where text stands between it and a heading under it that is more like what the metadata call the
    page: that heads a part of the text."""
    h1s = [n for n, (_, _, _, tag, _, _) in enumerate(judged) if tag == "h1"]
    if len(h1s) != 1 or h1s[0] == 0:
        return None
    points, _, h1, _, _, _ = judged[h1s[0]]
    other = judged[0][2]
    between = view.doc.blocks[h1.index + 1 : other.index]
    parted = any(len(block.text) > TEXT and not block.inside & (ELSEWHERE | HEADING) for block in between)
    return h1s[0] if points > _LIKE and parted else None


def _over_the_facts(view: View, judged: Sequence[tuple[float, int, Block, str, str, bool]]) -> int | None:
    """Which of them is set as the best is, says the same and is worth nearly as much, where the byline or the date stands between the two
    and none under the best: the story's head is over what heads its text."""
    for n, (points, _, block, _, _, _) in enumerate(judged[1:_RIVALS], 1):
        best, _, other, _, _, _ = judged[0]
        near = other.index - block.index
        if block.heading != other.heading or best - points > _NEARLY or not 0 < near < _HEAD or letters(block.text) != letters(other.text):
            continue
        between, under = view.doc.blocks[block.index + 1 : other.index], view.doc.blocks[other.index + 1 : other.index + 1 + OVER]
        if any(map(is_a_fact, between)) and not any(map(is_a_fact, takewhile(is_a_line, under))):
            return n
    return None


def _is_over_the_title(view: View, line: Block, title: Block) -> bool:
    """Whether a heading stands right over another that calls itself the title, and the metadata say the other before it."""
    if title.index != line.index + 1 or not title.heading or NAMED.search(line.box.names) or not NAMED.search(title.box.names):
        return False
    before, behind = letters(title.text), letters(line.text)
    return any(letters(c.said) == before + behind for c in titles(view).candidates)
