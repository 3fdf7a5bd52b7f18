"""The slides of a picture gallery that stands in a text or under it: titles numbered of a whole ('3/50 Boats'), each over a
caption. A number alone may count the steps of a recipe.

They are the story where the page is a gallery (the body of one is made elsewhere, of all its captions), and none of it where a text stands
beside them that is long enough to be one. So are the captions of the pictures: where they say more than the rest, they are the story.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import chain, islice, pairwise
from typing import Final, NamedTuple

from scraper.extractor.body.reading import CAPTIONED, CREDIT
from scraper.extractor.fields.deck.described import described
from scraper.extractor.fields.shared import pictured
from scraper.extractor.pictures.beside import is_set_small
from scraper.extractor.pictures.ornaments import is_ornament
from scraper.extractor.view import View
from scraper.normaliser import credits
from scraper.normaliser.text import key, sentence_end, weighs, weight
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, LIST, PRE, QUOTE, TABLE, Block, Box, Picture
from scraper.page.document import Document
from scraper.page.linked_data import text_of

_SET: Final = ("p", "div", "center")  # elements of a line
_NUMBERED = re.compile(r"\s{0,3}(\d{1,3})\s?(?:/|of|von|van|de|di|sur|из|z)\s?(\d{1,3})\s{1,3}[^\W\d]")
_FEWEST: Final = 3
_MOST: Final = 20  # galleries of a page, and films
_SAID: Final = 40  # weight of what is said of one
_UNDER: Final = 160  # weight of what stands under a picture and is no sentence
_ALIKE, _LONGEST = 3, 300  # lines that are set alike, at the least, and the weight of one
_MOST_SAID: Final = 500  # weight of a caption that tells much
_FRAMES, _FRAMED = 8, 3  # elements around a caption that may be its picture's frame, and blocks of one
_SMALL: Final = (3, 4, 5, 6)  # levels of headings that a caption may be set as
_LENT: Final = 60  # characters of who lent several pictures
_SHORT: Final = 30  # weight of a credit that stands with a caption
_SET_IN: Final = ("div", "center", "section", "aside")  # elements that set a picture apart
_AGAIN, _BEGINS = 20, 8  # weight of the shortest caption that is told again, and characters by which it is looked for, or before it
_BAR: Final = 60  # characters of what leads from slide to slide
_STORY: Final = 600  # weight of a text that the slides are not


def amid(kept: list[Block]) -> dict[int, str]:
    """The blocks of such a gallery."""
    numbered: dict[str, dict[str, Block]] = {}
    for block in kept:
        if block.text[0].isdigit() and (m := _NUMBERED.match(block.text)):
            numbered.setdefault(m[2], {}).setdefault(m[1], block)
    found: dict[int, str] = {}
    for slides in list(numbered.values())[:_MOST]:
        if len(slides) >= _FEWEST:
            first, last = min(b.index for b in slides.values()), _end(list(slides.values()))
            if sum(weight(block.text) for block in kept if not first <= block.index < last) >= _STORY:
                found |= {block.index: "a gallery amid the text" for block in kept if first <= block.index < last}
    return found


def captions(view: View, kept: list[Block]) -> dict[int, str]:
    """What the page itself sets as the caption of a figure, or says beside that once more, and short words under a picture that are no
    sentence."""
    under = pictured.caption_blocks(view)
    said = [
        block
        for block in kept
        if block.index in under and block.heading in (0, *_SMALL) and (_in_figure(view, block) or (not block.heading and _is_label(block)))
    ]
    said += [block for block in kept[1:] if not block.inside & FIGURE and _repeats_a_caption(view.doc, block)]
    own = sum(weight(block.text) for block in said)
    return dict.fromkeys((block.index for block in said), CAPTIONED) if 2 * own < sum(weight(b.text) for b in kept) else {}


def repeated(view: View, kept: list[Block]) -> dict[int, str]:
    """The same few words right behind three pictures or more, amid the text: who lent them."""
    blocks, first, last = view.doc.blocks, kept[0].index, kept[-1].index
    under = {picture.block for picture in view.doc.pictures if first < picture.block <= last + 1 and picture.block < len(blocks)}
    lines = [blocks[n] for n in under if _may_be_lent(blocks[n]) and not _opens_a_list(blocks[n + 1 : n + 2])]
    said = Counter([line.text for line in lines])
    return {line.index: CREDIT for line in lines if said[line.text] >= _FEWEST}


def _may_be_lent(line: Block) -> bool:
    plain = " " in line.text and len(line.text) <= _LENT and not line.heading and not line.inside & TABLE
    return plain and line.text[-1] not in ":：" and not sentence_end(line.text)


def _opens_a_list(under: list[Block]) -> bool:
    """Whether what stands under a line is the first of a list: that is its label, 'Pros', and the picture a sign."""
    return any(box.tag in ("ul", "ol") and box.block_start == block.index for block in under for box in block.box.up(_FRAMES))


def set_alike(view: View, kept: list[Block]) -> dict[int, str]:
    """Lines in italics or small print as a whole, each right behind a picture: several are captions that nothing calls so, and so is
    one that a break parts from the picture in its own paragraph."""
    behind = {picture.block: picture for picture in view.doc.pictures}
    maybe = [block for block in kept if block.index in behind and block.box.tag in _SET and _may_be_caption(block)]
    within = [block for block in maybe if behind[block.index].box.within(block.box) and block.breaks]
    if not within and len(maybe) < _ALIKE:
        return {}
    said = [block for block in maybe if is_set_small(view.doc, block)]
    if not said or _is_set_small_too(view, kept, said):
        return {}
    if len(said) < _ALIKE:
        said = [block for block in said if block in within]  # one paragraph with its picture
    return dict.fromkeys((block.index for block in said), CAPTIONED)


def _is_set_small_too(view: View, kept: list[Block], said: list[Block]) -> bool:
    """Whether such lines are half of the text, or as much of it that stands under no picture is set as they are."""
    rest = [block for block in kept if block not in said]
    own = sum(weight(block.text) for block in said)
    if own >= sum(weight(block.text) for block in rest):
        return True
    alike = (weight(block.text) for block in rest if block.box.tag in _SET and is_set_small(view.doc, block))
    return sum(alike) >= own


def amid_paragraphs(view: View, kept: list[Block]) -> dict[int, str]:
    """What shares an element with the picture over it and no other words of the text, where a paragraph of that stands right beside the
    element: a reader sees a picture and its caption, whatever the two are called."""
    opened = {picture.block: picture for picture in reversed(view.doc.pictures)}
    under = [block for block in kept if any(block.index - n in opened for n in range(_FRAMED))]
    if not under:
        return {}
    told = [block for block in kept if block.box.tag in ("p", "div") and weight(block.text) >= _SAID and sentence_end(block.text)]
    texts = {block.index for block in told if block.box.tag == "p"} or {block.index for block in told}
    text = _Beside(view.doc, opened, [b.index for b in kept], [b.index for b in kept if not b.heading], texts)
    said = [block for block in under if text.frames(block)]
    own = sum(weight(block.text) for block in said)
    return dict.fromkeys((block.index for block in said), CAPTIONED) if 3 * own < sum(weight(b.text) for b in kept) else {}


def of_films(view: View, kept: list[Block]) -> dict[int, str]:
    """What linked data say of a film amid the text, where the page says it under the film; not what describes the page too."""
    within = view.story.get("video")
    all_films = chain(within if isinstance(within, list) else (within,), view.doc.linked.of("videoobject"))
    films = (view.doc.linked.resolve(film) for film in islice(all_films, _MOST) if film is not view.doc.story)
    told = {said for film in films if isinstance(film, dict) and (said := text_of(film.get("description"))) and weighs(said, _SAID)}
    told = {key(said) for said in told if not described(view.doc, said)}
    return {block.index: "what is said of a film" for block in kept[1:] if key(block.text) in told} if told else {}


def _may_be_caption(block: Block) -> bool:
    return not block.heading and not block.inside & (QUOTE | LIST | TABLE) and weight(block.text) <= _LONGEST


class _Beside(NamedTuple):
    """What a picture with its words stands amid: the pictures by the words that they stand over, the places of what is `taken` for the
    text, those of it that head nothing (`plain`), and which of these are its `paragraphs`."""

    doc: Document
    opened: dict[int, Picture]
    taken: list[int]
    plain: list[int]
    paragraphs: set[int]

    def frames(self, block: Block) -> bool:
        """Whether a block is such a caption: alone under its picture, or with a few words that are no sentence, such as a credit, or that
        are none of the text. A line that stands bare and alone beside the picture may be the story's, and so may its first words."""
        doc = self.doc
        if block.heading or block.bold or block.box.tag == "li" or block.inside & (QUOTE | PRE) or weight(block.text) > _MOST_SAID:
            return False
        held = (up for up in reversed(block.box.up(_FRAMES)) if up.block_end - up.block_start <= _FRAMED)
        frame = next((up for up in held if up.tag in _SET_IN or (up.tag == "table" and block.inside & TABLE)), None)
        if block.inside & TABLE and (frame is None or frame.tag != "table"):
            return False  # one that holds more
        if frame is None:
            return False
        picture = next((self.opened[n] for n in range(frame.block_start, block.index + 1) if n in self.opened), None)
        lines = [line for line in doc.blocks[frame.block_start : frame.block_end] if line is not block]
        others = [line for line in lines if self._is_taken(line.index)]
        if picture is None or not picture.box.within(frame):
            return False
        if (others or not lines) and (picture.box.within(block.box) or block.index == self.taken[0]):
            return False
        if not others and not block.heading and any(credits.is_credit(line.text) for line in lines) and not is_ornament(doc, picture):
            return self.taken[0] < frame.block_start  # with who took it
        told = sentence_end(block.text)
        beside = [doc.blocks[n] for n in _around(self.taken if told else self.plain, frame) if n in self.paragraphs]
        if not any(up.parent is frame.parent for text in beside for up in text.box.up(_FRAMES)) or is_ornament(doc, picture):
            return False
        if any(line.heading for line in lines):
            return False
        if not any(text.box.tag == "p" and text.box.parent is frame.parent for text in beside):  # goods are framed so, too
            return _is_short(block) if not lines else _is_label(block) and all(line.inside & BUTTON for line in lines)
        if told and weight(block.text) >= _SAID and _is_one_of_steps(doc, frame, self.opened):
            return False
        return not others or (len(others) == 1 and any(map(_is_short, (block, *others))))

    def _is_taken(self, index: int) -> bool:
        at = bisect_left(self.taken, index)
        return at < len(self.taken) and self.taken[at] == index


def _around(places: list[int], frame: Box) -> list[int]:
    """Those of the places that are right before an element and right behind it."""
    first, end = bisect_left(places, frame.block_start), bisect_left(places, frame.block_end)
    return places[max(0, first - 1) : first] + places[end : end + 1]


def _is_one_of_steps(doc: Document, frame: Box, opened: dict[int, Picture]) -> bool:
    """Whether what is set as an element stands right beside it, with a picture over a sentence too."""
    for n in (frame.block_start - 1, frame.block_end):
        near = doc.blocks[n] if 0 <= n < len(doc.blocks) else None
        other = next((up for up in near.box.up(_FRAMES) if up.parent is frame.parent), None) if near is not None else None
        if other is None or (other.tag, other.names) != (frame.tag, frame.names):
            continue
        picture, inside = opened.get(other.block_start), doc.blocks[other.block_start : other.block_end][:_FRAMED]
        if picture is not None and picture.box.within(other) and any(weight(b.text) >= _SAID and sentence_end(b.text) for b in inside):
            return True
    return False


def _is_short(block: Block) -> bool:
    return weight(block.text) <= _SHORT and not sentence_end(block.text)


def is_bar(doc: Document, block: Block) -> bool:
    """Whether a line says which of several pictures is shown, and leads to the others: 'Previous 3 of 12 Next'."""
    text = block.text
    if len(text) > _BAR or not any(map(str.isdecimal, text)):
        return False
    for link in block.links:
        text = text.replace(doc.text_of(link.box), "")
    return credits.is_counter(text.strip())


def _in_figure(view: View, block: Block) -> bool:
    """Whether the words of a picture stand in what is its caption to HTML (4.4.13), or are hardly more than its figure holds under it."""
    if not block.inside & FIGURE or block.inside & (QUOTE | LIST | TABLE | PRE):
        return False
    if block.inside & CAPTION and any(box.tag == "figcaption" for box in block.box.up(3 if block.heading else 2)):
        return True
    if block.heading:
        return False
    figure = next((box for box in block.box.up(_FRAMES) if box.tag == "figure"), None)
    if figure is None or figure.block_end - figure.block_start > _FRAMED:
        return False
    held = view.doc.blocks[figure.block_start : figure.block_end]
    if any(b.inside & QUOTE for b in held):
        return False
    first = bisect_left(view.doc.pictures, figure.block_start, key=lambda picture: picture.block)
    near = islice(view.doc.pictures, first, first + _MOST)
    return any(p.block <= block.index and p.box.within(figure) for p in near)


def _repeats_a_caption(doc: Document, block: Block) -> bool:
    """Whether a line says what the caption of a figure right before or behind it says, but for the credit in that, or behind how long a
    film lasts."""
    if not weighs(block.text, _AGAIN) or block.heading or block.inside & (LIST | TABLE | QUOTE):
        return False
    for other in (doc.blocks[n] for n in (block.index - 1, block.index + 1) if n < len(doc.blocks)):
        if other.inside & CAPTION and other.inside & FIGURE and other.text[:_BEGINS] in block.text:
            said, caption = key(block.text), key(other.text)
            if (caption.startswith(said) and len(caption) - len(said) <= _LENT) or (
                said.endswith(caption) and len(said) - len(caption) <= _BEGINS
            ):
                return True
    return False


def _is_label(block: Block) -> bool:
    return not block.inside & QUOTE and weight(block.text) < _UNDER and not sentence_end(block.text)


def _end(slides: list[Block]) -> int:
    """Behind the last slide: its box among those of the others, or the block after its number."""
    around = {box.index for box in slides[0].box.up()}
    line = slides[-1].box.up()
    last = next((box for box, above in pairwise(line) if above.index in around), line[0])
    return max(last.block_end, slides[-1].index + 2)
