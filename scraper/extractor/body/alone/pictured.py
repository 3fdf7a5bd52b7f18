"""Lines that belong to a picture or a chart: captions, credits, whose data it shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from scraper.extractor.body import tails
from scraper.extractor.body.alone.text import Text
from scraper.extractor.body.reading import CAPTIONED, CREDIT
from scraper.extractor.view import View
from scraper.normaliser import credits, organisations
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.patterns import small
from scraper.normaliser.text import key, sentence_end
from scraper.page.blocks import HEADING, LIST, PRE, TABLE, Block

_INNER: Final = 8  # elements of a line, its picture's and the credit's
_LINE: Final = 400  # characters of a caption or a credit
_OF_DATA: Final = 200  # and of what says whose data a chart shows
_LENT: Final = 60  # characters of a line that names who took a picture and who lent it
_SHOWN: Final = 40  # characters of what is said of a picture
_CREDIT: Final = 60  # and of the credit that may stand with it
_OF_A_CHART = re.compile(
    r"(?<!\w)(?:charts?|graphics?|maps?|infographics?|grafik|karte|infografik|graphique|carte|infographie|gr[áa]ficos?|mapa|infograf[íi]a"
    r"|infográfico|infografica|grafiek|kaart|grafika|kartta|grafiikka|график|карта|инфографика)(?:\s?[:：]|\s(?:by|von|par|por|di)\s)",
    re.I,
)
_PARTS_OF_A_CREDIT = re.compile(r"[.;•|]\s")
_SAID_OF_IT = re.compile(r"(?:^|[\s_-])(?:captions?|credits?)(?:$|\s)")
_LICENSED = re.compile(r"\bCC[ -]BY(?:[ -](?:SA|NC|ND)){0,3}(?:[ -]\d\.\d)?[.)]{0,2}$")  # as Creative Commons writes its licences
_OF_A_CREDIT: Final = (*":：=＝©՝", " by ", "ourtesy", "fot.", "Fot.", "nuotr")
_BEHIND_A_BAR = re.compile(r"[/|] (?:[Ff]oto|[Pp]hoto|[Фф]ото) |[图圖][／｜]")
_DRAWN_BY: Final = (":", "：", " by ", " von ", " par ", " por ", " di ")  # one stands behind what is drawn; a look is ten times as fast
_CLOSES_A_CREDIT: Final = frozenset("摄攝影图圖供")
_SHUT: Final = ")）】]"
_POINTS_UP: Final = frozenset("▲▼")  # to the picture that a caption stands under, or over
_TAKEN_BY: Final = ("ขอบคุณภาพ", "ภาพจาก", "ภาพโดย", "Picha na ", "Kuha ni ", "Larawan mula sa ")  # labels that no mark ends
_IN_BRACKETS = re.compile(r"\((?:[^\W\d_]{1,20}\s){0,2}[^\W\d_]{2,20}\s?[:：]\s?[^()?!]{2,60}\)")
_IN_SHUT = re.compile(r"\([^()]{1,40}\)")
_WORD = re.compile(r"\w+")
_BETWEEN_NAMES: Final = frozenset("and und et y e en och og i и via".split())
_FILE = re.compile(r"[\w.()-]{1,120}\.(?:jpe?g|png|gif|webp|avif)", re.I)  # 'lamp_of_gull_point.jpg'
_A_NUMBER = re.compile(r"(?<!\w)\d|://")  # which is in no name: 'Arte/g1' is one
_BETWEEN: Final = " .–—-|"  # a caption and its credit
_LABEL: Final = 28  # characters at the beginning in which a label ends


def described(text: Text, block: Block) -> Mapping[int, str] | None:
    """A text under a picture that is what those read who do not see it (HTML standard, 4.8.3), with a credit before or behind it at the
    most; the name of its file."""
    if _FILE.fullmatch(block.text) and not block.inside & (LIST | TABLE | PRE):
        return {block.index: CAPTIONED}
    if block.heading or (alt := text.alts.get(block.index)) is None:
        return None
    line = block.text
    if not _SHOWN <= len(alt) <= len(line) + _CREDIT or len(line) > len(alt) + _CREDIT:
        return None
    said, shown = key(line), key(alt)
    credited = said.startswith(shown) and credits.is_credit(line[len(alt) :].strip(_BETWEEN))
    return {block.index: CAPTIONED} if said.endswith(shown) or credited else None


def credited(text: Text, block: Block) -> Mapping[int, str] | None:
    """A credit, whose data a chart shows, a caption that opens as one or that the page calls so."""
    line, size = block.text, len(block.text)
    labelled = size < _LINE and _may_be_credited(line if size <= _LENT + _LABEL else f"{line[:_LABEL]}\n{line[-_LENT:]}")
    if labelled and _is_credited(line, alone=not block.inside & HEADING or block.small_print):
        return {block.index: CREDIT}
    if size < _LINE and len(block.links) > 1 and not block.heading and _names_many(text, block):
        return {block.index: CREDIT}
    if size <= _LENT and not block.inside & (LIST | TABLE | HEADING) and _is_told_of_a_lender(line):
        return {block.index: CREDIT}
    if block.heading or size >= _LINE:
        return None
    if block.index in text.alts and size <= _OF_DATA and _says_whose(line):
        return {block.index: CREDIT}
    drawn = size < _OF_DATA and any(map(small(line).__contains__, _DRAWN_BY)) and _OF_A_CHART.search(line) is not None
    if drawn and credits.is_credit(line) and _tells_a_source(line):
        return {block.index: "whose data a chart shows, and who drew it"}
    opens = block.box.tag != "li" and credits.opens_a_caption(line)
    return {block.index: CAPTIONED} if opens or (block.index in text.alts and _is_of_a_picture(text.view, block)) else None


def _names_many(text: Text, block: Block) -> bool:
    """Whether nothing but linked names stands behind the label of a credit: 'Photos by gullroe (Oldpics), J E Moe and Ann Pult.'"""
    end = credits.label_end(block.text)
    if not end or not credits.names_a_photographer(f"{block.text[:end]}Jane Doe"):
        return False
    rest = _IN_SHUT.sub(" ", block.text[end:])
    for link in block.links:
        rest = rest.replace(_IN_SHUT.sub(" ", text.view.doc.text_of(link.box)), " ", 1)
    return all(word in _BETWEEN_NAMES for word in _WORD.findall(rest))


def credits_a_picture(line: Block) -> bool:
    """Whether a line that is no heading is no more than the label of a credit and who took a picture."""
    text = line.text
    return not line.heading and len(text) <= _LENT and _may_be_credited(text) and _is_credited(text)


def _may_be_credited(text: str) -> bool:
    """Whether a text has what every credit has one of; a pattern of these is twice as slow, and most lines have none."""
    return (
        any(map(text.__contains__, _OF_A_CREDIT)) or text.rstrip(_SHUT)[-1:] in _CLOSES_A_CREDIT or _BEHIND_A_BAR.search(text) is not None
    )


def _says_whose(line: str) -> bool:
    """Whether a line under a picture says whence that is; in brackets with whatever label: 'Source: lamps.example', '(Artist: roe)'."""
    if line[0] == "(" and _IN_BRACKETS.fullmatch(line) is not None:
        return True
    return organisations.attribution(line) is not None and credits.is_credit(line)


def _is_credited(text: str, *, alone: bool = True) -> bool:
    """Whether names stand behind the label of a credit, `alone` or after a caption: 'Photo: Jane Doe', not 'Video: 4K, 30 frames'."""
    if (len(text) > 160 and sentence_end(text)) or not credits.names_a_photographer(text):
        return False
    caption, credit = credits.split(text)
    if text[0] in _POINTS_UP:
        return credit is not None
    named = alone if caption is None else credit is not None and credits.are_names(credit.strip("'’‘\""))
    return named and credit is not None and ("©" in credit or _A_NUMBER.search(credit) is None)


def _is_a_lenders(text: str) -> bool:
    """Whether a line is who took a picture and who lent it, or one of them, without a label: 'Jane Doe/Getty Images'."""
    return ":" not in text and text[0] < "\u2e80" and names_a_lender(text) and credits.is_credit(text)


def _is_told_of_a_lender(line: str) -> bool:
    """Whether a line says from whom a picture is, with a label that no other line has or with none."""
    return _is_a_lenders(line) or credits.is_given(line) or line.startswith(_TAKEN_BY)


def _tells_a_source(text: str) -> bool:
    """Whether a line says whence something is, first or behind who drew it: 'Source: Coast survey. Chart: Jane Roe'."""
    return any(organisations.attribution(part.strip()) for part in (text, *_PARTS_OF_A_CREDIT.split(text)) if part.strip())


def _is_of_a_picture(view: View, block: Block) -> bool:
    """Whether a line right under a picture ends in the licence by which that is lent, or in brackets around who lent it; or stands as a
    whole in what is called a caption or a credit."""
    if block.text[-1] in _SHUT and not block.inside & (LIST | TABLE):
        credit = credits.split(block.text)[1]
        if credit is not None and names_a_lender(credit):
            return True
    if _LICENSED.search(block.text[-24:]) is not None:
        return not tails.lines.says_otherwise(block)
    inner = view.doc.boxes[block.box.index + 1 : block.box.index + _INNER]
    named = (
        box
        for box in inner
        if block.start <= box.start < box.end <= block.end
        and ((box.names and _SAID_OF_IT.search(box.names)) or box.attributes.get("itemprop") == "caption")
    )
    return any(view.doc.text_of(box) == block.text for box in named)
