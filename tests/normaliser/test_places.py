from __future__ import annotations

import pytest

from scraper.normaliser.places import in_region, is_known, is_place, listed, look_like_places


@pytest.mark.parametrize(
    ("where", "places"),
    [
        ("BERLIN/ROME", ["BERLIN", "ROME"]),
        ("Frankfurt/Main", ["Frankfurt/Main"]),
        ("MUSTERHAVEN, Italy", ["MUSTERHAVEN, Italy"]),
        ("Wien, Berlin und Linz", ["Wien", "Berlin", "Linz"]),
        ("بيروت، دمشق", ["بيروت", "دمشق"]),
    ],
)
def test_a_list_is_parted_but_no_place(where: str, places: list[str]) -> None:
    assert listed(where) == places


@pytest.mark.parametrize("where", ["Musterhaven", "MUSTERHAVEN, Italy", "Bad Muster an der Muster", "The Hague", "बंदरगाह"])
def test_what_may_be_places(where: str) -> None:
    assert look_like_places(where)


@pytest.mark.parametrize("where", ["", "-", "UPDATE", "The harbour", "A ship went down", "Pier 7", "Why here?", "Musterhaven sleeps"])
def test_what_is_no_place(where: str) -> None:
    assert not look_like_places(where)


def test_a_label_s_first_word_begins_places_that_an_agency_vouches_for() -> None:
    assert look_like_places("NEW MUSTERHAVEN", vouched=True)
    assert not look_like_places("NEW MUSTERHAVEN")


def test_countries_are_places_and_regions_and_no_cities() -> None:
    assert is_place("Italy")
    assert is_place("Tokyo")
    assert not is_known("Italy")
    assert is_known("Tokyo, Japan")
    assert in_region("Musterhaven, Italy")
    assert not in_region("Italy")
