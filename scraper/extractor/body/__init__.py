"""The body: which of the page's blocks are the article's text, and how sure that is.

Rival readings of the same blocks compete: the project's own (`model.py` weighs every block, `drops.py` takes out what a model cannot
know, `gathered.py` adds what belongs to the rest), a site's rule, the story in the page's data (`islands.py`), and trafilatura where the
own reading leaves doubt (`witness.py`). `read` in this file says which one stands. When the other fields are known, what they were read
from goes (`others.py`), and what belongs to the text by what they say comes (`afterwards.py`). Every block that was weighed and left out is
listed with its reason.
"""

from __future__ import annotations

from dataclasses import replace
from math import log
from typing import Final, NamedTuple

from scraper.extractor import rank
from scraper.extractor.body import again, comments, drops, islands, live, model, onward, structure, witness
from scraper.extractor.body.afterwards import emptied, with_captions, with_introduction
from scraper.extractor.body.gathered import Gathered
from scraper.extractor.body.others import without_others
from scraper.extractor.body.reading import Body
from scraper.extractor.fields import paywalled
from scraper.extractor.fields.shared import pictured
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page import blocks as page
from scraper.page.blocks import HIDDEN, NOSCRIPT
from scraper.record import Block

__all__ = ["Body", "emptied", "read", "with_captions", "with_introduction", "without_others"]

# A block is body when it is at least this likely relative to the page's surest prose (an unsure page is unsure of all its blocks alike),
# within bounds. Against one threshold of 0.5: body.fundus 0.972 -> 0.973 on publishers not seen in training; 0.47 to 0.59 do as well.
RELATIVE: Final = 0.55
LOWEST, HIGHEST = 0.2, 0.55
_NO_CHANCE, _MENTIONED = 0.02, 0.1  # likelihood of what has no say, and of what is listed among what was left out
DOUBT: Final = 0.65  # below this the page's surest prose leaves doubt, and trafilatura is asked
_NAMED: Final = 0.87  # likely, of what a site's selector names: nothing goes because the model doubts it, nor is beyond a doubt
_REST: Final = 3  # times the length of what is shown, of a story that the page's data tell to its end
_SHORT: Final = 250  # weight of a body so short that the page's data may know more


def read(view: View) -> Body:
    """The body of a page; one without blocks where the page has none."""
    weighed = _weighed(view)
    own = _own(view, weighed)
    return _by_rule(view, weighed, own) or _from_data(view, own) or own


class _Weighed(NamedTuple):
    """What the model thinks of a page: how `likely` each block is body, and was `before` trafilatura was `asked`; `weights`: index ->
    weight, of the blocks that have a say; `threshold`: from where on a block is like body; `comments`: index -> why it is none."""

    likely: list[float]
    before: list[float]
    asked: bool
    weights: dict[int, int]
    threshold: float
    comments: dict[int, str]


def _own(view: View, weighed: _Weighed) -> Body:
    blocks = view.doc.blocks
    likely, weights = weighed.likely, weighed.weights
    like_body = [block for block, p in zip(blocks, likely, strict=True) if p >= weighed.threshold]
    text = Gathered(view, like_body, likely, weighed.comments | drops.reasons(view, like_body, likely)).complete()
    chosen, reasons = text.chosen, text.reasons
    kept = [blocks[i] for i in sorted(chosen)]
    left = (i for i, p in enumerate(likely) if (_MENTIONED < p < weighed.threshold or i in reasons) and i not in chosen)
    mass = sum([w * likely[i] for i, w in weights.items()])
    doubt = sum([w * min(likely[i], 1 - likely[i]) for i, w in weights.items()]) / mass if mass else 1.0
    heavy = sum([weights.get(i, 0) for i in chosen])
    seconded = weighed.asked and 2 * sum([weights.get(i, 0) for i in chosen if likely[i] > weighed.before[i]]) > heavy
    return Body(
        kept=tuple([block.index for block in kept]),
        dropped={i: reasons.get(i) or f"not like body ({likely[i]:.2f})" for i in left},
        blocks=structure.structured(kept, text.times, view.doc),
        reading="own with trafilatura" if weighed.asked else "own",
        agree=1 + seconded,
        confidence=rank.confidence("body", -log(max(doubt, 0.001))) if mass else 0.0,
        likely=tuple(likely),
        doubt=doubt,
        times=frozenset(text.times),
        warnings=_warnings(view, kept),
    )


def _warnings(view: View, kept: list[page.Block]) -> tuple[str, ...]:
    unseen = sum([len(block.text) for block in kept if block.inside & (HIDDEN | NOSCRIPT)])
    return ("body-hidden",) if view.doc.unveiled or unseen * 2 > sum([len(block.text) for block in kept]) else ()


def _weighed(view: View) -> _Weighed:
    """The model's opinion, without the readers' comments, and with trafilatura's where it leaves doubt."""
    blocks = view.doc.blocks
    weighed, once = model.likelihood(view)
    likely = weighed.tolist()
    forum = comments.of_a_forum(view.doc)
    theirs = comments.find(blocks, likely, view.doc.url, told=False, forum=forum)
    if theirs and comments.outweighing(blocks, theirs, likely):
        # Hundreds of comments outweigh a short story: they are out before anything is weighed.
        weighed, once = model.likelihood(view, theirs)
        likely = weighed.tolist()
    elif theirs:
        theirs = comments.find(blocks, likely, view.doc.url, forum=forum)
    view.comments = theirs
    said = {i: "the readers' comments" for i in theirs if likely[i] > LOWEST}
    likely = before = [0.0 if i in theirs else p for i, p in enumerate(likely)] if theirs else likely
    # What the model gives no chance has no say: two in three blocks.
    weights = {block.index: weight(block.text) for block, p in zip(blocks, likely, strict=True) if p > _NO_CHANCE}
    surest = _surest(likely, weights)
    heard = witness.heard(view, likely) if 0 < surest < DOUBT else None
    if heard is not None:
        likely = heard
        surest = _surest(likely, weights)
    threshold = min(HIGHEST, max(LOWEST, RELATIVE * surest))
    if once:
        likely = again.weighed(blocks, likely, once, threshold)
    likely = live.weighed(view, onward.weighed(blocks, likely, threshold, theirs))
    return _Weighed(likely, before, heard is not None, weights, threshold, said)


def _surest(likely: list[float], weights: dict[int, int]) -> float:
    """How likely the page's surest prose is, 0 to 1; 0 where nothing looks like prose."""
    mass = sum([w * (p := likely[i]) * p for i, w in weights.items()])
    return sum([w * likely[i] ** 3 for i, w in weights.items()]) / mass if mass else 0.0


def _by_rule(view: View, weighed: _Weighed, own: Body) -> Body | None:
    """The blocks of the elements that the site's own selector names, whatever the model thinks of them, without what is known to be
    something else; None where there are none."""
    named = view.doc.blocks_named("body")
    if not named:
        return None
    captions = {i for i in pictured.caption_blocks(view) if own.likely[i] < weighed.threshold}
    links = {b.index for b in named if b.link_chars * 10 > len(b.text) * 9 and own.likely[b.index] < _NO_CHANCE}
    reasons = weighed.comments | dict.fromkeys(captions, "a caption") | dict.fromkeys(links, "a link to elsewhere")
    text = [block for block in named if block.index not in reasons]
    likely = list(own.likely)
    for block in text:
        likely[block.index] = max(likely[block.index], _NAMED)
    reasons |= drops.reasons(view, text, likely)
    kept = [block for block in text if block.index not in reasons]
    if not kept:
        return None
    chosen = tuple([block.index for block in kept])
    times = own.times.intersection(chosen)
    left = dict.fromkeys(own.kept, "outside of what the site's selector names") | own.dropped
    left |= {block.index: reasons[block.index] for block in named if block.index in reasons}
    return replace(
        own,
        kept=chosen,
        dropped={i: why for i, why in left.items() if i not in chosen},
        blocks=structure.structured(kept, times, view.doc),
        reading=rank.RULE,
        agree=1 + (chosen == own.kept),
        confidence=rank.RULED,
        doubt=0.0,
        times=times,
        warnings=_warnings(view, kept),
    )


def _from_data(view: View, own: Body) -> Body | None:
    """The story in the page's data, where the visible text is short and the data has far more of it, or is its beginning and the page
    holds back the rest from nobody."""
    shown = sum(weight(block.text) for block in own.blocks)
    if not witness.may_be_a_story(view):
        return None  # a front page's data hold the texts of many stories
    found = islands.paragraphs(view.doc) if shown < _SHORT else _rest(view, own)
    if found is None or sum(weight(text) for text in found[1]) < 2 * shown:
        return None
    place, texts = found
    blocks = tuple(Block("paragraph", text) for text in texts)
    return replace(own, kept=(), blocks=blocks, reading=place, agree=1, confidence=0.6, doubt=0.2, warnings=("body-from-data",))


def _rest(view: View, own: Body) -> tuple[str, list[str]] | None:
    """(where it was found, the paragraphs) of a story that the page begins and tells to its end in its linked data."""
    found = islands.article_body(view.doc, _REST * len(own.text))
    begins = found is not None and paywalled.is_free(view) is not False and key(" ".join(found[1])).startswith(key(own.text))
    return found if begins else None
