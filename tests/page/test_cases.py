"""A box that holds one paragraph alone, as all paragraphs of a page have one, is the paragraph."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scraper.page.blocks import QUOTE
from scraper.page.walk import Walk, walk

LINES = tuple(
    f"The {name} bridge was closed for {n} days in spring, and {n * 12} boats had to wait in the basin until the keeper came back on "
    "foot from the mill, where the road had been washed away."
    for n, name in enumerate(("northern", "southern", "eastern", "western"), 3)
)
PARAGRAPHS = [f"<p class=t>{line}</p>" for line in LINES]
COMPONENT = "<div class='c-text' data-component=text-block><div>{}</div></div>"


def walked(markup: str) -> Walk:
    root = LexborHTMLParser(f"<body><article>{markup}</article></body>").root
    assert root is not None
    return walk(root)


def around(found: Walk) -> list[str]:
    """What the element around each block is called, or its tag."""
    return [block.box.parent.names or block.box.parent.tag for block in found.blocks if block.box.parent is not None]


def cased(shape: str, paragraphs: list[str]) -> str:
    return "".join(map(shape.format, paragraphs))


@pytest.mark.parametrize(
    ("shape", "names"),
    [
        ("<div>{}</div>", "t"),
        (COMPONENT, "t c-text"),
        ("<section>{}</section>", "t"),
        ("<section class=a><div class=b><div>{}</div></div></section>", "t b a"),
        ("<div class=x><section>{}</section></div>", "t x"),
    ],
)
def test_paragraphs_that_each_have_boxes_stand_side_by_side(shape: str, names: str) -> None:
    found = walked(cased(shape, PARAGRAPHS))
    assert around(found) == ["article"] * 4
    assert {block.box.names for block in found.blocks} == {names}


def test_so_do_paragraphs_that_are_boxes_themselves() -> None:
    found = walked(cased(COMPONENT, [f"<div class=t>{line}</div>" for line in LINES]))
    assert around(found) == ["article"] * 4


def test_a_numbered_box_is_one_of_them() -> None:
    markup = "".join(f"<div class='anchor p{n}'><div class=t>{text}</div></div>" for n, text in enumerate(PARAGRAPHS))
    assert around(walked(markup)) == ["article"] * 4


def test_so_does_a_lone_one_on_the_same_page_and_a_heading() -> None:
    under = f"<div class=part><h2>The mill</h2>{COMPONENT.format(PARAGRAPHS[0])}</div>"
    found = walked(f"<div class=text>{cased(COMPONENT, [*PARAGRAPHS, '<h3 class=t>The keeper</h3>'])}</div>{under}")
    assert around(found) == ["text"] * 5 + ["part"] * 2


def test_what_stands_around_the_usual_boxes_stays() -> None:
    note = f"<div class=box>{COMPONENT.format('<p class=t>Tell us what the flood did to your boat.</p>')}</div>"
    assert around(walked(cased(COMPONENT, PARAGRAPHS) + note)) == [*["article"] * 4, "box"]


@pytest.mark.parametrize(
    "markup",
    [
        "".join(PARAGRAPHS),
        # Amid paragraphs that stand free a box sets its text apart.
        "".join(PARAGRAPHS) + cased("<div class=note>{}</div>", [f"<p>{line[:140]}</p>" for line in LINES[:3]]),
        cased("<div class=lone>{}</div>", PARAGRAPHS[:2]),
        # The cards of a list: too little text to be how a text is set.
        cased("<div class=card>{}</div>", ["<p><a href=/a>Ferry runs again</a></p>"] * 5),
        # It has a picture, too.
        cased("<div class=card><img src=/a.jpg>{}</div>", PARAGRAPHS),
        cased("<div class=card>{}</div>", [f"<p class=t><img src=/a.jpg>{line}</p>" for line in LINES]),
    ],
)
def test_other_boxes_stay(markup: str) -> None:
    found = walked(markup)
    assert around(found) == [box.parent.names or box.parent.tag for box in found.boxes if box.tag == "p" and box.parent is not None]
    assert not any(" " in block.box.names for block in found.blocks)
    in_boxes = [block for block in found.blocks if "class=" in markup and block.box.parent is not None and block.box.parent.tag == "div"]
    assert len(in_boxes) == markup.count("<div class=")


@pytest.mark.parametrize(
    ("other", "are_cases"),
    [
        ("<div class=part><p>A boat</p><form><button>Sign up</button></form></div>", False),
        ("<div class=part><img src=/a.jpg><div>The mill</div></div>", False),
        ("<div class=part><p><img src=/a.jpg>The mill</p></div>", True),
        ("<div class=part><p>The mill<br><br>The road</p></div>", True),
        ("<div class=more><p>A boat</p><p>A mill</p></div>", True),
    ],
)
def test_boxes_of_one_name_are_parts_of_the_page_where_one_holds_more(other: str, are_cases: bool) -> None:
    found = walked(cased("<div class=part>{}</div>", PARAGRAPHS) + other)
    assert around(found)[:4] == ["article" if are_cases else "part"] * 4


@pytest.mark.parametrize("shape", ["<div class=part>{}</div>", COMPONENT, "<div><div class=text>{}</div></div>"])
def test_a_paragraph_with_more_in_its_box_stands_beside_the_others_where_few_do(shape: str) -> None:
    inserted = shape.format(f"{PARAGRAPHS[0]}<p><a href=/mill>Read also: the mill is for sale</a></p>")
    found = walked(cased(shape, 3 * PARAGRAPHS) + inserted + cased(shape, PARAGRAPHS))
    assert around(found) == ["article"] * 18


def test_what_is_indented_all_through_is_no_quotation() -> None:
    found = walked(cased("<blockquote>{}</blockquote>", PARAGRAPHS))
    assert around(found) == ["article"] * 4
    assert not any(block.inside & QUOTE for block in found.blocks)


@pytest.mark.parametrize(
    ("markup", "quoted"),
    [
        (cased("<blockquote>{}</blockquote>", PARAGRAPHS[:3]) + "".join(PARAGRAPHS[1:]), 3),  # a talk with many quotations
        (cased("<blockquote class=post>{}</blockquote>", PARAGRAPHS), 4),  # what others have posted
        (f"<blockquote>{''.join(PARAGRAPHS)}</blockquote>", 4),
    ],
)
def test_quotations_stay(markup: str, quoted: int) -> None:
    assert sum(block.inside & QUOTE > 0 for block in walked(markup).blocks) == quoted
