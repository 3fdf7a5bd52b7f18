"""The shapes that the model is trained on: the page says the same in each, and the labels hold."""

from __future__ import annotations

from random import Random

import pytest
from lxml import html as parser
from newspage import STORY, URL, p, page

from scraper.page.document import Document
from scraper.record import Page
from training import shapes
from training.pages import block_labels

PLAIN = page(f"<article class=post><h1>The harbour that never sleeps</h1>{p(STORY)}</article>")
TRUTH = {"body": "\n\n".join(STORY)}


def words(markup: str) -> list[str]:
    return " ".join(block.text for block in Document(Page(markup, url=URL)).blocks).split()


@pytest.mark.parametrize("change", [change for _, changes in shapes.CHANGES for change in changes])
def test_a_page_says_the_same_in_every_shape(change) -> None:
    root = parser.document_fromstring(PLAIN)
    change(root)
    assert words(parser.tostring(root, encoding="unicode")) == words(PLAIN)


@pytest.mark.parametrize("seed", range(12))
def test_a_shape_is_the_same_each_time_and_its_labels_find_the_story(seed: int) -> None:
    markup, truth = shapes.reshaped(PLAIN, TRUTH, Random(seed))
    assert (markup, truth) == shapes.reshaped(PLAIN, TRUTH, Random(seed))
    doc = Document(Page(markup, url=URL))
    label, _ = block_labels(doc, truth)
    body = " ".join(block.text for block, yes in zip(doc.blocks, label, strict=True) if yes)
    assert body.split() == truth["body"].split()


def test_a_lengthened_story_says_nothing_twice() -> None:
    root = parser.document_fromstring(PLAIN)
    truth = shapes.lengthened(root, Random(0), TRUTH)
    paragraphs = truth["body"].split("\n\n")
    assert len(paragraphs) == len(set(paragraphs)) >= 2 * len(STORY)


def test_a_story_is_cut_between_its_paragraphs() -> None:
    root = parser.document_fromstring(PLAIN)
    shapes.cut(root, Random(1))
    markup = parser.tostring(root, encoding="unicode")
    boxes = {b.box.parent.index for b in Document(Page(markup, url=URL)).blocks if b.text in STORY and b.box.parent}
    assert len(boxes) > 1
    assert words(markup) == words(PLAIN)
