"""News pages in, trustworthy records out.

    from scraper import extract, scrape, Record

    record = extract(html, url="https://...")   # a page at hand
    record = scrape("https://...")              # a page on the network

Heavy parts load when they are first used: `import scraper` reads no third-party package.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from scraper.errors import ConfigError, FetchError, PageError, ScrapeError
from scraper.garbage import uncollected
from scraper.record import Record

if TYPE_CHECKING:
    from scraper.extractor import extract
    from scraper.oneoffs import scrape, scrape_async

__version__ = "0.1.0"
__all__ = ["ConfigError", "FetchError", "PageError", "Record", "ScrapeError", "extract", "scrape", "scrape_async"]

_LAZY = {"extract": "scraper.extractor", "scrape": "scraper.oneoffs", "scrape_async": "scraper.oneoffs"}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    with uncollected():
        return getattr(import_module(_LAZY[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})
