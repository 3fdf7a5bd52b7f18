"""Short lines amid or over the paragraphs that a page puts there for itself: when it was changed, and whatever is set as nothing else of
the text. A counter of readers, the time that a film lasts, a button's words. Told by their element, whatever it is called; what its name
calls a heading stays.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from scraper.extractor.body.facts import DATE, says_when
from scraper.extractor.view import View
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import HEADING, LIST, PRE, QUOTE, TABLE, Block

_PARAGRAPHS: Final = 5  # at the least, set in `p`,
_SHARE: Final = 0.7  # and of the text's weight
_LINE: Final = (4, 60)  # weight of the line
_SURELY: Final = 0.8  # likely, of what is body all the same
_DATED: Final = 80  # characters of a date with its label
_ELEMENTS: Final = frozenset("div span section small button center label".split())
_OF_THE_TEXT = re.compile(
    r"tit|head|rubr|sub|inter|cross|lead|ledd|intro|quest|frage|answer|place|ort(?![a-z])|locat|letter|name|step|schritt|recipe|serving"
)
_GOES_ON: Final = "—–-:：?？،,;"


def lines(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    found = {b.index: DATE for b in kept if len(b.text) <= _DATED and not b.inside & (LIST | TABLE) and says_when(b)}
    paragraphs = [block for block in kept if block.box.tag == "p"]
    if len(paragraphs) < _PARAGRAPHS or _heavy(paragraphs) < _SHARE * _heavy(kept):
        return found
    set_so = Counter((tag, names) for tag, names, _ in {(block.box.tag, block.box.names, block.text) for block in kept})
    for n, block in enumerate(kept):
        box, text = block.box, block.text
        if box.tag not in _ELEMENTS or not box.names or set_so[box.tag, box.names] > 1 or likely[block.index] > _SURELY:
            continue
        if block.inside & (HEADING | LIST | QUOTE | TABLE | PRE) or not _LINE[0] <= weight(text) <= _LINE[1]:
            continue
        over_list = n + 1 < len(kept) and kept[n + 1].inside & LIST
        if not (over_list or sentence_end(text) or text[-1] in _GOES_ON or _OF_THE_TEXT.search(box.names)):
            found[block.index] = "set as nothing else of the text"
    return found


def _heavy(blocks: list[Block]) -> int:
    return sum([weight(block.text) for block in blocks])
