"""What discovery yields."""

from __future__ import annotations

from dataclasses import dataclass

MAX_ADDRESSES = 50_000  # of one feed or sitemap: sitemaps.org's own limit
MAX_LENGTH = 2_048  # characters of an address that is offered: sitemaps.org's limit, and what include and exclude are searched in


@dataclass(frozen=True, slots=True)
class Found:
    """An address that may be a story's, clean (`urls.clean`).

    `seen_in` the feed, sitemap or section page that offers it; `published` what that said of its publication, as written, a
    witness and no value; `title` the same, folded.
    """

    url: str
    seen_in: str
    published: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """`found` newest first where dates are told, else in the sitemap's order; `further` the sitemaps it lists, likewise."""

    found: tuple[Found, ...] = ()
    further: tuple[str, ...] = ()
