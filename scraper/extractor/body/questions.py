"""The questions that a text ends in, each over its answer: what a reader asks about the story, folded away until a click.

Told by how they are set and by what they ask, in any language: several lines alike that end in a question mark and are headings or
buttons, or that the model does not rule out, each over an answer, and half of them with a word of the headline, or
not far under the text and a title that says so. The model sees furniture: it lies in boxes of its own, under the text or folded. What asks
about a subscription or a shop has no word of the headline, and stands elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from itertools import pairwise, takewhile
from typing import Final

from scraper.extractor.body.amid import around, uncounted
from scraper.extractor.body.headings import setting
from scraper.extractor.body.linked import is_link
from scraper.extractor.body.phrases import Phrases
from scraper.extractor.related.labels import meaning, opener
from scraper.normaliser.text import ASKS, key, sentence_end, weight
from scraper.page.blocks import BUTTON, FORM, HEADING, Block
from scraper.page.document import Document
from scraper.page.linked_data import text_of

_REACH: Final = 60  # blocks under the text
_QUESTION: Final = 200  # characters
_FEWEST: Final = 3
_FEWEST_CALLED: Final = 2  # under a title that says so
_WORD: Final = 4  # characters of a word that says what a story is about
_ANSWER: Final = 12  # blocks of the longest,
_SAYS: Final = 40  # weight of the shortest,
_LEAST, _LIKELY = 0.05, 0.25  # likelihood of its blocks; where the model took most of the answers, it knew what they are
_LINK: Final = 30  # weight of 'Learn more'
_TITLE: Final = 60  # weight of what stands over the questions,
_OVER: Final = 3  # blocks that stand over the questions at the most
_NEAR: Final = 6  # blocks over that title to the text: an offer may stand between
_FOLDED: Final = 2  # lines that unfold what is under them, at the least,
_DEEP: Final = 8  # elements around the first of that
_TEXT: Final = frozenset("p li".split())  # an interview's questions stand in these
_TAGS: Final = frozenset("summary button dt".split())
_CONTROLS: Final = frozenset(("aria-controls", "aria-expanded"))
_CALLED = re.compile(r"(?:^|[\s_-])questions?(?![^\W_])")  # the element of one
_COUNTED = re.compile(r"\W{0,2}\d{1,3}[.):]\s{0,2}(?=\D)")  # before a question: '01.Who opens the gates?'


def headings(kept: list[Block], doc: Document | None) -> set[int]:
    """The lines of a text (their places) that head what is under each, though no heading by their tag: the questions that the page's data
    answers (schema.org, FAQPage), several that ask alike, each in an element with its answer, and several that unfold it."""
    found = _answered_in_data(kept, doc) if doc is not None else set()
    alike: defaultdict[tuple[bool, tuple[str, int, str]], list[int]] = defaultdict(list)
    for n, (line, under) in enumerate(pairwise(kept)):
        if not line.inside & HEADING and not under.heading and len(line.text) <= _QUESTION:
            unfolds = _opens(line, under)
            if unfolds or (line.text[-1] in ASKS and line.box.tag not in _TEXT and _are_together(line, under)):
                alike[unfolds, setting(line, within=False)].append(n)
    for (unfolds, _), places in alike.items():
        if len({kept[n].text for n in places}) >= (_FOLDED if unfolds else _FEWEST):
            found.update(places)
    return found


def _answered_in_data(kept: list[Block], doc: Document) -> set[int]:
    names = (text_of(node.get("name")) for node in doc.linked.of("question") if node.get("acceptedAnswer"))
    asked = {_asked(name) for name in names if name and len(name) <= _QUESTION}
    if not asked:
        return set()
    found = {n for n, block in enumerate(kept) if len(block.text) <= _QUESTION and _asked(block.text) in asked}
    return {n for n in found if n + 1 not in found and n + 1 < len(kept) and not kept[n + 1].heading}


def _asked(text: str) -> str:
    return key(_COUNTED.sub("", text, count=1))


def answered(blocks: list[Block], kept: set[int], likely: list[float], headline: str, out: set[int]) -> set[int]:
    """The questions, their answers and the title over them, from the text's first block down. `out`: what is known to be no body."""
    near = blocks[min(kept, default=len(blocks)) + 1 : max(kept, default=0) + _REACH]
    if sum([block.text[-1] in ASKS for block in near]) < _FEWEST_CALLED:
        return set()
    words = {word for word in key(headline).split() if len(word) >= _WORD}
    if not headline.isupper():
        words |= {key(word) for word in headline.split() if sum(map(str.isupper, word)) > 1}  # EVs, SEO
    alike: defaultdict[tuple[str, int, str], list[Block]] = defaultdict(list)
    taken = Counter([setting(block, within=False) for block in near if likely[block.index] >= _LIKELY and block.text[-1] in ASKS])
    for block in near:
        asks = block.text[-1] in ASKS
        if (block.heading > 1 or asks) and len(block.text) <= _QUESTION and not block.hidden and _leads_nowhere(block):
            so = setting(block, within=False)
            if _unfolds(block) or taken[so] >= _FEWEST:
                alike[so].append(block)
    found: set[int] = set()
    for lines in alike.values():
        questions = [block for block in lines if block.text[-1] in ASKS]
        if len(questions) >= _FEWEST_CALLED:
            # Of some the mark is forgotten.
            found |= _run(blocks, kept, likely, lines if 3 * len(questions) >= 2 * len(lines) else questions, words, out)
    return found


def unfolded(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """What a line of the text unfolds: the paragraphs in the element whose `summary` it is (HTML standard, 4.11.2), however few."""
    found: set[int] = set()
    for index in kept:
        line = next((box for box in blocks[index].box.up(3) if box.tag == "summary"), None)
        if line is not None and line.parent is not None and line.parent.tag == "details":
            under = blocks[line.block_end : line.parent.block_end]
            if _answers(under, likely):
                found |= {block.index for block in under if likely[block.index] >= _LIKELY and weight(block.text) >= _SAYS}
    return found


def lids(blocks: list[Block], kept: set[int]) -> set[int]:
    """The lines that unfold what is kept, several of them, each right over it, or one that asks: the model sees buttons."""
    found: list[Block] = []
    asked: list[Block] = []
    for index in kept - {0}:
        line, under = blocks[index - 1], blocks[index]
        if line.hidden or under.heading or len(line.text) > _QUESTION:
            continue
        asks = line.text[-1] in ASKS
        unfolds = _opens(line, under)
        if unfolds or (line.inside & BUTTON and (line.heading > 1 or asks)):
            found.append(line)
        if unfolds and asks:
            asked.append(line)
    if len({line.text for line in found}) < _FOLDED:
        found = asked
    new = (line for line in found if line.index not in kept and _leads_nowhere(line))
    return {line.index for line in new if meaning(line.text) is None and not opener(line.text)}


def _opens(line: Block, under: Block) -> bool:
    """Whether a line unfolds the element that a block stands in: its `summary`, or what says that it controls it."""
    for box in line.box.up(3):
        if box.tag == "summary":
            return box.parent is not None and box.parent.tag == "details" and under.box.within(box.parent)
        if ident := box.attributes.get("aria-controls"):
            return any(above.attributes.get("id") == ident for above in under.box.up(_DEEP))
    return False


def _are_together(line: Block, under: Block) -> bool:
    """Whether an element begins with a line and holds what is under it."""
    whole = around(line.box)
    return whole is not None and whole.block_start == line.index and under.box.within(whole)


def _leads_nowhere(block: Block) -> bool:
    return all(link.href.startswith(("#", "javascript:")) for link in block.links)


def _unfolds(block: Block) -> bool:
    """Whether a block is set as what is asked: a heading, or what unfolds the answer (a button, a link that leads nowhere, what says that
    it controls an element or folds it) or is called a question."""
    if block.heading > 1 or block.inside & BUTTON or is_link(block):
        return True
    return any(box.tag in _TAGS or _CONTROLS & box.attributes.keys() or _CALLED.search(box.names) for box in block.box.up(3))


def _run(blocks: list[Block], chosen: set[int], likely: list[float], questions: list[Block], words: set[str], out: set[int]) -> set[int]:
    kept = chosen | out
    answers: dict[int, list[Block]] = {}
    set_so: set[tuple[str, int, str]] = set()
    for question, after in pairwise(questions):
        between = blocks[question.index + 1 : after.index]
        if _answers(between, likely) and not any(setting(b, within=False) == setting(question, within=False) for b in between):
            answers[question.index] = between
            set_so |= {setting(block, within=False) for block in between}
    first = min(answers, default=questions[0].index)
    title = next((b for b in reversed(blocks[max(0, first - _OVER) : first]) if b.heading > 1), None)
    last = questions[-1]
    called = _goes_on(title, chosen)
    taken = 2 * sum([n in chosen for n in answers]) > len(answers)
    under = list(takewhile(lambda b: setting(b, within=False) in set_so, blocks[last.index + 1 : last.index + 1 + _ANSWER]))
    alone = last.index not in chosen or chosen.isdisjoint(range(last.index + 1, last.index + 1 + _OVER))
    ending = _ending(blocks, last, answers) if called or (taken and alone) else []
    if _answers(under, likely):
        answers[last.index] = under
    elif called and ending:
        answers[last.index] = ending
    about = sum([not words.isdisjoint(key(blocks[n].text).split()) for n in answers])
    if len(answers) < (_FEWEST_CALLED if called else _FEWEST):
        return set()
    if 2 * about < len(answers) and not called:
        return {block.index for block in (last, *ending)} if ending else set()
    said = [block for each in answers.values() for block in each if block.link_chars * 2 < len(block.text)]
    heavy = {block.index: weight(block.text) for block in said}
    least = _LIKELY if 2 * sum([w for n, w in heavy.items() if n in kept]) > sum(heavy.values()) else _LEAST
    found = answers.keys() | {n for n, w in heavy.items() if likely[n] >= least and (w >= _SAYS or least is _LEAST)}
    found |= {block.index for block in ending} & heavy.keys()
    if (
        title is not None
        and kept.isdisjoint(range(title.index, first))
        and not title.links
        and weight(title.text) <= _TITLE
        and meaning(title.text) is None
    ):
        found |= set(range(title.index, first))
    return found


def _ending(blocks: list[Block], last: Block, answers: dict[int, list[Block]]) -> list[Block]:
    """What stands under the last question in elements like those of the answers to the others, set as they are, and no more than to one of
    them: the model may doubt it, so near to the end."""
    others = [block for n, each in answers.items() if n != last.index for block in each]
    so = {(setting(block, within=False), _held_in(block)) for block in others}
    most = max(map(len, answers.values()), default=0)
    under = takewhile(lambda b: (setting(b, within=False), _held_in(b)) in so, blocks[last.index + 1 : last.index + 1 + most])
    told = (block for block in under if block.link_chars * 2 < len(block.text))
    return [block for block in told if weight(block.text) >= _SAYS or (block.text[-1] not in ASKS and sentence_end(block.text))]


def _held_in(block: Block) -> tuple[str, str]:
    around = block.box.parent or block.box
    return around.tag, uncounted(around.names)


def _goes_on(title: Block | None, chosen: set[int]) -> bool:
    """Whether a title says that what readers often ask stands under it, near to the text."""
    near = title is not None and not chosen.isdisjoint(range(title.index - _NEAR, title.index))
    return near and title is not None and len(title.text) <= _QUESTION and _often_asked().stand_in(title.text)


@cache
def _often_asked() -> Phrases:
    return Phrases("asked")


def _answers(between: list[Block], likely: list[float]) -> bool:
    """Whether blocks are an answer: some prose, no fields to fill in; with a link under it alone, it is a card of another page."""
    if not 0 < len(between) <= _ANSWER or any(block.inside & FORM for block in between):
        return False
    if between[-1].link_chars >= len(between[-1].text) and weight(between[-1].text) <= _LINK:
        return False
    said = sum([weight(block.text) for block in between])
    linked = sum([block.link_chars for block in between])
    return said >= _SAYS and linked * 2 < sum([len(b.text) for b in between]) and max([likely[b.index] for b in between]) >= _LEAST
