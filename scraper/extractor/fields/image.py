"""The lead image: the first real picture in the article or right above it, with its caption and credit as displayed.

Metadata names an image for sharing, often another one than the page shows: it counts as a witness where it is the same picture,
and stands in where the displayed one has no address in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import items
from scraper.extractor.captions import of_the_lead, words
from scraper.extractor.fields.shared import versions
from scraper.extractor.links import leads_home, path_of
from scraper.extractor.pictures import AS_CREDIT, Unit, role_of, units
from scraper.extractor.told_captions import told
from scraper.extractor.view import View, once
from scraper.normaliser import credits, urls
from scraper.normaliser.text import key, sentence_end, weight
from scraper.normaliser.text import words as words_of
from scraper.page.blocks import ARTICLE, ASIDE, CAPTION, FIGURE, HIDDEN, MAIN, NAV, NOSCRIPT, Block, Box, Picture
from scraper.page.linked_data import text_of, types_of
from scraper.record import Candidate, Context, Image, Rejection

_OF_THE_SITE: Final = re.compile(r"/(?:assets|static|themes?)/(?:images?|img)/[^/]*$")  # of every page's frame
_DIGIT: Final = re.compile(r"\d")
_ADDRESS: Final = re.compile(r"[/.]")  # has one of these; 'undefined' has none
_LEAD: Final = re.compile(
    r"featured|hero|eye-?catch|wp-post-image|lead-?(?:image|media|art)|cover-?(?:image|img|photo)|post-?thumb|main-?image"
)
SURE: Final = 2.0
_NAMED: Final = 2.5  # worth of being the picture that metadata names
# Of a line in small letters.
_PICTURED: Final = re.compile(
    r"\W{0,2}(?:photo|fot[oó]|bild|image|picture|imagen|imagem|immagine|afbeelding|beeld|kuva|zdjęci|snímek|kép|фото|снимка|світлин|写真|画像|图片|사진)"
    r"\w{0,12}\s?[:：]"
)
_AROUND: Final = 6  # elements around the headline in whose style a picture is looked for
_BOXES_OVER: Final = 40  # of these and of what stands in them over it
_BEHIND: Final = re.compile(r"background(?:-image)?:\s?[^;()]{0,40}url\(\s?[\"']?([^\s\"'()]{5,500})[\"']?\s?\)")
_BACKGROUND: Final = re.compile(r"(?:^|[/_-])(?:bg|background|backdrop|pattern|texture|header|menu|themes?)(?:[/_.-]|$)")  # of every page
HEADLINE: Final = 20  # the weight of what a card says at least
MAX_BETWEEN, MAX_UNDER = 8, 12  # blocks between the lead image and the text, and after the text, where its credit is looked for
PARAGRAPHS: Final = 3  # no caption has so many
OPENING: Final = 2  # blocks with which the text begins
MAX_UNSEEN: Final = 12  # blocks of the text over a picture that names no address
LABEL: Final = 24  # characters of a label that stands alone: 'Titelbild:'
MAX_NAMED: Final = 60  # characters of whose the only picture is
WITH_IT: Final = 4  # blocks of an element that holds the headline and the picture over it
ABOVE: Final = 2  # blocks over the headline in which a picture that is called the lead may stand
_ICONS: Final = ("icon", "apple-touch-icon", "apple-touch-icon-precomposed")
MAX_ICONS: Final = 8  # of each of these
WORTH: Final = 1.0  # what a picture must be worth to be put before one that metadata names


def find(view: View) -> Iterator[Candidate | Rejection]:
    """The picture displayed, or named by the site's own selector, then what metadata calls the page's image."""
    ruled = _ruled(view)
    own = ruled if isinstance(ruled, Picture) else None
    unit = lead(view) if own is None else next((unit for unit in pictures_of(view) if own in unit.pictures), None)
    meta = [(place, url) for place, url in _metadata(view) if not versions.is_for_all(url)]
    caption = credit = None
    shown = versions.address_of(own) if own is not None else None
    if unit is not None:
        publisher = view.value("publisher")
        blocks = _but_text(view, _but_head(view, unit)) or _set_apart(view, unit)
        caption, credit = words(view.doc, unit.saying(blocks), publisher.name if publisher else None)
        if caption is None and not unit.box.inside & HIDDEN:
            caption, named = told(view.doc, unit)
            credit = credit or named
        if (
            caption
            and view.value("headline")
            and key(caption) == key(view.value("headline"))
            and not any(b.inside & CAPTION for b in blocks)
        ):
            caption = None
        shown = shown or next(iter(_addresses(unit)), None) or _within(view, unit, meta)
        if shown is not None and caption is None:
            caption, named = _told_again(view, unit, shown, publisher.name if publisher else None)
            credit = credit or named
        if shown is None and _is_late(view, unit):
            caption = credit = None  # whose words they are nothing tells
        credit = credit or (_credited_elsewhere(view, unit) if shown or caption else None)
    if shown is not None:
        shown = urls.absolute(view.doc.base, shown) or shown
    if shown is not None:
        full = [picture.link.href for picture in unit.pictures if picture.link is not None] if unit is not None else []
        full = [url for href in full if href.lower().endswith(versions.FILES) and (url := urls.absolute(view.doc.base, href))]
        shown = versions.larger(shown, [*(url for _, url in meta), *full])
        block = unit.start if unit is not None else None
        place, witness = ("picture in the article", "visible") if own is None else ("rule", "rule")
        yield Candidate(Image(shown, caption, credit), place, witness, block)
    if isinstance(ruled, str):
        yield Candidate(Image(ruled, caption, credit) if shown and versions.same_picture(shown, ruled) else Image(ruled), "rule", "rule")
    for place, url in meta:
        said = Candidate(Image(url, caption, credit), place, place.split(" ", 1)[0])
        other = shown is not None and not versions.same_picture(shown, url)
        yield Rejection(said, f"not the picture displayed: {url[:200]}") if other else said
    if shown is None and not meta and caption and unit is not None and unit.pictures:  # whose address a script fills in
        yield Candidate(Image(None, caption, credit), "caption in the article", "visible", unit.start)
    elif (
        shown is None
        and not any(urls.absolute(view.doc.base, url) for _, url in meta)
        and (behind := _behind_the_headline(view)) is not None
    ):
        yield Candidate(Image(behind), "picture in the article", "visible")


def _behind_the_headline(view: View) -> str | None:
    """The picture that a style sets behind the headline or beside it, in an element that holds little more than the story's head."""
    headline = view.headline_block
    around = [box for box in headline.box.up(_AROUND) if box.block_end - box.block_start <= MAX_BETWEEN] if headline is not None else []
    if headline is None or not around:
        return None
    for box in view.doc.boxes[max(around[-1].index, headline.box.index - _BOXES_OVER) : headline.box.index]:
        own = box in around or box.block_start == box.block_end  # what holds other words has its picture for these
        found = _BEHIND.search(said[:2000]) if own and (said := box.attributes.get("style")) else None
        if found is not None and not versions.is_for_all(found[1]) and not _BACKGROUND.search(found[1].lower()):
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
        if other is not unit and other.box.within(unit.box) and (found := _addresses(other)):
            return found[0]
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
        if any(address.partition("?")[0] == file for address in _addresses(other)):
            caption, credit = words(view.doc, other, publisher)
            if caption is not None and key(caption) != key(view.value("headline") or ""):
                return caption, credit
    return None, None


def _credited_elsewhere(view: View, unit: Unit) -> str | None:
    """The lead image's credit where it stands by itself: between the picture and the text, or under the text ('Cover photo: ...')."""
    blocks, first, last = view.doc.blocks, view.first_block, view.last_block
    if first is None or last is None:
        return None
    others = {block.index for other in pictures_of(view) if other is not unit for block in other.blocks}
    end = min([first, unit.start + MAX_BETWEEN, *(other.start for other in pictures_of(view) if unit.start < other.start)])
    for block in blocks[unit.start : end]:
        text = block.text
        marked = text[:1] in "(©" or (":" in text and block.link_chars < len(text) - 4)  # no 'PR', no 'Photos of the day: ...'
        if marked and len(text) <= credits.MAX_CREDIT and block.index not in others and credits.is_credit(text):
            return credits.credit(text)
    alone = not any(other.pictures and unit.start < other.start <= last + 3 for other in pictures_of(view))
    for block in blocks[max(first, last - MAX_BETWEEN) : last + MAX_UNDER]:
        text = block.text
        under = blocks[block.index + 1].text if len(text) <= LABEL and text[-1] in ":：" and block.index + 1 < len(blocks) else ""
        line = f"{text} {under}" if under and credits.is_credit(under) else text  # a heading, and the credit that it labels
        if len(line) <= 2 * credits.MAX_CREDIT and (said := of_the_lead(line)):
            return said
        # Of the only picture, right under the text
        if alone and block.index <= last + 3 and len(text) <= credits.MAX_CREDIT and _PICTURED.match(text[:24].lower()):
            caption, named = credits.split(text)
            named = named.rpartition("| ©")[2].strip() if named else None  # what it shows stands before the sign
            if named and not caption and len(named) <= MAX_NAMED:
                return named
    return None


def _set_apart(view: View, unit: Unit) -> list[Block]:
    """The caption of a lead image that stands above the headline: it is set under that, with the date and the byline."""
    first = view.first_block
    for other in pictures_of(view):
        if first is not None and unit.start < other.start < first and other is not unit:
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
    """These words but for the story's own paragraphs, with which a picture may share its element."""
    body = view.body
    if body is None or not blocks:
        return blocks
    kept = set(body.kept)
    own = [b for b in blocks if b.index in kept and not b.inside & (CAPTION | FIGURE) and sentence_end(b.text)]
    if len(own) < PARAGRAPHS:
        own = [block for block in own if body.is_sure_of(block)]
    return [block for block in blocks if block not in own]


def read(said: Image, context: Context) -> Image:
    url = urls.absolute(context.url, said.url) if said.url else None
    if url is None and said.url:
        raise Unreadable("no address", said.url[:200])
    return Image(url, said.caption, said.credit)


def same(a: Image, b: Image) -> bool:
    return a.url == b.url or bool(a.url and b.url and versions.same_picture(a.url, b.url))


def caption_blocks(view: View) -> set[int]:
    """Indices of the blocks that are captions or credits of any picture. Asks nothing but the document."""
    return {block.index for unit in pictures_of(view) for block in unit.blocks}


def captions(view: View) -> dict[int, str | None]:
    """Index of a block under any picture -> its words without the credit in them; None where it has no others."""
    found: dict[int, str | None] = {}
    for unit in pictures_of(view):
        for block in unit.blocks:
            caption, credit = words(view.doc, unit.saying([block]))
            found[block.index] = caption if credit else block.text
    return found


def credited_blocks(view: View) -> set[int]:
    """Those of them that stand beside a credit: what an element alone calls a caption may be a standfirst."""
    return {block.index for unit in pictures_of(view) if _is_credited(unit) for block in unit.blocks}


def lead(view: View) -> Unit | None:
    """The unit of the picture that stands in the article, or right above it, before all others."""
    doc = view.doc
    headline = view.headline_block
    top = headline.index if headline is not None else 0
    last = view.last_block
    first = view.first_block
    start = first if first is not None else min(view.prose_start, len(doc.blocks))
    end = last if last is not None else start + 12
    head = headline or (doc.blocks[first] if first is not None else None)
    near = _around(head.box) if head is not None else None
    hints = [url for _, url in _metadata(view)]
    named_one = not all(map(versions.is_for_all, hints))
    best, best_score = None, 0.0
    for unit in pictures_of(view):
        if unit.start < top - 12 or unit.start > max(end, start + 1) + 1:
            continue
        over = bool(unit.blocks) and unit.blocks[-1].index + 1 == top  # right over the headline, with words
        named = top - ABOVE <= unit.start <= top and not over
        called = named and any(_LEAD.search(box.names) for box in unit.box.up(2) if box.names)
        named = called or (
            named
            and _is_set_with_it(view, unit)
            and (_is_named(unit, hints) or not any(_is_named(other, hints) for other in pictures_of(view)))
        )
        named = named and not any(_OF_THE_SITE.match(picture.attributes.get("src") or "") for picture in unit.pictures)
        beside = near is None or not unit.box.within(near)
        if headline is None:  # over the text: what stands over all words, or in another part of the page
            apart = not named and (unit.start == 0 or (unit.start < start and beside))
        else:
            apart = unit.start <= top and not over and not named and beside
        if named_one and first is not None and unit.start > first + MAX_BETWEEN and not unit.blocks and not _is_named(unit, hints):
            continue  # a picture amid the text, where the page has one for its head
        score = _worth(view, unit, hints, -1.0 if apart else 1.0 + named)
        if score >= SURE:
            return unit  # the first good one leads
        if score > best_score:
            best, best_score = unit, score
    return best if best_score >= WORTH or not named_one else None


@once
def pictures_of(view: View) -> list[Unit]:
    """The page's pictures, each with the words under it."""
    return units(view.doc)


def _around(box: Box) -> Box:
    """The part of the page that a headline stands in."""
    line = box.up()
    return next((up for up in line[1:10] if up.tag in ("article", "main")), line[max(0, min(4, len(line) - 3))])


def _worth(view: View, unit: Unit, hints: list[str], score: float) -> float:
    """How much a unit looks like the article's own picture, beginning from `score`: above 0 it could be."""
    inside = unit.box.inside | (unit.pictures[0].box.inside if unit.pictures else unit.blocks[0].inside if unit.blocks else 0)
    score += (inside & FIGURE != 0) + 0.5 * (inside & (ARTICLE | MAIN) != 0)
    if inside & (ASIDE | NAV):
        score -= 2.0
    if inside & HIDDEN:
        score -= 1.5
    if _plays(unit.box):
        score -= 2.0  # the still of a film, whose words are the film's
    if unit.blocks and _OFFER.search(unit.blocks[0].text[:120]):
        score -= 3.0  # a reporter's portrait, an offer of the house
    if any(block.inside & CAPTION or weight(block.text) >= 10 or credits.is_credit(block.text) for block in unit.blocks):
        score += 0.5 + 0.5 * any(block.inside & CAPTION for block in unit.blocks)
    if (
        not inside & FIGURE
        and unit.pictures
        and _is_between(view, unit)
        and (_is_credited(unit) if unit.blocks else _is_called_lead(view, unit))
    ):
        score += 1.0
    if unit.box.names and not unit.pictures and _SAYING.search(unit.box.names):
        return 0.0
    if unit.pictures and (link := unit.pictures[0].link) is not None and link.href[:1] != "#" and leads_home(link.href, view.doc.url):
        return 0.0  # the site's own
    if score <= -_NAMED:
        return 0.0  # whatever is said of its addresses
    if not _addresses(unit):
        if not unit.blocks or not (unit.pictures or inside & (FIGURE | CAPTION) or _says_something(unit)):
            return 0.0
        score -= 0.5
    if not unit.blocks and _is_portrait(view, unit.pictures[0]):
        score -= 3.0
    if unit.blocks and all(_leads_on(view, block) for block in unit.blocks):
        score -= 3.0  # the headline of a card
    if unit.pictures and all(_leads_away(view, picture) for picture in unit.pictures) and not _is_lent(view, unit):
        # A picture that leads to another page is a card's.
        score -= 1.0 if inside & FIGURE else 2.0
    # What metadata names is compared last, where it decides.
    if score < SURE and _is_named(unit, hints):
        score += _NAMED
    return score


def _is_set_with_it(view: View, unit: Unit) -> bool:
    """Whether a picture over the headline shares an element with it that holds little more, in the story's own part of the page."""
    headline = view.headline_block
    if headline is None or not unit.box.inside & headline.inside & (ARTICLE | MAIN) or not any(map(_is_in_versions, unit.pictures)):
        return False
    both = next((box for box in unit.box.up(4) if box.block_start <= headline.index < box.block_end), None)
    return both is not None and both.block_end - both.block_start <= WITH_IT


def _is_in_versions(picture: Picture) -> bool:
    """Whether a picture names several files, of which the screen's width decides: no ornament does."""
    return picture.box.tag == "picture" or any(picture.attributes.get(name) for name in ("srcset", "data-srcset"))


def _is_named(unit: Unit, hints: list[str]) -> bool:
    """Whether metadata names a picture of a unit."""
    return any(versions.same_picture(address, hint) for address in _addresses(unit) for hint in hints)


def _is_between(view: View, unit: Unit) -> bool:
    """Whether a picture stands between the headline and the text."""
    headline, first = view.headline_block, view.first_block
    return headline is not None and first is not None and headline.index < unit.start <= first


def _is_credited(unit: Unit) -> bool:
    return any(credits.names_a_photographer(block.text) or credits.is_credit(block.text) for block in unit.blocks)


def _is_called_lead(view: View, unit: Unit) -> bool:
    """Whether a picture, or what it stands in, is called the story's own: by its name, by the headline in its `alt`, or as what is
    fetched first."""
    attributes = unit.pictures[0].attributes
    own, alt = attributes.get("class") or "", attributes.get("alt") or ""
    if attributes.get("fetchpriority") == "high" or (len(alt) >= HEADLINE and key(alt) == key(view.value("headline") or "")):
        return True
    return any(_LEAD.search(names) for names in (own.lower(), *(box.names for box in unit.box.up(2))) if names)


def _leads_away(view: View, picture: Picture) -> bool:
    """Whether a picture is a link to another page: not to itself in full, nor to the page it stands on."""
    if picture.link is None or _is_larger(picture.link.href.lower()):
        return False
    own, href = path_of(view.doc.url or ""), picture.link.href
    return "?" in href or len(own) < 2 or path_of(href).rstrip("/") != own.rstrip("/")


def _leads_on(view: View, block: Block) -> bool:
    """Whether the words under a picture are a link to another page of the site, and name or credit nobody."""
    if block.link_chars < 0.9 * len(block.text) or weight(block.text) < HEADLINE:
        return False
    href = block.links[0].href.lower()
    sites = map(urls.site, [view.doc.url or "", *view.doc.meta.get("og:url", ())[:1]])
    own = href[:1] == "/" or urls.site(href) in sites
    return own and not href.endswith(versions.FILES) and credits.split(block.text)[1] is None


def _is_late(view: View, unit: Unit) -> bool:
    """Whether words under a picture that names no address stand far down the text, or amid it and others like them too."""
    first = view.first_block
    if first is None or unit.start <= first + OPENING:
        return False
    unseen = (other for other in pictures_of(view) if other is not unit and other.blocks and other.pictures and not _addresses(other))
    return unit.start > first + MAX_UNSEEN or any(unseen)


def _is_lent(view: View, unit: Unit) -> bool:
    """Whether a picture that credits somebody leads to another site: to where it was taken from."""
    href = unit.pictures[0].link.href.lower() if unit.pictures[0].link else ""
    abroad = "://" in href and urls.site(href) != urls.site(view.doc.url or "")
    return abroad and any(credits.is_credit(block.text) for block in unit.blocks)


def _plays(box: Box | None) -> bool:
    """Whether it, or one of the three around it, calls itself a player."""
    for _ in range(4):
        if box is None:
            break
        if box.names and _PLAYER.search(box.names):
            return True
        box = box.parent
    return False


def _says_something(unit: Unit) -> bool:
    """Whether words that are called a caption, without a picture, are a credit or more than a few: a design calls all its small print
    so."""
    return any(
        weight(block.text) >= 40
        or credits.is_credit(block.text)
        or (not _DIGIT.search(block.text) and any(role_of(box.names) & AS_CREDIT for box in block.box.up(2)))
        for block in unit.blocks
    )


def _is_portrait(view: View, picture: Picture) -> bool:
    """Whether a picture without words shows the author: the line behind it has the first two words of its `alt`, and few more."""
    name = " ".join(key((picture.attributes.get("alt") or "")[:60]).split()[:2])
    following = view.doc.blocks[picture.block].text if " " in name and picture.block < len(view.doc.blocks) else ""
    return 0 < len(following) <= 2 * len(name) + 6 and name in key(following) and name not in key(view.value("headline") or "")


_OFFER: Final = re.compile(
    r"newsletter|subscri|abonn|download|whatsapp|qr.?(?:code|स्कैन)|follow us"
    r"|^(?:by|von|par|por|di|av|af|door|text:|autor:?)\s(?:\w[\w.'’-]{0,20}\s?){1,4}$",
    re.IGNORECASE,
)
_SAYING: Final = re.compile(r"quote|testimonial|zitat")  # somebody's, with the name under it
_PLAYER: Final = re.compile(r"video|player|audio|podcast")
_LARGER: Final = (*versions.FILES, "photo", "image", "gallery", "galer", "bild", "foto")


def _is_larger(href: str) -> bool:
    """Whether an address in small letters shows the picture larger, and leads to no other story."""
    return href.startswith(("#", "javascript")) or any(map(href.__contains__, _LARGER))


def _addresses(unit: Unit) -> list[str]:
    """Of a unit's pictures that name one, a noscript copy's last."""
    if unit.addresses is None:
        pictures = sorted(unit.pictures, key=lambda p: bool(p.box.inside & NOSCRIPT)) if len(unit.pictures) > 1 else unit.pictures
        unit.addresses = [address for picture in pictures if (address := versions.address_of(picture)) is not None]
    return unit.addresses


@once
def _metadata(view: View) -> list[tuple[str, str]]:
    found = []
    story = {} if _is_another_film(view) else view.story
    value = story.get("image") or story.get("thumbnailUrl") or _of_the_page(view)
    for said in (value if isinstance(value, list) else [value])[:4]:
        one = view.doc.linked.resolve(said)
        url = text_of((one.get("url") or one.get("contentUrl") or one.get("@id")) if isinstance(one, dict) else one)
        if url:
            found.append(("json-ld image", url))
    for name in ("og:image", "og:image:url", "twitter:image", "twitter:image:src"):
        found += [(f"meta {name}", url) for url in view.doc.meta.get(name, ())[:1]]
    boxes = [box for box in items.properties(view, "image")[:2] if box.tag in ("meta", "link") or items.is_item(box)]
    found += [("microdata image", url) for box in boxes if (url := items.value(view, box, "url", "contentUrl"))]
    if not found:
        found += [("meta og:image:secure_url", url) for url in view.doc.meta.get("og:image:secure_url", ())[:1]]
        found += [("meta image_src", href) for rel in view.doc.rels.get("image_src", ())[:1] if (href := rel.get("href"))]
    icons = _icons(view) if found else frozenset()
    return [(place, url) for place, url in found if _ADDRESS.search(url) and versions.file_of(url) not in icons]


def _icons(view: View) -> frozenset[str]:
    """The files of the site's icon, in its sizes: where metadata name it as the picture too, they name none."""
    rels = chain.from_iterable(view.doc.rels.get(rel, ())[:MAX_ICONS] for rel in _ICONS)
    return frozenset(file for rel in rels if (file := versions.file_of(rel.get("href") or "")))


def _is_another_film(view: View) -> bool:
    """Whether all that data tell is a film whose name has less than half of the headline's words: one that the page offers."""
    node = view.story
    if "videoobject" not in types_of(dict(node)) or node.get("headline"):
        return False
    told, shown = (set(words_of(key(text))) for text in (text_of(node.get("name")) or "", view.value("headline") or ""))
    return bool(told and shown) and 2 * len(told & shown) < min(len(told), len(shown))


def _of_the_page(view: View) -> Any:
    """The image that data give the page, where they tell a story without one."""
    return next((node["primaryImageOfPage"] for node in view.doc.linked.of("webpage", "itempage") if node.get("primaryImageOfPage")), None)
