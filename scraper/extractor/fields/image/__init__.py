"""The lead image: the first real picture in the article or right above it, with its caption and credit as displayed.

Metadata names an image for sharing, often another one than the page shows: it counts as a witness where it is the same picture,
and stands in where the displayed one has no address in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.deck.called import named as called_deck
from scraper.extractor.fields.image.leading import MAX_BETWEEN, lead, leads_away
from scraper.extractor.fields.image.named import metadata
from scraper.extractor.fields.image.signed import signed, took_it
from scraper.extractor.fields.section import filed_as
from scraper.extractor.fields.shared import versions
from scraper.extractor.fields.shared.pictured import addresses_of, pictures_of
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.captions import of_the_lead
from scraper.extractor.pictures.told import told
from scraper.extractor.pictures.words import words
from scraper.extractor.view import View
from scraper.normaliser import credits, urls
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import by_word
from scraper.normaliser.text import key, sentence_end
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, FIGURE, HIDDEN, NAV, Block, Box, Picture
from scraper.record import Candidate, Context, Image, Rejection

# Of a line in small letters.
_PICTURED: Final = re.compile(
    r"\W{0,2}(?:cr[eé]dit[os]{0,2}\s(?:d[aeo]s?\s)?(?:l[ao]\s)?)?"
    r"(?:photo|fot[oó]|bild|image|picture|imagen|imagem|immagine|afbeelding|beeld|kuva|zdjęci|snímek|kép|фото|снимка|світлин|写真|画像|图片|사진)"
    r"\w{0,12}(?:\s(?:credits?|source|courtesy|[\[(]m[\])]))?\s?[:：]"
)
_AROUND: Final = 6  # elements around the headline in whose style a picture is looked for
_IN_A_FIGURE: Final = 12  # elements of a figure that has no picture, in whose style one is looked for
_BOXES_OVER: Final = 40  # of these and of what stands in them over it
_OF_A_GROUND: Final = re.compile(
    r"data-(?:\w{1,12}-)?(?:bg|background|image|img)(?:-(?:src|image|img|url|xl|lg|large))?"
)  # a script sets it
_BEHIND: Final = re.compile(r"background(?:-image)?:\s?[^;()]{0,40}url\(\s?[\"']?([^\s\"'()]{5,500})[\"']?\s?\)")
_A_FILE: Final = re.compile(r"\s{0,4}([^\s\"'?#]{5,500}\.(?:jpe?g|png|webp|avif)(?:\?\S{0,500})?)\s{0,4}$", re.IGNORECASE)
_BACKGROUND: Final = re.compile(r"(?:^|[/_-])(?:bg|background|backdrop|pattern|texture|header|menu|themes?)(?:[/_.-]|$)")  # of every page
_PARTING: Final = re.compile(r"\s?[;•·]\s")  # between the facts of a line
_GLUED: Final = re.compile(r"[a-z0-9]https?://", re.IGNORECASE)
MAX_UNDER: Final = 12  # blocks after the text in which the lead image's credit is looked for
PARAGRAPHS: Final = 3  # no caption has so many
OPENING: Final = 2  # blocks with which the text begins
MAX_UNSEEN: Final = 12  # blocks of the text over a picture that names no address
LABEL: Final = 24  # characters of a label that stands alone: 'Titelbild:'
NEAR: Final = 6  # blocks after the text in which what says who wrote it may say who took the pictures
_LONGEST: Final = 3 * credits.MAX_CREDIT  # characters of caption and credit in a line under the text
MAX_NAMED: Final = 60  # characters of whose the only picture is


def find(view: View) -> Iterator[Candidate | Rejection]:
    """The picture displayed, or named by the site's own selector, then what metadata calls the page's image."""
    ruled = _ruled(view)
    own = ruled if isinstance(ruled, Picture) else None
    unit = lead(view) if own is None else next((unit for unit in pictures_of(view) if own in unit.pictures), None)
    meta = [(place, versions.made_of(url)) for place, url in metadata(view) if not versions.is_for_all(url)]
    caption = credit = None
    shown = versions.address_of(own) if own is not None else None
    behind = _behind_the_headline(view, meta) if own is None and unit is not None and _is_amid(view, unit) else None
    if behind is not None:
        unit = None
        shown = behind if any(versions.same_picture(behind, url) for _, url in meta) else None
    head = view.headline_block
    if unit is None and head is not None and (shown is not None or (meta and own is None and behind is None)):
        caption, credit = _told_elsewhere(view, _head_of(head, set_on_it=behind is not None))
    if unit is not None:
        publisher = view.value("publisher")
        blocks = _but_text(view, _but_head(view, unit)) or _set_apart(view, unit)
        caption, credit = words(view.doc, unit.saying(blocks), publisher.name if publisher else None)
        if caption is None and not unit.box.inside & HIDDEN:
            caption, named = told(view.doc, unit)
            credit = credit or named
        if (
            caption
            and not any(b.inside & CAPTION for b in blocks)
            and (key(caption) == key(view.value("headline") or "") or _is_filed(view, caption))
        ):
            caption = None
        shown = shown or next(iter(addresses_of(unit)), None) or _within(view, unit, meta)
        if shown is not None and caption is None:
            caption, named = _told_again(view, unit, shown, publisher.name if publisher else None)
            credit = credit or named
        if caption and credit is None and took_it(view, unit, caption):
            caption, credit = None, caption
        if shown is None and _is_late(view, unit):
            caption = credit = None  # whose words they are nothing tells
        if credit is None and (shown or caption):
            told_there, credit = _told_elsewhere(view, unit)
            caption = caption or told_there
        if caption is None and credit is None:
            credit = signed(view, unit)
    if shown is not None:
        shown = versions.made_of(shown)
        shown = urls.absolute(view.doc.base, shown) or shown
    if shown is not None:
        full = [picture.link.href for picture in unit.pictures if picture.link is not None] if unit is not None else []
        full = [href for href in full if href.lower().endswith(versions.FILES) and ":" not in href.rpartition("/")[2]]  # no page of a file
        full = [url for href in full if (url := urls.absolute(view.doc.base, href))]
        shown = versions.larger(shown, [*(url for _, url in meta), *full])
        block = unit.start if unit is not None else None
        place, witness = ("picture in the article", "visible") if own is None else ("rule", "rule")
        yield Candidate(Image(shown, caption, credit), place, witness, block)
    if isinstance(ruled, str):
        yield Candidate(Image(ruled, caption, credit) if shown and versions.same_picture(shown, ruled) else Image(ruled), "rule", "rule")
    for place, named_url in meta:
        url = versions.larger(named_url, [other for _, other in meta]) if shown is None else named_url
        said = Candidate(Image(url, caption, credit), place, place.split(" ", 1)[0])
        other = shown is not None and not versions.same_picture(shown, url)
        yield Rejection(said, f"not the picture displayed: {url[:200]}") if other else said
    if shown is None and not meta and caption and unit is not None and unit.pictures:  # whose address a script fills in
        yield Candidate(Image(None, caption, credit), "caption in the article", "visible", unit.start)
    elif (
        shown is None
        and not any(urls.absolute(view.doc.base, url) for _, url in meta)
        and (behind := behind or _behind_the_headline(view, meta)) is not None
    ):
        caption, credit = _told_elsewhere(view, _head_of(head, set_on_it=True)) if head is not None else (None, None)
        yield Candidate(Image(behind, caption, credit), "picture in the article", "visible")


def read(said: Image, context: Context) -> Image:
    url = urls.absolute(context.url, said.url) if said.url else None
    if url is None and said.url:
        raise Unreadable("no address", said.url[:200])
    if url is not None and _GLUED.search(url):
        raise Unreadable("two addresses with nothing between them", url[:200])
    return Image(url, said.caption, said.credit)


def same(a: Image, b: Image) -> bool:
    return a.url == b.url or bool(a.url and b.url and versions.same_picture(a.url, b.url))


def _is_amid(view: View, unit: Unit) -> bool:
    """Whether a picture stands amid the text, with some of it over the picture."""
    return view.first_block is not None and unit.start > view.first_block


def _is_filed(view: View, caption: str) -> bool:
    """Whether what stands on a picture is where the site files the story."""
    return key(caption) in filed_as(view)


def _behind_the_headline(view: View, meta: list[tuple[str, str]]) -> str | None:
    """The picture that is set behind the headline or beside it, by a style or for a script, in an element that holds little more than the
    story's head, or in any over the headline where metadata name it."""
    headline = view.headline_block
    around = [box for box in headline.box.up(_AROUND) if box.block_end - box.block_start <= MAX_BETWEEN] if headline is not None else []
    if headline is None or not around:
        return None
    for box in view.doc.boxes[max(0, min(around[-1].index, headline.box.index) - _BOXES_OVER) : headline.box.index]:
        found = _ground_of(box)
        if found is None or versions.is_for_all(found):
            continue
        own = box.index >= around[-1].index and (
            box in around or box.block_start == box.block_end
        )  # what holds other words has it for these
        near = box.index >= headline.box.index - _BOXES_OVER
        if (near and own and not _BACKGROUND.search(found.lower())) or any(versions.same_picture(found, url) for _, url in meta):
            return found
    return None


def _ground_of(box: Box) -> str | None:
    """The picture that a style sets behind what an element holds, or that an attribute names from which a script does."""
    for name, said in box.attributes.items():
        if not said or len(said) < 5:
            continue
        if name == "style":
            found = _BEHIND.search(said[:2000])
        elif _OF_A_GROUND.fullmatch(name):
            found = _BEHIND.search(f"background:{said[:2000]}") or _A_FILE.match(said)
        else:
            continue
        if found is not None:
            return found[1]
    return None


def _within(view: View, unit: Unit, meta: list[tuple[str, str]]) -> str | None:
    """An address for words whose picture names none that is known: what its thumbnail leads to, what stands in the figure that they are
    said of, or, where metadata name none, what its file is, whatever that is called."""
    if not unit.blocks:
        return None
    for picture in unit.pictures:
        if picture.link is not None and (href := picture.link.href).lower().endswith(versions.FILES) and not versions.is_no_photo(href):
            return href
    for other in pictures_of(view):
        if other is not unit and other.box.within(unit.box) and (found := addresses_of(other)):
            return found[0]
    inner = view.doc.boxes[unit.box.index : unit.box.index + _IN_A_FIGURE] if not unit.pictures else ()
    if (behind := next(filter(None, (_ground_of(box) for box in inner if box.within(unit.box))), None)) is not None:
        return behind  # set as the ground of an element
    worded = not meta and (unit.box.inside & FIGURE or any(block.inside & CAPTION for block in unit.blocks))
    return next((said for picture in unit.pictures if (said := versions.any_address_of(picture))), None) if worded else None


def _ruled(view: View) -> Picture | str | None:
    """The picture that the site's own selector names, or the first in what it names; or the address that stands there."""
    for named in view.doc.named("image"):
        place = named.place
        held = (p for p in view.doc.pictures if p.box.within(place)) if isinstance(place, Box) else [place] if place is not None else []
        picture = next(filter(versions.address_of, held), None)
        if said := picture or named.attributes.get("content") or named.attributes.get("href"):
            return said
    return None


def _told_again(view: View, unit: Unit, shown: str, publisher: str | None) -> tuple[str | None, str | None]:
    """The words under the same file where it stands once more over the text: a copy for wide screens, one for those without scripts."""
    first = view.first_block if view.first_block is not None else unit.start
    file = shown.partition("?")[0]
    for other in pictures_of(view):
        if other is unit or not other.blocks or other.start > first or other.box.inside & (ASIDE | NAV):
            continue
        if any(address.partition("?")[0] == file for address in addresses_of(other)):
            caption, credit = words(view.doc, other, publisher)
            if caption is not None and key(caption) != key(view.value("headline") or ""):
                return caption, credit
    return None, None


def _head_of(headline: Block, *, set_on_it: bool) -> Unit:
    """The place of a picture that no element shows: behind the headline, or with all that is set on it."""
    held = (box for box in reversed(headline.box.up(_AROUND)) if set_on_it and box.block_end - box.block_start <= MAX_BETWEEN)
    return Unit(headline.box, next((box.block_start for box in held), headline.index))


def _told_elsewhere(view: View, unit: Unit) -> tuple[str | None, str | None]:
    """(caption, credit) of the lead image where its credit stands by itself: between the picture and the text, in a line that says who
    wrote, or under the text ('Cover photo: ...')."""
    blocks, first, last = view.doc.blocks, view.first_block, view.last_block
    if first is None or last is None:
        return None, None
    others = {block.index for other in pictures_of(view) if other is not unit for block in other.blocks}
    captions = {block.text for block in unit.blocks}
    end = min([first, unit.start + MAX_BETWEEN, *(other.start for other in pictures_of(view) if unit.start < other.start)])
    for block in blocks[unit.box.block_start if unit.box.tag == "figure" else unit.start : end]:
        text = block.text
        marked = text[:1] in "(©" or (":" in text and block.link_chars < len(text) - 4)  # no 'PR', no 'Photos of the day: ...'
        marked = marked or (block.index > 0 and blocks[block.index - 1].text in captions)  # under the caption, said once more
        if marked and len(text) <= credits.MAX_CREDIT and block.index not in others and credits.is_credit(text):
            return None, credits.credit(text)
    for block in blocks[max(view.top + 1, first - MAX_BETWEEN) : first]:
        if (said := _behind_a_writer(block.text)) is not None:
            return None, said
    later = [other for other in pictures_of(view) if other.pictures and unit.start < other.start <= last + 3]
    cards = {other.box.index for other in later if other.start > last and all(leads_away(view, picture) for picture in other.pictures)}
    alone = all(other.box.index in cards or words(view.doc, other)[1] for other in later)  # without a credit of its own
    for block in blocks[max(first, last - MAX_BETWEEN) : last + MAX_UNDER]:
        text = block.text
        under = blocks[block.index + 1] if len(text) <= LABEL and text[-1] in ":：" and block.index + 1 < len(blocks) else None
        labels = under is not None and (credits.is_credit(under.text) or (credits.is_label(text) and _is_a_value(under)))
        line = f"{text} {under.text}" if under is not None and labels else text  # a heading, and the credit that it labels
        if len(text) <= LABEL and (value := _paired(blocks, block)) is not None:
            return None, credits.credit(value)
        if len(line) <= _LONGEST and (told := of_the_lead(line)) is not None:
            return told
        if block.index <= last + NEAR and (said := _behind_a_writer(text)) is not None:
            return None, said
        # Of the only picture that has none, right under the text
        if alone and block.index not in others and block.index <= last + (NEAR if labels else 3) and len(line) <= credits.MAX_CREDIT:
            said = next((part for part in (line, *_PARTING.split(line)) if _PICTURED.match(part[:LABEL].lower())), "")
            caption, named = credits.split(said)
            shows, bar, whose = named.rpartition("| ©") if named else ("", "", "")  # what it shows stands before the sign
            if whose and not caption and len(whose.strip()) <= MAX_NAMED:
                return (shows.strip() if bar and shows.strip() else None), whose.strip()
    return None, None


def _paired(blocks: list[Block], label: Block) -> str | None:
    """Whose the pictures are, in a list of facts about the story: 'Photographer' in an element, and names in the next, called otherwise."""
    under = next(iter(blocks[label.index + 1 : label.index + 2]), None)
    if under is None or under.box.parent is not label.box.parent or not _PICTURED.fullmatch(f"{label.text.lower().replace('(s)', 's')}:"):
        return None
    called = (under.box.tag, under.box.names) != (label.box.tag, label.box.names)
    return under.text if called and _is_a_value(under) and credits.are_names(under.text) else None


def _is_a_value(line: Block) -> bool:
    """Whether a line may be what a label before it names: a few words that lead nowhere."""
    return len(line.text) <= MAX_NAMED and not (line.links or line.inside & BUTTON or are_buttons(line.text))


def _behind_a_writer(line: str) -> str | None:
    """Who made the pictures, in a line that says first who wrote the text: 'Words: Jane Roe Photos: Max Moe'."""
    if len(line) > credits.MAX_CREDIT or by_word(line) is None or not credits.names_a_photographer(line):
        return None
    writer, named = credits.split(line)
    return named if writer and named and len(named) <= MAX_NAMED and ":" not in named else None


def _set_apart(view: View, unit: Unit) -> list[Block]:
    """The caption of a lead image that stands above the headline: it is set under that, with the date and the byline."""
    first = view.first_block
    for other in pictures_of(view):
        if first is None or other is unit or not unit.start < other.start < first + OPENING:
            continue
        if other.start > first and any(block.inside & FIGURE for block in other.blocks):
            continue  # behind what may be the standfirst none that a figure holds
        return other.blocks if not other.pictures and all(block.inside & CAPTION for block in other.blocks) else []
    return []


def _but_head(view: View, unit: Unit) -> list[Block]:
    """A unit's words but for those of the story's head: a figure that is set with the headline holds deck, kicker and date too."""
    head = view.headline_block
    if head is None or head not in unit.blocks:
        return unit.blocks
    start = head.index if unit.start > head.index else len(view.doc.blocks)
    return [block for block in unit.blocks if block is not head and (block.index > start or credits.is_credit(block.text))]


def _but_text(view: View, blocks: list[Block]) -> list[Block]:
    """These words but for the standfirst and the story's own paragraphs, with which a picture may share its element."""
    standfirst = view.chosen["deck"].winner
    at = standfirst.block if standfirst is not None else None
    if at is not None and called_deck(view.doc.blocks[at]):
        said = view.value("deck")
        own = [b for b in blocks if not b.inside & (CAPTION | FIGURE) and (b.text == said or (sentence_end(b.text) and b.text in said))]
        blocks = [block for block in blocks if block not in own]
    body = view.body
    if body is None or not blocks:
        return blocks
    kept = set(body.kept)
    own = [b for b in blocks if b.index in kept and not b.inside & (CAPTION | FIGURE) and sentence_end(b.text)]
    if len(own) < PARAGRAPHS:
        own = [block for block in own if body.is_sure_of(block)]
    return [block for block in blocks if block not in own]


def _is_late(view: View, unit: Unit) -> bool:
    """Whether words under a picture that names no address stand far down the text, or amid it and others like them too."""
    first = view.first_block
    if first is None or unit.start <= first + OPENING:
        return False
    unseen = (other for other in pictures_of(view) if other is not unit and other.blocks and other.pictures and not addresses_of(other))
    return unit.start > first + MAX_UNSEEN or any(unseen)
