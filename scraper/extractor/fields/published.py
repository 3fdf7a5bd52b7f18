"""When the story was first published, as precisely as the page tells it; never the date of a change, an upload or another story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import chain, islice
from typing import Final

from scraper.extractor.fields.shared.dates import (
    as_day,
    changed,
    instant,
    is_midnight,
    is_utc,
    metas,
    on_their_clock,
    other_nodes,
    plain,
    properties,
    read,
    same,
    settle,
    value_of,
    words_of,
)
from scraper.extractor.fields.shared.displayed import beside_the_day, lately, lines, times
from scraper.extractor.fields.shared.displayed.sheets import in_the_month
from scraper.extractor.fields.shared.moved import as_meant
from scraper.extractor.fields.shared.page_clock import SEASON, clock, clock_at, on_it
from scraper.extractor.links import path_of
from scraper.extractor.view import View
from scraper.extractor.witnesses import linked_data, rule
from scraper.normaliser.languages import zone_of
from scraper.normaliser.moments import Moment, moments_in
from scraper.normaliser.zones import zone
from scraper.page.blocks import Block
from scraper.record import Candidate

__all__ = ["find", "read", "same", "settle"]

ONCE: Final = "visible sentence"  # the place of what says in a sentence that it is the first publication
LATE: Final = "late"  # the place of what is told as the publication and is rather a change's
UNDER: Final = "visible below"  # the place of what no label announces under the text
MONTHS: Final = 12
ROWS: Final = 8  # of lists that lead to the page itself
_IN_ROW: Final = 4  # elements around the link of one, and blocks in it
TOLD, SHOWN = 40, 20  # dates that are weighed against each other, of what the data says and of what is displayed

_META: Final = {plain(name): name for name in (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued", "dc.date", "dc.date.created",
    "dcterms.created", "dcterms.date", "dc.terms.created", "pubdate", "publishdate", "publish-date", "publish_date", "pub_date",
    "publication_date", "published", "published_time", "date", "prism.publicationdate", "citation_publication_date",
    "citation_online_date", "creation_date",
)}  # fmt: skip
_OTHER_META = re.compile(
    r"publi(?!sher)|pub[-_.]?(?:date|time)|issued|creat|posted|upload|(?:release|article|story|news|display)[-_.]?date|^ptime$|(?:^|[-_.:])date$"
)
_NEVER_META = re.compile(
    r"modif|updat|expir|lastmod|revis|publisher|public$|publication$|event|start|end[-_]?date|valid|generator|creator|render"
    r"|copyright|review"
)
_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/_.]?)(0[1-9]|1[0-2]|[1-9](?=\2\d))\2(0[1-9]|[12]\d|3[01]|[1-9](?![^/.]))(?!\d)")
_URL_WORDS = re.compile(r"/((?:19|20)\d\d)/([^\W\d_]{3,12})/(\d{1,2})(?![^/])")
_URL_LAST = re.compile(r"/(\d{1,2}-\d{1,2}-(?:19|20)\d\d)/?$")
_PARTING = re.compile(" [|–—-] ")
_TITLE_END: Final = 80  # characters of a title in which it may tell a day
_DASH = re.compile(r"\s[-–—]|[-–—]\s|/|^\)\s?[.:]")
_MARK = re.compile(r"[-–—/]|\)\s?[.:]")
_DIGITS = re.compile(r"\D")
_EITHER_WAY = re.compile(r"(0?[1-9]|1[0-2])([/.-])(?!\1\b)(?:0?[1-9]|1[0-2])\2(?:(?:19|20)\d\d|\d\d)(?!\d)")  # 05/07/2025
_ONE_WAY = re.compile(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:(?:19|20)\d\d|\d\d)(?![\d/])")  # 13/11/2025 or 11/13/2025, perhaps
_DATED, _LINE = 600, 160  # blocks that are looked at for one, and characters of one
# Places that mean the first publication, whoever fills them.
_SURE: Final = ("json-ld datePublished", "json-ld page datePublished", "meta article:published_time", "visible published", "time published")
_PRINTED: Final = ("visible published", "time published")
# What is displayed in the head, first and later, of the places of displayed.py.
_HEAD: Final = ("visible", "time", "visible published", "time published")
_LATER: Final = ("visible later", "time later", "visible later published")
# 'This story was first published on', 'Dieser Artikel erschien erstmals am', as a line begins: what is said of a book stands in mid-text.
_ONCE = re.compile(
    r"\W{0,3}(?:(?:an? (?:earlier )?version of )?(?:this \w{4,12}|diese[rs]? \w{4,12}|cet(?:te)? \w{4,12}|est[ae] \w{4,12}"
    r"|quest[oa] \w{4,12}|dit \w{4,12}) (?:was |has been |wurde |ist |erschien |a été |fue |foi |è stato |è stata |is |werd )?)?"
    r"(?:(?:originally|first|initially) (?:published|posted|appeared)(?: online| here)?(?: on)?"
    r"|(?:ursprünglich|erstmals|zuerst) (?:veröffentlicht |erschienen )?am"
    r"|(?:initialement publiée? le|publiée? (?:initialement|pour la première fois) le)"
    r"|publicad[oa] (?:originalmente|por primera vez|pela primeira vez) (?:el|em)|pubblicat[oa] (?:originariamente|per la prima volta) il"
    r"|oorspronkelijk (?:gepubliceerd|verschenen) op)\W{1,3}(?=\w)",
    re.IGNORECASE,
)
_ONCE_BEGIN: Final = 80  # characters that it takes
_NEAR: Final = 12  # blocks after the body
_KEPT: Final = 3  # and of it, for what asks for an opinion may be taken for its end
_NOT_FIRST: Final = ("un", "re")  # unpublishAt, republishedAt
_IN_SCRIPT = re.compile(
    r"ubli(?:sh(?:ed)?|cation)(?:[-_ ]?(?:[Aa]t|[Oo]n|[Dd]ate|[Tt]ime))?"
    r"\\?[\"']?\s{0,2}[:=]\s{0,2}\\?[\"']((?:19|20)\d\d-?\d\d-?\d\d[^\"'\\<]{0,30})"
)


def find(view: View) -> Iterator[Candidate]:
    yield from rule(view, "published")
    data = chain(
        linked_data(view, "datePublished", "dateCreated", "uploadDate"),
        other_nodes(view, "datePublished"),
        metas(view, _META, _OTHER_META, _NEVER_META),
        properties(view, "datePublished", "dateCreated", "created", "uploadDate", "pubdate"),
    )
    told = as_meant(view, [*islice(data, TOLD)])
    # Under the text a reader has to look only where the data is silent, or can be read in two ways.
    foot = not told or any(_EITHER_WAY.match(words_of(candidate)) for candidate in told)
    shown = [*islice(chain(times(view, "published"), lines(view, "published", foot=foot)), SHOWN)]
    if any(candidate.place == UNDER for candidate in shown):
        # What lies after the last change is another story's.
        last = [value for candidate in as_meant(view, [*changed(view)]) if (value := value_of(view, candidate))]
        shown = [c for c in shown if c.place != UNDER or not (v := value_of(view, c)) or not any(_before(change, v) for change in last)]
    beside = [*_once(view), *_dateline(view), *_address(view), *_title(view)]
    if not shown and (told or beside):
        shown = [*_on_the_day(view, [*told, *beside])]
    elif not shown:
        shown = [*in_the_month(view)] or [*islice(lately(view), 1)]
    if told or shown or beside:
        yield from _weighed(view, told, shown, beside)
    else:
        yield from _scripts(view)


def _on_the_day(view: View, known: list[Candidate]) -> Iterator[Candidate]:
    """What a reader is shown without a year, where all that is known is one day: its time, or on whose clock a time that is told is."""
    values = [value for candidate in known if (value := value_of(view, candidate))]
    timed = [value for value in values if value.precision != "day"]
    if len(days := {value.day for value in values}) == 1:
        for shown in islice(beside_the_day(view, "published", days.pop()), SHOWN):
            if not timed or any(same(value, shown.said) for value in timed):
                yield shown


def _weighed(view: View, told: list[Candidate], shown: list[Candidate], beside: list[Candidate]) -> Iterator[Candidate]:
    """The same candidates, where one of them tells how another is to be taken.

    05/07/2025 is read as what another says that can be read in one way alone, else the last change. And a publication is "late" where a
    reader is shown an earlier day, or where it is the time of the last change and another is earlier: many systems print the last change,
    or the move to themselves, as the publication. A later day that is shown says nothing: that is where a change shows. Where a sentence
    tells the first publication, all that is later is late.
    """
    candidates = [*told, *shown, *beside]
    texts = [words_of(candidate) for candidate in candidates]
    values = [value_of(view, candidate) for candidate in candidates]
    english = (view.context.language or "").startswith("en")  # elsewhere nobody writes the month first with dots
    ways = [bool((way := _EITHER_WAY.match(text)) and (way[2] != "." or english)) for text in texts]
    if any(ways):
        sure = {value.day for value, either in zip(values, ways, strict=True) if value and not either and not value.relative}
        sure.update(_of_own_rows(view))
        sure = sure or {value.day for one in changed(view) if not _EITHER_WAY.match(words_of(one)) and (value := value_of(view, one))}
        values = [_turned(value, sure) if value and either else value for value, either in zip(values, ways, strict=True)]
        told_by = next((n for n, value in enumerate(values) if value and ways[n] and value.day in sure), None)
        if told_by is not None and (value := values[told_by]) is not None:  # and so are the page's other dates
            view.context = replace(view.context, day_first=int(_DIGITS.split(texts[told_by], maxsplit=1)[0]) == value.day.day)
        elif (order := _order_of(view.doc.blocks)) is not None:
            view.context = replace(view.context, day_first=order)
            numbers = [_DIGITS.split(text, maxsplit=1)[0] if either else "" for text, either in zip(texts, ways, strict=True)]
            values = [_ordered(v, int(n), order) if v and n else v for v, n in zip(values, numbers, strict=True)]
    said = values = _without_zone(view, candidates, _days(candidates, values))
    values = on_their_clock(values, view.context.timezone)
    # Whose clock was written as UTC writes the change so too.
    view.local_as_utc = {c.witness for c, a, b in zip(candidates, said, values, strict=True) if a is not b and a and is_utc(a)}
    values = _from_utc(view, _off_utc(view, candidates, values, len(told)))
    late = _late(view, candidates, values, len(told))
    rows = [*enumerate(zip(candidates, texts, values, strict=True))]
    if late:  # last, and days after times: a day would be given the time of what is late
        rows.sort(key=lambda row: (row[0] in late, row[1][2] is None or row[1][2].precision == "day"))
    for n, (candidate, text, value) in rows:
        if value is None:
            yield candidate
        else:
            yield Candidate(value, LATE if n in late else candidate.place, candidate.witness, candidate.block, text or candidate.detail)


def _off_utc(view: View, candidates: list[Candidate], values: list[Moment | None], told: int) -> list[Moment | None]:
    """Local times that were written as UTC: a reader in a country on another clock is shown that very minute, and nothing says the instant
    itself. Which zone it is nothing tells: the server may be on UTC. What is told to less than a second is a machine's own clock."""
    country, own = view.context.country, zone(view.context.timezone or "")
    if country is None:
        return values
    there = own or zone(zone_of(country) or "")
    shown: dict[datetime, list[int]] = {}
    for n, (one, value) in enumerate(zip(candidates, values, strict=True)):
        if n >= told and one.place in _HEAD and value and isinstance(value.when, datetime) and value.when.tzinfo in (None, own):
            shown.setdefault(value.when.replace(tzinfo=None, second=0, microsecond=0), []).append(n)
    zoned = {value.when for value in values if value and isinstance(value.when, datetime) and value.when.utcoffset()} if shown else ()
    for n, value in enumerate(values):
        when = value.when if value and is_utc(value) and not value.relative else None
        if not isinstance(when, datetime) or when.microsecond or when in zoned:
            continue
        clock = when.replace(tzinfo=None)
        alike = shown.get(clock.replace(second=0), ()) if there is None or there.utcoffset(clock) else ()
        for at in (n, *alike) if alike else ():
            values[at] = _without_its_zone(values[at])
            view.off_utc = True
    return values


def _without_its_zone(value: Moment | None) -> Moment | None:
    if value is None or not isinstance(value.when, datetime):
        return value
    return replace(value, when=value.when.replace(tzinfo=None), offset_known=False)


def _without_zone(view: View, candidates: list[Candidate], values: list[Moment | None]) -> list[Moment | None]:
    """Local times of no zone on the clock of the change, where the same witness tells that with its offset."""
    local = {n: value.when for n, value in enumerate(values) if value and isinstance(value.when, datetime) and value.when.tzinfo is None}
    there = clock(view) if local else None
    if there is None:
        return values
    known = there.when.astimezone(there.zone).replace(tzinfo=None)
    put = list(values)
    for n, when in local.items():
        value = values[n]
        if value and not value.relative and abs(when - known) < SEASON and candidates[n].witness == there.witness:
            put[n] = replace(value, when=when.replace(tzinfo=there.zone), offset_known=True)
    return put


def _from_utc(view: View, values: list[Moment | None]) -> list[Moment | None]:
    """What is told in UTC alone on the page's own clock, where the change or a time that is shown tells how far that is."""
    timed = [value for value in values if value and isinstance(value.when, datetime) and not value.relative]
    zoned = [value for value in timed if not is_utc(value)]
    put = {
        value.when: on_it(there, value, view.context.timezone)
        for value in timed
        if is_utc(value) and not any(same(value, other) for other in zoned) and (there := clock_at(view, value)) is not None
    }
    return [put.get(value.when, value) if value and is_utc(value) and not value.relative else value for value in values] if put else values


def _days(candidates: list[Candidate], values: list[Moment | None]) -> list[Moment | None]:
    """The first instant of a day read as that day, where a reader is shown the day without a time, or a later time of it: what a system
    writes that keeps days."""
    shown = {
        value.day
        for candidate, value in zip(candidates, values, strict=True)
        if value and candidate.place in _HEAD and not value.relative and not is_midnight(value)
    }
    midnights = {value.when: value for value in values if value and is_midnight(value) and value.day in shown}
    return [as_day(midnights[value.when]) if value and value.when in midnights else value for value in values]  # and that in another zone


def _of_own_rows(view: View) -> Iterator[date]:
    """The days that rows of lists tell which lead to this very page, where they can be read in one way alone."""
    own = path_of(view.doc.url or "").rstrip("/")
    links = [link.box for link in view.doc.links if own and path_of(link.href).rstrip("/") == own][:ROWS]
    rows = [box for link in links for box in link.up(_IN_ROW) if box.block_end - box.block_start <= _IN_ROW]
    for box in view.doc.times[:TOLD] if rows else ():
        said = box.attributes.get("datetime") or ""
        if any(map(box.within, rows)) and not _EITHER_WAY.match(said) and (value := value_of(view, Candidate(said, "time", "visible"))):
            yield value.day


def _order_of(blocks: Sequence[Block]) -> bool | None:
    """Whether the day stands first in the page's dates of that kind, as those tell that can be read in one way alone; None where none
    does, or two do not tell the same."""
    dated = (found for block in blocks[:_DATED] if len(block.text) <= _LINE for found in _ONE_WAY.finditer(block.text))
    firsts = {int(found[1]) > MONTHS for found in dated if (int(found[1]) > MONTHS) != (int(found[2]) > MONTHS)}
    return firsts.pop() if len(firsts) == 1 else None


def _ordered(value: Moment, first: int, day_first: bool) -> Moment:
    """With the first number as the day, or as the month."""
    day, month = value.day.day, value.day.month
    turned = (day if day_first else month) != first
    when = value.when.replace(month=day, day=month) if turned and day <= MONTHS else value.when
    return replace(value, when=when, assumed_order=False)


def _turned(value: Moment, sure: set[date]) -> Moment:
    """With day and month the other way round, where that is the day that others say."""
    if value.day in sure:
        return replace(value, assumed_order=False)
    if value.day.day > MONTHS:
        return value
    other = replace(value, when=value.when.replace(month=value.when.day, day=value.when.month), assumed_order=False)
    return other if other.day in sure else value


def _late(view: View, candidates: list[Candidate], values: list[Moment | None], told: int) -> set[int]:
    """The numbers of those that are late; the first `told` are the data's."""
    late: set[int] = set()
    heard = [(n, candidate.place, value) for n, (candidate, value) in enumerate(zip(candidates, values, strict=True)) if value]
    once = next((value.day for candidate, value in zip(candidates, values, strict=True) if candidate.place == ONCE and value), None)
    if once is not None:
        late.update(n for n, _, value in heard if value.day > once)
    if len({value.day for _, _, value in heard}) > 1:
        displayed = [value for _, place, value in heard if place in _HEAD]
        others = [value for _, place, value in heard if place in _LATER or place.startswith("url")]
        data = [(n, value) for n, _, value in heard if n < told]
        first = min((value.day for value in displayed if not value.relative), default=None)
        if first is not None and not any(same(value, other) for _, value in data for other in (*displayed, *others)):
            late.update(n for n, value in data if value.day > first)
    sure = [value for _, place, value in heard if place in _SURE and not value.relative]
    days = [value for _, place, value in heard if place == "url"]
    if not any(_is_earlier(value, sure, days) for _, _, value in heard):
        return late
    changes = [value for candidate in as_meant(view, [*changed(view)]) if (value := value_of(view, candidate))]
    late.update(n for n, _, value in heard if any(_at_once(value, change) for change in changes) and _is_earlier(value, sure, days))
    # The data have the two the wrong way round, where the earlier is displayed as the publication.
    printed = [value for _, place, value in heard if place in _PRINTED and value.precision != "day" and not value.relative]
    shown = next((change for change in changes if any(same(change, value) for value in printed)), None)
    if shown is not None:
        late.update(n for n, _, value in heard if n < told and _before(shown, value))
    return late


def _is_earlier(value: Moment, sure: list[Moment], days: list[Moment]) -> bool:
    """Whether one that means the first publication is before it, or the day in the address."""
    return any(_before(other, value) for other in sure) or any(day.day < value.day and not same(day, value) for day in days)


def _before(one: Moment, other: Moment) -> bool:
    """Whether it is earlier by more than a clock read in another zone, or a second reading of the same clock, explains."""
    apart = instant(other) - instant(one)
    return apart > timedelta(minutes=5) and not same(one, other) and (bool(apart % timedelta(minutes=30)) or apart > timedelta(hours=14))


def _at_once(one: Moment, other: Moment) -> bool:
    """Whether they say the same, or were written within the seconds that saving takes."""
    timed = isinstance(one.when, datetime) and isinstance(other.when, datetime) and one.offset_known == other.offset_known
    return same(one, other) or (timed and abs(instant(one) - instant(other)) < timedelta(minutes=1))


def _once(view: View) -> Iterator[Candidate]:
    """'This story was first published on 3 May 2019 and has been updated': under the text, or over it."""
    blocks, headline, first, last = view.doc.blocks, view.headline_block, view.first_block, view.last_block
    if first is None or last is None:
        return
    over = blocks[headline.index + 1 if headline is not None and headline.index < first else first : first + 1]
    for block in (*over[-_NEAR:], *blocks[max(first + 1, last - _KEPT) : last + _NEAR]):
        text = block.text[: 2 * _ONCE_BEGIN]
        begin = _ONCE.match(text)
        if begin is not None and block.link_chars * 2 < len(block.text):
            for sighting in moments_in(text[begin.end() :], view.context)[:1]:
                if sighting.start < 5 and not sighting.moment.relative:
                    yield Candidate(sighting.moment, ONCE, "visible", block=block.index, detail=text[begin.end() :][: sighting.end])
                    return


def _dateline(view: View) -> Iterator[Candidate]:
    """'LONDON, June 11, 2025 /Wire/ --': a whole date in front of the first sentence."""
    first = view.first_block
    if first is None:
        return
    for block in view.doc.blocks[first : first + 2]:  # the first may be the standfirst
        text = block.text[:160]
        if not _MARK.search(text):
            continue
        for sighting in moments_in(text, view.context)[:1]:
            if sighting.start < 60 and not sighting.moment.relative and _DASH.search(text[sighting.end : sighting.end + 30]):
                yield Candidate(sighting.moment, "dateline", "visible", block=block.index, detail=text[: sighting.end])


def _address(view: View) -> Iterator[Candidate]:
    """/2025/06/11/, -20250611: the day, where the address tells one."""
    address = (view.doc.url or "").split("?")[0][:500]
    found = _URL_DAY.search(address)
    if found is not None and (found[2] or len(found[0]) == 8):
        try:
            said = date(int(found[1]), int(found[3]), int(found[4])).isoformat()
        except ValueError:
            return
        yield Candidate(said, "url" if found[2] == "/" else "url digits", "url")
    elif (named := _URL_WORDS.search(address)) is not None:
        yield Candidate(f"{named[3]} {named[2]} {named[1]}", "url", "url")
    elif (last := _URL_LAST.search(address)) is not None:
        yield Candidate(last[1], "url last", "url")


def _title(view: View) -> Iterator[Candidate]:
    """'Ferry returns | The Lantern | 11.06.2025', 'Ferry returns - 11.06.2025 - The Lantern': the last part of the title, or the one before
    it, that is a date and nothing else."""
    for part in reversed(_PARTING.split((view.doc.title or "")[-_TITLE_END:])[1:][-2:]):
        if 8 <= len(part) <= 20 and part[0].isdigit() and "|" not in part:
            for sighting in moments_in(part, view.context)[:1]:
                if sighting.end - sighting.start == len(part):
                    yield Candidate(sighting.moment, "title", "title", detail=part)
                    return


def _scripts(view: View) -> Iterator[Candidate]:
    """The day that the page's scripts tell, where nothing else does and they tell one alone."""
    said = [
        match[1]
        for text in view.doc.scripts
        for match in islice(_IN_SCRIPT.finditer(text), 40)
        if text[match.start() - 1 : match.start()] in ("p", "P")
        and text[max(0, match.start() - 3) : match.start() - 1].lower() not in _NOT_FIRST
    ]
    if said and len({one[:10] for one in said}) == 1:
        yield Candidate(max(said, key=len), "script", "script")
