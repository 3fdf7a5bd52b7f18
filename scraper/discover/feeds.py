"""RSS, RDF, Atom and JSON feeds -> the addresses they offer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from scraper.discover.found import MAX_ADDRESSES, Found
from scraper.discover.markup import elements, name_of, root_of, text_of
from scraper.errors import NothingFound
from scraper.normaliser import urls
from scraper.record import Page
from scraper.text import fold, unescape

if TYPE_CHECKING:
    from lxml.etree import _Element


def read_feed(page: Page) -> tuple[Found, ...]:
    """What the feed offers, in its order. Raises NothingFound where it offers nothing or is no feed, TooLarge, Undecodable."""
    text = text_of(page, "feed")
    root, markup = root_of(text)
    if root in ("urlset", "sitemapindex"):
        raise NothingFound(page.url, "feed", "it is a sitemap: list it under sitemaps")
    if root:
        found = tuple(entries(page, markup))
    elif text.lstrip("\ufeff \t\r\n")[:1] == "{":
        found = tuple(_json_items(page, text))
    elif _HTML.search(text[:2_000]):
        raise NothingFound(page.url, "feed", "it is an HTML page")
    else:
        raise NothingFound(page.url, "feed", "it is neither RSS, Atom nor JSON feed")
    if not found:
        raise NothingFound(page.url, "feed", "it has no item with an address")
    return found


def entries(page: Page, markup: str) -> Iterator[Found]:
    """The items of RSS and RDF and the entries of Atom."""
    for count, item in enumerate(elements(markup, _ITEMS)):
        if count >= MAX_ADDRESSES:
            return
        if found := _entry(page, item):
            yield found


_ITEMS = frozenset(("item", "entry"))
_HTML = re.compile(r"<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_PUBLISHED = ("published", "pubdate", "date", "issued", "created")  # Atom, RSS, Dublin Core, Atom 0.3; `updated` is another thing
_MAX_TITLE = 1_000
_MAX_DATE = 100


def _entry(page: Page, item: _Element) -> Found | None:
    base = urls.absolute(page.url, item.base or "") or page.url  # xml:base, RFC 4287 section 2
    address = next((whole for said in _addresses(item) if (whole := urls.absolute(base, said))), None)
    if address is None:
        return None
    said: dict[str, str] = {}
    for child in item:  # `media:title` and the like stand deeper or have another namespace, and come later
        if (text := "".join(child.itertext()) if name_of(child) == "title" else child.text) and text.strip():
            said.setdefault(name_of(child), text)
    published = next((said[name] for name in _PUBLISHED if name in said), None)
    return _found(page, address, published, unescape(said["title"]) if "title" in said else None)


def _addresses(item: _Element) -> Iterator[str]:
    """What an item calls its address, best first."""
    nodes = [(name_of(node), node) for node in item.iter("*")]
    for name, node in nodes:
        if name == "origlink":  # FeedBurner: `link` leads over its counter
            yield node.text or ""
    links = [node for name, node in nodes if name == "link"]
    alternates = [node for node in links if node.get("href") and (node.get("rel") or "alternate").lower() == "alternate"]
    for node in sorted(alternates, key=lambda node: "html" not in (node.get("type") or "text/html")):
        yield node.get("href") or ""
    for node in links:
        if not node.get("href"):
            yield (node.text or "").strip() or node.tail or ""  # `<link/>https://...`: written as HTML has it
    for name, node in nodes:
        if name in ("guid", "id") and (node.get("isPermaLink") or "true").lower() != "false" and "://" in (node.text or ""):
            yield node.text or ""
    yield item.get(_ABOUT) or ""


def _json_items(page: Page, text: str) -> Iterator[Found]:
    """jsonfeed.org/version/1.1."""
    try:
        feed = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise NothingFound(page.url, "feed", "it begins like JSON and is none") from error
    items = feed.get("items")
    for item in items[:MAX_ADDRESSES] if isinstance(items, list) else ():
        if not isinstance(item, dict):
            continue
        named = item.get("id")  # an address only where it is written as one
        said = (item.get("url"), item.get("external_url"), named if isinstance(named, str) and "://" in named else None)
        address = next((whole for text in said if isinstance(text, str) and (whole := urls.absolute(page.url, text))), None)
        if address:
            yield _found(page, address, item.get("date_published"), item.get("title"))


def _found(page: Page, address: str, published: Any, title: Any) -> Found:
    return Found(
        urls.clean(address),
        page.url or "",
        fold(published[:_MAX_DATE]) or None if isinstance(published, str) else None,
        fold(title[:_MAX_TITLE]) or None if isinstance(title, str) else None,
    )
