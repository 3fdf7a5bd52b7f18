"""What an answer is: a page, a feed, or something that no reader of ours can use. Content type first, then the first bytes.

Servers send PDFs, JSON and feeds as text/html, and pages without any type; so neither witness is believed alone.
"""

from __future__ import annotations

import re
from typing import Literal

Accept = Literal["page", "feed"]

ACCEPT_HEADER: dict[Accept, str] = {
    "page": "text/html, application/xhtml+xml;q=0.9, */*;q=0.1",
    "feed": "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
}

_PAGE_TYPES = {"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"}
# What servers say when they do not know; the bytes decide.
_VAGUE_TYPES = {"", "text/plain", "application/octet-stream", "text/xml", "application/xml", "unknown/unknown", "*/*"}
_NEVER_A_FEED = ("image/", "video/", "audio/", "font/", "application/pdf", "application/zip", "text/css", "application/javascript")
_SNIFFED = 1_024  # bytes; WHATWG MIME Sniffing reads 1,445

_HTML = re.compile(
    rb"<(?:!doctype\s{1,20}html|html|head|body|title|meta|script|style|link|h1|div|p|table|br|a|iframe)[\s/>]", re.IGNORECASE
)
_XML_FEED = re.compile(rb"<(?:rss|feed|rdf:rdf|urlset|sitemapindex|(?:\w{1,10}:)(?:urlset|sitemapindex))[\s>]", re.IGNORECASE)
_JSON = re.compile(rb'\s{0,200}(?:\{\s{0,200}"|\[\s{0,200}[\["{\d\]])')
_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n", "image/png"),
    (b"GIF8", "image/gif"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"RIFF", "image/webp"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x00\x00\x00\x18ftyp", "video/mp4"),
    (b"\x00\x00\x00\x20ftyp", "video/mp4"),
    (b"ID3", "audio/mpeg"),
    (b"wOF2", "font/woff2"),
)


def refused_type(content_type: str, accept: Accept) -> str | None:
    """The media type for which an answer is not worth reading; None if it may be what was asked for."""
    kind = _essence(content_type)
    if accept == "feed":
        return kind if kind.startswith(_NEVER_A_FEED) else None
    return None if kind in _PAGE_TYPES or kind in _VAGUE_TYPES else kind


def refused_content(content: bytes, content_type: str, accept: Accept) -> str | None:
    """What the first bytes are, if they are not what was asked for: the true type and the declared one; else None."""
    kind = _essence(content_type)
    head = content[:_SNIFFED]
    found = next((name for magic, name in _MAGIC if head.startswith(magic)), None)
    if found is None and accept == "page":
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16: text, and decoding is not ours
            return None
        text = head.removeprefix(b"\xef\xbb\xbf")
        marked, feed = _HTML.search(text), _XML_FEED.search(text)
        if feed and (marked is None or feed.start() < marked.start()):
            found = "a feed or sitemap"
        elif _JSON.match(text) and marked is None:
            found = "application/json"
        elif kind in _VAGUE_TYPES and content and marked is None:
            found = kind or "no type"
    if found is None:
        return None
    return found if found in (kind, "no type") else f"{found} (sent as {kind or 'no type'})"


def _essence(content_type: str) -> str:
    """`text/html` of `Text/HTML; charset=utf-8` (RFC 9110, 8.3.1)."""
    return content_type.partition(";")[0].partition(",")[0].strip().lower()
