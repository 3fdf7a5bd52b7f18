"""Redirects written into a page: `<meta http-equiv="refresh">`, and the Refresh header it copies (HTML standard, 4.2.5.3). Pure.

Link shorteners and news aggregators send readers on this way. A page that only reloads itself, or that a reader may read first,
stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_SMALL = 16_384  # bytes: a page that sends its reader on carries no article
_SOON = 5  # seconds

_ASIDE = re.compile(rb"<!--.*?(?:-->|\Z)|<(noscript|script|style|template)\b.*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)
_META = re.compile(rb"<meta\s([^>]{1,2000})>", re.IGNORECASE)
_REFRESH = re.compile(rb"""http-equiv\s{0,5}=\s{0,5}["']?refresh\b""", re.IGNORECASE)
_CONTENT = re.compile(rb"""\bcontent\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})')""", re.IGNORECASE)
_WHERE = re.compile(r"""\s{0,20}(\d{1,4})(?:\.\d{0,4})?\s{0,20}[;,]\s{0,20}url\s{0,20}=\s{0,20}(["']?)(.{1,2000})""", re.IGNORECASE)


def target(headers: Mapping[str, str], content: bytes) -> str | None:
    """Where a page sends its reader at once, as written; None if it does not."""
    if (found := _read(headers.get("refresh", ""))) is not None:
        return found
    if len(content) > _SMALL or b"refresh" not in content.lower():
        return None
    for meta in _META.finditer(_ASIDE.sub(b" ", content)):
        attributes = meta[1]
        value = _CONTENT.search(attributes) if _REFRESH.search(attributes) else None
        if value is not None:
            return _read((value[1] or value[2] or b"").decode("utf-8", errors="replace"))
    return None


def _read(value: str) -> str | None:
    """The address in `0; url='...'`; None if there is none, or if it is for later."""
    found = _WHERE.match(value[:4_000])
    if found is None or int(found[1]) > _SOON:
        return None
    address = found[3].partition(found[2])[0] if found[2] else found[3]
    return address.replace("&amp;", "&").strip() or None
