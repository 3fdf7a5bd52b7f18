"""The page's own address as the page gives it: only one of this story, never the home page's, another language's or AMP's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, Final
from urllib.parse import SplitResult, unquote, urlsplit

from scraper.errors import Unreadable
from scraper.extractor.fields.publisher.spelling import spelt
from scraper.extractor.related.addresses import named_by, names_its_story
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.profiles import ALIASES, CODES
from scraper.normaliser.text import key
from scraper.page.document import Document
from scraper.page.linked_data import STORIES, text_of, types_of
from scraper.record import Candidate, Context

_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_][a-z]{2})?")
_DIRECTORIES: Final = 2  # of an address, in which its language may be named
_AMP = re.compile(r"(?:^|/)amp(?:/|$)|\.amp(?:\.html?)?$|[?&](?:amp(?:=1|=true)?|outputtype=amp)(?:&|$)", re.I)
_WORKSHOP = re.compile(r"(?:staging|stage|dev|test|preview|preprod|uat|admin|cms|origin)[.-]")
_AMP_HOST: Final = ("amp.", "amp-")
_STORY: Final = 4  # of `STORIES`: a node that can't but be a story
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W_]+")
WORDS: Final = 3  # of a slug that tells a story


class Vouched(str):
    """An address of the page's story, whatever the page was asked for by: it has the headline's words, or all that tell one tell it."""


def told(doc: Document) -> str | None:
    """Where a page that came without its address tells that it stands: an address of http or https that is no home page's."""
    for said in _told(doc):
        whole = urls.absolute(None, _unquoted(said))
        if whole is not None and not _is_home(urlsplit(whole)):
            return whole
    return None


def _told(doc: Document) -> Iterator[str]:
    """What may be a page's own address, the surest first: where a browser had it from, its head, the one story of its data."""
    if doc.saved_from:
        yield doc.saved_from
    yield from (href for rel in doc.rels.get("canonical", ())[:3] if (href := rel.get("href")))
    yield from doc.meta.get("og:url", ())[:2]
    nodes = (node for node in doc.linked.nodes if any(STORIES.get(kind, 0) >= _STORY for kind in types_of(node)))
    stories = {text_of(node.get("url")) or text_of(node.get("mainEntityOfPage")) for node in nodes}
    if len(stories) == 1:
        yield stories.pop() or ""


def find(view: View) -> Iterator[Candidate]:
    said = list(_said(view))
    told = {urls.key(candidate.said) for candidate in said}
    agreed = len(told) == 1 and {"link canonical", "meta og:url"} < {candidate.place for candidate in said}
    headline = view.value("headline")
    for candidate in said:
        vouched = (agreed and names_its_story(candidate.said.partition("?")[0])) or _has_the_words(candidate.said, headline)
        yield candidate._replace(said=Vouched(candidate.said)) if vouched else candidate
    if address := view.doc.page.url or view.doc.saved_from:  # `doc.url` may be one of those
        yield Candidate(address, "address", "url")


def _said(view: View) -> Iterator[Candidate]:
    doc = view.doc
    for rel in doc.rels.get("canonical", ())[:3]:
        if href := rel.get("href"):
            yield _candidate(view, href, "link canonical", "meta")
    for content in doc.meta.get("og:url", ())[:2]:
        yield _candidate(view, content, "meta og:url", "meta")
    for name in ("url", "mainEntityOfPage"):
        if said := text_of(doc.linked.resolve(view.story.get(name))):
            yield _candidate(view, said, f"json-ld {name}", "json-ld")


def read(said: Any, context: Context) -> str:
    """The address, clean. With the final address known, one that can't be of the same story is refused, and its scheme is kept; one that
    only leads on tells nothing."""
    url, final = _own(str(said), context.url, isinstance(said, Vouched)), context.url or ""
    if url.startswith("http://") and final.startswith("https://") and urls.site(url) == urls.site(final):
        return "https://" + url.removeprefix("http://")
    return url


@lru_cache(maxsize=256)
def _own(said: str, final: str | None, vouched: bool) -> str:
    url = urls.clean(said)
    there = urlsplit(url)
    if final is None and _is_home(there):
        raise Unreadable("the home page's", url)
    if final is None or url == final:
        return url
    here = urlsplit(final)
    if urls.leads_on(final):
        if _is_home(there):
            raise Unreadable("the home page's", url)
        return url
    if _is_amp(url) and not _is_amp(final):
        raise Unreadable("an AMP page's", url)
    if urls.key(url) == urls.key(final):
        return url
    if _WORKSHOP.match(there.hostname or "") and not _WORKSHOP.match(here.hostname or ""):
        raise Unreadable("the address of where the site is made", url)
    if urls.site(url) != urls.site(final):
        raise Unreadable("another site's", url)
    if _is_home(there):
        raise Unreadable("the home page's", url)
    if not there.query and _is_asked_for(final) and here.path.strip("/") == there.path.strip("/"):
        raise Unreadable("the page's of which a query asks for one story", url)
    if _language(here.hostname, here.path) != _language(there.hostname, there.path):
        raise Unreadable("another language's", url)
    if not vouched and not _same_story(here.path + "?" + here.query, there.path + "?" + there.query):
        raise Unreadable("another page's", url)
    return url


def same(a: str, b: str) -> bool:
    return a == b or urls.key(a) == urls.key(b)


def settle(values: Sequence[str]) -> str:
    """The most trusted; over the safe scheme where another is the same but for that: a relative one has the scheme that was asked for."""
    safe = f"https://{values[0].removeprefix('http://')}"
    return safe if safe in values else values[0]


def _candidate(view: View, href: str, place: str, witness: str) -> Candidate:
    href = _unquoted(href)
    if _begins_with_its_host(href, view.doc.url or ""):
        href = f"https://{href}"
    # A title in its place would be an address beside the page's.
    whole = None if " " in href.strip() else urls.absolute(view.doc.base or view.doc.url, href)
    return Candidate(whole or href, place, witness)


def _unquoted(href: str) -> str:
    return unquote(href) if href[:8].lower().startswith(("http%3a", "https%3a")) else href


def _is_home(parts: SplitResult) -> bool:
    return parts.path.strip("/") == "" and not parts.query


def _begins_with_its_host(href: str, url: str) -> bool:
    """Whether an address lacks nothing but its scheme: 'www.a.example/x' on a page of a.example."""
    host = href.strip().partition("/")[0].lower().removeprefix("www.")
    return "." in host and host in (urls.domain(url), urls.site(url))


def _has_the_words(url: str, headline: str | None) -> bool:
    """Whether most words of the last step of an address are the headline's, as an address spells them."""
    slug = {word for word in _WORD.findall(unquote(url.partition("?")[0].rstrip("/").rpartition("/")[2]).lower()) if not word.isdigit()}
    if len(slug) < WORDS or not headline:
        return False
    words = {word for way in spelt(key(headline)) for word in way.split()}
    return 3 * len(slug & words) >= 2 * len(slug)


def _is_asked_for(url: str) -> bool:
    """Whether the query says which story is meant, and the path does not: '/news.php?id=48213'."""
    address, _, query = url.partition("?")
    return query != "" and named_by(query) and not names_its_story(address)


def _is_amp(url: str) -> bool:
    return _AMP.search(url) is not None or url.split("//", 1)[-1].startswith(_AMP_HOST)


def _language(host: str | None, path: str) -> str | None:
    """What a directory of the path, or the first label of the host, names a language by and nothing else."""
    steps = path.lower().split("/")[1:-1][:_DIRECTORIES]
    return next((step for step in (*steps, (host or "").split(".")[0]) if _names_a_language(step)), None)


def _names_a_language(step: str) -> bool:
    found = _LANGUAGE.fullmatch(step)
    return found is not None and (found[1] in CODES or found[1] in ALIASES)


def _same_story(here: str, there: str) -> bool:
    """Whether the two have a number of four digits or more in common, or most words of the shorter slug, or one holds the other."""
    one, other = (_WORD.findall(unquote(path).lower()) for path in (here, there))
    numbers = {w for w in one if len(w) >= 4 and any(c.isdigit() for c in w) and not _YEAR.fullmatch(w)}
    if numbers & set(other):
        return True
    few, many = sorted(({w for w in words if len(w) > 2 and not w.isdigit()} for words in (one, other)), key=len)
    return bool(few) and len(few & many) >= 0.6 * len(few) and len(few) >= 0.3 * len(many)
