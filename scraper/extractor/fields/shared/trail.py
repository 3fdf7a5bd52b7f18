"""The breadcrumb: the way from the home page to the story, displayed over the headline and told in the page's data.

No field itself. The section is its last step; the kicker leaves it alone, and tags that repeat it are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final, NamedTuple

from scraper.extractor.fields.shared.titles import letters, titles
from scraper.extractor.links import BACK, TOPIC, leads_within, path_of, serves
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.months import month_of
from scraper.normaliser.text import fold, key, weight
from scraper.normaliser.words import fold_word
from scraper.page.blocks import ASIDE, BUTTON, FORM, HEADER, NAV, Block, Box, Link
from scraper.page.linked_data import Node, text_of
from scraper.record import Candidate
from scraper.text import unescape

MAX_LENGTH: Final = 60  # weight of a step's name
MAX_STEPS: Final = 8  # links of a trail; what holds more is a menu
MOST_LINKS: Final = 60  # links in it and in the menus that open under its steps
DEEP: Final = 16  # elements around a link in it
REACH: Final = 14  # blocks over the headline in which an unnamed trail is looked for
MOST_NODES: Final = 60  # things of the page's data that may hold one
AROUND: Final = 60  # blocks on either side of the headline in which a named one is
UNDER: Final = 4  # blocks under the headline among which one may stand that tells itself
LEVELS: Final = 4  # elements up from its end, one of which holds it
LINE: Final = 200  # characters of a line with one in it
NAME: Final = 6  # words of a step's name
MASTHEAD: Final = NAV | HEADER
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
HERE_LENGTH: Final = 40
_TRAIL_PARTS: Final = ("bread", "crumbs", "path", "rootline")
_TRAIL_LABELS: Final = (
    "breadcrumb", "brotkr", "fil d", "migas", "briciol", "kruimel", "brødsmul", "brödsmul", "murupol", "drobe", "okruszk", "хлебн",
    "パンくず", "面包屑",
)  # fmt: skip
_TRAIL_NAMES = re.compile(r"breadc(?:r?um|ome)|crumbs|nav-?path|rootline|(?<![a-z])bread(?![a-z])")
_LISTS: Final = frozenset(["nav", "ol", "ul"])
_ROWS: Final = ("ol", "ul")
_WRITER = re.compile(rf"/(?:{urls.AUTHORS}|users?|profiles?|staff|redaktion)(?:/|$)")
_QUOTED = re.compile("«[^«»]{1,60}»")
_POINTER = re.compile(r"[>»›→▸]+")
_THE_TEXT: Final = "正文"  # the last step of a Chinese one
_STROKES: Final = "//"  # what parts steps that need not lie in each other
_STEP = re.compile(rf"{_POINTER.pattern}|/")  # between the steps of one that begins with the home page
_INDEX = re.compile(r"/index(?:\.\w{2,5})?$|\.(?:html?|php|aspx?|jsp)$")  # what an address says of a directory's own page
_CUT: Final = ("...", "…")
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


@once
def trail(view: View) -> Trail | None:
    """The breadcrumb that is displayed, None where there is none."""
    known = _named_trail(view) or _pointed_trail(view) or _spelt_trail(view)
    way = known or _told_trail(view) or _ordered_trail(view) or _nested_trail(view)
    return None if known is None and way is not None and any(key(step.name) in ALL_OF_IT for step in way.steps) else way


def _named_trail(view: View) -> Trail | None:
    """An element that calls itself a breadcrumb: the last one before the headline, else the first of the page."""
    headline = view.headline_block
    at = headline.index if headline is not None else view.prose_start
    best: Box | None = None
    for box in view.doc.boxes_in(at - AROUND, at + AROUND):
        if not 0 < box.block_end - box.block_start <= 14 or box.end - box.start > 200:
            continue
        if not (_is_trail(box) or (box.tag in _LISTS and _has_steps(view, box))):
            continue
        if box.block_start > at + 3:
            # Some stand at the foot of the story; a later one is another story's.
            if best is None:
                best = box
            break
        # A list in a navigation in a wrapper, all of one name: the inmost that still holds several links.
        if best is not None and box.within(best) and (_is_under_a_step(view, box, best) or _is_beside_the_steps(view, box, best)):
            continue
        inner = _links_in(view, box, 2)
        if best is not None and not inner and _links_in(view, best, 1):
            continue  # another part of the head that is called after the trail: a date
        if best is None or not box.within(best) or len(inner) > 1:
            best = box
    if best is None:
        return None
    links = _without_menus(_links_in(view, best, MOST_LINKS), best)
    if len(links) > MAX_STEPS:
        return None
    way = _read(view, links, best.block_start, best.block_end)
    held = view.doc.blocks_of(best)
    steps = [block for block in held if key(block.text)] if len(held) <= MAX_STEPS else []
    parted = len(steps) == 1 and _begins_at_home(steps[0].text)
    return way._replace(several=True) if len(steps) > 1 or parted else way  # not each step has a link


def _is_under_a_step(view: View, box: Box, trail: Box) -> bool:
    """Whether a box stands in an item of a trail's list behind the item's own link."""
    item = next((one for one in box.up(DEEP)[1:] if one.tag == "li" and one.within(trail)), None)
    return item is not None and any(link.box.start < box.start for link in _links_in(view, item, 1))


def _is_beside_the_steps(view: View, box: Box, trail: Box) -> bool:
    """Whether a list of which no link leads deeper than the one before stands beside one before it that holds a link: what lies beside the
    last step."""
    if box.tag not in ("ul", "ol") or _climb(_links_in(view, box, MAX_STEPS)):
        return False
    before = (_list_around(link, trail) for link in _links_in(view, trail, MAX_STEPS) if link.box.start < box.start)
    return any(one is not None and one is not box and one.parent is box.parent for one in before)


def _climb(links: Sequence[Link]) -> bool:
    """Whether one of several links leads deeper than the one before."""
    return any(path_of(other.href).startswith(_directory(one.href)) for one, other in pairwise(links))


def _list_around(link: Link, trail: Box) -> Box | None:
    """The inmost list in a trail in which a link stands."""
    return next((box for box in link.box.up(DEEP) if box.tag in ("ul", "ol") and box.within(trail)), None)


def _without_menus(links: list[Link], trail: Box) -> list[Link]:
    """Without those of menus that open under a step, in a list in its item that holds several, or of a list of several beside the first."""
    if len(links) < 3:
        return links
    lists = [_list_around(link, trail) for link in links]
    first = lists[0]
    others = {box for box in lists if box is not None and first is not None and box is not first and box.parent is first.parent}
    held = {box: [link for link, around in zip(links, lists, strict=True) if around is box] for box in others}
    beside = {box for box, inside in held.items() if len(inside) > 1 and not _climb(inside)}
    steps: list[Link] = []
    for link, around in zip(links, lists, strict=True):
        if around in beside:
            continue
        item = next((box for box in around.up(DEEP)[1:] if box.tag == "li" and box.within(trail)), None) if around is not None else None
        if item is None or not any(step.box.within(item) for step in steps) or lists.count(around) < 2:
            steps.append(link)
    return steps


def _links_in(view: View, box: Box, most: int) -> list[Link]:
    """The first links in a box, `most` at most."""
    links = view.doc.links
    behind = (links[n] for n in range(view.doc.link_at(box.start), len(links)))
    inner = takewhile(lambda link: link.box.start <= box.end, behind)
    return list(islice((link for link in inner if link.box.within(box)), most))


def _is_trail(box: Box) -> bool:
    """Whether an element calls itself a breadcrumb, by class or id; of lists by what they say to machines too."""
    names = box.names
    if any(part in names for part in _TRAIL_PARTS) and _TRAIL_NAMES.search(names):
        return box.tag not in ("li", "a", "span", "body", "html", "h1", "article", "main")
    if box.tag in _LISTS:
        label = box.attributes.get("aria-label")
        if label and any(word in label.lower() for word in _TRAIL_LABELS):
            return True
        kind = box.attributes.get("itemtype") or box.attributes.get("typeof")
        return bool(kind and kind.endswith("BreadcrumbList"))
    return False


def _has_steps(view: View, box: Box) -> bool:
    """Whether a list's first item calls itself a step of a trail."""
    item = next(iter(view.doc.boxes[box.index + 1 : box.index + 2]), None)
    return item is not None and item.tag == "li" and "breadcrumb" in item.names


def _pointed_trail(view: View) -> Trail | None:
    """A line over the headline of two or more links with pointers between them, the first to the home page, or one deeper than another:
    'Home > News > Courts'."""
    headline = view.headline_block
    if headline is None:
        return None
    for block in reversed(view.doc.blocks[max(0, headline.index - REACH) : headline.index]):
        if 2 <= len(block.links) <= 6 and len(block.text) < 200:
            front = _leads_to_the_front(view, block.links[0])
            strokes = block.text.count(_STROKES) == len(block.links) - 1 or _are_parted_by_slashes(view, block)
            if not (front or strokes or (_climb(block.links) and not _POINTER.match(block.text))):
                continue
            pointers = len(block.links) - 1 if strokes else len((_STEP if front else _POINTER).findall(_QUOTED.sub("", block.text)))
            if len(block.links) - 1 <= pointers <= len(block.links):  # the story itself may stand at the end, without a link
                return _read(view, block.links, block.index, block.index + 1)
    return None


def _are_parted_by_slashes(view: View, block: Block) -> bool:
    """Whether a slash stands between each two of three links or more, which are neither topics, nor in a menu, nor to the directories in
    which the story lies."""
    hrefs = [link.href for link in block.links]
    if len(hrefs) < 3 or block.text.count(" / ") != len(hrefs) - 1 or block.inside & NAV:
        return False
    here = path_of(view.doc.url or "")
    return not any(TOPIC.search(href) or f"/{_directory(href).rstrip('/').rpartition('/')[2]}/" in here for href in hrefs)


def _leads_to_the_front(view: View, link: Link) -> bool:
    inner = not link.href.startswith(("/", "http"))
    return _directory(link.href) == "/" or (inner and key(view.doc.text_of(link.box)) in HOME)


def _spelt_trail(view: View) -> Trail | None:
    """A line over the headline that begins with the home page's name and parts its steps with pointers, whether they lead anywhere or
    not: 'Home > Courts > Ferry runs again'."""
    headline = view.headline_block
    if headline is None:
        return None
    title = key(headline.text)
    for block in reversed(view.doc.blocks[max(0, headline.index - REACH) : headline.index]):
        if len(block.links) > 1 or len(block.text) > LINE or not _begins_at_home(block.text):
            continue
        names = [name for part in _STEP.split(block.text) if (name := part.strip(SEPARATORS))][:MAX_STEPS]
        shown = [name for name in names[1:] if weight(name) <= MAX_LENGTH and key(name) != title and not name.endswith(_CUT)]
        hrefs = {view.doc.text_of(link.box): link.href for link in block.links}
        return Trail(tuple(Step(name, hrefs.get(name, ""), block.index) for name in shown), True, block.index, block.index + 1)
    return None


def _begins_at_home(text: str) -> bool:
    """Whether a pointer stands behind the home page's name, with or without words before that: 'You are here: Home > Courts'."""
    names = [part for part in _STEP.split(text) if key(part)] if _STEP.search(text) else []
    return len(names) > 1 and key(names[0].rpartition(":")[2]) in HOME


def _told_trail(view: View) -> Trail | None:
    """A short row of links by the headline that ends in the story itself, that stands behind words for it, or that begins with the home
    page right over the headline: 'Harbour  Ferry runs again', 'You are here: Harbour', 'Home  Harbour'."""
    headline = view.headline_block
    if headline is None:
        return None
    blocks = view.doc.blocks
    before = blocks[max(0, headline.index - REACH) : headline.index]
    for block in (*reversed(before), *blocks[headline.index + 1 : headline.index + UNDER]):
        if len(block.text) > LINE:
            continue
        home = key(block.text) in HOME and len(block.links) == 1 and _leads_to_the_front(view, block.links[0])
        begins = home or key(block.text[:HERE_LENGTH].partition(":")[0]) in HERE
        if not (begins or _ends_in_the_story(view, block, headline)):
            continue
        for box in block.box.up(LEVELS):
            inside = box.block_start <= headline.index < box.block_end
            if (
                inside
                or box.block_end - box.block_start > MAX_STEPS + 1
                or block.index != (box.block_start if begins else box.block_end - 1)
            ):
                break
            links = _links_in(view, box, MAX_STEPS + 1)
            if len(links) <= MAX_STEPS and (way := _read(view, links, box.block_start, box.block_end)).steps:
                shown = begins or _said_last(view, block)[1] is None or _leads_on(view, block, links)
                # 'Home >' in an item of a list.
                pointed = _POINTER.search(block.text) or any(_POINTER.match(b.text) for b in blocks[block.index + 1 : block.index + 2])
                if not shown or (home and not pointed and not _heads(box, links, headline)):
                    break
                held = [one for one in blocks[box.block_start : links[-1].box.block_end] if one is not block]
                if sum(len(one.text) - one.link_chars for one in held) > BESIDE * len(held):
                    break
                return way._replace(several=True)
    return None


def _heads(box: Box, links: Sequence[Link], headline: Block) -> bool:
    """Whether an element stands right over the headline, first in what holds both but not on the page, and no link in it serves as those
    of a menu do."""
    around = next((one for one in box.up(LEVELS) if one.block_end > headline.index), None)
    first = around is not None and around.block_start == box.block_start > 0 and headline.index - box.block_end < 2
    return first and not any(serves(link.href) for link in links)


def _leads_on(view: View, block: Block, links: Sequence[Link]) -> bool:
    """Whether links of which the last leads to the story are steps to it, and no menu in which it stands."""
    return _leads_to_the_front(view, links[0]) or _climb(links) or _POINTER.search(block.text) is not None


def _ends_in_the_story(view: View, block: Block, headline: Block) -> bool:
    """Whether what a block says last is the story's title, or is a link to the page and says how that begins."""
    if block.heading:
        return False
    said, last = _said_last(view, block)
    name, title = letters(said), letters(headline.text)
    here = last is not None and path_of(last.href).rstrip("/") == path_of(view.doc.url or "-").rstrip("/")
    cut = here or said.rstrip().endswith(("…", "..."))
    return len(name) >= SHORT and (name == title or name in titles(view).known or (cut and title.startswith(name)))


def _said_last(view: View, block: Block) -> tuple[str, Link | None]:
    """What stands behind the links of a block; where nothing does, the last of them."""
    last = block.links[-1] if block.links else None
    behind = block.text if last is None else "".join(view.doc.pieces(last.box.end, block.end))
    return (behind, None) if last is None or key(behind) else (view.doc.text_of(last.box), last)


def _ordered_trail(view: View) -> Trail | None:
    """The last numbered list over the headline of short names with a link each, of which the last may have none: what is ordered is the
    way. In a menu or in the masthead one leads deeper than another, or the last says where the reader is; in a plain list elsewhere it
    does, and the first leads to the front page."""
    headline = view.headline_block
    if headline is None:
        return None
    for box in reversed(view.doc.boxes_in(max(0, headline.index - REACH), headline.index - 1)):
        if box.tag not in _ROWS or box.block_end > headline.index or box.block_end - box.block_start > MAX_STEPS or box.inside & ASIDE:
            continue
        held = view.doc.blocks_of(box)
        steps = [block for block in held if block.links or key(block.text[:LINE])]
        if (
            not steps
            or any(len(block.text) > LINE for block in held)
            or any(len(block.links) != 1 for block in steps[:-1])
            or any(_says_more(block) for block in steps if block.links)
        ):
            continue
        links = _links_in(view, box, MAX_STEPS + 1)
        if _is_the_way(view, box, links, steps[-1], around=bool(box.inside & MASTHEAD & ~headline.inside)):
            way = _read(view, links, box.block_start, box.block_end)
            if way.steps:
                return way._replace(several=len(steps) > 1)
    return None


def _is_the_way(view: View, box: Box, links: list[Link], last: Block, *, around: bool) -> bool:
    """Whether a list of links, that ends in a block, is a trail and no menu; `around` the story menus stand."""
    front = [link for link in links if _leads_to_the_front(view, link)]
    inner = [link for link in links if link not in front]
    ends = len(links) > 1 and not (last.links or last.inside & (BUTTON | FORM))
    if box.tag != "ol":
        return ends and not around and front[:1] == links[:1]
    return ends or (_climb(inner) if around else bool(front) or not all(TOPIC.search(link.href) for link in inner))


def _says_more(block: Block) -> bool:
    """Whether a block is more than a link with a short name, and a mark beside it."""
    return len(block.text) - block.link_chars > BESIDE or weight(block.text) > MAX_LENGTH or len(block.text.split()) > NAME


def _nested_trail(view: View) -> Trail | None:
    """Two or more links right over the headline of which each leads deeper into the last one's directory."""
    headline = view.headline_block
    if headline is None:
        return None
    runs: list[list[Link]] = [[]]
    masthead = 0 if headline.inside & HEADER else HEADER
    for link in view.doc.links_in(headline.index - REACH, headline.index - 1):
        if link.box.inside & masthead or link.href.startswith("#"):
            continue
        path = path_of(link.href)
        last = _directory(runs[-1][-1].href) if runs[-1] else None
        if last is not None and _directory(path) != last and path.startswith(last):
            runs[-1].append(link)
        else:
            runs.append([link])
    run = next((run for run in reversed(runs) if len(run) > 1), None)
    if run is None or (len(run) == 2 and _is_menu(view, *run)) or _holds_a_menu(run):
        return None
    # They are all that their element holds: in a menu others stand beside them.
    around = run[-1].box.parent
    while around is not None and not run[0].box.within(around):
        around = around.parent
    if around is None or len(_links_in(view, around, len(run) + 1)) > len(run):
        return None
    return _read(view, run, run[0].box.block_start, run[-1].box.block_end)


def _is_menu(view: View, first: Link, last: Link) -> bool:
    """Whether a link after one to the front page leads to where the story does not lie: everything lies deeper than that."""
    if _directory(first.href) != "/" or key(view.doc.text_of(first.box)) in HOME:
        return False
    return not path_of(view.doc.url or "").startswith(_directory(last.href))


def _holds_a_menu(run: Sequence[Link]) -> bool:
    """Whether the last link stands in a list within the item of the one before: a menu that opens under it."""
    item = next((box for box in run[-2].box.up(6) if box.tag == "li"), None)
    return item is not None and any(box.tag in ("ul", "ol") and box.within(item) for box in run[-1].box.up(6))


def _directory(href: str) -> str:
    """The directory whose page a link leads to: '/coast/', '/coast/index.html', '/Coast/coast_node.html'."""
    path = _INDEX.sub("", path_of(href)).rstrip("/")
    around, _, name = path.rpartition("/")
    if name and name.lower().removesuffix("_node") == around.rpartition("/")[2].lower():
        path = around
    return path + "/"


def _read(view: View, links: Sequence[Link], start: int, end: int) -> Trail:
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
            or _WRITER.search(link.href)
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
    while len(steps) > 1 and TOPIC.search(steps[-1].href) and not path_of(steps[-1].href).startswith(_directory(steps[-2].href)):
        steps.pop()
    return Trail(tuple(steps), shown > 1, start, max(end, start + 1))


def _is_month(name: str, before: str) -> bool:
    """Whether a name is a month's and its year's: an issue; the year may be the step before."""
    month, _, year = name.rpartition(" ") if " " in name else (name, "", before)
    return len(year) == 4 and year.isdigit() and month_of(fold_word(month)) is not None


def _lists_in_data(view: View) -> Iterator[Node]:
    """Each `BreadcrumbList`; where none stands by itself, those that a page's data hold."""
    linked = view.doc.linked
    alone = list(linked.of("breadcrumblist"))
    held = (node.get("breadcrumb") for node in linked.nodes[:MOST_NODES]) if not alone else ()
    yield from (*alone, *(inner for inner in held if isinstance(inner, dict)))


def data_trail(view: View) -> Iterator[Candidate]:
    """The last step of each `BreadcrumbList`."""
    known = titles(view).known
    site = key(view.context.publisher or "")
    headline = key(view.value("headline") or "")
    end = path_of(view.doc.url or "").rstrip("/").rpartition("/")[2].replace("-", "").lower()
    for node in list(_lists_in_data(view))[:2]:
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
            letters = key(unescape(name))
            if (
                not letters
                or letters == site
                or letters.replace(" ", "") in known
                or (headline and letters.startswith(headline))
                or letters in HOME
                or (n == 0 and len(items) > 1 and (not href or path_of(href) == "/"))
            ):
                continue
            if href and ((TOPIC.search(href) and names) or _WRITER.search(href)):
                continue
            if href and view.doc.url and path_of(href) == path_of(view.doc.url):
                continue  # the article itself, under whatever name
            if n > 0 and not href and n == len(items) - 1 and letters.replace(" ", "") == end:
                continue  # and as the address calls it
            names.append(name)
        if names:
            yield Candidate(names[-1], "json-ld breadcrumb", "json-ld")
