"""A line of a picture parted into caption and credit, by the elements in it and by what they are called."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.handles import is_handle
from scraper.extractor.pictures.limits import AROUND
from scraper.extractor.pictures.names import AS_CAPTION, AS_CREDIT, AS_HANDLE, role_of
from scraper.normaliser import credits, organisations, urls
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import MAIL_ADDRESS, sentence_end, weight
from scraper.page.blocks import CAPTION, Block, Box
from scraper.page.document import Document
from scraper.text import fold

_MOST_PIECES: Final = 200  # of text, in a line of two
MAX_HANDLE: Final = 16  # of what unfolds a caption, or folds it: '... more'
MAX_LEAD: Final = 60
MAX_SIGNATURE: Final = 40  # of one that nothing calls a credit
MAX_LINK: Final = 3  # letters of a word that joins a name to a sentence: 'of', 'von', 'con'
# Of a line in small letters.
_LEAD: Final = re.compile(
    r"\W{0,3}(?:titelbild|beitragsbild|aufmacherbild|artikelbild|headerbild"
    r"|(?:header|cover|lead|featured?|top|main|hero|banner) (?:image|photo|photograph|picture)s?"
    r"|image à la une|photo (?:de une|de couverture|principale)|image principale"
    r"|(?:imagen|imagem|foto) (?:de portada|de capa|principal|destacada)"
    r"|foto (?:di )?(?:copertina|apertura)|omslagsfoto|omslagfoto|forsidefoto|kansikuva)"
    r"(?: credits?| courtesy(?: of)?)?\s?(?::|©|by |von |from |via |courtesy of )\s{0,3}"
)
_BLANK: Final = re.compile(r"\s")
_OF_A_WRITER: Final = re.compile(r"(?<![a-z])(?:author|byline|autor|auteur)(?!i[sz])")
_OF_A_PICTURE: Final = re.compile(r"(?:image|img|photo|picture|foto)[-_]{1,2}(?:author|autor|byline)")  # who took it
_ARROW: Final = re.compile(r"(?:>>|»|›|→|➤|▶)\s?\w")
_LENDERS: Final = frozenset(("unsplash.com", "pexels.com", "pixabay.com", "flickr.com", "flic.kr"))  # of free pictures
_FREE: Final = ("cc ", "cc-", "cc:")
_LEAST_TOLD, _LEAST_SHOWN = 15, 8  # weight of a caption that is more than a name, and of one glued to 'Jane Doe/Agency'
MAX_LENT: Final = 80  # characters of a lender's line
_NAME_PARTS: Final = re.compile(r"__|--|-(?=[a-z]+$)|(?<=module)_")
_BUILT: Final = re.compile(r"__(?=[a-z]*\d)[a-z\d]{4,8}$")  # 'caption-module_credit__bx7q2'
_WORDS_OF_A_CAPTION: Final = 3  # blanks in a few words before an agency that are no name
_MAIL: Final = re.compile(MAIL_ADDRESS)  # the photographer's
# What calls an element where its class is a build tool's.
_CALLED: Final = ("data-testid", "data-theme-key", "data-component", "data-qa")


def is_short(text: str) -> bool:
    """Whether a text at a caption's end may be a name: a few words that begin as one, no sentence and no date."""
    return (
        weight(text) <= MAX_SIGNATURE
        and not (text[0].islower() and text[:1].isalpha() and "/" not in text)
        and not sentence_end(text)
        and text[-1] not in ",:;…"
        and not any(map(str.isdecimal, text))
    )


@lru_cache(maxsize=1024)
def is_a_writers(names: str) -> bool:
    """Whether an element is called after the story's author, and not after a picture's."""
    return _OF_A_WRITER.search(names) is not None and _OF_A_PICTURE.search(names) is None


def _called(box: Box) -> str:
    """The names of an element, with those that its site's own scripts and tests call it by."""
    said = box.attributes
    return " ".join(filter(None, (box.names, *((said.get(name) or "")[:80].lower() for name in _CALLED)))) if said else box.names


def names_of(block: Block) -> str:
    """Those of its element, or of the one around it where it has none."""
    box = block.box
    return box.names or (box.parent.names if box.parent is not None else "")


def of_the_lead(text: str) -> tuple[str | None, str] | None:
    """(caption, credit) in a line under the text that says whose the picture over it is; None where a line says nothing of it.

    >>> of_the_lead("Cover photo: Jane Doe/The Courier"), of_the_lead("Cover photos are dear")
    ((None, 'Jane Doe/The Courier'), None)
    """
    small = text[: MAX_LEAD + 2 * credits.MAX_CREDIT].lower()
    begin = _LEAD.match(small[:MAX_LEAD])
    if begin is None and text.count(":") > 1 and credits.label_end(text):  # 'Image: Max Moe Main image: Jane Doe'
        begin = next((found for at in _BLANK.finditer(small, 1) if (found := _LEAD.match(small, at.end()))), None)
    rest = text[begin.end() :].strip() if begin is not None else ""
    if len(rest) < 3:
        return None
    caption, named = credits.split(rest)
    if named:
        return (caption if caption and weight(caption) > _LEAST_TOLD else None), named
    whole = credits.credit(rest) if len(rest) <= credits.MAX_CREDIT and rest[-1] not in ".!?" else None
    return (None, whole) if whole else None


def in_parts(doc: Document, block: Block, unit: Unit) -> tuple[str | None, str | None]:
    """(caption, credit) of a block by the elements and lines in it; the credit is None where none of them says that it is one."""
    named, dropped = _inner(doc, block)
    if named and (parts := _around_its_credit(doc, block, named, dropped)) is not None:
        return parts
    # A credit's label may be told to those alone who do not see the page.
    text = _text(doc, block.start, block.end, dropped).lstrip(" /|") if dropped and not credits.label_end(block.text) else block.text
    apart = None if dropped else _in_two_elements(doc, block)
    if len(text) <= credits.MAX_CREDIT and _is_called_a_credit(block, unit):
        return _of_a_credit(text, apart)
    if block.links and _is_a_lenders(block):
        return None, credits.credit(text)
    if apart:
        return apart
    if block.breaks == 1 and not dropped and (parts := _in_two_lines(doc, block)) is not None:
        return parts
    return text or None, None


def _around_its_credit(doc: Document, block: Block, named: list[Box], dropped: list[Box]) -> tuple[str | None, str | None] | None:
    """(caption, credit) of a block in which elements call themselves credits: what stands before and after them is the caption; None where
    they hold more than a credit does."""
    first, last = named[0], named[-1]
    said = doc.text_of(first)
    if first is last or any(doc.text_of(box) != said for box in named[1:]):  # some say it twice, and hide one
        said = _text(doc, first.start, last.end, dropped)
    before, after = _text(doc, block.start, first.start, dropped), _text(doc, last.end, block.end, dropped)
    labels = credits.is_label(before) or credits.is_credit(before.rstrip(" /|"))
    if labels or (before and credits.split(block.text) == (None, credits.credit(said))):
        before = ""  # all of the line is a label and whose the picture is
    if after[:1] == "/" and len(after) <= MAX_SIGNATURE and not sentence_end(after):
        said, after = said + after, ""  # for whom she took it
    # A dash before the caption opens what is said in it.
    after = after.lstrip(" (|/—–-[") if weight(after) > 15 and not _MAIL.fullmatch(after) else ""
    rest = " ".join(part for part in (before.lstrip(" (|/["), after) if part).rstrip(" (|/—–-[")
    if not rest and (marked := _behind_its_sign(said)) is not None:
        return marked
    return (rest or None, credits.credit(said)) if len(said) <= credits.MAX_CREDIT else None


def _is_called_a_credit(block: Block, unit: Unit) -> bool:
    """Whether an element around the block calls itself a credit, and none before it a caption."""
    for n, box in enumerate(block.box.up(AROUND)):
        if box.depth < unit.box.depth or (n > 1 and box.block_end - box.block_start > 1):
            return False
        role = role_of(called) if (called := _called(box)) else 0
        if role & AS_CAPTION and not _own_credit(called):
            return False
        if role & AS_CREDIT:
            return True
    return False


def _of_a_credit(text: str, apart: tuple[str, str | None] | None) -> tuple[str | None, str | None]:
    """(caption, credit) of what is called a credit, and may hold the caption too: in two elements (`apart`), or before what is one."""
    if (marked := _behind_its_sign(text)) is not None:
        return marked
    own, line = credits.split(text)
    lent = own and line and own.count(" ") >= _WORDS_OF_A_CAPTION and organisations.agency(line) and not credits.are_names(own)
    closed = own and text[-1] in ")）" and credits.is_credit(text[len(own) :].strip(" ()（）"))  # 'Boats (Photo: Jane Doe)'
    if own and line and (lent or closed or weight(own) > 40) and not credits.is_credit(own):
        return own, line
    if apart is not None and sentence_end(apart[0]) and apart[0].count(" ") >= _WORDS_OF_A_CAPTION:
        return apart
    by = by_word(text) if text[:1].islower() else None  # 'por Jane Roe'
    return None, credits.credit(text[by.end() :] if by is not None else text)


def _in_two_lines(doc: Document, block: Block) -> tuple[str, str | None] | None:
    lines = [line for line in map(fold, "".join(doc.pieces(block.start, block.end)).strip().split("\n")) if line]
    if len(lines) != 2:
        return None
    short, long = sorted(lines, key=len)
    return (long, credits.credit(short)) if credits.are_names(short) and weight(long) > 40 else None


def _behind_its_sign(text: str) -> tuple[str, str] | None:
    """(caption, credit) of what an element calls a credit, where the sign for one stands amid it: 'Boats in the harbour © Jane Doe'."""
    own, line = credits.split(text) if "©" in text[1:] else (None, None)
    return (own, line) if own and line and not credits.are_names(own) else None


def _is_a_lenders(block: Block) -> bool:
    """Whether a line is nothing but a link to where free pictures are lent, or that and a licence's sign: whose it is."""
    marked = block.text[:3].lower() in _FREE or block.text[:1] == "©"
    if not marked and block.link_chars < 0.9 * len(block.text):
        return False
    named = len(block.text) <= MAX_LENT and not sentence_end(block.text)
    return named and all(urls.site(link.href) in _LENDERS for link in block.links)


def _in_two_elements(doc: Document, block: Block) -> tuple[str, str | None] | None:
    """(caption, credit) of a line that is two texts, one of them a lender's name ('ANP' and 'Boats in the harbour') or a few words right
    behind a sentence, with no blank between: a style sheet sets them apart."""
    few = block.end - block.start <= _MOST_PIECES  # white space between two elements is one too
    texts = [said for piece in doc.pieces(block.start, block.end) if (said := fold(piece))] if few else []
    if len(texts) != 2 or credits.is_label(texts[0]):
        return None  # 'Image source,' and whose it is
    lends = [_is_lent(said) for said in texts]
    short, long = sorted(texts, key=len) if lends[0] == lends[1] else (texts[lends[1]], texts[lends[0]])
    lent = _is_lent(short)
    behind = short is texts[1] and sentence_end(long)
    glued = behind and short[0].isupper() and not sentence_end(short) and f"{long}{short}" == block.text
    signed = "/" in short and is_short(short)
    lent = lent or (glued and len(short) <= credits.MAX_CREDIT) or (behind and (signed or credits.are_names(_MAIL.sub("", short).strip())))
    # In capitals, where nothing tells whether the element is a name's or that of a film that is shown
    named = short is texts[1] and f"{long}{short}" == block.text and long[-1].isalpha() and is_person(short)  # '... in the harbourJane Doe'
    lent = lent or named or (short is texts[1] and short.isupper() and not block.links and _is_set_behind(short, long))
    least = _LEAST_SHOWN if f"{long}{short}" == block.text and "/" in short else _LEAST_TOLD
    return (long, credits.credit(short)) if lent and weight(long) > least and not credits.is_credit(long) else None


def _is_lent(text: str) -> bool:
    return len(text) <= credits.MAX_CREDIT and (organisations.agency(text) is not None or credits.is_credit(text))


def _inner(doc: Document, block: Block) -> tuple[list[Box], list[Box]]:
    """The elements inside a block that are named credits, and those that are no words for a reader."""
    named: list[Box] = []
    dropped: list[Box] = []
    boxes = doc.boxes
    at, end = block.box.index + 1, len(boxes)
    while at < end and boxes[at].depth > block.box.depth and boxes[at].start < block.end:
        box = boxes[at]
        at += 1
        if box.start < block.start or box.end > block.end or box.end <= box.start:
            continue
        role = role_of(called) if (called := _called(box)) else 0
        if (
            role & AS_HANDLE
            or box.tag == "button"
            or (box.tag == "a" and (_leads_on(doc.text_of(box)) or _unfolds(doc, box, block)))
            or (
                block.end - box.end <= _MOST_PIECES
                and len(said := doc.text_of(box)) <= MAX_HANDLE
                and _ends(block, said)
                and is_handle(said)
            )
        ):
            dropped.append(box)
            continue
        apart = box.tag in ("small", "cite", "em") and box.attributes and not role & AS_CAPTION
        before = box.start - block.start - (box.tag != "cite")  # which says of itself whose the words before it are
        last = apart and box.end >= block.end - 2 and before > 0
        if last or (role & AS_CREDIT and (not role & AS_CAPTION or _own_credit(called))):
            if named and box.start < named[-1].end:
                if role_of(_called(named[-1])) & AS_CAPTION and not role & AS_CAPTION:
                    named[-1] = box  # that one is called after both: 'caption-source'
                continue  # inside the last one
            named.append(box)
    if not named:
        own = [box for box in boxes[block.box.index + 1 : at] if box.parent is block.box]
        named = [signature] if (signature := _signature(doc, block, own)) is not None else []
    return named, dropped


def _signature(doc: Document, block: Block, inner: list[Box]) -> Box | None:
    """The last of the elements that a line is made of, or that stands behind its sentence: names beside the caption, or in what is known
    for one any few words."""
    inner = [box for box in inner if block.start <= box.start < box.end <= block.end]
    if not inner or (said := doc.text_of(inner[-1])) == block.text:
        return None
    if not (said := _MAIL.sub("", said).strip()):  # 'Jane Doe jdoe@courier.example'
        return None
    last = inner[-1]
    ends = [block.start, *(box.end for box in inner)]
    starts = [*(box.start for box in inner), block.end]
    outside = "".join(piece for start, end in zip(ends, starts, strict=True) for piece in doc.pieces(start, end)).strip()
    if len(inner) == 2 and not outside and credits.are_names(said):
        return last
    if not block.inside & CAPTION or last.tag != "span" or not is_short(said) or "".join(doc.pieces(last.end, block.end)).strip():
        return None
    before = fold("".join(doc.pieces(block.start, last.start)))
    if len(before) <= len(said) or before[-1] in "/|" or (credits.is_credit(before) and not credits.is_credit(said)):
        return None
    return last if not outside or sentence_end(before) or ("style" not in last.attributes and _is_set_behind(said, before)) else None


def _is_set_behind(said: str, before: str) -> bool:
    """Whether names in an element of their own, which nothing but a style sheet parts from the words before them, tell who took what these
    show, and are no object of a sentence."""
    word = before.rpartition(" ")[2]
    if not word.isalpha() or len(word) <= MAX_LINK or weight(before) <= MAX_SIGNATURE or not is_short(said):
        return False
    return is_person(said) or credits.is_credit(said) or (said.isupper() and len(said) > MAX_LINK + 1)


def _ends(block: Block, said: str) -> bool:
    """Whether a line ends with what an element says, and says more than that."""
    return block.text.endswith(said) and len(block.text) > len(said)


def _leads_on(said: str) -> bool:
    """Whether a link in a caption is for the reader's hand, or an arrow opens it that points to more of the like."""
    return is_handle(said) or _ARROW.match(said) is not None


def _unfolds(doc: Document, box: Box, block: Block) -> bool:
    """Whether a word in small letters behind a caption leads nowhere: a script takes it for the sign to show more of that, or less."""
    if box.end < block.end or box.attributes.get("href") or role_of(box.names) & AS_CREDIT:
        return False
    said = doc.text_of(box)
    return 0 < len(said) <= MAX_HANDLE and said.islower()


@lru_cache(maxsize=1024)
def _own_credit(names: str) -> bool:
    """Whether a name like 'figure__caption-credit' means the credit in the caption: its last part does, before what a build tool adds."""
    parted = [_NAME_PARTS.split(_BUILT.sub("", name)) for name in names.split()]
    roles = [role_of(parts[-1]) & (AS_CAPTION | AS_CREDIT) for parts in parted]
    return AS_CREDIT in roles and (
        AS_CAPTION not in roles or any(len(parts) > 1 and role == AS_CREDIT for parts, role in zip(parted, roles, strict=True))
    )


def _text(doc: Document, start: int, end: int, dropped: list[Box]) -> str:
    pieces: list[str] = []
    at = start
    for box in dropped:
        if at <= box.start < end:
            pieces += (*doc.pieces(at, box.start), " ")
            at = box.end
    pieces += doc.pieces(at, end)
    return fold("".join(pieces))
