"""The steps of a breadcrumb: how they are read, whatever it is set as."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise, takewhile
from typing import Final, NamedTuple

from scraper.extractor.fields.shared.titles import letters, titles
from scraper.extractor.links import BACK, TOPIC, leads_within, path_of, serves
from scraper.extractor.view import View
from scraper.normaliser import urls
from scraper.normaliser.months import month_of
from scraper.normaliser.text import fold, key, weight
from scraper.normaliser.words import fold_word
from scraper.page.blocks import BUTTON, FORM, Block, Box, Link

WRITER = re.compile(rf"/(?:{urls.AUTHORS}|users?|profiles?|staff|redaktion)(?:/|$)")
POINTER = re.compile(r"[>»›→▸]+")
STEP = re.compile(rf"{POINTER.pattern}|/")  # between the steps of one that begins with the home page
MAX_LENGTH: Final = 60  # weight of a step's name
MAX_STEPS: Final = 8  # links of a trail; what holds more is a menu
DEEP: Final = 16  # elements around a link in it
REACH: Final = 14  # blocks over the headline in which an unnamed trail is looked for
LEVELS: Final = 4  # elements up from its end, one of which holds it
LINE: Final = 200  # characters of a line with one in it
NAME: Final = 6  # words of a step's name
BESIDE: Final = 4  # characters beside a link in each of its blocks: marks between the steps
SHORT: Final = 6  # letters of the shortest title that tells where one ends
SEPARATORS: Final = " \t\n/|<>»›·•:-–—"
# What the first step is called.
HOME: Final = frozenset(
    key(words)
    for words in """
    home, homepage, start, startseite, hauptseite, accueil, inicio, portada, início, главная, główna, hem, forsiden, forside,
    etusivu, kezdőlap, úvod, domů, anasayfa, haberler, beranda, หน้าแรก, หน้าหลัก, होमपेज, मुखपृष्ठ, गृहपृष्ठ, প্রচ্ছদ,
    হোম, মূলপাতা, முகப்பு, హోం, హోమ్, ಮುಖಪುಟ, ಹೋಮ್, ഹോം, હોમ, ਹੋਮ, ہوم, ទំព័រដើម, ໜ້າຫຼັກ, ホーム, トップ, 首页, 首頁, 홈, الرئيسية, ראשי, होम,
    forsíða, startsida, baile, hafan, hasiera, azala, startsäit, nyumbani, mwanzo, tuis, tuisblad, destpêk, سەرەتا, خانه,
    αρχική, αρχικη, головна, галоўная, начало, главна, почетна, насловна, početna, naslovna, naslovnica, kryefaqja, kreu, voorpagina,
    avaleht, esileht, acasă, címlap, főoldal, domov, titulní, titulinis, pradžia, sākums, მთავარი, գլխավոր, home page, ana sayfa,
    strona główna, trang chủ, laman utama, ਮੁੱਖ ਪੰਨਾ, صفحہ اول, මුල් පිටුව, prima pagina, prima pagină, úvodní stránka, úvodná stránka,
    titulní strana, hlavní stránka, početna stranica, αρχική σελίδα, ana səhifə, басты бет, bosh sahifa, strona startowa,
    домашняя страница, मुख्य पृष्ठ, you are here, página inicial, الصفحة الرئيسية, صفحه اصلی, صفحه نخست, דף הבית, עמוד הבית, کور پاڼه,
    paġna ewlenija, መነሻ ገጽ, all posts, all articles, alle beiträge, alle artikel
    """.split(",")
)
# What leads to all that a site holds, by date or by what it is filed under: where it stands beside the home page, that is a menu.
ALL_OF_IT: Final = frozenset(
    key(words)
    for words in """
    archive, archives, tags, all tags, categories, all categories, timeline, sitemap, archiv, schlagwörter, kategorien, étiquettes,
    catégories, archivo, archivos, etiquetas, categorías, arquivo, arquivos, categorias, архив, архивы, теги, рубрики, архів, теґи, arşiv,
    etiketler, 归档, 歸檔, 存档, 存檔, 文章归档, 文章歸檔, 时间轴, 時間軸, 时间线, 時間線, 标签, 標籤, 标签云, 分类, 分類,
    アーカイブ, タグ, カテゴリー, カテゴリ, 아카이브, 태그, 카테고리,
    أرشيف, الأرشيف, وسوم, الوسوم, تصنيفات, التصنيفات, بایگانی, آرشیو, برچسب‌ها, ארכיון, תגיות, lưu trữ, arsip
    """.split(",")
)
# What is said before one.
HERE: Final = frozenset(
    key(words)
    for words in """
    you are here, you re here, sie sind hier, sie befinden sich hier, du bist hier, vous êtes ici, estás aquí, está aquí,
    usted está aquí, te encuentras en, se encuentra en, você está aqui, está aqui, estás en, ti trovi in, ti trovi qui, sei qui, sei in,
    je bent hier, u bent hier, u bevindt zich hier, du er her, olet tässä, jesteś tutaj, tu jesteś, jste zde, nacházíte se zde, ste tu,
    du är här, itt vagy, ön itt van, te afli aici, nalazite se ovdje, tukaj ste, вы здесь, вы находитесь здесь, ви тут, вие сте тук,
    βρίσκεστε εδώ, είστε εδώ, buradasınız, 現在位置, 現在地, 当前位置, 您的位置, 您现在的位置, 目前位置, 현재 위치, anda di sini,
    bạn đang ở đây, أنت هنا, انت هنا, אתה נמצא כאן, شما اینجا هستید
    """.split(",")
)
_THE_TEXT: Final = "正文"  # the last step of a Chinese one
_INDEX = re.compile(r"/index(?:\.\w{2,5})?$|\.(?:html?|php|aspx?|jsp)$")  # what an address says of a directory's own page
_PERIOD = re.compile(r"(?:kw|week|woche|semaine|semana|settimana|vecka|uke|uge|viikko)?\s?\d[\d\s]*")  # a week or month that files by date
_ARCHIVE = re.compile(r"/(?:19|20)\d\d(?:/[a-z]{3,9}|/\d{1,2}){0,2}/?$")


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


def climb(links: Sequence[Link]) -> bool:
    """Whether one of several links leads deeper than the one before."""
    return any(path_of(other.href).startswith(directory(one.href)) for one, other in pairwise(links))


def list_around(link: Link, trail: Box) -> Box | None:
    """The inmost list in a trail in which a link stands."""
    return next((box for box in link.box.up(DEEP) if box.tag in ("ul", "ol") and box.within(trail)), None)


def links_in(view: View, box: Box, most: int) -> list[Link]:
    """The first links in a box, `most` at most."""
    links = view.doc.links
    behind = (links[n] for n in range(view.doc.link_at(box.start), len(links)))
    inner = takewhile(lambda link: link.box.start <= box.end, behind)
    return list(islice((link for link in inner if link.box.within(box)), most))


def leads_to_the_front(view: View, link: Link) -> bool:
    inner = not link.href.startswith(("/", "http"))
    return directory(link.href) == "/" or (inner and key(view.doc.text_of(link.box)) in HOME)


def begins_at_home(text: str) -> bool:
    """Whether a pointer stands behind the home page's name, with or without words before that: 'You are here: Home > Courts'."""
    names = [part for part in STEP.split(text) if key(part)] if STEP.search(text) else []
    return len(names) > 1 and key(names[0].rpartition(":")[2]) in HOME


def heads(box: Box, links: Sequence[Link], headline: Block) -> bool:
    """Whether an element stands right over the headline, first in what holds both but not on the page, and no link in it serves as those
    of a menu do."""
    around = next((one for one in box.up(LEVELS) if one.block_end > headline.index), None)
    first = around is not None and around.block_start == box.block_start > 0 and headline.index - box.block_end < 2
    return first and not any(serves(link.href) for link in links)


def leads_on(view: View, block: Block, links: Sequence[Link]) -> bool:
    """Whether links of which the last leads to the story are steps to it, and no menu in which it stands."""
    return leads_to_the_front(view, links[0]) or climb(links) or POINTER.search(block.text) is not None


def ends_in_the_story(view: View, block: Block, headline: Block) -> bool:
    """Whether what a block says last is the story's title, or is a link to the page and says how that begins."""
    if block.heading:
        return False
    said, last = said_last(view, block)
    name, title = letters(said), letters(headline.text)
    here = last is not None and path_of(last.href).rstrip("/") == path_of(view.doc.url or "-").rstrip("/")
    cut = here or said.rstrip().endswith(("…", "..."))
    return len(name) >= SHORT and (name == title or name in titles(view).known or (cut and title.startswith(name)))


def said_last(view: View, block: Block) -> tuple[str, Link | None]:
    """What stands behind the links of a block; where nothing does, the last of them."""
    last = block.links[-1] if block.links else None
    behind = block.text if last is None else "".join(view.doc.pieces(last.box.end, block.end))
    return (behind, None) if last is None or key(behind) else (view.doc.text_of(last.box), last)


def is_the_way(view: View, box: Box, links: list[Link], last: Block, *, around: bool) -> bool:
    """Whether a list of links, that ends in a block, is a trail and no menu; `around` the story menus stand."""
    front = [link for link in links if leads_to_the_front(view, link)]
    inner = [link for link in links if link not in front]
    ends = len(links) > 1 and not (last.links or last.inside & (BUTTON | FORM))
    if box.tag != "ol":
        return ends and not around and front[:1] == links[:1]
    return ends or (climb(inner) if around else bool(front) or not all(TOPIC.search(link.href) for link in inner))


def says_more(block: Block) -> bool:
    """Whether a block is more than a link with a short name, and a mark beside it."""
    return len(block.text) - block.link_chars > BESIDE or weight(block.text) > MAX_LENGTH or len(block.text.split()) > NAME


def is_menu(view: View, first: Link, last: Link) -> bool:
    """Whether a link after one to the front page leads to where the story does not lie: everything lies deeper than that."""
    if directory(first.href) != "/" or key(view.doc.text_of(first.box)) in HOME:
        return False
    return not path_of(view.doc.url or "").startswith(directory(last.href))


def holds_a_menu(run: Sequence[Link]) -> bool:
    """Whether the last link stands in a list within the item of the one before: a menu that opens under it."""
    item = next((box for box in run[-2].box.up(6) if box.tag == "li"), None)
    return item is not None and any(box.tag in ("ul", "ol") and box.within(item) for box in run[-1].box.up(6))


def directory(href: str) -> str:
    """The directory whose page a link leads to: '/coast/', '/coast/index.html', '/Coast/coast_node.html'."""
    path = _INDEX.sub("", path_of(href)).rstrip("/")
    around, _, name = path.rpartition("/")
    if name and name.lower().removesuffix("_node") == around.rpartition("/")[2].lower():
        path = around
    return path + "/"


def read(view: View, links: Sequence[Link], start: int, end: int) -> Trail:
    """The trail of these links, which stand in the blocks from `start` to `end`."""
    doc = view.doc
    title = key(view.value("headline") or doc.title or "")
    site = key(view.context.publisher or "")
    here = path_of(doc.url or "")
    below = f"{here.rstrip('/') or '//'}/"  # what lies under the page is no step to it
    steps: list[Step] = []
    shown = 0
    last = ""
    for link in links:
        beside = next(iter(doc.blocks[link.box.block_start : link.box.block_start + 1]), None)
        if steps and beside and _THE_TEXT in beside.text and _THE_TEXT in "".join(doc.pieces(beside.start, link.box.start)):
            break
        name = fold(doc.text_of(link.box)).strip(SEPARATORS)
        letters = key(name)
        if (
            not letters
            or link.href.startswith("#")
            or not leads_within(link.href, doc.url)
            or serves(link.href)
            or WRITER.search(link.href)
            or BACK.match(name)
        ):
            continue
        shown += 1
        before, last = last, letters
        if (
            letters in (title, site)
            or letters in HOME
            or (shown == 1 and link is not links[-1] and letters.rpartition(" ")[2] in HOME)  # 'Example Home'
            or weight(name) > MAX_LENGTH
            or path_of(link.href) == here
            or path_of(link.href).startswith(below)
            or (path_of(link.href) == "/" and urls.domain(link.href) in ("", urls.domain(links[0].href)))  # a section may have a host
            or _ARCHIVE.search(link.href)
            or _PERIOD.fullmatch(letters)
            or _is_month(letters, before)
        ):
            continue
        steps.append(Step(name, link.href, link.box.block_start))
    # A topic may stand after the section, as the last step; alone it is better than nothing.
    while len(steps) > 1 and TOPIC.search(steps[-1].href) and not path_of(steps[-1].href).startswith(directory(steps[-2].href)):
        steps.pop()
    return Trail(tuple(steps), shown > 1, start, max(end, start + 1))


def _is_month(name: str, before: str) -> bool:
    """Whether a name is a month's and its year's: an issue; the year may be the step before."""
    month, _, year = name.rpartition(" ") if " " in name else (name, "", before)
    return len(year) == 4 and year.isdigit() and month_of(fold_word(month)) is not None
