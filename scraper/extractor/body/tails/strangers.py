"""Who somebody is of whom the text over it has not said a word: one who wrote it, or helped; a paper or a house
that lent it. What a reader goes by who knows none of the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scraper.extractor.body.phrases import QUOTED, untitled
from scraper.extractor.body.tails.words import words
from scraper.extractor.fields.shared import told
from scraper.normaliser.persons import is_person
from scraper.normaliser.roles import role_at
from scraper.normaliser.text import MAIL_ADDRESS, key, sentence_end, weight
from scraper.page.blocks import Block

_NOTE: Final = 700  # characters of what tells who somebody is
_LABEL: Final = 40  # and of a label before it, a heading over it
_PEOPLE: Final = 2  # of whom a text may tell so before it counts as a row of them
_HOUSE: Final = 6  # blocks under the name of a house, and in how many characters of the first that stands again
_OPENING: Final = 160
# What those are who write, in the languages that have it near the name.
_WRITES = re.compile(
    r"(?<!\w)(?:journalis|giornalis|jornalis|periodis|dziennikar|журналист|reporter|repórter|redakt|redact(?!ed)|rédact|redatt"
    r"|correspond(?!ing|s)|korrespond|corrispond(?!e)|corresponsal|columni|kolumni|colunist|chroniqueu|cronista|editor(?!ial)|author(?!i)"
    r"|autor(?!i(?!nn?e?n?\b))|auteur|autrice|autore|writer|essayist|novelist|blogger|skribent|publicyst|verslaggeve|photograph(?!y)"
    r"|fotograf|freelance"
    r"|volontär|volontari[ao]n|(?:cover(?:s|ing)|has (?:long )?covered)\s|columns?\b"
    r"|(?:writes|reports|has written|has reported) (?:for|about|on)\s|schreibt (?:als|für|über)\s"
    r"|berichtet (?:für|über|aus)\s|écrit (?:sur|pour)\s"
    r"|escribe (?:sobre|para)\s|escreve (?:sobre|para)\s|scrive (?:di|per|su)\s|schrijft (?:over|voor)\s|skriver (?:om|for|för)\s"
    r"|pisze (?:o|dla)\s)",
    re.I,
)
_REACHED = re.compile(rf"\sbe (?:reached|contacted|emailed|followed)\s|[\s(]@\w{{3,30}}|{MAIL_ADDRESS}", re.I)
# 'The Lantern is a nonprofit newsroom that covers the coast.'
_PAPER = re.compile(
    r"[\W_]{0,4}(?:(?:The|Die|Der|Das|Le|La|El|O|A|Il)\s)?(?P<name>[A-ZÀ-Þ0-9][^\s,.:;!?()]{1,30}(?: [^\s,.:;!?()]{1,30}){0,5}?)"
    r"(?:,| \([^()]{2,40}\))?\s(?:is|ist|est|es|é|è|jest|är|er)\s(?:an?|the|ein[es]?|das|die|une?|una|uma?|een|et|el|la|le|l['’])\s?"
    r"[^.!?]{0,120}?(?<!\w)(?:newsroom|news (?:organi[sz]ation|outlet|site|service|agency|website|publication|collaborative)"
    r"|media (?:organi[sz]ation|outlet)"
    r"|journalism (?:organi[sz]ation|project|nonprofit)|nonprofit publication|nachrichten(?:portal|agentur|seite|dienst)"
    r"|recherche(?:zentrum|netzwerk|büro|plattform)|online-?magazin|média (?:indépendant|en ligne|d['’])|agence de presse"
    r"|site d['’]information|medio (?:digital|independiente|de comunicación)|agencia de noticias"
    r"|agência de (?:notícias|jornalismo)|veículo (?:de|independente)"
    r"|testata|agenzia di stampa|portal informacyjny|agencja prasowa|nieuws(?:site|organisatie)|persbureau|nyhets(?:byrå|sajt|side))",
    re.I,
)
_ABOUT = re.compile(
    r"\W{0,3}(?:about|über(?: (?:die|den|das))?|à propos (?:de(?: la| l['’])?|du|des|d['’])|sobre(?: (?:o|a|el|la|os|as|los|las))?"
    r"|acerca de(?: la|l)?|informazioni su(?:ll['’]|lla|l)?|over (?:de|het)|om|despre)\s(?P<name>[^\s].{1,60})",
    re.I,
)


def tells_of_one(text: str, others: Iterable[str], *, set_off: bool) -> bool:
    """Whether a line tells who somebody is, new to the text: she writes, is to be written to, or is told of in another type or under a
    label. Not whom somebody in the story speaks of, nor the last of several whom the text tells of in turn."""
    label, parted, said = text.partition(": ")
    labelled = bool(parted) and len(label) < _LABEL and words().writers.open(label)
    said = said if labelled else text
    name = told.opens_with(said, dashed=False)
    if name is None or len(text) >= _NOTE or QUOTED.search(untitled(text)):
        return False
    if not (
        labelled
        or _writes(said[said.find(name) + len(name) :])
        or (set_off and role_at(said.split(maxsplit=told.BEGIN)[: told.BEGIN]) is not None)
    ):
        return False
    family, alike = name.rpartition(" ")[2].lower(), 0
    for other in others:
        if family in other.lower():
            return False
        alike += _writes(other) and told.opens_with(other, dashed=False) is not None
    return set_off or alike <= _PEOPLE


def _writes(text: str) -> bool:
    return _WRITES.search(" ".join(text.split(maxsplit=told.BEGIN)[: told.BEGIN])) is not None or _REACHED.search(text) is not None


def tells_of_a_paper(text: str, others: Iterable[str]) -> bool:
    """Whether a line tells what paper somebody is that the text does not name."""
    said = _PAPER.match(text) if len(text) < _NOTE else None
    if said is None or QUOTED.search(untitled(text)):
        return False
    name = key(said["name"])
    return not any(name in key(other) for other in others)


def houses(kept: list[Block]) -> int:
    """How many of the last blocks of a text tell of a house or a writer new to it, each under its name: 'About Gull Harbours', and 'Gull
    Harbours is a builder of piers'. The text of a house's own news names it."""
    at = next((n for n in range(max(1, len(kept) - _HOUSE), len(kept) - 1) if _heads_a_house(kept, n)), len(kept))
    under = kept[at:]
    if any(_is_heading(block) and not _heads_a_house(kept, at + n) for n, block in enumerate(under[:-1])):
        return 0
    return len(under) if 2 * sum(weight(block.text) for block in under) < sum(weight(block.text) for block in kept[:at]) else 0


def _is_heading(block: Block) -> bool:
    return block.heading > 1 or (block.bold and weight(block.text) < _LABEL and not sentence_end(block.text))


def _heads_a_house(kept: list[Block], at: int) -> bool:
    head = kept[at]
    said = _ABOUT.fullmatch(head.text) if (head.heading > 1 or head.bold) and not sentence_end(head.text) else None
    if said is None or not said["name"][0].isupper():
        return False
    name = said["name"].rstrip(" :")
    if key(name) not in key(kept[at + 1].text[:_OPENING]):
        return False
    called = key(name.rpartition(" ")[2] if is_person(name) else name)
    return not any(called in key(block.text) for block in kept[:at])
