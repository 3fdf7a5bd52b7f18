"""The article's headline as a reader sees it: not the site's name, not the section, not the wording kept for search engines.

Every heading of the page, and every block that repeats what the metadata call the page, is judged by what it is (an h1, marked as
the headline), by where it stands (before the story, not in navigation, a breadcrumb or a list of teasers) and by how many of its
words the metadata and the address know. The best one is the displayed headline. Metadata decide where nothing is displayed, and
say how sure we may be where something is. A kicker inside the heading is parted from it: `inside.parts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.headline.displayed import displayed_in
from scraper.extractor.fields.headline.inside import BEFORE
from scraper.extractor.fields.headline.lines import CONSTANT, MAX_LENGTH, say_the_same
from scraper.extractor.fields.headline.untold import first_part, longest_part, over_the_story, shows_a_title
from scraper.extractor.fields.shared.titles import is_site, titles, without_site
from scraper.extractor.view import View
from scraper.normaliser.text import fold, key
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

_DATED = re.compile(r"^(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|(?:19|20)\d{2}-\d{2}-\d{2})\s?[-–—:|]\s+(?=\S+\s\S)")  # the day before it


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "headline")
    displayed = displayed_in(view)
    if displayed and key(displayed[0][2]) in CONSTANT and (line := over_the_story(view)) is not None:
        yield Candidate(line.text, "displayed block", "visible", block=line.index, detail=line.box.tag)
        return  # 'Press release', over it
    for place, block, text in displayed:
        yield Candidate(text, place, "visible", block=block.index, detail=block.box.tag)
    if not displayed and (line := first_part(view)) is not None:
        yield Candidate(line.text, "displayed block", "visible", block=line.index, detail=line.box.tag)
        return
    if not displayed and (part := longest_part(view.doc.title or "")):
        yield Candidate(part, "title part", "meta")
    if not shows_a_title(view, displayed) and (line := over_the_story(view)) is not None:
        yield Candidate(line.text, "displayed block", "visible", block=line.index, detail=line.box.tag)
        return  # the titles tell of no story
    yield from titles(view).candidates


def read(said: Any, context: Context) -> str:
    """The headline in the text, parted from the site's name."""
    text = fold(text_of(said) or "").rstrip(" |-–—").lstrip(BEFORE)
    text = _DATED.sub("", text)
    text = without_site(text, context.publisher, context.url, whole=True)
    if not key(text):
        raise Unreadable("no words", text)
    if len(text) > MAX_LENGTH:
        raise Unreadable("longer than a headline", text[:80])
    if is_site(text, context.publisher, context.url, whole=True):
        raise Unreadable("the site's name", text)
    return text


same = say_the_same
