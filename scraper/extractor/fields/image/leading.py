"""Which of the page's pictures leads: the first that looks like the article's own, in the article or right above it."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.image import faces
from scraper.extractor.fields.image.named import metadata
from scraper.extractor.fields.shared import versions
from scraper.extractor.fields.shared.pictured import addresses_of, is_credited, pictures_of
from scraper.extractor.links import leads_home, path_of
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.names import AS_CAPTION, AS_CREDIT, role_of
from scraper.extractor.pictures.ornaments import is_flat, is_large
from scraper.extractor.view import View, once
from scraper.normaliser import credits, names, urls
from scraper.normaliser.bylines import by_word
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import key, weight
from scraper.page.blocks import ARTICLE, ASIDE, CAPTION, FIGURE, HIDDEN, MAIN, NAV, Block, Box, Picture

_OF_THE_SITE: Final = re.compile(r"/(?:assets|static|themes?)/(?:images?|img)/[^/]*$")  # of every page's frame
_DIGIT: Final = re.compile(r"\d")
_LEAD: Final = re.compile(
    r"featured|hero|eye-?catch|wp-post-image|lead-?(?:image|media|art)|cover-?(?:image|img|photo)|post-?thumb|main-?image"
)
SURE: Final = 2.0
OPENS: Final = 1.5  # worth of a picture in the story's own part of the page that no figure holds and nothing is said of
_LARGE: Final = 0.5  # worth of a photo over the headline, where nothing names one
_NAMED: Final = 2.5  # worth of being the picture that metadata names
HEADLINE: Final = 20  # the weight of what a card says at least
MAX_BETWEEN: Final = 8  # blocks between the lead image and the text
WITH_IT: Final = 4  # blocks of an element that holds the headline and the picture over it
ABOVE: Final = 2  # blocks over the headline in which a picture that is called the lead may stand
WORTH: Final = 1.0  # what a picture must be worth to be put before one that metadata names
_OFFER: Final = re.compile(
    r"^\W{0,3}-?\d{1,2}\s?°|^\W{0,3}(?:listen to (?:this|the)|artikel anhören|écouter (?:cet |l['’])article"
    r"|escuch(?:a|ar) (?:este|esta|el|la)\s"
    r"|ouça (?:este|esta|a)\s|ascolta (?:l['’]articolo|questo)|luister naar|слушать|haberi dinle)"  # the weather, and what is read aloud
    r"|while you(?:['’]re| are) here|consider (?:supporting|donating)"
    r"|newsletter|subscri|abonn|download|whatsapp|qr.?(?:code|स्कैन)|follow us|^\W{0,3}(?:sign up (?:for|to)|(?:jetzt )?anmelden"
    r"|meld(?:e|en sie) (?:dich|sich)|inscri(?:vez-vous|bete|ve-te)|suscr[ií]b|iscriviti|inscreva-se|prenumerer|tilmeld|meld deg|zapisz się"
    r"|подпи(?:шитесь|шись|сывайтесь)|підпи(?:шіться|суйтесь)|abone ol|đăng ký)",
    re.IGNORECASE,
)
_BY_WHOM: Final = re.compile(r"(?:by|von|par|por|di|av|af|door|text:|autor:?)\s(?:\w[\w.'’-]{0,20}\s?){1,4}$", re.IGNORECASE)
_SAYING: Final = re.compile(r"quote|testimonial|zitat")  # somebody's, with the name under it
_PLAYER: Final = re.compile(r"(?<!aspect-)video|player|audio|podcast")
_LARGER: Final = (*versions.FILES, "photo", "image", "gallery", "galer", "bild", "foto")


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
    hints = [url for _, url in metadata(view)]
    named_one = not all(map(versions.is_for_all, hints))
    best, best_score = None, 0.0
    over_text: Unit | None = None  # the first between headline and text that is no card
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
        if unit.pictures and not addresses_of(unit) and not _is_captioned(unit) and _is_one_named(view):
            continue  # a sign that stands by the story's head: nothing tells that it is a picture
        large = apart and not hints and _is_large_over_it(view, unit)  # it may be the site's: only where no other is as good
        score = _worth(view, unit, hints, _LARGE if large else -1.0 if apart else 1.0 + named)
        if over_text is None and score >= OPENS and _is_between(view, unit) and not _is_repeated(view, unit):
            over_text = unit
        if score >= SURE and not (named_one and _is_before_a_better(view, unit, hints)):
            # The first good one leads, but for one that stands amid the text and is good for being named alone (a system names any), or
            # where nothing names one and a photo stands over the text.
            alone = score - _NAMED < SURE and _is_named(unit, hints)
            alone = alone or (not hints and over_text is not None and _is_a_photo(over_text))
            return over_text if over_text is not None and first is not None and unit.start > first and alone else unit
        if score > best_score:
            best, best_score = unit, score
    return best if best_score >= WORTH or not named_one else None


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
    if _plays(unit.box) or (unit.pictures and "poster" in unit.pictures[0].attributes):
        score -= 2.0  # the still of a film, whose words are the film's
    said = unit.blocks[0].text[:120] if unit.blocks else line.text[:120] if (line := faces.line_beside(view, unit)) is not None else ""
    if _OFFER.search(said) or (unit.blocks and (_BY_WHOM.match(said) or _is_a_byline(unit.blocks[0]))):
        score -= 3.0  # a reporter's portrait, an offer of the house
    if any(block.inside & CAPTION or weight(block.text) >= 10 or credits.is_credit(block.text) for block in unit.blocks):
        score += 0.5 + 0.5 * any(block.inside & CAPTION for block in unit.blocks)
    if (
        not inside & FIGURE
        and unit.pictures
        and _is_between(view, unit)
        and (is_credited(unit) if unit.blocks else _is_called_lead(view, unit))
    ):
        score += 1.0
    if unit.box.names and not unit.pictures and _SAYING.search(unit.box.names):
        return 0.0
    if unit.pictures and (link := unit.pictures[0].link) is not None and link.href[:1] != "#" and leads_home(link.href, view.doc.url):
        return 0.0  # the site's own
    if score <= -_NAMED:
        return 0.0  # whatever is said of its addresses
    if not addresses_of(unit):
        if not unit.blocks or not (unit.pictures or inside & (FIGURE | CAPTION) or _says_something(unit)):
            return 0.0
        if any(_is_a_trail(view, block) for block in unit.blocks):
            return 0.0
        score -= 0.5
    if unit.pictures and (
        faces.is_portrait(view, unit) or (faces.is_beside_a_writer(view, unit) and not _is_the_storys(view, unit, hints))
    ):
        score -= 3.0
    if unit.blocks and all(_leads_on(view, block) for block in unit.blocks):
        score -= 3.0  # the headline of a card
    if unit.pictures and all(leads_away(view, picture) for picture in unit.pictures) and not _is_lent(view, unit):
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


def _is_large_over_it(view: View, unit: Unit) -> bool:
    """Whether a picture right over the headline, of which metadata say nothing, is as large as a photo, and neither leads anywhere nor is
    as flat as what frames every page."""
    shown = unit.pictures[0] if unit.pictures and view.top - 1 <= unit.start <= view.top else None
    if shown is None or shown.link is not None or not is_large(shown) or is_flat(shown):
        return False
    return not _is_repeated(view, unit)  # which asks all pictures of a page for their addresses


def _is_a_photo(unit: Unit) -> bool:
    """Whether a picture is said to be large, or to be there in several sizes."""
    return any(is_large(picture) or _is_in_versions(picture) for picture in unit.pictures)


def _is_in_versions(picture: Picture) -> bool:
    """Whether a picture names several files, of which the screen's width decides: no ornament does."""
    return picture.box.tag == "picture" or any(picture.attributes.get(name) for name in ("srcset", "data-srcset"))


def _is_named(unit: Unit, hints: list[str]) -> bool:
    """Whether metadata names a picture of a unit."""
    return any(versions.same_picture(address, hint) for address in addresses_of(unit) for hint in hints)


def _is_repeated(view: View, unit: Unit) -> bool:
    """Whether a picture stands beside other ones too: a sign for the reader's hand."""
    files = set(addresses_of(unit))
    return any(not files.isdisjoint(addresses_of(other)) for other in pictures_of(view) if other is not unit)


def _is_between(view: View, unit: Unit) -> bool:
    """Whether a picture stands between the headline and the text."""
    headline, first = view.headline_block, view.first_block
    return headline is not None and first is not None and headline.index < unit.start <= first


def _is_before_a_better(view: View, unit: Unit, hints: list[str]) -> bool:
    """Whether a picture over the text, without words or with no more than a name, and not named by metadata, stands before one that is
    named and has a caption: it shows who writes."""
    if not all(is_person(block.text) for block in unit.blocks) or not _is_between(view, unit) or _is_named(unit, hints):
        return False
    better = (other for other in pictures_of(view) if other.start > unit.start and _is_between(view, other) and _is_captioned(other))
    return any(_is_named(other, hints) for other in better)


def _is_captioned(unit: Unit) -> bool:
    """Whether an element calls a picture's words its caption."""
    return any(block.inside & CAPTION or any(role_of(box.names) & AS_CAPTION for box in block.box.up(2)) for block in unit.blocks)


@once
def _is_one_named(view: View) -> bool:
    """Whether metadata name a picture that stands between the headline and the text."""
    hints = [url for _, url in metadata(view)]
    return any(_is_between(view, unit) and _is_named(unit, hints) for unit in pictures_of(view))


def _is_called_lead(view: View, unit: Unit) -> bool:
    """Whether a picture, or what it stands in, is called the story's own: by its name, by the headline in its `alt`, or as what is
    fetched first."""
    attributes = unit.pictures[0].attributes
    own, alt = attributes.get("class") or "", attributes.get("alt") or ""
    if attributes.get("fetchpriority") == "high" or (len(alt) >= HEADLINE and key(alt) == key(view.value("headline") or "")):
        return True
    return any(_LEAD.search(names) for names in (own.lower(), *(box.names for box in unit.box.up(2))) if names)


def _is_the_storys(view: View, unit: Unit, hints: list[str]) -> bool:
    return _is_called_lead(view, unit) or _is_named(unit, hints)


def leads_away(view: View, picture: Picture) -> bool:
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


def _is_lent(view: View, unit: Unit) -> bool:
    """Whether a picture that credits somebody leads to another host: to where it was taken from."""
    href = unit.pictures[0].link.href.lower() if unit.pictures[0].link else ""
    abroad = "://" in href and urls.domain(href) != urls.domain(view.doc.url or "")
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


def _is_a_trail(view: View, block: Block) -> bool:
    """Whether a line that no element calls a caption begins with the way home: signs stand between its steps."""
    link = block.links[0] if block.links and not block.inside & (FIGURE | CAPTION) else None
    return link is not None and link.box.start <= block.start + 1 and leads_home(link.href, view.doc.url)


def _says_something(unit: Unit) -> bool:
    """Whether words that are called a caption, without a picture, are a credit or more than a few: a design calls all its small print
    so."""
    return any(
        weight(block.text) >= 40
        or credits.is_credit(block.text)
        or (not _DIGIT.search(block.text) and any(role_of(box.names) & AS_CREDIT for box in block.box.up(2)))
        for block in unit.blocks
    )


def _is_a_byline(line: Block) -> bool:
    """Whether a line that nothing calls a caption says who wrote, and perhaps when: 'by Jane Roe June 11, 2025'."""
    return not line.inside & (CAPTION | FIGURE) and by_word(line.text) is not None and names.looks_like_a_byline(line.text)


def _is_larger(href: str) -> bool:
    """Whether an address in small letters shows the picture larger, and leads to no other story."""
    return href.startswith(("#", "javascript")) or any(map(href.__contains__, _LARGER))
