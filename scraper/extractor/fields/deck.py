"""The standfirst that is displayed under the headline. Not the first paragraph, and not a description that no reader sees.

The body has to know it before it is read, so `displayed` needs no more than the document and the block of the headline; what the
metadata say about the page only vouches for what is displayed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields import image, passed
from scraper.extractor.fields.dateline import stamp
from scraper.extractor.fields.titles import letters
from scraper.extractor.pictures import around_a_value
from scraper.extractor.view import View
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.text import fold, sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, DIALOG, FIGURE, FOOTER, FORM, HIDDEN, LIST, NAV, NOSCRIPT, TABLE, Block, Box
from scraper.page.document import Document
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

REACH: Final = 30  # blocks under the headline; buttons, captions and share links stand between
MAX_LENGTH: Final = 1_200
_SHORTEST: Final = 12  # weight of the shortest standfirst
_BOX: Final = 6  # blocks of the largest box of a standfirst
_BROTHERS: Final = 5  # paragraphs of a standfirst
_PART: Final = 20  # weight of a paragraph of a standfirst, at the least
_WITHIN: Final = 3  # elements around it that may be called one
_LINE: Final = 40  # weight of a heading that is more than a sub-heading
_OF_TWO: Final = 20  # weight of a standfirst that shares a block with the byline or the date
_UNDER: Final = 8  # blocks between a standfirst and the byline: buttons, the lead picture's words
ENOUGH: Final = 3.0
SURE: Final = 0.85  # how likely a block is body that is believed against the page's description
_NEVER: Final = NAV | FOOTER | CAPTION | BUTTON | FORM | DIALOG | TABLE | NOSCRIPT
_NAMED = re.compile(
    r"stand-?first|(?<![a-z])de[cs]?k(?![a-z])|header-?dek|__dek|sub-?title|tit-sub(?![a-z])|sub-?head(?!er)|(?<![a-z])lead(?![a-z]{2})|lead-?text|lead-?in(?!g)|lede"
    r"|(?<![a-z])intro(?!duc)|sapo|chap(?:eau|o)|vorspann|entradilla|sommario|excerpt|(?<!with-)(?<!speakable-)summary|abstract|teaser|preamble|ingress|bajada|strap-?line"
    r"|synopsis|text__overview|preface|untertitel|ondertitel|kenmerk|description|tagline|bajad|copete|anleser|article-?perex|perex|(?<![a-z])lid(?![a-z])|zajawka|spot(?![a-z])"
    r"|anons(?![a-z])|vrezka|vvodka|podzagolov|podnaslov|podtitul|podtytul|alt-?baslik|(?<![a-z])(?:ozet|olho|bigode|anriss|alcim)(?![a-z])"
    r"|sumario|resum(?:en|o)(?![a-z])|samenvatting|inleiding|in(?:d)?ledning|einleitung|bevezet|(?:article|story|news|post)[-_]?lead(?![a-z]{2})"
    r"|subtitul|subtitol|sottotitol|sous-?titre|linha-?fina|gravata|manchet(?![a-z])|underrubrik|undertit|catenaccio|balazo"
)
_OTHER = re.compile(
    r"caption|credit|slideshow|byline|author|date|time|share|social|tags?(?![a-z])|newsletter|advert|promo|related|comment|audio|player|copyright|disclaimer|video__|end-?slate|editors-?note|disclos|affiliate|hatnote"
    r"|(?<![a-z])(?:bio|cta|sticky)(?![a-z])|biograph|person(?:al)?-?(?:info|card)|call-to-action"
)
# Told to those who listen, kept for machines, or where the story's first letter stands; a class that hides on some screens alone
# ('hidden md:block') hides from nobody.
_UNSEEN = re.compile(r"(?<![\w:-])hidden(?![\w:-])|sr-only|visually-?hidden|screen-?reader|drop-?cap")
# What calls itself the whole text: its first plain paragraph is no standfirst.
_TEXT_NAMES = re.compile(r"(?:entry|post|article|story)[-_]{0,2}(?:content|body|text)(?![a-z])|articlebody|field--?name-body(?![a-z])")
# What a site says of itself, not of the story: who pays, where to sign up.
_NOTICE = re.compile(
    r"\b(?:buy(?:ing)?|purchas(?:es?|ing)|shop(?:ping)?) (?:\w+ ){0,3}(?:through|via|using) (?:\w+ ){0,2}links?\b"
    r"|affiliate[ -]?(?:links?|partners?|commission|revenue)|\b(?:earn|receive|get) (?:an? )?(?:\w+ )?commission"
    r"|\bcommissions? (?:from|if|when|on|through) (?:\w+ ){0,3}(?:links?|purchas|buy|products?)"
    r"|\b(?:click|tap) here\b|\bwe.ll (?:e-?mail|send) you\b|\bunsubscribe\b|\berhalten wir (?:\w+ )?provision"
    r"|^原[标標]?[题題][:：]|^\W{0,3}인용 ?보도 시|저작권은 "
    r"|von der Deutschen Presse-Agentur \(dpa\) übernommen|\bnicht von der Redaktion (?:geprüft|bearbeitet)"
    r"|\b(?:post|article|story) is also available in\b|\b(?:maximum|limit|number) of saved (?:items|articles|stories)\b",
    re.I,
)
_FIRST = re.compile(r"first|initial|(?<![a-z])p\d?1(?!\d)")  # what a theme calls the text's own first paragraph
_FIRST_OF_TEXT = re.compile(r"first-?para")  # a name of the first paragraph that can be nothing else
_SUB = re.compile(r"(?<![a-z])sub(?![a-z])")  # what a heading of the head is called, and as often one of the text
_LABEL = re.compile(r"label|kicker|over-?line|topline|dachzeile|spitzmarke|eyebrow|(?<![a-z])tag(?![a-z])")
_CAPTION = re.compile(r"caption|(?:image|photo|picture|foto|bild|(?<![a-z])media)[-_]{0,2}(?:description|text|title)")
FACTS: Final = 120  # characters of a line of facts
ANCHOR: Final = 24  # letters
LONG: Final = 500  # characters; longer ones say by name or type what they are
_SIGNED = re.compile(r"\s?[(（【\[][^()（）【】\[\]]{1,40}[)）】\]]$")  # a paragraph by its writer
_DIGITS = re.compile(r"\d")
_SUBTITLE: Final = ("——", "──", "――")  # what opens the second line of a title in Chinese print
_POINTERS: Final = ("▲", "△", "▼", "▽", "◀", "◁", "▶", "↑", "←")  # to the picture, in papers that print no frame around a caption


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "deck")
    found = displayed(view.doc, view.headline_block)
    if not found or _is_text(view, found) or _is_other(view, found[0]):
        return
    text = _alone(view, _without_label(view, found[0]) if len(found) == 1 else " ".join(block.text for block in found))
    yield Candidate(text, "displayed", "visible", block=found[0].index, detail=found[0].box.names or found[0].box.tag)
    for candidate in (*witnesses.linked_data(view, "description", "alternativeHeadline"), *witnesses.meta(view, *_META)):
        said = text_of(candidate.said)
        if said and same(said, text):
            yield candidate


MOST_DESCRIPTIONS: Final = 10  # of each name
_META: Final = ("description", "og:description", "twitter:description")


def read(said: Any, context: Context) -> str:
    text = fold(text_of(said) or "")
    if weight(text) < _SHORTEST:
        raise Unreadable("too short for a standfirst", text)
    if len(text) > MAX_LENGTH:
        raise Unreadable("too long for a standfirst", text[:80])
    return text


def same(a: str, b: str) -> bool:
    """The same letters, or one that is the beginning of the other: descriptions are cut."""
    one, other = sorted((letters(a), letters(b)), key=len)
    return bool(one) and (one == other or (len(one) > 30 and other.startswith(one[:-4])))


def displayed(doc: Document, headline: Block | None) -> tuple[Block, ...]:
    """The blocks of the standfirst in page order, () where there is none."""
    if headline is None:
        return ()
    blocks = doc.blocks
    end = min(headline.index + REACH, len(blocks))
    descriptions = tuple({letters(text[:MAX_LENGTH]) for text in _descriptions(doc)})
    title = letters(headline.text)
    never = _NEVER & ~(headline.inside & TABLE)  # on old pages one table holds everything
    rivals: list[tuple[float, int]] = []
    prose = before = 0
    begun: Box | None = None
    foremost = True  # the first thing to read under the headline: before it stand dates, names and any number of buttons
    for n in range(headline.index + 1, end):
        if n > headline.index + 1 and not blocks[n - 1].inside & CAPTION:  # the lead image may stand between, with its words
            before += not blocks[n - 1].inside & BUTTON
            foremost = foremost and before < 8 and _is_short(blocks[n - 1].text)
        block = blocks[n]
        length = len(block.text)
        if block.inside & never or block.hidden or length > MAX_LENGTH or (length < _SHORTEST and weight(block.text) < _SHORTEST):
            continue
        if block.heading and begun is not None and block.box.parent is begun:
            continue  # a part of the text, which has begun there
        points = _points(blocks, block, headline, descriptions, title, foremost=foremost)
        if points < ENOUGH and (said := opening(doc, block)) and (points >= 0 or said != block.text):
            points = max(points, 0.0) + 3
        if points >= ENOUGH and credits.names_a_photographer(block.text):
            continue  # a caption
        if points >= ENOUGH:
            rivals.append((-points, n))
        # What comes after the story's first paragraphs is no standfirst.
        if points < ENOUGH and not block.inside & (ASIDE | FIGURE) and weight(block.text) > 120:
            prose += 1
            begun = block.box.parent if sentence_end(_SIGNED.sub("", block.text)) else begun
        if prose >= 2 or points >= ENOUGH + 3:
            break
    for _, n in sorted(rivals):
        whole = _whole(blocks, blocks[n], headline, descriptions)
        if sum(len(block.text) for block in whole) <= MAX_LENGTH:  # the introduction of a long story is none
            return whole
    return ()


def _is_short(text: str) -> bool:
    """Whether a block is no more than a line of the head: both dates of a story in one are longer than most."""
    return len(text) < 50 or (len(text) < FACTS and names.has_date(text))


def _is_text(view: View, found: tuple[Block, ...]) -> bool:
    """Whether it is the story's own text: the body holds it, and nothing says that it is more than a first paragraph or a sub-heading."""
    body, first, around = view.body, found[0], found[0].box.parent
    plain = not (first.box.names or first.heading or named(first) or first.bold)
    if plain and around is not None and around.block_start >= first.index and _TEXT_NAMES.search(around.names):
        return True
    if body is None:
        return False
    own = {block.index for block in found}
    if own.issuperset(body.kept):
        return first.index in body.kept  # what is all the text there is stands over no other
    headline = view.headline_block
    if headline is not None and _ends_the_head(view.doc.blocks, first, headline):
        return False
    if first.heading and (_is_anchor(first) or (not named(first) and _heads_a_part(view, first, body.kept))):
        return True
    if first.index not in body.kept:
        return False
    if named(first) or opening(view.doc, first):
        return False
    if first.box.block_end > first.index + 3 and not first.box.block_start < first.index:
        return True  # its own element goes on with headings and lists
    others = [view.doc.blocks[i] for i in body.kept if i not in own]
    styled = bool(first.heading) or first.bold
    if described(view.doc, first.text):
        if first.box.names and not _FIRST.search(first.box.names) and not any(first.box.names == other.box.names for other in others):
            return False
        return not styled and (body.likely[first.index] > SURE or any(_set_alike(first, other) for other in others))
    if is_headed(view, first):
        return False
    over = (headline is not None and first.box.parent is headline.box.parent) or _over_the_byline(view.doc.blocks, first)
    if headline is not None and first.index == headline.index + 1 and signed(view.doc.blocks, first):
        return False
    apart = bool(first.box.names) and first.box.tag != "p"
    return not (styled or over) or any(
        other.box.parent is first.box.parent and not (apart and other.box.names != first.box.names) for other in others
    )


def _is_other(view: View, first: Block) -> bool:
    """Whether it stands under the text, or is a notice, a caption, or longer than what says by nothing that it is a standfirst."""
    if view.last_block is not None and first.index > view.last_block:
        return True
    if (
        credits.is_credit(first.text)
        or credits.opens_a_caption(first.text)
        or first.text.startswith(_POINTERS)
        or (_is_alt(view.doc, first.text) and not (named(first) or described(view.doc, first.text)))
    ):
        return True
    if passed.tells_of_the_writer(view.doc.blocks, first) or passed.is_credited(view.doc.blocks, first):
        return True
    plain = not (named(first) or first.heading or first.bold)
    if _NOTICE.search(first.text) or organisations.agency(first.text.rpartition(", ")[2]):  # 'Bakı, 11 iyun, AZƏRTAC'
        return True
    return plain and (
        len(first.text) > LONG or passed.PICTURED.search(first.box.names) is not None or first.index in image.credited_blocks(view)
    )


def _is_alt(doc: Document, text: str) -> bool:
    """Whether the text tells in its own words what a picture shows."""
    return any(picture.attributes.get("alt") == text for picture in doc.pictures)


def _is_anchor(heading: Block) -> bool:
    """Whether its id or class is made of its own words: that is where a table of contents leads."""
    said = letters(heading.text)[:ANCHOR]
    return len(said) > 7 and said in letters(heading.box.names)


def _heads_a_part(view: View, first: Block, kept: Collection[int]) -> bool:
    """Whether a heading that is no sentence is set like those in the text after it, or is the first of them in what calls itself the
    text."""
    if sentence_end(first.text) and not first.text.endswith("?"):
        return False
    later = [block for block in map(view.doc.blocks.__getitem__, kept) if block.heading and block.index > first.index + 1]
    around = first.box.parent
    if later and around is not None and around.block_start >= first.index and not first.box.names and _TEXT_NAMES.search(around.names):
        return True
    ours = _class(first)
    return any(ours) and any(block.heading == first.heading and _class(block) == ours for block in later)


def _class(block: Block) -> tuple[str | None, ...]:
    """Those of its element and the one around it."""
    return tuple(box.attributes.get("class") for box in (block.box, block.box.parent) if box is not None)


def _set_alike(one: Block, other: Block) -> bool:
    """Whether two blocks stand in elements of the same tags and names."""
    ours, theirs = ([(box.tag, box.names) for box in (block.box, block.box.parent) if box is not None] for block in (one, other))
    return ours == theirs


def _without_label(view: View, block: Block) -> str:
    """The text without the label that an element of its own sets before it, called so, and without the facts after it."""
    if said := opening(view.doc, block):
        return said
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 3]:
        if block.start <= box.start < box.end < block.end and _LABEL.search(box.names):
            before, label = fold("".join(view.doc.pieces(block.start, box.start))), view.doc.text_of(box)
            if not before and len(label.split()) <= 4 and not sentence_end(label):
                return fold("".join(view.doc.pieces(box.end, block.end))).lstrip(" :|•·–—-")
    place = stamp(view, block)
    return block.text if place is None else f"{place} {block.text.removeprefix(place).lstrip()}"


def _alone(view: View, text: str) -> str:
    """The text without the date before it or the byline after it in the same block, where the page's description tells it from them."""
    for said in _descriptions(view.doc):
        at = text.find(said) if len(said) > 40 else -1
        if at < 0:
            continue
        before, after = text[:at].strip(), text[at + len(said) :].strip()
        if (not before or (at < 40 and names.has_date(before))) and (not after or (len(after) < 120 and names.looks_like_a_byline(after))):
            return said
    return text


def named(block: Block) -> bool:
    """Whether a block, or the small box that it stands in, calls itself a standfirst."""
    for box in _around(block.box):
        if box.block_end - box.block_start > _BOX:
            return False
        if box.names and _NAMED.search(box.names):
            return True
    return False


def _around(box: Box) -> list[Box]:
    """An element and the two around it, without those that a system puts around every value ('field-item')."""
    found: list[Box] = []
    up: Box | None = box
    while up is not None and len(found) < _WITHIN:
        if not around_a_value(up.names):
            found.append(up)
        up = up.parent
    return found


def opening(doc: Document, block: Block) -> str:
    """The words of an inline element that calls itself a standfirst and holds all of a block, be it the first in an element whose bare
    text goes on, or all but the byline or date after it; '' where there is none."""
    first = bisect_left(doc.boxes, block.start, lo=block.box.index + 1, key=lambda box: box.start)
    one = next(iter(doc.boxes[first : first + 1]), None)
    if one is None or not one.names or not block.start <= one.start < one.end <= block.end or _NAMED.search(one.names) is None:
        return ""
    said = doc.text_of(one)
    if len(said) == len(block.text):
        return said
    after = block.text.removeprefix(said)
    apart = weight(said) >= _OF_TWO and not block.link_chars and len(after) < len(block.text) and _tells_who_or_when(after)
    return said if apart and not _tells_who_or_when(said) else ""


def opens_the_text(block: Block) -> bool:
    """Whether a paragraph is called the text's first."""
    return block.box.tag == "p" and _FIRST_OF_TEXT.search(block.box.names) is not None


def described(doc: Document, text: str) -> bool:
    """Whether the page's description is this text, or the beginning of it."""
    return any(weight(said) > 25 and same(said, text) for said in (description[:MAX_LENGTH] for description in _descriptions(doc)))


def is_headed(view: View, block: Block) -> bool:
    """Whether what stands right under the headline is no sub-heading: it ends the head of the story, or is a heading that is a sentence or
    says what the page's description says."""
    headline = view.headline_block
    if headline is None or not 0 < block.index - headline.index < 3:
        return False
    if _ends_the_head(view.doc.blocks, block, headline):
        return True
    if not block.heading or weight(block.text) < _LINE:
        return False
    said = letters(block.text)
    return sentence_end(block.text) or any(said == letters(description[:MAX_LENGTH]) for description in _descriptions(view.doc))


def _ends_the_head(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands beside the headline in an element of titles, or is a lower heading right under it that its header ends with
    or that stands over the byline or the date."""
    if block.index != headline.index + 1:
        return False
    head = next((box for box in block.box.up(_WITHIN) if box.block_start <= headline.index), None)
    if head is not None and head.tag == "hgroup":
        return True
    if not block.heading > headline.heading or not _is_no_fact(block):
        return False
    if head is not None and head.block_end == block.index + 1:
        return True
    under = next(
        (other for other in blocks[block.index + 1 : block.index + 1 + _UNDER] if not other.inside & (BUTTON | CAPTION | FIGURE)), None
    )
    return under is not None and not sentence_end(under.text) and _tells_who_or_when(under.text)


def _points(blocks: list[Block], block: Block, headline: Block, descriptions: tuple[str, ...], title: str, *, foremost: bool) -> float:
    text = block.text
    begins = letters(text[:60])[:40]
    if not begins or (len(text) < 2 * len(headline.text) and letters(text).endswith(title)):
        return -9.0  # the headline once more, or with its kicker
    if len(text) < FACTS and " | " in text and names.has_date(text):
        return -9.0  # a line of facts
    if opens_the_text(block):
        return -9.0
    heavy = weight(text)
    away = block.index - headline.index
    points = 2.0 if away == 1 or foremost else 1.0 if away <= 3 else 0.0
    if (weight(begins) > 25 and any(d.startswith(begins) and same(d, text) for d in descriptions)) or letters(text) in descriptions:
        points += 3
    if away == 1 and text.startswith(_SUBTITLE):
        points += 3
    own = block.box
    for box in _around(own):
        if box.block_start <= headline.index:
            break  # it holds the headline too: its name is the header's
        if box.block_end - box.block_start > _BOX:
            break
        if box.names and (more := _called(box.names)):
            if more < -3:
                return more
            points += more
            break
    if own.parent is not None and own.parent.tag == "hgroup" and own.parent.block_start <= headline.index:
        points += 3
    prop = own.attributes.get("itemprop") or own.attributes.get("property")
    if prop in ("description", "alternativeHeadline", "abstract"):
        points += 2
    if block.heading in (2, 3, 4):
        points += 2
    if block.bold:
        points += 1.5
    opens = _opens_story(blocks, block) and not _described_as_one(blocks, block, headline, descriptions)
    if opens:
        points -= 3
    if foremost and not opens and heavy >= 50 and sentence_end(text):
        points += 1
    if foremost and points < ENOUGH and not opens and heavy >= 40 and _over_the_byline(blocks, block):
        points += 1
    called_so = _SUB.search(own.names) is not None and _ends_the_head(blocks, block, headline)
    if heavy < 30 and not sentence_end(text) and not called_so:
        points -= 1.5
        if block.heading and block.index + 1 < len(blocks) and blocks[block.index + 1].inside & LIST:
            points -= 3  # over what matters in short
    if heavy < 30 and not block.heading and _is_of_a_heading(blocks, block, headline):
        points -= 3
    digits = len(_DIGITS.findall(text[:60]))
    if digits * 6 > min(heavy, 60):
        points -= 3
    if block.link_chars * 2 > len(text):
        points -= 2.5
    if block.inside & (LIST | FIGURE):
        points -= 3
    if block.inside & (ASIDE | HIDDEN):
        points -= 1.5
    if points >= ENOUGH and len(text) < FACTS and (passed.is_byline(text) or passed.is_role(blocks, block)):
        return -9.0
    return points


@lru_cache(maxsize=2048)
def _called(names: str) -> float:
    """What an element's names add to the points of what stands in it."""
    if _CAPTION.search(names) or (_UNSEEN.search(names) and ":" not in names):
        return -9.0
    return -3.0 if _OTHER.search(names) else 3.0 if _NAMED.search(names) else 0.0


def signed(blocks: list[Block], block: Block) -> bool:
    """Whether the next block is the byline: what stands between the headline and it is no part of the text."""
    under = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
    return under is not None and len(under.text) < FACTS and sentence_end(block.text) and names.looks_like_a_byline(under.text)


def _over_the_byline(blocks: list[Block], block: Block) -> bool:
    """Whether the block is no byline or date, and one of the next is: the story begins under them."""
    return _is_no_fact(block) and any(_tells_who_or_when(other.text) for other in blocks[block.index + 1 : block.index + 4])


def _is_no_fact(block: Block) -> bool:
    """Whether a block is neither a byline nor a date, and announces and links nothing."""
    text = block.text
    return not (block.link_chars or text.endswith(":") or "@" in text or names.looks_like_a_byline(text) or names.has_date(text))


def _tells_who_or_when(text: str) -> bool:
    """Whether a text is a line with the byline or a date."""
    return len(text) < FACTS and (names.looks_like_a_byline(text) or names.has_date(text))


def _opens_story(blocks: list[Block], block: Block) -> bool:
    """Whether the next prose looks like it and is its sibling, or its parent's: then it is the first of the story's paragraphs."""
    own = block.box
    if signed(blocks, block):
        return False
    for other in blocks[block.index + 1 : block.index + 7]:
        if len(other.text) < 60 or other.inside & (FIGURE | ASIDE):
            continue
        box = other.box
        if box.tag != own.tag or box.names != own.names or (block.bold and not other.bold):
            return False
        if box.parent is own.parent:
            return True
        up, down = own.parent, box.parent
        return up is not None and down is not None and up.parent is down.parent and (up.tag, up.names) == (down.tag, down.names)
    return False


def _whole(blocks: list[Block], block: Block, headline: Block, descriptions: tuple[str, ...]) -> tuple[Block, ...]:
    """The block with its brothers, where the standfirst is an element of several paragraphs of its own."""
    box = block.box.parent
    if box is not None and box.tag == "li" and block.heading and (points := _list_of(blocks, box, block.box.tag)):
        return points
    inside = _brothers(blocks, block, headline)
    if box is None or not inside or not (_NAMED.search(box.names) or _described_as_one(blocks, block, headline, descriptions)):
        return (block,)
    return (block,) if any(weight(b.text) < _PART for b in inside) else tuple(inside)  # a player's words beside it


def _brothers(blocks: list[Block], block: Block, headline: Block) -> list[Block]:
    """The paragraphs of the small element under the headline that holds a block and others set as it is, and nothing else."""
    box = block.box.parent
    if box is None or box.block_start <= headline.index or not 1 < box.block_end - box.block_start <= _BROTHERS or not box.names:
        return []
    inside = blocks[box.block_start : box.block_end]
    return [] if any(b.box.tag != block.box.tag or b.inside & _NEVER or b.box.parent is not box for b in inside) else inside


def _described_as_one(blocks: list[Block], block: Block, headline: Block, descriptions: tuple[str, ...]) -> bool:
    """Whether the page's description is what all the paragraphs of an element say, of which the block is the first."""
    inside = _brothers(blocks, block, headline)
    if not inside or inside[0] is not block:
        return False
    said, last = letters(" ".join(b.text for b in inside)), letters(inside[-1].text)[:ANCHOR]
    return any(same(said, d) and last in d for d in descriptions)


def _is_of_a_heading(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a block stands under a heading of its own, in an element of the two: 'Injured? We can help.'"""
    before, box = blocks[block.index - 1], block.box.parent
    return before is not headline and before.heading > 1 and box is not None and box.block_start == before.index


def _list_of(blocks: list[Block], item: Box, tag: str) -> tuple[Block, ...]:
    """The headings of a short list that calls itself a standfirst, where it holds nothing else."""
    around = item.parent
    if around is None or not 1 < around.block_end - around.block_start <= 4:
        return ()
    inside = tuple(blocks[around.block_start : around.block_end])
    called = any(_NAMED.search(box.names) for box in (around, around.parent) if box is not None and box.block_end == around.block_end)
    alike = all(b.box.tag == tag and b.box.parent is not None and b.box.parent.parent is around and not b.links for b in inside)
    return inside if called and alike else ()


def _descriptions(doc: Document) -> Iterator[str]:
    for name in _META:
        yield from doc.meta.get(name, ())[:MOST_DESCRIPTIONS]
    story = doc.story or {}
    for name in ("description", "alternativeHeadline", "abstract"):
        said = text_of(story.get(name))
        if said:
            yield said
