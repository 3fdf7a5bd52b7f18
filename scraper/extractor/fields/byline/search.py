"""Where on the page a byline may stand, and which of the blocks there are part of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import Final

from scraper.extractor import items
from scraper.extractor.fields.byline import lines, names_alone, others, pieces, rows, signatures
from scraper.extractor.fields.byline.looks import (
    BOXES,
    LABEL,
    LINE,
    NAMED,
    is_a_caption,
    is_a_readers,
    is_another_item,
    is_labelled,
    is_topic,
    is_trail,
    is_unseen,
    lists_topics,
    signs_for_the_house,
)
from scraper.extractor.fields.byline.pieces import Way
from scraper.extractor.fields.byline.scene import AROUND, Scene
from scraper.extractor.fields.shared.authored import ENTERS, elements_around, is_more, leads_to_author
from scraper.extractor.fields.shared.passed import is_under_anothers_label
from scraper.extractor.links import leads_within
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.bylines import by_word
from scraper.normaliser.reading_times import is_time_of_reading
from scraper.normaliser.roles import is_role
from scraper.normaliser.text import fold, key, sentence_end, weight
from scraper.page.blocks import ARTICLE, ASIDE, CAPTION, FOOTER, HEADING, HIDDEN, LIST, MAIN, NAV, QUOTE, Block, Box, Link
from scraper.record import Candidate

NEXT: Final = 14  # blocks after the text in which its byline stands, whatever it looks like
FAR: Final = 40  # those in which it stands as a line of facts in an element that is called after authors
CLOSE: Final = 5  # blocks under the headline
_FACTS_IN: Final = 12  # those in which a line stands that begins with a by-word, though the text begins before it
_SUMMARY: Final = 12  # paragraphs of the text that may sum it up
_BETWEEN: Final = 2  # blocks between these and the rest
_OVER: Final = 3  # and over it
_SEVERAL: Final = 3  # elements that may be topics
_CAPTIONED: Final = 4  # how far above a line its caption's element is sought
_SHOWN: Final = 9  # weight of what that says a picture shows
_TOLD: Final = 90  # characters of what tells who the author is
LONGEST: Final = 260  # characters of a printed byline; longer ones are biographies
_DASHES: Final = frozenset("—–")  # before who spoke
_SUBHEADS: Final = frozenset("◇◆□■")  # opens a sub-heading in papers of the east
_NAMES: Final = ("author link", "known name", "name alone")  # ways in which a block is known that may be a name and nothing else


def regions(view: View) -> Iterator[Iterator[Candidate]]:
    """Where bylines stand, the likeliest first: under the headline, after the text, over the headline, in boxes beside the text."""
    blocks = view.doc.blocks
    headline = view.headline_block
    at = view.top
    begin = max(at + 1, view.first_block or 0)
    kept = [n for n in view.body.kept if n >= begin] if view.body is not None else []
    first = _behind_a_summary(blocks, kept) if kept else max(min(view.prose_start, len(blocks)), at + 1)
    last = kept[-1] if kept else first
    start = at if headline is not None else max(0, first - 15)
    search = _Search(view, frozenset(kept), at, first)
    near = [*blocks[start : min(first + 3, start + 90)], *blocks[max(start + 90, first - 8) : first + 3]]
    most = kept[len(kept) // 3] if kept else 0  # before most of the text
    near += [block for block in blocks[first + 3 : min(at + _FACTS_IN, most)] if search.begins_as_bylines_do(block)]
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


def _behind_a_summary(blocks: Sequence[Block], kept: list[int]) -> int:
    """The text's first block, behind a list that sums it up where a picture or facts stand between the two."""
    for n, (one, other) in enumerate(pairwise(kept[:_SUMMARY]), 1):
        if other - one > _BETWEEN:
            listed = sum(bool(blocks[k].inside & LIST) for k in kept[:n])
            return other if listed > 1 and not blocks[other].inside & LIST and listed >= n - 1 else kept[0]
    return kept[0]


def _is_in_a_head(where: str, way: str) -> bool:
    """Whether what a person is may stand under a block known in such a way in such a region."""
    return way == "by-word" and where in ("", "above ") if way not in _NAMES else where == ""


def _marked(view: View, end: int) -> Iterator[Block]:
    """The blocks before a place that begin an element which microdata mark as the story's author's: in a column beside its headline."""
    for box in items.properties(view, "author")[:BOXES]:
        if box.block_start < min(end, box.block_end):
            yield view.doc.blocks[box.block_start]


def _of_one(found: Iterator[Candidate]) -> Iterator[Candidate]:
    """Those in boxes beside the text, where elements called after authors do not name several, or links to them several persons: who sign
    what they praise, whom a firm employs."""
    heard = list(found)
    signed = {candidate.said for candidate in heard if candidate.place == "amid author element"}
    linked = {candidate.said for candidate in heard if candidate.place == "amid author link alone" and names.is_whole(str(candidate.said))}
    several = len(signed) > 1 or len(linked) > 1
    return (candidate for candidate in heard if not (several and candidate.place.startswith("amid author")))


class _Search(Scene):
    """The bylines that blocks are part of. Cheap looks come first: most blocks are none."""

    def __init__(self, view: View, prose: frozenset[int], headline: int, first: int) -> None:
        super().__init__(view, prose, headline, first)
        self.seen: set[tuple[str, str]] = set()
        self.labels = [label for field in ("kicker", "section") if (label := view.value(field))]

    def ways(self, where: str, region: Iterable[Block]) -> Iterator[Candidate]:
        """Those in a region; `where` it is becomes part of their place: "" under the headline, 'tail ', 'above ', 'amid '."""
        for block in region:
            inside = block.inside
            if inside & NAV and self._is_a_fact_of_the_head(block, where):
                inside &= ~NAV  # some set the line of facts beside the headline as one
            if inside & FOOTER and where == "tail " and self._is_announced(block):
                inside &= ~FOOTER
            if (
                inside & (AROUND & ~FOOTER if inside & (ARTICLE | MAIN) else AROUND)
                or len(block.text) > 900
                or block.index == self.headline
                or (block.text[0] in _DASHES and self.view.body is not None and self.view.body.names_a_speaker(block.index))
                or is_trail(block)
                or (inside & CAPTION and "/" in block.text.partition(":")[2])  # 'Autor: Max Moe/Agency', of a picture
                or block.text[0] in _SUBHEADS
                or (inside & QUOTE and block.index > self.first)  # a post's, shown in the story
                or (where == "tail " and (lists_topics(block) or is_a_readers(block)))
                or (where == "above " and (inside & ASIDE & ~self.around or (inside & HEADING and self.is_masthead(block.text))))
            ):
                continue
            for how, text, detail, index in map(self._without_label, self._ways(block, where)):
                if "by-word" not in how and is_under_anothers_label(self.view.doc.blocks, block):
                    break
                if (where in ("tail ", "amid ") or inside & ASIDE & ~self.around) and others.of_card(self, block):
                    break
                if (
                    where == "tail "
                    and how.startswith("author link")
                    and (others.is_in_the_story(self, block) or others.is_of_a_column(self, block))
                ):
                    break
                if inside & CAPTION and self._is_behind_a_caption(block, text, detail):
                    continue
                if "by-word" not in how and self._is_of_a_topic(text, detail) and not self._is_vouched(block):
                    continue
                if where == "tail " and "by-word" not in how and is_another_item(self.view, block):
                    break
                if where == "tail " and "by-word" not in how and signs_for_the_house(text, self.view.context):
                    continue
                if where == "tail " and how == "author inline" and len(text) > _TOLD and ". " in text and by_word(text) is None:
                    continue  # who the author is, in sentences: others are named in them
                if text and (text, how) not in self.seen and len(text) < 900:
                    self.seen.add((text, how))
                    unseen = "hidden " if inside & HIDDEN or is_unseen(self.view, block) else ""
                    yield Candidate(text, f"{unseen}{where}{how}", "visible", block=index, detail=detail)

    def begins_as_bylines_do(self, block: Block) -> bool:
        """Whether a line that is no part of the text, nor of another story's card, begins with a by-word."""
        own = block.index not in self.prose and names.looks_like_a_byline(block.text, self.view.context.language)
        return own and not others.of_card(self, block)

    def _is_a_fact_of_the_head(self, block: Block, where: str) -> bool:
        """Whether it stands close under the headline and names a writer or leads to one, or right over it and begins as bylines do."""
        below = block.index - self.headline
        if where == "":
            return 0 < below <= CLOSE and (self.is_a_fact(block.text) or any(map(leads_to_author, block.links)))
        return where == "above " and -_OVER <= below < 0 and names.looks_like_a_byline(block.text, self.view.context.language)

    def _is_behind_a_caption(self, block: Block, text: str, detail: str) -> bool:
        """Whether words stand behind what the picture over them shows: who took it, not whom it shows."""
        whole = next((box for box in block.box.up(_CAPTIONED) if box.tag == "figcaption"), None)
        if whole is None:
            return False
        said = self.view.doc.text_of(whole)
        before = said.partition(text)[0] if not said.startswith(text) else detail.partition("|")[0] if detail.strip(" |") == said else ""
        return weight(before) > _SHOWN

    def _is_announced(self, block: Block) -> bool:
        """Whether a block is a person's name or one that data give, and the one before it nothing but a by-word: the profile of the
        story's author."""
        before = self.view.doc.blocks[block.index - 1].text if block.index else ""
        told = len(before) < LABEL and (m := by_word(f"{before} ", self.view.context.language)) is not None and m.end() >= len(before)
        return bool(told) and (key(block.text) in self.known or (names.is_person(block.text) and names.is_name(block.text)))

    def _without_label(self, way: Way) -> Way:
        """A way without the section's or the kicker's label before its by-word: 'Ports By Jane Roe'."""
        for label in self.labels:
            if way.text.startswith(label) and names.looks_like_a_byline(
                text := way.text[len(label) :].lstrip(" |·:"), self.view.context.language
            ):
                return way._replace(text=text, detail=way.detail.lstrip(" |").removeprefix(label).lstrip(" |·:"))
        return way

    def _is_of_a_topic(self, text: str, detail: str) -> bool:
        """Whether a text of several words, or the first of its parts, is what something is about."""
        if " " not in text:
            return False
        whole, first = names.printed(text), names.printed(detail.strip(" |").partition(" | ")[0])
        return not names.is_publisher(whole, self.view.context) and (is_topic(whole) or (names.is_name(first) and is_topic(first)))

    def _is_vouched(self, block: Block) -> bool:
        """Whether words of a topic are a name: data know it, microdata mark it as the author's, or it leads to an author's page."""
        return self.names_known(block.text) or any(map(leads_to_author, block.links)) or self._is_marked(block)

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
        if self.persons_known and where == "tail " and not self.names_known(text) and not names.looks_like_a_byline(text, language):
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
        own = near or names_alone.TOLD_OF in ways or (where == "" and (self.names_known(text) or others.signs_beside(self, block, ways)))
        if not own and others.of_others(self, block):
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
                elif _is_in_a_head(where, way) and (role := names_alone.role_under(self, block)) is not None:
                    yield Way(way, f"{whole.text} {role}", f"{whole.detail} | {role} |", whole.block)
                yield whole._replace(how=way)

    def _of_block(self, block: Block, where: str, *, long: bool) -> Iterator[str | Way]:
        """The same of the block alone: a way's name where the whole block is the byline."""
        text = block.text
        if not long:
            yield from lines.by_words(self.view, block, self.headline, self.first, where)
        links: list[Link] = []
        if block.links and (len(text) < 160 or long or block.link_chars * 2 > len(text)):  # in a sentence it may lead to anybody
            told = block.index in self.prose and sentence_end(text) and by_word(text) is None  # of somebody, with a link to a page of hers
            links = [link for link in block.links if leads_to_author(link) and self._of_site(link, named=not told)]
        yield from lines.by_elements(self.view, block, links)
        of_the_site = where == "above " and (block.inside & HEADING or self.is_masthead(text))
        known = self.names_known(text) or (where == "" and self._is_marked(block))
        if known and not of_the_site and not is_a_caption(text):
            yield "known name"
        theirs = (names_alone.may_lead_to_one(self, block, link) or names_alone.is_a_handle(self, link) for link in block.links)
        if where == "" and (links or all(theirs)) and not self._are_several(block):
            alone = names_alone.as_name(self, block, text)
            timed = alone is None and any(map(str.isdecimal, text))
            if timed and (short := names.printed(text)) != text and is_time_of_reading(text.replace(short, "", 1)):
                alone = names_alone.as_name(self, block, short)  # 'Jane Roe 4 min read'
            if alone is None and len(text) < LINE and (first := names_alone.first_line(self, block)):
                alone = names_alone.as_name(self, block, first, roled=0 < block.index - self.headline <= names_alone.DATED)
            if alone is None and len(text) < NAMED and block.end - block.start > 1 and block.index <= self.first:
                parted = pieces.way(self.view, "", block.start, block.end, block.index).detail
                whole = "|" in parted and key(parted) == key(pieces.as_read(self.view, block.start, block.end))
                alone = names_alone.as_name(self, block, parted.strip(" |")) if whole else None
            if alone is not None:
                yield alone

    def _are_several(self, block: Block) -> bool:
        """Whether elements that follow one of two words hold a word each, which is nothing that a person is: topics."""
        if block.end - block.start < _SEVERAL or len(block.text) > NAMED:
            return False
        said = [fold(piece) for piece in self.view.doc.pieces(block.start, block.end) if not piece.isspace()]
        return any(" " in words for words in said[:1]) and sum(word.isalpha() and not is_role(word) for word in said) > 1

    def _of_site(self, link: Link, *, named: bool) -> bool:
        """Whether a link leads to somebody on the site, or a whole name to anywhere ('Watch us' leads to a network's user, 'Register' to
        what a reader does), where those who are `named` may be the story's authors."""
        own = leads_within(link.href, self.view.doc.url) and ENTERS.search(link.href) is None
        return own or (named and names.is_name(self.view.doc.text_of(link.box)))
