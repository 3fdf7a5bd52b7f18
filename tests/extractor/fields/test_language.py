"""The language of a story: the text decides where the tag lies."""

from __future__ import annotations

import pytest
from harbourpost import BOSNIAN, ENGLISH, GERMAN, record

from scraper.extractor.fields import language
from scraper.record import Context


@pytest.mark.parametrize(
    ("lang", "head", "prose", "tag"),
    [
        ("en-GB", "", ENGLISH, "en-GB"),
        ("en", "<meta property=og:locale content=en_US>", ENGLISH, "en"),
        ("", "<meta property=og:locale content=de_AT>", GERMAN, "de-AT"),
        ("", "", GERMAN, "de"),
        ("en-US", "<meta property=og:locale content=en_US>", GERMAN, "de"),  # the tags are what nobody changed
        ("DE_ch", "", GERMAN, "de-CH"),
        ("x-default", "", ENGLISH, "en"),
        ("bs-BA", "", BOSNIAN, "bs-BA"),
        ("", "", BOSNIAN, "hr"),
    ],
)
def test_the_language_is_the_texts(lang: str, head: str, prose: str, tag: str) -> None:
    assert record(head, lang, prose).language == tag


def test_a_language_given_as_a_thing_is_read() -> None:
    assert language.read({"@type": "Language", "name": "German", "alternateName": "de"}, Context()) == "de"
