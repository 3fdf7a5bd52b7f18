"""Lines over nothing of the text: a heading or a label that ends it, and labels of links to other pages."""

from __future__ import annotations

from typing import Final

from scraper.extractor.body import linked
from scraper.extractor.body.amid import list_around
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels
from scraper.extractor.view import View
from scraper.normaliser.text import fold, sentence_end, weight
from scraper.page.blocks import LIST, PRE, QUOTE, TABLE, Block

_ROW: Final = 3  # links in a list under the text, at the least
_LABEL: Final = 30  # weight of 'Sources:'
_PHRASE: Final = 3  # blanks in a line that says what its list is, at the least
_LINKED: Final = 0.95  # of the characters of a label and what it stands over


def stands_over_none(view: View, label: Block) -> bool:
    """Whether a heading, or a word with a colon, ends the text: nothing of the story stands under it, no table either."""
    text = label.text
    under = view.doc.blocks[label.index + 1 : label.index + 2]
    if label.bold and weight(label.text) < _LABEL and under and under[0].link_chars * 10 >= len(under[0].text) * 9:
        return not sentence_end(text)  # over what was left out
    if not (
        (label.heading and text[-1] not in ".!…。")
        or (text[-1] in ":：" and not sentence_end(text) and (weight(label.text) < _LABEL or labels.opener(text)))
    ):
        return False
    if not under:
        return True
    announced = text[-1] in ":：" and (_is_of_its_list(view, label, under[0]) or _is_quoted(label, under[0]))
    return not (announced or under[0].inside & (TABLE | PRE))


def leads_on(view: View, block: Block) -> bool:
    """Whether a block is a label in bold, links under it, and nothing else: 'Special report' over 'Public pools'."""
    if not 0 < block.bold_chars < len(block.text) or not block.links or sentence_end(block.text) or block.inside & (LIST | TABLE):
        return False
    label = fold("".join(view.doc.pieces(block.start, max(block.start, block.links[0].box.start))))
    alone = len(label) == block.bold_chars and block.bold_chars + block.link_chars >= _LINKED * len(block.text)
    return alone and "." not in block.text[len(label) :]  # 'Harbour office: harbour.example' tells where to ask


def leads_to_links(view: View, block: Block) -> bool:
    """Whether a line with a link into the site stands right over a list of more such links, and nothing else: 'All of them are in our
    market', and three flats."""
    if block.heading or block.inside & (LIST | TABLE) or not block.links:
        return False
    run = linked.under(view.doc.blocks, block)[:_ROW]
    if len(run) < _ROW or not all(view.doc.blocks[n].inside & LIST for n in run):
        return False
    return all(leads_within(link.href, view.doc.url) for link in block.links) and linked.of_the_site(view, run)


def _is_quoted(label: Block, line: Block) -> bool:
    """Whether a line under one with a colon is a sentence that is set as a quotation."""
    return line.inside & QUOTE > 0 and not (line.links or label.heading) and sentence_end(line.text)


def _is_of_its_list(view: View, label: Block, item: Block) -> bool:
    """Whether an item right under a line with a colon is a sentence of the text, in a list that stands where the line does; or any item of
    one without links, where the line is more than a label: 'The winners at a glance:'."""
    if not item.inside & LIST & ~label.inside or item.links or item.hidden:
        return False
    whole = list_around(item.box, 3)
    if whole is None or whole.block_start != item.index or whole.parent is not label.box.parent:
        return False
    if sentence_end(item.text):
        return True
    said = label.text.count(" ") >= _PHRASE and labels.meaning(label.text) is None
    return said and not any(other.links for other in view.doc.blocks[whole.block_start : whole.block_end])
