"""What surrounds each block, as numbers: one row a block, for the model that tells body from the rest.

Rule 1: one loop over the blocks gathers what only Python can see; everything about neighbours, containers and groups is arithmetic
on whole columns. Rule 2: nothing here knows a language: lengths are weighed by script, words enter only through the lexicon of class
names and short texts that training wrote (`model.py`), where a word that few sites use has no say.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scraper.extractor.body.letters import AT, COLON, COPYRIGHT, LOWER, OPENING, PARTING, QUESTION, Letters, Matrix
from scraper.extractor.fields import deck
from scraper.extractor.fields.shared import pictured
from scraper.extractor.related.labels import opener
from scraper.normaliser.signatures import behind_the_end
from scraper.normaliser.text import key
from scraper.page.blocks import (
    ARTICLE,
    ASIDE,
    BUTTON,
    CAPTION,
    FIGURE,
    FOOTER,
    FORM,
    HEADER,
    HEADING,
    HIDDEN,
    LIST,
    MAIN,
    NAV,
    NOSCRIPT,
    QUOTE,
    TABLE,
)
from scraper.page.linked_data import STORIES, types_of

if TYPE_CHECKING:
    from scraper.extractor.view import View
    from scraper.page.blocks import Block, Box
    from scraper.page.document import Document

_TAGS: Final = {
    "p": 0,
    "div": 1,
    "li": 2,
    "td": 3,
    "blockquote": 5,
    "figcaption": 6,
    "section": 7,
    "article": 7,
    "pre": 8,
    "dd": 2,
    "dt": 2,
}
_TAGS.update({f"h{n}": 10 + n for n in range(1, 7)})
_BITS: Final = np.array(
    (NAV, HEADER, FOOTER, ASIDE, FIGURE | CAPTION, FORM, BUTTON, LIST, QUOTE, TABLE, ARTICLE, MAIN, HEADING, HIDDEN | NOSCRIPT)
)
_NAME_WORD = re.compile(r"[a-z]{3,20}")
_CHROME: Final = NAV | HEADER | FOOTER | BUTTON
_NO_PROSE: Final = NAV | FOOTER | BUTTON | HIDDEN | NOSCRIPT
_NOTHING: Final = (0.0, 0.0, 0.0, 0.0)

OWN: Final = (
    "weight words link_share links bold breaks ends stops commas digits capitals lower_start quote_start colon_end parting copyright "
    "at_sign question depth tag parent_tag repeated pictures text_score name_own name_low name_high name_sum in_linked is_description "
    "box_blocks parent_blocks is_headline is_deck is_caption opens_elsewhere after_headline"
).split()
BITS: Final = "nav header footer aside figure form button list quote table article main heading hidden".split()


def rows(view: View, lexicon: Lexicon, without: Collection[int] = ()) -> tuple[Matrix, Matrix]:
    """(asked, features) float32 in the order of NAMES, and the indices of the blocks that are asked about: all but the trivial ones.

    The headline is decided already. `without`: blocks that are known to be no body, as if they had no prose.
    """
    doc = view.doc
    blocks = doc.blocks
    n = len(blocks)
    if not n:
        return np.zeros((0, len(NAMES)), np.float32), np.zeros(0, np.int64)
    letters = Letters([block.text for block in blocks])
    noted = [(block.link_chars, block.bold_chars, block.breaks, len(block.links), block.inside, block.box.depth) for block in blocks]
    facts = np.fromiter(chain.from_iterable(noted), np.int64, 6 * n).reshape(n, 6)
    share = np.minimum(facts[:, 0] / letters.length, 1.0)
    inside = facts[:, 4]
    ends = letters.ends | (letters.unmarked & (letters.heavy > 40))
    worded = (letters.heavy > 40) & (share < 0.4)
    for index in np.flatnonzero(worded & ~ends).tolist():
        ends[index] = bool(behind_the_end(blocks[index].text))  # a sentence that somebody signs ends before that
    speaks = worded & (ends | (letters.commas * letters.heavy > 100) | (letters.heavy > 120))
    prose = np.where(speaks & ((inside & _NO_PROSE) == 0), letters.heavy * (1 - share), 0.0)
    trivial = _trivial(share, letters.heavy, ends, inside)
    if without:
        known = np.array(sorted(without))
        prose[known], trivial[known] = 0.0, True
    held = _Held(blocks, prose)
    asked = np.flatnonzero(~trivial)
    spans = held.spans(asked)
    told = _apart(held, spans, asked, letters.heavy, inside)
    asked, spans = asked[~told], spans[~told]
    if not len(asked):
        return np.zeros((0, len(NAMES)), np.float32), asked
    own, groups = _own(view, lexicon, asked.tolist(), letters, share)
    bits = (inside[:, None] & _BITS) != 0
    counted = np.stack(
        [
            letters.heavy,
            letters.words,
            share,
            facts[:, 3],
            facts[:, 1] / letters.length,
            facts[:, 2],
            ends,
            letters.stops,
            letters.commas,
            letters.digits,
            letters.capitals,
            (letters.first & LOWER) != 0,
            (letters.first & OPENING) != 0,
            (letters.last & COLON) != 0,
            (letters.holds & PARTING) != 0,
            (letters.holds & COPYRIGHT) != 0,
            (letters.holds & AT) != 0,
            (letters.last & QUESTION) != 0,
            facts[:, 5],
        ],
        axis=1,
    )
    rest = np.zeros((n, len(OWN) - counted.shape[1]))
    rest[asked] = own
    table = np.concatenate([counted, rest, bits], axis=1, dtype=np.float32)
    grouped = _grouped(groups, prose[asked], share[asked])
    path_share = np.zeros((n, 1))
    path_share[asked] = grouped[:, :1]
    story = max((STORIES.get(t, 0) for t in types_of(doc.story)), default=0) if doc.story else 0
    whole = np.array([np.log1p(prose.sum()), np.log1p(n - len(without)), np.log1p((prose > 0).sum()), story])
    columns = [
        table[asked],
        _containers(doc, held, spans, letters.length, facts[:, 0], asked),
        _positions(prose, inside)[asked],
        grouped,
        _neighbours(table, path_share, asked),
        np.tile(whole, (len(asked), 1)),
    ]
    return np.concatenate(columns, axis=1, dtype=np.float32), asked


def _trivial(share: Matrix, heavy: Matrix, ends: Matrix, inside: Matrix) -> Matrix:
    """Whether a block is a link and nothing else, in a menu or footer or amid others of its kind: four in ten are; of these one in a
    hundred is body (measured), and none is asked about."""
    link = (share > 0.97) & (heavy < 150) & ~ends
    padded = np.concatenate([[False, False], link, [False, False]])
    amid = padded[:-4] & padded[1:-3] & padded[3:-1] & padded[4:]
    return link & (amid | ((inside & _CHROME) != 0))  # type: ignore[no-any-return]  # numpy's operators


def _apart(held: _Held, spans: Matrix, asked: Matrix, heavy: Matrix, inside: Matrix) -> Matrix:
    """Whether a block is short and stands outside the box of the prose: in a menu, a footer or a form, or amid others that hold no prose.
    A quarter of the blocks are; of these one in 200 is body (measured), on pages where nothing finds it."""
    starts, ends = spans[:, 6], spans[:, 7]
    poor = held.sums[ends] - held.sums[starts] < 0.02 * held.total
    outside = (asked < held.most.block_start) | (asked >= held.most.block_end)
    chrome = (inside[asked] & (NAV | FOOTER | FORM)) != 0
    return outside & ((poor & (heavy[asked] < 60)) | (chrome & (heavy[asked] < 150)))  # type: ignore[no-any-return]  # numpy's operators


class Lexicon:
    """Log-odds that a block is body, by a word in the names of what it stands in, and by the words a short block begins with."""

    def __init__(self, names: Mapping[str, float], texts: Mapping[str, float]) -> None:
        self.names = names
        self.texts = texts
        self._known: dict[str, float] = {}

    def of_names(self, names: str) -> float:
        score = self._known.get(names)
        if score is None:
            scores = [odds for word in name_words(names) if (odds := self.names.get(word)) is not None]
            score = max(min(scores) + max(scores), -8.0) if scores else 0.0
            if len(self._known) > 50_000:
                self._known.clear()
            self._known[names] = score
        return score

    def of_text(self, text: str) -> float:
        odds = self.texts.get
        total = 0.0
        for word in text_words(text):
            total += odds(word, 0.0)
        return total


def name_words(names: str) -> list[str]:
    return _NAME_WORD.findall(names[:300])


def text_words(text: str) -> list[str]:
    """The words by which a short block is known: its first three and its last two, lower case; none of a long one."""
    if len(text) > 300:
        return text[:60].lower().split()[:3]
    words = text.lower().split(None, 3)
    return words[:3] + (words[3].rsplit(None, 2)[-2:] if len(words) > 3 else [])


def _own(view: View, lexicon: Lexicon, asked: list[int], letters: Letters, share: Matrix) -> tuple[Matrix, Matrix]:
    """What only a look at each block tells, and the groups that it belongs to by path and by parent."""
    doc = view.doc
    blocks = doc.blocks
    headline = view.headline_block
    headline_at = view.top
    headline_text = headline.text if headline is not None else None
    decks = {block.index for block in deck.displayed(view)}
    captions = pictured.caption_blocks(view)
    seen = Counter([block.text for block in blocks])
    pictures = {picture.block for picture in doc.pictures}
    article_body, description = _said_elsewhere(doc)
    opening = description[:6]
    chains: dict[int, tuple[float, float, float, float]] = {}
    signatures: dict[Any, int] = {}
    own: list[float] = []
    groups: list[int] = []
    heavies, shares = letters.heavy.tolist(), share.tolist()
    for index in asked:
        block = blocks[index]
        text, box, heavy = block.text, block.box, heavies[index]
        parent = box.parent or box
        chain = chains.get(box.index)
        if chain is None:
            chain = _chain(box, lexicon, chains)
        own += (
            _TAGS.get(box.tag, 9),
            _TAGS.get(parent.tag, 9),
            seen[text],
            (index in pictures) + 2 * (index + 1 in pictures),
            lexicon.of_text(text) if heavy < 300 else 0.0,
            *chain,
            (heavy > 12 and key(text) in article_body) if article_body else -1.0,
            _begins_alike(text, description, opening) if opening and heavy > 20 and index < 600 else 0.0,
            box.block_end - box.block_start,
            parent.block_end - parent.block_start,
            text == headline_text,
            index in decks,
            index in captions,
            shares[index] > 0.15 and heavy < 300 and opener(text),
            index - headline_at if headline_at >= 0 else -100,
        )
        groups += (
            # Not by its id: some systems give each paragraph one. Of 87 texts numbered so 65 came out as without it, now 77.
            signatures.setdefault((box.tag, box.attributes.get("class"), parent.tag, parent.names), len(signatures)),
            signatures.setdefault((box.tag, parent.index), len(signatures)),
        )
    return np.array(own, np.float64).reshape(len(asked), -1), np.array(groups, np.int64).reshape(-1, 2)


def _chain(box: Box, lexicon: Lexicon, known: dict[int, tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    """What the names of a box and of those around it say: its own, the lowest, the highest, the sum; less the farther they are."""
    line = [box]
    while (above := line[-1].parent) is not None and above.index not in known and above.tag != "body" and len(line) < 64:
        line.append(above)
    chain = known.get(above.index, _NOTHING) if above is not None else _NOTHING
    for inner in reversed(line):
        own = lexicon.of_names(inner.names) if inner.names else 0.0
        _, low, high, total = chain
        low, high = low * 0.8, high * 0.8
        chain = known[inner.index] = (own, own if own < low else low, own if own > high else high, own + total * 0.7)
    return chain


def _said_elsewhere(doc: Document) -> tuple[str, str]:
    """The page's articleBody and its description, as keys to compare with."""
    story = doc.story or {}
    body = story.get("articleBody")
    description = next((doc.meta[name][0] for name in ("og:description", "description", "twitter:description") if doc.meta.get(name)), "")
    return (key(body[:100_000]) if isinstance(body, str) and len(body) > 300 else ""), key(description[:500])


def _begins_alike(text: str, description: str, opening: str) -> float:
    first = text[0]
    if first.isascii() and first.isalnum() and first.lower() != opening[0]:  # most of them, and a key costs twenty such looks
        return 0.0
    if not key(text[:16]).startswith(opening):
        return 0.0
    said = key(text[:200])
    size = min(len(said), len(description), 60)
    return float(size > 12 and said[:size] == description[:size])


CONTAINERS: Final = (
    "share_box share_parent share_grand share_great links_parent links_grand links_great tall_parent tall_grand tall_great at_parent "
    "left_parent pictures_parent pictures_grand main_tall in_half in_most half_at half_left most_at most_left half_depth"
).split()


class _Held:
    """The prose that boxes hold: `sums` up to each block, `total`, and the smallest boxes with half and with most of it."""

    def __init__(self, blocks: list[Block], prose: Matrix) -> None:
        self.blocks = blocks
        self.sums = _running(prose)
        self.total = max(self.sums[-1], 1.0)
        up_to = self.sums.tolist()
        self.half = _holding(blocks, up_to, self.total, 0.5)
        self.most = _holding(blocks, up_to, self.total, 0.8)

    def spans(self, asked: Matrix) -> Matrix:
        """Of each block: where its box, its parent, grand- and great-grandparent begin and end; the depth of its box."""
        known: dict[int, tuple[int, ...]] = {}
        spans: list[int] = []
        for at in asked.tolist():
            box = self.blocks[at].box
            parent = box.parent or box
            span = known.get(parent.index)
            if span is None:
                grand = parent.parent or parent
                great = grand.parent or grand
                span = known[parent.index] = (
                    parent.block_start, parent.block_end, grand.block_start, grand.block_end, great.block_start, great.block_end
                )  # fmt: skip
            spans += (box.block_start, box.block_end, *span, box.depth)
        return np.array(spans, np.int64).reshape(-1, 9)


def _containers(doc: Document, held: _Held, spans: Matrix, length: Matrix, linked_chars: Matrix, asked: Matrix) -> Matrix:
    """What a block's ancestors hold: prose as a share of the page's, links as a share of their text, blocks, pictures; and where the
    block stands in the smallest box with half, with most of the prose."""
    sums, total, half, most = held.sums, held.total, held.half, held.most
    n = len(doc.blocks)
    chars = _running(length)
    linked = _running(linked_chars)
    pictures = _running(np.bincount([picture.block for picture in doc.pictures], minlength=n + 1) if doc.pictures else np.zeros(n + 1))
    starts, ends = spans[:, 0:8:2], spans[:, 1:8:2]
    index = asked
    within = (index >= half.block_start) & (index < half.block_end)
    tall = (ends - starts)[:, 1:]
    return np.concatenate(
        [
            (sums[ends] - sums[starts]) / total,
            (linked[ends] - linked[starts])[:, 1:] / np.maximum((chars[ends] - chars[starts])[:, 1:], 1.0),
            tall,
            (index - starts[:, 1])[:, None],
            (ends[:, 1] - index)[:, None],
            (pictures[ends] - pictures[starts])[:, 1:3],
            np.stack(
                [
                    np.full(len(asked), most.block_end - most.block_start),
                    within,
                    (index >= most.block_start) & (index < most.block_end),
                    np.where(within, index - half.block_start, -1),
                    np.where(within, half.block_end - index, -1),
                    index - most.block_start,
                    most.block_end - index,
                    spans[:, 8] - half.depth,
                ],
                axis=1,
            ),
        ],
        axis=1,
        dtype=np.float32,
    )


def _running(values: Any) -> Matrix:
    return np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])


def _holding(blocks: list[Block], sums: list[float], total: float, share: float) -> Box:
    """The smallest box around the middle of the prose that holds this share of it."""
    box = blocks[(bisect_left(sums, total / 2, 1) - 1) % len(blocks)].box  # the first where there is next to none
    while box.parent is not None and sums[box.block_end] - sums[box.block_start] < share * total:
        box = box.parent
    return box


POSITIONS: Final = "place prose_before prose_after since_prose until_prose since_heading".split()


def _positions(prose: Matrix, inside: Matrix) -> Matrix:
    n = len(prose)
    index = np.arange(n)
    total = max(prose.sum(), 1.0)
    before = (np.cumsum(prose) - prose) / total
    speaks = prose > 0
    last = np.maximum.accumulate(np.where(speaks, index, -50))
    since = np.minimum(index - np.concatenate([[-50], last[:-1]]), 50)
    coming = np.minimum.accumulate(np.where(speaks, index, n + 50)[::-1])[::-1]
    until = np.minimum(np.concatenate([coming[1:], [n + 50]]) - index, 50)
    headed = np.maximum.accumulate(np.where((inside & HEADING) != 0, index, -50))
    return np.stack([index / n, before, 1 - before - prose / total, since, until, np.minimum(index - headed, 50)], axis=1)


GROUPS: Final = "path_share path_count path_links path_weight siblings_share siblings_count siblings_links siblings_weight".split()


def _grouped(ids: Matrix, prose: Matrix, links: Matrix) -> Matrix:
    """Of the blocks with the same path of tags and names, and of those with the same parent: prose, number, links."""
    total = max(prose.sum(), 1.0)
    out = []
    for column in ids.T:
        count = np.bincount(column)
        held = np.bincount(column, prose)
        linked = np.bincount(column, links)
        safe = np.maximum(count, 1)
        out += [(held / total)[column], count[column], (linked / safe)[column], (held / safe)[column]]
    return np.stack(out, axis=1)


_NEAR: Final = ("weight", "link_share", "ends", "tag", "bold", "text_score", "name_low", "list", "heading", "figure")
_NEAR_AT: Final = [[*OWN, *BITS].index(name) for name in _NEAR]
_OFFSETS: Final = (-3, -2, -1, 1, 2, 3)
_PADDED: Final = np.array(_OFFSETS) + 3


def _neighbours(own: Matrix, groups: Matrix, asked: Matrix) -> Matrix:
    seen = np.concatenate([own[:, _NEAR_AT], groups[:, :1]], axis=1)
    n, width = seen.shape
    padded = np.full((n + 6, width), -1, np.float32)
    padded[3 : n + 3] = seen
    near: Matrix = padded.take(asked[:, None] + _PADDED, 0)
    return near.reshape(len(asked), -1)


NAMES: Final = [
    *OWN,
    *BITS,
    *CONTAINERS,
    *POSITIONS,
    *GROUPS,
    *(f"{name}[{k:+d}]" for k in _OFFSETS for name in (*_NEAR, "path_share")),
    "page_prose",
    "page_blocks",
    "page_paragraphs",
    "page_story",
]
