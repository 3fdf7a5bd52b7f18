"""Sitemaps (sitemaps.org; Google's news extension) and their indexes -> the addresses they offer."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from scraper.discover.feeds import entries
from scraper.discover.found import MAX_ADDRESSES, Found, Sitemap
from scraper.discover.markup import elements, name_of, root_of, text_of
from scraper.errors import NothingFound
from scraper.normaliser import urls
from scraper.record import Page
from scraper.text import fold

if TYPE_CHECKING:
    from lxml.etree import _Element


def read_sitemap(page: Page) -> Sitemap:
    """What a sitemap or an index of sitemaps lists: XML, gzip or plain text, or a feed, which the protocol allows too.

    Raises NothingFound where it lists nothing or is no sitemap, TooLarge, Undecodable.
    """
    text = text_of(page, "sitemap")
    root, markup = root_of(text)
    if root in ("urlset", "sitemapindex"):
        sitemap = _listed(page, markup)
    elif root:
        sitemap = Sitemap(tuple(entries(page, markup)))
    elif text.lstrip("\ufeff \t\r\n")[:4].lower() == "http":
        sitemap = Sitemap(tuple(_lines(page, text)))
    else:
        raise NothingFound(page.url, "sitemap", "it is neither a sitemap nor a list of addresses")
    if not sitemap.found and not sitemap.further:
        raise NothingFound(page.url, "sitemap", "it lists nothing")
    return sitemap


_ENTRIES = frozenset(("url", "sitemap"))
_NAMED_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?")


def _listed(page: Page, markup: str) -> Sitemap:
    pages: list[tuple[str, Found]] = []
    further: list[tuple[str, str]] = []
    for entry in elements(markup, _ENTRIES):
        said = _said(entry)
        address = urls.absolute(page.url, said.get("loc", ""))
        if address is None:
            continue
        published, changed = said.get("publication_date"), said.get("lastmod")
        if name_of(entry) == "sitemap":
            further.append((_sortable(changed) or _in_address(address), address))
        else:
            pages.append((_sortable(published or changed), Found(urls.clean(address), page.url or "", published, said.get("title"))))
        if len(pages) + len(further) >= MAX_ADDRESSES:
            break
    pages.sort(key=lambda dated: dated[0], reverse=True)  # stable: those of one date, or of none, keep their order
    further.sort(key=lambda dated: dated[0], reverse=True)
    dated = [address for date, address in further if date]
    return Sitemap(tuple(found for _, found in pages), (*dated, *_from_both_ends([address for date, address in further if not date])))


def _from_both_ends(listed: list[str]) -> list[str]:
    """The last, the first, the last but one ...: nothing tells at which end of a list the newest stand, and not all are read."""
    ends = zip_longest(reversed(listed), listed)
    return list(dict.fromkeys(address for pair in ends for address in pair if address is not None))[: len(listed)]


def _said(entry: _Element) -> dict[str, str]:
    """Local name -> text, of the entry's children and of what stands in its `news:news`; not of its images and videos."""
    said: dict[str, str] = {}
    for child in entry:
        for node in child if name_of(child) == "news" else (child,):
            text = fold((node.text or "")[:8_192])
            if text:
                said.setdefault(name_of(node), text)
    return said


def _sortable(date: str | None) -> str:
    found = _DATE.match(date or "")
    return found[0] if found else ""


def _in_address(address: str) -> str:
    """The year, month and day that a sitemap's name tells, as many archives name theirs: 'sitemap-2026-03.xml'."""
    found = _NAMED_DATE.search(address)
    return "-".join(filter(None, found.groups())) if found else ""


def _lines(page: Page, text: str) -> list[Found]:
    lines = text.lstrip("\ufeff").splitlines()[:MAX_ADDRESSES]
    return [Found(urls.clean(address), page.url or "") for line in lines if (address := urls.absolute(None, line))]
