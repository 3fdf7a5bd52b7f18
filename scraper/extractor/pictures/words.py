"""Caption and credit of a picture, read line by line as they are displayed with it."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.captions import MAX_HANDLE, MAX_SIGNATURE, in_parts, is_a_writers, is_short, names_of
from scraper.extractor.pictures.handles import is_handle
from scraper.extractor.pictures.limits import AROUND, MIN_LINE
from scraper.extractor.related.labels import is_notice
from scraper.normaliser import credits
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.publishers import is_domain
from scraper.normaliser.text import key, sentence_end, unaccented, weight
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, HEADING, HIDDEN, NOSCRIPT, Block
from scraper.page.document import Document
from scraper.text import fold

_LABEL: Final = 40  # characters of a label over a caption, or beside a field that the reader fills in: 'OPINION POLL:', 'Your note:'
MAX_BUTTON: Final = 24  # characters of what a frame says on its buttons
BEGUN: Final = 40  # characters of a caption that is cut off
MAX_HOUSE: Final = 40  # characters of a part of the paper's name that is all the line
SENTENCE: Final = 60  # weight of what is no name
MAX_WORD: Final = 14  # of a by-word that a design sets in small print
_DASHED: Final = re.compile(r"\s{0,2}[-–—|/]\s{0,2}\w")
# Who lends it, in a line under the caption: '（共同）'.
_OWN_BRACKETS: Final = re.compile(r"[（(〔［\[]\s?[^\W\d_][^\d。()（）]{1,15}[）)〕］\]]")
_LENGTH: Final = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?![\d:])")  # of a film
_BARS: Final = (" | ", "—", " - ", " – ", " / ")  # between a caption and the paper whose picture it is
_STROKES: Final = ("/", "|")  # a line of their own between who took a picture and for whom
_STOPS: Final = ("। ", "。", ". ")  # before the paper's name
_FIRST: Final = re.compile(r"\D{0,12}[01]\D")


def words(doc: Document, unit: Unit, publisher: str | None = None) -> tuple[str | None, str | None]:
    """(caption, credit) as displayed in a unit; the publisher's name alone under a picture is a credit."""
    reading = _Reading(doc, unit, publisher)
    for block in reading.shown:
        if reading.is_at_the_next(block):
            break
        reading.line(block)
    return reading.both()


class _Reading:
    """The lines of a unit that are `shown`, and what of caption and credit was read from those so far."""

    def __init__(self, doc: Document, unit: Unit, publisher: str | None) -> None:
        self._doc = doc
        self._unit = unit
        self._publisher = publisher
        # Words that are hidden alone wait for a touch on the picture; beside visible ones they are a copy.
        self.shown = [block for block in unit.blocks if not block.inside & HIDDEN] or unit.blocks
        if len(self.shown) > 1 and any(block.inside & CAPTION for block in self.shown):
            self.shown = [block for block in self.shown if not _is_a_players(block)]
        self._captions: list[str] = []
        self._credit: str | None = None
        self._bare: str | None = None  # the same where nothing but the element's name makes it one
        self._seen: set[str] = set()
        self._labelled = False  # whether a credit's label stands before the next line
        self._bar = ""  # what stands between the photographer and the house
        self._first = -1  # the block of the caption

    def is_at_the_next(self, block: Block) -> bool:
        """Whether a line is the next picture's of a gallery, or counts it: '2 / 7'."""
        if not self._captions:
            return False
        if credits.is_counter(block.text):
            return not _FIRST.match(block.text)
        own = self._credit or block.inside & CAPTION or _has_its_own(self._unit, self._first, block)
        return bool(own) and _is_next(self._unit, self._first, block.index)

    def line(self, block: Block) -> None:
        text = block.text
        if credits.is_counter(text) or self._goes_on(text) or self._is_none(block):
            return
        self._seen.add(text)
        if credits.is_label(text):
            self._labelled = True  # 'Foto:' in a block, the name in the next
            return
        caption, named = self._split(block)
        if caption and not named:
            caption, named = _of_the_house(caption, self._publisher)
        if caption and named and ":" in caption and credits.is_credit(caption):
            named, caption = credits.credit(caption), None  # 'Provided by The Lantern' beside 'Photograph: Jane Doe'
        if caption and " " in caption and credits.is_label(caption.rpartition(" ")[2]):
            before, _, label = caption.rpartition(" ")
            if named:
                caption = credits.cleaned(before)  # 'Boats at the pier. Foto' and, in the next element, whose it is
            elif label[-1] in ":(":
                caption, self._labelled = credits.cleaned(before), True
        if caption:
            self._add(block, caption)
        if named and not self._credit and text.startswith(named) and not credits.is_credit(text):
            self._bare = text
        self._credit = self._credit or named

    def both(self) -> tuple[str | None, str | None]:
        caption, named = " ".join(self._captions) or None, self._credit
        if caption and named and named.endswith(caption) and (whose := named.removesuffix(caption).rstrip(" -–—,|/")):
            named = whose  # 'Jane Doe - (file photo)' under '(file photo)'
        return caption, named

    def _goes_on(self, text: str) -> bool:
        """Whether a line goes on from the credit: a stroke, and the house behind it, each in an element."""
        if self._credit and text in _STROKES:
            self._bar = text
            return True
        if self._credit and self._bar and len(text) <= MAX_SIGNATURE and not sentence_end(text):
            self._credit, self._bar = f"{self._credit} {self._bar} {credits.credit(text) or text}", ""
            self._seen.add(text)
            return True
        return False

    def _is_none(self, block: Block) -> bool:
        """Whether a line beside a picture says nothing of it: it was said, is a button or a notice, or tells of a writer."""
        text = block.text
        return (
            text in self._seen
            or (block.inside & BUTTON != 0 and len(text) <= MAX_BUTTON)
            or (":" not in text and not block.inside & (CAPTION | FIGURE) and is_a_writers(names_of(block)))
            or (is_handle(text) and not (block.links and _says_more(self._doc, block)))
            or is_notice(text)
            or (len(text) <= MAX_WORD and (by := by_word(f"{text} ")) is not None and by.end() > len(text))
            or not any(map(str.isalpha, text))
            or (text[-1] == ":" and len(text) <= _LABEL and not credits.is_label(text))
        )

    def _split(self, block: Block) -> tuple[str | None, str | None]:
        """Caption and credit of one line."""
        doc, unit, text = self._doc, self._unit, block.text
        # 'Image source,' for those who do not see the page
        amid = [at for at, told in doc.unsaid(block.start, block.end) if credits.is_label(told)]
        labelled = self._labelled or bool(amid)
        if labelled and weight(text) > SENTENCE and (sentence_end(text) or credits.split(text)[0]):
            labelled = False  # 'Image' stood over the caption, for those who do not see it
        parted = _at_label(doc, block, amid[-1]) if amid else None
        caption, named = parted or ((None, credits.credit(text)) if labelled else _uncut(text, unit) or in_parts(doc, block, unit))
        self._labelled = False
        if self._bare and named and not self._captions and named != text:
            self._captions.append(self._bare)  # an element that is called after sources held the caption: this one has the credit's label
            self._credit = None
        if self._captions and not self._credit and caption == text and self._names_who_lends(block):
            caption, named = None, credits.credit(text)
        if (caption is None) != (named is None):
            caption, named = _by_alt(text, unit) or (caption, named)
        if caption:
            caption, named = (credits.cleaned(caption), named) if named else credits.split(caption)
        return caption, named

    def _names_who_lends(self, block: Block) -> bool:
        """Whether a line behind a caption, which says of itself nothing of the kind, is a credit."""
        own = _OWN_BRACKETS.fullmatch(block.text) is not None
        return own or _lends_beside_it(block) or _closes(block, self.shown) or _ends_in_a_name(block, self.shown)

    def _add(self, block: Block, caption: str) -> None:
        """A caption, or more of it."""
        if self._captions and caption.startswith(self._captions[-1]):
            self._captions.pop()  # said again, and more
        if len(caption) <= 3 and caption.isascii():
            return
        if any(map(str.isalpha, caption)) and not any(caption in other for other in self._captions):
            self._captions.append(caption.lstrip(" :;,"))
            if len(self._captions) == 1:
                self._first = block.index


def _of_the_house(caption: str, publisher: str | None) -> tuple[str | None, str | None]:
    """Caption and credit of a text that has no other: where it was taken from, or the publisher's name at its end."""
    if is_domain(caption):
        return None, caption
    if not publisher:
        return caption, None
    if len(caption) <= MAX_HOUSE and f" {key(caption)} " in f" {key(publisher)} ":
        return None, caption
    if (whole := caption.rstrip(".")).endswith(f" for {publisher}"):
        said, named = _without_photographer(caption, whole.removesuffix(f" for {publisher}"))
        if named:
            return said, named
    own = _bare(publisher), _bare(publisher.partition(".")[0])
    before, bracket, after = whole.rpartition(" (")
    if bracket and after[-1:] == ")" and _bare(after[:-1]) in own:
        return before, after[:-1]  # 'Boats lie in the harbour (The Courier)'
    if bar := next((bar for bar in _BARS if bar in caption), ""):
        before, _, after = caption.rpartition(bar)
        if _bare(after) in own:
            said, named = _without_photographer(caption, before)
            return (said, named) if named else (before, after)
    if stop := next((stop for stop in _STOPS if stop in caption), ""):
        before, _, after = caption.rpartition(stop)
        if _bare(after.rstrip(".")) == _bare(publisher):
            return before + stop.rstrip(), after.rstrip(".")  # 'Boats lie in the harbour. The Courier'
    return caption, None


def _is_a_players(block: Block) -> bool:
    """Whether a line beside a caption is a film's, not the picture's: how long that is and what it is called, a heading that leads to it,
    or what asks for scripts."""
    if block.inside & CAPTION:
        return bool(block.inside & HEADING) and block.link_chars * 2 > len(block.text)
    return bool(block.inside & NOSCRIPT) or _LENGTH.match(block.text) is not None


def _lends_beside_it(block: Block) -> bool:
    """Whether a line of a figure, behind its caption and no part of it, is a person's name, or several names and strokes: 'Example Film /
    Harbour House'."""
    if block.inside & (FIGURE | CAPTION) != FIGURE:
        return False
    return (" / " in block.text and credits.are_names(block.text)) or is_person(block.text)


def _closes(block: Block, shown: list[Block]) -> bool:
    """Whether the last of the lines in a caption's element is a few words behind a sentence, and none: who lends the picture."""
    if block is not shown[-1] or len(shown) < 2 or not block.inside & shown[-2].inside & CAPTION:
        return False
    return sentence_end(shown[-2].text) and is_short(block.text) and not block.links


def _ends_in_a_name(block: Block, shown: list[Block]) -> bool:
    """Whether the second of the two lines in a caption's element, or in one around picture and lines, is a person's name: who took what the
    first says."""
    if len(shown) != 2 or block is not shown[1] or not is_person(block.text):
        return False
    return bool(block.inside & shown[0].inside & CAPTION) or (
        not (block.inside | shown[0].inside) & (CAPTION | FIGURE) and weight(shown[0].text) >= MIN_LINE
    )


def _at_label(doc: Document, block: Block, at: int) -> tuple[str, str | None] | None:
    """Caption and credit of a block amid which a credit's label is told to those who do not see it."""
    before, after = fold("".join(doc.pieces(block.start, at))), fold("".join(doc.pieces(at, block.end)))
    return (before.rstrip(" |/(–—-"), credits.credit(after)) if before and after and len(after) <= credits.MAX_CREDIT else None


def _without_photographer(text: str, before: str) -> tuple[str | None, str | None]:
    """Caption and credit of a text that ends in the paper's name: whoever is named `before` that, behind the last sentence, took the
    picture: '... on Tuesday. Jane Doe for The Courier', 'Jane Doe | The Courier'."""
    said, stop, name = before.rpartition(". ")
    if not is_person(name):
        return text, None
    return said + stop.strip() or None, credits.credit(text[len(said + stop) :])


def _is_next(unit: Unit, first: int, at: int) -> bool:
    """Whether a second picture stands between the block `first`, the words of one, and another."""
    return any(first < picture.block <= at and not picture.box.inside & NOSCRIPT for picture in unit.pictures) and any(
        picture.block <= first for picture in unit.pictures
    )


def _has_its_own(unit: Unit, first: int, block: Block) -> bool:
    """Whether a second picture shares an element with a block that does not hold the block `first`: each has its words in its own."""
    own = block.box
    for box in block.box.up(AROUND):
        if box.block_start <= first:
            break
        own = box
    return any(picture.box.within(own) and picture.block <= block.index and not picture.box.inside & NOSCRIPT for picture in unit.pictures)


def _says_more(doc: Document, block: Block) -> bool:
    """Whether a link for the reader's hand has a caption beside it: 'Enlarge / Boats in the harbour'."""
    rest = block.text
    for link in block.links:
        rest = rest.replace(doc.text_of(link.box), "")
    return len(rest) * 2 > len(block.text) and not is_handle(rest)


def _uncut(text: str, unit: Unit) -> tuple[str | None, str | None] | None:
    """Caption and credit of the picture's `alt`, where what is displayed is its beginning, cut off: 'Boats in the harbour … more'."""
    begun, cut, _ = text.replace("...", "…").partition("…")
    begun = begun.rstrip()
    if not cut or len(begun) < BEGUN or any(block.text != text and block.text.startswith(begun) for block in unit.blocks):
        return None  # or it is displayed whole too
    for picture in unit.pictures:
        alt = fold(picture.attributes.get("alt") or "")
        if len(alt) > len(begun) and alt.startswith(begun):
            return credits.split(alt)
    return None


def _by_alt(text: str, unit: Unit) -> tuple[str, str | None] | None:
    """Caption and credit where the picture's `alt` is the caption: after it stand a dash and no sentence, or a credit with its label; or
    before it a credit."""
    for picture in unit.pictures:
        alt = fold(picture.attributes.get("alt") or "")
        before = text.removesuffix(alt) if len(alt) > MAX_HANDLE else text
        if before not in (text, "") and credits.is_credit(before.strip()):
            return alt, credits.credit(before.strip())
        rest = text.removeprefix(alt) if len(alt) >= 5 else text
        short = rest != text and 0 < len(rest) <= credits.MAX_CREDIT and rest[-1] not in ".!?"
        if short and (_DASHED.match(rest) or credits.is_credit(rest)):
            return alt, credits.credit(rest.strip(" -–—|/"))
    return None


def _bare(name: str) -> str:
    """A name as it is compared, without accents and the article that some write and others do not."""
    return unaccented(name).removeprefix("the ")
