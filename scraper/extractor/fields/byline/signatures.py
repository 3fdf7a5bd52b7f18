"""Who signs the text itself: in the dateline it begins with, or at its end."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.byline import pieces
from scraper.extractor.fields.publisher.spelling import spelt
from scraper.extractor.fields.shared.authored import names_in_data
from scraper.extractor.view import View
from scraper.normaliser import datelines, names, organisations, places
from scraper.normaliser.bylines import by_word
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.patterns import late
from scraper.normaliser.printed_bylines import without_origin
from scraper.normaliser.roles import is_role
from scraper.normaliser.signatures import behind_the_end
from scraper.normaliser.text import MAIL_ADDRESS, fold, key, sentence_end
from scraper.page.blocks import ASIDE, BUTTON, DIALOG, FOOTER, FORM, HEADING, LIST, NAV, QUOTE, Block
from scraper.record import Candidate

_REPORTED = late(r"[(（]\s?((?:[\u4e00-\u9fff]{0,6})(?:记者|記者)[\s\u4e00-\u9fff、，]{2,40})[）)]")
# '海港网6月12日电　记者陈晓岚报道：', behind the dateline.
_REPORTS = late(
    r"[\s：:]{0,4}((?:本报|本報|本网|本網)?(?:实习|實習|特派|特约|特約)?(?:记者|記者)\s?[\u4e00-\u9fff]{2,4}(?:[\s、，]{1,2}[\u4e00-\u9fff]{2,4}){0,2}?)"
    r"\s?(?:摄影|攝影|综合|綜合)?(?:报道|報道|報導)(?=[\s：:，,])"
)
_UNPLACED = re.compile(r"[\[(【<][^\[\]()【】<>]{2,40}(?:기자|특파원)\s?[\])】>](?=\s)")  # '[헤럴드경제=홍길동 기자]'
_SIGNATURE = re.compile(r"[(（【［/]\s?([^()（）【】［］/]{2,40})\s?[)）】］/]")
_SIGNED = re.compile(r"[.!?…”\"»“]\s?\(([^()]{5,40})\)[\s+*.]{0,6}$")
_SIGNED_EAST = re.compile(r"[。！？」』]\s?[（【［]([^（）【】［］]{2,40})[）】］]$")
_SIGNED_BY = re.compile(r"[^\W\d_]{2}[.!?…][”\"»“]?\s([^\W\d_]{2,4}\s[^.!?:;,()]{5,40})$")
_BRACKETED_WHOLE = re.compile(r"[(（【〔［\[]\s?([^()（）【】〔〕［］\[\]]{2,60})\s?[)）】〕］\]]")
_QUOTATION = re.compile(r"[^\w„“\"«]{0,3}(?:\d{1,3}[.)] )?[„“\"«][^„“”\"«»]{1,600}[”“\"»]\s?\([^()]{1,40}\)[\s+*.]{0,6}$")
_QUOTES: Final = ("„", "“", '"', "«")  # that begin what somebody says
_CLOSED: Final = ")）】］]"  # that end words in brackets, which are read by themselves
_DASHES: Final = ("--", "—", "–")
_MAIL = re.compile(MAIL_ADDRESS)
_OVER: Final = 3  # blocks over the text
_NEAR: Final = 6  # blocks under the text in which its writer may be named with her address
_CARD: Final = 4  # blocks of the element that holds both, and elements around it
_NAME: Final = 50  # characters of a line that is a name
_PLACES: Final = 110  # characters of a signature with the places
_PLACED = re.compile(r"\sin\s[A-ZÀ-Þ][^\W\d_]{1,20}(?:[ -][A-ZÀ-Þ][^\W\d_]{1,20}){0,3}(?=,?\sand\s|,\s|\.?$)")
_ASKED: Final = 100  # characters of the sentence that says who asked, in a note under a talk
_OF_A_TALK: Final = 14  # characters of such a sentence's by-word, of three words or more
# Family names of Vietnam that begin no topic set in capitals: 'CAO TỐC', 'HÀ NỘI'.
_FAMILIES: Final = frozenset("NGUYỄN TRẦN LÊ PHẠM HOÀNG HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ NGÔ DƯƠNG ĐINH TRỊNH TRƯƠNG".split())
_NO_SIGNATURE: Final = HEADING | BUTTON | LIST | QUOTE | ASIDE | NAV | FOOTER | FORM | DIALOG


def reporter(view: View, kept: list[int]) -> Iterator[Candidate]:
    """'临江6月10日电（记者 王大明）', '〔記者王小明／台北報導〕' before the first sentence: the dateline that the text begins with."""
    for n in kept[:4]:
        lead = view.doc.blocks[n].text[:120]
        if not eastern.is_eastern(lead[:24]):
            who = datelines.reporter(lead) if "/" in lead[:_NAME] else None
            if who is not None:
                yield Candidate(who, "dateline", "visible", block=n)
                return
            continue
        try:
            raw = datelines.dateline(lead, view.context).raw
        except Unreadable:
            unplaced = _UNPLACED.match(lead)
            if unplaced is None:
                continue
            raw = unplaced[0]
        reporter = _REPORTED.search(raw) or _REPORTS.match(lead, len(raw))
        said = reporter[1] if reporter is not None else raw.rstrip(" =＝")
        said = whole[1] if (whole := _BRACKETED_WHOLE.fullmatch(said)) is not None else said
        if any(named.person for named in eastern.read(said, view.context.language).named):
            yield Candidate(said, "dateline", "visible", block=n)
            return


def _is_a_cell(blocks: list[Block], block: Block) -> bool:
    """Whether a block is a cell of a table and the one before it another of its row: 'Gull Point', '1-0', 'Swan Bay'."""
    before = blocks[block.index - 1].box if block.index else None
    return before is not None and block.box.tag == before.tag == "td" and before.parent is block.box.parent


def filed(view: View, kept: list[int]) -> Iterator[Candidate]:
    """'Ayşe DEMİR/İSTANBUL, (DHA)-' before the first sentence, or in a line over it: Turkish papers sign so."""
    if not (view.context.language or "").startswith("tr") or not kept:
        return
    for n in (*range(max(view.top + 1, kept[0] - _OVER), kept[0]), kept[0]):
        lead = view.doc.blocks[n].text[:120]
        who, stroke, _ = lead.partition("/")
        if not stroke or len(who) > _NAME or who.isupper():
            continue
        try:
            raw = datelines.dateline(lead, view.context).raw
            people = names.people(raw, view.context)
        except Unreadable:
            continue
        if all(names.is_person(person.name) for person in people):
            yield Candidate(raw.rstrip(" -–—"), "dateline", "visible", block=n)
            return


def standfirst(view: View, blocks: list[Block]) -> Iterator[Candidate]:
    """'By Jane Roe' after the last sentence of a block over the text, or of its first: the standfirst, as papers sign it."""
    for block in blocks:
        m = _SIGNED_BY.search(block.text[-_NAME:]) if block.text[-1].isalpha() and not block.inside & _NO_SIGNATURE else None
        if m is not None and (by := by_word(m[1], view.context.language)) is not None and names.is_person(m[1][by.end() :]):
            yield Candidate(m[1], "by-word", "visible", block=block.index)


def signed(view: View, kept: list[int]) -> Iterator[Candidate]:
    """'（山田太郎）', '(Jane Roe)' or 'Jane Roe' in a line of its own at the end of the text, '(Jane Roe)' after its last sentence."""
    if not kept:
        return
    blocks, known = view.doc.blocks, names_in_data(view)
    last = blocks[kept[-1]]
    # A Japanese paper may sign the first paragraph, which all may read, and no other.
    for block in (last, *(blocks[n] for n in kept[:3] if n != last.index and blocks[n].text[-1] == "】")):
        if (said := _after_its_end(block.text, view.context.language)) is not None:
            yield Candidate(said, "signature", "visible", block=block.index)
    yield from _behind_the_last(view, last, known)
    over = blocks[kept[0] - 1] if kept[0] > view.top + 1 else None
    above = _SIGNATURE.fullmatch(over.text) if over is not None and len(over.text) <= _NAME and not over.links else None
    if over is not None and above is not None and _is_whole_name(name := fold(above[1])):
        yield Candidate(name, "signature", "visible", block=over.index)  # '(Jane Roe)' over the text, as papers of Sri Lanka sign
    for n in (*kept[-2:], *range(kept[-1] + 1, min(kept[-1] + 3, len(blocks)))):
        first, dot, rest = blocks[n].text.partition(". ")
        by = by_word(first) if dot and len(first) < _ASKED and len(rest) < 2 * _ASKED else None
        if by is not None and by.end() > _OF_A_TALK and first[-2] != " " and names.looks_like_a_byline(first):
            yield Candidate(first, "signature", "visible", block=n)  # 'Das Interview führte Erika Muster. Es wurde gekürzt.'
    low = kept[-2] if len(kept) > 1 and kept[-1] - kept[-2] < 4 else kept[-1]
    for n in (*kept[-4:-2], *range(low, min(kept[-1] + 4, len(blocks)))):
        block = blocks[n]
        text = block.text
        if text.startswith(_DASHES) and len(text) <= _PLACES:  # '-- Jane Roe in Oldport and John Doe in Gull Point'
            text = _PLACED.sub("", text)
        if len(text) > _NAME:
            continue
        if text[0] in "(（【［/":
            signature = _SIGNATURE.fullmatch(text) if n >= kept[-1] else None
            name = fold(signature[1]) if signature is not None else ""
            # Of signs of Han in brackets most are a topic in Chinese, unless they begin as its names do.
            han = (view.context.language or "").startswith("zh") and eastern.is_eastern(name)
            if name and ((not han and _is_whole_name(name)) or eastern.names_people(name, view.context.language)):
                yield Candidate(name, "signature", "visible", block=n)
        elif (
            " " in text
            and not _is_a_cell(blocks, block)
            and not (block.links or block.inside & _NO_SIGNATURE)
            and (_right(block) or n in kept[-2:] or low < n < last.index or _beside(block, last))
        ):
            # A line of two words may be anything, so that it needs more than a name's shape.
            placed = _over_a_place(view, block)
            name = placed[0] if placed else _signer(text)
            fits = any(one in key(name) for one in known) if known else _may_sign(name, view, block)
            fits = fits and organisations.attribution(name) is None  # 'Theo Reuters'
            fits = fits and by_word(name, view.context.language) is None and (_is_whole_name(name) or names.are_persons(name, view.context))
            if fits and not _heads_the_last(block, last) and not _is_of_a_letter(view, kept, block):
                yield Candidate(block.text.strip("—–- "), "signature", "visible", block=n, detail=placed[1] if placed else None)


def _behind_the_last(view: View, last: Block, known: list[str]) -> Iterator[Candidate]:
    """A name without brackets behind the last sentence of the text, where nobody is quoted."""
    name = behind_the_end(last.text) if last.text[-1] not in _CLOSED and not last.inside & QUOTE else ""
    told = last.text.startswith(_QUOTES) or last.text.removesuffix(name).rstrip().endswith(_DASHES)  # by her, or of a work
    if not name or told or by_word(name, view.context.language) is not None:
        return
    if (any(one in key(name) for one in known) if known else _may_sign(name, view, last)) and _is_whole_name(name):
        yield Candidate(name, "signature", "visible", block=last.index)


def mailed(view: View, tail: list[Block]) -> Iterator[Candidate]:
    """Who is named right under the text at the head of a few lines that end with her own address: 'Jane Roe', 'Reporter',
    'jane.roe@example.com'. A heading ends what stands under it."""
    for block in takewhile(lambda block: not block.heading or names.is_person(block.text), tail[:_NEAR]):
        address = _address(block) if not block.inside & (NAV | FOOTER | FORM | DIALOG) else ""
        for box in block.box.up(_CARD) if address else ():
            if box.block_end - box.block_start > _CARD or (view.last_block or 0) >= box.block_start:
                break
            way = pieces.way(view, "", box.start, box.end, box.block_start)
            name = next(filter(None, map(str.strip, way.detail.split("|"))), "")
            family = name.rpartition(" ")[2].lower()
            if names.is_person(name) and any(letters in address for letters in spelt(family)):
                yield Candidate(way.text, "signature", "visible", block=way.block, detail=way.detail)
                return


def _address(block: Block) -> str:
    """The part of a mail address before its host, in small letters, to which a block leads or which it shows."""
    led = next((link.href.removeprefix("mailto:") for link in block.links if link.href.startswith("mailto:")), "")
    shown = _MAIL.search(block.text) if not led and "@" in block.text else None
    return (shown[0] if shown is not None else led).lower().partition("@")[0]


def _over_a_place(view: View, block: Block) -> tuple[str, str] | None:
    """The person's name in the first of a block's two lines, where the second says where she wrote, what she is, or for whom; and the name
    with what she is set apart."""
    if block.breaks != 1:
        return None
    said = [fold(line) for line in "".join(view.doc.pieces(block.start, block.end)).strip().split("\n", 2)]
    if len(said) != 2 or not names.is_person(name := said[0].strip("—–-, ")):
        return None
    where = said[1].strip("—–-,. ")
    unknown = " " not in where and places.look_like_places(where) and not is_role(where)
    placed = unknown or places.is_place(where) or places.is_called_one(where)
    if names.tells_what(where):
        return name, f"{name} | {where} |"
    return (name, name) if placed or names.is_publisher(where, view.context) else None


def _signer(line: str) -> str:
    """The name in a line that may be a signature."""
    return names.signer(line.strip("—–- "), placed=True) or without_origin(line).strip("—–- ")


def _heads_the_last(line: Block, last: Block) -> bool:
    """Whether a bold line stands right over the last paragraph of the text, and that does not go on with its words: 'Looking Ahead'."""
    if not line.bold or last.bold or last.index != line.index + 1:
        return False
    return sentence_end(last.text) and len(last.text) > _NAME and not last.text.startswith(line.text.partition(" ")[0])


def _is_of_a_letter(view: View, kept: list[int], block: Block) -> bool:
    """Whether names set like it stand elsewhere, with paragraphs between: each signs its own part of the text, as on a page of letters."""
    blocks = view.doc.blocks
    prose = [n for n in kept if len(blocks[n].text) > _NAME]
    at = bisect(prose, block.index)
    others = (blocks[n] for n in kept if len(blocks[n].text) <= _NAME and bisect(prose, n) != at)
    return any(_set(other) == _set(block) and _is_whole_name(_signer(other.text)) for other in others)


def _set(block: Block) -> tuple[str, str, bool, int]:
    return block.box.tag, block.box.names, block.bold, block.breaks


def _may_sign(name: str, view: View, block: Block) -> bool:
    """Whether it has the shape of a person's name, or of several; in capitals alone only where papers sign so: to the right, in Vietnam."""
    shaped = names.is_person(name) or names.are_persons(name, view.context) or names.signer(block.text) == name
    vietnamese = (view.context.language or "").startswith("vi") and name.partition(" ")[0] in _FAMILIES
    return shaped and (not name.isupper() or _right(block) or vietnamese)


def _after_its_end(text: str, language: str | None) -> str | None:
    """The name in brackets after a text's last sentence."""
    end = text[-60:]
    if end.endswith((")", ").", "+", "*")) and not _QUOTATION.match(text):
        west = _SIGNED.search(end)
        return west[1] if west is not None and _is_whole_name(west[1]) else None
    east = _SIGNED_EAST.search(end) if end[-1] in "）】］" else None
    return east[1] if east is not None and eastern.names_people(east[1], language) else None


def _beside(block: Block, last: Block) -> bool:
    """Whether it follows the text's last block in the same element, or in the one around that."""
    around = last.box.parent
    return block.index == last.index + 1 and block.box.parent is not None and block.box.parent in (around, around and around.parent)


def _right(block: Block) -> bool:
    said = block.box.attributes
    return said.get("align") == "right" or "right" in (said.get("style") or "") or "right" in block.box.names


def _is_whole_name(name: str) -> bool:
    return names.is_whole(name) and not names.is_desk(name) and not organisations.agency(name) and not places.is_place(name)
