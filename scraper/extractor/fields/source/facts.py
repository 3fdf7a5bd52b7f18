"""The source in a line of facts over the text, beside a date, without a label."""

from __future__ import annotations

import re

from scraper.extractor.fields.source.byline import PEOPLE
from scraper.extractor.fields.source.called import NAMED, called, of_other, of_picture
from scraper.extractor.view import View
from scraper.normaliser import names, organisations, places, urls
from scraper.normaliser.bylines import by_word
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.signatures import is_eastern_outlet
from scraper.page.blocks import Block, Box

# An element that holds a source's name and no more, as it is called.
_EXACTLY = re.compile(r"(?:^|[\s_-])(?:source|fuente|fonte|quelle|kaynak|laiyuan)(?:[_-]{0,2}(?:name|text))?(?:\s|$)")
_HOST = re.compile(r"[A-Za-z][\w-]{2,30}\.(?:com|net|org|info|[a-z]{2})")
_WHEN = re.compile(r"date|time|posted|meta(?![a-z])")
_DATED = re.compile(r"\s*(?<!\d)\d{1,4}\s?[/.:年月-]\s?\d.*$")
_DELIVERED = re.compile(
    r"([^\d\s:：][^\d:：]{1,38}?)\s\d{1,4}[/年月][^:：]{1,12}\d{1,2}:\d\d\s?配信"
)  # '海港日報 6/11(水) 9:30配信', on a portal
_CLOCK = re.compile(r"\d{1,2}:\d{2}")


def source_in(view: View, block: Block) -> str | None:
    """What an element in a line of facts over the text holds that is called a source, without a label: '12 May 2025 | Example Post'."""
    boxes, found = view.doc.boxes, None
    for box in boxes[block.box.index : block.box.index + 12]:
        if box.start >= block.end:
            break
        named = box.names and _EXACTLY.search(box.names) and not (_WHEN.search(box.names) or of_other(box.names))
        if named or (_is_another_sites(view, box) and names.has_date(block.text)):
            found = box
    said = view.doc.text_of(found).strip(" |·:–—-") if found is not None else ""
    said = _DATED.sub("", said) if _CLOCK.search(said) else said
    wire = organisations.agency(said) is not None and names.has_date(block.text)  # beside a date no picture's
    if not 1 < len(said) <= NAMED or (not wire and (said[0].islower() or names_a_lender(said))) or ":" in said:
        return None
    if names.is_person(said) and not places.is_region(said.rpartition(" ")[2]):  # 'Example Japan' is an edition
        return None
    if by_word(said, view.context.language) and not wire:
        return None  # 'Authored by Jane Roe'
    return None if names.is_publisher(said, view.context) else said


def beside_a_date(view: View, block: Block) -> str | None:
    """The agency, or the paper in a script without capitals, that stands beside a date, or alone with a date in the line over it or under
    it, in a line of facts over the text."""
    if (delivered := _DELIVERED.fullmatch(block.text)) and not names.is_publisher(delivered[1], view.context):
        return delivered[1]
    own = names.has_date(block.text)
    said = names.printed(block.text) if own else block.text
    if not said or len(said) > NAMED or names.is_publisher(said, view.context) or called(block, of_picture):
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
    parts = [part for part in PEOPLE.split(said) if part]
    wires = [part for part in parts if organisations.is_wire(part) and not organisations.is_a_word(part, view.context.language)]
    return ", ".join(wires) if wires and len(parts) <= len(wires) + 1 else None


def _is_another_sites(view: View, box: Box) -> bool:
    """Whether a link says the domain of another site, and no more: whose story a portal shows."""
    said = view.doc.text_of(box) if box.tag == "a" and box.end - box.start == 1 else ""
    return len(said) <= NAMED and _HOST.fullmatch(said) is not None and urls.site(f"https://{said}/") != urls.site(view.doc.url or "")
