"""The body: which of the page's blocks are the article's text, and how sure that is.

Rival readings of the same blocks compete: the project's own (`model.py` weighs every block, `drops.py` takes out what a model cannot
know), a site's rule, the story in the page's data (`islands.py`), and trafilatura where the own reading leaves doubt (`witness.py`).
`read` in this file says which one stands; what the other fields show of it comes `afterwards`. Every block that was weighed and left out
is listed with its reason.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import log
from typing import Final, NamedTuple

from scraper.extractor import rank
from scraper.extractor.body import (
    again,
    alone,
    asking,
    comments,
    copies,
    drops,
    entries,
    fills,
    grids,
    headings,
    islands,
    lists,
    live,
    model,
    notices,
    onward,
    questions,
    recipes,
    rows,
    strays,
    structure,
    tables,
    tails,
    verses,
    witness,
)
from scraper.extractor.body.afterwards import emptied, with_captions, with_introduction, without_others
from scraper.extractor.body.alone.pictured import credits_a_picture
from scraper.extractor.body.alone.stories import offers_by_itself
from scraper.extractor.body.facts import of_facts, says_when
from scraper.extractor.body.reading import SPOKE, Body
from scraper.extractor.fields import deck, paywalled
from scraper.extractor.fields.shared import pictured
from scraper.extractor.view import View
from scraper.normaliser.text import key, weight
from scraper.page import blocks as page
from scraper.page.blocks import CAPTION, FIGURE, HIDDEN, LIST, NOSCRIPT, QUOTE, TABLE
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
_LONGEST: Final = 100_000  # characters of a story
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
    chosen, reasons, times = _chosen(view, weighed)
    kept = [blocks[i] for i in sorted(chosen)]
    left = (i for i, p in enumerate(likely) if (_MENTIONED < p < weighed.threshold or i in reasons) and i not in chosen)
    mass = sum([w * likely[i] for i, w in weights.items()])
    doubt = sum([w * min(likely[i], 1 - likely[i]) for i, w in weights.items()]) / mass if mass else 1.0
    heavy = sum([weights.get(i, 0) for i in chosen])
    seconded = weighed.asked and 2 * sum([weights.get(i, 0) for i in chosen if likely[i] > weighed.before[i]]) > heavy
    return Body(
        kept=tuple([block.index for block in kept]),
        dropped={i: reasons.get(i) or f"not like body ({likely[i]:.2f})" for i in left},
        blocks=structure.structured(kept, times, view.doc),
        reading="own with trafilatura" if weighed.asked else "own",
        agree=1 + seconded,
        confidence=rank.confidence("body", -log(max(doubt, 0.001))) if mass else 0.0,
        likely=tuple(likely),
        doubt=doubt,
        times=frozenset(times),
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


def _chosen(view: View, weighed: _Weighed) -> tuple[set[int], dict[int, str], set[int]]:
    """(what is body, why what is like it is none, what of the body is the times over the entries of a live blog): what the model would
    keep, without what the rules know to be something else, and with what belongs to it."""
    blocks, likely = view.doc.blocks, weighed.likely
    like_body = [block for block, p in zip(blocks, likely, strict=True) if p >= weighed.threshold]
    reasons = weighed.comments | drops.reasons(view, like_body, likely)
    chosen = {block.index for block in like_body if block.index not in reasons}
    if chosen:
        chosen |= recipes.told(view.doc)
    chosen |= verses.lines(blocks, chosen, view.top) - reasons.keys()
    times = entries.times(blocks, chosen, entries.fewest(view))
    chosen |= entries.titles(blocks, chosen, times) - reasons.keys()
    chosen |= times | tables.of_data(blocks, chosen) | fills.openings(blocks, chosen) | (tables.listings(blocks, chosen) - reasons.keys())
    chosen |= (fills.holes(blocks, chosen, likely) | fills.quotations(blocks, chosen, likely)) - reasons.keys()
    chosen |= fills.told(blocks, chosen, likely, partial(_told, view)) - reasons.keys()
    chosen |= {n for n in fills.marked(blocks, chosen, likely) - reasons.keys() if not tails.lines.says_otherwise(blocks[n])}
    out = {n for n, why in reasons.items() if why != tails.lines.OVER_NOTHING}
    over_nothing = {n for n in reasons.keys() - out if blocks[n].heading > 1}
    answers = questions.answered(blocks, chosen, likely, view.value("headline") or "", out) - out
    chosen |= (
        {n for n in answers if blocks[n].heading or not tails.lines.says_otherwise(blocks[n])}
        | questions.unfolded(blocks, chosen, likely) - out
        | questions.lids(blocks, chosen) - out
    )
    chosen |= (
        lists.begun(blocks, chosen, likely, view.doc.url) | lists.announced(blocks, chosen, likely=likely, heads=over_nothing)
    ) - reasons.keys()
    chosen |= lists.headed(blocks, chosen) - reasons.keys()
    chosen |= lists.points(blocks, chosen, likely, view.top) - reasons.keys()
    chosen |= (lists.plain(blocks, chosen, likely) | lists.in_boxes(blocks, chosen, likely)) - out
    chosen |= lists.linked(blocks, chosen, likely, out, view.doc.url)
    chosen |= (grids.whole(blocks, chosen) | rows.whole(blocks, chosen)) - reasons.keys()
    chosen |= (lists.labelled(blocks, chosen, view.top) | lists.terms(blocks, chosen)) - reasons.keys()
    chosen |= entries.timeline(blocks, chosen, likely) - out
    chosen |= tables.of_boxes(blocks, chosen, reasons.keys())
    found = (_headings(view, chosen, likely) - reasons.keys()) | (headings.in_turn(blocks, chosen, likely, counted=True) - out)
    chosen |= found
    # A sentence that was found by the list under it announces all of that.
    chosen |= lists.announced(blocks, chosen, found) - reasons.keys()
    chosen |= _edges(view, chosen, likely) - reasons.keys()
    left = entries.untold(blocks, chosen, times) - out
    short, passed = entries.in_short(blocks, chosen, times, likely)
    chosen |= left | (short - reasons.keys())
    times |= {n for n in passed if any(i in chosen for i in range(n + 1, min(n + 3, len(blocks))))}
    times |= entries.more_times(blocks, chosen, times) | {n for n in left if n + 1 in left}
    chosen |= times
    alike = grids.columns(blocks, chosen, likely, reasons.keys())
    facts = (b.index for n in alike if not (b := blocks[n]).inside & TABLE and (of_facts(b) or tails.lines.says_otherwise(b)))
    chosen |= alike.difference(facts)
    # What the model would have kept was looked at before.
    added = chosen.difference(times, (block.index for block in like_body))
    lines = [blocks[n] for n in added if not blocks[n].inside & TABLE]
    if single := [b for b in lines if not b.inside & LIST]:  # a list is a whole
        chosen -= alone.lines(view, [blocks[n] for n in sorted(chosen)], single).keys()
    chosen -= {
        b.index
        for b in lines
        if notices.of_block(b) is not None
        or asking.asks(b.text)
        or asking.signs_up(b)
        or says_when(b)
        or offers_by_itself(view.doc, b)
        or credits_a_picture(b)
        or (b.inside & FIGURE and b.inside & CAPTION)
    }
    chosen -= copies.rest(blocks, added & chosen, chosen, reasons)
    # A heading that stood over nothing, until more was found.
    chosen |= {n for n in over_nothing if n + 1 in chosen}
    unspoken, bare = strays.unspoken(blocks, chosen), lists.bare_terms(blocks, chosen)
    rest = strays.remnants(blocks, chosen, likely)
    chosen -= unspoken | bare | rest
    reasons |= dict.fromkeys(rest, "what is left of a box")
    reasons |= dict.fromkeys(bare, "stands over nothing") | dict.fromkeys(unspoken, SPOKE)
    return chosen, reasons, times


def _told(view: View) -> str:
    """The text in the page's linked data, as a `key`; nothing where it is longer than a story is."""
    found = islands.article_body(view.doc)
    return key(" ".join(found[1])) if found is not None and sum(map(len, found[1])) <= _LONGEST else ""


def _headings(view: View, chosen: set[int], likely: list[float]) -> set[int]:
    """The sub-headings of a text."""
    blocks = view.doc.blocks
    found = headings.over(blocks, chosen, likely) | headings.lines(blocks, chosen, likely) | headings.parted(blocks, chosen, likely)
    found |= {n for n in headings.labelled(blocks, chosen, likely) if of_facts(blocks[n]) is None}
    found |= headings.refrains(blocks, chosen) | headings.alike(blocks, chosen, likely) | headings.in_turn(blocks, chosen, likely)
    found |= headings.of_parts(blocks, chosen, likely, view.doc.url)
    found |= headings.over_first(blocks, chosen, likely) - {view.top}
    found -= pictured.caption_blocks(view)
    return found - copies.says_again(blocks, chosen, [n for n in found if blocks[n].inside & QUOTE])


def _edges(view: View, chosen: set[int], likely: list[float]) -> set[int]:
    """What begins and ends a text beside what was chosen, and is displayed for no other field."""
    blocks = view.doc.blocks
    found = fills.edges(blocks, chosen, likely, view.top)
    if not found:
        return found
    described = (b.index for b in deck.displayed(view) if b.heading or deck.named(b) or deck.described(view.doc, b.text))
    facts = (n for n in found if of_facts(blocks[n]) is not None or tails.lines.says_otherwise(blocks[n]))
    return found - pictured.caption_blocks(view) - set(described) - set(facts)


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
