"""What makes a later request conditional: the ETag and Last-Modified of an earlier answer (RFC 9110, 8.8 and 13.1)."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.record import Page

_LONGEST = 1_000  # characters of a validator worth keeping; servers have sent whole cookies as ETags


@dataclass(frozen=True, slots=True)
class Validators:
    """Of one answer. `url` is the address that gave it: validators mean nothing at any other, redirects included."""

    url: str
    etag: str | None = None
    last_modified: str | None = None

    @classmethod
    def of(cls, page: Page) -> Validators | None:
        """The validators that a page came with; None if it named none."""
        etag, modified = (_kept(page.headers.get(name)) for name in ("etag", "last-modified"))
        if page.url is None or (etag is None and modified is None):
            return None
        return cls(page.url, etag, modified)

    def headers(self) -> dict[str, str]:
        """The request headers that ask for the page only if it changed."""
        asked = {"if-none-match": self.etag, "if-modified-since": self.last_modified}
        return {name: value for name, value in asked.items() if value}


def _kept(value: str | None) -> str | None:
    # Latin-1 without control characters is what a header line can carry back (RFC 9110, 5.5).
    if not value or len(value) > _LONGEST or not value.isprintable() or not value.isascii():
        return None
    return value
