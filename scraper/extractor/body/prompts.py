"""What a paywall says in place of the text, and the letter of the editors under it."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.body.asking import SOLICITATION, said_of
from scraper.extractor.body.inserts import BOX, LINES, PROMPT
from scraper.extractor.body.reading import SOLICITS
from scraper.extractor.fields import paywalled
from scraper.extractor.view import View
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import LIST, Block

_SUPPORT = re.compile(  # the heading of a letter: 'Support the Lantern's journalism'
    r"\W{0,3}(?:please )?(?:support(?! for)|help|fund|unterstütz(?:en sie|t|e)|soutenez|apoy[ae]|apoi[ea]|sostieni|sostenete|steun"
    r"|wesprzyj(?:cie)?|поддержите)\s[^.!?:]{0,60}(?:journalis|giornalis|periodis|jornalis|dziennikar|журналист)"
    r"|\W{0,3}become an? (?:\w{3,12} )?(?:supporter|member|patron|subscriber)\W{0,3}$",
    re.I,
)
_LETTER: Final = 9  # blocks of a letter of the editors under a text
_LONG: Final = 120  # weight of a paragraph of prose
_MOST_LONG: Final = 2  # of them in a prompt


def letter(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands under a text from a heading on that tells the reader to support the paper's journalism: a letter of the editors."""
    low = max(1, len(kept) - _LETTER)
    for n, block in enumerate(kept[low:], low):
        if not (block.heading or block.bold) or len(block.text) > SOLICITATION or _SUPPORT.match(block.text) is None:
            continue
        behind = sum(weight(other.text) for other in kept[n:])
        if behind <= max(PROMPT, sum(weight(other.text) for other in kept) // 3):
            return dict.fromkeys((other.index for other in kept[n:]), SOLICITS)
    return {}


def prompt(view: View, kept: list[Block]) -> dict[int, str]:
    """What asks for a subscription under a teaser: set apart from the text, to the end; the whole of a small box. Where the page does not
    say that it is not free, nothing else is one but lines that let nobody on."""
    free = paywalled.is_free(view)
    if free:
        return {}
    text = next((block for block in kept if weight(block.text) > 80 and sentence_end(block.text)), None)
    if text is None:
        return {}
    own, set_so = _place(text), _set(text)
    said = 0
    start = None
    for n in range(len(kept) - 1, 0, -1):
        block = kept[n]
        said += weight(block.text)
        if said > PROMPT or _place(block) == own or (_set(block) == set_so and block.box.parent is not text.box.parent):
            break
        if said_of("prompt").stand_in(block.text):
            start = n
    asked = kept[start:] if start is not None else []
    if sum([weight(block.text) > _LONG and sentence_end(block.text) for block in asked]) > _MOST_LONG:
        return {}  # the text itself, each part of it in a box for those who pay, and a word in it that prompts have too
    if asked:
        sure = free is False or all(said_of("wall").stand_in(block.text) for block in asked)
        asked = _apart(view, text, asked, kept) or (asked if sure else [])
    return {block.index: "the prompt of a paywall" for block in asked}


def _apart(view: View, text: Block, asked: list[Block], kept: list[Block]) -> list[Block]:
    """The whole of the box that what asks for a subscription stands in, where it is small, without the text, and most of its lines ask."""
    box = next((b for b in asked[0].box.up() if b.tag not in LINES and b.block_end > asked[-1].index), None)
    if box is None or box.block_start <= text.index:
        return []
    inside = [block for block in kept if block.index >= box.block_start]
    if sum(weight(block.text) for block in inside) > BOX or inside[0].inside & LIST:
        return []
    walls = {block.index for block in inside if said_of("wall").stand_in(block.text)}
    asking = walls.union(b.index for b in view.doc.blocks[box.block_start : box.block_end] if said_of("prompt").stand_in(b.text))
    named = any(map(paywalled.is_wall, box.up(3)))
    prose = any(weight(block.text) > _LONG and block.index not in walls for block in inside)
    if len(asking) * 2 < len(inside) or (prose and not named):
        return []
    return inside if named or walls or len(asking) > 1 else []  # one line that has such a word may be the story's last


def _place(block: Block) -> tuple[int, str, str]:
    return (block.box.parent.index if block.box.parent is not None else -1, block.box.tag, block.box.names)


def _set(block: Block) -> tuple[str, ...]:
    """The names of a block's element and of the one around it: some wrap each paragraph."""
    return tuple(said for box in block.box.up(2) for said in (box.tag, box.names))
