"""The words under a picture, read: caption and credit by the elements, the lines and the words in them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.handles import is_handle
from scraper.extractor.pictures.limits import MIN_LINE
from scraper.extractor.pictures.names import AS_CAPTION, AS_CREDIT, AS_HANDLE, role_of
from scraper.extractor.related.labels import is_notice
from scraper.normaliser import credits, organisations, urls
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.publishers import is_domain
from scraper.normaliser.text import MAIL_ADDRESS, key, sentence_end, weight
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, HEADING, HIDDEN, NOSCRIPT, Block, Box
from scraper.page.document import Document
from scraper.text import fold

_LABEL: Final = 40  # characters of a label over a caption, or beside a field that the reader fills in: 'OPINION POLL:', 'Your note:'
MAX_BUTTON: Final = 24  # characters of what a frame says on its buttons
_MOST_PIECES: Final = 200  # of text, in a line of two
MAX_HANDLE: Final = 16  # of what unfolds a caption, or folds it: '... more'
BEGUN: Final = 40  # characters of a caption that is cut off
MAX_LEAD: Final = 60
SENTENCE: Final = 60  # weight of what is no name
MAX_SIGNATURE: Final = 40  # of one that nothing calls a credit
AROUND: Final = 4  # elements around a line that may say what it is: its own, the next, and those that hold nothing else
MAX_LINK: Final = 3  # letters of a word that joins a name to a sentence: 'of', 'von', 'con'
MAX_WORD: Final = 14  # of a by-word that a design sets in small print
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
_DASHED: Final = re.compile(r"\s{0,2}[-–—|/]\s{0,2}\w")
# Who lends it, in a line under the caption: '（共同）'.
_OWN_BRACKETS: Final = re.compile(r"[（(〔［\[]\s?[^\W\d_][^\d。()（）]{1,15}[）)〕］\]]")
_LENDERS: Final = frozenset(("unsplash.com", "pexels.com", "pixabay.com", "flickr.com", "flic.kr"))  # of free pictures
_LENGTH: Final = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?![\d:])")  # of a film
_FREE: Final = ("cc ", "cc-", "cc:")
_LEAST_TOLD, _LEAST_SHOWN = 15, 8  # weight of a caption that is more than a name, and of one glued to 'Jane Doe/Agency'
MAX_LENT: Final = 80  # characters of a lender's line
_BARS: Final = (" | ", "—", " - ", " – ", " / ")  # between a caption and the paper whose picture it is
_STROKES: Final = ("/", "|")  # a line of their own between who took a picture and for whom
_STOPS: Final = ("। ", "。", ". ")  # before the paper's name
_NAME_PARTS: Final = re.compile(r"__|--|-(?=[a-z]+$)|(?<=module)_")
_BUILT: Final = re.compile(r"__(?=[a-z]*\d)[a-z\d]{4,8}$")  # 'caption-module_credit__bx7q2'
_WORDS_OF_A_CAPTION: Final = 3  # blanks in a few words before an agency that are no name
_FIRST: Final = re.compile(r"\D{0,12}[01]\D")
_MAIL: Final = re.compile(MAIL_ADDRESS)  # the photographer's
# What calls an element where its class is a build tool's.
_CALLED: Final = ("data-testid", "data-theme-key", "data-component", "data-qa")


def words(doc: Document, unit: Unit, publisher: str | None = None) -> tuple[str | None, str | None]:
    """(caption, credit) as displayed in a unit; the publisher's name alone under a picture is a credit."""
    captions: list[str] = []
    said: str | None = None
    bare: str | None = None  # the same where nothing but the element's name makes it one
    seen: set[str] = set()
    labelled = False
    bar = ""
    first = -1
    # Words that are hidden alone wait for a touch on the picture; beside visible ones they are a copy.
    shown = [block for block in unit.blocks if not block.inside & HIDDEN] or unit.blocks
    if len(shown) > 1 and any(block.inside & CAPTION for block in shown):
        shown = [block for block in shown if not _is_a_players(block)]
    for block in shown:
        text = block.text
        if captions and _is_next(unit, first, block.index) and (said or block.inside & CAPTION or _has_its_own(unit, first, block)):
            break  # the next picture of a gallery
        if credits.is_counter(text):
            if captions and not _FIRST.match(text):
                break  # '2 / 7': the same
            continue
        if said and text in _STROKES:
            bar = text
            continue
        if said and bar and len(text) <= MAX_SIGNATURE and not sentence_end(text):
            said, bar = f"{said} {bar} {credits.credit(text) or text}", ""  # the photographer, a stroke and the house, each in an element
            seen.add(text)
            continue
        if (
            text in seen
            or (block.inside & BUTTON and len(text) <= MAX_BUTTON)
            or (":" not in text and not block.inside & (CAPTION | FIGURE) and is_a_writers(_names(block)))
            or (is_handle(text) and not (block.links and _says_more(doc, block)))
            or is_notice(text)
            or (len(text) <= MAX_WORD and (by := by_word(f"{text} ")) is not None and by.end() > len(text))
            or not any(map(str.isalpha, text))
            or (text[-1] == ":" and len(text) <= _LABEL and not credits.is_label(text))
        ):
            continue
        seen.add(text)
        if credits.is_label(text):
            labelled = True  # 'Foto:' in a block, the name in the next
            continue
        # 'Image source,' for those who do not see the page
        amid = [at for at, told in doc.unsaid(block.start, block.end) if credits.is_label(told)]
        labelled = labelled or bool(amid)
        if labelled and weight(text) > SENTENCE and (sentence_end(text) or credits.split(text)[0]):
            labelled = False  # 'Image' stood over the caption, for those who do not see it
        parted = _at_label(doc, block, amid[-1]) if amid else None
        caption, named = parted or ((None, credits.credit(text)) if labelled else _uncut(text, unit) or _parts(doc, block, unit))
        labelled = False
        if bare and named and not captions and named != text:
            captions.append(bare)  # an element that is called after sources held the caption: this one has the credit's label
            said = None
        if (
            captions
            and not said
            and caption == text
            and (_OWN_BRACKETS.fullmatch(text) or _lends_beside_it(block) or _closes(block, shown) or _ends_in_a_name(block, shown))
        ):
            caption, named = None, credits.credit(text)
        if (caption is None) != (named is None):
            caption, named = _by_alt(text, unit) or (caption, named)
        if caption:
            caption, named = (credits.cleaned(caption), named) if named else credits.split(caption)
        if caption and not named and is_domain(caption):
            caption, named = None, caption  # where it was taken from
        if caption and not named and publisher and len(caption) <= 40 and f" {key(caption)} " in f" {key(publisher)} ":
            caption, named = None, caption
        if caption and not named and publisher and caption.rstrip(".").endswith(f" for {publisher}"):
            caption, named = _without_photographer(caption, caption.rstrip(".").removesuffix(f" for {publisher}"))
        if caption and not named and publisher and (bar := next((bar for bar in _BARS if bar in caption), "")):
            before, _, after = caption.rpartition(bar)
            if _bare(after) in (_bare(publisher), _bare(publisher.partition(".")[0])):
                caption, named = _without_photographer(caption, before)
                caption, named = (caption, named) if named else (before, after)
        if caption and not named and publisher and (stop := next((stop for stop in _STOPS if stop in caption), "")):
            before, _, after = caption.rpartition(stop)
            if _bare(after.rstrip(".")) == _bare(publisher):
                caption, named = before + stop.rstrip(), after.rstrip(".")  # 'Boats lie in the harbour. The Courier'
        if caption and named and ":" in caption and credits.is_credit(caption):
            named, caption = credits.credit(caption), None  # 'Provided by The Lantern' beside 'Photograph: Jane Doe'
        if caption and named and " " in caption and credits.is_label(caption.rpartition(" ")[2]):
            caption = credits.cleaned(caption.rpartition(" ")[0])  # 'Boats at the pier. Foto' and, in the next element, whose it is
        if caption and credits.is_label(caption.rpartition(" ")[2]) and caption.rstrip()[-1] in ":(":
            caption, labelled = credits.cleaned(caption.rpartition(" ")[0]), True
        if caption and captions and caption.startswith(captions[-1]):
            captions.pop()  # said again, and more
        if (
            caption
            and (len(caption) > 3 or not caption.isascii())
            and any(map(str.isalpha, caption))
            and not any(caption in other for other in captions)
        ):
            captions.append(caption.lstrip(" :;,"))
            first = block.index if len(captions) == 1 else first
        bare = text if named and not said and text.startswith(named) and not credits.is_credit(text) else bare
        said = said or named
    caption = " ".join(captions) or None
    if caption and said and said.endswith(caption) and (whose := said.removesuffix(caption).rstrip(" -–—,|/")):
        said = whose  # 'Jane Doe - (file photo)' under '(file photo)'
    return caption, said


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
    return sentence_end(shown[-2].text) and _is_short(block.text) and not block.links


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


def _is_short(text: str) -> bool:
    """Whether a text at a caption's end may be a name: a few words that begin as one, no sentence and no date."""
    return (
        weight(text) <= MAX_SIGNATURE
        and not (text[0].islower() and text[:1].isalpha() and "/" not in text)
        and not sentence_end(text)
        and text[-1] not in ",:;…"
        and not any(map(str.isdecimal, text))
    )


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


@lru_cache(maxsize=1024)
def is_a_writers(names: str) -> bool:
    """Whether an element is called after the story's author, and not after a picture's."""
    return _OF_A_WRITER.search(names) is not None and _OF_A_PICTURE.search(names) is None


def _called(box: Box) -> str:
    """The names of an element, with those that its site's own scripts and tests call it by."""
    said = box.attributes
    return " ".join(filter(None, (box.names, *((said.get(name) or "")[:80].lower() for name in _CALLED)))) if said else box.names


def _names(block: Block) -> str:
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
    return "".join(c for c in unicodedata.normalize("NFD", key(name)) if not unicodedata.combining(c)).removeprefix("the ")


def _parts(doc: Document, block: Block, unit: Unit) -> tuple[str | None, str | None]:
    """(caption, credit) of a block by the elements and lines in it; the credit is None where none of them says that it is one."""
    named, dropped = _inner(doc, block)
    if named:
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
        if len(said) <= credits.MAX_CREDIT:
            return rest or None, credits.credit(said)
    # A credit's label may be told to those alone who do not see the page.
    text = _text(doc, block.start, block.end, dropped).lstrip(" /|") if dropped and not credits.label_end(block.text) else block.text
    for n, box in enumerate(block.box.up(AROUND)):
        if box.depth < unit.box.depth or (n > 1 and box.block_end - box.block_start > 1):
            break
        role = role_of(called) if (called := _called(box)) else 0
        if role & AS_CAPTION and not _own_credit(called):
            break
        if role & AS_CREDIT and len(text) <= credits.MAX_CREDIT:
            if (marked := _behind_its_sign(text)) is not None:
                return marked
            own, line = credits.split(text)
            lent = own and line and own.count(" ") >= _WORDS_OF_A_CAPTION and organisations.agency(line) and not credits.are_names(own)
            closed = own and text[-1] in ")）" and credits.is_credit(text[len(own) :].strip(" ()（）"))  # 'Boats (Photo: Jane Doe)'
            if own and line and (lent or closed or weight(own) > 40) and not credits.is_credit(own):
                return own, line  # what is called so holds the caption too
            apart = None if dropped else _in_two_elements(doc, block)
            if apart is not None and sentence_end(apart[0]) and apart[0].count(" ") >= _WORDS_OF_A_CAPTION:
                return apart
            by = by_word(text) if text[:1].islower() else None  # 'por Jane Roe'
            return None, credits.credit(text[by.end() :] if by is not None else text)
    if block.links and _is_a_lenders(block):
        return None, credits.credit(text)
    if not dropped and (apart := _in_two_elements(doc, block)):
        return apart
    if block.breaks == 1 and not dropped:
        lines = [fold(line) for line in "".join(doc.pieces(block.start, block.end)).strip().split("\n")]
        lines = [line for line in lines if line]
        if len(lines) == 2:
            short, long = sorted(lines, key=len)
            if credits.are_names(short) and weight(long) > 40:
                return long, credits.credit(short)
    return text or None, None


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
    signed = "/" in short and _is_short(short)
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
    if not block.inside & CAPTION or last.tag != "span" or not _is_short(said) or "".join(doc.pieces(last.end, block.end)).strip():
        return None
    before = fold("".join(doc.pieces(block.start, last.start)))
    if len(before) <= len(said) or before[-1] in "/|" or (credits.is_credit(before) and not credits.is_credit(said)):
        return None
    return last if not outside or sentence_end(before) or ("style" not in last.attributes and _is_set_behind(said, before)) else None


def _is_set_behind(said: str, before: str) -> bool:
    """Whether names in an element of their own, which nothing but a style sheet parts from the words before them, tell who took what these
    show, and are no object of a sentence."""
    word = before.rpartition(" ")[2]
    if not word.isalpha() or len(word) <= MAX_LINK or weight(before) <= MAX_SIGNATURE or not _is_short(said):
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
