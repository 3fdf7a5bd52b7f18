"""One page while it is being read: the document, what is known of it, what was already decided.

`find` of a field gets a View and nothing else. Fields are decided in the order of the table in `fields/__init__.py`, so a later
field may look at an earlier one's choice: the deck stands under the headline, the dateline before the first sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar

from scraper.normaliser.text import key, weight, words
from scraper.page.blocks import ASIDE, DIALOG, FOOTER, FORM, HIDDEN, NAV
from scraper.page.document import Document
from scraper.page.linked_data import text_of
from scraper.record import Choice, Context, Verdict

if TYPE_CHECKING:
    from scraper.config import Source
    from scraper.extractor.body import Body
    from scraper.page.blocks import Block


_Found = TypeVar("_Found")
_AROUND: Final = NAV | FOOTER | ASIDE | DIALOG | HIDDEN | FORM


def once(reading: Callable[[View], _Found]) -> Callable[[View], _Found]:
    """A reading of a page that several ask for: made when the first does, and kept for the others."""

    @wraps(reading)
    def kept(view: View) -> _Found:
        found: _Found
        try:
            found = view.readings[reading]
        except KeyError:
            found = view.readings[reading] = reading(view)
        return found

    return kept


class View:
    """`doc`, `context` (replaced as language and publisher become known), `site`, `chosen` (field -> Choice); in time `body`, `kind`."""

    def __init__(self, doc: Document, context: Context, site: Source | None = None) -> None:
        self.doc = doc
        self.context = context
        self.site = site
        self.chosen: dict[str, Choice] = {}
        self.body: Body | None = None
        self.kind: Verdict | None = None
        self.unstoried = False
        # What one reading found out, for those that come after it.
        self.facts: Mapping[str, float] = {}  # what the kind was decided by, before that took the body away
        self.next_article: Collection[int] = ()  # the blocks of one that the page goes on with
        self.comments: Collection[int] = ()  # the blocks of what readers say of the story
        self.offered: Collection[int] = ()  # the blocks in which other stories are offered
        self.over_kicker: tuple[Block, str, str] | None = None  # the section's label: its block, its words, its place
        self.local_as_utc: Collection[str] = ()  # the witnesses who wrote the publication's local time as UTC
        self.off_utc = False  # whether the publication was such a time, of no zone that is known
        self.readings: dict[Callable[[View], Any], Any] = {}  # of `once`

    def value(self, field: str) -> Any:
        choice = self.chosen.get(field)
        return choice.value if choice is not None else None

    @property
    def story(self) -> Mapping[str, Any]:
        """The linked data's node about this page, or an empty one; also where the headline shows that the node tells of the site alone, or
        of another story."""
        return {} if self.unstoried else self.doc.story or {}

    def doubt_story(self) -> None:
        """The node is no story's where its headline has no word of the displayed one and begins with the site's name (what a publishing
        system writes into every page, the time of rendering included), or is another's, on another page of the site, or of no page at all:
        an example that a theme was made with."""
        node = self.doc.story
        if node is None:
            return
        site, said = self.context.publisher, key(text_of(node.get("headline")) or "")
        if site and said.startswith(key(site)):
            self.unstoried = self._is_unlike(node, ())
        else:
            nowhere = self.doc.stands_nowhere(node) and any(len(word) > 3 for word in words(said))
            self.unstoried = (nowhere or self.doc.stands_elsewhere(node)) and self.is_unlike(node)

    def is_unlike(self, node: Mapping[str, Any]) -> bool:
        """Whether a node's headline has no word of the displayed one, nor of what the page's metadata call the story."""
        return self._is_unlike(node, (self.doc.title or "", *self.doc.meta.get("og:title", ())))

    def _is_unlike(self, node: Mapping[str, Any], titles: Iterable[str]) -> bool:
        said, headline = text_of(node.get("headline")), self.value("headline")
        if not said or not headline:
            return False
        told, shown = ({w for w in words(key(text)) if len(w) > 3 or not w.isascii()} for text in (said, " ".join((headline, *titles))))
        return not told & shown

    @cached_property
    def prose_start(self) -> int:
        """The index of the first long paragraph of the element that holds the most prose: a guess before the body is read.

        The number of blocks where the page has no prose.
        """
        held: dict[int, list[int]] = {}
        for block in self.doc.blocks:
            length = len(block.text)
            if length < 80 and (length < 30 or block.text.isascii() or weight(block.text) < 80):
                continue
            if block.inside & _AROUND or block.link_chars * 3 > length:
                continue
            box = block.box.parent or block.box
            for share, around in ((2, box), (1, box.parent)):
                if around is not None:
                    entry = held.setdefault(around.index, [0, block.index])
                    entry[0] += length * share
        return max(held.values(), key=lambda e: e[0])[1] if held else len(self.doc.blocks)

    @cached_property
    def headline_block(self) -> Block | None:
        """Where the chosen headline is displayed: where it was read, else the block with its words, an h1 before others."""
        headline = self.value("headline")
        if not headline:
            return None
        choice = self.chosen["headline"]
        shown = next((r.candidate.block for r in choice.readings if r.value == headline and r.candidate.block is not None), None)
        if shown is not None and shown < len(self.doc.blocks):
            return self.doc.blocks[shown]
        wanted = key(headline)
        best, score = None, 0
        for block in self.doc.blocks:
            length = len(block.text)
            if abs(length - len(headline)) <= 6 and key(block.text) == wanted:
                points = 1 + 4 * (block.box.tag == "h1" or block.heading == 1) + 2 * (not block.hidden) + (block.box.tag in ("h2", "h3"))
                if points > score:
                    best, score = block, points
        return best

    @property
    def top(self) -> int:
        """The index of the headline's block, -1 where none displays it."""
        return self.headline_block.index if self.headline_block is not None else -1

    @property
    def first_block(self) -> int | None:
        """The index of the body's first block, the standfirst apart, which the body may have kept."""
        kept = self.body.kept if self.body is not None else ()
        deck = self.chosen.get("deck")
        shown = deck.winner.block if deck is not None and deck.winner is not None else None
        return kept[1 if len(kept) > 1 and kept[0] == shown else 0] if kept else None

    @property
    def last_block(self) -> int | None:
        return self.body.kept[-1] if self.body and self.body.kept else None
