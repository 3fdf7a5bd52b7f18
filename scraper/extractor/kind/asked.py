"""What a page says of itself where the model doubts its kind: somebody signs it, it is dated, its text is surely one; or it lists stories
and tells none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from scraper.extractor.body.reading import Body
from scraper.extractor.view import View
from scraper.normaliser import moments, names
from scraper.normaliser.printed_bylines import cleaned
from scraper.normaliser.text import sentence_end, weight

_SURELY_NONE: Final = 0.2  # chances of a story below which a page may be an index
_LIKELY_NONE: Final = 0.3
_DOUBT: Final = 0.3  # from this chance on a byline and a date that are displayed decide
_DATED: Final = 0.15  # from this chance on a date decides in a line of its own, over a text that is surely one: press releases have no more
# What has dates of its own: threads, lists, goods.
OF_OTHERS: Final = frozenset(
    (
        "step.forum",
        "host.forum",
        "type.forum",
        "step.list",
        "type.collection",
        "root",
        "step.product",
        "host.product",
        "type.product",
        "buy",
    )
)
_FORUM: Final = frozenset(("host.forum", "step.forum"))
_STORY: Final = frozenset(("type.story", "og.article", "signed"))
OF_ONE: Final = frozenset(("slug", "query", "address numbered", "address dated"))  # an address that names one page of many
_DATE_LINE: Final = 80  # characters
_SUREST_TEXT: Final = 0.08  # doubt of a body that is surest to be one
_MOST: Final = 0.5  # of what is shown
_TEXT: Final = 1_000  # weight of a text that is more than what introduces a list


class Asked:
    """A page, the `facts` that the model weighs, and the `chance`, 0 to 1, that it gives the page to tell one story."""

    def __init__(self, view: View, facts: Mapping[str, float], chance: float) -> None:
        self.view, self.facts, self.chance = view, facts, chance
        self.body: Body | None = view.body if view.body is not None and view.body.kept else None
        self._names_one = not OF_ONE.isdisjoint(facts)
        self._own = OF_OTHERS.isdisjoint(
            facts.keys() - {"step.product"} if "host.story" in facts else facts
        )  # 'news.example.com/item/48213'

    @cached_property
    def lists(self) -> bool:
        """Whether it is an index. That loses its body, so it takes more than a doubt to be one; a page without author and without a story's
        address is doubted less."""
        none = _SURELY_NONE if self.view.value("authors") or "slug" in self.facts else _LIKELY_NONE
        return self.chance < none and self._is_index()

    @cached_property
    def stands_for_itself(self) -> bool:
        """Whether its address names one page of many, and it is neither an index nor what has dates of its own."""
        return not self.lists and self._own and self._names_one

    @cached_property
    def has_a_text(self) -> bool:
        """Whether its text is surely one, under a headline and an address of its own, and the model gives it some chance."""
        named = self._own and (self.view.doc.url is None or self._names_one)
        return self.chance >= _DATED and named and self.body is not None and self.body.is_sure and self.view.headline_block is not None

    def is_of_a_forum(self) -> bool:
        """Whether its address is a forum's, nothing calls it a story, and nobody has signed it."""
        return not _FORUM.isdisjoint(self.facts) and _STORY.isdisjoint(self.facts)

    def is_signed(self) -> bool:
        """Somebody signs under the headline, with a word for it or, where the page's dates are its own, beside the date; and a date is
        there: pages that tell no story seldom have both."""
        if not (self.chance >= _DOUBT or self.has_a_text):
            return False
        ways = ("by-word", "name alone", "beside a date") if self._own else ("by-word",)
        choice = self.view.chosen.get("byline")
        signed = choice is not None and any(
            (place := reading.candidate.place).startswith(ways)
            or (place.startswith("author element") and names.looks_like_a_byline(reading.value))
            for reading in choice.readings
        )
        return signed and self.view.value("published") is not None and self.view.body is not None and bool(self.view.body.blocks)

    def is_dated(self) -> bool:
        """Whether a line between the headline and the text says when, and nothing else."""
        head = self.view.headline_block
        if self.body is None or head is None:
            return False
        lines = (block.text for block in self.view.doc.blocks[max(0, head.index - 3) : self.body.kept[0] + 2])
        return any(
            len(line) < _DATE_LINE and moments.moments_in(line, self.view.context) and sum(map(str.isalpha, cleaned(line))) <= 8
            for line in lines
        )

    def shows_a_date(self) -> bool:
        """Whether the model doubts it no more than half, and when it was published or changed was read from its text."""
        choices = (self.view.chosen.get(field) for field in ("published", "modified"))
        dates = (choice.winner for choice in choices if choice is not None)
        return self.chance >= _DOUBT and any(date is not None and date.place.startswith("visible") for date in dates)

    def is_surely_told(self) -> bool:
        """Whether a long text that is surely one is most of what it says, and signed or dated there, though nothing stands out as its
        headline: old pages set that as any line."""
        body = self.body
        if body is None or body.doubt > _SUREST_TEXT or self.facts.get("story share", 0) < _MOST or not self._holds_a_text():
            return False
        choices = (self.view.chosen.get(field) for field in ("byline", "published"))
        winners = [choice.winner for choice in choices if choice is not None and choice.winner is not None]
        return any(winner.block is not None and winner.block <= body.kept[0] for winner in winners)

    def _is_index(self) -> bool:
        """A front, section, tag or author page: it offers stories or goods and tells none. The front page of a house that offers little is
        none, nor is any page with a long text."""
        facts = self.facts
        offers = max(facts.get("cards", 0), facts.get("linked heads", 0))
        listed = facts.get("type.collection") or facts.get("step.list") or facts.get("body.list")
        if facts.get("root"):
            listed = offers > 0.4
        elif not listed:
            return offers > 0.5 and not self._holds_a_text()
        sells = facts.get("type.product", 0) > 0
        return bool(listed) and not sells and facts.get("prose share", 0) < 0.5 and not self._holds_a_text()

    def _holds_a_text(self) -> bool:
        """Whether one box holds a long text that is surely body: a list has a sentence or two in each of many boxes."""
        if self.body is None or not self.body.is_sure:
            return False
        held: Counter[int] = Counter()
        for n in self.body.kept:
            block = self.view.doc.blocks[n]
            if sentence_end(block.text) and block.link_chars * 4 < len(block.text):
                held[(block.box.parent or block.box).index] += weight(block.text)
        return max(held.values(), default=0) >= _TEXT
