"""The cards of other stories under a text: a linked title and the first words of its story, one card beside the other.

Told by how they are set, whatever they are called: boxes of one kind side by side, each with a title that leads elsewhere and at most one
short paragraph, in a container that the text before them does not stand in; and the model is not sure of them. The items of a list that
is the story stand in the story's container, or say more, or look like nothing else.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import accumulate, islice, pairwise
from typing import Final

from scraper.extractor.body import linked
from scraper.extractor.body.facts import of_facts
from scraper.extractor.body.linked import is_link
from scraper.extractor.body.reading import STORIES, STORY
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels
from scraper.normaliser.text import weight
from scraper.page.blocks import QUOTE, Block, Box, Picture

_FEWEST: Final = 3
_TITLE: Final = 15  # weight of the shortest title
_SOME: Final = 8  # cards that are looked at for who wrote their stories
_HEADED: Final = 60  # characters of the label over them
_TITLED: Final = 120  # of its title
_LABEL: Final = 40  # of what a card says beside them: a date, a name
_TEASER, _LONGEST = 400, 700  # weight of the longest, and of the longest with 'Read more' under it
_STORY: Final = 300  # weight of the shortest text that stands before them
_HIGHEST: Final = 8  # how far above its title a card's container is sought
_MOST: Final = 40  # containers that are looked at
_SURE: Final = 0.75  # likely, of paragraphs that are no teasers
_OVER: Final = 4  # blocks from a teaser up to its title
_BLOCKS: Final = 10  # of a card
_LEFT, _TAKEN = 0.5, 0.85  # likely, on the mean: titles that are none of the text, and what stands under them
_LEFT_ALONE, _TAKEN_ALONE = 0.65, 0.9  # the same of a single card
_LISTS: Final = ("ul", "ol", "dl", "table", "tbody")  # hold items, and are none
_UNNUMBERED: Final = {ord(digit): None for digit in "0123456789"}  # 'col-1', 'col-2'; what comes after is 'odd' and 'last'


def under(kept: list[Block], likely: list[float], blocks: list[Block], url: str | None) -> dict[int, str]:
    """The blocks of such cards. Of those that lead into the site, under a label of other stories or each with its writer or its date,
    outside of the element that the text before them stands in, the model may be as sure as it likes."""
    titles = [block for block in kept if is_link(block) and weight(block.text) > _TITLE]
    if len(titles) < _FEWEST:
        return {}
    held: dict[int, tuple[Box, dict[int, Box]]] = {}
    for title in titles:
        for card, container in pairwise(title.box.up(_HIGHEST)):
            held.setdefault(container.index, (container, {}))[1][card.index] = card
    places = [block.index for block in kept]
    found: dict[int, str] = {}
    containers = ((container, cards) for container, cards in held.values() if len(cards) >= _FEWEST)
    for container, cards in islice(containers, _MOST):
        first, last = bisect_left(places, container.block_start), bisect_left(places, container.block_end)
        sure = _teasers(cards, kept[first:last], likely)
        if sure is None or sum(weight(block.text) for block in kept[:first]) < _STORY:
            continue
        own = [leads_within(t.links[0].href, url) for t in titles if container.block_start <= t.index < container.block_end]
        if sure < _SURE or (2 * sum(own) > len(own) and _are_told(container, cards, kept[first - 1], blocks)):
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
        elif weight(block.text) > _TEASER or not any(_is_title(over, url) for over in blocks[max(0, block.index - 2) : block.index]):
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
        own = _pictured(block, shown, blocks[block.index - 1]) or next(
            (box for box in block.box.up(_HIGHEST) if box.tag == "article"), None
        )
        if own is not None and own.block_end - own.block_start <= _OVER and own.block_start > kept[0].index:
            said = sum(weight(other.text) for other in blocks[own.block_start : own.block_end] if other is not block)
            found |= dict.fromkeys(range(own.block_start, own.block_end), STORY) if said <= _LABEL else {}
    taken = sum(block.index in found for block in kept)
    return found if len(found) <= 2 * _OVER and taken * _FEWEST < len(kept) else {}


def _led_to_twice(title: Block, blocks: list[Block]) -> Box | None:
    """The element of a title over a short paragraph that ends in another link to the same page ('... more'), with hardly more in it."""
    under = blocks[title.index + 1]
    again = under.links and under.links[-1].href == title.links[0].href
    if not again or under.link_chars * _FEWEST > len(under.text) or not _LABEL < weight(under.text) <= _TEASER:
        return None
    own = next((box for box in title.box.up(_HIGHEST) if box.block_end > under.index), None)
    if own is None or own.block_end - own.block_start > _OVER:
        return None
    beside = (b for b in blocks[own.block_start : own.block_end] if b is not under and b is not title)
    return own if sum(weight(b.text) for b in beside) <= 2 * _LABEL else None


def _pictured(title: Block, shown: dict[int, Picture], over: Block) -> Box | None:
    """The element of a title and the picture before it or after it that leads where that does, with nothing else in it, or with a label
    over the title that is a link as well: its section."""
    start = over.index if is_link(over) and len(over.text) <= _LABEL else title.index
    picture = shown.get(title.index) or shown.get(title.index + 1) or shown.get(start)
    if picture is None or picture.link is None or picture.link.href != title.links[0].href:
        return None
    around = (box for box in title.box.up(_HIGHEST) if start <= box.block_start and box.block_end == title.index + 1)
    return next((box for box in around if picture.box.within(box)), None)


def beheaded(kept: list[Block], blocks: list[Block], likely: list[float], url: str | None) -> dict[int, str]:
    """The blocks of cards of which the model took the first words and left the titles, each a line that is a link over one short paragraph,
    or under it behind another that leads to the same page: a single one whose paragraph leads to the same page, or has 'Read more' right
    under it that does, or several set alike, which lead into the site, under a text that says more than they. The items of a list that is
    the story have titles like body."""
    heavy = {block.index: weight(block.text) for block in kept}
    found: dict[int, str] = {}
    alike: defaultdict[tuple[str, str], dict[int, list[tuple[Block, Block, Box]]]] = defaultdict(dict)
    ways: defaultdict[tuple[str, str], dict[int, list[tuple[Block, Block, Box]]]] = defaultdict(dict)  # with 'Read more' under each
    for block in kept[1:]:
        if block.heading or not _LABEL < heavy[block.index] <= _LONGEST or block.link_chars * 2 > len(block.text):
            continue
        below = blocks[block.index + 1] if block.index + 1 < len(blocks) else block
        linked_titles = (title for title in (_title_under(block, blocks), _title_over(block, blocks)) if title is not None)
        ways_on = [(title, title.links[0].href) for title in linked_titles] or _unlinked(blocks[block.index - 1], below)
        found_in = [(card.block_end - card.block_start, n, card) for n, (title, _) in enumerate(ways_on) if (card := _card(block, title))]
        size, n, card = min(found_in, default=(_BLOCKS + 1, 0, block.box))
        if card.tag in _LISTS or size > _BLOCKS:
            continue
        title, to = ways_on[n]
        onward = leads_within(to, url) and _leads_on(below, to) and _tells_no_more(card, block, heavy)
        if heavy[block.index] > _TEASER and not onward:
            continue
        if block.links and block.links[-1].href == to and likely[title.index] < _LEFT_ALONE and likely[block.index] < _TAKEN_ALONE:
            found |= dict.fromkeys({title.index, block.index} & heavy.keys(), STORIES)
        elif onward or leads_within(to, url):
            kind = card.tag, card.names.translate(_UNNUMBERED).partition(" ")[0]
            (ways if onward else alike)[kind].setdefault(card.index, []).append((title, block, card))
    places, sums = list(heavy), [0, *accumulate(heavy.values())]  # a page may have thousands of kinds of cards
    in_cards = {i for by_card in ways.values() for told in by_card.values() for i in range(told[0][2].block_start, told[0][2].block_end)}
    text = [0, *accumulate([0 if i in in_cards else w for i, w in heavy.items()])]  # what is said beside them
    for by_card in ways.values():
        each = [told[0] for told in by_card.values()]
        within = {i for _, _, card in each for i in range(card.block_start, card.block_end)}
        over = text[bisect_left(places, each[0][2].block_start)]
        under = text[-1] - text[bisect_left(places, each[-1][2].block_end)]
        if max(over, under) < _STORY or (len(each) > 1 and min(over, under) >= _STORY):
            continue  # several amid the text are what it lists
        few = len(each) > 1 and _FEWEST * sum(heavy.get(i, 0) for i in within) < max(over, under)
        if sum(likely[title.index] for title, _, _ in each) < (_LEFT_ALONE if few else _LEFT) * len(each):
            found |= dict.fromkeys(within & heavy.keys(), STORIES)
    for by_card in alike.values():
        each = [told[-1] for told in by_card.values() if sum(heavy[teaser.index] for _, teaser, _ in told) <= _TEASER]
        if len(each) < 2 or len(each) < len(by_card):
            continue
        first = each[0][0].index
        within = {i for _, _, card in each for i in range(card.block_start, card.block_end)}
        before = sums[bisect_left(places, first)]
        after = sums[-1] - sums[bisect_right(places, first)]
        said = sum(heavy.get(i, 0) for i in within)
        at, around = bisect_left(places, each[0][2].block_start), each[0][2].parent
        told = False
        if at > 0 and around is not None:
            told = _are_told(around, {card.index: card for _, _, card in each}, kept[at - 1], blocks)
        if before < max(_STORY, 0 if told else said) or 2 * said < after:  # a text goes on under them
            continue
        titles, teasers = (sum(likely[of[n].index] for of in each) / len(each) for n in (0, 1))
        if titles < (_LEFT_ALONE if told else _LEFT) and (told or teasers < _TAKEN):
            found |= dict.fromkeys(within & heavy.keys(), STORIES)
    return found


def _card(block: Block, title: Block) -> Box | None:
    """The smallest element that holds both a teaser and its title."""
    return next((box for box in block.box.up(_HIGHEST) if box.block_start <= title.index < box.block_end), None)


def _unlinked(over: Block, under: Block) -> list[tuple[Block, str]]:
    """The heading right over a teaser that leads nowhere, and where the line right under that does, of which the link promises more and
    what stands beside it says how long that takes: 'Read on 5 minutes'."""
    if over.heading < 2 or over.links or len(under.links) != 1 or len(under.text) > _LABEL or under.heading:
        return []
    said = under.text[: under.link_chars].strip()
    return [(over, under.links[0].href)] if labels.promises_more(said) else []


def _leads_on(under: Block, to: str) -> bool:
    """Whether a word or two right under a paragraph lead where the title over it does: 'Read more'."""
    leads = is_link(under) or (len(under.links) == 1 and labels.promises_more(under.text[: under.link_chars].strip()))
    return leads and len(under.text) <= _LABEL and under.links[0].href == to


def _tells_no_more(card: Box, teaser: Block, heavy: dict[int, int]) -> bool:
    """Whether a card holds no other paragraph than one."""
    return all(heavy.get(i, 0) <= _TITLED for i in range(card.block_start, card.block_end) if i != teaser.index)


def _title_over(block: Block, blocks: list[Block]) -> Block | None:
    """The line over a paragraph that is a link to another page and nothing else, and long enough for a title, or leads where the paragraph
    does at its end ('... Read on')."""
    onward = len(block.links) == 1 and labels.promises_more(block.text[-block.link_chars :].strip())
    to = block.links[-1].href if onward else None
    over = reversed(blocks[max(0, block.index - _OVER) : block.index])
    return _title_of(next((line for line in over if is_link(line) and (_is_long(line) or line.links[0].href == to)), None))


def _title_under(block: Block, blocks: list[Block]) -> Block | None:
    """The same under a paragraph, behind 'Read more' and a date: the first line that is a link leads to the same page."""
    near = list(filter(is_link, blocks[block.index + 1 : block.index + 1 + _OVER]))
    alike = len(near) > 1 and near[0].links[0].href == near[-1].links[0].href and _is_long(near[-1])
    return _title_of(near[-1]) if alike else None


def _title_of(line: Block | None) -> Block | None:
    return None if line is None or line.inside & QUOTE or line.links[0].href.startswith("#") else line


def _is_long(line: Block) -> bool:
    return weight(line.text) > _TITLE


def _is_title(block: Block, url: str | None) -> bool:
    return block.heading > 1 and is_link(block) and not block.links[0].href.startswith("#") and leads_within(block.links[0].href, url)


def _are_told(container: Box, cards: dict[int, Box], before: Block, blocks: list[Block]) -> bool:
    """Whether cards stand outside of the element that holds the text before them, each with who wrote its story, or when, or all under a
    label of other stories."""
    around = before.box.parent
    if around is None or container.within(around) or around.within(container):
        return False
    near = blocks[max(0, container.block_start - 1) : container.block_start + 1]
    if any(len(block.text) <= _HEADED and labels.meaning(block.text) in linked.OFFERED for block in near):
        return True
    if len(cards) < _FEWEST:
        return False
    some = list(islice(cards.values(), _SOME))
    facts = (any(map(of_facts, blocks[card.block_start : min(card.block_end, card.block_start + _BLOCKS)])) for card in some)
    return 2 * sum(facts) > len(some)


def _teasers(cards: dict[int, Box], inside: list[Block], likely: list[float]) -> float | None:
    """How likely the paragraphs under the titles are body, on the mean: where most cards have a short one, none has more, and nothing is
    said beside them."""
    card_at = {at: card.index for card in cards.values() for at in range(card.block_start, card.block_end)}
    teasers: dict[int, float] = {}  # card -> how likely its paragraph is body
    beside = 0
    for block in inside:
        heavy = weight(block.text)
        if heavy <= _LABEL or is_link(block):
            continue
        card = card_at.get(block.index)
        if card is None:
            beside += 1
        elif card in teasers or heavy > _TEASER:
            return None
        else:
            teasers[card] = likely[block.index]
    return sum(teasers.values()) / len(teasers) if len(teasers) * 2 >= len(cards) and beside <= 1 else None
