"""Names of others: in the card of another story, in a column of the site's writers, in an element that is called after something else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scraper.extractor.fields.byline.looks import holds_headline, is_card, is_labelled, share_a_box
from scraper.extractor.fields.byline.pieces import Way
from scraper.extractor.fields.byline.scene import Scene
from scraper.extractor.fields.shared.authored import called_otherwise, leads_to_author
from scraper.extractor.fields.shared.told import heads_a_writer
from scraper.extractor.links import CATEGORY, leads_within
from scraper.normaliser import names
from scraper.normaliser.bylines import by_word
from scraper.normaliser.text import key, weight
from scraper.page.blocks import BUTTON, Block, Box

_TITLE_EAST: Final = 12  # weight of a short title in a script without spaces; names weigh less
LONG_LINK: Final = 100  # characters of a link with the author's name and what she is
_PLACED = re.compile(r"sidebar|footer")
_COLUMN: Final = 3  # elements around a block that say whose it is


def of_others(scene: Scene, block: Block) -> bool:
    """Whether it stands in an element called after something else: comments, teasers, captions."""
    box: Box | None = block.box
    for _ in range(_COLUMN):
        if box is None:
            break
        if box.names and box.block_end - box.block_start < 40 and called_otherwise(box.names) and not holds_headline(scene.view, box):
            return not (is_the_storys_foot(scene, box) and by_word(block.text) is not None and names.has_date(block.text))
        box = box.parent
    return False


def of_card(scene: Scene, block: Block) -> bool:
    """Whether the block is part of a card for another story, or stands right under the title of one; a label ('Text: Jane Roe') and
    names that the metadata give are no card's."""
    view, last = scene.view, scene.view.last_block
    if is_card(view, block) and not (len(block.text) < LONG_LINK and any(map(key(block.text).startswith, scene.known))):
        return True
    if scene.known or ":" in block.text[:20]:
        return False
    if is_titled(scene, block):
        return True
    if is_labelled(block):
        return False
    low = block.index - 3 if last is None or block.index < last else max(last + 1, block.index - 3)
    over = view.doc.blocks[low : block.index]
    if over and heads_a_writer(over[-1]):
        return False
    cards = [other for other in over if is_card(view, other) and not other.inside & BUTTON]
    around = block.box.parent
    own = around is not None and around.tag != "body" and holds_headline(view, around)  # beside the lists of other stories
    return any(not own or around in (other.box, other.box.parent) for other in cards)


def is_titled(scene: Scene, block: Block) -> bool:
    """Whether a short title of another story opens the block, or stands over it or under it in the small box that holds both."""
    index, blocks = block.index, scene.view.doc.blocks
    near = (other for other in blocks[max(0, index - 3) : index + 2] if other.heading or other.index == index - 1)
    return opens_with_a_title(scene, block) or any(
        other.link_chars >= len(other.text) and share_a_box(other, block) and opens_with_a_title(scene, other) for other in near
    )


def opens_with_a_title(scene: Scene, block: Block) -> bool:
    """Whether it begins with a link that is no name, no writer's, no category's and no date's."""
    link = block.links[0] if block.links else None
    if link is None or "#" in link.href or leads_to_author(link) or CATEGORY.search(link.href):
        return False
    said = scene.view.doc.text_of(link.box)
    titled = (" " in said or weight(said) > _TITLE_EAST) and block.text.startswith(said) and leads_within(link.href, scene.view.doc.url)
    return titled and not names.is_name(said) and not names.has_date(said)


def is_in_the_story(scene: Scene, block: Block) -> bool:
    """Whether the text tells of the person to whom a link under it leads; its last paragraphs may tell of its author."""
    linked = [scene.view.doc.text_of(link.box) for link in block.links if leads_to_author(link)]
    return not scene.known and any(scene.is_told_in_the_text(name) for name in linked if name)


def is_of_a_column(scene: Scene, block: Block) -> bool:
    """Whether it is a link to a person under the text and nothing else, and so is the line before or after it, to another's page: the
    site's writers."""
    alone, *near = [block, *scene.view.doc.blocks[block.index - 1 : block.index + 2]]
    hrefs = {one.links[0].href for one in near if len(one.links) == 1 and one.link_chars >= len(one.text) and leads_to_author(one.links[0])}
    return not scene.known and len(hrefs) > 1 and alone.link_chars >= len(alone.text)


def is_the_storys_foot(scene: Scene, box: Box) -> bool:
    """Whether an element that is called a foot ends the one that holds the headline."""
    around = box.parent
    foot = "footer" in box.names and not called_otherwise(box.names.replace("footer", ""))
    return foot and around is not None and around.tag != "body" and holds_headline(scene.view, around)


def signs_beside(scene: Scene, block: Block, ways: Iterable[str | Way]) -> bool:
    """Whether it stands between the headline and the text, begins with a by-word or holds an element called after authors, and what it
    stands in is called after its place alone: a column beside the text, the foot of the head."""
    hows = [way if isinstance(way, str) else way.how for way in ways]
    if not scene.headline < block.index < scene.first or not any("by-word" in how or how == "author inline" for how in hows):
        return False
    around = [box for box in block.box.up(_COLUMN) if box.names and box.block_end - box.block_start < 40]
    return not any(called_otherwise(_PLACED.sub("", box.names)) for box in around) and not of_card(scene, block)
