"""Addresses of stories: told from others by what is known of the page's own, and compared wherever the link stood."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, unquote_to_bytes

from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.text import weight

# Steps of a path that lead to lists, people, shops and accounts, never to one story.
_LISTS: Final = frozenset(
    """tag tags topic topics thema themen theme themes temas tema topico topicos diskuse diskusia
    diskuze etiqueta etiquetas label labels keyword keywords author
    authors autor autoren autores auteur auteurs autore autori profile profiles by writer writers journalist journalists redakteur
    contributor contributors category categories kategorie categoria section sections rubric rubrik rubrika rubrique search suche
    buscar recherche cerca login signin signup register subscribe subscription subscriptions abo abonnement account user users
    listing listings anzeige anzeigen bestellung bestellen spende spenden donate donation donations
    newsletter newsletters contact contacts kontakt about about-us impressum imprint privacy datenschutz terms legal agb cookies
    seccion secciones sezione sezioni dossier dossiers
    faq help hilfe coupons coupon gutschein gutscheine classifieds advertise advertising mediadaten rss feed feeds sitemap share
    sharer comments comment e-paper epaper tagged all-about tagi tegi teg temy stitky stitek rubriki etichete eticheta cimke cimkek oznake
    oznaka kategorije kategorija kategori kategoriya avtor avtory autorzy yazarlarimiz emne emner amne amnen aihe aiheet teema teemat
    artist onderwerp onderwerpen argomenti argomento assunto assuntos dossiers themas tematy temat temata tagovi etiketler konu konular
    sekce sekcia sekcja sekcija product products produkt produkte producto productos produit produits prodotto prodotti""".split()
)
_TOPICS: Final = frozenset("topic topics thema themen theme themes tema temas topico topicos".split())
# Steps under which stories stand too, but that are no story themselves.
_ENDS: Final = frozenset(
    """all alle todas todos tous toutes tutte tutti
    weather wetter archive archives jobs job careers stellenmarkt horoscope horoscopes quote quotes company companies location places
    app apps games game puzzles people person persons print kiosk shop store shopping deals series crossword sudoku staff programm
    komentari komentare comentarios commentaires reacties yorumlar hozzaszolasok
    programme program tv-guide tv-programm list lists hub hubs whatsnew ranking news video videos live podcast podcasts
    download downloads downloading""".split()
)
_AWAY: Final = frozenset("out outbound affiliate affiliates recommends".split())  # steps before what is bought elsewhere
_GO: Final = 2  # steps of such an address under /go/
_OPINION: Final = 3  # steps of one under /comment/ that is a section's, at the least
_FILES: Final = frozenset("pdf jpg jpeg png gif webp mp3 mp4 zip doc docx xls xlsx ics xml rss".split())
_EXTENSIONS: Final = frozenset("html htm shtml shtm php asp aspx jsp amp ece story cms stm do".split())
_DATE: Final = re.compile(
    r"/(?:19|20)\d\d(?:[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6}[/-]?\d{1,2})?)?(?=[/_-]|$)"
)
_DAYS: Final = re.compile(r"/(?:19|20)\d\d(?:/(?:0?[1-9]|1[0-2])(?:/\d\d?)?)?/?")  # all of a path behind which the posts of a month stand
_NUMBER: Final = re.compile(r"[0-9](?:[0-9]{4}|(?<=[a-z][0-9])[a-z0-9]{5})")  # a set is searched twice as fast as \d
_QUERY_ID: Final = re.compile(
    r"(?:^|&)(?:id|p|aid|sid|nid|newsid|news_id|articleid|article_id|idxno|no|story|oid|key|code)=[a-z0-9]{3,}", re.IGNORECASE
)
_FIRST_NUMBER: Final = re.compile(r"([^?]+\?(?!page=)[^=&]+=)\d{4}")
# Hosts on which no outlet's stories stand.
_ELSEWHERE: Final = frozenset(
    """facebook.com twitter.com x.com instagram.com linkedin.com youtube.com youtu.be whatsapp.com wa.me t.me telegram.me telegram.org
    tiktok.com pinterest.com reddit.com threads.net bsky.app google.com apple.com apps.apple.com spotify.com weibo.com vk.com
    ok.ru line.me naver.com hatena.ne.jp xing.com flipboard.com wikipedia.org amazon.com amazon.co.uk amazon.de adjust.com
    onelink.me doubleclick.net bit.ly snapchat.com mastodon.social dzen.ru paypal.com patreon.com microsoft.com discord.gg
    discord.com tumblr.com messenger.com viber.com pixabay.com unsplash.com pexels.com flickr.com creativecommons.org
    shutterstock.com istockphoto.com gettyimages.com""".split()
)
_OF_A_LIST: Final = 3.0  # how much less an address under a list of topics looks like a story
_AS_OWN: Final = -1.0  # likeness of one such that says four words
SURELY: Final = 3.0  # likeness of a story that nothing else says is one
# Of an address: first step of the path, number of steps, whether a long number is in it, whether it has an extension.
Shape = tuple[str, int, bool, bool]
_SHAPELESS: Final[Shape] = ("", 0, False, False)
# One step of one or two words: what `Site.likeness` lets no story have, told without it.
_SECTION: Final = re.compile(r"/[A-Za-z]{1,30}+(?:-[A-Za-z]{1,30}+)?/?")
LEAST_LIKE: Final = -0.5  # less leads to no story
SECTION_LIKE: Final = -2.0  # one step of one or two words
_NOWHERE: Final = -5.0  # likeness of an address of a network of readers
_CARRIED: Final = 1.0  # of one that another carries, at the least
_PARTS_OF_ONE: Final = 20  # of a query
_INDEX: Final = re.compile(r"/index\.\w{2,5}$")  # what a folder shows
_COMMENTS: Final = re.compile(r"/comment-page-\d{1,5}/?(?=$|\?)")
_RETURNS: Final = "redirect_uri="  # in a query that asks to be let in (RFC 6749, 4.1.1)
_SCHEMES: Final = ("http://", "https://")


class Site:
    """What is known of the page's own address, for telling its sisters."""

    def __init__(self, url: str | None) -> None:
        url = url.partition("#")[0] if url else url
        self.url = url
        self.key = urls.key(url) if url else ""
        self._site = urls.site(url) if url else ""
        # The registrable name without its suffix, so that example.com and example.co.uk are one house.
        self._brand = self._site.partition(".")[0]
        self._host = url.partition("://")[2].partition("/")[0] if url else ""
        self._hosts: dict[str, float] = {}
        # A story told by its query: /read.php?doc=1412361 beside /read.php?doc=1412314
        asked = _FIRST_NUMBER.match(url or "")
        self._asked = asked[1] if asked else "\n"
        self._own = self._judged(url)[1] if url else _SHAPELESS
        # Its stories are known by numbers alone.
        self._numbered = self._own[2] and "-" not in (url or "").partition("?")[0].rpartition(self._host)[2]
        self.flat = self._own[1:] == (1, False, False)  # its stories stand right under the host, named by words

    def likeness(self, url: str) -> float:
        """How much an absolute address looks like a story: below 1 hardly, from 2 on surely. Another outlet's counts 1.5 less."""
        score, shape, named = self._judged(url)
        if not shape[1]:
            return score
        if shape[0] in _TOPICS and shape[0] == self._own[0] and score >= _AS_OWN:
            score += _OF_A_LIST  # where this story stands under /topics/, others do
        if shape == self._own:
            if score > -1 and (named or shape[2] or shape[3]):
                score += 1.5
        elif shape[0] == self._own[0] and shape[2:] == self._own[2:] and score > 0:
            score += 0.5
        return score

    def _judged(self, url: str) -> tuple[float, Shape, bool]:
        """(likeness by itself, shape, whether words name it) of an absolute address, whatever the page's own is like."""
        address, _, query = url.partition("?")
        slash = address.find("/", 8)
        if slash < 0 or (query and _RETURNS in query):
            return -9.0, _SHAPELESS, False  # no address; an account
        host = address[address.find("://") + 3 : slash]
        score = self._hosts.get(host)
        if score is None:
            score = self._hosts[host] = self._foreign(host)
        if score < -5:
            return score, _SHAPELESS, False
        looks = _looks(address[slash:], query)
        if looks is None:
            return -9.0, _SHAPELESS, False
        own, shape, named = looks
        score += own
        if query and not shape[2] and url.startswith(self._asked):
            score += 1.5
            shape = (shape[0], shape[1], True, shape[3])
        return score, shape, named

    def shape(self, url: str) -> Shape:
        """The shape of an absolute address, whatever number is in it: those of one kind have it in common."""
        first, count, _, dotted = self._judged(url)[1]
        return first, count, False, dotted

    def holds(self, url: str) -> bool:
        """Whether an absolute address stands on the page's own host."""
        return url.partition("://")[2].partition("/")[0] == self._host

    def holds_the_page(self, url: str) -> bool:
        """Whether an address is one that the page's own stands under: its section's."""
        section = url if url[-1:] == "/" else _INDEX.sub("", url) + "/"
        return self.url is not None and "?" not in url and self.url.startswith(section) and len(self.url) > len(section)

    def is_built_alike(self, url: str) -> bool:
        """Whether an absolute address on the page's own host has as many steps as the page's own, whose stories are known by numbers."""
        return self._numbered and self.holds(url) and self._judged(url)[1][1:] == self._own[1:]

    def is_shorter(self, url: str) -> bool:
        """Whether an absolute address on the page's own host has fewer steps than the page's own, whose stories are known by numbers."""
        return self._numbered and self.holds(url) and self._judged(url)[1][1] < self._own[1]

    def may_hold(self, url: str) -> bool:
        """Whether an address of one or two words may be a story's: they all stand right under the host, and it is on the page's own."""
        return self.flat and "?" not in url and self.holds(url)

    def _foreign(self, host: str) -> float:
        first = host.partition(".")[0]
        if first in _ENDS and first != "news" and host != self._host:
            return -9.0  # shop.example.com
        if not self._brand or host == self._site or host.endswith("." + self._site):
            return 0.0
        labels = host.partition(":")[0].split(".")
        if ".".join(labels[-2:]) in _ELSEWHERE or "google" in labels[-3:-1]:
            return -9.0  # google.com.au
        if self._brand in host and urls.site(f"https://{host}/").partition(".")[0] == self._brand:
            return 0.0
        return -9.0 if ".".join(labels[-3:]) in _ELSEWHERE else -1.5


@lru_cache(maxsize=4096)
def _looks(path: str, query: str) -> tuple[float, Shape, bool] | None:
    """(how much it looks like a story, its shape, whether words name it) of an address behind its host; None for a file.

    Kept, as the pages of one site share their menus and lists.
    """
    path = (unquote_to_bytes(path).decode("utf-8", "replace") if "%" in path else path).lower()  # an address is ASCII
    steps = list(filter(None, path.split("/")))
    if not steps:
        return (1.0 if named_by(query) else -3.0), _SHAPELESS, False
    score = 0.0
    count = len(steps)
    if count > 2 and steps[-3].endswith(".html"):
        steps = steps[:-2]  # /some-story-12345.html/from/related
        count -= 2
    last = stem = steps[-1]
    dotted = False
    if "." in last:
        before, _, extension = last.rpartition(".")
        if extension in _FILES:
            return None
        if extension in _EXTENSIONS:
            stem, dotted = before, True
    asked = bool(query) and named_by(query)
    shown = asked and dotted and stem == "news"  # a script that shows the story which the query names: /News.aspx?NewsID=1671234
    if not shown and (stem in _LISTS or stem in _ENDS or stem.endswith("-hub") or (stem.isdigit() and _DAYS.fullmatch(path))):
        score -= 4.0
    if not _AWAY.isdisjoint(steps[:-1]) or (count == _GO and steps[0] == "go"):
        score -= 4.0  # to a shop
    if "newsletter" in stem and "newsletter" in stem.split("-") and _DATE.search(path) is None:
        score -= 4.0  # where to sign up for one: /newsletter-of-the-sea-12345
    opinion = (
        steps[0] == "comment" and count >= _OPINION and not stem.isdigit()
    )  # a section, and no remark: /comment/columnists/dreams-in-latin
    if count > 1 and not _LISTS.isdisjoint(steps[opinion : None if path[-1] == "/" else -1]):
        score -= _OF_A_LIST
    # The slug may stand before a number: /some-story/12345, /some-story/index.html
    slug = stem if count == 1 or len(stem) >= len(steps[-2]) else steps[-2]
    words = slug.count("-") + 1
    if words < 4:
        words += slug.count("_") + slug.count("+") + slug.count(" ")
    score += 2.0 if words >= 4 or (not slug.isascii() and weight(slug) >= 20) else 1.0 if words == 3 else 0.0
    numbered = _NUMBER.search(path) is not None
    if numbered:
        score += 1.5
    if ("/20" in path or "/19" in path) and _DATE.search(path):
        score += 1.5
    if dotted:
        score += 0.7
    if asked:
        score += 1.5
        numbered = True
    if count == 1 and words <= 2 and not dotted and not numbered:
        score -= 2.0
    return score, (steps[0] if count > 1 else "", count, numbered, dotted), words >= 2


def named_by(query: str) -> bool:
    """Whether a query says which story is meant."""
    return _QUERY_ID.search(query) is not None


def names_its_story(url: str) -> bool:
    """Whether the path of an absolute address without a query looks like a story's: what a query adds is where the link stood.

    >>> names_its_story("https://a.example/world/ferry-is-late-again"), names_its_story("https://a.example/news.php")
    (True, False)
    """
    looks = _looks(url[url.find("/", 8) :], "")
    return looks is not None and looks[0] >= 1.5


def site_of(view: View, base: str | None = None) -> Site:
    """What is known of the page's own address; `base`: what is taken for it where the fetch tells none."""
    # `<base>` is the home page's address more often than not.
    return _own_site(view) if view.doc.url or base is None else _site_at(base)


@once
def _own_site(view: View) -> Site:
    return _site_at(view.doc.url)


def _site_at(page: str | None) -> Site:
    return Site(page if page and page.startswith("http") else None)


def address(site: Site, base: str | None, href: str) -> tuple[str, str, float] | None:
    """(its key, absolute, its likeness) of an address; None where it leads to no story."""
    if _SECTION.fullmatch(href) and not site.flat:
        return None
    url = urls.absolute(base, href.partition("#")[0] if "#" in href else href)  # taken apart for nothing else otherwise
    if url is None:
        return None
    if "%2" in url and "?" in url:
        url = _carried(site, url)
    if site.holds_the_page(url):
        return None
    likeness = site.likeness(url)
    if likeness < LEAST_LIKE and not (likeness >= SECTION_LIKE and site.may_hold(url)):
        return None
    return address_key(url), url, likeness


def _carried(site: Site, url: str) -> str:
    """The story's address on the page's own host that one elsewhere carries in its query, as recommenders' do; else itself."""
    if site.holds(url) or site.likeness(url) < _NOWHERE:
        return url
    for part in url.partition("?")[2].split("&", _PARTS_OF_ONE)[:_PARTS_OF_ONE]:
        said = unquote(part.partition("=")[2])
        own = said if said.startswith(_SCHEMES) else "https://" + said
        carried = urls.absolute(None, own) if site.holds(own) else None
        if carried is not None and site.likeness(carried) >= _CARRIED and address_key(carried) != site.key:
            return carried  # and no word of where the link stood
    return url


def address_key(url: str) -> str:
    """What the addresses of one story have in common, wherever the link stood and whichever of its comments it leads to."""
    if "/comment-page-" in url:
        url = _COMMENTS.sub("/", url)
    # What remains of the query of an address that names the story in its path is where the link stood: ?iref=right_column_2
    path, mark, query = url.partition("?")
    return urls.key(path if mark and not named_by(query) and names_its_story(path) else url)
