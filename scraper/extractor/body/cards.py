"""The cards of other stories under a text: a linked title and the first words of its story, one card beside the other.

Told by how they are set, whatever they are called: boxes of one kind side by side, each with a title that leads elsewhere and at most one
short paragraph, in a container that the text before them does not stand in; and the model is not sure of them. The items of a list that
is the story stand in the story's container, or say more, or look like nothing else.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice, pairwise
from typing import Final

from scraper.extractor.links import leads_within
from scraper.normaliser.text import weight
from scraper.page.blocks import Block, Box

_FEWEST: Final = 3
_LINKED: Final = 0.9  # of a title's characters are its link's
_TITLE: Final = 15  # weight of the shortest title
_LABEL: Final = 40  # of what a card says beside them: a date, a name
_TEASER: Final = 400  # weight of the longest
_STORY: Final = 300  # weight of the shortest text that stands before them
_HIGHEST: Final = 8  # how far above its title a card's container is sought
_MOST: Final = 40  # containers that are looked at
_SURE: Final = 0.75  # likely, of paragraphs that are no teasers


def under(kept: list[Block], likely: list[float]) -> dict[int, str]:
    """The blocks of such cards."""
    titles = [block for block in kept if block.links and block.link_chars >= _LINKED * len(block.text) and weight(block.text) > _TITLE]
    if len(titles) < _FEWEST:
        return {}
    held: dict[int, tuple[Box, dict[int, Box]]] = {}
    for title in titles:
        for card, container in pairwise(title.box.up()[:_HIGHEST]):
            held.setdefault(container.index, (container, {}))[1][card.index] = card
    places = [block.index for block in kept]
    found: dict[int, str] = {}
    containers = ((container, cards) for container, cards in held.values() if len(cards) >= _FEWEST)
    for container, cards in islice(containers, _MOST):
        first, last = bisect_left(places, container.block_start), bisect_left(places, container.block_end)
        if _are_cards(cards, kept[first:last], likely) and sum(weight(block.text) for block in kept[:first]) >= _STORY:
            found |= dict.fromkeys(places[first:last], "offers other stories")
    return found


def ending(kept: list[Block], blocks: list[Block], url: str | None) -> dict[int, str]:
    """The blocks of cards that a story ends in, each a sub-heading that leads into the site over a line or two, of which the model took
    some and left others: told from the end upwards, where the text before them is longer."""
    start, cards = len(kept), 0
    for n in range(len(kept) - 1, 0, -1):
        block = kept[n]
        if _is_title(block, url):
            start, cards = n, cards + 1
        elif weight(block.text) > _TEASER or not any(_is_title(over, url) for over in blocks[max(0, block.index - 2) : block.index]):
            break
    if cards < 2 or kept[start].box.parent is kept[start - 1].box.parent:
        return {}
    if 2 * sum(weight(block.text) for block in kept[start:]) > sum(weight(block.text) for block in kept[:start]):
        return {}
    return dict.fromkeys((block.index for block in kept[start:]), "offers other stories")


def _is_title(block: Block, url: str | None) -> bool:
    linked = block.heading > 1 and block.links and block.link_chars >= _LINKED * len(block.text)
    return bool(linked) and not block.links[0].href.startswith("#") and leads_within(block.links[0].href, url)


def _are_cards(cards: dict[int, Box], inside: list[Block], likely: list[float]) -> bool:
    """Whether most of them have one short paragraph under the title, none has more, and nothing is said beside them."""
    card_at = {at: card.index for card in cards.values() for at in range(card.block_start, card.block_end)}
    teasers: dict[int, float] = {}  # card -> how likely its paragraph is body
    beside = 0
    for block in inside:
        heavy = weight(block.text)
        if heavy <= _LABEL or block.link_chars >= _LINKED * len(block.text):
            continue
        card = card_at.get(block.index)
        if card is None:
            beside += 1
        elif card in teasers or heavy > _TEASER:
            return False
        else:
            teasers[card] = likely[block.index]
    return len(teasers) * 2 >= len(cards) and beside <= 1 and sum(teasers.values()) < _SURE * len(teasers)
