"""How much each witness is believed, choose(), and how sure that makes us: the only file that knows trust.

Candidates that read alike form a group; the groups are weighed by their independent witnesses: each family of places (json-ld,
meta, microdata, visible, title, url, feed, rule) counts once, with the trust of its best place. The heaviest group wins; of its
readings the one from the place listed first in PREFER (the displayed form), else the most trusted, gives the value. What the site's own
selector names (RULE) needs no weight: its owner has looked at the page.

TRUST (trust.json: field -> place -> share) says how often a place was right where it said anything. `python -m training.trust` measures
it on labelled pages, field by field, and prints what then is written there by hand; the rows of publisher, language, canonical and tags,
and of a place too rare to be measured, are a prior: its nearest kin's. A place that is not in the table has DEFAULT.

CALIBRATION (calibration.json: field -> bias and a slope for each piece of evidence) turns the weight of the winning group, that of its
heaviest rival and the number of families that agree into a share of right answers, so that of the values said to be 0.9 sure about
nine in ten are right; training/CALIBRATION.md says how well that holds. It is made by `python -m training.calibrate`, whose text says
what counts as right. Fields with few labels lean on all the others, and publisher, language, canonical and tags, which have none, have
the others' row: a prior, not a measurement.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from importlib.resources import files
from itertools import chain, islice
from math import exp, log, log1p
from operator import itemgetter, mul
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.record import Candidate, Choice, Context, Reading, Rejection

DEFAULT: Final = 0.5
TRUST: Final[dict[str, dict[str, float]]] = json.loads(files(__package__).joinpath("trust.json").read_text("utf-8"))
CALIBRATION: Final[dict[str, list[float]]] = json.loads(files(__package__).joinpath("calibration.json").read_text("utf-8"))["fields"]
OTHERS: Final = "others"  # the row of CALIBRATION for fields without labels: what holds over all labelled fields
RULE: Final = "rule"  # the place of what the site's own selector names
RULED: Final = 0.9  # how sure that makes us: not measured, for a site changes under its selectors
LEAST, MOST = 0.02, 0.99  # no place is believed less, or more
# Of readings that agree, the one whose words are the value; a name stands for all places that begin with it.
PREFER: Final[dict[str, tuple[str, ...]]] = {
    "headline": ("displayed",),
    "language": ("configured", "html lang", "json-ld", "meta content-language", "meta dc.language", "meta og:locale"),
    "tags": ("tag links", "topic links", "meta article:tag", "json-ld"),
    "section": ("breadcrumb", "label", "menu", "json-ld"),
}
MAX_CANDIDATES: Final = 60


def choose(
    field: str,
    candidates: Iterable[Candidate | Rejection],
    read: Callable[[Any, Context], Any],
    context: Context,
    same: Callable[[Any, Any], bool] | None = None,
    settle: Callable[[Sequence[Any]], Any] | None = None,
) -> Choice:
    """The value that the evidence supports, with every rival and rejection. An empty Choice when nothing readable was said.

    What the field itself refuses comes among the candidates as a Rejection.
    """
    readings: list[Reading] = []
    rejected: list[Rejection] = []
    for candidate in islice(candidates, MAX_CANDIDATES):
        if isinstance(candidate, Rejection):
            rejected.append(candidate)
            continue
        try:
            readings.append(Reading(candidate, read(candidate.said, context)))
        except Unreadable as why:
            rejected.append(Rejection(candidate, str(why)))
    if not readings:
        return Choice(rejected=tuple(rejected))
    trust = TRUST.get(field, {})
    groups: list[list[Reading]] = []
    for reading in readings:
        value = reading.value
        for group in groups:
            if same(group[0].value, value) if same else group[0].value == value:
                group.append(reading)
                break
        else:
            groups.append([reading])
    weighed = [(*_weight(group + _shared(group, groups, same if settle else None), trust), group) for group in groups]
    if len(groups) > 1:
        weighed.sort(key=itemgetter(0), reverse=True)  # of two that weigh the same the first said stays before the other
    ruled = next((reading for reading in readings if reading.candidate.place == RULE), None)
    if ruled is not None:
        weighed.sort(key=lambda row: ruled not in row[2])  # False before True
    weight, agree, best = weighed[0]
    if len(best) > 1:
        prefer = PREFER.get(field, ())
        best.sort(key=lambda r: (r is ruled, _preferred(r.candidate.place, prefer), trust.get(r.candidate.place, DEFAULT)), reverse=True)
    winner = best[0]
    return Choice(
        value=settle([r.value for r in best]) if settle else winner.value,
        winner=winner.candidate,
        agree=agree,
        confidence=RULED if ruled else confidence(field, *evidence(weight, weighed[1][0] if len(weighed) > 1 else 0.0, agree)),
        readings=tuple(chain.from_iterable(group for _, _, group in weighed)),
        rejected=tuple(rejected),
    )


def _shared(group: list[Reading], groups: list[list[Reading]], same: Callable[[Any, Any], bool] | None) -> list[Reading]:
    """What stands in another group and says the same as this one, as far as it goes: a day vouches for each of two times of it."""
    if same is None or len(groups) == 1:
        return []
    return [reading for other in groups if other is not group for reading in other if same(group[0].value, reading.value)]


def _preferred(place: str, prefer: tuple[str, ...]) -> int:
    return next((len(prefer) - n for n, name in enumerate(prefer) if place.startswith(name)), 0)


def _weight(group: list[Reading], trust: dict[str, float]) -> tuple[float, int]:
    """The log-odds of the group's best witness and of every other family that agrees with it, each family once; and how many those are.

    A family that is seldom right takes nothing away from those it agrees with: agreement never lowers the weight.
    """
    best: dict[str, float] = {}
    for candidate, _ in group:
        share = min(trust.get(candidate.place, DEFAULT), MOST)
        if share > best.setdefault(candidate.witness, LEAST):
            best[candidate.witness] = share
    odds = [log(share / (1 - share)) + 1.0 for share in best.values()]
    if len(odds) == 1:
        return odds[0], 1
    odds.sort(reverse=True)
    return odds[0] + sum([more for more in odds[1:] if more > 0.0]), len(odds)


def evidence(weight: float, rival: float, agree: int) -> tuple[float, float, int]:
    """What `confidence` wants to know of a choice: the first witness tells more than the tenth, so weights are counted in logarithms."""
    return log1p(max(weight + 1.0, 0.0)), log1p(max(rival, 0.0)), min(agree, 3) - 1


def confidence(field: str, *said: float) -> float:
    """The share of right answers, 0.05 to 0.99, among values with such evidence: `evidence(...)` of a field that `choose` decides, the
    reading's own score for body, kind and related.
    """
    bias, *slopes = CALIBRATION.get(field) or CALIBRATION[OTHERS]
    odds = bias + sum(map(mul, slopes, said))
    if not -3.0 < odds < 5.0:  # past both ends
        return 0.99 if odds > 0.0 else 0.05
    return round(min(0.99, max(0.05, 1 / (1 + exp(-odds)))), 2)
