"""What else names a site where neither metadata nor its address do: its logo, the way home, who owns it, its feed, the title's end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.extractor import items
from scraper.extractor.fields.publisher.spelling import COMPANY, MAX_NAME, ends_of, letters_of, spellings
from scraper.extractor.fields.shared.titles import parts_of
from scraper.extractor.links import leads_home
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.publishers import is_firm
from scraper.normaliser.text import fold, key

_LOGO = re.compile(r"^logo\s?:?\s|^\W+", re.I)
_OF_A_LOGO = re.compile(r"(.{2,60}?)(?:['’]s)? logo", re.I)
_OWNER = re.compile(
    r"(?:(?:copyright|©|\(c\))\s?){1,2}(?:\d{4}(?:\s?[-–]\s?(?:\d{4}|present))?)?[\s,.:|-]{0,3}(?:(?:by|of)\s)?(?P<name>\S.*)", re.I
)
_FEED = re.compile(
    r"\s{0,2}(?:[»:|-]\s)?(?:(?:full |main )?(?:rss|atom)(?:[ -]?feed)?|feed)(?:\s?\(?(?:rss|atom)?\)?)?$", re.I
)  # behind its name
MAX_FEEDS: Final = 6
MAX_LOGOS: Final = 12  # pictures among which the logo is
ALL_RIGHTS = re.compile(r"\s{0,2}(?:[,.|](?:\s|$)|\(|[-–—]\s|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti)", re.I)
LAST: Final = 40  # blocks at the page's end
HEADLINE: Final = 12  # characters of the shortest that a title is told by
MENUS: Final = 200  # links among which the site's menus stand
_YEAR = re.compile(r"\d{4}")
LEAST: Final = 5  # letters of a name with which a host begins
WORDS: Final = 8  # of a name
# Labels of a host that stand for what is in a part of a site, not for a paper.
PARTS_OF_A_SITE: Final = frozenset(
    """archive archives archiv arabic blogs careers community culture deutsch docs economy edition english espanol finance forum forums
    francais health jobs magazin magazine media mobile money opinion politics politik press science search shop sport sports store support
    travel video videos world""".split()
)


def home(view: View) -> str:
    home = next((link for link in view.doc.links[:12] if leads_home(link.href, view.doc.url)), None)
    return fold(view.doc.text_of(home.box)) if home is not None else ""


def owners(view: View) -> Iterator[str]:
    """What the page's last lines say behind the sign of copyright."""
    for block in view.doc.blocks[-LAST:]:
        if owner := _OWNER.match(block.text[:200]):
            yield owner["name"]


def logos(view: View) -> Iterator[str]:
    """What the page's first pictures are said to show: the site's logo is among them."""
    return (fold(picture.attributes.get("alt") or "") for picture in view.doc.pictures[:MAX_LOGOS])


def _logo(view: View) -> str | None:
    """What the first link to the home page says, its picture's `alt` included, where the title ends or begins with it."""
    title = fold(view.doc.title or "")
    if not title:
        return None
    for link in view.doc.links[:12]:
        if link.href == "/" or urls.key(link.href) == urls.key(f"https://{urls.domain(view.doc.url or '')}/"):
            pictures = [p.attributes.get("alt") or "" for p in view.doc.pictures[:12] if p.link is link]
            for said in (*pictures, view.doc.text_of(link.box)):
                name = fold(said)
                if 1 < len(name) <= MAX_NAME and name != title and (title.endswith(name) or title.startswith(name)):
                    rest = title.removesuffix(name) if title.endswith(name) else title.removeprefix(name)[::-1]
                    if rest[-1:].isspace() or not rest[-1:].isalnum():
                        return name
            return None
    return None


def _owner(view: View) -> str | None:
    """What the first link to the home page says, or the title ends with, where the page's last lines say so of who owns it: '© 2025 The
    Example'."""
    name, title = home(view), fold(view.doc.title or "")
    for owner in owners(view):
        if 1 < len(name) <= MAX_NAME and owner.startswith(name):
            return name
        whole = ALL_RIGHTS.split(owner)[0].strip()
        if 2 < len(whole) <= MAX_NAME and title.endswith(f" {whole}") and not whole.islower() and not COMPANY.search(whole):
            return whole
    return None


def spelt_by_the_host(view: View) -> str | None:
    """The words that the host spells, where the page's last lines, its logo, the way home, the end of the title or the one who wrote
    all its pages are named so: '© 2025 The Example Inc.' on theexample.com; then the end of the title that a part of the host spells."""
    site, domain = urls.site(view.doc.url or ""), urls.domain(view.doc.url or "")
    hosts = {letters_of(site.partition(".")[0]), letters_of(site), letters_of(domain)}
    if not all(len(host) > 2 for host in hosts):
        return None
    title = fold(view.doc.title or "").split()
    shown = (_LOGO.sub("", said) for said in logos(view))
    for text in (*owners(view), *shown, home(view), *view.doc.meta.get("author", ())[:1]):
        words = fold(text).split()[:WORDS]
        for n in range(1, len(words) + 1):
            if not hosts.isdisjoint(spellings(name := " ".join(words[:n]))):
                return name.strip(",.:;|_")
    for n in range(1, min(WORDS, len(title)) + 1):
        if not hosts.isdisjoint(spellings(name := " ".join(title[-n:]))):
            return name.strip("()|:")
    for said in logos(view):  # 'Example Logo' on examplehq.com
        logo = _OF_A_LOGO.fullmatch(said)
        if (
            logo
            and not logo[1].islower()
            and len(letters := letters_of(logo[1])) >= LEAST
            and any(host.startswith(letters) for host in hosts)
        ):
            return logo[1]
    part = domain.partition(".")[0]
    if domain == site or len(part) < 5 or part in PARTS_OF_A_SITE:
        return None
    return next((candidate.said.removeprefix("by ") for candidate in ends_of(view.doc.title or "", letters_of(part))), None)


def _fed(view: View) -> str | None:
    """How the site's feed is called, where the title begins or ends so, or the way home or the logo says so."""
    title = fold(view.doc.title or "")
    for rel in view.doc.rels.get("alternate", ())[:MAX_FEEDS]:
        if "rss" not in (kind := rel.get("type") or "") and "atom" not in kind:
            continue
        name = _FEED.sub("", fold(rel.get("title") or "")[: 2 * MAX_NAME])
        rest = title.removeprefix(name) if title.startswith(name) else title.removesuffix(name)[::-1] if title.endswith(name) else ""
        if 2 < len(name) <= MAX_NAME and (rest[:1] in tuple(":|–— ") or name == home(view) or name in logos(view)):
            return name
    return None


def _behind_headline(view: View) -> str | None:
    """The last part of the title, behind the headline that the page displays, where no menu leads to a section of that name."""
    parts = parts_of(fold(view.doc.title or ""))
    name = parts[-1]
    ends = name[-1:] in tuple(".!?…") and not is_firm(name)  # a sentence
    if len(parts) < 2 or not 2 < len(name) <= MAX_NAME or len(name.split()) > WORDS or ends or _YEAR.search(name):
        return None
    title, end = key(view.doc.title or ""), key(name)
    if end in PARTS_OF_A_SITE or f"/{end.replace(' ', '-')}/" in (view.doc.url or "").lower():
        return None  # a section
    headings = (key(block.text) for block in view.doc.blocks if block.heading in (1, 2))
    shown = any(len(told) >= HEADLINE and title.startswith(told) and not told.endswith(end) for told in headings)
    called = [link.href for link in view.doc.links[:MENUS] if key(view.doc.text_of(link.box)) == end]
    return name if shown and (not called or any(leads_home(href, view.doc.url) for href in called)) else None


def _of_the_item(view: View) -> str | None:
    """Who publishes the story by its microdata: often the house, or the paper by a longer name than it goes by."""
    return next((name for box in items.properties(view, "publisher")[:2] if (name := items.value(view, box, "name", "legalName"))), None)


OTHERWISE: Final = (
    ("title", "title", _logo),
    ("title", "visible", _owner),
    ("spelt", "visible", spelt_by_the_host),
    ("feed", "meta", _fed),
    ("title's end", "title", _behind_headline),
    ("microdata publisher", "microdata", _of_the_item),
)
