"""What is counted of all blocks at once is what a look at each block counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.extractor.body.letters import COLON, COPYRIGHT, LOWER, OPENING, UPPER, Letters
from scraper.normaliser.text import sentence_end, weight

TEXTS = [
    "The lamp was lit in 1811.",
    "“Neither did I.”",
    "旧桥茶馆重新开张，门前排起了长队。",
    "「本は波に強い」と話した。",
    "갈매기곶 등대지기가 근무를 마친다.",
    "ผู้ดูแลประภาคารจะทำงานเป็นวันสุดท้าย",
    "เรือ แห ฯลฯ",
    "تسلم حارسة المنارة المفتاح، فهل تعود؟",
    "शुक्रवार को चाबी सौंपेंगी।",
    "Վաղը նա կհանձնի բանալին։",
    "Վաղը նա կհանձնի բանալին:",
    "Նա ասաց. «Ես էլ չեմ քնել»:",
    "ხუთშაბათს ის გასაღებს ჩააბარებს.",
    "SHARE",
    "© 2025 Shoreline Post",
    "Steps: 214",
    "a",
]


def test_lengths_are_weighed_by_script_as_elsewhere() -> None:
    assert Letters(TEXTS).heavy.tolist() == [weight(said) for said in TEXTS]


def test_sentences_end_as_elsewhere() -> None:
    assert Letters(TEXTS).ends.tolist() == [sentence_end(said) for said in TEXTS]


@given(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=12))
def test_any_text_is_counted_block_by_block(texts: list[str]) -> None:
    together = Letters(texts)
    for n, said in enumerate(texts):
        alone = Letters([said])
        for name in ("length", "heavy", "words", "stops", "commas", "digits", "capitals", "ends", "first", "last", "holds"):
            assert getattr(together, name)[n] == getattr(alone, name)[0], name


@pytest.mark.parametrize(
    ("said", "bit"),
    [
        ("“Neither", OPENING),
        ("„Nie“", OPENING),
        ("Lamp", UPPER),
        ("lamp", LOWER),
        ("Лампа", UPPER),
        ("лампа", LOWER),
        ("© 2025", COPYRIGHT),
        (": 214", COLON),
        ("：二百", COLON),
    ],
)
def test_the_first_letter_has_its_class(said: str, bit: int) -> None:
    assert Letters([said]).first[0] & bit


def test_a_script_without_capitals_has_no_small_letters() -> None:
    assert not Letters(["შუქურა"]).first[0] & (LOWER | UPPER)


def test_dense_scripts_are_not_starved() -> None:
    latin, dense = Letters([TEXTS[0] * 2, TEXTS[2]]).heavy
    assert dense * 1.5 > latin
