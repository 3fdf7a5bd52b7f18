"""Blocks that were kept -> the blocks of a record: kinds, levels, tables put together, paragraphs that were torn made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from copy import copy
from itertools import groupby, pairwise
from typing import Final

from scraper.extractor.body import cells, entries, headings, parts, questions
from scraper.extractor.body.facts import clock_of, says_when
from scraper.extractor.related import labels
from scraper.normaliser import credits, places
from scraper.normaliser.text import begins_small, ends_in_a_word, sentence_end, weight
from scraper.page import blocks as page
from scraper.page.document import Document
from scraper.record import Block, BlockKind

_DATELINE: Final = 60  # weight of one
_SHUT: Final = (")", "）", "]", "】")
_MORE: Final = 24  # characters of a link that says no more than that there is more
_LEVELS: Final = frozenset("123456")
_HEADINGS: Final = frozenset(f"h{n}" for n in range(1, 7))
_LINES: Final = 4  # blocks of a heading: a number, a label, two lines
_LONGEST: Final = 200  # weight of a heading that is a sentence; a question of an interview may be longer
_SEVERAL: Final = 120  # weight of one that is several
_ENDS_ONE = re.compile(r"[^\W\d_]{3}[.!…][\"”“»)]?\s[\"„“«(]?([^\W\d_])|。.")  # amid a text: neither a number nor 'Dr.' is before the point
_ENDS_BEHIND = re.compile(r"[.!?…][\"”»)]{0,2}\s")
_CHANGED: Final = 60  # characters of when a text was changed
_SUBHEAD: Final = 90  # weight of a line in bold that heads paragraphs
_DATE: Final = 24  # characters of one
_LABEL: Final = 50  # weight of a label over a list
_PARAGRAPH: Final = 80  # weight of the paragraph under such a line
_SENTENCE: Final = 30  # weight of a shorter one that ends as a sentence
_FEWEST: Final = 2  # such lines; a story may have one sentence in bold:
_ALONE: Final = ((40, 120), (60, 200))  # the only one is shorter, and what is under it longer
_SPACE: Final = 6  # characters
_LEVELS_UP: Final = 6
_LEVELS_OF_PARTS: Final = 2
_LOWEST: Final = 6  # level of a heading
_ENTRY: Final = 3  # that of a time over an entry
_CLOSING: Final = "\"'”’“‘»«›‹)"
_HEAD: Final = 2  # blocks of a text among which its dateline is: what looks like one later is a sub-heading
_ITEMS: Final = 3  # of a list that holds nearly all of a text, at the least
_OPEN: Final = ("——", "$", "€", "£", "%")  # what else a sub-heading may end with
_DASHES: Final = "-–"
_ASKED: Final = ("?", "？", "؟")
_ORDINAL: Final = re.compile(r"\(?\d{1,3}[.)]?")


def structured(kept: Iterable[page.Block], times: Collection[int] = (), doc: Document | None = None) -> tuple[Block, ...]:
    """In page order. `body` is exactly the texts joined by blank lines. `times`: indices of the blocks that head a live blog's entries."""
    kept = [part for block in kept for part in (_parted(doc, block) if doc is not None else (block,))]
    kept = [*kept[:-1], _without_rights(kept[-1])] if kept else kept
    kept = _with_times_above(kept, times) if times else kept
    titles = {id(kept[n]) for n in headings.titles(kept)}
    set_as_headings = _bold_headings(kept) | _labels_of_lists(kept) | {id(kept[n]) for n in questions.headings(kept, doc)} | titles
    margins = len(kept) > 1 and all(block.inside & page.QUOTE for block in kept)  # a hand that wanted some set the whole text as a quote
    quoted = _quoted_in_quotes(kept) if margins else {block.index for block in kept if block.inside & page.QUOTE}
    parts_of_text = _parts(kept, times)
    said = _levels_by_tag(kept)
    levels = said | _levels_by_look(kept, set_as_headings, titles, said)
    found: list[Block] = []
    torn: page.Block | None = None  # the last paragraph, while the next block may still belong to it
    numbered: page.Box | None = None  # the item of a list of which the last block is the number
    tables = cells.of_data(kept)
    for table, members in groupby(kept, key=lambda block: tables.get(block.index)):
        blocks = list(members)
        if table is not None and len({id(cells.cell_of(block)) for block in blocks}) > 1:
            found.append(Block("table", cells.rows(blocks, doc)))
            torn = numbered = None
            continue
        for block in blocks:
            level = levels.get(id(block))
            if block.index in times:
                level = level or _ENTRY
            kind: BlockKind = "heading" if level is not None else _kind(block, quoted)
            if kind == "paragraph" and doc is not None and _is_code(doc, block):
                kind = "code"
            if kind == "list_item" and parts_of_text and (item := _item(block)) is not None and item.index in parts_of_text:
                kind = "paragraph"
            if numbered is not None and kind != "heading" and _item(block) is numbered:
                found[-1] = Block(kind, f"{found[-1].text} {block.text}")
            elif torn is not None and kind == "paragraph" and (glue := _glue(torn, block, opening=len(found) <= _HEAD)) is not None:
                found[-1] = Block("paragraph", found[-1].text + glue + block.text)
            else:
                found.append(Block(kind, clock_of(block.text) if block.index in times else block.text, level))
            torn = block if kind == "paragraph" else None
            numbered = _item(block) if kind == "list_item" and _ORDINAL.fullmatch(block.text) else None
    return tuple(_with_items(found))


def _parted(doc: Document, block: page.Block) -> list[page.Block]:
    """The parts of a block that line breaks make, without what is offered behind the last sentence."""
    found = list(parts.of(doc, block)) if block.breaks else [block]
    end = len(without_offer(doc, block).text) if block.links else len(block.text)
    offered = block.text[end:].strip()
    if not offered or not found[-1].text.endswith(offered):
        return found
    last = copy(found.pop())
    last.text = last.text.removesuffix(offered).rstrip()
    return [*found, last] if last.text else found


def _without_rights(last: page.Block) -> page.Block:
    """The end of a text without whose rights it is behind its last sentence, and when that changed: '... in fog. All rights reserved'."""
    end = credits.without_rights(last.text)
    if last.inside & page.HEADING or len(end) == len(last.text):
        return last
    found = copy(last)
    for behind in _ENDS_BEHIND.finditer(end, max(0, len(end) - _CHANGED)):
        found.text = end[behind.end() :]
        if says_when(found):
            end = end[: behind.end()].rstrip()
            break
    found.text = end
    return found if sentence_end(end) else last


def without_offer(doc: Document, block: page.Block) -> page.Block:
    """A paragraph without what stands behind its last sentence: the offer of another story, '... (Read more: Another story)', or 'Read
    more' alone."""
    if block.inside & (page.HEADING | page.LIST | page.TABLE | page.QUOTE):
        return block
    if block.links[-1].href[:1] == "#":
        return block
    said = doc.text_of(block.links[-1].box)
    behind = labels.offer_behind(block.text, said)
    end = behind[0] if behind is not None and behind[0] >= _PARAGRAPH else _end_before(block.text, said)
    if end is None:
        return block
    found = copy(block)
    found.text = block.text[:end].rstrip()
    return found


def _end_before(text: str, said: str) -> int | None:
    """Where the text ends that a link stands behind whose words promise more and name no story: '... on Monday. Read more'."""
    if len(said) > _MORE or not text.endswith(said) or len(said) == len(text) or not labels.promises_more(said):
        return None
    before = text[: -len(said)].rstrip()
    return len(before) if sentence_end(before) or before.endswith(_SHUT) else None


def _with_times_above(kept: list[page.Block], times: Collection[int]) -> list[page.Block]:
    """The same, and over each entry of a live blog its time, where that stands under it."""
    under = entries.at_ends([block for block in kept if block.index in times])
    at = {block.index: under[block.index].block_start - 0.5 if block.index in under else block.index for block in kept}
    return sorted(kept, key=lambda block: at[block.index]) if under else kept


def _levels_by_tag(kept: list[page.Block]) -> dict[int, int]:
    """The levels of the headings that are some by their tag or their role (their `id`)."""
    said = ((block, block.heading or _said_level(block)) for block in kept if block.inside & page.HEADING)
    levels = {id(block): level for block, level in said if level and not _holds_prose(block)}
    deeper = _is_parted_twice(kept)
    return {line: max(2, level) if level == 1 or not deeper else min(level + 1, _LOWEST) for line, level in levels.items()}


def _levels_by_look(kept: list[page.Block], lines: Collection[int], titles: Collection[int], said: dict[int, int]) -> dict[int, int]:
    """The levels of the lines that are headings by their look (their `id`): one below the last that is `said` over a line, or before the
    first as high as the highest. Titles of which the first stands over all of those stand over each of them."""
    highest = below = min(said.values(), default=2)
    first = next((id(block) for block in kept if id(block) in said or id(block) in titles), 0)
    found: dict[int, int] = {}
    for block in kept:
        if id(block) in said:
            below = min(said[id(block)] + 1, _LOWEST)
        elif id(block) in lines:
            found[id(block)] = max(2, highest - 1) if first in titles and id(block) in titles else below
    return found


def _item(block: page.Block) -> page.Box | None:
    """The item of a list that a block stands in."""
    return next((box for box in block.box.up(_LEVELS_UP) if box.tag == "li"), None) if block.inside & page.LIST else None


def _parts(kept: list[page.Block], times: Collection[int]) -> set[int]:
    """The items of lists that are parts of a text: they begin with a heading or with a date over one, are the entries of a live blog, or
    hold nearly all of it."""
    items = [(item, block) for block in kept if (item := _item(block)) is not None]
    first = {item.index: block for item, block in reversed(items)}
    for (item, line), (same, under) in pairwise(items):
        if under.heading and same is item and line is first[item.index] and len(line.text) <= _DATE and any(map(str.isdecimal, line.text)):
            first[item.index] = under  # in a timeline
    timed = {item.index for item, block in items if block.index in times}
    held = Counter([item.index for item, _ in items])
    whole = {index for index, count in held.items() if count >= _ITEMS and count * 5 >= len(kept) * 4}
    return timed | whole | {index for index, block in first.items() if block.heading}


def _is_parted_twice(kept: list[page.Block]) -> bool:
    """Whether a text has parts under headings of the first level, and in them parts under those of the second."""
    said = [block.heading for block in kept if 0 < block.heading <= _LEVELS_OF_PARTS]
    return said[:1] == [1] and said.count(1) > 1 and max(said) > 1


def _with_items(found: list[Block]) -> list[Block]:
    """The same, and of paragraphs that begin as items do, several in a row behind one bullet or numbered on, list items. Behind a dash
    stands in many a country what somebody says."""
    at = 0
    for plain, run in groupby(found, key=lambda block: block.kind == "paragraph" and block.text[0] not in _DASHES):
        several = list(run)
        marks = [parts.mark(block.text) for block in several] if plain and len(several) > 1 else []
        for kind, alike in groupby(range(len(marks)), key=lambda n: said[0] if (said := marks[n]) is not None else ""):
            places = list(alike)
            for n in parts.in_series([marks[place] for place in places]) if kind else ():
                found[at + places[n]] = Block("list_item", several[places[n]].text)
        at += len(several)
    return found


def _bold_headings(kept: list[page.Block]) -> set[int]:
    """The lines in bold by which a text is parted that has paragraphs for sub-headings (their `id`): each over a paragraph in the same
    element, short, without the mark that ends a sentence or a question. What is set as several of them is one over anything else too,
    and so are a few that ask."""
    lines = [(line, under) for line, under in pairwise(kept) if _is_bold_line(line) and line is not kept[0]]
    found = [(line, under) for line, under in lines if _ends_open(line.text) and _stands_over(line, under)]
    if len(found) < _FEWEST:
        return {id(line) for line, under in found if ":" not in line.text and _is_sure(weight(line.text), weight(under.text))}
    set_so = {_setting(line) for line, _ in found}
    under_others = {id(line) for above, line in pairwise(kept) if above.heading}  # who wrote what that names
    alike = [(line, under) for line, under in lines if _setting(line) in set_so and id(line) not in under_others]
    asked = [line for line, under in alike if line.text.rstrip(_CLOSING)[-1:] in _ASKED and not under.heading]
    headings = [line for line, _ in (*found, *alike) if _ends_open(line.text)]
    closed = [line for line, under in alike if line.text[-1] == "." and _stands_over(line, under)]
    return {id(line) for each in (asked, closed) if len(each) < len(found) for line in each} | {id(line) for line in headings}


def _labels_of_lists(kept: list[page.Block]) -> set[int]:
    """The labels in bold (their `id`), several, each right over its list: 'Pros:', 'Cons:'."""
    ending = [(line, under) for line, under in pairwise(kept) if line.text[-1] in ":：" and weight(line.text) <= _LABEL]
    found = [line for line, under in ending if under.inside & page.LIST and _is_bold_line(line) and _stands_over(line, under)]
    return {id(line) for line in found} if len(found) >= _FEWEST else set()


def _is_bold_line(line: page.Block) -> bool:
    """Whether a block is a short line in bold that is nothing else."""
    return (
        line.bold
        # White space that a page sets in bold too is counted, and folded in the text.
        and len(line.text) > line.bold_chars * 0.85 - _SPACE
        and not line.inside & (page.HEADING | page.LIST | page.QUOTE | page.TABLE | page.PRE)
        and weight(line.text) <= _SUBHEAD
        and not line.links
        and any(map(str.isalpha, line.text[line.text.find(":", 0, -1) + 1 :]))  # 'Points: 7' is a fact
    )


def _setting(line: page.Block) -> tuple[str, str | None, int | str]:
    """How a line is set, and in what: this element, or others of its name."""
    around = line.box.parent
    return line.box.tag, line.box.attributes.get("class"), (around.names or around.index) if around is not None else ""


def _stands_over(line: page.Block, under: page.Block) -> bool:
    """Whether a paragraph stands under a line in the same element, or each of them alone in some of a kind; or a list or table in that
    element."""
    box = line.box.parent
    if under.inside & (page.LIST | page.TABLE):
        whole = next((each for each in under.box.up(_LEVELS_UP) if each.tag in ("ul", "ol", "table")), None)
        return whole is not None and whole.block_start == under.index and whole.parent is box
    other = under.box.parent
    named = box is not None and other is not None and box.parent is other.parent and box.names == other.names != ""
    if not (box is other or named or _wrappers(line) == _wrappers(under)):
        return False
    return under.bold_chars * 2 < len(under.text) and weight(under.text) >= (_SENTENCE if sentence_end(under.text) else _PARAGRAPH)


def _wrappers(block: page.Block) -> list[object]:
    """The elements around a block that hold nothing else, each by its tag and class, and the one in which they stand."""
    found: list[object] = []
    box: page.Box | None = block.box
    while box is not None and box.block_end - box.block_start <= 1:
        found.append((box.tag, box.names))
        box = box.parent
    return [*found, box]


def _is_sure(line: int, under: int) -> bool:
    """Whether the only such line is a heading, by its weight and that of what is under it."""
    return any(line <= most and under >= least for most, least in _ALONE)


def _ends_open(text: str) -> bool:
    """Whether a line ends without the mark of a sentence, a quotation mark apart; in capitals it may ask."""
    said = text.rstrip(_CLOSING)
    return ends_in_a_word(said) or said.endswith(_OPEN) or (said[-1:] == "?" and said.isupper())


def _quoted_in_quotes(kept: list[page.Block]) -> set[int]:
    """The blocks that stand in a quote within another one."""
    quotes: dict[int, int] = {}  # how many a box is in, itself included
    for block in kept:
        passed: list[page.Box] = []
        box: page.Box | None = block.box
        while box is not None and box.index not in quotes:
            passed.append(box)
            box = box.parent
        count = quotes[box.index] if box is not None else 0
        for inner in reversed(passed):
            quotes[inner.index] = count = count + (inner.tag == "blockquote")
    return {block.index for block in kept if quotes[block.box.index] > 1}


def _kind(block: page.Block, quoted: set[int]) -> BlockKind:
    """What a block is that is no heading."""
    if block.inside & page.PRE:
        return "code"
    if block.index in quoted:
        return "quote"
    return "list_item" if block.inside & page.LIST and _inmost(block.box, ("li", "dd", "dt", "p", "div")) != "div" else "paragraph"


def _is_code(doc: Document, block: page.Block) -> bool:
    """Whether all that a paragraph says stands in one `code`."""
    boxes = doc.boxes[block.box.index + 1 : block.box.index + 2]
    return any(
        box.tag == "code" and box.start <= block.start + 1 and box.end >= block.end - 1 and doc.text_of(box) == block.text for box in boxes
    )


def _said_level(block: page.Block) -> int:
    """The level of a heading that is one by its role, 0 for none."""
    box = next((box for box in block.box.up(4) if box.attributes.get("role") == "heading"), None)
    level = (box.attributes.get("aria-level") or "").strip() if box is not None else ""
    return int(level) if level in _LEVELS else 2 * (box is not None)


def _holds_prose(block: page.Block) -> bool:
    """Whether the heading that a block stands in is one in name alone: a whole story stands in it, or a long paragraph is set as one."""
    box: page.Box | None = block.box
    # The heading holds at least what stands in it: where that is too much, it need not be reached.
    while box is not None and box.block_end - box.block_start <= _LINES:
        if box.tag in _HEADINGS or box.attributes.get("role") == "heading":
            return _is_prose(block.text)
        box = box.parent
    return True


def _is_prose(text: str) -> bool:
    """Whether the text of a heading is a long sentence, or several of them; one that asks may be a heading."""
    heavy = weight(text)
    if heavy <= _SEVERAL or not sentence_end(text) or "?" in text[-3:]:
        return False
    return heavy > _LONGEST or any(found[1] is None or not found[1].islower() for found in _ENDS_ONE.finditer(text))


def _inmost(box: page.Box, tags: tuple[str, ...]) -> str | None:
    """The tag that a reader would name the block's: p in a li is the li's."""
    for above in box.up(4):
        if above.tag in ("li", "dd", "dt"):
            return above.tag
        if above.tag not in tags and above.tag not in ("span", "a", "strong", "b", "em"):
            return above.tag
    return None


def is_dateline(text: str) -> bool:
    """Whether a block is what a first paragraph opens with: 'GULL POINT —', 'Jakarta -', 'Ambon --', 'ISLAMABAD:'."""
    if text[-1] == ":" and len(text) <= _DATELINE:
        return text[:-1].isupper() and places.is_place(text[:-1])
    return (text[-1] in "—–" or text.endswith((" -", " --"))) and text[0].isalpha() and weight(text) <= _DATELINE


def _glue(before: page.Block, block: page.Block, *, opening: bool) -> str | None:
    """What joins two blocks that are one paragraph, or None: a drop cap in a box of its own, a dateline in one where the text opens, or a
    run cut in two by an inserted box."""
    if block.index == before.index:  # parted on purpose
        return None
    if opening and block.box is not before.box and is_dateline(before.text):
        return " "
    if block.text[0] in ",;" and not sentence_end(before.text):
        return ""
    if not begins_small(block.text):
        return None
    if len(before.text.strip("\"'“‘«„")) == 1 and before.text[-1].isupper():
        return ""
    same = before.box is block.box or (before.box.parent is block.box and before.box.tag == "p") or before.box is block.box.parent
    return " " if same and not sentence_end(before.text) and weight(before.text) > 20 else None
