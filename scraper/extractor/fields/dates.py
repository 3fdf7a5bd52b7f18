"""Where a page says when it was published and when it was changed: what `published` and `modified` have in common.

No field itself. Places near the headline count; those of other stories (cards, comments, galleries) do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, Final, Literal

from scraper.errors import Unreadable
from scraper.extractor.view import View
from scraper.normaliser.moments import Label, Moment, label_of, may_date, moment, moments_in
from scraper.page.blocks import ASIDE, FOOTER, HIDDEN, NAV, Block, Box
from scraper.page.linked_data import types_of
from scraper.record import Candidate, Context

Which = Literal["published", "updated"]

_WEST, _EAST = timedelta(hours=12), timedelta(hours=14)  # how far clocks on earth are from UTC
EVENING: Final = 17  # the hour from which on tomorrow's paper is online
ABOVE: Final = 10  # blocks before the headline that may still be its own head
BELOW: Final = 25  # blocks after it, where the body's begin is not known
UNDER: Final = 25  # blocks after the body in which its own foot stands
FAR: Final = 300  # blocks that are searched for a date under the text, where the body's end is not known
MAX_LINE: Final = 400  # characters of a line with a date in it
LONG: Final = 260  # of one that has more in it than dates, and whose date wants a label
MAX_START: Final = 80  # characters before a date that is announced in such a line
_DIGIT = re.compile(r"\d")
_CHANGED = re.compile(r"modif|updat|chang|revis|lastmod|aktualis|aenderung|edited|editdate|maj\b", re.I)
_FIRST = re.compile(r"publi|posted|creat|issued|first|erschien|veroeff|original", re.I)
_ELSEWHERE: Final = NAV | ASIDE | FOOTER
_ELSEWHERE_NAMES = re.compile(
    r"related|recommend|comment|sidebar|read-?more|most-?read|popular|newsletter|widget|archive|calendar|trending|latest"
)
_CARD_NAMES = re.compile(r"teaser|card\b")  # where something is offered; an article's own standfirst is called so too, but links nowhere
_PAGES: Final = frozenset(
    ("webpage", "itempage", "collectionpage", "article", "newsarticle", "blogposting", "reportagenewsarticle", "liveblogposting")
)


def read(said: Any, context: Context) -> Moment:
    """A day at least, as `normaliser.moments.moment` reads it. Raises Unreadable, also for a month or a year alone."""
    if isinstance(said, Moment):
        return said
    if isinstance(said, list | tuple) and said:
        said = said[0]
    if isinstance(said, dict):
        said = said.get("@value")
    if isinstance(said, bool) or not isinstance(said, str | int | float):
        raise Unreadable("no date", said)
    read_ = moment(str(int(said)) if isinstance(said, float) else str(said), context)
    if read_.precision in ("month", "year"):
        raise Unreadable("no day, only a month or a year", said)
    return read_


def same(a: Moment, b: Moment) -> bool:
    """Whether two say the same as far as the less precise of them goes.

    A date agrees with an instant whose day it is where it was written, or in UTC, or, for an instant written in UTC, anywhere on
    earth; so does the next day's, of the print edition, with an evening's instant. A local time without offset agrees with an
    instant that has these minutes at some offset: pages write UTC for machines and their own clock for readers. '3 hours ago'
    agrees within its unit.
    """
    if a.relative or b.relative:
        return _near(a, b)
    x, y = a.when, b.when
    if not isinstance(x, datetime) or not isinstance(y, datetime):
        return bool(_days(x) & _days(y)) or _printed(x, y) or _printed(y, x)
    unit = _coarser(a, b)
    if (x.tzinfo is None) == (y.tzinfo is None):
        return _cut(x, unit) == _cut(y, unit)
    aware, local = (x, y) if x.tzinfo is not None else (y, x)
    return _cut(local, unit) == _cut(aware.replace(tzinfo=None), unit) or _offset(aware, local, unit) is not None


def settle(values: Sequence[Moment]) -> Moment:
    """Of moments that agree, most trusted first, the one that says most (seconds before minutes before days, an offset before none).

    It is given on the page's own clock: an instant written in UTC gets the offset of another that is written with one, or that a
    local time beside it betrays: 02:25:54Z and 'February 24, 9:25 pm' are 21:25:54-05:00. The instant stays what it is.
    """
    best = max(values, key=_detail)
    when = best.when
    if not isinstance(when, datetime) or when.tzinfo is None or when.utcoffset():
        return best
    for other in values:
        there = other.when
        if not isinstance(there, datetime) or other.relative:
            continue
        unit = (
            "hour"
            if "hour" in (best.precision, other.precision)
            else "minute"
            if "minute" in (best.precision, other.precision)
            else "second"
        )
        if there.tzinfo is None:
            offset = None if _cut(there, unit) == _cut(when.replace(tzinfo=None), unit) else _offset(when, there, unit)
        else:
            offset = there.utcoffset()
        if offset:
            return replace(best, when=when.astimezone(timezone(offset)))
    return best


def _coarser(a: Moment, b: Moment) -> str:
    return next((unit for unit in ("hour", "minute") if unit in (a.precision, b.precision)), "second")


def _detail(value: Moment) -> int:
    return ("year", "month", "day", "hour", "minute", "second").index(value.precision) * 2 + value.offset_known - 20 * value.relative


def _offset(aware: datetime, local: datetime, unit: str) -> timedelta | None:
    """The offset at which `aware`, written in UTC, is `local`; None where there is none on earth."""
    if aware.utcoffset():
        return timedelta() if _cut(local, unit) == _cut(aware.astimezone(UTC).replace(tzinfo=None), unit) else None
    offset = _cut(local, unit) - _cut(aware.replace(tzinfo=None), unit)
    return offset if -_WEST <= offset <= _EAST and not offset % timedelta(minutes=30) else None


def _near(a: Moment, b: Moment) -> bool:
    slack = {"second": 60, "minute": 120, "hour": 3_700, "day": 86_400}
    allowed = timedelta(
        seconds=max(slack.get(a.precision, 0), slack.get(b.precision, 0)) + (86_400 if a.offset_known != b.offset_known else 0)
    )
    return abs(_instant(a) - _instant(b)) <= allowed


def _instant(value: Moment) -> datetime:
    when = value.when if isinstance(value.when, datetime) else datetime(value.when.year, value.when.month, value.when.day)  # noqa: DTZ001  below
    return when.astimezone(UTC) if when.tzinfo is not None else when.replace(tzinfo=UTC)


def _days(when: date) -> set[date]:
    if not isinstance(when, datetime):
        return {when}
    if when.tzinfo is None:
        return {when.date()}
    if when.utcoffset():
        return {when.date(), when.astimezone(UTC).date()}
    return {(when - _WEST).date(), when.date(), (when + _EAST).date()}


def _printed(instant: date, day: date) -> bool:
    """Whether `day` is the date of the print edition of what went online the evening before."""
    if not isinstance(instant, datetime) or isinstance(day, datetime):
        return False
    return instant.hour >= EVENING and day == instant.date() + timedelta(days=1)


def _cut(when: datetime, unit: str) -> datetime:
    if when.tzinfo is not None:
        when = when.astimezone(UTC)
    return when.replace(minute=0 if unit == "hour" else when.minute, second=when.second if unit == "second" else 0, microsecond=0)


# places


def other_nodes(view: View, key: str) -> Iterator[Candidate]:
    """The same property on the page's other nodes that are about this page: its WebPage, a second node with the story's own address."""
    story = view.doc.story
    for node in view.doc.linked.nodes:
        if node is not story and node.get(key):
            kinds = types_of(node)
            if _PAGES.intersection(kinds):
                page = any(kind.endswith("page") for kind in kinds)
                yield Candidate(node[key], f"json-ld {'page' if page else 'other'} {key}", "json-ld")


def metas(view: View, names: Iterable[str], others: re.Pattern[str], never: re.Pattern[str]) -> Iterator[Candidate]:
    """The named ones each as a place of its own, then any other whose name says that it is such a date."""
    meta = view.doc.meta
    named = tuple(names)
    for name in named:
        for content in meta.get(name, ())[:3]:
            yield Candidate(content, f"meta {name}", "meta")
    dated: list[tuple[str, str]] | None = view.notes.get("dated metas")
    if dated is None:
        dated = view.notes["dated metas"] = [
            (name, content) for name, said in meta.items() for content in said[:2] if len(content) <= 60 and _DIGIT.search(content)
        ]
    for name, content in dated:
        if name not in named and others.search(name) and not never.search(name):
            yield Candidate(content, "meta other", "meta", detail=name)


def properties(view: View, *names: str) -> Iterator[Candidate]:
    """Microdata and RDFa; of several with one name the one by the headline, else the first outside of cards, before the others."""
    for name in names:
        boxes = view.doc.props.get(name.lower(), ())[:40]
        own = [box for box in boxes if not _elsewhere(view, box)] or boxes[:1]
        for n, box in enumerate(own[:3]):
            said = box.attributes.get("content") or box.attributes.get("datetime") or view.doc.text_of(box)[:120]
            if said:
                yield Candidate(said, f"microdata {name}" if n == 0 else f"microdata {name} later", "microdata", block=box.block_start)


def times(view: View, which: Which) -> Iterator[Candidate]:
    """`<time>` elements in the article's head that are labelled so, or (for the publication) not at all."""
    first, last = head(view)
    unlabelled = 0
    for box in view.doc.times[:200]:
        if not first <= box.block_start <= last or _elsewhere(view, box):
            continue
        label = _label_of_box(view, box)
        if label != which and not (which == "published" and label is None):
            continue
        place = f"time {label}" if label else "time" if unlabelled == 0 else "time later"
        unlabelled += label is None
        said = (
            box.attributes.get("datetime") or box.attributes.get("content") or box.attributes.get("data-datetime") or view.doc.text_of(box)
        )
        if said and len(said) <= MAX_LINE:
            yield Candidate(said, place, "visible", block=box.block_start, detail=view.doc.text_of(box)[:80])


def lines(view: View, which: Which) -> Iterator[Candidate]:
    """Dates in the lines of the article's head, and right below its end."""
    first, last = head(view)
    found = 0
    kept: list[Block] | None = view.notes.get("dated head")
    if kept is None:
        kept = view.notes["dated head"] = [block for block in view.doc.blocks[first : last + 1] if _dates_of(view, block)]
    for block in kept:
        for candidate in _in_line(view, block, which, "visible" if not found else "visible later"):
            found += 1
            yield candidate
    if found:
        return
    # Nothing there: the body may begin with what is its head, and some sites put the date under the text.
    blocks, end = view.doc.blocks, view.last_block
    places = blocks[last + 1 : first + ABOVE + BELOW], blocks[end + 1 : end + UNDER] if end is not None else blocks[last + 1 : last + FAR]
    for block in (block for place in places for block in place):
        if block.link_chars * 2 < len(block.text):
            for candidate in _in_line(view, block, which, "visible below"):
                yield candidate
                found += 1
            if found:
                return


def head(view: View) -> tuple[int, int]:
    """The blocks (first and last index) of the article's head: around the headline, up to the body and its first paragraphs."""
    headline, body = view.headline_block, view.first_block
    start = headline.index if headline is not None else max(0, (body or 0) - ABOVE)
    end = body + 1 if body is not None and body > start else start + BELOW
    return max(0, start - ABOVE), min(end, start + 2 * BELOW, len(view.doc.blocks) - 1)


def _in_line(view: View, block: Block, which: Which, place: str) -> Iterator[Candidate]:
    for value, label, said in _dates_of(view, block):
        if label == which or (label is None and which == "published"):
            yield Candidate(value, f"{place} {label}" if label else place, "visible", block=block.index, detail=said)


_Dated = tuple[Moment, Label | None, str]


def _dates_of(view: View, block: Block) -> list[_Dated]:
    """The dates in a line that is no sentence and of no other story: each with its label and the words that say it."""
    text = block.text
    if len(text) > MAX_LINE or block.inside & (HIDDEN | NAV | FOOTER) or not may_date(text, view.context):
        return []
    kept: dict[int, list[_Dated]] = view.notes.setdefault("dated lines", {})  # read once for both fields
    dated = kept.get(block.index)
    if dated is None:
        dated = kept[block.index] = [] if _elsewhere(view, block.box) else _read(view, block)
    return dated


def _read(view: View, block: Block) -> list[_Dated]:
    text = block.text
    if len(text) > LONG and (not _DIGIT.search(text, 0, MAX_START + 60) or label_of(text[: LONG - 80]) is None):
        return []  # as below, before the scan
    dated: list[_Dated] = []
    around: Label | None = None
    for sighting in moments_in(text, view.context):
        label = sighting.label
        if len(text) > sighting.end - sighting.start + 120 and (label is None or sighting.start > MAX_START):
            continue  # a sentence in which a date is told
        said = text[sighting.start : sighting.end]
        if label is None and around is None:
            label = _label_of_names(_inner(view, block, said) or block.box) or _label_before(view, block)
        around = label or around
        dated.append((sighting.moment, label, said))
    return dated


def _inner(view: View, block: Block, said: str) -> Box | None:
    """The inmost inline element of a block that holds these words."""
    found = None
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 60]:
        if box.start >= block.end:
            break
        if box.start >= block.start and said in view.doc.text_of(box):
            found = box
    return found


def _label_before(view: View, block: Block) -> Label | None:
    """A label that stands in a block of its own before the date."""
    if block.index == 0:
        return None
    before = view.doc.blocks[block.index - 1]
    return label_of(before.text) if len(before.text) <= 30 and not _DIGIT.search(before.text) else None


def _label_of_box(view: View, box: Box) -> Label | None:
    if named := _label_of_names(box):
        return named
    blocks = view.doc.blocks
    if box.block_start >= len(blocks):
        return None
    block, text = blocks[box.block_start], view.doc.text_of(box)
    at = block.text.find(text) if text else -1
    if at > 0:
        return label_of(block.text[max(0, at - 40) : at])
    return label_of(text[:30]) or (_label_before(view, block) if at == 0 else None)


def _label_of_names(box: Box) -> Label | None:
    """What an element's class, id and itemprop, and those of the one around it, call the date."""
    for one in box.up()[:2]:
        names = f"{one.names} {one.attributes.get('itemprop') or ''} {one.attributes.get('property') or ''}"
        if len(names) < 300:
            changed, first = bool(_CHANGED.search(names)), bool(_FIRST.search(names))
            if changed != first:
                return "updated" if changed else "published"
    return None


def _elsewhere(view: View, box: Box) -> bool:
    """Whether a box belongs to another story, a comment or the site: by what it stands in below what it shares with the headline."""
    headline = view.headline_block
    shared = 0
    if headline is not None:
        shared = headline.inside
        if -2 <= box.block_start - headline.index <= 1 and not box.inside & ~shared & (NAV | FOOTER):
            return False  # right above or under the headline
    if box.inside & _ELSEWHERE & ~shared:
        return True
    for one in box.up()[:6]:
        if one.tag == "body" or (headline is not None and one.block_start <= headline.index < one.block_end):
            return False
        if one.names and len(one.names) < 200:
            if _ELSEWHERE_NAMES.search(one.names):
                return True
            if _CARD_NAMES.search(one.names) and any(one.start <= link.box.start < one.end for link in view.doc.links):
                return True
    return False
