"""Lines in which the paper speaks to its reader, of whatever it may be: 'Never miss a tide: our app tells you first'.

A report says neither 'we' nor 'you' but in the words of others. Where the rest of a text keeps to that, a short line that says both, and
quotes nobody, is the paper's own, whatever it asks for. Where a text speaks so anyhow (a column, a talk, a guide), nothing is known; and a
question may be what somebody in the story was asked.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from scraper.extractor.body.phrases import QUOTED
from scraper.extractor.view import View
from scraper.normaliser.text import ASKS, MAIL_ADDRESS, weight
from scraper.page.blocks import HEADING, LIST, PRE, QUOTE, TABLE, Block

SPEAKS: Final = "the paper speaks to its reader"
_LINE: Final = 160  # characters of one
_FEWEST: Final = 6  # paragraphs of a text that tells by them how it speaks
_SERVICE: Final = 20  # of so many, one may tell the reader what to do: whom to call, which road to take
_PARAGRAPH: Final = 60  # weight of one
_OTHER: Final = HEADING | LIST | QUOTE | TABLE | PRE
_SAID = re.compile('“[^“”]{0,800}[”“]?|"[^"]{0,800}"?|„[^“”„]{0,800}[“”]?|«[^«»]{0,800}»?|「[^「」]{0,800}」?')
_SPOKEN: Final = "–—-‘'’‚"  # before what somebody says
# Language -> the words for 'we' and for 'you', as patterns; the German 'Sie' only where it begins no sentence, in which it may be 'they'.
_WORDS: Final = {
    "en": ("we|our|(?-i:[Uu]s)|we['’](?:d|re|ve|ll)", "you|your|yourself|you['’](?:d|re|ve|ll)"),
    "de": (
        "[Ww]ir|[Uu]ns|[Uu]nser(?:e[mnrs]?)?",
        "(?<=[a-zäöüß,] )Sie|Ihnen|(?<=[a-zäöüß,] )Ihre?[mnrs]?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[mnrs]?",
    ),
    "fr": ("nous|notre|nos", "vous|votre|vos"),
    "es": ("nuestr[oa]s?", "usted(?:es)?|tus?|te|contigo"),
    "pt": ("noss[oa]s?", "você|vocês|teus?|tuas?"),
    "it": ("nostr[oaei]", "tu[oae]?|tuoi|ti|vostr[oaei]"),
    "nl": ("onze|ons", "u|uw|je|jij|jouw|jullie"),
    "sv": ("vi|oss|vår|våra|vårt", "du|dig|din|ditt|dina|ni"),
    "da": ("vi|os|vores", "du|dig|din|dit|dine|jer"),
    "no": ("vi|oss|vår|våre|vårt", "du|deg|din|ditt|dine|dere"),
    "fi": ("meidän|meille|meitä", "sinun|sinulle|sinua|teidän|teille"),
    "pl": ("nasz\\w{0,3}|nami|nas", "cię|ciebie|twoj\\w{1,3}|was|wasz\\w{0,3}|państw[ao]"),
    "cs": ("náš|naše|našem|našich|nám|nás", "vám|vás|váš|vaše"),
    "ru": ("мы|нас|нам|наш\\w{0,3}", "вы|вас|вам|ваш\\w{0,3}"),
    "uk": ("ми|нас|нам|наш\\w{0,3}", "ви|вас|вам|ваш\\w{0,3}"),
    "id": ("kami", "anda"),
}  # fmt: skip
_KIN: Final = {"nb": "no", "nn": "no", "ms": "id", "sk": "cs"}
_ADDRESS = re.compile(MAIL_ADDRESS)


class _Speaks(NamedTuple):
    we: re.Pattern[str]
    you: re.Pattern[str]


def lines(view: View, kept: list[Block]) -> dict[int, str]:
    """Index of a block -> why it is no body."""
    speaks = _speaks((view.context.language or "")[:2])
    if speaks is None or len(kept) < _FEWEST:
        return {}
    found = {block.index: SPEAKS for n, block in enumerate(kept) if _speaks_to_the_reader(speaks, block, kept[n - 1] if n else None)}
    return found if found and _is_a_report(speaks, [block for block in kept if block.index not in found]) else {}


def _speaks_to_the_reader(speaks: _Speaks, block: Block, over: Block | None) -> bool:
    text = block.text
    if len(text) > _LINE or text[-1] in ASKS or block.inside & _OTHER or speaks.we.search(text) is None:
        return False
    if QUOTED.search(text) or text[0] in _SPOKEN or (over is not None and over.text[-1] in ":："):
        return False
    return speaks.you.search(text) is not None or ("@" in text and _ADDRESS.search(text) is not None)


def _is_a_report(speaks: _Speaks, others: list[Block]) -> bool:
    """Whether nothing else of a text says 'we', nor 'you' but once, outside of what it quotes."""
    said = [_SAID.sub(" ", block.text) for block in others if not block.inside & QUOTE]
    if sum(weight(text) >= _PARAGRAPH for text in said) < _FEWEST or any(speaks.we.search(text) for text in said):
        return False
    return sum(speaks.you.search(text) is not None for text in said) <= max(1, len(said) // _SERVICE)


@cache
def _speaks(language: str) -> _Speaks | None:
    words = _WORDS.get(_KIN.get(language, language))
    if words is None:
        return None
    case = 0 if language == "de" else re.I
    return _Speaks(*(re.compile(rf"(?<!\w)(?:{said})(?![\w-])", case) for said in words))
