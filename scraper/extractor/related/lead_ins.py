"""The words before a link that offer a story: 'Read more: ', and whether the link stands alone behind them."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.related import neighbours
from scraper.extractor.related.labels import (
    announces,
    is_label,
    is_marked,
    is_of_a_neighbour,
    is_read,
    may_be_of_a_neighbour,
    meaning,
    offer_behind,
    opener,
)
from scraper.extractor.related.no_stories import PIECES, is_of_no_story
from scraper.extractor.related.pointers import sends_on
from scraper.extractor.related.stories import is_time, says_where_it_opens
from scraper.normaliser import names
from scraper.normaliser.bylines import by_word
from scraper.normaliser.text import begins_small, sentence_end, weighs
from scraper.page.blocks import Block, Box
from scraper.page.document import Document
from scraper.text import fold

MAX_OPENED: Final = 12  # stories in one line
CROWDED: Final = 72  # characters beside a link, in a block of more links than that, by which it is a word in a sentence
_SECTION: Final = 24  # characters of what a story in a list is filed under, behind its title
LEAD: Final = 24  # characters of a lead-in
_DATE: Final = 40  # characters of a date with its time
_OPEN: Final = frozenset("[［【")
_SHUT: Final = frozenset("]］】")
_COLON: Final = re.compile(r"[:：՝]|\s[|｜]\s")  # or a stroke
_BRACKETED: Final = re.compile(r"[\[［【]\s?([^\]］】]{2,24})\s?[\]］】]\s?(?=\w{2}|[\"'“‘«„])")
_PARTS: Final = frozenset("-–—|:/·»›>")  # what parts a section from the headline after it
_QUESTIONS: Final = frozenset("?？؟՞")
_COLONS: Final = frozenset(":：")
_OF_THE_SITE: Final = ("ranked", "latest")  # what a label means that is none of a line's
_ASKS: Final = _QUESTIONS | frozenset("!！")


def lead_in_of(doc: Document, box: Box, text: str, quoted: int) -> str | None:
    """The words before a link that offer its story, "" where there are none; None where the link is no offer but a word in a sentence.
    `quoted`: inside of what other words beside a link make it one of them."""
    at = box.block_start
    if at >= len(doc.blocks):
        return None
    block = doc.blocks[at]
    if block.start >= box.end or block.end <= box.start:
        return None  # a picture alone
    outside = len(block.text) - len(text)
    outside -= min(outside, says_where_it_opens(block.text))
    if outside <= 2 or box.block_end > at + 1:
        return ""
    if block.links and box is block.links[-1].box and (behind := offer_behind(block.text, text)) is not None:
        return behind[1]
    crowded = len(block.links) > MAX_OPENED and outside > CROWDED
    if crowded and not _is_of_links(block, text):
        return None
    start = block.text.find(text, 0, CROWDED + len(text)) if crowded else block.text.find(text)
    before = block.text[:start] if start > 0 else ""
    if before and block.links and box is not block.links[0].box and _leads_to_a_neighbour(doc, block.links[0].box):
        before = ""  # a link to the story before this one
    if before[:1] == "^":
        return None  # a reference
    if len(block.links) > 1 and neighbours.is_behind(doc, box, block):
        return ""
    if 1 < len(block.links) <= MAX_OPENED and (own := _own_words(doc, box, block)):
        return own
    labelled = before != "" and outside - len(before) <= 2 and (is_marked(before) or is_read(before))
    offers = labelled or (
        0 < len(before) <= 60 and opener(before) and (outside - len(before) <= 12 or _is_dated(block.text[start + len(text) :]))
    )
    if before and not offers:
        offers = not begins_small(text) and sends_on(doc, block)
    if before and block.breaks and _is_headed(doc, block):
        return ""
    opening = _opening(doc, block) if before and 1 < len(block.links) <= MAX_OPENED else None
    if not offers and not _alone(block, text, start, outside, quoted):
        return opening
    return before.strip(neighbours.MARKS) if before and not weighs(before, 41) and (labelled or opener(before)) else opening or ""


def _own_words(doc: Document, box: Box, block: Block) -> str:
    """The words with a colon that offer a story in a line of several such: 'Read more: Late again Related: The pier'."""
    at = doc.link_at(box.start)
    start, after = max(block.start, doc.links[at - 1].box.end if at else 0), doc.link_at(box.end)
    end = min(block.end, doc.links[after].box.start if after < len(doc.links) else block.end)
    before, behind = (fold("".join(doc.pieces(*edges))).strip("»>•·-– ") for edges in ((start, box.start), (box.end, end)))
    words = before.rstrip(" :：")
    if not 0 < len(words) < len(before) <= _SECTION or not opener(words):
        return ""
    return words if not behind or (behind[-1] in _COLONS and len(behind) <= _SECTION and opener(behind)) else ""


def _leads_to_a_neighbour(doc: Document, box: Box) -> bool:
    """Whether a link begins with words for the story before this one, or after it, in an element of their own."""
    said = _first_words(doc.pieces(box.start, box.end))
    return may_be_of_a_neighbour(said) and is_of_a_neighbour(said)


def _is_dated(behind: str) -> bool:
    """Whether what stands behind a link is the date of its story."""
    return len(behind) <= _DATE and names.has_date(behind) and not sentence_end(behind)


def _opening(doc: Document, block: Block) -> str | None:
    """The words that open a line of nothing else but links to stories: 'Read also: A B C'."""
    first = fold(doc.text_of(block.links[0].box))
    opening = block.text.partition(first)[0] if first else ""
    between = len(block.text) - len(opening) - block.link_chars
    if 0 < len(opening) <= 60 and between <= 3 * len(block.links) and (opener(opening) or meaning(opening) == "related"):
        return opening.strip(neighbours.MARKS)
    return None


def _is_headed(doc: Document, block: Block) -> bool:
    """Whether words that say what list follows stand over nothing else but links, each in a line: 'Most read', and the stories."""
    words = fold("".join(doc.pieces(block.start, block.links[0].box.start))) if len(block.links) > 1 else ""
    return 0 < len(words) <= LEAD and block.link_chars + len(words) >= 0.9 * len(block.text) and meaning(words) in _OF_THE_SITE


def _alone(block: Block, text: str, start: int, outside: int, quoted: int) -> bool:
    """Whether a link whose text begins at `start` is the matter of its block and no word of a sentence."""
    if _is_of_links(block, text):
        return True
    if block.inside & quoted:
        return False
    before, after = (block.text[:start], block.text[start + len(text) :].strip()) if start >= 0 else ("", "")
    if outside <= 40 and is_time((before if before else after).strip(" ()|,:·–-")) and not (before and after):
        return True
    if not weighs(text, 20):
        return False
    # A time, a name or a section beside the headline, which may be a question.
    filed = start == 0 and block.box.tag == "li" and len(block.links) == 1 and outside <= _SECTION and after[:1].isupper()
    short = outside <= (0.8 if filed else 0.5) * len(text) or (
        outside <= len(text) and not after and before.rstrip()[-1:] in _PARTS | _QUESTIONS
    )
    if outside <= 40 and short and (not sentence_end(block.text) or (not after and text[-1] in _ASKS)):
        return True
    # A card whose deck stands in the same block as its headline.
    if start > 0 or block.box.tag in ("p", "blockquote", "dd"):
        return False
    first = block.links[0].href if block.links else ""  # one of a heading that leads to a place of the page is none of its links
    if any(link.href != first and not is_of_no_story(link.box, text) for link in block.links[1:]):
        return False  # its picture, who wrote it, and what it is filed under, may stand in one line
    if after[:1] in ",.;:)" or (after[:1].islower() and sentence_end(after) and by_word(after) is None):
        return False  # a sentence goes on
    return weighs(text, 30)


def _is_of_links(block: Block, text: str) -> bool:
    """Whether a link stands among nothing but links: section and headline side by side, or headlines alone."""
    return block.link_chars >= 0.9 * len(block.text) and (len(block.links) <= 4 or weighs(text, 30))


def _first_words(pieces: list[str]) -> str:
    return next((words for piece in pieces[:PIECES] if (words := fold(piece))), "")


def behind_a_label(pieces: list[str], title: str) -> tuple[str, str]:
    """What an element of its own says in a link of what one does with the story, and the story behind it: 'Read also | Late again'."""
    label = _first_words(pieces)
    if not 0 < len(label) <= LEAD or not title.startswith(label) or not (is_label(label) or announces(label)):
        return "", title
    rest = title[len(label) :].lstrip(" :：|-–—")
    return (label.rstrip(" :："), rest) if weighs(rest, 15) and not rest[0].islower() else ("", title)


def over_the_title(doc: Document, box: Box, title: str) -> str:
    """The words in an element of their own that open a link before its title, and offer its story: 'Read also:', over a headline."""
    label = _first_words(doc.pieces(box.start, box.end))
    return label.rstrip(" :：") if 0 < len(label) <= LEAD and label != title and announces(label) else ""


def without_its_label(title: str) -> tuple[str, str]:
    """The words in a link that offer its story, and the title behind them: '[Related] Another story', 'Read more: Another story', the
    whole of which may stand in brackets."""
    if title[0] in _OPEN and title[-1] in _SHUT and not any(sign in _OPEN | _SHUT for sign in title[1:-1]):
        title = title[1:-1].strip() or title
    if title[0] in _OPEN and (label := _BRACKETED.match(title)) is not None and meaning(label[1]) in ("related", "ranked"):
        return label[1], title[label.end() :]
    if (colon := _COLON.search(title)) is not None and weighs(title, 26):
        before, after = title[: colon.start()], title[colon.end() :]
        if len(before) <= 30 and weighs(after, 15) and announces(before):
            return before.strip(), after.strip()
    return "", title
