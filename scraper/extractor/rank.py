"""How much each witness is believed, and choose(): the only file that knows trust.

Candidates that read alike form a group; the groups are weighed by their independent witnesses: each family of places (json-ld,
meta, microdata, visible, title, url, feed, rule) counts once, with the trust of its best place. The heaviest group wins; of its
readings the one from the place listed first in PREFER (the displayed form), else the most trusted, gives the value.

TRUST says how often a place was right where it said anything, measured on labelled pages by `python -m training.trust`; a place
that is not in the table has DEFAULT. CALIBRATION turns the weight of the winning group into a share of right answers
(`python -m training.calibrate`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import exp, log
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.record import Candidate, Choice, Context, Reading, Rejection

DEFAULT: Final = 0.5
TRUST: Final[dict[str, dict[str, float]]] = {
    "headline": {"displayed h1": 0.99, "displayed h2": 0.95, "displayed h3": 0.9, "displayed block": 0.9, "heading": 0.3},
    "language": {"text": 0.97, "html lang": 0.9, "meta og:locale": 0.7, "meta content-language": 0.7},
    "publisher": {"json-ld publisher": 0.8, "meta og:site_name": 0.8, "json-ld site": 0.6, "title": 0.6, "host": 0.1},
    "canonical": {"link canonical": 0.95, "meta og:url": 0.8, "json-ld url": 0.7, "json-ld mainEntityOfPage": 0.7, "address": 0.3},
    "section": {
        "breadcrumb": 0.95, "label with link": 0.95, "label": 0.45, "json-ld breadcrumb": 0.75, "json-ld articleSection": 0.7,
        "meta article:section": 0.6, "menu": 0.6,
    },
    "published": {
        "rule": 0.97, "json-ld datePublished": 0.95, "json-ld page datePublished": 0.94, "json-ld other datePublished": 0.55,
        "json-ld dateCreated": 0.7, "json-ld uploadDate": 0.4, "meta article:published_time": 0.94,
        "meta og:article:published_time": 0.92, "meta article:published": 0.9, "meta date": 0.82, "meta other": 0.8, "meta dc.date": 0.9,
        "meta dc.date.issued": 0.92, "meta sailthru.date": 0.93, "meta cxenseparse:recs:publishtime": 0.93,
        "meta cxenseparse:publishtime": 0.92, "meta parsely-pub-date": 0.88, "meta pubdate": 0.65, "meta dcterms.date": 0.5,
        "meta dcterms.created": 0.65, "meta dc.date.created": 0.65, "meta creation_date": 0.5, "meta published_time": 0.8,
        "microdata datePublished": 0.88, "microdata datePublished later": 0.45, "microdata dateCreated": 0.7,
        "microdata uploadDate": 0.6, "time published": 0.92, "time": 0.92, "time later": 0.3, "visible": 0.88,
        "visible published": 0.93, "visible later": 0.3, "visible later published": 0.5, "visible below": 0.5,
        "visible below published": 0.7, "dateline": 0.8, "url": 0.95, "url digits": 0.93,
    },
}  # fmt: skip
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
