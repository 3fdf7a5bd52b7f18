"""The ingredients and the steps of a recipe, where the page's data names them (schema.org Recipe: recipeIngredient, recipeInstructions).

Cells of two words in a row look like anything but an article's text; that the page lists them as what to cook with settles it. What is
kept is what the page displays, with its labels ("For the crust"), not what the data says. Found on 5 of 1,935 pages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from scraper.normaliser.text import key, weight
from scraper.page.blocks import ASIDE, BUTTON, FOOTER, NAV, Block
from scraper.page.document import Document
from scraper.page.linked_data import text_of

_RECIPES: Final = 5  # of a page
_MOST: Final = 200  # ingredients, and steps, of a recipe
_WORDS: Final = 20  # of an ingredient
_GAP: Final = 3  # blocks amid the ingredients that the data does not know: amounts, labels
_LINE: Final = 1_000  # characters of such a line that are read: there are two hundred parts of it to keep
_LONGER: Final = 2  # times as long as the data has it may a text be displayed, for its marks and spaces
_SHORT: Final = 90  # weight of a label
_AMOUNT: Final = 12  # characters
_ABOVE: Final = 4  # blocks from a heading to what it heads


def told(doc: Document) -> set[int]:
    """The blocks that display what the recipes in the page's data are made of, and how, with the headings over them."""
    found: set[int] = set()
    recipes = [
        (
            [line[:_LINE] for line in _texts(recipe.get("recipeIngredient") or recipe.get("ingredients"))],
            list(_texts(recipe.get("recipeInstructions"))),
        )
        for recipe in islice(doc.linked.of("recipe"), _RECIPES)
    ]
    if not recipes:
        return found
    longest = _LONGER * max((len(text) for recipe in recipes for texts in recipe for text in texts), default=0)
    shown = {block.index: key(block.text) for block in doc.blocks if len(block.text) <= longest and _displayed(block)}
    for lines, steps in recipes:
        for run in (_ingredients(doc.blocks, shown, lines), _steps(shown, steps)):
            if run:
                found |= run | _headings_over(doc.blocks, min(run))
    return found


def _texts(value: Any) -> Iterator[str]:
    """The texts in a list of texts, HowToSteps and HowToSections, in order."""
    return islice(_every_text(value), _MOST)


def _every_text(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting.extend(reversed(one[:_MOST]))
        elif isinstance(one, dict) and isinstance(one.get("itemListElement"), list | dict):
            waiting.append(one["itemListElement"])
        elif (said := text_of(one.get("text") or one.get("name") if isinstance(one, dict) else one)) is not None:
            yield from said.splitlines()


def _ingredients(blocks: list[Block], shown: dict[int, str], lines: list[str]) -> set[int]:
    """The run of short blocks that holds the most of these lines, whole or in parts; empty where none holds half of them. `shown`: the keys
    of the blocks, by their indices."""
    lines_with: defaultdict[str, set[int]] = defaultdict(set)  # words in a row -> the lines that have them
    for n, line in enumerate(lines):
        words = key(line).split()[:_WORDS]
        for first in range(len(words)):
            for last in range(first, len(words)):
                lines_with[" ".join(words[first : last + 1])].add(n)
    best, most = range(0), max(1, len(lines) // 2)
    start = end = -1
    named, seen = set[int](), set[int]()
    for index, said in shown.items():
        if (held := lines_with.get(said)) is None:
            continue
        block = blocks[index]
        if start < 0 or block.index - end > _GAP:
            start, seen = block.index, set()
        end = block.index + 1
        named.add(block.index)
        if any(map(str.isalpha, block.text)):
            seen |= held
        if len(seen) > most or (len(seen) == most and start == best.start):
            best, most = range(start, end), len(seen)
    run = {n for n in best if n in named or _is_label(blocks[n])}
    if run and best.stop < len(blocks) and _is_amount(blocks[best.stop - 1].text) and _is_label(blocks[best.stop]):
        run.add(best.stop)  # its name is longer than the data's
    return run


def _steps(shown: dict[int, str], texts: list[str]) -> set[int]:
    steps = {key(text) for text in texts} - {""}
    return {index for index, said in shown.items() if said in steps}


def _displayed(block: Block) -> bool:
    return not block.hidden and not block.inside & (NAV | ASIDE | FOOTER)


def _is_label(block: Block) -> bool:
    plain = _displayed(block) and not block.inside & BUTTON
    return plain and weight(block.text) <= _SHORT and block.link_chars * 2 <= len(block.text)


def _is_amount(text: str) -> bool:
    return text[0].isnumeric() and len(text) <= _AMOUNT


def _headings_over(blocks: list[Block], first: int) -> set[int]:
    """The sub-heading over a block, and the one over that."""
    found: set[int] = set()
    at, level = first - 1, 7
    while at > 0 and first - at <= _ABOVE:
        if 1 < blocks[at].heading < level and _is_label(blocks[at]):
            found.add(at)
            first, level = at, blocks[at].heading
        at -= 1
    return found
