"""Topics that words announce: 'Tags: ferries, piers', whether they lead anywhere or not, or each behind a sign for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from scraper.extractor.fields.tags.places import (
    FEW,
    GAP,
    are_beside,
    are_of_the_menu,
    is_in_a_cloud,
    is_in_the_foot,
    leads_here,
    list_around,
    size_of,
)
from scraper.extractor.fields.tags.words import CALLED, LONGEST, MAX_TAG, MAX_TAGS, OF_THE_STORY, are_titles, is_short, unlabelled
from scraper.extractor.links import REMARKS, leads_home
from scraper.extractor.related.stories import is_time
from scraper.extractor.view import View
from scraper.normaliser.patterns import late
from scraper.normaliser.text import fold, key
from scraper.page.blocks import ASIDE, DIALOG, FORM, NAV, Block, Box, Link

WRAPS: Final = 4  # elements in each of which nothing stands but the next
UNDER: Final = 25  # blocks under the text in which a word announces its topics
BEHIND: Final = 60  # those in which one does that says whose they are
_AS_TITLES: Final = 4  # words of a title, on the average
BAR: Final = 8  # characters between two links that a bar parts, and links that are looked at
MOST: Final = 400  # characters of topics that lead nowhere
_PARTS = re.compile(r"[,;，、،|·•]|\s#(?=\w)")  # between them
_DENSE = late("[\u3040-\u30ff\u3400-\u9fff\\s]+")  # Chinese and Japanese, which no blank parts within a name
_BARS = re.compile(r"[|·•]")
_SIGNED = re.compile(r"(?:#[^\W\d][^#\s]{1,40}\s{0,3}){2,}")


def announced(view: View, low: int, first: int, last: int) -> list[str]:
    """The links after a word for tags, in its own block ('Topics: Ferries, Piers') or in those that follow."""
    doc = view.doc
    blocks = doc.blocks
    kept = view.body.kept if view.body is not None else ()
    dropped = (n for n in range(max(first, last - GAP), last) if n not in kept)
    under = _under(blocks, last)
    beside = [n for n in under if blocks[n].inside & ASIDE]  # the site's, where the story has its own in its head
    for n in (*(n for n in under if not blocks[n].inside & ASIDE), *dropped, *range(low, first), *beside):
        block = blocks[n]
        if block.inside & (DIALOG | FORM) or (block.inside & NAV and not 0 < n - last <= GAP) or is_in_the_foot(block.inside):
            continue
        word, colon, rest = block.text[:60].partition(":")
        named = (len(word) <= LONGEST and key(word) in CALLED) or key(_before_the_link(view, block)) in CALLED
        links: Sequence[Link] = block.links if named else _behind_others(view, block)
        if not (named or links) or (n > first and _is_said_of_parts(view, block, first, last)):
            continue
        links = [link for link in links if not (link.href[:1] == "#" or REMARKS.search(link.href))]  # else the page's contents
        texts = [text for link in links if (text := unlabelled(doc.text_of(link.box))) and key(text) not in CALLED]
        if not texts and not (colon and rest.strip()):
            texts, links = _in_the_blocks_behind(view, block, links)
        if (
            texts
            and all(is_short(text) for text in texts)
            and not is_in_a_cloud(links[-1])
            and not (are_titles(texts) or _are_as_long(texts) or are_beside(view, links) or are_of_the_menu(view, links))
        ):
            texts += _announced_alike(view, block)
            return texts if len(set(texts)) <= MAX_TAGS else []
    return []


def _in_the_blocks_behind(view: View, block: Block, links: list[Link]) -> tuple[list[str], list[Link]]:
    """The topics in the blocks behind their word, and these links with theirs: up to what is more than a link, or leads to another site."""
    doc, first = view.doc, block.index + 1
    texts: list[str] = []
    links = [*links]
    for other in doc.blocks[first : min(first + 1 + MAX_TAGS, _held(block))]:
        if texts and not other.links and is_short(other.text) and _is_item_beside(other, doc.blocks[first]):
            texts.append(other.text)
            continue
        if not key(other.text) and not other.links:
            continue  # what parts them stands in a block of its own
        if other.link_chars * 1.2 < len(other.text) or not is_short(other.text, len(other.links)):
            break
        if not all(link.href[:1] != "#" and leads_here(view, link.href) for link in other.links):
            break
        links += other.links
        texts += [doc.text_of(link.box) for link in other.links]
    home = {doc.text_of(link.box) for link in links if leads_home(link.href, doc.url)}
    return [text for text in texts if text not in home], links


def _are_as_long(texts: list[str]) -> bool:
    """Whether several, taken together, are as long as titles of other stories."""
    return len(texts) > 1 and sum(len(text.split()) for text in texts) > _AS_TITLES * len(texts)


def _is_said_of_parts(view: View, block: Block, first: int, last: int) -> bool:
    """Whether the same word stands in elements called alike amid the text: each announces what one part of it is about."""
    box, word = block.box, block.text.split(" ", 1)[0]
    told = (b for b in view.doc.blocks[first : last + 1] if b.box.names == box.names and b.box.tag == box.tag and word in b.text)
    return bool(box.names) and sum(other is not block for other in told) > 1


def _announced_alike(view: View, first: Block) -> list[str]:
    """What other words for topics announce, in elements beside one, called and set like it: 'Topics: Ferries' 'Keywords: Piers'."""
    box = first.box
    around = box.parent
    if around is None or not first.links or size_of(around) > UNDER:
        return []
    beside = (block for block in view.doc.blocks[first.index + 1 : around.block_end] if block.links)
    alike = [block for block in beside if block.box.parent is around and (block.box.tag, block.box.names) == (box.tag, box.names)]
    texts: list[str] = []
    for block in alike:
        said = [view.doc.text_of(link.box) for link in block.links]
        label = key(_before_the_link(view, block)) or key(said[0].partition(":")[0] if ":" in said[0] else "")
        if label in CALLED and all(map(is_short, said)):
            texts += [text for text in map(unlabelled, said) if key(text) not in CALLED]
    return texts


def unlinked(view: View, first: int, last: int) -> list[str]:
    """Topics right under the story, or in its head, that lead nowhere: behind a word for them ('Tags: ferries, piers'),
    each in an element of its own behind or under one, in a list that is called so, or each behind a sign for them ('#ferries #piers')."""
    blocks = view.doc.blocks
    headline = view.headline_block
    head = blocks[max(0, headline.index - 1) : first] if headline is not None else []
    lines = (*map(blocks.__getitem__, _under(blocks, last)), *head)
    return next((found for block in lines if (found := _of_a_line(view, block, first, last))), [])


def _of_a_line(view: View, block: Block, first: int, last: int) -> list[str]:
    """The topics that a line announces, or stands first of; [] where it is something else."""
    signed = block.index > last and _SIGNED.fullmatch(block.text[:MOST]) is not None
    if not _may_name_topics(block, last, signed=signed):
        return []
    word, colon, rest = (part.strip() for part in block.text[:MOST].replace("：", ":").partition(":"))
    behind = _behind_a_word(view, block)
    called = bool(behind) or (bool(colon) and key(word) in CALLED)
    under_label = key(view.doc.blocks[block.index - 1].text[:MAX_TAG]) in CALLED
    if not called and (is_time(block.text) or (block.index > last + GAP and not under_label)):
        return []  # a day stands beside topics
    listed = list_around(block.box)
    if not (called or under_label or signed) and not _is_the_storys(listed, block, first, last):
        return []
    around = (block,) if listed is None or signed else view.doc.blocks_of(listed)
    if any(not is_short(view.doc.text_of(link.box)) for other in around for link in other.links):
        return []  # other stories, in what is called after tags
    if signed:
        held = block.text.split("#")[1:]
    else:
        alike: Sequence[Block] = _alike(view, block) if under_label and len(around) == 1 else around
        held = [one for other in alike for one in _set_apart(view, other)]
        if called:
            held = behind or (held[1:] if len(held) > 2 and key(held[0]) == key(word) else [rest])
        elif listed is None and len(held) == 1:
            return []
    texts = [text for one in held for part in _parted(one) if (text := part.strip()) and key(text) not in CALLED]
    enough = (0 if called else 1) < len(texts) <= MAX_TAGS
    return texts if enough and all(is_short(text) and text[-1] not in ".?!…" for text in texts) else []


def _may_name_topics(block: Block, last: int, *, signed: bool) -> bool:
    if (block.links and not signed) or block.inside & (DIALOG | FORM) or is_in_the_foot(block.inside):
        return False
    return not block.inside & NAV or (block.index >= last and list_around(block.box) is not None)


def _is_the_storys(listed: Box | None, block: Block, first: int, last: int) -> bool:
    """Whether a list is no other story's, and over the text neither the site's nor all that is told of the story."""
    if listed is None or listed.parent is None or listed.parent.block_start > last:
        return False
    return block.index >= first or (size_of(listed) <= FEW and listed.block_end <= first)


def _alike(view: View, first: Block) -> list[Block]:
    """A block and those that follow it in elements beside its own, each called and set like it: '<button>Ferries' '<button>Piers'."""
    box, found = first.box, [first]
    for block in view.doc.blocks[first.index + 1 : first.index + 1 + MAX_TAGS]:
        if block.box.parent is not box.parent or (block.box.tag, block.box.names) != (box.tag, box.names) or block.links:
            break
        found.append(block)
    return found


def _is_item_beside(block: Block, first: Block) -> bool:
    """Whether two blocks are items of one list, called alike."""
    box, other = block.box, first.box
    return box.tag == other.tag == "li" and box.parent is other.parent and box.names == other.names


def _under(blocks: Sequence[Block], last: int) -> list[int]:
    """The places under the text where a word may announce its topics; behind other stories, of words that say whose they are."""
    near = min(len(blocks), last + UNDER)
    far = range(near, min(len(blocks), last + BEHIND))
    told = [n for n in far if len(blocks[n].text) <= LONGEST and key(blocks[n].text) in OF_THE_STORY]
    return [*range(last + 1, near), *(n + more for n in told for more in (0, 1) if n + more < len(blocks))]


def _parted(text: str) -> list[str]:
    """The topics of a line; a comma is part of one where signs that are none part them: 'Food, drink • Piers'."""
    parts = (_BARS if _BARS.search(text) else _PARTS).split(text)
    return text.split() if len(parts) == 1 and _DENSE.fullmatch(text) else parts


def _set_apart(view: View, block: Block) -> list[str]:
    """What the elements of a block without links say, where they hold all its text, else the text."""
    if block.links:
        return []
    around, held = block.box, [block.box]
    for _ in range(WRAPS):
        boxes = view.doc.boxes[around.index + 1 : around.index + 1 + 2 * MAX_TAGS]
        held = [box for box in boxes if box.parent is around and box.start < block.end]
        if len(held) != 1:
            break
        around = held[0]  # an element in which nothing stands but another
    said = [view.doc.text_of(box) for box in held]
    return said if key("".join(said)).replace(" ", "") == key(block.text).replace(" ", "") else [block.text]


def _behind_a_word(view: View, block: Block) -> list[str]:
    """The pieces of a line that no sign parts behind one for topics: elements without a name are none of the boxes."""
    pieces = [piece for piece in view.doc.pieces(block.start, block.end)[: 3 * MAX_TAGS] if key(piece)] if len(block.text) < MOST else []
    return pieces[1:] if len(pieces) > 2 and key(pieces[0]) in CALLED and not _PARTS.search(block.text) else []


def _held(block: Block) -> int:
    """Where the element ends that holds the block and more."""
    box = block.box
    while box.parent is not None and box.block_end <= block.index + 1:
        box = box.parent
    return box.block_end


def _before_the_link(view: View, block: Block) -> str:
    """The few words that stand in a block before its first link: 'Topics Ferries, Piers', '11.06.2025 | Topics: Ferries'."""
    start, end = block.start, block.links[0].box.start if block.links else 0
    return fold("".join(view.doc.pieces(start, end))).rpartition("|")[2] if 0 < end - start < 6 else ""


def _behind_others(view: View, block: Block) -> Sequence[Link]:
    """The links behind a word for them in a line of facts that are parted by bars: 'Told by Jane Roe | Topics: Ferries, Piers'."""
    links = block.links[:BAR] if len(block.links) > 1 and "|" in block.text else ()
    for n, (one, other) in enumerate(pairwise(links), 1):
        if other.box.start - one.box.end < BAR:
            _, bar, word = "".join(view.doc.pieces(one.box.end, other.box.start)).rpartition("|")
            if bar and key(word) in CALLED:
                return block.links[n:]
    return ()
