"""Words beside a picture that nothing calls its caption: what stands alone under it, is set apart from the text, or lies in its table."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from scraper.extractor.pictures.handles import is_handle
from scraper.extractor.pictures.limits import AS_WORDS, DATED, ELSEWHERE, MAX_CAPTION, MAX_LINE, MIN_LINE, OTHER, SENTENCE
from scraper.extractor.pictures.names import AS_CAPTION, AS_CREDIT, AS_PICTURE, role_of
from scraper.extractor.pictures.worded import caption_of, ends_credited
from scraper.normaliser import credits
from scraper.normaliser.bylines import by_word
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.persons import is_person
from scraper.normaliser.printed_bylines import printed
from scraper.normaliser.printed_dates import has_date
from scraper.normaliser.roles import role_at
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import CAPTION, FIGURE, HEADING, TABLE, Block, Box, Picture
from scraper.page.document import Document
from scraper.text import fold

_HEAD: Final = 8  # blocks between the headline and a line under the lead picture, or between that and the text
_FRAMES: Final = 5  # elements around a line that may be its picture's frame
_MOST_CAPTIONS: Final = 20  # elements called a caption in a block that are looked at
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARKS: Final = 4  # characters that part a name from the day
_NAMED, _MOST_WORDS = 2, 9  # words of a name, and of that with what she is and the day
_LASTS: Final = re.compile(r"\(\d{1,3} (?:[Mm]in|[Ss]e[ck])[a-z]{0,4}\.?\)$")  # of what is played
_APART: Final = ("div", "section")
_SETTABLE: Final = ("div", "center", "p", "td")
_SMALL: Final = ("em", "i", "small")  # elements that set a line as a caption is set
_SMALLER: Final = ("1", "-1", "-2")  # and sizes of a font
_SHORTEST: Final = 12  # characters of what a picture is said to show, and of a line that repeats it
_MOST_SMALL: Final = 3  # of them in a line
_FILE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)|/wiki/[\w-]{3,12}:[^/]{1,120}\.\w{3,4}$", re.I)
_ARROWS: Final = "›»>→▶"
_CENTRED: Final = re.compile(r"text-align\s{0,3}:\s{0,3}center")
_SET: Final = re.compile(r"float:|text-align:\s?center|(?<![\w-])width:\s?\d")


def is_set_small(doc: Document, block: Block) -> bool:
    """Whether nearly all of a block is set in italics or in small print."""
    boxes = (box for box in doc.boxes_in(block.index, block.index) if box.tag in _SMALL or _is_small_font(box))
    held = sum(len(fold("".join(doc.pieces(max(box.start, block.start), min(box.end, block.end))))) for box in islice(boxes, _MOST_SMALL))
    return held >= 0.85 * len(block.text)


def _is_small_font(box: Box) -> bool:
    return box.tag == "font" and box.attributes.get("size") in _SMALLER


def beside_it(doc: Document, picture: Picture, called: dict[int, bool], opened: frozenset[int]) -> list[Block]:
    """The caption right after a picture that no frame holds: it repeats the picture's `alt`, says that it is one, ends in names by the
    story's head, stands bare in the picture's box, or under it in a table of the two. `called` keeps of each block whether it is called a
    caption as a whole: hundreds of pictures may stand before one."""
    following = doc.blocks[picture.block : picture.block + 4]
    if not following:
        return []
    if len(following) > 1 and is_handle(following[0].text):
        del following[0]  # 'Show the caption'
    if picture.box.inside & TABLE and (framed := _in_a_table(doc, picture)):
        return framed
    first = following[0]
    if len(first.text) > MAX_CAPTION or first.inside & ELSEWHERE:
        return []
    if first.inside & HEADING and not (
        ((first.small_print or _is_around_more(first)) and credits.names_a_photographer(first.text)) or credits.is_credit(first.text)
    ):
        return []
    if len(following) > 1 and (
        _are_caption_and_name(doc, picture, first, following[1])
        or _is_over_a_credit(doc, first, following[1])
        or _is_under_a_credit(doc, following[1], first)
    ):
        return following[:2]
    if len(following) > 1 and _is_said_under_a_credit(picture, following[1], first):
        return [following[1], first]
    if _is_centred_under(doc, picture, first) or _leads_to_a_picture(picture, first):
        return [first]
    text = first.text
    if not first.inside & (CAPTION | FIGURE) and _shows_who_writes(picture, text):
        return []
    echo = _is_said_of(picture, text)
    said = not echo and first.link_chars * 2 <= len(text) <= 400 and weight(text) <= 400
    said = said and (
        credits.names_a_photographer(text)
        or ("/" in text and names_a_lender(text) and credits.is_credit(text))
        or (text[0] in "图圖" and credits.opens_a_caption(text))
        or (_is_at_the_head(doc, first) and ends_credited(text, marked=False))
    )
    if (
        not echo
        and not said
        and not (picture.box.within(first.box) and first.box.names and role_of(first.box.names) & AS_PICTURE and caption_of(first, True))
        and not _set_apart(doc, picture, first, opened)
    ):
        if first.index not in called:
            boxes = (box for box in doc.boxes_in(first.index, first.index) if box.names and role_of(box.names) & AS_WORDS)
            told = [(role_of(box.names), words) for box in islice(boxes, _MOST_CAPTIONS) if (words := doc.text_of(box))]
            called[first.index] = _are_all_of(text, told)
        if not called[first.index]:
            return []
    rest = [block for block in following[1:2] if credits.is_credit(block.text) or block.text[:1] == "（"] if echo else []
    return [first, *rest]


def _is_said_of(picture: Picture, text: str) -> bool:
    """Whether a line is what a picture is said to show, by its beginning, with or without a label ('Photo: Boats in the harbour'), or by
    its end, behind a credit."""
    said = picture.attributes.get("alt")
    if not said or not _SHORTEST <= len(text) <= MAX_CAPTION or len(alt := fold(said)) < _SHORTEST:
        return False
    if text.startswith(alt[:40]) or alt.startswith(text[:40]) or (text.endswith(alt) and credits.is_credit(text.removesuffix(alt).strip())):
        return True
    label = credits.label_end(alt)
    return bool(label) and len(alt) - label >= _SHORTEST and text.startswith(alt[label : label + 40])


def _is_said_under_a_credit(picture: Picture, line: Block, credit: Block) -> bool:
    """Whether a line under whose a picture is, right under that, is what the picture is said to show."""
    if (line.inside | credit.inside) & OTHER or len(credit.text) > MIN_LINE or not _is_said_of(picture, line.text):
        return False
    return credits.is_credit(credit.text) or is_person(credit.text)


def _leads_to_a_picture(picture: Picture, line: Block) -> bool:
    """Whether a line right under a picture is all one link to the file of a picture: the same, and larger; or, in a paragraph, to wherever
    the picture in that link leads too."""
    if len(line.links) != 1 or line.link_chars * 10 < len(line.text) * 9 or not MIN_LINE <= weight(line.text) <= MAX_LINE:
        return False
    if line.text[-1] in _ARROWS or is_handle(line.text):
        return False  # 'View this image ›'
    link = line.links[0]
    return _FILE.search(link.href) is not None or (line.box.tag == "p" and picture.box.within(link.box))


def _is_centred_under(doc: Document, picture: Picture, line: Block) -> bool:
    """Whether a short line that is no sentence is set in the middle, as the paragraph of the picture right over it is, and no
    paragraph of the text beside them: the caption, as publishing systems of China set it."""
    own = line.box
    if own.tag != "p" or line.heading or line.links or weight(line.text) > MAX_LINE or sentence_end(line.text) or line.text[-1] in ":：":
        return False
    shown = next((up for up in picture.box.up(_FRAMES) if up.tag == "p"), None)
    if shown is None or shown is own or shown.parent is not own.parent or not (_is_centred(shown) and _is_centred(own)):
        return False
    beside = (b for b in doc.blocks[max(0, line.index - 2) : line.index + 3] if b is not line and b.box.parent is own.parent)
    return any(sentence_end(b.text) and not _is_centred(b.box) for b in beside)


def _is_centred(box: Box) -> bool:
    return box.attributes.get("align") == "center" or _CENTRED.search(box.attributes.get("style") or "") is not None


def _is_at_the_head(doc: Document, line: Block) -> bool:
    """Whether a line stands with the story's head, and text behind it: a text that is no longer than this may end in names itself."""
    at = line.index
    over = doc.blocks[max(0, at - _HEAD) : at + 3]
    head = next((block.index for block in reversed(over) if block.heading == 1), None)
    if head is None or sum(weight(block.text) > MAX_LINE for block in over if head < block.index < at) > 1:
        return False
    return any(
        weight(block.text) > SENTENCE and block.link_chars * 2 <= len(block.text) and not block.inside & (HEADING | ELSEWHERE)
        for block in doc.blocks[at + 1 : at + 1 + _HEAD]
    )


def _are_caption_and_name(doc: Document, picture: Picture, line: Block, name: Block) -> bool:
    """Whether a picture, a line and a person's name under that are all that an element by the story's head holds: who took it, under what
    it shows."""
    if (
        len(name.text) > MIN_LINE
        or not MIN_LINE <= weight(line.text) <= MAX_LINE
        or (line.inside | name.inside) & OTHER
        or line.links
        or name.links
    ):
        return False
    if not is_person(name.text) or is_person(line.text) or _tells_of_the_story(line.text):
        return False
    around = (up for up in line.box.up(_FRAMES) if up.block_end - up.block_start == 2)
    return any(picture.box.within(up) and name.box.within(up) for up in around) and _is_at_the_head(doc, line)


def _is_over_a_credit(doc: Document, line: Block, credit: Block) -> bool:
    """Whether a line by the story's head, right under a picture, stands over what a label says is its credit, or its lender's name."""
    if len(credit.text) > credits.MAX_CREDIT or not MIN_LINE <= weight(line.text) <= 2 * MAX_LINE:
        return False
    if (line.inside | credit.inside) & OTHER or line.links or _tells_of_the_story(line.text):
        return False
    named = credits.names_a_photographer(credit.text) or ("/" in credit.text and names_a_lender(credit.text))
    return named and _is_at_the_head(doc, line) and credits.is_credit(credit.text)


def _is_around_more(block: Block) -> bool:
    """Whether the heading that a block stands in holds others too: it is none, but set around a story."""
    heading = next((box for box in block.box.up(6) if box.level and box.block_end - box.block_start > 1), None)
    return heading is not None and weight(block.text) > SENTENCE


def _are_all_of(text: str, told: list[tuple[int, str]]) -> bool:
    """Whether an element that is called a caption holds all of a line, or all that another leaves which is called a credit."""
    captions = [said for role, said in told if role & AS_CAPTION]
    rest = [key(text.replace(said, "", 1)) for role, said in told if role & AS_WORDS == AS_CREDIT]
    return text in captions or any(key(said) in rest for said in captions)


def _is_under_a_credit(doc: Document, line: Block, credit: Block) -> bool:
    """Whether a line by the story's head that is set as none of the text stands under the lender's and the photographer's names, right
    under a picture: 'The Courier/Jane Doe', and what she saw."""
    if "/" not in credit.text or not MIN_LINE <= weight(line.text) <= MAX_LINE or not credits.is_credit(credit.text):
        return False
    if (
        (line.inside | credit.inside) & (OTHER | CAPTION | FIGURE)
        or line.links
        or credit.links
        or line.box.tag == "p"
        or by_word(line.text) is not None
    ):
        return False
    under = doc.blocks[line.index + 1 : line.index + 2]
    apart = bool(under) and (under[0].box.tag, under[0].box.names) != (line.box.tag, line.box.names)
    brothers = line.box.parent in credit.box.up(3)[1:]
    return apart and brothers and _is_at_the_head(doc, credit)


def _set_apart(doc: Document, picture: Picture, line: Block, opened: frozenset[int]) -> bool:
    """Whether a picture and one line share an element that holds nothing else and is set to a side or in the middle, is no paragraph amid
    paragraphs, stands by the story's head, or has the line for its own text: what stands under a picture where nothing is called a
    caption. The blocks that pictures stand over are `opened`: in a row of them each is the sign of a line."""
    if line.inside & OTHER or weight(line.text) > MAX_LINE or line.link_chars * 2 > len(line.text):
        return False
    frames = [
        up
        for up in line.box.up(_FRAMES)
        if up.block_start >= picture.block and up.block_end == line.index + 1 and picture.box.within(up)  # but for what is for the hand
    ]
    if line.box in frames and (_is_set(line.box) or (_is_apart(picture, line) and is_set_small(doc, line))):
        return True
    amid_words = line.box.tag == "p" and picture.box.within(line.box)
    if not frames or frames[-1].tag not in _APART or amid_words or line.index + 1 in opened:
        return False
    if line.index - 1 in opened and not _tells_of_the_story(doc.blocks[line.index - 1].text):  # the face of who writes is no row
        return False
    near = line.box.tag != "p" or line.box.parent in frames  # a paragraph opens the text of its own element
    said = weight(line.text) >= MIN_LINE or credits.split(line.text)[1] is not None
    if near and said and not _tells_of_the_story(line.text) and _is_at_the_head(doc, line):
        return True
    if _is_a_row(doc, line):
        return False
    around = doc.blocks[max(0, line.index - 1) : line.index + 2 : 2]
    amid = any(other.box.tag == "p" and other.box.parent is frames[-1].parent for other in around)
    return amid or (line.box in frames and weight(line.text) >= MIN_LINE)


@lru_cache(maxsize=512)
def _tells_of_the_story(text: str) -> bool:
    """Whether a line by the story's head says when it was written, or by whom, or how long it is to be listened to."""
    return (
        DATED.search(text[:60]) is not None
        or _LASTS.search(text[-16:]) is not None
        or (weight(text) <= 2 * MIN_LINE and (by_word(text) is not None or (has_date(text) and weight(printed(text)) < MIN_LINE)))
    )


def _shows_who_writes(picture: Picture, text: str) -> bool:
    """Whether a line begins with the name of whom a picture shows, to which what she is or a date is glued, or with one, what she is, and a
    date: 'Jane RoeEditorMay 3, 20255 min read'."""
    if sentence_end(text):
        return False
    shown = (picture.attributes.get("alt") or "").strip()
    if shown and len(shown) <= MIN_LINE and text.startswith(shown) and len(text) > len(shown) and is_person(shown):
        return text[len(shown)].isalnum() or (has_date(text) and weight(printed(text)) < weight(shown) + _MARKS)
    dated = _YEAR.search(text)
    words = text[: dated.start()].split(maxsplit=_MOST_WORDS) if dated is not None and weight(text) <= MAX_LINE else []
    return (
        _NAMED < len(words) <= _MOST_WORDS
        and is_person(" ".join(words[:_NAMED]))
        and role_at(words[_NAMED:]) is not None
        and has_date(text)
    )


def _is_a_row(doc: Document, line: Block) -> bool:
    """Whether one of the elements in a line is a date and nothing else: it stands beside the face of who writes, with the name."""
    pieces = [piece.strip() for piece in doc.pieces(line.start, line.end)]
    return len(pieces) > 1 and any(len(piece) <= MIN_LINE and has_date(piece) and not weight(printed(piece)) for piece in pieces)


def _is_apart(picture: Picture, line: Block) -> bool:
    """Whether a line is broken, or long enough for a caption and stands behind a picture that is not set to a side of it."""
    said = picture.attributes
    floats = said.get("align") in ("left", "right") or "float" in (said.get("style") or "") or "align" in (said.get("class") or "")
    return line.breaks > 0 or (weight(line.text) >= MIN_LINE and not floats)


def _is_set(box: Box) -> bool:
    """Whether an element is set to a side or in the middle: a cell is where its table is."""
    table = next((up for up in box.up(4)[1:] if up.tag == "table"), box) if box.tag == "td" else box
    said = table.attributes
    return box.tag in _SETTABLE and (
        box.tag == "center" or said.get("align") in ("center", "left", "right") or _SET.search((said.get("style") or "")[:200]) is not None
    )


def _in_a_table(doc: Document, picture: Picture) -> list[Block]:
    """The words under a picture in a table that holds nothing else: before there were figures, captions were set so."""
    line = picture.box.up(8)
    table = next((box for box in line if box.tag == "table"), None)
    row = next((box for box in line if box.tag == "tr"), None)
    if table is None or row is None or not 1 <= table.block_end - table.block_start <= 2:
        return []
    words = doc.blocks_of(table)
    plain = all(
        not block.inside & (ELSEWHERE | OTHER) and weight(block.text) <= 260 and block.link_chars * 2 <= len(block.text) for block in words
    )
    under = words[0].index == picture.block and not (words[0].index < row.block_end and words[0].box is not picture.box)
    return words if plain and under else []
