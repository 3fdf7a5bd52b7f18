"""Pages as browsers and tools save them: the content of a file in, a Page or a named failure out. Pure.

HTML as it is, packed with gzip, or in the archive of one page that Chromium and others write: MHTML (RFC 2557).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime

from scraper.errors import BadTarget, TooLarge
from scraper.fetcher.unpack import Broken, Overflow, Unpacker
from scraper.normaliser import urls
from scraper.record import Page

_GZIP, _PLIST = b"\x1f\x8b\x08", b"bplist00"
_HEAD = 4_000  # bytes
_MOST_PARTS = 1_000  # of an archive; its page is the first or among the first
_BLANK = re.compile(rb"\r?\n\r?\n")  # the line between a head and what it is of


def page_of(content: bytes, path: str, url: str | None, *, limit: int) -> Page:
    """The page that a file holds, of at most `limit` bytes where it is packed. `url` is its address, where the caller knows it.

    Raises BadTarget for what holds no page, TooLarge.
    """
    if content.startswith(_PLIST):
        raise BadTarget(path, "a .webarchive of Safari; save it as page source")
    if content.startswith(_GZIP):
        content = _unpacked(content, path, limit)
    head = message_from_bytes(_parted(content[:_HEAD])[0])
    if head["MIME-Version"] and head.get_content_type() == "multipart/related":
        return _from_archive(head, content, path, url)
    return Page(content, url=url, requested_url=url)


def _unpacked(content: bytes, path: str, limit: int) -> bytes:
    unpacker = Unpacker("gzip", limit=limit)
    try:
        unpacker.feed(content)
        return unpacker.finish()
    except Overflow:
        raise TooLarge(path, limit) from None
    except Broken as broken:
        raise BadTarget(path, f"it cannot be unpacked: {broken}") from None


def _from_archive(head: Message, content: bytes, path: str, url: str | None) -> Page:
    """The first page in an archive, at the address and of the time that the archive tells."""
    part = next(_pages(head, content), None)
    if part is None:
        raise BadTarget(path, "an archive (MHTML) with no page in it")
    html = part.get_payload(decode=True)
    assert isinstance(html, bytes)
    told = urls.as_given(str(head["Snapshot-Content-Location"] or part["Content-Location"] or ""))
    charset = part.get_param("charset")
    kind = f"text/html; charset={charset}" if isinstance(charset, str) else "text/html"
    return Page(html, url=url or told, requested_url=url, fetched_at=_moment(str(head["Date"])), headers={"content-type": kind})


def _pages(head: Message, content: bytes) -> Iterator[Message]:
    """The parts that are HTML, in their order."""
    boundary = str(head.get_param("boundary") or "").encode("ascii", "replace")
    pieces = content.split(b"--" + boundary, _MOST_PARTS) if boundary else []
    for piece in (each.lstrip(b"\r\n") for each in pieces):
        if message_from_bytes(_parted(piece)[0]).get_content_type() == "text/html" and _parted(piece)[1]:
            yield message_from_bytes(piece)


def _parted(text: bytes) -> tuple[bytes, bytes]:
    """A head and what it is of."""
    blank = _BLANK.search(text)
    return (text[: blank.end()], text[blank.end() :]) if blank else (text, b"")


def _moment(date: str) -> datetime | None:
    """When it was saved."""
    try:
        moment = parsedate_to_datetime(date)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
