"""The cards of other stories under a text: a linked title and the first words of its story, one card beside the other.

Told by how they are set, whatever they are called: boxes of one kind side by side, each with a title that leads elsewhere and at most one
short paragraph, in a container that the text before them does not stand in; and the model is not sure of them. The items of a list that
is the story stand in the story's container, or say more, or look like nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, pairwise
from typing import Final

from scraper.extractor.body import linked
from scraper.extractor.body.facts import of_facts
from scraper.extractor.body.linked import is_link
from scraper.extractor.body.reading import STORIES, STORY
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels
from scraper.normaliser.text import weight
from scraper.page.blocks import Block, Box, Picture

SEVERAL: Final = 3
TITLE: Final = 15  # weight of the shortest title
_SOME: Final = 8  # cards that are looked at for who wrote their stories
_HEADED: Final = 60  # characters of the label over them
LABEL: Final = 40  # of what a card says beside them: a date, a name
TEASER, LONGEST = 400, 700  # weight of the longest, and of the longest with 'Read more' under it
BEFORE: Final = 300  # weight of the shortest text that stands before them
HIGHEST: Final = 8  # how far above its title a card's container is sought
_MOST: Final = 40  # containers that are looked at
_SURE: Final = 0.75  # likely, of paragraphs that are no teasers
OVER: Final = 4  # blocks from a teaser up to its title
BLOCKS: Final = 10  # of a card


def under(kept: list[Block], likely: list[float], blocks: list[Block], url: str | None) -> dict[int, str]:
    """The blocks of such cards. Of those that lead into the site, under a label of other stories or each with its writer or its date,
    outside of the element that the text before them stands in, the model may be as sure as it likes."""
    titles = [block for block in kept if is_link(block) and weight(block.text) > TITLE]
    if len(titles) < SEVERAL:
        return {}
    held: dict[int, tuple[Box, dict[int, Box]]] = {}
    for title in titles:
        for card, container in pairwise(title.box.up(HIGHEST)):
            held.setdefault(container.index, (container, {}))[1][card.index] = card
    places = [block.index for block in kept]
    found: dict[int, str] = {}
    containers = ((container, cards) for container, cards in held.values() if len(cards) >= SEVERAL)
    for container, cards in islice(containers, _MOST):
        first, last = bisect_left(places, container.block_start), bisect_left(places, container.block_end)
        sure = _teasers(cards, kept[first:last], likely)
        if sure is None or sum(weight(block.text) for block in kept[:first]) < BEFORE:
            continue
        own = [leads_within(t.links[0].href, url) for t in titles if container.block_start <= t.index < container.block_end]
        if sure < _SURE or (2 * sum(own) > len(own) and are_told(container, cards, kept[first - 1], blocks)):
            found |= dict.fromkeys(places[first:last], STORIES)
    return found


def ending(kept: list[Block], blocks: list[Block], url: str | None) -> dict[int, str]:
    """The blocks of cards that a story ends in, each a sub-heading that leads into the site over a line or two, of which the model took
    some and left others: told from the end upwards, where the text before them is longer."""
    start, cards = len(kept), 0
    for n in range(len(kept) - 1, 0, -1):
        block = kept[n]
        if _is_title(block, url):
            start, cards = n, cards + 1
        elif weight(block.text) > TEASER or not any(_is_title(over, url) for over in blocks[max(0, block.index - 2) : block.index]):
            break
    if cards < 2 or kept[start].box.parent is kept[start - 1].box.parent:
        return {}
    if 2 * sum(weight(block.text) for block in kept[start:]) > sum(weight(block.text) for block in kept[:start]):
        return {}
    return dict.fromkeys((block.index for block in kept[start:]), STORIES)


def inserted(kept: list[Block], blocks: list[Block], pictures: list[Picture], url: str | None) -> dict[int, str]:
    """The title of another story's card amid the text: an article element of its own (HTML standard, 4.3.2: what is complete in itself)
    that holds a linked title and hardly more, or an element with nothing but the title and a picture that leads to the same page. A
    round-up has many."""
    found: dict[int, str] = {}
    titles = [block for block in kept[1:-1] if _is_title(block, url)]
    shown = {picture.block: picture for picture in pictures if picture.link is not None} if titles else {}
    for block in titles:
        if (twice := _led_to_twice(block, blocks)) is not None and twice.block_start > kept[0].index:
            found |= dict.fromkeys(range(twice.block_start, twice.block_end), STORY)
            continue
        own = _pictured(block, shown, blocks[block.index - 1]) or next((box for box in block.box.up(HIGHEST) if box.tag == "article"), None)
        if own is not None and own.block_end - own.block_start <= OVER and own.block_start > kept[0].index:
            said = sum(weight(other.text) for other in blocks[own.block_start : own.block_end] if other is not block)
            found |= dict.fromkeys(range(own.block_start, own.block_end), STORY) if said <= LABEL else {}
    taken = sum(block.index in found for block in kept)
    return found if len(found) <= 2 * OVER and taken * SEVERAL < len(kept) else {}


def _led_to_twice(title: Block, blocks: list[Block]) -> Box | None:
    """The element of a title over a short paragraph that ends in another link to the same page ('... more'), with hardly more in it."""
    under = blocks[title.index + 1]
    again = under.links and under.links[-1].href == title.links[0].href
    if not again or under.link_chars * SEVERAL > len(under.text) or not LABEL < weight(under.text) <= TEASER:
        return None
    own = next((box for box in title.box.up(HIGHEST) if box.block_end > under.index), None)
    if own is None or own.block_end - own.block_start > OVER:
        return None
    beside = (b for b in blocks[own.block_start : own.block_end] if b is not under and b is not title)
    return own if sum(weight(b.text) for b in beside) <= 2 * LABEL else None


def _pictured(title: Block, shown: dict[int, Picture], over: Block) -> Box | None:
    """The element of a title and the picture before it or after it that leads where that does, with nothing else in it, or with a label
    over the title that is a link as well: its section."""
    start = over.index if is_link(over) and len(over.text) <= LABEL else title.index
    picture = shown.get(title.index) or shown.get(title.index + 1) or shown.get(start)
    if picture is None or picture.link is None or picture.link.href != title.links[0].href:
        return None
    around = (box for box in title.box.up(HIGHEST) if start <= box.block_start and box.block_end == title.index + 1)
    return next((box for box in around if picture.box.within(box)), None)


def _is_title(block: Block, url: str | None) -> bool:
    return block.heading > 1 and is_link(block) and not block.links[0].href.startswith("#") and leads_within(block.links[0].href, url)


def are_told(container: Box, cards: dict[int, Box], before: Block, blocks: list[Block]) -> bool:
    """Whether cards stand outside of the element that holds the text before them, each with who wrote its story, or when, or all under a
    label of other stories."""
    around = before.box.parent
    if around is None or container.within(around) or around.within(container):
        return False
    near = blocks[max(0, container.block_start - 1) : container.block_start + 1]
    if any(len(block.text) <= _HEADED and labels.meaning(block.text) in linked.OFFERED for block in near):
        return True
    if len(cards) < SEVERAL:
        return False
    some = list(islice(cards.values(), _SOME))
    facts = (any(map(of_facts, blocks[card.block_start : min(card.block_end, card.block_start + BLOCKS)])) for card in some)
    return 2 * sum(facts) > len(some)


def _teasers(cards: dict[int, Box], inside: list[Block], likely: list[float]) -> float | None:
    """How likely the paragraphs under the titles are body, on the mean: where most cards have a short one, none has more, and nothing is
    said beside them."""
    card_at = {at: card.index for card in cards.values() for at in range(card.block_start, card.block_end)}
    teasers: dict[int, float] = {}  # card -> how likely its paragraph is body
    beside = 0
    for block in inside:
        heavy = weight(block.text)
        if heavy <= LABEL or is_link(block):
            continue
        card = card_at.get(block.index)
        if card is None:
            beside += 1
        elif card in teasers or heavy > TEASER:
            return None
        else:
            teasers[card] = likely[block.index]
    return sum(teasers.values()) / len(teasers) if len(teasers) * 2 >= len(cards) and beside <= 1 else None
