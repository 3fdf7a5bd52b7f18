"""What a model cannot know: blocks that look like body and are something else of this page, each with its reason.

A rule stands here when it follows from what another field already knows (headline, deck, caption) or from the page repeating itself.
Everything that is a matter of degree is the model's.
"""

from __future__ import annotations

from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page.blocks import QUOTE


def reasons(view: View, likely: list[float], threshold: float) -> dict[int, str]:
    """Index of a block -> why it is not body, for the blocks that the model would keep."""
    found: dict[int, str] = {}
    headline = key(view.value("headline") or "")
    kept: dict[str, int] = {}
    whole = []
    for block in view.doc.blocks:
        if likely[block.index] < threshold:
            continue
        said = key(block.text)
        if said and said == headline:
            found[block.index] = "the headline"
        elif said in kept and weight(block.text) > 60:
            found[block.index] = f"repeats block {kept[said]}"
        else:
            kept.setdefault(said, block.index)
            whole.append((block, said))
    everything = " | ".join(said for block, said in whole if not block.inside & QUOTE)
    for block, said in whole:
        if block.inside & QUOTE and weight(block.text) > 30 and said in everything:
            found[block.index] = "a pull quote that repeats the text"
    return found
