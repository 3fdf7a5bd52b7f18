"""What the site's own menu calls the directories of its addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from scraper.extractor.fields.section.words import SAYS_NOTHING, TOPICS, plain
from scraper.extractor.fields.shared.trail import ALL_OF_IT, MAX_LENGTH
from scraper.extractor.links import leads_within, path_of, serves
from scraper.extractor.related.labels import meaning
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.text import key, weight
from scraper.page.blocks import Box, Link
from scraper.record import Candidate

SENTENCE: Final = 7  # words of a card that a menu shows
HELD: Final = 12  # elements in a link of a menu
LINKS: Final = 400  # of a page, that may name its sections
# The form of a story is no section, nor is the page on which a site begins.
_NO_SECTION = re.compile(
    r"/(?:videos?|photos?|gallery|galleries|audio|podcasts?|stories|articles?|start|index|home(?:page)?|startseite|accueil|inicio)$"
)
_SLUG = re.compile(r"[a-z]+(?:-[a-z]+)*")
_PAGE = re.compile(r"\.(?<=\w\.)(?:s?html?|php|aspx?)$")  # a section may be a page of its name: '/coast.html'
_BUTTON = re.compile(r"(?<![a-z])(?:button|btn)(?![a-z])")


def in_menu(view: View) -> Iterator[Candidate]:
    """The name that the site's own menu gives the directory in which the article lies."""
    url = view.doc.url
    if not url:
        return
    path = path_of(url)
    parents: set[str] = set()
    while (path := path.rstrip("/").rpartition("/")[0]) and len(parents) < 6:
        if not path.rpartition("/")[2].isdigit() and not _NO_SECTION.search(path):
            parents.add(path)
    ends = {parent.rpartition("/")[2] for parent in parents}
    best: tuple[tuple[int, bool], Link] | None = None
    for link in view.doc.links[:LINKS]:
        href = _PAGE.sub("", link.href) if "." in link.href[-6:] else link.href
        if href.rstrip("/").rpartition("/")[2] not in ends or not leads_within(href, url) or serves(href):
            continue
        at = path_of(href).rstrip("/")
        at = at if at.startswith("/") or not view.doc.base else path_of(urls.absolute(view.doc.base, href) or href).rstrip("/")
        called = plain(key(view.doc.text_of(link.box))) == at.rpartition("/")[2].replace("-", "").lower()
        if not called and (href != link.href or at not in parents or _BUTTON.search(link.box.names)):
            continue  # a directory elsewhere whose name its link does not say, or what asks a reader to do something
        rank = len(at) if at in parents else 0, called
        if best is None or rank > best[0]:  # of several that lead there, the one that is called as it is
            best = rank, link
    if best is None:
        return
    name = _first_said(view, best[1].box).removeprefix(f"{view.context.publisher} ")
    if not best[0][1] and meaning(name) == "latest":
        return  # 'Just in' leads to all the news
    if len(name.split()) < SENTENCE and ": " not in name and key(name) not in SAYS_NOTHING | TOPICS | ALL_OF_IT:
        yield Candidate(name, "menu", "url", block=best[1].box.block_start, detail=best[1].href)


def over_menu(menu: Sequence[Candidate]) -> frozenset[str]:
    """The directories over the one that a link of the menu names as the address does: what data call by them is the broader."""
    names = [plain(name.lower()) for one in menu for name in path_of(one.detail or "").strip("/").split("/")]
    return frozenset(names[:-1]) if names and names[-1] == plain(key(str(menu[0].said))) else frozenset()


def as_shown(view: View, said: Any) -> Any:
    """What data write as an address does ('crime-safety'), as a link of the page spells it; anything else as it is."""
    if not isinstance(said, str) or _SLUG.fullmatch(said) is None:
        return said
    name = plain(said)
    texts = (view.doc.text_of(link.box) for link in view.doc.links[:LINKS] if link.box.end - link.box.start <= 3)
    shown = [text for text in texts if len(text) <= MAX_LENGTH and text[:1].isupper() and plain(key(text)) == name]
    return next((text for text in shown if not text.isupper()), shown[0] if shown else said)


def _first_said(view: View, box: Box) -> str:
    """What the first of several elements says that are all that a link of a menu holds: its name, and not what is told of it."""
    held = [one for one in view.doc.boxes[box.index + 1 : box.index + 1 + HELD] if one.end <= box.end and one.end > one.start]
    inner = [one for one in held if not any(other.parent is one for other in held)]
    said = [text for one in inner if (text := view.doc.text_of(one))]
    whole = view.doc.text_of(box)
    return (
        said[0] if len(said) > 1 and weight(said[0]) > 2 and key(" ".join(said)).replace(" ", "") == key(whole).replace(" ", "") else whole
    )
