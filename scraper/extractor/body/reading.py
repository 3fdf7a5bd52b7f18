"""A reading of the body: what stands, what was left out and why, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from scraper.normaliser.text import sentence_end, weight
from scraper.page import blocks as page
from scraper.record import Block

SURE: Final = 0.95  # likely, of a paragraph that is no standfirst
SPOKE: Final = "who spoke the words that were left out"
# Why a block is no body, where several look for it.
STORY: Final = "offers another story"
STORIES: Final = "offers other stories"
AUTHOR: Final = "who the author is"
CREDIT: Final = "the credit of a picture"
CAPTIONED: Final = "the caption of a picture"
GOES_ON: Final = "says that the story goes on"
ANNOUNCES: Final = "announces what is embedded"
SOLICITS: Final = "asks the reader for something"
NOTHING_UNDER: Final = "stands over nothing"
_DOUBT: Final = 0.25  # of a text that is surely one, at the most
PROSE: Final = 100  # weight of such a paragraph that is no line of facts


@dataclass(frozen=True, slots=True)
class Body:
    """`kept`: indices of document blocks in page order (none when the text came from the page's data); `dropped`: index -> reason, of
    the blocks that looked like text; `likely`: the model's opinion of each block; `reading`: which reading stands; `agree`: independent
    readings that say so; `doubt`: the share of the prose, 0 to 1, of which the model can't tell whether it is body; `times`: indices of
    those kept that stand over the entries of a live blog."""

    kept: tuple[int, ...]
    dropped: dict[int, str]
    blocks: tuple[Block, ...]
    reading: str
    agree: int
    confidence: float
    likely: tuple[float, ...] = ()
    doubt: float = 0.0
    times: frozenset[int] = frozenset()
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)

    @property
    def is_sure(self) -> bool:
        """Whether it is surely the text of one story, and not a page's teasers or what stands around them."""
        return self.doubt <= _DOUBT

    def is_sure_of(self, block: page.Block) -> bool:
        """Whether a paragraph is the text's, whatever another field reads in it."""
        return self.likely[block.index] > SURE and weight(block.text) > PROSE and sentence_end(block.text)

    def names_a_speaker(self, index: int) -> bool:
        """Whether a block was left out with the words of the one it names: no byline of the story."""
        return self.dropped.get(index) == SPOKE
