"""The site's section that the article stands in: the breadcrumb's last step or the label over the headline first, metadata second."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import items, witnesses
from scraper.extractor.fields.shared.trail import HOME, MAX_LENGTH, SEPARATORS, Step, data_trail, trail
from scraper.extractor.links import BACK, CATEGORY, PERSON, TOPIC, leads_within, path_of, serves
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.bylines import has_date, looks_like_a_byline
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import NAV, Block, Box, Link
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context
from scraper.text import unescape

SENTENCE: Final = 7  # words of a card that a menu shows
WITHIN: Final = 10  # elements around a label that are looked at
HELD: Final = 12  # elements in a link of a menu
MENUS: Final = 200  # links among which the site's menus stand
LINKS: Final = 400  # of a page, that may name its sections
_FORMS = re.compile(r"/(?:videos?|photos?|gallery|galleries|audio|podcasts?|stories|articles?)$")  # the form of a story is no section
_DIGIT = re.compile(r"\d")
_STROKE = re.compile(r"\s(?:[|/•·–—-]|//)\s")  # between a label and a date in one line
_SLUG = re.compile(r"[a-z]+(?:-[a-z]+)*")
_BUTTON = re.compile(r"(?<![a-z])(?:button|btn)(?![a-z])")
_TEMPLATE = re.compile(r"\{\{|\{%|\$\{|<%")  # what stands there for a value that was never filled in
# What files every story of a site, or tells its form.
GENERAL: Final = frozenset(
    "artikel artículo articulo artigo articolo artykuł article articles"
    " story stories post posts uncategorized uncategorised 記事 newsarticle general allgemein detail details".split()
) | {"news article"}
_META: Final = (
    "article:section", "section", "parsely-section", "cxenseparse:section", "sailthru.section", "k5a:section", "og:section", "category",
)  # fmt: skip
# What systems write for nothing, and what is paid for.
_NOTHING: Final = frozenset(
    ("nil", "null", "none", "undefined", "n a", "default", "anzeige", "advertisement", "werbung", "sponsored", "tag", "tags")
) | frozenset(
    map(
        key,
        """
        all news, alle nachrichten, alle meldungen, toutes les actualités, todas las noticias, todas as notícias, tutte le notizie,
        al het nieuws, alle nyheter, alle nyheder, kaikki uutiset, wszystkie wiadomości, všechny zprávy, všetky správy, összes hír,
        toate știrile, všechny články, все новости, усі новини, всі новини, всички новини, sve vijesti, sve vesti, vse novice,
        όλες οι ειδήσεις, tüm haberler, bütün xəbərlər, барлық жаңалықтар, barcha yangiliklar, visas ziņas, kõik uudised, visos naujienos,
        جميع الأخبار, كل الأخبار, همه اخبار, כל החדשות, semua berita, tất cả tin
        """.split(","),
    )
)
# Where the site shows a story to all of its readers.
PLACED: Final = frozenset(
    map(
        key,
        """
        featured, featured post, featured posts, featured article, featured story, popular, latest, newest, trending, must read,
        editor's pick, editor's picks, editors pick, editor's choice, top story, top stories, topstory, top-thema, topthema,
        topmeldung, aufmacher, highlight, highlights, slider, homepage, home page, startseite, frontpage, front page, portada,
        en portada, destacado, destacados, destacada, destacadas, destaque, destaques, à la une, a la une, in evidenza, uitgelicht,
        wyróżnione, polecane, öne çıkan, manşet, главное, empfohlen, beliebt, beliebte, neu, neueste, neues, handgepickt
        """.split(","),
    )
)
_PASSED: Final = GENERAL | _NOTHING | PLACED
# Elements that say that they hold it.
_CALLED = re.compile(
    r"(?<![a-z])(?:sections?|secci[oó]n|se[cç][aã]o|rubri[ck]\w?|rubrique|ressort|categor\w{1,3}|eyebrow|catlinks?)(?![a-z])"
)
# A label that its element calls a tag is a topic, and no section.
OF_TAGS = re.compile(r"(?<![a-z])tags?(?![a-z])")
# What a line that tells it begins with.
_WORDS: Final = frozenset(
    map(
        key,
        """
        section, category, categories, filed in, posted in, rubrik, rubriken, ressort, kategorie, kategorien, rubrique, rubriques,
        catégorie, catégories, publié dans, sección, secciones, categoría, categorías, publicado en, seção, secção, editoria, categoria,
        categorias, publicado em, sezione, categorie, pubblicato in, rubriek, categorieën, kategori, kategorier, publisert i, avdelning,
        kategoria, osasto, dział, rovat, rubrika, kategorija, secțiunea, kategoriler, рубрика, рубрики, раздел, категория, категории,
        категорія, категорії, κατηγορία, κατηγορίες, القسم, التصنيف, التصنيفات, קטגוריה, カテゴリー, カテゴリ,
        ジャンル, 分类, 分類, 栏目, 카테고리, chuyên mục, หมวดหมู่
        """.split(","),
    )
)
_SAYS_NOTHING: Final = GENERAL | {"", "news", "nachrichten", "noticias", "actualités", "notícias", "notizie", "nieuws", "новости", "новини"}
_TOPICS: Final = frozenset("topics themen thema temas sujets thèmes temi onderwerpen teman emner aiheet tematy темы теми".split())
ANNOUNCED: Final = max(map(len, _WORDS)) + 3
SEVERAL: Final = 5  # sections that are looked at, where data name several
STEPS: Final = 8  # blocks from the last link of a trail on
FOOT: Final = 16  # blocks under the text in which such a line may stand
LINE: Final = 200  # characters of a line with a date in it
ROW: Final = 20  # links of a row of labels and writers
UNDER: Final = 5  # blocks under the headline in which its section may stand beside date and names


def find(view: View) -> Iterator[Candidate]:
    yield from witnesses.rule(view, "section")
    steps = _steps(view)
    over = frozenset[str]()  # what data call by a step of the trail over its last is the broader
    if steps:
        last = next((step for step in reversed(steps) if key(step.name) not in GENERAL), steps[-1])
        yield Candidate(last.name, "breadcrumb", "visible", block=last.block, detail=last.href)
        over = frozenset(_plain(key(step.name)) for step in steps if step is not last) - {_plain(key(last.name)), ""}
    shown, labelled = bool(steps), False
    foreign = False  # a label in another script than Latin: what data write in that is what the address calls it
    label = view.value("kicker")
    kicker = view.chosen["kicker"].winner if label else None
    at = kicker.block if kicker is not None else None
    if kicker is not None and not (kicker.detail is not None and OF_TAGS.search(kicker.detail)):
        if _names_a_writer(view, label) or _signs(view, label):
            pass  # a column's
        elif kicker.place == "label with link" and not (_is_topic(view, kicker) and _is_told(view)):
            shown = True
            yield Candidate(label, kicker.place, "visible", block=at)
        elif _vouched(view, label, at):
            labelled, foreign = True, not any(char.isascii() and char.isalpha() for char in label)
            yield Candidate(label, "label", "visible", block=at)
    label_over = view.over_kicker
    if label_over is not None and not shown:
        shown = True
        yield Candidate(label_over[1], label_over[2], "visible", block=label_over[0].index)
    beside = [*_beside(view, at), *_filed(view), *_announced(view)] if not shown else []
    yield from beside
    # A portal's way leads by whom it has it from; 'News' is less than a label.
    less = _writers(view) | (_SAYS_NOTHING if labelled else set()) | (PLACED if _is_told(view) else set())
    yield from (step for step in data_trail(view) if key(step.said) not in less)
    told = set()
    title = key(view.value("headline") or "")
    menu = [*_menu(view)] if not steps else []
    broader = _over(menu) | over
    for candidate in witnesses.linked_data(view, "articleSection"):
        for said in [_of_several(candidate.said, {key(one.said) for one in beside})]:
            told.add(key(text_of(said) or ""))
            if _plain(key(text_of(said) or "")) in broader:
                continue
            if key(text_of(said) or "") != title and not _names_a_writer(view, text_of(said)):
                yield Candidate(_as_shown(view, said), candidate.place, candidate.witness)
    for candidate in witnesses.meta(view, *_META):
        said = key(str(candidate.said))
        # One field of the publishing system writes both: against what is displayed they are one witness.
        if (shown and said in told) or said == title:
            continue
        if foreign and said.isascii():
            continue
        first, _, rest = str(candidate.said).partition(",")
        if _plain(key(first)) in broader:
            continue
        if not _names_a_writer(view, first):
            yield candidate._replace(said=_as_shown(view, candidate.said))
        elif rest:
            yield candidate._replace(said=rest)  # 'Jane Roe, Columnists, Opinion'
    if not (shown or labelled or told or any(map(view.doc.meta.get, _META))):
        yield from _of_the_item(view, title)
    yield from menu


def _several(said: Any) -> list[Any]:
    """The sections that data name, the first few of them."""
    return (said if isinstance(said, list) else said.split(",") if isinstance(said, str) else [said])[:SEVERAL]


def _of_several(said: Any, displayed: set[str]) -> Any:
    """Of several sections that data name, the one that is displayed, else the first that is more than where the site shows a story to
    all of its readers."""
    names = [(key(text_of(one) or ""), one) for one in _several(said)]
    shown = next((one for name, one in names if name in displayed), None)
    if shown is not None or not isinstance(said, list):
        return said if shown is None else shown
    return next((one for name, one in names if name not in PLACED), said[0] if said else None)


def _over(menu: Sequence[Candidate]) -> frozenset[str]:
    """The directories over the one that a link of the menu names as the address does: what data call by them is the broader."""
    names = [_plain(name.lower()) for one in menu for name in path_of(one.detail or "").strip("/").split("/")]
    return frozenset(names[:-1]) if names and names[-1] == _plain(key(str(menu[0].said))) else frozenset()


def _as_shown(view: View, said: Any) -> Any:
    """What data write as an address does ('crime-safety'), as a link of the page spells it; anything else as it is."""
    if not isinstance(said, str) or _SLUG.fullmatch(said) is None:
        return said
    name = _plain(said)
    texts = (view.doc.text_of(link.box) for link in view.doc.links[:LINKS] if link.box.end - link.box.start <= 3)
    shown = [text for text in texts if len(text) <= MAX_LENGTH and text[:1].isupper() and _plain(key(text)) == name]
    return next((text for text in shown if not text.isupper()), shown[0] if shown else said)


def _of_the_item(view: View, title: str) -> Iterator[Candidate]:
    """What the story's microdata say, where nothing else does: most name there what is broader than what they show."""
    for box in items.properties(view, "articleSection")[:1]:
        said = box.attributes.get("content") or (view.doc.text_of(box) if box.tag == "a" else None)
        if said and key(said) != title and not _names_a_writer(view, said):
            yield Candidate(said, "microdata articleSection", "microdata")


def _is_told(view: View) -> bool:
    """Whether the page's data tell a section."""
    said = view.story.get("articleSection")
    first = text_of(said[0] if isinstance(said, list) and said else said)
    return any(map(view.doc.meta.get, _META)) or key(first or "") not in _SAYS_NOTHING


@once
def filed_as(view: View) -> frozenset[str]:
    """The sections in which the story stands: the steps of its trail, what data say, and what was decided."""
    sections = view.doc.meta.get("article:section", ())
    said = (*(step.name for step in _steps(view)), *(sections if len(sections) == 1 else ()), view.value("section"))  # several: topics
    return frozenset(key(name) for name in said if name)


@once
def _steps(view: View) -> tuple[Step, ...]:
    """Those of the trail, with a last one that no link leads to where the page's data end the trail in it too."""
    way = trail(view)
    if way is None or not way.steps:
        return ()
    last = way.steps[-1]
    shown = view.doc.blocks[last.block : way.end][:STEPS]
    for told in data_trail(view) if shown else ():
        own = shown[0].text.endswith(f" {told.said}") and last.name not in told.said
        if own or any(block.text == told.said and not block.links for block in shown[1:]):
            return (*way.steps, Step(told.said, "", shown[-1].index))
    return way.steps


@once
def _writers(view: View) -> set[str]:
    """Whom the page's data name as its authors: their links stand where a section's does."""
    said = view.story.get("author")
    many = said if isinstance(said, list) else [said]
    return {key(text) for text in (*(text_of(one) for one in many), *view.doc.meta.get("author", ())) if text}


def _names_a_writer(view: View, label: str | None) -> bool:
    """Whether a label is the name of one whom data name as the author, or her surname: a column's."""
    said = key(label or "")
    return bool(said) and any(said in (name, name.rpartition(" ")[2]) and is_person(name.title()) for name in _writers(view))


def _signs(view: View, label: str) -> bool:
    """Whether a byline under the headline names it."""
    headline = view.headline_block
    under = view.doc.blocks[headline.index + 1 : headline.index + 1 + UNDER] if headline is not None and " " in label else ()
    return any(len(block.text) < 80 and label in block.text and looks_like_a_byline(block.text) for block in under)


def _is_topic(view: View, label: Candidate) -> bool:
    """Whether a label's link leads to a topic, and to none that the page's address names as a directory."""
    links = view.doc.blocks[label.block].links if label.block is not None else ()
    return any(TOPIC.search(link.href) and _name_of(link.href) not in _directories(view) for link in links[:1])


@lru_cache(maxsize=2048)
def _calls(names: str) -> bool:
    return _CALLED.search(names) is not None


def _vouched(view: View, label: str, at: int | None) -> bool:
    """Whether the address, the menus or the story's data know the label: without a link most are a topic's or a series' name."""
    name = key(label)
    if any(isinstance(said, str) and key(unescape(said)) == name for said in _several(view.story.get("articleSection"))):
        return True
    plain = _plain(name)
    if plain and plain in (step.replace("-", "") for step in path_of(view.doc.url or "").lower().split("/")[:-1]):
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
    over = [] if kicker is None else blocks[max(0, kicker - 2) : kicker + (kicker != headline.index)]
    parent = blocks[kicker].box.parent if kicker is not None else None
    over = [block for block in over if parent in (block.box, block.box.parent)]
    for block in (*blocks[headline.index + 1 : headline.index + 1 + UNDER], *over):
        links = block.links
        if len(block.text) > 120 or block.inside & NAV:
            continue
        around = (links[0].box, block.box, block.box.parent) if links else (block.box,)
        own = bool(links) and block.index == kicker  # the kicker stands beside it
        called = (box is not None and box.names and box.block_end - box.block_start <= 2 and _calls(box.names) for box in around)
        filed = _directory_by_the_date(view, block)
        if not (own or any(called) or filed):
            continue
        said = view.doc.text_of(_of_a_row(view, links, links[0]).box) if links else filed or block.text
        if weight(said) <= 2 or len(said.split()) > 4 or _DIGIT.search(said):
            continue
        if links:
            first = links[0].href
            fits = not (serves(first) or PERSON.search(first) or any(TOPIC.search(f"/{link.href}") for link in links))
        else:
            fits = _vouched(view, said, block.index)
        if fits and key(said) not in _writers(view) and (block.index != kicker or key(said) != key(view.value("kicker") or "")):
            yield Candidate(said, "label with link" if own else "label beside", "visible", block=block.index)
            return


def _directory_by_the_date(view: View, block: Block) -> str | None:
    """What a line without links says that a directory of the page's address is called, right beside a date in it or in the next one:
    'Coast | 11.06.2025'."""
    parts = _STROKE.split(block.text) if not block.links and len(block.text) <= MAX_LENGTH else ()
    names = {directory.replace("-", "") for directory in _directories(view)} - {""} if 0 < len(parts) < 3 else ()
    said = next((part for part in parts if _plain(key(part)) in names), None)
    if said is None:
        return None
    around = view.doc.blocks[max(0, block.index - 1) : block.index + 2]
    beside = (
        parts if len(parts) > 1 else [other.text for other in around if other.box.parent is block.box.parent and len(other.text) < LINE]
    )
    return said if any(map(has_date, beside)) else None


def _filed(view: View) -> Iterator[Candidate]:
    """The first link whose `rel` says that it files the story, in the head or right under the text, or one beside the date or the writer to
    a category or to a directory in which the story lies."""
    headline, last = view.headline_block, view.last_block
    if headline is None or last is None:
        return
    blocks = view.doc.blocks
    around = (*blocks[max(0, headline.index - 1) : headline.index], *blocks[headline.index + 1 : headline.index + 4])
    dated = {block.index for block in around if block.index != view.first_block and len(block.text) < LINE and _DIGIT.search(block.text)}
    for link in view.doc.links_in(headline.index - UNDER, last + FOOT):
        if link.box.inside & NAV:
            continue
        block = blocks[min(link.box.block_start, len(blocks) - 1)]
        beside = block.index in dated or any(_are_brothers(block, blocks[n]) for n in (block.index - 1, block.index + 1) if n in dated)
        said = view.doc.text_of(link.box)
        told = block.index < last + UNDER or not block.text.startswith(said)  # farther off, words before it: 'Filed under: Harbour'
        beside = beside or _are_labels(block, headline)
        holds = beside and _holds_the_page(view, link) and _DIGIT.search(said) is None
        if ("category" in (link.box.attributes.get("rel") or "") and told) or holds or (beside and CATEGORY.search(link.href)):
            if (key(said) in _PASSED or said == view.context.publisher) and link is not block.links[-1]:
                continue  # 'General, Harbour'
            said = view.doc.text_of(_of_a_row(view, block.links, link).box)
            yield Candidate(said, "label with link" if holds else "category link", "visible", block=link.box.block_start)
            return


def _of_a_row(view: View, links: Sequence[Link], first: Link) -> Link:
    """Of several labels side by side, that under which the story lies, which microdata mark or which data name alone; `first` where none
    is."""
    if len(links) < 2 or leads_here(view, first):
        return first
    if (filed := next((link for link in links[:SEVERAL] if _is_marked(link)), None)) is not None:
        return filed
    said = view.doc.meta.get("article:section", ())
    told = key(said[0]) if len(said) == 1 else None
    here = next((link for link in links if leads_here(view, link)), None)
    return here or next((link for link in links if key(view.doc.text_of(link.box)) == told and told not in _PASSED), first)


def _is_marked(link: Link) -> bool:
    """Whether the story's microdata call a link its section."""
    return any(box.attributes.get("itemprop") == "articleSection" for box in link.box.up(2))


def leads_here(view: View, link: Link) -> bool:
    """Whether a link leads to a category whose name is a directory of the page's address."""
    return CATEGORY.search(link.href) is not None and _name_of(link.href) in _directories(view)


def _name_of(href: str) -> str:
    """What an address calls the page to which it leads."""
    return path_of(href).rstrip("/").rpartition("/")[2]


def _directories(view: View) -> list[str]:
    """Those of the page's address."""
    return path_of(view.doc.url or "").strip("/").split("/")[:-1]


def _holds_the_page(view: View, link: Link) -> bool:
    """Whether a link leads to a directory of the site in which the page lies."""
    path, url = path_of(link.href).rstrip("/"), view.doc.url
    within = bool(path) and path_of(url or "").rstrip("/").startswith(f"{path}/")
    return within and "?" not in link.href and leads_within(link.href, url) and not serves(link.href)


def _are_labels(block: Block, headline: Block) -> bool:
    """Whether a block right over or under the headline holds links to categories and writers alone, and all around it that does not hold
    the headline is small: in a menu more stands beside it."""
    if abs(block.index - headline.index) != 1 or len(block.text) > LINE or len(block.links) > ROW:
        return False
    if not all(CATEGORY.search(link.href) or PERSON.search(link.href) for link in block.links):
        return False
    apart = takewhile(lambda box: not box.block_start <= headline.index < box.block_end, block.box.up(WITHIN))
    return all(box.block_end - box.block_start <= UNDER for box in apart)


def _are_brothers(one: Block, other: Block) -> bool:
    """Whether two blocks stand side by side in an element of a few: the line of facts."""
    around = one.box.parent
    return around is not None and around is other.box.parent and around.block_end - around.block_start <= UNDER and bool(one.links)


def _announced(view: View) -> Iterator[Candidate]:
    """What stands behind a word for sections in the head or under the text: 'Rubrik: Hafen', 'Posted in Harbour, Storms'."""
    headline, last = view.headline_block, view.last_block
    if headline is None or last is None:
        return
    blocks = view.doc.blocks
    for block in (*blocks[max(0, headline.index - UNDER) : headline.index + UNDER], *blocks[last + 1 : last + 1 + FOOT]):
        if block.inside & NAV:
            continue
        if not block.links and len(block.text) < ANNOUNCED + MAX_LENGTH:
            word, colon, name = block.text.partition(":")
            if colon and key(word) in _WORDS and 0 < len(name.split()) <= 4:
                yield Candidate(name, "section line", "visible", block=block.index)
                return
        if len(block.text) < ANNOUNCED and key(block.text) in _WORDS and (value := _value_beside(view, block)):
            yield Candidate(value, "section line", "visible", block=block.index)
            return
        if block.links and block.links[0].box.start > block.start:
            before = fold("".join(view.doc.pieces(block.start, block.links[0].box.start))).rpartition("|")[2]
            if len(before) < ANNOUNCED and key(before) in _WORDS and not serves(block.links[0].href):
                yield Candidate(view.doc.text_of(block.links[0].box), "section line", "visible", block=block.index)
                return


def _value_beside(view: View, label: Block) -> str | None:
    """What stands beside a label in an element of the two: a short line, or the first link of it."""
    around = label.box.parent
    if around is None or (around.block_start, around.block_end) != (label.index, label.index + 2):
        return None
    value = view.doc.blocks[label.index + 1]
    return view.doc.text_of(value.links[0].box) if value.links else value.text if len(value.text.split()) <= 4 else None


def _menu(view: View) -> Iterator[Candidate]:
    """The name that the site's own menu gives the directory in which the article lies."""
    url = view.doc.url
    if not url:
        return
    path = path_of(url)
    parents: set[str] = set()
    while (path := path.rstrip("/").rpartition("/")[0]) and len(parents) < 6:
        if not path.rpartition("/")[2].isdigit() and not _FORMS.search(path):
            parents.add(path)
    ends = {parent.rpartition("/")[2] for parent in parents}
    best: tuple[tuple[int, bool], Link] | None = None
    for link in view.doc.links[:LINKS]:
        href = link.href
        if href.rstrip("/").rpartition("/")[2] not in ends or not leads_within(href, url) or serves(href):
            continue
        at = path_of(href).rstrip("/")
        at = at if at.startswith("/") or not view.doc.base else path_of(urls.absolute(view.doc.base, href) or href).rstrip("/")
        called = _plain(key(view.doc.text_of(link.box))) == at.rpartition("/")[2].replace("-", "").lower()
        if not called and (at not in parents or _BUTTON.search(link.box.names)):
            continue  # a directory elsewhere whose name its link does not say, or what asks a reader to do something
        rank = len(at) if at in parents else 0, called
        if best is None or rank > best[0]:  # of several that lead there, the one that is called as it is
            best = rank, link
    if best is None:
        return
    name = _first_said(view, best[1].box).removeprefix(f"{view.context.publisher} ")
    if len(name.split()) < SENTENCE and ": " not in name and key(name) not in _SAYS_NOTHING | _TOPICS:
        yield Candidate(name, "menu", "url", block=best[1].box.block_start, detail=best[1].href)


def _first_said(view: View, box: Box) -> str:
    """What the first of several elements says that are all that a link of a menu holds: its name, and not what is told of it."""
    held = [one for one in view.doc.boxes[box.index + 1 : box.index + 1 + HELD] if one.end <= box.end and one.end > one.start]
    inner = [one for one in held if not any(other.parent is one for other in held)]
    said = [text for one in inner if (text := view.doc.text_of(one))]
    whole = view.doc.text_of(box)
    return (
        said[0] if len(said) > 1 and weight(said[0]) > 2 and key(" ".join(said)).replace(" ", "") == key(whole).replace(" ", "") else whole
    )


def read(said: Any, context: Context) -> str:
    text = fold(unescape(text_of(said) or "")).strip(SEPARATORS)
    label, colon, named = text.partition(":")
    text = named.strip() if colon and key(label) in _WORDS else text  # 'Category: Coast'
    if ";" in text or "|" in text or ("," in text and "&" not in text and " and " not in text):
        text = re.split(r"[;,|]", text)[0].strip()  # "Phones, Networks, Offers": a list in one string, broadest first
    if not key(text):
        raise Unreadable("no words", text)
    if weight(text) > MAX_LENGTH:
        raise Unreadable("longer than a section's name", text[:80])
    if BACK.match(text) or are_buttons(text):
        raise Unreadable("a way back or a button", text)
    if key(text) in HOME or key(text) in GENERAL or key(text) in _NOTHING:
        raise Unreadable("no section", text)
    if context.publisher and key(text).replace(" ", "") == key(context.publisher).replace(" ", ""):
        raise Unreadable("the site's name", text)
    if text.startswith(("http:", "https:", "/")) or text.isdigit() or _TEMPLATE.search(text):
        raise Unreadable("no name", text)
    return text


def same(a: str, b: str) -> bool:
    """The same letters, or those of an address: 'Región Sur' and 'region-sur'."""
    one, other = key(a).replace(" ", ""), key(b).replace(" ", "")
    return one == other or ("-" in f"{a}{b}" and _plain(one) == _plain(other) != "")


def _plain(name: str) -> str:
    """The letters that an address writes."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().replace("-", "").replace(" ", "")
