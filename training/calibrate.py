"""How sure a value may be said to be: makes `scraper/extractor/calibration.json`, and says in CALIBRATION.md how well it holds.

    python -m training.calibrate BENCH [--models FILE] [--write]

BENCH holds `score.py`, which judges, and `pages/`, the labelled pages. With `--models` (what `training.body --models` kept) each page
is read with weights of the body model that never saw its publisher. Only values that a record has are counted, against labels that
say something of them: a null of `labels.jsonl`, made by hand, says that there is nothing; a null of a machine says nothing.

What 'right' means
- headline, authors, byline, deck, kicker, section, dateline, places, sources, modified: as the scorer judges them.
- published: to the second and with its offset where the label tells that of a news page, else the day.
- source, paywalled: the label (`training.trust.equal`). image: caption and credit both, of pages that have one; the address is
  labelled nowhere.
- body: word F1 (articles), or F1 over four-word shingles (news pages), of at least 0.95.
- related: F1 over the links of at least 0.8, lists that are about the whole site counting for neither side.
- kind: told rightly as a story or none, by weights of `training.kind` that never saw the publisher; which kind of story, and of page
  that is none, is labelled nowhere. A wall and a live blog are known by signs, and said to be 0.9 sure.

How it is fitted
A logistic regression a field on what `rank.evidence` gives (weight of the winning group, weight of its heaviest rival, families that
agree), whose slopes can't have the wrong sign: more weight or agreement never makes less sure, a heavier rival never more. Its
coefficients are drawn towards those of all labelled fields together, in which a field counts for CAP values at most, so a field with
few labels has its own rate only as far as they bear it. Fields without labels (publisher, language, canonical, tags) have the
coefficients of all the others, `rank.OTHERS`: a prior, not a measurement. Body, kind and related have one score of their own each, drawn
towards FIRST. A body from a site's rule or from the page's data was on no labelled page; it keeps the number that stands in its code.
The pages are those that the rules were made with: on others expect somewhat less.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from scraper.errors import PageError
from scraper.extractor import rank, record, see
from scraper.extractor.kind import SUREST, WALL
from training import kind
from training.pages import load, page_of, scorer
from training.predict import unseen
from training.trust import equal

OUT = Path(rank.__file__).with_name("calibration.json")
TABLE = Path(__file__).with_name("CALIBRATION.md")
FOLDS = 10
CAP = 150
FEW = 60  # labels: below, a field leans on the others
EDGES = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)
PULL = (1.0, 3.0)  # towards what is known before: of the bias, of each slope
SIGNS = (1, -1, 1)  # of weight, rival, agreement
FIRST: dict[str, tuple[float, ...]] = {rank.OTHERS: (0.0, 1.0, -0.5, 0.0), "body": (0.0, 1.0), "kind": (0.0, 1.0), "related": (0.0, 2.2)}
STORIES = ("article", "live_blog", "gallery", "video")
Table = dict[str, list[float]]


@dataclass(frozen=True)
class Value:
    """One value of a record: its page and publisher, what was known of it when it was chosen, and whether the label says the same."""

    field: str
    page: str
    site: str
    evidence: tuple[float, ...]
    right: bool

    @property
    def fold(self) -> int:
        return kind.hash_of(self.site) % FOLDS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {OUT.name} and {TABLE.name}")
    options = parser.parse_args()
    values = list(judged(options.bench, options.models))
    said = cross_validated(values)
    text = report(values, said, unseen_bodies=options.models is not None)
    print(text)
    if options.write:
        table = {name: [round(float(one), 3) for one in row] for name, row in sorted(fitted(values).items())}
        rows = ",\n".join(f'  "{name}": {json.dumps(row)}' for name, row in table.items())
        OUT.write_text(
            f'{{\n "made by": "python -m training.calibrate",\n "values": {len(values)},\n "fields": {{\n{rows}\n }}\n}}\n', "utf-8"
        )
        TABLE.write_text(text, "utf-8")


def judged(bench: Path, models: Path | None) -> Iterator[Value]:
    """Every value that the labelled pages can judge."""
    judge = scorer(bench / "score.py")
    by_hand = judge.load(bench / "pages", "labels.jsonl")
    weights = unseen(models) if models else None
    heard: dict[str, tuple[float, ...]] = {}
    confidence = rank.confidence
    kinds: list[tuple[str, str, Mapping[str, float], bool]] = []

    def overhear(field: str, *said: float) -> float:
        heard[field] = said
        return confidence(field, *said)

    rank.confidence = overhear
    try:
        for page in load(bench / "pages"):
            if weights:
                weights(page.site)
            heard.clear()
            try:
                view = see(page_of(page))
            except PageError:
                continue
            got = record(view).to_dict()
            name = f"{page.corpus}/{page.id}"
            if page.truth.get("page_type") and view.kind is not None and view.kind.why not in (WALL, "live blog"):
                kinds.append((name, page.site, dict(view.facts), page.truth["page_type"] == "article"))
            if view.body is None or not view.body.reading.startswith("own"):
                heard.pop("body", None)
            label = by_hand.get((page.corpus, page.id))
            for field, right in verdicts(judge, page.truth, label, page.url, got):
                if field in heard:
                    yield Value(field, name, page.site, heard[field], right)
    finally:
        rank.confidence = confidence
    yield from told_apart(kinds)


def verdicts(
    judge: Any, truth: dict[str, Any], label: dict[str, Any] | None, url: str | None, got: dict[str, Any]
) -> Iterator[tuple[str, bool]]:
    """(field, right) of each value that the record has and a label speaks of."""
    names = got | {"authors": [author["name"] for author in got["authors"]]}
    found: dict[str, list[Any]] = defaultdict(list)
    for figure, right, _, said in [*judge.judge_fields(truth, names, label), *(judge.judge_labels(label, url, names) if label else ())]:
        if said or isinstance(right, tuple):
            found[figure].append(right)
    for figure in ("headline", "authors", "byline", "deck", "kicker", "section", "dateline", "places", "modified"):
        if figure in found:
            yield figure, all(found[figure])
    if day := found.get("instant") or found.get("published"):
        yield "published", all(day)
    if label and got["source"]:
        yield "source", equal(label["source"], got["source"])
    if "source" in found:  # the scorer's name for the organisations in it
        yield "sources", all(found["source"])
    if label and got["paywalled"] is not None and label.get("paywalled") is not None:
        yield "paywalled", bool(label["paywalled"]) == got["paywalled"]
    if label and (image := got["image"]) and any((image["caption"], image["credit"], label["caption"], label["credit"])):
        yield "image", all(equal(label[part], image[part]) for part in ("caption", "credit"))
    if got["blocks"]:
        for figure, entry, _ in judge.judge_body(truth, got["body"]):
            if figure in ("body.fundus", "body.article"):
                yield "body", _f1(entry) >= 0.95
    for links in found["related"]:
        if sum(links):
            yield "related", _f1(links) >= 0.8


def told_apart(kinds: Sequence[tuple[str, str, Mapping[str, float], bool]]) -> Iterator[Value]:
    """Pages of known kind, each judged by weights made of the other publishers'."""
    columns = sorted({name for *_, facts, _ in kinds for name in facts})
    x = np.array([[facts.get(name, 0.0) for name in columns] + [1.0] for *_, facts, _ in kinds])
    y = np.array([float(story) for *_, story in kinds])
    fold = np.array([kind.hash_of(site) % FOLDS for _, site, *_ in kinds])
    for n in range(FOLDS):
        weights = kind.fit(x[fold != n], y[fold != n], np.ones(int((fold != n).sum())), 1.0)
        for at in np.flatnonzero(fold == n):
            odds = float(x[at] @ weights)
            yield Value("kind", kinds[at][0], kinds[at][1], (min(abs(odds), SUREST),), (odds >= 0) == bool(y[at]))


def fitted(values: Sequence[Value]) -> Table:
    """field -> (bias, a slope for each piece of evidence), with the row of all fields together."""
    by_field: dict[str, list[Value]] = defaultdict(list)
    for value in values:
        by_field[value.field].append(value)
    weighed = {field: rows for field, rows in by_field.items() if field not in FIRST}
    counts = np.concatenate([np.full(len(rows), min(1.0, CAP / len(rows))) for rows in weighed.values()])
    table: Table = {}
    table[rank.OTHERS] = _fit([value for rows in weighed.values() for value in rows], counts, FIRST[rank.OTHERS])
    for field, rows in by_field.items():
        table[field] = _fit(rows, np.ones(len(rows)), FIRST.get(field) or table[rank.OTHERS])
    return table


def cross_validated(values: Sequence[Value]) -> list[float]:
    """Of each value the confidence by the table of the other publishers, as a record would have it."""
    said = [0.0] * len(values)
    packaged = dict(rank.CALIBRATION)
    for n in range(FOLDS):
        rank.CALIBRATION.update(fitted([value for value in values if value.fold != n]))
        for at, value in enumerate(values):
            if value.fold == n:
                said[at] = rank.confidence(value.field, *value.evidence)
    rank.CALIBRATION.clear()
    rank.CALIBRATION.update(packaged)
    return said


def report(values: Sequence[Value], said: Sequence[float], *, unseen_bodies: bool) -> str:
    """The reliability table: of the values said to be so sure, how many were right."""
    rows = {"all": list(range(len(values)))}
    for field in sorted({value.field for value in values}, key=lambda f: -sum(value.field == f for value in values)):
        rows[field] = [at for at, value in enumerate(values) if value.field == field]
    bins = list(pairwise(EDGES))
    head = ["field", "values", "said", "right", "gap", *(f"{low:g} to {high:g}" for low, high in bins)]
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join(["---"] * len(head)) + " |"]
    for field, which in rows.items():
        cells, gap = [], 0.0
        for low, high in bins:
            inside = [at for at in which if low <= said[at] < high or (high == 1.0 and said[at] == 1.0)]
            if inside:
                mean, right = _mean(said[at] for at in inside), _mean(values[at].right for at in inside)
                gap += abs(mean - right) * len(inside) / len(which)
                cells.append(f"{mean:.2f} / {right:.2f} ({len(inside)})")
            else:
                cells.append("")
        name = f"{field} *" if len(which) < FEW else field
        shares = _mean(said[at] for at in which), _mean(values[at].right for at in which), gap
        numbers = [str(len(which)), *(f"{share:.3f}" for share in shares)]
        lines.append("| " + " | ".join([name, *numbers, *cells]) + " |")
    pages, sites = len({value.page for value in values}), len({value.site for value in values})
    bodies = "with weights of the body model that never saw its publisher" if unseen_bodies else "with the packaged weights"
    return (
        "# Confidence, and how often it was right\n\n"
        f"{len(values)} values on {pages} labelled pages of {sites} publishers, cross-validated in {FOLDS} parts so that no publisher\n"
        f"stands on both sides; each page was read {bodies}.\n"
        "Made by `python -m training.calibrate`, whose text says what 'right' means for each field and how the numbers are fitted.\n\n"
        "A cell: mean confidence said / share right (values). `gap`: mean distance of the two over the cells. `*`: fewer than"
        f" {FEW} labels,\nso the number leans on the fields that have more. Without labels, and so with the numbers of all the others:"
        " publisher,\nlanguage, url, tags.\n\n" + "\n".join(lines) + "\n"
    )


def _fit(rows: Sequence[Value], counts: np.ndarray, first: Sequence[float]) -> list[float]:
    """Logistic regression by Newton's steps, drawn towards `first`; a slope that would take the wrong sign is held at none."""
    x = np.array([(1.0, *value.evidence) for value in rows])
    y = np.array([float(value.right) for value in rows])
    before = np.array(first)
    sign = np.array([0, *SIGNS[: len(first) - 1]])
    pull = np.array([PULL[0], *[PULL[1]] * (len(first) - 1)])
    free = np.ones(len(first), bool)
    while True:
        found = np.where(free, before, 0.0)
        for _ in range(40):
            p = kind.predict(x, found)
            slope = x[:, free].T @ (counts * (p - y)) + (pull * (found - before))[free]
            curve = (x[:, free] * (counts * p * (1 - p))[:, None]).T @ x[:, free] + np.diag(pull[free])
            found[free] -= np.clip(np.linalg.solve(curve, slope), -2, 2)
        wrong = free & (found * sign < 0)
        if not wrong.any():
            return [float(one) for one in found]
        free &= ~wrong


def _f1(entry: Any) -> float:
    if not isinstance(entry, tuple):
        return float(entry)
    both, more, less = entry
    return float(2 * both / (2 * both + more + less)) if both else 0.0


def _mean(numbers: Any) -> float:
    many = [float(one) for one in numbers]
    return sum(many) / len(many)


if __name__ == "__main__":
    main()
