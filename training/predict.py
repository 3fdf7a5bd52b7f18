"""Records of labelled pages, each read with body weights that never saw its publisher: `python -m training.predict PAGES MODELS OUT.jsonl`.

MODELS is what `training.body --models` kept. Pages of publishers that took no part in training are read with the first fold's weights.
Rows as a scorer reads them: the record, with `corpus`, `id` and the authors' names.
"""

from __future__ import annotations

import argparse
import json
import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import scraper
from scraper.errors import PageError
from scraper.extractor.body import model
from training.pages import load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("models", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", nargs="*")
    a = parser.parse_args()
    weights = unseen(a.models)
    with a.out.open("w") as out:
        for page in load(a.pages, set(a.only) if a.only else None):
            weights(page.site)
            row: dict[str, Any] = {}
            start = time.perf_counter()
            try:
                record = scraper.extract(page.html, url=page.url, fetched_at=page.truth.get("fetched_at")).to_dict()
                row = record | {"authors": [author["name"] for author in record["authors"]]}
            except PageError as error:
                row["error"] = f"{type(error).__name__}: {error}"[:300]
            row |= {"corpus": page.corpus, "id": page.id}  # the labelled page's, not the record's
            row["seconds"] = time.perf_counter() - start
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def unseen(models: Path) -> Callable[[str], None]:
    """Makes the next pages be read with weights that never saw the publisher it is called with."""
    trees, lexicons, fold_of_site = pickle.loads(models.read_bytes())
    packaged = model.load().lexicon

    def take(site: str) -> None:
        weights = model.Model(trees[fold_of_site.get(site, 0)], lexicons.get(site, packaged))
        model.load = lambda: weights  # type: ignore[assignment]

    return take


if __name__ == "__main__":
    main()
