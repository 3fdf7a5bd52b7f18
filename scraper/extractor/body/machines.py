"""What a machine made of a story: the box over or amid it that sums it up, told by the line in it that says so."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from scraper.extractor.body.phrases import Phrases
from scraper.extractor.fields import deck
from scraper.extractor.view import View
from scraper.normaliser.text import weight
from scraper.page.blocks import Block, Box

_LINE: Final = 160  # characters of the line that says so
_NEAR: Final = 20  # blocks under the headline in which it may stand
_HIGH, _BLOCKS = 4, 7  # elements around it, and blocks of the box
_SUMMED = re.compile(
    r"summar|zusammenfass|résum|resum|riassun|sintesi|samenvat|sammanfatt|sammendrag|tiivistel|podsumow|streszcz|özet|shrnut|összefoglal"
    r"|rezumat|краткое|ملخص|תקציר|要約|摘要|요약|key ?(?:points|takeaways)|the gist|at a glance|in brief|in kürze|tl;?dr",
    re.I,
)
_LABEL = re.compile(  # 'AI summary', 'KI-Zusammenfassung', 'Résumé par l’IA'
    r"\W{0,3}(?:(?:ai|ki|ia|gpt)[ -](?:generated |powered |generierte )?\w{3,18}"
    r"|\w{3,18} (?:(?:par|con|por) (?:l['’])?|by |von |mit |door )?(?:ai|ki|ia))\W{0,3}",
    re.I,
)


def summaries(view: View, kept: list[Block]) -> dict[int, str]:
    """The whole of a small box that says of itself that a machine summed the story up in it; the story has twice as much."""
    found: dict[int, str] = {}
    blocks, head = view.doc.blocks, view.top + 1
    last = kept[-1].index + 1
    lines = {b.index: b for b in (*blocks[head : min(head + _NEAR, last)], *kept) if len(b.text) <= _LINE}
    total = 0
    for block in lines.values():
        if block.index in found or not (_said().stand_in(block.text) or _LABEL.fullmatch(block.text)):
            continue
        for box in block.box.up(_HIGH):
            inside = blocks[box.block_start : box.block_end]
            if len(inside) > _BLOCKS or box.tag in ("body", "main", "article") or box.block_start < head:
                break
            if len(inside) < 2 or block.index not in (box.block_start, box.block_end - 1) or not _sums_up(box, inside):
                continue
            total = total or sum(weight(b.text) for b in kept)
            if 3 * sum(weight(b.text) for b in inside) <= total:
                found |= dict.fromkeys(range(box.block_start, box.block_end), deck.MACHINE)
                break
    return found


def _sums_up(box: Box, inside: list[Block]) -> bool:
    """Whether a line of a box that is no paragraph, or what the box is called, says that it is a summary."""
    return _SUMMED.search(box.names) is not None or any(len(b.text) <= _LINE and _SUMMED.search(b.text) for b in (inside[0], inside[-1]))


@cache
def _said() -> Phrases:
    return Phrases("machine")
