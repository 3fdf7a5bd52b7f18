"""The edge to the disk: record lines, what has been seen, one run at a time.

    with Store(data, state) as store:
        if store.due(url):
            store.begun(url, source)
            ...
            store.write(source, date, record, requested=url)

A one-off's file is written by `whole.Whole`. Everything here raises `OutputError` when the disk does not take what is to be kept.
"""

from __future__ import annotations

from scraper.writer.store import Store
from scraper.writer.whole import Whole, keep_newest

__all__ = ["Store", "Whole", "keep_newest"]
