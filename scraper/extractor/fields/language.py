"""The language that the article is written in, as a BCP 47 tag. Where the tags of a page and its text disagree, the text is right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.view import View
from scraper.normaliser import languages
from scraper.page.blocks import ASIDE, FOOTER, FORM, NAV, NOSCRIPT
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

SAMPLE: Final = 600  # characters of prose
_WRITTEN_AS: Final = {"nb": "no", "nn": "no", "bs": "hr", "sh": "sr"}
_AROUND: Final = NAV | FOOTER | ASIDE | FORM | NOSCRIPT


def find(view: View) -> Iterator[Candidate]:
    """The configured language says which language, not how exactly: the page's tag, where it agrees, is `en-GB` where that is `en`.
    All tags are one witness: a publishing system that has one of them wrong has all of them wrong."""
    if view.site is not None and view.site.language:
        exact = "-" in view.site.language
        yield Candidate(view.site.language, "configured" if exact else "source's language", "rule")
    doc = view.doc
    said = [Candidate(doc.language_tag, "html lang", "meta")] if doc.language_tag else []
    said += [Candidate(c.said, c.place, "meta") for c in witnesses.linked_data(view, "inLanguage")]
    said += witnesses.meta(view, "content-language", "og:locale", "dc.language", "language")
    yield from said
    hint = next((tag for candidate in said if (tag := text_of(candidate.said))), None)
    if found := languages.detect(prose(view), hint):
        yield Candidate(found, "text", "visible")


def read(said: Any, context: Context) -> str:
    if isinstance(said, dict):
        said = said.get("alternateName") or said.get("name")
    text = text_of(said)
    if not text:
        raise Unreadable("no language", said)
    return languages.tag(text.split(",")[0].replace("_", "-"))


def same(a: str, b: str) -> bool:
    """The same language, whatever the region; Norwegian is written nb, nn and no, and Bosnian is told from Croatian by its tag alone."""
    return _base(a) == _base(b)


def _base(tag: str) -> str:
    base = tag.partition("-")[0].lower()
    return _WRITTEN_AS.get(base, base)


def prose(view: View) -> str:
    """A sample of the story's sentences: long blocks from where the prose begins, else of the whole page."""
    doc = view.doc
    found: list[str] = []
    length = 0
    for blocks, least in ((doc.blocks[view.prose_start :], 60), (doc.blocks, 20)):
        for block in blocks:
            if len(block.text) >= least and not block.inside & _AROUND and block.link_chars * 2 < len(block.text):
                found.append(block.text[:300])
                length += len(found[-1])
                if length >= SAMPLE:
                    return " ".join(found)
        if length >= 200:
            break
    if not found and doc.title:
        found.append(doc.title)
    return " ".join(found)
