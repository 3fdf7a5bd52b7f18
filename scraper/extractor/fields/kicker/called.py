"""What the elements around a line over a headline are called: a label, something else, what shares the story."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.fields.kicker.leads import is_filed
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import Block, Box

LONGEST: Final = 110  # of what is called a kicker for sure
_NAMED = re.compile(
    r"kicker|over-?line|over-?title|sovratitolo|topline|strapline|top-title|toptitle|catch|pre-?title|supertitle|super-title|supra|roof|dachzeile|spitzmarke|eyebrow"
    r"|vinjett|flag(?![a-z])|label|categor|rubri[ck]|antetitulo|ante-?title|occhiello|surtitre|section"
    r"|stikktittel|vignette|channel|topic|(?<![a-z])tag|rubro|volanta|cintillo|trompet|ylaotsikko|bovenkop|avantit|antetit|cartola|chapeu(?![a-z])"
)
_KICKER = re.compile(
    r"kicker|over-?(?:line|title)|sovratitolo|top-?line|dachzeile|spitzmarke|eyebrow|rubri[ck]|volanta|occhiello|surtitre|antetitulo|vignette"
)
_LAST = re.compile(rf"(?:{_KICKER.pattern})(?![\w-])")
_FLAG = re.compile(rf"{_NAMED.pattern}|(?<![a-z])cat(?![a-z])")
_OTHER = re.compile(
    r"date|time|by-?line|author|share(?!d)|social|(?<!b)read|comment|advert|(?<![a-z])ad[s-]|breaking|ticker"
    r"|hidden|(?<![a-z-])hide(?![a-z-])|sr-only|skip|a11y|audio|player|live-?blog-?count|menu|logo|image|caption|credit|copyright"
    r"|banner|navbar|tagline|site-?desc|popup|(?<![a-z_])cta(?![a-z])|booking|(?:elementor|pb|wp-block|fl)[-_]button|masthead|site-?header|sponsor|pager|pagination|(?<![a-z])nav(?![a-z])|tooltip|rating"
)
# What stands right over the headline, in its own element, is no line of the site.
_OF_BOTH, _IN_A_LABEL = re.compile(r"ticker"), re.compile(r"ticker|tagline")
_OF_FACTS = re.compile(r"date(?:line)?|by-?line")  # of a line that begins with the link to the section
_SHARES = re.compile(r"(?<![a-z])(?:share(?!d)|sharing|social|bookmark)")
_OUTER: Final = 3  # elements around a label up to the one beside the headline
_HELD: Final = 12  # elements in a line that are looked at


@lru_cache(maxsize=2048)
def tells(names: str) -> bool:
    return _NAMED.search(names) is not None


@lru_cache(maxsize=2048)
def tells_in_a_line(names: str) -> bool:
    """Whether one of several elements in a line is called after a label, in short too: 'cat'."""
    return _FLAG.search(names) is not None


@lru_cache(maxsize=2048)
def tells_for_sure(names: str) -> bool:
    return _KICKER.search(names) is not None


@lru_cache(maxsize=2048)
def shares(names: str) -> bool:
    return _SHARES.search(names) is not None


@lru_cache(maxsize=2048)
def denies(names: str) -> bool:
    return _OTHER.search(names) is not None


@lru_cache(maxsize=2048)
def _ends_in_it(names: str) -> bool:
    """Whether one of the names is that of a kicker in what the rest of it says: 'banner__topline', and not 'kicker-date'."""
    return _LAST.search(names) is not None


def names_around(block: Block, headline: Block) -> str:
    """The names of the elements around the label that do not hold the headline."""
    found = []
    box: Box | None = block.box
    for _ in range(4):
        if box is None or box.block_end > headline.index:
            break
        found.append(box.names)
        box = box.parent
    return " ".join(found)


def denied(view: View, block: Block, headline: Block) -> bool:
    """Whether an element around the label, that does not hold the headline, is a `time` or called after something else than labels; the
    inmost that is called after a kicker or something else decides."""
    held = view.doc.boxes_in(block.index, block.index)[:_HELD] if len(block.text) <= LONGEST else ()
    within = [box for box in held if _holds_all(view, box, block)]
    beside = block.index == headline.index - 1 and any(box.parent is headline.box.parent for box in block.box.up(_OUTER))
    allowed = _IN_A_LABEL if tells(_IN_A_LABEL.sub("", block.box.names)) else _OF_BOTH
    filed = bool(block.links) and is_filed(view.doc.url, block.links[0].href)
    for box in (*reversed(within), *block.box.up(4)):
        if box.tag == "time":
            return True
        if box.block_end > headline.index and box not in within:
            return False
        if box.names:
            said = _OF_FACTS.sub("", box.names) if filed else box.names
            if denies(said) and not (_ends_in_it(box.names) or (beside and not denies(allowed.sub("", said)))):
                return True
            if tells_for_sure(box.names):
                return False
    return False


def _holds_all(view: View, box: Box, block: Block) -> bool:
    """Whether an element in a block holds all its text."""
    return block.start <= box.start < box.end <= block.end and box is not block.box and key(view.doc.text_of(box)) == key(block.text)
