"""Where on the page a byline may stand, and which of the blocks there are part of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, dropwhile, pairwise
from typing import Final

from scraper.extractor import items
from scraper.extractor.fields.byline import lines, pieces, rows, signatures
from scraper.extractor.fields.byline.looks import (
    BOXES,
    LABEL,
    LINE,
    NAMED,
    holds_headline,
    is_a_caption,
    is_a_readers,
    is_acronym,
    is_card,
    is_labelled,
    is_pictured,
    is_said_of_a_writer,
    is_small,
    is_trail,
    is_unseen,
    lists_topics,
    share_a_box,
    signs_for_the_house,
)
from scraper.extractor.fields.byline.pieces import Way
from scraper.extractor.fields.shared import pictured
from scraper.extractor.fields.shared.authored import (
    ENTERS,
    SHORT,
    called_otherwise,
    elements_around,
    is_more,
    leads_to_author,
    names_in_data,
)
from scraper.extractor.fields.shared.told import heads_a_writer
from scraper.extractor.links import CATEGORY, TOPIC, leads_within, path_of
from scraper.extractor.view import View
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_desk, is_house
from scraper.normaliser.roles import is_role, role_at
from scraper.normaliser.text import fold, key, sentence_end, weight
from scraper.page.blocks import (
    ARTICLE,
    ASIDE,
    BUTTON,
    CAPTION,
    DIALOG,
    FIGURE,
    FOOTER,
    FORM,
    HEADING,
    HIDDEN,
    LIST,
    MAIN,
    NAV,
    QUOTE,
    Block,
    Box,
    Link,
)
from scraper.record import Candidate

_TITLE_EAST: Final = 12  # weight of a short title in a script without spaces; names weigh less
LONG_LINK: Final = 100  # characters of a link with the author's name and what she is
NEXT: Final = 14  # blocks after the text in which its byline stands, whatever it looks like
FAR: Final = 40  # those in which it stands as a line of facts in an element that is called after authors
TOLD: Final = 25  # blocks after the text in which its author is told of
_SMALL: Final = 4  # the level of the headings that may be a line of the head
_TITLE_OF: Final = 6  # words that are too many for what a person is
_ROLE: Final = 9  # and for that in an element beside her name's
CLOSE: Final = 5  # blocks under the headline
DATED: Final = 2  # blocks from an agency that stands alone to a date, at the most
_HEAD: Final = 12  # blocks of a story's head
ROW: Final = 3  # blocks beside one in a row
ROLED: Final = 2  # blocks for each of those: her name, and what she is
_CAPTIONED, _SHOWN = 4, 9  # how far above a line its caption's element is sought, and weight of what it says a picture shows
_TOLD: Final = 90  # characters of what tells who the author is
_ALONE: Final = 2  # strokes around a name that stands alone
LONGEST: Final = 260  # characters of a printed byline; longer ones are biographies
_HANDLE = re.compile(r"(?<=[^\W\d_]{2})\s@\w{3,15}$")  # beside a name
_PLACED = re.compile(r"sidebar|footer")
_WORD = re.compile(r"[^\W\d_]{3,30}")
_TOLD_IN: Final = 20  # blocks of the text in which a topic's words are looked for
_COLUMN: Final = 3  # elements around a block that say whose it is
_DASHES: Final = frozenset("—–")  # before who spoke
_SUBHEADS: Final = frozenset("◇◆□■")  # opens a sub-heading in papers of the east
_TOLD_OF: Final = "name told of"
_NAMES: Final = ("author link", "known name", "name alone")  # ways in which a block is known that may be a name and nothing else
_AROUND: Final = NAV | FOOTER | FORM | DIALOG


def regions(view: View) -> Iterator[Iterator[Candidate]]:
    """Where bylines stand, the likeliest first: under the headline, after the text, over the headline, in boxes beside the text."""
    blocks = view.doc.blocks
    headline = view.headline_block
    at = view.top
    begin = max(at + 1, view.first_block or 0)
    kept = [n for n in view.body.kept if n >= begin] if view.body is not None else []
    first = kept[0] if kept else max(min(view.prose_start, len(blocks)), at + 1)
    last = kept[-1] if kept else first
    start = at if headline is not None else max(0, first - 15)
    search = _Search(view, frozenset(kept), at, first)
    near = [*blocks[start : min(first + 3, start + 90)], *blocks[max(start + 90, first - 8) : first + 3]]
    yield chain(
        signatures.reporter(view, kept),
        signatures.filed(view, kept),
        search.ways("", near),
        signatures.standfirst(view, blocks[start : first + 1]),
    )
    theirs = {*view.next_article, *view.comments}
    tail = [block for block in blocks[max(last - 1, first + 3) : last + NEXT] if block.index not in theirs]
    tail += [block for block in blocks[last + NEXT : last + FAR] if is_labelled(block) and block.index not in theirs]
    own = () if search.known else signatures.mailed(view, tail)
    yield chain(signatures.signed(view, kept), own, search.ways("tail ", [*search.ends(kept), *tail]))
    yield search.ways("above ", blocks[max(0, start - 6) : start])
    if not search.seen:
        yield search.ways("above ", _marked(view, start - 6))
    if not search.seen:  # a box beside the text is asked only where nothing else speaks
        amid = blocks[first + 3 : min(last - 1, first + 200)]
        yield _of_one(search.ways("amid ", [block for block in amid if block.index not in search.prose and len(block.text) < 100]))


def _marked(view: View, end: int) -> Iterator[Block]:
    """The blocks before a place that begin an element which microdata mark as the story's author's: in a column beside its headline."""
    for box in items.properties(view, "author")[:BOXES]:
        if box.block_start < min(end, box.block_end):
            yield view.doc.blocks[box.block_start]


def _of_one(found: Iterator[Candidate]) -> Iterator[Candidate]:
    """Those in boxes beside the text, where elements called after authors do not name several: who sign what they praise."""
    heard = list(found)
    several = len({candidate.said for candidate in heard if candidate.place == "amid author element"}) > 1
    return (candidate for candidate in heard if not (several and candidate.place.startswith("amid author")))


def _is_short(name: str) -> bool:
    """Whether a folded name is a person's of so few letters that it may be any word."""
    return len(name) <= SHORT and organisations.agency(name.upper()) is None


class _Search:
    """The bylines that blocks are part of. Cheap looks come first: most blocks are none."""

    def __init__(self, view: View, prose: frozenset[int], headline: int, first: int) -> None:
        self.view = view
        self.prose = prose  # the indices of the body's blocks
        self.headline = headline
        self.first = first  # the body's first block
        self.around = view.doc.blocks[headline].inside if headline >= 0 else 0
        self.known = names_in_data(view)
        # A name of few letters is known where it stands alone, and not in a line.
        self.persons_known = not all(_is_short(n) or is_desk(n) or names.is_publisher(n, view.context) for n in self.known)
        self._longest = sum(map(len, self.known)) + 110
        self.seen: set[tuple[str, str]] = set()
        self.labels = [label for field in ("kicker", "section") if (label := view.value(field))]

    def ways(self, where: str, region: Iterable[Block]) -> Iterator[Candidate]:
        """Those in a region; `where` it is becomes part of their place: "" under the headline, 'tail ', 'above ', 'amid '."""
        for block in region:
            inside = block.inside
            if inside & NAV and where == "" and 0 < block.index - self.headline <= CLOSE and self._is_a_fact(block.text):
                inside &= ~NAV  # some set the line of facts under the headline as one
            if inside & FOOTER and where == "tail " and self._is_announced(block):
                inside &= ~FOOTER
            if (
                inside & (_AROUND & ~FOOTER if inside & (ARTICLE | MAIN) else _AROUND)
                or len(block.text) > 900
                or block.index == self.headline
                or (block.text[0] in _DASHES and self.view.body is not None and self.view.body.names_a_speaker(block.index))
                or is_trail(block)
                or (inside & CAPTION and "/" in block.text.partition(":")[2])  # 'Autor: Max Moe/Agency', of a picture
                or block.text[0] in _SUBHEADS
                or (inside & QUOTE and block.index > self.first)  # a post's, shown in the story
                or (where == "tail " and (lists_topics(block) or is_a_readers(block)))
                or (where == "above " and (inside & ASIDE & ~self.around or (inside & HEADING and self._is_masthead(block.text))))
            ):
                continue
            for how, text, detail, index in map(self._without_label, self._ways(block, where)):
                if (where in ("tail ", "amid ") or inside & ASIDE & ~self.around) and self._of_card(block):
                    break
                if where == "tail " and how.startswith("author link") and (self._is_in_the_story(block) or self._is_of_a_column(block)):
                    break
                if inside & CAPTION and self._is_behind_a_caption(block, text, detail):
                    continue
                if "by-word" not in how and " " in text and is_small(names.printed(text)) and not self._is_vouched(block):
                    continue  # a topic
                if where == "tail " and "by-word" not in how and signs_for_the_house(text, self.view.context):
                    continue
                if where == "tail " and how == "author inline" and len(text) > _TOLD and ". " in text and by_word(text) is None:
                    continue  # who the author is, in sentences: others are named in them
                if text and (text, how) not in self.seen and len(text) < 900:
                    self.seen.add((text, how))
                    unseen = "hidden " if inside & HIDDEN or is_unseen(self.view, block) else ""
                    yield Candidate(text, f"{unseen}{where}{how}", "visible", block=index, detail=detail)

    def _is_behind_a_caption(self, block: Block, text: str, detail: str) -> bool:
        """Whether words stand behind what the picture over them shows: who took it, not whom it shows."""
        whole = next((box for box in block.box.up(_CAPTIONED) if box.tag == "figcaption"), None)
        if whole is None:
            return False
        said = self.view.doc.text_of(whole)
        before = said.partition(text)[0] if not said.startswith(text) else detail.partition("|")[0] if detail.strip(" |") == said else ""
        return weight(before) > _SHOWN

    def _is_announced(self, block: Block) -> bool:
        """Whether a block is a name that data give, and the one before it nothing but a by-word: the profile of the story's author."""
        before = self.view.doc.blocks[block.index - 1].text if block.index else ""
        told = len(before) < LABEL and (m := by_word(f"{before} ", self.view.context.language)) is not None and m.end() >= len(before)
        return bool(told) and key(block.text) in self.known

    def _without_label(self, way: Way) -> Way:
        """A way without the section's or the kicker's label before its by-word: 'Ports By Jane Roe'."""
        for label in self.labels:
            if way.text.startswith(label) and names.looks_like_a_byline(
                text := way.text[len(label) :].lstrip(" |·:"), self.view.context.language
            ):
                return way._replace(text=text, detail=way.detail.lstrip(" |").removeprefix(label).lstrip(" |·:"))
        return way

    def _is_vouched(self, block: Block) -> bool:
        """Whether words in small letters are a name: data know it, microdata mark it as the author's, or it leads to an author's page."""
        return self._names_known(block.text) or any(map(leads_to_author, block.links)) or self._is_marked(block)

    def _is_marked(self, block: Block) -> bool:
        """Whether microdata mark a person's name in small letters there as the author's."""
        if len(block.text) >= NAMED or not block.text.islower():
            return False
        marked = (box for box in items.properties(self.view, "author")[:BOXES] if block.start < box.end and box.start < block.end)
        return any(names.is_person(self.view.doc.text_of(box).title()) for box in marked)

    def ends(self, kept: list[int]) -> Iterator[Block]:
        """'Written by Jane Roe' over the lines about her that the text ends with."""
        for block in map(self.view.doc.blocks.__getitem__, kept[-10:-2]):
            text = block.text
            m = by_word(text, self.view.context.language) if len(text) < 60 and block.index >= self.first + 3 else None
            if m is not None and " " in m[0].strip() and names.looks_like_a_byline(text, self.view.context.language):
                yield block

    def _ways(self, block: Block, where: str) -> Iterator[Way]:
        """Those that a block is part of: the elements around it that are called after authors, then what it is by itself."""
        view, text, language = self.view, block.text, self.view.context.language
        length = len(text)
        prose = length > 160 and block.index in self.prose
        long = length > LONGEST + 140  # a line of tags may hold the author's link
        if prose and (long or not (block.links or by_word(text, language))):
            return
        if self.persons_known and where == "tail " and not self._names_known(text) and not names.looks_like_a_byline(text, language):
            return  # whose names stand after a text whose authors are known are other stories' authors
        authored, near = elements_around(block)
        ways = list(self._of_block(block, where, long=long))
        small: list[tuple[Box, int]] = []  # and where its names end
        for box in () if long else authored:
            if box.block_end - box.block_start <= 12 and not is_more(box):
                end = pieces.end_of_names(view, box)
                if box.start < end and pieces.length(view, box.start, end) <= LONGEST + 120:
                    small.append((box, end))
        if not (ways or small):
            return
        own = near or _TOLD_OF in ways or (where == "" and (self._names_known(text) or self._signs_beside(block, ways)))
        if not own and self._of_others(block):
            return
        if small:
            (inner, inner_end), (box, end) = small[0], small[-1]
            if where == "" and (told := rows.row(view, view.doc.blocks[inner.block_start])):
                yield rows.way("author element", told, inner.block_start)
            yield pieces.way(view, "author element" if end == box.end else "author element inside", box.start, end, box.block_start)
            if inner is not box and inner.start != box.start and not pieces.is_of_places(view, inner):
                yield pieces.way(view, "author element inside", inner.start, inner_end, inner.block_start)
        whole: Way | None = None
        for way in ways:
            if isinstance(way, Way):
                yield way
            elif not long:
                whole = whole or pieces.way(view, "", block.start, block.end, block.index)
                if where == "" and way in _NAMES and (told := rows.row(view, block)):
                    yield rows.way(way, told, whole.block)
                elif where == "" and way in (*_NAMES, "by-word") and (role := self._role_under(block)) is not None:
                    yield Way(way, f"{whole.text} {role}", f"{whole.detail} | {role} |", whole.block)
                yield whole._replace(how=way)

    def _role_under(self, block: Block) -> str | None:
        """What a person is, or the paper she writes for, in the block after one that holds her name and nothing else."""
        blocks = self.view.doc.blocks
        word = by_word(block.text, self.view.context.language)
        name = block.text[word.end() :] if word is not None else block.text
        if len(block.text) > 40 or block.index + 1 >= len(blocks) or not names.is_name(name):
            return None
        under = blocks[block.index + 1]
        if under.link_chars >= len(under.text) and not any(map(leads_to_author, under.links)):
            return None  # what the story is filed under: 'Freelance tips'
        said = names.printed(under.text) if len(under.text) < LINE and names.has_date(under.text) else under.text
        what, _, paper = said.rpartition(", ")
        title = what if what and names.is_publisher(paper, self.view.context) else said  # 'Harbour Editor, Example Post'
        words = title.split(maxsplit=_ROLE)
        if under.box.parent is block.box and 1 < len(words) < _TITLE_OF and said.istitle() and is_desk(said):
            return said
        at = role_at(words)
        beside = at == 0 and under.box.parent is block.box.parent and not under.links  # 'redacteur Klimaat'
        begins = bool(words) and words[0] != words[0].lower()
        fits = (begins or beside) and len(words) < (_ROLE if beside else _TITLE_OF) and not sentence_end(said)
        return said if fits and at in (0, len(words) - 1) and is_role(title) else None

    def _of_block(self, block: Block, where: str, *, long: bool) -> Iterator[str | Way]:
        """The same of the block alone: a way's name where the whole block is the byline."""
        text = block.text
        if not long:
            yield from lines.by_words(self.view, block, self.headline, where)
        links: list[Link] = []
        if block.links and (len(text) < 160 or long or block.link_chars * 2 > len(text)):  # in a sentence it may lead to anybody
            told = block.index in self.prose and sentence_end(text) and by_word(text) is None  # of somebody, with a link to a page of hers
            links = [link for link in block.links if leads_to_author(link) and self._of_site(link, named=not told)]
        yield from lines.by_elements(self.view, block, links)
        of_the_site = where == "above " and (block.inside & HEADING or self._is_masthead(text))
        known = self._names_known(text) or (where == "" and self._is_marked(block))
        if known and not of_the_site and not is_a_caption(text):
            yield "known name"
        if where == "" and (links or all(self._may_lead_to_one(block, link) or self._is_a_handle(link) for link in block.links)):
            alone = self._as_name(block, text)
            if alone is None and len(text) < LINE and (first := self._first_line(block)):
                alone = self._as_name(block, first, roled=0 < block.index - self.headline <= DATED)
            if alone is None and len(text) < NAMED and block.end - block.start > 1 and block.index <= self.first:
                parted = pieces.way(self.view, "", block.start, block.end, block.index).detail
                whole = "|" in parted and key(parted) == key(pieces.spaced(self.view.doc.pieces(block.start, block.end)))
                alone = self._as_name(block, parted.strip(" |")) if whole else None
            if alone is not None:
                yield alone

    def _is_a_handle(self, link: Link) -> bool:
        """Whether a link says what a person is called on a network."""
        return self.view.doc.text_of(link.box).startswith("@")

    def _first_line(self, block: Block) -> str | None:
        """The first line of a block of two or more, where the second tells a role or a desk: 'Jane Roe', 'Lantern Staff Writer'."""
        said = "".join(self.view.doc.pieces(block.start, block.end)).strip().split("\n", 2)
        if len(said) < 2 or not (words := said[1].split(maxsplit=7)) or not words[0][0].isupper():
            return None
        return fold(said[0]) if len(words) < 7 and (role_at(words[-1:]) == 0 or is_desk(fold(said[1]))) else None

    def _as_name(self, block: Block, text: str, *, roled: bool = False) -> str | None:
        """The same of a line that holds a name and nothing else: a person's, alone or with where she wrote, an agency's."""
        text, index = _HANDLE.sub("", text).rstrip(" |·•,"), block.index
        if len(text) >= 60 or index > self.first or 0 < block.heading < _SMALL or block.inside & (BUTTON | QUOTE):
            return None
        if credits.is_label(text) or credits.is_label(text.rpartition("(")[2].rstrip(")")):
            return None  # 'فائل فوٹو', 'बाजार (फाइल फोटो)': a file photo
        who = names.without_place(text)
        if organisations.agency(who) is not None or organisations.is_collective(who):
            language = self.view.context.language
            named = organisations.is_at_home(who, language) or (len(who) > 2 and not organisations.is_a_word(who, language))
            of_a_picture = block.hidden or is_pictured(block) or pictured.is_the_lead_pictures_credit(self.view, block)
            return "name alone" if named and self._is_dated(index, DATED) and not of_a_picture else None
        if is_house(text) and not (block.links or block.hidden or block.inside & (FIGURE | CAPTION | LIST)):
            return "name alone" if self._is_dated(index, 1) else None  # 'Staff report'
        if block.inside & (FIGURE | CAPTION) and not names.is_person(text):
            return None  # words under a picture, which in a script without capitals have a name's shape
        if not (lines.has_two_parts(text) or self._is_japanese(text)):
            return _TOLD_OF if self._is_told_of_by_one_word(text, index) else None
        sure = (" " not in text and self._is_japanese(text)) or (not names.is_person(text) and names.are_writers(text, self.view.context))
        if not (sure or names.is_name(text)) or are_buttons(text):
            return None
        if names.is_person(text) and self._told_of(text):
            return _TOLD_OF
        if index == self.first and not (roled or sure or self._signs_the_first(block) or self._stands_over_a_role(block)):
            return None
        if block.hidden or is_pictured(block) or ("/" in text and pictured.is_the_lead_pictures_credit(self.view, block)):
            return None
        if not (roled or self._is_dated(index, 3) or self._opens_a_dated_row(block, text) or self._stands_over_a_role(block)):
            return None
        if self._is_in_a_row_of_labels(block):
            return None
        if self.known:
            return "name alone"
        return None if self._is_told_in_the_text(text, index) or self._is_of_small_words(text) else "name alone"

    def _stands_over_a_role(self, block: Block) -> bool:
        """Whether a person's name stands over a line of what she is, in one element with it, and the date between the headline and the
        two: behind the standfirst and the lead picture."""
        under, around = self.view.doc.blocks[block.index + 1 : block.index + 2], block.box.parent
        if not under or around is None or around.block_end - around.block_start > ROLED or not names.is_person(block.text):
            return False
        roled = around.block_end > under[0].index and len(under[0].text) < NAMED and names.tells_what(under[0].text)
        return roled and self.headline < block.index and self._is_dated(block.index, min(block.index - self.headline, _HEAD))

    def _is_japanese(self, text: str) -> bool:
        """Whether it is a Japanese name that no blank parts; in Chinese four characters may be any button's."""
        return lines.is_japanese(self.view, text)

    def _is_in_a_row_of_labels(self, block: Block) -> bool:
        """Whether it stands among two or more that are set like it and called alike, of which not each is a name and none a date."""
        around, box = self.view.doc.blocks[max(0, block.index - ROW) : block.index + ROW + 1], block.box
        alike = [b for b in around if b.box.parent is box.parent and (b.box.tag, b.box.names) == (box.tag, box.names) and b is not block]
        if len(alike) < 2 or not box.names or any(names.has_date(other.text) for other in alike):
            return False
        return not all(names.is_name(other.text.rstrip(" |·•,")) for other in alike)

    def _signs_the_first(self, block: Block) -> bool:
        """Whether a name in a paragraph of its own stands right over the text, or over a line or two that are none of it: the first of its
        paragraphs, to the eye of the page."""
        blocks = self.view.doc.blocks
        below = blocks[block.index + 1 : block.index + 5]
        dated = bool(below) and len(below[0].text) < NAMED and names.has_date(below[0].text)
        if not (names.is_person(block.text) or (dated and names.is_name(block.text))):
            return False
        beside = dropwhile(is_said_of_a_writer, below[dated:])
        under = next((other for other in beside if other.index in self.prose), None)
        if under is None or not sentence_end(under.text):
            return False
        over = blocks[block.index - 1] if block.index else None
        headed = over is not None and (over is self.view.headline_block or names.has_date(over.text))
        return under.box.tag == block.box.tag or (headed and not block.heading and not under.inside & LIST)

    def _is_dated(self, index: int, near: int) -> bool:
        """Whether a date stands in a block or within so many of it."""
        around = self.view.doc.blocks[max(0, index - near) : index + near + 1]
        return any(len(other.text) < 160 and names.has_date(other.text) for other in around)

    def _opens_a_dated_row(self, block: Block, text: str) -> bool:
        """Whether it is a person's name before those of others who are set like her, with what they are, and the date stands under them."""
        told = rows.row(self.view, block) if block.index > self.headline and names.is_person(text) else []
        roled = any(one.parted.count("|") > _ALONE for one in told)
        return roled and self._is_dated(block.index, 3 + ROLED * (len(told) - 1))

    def _is_a_fact(self, text: str) -> bool:
        """Whether it holds a name that the metadata give, or begins as bylines do."""
        return self._names_known(text) or names.looks_like_a_byline(text, self.view.context.language)

    def _names_known(self, text: str) -> bool:
        """Whether it holds a name that the metadata give, and not much more."""
        if not self.known or len(text) >= self._longest:
            return False
        said = key(text)
        return any(name in said if len(name) > 3 else is_acronym(name, said) for name in self.known)

    def _is_masthead(self, text: str) -> bool:
        """Whether it is the site's name, in which its only writer's stands: 'Jane Roe's Diary'."""
        return key(text) not in self.known and names.is_publisher(text, self.view.context)

    def _of_card(self, block: Block) -> bool:
        """Whether the block is part of a card for another story, or stands right under the title of one; a label ('Text: Jane Roe') and
        names that the metadata give are no card's."""
        view, last = self.view, self.view.last_block
        if is_card(view, block) and not (len(block.text) < LONG_LINK and any(map(key(block.text).startswith, self.known))):
            return True
        if self.known or ":" in block.text[:20]:
            return False
        if self._is_titled(block):
            return True
        if is_labelled(block):
            return False
        low = block.index - 3 if last is None or block.index < last else max(last + 1, block.index - 3)
        over = view.doc.blocks[low : block.index]
        if over and heads_a_writer(over[-1]):
            return False
        cards = [other for other in over if is_card(view, other)]
        around = block.box.parent
        own = around is not None and around.tag != "body" and holds_headline(view, around)  # beside the lists of other stories
        return any(not own or around in (other.box, other.box.parent) for other in cards)

    def _is_titled(self, block: Block) -> bool:
        """Whether a short title of another story opens the block, or stands over it or under it in the small box that holds both."""
        index, blocks = block.index, self.view.doc.blocks
        near = (other for other in blocks[max(0, index - 3) : index + 2] if other.heading or other.index == index - 1)
        return self._opens_with_a_title(block) or any(
            other.link_chars >= len(other.text) and share_a_box(other, block) and self._opens_with_a_title(other) for other in near
        )

    def _opens_with_a_title(self, block: Block) -> bool:
        """Whether it begins with a link that is no name, no writer's, no category's and no date's."""
        link = block.links[0] if block.links else None
        if link is None or "#" in link.href or leads_to_author(link) or CATEGORY.search(link.href):
            return False
        said = self.view.doc.text_of(link.box)
        titled = (" " in said or weight(said) > _TITLE_EAST) and block.text.startswith(said) and leads_within(link.href, self.view.doc.url)
        return titled and not names.is_name(said) and not names.has_date(said)

    def _is_in_the_story(self, block: Block) -> bool:
        """Whether the text tells of the person to whom a link under it leads; its last paragraphs may tell of its author."""
        linked = [self.view.doc.text_of(link.box) for link in block.links if leads_to_author(link)]
        return not self.known and any(self._is_told_in_the_text(name) for name in linked if name)

    def _is_of_a_column(self, block: Block) -> bool:
        """Whether it is a link to a person under the text and nothing else, and so is the line before or after it, to another's page: the
        site's writers."""
        alone, *near = [block, *self.view.doc.blocks[block.index - 1 : block.index + 2]]
        hrefs = {
            one.links[0].href for one in near if len(one.links) == 1 and one.link_chars >= len(one.text) and leads_to_author(one.links[0])
        }
        return not self.known and len(hrefs) > 1 and alone.link_chars >= len(alone.text)

    def _is_of_small_words(self, name: str) -> bool:
        """Whether the text has all words of a name in small letters: 'Pier Repairs', a topic."""
        told = " ".join(self.view.doc.blocks[n].text for n in sorted(self.prose)[:_TOLD_IN])
        said = {word for word in _WORD.findall(told) if word.islower()}
        words = name.split()
        return len(words) > 1 and all(word != word.lower() and word.lower() in said for word in words)

    def _is_told_in_the_text(self, name: str, own: int = -1) -> bool:
        blocks = self.view.doc.blocks
        return any(name in blocks[n].text for n in sorted(self.prose)[:-2] if n != own)

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

    def _is_told_of_by_one_word(self, name: str, index: int) -> bool:
        """Whether it is one word beside the date, under which, and as a sentence's first, it is told of someone below the text: 'Jane', and
        'Jane is a gardener'."""
        last = self.view.last_block
        if last is None or not (name.isalpha() and name.istitle() and self._is_dated(index, 1)):
            return False
        after = self.view.doc.blocks[last + 1 : last + TOLD]
        begun = f"{name} "
        return any(
            one.text == name and told.text.startswith(begun) and told.text[len(begun) :][:1].islower() for one, told in pairwise(after)
        )

    def _may_lead_to_one(self, block: Block, link: Link) -> bool:
        """Whether a link writes to somebody, or leads from a person's name to a page of the site whose address says nothing: '/12345'."""
        if link.href.startswith("mailto:"):
            return True
        name = self.view.doc.text_of(link.box)
        beside = self.view.doc.blocks[max(0, block.index - 1) : block.index + 2]
        if link.href.rstrip("!0") == "#":  # a template's, that leads nowhere
            return names.is_person(name) and any(names.has_date(other.text) for other in beside)
        if block.inside & LIST and not any(names.has_date(other.text) and not other.links for other in beside):
            return False  # a menu's
        if (name and not (names.is_person(name) and names.is_name(name))) or pieces.files(link) or ENTERS.search(link.href):
            return False
        if TOPIC.search(path_of(link.href)):
            return False
        return leads_within(link.href, self.view.doc.url) and path_of(link.href) != path_of(self.view.doc.url or "")

    def _of_site(self, link: Link, *, named: bool) -> bool:
        """Whether a link leads to somebody on the site, or a whole name to anywhere ('Watch us' leads to a network's user, 'Register' to
        what a reader does), where those who are `named` may be the story's authors."""
        own = leads_within(link.href, self.view.doc.url) and ENTERS.search(link.href) is None
        return own or (named and names.is_name(self.view.doc.text_of(link.box)))

    def _is_the_storys_foot(self, box: Box) -> bool:
        """Whether an element that is called a foot ends the one that holds the headline."""
        around = box.parent
        foot = "footer" in box.names and not called_otherwise(box.names.replace("footer", ""))
        return foot and around is not None and around.tag != "body" and holds_headline(self.view, around)

    def _signs_beside(self, block: Block, ways: Iterable[str | Way]) -> bool:
        """Whether it stands between the headline and the text, begins with a by-word or holds an element called after authors, and what it
        stands in is called after its place alone: a column beside the text, the foot of the head."""
        hows = [way if isinstance(way, str) else way.how for way in ways]
        if not self.headline < block.index < self.first or not any("by-word" in how or how == "author inline" for how in hows):
            return False
        around = [box for box in block.box.up(_COLUMN) if box.names and box.block_end - box.block_start < 40]
        return not any(called_otherwise(_PLACED.sub("", box.names)) for box in around) and not self._of_card(block)

    def _of_others(self, block: Block) -> bool:
        """Whether it stands in an element called after something else: comments, teasers, captions."""
        box: Box | None = block.box
        for _ in range(_COLUMN):
            if box is None:
                break
            if box.names and box.block_end - box.block_start < 40 and called_otherwise(box.names) and not holds_headline(self.view, box):
                return not (self._is_the_storys_foot(box) and by_word(block.text) is not None and names.has_date(block.text))
            box = box.parent
        return False
