"""Lines that tell how long a text takes to read: 'Estimated reading time: 4 minutes', 'Przeczytasz w 4 minuty'."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser import text as texts
from scraper.normaliser.patterns import small
from scraper.normaliser.words import UNITS, fold_word

# Of small letters, with the two patterns that are made of it.
_READING = (
    "lesedauer|lesezeit|reading time|время чтения|час читання|czas czytania|doba čtení|čas čítania|olvasási idő|timp de cit(?:ire|it)"
    "|време за четене|vr(?:ij)?eme čitanja|čas branja|χρόνος ανάγνωσης|okuma süresi|leestijd|læsetid|lesetid|lästid|lukuaika"
    "|temps (?:estimé )?de lectur[ea]|tiempo (?:estimado )?de lectura|tempo (?:estimado |stimato )?d[ei] (?:leitura|lettura)"
    "|(?:waktu|masa) (?:mem)?baca(?:an)?"
    "|(?:مدة|وقت|زمن) القراءة|زمان مطالعه|זמן קריאה|पढ़ने का समय|पढ़ने में समय|পড়ার সময়|thời gian đọc|เวลาอ่าน"
)
_MINUTES = r"min(?:ut(?:e[ns]?|os?|[iy]|er|ter)|s)?|мин(?:ут[аы]?)?|хв|dk|dakika|perc|دقائق|دقيقة|دقیقه|דקות|मिनट|মিনিট|phút|menit|นาที"
TIMES = re.compile(
    rf"\b\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?\s?[-–]?\s?(?:{_MINUTES})\b\.?"
    r"(?:\s(?:read|lesezeit|lesedauer|de lectura|de lecture|чтения|читання|czytania|čtení|čítania|okuma)\b|\s?$|(?=\s[·•|]\s))"
    rf"|(?:{_READING}):?\s?(?:ca\. )?\d{{1,3}}\s?(?:(?:{_MINUTES})\b\.?)?",
)
_READ_IN = re.compile(
    rf"\b\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?\s?[-–]?\s?(?:{_MINUTES})\.?\s"
    r"(?:(?:to )?read|of reading|lesezeit|lesedauer|de lectura|de lecture|de leitura|di lettura|чтения|читання|czytania|čtení|čítania|okuma"
    r"|leestijd|lästid|læsetid|lesetid)\b"
    rf"|(?:{_READING})\s?:?\s?(?:ca\.? |about |approx\.? |~ ?)?\d{{1,3}}\s?(?:(?:{_MINUTES})\b\.?)?"
    r"|(?:读完?|閱讀|阅读|読了)(?:时间|時間|约|約|需)?[:：]?\s?(?:约|約)?\s?\d{1,3}\s?分|\d{1,3}\s?分(?:钟|鐘)?(?:で読め|阅读|閱讀)",
)
# The same by a word for reading, however it is bent.
_READS = re.compile(
    r"(?<![^\W\d_])(?:(?:prze)?czyt\w+|(?:pře)?čt(?:en|ěn)\w+|(?:pre)?číta\w+|branj\w+|(?:pro)?čita[njć]\w*|прочит\w*|прочет\w*|чи?та[њнт]\w+|чтен\w+"
    r"|четен\w+|чытан\w+|[αά]ν[αά]γνωσ\w+|δι[αά]β[αά][σζ]\w+|oku\w+|oxu\w+|(?:el)?olvas\w+|lue\w*|lukem\w*|luku\w*|luge\w+|lasī\w+|skait\w+|lexim\w+"
    r"|წაკითხ\w+|კითხვ\w+|կարդա\w+|ընթերց\w+)",
    re.I,
)
_DIGIT = re.compile(r"\d")
_SHORTENED = re.compile(r"\d\s?\w{1,4}\.$")  # '5 min.'
_OF_MINUTES: Final = frozenset((*(word for word, unit in UNITS.items() if unit == "minute"), "perc"))
_PARTS_OF_A_TIME = re.compile(r"\d+|[^\W\d_]+")
_BESIDE_MINUTES: Final = 26  # letters and digits that such a line has besides


def is_time_of_reading(text: str) -> bool:
    """Whether a line says how long the text takes to read, and nothing else.

    >>> is_time_of_reading("Estimated reading time: 4 minutes"), is_time_of_reading("4 minutes")
    (True, False)
    """
    if len(text) > 48 or _DIGIT.search(text) is None:
        return False
    told = _READ_IN.search(small(text))
    if told is not None and sum(map(str.isalpha, text[: told.start()] + text[told.end() :])) <= 10:
        return True
    return (not texts.sentence_end(text) or _SHORTENED.search(text) is not None) and _tells_of_minutes(text)


def _tells_of_minutes(text: str) -> bool:
    """Whether a line has a word for reading, in a language that bends it, one for minutes, how many, and little else: 'Przeczytasz w 4
    minuty', 'Ten tekst przeczytasz w 4 minuty'."""
    reads = _READS.search(text)
    if reads is None:
        return False
    parts = _PARTS_OF_A_TIME.findall(text)
    others = [part for part in parts if part != reads[0] and fold_word(part) not in _OF_MINUTES]
    numbers = [part for part in others if part.isdecimal()]
    return len(others) + 2 <= len(parts) and len(numbers) == 1 and len(numbers[0]) < 3 and sum(map(len, others)) <= _BESIDE_MINUTES
