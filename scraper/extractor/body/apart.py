"""What reads like the story and is none of it, by where it stands: the next article of a page that scrolls on, what was posted on a
network, and what comes long after the story in other parts of the page."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise, takewhile
from typing import Final

from scraper.extractor.body import comments
from scraper.extractor.body.amid import uncounted
from scraper.extractor.body.facts import of_facts
from scraper.extractor.body.headings import setting
from scraper.extractor.body.reading import STORIES
from scraper.extractor.posts import around
from scraper.extractor.related import labels
from scraper.extractor.view import View
from scraper.normaliser.text import ASKS, weight
from scraper.page.blocks import BUTTON, DIALOG, FORM, HEADING, LIST, TABLE, Block, Box

_HIGH: Final = 12  # how far above a headline its article's element is sought
_STORY: Final = 200  # weight of what such an element holds of the story
_WHOLE: Final = 800  # of what is a whole story, and no introduction to what stands under it
_NEAR: Final = 12  # blocks
_BAR = re.compile(r"side[-_]?bar|widget[-_]?area|(?<![\w-])widget(?![\w-])")
_FEW: Final = 3  # elements: a form and those around it
_REMARKS: Final = r"(?:comments?|kommentare?|commentaires?|comentarios?|coment[aá]rios?|commento|commenti|reacties?|komentar|komentarz)"
_FOR_REMARKS = re.compile(
    rf"(?<![a-z]){_REMARKS}[-_]?(?:form|formular|formulier|respond|reply|add)(?![a-z])|(?<![a-z])form(?:ular|ulaire|ulario)?[-_]{_REMARKS}(?![a-z])"
)
_A_LINE, _TIMES = 60, 4  # weight of a text over the form for such remarks, and how much more may stand under it and be none
_FAR: Final = 30  # blocks between a story and what is another part of the page
_PARTED: Final = 10  # blocks between a story and what the model is less sure of
_UNSURE: Final = 0.76  # likely at the most,
_SURELY: Final = 0.85  # where the story is so on the whole
_DOUBTED: Final = 0.7  # likely at the most, of what stands under a label of other stories
_LABEL: Final = 60  # characters of such a label
_POST: Final = 12  # blocks of a post at the most
_MODAL = re.compile(r"(?<![a-z])modal(?![a-z])")
_CLOSES: Final = 20  # characters of what closes a layer
_CROSSES: Final = "×✕✖X"
_CLOSE = re.compile(
    r"[×✕✖]|[\W_]*[×✕✖xX]?[\W_]*(?:close|schlie(?:ß|ss)en|fermer|cerrar|chiudi|sluiten|fechar|zamknij|stäng|lukk|luk|sulje|zavřít|zavrieť|bezár[aá]s"
    r"|închide|kapat|закрыть|закрити|затвори|zatvori|閉じる|关闭|關閉|닫기|tutup|đóng|إغلاق|بستن|סגור)[\W_]*[×✕✖xX]?[\W_]*",
    re.I,
)


def next_article(view: View, kept: list[Block]) -> dict[int, str]:
    """The blocks of the next article; which those are is kept for the fields that would read them."""
    others = view.next_article = _next_article(view, kept)
    return {block.index: "the next article" for block in kept if block.index in others}


def _next_article(view: View, kept: list[Block]) -> range:
    """Where a page that scrolls on has one: under a headline of its own, in a box or with a date of its own. A story that uses h1 for its
    sub-headings has neither."""
    none = range(0)
    headline = view.headline_block
    if headline is None:
        return none
    blocks = view.doc.blocks
    kept = [block for block in kept if block.index > headline.index]
    if len(kept) < 4:
        return none
    dated = {time.block_start for time in view.doc.times}
    articles: dict[int, Box | None] = {}
    own = _article(kept[0], articles)
    if (inner := _within(view, kept, own, articles)) is not None:
        return range(inner.block_start, inner.block_end)
    level = headline.heading or 1
    line = {above.index: below for below, above in pairwise(headline.box.up(_HIGH))}
    for block in [block for block in blocks[kept[1].index :] if block.inside & HEADING]:
        if block.heading != level or block.text == headline.text or block.hidden:
            continue
        other = _article(block, articles) if own is not None else None
        apart = other is not None and own is not None and other is not own and not own.within(other) and not other.within(own)
        if apart or (level == 1 and dated.intersection(range(block.index, block.index + 5))):
            return range(block.index, len(blocks))
        if (unit := _next_unit(blocks, headline, block, line, kept)) is not None:
            return range(unit.block_start, len(blocks))
    return none


def _within(view: View, kept: list[Block], own: Box | None, articles: dict[int, Box | None]) -> Box | None:
    """The article under the story in the story's own, or where the story has none: with a headline, and a byline or a date."""
    blocks = view.doc.blocks
    told = 0
    for block in kept:
        inner = _article(block, articles)
        if inner is own or inner is None or not (own is None or inner.within(own)):
            told += weight(block.text)
            continue
        first = blocks[inner.block_start]
        if told < _STORY or not first.heading or inner.block_start > block.index:
            return None
        near = blocks[first.index + 1 : min(inner.block_end, first.index + 4)]
        return inner if any(of_facts(each) is not None for each in near) else None
    return None


def _next_unit(blocks: list[Block], headline: Block, other: Block, line: dict[int, Box], kept: list[Block]) -> Box | None:
    """The element that the next article stands in: beside that of the headline and the story, set as it is, with a headline that is set as
    the headline is, and a byline or a date of its own. `line`: what the headline stands in, by what that stands in."""
    if _set(headline.box) != _set(other.box):
        return None
    unit = other.box
    for _ in range(_HIGH):
        if unit.parent is None:
            return None
        if (own := line.get(unit.parent.index)) is not None:
            break
        unit = unit.parent
    else:
        return None
    if own is unit or _set(own) != _set(unit) or not own.block_start <= kept[0].index < own.block_end:
        return None
    of_story = (weight(block.text) for block in takewhile(lambda block: block.index < own.block_end, kept))
    if not any(told >= _STORY for told in accumulate(of_story)):
        return None  # one of many things that a page lists
    over = blocks[unit.block_start : min(other.index, unit.block_start + _NEAR)]
    near = over + blocks[other.index + 1 : min(unit.block_end, other.index + 5)]
    return unit if any(of_facts(block) is not None for block in near[:_NEAR]) else None


def _set(box: Box) -> tuple[str, str]:
    """How an element is set: its tag and classes without numbers."""
    return box.tag, uncounted(box.attributes.get("class") or "")


def posts(blocks: list[Block], kept: list[Block]) -> dict[int, str]:
    """What somebody posted on a network and the story shows: it tells what is in it. Not the story itself, in a quote never closed."""
    found: dict[int, str] = {}
    for block in kept:
        post = around(blocks, block, _POST) if block.index not in found else None
        if post is not None:
            found |= dict.fromkeys(range(post.block_start, post.block_end), "a post that is embedded")
    return found if 2 * _weight([block for block in kept if block.index in found]) <= _weight(kept) else {}


def layers(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands in an element that opens with the button that closes it, is called modal, or is a dialog: a layer over the page, with
    terms, a letter or a term explained. Not the story, where that stands in one."""
    blocks, total = view.doc.blocks, 0
    found: dict[int, str] = {}
    known: dict[int, bool] = {}
    begins = next((block.index for block in kept if not block.inside & DIALOG), len(blocks))
    said = [block for block in kept if block.inside & DIALOG and block.index > begins]
    if said and 2 * _weight(said) <= _weight(kept):
        found = dict.fromkeys((block.index for block in said), "a dialog")
    for block in kept:
        for box in block.box.up(_NEAR):
            if box.index not in known:
                known[box.index] = False
                first = blocks[box.block_start]
                closes = (first is not block and _closes(first)) or _MODAL.search(box.names) is not None
                if closes and not box.block_start <= view.top < box.block_end:
                    total = total or _weight(kept)
                    known[box.index] = 3 * _weight([b for b in kept if box.block_start <= b.index < box.block_end]) <= total
            if known[box.index]:
                found[block.index] = "a layer that a button closes"
                break
    return found


def _closes(block: Block) -> bool:
    """Whether a block is what closes a layer: a button, or the word for it with a mark."""
    if len(block.text) > _CLOSES or block.inside & (HEADING | LIST | TABLE) or _CLOSE.fullmatch(block.text) is None:
        return False
    return bool(block.inside & BUTTON) or any(mark in block.text for mark in _CROSSES)


def long_after(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """What comes long after the story in another part of the page: what a side bar holds; the rules of a forum and the notices of a law,
    waiting in dialogs; and the first lines of other stories, of which the model is less sure."""
    found = _beside(view, kept) | _under_the_form(view, kept)
    kept = [block for block in kept if block.index not in found] if found else kept
    head = view.headline_block
    for n, (block, after) in enumerate(pairwise(kept), 1):
        if after.index - block.index < _FAR or head is None or block.index < head.index or _part(block) is _part(after):
            continue
        before, later = (sum(weight(each.text) for each in part) for part in (kept[:n], kept[n:]))
        return found | (dict.fromkeys((each.index for each in kept[n:]), "apart from the story") if later < 2 * before else {})
    return found | (_stray(kept, likely) or _offered(view.doc.blocks, kept, likely))


def behind_the_article(view: View, kept: list[Block]) -> dict[int, str]:
    """What comes long after the article element that holds the story, with its headline or under it, however much it is: such an element is
    complete in itself (HTML standard, 4.3.2)."""
    head = view.headline_block
    for n, (block, after) in enumerate(pairwise(kept), 1):
        if after.index - block.index < 2 * _FAR or head is None or kept[0].index < head.index:
            continue
        own = next((box for box in block.box.up() if box.tag == "article" and box.block_start <= kept[0].index), None)
        if own is not None and own.block_end <= after.index and _weight(kept[:n]) >= _WHOLE:
            return dict.fromkeys((each.index for each in kept[n:]), "apart from the story")
    return {}


def _beside(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands in a side bar long after a story that began and ended before it, and what little comes under that."""
    head = view.headline_block
    for n, (block, after) in enumerate(pairwise(kept), 1):
        if after.index - block.index < _FAR or head is None or not head.index < kept[0].index:
            continue
        bars = [box for box in after.box.up(_NEAR) if box.block_start > block.index and (box.tag == "aside" or _BAR.search(box.names))]
        if not bars or _weight(kept[:n]) < _STORY:
            continue
        bar = bars[-1]
        own = next((box for box in block.box.up() if box.block_start <= head.index), bar)
        end = max(bar.block_end, own.block_end)
        little = _weight([each for each in kept[n:] if each.index >= end]) < _weight(kept[:n])
        return {each.index: "in a side bar" for each in kept[n:] if each.index < bar.block_end or (little and each.index >= end)}
    return {}


def _under_the_form(view: View, kept: list[Block]) -> dict[int, str]:
    """The form in which readers remark on the story, and what stands behind the element that holds both that and the headline: side bars,
    feeds, posts that a widget shows. Within that element, what stands under the form and not where the text over it does, however like a
    text it is, but for a text much longer than that."""
    blocks, top = view.doc.blocks, view.top
    if not kept or kept[-1].index <= top:
        return {}
    between = blocks[top if top >= 0 else kept[0].index : kept[-1].index + 1]
    form = next((form for block in between if block.inside & FORM and (form := _form(blocks, block)) is not None), None)
    if form is None:
        return {}
    end = next((box.block_end for box in form.up() if box.block_start <= top), len(blocks))
    title = comments.title_over(blocks, form)
    over = [block for block in kept if block.index < (title.index if title is not None else form.block_start)]
    text = {block.box.parent for block in over}
    under = [block for block in kept if form.block_end <= block.index < end and block.box.parent not in text]
    told = _weight(over)
    none = told >= _A_LINE and _weight([block for block in under if not block.links]) <= _TIMES * told
    within = [block for block in kept if block is title or form.block_start <= block.index < form.block_end]
    if top >= form.block_start or _weight(within) > max(told, 2 * _STORY):
        within = []
    behind = [block for block in kept if block.index >= end]
    return {block.index: "under the readers' comments" for block in (*within, *(under if none else ()), *behind)}


def _form(blocks: list[Block], block: Block) -> Box | None:
    """The form around a block, where it is one for the readers' comments by its name or that of an element right around it, by the heading
    right over it, or by what the block says over a field of it: 'Comment *'."""
    line = block.box.up(_NEAR)
    at = next((n for n, box in enumerate(line) if box.tag == "form"), len(line))
    if at == len(line):
        return None
    called = any(_FOR_REMARKS.search(box.names) for box in line[at : at + _FEW] if box.names)
    return line[at] if called or comments.calls_for_one(blocks, line[at], block) else None


def _stray(kept: list[Block], likely: list[float]) -> dict[int, str]:
    """The blocks at the end that stand outside of the element that holds the story, with other things between, and are set as nothing in
    it: of which the model is not sure, or with very much between."""
    start = len(kept)
    while start > 1 and likely[kept[start - 1].index] < _UNSURE:
        start -= 1
    gaps = enumerate(pairwise(kept), 1)
    at = next((n for n, (over, under) in gaps if under.index - over.index > (_PARTED if n >= start else 2 * _FAR)), None)
    if at is None:
        return {}
    heavy = [weight(block.text) for block in kept]
    before = sum(heavy[:at])
    likelihood = sum([w * likely[block.index] for w, block in zip(heavy[:at], kept[:at], strict=True)])
    if 2 * sum(heavy[at:]) > before or likelihood < _SURELY * before:
        return {}
    box: Box | None = kept[at - 1].box
    first, held = at, 0
    while box is not None and 2 * held < before:
        while first and kept[first - 1].index >= box.block_start:
            first -= 1
            held += heavy[first]
        box = box.parent if 2 * held < before else box
    outside = box is not None and kept[at].index >= box.block_end
    set_so = {setting(block, within=False) for block in kept[:at]}
    if not outside or any(setting(block, within=False) in set_so for block in kept[at:]):
        return {}
    return dict.fromkeys((block.index for block in kept[at:]), "apart from the story")


def _offered(blocks: list[Block], kept: list[Block], likely: list[float]) -> dict[int, str]:
    """The unsure blocks at the end that are set as nothing before them, under a label of other stories that the model left."""
    start = len(kept)
    while start > 1 and likely[kept[start - 1].index] < _DOUBTED:
        start -= 1
    if start == len(kept):
        return {}
    taken = {block.index for block in kept[start:]}
    between = (b for b in blocks[kept[start - 1].index + 1 : kept[-1].index] if b.index not in taken and len(b.text) <= _LABEL)
    label = next((b for b in between if not b.links and labels.meaning(b.text) in labels.OF_STORIES), None)
    if label is None:
        return {}
    at = next(n for n in range(start, len(kept)) if kept[n].index > label.index)
    over, under = kept[:at], kept[at:]
    if blocks[under[0].index - 1].text[-1] in ASKS:
        return {}  # an answer
    set_so = {setting(block, within=False) for block in over}
    if any(setting(block, within=False) in set_so for block in under) or 2 * _weight(under) > _weight(over):
        return {}
    return dict.fromkeys((block.index for block in under), STORIES)


def _weight(blocks: list[Block]) -> int:
    return sum([weight(block.text) for block in blocks])


def _part(block: Block) -> Box:
    """The outermost element that a block stands in, within the body's."""
    line = block.box.up()
    return next((inner for inner, outer in pairwise(line) if outer.tag == "body"), line[-1])


def _article(block: Block, known: dict[int, Box | None]) -> Box | None:
    """The inmost article element around a block. `known`: those of the boxes that were passed before, by their indices."""
    passed: list[int] = []
    box: Box | None = block.box
    while box is not None and box.tag != "article" and box.index not in known:
        passed.append(box.index)
        box = box.parent
    found = known.get(box.index, box) if box is not None else None
    known.update(dict.fromkeys(passed, found))
    return found
