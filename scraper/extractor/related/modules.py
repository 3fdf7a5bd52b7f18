"""Stories offered -> runs of them under one label."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import takewhile
from typing import Final

from scraper.extractor.related import above, looks, tabs
from scraper.extractor.related.item import Item
from scraper.extractor.related.labels import OF_STORIES, Meaning, meaning
from scraper.extractor.related.lead_ins import over_the_title
from scraper.extractor.related.no_stories import tags_of
from scraper.extractor.related.stories import LEAST, is_call
from scraper.extractor.related.titled import is_called_a_title
from scraper.extractor.related.turning import turns_the_page
from scraper.extractor.view import View
from scraper.normaliser.text import key, sentence_end, weighs, weight
from scraper.page.blocks import BUTTON, Block, Box
from scraper.page.document import Document
from scraper.text import fold

MAX_KICKER: Final = 60  # characters of what stands before the headlines in the links of a run
_COMMENTS: Final = re.compile(r"(?:^|\s)comments(?=\s|$)")
_DEEP: Final = 8  # elements between a card and the list that holds it
LIKELY: Final = 1.0  # likeness of an address that may be one of a story
_LINES: Final = 4  # blocks of a card that is one link
_MAX_TITLE: Final = 110  # characters of a headline under another line
_END: Final = 20  # characters of what the links of a run end with
_BESIDE: Final = 3  # blocks between a lone story and a line of the text
_ROW: Final = 4  # buttons over a list that are looked at
_PIECES: Final = 8  # of text, in which a link begins
MAX_ABOVE: Final = 24  # characters of a heading that a topic under it completes


class Module:
    """A run of stories under one label. `said` is what the label's words mean, `label` the words ("" where none are printed), `over`
    the index of their block."""

    __slots__ = ("follows", "in_body", "items", "label", "over", "own", "said")

    def __init__(self, items: list[Item], label: Block | None, words: str, before: Block | None, in_body: bool) -> None:
        self.items = [item for item in items if not item.own]
        self.own = [item for item in items if item.own]
        words = words.strip(" :›>→")
        self.label = words if "«" in words else words.strip(" :»›>→")
        self.over = label.index if label is not None else None
        self.said: Meaning | None = meaning(self.label) if self.label else None
        if self.said is None and label is not None and before is not None and 0 < before.heading < label.heading and _under(label, before):
            # 'More on', and under it, smaller, the topic
            self.said = "related" if len(before.text) <= MAX_ABOVE and meaning(before.text) == "related" else None
        self.in_body = in_body
        self.follows = False  # the first run after the article


def _under(label: Block, before: Block) -> bool:
    """Whether a label stands in the box of the heading before it, and not in one beside that."""
    return label.box.within(before.box.parent or before.box)


def modules(view: View, items: list[Item]) -> list[Module]:
    """Runs of stories: cards that stand side by side, up to the next label or the next piece of the article."""
    doc = view.doc
    # Where the article's prose stands, by weight: what ends the page is no longer in the article, even if a stray line follows.
    prose = _of_the_article(view)
    last = prose[-1] if prose else -1
    found: list[Module] = []
    parts = frozenset(key(part) for part in (view.value("section"), view.value("kicker")) if part)
    page = above.around(doc, items, tags_of(view), parts, frozenset(view.body.kept) if view.body is not None else ())
    panels = tabs.panels(view) if items else {}

    def label_of(item: Item, gap: list[Block], previous: Item | None, over: Block | None) -> Block | None:
        found = above.label(page, item, gap, previous, over)
        return found or looks.linked_label(gap, doc.blocks[item.block].heading, page.stories)

    run: list[Item] = []
    label: Block | None = None
    tab: tabs.Tab | None = None  # that the label is
    for item in items:
        _fit(doc, item, prose, page.kickers)
        if run:
            previous = run[-1]
            start, end = previous.card.block_end, item.card.block_start
            over = label if len(run) > 1 or (label is not None and meaning(label.text)) else None  # of one, words may be its kicker
            new = label_of(item, doc.blocks[start:end], previous, over) if start < end else None
            if new is not None and above.of_cards(page, previous, new):
                new = None
            own = tabs.over(panels, item, new, previous, label) or _opened(doc, item)
            new = own.block if own is not None else new
            if new is None and len(run) == 1 and _heads(doc, previous, item):
                run, label, tab = [item], doc.blocks[previous.block], None
                continue
            led_in = (previous.lead_in or item.lead_in) and (previous.lead_in != item.lead_in or previous.block != item.block)
            parted = led_in or (start <= last and _prose(prose, start, end, item)) or turns_the_page(previous) != turns_the_page(item)
            ended = label is not None and tab is None and above.ends(label, run, item, doc.blocks[item.block])
            parted = parted or ended or _at_foot(previous) != _at_foot(item) or of_readers(previous) != of_readers(item)
            if new is None and not parted and _sisters(previous, item) and not above.parts(page, item, doc.blocks[start:end]):
                run.append(item)
                continue
            found.append(_module(page, run, label, tab, prose))
        else:
            start = item.card.block_start
            new = label_of(item, doc.blocks[max(0, start - 4) : start], None, None)
            own = tabs.over(panels, item, new, None, None) or _opened(doc, item)
            new = own.block if own is not None else new
        run, label, tab = [item], new, own
    if run:
        found.append(_module(page, run, label, tab, prose))
    after = next((module for module in found if module.items and module.items[0].block > last and _may_follow(module)), None)
    if after is not None and view.body is not None and view.body.kept:
        after.follows = True
    return found


def _at_foot(item: Item) -> bool:
    """Whether a story stands in a foot that is none of a card's."""
    line = item.box.up(_DEEP)
    foot = next((n for n, up in enumerate(line) if up.tag == "footer" or ("footer" in up.names and "footer" in up.names.split())), None)
    return foot is not None and not any(up.tag in ("article", "li") for up in line[foot:])


def _may_follow(module: Module) -> bool:
    """Whether a run behind the article is a list of stories that its label does not say are the site's."""
    return module.said not in ("ranked", "latest", "paid") and _are_stories(module.items)


def _opened(doc: Document, item: Item) -> tabs.Tab | None:
    """The words that say what list follows, where they stand bare in the block of its first story."""
    block = doc.blocks[item.block]
    if item.lead_in or not block.links or block.links[0].box is not item.box or item.box.start <= block.start:
        return None
    words = fold("".join(doc.pieces(block.start, item.box.start)))
    if not 0 < len(words) <= looks.MAX_LABEL or (len(block.links) < 2 and item.box.block_end <= block.index + 1):
        return None
    said = meaning(words)
    return tabs.Tab(words, block, said, False, range(0)) if said is not None and said != "other" else None


def of_readers(item: Item) -> bool:
    """Whether a link stands in what is called the comments."""
    return any("comments" in box.names and _COMMENTS.search(box.names) for box in item.box.up(_DEEP))


def _are_stories(items: list[Item]) -> bool:
    """Whether a run is a list of stories by their addresses, and not the way to the one before this or after it."""
    return any(item.likeness >= LIKELY for item in items) and not turns_the_page(items[0])


def _of_the_article(view: View) -> list[int]:
    """Where the article's prose stands; teasers over its headline may have come into the body."""
    prose = [index for index in (view.body.kept if view.body else ()) if weighs(view.doc.blocks[index].text, 61)]
    return [index for index in prose if index > view.top] or prose


def _module(page: above.Around, run: list[Item], label: Block | None, tab: tabs.Tab | None, prose: list[int]) -> Module:
    doc = page.doc
    before = doc.blocks[label.index - 1] if label is not None and label.index else None
    words = _uncalled(doc, label) if label is not None else ""
    if label is None and tab is None and len(run) == 1 and not (run[0].lead_in or run[0].turns):
        run[0].lead_in = over_the_title(doc, run[0].box, run[0].title)
    _strip_kickers(doc, run)
    _strip_ends(doc, run)
    _strip_lines(doc, run)
    if tab is not None:
        words = tab.words
    elif label is not None and len(label.links) > 1 and looks.is_tab(label):
        words = fold(doc.text_of(label.links[0].box))  # two tabs in a line
    alone = label is None and len(run) == 1
    module = Module(run, label, words, before, _amid(doc, prose, run) or (alone and _is_between_lines(page, prose, run[0])))
    if tab is not None:
        module.said = tab.said
    elif module.said == "other" and key(module.label) in page.parts:
        module.said = None
    elif module.said is None and label is not None and label.inside & BUTTON:
        module.said = _of_a_row(doc, label)
    return module


def _of_a_row(doc: Document, label: Block) -> Meaning | None:
    """What the first known of the buttons right behind one, side by side with it, say of the list under all of them: 'Top', 'Latest'."""
    beside = takewhile(
        lambda block: block.inside & BUTTON and block.box.parent is label.box.parent, doc.blocks[label.index + 1 : label.index + 1 + _ROW]
    )
    return next((said for block in beside if (said := meaning(block.text)) in OF_STORIES), None)


def _uncalled(doc: Document, label: Block) -> str:
    """The words of a label without a call in an element of its own right behind them: 'Most read' and 'Show all' in one heading."""
    text = label.text
    pieces = [words for piece in doc.pieces(label.start, label.end) if (words := fold(piece))]
    rest = text.removesuffix(pieces[-1]) if len(pieces) > 1 and is_call(pieces[-1]) else ""
    return rest if rest[-1:].isalnum() and meaning(text) != "other" else text


def _prose(prose: list[int], start: int, end: int, item: Item) -> bool:
    """Whether a paragraph of the article stands in a range of blocks, besides the story itself."""
    at = bisect_left(prose, start)
    if at < len(prose) and prose[at] == item.block:
        at += 1
    return at < len(prose) and prose[at] < end


def _amid(doc: Document, prose: list[int], run: list[Item]) -> bool:
    """Whether the article goes on on both sides of a run."""
    before, after = bisect_left(prose, run[0].block), bisect_right(prose, run[-1].block)
    if before == 0 or after == len(prose):
        return False
    following = [doc.blocks[index].text for index in prose[after : after + 3]]
    return sum(map(len, following)) >= 120 or sum(map(weight, following)) >= 120


def _is_between_lines(page: above.Around, prose: list[int], item: Item) -> bool:
    """Whether a lone story stands between two of the text's lines, side by side with both, the last a sentence: the text may end soon."""
    at, blocks = item.block, page.doc.blocks
    near = range(max(at - _BESIDE, 0), at)[::-1], range(at + 1, at + 1 + _BESIDE)
    over, under = (next((blocks[n] for n in beside if n in page.kept), None) for beside in near)
    if (
        over is None
        or under is None
        or not prose
        or over.index < prose[0]
        or over.box.parent is not under.box.parent
        or over.box.parent is None
    ):
        return False
    ends = sentence_end(under.text) or any(n in page.kept for n in range(under.index + 1, under.index + _BESIDE))
    return ends and item.box.within(over.box.parent)


def _fit(doc: Document, item: Item, prose: list[int], kickers: set[int]) -> None:
    """Shrink a card that took in a label or the article: a lone story's box grows to the page otherwise."""
    card, box = item.card, item.box
    line = []
    while box is not card and box.parent is not None:
        box = box.parent
        line.append(box)
    kept = item.box
    for box in line:
        start, end = box.block_start, box.block_end
        before, after = kept.block_start, kept.block_end
        if start != before or end != after:
            if before - start > 8 or end - after > 12:
                break
            if start < before and (
                _labelled(doc.blocks[start:before], doc.blocks[item.block], kickers) or _prose(prose, start, before, item)
            ):
                break
            if after < end and _prose(prose, after, end, item):
                break
        kept = box
    item.card = kept


def _labelled(blocks: list[Block], story: Block, kickers: set[int]) -> bool:
    return any(looks.is_label(block) and block.index not in kickers and not above.kicks(block, story) for block in blocks)


def _strip_kickers(doc: Document, run: list[Item]) -> None:
    """Take off what every link of a run begins with in an element of one name, in the same words or with its number, and goes on behind
    it."""
    names: str | None = None
    same = ""
    rests: list[str] = []
    for item in run if len(run) > 1 else ():
        box = item.box
        first = doc.boxes[box.index + 1] if box.index + 1 < len(doc.boxes) else None
        if not same and first is not None and first.parent is box and first.names and first.names == (names or first.names):
            names, kicker = first.names, doc.text_of(first)
        elif names is None and len(run) > 2 and (said := _kind(kicker := _first_words(doc, item))) == (same or said):
            same = said  # in all the same
        else:
            return
        rest = item.title.removeprefix(kicker).lstrip(" ")
        if rest[:1] == ":" or kicker[-1:] == ":":
            return  # a line of the headline: 'The ferry of Oldport: late again'
        if not kicker or len(kicker) > MAX_KICKER or not item.title.startswith(kicker) or not weighs(rest, LEAST):
            return
        rests.append(rest)
    for item, rest in zip(run, rests, strict=False):
        item.title = rest


def _strip_ends(doc: Document, run: list[Item]) -> None:
    """Take off what every link of a run ends with in an element of its own, in the same words: 'Ferry is late againread'."""
    ends = {_last_words(doc, item) for item in run} if len(run) > 1 else set()
    end = ends.pop() if len(ends) == 1 else ""
    rests = [item.title.removesuffix(end).rstrip() for item in run] if 0 < len(end) <= _END else []
    if all(item.title.endswith(end) for item in run) and all(weighs(rest, LEAST) for rest in rests):
        for item, rest in zip(run, rests, strict=False):
            item.title = rest


def _last_words(doc: Document, item: Item) -> str:
    """What the last element with words in a link says, where there are more of them."""
    said = list(filter(None, map(str.strip, doc.pieces(max(item.box.start, item.box.end - _PIECES), item.box.end))))
    return said[-1] if len(said) > 1 else ""


def _strip_lines(doc: Document, run: list[Item]) -> None:
    """Take for a title what stands under the words taken so far, and is set as the titles of others of the run are."""
    if len(run) < 2 or not any(item.box.block_end - item.box.block_start > 1 and not item.heading for item in run):
        return
    lines = {item.box.index: [block for block in doc.blocks_of(item.box)[:_LINES] if block.end <= item.box.end] for item in run}
    taken = [next((block for block in lines[item.box.index] if block.text == item.title), None) for item in run]
    set_as = {(block.box.tag, block.box.names) for block in taken if block is not None and block.box.names}
    for item, title in zip(run, taken, strict=True):
        if title is None or item.heading or len(set_as) < 2 or is_called_a_title(title.box.names):
            continue
        for line in lines[item.box.index]:
            way = (line.box.tag, line.box.names)
            if line.index > title.index and way in set_as and way != (title.box.tag, title.box.names) and _may_be_a_title(line.text):
                item.title = line.text
                break


def _may_be_a_title(text: str) -> bool:
    """Whether a line is as long as a headline, and no sentence."""
    return weighs(text, LEAST) and len(text) <= _MAX_TITLE and text[-1] not in ".。"


def _first_words(doc: Document, item: Item) -> str:
    """What the first element with words in a link says, where there are more of them."""
    said = list(filter(None, map(str.strip, doc.pieces(item.box.start, item.box.start + _PIECES)[: item.box.end - item.box.start])))
    return said[0] if len(said) > 1 else ""


def _kind(words: str) -> str:
    """Words as they are; of a number, that it is one."""
    return "1" if words.rstrip(".").isdecimal() else words


def _sisters(a: Item, b: Item) -> bool:
    """Whether two cards stand side by side: children of one box, or of rows of one, or in entries of one list."""
    up: Box | None = a.card
    steps = 0
    while up is not None and not b.card.within(up):
        up = up.parent
        steps += 1
    if up is None:
        return False
    far = max(steps, b.card.depth - up.depth)
    if far <= 2 or (far <= _DEEP and up.tag in ("ul", "ol")):
        return True
    if far > 5 or a.box.tag != b.box.tag:
        return False
    return a.box.names == b.box.names or (weighs(a.title, 30) and weighs(b.title, 30) and _share(a.box.names, b.box.names))


def _heads(doc: Document, first: Item, item: Item) -> bool:
    """Whether a linked heading that offers more is no story but the label of the smaller headings in its box."""
    block, up = doc.blocks[first.block], doc.blocks[first.block].box.parent
    return bool(first.lead_in) and 0 < block.heading < doc.blocks[item.block].heading and up is not None and item.card.within(up)


def _share(a: str, b: str) -> bool:
    """Whether two links have a class in common that says what they are: 'article-cat-sport teaser', 'article-cat-politics teaser'."""
    return not {name for name in a.split() if "-" in name or "_" in name}.isdisjoint(b.split())
