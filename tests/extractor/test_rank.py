"""Whom choose() believes and how sure that is: laws that hold for any candidates, and tables of who wins against whom."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from golden import Golden, goldens
from hypothesis import assume, given
from hypothesis import strategies as st

from scraper.errors import Unreadable
from scraper.extractor import extract, rank, see
from scraper.extractor.fields import AFTER_BODY, AFTER_KIND, BEFORE_BODY
from scraper.record import Candidate, Choice, Context

FIELD = "verdict of the jury"  # no field of a record: it has a table of trust made here, and no calibration of its own
PLACES = {
    "headline of the story's data": ("json-ld", 0.83),
    "name in the story's data": ("json-ld", 0.61),
    "og:title": ("meta", 0.72),
    "twitter:title": ("meta", 0.57),
    "big letters": ("visible", 0.94),
    "small letters": ("visible", 0.66),
    "address": ("url", 0.43),
    "itemprop": ("microdata", 0.78),
}
WEAK = "a guess"  # right so seldom that it would speak against what it says
FAMILIES = {"json-ld", "meta", "microdata", "visible", "title", "url", "feed", "rule"}
RUBBISH = "(rubbish)"
FIELDS = [field.name for field in (*BEFORE_BODY, *AFTER_BODY, *AFTER_KIND)]
OWN_SCORES = ("body", "kind", "related")


@pytest.fixture(autouse=True, scope="module")
def trust() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(rank.TRUST, FIELD, {place: share for place, (_, share) in PLACES.items()} | {WEAK: 0.04})
        yield


def read(said: Any, context: Context) -> str:
    if said == RUBBISH:
        raise Unreadable("rubbish", said)
    return str(said)


def said(value: str, place: str) -> Candidate:
    return Candidate(value, place, PLACES[place][0] if place in PLACES else "feed")


def chosen(*candidates: Candidate) -> Choice:
    return rank.choose(FIELD, candidates, read, Context())


values = st.sampled_from(("guilty", "innocent", "undecided"))
candidates = st.lists(st.builds(said, values, st.sampled_from(sorted(PLACES))), min_size=1, max_size=12)


def profile(of: list[Candidate], value: str) -> frozenset[tuple[str, float]]:
    """The best place of each family that says so: two values with the same one are tied."""
    best: dict[str, float] = {}
    for one in of:
        if one.said == value:
            best[one.witness] = max(best.get(one.witness, 0.0), PLACES[one.place][1])
    return frozenset(best.items())


# --- laws --------------------------------------------------------------------------------------------------------------------


@given(candidates, st.randoms(use_true_random=False))
def test_the_order_of_candidates_does_not_matter_unless_they_are_tied(some: list[Candidate], chance: Any) -> None:
    heard = {one.said for one in some}
    assume(len({profile(some, value) for value in heard}) == len(heard))
    shuffled = list(some)
    chance.shuffle(shuffled)
    one, other = chosen(*some), chosen(*shuffled)
    assert (one.value, one.agree, one.confidence) == (other.value, other.agree, other.confidence)
    assert one.winner is not None
    assert other.winner is not None
    assert one.winner.place == other.winner.place


@given(candidates, st.lists(st.sampled_from(sorted(PLACES)), min_size=1, max_size=4), st.booleans())
def test_what_cannot_be_read_never_wins_and_changes_nothing(some: list[Candidate], places: list[str], first: bool) -> None:
    rubbish = [said(RUBBISH, place) for place in places]
    without, among = chosen(*some), chosen(*rubbish, *some) if first else chosen(*some, *rubbish)
    assert (among.value, among.agree, among.confidence, among.winner) == (
        without.value,
        without.agree,
        without.confidence,
        without.winner,
    )
    assert [one.candidate for one in among.rejected] == rubbish


@given(candidates, st.sampled_from([*sorted(PLACES), WEAK, "never heard of"]))
def test_one_more_that_agrees_never_makes_less_sure(some: list[Candidate], place: str) -> None:
    before = chosen(*some)
    after = chosen(*some, said(before.value, place))
    assert after.value == before.value
    assert after.confidence >= before.confidence
    assert after.agree >= before.agree


@given(candidates, st.sampled_from(sorted(PLACES)))
def test_one_that_says_something_else_never_makes_surer(some: list[Candidate], place: str) -> None:
    before = chosen(*some)
    after = chosen(*some, said("mistrial", place))
    assert after.value != before.value or after.confidence <= before.confidence


@given(candidates, st.integers(0, 3))
def test_nothing_that_was_heard_is_lost(some: list[Candidate], rubbish: int) -> None:
    choice = chosen(*some, *[said(RUBBISH, "address")] * rubbish)
    kept = [one.candidate for one in choice.readings]
    assert sorted(map(repr, kept)) == sorted(map(repr, some))
    assert len(choice.rejected) == rubbish
    agreeing = [one for one in choice.readings if one.value == choice.value]
    assert choice.readings[: len(agreeing)] == tuple(agreeing)
    assert choice.agree == len({one.candidate.witness for one in agreeing})


@given(candidates)
def test_confidence_is_a_share(some: list[Candidate]) -> None:
    assert 0.05 <= chosen(*some).confidence <= 0.99


def test_nothing_readable_is_no_choice() -> None:
    assert chosen() == Choice()
    choice = chosen(said(RUBBISH, "address"))
    assert (choice.value, choice.winner, choice.confidence, choice.agree) == (None, None, 0.0, 0)
    assert len(choice.rejected) == 1


# --- weights -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["big letters"], ["small letters"]),
        (["big letters"], ["headline of the story's data"]),
        (["og:title", "itemprop"], ["headline of the story's data"]),  # two families that are good against one that is better
        (["headline of the story's data"], ["og:title", "twitter:title"]),  # two places of one family are one witness
        (["big letters", "headline of the story's data"], ["og:title", "itemprop"]),
        (["never heard of"], ["address"]),
        (["address"], [WEAK]),
        (["og:title", WEAK], ["small letters"]),  # a weak witness takes nothing away
    ],
)
def test_the_heavier_group_wins(one: list[str], other: list[str]) -> None:
    for_one, for_other = [said("guilty", place) for place in one], [said("innocent", place) for place in other]
    assert chosen(*for_one, *for_other).value == "guilty"
    assert chosen(*for_other, *for_one).value == "guilty"


@pytest.mark.parametrize(
    ("places", "families"),
    [
        (["big letters"], 1),
        (["big letters", "small letters"], 1),
        (["og:title", "twitter:title", "og:title"], 1),
        (["og:title", "big letters"], 2),
        (["og:title", "headline of the story's data", "name in the story's data", "address"], 3),
    ],
)
def test_a_family_counts_once(places: list[str], families: int) -> None:
    assert chosen(*(said("guilty", place) for place in places)).agree == families


@pytest.mark.parametrize(("best", "more"), [("big letters", "small letters"), ("og:title", "twitter:title")])
def test_a_family_weighs_as_much_as_its_best_place(best: str, more: str) -> None:
    assert chosen(said("guilty", best), said("guilty", more)).confidence == chosen(said("guilty", best)).confidence


def test_of_a_tie_the_first_is_taken() -> None:
    assert chosen(said("innocent", "og:title"), said("guilty", "og:title")).value == "innocent"


def test_of_readings_that_agree_the_displayed_one_is_the_value() -> None:
    heard = (Candidate("THE BRIDGE OPENS", "json-ld headline", "json-ld"), Candidate("The bridge opens", "displayed h1", "visible"))
    choice = rank.choose("headline", heard, read, Context(), lambda a, b: a.lower() == b.lower())
    assert (choice.value, choice.agree) == ("The bridge opens", 2)


def test_what_a_site_s_own_selector_says_wins_against_all_others() -> None:
    others = [said("guilty", place) for place in PLACES]
    ruled = [Candidate(RUBBISH, "rule", "rule"), Candidate("innocent", "rule", "rule"), Candidate("undecided", "rule", "rule")]
    choice = chosen(*others, *ruled)
    assert (choice.value, choice.confidence) == ("innocent", rank.RULED)
    assert {one.value for one in choice.readings} == {"guilty", "innocent", "undecided"}
    agreeing = rank.choose(FIELD, [*others, *ruled], read, Context(), lambda a, b: True, ", ".join)
    assert agreeing.value.startswith("innocent, ")


def test_what_settles_hears_the_most_trusted_first() -> None:
    heard = [said(value, place) for value, place in (("a", "address"), ("b", "big letters"), ("c", "og:title"))]
    choice = rank.choose(FIELD, heard, read, Context(), lambda a, b: True, "".join)
    assert choice.value == "bca"


# --- confidence --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", [*FIELDS, rank.OTHERS])
def test_more_weight_and_agreement_make_surer_and_a_rival_less(field: str) -> None:
    weights = (-3.0, 0.0, 1.0, 2.5, 4.0, 8.0, 16.0)
    for agree in (1, 2, 3, 7):
        for rival in (-3.0, 0.0, 1.0, 6.0):
            row = [rank.confidence(field, *rank.evidence(weight, rival, agree)) for weight in weights]
            assert row == sorted(row)
            assert all(now <= rank.confidence(field, *rank.evidence(w, rival, agree + 1)) for w, now in zip(weights, row, strict=True))
            assert all(now >= rank.confidence(field, *rank.evidence(w, rival + 1, agree)) for w, now in zip(weights, row, strict=True))
    assert row[0] < row[-1]


@pytest.mark.parametrize("field", OWN_SCORES)
def test_a_higher_score_makes_surer(field: str) -> None:
    row = [rank.confidence(field, score) for score in (0.0, 0.3, 1.0, 2.0, 4.0, 8.0)]
    assert row[0] < row[-1]
    assert all(one <= more for one, more in pairwise(row))


def test_every_row_of_the_calibration_is_of_a_field() -> None:
    assert set(rank.CALIBRATION) <= {*FIELDS, *OWN_SCORES, rank.OTHERS}
    assert set(OWN_SCORES) <= set(rank.CALIBRATION)


PAGE = """<html lang=en><title>The mill burns</title><meta property=og:title content="The mill burns"><article><h1>The mill burns</h1>
<p>By Jane Roe</p><p>The old mill on the river burnt down on Monday night, and nobody knows why it did, the fire brigade said.</p>
<p>Three engines stood by until the morning, when the roof fell in and the last of the flames went out over the water.</p></article>
<aside><h2>Related</h2><ul><li><a href="/2025/06/10/river-rises-by-a-metre-in-a-night">The river rises by a metre in a night</a>
<li><a href="/2025/06/09/town-votes-for-a-new-bridge">The town votes for a new bridge at last</a></ul></aside>"""


@pytest.mark.parametrize("field", ["headline", "authors", *OWN_SCORES])
def test_a_record_is_as_sure_as_the_calibration_says(field: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def sure() -> float:
        return extract(PAGE, url="https://harbourpost.example/2025/06/11/the-mill-burns").evidence[field].confidence

    slopes = [0.0] * (len(rank.CALIBRATION[field]) - 1)
    for bias, share in ((0.0, 0.5), (30.0, 0.99), (-30.0, 0.05)):
        monkeypatch.setitem(rank.CALIBRATION, field, [bias, *slopes])
        assert sure() == share


@pytest.mark.parametrize("golden", goldens(), ids=lambda golden: golden.name)
def test_witnesses_are_of_the_families_that_are_independent(golden: Golden) -> None:
    for choice in see(golden.page).chosen.values():
        heard = [*(one.candidate for one in choice.readings), *(one.candidate for one in choice.rejected)]
        assert {one.witness for one in heard} <= FAMILIES
