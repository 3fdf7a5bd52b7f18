"""The body without what the other fields turned out to be read from, and without what stands over nothing when that has gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile
from typing import Final

from scraper.extractor.body import asking, headings, islands, linked, lists, offers, structure, tails
from scraper.extractor.body.contents import leads_down
from scraper.extractor.body.facts import BYLINE, of_facts
from scraper.extractor.body.reading import AUTHOR, NOTHING_UNDER, SOLICITS, STORIES, STORY, SURE, Body
from scraper.extractor.fields import deck
from scraper.extractor.fields.shared import facts_apart, pictured
from scraper.extractor.pictures.captions import of_the_lead
from scraper.extractor.view import View
from scraper.normaliser.bylines import word_at_end
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page import blocks as page
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, PRE

_LINE: Final = 300  # characters of a line that a field is read from
_DAY: Final = len("2025-06-11")
_LABEL: Final = 20  # weight of what stands in such a line and is not the field's
_SIGNED: Final = 2  # blocks at the head that may be an author's name
_NOTES: Final = 3  # paragraphs at the end that may tell who the authors are
_ABOUT: Final = 5  # lines of an element that tells who an author is
_DANGLING: Final = 2  # headings and announcements at the end over nothing; a longer run is a list of its own
_OF_A_BOX, _NO_TEXT = 0.8, 0.4  # likely at the most, of a heading over nothing amid the text, and of what stands under it
_TELLS: Final = 60  # weight of a line that says what the picture under it shows
_UNTOLD: Final = 0.5  # likely at the most, of what stands under a heading in a box of which nothing was kept
_OFFERED: Final = (STORY, STORIES)
_WENT: Final = frozenset((SOLICITS, offers.WITH_A_FORM, offers.TERMS, tails.lines.LISTEN))
_NO_RULES: Final = ("not like", "repeats")  # how the reasons begin of what may be text of the story all the same
_DOUBTFUL, _SENTENCES = 0.75, 4  # likely, of what may be a caption all the same; no caption has more sentences
_CREDIT: Final = 160  # characters of a line that names who made the lead picture
_LEAST: Final = 60  # weight of the text under one
_BY: Final = 24  # characters of a by-word
_HEAD: Final = 12  # blocks of a head under it
_ROUND_UP: Final = 4  # linked lines that part a text
_SHORTEST: Final = 3  # blocks of a story so short that its standfirst looks like a part of it


def without_others(view: View, body: Body) -> Body:
    """The body without what the other fields turned out to be read from, and without what then stands over nothing."""
    blocks = view.doc.blocks
    out: dict[int, str] = {}
    for rule in (_stories, _fields, _of_the_picture, _writers, _apart, _about_the_writers):
        out |= rule(view, body, out)
    kept = [blocks[i] for i in body.kept if i not in out]
    last = list(takewhile(_announces, reversed(kept)))
    if 0 < len(last) <= _DANGLING and len(last) < len(kept):
        over_nothing = list(takewhile(lambda block: not (tails.lines.is_paragraph(block) or _is_over_a_picture(view, block)), last))
        out |= dict.fromkeys((block.index for block in over_nothing), NOTHING_UNDER)
        del kept[len(kept) - len(over_nothing) :]
    if kept and (over := [*_over_links(view, body, kept, body.dropped | out), *_over_what_went(view, body, kept, body.dropped | out)]):
        out |= dict.fromkeys(over, NOTHING_UNDER)
        kept = [block for block in kept if block.index not in over]
    if not kept or len(kept) == len(body.kept):
        return body
    dropped = {**body.dropped, **{i: out[i] for i in body.kept if i in out}}
    left = {block.index for block in kept}
    return replace(body, kept=tuple(sorted(left)), blocks=structure.structured(kept, body.times & left, view.doc), dropped=dropped)


def _stories(view: View, body: Body, out: dict[int, str]) -> dict[int, str]:
    """The other stories that are offered amid the text, and the rest of their lists."""
    blocks = view.doc.blocks
    offered = {i for i in view.offered if blocks[i].heading or len(blocks[i].text) < _LINE}
    found = dict.fromkeys(offered - _linked_headings(blocks, body.kept) if offered else (), STORIES)
    offers = found.keys() | {i for i, why in body.dropped.items() if why.startswith(_OFFERED)}
    return found | dict.fromkeys(lists.rest_of(blocks, set(body.kept), offers, view.doc.url) if offers else (), STORIES)


def _fields(view: View, body: Body, out: dict[int, str]) -> dict[int, str]:
    """The lines that fields were read from, and the standfirst."""
    found = {}
    for field, at, said in _read_from(view):
        if at not in body.kept or at in body.times:  # on a page without a word `at` is no block's
            continue
        block = view.doc.blocks[at]
        if not body.is_sure_of(block) and len(block.text) < _LINE and weight(key(block.text)) <= weight(key(said)) + _LABEL:
            found[at] = f"the {field}"
    shown = _standfirst(view, body)
    return found if shown is None else found | {shown: "the standfirst"}


def _of_the_picture(view: View, body: Body, out: dict[int, str]) -> dict[int, str]:
    """The caption and the credit of the lead picture: 'Cover photo: Jane Doe' under the text."""
    picture, blocks = view.value("image"), view.doc.blocks
    found: dict[int, str] = {}
    if picture is not None and picture.caption:
        called = pictured.called_captions(view)
        told = (i for i in body.kept if i in pictured.caption_blocks(view) and (body.likely[i] < _DOUBTFUL or i in called))
        told = (i for i in told if blocks[i].text.count(". ") < _SENTENCES)
        found |= {i: "the caption of the lead picture" for i in told if key(blocks[i].text).startswith(key(picture.caption))}
    if picture is not None and picture.credit:
        lines = (i for i in body.kept if len(blocks[i].text) < _CREDIT and blocks[i].text.rstrip(".").endswith(picture.credit))
        told = (i for i in lines if (of_it := of_the_lead(blocks[i].text)) and of_it[1] == picture.credit)
        found |= dict.fromkeys(told, "the credit of the lead picture")
    return found


def _writers(view: View, body: Body, out: dict[int, str]) -> dict[int, str]:
    """Who wrote the story, what they are, and the paper's name, at the head of the text."""
    blocks, first = view.doc.blocks, body.kept[:_SIGNED]
    writers = _writers_of(view)
    names = set(map(key, writers))
    found = {i: BYLINE for i in first if len(blocks[i].text) < _LINE and key(blocks[i].text) in names}
    found |= {i: BYLINE for i in first if names and _is_a_by_word(blocks, i, names)}
    found |= {i: BYLINE for i in first if names and (told := facts_apart.beside(view, blocks[i])) and key(told[0]) in names}
    roles = {key(person.role) for person in view.value("authors") or () if person.role}
    gone = out.keys() | found.keys()
    found |= {i: AUTHOR for i in body.kept[: 2 * _SIGNED] if i - 1 in gone and key(blocks[i].text) in roles}
    found |= {i: AUTHOR for i in first if tails.writers.introduces(blocks[i].text, writers) or _is_a_note(view, blocks[i])}
    paper = tails.paper.names_of(view)
    return found | {i: BYLINE for i in first[:1] if blocks[i].heading > 1 and tails.paper.is_its_name(blocks[i].text, paper)}


def _apart(view: View, body: Body, out: dict[int, str]) -> dict[int, str]:
    return dict.fromkeys(_under_source(view, body), "apart from the story")


def _about_the_writers(view: View, body: Body, out: dict[int, str]) -> dict[int, str]:
    """What is told of who wrote the story, at its end."""
    blocks, writers = view.doc.blocks, _writers_of(view)
    names = set(map(key, writers))
    found = {}
    for i in body.kept[:0:-1][:_NOTES]:
        name = blocks[i - 1]
        named = name.heading > 0 and name.text[-1] not in ":：" and key(name.text) in names
        if named or tails.writers.of_an_author(blocks[i].text, writers):
            found[i] = AUTHOR
            found |= dict.fromkeys(_of_one_box(blocks, set(body.kept), i) if key(blocks[i].text) in names else (), AUTHOR)
    # One of a list whose other items stay is no note about her: of those who speak somewhere, one may have written the text.
    listed = {blocks[i].box.parent for i in body.kept if blocks[i].box.tag == "li" and i not in found}
    found = {i: why for i, why in found.items() if not (blocks[i].box.tag == "li" and blocks[i].box.parent in listed)}
    rest = [i for i in body.kept if i not in out and i not in found]
    return found | dict.fromkeys(tails.writers.cards(blocks, rest, writers), AUTHOR)


def _writers_of(view: View) -> tuple[str, ...]:
    return tuple(person.name for person in view.value("authors") or () if tails.writers.is_full(person.name))


def _of_one_box(blocks: list[page.Block], had: set[int], at: int) -> list[int]:
    """What stands under an author's name in an element that begins with that, and holds few lines."""
    whole = next((box for box in blocks[at].box.up(3) if box.block_end > at + 1), None)
    if whole is None or whole.block_start != at or whole.block_end - at > _ABOUT:
        return []
    return [n for n in range(at + 1, whole.block_end) if n in had]


def _is_a_by_word(blocks: list[page.Block], at: int, names: set[str]) -> bool:
    """Whether a line is 'By' and nothing else, over a line with an author's name."""
    text = blocks[at].text
    return (
        len(text) <= _BY and at + 1 < len(blocks) and any(name in key(blocks[at + 1].text) for name in names) and word_at_end(text) == text
    )


def _is_a_note(view: View, block: page.Block) -> bool:
    """Whether a line in italics or bold over the text says who its author is: 'The author is a reporter of the paper'."""
    return asking.is_set_off(view, block) and tails.writers.tells_of_a_contributor(block.text)


def _under_source(view: View, body: Body) -> list[int]:
    """What stands under the line that says whence the story is, in a box that is set as nothing over it: what the paper tells of somebody
    in the story."""
    winner, blocks = view.chosen["source"].winner, view.doc.blocks
    at = winner.block if winner is not None else None
    if at is None or winner is None or not isinstance(winner.said, str) or len(blocks[at].text) > len(winner.said) + _LABEL:
        return []
    over, under = ([blocks[i] for i in body.kept if (i < at) is which and i != at] for which in (True, False))
    if not over or not under or not under[0].heading or sum(weight(b.text) for b in over) < sum(weight(b.text) for b in under):
        return []
    whole = [
        box for box in under[0].box.up(_ROUND_UP) if box.block_start == under[0].index and box.block_end > under[-1].index and box.names
    ]
    set_so = {(box.tag, box.names) for block in over for box in block.box.up(_ROUND_UP)}
    return [block.index for block in under] if any((box.tag, box.names) not in set_so for box in whole) else []


def _over_links(view: View, body: Body, kept: list[page.Block], dropped: dict[int, str]) -> list[int]:
    """The headings over nothing but links or what was left out, right before the next heading: they belong to a box that went; and what
    announces a table of contents. One or two; more are what the page lists."""
    blocks, likely = view.doc.blocks, body.likely
    found: list[int] = []
    for heading, after in pairwise(kept):
        between = blocks[heading.index + 1 : after.index]
        contents = len(between) > 1 and not heading.heading and _announces(heading)
        if contents and all(leads_down(block) and not block.inside & PRE for block in between):
            found.append(heading.index)
        if not between or not 1 < after.heading <= heading.heading or heading.text[0].isdecimal() or _is_a_label(after):
            continue
        if likely[heading.index] >= _OF_A_BOX:
            several = sum(linked.leads_away(block) for block in between) > 1
            if several and all(dropped.get(block.index, "").startswith(_OFFERED) for block in between):
                found.append(heading.index)
            continue
        ruled = [not dropped.get(block.index, "not like").startswith(_NO_RULES) for block in between]
        leads = any(block.inside & BUTTON or (block.links and block.link_chars * 10 > len(block.text) * 9) for block in between)
        alone = body.is_sure and all(body.likely[block.index] < _UNTOLD for block in between) and _opens_a_box_of(heading, between, kept)
        if all(ruled) or alone or (leads and all(out or likely[block.index] < _NO_TEXT for out, block in zip(ruled, between, strict=True))):
            found.append(heading.index)
    return found if len(found) <= _DANGLING and (found and found[0] > view.top) else []


def _opens_a_box_of(heading: page.Block, under: list[page.Block], kept: list[page.Block]) -> bool:
    """Whether a heading and what stands under it are all that an element holds, and that is more than the words of a picture; where no
    other is set so: parts of a text are alike."""
    told = any(not block.inside & (CAPTION | FIGURE) for block in under)
    if not told or not any(box.block_start == heading.index and box.block_end == under[-1].index + 1 for box in heading.box.up(_ROUND_UP)):
        return False
    so = headings.setting(heading, within=False)
    return not any(other.heading and other is not heading and headings.setting(other, within=False) == so for other in kept)


def _is_a_label(heading: page.Block) -> bool:
    """Whether a heading is of the part that the one over it names: 'Pros:'."""
    return len(heading.text) <= _LABEL and heading.text[-1] in ":："


def _over_what_went(view: View, body: Body, kept: list[page.Block], dropped: dict[int, str]) -> list[int]:
    """The titles of small boxes of which nothing else is left, for it asks for something."""
    blocks, found = view.doc.blocks, []
    for heading, after in pairwise(kept):
        if heading.heading < 2 or after.index == heading.index + 1 or heading.index < view.top:
            continue
        between = blocks[heading.index + 1 : after.index]
        whole = (box for box in heading.box.up(_ROUND_UP) if box.block_start == heading.index and box is not heading.box)
        box = next((box for box in whole if heading.index + 1 < box.block_end <= after.index), None)
        went = {dropped.get(block.index) for block in between[: box.block_end - heading.index - 1]} if box is not None else set()
        if not went & _WENT or body.likely[heading.index] >= _OF_A_BOX:
            continue
        if all(block.index in dropped or body.likely[block.index] < _NO_TEXT for block in between):
            found.append(heading.index)
    return found


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
    block, rest = blocks[shown], [blocks[i] for i in body.kept if i > shown]
    text = next((other for other in rest if weight(other.text) > _LEAST), None)
    if text is None or block.text != view.value("deck"):
        return None
    if shown == body.kept[0] and text is rest[0] and islands.begins_with(view.doc, text.text):
        return shown
    dateline = view.chosen["dateline"].winner
    if dateline is not None and dateline.block == text.index and text is rest[0] and shown == body.kept[0] and not sentence_end(block.text):
        return shown  # where the text was filed is the first that it says
    between = range(shown + 1, min(text.index, shown + _HEAD))
    lines = (view.chosen[field].winner for field in ("byline", "source"))
    over_facts = any(line is not None and line.block in between for line in lines) or any(of_facts(blocks[n]) for n in between)
    head = view.headline_block
    broken = head is not None and deck.is_under_a_break(blocks, block, head)
    set_bold = block.bold and not text.bold_chars and head is not None and shown == head.index + 1
    signed = broken or deck.signed(blocks, block) or (over_facts and (deck.named(block) or set_bold))
    set_apart = block.heading or (block.box.names not in ("", text.box.names) and not sentence_end(block.text))
    if set_apart and over_facts and head is not None and shown == head.index + 1:
        return shown  # between the headline and who wrote the text, and when
    heavy, own = sum(weight(b.text) for b in rest), weight(block.text)
    # Over a text that is none for sure it may be all that a page tells.
    if heavy > 2 * own and body.is_sure and deck.set_apart_by_name(block, text):
        return shown
    if body.likely[shown] > SURE and not (block.heading or signed):
        return None
    if block.heading and over_facts and heavy > own:
        return shown  # under a sub-heading stands no byline
    said = deck.named(block)
    if block.heading:  # a sub-heading over the first paragraphs may be taken for one
        said = said or len(rest) < _SHORTEST or deck.described(view.doc, block.text) or (sentence_end(block.text) and own > _LEAST)
        said = (said and body.likely[shown] <= SURE) or _is_lone(view, block, rest)
    if said and heavy > own and (block.heading or len(rest) < _SHORTEST):  # of a few lines the model cannot tell
        return shown if (block.box.tag, block.box.names) != (text.box.tag, text.box.names) else None
    if block.heading or heavy < 2 * own or (block.box.parent is text.box.parent and not signed):
        return None
    bold = said and block.bold and text.bold_chars * 2 < len(text.text)
    return shown if bold or over_facts or deck.is_set_apart(blocks, block) else None


def _is_lone(view: View, heading: page.Block, rest: list[page.Block]) -> bool:
    """Whether a heading under the headline, over nothing but who wrote the story and when, is the only one of its level and shares an
    element with what it stands under."""
    around, over = heading.box.parent, view.doc.blocks[view.top + 1 : heading.index]
    beside = len(over) < _HEAD and all(map(of_facts, over)) and around is not None and around.block_start < heading.index
    return beside and all(other.heading != heading.heading for other in rest)


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
    """Whether a block says what comes after it: a heading, a line with a colon and no sentence before that."""
    text = block.text
    return bool(block.heading) or (len(text) < _LINE and text.endswith((":", "：")) and not sentence_end(text) and ". " not in text)


def _is_over_a_picture(view: View, block: page.Block) -> bool:
    """Whether a line that is no heading, and more than a label, says what a picture right under it shows."""
    said = not block.heading and weight(block.text) >= _TELLS
    return said and any(picture.block == block.index + 1 for picture in view.doc.pictures)
