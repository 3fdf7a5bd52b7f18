"""Train the body model: `python -m training.body PAGES [--out weights.npz] [--models FILE]` (needs catboost).

PAGES is a folder of labelled pages (`training/pages.py`). Cross-validated by publisher: no site stands in both halves, and what the
lexicon knows of a site's class names was learnt from other sites. Writes the weights and the figures of the cross-validation, which are
those of the pages as they are, also where the model learns from them in other shapes too (`--shapes`, see `training/shapes.py`).
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from scraper.errors import PageError
from scraper.extractor import begin
from scraper.extractor.body.features import Lexicon, name_words, rows, text_words
from scraper.extractor.body.model import Trees, sigmoid
from scraper.extractor.view import View
from scraper.normaliser.text import weight
from scraper.page.blocks import CAPTION, FIGURE
from scraper.page.decode import decode
from scraper.record import Page
from training.pages import Labelled, block_labels, load, site_counts
from training.shapes import reshaped

SMOOTH = 1.5
VOICE = {"fundus": 3.0, "traf": 0.3, "readability": 0.3}
# On publishers not seen, trees of depth 4 are as right as twice as many of depth 6. The answers of three seeds are averaged: the mean over
# three draws of the folds rose for body.exact from 0.637 to 0.645, for article from 0.959 to 0.960, for segments from 0.944 to 0.945.
TREES, DEPTH, RATE, SEEDS = 400, 4, 0.1, 3  # trees of each seed
SHAPES = {"fundus": 3}  # other shapes that a page is learnt from in; one where its corpus is not named
SHAPED = {"fundus": 0.6}  # the voice of all of a page's other shapes against its own
SHAPED_ELSE = 0.15  # louder, it would cost body.article 0.002
PRIOR = 0.25  # the share of blocks that are body, over all pages


def chain_words(block: Any) -> set[str]:
    found: set[str] = set()
    for box in block.box.up()[:5]:
        if box.tag == "body":
            break
        if box.names:
            found.update(name_words(box.names))
    return found


def log_odds(sites: dict[str, tuple[float, float]], without: str | None = None) -> float | None:
    own = sites.get(without, (0.0, 0.0)) if without else (0.0, 0.0)
    n = len(sites) - (without in sites)
    if n < 3:
        return None
    yes = sum(s[0] for s in sites.values()) - own[0]
    no = sum(s[1] for s in sites.values()) - own[1]
    return float(np.log((yes + SMOOTH * PRIOR) / (no + SMOOTH * (1 - PRIOR))) - np.log(PRIOR / (1 - PRIOR)))


def gather(root: Path, corpora: set[str]) -> dict[str, Any]:
    pages, names_seen, texts_seen = [], [], []
    for page in load(root, corpora):
        try:
            view = begin(Page(page.html, url=page.url))
        except PageError as error:
            print(page.corpus, page.id, repr(error)[:150], file=sys.stderr)
            continue
        doc = view.doc
        if page.truth.get("page_type", "article") != "article":
            continue
        label, sure = block_labels(doc, page.truth)
        if "expected_html" in page.truth:
            sure[_doubted(view, label)] = 0
        pages.append((page, view, label, sure))
        for block, y, w in zip(doc.blocks, label, sure, strict=True):
            if w >= 0.9:
                names_seen += [(word, page.site, bool(y)) for word in chain_words(block)]
                if weight(block.text) < 300:
                    texts_seen += [(word, page.site, bool(y)) for word in text_words(block.text)]
    return {"pages": pages, "names": site_counts(names_seen), "texts": site_counts(texts_seen)}


def _doubted(view: View, label: Any) -> list[int]:
    """The blocks that a page labelled by its main content as HTML says nothing of: captions, of which such a label keeps some, and what it
    keeps of the story's head."""
    top = view.top
    return [b.index for b in view.doc.blocks if b.inside & (FIGURE | CAPTION) or (label[b.index] and b.index <= top)]


def lexicon(data: dict[str, Any], without: str | None = None, views: list[Any] | None = None) -> Lexicon:
    """All words' log-odds; without one site's own evidence where `without` names it (then only the words of its `views`)."""

    def table(counts: dict[str, Any], words: set[str] | None) -> dict[str, float]:
        found = {}
        for word in counts if words is None else words:
            if word in counts and (score := log_odds(counts[word], without)) is not None:
                found[word] = round(score, 2)
        return found

    names = texts = None
    if views is not None:
        names = {w for view in views for block in view.doc.blocks for w in chain_words(block)}
        texts = {w for view in views for block in view.doc.blocks for w in text_words(block.text)}
    return Lexicon(table(data["names"], names), table(data["texts"], texts))


def matrix(data: dict[str, Any], lexicons: dict[str, Lexicon], *, reshape: bool = False) -> dict[str, Any]:
    """Features, labels and voices of the blocks that the model is asked about: `page` says whose each is, `own` how many stand on the
    pages as they are (they come first); `missed` counts the body blocks of these that the model is not asked about."""
    xs, ys, ws, of, missed = [], [], [], [], 0.0

    def add(at: int, page: Labelled, view: View, label: Any, sure: Any, voice: float) -> float:
        x, asked = rows(view, lexicons[page.site])
        # A page's voice grows with the root of its blocks. Bodies written out by hand-made parsers speak louder; a page of which only
        # some segments are labelled speaks lower, for its few blocks were picked because they are hard.
        voice *= 10 * VOICE.get(page.corpus, 1.0) / float(np.sqrt(max(sure[asked].sum(), 1)))
        xs.append(x)
        ys.append(label[asked])
        ws.append(sure[asked] * voice)
        of.append(np.full(len(x), at))
        return float((label * sure).sum() - (label * sure)[asked].sum())

    for at, (page, view, label, sure) in enumerate(data["pages"]):
        missed += add(at, page, view, label, sure, 1.0)
    own = sum(map(len, xs))
    for at, (page, *_) in enumerate(data["pages"] if reshape else ()):
        for view, label, sure, share in shapes(page):
            add(at, page, view, label, sure, SHAPED.get(page.corpus, SHAPED_ELSE) * share)
    return {
        "x": np.concatenate(xs),
        "y": np.concatenate(ys),
        "w": np.concatenate(ws),
        "page": np.concatenate(of),
        "own": own,
        "missed": missed,
    }


def shapes(page: Labelled) -> Iterator[tuple[View, Any, Any, float]]:
    """The page in its other shapes: what is seen of each, its labels, its share of the voice of them all."""
    text = decode(page.html, {}, page.url)[0]
    count = SHAPES.get(page.corpus, 1)
    for n in range(count):
        try:
            markup, truth = reshaped(text, page.truth, Random(f"{page.corpus}/{page.id}/{n}"))
            view = begin(Page(markup, url=page.url))
        except (PageError, ValueError) as error:
            print(page.corpus, page.id, repr(error)[:150], file=sys.stderr)
            continue
        yield view, *block_labels(view.doc, truth), 1 / count


def leave_out(data: dict[str, Any]) -> dict[str, Lexicon]:
    """site -> what the other sites say of its words."""
    views: dict[str, list[Any]] = defaultdict(list)
    for page, view, *_ in data["pages"]:
        views[page.site].append(view)
    return {site: lexicon(data, site, members) for site, members in views.items()}


def fit(m: dict[str, Any], rows_in: Any, trees: int) -> Trees:
    """Trees from several seeds whose answers are averaged."""
    grown = [_grown(m, rows_in & (m["w"] > 0), trees, seed) for seed in range(1, SEEDS + 1)]
    return Trees(
        np.concatenate([each.split for each in grown]),
        np.concatenate([each.border for each in grown]),
        np.concatenate([each.leaf for each in grown]) / SEEDS,
        sum(each.bias for each in grown) / SEEDS,
    )


def _grown(m: dict[str, Any], keep: Any, trees: int, seed: int) -> Trees:
    from catboost import CatBoostClassifier  # a tool of training alone

    g = CatBoostClassifier(
        iterations=trees,
        depth=DEPTH,
        learning_rate=RATE,
        l2_leaf_reg=5,
        rsm=0.3,
        bootstrap_type="Bernoulli",
        subsample=0.7,
        border_count=64,
        verbose=False,
        thread_count=2,
        random_seed=seed,
    )
    g.fit(m["x"][keep], m["y"][keep], sample_weight=m["w"][keep])
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        g.save_model(file.name, format="json")
        said = json.loads(Path(file.name).read_text())
    scale, bias = said["scale_and_bias"]
    split = np.zeros((len(said["oblivious_trees"]), DEPTH), np.int16)
    border = np.full(split.shape, np.inf, np.float32)
    leaf = np.zeros((len(split), 2**DEPTH), np.float32)
    for i, tree in enumerate(said["oblivious_trees"]):
        for j, level in enumerate(tree["splits"] or []):
            split[i, j], border[i, j] = level["float_feature_index"], level["border"]
        values = tree["leaf_values"]
        leaf[i, : len(values)] = np.array(values) * scale
    return Trees(split, border, leaf, float(bias[0] if isinstance(bias, list) else bias))


def save(trees: Trees, words: Lexicon, figures: dict[str, Any], out: Path) -> None:
    arrays: dict[str, Any] = {"split": trees.split, "border": trees.border, "leaf": trees.leaf, "bias": trees.bias}
    for kind, table in (("name", words.names), ("text", words.texts)):
        telling = {word: odds for word, odds in sorted(table.items()) if abs(odds) > 0.3}
        arrays[f"{kind}_words"] = np.frombuffer("\n".join(telling).encode(), np.uint8)
        arrays[f"{kind}_odds"] = np.array(list(telling.values()), np.float16)
    np.savez_compressed(out, **arrays)
    out.with_suffix(".json").write_text(json.dumps(figures, indent=2) + "\n")


def folds(data: dict[str, Any], n: int = 5) -> Any:
    """Of each page, the fold of its publisher."""
    sites = sorted({page.site for page, *_ in data["pages"]})
    np.random.RandomState(0).shuffle(sites)
    of = {site: i % n for i, site in enumerate(sites)}
    return np.array([of[page.site] for page, *_ in data["pages"]])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--out", type=Path, default=Path("scraper/extractor/body/weights.npz"))
    parser.add_argument("--models", type=Path, help="keep the models of the cross-validation here, for training.predict")
    parser.add_argument("--corpora", nargs="+", default=["fundus", "wcxb", "traf", "readability"])
    parser.add_argument("--trees", type=int, default=TREES)
    parser.add_argument("--shapes", action="store_true", help="learn from each page in other shapes too")
    a = parser.parse_args()
    data = gather(a.pages, set(a.corpora))
    lexicons = leave_out(data)
    m = matrix(data, lexicons, reshape=a.shapes)
    fold_of_page = folds(data)
    of = fold_of_page[m["page"]]
    p = np.zeros(len(of))
    models = []
    for fold in range(5):
        trees = fit(m, of != fold, a.trees)
        models.append(trees)
        p[of == fold] = sigmoid(trees.log_odds(np.ascontiguousarray(m["x"][of == fold].T)))
    labelled = (m["w"] > 0) & (np.arange(len(of)) < m["own"])
    right = ((p > 0.5) == (m["y"] > 0.5))[labelled]
    body = labelled & (m["y"] > 0.5)
    figures = {
        "pages": len(data["pages"]), "publishers": len(lexicons), "blocks": int(labelled.sum()), "trees": a.trees * SEEDS,
        "blocks_right_cross_validated": round(float(right.mean()), 4),
        "body_blocks_found": round(float((p > 0.5)[body].sum() / (body.sum() + m["missed"])), 4),
        "found_blocks_that_are_body": round(float(m["y"][labelled & (p > 0.5)].mean()), 4),
    }  # fmt: skip
    print(json.dumps(figures, indent=2))
    if a.models:
        fold_of_site = {page.site: int(fold) for (page, *_), fold in zip(data["pages"], fold_of_page, strict=True)}
        a.models.write_bytes(pickle.dumps((models, lexicons, fold_of_site)))
    save(fit(m, np.ones(len(of), bool), a.trees), lexicon(data), figures, a.out)


if __name__ == "__main__":
    main()
