"""What calls itself an author's: elements by their names and attributes, links by where they lead, meta elements and linked data.

Whom elements and links name is for `byline` to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor import items
from scraper.extractor.view import View, once
from scraper.extractor.witnesses import linked_data, meta
from scraper.normaliser import names, organisations
from scraper.normaliser.text import key
from scraper.normaliser.urls import AUTHORS
from scraper.page.blocks import Block, Box, Link

AUTHOR_METAS: Final = (
    "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author", "og:article:author",
    "cxenseparse:author", "article:author_name", "citation_author", "news:author", "creator", "authors", "article.author",
    "dcsext.author", "mediator_author", "rbauthors",
)  # fmt: skip
_AUTHOR_NAMES = re.compile(
    r"(?<![a-z])(?:by-?_?lines?|authors?|autore?n?s?|auteurs?|verfasser|article-?_?by|written-?_?by|writers?|journalists?|redakteur|signature|firma|creator|credits?-?author|forfatter|skribent|"
    r"reporter[ao]?|redactora?|jornalista|giornalista|verslaggever|hofundur|toimittaja|yazar|muhabir|kirjoittaja|avtor|autor(?:zy|ka|ius|s)|szerzok?|novinari?|gazetari?|contributors?|posted-?by|post-?author|entry-?author|firmante|periodista|autoria|assinatura|autori)(?![a-z]{3})|byline|author(?!i[sz])"
)
_NOT_NAMES = re.compile(
    r"comment|related|recommend|teaser|promo(?!t)|testimonial|newsletter|most-?(?:read|popular)|sidebar|(?<!post-)(?<!entry-)(?<!article-)footer|cookie|consent|trending|also-?read|more-?from|photographer|caption|breadcrumb|taxonom|(?<![a-z])terms(?![a-z])|(?<![a-z])categor(?:y|ies)(?:$|\s)"
)
_AUTHOR_PAGE = re.compile(
    rf"/(?:{AUTHORS}|columnists?|columnistas?|colunistas?|kolumnisten?|opinionista|people|profiles?|profil|perfil|lide|firme|signataires|redactores|novinarji|users?|members?|staff|redaktion|redaction|redakcja|by|team|person|personen|firmas?|bio|our-people|experts?)"
    r"/(?:[^/?#]{3}|\d{1,2}(?:[/?#]|$))|\?author=|&author=|/author/|/@[\w.-]+$|/profile\."
    r"|/editors/[^/?#]{3}|^(?:https?://[^/?#]+)?/av/[^/?#]{3,60}/?$"
    r"|[?&](?:u|uid|user|user_?id)=\d|[?&]search_?(?:type|phrase)=author"
)  # of an address in small letters
# Where a reader enters the site or joins it: '/member/login'.
ENTERS = re.compile(r"/(?:log[-_]?(?:in|out)|sign[-_]?(?:in|up|on)|join|subscribe|regist(?:er|ration|rieren|ro|rarse))(?:[/.?#]|$)")
SHORT: Final = 3  # letters of a name that may be any word
_MOST = 40  # names that the data give
_LONGEST = 200  # characters of one
_BAD = re.compile(r"comment|related|recommend|avatar|authori[sz]|(?:photo|image|img)-?credit")


def elements_around(block: Block) -> tuple[list[Box], bool]:
    """The elements around a block that are called after authors, inmost first, and whether one of the inmost two is."""
    found: list[Box] = []
    near = False
    box: Box | None = block.box
    for depth in range(6):
        if box is None:
            break
        if box.names and _called(box.names):
            found.append(box)
            near = near or depth < 2
        box = box.parent
    return found, near


def is_author(box: Box) -> bool:
    """Whether an element is called after authors, or is the name in one that is (hCard's `fn`)."""
    if not box.attributes:
        return False
    return _is_authors(box) or (box.names == "fn" and box.parent is not None and _is_authors(box.parent))


def _is_authors(box: Box) -> bool:
    said = box.attributes
    if box.names and _called(box.names) and not is_more(box):
        return True
    return "author" in (said.get("itemprop") or "") or said.get("rel") == "author"


def is_more(box: Box) -> bool:
    """Whether an element that is called after authors is the whole story's, or a comment's or a picture's."""
    return box.tag in ("body", "article", "main", "html") or _BAD.search(box.names) is not None


def leads_to_author(link: Link) -> bool:
    href = link.href.lower()
    told = _AUTHOR_PAGE.search(href) is not None and ENTERS.search(href) is None
    return told or "author" in (link.box.attributes.get("rel") or "").split()


@lru_cache(maxsize=4096)
def _called(class_and_id: str) -> bool:
    return _AUTHOR_NAMES.search(class_and_id) is not None


@lru_cache(maxsize=4096)
def called_otherwise(class_and_id: str) -> bool:
    return _NOT_NAMES.search(class_and_id) is not None


def _unseen(view: View) -> Iterator[str]:
    """What the story's microdata say of its author in elements that show nothing; an organisation is rather the publisher."""
    for box in items.properties(view, "author")[:_MOST]:
        if (box.attributes.get("itemtype") or "").endswith("Organization"):
            continue
        said = (items.within(view, box, "name") or box).attributes.get("content")
        if said and len(said) < _LONGEST:
            yield said


@once
def names_in_data(view: View) -> list[str]:
    """The authors' names that linked data, meta elements and microdata that no reader sees give, folded; for finding where they are
    displayed."""
    found: list[str] = []
    data = (candidate.said for candidate in (*linked_data(view, "author", "creator"), *meta(view, *AUTHOR_METAS[:8])))
    for said in chain(data, _unseen(view)):
        if len(found) > _MOST:
            break
        try:
            found += [a.name for a in names.people(said, view.context)]
        except Unreadable:
            continue
    return [key(n) for n in dict.fromkeys(n for n in found if len(n) > SHORT or _is_a_first_name(n) or organisations.agency(n))][:12]


def _is_a_first_name(name: str) -> bool:
    return len(name) == SHORT and name.isalpha() and name.istitle()
