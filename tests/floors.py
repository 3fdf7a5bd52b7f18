"""The accuracy floors: what the extractor reached on the labelled pages, as committed numbers that only rise by themselves.

    python -m tests.floors             measure, and show each figure beside its floor
    python -m tests.floors --raise     write the figures that are above their floor
    python -m tests.floors --lower     write every figure as it is: on purpose, with the reason in the commit

The labelled pages are no part of the project: they are looked for beside the checkout (`shared/bench`) or where SCRAPER_BENCH
says. Their own `run.py` reads the pages, in two processes, and their own `score.py` judges.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BENCH = Path(os.environ.get("SCRAPER_BENCH") or ROOT.parent / "shared" / "bench")
FLOORS = Path(__file__).with_name("floors.json")
SHARES = (("fundus", "traf"), ("wcxb", "htmldate"))  # of about the same length; readability has no figure
NOT_KEPT = {"ms", "ms.p99"}  # times belong to the machine


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.floors", description=(__doc__ or "").splitlines()[0])
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--raise", action="store_true", dest="up", help="write the figures that are above their floor")
    change.add_argument("--lower", action="store_true", help="write every figure as it is, also where it fell")
    asked = parser.parse_args()
    figures, floors = measure(), committed()
    for name in {**floors, **figures}:
        print(  # noqa: T201  # the command's answer
            f"{name:18} {figures.get(name, math.nan):8.3f}   floor {floors.get(name, math.nan):8.3f}"
        )
    if asked.up or asked.lower:
        kept = figures if asked.lower else {name: better(name, figures[name], floors.get(name)) for name in figures}
        FLOORS.write_text(json.dumps({name: down(name, value) for name, value in kept.items()}, indent=2) + "\n", encoding="utf-8")
    return 1 if below(figures, floors) and not asked.lower else 0


def measure() -> dict[str, float]:
    """Every figure of `score.py` over all labelled pages. Raises RuntimeError where `run.py` fails."""
    with tempfile.TemporaryDirectory() as folder:
        outs = [Path(folder) / f"{share[0]}.jsonl" for share in SHARES]
        runs = [
            subprocess.Popen(
                [sys.executable, str(BENCH / "run.py"), "--out", str(out), "--only", *share],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                env=os.environ | {"PYTHONPATH": str(ROOT)},
            )
            for share, out in zip(SHARES, outs, strict=True)
        ]
        for run in runs:
            said, _ = run.communicate()
            if run.returncode:
                raise RuntimeError(said[-2_000:])
        predicted = {key: row for share, out in zip(SHARES, outs, strict=True) for key, row in zip(read_by(share), rows(out), strict=True)}
    judge = scorer()
    corpora = {corpus for share in SHARES for corpus in share}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the scorer leaves closing its files to the interpreter
        truth = {key: row for key, row in judge.load(BENCH / "pages", "truth.jsonl").items() if key[0] in corpora}
        labels = judge.load(BENCH / "pages", "labels.jsonl")
    figures = judge.score(truth, labels, predicted)
    return {name: float(value) for name, value in figures.items() if name not in NOT_KEPT}


def read_by(share: tuple[str, ...]) -> list[tuple[str, str]]:
    """The pages in the order in which `run.py` reads them. A record has an `id` of its own, which covers the page's in its rows."""
    files = sorted(BENCH.glob("pages/**/truth.jsonl"))
    return [(row["corpus"], row["id"]) for file in files if file.parent.name in share for row in rows(file)]


def rows(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]  # a text may hold U+2028


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("labelled_pages_score", BENCH / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def committed() -> dict[str, float]:
    return dict(json.loads(FLOORS.read_text(encoding="utf-8"))) if FLOORS.exists() else {}


def below(figures: dict[str, float], floors: dict[str, float]) -> dict[str, tuple[float, float]]:
    """What fell: {figure: (reached, floor)}. A figure that is no longer measured fell as well. Of `errors` fewer is better."""
    reached = {name: figures.get(name, math.inf if name == "errors" else -math.inf) for name in floors}
    return {name: (reached[name], floor) for name, floor in floors.items() if better(name, reached[name], floor) != reached[name]}


def better(name: str, figure: float, floor: float | None) -> float:
    if floor is None:
        return figure
    return min(figure, floor) if name == "errors" else max(figure, floor)


def down(name: str, value: float) -> float:
    """To three decimals, never above what was reached."""
    return int(value) if name == "errors" else math.floor(value * 1000) / 1000


if __name__ == "__main__":
    sys.exit(main())
