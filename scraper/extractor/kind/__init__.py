"""What kind of page it is: article, live blog, gallery, video, index (front or section page) or other.

Whether it tells one story is weighed by a small logistic model over `features.py`. The weights are data (`kind.json`, made by `python -m
training.kind`); where a page has no data, what it shows counts in their stead: `unsaid.py`. What kind of story, or of page that tells none,
is said by few strong signs: `signs.py`; where the model doubts, by what the page says of itself: `asked.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from math import exp
from typing import Final, TypeAlias

from scraper.extractor import rank
from scraper.extractor.kind import signs
from scraper.extractor.kind.asked import Asked
from scraper.extractor.kind.features import features
from scraper.extractor.kind.listings import is_listing
from scraper.extractor.kind.service import is_service
from scraper.extractor.kind.unsaid import of_what_is_shown
from scraper.extractor.kind.walls import is_wall
from scraper.extractor.view import View
from scraper.record import Kind, Verdict

WALL: Final = "wall or error page"
SUREST: Final = 8.0  # log-odds beyond it make no surer
_LIKELY: Final = 0.5  # chance from which on the model takes a page for a story
_MODEL: Final = "model"

# The kind, how sure (None: as the model is of its opinion), why, and when.
_Rule: TypeAlias = tuple[Kind, float | None, str, Callable[[Asked], bool]]

_WHATEVER_THE_MODEL_SAYS: Final[tuple[_Rule, ...]] = (
    ("other", 0.9, WALL, lambda page: is_wall(page.view)),
    ("live_blog", 0.9, "live blog", lambda page: signs.is_live(page.view)),
    ("other", 0.9, "what the site says of itself", lambda page: is_service(page.view, page.facts)),
    ("other", 0.9, "a thread", lambda page: signs.is_thread(page.view)),
    ("index", 0.8, "titles over their stories", lambda page: is_listing(page.view, page.facts, page.chance)),
    ("video", 0.9, "video", lambda page: signs.is_film(page.view)),
)
_LIKELY_A_STORY: Final[tuple[_Rule, ...]] = (
    ("gallery", None, "gallery", lambda page: signs.is_gallery(page.view)),
    ("video", None, "video", lambda page: signs.is_video(page.view)),
    ("other", 0.6, "what is offered", lambda page: signs.is_event(page.view, page.facts)),
    ("other", 0.6, "what is offered", lambda page: signs.is_offered(page.view, page.facts)),
    ("other", 0.6, "where it is kept", lambda page: page.is_of_a_forum()),
    ("other", 0.6, "where it is kept", lambda page: signs.is_kept_elsewhere(page.view, page.facts)),
    ("article", None, _MODEL, lambda page: True),
)
_DOUBTED: Final[tuple[_Rule, ...]] = (
    ("gallery", 0.6, "gallery", lambda page: page.stands_for_itself and signs.shows_pictures(page.view)),
    ("video", 0.6, "video", lambda page: page.stands_for_itself and signs.shows_film(page.view)),
    ("index", None, _MODEL, lambda page: page.lists and signs.is_offered(page.view, page.facts)),
    ("other", None, _MODEL, lambda page: not page.lists and signs.is_offered(page.view, page.facts)),
    ("article", 0.6, "a recipe", lambda page: not page.lists and signs.is_recipe(page.view)),
    ("article", 0.6, "byline and date", Asked.is_signed),
    ("article", 0.6, "a dateline", lambda page: page.has_a_text and page.view.value("dateline") is not None),
    ("article", 0.6, "a date under the headline", lambda page: page.has_a_text and page.is_dated()),
    ("article", 0.6, "a date that is shown", lambda page: page.has_a_text and page.shows_a_date()),
    ("article", 0.6, "a text that is surely one", lambda page: page.stands_for_itself and page.is_surely_told()),
    ("index", None, _MODEL, lambda page: page.lists),
    ("other", None, _MODEL, lambda page: True),
)


def decide(view: View) -> Verdict:
    """The kind, how sure, and why: the first rule that knows the page, the model's opinion where none does."""
    facts = view.facts = features(view)
    weights = _model()
    odds = sum(weights.get(name, 0.0) * value for name, value in facts.items()) + weights["bias"] + of_what_is_shown(view, facts, weights)
    page = Asked(view, facts, 1 / (1 + exp(-max(-30.0, min(30.0, odds)))))
    rules = (*_WHATEVER_THE_MODEL_SAYS, *(_LIKELY_A_STORY if page.chance >= _LIKELY else _DOUBTED))
    kind, sure, why, _ = next(rule for rule in rules if rule[3](page))
    return Verdict(kind, rank.confidence("kind", min(abs(odds), SUREST)) if sure is None else sure, why)


@lru_cache(maxsize=1)
def _model() -> Mapping[str, float]:
    weights: dict[str, float] = json.loads(files("scraper.extractor").joinpath("kind.json").read_text("utf-8"))["weights"]
    return weights
