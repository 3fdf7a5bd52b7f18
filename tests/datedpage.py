"""What a page says of its dates: heard, chosen, seen."""

from __future__ import annotations

from datetime import UTC, datetime
from types import ModuleType

from scraper.errors import Unreadable
from scraper.extractor import rank
from scraper.extractor.fields import published
from scraper.extractor.fields.shared.dates import read
from scraper.extractor.view import View
from scraper.page.document import Document
from scraper.record import Choice, Context, Page

FETCHED = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CONTEXT = Context(language="en", fetched_at=FETCHED)
HEADLINE = "Ferry returns to the harbour after the storm"


def seen(html: str, url: str = "https://lantern.example/story", language: str = "en") -> View:
    page = Page(f"<!doctype html><html lang='{language}'>{html}</html>", url=url, fetched_at=FETCHED)
    view = View(Document(page), Context(url=url, language=language, fetched_at=FETCHED))
    view.chosen["headline"] = Choice(value=HEADLINE)
    return view


def heard(view: View, field: object = published) -> dict[str, str]:
    """place -> what was read there, first come."""
    found: dict[str, str] = {}
    for candidate in field.find(view):  # type: ignore[attr-defined]
        try:
            found.setdefault(candidate.place, read(candidate.said, view.context).iso)
        except Unreadable:
            continue
    return found


def chosen(view: View, field: ModuleType) -> str | None:
    value = rank.choose(field.__name__.rpartition(".")[2], field.find(view), field.read, view.context, field.same, field.settle).value
    return value.iso if value else None


BODY = f"<h1>{HEADLINE}</h1>%s<p>The ferry came back on Monday, and the harbour was full of people who had waited for it all day.</p>"
CARD = "<a href='/coast/oyster'><h3>Oyster farmers count the cost of a warm winter</h3></a>"
CARD = "<a href='/gulls'><h4>Gulls are back at the mole after the long storm</h4></a>"
PROSE = (
    "<p>The ferry came back on Monday, and the harbour was full of people who had waited for it all day long, they said.</p>"
    "<p>Its owners had doubted that it would sail again before the summer, since the repairs had taken so much of the spring.</p>"
)
