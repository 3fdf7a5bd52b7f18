"""The trees are evaluated as their format says, and the packaged weights tell prose from chrome."""

from __future__ import annotations

import json
from importlib.resources import files
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newspage import STORY, URL, p, page

from scraper.extractor import begin
from scraper.extractor.body.features import NAMES, Lexicon, rows
from scraper.extractor.body.model import Trees, likelihood, load, sigmoid
from scraper.record import Page
from training.ablate import by_rules


def walked(trees: Trees, row: list[float]) -> float:
    """One row through the trees, question by question: the first level is the lowest bit of a leaf's number."""
    total = trees.bias
    for split, border, leaf in zip(trees.split, trees.border, trees.leaf, strict=True):
        at = sum(1 << level for level, (column, limit) in enumerate(zip(split, border, strict=True)) if row[column] > limit)
        total += float(leaf[at])
    return total


@given(st.integers(1, 6), st.integers(1, 5), st.integers(0, 2**31))
def test_all_trees_at_once_are_each_tree_by_itself(count: int, depth: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    trees = Trees(
        random.integers(0, 4, (count, depth)).astype(np.int16),
        random.normal(size=(count, depth)).astype(np.float32),
        random.normal(size=(count, 2**depth)).astype(np.float32),
        0.25,
    )
    rows = random.normal(size=(7, 4)).astype(np.float32)
    for at_once in (1, 3, 1_000):
        with patch("scraper.extractor.body.model._AT_ONCE", at_once):
            found = trees.log_odds(np.ascontiguousarray(rows.T))
        assert found == pytest.approx([walked(trees, row) for row in rows.tolist()], abs=1e-5)


def test_the_packaged_weights_fit_the_features() -> None:
    trees = load().trees
    assert trees.split.max() < len(NAMES)
    assert trees.leaf.shape == (len(trees.split), 2 ** trees.split.shape[1])


def test_the_figures_of_the_training_stand_beside_the_weights() -> None:
    figures = json.loads(files("scraper.extractor.body").joinpath("weights.json").read_text("utf-8"))
    assert figures["trees"] == len(load().trees.split)
    assert figures["pages"] > figures["publishers"] > 0


def test_paragraphs_are_likelier_than_what_stands_around_them() -> None:
    view = begin(Page(page(f"<div class=text>{p(STORY)}</div>"), url=URL))
    likely, once = likelihood(view)
    assert once == {}
    assert ((likely >= 0) & (likely <= 1)).all()
    story = [likely[block.index] for block in view.doc.blocks if block.text in STORY]
    rest = [likely[block.index] for block in view.doc.blocks if block.text not in STORY]
    assert min(story) > max(rest)


@pytest.mark.parametrize("ident", ["block-{}", "b{}f3c-9a"])
def test_paragraphs_that_a_system_gives_an_id_each_are_of_one_kind(ident: str) -> None:
    counted = "".join(f"<p class=text id={ident.format(n)}>{text}</p>" for n, text in enumerate(STORY))
    view = begin(Page(page(f"<div>{counted}</div>"), url=URL))
    features, asked = rows(view, Lexicon({}, {}))
    kind = features[:, NAMES.index("path_count")].tolist()
    told = [count for at, count in zip(asked.tolist(), kind, strict=True) if view.doc.blocks[at].text in STORY]
    assert set(told) == {len(STORY)}


@pytest.mark.parametrize("apart", ["<footer>{}</footer>", "<div><div><div>{}</div></div></div>", "<form><fieldset>{}</fieldset></form>"])
def test_short_blocks_apart_from_the_prose_are_not_asked_about(apart: str) -> None:
    lines = "".join(f"<p>Shed {n}: open from six</p>" for n in range(6))
    html = f"<html><body><div><div><div class=text><h2>The last lamp</h2>{p(STORY)}</div></div></div>{apart.format(lines)}</body></html>"
    view = begin(Page(html, url=URL))
    _, asked = rows(view, Lexicon({}, {}))
    texts = {view.doc.blocks[at].text for at in asked}
    assert {"The last lamp", *STORY} <= texts
    assert not [text for text in texts if text.startswith("Shed")]


def test_a_form_or_a_footer_that_holds_the_page_hides_nothing() -> None:
    for tag in ("form", "footer", "nav"):
        view = begin(Page(f"<html><body><{tag}><h2>The last lamp</h2>{p(STORY)}<p>Short end.</p></{tag}></body></html>", url=URL))
        assert len(rows(view, Lexicon({}, {}))[1]) == len(view.doc.blocks)


def test_a_page_without_text_has_no_likelihoods() -> None:
    likely, once = likelihood(begin(Page("<html><head><title>x</title></head><body></body></html>", url=URL)))
    assert (len(likely), once) == (0, {})


def test_what_a_page_repeats_is_weighed_as_if_it_were_said_once_too() -> None:
    line = "<p>Open to all who ask.</p>"
    view = begin(Page(page(f"<div class=text>{p(STORY[:2])}{line}{p(STORY[2:])}{line}</div>"), url=URL))
    likely, once = likelihood(view)
    assert [view.doc.blocks[at].text for at in once] == ["Open to all who ask."] * 2
    assert all(once[at] > likely[at] for at in once)


def test_odds_become_shares() -> None:
    assert sigmoid(np.array([0.0])) == pytest.approx([0.5])
    assert sigmoid(np.array([-20.0, 20.0])) == pytest.approx([0.0, 1.0], abs=1e-6)


def test_a_reading_without_the_model_speaks_as_the_model_does() -> None:
    view = begin(Page(page(f"<div class=text>{p(STORY)}</div>"), url=URL))
    likely, once = by_rules(view)
    assert (likely.shape, once) == (likelihood(view)[0].shape, {})
    assert [block.text for block in view.doc.blocks if likely[block.index]] == list(STORY)
