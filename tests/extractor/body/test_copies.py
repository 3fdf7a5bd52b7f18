"""What is said twice: copies, titles said again."""

from __future__ import annotations

import pytest
from newspage import HEADLINE, STORY, URL, bare, body, p, page

from scraper.extractor import begin, see
from scraper.extractor.body import copies, drops
from scraper.record import Page
from tests.storyparts import CONTENT, WHOLE, amid, dropped, reasons


def test_a_copy_takes_its_sub_headings_along() -> None:
    whole = p(STORY[:4]) + "<h4>Late rather than cruel</h4>" + p(STORY[4:7]) + "<h4>Not far</h4>" + p(STORY[7:])
    html = page(f'<div class="article-content c-1">{whole}</div><div class="article-content c-2">{whole}</div>')
    assert body(html) == [*STORY[:4], "Late rather than cruel", *STORY[4:7], "Not far", *STORY[7:]]


@pytest.mark.parametrize(("over", "under", "gone"), [("p", "h3", 0), ("h3", "p", 1), ("p", "p", None)])
def test_a_title_that_is_said_twice_in_a_row_is_said_once(over: str, under: str, gone: int | None) -> None:
    said = "What each of the nine lamps of the coast cost in 2023"
    view = begin(
        Page(f"<html><body><h1>{HEADLINE}</h1>{p(STORY[:2])}<{over}>{said}</{over}><{under}>{said}</{under}>{p(STORY[2:])}", url=URL)
    )
    blocks = view.doc.blocks[1:]
    twice = [block.index for block in blocks if block.text == said]
    found = drops.reasons(view, blocks, [0.9] * len(view.doc.blocks))
    assert [n for n in twice if n in found] == ([twice[gone]] if gone is not None else [])


def test_a_copy_takes_its_short_sentences_along() -> None:
    story = [*STORY[:3], "Nobody complained.", *STORY[3:5], "So it was."]
    assert set(reasons(f"<div>{p(story)}</div><div>{p(story)}</div>")) == set(story)
    assert not reasons(f"<div>{p(story)}</div>" + p(story[-1:]))


def test_a_copy_in_the_cells_of_a_layout_is_a_copy() -> None:
    whole, over = [*STORY, "So it was."], "A village waits for the dark"
    rows = "".join(f"<tr><td>{text}</td></tr>" for text in (over, *whole))
    view = see(Page(bare(f"<table>{rows}</table><h1>{HEADLINE}</h1><div>{p(whole)}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (over, *whole)]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert [block.text for block in kept if not found.get(block.index, "").startswith("repeats")] == [over, *whole]
    assert min(block.index for block in kept if block.text == "So it was." and block.index not in found) > kept[len(whole)].index


def test_a_refrain_is_no_copy() -> None:
    refrain = "Three of them wrote to the authority in April, and three of them had no answer by the end of the month of May."
    sung = [*STORY[:2], refrain, *STORY[2:4], refrain, *STORY[4:]]
    assert body(page(CONTENT.format(p(sung)))) == sung


def test_what_one_list_says_another_may_say_again() -> None:
    items = ("Rain on nine days out of ten, as every spring in the last century and in this.", "A wind from the north.")
    lists = [f"<h3>{month}</h3><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>" for month in ("In April", "In May")]
    html = page(CONTENT.format(p(STORY[:4]) + lists[0] + p(STORY[4:6]) + lists[1] + p(STORY[6:])))
    assert dropped(html, *items) == []


def test_a_list_may_say_again_two_things_of_another_before_one_of_its_own() -> None:
    items = (
        "Rain on nine days out of ten, as every spring in the last century and in this.",
        "A wind from the north and the east at night.",
    )
    own = "Fog on each of the mornings of the month, so that the lamp was lit until noon."
    shape = "<h3>{}</h3><p>For it:</p><ul>{}</ul>"
    lists = [shape.format(n, "".join(f"<li>{item}</li>" for item in each)) for n, each in (("One", items), ("Two", (*items, own)))]
    assert dropped(amid("".join(lists)), *items, own) == []


def test_copies_for_other_readers_are_read_once() -> None:
    story = CONTENT.format(p(STORY))
    assert body(page(story + f"<div class=print-only>{story}</div>")) == WHOLE
    assert body(page(f"<div class=desktop>{story}</div><div class=mobile>{story}</div>")) == WHOLE
    assert body(page(f"<div class=amp hidden>{story}</div>{story}")) == WHOLE
    assert body(page(f"{story}<noscript>{story}</noscript><template>{story}</template>")) == WHOLE


@pytest.mark.parametrize(
    ("shape", "added", "reasons", "goes"),
    [
        ("<div>{}</div><div class=small>{}</div>", {6, 7, 8}, {9: "repeats block 3"}, {6, 7, 8}),
        ("<div>{}</div><div class=small>{}</div>", {8, 9, 10}, {7: "repeats block 1"}, {8, 9, 10}),
        ("<div>{}</div><div class=small>{}</div>", {6, 7, 8}, {}, set()),  # an answer that is given twice
        ("<div>{}</div><div class=small>{}</div>", {9}, {10: "repeats block 0"}, set()),
        ("<div>{}{}</div>", {6, 7}, {9: "repeats block 3"}, set()),  # a refrain
    ],
)
def test_what_is_added_to_a_text_is_no_copy_of_it(shape: str, added: set[int], reasons: dict[int, str], goes: set[int]) -> None:
    story = f"{p(STORY[:2])}<h3>The bees of the lantern room</h3>{p(STORY[6:9])}"
    blocks = begin(Page(f"<body>{shape.format(story, story)}", url=URL)).doc.blocks
    assert copies.rest(blocks, added, {*range(6), *added}, reasons) == goes


@pytest.mark.parametrize(("hidden", "gone"), [(' style="display:none"', True), ("", False)])
def test_a_copy_of_a_program_that_is_there_for_a_button_is_no_text(hidden: str, gone: bool) -> None:
    program = "<pre>lamp = Lamp(nine)\n\n  lamp.light(at=20)</pre>"
    copy = f"<p class=c{hidden}>lamp = Lamp(nine) lamp.light(at=20)</p>"
    view = begin(Page(f"<html><body><h1>{HEADLINE}</h1>{p(STORY[:2])}{program}{copy}{p(STORY[2:])}", url=URL))
    found = drops.reasons(view, view.doc.blocks[1:], [0.9] * len(view.doc.blocks))
    assert found == ({4: "repeats block 3"} if gone else {})
