"""What belongs to a text besides what the model would keep: lists, sub-headings, answers, rows, what stands between and at its edges.

Each finder of the table knows one kind, and is asked when those before it have answered: a heading is one of what stands under it by
then. Lines that were found so were looked at by none of the rules; those that need no more than the line are asked at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from typing import Final

from scraper.extractor.body import (
    alone,
    asking,
    copies,
    entries,
    fills,
    grids,
    headings,
    islands,
    lists,
    notices,
    pull_quotes,
    questions,
    recipes,
    rows,
    strays,
    tables,
    tails,
    verses,
)
from scraper.extractor.body.alone.pictured import credits_a_picture
from scraper.extractor.body.alone.stories import offers_by_itself
from scraper.extractor.body.facts import of_facts, says_when
from scraper.extractor.body.reading import NOTHING_UNDER, SPOKE
from scraper.extractor.fields import deck
from scraper.extractor.fields.shared import pictured
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import CAPTION, FIGURE, LIST, QUOTE, TABLE, Block

_LONGEST: Final = 100_000  # characters of a story


class Gathered:
    """A text while it is put together of the page's `blocks`, each with how `likely` the model finds it: the indices `chosen` by now, and
    the `times` over the entries of a live blog among them. `reasons`: index -> why a block is none of it, `over_nothing`: of these the
    headings that stood over nothing until more was found, `out`: the others."""

    def __init__(self, view: View, like_body: list[Block], likely: list[float], reasons: dict[int, str]) -> None:
        self.view, self.blocks, self.likely, self.reasons = view, view.doc.blocks, likely, reasons
        self.like_body = frozenset(block.index for block in like_body)
        self.chosen = set(self.like_body.difference(reasons))
        self.times: set[int] = set()
        self.out = {n for n, why in reasons.items() if why != tails.lines.OVER_NOTHING}
        self.over_nothing = {n for n in reasons.keys() - self.out if self.blocks[n].heading > 1}

    def complete(self) -> Gathered:
        """With all that belongs to it, and nothing else."""
        for find in _FINDERS:
            self.chosen |= find(self)
        # What the model would have kept was looked at before.
        added = self.chosen - self.times - self.like_body
        self.chosen -= _none_of_it(self, [self.blocks[n] for n in sorted(added)])
        self.chosen -= copies.rest(self.blocks, added & self.chosen, self.chosen, self.reasons)
        self.chosen |= {n for n in self.over_nothing if n + 1 in self.chosen}
        for why, found in (
            ("what is left of a box", strays.remnants(self.blocks, self.chosen, self.likely)),
            (NOTHING_UNDER, lists.bare_terms(self.blocks, self.chosen)),
            (SPOKE, strays.unspoken(self.blocks, self.chosen)),
        ):
            self.chosen -= found
            self.reasons |= dict.fromkeys(found, why)
        return self


def _with_times(text: Gathered) -> set[int]:
    """The times over the entries of a live blog, and the titles under them."""
    text.times = entries.times(text.blocks, text.chosen, entries.fewest(text.view))
    return text.times | (entries.titles(text.blocks, text.chosen, text.times) - text.reasons.keys())


def _with_data(text: Gathered) -> set[int]:
    blocks, chosen = text.blocks, text.chosen
    return tables.of_data(blocks, chosen) | fills.openings(blocks, chosen) | (tables.listings(blocks, chosen) - text.reasons.keys())


def _between(text: Gathered) -> set[int]:
    """What was passed over amid the paragraphs."""
    blocks, chosen, likely = text.blocks, text.chosen, text.likely
    return (fills.holes(blocks, chosen, likely) | fills.quotations(blocks, chosen, likely)) - text.reasons.keys()


def _told(text: Gathered) -> set[int]:
    """What the page's linked data has of the text too, where that is no longer than a story is."""

    def said() -> str:
        found = islands.article_body(text.view.doc)
        return key(" ".join(found[1])) if found is not None and sum(map(len, found[1])) <= _LONGEST else ""

    return fills.told(text.blocks, text.chosen, text.likely, said) - text.reasons.keys()


def _marked(text: Gathered) -> set[int]:
    found = fills.marked(text.blocks, text.chosen, text.likely) - text.reasons.keys()
    return {n for n in found if not tails.lines.says_otherwise(text.blocks[n])}


def _answers(text: Gathered) -> set[int]:
    """What questions stand over, and those that stand over it."""
    blocks, chosen, likely, out = text.blocks, text.chosen, text.likely, text.out
    answers = questions.answered(blocks, chosen, likely, text.view.value("headline") or "", out) - chosen
    found = {n for n in answers if blocks[n].heading or not tails.lines.says_otherwise(blocks[n])}
    return (found | questions.unfolded(blocks, chosen, likely) | questions.lids(blocks, chosen)) - out


def _begun_lists(text: Gathered) -> set[int]:
    begun = lists.begun(text.blocks, text.chosen, text.likely, text.view.doc.url)
    return (begun | lists.announced(text.blocks, text.chosen, likely=text.likely, heads=text.over_nothing)) - text.reasons.keys()


def _plain_lists(text: Gathered) -> set[int]:
    blocks, chosen, likely = text.blocks, text.chosen, text.likely
    return (lists.plain(blocks, chosen, likely) | lists.in_boxes(blocks, chosen, likely)) - text.out


def _labelled_lists(text: Gathered) -> set[int]:
    return (lists.labelled(text.blocks, text.chosen, text.view.top) | lists.terms(text.blocks, text.chosen)) - text.reasons.keys()


def _with_headings(text: Gathered) -> set[int]:
    """The sub-headings, with the lists that one of them announces: a sentence that was found by the list under it announces all of that."""
    blocks, chosen, likely = text.blocks, text.chosen, text.likely
    found = headings.over(blocks, chosen, likely) | headings.lines(blocks, chosen, likely) | headings.parted(blocks, chosen, likely)
    found |= {n for n in headings.labelled(blocks, chosen, likely) if of_facts(blocks[n]) is None}
    found |= headings.refrains(blocks, chosen) | headings.alike(blocks, chosen, likely) | headings.in_turn(blocks, chosen, likely)
    found |= headings.of_parts(blocks, chosen, likely, text.view.doc.url)
    found |= headings.over_first(blocks, chosen, likely) - {text.view.top}
    found -= pictured.caption_blocks(text.view)
    found -= pull_quotes.says_again(blocks, chosen, [n for n in found if blocks[n].inside & QUOTE]) | text.reasons.keys()
    found |= headings.in_turn(blocks, chosen, likely, counted=True) - text.out
    return found | (lists.announced(blocks, chosen | found, found) - text.reasons.keys())


def _edges(text: Gathered) -> set[int]:
    """What begins and ends a text beside what was chosen, and is displayed for no other field."""
    blocks, view = text.blocks, text.view
    found = fills.edges(blocks, text.chosen, text.likely, view.top)
    if not found:
        return found
    described = {b.index for b in deck.displayed(view) if b.heading or deck.named(b) or deck.described(view.doc, b.text)}
    facts = {n for n in found if of_facts(blocks[n]) is not None or tails.lines.says_otherwise(blocks[n])}
    return found - pictured.caption_blocks(view) - described - facts - text.reasons.keys()


def _entries_left(text: Gathered) -> set[int]:
    """The entries of a live blog that the model has passed, and the times over all that were found since."""
    blocks, chosen = text.blocks, text.chosen
    left = entries.untold(blocks, chosen, text.times) - text.out
    short, passed = entries.in_short(blocks, chosen, text.times, text.likely)
    found = left | (short - text.reasons.keys())
    chosen = chosen | found
    text.times |= {n for n in passed if any(i in chosen for i in range(n + 1, min(n + 3, len(blocks))))}
    text.times |= entries.more_times(blocks, chosen, text.times) | {n for n in left if n + 1 in left}
    return found | text.times


def _columns(text: Gathered) -> set[int]:
    blocks = text.blocks
    alike = grids.columns(blocks, text.chosen, text.likely, text.reasons.keys())
    facts = (b.index for n in alike if not (b := blocks[n]).inside & TABLE and (of_facts(b) or tails.lines.says_otherwise(b)))
    return alike.difference(facts)


def _none_of_it(text: Gathered, added: list[Block]) -> set[int]:
    """Of lines that were added, what says by itself that it is none of the text; a table is a whole, and so is a list."""
    lines = [block for block in added if not block.inside & TABLE]
    single = [block for block in lines if not block.inside & LIST]
    found = set(alone.lines(text.view, [text.blocks[n] for n in sorted(text.chosen)], single)) if single else set()
    return found | {
        b.index
        for b in lines
        if notices.of_block(b) is not None
        or asking.asks(b.text)
        or asking.signs_up(b)
        or says_when(b)
        or offers_by_itself(text.view.doc, b)
        or credits_a_picture(b)
        or (b.inside & FIGURE and b.inside & CAPTION)
    }


# A finder answers what belongs to the text as far as that was found. What a rule knows to be something else stays out; where it is the
# finder's to say whether a heading stands over nothing, all but those.
_FINDERS: Final[tuple[Callable[[Gathered], Set[int]], ...]] = (
    lambda text: recipes.told(text.view.doc) if text.chosen else frozenset(),
    lambda text: verses.lines(text.blocks, text.chosen, text.view.top) - text.reasons.keys(),
    _with_times,
    _with_data,
    _between,
    _told,
    _marked,
    _answers,
    _begun_lists,
    lambda text: lists.headed(text.blocks, text.chosen) - text.reasons.keys(),
    lambda text: lists.points(text.blocks, text.chosen, text.likely, text.view.top) - text.reasons.keys(),
    _plain_lists,
    lambda text: lists.linked(text.blocks, text.chosen, text.likely, text.out, text.view.doc.url),
    lambda text: (grids.whole(text.blocks, text.chosen) | rows.whole(text.blocks, text.chosen)) - text.reasons.keys(),
    _labelled_lists,
    lambda text: entries.timeline(text.blocks, text.chosen, text.likely) - text.out,
    lambda text: tables.of_boxes(text.blocks, text.chosen, text.reasons.keys()),
    _with_headings,
    _edges,
    _entries_left,
    _columns,
)
