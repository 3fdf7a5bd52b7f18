"""What each part of the body's reading brings: `python -m training.ablate PAGES MODELS SCORER [--write training/BODY.md]`.

MODELS is what `training.body --models` kept: each page is read with weights that never saw its publisher. SCORER is the `score.py` of
the labelled pages. Prints one row a variant; with --write the table goes to a file of figures alone.
"""

from __future__ import annotations

import argparse
import pickle
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import mean
from typing import Any

import numpy as np

from scraper.errors import PageError
from scraper.extractor import begin, body
from scraper.extractor.body import drops, features, model, peers, witness
from scraper.extractor.body.letters import Letters
from scraper.extractor.view import View
from scraper.page.decode import decode
from scraper.record import Page
from training import shapes
from training.pages import Labelled, load, scorer

FIGURES = ("body.fundus", "body.exact", "body.article", "body.segments", "first", "last")


def by_rules(view: View, *_: Any) -> tuple[Any, dict[int, float]]:
    """The reading that needs no training, as `model.likelihood` gives it: paragraphs, headings and list items of few links in the smallest
    box with most of the prose."""
    blocks = view.doc.blocks
    if not blocks:
        return np.zeros(0), {}
    heavy = Letters([block.text for block in blocks]).heavy
    links = np.array([block.link_chars / len(block.text) for block in blocks])
    chrome = np.array([bool(block.inside & (features._CHROME | features._NO_PROSE)) for block in blocks])
    prose = np.where((heavy > 60) & (links < 0.4) & ~chrome, heavy, 0)
    sums = np.concatenate([[0], np.cumsum(prose)]).tolist()
    box = features._holding(blocks, sums, max(sums[-1], 1), 0.8)
    tags = np.array([block.box.tag in ("p", "li", "blockquote", "td", "pre") or bool(block.heading) for block in blocks])
    at = np.arange(len(blocks))
    return ((at >= box.block_start) & (at < box.block_end) & tags & (links < 0.5) & ~chrome).astype(float), {}


@contextmanager
def patched(*changes: tuple[Any, str, Any]) -> Iterator[None]:
    before = [(where, name, getattr(where, name)) for where, name, _ in changes]
    for where, name, value in changes:
        setattr(where, name, value)
    try:
        yield
    finally:
        for where, name, value in before:
            setattr(where, name, value)


def no_votes(view: View, likely: list[float]) -> None:
    """No witness."""


def no_drops(*_: Any) -> dict[int, str]:
    return {}


def blind(value: float, *columns: str) -> Callable[..., Any]:
    """The features with some columns saying nothing."""
    seen = features.rows
    at = [features.NAMES.index(column) for column in columns]

    def rows(view: View, lexicon: Any, *without: Any) -> Any:
        table, asked = seen(view, lexicon, *without)
        if len(asked):
            table[:, at] = value
        return table, asked

    return rows


NAMED = ("name_own", "name_low", "name_high", "name_sum", *(f"name_low[{k:+d}]" for k in features._OFFSETS))
VARIANTS: dict[str, tuple[tuple[Any, str, Any], ...]] = {
    "all": (),
    "rules alone": ((model, "likelihood", by_rules), (witness, "heard", no_votes)),
    "model alone": ((drops, "reasons", no_drops), (witness, "heard", no_votes)),
    "model and rules, no trafilatura": ((witness, "heard", no_votes),),
    "trafilatura asked about every page": ((body, "DOUBT", 2.0),),
    "each block weighed by itself": ((peers, "LEAN", 0.0),),
    "one threshold of 0.5": ((body, "RELATIVE", 0.0), (body, "LOWEST", 0.5)),
    "classes with names that say nothing": ((model, "rows", blind(0.0, *NAMED)),),
    "without the linked data's text": ((model, "rows", blind(-1.0, "in_linked")),),
    "without the standfirst's finder": ((model, "rows", blind(0.0, "is_deck")),),
    "without the captions' finder": ((model, "rows", blind(0.0, "is_caption")),),
}


BARE = "all, on the pages laid bare"


def laid_bare(page: Labelled) -> str:
    """The body of a page that has no names, no data and no telling elements (`shapes.bared`)."""
    try:
        return body.read(begin(Page(shapes.bared(decode(page.html, {}, page.url)[0]), url=page.url))).text
    except (PageError, ValueError):
        return ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("models", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--write", type=Path)
    a = parser.parse_args()
    judge = scorer(a.scorer)
    labels = judge.load(a.pages, "labels.jsonl")
    trees, lexicons, fold_of_site = pickle.loads(a.models.read_bytes())
    found: dict[str, dict[str, list[Any]]] = {name: defaultdict(list) for name in (*VARIANTS, BARE)}
    asked = 0
    pages = 0
    for page in load(a.pages, {"fundus", "wcxb", "traf"}):
        if page.truth.get("page_type", "article") != "article" or page.site not in lexicons:
            continue
        unseen = model.Model(trees[fold_of_site[page.site]], lexicons[page.site])
        model.load = lambda unseen=unseen: unseen  # type: ignore[assignment]  # a page's own weights
        try:
            view = begin(Page(page.html, url=page.url))
        except PageError:
            continue
        pages += 1
        for name, changes in VARIANTS.items():
            with patched(*changes):
                read = body.read(view)
            asked += name == "all" and "trafilatura" in read.reading
            for figure, entry, _ in judge.judge_body(page.truth, read.text):
                found[name][figure].append(entry)
            if name == "all":
                for figure, entry, _ in judge.judge_body(page.truth, laid_bare(page)):
                    found[BARE][figure].append(entry)
            label = labels.get((page.corpus, page.id))
            if label and label.get("first_paragraph"):
                for figure, ok, *_ in judge.judge_labels(label | {"related": []} | {"popular": []}, page.url, {"body": read.text}):
                    if figure in ("first", "last"):
                        found[name][figure].append(ok)
    lines = ["| reading | " + " | ".join(FIGURES) + " |", "| --- |" + " --- |" * len(FIGURES)]
    for name, by_figure in found.items():
        row = []
        for figure in FIGURES:
            entries = by_figure[figure]
            if not entries:
                row.append("")
                continue
            value = (
                judge.f1_of_means(entries)
                if figure == "body.fundus"
                else judge.micro(entries)
                if figure == "body.segments"
                else mean(entries)
            )
            row.append(f"{value:.3f}")
        lines.append(f"| {name} | " + " | ".join(row) + " |")
    print("\n".join(lines))
    if a.write:
        a.write.write_text(
            "# The body, part by part\n\n"
            f"{pages} labelled pages, each read with weights that never saw its publisher. trafilatura was asked about {asked} of them.\n"
            "Made by `python -m training.ablate`.\n\n" + "\n".join(lines) + "\n"
        )


if __name__ == "__main__":
    main()
