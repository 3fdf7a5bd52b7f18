"""The learnt part of the body: boosted trees over `features.rows`, evaluated with array arithmetic alone.

File `weights.npz` (numpy's zip of arrays), written by `python -m training.body`; `weights.json` beside it holds the figures of the
training. Arrays:

    split   int16   (trees, depth)     column of the feature that a level of the tree asks about; at most eight levels
    border  float32 (trees, depth)     answer 1 where the feature is greater
    leaf    float32 (trees, 2**depth)  the answers, first level as the lowest bit, are the index
    bias    float64                    added to the sum of the leaves: the log-odds that a block is body

and the lexicon: name_words, text_words (UTF-8, one word a line) with name_odds, text_odds (float16).

Trees whose levels each ask one question (as CatBoost grows them) need no walking: all questions of all trees are one comparison of
two arrays. Shallow trees do as well as deep ones: 400 of depth 4 read publishers not seen in training as 700 of depth 6 did, within the
noise of two seeds, and ask less than half of the questions. There are 400 from each of three seeds, averaged: they waver less, and are
right a little more often (`training/body.py`), for a millisecond of a page.

A second pass that sees the first one's verdict on the neighbours was tried and did not pay: on publishers not seen in training it
took body.fundus from 0.969 to 0.963 (the first pass sees the neighbours' features already), so there is none. What pays is that blocks
of one kind lean to each other (`peers.py`).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

import numpy as np

from scraper.extractor.body.features import NAMES, Lexicon, rows
from scraper.extractor.body.letters import Matrix
from scraper.extractor.body.peers import leaning

if TYPE_CHECKING:
    from scraper.extractor.view import View

_REPEATED, _LINKED = NAMES.index("repeated"), NAMES.index("link_share")
_MOST_LINKED: Final = 0.95  # share of a line that is more than a link
_AT_ONCE: Final = 400_000  # answers of trees, of four bytes each
_LEAVES: Final = 1 << 16  # that two bytes count


@dataclass(frozen=True)
class Trees:
    split: Matrix
    border: Matrix
    leaf: Matrix
    bias: float

    def log_odds(self, columns: Matrix) -> Matrix:
        """(features, blocks) -> (blocks,). As many trees at once as a processor's cache holds the answers of: on a page of 3,000 blocks
        that takes 18 ms, all at once 50."""
        trees, depth = self.split.shape
        n = columns.shape[1]
        step = max(1, min(_AT_ONCE // (depth * n), _LEAVES >> depth))
        odds: Matrix = np.full(n, self.bias)
        for some in (slice(first, min(first + step, trees)) for first in range(0, trees, step)):
            split, border, leaf = self.split[some], self.border[some], self.leaf[some]
            # The leaf of each tree and block, counted through all trees: a third faster in two bytes than in eight.
            at: Matrix = np.repeat(np.arange(len(leaf), dtype=np.uint16)[:, None], n, axis=1)
            for level in range(depth - 1, -1, -1):
                at += at
                at += columns.take(split[:, level], 0) > border[:, level, None]
            odds += leaf.ravel().take(at).sum(0)
        return odds


@dataclass(frozen=True)
class Model:
    trees: Trees
    lexicon: Lexicon


def likelihood(view: View, without: Collection[int] = ()) -> tuple[Matrix, dict[int, float]]:
    """How likely each block of the page is body, 0 to 1; that of the blocks `without` which the page is read is 0. And of those that the
    page repeats, index -> how likely they were if each were said once, where that is what the model doubts."""
    model = load()
    likely = np.zeros(len(view.doc.blocks))
    features, asked = rows(view, model.lexicon, without)
    if not len(asked):
        return likely, {}
    odds = model.trees.log_odds(np.ascontiguousarray(features.T))
    likely[asked] = sigmoid(leaning(view.doc.blocks, asked, odds))
    again = np.flatnonzero((features[:, _REPEATED] > 1) & (features[:, _LINKED] < _MOST_LINKED))
    if not len(again):
        return likely, {}
    said_once = features[again]
    said_once[:, _REPEATED] = 1
    odds = model.trees.log_odds(np.ascontiguousarray(said_once.T))
    return likely, dict(zip(asked[again].tolist(), sigmoid(odds).tolist(), strict=True))


@cache
def load() -> Model:
    with files(__package__).joinpath("weights.npz").open("rb") as file, np.load(file) as z:
        trees = Trees(z["split"], z["border"], z["leaf"], float(z["bias"]))
        lexicons = [
            dict(zip(bytes(z[f"{kind}_words"]).decode().split("\n"), z[f"{kind}_odds"].astype(float).tolist(), strict=True))
            for kind in ("name", "text")
        ]
    return Model(trees, Lexicon(*lexicons))


def sigmoid(odds: Matrix) -> Matrix:
    return 1 / (1 + np.exp(-odds))
