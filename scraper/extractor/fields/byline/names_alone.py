"""Names that stand alone in a line: a person's between the headline and the text, with a date or what she is beside it, an agency's."""

from __future__ import annotations

import re
from itertools import dropwhile, pairwise
from typing import Final

from scraper.extractor.fields.byline import lines, pieces, rows
from scraper.extractor.fields.byline.looks import LINE, NAMED, is_pictured, is_said_of_a_writer
from scraper.extractor.fields.byline.scene import TOLD, Scene
from scraper.extractor.fields.shared import pictured
from scraper.extractor.fields.shared.authored import ENTERS, leads_to_author
from scraper.extractor.fields.shared.passed import are_names_with_degrees
from scraper.extractor.links import TOPIC, leads_within, path_of
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_desk, is_house
from scraper.normaliser.roles import is_role, role_at, without_degrees
from scraper.normaliser.text import fold, sentence_end
from scraper.page.blocks import BUTTON, CAPTION, FIGURE, LIST, QUOTE, Block, Link

_SMALL: Final = 4  # the level of the headings that may be a line of the head
_TITLE_OF: Final = 6  # words that are too many for what a person is
_ROLE: Final = 9  # and for that in an element beside her name's
DATED: Final = 2  # blocks from an agency that stands alone to a date, at the most
_HEAD: Final = 12  # blocks of a story's head
_TOLD_OF: Final = 4  # blocks of what else may be told of her there
_RIGHT_UNDER: Final = 3  # of them those under the headline and a standfirst
ROW: Final = 3  # blocks beside one in a row
ROLED: Final = 2  # blocks for each of those: her name, and what she is
_ALONE: Final = 2  # strokes around a name that stands alone
_HANDLE = re.compile(r"(?<=[^\s@]{2})[,\s]{0,2}@\w{3,15}$")  # beside a name
# A person's own page on a network.
_PROFILE = re.compile(
    r"//(?:[a-z]{2,3}\.)?(?:linkedin\.com/in|(?:twitter|x|threads)\.(?:com|net)|bsky\.app/profile|instagram\.com)/[@\w.%-]{3,}/?(?:[?#]|$)"
)
_PART = re.compile(r"\s?[|(,]\s?|\s[-–—]\s")  # what parts a name from what she is
TOLD_OF: Final = "name told of"


def as_name(scene: Scene, block: Block, text: str, *, roled: bool = False) -> str | None:
    """The same of a line that holds a name and nothing else: a person's, alone or with where she wrote, an agency's."""
    text, index = _HANDLE.sub("", text).rstrip(" |·•,"), block.index
    several = are_names_with_degrees(text)
    if (len(text) >= 60 and not several) or index > scene.first or 0 < block.heading < _SMALL or block.inside & (BUTTON | QUOTE):
        return None
    if any(credits.is_label(part.rstrip(")")) for part in _PART.split(text)):
        return None  # 'فائل فوٹو', 'बाजार (फाइल फोटो)': a file photo
    who = names.without_place(text)
    if organisations.agency(who) is not None or organisations.is_collective(who):
        language = scene.view.context.language
        named = organisations.is_at_home(who, language) or (len(who) > 2 and not organisations.is_a_word(who, language))
        of_a_picture = block.hidden or is_pictured(block) or pictured.is_the_lead_pictures_credit(scene.view, block)
        return "name alone" if named and scene.is_dated(index, DATED) and not of_a_picture else None
    if (is_house(text) or _is_its_house(scene, text)) and not (block.links or block.hidden or block.inside & (FIGURE | CAPTION | LIST)):
        return "name alone" if scene.is_dated(index, 1) else None  # 'Staff report'
    if block.inside & (FIGURE | CAPTION) and not names.is_person(text):
        return None  # words under a picture, which in a script without capitals have a name's shape
    if not (lines.has_two_parts(text) or scene.is_japanese(text)):
        return TOLD_OF if is_told_of_by_one_word(scene, text, index) else None
    sure = (" " not in text and scene.is_japanese(text)) or (not names.is_person(text) and names.are_writers(text, scene.view.context))
    if not (sure or several or names.is_name(text)) or are_buttons(text):
        return None
    own = names.is_publisher(text, scene.view.context) and scene.is_dated(index, DATED)
    if (own or names.is_person(text)) and scene.told_of(text):
        return TOLD_OF
    roled = roled or several or tells_what_she_is(scene, text)
    if index == scene.first and not (roled or sure or signs_the_first(scene, block) or stands_over_a_role(scene, block)):
        return None
    if block.hidden or is_pictured(block) or ("/" in text and pictured.is_the_lead_pictures_credit(scene.view, block)):
        return None
    plain = not (block.heading or block.inside & (FIGURE | CAPTION))
    known = (
        roled
        or scene.is_dated(index, 3)
        or (plain and scene.is_dated_over(index, 3))
        or any(_PROFILE.search(link.href) for link in block.links)
    )
    if not (known or opens_a_dated_row(scene, block, text) or stands_over_a_role(scene, block)):
        return None
    if is_in_a_row_of_labels(scene, block) or is_of_another_hand(scene, index, text):
        return None
    if scene.known:
        return "name alone"
    return None if scene.is_told_in_the_text(text, index) or scene.is_of_small_words(text) else "name alone"


def _is_its_house(scene: Scene, text: str) -> bool:
    """Whether a line is the site's name and those who work there: 'Harbour Post staff'."""
    site = scene.view.context.publisher or ""
    return len(site) > _ALONE and text.startswith(f"{site} ") and is_house(text[len(site) :].strip())


def tells_what_she_is(scene: Scene, text: str) -> bool:
    """Whether a line is a person's name and behind it what she is, her degrees or her paper: 'Jane Roe (Harbour Editor)', 'Jane Roe, MD',
    'Jane Roe | The Courier'."""
    name, *parts = _PART.split(text.rstrip(")"), maxsplit=1)
    what = parts[0] if parts else ""
    if not what or not (names.is_person(name) and names.is_name(name)) or organisations.agency(what):
        return False
    if without_degrees(text) == name:
        return True
    return names.tells_what(what) or organisations.is_called_a_paper(what) or names.is_publisher(what, scene.view.context)


def stands_over_a_role(scene: Scene, block: Block) -> bool:
    """Whether a person's name stands over a line of what she is, in one element with it, right under the headline or with the date
    between the headline and the two: behind the standfirst and the lead picture."""
    under, around = scene.view.doc.blocks[block.index + 1 : block.index + 2], block.box.parent
    below = block.index - scene.headline
    most = _TOLD_OF if 0 < below <= _RIGHT_UNDER else ROLED
    if not under or around is None or around.block_end - around.block_start > most or not names.is_person(block.text):
        return False
    roled = around.block_end > under[0].index and len(under[0].text) < NAMED and names.tells_what(under[0].text)
    return roled and below > 0 and (below <= _RIGHT_UNDER or scene.is_dated(block.index, min(below, _HEAD)))


def is_of_another_hand(scene: Scene, index: int, name: str) -> bool:
    """Whether a line right over a name says that she did something else: 'Edited by: Jane Roe', over what tells of her."""
    over = scene.view.doc.blocks[max(0, index - ROW) : index]
    return any(name in other.text and len(other.text) < LINE and lines.of_another_hand(name, other.text) for other in over)


def is_in_a_row_of_labels(scene: Scene, block: Block) -> bool:
    """Whether it stands among two or more that are set like it and called alike, of which not each is a name and none a date."""
    around, box = scene.view.doc.blocks[max(0, block.index - ROW) : block.index + ROW + 1], block.box
    alike = [b for b in around if b.box.parent is box.parent and (b.box.tag, b.box.names) == (box.tag, box.names) and b is not block]
    if len(alike) < 2 or not box.names or any(names.has_date(other.text) for other in alike):
        return False
    return not all(names.is_name(other.text.rstrip(" |·•,")) for other in alike)


def signs_the_first(scene: Scene, block: Block) -> bool:
    """Whether a name in a paragraph of its own stands right over the text, or over a line or two that are none of it: the first of its
    paragraphs, to the eye of the page."""
    blocks = scene.view.doc.blocks
    below = blocks[block.index + 1 : block.index + 5]
    dated = bool(below) and len(below[0].text) < NAMED and names.has_date(below[0].text)
    if not (names.is_person(block.text) or (dated and names.is_name(block.text))):
        return False
    beside = dropwhile(is_said_of_a_writer, below[dated:])
    under = next((other for other in beside if other.index in scene.prose), None)
    if under is None or not sentence_end(under.text):
        return False
    over = blocks[block.index - 1] if block.index else None
    headed = over is not None and (over is scene.view.headline_block or names.has_date(over.text))
    return under.box.tag == block.box.tag or (headed and not block.heading and not under.inside & LIST)


def opens_a_dated_row(scene: Scene, block: Block, text: str) -> bool:
    """Whether it is a person's name before those of others who are set like her, with what they are, and the date stands under them."""
    told = rows.row(scene.view, block) if block.index > scene.headline and names.is_person(text) else []
    roled = any(one.parted.count("|") > _ALONE for one in told)
    return roled and scene.is_dated(block.index, 3 + ROLED * (len(told) - 1))


def is_told_of_by_one_word(scene: Scene, name: str, index: int) -> bool:
    """Whether it is one word beside the date, under which, and as a sentence's first, it is told of someone below the text: 'Jane', and
    'Jane is a gardener'."""
    last = scene.view.last_block
    if last is None or not (name.isalpha() and name.istitle() and scene.is_dated(index, 1)):
        return False
    after = scene.view.doc.blocks[last + 1 : last + TOLD]
    begun = f"{name} "
    return any(one.text == name and told.text.startswith(begun) and told.text[len(begun) :][:1].islower() for one, told in pairwise(after))


def may_lead_to_one(scene: Scene, block: Block, link: Link) -> bool:
    """Whether a link writes to somebody, or leads from a person's name to a page of the site whose address says nothing: '/12345'."""
    if link.href.startswith("mailto:"):
        return True
    name = scene.view.doc.text_of(link.box)
    if _PROFILE.search(link.href):
        return names.is_person(name)
    beside = scene.view.doc.blocks[max(0, block.index - 1) : block.index + 2]
    if link.href.rstrip("!0") == "#":  # a template's, that leads nowhere
        return names.is_person(name) and any(names.has_date(other.text) for other in beside)
    if block.inside & LIST and not any(names.has_date(other.text) and not other.links for other in beside):
        return False  # a menu's
    if (name and not (names.is_person(name) and names.is_name(name))) or pieces.files(link) or ENTERS.search(link.href):
        return False
    if TOPIC.search(path_of(link.href)):
        return False
    return leads_within(link.href, scene.view.doc.url) and path_of(link.href) != path_of(scene.view.doc.url or "")


def first_line(scene: Scene, block: Block) -> str | None:
    """The first line of a block of two or more, where the second tells a role or a desk: 'Jane Roe', 'Lantern Staff Writer'."""
    said = "".join(scene.view.doc.pieces(block.start, block.end)).strip().split("\n", 2)
    if len(said) < 2 or not (words := said[1].split(maxsplit=7)) or not words[0][0].isupper():
        return None
    return fold(said[0]) if len(words) < 7 and (role_at(words[-1:]) == 0 or is_desk(fold(said[1]))) else None


def role_under(scene: Scene, block: Block) -> str | None:
    """What a person is, or the paper she writes for, in the block after one that holds her name and nothing else."""
    blocks = scene.view.doc.blocks
    word = by_word(block.text, scene.view.context.language)
    name = block.text[word.end() :] if word is not None else block.text
    if len(block.text) > 40 or block.index + 1 >= len(blocks) or not names.is_name(name):
        return None
    under = blocks[block.index + 1]
    if under.link_chars >= len(under.text) and not any(map(leads_to_author, under.links)):
        return None  # what the story is filed under: 'Freelance tips'
    said = names.printed(under.text) if len(under.text) < LINE and names.has_date(under.text) else under.text
    what, _, paper = said.rpartition(", ")
    title = what if what and names.is_publisher(paper, scene.view.context) else said  # 'Harbour Editor, Example Post'
    words = title.split(maxsplit=_ROLE)
    if under.box.parent is block.box and 1 < len(words) < _TITLE_OF and said.istitle() and is_desk(said):
        return said
    at = role_at(words)
    beside = at == 0 and under.box.parent is block.box.parent and not under.links  # 'redacteur Klimaat'
    begins = bool(words) and (words[0] != words[0].lower() or words[0] == words[0].upper())  # or a script that has no capitals
    fits = (begins or beside) and len(words) < (_ROLE if beside else _TITLE_OF) and not sentence_end(said)
    return said if fits and at in (0, len(words) - 1) and is_role(title) else None


def is_a_handle(scene: Scene, link: Link) -> bool:
    """Whether a link says what a person is called on a network."""
    return scene.view.doc.text_of(link.box).startswith("@")
