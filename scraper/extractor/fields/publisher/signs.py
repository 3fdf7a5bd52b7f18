"""Where a page shows how its site is called: the way home, its logo, who owns it. Without the words that only say what each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scraper.extractor.fields.publisher.spelling import COMPANY, letters_of
from scraper.extractor.fields.shared.trail import HOME
from scraper.extractor.links import leads_home
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.text import fold
from scraper.page.blocks import Box, Link

OF_A_LOGO: Final = re.compile(r"(.{2,60}?)(?:['’]s)? logo", re.I)
_OWNER: Final = re.compile(
    r"(?:(?:copyright|©|\(c\))\s?:?\s?){1,2}(?:\d{4}(?:\s?[-–]\s?(?:\d{4}|present))?)?[\s,.:|-]{0,3}(?:(?:by|of)\s)?(?P<name>\S.*)", re.I
)
ALL_RIGHTS: Final = re.compile(
    r"\s{0,2}(?:[,.|](?:\s|$)|\(|[-–—]\s|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti)", re.I
)
_YEARS: Final = re.compile(r"(?:\s?[-–]?\s?(?:19|20)\d\d){1,2}$")
_SHORTENED: Final = re.compile(r"\.\w$")  # 'e.V'
_QUOTED: Final = re.compile(r"[«„“\"]([^«»„“”\"]{2,60})[»“”\"]")
_WORD: Final = re.compile(r"[^\s(),:/|]+")
_MARKS: Final = " .,!:;|–—-›»«→<>™®"
_LONGEST: Final = 120  # characters of what a logo says
HEAD: Final = 12  # links among which the way home is
FURTHER: Final = 60  # and one whose words are its picture's, or told to those alone who do not see it, where menus stand over that
MAX_WAYS: Final = 6
MAX_LOGOS: Final = 12  # pictures among which the logo is
LAST: Final = 40  # blocks at the page's end
# What the way home and the logo are called, around the site's name; and what a reader is told to do with them.
_SIGNS: Final = frozenset(name for name in HOME if " " not in name) | frozenset(
    """homepages frontpage forsiden startsidan etusivulle главную головну logo logos logotype logotipo logotyp лого логотип
    wordmark""".split()
)
_LEADS: Final = frozenset(
    """page pagina página site website link click klick go visit back return zur zum zurück gehe gå til till tilbake tilbage tillbaka vai
    torna ir volver voltar aller retour retourner naar ga terug přejít перейти вернуться на""".split()
)
# What parts these from the name; with a capital it is the name's.
_BETWEEN: Final = frozenset("to of the a der die das des dem von vom de del della do da du d van het la le al à au l ’s 's".split())
_TOLD: Final = 2  # words that tell a reader to go there: 'Go to The Example'
_HOLDER: Final = 6  # words of a way home that are none of its name, at either end


def home(view: View) -> str:
    """What the first link to the home page says."""
    way = next(iter(ways_home(view)), None)
    return next(filter(None, said_of_home(view, way)), "") if way is not None else ""


def homes(view: View) -> frozenset[str]:
    """The letters of all that the first links to the home page say, show and are called."""
    return frozenset(letters_of(said) for link in ways_home(view) for said in said_of_home(view, link) if said)


@once
def ways_home(view: View) -> tuple[Link, ...]:
    """Those of the page's first links that lead to the home page, and not into the page itself; further down one without words."""
    links = enumerate(view.doc.links[:FURTHER])
    ways = (
        link
        for n, link in links
        if link.href[:1] not in "#?" and leads_home(link.href, view.doc.url) and (n < HEAD or _wordless(view, link))
    )
    return tuple(islice(ways, MAX_WAYS))


def _wordless(view: View, link: Link) -> bool:
    """Whether a link to this very site shows a picture, or what only those are told who do not see it."""
    own = "//" not in link.href or urls.domain(link.href) == urls.domain(view.doc.url or "")
    return own and not fold(view.doc.text_of(link.box))


def said_of_home(view: View, link: Link) -> Iterator[str]:
    """What a link says, what its picture shows, what it is called."""
    pictured = (picture.attributes.get("alt") for picture in view.doc.pictures[:MAX_LOGOS] if picture.link is link)
    host = letters_of(urls.domain(view.doc.url or ""))
    for said in (_first_line(view, link.box), *pictured, link.box.attributes.get("title"), link.box.attributes.get("aria-label")):
        name = fold(said or "")
        yield name if letters_of(name) in host else unlabelled(name)  # 'Tales of Home' at talesofhome.com


def _first_line(view: View, box: Box) -> str:
    """What a link says; of several lines the first, for what the site says of itself may stand under its name in one link."""
    lines = view.doc.blocks[box.block_start : box.block_end]
    said = fold("".join(view.doc.pieces(box.start, lines[0].end))) if len(lines) > 1 else ""
    return said or fold(view.doc.text_of(box))


def unlabelled(said: str) -> str:
    """A way home, or a logo, without what is said of it around the name.

    >>> unlabelled("Visit The Harbour Post's homepage"), unlabelled("Zur Startseite der Hafenpost"), unlabelled("Home")
    ('The Harbour Post', 'Hafenpost', 'Home')
    """
    words = list(_WORD.finditer(said[:_LONGEST]))
    told = [word[0].strip(_MARKS) for word in words]
    begin = _around(told)
    end = len(told) - _around(told[begin:][::-1])
    if begin >= end or (begin < _TOLD and _SIGNS.isdisjoint(word.lower() for word in (*told[:begin], *told[end:]))):
        return said
    name = said[words[begin].start() : words[end - 1].end()].strip(_MARKS)
    return name.removesuffix("'s").removesuffix("’s") if end < len(words) else name


def _around(words: list[str]) -> int:
    """How many of these words, one after the other, are none of the name."""
    taken = 0
    for n, word in enumerate(words[:_HOLDER]):
        if not word or word.lower() in _SIGNS or word.lower() in _LEADS or (taken == n > 0 and word in _BETWEEN):
            taken = n + 1
        elif word not in _BETWEEN:
            break
    return taken


def shows_its_address(view: View) -> bool:
    """Whether the way home says the site's domain: so it calls itself."""
    domain = urls.domain(view.doc.url or "")
    return any(said.lower() == domain for link in ways_home(view) for said in said_of_home(view, link))


def owners(view: View) -> Iterator[str]:
    """What the page's last lines say behind the sign of copyright, and what metadata tell of it."""
    for told in view.doc.meta.get("copyright", ())[:1]:
        yield owner["name"] if (owner := _OWNER.match(told[:200])) is not None else told[:200]
    for block in view.doc.blocks[-LAST:]:
        if owner := _OWNER.match(block.text[:200]):
            yield owner["name"]


def names_of_an_owner(owner: str) -> Iterator[str]:
    """Who owns a site, without the years, the legal form and all rights; and what stands in quotation marks in it: 'AO «Lamp»'."""
    if (quoted := _QUOTED.search(owner)) is not None:
        yield quoted[1]
    whole = _YEARS.sub("", ALL_RIGHTS.split(owner)[0].rstrip(" .®™"))
    bare = COMPANY.sub("", whole).rstrip(" ,.®™")
    yield f"{bare}." if _SHORTENED.search(bare) else bare


def logos(view: View) -> Iterator[str]:
    """What the page's first pictures are said to show: the site's logo is among them."""
    return (fold(picture.attributes.get("alt") or "") for picture in view.doc.pictures[:MAX_LOGOS])
