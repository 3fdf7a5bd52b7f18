"""The whole byline as printed, with `By`, roles and places.

It stands near the headline or at the end of the text, and is known by a by-word, by what its elements are called, by a link to an
author's page, or by holding a name that the metadata give. `detail` of a candidate is the same text with the parts that the page
itself sets apart (links, elements of their own) parted by strokes: what `authors` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor.fields.authored import called_otherwise, elements_around, is_author, is_more, leads_to_author
from scraper.extractor.links import leads_within
from scraper.extractor.view import View
from scraper.extractor.witnesses import linked_data, meta, rule
from scraper.normaliser import datelines, names, organisations, places
from scraper.normaliser.bylines import by_word, ends_in_a_by_word, without_origin, written
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.text import fold, key, sentence_end, weight
from scraper.page.blocks import (
    ARTICLE,
    ASIDE,
    BUTTON,
    DIALOG,
    FOOTER,
    FORM,
    HEADING,
    HIDDEN,
    LINK,
    LIST,
    MAIN,
    NAV,
    QUOTE,
    Block,
    Box,
    Link,
)
from scraper.record import Candidate, Context

CARD: Final = 44  # weight of a text that is all one link; more is a title
TITLE: Final = 5  # words of one; so many are a title as well
LONG_LINK: Final = 100  # characters of a link with the author's name and what she is
TOLD: Final = 25  # blocks after the text in which its author is told of
CLOSE: Final = 5  # blocks under the headline
LONGEST: Final = 260  # characters of a printed byline; longer ones are biographies
AUTHOR_METAS: Final = (
    "author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author", "og:article:author",
    "cxenseparse:author", "article:author_name", "citation_author", "news:author", "creator", "authors", "article.author",
    "dcsext.author", "mediator_author", "rbauthors",
)  # fmt: skip
_REPORTED = re.compile(r"[(（]\s?((?:[\u4e00-\u9fff]{0,6})(?:记者|記者)[\s\u4e00-\u9fff、，]{2,40})[）)]")
_SIGNATURE = re.compile(r"[(（【［]\s?([^()（）【】［］]{2,40})\s?[)）】］]")
_SIGNED_EAST = re.compile(r"[。！？」』]\s?[（【［]([^（）【】［］]{2,40})[）】］]$")
_SIGNED = re.compile(r"[.!?…”\"»“]\s?\(([^()]{5,40})\)[\s+*.]{0,6}$")
_QUOTATION = re.compile(r"[^\w„“\"«]{0,3}(?:\d{1,3}[.)] )?[„“\"«][^„“”\"«»]{1,600}[”“\"»]\s?\([^()]{1,40}\)[\s+*.]{0,6}$")
_SENTENCES = re.compile(r"[^\W\d_]{4}[.!?]\s[^\W\d_]")
_SIGNED_PARTS = re.compile(r"\s?[/,;()\[\]]\s?")
_INITIALS = re.compile(r"[a-zäöüß]{2,4}")
_PICTURED = re.compile(r"(?<![a-z])(?:img|image|photo|picture|foto|bild)|(?:img|image|photo)(?![a-z])")
_TOLD_OF: Final = "name told of"
JOINTS: Final = frozenset((",", "and", "&", "und", "et", "y", "e", "en", "og", "och", "i", "и", "/", "|", "with", "mit"))
_STROKE = re.compile(r"\s*[|·•]\s*")
_TWICE = re.compile(r"(.{5,80}?) \1")
_AROUND: Final = NAV | FOOTER | FORM | DIALOG
_NO_SIGNATURE: Final = HEADING | BUTTON | LIST | QUOTE | ASIDE | _AROUND
NOBODY: Final = -10.0  # points of what names nobody
_RUNS_ON = re.compile("[\\w\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e]")
_BEGINS = re.compile("[\\d@\u0590-\u10ff\u1780-\u17ff]")  # in scripts without capitals, but for those that part no names by spaces
_ENOUGH: Final = 2.0  # points that no region further off is likely to beat
_SURE: Final = 4.5  # a by-word before all the names that the metadata give, and little else


def find(view: View) -> Iterator[Candidate]:
    """A region is asked only where those before it named nobody for sure: reading names costs more than anything else here."""
    yield from rule(view, "byline")
    heard: list[Candidate] = []
    best, most = None, 0.0
    for region in _regions(view):
        for candidate in region:
            points = _points(view, candidate)
            heard.append(candidate if points > NOBODY else _of_nobody(view, candidate))
            if points > most:
                best, most = candidate, points
                if most >= _SURE:
                    break
        if most >= _ENOUGH:
            break
    if best is not None and best.place != "signature":
        yield best._replace(place="displayed")
    yield from heard


def _of_nobody(view: View, candidate: Candidate) -> Candidate:
    """A text that names nobody once its parts are set apart, as those parts: so it is rejected, but for the names that data give."""
    said = key(candidate.said)
    return candidate if not candidate.detail or any(name in said for name in _known(view)) else candidate._replace(said=candidate.detail)


def _points(view: View, candidate: Candidate) -> float:
    """How well a text stands as the whole byline: by-word, all the names and roles that its neighbours have, and nothing else."""
    place = candidate.place
    text = names.printed(candidate.said)
    try:
        people = names.people(candidate.detail or candidate.said, view.context, displayed=True)
    except Unreadable:
        return NOBODY
    if len(text) > LONGEST:
        return -5.0
    of_names = sum(len(a.name) + len(a.role or "") + 1 for a in people)
    known = _known(view)
    said = key(text)
    points = 2.0 * min(1.0, of_names / max(1, len(text)))
    points += 2.0 * sum(n in said for n in known) / len(known) if known else 0.0
    points += 0.5 * min(len(people), 8) + 0.01 * min(of_names, 60)
    by = names.looks_like_a_byline(text) or ends_in_a_by_word(text)
    points += 2.0 if by else 0.0
    points -= 1.0 * any("." in a.name and " " not in a.name for a in people)  # a login beside the name
    points -= 0.02 * max(0, len(text) - of_names - 12)
    points -= 3.0 * (len(people) < sum(said.count(key(a.name)) > 1 for a in people) * 2)
    points += {"name alone": -2.0, "signature": -1.0, "beside a date": -1.5, "author element inside": -0.3}.get(place.split(" (")[0], 0.0)
    points -= 2.0 * ("tail" in place or "amid" in place) + 1.0 * ("above" in place) + 2.0 * ("hidden" in place)
    if all(names.is_desk(a.name) or names.is_publisher(a.name, view.context) or organisations.agency(a.name) for a in people):
        points = min(points - (0.0 if by else 1.5), _ENOUGH)  # a person named elsewhere may still be the author
    return points - 1.0


def read(said: Any, context: Context) -> str:
    """The byline without dates and buttons; Unreadable where it names nobody."""
    if not isinstance(said, str):
        raise Unreadable("no text", said)
    text = names.printed(said)
    if (twice := _TWICE.fullmatch(text)) is not None:
        text = twice[1]  # one copy for narrow screens, one for wide ones
    if len(text) > LONGEST:
        raise Unreadable("too long for a byline", text[:80])
    names.people(text, context, displayed=True)
    return text


def same(a: str, b: str) -> bool:
    return a == b or key(a) == key(b)


def _known(view: View) -> list[str]:
    """The authors' names that linked data and meta elements give, folded; for finding where they are displayed."""
    kept: list[str] | None = view.notes.get("byline names")
    if kept is not None:
        return kept
    found: list[str] = []
    for candidate in (*linked_data(view, "author", "creator"), *meta(view, *AUTHOR_METAS[:8])):
        try:
            found += [a.name for a in names.people(candidate.said, view.context)]
        except Unreadable:
            continue
    kept = view.notes["byline names"] = [key(n) for n in dict.fromkeys(n for n in found if len(n) > 3 or organisations.agency(n))][:12]
    return kept


def _regions(view: View) -> Iterator[Iterator[Candidate]]:
    """Where bylines stand, the likeliest first: under the headline, after the text, over the headline, in boxes beside the text."""
    blocks = view.doc.blocks
    headline = view.headline_block
    at = headline.index if headline is not None else -1
    kept = [n for n in view.body.kept if n > at] if view.body is not None else []
    first = kept[0] if kept else max(min(view.prose_start, len(blocks)), at + 1)
    last = kept[-1] if kept else first
    start = at if headline is not None else max(0, first - 15)
    search = _Search(view, frozenset(kept), at, first)
    near = [*blocks[start : min(first + 3, start + 90)], *blocks[max(start + 90, first - 8) : first + 3]]
    yield chain(_reporter(view, kept), search.ways("", near))
    tail = blocks[max(last - 1, first + 3) : last + 14]
    yield chain(_signed(view, kept), search.ways("tail ", [*search.ends(kept), *tail]))
    yield search.ways("above ", blocks[max(0, start - 6) : start])
    if not search.seen:  # a box beside the text is asked only where nothing else speaks
        prose = search.prose
        yield search.ways(
            "amid ", [b for b in blocks[first + 3 : min(last - 1, first + 200)] if b.index not in prose and len(b.text) < 100]
        )


def _reporter(view: View, kept: list[int]) -> Iterator[Candidate]:
    """'临江6月10日电（记者 王大明）', '〔記者王小明／台北報導〕' before the first sentence: the dateline that the text begins with."""
    for n in kept[:4]:
        lead = view.doc.blocks[n].text[:120]
        if not eastern.is_eastern(lead[:24]):
            continue
        try:
            raw = datelines.dateline(lead, view.context).raw
        except Unreadable:
            continue
        reporter = _REPORTED.search(raw)
        said = reporter[1] if reporter is not None else raw.rstrip(" =＝")
        if any(named.person for named in eastern.read(said, view.context.language).named):
            yield Candidate(said, "dateline", "visible", block=n)
            return


def _signed(view: View, kept: list[int]) -> Iterator[Candidate]:
    """'（山田太郎）', '(Jane Roe)' or 'Jane Roe' in a line of its own at the end of the text, '(Jane Roe)' after its last sentence."""
    if not kept:
        return
    blocks, known = view.doc.blocks, _known(view)
    last = blocks[kept[-1]]
    end = last.text[-60:]
    if (
        end.endswith((")", ").", "+", "*"))
        and not _QUOTATION.match(last.text)
        and (signed := _SIGNED.search(end)) is not None
        and _is_whole_name(signed[1])
    ) or (
        end[-1] in "）】］" and (signed := _SIGNED_EAST.search(end)) is not None and eastern.names_people(signed[1], view.context.language)
    ):
        yield Candidate(signed[1], "signature", "visible", block=last.index)
    low = kept[-2] if len(kept) > 1 and kept[-1] - kept[-2] < 4 else kept[-1]
    for n in (*kept[-4:-2], *range(low, min(kept[-1] + 4, len(blocks)))):
        block = blocks[n]
        text = block.text
        if len(text) > 50:
            continue
        if text[0] in "(（【［":
            signature = _SIGNATURE.fullmatch(text) if n >= kept[-1] else None
            if signature is not None and (_is_whole_name(name := fold(signature[1])) or eastern.names_people(name, view.context.language)):
                yield Candidate(name, "signature", "visible", block=n)
        elif (
            " " in text
            and not (block.links or block.inside & _NO_SIGNATURE)
            and (_right(block) or n in kept[-2:] or low < n < last.index or _beside(block, last))
        ):
            # A line of two words may be anything, so that it needs more than a name's shape.
            line = text.strip("—–- ")
            name = names.signer(line) or without_origin(text).strip("—–- ")
            fits = any(one in key(name) for one in known) if known else names.is_person(name) and not name.isupper()
            fits = fits and organisations.attribution(name) is None  # 'Theo Reuters'
            if fits and by_word(name) is None and _is_whole_name(name):
                yield Candidate(line, "signature", "visible", block=n)


def _beside(block: Block, last: Block) -> bool:
    """Whether it follows the text's last block in the same element, or in the one around that."""
    around = last.box.parent
    return block.index == last.index + 1 and block.box.parent is not None and block.box.parent in (around, around and around.parent)


def _right(block: Block) -> bool:
    said = block.box.attributes
    return said.get("align") == "right" or "right" in (said.get("style") or "") or "right" in block.box.names


def _is_whole_name(name: str) -> bool:
    return names.is_whole(name) and not names.is_desk(name) and not organisations.agency(name) and not places.is_place(name)


_Way = tuple[str, str, str, int]


class _Search:
    """The bylines that blocks are part of. Cheap looks come first: most blocks are none."""

    def __init__(self, view: View, prose: frozenset[int], headline: int, first: int) -> None:
        self.view = view
        self.prose = prose  # the indices of the body's blocks
        self.headline = headline
        self.first = first  # the body's first block
        self.around = view.doc.blocks[headline].inside if headline >= 0 else 0
        self.known = _known(view)
        self._longest = sum(map(len, self.known)) + 110
        self.seen: set[tuple[str, str]] = set()

    def ways(self, where: str, region: Iterable[Block]) -> Iterator[Candidate]:
        for block in region:
            inside = block.inside
            if inside & NAV and where == "" and 0 < block.index - self.headline <= CLOSE and self._names_known(block.text):
                inside &= ~NAV  # some set the line of facts under the headline as one
            if (
                inside & (_AROUND & ~FOOTER if inside & (ARTICLE | MAIN) else _AROUND)
                or len(block.text) > 900
                or block.index == self.headline
                or (inside & QUOTE and block.index > self.first)  # a post's, shown in the story
                or (where == "above " and inside & ASIDE & ~self.around)
            ):
                continue
            for how, text, detail, index in self._ways(block, where):
                if where in ("tail ", "amid ") and self._of_card(block):
                    break
                if where == "above " and "by-word" not in how and not block.links and " " in text and names.printed(text).islower():
                    continue  # a topic
                if where == "tail " and "by-word" not in how and _signs_for_the_house(text, self.view.context):
                    continue
                if text and (text, how) not in self.seen and len(text) < 900:
                    self.seen.add((text, how))
                    yield Candidate(text, f"{'hidden ' if inside & HIDDEN else ''}{where}{how}", "visible", block=index, detail=detail)

    def ends(self, kept: list[int]) -> Iterator[Block]:
        """'Written by Jane Roe' over the lines about her that the text ends with."""
        for block in map(self.view.doc.blocks.__getitem__, kept[-10:-2]):
            text = block.text
            m = by_word(text) if len(text) < 60 and block.index >= self.first + 3 else None
            if m is not None and " " in m[0].strip() and names.looks_like_a_byline(text):
                yield block

    def _ways(self, block: Block, where: str) -> Iterator[_Way]:
        """(how it was known, text, text with its parts set apart, block index) of the bylines that this block is part of."""
        view, text = self.view, block.text
        length = len(text)
        prose = length > 160 and block.index in self.prose
        long = length > LONGEST + 140  # a line of tags may hold the author's link
        if prose and (long or not (block.links or by_word(text))):
            return
        if self.known and where == "tail " and not self._names_known(text) and not names.looks_like_a_byline(text):
            return  # whose names stand after a text whose authors are known are other stories' authors
        authored, near = elements_around(block)
        ways = list(self._of_block(block, where, long=long))
        small: list[tuple[Box, int]] = []  # and where its names end
        for box in () if long else authored:
            if box.block_end - box.block_start <= 12 and not is_more(box):
                end = _end_of_names(view, box)
                if box.start < end and _length(view, box.start, end) <= LONGEST + 120:
                    small.append((box, end))
        if not (ways or small):
            return
        own = near or (_TOLD_OF,) in ways or (where == "" and self._names_known(text))
        if not own and self._of_others(block):
            return
        if small:
            (inner, inner_end), (box, end) = small[0], small[-1]
            yield _way(view, "author element" if end == box.end else "author element inside", box.start, end, box.block_start)
            if inner is not box and inner.start != box.start:
                yield _way(view, "author element inside", inner.start, inner_end, inner.block_start)
        whole: _Way | None = None
        for way in ways:
            if len(way) == 4:
                yield way
            elif not long:
                whole = whole or _way(view, "", block.start, block.end, block.index)
                yield way[0], *whole[1:]

    def _names_known(self, text: str) -> bool:
        """Whether it holds a name that the metadata give, and not much more."""
        if not self.known or len(text) >= self._longest:
            return False
        said = key(text)
        return any(name in said if len(name) > 3 else _is_acronym(name, said) for name in self.known)

    def _of_card(self, block: Block) -> bool:
        """Whether the block is part of a card for another story, or stands right under the title of one; a label ('Text: Jane Roe') and
        names that the metadata give are no card's."""
        view, last = self.view, self.view.last_block
        if _is_card(view, block) and not (len(block.text) < LONG_LINK and any(map(key(block.text).startswith, self.known))):
            return True
        if self.known or ":" in block.text[:20]:
            return False
        low = block.index - 3 if last is None else max(last + 1, block.index - 3)
        return any(_is_card(view, other) for other in view.doc.blocks[low : block.index])

    def _told_of(self, name: str) -> bool:
        """Whether the text's last block, or one after it, begins with the name as those do that tell of its author, and is no topic's."""
        last = self.view.last_block
        after = self.view.doc.blocks[last : last + TOLD] if last is not None else ()
        return any(
            block.text.startswith(name)
            and not block.inside & _AROUND
            and (not block.links if len(block.text) == len(name) else block.text[len(name) : len(name) + 2].strip().islower())
            for block in after
        )

    def _of_site(self, link: Link) -> bool:
        """Whether a link leads within the site, or a whole name to somewhere else ('Watch us' leads to a network's user)."""
        return leads_within(link.href, self.view.doc.url) or names.is_name(self.view.doc.text_of(link.box))

    def _of_others(self, block: Block) -> bool:
        """Whether it stands in an element called after something else: comments, teasers, captions."""
        box: Box | None = block.box
        for _ in range(3):
            if box is None:
                break
            if box.names and box.block_end - box.block_start < 40 and called_otherwise(box.names) and not _holds_headline(self.view, box):
                return True
            box = box.parent
        return False

    def _of_block(self, block: Block, where: str, *, long: bool) -> Iterator[_Way | tuple[str]]:
        """The same of the block alone: a way's name where the whole block is the byline."""
        view, text, index = self.view, block.text, block.index
        length = len(text)
        near = where == "" or (where == "above " and index >= self.headline - 3)
        if not long:
            before = view.doc.blocks[index - 1].text if index else ""
            if names.looks_like_a_byline(text):
                yield ("by-word",)
            elif (
                len(before) < 14
                and names.looks_like_a_byline(f"{before} {text}")
                and not (names.looks_like_a_byline(before) or _is_of_the_name_before(view, index - 1))
            ):
                spaced = f"{before} {_spaced(view.doc.pieces(block.start, block.end))}{_more(view, index)}"
                yield "by-word", spaced, spaced, index
            elif near and length < 160 and not (text[0] in "—–-" and "(@" in text):  # a quoted post is signed like that
                parts = _STROKE.split(text)[1:] if "|" in text or "·" in text or "•" in text else ()
                part = next((p for p in parts if names.looks_like_a_byline(p)), None)
                if part is not None:
                    yield "by-word", part, part, index
                elif names.has_date(text):
                    # A line of facts: '22 December 2019 by Jane Roe', 'Jane Roe | 11.12.2019'.
                    dated = names.printed(_spaced(view.doc.pieces(block.start, block.end)))
                    beside = abs(index - self.headline) < 4
                    if names.looks_like_a_byline(dated) or (beside and (m := by_word(dated)) and names.is_login(dated[m.end() :])):
                        yield ("by-word beside a date",)
                    elif (labelled := names.from_label(dated)) is not None:
                        yield "by-word beside a date", labelled, labelled, index
                    elif where == "" and _has_two_parts(dated) and len(dated) < 80 and _names_first(view, dated):
                        yield ("beside a date",)
        marked = []
        boxes = view.doc.boxes
        for n in range(block.box.index + 1, min(block.box.index + 40, len(boxes))):
            box = boxes[n]
            if box.start >= block.end:
                break
            if box.start >= block.start and box.end <= block.end and is_author(box):
                marked.append(box)
        links: list[Link] = []
        if block.links and (length < 160 or long or block.link_chars * 2 > length):  # in a sentence it may lead to anybody
            links = [link for link in block.links if leads_to_author(link) and (where != "tail " or self._of_site(link))]
        for how, found in (("author inline", marked), ("author link", [link.box for link in links])):
            if found:
                yield (how,)
                own = [said for said in dict.fromkeys(map(view.doc.text_of, found)) if not _of_another_hand(said, text)]
                if own:
                    said = " | ".join(own)
                    yield f"{how} alone", said, said, index
        if self._names_known(text) and not (where == "above " and block.inside & HEADING):
            yield ("known name",)
        if where != "" or length >= 50 or " " not in text or index > self.first or block.inside & (HEADING | BUTTON | QUOTE):
            return
        if (links or not block.links) and names.is_name(text):
            around = view.doc.blocks[max(0, index - 3) : index + 4]
            if names.is_person(text) and self._told_of(text):
                yield (_TOLD_OF,)
            elif (
                index < self.first
                and not (block.hidden or _is_pictured(block))
                and any(len(other.text) < 160 and names.has_date(other.text) for other in around)
            ):
                yield ("name alone",)


def _is_acronym(name: str, said: str) -> bool:
    """Whether an agency's short name stands alone or glued to a date."""
    return said.startswith(name) and not any(map(str.isalpha, said[len(name) :]))


def _signs_for_the_house(text: str, context: Context) -> bool:
    """Whether a line under the text is initials, alone or beside agencies and the site: '(abc)', 'red, example.com/Agencies'."""
    line = names.printed(text)
    parts = [part for part in _SIGNED_PARTS.split(line) if part]
    initials = [bool(_INITIALS.fullmatch(part)) and not organisations.agency(part) for part in parts]
    others = all(
        initial or organisations.agency(part) or organisations.is_collective(part) or names.is_publisher(part, context)
        for part, initial in zip(parts, initials, strict=True)
    )
    return bool(parts) and others and (any(initials) or "/" in line)


def _is_pictured(block: Block) -> bool:
    """Whether it stands in an element that is called after pictures: a caption that no element marks."""
    return any(box.names and box.block_end - box.block_start <= 3 and _PICTURED.search(box.names) for box in block.box.up()[:3])


def _of_another_hand(said: str, line: str) -> bool:
    """Whether a label that is no writer's stands before a name in a line: 'Übersetzung Jane Roe'."""
    return not any(said in chunk for chunk, _ in written(line))


def _is_of_the_name_before(view: View, label: int) -> bool:
    """Whether the word in a block is a row's second column: 'Jane Roe', 'Author', 'John Doe', 'Editor'."""
    blocks = view.doc.blocks
    if not 0 < label < len(blocks) - 2 or blocks[label].text.endswith(":") or not names.is_name(blocks[label - 1].text):
        return False
    row = [block.box.names for block in blocks[label - 1 : label + 3]]
    return bool(row[0] and row[1]) and row[0] != row[1] and row[:2] == row[2:]


def _more(view: View, index: int) -> str:
    """The names that follow in blocks of their own, each after a word or comma in another: 'By', 'Jane Roe', 'and', 'John Doe'."""
    said = ""
    blocks = view.doc.blocks
    for n in range(index + 1, min(index + 16, len(blocks) - 1), 2):
        joint, name = blocks[n].text, blocks[n + 1].text
        if joint not in JOINTS or len(name) > 50 or not names.is_name(name):
            break
        said += f"{joint} {name}" if joint == "," else f" {joint} {name}"
    return said


def _is_card(view: View, block: Block) -> bool:
    """Whether the block is part of a link to another story: one that holds several blocks, or a line much longer than a name."""
    box: Box | None = block.box
    for _ in range(8):
        if box is None or box.tag == "a" or not box.inside & LINK:
            break
        box = box.parent
    if box is not None and box.tag == "a" and 1 < box.block_end - box.block_start < 12:
        return True
    own = any(map(leads_to_author, block.links))
    if own or not block.links or block.link_chars * 3 <= 2 * len(block.text):
        return False
    return weight(block.text) > CARD or (len(block.links) == 1 and len(block.text.split()) >= TITLE and not names.is_name(block.text))


def _end_of_names(view: View, box: Box) -> int:
    """Where, in an element called after authors, what tells of them begins: the piece after its last short line before a long one."""
    end = box.start
    for block in view.doc.blocks[box.block_start : box.block_end]:
        length = len(block.text)
        text = block.text
        if length > 40 and (sentence_end(text) or (length > 100 and (end > box.start or _SENTENCES.search(text)))):
            return end
        end = min(block.end, box.end)
    return box.end


def _holds_headline(view: View, box: Box) -> bool:
    """Whether the box is about the whole story, whatever it is called ('content-with-sidebar')."""
    headline = view.headline_block
    return headline is not None and box.block_start <= headline.index < box.block_end


def _has_two_parts(name: str) -> bool:
    return " " in name or 0 < name.find(".", 0, 3) < len(name) - 2  # 'Б.Болд'


def _names_first(view: View, text: str) -> bool:
    """Whether the text is a name in two words or more, alone or before a role or section."""
    try:
        people = names.people(text, view.context)
    except Unreadable:
        return False
    return (
        all(_has_two_parts(a.name) and names.is_name(a.name) for a in people)
        and text.startswith(people[0].name)
        and len(text) < 3 * len(people[0].name) + 20
    )


def _way(view: View, how: str, start: int, end: int, index: int) -> _Way:
    return how, _spaced(view.doc.pieces(start, end)), _parted(view, start, end, _other_links(view, index, start, end)), index


def _other_links(view: View, index: int, start: int, end: int) -> list[Box]:
    """Where some links lead to authors, what the others hold (sections, tags) is no author."""
    links = [link for block in view.doc.blocks[index : index + 12] if block.start < end for link in block.links]
    authors = [link for link in links if leads_to_author(link)]
    return [link.box for link in links if link not in authors and link.box.start >= start and link.box.end <= end] if authors else []


def _length(view: View, start: int, end: int) -> int:
    return sum(map(len, view.doc.pieces(start, end))) if end - start < 200 else 10_000


def _spaced(pieces: list[str]) -> str:
    """The text of the pieces; where two elements' texts would run into one word ('Jane Roe5 hours ago') a space parts them."""
    parts: list[str] = []
    for n, piece in enumerate(pieces):
        if 1 < len(piece.strip()) < 4 and piece.strip().isupper() and _initials(pieces[n + 1 : n + 9]) == piece.strip():
            continue  # what stands in the place of her face
        if parts and parts[-1] and piece and _RUNS_ON.match(parts[-1][-1]):
            told = piece[0].isupper() or _BEGINS.match(piece) is not None
            if told or (piece[0] > "\u2e80" and _is_eastern_name(piece) and _is_eastern_name(parts[-1])):
                parts.append(" ")
        parts.append(piece)
    return fold("".join(parts))


def _is_eastern_name(piece: str) -> bool:
    return names.is_whole(piece) or names.looks_like_a_byline(piece)


def _initials(pieces: list[str]) -> str:
    """Of the first text among the pieces."""
    words = next((piece for piece in pieces if piece.strip()), "").split()
    return "".join(word[0] for word in words) if 1 < len(words) < 5 else ""


def _parted(view: View, start: int, end: int, without: list[Box]) -> str:
    """The text with strokes around what links and elements of their own hold, where that is a name."""
    parts: list[str] = []
    for at, piece in enumerate(view.doc.pieces(start, end), start):
        if any(box.start <= at < box.end for box in without):
            parts.append(" | ")
            continue
        whole = len(piece) > 3 and len(piece.split(maxsplit=1)) > 1 and names.is_name(said := fold(piece))
        parts.append(f"| {said} |" if whole else f" {piece}" if parts and _RUNS_ON.match(parts[-1][-1:]) and piece[:1].isalnum() else piece)
    return fold("".join(parts))
