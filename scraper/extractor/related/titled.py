"""What a story is called, as one link tells by itself, whatever else it holds: kicker, time, deck."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from scraper.extractor.related.labels import opener
from scraper.extractor.related.stories import LEAST, goes_on, is_call, is_cut, is_time, kicks, says_where_it_opens
from scraper.normaliser.bylines import looks_like_a_byline
from scraper.normaliser.text import begins_small, weighs, weight
from scraper.page.blocks import HEADING, Block, Box
from scraper.page.document import Document
from scraper.page.running import BOLD_BREAK
from scraper.text import ends_in_a_word, fold

_DIGIT: Final = re.compile(r"\d")
_SENTENCE: Final = 4  # blanks in a headline that stands behind a kicker
# What stands before and behind a headline in its link.
_BEFORE: Final = re.compile(
    r"(?:video|watch|photos?|gallery|galerie|live|podcast|audio|vídeo|vidéo|foto|fotos|видео|фото|動画|写真)\s{0,2}[|•·]\s{0,2}"
    r"|(?:\d{1,2}:\d{2}|(?:[01]\d|2[0-3])\.[0-5]\d)(?:\s?min\.?)?\s{1,3}(?=\D)"  # not '6.46 lakh'
    r"|\d{1,2}[./]\d{1,2}[./](?:\d\d){1,2}[\s,|·–-]{0,3}(?=\D)|[▶►•·\-–—|»›>＞:\s]{1,6}"
    r"|[«‹]\s{1,3}|←\s{0,3}"
)
# The first letters of these.
_BEFORES: Final = frozenset("vwpglafвф動写0123456789▶►•·-–—|»›>＞«‹←: \t\n")
_BEHIND: Final = re.compile(
    r"→$|\s{1,3}(?:\d{1,2}:\d{2}(?:\s?min\.?)?|[»›→▶►«‹]{1,2}|>{1,3}|\((?:video|photos?|watch|vídeo|vidéo)\)"
    r"|\|\s?(?:mehr|more|video|vídeo|vidéo|audio|podcast|live|foto|fotos|photos?|bilder|galerie|gallery|watch|listen|read))$"
)
_TITLE_NAME: Final = re.compile(r"headline|title|titel|titulo|titre|titolo|(?:^|[\s_-])hed(?:$|[\s_-])")
_NO_TITLE_NAME: Final = re.compile(
    r"kicker|eyebrow|over-?(?:line|title|head)|super-?(?:head|title)|catchline|dachzeile|roofline|spitzmarke|topline|pretitle|pre-title|prefix|label|categor|section|rubri"
    r"|(?:^|[\s_-])(?:tag|time|date|meta|badge|flag|author|byline|provider|source|branding|duration|icon|summary|teaser-?text|deck|desc|excerpt|count|credit|caption)"
    r"|attribution|subtitle|sub-title|subhead|timestamp|screen-reader|sr-only|visually-?hidden"
)
_SHORT: Final = 32  # of the first line of one at the most
_SLIGHT: Final = 18  # of a time that may be one all the same
_HIGH: Final = 4  # elements from a link up to the heading around it
_BOLD_LINE: Final = 18  # of one that is bold, with a teaser under it
_LINE_OF_ONE: Final = 25  # of a line that is all of one
_SEVERAL: Final = 2  # blocks, of a card that has more than a headline and its time
_INNER: Final = 8  # elements in a link
_IN_A_CARD: Final = 80  # and in one around a whole card
_MOST_PIECES: Final = 12  # of text in a link or heading, in which some are looked for that are set apart
_KICKER: Final = 40  # characters of one
_INITIAL: Final = 3  # characters of what may be the begin of a word
_AGO: Final = 16  # characters of '3 hours ago', of '9:12 PM UTC'
_TODAY: Final = 24  # characters of 'I dag kl. 10.12'
_HOUR: Final = re.compile(r"\d[:.h]\d\d(?!\d)")
_DAY: Final = 8  # characters of a day at the least: 3.5.2025
# Characters of one, three times those of the longest that is taken: more than that at its edges would be cut bit by bit from a copy.
_LONGEST: Final = 1_000
_HALF: Final = 20  # weight of half a headline
_COLONS: Final = frozenset(":：")
_STOPS: Final = frozenset(".。")
_DASHES: Final = frozenset("–—-")
_QUOTES: Final = frozenset("\"'’")
_OPENING: Final = frozenset("“„«‘‚'\"»¿¡")
_HEADINGS: Final = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# What a card is marked with before its headline, in an element of its own that nothing names.
_BADGES: Final = frozenset(
    "premium plus abo live podcast audio video videos vidéo vídeo wideo видео відео βίντεο فيديو ویدیو foto fotos photo photos фото galerie"
    " gallery galeria galería exclusive exklusiv exclusif exclusivo exclusiva esclusivo esclusiva exkluzivně exkluzívne exkluzív eksklusivt"
    " exklusivt ekskluzivno эксклюзив ексклюзив αποκλειστικό حصري 動画 写真 有料 独占 视频 視頻 影音 图集 独家".split()
)
_NO_TITLES: Final = frozenset(["time", "figcaption", "button", "figure"])


class _Parts(NamedTuple):
    """The elements in a link: the `heading`, those `named` a headline, the `others` that are named what stands beside one."""

    heading: Box | None
    named: list[Box]
    others: list[Box]


def headline(doc: Document, box: Box, text: str) -> tuple[str, bool]:
    """(the story's headline as the link displays it, whether it stands as a heading), "" where the link shows none.

    A link around a whole card holds kicker, time, headline and deck: the heading in it wins, then what is named a headline, then
    the text (`text`, all of it) without the parts that are named something else.
    """
    parts = _parts_of(doc, box)
    in_heading = parts.heading is not None
    if (told := _told(box, text)) is not None:
        said = told
    elif parts.heading is not None:
        said = _as_heading(doc, parts.heading, parts)
    elif parts.named:
        said = _as_named(doc, box, parts)
    elif (line := _line_of_its_own(doc, box)) is not None:
        said = line
    else:
        said = _of_the_rest(doc, box, text, parts.others)
        in_heading = box.inside & HEADING != 0 and any(up.tag in _HEADINGS for up in box.up(_HIGH))
    said = _unbadged(doc, box, _bare(said))
    return ("" if is_time(said) and weight(said) < _SLIGHT else said), in_heading


def _parts_of(doc: Document, box: Box) -> _Parts:
    heading = spare = None  # `spare` stands in what is called a caption, as whole cards are
    named: list[Box] = []
    others: list[Box] = []
    for inner in doc.boxes_of(box, _IN_A_CARD):
        if inner.end <= inner.start:
            continue
        if others and inner.end <= others[-1].end:
            if spare is None and inner.tag in _HEADINGS:
                spare = inner
            continue
        if inner.tag in _HEADINGS:
            if heading is None or inner.tag < heading.tag or kicks(fold(doc.text_of(heading)), fold(doc.text_of(inner))):
                heading = inner  # of two the higher, or what the first is the kicker of
        elif inner.tag in _NO_TITLES:
            others.append(inner)
        elif inner.names:
            role = _role(inner.names)
            if role < 0 and not _holds_all(doc, box, inner):
                others.append(inner)
            elif role > 0:
                named.append(inner)
    if heading is None and spare is not None and not named and not _slight(doc.text_of(spare)):
        heading = spare
    return _Parts(heading, named, others)


def _unbadged(doc: Document, box: Box, said: str) -> str:
    """A headline without what an element of its own at the head of the link says of its kind, or for whom it is: 'Premium', 'VIDEO'."""
    first = next((words for piece in doc.pieces(box.start, box.end)[:_MOST_PIECES] if (words := fold(piece))), "")
    rest = said.removeprefix(first).lstrip(" :：|")
    if said in (first, rest) or first.strip("[]() :：").casefold() not in _BADGES:
        return said
    return said if rest[:1].islower() or _slight(rest) else rest


def _as_heading(doc: Document, heading: Box, parts: _Parts) -> str:
    others = [other for other in parts.others if other.within(heading)]
    text = _uncoloned(_unglued(doc, heading, _of_a_heading(doc, heading, others)))
    return doc.text_of(parts.named[0]) if parts.named and len(text) < LEAST and weight(text) < LEAST else text


def _as_named(doc: Document, box: Box, parts: _Parts) -> str:
    first, *more = parts.named
    if more and more[0].start >= first.end and kicks(fold(doc.text_of(first)), fold(doc.text_of(more[0]))):
        first, *more = more  # 'HeadlineEmphasis' over 'HeadlineText'
    text = _without(doc, first, [other for other in parts.others if other.within(first)])
    if not _slight(text):
        return text
    longest = _longest(doc, box, more, _without(doc, box, parts.others))
    return longest if is_time(text) or not weighs(text, LEAST) or weighs(longest, _BOLD_LINE) else text


def _of_the_rest(doc: Document, box: Box, text: str, others: list[Box]) -> str:
    """What a link says in which nothing is set or named as a headline."""
    size = box.block_end - box.block_start
    if others:
        rest = _without(doc, box, others)
        if rest == text:  # nothing else in it
            return _longest(doc, box, [], text)
        of_times = size > _SEVERAL and all(other.tag == "time" for other in others)
        return (_over_its_time(doc, box, others[0]) if of_times else "") or rest
    if size > 1:
        # Kicker, headline, deck as blocks: the first that is long enough to be a headline.
        kept = [said for block in doc.blocks_of(box) if not is_time(said := _within(doc, box, block))]
        kept = [said for said in kept if said[-1:] not in _COLONS] or kept  # 'Link to a story:', for those who listen
        return next((t for t in kept if len(t) >= _LINE_OF_ONE or weight(t) >= _LINE_OF_ONE), kept[0] if kept else text)
    edges = _DIGIT.search(text, max(0, len(text) - _AGO)) or _DIGIT.search(text[:_TODAY])
    text = _unglued(doc, box, _undated(doc, box, text) if edges else text)
    if box.block_start < len(doc.blocks) and doc.blocks[box.block_start].breaks and not box.inside & HEADING:
        return _over_a_break(doc, box) or text
    return text


def _line_of_its_own(doc: Document, box: Box) -> str | None:
    """The line that a link begins with in an element of its own, where less is said bare behind it: whose story it is, and when."""
    block = doc.blocks[box.block_start] if box.block_start < len(doc.blocks) else None
    if block is None or block.box is box or not block.box.within(box) or block.end >= box.end or box.block_end > block.index + 1:
        return None
    behind = fold("".join(doc.pieces(block.end, box.end)))
    return block.text if weight(block.text) >= _LINE_OF_ONE and 0 < weight(behind) < weight(block.text) else None


def _over_a_break(doc: Document, box: Box) -> str:
    """The line of a link before a break that is set apart from the teaser under it: it is bold, or the other an element of its own."""
    pieces = doc.pieces(box.start, box.end)
    at = next((n for n, piece in enumerate(pieces) if n and piece in (BOLD_BREAK, "\n")), 0)
    line, teaser = fold("".join(pieces[:at])).rstrip(": "), fold("".join(pieces[at + 1 :]))
    if weight(line) < LEAST or not teaser:
        return ""
    if pieces[at] == BOLD_BREAK:
        return line if len(teaser) > len(line) and weight(line) >= _BOLD_LINE else ""
    start = box.start + at + 1
    inner = next((inner for inner in doc.boxes[box.index + 1 : box.index + _INNER] if inner.start >= start), None)
    apart = inner is not None and inner.start == start and inner.within(box) and doc.text_of(inner) == teaser
    return line if apart and weight(line) >= _LINE_OF_ONE else ""


def _over_its_time(doc: Document, box: Box, time: Box) -> str:
    """What the first block of a card says that is one link, where the time and the teaser stand in blocks under it."""
    first = doc.blocks[box.block_start]
    return said if first.end <= time.start and weight(said := _within(doc, box, first)) >= _BOLD_LINE and not is_time(said) else ""


def _within(doc: Document, box: Box, block: Block) -> str:
    """What of a block's text stands in a link: its first block may have begun before it."""
    if block.start >= box.start and block.end <= box.end:
        return block.text
    return fold("".join(doc.pieces(max(block.start, box.start), min(block.end, box.end))))


def _holds_all(doc: Document, box: Box, inner: Box) -> bool:
    """Whether an element in a link holds all of its words: whatever it is called, the headline is among them."""
    return not any(map(str.strip, doc.pieces(box.start, inner.start))) and not any(map(str.strip, doc.pieces(inner.end, box.end)))


def _told(box: Box, text: str) -> str | None:
    """What a link's `title` says, where that is what it displays behind a kicker, or before a deck: the headline alone; or all of what it
    displays cut short."""
    title = box.attributes.get("title")
    if not title or weight(title) < LEAST:
        return None
    if len(title := fold(title)) >= len(text) or is_cut(text):
        return title if is_cut(text) and goes_on(title, text) else None
    before, found, after = text.partition(title)
    if not found or after.lstrip()[:1] in _QUOTES or opener(before):  # markup cuts an attribute at a quotation mark
        return None
    return title if before or weight(title) >= 25 else None


def _of_a_heading(doc: Document, heading: Box, others: list[Box]) -> str:
    """A heading without the parts that are named something else; what says too little for a headline has its second line with it, and
    what a sentence begins with has all of that."""
    text = _without(doc, heading, others)
    if others and not "".join(doc.pieces(heading.start, others[0].start)).strip() and _continues(text, fold(doc.text_of(others[0]))):
        return fold(doc.text_of(heading))
    if others and weight(text) < _SHORT and "sub" in others[-1].names and _ends(doc, heading, others[-1]):
        return f"{text} {doc.text_of(others[-1])}"
    return text


def _continues(text: str, before: str) -> bool:
    """Whether what stands before a text is a sentence of its own, or the first half of the one that the text ends."""
    if weight(before) < _HALF or before[-1:] in _COLONS:
        return False
    return before[-1:] in _STOPS or text[:1] in _DASHES or begins_small(text)


def _ends(doc: Document, heading: Box, part: Box) -> bool:
    """Whether nothing stands in a heading behind a part of it, and something before."""
    return part.start > heading.start and not "".join(doc.pieces(part.end, heading.end)).strip()


def _undated(doc: Document, box: Box, text: str) -> str:
    """A link's text without the day that an element of its own adds, or the hour of a day that it begins with."""
    pieces = doc.pieces(box.start, box.end)
    day = pieces[-1].strip() if len(pieces) > 1 else ""
    if len(day) >= _DAY and text.endswith(day) and is_time(day):
        return text[: -len(day)].rstrip()
    day = fold(pieces[0]) if len(pieces) > 1 else ""
    return text[len(day) :].lstrip() if len(day) >= _DAY and text.startswith(day) and _HOUR.search(day) and is_time(day) else text


def _unglued(doc: Document, box: Box, text: str) -> str:
    """A text without what elements of its own set apart and no blank: a kicker or a time before it, a time, a call or a writer behind it:
    'Sea & SandFerry is late again3 hours ago'."""
    if (rest := _unkicked(doc, box, text)) != text or not 1 < box.end - box.start <= _MOST_PIECES:
        return rest
    parts = _set_apart(doc.pieces(box.start, box.end))
    if len(parts) < 2 or not fold("".join(parts)).startswith(text):
        return text
    while len(parts) > 1 and (is_time(parts[-1]) or is_call(parts[-1]) or looks_like_a_byline(parts[-1])):
        parts.pop()
    while len(parts) > 1 and _stands_before(parts[0], fold("".join(parts[1:]))):
        del parts[0]
    rest = fold("".join(parts))
    return rest if rest in text and weight(rest) >= LEAST else text


def _unkicked(doc: Document, box: Box, text: str) -> str:
    """A text without the kicker in the first of the named elements, with no blank behind it."""
    first = doc.boxes[box.index + 1] if box.index + 1 < len(doc.boxes) else None
    if first is None or first.parent is not box or not 0 < first.end - first.start <= 3:
        return text
    kicker = "".join(doc.pieces(first.start, first.end)).lstrip()
    if not 3 < len(kicker) <= _KICKER or not ends_in_a_word(kicker) or not text.startswith(kicker):
        return text
    rest = text[len(kicker) :]
    return rest if (rest[:1].isupper() or rest[:1] in _OPENING) and weight(rest) >= LEAST else text


def _set_apart(pieces: list[str]) -> list[str]:
    """The pieces of a text, together where a blank parts them or a word goes on: a capital, a digit or a quotation begins another part."""
    parts: list[str] = []
    for piece in filter(None, pieces):
        last, first = parts[-1][-1] if parts else "", piece[0]
        ends = last and not last.isspace() and (last.islower() or last.isdigit() or not last.isalnum() or len(parts[-1]) > _INITIAL)
        if not parts or (ends and (first.isupper() or first.isdigit() or first in _OPENING)):
            parts.append(piece)
        else:
            parts[-1] += piece
    return [part.strip() for part in parts if part.strip()]


def _stands_before(part: str, rest: str) -> bool:
    """Whether a part is a time or a kicker before a headline."""
    if weight(rest) < LEAST:
        return False
    kicks = 3 < len(part) <= _KICKER and len(part) < len(rest) and ends_in_a_word(part) and not rest[:1].isdigit()
    return is_time(part) or (kicks and rest.count(" ") >= _SENTENCE)  # a maker stands so before the name of his goods


def _longest(doc: Document, box: Box, named: list[Box], whole: str) -> str:
    """The headline in a link in which what is named one is none: another one so named, else the longest block, or all of the only one."""
    if box.block_end - box.block_start < 2:
        return whole
    said = (doc.text_of(one) for one in named[:4])
    return next((text for text in said if not _slight(text)), "") or max((block.text for block in doc.blocks_of(box)), key=len)


def _slight(text: str) -> bool:
    """Whether a text is too short for a headline ('Society', '10:09 | LIVE'), whatever its element is called."""
    return (len(text) < 14 and weight(text) < 14) or is_time(text)


def _uncoloned(text: str) -> str:
    """A headline without the kicker that a colon parts from it which stands for those who listen: 'Oldport :Ferry is late again'."""
    kicker, found, rest = text.partition(" :")
    parted = found and len(kicker) <= _KICKER and rest[:1].isalpha() and weighs(rest, LEAST)
    return rest if parted else text


def _bare(text: str) -> str:
    """A headline without the signs and the times at its edges."""
    if len(text) > _LONGEST:
        return text
    text = text[: len(text) - says_where_it_opens(text)]
    previous = None
    while text and previous != text:
        previous = text
        edge = _BEFORE.match(text[:24].lower()) if text[0] in _BEFORES or text[0].lower() in _BEFORES else None
        if edge is not None and _unpaired(edge[0], text):
            text = text[edge.end() :].strip()
        elif text[-1] == "(":
            text = text[:-1].rstrip()  # who wrote it stands in a link of its own
        elif text[-1] in ".nN)»›>→▶►«‹" or text[-1].isdigit() or "|" in text[-10:]:
            edge = _BEHIND.search(text[-16:].lower())
            if edge is not None and _unpaired(edge[0], text):
                text = text[: edge.start() - min(16, len(text))].strip()
    return text


def _unpaired(mark: str, text: str) -> bool:
    """Whether a mark at the edge is a pointer, and no half of « a quotation » or »one«."""
    return ("»" not in mark or "«" not in text) and ("«" not in mark or "»" not in text)


@lru_cache(maxsize=4096)
def _role(names: str) -> int:
    """1 for a headline's names, -1 for names of what stands beside one, 0 for others."""
    return -1 if _NO_TITLE_NAME.search(names) else 1 if _TITLE_NAME.search(names) else 0


def is_called_a_title(names: str) -> bool:
    """Whether an element's names say that a headline stands in it."""
    return _role(names) > 0


def _without(doc: Document, box: Box, others: list[Box]) -> str:
    if not others:
        return doc.text_of(box)
    pieces: list[str] = []
    at = box.start
    for other in others:
        if other.start >= at:
            pieces += (*doc.pieces(at, other.start), " ")
            at = other.end
    pieces += doc.pieces(at, box.end)
    return fold("".join(pieces)).rstrip(": ") or doc.text_of(box)  # a colon led over to the deck
