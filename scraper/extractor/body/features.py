"""What surrounds each block, as numbers: one row a block, for the model that tells body from the rest.

Rule 1: one loop over the blocks gathers what only Python can see; everything about neighbours, containers and groups is arithmetic
on whole columns. Rule 2: nothing here knows a language: lengths are weighed by script, words enter only through the lexicon of class
names and short texts that training wrote (`model.py`), where a word that few sites use has no say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

from scraper.extractor.fields import deck, image
from scraper.extractor.related.labels import opener
from scraper.normaliser.text import key, sentence_end, weight
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

Matrix: TypeAlias = np.ndarray[Any, Any]
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
_COMMAS = re.compile("[,;،؛、，；]")
_STOPS = re.compile("[.!?。！？؟۔।…]")
_DIGITS = re.compile(r"\d")
_CAPITALS = re.compile("[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω]")
_NO_PROSE: Final = NAV | FOOTER | BUTTON | HIDDEN | NOSCRIPT
_NOTHING: Final = (0.0, 0.0, 0.0, 0.0)

OWN: Final = (
    "weight words link_share links bold breaks ends stops commas digits capitals lower_start quote_start colon_end pipe copy at_sign "
    "question tag chain depth repeated pictures text_score name_own name_low name_high name_sum in_linked is_description "
    "box_blocks parent_blocks is_headline is_deck is_caption opens_elsewhere after_headline"
).split()
BITS: Final = "nav header footer aside figure form button list quote table article main heading hidden".split()


def rows(view: View, lexicon: Lexicon) -> Matrix:
    """(blocks, features) float32 in the order of NAMES. Empty for a page without blocks. The headline is decided already."""
    doc = view.doc
    blocks = doc.blocks
    n = len(blocks)
    if not n:
        return np.zeros((0, len(NAMES)), np.float32)
    own, prose, groups = _own(view, lexicon)
    inside = np.array([block.inside for block in blocks])
    table = np.concatenate([np.array(own, np.float32), (inside[:, None] & _BITS) != 0], axis=1, dtype=np.float32)
    prose_ = np.array(prose, np.float64)
    ids = np.array(groups, np.int64)
    columns = [table, _containers(doc, prose_), _positions(doc, prose_), _grouped(ids, prose_, table[:, 2])]
    columns.append(_neighbours(table, columns[3]))
    story = max((STORIES.get(t, 0) for t in types_of(doc.story)), default=0) if doc.story else 0
    whole = np.array([np.log1p(prose_.sum()), np.log1p(n), np.log1p((prose_ > 0).sum()), story], np.float32)
    columns.append(np.tile(whole, (n, 1)))
    return np.concatenate(columns, axis=1, dtype=np.float32)


def trivial(table: Matrix) -> Matrix:
    """Whether a block is a menu's or a footer's link and nothing else: three in ten are, of which one in 600 is body (measured)."""
    return (table[:, 2] > 0.97) & (table[:, 0] < 150) & (table[:, 6] == 0) & table[:, _CHROME].any(axis=1)  # type: ignore[no-any-return]  # numpy operators


class Lexicon:
    """Log-odds that a block is body, by a word in the names of what it stands in, and by the words a short block begins with."""

    def __init__(self, names: Mapping[str, float], texts: Mapping[str, float]) -> None:
        self.names = names
        self.texts = texts
        self._known: dict[str, float] = {}

    def of_names(self, names: str) -> float:
        score = self._known.get(names)
        if score is None:
            scores = [self.names[word] for word in _NAME_WORD.findall(names[:300]) if word in self.names]
            score = max(min(scores) + max(scores), -8.0) if scores else 0.0
            if len(self._known) > 50_000:
                self._known.clear()
            self._known[names] = score
        return score

    def of_text(self, text: str) -> float:
        total = 0.0
        for word in text_words(text):
            total += self.texts.get(word, 0.0)
        return total


def name_words(names: str) -> list[str]:
    return _NAME_WORD.findall(names[:300])


def text_words(text: str) -> list[str]:
    """The words by which a short block is known: its first three and its last two, lower case; none of a long one."""
    if len(text) > 300:
        return text[:60].lower().split()[:3]
    words = text.lower().split()
    return words[:3] + words[3:][-2:]


def _own(view: View, lexicon: Lexicon) -> tuple[list[list[float]], list[float], list[tuple[int, int]]]:
    doc = view.doc
    blocks = doc.blocks
    headline = view.headline_block
    headline_at = headline.index if headline is not None else -1
    headline_text = headline.text if headline is not None else None
    decks = {block.index for block in deck.displayed(doc, headline)}
    captions = image.caption_blocks(view)
    seen: dict[str, int] = {}
    for block in blocks:
        seen[block.text] = seen.get(block.text, 0) + 1
    pictures = {picture.block for picture in doc.pictures}
    article_body, description = _said_elsewhere(doc)
    opening = description[:6]
    chains: dict[int, tuple[float, float, float, float]] = {}
    signatures: dict[Any, int] = {}
    own: list[list[float]] = []
    prose: list[float] = []
    groups: list[tuple[int, int]] = []
    of_text = lexicon.of_text
    for block in blocks:
        text, box, inside = block.text, block.box, block.inside
        length = len(text)
        heavy = length if text.isascii() else weight(text)
        share = block.link_chars / length
        share = min(share, 1.0)
        ends = sentence_end(text)
        first = text[0]
        linked_line = share > 0.15 and length < 300 and opener(text)
        # What is a link and no more says all by being one.
        if share < 0.97 or ends or heavy > 150:
            head = text[:80]
            size = len(head)
            stops = len(_STOPS.findall(text)) / heavy * 100
            commas = len(_COMMAS.findall(text)) / heavy * 100
            digits = len(_DIGITS.findall(head)) / size
            capitals = len(_CAPITALS.findall(head)) / size
            score = of_text(text) if heavy < 300 else 0.0
            linked = (heavy > 12 and key(text) in article_body) if article_body else -1.0
            alike = _begins_alike(text, description, opening) if opening and heavy > 20 and block.index < 600 else 0.0
        else:
            stops = commas = digits = capitals = score = alike = 0.0
            linked = -1.0
        parent = box.parent or box
        chain = chains.get(box.index)
        if chain is None:
            chain = _chain(box, lexicon, chains)
        own.append(
            [
                heavy,
                text.count(" ") + 1,
                share,
                len(block.links),
                block.bold_chars / length,
                block.breaks,
                ends,
                stops,
                commas,
                digits,
                capitals,
                first.islower(),
                first in "\"'“‘«„「『",
                text[-1] in ":：",
                "|" in text or "»" in text or "›" in text,
                "©" in text,
                "@" in text,
                "?" in text[-3:],
                _TAGS.get(box.tag, 9),
                _TAGS.get(parent.tag, 9),
                box.depth,
                seen[text],
                (block.index in pictures) + 2 * (block.index + 1 in pictures),
                score,
                *chain,
                linked,
                alike,
                box.block_end - box.block_start,
                parent.block_end - parent.block_start,
                text == headline_text,
                block.index in decks,
                block.index in captions,
                linked_line,
                block.index - headline_at if headline_at >= 0 else -100,
            ]
        )
        is_prose = heavy > 40 and share < 0.4 and (ends or commas * heavy > 100 or heavy > 120) and not inside & _NO_PROSE
        prose.append(heavy * (1 - share) if is_prose else 0.0)
        groups.append(
            (
                signatures.setdefault((box.tag, box.names, parent.tag, parent.names), len(signatures)),
                signatures.setdefault((box.tag, parent.index), len(signatures)),
            )
        )
    return own, prose, groups


def _chain(box: Box, lexicon: Lexicon, known: dict[int, tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    """What the names of a box and of those around it say: its own, the lowest, the highest, the sum; less the farther they are."""
    line = [box]
    while (above := line[-1].parent) is not None and above.index not in known and above.tag != "body" and len(line) < 64:
        line.append(above)
    chain = known.get(above.index, _NOTHING) if above is not None else _NOTHING
    for inner in reversed(line):
        own = lexicon.of_names(inner.names) if inner.names else 0.0
        _, low, high, total = chain
        chain = known[inner.index] = (own, min(own, low * 0.8), max(own, high * 0.8), own + total * 0.7)
    return chain


def _said_elsewhere(doc: Document) -> tuple[str, str]:
    """The page's articleBody and its description, as keys to compare with."""
    story = doc.story or {}
    body = story.get("articleBody")
    description = next((doc.meta[name][0] for name in ("og:description", "description", "twitter:description") if doc.meta.get(name)), "")
    return (key(body[:100_000]) if isinstance(body, str) and len(body) > 300 else ""), key(description[:500])


def _begins_alike(text: str, description: str, opening: str) -> float:
    if not key(text[:16]).startswith(opening):
        return 0.0
    said = key(text[:200])
    size = min(len(said), len(description), 60)
    return float(size > 12 and said[:size] == description[:size])


CONTAINERS: Final = (
    "share_box share_parent share_grand share_great links_parent links_grand links_great tall_parent tall_grand tall_great at_parent "
    "left_parent pictures_parent pictures_grand main_tall in_half in_most half_at half_left most_at most_left half_depth"
).split()


def _containers(doc: Document, prose: Matrix) -> Matrix:
    """What a block's ancestors hold: prose as a share of the page's, links as a share of their text, blocks, pictures; and where the
    block stands in the smallest box with half, with most of the prose."""
    blocks = doc.blocks
    n = len(blocks)
    sums = _running(prose)
    total = max(sums[-1], 1.0)
    chars = _running([len(block.text) for block in blocks])
    linked = _running([block.link_chars for block in blocks])
    pictures = _running(np.bincount([picture.block for picture in doc.pictures], minlength=n + 1) if doc.pictures else np.zeros(n + 1))
    up_to = sums.tolist()
    half = _holding(blocks, up_to, total, 0.5)
    most = _holding(blocks, up_to, total, 0.8)
    known: dict[int, tuple[int, ...]] = {}
    spans = []
    for block in blocks:
        box = block.box
        parent = box.parent or box
        span = known.get(parent.index)
        if span is None:
            grand = parent.parent or parent
            great = grand.parent or grand
            span = known[parent.index] = (
                parent.block_start, parent.block_end, grand.block_start, grand.block_end, great.block_start, great.block_end
            )  # fmt: skip
        spans.append((box.block_start, box.block_end, *span, box.depth))
    table = np.array(spans, np.int64)
    starts, ends = table[:, 0:8:2], table[:, 1:8:2]
    index = np.arange(n)
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
                    np.full(n, most.block_end - most.block_start),
                    within,
                    (index >= most.block_start) & (index < most.block_end),
                    np.where(within, index - half.block_start, -1),
                    np.where(within, half.block_end - index, -1),
                    index - most.block_start,
                    most.block_end - index,
                    table[:, 8] - half.depth,
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
    middle = next((i for i, s in enumerate(sums[1:]) if s * 2 >= total), 0)
    box = blocks[middle].box
    while box.parent is not None and sums[box.block_end] - sums[box.block_start] < share * total:
        box = box.parent
    return box


POSITIONS: Final = "place after_h1 h1_known prose_before prose_after since_prose until_prose since_heading".split()


def _positions(doc: Document, prose: Matrix) -> Matrix:
    n = len(prose)
    index = np.arange(n)
    h1 = _headline(doc, prose)
    total = max(prose.sum(), 1.0)
    before = (np.cumsum(prose) - prose) / total
    speaks = prose > 0
    last = np.maximum.accumulate(np.where(speaks, index, -50))
    since = np.minimum(index - np.concatenate([[-50], last[:-1]]), 50)
    coming = np.minimum.accumulate(np.where(speaks, index, n + 50)[::-1])[::-1]
    until = np.minimum(np.concatenate([coming[1:], [n + 50]]) - index, 50)
    heading = np.array([block.inside & HEADING != 0 for block in doc.blocks])
    headed = np.maximum.accumulate(np.where(heading, index, -50))
    return np.stack(
        [
            index / n,
            np.clip(index - h1, -50, 200) if h1 is not None else np.zeros(n),
            np.full(n, h1 is not None),
            before,
            1 - before - prose / total,
            since,
            until,
            np.minimum(index - headed, 50),
        ],
        axis=1,
    )


def _headline(doc: Document, prose: Matrix) -> int | None:
    """The block that is the page's headline, by the words of its title; else the last h1 before the prose begins."""
    titles = [key(t) for t in (doc.title or "", *doc.meta.get("og:title", ())[:1]) if t]
    best, score = None, 0.0
    middle = int(np.searchsorted(np.cumsum(prose), prose.sum() / 2)) if prose.any() else len(prose)
    for block in doc.blocks:
        level = block.heading if block.inside & HEADING else 0
        if level and level <= 3 and len(block.text) > 8 and block.index <= middle:
            said = key(block.text)
            points = (4 - level) + 4.0 * any(said and (said in t or t in said) for t in titles) + block.index * 1e-4
            if points > score:
                best, score = block.index, points
    return best if score >= 3 else None


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
_CHROME: Final = [len(OWN) + BITS.index(name) for name in ("nav", "header", "footer", "button")]
_OFFSETS: Final = (-3, -2, -1, 1, 2, 3)


def _neighbours(own: Matrix, groups: Matrix) -> Matrix:
    seen = np.concatenate([own[:, _NEAR_AT], groups[:, :1]], axis=1)
    n, width = seen.shape
    padded = np.full((n + 6, width), -1, np.float32)
    padded[3 : n + 3] = seen
    return np.concatenate([padded[3 + k : 3 + k + n] for k in _OFFSETS], axis=1)


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
