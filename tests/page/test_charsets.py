"""What a browser understands by the name of an encoding."""

from __future__ import annotations

import codecs

import pytest

from scraper.page.charsets import _CODECS, codec

LABELS = {
    "UTF-8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf8mb4": "utf-8", "iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252",
    "iso_8859-1:1987": "cp1252", "ibm819": "cp1252", "latin5": "cp1254", "iso-8859-9": "cp1254", "tis-620": "cp874", "dos-874": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "csgb2312": "gb18030", "cp936": "gb18030", "big5": "cp950", "cn-big5": "cp950",
    "ks_c_5601-1989": "cp949", "windows-949": "cp949", "euc_kr": "cp949", "Shift_JIS": "cp932", "ms932": "cp932", "koi8-ru": "koi8-u",
    "koi": "koi8-r", "x-mac-ukrainian": "mac-cyrillic", "x-mac-roman": "mac-roman", "logical": "iso8859-8", "csisolatin9": "iso8859-15",
    "sun_eu_greek": "iso8859-7", "iso-ir-110": "iso8859-4", " 'utf-8'; ": "utf-8", "unicode": "utf-16-le", "x-user-defined": "cp1252",
}  # fmt: skip


@pytest.mark.parametrize(("label", "name"), LABELS.items())
def test_labels(label: str, name: str) -> None:
    assert codec(label) == name


@pytest.mark.parametrize("label", ["", "foo-bar", "base64", "utf-7", "rot13", "raw_unicode_escape", "\x00", "é"])
def test_what_is_no_encoding_of_a_page(label: str) -> None:
    assert codec(label) is None


def test_python_has_every_codec() -> None:
    assert len(_CODECS) > 220
    assert all(codecs.lookup(name)._is_text_encoding for name in set(_CODECS.values()))
