"""The people who wrote the article, in order, cleaned; a desk or agency only where it is the sole author.

What places say is gathered in `said`, read in `reading`, and `compared` with what is printed; where nobody is named, `owner` asks whose
site it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from scraper.extractor.fields.authors.compared import in_order, printed, refused, suffix
from scraper.extractor.fields.authors.owner import linked_to, owner
from scraper.extractor.fields.authors.reading import DESK, read, told
from scraper.extractor.fields.authors.said import said
from scraper.extractor.fields.shared.told import told_of
from scraper.extractor.view import View
from scraper.extractor.witnesses import rule
from scraper.normaliser.text import key, unaccented
from scraper.record import Author, Candidate, Rejection

__all__ = ["find", "read", "same", "settle"]

_TOOK_PICTURES = re.compile(
    r"(?:photo|foto|fotó)(?:s?$|gra(?:ph|f)|jo|rep)|valokuva|kuvaaja|ljósmynd|фотограф|фотокор|摄影|攝影|사진", re.I
)
_LOGIN = re.compile(r"[._-]")


def find(view: View) -> Iterator[Candidate | Rejection]:
    """The name of a place says too what it gave: '(desk)' where no person is named ('beside persons' where another place near the
    headline or in the metadata names some), '(one word)' where a person has one name only, '(against the byline)' where it knows less
    than what is printed after a by-word, or than a desk that alone is printed: data may name who published the story.
    """
    yield from rule(view, "authors", lambda said: {"byline": said})
    heard = [told(candidate, view.context) for candidate in said(view)]
    if all(one.what in (None, DESK) for one in heard):
        heard += [told(candidate, view.context) for candidate in told_of(view)]
    page = printed(heard, view)
    for one in heard:
        if why := refused(one, page, view):
            yield Rejection(one.candidate, why)
            continue
        candidate = (in_order(one, page.names) if page.names else one).candidate
        more = suffix(one, page, view)
        yield candidate._replace(place=candidate.place + more) if more else candidate
    if all(one.what is None for one in heard):
        alone = linked_to(view)
        yield from owner(view) if alone is None else (alone,)


def same(a: tuple[Author, ...], b: tuple[Author, ...]) -> bool:
    """As many people, each with the same name or with a part of it: 'Jane' and 'Jane Roe', 'Tara Doe' and 'Tara Doe, MD'."""
    if len(a) != len(b):
        return False
    rest = [_parts(x.name) for x in b]
    for one in (_parts(x.name) for x in a):
        found = next((other for other in rest if one <= other or other <= one), None)
        if found is None:
            return False
        rest.remove(found)
    return True


@lru_cache(maxsize=512)
def _parts(name: str) -> frozenset[str]:
    """The words of a name, of a login too: 'jane.roe' is Jane Roe's."""
    return frozenset(unaccented(name if " " in name else _LOGIN.sub(" ", name)).split())


def settle(values: Sequence[tuple[Author, ...]]) -> tuple[Author, ...]:
    """The most trusted reading, with the roles and addresses that others know, and whole names where it has first names alone."""
    settled = []
    for author in values[0]:
        words = _parts(author.name)
        others = [x for value in values for x in value if words <= _parts(x.name)]
        name = (
            author.name
            if " " in author.name
            else max((x.name for x in others if len(x.name.split()) in (2, 3)), key=len, default=author.name)
        )
        if name.islower():  # 'jane roe' in data, and 'Jane Roe' on the page
            name = next((x.name for x in others if not x.name.islower() and key(x.name) == key(name)), name)
        if key(name) == unaccented(name):  # 'ΕΛΕΝΗ ΡΟΗ' in data, and 'Ελένη Ρόη' on the page
            name = next((x.name for x in others if key(x.name) != key(name) == unaccented(x.name)), name)
        role = author.role or next((x.role for x in others if x.role), None)
        url = author.url or next((x.url for x in others if x.url), None)
        settled.append(Author(name, role, url))
    return tuple(author for author in settled if not (author.role and _TOOK_PICTURES.match(author.role))) or tuple(settled)
