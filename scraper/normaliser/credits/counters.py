"""The words under a picture without what is none of them: a gallery's counter, the name of its file, what is read out, how it is seen
larger."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.credits.labels import without_caption_label

# '1/5 Boats in the harbour', 'Photo 1 of 5 | Boats', '1 of 5Boats', of a gallery, and 'Boats Bild 1 von 5'
_PICTURE: Final = r"(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ss]lide|[Bb]ild|[Ff]oto|[Ii]magen|[Ii]mmagine|[Kk]uva|[Зз]ображення|[Фф]ото)"
_OF: Final = r"\s?(?:/|of|von|de|di|van|av|af|sur|su|из|з|dari|z|ze|daripada|sa)\s?"
_COUNTER: Final = re.compile(
    rf"^(?:[«‹<]\s)?(?:{_PICTURE}\s\d{{1,3}}{_OF}\d{{1,3}}\W{{1,4}}|\d{{1,2}}\s?/\s?\d{{1,3}}\s|[\[(]\d{{1,2}}\s?/\s?\d{{1,3}}[\])]\s?|\d{{1,3}}{_OF}\d{{1,3}}(?:\s?[|:•·–—-]\s?)?)(?=[A-ZÀ-ÞА-Я])"
)
_FILE: Final = re.compile(  # the name that a camera or a system gave it: 'IMG_2034.JPG', 'image001', 'harbour-at-dawn-2'
    r"\S{1,200}\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)|(?:img|dscn?|dscf|pxl|image)[_-]?\d{3,20}|[a-z0-9]{1,40}(?:[_-][a-z0-9]{1,40}){2,20}",
    re.I,
)
_COUNT: Final = re.compile(rf"(?:{_PICTURE}\s)?\d{{1,3}}{_OF}\d{{1,3}}")
_COUNTED: Final = re.compile(rf"\s\(?{_PICTURE}\s\d{{1,3}}{_OF}\d{{1,3}}\)?$")
_CLICK = (
    r"(?:an)?klick(?:en)?(?: sie)?|auf (?:das |die )?(?:bild|foto|grafik|karte) klicken|klik(?:ken)?|klicka|klikk|tippen sie|tap|click"
    r"|cli(?:quez|quer)|(?:ha(?:z|ga) )?clic|clique|clicca(?:re)?|tryck|trykk?"
)
_LARGE = (
    r"vergrö(?:ß|ss)er\w{1,4}|enlarge(?:ment)?|expand|larger?(?: (?:version|image|view))?|zoom|agrandir|ampliar(?:la)?|ingrandir[el]\w{0,2}"
    r"|vergrot(?:en|ing)|förstora|større|forstørre|større|större|suurentaaksesi"
)
_LARGER: Final = re.compile(  # how it is seen larger
    rf"\s?[(\[]?(?<![^\W\d_])(?:(?:(?:bild|foto|grafik|karte|image|photo)\s)?(?:{_CLICK})(?![^\W\d_])[^.!?()]{{0,40}}"
    rf"\s(?:{_LARGE})(?: it| image| versjon)?"
    rf"|(?:zum|zur|um|to|for|pour|para|per|om|voor|för att|for at|for å)\s(?:{_LARGE})[^.!?()]{{0,40}}\s(?:{_CLICK}))[.!]?[)\]]?$",
    re.I,
)
_OF_LARGER: Final = ("rgr", "larg", "xpand", "zoom", "grandi", "mpliar", "örsto", "ørre", "örre", "suuren")  # one of these is in it
_LONGEST_LARGER: Final = 70
_SPOKEN: Final = re.compile(r"[–—]\s(?=[^\W\d_][^.!?]{0,200}[.!?,]\s)")  # a dash opens what somebody says, in Norway and Denmark
_ALL: Final = ("(all", "(alle", "all", "alle")  # words before a label: '(All photos: Jane Doe)'


def is_counter(text: str) -> bool:
    """Whether a line says which of several pictures is shown: '1 of 3', 'Bild 2 von 9'.

    >>> is_counter("1 of 3"), is_counter("2 / 7"), is_counter("1 of 3 boats")
    (True, True, False)
    """
    return len(text) <= 24 and text[-1:].isdecimal() and _COUNT.fullmatch(text) is not None


def is_how_to_enlarge(text: str) -> bool:
    """Whether a line says how a picture is seen larger, and nothing else: 'Klicken Sie auf das Bild, um es zu vergrößern.'"""
    return len(text) <= _LONGEST_LARGER and any(map(text.__contains__, _OF_LARGER)) and _LARGER.match(text) is not None


def cleaned(text: str) -> str | None:
    """A caption without its label, the number of the picture and what parted it from the credit; None where nothing remains."""
    spoken = _SPOKEN.match(text)
    text = _COUNTER.sub("", without_caption_label(text))
    if any(map(text.__contains__, _OF_LARGER)) and (larger := _LARGER.search(text, max(0, len(text) - _LONGEST_LARGER))) is not None:
        text = text[: larger.start()]
    if text[-1:].isdecimal() or text.endswith(")"):
        text = _COUNTED.sub("", text)
    text = text.strip(" \t|—–-·•∙●▪/;").removesuffix(" (").removesuffix(",").strip()
    if spoken is not None and text:
        return spoken[0] + text
    return None if text.lower() in _ALL or (" " not in text and _FILE.fullmatch(text) is not None) else text or None
