"""Makes `scraper/extractor/kind.json`: the weights by which a page that tells one story is told from one that does not.

    python -m training.kind FOLDER[:WEIGHT] [FOLDER[:WEIGHT] ...] [--write]

A folder holds `truth.jsonl` (id, url, page_type: "article" or another word; without the key, every page is an article) and
`pages/<id>.html.gz`; its pages count WEIGHT times. Prints precision, recall and F1 of a cross-validation in which no site stands on
both sides.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

import numpy as np

from scraper.errors import PageError
from scraper.extractor import see
from scraper.normaliser import urls
from scraper.record import Page
from training.pages import fetched, rows

FOLDS = 10
OUT = Path(__file__).parent.parent / "scraper/extractor/kind.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--ridge", type=float, default=1.0)
    parser.add_argument("--show", action="store_true", help="the pages that the cross-validation gets wrong")
    options = parser.parse_args()
    signs: list[dict[str, float]] = []
    labels, sites, names, counts = [], [], [], []
    for given in options.folders:
        place, _, times = given.partition(":")
        folder = Path(place)
        for truth in rows(folder / "truth.jsonl"):
            content = gzip.decompress((folder / "pages" / f"{truth['id']}.html.gz").read_bytes())
            try:
                signs.append(see(Page(content, url=truth.get("url"), fetched_at=fetched(truth))).facts)
            except PageError:
                continue
            labels.append(truth.get("page_type", "article") == "article")
            counts.append(float(times or 1))
            sites.append(urls.site(truth.get("url") or "") or truth["id"])
            names.append((folder.name, truth["id"], truth.get("page_type"), truth.get("url")))
    if not signs:
        parser.error(f"no labelled page in {', '.join(options.folders)}: each has to hold truth.jsonl and pages/")
    columns = sorted({name for row in signs for name in row})
    x = np.array([[row.get(name, 0.0) for name in columns] + [1.0] for row in signs])
    y = np.array(labels, dtype=float)
    fold = np.array([hash_of(site) % FOLDS for site in sites])
    count = np.array(counts)
    mixed = {name[0] for name in names if name[2] not in (None, "article")}  # only folders with both kinds say how well it tells them apart
    typed = np.array([name[2] is not None and name[0] in mixed for name in names])
    chance = np.zeros(len(y))
    for n in range(FOLDS):
        chance[fold == n] = predict(x[fold == n], fit(x[fold != n], y[fold != n], count[fold != n], options.ridge))
    hit = chance >= 0.5
    true = int(sum(hit & (y == 1) & typed))
    precision, recall = true / sum(hit & typed), true / sum((y == 1) & typed)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"{int(sum(typed))} typed pages; precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    for low in np.arange(0, 1, 0.1):
        some = (chance >= low) & (chance < low + 0.1) & typed
        if some.any():
            print(f"said {low:.1f}-{low + 0.1:.1f}: {int(some.sum()):4} pages, {y[some].mean():.2f} articles")
    if options.show:
        for p, right, name in sorted(zip(chance, y, names, strict=True)):
            if (p >= 0.5) != right:
                print(f"{p:.2f}", *name)
    weights = fit(x, y, count, options.ridge)
    for name, weight in sorted(zip(columns, weights, strict=False), key=lambda w: -abs(w[1])):
        print(f"{weight:+.2f} {name}")
    if options.write:
        table = {name: round(float(weight), 4) for name, weight in zip([*columns, "bias"], weights, strict=True)}
        OUT.write_text(json.dumps({"made by": "python -m training.kind", "pages": len(y), "weights": table}, indent=1) + "\n", "utf-8")


def fit(x: np.ndarray, y: np.ndarray, count: np.ndarray, ridge: float) -> np.ndarray:
    """Logistic regression by Newton's steps, with a penalty on every weight but the last (the bias)."""
    weights = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], ridge)
    penalty[-1] = 1e-6
    balance = np.where(y == 1, 0.5 / y.mean(), 0.5 / (1 - y.mean())) ** 0.3 * count  # towards, not to, an even share of both
    for _ in range(25):
        p = predict(x, weights)
        slope = x.T @ (balance * (p - y)) + penalty * weights
        curve = (x * (balance * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def predict(x: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return np.asarray(1 / (1 + np.exp(-np.clip(x @ weights, -30, 30))))


def hash_of(site: str) -> int:
    return sum(ord(c) * (n + 7) for n, c in enumerate(site))


if __name__ == "__main__":
    main()
