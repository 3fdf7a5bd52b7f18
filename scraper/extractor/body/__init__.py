"""The body: which of the page's blocks are the article's text, and how sure that is.

Rival readings of the same blocks compete: the project's own (`model.py` weighs every block, `drops.py` takes out what a model cannot
know), a site's rule, the story in the page's data (`islands.py`), and trafilatura where the own reading leaves doubt (`witness.py`).
`judge` in this file says which one stands. Every block that was weighed and left out is listed with its reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from math import log
from typing import Final, NamedTuple

from scraper.extractor import rank
from scraper.extractor.body import (
    again,
    comments,
    drops,
    entries,
    fills,
    headings,
    islands,
    lists,
    model,
    notices,
    offers,
    questions,
    recipes,
    slides,
    strays,
    structure,
    tables,
    tails,
    witness,
)
from scraper.extractor.body.facts import of_facts, says_when
from scraper.extractor.fields import deck, image, paywalled
from scraper.extractor.view import View
from scraper.normaliser import credits
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page import blocks as page
from scraper.page.blocks import HIDDEN, LIST, NOSCRIPT, QUOTE, TABLE
from scraper.page.linked_data import types_of
from scraper.record import Block

# A block is body when it is at least this likely relative to the page's surest prose (an unsure page is unsure of all its blocks alike),
# within bounds. Against one threshold of 0.5: body.fundus 0.972 -> 0.973 on publishers not seen in training; 0.47 to 0.59 do as well.
RELATIVE: Final = 0.55
LOWEST, HIGHEST = 0.2, 0.55
_NO_CHANCE, _MENTIONED = 0.02, 0.1  # likelihood of what has no say, and of what is listed among what was left out
DOUBT: Final = 0.65  # below this the page's surest prose leaves doubt, and trafilatura is asked
_LINE: Final = 300  # characters of a line that a field is read from
_DAY: Final = len("2025-06-11")
_LABEL: Final = 20  # characters in such a line that are not the field's
_SIGNED: Final = 2  # blocks at the head that may be an author's name
_NOTES: Final = 3  # paragraphs at the end that may tell who the authors are
_DANGLING: Final = 2  # headings and announcements at the end over nothing; a longer run is a list of its own
_OF_A_BOX, _NO_TEXT = 0.8, 0.4  # likely at the most, of a heading over nothing amid the text, and of what stands under it
_NO_RULES: Final = ("not like", "repeats")  # how the reasons begin of what may be text of the story all the same
_DOUBTFUL, _SENTENCES = 0.75, 4  # likely, of what may be a caption all the same; no caption has more sentences
_SURE: Final = 0.95  # likely, of a paragraph that is no standfirst
_PROSE: Final = 100  # weight of such a paragraph that is no line of facts
_LEAST: Final = 60  # weight of the text under one
_HEAD: Final = 12  # blocks of a head under it
_ROUND_UP: Final = 4  # linked lines that part a text
_NAMED: Final = 0.87  # likely, of what a site's selector names: nothing goes because the model doubts it, nor is beyond a doubt
_SHORTEST: Final = 3  # blocks of a story so short that its standfirst looks like a part of it
_REST: Final = 3  # times the length of what is shown, of a story that the page's data tell to its end
_SHORT: Final = 250  # weight of a body so short that the page's data may know more


@dataclass(frozen=True, slots=True)
class Body:
    """`kept`: indices of document blocks in page order (none when the text came from the page's data); `dropped`: index -> reason, of
    the blocks that looked like text; `likely`: the model's opinion of each block; `reading`: which reading stands; `agree`: independent
    readings that say so; `doubt`: the share of the prose, 0 to 1, of which the model can't tell whether it is body; `times`: indices of
    those kept that stand over the entries of a live blog."""

    kept: tuple[int, ...]
    dropped: dict[int, str]
    blocks: tuple[Block, ...]
    reading: str
    agree: int
    confidence: float
    likely: tuple[float, ...] = ()
    doubt: float = 0.0
    times: frozenset[int] = frozenset()
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "\n\n".join(block.text for block in self.blocks)

    def is_sure_of(self, block: page.Block) -> bool:
        """Whether a paragraph is the text's, whatever another field reads in it."""
        return self.likely[block.index] > _SURE and weight(block.text) > _PROSE and sentence_end(block.text)


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
    theirs = comments.find(blocks, likely, told=False)
    if theirs and comments.outweighing(blocks, theirs, likely):
        # Hundreds of comments outweigh a short story: they are out before anything is weighed.
        weighed, once = model.likelihood(view, theirs)
        likely = weighed.tolist()
    elif theirs:
        theirs = comments.find(blocks, likely)
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
    times = entries.times(blocks, chosen, entries.fewest(view))
    chosen |= entries.titles(blocks, chosen, times) - reasons.keys()
    chosen |= times | tables.of_data(blocks, chosen) | fills.openings(blocks, chosen) | (tables.listings(blocks, chosen) - reasons.keys())
    chosen |= fills.holes(blocks, chosen, likely) - reasons.keys()
    chosen |= {n for n in fills.marked(blocks, chosen, likely) - reasons.keys() if not tails.says_otherwise(blocks[n])}
    out = {n for n, why in reasons.items() if why != tails.OVER_NOTHING}
    chosen |= (
        questions.answered(blocks, chosen, likely, view.value("headline") or "", out) - out
        | questions.unfolded(blocks, chosen, likely) - out
    )
    chosen |= (lists.begun(blocks, chosen, likely, view.doc.url) | lists.announced(blocks, chosen)) - reasons.keys()
    chosen |= lists.plain(blocks, chosen, likely) - out
    chosen |= _headings(view, chosen, likely) - reasons.keys()
    chosen |= _edges(view, chosen, likely) - reasons.keys()
    times |= entries.more_times(blocks, chosen, times)
    chosen |= times
    # What the model would have kept was looked at before.
    added = chosen.difference(times, (block.index for block in like_body))
    lines = [blocks[n] for n in added if not blocks[n].inside & TABLE]
    chosen -= {b.index for b in lines if notices.of_block(b) is not None or offers.asks(b.text) or says_when(b)}
    unspoken = strays.unspoken(blocks, chosen)
    chosen -= unspoken
    return chosen, reasons | dict.fromkeys(unspoken, "who spoke the words that were left out"), times


def _headings(view: View, chosen: set[int], likely: list[float]) -> set[int]:
    """The sub-headings of a text."""
    blocks = view.doc.blocks
    found = headings.over(blocks, chosen, likely) | headings.lines(blocks, chosen, likely) | headings.parted(blocks, chosen, likely)
    found |= {n for n in headings.labelled(blocks, chosen, likely) if of_facts(blocks[n]) is None}
    found |= headings.refrains(blocks, chosen) | headings.alike(blocks, chosen, likely) | headings.in_turn(blocks, chosen, likely)
    found |= headings.over_first(blocks, chosen, likely) - {_top(view)}
    found -= image.caption_blocks(view)
    return found - drops.says_again(blocks, chosen, [n for n in found if blocks[n].inside & QUOTE])


def _edges(view: View, chosen: set[int], likely: list[float]) -> set[int]:
    """What begins and ends a text beside what was chosen, and is displayed for no other field."""
    blocks, head = view.doc.blocks, view.headline_block
    found = fills.edges(blocks, chosen, likely, _top(view))
    if not found:
        return found
    described = (b.index for b in deck.displayed(view.doc, head) if b.heading or deck.named(b) or deck.described(view.doc, b.text))
    facts = (n for n in found if of_facts(blocks[n]) is not None or tails.says_otherwise(blocks[n]))
    return found - image.caption_blocks(view) - set(described) - set(facts)


def _top(view: View) -> int:
    """The index of the headline's block."""
    return view.headline_block.index if view.headline_block is not None else -1


def _surest(likely: list[float], weights: dict[int, int]) -> float:
    """How likely the page's surest prose is, 0 to 1; 0 where nothing looks like prose."""
    mass = sum([w * (p := likely[i]) * p for i, w in weights.items()])
    return sum([w * likely[i] ** 3 for i, w in weights.items()]) / mass if mass else 0.0


def emptied(body: Body, reason: str) -> Body:
    """No body: the page is one that has none, whatever text it holds."""
    return replace(body, kept=(), blocks=(), dropped={**body.dropped, **dict.fromkeys(body.kept, reason)}, confidence=0.9)


def without_others(view: View, body: Body) -> Body:
    """The body without what the other fields turned out to be read from, and without what then stands over nothing."""
    blocks = view.doc.blocks
    offered = {i for i in view.offered if blocks[i].heading or len(blocks[i].text) < _LINE}
    out = dict.fromkeys(offered - _linked_headings(blocks, body.kept) if offered else (), "offers other stories")
    had = set(body.kept)
    for field, at, said in _read_from(view):
        if at not in had or at in body.times:  # on a page without a word `at` is no block's
            continue
        text = blocks[at].text
        if body.is_sure_of(blocks[at]):
            continue
        if len(text) < _LINE and len(key(text)) <= len(key(said)) + _LABEL:
            out[at] = f"the {field}"
    if (shown := _standfirst(view, body)) is not None:
        out[shown] = "the standfirst"
    if (picture := view.value("image")) is not None and picture.caption:
        told = (i for i in had & image.caption_blocks(view) if body.likely[i] < _DOUBTFUL and blocks[i].text.count(". ") < _SENTENCES)
        out |= {i: "the caption of the lead picture" for i in told if key(blocks[i].text).startswith(key(picture.caption))}
    writers = tuple(person.name for person in view.value("authors") or () if tails.is_full(person.name))
    names = {key(name) for name in writers}
    out |= {i: "the byline" for i in body.kept[:_SIGNED] if len(blocks[i].text) < _LINE and key(blocks[i].text) in names}
    out |= {i: "who the author is" for i in body.kept[:_SIGNED] if tails.introduces(blocks[i].text, writers)}
    for i in body.kept[:0:-1][:_NOTES]:
        if tails.of_an_author(blocks[i].text, writers):
            out[i] = "who the author is"
    kept = [blocks[i] for i in body.kept if i not in out]
    last = list(takewhile(_announces, reversed(kept)))
    if 0 < len(last) <= _DANGLING and len(last) < len(kept):
        over_nothing = list(takewhile(lambda block: not _is_paragraph(block), last))
        out |= dict.fromkeys((block.index for block in over_nothing), "stands over nothing")
        del kept[len(kept) - len(over_nothing) :]
    if kept and (over := _over_links(view, body, kept)):
        out |= dict.fromkeys(over, "stands over nothing")
        kept = [block for block in kept if block.index not in over]
    if not kept or len(kept) == len(body.kept):
        return body
    dropped = {**body.dropped, **{i: out[i] for i in body.kept if i in out}}
    left = {block.index for block in kept}
    return replace(body, kept=tuple(sorted(left)), blocks=structure.structured(kept, body.times & left, view.doc), dropped=dropped)


def _over_links(view: View, body: Body, kept: list[page.Block]) -> list[int]:
    """The headings over nothing but links or what was left out, right before the next heading: they belong to a box that went. One or two;
    more are what the page lists."""
    blocks, likely = view.doc.blocks, body.likely
    found: list[int] = []
    for heading, after in pairwise(kept):
        between = blocks[heading.index + 1 : after.index]
        if not between or not 1 < after.heading <= heading.heading or likely[heading.index] >= _OF_A_BOX or heading.text[0].isdecimal():
            continue
        ruled = [not body.dropped.get(block.index, "not like").startswith(_NO_RULES) for block in between]
        linked = any(block.links and block.link_chars * 10 > len(block.text) * 9 for block in between)
        if all(ruled) or (linked and all(out or likely[block.index] < _NO_TEXT for out, block in zip(ruled, between, strict=True))):
            found.append(heading.index)
    return found if len(found) <= _DANGLING and (found and found[0] > _top(view)) else []


def _read_from(view: View) -> Iterator[tuple[str, int, str]]:
    """(field, index of a block, the words in it) of what is displayed of the fields that have a line of their own."""
    for field in ("byline", "source"):
        winner = view.chosen[field].winner
        if winner is not None and winner.block is not None and isinstance(winner.said, str):
            yield field, winner.block, winner.said
    for field in ("published", "modified"):
        choice = view.chosen[field]
        for reading in choice.readings:
            at, said = reading.candidate.block, reading.candidate.detail
            if at is not None and said and reading.value.iso[:_DAY] == choice.value.iso[:_DAY]:
                yield field, at, said


def _standfirst(view: View, body: Body) -> int | None:
    """The block that the standfirst was read from, where it opens the body over a byline or a date, or is called so and set in bold, and
    the text begins elsewhere under it: without that it may be the story's first paragraph."""
    winner = view.chosen["deck"].winner
    shown = winner.block if winner is not None else None
    blocks = view.doc.blocks
    if shown is None or shown not in body.kept[:2]:
        return None
    if body.likely[shown] > _SURE and not (blocks[shown].heading or deck.signed(blocks, blocks[shown])):
        return None
    block, rest = blocks[shown], [blocks[i] for i in body.kept if i > shown]
    text = next((other for other in rest if weight(other.text) > _LEAST), None)
    if text is None or block.text != view.value("deck"):
        return None
    heavy, own = sum(weight(b.text) for b in rest), weight(block.text)
    said = deck.named(block)
    if block.heading:  # a sub-heading over the first paragraphs may be taken for one
        said = said or len(rest) < _SHORTEST or deck.described(view.doc, block.text) or (sentence_end(block.text) and own > _LEAST)
        said = (said and body.likely[shown] <= _SURE) or _is_lone(view, block, rest)
    if said and heavy > own and (block.heading or len(rest) < _SHORTEST):  # of a few lines the model cannot tell
        return shown if (block.box.tag, block.box.names) != (text.box.tag, text.box.names) else None
    if block.heading or heavy < 2 * own or (block.box.parent is text.box.parent and not deck.signed(blocks, block)):
        return None
    between = blocks[shown + 1 : min(text.index, shown + _HEAD)]
    bold = said and block.bold and text.bold_chars * 2 < len(text.text)
    return shown if bold or any(of_facts(other) is not None for other in between) else None


def _is_lone(view: View, heading: page.Block, rest: list[page.Block]) -> bool:
    """Whether a heading right under the headline, in the same element, is the only one of its level."""
    around = heading.box.parent
    beside = heading.index == _top(view) + 1 and around is not None and around.block_start < heading.index
    return beside and all(other.heading != heading.heading for other in rest)


def with_introduction(view: View, body: Body) -> Body:
    """The body with the standfirst before it, where neither the page's data nor anything between the two keeps them apart: what stands
    under the headline of a weblog, an office or a shop is the beginning of their text, and whoever copies that copies it too.

    On publishers not seen in training: body.segments 0.937 -> 0.947; body.fundus 0.977, body.exact 0.656, body.article 0.959 as before.
    """
    winner = view.chosen["deck"].winner
    if winner is None or not body.kept or body.reading == rank.RULE:
        return body
    blocks, types = view.doc.blocks, types_of(view.doc.story or {})
    shown = [block for block in deck.displayed(view.doc, view.headline_block) if block.index < body.kept[0]]
    text = " ".join(block.text for block in shown)
    if text != view.value("deck") or shown[0].index != winner.block or not sentence_end(text):
        return body
    signed = view.chosen["byline"].winner
    if types:
        apart = signed is not None or any("news" in name for name in types)
    else:
        between = range(shown[-1].index + 1, body.kept[0] + 1)
        apart = (signed is not None and signed.block in between) or any(of_facts(blocks[n]) is not None for n in between[:-1])
    if apart:
        return body
    kept = (*(block.index for block in shown), *body.kept)
    dropped = {i: why for i, why in body.dropped.items() if i not in kept}
    return replace(body, kept=kept, blocks=structure.structured((blocks[i] for i in kept), body.times, view.doc), dropped=dropped)


def _linked_headings(blocks: list[page.Block], kept: tuple[int, ...]) -> set[int]:
    """The lines by which a round-up is parted, each a link to the story that the paragraph under it tells: set alike, and so many of what
    stands between the first and the last that they can't be offers amid a text."""
    lines: defaultdict[tuple[str, int, str], list[int]] = defaultdict(list)
    for n, (i, after) in enumerate(pairwise(kept)):
        block, under = blocks[i], blocks[after]
        if (
            block.link_chars * 10 >= len(block.text) * 9
            and block.link_chars
            and under.link_chars * 2 < len(under.text)
            and sentence_end(under.text)
        ):
            lines[headings.setting(block, within=False)].append(n)
    alike = (places for places in lines.values() if len(places) >= _ROUND_UP and len(places) * 3 > places[-1] - places[0])
    return {kept[n] for places in alike for n in places}


def _announces(block: page.Block) -> bool:
    """Whether a block says what comes after it: a heading, a line with a colon."""
    return bool(block.heading) or (len(block.text) < _LINE and block.text.endswith((":", "：")) and not sentence_end(block.text))


def _is_paragraph(heading: page.Block) -> bool:
    """Whether what is set as a heading is a paragraph of the text: several sentences that ask for nothing."""
    text = heading.text
    several = sentence_end(text) and weight(text) > _PROSE and any(end in text for end in (". ", "! ", "? "))
    return several and not tails.says_otherwise(heading)


def with_captions(view: View, body: Body) -> Body:
    """The body of a gallery: its text and its captions in page order, without credits, numbers of pictures and the standfirst."""
    blocks = view.doc.blocks
    said_under = image.captions(view)
    captions = {i: said for i, said in said_under.items() if said and _says_something(said) and (not blocks[i].hidden or i in body.kept)}
    gone = {block.index: "the standfirst" for block in deck.displayed(view.doc, view.headline_block) if deck.named(block)}
    gone |= {i: "leads from slide to slide" for i in body.kept if slides.is_bar(view.doc, blocks[i])}
    gone |= {i: "the credit of a picture" for i in body.kept if i in said_under and i not in captions}
    said: dict[str, page.Block] = {}
    for i in sorted({*body.kept, *captions} - gone.keys()):
        block = _caption(blocks[i], captions[i]) if i in captions else blocks[i]
        said.setdefault(block.text, block)  # a caption that is the text's first sentence, or stands under the thumbnail too
    kept = tuple(block.index for block in said.values())
    dropped = {i: why for i, why in body.dropped.items() if i not in captions} | {i: why for i, why in gone.items() if i in body.kept}
    return replace(body, kept=kept, blocks=structure.structured(said.values(), (), view.doc), dropped=dropped)


def _caption(block: page.Block, said: str) -> page.Block:
    """A block as the caption that it holds; galleries are lists of pictures, and their captions are no items."""
    found = copy(block)
    found.text = said
    found.inside &= ~LIST
    return found


def _says_something(caption: str) -> bool:
    return any(map(str.isalpha, caption)) and not credits.is_label(caption) and not credits.is_credit(caption)


def _by_rule(view: View, weighed: _Weighed, own: Body) -> Body | None:
    """The blocks of the elements that the site's own selector names, whatever the model thinks of them, without what is known to be
    something else; None where there are none."""
    named = view.doc.blocks_named("body")
    if not named:
        return None
    captions = {i for i in image.caption_blocks(view) if own.likely[i] < weighed.threshold}
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
