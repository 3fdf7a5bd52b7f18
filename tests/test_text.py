from __future__ import annotations

import html
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.text import fold, printable, stream_safe, unescape, visible

FOLDED = {
    "plain": ("Ferry drops a sailing", "Ferry drops a sailing"),
    "nothing": ("", ""),
    "space alone": (" \t\n\u00a0\u3000 ", ""),
    "runs of space": ("  Ferry  drops\t\ta\r\nsailing ", "Ferry drops a sailing"),
    "two spaces in printable text": ("Ferry  drops", "Ferry drops"),
    "space of all kinds": ("a\u00a0b\u2009c\u202fd\u3000e\u2028f\u2029g\u0085h\x0bi\x0cj", "a b c d e f g h i j"),
    "separators of files and records": ("a\x1cb\x1dc\x1ed\x1fe", "a b c d e"),
    "controls": ("a\x00b\x07c\x1bd\x7fe", "abcde"),
    "controls beside letters": ("é\x00b\x07c\x9fd", "ébcd"),
    "a control beside space": ("a \x00 b", "a b"),
    "a soft hyphen": ("Unter\u00adnehmen", "Unternehmen"),
    "glyphs of a font of icons": ("\ue034 Lamp \uf0e0\U000f0150", "Lamp"),
    "marks of width and order of bytes": ("zero\u200bwidth\u2060x\ufeff", "zerowidthx"),
    "marks of direction": ("\u200eJane\u200f \u202bRoe\u202c \u2066Ada\u2069\u061c", "Jane Roe Ada"),
    "a surrogate by itself": ("a\ud800b\udfffc", "abc"),
    "an accent of its own": ("cafe\u0301", "café"),
    "an accent apart by something invisible": ("cafe\u200b\u0301", "café"),
    "Hangul in parts": ("\u1112\u1161\u11ab", "한"),
    "a sign that only looks like another": ("Å ﬁ ①", "Å ﬁ ①"),
    "Persian non-joiner": ("می\u200cخواهم", "می\u200cخواهم"),
    "Hindi joiner": ("क्\u200dष", "क्\u200dष"),
    "a Malayalam word that ends in a joiner": ("അവര്\u200d വന്നു, അവള്\u200d.", "അവര്\u200d വന്നു, അവള്\u200d."),
    "a Sinhala joiner": ("ශ්\u200dරී", "ශ්\u200dරී"),
    "emoji of two": ("👩\u200d🚀 and 👨\u200d👩\u200d👧", "👩\u200d🚀 and 👨\u200d👩\u200d👧"),
    "emoji with forms and tones": (
        "🏳\ufe0f\u200d🌈 🧑🏽\u200d⚕\ufe0f ❤\ufe0f\u200d🔥",
        "🏳\ufe0f\u200d🌈 🧑🏽\u200d⚕\ufe0f ❤\ufe0f\u200d🔥",
    ),
    "joiners beside emoji": ("a\u200d👩 👩\u200d a👩\u200db 👩\u200d\u200d🚀 👩\u200c🚀", "a👩 👩 a👩b 👩🚀 👩🚀"),
    "two joiners after a virama": ("അവര്\u200d\u200d ", "അവര്\u200d"),
    "non-joiner before a space": ("کتاب\u200c ها", "کتاب ها"),
    "joiners between Latin letters": ("La\u200ctin \u200dword", "Latin word"),
    "Chinese": ("渡轮\u3000不会", "渡轮 不会"),
    "a no-break hyphen and a figure dash": ("a\u2011b\u2012c", "a\u2011b\u2012c"),
}


@pytest.mark.parametrize(("text", "folded"), FOLDED.values(), ids=FOLDED)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


ANY = st.text(st.characters() | st.sampled_from("\u200c\u200d\u094d👩❤\ufe0f\u00ad\u200b\ufeff\u0301\u202e \u00a0\n\x00\x85\ud800"))


@given(ANY)
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert unicodedata.is_normalized("NFC", folded)
    assert " ".join(folded.split()) == folded


@given(ANY)
def test_what_is_folded_can_be_written(text: str) -> None:
    assert fold(text).encode().decode() == fold(text)


@given(ANY)
def test_nothing_that_is_seen_is_lost(text: str) -> None:
    seen = [c for c in unicodedata.normalize("NFC", visible(text)) if not c.isspace()]
    assert [c for c in fold(text) if c != " "] == seen


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), max_size=50))
def test_letters_are_all_visible(text: str) -> None:
    assert visible(text) == text


REFERENCES = ["A &amp; B", "&#65;", "&#0000000065;x", "&#0000000065x", "&#00000000;", "&#123456789; a", "&#128512", "&#x41;", "&; &# &#;"]


@pytest.mark.parametrize("text", REFERENCES)
def test_references_are_read_as_html_reads_them(text: str) -> None:
    assert unescape(text) == html.unescape(text)


def test_a_reference_of_more_digits_than_python_reads() -> None:
    assert unescape(f"a &#{'1' * 5_000}; b &#{'0' * 5_000}65c") == "a \ufffd b Ac"


# Marks of several scripts, ones that stand for two, and ones that are letters until they are made wide.
MARKS = "\u0301\u0316\u0344\u05b0\u064b\u093c\u0e38\u0f73\u0f71\u1dc0\u20d0\u3099\uff9e\ufe20\U00010a0d\U0001d165\U0001e944"


@given(st.text(st.sampled_from(MARKS + "aé. \u200b"), max_size=200).map(lambda text: "é" + text))
def test_no_letter_bears_more_marks_than_can_be_put_in_order(text: str) -> None:
    folded, marks, most = fold(text), 0, 0
    for char in unicodedata.normalize("NFD", folded):
        marks = marks + 1 if unicodedata.combining(char) else 0
        most = max(most, marks)
    assert most <= 32  # with those that are one character with their letter
    assert fold(folded) == folded


@pytest.mark.parametrize("text", ["Việt Nam", "नमस्ते दुनिया", "שָׁלוֹם", "é" + "!?" * 40, "é" + "\u0301" * 30, "ガ" * 40])
def test_marks_that_are_few_stay(text: str) -> None:
    assert stream_safe(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ferry drops a sailing", "Ferry drops a sailing"),
        ("Fähre\u00a0fällt\u3000aus", "Fähre\u00a0fällt\u3000aus"),
        ("a\nb\x1b[31m\x07\x9b", "a\\nb\\x1b[31m\\x07\\x9b"),
        ("a\u202eb\u2028c\ud800", "a\\u202eb\\u2028c\\ud800"),
    ],
)
def test_what_a_terminal_would_obey_is_shown(text: str, shown: str) -> None:
    assert printable(text) == shown
