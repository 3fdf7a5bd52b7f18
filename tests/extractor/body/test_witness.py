"""trafilatura is asked about pages that may be stories, of a size that it reads fast; its vote moves doubt and settles nothing."""

from __future__ import annotations

import pytest
import trafilatura
from newspage import HEADLINE, STORY, URL, p
from trafilatura.settings import Document

from scraper.extractor import begin
from scraper.extractor.body import witness
from scraper.extractor.view import View
from scraper.record import Page

SECOND = STORY[1]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    calls: list[bool] = []

    def extract(_: object, **options: bool) -> Document:
        calls.append(options["fast"])
        found = Document()
        found.text = SECOND
        return found

    monkeypatch.setattr(trafilatura, "bare_extraction", extract)
    return calls


def seen(head: str = "", url: str = URL, more: str = "") -> View:
    html = f"<html><head><title>{HEADLINE}</title>{head}</head><body><h1>{HEADLINE}</h1>{p(STORY)}{more}</body></html>"
    return begin(Page(html, url=url))


def test_its_vote_moves_a_doubt(asked: list[bool]) -> None:
    view = seen()
    likely = [0.5] * len(view.doc.blocks)
    likely[0] = 0.01
    heard = witness.heard(view, likely)
    assert heard is not None
    assert asked == [True]
    by_text = {block.text: chance for block, chance in zip(view.doc.blocks, heard, strict=True)}
    assert 0.8 < by_text[SECOND] < 0.95
    assert 0.05 < by_text[STORY[0]] < 0.2
    assert heard[0] == 0.01  # what is surely none stays so


@pytest.mark.parametrize(
    "view",
    [
        seen(url="https://www.shoreline-post.example/"),
        seen('<meta property="og:type" content="product">'),
        seen(more="<i>x</i> " * 5_000),
    ],
    ids=["front", "goods", "large"],
)
def test_it_is_not_asked_where_it_costs_more_than_it_tells(view: View, asked: list[bool]) -> None:
    assert witness.heard(view, [0.5] * len(view.doc.blocks)) is None
    assert not asked


def test_it_reads_what_was_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[str] = []
    monkeypatch.setattr(trafilatura, "bare_extraction", lambda markup, **_: handed.append(markup))
    text = "<p>Паром не отправится в полдень, сообщил оператор порта.</p>"
    view = begin(Page(text.encode("koi8-r"), url=URL, headers={"content-type": "text/html; charset=koi8-r"}))
    assert witness.heard(view, [0.5] * len(view.doc.blocks)) is None
    assert handed == [text]
