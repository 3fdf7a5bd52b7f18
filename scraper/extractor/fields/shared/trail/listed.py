"""Steps in a list, one under the other, or beside the story."""

from __future__ import annotations

from typing import Final

from scraper.extractor.fields.shared.trail.steps import (
    BESIDE,
    HERE,
    HOME,
    LEVELS,
    LINE,
    MAX_STEPS,
    POINTER,
    REACH,
    Trail,
    directory,
    ends_in_the_story,
    heads,
    holds_a_menu,
    is_menu,
    is_the_way,
    leads_on,
    leads_to_the_front,
    links_in,
    read,
    said_last,
    says_more,
)
from scraper.extractor.links import path_of
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import ASIDE, HEADER, NAV, Link

_HERE_LENGTH: Final = 40
_MASTHEAD: Final = NAV | HEADER
_UNDER: Final = 4  # blocks under the headline among which one may stand that tells itself
_ROWS: Final = ("ol", "ul")


def told_trail(view: View) -> Trail | None:
    """A short row of links by the headline that ends in the story itself, that stands behind words for it, or that begins with the home
    page right over the headline: 'Harbour  Ferry runs again', 'You are here: Harbour', 'Home  Harbour'."""
    headline = view.headline_block
    if headline is None:
        return None
    blocks = view.doc.blocks
    before = blocks[max(0, headline.index - REACH) : headline.index]
    for block in (*reversed(before), *blocks[headline.index + 1 : headline.index + _UNDER]):
        if len(block.text) > LINE:
            continue
        home = key(block.text) in HOME and len(block.links) == 1 and leads_to_the_front(view, block.links[0])
        begins = home or key(block.text[:_HERE_LENGTH].partition(":")[0]) in HERE
        if not (begins or ends_in_the_story(view, block, headline)):
            continue
        for box in block.box.up(LEVELS):
            inside = box.block_start <= headline.index < box.block_end
            if (
                inside
                or box.block_end - box.block_start > MAX_STEPS + 1
                or block.index != (box.block_start if begins else box.block_end - 1)
            ):
                break
            links = links_in(view, box, MAX_STEPS + 1)
            if len(links) <= MAX_STEPS and (way := read(view, links, box.block_start, box.block_end)).steps:
                shown = begins or said_last(view, block)[1] is None or leads_on(view, block, links)
                # 'Home >' in an item of a list.
                pointed = POINTER.search(block.text) or any(POINTER.match(b.text) for b in blocks[block.index + 1 : block.index + 2])
                if not shown or (home and not pointed and not heads(box, links, headline)):
                    break
                held = [one for one in blocks[box.block_start : links[-1].box.block_end] if one is not block]
                if sum(len(one.text) - one.link_chars for one in held) > BESIDE * len(held):
                    break
                return way._replace(several=True)
    return None


def ordered_trail(view: View) -> Trail | None:
    """The last numbered list over the headline of short names with a link each, of which the last may have none: what is ordered is the
    way. In a menu or in the masthead one leads deeper than another, or the last says where the reader is; in a plain list elsewhere it
    does, and the first leads to the front page."""
    headline = view.headline_block
    if headline is None:
        return None
    for box in reversed(view.doc.boxes_in(max(0, headline.index - REACH), headline.index - 1)):
        if box.tag not in _ROWS or box.block_end > headline.index or box.block_end - box.block_start > MAX_STEPS or box.inside & ASIDE:
            continue
        held = view.doc.blocks_of(box)
        steps = [block for block in held if block.links or key(block.text[:LINE])]
        if (
            not steps
            or any(len(block.text) > LINE for block in held)
            or any(len(block.links) != 1 for block in steps[:-1])
            or any(says_more(block) for block in steps if block.links)
        ):
            continue
        links = links_in(view, box, MAX_STEPS + 1)
        if is_the_way(view, box, links, steps[-1], around=bool(box.inside & _MASTHEAD & ~headline.inside)):
            way = read(view, links, box.block_start, box.block_end)
            if way.steps:
                return way._replace(several=len(steps) > 1)
    return None


def nested_trail(view: View) -> Trail | None:
    """Two or more links right over the headline of which each leads deeper into the last one's directory."""
    headline = view.headline_block
    if headline is None:
        return None
    runs: list[list[Link]] = [[]]
    masthead = 0 if headline.inside & HEADER else HEADER
    for link in view.doc.links_in(headline.index - REACH, headline.index - 1):
        if link.box.inside & masthead or link.href.startswith("#"):
            continue
        path = path_of(link.href)
        last = directory(runs[-1][-1].href) if runs[-1] else None
        if last is not None and directory(path) != last and path.startswith(last):
            runs[-1].append(link)
        else:
            runs.append([link])
    run = next((run for run in reversed(runs) if len(run) > 1), None)
    if run is None or (len(run) == 2 and is_menu(view, *run)) or holds_a_menu(run):
        return None
    # They are all that their element holds: in a menu others stand beside them.
    around = run[-1].box.parent
    while around is not None and not run[0].box.within(around):
        around = around.parent
    if around is None or len(links_in(view, around, len(run) + 1)) > len(run):
        return None
    return read(view, run, run[0].box.block_start, run[-1].box.block_end)
