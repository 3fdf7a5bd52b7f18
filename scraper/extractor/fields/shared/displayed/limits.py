"""How far from a story, and in how long a line, a date is its own."""

from __future__ import annotations

import re
from typing import Final

from scraper.page.blocks import HIDDEN, NAV

ABOVE: Final = 10  # blocks before the headline that may still be its own head
OVER: Final = 4  # blocks before the headline; what is nearer is rather its own
BELOW: Final = 25  # blocks after it, where the body's begin is not known
UNDER: Final = 25  # blocks after the body in which its own foot stands
TIMES: Final = 200  # elements that are looked at
MAX_LINE: Final = 400  # characters of a line with a date in it
BESIDE: Final = 40  # characters beside a date under the text that no label announces; more tell of something else
LABEL: Final = 20  # characters of a label that stands alone in a list of facts
DIGIT = re.compile(r"\d")
YEAR = re.compile(r"\d{4}")
SENTENCE: Final = 3  # words in small letters of a sentence
UNSEEN: Final = HIDDEN | NAV
