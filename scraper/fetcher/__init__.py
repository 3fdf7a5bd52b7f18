"""The edge to the network: an address in, a `Page` or a named failure out. The only importer of httpx.

    async with Fetcher(config.fetching) as fetcher:
        page = await fetcher.fetch("https://...")

Knows nothing of articles: which addresses to ask for is `discover`'s work, what a page says is `extractor`'s.
Parts load when they are first used: a replayed run never imports httpx.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scraper.fetcher.archive import Archive, NoArchive
    from scraper.fetcher.client import Fetcher
    from scraper.fetcher.replay import ReplayFetcher
    from scraper.fetcher.validators import Validators

__all__ = ["Archive", "Fetcher", "NoArchive", "ReplayFetcher", "Validators"]

_LAZY = {"Archive": "archive", "Fetcher": "client", "NoArchive": "archive", "ReplayFetcher": "replay", "Validators": "validators"}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LAZY[name]}"), name)
