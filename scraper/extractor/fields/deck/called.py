"""What an element calls itself: a standfirst, something else, or the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import Final

from scraper.extractor.fields.deck.head import WITHIN, tells_who_or_when
from scraper.extractor.pictures.names import around_a_value
from scraper.normaliser.text import key, weight
from scraper.page.blocks import Block, Box
from scraper.page.document import Document

_PROPERTIES: Final = ("description", "alternativeHeadline", "abstract")  # of schema.org
LARGEST: Final = 6  # blocks of the largest box of a standfirst
_OF_TWO: Final = 20  # weight of a standfirst that shares a block with the byline or the date
NAMED = re.compile(
    r"stand-?first|second-?title|(?<![a-z])(?:sub)?de[cs]?k(?![a-z])|header-?dek|__dek|sub-?title|tit-sub(?![a-z])|sub-?head(?!er)|(?<![a-z])lead(?![a-z]{2})|lead-?text|lead-?in(?!g)|lede(?!f)"
    r"|(?:(?<![a-z])|article|story|news|post)intro(?!duc)|sapo|chap(?:eau|o)|vorspann|entradilla|sommario|excerpt|(?<!with-)(?<!speakable-)summary|abstract|teaser|preamble|ingress|bajada|strap-?line"
    r"|synopsis|text__overview|preface|untertitel|ondertitel|kenmerk|description|tagline|bajad|copete|anleser|article-?perex|perex|(?<![a-z])lid(?![a-z])|zajawka|spot(?![a-z])"
    r"|anons(?![a-z])|vrezka|vvodka|podzagolov|podnaslov|podtitul|podtytul|alt-?baslik|(?<![a-z])(?:ozet|olho|bigode|anriss(?:text)?|accroche|alcim)(?![a-z])"
    r"|sumario|resum(?:en|o)(?![a-z])|samenvatting|inleiding|in(?:d)?ledning|einleitung|bevezet|(?:article|story|news|post)[-_]?lead(?![a-z]{2})"
    r"|subtitul|subtitol|sottotitol|sous-?titre|linha-?fina|gravata|manchet(?![a-z])|underrubrik|undertit|catenaccio|balazo"
)
_NEVER_TEXT = re.compile(  # those of them that no paragraph of a text has
    r"stand-?first|(?<![a-z])de[cs]?k(?![a-z])|sub-?title|chap(?:eau|o)(?![a-z])|vorspann|entradilla|sommario|bajada|copete|strap-?line"
    r"|untertitel|ondertitel|perex|catenaccio|sottotitol|subtitul|subtitol|sous-?titre|linha-?fina|gravata|underrubrik|undertit"
    r"|podnaslov|podtitul|podtytul|alt-?baslik|sapo(?![a-z])"
)
_OTHER = re.compile(
    r"caption|credit|slideshow|byline|author|avatar|date|time|share|social|tags?(?![a-z])|newsletter|advert|promo|related|comment|audio|player|copyright|disclaimer|video__|end-?slate|editors-?note|disclos|affiliate|hatnote|site-?sub(?![a-z])"
    r"|(?<![a-z])(?:bio|cta|sticky)(?![a-z])|biograph|person(?:al)?-?(?:info|card)|call-to-action"
)
# Told to those who listen, kept for machines, or where the story's first letter stands; a class that hides on some screens alone
# ('hidden md:block') hides from nobody.
_UNSEEN = re.compile(r"(?<![\w:-])hidden(?![\w:-])|sr-only|visually-?hidden|screen-?reader|drop-?cap")
_CAPTION = re.compile(
    r"caption|(?<![a-z-])cap[-_]te?xt|(?:image|photo|picture|foto|bild|(?<![a-z])media)[-_]{0,2}(?:description|text|title)"
)
# What calls itself the whole text: its first plain paragraph is no standfirst.
OF_TEXT = re.compile(r"(?:entry|post|article|story)[-_]{0,2}(?:content|body|text)(?![a-z])|articlebody|field--?name-body(?![a-z])")
_FIRST_OF_TEXT = re.compile(r"first-?para")  # a name of the first paragraph that can be nothing else
INNER: Final = 8  # elements in a block that are looked at
# What a summary that stands for a standfirst is called before a colon.
SUMMARIES: Final = frozenset(
    key(word)
    for word in """
    summary, in summary, synopsis, abstract, resumen, resumo, résumé, riassunto, sommario, samenvatting, zusammenfassung, sammanfattning,
    sammendrag, tiivistelmä, podsumowanie, streszczenie, shrnutí, zhrnutie, összefoglaló, rezumat, sažetak, povzetek, резюме,
    краткое содержание, περίληψη, özet, ringkasan, tóm tắt, ملخص, תקציר, 摘要, 要約, 요약, subheadline, subtitle, standfirst,
    teaser, vorspann, unterzeile, untertitel, unterüberschrift, subtítulo, bajada, sous titre, chapô, sottotitolo, ondertitel, underrubrik,
    ingress, podtytuł, podtitul, подзаголовок, 副标题, 副標題, サブタイトル
    """.split(",")
)
LONGEST_WORD: Final = 24  # characters of such a name


def named(block: Block) -> bool:
    """Whether a block, or the small box that it stands in, calls itself a standfirst."""
    if marked(block):
        return True
    for box in around(block.box):
        if box.block_end - box.block_start > LARGEST:
            return False
        if box.names and NAMED.search(box.names):
            return True
    return False


def set_apart_by_name(block: Block, text: Block) -> bool:
    """Whether the page keeps a standfirst apart from the first paragraph of the text, for it calls the one element what no paragraph is
    called, and not the other. Other names of a standfirst ('lead', 'intro', 'teaser') are those of a first paragraph as often."""
    for box in around(block.box):
        if box.block_end - box.block_start > LARGEST or box.block_start <= text.index < box.block_end:
            return False
        if box.names and _NEVER_TEXT.search(box.names):
            return not set(box.names.split()) & set(text.box.names.split())
    return False


def marked(block: Block) -> bool:
    """Whether a property of the element that holds a block and nothing else says that it tells of the story."""
    for box in block.box.up(2):
        if box.block_end == box.block_start + 1 and (box.attributes.get("itemprop") or box.attributes.get("property")) in _PROPERTIES:
            return True
    return False


def around(box: Box) -> list[Box]:
    """An element and the two around it, without those that a system puts around every value ('field-item')."""
    found: list[Box] = []
    up: Box | None = box
    while up is not None and len(found) < WITHIN:
        if not around_a_value(up.names):
            found.append(up)
        up = up.parent
    return found


@lru_cache(maxsize=2048)
def called(names: str) -> float:
    """What an element's names add to the points of what stands in it."""
    if _CAPTION.search(names) or (_UNSEEN.search(names) and ":" not in names):
        return -9.0
    return -3.0 if _OTHER.search(names) else 3.0 if NAMED.search(names) else 0.0


def opens_the_text(block: Block) -> bool:
    """Whether a paragraph is called the text's first."""
    return block.box.tag == "p" and _FIRST_OF_TEXT.search(block.box.names) is not None


def opening(doc: Document, block: Block) -> str:
    """The words of an inline element that calls itself a standfirst and holds all of a block, be it the first in an element whose bare
    text goes on, or all but the byline or date after it; '' where there is none."""
    first = bisect_left(doc.boxes, block.start, lo=block.box.index + 1, key=lambda box: box.start)
    one = next(iter(doc.boxes[first : first + 1]), None)
    if one is None or not one.names or not block.start <= one.start < one.end <= block.end or NAMED.search(one.names) is None:
        return ""
    said = doc.text_of(one)
    if len(said) == len(block.text):
        return said
    after = block.text.removeprefix(said)
    apart = weight(said) >= _OF_TWO and not block.link_chars and len(after) < len(block.text) and tells_who_or_when(after)
    return said if apart and not tells_who_or_when(said) else ""
