"""Bytes and headers -> text, in the order of the WHATWG HTML standard (13.2.3.2), checked against the bytes themselves.

BOM, then the charset of the header, then `<meta>`, then the usual encoding of the page's language, then a guess. Valid UTF-8 that is not
ASCII alone is UTF-8 whatever was declared: no other encoding's text passes for it by chance. What is declared and does not fit the
bytes is not believed; what fits no encoding whole is read by the one that fits best, and it is said so.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from typing import Final

from scraper.errors import Undecodable

# WHATWG Encoding standard, 4.2: labels that mean a superset of what they say. Python knows the rest by their own names.
_WHATWG: Final = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso_8859-1": "cp1252", "iso88591": "cp1252", "l1": "cp1252", "ansi_x3.4-1968": "cp1252", "x-cp1252": "cp1252", "cp819": "cp1252",
    "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "latin5": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "chinese": "gb18030", "gb_2312": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "korean": "cp949", "big5": "big5hkscs", "big5-hkscs": "big5hkscs",
    "x-euc-jp": "euc_jp", "utf8mb4": "utf-8", "utf8mb3": "utf-8", "unicode": "utf-8", "iso-8859-8-i": "iso-8859-8", "x-cp1251": "cp1251",
}  # fmt: skip
# What pages of a language are in when they don't say: the standard's table of default encodings (13.2.3.2, step 9).
_OF_LANGUAGE: Final = {
    "ar": "cp1256", "fa": "cp1256", "be": "cp1251", "bg": "cp1251", "ky": "cp1251", "mk": "cp1251", "ru": "cp1251", "sr": "cp1251",
    "tg": "cp1251", "tt": "cp1251", "uk": "cp1251", "cs": "cp1250", "hr": "cp1250", "hu": "cp1250", "pl": "cp1250", "ro": "cp1250",
    "sk": "cp1250", "sl": "cp1250", "el": "cp1253", "et": "cp1257", "lt": "cp1257", "lv": "cp1257", "he": "cp1255", "iw": "cp1255",
    "tr": "cp1254", "az": "cp1254", "ku": "cp1254", "th": "cp874", "vi": "cp1258", "ja": "cp932", "ko": "cp949", "zh-tw": "big5hkscs",
    "zh-hk": "big5hkscs", "zh-hant": "big5hkscs", "zh": "gb18030",
    **dict.fromkeys("af ca da de en es eu fi fo fr ga gl id is it lb ms nb nl nn no pt sq sv sw".split(), "cp1252"),
}  # fmt: skip
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")
)  # fmt: skip
_NO_TEXT: Final = (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"OggS", b"ID3", b"wOF")
_META: Final = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,30})", re.I)
_XML: Final = re.compile(rb"^\s{0,20}<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{2,30})", re.I)
_LANGUAGE: Final = re.compile(rb"<html[^>]{0,300}?\slang=[\"']?([a-zA-Z]{2}(?:[-_][a-zA-Z]{2,4})?)", re.I)
_NO_ENCODING: Final = frozenset("utf-7 idna punycode undefined unicode-escape raw-unicode-escape mbcs oem".split())  # no page is in these
_META_WITHIN: Final = 4_096  # the standard says 1,024; real pages put it later
_REPLACED: Final = "\ufffd"
_NOT_ASCII: Final = re.compile("[^\x00-\x7f]+")


def decode(content: bytes | str, headers: Mapping[str, str] | None = None, url: str | None = None) -> tuple[str, tuple[str, ...]]:
    """(text, warnings). Raises `Undecodable` for bytes that are no text (images, archives, PDF).

    Warnings: `charset-guessed` where nothing said the encoding, `charset-mixed` where no encoding fits all bytes, `charset-mended` where
    the whole page had been encoded twice.

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
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(content) - error.start < 4 and error.start > 64 and error.reason == "unexpected end of data":
            return content[: error.start].decode("utf-8"), ()  # cut off within a character
    else:
        return _read_once(text, content)
    if head.count(0) or head.startswith(_NO_TEXT):
        raise Undecodable(url, "utf-8")
    return _other(content, head, headers, url)


def _other(content: bytes, head: bytes, headers: Mapping[str, str] | None, url: str | None) -> tuple[str, tuple[str, ...]]:
    """Bytes that are not UTF-8 throughout."""
    sound = _SURROGATES.sub(b"", content)
    text = sound.decode("utf-8", "replace")
    wrong = text.count(_REPLACED)
    if not wrong or wrong * 10 < len(sound) - len(text):  # a page in UTF-8 with a piece pasted from another, whatever else it declares
        return content.decode("utf-8", "as-windows-1252"), ("charset-mixed",)
    declared = [found for found in (_from_header(headers), _from_markup(head)) if found]
    likely = [*declared, *(name for name in (_from_language(head),) if name)]
    for name in likely:
        try:
            return content.decode(name, "as-control"), () if name in declared else ("charset-guessed",)
        except UnicodeDecodeError:
            continue
    if not declared:
        return _guess(content, url)
    # None fits: the one with the fewest faults.
    read = [content.decode(name, "replace") for name in declared if name != "utf-8"]
    best = min(read, key=lambda text: text.count(_REPLACED), default=None)
    if best is None or wrong < best.count(_REPLACED):
        return content.decode("utf-8", "as-windows-1252"), ("charset-mixed",)
    return best, ("charset-mixed",)


def _wide(content: bytes, url: str | None) -> tuple[str, tuple[str, ...]]:
    name = "utf-16-le" if content[1:400:2].count(0) > content[:400:2].count(0) else "utf-16-be"
    text = content.decode(name, "replace")
    if "<" not in text[:4_096]:
        raise Undecodable(url, name)
    return text, ("charset-guessed",)


def _from_header(headers: Mapping[str, str] | None) -> str | None:
    value = (headers or {}).get("content-type", "")
    _, found, label = value.lower().partition("charset=")
    return _codec(label.strip("\"' ").split(";")[0].split(",")[0]) if found else None


def _from_markup(head: bytes) -> str | None:
    m = _XML.search(head) or _META.search(head)
    name = _codec(m[1].decode("ascii", "replace")) if m else None
    return "utf-8" if name and name.startswith("utf-16") else name  # the standard, step 13.2.3.2: the tag was read as ASCII


def _from_language(head: bytes) -> str | None:
    m = _LANGUAGE.search(head)
    tag = m[1].decode("ascii").lower().replace("_", "-") if m else ""
    return _OF_LANGUAGE.get(tag) or _OF_LANGUAGE.get(tag[:2])


def _codec(label: str) -> str | None:
    label = label.strip("\"' \t;,").lower()
    name = _WHATWG.get(label, label)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return info.name if info._is_text_encoding and info.name not in _NO_ENCODING else None


def _guess(content: bytes, url: str | None) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes  # noqa: PLC0415  slow to import, and few pages need it

    best = from_bytes(content[:200_000], steps=5, chunk_size=1_024).best()
    if best is None:
        if content.count(b"<") < 3 or len(content) < 2 * sum(byte > 0x7F for byte in content[:20_000]):
            raise Undecodable(url, "unknown")
        return content.decode("cp1252", "as-control"), ("charset-guessed",)  # the standard's last resort
    return content.decode(best.encoding, "replace"), ("charset-guessed",)


def _read_once(text: str, content: bytes) -> tuple[str, tuple[str, ...]]:
    """A page that was encoded twice, read as it was meant; only where the whole of it can be, which no other text can.

    It takes four characters: an article about such mistakes has an example of one, and letters of its own beside it.
    """
    if text.isascii():
        return text, ()
    try:
        content.decode("ascii")  # ten times as fast as a search
    except UnicodeDecodeError as error:
        first = _NOT_ASCII.match(text, error.start)
    for name in ("cp1252", "latin-1"):
        if first is None or _undone(first[0], name) is None:  # where the first run of letters is right, all are
            continue
        once = _undone(text, name)
        if once is not None and len(text) - len(once) >= 4:
            return once, ("charset-mended",)
    return text, ()


def _undone(text: str, name: str) -> str | None:
    try:
        return text.encode(name, "control-as-byte").decode("utf-8")
    except UnicodeError:
        return None


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8: a surrogate that was encoded by itself, else windows-1252."""
    assert isinstance(error, UnicodeDecodeError)
    wrong = error.object[error.start : error.start + 6]
    if m := _SURROGATES.match(wrong):
        pair = m[0].decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
        return pair.decode("utf-16-le", "ignore"), error.start + m.end()
    return error.object[error.start : error.end].decode("cp1252", "ignore"), error.end


def _as_control(error: UnicodeError) -> tuple[str, int]:
    """A byte that a windows code page leaves free is the control character of its number (WHATWG Encoding standard, 9.1)."""
    assert isinstance(error, UnicodeDecodeError)
    if not error.encoding.startswith("charmap") or not 0x80 <= error.object[error.start] <= 0x9F:
        try:
            raise error
        finally:
            del error  # a frame that holds the error that holds the frame keeps the whole page alive
    return chr(error.object[error.start]), error.start + 1


def _control_as_byte(error: UnicodeError) -> tuple[bytes, int]:
    """A control character that such a page has for a byte, as that byte; the whole run that the code page has not comes with each fault, so
    that to go on by one would take a long run the square of its length."""
    assert isinstance(error, UnicodeEncodeError)
    run = error.object[error.start : error.end]
    controls = len(run) - len(run.lstrip("\x81\x8d\x8f\x90\x9d"))
    if not controls:  # the text was not encoded twice
        try:
            raise error
        finally:
            del error  # as above
    return run[:controls].encode("latin-1"), error.start + controls


_SURROGATES: Final = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf](?:\xed[\xb0-\xbf][\x80-\xbf])?|\xed[\xb0-\xbf][\x80-\xbf]")
codecs.register_error("as-windows-1252", _as_windows_1252)
codecs.register_error("as-control", _as_control)
codecs.register_error("control-as-byte", _control_as_byte)
