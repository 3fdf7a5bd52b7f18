"""How one block may be a byline by itself: by a by-word, by what elements in it are called, by its links to authors.

Each way is yielded as its name where the whole block is the byline, and as a Way where part of it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.byline import rows
from scraper.extractor.fields.byline.pieces import JOINTS, Way, as_read, files, way
from scraper.extractor.fields.shared import facts_apart, pictured
from scraper.extractor.fields.shared.authored import is_author, leads_to_author, names_in_data
from scraper.extractor.fields.shared.passed import signs_beside_a_date
from scraper.extractor.links import path_of
from scraper.extractor.view import View
from scraper.normaliser import datelines, names, organisations, places
from scraper.normaliser.bylines import by_word, written
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.moments import counts_back
from scraper.normaliser.persons import is_house, is_nobody
from scraper.normaliser.roles import is_role
from scraper.normaliser.text import fold, key, sentence_end
from scraper.page.blocks import Block, Link

MAX_LINKS: Final = 40  # to authors in one block that are compared with each other
_MARKED: Final = 40  # elements in one that are looked at
SAID: Final = 60  # characters of what is quoted
_LINE: Final = 60  # of a line that names one, or says what she is
_BELOW: Final = 6  # blocks under the text, what the reader may do with it among them, to the line of who signs it
_CARD: Final = 6  # blocks of the element that tells of a writer: the word, her name, what she is
_FACTS: Final = 240  # characters of some lines of facts in one block
_UNDER_A_LEAD: Final = 2  # blocks under the text's first, where that is a standfirst that belongs to it
_STEPS: Final = 4  # words of a line that may be steps of an address
JOINED: Final = 14  # characters beside each of several names
HAN: Final = range(3, 6)  # characters of a name that no blank parts: fewer may be any word
_SPAN = re.compile(r"\([^()]{0,30}\d{4}\s?[–—-][^()]{0,30}\)")  # of a life, of a show: '(12 May 1934 – 3 June 2025)'
_LABELLED = re.compile(r"[:：][\s(\[]{0,3}$")  # 'Case number: ' of 'Case number: [2024] 412'
_BEFORE_NAMES = re.compile(
    r"(?P<who>[^\s,|/–—-][^,|/–—]{1,24}?)(?:,|\s?[|/]|\s[–—-])\s"
)  # what stands before the names with a mark behind it
_GLUED = re.compile(r"(?:19|20)\d{3}|[^\W\d_]{2}\d")  # '2025' and '8 min read', 'Jane Roe' and '3 May', in elements of their own
_STROKE = re.compile(r"\s*[|·•●⋅]\s*|\s/\s(?![^\s:]{2,12}\s?:)")  # not before a label: 'The harbour / author: Jane Roe' is a caption's

_TELLS: Final = re.compile(r",?\swho\s(?=[a-z])|,\s(?:die|der|qui|che|quien)\s(?=[a-zà-ÿ])")  # 'Written by Jane Roe, who lives in Oldport'
_SENTENCE = re.compile(r"[.!?](?=\s[^\W\d_])")  # its end
_LABEL: Final = 10  # characters of 'Name', between 'Authors' and the name
_NAMED_UNTIL: Final = 80  # characters of a line in which that stands


def _is_a_field(said: str, language: str | None) -> bool:
    """Whether a word stands between a by-word and the name: 'Authors', 'Name', and who she is."""
    return len(said) <= _LABEL and is_nobody(said) and by_word(f"{said} ", language) is None


def by_words(view: View, block: Block, headline: int, first: int, where: str) -> Iterator[str | Way]:
    """By a word that it begins with, that stands alone in the block before it, or in the middle of a line near the headline."""
    text, index, blocks, language = block.text, block.index, view.doc.blocks, view.context.language
    before = blocks[index - 1].text if index else ""
    if index > 1 and (names.are_initials(before, text) or _is_a_field(before, language)):
        before = blocks[index - 2].text
    if where == "" and block.links and (said := _first_sentence(view, block)) is not None:
        yield Way("by-word", said, said, index)
        return
    if names.looks_like_a_byline(text, language):
        if where == "" and (told := rows.row(view, block)):
            yield rows.way("by-word", told, index)
        tells = _TELLS.search(text, 0, _NAMED_UNTIL)
        word = by_word(text, language) if tells is not None else None
        if tells is not None and word is not None and names.is_name(text[word.end() : tells.start()]):
            yield Way("by-word", text[: tells.start()], text[: tells.start()], index)
            return
        more, parted = _more(view, index) if where == "" else ("", "")
        if more:
            own = way(view, "by-word", block.start, block.end, index)
            yield own._replace(text=own.text + more, detail=own.detail + parted)
        yield "by-word"
    elif (
        len(before) < 14
        and (m := by_word(f"{before} ", language)) is not None
        and m.end() >= len(before)  # 'De' and 'Vuurtoren' are a by-word and a name, 'De Vuurtoren' is a paper
        and names.looks_like_a_byline(f"{before} {text}", language)
        and not (block.links and all(map(files, block.links)))
        and not (names.looks_like_a_byline(before, language) or _is_of_the_name_before(view, index - 1))
        and not _is_a_menus(blocks[index - 1], block)
        and not (where in ("tail ", "amid ") and _is_the_sites_list(view, block))
        and not (index + 1 < len(blocks) and names.are_initials(text, blocks[index + 1].text))
    ):
        said, (more, parted) = f"{before} {as_read(view, block.start, block.end)}", _more(view, index)
        if not more and (told := rows.row(view, block)):
            yield rows.way("by-word", told, index, before)
        apart = way(view, "by-word", block.start, block.end, index).detail if block.end - block.start > 1 else block.text
        if not more and (role := _role_under(view, block)):
            more, parted = f" {role}", f" | {role} |"
        yield Way("by-word", said + more, f"{before} {apart}{parted}", index)
    elif (
        (where == "" or (where == "above " and index >= headline - 3))
        and len(text) < (160 if not sentence_end(text) else 80)
        and not (text[0] in "—–-" and "(@" in text)  # a quoted post is signed like that
    ):
        yield from _by_unseen_words(view, block)
        yield from _by_glued_words(view, block)
        parts = _STROKE.split(text)[1:] if _STROKE.search(text) is not None else ()
        part = next((p for p in parts if names.looks_like_a_byline(p, language)), None)
        if part is not None:
            yield Way("by-word", part, part, index)
        elif names.has_date(text) or _has_a_glued_date(view, block) or counts_back(text, language):
            yield from _beside_a_date(view, block, headline, first, where)
    elif where == "tail " and " | " in text and index <= (view.last_block or 0) + _BELOW and (who := signs_beside_a_date(text)) is not None:
        yield Way("beside a date", who, who, index)
    elif where == "tail " and len(text) < _FACTS and (":" in text[8:] or "：" in text[8:]):
        facts = "".join(view.doc.pieces(block.start, block.end)).split("\n", 8)[1:]
        line = next((line for line in map(fold, facts) if names.looks_like_a_byline(line, language)), None)
        if line is not None:  # among the facts that a system sets under a text: how often it was read, tags
            yield Way("by-word", line, line, index)


def _first_sentence(view: View, block: Block) -> str | None:
    """The first of the sentences that tell of the writer, behind a by-word and a link to her page: 'By Jane Roe, a reporter at sea. She
    has ...'"""
    text, link = block.text, block.links[0]
    word = by_word(text, view.context.language) if sentence_end(text) and leads_to_author(link) else None
    name = view.doc.text_of(link.box) if word is not None else ""
    if word is None or not names.is_person(name) or not text.startswith(name, word.end()):
        return None
    told = text[word.end() + len(name) :]
    if told[:2] != ", " or not told[2:3].islower():
        return None
    end = _SENTENCE.search(text, word.end() + len(name))
    return text[: end.start()] if end is not None else text[:-1]


def _by_unseen_words(view: View, block: Block) -> Iterator[Way]:
    """By a word that only those are told who do not see the page: what stands behind it."""
    for at, said in view.doc.unsaid(block.start, block.end):
        line = fold(as_read(view, at, block.end))
        if names.looks_like_a_byline(f"{said.lstrip(' |')} {line}", view.context.language):
            yield Way("by-word", line, line, block.index)


def _by_glued_words(view: View, block: Block) -> Iterator[Way]:
    """By a word in an element of its own, to which the name in the next is glued: 'Reported byJane Roe'."""
    line = as_read(view, block.start, block.end) if block.end - block.start > 1 else block.text
    by = by_word(line, view.context.language) if line != block.text else None
    if by is None:
        return
    word, who = len(by[0].rstrip()), line[by.end() :]
    if names.is_person(who) and not names.is_desk(who):
        yield Way("by-word", line, line, block.index)
    elif block.text[word : word + 1].isalpha() and not names.is_desk(who) and names.looks_like_a_byline(line, view.context.language):
        yield way(view, "by-word", block.start, block.end, block.index)  # with what she is, or others, behind her name


def _beside_a_date(view: View, block: Block, headline: int, first: int, where: str) -> Iterator[str | Way]:
    """In a line of facts: '22 December 2019 by Jane Roe', 'Jane Roe | 11.12.2019'."""
    index = block.index
    line = names.printed(as_read(view, block.start, block.end))
    filed = next((link.box.start for link in block.links if files(link)), block.end) if block.index == headline + 1 else block.end
    if filed < block.end and by_word(short := names.printed(as_read(view, block.start, filed))) is not None:
        line = short  # 'Posted on 3 May 2025 by jroe in Ports'
    beside = abs(index - headline) < 4
    language = view.context.language
    if names.looks_like_a_byline(line, language) or (beside and (m := by_word(line, language)) and names.is_login(line[m.end() :])):
        yield "by-word beside a date"
    elif (labelled := names.from_label(line)) is not None:
        yield Way("by-word beside a date", labelled, labelled, index)
    elif where == "" and is_house(line) and index <= first:
        yield "beside a date"  # 'Redaktion 3. Mai 2025'
    elif (
        where == ""
        and index <= first
        and not (_quotes(view, block) or _has_a_year_alone(block) or _is_filed_first(view, block, line) or _is_of_the_path(view, line))
        and index not in pictured.caption_blocks(view)
        and len(line) < 80
        and _LABELLED.search(line) is None
        and _SPAN.search(block.text) is None
        and (is_japanese(view, line) or ((has_two_parts(line) or organisations.agency(line) is not None) and _names_first(view, line)))
        and not (_is_a_dateline(view, block.text) or _is_a_place(line))
    ):
        yield "beside a date"
    elif index <= first + _UNDER_A_LEAD and (who := _name_among_facts(view, block, where)) is not None:
        yield Way("beside a date", who, who, index)


def _name_among_facts(view: View, block: Block, where: str) -> str | None:
    """The person in a line of elements of their own that hold her name, the date and other facts, and nothing else; also over the headline,
    where a name alone may be whom the story tells of."""
    told = facts_apart.beside(view, block) if not any(map(files, block.links)) else None
    if told is None:
        return None
    who, facts = told
    is_one = names.is_person(who) or (where == "" and facts > 2 and has_two_parts(who))
    return who if is_one and names.is_name(who) and not names.is_desk(who) else None


def _has_a_glued_date(view: View, block: Block) -> bool:
    """Whether it has a date to which letters or more digits are glued, in elements of their own."""
    if block.end - block.start == 1 or _GLUED.search(block.text) is None:
        return False
    return names.has_date(as_read(view, block.start, block.end))


def _is_a_place(line: str) -> bool:
    """Whether a line is a town, and behind a comma the state that it lies in: 'Santa Rosa, Nuevo León'."""
    town, comma, _ = line.partition(",")
    return bool(comma) and (places.in_region(line) or places.is_called_one(town))


def _is_a_dateline(view: View, text: str) -> bool:
    """Whether a line is a text's dateline and nothing else: 'San Isidro, 3 may 2025 (EFE).-'"""
    try:
        return len(datelines.dateline(text, view.context).raw) >= len(text)
    except Unreadable:
        return False


def _is_filed_first(view: View, block: Block, line: str) -> bool:
    """Whether what a line begins with, but for its dates, is a link to what the story is filed under: 'Tales of Jane · 12 May 2025'."""
    return any(line.startswith(said) for link in block.links if files(link) and (said := view.doc.text_of(link.box)))


def _is_of_the_path(view: View, line: str) -> bool:
    """Whether a word of a line is one of the steps that lead to the page: what the story is filed under."""
    steps = path_of(view.doc.url or "").strip("/").split("/")[:-1]
    return any(key(word) in steps for word in line.split(maxsplit=_STEPS)[:_STEPS])


def _has_a_year_alone(block: Block) -> bool:
    """Whether it is a sub-heading with no more of a date than a year, or a question: 'Rio de Janeiro 2016', 'Closed since 1964?'."""
    return (block.heading > 0 or block.text[-1] in "?？؟!！") and not names.has_a_day(block.text)


def _quotes(view: View, block: Block) -> bool:
    """Whether it says with a dash who said what stands before it."""
    return block.text[0] in "—–-" and block.index > 0 and len(view.doc.blocks[block.index - 1].text) > SAID


def by_elements(view: View, block: Block, links: Sequence[Link]) -> Iterator[str | Way]:
    """By elements that are called after authors, and by the links that lead to one."""
    marked = []
    begun = block.box.block_start < block.index  # in an element that holds all the head, and much before it
    boxes = view.doc.boxes_in(block.index, block.index) if begun else view.doc.boxes[block.box.index + 1 : block.box.index + _MARKED]
    for box in boxes[:_MARKED]:
        if box.start >= block.end:
            break
        if box.index <= block.box.index:
            continue
        if (
            box.start >= block.start
            and box.end <= block.end
            and is_author(box)
            and not (box.attributes.get("href") or "").startswith("mailto:")
        ):
            marked.append(box)
    for how, found in (("author inline", marked), ("author link", [link.box for link in links[:MAX_LINKS]])):
        if found:
            yield how
            # Of nested ones the inmost, but for one that begins with a by-word.
            outer = {box for box in found if any(other is not box and other.within(box) for other in found)}
            told = ((box, view.doc.text_of(box)) for box in found)
            texts = [said for box, said in told if said and (box not in outer or names.looks_like_a_byline(said, view.context.language))]
            texts = [said for said in dict.fromkeys(texts) if not any(said in other and said != other for other in texts)]
            parted = " ".join(view.doc.pieces(block.start, block.end))  # 'Reviewed by' and the name may stand side by side without a blank
            own = [said for said in texts if not (of_another_hand(said, block.text) or (said in parted and of_another_hand(said, parted)))]
            if own:
                said = " | ".join(own)
                whole = next((text for box in found if box in outer and _joins(text := view.doc.text_of(box), own)), None)
                yield Way(f"{how} alone", whole or said, whole or said, block.index)


def _joins(text: str, names_in_it: Sequence[str]) -> bool:
    """Whether an element holds several names and little else: what joins them, what each of them made, where."""
    rest = len(text) - sum(map(len, names_in_it))
    return len(names_in_it) > 1 and all(name in text for name in names_in_it) and 0 < rest <= JOINED * len(names_in_it)


def of_another_hand(said: str, line: str) -> bool:
    """Whether a label that is no writer's stands before a name in a line: 'Übersetzung Jane Roe'."""
    return not any(said in chunk for chunk, _ in written(line))


def _is_of_the_name_before(view: View, label: int) -> bool:
    """Whether the word in a block is a row's second column: 'Jane Roe', 'Author', 'John Doe', 'Editor'."""
    blocks = view.doc.blocks
    if not 0 < label < len(blocks) - 2 or blocks[label].text.endswith(":") or not names.is_name(blocks[label - 1].text):
        return False
    row = [block.box.names for block in blocks[label - 1 : label + 3]]
    return bool(row[0] and row[1]) and row[0] != row[1] and row[:2] == row[2:]


def _is_a_menus(word: Block, block: Block) -> bool:
    """Whether the word and the line are items of one list, or the word leads elsewhere, and the line is no whole name: 'Authors',
    'Metrics'."""
    listed = word.box.tag == block.box.tag == "li" and word.box.parent is block.box.parent
    return (listed or word.link_chars >= len(word.text)) and not names.is_name(block.text)


def _is_the_sites_list(view: View, block: Block) -> bool:
    """Whether a heading stands over a list of links that begins with one to no author, which says no person's name: the site's pages."""
    listed = block.box.tag == "li" and bool(block.links) and view.doc.blocks[block.index - 1].heading > 0
    told = listed and (any(map(leads_to_author, block.links)) or key(block.text) in names_in_data(view) or names.is_person(block.text))
    return listed and not told


def _more(view: View, index: int) -> tuple[str, str]:
    """The names that follow in blocks of their own, each after a word or comma in another ('By', 'Jane Roe', 'and', 'John Doe') or behind
    a by-word in an element set alike; with what they are, and the paper they write for, in blocks behind them. Once more with strokes
    around these."""
    blocks, n = view.doc.blocks, index + 1
    said = parted = ""
    end = min(index + 16, len(blocks) - 1)
    while n < end:
        role = blocks[n].text if _is_beside_a_name(blocks[n].text) else ""
        beside, apart = (f" {role}", f" | {role} |") if role else ("", "")
        n += bool(role)
        if n < end and _is_a_further_line(view, blocks[index], blocks[n]):
            said, parted = f"{said}{beside} | {blocks[n].text}", f"{parted}{apart} | {blocks[n].text}"
            n += 1
            continue
        joint, name = (blocks[n].text, blocks[n + 1].text) if n < end else ("", "")
        if (joint.lstrip(", ") or joint) not in JOINTS or len(name) > 50 or not names.is_name(name):
            return (said + beside, parted + apart) if said else ("", "")
        joined = f"{joint} {name}" if joint[0] == "," else f" {joint} {name}"
        said, parted = said + beside + joined, parted + apart + joined
        n += 2
    return said, parted


def _role_under(view: View, block: Block) -> str:
    """What a person is, in some words of the block under her name, set beside it."""
    under = view.doc.blocks[block.index + 1 : block.index + 2]
    text = under[0].text if under and not under[0].links else ""
    around = block.box.parent
    beside = around is not None and around.block_end > block.index + 1 and around.block_end - around.block_start <= _CARD
    return text if beside and " " in text and len(text) < _LINE and is_role(text) and not sentence_end(text) else ""


def _is_a_further_line(view: View, first: Block, line: Block) -> bool:
    set_alike = line.box.parent is first.box.parent and (line.box.tag, line.box.names) == (first.box.tag, first.box.names)
    return set_alike and len(line.text) < _LINE and names.looks_like_a_byline(line.text, view.context.language)


def _is_beside_a_name(text: str) -> bool:
    """Whether a block is what somebody is, or a paper's name: 'Harbour reporter', 'The Example Post'."""
    return len(text) < _LINE and (is_role(text) or organisations.is_called_a_paper(text))


def is_japanese(view: View, line: str) -> bool:
    """Whether it is a Japanese name that no blank parts."""
    language = view.context.language or ""
    return language.startswith("ja") and len(line) in HAN and eastern.names_people(line, language)


def has_two_parts(name: str) -> bool:
    return " " in name or 0 < name.find(".", 0, 3) < len(name) - 2  # 'Б.Болд'


def _names_first(view: View, text: str) -> bool:
    """Whether the text is a name in two words or more, alone or before a role or section; an agency or a place may stand before it."""
    before = _BEFORE_NAMES.match(text)
    if before is not None and (organisations.agency(before["who"]) is not None or places.is_place(before["who"])):
        text = text[before.end() :]  # 'dpa, Max Muster', 'London - Jane Roe'
    try:
        people = names.people(text, view.context)
    except Unreadable:
        return False
    return (
        all((has_two_parts(a.name) and names.is_name(a.name)) or (a.name == text and organisations.agency(text)) for a in people)
        and text.startswith(people[0].name)
        and len(text) < 3 * len(people[0].name) + 20
    )
