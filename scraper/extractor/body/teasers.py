"""Cards of other stories of which the model took the first words and left the titles."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import Final, NamedTuple

from scraper.extractor.body.amid import uncounted
from scraper.extractor.body.cards import BEFORE, BLOCKS, HIGHEST, LABEL, LONGEST, OVER, SEVERAL, TEASER, TITLE, are_told
from scraper.extractor.body.linked import is_link
from scraper.extractor.body.reading import STORIES
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels
from scraper.normaliser.text import weight
from scraper.page.blocks import QUOTE, Block, Box

_TITLED: Final = 120  # of its title
_LEFT, _TAKEN = 0.5, 0.85  # likely, on the mean: titles that are none of the text, and what stands under them
_LEFT_ALONE, _TAKEN_ALONE = 0.65, 0.9  # the same of a single card
_LISTS: Final = ("ul", "ol", "dl", "table", "tbody")  # hold items, and are none


class _Card(NamedTuple):
    title: Block
    teaser: Block
    box: Box


_Kinds = dict[tuple[str, str], dict[int, list[_Card]]]  # by how a card's element is called, and by the element


def beheaded(kept: list[Block], blocks: list[Block], likely: list[float], url: str | None) -> dict[int, str]:
    """The blocks of cards of which the model took the first words and left the titles, each a line that is a link over one short paragraph,
    or under it behind another that leads to the same page: a single one whose paragraph leads to the same page, or has 'Read more' right
    under it that does, or several set alike, which lead into the site, under a text that says more than they. The items of a list that
    is the story have titles like body, or lead to other sites as often."""
    heavy = {block.index: weight(block.text) for block in kept}
    found: set[int] = set()
    alike: _Kinds = {}
    onward: _Kinds = {}  # with 'Read more' under each
    elsewhere: Counter[tuple[str, str]] = Counter()
    for block in kept[1:]:
        if block.heading or not LABEL < heavy[block.index] <= LONGEST or block.link_chars * 2 > len(block.text):
            continue
        card, to = _card_of(block, blocks)
        if card is None:
            continue
        goes_on = leads_within(to, url) and _leads_on(blocks[min(block.index + 1, len(blocks) - 1)], to) and _tells_no_more(card, heavy)
        if heavy[block.index] > TEASER and not goes_on:
            continue
        if block.links and block.links[-1].href == to and likely[card.title.index] < _LEFT_ALONE and likely[block.index] < _TAKEN_ALONE:
            found |= {card.title.index, block.index}
            continue
        kind = card.box.tag, uncounted(card.box.names).partition(" ")[0]  # what comes after is 'odd' and 'last'
        if not (goes_on or leads_within(to, url)):
            elsewhere[kind] += 1
        else:
            (onward if goes_on else alike).setdefault(kind, {}).setdefault(card.box.index, []).append(card)
    for cards in _leading_on(onward, heavy, likely):
        found |= _within(cards)
    alike = {kind: each for kind, each in alike.items() if elsewhere[kind] < len(each)}
    for cards in _set_alike(alike, kept, heavy, likely, blocks):
        found |= _within(cards)
    return dict.fromkeys(found & heavy.keys(), STORIES)


def _card_of(teaser: Block, blocks: list[Block]) -> tuple[_Card | None, str]:
    """The smallest card that a paragraph may be the teaser of, and where that leads."""
    under = blocks[teaser.index + 1] if teaser.index + 1 < len(blocks) else teaser
    titles = [title for title in (_title_under(teaser, blocks), _title_over(teaser, blocks)) if title is not None]
    ways = [(title, title.links[0].href) for title in titles] or _unlinked(blocks[teaser.index - 1], under)
    cards = [(_Card(title, teaser, box), to) for title, to in ways if (box := _box(teaser, title)) is not None]
    card, to = min(cards, key=lambda each: each[0].box.block_end - each[0].box.block_start, default=(None, ""))
    if card is None or card.box.tag in _LISTS or card.box.block_end - card.box.block_start > BLOCKS:
        return None, ""
    return card, to


def _leading_on(kinds: _Kinds, heavy: dict[int, int], likely: list[float]) -> Iterator[list[_Card]]:
    """Cards with 'Read more' under each, over a text or under it. Several amid the text are what it lists."""
    places = list(heavy)
    in_cards = {i for of_kind in kinds.values() for cards in of_kind.values() for i in _within(cards[:1])}
    said = [0, *accumulate([0 if i in in_cards else w for i, w in heavy.items()])]  # beside them
    for of_kind in kinds.values():
        cards = [each[0] for each in of_kind.values()]
        over = said[bisect_left(places, cards[0].box.block_start)]
        under = said[-1] - said[bisect_left(places, cards[-1].box.block_end)]
        if max(over, under) < BEFORE or (len(cards) > 1 and min(over, under) >= BEFORE):
            continue
        few = len(cards) > 1 and SEVERAL * sum(heavy.get(i, 0) for i in _within(cards)) < max(over, under)
        if sum(likely[card.title.index] for card in cards) < (_LEFT_ALONE if few else _LEFT) * len(cards):
            yield cards


def _set_alike(kinds: _Kinds, kept: list[Block], heavy: dict[int, int], likely: list[float], blocks: list[Block]) -> Iterator[list[_Card]]:
    """Cards that are set alike, several of them, under a text that says more than they, or under a label that tells what they are."""
    places, sums = list(heavy), [0, *accumulate(heavy.values())]  # a page may have thousands of kinds of cards
    for of_kind in kinds.values():
        cards = [each[-1] for each in of_kind.values() if sum(heavy[card.teaser.index] for card in each) <= TEASER]
        if len(cards) < 2 or len(cards) < len(of_kind):
            continue
        at, around = bisect_left(places, cards[0].box.block_start), cards[0].box.parent
        told = at > 0 and around is not None and are_told(around, {card.box.index: card.box for card in cards}, kept[at - 1], blocks)
        before = sums[bisect_left(places, cards[0].title.index)]
        after = sums[-1] - sums[bisect_right(places, cards[0].title.index)]
        said = sum(heavy.get(i, 0) for i in _within(cards))
        if before < max(BEFORE, 0 if told else said) or 2 * said < after:  # a text goes on under them
            continue
        titles = sum(likely[card.title.index] for card in cards) / len(cards)
        teasers = sum(likely[card.teaser.index] for card in cards) / len(cards)
        if titles < (_LEFT_ALONE if told else _LEFT) and (told or teasers < _TAKEN):
            yield cards


def _within(cards: list[_Card]) -> set[int]:
    """The blocks that cards hold."""
    return {i for card in cards for i in range(card.box.block_start, card.box.block_end)}


def _box(block: Block, title: Block) -> Box | None:
    """The smallest element that holds both a teaser and its title."""
    return next((box for box in block.box.up(HIGHEST) if box.block_start <= title.index < box.block_end), None)


def _unlinked(over: Block, under: Block) -> list[tuple[Block, str]]:
    """The heading right over a teaser that leads nowhere, and where the line right under that does, of which the link promises more and
    what stands beside it says how long that takes: 'Read on 5 minutes'."""
    if over.heading < 2 or over.links or len(under.links) != 1 or len(under.text) > LABEL or under.heading:
        return []
    said = under.text[: under.link_chars].strip()
    return [(over, under.links[0].href)] if labels.promises_more(said) else []


def _leads_on(under: Block, to: str) -> bool:
    """Whether a word or two right under a paragraph lead where the title over it does: 'Read more'."""
    leads = is_link(under) or (len(under.links) == 1 and labels.promises_more(under.text[: under.link_chars].strip()))
    return leads and len(under.text) <= LABEL and under.links[0].href == to


def _tells_no_more(card: _Card, heavy: dict[int, int]) -> bool:
    """Whether a card holds no other paragraph than its teaser."""
    return all(heavy.get(i, 0) <= _TITLED for i in _within([card]) if i != card.teaser.index)


def _title_over(block: Block, blocks: list[Block]) -> Block | None:
    """The line over a paragraph that is a link to another page and nothing else, and long enough for a title, or leads where the paragraph
    does at its end ('... Read on')."""
    onward = len(block.links) == 1 and labels.promises_more(block.text[-block.link_chars :].strip())
    to = block.links[-1].href if onward else None
    over = reversed(blocks[max(0, block.index - OVER) : block.index])
    return _title_of(next((line for line in over if is_link(line) and (_is_long(line) or line.links[0].href == to)), None))


def _title_under(block: Block, blocks: list[Block]) -> Block | None:
    """The same under a paragraph, behind 'Read more' and a date: the first line that is a link leads to the same page."""
    near = list(filter(is_link, blocks[block.index + 1 : block.index + 1 + OVER]))
    alike = len(near) > 1 and near[0].links[0].href == near[-1].links[0].href and _is_long(near[-1])
    return _title_of(near[-1]) if alike else None


def _title_of(line: Block | None) -> Block | None:
    return None if line is None or line.inside & QUOTE or line.links[0].href.startswith("#") else line


def _is_long(line: Block) -> bool:
    return weight(line.text) > TITLE
