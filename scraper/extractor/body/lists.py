"""The lists of a text: the rest of one of which some items are kept, one that a sentence announces, one among the paragraphs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from itertools import pairwise
from typing import Final

from scraper.extractor.body.amid import amid, around, around_block, list_around
from scraper.extractor.body.facts import of_facts
from scraper.extractor.body.headings import setting
from scraper.extractor.body.headings.alike import is_a_title
from scraper.extractor.body.linked import leads_away
from scraper.extractor.links import leads_within
from scraper.extractor.related.labels import OF_STORIES, meaning, opener
from scraper.normaliser.text import ends_in_a_word, sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, FOOTER, FORM, HEADING, LIST, NAV, Block, Box

_HIGH, _NEXT_TO = 5, 3  # elements around a list's first item in which the list is looked for, around a quotation's first line
_HEAD: Final = 0.25  # likelihood of the sub-heading over one
_ITEM, _LINKED_ITEM = 0.05, 0.1  # of the items of a list of which most is kept; with a link, or where fewer are
_SHARE: Final = 3  # one in so many of a list's items is enough
_SOURCES: Final = 4  # one in so many of a list of sources
_POINTS: Final = 8  # items of a list over a text
_BOXED: Final = 20  # blocks under a text in which boxes may end it
_CITED: Final = 20  # weight of what an item says beside its link
_MARK: Final = 3  # characters of '↩' and its kin
_ANNOUNCED: Final = 12  # characters of a sentence that announces one
_ITEMS: Final = 60  # the most that a list of a text has
_WRAPS: Final = 5  # how far above a sentence the element that holds its list as well may be
_SUBHEAD: Final = 80  # weight of a line that is set as a sub-heading
_WORD: Final = 12  # weight of an item that is more than a word: the names of networks stand in lists as well
_LINK: Final = 0.3  # likelihood of an item that is a link alone, where the model has judged it, and of each of a list that ends a text
_TITLE, _SURE = 25, 0.75  # weight of the shortest title, and likely, on the mean, of the items beside it where it is no offer
_SENTENCE_ENDS = re.compile(r"[.!?…。！？]\s")
_NO_TEXT: Final = NAV | ASIDE | FOOTER | BUTTON | FORM


def begun(blocks: list[Block], kept: set[int], likely: list[float], url: str | None = None) -> set[int]:
    """The items of a list of which enough are kept: a list is a whole, and its short items look least like body. One with a link in it only
    where most are, and between two that are kept or as a sentence does: what else the site has to offer stands at the end. A list whose
    links lead to other sites one and all offers nothing of this one: the text's sources stand so, under a heading of the text."""
    found: set[int] = set()
    for whole, items in _lists(blocks, kept):
        within = range(whole.block_start, whole.block_end)
        if len(items) < len(within) <= _SOURCES * len(items) and _are_sources(blocks, whole, kept, url):
            found.update(within)
            continue
        notes = all(_is_footnote(blocks[at]) for at in within)
        if notes and len(items) < len(within) <= _ITEMS and sum([likely[at] for at in within]) >= _LINK * len(within):
            found.update(within)
            continue
        if not len(items) < len(within) <= _SOURCES * len(items):
            continue
        few = len(within) > _SHARE * len(items)  # then what the model is nearly sure of, and no link
        most = len(items) > 1 and len(within) < 2 * len(items)
        linked_too = most and any(blocks[at].links for at in items)
        titled = whole.block_start - 1 in kept and bool(blocks[whole.block_start - 1].inside & HEADING)
        set_so = {_tags(blocks[at]) for at in items}  # a paragraph in an item of a list of lines is an offer amid them
        for at in within:
            if _tags(blocks[at]) not in set_so or len(blocks[at].text) < 2:
                continue
            linked = bool(blocks[at].links) and not (_is_footnote(blocks[at]) or (titled and _cites(blocks[at], url)))
            least = _ITEM if most and not linked else _LINKED_ITEM
            told = items[0] < at < items[-1] or (likely[at] >= _LINK and _is_a_sentence(blocks[at]))
            told = told or (linked_too and likely[at] >= _LINK and blocks[at].link_chars * 10 < 9 * len(blocks[at].text))
            told_alone = not few or (likely[at] >= _LINK and weight(blocks[at].text) >= _WORD)
            if told_alone and likely[at] >= least and (not linked or (most and told)):
                found.add(at)
    return found - kept


def headed(blocks: list[Block], kept: set[int]) -> set[int]:
    """What an item says over the list in it, of which all is kept: 'Staff' over 'Keepers' and 'Pilots'."""
    found: set[int] = set()
    for index in kept:
        inner = blocks[index].box.parent if blocks[index].box.tag == "li" and index - 1 not in kept else None
        item = inner.parent if inner is not None and inner.block_start == index else None
        if item is None or item.tag != "li" or item.block_start != index - 1 or blocks[index - 1].box is not item:
            continue
        if not (blocks[index - 1].links or blocks[index - 1].hidden) and kept.issuperset(range(index, item.block_end)):
            found.add(index - 1)
    return found


def rest_of(blocks: list[Block], kept: set[int], offered: Collection[int], url: str | None) -> set[int]:
    """The rest of the lists of which a third or more offers other stories: links into the site, each all that its item says, of which the
    text has the addresses as well; wherever they lead, where nearly all of the list does."""
    found: set[int] = set()
    for whole, items in _lists(blocks, kept):
        size = whole.block_end - whole.block_start
        out = sum([index in offered for index in range(whole.block_start, whole.block_end)])
        rest = [blocks[index] for index in items if index not in offered] if out and 3 * out >= size else []
        if all(_opens_with_its_link(item) and (4 * out >= 3 * size or leads_within(item.links[0].href, url)) for item in rest):
            found.update(item.index for item in rest)
    return found


def _opens_with_its_link(item: Block) -> bool:
    """Whether an item is a link, or begins with one and is no sentence: 'The lamp - how it works'."""
    return leads_away(item) or (len(item.links) == 1 and item.links[0].box.start <= item.start + 1 and not sentence_end(item.text))


def _is_a_sentence(item: Block) -> bool:
    """Whether an item is a sentence with a link in it, and no link with words around."""
    return item.link_chars * 2 < len(item.text) and sentence_end(item.text) and weight(item.text) > _SUBHEAD


def _are_sources(blocks: list[Block], whole: Box, kept: set[int], url: str | None) -> bool:
    """Whether each item of a list under a kept heading or announcement is a link to another site."""
    over = blocks[whole.block_start - 1] if whole.block_start else None
    if url is None or over is None or over.index not in kept or not (over.heading > 1 or over.text[-1] in ":："):
        return False
    items = blocks[whole.block_start : whole.block_end]
    return all(
        item.links
        and not item.hidden
        and not item.inside & _NO_TEXT
        and all(link.href.startswith("http") and not leads_within(link.href, url) for link in item.links)
        for item in items
    )


def linked(blocks: list[Block], kept: set[int], likely: list[float], out: Collection[int], url: str | None = None) -> set[int]:
    """The links of a list of which enough is kept, set as its kept items are: the model passes over a link amid links unasked, and leaves
    holes in a list that it takes; each that it was asked about looks nearly like body. None of a list of which something is `out` or offers
    more, nor titles that lead into the site, by which stories are offered, where it is not sure of those that it takes."""
    found: set[int] = set()
    for whole, items in _lists(blocks, kept):
        within = range(whole.block_start, whole.block_end)
        if not len(items) < len(within) <= _SHARE * len(items) or not set(within).isdisjoint(out):
            continue
        rest = [blocks[at] for at in within if at not in kept]
        set_so = {setting(blocks[at], within=False) for at in items}
        if any(0 < likely[item.index] < _LINK for item in rest) or not all(_is_link_set_so(item, set_so) for item in rest):
            continue
        if any(opener(blocks[at].text) or meaning(blocks[at].text) in OF_STORIES for at in within):
            continue
        if sum(likely[at] for at in items) >= _SURE * len(items) or not all(_is_title(item, url) for item in rest):
            found.update(item.index for item in rest)
    return found


def _is_link_set_so(item: Block, set_so: set[tuple[str, int, str]]) -> bool:
    """Whether an item is a link that leads to another page and hardly more."""
    return leads_away(item) and not (item.hidden or item.inside & _NO_TEXT) and setting(item, within=False) in set_so


def _is_title(item: Block, url: str | None) -> bool:
    return weight(item.text) >= _TITLE and leads_within(item.links[0].href, url)


def _is_footnote(item: Block) -> bool:
    """Whether the only link of an item is a mark that leads back to the text."""
    return len(item.links) == 1 and item.link_chars <= _MARK and "#" in item.links[0].href


def _cites(item: Block, url: str | None) -> bool:
    """Whether an item is a sentence that names more than the page of another site to which it links: a source of the text."""
    away = url is not None and all(link.href.startswith("http") and not leads_within(link.href, url) for link in item.links)
    return away and sentence_end(item.text) and weight(item.text) - item.link_chars >= _CITED


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


def announced(
    blocks: list[Block],
    kept: set[int],
    lines: Collection[int] | None = None,
    *,
    likely: list[float] | None = None,
    heads: Collection[int] = (),
) -> set[int]:
    """The items of a list that the sentence before it announces with a colon; where the text goes on after it links as well, or names of
    two words, which by themselves look like a menu; and the lines of a quotation. A list of other stories is announced as well, by words
    that say so, and so is a table of contents, whose links stay on the page. Where some are kept, what is set otherwise than they is no
    item. `lines`: the sentences that are looked at, all that are kept where none are given, and the `heads` over nothing else. One with
    links may end the text where the model nearly takes each of its items (`likely`)."""
    found: set[int] = set()
    last = max(kept, default=0)
    for index in (*kept, *heads) if lines is None else lines:
        text = blocks[index].text
        if len(text) < _ANNOUNCED or index + 1 >= len(blocks) or not (text[-1] in ":：" or _breaks_off(blocks, index, kept)):
            continue
        whole = _list_at(blocks[index + 1]) or (None if blocks[index + 1].links else _opened_by(blocks[index + 1], _NEXT_TO, "blockquote"))
        if whole is None or around(whole) not in blocks[index].box.up(_WRAPS):  # some wrap a few paragraphs, and each list
            continue
        items = blocks[whole.block_start : whole.block_end]
        if len(items) > _ITEMS or items[0].hidden or opener(text) or _is_label(text):
            continue
        ends = last < whole.block_end and likely is not None and min([likely[item.index] for item in items]) >= _LINK
        if not ends and not amid(whole, kept, may_end=whole.tag != "blockquote" and not any(item.links for item in items)):
            continue
        if not any(link.href.startswith("#") for item in items for link in item.links):
            set_so = {setting(item, within=False) for item in items if item.index in kept}
            found.update(item.index for item in items if not set_so or setting(item, within=False) in set_so)
    return found - kept


def _breaks_off(blocks: list[Block], index: int, kept: set[int]) -> bool:
    """Whether a paragraph ends amid its sentence, which the list right under it goes on, of which some is kept: 'Side effects may be'."""
    over, under = blocks[index], blocks[index + 1]
    if over.heading or over.bold or not under.inside & LIST or weight(over.text) < _SUBHEAD or not ends_in_a_word(over.text):
        return False
    whole = _list_at(under)
    return whole is not None and whole.parent is over.box.parent and not kept.isdisjoint(range(whole.block_start, whole.block_end))


def _is_label(text: str) -> bool:
    """Whether what stands over a list is a label of other stories: one line, so that words which labels have mean nothing in a sentence
    before the one that announces the list."""
    return meaning(text) is not None and meaning(_SENTENCE_ENDS.split(text)[-1]) is not None


def plain(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The items of a list without links that stands among the paragraphs: right between two of them, or under a sub-heading, with that, at
    the end or before what is no text. The model sees short lines, which look like a menu."""
    found: set[int] = set()
    ordered = sorted(kept)
    for over, after in pairwise([*ordered, len(blocks)]):
        if over + 1 >= after:
            continue
        before = _over_its_list(blocks, over, kept)
        at = before + 1
        last = after == len(blocks)
        head = blocks[at] if at + 1 < after and _may_head_a_list(blocks[at], blocks[at + 1]) else None
        if head is not None:
            at += 1
        if not blocks[at].inside & LIST or (blocks[before].inside & LIST and head is None):
            continue
        whole = _list_at(blocks[at])
        among = _among(blocks[before])
        announced = (
            (head is not None and head.heading > 1)
            or blocks[before].heading > 1
            or blocks[before].text[-1] in ":："
            or _is_bold_line(blocks[before])
        )
        if whole is None or around(whole) is not among:
            continue
        ends = not last and whole.block_end == after
        if at < after < whole.block_end in kept:  # the model took one of the items, and the text goes on right behind them all
            ends = _among(blocks[whole.block_end]) is among
        if not (announced or ends or _are_sentences(blocks, whole, likely)):
            continue
        if whole.parent is not among and blocks[before].box.parent in (among, None):
            continue  # in a box of its own, where the paragraphs have none
        part = among is not None and among.block_end == whole.block_end  # the text goes on in the next one
        if not last and not part and _among(blocks[after]) is not among:
            continue
        items = blocks[whole.block_start : whole.block_end]
        if len(items) > _ITEMS or any(item.link_chars or item.hidden or item.inside & _NO_TEXT for item in items):
            continue
        if sum(likely[item.index] for item in items) < _ITEM * len(items) or max(weight(item.text) for item in items) < _WORD:
            continue
        if head is not None:
            if around_block(head) is not among or head.link_chars or likely[head.index] < _HEAD or meaning(head.text) is not None:
                continue
            found.add(head.index)
        found.update(item.index for item in items)
    return found - kept


def _may_head_a_list(line: Block, under: Block) -> bool:
    """Whether a line is a heading, or set as one right over an item of a list: 'Ingredients:'."""
    return line.heading > 1 or (bool(under.inside & LIST) and not line.inside & LIST and _is_bold_line(line))


def _over_its_list(blocks: list[Block], at: int, kept: set[int]) -> int:
    """What stands over the list of which the model took the first items, the last of them at a place; the place itself, where the next
    block is no item of that."""
    whole = list_around(blocks[at + 1].box, _HIGH) if blocks[at].inside & LIST else None
    begun = whole is not None and whole.block_start <= at and whole.block_start - 1 in kept
    return whole.block_start - 1 if begun and whole is not None else at


def _are_sentences(blocks: list[Block], whole: Box, likely: list[float]) -> bool:
    """Whether each item of a list is a sentence, of which the model is only not sure."""
    items = blocks[whole.block_start : whole.block_end]
    return len(items) > 1 and all(sentence_end(item.text) and likely[item.index] >= _HEAD for item in items)


def in_boxes(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The lists without links that stand each under a heading in a box of its own, with their headings: one right between two paragraphs of
    the text, or at the least two set alike amid it or right at its end: what a reader may know, what speaks for a thing, and what against
    it. The model takes the longer ones alone."""
    first, last = min(kept, default=0), max(kept, default=0)
    alike: defaultdict[tuple[tuple[str, int, str], str], list[Box]] = defaultdict(list)
    for head in blocks[first + 1 : last + _BOXED]:
        if head.heading < 2 or head.links or head.hidden or head.index + 1 >= len(blocks) or weight(head.text) > _SUBHEAD:
            continue
        whole = _list_at(blocks[head.index + 1])
        box = around(whole) if whole is not None else None
        if whole is None or box is None or (box.block_start, box.block_end) != (head.index, whole.block_end):
            continue
        if head.index > last + 1 and not any(boxes[-1].block_end == head.index for boxes in alike.values()):
            continue
        items = blocks[whole.block_start : whole.block_end]
        plain = not any(item.links or item.hidden or item.inside & _NO_TEXT for item in items) and len(items) <= _ITEMS
        if plain and sum(likely[item.index] for item in items) >= _LINK * len(items) and is_a_title(head.text):
            alike[setting(head, within=False), whole.tag].append(box)
    boxes = (
        box
        for each in alike.values()
        for box in each
        if len(each) > 1 or _is_between(blocks, box, kept) or (box.block_start in kept and box.block_end in kept)
    )
    return {n for box in boxes for n in range(box.block_start, box.block_end)} - kept


def _is_between(blocks: list[Block], box: Box, kept: set[int]) -> bool:
    """Whether a box stands right between two paragraphs of the text that stand where it does."""
    over, under = box.block_start - 1, box.block_end
    return over in kept and under in kept and around_block(blocks[over]) is around(box) is around_block(blocks[under])


def points(blocks: list[Block], kept: set[int], likely: list[float], top: int) -> set[int]:
    """The items of a list right over the first paragraph, in the same element as that: what a story says in short. `top`: index of the
    headline's block."""
    first = min(kept, default=0)
    inner = list_around(blocks[first - 1].box, _HIGH) if 0 <= top < first - 2 else None
    if inner is None or inner.block_end != first or inner.block_start <= top or blocks[first].inside & LIST:
        return set()
    items = blocks[inner.block_start : first]
    if not 1 < len(items) <= _POINTS or around(inner) not in blocks[first].box.up(_HIGH - 2):
        return set()
    if sum([likely[item.index] for item in items]) < _LINKED_ITEM * len(items):
        return set()
    for item in items:
        says = weight(item.text) >= _TITLE and likely[item.index] >= _ITEM and item.link_chars * 2 < len(item.text)
        if not says or item.heading or item.hidden or item.inside & _NO_TEXT or of_facts(item) is not None:
            return set()
    return {item.index for item in items} if is_a_title(blocks[inner.block_start - 1].text) else set()


def terms(blocks: list[Block], kept: set[int]) -> set[int]:
    """The terms right over what is said of them, where that is kept: 'Lens', and 'A lens made in Paris and carried up in four crates.'"""
    return {
        n - 1
        for n in kept
        if n
        and blocks[n].box.tag == "dd"
        and (term := blocks[n - 1]).box.tag == "dt"
        and term.box.parent is blocks[n].box.parent
        and not (term.links or term.hidden)
        and sentence_end(blocks[n].text)
    }


def bare_terms(blocks: list[Block], kept: set[int]) -> set[int]:
    """The terms of which nothing is said in the text: 'Object number', where '1911.48' was left out."""
    return {
        n
        for n in kept
        if blocks[n].box.tag == "dt"
        and n + 1 < len(blocks)
        and n + 1 not in kept
        and blocks[n + 1].box.tag == "dd"
        and blocks[n + 1].box.parent is blocks[n].box.parent
    }


def labelled(blocks: list[Block], kept: set[int], top: int) -> set[int]:
    """The label over a list with which the text begins, where it shares a box with that and nothing else, and is no heading: 'In short'.
    `top`: index of the headline's block."""
    first = min(kept, default=0)
    at = first - 1
    if not 0 <= top < at or not blocks[first].inside & LIST:
        return set()
    whole, label = _list_at(blocks[first]), blocks[at]
    box = around(whole) if whole is not None else None
    if whole is None or box is None or (box.block_start, box.block_end) != (at, whole.block_end) or whole.block_end not in kept:
        return set()
    plain = not (label.links or label.hidden or label.inside & (_NO_TEXT | LIST)) and not set(range(first, whole.block_end)) - kept
    says = weight(label.text) <= _SUBHEAD and not sentence_end(label.text) and of_facts(label) is None and is_a_title(label.text)
    return {at} if plain and says else set()


def _list_at(block: Block) -> Box | None:
    """The list that a block is the first of."""
    return _opened_by(block, _HIGH, "ul", "ol")


def _opened_by(block: Block, reach: int, *tags: str) -> Box | None:
    """The inmost of these elements among so many around a block, where it begins with that."""
    whole = next((box for box in block.box.up(reach) if box.tag in tags), None)
    return whole if whole is not None and whole.block_start == block.index else None


def _is_bold_line(block: Block) -> bool:
    """Whether a block is set as sub-headings are where none is marked."""
    text = block.text
    return block.bold and weight(text) <= _SUBHEAD and not sentence_end(text) and meaning(text) is None


def _among(block: Block) -> Box | None:
    """The same, and of a list's item that in which the list stands."""
    whole = list_around(block.box, 3) if block.inside & LIST else None
    return around_block(block) if whole is None else around(whole)
