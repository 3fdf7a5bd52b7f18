"""The body: which of the page's blocks are the article's text, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.extractor.view import View
from scraper.record import Block


@dataclass(frozen=True, slots=True)
class Body:
    """`kept`: indices of document blocks in page order; `dropped`: index -> reason; `blocks`: what the record prints."""

    kept: tuple[int, ...]
    dropped: dict[int, str]
    blocks: tuple[Block, ...]
    reading: str
    agree: int
    confidence: float
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)


def read(view: View) -> Body:
    weight: dict[int, int] = {}
    for block in view.doc.visible:
        if block.box.tag == "p" and block.box.parent is not None and block.link_chars * 2 < len(block.text):
            weight[id(block.box.parent)] = weight.get(id(block.box.parent), 0) + len(block.text)
    best = max(weight, key=lambda k: weight[k], default=None)
    kept = [b for b in view.doc.visible if b.box.tag in ("p", "h2", "h3", "li") and id(b.box.parent) == best]
    return Body(
        tuple(b.index for b in kept),
        {},
        tuple(Block("heading" if b.heading else "paragraph", b.text, b.heading or None) for b in kept),
        "own",
        1,
        0.5,
    )
