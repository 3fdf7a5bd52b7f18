"""What a recipe is made of, and how: found on the page by what the page's data says of it, in whatever way it is set."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scraper.extractor.body import recipes
from scraper.page.document import Document
from scraper.record import Page

INGREDIENTS = ["300 g rye flour", "2 tbsp honey", "150 ml sour milk", "1 pinch ground caraway"]
STEPS = [
    "Warm the milk with the honey until it dissolves.",
    "Stir in the flour and the caraway, and leave the dough overnight.",
    "Bake at 200 °C for half an hour.",
]
AMOUNTS = [("300 g", "Rye flour"), ("2 tbsp", "Honey"), ("150 ml", "Sour milk"), ("1 pinch", "Ground caraway")]
DATA: dict[str, Any] = {"@type": "Recipe", "name": "Harbour rye", "recipeIngredient": INGREDIENTS, "recipeInstructions": STEPS}
PAGE = (
    "<html lang=en><head><title>Harbour rye</title><script type='application/ld+json'>{data}</script></head><body>"
    "<nav><a href=/bread>Honey</a></nav><main><h1>Harbour rye</h1><p>My aunt in Port Lintel baked it on Saturdays.</p>{html}</main>"
    "<aside><p>2 tbsp honey</p></aside></body></html>"
)


def read(html: str, data: Any = DATA) -> list[str]:
    doc = Document(Page(PAGE.format(data=json.dumps(data), html=html).encode(), url="https://oven.example/harbour-rye"))
    return [doc.blocks[n].text for n in sorted(recipes.told(doc))]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (f"<h2>Ingredients</h2><ul>{''.join(f'<li>{line}</li>' for line in INGREDIENTS)}</ul>", ["Ingredients", *INGREDIENTS]),
        (
            "<h2>Ingredients</h2><table>" + "".join(f"<tr><td>{amount}</td><td>{name}</td></tr>" for amount, name in AMOUNTS) + "</table>",
            ["Ingredients", *(text for row in AMOUNTS for text in row)],
        ),
        ("".join(f"<div>{name}</div><div>{amount}</div>" for amount, name in AMOUNTS), [text for row in AMOUNTS for text in row[::-1]]),
        # a label amid them, a link to what is on sale, a button
        (
            (
                "<h2>You need</h2><button>4 servings</button><h3>For the dough</h3><p>300 g rye flour</p>"
                "<p><a href=/shop/honey>2 tbsp honey</a></p><p>For the top</p><p>150 ml sour milk</p><button>Add to list</button>"
                "<p>1 pinch ground caraway</p>"
            ),
            ["You need", "For the dough", *INGREDIENTS[:2], "For the top", *INGREDIENTS[2:]],
        ),
        # the page says more of the last one than the data
        (
            "".join(f"<div>{amount}</div><div>{name}</div>" for amount, name in (*AMOUNTS[:3], ("1 pinch", "Ground caraway, or cumin"))),
            [*(text for row in AMOUNTS[:3] for text in row), "1 pinch", "Ground caraway, or cumin"],
        ),
        ("<p>2 tbsp honey</p>", []),  # of four
        (f"<h2>Method</h2><ol>{''.join(f'<li>{step}</li>' for step in STEPS)}</ol>", ["Method", *STEPS]),
        ("<p>Bake until it smells of Saturday.</p>", []),
    ],
)
def test_what_the_data_names_is_found_as_the_page_sets_it(html: str, wanted: list[str]) -> None:
    assert read(html) == wanted


@pytest.mark.parametrize(
    "said",
    [
        "\n".join(STEPS),
        [{"@type": "HowToStep", "text": step} for step in STEPS],
        [{"@type": "HowToSection", "name": "Dough", "itemListElement": [{"@type": "HowToStep", "text": step} for step in STEPS]}],
        {"@type": "ItemList", "itemListElement": STEPS},
    ],
)
def test_steps_are_said_in_many_forms(said: Any) -> None:
    assert read("".join(f"<p>{step}</p>" for step in STEPS), DATA | {"recipeInstructions": said}) == STEPS


@pytest.mark.parametrize("said", [None, 7, [], [None, {}], [[[["2 tbsp honey"]]]], {"@type": "HowToStep"}, {"itemListElement": 3}])
def test_data_that_says_nothing_finds_nothing(said: Any) -> None:
    assert read("<p>2 tbsp of honey.</p>", {"@type": "Recipe", "recipeIngredient": said, "recipeInstructions": said}) == []
