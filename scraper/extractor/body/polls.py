"""A question to the readers, and what they may answer."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.body.inserts import FEWEST, HIGH
from scraper.normaliser.text import ASKS, sentence_end, weight
from scraper.page.blocks import BUTTON, Block, Box

CHOICES: Final = 12  # blocks of the box of a question
_CHOICE: Final = 60  # weight of one
_LINE: Final = 200  # characters of a question with the link to where one votes
_LABELS: Final = 2  # lines over the question in its box
_POLLS = re.compile(
    r"(?<![a-z])(?:polls?|umfrage|abstimmung|sondages?|encuesta|sondaggio|enquete|votacao|votacion|peiling|omrostning|afstemning"
    r"|avstemning|aanestys|anket[ay]?|ankieta|sonda|szavazas|opros|golosovanie)(?![a-z])"
)
_POLL_WORD = re.compile(
    r"\W{0,3}(?:(?:reader |online |quick )?polls?|umfrage|abstimmung|sondage|encuesta|sondaggio|enquete|votação|votación|peiling"
    r"|omröstning|afstemning|avstemning|äänestys|anket[ay]?|ankieta|sonda|szavazás|опрос|голосование|опитування|ψηφοφορία|δημοσκόπηση"
    r"|take (?:our|the) poll|vote|votez|stimmen sie ab|vota|stem mee|投票|アンケート|투표|استطلاع|סקר)\W{0,3}(?:$|(?<=[:：.!] ))",
    re.I,
)
_VOTES = re.compile(
    r"\W{0,3}(?:total:? )?\d[\d.,+\u2009\u202f\xa0 ]{0,12}(?:(?:total )?vot(?:es?|ers|os?|i)|(?:people|readers) (?:have )?voted"
    r"|stimmen|teilnehmer|stemmen|röster|stemmer|ääntä|głos(?:ów|y)?|hlas(?:ů|ov|y)?"
    r"|szavazat|голос(?:ов|а|ів)?|ψήφοι|oy|suara|票|표|صوت(?:ا|اً|ًا)?)(?: cast| so far)?\W{0,3}"
    r"|\W{0,3}(?:(?:total )?votes|total de vot(?:o|e)s|voti(?: totali)?|stimmen(?: gesamt)?|votos(?: totales)?)\W{1,3}\d[\d., ]{0,12}",
    re.I,
)
_PART_OF_ALL = re.compile(r"^\d{1,3}(?:[.,]\d{1,2})?\s?%|(?<!\d)\d{1,3}(?:[.,]\d{1,2})?\s?%\)?$")


def poll(blocks: list[Block], question: Block) -> range:
    """The blocks of the box of a question and a few words to choose between: it holds buttons, is called a poll by itself or by a label
    over the question, counts the votes or says what part of them each answer had. With a sentence it has to be called so, and hold a
    button."""
    for box in question.box.up(HIGH):
        inside, over = blocks[box.block_start : box.block_end], question.index - box.block_start
        if over > _LABELS or len(inside) > CHOICES or box.tag in ("body", "main", "article"):
            break
        lines = [block for block in inside if not block.inside & BUTTON and block is not question]
        if question.inside & BUTTON or len(inside) < FEWEST:
            continue
        if not all(weight(block.text) < _CHOICE for block in lines):
            break
        if any(sentence_end(block.text) for block in lines):  # 'No, never.'
            if any(block.inside & BUTTON for block in inside) and _is_called_a_poll(box, inside, over):
                return range(box.block_start, box.block_end)
            continue
        pressed = len(inside) > len(lines) + 1 and not over and len(lines) >= FEWEST
        parts = sum(_PART_OF_ALL.search(block.text) is not None for block in lines)
        if pressed or (parts >= FEWEST and parts * 2 >= len(lines)) or _is_called_a_poll(box, inside, over):
            return range(box.block_start, box.block_end)
    return range(0)


def votes_elsewhere(line: Block) -> bool:
    """Whether a line asks behind the word for a poll, and leads to where one votes: 'Poll: Is it right? <a>Vote here</a>'."""
    text = line.text
    if not line.links or len(text) > _LINE or not any(mark in text for mark in ASKS):
        return False
    return _POLL_WORD.match(text) is not None and (text[-1] not in ASKS or line.link_chars * 2 > len(text))


def _is_called_a_poll(box: Box, inside: list[Block], over: int) -> bool:
    """Whether a box is, or the label `over` the question in it begins with that word, or a line counts the votes."""
    if _POLLS.search(box.names) or any(_VOTES.fullmatch(block.text) for block in inside[over + 1 :]):
        return True
    return _POLL_WORD.match(inside[0].text) is not None
