"""What kind of page this is."""

from __future__ import annotations

from scraper.extractor.view import View
from scraper.record import Kind


def decide(view: View) -> tuple[Kind, float, str]:
    return "article", 0.5, "default"
