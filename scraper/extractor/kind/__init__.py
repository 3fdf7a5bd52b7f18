"""What kind of page it is: article, live blog, gallery, video, index (front or section page) or other.

Whether it tells one story is weighed by a small logistic model over `features.py`. The weights are data (`kind.json`, made by `python -m
training.kind`). What kind of story, or of page that tells none, is said by few strong signs: `signs.py`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from math import exp
from typing import Final

from scraper.extractor import rank
from scraper.extractor.kind.features import features
from scraper.extractor.kind.listings import is_listing
from scraper.extractor.kind.service import is_service
from scraper.extractor.kind.signs import (
    is_event,
    is_film,
    is_gallery,
    is_kept_elsewhere,
    is_live,
    is_offered,
    is_recipe,
    is_thread,
    is_video,
    shows_film,
    shows_pictures,
)
from scraper.extractor.kind.walls import is_wall
from scraper.extractor.view import View
from scraper.normaliser import bylines, moments, names
from scraper.normaliser.text import sentence_end, weight
from scraper.record import Kind, Verdict

WALL: Final = "wall or error page"
SURELY_NONE: Final = 0.2  # chances of a story below which a page may be an index
LIKELY_NONE: Final = 0.3
DOUBT: Final = 0.3  # from this chance on a byline and a date that are displayed decide
DATED: Final = 0.15  # from this chance on a date decides in a line of its own, over a text that is surely one: press releases have no more
# What has dates of its own: threads, lists, goods.
_OF_OTHERS: Final = frozenset(
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
_OF_ONE: Final = frozenset(("slug", "query", "address numbered", "address dated"))  # an address that names one page of many
_DATE_LINE: Final = 80  # characters
_SUREST_TEXT: Final = 0.08  # doubt of a body that is surest to be one
_MOST: Final = 0.5  # of what is shown
_TEXT: Final = 1_000  # weight of a text that is more than what introduces a list
SUREST: Final = 8.0  # log-odds beyond it make no surer
_STORY: Final[tuple[tuple[Kind, Callable[[View], bool]], ...]] = (("gallery", is_gallery), ("video", is_video))
_SHOWN: Final[tuple[tuple[Kind, Callable[[View], bool]], ...]] = (("gallery", shows_pictures), ("video", shows_film))  # and tell little


def decide(view: View) -> Verdict:
    """The kind, how sure, and why: the model or the sign that decided."""
    facts = view.facts = features(view)
    weights = _model()
    odds = sum(weights.get(name, 0.0) * value for name, value in facts.items()) + weights["bias"]
    chance = 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
    own = _OF_OTHERS.isdisjoint(facts.keys() - {"step.product"} if "host.story" in facts else facts)  # 'news.example.com/item/48213'
    if is_wall(view):
        return Verdict("other", 0.9, WALL)
    if is_live(view):
        return Verdict("live_blog", 0.9, "live blog")
    sure = rank.confidence("kind", min(abs(odds), SUREST))
    if is_service(view, facts):
        return Verdict("other", 0.9, "what the site says of itself")
    if is_thread(view):
        return Verdict("other", 0.9, "a thread")
    if is_listing(view, facts, chance):
        return Verdict("index", 0.8, "titles over their stories")
    if is_film(view):
        return Verdict("video", 0.9, "video")
    # An index loses its body, so it takes more than a doubt to be one; a page without author and without a story's address is doubted less.
    listing = chance < (SURELY_NONE if view.value("authors") or "slug" in facts else LIKELY_NONE) and _is_index(facts, view)
    if chance >= 0.5:
        for kind, test in _STORY:
            if test(view):
                return Verdict(kind, sure, kind)
        if is_event(view, facts) or is_offered(view, facts):
            return Verdict("other", 0.6, "what is offered")
        if is_kept_elsewhere(view, facts):
            return Verdict("other", 0.6, "where it is kept")
        return Verdict("article", sure, "model")
    if not listing and own and facts.keys() & _OF_ONE:
        for kind, test in _SHOWN:
            if test(view):
                return Verdict(kind, 0.6, kind)
    if is_offered(view, facts):
        return Verdict("index" if listing else "other", sure, "model")
    if not listing and is_recipe(view):
        return Verdict("article", 0.6, "a recipe")
    if chance >= DOUBT and _is_signed(view, unworded=own):
        return Verdict("article", 0.6, "byline and date")
    if chance >= DATED and own and (view.doc.url is None or facts.keys() & _OF_ONE) and _is_surely_one(view):
        if _is_signed(view, unworded=True):
            return Verdict("article", 0.6, "byline and date")
        if view.value("dateline") is not None:
            return Verdict("article", 0.6, "a dateline")
        if _is_dated(view):
            return Verdict("article", 0.6, "a date under the headline")
        dates = (choice.winner for field in ("published", "modified") if (choice := view.chosen.get(field)) is not None)
        if chance >= DOUBT and any(date is not None and date.place.startswith("visible") for date in dates):
            return Verdict("article", 0.6, "a date that is shown")
    if not listing and own and facts.keys() & _OF_ONE and _is_surely_told(view, facts):
        return Verdict("article", 0.6, "a text that is surely one")
    return Verdict("index" if listing else "other", sure, "model")


def _is_surely_told(view: View, facts: Mapping[str, float]) -> bool:
    """Whether a long text that is surely one is most of what a page says, and signed or dated there, though nothing stands out as its
    headline: old pages set that as any line."""
    body, byline, published = view.body, view.chosen.get("byline"), view.chosen.get("published")
    if body is None or body.doubt > _SUREST_TEXT or facts.get("story share", 0) < _MOST or not _holds_a_text(view):
        return False
    winners = [choice.winner for choice in (byline, published) if choice is not None and choice.winner is not None]
    return any(winner.block is not None and winner.block <= body.kept[0] for winner in winners)


@lru_cache(maxsize=1)
def _model() -> Mapping[str, float]:
    weights: dict[str, float] = json.loads(files("scraper.extractor").joinpath("kind.json").read_text("utf-8"))["weights"]
    return weights


def _is_signed(view: View, *, unworded: bool) -> bool:
    """Somebody signs under the headline, with a word for it or, where the page may be `unworded`, beside the date; and a date is there:
    pages that tell no story seldom have both."""
    ways = ("by-word", "name alone", "beside a date") if unworded else ("by-word",)
    choice = view.chosen.get("byline")
    signed = choice is not None and any(
        (place := reading.candidate.place).startswith(ways)
        or (place.startswith("author element") and names.looks_like_a_byline(reading.value))
        for reading in choice.readings
    )
    return signed and view.value("published") is not None and view.body is not None and bool(view.body.blocks)


def _is_surely_one(view: View) -> bool:
    """Whether a page has a text that is surely body, under a headline."""
    body = view.body
    return body is not None and bool(body.kept) and body.is_sure and view.headline_block is not None


def _is_dated(view: View) -> bool:
    """Whether a line between the headline and the text says when, and nothing else."""
    body, head = view.body, view.headline_block
    if body is None or not body.kept or head is None:
        return False
    lines = (block.text for block in view.doc.blocks[max(0, head.index - 3) : body.kept[0] + 2])
    return any(
        len(line) < _DATE_LINE and moments.moments_in(line, view.context) and sum(map(str.isalpha, bylines.cleaned(line))) <= 8
        for line in lines
    )


def _is_index(facts: Mapping[str, float], view: View) -> bool:
    """A front, section, tag or author page: it offers stories or goods and tells none. The front page of a house that offers little is
    none, nor is any page with a long text."""
    offers = max(facts.get("cards", 0), facts.get("linked heads", 0))
    listed = facts.get("type.collection") or facts.get("step.list") or facts.get("body.list")
    if facts.get("root"):
        listed = offers > 0.4
    elif not listed:
        return offers > 0.5 and not _holds_a_text(view)
    sells = facts.get("type.product", 0) > 0
    return bool(listed) and not sells and facts.get("prose share", 0) < 0.5 and not _holds_a_text(view)


def _holds_a_text(view: View) -> bool:
    """Whether one box holds a long text that is surely body: a list has a sentence or two in each of many boxes."""
    body = view.body
    if body is None or not body.is_sure:
        return False
    held: Counter[int] = Counter()
    for n in body.kept:
        block = view.doc.blocks[n]
        if sentence_end(block.text) and block.link_chars * 4 < len(block.text):
            held[(block.box.parent or block.box).index] += weight(block.text)
    return max(held.values(), default=0) >= _TEXT
