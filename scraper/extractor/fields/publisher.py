"""The site that publishes the page: its name as it writes it, and its domain.

Not the origin of the text: an agency's story on a newspaper's site has the newspaper for its publisher.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import items
from scraper.extractor.links import leads_home
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.persons import is_person
from scraper.normaliser.publishers import is_firm
from scraper.normaliser.text import fold, key
from scraper.page.linked_data import text_of, types_of
from scraper.record import Candidate, Context, Publisher

MAX_NAME: Final = 60
_META: Final = ("og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name", "dc.publisher", "publisher")
_WRITTEN_IN: Final = ("publisher", "dc.publisher")  # by hand
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa"})
_STROKES: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i"})  # what parts into no letter and its mark
_SITES: Final = ("website", "newsmediaorganization", "organization")
# What stands between the headline and the site's name in a title. A hyphen parts only with white space on both sides. To look first
# whether it can begin here saves three quarters of the time.
PARTS: Final = re.compile(
    r"(?=[\s|｜¦:_–—-])(?:\s[-–—:·•~/>»«<]{1,2}\s|\s?[|｜¦]\s?|\s[»«›‹]\s|\s?(?:::|\|\|)\s?|(?<=\S)[_](?=\S)|\s?[–—]\s|(?<=[\u3040-\u9fff\uac00-\ud7a3》！？])-{1,2}(?=[\u3040-\u9fff\uac00-\ud7a3]))"
)
# Who owns the site: a firm is named where the paper is meant.
_COMPANY = re.compile(
    r"(?<!\w)(?:GmbH|AG|KG|S\.?A\.?S?|SpA|S\.p\.A\.|S\.?r\.?l\.?|Ltd|Limited|PLC|plc|LLC|Inc|Corp|Bhd|A/S|ASA|B\.?V\.?|A\.?Ş\.?|ApS|Oy|Oyj|Kft|Zrt|a\.s\.|s\.r\.o\.|o\.o\.|d\.o\.o)\.?$"
)
# What a publishing system calls itself in the pages of all who use it.
_SYSTEMS: Final = frozenset("blogger blogspot wordpress wordpresscom wix squarespace joomla drupal webflow weebly".split())
# What stands where a name was to be filled in.
_UNFILLED: Final = frozenset(
    """null nil none undefined false true na sitename yoursitename website yourwebsite mywebsite mysite myblog site article title
    homepage justanotherwordpresssite objectobject facebook twitter""".split()
)
_TEMPLATE = re.compile(r"\{\{|\}\}|^%\w+%$|^\[object|^[a-z]{2}[_-][A-Z]{2}$")
_ADDRESS = re.compile(rf"^(?:https?:)?//\S+$|^@\w+$|\S@\S{{1,{MAX_NAME}}}\.\w")
_WWW = re.compile(r"(?:https?://)?www\.\S+$")
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
_ALL_RIGHTS = re.compile(r"\s{0,2}(?:[,.|](?:\s|$)|\(|[-–—]\s|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti)", re.I)
LAST: Final = 40  # blocks at the page's end
HEADLINE: Final = 12  # characters of the shortest that a title is told by
MENUS: Final = 200  # links among which the site's menus stand
_YEAR = re.compile(r"\d{4}")
LEAST: Final = 5  # letters of a name with which a host begins
WORDS: Final = 8  # of a name
SENTENCE: Final = 4  # words of a headline that is no name, and of a promise
# Labels of a host that stand for what is in a part of a site, not for a paper.
_PARTS_OF_A_SITE: Final = frozenset(
    """archive archives archiv arabic blogs careers community culture deutsch docs economy edition english espanol finance forum forums
    francais health jobs magazin magazine media mobile money opinion politics politik press science search shop sport sports store support
    travel video videos world""".split()
)
_ENDINGS = re.compile(r"\s+(?:homepage|startseite|home|official (?:web)?site|inicio|accueil|rss|\(amp\))$", re.I)


_SLOGAN = re.compile(rf"{PARTS.pattern}|:\s")  # what parts a name from what it promises


@lru_cache(maxsize=64)
def parts_of(title: str) -> tuple[str, ...]:
    return tuple(PARTS.split(title))


def find(view: View) -> Iterator[Candidate]:
    """What the configuration calls the source is a handle, the name of a folder, and no name of a publisher."""
    said = list(_as_the_site_is_called(view, list(_without_slogans(view, _said(view)))))
    yield from said
    if not any(_is_read(view, candidate) for candidate in said):
        for place, witness, names in _OTHERWISE:
            if (name := names(view)) is not None:
                yield Candidate(name, place, witness)
                break
    if urls.domain(view.doc.url or ""):
        yield Candidate(None, "host", "url")


def _is_read(view: View, candidate: Candidate) -> bool:
    try:
        return read(candidate.said, view.context).name is not None
    except Unreadable:
        return False


def _without_slogans(view: View, candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """A name before a slogan is what another witness, or the title's end, says alone; an address is a name where no other is said; a title
    is none."""
    said = list(candidates)
    names = {key(candidate.said) for candidate in said}
    named = any(not _WWW.match(candidate.said) for candidate in said)
    title = fold(view.doc.title or "")
    names_said = [candidate.said for candidate in said]
    told = {key(text) for text in (*view.doc.meta.get("og:title", ()), text_of(view.story.get("headline"))) if text}
    host = urls.domain(view.doc.url or "")
    said = [_in_words(candidate, (*names_said, *parts_of(title)), host) for candidate in said]
    for candidate in said:
        if named and _WWW.match(candidate.said):
            continue
        first, *rest = _SLOGAN.split(candidate.said)
        behind = key(candidate.said) == key(parts_of(title)[-1])
        if not (rest or behind) and key(candidate.said) in told and len(candidate.said.split()) >= SENTENCE:
            continue  # the headline
        if candidate.said == title and len(names) > 1 and len(parts_of(title)) > 1:
            continue
        ends = names if title.endswith(candidate.said) else {*names, key(parts_of(title)[-1])}
        yield candidate._replace(said=first) if rest and key(first) in ends else candidate


def _as_the_site_is_called(view: View, said: list[Candidate]) -> Iterator[Candidate]:
    """These names but for its address, its owner's and what it promises, where it is seen to be called otherwise."""
    domain, label = urls.domain(view.doc.url or ""), _letters(urls.site(view.doc.url or "").partition(".")[0])
    named = next((candidate.said for candidate in said if candidate.place == "meta og:site_name"), "")
    shown = bool(named) and any(_letters(other) == _letters(named) for other in _witnesses(view, said))
    told = (_name(view, node) for node in view.doc.linked.of("website"))
    plain = "." not in named and not named.islower() and not _COMPANY.search(named)  # neither an address nor a firm
    agreed = _letters(named) if shown or (named and any(other and _letters(other) == _letters(named) for other in told)) else ""
    spelt_so = any(candidate.witness in ("json-ld", "title") and _letters(candidate.said) == label for candidate in said)
    title = "" if agreed else _behind_both_titles(view, label)
    for candidate in said:
        letters = _letters(candidate.said)
        other = plain and _letters(named) not in _letters(domain) and candidate.witness == "json-ld"
        if candidate.said.lower() == domain and (title or (named and other)):
            continue  # its address
        akin = letters and (letters in agreed or letters.startswith(agreed))
        if agreed and plain and letters != agreed and candidate.witness == "json-ld" and akin and candidate.said.lower() != domain:
            continue  # its owner
        if spelt_so and not shown and len(candidate.said.split()) >= SENTENCE and not _is_akin(candidate.said, label, domain):
            continue  # a promise
        if label and candidate.said.islower() and letters == label and (name := _spelt(view)) and _letters(name) == label:
            yield candidate._replace(said=name)
        else:
            yield candidate
    if title and any(candidate.said.lower() == domain for candidate in said):
        yield Candidate(title, "title", "title")


def _witnesses(view: View, said: list[Candidate]) -> Iterator[str]:
    """What else may say how the site is called: the end of the title, its app, the link home, the page's last lines."""
    yield parts_of(fold(view.doc.title or ""))[-1]
    yield from (candidate.said for candidate in said if candidate.place == "meta application-name")
    yield _home(view)
    yield from (_ALL_RIGHTS.split(owner)[0] for owner in _owners(view))


def _behind_both_titles(view: View, label: str) -> str:
    """The name of several words with which the page's title and the one that it is shared by end, that the host does not spell, by which
    the page's author, its logo or its last lines call it."""
    parts = parts_of(fold(view.doc.title or ""))
    shared = [parts_of(fold(title))[-1] for title in view.doc.meta.get("og:title", ())[:1]]
    name = parts[-1]
    several = len(parts) > 1 and 1 < len(name.split()) <= WORDS and len(name) <= MAX_NAME
    if not several or name not in shared or label in _letters(name) or is_person(name):
        return ""
    called = (*view.doc.meta.get("author", ())[:1], _home(view), *_logos(view), *_owners(view))
    return name if any(text.startswith(name) for text in called) else ""


def _is_akin(name: str, label: str, domain: str) -> bool:
    """Whether a name and the host have their letters in common, or the first of each word."""
    first = "".join(word[0].lower() for word in name.split() if word[0].isupper())
    spelt_in = any(letters in _letters(domain) or label in letters for letters in _spellings(name))
    return spelt_in or (len(first) > 1 and (label.startswith(first) or sorted(first) == sorted(label)))


def _in_words(candidate: Candidate, others: Iterable[str], host: str) -> Candidate:
    """A name in one word, as another that says it writes it in several: a handle, a folder or the host is spelt so."""
    named = candidate.said.removeprefix("www.")
    if " " in named or ("." in named and named != host):
        return candidate
    letters = _letters(urls.site(f"https://{host}/").partition(".")[0] if named == host else named)
    several = (other for other in others if " " in other and " " in key(other) and not (named == host and other.islower()))
    return next((candidate._replace(said=other) for other in several if _letters(other) == letters), candidate)


def _said(view: View) -> Iterator[Candidate]:
    story = view.story
    for name in ("publisher", "sourceOrganization"):
        if (said := _name(view, story.get(name))) and not _is_a_person_beside_a_site(view, story.get(name)):
            paper = _paper_of(view, said) if _COMPANY.search(said) else said
            yield Candidate(paper or said, f"json-ld {name}" if paper else "json-ld company", "json-ld")
    for node in view.doc.linked.of(*_SITES):
        if (said := _name(view, node)) and not _is_a_person_beside_a_site(view, node):
            yield Candidate(said, "json-ld site", "json-ld")
    for name in _META:
        for content in view.doc.meta.get(name, ())[:2]:
            if not (name in _WRITTEN_IN and _is_owner(view, content)):
                yield Candidate(content, f"meta {name}", "meta")
    # The end of the title that is the host's own name: "Headline | The Example" on theexample.com.
    label = _letters(urls.site(view.doc.url or "").partition(".")[0])
    title = view.doc.title or ""
    yield from _ends_of(title, label)
    before, colon, _ = title.partition(": ")
    if colon and label and label in _spellings(before):
        yield Candidate(before, "title", "title")
    if (
        label
        and title.endswith(")")
        and _letters(within := title.rpartition("(")[2][:-1]) in (label, _letters(urls.domain(view.doc.url or "")))
    ):
        yield Candidate(within, "title", "title")  # 'Ferry is late (example.com)'


def _is_a_person_beside_a_site(view: View, value: Any) -> bool:
    """Whether data name the one who writes a site where they name the site by another name: a system calls both its publisher."""
    value = view.doc.linked.resolve(value[0] if isinstance(value, list) and value else value)
    return isinstance(value, dict) and "person" in types_of(value) and bool(view.doc.meta.get("og:site_name"))


def _ends_of(title: str, label: str) -> Iterator[Candidate]:
    parts = parts_of(title)
    for part in parts[-3:] if label else ():
        if len(parts) == 1 and label not in _spellings(part):
            continue  # a headline may hold the site's name; a title that is the host's name is it
        whole = part is parts[-1] and part[-1:] != "?" and not any(map(str.isdigit, part))
        if any(_is_of_the_host(letters, label, whole) for letters in _spellings(part)):
            yield Candidate(part, "title", "title")


def _is_of_the_host(letters: str, label: str, whole: bool) -> bool:
    most = (4 if whole and letters.startswith(label) else 2) * len(label) + 6  # 'Example College of Music' on example.com
    return len(letters) > 2 and (letters in label or (label in letters and len(letters) <= most))


def _spellings(name: str) -> set[str]:
    return spelt(_letters(name))


def spelt(text: str) -> set[str]:
    """A text in small letters as an address may spell it: with its accents, without, and as Germans write umlauts."""
    if text.isascii():
        return {text}
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return {text, bare.translate(_STROKES), text.translate(_UMLAUTS)}


def _is_owner(view: View, name: str) -> bool:
    """Whether a person is named where the paper is meant, and the host is not called after the person."""
    return is_person(name) and _letters(urls.site(view.doc.url or "").partition(".")[0]) not in _letters(name)


def _paper_of(view: View, firm: str) -> str | None:
    """The paper whose name, with a firm's ending, is the firm's."""
    letters = _letters(firm)
    bare = _COMPANY.sub("", firm).strip(" ,")
    host = urls.site(view.doc.url or "").partition(".")[0]
    told = (*view.doc.meta.get("og:site_name", ()), *((bare,) if key(bare) and _letters(bare) == _letters(host) else ()))
    return next((name for name in told if key(name) and _letters(name) in letters), None)


def _of_the_item(view: View) -> str | None:
    """Who publishes the story by its microdata: often the house, or the paper by a longer name than it goes by."""
    return next((name for box in items.properties(view, "publisher")[:2] if (name := items.value(view, box, "name", "legalName"))), None)


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
    name, title = _home(view), fold(view.doc.title or "")
    for owner in _owners(view):
        if 1 < len(name) <= MAX_NAME and owner.startswith(name):
            return name
        whole = _ALL_RIGHTS.split(owner)[0].strip()
        if 2 < len(whole) <= MAX_NAME and title.endswith(f" {whole}") and not whole.islower() and not _COMPANY.search(whole):
            return whole
    return None


def _home(view: View) -> str:
    home = next((link for link in view.doc.links[:12] if leads_home(link.href, view.doc.url)), None)
    return fold(view.doc.text_of(home.box)) if home is not None else ""


def _owners(view: View) -> Iterator[str]:
    """What the page's last lines say behind the sign of copyright."""
    for block in view.doc.blocks[-LAST:]:
        if owner := _OWNER.match(block.text[:200]):
            yield owner["name"]


def _spelt(view: View) -> str | None:
    """The words that the host spells, where the page's last lines, its logo, the way home, the end of the title or the one who wrote
    all its pages are named so: '© 2025 The Example Inc.' on theexample.com; then the end of the title that a part of the host spells."""
    site, domain = urls.site(view.doc.url or ""), urls.domain(view.doc.url or "")
    hosts = {_letters(site.partition(".")[0]), _letters(site), _letters(domain)}
    if not all(len(host) > 2 for host in hosts):
        return None
    title = fold(view.doc.title or "").split()
    logos = (_LOGO.sub("", said) for said in _logos(view))
    for text in (*_owners(view), *logos, _home(view), *view.doc.meta.get("author", ())[:1]):
        words = fold(text).split()[:WORDS]
        for n in range(1, len(words) + 1):
            if not hosts.isdisjoint(_spellings(name := " ".join(words[:n]))):
                return name.strip(",.:;|_")
    for n in range(1, min(WORDS, len(title)) + 1):
        if not hosts.isdisjoint(_spellings(name := " ".join(title[-n:]))):
            return name.strip("()|:")
    for said in _logos(view):  # 'Example Logo' on examplehq.com
        logo = _OF_A_LOGO.fullmatch(said)
        if (
            logo
            and not logo[1].islower()
            and len(letters := _letters(logo[1])) >= LEAST
            and any(host.startswith(letters) for host in hosts)
        ):
            return logo[1]
    part = domain.partition(".")[0]
    if domain == site or len(part) < 5 or part in _PARTS_OF_A_SITE:
        return None
    return next((candidate.said.removeprefix("by ") for candidate in _ends_of(view.doc.title or "", _letters(part))), None)


def _logos(view: View) -> Iterator[str]:
    """What the page's first pictures are said to show: the site's logo is among them."""
    return (fold(picture.attributes.get("alt") or "") for picture in view.doc.pictures[:MAX_LOGOS])


def _fed(view: View) -> str | None:
    """How the site's feed is called, where the title begins or ends so, or the way home or the logo says so."""
    title = fold(view.doc.title or "")
    for rel in view.doc.rels.get("alternate", ())[:MAX_FEEDS]:
        if "rss" not in (kind := rel.get("type") or "") and "atom" not in kind:
            continue
        name = _FEED.sub("", fold(rel.get("title") or "")[: 2 * MAX_NAME])
        rest = title.removeprefix(name) if title.startswith(name) else title.removesuffix(name)[::-1] if title.endswith(name) else ""
        if 2 < len(name) <= MAX_NAME and (rest[:1] in tuple(":|–— ") or name == _home(view) or name in _logos(view)):
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
    if end in _PARTS_OF_A_SITE or f"/{end.replace(' ', '-')}/" in (view.doc.url or "").lower():
        return None  # a section
    headings = (key(block.text) for block in view.doc.blocks if block.heading in (1, 2))
    shown = any(len(told) >= HEADLINE and title.startswith(told) and not told.endswith(end) for told in headings)
    called = [link.href for link in view.doc.links[:MENUS] if key(view.doc.text_of(link.box)) == end]
    return name if shown and (not called or any(leads_home(href, view.doc.url) for href in called)) else None


_OTHERWISE: Final = (
    ("title", "title", _logo),
    ("title", "visible", _owner),
    ("spelt", "visible", _spelt),
    ("feed", "meta", _fed),
    ("title's end", "title", _behind_headline),
    ("microdata publisher", "microdata", _of_the_item),
)


def read(said: Any, context: Context) -> Publisher:
    domain = urls.domain(context.url or "") or None if not urls.leads_on(context.url or "") else None
    if said is None:
        if domain is None:
            raise Unreadable("no address", None)
        return Publisher(None, domain)
    name = fold(text_of(said) or "").strip("|-–·©®™ ").removeprefix("www.")
    if domain is None or _letters(name) not in _letters(domain):  # 'Example Home', and not 'Tales of Home' at talesofhome.com
        name = _ENDINGS.sub("", name)
    first, *rest = (name,) if name.replace(" ", "").isalnum() else PARTS.split(name)
    if domain and (first is not name or ": " in name):
        hosts = (_letters(domain), _letters(urls.site(f"https://{domain}/").partition(".")[0]))
        _, *behind = parts = _SLOGAN.split(name)
        first, *_ = behind if behind and _ENDINGS.fullmatch(f" {parts[0]}") else parts
        name = first if _letters(first) in hosts else name  # 'Home - Harbour Post', and not 'Coast - Harbour Post'
        if len(parts[0].split()) >= SENTENCE and _letters(parts[-1]) in hosts and name.rpartition(parts[-1])[0].rstrip()[-1:] in "•|·":
            name = parts[-1]  # behind what it promises
    if rest and len(name) > MAX_NAME >= 2 * len(first):
        name = first
    if len(name) > MAX_NAME:  # before it is searched: one may be as long as a page
        raise Unreadable("too long for a name", name[:80])
    if not name or _ADDRESS.search(name):
        raise Unreadable("no name", name)
    if (letters := _letters(name)) in _SYSTEMS | _UNFILLED and letters not in _letters(domain or ""):
        raise Unreadable("the system's name, or none", name)
    if _TEMPLATE.search(name):
        raise Unreadable("a template's", name)
    return Publisher(name, domain)


def same(a: Publisher, b: Publisher) -> bool:
    """The same letters, one name inside the other (BBC, BBC News), or a name that the host spells."""
    one, other = _letters(_host(a) or a.name or ""), _letters(_host(b) or b.name or "")
    return bool(one and other) and (one in other or other in one)


def _host(publisher: Publisher) -> str | None:
    return urls.site(f"https://{publisher.domain}/").partition(".")[0] if publisher.name is None and publisher.domain else None


def _letters(text: str) -> str:
    letters = key(text).replace(" ", "")
    return letters.removeprefix("the") if len(letters) > 5 else letters


def _name(view: View, value: Any) -> str | None:
    value = view.doc.linked.resolve(value[0] if isinstance(value, list) and value else value)
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("legalName") or value.get("alternateName"))
    return value if isinstance(value, str) else None
