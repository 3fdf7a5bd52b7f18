"""What a name of an encoding means to a browser, in codecs of Python: the WHATWG Encoding standard.

The standard reads many names as a superset of what they say (`iso-8859-1` as windows-1252), and its tables have characters that Python's
have not; these the error handler `as-whatwg` gives.
"""

from __future__ import annotations

import codecs
from typing import Final

# Codec -> the standard's labels for it (4.2), without those of `replacement`, which stands for no encoding. Big5 is the code page of
# Windows, with the signs of Hong Kong where that has none.
_LABELS: Final = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "cp866": "866 cp866 csibm866 ibm866",
    "iso8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 "
    "iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 "
    "sun_eu_greek",
    "iso8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 "
    "iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical",
    "iso8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "mac-roman": "csmacintosh mac macintosh x-mac-roman",
    "cp874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251",
    "cp1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 "
    "iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined",
    "cp1253": "cp1253 windows-1253 x-cp1253",
    "cp1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254",
    "cp1255": "cp1255 windows-1255 x-cp1255",
    "cp1256": "cp1256 windows-1256 x-cp1256",
    "cp1257": "cp1257 windows-1257 x-cp1257",
    "cp1258": "cp1258 windows-1258 x-cp1258",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "cp950": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc_jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso2022_jp": "csiso2022jp iso-2022-jp",
    "cp932": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "cp949": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
    "utf-16-be": "unicodefffe utf-16be",
    "utf-16-le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
}  # fmt: skip
_CODECS: Final = {label: codec for codec, labels in _LABELS.items() for label in labels.split()} | {"utf8mb3": "utf-8", "utf8mb4": "utf-8"}
_NO_ENCODING: Final = frozenset("utf-7 idna punycode undefined unicode-escape raw-unicode-escape mbcs oem".split())  # no page is in these


def codec(label: str) -> str | None:
    """Python's codec for a label; None for one that nobody knows. What the standard does not know, Python may (`cp949`, `latin-1`)."""
    label = label.strip("\"' \t\r\n\f;,").lower()
    if label in _CODECS:
        return _CODECS[label]
    try:
        info = codecs.lookup(label)
    except (LookupError, ValueError):
        return None
    if not info._is_text_encoding or info.name in _NO_ENCODING:
        return None
    return _CODECS.get(info.name.replace("_", "-"), info.name)


def _as_whatwg(error: UnicodeError) -> tuple[str, int]:
    """Bytes that the standard's table has a character for, and Python's codec has not."""
    assert isinstance(error, UnicodeDecodeError)
    found = _missed(error.encoding, error.object[error.start : error.start + 2])
    if not found:
        try:
            raise error
        finally:
            del error  # a frame that holds the error that holds the frame keeps the whole page alive
    text, length = found
    return text, error.start + length


def _missed(name: str, wrong: bytes) -> tuple[str, int] | None:
    """(the character, the length of its bytes): a byte that a windows code page leaves free is the control character of its number."""
    if name == "charmap":
        return (chr(wrong[0]), 1) if 0x80 <= wrong[0] <= 0x9F else None
    if name == "gb18030":
        return ("€", 1) if wrong[0] == 0x80 else None
    try:
        if name == "cp950":
            return wrong.decode("big5hkscs"), 2
        if name == "euc_jp" and len(wrong) == 2 and min(wrong) > 0xA0:
            return _shifted(*wrong).decode("cp932"), 2
    except UnicodeDecodeError:
        pass
    return None


def _shifted(first: int, second: int) -> bytes:
    """Two bytes of EUC-JP in Shift_JIS: that of Windows has the rows of NEC and IBM too."""
    row, cell = first - 0xA1, second - 0xA0
    lead = 0x81 + row // 2
    trail = cell + (0x9E if row % 2 else 0x3F + (cell > 63))
    return bytes((lead + (0x40 if lead > 0x9F else 0), trail))


codecs.register_error("as-whatwg", _as_whatwg)
