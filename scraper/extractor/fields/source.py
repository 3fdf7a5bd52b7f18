"""The attribution of origin displayed for the text, as printed without its label word; never a photo's.

A line that announces it ('Source: ...', 'With files from ...'), an element that is called so, an agency that signs the last
paragraph, stands in the byline or in the dateline.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor.fields.publisher.spelling import label_of, letters_of, spellings
from scraper.extractor.fields.shared import pictured as pictures
from scraper.extractor.view import View
from scraper.extractor.witnesses import rule
from scraper.normaliser import datelines, names, organisations, urls
from scraper.normaliser.bylines import by_word, without_day
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.roles import role_at
from scraper.normaliser.signatures import is_eastern_outlet, is_short_name, may_name_wires, with_wires
from scraper.normaliser.text import fold, key
from scraper.page.blocks import ARTICLE, CAPTION, DIALOG, FIGURE, FOOTER, FORM, HEADING, HIDDEN, LIST, MAIN, NAV, TABLE, Block, Box, Picture
from scraper.page.linked_data import text_of, types_of
from scraper.record import Candidate, Context

_NAMED = re.compile(
    r"(?<![a-z])(?:sources?|quellen?|quelle|fuente|fonte|kaynak|agency|agentur|article-?reference|reference|origin|provider|wire|signature|kuerzel|kürzel|shortcode|copyright-?line|syndication)(?![a-z])|article__?source|source-?(?:name|text|line)|news-?source"
)
_NOT_NAMED = re.compile(
    r"image|photo|picture|figure|caption|video|media|gallery|credit|open-?source|resource|related|comment|data-source|newsletter|share"
)
_PICTURE = re.compile(r"image|(?<![a-z])img|photo|figure|caption|picture|bild|gallery|(?<![a-z])media(?![a-z])|video")
_CREDITED = re.compile(
    r"(?:photo|fot[oó]|fot\.|bild|image|picture|imagen|immagine|video|grafik|graphic|zdjęci|snímk|kép|nuotr|görsel|φωτογραφ|φωτό|фото|снимк|світлин"
    r"|здым|сурет|ფოტო|լուսանկար|写真|图片)\w{0,12}\s?[:：՝]",
    re.I,
)
_SIGNATURE = re.compile(r"[(\[]?(?:[\w.-]{2,20}\s?[/,;]\s?){1,4}[\w.-]{2,20}[)\]]?|[(\[]\w{2,12}[)\]]")
_BY_WHOM = re.compile(r"(?<=\w)\s?\([a-zäöüß]{2,4}(?:/[a-zäöüß]{2,4})?\)")  # 'XYZ (abc)/dpa'
_INITIALS = re.compile(r"[a-zäöüß]{2,6}|[A-ZÄÖÜ.]{2,8}|Red")
_PARTS = re.compile(r"\s?[/,;()\[\]|©]\s?|\s[-–—]\s|\s")
_FACTS = re.compile(r"(?<![a-z])(?:fact|fakta|fakten|faktaruta|faktaboks|factbox|infobox|info-?box|kader)-?(?:s|box|ruta|boks)?(?![a-z])")
# An element that holds a source's name and no more, as it is called.
_EXACTLY = re.compile(r"(?:^|[\s_-])(?:source|fuente|fonte|quelle|kaynak|laiyuan)(?:[_-]{0,2}(?:name|text))?(?:\s|$)")
_HOST = re.compile(r"[A-Za-z][\w-]{2,30}\.(?:com|net|org|info|[a-z]{2})")
_WHEN = re.compile(r"date|time|posted|meta(?![a-z])")
_DATED = re.compile(r"\s*(?<!\d)\d{1,4}\s?[/.:年月-]\s?\d.*$")
_DATE_BEFORE = re.compile(r"^\d{4}[年/.-][\d年月日:/.\s-]{4,20}\s(?=[来來]源)")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_DIGIT = re.compile(r"\d")
_DASH = re.compile(r"\s[-–—]\s")
_PRESS_RELEASE = re.compile(r"^(?:PM|Pressemitteilung):?\s(?=[A-ZÄÖÜ]{2,8}\s?/)")
_DASH_OR_STROKE = re.compile(r"\s[-–—|]\s")
_PEOPLE = re.compile(
    r"\s*[,|/·;]\s*|\s[-–—]\s|\s(?:and|und|et|y|e|en|og|och|with|mit|avec|con|com)\s|^(?:(?:by|von|par|por|di|av|af|door):?|(?:author|autore?|autorin|auteur|texte?|texto):)\s",
    re.I,
)
_WIRE_AND_PLACE = re.compile(r"^[^\s|,-]{2,12}(?:,| \||\s[-–—])\s[A-ZÀ-Þ][\w'’.-]{2,20}$")  # 'AFP - Paris'
_PLACED = re.compile(r"\s(?:in|aus|à|en)\s.*$")
_BESIDE = re.compile(r"(?:,|\s[-–—|])\s$")  # what stands between a writer and a paper
_BESIDE_ITS_OWN = re.compile(r"(?:,|\s[-–—])\s$")  # what stands between the site's writer and the site, whose part a stroke would tell
_AROUND_NAMES = re.compile(
    r"^(?:(?:by|von|par|por|di|av|af|door):?|(?:author|autore?|autorin|auteur|texte?|texto):)\s|\s(?:in|aus|à|en)\s\w+$", re.I
)
_METAS: Final = (
    "article:source",
    "source",
    "original-source",
    "syndication-source-name",
    "news:source",
    "dc.source",
    "agency",
    "article:agency",
)
_OUTLET_EAST = re.compile(
    "[\u4e00-\u9fff](?:[網网報报刊]|新[聞闻]|通[訊讯]社|[電电][視视][台臺]?)$"
)  # a paper's name is like a desk's there
_ORGANISATION = re.compile("organi[sz]ation$")
_INITIALLED: Final = ("id", "ms")  # languages whose writers sign with initials as short as agencies' names: '(vyp/kna)'
HEADLINE: Final = 7  # words of a link to a story that begins with its own sources
ITEMS: Final = 12  # of a list of sources
LINE: Final = 160  # characters of a line of facts
_OWN: Final = re.compile(r"[(\[]([A-ZÄÖÜ.]{2,6})[)\]]$")  # the paper's short name: '(BT)'
ACRONYM: Final = 8  # characters of a paper's short name, with dots
_OVER: Final = 3  # blocks over the headline in which a label may stand: '来源：海港网'
FAR: Final = 40  # blocks after the text
_WHOLE: Final = 12  # blocks of an element that holds the text: what it is called says nothing of a line in it
LEVELS: Final = 8  # elements around a picture
LABEL, NAMED = 24, 45  # characters of a label that stands alone, and of the names in the block after it
_AROUND: Final = NAV | FOOTER | FIGURE | CAPTION | FORM | DIALOG | HIDDEN


def find(view: View) -> Iterator[Candidate]:
    yield from rule(view, "source")
    blocks = view.doc.blocks
    first = view.first_block if view.first_block is not None else min(view.prose_start, len(blocks))
    last = view.last_block if view.last_block is not None else min(first + 60, len(blocks) - 1)
    headline = view.headline_block
    start = headline.index + 1 if headline is not None and headline.index < first else max(0, first - 8)
    behind = {picture.block for picture in view.doc.pictures if picture.block <= last or not _is_in_a_card(picture, last)}
    for block in (*blocks[max(start, first - 40) : first + 4], *blocks[max(last - 2, first + 4) : last + 15]):
        around = block.inside & (_AROUND & ~FOOTER if block.inside & (ARTICLE | MAIN) else _AROUND)
        if not around and len(block.text) <= 420 and not _is_a_comments(block, last):
            where = "tail " if block.index > first + 3 else ""
            headed = (
                headline is not None and block.index == headline.index + 1
            )  # by the story's headline, whose picture or table says nothing
            above = block if headed else blocks[max(block.index - 1, 0)]
            # One that is credited has its own source, and one over the title of another story, or over topics, is of those.
            over = above.index in behind and not _credited(above.text) and not (where and above.link_chars * 2 >= len(above.text))
            table = bool(above.inside & TABLE & ~block.inside)  # it has a source of its own too
            yield from _said_in(view, block, where, pictured=block.index in behind or over or table)
    for block in blocks[max(0, start - 1 - _OVER) : start - 1] if headline is not None and start == headline.index + 1 else ():
        said = organisations.attribution(block.text) if len(block.text) <= NAMED and not block.inside & _AROUND else None
        if said and block.link_chars < len(block.text):  # its label is no link, as a menu's would be
            yield Candidate(said, "label", "visible", block=block.index, detail=block.text)
    # Where the page ends in a paywall, what the paper sets under the text stands behind it.
    for block in blocks[last + 15 : last + FAR]:
        if block.box.names and block.inside & ARTICLE and len(block.text) < NAMED and _of_source(block.box.names):
            yield from _said_in(view, block, "tail ", pictured=False)
    captions = pictures.caption_blocks(view)
    for block in blocks[max(first, last - 1) : last + 3]:
        if block.inside & (FIGURE | CAPTION | HEADING) or block.index in captions or (len(block.text) < 160 and _credited(block.text)):
            continue
        if (signed := organisations.tail(block.text)) and not (signed.islower() and (view.context.language or "")[:2] in _INITIALLED):
            yield Candidate(signed, "end of the text", "visible", block=block.index)
        elif block.index == last and (said := organisations.in_brackets(block.text)) and not _is_cited(view, last):
            yield Candidate(said, "end of the text", "visible", block=last)
        elif block.index in (last, last + 1) and len(block.text) <= ACRONYM and _is_own_acronym(view, block, blocks[last]):
            yield Candidate(block.text, "tail signature", "visible", block=block.index)
        elif block.index in (last, last + 1) and (own := _OWN.search(block.text[-ACRONYM:])) and is_short_name(own[1], view.context):
            yield Candidate(own[1], "tail signature", "visible", block=block.index)
    yield from _byline(view)
    yield from _dateline(view)
    yield from _told_by_data(view, blocks[start:first])
    for name in _METAS:
        for said in view.doc.meta.get(name, ())[:1]:
            if not names.is_publisher(said, view.context) and "://" not in said:
                yield Candidate(said, f"meta {name}", "meta")


def read(said: Any, context: Context) -> str:
    """The attribution as printed; Unreadable where it names no organisation. `said` is text, or {'agency': name} from a dateline."""
    if isinstance(said, Mapping):
        return str(said["agency"])
    if not isinstance(said, str):
        raise Unreadable("no text", said)
    text = fold(said)
    named = without_day(organisations.attribution(text) or text.strip(" ()[]©/"))  # '(APA, red, 11.6.2025)'
    named += ")" * (named.count("(") - named.count(")"))  # 'Radio Beispiel (Kleinhafen)'
    if not organisations.is_collective(named):
        organisations.sources(text, context)
    return named


def same(a: str, b: str) -> bool:
    return a == b or key(a) == key(b)


def _said_in(view: View, block: Block, where: str, *, pictured: bool) -> Iterator[Candidate]:
    text = _first_element(view, block) if len(block.text) < 200 and block.end - block.start > 1 else block.text
    text = _DATE_BEFORE.sub("", text) if text[:1].isdecimal() else text
    if len(text) <= LABEL and text[-1] in ":：" and block.index + 1 < len(view.doc.blocks):
        under = view.doc.blocks[block.index + 1].text
        text = f"{text} {under}" if len(under) <= NAMED and _has_agency(under) else text  # not what a list of literature begins with
    if where and len(text) <= LABEL and organisations.is_label(text) and (listed := _agencies_listed(view, block)):
        yield Candidate(listed, f"{where}label", "visible", block=block.index, detail=text)
        return
    said = organisations.attribution(text) or (organisations.attribution(block.text) if text != block.text else None)
    if not said and len(block.text) <= LINE and block.end - block.start > 1:
        # In an element of its own, which nothing parts from a time: '9:14 a.m.Source: ...'
        said = next(filter(None, (organisations.attribution(fold(piece)) for piece in view.doc.pieces(block.start, block.end))), None)
    if said:
        headline = block.link_chars >= 0.9 * len(block.text) and len(said.split()) > HEADLINE  # 'Sources: The harbour is to close'
        if not (headline or _called(block, _of_picture) or _called(block, _of_facts)) and not (
            pictured and len(text) < 60 and "source" not in block.box.names
        ):
            yield Candidate(said, f"{where}label", "visible", block=block.index, detail=block.text[:160])
        return
    if where and organisations.is_press_office(text):
        yield Candidate(text, f"{where}signature", "visible", block=block.index)
        return
    if not where and len(block.text) <= LINE and (alone_in := _source_in(view, block) or _beside_a_date(view, block)):
        yield Candidate(alone_in, "source element", "visible", block=block.index)
    may_sign = len(block.text) <= LINE and may_name_wires(block.text) and not _credited(text)
    signed_with = names.printed(block.text) if may_sign else ""
    signed_with = signed_with[by.end() :] if signed_with and (by := by_word(signed_with, view.context.language)) else signed_with
    if signed_with and with_wires(signed_with, view.context):
        yield Candidate(signed_with, f"{where}signature", "visible", block=block.index)
        return
    if len(text) > 90 or _credited(text):
        return
    named = _called(block, _of_source) and not _called(block, _of_other) and not _is_of_a_card(block)
    if len(text) > 45 and not named and "/" not in text:
        return
    if named and (_has_agency(text) or organisations.agency(text) or names.is_publisher(text, view.context)):
        yield Candidate(names.printed(text), f"{where}source element", "visible", block=block.index)
    if (
        named
        and (last := [fold(piece) for piece in view.doc.pieces(block.start, block.end) if not piece.isspace()][-1:])
        and "/" in last[0]
    ):
        text = last[0]  # 'Example News, 11.6.2025, 10:05; dpa/abc': the signature has an element of its own
    if block.index and _credited(view.doc.blocks[block.index - 1].text[:LABEL].partition("(")[0] + ":"):
        return  # 'Photos', and in the next element who took them
    signature = _PRESS_RELEASE.sub("", _DASH.split(text.removeprefix("©").strip(), maxsplit=1)[0])
    bare = _BY_WHOM.sub("", signature)
    slashed = [p.strip() for p in bare.split("/")]
    signing = _signing(bare.strip("()[] "))
    own = len(signing) > 1 and not _DIGIT.search(signature) and any(names.is_publisher(p, view.context) for p in signing)
    short = own and _are_short(signing, view)  # 'example.de, abc'
    linked = block.link_chars * 2 >= len(block.text) and text[:1] != "©" and not short
    if len(signature) <= 60 and len(slashed) > 1 and all(p[:1].isalnum() for p in slashed) and not linked:
        signed = all(_INITIALS.fullmatch(p) or organisations.agency(p) or organisations.is_called_a_paper(p) for p in slashed)
        helped = organisations.attribution(slashed[-1]) is not None  # 'Example Post/Mit Material von Example Wire'
        if (own and where) or helped or (signed and (signature != signature.lower() or _has_agency(text))):
            yield Candidate(signature, f"{where}signature", "visible", block=block.index)
    elif len(text) <= 40 and _SIGNATURE.fullmatch(_BY_WHOM.sub("", text)) and (_has_agency(text) or (where and short)):
        yield Candidate(text, f"{where}signature", "visible", block=block.index)
    elif (
        len(text) <= 45
        and not (where and block.heading)  # 'Mehr News', over other stories
        and not _called(block, _of_picture)
        and block.link_chars * 2 <= len(block.text)
        and (alone := [p for p in (text, *_DASH_OR_STROKE.split(text)) if organisations.agency(p) or organisations.is_collective(p)])
        and (named or not any(organisations.is_a_word(p, view.context.language) for p in alone))
        and not any(names.are_initials(text, following.text) for following in view.doc.blocks[block.index + 1 : block.index + 2])
        and not pictures.is_the_lead_pictures_credit(view, block)
    ):
        yield Candidate(alone[0], f"{where}agency alone", "visible", block=block.index)


def _is_of_a_card(block: Block) -> bool:
    """Whether a link holds a block and more: the name of the paper over the title of another story."""
    return any(box.tag == "a" and box.block_end - box.block_start > 1 for box in block.box.up(4))


def _is_in_a_card(picture: Picture, last: int) -> bool:
    """Whether a picture under the text leads to another story or stands in an article of its own: the title of that story may stand
    between it and its end."""
    return picture.link is not None or any(around.tag == "article" and around.block_start > last for around in picture.box.up(LEVELS))


def _is_cited(view: View, last: int) -> bool:
    """Whether other paragraphs name their sources in brackets too: each for itself, and none for the text."""
    kept = view.body.kept if view.body is not None else ()
    return any(organisations.in_brackets(view.doc.blocks[n].text) for n in kept if n != last)


def _is_own_acronym(view: View, block: Block, last: Block) -> bool:
    """Whether the paper signs the text with its short name in a paragraph like the others: 'E.P.', 'EXP'."""
    alike = block.box.tag == last.box.tag and block.box.names == last.box.names and not block.links
    return alike and is_short_name(block.text, view.context)


def _source_in(view: View, block: Block) -> str | None:
    """What an element in a line of facts over the text holds that is called a source, without a label: '12 May 2025 | Example Post'."""
    boxes, found = view.doc.boxes, None
    for box in boxes[block.box.index : block.box.index + 12]:
        if box.start >= block.end:
            break
        named = box.names and _EXACTLY.search(box.names) and not (_WHEN.search(box.names) or _of_other(box.names))
        if named or (_is_another_sites(view, box) and names.has_date(block.text)):
            found = box
    said = view.doc.text_of(found).strip(" |·:–—-") if found is not None else ""
    said = _DATED.sub("", said) if _CLOCK.search(said) else said
    wire = organisations.agency(said) is not None and names.has_date(block.text)  # beside a date no picture's
    if not 1 < len(said) <= NAMED or (not wire and (said[0].islower() or names_a_lender(said))) or ":" in said or names.is_person(said):
        return None
    if by_word(said, view.context.language) and not wire:
        return None  # 'Authored by Jane Roe'
    return None if names.is_publisher(said, view.context) else said


def _beside_a_date(view: View, block: Block) -> str | None:
    """The agency, or the paper in a script without capitals, that stands beside a date, or alone with a date in the line over it or under
    it, in a line of facts over the text."""
    own = names.has_date(block.text)
    said = names.printed(block.text) if own else block.text
    if not said or len(said) > NAMED or names.is_publisher(said, view.context) or _called(block, _of_picture):
        return None
    if own and (organisations.is_wire(said) and not organisations.is_a_word(said, view.context.language)):
        return said
    if own and (helped := organisations.attribution(said)):
        return helped  # 'avec AFP - 20.11.2026'
    if own and (wires := _wires_among(said, view)):
        return wires
    near = view.doc.blocks[max(0, block.index - 1) : block.index + 2 : 2]
    dated = own or any(len(line.text) <= NAMED and names.has_date(line.text) for line in near)
    return said if dated and is_eastern_outlet(said) else None


def _wires_among(said: str, view: View) -> str | None:
    """The agencies beside a person or a place: 'PTI, New Delhi', 'dpa/Jane Doe'."""
    parts = [part for part in _PEOPLE.split(said) if part]
    wires = [part for part in parts if organisations.is_wire(part) and not organisations.is_a_word(part, view.context.language)]
    return ", ".join(wires) if wires and len(parts) <= len(wires) + 1 else None


def _is_another_sites(view: View, box: Box) -> bool:
    """Whether a link says the domain of another site, and no more: whose story a portal shows."""
    said = view.doc.text_of(box) if box.tag == "a" and box.end - box.start == 1 else ""
    return len(said) <= NAMED and _HOST.fullmatch(said) is not None and urls.site(f"https://{said}/") != urls.site(view.doc.url or "")


def _agencies_listed(view: View, label: Block) -> str | None:
    """The agencies in the list under 'Sources used', where the paper's own talks and visits stand too."""
    found: list[str] = []
    for block in view.doc.blocks[label.index + 1 : label.index + 1 + ITEMS]:
        if not block.inside & LIST:
            break
        if len(block.text) <= NAMED and organisations.names_agencies(block.text):
            found.append(block.text)
    return ", ".join(found) or None


def _signing(signature: str) -> list[str]:
    return [p.strip() for p in signature.replace(", ", "/").split("/")]


def _are_short(parts: list[str], view: View) -> bool:
    """Whether they are initials, agencies and the site's own name."""
    return all(
        p[:1].isalnum()
        and (_INITIALS.fullmatch(p) or organisations.agency(p) or organisations.is_collective(p) or names.is_publisher(p, view.context))
        for p in parts
    )


def _credited(text: str) -> bool:
    """Whether a picture's label stands in the line."""
    return (":" in text or "：" in text) and _CREDITED.search(text) is not None


def _has_agency(text: str) -> bool:
    return any(organisations.agency(part) for part in _PARTS.split(text) if part)


def _is_a_comments(block: Block, last: int) -> bool:
    """Whether a block under the text stands in a reader's comment."""
    return any("comment" in box.names for box in block.box.up() if box.block_start > last)


def _called(block: Block, so: Callable[[str], bool]) -> bool:
    """Whether the class or id of the block's box, or of two that it stands in, say so; those of a whole entry name its topics."""
    box: Box | None = block.box
    for _ in range(3):
        if box is None or box.tag == "article" or "hentry" in box.names or box.block_end - box.block_start > _WHOLE:
            return False
        if box.names and so(box.names):
            return True
        box = box.parent
    return False


@lru_cache(maxsize=4096)
def _of_picture(class_and_id: str) -> bool:
    return _PICTURE.search(class_and_id) is not None


@lru_cache(maxsize=4096)
def _of_source(class_and_id: str) -> bool:
    return _NAMED.search(class_and_id) is not None


@lru_cache(maxsize=4096)
def _of_facts(class_and_id: str) -> bool:
    """Whether it is a box whose facts have a source of their own."""
    return _FACTS.search(class_and_id) is not None


def _of_other(class_and_id: str) -> bool:
    return _NOT_NAMED.search(class_and_id) is not None


def _first_element(view: View, block: Block) -> str:
    """The block's text up to where an element begins without a space between ('Source: Example|Buy the rights'; in a script without
    capitals behind label and name: '来源：海港网|分享到'), or the whole of its first element, where that is no more than the label and a
    name, and a link has the rest."""
    first = next((box for box in view.doc.boxes_in(block.index, block.index) if box.start >= block.start and box.parent is block.box), None)
    if first is not None and block.link_chars and block.text.startswith(said := view.doc.text_of(first)):
        rest = block.text[len(said) :].strip()
        if rest and len(rest) <= block.link_chars and organisations.attribution(said):
            return said
    before = ""
    for piece in view.doc.pieces(block.start, block.end):
        if len(before) > 8 and piece[:1].isupper() and (before[-1].isalnum() or before[-1] == "."):
            return fold(before)
        eastern = piece[:1] >= "\u2e80" and piece[0].isalpha() and before.rstrip()[-1:].isalnum()
        if eastern and organisations.attribution(said := fold(before)):
            return said
        before += piece
    return block.text


def _byline(view: View) -> Iterator[Candidate]:
    """The agency in the byline: 'Jane Roe, dpa', 'AFP', 'Le Quotidien et AFP'."""
    said = view.value("byline")
    choice = view.chosen.get("byline")
    at = choice.winner.block if choice and choice.winner else None
    if said and (paper := eastern.paper(said)) and not names.is_publisher(paper, view.context):
        yield Candidate(paper, "byline", "visible", block=at)
        return
    for text in (said, *(a.name for a in view.value("authors") or ())):
        if not text:
            continue
        if text[-1] == ")" and (within := organisations.attribution(text.rpartition("(")[2][:-1])):
            yield Candidate(within, "byline", "visible", block=at)  # 'Minh Anh (Theo Reuters)'
            return
        by = by_word(text, view.context.language)
        people = [p for p in _PEOPLE.split(text[by.end() :] if by is not None else text) if p]
        agencies = [p for p in (_PLACED.sub("", p) for p in people) if _is_agency(p)]
        paper = people[-1] if len(people) > 1 and not agencies and text is said and role_at(people[-2].split()) is None else ""
        own = names.is_publisher(paper, view.context)
        between = _BESIDE_ITS_OWN if own else _BESIDE
        # 'By Jane Roe, The Example': a paper is named beside its writer, or names itself; behind a role it tells what she is.
        if (own or organisations.is_called_a_paper(paper)) and text.endswith(paper) and between.search(text.removesuffix(paper)):
            yield Candidate(paper, "byline", "visible", block=at)
            return
        if not agencies and text is said and (outlet := _spelt_by_an_address(people)):
            yield Candidate(outlet, "byline", "visible", block=at)
            return
        if not agencies and text is said and (signed := organisations.signs(text)):
            yield Candidate(signed, "byline", "visible", block=at)
            return
        if agencies:
            persons = [p for p in people if p not in agencies and names.is_name(p) and not names.is_publisher(p, view.context)]
            whole = len(people) == len(agencies) or not (persons or _WIRE_AND_PLACE.search(text))
            if whole and any(role_at(part.split()) is not None for part in people if part not in agencies):
                # 'Jane Roe Correspondent in Oldport', and in the next element 'The Lantern with AFP'
                parts = map(str.strip, (choice.winner.detail or "").split("|")) if text is said and choice and choice.winner else ()
                alone = (part for part in parts if any(agency in part for agency in agencies) and role_at(part.split()) is None)
                yield Candidate(next(alone, ", ".join(agencies)), "byline", "visible", block=at)
                return
            said_by = text[by.end() :] if by is not None else text
            yield Candidate(_AROUND_NAMES.sub("", said_by) if whole else ", ".join(agencies), "byline", "visible", block=at)
            return


def _spelt_by_an_address(parts: Sequence[str]) -> str | None:
    """The paper named beside a writer whose address is there: 'Jane Roe | jane@coasttidings.example | Coast Tidings'."""
    hosts = {label_of(f"https://{part.rpartition('@')[2]}/") for part in parts if "@" in part and " " not in part} - {""}
    return next((part for part in parts if "@" not in part and letters_of(part) in hosts), None) if hosts else None


def _told_by_data(view: View, head: Sequence[Block]) -> Iterator[Candidate]:
    """Whom a portal has the story from: the organisation that data call its author, or whose host the page calls the story's own, where a
    line over the text says its name beside a date."""
    name, host = _organisation_that_wrote(view), _host_it_is_from(view)
    if not (name or host):
        return
    for block in head:
        if len(block.text) > LINE or not names.has_date(block.text):
            continue
        said = names.printed(block.text).strip(" (|")
        if name and said == name:
            yield Candidate(name, "author", "visible", block=block.index)
        elif host:
            parts = dict.fromkeys((said, *map(fold, view.doc.pieces(block.start, block.end))))
            yield from (Candidate(part, "author", "visible", block=block.index) for part in parts if host in spellings(part))


def _organisation_that_wrote(view: View) -> str | None:
    """The only author that data give, where they call it an organisation and it is not the site."""
    author = view.story.get("author")
    node = view.doc.linked.resolve(author[0] if isinstance(author, list) and len(author) == 1 else author)
    said = text_of(node) if isinstance(node, dict) and any(map(_ORGANISATION.search, types_of(node))) else None
    if not said or names.is_publisher(said, view.context) or names.is_person(said):
        return None
    return said if not names.is_desk(said) or _OUTLET_EAST.search(said) else None


def _host_it_is_from(view: View) -> str:
    """The letters of the host of another site to which the page says that its story belongs."""
    address = view.doc.rels.get("canonical", ({},))[0].get("href") or ""
    host = label_of(address) if "//" in address else ""
    return host if len(host) > 2 and host != label_of(view.doc.url) and not names.is_publisher(host, view.context) else ""


def _is_agency(name: str) -> bool:
    return organisations.is_wire(name) or organisations.is_called_agency(name)


def _dateline(view: View) -> Iterator[Candidate]:
    said = view.value("dateline")
    if said:
        try:
            agency = datelines.dateline(said, view.context, set_apart=True).agency
        except Unreadable:
            return
        if agency:
            yield Candidate(
                {"agency": agency},
                "dateline",
                "visible",
                block=view.chosen["dateline"].winner.block if view.chosen["dateline"].winner else None,
            )
