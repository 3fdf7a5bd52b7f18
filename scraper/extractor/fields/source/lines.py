"""What the lines of the head, over the headline and under the text say of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.extractor.fields.shared import pictured as pictures
from scraper.extractor.fields.source.called import LINE, NAMED, called, has_agency, is_credited, of_facts, of_other, of_picture, of_source
from scraper.extractor.fields.source.facts import beside_a_date, source_in
from scraper.extractor.view import View
from scraper.normaliser import names, organisations
from scraper.normaliser.bylines import by_word
from scraper.normaliser.signatures import may_name_wires, with_wires
from scraper.normaliser.text import fold
from scraper.page.blocks import ARTICLE, CAPTION, DIALOG, FIGURE, FOOTER, FORM, HIDDEN, LIST, MAIN, NAV, TABLE, Block, Picture
from scraper.record import Candidate

_SIGNATURE = re.compile(r"[(\[]?(?:[\w.-]{2,20}\s?[/,;]\s?){1,4}[\w.-]{2,20}[)\]]?|[(\[]\w{2,12}[)\]]")
_BY_WHOM = re.compile(r"(?<=\w)\s?\([a-zäöüß]{2,4}(?:/[a-zäöüß]{2,4})?\)")  # 'XYZ (abc)/dpa'
_INITIALS = re.compile(r"[a-zäöüß]{2,6}|[A-ZÄÖÜ.]{2,8}|Red")
_DATE_BEFORE = re.compile(r"^\d{4}[年/.-][\d年月日:/.\s-]{4,20}\s(?=[来來]源)")
_DIGIT = re.compile(r"\d")
# The way to whoever sells a text, behind its source: 'Quelle: dpa Artikelrechte erwerben'.
_RIGHTS = re.compile(
    r"(?:(?:artikel|nutzungs|verwertungs|abdruck)?rechte\b|lizenz|reprints?\b|permissions?\b|licen[sc]|droits\b|derechos\b|diritti\b)[^.]{0,40}$",
    re.I,
)
_DASH = re.compile(r"\s[-–—]\s")
_PRESS_RELEASE = re.compile(r"^(?:PM|Pressemitteilung):?\s(?=[A-ZÄÖÜ]{2,8}\s?/)")
_DASH_OR_STROKE = re.compile(r"\s[-–—|]\s")
_HEADLINE: Final = 7  # words of a link to a story that begins with its own sources
_ITEMS: Final = 12  # of a list of sources
_SHORTEST: Final = 5  # characters of what names a source: '© AFP'
_LABEL: Final = 24  # characters of a label that stands alone
_LEVELS: Final = 8  # elements around a picture
_BEFORE, _UNDER = 40, 15  # blocks before the text's first and behind its last
_LONGEST: Final = 420  # characters of a line
_OVER: Final = 3  # blocks over the headline in which a label may stand: '来源：海港网'
_FAR: Final = 40  # blocks behind the text, where a paywall stands between
_ALONE: Final = 45  # characters of a signature in an element that nothing calls so,
_CALLED: Final = 90  # and in one that is
_SHORT: Final = 40  # of one of initials
_SIGNED: Final = 60  # of one with strokes
_OFTEN: Final = 2  # lines that name an agency over the text and under it; more are credits
_AROUND: Final = NAV | FOOTER | FIGURE | CAPTION | FORM | DIALOG | HIDDEN


def around_the_text(view: View, start: int, first: int, last: int) -> Iterator[Candidate]:
    """What the lines from `start` to the text's `first` block, and those from its `last` on, say of the source."""
    blocks, headline = view.doc.blocks, view.headline_block
    under = headline.index + 1 if headline is not None else -1  # the story's headline, over which a picture or a table says nothing
    behind = {picture.block for picture in view.doc.pictures if picture.block <= last or not _is_in_a_card(picture, last)}
    for block in (*blocks[max(start, first - _BEFORE) : first + 4], *blocks[max(last - 2, first + 4) : last + _UNDER]):
        around = block.inside & (_AROUND & ~FOOTER if block.inside & (ARTICLE | MAIN) else _AROUND)
        if around or len(block.text) > _LONGEST or _is_a_comments(view, block, last):
            continue
        where = "tail " if block.index > first + 3 else ""
        above = block if block.index == under else blocks[max(block.index - 1, 0)]
        # One that is credited has its own source, and one over the title of another story, or over topics, is of those.
        pictured = above.index in behind and not is_credited(above.text) and not (where and above.link_chars * 2 >= len(above.text))
        table = bool(above.inside & TABLE & ~block.inside)  # it has a source of its own too
        yield from _said_in(view, block, where, pictured=block.index in behind or pictured or table)


def over_the_headline(view: View, headline: Block) -> Iterator[Candidate]:
    """What a label of sources over the headline announces."""
    for block in view.doc.blocks[max(0, headline.index - _OVER) : headline.index]:
        said = organisations.attribution(block.text) if len(block.text) <= NAMED and not block.inside & _AROUND else None
        if said and block.link_chars < len(block.text):  # its label is no link, as a menu's would be
            yield Candidate(said, "label", "visible", block=block.index, detail=block.text)


def behind_a_paywall(view: View, last: int) -> Iterator[Candidate]:
    """Where the page ends in a paywall, what the paper sets under the text stands behind it."""
    for block in view.doc.blocks[last + _UNDER : last + _FAR]:
        if block.box.names and block.inside & ARTICLE and len(block.text) < NAMED and of_source(block.box.names):
            yield from _said_in(view, block, "tail ", pictured=False)


def _is_in_a_card(picture: Picture, last: int) -> bool:
    """Whether a picture under the text leads to another story or stands in an article of its own: the title of that story may stand
    between it and its end."""
    return picture.link is not None or any(around.tag == "article" and around.block_start > last for around in picture.box.up(_LEVELS))


def _is_a_comments(view: View, block: Block, last: int) -> bool:
    """Whether a block under the text stands in a reader's comment."""
    return block.index in view.comments or any("comment" in box.names for box in block.box.up() if box.block_start > last)


def _said_in(view: View, block: Block, where: str, *, pictured: bool) -> Iterator[Candidate]:
    """What one line says, `where` it stands ("tail " under the text); `pictured`: it may be a picture's or a table's."""
    text = _own_text(view, block)
    if where and len(text) <= _LABEL and organisations.is_label(text) and (listed := _agencies_listed(view, block)):
        yield Candidate(listed, f"{where}label", "visible", block=block.index, detail=text)
        return
    if said := _announced(view, block, text):
        if not _is_announced_for_another(block, text, said, pictured=pictured, captioned=pictured and not where):
            yield Candidate(said, f"{where}label", "visible", block=block.index, detail=block.text[:160])
        return
    if where and organisations.is_press_office(text):
        yield Candidate(text, f"{where}signature", "visible", block=block.index)
        return
    if not where and len(block.text) <= LINE and (alone_in := source_in(view, block) or beside_a_date(view, block)):
        yield Candidate(alone_in, "source element", "visible", block=block.index)
    if wires := _signed_with_wires(view, block, text):
        yield Candidate(wires, f"{where}signature", "visible", block=block.index)
        return
    named = called(block, of_source) and not called(block, of_other) and not _is_of_a_card(block)
    if len(text) > _CALLED or is_credited(text) or (len(text) > _ALONE and not named and "/" not in text):
        return
    if named:
        if has_agency(text) or organisations.agency(text) or names.is_publisher(text, view.context):
            yield Candidate(names.printed(text), f"{where}source element", "visible", block=block.index)
        text = _last_element(view, block) or text
    if block.index and is_credited(view.doc.blocks[block.index - 1].text[:_LABEL].partition("(")[0] + ":"):
        return  # 'Photos', and in the next element who took them
    signature = _PRESS_RELEASE.sub("", _DASH.split(text.removeprefix("©").strip(), maxsplit=1)[0])
    own = _is_signed_by_the_site(view, signature)
    short = own and _are_short(_signing(signature), view)  # 'example.de, abc'
    slashed = [part.strip() for part in _BY_WHOM.sub("", signature).split("/")]
    linked = block.link_chars * 2 >= len(block.text) and text[:1] != "©" and not short
    if len(signature) <= _SIGNED and len(slashed) > 1 and all(part[:1].isalnum() for part in slashed) and not linked:
        if (own and where) or _are_wires(slashed, signature, text):
            yield Candidate(signature, f"{where}signature", "visible", block=block.index)
    elif len(text) <= _SHORT and _SIGNATURE.fullmatch(_BY_WHOM.sub("", text)) and (has_agency(text) or (where and short)):
        yield Candidate(text, f"{where}signature", "visible", block=block.index)
    elif (alone := _agency_alone(view, block, text, named=named, captioned=pictured and not where)) and not (where and block.heading):
        # the heading may be 'Mehr News', over other stories
        yield Candidate(alone, f"{where}agency alone", "visible", block=block.index)


def _is_of_a_card(block: Block) -> bool:
    """Whether a link holds a block and more: the name of the paper over the title of another story."""
    return any(box.tag == "a" and box.block_end - box.block_start > 1 for box in block.box.up(4))


def _own_text(view: View, block: Block) -> str:
    """A line without what stands before its label and behind its name, and with the name in the block under a label that stands alone."""
    text = _first_element(view, block) if len(block.text) < 200 and block.end - block.start > 1 else block.text
    text = _without_rights(view, block, text)
    text = _DATE_BEFORE.sub("", text) if text[:1].isdecimal() else text
    if len(text) > _LABEL or text[-1] not in ":：" or block.index + 1 >= len(view.doc.blocks):
        return text
    under = view.doc.blocks[block.index + 1].text
    named = (len(under) <= NAMED and has_agency(under)) or (organisations.is_address(under) and not _is_listed(view, block.index + 1))
    return f"{text} {under}" if named else text  # not what a list of literature begins with


def _without_rights(view: View, block: Block, text: str) -> str:
    """A line without the link at its end that leads to whoever sells the text."""
    sold = _RIGHTS.search(text) if block.links else None
    if sold is None:
        return text
    way = view.doc.text_of(block.links[-1].box)
    return text.removesuffix(way).rstrip() or text if way.endswith(text[sold.start() :]) else text


def _is_listed(view: View, at: int) -> bool:
    """Whether behind an address another stands, or an item of the same list."""
    here, after = view.doc.blocks[at], view.doc.blocks[at + 1 : at + 2]
    return any(organisations.is_address(other.text) or other.inside & here.inside & LIST for other in after)


def _announced(view: View, block: Block, text: str) -> str | None:
    """What a line names behind a label, be it in an element of its own which nothing parts from a time: '9:14 a.m.Source: ...'."""
    said = organisations.attribution(text) or (organisations.attribution(block.text) if text != block.text else None)
    if said or len(block.text) > LINE or block.end - block.start <= 1:
        return said
    pieces = [fold(piece) for piece in view.doc.pieces(block.start, block.end) if len(piece) >= _SHORTEST and not piece.isspace()]
    if len(pieces) > 1 and organisations.is_label(pieces[0]):  # 'SOURCE' and the link to it, with nothing between
        return organisations.attribution(f"{pieces[0]}: {pieces[1]}")
    return next(filter(None, map(organisations.attribution, pieces)), None)


def _is_announced_for_another(block: Block, text: str, said: str, *, pictured: bool, captioned: bool) -> bool:
    """Whether the source is a picture's or a box of facts', or the line links to a story: 'Sources: The harbour is to close'. By a picture
    over the text a longer line is what it shows (`captioned`)."""
    headline = block.link_chars >= 0.9 * len(block.text) and len(said.split()) > _HEADLINE
    return (
        headline
        or called(block, of_picture)
        or called(block, of_facts)
        or (pictured and (captioned or len(text) < 60) and "source" not in block.box.names)
    )


def _signed_with_wires(view: View, block: Block, text: str) -> str | None:
    """The byline in which agencies stand."""
    if len(block.text) > LINE or not may_name_wires(block.text) or is_credited(text):
        return None
    said = names.printed(block.text)
    if said and (by := by_word(said, view.context.language)):
        said = said[by.end() :]
    return said if said and with_wires(said, view.context) else None


def _last_element(view: View, block: Block) -> str | None:
    """A signature that has an element of its own at the end of a line: 'Example News, 11.6.2025, 10:05; dpa/abc'."""
    last = next((said for piece in reversed(view.doc.pieces(block.start, block.end)) if (said := fold(piece))), "")
    return last if "/" in last else None


def _is_signed_by_the_site(view: View, signature: str) -> bool:
    """Whether the site's name stands among others, without a number: 'example.de/abc'."""
    signing = _signing(signature)
    return len(signing) > 1 and not _DIGIT.search(signature) and any(names.is_publisher(part, view.context) for part in signing)


def _are_wires(slashed: list[str], signature: str, text: str) -> bool:
    """Whether what strokes part are initials, agencies and papers, an agency among them; or the last helped: 'Example Post/Mit Material von
    Example Wire'."""
    if organisations.attribution(slashed[-1]) is not None:
        return True
    signed = all(_INITIALS.fullmatch(part) or organisations.agency(part) or organisations.is_called_a_paper(part) for part in slashed)
    return signed and (signature != signature.lower() or has_agency(text))


def _agency_alone(view: View, block: Block, text: str, *, named: bool, captioned: bool) -> str | None:
    """The agency that a line names and nothing else, or beside a stroke, where that is not the credit of a picture over it, or of each of
    several."""
    if len(text) > _ALONE or called(block, of_picture) or block.link_chars * 2 > len(block.text):
        return None
    parts = (text, *_DASH_OR_STROKE.split(text))
    alone = [part for part in parts if organisations.agency(part) or organisations.is_collective(part)]
    if not alone or not (named or not any(organisations.is_a_word(part, view.context.language) for part in alone)):
        return None
    if not named and ((captioned and alone[0] != text) or sum(other.text == text for other in view.doc.blocks) > _OFTEN):
        return None
    if any(names.are_initials(text, following.text) for following in view.doc.blocks[block.index + 1 : block.index + 2]):
        return None
    return None if pictures.is_the_lead_pictures_credit(view, block) else alone[0]


def _agencies_listed(view: View, label: Block) -> str | None:
    """The agencies in the list under 'Sources used', where the paper's own talks and visits stand too."""
    found: list[str] = []
    for block in view.doc.blocks[label.index + 1 : label.index + 1 + _ITEMS]:
        if not block.inside & LIST:
            break
        if len(block.text) <= NAMED and organisations.names_agencies(block.text):
            found.append(block.text)
    return ", ".join(found) or None


def _signing(signature: str) -> list[str]:
    bare = _BY_WHOM.sub("", signature).strip("()[] ")
    return [part.strip() for part in bare.replace(", ", "/").split("/")]


def _are_short(parts: list[str], view: View) -> bool:
    """Whether they are initials, agencies and the site's own name."""
    return all(
        p[:1].isalnum()
        and (_INITIALS.fullmatch(p) or organisations.agency(p) or organisations.is_collective(p) or names.is_publisher(p, view.context))
        for p in parts
    )


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
