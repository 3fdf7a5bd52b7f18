"""Section and front pages -> the links on them that look like stories.

What an address looks like is evidence, added up: a date or a number in its path, a slug of several words, a word such as
`article` before it; against it, the names that sites of many languages give to what is no story. The words of the link count
too, for a headline is longer than the name of a section. No publisher is known by name; `include` and `exclude` do the rest.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from scraper.discover.found import MAX_LENGTH, Found
from scraper.errors import NothingFound
from scraper.normaliser import urls
from scraper.page.document import Document
from scraper.record import Page
from scraper.text import fold

ENOUGH = 3  # points


def read_section(page: Page) -> tuple[Found, ...]:
    """The links to stories of the page's own site, in page order, each address once, under its longest words.

    Raises NothingFound where there are none, and what `Document` raises: Undecodable, Empty, Hostile.
    """
    document = Document(page)
    base, here = document.base, urls.site(page.url or "")
    words: dict[str, str] = {}
    links = 0
    for link in document.links[:MOST_LINKS]:
        address = urls.absolute(base, link.href)
        if address is None or len(address) > MAX_LENGTH or urls.site(address) != here:
            continue
        links += 1
        address = urls.clean(address)
        text = document.text_of(link.box)[:MOST_WORDS]
        if address not in words or len(text) > len(words[address]):
            words[address] = text
    own = urls.key(page.url or "")
    found = tuple(
        Found(address, page.url or "", title=text or None)
        for address, text in words.items()
        if points(address, text) >= ENOUGH and urls.key(address) != own
    )
    if not found:
        raise NothingFound(page.url, "section page", f"of its {links} links to its own site none looks like a story's")
    return found


def points(url: str, words: str = "") -> int:
    """How much the address, and the words of the link to it, look like a story's."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    segments = [segment for segment in path.split("/") if segment]
    if not segments:
        return 3 if _STORY_QUERY.search(parts.query) else -9  # `/?p=123`; else the front page
    last = segments[-1]
    if _ASSET.search(last):
        return -9
    stem = _EXTENSION.sub("", last)
    if stem.lower() in ("index", "default", "amp") and len(segments) > 1:
        segments.pop()
        stem = segments[-1]
    score = 0
    before = {segment.lower() for segment in segments[:-1]}
    if before & NO_STORY or stem.lower() in NO_STORY or stem.lower() in SECTIONS:
        score -= 5
    width = sum(2 if character > "\u2e80" else 1 for character in fold(words))
    if _PAGE_NUMBER.fullmatch(stem) or _HOUSE.search(stem) or (width < 25 and _ARCHIVE.fullmatch(stem)):
        score -= 5
    if before & STORY:
        score += 1
    if date := _DATE.search(path):
        score += 3 if date["day"] else 2
    tail = (stem, *segments[-2:-1])  # `/slug/1234567` and `/1234567/slug` are common
    if any(map(_NUMBER.search, tail)) or _STORY_QUERY.search(parts.query):
        score += 2
    slug = segments[-2] if len(segments) > 1 and sum(map(str.isalpha, stem)) <= 2 else stem
    parted = len([word for word in _PARTS.split(slug) if word])
    score += 3 if parted >= 5 else 2 if parted >= 4 else 1 if parted == 3 else 0
    if len(stem) >= 8 and not stem.isascii():  # a slug in a script that does without hyphens
        score += 2
    if _EXTENSION.search(last) and len(segments) > 1:
        score += 1
    score += 2 if width >= 40 else 1 if width >= 25 else -1 if 0 < width < 12 else 0
    return score


MOST_LINKS = 5_000
MOST_WORDS = 500

_ASSET = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|ico|css|js|json|xml|rss|atom|pdf|zip|docx?|xlsx?|pptx?|mp[34]|m4a|m3u8|apk|exe|ics|txt)$", re.IGNORECASE
)
_EXTENSION = re.compile(r"\.(?:s?html?|aspx?|php|jsp|cfm|ece|do|phtml|xhtml)$", re.IGNORECASE)
_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d[/_.-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?P<day>[/_.-]?[0-3]?\d)?(?!\d)"
)
_NUMBER = re.compile(
    r"(?<![0-9])\d{5,}(?![0-9])|(?:^|[-_.])(?:[a-z]{1,4}\d{4,}|[0-9a-f]{12,})(?:$|[-_.])|\d[0-9a-z]{6,}$|^(?=[A-Z]{0,9}\d)[A-Z0-9]{10,}$"
)
_STORY_QUERY = re.compile(
    r"(?:^|&)(?:p|id|nid|aid|sid|newsid|news_id|article_?id|story_?id|docid|idx?no|no|artid|storyid|idarticle)=[\w.-]{2,}", re.IGNORECASE
)
_PAGE_NUMBER = re.compile(r"page[-_]?\d{1,4}|p\d{1,3}|\d{1,4}")
_ARCHIVE = re.compile(r"(?:19|20)\d\d[-_.]?\d\d(?:[-_.]?\d\d)?")  # all stories of a day
_PARTS = re.compile(r"[-_+ ,.]+")

STORY = frozenset(
    "article articles articulo articulos artikel articolo articoli artigo artigos news story stories story-news nachricht noticia noticias"
    " actualite actualites haber haberi haberler post posts a s i n content read statya novosti doc archives archive texte".split()
)
# Lower case, one segment. What many sites call pages that are no stories, and folders that hold none.
NO_STORY = frozenset(
    # lists
    "tag tags topic topics thema themen tema temas tem sujet sujets dossier dossiers category categories kategorie kategorien categoria"
    " categorias section sections rubrik rubriken rubrique etiket etiketa kategori author authors autor autoren autores auteur auteurs"
    " autore autori yazar yazarlar contributor contributors profile profiles profil sitemap feeds rss search suche buscar recherche"
    " cerca arama zoeken page seite"
    # the house
    " about about-us contact contact-us kontakt contacto contatti iletisim impressum imprint datenschutz privacy terms legal cookies"
    " cookie agb accessibility careers jobs stellenmarkt advertise advertising mediadaten werbung faq masthead"
    # the reader
    " login log-in signin sign-in signup sign-up register registration anmelden registrieren account my-account konto mein-konto"
    " subscribe subscription subscriptions abo abonnement abonnements suscripcion suscribete abone newsletter newsletters"
    " bookmarks saved-stories logout password checkout cart donate shop store"
    # what is offered beside
    " podcast podcasts epaper e-paper tv-guide tv-programm puzzles crossword sudoku lotto coupons gutscheine classifieds anzeigen"
    " traueranzeigen apps share comments kommentare wp-content wp-admin wp-login cdn-cgi static assets cgi-bin".split()
)
# The same at the end of an address alone: `/weather` is no story, `/weather/storm-closes-the-harbour` may be one.
SECTIONS = frozenset(
    "weather wetter obituaries events calendar veranstaltungen games spiele horoscope horoskop lottery deals series latest most-read list"
    " liste archive archiv arhiv archives people team press help hilfe ayuda aide support corrections ethics programm print app mobile gift"
    " news sport sports politics business opinion video videos photos gallery live local world".split()
)
_HOUSE = re.compile(
    r"^(?:privacy-(?:policy|notice)|terms-(?:of-(?:use|service|sale)|and-conditions)|cookie-policy|code-of-conduct|accessibility-statement"
    r"|about-(?:us|our)|contact-us|editorial-(?:policy|guidelines)|corrections-and-clarifications|newsletter-sign-?up)(?:$|[-_./])",
    re.IGNORECASE,
)
