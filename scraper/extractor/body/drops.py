"""What a model cannot know: blocks that look like body and are something else of this page, each with its reason.

A rule stands here when it follows from what another field knows (headline, deck, byline, source), from the page repeating itself, or
from what a block says whole in any language (the label of an advertisement, the offer of another story). Everything that is a matter
of degree is the model's. The words are data: `drops.toml`.

Only the blocks that the model would keep are looked at, each a bounded number of times: linear in their number.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice
from typing import Any, Final, NamedTuple

from scraper.extractor.body import offers
from scraper.extractor.fields import deck
from scraper.extractor.related import labels
from scraper.extractor.view import View
from scraper.normaliser import names, organisations
from scraper.normaliser.bylines import cleaned
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import HEADING, QUOTE, Block, Box

_LINE: Final = 80  # characters: no label is longer
_OFFER: Final = 20  # characters; fewer in capitals are an agency or a firm
_PARAGRAPH: Final = 80  # weight of what is prose and no line of facts
_MOST_QUOTES: Final = 60  # a story has fewer pull quotes; the sixty-first is looked up no more
_PULLED = re.compile(r"pull[-_]?(?:ed[-_]?)?quote")
_LEAD_IN = re.compile(r"[^:：»>|】]{2,40}[:：»>|】]")
_SENTENCE = re.compile(r"[.!?…。！？।؟]+[\"'”’»」』]?\s*")


def reasons(view: View, kept: list[Block]) -> dict[int, str]:
    """Index of a block -> why it is not body, of the blocks that the model would keep."""
    found = appended(view, kept)
    for rule in (_repeated, _labels, _above, _below, offers.boxes, offers.prompt):
        kept = [block for block in kept if block.index not in found] if found else kept
        if not kept:
            break
        found |= rule(view, kept)
    return found


def _repeated(view: View, kept: list[Block]) -> dict[int, str]:
    """The headline, copies of a paragraph, and pull quotes: what the page says twice."""
    headline = view.value("headline") or ""
    title = key(headline)
    found: dict[int, str] = {}
    first: dict[str, int] = {}
    pulled: list[Block] = []
    for block in kept:
        text = block.text
        if title and abs(len(text) - len(headline)) < 8 and key(text) == title:
            found[block.index] = "the headline"
        elif text in first and weight(text) > 60:
            found[block.index] = f"repeats block {first[text]}"
        else:
            first.setdefault(text, block.index)
            if block.inside & QUOTE or _is_pulled(block):
                pulled.append(block)
    if pulled:
        aside = {block.index for block in pulled} | found.keys()
        everything = key(" | ".join(block.text for block in kept if block.index not in aside)[:400_000])
        for block in pulled[:_MOST_QUOTES]:
            if weight(block.text) > 30 and len(block.text) < 1_000 and _says(everything, block.text):
                found[block.index] = "a pull quote that repeats the text"
    return found


def _says(everything: str, quote: str) -> bool:
    """Whether the text has the words of a quote, or each of its sentences somewhere."""
    if key(quote) in everything:
        return True
    parts = [part for part in (key(part) for part in _SENTENCE.split(quote)) if len(part) > 2]
    return len(parts) > 1 and all(part in everything for part in parts)


def _is_pulled(block: Block) -> bool:
    box, parent = block.box, block.box.parent
    own, around = box.names, parent.names if parent is not None else ""
    return ("pull" in own or "pull" in around) and _PULLED.search(f"{own} {around}") is not None


def _labels(view: View, kept: list[Block]) -> dict[int, str]:
    """Lines that are nothing but a label of an advertisement, and lines that offer another story."""
    found: dict[int, str] = {}
    words = _words()
    for block in kept:
        text = block.text
        if len(text) <= _LINE:
            said = key(text)
            if said in words.advertisement:
                found[block.index] = "the label of an advertisement"
                continue
            if words.continues.match(said):
                found[block.index] = "says that the story goes on"
                continue
        if block.link_chars * 20 >= len(text) * 19 and len(text) >= _OFFER and text.isupper() and not block.heading:
            found[block.index] = "offers another story"  # in capitals, a link whole, amid the prose
            continue
        # 'READ MORE: <a>another story</a>': the words before the link end with a mark, and the rest is link.
        if (
            block.link_chars * 5 > len(text) * 2
            and len(text) < 300
            and _LEAD_IN.match(text)
            and labels.opener(text)
            and _ends_linked(block)
        ):
            found[block.index] = "offers another story"
    return found


def _ends_linked(block: Block) -> bool:
    return not sentence_end(block.text) or block.link_chars * 10 > len(block.text) * 6


def _above(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands over the first paragraph and is displayed for another field: byline, date, standfirst."""
    found: dict[int, str] = {}
    head = list(islice(_until_prose(kept), 8))
    for block in head:
        if block.heading or weight(block.text) > 100:
            continue
        if names.looks_like_a_byline(block.text):
            found[block.index] = "the byline"
        elif weight(block.text) < 60 and _facts_alone(block.text):
            found[block.index] = "a date or a time of reading"
    for block in _standfirst(view, kept):
        found.setdefault(block.index, "the standfirst")
    return found


def _until_prose(kept: list[Block]) -> Iterator[Block]:
    for block in kept:
        if weight(block.text) > _PARAGRAPH and sentence_end(block.text):
            return
        yield block


@lru_cache(maxsize=512)
def _facts_alone(text: str) -> bool:
    """Whether a line is a date, a time or a time of reading and little else: 'Published on 17 December 2019', '3 minutes read'."""
    rest = cleaned(text)
    return rest != text and sum(map(str.isalpha, rest)) <= 18 and not sentence_end(rest)


def _standfirst(view: View, kept: list[Block]) -> Iterator[Block]:
    """The standfirst, where the page says that it is one: by its name, set otherwise than the text, and as a heading or with
    the words of the page's description."""
    lead = next((n for n, block in enumerate(kept[:6]) if not deck.named(block)), 6)
    text = next((block for block in kept[lead:] if weight(block.text) > 60), None)
    if not lead or text is None or len(kept) - lead < 3:
        return
    shown = {block.index for block in deck.displayed(view.doc, view.headline_block)}
    for block in kept[:lead]:
        if block.index not in shown or (block.box.tag, block.box.names) == (text.box.tag, text.box.names):
            continue
        if block.heading or (block.box.parent is text.box.parent and deck.described(view.doc, block.text)):
            yield block


def _below(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands under the last paragraph: the source, a signature, who the author is."""
    found: dict[int, str] = {}
    for block in kept[:0:-1][:3]:
        text = block.text
        if weight(text) < 120 and organisations.attribution(text):
            found[block.index] = "the source"
        elif weight(text) < 60 and _signature(text):
            found[block.index] = "a signature"
        elif weight(text) > 400 or sentence_end(text):
            break
    return found


def _signature(text: str) -> bool:
    """A name in brackets or after a dash, alone: '(久保田実)', '— Jane Roe'."""
    inner = text[1:-1] if text[0] in "(（[【" and text[-1] in ")）]】" else text[1:] if text[0] in "—–" else ""
    inner = inner.strip()
    return bool(inner) and not sentence_end(inner) and (names.is_name(inner) or names.looks_like_a_byline(inner))


def appended(view: View, kept: list[Block]) -> dict[int, str]:
    """The blocks of the next article, where a page that scrolls on holds one: under a headline of its own, in a box or with a date of its
    own. A story that uses h1 for its sub-headings has neither."""
    headline = view.headline_block
    if headline is None:
        return {}
    blocks = view.doc.blocks
    kept = [block for block in kept if block.index > headline.index]
    if len(kept) < 4:
        return {}
    dated = {time.block_start for time in view.doc.times}
    own = _article(kept[0])
    level = headline.heading or 1
    if own is None and (level > 1 or not dated):
        return {}
    for block in [block for block in blocks[kept[1].index :] if block.inside & HEADING]:
        if block.heading != level or block.text == headline.text or block.hidden:
            continue
        other = _article(block)
        apart = other is not None and own is not None and other is not own and not own.within(other) and not other.within(own)
        if apart or (level == 1 and dated.intersection(range(block.index, block.index + 5))):
            return {later.index: "the next article" for later in kept if later.index >= block.index}
    return {}


def _article(block: Block) -> Box | None:
    return next((box for box in block.box.up() if box.tag == "article"), None)


class _Words(NamedTuple):
    advertisement: frozenset[str]
    continues: re.Pattern[str]


@cache
def _words() -> _Words:
    data: dict[str, Any] = tomllib.loads(files(__package__).joinpath("drops.toml").read_text("utf-8"))
    continues = sorted({key(phrase) for phrase in data["continues"].split("|")}, key=len, reverse=True)
    return _Words(
        frozenset(key(word) for word in data["advertisement"].split("|")),
        re.compile("(?:" + "|".join(map(re.escape, continues)) + r")(?!\w)"),
    )
