"""Who signs at the end of the text: an agency in brackets, the paper by its short name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.extractor.fields.shared import pictured as pictures
from scraper.extractor.fields.source.called import LINE, is_credited
from scraper.extractor.view import View
from scraper.normaliser import organisations
from scraper.normaliser.signatures import is_short_name
from scraper.page.blocks import CAPTION, FIGURE, HEADING, Block
from scraper.record import Candidate

_OWN = re.compile(r"[(\[]([A-ZÄÖÜ.]{2,6})[)\]]$")  # the paper's short name: '(BT)'
_ACRONYM: Final = 8  # characters of a paper's short name, with dots
_INITIALLED: Final = ("id", "ms")  # languages whose writers sign with initials as short as agencies' names: '(vyp/kna)'
_END, _TAIL = "end of the text", "tail signature"


def signed(view: View, first: int, last: int) -> Iterator[Candidate]:
    """What the last lines of the text, from its `first` block to its `last`, and the two under it end with."""
    blocks, captions = view.doc.blocks, pictures.caption_blocks(view)
    for block in blocks[max(first, last - 1) : last + 3]:
        if block.inside & (FIGURE | CAPTION | HEADING) or block.index in captions or (len(block.text) < LINE and is_credited(block.text)):
            continue
        at_end = block.index in (last, last + 1)
        if (wire := organisations.tail(block.text)) and not (wire.islower() and (view.context.language or "")[:2] in _INITIALLED):
            yield Candidate(wire, _END, "visible", block=block.index)
        elif block.index == last and (said := organisations.in_brackets(block.text)) and not _is_cited(view, last):
            yield Candidate(said, _END, "visible", block=last)
        elif at_end and len(block.text) <= _ACRONYM and _is_own_acronym(view, block, blocks[last]):
            yield Candidate(block.text, _TAIL, "visible", block=block.index)
        elif at_end and (own := _OWN.search(block.text[-_ACRONYM:])) and is_short_name(own[1], view.context):
            yield Candidate(own[1], _TAIL, "visible", block=block.index)


def _is_cited(view: View, last: int) -> bool:
    """Whether other paragraphs name their sources in brackets too: each for itself, and none for the text."""
    kept = view.body.kept if view.body is not None else ()
    return any(organisations.in_brackets(view.doc.blocks[n].text) for n in kept if n != last)


def _is_own_acronym(view: View, block: Block, last: Block) -> bool:
    """Whether the paper signs the text with its short name in a paragraph like the others: 'E.P.', 'EXP'."""
    alike = block.box.tag == last.box.tag and block.box.names == last.box.names and not block.links
    return alike and is_short_name(block.text, view.context)
