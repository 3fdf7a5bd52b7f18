"""A person's name alone under the lead picture: of whom the story tells is shown there; of whom it does not took the picture."""

from __future__ import annotations

from typing import Final

from scraper.extractor.links import leads_within
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.captions import is_a_writers
from scraper.extractor.pictures.handles import is_handle
from scraper.extractor.view import View
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import key
from scraper.page.blocks import BUTTON, FORM, HEADING, NAV, QUOTE

_LONGEST: Final = 40  # characters of a name
_AROUND: Final = 2  # elements around it, one of which may be called after who writes
_FRAMES: Final = 5  # elements around a line that may hold its picture too


def took_it(view: View, unit: Unit, text: str) -> bool:
    """Whether a text is a person's name, and neither the story nor what is said of the picture names the person."""
    if len(text) > _LONGEST or not is_person(text) or is_handle(text):
        return False
    family = key(text).rpartition(" ")[2]
    alts = (picture.attributes.get("alt") or "" for picture in unit.pictures)
    deck = view.value("deck")
    story = view.body.text if view.body is not None else ""
    return bool(family) and family not in key(" ".join((view.value("headline") or "", deck or "", story, *alts))).split()


def signed(view: View, unit: Unit) -> str | None:
    """The name of who took a picture, where it and that name are all that an element holds."""
    for line in view.doc.blocks[unit.start : unit.start + 1] if unit.pictures else ():
        if line.inside & (BUTTON | FORM | HEADING | NAV | QUOTE) or any(leads_within(link.href, view.doc.url) for link in line.links):
            continue
        if any(up.names and is_a_writers(up.names) for up in line.box.up(_AROUND)):
            continue
        frames = (up for up in line.box.up(_FRAMES) if (up.block_start, up.block_end) == (line.index, line.index + 1))
        if any(picture.box.within(up) for up in frames for picture in unit.pictures) and took_it(view, unit, line.text):
            return line.text
    return None
