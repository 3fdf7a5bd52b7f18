"""One exchange, as it came: and whether it is the page that was asked for. Shared by the network and by replays. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urldefrag, urljoin

from scraper.errors import BadStatus, Blocked, NotHtml
from scraper.fetcher import media, refresh, walls
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


def onward(answer: Answer, accept: media.Accept) -> str | None:
    """Where an answer sends its reader, as written: a redirect, or a page that refreshes to another address; None if it is final."""
    if answer.status in REDIRECTS:
        return answer.headers.get("location") or None
    where = refresh.target(answer.headers, answer.content) if answer.status == 200 and accept == "page" else None
    return where if where is not None and not _reloads(answer.url, where) else None


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


def _reloads(url: str, where: str) -> bool:
    try:
        return urldefrag(urljoin(url, where)).url == urldefrag(url).url
    except ValueError:  # brackets that hold no IPv6 address lead nowhere
        return True


def _page(answer: Answer, asked: str, content: bytes) -> Page:
    # Cookies are the visit's secret, and pages are kept and passed on.
    headers = {name: value for name, value in answer.headers.items() if name != "set-cookie"}
    return Page(content, url=answer.url, requested_url=asked, fetched_at=answer.fetched_at, status=answer.status, headers=headers)
