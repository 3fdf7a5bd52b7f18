"""The breadcrumb that the page's data tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scraper.extractor.fields.shared.titles import titles
from scraper.extractor.fields.shared.trail.steps import HOME, WRITER
from scraper.extractor.links import TOPIC, path_of
from scraper.extractor.view import View
from scraper.normaliser.text import fold, key
from scraper.page.linked_data import Node, text_of
from scraper.record import Candidate
from scraper.text import unescape

_MOST_NODES: Final = 60  # things of the page's data that may hold one


def _lists_in_data(view: View) -> Iterator[Node]:
    """Each `BreadcrumbList`; where none stands by itself, those that a page's data hold."""
    linked = view.doc.linked
    alone = list(linked.of("breadcrumblist"))
    held = (node.get("breadcrumb") for node in linked.nodes[:_MOST_NODES]) if not alone else ()
    yield from (*alone, *(inner for inner in held if isinstance(inner, dict)))


def data_trail(view: View) -> Iterator[Candidate]:
    """The last step of each `BreadcrumbList`."""
    known = titles(view).known
    site = key(view.context.publisher or "")
    headline = key(view.value("headline") or "")
    end = path_of(view.doc.url or "").rstrip("/").rpartition("/")[2].replace("-", "").lower()
    for node in list(_lists_in_data(view))[:2]:
        items = node.get("itemListElement")
        if not isinstance(items, list):
            continue
        names: list[str] = []
        for n, item in enumerate(items[:10]):
            if not isinstance(item, dict):
                continue
            name = fold(text_of(item.get("name")) or text_of(item.get("item")) or "")
            inner = item.get("item")
            href = text_of(inner.get("@id") or inner.get("url")) if isinstance(inner, dict) else text_of(inner)
            letters = key(unescape(name))
            if (
                not letters
                or letters == site
                or letters.replace(" ", "") in known
                or (headline and letters.startswith(headline))
                or letters in HOME
                or (n == 0 and len(items) > 1 and (not href or path_of(href) == "/"))
            ):
                continue
            if href and ((TOPIC.search(href) and names) or WRITER.search(href)):
                continue
            if href and view.doc.url and path_of(href) == path_of(view.doc.url):
                continue  # the article itself, under whatever name
            if n > 0 and not href and n == len(items) - 1 and letters.replace(" ", "") == end:
                continue  # and as the address calls it
            names.append(name)
        if names:
            yield Candidate(names[-1], "json-ld breadcrumb", "json-ld")
