"""The seam for keeping raw answers: whoever writes WARC files implements `Archive`; until then `NoArchive` keeps nothing."""

from __future__ import annotations

from typing import Protocol

from scraper.record import Page


class Archive(Protocol):
    def keep(self, page: Page) -> str | None:
        """Stores an answer before anybody reads it. -> where it lies ("file.warc.gz:1234"), None if it is not kept.

        It becomes `Page.archive`. An OSError it raises stops the run: an archive that silently loses pages is none.
        """
        ...


class NoArchive:
    def keep(self, page: Page) -> str | None:
        del page
        return None
