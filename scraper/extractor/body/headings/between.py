"""Short lines amid a text that are its own: parted from their paragraphs, between two of them, labels that each part has."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import Final

from scraper.extractor.body.amid import around_block
from scraper.extractor.body.headings.looks import APART, PARTED, PARTS, REFRAIN, SAYS, SUBHEAD, is_bold_over, setting
from scraper.extractor.body.headings.over import heads
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, FOOTER, HIDDEN, LIST, NAV, NOSCRIPT, QUOTE, TABLE, Block

_LINE, _TITLE = 0.02, 0.08  # of a line between two kept blocks that says what the second is, and of one that is a heading by its tag
_LABELLED: Final = 0.05  # of a line with a label that others have
_LABEL: Final = 300  # characters of what announces a list, or of a line with a label
_LABEL_AND_TEXT = re.compile(r"([^\W\d_][^:：]{2,28})[:：]\s?\S")
_OF_A_PART: Final = (None, "other")  # what such a label means elsewhere: 'Services'
_ELEMENT: Final = 8  # blocks of an element that such a label opens


def parted(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The headings amid a text that are set as two others of it, or stand beside its paragraphs and are set as one, and are parted from the
    paragraph under them: by pictures, or by offers."""
    set_so = Counter([setting(blocks[n], within=False) for n in kept if blocks[n].heading])
    found: set[int] = set()
    for before, after in pairwise(sorted(kept)) if max(set_so.values(), default=0) else ():
        for line in reversed(blocks[max(before + 1, after - PARTED) : after - 1]) if not blocks[after].heading else ():
            text = line.text
            if line.heading < 2 or likely[line.index] < APART or line.links or line.hidden or weight(text) > SUBHEAD:
                continue
            ends = line.box.parent.block_end if line.box.parent is not None else 0
            of_a_module = line.index + 1 < ends <= after  # the title of a film
            beside = line.box.parent is blocks[before].box.parent is blocks[after].box.parent  # of the paragraphs: one more is enough
            if not of_a_module and set_so[setting(line, within=False)] > (not beside) and meaning(text) is None and not opener(text):
                found.add(line.index)
                break
    return found


def lines(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The lines that stand alone between two kept blocks: a heading by its tag or in bold, what says what the second is (`_says`), one of
    several that are set alike, each over a paragraph, and a sentence that is set as both."""
    found: set[int] = set()
    opening = min((n for n in kept if not blocks[n].heading), default=0)  # over it stand the headline's lines: who wrote it, where
    alike: defaultdict[tuple[str, int, str], list[int]] = defaultdict(list)
    pictured: set[int] = set()  # those with a picture over them: a caption stands so too
    for before, after in pairwise(sorted(kept)):
        line, under = blocks[after - 1], blocks[after]
        if not 2 <= after - before <= PARTED or likely[line.index] < _LINE or line.link_chars or len(line.text) > _LABEL:
            continue
        if after - before > 2:
            if not all(block.inside & (FIGURE | CAPTION) for block in blocks[before + 1 : after - 1]):
                continue
            pictured.add(line.index)
        text = line.text
        heavy = weight(text)
        elsewhere = line.inside & ~under.inside & (NAV | ASIDE | FOOTER | FIGURE | CAPTION | TABLE | BUTTON | LIST | HIDDEN | NOSCRIPT)
        if (heavy < SAYS and not line.heading) or elsewhere or meaning(text) is not None or opener(text):
            continue
        titled = line.heading > 1 or is_bold_over(line, under)
        parts = not under.heading or under.heading > line.heading > 0
        says = titled and parts and before >= opening and likely[line.index] >= _TITLE and heavy <= SUBHEAD
        if not (says or line.heading):
            says = (
                (likely[line.index] >= _TITLE and not blocks[before].heading and heads(line, under))
                or _says(line, under)
                or (sentence_end(text) and ((_set_as(line, under) and _set_as(line, blocks[before])) or _is_quote(line, under)))
            )
        if says:
            found.add(line.index)
        elif text[-1] in "?？":  # of a reader; the answers stand each in a box of its own
            alike[setting(line, within=False)].append(line.index)
        elif heavy <= SUBHEAD <= weight(under.text) and not line.inside & LIST and not sentence_end(text) and ":" not in text:
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
    return over_list and line.bold and weight(line.text) <= SUBHEAD and not sentence_end(line.text)


def _is_quote(line: Block, under: Block) -> bool:
    """Whether a line is a quotation that stands as the paragraphs do."""
    whole = next((box for box in line.box.up(3) if box.tag == "blockquote"), None)
    return whole is not None and whole.parent is under.box.parent and not under.inside & QUOTE


def refrains(blocks: list[Block], kept: set[int]) -> set[int]:
    """The labels that each part of a text has anew: 'Pros', 'What we like', 'Why we chose it', set alike and each right over what is kept;
    by their tag, over a list, or in an element with what they say it of. The model takes what a page says again and again for its
    furniture."""
    said: defaultdict[tuple[str, tuple[str, int, str]], list[int]] = defaultdict(list)
    start = min(kept, default=0)
    for index in kept:
        line, under = blocks[index - 1], blocks[index]
        text = line.text
        if index - 1 <= start or line.links or line.hidden or under.heading or len(text) > REFRAIN or sentence_end(text):
            continue
        over_list = bool(under.inside & LIST) and (not line.inside & LIST or text[-1] in ":：")
        if over_list or line.heading > 1 or _opens_what_is_kept(blocks, line, kept):
            said[text, setting(line, within=False)].append(index - 1)
    return {
        at
        for (text, _), lines in said.items()
        if len(lines) >= PARTS and weight(key(text)) >= SAYS and meaning(text) in _OF_A_PART and not opener(text)
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
            said[_label(block), setting(block, within=False)] > (1 if block.index < last else PARTS)
            or (block.index < last and said[_label(block), setting(block, within=True)])
        )
        and (block.link_chars * 2 < len(block.text) or said[_label(block), setting(block, within=False)] >= PARTS)
        and not opener(block.text)
    }


def _label(block: Block) -> str:
    found = _LABEL_AND_TEXT.match(block.text)
    return found[1] if found is not None and len(block.text) <= _LABEL else ""


def _set_as(line: Block, other: Block) -> bool:
    box, like = line.box, other.box
    return (box.tag, box.names) == (like.tag, like.names) and box.parent is like.parent
