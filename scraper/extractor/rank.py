"""How much each witness is believed, and choose(): the only file that knows trust.

Candidates that read alike form a group; the groups are weighed by their independent witnesses: each family of places (json-ld,
meta, microdata, visible, title, url, feed, rule) counts once, with the trust of its best place. The heaviest group wins; of its
readings the one from the place listed first in PREFER (the displayed form), else the most trusted, gives the value.

TRUST (trust.json: field -> place -> share) says how often a place was right where it said anything, measured on labelled pages by
`python -m training.trust`; a place that is not in the table has DEFAULT. CALIBRATION turns the weight of the winning group into a share of right answers
(`python -m training.calibrate`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from importlib.resources import files
from math import exp, log
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.record import Candidate, Choice, Context, Reading, Rejection

DEFAULT: Final = 0.5
TRUST: Final[dict[str, dict[str, float]]] = json.loads(files(__package__).joinpath("trust.json").read_text("utf-8"))
# Of readings that agree, the one whose words are the value; a name stands for all places that begin with it.
PREFER: Final[dict[str, tuple[str, ...]]] = {
    "headline": ("rule", "displayed"),
    "language": ("rule", "configured", "html lang", "json-ld", "meta content-language", "meta dc.language", "meta og:locale"),
    "tags": ("rule", "tag links", "meta article:tag", "json-ld"),
    "section": ("rule", "breadcrumb", "label", "menu", "json-ld"),
}
MAX_CANDIDATES: Final = 60


def choose(
    field: str,
    candidates: Iterable[Candidate],
    read: Callable[[Any, Context], Any],
    context: Context,
    same: Callable[[Any, Any], bool] | None = None,
    settle: Callable[[Sequence[Any]], Any] | None = None,
) -> Choice:
    """The value that the evidence supports, with every rival and rejection. An empty Choice when nothing readable was said."""
    readings: list[Reading] = []
    rejected: list[Rejection] = []
    for n, candidate in enumerate(candidates):
        if n >= MAX_CANDIDATES:
            break
        try:
            readings.append(Reading(candidate, read(candidate.said, context)))
        except Unreadable as why:
            rejected.append(Rejection(candidate, str(why)))
    if not readings:
        return Choice(rejected=tuple(rejected))
    trust = TRUST.get(field, {})
    groups: list[list[Reading]] = []
    for reading in readings:
        for group in groups:
            if same(group[0].value, reading.value) if same else group[0].value == reading.value:
                group.append(reading)
                break
        else:
            groups.append([reading])
    weighed = sorted(((_weight(group, trust), -n, group) for n, group in enumerate(groups)), key=lambda w: w[:2], reverse=True)
    weight, _, best = weighed[0]
    prefer = PREFER.get(field, ())
    best.sort(key=lambda r: (_preferred(r.candidate.place, prefer), trust.get(r.candidate.place, DEFAULT)), reverse=True)
    winner = best[0]
    rivals = [reading for _, _, group in weighed[1:] for reading in group]
    return Choice(
        value=settle([r.value for r in best]) if settle else winner.value,
        winner=winner.candidate,
        agree=len({r.candidate.witness for r in best}),
        confidence=confidence(field, weight, weighed[1][0] if len(weighed) > 1 else 0.0),
        readings=(*best, *rivals),
        rejected=tuple(rejected),
    )


def _preferred(place: str, prefer: tuple[str, ...]) -> int:
    return next((len(prefer) - n for n, name in enumerate(prefer) if place.startswith(name)), 0)


def _weight(group: list[Reading], trust: dict[str, float]) -> float:
    """The sum of the log-odds of the group's witnesses, each family once."""
    best: dict[str, float] = {}
    for reading in group:
        place = reading.candidate
        best[place.witness] = max(best.get(place.witness, 0.02), trust.get(place.place, DEFAULT))
    return sum(log(p / (1 - p)) + 1.0 for p in (min(max(p, 0.02), 0.99) for p in best.values()))


def confidence(field: str, weight: float, rival: float) -> float:
    """How sure a group of this weight makes us, less what its heaviest rival says."""
    odds = weight - max(rival, 0.0) * 0.5
    return round(min(0.99, max(0.05, 1 / (1 + exp(-odds)))), 2)
