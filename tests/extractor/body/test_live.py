"""Entries of a live blog that the page's data tell too."""

from __future__ import annotations

import json

import pytest
from newspage import page, text

ENTRIES = (
    ("It is over!", "Gull Point win by two boats, and the crowd walks home along the mole."),
    ("Second boat in", "The Heron is in, four minutes behind."),
    ("A mast breaks", "The Tern has lost her mast off the lighthouse. All hands are safe."),
    ("The buoy", "Heron 4, Tern 3, Gull 1 at the northern buoy"),
    ("Half way", "Nine of twelve boats have rounded the northern buoy."),
    ("They are off", "The gun is fired at noon sharp, with a light wind from the west."),
)
ENTRY = (
    "<li{}>{}<div class=c><div class=d>{}</div>{}<div class=s><div>facebook</div><div>twitter</div><div>Share link</div></div></div></li>"
)
LINKED = '<script type="application/ld+json">{}</script>'


def linked(told: object) -> str:
    updates = [{"@type": "BlogPosting", "headline": title, "articleBody": said} for title, said in ENTRIES]
    data = {"@type": "LiveBlogPosting", "headline": "The race around the islands", "liveBlogUpdate": updates}
    return LINKED.format(json.dumps(data)) if told else ""


def entries(item: str = "", data: str = "{title}{said}") -> str:
    return "<ul>" + "".join(ENTRY.format(item, data.format(title=title, said=said), title, said) for title, said in ENTRIES) + "</ul>"


TOLD = [each for entry in ENTRIES for each in entry]


def told(body: str, head: str = "") -> list[str]:
    found = text(page(f"<p>Twelve boats sail around the islands today, and all of the town looks on.</p>{body}", head=head))
    assert found.kind == "live_blog"
    return [block.text for block in found.blocks if block.text in TOLD or "facebook" in block.text]


def test_what_an_entry_in_linked_data_says_is_text() -> None:
    assert told(entries(data=""), head=linked(True)) == TOLD


@pytest.mark.parametrize("cut", ["", "\" I'd say"])
def test_what_stands_in_an_update_is_text_whatever_its_content_says(cut: str) -> None:
    data = '<meta itemprop=headline content="{title}"><meta itemprop=articleBody content="{said}">'.replace("{said}", cut or "{said}")
    item = ' itemprop=liveBlogUpdate itemscope itemtype="https://schema.org/BlogPosting"'
    assert told(entries(item, data)) == TOLD
