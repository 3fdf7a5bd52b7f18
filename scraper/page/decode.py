"""Bytes and headers -> text, in the order of the WHATWG HTML standard (13.2.3.2), checked against the bytes themselves.

BOM, then the charset of the header, then `<meta>`, then a guess. Bytes that are mostly valid UTF-8 are UTF-8 whatever was declared: no
other encoding's text passes for it by chance. What is declared and does not fit the bytes is not believed; what fits no encoding whole
is read by the one that fits best, and it is said so.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping
from typing import Final

from scraper.errors import Undecodable
from scraper.page.charsets import codec

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")
)  # fmt: skip
_NO_TEXT: Final = (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"OggS", b"ID3", b"wOF")
_XML: Final = re.compile(rb"^\s{0,20}<\?xml[^>]{0,100}encoding=[\"']([\w.:-]{2,30})", re.I)
# A comment or a script, or a tag with its attributes: after `=` alone a quote holds what stands in it together.
_TAG: Final = re.compile(
    rb"<!--.*?(?:-->|\Z)|<(?:script|style|title)\b.*?(?:</|\Z)|"
    rb"</?([a-z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)",
    re.I | re.S,
)
_ATTRIBUTE: Final = re.compile(rb"([^\s/>=]++)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]*+)))?+")
_CHARSET: Final = re.compile(r"charset\s*+=\s*+[\"']?+\s*+([\w.:-]++)", re.I)
_HEAD: Final = 4_096  # bytes that are looked at for what the page says of itself; the standard says 1,024, real pages put it later
_ASCII: Final = bytes(range(0x80))
_JAPANESE: Final = (b"\x1b$B", b"\x1b$@")  # where ISO-2022-JP goes over to kanji
_BEYOND: Final = re.compile(rb"[\x80-\xff]+")
_REPLACED: Final = "\ufffd"
_NOT_ASCII: Final = re.compile("[^\x00-\x7f]+")
_WIDE: Final = ("utf-16", "utf-32")
# What a page that declares nothing may be in: the code pages of Windows, and what stood beside them.
_LATIN: Final = ("cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "iso8859-2", "iso8859-15")
_MULTIBYTE: Final = ("gb18030", "cp932", "euc_jis_2004", "cp949", "big5hkscs")
_OTHERS: Final = (
    *_MULTIBYTE, "cp1251", "cp1252", "cp1253", "cp1255", "cp1256", "cp874", "cp866", "koi8-r", "koi8-u",
    "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8",
)  # fmt: skip
_GUESSED_FROM: Final = 50_000  # bytes
_DOUBT: Final = 0.1  # chardet's confidence in East Asian text is higher, unless some of its bytes are broken
_FEW: Final = 50  # one fault in so many bytes that are not ASCII is a slip, no sign of another encoding
_MOST_PASTED: Final = 100_000  # bytes that are read one by one, each in a microsecond


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
    head = content[:_HEAD]
    if head.count(0) and (text := _wide(content, head, url)) is not None:
        return text, () if (_from_header(headers) or "").startswith("utf-16") else ("charset-guessed",)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        if len(content) - error.start < 4 and error.start > 64 and error.reason == "unexpected end of data":
            return content[: error.start].decode("utf-8"), ()  # cut off within a character
    else:
        if content.isascii() and any(escape in content for escape in _JAPANESE):
            said = "iso2022_jp" in (_from_header(headers), _from_markup(head))
            return content.decode("iso2022_jp_ext", "replace"), () if said else ("charset-guessed",)
        return _read_once(text, content)
    if head.count(0) or head.startswith(_NO_TEXT):
        raise Undecodable(url, "utf-8")
    return _other(content, head, headers, url)


def _wide(content: bytes, head: bytes, url: str | None) -> str | None:
    """UTF-16 without its mark, known by the NULs of its markup: many, or in places of one parity."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    many = (even + odd) * 4 > len(head)
    if many or (max(even, odd) * 32 >= len(head) and min(even, odd) * 4 <= max(even, odd)):
        little = head[1:400:2].count(0) > head[:400:2].count(0)  # a byte too few further on turns them round
        text = content.decode("utf-16-le" if little else "utf-16-be", "replace")
        if "<" in text[:_HEAD]:
            return text
    if many:
        raise Undecodable(url, "utf-16")
    return None


def _other(content: bytes, head: bytes, headers: Mapping[str, str] | None, url: str | None) -> tuple[str, tuple[str, ...]]:
    """Bytes that are not UTF-8 throughout."""
    valid, wrong = _as_utf8(content)
    if valid > wrong or not wrong:  # a page in UTF-8 with a piece pasted from another, whatever it declares
        return content.decode("utf-8", "as-windows-1252" if wrong < _MOST_PASTED else "replace"), ("charset-mixed",)
    said = [name for name in (_from_header(headers), _from_markup(head)) if name]
    read = []
    for name in said:
        if name != "utf-8" and not name.startswith(_WIDE):
            read.append(_read(content, name))
            if _REPLACED not in read[-1]:
                return read[-1], ()
    best = min(read, key=lambda text: text.count(_REPLACED), default=None)
    if best is not None and best.count(_REPLACED) * _FEW <= wrong:
        return best, ("charset-mixed",)
    guess = _guess(content, _language(head))
    if guess is not None:
        return _read(content, guess), ("charset-guessed",)
    if said:
        return best or content.decode("utf-8", "as-windows-1252"), ("charset-mixed",)
    if content.count(b"<") < 3 or len(content) < 2 * wrong:
        raise Undecodable(url, "unknown")
    return _read(content, "cp1252"), ("charset-guessed",)  # the standard's last resort


def _as_utf8(content: bytes) -> tuple[int, int]:
    """(how many characters beyond ASCII are valid, how many bytes are not); surrogates by themselves count neither way."""
    sound = _SURROGATES.sub(b"", content)
    text = sound.decode("utf-8", "ignore")
    beyond = len(sound.translate(None, _ASCII))
    return len(text) - (len(sound) - beyond), len(sound) - len(text.encode())


def _read(content: bytes, name: str) -> str:
    try:
        return content.decode(name, "as-whatwg")
    except UnicodeDecodeError:
        return content.decode(name, "replace")


def _from_header(headers: Mapping[str, str] | None) -> str | None:
    value = (headers or {}).get("content-type", "")
    _, found, label = value.lower().partition("charset=")
    return codec(label.strip("\"' ").split(";")[0].split(",")[0]) if found else None


def _from_markup(head: bytes) -> str | None:
    """The first encoding that a `<meta>` or an XML declaration names and that there is."""
    m = _XML.search(head)
    labels = [m[1].decode("ascii", "replace")] if m else []
    for tag, attributes in _tags(head):
        if tag == "meta":
            pragma = attributes.get("http-equiv", "").strip().lower() == "content-type"
            told = f"charset={attributes['charset']}" if "charset" in attributes else attributes.get("content", "") if pragma else ""
            labels += _CHARSET.findall(told)[:1]
    name = next((name for label in labels if (name := codec(label))), None)
    return "utf-8" if name and name.startswith("utf-16") else name  # the standard, step 13.2.3.2: the tag was read as ASCII


def _language(head: bytes) -> str:
    """The page's language in two or three letters; empty where it does not say."""
    said = next((attributes.get("lang") or attributes.get("xml:lang", "") for tag, attributes in _tags(head) if tag == "html"), "")
    return said.strip().replace("_", "-").partition("-")[0].lower()


def _tags(head: bytes) -> Iterator[tuple[str, dict[str, str]]]:
    """(name, attributes) of the tags outside comments, names in lower case; of an attribute that stands twice the first counts."""
    for tag in _TAG.finditer(head):
        if tag[1] and tag[1].lower() in (b"html", b"meta"):
            attributes: dict[str, str] = {}
            for name, *values in _ATTRIBUTE.findall(tag[2]):
                attributes.setdefault(name.decode("latin-1").lower(), b"".join(values).decode("latin-1"))
            yield tag[1].decode("ascii").lower(), attributes


def _guess(content: bytes, language: str) -> str | None:
    """The encoding that the bytes look most like; None for what looks like none."""
    sample = b"\n".join(piece for piece in re.split(b"[<>]", content) if not piece.isascii())[:_GUESSED_FROM]
    runs = _BEYOND.findall(sample)
    if sum(map(len, runs)) < 2 * len(runs):  # letters with marks stand alone among those of ASCII: 1.0 to 1.9 in a row; others 2.3 to 100
        return _likeliest(sample, language, _LATIN)[0]
    best, confidence = _likeliest(sample, language, _OTHERS)
    if confidence < _DOUBT:
        for name in _MULTIBYTE:  # of which a single broken byte makes chardet think no more
            sound = sample.decode(name, "ignore").encode(name, "ignore")
            if (len(sample) - len(sound)) * _FEW <= len(sample):
                best, confidence = max((best, confidence), _likeliest(sound, language, (name, "cp1252")), key=lambda found: found[1])
    return best


def _likeliest(sample: bytes, language: str, encodings: tuple[str, ...]) -> tuple[str | None, float]:
    """(codec, confidence): chardet's first; before it, where they are nearly as likely, one in the page's language, or windows-1252."""
    import chardet  # noqa: PLC0415  slow to import, and few pages need it

    found = chardet.detect_all(sample, ignore_threshold=True, max_bytes=_GUESSED_FROM, include_encodings=encodings)
    heard = [(codec(one["encoding"]), one["confidence"], one["language"]) for one in found if one["encoding"]]
    if not heard or heard[0][1] < 0.01:
        return None, 0.0
    top = heard[0][1]
    its_own = (one for one in heard if one[2] == language and one[1] >= 0.4 * top)
    western = (one for one in heard if one[0] == "cp1252" and one[1] >= 0.98 * top)
    name, confidence, _ = next(its_own, None) or next(western, heard[0])
    return name, confidence


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
            return _read_once(once, once.encode())[0], ("charset-mended",)
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
            del error  # a frame that holds the error that holds the frame keeps the whole page alive
    return run[:controls].encode("latin-1"), error.start + controls


_SURROGATES: Final = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf](?:\xed[\xb0-\xbf][\x80-\xbf])?|\xed[\xb0-\xbf][\x80-\xbf]")
codecs.register_error("as-windows-1252", _as_windows_1252)
codecs.register_error("control-as-byte", _control_as_byte)
