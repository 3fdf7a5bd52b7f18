"""The site's section that the article stands in: the breadcrumb's last step or the label over the headline first, metadata second.

`trail` reads the breadcrumb that is displayed; the kicker needs it too, to leave it alone.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.headline import titles
from scraper.extractor.view import View
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import HEADER, NAV, Box, Link
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

MAX_LENGTH: Final = 60
REACH: Final = 14  # blocks over the headline in which an unnamed trail is looked for
MENUS: Final = 200  # links among which the site's menus stand
AROUND: Final = 60  # blocks on either side of the headline in which a named one is
_LISTS: Final = frozenset(["nav", "ol", "ul"])
_HOME: Final = frozenset(
    "home homepage start startseite accueil inicio portada início home page главная strona główna hem forsiden forside etusivu"
    " kezdőlap úvod domů"
    " ana sayfa anasayfa haberler beranda trang chủ หน้าแรก หน้าหลัก होमपेज मुखपृष्ठ गृहपृष्ठ প্রচ্ছদ হোম মূলপাতা"
    " முகப்பு హోం హోమ్ ಮುಖಪುಟ ಹೋಮ್ ഹോം હોમ ਹੋਮ ہوم ទំព័រដើម ໜ້າຫຼັກ"
    " ホーム トップ 首页 首頁 홈 الرئيسية ראשי होम मुख्य पृष्ठ"
    " forsíða startsida portada baile hafan hasiera azala startsäit nyumbani mwanzo tuis tuisblad destpêk سەرەتا خانه"
    " αρχική αρχικη головна галоўная начало главна почетна насловна početna naslovna naslovnica kryefaqja"
    " kreu voorpagina avaleht esileht acasă címlap főoldal domov titulní titulinis pradžia sākums მთავარი գլխավոր"
    .split()
) | {"home page", "ana sayfa", "strona główna", "trang chủ", "laman utama", "ਮੁੱਖ ਪੰਨਾ", "صفحہ اول",
     "මුල් පිටුව", "prima pagina",
     "prima pagină", "úvodní stránka", "úvodná stránka", "titulní strana", "hlavní stránka", "početna stranica", "αρχική σελίδα",
     "ana səhifə", "басты бет", "bosh sahifa", "strona startowa", "домашняя страница", "मुख्य पृष्ठ",
    "you are here", "página inicial", "الصفحة الرئيسية",
     "صفحه اصلی", "صفحه نخست", "דף הבית", "עמוד הבית", "کور پاڼه", "paġna ewlenija", "መነሻ ገጽ"}  # fmt: skip
# Directories of an address that name a topic, a person or a way of sorting, and no section.
TOPIC: Final = re.compile(
    r"/(?:tags?|topics?|thema|themen|all-about|people|person|author|search|temas?|etiquetas?|sujets?|dossier|keyword"
    r"|hashtag|about|contact|login)s?(?:/|$)"
)
# What a reader does on a site, and no section of it.
_SERVICE = re.compile(
    r"/(?:log-?in|log-?on|sign-?(?:in|up)|signin|register|registration|account|user|profile|subscribe|subscriptions?|newsletters?|search"
    r"|anmelden|abo|connexion|abonnements?|suscripcion|suscribete|inloggen|prihlaseni"
    r"|impressum|imprint|datenschutz|privacy|kontakt|contact|legal|terms|cookies?)(?:[/.?#]|$)"
)
_FORMS = re.compile(r"/(?:videos?|photos?|gallery|galleries|audio|podcasts?|stories|articles?)$")  # the form of a story is no section
PERSON: Final = re.compile(
    r"/(?:authors?|autor(?:es|en|i|zy|y)?|auteurs?|avtor[iy]?|szerzok?|yazar(?:lar)?|novinari|profiles?|people|staff)/[^/?#]", re.I
)
_DIGIT = re.compile(r"\d")
_QUOTED = re.compile("«[^«»]{1,60}»")
_POINTER = re.compile(r"[>»›→▸]+")
_SEPARATORS: Final = " \t\n/|>»›·•:-–—"
GENERAL: Final = frozenset(
    "artikel artículo articulo artigo articolo artykuł article articles"
    " story stories post posts uncategorized uncategorised 記事 newsarticle general allgemein detail details".split()
) | {"news article"}
_ARCHIVE = re.compile(r"/(?:19|20)\d\d(?:/[a-z]{3,9}|/\d{1,2}){0,2}/?$")
# Where a site files by sections.
CATEGORY: Final = re.compile(r"/(?:categor(?:y|ies|ia|ias|ie)|kategorien?|rubri(?:k|ken|que|ques|ca)|ressorts?|sections?|secciones)/")
BACK: Final = re.compile(
    r"[←⬅‹«]|[^\w]{0,4}(?:back|zurück|retour|volver|terug|tilbage|tillbaka|zpět|späť|powrót|wróć|назад|vissza|înapoi|natrag|nazaj|geri dön"
    r"|πίσω|atgal|atpakaļ|tagasi)\b",
    re.I,
)
_META: Final = ("article:section", "section", "parsely-section", "cxenseparse:section", "sailthru.section", "og:section", "category")
_CALLED = re.compile(
    r"(?<![a-z])(?:sections?|secci[oó]n|se[cç][aã]o|rubri[ck]\w?|rubrique|ressort|categor\w{1,3}|eyebrow|catlinks?)(?![a-z])"
)
# A label that its element calls a tag is a topic, and no section.
_OF_TAGS = re.compile(r"(?<![a-z])tags?(?![a-z])")
FOOT: Final = 12  # blocks under the text in which a line may tell it
# What such a line begins with.
_WORDS: Final = frozenset(
    map(
        key,
        """
        section, category, categories, filed in, posted in, rubrik, rubriken, ressort, kategorie, kategorien, rubrique, rubriques,
        catégorie, catégories, publié dans, sección, secciones, categoría, categorías, publicado en, seção, secção,
        editoria, categoria, categorias,
        publicado em, sezione, categorie, pubblicato in, rubriek, categorieën, kategori, kategorier, publisert i, avdelning, kategoria,
        osasto, dział, kategorie, rovat, rubrika, kategorija, secțiunea, categoria, kategoriler, kategori, рубрика, рубрики, раздел,
        категория, категории, категорія, категорії, κατηγορία, κατηγορίες, القسم, التصنيف, التصنيفات, קטגוריה, カテゴリー, カテゴリ,
        ジャンル, 分类, 分類, 栏目, 카테고리, chuyên mục, หมวดหมู่
        """.split(","),
    )
)
ANNOUNCED: Final = max(map(len, _WORDS)) + 3
UNDER: Final = 5  # blocks under the headline in which its section may stand beside date and names


class Step(NamedTuple):
    name: str
    href: str
    block: int


class Trail(NamedTuple):
    """`steps` without the home page, the headline and topics; `several`: more than one step is displayed, home counted; its blocks."""

    steps: tuple[Step, ...]
    several: bool
    start: int
    end: int


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "section")
    way = trail(view)
    if way is not None and way.steps:
        last = next((step for step in reversed(way.steps) if key(step.name) not in GENERAL), way.steps[-1])
        yield Candidate(last.name, "breadcrumb", "visible", block=last.block, detail=last.href)
    label = view.value("kicker")
    winner = view.chosen["kicker"].winner if label else None
    at = winner.block if winner is not None else None
    linked = False
    if label:
        tag = winner is not None and winner.detail is not None and _OF_TAGS.search(winner.detail) is not None
        linked = winner is not None and winner.place == "label with link" and not tag
        if linked or (not tag and _vouched(view, label, at)):
            yield Candidate(label, "label with link" if linked else "label", "visible", block=at)
    if not linked and not (way is not None and way.steps):
        yield from _beside(view, at)
        yield from _filed(view)
        yield from _announced(view)
    yield from _data_trail(view)
    told = set()
    title = key(view.value("headline") or "")
    for candidate in witnesses.linked_data(view, "articleSection"):
        for said in candidate.said[:1] if isinstance(candidate.said, list) else [candidate.said]:
            told.add(key(text_of(said) or ""))
            yield Candidate(said, candidate.place, candidate.witness)
    shown = linked or (way is not None and bool(way.steps))
    for candidate in witnesses.meta(view, *_META):
        # One field of the publishing system writes both: against what is displayed they are one witness.
        if not (shown and key(str(candidate.said)) in told) and key(str(candidate.said)) != title:
            yield candidate
    yield from _menu(view)


def _writers(view: View) -> set[str]:
    """Whom the page's data name as its authors: their links stand where a section's does."""
    said = view.story.get("author")
    many = said if isinstance(said, list) else [said]
    return {key(text) for text in (*(text_of(one) for one in many), *view.doc.meta.get("author", ())) if text}


@lru_cache(maxsize=2048)
def _calls(names: str) -> bool:
    return _CALLED.search(names) is not None


def _vouched(view: View, label: str, at: int | None) -> bool:
    """Whether the address or the menus know the label: without a link most are a topic's or a series' name."""
    name = key(label)
    plain = _plain(name)
    if plain and plain in (step.replace("-", "") for step in _path(view.doc.url or "").lower().split("/")[:-1]):
        return True
    return any(
        link.box.end - link.box.start <= 3 and link.box.block_start != at and key(view.doc.text_of(link.box)) == name
        for link in view.doc.links[:MENUS]
    )


def _beside(view: View, kicker: int | None) -> Iterator[Candidate]:
    """The label that stands under the headline, or over its kicker, in an element that calls itself a section or category."""
    headline = view.headline_block
    if headline is None:
        return
    blocks = view.doc.blocks
    over = [] if kicker is None else blocks[max(0, kicker - 2) : kicker]
    over = [block for block in over if kicker is not None and block.box.parent is blocks[kicker].box.parent]
    for block in (*blocks[headline.index + 1 : headline.index + 1 + UNDER], *over):
        links = block.links
        if len(block.text) > 120 or block.inside & NAV:
            continue
        for box in (links[0].box, block.box, block.box.parent) if links else (block.box,):
            if box is None or not box.names or box.block_end - box.block_start > 2 or not _calls(box.names):
                continue
            said = view.doc.text_of(links[0].box) if links else block.text
            served = any(serves(link.href) or PERSON.search(link.href) for link in links[:1]) or any(
                TOPIC.search(f"/{link.href}") for link in links
            )
            if served or len(said) <= 2 or len(said.split()) > 4 or _DIGIT.search(said) or not (links or _vouched(view, said, block.index)):
                continue
            if key(said) not in _writers(view):
                yield Candidate(said, "label beside", "visible", block=block.index)
                return


def _filed(view: View) -> Iterator[Candidate]:
    """The first link whose `rel` says that it files the story, in the head or right under the text, or one to a category beside the date
    or the writer."""
    headline, last = view.headline_block, view.last_block
    if headline is None or last is None:
        return
    for link in _links(view, headline.index - UNDER, last + UNDER):
        if link.box.inside & NAV:
            continue
        block = view.doc.blocks[min(link.box.block_start, len(view.doc.blocks) - 1)]
        beside = headline.index < block.index <= headline.index + 3 and block.index != view.first_block and _DIGIT.search(block.text)
        if "category" in (link.box.attributes.get("rel") or "") or (beside and CATEGORY.search(link.href)):
            yield Candidate(view.doc.text_of(link.box), "category link", "visible", block=link.box.block_start)
            return


def _announced(view: View) -> Iterator[Candidate]:
    """What stands behind a word for sections in the head or under the text: 'Rubrik: Hafen', 'Posted in Harbour, Storms'."""
    headline, last = view.headline_block, view.last_block
    if headline is None or last is None:
        return
    blocks = view.doc.blocks
    for block in (*blocks[max(0, headline.index - UNDER) : headline.index + UNDER], *blocks[last + 1 : last + 1 + FOOT]):
        if block.links and not block.inside & NAV and block.links[0].box.start > block.start:
            before = fold("".join(view.doc.pieces(block.start, block.links[0].box.start)))
            if len(before) < ANNOUNCED and key(before) in _WORDS and not serves(block.links[0].href):
                yield Candidate(view.doc.text_of(block.links[0].box), "section line", "visible", block=block.index)
                return


def read(said: Any, context: Context) -> str:
    text = fold(html.unescape(text_of(said) or "")).strip(_SEPARATORS)
    if ";" in text or "|" in text or ("," in text and "&" not in text and " and " not in text):
        text = re.split(r"[;,|]", text)[0].strip()  # "Phones, Networks, Offers": a list in one string, broadest first
    if not key(text):
        raise Unreadable("no words", text)
    if weight(text) > MAX_LENGTH:
        raise Unreadable("longer than a section's name", text[:80])
    if BACK.match(text):
        raise Unreadable("a way back", text)
    if key(text) in _HOME or key(text) in GENERAL:
        raise Unreadable("no section", text)
    if context.publisher and key(text).replace(" ", "") == key(context.publisher).replace(" ", ""):
        raise Unreadable("the site's name", text)
    if text.startswith(("http:", "https:", "/")) or text.isdigit():
        raise Unreadable("no name", text)
    return text


def same(a: str, b: str) -> bool:
    """The same letters, or those of an address: 'Región Sur' and 'region-sur'."""
    one, other = key(a).replace(" ", ""), key(b).replace(" ", "")
    return one == other or ("-" in f"{a}{b}" and _plain(one) == _plain(other) != "")


def _plain(name: str) -> str:
    """The letters that an address writes."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().replace("-", "").replace(" ", "")


def trail(view: View) -> Trail | None:
    """The breadcrumb that is displayed, None where there is none. Read once a page."""
    if "trail" not in view.notes:
        view.notes["trail"] = _named_trail(view) or _pointed_trail(view) or _nested_trail(view)
    found: Trail | None = view.notes["trail"]
    return found


def _named_trail(view: View) -> Trail | None:
    """An element that calls itself a breadcrumb: the last one before the headline, else the first of the page."""
    headline = view.headline_block
    at = headline.index if headline is not None else view.prose_start
    best: Box | None = None
    boxes = view.doc.boxes
    near = boxes[bisect_left(boxes, at - AROUND, key=_block) : bisect_right(boxes, at + AROUND, key=_block)]
    for box in near:
        names = box.names
        called = names and ("crumb" in names or "navpath" in names or "rootline" in names)
        if not (called or box.tag in _LISTS) or not _is_trail(box):
            continue
        if not 0 < box.block_end - box.block_start <= 14 or box.end - box.start > 200:
            continue
        if box.block_start > at + 3:
            # Some stand at the foot of the story; a later one is another story's.
            if best is None:
                best = box
            break
        # A list in a navigation in a wrapper, all of one name: the inmost that still holds several links.
        if best is None or not box.within(best) or sum(link.box.within(box) for link in _links(view, box.block_start, box.block_end)) > 1:
            best = box
    if best is None:
        return None
    links = [link for link in _links(view, best.block_start, best.block_end) if link.box.within(best)]
    if len(links) > 8:
        return None
    return _read(view, links, best.block_start, best.block_end)


def _is_trail(box: Box) -> bool:
    names = box.names
    if "breadcrumb" in names or "crumbs" in names or "navpath" in names or "rootline" in names:
        return box.tag not in ("li", "a", "span", "body", "html", "h1", "article", "main")
    if box.tag in _LISTS:
        label = box.attributes.get("aria-label")
        if label and ("breadcrumb" in label.lower() or "brotkr" in label.lower() or "fil d" in label.lower()):
            return True
        kind = box.attributes.get("itemtype") or box.attributes.get("typeof")
        return bool(kind and kind.endswith("BreadcrumbList"))
    return False


def _pointed_trail(view: View) -> Trail | None:
    """A line over the headline of two or more links with pointers between them, the first to the home page: 'Home > News > Courts'."""
    headline = view.headline_block
    if headline is None:
        return None
    for block in reversed(view.doc.blocks[max(0, headline.index - REACH) : headline.index]):
        if 2 <= len(block.links) <= 6 and len(block.text) < 200 and _leads_to_the_front(view, block.links[0]):
            pointers = len(_POINTER.findall(_QUOTED.sub("", block.text)))
            if len(block.links) - 1 <= pointers <= len(block.links):  # the story itself may stand at the end, without a link
                return _read(view, block.links, block.index, block.index + 1)
    return None


def _leads_to_the_front(view: View, link: Link) -> bool:
    return _path(link.href) == "/" or (link.href.startswith("..") and key(view.doc.text_of(link.box)) in _HOME)


def _nested_trail(view: View) -> Trail | None:
    """Two or more links right over the headline of which each leads deeper into the last one's directory."""
    headline = view.headline_block
    if headline is None:
        return None
    runs: list[list[Link]] = [[]]
    masthead = 0 if headline.inside & HEADER else HEADER
    for link in _links(view, headline.index - REACH, headline.index - 1):
        if link.box.inside & masthead:
            continue
        path = _path(link.href)
        last = _path(runs[-1][-1].href).rstrip("/") + "/" if runs[-1] else None
        if last is not None and path != last and path.startswith(last):
            runs[-1].append(link)
        else:
            runs.append([link])
    run = next((run for run in reversed(runs) if len(run) > 1), None)
    if run is None:
        return None
    # They are all that their element holds: in a menu others stand beside them.
    around = run[-1].box.parent
    while around is not None and not run[0].box.within(around):
        around = around.parent
    if around is None or sum(link.box.within(around) for link in _links(view, around.block_start, around.block_end)) > len(run):
        return None
    return _read(view, run, run[0].box.block_start, run[-1].box.block_end)


def _read(view: View, links: Sequence[Link], start: int, end: int) -> Trail:
    doc = view.doc
    title = key(view.value("headline") or doc.title or "")
    site = key(view.context.publisher or "")
    here = _path(doc.url or "")
    steps: list[Step] = []
    shown = 0
    for link in links:
        name = fold(doc.text_of(link.box)).strip(_SEPARATORS)
        letters = key(name)
        if not letters or link.href.startswith("#") or not leads_within(link.href, doc.url) or _SERVICE.search(link.href):
            continue
        shown += 1
        if (
            letters in (title, site)
            or letters in _HOME
            or weight(name) > MAX_LENGTH
            or _path(link.href) in ("/", here)
            or _ARCHIVE.search(link.href)
        ):
            continue
        steps.append(Step(name, link.href, link.box.block_start))
    # A topic may stand after the section, as the last step; alone it is better than nothing.
    while len(steps) > 1 and TOPIC.search(steps[-1].href) and not _path(steps[-1].href).startswith(_path(steps[-2].href).rstrip("/") + "/"):
        steps.pop()
    return Trail(tuple(steps), shown > 1, start, max(end, start + 1))


def _data_trail(view: View) -> Iterator[Candidate]:
    known = titles(view).known
    site = key(view.context.publisher or "")
    headline = key(view.value("headline") or "")
    for node in list(view.doc.linked.of("breadcrumblist"))[:2]:
        items = node.get("itemListElement")
        if not isinstance(items, list):
            continue
        names: list[str] = []
        for n, item in enumerate(items[:10]):
            if not isinstance(item, dict):
                continue
            name = fold(text_of(item.get("name")) or text_of(item.get("item")) or "")
            inner = item.get("item")
            href = text_of(inner.get("@id") or inner.get("url")) if isinstance(inner, dict) else text_of(inner)
            letters = key(html.unescape(name))
            if (
                not letters
                or letters == site
                or letters.replace(" ", "") in known
                or (headline and letters.startswith(headline))
                or letters in _HOME
                or (n == 0 and len(items) > 1 and (not href or _path(href) == "/"))
            ):
                continue
            if href and TOPIC.search(href) and names:
                continue
            if href and view.doc.url and _path(href) == _path(view.doc.url):
                continue  # the article itself, under whatever name
            names.append(name)
        if names:
            yield Candidate(names[-1], "json-ld breadcrumb", "json-ld")


def _menu(view: View) -> Iterator[Candidate]:
    """The name that the site's own menu gives the directory in which the article lies."""
    url = view.doc.url
    if not url or ((way := trail(view)) is not None and way.steps):
        return
    path = _path(url)
    parents: set[str] = set()
    while (path := path.rstrip("/").rpartition("/")[0]) and len(parents) < 6:
        if not path.rpartition("/")[2].isdigit() and not _FORMS.search(path):
            parents.add(path)
    ends = {parent.rpartition("/")[2] for parent in parents}
    best: tuple[int, Link] | None = None
    for link in view.doc.links[:400]:
        href = link.href
        if href.rstrip("/").rpartition("/")[2] not in ends or not leads_within(href, url) or serves(href):
            continue
        at = _path(href).rstrip("/")
        if at in parents and (best is None or len(at) > best[0]):
            best = len(at), link
    if best is not None:
        yield Candidate(view.doc.text_of(best[1].box), "menu", "url", block=best[1].box.block_start, detail=best[1].href)


def serves(href: str) -> bool:
    """Whether a link leads to what a reader does on a site, or to what the law has it say."""
    return _SERVICE.search(href) is not None


def leads_home(href: str, url: str | None) -> bool:
    return _path(href) == "/" and leads_within(href, url)


def _links(view: View, low: int, high: int) -> list[Link]:
    """The links whose text begins in the blocks from `low` to `high`."""
    links = view.doc.links
    return links[bisect_left(links, low, key=_link_block) : bisect_right(links, high, key=_link_block)]


def _block(box: Box) -> int:
    return box.block_start


def _link_block(link: Link) -> int:
    return link.box.block_start


def leads_within(href: str, url: str | None) -> bool:
    """Whether a link leads to a page of the site, by the last two labels of its host."""
    if href.startswith(("mailto:", "tel:")):
        return False
    if not url or not href.startswith(("http:", "https:", "//")):
        return True
    here, there = (address.split("//", 1)[-1].split("/", 1)[0].split(":")[0].lower().split(".")[-2:] for address in (url, href))
    return here == there


def _path(href: str) -> str:
    bare = href.partition("?")[0].partition("#")[0]
    if bare.startswith("/") and not bare.startswith("//"):
        return bare
    if bare.startswith(("https://", "http://")) and bare.isprintable() and "[" not in bare and "]" not in bare:
        start = bare.find("/", bare.index("//") + 2)
        return bare[start:] if start > 0 else "/"
    try:
        return urlsplit(href).path or "/"
    except ValueError:
        return "/"
