"""Document: one page's text parsed once, and its views, each built once and shared by every field.

Nodes of the parser never leave this module; what leaves are strings, `Box`es and `Block`s. A Document is a thing of one page's
reading and is not kept.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain, islice
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin

from scraper.errors import Empty, Hostile
from scraper.page import archived
from scraper.page.blocks import Block, Box, Link, Named, Picture
from scraper.page.decode import decode
from scraper.page.lines import Titles
from scraper.page.linked_data import STORIES, LinkedData, Node, text_of, types_of
from scraper.page.sanity import check
from scraper.page.streamed import Parts
from scraper.page.walk import walk
from scraper.record import Page
from scraper.text import fold, unescape

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MAX_SCRIPTS: Final = 300
MAX_NAMED: Final = 500
MAX_BASE: Final = 2_000  # characters of the address that all others are relative to
_LEAST_STATE, _LARGEST_STATE = 1_000, 3_000_000  # characters of a script that holds a page's data
_ASSIGNED = re.compile(r"[\w$\])]\s?=\s?(?=[\[{]\s{0,8}[\[{\"])|=\s?JSON\.parse\(\s?(?=\")")  # 'window.state = {"', '= JSON.parse("'
_MOST_ASSIGNED: Final = 40
# What each node's headline is looked for in: data may have two thousand of them, and a page as many headings.
_MOST_HEADS: Final = 10
_LONGEST_HEADS: Final = 20_000  # characters
_NOT_WORD = re.compile(r"\W+")
# What browsers and SingleFile write at the top of a page that they save.
_SAVED = re.compile(r"<!--\s{0,9}(?:saved from url=\(\d{4,5}\)|Page saved with SingleFile\s{1,9}url:\s)(\S{1,2000})\s", re.I)
_SAVED_WITHIN: Final = 5_000  # characters
_BOX_BEGIN, _LINK_BEGIN = attrgetter("block_start"), attrgetter("box.block_start")
_LINK_PLACE, _BLOCK_END = attrgetter("box.start"), attrgetter("end")


class Document:
    """A parsed page. Raises `Undecodable`, `Empty` or `Hostile` when there is nothing to read, ValueError for a selector that is none.

    Views: `title`, `language_tag`, `meta` (name, property or itemprop in lower case -> contents in page order), `rels` (rel ->
    attributes), `blocks`, `boxes`, `links`, `covers` (links without words over a whole card), `pictures`, `times`, `navigations`, `linked`
    (JSON-LD), `story` (the node about this page), `state` (data islands), `markup`, `tags` (how many brackets it opens), `warnings`;
    `saved_from`, the address that a browser wrote into the page. `url`, where the page is read at, is None where
    nobody told it, until `stand_at`, and the page's own where an archive replays it; `copied` says when that was. `selectors`: field -> CSS
    selector, of a site's own elements for it, which `named` finds.
    """

    def __init__(self, page: Page, selectors: Mapping[str, str] = MappingProxyType({})) -> None:
        from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  native and slow to load; `scrape --help` does without

        self.page = page
        self.copied = archived.copied(page.url)
        self.url = self.copied.url if self.copied else page.url
        text, warnings = decode(page.content, page.headers, page.url)
        if page.url is not None and self.copied is not None:
            text = archived.restored(text, page.url)
        if not text or text.isspace():
            raise Empty(page.url)
        data = check(text, page.url)
        saved = _SAVED.search(text[:_SAVED_WITHIN])
        self.saved_from = saved[1] if saved else None
        self.warnings: list[str] = list(warnings)
        tree = LexborHTMLParser(data)
        root = tree.root
        if root is None:
            raise Empty(page.url)
        self._tree = tree
        self.html_attributes = root.attributes
        self._selected = {field: self._select(selector) for field, selector in selectors.items()}
        named = {node.mem_id for nodes in self._selected.values() for node in nodes}
        found = walk(root, named, Parts(tree))
        if found.truncated:
            raise Hostile(page.url, found.truncated)
        self.title: str | None = found.title or None
        self.blocks: list[Block] = found.blocks
        self.boxes: list[Box] = found.boxes
        self.links: list[Link] = found.links
        self.covers: list[Link] = found.covers
        self.pictures: list[Picture] = found.pictures
        self.times: list[Box] = found.times
        self.navigations: list[Box] = found.navigations
        self.unveiled: bool = found.unveiled
        self._pieces = found.pieces
        self._unsaid = found.unsaid
        self._props = found.props
        self._metas = found.metas
        self._rels = found.rels
        self._bases = found.bases
        self._json = found.json_scripts
        self._named = found.named

    @property
    def markup(self) -> str:
        """The page's text as it was decoded; the parser has it, so that no second copy is kept."""
        return self._tree.raw_html.decode("utf-8", "replace")

    @property
    def tags(self) -> int:
        return self._tree.raw_html.count(b"<")

    # what the head says

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """name, property, http-equiv or itemprop (lower case) -> contents, empty ones left out."""
        found: dict[str, list[str]] = defaultdict(list)
        for attributes in self._metas:
            content = attributes.get("content") or attributes.get("value")
            if content and "\n" in content and "," not in content and (attributes.get("name") or "").endswith("keywords"):
                content = content.strip().replace("\n", ",")  # a key word a line
            if content and (content := fold(content)):
                for attribute in ("name", "property", "itemprop", "http-equiv"):
                    if key := attributes.get(attribute):
                        found[key.strip().lower()].append(content)
        return dict(found)

    @cached_property
    def titles(self) -> Titles:
        return Titles(self.title, self._metas)

    @cached_property
    def rels(self) -> dict[str, list[dict[str, str | None]]]:
        """rel (lower case, one word) -> the attributes of the `link` elements with it, in page order."""
        found: dict[str, list[dict[str, str | None]]] = defaultdict(list)
        for attributes in self._rels:
            for word in (attributes.get("rel") or "").lower().split():
                found[word].append(attributes)
        return dict(found)

    @cached_property
    def language_tag(self) -> str | None:
        return self.html_attributes.get("lang") or self.html_attributes.get("xml:lang")

    @cached_property
    def base(self) -> str | None:
        """The address that relative ones are relative to (HTML standard, 2.4.3)."""
        href = next((b["href"] for b in self._bases if b.get("href")), None)
        try:
            return urljoin(self.url or "", href) if href and len(href) <= MAX_BASE else self.url
        except ValueError:
            return self.url

    def stand_at(self, url: str | None) -> None:
        """The address of a page that came without one, learnt from the page: what was read by none is read anew."""
        self.url = url
        for view in ("base", "linked", "story", "_own"):
            self.__dict__.pop(view, None)

    # what the linked data says

    @cached_property
    def linked(self) -> LinkedData:
        texts = (text for attributes, text in self._json if "ld+json" in (attributes.get("type") or "").lower())
        # A page that knows no other way into its head writes the script's text as an element's.
        metas = (said for meta in self._metas if "ld+json" in (meta.get("name") or "").lower() and (said := meta.get("content")))
        data = LinkedData(chain(texts, metas), self.base)
        if data.broken:
            self.warnings.append("json-ld-broken")
        elif data.repaired:
            self.warnings.append("json-ld-repaired")
        return data

    @cached_property
    def story(self) -> Node | None:
        """The linked data's node about this page: by its type, its address, and its headline standing in the title or an h1."""
        best, score = None, 0.0
        displayed = islice((block.text for block in self.blocks if block.box.tag == "h1"), _MOST_HEADS)
        titles = self.meta.get("og:title", ())[:_MOST_HEADS]
        told = [_words(text[:_LONGEST_HEADS]) for text in (self.title or "", *titles, *displayed)]
        heads = " ".join(told)[:_LONGEST_HEADS]
        for node in self.linked.nodes:
            points: float = max((STORIES.get(t, 0) for t in types_of(node)), default=0)
            if not points:
                continue
            headline = _words(text_of(node.get("headline") or node.get("name")) or "")
            if headline and (headline in heads if len(headline) >= 8 else headline in told):
                points += 4
            if any(_address(address) in self._own for address in self._addresses(node)):
                points += 3
            points += sum(0.2 for key in ("headline", "datePublished", "author", "articleBody") if node.get(key))
            if points > score:
                best, score = node, points
        return best

    @cached_property
    def _own(self) -> frozenset[str]:
        """Where the page says that it stands."""
        canonical = (rel.get("href") for rel in self.rels.get("canonical", ()))
        return frozenset(_address(address) for address in (self.url, *self.meta.get("og:url", ()), *canonical) if address)

    def stands_elsewhere(self, node: Node) -> bool:
        """Whether a node of the linked data says that it stands on another page of this host."""
        addresses = [_address(address) for address in self._addresses(node)]
        hosts = {own.partition("/")[0] for own in self._own}
        return self._own.isdisjoint(addresses) and any("/" in one and one.partition("/")[0] in hosts for one in addresses)

    def stands_nowhere(self, node: Node) -> bool:
        """Whether a node of the linked data says of no page that it stands there."""
        return not any(self._addresses(node))

    def _addresses(self, node: Node) -> Iterator[str]:
        """Where a node says that it stands."""
        for value in (node.get("url"), node.get("mainEntityOfPage"), node.get("@id")):
            one = value[0] if isinstance(value, list) and value else value
            if isinstance(one, dict):
                one = one.get("@id") or one.get("url")
            if isinstance(one, str) and one:
                yield one if "://" in one else self._absolute(one)

    def _absolute(self, address: str) -> str:
        try:
            return urljoin(self.base or "", address)
        except ValueError:
            return address

    @cached_property
    def state(self) -> list[Any]:
        """The page's data islands (application/json scripts, __NEXT_DATA__, what its scripts assign as JSON), parsed; broken ones left
        out."""
        found = []
        for attributes, text in self._json:
            if "ld+json" not in (attributes.get("type") or "").lower() and len(text) < _LARGEST_STATE:
                try:
                    found.append(json.loads(text))
                except (ValueError, RecursionError):
                    continue
        for text in self.scripts:
            if _LEAST_STATE < len(text) < _LARGEST_STATE:
                found += _assigned(text)
        return found

    @cached_property
    def scripts(self) -> list[str]:
        """The text of the scripts that stand in the page itself; not of linked data that was understood."""
        known, found = bool(self.linked.nodes), []
        for node in self._tree.css("script")[:MAX_SCRIPTS]:
            if known and (node.attributes.get("type") or "").endswith("ld+json"):
                continue
            if node.attributes.get("src") is None and (text := node.text(deep=True)):
                found.append(text)
        return found

    # what a reader sees

    def text_of(self, box: Box) -> str:
        """All text of an element, folded, blocks parted by a space."""
        return fold("".join(self._pieces[box.start : box.end]))

    def pieces(self, start: int, end: int) -> list[str]:
        """The pieces of text as the walk met them, one a text node: where an element begins inside a block, a piece does."""
        return self._pieces[start:end]

    def unsaid(self, start: int, end: int) -> list[tuple[int, str]]:
        """What between two pieces only those are told who do not see the page: where each stood, and its words."""
        return self._unsaid[bisect_left(self._unsaid, (start, "")) : bisect_left(self._unsaid, (end, ""))]

    def boxes_in(self, low: int, high: int) -> list[Box]:
        """The elements that begin in the blocks from `low` to `high`."""
        return self.boxes[bisect_left(self.boxes, low, key=_BOX_BEGIN) : bisect_right(self.boxes, high, key=_BOX_BEGIN)]

    def boxes_of(self, box: Box, most: int) -> Iterator[Box]:
        """The elements in another one, of which `most` are looked at: a slice of so many would touch them all."""
        for index in range(box.index + 1, min(box.index + 1 + most, len(self.boxes))):
            inner = self.boxes[index]
            if inner.depth <= box.depth:
                break
            yield inner

    def links_in(self, low: int, high: int) -> list[Link]:
        return self.links[bisect_left(self.links, low, key=_LINK_BEGIN) : bisect_right(self.links, high, key=_LINK_BEGIN)]

    def link_at(self, piece: int) -> int:
        """Which of the links is the first that begins at this piece of text or behind it."""
        return bisect_left(self.links, piece, key=_LINK_PLACE)

    def blocks_of(self, box: Box) -> list[Block]:
        return self.blocks[box.block_start : box.block_end]

    @cached_property
    def props(self) -> dict[str, list[Box]]:
        """itemprop or RDFa property (lower case, one word) -> the boxes that carry it, in page order."""
        found: dict[str, list[Box]] = defaultdict(list)
        for box in self._props:
            said = box.attributes.get("itemprop") or box.attributes.get("property") or ""
            for word in said.lower().split():
                found[word.rsplit("/", 1)[-1].rsplit(":", 1)[-1]].append(box)
        return dict(found)

    # what a site's selectors name

    def _select(self, selector: str) -> list[LexborNode]:
        from selectolax.lexbor import SelectolaxError  # noqa: PLC0415  as above

        try:
            return list({node.mem_id: node for node in self._tree.css(selector)}.values())  # one that two of a list name is told twice
        except SelectolaxError as error:
            raise ValueError(str(error)) from error

    def named(self, field: str) -> list[Named]:
        """The first few hundred elements that the site's selector for a field names, in page order."""
        found = []
        for node in self._selected.get(field, ())[:MAX_NAMED]:
            place = self._named.get(node.mem_id)
            text = self.text_of(place) if isinstance(place, Box) else fold(node.text(separator=" "))
            found.append(Named(text, node.attributes, place))
        return found

    def blocks_named(self, field: str) -> list[Block]:
        """The blocks that have words in the elements that the site's selector for a field names."""
        places = (self._named.get(node.mem_id) for node in self._selected.get(field, ()))
        boxes = sorted((place for place in places if isinstance(place, Box)), key=attrgetter("index"))
        found: list[Block] = []
        end = 0
        for box in boxes:
            if box.end > end:  # else it stands in the one before
                found += self.blocks_with(box)
                end = box.end
        return list(dict.fromkeys(found))  # a line may have words in several

    def blocks_with(self, box: Box) -> Iterator[Block]:
        """The blocks that have words in an element, which may be a part of a line."""
        for block in islice(self.blocks, bisect_right(self.blocks, box.start, key=_BLOCK_END), None):
            if block.start >= box.end:
                return
            if any(map(str.strip, self._pieces[max(block.start, box.start) : min(block.end, box.end)])):
                yield block


def paragraphs_of(markup: str) -> list[str]:
    """The texts of the blocks in a piece of HTML (a story inside a page's data), under the same guard as a page."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  as above

    markup = unescape(markup) if "&lt;" in markup else markup
    try:
        root = LexborHTMLParser(check(markup)).root
    except Hostile:
        return []
    return [block.text for block in walk(root).blocks] if root is not None else []


def _words(text: str) -> str:
    return _NOT_WORD.sub(" ", text).strip().lower()


def _address(url: str) -> str:
    """An address as it is compared: no scheme, www., query, fragment or closing slash."""
    return url.split("#", maxsplit=1)[0].split("?", maxsplit=1)[0].rsplit("://", maxsplit=1)[-1].removeprefix("www.").rstrip("/")


def _assigned(script: str) -> Iterator[Any]:
    """What a script assigns, where it is written as JSON."""
    decoder, at = json.JSONDecoder(), 0
    for _ in range(_MOST_ASSIGNED):
        assigned = _ASSIGNED.search(script, at)
        if assigned is None:
            return
        try:
            value, at = decoder.raw_decode(script, assigned.end())
            yield json.loads(value) if isinstance(value, str) else value
        except (ValueError, RecursionError):
            at = assigned.end()
