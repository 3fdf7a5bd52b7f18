"""The site's own names, which are no author's: its publisher's, its host's, longer ones of the same house, and those of firms.

Leaves to names.py where they count none the less.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.persons import is_desk, is_house
from scraper.record import Context

# A firm that metadata name is the site's owner or maker; who writes has no legal form.
_FIRM = re.compile(
    r"\s(?:g?GmbH|UG|AG|KG|SE|e\.\s?V|Inc|LLC|Ltd|Limited|PLC|Corp|Pty|S\.?[rR]\.?[lL]|S\.A|SAS|S\.?L|B\.?V|A/S|ApS|Oy|AB|s\.r\.o|(?:d\.)?o\.o)\.?$"
)
_DOMAIN = re.compile(
    r"[\w-]+(?:\.[\w-]+){0,2}\.(?:com|net|org|info|news|online|de|at|ch|fr|es|it|nl|be|pl|cz|ru|ua|uk|eu|br|mx|ar|cl|tv"
    r"|id|my|ph|vn|in|pk|bd|np|lk)",
    re.I,
)
_PAPER = re.compile(r"(?:diario|periodico|jornal|revista|portal|quotidiano|gazeta|zeitung|tageszeitung|magazin|website) ")
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})  # as hosts write them
_NAMES_OF_ONE = re.compile(r"\s?[|,;/]\s?|\s[-–—]\s")  # between the names that one organisation is given


def is_firm(name: str) -> bool:
    """Whether it has a legal form or is a domain."""
    return has_legal_form(name) or is_domain(name)


def has_legal_form(name: str) -> bool:
    return _FIRM.search(name) is not None


def is_firm_alone(said: str) -> bool:
    """Whether all of a text is one firm's name with its legal form: 'Gull Pumps, Inc.'."""
    form = _FIRM.search(said)
    return form is not None and "," not in said[: form.start()].rstrip(", ")


def is_domain(name: str) -> bool:
    """Whether it is a host's name: 'webmakers.net'."""
    return "." in name and _DOMAIN.fullmatch(name) is not None


def is_publisher(name: str, context: Context) -> bool:
    """Whether a name is the site's own: its publisher's name, or its host without dots ('Les Echos' on lesechos.fr)."""
    return _is_publisher(name, context.publisher, context.url)


@lru_cache(maxsize=512)
def _is_publisher(name: str, publisher: str | None, url: str | None) -> bool:
    said = texts.key(name)
    site, hosts = _site(publisher, url)
    if site and said.removeprefix("the ") == site.removeprefix("the "):
        return True
    if site and (paper := _PAPER.match(said)) is not None and said.startswith(site, paper.end()):
        return True  # 'Diario El Ejemplo de Villanueva' on 'El Ejemplo'
    if is_desk(name) and " " in said and set(said.split()) < set(site.split()):
        return True  # 'Die Muster Ratsfraktion' on 'Ratsfraktion Gull/Die Muster'
    glued = said.replace(" ", "").removeprefix("the").removeprefix("www").translate(_SPELT)
    if len(glued) > 2 and glued in hosts:
        return True
    for word in ("nachrichten", "news", "online", "newspaper", "zeitung"):  # 'Example News' on example.com
        glued = glued.removesuffix(word) if len(glued) > len(word) + 2 else glued
    return len(glued) > 2 and glued in hosts


@lru_cache(maxsize=64)
def _site(publisher: str | None, url: str | None) -> tuple[str, frozenset[str]]:
    """The publisher's name and the names that the host may stand for, folded."""
    labels = ((urlsplit(url).hostname or "") if url else "").split(".")
    hosts = {"".join(labels[n:]) for n in range(len(labels) - 1)} | set(labels[:-1])  # 'example.com' on sport.example.com too
    return texts.key(publisher or ""), frozenset(host.replace("-", "") for host in hosts)


def is_branch(name: str, context: Context) -> bool:
    """Whether a name is the site's own with a digit in it, and a place behind it ('Studio 5 Oldport'), or its acronym and a region
    behind that ('KQT Great Northern')."""
    own = context.publisher or ""
    acronym, _, region = name.partition(" ")
    if acronym.isupper() and acronym.isalpha() and region.istitle() and region.count(" ") < 3:
        return len(acronym) > 2 and acronym in (own.partition(" ")[0], *(host.upper() for host in _site(own, context.url)[1]))
    place = name.removeprefix(own)
    return place != name and any(map(str.isdigit, own)) and place.count(" ") == 1 and place[0] == " "


def is_of_the_publisher(name: str, context: Context) -> bool:
    """Whether an organisation is the site under a longer name: 'Verlag Muster, Musterstadt Zeitung', 'OÖ Musterblatt' on musterblatt.at.

    A desk of it ('Redaktion Musterblatt') is not.
    """
    parts = [part.strip() for part in _NAMES_OF_ONE.split(texts.fold(name))]
    if len(parts) > 1:
        return any(is_publisher(part, context) for part in parts) and not any(map(organisations.agency, parts))
    words = parts[0].split()
    if len(words) < 2:
        return False
    for rest, own in ((words[:-1], words[-1]), (words[1:], words[0])):
        if is_publisher(own, context):
            return not is_desk(" ".join(rest)) and not is_house(" ".join(rest))
    return False
