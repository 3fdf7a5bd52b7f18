"""The block under the headline that stands as a standfirst does: where it is, what it is called, how it is set."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.deck.called import LARGEST, NAMED, around, called, marked, named, opening, opens_the_text
from scraper.extractor.fields.deck.described import MAX_LENGTH, SHORTEST, described, descriptions, same
from scraper.extractor.fields.deck.head import (
    FACTS,
    closes_the_head,
    ends_the_head,
    is_filed,
    is_no_fact,
    is_set_apart,
    is_short,
    is_under_a_break,
    over_a_name,
    over_the_byline,
    shares_with_the_headline,
    signed,
    tells_who_or_when,
)
from scraper.extractor.fields.shared import passed
from scraper.extractor.fields.shared.titles import letters
from scraper.extractor.related import labels
from scraper.extractor.view import View, once
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.patterns import small
from scraper.normaliser.reading_times import is_time_of_reading
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, DIALOG, FIGURE, FOOTER, FORM, HIDDEN, LIST, NAV, NOSCRIPT, TABLE, Block
from scraper.page.document import Document

REACH: Final = 30  # blocks under the headline; buttons, captions and share links stand between
_AGAIN: Final = 400  # blocks under the headline, where menus stand before it is said again
_BROTHERS: Final = 5  # paragraphs of a standfirst
_HEADINGS: Final = frozenset(("h2", "h3"))
_ITEMS: Final = 4  # of a list that is a standfirst
_FRAMES, _FRAMED = 4, 5  # elements around a caption that may be its picture's frame, and blocks of one
_LONE: Final = 4  # elements between a standfirst and the list of which it is the only item
_PART: Final = 20  # weight of a paragraph of a standfirst, at the least
ANCHOR: Final = 24  # letters
ENOUGH: Final = 3.0
_PLAIN: Final = 40  # weight of a standfirst that nothing but its place tells
_NEVER: Final = NAV | FOOTER | CAPTION | BUTTON | FORM | DIALOG | TABLE | NOSCRIPT
_SUB = re.compile(r"(?<![a-z])sub(?![a-z])")  # what a heading of the head is called, and as often one of the text
_SIGNED = re.compile(r"\s?[(（【\[][^()（）【】\[\]]{1,40}[)）】\]]$")  # a paragraph by its writer
_DIGITS = re.compile(r"\d")
_LABEL = re.compile(r"\W{0,4}([^:：]{4,40}?)\s?[:：]")
_NEAR: Final = 8  # blocks under the headline, where what is called a description is still the story's
_FARTHEST: Final = 100  # blocks under the headline, where menus for languages and sizes of letters stand between
_BEGINS: Final = 8  # characters by which a description is looked for
_DESCRIBES = re.compile(r"description")  # what a card has too
_SUBTITLE: Final = ("——", "──", "――")  # what opens the second line of a title in Chinese print
# What a site says of itself, not of the story: who pays, where to sign up, what a machine wrote. Of small letters.
NOTICE = re.compile(
    r"\b(?:buy(?:ing)?|purchas(?:es?|ing)|shop(?:ping)?) (?:\w+ ){0,3}(?:through|via|using) (?:\w+ ){0,2}links?\b"
    r"|(?:affiliate|commissionable)[ -]?(?:links?|partners?|commission|revenue)|\b(?:earn|receive|get) (?:an? )?(?:\w+ )?commission"
    r"|\bcommissions? (?:from|if|when|on|through) (?:\w+ ){0,3}(?:links?|purchas|buy|products?)"
    r"|\brequires? an? (?:\w+ )?subscription\b|\bsubscribe now to (?:listen|read)\b|\barticles to share every month\b"
    r"|\b(?:click|tap) here\b|\bwe.ll (?:e-?mail|send) you\b|\bunsubscribe\b"
    r"|\b(?:erhalten wir|wir) (?:[\w.]+ ){0,2}(?:provision|vergütung)\b"
    r"|^(?:請|请)(?:先)?同意.{0,12}(?:隱私|隐私|cookie)|^原[标標]?[题題][:：]|^\W{0,3}인용 ?보도 시|저작권은 "
    r"|^(?:this|dieser) (?:article|post|story|artikel|beitrag) (?:is|was|ist|wurde) [^.]{0,24}\b(?:more than|over|mehr als|älter als) \d"
    r"|^(?:this|dieser|diese|cet|cette|este|esta|questo|dit|denne|den här) \w{4,10} [^.!?]{0,40}\b(?:für (?:unsere )?abonn"
    r"|for (?:our )?subscri|(?:aux|les) abonn|para (?:suscr|assin)|(?:agli|gli) abbonat|voor abonn|for abonn|för prenum)"
    r"|^(?:距离?上次更新|[本此]文最[后後](?:更新|修改))|^この記事は(?:最[終後]|公開|投稿|更新)[^。]{0,16}から"
    r"|\b(?:contents?|information) (?:\w+ ){0,6}may (?:not |no longer )?be (?:accurate|current|relevant|up to date|out ?of ?date|outdated)"
    r"|von der deutschen presse-agentur \(dpa\) übernommen|\bnicht von der redaktion (?:geprüft|bearbeitet)"
    r"|^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using)|wir|diese \w{4,8}|nous|ce site|este sit(?:io|e)|utili[zs]amos"
    r"|usamos|utilizziamo|questo sito|wij|deze (?:web)?site|vi)\b.{0,60}\bcookies?\b"
    r"|\b(?:post|article|story) is also available in\b|\b(?:maximum|limit|number) of saved (?:items|articles|stories)\b"
    r"|^(?:(?:this )?(?:summary|text|overview) (?:is |was )?)?(?:\w{2,4} )?generated (?:by|with|using) [^.!?]{0,40}\bai\b"
    r"|^(?:(?:letzte|neueste) änderungen?|(?:last|latest) changes?|derni[èe]res? modifications?|[úu]ltimos? (?:cambios?|altera[çc][õo]es)"
    r"|ultime modifiche)\s?:"
    r"|^(?:in (?:partnership|association|collaboration|cooperation) with|en (?:partenariat avec|colaboraci[óo]n con)"
    r"|in (?:zusammenarbeit|kooperation|partnerschaft) mit|em parceria com|in collaborazione con|in samenwerking met|i samarb\w{2,5} med)\b"
    r"[^.!?]{0,60}$|\bis (?:supported|sponsored|funded|presented) by$"
    r"|^(?:sign up|subscribe) (?:to|for) (?:receive|get|our)\b|^join (?:over |more than )?\d[\d,.]*[km+]* (?:others?|readers|subscribers)\b"
    r"|\b(?:teilen|empfehlen) sie (?:diesen|den|die) (?:beitrag|artikel|seite)\b"
    r"|\beditorially reviewed\b|^(?:this is )?(?:an )?ai[ -]generated(?:\W*$| (?:summar|content|text|overview))"
    r"|^get (?:the|our) (?:\w+ ){0,2}(?:headlines|newsletters?|news)\b[^.!?]{0,40}\W*$"
    r"|^(?:log ?in|sign ?in|register|subscribe)\b[^.!?]{0,40}\bto (?:save|bookmark|share|comment on) (?:this )?(?:article|stor|item)"
)


@once
def displayed(view: View) -> tuple[Block, ...]:
    """The blocks of the standfirst in page order, () where there is none: under the headline, or what the page's description says where a
    heading below says the headline again, for a page may print that in its own head first."""
    doc, headline = view.doc, view.headline_block
    found = _under(doc, headline) if headline is not None else ()
    if found or headline is None or not headline.heading:
        return found
    below = doc.blocks[headline.index + REACH : headline.index + _AGAIN]
    again = next((block for block in below if block.heading and block.text.endswith(headline.text) and not block.inside & _NEVER), None)
    found = _under(doc, again) if again is not None else ()
    return found if len(found) == 1 and described(doc, found[0].text) else ()


def _under(doc: Document, headline: Block) -> tuple[Block, ...]:
    blocks = doc.blocks
    end = min(headline.index + REACH, len(blocks))
    told = tuple({letters(text[:MAX_LENGTH]) for text in descriptions(doc)})
    title = letters(headline.text)
    never = _NEVER & ~(headline.inside & TABLE)  # on old pages one table holds everything
    pictured = {picture.block for picture in doc.pictures}  # the words under a picture, and who took it
    shared = {picture.block for picture in doc.pictures if picture.block < end and picture.box.within(blocks[picture.block].box)}
    rivals: list[tuple[float, int]] = []
    prose = before = 0
    begun: Block | None = None
    n = headline.index
    foremost = True  # the first thing to read under the headline: before it stand dates, names and any number of buttons
    for n in range(headline.index + 1, end):
        if n > headline.index + 1 and not blocks[n - 1].inside & CAPTION:  # the lead image may stand between, with its words
            before += not blocks[n - 1].inside & BUTTON
            foremost = (
                foremost
                and before < 8
                and _may_stand_between(blocks[n - 1], blocks[n], title)
                and not (rivals and _is_one_in_full(blocks[n - 1]))
            )
        block = blocks[n]
        length = len(block.text)
        if block.inside & never or block.hidden or length > MAX_LENGTH or (length < SHORTEST and weight(block.text) < SHORTEST):
            continue
        if block.heading and begun is not None and block.box.parent is begun.box.parent:
            continue  # a part of the text, which has begun there
        goes_on = begun is not None and _are_set_alike(begun, block)
        points = -1.0 if goes_on else _points(blocks, block, headline, told, title, foremost=foremost)
        doubted = ENOUGH - 1 <= points < ENOUGH and n not in pictured and weight(block.text) >= _PLAIN
        if doubted and (over_a_name(blocks, block, headline) or (foremost and is_set_apart(blocks, block))):
            points += 1
        if 0 < points < ENOUGH and weight(block.text) >= _PLAIN and closes_the_head(blocks, block, headline, pictured):
            points = ENOUGH
        if points < ENOUGH and (said := opening(doc, block)) and (points >= 0 or said != block.text):
            points = max(points, 0.0) + 3
        under = n in shared and block.breaks and letters(block.text) not in told  # in one element with the picture, behind a break
        if points >= ENOUGH and (under or credits.names_a_photographer(block.text)):
            continue  # a caption
        if ENOUGH <= points < ENOUGH + 3 and _is_under_a_picture(doc, block, headline):
            continue
        if points >= ENOUGH and (NOTICE.search(small(block.text)) or are_buttons(block.text, beside=True) or _offers(block.text)):
            continue  # the standfirst may stand below
        if points >= ENOUGH:
            rivals.append((-points - _before_rivals(block, headline), n))
        # What comes after the story's first paragraphs is no standfirst.
        if points < ENOUGH and not block.inside & (ASIDE | FIGURE) & ~headline.inside and weight(block.text) > 120:
            prose += 1
            begun = block if sentence_end(_SIGNED.sub("", block.text)) else begun
        if prose >= 2 or points >= ENOUGH + 3:
            break
    for _, n in sorted(rivals):
        whole = _whole(blocks, blocks[n], headline, told)
        if sum(len(block.text) for block in whole) <= MAX_LENGTH:  # the introduction of a long story is none
            return whole
    return () if rivals else _behind_the_buttons(doc, n + 1, headline, told, never)


def _are_set_alike(one: Block, other: Block) -> bool:
    """Whether two blocks stand side by side in elements of the same tag and names."""
    return one.box.parent is other.box.parent and (one.box.tag, one.box.names) == (other.box.tag, other.box.names)


def _offers(text: str) -> bool:
    """Whether a line offers another story: 'Read also: ...'."""
    label = _LABEL.match(text)
    return label is not None and labels.is_label(label[1])


def _behind_the_buttons(doc: Document, start: int, headline: Block, told: tuple[str, ...], never: int) -> tuple[Block, ...]:
    """What says all of the page's description, far under the headline, and calls itself a standfirst or is not set as the text that
    follows: () where nothing is."""
    begin = {said[:_BEGINS] for said in descriptions(doc)}
    for block in doc.blocks[start : headline.index + _FARTHEST]:
        if block.text[:_BEGINS] not in begin or block.inside & (never | ASIDE | FIGURE | LIST) or block.hidden or block.link_chars:
            continue
        apart = (block.box.names and block.box.tag != "p") or named(block)
        if apart and weight(block.text) >= _PLAIN and letters(block.text) in told and not _opens_story(doc.blocks, block, headline):
            return (block,)
    return ()


def _points(blocks: list[Block], block: Block, headline: Block, told: tuple[str, ...], title: str, *, foremost: bool) -> float:
    text = block.text
    begins = letters(text[:60])[:40]
    if not begins or (len(text) < 2 * len(headline.text) and letters(text).endswith(title)) or letters(text) in title:
        return -9.0  # the headline once more, or with its kicker, or the end of it
    if len(text) < FACTS and " | " in text and names.has_date(text):
        return -9.0  # a line of facts
    if opens_the_text(block):
        return -9.0
    heavy = weight(text)
    away = block.index - headline.index
    points = 2.0 if away == 1 or foremost else 1.0 if away <= 3 else 0.0
    if (weight(begins) > 25 and any(d.startswith(begins) and same(d, text) for d in told)) or letters(text) in told:
        points += 3
    if away == 1 and text.startswith(_SUBTITLE):
        points += 3
    own = block.box
    for box in around(own):
        if box.block_start <= headline.index:
            break  # it holds the headline too: its name is the header's
        if box.block_end - box.block_start > LARGEST:
            break
        if box.names and (more := called(box.names)):
            if more < -3:
                return more
            points += more if more < 0 or foremost or not _DESCRIBES.search(box.names) or _is_near(blocks, block, headline) else 0
            break
    if own.parent is not None and own.parent.tag == "hgroup" and own.parent.block_start <= headline.index:
        points += 3
    if marked(block):
        points += 2
    if block.heading in (2, 3, 4):
        points += 2
    if block.bold:
        points += 1.5
    listed = (not block.heading or own.tag == "li") and block.inside & LIST and _list_of(blocks, block, told)
    if listed and away == 1:
        points += 1
    subtitle = block.heading > headline.heading and away == 1 and not block.links  # another like it may stand under it
    opens = not (listed or subtitle) and _opens_story(blocks, block, headline) and not _described_as_one(blocks, block, headline, told)
    opens = opens and not is_under_a_break(blocks, block, headline)
    if opens:
        points -= 3
    if foremost and not opens and heavy >= 50 and sentence_end(text):
        points += 1
    if foremost and points < ENOUGH and not opens and _is_of_the_head(blocks, block, headline):
        points += 1
    called_so = (_SUB.search(own.names) is not None and ends_the_head(blocks, block, headline)) or _is_set_twice(blocks, block, headline)
    if heavy < 30 and not sentence_end(text) and not called_so:
        points -= 1.5
        if block.heading and block.index + 1 < len(blocks) and blocks[block.index + 1].inside & LIST:
            points -= 3  # over what matters in short
    if not block.heading and ((heavy < 30 and _is_of_a_heading(blocks, block, headline)) or _is_under_points(blocks, block, headline)):
        points -= 6 if heavy >= 30 else 3
    digits = len(_DIGITS.findall(text[:60]))
    if digits * 6 > min(heavy, 60):
        points -= 3
    if block.link_chars * 2 > len(text):
        points -= 2.5
    if block.inside & (LIST | FIGURE) and not (listed or (foremost and _is_lone_item(block, headline))):
        points -= 9 if _is_one_of_several(blocks, block) else 3
    if block.inside & (ASIDE | HIDDEN) & ~headline.inside:
        points -= 1.5
    if points >= ENOUGH and len(text) < FACTS and (passed.is_byline(text) or passed.is_contact(text) or passed.is_role(blocks, block)):
        return -9.0
    if points >= ENOUGH and not (block.heading or named(block)) and is_filed(text):
        return -9.0
    return points


def _is_near(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands a little below the headline, and no text between."""
    between = blocks[headline.index + 1 : block.index]
    return len(between) < _NEAR and not any(weight(b.text) >= _PLAIN and sentence_end(b.text) and not b.inside & CAPTION for b in between)


def _before_rivals(block: Block, headline: Block) -> float:
    """What it adds to the points among rivals that a line is a heading right under the headline, or shares an element with it alone."""
    if weight(block.text) < _PLAIN:
        return 0.0  # '1. Sign up'
    return 2.0 if (block.heading and block.index == headline.index + 1) or shares_with_the_headline(block, headline) else 0.0


def _is_of_the_head(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands over the byline or the date, or is the other of two that an element holds with the headline alone."""
    if over_the_byline(blocks, block):
        under = blocks[block.index + 1]
        short = block.index == headline.index + 1 and sentence_end(block.text) and tells_who_or_when(under.text)
        return short or weight(block.text) >= _PLAIN
    worded = " " in block.text or not block.text.isascii()  # topics that are written without a space are no words
    return worded and weight(block.text) >= _PLAIN and is_no_fact(block) and shares_with_the_headline(block, headline)


def _may_stand_between(line: Block, under: Block, title: str) -> bool:
    """Whether a line between the headline and the standfirst is of the head: short, hidden, the headline once more, who took a picture, or
    the words under it, where that stands right under them."""
    if line.hidden or is_short(line) or letters(line.text) == title:
        return True
    return not line.heading and any(len(one.text) < FACTS and credits.is_credit(one.text) for one in (line, under))


def _is_one_in_full(line: Block) -> bool:
    """Whether a line is called a standfirst, and is no label: an introduction of the text stands behind it."""
    return named(line) and weight(line.text) >= _PLAIN


def _is_under_a_picture(doc: Document, block: Block, headline: Block) -> bool:
    """Whether a picture stands over a block that ends in a credit in brackets, or in a small element with it and a line that is a credit or
    a button: a caption, though no element says so."""
    at = {picture.block: picture for picture in doc.pictures if headline.index < picture.block <= block.index}
    credit = credits.split(block.text)[1] if block.text[-1] in ")]" else None
    if credit is not None and (at or organisations.is_station(credit)):
        return True  # of a film, too
    if not at or block.heading:
        return False
    for box in block.box.up(_FRAMES):
        lines = doc.blocks[box.block_start : box.block_end]
        if box.block_start <= headline.index or len(lines) > _FRAMED:
            break
        others = [line for line in lines if line is not block]
        if any(picture.box.within(box) for picture in at.values()) and others:
            return any(line.inside & BUTTON or credits.is_credit(line.text) or are_buttons(line.text, beside=True) for line in others)
    return False


def _is_set_twice(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a heading right under the headline is said again a little below: for narrow screens, and for wide ones."""
    if not block.heading or block.index != headline.index + 1:
        return False
    return any(other.heading == block.heading and other.text == block.text for other in blocks[block.index + 1 : block.index + _BROTHERS])


def _opens_story(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether the next prose looks like it and is its sibling, or its parent's: then it is the first of the story's paragraphs."""
    own = block.box
    if signed(blocks, block):
        return False
    parts = _parts(blocks, block, headline)
    for other in blocks[block.index + 1 : block.index + 7]:
        if len(other.text) < 60 or other.inside & (FIGURE | ASIDE) or other in parts:
            continue
        box = other.box
        if box.parent is own and not block.bold:
            return True  # old pages open the element of a paragraph behind the first
        if box.tag != own.tag or box.names != own.names or (block.bold and not other.bold):
            return False
        if box.parent is own.parent:
            return True
        up, down = own.parent, box.parent
        return up is not None and down is not None and up.parent is down.parent and (up.tag, up.names) == (down.tag, down.names)
    return False


def _parts(blocks: list[Block], block: Block, headline: Block) -> tuple[Block, ...]:
    """What line breaks make of a paragraph or a heading, or of what is called a standfirst, a block among it, that tells no date and
    nobody's name; () where it is no such part."""
    box = block.box
    if not (headline.index < box.block_start and 1 < box.block_end - box.block_start <= _BROTHERS):
        return ()
    inside = tuple(blocks[box.block_start : box.block_end])
    alone = box.tag == "p" or block.heading or NAMED.search(box.names) is not None
    return inside if alone and all(b.box is box and not (_is_of_the_page(b) or passed.is_byline(b.text)) for b in inside) else ()


def _whole(blocks: list[Block], block: Block, headline: Block, told: tuple[str, ...]) -> tuple[Block, ...]:
    """The block with its brothers, where the standfirst is an element of several paragraphs of its own."""
    if listed := _list_of(blocks, block, told):
        return listed
    if parts := _parts(blocks, block, headline):
        return (block,) if letters(block.text) in told else parts
    box = block.box.parent
    inside = [b for b in _brothers(blocks, block, headline) if b is block or not _is_of_the_page(b)]
    if box is None or not inside or not (NAMED.search(box.names) or _described_as_one(blocks, block, headline, told)):
        return (block,)
    return (block,) if any(weight(b.text) < _PART for b in inside) else tuple(inside)  # a player's words beside it


def _is_of_the_page(block: Block) -> bool:
    """Whether a line beside the standfirst is buttons, a date, a time of reading or little but a link."""
    return len(block.text) < FACTS and (
        are_buttons(block.text, beside=True)
        or is_time_of_reading(block.text)
        or tells_who_or_when(block.text)
        or block.link_chars * 2 > len(block.text)
    )


def _brothers(blocks: list[Block], block: Block, headline: Block) -> list[Block]:
    """The paragraphs of the small element under the headline that holds a block and others set as it is, and nothing else."""
    box = block.box.parent
    if box is None or box.block_start <= headline.index or not 1 < box.block_end - box.block_start <= _BROTHERS or not box.names:
        return []
    inside = blocks[box.block_start : box.block_end]
    return [] if any(b.box.tag != block.box.tag or b.inside & _NEVER or b.box.parent is not box for b in inside) else inside


def _described_as_one(blocks: list[Block], block: Block, headline: Block, told: tuple[str, ...]) -> bool:
    """Whether the page's description is what all the paragraphs of an element say, of which the block is the first."""
    inside = _brothers(blocks, block, headline)
    if not inside or inside[0] is not block:
        return False
    said, last = letters(" ".join(b.text for b in inside)), letters(inside[-1].text)[:ANCHOR]
    return any(same(said, d) and last in d for d in told)


def _is_of_a_heading(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands under a heading of its own, in an element of the two: 'Injured? We can help.'"""
    before, box = blocks[block.index - 1], block.box.parent
    return before is not headline and before.heading > 1 and box is not None and box.block_start == before.index


def _is_under_points(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands under a list in a box that a heading of its own opens: how the points of the story were made."""
    before, box = blocks[block.index - 1], block.box.parent
    if box is None or not headline.index < box.block_start < before.index or not before.inside & LIST & ~block.inside:
        return False
    return blocks[box.block_start].heading > 1


def _is_one_of_several(blocks: list[Block], block: Block) -> bool:
    """Whether the item of its list before it or behind it is set alike, and tells no fact of the head: a point of the story in short."""
    own = block.box
    if own.tag != "li":
        return False
    beside = (other for other in blocks[block.index - 1 : block.index + 2] if other is not block)
    alike = (other for other in beside if (other.box.tag, other.box.names, other.box.parent) == ("li", own.names, own.parent))
    return any(not tells_who_or_when(other.text) for other in alike)


def _is_lone_item(block: Block, headline: Block) -> bool:
    """Whether a heading or what calls itself a standfirst is the only item of a list: some systems take several."""
    lists = (box for box in block.box.up(_LONE) if box.tag in ("ul", "ol"))
    around = next(lists, None)
    if around is None or not around.block_start > headline.index or around.block_end - around.block_start != 1 or block.links:
        return False
    return not block.inside & FIGURE and (bool(block.heading) or NAMED.search(around.names) is not None)


def _list_of(blocks: list[Block], block: Block, told: tuple[str, ...]) -> tuple[Block, ...]:
    """The items of a short list, or the headings in them, where it holds nothing else, no byline and no date, and calls itself a
    standfirst, has all of the page's description, or is all that stands between the headline and the byline."""
    item = block.box.parent if block.heading and block.box.tag != "li" else block.box
    around = item.parent if item is not None and item.tag == "li" else None
    if item is None or around is None or not 1 < around.block_end - around.block_start <= _ITEMS:
        return ()
    inside = tuple(blocks[around.block_start : around.block_end])
    alike = block.box.tag, block.box.depth
    if any((b.box.tag, b.box.depth) != alike or b.links or tells_who_or_when(b.text) for b in inside):
        return ()
    extent = around.block_start, around.block_end
    whole = [box for box in around.up(2) if (box.block_start, box.block_end) == extent]
    called = any(NAMED.search(box.names) or box.tag in _HEADINGS for box in whole)  # a heading may hold a list
    if called or letters(" ".join(b.text for b in inside)) in told:
        return inside
    # What a site sets as its summary: right under the headline, and over the byline.
    points = len(inside) > 1 and all(weight(b.text) >= _PLAIN // 2 for b in inside)
    return inside if points and blocks[extent[0] - 1].heading == 1 and over_the_byline(blocks, inside[-1]) else ()
