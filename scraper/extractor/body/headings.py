"""The short lines of a text that look least like body: sub-headings, labels, questions; over or between what is kept."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections import Counter, defaultdict
from itertools import pairwise
from typing import Final

from scraper.extractor.body.amid import around_block
from scraper.extractor.links import leads_within
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, HEADING, LIST, NAV, QUOTE, TABLE, Block

_ITEM: Final = 4  # elements around what an item of a list says, up to the list
_HEADING: Final = 0.3  # likelihood of a sub-heading over its paragraph
_APART: Final = 0.1  # likelihood of a sub-heading parted from its paragraph
_HARDLY: Final = 0.05  # the same, on the mean, of those that have a word of it
_LINE, _TITLE = 0.02, 0.08  # of a line between two kept blocks that says what the second is, and of one that is a heading by its tag
_LABELLED: Final = 0.05  # of a line with a label that others have
_FAR: Final = 40  # blocks from the name of a thing to the end of what is said of it
_PARTED: Final = 4  # blocks from a heading to its paragraph
_SUBHEAD: Final = 90  # weight of a sub-heading
_PARAGRAPH: Final = 60  # weight of what stands under a sub-heading
_LABEL: Final = 300  # characters of what announces a list, or of a line with a label
_LABEL_AND_TEXT = re.compile(r"([^\W\d_][^:：]{2,28})[:：]\s?\S")
_SAYS: Final = 4  # weight of the shortest: 'By:' says something else
_NUMBER = re.compile(r"(?:([^\W\d_]{2,12})\s)?\W{0,2}(\d{1,3})[.):：\s]\s?\S")  # '16. The lamp', '#3: The key', 'Step 4: The oil'
_REFRAIN: Final = 60  # characters of a label that each part of a text has
_ELEMENT: Final = 8  # blocks of an element that such a label opens
_NAME: Final = 40  # weight of a thing's name, on the mean
_PARTS: Final = 3  # parts of a text, at the least, that have the same label


def over(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The sub-headings over kept paragraphs, inside the text: set as two others of the same box, or in the paragraph's own element;
    headings by their tag, or lines in bold or capitals. They are short and mostly alone, and look least like body."""
    start = min(kept, default=0)
    found = [(at, index) for index in kept if (at := _over(blocks, index)) > start and at not in kept and likely[at] >= _HEADING]
    if not found:
        return set()
    set_so = Counter([setting(blocks[index], within) for index in kept if blocks[index].heading for within in (False, True)])
    return {
        at
        for at, index in found
        if _is_set(blocks[at], blocks[index], set_so) or _heads(blocks[at], blocks[index]) or _heads_a_list(blocks, at, index, kept)
    }


def alike(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The headings that are set alike, several of them and nearly all that the page has, each right over a kept paragraph: of the entries
    of a live blog, which the model may pass one and all. Or lines that are set as no other: of the goods that a story weighs."""
    over = (blocks[n - 1] for n in kept if n and not blocks[n].heading and likely[n - 1] >= _HEADING / 2)
    found: defaultdict[tuple[str, str], list[Block]] = defaultdict(list)
    for line in over:
        if (
            line.box.names
            and not (line.links or line.hidden)
            and (line.heading > 1 or _may_name(line) or (_may_name(line, "p") and _begins(line)))
        ):
            found[_named(line)].append(line)
    if max(map(len, found.values()), default=0) < _PARTS:
        return set()
    set_so = Counter(_named(block) for block in blocks)
    return {
        line.index
        for so, each in found.items()
        if len(each) >= _PARTS and len(each) * 5 >= set_so[so] * 4 and (each[0].heading or len({line.text for line in each}) >= _PARTS)
        for line in each
        if line.index not in kept and weight(line.text) <= _SUBHEAD and meaning(line.text) is None and not opener(line.text)
    }


def titles(kept: list[Block]) -> set[int]:
    """The lines of a text (their places) that are set as no other of it but titles, and are no headings by their tag: several, nearly each
    right over a paragraph that stands beside it. Paragraphs that say the same again name who speaks."""
    set_so: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for n, line in enumerate(kept):
        if line.box.attributes.get("class") and not line.heading and not line.links:
            set_so[_named(line)].append(n)
    found: set[int] = set()
    for alike in set_so.values():
        if len(alike) < _PARTS or not _may_name(kept[alike[0]], "div", "p"):
            continue
        over = [n for n in alike if n + 1 < len(kept) and _may_name(kept[n], "div", "p") and _is_beside(kept[n], kept[n + 1])]
        under = sum([n > 0 and kept[n - 1].heading > 0 for n in over])  # what each stands under is the title
        said = len({kept[n].text for n in over})
        once = said == len(over) or kept[alike[0]].box.tag == "div"
        if said >= _PARTS and once and len(over) * 5 >= len(alike) * 4 and under * 2 < len(over):
            found.update(over)
    return found


def _begins(line: Block) -> bool:
    """Whether a line is the first of several in its element."""
    around = line.box.parent
    return around is not None and around.block_start == line.index and around.block_end > line.index + 1


def _is_beside(line: Block, under: Block) -> bool:
    around = around_block(line)
    return not under.heading and weight(under.text) >= _PARAGRAPH and around is not None and under.box.within(around)


def _may_name(line: Block, *tags: str) -> bool:
    """Whether a line that is no heading by its tag may be one by its look."""
    plain = line.box.tag in (tags or ("div",)) and not line.inside & (
        NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON | LIST | QUOTE
    )
    said = line.text
    return plain and not sentence_end(said) and ":" not in said and weight(said) <= _SUBHEAD and any(map(str.isalpha, said))


def in_turn(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The headings that are set as the text's own are: nearly all of the page that are set so are kept, or they are counted, and the number
    is the next after those of three that are kept. The model doubts a name, and what has a picture under it alone."""
    first, last = min(kept, default=0), max(kept, default=0)
    if sum([blocks[n].heading > 0 for n in kept]) < _PARTS:
        return set()
    set_so: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks[first:]:
        if block.heading and not block.hidden:
            # Of the same class they are sisters, though one is a level lower.
            level, at, around = setting(block, within=False)
            set_so[block.box.attributes.get("class") or level, at, around].append(block)
    found: set[int] = set()
    for each in set_so.values():
        taken = [block for block in each if block.index in kept]
        if not _PARTS <= len(taken) < len(each):
            continue
        if len(taken) * 5 >= len(each) * 4:
            # Over a part of the text: what stands over nothing else than the next of them heads what was left out.
            ends = [*(block.index for block in each[1:]), each[-1].index + 2 * _PARTED]
            for block, end in zip(each, ends, strict=True):
                amid = block.index < last and likely[block.index] >= _APART and not kept.isdisjoint(range(block.index + 1, end))
                if amid and not block.links and weight(block.text) <= _SUBHEAD and _is_a_title(block.text):
                    found.add(block.index)
        for run in _counted(each):
            if sum([block.index in kept for block in run]) >= _PARTS:
                found.update(block.index for block in run if not block.inside & (NAV | ASIDE | FOOTER))
    return found - kept


def of_parts(blocks: list[Block], kept: set[int], likely: list[float], url: str | None = None) -> set[int]:
    """The headings that are set alike, nearly all that the page has each over a part of the text that has a word of it, or all nearly like
    body: the names of what a story weighs one after another, links to where that is sold as well. What parts them from their part is as
    long as a page likes: a picture, the price, the marks. Under a link to another story of the site stand its first lines alone."""
    ordered = sorted(kept)
    if len(ordered) < _PARTS:
        return set()
    first, last = ordered[0], ordered[-1]
    set_so: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    for block in blocks[first:]:
        if block.heading > 1 and not block.hidden:
            set_so[setting(block, within=False)].append(block)
    found: set[int] = set()
    for each in set_so.values():
        if len(each) < _PARTS or len({block.text for block in each}) < len(each) or kept.issuperset(block.index for block in each):
            continue
        linked = sum([block.links != () for block in each])
        if linked not in (0, len(each)):
            continue
        ends = [*(block.index for block in each[1:]), each[-1].index + _FAR]
        parts = {block.index: _part(blocks, block, end, ordered) for block, end in zip(each, ends, strict=True) if block.index < last}
        doubted = linked and 2 * sum([block.index in kept for block in each]) < len(each)
        doubted = doubted and any(leads_within(block.links[0].href, url) for block in each)
        if doubted and sum([weight(block.text) for block in each]) > _NAME * len(each):
            continue  # headlines
        least = 2 if doubted else 1
        over = [block for block in each if len(parts.get(block.index, ())) >= least]
        named = sum([_has_a_word(block, parts[block.index]) for block in over])
        asked = [likely[block.index] for block in over if block.index not in kept and likely[block.index]]  # a link amid links is not
        told = named * 5 >= len(each) * 4 and sum(asked) >= _HARDLY * len(asked)
        if len(over) >= _PARTS and (told or (asked and len(over) * 5 >= len(each) * 4 and sum(asked) >= _HEADING * len(asked))):
            found.update(block.index for block in over)
    return found - kept


def _part(blocks: list[Block], heading: Block, end: int, ordered: list[int]) -> list[Block]:
    """The paragraphs of the text under a heading, before the next that is set so."""
    at = bisect(ordered, heading.index)
    under = [blocks[n] for n in ordered[at : bisect_left(ordered, min(end, heading.index + _FAR))]]
    if not under or (0 < under[0].heading <= heading.heading and not _is_a_label(under[0])) or not _may_name_a_part(heading):
        return []
    return [block for block in under if not block.heading and weight(block.text) >= _PARAGRAPH and sentence_end(block.text)]


def _is_a_label(heading: Block) -> bool:
    """Whether a heading says of what kind is what stands under it, and no more: 'Pros:'."""
    return len(heading.text) <= _REFRAIN and heading.text[-1] in ":："


def _has_a_word(heading: Block, part: list[Block]) -> bool:
    words = {word for word in key(heading.text).split() if len(word) >= _SAYS}
    return any(not words.isdisjoint(key(block.text).split()) for block in part)


def _may_name_a_part(heading: Block) -> bool:
    plain = not heading.inside & (NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON | QUOTE)
    return plain and weight(heading.text) <= _SUBHEAD and _is_a_title(heading.text)


def _counted(headings: list[Block]) -> list[list[Block]]:
    """The runs of headings whose numbers follow one another, upwards or downwards."""
    runs: list[list[Block]] = []
    word, before, step = None, 0, 0
    for block in headings:
        number = _NUMBER.match(block.text)
        if number is None:
            continue
        by = int(number[2]) - before
        if not runs or number[1] != word or abs(by) != 1 or (len(runs[-1]) > 1 and by != step):
            runs.append([])
        runs[-1].append(block)
        word, before, step = number[1], int(number[2]), by
    return runs


def _is_a_title(text: str) -> bool:
    return meaning(text) is None and not opener(text)


def _named(heading: Block) -> tuple[str, str]:
    """Its tag and class: what is around it may bear a number."""
    return heading.box.tag, heading.box.attributes.get("class") or ""


def over_first(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The heading over a list that the text begins with: 'The story in short'."""
    start = min(kept, default=0)
    if not start or not blocks[start].inside & LIST or likely[start - 1] < _HEADING / 2:
        return set()
    line = blocks[start - 1]
    if line.heading < 2 or line.links or line.hidden:
        return set()
    whole = next((box for box in blocks[start].box.up(5) if box.tag in ("ul", "ol")), None)
    around = line.box.parent
    together = whole is not None and whole.block_start == start and around is not None and whole.within(around)
    if not together or whole is None or weight(line.text) > _SUBHEAD or opener(line.text):
        return set()
    says = meaning(line.text)  # 'Highlights' stand over what leads nowhere as well
    points = says == "ranked" and not any(item.links for item in blocks[start : whole.block_end])
    return {start - 1} if says is None or points else set()


def _over(blocks: list[Block], index: int) -> int:
    """The index of what stands over a block, pictures, their captions and marks ('+') apart."""
    at = index - 1
    while at > index - 4 and at > 0 and (blocks[at].inside & (FIGURE | CAPTION) or _is_a_mark(blocks[at].text)):
        at -= 1
    return at


def _is_a_mark(text: str) -> bool:
    return len(text) < 3 and not any(map(str.isalnum, text))


def _is_set(heading: Block, block: Block, set_so: Counter[tuple[str, int, str]]) -> bool:
    """Whether a heading is set as another one over the text; one that is a link, as two in the same element: cards of other stories have
    headings as well."""
    if not heading.heading or block.heading:
        return False
    leads = heading.link_chars * 2 > len(heading.text)
    return set_so[setting(heading, leads)] > leads


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
    if meaning(text) is not None or opener(text):
        return False
    if line.inside & HEADING:
        return line.heading > 1 and (line.box.parent is block.box.parent or _are_wrapped_alike(line, block))
    bold = line.bold and block.bold_chars * 2 < len(block.text)
    return (bold or text.isupper()) and _stands_as(line, block) and not (sentence_end(text) and text[-1] not in "?？")


def _heads_a_list(blocks: list[Block], at: int, index: int, kept: set[int]) -> bool:
    """Whether a heading stands beside a list that is kept as a whole: 'Pros', 'Cons'."""
    line, item = blocks[at], blocks[index]
    if line.heading < 2 or line.links or line.hidden or not item.inside & LIST or weight(line.text) > _SUBHEAD:
        return False
    whole = next((box for box in item.box.up(_ITEM) if box.tag in ("ul", "ol")), None)
    if whole is None or whole.parent is not line.box.parent or whole.block_end - whole.block_start < 2:
        return False
    items = (n for n in range(whole.block_start, whole.block_end) if not _is_a_mark(blocks[n].text))
    return kept.issuperset(items) and meaning(line.text) is None and not opener(line.text)


def _stands_as(line: Block, block: Block) -> bool:
    """Whether a line is the same element as a paragraph, in the same: each may stand in wrappers of its own."""
    return line.box.tag == block.box.tag and around_block(line) is around_block(block)


def _are_wrapped_alike(line: Block, block: Block) -> bool:
    """Whether each stands alone in a wrapper of its own, of one tag, in the same element."""
    one, other, around = line.box.parent, block.box.parent, around_block(line)
    if one is None or other is None or around in (one, other):
        return False
    return one.tag == other.tag and around is around_block(block)


def parted(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The headings amid a text that are set as two others of it, or stand beside its paragraphs and are set as one, and are parted from the
    paragraph under them: by pictures, or by offers."""
    set_so = Counter([setting(blocks[n], within=False) for n in kept if blocks[n].heading])
    found: set[int] = set()
    for before, after in pairwise(sorted(kept)) if max(set_so.values(), default=0) else ():
        for line in reversed(blocks[max(before + 1, after - _PARTED) : after - 1]) if not blocks[after].heading else ():
            text = line.text
            if line.heading < 2 or likely[line.index] < _APART or line.links or line.hidden or weight(text) > _SUBHEAD:
                continue
            ends = line.box.parent.block_end if line.box.parent is not None else 0
            of_a_module = line.index + 1 < ends <= after  # the title of a film
            beside = line.box.parent is blocks[before].box.parent is blocks[after].box.parent  # of the paragraphs: one more is enough
            if not of_a_module and set_so[setting(line, within=False)] > (not beside) and meaning(text) is None and not opener(text):
                found.add(line.index)
                break
    return found


def lines(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The lines that stand alone between two kept blocks: what says what the second is (`_says`), one of several that are set alike, each
    over a paragraph, and a sentence that is set as both."""
    found: set[int] = set()
    opening = min((n for n in kept if not blocks[n].heading), default=0)  # over it stand the headline's lines: who wrote it, where
    alike: defaultdict[tuple[str, int, str], list[int]] = defaultdict(list)
    pictured: set[int] = set()  # those with a picture over them: a caption stands so too
    for before, after in pairwise(sorted(kept)):
        line, under = blocks[after - 1], blocks[after]
        if not 2 <= after - before <= _PARTED or likely[line.index] < _LINE or line.link_chars or line.hidden or len(line.text) > _LABEL:
            continue
        if after - before > 2:
            if not all(block.inside & (FIGURE | CAPTION) for block in blocks[before + 1 : after - 1]):
                continue
            pictured.add(line.index)
        text = line.text
        heavy = weight(text)
        elsewhere = line.inside & ~under.inside & (NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON | LIST)
        if (heavy < _SAYS and not line.heading) or elsewhere or meaning(text) is not None or opener(text):
            continue
        if line.heading:
            parts = not under.heading or under.heading > line.heading
            says = before >= opening and line.heading > 1 and likely[line.index] >= _TITLE and heavy <= _SUBHEAD and parts
        else:
            says = (
                (likely[line.index] >= _TITLE and not blocks[before].heading and _heads(line, under))
                or _says(line, under)
                or (sentence_end(text) and ((_set_as(line, under) and _set_as(line, blocks[before])) or _is_quote(line, under)))
            )
        if says:
            found.add(line.index)
        elif text[-1] in "?？":  # of a reader; the answers stand each in a box of its own
            alike[setting(line, within=False)].append(line.index)
        elif heavy <= _SUBHEAD <= weight(under.text) and not line.inside & LIST and not sentence_end(text) and ":" not in text:
            alike[setting(line, within=True)].append(line.index)
    if not alike:
        return found - pictured
    asked = Counter([setting(blocks[n], within=False) for n in kept if blocks[n].text[-1] in "?？"])
    several = (same for so, same in alike.items() if len(same) + asked[so] > 1 and not pictured.issuperset(same))
    return (found - pictured).union(*several)


def _says(line: Block, under: Block) -> bool:
    """Whether a line is the label of what stands under it: 'Ingredients:', or a line in bold over a list."""
    over_list = bool(under.inside & LIST) and not line.inside & LIST
    if line.text[-1] in ":：":
        return over_list or line.box.parent is under.box.parent
    return over_list and line.bold and weight(line.text) <= _SUBHEAD and not sentence_end(line.text)


def _is_quote(line: Block, under: Block) -> bool:
    """Whether a line is a quotation that stands as the paragraphs do."""
    whole = next((box for box in line.box.up(3) if box.tag == "blockquote"), None)
    return whole is not None and whole.parent is under.box.parent and not under.inside & QUOTE


def _set_as(line: Block, other: Block) -> bool:
    box, like = line.box, other.box
    return (box.tag, box.names) == (like.tag, like.names) and box.parent is like.parent


def refrains(blocks: list[Block], kept: set[int]) -> set[int]:
    """The labels that each part of a text has anew: 'Pros', 'What we like', 'Why we chose it', set alike and each right over what is kept;
    by their tag, over a list, or in an element with what they say it of. The model takes what a page says again and again for its
    furniture."""
    said: defaultdict[tuple[str, tuple[str, int, str]], list[int]] = defaultdict(list)
    start = min(kept, default=0)
    for index in kept:
        line, under = blocks[index - 1], blocks[index]
        text = line.text
        if index - 1 <= start or line.links or line.hidden or under.heading or len(text) > _REFRAIN or sentence_end(text):
            continue
        over_list = bool(under.inside & LIST) and (not line.inside & LIST or text[-1] in ":：")
        if over_list or line.heading > 1 or _opens_what_is_kept(blocks, line, kept):
            said[text, setting(line, within=False)].append(index - 1)
    return {
        at
        for (text, _), lines in said.items()
        if len(lines) >= _PARTS and weight(text) >= _SAYS and meaning(text) is None and not opener(text)
        for at in lines
        if at not in kept and not blocks[at].inside & ~blocks[at + 1].inside & (NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON)
    }


def _opens_what_is_kept(blocks: list[Block], line: Block, kept: set[int]) -> bool:
    """Whether a small element begins with a line, and all else in it is kept, or set as the line is: 'Weight' and '56 g'."""
    whole = around_block(line)
    if whole is None or whole.block_start != line.index or whole.block_end - whole.block_start > _ELEMENT:
        return False
    so = setting(line, within=False)
    under = blocks[line.index + 1 : whole.block_end]
    return not any(map(str.isdigit, line.text)) and all(block.index in kept or setting(block, within=False) == so for block in under)


def labelled(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The lines amid a text that begin with a label as others of it do, set alike: 'Price: $34', 'Optional for: all other products'; and
    its last line, where several do."""
    first, last = min(kept, default=0), max(kept, default=0)
    gaps = [block for block in blocks[first : last + 2] if block.index not in kept and likely[block.index] >= _LABELLED and _label(block)]
    if not gaps:
        return set()
    said = Counter([(_label(blocks[n]), setting(blocks[n], within)) for n in kept if _label(blocks[n]) for within in (False, True)])
    return {
        block.index
        for block in gaps
        if not block.hidden
        and (
            said[_label(block), setting(block, within=False)] > (1 if block.index < last else _PARTS)
            or (block.index < last and said[_label(block), setting(block, within=True)])
        )
        and (block.link_chars * 2 < len(block.text) or said[_label(block), setting(block, within=False)] >= _PARTS)
        and not opener(block.text)
    }


def _label(block: Block) -> str:
    found = _LABEL_AND_TEXT.match(block.text)
    return found[1] if found is not None and len(block.text) <= _LABEL else ""


def setting(block: Block, within: bool) -> tuple[str, int, str]:
    """How a heading is set, and in what: an element like others, or this one. Its id is its own."""
    box, around = block.box, block.box.parent or block.box
    return (
        f"{box.tag} {box.attributes.get('class')}",
        around.index if within else -1,
        "" if within else f"{around.tag} {around.attributes.get('class')}",
    )


def is_set_as_others(heading: Block, text: list[Block]) -> bool:
    """Whether a heading is set as another one of the text, in the same element: the text begins with a sub-heading."""
    so = setting(heading, within=True)
    return not sentence_end(heading.text) and any(block.heading and setting(block, within=True) == so for block in text)
