"""What else names a site where neither metadata nor its address do: its logo, the way home, who owns it, its feed, the title's end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from scraper.extractor import items
from scraper.extractor.fields.publisher.signs import (
    ALL_RIGHTS,
    OF_A_LOGO,
    home,
    logos,
    names_of_an_owner,
    owners,
    said_of_home,
    unlabelled,
    ways_home,
)
from scraper.extractor.fields.publisher.spelling import COMPANY, MAX_NAME, ends_of, is_akin, label_of, letters_of, spellings
from scraper.extractor.fields.shared.titles import parts_of
from scraper.extractor.fields.shared.trail import HOME
from scraper.extractor.links import path_of
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.credits.words import says_something
from scraper.normaliser.patterns import late
from scraper.normaliser.publishers import has_legal_form, is_firm
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import HEADING, Box, Link

_FEED = late(  # before its name, and behind it
    r"^(?:rss|atom)(?:[ -]?feed)? (?:for|of|von|de|di|för) "
    r"|\s{0,2}(?:[»:|-]\s)?(?:(?:full |main )?(?:rss|atom)(?:[ -]?feed)?|feed)(?:\s?\(?(?:rss|atom)?\)?)?$",
    re.I,
)
MAX_FEEDS: Final = 6
BARS: Final = 3  # parts of a line about the owner, between bars
HEADLINE: Final = 12  # weight of the shortest that a title is told by
MENUS: Final = 200  # links among which the site's menus stand
# What elements with the site's name are called, and those with its logo.
_SITES_NAME = re.compile(r"(?:site|blog)[-_]?(?:name|title)")
_SIGN = late(r"(?<![a-z])(?:site|header|nav|page|custom|mast|main)?[-_]{0,2}(?:logo|brand(?:ing)?)(?![a-z])")
_YEAR = re.compile(r"\d{4}")
# What a picture that leads home is said to be, and no name.
_SIGNS_WORDS: Final = frozenset("logo image img picture icon banner header menu menü menú".split())
_OF_A_FILE = re.compile(r"\w[-_]\w")
LEAST: Final = 5  # letters of a name with which a host begins
WORDS: Final = 8  # of a name
# Labels of a host that stand for what is in a part of a site, not for a paper.
PARTS_OF_A_SITE: Final = frozenset(
    """archive archives archiv arabic blogs careers community culture deutsch docs economy edition english espanol finance forum forums
    francais health jobs magazin magazine media mobile money opinion politics politik press science search shop sport sports store support
    travel video videos world""".split()
)


def _in_its_head(view: View) -> str | None:
    """What the way home says, set as a heading or in an element that is called after the site's name; where the host spells its end, that
    is the name."""
    names = (name for link in ways_home(view) if _is_set_as_a_name(view, link.box) for name in names_of_home(view, link))
    name = next(names, None)
    hosts = {label_of(view.doc.url), letters_of(urls.domain(view.doc.url or "").partition(".")[0])}
    return None if name is not None and any(host and host in letters_of(name)[1:] for host in hosts) else name


def _on_its_sign(view: View) -> str | None:
    """What the way home says, where it is marked as that, called after the logo, has letters in common with the host, or is a picture that
    says what another way home or the owner does."""
    label = label_of(view.doc.url)
    told = Counter(name for link in ways_home(view) for name in said_of_home(view, link))
    told.update(name for owner in owners(view) for name in names_of_an_owner(owner))
    for link in ways_home(view):
        marked = "home" in (link.box.attributes.get("rel") or "").split() or any(_SIGN.search(box.names) for box in link.box.up(3))
        wordless = not fold(view.doc.text_of(link.box))
        for name in names_of_home(view, link):
            if marked or (wordless and told[name] > 1) or (len(label) >= LEAST and any(label in letters for letters in spellings(name))):
                return name
    return None


def _is_set_as_a_name(view: View, box: Box) -> bool:
    within = (other for other in view.doc.boxes[box.index + 1 : box.index + 3] if other.start < box.end)
    return bool(box.inside & HEADING) or any(_SITES_NAME.search(other.names) for other in (*box.up(3), *within))


def names_of_home(view: View, link: Link) -> Iterator[str]:
    """What a way home says, where that may be a name: not that it leads home, and no sentence; none of a house that has other sites."""
    if "//" in link.href and urls.domain(link.href) != urls.domain(view.doc.url or ""):
        return
    for name in said_of_home(view, link):
        words = key(name).split()
        named = 2 < len(name) <= MAX_NAME and 0 < len(words) <= WORDS and not (HOME | _SIGNS_WORDS).intersection(words)
        if named and name[-1] not in ".!?…:" and ": " not in name and not (name.islower() and _OF_A_FILE.search(name)):
            yield name


def _logo(view: View) -> str | None:
    """What the first way home says, or another by its picture alone, where the title ends or begins with it."""
    title = fold(view.doc.title or "")
    ways = ways_home(view)
    signs = (link for link in ways if link is ways[0] or not fold(view.doc.text_of(link.box)))
    for name in (said for link in signs for said in said_of_home(view, link)) if title else ():
        if 1 < len(name) <= MAX_NAME and name != title and (title.endswith(name) or title.startswith(name)):
            rest = title.removesuffix(name) if title.endswith(name) else title.removeprefix(name)[::-1]
            if rest[-1:].isspace() or not rest[-1:].isalnum():
                return next((part for part in parts_of(title) if letters_of(part) == letters_of(name)), name)  # with its article
    return None


def _owner(view: View) -> str | None:
    """What the first link to the home page says, the logo shows or the title ends with, where the page's last lines say so of who owns
    it: '© 2025 The Example'."""
    name, title = home(view), fold(view.doc.title or "")
    told = [logo[1] for said in logos(view) if (logo := OF_A_LOGO.fullmatch(said)) is not None]
    for owner in owners(view):
        if 1 < len(name) <= MAX_NAME and owner.startswith(name):
            return name
        whole = ALL_RIGHTS.split(owner)[0].strip(" .")
        if 2 < len(whole) <= MAX_NAME and " " in whole and whole in told:
            return whole
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
    shown = (unlabelled(said) for said in logos(view))
    led = (said for link in ways_home(view) for said in said_of_home(view, link))
    addresses: list[str] = []
    for text in (*owners(view), *led, *shown, *view.doc.meta.get("author", ())[:1]):
        for part in text.split(" | ")[:BARS]:
            words = fold(part).split()[:WORDS]
            told = (name.strip(",.:;|_") for n in range(1, len(words) + 1) if not hosts.isdisjoint(spellings(name := " ".join(words[:n]))))
            if (name := next(told, "")) and not (name.islower() and "." in name):
                return name
            addresses += [name] if name else []
    if addresses:
        return addresses[0]
    for n in range(1, min(WORDS, len(title)) + 1):
        if not hosts.isdisjoint(spellings(name := " ".join(title[-n:]))):
            return name.strip("()|:")
    for said in logos(view):  # 'Example Logo' on examplehq.com
        logo = OF_A_LOGO.fullmatch(said)
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
    before, colon, _ = (view.doc.title or "").partition(": ")
    if colon and letters_of(part) in spellings(before):
        return fold(before)  # 'The Example: Ferry is late again' at theexample.host.com
    return next((candidate.said.removeprefix("by ") for candidate in ends_of(view.doc.title or "", letters_of(part))), None)


def _akin(view: View) -> str | None:
    """Who owns the site by its last lines, or what the way home says, where that has the host's letters, or the first of its words are
    these: '© 2025 Oldport General Post Ltd.' on ogp.example."""
    label = label_of(view.doc.url)
    owned = (name for owner in owners(view) for name in names_of_an_owner(owner))
    led = (name for link in ways_home(view) for name in names_of_home(view, link))
    for told in (*owned, *led):
        words = told.split()[: len(label)]
        name = " ".join(words) if "".join(word[0] for word in words).lower() == label else told  # the paper, before its printer
        if 2 < len(name) <= MAX_NAME and len(name.split()) <= WORDS and len(letters_of(name)) > 2 and is_akin(name, label, label):
            return name
    return None


def _fed(view: View) -> str | None:
    """How the site's feed is called, where the title begins or ends so, or the way home, the logo or the host says so."""
    title, label = fold(view.doc.title or ""), label_of(view.doc.url)
    for rel in view.doc.rels.get("alternate", ())[:MAX_FEEDS]:
        if "rss" not in (kind := rel.get("type") or "") and "atom" not in kind:
            continue
        name = _FEED.sub("", fold(rel.get("title") or "")[: 2 * MAX_NAME])
        rest = title.removeprefix(name) if title.startswith(name) else title.removesuffix(name)[::-1] if title.endswith(name) else ""
        agreed = (
            rest[:1] in tuple(":|–— ") or name == home(view) or name in logos(view) or (len(label) >= LEAST and label in letters_of(name))
        )
        if 2 < len(name) <= MAX_NAME and agreed and name != urls.domain(view.doc.url or ""):
            return name
    return None


def _behind_headline(view: View) -> str | None:
    """The last part of the title, behind the headline that the page displays, where no menu leads to a section of that name."""
    parts = parts_of(fold(view.doc.title or ""))
    name = parts[-1]
    ends = name[-1:] in tuple(".!?…") and not is_firm(name)  # a sentence
    ends = ends or ((": " in name or says_something(name)) and not is_akin(name, label_of(view.doc.url), urls.domain(view.doc.url or "")))
    if len(parts) < 2 or not 2 < len(name) <= MAX_NAME or len(name.split()) > WORDS or ends or _YEAR.search(name):
        return None
    title, end = key(view.doc.title or ""), key(name)
    if end in PARTS_OF_A_SITE or f"/{end.replace(' ', '-')}/" in (view.doc.url or "").lower():
        return None  # a section
    headings = (key(block.text) for block in view.doc.blocks if block.heading in (1, 2))
    shown = any(weight(told) >= HEADLINE and title.startswith(told) and not told.endswith(end) for told in headings) or has_legal_form(name)
    called = [link.href for link in view.doc.links[:MENUS] if key(view.doc.text_of(link.box)) == end]
    return name if shown and (not called or any(path_of(href) == "/" for href in called)) else None


def _before_headline(view: View) -> str | None:
    """The first part of the title, before the headline that the page displays, where it has a legal form or the host's letters."""
    title, label = fold(view.doc.title or ""), label_of(view.doc.url)
    parts: Sequence[str] = parts_of(title)
    if len(parts) < 2:
        parts = title.split(": ", 1)
    name = parts[0]
    if len(parts) < 2 or not 2 < len(name) <= MAX_NAME or len(name.split()) > WORDS:
        return None
    if not (has_legal_form(name) or (len(label) >= LEAST and any(label in letters for letters in spellings(name)))):
        return None
    rest = {key(part) for part in parts[1:]}
    return name if any(key(block.text) in rest for block in view.doc.blocks if block.heading) else None


def _of_the_item(view: View) -> str | None:
    """Who publishes the story by its microdata: often the house, or the paper by a longer name than it goes by."""
    return next((name for box in items.properties(view, "publisher")[:2] if (name := items.value(view, box, "name", "legalName"))), None)


OTHERWISE: Final = (
    ("title", "title", _logo),
    ("title", "visible", _owner),
    ("head", "visible", _in_its_head),
    ("spelt", "visible", spelt_by_the_host),
    ("akin", "visible", _akin),
    ("feed", "meta", _fed),
    ("title's end", "title", _behind_headline),
    ("title's front", "title", _before_headline),
    ("microdata publisher", "microdata", _of_the_item),
    ("sign", "visible", _on_its_sign),
)
