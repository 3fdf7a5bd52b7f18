"""The learnt part of the body: boosted trees over `features.rows`, evaluated with array arithmetic alone.

File `weights.npz` (numpy's zip of arrays), written by `python -m training.body`; `weights.json` beside it holds the figures of the
training. Arrays:

    split   int16   (trees, depth)     column of the feature that a level of the tree asks about; at most eight levels
    border  float32 (trees, depth)     answer 1 where the feature is greater
    leaf    float32 (trees, 2**depth)  the answers, first level as the lowest bit, are the index
    bias    float64                    added to the sum of the leaves: the log-odds that a block is body

and the lexicon: name_words, text_words (UTF-8, one word a line) with name_odds, text_odds (float16).

Trees whose levels each ask one question (as CatBoost grows them) need no walking: all questions of all trees, each of them once, are one
comparison of two arrays. Shallow trees do as well as deep ones: 400 of depth 4 read publishers not seen in training as 700 of depth 6 did,
within the noise of two seeds, and ask less than half of the questions. There are 400 from each of three seeds, averaged: they waver less,
and are right a little more often (`training/body.py`), for a millisecond of a page.

A second pass that sees the first one's verdict on the neighbours was tried and did not pay: on publishers not seen in training it
took body.fundus from 0.969 to 0.963 (the first pass sees the neighbours' features already), so there is none. What pays is that blocks
of one kind lean to each other (`peers.py`).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, cached_property
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
_AT_ONCE: Final = 64  # blocks: half a megabyte of numbers to compare


@dataclass(frozen=True)
class Trees:
    split: Matrix
    border: Matrix
    leaf: Matrix
    bias: float

    @cached_property
    def _questions(self) -> tuple[Matrix, Matrix, Matrix]:
        """(column, border) of each question that any of the trees asks, and which of them each level asks: 4,800 levels ask 1,700."""
        asked = np.stack([self.split.ravel(), self.border.ravel()], dtype=np.float32)
        (column, border), which = np.unique(asked, axis=1, return_inverse=True)
        return column.astype(np.intp), border[:, None], which.reshape(self.split.shape)

    def log_odds(self, columns: Matrix) -> Matrix:
        """(features, blocks) -> (blocks,). As many blocks at once as a processor's cache holds the answers of: for 500 blocks that takes
        1.9 ms; as many trees at once, each with its own questions, took 2.4, and all at once takes longer."""
        column, border, which = self._questions
        leaves = self.leaf.ravel()
        first: Matrix = np.arange(0, leaves.size, self.leaf.shape[1], dtype=np.min_scalar_type(leaves.size))[:, None]
        odds: Matrix = np.full(columns.shape[1], self.bias)
        for start in range(0, len(odds), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            answers = (columns[:, some].take(column, 0) > border).view(np.uint8)
            at: Matrix = np.zeros((len(which), answers.shape[1]), np.uint8)  # the leaf of each tree and block, counted in the tree
            for level in reversed(which.T):
                at += at
                at += answers.take(level, 0)
            odds[some] += leaves.take(at + first).sum(0)
        return odds


@dataclass(frozen=True)
class Model:
    trees: Trees
    lexicon: Lexicon

    @cached_property
    def counting(self) -> Trees:
        """The trees that ask how often a block is said, a ninth of all: what the others say is the same where it is said once."""
        trees = self.trees
        some = (trees.split == _REPEATED).any(1)
        return Trees(trees.split[some], trees.border[some], trees.leaf[some], 0.0)


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
    as_said = features[again].T
    said_once = as_said.copy()
    said_once[_REPEATED] = 1
    odds = odds[again] + model.counting.log_odds(said_once) - model.counting.log_odds(as_said)
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
