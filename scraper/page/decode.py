"""Bytes and headers -> text, in the order of the WHATWG HTML standard (13.2.3.2), checked against the bytes themselves.

BOM, then the charset of the header, then `<meta>`, then a guess. Valid UTF-8 that is not ASCII alone is UTF-8 whatever was
declared: no other encoding's text passes for it by chance. What is declared and does not fit the bytes is not believed.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping

from scraper.errors import Undecodable

# WHATWG Encoding standard, 4.2: labels that mean a superset of what they say. Python knows the rest by their own names.
_WHATWG = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso-8859-9": "cp1254", "latin5": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "chinese": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "korean": "cp949", "big5": "big5hkscs", "big5-hkscs": "big5hkscs",
    "x-euc-jp": "euc_jp", "utf8mb4": "utf-8", "utf8mb3": "utf-8", "unicode": "utf-8", "iso-8859-8-i": "iso-8859-8", "x-cp1251": "cp1251",
}  # fmt: skip
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,30})", re.I)
_XML = re.compile(rb"^\s{0,20}<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{2,30})", re.I)
_META_WITHIN = 4_096  # the standard says 1,024; real pages put it later


def decode(content: bytes | str, headers: Mapping[str, str] | None = None, url: str | None = None) -> tuple[str, tuple[str, ...]]:
    """(text, warnings). Raises `Undecodable` for bytes that are no text (images, archives, PDF).

    >>> decode("Café".encode("cp1252"), {"content-type": "text/html; charset=iso-8859-1"})
    ('Café', ())
    """
    if isinstance(content, str):
        return content, ()
    for bom, name in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(name, "replace"), ()
    head = content[:_META_WITHIN]
    if head.count(0) > len(head) // 4:
        return _wide(content, url)
    try:
        return content.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    if head.count(0) or head.startswith((b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x1f\x8b")):
        raise Undecodable(url, "utf-8")
    declared = [found for found in (_from_header(headers), _from_markup(head)) if found]
    for name in declared:
        try:
            return content.decode(name), ()
        except UnicodeDecodeError:
            continue
    if "utf-8" in declared or _mostly_utf8(content):
        return content.decode("utf-8", "as-windows-1252"), ("charset-mixed",)
    if declared:
        return content.decode(declared[0], "replace"), ("charset-mixed",)
    return _guess(content, url)


def _wide(content: bytes, url: str | None) -> tuple[str, tuple[str, ...]]:
    name = "utf-16-le" if content[1:400:2].count(0) > content[:400:2].count(0) else "utf-16-be"
    text = content.decode(name, "replace")
    if "<" not in text[:4_096]:
        raise Undecodable(url, name)
    return text, ("charset-guessed",)


def _from_header(headers: Mapping[str, str] | None) -> str | None:
    value = (headers or {}).get("content-type", "")
    _, found, label = value.lower().partition("charset=")
    return _codec(label.split(";")[0]) if found else None


def _from_markup(head: bytes) -> str | None:
    m = _XML.search(head) or _META.search(head)
    name = _codec(m[1].decode("ascii")) if m else None
    return "utf-8" if name and name.startswith("utf-16") else name  # the standard, step 13.2.3.2: the tag was read as ASCII


def _codec(label: str) -> str | None:
    label = label.strip("\"' \t;,").lower()
    name = _WHATWG.get(label, label)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return info.name if info._is_text_encoding else None


def _mostly_utf8(content: bytes) -> bool:
    """Whether all but a few of the bytes outside ASCII are UTF-8: a page with one block pasted in another encoding."""
    text = content.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return wrong * 10 < sum(1 for c in text[:200_000] if c > "\x7f")


def _guess(content: bytes, url: str | None) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes  # noqa: PLC0415  slow to import, and few pages need it

    best = from_bytes(content[:200_000], steps=5, chunk_size=1_024).best()
    if best is None:
        raise Undecodable(url, "unknown")
    return content.decode(best.encoding, "replace"), ("charset-guessed",)


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", "ignore"), error.end


codecs.register_error("as-windows-1252", _as_windows_1252)
