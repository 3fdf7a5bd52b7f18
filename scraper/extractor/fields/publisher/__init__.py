"""The site that publishes the page: its name as it writes it, and its domain.

Not the origin of the text: an agency's story on a newspaper's site has the newspaper for its publisher.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from scraper.errors import Unreadable
from scraper.extractor.fields.publisher import shown, signs
from scraper.extractor.fields.publisher.called import SENTENCE, SLOGAN, as_the_site_is_called, name_in, without_slogans
from scraper.extractor.fields.publisher.shown import OTHERWISE
from scraper.extractor.fields.publisher.spelling import COMPANY, MAX_NAME, ends_of, is_akin, label_of, letters_of, spellings
from scraper.extractor.fields.shared.titles import PARTS
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import fold, key
from scraper.page.linked_data import text_of, types_of
from scraper.record import Candidate, Context, Publisher

_META: Final = ("og:site_name", "application-name", "apple-mobile-web-app-title", "al:ios:app_name", "dc.publisher", "publisher")
_WRITTEN_IN: Final = ("publisher", "dc.publisher")  # by hand
_SITES: Final = ("website", "newsmediaorganization", "organization")
# What a publishing system calls itself in the pages of all who use it.
_SYSTEMS: Final = frozenset(
    "blogger blogspot wordpress wordpresscom wix squarespace joomla drupal webflow weebly tumblr typepad livejournal".split()
)
# What stands where a name was to be filled in.
_UNFILLED: Final = frozenset(
    """null nil none undefined false true na sitename yoursitename website yourwebsite mywebsite mysite myblog site article title
    homepage justanotherwordpresssite objectobject facebook twitter""".split()
)
_TEMPLATE = re.compile(r"\{\{|\}\}|^%\w+%$|^\[object|^[a-z]{2}[_-][A-Z]{2}$")
_ADDRESS = re.compile(rf"^(?:https?:)?//\S+$|^@\w+$|\S@\S{{1,{MAX_NAME}}}\.\w")
_ENDINGS = re.compile(r"\s+(?:homepage|startseite|home|official (?:web)?site|inicio|accueil|rss|\(amp\))$", re.I)


def find(view: View) -> Iterator[Candidate]:
    """What the configuration calls the source is a handle, the name of a folder, and no name of a publisher."""
    said = list(as_the_site_is_called(view, list(without_slogans(view, _said(view)))))
    yield from said
    if not any(_is_read(view, candidate) for candidate in said):
        for place, witness, names in OTHERWISE:
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


def _said(view: View) -> Iterator[Candidate]:
    story = view.story
    for name in ("publisher", "sourceOrganization"):
        if (said := name_in(view, story.get(name))) and not _is_a_person_beside_a_site(view, story.get(name)):
            said = _beside_its_firm(view, said)
            paper = _paper_of(view, said) if COMPANY.search(said) else said
            yield Candidate(paper or said, f"json-ld {name}" if paper else "json-ld company", "json-ld")
    for node in view.doc.linked.of(*_SITES):
        if (said := name_in(view, node)) and not _is_a_person_beside_a_site(view, node):
            yield Candidate(said, "json-ld site", "json-ld")
    for name in _META:
        for content in view.doc.meta.get(name, ())[:2]:
            if not (name in _WRITTEN_IN and (_is_owner(view, content) or _is_unlike_what_is_shown(view, content))):
                yield Candidate(content, f"meta {name}", "meta")
    # The end of the title that is the host's own name: "Headline | The Example" on theexample.com.
    label = label_of(view.doc.url)
    title = view.doc.title or ""
    ends = list(ends_of(title, label))
    if len(ends) > 1:  # 'Gull Point loses its pool | Gull Point Review' on gullpoint.example
        homes = signs.homes(view)
        told = [end for end in ends if letters_of(end.said) in homes]
        ends = [end for end in ends if end in told or not told or len(end.said.split()) < SENTENCE]
    yield from ends
    before, colon, _ = title.partition(": ")
    if colon and label and label in spellings(before):
        yield Candidate(before, "title", "title")
    if (
        label
        and title.endswith(")")
        and letters_of(within := title.rpartition("(")[2][:-1]) in (label, letters_of(urls.domain(view.doc.url or "")))
    ):
        yield Candidate(within, "title", "title")  # 'Ferry is late (example.com)'


def _is_a_person_beside_a_site(view: View, value: Any) -> bool:
    """Whether data name the one who writes a site where they name the site by another name: a system calls both its publisher."""
    value = view.doc.linked.resolve(value[0] if isinstance(value, list) and value else value)
    return isinstance(value, dict) and "person" in types_of(value) and bool(view.doc.meta.get("og:site_name"))


def _is_owner(view: View, name: str) -> bool:
    """Whether a person is named where the paper is meant, and the host is not called after the person."""
    return is_person(name) and label_of(view.doc.url) not in letters_of(name)


def _is_unlike_what_is_shown(view: View, name: str) -> bool:
    """Whether a name has no letters in common with the host, and the page shows another that the host spells: a writer or a firm."""
    return not is_akin(name, label_of(view.doc.url), urls.domain(view.doc.url or "")) and shown.spelt_by_the_host(view) is not None


def _beside_its_firm(view: View, said: str) -> str:
    """The paper that the host spells, where its firm stands beside it: 'Example Media GmbH, The Example'."""
    parts = said.split(", ") if ", " in said else []
    if not any(COMPANY.search(part) for part in parts):
        return said
    label = label_of(view.doc.url)
    return next((part for part in parts if label and label in spellings(part)), said)


def _paper_of(view: View, firm: str) -> str | None:
    """The paper whose name, with a firm's ending, is the firm's."""
    letters = letters_of(firm)
    bare = COMPANY.sub("", firm).strip(" ,")
    told = (*view.doc.meta.get("og:site_name", ()), *((bare,) if key(bare) and letters_of(bare) == label_of(view.doc.url) else ()))
    return next((name for name in told if key(name) and letters_of(name) in letters), None)


def read(said: Any, context: Context) -> Publisher:
    domain = urls.domain(context.url or "") or None if not urls.leads_on(context.url or "") else None
    if said is None:
        if domain is None:
            raise Unreadable("no address", None)
        return Publisher(None, domain)
    name = fold(text_of(said) or "").strip("|-–·©®™ ").removeprefix("www.")
    # 'Example Home', and not 'Tales of Home' at talesofhome.com, nor 'Jane Roe's Digital Home' at janeroe.com.
    if domain is None or letters_of(name) not in letters_of(domain):
        bare = _ENDINGS.sub("", name)
        name = bare if domain is None or not name.lower().endswith(" home") or letters_of(bare) in letters_of(domain) else name
    first, *rest = (name,) if name.replace(" ", "").isalnum() else PARTS.split(name)
    if domain and (first is not name or ": " in name):
        hosts = (letters_of(domain), label_of(f"https://{domain}/"))
        _, *behind = parts = SLOGAN.split(name)
        first, *_ = behind if behind and _ENDINGS.fullmatch(f" {parts[0]}") else parts
        name = first if not spellings(first).isdisjoint(hosts) else name  # 'Home - Harbour Post', and not 'Coast - Harbour Post'
        if (
            len(parts[0].split()) >= SENTENCE
            and not spellings(parts[-1]).isdisjoint(hosts)
            and name.rpartition(parts[-1])[0].rstrip()[-1:] in "•|·"
        ):
            name = parts[-1]  # behind what it promises
    if rest and len(name) > MAX_NAME >= 2 * len(first):
        name = first
    if len(name) > MAX_NAME:  # before it is searched: one may be as long as a page
        raise Unreadable("too long for a name", name[:80])
    if not name or _ADDRESS.search(name):
        raise Unreadable("no name", name)
    own = (domain or "").partition(".")[0]  # 'roe' of roe.tumblr.com
    if (letters := letters_of(name)) in _SYSTEMS | _UNFILLED and letters not in letters_of(own):
        raise Unreadable("the system's name, or none", name)
    if _TEMPLATE.search(name):
        raise Unreadable("a template's", name)
    if name.islower() and f"/{name}/" == urlsplit(context.url or "").path[: len(name) + 2] and letters not in letters_of(domain or ""):
        raise Unreadable("a section's", name)
    return Publisher(name, domain)


def same(a: Publisher, b: Publisher) -> bool:
    """The same letters, one name inside the other (BBC, BBC News), or a name that the host spells."""
    ones, others = spellings(_host(a) or a.name or ""), spellings(_host(b) or b.name or "")
    return any(one and other and (one in other or other in one) for one in ones for other in others)


def _host(publisher: Publisher) -> str | None:
    return urls.site(f"https://{publisher.domain}/").partition(".")[0] if publisher.name is None and publisher.domain else None
