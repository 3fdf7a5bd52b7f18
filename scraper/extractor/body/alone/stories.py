"""Lines that offer other stories: by their form, by a phrase before a link, as a label over links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import takewhile
from typing import Final

from scraper.extractor.body import asking, linked, notices
from scraper.extractor.body.alone.text import Text
from scraper.extractor.body.headings import is_set_as_others
from scraper.extractor.body.phrases import QUOTED, Phrases
from scraper.extractor.body.reading import SOLICITS, STORIES, STORY
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels, pointers
from scraper.extractor.view import View
from scraper.normaliser import places
from scraper.normaliser.text import ASKS, sentence_end, weighs, weight
from scraper.page.blocks import HEADING, LIST, TABLE, Block
from scraper.page.document import Document

_PARAGRAPH: Final = 80  # weight of what is prose and no line of facts
_OPENER: Final = 24  # characters of a line that only begins as a label of other stories does ('Read:')
_ONE: Final = 300  # characters of a line that offers one story
_MOST_OFFERED: Final = 700  # and of one that offers several
_FEWEST: Final = 2  # links of a line that offers one story
_WORDS: Final = 3  # blanks in a title of more than a name
_TITLE: Final = 12  # characters of one behind an arrow and a label
_OFFER: Final = 20  # weight; less in capitals are an agency or a firm
_PARTING: Final = ' «»‘’“”"-–—:：.…!()[]【】「」<>＜＞▶►■◆●★☆※#*→➡👉↓⬇👇'  # around a phrase that offers a story, before the link to it
_ASKING: Final = 160  # characters of a link behind a question
_SIGNS: Final = " <>＞«»‹›→➜➔►▶⇒➡•·*-–—"  # around a link that stands for itself
_SIGN = re.compile(r"^[\W_]{1,4}")  # '💲 Click here'
_ARROW: Final = 3  # characters of one
_ARROW_AT_END = re.compile("(?:>>|＞＞|[»›→➜➔►▶⇒➡👉]\ufe0f?)\\s?$")  # 'Read the full review >>'
_BETWEEN_ARROWS = re.compile("(?:>{2,3}|[►▶→➡👉⇒])[^<>]{8,160}(?:<{2,3}|[◄◀←⬅👈⇐])")  # '>>> Order it now! <<<'
_LEAD_IN = re.compile(r"[\W_]{0,4}[^:：»>|】\]?՝]{2,40}[:：»>|】\]?՝]")  # 'Read also: ...', '[Related] ...', 'Read already? ...'
_BRACKETED = re.compile(
    r"[\[［【]\s?[^\]］】]{2,12}\s?[\]］】]\s?\S|(?:[>＞]{2,3}|»|▶|►|☞|👉|➡|→|➜|➔|➤|⇒|📌|🔗)\ufe0f?\s?\w|\+\s[^\W\d_]"
)  # '【写真】...', '[VIDEO] ...', '>> ...'
_IN_SQUARE = re.compile(
    r"[\[［【]\s?[^\[\]［］【】]{2,24}\s?[\]］】]\s?(?=\S{2}(?:.{8}|[\u3040-\u9fff\uac00-\ud7af]{2}))"
)  # '[PODCAST] ' before a title
_IN_BRACKETS = re.compile(r"[\[［][^\[\]［］]{20,250}[\]］]")  # '[All that is known is <a>in our ticker</a>.]'
_NOTE_OF = re.compile(r"[\[［]([^:：]{3,24})[:：]")  # '[Correction: The lamp ...]'
_BEFORE_TITLE = re.compile(r"([^\W\d_][^:：|.!?>»–—]{2,28}?)(?:\s?([:：|>»])[>»]?|\s[–—-])\s")  # 'ALSO READ | Another story'
_SHORT_LABEL = re.compile(r"[^\W\d_][^:：.!?]{2,24}[:：]\s?\S")


def by_themselves(text: Text, block: Block) -> Mapping[int, str] | None:
    """A heading that shares its box with 'Read more'; a link whole, in capitals or behind a mark; what its own form gives away."""
    leads_on = (block.heading > 1 and _leads_on(text.view.doc.blocks, block)) or _is_a_marked_link(block)
    return {block.index: STORY} if leads_on or offers_by_itself(text.view.doc, block) else None


def led_in(text: Text, block: Block) -> Mapping[int, str] | None:
    """'READ MORE: <a>another story</a>': the words before the link end with a mark, and the rest is link."""
    line, links = block.text, block.links
    if len(line) >= (_ONE if len(links) <= _FEWEST else _MOST_OFFERED):
        return None
    if _is_labelled(text.view, block):
        return {block.index: STORY}
    label = _LEAD_IN.match(line) if block.link_chars * 5 > len(line) * 2 else None
    if label is None and not _leads_in(text.view, block):
        return None
    listed_so = label is not None and labels.is_label(label[0], of_the_site=True)  # 'Most read: ...'
    opened = (listed_so or labels.opener(line) or _is_a_list(block)) and not _is_of_labels(text, block)
    if not (opened or (len(links) == 1 and asking.asks(line))):
        return None
    ends_linked = not sentence_end(line) or block.link_chars * 10 > len(line) * 6
    return {block.index: STORY if opened else SOLICITS} if ends_linked or len(links) > _FEWEST else None


def labelled(text: Text, block: Block) -> Mapping[int, str] | None:
    """A label with the links under it: by its words, or by these, of which the model took nothing either."""
    line, view = block.text, text.view
    ends = block.heading > 0 or line[-1] in ":："
    if len(line) > notices.LINE or not (ends or _is_a_label(block)):
        return None
    run = (linked.told(view, block) if ends else []) or linked.under(view.doc.blocks, block)
    if run and _parts_the_text(text, view.doc.blocks[run[0]]):
        return {block.index: STORIES} if linked.is_link(block) else None
    run = list(takewhile(lambda n: not _parts_the_text(text, view.doc.blocks[n]), run))
    if not run:
        return None
    if linked.opens_a_list(view.doc.blocks, run, text.likeliest):
        return None
    offered = labels.meaning(line) in linked.OFFERED or (
        len(line) <= _OPENER and not block.heading and (labels.opener(line) or bool(_told_by_kind(view, block)))
    )
    offered = offered and not (len(run) == 1 and _heads_a_part(view, run[0]))
    if not offered and not (block.heading and text.likeliest.isdisjoint(run) and linked.of_the_site(view, run)):
        return {}
    # What is set as the text's other sub-headings is one: an insert stands between it and its part.
    others = [other for other in text.kept if other is not block]
    own = not offered and (is_set_as_others(block, others) or _is_named_as_others(block, others))
    return dict.fromkeys(run if own else (block.index, *run), STORIES)


def _is_named_as_others(heading: Block, others: list[Block]) -> bool:
    """Whether two headings or more of the text bear the class that one does: each stands in an element of its own."""
    so = (heading.box.tag, heading.box.attributes.get("class"))
    return bool(so[1]) and sum([(other.box.tag, other.box.attributes.get("class")) == so for other in others]) >= _FEWEST


def announced(text: Text, block: Block) -> Mapping[int, str] | None:
    """The kind of the one story under it; a label whose list a script sets, or that ranks what readers like."""
    view, inside = text.view, block.inside & (HEADING | LIST | TABLE)
    if len(block.text) <= _OPENER and not inside and (run := _told_by_kind(view, block)):
        return dict.fromkeys((block.index, *run), STORY)
    if inside and block.heading <= 1:
        return None
    alone = not inside and labels.is_label(block.text)
    if alone and (title := _unlinked_under(view.doc.blocks, block)) is not None:
        return {block.index: STORY, title: STORY}
    if not _is_over_a_paragraph(view.doc.blocks, block):
        return None
    return {block.index: STORIES} if alone or (block.heading > 1 and _ranks(view, block)) else None


def offers_by_itself(doc: Document, block: Block) -> bool:
    """Whether a line's own form says that it offers another story, or sends the reader to one."""
    if block.links:
        return (
            _offers_in_brackets(block.text)
            or pointers.sends_on(doc, block)
            or (not block.heading and linked.is_link(block) and _ends_in_an_arrow(block.text))
        )
    clicked = not block.inside & LIST and weighs(block.text, _OFFER) and _pointers().open(block.text) and not sentence_end(block.text)
    return not block.heading and ((clicked and len(block.text) <= notices.LINE) or _offers_unlinked(block.text))


@cache
def _pointers() -> Phrases:
    """What sends the reader elsewhere: 'Click here'."""
    return Phrases("pointer")


def _is_a_marked_link(block: Block) -> bool:
    """Whether a line amid the prose is a link whole, in capitals, in brackets, behind a label in brackets, 'Click here', beside an arrow,
    behind a question; a heading, where arrows stand on both its sides."""
    line = block.text
    label = _IN_SQUARE.match(line)
    linked_whole = len(line) - label.end() if label is not None else min(len(line.strip(_SIGNS)), len(line) - 2)
    if not weighs(line, _OFFER) or block.link_chars * 20 < linked_whole * 19:
        return False
    if block.heading:
        return _BETWEEN_ARROWS.fullmatch(line) is not None
    bracketed = (_BRACKETED.match(line) is not None and not (line[0] == "»" and "«" in line)) or (line[0] == "(" and line[-1] == ")")
    asks = (
        len(block.links) == 1 and len(line) <= _ASKING and not block.inside & LIST and "? " in line
    )  # 'Do you look for a lamp? See what we have'
    shouted = line.isupper() and not block.inside & LIST  # an item may be called so
    return bracketed or asks or shouted or _ends_in_an_arrow(line) or _pointers().open(_SIGN.sub("", line, count=1))


def _ends_in_an_arrow(line: str) -> bool:
    """Whether a line is long enough for an offer and ends in an arrow, and in no quotation's mark."""
    return weighs(line, _OFFER) and _ARROW_AT_END.search(line[-_ARROW:]) is not None and "«" not in line


def _is_labelled(view: View, block: Block) -> bool:
    """Whether a line that is no sentence, or is set off as a whole, has a link behind a label that offers it by its words: 'READ: <a>On
    oars</a> (all that we know)'; or is one behind an arrow and any label: '>> Compare: <a>Two oars</a>', or its kind: 'Quiz: ...'."""
    label = _LEAD_IN.match(block.text) if not block.inside & (LIST | TABLE) else None
    if label is None:
        return False
    if labels.is_marked(label[0]):
        rest = len(block.text) - label.end()
        return len(block.links) == 1 and block.link_chars + 1 >= rest >= _TITLE and leads_within(block.links[0].href, view.doc.url)
    titled = len(block.links) == 1 and leads_within(block.links[0].href, view.doc.url) and block.text.count(" ", label.end()) > _WORDS
    if titled and block.link_chars + 2 >= len(block.text) - label.end() and places.is_label(label[0].strip(" :：")):
        return True
    opens = labels.is_read(label[0]) or (labels.opener(label[0]) and labels.announces(label[0]))
    return opens and (not sentence_end(block.text) or asking.is_set_off(view, block))


def _leads_on(blocks: list[Block], heading: Block) -> bool:
    """Whether a heading shares a box with 'Read more' and nothing else: its link has no text."""
    at = heading.index + 1
    if at >= len(blocks) or len(blocks[at].text) > _OPENER or not labels.opener(blocks[at].text):
        return False
    return any(box.block_start == heading.index and box.block_end == at + 1 for box in heading.box.up(4))


def _leads_in(view: View, block: Block) -> bool:
    """Whether a line is a phrase that offers and a link, whatever parts them: 'Lire aussi' and the title."""
    said = view.doc.text_of(block.links[0].box)
    phrase = block.text[: -len(said)].strip(_PARTING) if said and block.text.endswith(said) else ""
    return len(phrase) <= _OPENER and labels.announces(phrase)


def _told_by_kind(view: View, line: Block) -> list[int]:
    """The link to another story right under a line that says of what kind that is, or that one is to be read, and nothing else: 'Analysis',
    'Watch', 'Most read'."""
    if line.links or not (places.is_label(line.text) or labels.leads_over(line.text) or labels.is_label(line.text, of_the_site=True)):
        return []
    run = linked.under(view.doc.blocks, line)
    under = [view.doc.blocks[n] for n in run]
    whole = len(run) == 1 and weighs(under[0].text, _OFFER) and leads_within(under[0].links[0].href, view.doc.url)
    return run if whole and not under[0].inside & (HEADING | LIST | TABLE) else []


def _is_a_list(line: Block) -> bool:
    """Whether a line is a label of other stories and the links that it offers: 'More stories in: Harbours | Lamps'."""
    label = _LEAD_IN.match(line.text) if len(line.links) >= _FEWEST and not line.heading else None
    whole = label is not None and line.link_chars * 10 >= (len(line.text) - label.end()) * 7
    return whole and label is not None and labels.meaning(label[0]) in linked.OFFERED


def _is_of_labels(text: Text, item: Block) -> bool:
    """Whether the item over one is of the text and begins with a label as it does, without a link: 'Pros: ...' over 'Recommended: ...'."""
    over = text.view.doc.blocks[item.index - 1]
    label = _SHORT_LABEL.match(over.text) if item.box.tag == over.box.tag == "li" and item.box.parent is over.box.parent else None
    return label is not None and not over.links and over.index in text.likeliest


def _parts_the_text(text: Text, heading: Block) -> bool:
    """Whether a heading that is a link is set as others that are kept, with paragraphs between: it is one of the text."""
    return heading.heading > 1 and is_set_as_others(heading, [b for b in text.kept if b.index > heading.index + 1])


def _is_a_label(line: Block) -> bool:
    """Whether a line that is no heading by its tag offers other stories, and is nothing else, or in bold as a whole."""
    if line.inside & (LIST | TABLE):
        return False
    if labels.is_label(line.text, of_the_site=True) or labels.leads_over(line.text):
        return True
    return line.bold and labels.meaning(line.text) in linked.OFFERED and not sentence_end(line.text)


def _is_over_a_paragraph(blocks: list[Block], line: Block) -> bool:
    """Whether the text goes on right under a line: no list of links stands there."""
    under = next(iter(blocks[line.index + 1 : line.index + 2]), line)
    return len(line.text) <= notices.LINE and under.link_chars * 2 < len(under.text) and sentence_end(under.text)


def _unlinked_under(blocks: list[Block], label: Block) -> int | None:
    """The place of a title that has lost its link, right under a label of other stories: a line set as that is, and no sentence, over a
    paragraph."""
    title, *under = blocks[label.index + 1 : label.index + 3] or [label]
    if title is label or title.inside & (HEADING | LIST | TABLE) or title.links or sentence_end(title.text) or len(title.text) > _ONE:
        return None
    whole = label.box.parent
    beside = whole is not None and whole is title.box.parent and weighs(title.text, _OFFER) and label.box.tag == title.box.tag
    last = not under or (whole is not None and whole.block_end == title.index + 1)
    return title.index if beside and (last or sentence_end(under[0].text)) else None


def _ranks(view: View, heading: Block) -> bool:
    """Whether a heading in a named element of its own says that what readers like best stands under it, and no more: 'Top videos'."""
    around = heading.box.parent
    alone = around is not None and around.names != "" and around.block_end - around.block_start == 1
    return alone and labels.ranks(heading.text, view.context.publisher)


def _heads_a_part(view: View, at: int) -> bool:
    """Whether a heading that is a link to another site stands over a paragraph: what the text tells of."""
    heading, under = view.doc.blocks[at : at + 2] if at + 1 < len(view.doc.blocks) else (view.doc.blocks[at],) * 2
    away = heading.heading > 1 and not leads_within(heading.links[0].href, view.doc.url)
    return away and not under.links and sentence_end(under.text) and weight(under.text) > _PARAGRAPH


def _offers_in_brackets(text: str) -> bool:
    """Whether a line with a link stands in brackets as a whole, and is no note of the editor: '[Correction: ...]'."""
    if text[0] not in "[［" or _IN_BRACKETS.fullmatch(text) is None:
        return False
    label = _NOTE_OF.match(text)
    return label is None or labels.opener(label[1])


def _offers_unlinked(text: str) -> bool:
    """Whether a line is an offer that has lost its link, and no sentence: 'Read also: Another story', '[Related: Another story]'; behind
    any word of one, where that is in capitals or a stroke stands behind it: 'LIVE: Another story'."""
    if len(text) > _ONE:
        return False
    if text[0] in "[［":
        note = _NOTE_OF.match(text)
        if note is not None and _IN_BRACKETS.fullmatch(text) is not None:
            return labels.opener(note[1])
        before = _IN_SQUARE.match(text)
        return before is not None and labels.is_offer(before[0].strip("[]［］【】 ")) and not sentence_end(text)
    said = _LEAD_IN.match(text) if len(text) <= _ASKING and not QUOTED.match(text) else None
    if said is not None and labels.is_label(said[0].strip(_SIGNS)):
        return weighs(text[said.end() :], _OFFER) and (text[-1] in ASKS or not sentence_end(text))
    line = text if text[0].isalpha() or QUOTED.match(text) else _SIGN.sub("", text, count=1)
    label = _BEFORE_TITLE.match(line) if labels.opener(line) else None
    if label is None or (sentence_end(text) and text[-1] not in ASKS):
        return False
    if labels.is_offer(label[1]):
        return weighs(line[label.end() :], _OFFER)
    return label[2] is not None and label[2] in ":：|" and (label[1].isupper() or label[2] == "|") and text[-1] not in ASKS
