"""Tables of contents: what leads to a part of the text it stands in."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from scraper.extractor.body import notices
from scraper.extractor.view import View
from scraper.normaliser.text import key, sentence_end
from scraper.page.blocks import HEADING, LIST, TABLE, Block

_A_PART: Final = "leads to a part of the text"
_NUMBERS: Final = "0123456789. "  # before the name of a part
_FEWEST, _MOST = 2, 20  # such lines
_HIGH: Final = 4  # how far above a line their box is sought
_LABEL: Final = 80  # characters: no label is longer
_LINE: Final = 300  # characters of a line of several links,
_KICKER, _BESIDE = 28, 36  # of the label before them, and of what else is between


def lines(view: View, kept: list[Block]) -> dict[int, str]:
    """The lines of a table of contents: more than two in a row, or a list's, are links to places of the page, whether the model took them
    or not; and what stands over them in a box of theirs ('Key events'), or is their label."""
    found = dict.fromkeys(_called_as_parts(view, kept), _A_PART)
    blocks, own = view.doc.blocks, (view.doc.url or "").partition("#")[0].rstrip("/")

    def down(block: Block) -> bool:
        return leads_down(block, own)

    for block in kept:
        if block.index in found:
            continue
        if _jumps(block):
            found[block.index] = _A_PART
            continue
        labels_them = len(block.text) <= _LABEL and block.index + 1 < len(blocks) and down(blocks[block.index + 1])
        if not (labels_them or down(block)):
            continue
        at = block.index + (not down(block))  # under a label the model may have left the links out
        first = at - sum(1 for _ in takewhile(down, reversed(blocks[max(0, at - _MOST) : at])))
        run = [each.index for each in takewhile(down, blocks[first : at + _MOST])]
        if len(run) > _FEWEST or (len(run) == _FEWEST and _is_a_list_of(run, blocks)):
            found |= dict.fromkeys(run, _A_PART)
            over = blocks[run[0] - 1] if run[0] else block
            boxed = any((box.block_start, box.block_end) == (over.index, run[-1] + 1) for box in over.box.up(_HIGH))
            if (
                not over.inside & LIST
                and not sentence_end(over.text)
                and len(over.text) <= _LABEL
                and (boxed or _is_over(blocks, over, run))
            ):
                found[over.index] = _A_PART
    return found


def _called_as_parts(view: View, kept: list[Block]) -> list[int]:
    """Short lines, more than two in a row under a title for them, that are called as sub-headings of the text are, numbers apart: a script
    makes links of them."""
    called = {_unnumbered(block.text): block.index for block in kept if block.heading > 1}
    if len(called) <= _FEWEST:
        return []
    found: list[int] = []
    run: list[int] = []
    for block in view.doc.blocks[kept[0].index : kept[-1].index]:
        if not block.heading and len(block.text) <= _LABEL and called.get(_unnumbered(block.text), -1) > block.index:
            run.append(block.index)
            continue
        if len(run) > _FEWEST and any(map(_titles_contents, view.doc.blocks[max(0, run[0] - _FEWEST) : run[0]])):
            found += run
        run = []
    return found


def _titles_contents(block: Block) -> bool:
    return notices.of_line(block.text) == notices.CONTENTS


def _unnumbered(text: str) -> str:
    return key(text).lstrip("0123456789 ")


def _is_a_list_of(run: list[int], blocks: list[Block]) -> bool:
    """Whether lines are all that a list holds."""
    lists = (box for box in blocks[run[0]].box.up(_HIGH) if box.tag in ("ul", "ol"))
    return any((box.block_start, box.block_end) == (run[0], run[-1] + 1) for box in lists)


def _is_over(blocks: list[Block], label: Block, run: list[int]) -> bool:
    """Whether a line is the label of those under it: in bold, with a colon, or a heading over nothing else."""
    if label.heading:
        return label.heading > 1 and run[-1] + 1 < len(blocks) and 0 < blocks[run[-1] + 1].heading <= label.heading
    return label.bold or label.text[-1] in ":："


def _jumps(block: Block) -> bool:
    """Whether a line is several links to places of its page, behind a word or two: 'Jump to: Measures | Tools'."""
    links = block.links
    if len(links) < _FEWEST or len(block.text) > _LINE or block.inside & (HEADING | TABLE) or sentence_end(block.text):
        return False
    label = block.text[:_KICKER].partition(":")
    rest = len(block.text) - block.link_chars
    return (
        rest <= _BESIDE + 3 * len(links)
        and rest - (len(label[0]) if label[1] else 0) < block.link_chars
        and all(link.href.startswith("#") and len(link.href) > 1 for link in links)
    )


def leads_down(block: Block, own: str = "") -> bool:
    """Whether a block is a link to a place of its page, which may be named by its whole address."""
    if not block.links or block.link_chars * 10 < len(block.text.lstrip(_NUMBERS)) * 9:
        return False
    page, mark, place = block.links[0].href.partition("#")
    return mark != "" and (page == "" or (own != "" and place != "" and page.rstrip("/") == own))
