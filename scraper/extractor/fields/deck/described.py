"""What the page's description says of the story, for which no reader is shown it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scraper.extractor.fields.shared.titles import letters
from scraper.normaliser.text import weight
from scraper.page.document import Document
from scraper.page.linked_data import text_of

SHORTEST: Final = 12  # weight of the shortest standfirst
PLAIN: Final = 40  # of the shortest that nothing but its place tells
MAX_LENGTH: Final = 1_200
PLACE: Final = 30  # characters before one
MOST_DESCRIPTIONS: Final = 10  # of each name
META: Final = ("description", "og:description", "twitter:description")


def descriptions(doc: Document) -> Iterator[str]:
    """What metadata and data say of the page for nobody to read."""
    for name in META:
        yield from doc.meta.get(name, ())[:MOST_DESCRIPTIONS]
    story = doc.story or {}
    for name in ("description", "alternativeHeadline", "abstract"):
        said = text_of(story.get(name))
        if said:
            yield said


def described(doc: Document, text: str) -> bool:
    """Whether the page's description is this text, or the beginning of it."""
    return any(weight(said) > 25 and same(said, text) for said in (description[:MAX_LENGTH] for description in descriptions(doc)))


def behind_a_place(doc: Document, text: str) -> bool:
    """Whether a text is a place and then the page's description."""
    return any(weight(said) > 25 and text.endswith(said) and 0 < len(text) - len(said) <= PLACE for said in descriptions(doc))


def same(a: str, b: str) -> bool:
    """The same letters, or one that is the beginning of the other: descriptions are cut."""
    one, other = sorted((letters(a), letters(b)), key=len)
    return bool(one) and (one == other or (len(one) > 30 and other.startswith(one[:-4])))
