"""The dates that a page shows its readers, each with the label that says whether it is the publication's or a change's.

No field itself. Places near the headline count, and the article's foot; those of other stories (cards, comments, galleries) do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice
from typing import Final, Literal

from scraper.errors import Unreadable
from scraper.extractor.fields.shared.displayed.elements import for_machines, labelled_times
from scraper.extractor.fields.shared.displayed.labels import CHANGED, FIRST, label_before, label_of_box
from scraper.extractor.fields.shared.displayed.limits import ABOVE, BELOW, BESIDE, DIGIT, MAX_LINE, OVER, SENTENCE, TIMES, UNDER, UNSEEN
from scraper.extractor.fields.shared.displayed.places import distance, head, is_of_a_card, is_of_an_item, tells_one_story
from scraper.extractor.fields.shared.displayed.reading import Dated, begins_a_span, dates_of, is_stamp, spaced_text
from scraper.extractor.fields.shared.displayed.sheets import sheets
from scraper.extractor.links import path_of
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.moments import Sighting, is_a_day, may_date, moment, moments_beside, moments_in
from scraper.normaliser.text import begins_small
from scraper.page.blocks import ARTICLE, LINK, LIST, TABLE, Block
from scraper.record import Candidate

Which = Literal["published", "updated"]
FOOT: Final = 60  # blocks after the body in which a date with its label in words may still be the story's
FAR: Final = 300  # blocks that are searched for a date under the text, where the body's end is not known
_OF_A_DAY = re.compile(r"/(?:19|20)\d\d/\d\d?(?:/\d\d?)?/?$")  # the address of what was published on a day, or in a month
_LATELY: Final = timedelta(days=58)
_PROSE: Final = 100  # characters of a paragraph
_SIGNS: Final = 4  # characters beside a date that is alone in a heading
SHORT: Final = 120  # characters of one whose date has no year


def times(view: View, which: Which) -> Iterator[Candidate]:
    """`<time>` elements in the article's head that are labelled so, or (for the publication) not at all."""
    unlabelled, alone = 0, _alone(view)
    for box, named, hatom in labelled_times(view):
        label = None if hatom and alone else named
        if label != which and not (which == "published" and label is None):
            continue
        text = view.doc.text_of(box)
        seen = bool(text or box.tag != "time")  # of an empty one a reader sees nothing
        place = f"time {label}" if label else "time" if seen and not unlabelled else "time later"
        unlabelled += label is None and seen
        said = for_machines(box) or text
        if said and len(said) <= MAX_LINE:
            yield Candidate(said, place, "visible", block=box.block_start, detail=text[:80])


@once
def _alone(view: View) -> bool:
    """Whether nothing but a class after hAtom's `updated` says what the dates of the head are: it was wanted on every entry, and themes
    give it to the only date that they show. A reader sees a date without a label."""
    labels = [hatom for _, _, hatom in labelled_times(view)] + [row.hatom for row in _dated_head(view)]
    return bool(labels) and all(labels) and not _told(view)


def _told(view: View) -> bool:
    """Whether the page's data tells any date of the story."""
    keys = ("datePublished", "dateModified")
    named = any(FIRST.search(name) or CHANGED.search(name) for name, said in view.doc.meta.items() if any(map(DIGIT.search, said)))
    return named or any(view.story.get(key) or key.lower() in view.doc.props for key in keys)


def lines(view: View, which: Which, *, foot: bool) -> Iterator[Candidate]:
    """Dates in the lines of the article's head; where none is there, with `foot`, right below its end.

    One with a label in words comes before those without, and of these what stands under the headline: over it may stand the site's clock.
    Under the text the time is looked for too that the day in the head lacks.
    """
    found = 0
    rows = _dated_head(view)
    if _alone(view):
        rows = [row._replace(label=None) for row in rows]
    rows = [row for row in rows if row.label == which or (row.label is None and which == "published")]
    top = view.top
    rows.sort(key=lambda row: (row.block < top - OVER, row.label is None, not top < row.block <= top + OVER, _is_in_words(view, row)))
    for row in rows:
        shown = row.candidate("visible" if not found else "visible later")
        told = _in_its_element(view, row) if row.moment.relative else None  # 'Today, 9:41' was written on the day of the story
        yield shown if told is None else shown._replace(said=told)
        found += 1
    if not foot or (found and (which == "updated" or any(row.moment.precision != "day" for row in rows))):
        return
    days = {row.moment.day for row in rows}
    foot_rows = [
        (block, far, row._replace(label="updated") if row.label is None and is_stamp(row) else row)
        for block, far in _foot(view)
        for row in dates_of(view, block, far=far)
    ]
    listed = _listed(foot_rows)
    one_story = view.last_block is not None and tells_one_story(view)
    for n, (block, far, row) in enumerate(foot_rows):
        if found > len(rows) and block is not foot_rows[n - 1][0]:
            return
        if found and not (row.label == "published" and row.moment.day in days and row.moment.precision != "day"):
            continue  # the time of a day that the head tells
        worded = row.label is not None and row.worded
        if is_of_a_card(view, block, labelled=worded):
            continue
        if not worded and ((_set_as(block) in listed and (one_story or block.inside & TABLE)) or _is_of_something(view, block, row)):
            continue
        dates = sum(len(one.said) for one in dates_of(view, block, far=far))
        alone = len(block.text) <= dates + (0 if row.moment.relative else BESIDE)  # 'Jane 2 hours ago' is a reader's
        if row.label == which or (row.label is None and which == "published" and alone and not far):
            shown = row.candidate("visible below")
            told = _in_its_element(view, row)
            yield shown if told is None else shown._replace(said=told)
            if told is not None and row.moment.precision != "day" and not row.moment.relative:
                yield shown  # on the reader's clock
            found += 1


def _is_of_something(view: View, block: Block, row: Dated) -> bool:
    """Whether a date under the text is of what is told there: it stands among other words of a heading, in a sentence, or in an item; or
    amid the text itself."""
    if block.heading and not block.small_print and len(block.text) > len(row.said) + _SIGNS:
        return True
    if row.label is not None:
        return False
    return _words_beside(view, row) > SENTENCE or _amid(view) < block.index < (view.last_block or 0) or is_of_an_item(view, block)


@once
def _amid(view: View) -> int:
    """The third paragraph of the text, behind which no line is of its head; a list before it sums the text up."""
    kept = (view.doc.blocks[n] for n in (view.body.kept if view.body is not None else ()))
    prose = (block.index for block in kept if len(block.text) > _PROSE and not block.inside & LIST)
    return next(islice(prose, 2, None), len(view.doc.blocks))


def _listed(rows: Sequence[tuple[Block, bool, Dated]]) -> set[tuple[str, str, int]]:
    """How the lines under the text are set that tell several days without a word: a list of other stories, of readers' remarks."""
    days: dict[tuple[str, str, int], set[date]] = {}
    for block, _, row in rows:
        if (row.label is None or not row.worded) and not is_stamp(row):
            days.setdefault(_set_as(block), set()).add(row.moment.day)
    return {how for how, told in days.items() if len(told) > 1}


def _set_as(block: Block) -> tuple[str, str, int]:
    return block.box.tag, block.box.names, block.box.depth


def _is_in_words(view: View, row: Dated) -> bool:
    """Whether an unlabelled date stands among words that say of what: 'Meeting on 12 June 2024 at the customs house'."""
    return row.label is None and _words_beside(view, row) >= SENTENCE


def _words_beside(view: View, row: Dated) -> int:
    """How many words in small letters stand beside a date."""
    return sum(map(begins_small, view.doc.blocks[row.block].text.replace(row.said, " ").split()))


def beside_the_day(view: View, which: Which, day: date) -> Iterator[Candidate]:
    """Dates without a year in the lines of the article's head ('3 May, 10:15'), on the day that something else tells, with their time;
    a change's also soon after it."""
    for block, text, said in _without_year(view, day):
        label = said.label or label_before(view, block)
        timed = said.moment.precision != "day" and said.moment.day == day
        if label == which if which == "updated" else timed and label != "updated":
            place = "visible" if label is None else f"visible {label}"
            yield Candidate(said.moment, place, "visible", block=block.index, detail=text[said.start : said.end])


def lately(view: View) -> Iterator[Candidate]:
    """The publication's dates without a year in the lines of the article's head, where nothing else tells a day: of the last two months
    before the page was fetched, in which a reader takes them to be."""
    fetched = view.context.fetched_at
    if fetched is None:
        return
    for block, text, said in _without_year(view, fetched.date() - _LATELY):
        label = said.label or label_before(view, block)
        if label != "updated" and said.moment.day <= fetched.date():
            place = "visible" if label is None else f"visible {label}"
            yield Candidate(replace(said.moment, relative=True), place, "visible", block=block.index, detail=text[said.start : said.end])


def _without_year(view: View, day: date) -> Iterator[tuple[Block, str, Sighting]]:
    """(line, its text, what it says) of dates without a year that are most of a line of the article's head, on the day or soon after."""
    first, last = head(view)
    for block in view.doc.blocks[first : last + 1]:
        text = block.text
        if len(text) > SHORT or not DIGIT.search(text) or block.inside & UNSEEN or dates_of(view, block) or distance(view, block.box):
            continue
        text = spaced_text(view, block)
        if moments_in(text, view.context):
            continue  # a whole date, that is not the story's
        for said in moments_beside(text, view.context, day):
            alone = len(text) <= said.end - said.start + BESIDE and text != view.value("headline")
            if alone and not begins_a_span(text, said.end):
                yield block, text, said


def _in_its_element(view: View, row: Dated) -> str | None:
    """What the `<time>` element around a displayed date tells a machine, where it is of that day, or of one beside it, or the words are
    'yesterday', which a copy of the page says for ever."""
    for box in view.doc.times[:TIMES]:
        said = box.attributes.get("datetime") if box.block_start == row.block else None
        shown = view.doc.text_of(box) if said else ""
        before, found, _ = shown.partition(row.said)
        if not found and row.moment.relative and DIGIT.search(shown) and row.said.endswith(shown):
            before, found = "", shown  # 'Today <time>9:41</time>'
        if said and found and not DIGIT.search(before) and label_of_box(view, box)[0] in (row.label, None):
            try:
                told = moment(said, view.context)
            except Unreadable:
                continue
            if row.moment.relative or abs(told.day - row.moment.day) <= timedelta(days=1):
                return said
    return None


@once
def _dated_head(view: View) -> list[Dated]:
    first, last = head(view)
    headline, context = view.value("headline"), view.context
    rows = [
        row
        for block in view.doc.blocks[first : last + 1]
        if not block.inside & UNSEEN and block.text != headline and may_date(block.text, context)
        for row in dates_of(view, block)
    ]
    return rows or sheets(view)


@once
def _foot(view: View) -> list[tuple[Block, bool]]:
    """The blocks below the head in which the story's date may stand: the body may begin with what is its head, and some sites put the
    date under the text; and a line far over it that says of the story by its title when it was posted. Each with whether it is so far that
    only words beside the date make it the story's."""
    first, last = head(view)
    title = view.value("headline") or "\n"
    over = [block for block in view.doc.blocks[:first] if block.text.startswith(title) and len(block.text) > len(title) + BESIDE]
    end, blocks, context = view.last_block, view.doc.blocks, view.context
    near = last + FAR if end is None else end + UNDER
    under = (last if end is None else end) + 1
    stop = _next_story(view, under, near if end is None else under + FOOT - 1)
    text = view.first_block or 0
    top = blocks[max(last + 1, text - BELOW) : text] if text > first + ABOVE + BELOW else ()  # right over a text far from the headline
    places = blocks[last + 1 : min(first + ABOVE + BELOW, stop)], over, top, blocks[under:stop]
    return [
        (block, not first <= block.index < near)
        for place in places
        for block in place
        if len(block.text) <= MAX_LINE and not block.inside & UNSEEN and may_date(block.text, context)
        if block.index not in view.comments and (block.link_chars * 2 < len(block.text) or _leads_to_itself(view, block))
    ]


def _leads_to_itself(view: View, block: Block) -> bool:
    """Whether the first link in a line leads to this very page, as themes set one on the day of a story, calls itself its address, or
    leads from a day to all the stories of that day; a link around the line is a card's."""
    if "bookmark" in (block.links[0].box.attributes.get("rel") or "") and not block.inside & LINK:
        return True
    if _OF_A_DAY.search(path_of(block.links[0].href)) is not None:
        return not block.inside & LINK and is_a_day(view.doc.text_of(block.links[0].box), view.context)
    address = urls.absolute(view.doc.base, block.links[0].href) if view.doc.url else None
    return address is not None and urls.key(address) == urls.key(view.doc.url or "") and not block.links[0].href.startswith("#")


def _next_story(view: View, start: int, stop: int) -> int:
    """The first block from `start` up to `stop` that is the headline of another article element, as the story's own is; else `stop`."""
    own = view.headline_block
    if own is None or own.heading != 1:
        return stop
    for block in view.doc.blocks[start:stop]:
        if block.heading == 1 and block.inside & ARTICLE and block.text != own.text:
            article = next((box for box in block.box.up() if box.tag == "article"), None)
            if article is not None and article.block_start > own.index:
                return block.index
    return stop
