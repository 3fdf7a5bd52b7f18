from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import Undecodable
from scraper.page.decode import decode

FRENCH = "<p>Le « café » du port – l’été, à Noël…</p>"
JAPANESE = "<p>港の灯台は来月から修理に入ると市が発表した。</p>"
CHINESE = "<p>渡轮将不会在星期六中午启航，运营商表示。</p>"
RUSSIAN = "<p>Паром не отправится в полдень, сообщил оператор.</p>"
CZECH = "<p>Přístav zůstane zavřený, řekl včera mluvčí města. Šest lodí čeká, déšť neustává.</p>"
FINNISH = "<p>Lautta ei lähde keskipäivällä, sillä myrsky yltyy yöllä. Väki jää satamaan.</p>"
KOREAN = "<p>정오에 떠나는 배는 없다고 항구 관리인이 말했다.</p>"
TAIWANESE = "<p>渡輪將不會在星期六中午啟航，營運商表示。</p>"


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
    "a charset in a comment": (tagged("windows-1251", RUSSIAN, '<!-- <meta charset="koi8-r"> -->'), "cp1251", {}),
    "a charset in a script": (tagged("windows-1251", RUSSIAN, "<script>a = '<meta charset=koi8-r>'</script>"), "cp1251", {}),
    "a charset in another attribute": (f'<meta data-charset="koi8-r" charset="windows-1251">{RUSSIAN}', "cp1251", {}),
    "a charset in a quote": (tagged("windows-1251", RUSSIAN, '<b title="<meta charset=koi8-r>">'), "cp1251", {}),
    "a charset among the keywords": (tagged("windows-1251", RUSSIAN, '<meta name=keywords content="charset=koi8-r">'), "cp1251", {}),
    "a charset there is not, then one there is": (tagged("windows-1251", RUSSIAN, "<meta charset=foo>"), "cp1251", {}),
    "a tag that closes itself": (f"<meta charset=windows-1251/>{RUSSIAN}", "cp1251", {}),
    "a quote that is not closed": (f'<meta charset="windows-1251>{RUSSIAN}<i class="a">', "cp1251", {}),
    "content before http-equiv": (f"<meta content='text/html; charset=koi8-r' http-equiv=Content-Type>{RUSSIAN}", "koi8-r", {}),
    "a label of the standard alone": (RUSSIAN, "mac_cyrillic", typed("x-mac-cyrillic")),
    "ISO-2022-JP by the meta": (tagged("iso-2022-jp", JAPANESE), "iso2022_jp", {}),
    "ISO-2022-JP by the header, with narrow kana": (JAPANESE + "<i>ﾌｪﾘｰ</i>", "iso2022_jp_ext", typed("ISO-2022-JP")),
    "UTF-16 by the header": (FRENCH, "utf-16-le", typed("utf-16le")),
    "Chinese in UTF-16 by the header": (f"<p>{CHINESE * 9}", "utf-16-be", typed("utf-16be")),
    "UTF-16 by the header, which it is not": (tagged("windows-1251", RUSSIAN), "cp1251", typed("utf-16")),
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


# What only Python's own tables lack: the characters of the WHATWG's, in their bytes.
RARE = {
    "the dot of foreign names": ("big5", b"\xad\xf0\xa1\x45\xa6\xe8", "唐‧西"),
    "the euro in Big5": ("big5", b"\xa3\xe1", "€"),
    "a letter of Hong Kong": ("big5", b"\xad\xbb\x9d\xf7", "香咗"),
    "numbers in rings and firms": ("euc-jp", b"\xad\xa1\xad\xea\xbf\xe5", "①㈱水"),
    "a name's form of a letter": ("euc-jp", b"\xfc\xe2\xc5\xe7", "髙島"),
    "the euro in GBK": ("gbk", b"\xd6\xd0\x80", "中€"),
}


@pytest.mark.parametrize(("charset", "letters", "text"), RARE.values(), ids=RARE)
def test_letters_that_the_standard_has(charset: str, letters: bytes, text: str) -> None:
    assert decode(b"<p>" + letters + b"</p>", typed(charset)) == (f"<p>{text}</p>", ())


# Text, the encoding that nobody names, the page's language.
GUESSED = {
    "Japanese in Shift_JIS": (JAPANESE * 8, "cp932", ""),
    "Japanese in EUC": (JAPANESE, "euc_jp", ""),
    "Japanese in EUC, in a page that says its language": (JAPANESE, "euc_jp", "ja"),
    "Japanese in ISO-2022-JP": (JAPANESE, "iso2022_jp", ""),
    "Chinese in GBK": (CHINESE, "gbk", ""),
    "Chinese in Big5": (TAIWANESE, "big5", "zh-Hant"),
    "Korean": (KOREAN, "cp949", ""),
    "Russian": (RUSSIAN * 8, "cp1251", ""),
    "Russian in KOI8-R": (RUSSIAN, "koi8-r", ""),
    "Russian in KOI8-R, in a page that says its language": (RUSSIAN, "koi8-r", "ru"),
    "Russian in ISO 8859-5": (RUSSIAN, "iso8859-5", "ru"),
    "Russian of DOS": (RUSSIAN, "cp866", "ru"),
    "Czech": (CZECH, "cp1250", ""),
    "Czech in ISO 8859-2": (CZECH, "iso8859-2", "cs"),
    "French": (FRENCH * 2, "cp1252", ""),
    "French in ISO 8859-15": ("<p>Un bœuf au chœur, deux œufs à Noël.</p>", "iso8859-15", "fr"),
    "Finnish": (FINNISH, "cp1252", ""),
    "English with one quote": ("<p>The ferry’s captain did not sail.</p>", "cp1252", "en"),
    "letters after 300,000 bytes without": ("<p>The ferry will not sail.</p>" * 12_000 + RUSSIAN, "cp1251", ""),
    "Chinese in UTF-16": (f"<p>{CHINESE * 9}", "utf-16-le", ""),
}


@pytest.mark.parametrize("declared", ["", "<meta charset=utf-8>"], ids=["undeclared", "UTF-8"])
@pytest.mark.parametrize(("text", "encoding", "language"), GUESSED.values(), ids=GUESSED)
def test_a_guess_is_said_to_be_one(text: str, encoding: str, language: str, declared: str) -> None:
    page = f"<html{f' lang={language}' if language else ''}>{declared}{text}"
    assert decode(page.encode(encoding)) == (page, ("charset-guessed",))


@pytest.mark.parametrize("before", ["", " "], ids=["even", "odd"])
@pytest.mark.parametrize(
    ("text", "encoding"), [(JAPANESE, "euc_jp"), (JAPANESE, "cp932"), (TAIWANESE, "big5"), (CHINESE, "gb18030"), (KOREAN, "cp949")]
)
def test_a_guess_from_the_beginning_of_a_large_page(text: str, encoding: str, before: str) -> None:
    page = before + text.replace("</p>", "") * 4_000
    assert decode(page.encode(encoding)) == (page, ("charset-guessed",))


@pytest.mark.parametrize(
    ("text", "encoding"), [(JAPANESE, "euc_jp"), (JAPANESE, "cp932"), (TAIWANESE, "big5"), (CHINESE, "gb18030"), (KOREAN, "cp949")]
)
@pytest.mark.parametrize("spoilt", [lambda page: page[:-5], lambda page: page + b"\xff", lambda page: page[:-6] + page[-5:]])
def test_a_broken_byte_does_not_spoil_the_guess(text: str, encoding: str, spoilt: Callable[[bytes], bytes]) -> None:
    read, warnings = decode(spoilt((text * 9).encode(encoding)))
    assert read.startswith(text * 8)
    assert warnings == ("charset-guessed",)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)) == (FRENCH, ("charset-guessed",))


def test_wide_text_that_lost_a_byte() -> None:
    text, warnings = decode((FRENCH * 40).encode("utf-16-le")[:-901] + FRENCH.encode("utf-16-le") * 40)
    assert text.startswith(FRENCH * 9)
    assert warnings == ("charset-guessed",)


def test_a_page_with_some_nuls_is_not_wide() -> None:
    page = tagged("utf-8", FRENCH) + "\x00\x00" * 9
    assert decode(page.encode()) == (page, ())


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
    "a comment of some words in latin-1": (
        FRENCH.encode() + b"<i>caf\xe9, na\xefve, \xe9t\xe9</i>",
        typed("utf-8"),
        "<i>café, naïve, été</i>",
    ),
    "the same in a page in English": (
        FRENCH.encode() + b"<html lang=en><i>caf\xe9, na\xefve</i>",
        typed("utf-8"),
        "<html lang=en><i>café, naïve</i>",
    ),
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


def test_a_page_encoded_three_times() -> None:
    twice = FRENCH.encode().decode("latin-1").encode().decode("latin-1")
    assert decode(twice.encode()) == (FRENCH, ("charset-mended",))


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
