"""extract(page) -> Record: where candidates, normalisers and the choice meet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from scraper.config import Source
from scraper.record import Page, Record


def extract(
    html: bytes | str,
    *,
    url: str | None = None,
    fetched_at: datetime | str | None = None,
    headers: Mapping[str, str] | None = None,
    site: Source | None = None,
) -> Record:
    """Read one page at hand."""
    return extract_page(Page(content=html, url=url), site)


def extract_page(page: Page, site: Source | None = None) -> Record:
    return Record(url=page.url)
