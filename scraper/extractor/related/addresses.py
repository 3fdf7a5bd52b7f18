"""Addresses of stories: told from others by what is known of the page's own, and compared wherever the link stood."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from scraper.extractor.related.stories import Site, named_by, names_its_story
from scraper.extractor.view import View
from scraper.normaliser import urls

# One step of one or two words: what `Site.likeness` lets no story have, told without it.
_SECTION: Final = re.compile(r"/[A-Za-z]{1,30}+(?:-[A-Za-z]{1,30}+)?/?")
LEAST_LIKE: Final = -0.5  # less leads to no story
SECTION_LIKE: Final = -2.0  # one step of one or two words
_NOWHERE: Final = -5.0  # likeness of an address of a network of readers
_CARRIED: Final = 1.0  # of one that another carries, at the least
_PARTS_OF_ONE: Final = 20  # of a query
_COMMENTS: Final = re.compile(r"/comment-page-\d{1,5}/?(?=$|\?)")
_SCHEMES: Final = ("http://", "https://")


def site_of(view: View, base: str | None = None) -> Site:
    """What is known of the page's own address; `base`: what is taken for it where the fetch tells none."""
    page = view.doc.url or base  # `<base>` is the home page's address more often than not
    return Site(page if page and page.startswith("http") else None)


def address(site: Site, base: str | None, href: str) -> tuple[str, str, float] | None:
    """(its key, absolute, its likeness) of an address; None where it leads to no story."""
    if _SECTION.fullmatch(href) and not site.flat:
        return None
    url = urls.absolute(base, href.partition("#")[0] if "#" in href else href)  # taken apart for nothing else otherwise
    if url is None:
        return None
    if "%2" in url and "?" in url:
        url = _carried(site, url)
    if site.holds_the_page(url):
        return None
    likeness = site.likeness(url)
    if likeness < LEAST_LIKE and not (likeness >= SECTION_LIKE and site.may_hold(url)):
        return None
    return address_key(url), url, likeness


def _carried(site: Site, url: str) -> str:
    """The story's address on the page's own host that one elsewhere carries in its query, as recommenders' do; else itself."""
    if site.holds(url) or site.likeness(url) < _NOWHERE:
        return url
    for part in url.partition("?")[2].split("&", _PARTS_OF_ONE)[:_PARTS_OF_ONE]:
        said = unquote(part.partition("=")[2])
        own = said if said.startswith(_SCHEMES) else "https://" + said
        carried = urls.absolute(None, own) if site.holds(own) else None
        if carried is not None and site.likeness(carried) >= _CARRIED and address_key(carried) != site.key:
            return carried  # and no word of where the link stood
    return url


def address_key(url: str) -> str:
    """What the addresses of one story have in common, wherever the link stood and whichever of its comments it leads to."""
    if "/comment-page-" in url:
        url = _COMMENTS.sub("/", url)
    # What remains of the query of an address that names the story in its path is where the link stood: ?iref=right_column_2
    path, mark, query = url.partition("?")
    return urls.key(path if mark and not named_by(query) and names_its_story(path) else url)
