"""Where a date stands: in the story's head, or in a card, a comment or a list of other stories."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from scraper.extractor.fields.shared.authored import leads_to_author
from scraper.extractor.fields.shared.displayed.limits import ABOVE, BELOW, MAX_LINE, OVER
from scraper.extractor.links import path_of
from scraper.extractor.view import View
from scraper.normaliser.moments import label_of, moments_in
from scraper.normaliser.names import is_name
from scraper.normaliser.text import fold, sentence_end, weight
from scraper.page.blocks import ARTICLE, ASIDE, CAPTION, FOOTER, HEADER, MAIN, NAV, Block, Box

HEAD: Final = 10  # blocks after it in which a box at the side is still the story's own
_MARGIN: Final = ASIDE | FOOTER
_MARGIN_NAMES = re.compile(r"sidebar|(?<!elementor-)widget|newsletter")  # a page builder calls all that it sets a widget
_OTHERS_NAMES = re.compile(
    r"related|recommend|(?P<readers>comment|kommentare|komentar(?:ze|i|e)|comentarios|commenti|reacties|leserbrief|diskussion)|read-?more"
    r"|most-?read|popular|archive|calendar|trending|latest"
)
_CARD_NAMES = re.compile(r"teaser|card\b")  # where something is offered; an article's own standfirst is called so too, but links nowhere
_AUTHORS_NAMES = re.compile(r"author|byline")  # hCard: 'author vcard'
_HEADLINE: Final = 30  # weight of a linked one; sections and names are shorter
_CARD: Final = 6  # blocks of one
_FEW: Final = 4  # blocks of an element that holds the writer's name and the day,
_WHO_AND_WHEN: Final = 80  # and characters
_MENU: Final = 3  # links of one
_LINKS: Final = 8  # of a card, in which it is looked for
OWN, MARGIN, OTHERS = range(3)


def head(view: View) -> tuple[int, int]:
    """The blocks (first and last index) of the article's head: around the headline, up to the body and its first paragraphs."""
    headline, body = view.headline_block, view.first_block
    start = headline.index if headline is not None else max(0, (body or 0) - ABOVE)
    end = body + 1 if body is not None and body > start else start + BELOW
    return max(0, start - ABOVE), min(end, start + 2 * BELOW, len(view.doc.blocks) - 1)


def _holds_the_end(view: View, box: Box) -> bool:
    """Whether the article element around a box is the one in which the body ends."""
    end, article = view.last_block, next((one for one in box.up() if one.tag == "article"), None)
    return end is not None and article is not None and article.block_start <= end < article.block_end


def _of_others(box: Box, headline: Block) -> bool:
    """Whether an element around a box, that does not hold the headline, is called after other stories; what is called after comments may
    be the line that counts them."""
    for one in box.up(4):
        if one.block_start <= headline.index < one.block_end:
            return False
        if one.names and (called := _OTHERS_NAMES.search(one.names)) is not None and not called["readers"]:
            return True
    return False


def _is_in_a_card(view: View, box: Box, headline: Block, within: int = 0) -> bool:
    """Whether an element around a box, that does not hold the headline and stands `within`, holds the linked headline of a story."""
    around = takewhile(lambda one: one.inside & within == within and not one.block_start <= headline.index < one.block_end, box.up(4))
    return any(_leads_to_a_story(view, one) for one in around)


def _tells_who_and_when(view: View, box: Box, headline: Block) -> bool:
    """Whether a box stands at the side of the headline's own article in an element that holds a few words and no heading: the writer's
    name and the day."""
    aside = next((one for one in box.up(6) if one.tag == "aside"), None)
    if aside is None or aside.parent is None or not aside.inside & headline.inside & ARTICLE or aside.parent.inside & _MARGIN:
        return False
    article = next((one for one in aside.up() if one.tag == "article"), None)
    if article is None or not article.block_start <= headline.index < article.block_end or aside.block_end - aside.block_start > _FEW:
        return False
    blocks = view.doc.blocks[aside.block_start : aside.block_end]
    few = not any(block.heading for block in blocks) and sum(len(block.text) for block in blocks) <= _WHO_AND_WHEN
    return few and any(is_name(block.text) for block in blocks)


def is_of_an_item(view: View, block: Block) -> bool:
    """Whether a block under the text stands in a small element under a heading of its own, or over a sentence: an event, a reader's remark,
    a card."""
    end, headline = view.last_block, view.value("headline")
    if end is None or not tells_one_story(view):
        return False
    for one in block.box.up(4):
        if one.block_start <= end or one.block_end - one.block_start > _CARD:
            break
        over, under = view.doc.blocks[one.block_start : block.index], view.doc.blocks[block.index + 1 : one.block_end]
        headings = [other for other in over if other.heading]
        if any(leads_to_author(link) for other in headings for link in other.links):
            return False  # who wrote the story, and when
        if any(other.text != headline and label_of(other.text) is None for other in headings):
            return True
        if any(len(other.text) >= _HEADLINE and sentence_end(other.text) and "©" not in other.text for other in under):
            return True
    return False


def tells_one_story(view: View) -> bool:
    """Whether a page has a text that is surely one: others tell of several stories, and of none before the rest."""
    return view.body is not None and view.body.is_sure


def is_of_a_card(view: View, block: Block, *, labelled: bool) -> bool:
    """Whether a block under the text stands in a small element that holds the linked headline of another story, or right beside one that
    is nothing else. What words beside it announce as the publication or a change is a card's where that is set as a heading."""
    end = view.last_block
    if end is None or not tells_one_story(view):
        return False
    for one in block.box.up(4):
        if one.block_start <= end or one.block_end - one.block_start > _CARD:
            break
        if _leads_to_a_story(view, one, headed=labelled):
            return True
    beside = () if labelled else view.doc.blocks[max(end + 1, block.index - 1) : block.index + 2]
    return any(one is not block and one.link_chars * 3 > 2 * len(one.text) and _leads_to_a_story(view, one.box) for one in beside)


def _leads_to_a_story(view: View, box: Box, *, headed: bool = False) -> bool:
    """Whether one of the first links in a box is as long as a headline, and no author's, no date's, none to this very page and none that
    robots are asked not to follow: a button."""
    doc, own = view.doc, path_of(view.doc.url or "")
    for link in doc.links[doc.link_at(box.start) :][:_LINKS]:
        if link.box.start >= box.end:
            break
        said = fold(" ".join(doc.pieces(link.box.start, link.box.end)))  # two dates may stand with no space between
        if weight(said) < _HEADLINE or leads_to_author(link) or path_of(link.href) == own or _is_a_date(view, said):
            continue
        if headed and not (link.box.block_start < len(doc.blocks) and doc.blocks[link.box.block_start].heading):
            continue
        if "nofollow" not in (link.box.attributes.get("rel") or ""):
            return True
    return False


def _is_a_date(view: View, text: str) -> bool:
    """Whether a text is dates and hardly more: blogs lead from the date of an entry and of its change to the entry."""
    dated = sum(found.end - found.start for found in moments_in(text, view.context)) if len(text) <= MAX_LINE else 0
    return dated > 0 and weight(text) * (len(text) - dated) < _HEADLINE * len(text)


def _holds_a_link(view: View, box: Box) -> bool:
    links = view.doc.links
    first = view.doc.link_at(box.start)
    return first < len(links) and links[first].box.start < box.end


def is_over(view: View, box: Box) -> bool:
    """Whether a box stands over the headline and outside of the article that holds it, or over a menu that stands between."""
    headline = view.headline_block
    if headline is None or box.block_start >= headline.index or box.inside & (ARTICLE | MAIN):
        return False
    if headline.inside & (ARTICLE | MAIN):
        return True
    between = view.doc.blocks[max(box.block_end, headline.index - ABOVE) : headline.index]
    return sum(len(block.links) for block in between if block.inside & NAV or block.link_chars >= len(block.text)) >= _MENU


def distance(view: View, box: Box) -> int:
    """Whether a box belongs to the story (OWN), to what stands beside it (MARGIN), or to another story, a comment or the site (OTHERS):
    by what it stands in below what it shares with the headline."""
    headline = view.headline_block
    shared, near, over = 0, False, False
    if headline is not None:
        shared = headline.inside
        after = box.block_start - headline.index
        # Over the article that holds the headline, and over the menu, stands the site's own clock.
        over = is_over(view, box)
        start = view.prose_start if view.first_block is None else view.first_block
        beside = -2 <= after <= 1 and not (over and not shared & (ARTICLE | MAIN))
        if beside and not box.inside & ~shared & (NAV | FOOTER | HEADER) and not _of_others(box, headline):
            # Right above or under the headline; above it the last of a row of cards may stand.
            return OTHERS if after < 0 and _is_in_a_card(view, box, headline) else OWN
        near = 1 < after <= HEAD and box.block_start <= start + (view.first_block is not None)
        near = near or (-OVER <= after < 0 and bool(box.inside & shared & ARTICLE))  # at the side, in the story's own article
        if near and box.inside & ~shared & ASIDE and _is_in_a_card(view, box, headline, ASIDE):
            return OTHERS
    apart = box.inside & ~shared
    if apart & FOOTER and box.inside & ARTICLE and _holds_the_end(view, box):
        apart &= ~FOOTER  # the article's own footer
    if apart & NAV or (apart & FOOTER and not box.inside & (ARTICLE | MAIN)):
        return OTHERS
    found = MARGIN if over or (apart & _MARGIN and not (headline is not None and _tells_who_and_when(view, box, headline))) else OWN
    if apart & CAPTION:
        return OTHERS
    one: Box | None = box
    for _ in range(6):
        if one is None or one.tag == "body" or (headline is not None and one.block_start <= headline.index < one.block_end):
            break
        if one.names and len(one.names) < 200:
            called = _OTHERS_NAMES.search(one.names)
            if called is not None and not (near and called["readers"]):  # 'date-comments', between the headline and the text
                return OTHERS
            if _MARGIN_NAMES.search(one.names):
                found = MARGIN
            card = _CARD_NAMES.search(one.names) and not _AUTHORS_NAMES.search(one.names)
            if card and (_leads_to_a_story(view, one) if near else _holds_a_link(view, one)):
                return OTHERS
        one = one.parent
    return OWN if near else found
