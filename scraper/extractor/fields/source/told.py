"""Whom a portal has the story from, by its data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.extractor.fields.publisher.spelling import label_of, spellings
from scraper.extractor.fields.source.called import LINE
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.patterns import late
from scraper.normaliser.text import fold
from scraper.page.blocks import Block
from scraper.page.linked_data import text_of, types_of
from scraper.record import Candidate

_OUTLET_EAST = late("[\u4e00-\u9fff](?:[網网報报刊]|新[聞闻]|通[訊讯]社|[電电][視视][台臺]?)$")  # a paper's name is like a desk's there
_ORGANISATION = re.compile("organi[sz]ation$")


def told_by_data(view: View, head: Sequence[Block]) -> Iterator[Candidate]:
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
