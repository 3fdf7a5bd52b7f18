"""A paper signs a text with its own name, or its desk's, beside an agency's, or with the letters that its name begins with."""

from __future__ import annotations

import pytest

from scraper.normaliser.signatures import is_eastern_outlet, is_short_name, with_wires
from scraper.record import Context

COURIER = Context(url="https://www.bay-courier.example/a", publisher="Le Courrier de la Baie")


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("Le Courrier de la Baie avec AFP", True),
        ("La rédaction avec AFP", True),
        ("Le Courrier de la Baie et l’AFP", True),
        ("Redacción / Agencias", True),
        ("Redacción y agencias", True),
        ("Redazione ANSA", True),
        ("mbr avec ats", True),
        ("mbr/jro et les agences", True),
        ("Parti avec Reuters", False),
        ("Redaktion mit dpa", True),
        ("Redaktion mit Erika Muster", False),
        ("Jane Roe with AFP", False),
        ("The harbour master spoke with AFP", False),
        ("The mayor spoke with Reuters.", False),
        ("AFP", False),
        ("", False),
        ("Redaktion", False),
    ],
)
def test_the_paper_signs_with_agencies(line: str, signed: bool) -> None:
    assert with_wires(line, COURIER) is signed


@pytest.mark.parametrize(
    ("letters", "publisher", "own"),
    [
        ("BT", "Bay Times", True),
        ("B.T.", "Bay Times", True),
        ("CB", "Le Courrier de la Baie", True),
        ("BT", "The Bay Times", True),
        ("BTX", "Bay Times", False),
        ("Bt", "Bay Times", False),
        ("B", "Bay", False),
        ("EU", "Bay Times", False),
        ("BT", "", False),
    ],
)
def test_the_letters_that_a_papers_name_begins_with(letters: str, publisher: str, own: bool) -> None:
    assert is_short_name(letters, Context(url="https://news.example/a", publisher=publisher)) is own


@pytest.mark.parametrize(
    ("text", "outlet"), [("海港日报", True), ("海港网", True), ("國際新聞", False), ("海港", False), ("在海港日报的记者", False)]
)
def test_a_papers_name_in_han(text: str, outlet: bool) -> None:
    assert is_eastern_outlet(text) is outlet
