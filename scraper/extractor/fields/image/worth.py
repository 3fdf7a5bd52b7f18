"""How much a picture looks like the article's own, by what holds it, what is said under it and where it leads."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.image import faces
from scraper.extractor.fields.shared import versions
from scraper.extractor.fields.shared.pictured import addresses_of, is_credited
from scraper.extractor.links import leads_home, path_of
from scraper.extractor.pictures import Unit
from scraper.extractor.pictures.names import AS_CREDIT, role_of
from scraper.extractor.view import View
from scraper.normaliser import credits, names, urls
from scraper.normaliser.bylines import by_word
from scraper.normaliser.text import key, weight
from scraper.page.blocks import ARTICLE, ASIDE, CAPTION, FIGURE, HIDDEN, MAIN, NAV, Block, Box, Picture

_DIGIT: Final = re.compile(r"\d")
LEAD: Final = re.compile(
    r"featured|hero|eye-?catch|wp-post-image|lead-?(?:image|media|art)|cover-?(?:image|img|photo)|post-?thumb|main-?image"
)
_HEADLINE: Final = 20  # the weight of what a card says at least
SURE: Final = 2.0
NAMED: Final = 2.5  # worth of being the picture that metadata names
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


def worth(view: View, unit: Unit, hints: list[str], score: float) -> float:
    """How much a unit looks like the article's own picture, beginning from `score`: above 0 it could be."""
    inside = unit.box.inside | (unit.pictures[0].box.inside if unit.pictures else unit.blocks[0].inside if unit.blocks else 0)
    score += _of_what_holds_it(unit, inside) + _of_its_words(view, unit)
    if not inside & FIGURE and unit.pictures and is_between(view, unit):
        score += is_credited(unit) if unit.blocks else _is_called_lead(view, unit)
    if score <= -NAMED or _is_the_sites(view, unit):
        return 0.0  # whatever is said of its addresses
    if not addresses_of(unit):
        if not unit.blocks or not (unit.pictures or inside & (FIGURE | CAPTION) or _says_something(unit)):
            return 0.0
        if any(_is_a_trail(view, block) for block in unit.blocks):
            return 0.0
        score -= 0.5
    score -= _of_a_writer(view, unit, hints) + _of_a_card(view, unit, inside)
    # What metadata names is compared last, where it decides.
    return score + NAMED if score < SURE and is_named(unit, hints) else score


def _of_what_holds_it(unit: Unit, inside: int) -> float:
    score = (inside & FIGURE != 0) + 0.5 * (inside & (ARTICLE | MAIN) != 0)
    score -= 2.0 * (inside & (ASIDE | NAV) != 0) + 1.5 * (inside & HIDDEN != 0)
    film = _plays(unit.box) or (unit.pictures and "poster" in unit.pictures[0].attributes)
    return score - 2.0 if film else score  # a still, whose words are the film's


def _of_its_words(view: View, unit: Unit) -> float:
    """For a caption or a credit; against a reporter's portrait, and an offer of the house."""
    line = None if unit.blocks else faces.line_beside(view, unit)
    said = unit.blocks[0].text[:120] if unit.blocks else line.text[:120] if line is not None else ""
    others = _OFFER.search(said) or (unit.blocks and (_BY_WHOM.match(said) or _is_a_byline(unit.blocks[0])))
    score = -3.0 if others else 0.0
    if any(block.inside & CAPTION for block in unit.blocks):
        return score + 1.0
    return score + 0.5 * any(weight(block.text) >= 10 or credits.is_credit(block.text) for block in unit.blocks)


def _is_the_sites(view: View, unit: Unit) -> bool:
    """Whether it is the words of somebody without her picture, or leads to the front page."""
    if not unit.pictures:
        return bool(unit.box.names) and _SAYING.search(unit.box.names) is not None
    link = unit.pictures[0].link
    return link is not None and link.href[:1] != "#" and leads_home(link.href, view.doc.url)


def _of_a_writer(view: View, unit: Unit, hints: list[str]) -> float:
    if not unit.pictures:
        return 0.0
    shows_her = faces.is_portrait(view, unit) or (faces.is_beside_a_writer(view, unit) and not _is_the_storys(view, unit, hints))
    return 3.0 if shows_her else 0.0


def _of_a_card(view: View, unit: Unit, inside: int) -> float:
    """Against words that are the headline of a card, and a picture that leads to another page as a card's does."""
    score = 3.0 if unit.blocks and all(_leads_on(view, block) for block in unit.blocks) else 0.0
    if unit.pictures and all(leads_away(view, picture) for picture in unit.pictures) and not _is_lent(view, unit):
        score += 1.0 if inside & FIGURE else 2.0
    return score


def is_named(unit: Unit, hints: list[str]) -> bool:
    """Whether metadata names a picture of a unit."""
    return any(versions.same_picture(address, hint) for address in addresses_of(unit) for hint in hints)


def is_between(view: View, unit: Unit) -> bool:
    """Whether a picture stands between the headline and the text."""
    headline, first = view.headline_block, view.first_block
    return headline is not None and first is not None and headline.index < unit.start <= first


def _is_called_lead(view: View, unit: Unit) -> bool:
    """Whether a picture, or what it stands in, is called the story's own: by its name, by the headline in its `alt`, or as what is
    fetched first."""
    attributes = unit.pictures[0].attributes
    own, alt = attributes.get("class") or "", attributes.get("alt") or ""
    if attributes.get("fetchpriority") == "high" or (len(alt) >= _HEADLINE and key(alt) == key(view.value("headline") or "")):
        return True
    return any(LEAD.search(names) for names in (own.lower(), *(box.names for box in unit.box.up(2))) if names)


def _is_the_storys(view: View, unit: Unit, hints: list[str]) -> bool:
    return _is_called_lead(view, unit) or is_named(unit, hints)


def leads_away(view: View, picture: Picture) -> bool:
    """Whether a picture is a link to another page: not to itself in full, nor to the page it stands on."""
    if picture.link is None or _is_larger(picture.link.href.lower()):
        return False
    own, href = path_of(view.doc.url or ""), picture.link.href
    return "?" in href or len(own) < 2 or path_of(href).rstrip("/") != own.rstrip("/")


def _leads_on(view: View, block: Block) -> bool:
    """Whether the words under a picture are a link to another page of the site, and name or credit nobody."""
    if block.link_chars < 0.9 * len(block.text) or weight(block.text) < _HEADLINE:
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
