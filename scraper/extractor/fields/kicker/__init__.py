"""The short label over or before the headline: WORLD, Exclusive, Ukraine war. A breadcrumb of several steps is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.headline.inside import parts
from scraper.extractor.fields.kicker.notices import is_a_paid_sign, is_a_rating, is_date, is_notice, is_of_the_page
from scraper.extractor.fields.section import GENERAL, OF_TAGS, STROKE, leads_here
from scraper.extractor.fields.shared.authored import names_in_data
from scraper.extractor.fields.shared.trail import HOME, trail
from scraper.extractor.links import PERSON, TOPIC, leads_home, leads_within, serves
from scraper.extractor.related.labels import is_of_a_neighbour
from scraper.extractor.view import View
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.moments import label_of
from scraper.normaliser.publishers import is_publisher
from scraper.normaliser.text import fold, key, sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, DIALOG, FIGURE, FOOTER, FORM, HIDDEN, LIST, NAV, NOSCRIPT, Block, Box, Link
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

MAX_LENGTH: Final = 70
LONGEST: Final = 110  # of what is called a kicker for sure
_SENTENCES: Final = 40  # characters of two sentences at the least
REACH: Final = 6  # blocks over the headline in which a label is looked for
FAR: Final = 18  # the same blocks with buttons to share the story among them
LABELS: Final = 6  # blocks of an element over the headline that holds labels and no more
_NEVER: Final = FOOTER | CAPTION | BUTTON | FORM | DIALOG | NOSCRIPT | HIDDEN | FIGURE
_NAMED = re.compile(
    r"kicker|overline|over-line|topline|strapline|top-title|toptitle|catch|pre-?title|supertitle|super-title|supra|roof|dachzeile|spitzmarke|eyebrow"
    r"|vinjett|flag(?![a-z])|label|categor|rubri[ck]|antetitulo|ante-?title|occhiello|surtitre|section"
    r"|stikktittel|vignette|channel|topic|(?<![a-z])tag|rubro|volanta|cintillo|trompet|ylaotsikko|bovenkop|avantit|antetit|cartola|chapeu(?![a-z])"
)
_KICKER = re.compile(r"kicker|over-?line|top-?line|dachzeile|spitzmarke|eyebrow|rubri[ck]|volanta|occhiello|surtitre|antetitulo|vignette")
_LAST = re.compile(rf"(?:{_KICKER.pattern})(?![\w-])")
_FLAG = re.compile(rf"{_NAMED.pattern}|(?<![a-z])cat(?![a-z])")
_CELL: Final = 12  # elements around a line in which a cell is looked for
HELD: Final = 12  # elements in a line that are looked at
PARTS: Final = 4  # of a line with a label in it
_OTHER = re.compile(
    r"date|time|by-?line|author|share(?!d)|social|(?<!b)read|comment|advert|(?<![a-z])ad[s-]|breaking|ticker"
    r"|hidden|(?<![a-z-])hide(?![a-z-])|sr-only|skip|a11y|audio|player|live-?blog-?count|menu|logo|image|caption|credit|copyright"
    r"|banner|navbar|tagline|site-?desc|popup|(?<![a-z_])cta(?![a-z])|booking|(?:elementor|pb|wp-block|fl)[-_]button|masthead|site-?header|sponsor|pager|pagination|(?<![a-z])nav(?![a-z])|tooltip|rating"
)
_SHARES = re.compile(r"(?<![a-z])(?:share(?!d)|sharing|social|bookmark)")
_HERE: Final = ("正文", "內文", "본문")  # the last step of a trail: the text
_PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_SEQUENCE: Final = frozenset(("prev", "next"))
_BACK: Final = ("«", "←", "‹", "<")
_ON: Final = ("»", "→", "›", ">")
STORY: Final = 6  # words of a link that is another story's headline
SENTENCE: Final = 4  # words of what is no name
_DAY_BEFORE = re.compile(r"(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\s(?=\S)")
_BETWEEN: Final = " \t\n/|>·•:+-–—"
_LISTED: Final = f"{_BETWEEN},"  # what stands between labels of a list
_POINTS: Final = frozenset(("›", "»", ">", "→"))  # what parts the steps of a trail


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "kicker")
    headline = view.headline_block
    if headline is None:
        return
    label = parts(view, headline)[0]
    if label:
        yield Candidate(label, "in the heading", "visible", block=headline.index)
    found = _above(view, headline)
    if (
        found is not None
        and found[2] == "label with link"
        and (found[0].text.endswith(_HERE) or (label and not _tells_for_sure(_names(found[0], headline))))
    ):
        view.over_kicker = found  # the section's
    elif found is not None:
        block, text, place = found
        yield Candidate(text, place, "visible", block=block.index, detail=block.box.names)
        for candidate in (*witnesses.linked_data(view, "articleSection"), *witnesses.meta(view, "article:section")):
            for said in candidate.said if isinstance(candidate.said, list) else [candidate.said]:
                if isinstance(said, str) and key(said) == key(text):
                    yield Candidate(said, candidate.place, candidate.witness)


def read(said: Any, context: Context) -> str:
    text = fold(str(said)).strip(_BETWEEN)
    if "«" not in text:
        text = text.strip("»› ")
    letters = key(text)
    if not letters:
        raise Unreadable("no words", text)
    if weight(text) > LONGEST:
        raise Unreadable("too long for a label", text[:80])
    if "://" in text:
        raise Unreadable("an address", text)
    if "{{" in text:
        raise Unreadable("a template's", text)
    if letters in HOME:
        raise Unreadable("the way home", text)
    if letters in GENERAL or is_notice(text) or are_buttons(text):
        raise Unreadable("a notice or a button", text)
    if is_publisher(text, context) or letters in map(key, (context.publisher or "").split("|")):
        raise Unreadable("the site's name", text)
    if not credits.is_credit(text) and credits.names_a_photographer(text):
        raise Unreadable("a caption", text)
    if is_date(text):
        raise Unreadable("a date", text)
    if _are_sentences(text):
        raise Unreadable("sentences", text)
    if is_a_rating(text):
        raise Unreadable("what readers think of it", text)
    return text


def same(a: str, b: str) -> bool:
    return key(a) == key(b)


def _above(view: View, headline: Block) -> tuple[Block, str, str] | None:
    """The label that stands over the headline in its own header: (block, text, place)."""
    blocks = view.doc.blocks
    way = trail(view)
    title = key(headline.text)
    nearest = headline.index - 1
    counted = 0
    for block in reversed(blocks[max(0, headline.index - FAR) : headline.index]):
        if counted >= REACH:
            return None
        text = block.text.strip(_BETWEEN)
        if not text:
            nearest -= block.index == nearest  # a separator that no reader sees
            continue
        if block.inside & _NEVER:
            continue
        called = _names(block, headline)
        counted += not _shares(called)
        if _denied(view, block, headline):
            continue  # dates, names and buttons stand between
        if _is_one_of_topics(blocks, block):
            counted -= 1  # the label stands before them
            continue
        if way is not None and way.several and way.start <= block.index < way.end:
            continue
        linked = [link for link in block.links if not _acts(link.href)]
        if not linked and block.link_chars >= len(text) and not _tells(called):
            continue  # a button
        if any(link.href.lower().endswith(_PICTURES) for link in block.links):
            continue  # what shows a picture larger, and what stands under it
        if (own := _own_label(view, block)) == "":
            continue  # who wrote it, and when
        if own is not None:
            linked, text = [], own
        said = view.doc.text_of(linked[0].box) if linked else text
        if block.index == nearest and (beside := _beside_a_date(said)) is not None:
            linked, text, said = [], beside, beside
        apart = block.heading == 1 and not (_share_heading(block, headline) or ((linked or block.index == nearest) and _tells(called)))
        if apart or key(text) == title or key(text).endswith(f" {title}") or is_date(said):
            continue  # hidden copies stand between, and trails that end in it
        if block.inside & ASIDE & ~headline.inside and not (linked or _tells_for_sure(called)):
            continue  # a box beside the story
        if _turns_the_page(view, blocks, block) or (not _tells(called) and _stands_in_another_column(block, headline)):
            return None
        if not linked and _are_sentences(text):
            continue  # what a reader may do with the story
        if is_notice(said) or (
            not linked
            and (
                credits.is_credit(text) or credits.split(text)[1] is not None or names.looks_like_a_byline(text) or _is_a_score(view, block)
            )
        ):
            continue
        if len(linked) > 1 and block.breaks >= len(linked) - 1 and not _tells(called):
            continue  # a menu, each of whose links has a line
        if len(linked) > 1 and block.inside & NAV and not any(_lies_in(view.doc.url, link.href) for link in linked):
            continue  # a menu of few
        if linked and key(said) == key(text_of(view.story.get("publisher")) or ""):
            continue  # who publishes it on a site of many
        if linked and (
            _leads_elsewhere(view, linked[0].href) or (key(said) in names_in_data(view) and (names.is_person(said) or names.is_desk(said)))
        ):
            continue  # who wrote it, over the headline
        most = LONGEST if _tells_for_sure(called) else MAX_LENGTH
        if weight(text) > most or _elsewhere(blocks, block, headline):
            return None
        if len({link.href for link in linked}) > 1 and all(TOPIC.search(link.href) for link in linked):
            return None  # topics
        if len(linked) > 1 and linked[1].href.startswith(linked[0].href) and linked[1].href != linked[0].href:
            return None  # a trail that no name gives away
        if linked and _leads_to_the_headline(view, block, linked[-1], title):
            view.over_kicker = block, view.doc.text_of(linked[-1].box), "label with link"  # the section's
            return None
        if len(linked) > 1 and _are_steps(view, block, linked):
            step = next((link for link in reversed(linked) if _lies_in(view.doc.url, link.href)), linked[0])
            view.over_kicker = block, view.doc.text_of(step.box), "label with link"  # the section's
            return None
        if not linked and ((block.heading and _heads_a_module(blocks, block, headline)) or _is_the_slogan(view, block, headline)):
            continue
        # Several labels side by side: the first is the section's.
        text = view.doc.text_of(first.links[0].box) if (first := _first_of_list(view, block, headline)) is not None else said
        if first is not None and not _is_label(view, first, text):
            continue
        if len(text) < 2 or weight(text) > most or len(linked) > 3 or (sentence_end(text) and not text.endswith(("!", "?", "."))):
            return None
        near = _together(block, headline) or _heads_the_page(block, headline, linked)
        if linked and len(text.split()) >= STORY:
            return None
        named = _tells(called)
        alone = not block.inside & (NAV | LIST) or _only_child(blocks, block)
        if headline.index - block.index > REACH and not (named or (linked and _lies_in(view.doc.url, linked[0].href))):
            return None  # so far off most links are a site's
        if near and (alone or named) and (named or linked or block.index == nearest or _holds_the_date(blocks, block, nearest)):
            return block, text, "label with link" if linked else "label"
        return None
    return None


def _are_sentences(text: str) -> bool:
    """Whether a line is more than one sentence: no label."""
    return len(text) > _SENTENCES and ". " in text and sentence_end(text)


def _acts(href: str) -> bool:
    """Whether a link does something on the page, and leads to no other."""
    return href.startswith(("#", "javascript:"))


def _turns_the_page(view: View, blocks: list[Block], block: Block) -> bool:
    """Whether it leads to the last story, or behind one that does to the next: '« Old cranes', 'New cranes »'; or says so, in its words or
    by the type of its link (HTML standard, 4.6.7)."""
    if any(not _SEQUENCE.isdisjoint((link.box.attributes.get("rel") or "").split()) for link in block.links):
        return True
    if block.links and all(is_of_a_neighbour(view.doc.text_of(link.box)) for link in block.links):
        return True
    if block.text.startswith(_BACK):
        return "»" not in block.text
    return block.text.endswith(_ON) and block.index > 0 and blocks[block.index - 1].text.startswith(_BACK)


def _stands_in_another_column(block: Block, headline: Block) -> bool:
    """Whether it stands in a cell of a table beside the one that holds the headline: a page of columns."""
    cells = (box for box in block.box.up(_CELL) if box.tag in ("td", "th"))
    return any(cell.parent is not None and cell.block_end <= headline.index < cell.parent.block_end for cell in cells)


def _own_label(view: View, block: Block) -> str | None:
    """What an element in the block says that calls itself a kicker, beside the link to the section."""
    if not block.links:
        return _flag(view, block) or _behind_a_sign(view, block) or _beside_a_day(view, block)
    if len(block.links) != 1 or block.link_chars >= len(block.text):
        return None
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 8]:
        if not block.start <= box.start < box.end <= block.end:
            continue
        if _tells_for_sure(box.names) or _is_nearer(view, block, box):
            return view.doc.text_of(box)
    return None


def _is_nearer(view: View, block: Block, box: Box) -> bool:
    """Whether an element of a line calls itself a label and is all that stands behind the link, next to the headline."""
    if not _tells(box.names) or _denies(box.names) or box.start < block.links[0].box.end:
        return False
    return not key("".join(view.doc.pieces(block.links[0].box.end, box.start) + view.doc.pieces(box.end, block.end)))


def _flag(view: View, block: Block) -> str | None:
    """Of a line of several elements, of which the others are dates, notices or called as it is, the first that calls itself a label."""
    inside = (box for box in view.doc.boxes[block.box.index + 1 : block.box.index + 8] if block.start <= box.start < box.end <= block.end)
    parts = [box for box in inside if box.parent is block.box]
    if not 1 < len(parts) <= PARTS:
        return None
    said = [(view.doc.text_of(box), box) for box in parts]
    told = [(text, box) for text, box in said if not (is_notice(text) or is_date(text) or box.tag == "time")]
    if len({box.names for _, box in told}) != 1 or sum(len(text) for text, _ in said) + 2 * PARTS < len(block.text):
        return None
    return told[0][0] if _FLAG.search(told[0][1].names) else None


def _behind_a_sign(view: View, block: Block) -> str | None:
    """What stands in a line behind an element that says the story is for those who pay."""
    pieces = view.doc.pieces(block.start, block.end)
    first = next((n for n, piece in enumerate(pieces) if piece.strip(_BETWEEN)), len(pieces))
    if first + 1 >= len(pieces) or not is_a_paid_sign(pieces[first].strip()):
        return None
    return fold("".join(pieces[first + 1 :])).strip(_BETWEEN) or None


def _beside_a_day(view: View, block: Block) -> str | None:
    """The one label in a line of several elements of which another is a date, whatever they are called; "" where none is a label."""
    pieces = view.doc.pieces(block.start, block.end) if not block.heading else ()
    parts = [text for piece in pieces if (text := piece.strip(_BETWEEN))] if 1 < len(pieces) <= 2 * PARTS else []
    others = [text for text in parts if not is_date(text)]
    if not len(others) < len(parts) <= PARTS:
        return None
    labels = [text for text in others if not is_notice(text) and _may_stand_beside_a_date(text)]
    return labels[0] if len(labels) == 1 else ""


def _is_a_score(view: View, block: Block) -> bool:
    """Whether two numbers stand among the words of a line in elements of their own: 'Oldport 3 FT 2 Newhaven'."""
    return sum(piece.strip().isdecimal() for piece in view.doc.pieces(block.start, block.end)) > 1


def _is_label(view: View, first: Block, text: str) -> bool:
    """Whether the first of a row of links is a label itself, and no date or author."""
    writes = key(text) in names_in_data(view) and names.is_person(text)
    return not (is_date(text) or is_of_the_page(text) or writes or _leads_elsewhere(view, first.links[0].href))


def _are_steps(view: View, block: Block, linked: list[Link]) -> bool:
    """Whether marks that lead on part the links of a line: 'News › Harbour', 'News / Harbour / Piers'."""
    ends = pairwise(linked)
    marks = {"".join(view.doc.pieces(one.box.end, other.box.start)).strip() for one, other in ends}
    return marks <= _POINTS or (len(linked) > 2 and marks == {"/"})


def _leads_to_the_headline(view: View, block: Block, link: Link, title: str) -> bool:
    """Whether a mark that leads on and the headline follow a link: 'News / Ferry runs again'."""
    rest = "".join(view.doc.pieces(link.box.end, block.end)).strip() if len(block.text) > len(title) else ""
    marks = {rest[:1], view.doc.text_of(link.box)[-1:]}
    return not marks.isdisjoint({"/", *_POINTS}) and key(rest) == title


def _heads_a_module(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether a heading of several words stands once more on the page, over what the site offers."""
    said = key(block.text)
    return said.count(" ") + 1 >= SENTENCE and any(other.heading and key(other.text) == said for other in blocks[headline.index + 1 :])


def _is_the_slogan(view: View, block: Block, headline: Block) -> bool:
    """Whether it stands right behind the way home that says the site's name, in an element over the story that is of both."""
    site = view.doc.blocks[block.index - 1] if block.index else block
    if len(site.links) != 1 or site.link_chars < len(site.text) or not leads_home(site.links[0].href, view.doc.url):
        return False
    if key(site.text) in HOME:
        return False
    around = next((box for box in block.box.up(4) if site.box.within(box)), None)
    return around is not None and around.block_end <= headline.index


def _lies_in(url: str | None, href: str) -> bool:
    """Whether a link leads to one of the directories in which a page lies."""
    return bool(href) and f"/{href.rstrip('/').rpartition('/')[2]}/" in (url or "")


def _share_heading(block: Block, headline: Block) -> bool:
    """Whether the label and the headline are blocks of one h1."""
    return any(box.tag == "h1" and box.block_start <= headline.index < box.block_end for box in block.box.up(4))


def _leads_elsewhere(view: View, href: str) -> bool:
    """Whether a link leads out of the site, to its home page, to a person or to what a reader does on it."""
    return _leads_away(view, href) or leads_home(href, view.doc.url) or PERSON.search(href) is not None or serves(href)


def _leads_away(view: View, href: str) -> bool:
    """Whether a link leads to another site than the page's, as it was asked for or as it calls itself."""
    own = (view.doc.url, *(rel.get("href") for rel in view.doc.rels.get("canonical", ())[:1]), *view.doc.meta.get("og:url", ())[:1])
    return not any(leads_within(href, url) for url in own)


@lru_cache(maxsize=2048)
def _tells(names: str) -> bool:
    return _NAMED.search(names) is not None


@lru_cache(maxsize=2048)
def _shares(names: str) -> bool:
    return _SHARES.search(names) is not None


@lru_cache(maxsize=2048)
def _tells_for_sure(names: str) -> bool:
    return _KICKER.search(names) is not None


@lru_cache(maxsize=2048)
def _ends_in_it(names: str) -> bool:
    """Whether one of the names is that of a kicker in what the rest of it says: 'banner__topline', and not 'kicker-date'."""
    return _LAST.search(names) is not None


@lru_cache(maxsize=2048)
def _denies(names: str) -> bool:
    return _OTHER.search(names) is not None


def _denied(view: View, block: Block, headline: Block) -> bool:
    """Whether an element around the label, that does not hold the headline, is a `time` or called after something else than labels; the
    inmost that is called after a kicker or something else decides."""
    held = view.doc.boxes_in(block.index, block.index)[:HELD] if len(block.text) <= LONGEST else ()
    within = [box for box in held if _holds_all(view, box, block)]
    for box in (*reversed(within), *block.box.up(4)):
        if box.tag == "time":
            return True
        if box.block_end > headline.index and box not in within:
            return False
        if box.names:
            if _denies(box.names) and not _ends_in_it(box.names):
                return True
            if _tells_for_sure(box.names):
                return False
    return False


def _holds_all(view: View, box: Box, block: Block) -> bool:
    """Whether an element in a block holds all its text."""
    return block.start <= box.start < box.end <= block.end and box is not block.box and key(view.doc.text_of(box)) == key(block.text)


def _names(block: Block, headline: Block) -> str:
    """The names of the elements around the label that do not hold the headline."""
    found = []
    box: Box | None = block.box
    for _ in range(4):
        if box is None or box.block_end > headline.index:
            break
        found.append(box.names)
        box = box.parent
    return " ".join(found)


def _first_of_list(view: View, block: Block, headline: Block) -> Block | None:
    """Of a short list of labels, each an item with a link of its own, the one under which the story lies, else the first; None where the
    block is no later one of such a list."""
    around = block.box.parent
    if around is None or around.block_end > headline.index or not 1 < around.block_end - around.block_start <= LABELS:
        return None
    labels = view.doc.blocks[around.block_start : around.block_end]
    if block is labels[0] or any(
        b.box.parent is not around or len(b.links) != 1 or b.link_chars < len(b.text.strip(_LISTED)) for b in labels
    ):
        return None
    return next((b for b in labels if leads_here(view, b.links[0])), labels[0])


def _is_one_of_topics(blocks: list[Block], block: Block) -> bool:
    """Whether it is an item of a list called after tags, behind an element that is called after a label."""
    around = block.box.parent if block.inside & LIST else None
    if around is None or around.block_start == 0 or not OF_TAGS.search(around.names):
        return False
    before = blocks[around.block_start - 1].box
    return before.parent is around.parent and _tells(before.names) and not _denies(before.names)


def _elsewhere(blocks: list[Block], block: Block, headline: Block) -> bool:
    """Whether it stands in the masthead or in a module of its own: the largest element around it that ends over the headline is a
    header or navigation of several blocks, or holds more than labels and buttons, or another heading like it."""
    box = block.box
    if box.block_end > headline.index:
        return False
    while box.parent is not None and box.parent.block_end <= headline.index:
        box = box.parent
    held = box.block_end - box.block_start
    if LABELS < held <= FAR:
        held = sum(not _shares(_names(b, headline)) for b in blocks[box.block_start : box.block_end])
    others = blocks[box.block_start : box.block_end][:FAR] if block.heading else []
    headed = any(other.heading == block.heading and other.text != block.text for other in others)
    return held > LABELS or headed or (held > 1 and box.tag in ("header", "nav"))


def _together(block: Block, headline: Block) -> bool:
    """Whether an element that holds little else holds both."""
    box: Box | None = headline.box
    for _ in range(7):
        if box is None:
            return False
        if box.block_start <= block.index:
            return headline.index - box.block_start <= REACH + 2 or box.tag in ("article", "main", "header")
        box = box.parent
    return False


def _heads_the_page(block: Block, headline: Block, linked: list[Link]) -> bool:
    """Whether it is a heading of its own right over the article, and leads to the section."""
    return block.heading > 1 and bool(linked) and block.index == headline.index - 1 and not block.inside & NAV


def _holds_the_date(blocks: list[Block], block: Block, nearest: int) -> bool:
    """Whether all that stands between the label and the headline is a date in the label's own element, or in the list of the two."""
    around = block.box if block.box.tag != "li" or block.box.parent is None else block.box.parent
    if block.index + 1 != nearest or not block.text.replace(" ", "").isalpha() or not blocks[nearest].box.within(around):
        return False
    return is_date(blocks[nearest].text) and (around is block.box or around.block_end - around.block_start == 2)


def _only_child(blocks: list[Block], block: Block) -> bool:
    """Whether the list or navigation in which it stands holds nothing else but notices."""
    box: Box | None = block.box
    for _ in range(4):
        if box is None:
            return True
        held = box.block_end - box.block_start
        if held > 1:
            return box.tag not in ("ul", "ol", "nav", "menu") or (
                held <= LABELS and all(b is block or is_notice(b.text) or is_date(b.text) for b in blocks[box.block_start : box.block_end])
            )
        box = box.parent
    return True


def _beside_a_date(text: str) -> str | None:
    """The label that shares its line with a date: 'Coast | 11.06.2025', '11.06.2025 Coast'."""
    parts = STROKE.split(text) if len(text) <= MAX_LENGTH else []
    if len(parts) == 1 and (day := _DAY_BEFORE.match(text)) is not None:
        parts = [day[1], text[day.end() :]]
    others = [part for part in parts if not is_date(part)]
    if len(parts) != 2 or len(others) != 1:
        return None
    return others[0] if _may_stand_beside_a_date(others[0]) else None


def _may_stand_beside_a_date(said: str) -> bool:
    """Whether words in a line with a date say neither of what it is, nor a writer or a lender."""
    told = label_of(said) or names.is_person(said) or names.is_house(said) or names.looks_like_a_byline(said) or organisations.agency(said)
    return not (told or key(said).endswith(" desk"))
