from __future__ import annotations

import pytest

from scraper.normaliser.publishers import is_domain, is_firm, is_of_the_publisher, is_publisher
from scraper.record import Context

SITE = Context(url="https://www.dailysample.example/a", publisher="Daily Sample")


@pytest.mark.parametrize(
    "name", ["Daily Sample", "the daily sample", "DailySample", "Diario Daily Sample de Villanueva", "Daily Sample News", "www.dailysample"]
)
def test_a_site_has_one_name_in_several_writings(name: str) -> None:
    assert is_publisher(name, SITE)


@pytest.mark.parametrize("name", ["Daily", "Jane Sample", "News", ""])
def test_part_of_a_name_is_none(name: str) -> None:
    assert not is_publisher(name, SITE)


def test_a_host_spells_umlauts_out() -> None:
    assert is_publisher("Möwen Zeitung", Context(url="https://www.moewenzeitung.example/a", publisher="Verlag Muster"))


def test_a_desk_may_be_part_of_the_publishers_name() -> None:
    context = Context(publisher="Ratsfraktion Gull/Die Muster")
    assert is_publisher("Die Muster Ratsfraktion", context)
    assert not is_publisher("Jane Muster", context)


def test_a_publisher_may_write_in_han() -> None:
    assert is_publisher("海港台灣", Context(url="https://news.example.tw/a", publisher="海港台灣"))


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Gull Point Verlag, Daily Sample", True),
        ("Gull Dailysample", True),
        ("Redaktion Dailysample", False),
        ("Reuters, Daily Sample", False),
        ("Gull Point", False),
    ],
)
def test_an_organisation_may_be_the_site_at_length(name: str, own: bool) -> None:
    assert is_of_the_publisher(name, SITE) is own


def test_who_writes_has_no_legal_form() -> None:
    assert is_firm("Freunde der Fähre e.V.")
    assert is_firm("webmakers.net")
    assert not is_firm("Jane Roe")
    assert is_domain("webmakers.net")
    assert not is_domain("Freunde der Fähre e.V.")
