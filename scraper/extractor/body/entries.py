"""The entries of a live blog: the times that stand over them, and their titles, which the model sees as furniture."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Final

from scraper.extractor.body import live
from scraper.extractor.body.amid import around_block
from scraper.extractor.body.facts import CLOCK, is_time, says_when
from scraper.extractor.body.headings import setting
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.text import sentence_end
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FOOTER, FORM, LIST, NAV, QUOTE, TABLE, Block, Box

_FEWEST: Final = 4  # entries; a story may name a time or two in lines of their own
_OF_A_NAMED: Final = 3  # entries of a page that is called live
_OF_A_TOLD: Final = 2  # entries of a page whose data call it so
_DOUBTED: Final = 0.15  # likelihood, on the mean, of what happened in the years of a timeline under a text
_NO_TEXT: Final = NAV | ASIDE | FOOTER | FORM | BUTTON | CAPTION | TABLE
_BETWEEN: Final = 8  # blocks between two entries: who wrote it, on which networks it may be shared
_SHORT_ENTRY: Final = 0.2  # likely, of what is told in an entry
_UP: Final = 3  # elements around a time in which its entry's is looked for
_MINUTE = re.compile(  # of a match: "45'", "90'+4", '45. Minute'
    r"\d{1,3}(?:\.?\s?\+\s?\d{1,2})?\s?(?:['’′](?:\s?\+\s?\d{1,2}['’′]?)?|\.?\s?min(?:ut[aeo]s?|uti)?\.?)", re.I
)
_BARE_MINUTE = re.compile(r"\d{1,3}\.(?:\s?\+\s?\d{1,2}\.?)?")  # '45.', '90.+4': elsewhere a list's number
_DAY = re.compile(
    r"(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|avui|ahir|vandaag|gisteren|i ?dag|i ?går"
    r"|í dag|í gær|tänään|eilen|dziś|dzisiaj|wczoraj|dnes|včera|tegnap|azi|danas|juče|jučer|danes|včeraj|данас|јуче|днес|вчера"
    r"|сегодня|сьогодні|вчора|σήμερα|χθες|šiandien|vakar|šodien|täna|eile|bugün|dün)[,\s]\s?(?:\w{1,3}\.?\s){0,2}",
    re.I,
)
_OF_A_TIMELINE: Final = 3  # years with what happened in each
_BEYOND: Final = 24  # blocks under a text in which one may stand
_DATED = re.compile(  # '1874', 'March 1961', '12. März 1961', 'June 11, 2012', '1961–63', '1980s', '2012年'
    r"(?:\d{1,2}\.?\s)?(?:[^\W\d_]{3,12}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?)?(1[0-9]\d\d|20\d\d)(?:s|年|\s?[-–]\s?(?:\d\d){0,2})?[.:：]?"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def fewest(view: View) -> int:
    """How many entries make a page a live blog's: the more, the less it is called one."""
    return _OF_A_TOLD if live.is_told(view) else _OF_A_NAMED if live.is_named(view) else _FEWEST


def days(lines: list[str]) -> int:
    """How many days are named, with their year, in the times over entries: a live blog runs over one or two, a thread over many."""
    return len({CLOCK.sub("", line) for line in lines if _YEAR.search(line)})


def times(blocks: list[Block], kept: set[int], fewest: int = _FEWEST) -> set[int]:
    """The times over the entries of a live blog, `fewest` or more: lines that are nothing but a time of day or the minute of a match, each
    right over a kept block; or that begin with one and name the writer, set alike, each over a kept heading."""
    if len(kept) < fewest:
        return set()
    near = {index for last in kept for index in range(max(0, last - 3), last + 1) if len(blocks[index].text) <= 40}
    found = {
        index
        for index in near
        if (index + 1 in kept or _heads_an_entry(blocks, index + 1, kept))
        and _is_time(blocks[index].text, bare=fewest < _FEWEST)
        and not blocks[index].hidden
        and not says_when(blocks[index])
    }
    found = {index for index in found if index + 1 not in found}
    signed: defaultdict[str, set[int]] = defaultdict(set)
    for index in near - found:
        if index in kept and not _is_signed(blocks[index].text):
            continue
        title = index + 1 in kept or _heads_an_entry(blocks, index + 1, kept)
        if title and blocks[index + 1].heading > 1 and _opens_with_a_time(blocks[index].text) and not blocks[index].links:
            signed[setting(blocks[index], within=False)[0]].add(index)
    found.update(*(alike for alike in signed.values() if len(alike) >= _FEWEST))
    dated = {index for index in found if _YEAR.search(blocks[index].text)}
    if len(dated) * 2 < len(found) or len(dated) == 1:
        found -= dated  # when the page was changed, over its entries
    if len(found) < fewest or len(found) * 6 <= len(kept):
        return set()
    so = {setting(blocks[index], within=False) for index in found}
    found |= {index for index in near - found - kept if _is_labelled(blocks, index, kept, so)}
    under = {index + 1 for index in kept if index + 1 < len(blocks) and setting(blocks[index + 1], within=False) in so}
    return found | at_ends([blocks[index] for index in sorted(found | under) if _is_time(blocks[index].text, bare=True)]).keys()


def timeline(blocks: list[Block], kept: set[int], likely: list[float]) -> set[int]:
    """The years of a timeline that stands amid a text or right under it, with what happened in each: pairs of lines, set alike each, of
    which the first are years that follow one another upwards or downwards, and the second sentences. The model doubts bare numbers."""
    if not kept:
        return set()
    found: set[int] = set()
    first, last = min(kept), max(kept)
    pairs: list[tuple[int, int]] = []  # (place of a year, the year)
    for at in range(first, min(last + _BEYOND, len(blocks) - 1)):
        if pairs and at == pairs[-1][0] + 1:
            continue
        year = _year_over(blocks, at)
        if year is not None and pairs and _goes_on(blocks, pairs, at, year):
            pairs.append((at, year))
            continue
        found |= _told_in(blocks, pairs, kept, likely)
        pairs = [(at, year)] if year is not None else []
    return (found | _told_in(blocks, pairs, kept, likely)) - kept


def _year_over(blocks: list[Block], at: int) -> int | None:
    """The year that a line is, over a sentence of the text."""
    line, under = blocks[at], blocks[at + 1]
    if not 4 <= len(line.text) <= 30 or line.links or line.hidden or line.inside & _NO_TEXT:
        return None
    dated = _DATED.fullmatch(line.text)
    if dated is None or under.heading or under.link_chars * 2 > len(under.text) or not sentence_end(under.text):
        return None
    return int(dated[1])


def _goes_on(blocks: list[Block], pairs: list[tuple[int, int]], at: int, year: int) -> bool:
    """Whether a year is right under what happened in the one before, set as that is, and follows it as the others do."""
    before, said = pairs[-1]
    if at != before + 2 or any(setting(blocks[at + n], within=False) != setting(blocks[before + n], within=False) for n in (0, 1)):
        return False
    return (pairs[0][1] <= said <= year) or (pairs[0][1] >= said >= year)


def _told_in(blocks: list[Block], pairs: list[tuple[int, int]], kept: set[int], likely: list[float]) -> set[int]:
    """What stands in such a run, where it is the text's: most of the sentences are kept, or it stands right under a paragraph, or a heading
    under that, in the same element or the one around that."""
    if len(pairs) < _OF_A_TIMELINE or len({blocks[at].text for at, _ in pairs}) < len(pairs):
        return set()  # several of a month are when readers wrote
    start, end = pairs[0][0], pairs[-1][0] + 2
    headed = blocks[start - 1].heading > 1 and start - 1 not in kept
    over = start - 1 - headed
    sentences = range(start + 1, end, 2)
    if 2 * sum([n in kept for n in sentences]) <= len(sentences):
        around = around_block(blocks[over]) if over in kept else None
        if around is None or around not in blocks[start].box.up(_UP + 1) or sum([likely[n] for n in sentences]) < _DOUBTED * len(sentences):
            return set()
    return set(range(start, end))


def in_short(blocks: list[Block], kept: set[int], times: set[int], likely: list[float]) -> tuple[set[int], set[int]]:
    """(what stands in the entries among the others that are too short for the model, the times over those that it has passed whole): an
    entry of two items, or of a sentence. Each begins with a time that is set as the others are."""
    if len(times) < _OF_A_NAMED:
        return set(), set()
    so = {setting(blocks[at], within=False) for at in times}
    first, last = min(times), max(*times, *kept)
    passed = {
        at
        for at in range(first, last)
        if at not in kept
        and len(blocks[at].text) <= 40
        and setting(blocks[at], within=False) in so
        and _is_time(blocks[at].text, bare=True)
    }
    over = sorted(times | passed)
    found: set[int] = set()
    begun: set[int] = set()
    for n, at in enumerate(over):
        entry = _whole_entry(blocks[at], over[n - 1] if n else -1, over[n + 1] if n + 1 < len(over) else len(blocks))
        if entry is None or entry.block_start < at - 1:
            continue
        told = {
            i for i in range(at + 1, entry.block_end) if i not in kept and likely[i] >= _SHORT_ENTRY and _may_be_told(blocks[i], blocks[at])
        }
        if told and (at in times or any(not blocks[i].heading for i in told)):
            found |= told
            begun.add(at)
    return found, begun & passed


def _whole_entry(time: Block, before: int, after: int) -> Box | None:
    """The largest element around a time that holds neither the one before nor the one after."""
    found: Box | None = None
    box: Box | None = time.box
    while box is not None and box.block_start > before and box.block_end <= after:
        found, box = box, box.parent
    return found


def _may_be_told(block: Block, time: Block) -> bool:
    if block.hidden or block.inside & (_NO_TEXT | QUOTE) or block.link_chars * 2 > len(block.text):
        return False  # a quotation may be a post of a network
    return block.heading > 1 or sentence_end(block.text) or bool(block.inside & ~time.inside & LIST)


def at_ends(times: list[Block]) -> dict[int, Box]:
    """Those of the times that stand under what they are the times of (index -> the entry): each ends an element, beside one that another
    begins. A match may have one side's entries mirrored."""
    entries = [(time, entry) for time in times if (entry := _entry(time)) is not None]
    begun = {(id(entry.parent), entry.tag) for time, entry in entries if entry.block_start == time.index}
    held = Counter([entry.index for _, entry in entries])
    return {
        time.index: entry
        for time, entry in entries
        if entry.block_start < time.index == entry.block_end - 1 and held[entry.index] == 1 and (id(entry.parent), entry.tag) in begun
    }


def _entry(time: Block) -> Box | None:
    """The element that begins or ends with a time and holds more."""
    return next((box for box in time.box.up(_UP) if box.block_end - box.block_start > 1), None)


def _is_time(text: str, *, bare: bool) -> bool:
    """Whether a line is a time of day, or the minute of a match; a `bare` one too, which is a number with a point."""
    if CLOCK.search(text) is not None:
        return is_time(text)
    return _MINUTE.fullmatch(text) is not None or (bare and _BARE_MINUTE.fullmatch(text) is not None)


def _opens_with_a_time(text: str) -> bool:
    """Whether a line begins with a time of day, behind the word for the day at the most: 'Idag 11.48 Jane Roe'."""
    day = _DAY.match(text)
    return CLOCK.match(text, day.end() if day is not None else 0) is not None


def _is_signed(text: str) -> bool:
    """Whether a line is a time and a person's name: '11.48 Jane Roe'."""
    time = CLOCK.match(text)
    return time is not None and names.is_whole(text[time.end() :].strip(" ,|–—-"))


def _is_labelled(blocks: list[Block], at: int, kept: set[int], so: set[tuple[str, int, str]]) -> bool:
    """Whether a line over an entry begins with a time, is set `so` as those over others, and says what the entry is: '13:58 In short'."""
    line = blocks[at]
    if not _opens_with_a_time(line.text) or is_time(line.text) or not (at + 1 in kept or _heads_an_entry(blocks, at + 1, kept)):
        return False
    return setting(line, within=False) in so


def _heads_an_entry(blocks: list[Block], at: int, kept: set[int]) -> bool:
    """Whether a line that is not kept stands between a time and the text of its entry: the entry's title, and who wrote it."""
    title = at < len(blocks) and blocks[at].heading > 1 and not blocks[at].links
    if at + 1 in kept:
        return title or len(blocks[at].text) <= 40
    if at + 2 not in kept or len(blocks[at + 1].text) > 40:
        return False
    return title or (blocks[at].box.parent is blocks[at + 2].box.parent and len(blocks[at].text) <= 40)  # who wrote it, and where


def titles(blocks: list[Block], kept: set[int], times: set[int]) -> set[int]:
    """The headings of the entries that the model has passed, each between its time and its text, or over its time in the same head."""
    under = {at + 1 for at in times if at + 1 < len(blocks) and blocks[at + 1].heading > 1 and not blocks[at + 1].links}
    over = {at - 1 for at in times if at and blocks[at - 1].heading > 1 and not blocks[at - 1].links and _share_a_head(blocks, at)}
    return (under | over) - kept


def _share_a_head(blocks: list[Block], at: int) -> bool:
    """Whether a heading and the time under it are all that an element holds."""
    head = blocks[at - 1].box.parent
    return head is not None and (head.block_start, head.block_end) == (at - 1, at + 1)


def more_times(blocks: list[Block], kept: set[int], times: set[int]) -> set[int]:
    """Those over entries that were found after the others, set as theirs are."""
    so = {setting(blocks[at], within=False) for at in times}
    over = (at - 1 for at in kept if at and at - 1 not in kept and len(blocks[at - 1].text) <= 40)
    return {at for at in over if _is_time(blocks[at].text, bare=True) and setting(blocks[at], within=False) in so}


def untold(blocks: list[Block], kept: set[int], times: set[int]) -> set[int]:
    """The times and texts of the entries at the end of a live blog that the model has passed: right under the last of those that are kept,
    each set as they are in an element as theirs."""
    found: set[int] = set()
    if len(times) < _FEWEST:
        return found
    so = {(setting(blocks[at], within=False), setting(blocks[at + 1], within=False)) for at in times if at + 1 in kept}
    last = max(kept)
    for at in range(max(times) + 2, len(blocks) - 1):
        block, text = blocks[at], blocks[at + 1]
        if at > last + _BETWEEN:
            break
        if at in kept or len(block.text) > 40 or CLOCK.match(block.text) is None or block.links or text.link_chars * 2 > len(text.text):
            continue
        if (setting(block, within=False), setting(text, within=False)) in so and sentence_end(text.text):
            found |= {at, at + 1}
            last = max(last, at + 1)
    return found - kept
