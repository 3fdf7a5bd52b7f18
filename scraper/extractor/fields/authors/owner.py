"""Whom the site belongs to, or its only link to an author leads to, where nothing else says who wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.extractor.view import View
from scraper.normaliser import names, urls
from scraper.normaliser.text import key
from scraper.page.document import Document
from scraper.record import Candidate

_POSSESSIVE = re.compile(r"(.{3,40}?)(?:['’]s?|s['’])\s(?=\w)")
_BLOG = re.compile(r"\b(?:we)?blog\b|\bnotes\b|\bhome ?page\b|\bdigital home\b|\bpersonal (?:web ?)?site\b", re.I)
# What a person's own site calls the page about its owner, and where such sites are kept.
_ME = frozenset(
    key(word)
    for word in (
        "about me, über mich, ueber mich, sobre mí, sobre mi, sobre mim, à propos de moi, qui suis-je, chi sono, over mij, om mig, om meg, "
        "o mnie, o mně, o mne, o meni, обо мне, про мене, hakkımda, minusta, rólam, despre mine, 自己紹介, 关于我, 關於我"
    ).split(", ")
)
_HOSTS = re.compile(
    r"\.(?:bearblog\.dev|wordpress\.com|blogspot\.[a-z.]{2,6}|substack\.com|github\.io|micro\.blog|tumblr\.com|hashnode\.dev|me|name|blog|dev)$"
)


def linked_to(view: View) -> Candidate | None:
    """Whom the only links to an author lead to (HTML standard, 4.6.7.2), wherever they stand before the text ends: a box beside it."""
    end = view.last_block if view.last_block is not None else len(view.doc.blocks)
    links = (link for link in view.doc.links if "author" in (link.box.attributes.get("rel") or "").split() and link.box.block_start <= end)
    said = dict.fromkeys(name for link in links if (name := view.doc.text_of(link.box)))
    name = next(iter(said), "")
    return Candidate({"byline": name}, "author linked to", "visible") if len(said) == 1 and names.is_person(name) else None


def owner(view: View) -> Iterator[Candidate]:
    """Whose site it is, where nothing else says who wrote: its name and its host are a person's, and something says that she is one."""
    doc = view.doc
    host = urls.domain(doc.url or "")
    letters, labels = host.replace("-", "").replace(".", ""), set(host.split("."))
    for said in dict.fromkeys((view.context.publisher or "", *(doc.title or "").split(" | ")[:3])):
        owned = _POSSESSIVE.match(said)
        name = owned[1] if owned else said
        words = key(name).split()
        if not words or not ("".join(words) in letters or any(len(word) > 3 and word in labels for word in words)):
            continue
        if len(words) == 1:
            own = owned is not None and _BLOG.search(said) is not None
        else:
            own = names.is_person(name) and names.is_name(name) and not name.isupper()
            own = own and (owned is not None or _HOSTS.search(host) is not None or _tells_of_me(doc))
        if own:
            yield Candidate({"byline": name}, "owner", "title")
            return


def _tells_of_me(doc: Document) -> bool:
    return any(link.box.end - link.box.start < 4 and key(doc.text_of(link.box)) in _ME for link in doc.links[:200])
