"""What stands over a text and is none of it: before the headline, between it and the first paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import dropwhile, islice, pairwise
from typing import Final

from scraper.extractor.body import live, notices, tails
from scraper.extractor.body.amid import list_around
from scraper.extractor.body.facts import AMID, BYLINE, CLOCK, DATE, HEAD, of_facts, says_it_was_changed, stands_amid
from scraper.extractor.body.headings import is_set_as_others, setting
from scraper.extractor.body.reading import AUTHOR
from scraper.extractor.fields import deck
from scraper.extractor.fields.shared.passed import is_under_anothers_label
from scraper.extractor.links import TOPIC
from scraper.extractor.view import View
from scraper.normaliser import names, organisations, places
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import ends_in_anothers_label
from scraper.normaliser.roles import without_degrees
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import HIDDEN, LIST, Block

OVER_HEADLINE: Final = "stands over the headline"
_PARAGRAPH: Final = 80  # weight of what is prose and no line of facts
_INNER: Final = 8  # elements in a line
_PARTS: Final = 3  # of a text, at the least, that have a line of the same setting over them
_PAPER: Final = 30  # weight of a line that signs with the paper's name
_NAME: Final = 50  # characters of a person's name in brackets
_NOTES: Final = 6  # blocks at the beginning that may say who is paid
_NOTE: Final = 600  # characters of such a note there
_NOTE_AMID: Final = 300  # and amid the text
_SURELY: Final = 0.9
_DOUBTED: Final = 0.75  # likely at the most, of a text over the headline that is longer than a line
_POINTS: Final = 8  # items of a list over the text
_BYLINE: Final = 3  # blocks under it among which the byline may stand
_HIGH: Final = 6  # elements around an item in which its lists are looked for
_ITEM: Final = 40  # weight of one that is no fact


def over(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """What stands over the first paragraph and is displayed for another field: byline, date, standfirst; and what stands over the
    headline: its kicker, the notices of a faulty server."""
    found: dict[int, str] = {}
    for rule in (_for_machines, partial(_over_the_headline, likely=likely), _over_its_copy, _disclosures, _biographies):
        found |= rule(view, kept)
        kept = [block for block in kept if block.index not in found] if found else kept
        if not kept:
            return found
    standfirst = {block.index for block in _standfirst(view, kept, likely)} or _points(view, kept)
    for index, why in (*_facts(view, kept, standfirst).items(), *((index, "the standfirst") for index in standfirst)):
        found.setdefault(index, why)
    return found


def _for_machines(view: View, kept: list[Block]) -> dict[int, str]:
    """What no reader sees over the headline."""
    title = view.headline_block
    if title is None or title.inside & HIDDEN or not kept[0].index < title.index < kept[-1].index:
        return {}
    return {block.index: OVER_HEADLINE for block in kept if block.index < title.index and _is_out_of_sight(view, block)}


def _over_the_headline(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """All that is over the headline, where the text begins under it."""
    title = view.headline_block
    if title is None or kept[0].index >= title.index:
        return {}
    over, under = ([block for block in kept if (block.index < title.index) is which] for which in (True, False))
    prose = [block for block in over if not (block.links[1:] and block.link_chars * 5 > len(block.text) * 2)]  # the rest is menus
    heavy, below = (sum(weight(block.text) for block in part) for part in (prose, under))
    # Teasers of other stories may weigh as much as the story: then the text under the headline has to be surer than any of them.
    surest = max((likely[block.index] for block in prose), default=0)
    begins = next((likely[block.index] for block in under if weight(block.text) > _PARAGRAPH and sentence_end(block.text)), 0)
    beneath = heavy * 10 <= below or (heavy < below and surest < _DOUBTED) or surest < _SURELY < begins
    return {block.index: OVER_HEADLINE for block in over} if beneath else {}


def _over_its_copy(view: View, kept: list[Block]) -> dict[int, str]:
    """The heading that the text would begin with, where the headline stands again right under it: that one's kicker."""
    title, first = view.headline_block, kept[0]
    if title is None or not title.index < first.index or not first.heading:
        return {}
    under = next(iter(view.doc.blocks[first.index + 1 : first.index + 2]), first)
    again = under.heading and key(under.text) == key(title.text) and under not in kept
    return {first.index: OVER_HEADLINE} if again else {}


def _disclosures(view: View, kept: list[Block]) -> dict[int, str]:
    """Who is paid when the reader buys, or who checked the text; nothing where there is no other text."""
    near, amid = kept[:_NOTES], kept[_NOTES:]
    paid = {block.index for block in near if len(block.text) < _NOTE and notices.tells_who_is_paid(block.text)}
    paid |= {block.index for block in amid if len(block.text) < _NOTE_AMID and notices.tells_who_is_paid(block.text)}
    return dict.fromkeys(paid, "who is paid when the reader buys, or who checked the text") if len(paid) < len(kept) else {}


def _biographies(view: View, kept: list[Block]) -> dict[int, str]:
    """Who the author is, over the first paragraph."""
    writers = tuple(tails.writers.authors(view))
    told_of = {block.index for block in _until_prose(kept) if tails.writers.introduces(block.text, writers)}
    told_of |= {block.index for block in kept[:_NOTES] if block.heading and block.index + 1 in told_of}
    return dict.fromkeys(told_of, AUTHOR)


def _facts(view: View, kept: list[Block], standfirst: set[int]) -> dict[int, str]:
    """The lines before the first paragraph that tell when and by whom a story was written, its topics, buttons, a picture's credit."""
    found: dict[int, str] = {}
    paper = tails.paper.names_of(view)
    passed = standfirst
    second = of_facts(kept[1]) if len(kept) > 3 else None
    if second == BYLINE or (second is not None and names.has_date(kept[1].text)) or (len(kept) > 3 and _is_amid_facts(view, kept[1])):
        # One that stays in the text: the facts under it do not.
        passed = standfirst | {block.index for block in deck.displayed(view)}
    for block in islice(_until_prose(block for block in kept if block.index not in passed), 8):
        if (what := of_facts(block)) is not None:
            counted = what == DATE and not names.has_date(block.text) and _heads_a_part_as_others(block, kept)  # 'Chapter 1'
            if not (counted or _is_of_a_list(block, kept) or _is_of_an_entry(block, kept)):
                found[block.index] = what
        elif says_it_was_changed(block):
            found[block.index] = DATE
        elif block.inside & LIST and block.links and block.link_chars >= len(block.text.rstrip(" ,;|·")) and _leads_to_topics(block):
            found[block.index] = tails.lines.TAGS
        elif not block.heading and are_buttons(block.text, beside=True):
            found[block.index] = notices.BUTTONS
        elif not block.heading and (
            (weight(block.text) < _PAPER and tails.paper.is_its_name(block.text, paper))
            or names.are_persons(without_degrees(block.text.rstrip(" |")), view.context)
            or _is_signed_over(block.text)
            or _is_anothers(view, block)
        ):
            found[block.index] = BYLINE
        elif (block.inside & LIST and _is_beside_a_date(view, block)) or (
            _is_amid_facts(view, block)
            and not _heads_a_part_as_others(block, kept)
            and not (block.heading and live.is_named(view))  # what the first entry is called, between its time and who wrote it
        ):
            found[block.index] = AMID
    return found


def _is_anothers(view: View, block: Block) -> bool:
    """Whether a line is the label of who did something else than write, 'Edited by', or the name under it."""
    if ends_in_anothers_label(block.text):
        return True
    return names.is_name(without_degrees(block.text)) and is_under_anothers_label(view.doc.blocks, block)


def _is_signed_over(line: str) -> bool:
    """Whether a line over the text is a person's name in brackets: '(Jane Roe)'."""
    name = line[1:-1].strip()
    bracketed = len(line) < _NAME and line[0] == "(" and line[-1] == ")"
    return bracketed and names.is_whole(name) and not organisations.agency(name) and not names.is_desk(name) and not places.is_place(name)


def _is_out_of_sight(view: View, block: Block) -> bool:
    """Whether a block is hidden, or all of its words are in an element in its line."""
    if block.inside & HIDDEN:
        return True
    inner = view.doc.boxes[block.box.index + 1 : block.box.index + _INNER]
    held = (box for box in inner if box.inside & HIDDEN and block.start <= box.start and box.end <= block.end)
    return any(view.doc.text_of(box) == block.text for box in held)


def _is_amid_facts(view: View, block: Block) -> bool:
    """Whether a line near the headline stands amid what tells of the story."""
    title = view.headline_block
    if title is None or title.index >= block.index:
        return False
    near = block.index <= title.index + HEAD or of_facts(view.doc.blocks[block.index - 1]) == BYLINE  # tools may stand between
    return near and stands_amid(view, block)


def _is_of_a_list(block: Block, kept: list[Block]) -> bool:
    """Whether a line is an item of a list, or of one in it, of which a kept item says more: 'Small groups (30 mins)' on an agenda."""
    whole = block.box.up(_HIGH) if block.inside & LIST else []
    alone = any(box.tag == "li" and box.block_end - box.block_start == 1 for box in whole)
    lists = [box for box in whole if box.tag in ("ul", "ol")] if alone else []
    return bool(lists) and any(
        lists[-1].block_start <= item.index < lists[-1].block_end and weight(item.text) >= _ITEM and of_facts(item) is None for item in kept
    )


def _is_beside_a_date(view: View, block: Block) -> bool:
    """Whether it is an item of a short list of short lines, of which one is a date and nothing else: '5 June 2025', 'Jane Roe',
    'Harbour'."""
    around = list_around(block.box, _HIGH)
    if around is None or around.block_end - around.block_start > _POINTS:
        return False
    items = view.doc.blocks_of(around)
    short = all(weight(item.text) < _ITEM and not sentence_end(item.text) for item in items)
    return short and any(of_facts(item) == DATE and names.has_date(item.text) for item in items)


def _points(view: View, kept: list[Block]) -> set[int]:
    """The list of a story's points that stands over its byline, where others have their standfirst."""
    end = next((n for n, block in enumerate(kept[:_POINTS]) if not block.inside & LIST), 0)
    under = view.doc.blocks[kept[end - 1].index + 1 :][:_BYLINE] if end else []
    return {block.index for block in kept[:end]} if any(of_facts(block) == BYLINE for block in under) else set()


def _until_prose(kept: Iterable[Block]) -> Iterator[Block]:
    for block in kept:
        if weight(block.text) > _PARAGRAPH and sentence_end(block.text) and not block.heading:
            return
        yield block


def _heads_a_part_as_others(line: Block, text: list[Block]) -> bool:
    """Whether a line over the first paragraph is set as two others of the text, in the same element, each right over a paragraph: what its
    first part is called, 'Chapter One'."""
    so = setting(line, within=True)
    over = (
        block
        for block, under in pairwise(text)
        if (block.heading, block.bold, setting(block, within=True)) == (line.heading, line.bold, so)
        and weight(block.text) <= _PARAGRAPH < weight(under.text)
        and sentence_end(under.text)
        and not sentence_end(block.text)
    )
    return len(list(islice(over, _PARTS))) == _PARTS


def _is_of_an_entry(line: Block, text: list[Block]) -> bool:
    """Whether a line begins with a time as others of the text do, set as they are: what the first entry of a live blog is called."""
    if CLOCK.match(line.text) is None:
        return False
    so = setting(line, within=True)
    alike = (block for block in text if CLOCK.match(block.text) is not None and setting(block, within=True) == so)
    return len(list(islice(alike, _PARTS + 1))) > _PARTS


def _leads_to_topics(block: Block) -> bool:
    return all(TOPIC.search(link.href) for link in block.links)


def _says_so(view: View, block: Block) -> bool:
    """Whether a block, or all that is in it, is called a standfirst."""
    return deck.named(block) or deck.opening(view.doc, block) != ""


def _standfirst(view: View, kept: list[Block], likely: list[float]) -> Iterator[Block]:
    """The standfirst, where the page says that it is one: by its name, set otherwise or elsewhere than the text, and as a heading, with
    the words of the page's description, or where the model is not sure of it."""
    kept = list(dropwhile(lambda block: of_facts(block) is not None, kept))
    lead = next((n for n, block in enumerate(kept[:6]) if not (_says_so(view, block) or deck.is_headed(view, block))), 6)
    text = next((block for block in kept[lead:] if weight(block.text) > 60), None)
    if not lead or text is None or len(kept) - lead < 3:
        return
    standfirst = deck.displayed(view)
    shown = {block.index for block in standfirst}
    heavy = sum(weight(block.text) for block in standfirst)
    if sum(weight(block.text) for block in kept[lead:]) < 2 * heavy:
        return  # the story is hardly longer
    described = any(deck.described(view.doc, block.text) for block in standfirst)
    for block in kept[:lead]:
        if block.index not in shown or (block.inside & LIST and not block.heading):  # points are the text's as often
            continue
        if deck.is_headed(view, block):
            yield block
            continue
        if block.heading and not described and is_set_as_others(block, kept[lead:]):
            continue
        if (block.box.tag, block.box.names) != (text.box.tag, text.box.names):
            apart = set(block.box.names.split()).isdisjoint(text.box.names.split())
            bold = block.bold and text.bold_chars * 2 < len(text.text)
            if block.heading or described or (apart and (likely[block.index] < _SURELY or (bold and _says_so(view, block)))):
                yield block
        elif block.bold and not text.bold and deck.opening(view.doc, block) == block.text:
            yield block  # in an element of a line that is called so
        # Set as the text is, in a box of its own: several paragraphs, or one that is body beyond a doubt, introduce the story.
        elif (
            len(standfirst) == 1 and block.box.parent is not text.box.parent and likely[block.index] < (_SURELY if described else _DOUBTED)
        ):
            yield block
