from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Undecodable
from scraper.page.decode import decode

FRENCH = "<p>Le « café » du port – l’été, à Noël…</p>"
JAPANESE = "<p>港の灯台は来月から修理に入ると市が発表した。</p>"
CHINESE = "<p>渡轮将不会在星期六中午启航，运营商表示。</p>"
RUSSIAN = "<p>Паром не отправится в полдень, сообщил оператор.</p>"


def typed(charset: str) -> dict[str, str]:
    return {"content-type": f"text/html; charset={charset}"}


def tagged(charset: str, text: str, before: str = "") -> str:
    return f'<html><head>{before}<meta charset="{charset}"></head><body>{text}</body></html>'


# What is said, in which encoding it is written, by the header, and what must be read; the text itself where it is None.
READ = {
    "UTF-8, said by nobody": (FRENCH, "utf-8", {}),
    "UTF-8, said to be latin-1 by the header": (FRENCH, "utf-8", typed("iso-8859-1")),
    "UTF-8, said to be shift_jis by the meta": (tagged("shift_jis", FRENCH), "utf-8", {}),
    "Shift_JIS by the meta alone": (tagged("Shift_JIS", JAPANESE), "cp932", {}),
    "Shift_JIS with letters that only Windows has": (tagged("Shift_JIS", "<p>①髙島㈱の港</p>"), "cp932", {}),
    "EUC-JP by the meta alone": (tagged("x-euc-jp", JAPANESE), "euc_jp", {}),
    "latin-1 that is windows-1252": (FRENCH, "cp1252", typed("iso-8859-1")),
    "ASCII that is windows-1252": (FRENCH, "cp1252", typed("us-ascii")),
    "a meta after 1,100 bytes": (tagged("windows-1251", RUSSIAN, before=f"<!--{'x' * 1_100}-->"), "cp1251", {}),
    "a meta of http-equiv": (f'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">{RUSSIAN}', "koi8-r", {}),
    "an XML declaration": (f'<?xml version="1.0" encoding="iso-8859-2"?>{"<p>Łódź płynie</p>"}', "iso-8859-2", {}),
    "UTF-8 by the header, gbk by the meta, and it is gbk": (tagged("gbk", CHINESE), "gbk", typed("utf-8")),
    "gb2312 with letters that only gb18030 has": (tagged("gb2312", "<p>朱镕基和𠮷</p>"), "gb18030", {}),
    "the header outranks the meta": (tagged("windows-1251", FRENCH), "cp1252", typed("windows-1252")),
    "big5": (tagged("big5", "<p>渡輪將不會在中午啟航</p>"), "big5hkscs", {}),
    "euc-kr with letters that only Windows has": (tagged("euc-kr", "<p>똠방각하의 배</p>"), "cp949", {}),
    "UTF-16 with its mark, little end first": (FRENCH, "utf-16", typed("iso-8859-1")),
    "UTF-16 by the meta, which it can't be": (tagged("utf-16", FRENCH), "utf-8", {}),
    "a charset in quotes with a semicolon": (FRENCH, "cp1252", typed('"windows-1252;"')),
    "utf8mb4": (FRENCH, "utf-8", typed("utf8mb4")),
    "a charset there is not, and UTF-8": (FRENCH, "utf-8", typed("foo-bar")),
    "a charset there is not, and a meta": (tagged("windows-1251", RUSSIAN), "cp1251", typed("foo-bar")),
    "a codec that is no charset": (tagged("windows-1251", RUSSIAN), "cp1251", typed("base64")),
    "a charset that Python alone has": (tagged("windows-1251", RUSSIAN), "cp1251", typed("raw_unicode_escape")),
    "two charsets in the header": (FRENCH, "cp1252", {"content-type": "text/html; charset=windows-1252, text/html"}),
}


@pytest.mark.parametrize(("text", "encoding", "headers"), READ.values(), ids=READ)
def test_what_is_read(text: str, encoding: str, headers: dict[str, str]) -> None:
    assert decode(text.encode(encoding), headers) == (text, ())


@pytest.mark.parametrize(
    ("language", "text", "encoding"),
    [
        ("ru", RUSSIAN, "cp1251"),
        ("uk-UA", "<p>Пором їде до гавані щодня.</p>", "cp1251"),
        ("ja", JAPANESE, "cp932"),
        ("zh-CN", CHINESE, "gb18030"),
        ("zh_TW", "<p>渡輪將不會在中午啟航</p>", "big5hkscs"),
        ("pl", "<p>Prom nie odpłynie w południe.</p>", "cp1250"),
        ("fr", FRENCH, "cp1252"),
        ("ar", "<p>لن تبحر العبارة ظهر السبت</p>", "cp1256"),
        ("el", "<p>Το πλοίο δεν θα αποπλεύσει</p>", "cp1253"),
    ],
)
def test_the_language_tells_where_nothing_else_does(language: str, text: str, encoding: str) -> None:
    page = f"<html class=a lang='{language}'>{text}</html>"
    assert decode(page.encode(encoding)) == (page, ("charset-guessed",))


@pytest.mark.parametrize(("text", "encoding"), [(JAPANESE * 8, "cp932"), (RUSSIAN * 8, "cp1251")])
def test_a_guess_is_said_to_be_one(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, ("charset-guessed",))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)) == (FRENCH, ("charset-guessed",))


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe\x00\x00"])
def test_a_mark_outranks_all(mark: bytes) -> None:
    name = "utf-8" if mark[0] == 0xEF else "utf-32-le"
    assert decode(mark + FRENCH.encode(name), typed("windows-1251")) == (FRENCH, ())


# Bytes that fit no encoding whole.
MIXED = {
    "a comment in latin-1": (f"{FRENCH * 9}<!-- ".encode() + "Café".encode("latin-1") + b" -->", typed("utf-8"), "<!-- Café -->"),
    "the same, said to be latin-1": (f"{FRENCH * 9}<!-- ".encode() + "Café".encode("latin-1") + b" -->", typed("latin-1"), "<!-- Café -->"),
    "a surrogate by itself": (FRENCH.encode() * 2 + b"<i>a\xed\xa0\x80b</i>", {}, "<i>ab</i>"),
    "a pair of surrogates": (FRENCH.encode() * 2 + b"<i>\xed\xa0\xbd\xed\xb8\x80</i>", {}, "<i>😀</i>"),
    "windows quotes in UTF-8": (FRENCH.encode() * 9 + b"<i>\x93x\x94</i>", {}, "<i>“x”</i>"),
}


@pytest.mark.parametrize(("content", "headers", "tail"), MIXED.values(), ids=MIXED)
def test_mixed_bytes(content: bytes, headers: dict[str, str], tail: str) -> None:
    text, warnings = decode(content, headers)
    assert text.startswith(FRENCH)
    assert text.endswith(tail)
    assert "\ufffd" not in text
    assert warnings == ("charset-mixed",)


def test_one_bad_byte_does_not_turn_gbk_into_something_else() -> None:
    text, warnings = decode(tagged("gbk", CHINESE * 5).encode("gbk") + b"\xff", typed("utf-8"))
    assert text.startswith(tagged("gbk", CHINESE * 5))
    assert warnings == ("charset-mixed",)


def test_a_page_whose_only_odd_bytes_are_a_surrogate() -> None:
    assert decode(b"<p>The ferry</p>\xed\xa0\x80") == ("<p>The ferry</p>", ("charset-mixed",))


def test_a_page_of_ascii_with_some_bytes_of_nothing_is_a_page() -> None:
    page = b"<html><body><p>The ferry will not sail at noon.</p>"
    text, warnings = decode(page + bytes(range(0xE0, 0x100)) + b"</body></html>")
    assert text.startswith(page.decode())
    assert warnings == ("charset-guessed",)


def test_a_byte_that_windows_1252_leaves_free_spoils_nothing() -> None:
    assert decode(FRENCH.encode("cp1252") + b"\x81", typed("iso-8859-1")) == (FRENCH + "\x81", ())


def test_a_page_cut_off_within_a_character() -> None:
    whole = f"{FRENCH * 3}é".encode()
    assert decode(whole[:-1], typed("utf-8")) == (FRENCH * 3, ())


@pytest.mark.parametrize("by", ["cp1252", "latin-1"])
def test_a_page_encoded_twice_is_read_as_it_was_meant(by: str) -> None:
    text = FRENCH if by == "cp1252" else FRENCH + RUSSIAN + CHINESE
    assert decode(text.encode().decode(by).encode()) == (text, ("charset-mended",))


@pytest.mark.parametrize(
    "text",
    [
        "<p>An e with an accent may come out as Ã©.</p>",
        "<p>Ã© and Ã¨ and Ã¼ and Ã± are what “é”, “è”, “ü” and “ñ” become.</p>",
        "<p>É, è, ü and ñ: then Ã© and Ã¨ and Ã¼ and Ã±.</p>",
        "<p>SÃO PAULO, NAÇÃO, PÃES, MÃES, IRMÃ</p>",
        "<p>Âge, château, âne, forêt</p>",
        "<p>ÐÑÒ 「日本」</p>",
    ],
)
def test_a_page_that_is_right_is_left_alone(text: str) -> None:
    assert decode(text.encode()) == (text, ())


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n\xe2\xe3", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"PK\x03\x04\xff", b"\x1f\x8b\x08\xff", b"\x00\xff" * 500]
)
def test_what_is_no_text(content: bytes) -> None:
    with pytest.raises(Undecodable):
        decode(content, typed("utf-8"))


def test_text_is_taken_as_it_is() -> None:
    assert decode("CafÃ© " * 9, typed("utf-16")) == ("CafÃ© " * 9, ())


@given(st.binary(max_size=500), st.sampled_from(["utf-8", "gbk", "shift_jis", "iso-8859-1", "utf-16", "foo-bar"]))
def test_any_bytes_are_text_or_undecodable(content: bytes, charset: str) -> None:
    try:
        text, _ = decode(content, typed(charset))
    except Undecodable:
        return
    assert isinstance(text, str)


@given(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff"), min_size=1),
    st.sampled_from(["iso-8859-1", "shift_jis", "foo"]),
)
def test_utf8_comes_through_whatever_is_declared(text: str, charset: str) -> None:
    page = "<p>日本</p>" + text
    assert decode(page.encode(), typed(charset)) == (page, ())
