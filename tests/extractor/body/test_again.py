"""The lines that a text repeats and the rest of the page does not."""

from __future__ import annotations

import pytest
from newspage import blocks

from scraper.extractor.body import again

LINE = "Keeper on duty: one"
ENTRY = "<h3>{name}</h3><p>The lock at {name} was opened again in March.</p>{line}"


def of_three(line: str, before: str = "", after: str = "", box: str = "{}") -> list[bool]:
    """Whether each copy of a line is raised that stands under three entries."""
    entries = "".join(box.format(ENTRY.format(name=name, line=line)) for name in ("Marle", "Tarn", "Oss"))
    page = blocks(f"<div><p>The first of the locks is the oldest.</p>{before}{entries}<p>All of them are open in summer.</p>{after}</div>")
    copies = [block.index for block in page if block.text == LINE]
    likely = [0.2 if block.index in copies else 0.9 for block in page]
    raised = again.weighed(page, likely, dict.fromkeys(copies, 0.8), 0.5)
    return [raised[at] == 0.8 for at in copies]


@pytest.mark.parametrize("line", [f"<p>{LINE}</p>", f"<ul><li>Two gates</li><li>{LINE}</li></ul>"])
def test_a_line_under_each_entry_of_a_text_is_weighed_as_if_it_were_said_once(line: str) -> None:
    assert of_three(line) == [True] * 3


def test_entries_may_stand_in_boxes_of_their_own() -> None:
    assert of_three(f"<p>{LINE}</p>", box="<section>{}</section>") == [True] * 3


@pytest.mark.parametrize(
    "line",
    [
        f"<p><a href=/keeper>{LINE}</a></p>",
        f"<button>{LINE}</button>",
        f"<figure><img src=a.jpg><figcaption>{LINE}</figcaption></figure>",
        f"<div class=meta>{LINE}</div>",
    ],
)
def test_what_is_no_line_of_the_text_or_set_as_nothing_else_of_it_stays_as_it_was(line: str) -> None:
    assert of_three(line) == [False] * 3


def test_what_stands_outside_the_text_too_is_the_pages() -> None:
    assert of_three(f"<p>{LINE}</p>", after=f"<aside><p>{LINE}</p></aside>") == [False] * 4


@pytest.mark.parametrize("text", ["Read more", "Click to expand...", "..."])
def test_a_label_that_offers_other_things_stays_as_it_was(text: str) -> None:
    page = blocks(
        "<div>" + "".join(f"<p>The lock at {name} is open.</p><p>{text}</p>" for name in ("Marle", "Tarn")) + "<p>The end.</p></div>"
    )
    likely = [0.9, 0.2, 0.9, 0.2, 0.9]
    assert again.weighed(page, likely, {1: 0.8, 3: 0.8}, 0.5) == likely


def test_a_line_that_is_doubted_as_if_said_once_too_stays_as_it_was() -> None:
    page = blocks(f"<div><p>The first.</p><p>{LINE}</p><p>The second.</p><p>{LINE}</p><p>The end.</p></div>")
    likely = [0.9, 0.2, 0.9, 0.2, 0.9]
    assert again.weighed(page, likely, {1: 0.4, 3: 0.8}, 0.3) == likely


def test_a_text_may_end_in_what_it_said_before() -> None:
    page = blocks(f"<div><p>The first.</p><p>{LINE}</p><p>The second.</p><p>{LINE}</p></div>")
    assert again.weighed(page, [0.9, 0.9, 0.9, 0.2], {1: 0.9, 3: 0.8}, 0.5) == [0.9, 0.9, 0.9, 0.8]
