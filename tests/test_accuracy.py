"""The gate: on the labelled pages no figure falls below its committed floor. `floors.py` says how a floor is moved."""

from __future__ import annotations

import pytest
from floors import BENCH, below, better, committed, down, measure

here = (BENCH / "score.py").exists() and (BENCH / "run.py").exists()


@pytest.mark.skipif(not here, reason=f"no labelled pages at {BENCH}: they are no part of the project (SCRAPER_BENCH names another place)")
def test_no_figure_is_below_its_floor() -> None:
    floors = committed()
    assert floors, "no floors are committed; write them with `python -m tests.floors --raise`"
    fell = below(measure(), floors)
    assert not fell, "below the floor: " + ", ".join(f"{name} {reached:.3f} < {floor:.3f}" for name, (reached, floor) in fell.items())


@pytest.mark.parametrize(
    ("figures", "fell"),
    [
        ({"headline": 0.9, "errors": 0}, set()),
        ({"headline": 0.95, "errors": 0}, set()),
        ({"headline": 0.899, "errors": 0}, {"headline"}),
        ({"errors": 0}, {"headline"}),
        ({"headline": 0.9, "errors": 1}, {"errors"}),
        ({"headline": 0.9}, {"errors"}),
    ],
)
def test_what_falls_is_named(figures: dict[str, float], fell: set[str]) -> None:
    assert set(below(figures, {"headline": 0.9, "errors": 0})) == fell


@pytest.mark.parametrize(
    ("name", "figure", "floor", "kept"),
    [("headline", 0.8, 0.9, 0.9), ("headline", 0.95, 0.9, 0.95), ("errors", 2, 0, 0), ("authors", 0.5, None, 0.5)],
)
def test_a_floor_only_rises(name: str, figure: float, floor: float | None, kept: float) -> None:
    assert better(name, figure, floor) == kept


def test_a_floor_is_never_above_what_was_reached() -> None:
    assert down("headline", 0.91259) == 0.912
    assert down("errors", 3.0) == 3
