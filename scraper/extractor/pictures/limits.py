"""How much the words of a picture may be, and where they do not stand."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.pictures.names import AS_CAPTION, AS_CREDIT
from scraper.page.blocks import FORM, HEADING, NAV, QUOTE

AS_WORDS: Final = AS_CAPTION | AS_CREDIT
ELSEWHERE: Final = NAV | FORM
OTHER: Final = HEADING | QUOTE  # no caption unless it stands in a caption's element
REFUSED: Final = ELSEWHERE | OTHER
MAX_CAPTION: Final = 1_200  # characters of one block
MAX_LINE: Final = 160  # weight of a line under a picture that nothing calls a caption
MIN_LINE: Final = 30  # of one that stands bare in the picture's element: less may be whom a portrait shows
MAX_FRAME: Final = 8  # blocks
SENTENCE: Final = 40  # weight of what is more than a heading's line
WIDE: Final = frozenset(["article", "main", "body", "html", "#root", "ul", "ol", "table"])
DATED: Final = re.compile(
    r"\d{1,2}\.? \w{3,12} \d{4}|\w{3,12} \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}[年-]\d{1,2}"
    r"|\bmin(?:ute)?s? read|^\W{0,3}\d{1,3} min"
)
AROUND: Final = 4  # elements around a line that may say what it is: its own, the next, and those that hold nothing else
