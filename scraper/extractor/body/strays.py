"""Short lines and small boxes amid or over the paragraphs that a page puts there for itself: when it was changed, whatever is set as
nothing else of the text (a counter of readers, the time that a film lasts), what calls the reader elsewhere. Told by how they are set and
by what stands in them; what its element's name calls a heading stays.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from scraper.extractor.body import tails
from scraper.extractor.body.amid import list_around, uncounted
from scraper.extractor.body.facts import BYLINE, DATE, says_when
from scraper.extractor.body.linked import leads_away, small_boxes, to_comments
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.text import ASKS, sentence_end, weight
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, HEADING, HIDDEN, LIST, PRE, QUOTE, TABLE, Block, Box
from scraper.page.elements import is_unseen

_PARAGRAPHS: Final = 5  # at the least, set in `p`,
_SHARE: Final = 0.7  # of the text's weight that these paragraphs have
_LINE: Final = (4, 60)  # weight of the line
_SURELY: Final = 0.8  # likely, of what is body all the same
_LOOSE: Final = 0.6  # the same of a line without an element of its own
_DATED: Final = 80  # characters of a date with its label
_ELEMENTS: Final = frozenset("div span section small button center label".split())
_OF_THE_TEXT = re.compile(
    r"tit|head|rubr|sub|inter|cross|lead|ledd|intro|quest|frage|answer|place|ort(?![a-z])|locat|letter|name|step|schritt|recipe|serving"
)
_OTHER: Final = HEADING | LIST | QUOTE | TABLE | PRE
_GOES_ON: Final = "—–-:：?？،,;"
_HIGHER: Final = 6  # how far above a block a box of one kind is sought
_BLOCKS, _BOX, _NOTE = 6, 260, 200  # blocks and weight of such a box, and of the heaviest block in it
_REST: Final = 4  # of a box of which some went: a heading and three lines
_LISTED, _IN_ITEM = 5, 4  # items of a list, and elements up to it from what an item says
_HARDLY: Final = 0.65  # likely at the most, of an item of which the list was left out
_CALL: Final = 30  # characters of a call
_LASTS = re.compile(
    r"(?:(?:duration|dauer|durée|duración|duração|durata|length)\W{0,2})?\d{1,2}:\d\d(?::\d\d)?", re.I
)  # how long a film or a talk is
_LINES: Final = frozenset("p li ul ol dl dd dt table tbody tr td blockquote figure a h2 h3 h4 h5 h6".split())
_FEW: Final = 4  # times as heavy as what is hidden amid it a text in view is, at the least
_PROSE: Final = 60  # weight of a paragraph
_PAIR: Final = 2  # blocks of a hidden element at the most
_FOLDED = re.compile(r"collaps|accordion|panel|tab|answer|faq|toggle|expand|reveal|more")
_ROW = re.compile(r"(?:[^\W\d_][^:：.!?]{2,40}[:：]\s?|\d[^:：.!?]{0,12}[:：]\s)\S")  # 'Licence: free', '1997: The lamp is lit'
# What such boxes are called in the newsrooms of the north and of Germany, and in the templates of their systems.
_FACTS = re.compile(
    r"(?<![a-z])(?<!blocks-)(?<!kadence-)(?<!kt-)(?:fact|facts|fakta|fakten|fakt|info)[-_]?(?:box|boks|ruta|kasten)(?!-link|[a-z])|(?<![a-z])faktaruta(?![a-z])"
)
_ASIDE: Final = 800  # weight of an aside that tells facts
_FACTS_IN_BOX, _SEVERAL = 16, 3  # blocks of one, and boxes, at the most


def lines(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    blocks = view.doc.blocks
    maybe_facts = [block for block in kept if len(block.text) <= _DATED and not block.inside & (LIST | TABLE)]
    found = {block.index: DATE for block in maybe_facts if says_when(block)}
    found |= {b.index: BYLINE for b in maybe_facts if b.index and not b.heading and _signs_a_part(blocks[b.index - 1], b)}
    maybe = [(n, block) for n, block in enumerate(kept) if block.box.tag in _ELEMENTS and block.box.names]
    maybe = [(n, block) for n, block in maybe if likely[block.index] <= _SURELY and not block.inside & _OTHER]
    paragraphs = [block for block in kept if block.box.tag == "p"] if maybe else []
    if len(paragraphs) < _PARAGRAPHS or _heavy(paragraphs) < _SHARE * _heavy(kept):
        return found
    set_so = Counter((tag, names) for tag, names, _ in {(block.box.tag, block.box.names, block.text) for block in kept})
    for n, block in maybe:
        box, text = block.box, block.text
        if set_so[box.tag, box.names] > 1 or not _LINE[0] <= weight(text) <= _LINE[1]:
            continue
        if likely[block.index] >= _LOOSE and _is_amid(kept, n):
            continue
        over_list = n + 1 < len(kept) and kept[n + 1].inside & LIST
        if not (over_list or sentence_end(text) or text[-1] in _GOES_ON or _OF_THE_TEXT.search(box.names)):
            found[block.index] = "set as nothing else of the text"
    return found


def _signs_a_part(over: Block, line: Block) -> bool:
    """Whether a line right under a sub-heading says who wrote that part, and when, or is called its byline."""
    if over.heading <= 1 or sentence_end(line.text):
        return False
    if "byline" in line.box.names:
        return True
    return any(map(str.isdigit, line.text)) and names.looks_like_a_byline(line.text) and names.has_date(line.text)


def _is_amid(kept: list[Block], n: int) -> bool:
    """Whether a line has no element of its own and stands in that of the paragraphs over and under it: a sub-heading."""
    box = kept[n].box
    return 0 < n < len(kept) - 1 and all(kept[at].box.parent is box and sentence_end(kept[at].text) for at in (n - 1, n + 1))


def remnants(blocks: list[Block], chosen: set[int], likely: list[float]) -> set[int]:
    """What was left of a small box amid the text that a heading opens, where that went and so did most of the lines under it: a box is kept
    whole, or not at all. And of a box that is rows of facts, each a label and what it says: 'Licence: free'; of a list of which hardly one
    item was kept, and that by a hair, and not what stands right over it: of the sources, of a menu."""
    found: set[int] = set()
    rows: dict[int, bool] = {}
    lists: dict[int, bool] = {}
    for index in chosen:
        box = blocks[index].box.parent
        if blocks[index].inside & LIST and (whole := list_around(blocks[index].box, _IN_ITEM)) is not None:
            if whole.index not in lists:
                taken = [n for n in range(whole.block_start, whole.block_end) if n in chosen]
                few = len(taken) * _REST < whole.block_end - whole.block_start >= _LISTED and whole.block_start - 1 not in chosen
                lists[whole.index] = few and all(likely[n] <= _HARDLY for n in taken)
            if lists[whole.index]:
                found.add(index)
        if box is not None and ":" in blocks[index].text and _REST <= box.block_end - box.block_start <= _FACTS_IN_BOX:
            if box.index not in rows:
                rows[box.index] = _are_rows(blocks[box.block_start : box.block_end], chosen)
            if rows[box.index]:
                found.add(index)
        if box is None or not _REST <= box.block_end - box.block_start <= _BLOCKS or box.block_start in chosen or likely[index] > _SURELY:
            continue
        head, lines = blocks[box.block_start], blocks[box.block_start + 1 : box.block_end]
        opens = head.heading > 1 and head.box.parent is box and box.block_start - 1 in chosen and box.block_end in chosen
        if opens and all((line.box.tag, line.box.names) == ("p", lines[0].box.names) for line in lines):
            left = [line.index for line in lines if line.index in chosen]
            if 2 * len(left) < len(lines):
                found.update(left)
    return found


def _are_rows(inside: list[Block], chosen: set[int]) -> bool:
    """Whether all that a box holds is labels with what they say, set alike, of which hardly one was kept."""
    taken = sum([row.index in chosen for row in inside])
    if taken * _REST > len(inside):
        return False
    return all(_ROW.match(row.text) and row.box.tag == inside[0].box.tag and row.box.parent is inside[0].box.parent for row in inside)


def unspoken(blocks: list[Block], chosen: set[int]) -> set[int]:
    """The lines that say who spoke, in quotations of which the words were left out."""
    found: set[int] = set()
    heavy: list[int] = []
    left_out: dict[int, int | None] = {}  # quotation -> its words, where they were left out: a quotation may have thousands of lines
    for index in chosen:
        block = blocks[index]
        if not block.inside & QUOTE or weight(block.text) > _LINE[1] or sentence_end(block.text):
            continue
        whole = next((box for box in block.box.up(_HIGHER) if box.tag == "blockquote"), None)
        if whole is None:
            continue
        if whole.index not in left_out:
            heavy = heavy or [weight(each.text) for each in blocks]
            inside = heavy[whole.block_start : whole.block_end]
            words = whole.block_start + inside.index(max(inside))
            left_out[whole.index] = words if chosen.isdisjoint(range(whole.block_start, words + 1)) else None
        said = left_out[whole.index]
        if said is not None and said < index:
            found.add(index)
    return found


def unseen(view: View, kept: list[Block]) -> dict[int, str]:
    """A paragraph that is hidden amid a text in view: what a machine is to trip over, what a template left. Where a site hides much of a
    story, or its end, or what stands under a question or heading, a reader unfolds it; what is hidden from those alone who have the page
    read out to them (WAI-ARIA 1.2, aria-hidden) the others see."""
    seen = [block for block in kept if not block.inside & HIDDEN and weight(block.text) > _PROSE]
    hidden = [block for block in kept if block.inside & HIDDEN]
    if not hidden or not seen or sum(weight(b.text) for b in hidden) * _FEW > sum(weight(b.text) for b in seen):
        return {}
    amid = (block for block in hidden if seen[0].index < block.index < seen[-1].index)
    return {block.index: "hidden amid the text" for block in amid if _is_out_of_sight(view.doc.blocks, block)}


def _is_out_of_sight(blocks: list[Block], block: Block) -> bool:
    """Whether an element with a block in it, or two, is hidden by its style, and nothing over it may unfold it."""
    root = block.box
    while root.parent is not None and root.parent.inside & HIDDEN:
        root = root.parent
    over = blocks[root.block_start - 1]
    unfolds = over.heading or over.inside & BUTTON or over.text[-1] in "?？؟+▼▾" or _FOLDED.search(root.names)
    return not unfolds and root.block_end - root.block_start <= _PAIR and is_unseen(root.attributes)


def boxes(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands in a small box that calls the reader elsewhere, by a button or a link of a word or two: to a concert, a podcast, a
    subscription. Not one of several boxes of a kind, which are what the text lists."""
    blocks = view.doc.blocks
    first, last = kept[0].index, kept[-1].index
    taken = {block.index for block in kept}
    total = 0
    found: dict[int, str] = {}
    kinds: Counter[str] = Counter()
    verdicts: dict[int, bool] = {}
    for block in kept:
        for box in small_boxes(block, _BLOCKS):
            size = box.block_end - box.block_start
            if size < 2 or not box.names or box.tag in _LINES or box.block_start <= first or box.block_end > last:
                continue
            if box.index not in verdicts:
                total = total or _heavy(kept)
                inside = blocks[box.block_start : box.block_end]
                verdicts[box.index] = _calls(inside, taken, total)
                if verdicts[box.index]:
                    kinds = kinds or Counter(kind for each in kept for kind in {_kind(up) for up in each.box.up(_HIGHER)})
                    verdicts[box.index] = kinds[_kind(box)] <= sum(each.index in taken for each in inside)
            if verdicts[box.index]:
                found[block.index] = "a box that leads elsewhere"
                break
    return found


def facts(view: View, kept: list[Block]) -> dict[int, str]:
    """What a box amid or under the text tells of something in it, under a title of its own, that is called a box of facts, or is an aside
    to HTML (4.3.5: what is apart from what is told around it); or of its author. Boxes that are much of the text, or several, are how it is
    told."""
    blocks = view.doc.blocks
    seen: set[int] = set()
    boxes: dict[int, Box] = {}
    about: set[int] = set()
    for block in kept:
        for box in block.box.up(_HIGHER):
            if box.index in seen:
                continue
            seen.add(box.index)
            if _is_about(blocks[box.block_start], box):
                about.add(box.index)
            if _is_small_aside(box, blocks) or (box.names and _FACTS.search(box.names)) or box.index in about:
                boxes[box.index] = box
    whole = [box for box in boxes.values() if box.parent is None or not any(up.index in boxes for up in box.parent.up(_HIGHER))]
    if not whole or len(whole) > _SEVERAL:
        return {}
    found: dict[int, str] = {}
    total = _heavy(kept)
    for box in whole:
        inside = blocks[box.block_start : box.block_end]
        small = len(inside) <= _FACTS_IN_BOX and _FEW * _heavy(inside) < total
        if small and kept[0].index < box.block_start and (box.index in about or _is_titled(inside)):
            found |= dict.fromkeys(range(box.block_start, box.block_end), "a box of facts")
    return found


def _is_small_aside(box: Box, blocks: list[Block]) -> bool:
    """Whether an element is an aside of a few lines; a longer one may be the writer's, on what he has told."""
    small = box.tag == "aside" and 1 < box.block_end - box.block_start <= _BLOCKS
    return small and _heavy(blocks[box.block_start : box.block_end]) <= _ASIDE


def _is_about(title: Block, box: Box) -> bool:
    """Whether a small box opens with a title that says that it tells of the author: 'About the authors', 'About the author – Jane Roe'."""
    if not 1 < box.block_end - box.block_start <= _BLOCKS or weight(title.text) > _LINE[1] or sentence_end(title.text):
        return False
    return tails.writers.tells_of_a_contributor(title.text)


def _is_titled(inside: list[Block]) -> bool:
    """Whether a box opens with a title, or with a label over one: 'More information', 'The lamp'."""
    first = inside[0]
    if weight(first.text) > _PROSE or sentence_end(first.text):
        return False
    return any((block.heading or block.bold) and weight(block.text) <= _PROSE for block in inside[:2])


def _kind(box: Box) -> str:
    """What a box has in common with others of its kind: its tag and its first name without numbers."""
    return f"{box.tag} {uncounted(box.names.partition(' ')[0])}"


def _calls(inside: list[Block], taken: set[int], total: int) -> bool:
    heavy = [weight(block.text) for block in inside]
    if max(heavy) > _NOTE or sum(heavy) > _BOX or 5 * sum(heavy) > total:
        return False
    if any(block.inside & (LIST | QUOTE | TABLE | PRE | FIGURE | CAPTION) for block in inside):
        return False
    if len(inside) == 2 and inside[0].heading and inside[1].inside & BUTTON:
        return False  # it opens the text under the heading
    if any(block.inside & BUTTON and block.text[-1] in ASKS and block.index in taken for block in inside):
        return False  # questions that unfold their answers
    return any(_is_call(block) for block in inside if block.index not in taken)


def _is_call(block: Block) -> bool:
    if len(block.text) > _CALL:
        return False
    if block.inside & BUTTON or _LASTS.fullmatch(block.text) or to_comments(block):
        return True
    return leads_away(block) and not block.heading


def _heavy(blocks: list[Block]) -> int:
    return sum([weight(block.text) for block in blocks])
