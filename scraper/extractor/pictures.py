"""The pictures of a page, each with the words that stand under it.

A picture's frame is the largest box around it that holds nothing but the picture and a few short words: a `figure`, or a `div`
that does a figure's work. Words are a caption because of where they stand, not because of a class; class names only help where
text and picture stand in different boxes. What the words say is for `captions.py`; which picture leads, for `fields/image`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Final

from scraper.extractor.picture_names import (
    AS_CAPTION,
    AS_CREDIT,
    AS_HANDLE,
    AS_OTHER,
    AS_PICTURE,
    around_a_value,
    is_a_captions,
    is_a_credits,
    ornament,
    role_of,
    tells,
)
from scraper.extractor.related.labels import is_notice
from scraper.normaliser import credits
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import (
    ARTICLE,
    BUTTON,
    CAPTION,
    FIGURE,
    FOOTER,
    FORM,
    HEADING,
    HIDDEN,
    MAIN,
    NAV,
    NOSCRIPT,
    QUOTE,
    TABLE,
    Block,
    Box,
    Picture,
)
from scraper.page.document import Document
from scraper.text import fold

_AS_WORDS: Final = AS_CAPTION | AS_CREDIT

_WITHIN: Final = ARTICLE | MAIN
_ELSEWHERE: Final = NAV | FORM
_OTHER: Final = HEADING | QUOTE  # no caption unless it stands in a caption's element
_REFUSED: Final = _ELSEWHERE | _OTHER
MAX_CAPTION: Final = 1_200  # characters of one block
MAX_LINE: Final = 160  # weight of a line under a picture that nothing calls a caption
MIN_LINE: Final = 30  # of one that stands bare in the picture's element: less may be whom a portrait shows
_HEAD: Final = 8  # blocks between the headline and a line under the lead picture, or between that and the text
_FRAMES: Final = 5  # elements around a line that may be its picture's frame
MAX_UNITS: Final = 400
MAX_FRAME: Final = 8  # blocks
_MOST_CAPTIONS: Final = 20  # elements called a caption in a block that are looked at
_MOST_HELD: Final = 200  # blocks of a figure without a picture that are: one that is never closed holds the rest of the page
SENTENCE: Final = 40  # weight of what is more than a heading's line
LARGE: Final = 300  # pixels of a photo's side
MAX_SMALL: Final = 40  # of what is called after the pictures in it; more hold a story
_PAGE: Final = frozenset(["body", "main", "article"])
_WIDE: Final = frozenset(["article", "main", "body", "html", "#root", "ul", "ol", "table"])

_DATED: Final = re.compile(
    r"\d{1,2}\.? \w{3,12} \d{4}|\w{3,12} \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}[年-]\d{1,2}"
    r"|\bmin(?:ute)?s? read|^\W{0,3}\d{1,3} min"
)
_LASTS: Final = re.compile(r"\(\d{1,3} (?:[Mm]in|[Ss]e[ck])[a-z]{0,4}\.?\)$")  # of what is played
_SIGNS: Final = frozenset(["icon", "emoji", "badge", "spinner", "loader", "sprite", "flag"])  # none is as large as a photo
_SHOWS_NOTHING: Final = (" logo", " headshot", " avatar", " profile")  # at the end of what is said of a picture
_SHAPES: Final = frozenset([("16", "9"), ("4", "3"), ("3", "2"), ("2", "1"), ("9", "16"), ("3", "4"), ("2", "3")])  # told instead of a size
_UNSEEN: Final = re.compile(r"display:\s?none")  # so stands what counts readers, and what a script shows once it is there
_PLAIN_FILE: Final = re.compile(r"^data:|\.(?:jpe?g|png|webp|avif)(?:$|\?)", re.IGNORECASE)
_POINT: Final = re.compile(r"(?:^|[;\s])(?:width|height):\s?[01](?:px)?(?:$|[;\s])")
_APART: Final = ("div", "section")
_SETTABLE: Final = ("div", "center", "p", "td")
_SMALL: Final = ("em", "i", "small")  # elements that set a line as a caption is set
_SMALLER: Final = ("1", "-1", "-2")  # and sizes of a font
_MOST_SMALL: Final = 3  # of them in a line
_MARK_OF_A_CREDIT: Final = re.compile(r"[()/|:©]")  # without one it is not looked for
_SET: Final = re.compile(r"float:|text-align:\s?center|(?<![\w-])width:\s?\d")
_PIXELS: Final = re.compile(r"\s{0,4}(\d{1,5})(?:px|\s|$)")
# What a frame says for its reader's hand, in small letters.
_HANDLE: Final = re.compile(
    r"^info$|bildbeschreibung (?:ein|aus)blenden"
    r"|画像を見る|写真を見る|拡大|view (?:all )?(?:gallery|images?|photos)|open image|enlarge|full ?screen"
    r"|plein écran|pantalla completa|schermo intero|tela cheia|ecrã inteiro|volledig scherm|pełny ekran|celá obrazovka|celú obrazovku"
    r"|teljes képernyő|ecran complet|cijel[io] (?:zaslon|ekran)|(?:полный|весь|повний) экран|повний екран|tam ekran"
    r"|ver (?:galería|foto)|vergrößern|vollbild|detailansicht"
    r"|öppna bild|helskärm|fullskjerm|ouvrir l.image|apri (?:foto|immagine)"
    r"|fotostrecke|\d{1,3} (?:bilder|fotos?|photos|images|im[áa]gen(?:e?s)|immagini|zdję(?:ć|cia))$"
    r"|\d{1,3} (?:fotografi[ieíj][aey]?|snímk[yůov]{1,2}|fotó|kép|фото|снимк[аи])$|사진 확대|vis mer|^zoom|agrandir"
    r"|^(?:увеличить|збільшити|powiększ|zvětšit|zväčšiť|nagyítás|уголеми|povećaj|uvećaj|μεγέθυνση|büyüt)$"
    r"|^(?:hide|show|toggle) caption|^open in (?:a )?new (?:tab|window)|^laden\.\.\.$"
    r"|медиабанк|buy (?:this )?(?:photo|print|image)|(?:purchase|order) (?:licens|(?:this |a )?(?:photo|print))|(?:foto|bild) kaufen"
    r"|^(?:lihat foto|perbesar(?: gambar)?|xem ảnh|phóng to|ดูภาพ(?:ขยาย)?|ขยายภาพ|查看大[图圖]|[点點][击擊]?(?:查看|看)大[图圖]"
    r"|放大[图圖]片?|크게 보기|تكبير الصورة|عرض الصور[ةه]?|بزرگنمایی|הגדל(?:ה|ת תמונה)?|לחצו להגדלה|फोटो देखें|ছবি বড় করুন)$"
    r"|comprar foto|acheter (?:la |cette )?photo|acquista (?:la )?foto|купить фото"
    r"|^\d[\d.,]{0,6} ?[kmg]i?b$|\d{1,2}[:：]\d{2}"
)


class Unit:
    """One picture's place: `box` its frame, `pictures` as written there (placeholder, real one, noscript copy), `blocks` its words;
    `addresses` of its pictures, once they were asked for."""

    __slots__ = ("addresses", "blocks", "box", "pictures", "start")

    def __init__(self, box: Box, start: int) -> None:
        self.box = box
        self.start = start
        self.pictures: list[Picture] = []
        self.blocks: list[Block] = []
        self.addresses: list[str] | None = None

    def saying(self, blocks: list[Block]) -> Unit:
        """The same place with these blocks for its words."""
        unit = Unit(self.box, self.start)
        unit.pictures, unit.blocks, unit.addresses = self.pictures, blocks, self.addresses
        return unit


def units(doc: Document) -> list[Unit]:
    """Pictures with their words in page order, and words that name themselves a caption where the picture is drawn by a script."""
    found: dict[int, Unit] = {}
    fits: dict[int, int] = {}
    called: dict[int, bool] = {}
    opened = frozenset(picture.block for picture in doc.pictures[:MAX_UNITS])
    for picture in doc.pictures[:MAX_UNITS]:
        box = picture.box
        inside = box.inside
        if (
            inside & (NAV | FORM)
            or (inside & BUTTON and not inside & FIGURE)
            or (inside & FOOTER and not inside & _WITHIN)
            or is_ornament(doc, picture)
        ):
            continue
        frame = _frame(doc, picture, fits)
        unit = found.get(frame.index)
        if unit is None:
            unit = found[frame.index] = Unit(frame, picture.block)
            blocks = _words_of(doc, frame)
            if blocks and frame.tag not in _WIDE and len(blocks) <= MAX_FRAME and _holds(blocks, fits):
                unit.blocks = blocks if _credited(blocks) else [block for block in blocks if fits[block.index] == 2]
        unit.pictures.append(picture)
        if not unit.blocks:
            unit.blocks = _beside(doc, picture, called, opened)
    _give_back(found)
    taken = {block.index for unit in found.values() for block in unit.blocks}
    ends = {_end(doc, unit): unit for unit in found.values()}
    for block in _called_captions(doc):
        if (
            block.index in taken
            or not _worded(block, False)
            or is_notice(block.text)
            or are_buttons(block.text)
            or _is_a_tables(doc, block)
        ):
            continue
        owner = _owner(block, found) or ends.get(block.index) or _over_a_line(block, ends.get(block.index - 1))
        if owner is None:
            around = next((box for box in block.box.up(6) if box.tag == "figure"), block.box.parent or block.box)
            owner = found.get(around.index)
            if owner is None:
                owner = found[around.index] = Unit(around, block.index)
                if around.tag == "figure":
                    near = doc.blocks[around.block_start : min(around.block_end, around.block_start + _MOST_HELD)]
                    words = (other for other in near if other.index not in taken and _worded(other, True))
                    owner.blocks = list(islice(words, 6))
                    taken.update(other.index for other in owner.blocks)
        if len(owner.blocks) <= MAX_FRAME and block not in owner.blocks:  # one more than a figure has is enough to tell
            owner.blocks.append(block)
        ends[block.index + 1] = owner
        if len(found) > MAX_UNITS:
            break
    taken |= {block.index for unit in found.values() for block in unit.blocks}
    for unit in found.values():
        if unit.pictures and (signed := _signed_behind(doc, unit)) is not None and signed.index not in taken:
            unit.blocks.append(signed)
        if len(unit.blocks) > MAX_FRAME or sum(len(block.text) for block in unit.blocks) > 2 * MAX_CAPTION:
            # A figure that is never closed holds the article.
            unit.blocks = []
    return sorted(found.values(), key=lambda unit: unit.start)


def _give_back(found: dict[int, Unit]) -> None:
    """Leave words that two pictures have, one of them because they stand behind it, to the one in whose frame they are."""
    framed = {block.index: unit for unit in found.values() for block in unit.blocks if block.box.within(unit.box)}
    for unit in found.values():
        if unit.blocks and not unit.blocks[0].box.within(unit.box) and (other := framed.get(unit.blocks[0].index)) is not None:
            files = {picture.attributes.get("src") for picture in other.pictures}
            if not any(picture.attributes.get("src") in files for picture in unit.pictures):
                unit.blocks = []


def _signed_behind(doc: Document, unit: Unit) -> Block | None:
    """The person's name right behind a figure's caption, in an element of its own that is called a credit."""
    last = unit.blocks[-1] if unit.blocks else None
    line = next(iter(doc.blocks[last.index + 1 : last.index + 2]), None) if last is not None and last.inside & (CAPTION | FIGURE) else None
    if line is None or not line.box.names or line.inside & _REFUSED or not is_a_credits(line.box.names):
        return None
    return line if is_person(line.text) and by_word(line.text) is None else None


def _end(doc: Document, unit: Unit) -> int:
    """The block after a picture and its words, and after what its frame holds that says nothing: '1 of 4'."""
    if unit.blocks:
        return unit.blocks[-1].index + 1
    rest = doc.blocks[unit.start : unit.box.block_end] if unit.box.block_end - unit.start <= MAX_FRAME else []
    return unit.box.block_end if rest and all(map(_silent, rest)) else unit.start


def _called_captions(doc: Document) -> Iterator[Block]:
    """The blocks that are called a caption or a credit by an element around them, wherever a picture stands."""
    for block in doc.blocks:
        inside = block.inside
        box = block.box
        if inside & CAPTION:
            if not (inside & _ELSEWHERE or box.tag == "caption"):  # of a table
                yield block
        elif (
            (not inside & _REFUSED or _headed(block))
            and (tells(box.names) or ((around := _around(box)) is not None and tells(around.names)))
            and _names_itself(block)
        ):
            yield block


def is_ornament(doc: Document, picture: Picture) -> bool:
    """Whether a picture is an icon, a logo, an author's face or a tracking pixel by its size or the names around it; what holds a page's
    headline is no ornament, whatever it is called."""
    attributes = picture.attributes
    width, height = attributes.get("width"), attributes.get("height")
    if is_slight(picture):
        return True
    large = _is_large(width) and _is_large(height)
    if (style := attributes.get("style")) and (
        ("min-" not in style and _POINT.search(style))
        or (_UNSEEN.search(style) and _PLAIN_FILE.search(attributes.get("src") or "") is None)
    ):
        return True
    if (alt := attributes.get("alt")) and (alt.lower() == "logo" or alt[-9:].lower().endswith(_SHOWS_NOTHING)):
        return True
    box: Box | None = picture.box
    called = None
    for _ in range(4):
        if box is None or box.tag in ("body", "main", "html", "article") or box.block_end - box.block_start > MAX_SMALL:
            break  # an article is called after its author and its tags
        if box.names and (word := ornament(box.names)) is not None and called in (None, word) and not (large and word in _SIGNS):
            called = word
            if picture.box.inside & HEADING == 0 and any(block.heading == 1 for block in doc.blocks_of(box)):
                return False
        box = box.parent
    own = attributes.get("class")
    return called is not None or (own is not None and ornament(own.lower()) is not None)


def is_handle(text: str) -> bool:
    """Whether a frame says it for its reader's hand ('Enlarge', '3 photos'), and not of the picture ('Enlarge Boats in the harbour')."""
    handle = _HANDLE.search(text.lower()) if len(text) < 60 else None
    rest = text[handle.end() :].lstrip() if handle is not None else ""
    return handle is not None and (handle.start() > 0 or not rest[:1].isupper() or rest.count(" ") < 3)


def is_slight(picture: Picture) -> bool:
    """Whether a picture is said to be as small as a sign."""
    width, height = picture.attributes.get("width"), picture.attributes.get("height")
    return (_slight((width or "")[:12]) or _slight((height or "")[:12])) and (width, height) not in _SHAPES


@lru_cache(maxsize=1024)
def _slight(value: str) -> bool:
    found = _PIXELS.match(value)
    return found is not None and 0 < int(found[1]) < 100


def _is_large(value: str | None) -> bool:
    found = _PIXELS.match(value[:12]) if value else None
    return found is not None and int(found[1]) >= LARGE


def is_set_small(doc: Document, block: Block) -> bool:
    """Whether nearly all of a block is set in italics or in small print."""
    boxes = (box for box in doc.boxes_in(block.index, block.index) if box.tag in _SMALL or _is_small_font(box))
    held = sum(len(fold("".join(doc.pieces(max(box.start, block.start), min(box.end, block.end))))) for box in islice(boxes, _MOST_SMALL))
    return held >= 0.85 * len(block.text)


def _is_small_font(box: Box) -> bool:
    return box.tag == "font" and box.attributes.get("size") in _SMALLER


def _beside(doc: Document, picture: Picture, called: dict[int, bool], opened: frozenset[int]) -> list[Block]:
    """The caption right after a picture that no frame holds: it repeats the picture's `alt`, says that it is one, ends in names by the
    story's head, stands bare in the picture's box, or under it in a table of the two. `called` keeps of each block whether it is called a
    caption as a whole: hundreds of pictures may stand before one."""
    following = doc.blocks[picture.block : picture.block + 4]
    if not following:
        return []
    begins = (picture.attributes.get("alt") or "").lstrip()[:1]
    if begins and len(following) > 1 and following[1].text[0] == begins and is_handle(following[0].text):
        del following[0]  # 'Show the caption'
    if picture.box.inside & TABLE and (framed := _in_a_table(doc, picture)):
        return framed
    first = following[0]
    if len(first.text) > MAX_CAPTION or first.inside & _ELSEWHERE:
        return []
    small = credits.names_a_photographer(first.text) and (first.small_print or _is_around_more(first))
    if first.inside & HEADING and not (small or credits.is_credit(first.text)):
        return []
    text = first.text
    alt = picture.attributes.get("alt") or ""
    alt = fold(alt) if len(text) >= 12 and alt.lstrip()[:1] == text[0] else ""
    echo = len(alt) >= 12 and (text.startswith(alt[:40]) or alt.startswith(text[:40]))
    said = not echo and first.link_chars * 2 <= len(text) <= 400 and weight(text) <= 400
    said = said and (
        credits.names_a_photographer(text)
        or (text[0] in "图圖" and credits.opens_a_caption(text))
        or (_is_at_the_head(doc, first) and _ends_credited(text, marked=False))
    )
    if (
        not echo
        and not said
        and not (picture.box.within(first.box) and first.box.names and role_of(first.box.names) & AS_PICTURE and _worded(first, True))
        and not _set_apart(doc, picture, first, opened)
    ):
        if first.index not in called:
            boxes = (box for box in doc.boxes_in(first.index, first.index) if box.names and role_of(box.names) & _AS_WORDS)
            told = [(role_of(box.names), words) for box in islice(boxes, _MOST_CAPTIONS) if (words := doc.text_of(box))]
            called[first.index] = _are_all_of(text, told)
        if not called[first.index]:
            return []
    rest = [block for block in following[1:2] if credits.is_credit(block.text) or block.text[:1] == "（"] if echo else []
    return [first, *rest]


def _is_at_the_head(doc: Document, line: Block) -> bool:
    """Whether a line stands with the story's head, and text behind it: a text that is no longer than this may end in names itself."""
    at = line.index
    over = doc.blocks[max(0, at - _HEAD) : at + 3]
    head = next((block.index for block in reversed(over) if block.heading == 1), None)
    if head is None or sum(weight(block.text) > MAX_LINE for block in over if head < block.index < at) > 1:
        return False
    return any(
        weight(block.text) > SENTENCE and block.link_chars * 2 <= len(block.text) and not block.inside & (HEADING | _ELSEWHERE)
        for block in doc.blocks[at + 1 : at + 1 + _HEAD]
    )


def _is_around_more(block: Block) -> bool:
    """Whether the heading that a block stands in holds others too: it is none, but set around a story."""
    heading = next((box for box in block.box.up(6) if box.level and box.block_end - box.block_start > 1), None)
    return heading is not None and weight(block.text) > SENTENCE


def _are_all_of(text: str, told: list[tuple[int, str]]) -> bool:
    """Whether an element that is called a caption holds all of a line, or all that another leaves which is called a credit."""
    captions = [said for role, said in told if role & AS_CAPTION]
    rest = [key(text.replace(said, "", 1)) for role, said in told if role & _AS_WORDS == AS_CREDIT]
    return text in captions or any(key(said) in rest for said in captions)


def _set_apart(doc: Document, picture: Picture, line: Block, opened: frozenset[int]) -> bool:
    """Whether a picture and one line share an element that holds nothing else and is set to a side or in the middle, is no paragraph amid
    paragraphs, stands by the story's head, or has the line for its own text: what stands under a picture where nothing is called a
    caption. The blocks that pictures stand over are `opened`: in a row of them each is the sign of a line."""
    if line.inside & _OTHER or weight(line.text) > MAX_LINE or line.link_chars * 2 > len(line.text):
        return False
    frames = [up for up in line.box.up(_FRAMES) if up.block_end - up.block_start == 1 and picture.box.within(up)]
    if line.box in frames and (_is_set(line.box) or (line.breaks and is_set_small(doc, line))):
        return True
    amid_words = line.box.tag == "p" and picture.box.within(line.box)
    if not frames or frames[-1].tag not in _APART or amid_words or line.index + 1 in opened:
        return False
    if line.index - 1 in opened and not _tells_of_the_story(doc.blocks[line.index - 1].text):  # the face of who writes is no row
        return False
    near = line.box.tag != "p" or line.box.parent in frames  # a paragraph opens the text of its own element
    if near and weight(line.text) >= MIN_LINE and not _tells_of_the_story(line.text) and _is_at_the_head(doc, line):
        return True
    around = doc.blocks[max(0, line.index - 1) : line.index + 2 : 2]
    amid = any(other.box.tag == "p" and other.box.parent is frames[-1].parent for other in around)
    return amid or (line.box in frames and weight(line.text) >= MIN_LINE)


def _tells_of_the_story(text: str) -> bool:
    """Whether a line by the story's head says when it was written, or by whom, or how long it is to be listened to."""
    return (
        _DATED.search(text[:60]) is not None
        or _LASTS.search(text[-16:]) is not None
        or (weight(text) <= 2 * MIN_LINE and by_word(text) is not None)
    )


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
        not block.inside & (_ELSEWHERE | _OTHER) and weight(block.text) <= 260 and block.link_chars * 2 <= len(block.text)
        for block in words
    )
    under = words[0].index == picture.block and not (words[0].index < row.block_end and words[0].box is not picture.box)
    return words if plain and under else []


def _frame(doc: Document, picture: Picture, fits: dict[int, int]) -> Box:
    """The largest box around a picture that holds no more than its words."""
    up: Box | None = picture.box
    frame = picture.box
    start = end = -1
    for _ in range(8):
        if up is None or up.tag in _WIDE:
            break
        if up.block_start != start or up.block_end != end:  # else it holds what the last one held
            start, end = up.block_start, up.block_end
            if end - start > MAX_FRAME or (start != end and not _holds(_words_of(doc, up), fits)):
                break
        frame, up = up, up.parent
    return frame


def _words_of(doc: Document, box: Box) -> list[Block]:
    """What a box says of its picture: of a figure that holds the page's headline, what stands over that."""
    blocks = doc.blocks_of(box)
    head = next((n for n, block in enumerate(blocks) if block.heading == 1), 0) if box.tag == "figure" else 0
    return blocks[:head] if head else blocks


def _holds(blocks: list[Block], fits: dict[int, int]) -> bool:
    """Whether these are no more than a picture's words; `fits` keeps of each block: 2 words, 1 silent, 0 neither."""
    for block in blocks:
        fit = fits.get(block.index)
        if fit is None:
            fit = fits[block.index] = 2 if _worded(block, True) else int(_silent(block))
        if not fit:
            return _credited(blocks)
    return len(blocks) <= MAX_FRAME


def _credited(blocks: list[Block]) -> bool:
    """A few short lines one of which is a credit, or is called one: the others are its caption, whatever they are set in."""
    return (
        len(blocks) <= 4
        and all(
            not block.inside & (HEADING | NAV | FORM | BUTTON)
            and weight(block.text) <= 300
            and (not block.link_chars or _lends(block, blocks))
            for block in blocks
        )
        and any(credits.is_credit(block.text) or _is_called_a_credit(block) for block in blocks)
    )


def _is_called_a_credit(block: Block) -> bool:
    """Whether a line is short enough for a credit, and its element is called one in so many words."""
    return bool(block.box.names) and len(block.text) <= credits.MAX_CREDIT and is_a_credits(block.box.names)


def _lends(block: Block, blocks: list[Block]) -> bool:
    """Whether the last of a picture's lines, under a caption, is who lends the picture, and leads there."""
    caption = blocks[-2] if len(blocks) > 1 and block is blocks[-1] else None
    return caption is not None and not caption.link_chars and weight(caption.text) > SENTENCE and credits.is_credit(block.text)


def _silent(block: Block) -> bool:
    """What may stand in a picture's frame without being read: 'Enlarge', 'Share', a counter."""
    if len(block.text) > 60:
        return False
    if block.box.names != "" and role_of(block.box.names) & AS_HANDLE:
        return True
    if block.inside & HEADING:
        return False
    counted = credits.is_counter(block.text.rstrip(" |"))
    return block.inside & (BUTTON | HIDDEN) != 0 or len(block.text) < 6 or counted or is_handle(block.text)


def _worded(block: Block, framed: bool) -> bool:
    """Whether a block may be a caption or a credit, given that it stands in a picture's frame."""
    inside = block.inside
    length = len(block.text)
    box = block.box
    if inside & (FORM | NAV) or length > MAX_CAPTION or box.tag == "caption":
        return False
    role = role_of(box.names) if box.names else 0
    if inside & CAPTION:
        return not role & AS_HANDLE and not (inside & HEADING and length > 400)
    if (inside & _OTHER and not _headed(block)) or (inside & BUTTON and not inside & FIGURE):
        return False
    if role & _AS_WORDS:
        return not role & AS_HANDLE
    if role & (AS_OTHER | AS_HANDLE):
        return False
    if not framed:
        return True
    size = weight(block.text)
    if inside & FIGURE:
        return size <= 400
    holder = _around(box)
    # A page and an article are called after their kind and their tags.
    around = role_of(holder.names) if holder is not None and holder.names and holder.tag not in _PAGE else 0
    if block.link_chars * 2 > length or size > (500 if around & AS_PICTURE else 260):
        return False
    if is_handle(block.text):
        return False
    if credits.is_credit(block.text) or credits.names_a_photographer(block.text) or _ends_credited(block.text):
        return True
    return (role | around) & (_AS_WORDS | AS_PICTURE) != 0 and not around & AS_OTHER and not _DATED.search(block.text[:60])


def _ends_credited(text: str, *, marked: bool = True) -> bool:
    """Whether a line is a caption with its credit: '... at the pier. (QRF / Jane Doe)', and where that need not be `marked`, '... at the
    pier. Example Agency'."""
    if marked and _MARK_OF_A_CREDIT.search(text[-credits.MAX_CREDIT :]) is None:
        return False
    caption, credit = credits.split(text)
    return credit is not None and caption is not None and weight(caption) >= MIN_LINE


def _around(box: Box) -> Box | None:
    """The element around one, without those that systems put around every value ('field-caption' around 'field__item')."""
    around = box.parent
    return around.parent if around is not None and around_a_value(around.names) else around


def _headed(block: Block) -> bool:
    """Whether a heading is called a caption, or is a sentence in a figure, or one with a credit, and leads nowhere."""
    if block.inside & _REFUSED != HEADING:
        return False
    if block.box.names != "" and is_a_captions(block.box.names):
        return True
    text = block.text
    if block.inside & (FIGURE | NOSCRIPT) != FIGURE or block.heading == 1 or block.link_chars or not SENTENCE < weight(text) <= MAX_CAPTION:
        return False
    return sentence_end(text) or _ends_credited(text)


def _names_itself(block: Block) -> bool:
    """Whether an element around a block is called a caption, or a picture's credit."""
    box = block.box
    around = _around(box)
    if box.tag in _PAGE:
        return False
    own = tells(box.names)
    wider = tells(around.names) if around is not None and around.tag not in _PAGE else 0
    return (own | wider) & AS_CAPTION != 0 or (own | wider != 0 and len(block.text) <= credits.MAX_CREDIT)


def _is_a_tables(doc: Document, block: Block) -> bool:
    """Whether a caption stands right under a table, and in none."""
    return block.index > 0 and bool(doc.blocks[block.index - 1].inside & ~block.inside & TABLE)


def _over_a_line(block: Block, unit: Unit | None) -> Unit | None:
    """The picture over a line that stands over a caption, where a small element holds all three."""
    if unit is None or not unit.pictures or unit.blocks:
        return None
    return unit if any(up.block_end - up.block_start <= 3 and unit.box.within(up) for up in block.box.up(4)[1:]) else None


def _owner(block: Block, found: dict[int, Unit]) -> Unit | None:
    for box in block.box.up(6):
        unit = found.get(box.index)
        if unit is not None:
            return unit if box.block_end - box.block_start <= 2 * MAX_FRAME else None
    return None
