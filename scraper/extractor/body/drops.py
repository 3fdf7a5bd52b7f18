"""What a model cannot know: blocks that look like body and are something else of this page, each with its reason.

A rule stands here when it follows from what another field already knows (headline, deck, caption) or from the page repeating itself.
Everything that is a matter of degree is the model's.
"""

from __future__ import annotations

from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page.blocks import QUOTE, Block, Box


def reasons(view: View, likely: list[float], threshold: float) -> dict[int, str]:
    """Index of a block -> why it is not body, for the blocks that the model would keep."""
    found = appended(view, likely, threshold)
    headline = key(view.value("headline") or "")
    kept: dict[str, int] = {}
    whole = []
    for block in view.doc.blocks:
        if likely[block.index] < threshold or block.index in found:
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


def appended(view: View, likely: list[float], threshold: float) -> dict[int, str]:
    """The blocks of the next article, where a page that scrolls on holds one: under a headline of its own, in a box or with a date of its
    own. A story that uses h1 for its sub-headings has neither."""
    headline = view.headline_block
    if headline is None:
        return {}
    blocks = view.doc.blocks
    kept = [block for block in blocks[headline.index + 1 :] if likely[block.index] >= threshold]
    if len(kept) < 4:
        return {}
    dated = {time.block_start for time in view.doc.times}
    own = _article(kept[0])
    level = headline.heading or 1
    for block in blocks[kept[1].index :]:
        if block.heading != level or block.text == headline.text or block.hidden:
            continue
        other = _article(block)
        apart = other is not None and own is not None and other is not own and not own.within(other) and not other.within(own)
        if apart or (level == 1 and dated.intersection(range(block.index, block.index + 5))):
            return {later.index: "the next article" for later in blocks[block.index :] if likely[later.index] >= threshold}
    return {}


def _article(block: Block) -> Box | None:
    return next((box for box in block.box.up() if box.tag == "article"), None)
