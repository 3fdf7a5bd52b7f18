"""The short lines of a text that look least like body: sub-headings, labels, questions; over or between what is kept."""

from __future__ import annotations

from scraper.extractor.body.headings.alike import alike, in_turn, of_parts, titles
from scraper.extractor.body.headings.between import labelled, lines, parted, refrains
from scraper.extractor.body.headings.looks import is_set_as_others, setting
from scraper.extractor.body.headings.over import over, over_first

__all__ = [
    "alike",
    "in_turn",
    "is_set_as_others",
    "labelled",
    "lines",
    "of_parts",
    "over",
    "over_first",
    "parted",
    "refrains",
    "setting",
    "titles",
]
