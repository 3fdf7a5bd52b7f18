"""The readers' comments under a story, told by the name of their box, by the heading over them, by the address that each of them has, by
what asks for an answer to it, or by who signs it (`signed.py`).

Never by a name alone: a story in such a box has nothing before it, and what says more than all before it may be the story.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from scraper.extractor.body import signed
from scraper.extractor.body.phrases import Phrases, listed
from scraper.extractor.links import path_of
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import FOOTER, HEADING, LIST, NAV, Block, Box
from scraper.page.document import Document

_NAMED = re.compile(
    r"(?:^|[\s_])(?:[a-z]{1,12}-)?(?:comments|comment-?list|commentlist|disqus_thread|kommentare|commentaires|comentarios|commenti|reacties|kommentarer"
    r"|komentar(?:e|i|ji|ze|ai)|kommentari[iy]|komentaari|kommentaarid|yorumlar|hozzaszolas(?:ok)?|comentarii|pikirler|sherhler)"
    r"(?:-?(?:area|list|section|container|wrapper|box|thread|body))?(?:-root)?(?:$|[\s_])"
)
_NO_NAMED = re.compile(r"(?:no|has|with|without|hide|show|total|allow)-comments")
_SUMMARY = re.compile(
    r"\W*(?:\d+\s)?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|комментари[ийе]в?|коментар[іи]|komentář[ei]|komentár[ey]|komentarze"
    r"|komentari|hozzászólás(?:ok)?|comentarii|σχόλια|yorum(?:lar)?|komentarai|komentāri|评论|評論|留言|コメント|댓글|сэтгэгдэл)(?!\w)",
    re.I,
)
_SAID: Final = 20  # characters of what a reader or a story says
_SEEN: Final = 0.3  # of the prose before the comments
_MAYBE: Final = 0.2
_LEAST: Final = 60  # weight of the prose that a story has before its comments
_STORY: Final = 300  # weight of the prose before comments that a heading alone tells
_SHORT_STORY, _MANY = 150, 6  # the same over so many lines that ask for an answer
_PARAGRAPHS: Final = 3  # of a text under a heading that counts comments
_SECTIONS: Final = 4
_TITLE: Final = 40  # characters of such a heading
_TITLED: Final = 300  # of one that names the story: '2 thoughts on “Keeper of the last lamp”'
_REPLY: Final = 40  # of what stands under a comment for who wants to answer it
_ADDRESS = re.compile(r"#(?:div-)?(?:comment|kommentar|commentaire|comentario|commento|reactie)s?[-_]?\d{1,16}$", re.I)  # of one comment
_TIMED = re.compile(r"(?:19|20)\d\d(?!\d).{0,16}\d[:.h]\s?\d\d|\d[:.]\d\d.{0,16}(?:19|20)\d\d(?!\d)|\d h \d\d", re.S)  # a day and its time
_DATED_UNDER: Final = 40  # blocks under a heading that are looked at
_WHEN: Final = 60  # characters of the line that says who wrote it, and when
_OVER: Final = 3  # blocks of a comment over that line
_OPENS: Final = "([ "  # before it
_ASKED, _MOST_ASKED = 2, 200  # of these: so many tell that they stand under comments, so many are looked at
# schema.org's types of pages that are there for what their readers say; a question on another page is its own.
_FORUMS: Final = ("discussionforumposting", "qapage")
_OF_FORUMS = re.compile(rf"/(?:question|answer|{'|'.join(_FORUMS)})$", re.I)
_QUOTED = re.compile("[“\"«„‘'「『]")


def of_a_forum(doc: Document) -> bool:
    """Whether the page's data say that it is there for what its readers say."""
    return any(doc.linked.of(*_FORUMS))


def outweighing(blocks: list[Block], found: set[int], likely: list[float]) -> bool:
    """Whether what may be the readers' comments says more than what stands before it, and the model takes it for the story, and nothing
    before it."""
    heavy = {
        block.index: weight(block.text)
        for block in blocks
        if len(block.text) >= _SAID and block.link_chars * 3 < len(block.text) and not block.inside & (NAV | FOOTER | HEADING)
    }
    first = min(found)
    before = sum(w for i, w in heavy.items() if i < first)
    theirs = sum(w for i, w in heavy.items() if i in found)
    if not _LEAST <= before < theirs or sum(w * likely[i] for i, w in heavy.items() if i < first) > _SEEN * before:
        return False
    taken = sum(w * likely[i] for i, w in heavy.items() if i in found)
    return 2 * taken > sum(w * likely[i] for i, w in heavy.items())


def find(blocks: list[Block], likely: list[float], url: str | None = None, *, told: bool = True, forum: bool = False) -> set[int]:
    """The blocks of the readers' comments: in a box called so, or under a heading that says so, after prose of the story; a story in
    such a box has nothing before it. Not `told`: whatever stands before. In a `forum` what is answered may be what the page is for."""
    maybe = [block for block, p in zip(blocks, likely, strict=True) if p >= _MAYBE]
    found = _titled(blocks, maybe, told=told)
    if not forum:
        heavy = {block.index: weight(block.text) for block in maybe if not block.inside & HEADING}
        found |= _answered(blocks, maybe, url) | _addressed(blocks, maybe, url) | signed.by_readers(blocks, heavy, url)
    clear: set[int] = set()  # boxes that are none
    before = 0 if told else _LEAST
    for block in maybe:
        if block.index in found:
            continue
        line: list[Box] = []
        above: Box | None = block.box
        while above is not None and above.index not in clear:
            line.append(above)
            above = above.parent
        for box in reversed(line):
            if before >= _LEAST and _is_called_so(box, blocks):
                found.update(range(box.block_start, box.block_end))
                break
            clear.add(box.index)
        else:
            if before < _LEAST and not block.inside & HEADING:
                before += weight(block.text)
    return found


def _titled(blocks: list[Block], maybe: list[Block], *, told: bool) -> set[int]:
    """What stands under a heading like 'Comments (14)' or a line that says whose they are, in its section; where the story stands in that
    too, down to the next heading."""
    within = blocks[maybe[0].index + 1 if told else 0 : maybe[-1].index] if maybe else []
    titles = [b for b in within if len(b.text) <= _TITLED and _is_a_title(b)]
    found: set[int] = set()
    for title in titles[:_SECTIONS]:  # a story without comments has the heading all the same
        before = sum(weight(b.text) for b in maybe if b.index < title.index and not b.inside & HEADING)
        if before < _STORY and (told or _is_over_a_text(blocks, title)) and not (before >= _LEAST and _is_over_dated_lines(blocks, title)):
            continue
        section = title.box
        while section.parent is not None and section.block_end <= title.index + 1:
            section = section.parent
        start, end = title.index, section.block_end
        over = [b for b in maybe if section.block_start <= b.index < title.index]
        if over and not title.inside & HEADING and before - sum(weight(b.text) for b in over) >= _STORY:
            start = section.block_start  # the story's title once more, and how many comments it has
        elif over:
            level = title.heading or 6
            end = next((b.index for b in blocks[title.index + 1 : end] if 0 < b.heading <= level), end)
        found.update(range(start, end))
    return found


def _is_over_a_text(blocks: list[Block], title: Block) -> bool:
    """Whether what stands right under a heading, in its element, is paragraphs and nothing else: over a comment stands who wrote it."""
    under = blocks[title.index + 1 : title.index + 1 + _PARAGRAPHS]
    return len(under) == _PARAGRAPHS and all(
        b.box.parent is title.box.parent and not b.inside & HEADING and weight(b.text) >= _LEAST and sentence_end(b.text) for b in under
    )


def _is_over_dated_lines(blocks: list[Block], title: Block) -> bool:
    """Whether under a heading short lines tell when somebody wrote, the first right under it and one after more text."""
    under = blocks[title.index + 1 : title.index + 1 + _DATED_UNDER]
    lines = ((n, b) for n, b in enumerate(under) if len(b.text) <= _WHEN and not b.inside & NAV and not 0 < b.heading <= title.heading)
    dated = [n for n, b in lines if _TIMED.search(b.text)]
    if len(dated) < _ASKED or dated[0] > _OVER:
        return False
    return any(len(b.text) > _WHEN for b in under[dated[0] : dated[-1]])


def _answered(blocks: list[Block], maybe: list[Block], url: str | None) -> set[int]:
    """What stands between the story and the last of several lines for who wants to answer: of the elements that share one, those that
    hold such a line."""
    asked = [b for b in blocks if len(b.text) <= _REPLY and not b.inside & (HEADING | NAV) and _asks_for_an_answer(b.text)][:_MOST_ASKED]
    if len(asked) < _ASKED:
        return set()
    if any(_OF_FORUMS.search(box.attributes.get("itemtype") or "") for box in asked[-1].box.up()):
        return set()
    held = signed.shared([b.box for b in asked])
    if not held or any(box.block_end - box.block_start < _ASKED for box in held):
        return set()  # one stands in the element that they share, or under nothing
    start, end = held[0].block_start, max(box.block_end for box in held)
    before = sum(weight(b.text) for b in maybe if b.index < start and not b.inside & HEADING)
    least = _SHORT_STORY if len(asked) >= _MANY and not signed.of_a_forum(url) else _STORY
    return set(range(start, end)) if before >= least else set()


def _addressed(blocks: list[Block], maybe: list[Block], url: str | None) -> set[int]:
    """What stands with a line that leads to itself as to a comment of this page ('Jane, 9 June' with '#comment-12' behind it), in the
    outmost element that begins with that; and the heading right over it."""
    told, start = 0, len(blocks)
    for block in maybe:
        if told >= _STORY:
            start = block.index
            break
        told += weight(block.text) if not block.inside & HEADING else 0
    found: set[int] = set()
    for line in blocks[start:]:
        if line.index in found or not line.links or len(line.text) > _WHEN or not _leads_to_a_comment(line, url):
            continue
        unit = line.box
        while unit.parent is not None and unit.parent.block_start >= max(start, line.index - _OVER):
            unit = unit.parent
        over = unit.block_start - 1
        found.update(range(over if blocks[over].inside & HEADING and over > start else unit.block_start, unit.block_end))
    return found


def _leads_to_a_comment(line: Block, url: str | None) -> bool:
    """Whether a line has the address of one comment, and that stands on this page: other pages have those that a side bar lists."""
    addresses = _addresses(line)
    own = path_of(url).rstrip("/") if url and addresses else ""
    return any(href[0] == "#" or (own != "" and path_of(href).startswith(own)) for href in addresses)


def is_listed(line: Block, url: str | None) -> bool:
    """Whether a line of a list leads to one comment of another page: the newest of a site, in its side bar."""
    return line.inside & LIST > 0 and bool(_addresses(line)) and not _leads_to_a_comment(line, url)


def _addresses(line: Block) -> list[str]:
    """The addresses of single comments that a line leads to."""
    return [link.href for link in line.links if "#" in link.href and _ADDRESS.search(link.href) is not None]


def _asks_for_an_answer(text: str) -> bool:
    """'Reply', '(Reply to this)', 'Reply to Jane', 'Antworten', '返信する'."""
    words = _reply_words().get(text.lstrip(_OPENS)[:2].lower())
    return words is not None and any((said := key(text)) == word or said.startswith(f"{word} ") for word in words)


@cache
def _reply_words() -> dict[str, list[str]]:
    """By their first two letters: a key of each short line would cost more than all else here."""
    words: dict[str, list[str]] = {}
    for phrase in map(str.strip, listed()["reply"].split("|")):
        words.setdefault(phrase[:2], []).append(key(phrase))
    return words


def calls_for_one(blocks: list[Block], form: Box, label: Block) -> bool:
    """Whether a form asks for a comment, by the heading right over it or by what the label of a field says."""
    if len(label.text) <= _TITLE and _titles(label.text):
        return True
    return label.index == form.block_start and title_over(blocks, form) is not None


def title_over(blocks: list[Block], form: Box) -> Block | None:
    """The heading right over a form that asks for a comment or an answer."""
    over = blocks[max(0, form.block_start - _OVER) : form.block_start]
    titles = (b for b in over if b.heading and len(b.text) <= _TITLE)
    return next((b for b in titles if _titles(b.text) or _asks_for_an_answer(b.text)), None)


def _is_called_so(box: Box, blocks: list[Block]) -> bool:
    if box.tag == "details":
        summary = blocks[box.block_start].text[:_TITLE] if box.block_start < len(blocks) else ""
        return _SUMMARY.match(summary) is not None or (summary != "" and _titles(summary))
    return box.names != "" and _names_them(box.names)


@lru_cache(maxsize=4096)
def _names_them(names: str) -> bool:
    return _NAMED.search(names) is not None and not _NO_NAMED.search(names)


def _is_a_title(block: Block) -> bool:
    """Whether a heading, or a line in bold that counts them, says that comments stand under it, or any line whose they are."""
    text = block.text
    if block.inside & HEADING or (len(text) <= _TITLE and block.bold and any(map(str.isdecimal, text))):
        return _titles(text)
    return _owned().open(text)


def _titles(heading: str) -> bool:
    """Whether a heading is nothing but the word for comments, with their number before or after it, or that and the story's title."""
    heading = heading.lstrip(_OPENS) or heading  # '(3) Comments'
    starts, pattern = _comment_words()
    numbered = heading[0].isdecimal()
    if len(heading) <= _TITLE and (numbered or heading[:2].lower() in starts) and pattern.match(key(heading)) is not None:
        return True
    return numbered and _QUOTED.search(heading) is not None and _titled_words().match(key(heading)) is not None


@cache
def _comment_words() -> tuple[frozenset[str], re.Pattern[str]]:
    words = _longest_first("comments")
    said = "|".join(map(re.escape, words))
    return frozenset(word[:2] for word in words), re.compile(rf"(?:\d+\s)?(?:{said})(?:\s\d+(?:\s(?:{said}))?)?$")


@cache
def _owned() -> Phrases:
    return Phrases("owned")


@cache
def _titled_words() -> re.Pattern[str]:
    return re.compile(rf"\d+\s(?:{'|'.join(map(re.escape, _longest_first('comments_on')))})(?:\s|$)")


def _longest_first(name: str) -> list[str]:
    return sorted((key(word) for word in listed()[name].split("|")), key=len, reverse=True)
