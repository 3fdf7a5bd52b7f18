"""One exchange, as it came: and whether it is the page that was asked for. Shared by the network and by replays. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from scraper.errors import BadStatus, Blocked, NotHtml
from scraper.fetcher import media, walls
from scraper.record import Page

REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Answer:
    """`url` without credentials; `headers` in lower case, several of a name joined by commas; `content` unpacked."""

    url: str
    status: int
    headers: Mapping[str, str]
    content: bytes
    fetched_at: datetime | None

    @property
    def location(self) -> str | None:
        """Where a redirect points, as written."""
        return self.headers.get("location") if self.status in REDIRECTS else None


def page_of(answer: Answer, asked: str, *, accept: media.Accept, conditional: bool = False) -> Page:
    """The page that answered `asked`. Raises Blocked, BadStatus, NotHtml.

    304 is a page without content where the request was `conditional`, and a bad status where it was not.
    """
    if answer.status == 304 and conditional:
        return _page(answer, asked, b"")
    if (vendor := walls.vendor(answer.status, answer.headers, answer.content)) is not None:
        raise Blocked(asked, answer.status, vendor)
    if answer.status != 200:
        raise BadStatus(asked, answer.status)
    content_type = answer.headers.get("content-type", "")
    refused = media.refused_type(content_type, accept) or media.refused_content(answer.content, content_type, accept)
    if refused is not None:
        raise NotHtml(asked, refused)
    return _page(answer, asked, answer.content)


def _page(answer: Answer, asked: str, content: bytes) -> Page:
    # Cookies are the visit's secret, and pages are kept and passed on.
    headers = {name: value for name, value in answer.headers.items() if name != "set-cookie"}
    return Page(content, url=answer.url, requested_url=asked, fetched_at=answer.fetched_at, status=answer.status, headers=headers)
