"""Captions and figures without end take linear time."""

from __future__ import annotations

import time

from scraper.extractor.fields.shared.pictured import caption_blocks
from scraper.extractor.view import View
from scraper.page.document import Document
from scraper.record import Context, Page
from tests.picturepage import URL


def test_hostile_pages_take_linear_time() -> None:
    start = time.process_time()
    document = Document(Page("<body>" + "<figure><img src=/m/boats-in-harbour.jpg><p class=caption>x</p></figure>" * 8_000, url=URL))
    caption_blocks(View(document, Context(url=URL)))
    document = Document(Page("<body>" + "<div class=caption>" * 400 + "<img src=/m/a-picture.jpg>" * 5_000, url=URL))
    caption_blocks(View(document, Context(url=URL)))
    assert time.process_time() - start < 6


def test_a_caption_of_thousands_of_headings_takes_linear_time() -> None:
    document = Document(Page("<body><figure><img src=/m/boats-in-harbour.jpg><figcaption>" + "<h2>A</h2>" * 19_000, url=URL))
    start = time.process_time()
    caption_blocks(View(document, Context(url=URL)))
    assert time.process_time() - start < 2


def test_hundreds_of_figures_that_are_never_closed_take_linear_time() -> None:
    figure = "<figure><figcaption>A caption here</figcaption>" + "<p>Ab c</p>" * 5
    document = Document(Page("<body>" + figure * 390 + "".join(f"<p>Words {n} here" for n in range(16_000)), url=URL))
    start = time.process_time()
    caption_blocks(View(document, Context(url=URL)))
    assert time.process_time() - start < 1
