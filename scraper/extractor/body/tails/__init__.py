"""What stands under the last paragraph in the same element, and looks like one: the source, a signature, who the author is, what the
reader is asked for, whose rights it is, tags; a heading or a label under which nothing of the story stands.

Read from the end upwards, until a paragraph says none of this; a story is never cut by more than a third. What a line says of itself is
in `lines`; what the page tells of it, here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final

from scraper.extractor.body import asking, inserts, structure
from scraper.extractor.body.facts import BYLINE
from scraper.extractor.body.phrases import QUOTED
from scraper.extractor.body.reading import AUTHOR, SOLICITS
from scraper.extractor.body.tails import lines, nothing, paper, strangers, writers
from scraper.extractor.body.tails.lines import LABEL, LINE, NOTE, OVER_NOTHING, POINTER, PROMPT
from scraper.extractor.body.tails.words import words
from scraper.extractor.fields.shared.passed import signs_beside_a_date
from scraper.extractor.fields.shared.told import heads_a_writer
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import LIST, PRE, TABLE, Block

_CITED: Final = "how it is to be cited"
_ELSEWHERE: Final = "other pages under their label"
_ENTRY = re.compile(r"@[a-zA-Z]{3,16}\s?\{")  # '@article{roe2024, ...}'
_OF_A_HOUSE: Final = "who is told of under her own name"
_OF_THE_PAPER: Final = "what the paper is a part of"
_OF_A_SITE = re.compile(r"\*{1,2}\s?(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}\s", re.I)  # '*lantern.example is a part of ...'
_SHE = re.compile(r"(?:She|He|They|You can|Sie|Er|Elle|Il|Ella|Él|Ela|Ele|Zij|Hij|Ze|Hon|Han|Hun)\s")
_ARTICLE = re.compile(r"^The ")
_REACH: Final = 6  # blocks from the end
_UNDER: Final = 3  # blocks under a heading over what the paper does not answer for
_UNTOLD: Final = 2  # short lines among them that say nothing known
_ABOUT: Final = 12  # blocks of an element about the author; a larger one may hold the story
_TITLE: Final = 40  # weight of a headline by which a page is cited; characters of a heading over a disclaimer
_CONTACTS = re.compile(rf"\W{{0,3}}(?:{lines.OFFICE})\s?[:：]?", re.I)
_CORRECTED = re.compile(
    r"\W{0,3}(?:corrections?|clarifications?|korrektur|berichtigung|richtigstellung|rectificatif|correcci[oó]n|rectificaci[oó]n|corre[cç][aã]o"
    r"|errata|erratum|rettifica|correzione|rectificatie|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|исправление|уточнение)"
    r"[^:：]{0,30}[:：]",
    re.I,
)


def below(view: View, kept: list[Block]) -> dict[int, str]:
    """Index of a block -> why it is not the story's end."""
    found = _under_titles(view.doc.blocks, kept)
    kept = [block for block in kept if block.index not in found]
    themselves = writers.introduce_themselves(kept)
    found |= themselves
    kept = kept[: len(kept) - len(themselves)]
    if house := strangers.houses(kept):
        found |= dict.fromkeys((block.index for block in kept[-house:]), _OF_A_HOUSE)
        kept = kept[:-house]
    may_go = sum(weight(block.text) for block in kept) // 3
    if names.signer(kept[-1].text) and len(kept) > 1 and sentence_end(kept[-2].text) and not kept[-1].inside & (LIST | TABLE):
        found[kept[-1].index] = lines.SIGNATURE
        kept = kept[:-1]
    end = _End(view, kept, found)
    for whole in kept[:0:-1][:_REACH]:
        block = structure.without_offer(view.doc, whole) if whole.links else whole
        if _is_cited(view, block):
            found[block.index] = _CITED
            continue
        if block.inside & PRE:
            break
        heavy = weight(block.text)
        why = end.why(block, heavy)
        # A long note of the system's may stand under a few lines.
        apart = (why == AUTHOR and _is_in_a_small_box(block)) or (why == lines.OPINION and block.box.parent is not kept[0].box.parent)
        may_go -= heavy if why and why != lines.FILED and not apart else 0
        if may_go < 0:
            break
        if why:
            found[block.index] = why
            if why in (lines.RIGHTS, lines.FILM) or end.heads_calls(block, heavy):  # what a film is called stands under how long it lasts
                found |= dict.fromkeys(end.untold, why)
        elif heavy >= writers.BIOGRAPHY or not _CORRECTED.match(block.text):  # what was wrong in the text is its own
            end.untold.append(block.index)
            if heavy > NOTE or sentence_end(block.text) or len(end.untold) > _UNTOLD:
                break
    found |= _under_titles(view.doc.blocks, [block for block in kept if block.index not in found])  # under which more stood
    asking_for = [n for n, why in found.items() if why == SOLICITS]
    return found | dict.fromkeys((n for at in asking_for for n in inserts.listed_under(view.doc.blocks, at)), SOLICITS)


class _End:
    """The end of a text, read upwards: why what was read is no text (`found`), and the lines that say nothing known (`untold`)."""

    def __init__(self, view: View, kept: list[Block], found: dict[int, str]) -> None:
        self.view, self.kept, self.found, self.after = view, kept, found, -1
        self.untold: list[int] = []
        self.paper = paper.names_of(view)

    def why(self, block: Block, heavy: int) -> str | None:
        """Why a block is none of the text: by what it says itself, else by the page; None where it may be."""
        reason = lines.TO_CALL if self.heads_calls(block, heavy) else lines.why(block)
        reason = reason or next((why for below, why, says in _BY_THE_PAGE if heavy < below and says(self, block)), None)
        self.after = block.index
        return reason

    def heads_calls(self, block: Block, heavy: int) -> bool:
        """Whether a label stands over who is to be called."""
        return heavy < LABEL and lines.TO_CALL in self.found.values() and _CONTACTS.fullmatch(block.text) is not None

    @cached_property
    def writers(self) -> tuple[str, ...]:
        return tuple(writers.authors(self.view))

    def tells_of_a_stranger(self, block: Block) -> bool:
        return strangers.tells_of_one(block.text, self.others(block), set_off=asking.is_set_off(self.view, block))

    def goes_on_of_one(self, block: Block) -> bool:
        """Whether a paragraph says 'She was' under one that tells who a writer is."""
        if _SHE.match(block.text) is None or QUOTED.search(block.text):
            return False
        over = next((other for other in reversed(self.kept) if other.index < block.index), None)
        return over is not None and (writers.of_an_author(over.text, self.writers) or self.tells_of_a_stranger(over))

    def tells_of_a_paper(self, block: Block) -> bool:
        own = paper.opens_with(_ARTICLE.sub("", block.text.strip(lines.MARKS)), self.paper)
        return strangers.tells_of_a_paper(block.text, () if own else self.others(block))

    def others(self, block: Block) -> Iterator[str]:
        """What the page says besides."""
        yield self.view.value("headline") or ""
        yield from (other.text for other in self.kept if other.index != block.index and other.index not in self.found)

    def signs_for_the_paper(self, block: Block) -> bool:
        text = block.text
        return paper.signs_for(text, self.paper) or (paper.ends_with(text, self.paper) and paper.is_its_name(text, self.paper))

    def is_signed_by_the_paper(self, block: Block) -> bool:
        return block.text[0] in "—–-" and paper.is_its_name(_ARTICLE.sub("", block.text.strip(lines.MARKS)), self.paper)

    def has_more_of_the_paper(self, block: Block) -> bool:
        return not sentence_end(block.text) and paper.has_more(block.text, self.paper)  # 'More news of the coast on lantern.example'

    def tells_of_the_paper(self, block: Block) -> bool:
        text = block.text
        return text[0] == "*" and (_OF_A_SITE.match(text) is not None or paper.opens_with(text, self.paper))

    def stands_over_none(self, block: Block) -> bool:
        return not self.untold and nothing.stands_over_none(self.view, block)

    def leads_to_links(self, block: Block) -> bool:
        return not self.untold and nothing.leads_to_links(self.view, block)

    def may_be_answered(self, block: Block) -> bool:
        """Whether it is one of the answers that a reader may give to what asks under it."""
        return bool(block.inside & LIST) and block.link_chars * 10 >= len(block.text) * 9 and self.stands_over_what_asks(block)

    def stands_over_what_asks(self, block: Block) -> bool:
        return self.found.get(self.after) == SOLICITS


# Below which weight, why, and how the page tells so. The first that does counts.
_BY_THE_PAGE: Final[tuple[tuple[float, str, Callable[[_End, Block], bool]], ...]] = (
    (LABEL, lines.SOURCE, _End.signs_for_the_paper),
    (LINE, lines.SIGNATURE, _End.is_signed_by_the_paper),
    (LINE, BYLINE, lambda end, block: signs_beside_a_date(block.text) is not None),
    (LINE, _ELSEWHERE, lambda end, block: nothing.leads_on(end.view, block)),
    (LINE, _ELSEWHERE, _End.leads_to_links),
    (PROMPT, OVER_NOTHING, _End.has_more_of_the_paper),
    (POINTER, _OF_THE_PAPER, _End.tells_of_the_paper),
    (LINE, OVER_NOTHING, _End.stands_over_none),
    (LABEL, SOLICITS, _End.may_be_answered),
    (float("inf"), AUTHOR, lambda end, block: writers.box_of(block) is not None),
    (writers.BIOGRAPHY, AUTHOR, lambda end, block: writers.of_an_author(block.text, end.writers)),
    (writers.BIOGRAPHY, AUTHOR, _End.tells_of_a_stranger),
    (writers.BIOGRAPHY, AUTHOR, _End.goes_on_of_one),
    (writers.BIOGRAPHY, _OF_THE_PAPER, _End.tells_of_a_paper),
    (
        LINE,
        "stands over what asks the reader for something",
        lambda end, block: (block.heading > 0 or block.bold) and end.stands_over_what_asks(block),
    ),
)


def _is_in_a_small_box(block: Block) -> bool:
    about = writers.box_of(block)
    return about is not None and about.block_end - about.block_start <= _ABOUT


def _under_titles(blocks: list[Block], kept: list[Block]) -> dict[int, str]:
    """The last lines of a text under a title that says for what the paper does not answer, or that it tells of the author, whom the model
    may have left out; under a longer part it may be the story's."""
    for n in range(max(1, len(kept) - _UNDER - 1), len(kept)):
        title = next((each for each in (kept[n], blocks[kept[n].index - 1]) if heads_a_writer(each)), None)
        disclaimed = _disclaims(kept[n])
        if title is None and not disclaimed:
            continue
        most, heavy = (sum([weight(block.text) for block in part]) for part in (kept[:n], kept[n:]))
        if title is not None and heavy <= min(most, writers.BIOGRAPHY):
            return dict.fromkeys((title.index, *(block.index for block in kept[n:])), AUTHOR)
        if heavy <= most and disclaimed:
            return {block.index: lines.OPINION for block in kept[n:]}
    return {}


def _disclaims(title: Block) -> bool:
    return title.heading > 1 and len(title.text) <= _TITLE and key(title.text) in words().disclaimers


def _is_cited(view: View, block: Block) -> bool:
    """Whether a block is how the page itself is to be cited: the entry of a bibliography, or a line with its title and its address."""
    text = block.text
    if text[0] == "@":
        return block.inside & PRE != 0 and _ENTRY.match(text) is not None
    url, title = view.doc.url or "", str(view.value("headline") or "")
    return weight(title) >= _TITLE and len(text) < NOTE and url.split("//", 1)[-1] in text and key(title) in key(text) and not block.heading
