"""What belongs to the body though no block says so by itself: drop caps, datelines, tables of data in the text, the rest of a list, a
paragraph that is like its neighbours. Sub-headings and other short lines: `headings.py`; what stands over the entries of a live blog:
`entries.py`."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from scraper.extractor.body.headings import setting
from scraper.extractor.body.structure import data_table, is_dateline
from scraper.extractor.fields import deck
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.places import look_like_places
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FOOTER, FORM, HIDDEN, LIST, NAV, PRE, TABLE, Block, Box
from scraper.page.marks import are_numbers

_FILED = re.compile(  # 'GULL POINT, Me. — The lamp ...'
    r"([^\W\d_a-z]{2,20}(?:[ .]{1,2}[^\W\d_a-z]{2,20}){0,3})(?:, [^\W\d_]{2,12}\.?)?\s[—–-]\s"
)
_LEVELS: Final = 6
_HIGH, _NEXT_TO = 5, 3  # elements around a list's first item in which the list is looked for, around a quotation's first line
_CELLS: Final = 600  # of a table that a reader may want to see in a story
_TAKEN: Final = 0.3  # of its text is kept, of a table that is so wherever it stands,
_SEVERAL: Final = 3  # and from so many cells
_SEVERAL_BLOCKS: Final = 5  # no cell of data holds more of them, and most of the table's text
_EDGE: Final = 0.25  # likelihood of a first paragraph
_END: Final = 0.15  # and of a last one, which is short more often
_LAST: Final = 40  # blocks of a quote or a list over it, or of the last part of a text
_LINKED_END: Final = 0.28  # of one with a link in it
_ITEM, _LINKED_ITEM = 0.05, 0.1  # of the items of a list of which most is kept; with a link, or where fewer are
_SHARE: Final = 3  # one in so many of a list's items is enough
_MARK: Final = 3  # characters of '↩' and its kin
_PARAGRAPH: Final = 60  # weight
_ANNOUNCED: Final = 12  # characters of a sentence
_ITEMS: Final = 60
_WRAPS: Final = 5  # how far above a sentence the element that holds its list as well may be
_SUBHEAD: Final = 80  # weight
_WAVERS: Final = 0.1  # likelihood of a paragraph amid a text,
_ALIKE: Final = 4  # how many are set so,
_NEAR: Final = 16  # and how many blocks away the next of them is
_UNDER, _HARDLY = 8, 0.05  # blocks between two paragraphs of it, and the likelihood of one that bears the text's class
_BEARERS: Final = 5  # paragraphs that bear a class
_WORD: Final = 12  # weight of a word: the names of networks stand in lists as well
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


def tables(blocks: list[Block], kept: set[int]) -> set[int]:
    """The cells of the tables of data that stand amid the text or right under its last block, and of those of which the model took enough
    wherever they stand: a table is a whole, and the names of its columns and its figures look least like body. One of which a third of
    the cells are links is a list of something else."""
    found: set[int] = set()
    if not kept:
        return found
    past, last = 0, max(kept)  # past the last table
    layouts: set[int] = set()
    for block in blocks[min(kept) :]:
        if block.index > last + 2:
            break
        table = data_table(block) if block.inside & TABLE and block.index >= past else None
        if table is None or table.index in layouts:
            continue
        cells = blocks[table.block_start : table.block_end]
        if len(cells) <= _CELLS and _is_layout(cells):
            layouts.add(table.index)
            continue
        links = sum([cell.link_chars * 2 > len(cell.text) for cell in cells])
        shown = len(cells) <= _CELLS and links * 3 < len(cells) and not block.inside & (NAV | ASIDE | FOOTER)
        if shown and (_is_told(table, cells, kept) or _ends_text(table, blocks, kept, found)):
            # The marks of a rating, each in a box of its own, say nothing.
            found.update(cell.index for cell in cells if len(cell.text) > 1 or data_table(cell) is not None)
            last = max(last, table.block_end - 1)
        past = table.block_end
    return found - kept


def _is_layout(blocks: list[Block]) -> bool:
    """Whether one cell of a table holds most of its text, in many blocks: the story, and the others the site's menus."""
    held: Counter[int] = Counter()
    heavy: Counter[int] = Counter()
    for block in blocks:
        cell = block.box
        while cell.tag not in ("td", "th") and cell.parent is not None:
            cell = cell.parent
        held[cell.index] += 1
        heavy[cell.index] += len(block.text)
    largest, text = heavy.most_common(1)[0]
    return held[largest] > _SEVERAL_BLOCKS and 2 * text > heavy.total()


def _is_told(table: Box, cells: list[Block], kept: set[int]) -> bool:
    """Whether a table stands amid the text in view, or has enough of its own text in it already, from several cells: the story of a page
    that is itself a table stands in one."""
    if not cells[0].hidden and _amid(table, kept, may_end=True):
        return True
    taken = [cell for cell in cells if cell.index in kept]
    if sum([len(cell.text) for cell in taken]) < _TAKEN * sum([len(cell.text) for cell in cells]):
        return False
    return len({id(next(box for box in cell.box.up() if box.tag in ("td", "th", "table"))) for cell in taken}) >= _SEVERAL


def _ends_text(table: Box, blocks: list[Block], kept: set[int], found: set[int]) -> bool:
    """Whether a table stands right under a kept block, or another such table, which was `found`, as the paragraphs do; not one that names a
    story's facts ('Subjects:', 'Cite as:')."""
    above, first = table.block_start - 1, blocks[table.block_start]
    if first.hidden or first.text[-1] in ":：":
        return False
    if above not in kept and above not in found:
        if not (above - 1 in kept or above - 1 in found) or not blocks[above].heading or _links_of(table, blocks):
            return False
        # A heading over it, where both stand as the paragraphs do: the table that ends a report
        return _around(table) is _around(blocks[above].box) is _around(blocks[above - 1].box)
    over = data_table(blocks[above]) if blocks[above].inside & TABLE else None
    return _around(table) is _around(over or blocks[above].box)


def _links_of(table: Box, blocks: list[Block]) -> bool:
    """Whether anything in a table is linked, as in those that a site sets under each of its stories."""
    return any(block.links for block in blocks[table.block_start : table.block_end])


def listings(blocks: list[Block], kept: set[int]) -> set[int]:
    """The listings that stand between two kept blocks, or end a section: those of the text's own boxes, without the numbers of lines."""
    if not kept:
        return set()
    near = blocks[min(kept) : max(kept) + 2]
    return {
        block.index
        for block in near
        if block.inside & PRE
        and not block.inside & (NAV | ASIDE | FOOTER)
        and block.index not in kept
        and not block.hidden
        and block.link_chars * 2 < len(block.text)
        and not are_numbers(block.text)
        and _amid(_alone(block), kept, may_end=True)
    }


def _alone(listing: Block) -> Box:
    """The largest box that holds a listing, the numbers of its lines and nothing else."""
    box = listing.box
    while box.parent is not None and box.parent.block_end - box.parent.block_start <= 2:
        box = box.parent
    return box


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
        if before and not may_end:
            return False
        box = box.parent
    return False


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
    least = _LINKED_END if last + 1 < len(blocks) and blocks[last + 1].links else _END
    if last + 1 < len(blocks) and likely[last + 1] >= least:
        above = range(last, max(first, last - _LAST) - 1, -1)  # under a quote or a list it is like the paragraphs before that
        if any(n in kept and _alike(blocks[last + 1], blocks[n], parent=True) for n in above):
            found.add(last + 1)
    return found


def marked(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The paragraphs under a text that bear a class which nearly all its paragraphs bear, and hardly another block of the page: the last
    part of a text that is cut into parts, of which the model doubts the shortest."""
    last = max(kept, default=len(blocks))
    under: list[Block] = []
    for block in blocks[last + 1 : last + 1 + _LAST]:
        if block.index > last + _UNDER:
            break
        if likely[block.index] >= _HARDLY and block.box.names and _is_marked(block):
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


def _classes(block: Block) -> list[tuple[str, str]]:
    return [(block.box.tag, each) for each in block.box.names.split()]


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
            linked = bool(blocks[at].links) and not _is_footnote(blocks[at])
            least = _ITEM if most and not linked else _LINKED_ITEM
            if likely[at] >= least and (not linked or (most and items[0] < at < items[-1])):
                found.add(at)
    return found - kept


def _is_footnote(item: Block) -> bool:
    """Whether the only link of an item is a mark that leads back to the text."""
    return len(item.links) == 1 and item.link_chars <= _MARK and item.links[0].href.startswith("#")


def _lists(blocks: list[Block], kept: set[int]) -> list[tuple[Box, list[int]]]:
    """The lists that kept blocks are items of, or paragraphs of an item, with those blocks."""
    held: dict[int, tuple[Box, list[int]]] = {}
    for index in sorted(kept):
        if blocks[index].inside & LIST:
            whole = next((box.parent for box in blocks[index].box.up(3) if box.tag == "li"), None)
            if whole is not None:
                held.setdefault(whole.index, (whole, []))[1].append(index)
    return list(held.values())


def _tags(block: Block) -> tuple[str, str]:
    return block.box.tag, block.box.parent.tag if block.box.parent is not None else ""


def holes(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The paragraphs amid a text that are set just as those of it, on a page of which most paragraphs set so are of it: the model may waver
    over a long one, and passes those that say least of a story."""
    ordered = sorted(kept)
    short = {n for n in _between(ordered) if likely[n] >= _EDGE and _is_a_sentence_between(blocks[n - 1], blocks[n], blocks[n + 1])}
    gaps = (blocks[n] for before, after in pairwise(ordered) for n in range(before + 1, after) if after - before <= 2 * _NEAR)
    left = [block for block in gaps if likely[block.index] >= _WAVERS and _is_prose(block)]
    if not left:
        return short
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
    return found | short


def _between(ordered: list[int]) -> Iterator[int]:
    """The single blocks that were left out between two that are kept."""
    return (before + 1 for before, after in pairwise(ordered) if after - before == 2)


def _is_a_sentence_between(before: Block, block: Block, after: Block) -> bool:
    """Whether a short line that ends as a sentence does is set as those around it: its first word may be one that labels have, too:
    'Anzeige wurde erstattet.'"""
    plain = not (block.heading or block.hidden or block.links or block.inside & LIST or block.bold_chars)
    alike = _set_in(before) == _set_in(block) == _set_in(after)
    return plain and _WORD < weight(block.text) < _PARAGRAPH and sentence_end(block.text) and alike


def _is_prose(block: Block) -> bool:
    text = block.text
    plain = not block.heading and not block.hidden and block.link_chars * 2 < len(text) and not block.inside & LIST
    return plain and weight(text) >= _PARAGRAPH and sentence_end(text)


def _set_in(block: Block) -> str:
    return ">".join([f"{box.tag}.{box.attributes.get('class') or ''}" for box in block.box.up(3)])


def announced(blocks: list[Block], kept: set[int]) -> set[int]:
    """The items of a list that the sentence before it announces with a colon; where the text goes on after it links as well, or names of
    two words, which by themselves look like a menu; and the lines of a quotation. A list of other stories is announced as well, by words
    that say so, and so is a table of contents, whose links stay on the page. Where some are kept, what is set otherwise than they is no
    item."""
    found: set[int] = set()
    for index in kept:
        text = blocks[index].text
        if text[-1] not in ":：" or len(text) < _ANNOUNCED or index + 1 >= len(blocks):
            continue
        whole = _list_at(blocks[index + 1]) or (None if blocks[index + 1].links else _opened_by(blocks[index + 1], _NEXT_TO, "blockquote"))
        if whole is None or _around(whole) not in blocks[index].box.up(_WRAPS):  # some wrap a few paragraphs, and each list
            continue
        items = blocks[whole.block_start : whole.block_end]
        if len(items) > _ITEMS or items[0].hidden or opener(text) or meaning(text) is not None:
            continue
        if not _amid(whole, kept, may_end=whole.tag != "blockquote" and not any(item.links for item in items)):
            continue
        if not any(link.href.startswith("#") for item in items for link in item.links):
            set_so = {setting(item, within=False) for item in items if item.index in kept}
            found.update(item.index for item in items if not set_so or setting(item, within=False) in set_so)
    return found - kept


def plain(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The items of a list without links that stands among the paragraphs: right between two of them, or under a sub-heading, with that, at
    the end or before what is no text. The model sees short lines, which look like a menu."""
    found: set[int] = set()
    ordered = sorted(kept)
    for before, after in pairwise([*ordered, len(blocks)]):
        at = before + 1
        if at >= after:
            continue
        last = after == len(blocks)
        head = blocks[at] if blocks[at].heading > 1 and at + 1 < after else None
        if head is not None:
            at += 1
        if not blocks[at].inside & LIST or (blocks[before].inside & LIST and head is None):
            continue
        whole = _list_at(blocks[at])
        around = _among(blocks[before])
        announced = head is not None or blocks[before].heading > 1 or blocks[before].text[-1] in ":：" or _is_bold_line(blocks[before])
        if whole is None or _around(whole) is not around or not (announced or (not last and whole.block_end == after)):
            continue
        if whole.parent is not around and blocks[before].box.parent in (around, None):
            continue  # in a box of its own, where the paragraphs have none
        if not last and _among(blocks[after]) is not around:
            continue
        items = blocks[whole.block_start : whole.block_end]
        if len(items) > _ITEMS or any(item.link_chars or item.hidden or item.inside & _NO_TEXT for item in items):
            continue
        if sum(likely[item.index] for item in items) < _ITEM * len(items) or max(weight(item.text) for item in items) < _WORD:
            continue
        if head is not None:
            if _run(head) is not around or head.link_chars or likely[head.index] < _EDGE or meaning(head.text) is not None:
                continue
            found.add(head.index)
        found.update(item.index for item in items)
    return found - kept


def _list_at(block: Block) -> Box | None:
    """The list that a block is the first of."""
    return _opened_by(block, _HIGH, "ul", "ol")


def _opened_by(block: Block, reach: int, *tags: str) -> Box | None:
    """The inmost of these elements among so many around a block, where it begins with that."""
    whole = next((box for box in block.box.up(reach) if box.tag in tags), None)
    return whole if whole is not None and whole.block_start == block.index else None


def _alike(block: Block, other: Block, *, parent: bool) -> bool:
    box, like = block.box, other.box
    return (
        (box.tag, box.attributes.get("class"), block.inside) == (like.tag, like.attributes.get("class"), other.inside)
        and (not parent or box.parent is like.parent or _wrapped_alike(box, like))
        and block.link_chars * 2 < len(block.text)
        and block.bold_chars * 5 < len(block.text) * 3  # who speaks is in bold, in an interview
        and sentence_end(block.text)
    )


def _is_bold_line(block: Block) -> bool:
    """Whether a block is set as sub-headings are where none is marked."""
    text = block.text
    return block.bold and weight(text) <= _SUBHEAD and not sentence_end(text) and meaning(text) is None


def _run(block: Block) -> Box | None:
    """The element in which a block stands with others: its own, where line breaks part them."""
    return block.box if block.box.block_end - block.box.block_start > 1 else _around(block.box)


def _among(block: Block) -> Box | None:
    """The same, and of a list's item that in which the list stands."""
    whole = next((box for box in block.box.up(3) if box.tag in ("ul", "ol")), None) if block.inside & LIST else None
    return _run(block) if whole is None else _around(whole)


def _around(box: Box) -> Box | None:
    """The inmost element around one that holds more than it."""
    above = box.parent
    while above is not None and (above.block_start, above.block_end) == (box.block_start, box.block_end):
        above = above.parent
    return above


def _wrapped_alike(box: Box, other: Box) -> bool:
    """Whether two boxes stand alone each in one of a kind, side by side: 'paragraph-7', 'paragraph-8'."""
    one, two = box.parent, other.parent
    if one is None or two is None or one.parent is not two.parent or one.tag != two.tag:
        return False
    alone = one.block_end - one.block_start == two.block_end - two.block_start == 1
    return alone and one.names.rstrip("0123456789") == two.names.rstrip("0123456789") != ""
