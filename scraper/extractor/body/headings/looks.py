"""How a heading is set, and whether two are set alike."""

from __future__ import annotations

from typing import Final

from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import LIST, PRE, QUOTE, TABLE, Block

OVER_ITS_PARAGRAPH: Final = 0.3  # likelihood of a sub-heading over its paragraph
APART: Final = 0.1  # likelihood of a sub-heading parted from its paragraph
PARTED: Final = 4  # blocks from a heading to its paragraph
SUBHEAD: Final = 90  # weight of a sub-heading
PARAGRAPH: Final = 60  # weight of what stands under a sub-heading
SAYS: Final = 4  # weight of the shortest: 'By:' says something else
REFRAIN: Final = 60  # characters of a label that each part of a text has
PARTS: Final = 3  # parts of a text, at the least, that have the same label


def tag_and_class(heading: Block) -> tuple[str, str]:
    """Its tag and class: what is around it may bear a number."""
    return heading.box.tag, heading.box.attributes.get("class") or ""


def setting(block: Block, within: bool) -> tuple[str, int, str]:
    """How a heading is set, and in what: an element like others, or this one. Its id is its own."""
    box, around = block.box, block.box.parent or block.box
    return (
        f"{box.tag} {box.attributes.get('class')}",
        around.index if within else -1,
        "" if within else f"{around.tag} {around.attributes.get('class')}",
    )


def is_bold_over(line: Block, under: Block) -> bool:
    """Whether a line in bold is a sub-heading to a reader of what stands under it: of no other such line."""
    if not line.bold or (under.bold and weight(under.text) <= SUBHEAD) or line.inside & (LIST | QUOTE | TABLE | PRE):
        return False
    return line.text[-1] in "?？" or not sentence_end(line.text)


def is_set_as_others(heading: Block, text: list[Block]) -> bool:
    """Whether a heading is set as another one of the text, in the same element: the text begins with a sub-heading."""
    so = setting(heading, within=True)
    return not sentence_end(heading.text) and any(block.heading and setting(block, within=True) == so for block in text)
