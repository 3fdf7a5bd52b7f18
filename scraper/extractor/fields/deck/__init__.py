"""The standfirst that is displayed under the headline. Not the first paragraph, and not a description that no reader sees.

The body has to know it before it is read, so `displayed` needs no more than the document and the block of the headline; what the
metadata say about the page only vouches for what is displayed. `standing` finds it: by what elements are `called`, by what is
`described` for nobody to read, and by where the `head` of a story ends.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.dateline import stamp
from scraper.extractor.fields.deck.called import NAMED, OF_TEXT, named, opening, opens_the_text, set_apart_by_name
from scraper.extractor.fields.deck.described import MAX_LENGTH, META, SHORTEST, behind_a_place, described, descriptions, same
from scraper.extractor.fields.deck.head import (
    ends_the_head,
    is_headed,
    is_no_fact,
    is_set_apart,
    is_under_a_break,
    opens_as_a_sentence,
    over_the_byline,
    shares_with_the_headline,
    signed,
)
from scraper.extractor.fields.deck.standing import ANCHOR, NOTICE, displayed
from scraper.extractor.fields.shared import passed, pictured
from scraper.extractor.fields.shared.titles import letters
from scraper.extractor.fields.shared.told import tells_of_the_writer
from scraper.extractor.view import View
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.patterns import small
from scraper.normaliser.text import fold, key, sentence_end, weight
from scraper.page.blocks import LIST, Block
from scraper.page.document import Document
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

__all__ = [
    "described",
    "displayed",
    "find",
    "is_headed",
    "is_set_apart",
    "is_under_a_break",
    "named",
    "opening",
    "opens_the_text",
    "read",
    "same",
    "set_apart_by_name",
    "signed",
]

EXCERPT: Final = "the first words of the text"  # why a block is no body that says them again, cut off
MACHINE: Final = "a machine's summary of the story"  # why a block is no body that only a machine has written
SURE: Final = 0.85  # how likely a block is body that is believed against the page's description
INNER: Final = 8  # elements in a heading that are looked at
ENTRIES: Final = 3  # of a live blog
POINTS: Final = 40  # weight of the label over a list of points
_FILM: Final = 24  # characters of what is added to the headline there
LONG: Final = 500  # characters; longer ones say by name or type what they are
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:\s?(?:h|uhr|[ap]\.?m\.?))?", re.I)
_FIRST = re.compile(r"first|initial|(?<![a-z])p\d?1(?!\d)")  # what a theme calls the text's own first paragraph
_CREDIT = re.compile(r"(?<![a-z])credit")
_LABEL = re.compile(r"label|kicker|over-?line|topline|dachzeile|spitzmarke|eyebrow|(?<![a-z])tag(?![a-z])")
# What a summary that stands for a standfirst is called before a colon.
_SUMMARIES: Final = frozenset(
    key(word)
    for word in """
    summary, in summary, synopsis, abstract, resumen, resumo, résumé, riassunto, sommario, samenvatting, zusammenfassung, sammanfattning,
    sammendrag, tiivistelmä, podsumowanie, streszczenie, shrnutí, zhrnutie, összefoglaló, rezumat, sažetak, povzetek, резюме,
    краткое содержание, περίληψη, özet, ringkasan, tóm tắt, ملخص, תקציר, 摘要, 要約, 요약, subheadline, subtitle, standfirst,
    teaser, vorspann, unterzeile, untertitel, unterüberschrift, subtítulo, bajada, sous titre, chapô, sottotitolo, ondertitel, underrubrik,
    ingress, podtytuł, podtitul, подзаголовок, 副标题, 副標題, サブタイトル
    """.split(",")
)
_LONGEST_WORD: Final = 24
_POINTERS: Final = ("▲", "△", "▼", "▽", "◀", "◁", "▶", "↑", "←")  # to the picture, in papers that print no frame around a caption


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "deck")
    if (line := _in_the_heading(view)) is not None:
        yield Candidate(line, "in the heading", "visible", detail=view.headline_block.box.tag if view.headline_block is not None else None)
        return
    found = displayed(view)
    if not found or _is_text(view, found) or _is_other(view, found[0]):
        return
    text = _alone(view, _without_label(view, found[0]) if len(found) == 1 else " ".join(block.text for block in found))
    yield Candidate(text, "displayed", "visible", block=found[0].index, detail=found[0].box.names or found[0].box.tag)
    for candidate in (*witnesses.linked_data(view, "description", "alternativeHeadline"), *witnesses.meta(view, *META)):
        said = text_of(candidate.said)
        if said and same(said, text):
            yield candidate


def _in_the_heading(view: View) -> str | None:
    """What an element that calls itself a standfirst adds in the heading behind the headline."""
    block, title = view.headline_block, view.value("headline")
    if block is None or not title or len(block.text) <= len(title) or not block.text.startswith(title):
        return None
    rest = block.text.removeprefix(title).strip()
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 1 + INNER]:
        if block.start <= box.start < box.end <= block.end and view.doc.text_of(box) == rest:
            return rest if NAMED.search(box.names) and is_no_fact(block) and not names.has_date(rest) else None
    return None


def read(said: Any, context: Context) -> str:
    text = fold(text_of(said) or "")
    if weight(text) < SHORTEST:
        raise Unreadable("too short for a standfirst", text)
    if len(text) > MAX_LENGTH:
        raise Unreadable("too long for a standfirst", text[:80])
    return text


def _is_text(view: View, found: tuple[Block, ...]) -> bool:
    """Whether it is the story's own text: the body holds it, and nothing says that it is more than a first paragraph or a sub-heading."""
    body, first, around = view.body, found[0], found[0].box.parent
    plain = not (first.box.names or first.heading or named(first) or first.bold)
    if plain and around is not None and around.block_start >= first.index and OF_TEXT.search(around.names):
        return True
    if body is None:
        return False
    if body.dropped.get(first.index) == EXCERPT:
        return True
    own = {block.index for block in found}
    if own.issuperset(body.kept):
        return first.index in body.kept  # what is all the text there is stands over no other
    headline = view.headline_block
    if headline is not None and (ends_the_head(view.doc.blocks, first, headline) or is_under_a_break(view.doc.blocks, first, headline)):
        return False
    if first.heading and (_is_anchor(first) or (not named(first) and _heads_a_part(view, first, body.kept))):
        return True
    if first.index not in body.kept:
        return False
    before = view.doc.blocks[first.index - 1]
    if before.index in body.kept and before.heading and not (headline is not None and before.text.endswith(headline.text)):
        return True  # under a heading of the text's: 'Abstract'
    if named(first) or opening(view.doc, first):
        return False
    if first.box.block_end > first.index + 3 and not first.box.block_start < first.index:
        return True  # its own element goes on with headings and lists
    others = [view.doc.blocks[i] for i in body.kept if i not in own]
    styled = bool(first.heading) or first.bold
    told = described(view.doc, first.text)
    own_class = first.box.attributes.get("class") and not _FIRST.search(first.box.names) and not any(_is_classed(first, o) for o in others)
    if own_class and (told or behind_a_place(view.doc, first.text)):
        return False
    under_it = headline is not None and first.index == headline.index + 1
    if own_class and under_it and not sentence_end(first.text) and over_the_byline(view.doc.blocks, first):
        return False  # no sentence, set as nothing of the text, between the headline and who wrote it
    if told:
        if headline is not None and first.index == headline.index + 1 and over_the_byline(view.doc.blocks, first):
            return False
        return not styled and (body.likely[first.index] > SURE or any(_set_alike(first, other) for other in others))
    if is_headed(view, first) or (headline is not None and opens_as_a_sentence(view.doc.blocks, first, headline)):
        return False
    over = (headline is not None and first.box.parent is headline.box.parent) or over_the_byline(view.doc.blocks, first)
    over = over or (headline is not None and not sentence_end(first.text) and shares_with_the_headline(first, headline))
    if headline is not None and first.index == headline.index + 1 and signed(view.doc.blocks, first):
        return False
    if first.bold and not first.heading and others and _is_wrapped_alike(first, others[0]):
        return True  # its first paragraph in bold
    apart = bool(first.box.names) and first.box.tag != "p"
    return not (styled or over) or any(
        other.box.parent is first.box.parent and not (apart and other.box.names != first.box.names) for other in others
    )


def _is_other(view: View, first: Block) -> bool:
    """Whether it stands under the text, or is a notice, a caption, or longer than what says by nothing that it is a standfirst."""
    if view.last_block is not None and first.index > view.last_block:
        return True
    if view.body is not None and view.body.dropped.get(first.index) == MACHINE:
        return True  # how a machine summed the story up
    if (
        credits.is_credit(first.text)
        or credits.opens_a_caption(first.text)
        or first.text.startswith(_POINTERS)
        or (_is_alt(view.doc, first) and not (named(first) or described(view.doc, first.text)))
    ):
        return True
    headline = view.headline_block
    if headline is not None and 0 < len(first.text) - len(headline.text) <= _FILM and key(first.text).startswith(key(headline.text)):
        return True  # the title of its film, with the station that made it
    if (headline is not None and passed.tells_of_the_writer(view.doc.blocks, first, headline)) or tells_of_the_writer(view, first):
        return True
    if (
        passed.are_names_with_degrees(first.text)
        or passed.is_credited(view.doc.blocks, first)
        or _holds_a_credit(view.doc, first)
        or _is_a_value(view.doc.blocks, first)
    ):
        return True
    plain = not (named(first) or first.heading or first.bold)
    if (plain and _is_an_entry(view.doc.blocks, first)) or (not named(first) and _heads_points(view.doc.blocks, first)):
        return True
    if NOTICE.search(small(first.text)) or organisations.agency(first.text.rpartition(", ")[2]):  # 'Bakı, 11 iyun, AZƏRTAC'
        return True
    return plain and (
        len(first.text) > LONG or passed.PICTURED.search(first.box.names) is not None or pictured.is_a_credited_caption(view, first)
    )


def _holds_a_credit(doc: Document, first: Block) -> bool:
    """Whether it ends in an element that calls itself a credit: the words under a picture."""
    inside = doc.boxes[first.box.index + 1 : first.box.index + 1 + INNER]
    inside = [box for box in inside if first.start < box.start < box.end <= first.end <= box.end + 1]
    return any(_CREDIT.search(box.names) for box in inside)


def _is_a_value(blocks: Sequence[Block], first: Block) -> bool:
    """Whether it stands right behind a label in the label's own element: 'To:', 'The minister of ports'."""
    label, around = blocks[first.index - 1] if first.index else first, first.box.parent
    if around is None or around is not label.box.parent or around.block_start < label.index or sentence_end(first.text):
        return False
    return label.text.endswith(":") and len(label.text) <= _LONGEST_WORD and key(label.text) not in _SUMMARIES


def _heads_points(blocks: Sequence[Block], first: Block) -> bool:
    """Whether it is a few words of a heading over a list, and begins the element that holds both: 'In brief ...'."""
    around = first.box.parent
    if not first.heading or around is None or weight(first.text) > POINTS or around.block_start < first.index:
        return False
    return any(block.inside & LIST & ~first.inside for block in blocks[first.index + 1 : min(first.index + 2, around.block_end)])


def _is_an_entry(blocks: Sequence[Block], first: Block) -> bool:
    """Whether it stands under a time of day, as several paragraphs do: the first entry of a live blog."""
    over = blocks[first.index - 1] if first.index else first
    if not _CLOCK.fullmatch(over.text):
        return False
    alike = (block for block in blocks[over.index :] if block.box.names == over.box.names and _CLOCK.fullmatch(block.text))
    return sum(1 for _ in islice(alike, ENTRIES)) == ENTRIES


def _is_alt(doc: Document, block: Block) -> bool:
    """Whether a block says what machines are told that a picture before it shows."""
    return any(picture.attributes.get("alt") == block.text and picture.block <= block.index for picture in doc.pictures)


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
    if later and around is not None and around.block_start >= first.index and not first.box.names and OF_TEXT.search(around.names):
        return True
    ours = _class(first)
    return any(ours) and any(block.heading == first.heading and _class(block) == ours for block in later)


def _class(block: Block) -> tuple[str | None, ...]:
    """Those of its element and the one around it."""
    return tuple(box.attributes.get("class") for box in (block.box, block.box.parent) if box is not None)


def _is_classed(one: Block, other: Block) -> bool:
    """Whether two elements have one class; each may have an id of its own."""
    return one.box.attributes.get("class") == other.box.attributes.get("class")


def _is_wrapped_alike(one: Block, other: Block) -> bool:
    """Whether two blocks stand each alone in an element, as all the paragraphs of a text do in some: both set alike, side by side."""
    ours, theirs = one.box.parent, other.box.parent
    if ours is None or theirs is None or ours is theirs or ours.parent is not theirs.parent or not _set_alike(one, other):
        return False
    return ours.block_end - ours.block_start == 1 == theirs.block_end - theirs.block_start


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
    word, colon, rest = block.text.replace("：", ":", 1).partition(":")
    if colon and len(word) <= _LONGEST_WORD and key(word) in _SUMMARIES and rest:
        return rest.strip()
    place = stamp(view, block)
    return block.text if place is None else f"{place} {block.text.removeprefix(place).lstrip()}"


def _alone(view: View, text: str) -> str:
    """The text without the date before it or the byline after it in the same block, where the page's description tells it from them."""
    for said in descriptions(view.doc):
        at = text.find(said) if len(said) > 40 else -1
        if at < 0:
            continue
        before, after = text[:at].strip(), text[at + len(said) :].strip()
        if (not before or (at < 40 and names.has_date(before))) and (not after or (len(after) < 120 and names.looks_like_a_byline(after))):
            return said
    return text
