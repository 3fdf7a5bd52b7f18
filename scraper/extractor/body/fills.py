"""What belongs to the body though no block says so by itself: drop caps, datelines, tables of data in the text, times of live entries,
the rest of a list, sub-headings and labels, a paragraph at either edge that is like its neighbour."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from itertools import pairwise
from typing import Final

from scraper.extractor.body.structure import data_table, is_dateline
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.bylines import cleaned
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, HEADING, LIST, NAV, TABLE, Block, Box

_LEVELS: Final = 6
_CELLS: Final = 600  # of a table that a reader may want to see in a story
_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?!\d)|\s?[ap]\.?m\b|\s?uhr\b|[時点시])", re.I)
_EDGE: Final = 0.25  # likelihood of a first paragraph
_END: Final = 0.15  # and of a last one, which is short more often
_HEADING: Final = 0.3
_ITEM, _LINKED_ITEM = 0.05, 0.1  # of the items of a list of which most is kept; with a link, or where fewer are, or of a heading apart
_SHARE: Final = 3  # one in so many of a list's items is enough
_LINE, _TITLE = 0.02, 0.08  # of a line between two kept blocks that says what the second is, and of one that is a heading by its tag
_PARTED: Final = 4  # blocks from a heading to its paragraph
_SUBHEAD: Final = 90  # weight of a sub-heading
_PARAGRAPH: Final = 60  # and of what stands under one
_ANNOUNCED: Final = 12  # characters of a sentence
_LABEL: Final = 300  # characters of what announces a list, or of a line with a label
_LABELLED = re.compile(r"([^\W\d_][^:：]{2,28})[:：]\s?\S")
_SAYS: Final = 4  # weight of the shortest: 'By:' says something else
_ITEMS: Final = 60
_WAVERS, _ALIKE, _NEAR = (
    0.1,
    4,
    16,
)  # likelihood of a paragraph amid a text, how many are set so, and how many blocks away the next of them is
_ENTRIES: Final = 4  # of a live blog; a story may name a time or two in lines of their own


def openings(blocks: list[Block], kept: set[int]) -> set[int]:
    """What stands in a box of its own before the paragraph that it begins: first letters, and the dateline over the first paragraph."""
    found = {
        index - 1
        for index in kept
        if index
        and index - 1 not in kept
        and len(letter := blocks[index - 1].text) == 1
        and letter.isupper()
        and blocks[index].text[0].islower()
    }
    first = min(kept, default=0)
    if first:
        line = blocks[first - 1]
        if is_dateline(line.text) and weight(line.text) > 4 and not line.hidden and not line.heading:
            found.add(first - 1)
    return found


def tables(blocks: list[Block], kept: set[int]) -> set[int]:
    """The cells of the tables of data that stand between two kept blocks of the same box."""
    found: set[int] = set()
    if not kept:
        return found
    past = 0  # the last table
    for block in blocks[min(kept) : max(kept)]:
        table = data_table(block) if block.inside & TABLE and block.index >= past else None
        if table is None:
            continue
        cells = blocks[table.block_start : table.block_end]
        links = sum(cell.link_chars for cell in cells)
        shown = len(cells) <= _CELLS and not block.hidden and not block.inside & (NAV | ASIDE | FOOTER)
        if shown and links * 3 < sum(len(cell.text) for cell in cells) and _amid(table, kept, may_end=True):
            # The marks of a rating, each in a box of its own, say nothing.
            found.update(cell.index for cell in cells if len(cell.text) > 1 or data_table(cell) is not None)
        past = table.block_end
    return found - kept


def _amid(table: Box, kept: set[int], *, may_end: bool = False) -> bool:
    """Whether the text goes on before and after a table, in the box that it stands in or one of those around that; `may_end`: it may be the
    last of a section."""
    box = table.parent
    for _ in range(_LEVELS):
        if box is None:
            return False
        before = any(index in kept for index in range(max(box.block_start, table.block_start - 40), table.block_start))
        after = any(index in kept for index in range(table.block_end, min(box.block_end, table.block_end + 40)))
        if before and after:
            return True
        if after or (before and not may_end):
            return False
        box = box.parent
    return False


def times(blocks: list[Block], kept: set[int]) -> set[int]:
    """The times over the entries of a live blog: lines that are nothing but a time of day, each right over a kept block."""
    if len(kept) < _ENTRIES:
        return set()
    near = {index for last in kept for index in (last, last - 1, last - 2) if index >= 0 and len(blocks[index].text) <= 40}
    found = {
        index
        for index in near
        if (index + 1 in kept or (index + 2 in kept and len(blocks[index + 1].text) <= 40))
        and _CLOCK.search(text := blocks[index].text)
        and not blocks[index].hidden
        and _is_time(text)
    }
    found = {index for index in found if index + 1 not in found}
    return found if len(found) >= _ENTRIES and len(found) * 6 > len(kept) else set()


def _is_time(text: str) -> bool:
    return sum(map(str.isalpha, _CLOCK.sub(" ", cleaned(text)))) <= 8


def edges(blocks: list[Block], kept: set[int], likely: list[float], top: int) -> set[int]:
    """The first paragraph where it stands in a box of its own, and the last where it is short: each like its neighbour in all but length.

    `top`: index of the headline's block, -1 for none.
    """
    found: set[int] = set()
    if not kept:
        return found
    first, last = min(kept), max(kept)
    for index in range(first - 1, max(top, first - 4), -1) if len(kept) > 2 else ():
        block = blocks[index]
        if likely[index] >= _EDGE and weight(block.text) >= 100 and _alike(block, blocks[first], parent=False):
            found.add(index)
            break
    if last + 1 < len(blocks) and likely[last + 1] >= _END and _alike(blocks[last + 1], blocks[last], parent=True):
        found.add(last + 1)
    return found


def lists(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The items of a list of which enough are kept: a list is a whole, and its short items look least like body. One with a link in it only
    between two that are kept, where most are: what else the site has to offer stands at the end."""
    found: set[int] = set()
    for whole, items in _lists(blocks, kept):
        within = range(whole.block_start, whole.block_end)
        if not len(items) < len(within) <= _SHARE * len(items):
            continue
        most = len(items) > 1 and len(within) < 2 * len(items)
        set_so = {_tags(blocks[at]) for at in items}  # a paragraph in an item of a list of lines is an offer amid them
        for at in within:
            if _tags(blocks[at]) not in set_so or len(blocks[at].text) < 2:
                continue
            linked = bool(blocks[at].links)
            least = _ITEM if most and not linked else _LINKED_ITEM
            if likely[at] >= least and (not linked or (most and items[0] < at < items[-1])):
                found.add(at)
    return found - kept


def _lists(blocks: list[Block], kept: set[int]) -> list[tuple[Box, list[int]]]:
    """The lists that kept blocks are items of, or paragraphs of an item, with those blocks."""
    held: dict[int, tuple[Box, list[int]]] = {}
    for index in sorted(kept):
        if blocks[index].inside & LIST:
            whole = next((box.parent for box in blocks[index].box.up()[:3] if box.tag == "li"), None)
            if whole is not None:
                held.setdefault(whole.index, (whole, []))[1].append(index)
    return list(held.values())


def _tags(block: Block) -> tuple[str, str]:
    return block.box.tag, block.box.parent.tag if block.box.parent is not None else ""


def holes(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The paragraphs amid a text that are set just as those of it, on a page of which most paragraphs set so are of it: the model may waver
    over a long one, and passes those that say least of a story."""
    ordered = sorted(kept)
    gaps = (blocks[n] for before, after in pairwise(ordered) for n in range(before + 1, after) if after - before <= 2 * _NEAR)
    left = [block for block in gaps if likely[block.index] >= _WAVERS and _is_prose(block)]
    if not left:
        return set()
    whole = {_set_in(block) for block in left}
    set_so: defaultdict[str, list[int]] = defaultdict(list)
    others: Counter[str] = Counter()
    for block in blocks:
        if _is_prose(block) and (so := _set_in(block)) in whole:
            if block.index in kept:
                set_so[so].append(block.index)
            else:
                others[so] += 1
    found: set[int] = set()
    for block in left:
        so = _set_in(block)
        like = set_so[so]
        at = bisect(like, block.index)
        if 0 < at < len(like) >= max(_ALIKE, others[so]) and like[at] - block.index <= _NEAR >= block.index - like[at - 1]:
            found.add(block.index)
    return found


def _is_prose(block: Block) -> bool:
    text = block.text
    plain = not block.heading and not block.hidden and block.link_chars * 2 < len(text) and not block.inside & LIST
    return plain and weight(text) >= _PARAGRAPH and sentence_end(text)


def _set_in(block: Block) -> str:
    return ">".join([f"{box.tag}.{box.attributes.get('class') or ''}" for box in block.box.up()[:3]])


def lines(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The lines that stand alone between two kept blocks: what says what the second is (`_says`), one of several that are set alike, each
    over a paragraph, and a sentence that is set as both."""
    found: set[int] = set()
    opening = min((n for n in kept if not blocks[n].heading), default=0)  # over it stand the headline's lines: who wrote it, where
    alike: defaultdict[tuple[str, int, str], list[int]] = defaultdict(list)
    for before, after in pairwise(sorted(kept)):
        line, under = blocks[before + 1], blocks[after]
        if after - before != 2 or likely[line.index] < _LINE or line.link_chars or line.hidden or len(line.text) > _LABEL:
            continue
        text = line.text
        heavy = weight(text)
        elsewhere = line.inside & ~under.inside & (NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON | LIST)
        if heavy < _SAYS or elsewhere or meaning(text) is not None or opener(text):
            continue
        if line.heading:
            parts = not under.heading or under.heading > line.heading
            says = before >= opening and line.heading > 1 and likely[line.index] >= _TITLE and heavy <= _SUBHEAD and parts
        else:
            says = _says(line, under) or (sentence_end(text) and _set_as(line, under) and _set_as(line, blocks[before]))
        if says:
            found.add(line.index)
        elif text[-1] in "?？":  # of a reader; the answers stand each in a box of its own
            alike[_setting(line, within=False)].append(line.index)
        elif heavy <= _SUBHEAD <= weight(under.text) and not line.inside & LIST and not sentence_end(text) and ":" not in text:
            alike[_setting(line, within=True)].append(line.index)
    return found.union(*(same for same in alike.values() if len(same) > 1))


def labelled(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The lines amid a text that begin with a label as others of it do, set alike: 'Price: $34', 'Optional for: all other products'."""
    first, last = min(kept, default=0), max(kept, default=0)
    gaps = [block for block in blocks[first:last] if block.index not in kept and likely[block.index] >= _ITEM and _label(block)]
    if not gaps:
        return set()
    said = Counter([(_label(blocks[n]), _setting(blocks[n], within)) for n in kept if _label(blocks[n]) for within in (False, True)])
    return {
        block.index
        for block in gaps
        if not block.hidden
        and block.link_chars * 2 < len(block.text)
        and (said[_label(block), _setting(block, within=True)] or said[_label(block), _setting(block, within=False)] > 1)
        and not opener(block.text)
    }


def _label(block: Block) -> str:
    found = _LABELLED.match(block.text)
    return found[1] if found is not None and len(block.text) <= _LABEL else ""


def _says(line: Block, under: Block) -> bool:
    """Whether a line is the label of what stands under it: 'Ingredients:', or a line in bold over a list."""
    over_list = bool(under.inside & LIST) and not line.inside & LIST
    if line.text[-1] in ":：":
        return over_list or line.box.parent is under.box.parent
    return over_list and line.bold_chars * 1.15 > len(line.text) and weight(line.text) <= _SUBHEAD and not sentence_end(line.text)


def _set_as(line: Block, other: Block) -> bool:
    box, like = line.box, other.box
    return (box.tag, box.names) == (like.tag, like.names) and box.parent is like.parent


def headings(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The sub-headings over kept paragraphs, inside the text: set as two others of the same box, or in the paragraph's own element;
    headings by their tag, or lines in bold or capitals. They are short and mostly alone, and look least like body."""
    start = min(kept, default=0)
    over = [(at, index) for index in kept if (at := _over(blocks, index)) > start and at not in kept and likely[at] >= _HEADING]
    if not over:
        return set()
    set_so = Counter([_setting(blocks[index], within) for index in kept if blocks[index].heading for within in (False, True)])
    return {at for at, index in over if _is_set(blocks[at], blocks[index], set_so) or _heads(blocks[at], blocks[index])}


def parted(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The headings amid a text that are set as two others of it and parted from the paragraph under them: by pictures, or by offers."""
    set_so = Counter([_setting(blocks[n], within=False) for n in kept if blocks[n].heading])
    found: set[int] = set()
    for before, after in pairwise(sorted(kept)) if max(set_so.values(), default=0) > 1 else ():
        for line in reversed(blocks[max(before + 1, after - _PARTED) : after - 1]) if not blocks[after].heading else ():
            text = line.text
            if line.heading < 2 or likely[line.index] < _LINKED_ITEM or line.links or line.hidden or weight(text) > _SUBHEAD:
                continue
            ends = line.box.parent.block_end if line.box.parent is not None else 0
            of_a_module = line.index + 1 < ends <= after  # the title of a film
            if not of_a_module and set_so[_setting(line, within=False)] > 1 and meaning(text) is None and not opener(text):
                found.add(line.index)
                break
    return found


def _over(blocks: list[Block], index: int) -> int:
    """The index of what stands over a block, pictures and their captions apart."""
    at = index - 1
    while at > index - 4 and at > 0 and blocks[at].inside & (FIGURE | CAPTION):
        at -= 1
    return at


def _is_set(heading: Block, block: Block, set_so: Counter[tuple[str, int, str]]) -> bool:
    """Whether a heading is set as another one over the text; one that is a link, as two in the same element: cards of other stories have
    headings as well."""
    if not heading.heading or block.heading:
        return False
    leads = heading.link_chars * 2 > len(heading.text)
    return set_so[_setting(heading, leads)] > leads


def _setting(block: Block, within: bool) -> tuple[str, int, str]:
    """How a heading is set, and in what: an element like others, or this one. Its id is its own."""
    box, around = block.box, block.box.parent or block.box
    return (
        f"{box.tag} {box.attributes.get('class')}",
        around.index if within else -1,
        "" if within else f"{around.tag} {around.attributes.get('class')}",
    )


def _heads(line: Block, block: Block) -> bool:
    """Whether a line is a heading of the paragraph under it: a sub-heading, or set as one in the paragraph's own element."""
    text = line.text
    if (
        line.links
        or line.hidden
        or weight(text) > _SUBHEAD
        or block.heading
        or weight(block.text) < _PARAGRAPH
        or not sentence_end(block.text)
    ):
        return False
    if line.box.parent is not block.box.parent or meaning(text) is not None or opener(text):
        return False
    if line.inside & HEADING:
        return line.heading > 1
    bold = line.bold_chars * 1.15 > len(text) and block.bold_chars * 2 < len(block.text)
    return (bold or text.isupper()) and line.box.tag == block.box.tag and not sentence_end(text)


def announced(blocks: list[Block], kept: set[int]) -> set[int]:
    """The items of a list that the sentence before it announces with a colon, where the text goes on after it: links, or names of two
    words, which by themselves look like a menu. A list of other stories is announced as well, by words that say so, and so is a table of
    contents, whose links stay on the page. Where some are kept, what is set otherwise than they is no item."""
    found: set[int] = set()
    for index in kept:
        text = blocks[index].text
        if text[-1] not in ":：" or len(text) < _ANNOUNCED or index + 1 >= len(blocks):
            continue
        box, whole = blocks[index + 1].box, None
        for above in box.up()[:5]:
            if above.tag in ("ul", "ol"):
                whole = above
                break
        if whole is None or whole.block_start != index + 1 or whole.parent is not blocks[index].box.parent:
            continue
        items = blocks[whole.block_start : whole.block_end]
        if len(items) > _ITEMS or items[0].hidden or opener(text) or meaning(text) is not None or not _amid(whole, kept):
            continue
        if not any(link.href.startswith("#") for item in items for link in item.links):
            set_so = {_setting(item, within=False) for item in items if item.index in kept}
            found.update(item.index for item in items if not set_so or _setting(item, within=False) in set_so)
    return found - kept


def _alike(block: Block, other: Block, *, parent: bool) -> bool:
    box, like = block.box, other.box
    return (
        (box.tag, box.attributes.get("class"), block.inside) == (like.tag, like.attributes.get("class"), other.inside)
        and (box.parent is like.parent or not parent)
        and (not block.links if parent else block.link_chars * 2 < len(block.text))
        and block.bold_chars * 5 < len(block.text) * 3  # who speaks is in bold, in an interview
        and sentence_end(block.text)
    )
