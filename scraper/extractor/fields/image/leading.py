"""Which of the page's pictures leads: the first that looks like the article's own, in the article or right above it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from scraper.extractor.fields.image.named import metadata
from scraper.extractor.fields.image.worth import LEAD, NAMED, SURE, is_between, is_named, worth
from scraper.extractor.fields.shared import versions
from scraper.extractor.fields.shared.pictured import addresses_of, pictures_of
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.names import AS_CAPTION, role_of
from scraper.extractor.pictures.ornaments import is_flat, is_large
from scraper.extractor.view import View, once
from scraper.normaliser.persons import is_person
from scraper.page.blocks import ARTICLE, CAPTION, MAIN, Box, Picture

_OF_THE_SITE: Final = re.compile(r"/(?:assets|static|themes?)/(?:images?|img)/[^/]*$")  # of every page's frame
_OPENS: Final = 1.5  # worth of a picture in the story's own part of the page that no figure holds and nothing is said of
_LARGE: Final = 0.5  # worth of a photo over the headline, where nothing names one
MAX_BETWEEN: Final = 8  # blocks between the lead image and the text
_WITH_IT: Final = 4  # blocks of an element that holds the headline and the picture over it
_ABOVE: Final = 2  # blocks over the headline in which a picture that is called the lead may stand
_WORTH: Final = 1.0  # what a picture must be worth to be put before one that metadata names


class _Scene(NamedTuple):
    """Where the story stands: the block of its headline (`top`, 0 without one), the `first` of its text, where that would `start`, its
    `end`; the part of the page it is `near` to; what metadata name (`hints`), and whether that is one picture alone."""

    top: int
    first: int | None
    start: int
    end: int
    near: Box | None
    hints: list[str]
    named_one: bool


def _scene(view: View) -> _Scene:
    headline, first, blocks = view.headline_block, view.first_block, view.doc.blocks
    start = first if first is not None else min(view.prose_start, len(blocks))
    head = headline or (blocks[first] if first is not None else None)
    hints = [url for _, url in metadata(view)]
    return _Scene(
        top=headline.index if headline is not None else 0,
        first=first,
        start=start,
        end=view.last_block if view.last_block is not None else start + 12,
        near=_around(head.box) if head is not None else None,
        hints=hints,
        named_one=not all(map(versions.is_for_all, hints)),
    )


def lead(view: View) -> Unit | None:
    """The unit of the picture that stands in the article, or right above it, before all others."""
    scene = _scene(view)
    hints, first = scene.hints, scene.first
    best, best_score = None, 0.0
    over_text: Unit | None = None  # the first between headline and text that is no card
    for unit in pictures_of(view):
        if not _may_lead(view, scene, unit):
            continue
        score = worth(view, unit, hints, _worth_of_place(view, scene, unit))
        if over_text is None and score >= _OPENS and is_between(view, unit) and not _is_repeated(view, unit):
            over_text = unit
        if score >= SURE and not (scene.named_one and _is_before_a_better(view, unit, hints)):
            # The first good one leads, but for one that stands amid the text and is good for being named alone (a system names any), or
            # where nothing names one and a photo stands over the text.
            alone = score - NAMED < SURE and is_named(unit, hints)
            alone = alone or (not hints and over_text is not None and _is_a_photo(over_text))
            return over_text if over_text is not None and first is not None and unit.start > first and alone else unit
        if score > best_score:
            best, best_score = unit, score
    return best if best_score >= _WORTH or not scene.named_one else None


def _may_lead(view: View, scene: _Scene, unit: Unit) -> bool:
    if unit.start < scene.top - 12 or unit.start > max(scene.end, scene.start + 1) + 1:
        return False
    if scene.named_one and scene.first is not None and unit.start > scene.first + MAX_BETWEEN and not unit.blocks:
        return is_named(unit, scene.hints)  # a picture amid the text, where the page has one for its head
    if unit.pictures and not addresses_of(unit) and not _is_captioned(unit):
        return not _is_one_named(view)  # a sign that stands by the story's head: nothing tells that it is a picture
    return True


def _worth_of_place(view: View, scene: _Scene, unit: Unit) -> float:
    """What a unit is worth for where it stands: over the headline a page has what is the site's, but for what is set with it."""
    over = bool(unit.blocks) and unit.blocks[-1].index + 1 == scene.top  # right over the headline, with words
    set_with_it = scene.top - _ABOVE <= unit.start <= scene.top and not over and _is_of_the_headline(view, scene, unit)
    beside = scene.near is None or not unit.box.within(scene.near)
    if set_with_it:
        return 2.0
    if view.headline_block is None:  # over the text: what stands over all words, or in another part of the page
        apart = unit.start == 0 or (unit.start < scene.start and beside)
    else:
        apart = unit.start <= scene.top and not over and beside
    if not apart:
        return 1.0
    # It may be the site's: only where no other is as good.
    return _LARGE if not scene.hints and _is_large_over_it(view, unit) else -1.0


def _is_of_the_headline(view: View, scene: _Scene, unit: Unit) -> bool:
    """Whether a picture right over the headline is called the lead, or set with it and named where any is; none of every page's frame."""
    called = any(LEAD.search(box.names) for box in unit.box.up(2) if box.names)
    if not called and not _is_set_with_it(view, unit):
        return False
    if not called and not is_named(unit, scene.hints) and any(is_named(other, scene.hints) for other in pictures_of(view)):
        return False
    return not any(_OF_THE_SITE.match(picture.attributes.get("src") or "") for picture in unit.pictures)


def _around(box: Box) -> Box:
    """The part of the page that a headline stands in."""
    line = box.up()
    return next((up for up in line[1:10] if up.tag in ("article", "main")), line[max(0, min(4, len(line) - 3))])


def _is_set_with_it(view: View, unit: Unit) -> bool:
    """Whether a picture over the headline shares an element with it that holds little more, in the story's own part of the page."""
    headline = view.headline_block
    if headline is None or not unit.box.inside & headline.inside & (ARTICLE | MAIN) or not any(map(_is_in_versions, unit.pictures)):
        return False
    both = next((box for box in unit.box.up(4) if box.block_start <= headline.index < box.block_end), None)
    return both is not None and both.block_end - both.block_start <= _WITH_IT


def _is_large_over_it(view: View, unit: Unit) -> bool:
    """Whether a picture right over the headline, of which metadata say nothing, is as large as a photo, and neither leads anywhere nor is
    as flat as what frames every page."""
    shown = unit.pictures[0] if unit.pictures and view.top - 1 <= unit.start <= view.top else None
    if shown is None or shown.link is not None or not is_large(shown) or is_flat(shown):
        return False
    return not _is_repeated(view, unit)  # which asks all pictures of a page for their addresses


def _is_a_photo(unit: Unit) -> bool:
    """Whether a picture is said to be large, or to be there in several sizes."""
    return any(is_large(picture) or _is_in_versions(picture) for picture in unit.pictures)


def _is_in_versions(picture: Picture) -> bool:
    """Whether a picture names several files, of which the screen's width decides: no ornament does."""
    return picture.box.tag == "picture" or any(picture.attributes.get(name) for name in ("srcset", "data-srcset"))


def _is_repeated(view: View, unit: Unit) -> bool:
    """Whether a picture stands beside other ones too: a sign for the reader's hand."""
    files = set(addresses_of(unit))
    return any(not files.isdisjoint(addresses_of(other)) for other in pictures_of(view) if other is not unit)


def _is_before_a_better(view: View, unit: Unit, hints: list[str]) -> bool:
    """Whether a picture over the text, without words or with no more than a name, and not named by metadata, stands before one that is
    named and has a caption: it shows who writes."""
    if not all(is_person(block.text) for block in unit.blocks) or not is_between(view, unit) or is_named(unit, hints):
        return False
    better = (other for other in pictures_of(view) if other.start > unit.start and is_between(view, other) and _is_captioned(other))
    return any(is_named(other, hints) for other in better)


def _is_captioned(unit: Unit) -> bool:
    """Whether an element calls a picture's words its caption."""
    return any(block.inside & CAPTION or any(role_of(box.names) & AS_CAPTION for box in block.box.up(2)) for block in unit.blocks)


@once
def _is_one_named(view: View) -> bool:
    """Whether metadata name a picture that stands between the headline and the text."""
    hints = [url for _, url in metadata(view)]
    return any(is_between(view, unit) and is_named(unit, hints) for unit in pictures_of(view))
