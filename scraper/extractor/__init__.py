"""extract(page) -> Record: where documents, fields, the body and the choice meet."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from scraper import __version__
from scraper.errors import Empty, Unreadable
from scraper.extractor import body, kind, rank, related
from scraper.extractor.fields import AFTER_BODY, AFTER_KIND, BEFORE_BODY, Field, canonical, modified
from scraper.extractor.view import View
from scraper.garbage import uncollected
from scraper.normaliser import languages, urls
from scraper.normaliser.moments import Moment, moment
from scraper.normaliser.text import beginnings, key, weight, words
from scraper.page.document import Document
from scraper.record import Candidate, Choice, Context, Evidence, Page, Record
from scraper.text import visible

if TYPE_CHECKING:
    from scraper.config import Source

SHORT: Final = 250  # weight of an article's body that is odd: a brief or a teaser, or the text was missed
_RAW_LENGTH: Final = 200  # characters of the text that a date was read from
_DATES: Final = frozenset(("published", "modified"))
# What an index page has none of: where one is found there, it is a card's. Dates stay: some pages told as one are stories after all.
OF_A_STORY: Final = ("deck", "kicker", "byline", "authors", "dateline", "places", "source", "sources")


def extract(
    html: bytes | bytearray | memoryview | str,
    *,
    url: str | None = None,
    fetched_at: datetime | str | None = None,
    headers: Mapping[str, str] | None = None,
    site: Source | None = None,
) -> Record:
    """Read one page at hand. `fetched_at` is the base of relative dates (aware, or ISO 8601; naive means UTC). `url` is its address, whole
    and with http or https; what is none counts as not given: the page is then read at the address that it tells itself.

    Raises a `PageError` (Empty, Undecodable, Hostile) when there is nothing to read, ValueError for a `fetched_at` that is no date,
    TypeError for `html` that is neither bytes nor text.
    """
    content = html if isinstance(html, str) else _bytes(html)
    lower = {name.lower(): value for name, value in (headers or {}).items()}
    return extract_page(Page(content, url=urls.as_given(url or ""), fetched_at=_aware(fetched_at), headers=lower), site)


def extract_page(page: Page, site: Source | None = None) -> Record:
    """The record of one response. A pure function of the page and what is known of its site."""
    if not page.content:
        raise Empty(page.url)
    with uncollected():  # a page's few ten thousand objects took a twentieth of the time
        return record(see(page, site))


def see(page: Page, site: Source | None = None) -> View:
    """Everything that was heard and decided about a page: `record` prints it, `explain` lists it."""
    view = begin(page, site)
    view.body = body.read(view)
    for field in AFTER_BODY:
        _decide(view, field)
    view.chosen["related"] = related.choose(view)
    view.body = body.without_others(view, view.body)
    view.kind = kind.decide(view)
    if view.kind.name == "index" or view.kind.why == kind.WALL:
        view.body = body.emptied(view.body, f"the page is of kind {view.kind.name}")
    elif view.kind.name == "gallery":
        view.body = body.with_captions(view, view.body)
    elif view.kind.name in ("article", "other"):
        view.body = body.with_introduction(view, view.body)
    for name in ("headline",) if view.kind.why == kind.WALL else OF_A_STORY if view.kind.name == "index" else ():
        view.chosen[name] = view.chosen[name]._replace(value=None, winner=None)
    for field in AFTER_KIND:
        _decide(view, field)
    return view


def begin(page: Page, site: Source | None = None) -> View:
    """The page parsed, and what the reading of the body wants to know: language, publisher, headline."""
    doc = Document(page, site.selectors if site else {})
    if doc.url is None or urls.leads_on(doc.url):
        doc.stand_at(canonical.told(doc) or doc.url)
    context = Context(
        url=doc.url,
        language=site.language if site else None,
        country=(site.country if site else None) or languages.country_of(urls.domain(doc.url) if doc.url else ""),
        timezone=site.timezone if site else None,
        fetched_at=(doc.copied.at if doc.copied else None) or page.fetched_at,
    )
    view = View(doc, context, site)
    for field in BEFORE_BODY:
        _decide(view, field)
    view.doubt_story()
    return view


def record(view: View) -> Record:
    page = view.doc.page
    assert view.body is not None
    assert view.kind is not None
    content = page.content if isinstance(page.content, bytes) else page.content.encode("utf-8", "replace")
    values = {name: choice.value for name, choice in view.chosen.items() if choice.value is not None}
    address = values.pop("canonical", None) or (view.doc.copied.url if view.doc.copied else page.url)
    if (site := values.get("publisher")) is not None and site.domain is not None:  # the page may be a telephone's or AMP's
        values["publisher"] = replace(site, domain=urls.domain(address or "") or site.domain)
    warnings = tuple(dict.fromkeys(_odd(view, values)))
    for name in _DATES & values.keys():
        values |= _moment(name, view.chosen[name], view.context)
    evidence = {
        "url" if name == "canonical" else name: Evidence(choice.winner.place, choice.agree, choice.confidence)
        for name, choice in view.chosen.items()
        if choice.winner is not None and choice.value not in (None, ())
    }
    evidence["kind"] = Evidence(view.kind.why, 1, view.kind.confidence)
    if view.body.blocks:
        evidence["body"] = Evidence(view.body.reading, view.body.agree, view.body.confidence)
    return Record(
        **values,
        kind=view.kind.name,
        body=view.body.text or None,
        blocks=view.body.blocks,
        id=urls.record_id(address) if address else None,
        url=address,
        requested_url=page.requested_url or page.url,
        final_url=page.url,
        fetched_at=page.fetched_at.astimezone(UTC).isoformat().replace("+00:00", "Z") if page.fetched_at else None,
        status=page.status,
        content_type=page.headers.get("content-type") or None,
        bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        archive=page.archive,
        evidence=evidence,
        warnings=warnings,
        extractor=f"scraper {__version__}",
    )


def _odd(view: View, values: Mapping[str, Any]) -> Iterator[str]:
    """The codes of what was odd about a page: what its reading met, and what its values say of one another."""
    assert view.body is not None
    assert view.kind is not None
    yield from view.doc.warnings
    yield from view.body.warnings
    for choice in view.chosen.values():
        yield from choice.warnings
    standfirst = view.chosen["deck"].winner
    if standfirst is not None and standfirst.block in view.body.kept[:1]:
        yield "deck-in-body"
    if any(values[name].assumed_order for name in _DATES & values.keys()):
        yield "date-order-assumed"
    if any(why.startswith(modified.EARLY) for _, why in view.chosen["modified"].rejected) and "modified" not in values:
        yield "date-conflict"
    if view.kind.name == "article":
        text = view.body.text
        if len(text) < SHORT and weight(text) < SHORT:
            yield "body-short"
        if _strangers(values.get("headline") or "", f"{values.get('deck') or ''} {text}"):
            yield "headline-unlike-body"


def _strangers(headline: str, text: str) -> bool:
    """Whether a text has the beginning of no word of a headline, of three or more: one of the two is another story's."""
    begins = beginnings(words(key(headline)))
    said = text.casefold()
    return len(begins) > 2 and not any(begin in said for begin in begins)


def _moment(name: str, choice: Choice, context: Context) -> dict[str, str | None]:
    """A date as the record writes it, and the text that it was read from (the line on the page, where a line was read)."""
    assert choice.winner is not None
    # Of those that agree the winner may be an address's day, and the value the fuller one that another tells; and what says it as it is
    # goes before what had to be put right.
    told = [reading.candidate for reading in choice.readings if reading.value.when == choice.value.when] or [choice.winner]
    one = next((one for one in told if _says(_raw(one), choice.value, context)), told[0]) if len(told) > 1 else told[0]
    raw = _raw(one)
    return {name: choice.value.iso, f"{name}_raw": visible(raw[:_RAW_LENGTH]) if raw else raw}


def _raw(candidate: Candidate) -> str | None:
    return candidate.said if isinstance(candidate.said, str) else candidate.detail


def _says(raw: str | None, value: Moment, context: Context) -> bool:
    """Whether a text alone reads as this moment."""
    try:
        return raw is not None and moment(raw, context).when == value.when
    except Unreadable:
        return False


def _decide(view: View, field: Field) -> None:
    choice = view.chosen[field.name] = rank.choose(field.name, field.find(view), field.read, view.context, field.same, field.settle)
    # What is known of the page is known to the fields that are read later.
    if choice.value is not None and field.name in _KNOWN:
        view.context = _KNOWN[field.name](view.context, choice.value)


def _in_language(context: Context, tag: str) -> Context:
    """A host's country is where its clocks are; a tag's is not: 'en-US' is also what nobody changed."""
    host = languages.country_of(urls.domain(context.url or ""))
    return replace(
        context,
        language=tag,
        country=context.country or host or languages.country_of(tag),
        timezone=context.timezone or languages.zone_of(context.country or host),
    )


_KNOWN: Final[dict[str, Callable[[Context, Any], Context]]] = {
    "publisher": lambda context, value: replace(context, publisher=value.name),
    "language": _in_language,
}


def _bytes(html: bytes | bytearray | memoryview) -> bytes:
    try:
        return html if isinstance(html, bytes) else bytes(memoryview(html))
    except TypeError:
        raise TypeError(f"html is bytes or str, not {type(html).__name__}; of a file give what it holds: path.read_bytes()") from None


def _aware(moment: datetime | str | None) -> datetime | None:
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
