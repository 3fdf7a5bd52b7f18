from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.normaliser import text

FOLDS = [
    ("plain words", "plain words"),
    ("  two\tspaces\r\n here ", "two spaces here"),
    ("a\u00a0b\u2009c\u3000d\u2028e\u0085f", "a b c d e f"),
    ("Unter\u00adnehmen", "Unternehmen"),
    ("zero\u200bwidth\ufeff", "zerowidth"),
    ("word\u2060joiner", "wordjoiner"),
    ("\u200eJane\u200f \u202bRoe\u202c", "Jane Roe"),
    ("cafe\u0301", "café"),
    ("می\u200cخواهم", "می\u200cخواهم"),  # Persian: the non-joiner is spelling
    ("क्\u200dष", "क्\u200dष"),
    ("Latin\u200cword\u200d", "Latinword"),
    ("کتاب\u200c ها", "کتاب ها"),  # before a space it parts nothing
    ("nul\x00led", "nulled"),
    ("nül\x00led", "nülled"),
    ("", ""),
    (" \u00a0 ", ""),
]


@pytest.mark.parametrize(("said", "kept"), FOLDS)
def test_fold(said: str, kept: str) -> None:
    assert text.fold(said) == kept


@given(st.text())
def test_fold_is_done_once(s: str) -> None:
    once = text.fold(s)
    assert text.fold(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "  " not in once
    assert once == once.strip()


ALIKE = [
    ("“Quoted” – it’s", '"quoted" - it\'s'),
    ("U.S. sends aid", "US sends aid"),
    ("Ｆｕｌｌ width", "full width"),
    ("Straße", "STRASSE"),
    ("East—West", "East - West"),
    ("फिल्म।", "फिल्म"),
    ("東京・大阪", "東京 大阪"),
]
UNLIKE = [("की बात", "का बात"), ("one", "two"), ("北京", "東京")]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_key_ignores_typography(one: str, other: str) -> None:
    assert text.key(one) == text.key(other) != ""


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_key_keeps_letters(one: str, other: str) -> None:
    assert text.key(one) != text.key(other)


@given(st.text())
def test_key_of_a_key_is_itself(s: str) -> None:
    assert text.key(text.key(s)) == text.key(s)


@given(st.lists(st.text(st.characters(exclude_categories=["C"], exclude_characters="|｜")), max_size=6))
def test_the_keys_of_a_list_are_those_of_its_phrases(phrases: list[str]) -> None:
    said = ["", *phrases, "U.S. news", "Aujourd’hui", "می\u200cخوانید", "ＮＥＷＳ!"]
    assert text.keys(" | ".join(said)) == list(map(text.key, said))


def test_weight_gives_scripts_their_due() -> None:
    assert text.weight("twelve words") == 12
    assert text.weight("北京六月十一日电") >= 2 * 8
    assert text.weight("ข่าว") > 4
    assert text.weight("") == 0


WORDS = [
    ("It's a well-kept secret.", ["It's", "a", "well", "kept", "secret"]),
    ("北京 2025年", ["北", "京", "2025", "年"]),
    ("हिन्दी में।", ["हिन्दी", "में"]),
    ("L’élève", ["L’élève"]),
    ("... —", []),
]


@pytest.mark.parametrize(("said", "found"), WORDS)
def test_words(said: str, found: list[str]) -> None:
    assert text.words(said) == found


ENDS = [
    "Done.",
    "Done?”",
    "Done.)",
    "完了。",
    "「完了。」",
    "ختم ہوا۔",
    "كيف؟",
    "समाप्त।",
    "ተጠናቀቀ።",
    "Fini !",
    "He left… ",
    "so he said.[3]",
    "Նա հանձնեց բանալին։",
    "Նա հանձնեց բանալին:",
    "Նա ասաց. «Ո՛չ»:",
]
OPEN = ["Read more", "Photo: Jane Roe", "", "and then,", "3.5 million people", "كتب:"]


@pytest.mark.parametrize("said", ENDS)
def test_sentence_ends(said: str) -> None:
    assert text.sentence_end(said)


@pytest.mark.parametrize("said", OPEN)
def test_no_sentence_end(said: str) -> None:
    assert not text.sentence_end(said)
