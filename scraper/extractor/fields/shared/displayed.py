"""The dates that a page shows its readers, each with the label that says whether it is the publication's or a change's.

No field itself. Places near the headline count, and the article's foot; those of other stories (cards, comments, galleries) do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from scraper.errors import Unreadable
from scraper.extractor.fields import deck
from scraper.extractor.fields.shared import pictured
from scraper.extractor.fields.shared.authored import leads_to_author
from scraper.extractor.posts import around
from scraper.extractor.view import View, once
from scraper.normaliser.bylines import by_word, written
from scraper.normaliser.moments import Label, Moment, Sighting, label_of, may_date, moment, moments_beside, moments_in
from scraper.normaliser.text import begins_small, weight
from scraper.page.blocks import ARTICLE, ASIDE, CAPTION, FOOTER, HEADER, HIDDEN, LINK, MAIN, NAV, Block, Box
from scraper.record import Candidate
from scraper.text import fold

Which = Literal["published", "updated"]

ABOVE: Final = 10  # blocks before the headline that may still be its own head
OVER: Final = 4  # blocks before the headline; what is nearer is rather its own
_TIMES: Final = 200  # elements that are looked at
BELOW: Final = 25  # blocks after it, where the body's begin is not known
HEAD: Final = 10  # blocks after it in which a box at the side is still the story's own
UNDER: Final = 25  # blocks after the body in which its own foot stands
FOOT: Final = 60  # blocks after the body in which a date with its label in words may still be the story's
FAR: Final = 300  # blocks that are searched for a date under the text, where the body's end is not known
MAX_LINE: Final = 400  # characters of a line with a date in it
SHORT: Final = 120  # characters of one whose date has no year
BESIDE: Final = 40  # characters beside a date under the text that no label announces; more tell of something else
LONG: Final = 190  # characters of a line that has more in it than dates, and whose date wants a label
MAX_START: Final = 80  # characters before a date that is announced in such a line
LABEL: Final = 20  # characters of a label that stands alone in a list of facts
FACTS: Final = 20  # blocks of such a list
_AROUND: Final = 5  # elements around a label, of which one is the list
_LISTS: Final = frozenset(("ul", "ol", "dl", "table"))
_DAY_OF = re.compile(r"(?:datum|date|data|dato|fecha|tarih|дата)\s?:?", re.I)
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\d{4}")
_AFTER_NUMBERS = re.compile(r"^.*\d", re.S)
_CHANGED = re.compile(
    r"modif|updat|chang|revis|lastmod|aktualis|aenderung|edited|editdate|maj\b"
    r"|actualiz|actualisation|atualiz|aggiorn|op+dater|uppdater|paivitet|bijgewerkt|gewijzigd|mise-?a-?jour"
)  # in small letters, as the next
_FIRST = re.compile(r"publi|posted|creat|issued|(?<!stand)first|erschien|veroeff|original|geplaatst|udgiv|julkais")
_STAMPS: Final = 4  # of a story: published and changed, each for two widths of the screen
_TOLD_BY: Final = (
    "data-datetime",
    "data-timestamp",
    "data-time",
    "data-date",
    "data-utc",
    "data-published",
    "data-publish-date",
    "publishdate",
)
_SCRIPTED: Final = frozenset(("datetime", *_TOLD_BY))
_STAMP = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?!\d)|1\d{9}(?:\d{3})?$")  # a day and perhaps a time (ISO 8601), or seconds since 1970
_TO_THE_SECOND = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:?\d\d)")
_LEAST: Final = 12  # weight of what stands beside a date in a sentence or caption
_SENTENCE: Final = 3  # words in small letters of a sentence
# What a reader or a machine did with the page, and until when something may be done, in small letters.
_COPIED = re.compile(
    r"(?<![a-z])(?:printed|gedruckt|ausgedruckt|accessed|retrieved|abgerufen|imprimé|consulté|impreso|stampato|geprint"
    r"|expires?(?: on)?:?|expiry(?: date)?:?|deadline:?|valid until|closing date:?|gültig bis"
    r"|(?:bewerbungs|einsende|anmelde|melde)schluss:?|date limite:?|fecha límite:?|caduca(?: el)?:?|scadenza:?|prazo:?|uiterlijk)(?![a-z])"
)
# A time of day that is nothing else, as a running time may be.
_CLOCK = re.compile(
    r"(?:(?:at|um|à|alle|às|a las|kl\.?|klo|ore|@)\s)?\d{1,2}"
    r"(?:h\s?\d{2}|[:.]\d{2}\s?(?:[ap]\.?m\.?|uhr|uur|hs?|น\.))(?:\s[a-z]{2,4})?",
    re.I,
)
# The days of a life, in small letters.
_LIVED = re.compile(
    r"(?:(?<![a-z])(?:born|died|deceased|geboren|gestorben|nacid[oa]"
    r"|falleci[oóda]{1,3}|née?|décédée?|родил\w{1,3}|умер\w?)(?: on| am| el| le)?|[†✝])\W{0,3}$"
)
_UNSEEN: Final = HIDDEN | NAV
_MARGIN: Final = ASIDE | FOOTER
_MARGIN_NAMES = re.compile(r"sidebar|(?<!elementor-)widget|newsletter")  # a page builder calls all that it sets a widget
_OTHERS_NAMES = re.compile(
    r"related|recommend|(?P<readers>comment|kommentare|komentar(?:ze|i|e)|comentarios|commenti|reacties|leserbrief|diskussion)|read-?more"
    r"|most-?read|popular|archive|calendar|trending|latest"
)
_HATOM = re.compile(r"[\w-]*updat[\w-]*")
_CARD_NAMES = re.compile(r"teaser|card\b")  # where something is offered; an article's own standfirst is called so too, but links nowhere
_AUTHORS_NAMES = re.compile(r"author|byline")  # hCard: 'author vcard'
_HEADLINE: Final = 30  # weight of a linked one; sections and names are shorter
_LINKS: Final = 8  # of a card, in which it is looked for
OWN, MARGIN, OTHERS = range(3)


def times(view: View, which: Which) -> Iterator[Candidate]:
    """`<time>` elements in the article's head that are labelled so, or (for the publication) not at all."""
    unlabelled, alone = 0, _alone(view)
    for box, named, hatom in _times_of_head(view):
        label = None if hatom and alone else named
        if label != which and not (which == "published" and label is None):
            continue
        place = f"time {label}" if label else "time" if unlabelled == 0 else "time later"
        unlabelled += label is None
        said = for_machines(box) or view.doc.text_of(box)
        if said and len(said) <= MAX_LINE:
            yield Candidate(said, place, "visible", block=box.block_start, detail=view.doc.text_of(box)[:80])


def for_machines(box: Box) -> str | None:
    """What an element tells machines of its date: a script writes it where the reader sees none, or how long ago it was. An `abbr` tells it
    in its `title` (hAtom)."""
    said = box.attributes
    told = next((value for name in ("datetime", "content", *_TOLD_BY) if (value := said.get(name))), None)
    title = said.get("title") if not told and box.tag in ("abbr", "time") else None
    return title if title and _YEAR.search(title) else told


@once
def _times_of_head(view: View) -> list[tuple[Box, Label | None, bool]]:
    """Each with its label and whether that is a class after hAtom's `updated` alone."""
    first, last = head(view)
    own = [box for box in view.doc.times[:_TIMES] if first <= box.block_start and not distance(view, box)]
    boxes = [box for box in own if box.block_start <= last] or [box for box in own if _is_the_entrys(view, box)]
    if not boxes:
        scripted = [box for box in view.doc.boxes_in(first, last) if _is_scripted(box) and not distance(view, box)]
        boxes = scripted if len(scripted) <= _STAMPS else []  # more are a list's
    return [(box, *_label_of_box(view, box)) for box in boxes]


def _is_scripted(box: Box) -> bool:
    """Whether a script is told by an element's attributes which day and second to write there."""
    told = box.attributes
    return not _SCRIPTED.isdisjoint(told) and _STAMP.match(for_machines(box) or "") is not None


def times_of_head(view: View) -> list[Box]:
    """The `<time>` elements in the article's head."""
    return [box for box, _, _ in _times_of_head(view)]


def _is_the_entrys(view: View, box: Box) -> bool:
    """Whether it is the `published` of hAtom's entry, whose headline and text stand over it: where blogs print no date in the head."""
    headline, end = view.headline_block, view.last_block
    if headline is None or end is None or not end < box.block_start <= end + UNDER or "published" not in box.names.split():
        return False
    entry = next((one for one in box.up() if "hentry" in one.names.split()), None)
    return entry is not None and entry.block_start <= headline.index


@once
def _alone(view: View) -> bool:
    """Whether nothing but a class after hAtom's `updated` says what the dates of the head are: it was wanted on every entry, and themes
    give it to the only date that they show. A reader sees a date without a label."""
    labels = [hatom for _, _, hatom in _times_of_head(view)] + [row.hatom for row in _dated_head(view)]
    return bool(labels) and all(labels) and not _told(view)


def _told(view: View) -> bool:
    """Whether the page's data tells any date of the story."""
    keys = ("datePublished", "dateModified")
    named = any(_FIRST.search(name) or _CHANGED.search(name) for name, said in view.doc.meta.items() if any(map(_DIGIT.search, said)))
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
    for block, far in _foot(view):
        for row in _dates_of(view, block, far=far):
            if found and not (row.label == "published" and row.moment.day in days and row.moment.precision != "day"):
                continue  # the time of a day that the head tells
            alone = len(block.text) <= len(row.said) + BESIDE
            if row.label == which or (row.label is None and which == "published" and alone and not far):
                shown = row.candidate("visible below")
                told = _in_its_element(view, row)
                yield shown if told is None else shown._replace(said=told)
                if told is not None and row.moment.precision != "day" and not row.moment.relative:
                    yield shown  # on the reader's clock
                found += 1
        if found > len(rows):
            return


def _is_in_words(view: View, row: _Dated) -> bool:
    """Whether an unlabelled date stands among words that say of what: 'Meeting on 12 June 2024 at the customs house'."""
    words = view.doc.blocks[row.block].text.replace(row.said, " ").split() if row.label is None else []
    return sum(map(begins_small, words)) >= _SENTENCE


def beside_the_day(view: View, which: Which, day: date) -> Iterator[Candidate]:
    """Dates without a year in the lines of the article's head ('3 May, 10:15'), on the day that something else tells, with their time;
    a change's also soon after it."""
    first, last = head(view)
    for block in view.doc.blocks[first : last + 1]:
        text = block.text
        if len(text) > SHORT or not _DIGIT.search(text) or block.inside & _UNSEEN or _dates_of(view, block) or distance(view, block.box):
            continue
        text = _spaced(view, block)
        for said in moments_beside(text, view.context, day):
            label = said.label or _label_before(view, block)
            timed = said.moment.precision != "day" and said.moment.day == day
            alone = len(text) <= said.end - said.start + BESIDE and text != view.value("headline")
            if alone and (label == which if which == "updated" else timed and label != "updated"):
                place = "visible" if label is None else f"visible {label}"
                yield Candidate(said.moment, place, "visible", block=block.index, detail=text[said.start : said.end])


def _in_its_element(view: View, row: _Dated) -> str | None:
    """What the `<time>` element around a displayed date tells a machine, where it is of that day, or of one beside it, or the words are
    'yesterday', which a copy of the page says for ever."""
    for box in view.doc.times[:_TIMES]:
        said = box.attributes.get("datetime") if box.block_start == row.block else None
        before, found, _ = view.doc.text_of(box).partition(row.said)
        if said and found and not _DIGIT.search(before) and _label_of_box(view, box)[0] in (row.label, None):
            try:
                told = moment(said, view.context)
            except Unreadable:
                continue
            if row.moment.relative or abs(told.day - row.moment.day) <= timedelta(days=1):
                return said
    return None


@once
def _dated_head(view: View) -> list[_Dated]:
    first, last = head(view)
    headline, context = view.value("headline"), view.context
    return [
        row
        for block in view.doc.blocks[first : last + 1]
        if not block.inside & _UNSEEN and block.text != headline and may_date(block.text, context)
        for row in _dates_of(view, block)
    ]


@once
def _foot(view: View) -> list[tuple[Block, bool]]:
    """The blocks below the head in which the story's date may stand: the body may begin with what is its head, and some sites put the
    date under the text. Each with whether it is so far that only words beside the date make it the story's."""
    first, last = head(view)
    end, blocks, context = view.last_block, view.doc.blocks, view.context
    near = last + FAR if end is None else end + UNDER
    under = (last if end is None else end) + 1
    stop = _next_story(view, under, near if end is None else under + FOOT - 1)
    places = blocks[last + 1 : min(first + ABOVE + BELOW, stop)], blocks[under:stop]
    return [
        (block, block.index >= near)
        for place in places
        for block in place
        if block.link_chars * 2 < len(block.text) <= MAX_LINE and not block.inside & _UNSEEN and may_date(block.text, context)
        if block.index not in view.comments
    ]


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


def head(view: View) -> tuple[int, int]:
    """The blocks (first and last index) of the article's head: around the headline, up to the body and its first paragraphs."""
    headline, body = view.headline_block, view.first_block
    start = headline.index if headline is not None else max(0, (body or 0) - ABOVE)
    end = body + 1 if body is not None and body > start else start + BELOW
    return max(0, start - ABOVE), min(end, start + 2 * BELOW, len(view.doc.blocks) - 1)


class _Dated(NamedTuple):
    """A date in a block, its label, and the words that say it; `worded` where the label is in words that a reader sees, `hatom` where
    nothing but a class says it."""

    moment: Moment
    label: Label | None
    worded: bool
    hatom: bool
    said: str
    block: int

    def candidate(self, place: str) -> Candidate:
        return Candidate(self.moment, f"{place} {self.label}" if self.label else place, "visible", block=self.block, detail=self.said)


@once
def _dated_lines(view: View) -> dict[int, list[_Dated]]:
    """The index of a block -> its dates, where both fields have asked for them."""
    return {}


def _dates_of(view: View, block: Block, *, far: bool = False) -> list[_Dated]:
    """The dates in a line that is no sentence and of no other story."""
    if len(block.text) > MAX_LINE or block.inside & _UNSEEN:
        return []
    kept = _dated_lines(view)
    dated = kept.get(block.index)
    if dated is None:
        apart = distance(view, block.box)
        dated = [] if apart == OTHERS else _read(view, block)
        if dated and (block.text in _captions(view) or around(view.doc.blocks, block) is not None):
            dated = []
        if apart or far:
            dated = [row for row in dated if row.worded]
        kept[block.index] = dated
    return dated


@once
def _captions(view: View) -> frozenset[str | None]:
    """What pictures are said to show: a block with these words is a caption, whatever it stands in."""
    return frozenset(picture.attributes.get("alt") for picture in view.doc.pictures)


def _read(view: View, block: Block) -> list[_Dated]:
    text = _with_its_time(view, block, _spaced(view, block))
    if len(text) > LONG and (not _DIGIT.search(text, 0, MAX_START + 60) or label_of(text[:MAX_START]) is None):
        return []  # as below, before the scan
    dated: list[_Dated] = []
    around: Label | None = None
    sightings = moments_in(text, view.context)
    for sighting in sightings:
        label, worded, hatom = sighting.label, True, False
        if len(text) > sighting.end - sighting.start + 120 and (label is None or sighting.start > MAX_START):
            continue  # a sentence in which a date is told
        before = text[max(0, sighting.start - 60) : sighting.start].lower()
        if _LIVED.search(before[-16:]) or (label is None and _COPIED.search(before)):
            continue
        said = text[sighting.start : sighting.end]
        if label is None and (around is not None or (label := _label_before(view, block)) is None):
            inner = _inner(view, block, said) or (block.box if around is None else None)
            worded, (label, hatom) = False, _label_of_names(view, inner) if inner is not None else (None, False)
        around = label or around
        if label is None and (words := _beside(text, sightings)) and _is_told(view, block, words) and not _stands_apart(text, sighting):
            continue
        dated.append(_Dated(sighting.moment, label, worded and label is not None, hatom, said, block.index))
    if dated and dated[0].label == "updated" and not dated[0].worded and any(row.worded and row.label == "updated" for row in dated[1:]):
        dated[0] = dated[0]._replace(label=None, hatom=False)  # '3 May 2025 (modified on 4 May 2025)': the class is the second's
    return [row._replace(label="updated", worded=False) if _is_for_machines(row, dated) else row for row in dated]


def _is_for_machines(row: _Dated, beside: Sequence[_Dated]) -> bool:
    """Whether a date is written to the second beside an earlier day as readers are shown it: when the page was saved last."""
    return (
        row.label is None
        and _TO_THE_SECOND.fullmatch(row.said) is not None
        and any(one.label != "updated" and one.moment.precision == "day" and one.moment.precedes(row.moment) for one in beside)
    )


def _is_told(view: View, block: Block, words: int) -> bool:
    """Whether so many words beside a date make a caption, or a sentence of the text or the standfirst, of a block."""
    captions, text = _sentences(view)
    return block.index in captions or (words >= _SENTENCE and block.index in text)


@once
def _sentences(view: View) -> tuple[set[int], set[int]]:
    """The blocks of captions, and those of the text and the standfirst."""
    standfirst = (block.index for block in deck.displayed(view.doc, view.headline_block))
    return pictured.caption_blocks(view), {*(view.body.kept if view.body is not None else ()), *standfirst}


def _stands_apart(text: str, sighting: Sighting) -> bool:
    """Whether a date opens a line in a script with capitals, or a comma parts it from the rest as the last thing in it: 'started by Jane,
    May 26, 2025.'"""
    before, after = text[: sighting.start].rstrip(), text[sighting.end :]
    opens = not before and any(map(str.isupper, after))
    return opens or (before.endswith(",") and not any(map(str.isalnum, after)))


def _beside(text: str, sightings: Sequence[Sighting]) -> int:
    """How many words in small letters stand beside the dates of a line: 'The bridge was closed on 14 March 2019'; of a line of facts few
    do. In a script without capitals as many as a sentence has, where more than a name does."""
    rest, at = "", 0
    for sighting in sightings:
        rest, at = f"{rest}{text[at : sighting.start]} ", sighting.end
    rest += text[at:]
    if weight(rest) <= _LEAST:
        return 0
    return sum(map(begins_small, rest.split())) if any(map(str.isupper, rest)) else _SENTENCE


def _with_its_time(view: View, block: Block, text: str) -> str:
    """A line that ends in a day, with the time of it where that is all of the next block: 'June 11, 2025', '9:41 am'."""
    after = view.doc.blocks[block.index + 1 : block.index + 2]
    if len(text) > BESIDE or not after or len(after[0].text) > LABEL or _CLOCK.fullmatch(after[0].text) is None:
        return text
    found = moments_in(text, view.context)
    return f"{text} {after[0].text}" if len(found) == 1 and found[0].moment.precision == "day" and found[0].end == len(text) else text


def _spaced(view: View, block: Block) -> str:
    """The text of a block; where a number is set against the word or number of another element (spans that only a style keeps apart),
    with a space between them."""
    pieces = view.doc.pieces(block.start, block.end)
    for one, other in pairwise(pieces):
        if one[-1:].isalnum() and other[:1].isalnum() and (one[-1:].isdigit() or other[:1].isdigit() or other[:1].isupper()):
            return fold(" ".join(pieces))
    return block.text


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
    if len(before.text) > 30 or before.inside & ~block.inside & (NAV | LINK) or _DIGIT.search(before.text):
        return None
    if _DAY_OF.fullmatch(before.text) is not None and _is_beside_its_author(view, before):
        return "published"
    return label_of(before.text) if written(before.text) else None  # 'Edited by Jane Roe' tells of no change


def _is_beside_its_author(view: View, label: Block) -> bool:
    """Whether a list of facts that holds a label names the author too, under a label of its own: 'Date', '11 June 2025', 'Author', 'Jane
    Roe'."""
    facts = next((box for box in label.box.up(_AROUND) if box.tag in _LISTS), None)
    if facts is None or facts.block_end - facts.block_start > FACTS:
        return False
    told = (f"{block.text} " for block in view.doc.blocks_of(facts)[:-1] if block is not label and len(block.text) <= LABEL)
    return any((by := by_word(text)) is not None and by.end() == len(text) for text in told)


def _label_of_box(view: View, box: Box) -> tuple[Label | None, bool]:
    """The words beside it before the names that only a machine reads; and whether that is a class after hAtom's `updated` alone."""
    blocks = view.doc.blocks
    if box.block_start < len(blocks):
        block = blocks[box.block_start]
        before = "".join(view.doc.pieces(max(block.start, box.start - 40), box.start)).strip()
        said = label_of(_YEAR.split(before[-40:])[-1])  # of two dates in a line the words are the first's
        if not said and not before:
            said = _label_within(view.doc.text_of(box)) or _label_before(view, block)
        if said:
            return said, False
    return _label_of_names(view, box)


def _label_within(text: str) -> Label | None:
    """The label before the first number of a date that an element holds, or behind the last: 'May 3, 2025 Updated 11:20 a.m.' has a second
    date's between."""
    first = _DIGIT.search(text)
    if first is None:
        return label_of(text[:30])
    return label_of(text[: first.start()][-30:]) or label_of(_AFTER_NUMBERS.sub("", text[:MAX_LINE])[:30])


def _label_of_names(view: View, box: Box) -> tuple[Label | None, bool]:
    """What an element's class, id and itemprop, its place behind another, and the names of the one around it call the date; and whether
    that is a class after hAtom's `updated` alone."""
    for one in (box, box.parent):
        if one is None:
            break
        names = f"{one.names} {one.attributes.get('itemprop') or ''} {one.attributes.get('property') or ''}"
        if len(names) < 300:
            small = names.lower()
            changed, first = bool(_CHANGED.search(small)), bool(_FIRST.search(small))
            if changed != first:
                return "updated" if changed else "published", changed and not _CHANGED.search(_HATOM.sub("", names).lower())
        if one.index in _changes(view):
            return "updated", False
    return None, False


@once
def _changes(view: View) -> frozenset[int]:
    """The `<time>` elements right behind another in one element, by their boxes, both of which tell a machine the second and they the later
    one: blogs print the last change behind the publication, and hide it by a style."""
    return frozenset(
        other.index
        for one, other in pairwise(view.doc.times[:_TIMES])
        if one.parent is other.parent
        and one.end <= other.start
        and not any(map(str.strip, view.doc.pieces(one.end, other.start)))
        and (first := _to_the_second(view, one)) is not None
        and (last := _to_the_second(view, other)) is not None
        and first < last
    )


def _to_the_second(view: View, box: Box) -> datetime | None:
    """The instant that an element tells a machine to the second, with its zone."""
    try:
        told = moment(box.attributes.get("datetime") or "", view.context)
    except Unreadable:
        return None
    return told.when if isinstance(told.when, datetime) and told.offset_known and told.precision == "second" else None


def _holds_the_end(view: View, box: Box) -> bool:
    """Whether the article element around a box is the one in which the body ends."""
    end, article = view.last_block, next((one for one in box.up() if one.tag == "article"), None)
    return end is not None and article is not None and article.block_start <= end < article.block_end


def _of_others(box: Box, headline: Block) -> bool:
    """Whether an element around a box, that does not hold the headline, is called after other stories; what is called after comments may
    be the line that counts them."""
    for one in box.up(4):
        if one.block_start <= headline.index < one.block_end:
            return False
        if one.names and (called := _OTHERS_NAMES.search(one.names)) is not None and not called["readers"]:
            return True
    return False


def _is_in_a_card(view: View, box: Box, headline: Block) -> bool:
    """Whether an element around a box, that does not hold the headline, holds the linked headline of a story."""
    doc = view.doc
    for one in box.up(4):
        if one.block_start <= headline.index < one.block_end:
            return False
        for link in doc.links[doc.link_at(one.start) :][:_LINKS]:
            if link.box.start >= one.end:
                break
            if weight(doc.text_of(link.box)) >= _HEADLINE and not leads_to_author(link):
                return True
    return False


def _holds_a_link(view: View, box: Box) -> bool:
    links = view.doc.links
    first = view.doc.link_at(box.start)
    return first < len(links) and links[first].box.start < box.end


def distance(view: View, box: Box) -> int:
    """Whether a box belongs to the story (OWN), to what stands beside it (MARGIN), or to another story, a comment or the site (OTHERS):
    by what it stands in below what it shares with the headline."""
    headline = view.headline_block
    shared, near, over = 0, False, False
    if headline is not None:
        shared = headline.inside
        after = box.block_start - headline.index
        # Over the article that holds the headline stands the site's own clock.
        over = after < 0 and bool(shared & (ARTICLE | MAIN)) and not box.inside & (ARTICLE | MAIN)
        start = view.prose_start if view.first_block is None else view.first_block
        if -2 <= after <= 1 and not box.inside & ~shared & (NAV | FOOTER | HEADER) and not _of_others(box, headline):
            # Right above or under the headline; above it the last of a row of cards may stand.
            return OTHERS if after < 0 and _is_in_a_card(view, box, headline) else OWN
        near = 1 < after <= HEAD and box.block_start <= start + (view.first_block is not None)
        near = near or (-OVER <= after < 0 and bool(box.inside & shared & ARTICLE))  # at the side, in the story's own article
    apart = box.inside & ~shared
    if apart & FOOTER and box.inside & ARTICLE and _holds_the_end(view, box):
        apart &= ~FOOTER  # the article's own footer
    if apart & NAV or (apart & FOOTER and not box.inside & (ARTICLE | MAIN)):
        return OTHERS
    found = MARGIN if apart & _MARGIN or over else OWN
    if apart & CAPTION:
        return OTHERS
    one: Box | None = box
    for _ in range(6):
        if one is None or one.tag == "body" or (headline is not None and one.block_start <= headline.index < one.block_end):
            break
        if one.names and len(one.names) < 200:
            called = _OTHERS_NAMES.search(one.names)
            if called is not None and not (near and called["readers"]):  # 'date-comments', between the headline and the text
                return OTHERS
            if _MARGIN_NAMES.search(one.names):
                found = MARGIN
            card = _CARD_NAMES.search(one.names) and not _AUTHORS_NAMES.search(one.names)
            if card and _holds_a_link(view, one):
                return OTHERS
        one = one.parent
    return OWN if near else found
