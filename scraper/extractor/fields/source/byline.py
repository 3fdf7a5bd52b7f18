"""The source that the byline or the dateline names: an agency, a paper beside its writer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.errors import Unreadable
from scraper.extractor.fields.publisher.spelling import label_of, letters_of
from scraper.extractor.view import View
from scraper.normaliser import datelines, names, organisations
from scraper.normaliser.bylines import by_word
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.patterns import late
from scraper.normaliser.roles import role_at
from scraper.record import Candidate

PEOPLE = re.compile(
    r"\s*[,|/·;]\s*|\s[-–—]\s|\s(?:and|und|et|y|e|en|og|och|with|mit|avec|con|com)\s|^(?:(?:by|von|par|por|di|av|af|door):?|(?:author|autore?|autorin|auteur|texte?|texto):)\s",
    re.I,
)
_WIRE_AND_PLACE = late(r"^[^\s|,-]{2,12}(?:,| \||\s[-–—])\s[A-ZÀ-Þ][\w'’.-]{2,20}$")  # 'AFP - Paris'
_PLACED = re.compile(r"\s(?:in|aus|à|en)\s.*$")
_BESIDE = re.compile(r"(?:,|\s[-–—|])\s$")  # what stands between a writer and a paper
_BESIDE_ITS_OWN = re.compile(r"(?:,|\s[-–—])\s$")  # what stands between the site's writer and the site, whose part a stroke would tell
_AROUND_NAMES = re.compile(
    r"^(?:(?:by|von|par|por|di|av|af|door):?|(?:author|autore?|autorin|auteur|texte?|texto):)\s|\s(?:in|aus|à|en)\s\w+$", re.I
)


def in_byline(view: View) -> Iterator[Candidate]:
    """The agency in the byline: 'Jane Roe, dpa', 'AFP', 'Le Quotidien et AFP'."""
    said, choice = view.value("byline"), view.chosen.get("byline")
    winner = choice.winner if choice else None
    found = eastern.paper(said) if said else None
    if found is None or names.is_publisher(found, view.context):
        elements = (winner.detail or "").split("|") if winner else []
        texts = (said, *(author.name for author in view.value("authors") or ()))
        named = (_named_in(view, text, [part.strip() for part in elements] if text is said else None) for text in texts if text)
        found = next(filter(None, named), None)
    if found:
        yield Candidate(found, "byline", "visible", block=winner.block if winner else None)


def _named_in(view: View, text: str, elements: list[str] | None) -> str | None:
    """The source that a byline names, of which the `elements` are given, or an author's name, of which none are."""
    if text[-1] == ")" and (within := organisations.attribution(text.rpartition("(")[2][:-1])):
        return within  # 'Minh Anh (Theo Reuters)'
    by = by_word(text, view.context.language)
    said = text[by.end() :] if by is not None else text
    people = [part for part in PEOPLE.split(said) if part]
    agencies = [part for part in (_PLACED.sub("", part) for part in people) if _is_agency(part)]
    if (paper := _paper_beside(view, text, people, others=bool(agencies) or elements is None)) is not None:
        return paper
    if not agencies:
        return None if elements is None else _spelt_by_an_address(people) or organisations.signs(text)
    persons = [part for part in people if part not in agencies and names.is_name(part) and not names.is_publisher(part, view.context)]
    if len(people) != len(agencies) and (persons or _WIRE_AND_PLACE.search(text)):
        return ", ".join(agencies)
    if any(role_at(part.split()) is not None for part in people if part not in agencies):
        # 'Jane Roe Correspondent in Oldport', and in the next element 'The Lantern with AFP'
        alone = (part for part in elements or () if any(agency in part for agency in agencies) and role_at(part.split()) is None)
        return next(alone, ", ".join(agencies))
    return _AROUND_NAMES.sub("", said)


def _paper_beside(view: View, text: str, people: Sequence[str], *, others: bool) -> str | None:
    """The paper that is named beside its writer, or names itself: 'By Jane Roe, The Example'. Behind a role it tells what she is."""
    paper = people[-1] if len(people) > 1 and not others and role_at(people[-2].split()) is None else ""
    if paper and any(author.role and author.role.endswith(f", {paper}") for author in view.value("authors") or ()):
        return None
    own = names.is_publisher(paper, view.context)
    between = _BESIDE_ITS_OWN if own else _BESIDE
    named = (own or organisations.is_called_a_paper(paper)) and text.endswith(paper) and between.search(text.removesuffix(paper))
    return paper if named else None


def _spelt_by_an_address(parts: Sequence[str]) -> str | None:
    """The paper named beside a writer whose address is there: 'Jane Roe | jane@coasttidings.example | Coast Tidings'."""
    hosts = {label_of(f"https://{part.rpartition('@')[2]}/") for part in parts if "@" in part and " " not in part} - {""}
    return next((part for part in parts if "@" not in part and letters_of(part) in hosts), None) if hosts else None


def _is_agency(name: str) -> bool:
    return organisations.is_wire(name) or organisations.is_called_agency(name)


def in_dateline(view: View) -> Iterator[Candidate]:
    """The agency that the dateline names: 'MEXICO CITY (AP) —'."""
    said = view.value("dateline")
    if said:
        try:
            agency = datelines.dateline(said, view.context, set_apart=True).agency
        except Unreadable:
            return
        if agency:
            yield Candidate(
                {"agency": agency},
                "dateline",
                "visible",
                block=view.chosen["dateline"].winner.block if view.chosen["dateline"].winner else None,
            )
