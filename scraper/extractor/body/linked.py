"""Lists of other stories amid a text, told by the label over them and by where their links lead."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from itertools import pairwise, takewhile
from typing import Final

from scraper.extractor.body.amid import list_around
from scraper.extractor.body.headings import setting
from scraper.extractor.body.reading import STORIES, STORY
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels
from scraper.extractor.related.addresses import SURELY, site_of
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.buttons import lead_to_remarks
from scraper.normaliser.text import ASKS, UNSPACED, sentence_end, weight
from scraper.page.blocks import LIST, QUOTE, TABLE, Block, Box

OFFERED: Final = (*labels.OF_STORIES, "paid")
_MOST_LINKS: Final = 20
_LABEL: Final = 80  # characters: no label is longer
_LONE: Final = 120  # characters of an item that is all of its list
_BRIEF: Final = 36  # characters of a label over a box
_LINE: Final = 300  # characters of a line that ends in a link
_FIRST_WORDS: Final = 500  # characters of a line with a story's first words, cut off
_TO_COMMENTS = re.compile(r"[^#]{0,400}#(?:comment|kommentar|respond|reply|disqus|comentar|reacti|commenti|leserbrief)", re.I)
_CUT_OFF: Final = ("...", "…", "[…]", "[...]")
_ROW: Final = 3  # links of a menu
_FEWEST: Final = 2  # such lines, and cards amid a text
_HIGH, _BLOCKS = 4, 10  # how far above a block a box of cards is sought, and how many blocks one of titles alone holds at the most
_HIGHER: Final = 7  # the same of one that opens with a label
_CARDS: Final = 24  # how many one of cards does, each with a line or two, a date and a label
_SURELY: Final = 0.9  # likely, of what is no teaser
_HEADLINE, _SENTENCE, _FEW = 25, 60, 4  # weight of its title and of a paragraph beside it, and such titles in a text
_LISTED: Final = 8  # such titles in its lists
_KICKER: Final = 28  # characters of a label before the title in one
_WORDS: Final = 4  # blanks in a headline that stands in a list alone
_UNSPACED: Final = 40  # weight of one in a script that sets none
_UNMARKED: Final = re.compile("[\u0e00-\u0eff]$")  # Thai and Lao end a sentence with no mark
_TITLE, _FACT, _TEASER = 15, 40, 400  # weight of the shortest title, of the longest name or date on a card, and of the longest teaser


def in_runs(view: View, kept: list[Block]) -> dict[int, str]:
    """Lines with a link in them, in a run under a label that offers other stories: a kicker stands before each, or its story's first words
    after it, cut off."""
    found: dict[int, str] = {}
    blocks = view.doc.blocks
    for block in kept:
        box, at = block.box.parent, block.index
        while at > max(0, block.index - _MOST_LINKS) and blocks[at].box.parent is box and _is_offer(blocks[at]):
            at -= 1
        label = blocks[at]
        listed = block.text.endswith(_CUT_OFF) or (box is not None and box.tag in ("ul", "ol"))
        beside = label.box.parent is box or (listed and box is not None and label.box.parent is box.parent)
        if at == block.index or block.index in found or not beside or label.links or len(label.text) > _LABEL:
            continue
        if labels.meaning(label.text) in OFFERED:
            below = takewhile(_is_offer, blocks[at + 1 : at + 1 + _MOST_LINKS])
            run = [each for each in below if each.box.parent is box]
            if opens_a_list(blocks, [each.index for each in run], {each.index for each in kept}):
                continue
            headed = listed and len(label.text) <= _BRIEF and not sentence_end(label.text) and all(map(leads_away, run))
            if headed or sum(leads_within(each.links[0].href, view.doc.url) for each in run) >= _FEWEST:
                found |= dict.fromkeys((label.index, *(each.index for each in run)), STORIES)
    return found


def opens_a_list(blocks: list[Block], run: list[int], taken: Collection[int]) -> bool:
    """Whether the links under a label begin a list whose other items are the text's."""
    whole = list_around(blocks[run[-1]].box, _HIGH) if run else None
    rest = blocks[run[-1] + 1 : whole.block_end] if whole is not None and whole.block_start == run[0] else []
    told = [item for item in rest if item.index in taken and item.link_chars * 2 < len(item.text) and weight(item.text) >= _FACT]
    return len(told) > len(run) and 2 * len(told) > len(rest)


def menus(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands over or under a text and is links, most of them into the site, one beside the other or in lines of their own, and nothing
    else."""
    found: dict[int, str] = {}
    for ends in (kept, kept[::-1]):
        for block in takewhile(_is_a_row_of_links, ends[:-1]):
            if 2 * sum([leads_within(link.href, view.doc.url) for link in block.links]) < len(block.links):
                break
            found[block.index] = "a menu"
    return found


def _is_a_row_of_links(block: Block) -> bool:
    text = block.text
    if len(block.links) < _ROW or len(text) > _LINE or block.heading or block.inside & (QUOTE | LIST) or sentence_end(text):
        return False
    return sum(map(str.isalnum, text)) <= block.link_chars


def _is_offer(block: Block) -> bool:
    text = block.text
    if block.links and len(text) < _FIRST_WORDS and text.endswith(_CUT_OFF):
        return True
    return len(text) < _LINE and (is_link(block) or (block.link_chars * 5 >= len(text) and text[-1] not in ".。।"))


def teasers(view: View, kept: list[Block]) -> dict[int, str]:
    """Titles of other stories of the site, each a paragraph by itself amid the sentences, a heading set as no sub-heading is, or in a list
    amid them or over the first that holds nothing else: a few, more are what the text lists."""
    headed = _linked_headings(kept)
    titles = [n for n, block in enumerate(kept[1:-1], 1) if _is_title(block) or block.index in headed]
    lists = _lists(kept)
    if not (titles or lists) or len(titles) > _FEW or len(lists) > _FEW or sum(map(len, lists)) > _LISTED:
        return {}
    site = site_of(view)

    def leads_on(n: int) -> bool:
        address = urls.absolute(view.doc.base, kept[n].links[0].href)
        if address is None or not leads_within(address, site.url):
            return False
        return _shouts(kept[n]) or site.likeness(address) >= SURELY

    beside = set(titles)

    def amid(n: int) -> bool:
        over = next((kept[at] for at in range(n - 1, -1, -1) if at not in beside), None)
        under = next((kept[at] for at in range(n + 1, len(kept)) if at not in beside), None)
        return over is not None and under is not None and _is_prose(over) and (_is_prose(under) or _opens_a_part(under))

    found = [n for n in titles if leads_on(n) and amid(n)]
    for items in lists:
        over, under, several = kept[items[0] - 1] if items[0] else None, kept[items[-1] + 1], len(items) > 1
        if not several and over and not _stands_alone(kept[items[0]], view.doc.blocks):
            continue
        if not all(
            (_is_linked(kept[n]) or _is_kicked(kept[n]) or (several and _is_kicked(kept[n], plain=True))) and leads_on(n) for n in items
        ):
            continue
        if (_is_prose(under) or (under.heading and over)) and (over is None or _is_prose(over)):
            found += items
    return dict.fromkeys((kept[n].index for n in found), STORY)


def lone_items(view: View, kept: list[Block]) -> dict[int, str]:
    """What is all of a list amid or under the paragraphs, leads into the site and is no sentence: 'Best lamps: those that we like'; or a
    few titles, each of them a link; such a title in an element for quotations too, alone. A list of the text has more items, or a line
    that announces it; many such lists are what the text tells of."""
    found: dict[int, str] = {}
    lists = 0
    for over, block in pairwise(kept):
        quoted = block.inside & QUOTE > 0
        if not block.links or not block.inside & (LIST | QUOTE) or block.inside & TABLE or len(block.text) > _LONE:
            continue
        if over.text[-1] in ":：" or over.inside & LIST or over.heading or (sentence_end(block.text) and not is_link(block)):
            continue
        around = _quotation(block) if quoted else list_around(block.box, _HIGH)
        if around is None or around.block_end - around.block_start > _FEW or not _is_prose(over):
            continue
        items = view.doc.blocks[around.block_start : around.block_end]
        if len(items) > 1 and not all(map(is_link, items)):
            continue
        if all(_elsewhere(link.href, view.doc.url) for b in items for link in b.links) and block.link_chars * 4 > len(block.text):
            found |= dict.fromkeys((item.index for item in items), STORY)
            lists += 1
    return found if lists <= _FEW else {}


def _quotation(title: Block) -> Box | None:
    """The element for quotations around a link that is no sentence, and alone in it."""
    around = next((box for box in title.box.up(_HIGH) if box.tag == "blockquote"), None)
    alone = around is not None and around.block_end - around.block_start == 1
    return around if alone and is_link(title) and not sentence_end(title.text) else None


def _lists(kept: list[Block]) -> list[list[int]]:
    """The runs of items that are links and nothing else, over what is none; short ones too, which are titles of the text's own parts."""
    found: list[list[int]] = []
    start = 0
    for n, block in enumerate(kept):
        if not block.inside & LIST:
            if start < n and all(is_link(item) or _is_kicked(item) or _is_kicked(item, plain=True) for item in kept[start:n]):
                found.append(list(range(start, n)))
            start = n + 1
    return found


def _is_kicked(block: Block, *, plain: bool = False) -> bool:
    """Whether a line is a label and one link, which is no sentence: in bold with a full stop or a colon behind it, 'Ports. Two cranes
    fall'; `plain`: as one may type it, with a colon, a stroke or a question's mark, 'TIMELINE: Two cranes fall'."""
    kicker = len(block.text) - block.link_chars
    ended = sentence_end(block.text) and not (plain and block.text[-1] in ASKS)
    if len(block.links) != 1 or not 2 < kicker <= _KICKER or ended:
        return False
    marked = block.text[:kicker].rstrip()[-1:] in (":：|?!" if plain else ".:|")
    return marked and (plain or block.bold_chars >= kicker - 2) and weight(block.text) >= _HEADLINE


def _stands_alone(block: Block, blocks: list[Block]) -> bool:
    """Whether nothing else stands in the list that a headline is in, or links alone, which the model left out; a few words in one are what
    the paragraph under it tells of."""
    around = list_around(block.box, _HIGH)
    worded = block.text.count(" ") >= _WORDS or (weight(block.text) >= _UNSPACED and UNSPACED.search(block.text) is not None)
    if not worded or around is None:
        return False
    size = around.block_end - around.block_start
    return size == 1 or (size <= _FEW and all(map(_is_linked, blocks[around.block_start : around.block_end])))


def _is_title(block: Block) -> bool:
    return not (block.heading or block.inside & LIST) and (_is_linked(block, asks=True) or _is_kicked(block, plain=True))


def _linked_headings(kept: list[Block]) -> set[int]:
    """The headings that are links, where the sub-headings are none, are more, and are set otherwise; a few where there are no others, each
    in a link around it, as on a card."""
    linked, plain = [], set()
    for block in kept:
        if block.heading and not block.links:
            plain.add(setting(block, within=False))
        elif block.heading and _is_linked(block):
            linked.append(block)
    others = sum(bool(block.heading) and not block.links for block in kept) if linked else 0
    carded = len(linked) <= _FEWEST and all(
        block.box.within(block.links[0].box) and "#" not in block.links[0].href for block in linked
    )  # to a place in the page leads the name of a part
    return {block.index for block in linked if setting(block, within=False) not in plain} if len(linked) < others or carded else set()


def _shouts(block: Block) -> bool:
    """Whether the label of a title is in capitals, as none is in a sentence: 'PHOTOS: Two cranes fall'."""
    label, mark, _ = block.text.partition(":" if ":" in block.text else "|")
    return mark != "" and label.isupper() and len(label) <= len(block.text) - block.link_chars


def _is_linked(block: Block, *, asks: bool = False) -> bool:
    """Whether one link is all of a line that may be a title; `asks`: a question too."""
    ended = sentence_end(block.text) and not (asks and block.text[-1] in ASKS)
    if len(block.links) != 1 or block.inside & TABLE or weight(block.text) < _HEADLINE or ended:
        return False
    sign = next((n for n, c in enumerate(block.text) if c.isalnum()), 0)  # '🔔 Another story'
    return block.link_chars * 20 >= (len(block.text) - sign) * 19 and not (block.inside & QUOTE and sign)


def _is_prose(block: Block) -> bool:
    ended = sentence_end(block.text) or (weight(block.text) >= 2 * _SENTENCE and _UNMARKED.search(block.text) is not None)
    return block.link_chars * 2 < len(block.text) and weight(block.text) >= _SENTENCE and ended


def _opens_a_part(block: Block) -> bool:
    """Whether it is a sub-heading, or what one asks in a talk."""
    return bool(block.heading) or (block.bold and block.text[-1] in "?？;؟")


def under(blocks: list[Block], label: Block) -> list[int]:
    """The blocks right under a label that are links and nothing else."""
    run = takewhile(leads_away, blocks[label.index + 1 : label.index + 1 + _MOST_LINKS])
    return [block.index for block in run]


def told(view: View, label: Block) -> list[int]:
    """The items of a list right under a label of other stories, each a link into the site and what its story is about: in the same line, or
    in lines under it."""
    blocks, first = view.doc.blocks, label.index + 1
    if first >= len(blocks) or not blocks[first].inside & LIST or label.inside & LIST or labels.meaning(label.text) not in OFFERED:
        return []
    whole = next((box for box in blocks[first].box.up(4) if box.tag in ("ul", "ol") and box.block_start == first), None)
    inside = blocks[first : whole.block_end] if whole is not None else []
    opening = [block for block in inside if (item := _item_of(block, whole)) is None or item.block_start == block.index]
    leads = len(opening) > _FEWEST and all(block.links and _elsewhere(block.links[0].href, view.doc.url) for block in opening)
    return [block.index for block in inside] if leads else []


def _item_of(block: Block, whole: Box | None) -> Box | None:
    """The item of a list that a block stands in."""
    return next((box for box in block.box.up(_HIGH) if box.tag == "li" and box.parent is whole), None)


def _elsewhere(href: str, url: str | None) -> bool:
    return not href.startswith("#") and leads_within(href, url)


def leads_away(block: Block) -> bool:
    return is_link(block) and not block.links[0].href.startswith("#")


def is_link(block: Block) -> bool:
    """Whether a block is a link and hardly anything else."""
    return bool(block.links) and block.link_chars * 10 >= len(block.text) * 9


def boxed(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """What stands in a small box that opens with a label of other stories: titles that lead into the site, each with a line or two of its
    story or none of them. The model is not sure of such lines; a paragraph of the text may stand in the same box."""
    verdicts: dict[int, bool] = {}
    found: dict[int, str] = {}
    for block in kept:
        for box in small_boxes(block, _CARDS, _HIGHER):
            if box.index not in verdicts:
                label, *inside = view.doc.blocks[box.block_start : box.block_end]
                labelled = len(label.text) <= _BRIEF and not label.links and labels.meaning(label.text) in OFFERED
                verdicts[box.index] = labelled and _are_titles(inside, likely, view.doc.url, apart=_is_apart(box, kept))
            if verdicts[box.index]:
                found[block.index] = STORIES
                break
    return found


def _is_apart(box: Box, kept: list[Block]) -> bool:
    """Whether paragraphs of the text stand right over a box and right under it, in what holds the box and in no box of their own."""
    first, end = (bisect_left(kept, at, key=lambda block: block.index) for at in (box.block_start, box.block_end))
    return first > 0 and end < len(kept) and kept[first - 1].box.parent is box.parent is kept[end].box.parent


def small_boxes(block: Block, most: int, high: int = _HIGH) -> Iterator[Box]:
    """The elements around a block that hold no more than so many, inmost first."""
    box: Box | None = block.box
    for _ in range(high):
        if box is None or box.block_end - box.block_start > most:
            break
        yield box
        box = box.parent


def _are_titles(inside: list[Block], likely: list[float], url: str | None, *, apart: bool) -> bool:
    titles = [each for each in inside if leads_away(each) and leads_within(each.links[0].href, url) and weight(each.text) > _TITLE]
    titles = titles or _over_more(inside, url)
    others = [each for each in inside if not leads_away(each) and weight(each.text) > _FACT and each not in titles]
    beside = [each for each in others if titles and each.index > titles[0].index]  # one may stand over them: what they are about
    if not titles or len(others) > len(beside) + 1 or len(beside) not in (0, len(titles)):
        return False
    if len(inside) >= _BLOCKS and not beside:
        return False  # a long list of titles alone may be the text's
    if any(weight(each.text) > _TEASER for each in others):
        return False
    # Cards in turn, each a title over its line, are none of the text whatever the line is like.
    in_turn = (len(titles) > 1 or apart) and len(inside) == 2 * len(titles) and all(map(leads_away, inside[::2]))
    return in_turn or all(likely[each.index] < _SURELY for each in others)


def _over_more(inside: list[Block], url: str | None) -> list[Block]:
    """The headings of cards that are no links, where each has a link under its line that says the same, into the site: 'Read on'."""
    titles = [block for block in inside if block.heading > 1 and weight(block.text) > _TITLE]
    ends = [*(block.index for block in titles[1:]), inside[-1].index + 1] if titles else []
    onward = [b for b in inside if leads_away(b) and len(b.text) <= _BRIEF and _elsewhere(b.links[0].href, url)]
    alike = len({block.text for block in onward}) == 1
    led = all(any(title.index < block.index < end for block in onward) for title, end in zip(titles, ends, strict=True))
    return titles if alike and led and len(titles) >= _FEWEST else []


def to_comments(block: Block) -> bool:
    """Whether a line is a link to the readers' comments, or where it is filed and that: 'Posted in Lamps | 19 comments'."""
    if not block.links:
        return False
    if lead_to_remarks(block.text):
        return True
    if _TO_COMMENTS.match(block.links[-1].href) is None:
        return False
    return is_link(block) or (len(block.links) > 1 and block.link_chars * 5 >= len(block.text) * 2 and not sentence_end(block.text))


def of_the_site(view: View, run: list[int]) -> bool:
    """Whether links lead to pages of this site, and are more than one: what is embedded from elsewhere belongs to its heading."""
    return len(run) > 1 and all(leads_within(view.doc.blocks[n].links[0].href, view.doc.url) for n in run)
