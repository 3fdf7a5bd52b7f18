"""The breadcrumb: the way from the home page to the story, displayed over the headline and told in the page's data.

No field itself. The section is its last step; the kicker leaves it alone, and tags that repeat it are none.
"""

from __future__ import annotations

from scraper.extractor.fields.shared.trail.called import named_trail
from scraper.extractor.fields.shared.trail.data import data_trail
from scraper.extractor.fields.shared.trail.listed import nested_trail, ordered_trail, told_trail
from scraper.extractor.fields.shared.trail.spelt import pointed_trail, spelt_trail
from scraper.extractor.fields.shared.trail.steps import ALL_OF_IT, HOME, MAX_LENGTH, MAX_STEPS, SEPARATORS, Step, Trail
from scraper.extractor.view import View, once
from scraper.normaliser.text import key

__all__ = ["ALL_OF_IT", "HOME", "MAX_LENGTH", "MAX_STEPS", "SEPARATORS", "Step", "Trail", "data_trail", "trail"]


@once
def trail(view: View) -> Trail | None:
    """The breadcrumb that is displayed, None where there is none."""
    known = named_trail(view) or pointed_trail(view) or spelt_trail(view)
    way = known or told_trail(view) or ordered_trail(view) or nested_trail(view)
    return None if known is None and way is not None and any(key(step.name) in ALL_OF_IT for step in way.steps) else way
