"""What belongs to the body though no block says so by itself: drop caps, datelines, what begins and ends it, a paragraph that is like its
neighbours. Its tables: `tables.py`; lists: `lists.py`; sub-headings and other short lines: `headings`; what stands over the entries
of a live blog: `entries.py`."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from scraper.extractor.body import parts, tails
from scraper.extractor.body.amid import around_block
from scraper.extractor.body.structure import is_dateline
from scraper.extractor.fields import deck
from scraper.normaliser.places import look_like_places
from scraper.normaliser.text import begins_small, key, sentence_end, weighs, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FOOTER, FORM, HIDDEN, LIST, NAV, QUOTE, TABLE, Block, Box

_FILED = re.compile(  # 'GULL POINT, Me. — The lamp ...'
    r"([^\W\d_a-z]{2,20}(?:[ .]{1,2}[^\W\d_a-z]{2,20}){0,3})(?:, [^\W\d_]{2,12}\.?)?\s[—–-]\s"
)
_EDGE: Final = 0.25  # likelihood of a first paragraph
_FIRST: Final = 2  # paragraphs that the model may have passed over the text
_ENDS: Final = 3  # and under it
_END: Final = 0.15  # likelihood of a last paragraph, which is short more often
_LAST: Final = 40  # blocks of a quote or a list over it, or of the last part of a text
_LINKED_END: Final = 0.28  # likelihood of a last one with a link in it
_PARAGRAPH, _LONG = 60, 160  # weight of one, and of several sentences
_WAVERS: Final = 0.1  # likelihood of a paragraph amid a text
_NEARLY: Final = 0.4  # the same of one that the page's data have, without a full stop, or long at the end
_ALIKE: Final = 4  # paragraphs of the text that are set as such a one is
_NEAR: Final = 16  # blocks to the next of these
_UNDER, _HARDLY = 8, 0.05  # blocks between two paragraphs of it, and the likelihood of one that bears the text's class
_BEARERS: Final = 5  # paragraphs that bear a class
_NEXT_TO: Final = 3  # elements around a block in which its quotation is looked for,
_LINES: Final = 6  # blocks of one
_LINE: Final = 30  # weight of a line without a full stop that is set as the paragraphs are,
_SURE: Final = 10  # times as many of which are the text's as are not
_WORD: Final = 12  # weight of a word, which is no sentence
_SPEAKER: Final = 40  # characters in which a speaker's name ends
_PRESENTATIONAL: Final = re.compile(  # what a class says of a paragraph's place, or of how its letters are set
    r"(?<![^\W_])(?:first|last|lead|begin|start|end|drop-?cap)(?![^\W_])|^wp-block-paragraph$|^has-(?:text-align-\w+|[\w-]{1,40}-color)$"
)
_NUMBER: Final = re.compile(r"\d{1,6}$")  # of 'p-7'
_QUOTED: Final = {"“": "”", "«": "»"}  # what opens each paragraph of a quotation -> what ends the last
_LETTERS: Final = frozenset("font b strong i em big small".split())
_NO_TEXT: Final = NAV | ASIDE | FOOTER | BUTTON | FORM


def openings(blocks: list[Block], kept: set[int]) -> set[int]:
    """What stands in a box of its own before the paragraph that it begins: first letters, and the dateline over the first paragraph; and
    the first paragraph itself, where it is called so."""
    found = {
        index - 1
        for index in kept
        if index
        and index - 1 not in kept
        and len(letter := blocks[index - 1].text) == 1
        and letter.isupper()
        and blocks[index].text[0].islower()
        and not (blocks[index - 1].links or blocks[index - 1].inside & LIST)  # X is a network's name, too
    }
    found |= {
        index - 1
        for index in kept
        if index
        and index - 1 not in kept
        and (over := blocks[index - 1]).text[-1] in ",،，"
        and begins_small(blocks[index].text)
        and over.box.parent is blocks[index].box.parent
        and over.box.tag == blocks[index].box.tag
        and not (over.links or over.hidden or over.inside & (LIST | TABLE))
    }  # the beginning of a sentence
    first = min(kept, default=0)
    if first and (_opens_a_text(blocks[first - 1]) or deck.opens_the_text(blocks[first - 1])):
        found.add(first - 1)
    return found


def _opens_a_text(block: Block) -> bool:
    """Whether a block is a dateline, or a paragraph behind one that a paywall or an insert has parted from the rest."""
    if is_dateline(block.text):
        return weight(block.text) > 4 and not block.hidden and not block.heading
    filed = _FILED.match(block.text)
    if filed is None or not (filed[1].isupper() and look_like_places(filed[1])):
        return False
    return _is_prose(block) and not block.inside & (_NO_TEXT | CAPTION)


def edges(blocks: list[Block], kept: set[int], likely: list[float], top: int) -> set[int]:
    """The first paragraph where it stands in a box of its own, and the last where it is short: each like its neighbour in all but length.

    `top`: index of the headline's block, -1 for none.
    """
    found: set[int] = set()
    if not kept:
        return found
    first, last = min(kept), max(kept)
    begins = blocks[first + 1] if blocks[first].heading and first + 1 in kept else blocks[first]
    at: int | None = first if len(kept) > 2 else None
    while at is not None and len(found) < _FIRST:
        over = (blocks[n] for n in range(at - 1, max(top, at - 4), -1) if likely[n] >= _EDGE and weight(blocks[n].text) >= 100)
        at = next((block.index for block in over if _alike(block, begins, parent=False)), None)
        found |= {at} if at is not None else set()
    if not found and first - 1 > top and likely[first - 1] >= _END and _alike_but_for_looks(blocks[first - 1], begins):
        found.add(first - 1)
    for end in range(last, min(last + _ENDS, len(blocks) - 1)):
        cut_short = blocks[end + 1].text[-1] == "…" or bool(blocks[end + 1].inside & LIST)
        if not _ends(blocks, end, first, kept | found, likely) or (cut_short and end > last):
            break  # two teasers or two sources in a row are their list's
        found.add(end + 1)
    return found


def _ends(blocks: list[Block], last: int, first: int, kept: set[int], likely: list[float]) -> bool:
    """Whether the block under the last of a text is of it too."""
    under, over = blocks[last + 1], blocks[last]
    least = _LINKED_END if under.links else _END
    if _is_parted(over.box, under.box) or _speaks_on(over, under):
        least = _HARDLY
    if likely[under.index] < least:
        return False
    if _alike_but_for_looks(under, over) or (_speaks_on(over, under) and not under.links):
        return True
    if likely[under.index] >= _NEARLY and _is_another_like(under, over):
        return True
    above = range(last, max(first, last - _LAST) - 1, -1)  # under a quote or a list it is like the paragraphs before that
    set_as_heading = under.heading > 1 and likely[under.index] >= _EDGE and under.box.parent is over.box.parent
    return any(n in kept and _alike(under, blocks[n], parent=True) for n in above) or (set_as_heading and tails.lines.is_paragraph(under))


def marked(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The paragraphs under a text that bear a class which nearly all its paragraphs bear, and hardly another block of the page: the last
    part of a text that is cut into parts, of which the model doubts the shortest."""
    last = max(kept, default=len(blocks))
    under: list[Block] = []
    for block in blocks[last + 1 : last + 1 + _LAST]:
        if block.index > last + _UNDER:
            break
        if likely[block.index] >= _HARDLY and block.box.names and (_is_marked(block) or _announces(blocks, block)):
            under.append(block)
            last = block.index
    if not under:
        return set()
    text = [blocks[n] for n in kept if _is_marked(blocks[n])]
    borne = Counter(each for block in text for each in set(_classes(block)))
    passed = {block.index for block in under}
    elsewhere = Counter(each for b in blocks if not (b.heading or b.index in kept or b.index in passed) for each in set(_classes(b)))
    own = {each for each, n in borne.items() if n >= _BEARERS and n * 10 >= len(text) * 8 and elsewhere[each] * 10 <= n * 3}
    return {block.index for block in under if not own.isdisjoint(_classes(block))}


def _is_marked(block: Block) -> bool:
    plain = not block.heading and not block.inside & (LIST | TABLE | HIDDEN | CAPTION | _NO_TEXT)
    return plain and block.link_chars * 2 < len(block.text) and sentence_end(block.text)


def _announces(blocks: list[Block], line: Block) -> bool:
    """Whether a line stands right over a list that it announces."""
    over = line.text[-1] in ":：" and line.index + 1 < len(blocks) and bool(blocks[line.index + 1].inside & LIST)
    return over and not (line.heading or line.links or line.inside & (LIST | TABLE | HIDDEN | CAPTION | _NO_TEXT))


def _classes(block: Block) -> list[tuple[str, str]]:
    return [(block.box.tag, each) for each in block.box.names.split()]


def holes(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The paragraphs amid a text that are set just as those of it, on a page of which most paragraphs set so are of it: the model may waver
    over a long one, and passes those that say least of a story."""
    ordered = sorted(kept)
    singles = [n for n in _between(ordered) if likely[n] >= _EDGE]
    short = {n for n in singles if _is_one_between(blocks[n - 1], blocks[n], blocks[n + 1]) or _is_amid(blocks, n, kept)}
    gaps = (blocks[n] for before, after in pairwise(ordered) for n in range(before + 1, after))
    unseen = sum([blocks[n].hidden for n in ordered]) * 2 > len(ordered)  # by who has not paid for it
    left = [b for b in gaps if (likely[b.index] >= _WAVERS and _is_prose(b, unseen)) or (likely[b.index] >= _NEARLY and _is_a_line(b))]
    if not left:
        return short
    whole = {_set_in(block) for block in left}
    set_so: defaultdict[str, list[int]] = defaultdict(list)
    others: Counter[str] = Counter()
    for block in blocks:
        if _is_prose(block, unseen) and (so := _set_in(block)) in whole:
            if block.index in kept:
                set_so[so].append(block.index)
            else:
                others[so] += 1
    within: defaultdict[Box | None, list[int]] = defaultdict(list)  # the paragraphs that an element has of the text
    for n in ordered:
        if _is_prose(blocks[n], unseen):
            within[blocks[n].box.parent].append(n)
    found: set[int] = set()
    for block in left:
        so = _set_in(block)
        like = set_so[so]
        at = bisect(like, block.index)
        line = not _is_prose(block, unseen)
        among = within.get(block.box) or [block.index]  # of no element of its own, between such as have one
        if not line and likely[block.index] >= _NEARLY and among[0] < block.index < among[-1]:
            found.add(block.index)
            continue
        if len(like) < others[so] * (_SURE if line else 1):
            continue
        beside = within[block.box.parent]
        amid = not line and len(beside) >= _ALIKE and beside[0] < block.index < beside[-1] and len(like) > 1
        if likely[block.index] >= _EDGE and (amid or (not line and _goes_on(blocks, block, kept))):
            found.add(block.index)
        elif 0 < at < len(like) >= (_BEARERS if line else _ALIKE):
            over, under = blocks[like[at - 1]], blocks[like[at]]
            far = max(block.index - over.index, under.index - block.index) > _NEAR
            # In the same element, what parts a paragraph from the next may be a table as long as the page has it.
            if not far or (likely[block.index] >= _EDGE and over.box.parent is block.box.parent is under.box.parent):
                found.add(block.index)
    return found | short


def quotations(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The rest of the quotations of which some is kept: a short first line looks like a label. And those that a line of the text
    announces: 'The minister said:'."""
    found: set[int] = set()
    for over in (blocks[index] for index in kept if blocks[index].text[-1] in ":："):
        block = blocks[min(over.index + 1, len(blocks) - 1)]
        if block.inside & QUOTE and not (over.heading or block.links) and sentence_end(block.text):
            found.update({block.index} if likely[block.index] >= _EDGE else ())
    for block in (blocks[index] for index in (*kept, *found) if blocks[index].inside & QUOTE):
        whole = next((box for box in block.box.up(_NEXT_TO) if box.tag == "blockquote"), None)
        if whole is not None and whole.block_end - whole.block_start <= _LINES:
            rest = (line for line in blocks[whole.block_start : whole.block_end] if not (line.links or line.hidden or line.heading))
            found.update(line.index for line in rest if likely[line.index] >= _EDGE and not line.inside & (CAPTION | _NO_TEXT))
    return found - kept


def told(blocks: list[Block], kept: set[int], likely: list[float], data: Callable[[], str]) -> set[int]:
    """The paragraphs that the model has passed by a hair and that stand in the text of the page's `data`, a `key`, as most of the kept do.
    It has offers too, each a line with a link."""
    maybe = [b for b in blocks if likely[b.index] >= _NEARLY and b.index not in kept and _is_prose(b) and b.link_chars * 4 < len(b.text)]
    maybe = [block for block in maybe if not block.inside & (CAPTION | _NO_TEXT)]
    text = data() if maybe else ""
    maybe = [block for block in maybe if key(block.text) in text]
    paragraphs = [blocks[n] for n in kept if _is_prose(blocks[n])] if maybe else []
    held = sum([key(block.text) in text for block in paragraphs])
    return {block.index for block in maybe} if held * 5 >= len(paragraphs) * 4 and held else set()


def _between(ordered: list[int]) -> Iterator[int]:
    """The single blocks that were left out between two that are kept."""
    return (before + 1 for before, after in pairwise(ordered) if after - before == 2)


def _goes_on(blocks: list[Block], block: Block, kept: set[int]) -> bool:
    """Whether a paragraph is set as the one right over or under it, in the same element."""
    beside = (n for n in (block.index - 1, block.index + 1) if n in kept)
    return any(_is_prose(blocks[n]) and _alike(block, blocks[n], parent=True) for n in beside)


def _is_one_between(before: Block, block: Block, after: Block) -> bool:
    """Whether a short line is set as those around it, and ends as a sentence does or is an item as they are: its first word may be one that
    labels have, too: 'Anzeige wurde erstattet.'"""
    if block.heading or block.hidden or block.links:
        return False
    if not _set_in(before) == _set_in(block) == _set_in(after):
        return _was_put_between(before, block, after)
    if (said := parts.mark(block.text)) is not None and said[1] == 0:
        return parts.mark(before.text) == said == parts.mark(after.text)
    plain = not (block.inside & LIST or block.bold_chars)
    return plain and _WORD < weight(block.text) < _PARAGRAPH and sentence_end(block.text)


def _was_put_between(before: Block, block: Block, after: Block) -> bool:
    """Whether a sentence in a paragraph without a name, or a long one in such a paragraph in a box of its own, stands in the element of
    the paragraphs around it: what the box is called says little where nothing in it leads on."""
    plain = not (block.bold_chars or block.inside & (LIST | TABLE | QUOTE | CAPTION | _NO_TEXT))
    if not plain or block.box.tag != "p" or block.box.names or before.box.tag != after.box.tag:
        return False
    among = around_block(block)
    if around_block(before) is not among or around_block(after) is not among or not sentence_end(block.text):
        return False
    least = _WORD if block.box.parent is among else _PARAGRAPH
    return weight(block.text) > least and (_is_prose(before) or _is_prose(after))


def _is_amid(blocks: list[Block], at: int, kept: set[int]) -> bool:
    """Whether a short sentence, or what stands right over a list, is set as the nearest paragraph over it, in the same element: its words
    may be those of an offer, too: 'Each plan is billed annually.'"""
    block, around = blocks[at], blocks[at].box.parent
    if block.heading or block.hidden or block.links or block.bold or block.inside & (LIST | TABLE | QUOTE | CAPTION | _NO_TEXT):
        return False
    announces = any(box.tag in ("ul", "ol") and box.parent is around and box.block_start == at + 1 for box in blocks[at + 1].box.up(3))
    if not _WORD < weight(block.text) < _PARAGRAPH or not (announces or sentence_end(block.text)):
        return False
    over = next((blocks[n] for n in range(at - 1, max(-1, at - _NEAR), -1) if n in kept and _is_prose(blocks[n])), None)
    return over is not None and over.box.parent is around and _set_in(over) == _set_in(block)


def _is_prose(block: Block, unseen: bool = False) -> bool:
    text = block.text
    if not weighs(text, _PARAGRAPH) or block.heading or (block.hidden and not unseen) or block.inside & LIST:
        return False
    return block.link_chars * 2 < len(text) and sentence_end(text)


def _is_a_line(block: Block) -> bool:
    """Whether a line is of some length and says nothing that labels, offers and facts do: it may be a paragraph without a full stop."""
    plain = not (block.heading or block.hidden or block.links or block.bold or block.inside & (LIST | TABLE | QUOTE | CAPTION | _NO_TEXT))
    return plain and weight(block.text) >= _LINE and ":" not in block.text


def _set_in(block: Block) -> str:
    return ">".join([f"{box.tag}.{box.attributes.get('class') or ''}" for box in block.box.up(3)])


def _alike(block: Block, other: Block, *, parent: bool) -> bool:
    box, like = block.box, other.box
    return (
        (box.tag, box.attributes.get("class"), block.inside) == (like.tag, like.attributes.get("class"), other.inside)
        and (not parent or _around(box) is _around(like) or _wrapped_alike(box, like))
        and block.link_chars * 2 < len(block.text)
        and (block.bold_chars * 5 < len(block.text) * 3 or _asks_as(block, other))  # who speaks is in bold, in an interview
        and sentence_end(block.text)
    )


def _alike_but_for_looks(block: Block, other: Block) -> bool:
    """Whether a paragraph has the classes of another in its element but for what they say of its place, 'text text-last', 'p-7', or
    how its letters are set."""
    box, like = block.box, other.box
    if (box.tag, box.parent, block.inside) != (like.tag, like.parent, other.inside) or box.tag != "p" or box.names == like.names:
        return False
    differ = {_NUMBER.sub("", name) for name in box.names.split()} ^ {_NUMBER.sub("", name) for name in like.names.split()}
    plain = block.link_chars * 2 < len(block.text) and not block.bold and sentence_end(block.text)
    return plain and all(_PRESENTATIONAL.search(name) and "background" not in name for name in differ)


def _is_another_like(under: Block, over: Block) -> bool:
    """Whether a long paragraph stands beside another in its element, whatever its class: of one that the model doubts by a hair."""
    if (under.box.tag, under.box.parent, under.inside) != ("p", over.box.parent, over.inside) or over.box.tag != "p":
        return False
    return weight(under.text) >= _LONG and under.link_chars * 4 < len(under.text) and not under.bold and sentence_end(under.text)


def _speaks_on(over: Block, under: Block) -> bool:
    """Whether a quotation is left open that the next paragraph of an element opens anew: each of its paragraphs begins with the mark, and
    the last one ends with the other."""
    close = _QUOTED.get(under.text[0])
    said = over.text
    return close is not None and over.box.parent is under.box.parent and said.rfind(under.text[0]) > said.rfind(close) and "„" not in said


def _asks_as(block: Block, other: Block) -> bool:
    """Whether the same speaks in two paragraphs in bold: who asks the questions of an interview, and ends it."""
    name, colon, _ = block.text[:_SPEAKER].partition(":")
    return colon != "" and other.bold and other.text.startswith(f"{name}:")


def _around(box: Box) -> Box | None:
    """The element around a paragraph. What sets the letters is none: its end tag parts the last paragraph from the others, where that is
    still open (HTML standard, 13.2.6.4.7)."""
    around = box.parent
    while around is not None and around.tag in _LETTERS:
        around = around.parent
    return around


def _is_parted(box: Box, other: Box) -> bool:
    return box.parent is not other.parent and _around(box) is _around(other)


def _wrapped_alike(box: Box, other: Box) -> bool:
    """Whether two boxes stand alone each in one of a kind, side by side: 'paragraph-7', 'paragraph-8'."""
    one, two = box.parent, other.parent
    if one is None or two is None or one.parent is not two.parent or one.tag != two.tag:
        return False
    alone = one.block_end - one.block_start == two.block_end - two.block_start == 1
    return alone and one.names.rstrip("0123456789") == two.names.rstrip("0123456789") != ""
