"""The lead image: the first real picture in the article or right above it, with its caption and credit as displayed.

Metadata names an image for sharing, often another one than the page shows: it counts as a witness where it is the same picture,
and stands in where the displayed one has no address in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.image.captioned import said_of
from scraper.extractor.fields.image.elsewhere import told_elsewhere
from scraper.extractor.fields.image.grounds import behind_the_headline, ground_of, head_of
from scraper.extractor.fields.image.leading import lead
from scraper.extractor.fields.image.named import metadata
from scraper.extractor.fields.shared import versions
from scraper.extractor.fields.shared.pictured import addresses_of, pictures_of
from scraper.extractor.pictures import Unit
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.page.blocks import CAPTION, FIGURE, Box, Picture
from scraper.record import Candidate, Context, Image, Rejection

_IN_A_FIGURE: Final = 12  # elements of a figure that has no picture, in whose style one is looked for
_GLUED: Final = re.compile(r"[a-z0-9]https?://", re.IGNORECASE)


def find(view: View) -> Iterator[Candidate | Rejection]:
    """The picture displayed, or named by the site's own selector, then what metadata calls the page's image."""
    ruled = _ruled(view)
    own = ruled if isinstance(ruled, Picture) else None
    unit = lead(view) if own is None else next((unit for unit in pictures_of(view) if own in unit.pictures), None)
    meta = [(place, versions.made_of(url)) for place, url in metadata(view) if not versions.is_for_all(url)]
    shown = versions.address_of(own) if own is not None else None
    behind = behind_the_headline(view, meta) if own is None and unit is not None and _is_amid(view, unit) else None
    if behind is not None:
        unit = None
        shown = behind if any(versions.same_picture(behind, url) for _, url in meta) else None
    head = view.headline_block
    caption = credit = None
    if unit is not None:
        shown = shown or next(iter(addresses_of(unit)), None) or _within(view, unit, meta)
        caption, credit = said_of(view, unit, shown)
    elif head is not None and (shown is not None or (meta and own is None and behind is None)):
        caption, credit = told_elsewhere(view, head_of(head, set_on_it=behind is not None))
    if shown is not None:
        shown = versions.made_of(shown)
        shown = urls.absolute(view.doc.base, shown) or shown
        shown = versions.larger(shown, [*(url for _, url in meta), *(_files_behind(view, unit) if unit is not None else ())])
        block = unit.start if unit is not None else None
        place, witness = ("picture in the article", "visible") if own is None else ("rule", "rule")
        yield Candidate(Image(shown, caption, credit), place, witness, block)
    if isinstance(ruled, str):
        yield Candidate(Image(ruled, caption, credit) if shown and versions.same_picture(shown, ruled) else Image(ruled), "rule", "rule")
    for place, named_url in meta:
        url = versions.larger(named_url, [other for _, other in meta]) if shown is None else named_url
        said = Candidate(Image(url, caption, credit), place, place.split(" ", 1)[0])
        other = shown is not None and not versions.same_picture(shown, url)
        yield Rejection(said, f"not the picture displayed: {url[:200]}") if other else said
    if shown is None and not meta and caption and unit is not None and unit.pictures:  # whose address a script fills in
        yield Candidate(Image(None, caption, credit), "caption in the article", "visible", unit.start)
    elif (
        shown is None
        and not any(urls.absolute(view.doc.base, url) for _, url in meta)
        and (behind := behind or behind_the_headline(view, meta)) is not None
    ):
        caption, credit = told_elsewhere(view, head_of(head, set_on_it=True)) if head is not None else (None, None)
        yield Candidate(Image(behind, caption, credit), "picture in the article", "visible")


def read(said: Image, context: Context) -> Image:
    url = urls.absolute(context.url, said.url) if said.url else None
    if url is None and said.url:
        raise Unreadable("no address", said.url[:200])
    if url is not None and _GLUED.search(url):
        raise Unreadable("two addresses with nothing between them", url[:200])
    return Image(url, said.caption, said.credit)


def same(a: Image, b: Image) -> bool:
    return a.url == b.url or bool(a.url and b.url and versions.same_picture(a.url, b.url))


def _is_amid(view: View, unit: Unit) -> bool:
    """Whether a picture stands amid the text, with some of it over the picture."""
    return view.first_block is not None and unit.start > view.first_block


def _files_behind(view: View, unit: Unit) -> Iterator[str]:
    """The files that pictures lead to: no pages about them."""
    for picture in unit.pictures:
        href = picture.link.href if picture.link is not None else ""
        if href.lower().endswith(versions.FILES) and ":" not in href.rpartition("/")[2] and (url := urls.absolute(view.doc.base, href)):
            yield url


def _within(view: View, unit: Unit, meta: list[tuple[str, str]]) -> str | None:
    """An address for words whose picture names none that is known: what its thumbnail leads to, what stands in the figure that they are
    said of, or, where metadata name none, what its file is, whatever that is called."""
    if not unit.blocks:
        return None
    for picture in unit.pictures:
        if picture.link is not None and (href := picture.link.href).lower().endswith(versions.FILES) and not versions.is_no_photo(href):
            return href
    for other in pictures_of(view):
        if other is not unit and other.box.within(unit.box) and (found := addresses_of(other)):
            return found[0]
    inner = view.doc.boxes[unit.box.index : unit.box.index + _IN_A_FIGURE] if not unit.pictures else ()
    if (behind := next(filter(None, (ground_of(box) for box in inner if box.within(unit.box))), None)) is not None:
        return behind  # set as the ground of an element
    worded = not meta and (unit.box.inside & FIGURE or any(block.inside & CAPTION for block in unit.blocks))
    return next((said for picture in unit.pictures if (said := versions.any_address_of(picture))), None) if worded else None


def _ruled(view: View) -> Picture | str | None:
    """The picture that the site's own selector names, or the first in what it names; or the address that stands there."""
    for named in view.doc.named("image"):
        place = named.place
        held = (p for p in view.doc.pictures if p.box.within(place)) if isinstance(place, Box) else [place] if place is not None else []
        picture = next(filter(versions.address_of, held), None)
        if said := picture or named.attributes.get("content") or named.attributes.get("href"):
            return said
    return None
