"""A line, or a part of one, that is a credit as a whole: labelled, named for a lender or an outlet, set for a paper."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.credits.free import without_by_word
from scraper.normaliser.credits.labels import (
    given_end,
    is_given,
    is_label,
    label_before_bar_end,
    label_end,
    labels_before,
    last_glued,
    last_label,
    shows,
    tells_of_a_picture,
    unmarked_end,
    without_label_behind,
)
from scraper.normaliser.credits.words import (
    ADDRESS,
    GLUED,
    MAX_CREDIT,
    MAX_TEXT,
    NAMES,
    SENTENCE,
    names_begin,
    sentences,
    tells,
    unbracketed,
)
from scraper.normaliser.eastern import credits as eastern
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.patterns import small
from scraper.normaliser.persons import is_desk, is_person
from scraper.normaliser.text import weight

_SHOWN: Final = 20  # characters of what a picture shows
_BEFORE_PAPER: Final = re.compile(rf"(?:,? {organisations.SPECIAL_TO}(?P<special>)| for|,| [-–—]) (?=[A-Z])")
_OUTLET: Final = re.compile(r"[A-Z]{3,5}(?: [A-Z][a-z]{2,15}){1,3}")  # a broadcaster's local station: 'KQT Great Northern'
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_UNSPACED_SCRIPT: Final = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]")  # words say nothing of how long it is
_BARS: Final = re.compile(r"\s?[|/]\s?|\s[-–—]\s")
_CONTACT: Final = re.compile(r"(?:Instagram|Facebook|Twitter|YouTube|Telegram):\s?@?[a-z\d._]+$")  # of who writes
_MAKER: Final = 24  # characters of the paper's name before a label
_MAKER_AHEAD: Final = re.compile(r"(?<=[a-z\d][.!?”\"])\s(?:[A-Z][\w.-]{1,11}\s){1,3}$")
_MAKERS_LABEL: Final = re.compile(r"(?!FILE)[A-Z][A-Z&]{1,5}\s(?=(?i:(?:file )?photos?)\s?:\s?[A-Z])")
_TRIM: Final = " \t|/—–-·•∙●▪,;:："


def credit(text: str) -> str | None:
    """A credit without its brackets and label word; None where nothing remains.

    >>> credit("(Foto: dpa)"), credit("© Jane Doe"), credit("Photograph: Jane Doe/Agency")
    ('dpa', 'Jane Doe', 'Jane Doe/Agency')
    """
    text = text[:MAX_TEXT].strip()
    if text.startswith("Credit"):
        text = GLUED.sub("", text, count=1)
    if is_given(given := unbracketed(text.rstrip("."))):
        return given
    if (maker := _MAKERS_LABEL.match(text)) is not None:
        text = text[maker.end() :]  # 'EC PHOTO: JANE DOE'
    if (name := without_label_behind(text)) is not None:
        text = name
    for _ in range(3):
        before = text
        text = unbracketed(text)
        if 0 < (end := label_end(text[:MAX_CREDIT])) < len(text):
            text = text[end:].strip()
        if text == before:
            break
    if ((end := unmarked_end(text)) and names_begin(text[end:])) or (end := label_before_bar_end(text)):
        text = text[end:]
    text = text.strip(_TRIM).removesuffix(" Purchase Licensing Rights").removesuffix(", opens new tab")
    if "@" in text:
        text = ADDRESS.sub("", text)
    if eastern.is_eastern(text):
        text = eastern.cleaned(text)
    if text.endswith(".") and not re.search(r"\b(?:\w|jr|sr|co|inc|ltd|corp|dr|st|bros)\.$", text, re.IGNORECASE):
        text = text[:-1]
    text = without_by_word(unbracketed(text).strip())
    if is_label(text) and not ("/" in text and names_a_lender(text)) and text.lower() not in ("courtesy", "cortesía"):
        return None
    return text if 1 < len(text) <= MAX_CREDIT else None


def names_whose(text: str) -> tuple[str, str] | None:
    """'Getty Images', 'Jane Doe / Reuters', '(Jane Doe)': the whole line is the names of a credit."""
    inner = unbracketed(text)
    words = inner.split()
    if ":" in inner and are_buttons(inner, beside=True):
        return None  # 'Share: WhatsApp Facebook X'
    if len(words) > 9 or len(inner) > 90 or (not inner.isascii() and len(inner) > 14 and _CJK.search(inner)):
        return None
    shown, bullet, _ = inner.rpartition(" • ")
    if bullet and len(shown) >= _SHOWN and NAMES.fullmatch(shown) is None:
        return None  # 'Boats in the harbour of Oldport • Jane Doe/The Courier'
    if (inner is not text and by_outlet(inner)) or _opens_with_its_maker(inner):
        return "", text
    parts = _BARS.split(inner)
    if (
        len(parts) > 1
        and any(map(names_a_lender, parts))
        and all(names_a_lender(part) or NAMES.match(part) for part in parts)
        and not SENTENCE.search(inner)
    ):
        return "", text  # 'picture alliance/dpa | Jane Doe'
    named = NAMES.match(inner) is not None
    if len(words) > 2 and (label := unmarked_end(inner)) and names_begin(inner[label:]):
        return "", text  # 'PHOTO JANE DOE, EXAMPLE', 'PHOTO JANE DOE - EXAMPLE'
    if len(words) > 4 and not named:
        return None
    if is_given(inner) or ((end := given_end(inner)) and NAMES.match(inner, end)):
        return "", text
    if for_a_paper(inner):
        return "", text
    # Names in brackets, 'Jane Doe / The Courier' (two names and a bar between them), an agency, which is looked for last.
    bar = inner.count("/") == 1 and 2 <= len(words) <= 8 and not inner.partition("/")[2].lstrip()[:1].isdigit()
    if bar and len(inner) > 24 and _UNSPACED_SCRIPT.search(inner):
        return None
    lent = bar or (names_a_lender(inner) and not _CONTACT.match(inner))
    return ("", text) if ((named and inner is not text) or lent) and not SENTENCE.search(inner) else None


def _opens_with_its_maker(text: str) -> bool:
    """'EC PHOTO: JANE DOE': the paper's acronym before the label, and no more than names behind it."""
    maker = _MAKERS_LABEL.match(text) if len(text) <= MAX_CREDIT else None
    return maker is not None and NAMES.match(text, text.index(":") + 2) is not None


def by_outlet(inner: str) -> bool:
    """'Example News: Jane Doe', as some broadcasters sign the pictures of their own."""
    outlet, colon, who = inner.partition(": ")
    return bool(colon) and (_OUTLET.fullmatch(outlet) is not None or (is_desk(outlet) and len(outlet.split()) <= 4)) and is_person(who)


def for_a_paper(text: str) -> bool:
    """'Jane Doe for The Courier', 'Jane Doe, Special to the Courier', 'Jane Doe, The Courier': who took it, and for which paper."""
    bound = _BEFORE_PAPER.search(text) if len(text) <= MAX_CREDIT else None
    if bound is None or not is_person(text[: bound.start()]):
        return False
    paper = text[bound.end() :]
    return organisations.is_called_a_paper(paper) or (bound["special"] is not None and NAMES.match(paper) is not None)


def labelled(text: str) -> tuple[str, str] | None:
    """'... Foto: Erika Muster/dpa': a label with a mark, before the last words."""
    if _opens_with_its_maker(text):
        return "", text
    lower = small(text)
    found, glued = last_label(lower), last_glued(text)
    start = max(found.start("label") if found is not None else -1, glued.end() if glued is not None else -1)
    if start < 0 or len(text) - start > MAX_CREDIT:
        return None
    for at in labels_before(lower, start):  # 'Fotos: A; Montage: B' is one credit
        if not sentences(text[at:start]) and weight(text[at:start]) < 60:
            start = at
            break
    maker = _MAKER_AHEAD.search(text, max(0, start - _MAKER), start) if tells_of_a_picture(lower[start : start + 24]) else None
    opened = text.rfind("(", max(0, start - _MAKER), start)
    if opened >= 0 and ")" not in text[opened:start] and text[opened + 1].isupper():
        before = text[:opened].rstrip()  # '(Example photo by Jane Doe)'
    elif maker is not None:
        before = text[: maker.start()]  # '... in Oldport. EC PHOTO: JANE DOE', '... in Oldport. Example photo by Jane Doe'
    else:
        before = text[:start].rstrip(" (（[【|—–-/")
    if not before and tells(text[label_end(text) :]):
        return None
    return (before, text[start:]) if not shows(before) and not sentences(credit(text[start:]) or "") else None
