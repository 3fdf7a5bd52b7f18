"""The topics that the page gives the article: its displayed tag list and its keywords, without what is stuffed for search engines."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.fields.publisher.spelling import label_of
from scraper.extractor.fields.section import PLACED, filed_as
from scraper.extractor.fields.shared.titles import parts_of
from scraper.extractor.fields.tags.listed import displayed
from scraper.extractor.fields.tags.words import FORMS, MAX_TAG, MAX_TAGS, Tag
from scraper.extractor.view import View, once
from scraper.normaliser import names
from scraper.normaliser.patterns import late
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import ARTICLE, MAIN
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context
from scraper.text import unescape

_META: Final = ("news_keywords", "keywords", "parsely-tags", "sailthru.tags", "cxenseparse:keywords", "og:article:tag", "dc.subject")
_MOST_WORDS: Final = 500
LEAST: Final = 8  # letters of a host's own name that no topic has in it
_ENDING = re.compile(r"\.(?:html?|php|aspx?|cms)$")  # of an address
_NUMBER: Final = 5  # digits of the shortest by which an address tells stories apart; a year is shorter
_DIGITS: Final = 2  # of a number that may be the page's or the day's, at the most
MANY: Final = 4  # key words that may be a machine's
PHRASE: Final = 5  # words of a piece of a sentence
_CODE = re.compile(
    r"^(?!(?:1[89]|20)\d\d$|\d{1,2}[&/+]\d{1,2}$)[\d\W]+$|^(?:author|section)-|[:_]\w*[:_=]|^\w{1,20}[:=]\w|^[a-z][\w-]{0,24}:\s|https?:|^NLP\s|^(?:Category|Section|Channel|Type):\s"
    r"|^[a-z0-9]+(?:_[a-z0-9]+)+$|^[0-9a-f]{8}-[0-9a-f]{4}-|-feed$|[-+]?\d{1,3}[.,]\d{1,3}\s?%$|^(?:article|content|contenu|contenido)s?-(?:payant|gratuit|premium|free|paid)"
)

# What a publishing system writes where no one chose a topic, or what an editor does with the story: where it is shown, of what kind it is.
_NONE: Final = (
    frozenset(
        key(word)
        for word in """
    uncategorized, uncategorised, untagged, none, null, undefined, notset, not set, no tags, sin categoría, sem categoria,
    senza categoria, non classé, без рубрики, 未分類, 未分类, ללא קטגוריה, غير مصنف, bez kategorii, nezařazené, ukategoriseret,
    okategoriserade, general, allgemein, allgemeines, sonstiges, verschiedenes, misc, miscellaneous, default, other,
    top news, topnews,
    sponsored, sponsored content, sponsored post, advertorial, premium, freemium, paywall, subscribers only, réservé aux abonnés,
    無料記事, 有料記事, 会員限定, 会員限定記事, 無料会員限定, 有料会員限定,
    read more, weiterlesen, leer más, lire la suite, leggi tutto, lees meer, leia mais, czytaj więcej, läs mer, les mer, læs mere,
    videoarticle, serversidehawk, texttospeech, alle themen, alle themenseiten, all topics, all tags, todos los temas, tutti i temi
    """.split(",")
    )
    | PLACED
)
_NUMBERED = re.compile(r"^\(\d{1,2}\)\s?(?=\w)")  # '(1) Premium', as systems order what they file by
_TYPED = re.compile(r"(?:tag|topic|keyword|subject):\s?(?=\w)", re.I)  # 'tag:Ferries' beside 'type:story'
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")  # a topic as an address spells it
_AND_THE_LAST = re.compile(r"^[^;|]{1,60},\s?&\s[^,;|]{1,30}$")  # 'Ferries, Piers, & Harbours'
_HAN = late("[\u4e00-\u9fff]")
# What every page of a news site may be called, in the languages that news sites write it in.
_NEWS: Final = frozenset(
    key(word)
    for word in """
    news, headlines, nachrichten, aktuelles, schlagzeilen, noticias, actualités, actualité, actualites, actu, notizie, notícias,
    nieuws, neues, nyheter, nyheder, uutiset, wiadomości, zprávy, správy, vijesti, vesti, hírek, știri, stiri, новости, новини, haber,
    haberler, ニュース, 新闻, 新聞, 뉴스, أخبار, اخبار, חדשות, समाचार, खबर, खबरें, न्यूज, बातम्या, সংবাদ, খবর, செய்திகள், వార్తలు, ಸುದ್ದಿ,
    വാർത്ത, સમાચાર, خبریں, ข่าว, balita, berita, novosti, ειδήσεις, вести, навіны, lajme, xəbərlər, жаңалықтар, yangiliklar, სიახლეები,
    լուրեր, naujienos, ziņas, uudised, aktuality, aktualności, latest news, breaking news, local news, top news, news today,
    daily news, aktuelle nachrichten, últimas noticias, son dakika
    """.split(",")
)


def find(view: View) -> Iterator[Candidate]:
    """A list of words each; the displayed list is weighed against the keywords. Who wrote the story, or took its picture, is no topic."""
    yield from witnesses.rule(view, "tags", tuple)
    writers = {key(author.name) for author in view.value("authors") or ()}
    writers |= {" ".join(reversed(name.split())) for name in writers}  # family name first
    writers |= _photographers(view)
    filed, steps = filed_as(view), _steps(view)
    told: list[Sequence[str]] = []  # by data
    for candidate in _said(view):
        said = _words(candidate.said)
        if said and candidate.witness != "visible" and (filed | steps).issuperset(map(key, said)):
            continue  # where the story stands, and nothing more
        if candidate.witness != "visible":
            told.append(said)
        elif len(said) == 1 and any(_holds(others, said[0], view.context) for others in told):
            continue  # the one among them that leads to a page
        topics = tuple(word for word in said if key(word.partition(" (")[0]) not in writers)  # her office stands behind it
        yield candidate if len(topics) == len(said) else candidate._replace(said=topics)


def _holds(told: Sequence[str], one: str, context: Context) -> bool:
    """Whether what data tell are topics, and this is one of them, written as a reader is shown it; a machine's are in small letters."""
    try:
        topics = read(tuple(told), context)
    except Unreadable:
        return False
    return one in topics and (one.islower() or not any(map(str.islower, topics)))


def _photographers(view: View) -> set[str]:
    """The persons whom the picture's credit names beside an agency: machines that look for names find theirs too."""
    image = view.value("image")
    parts = (image.credit or "").split("/") if image is not None else []
    return {key(part) for part in parts if names.is_person(part.strip())} if len(parts) > 1 else set()


def _said(view: View) -> Iterator[Candidate]:
    tags = view.doc.meta.get("article:tag", ())
    if tags and not (len(tags) == 1 and _is_the_slug(key(tags[0]).split(), _slug(view).split())):
        several = len(tags) == 1 and _AND_THE_LAST.search(tags[0]) is not None  # a name that files many stories
        yield Candidate(tuple(tags), "meta article:tag of several" if several else "meta article:tag", "meta")
    story = view.story
    if said := story.get("keywords"):
        yield Candidate(_own(view, tuple(said) if isinstance(said, list) else said), "json-ld keywords", "json-ld")
    for name in _META:
        if contents := view.doc.meta.get(name):
            contents = list(dict.fromkeys(contents))
            listed = any(content.count(",") > 1 for content in contents)  # the whole list, said several times
            yield Candidate(_own(view, ",".join(contents) if listed else tuple(contents)), f"meta {name}", "meta")
    yield from displayed(view)


def read(said: Any, context: Context) -> tuple[str, ...]:
    words = _words(said)
    site = key(context.publisher or "")
    chosen = len(words) > 1 and isinstance(words[0], Tag)  # several that a reader is shown
    found: dict[str, str] = {}
    for word in words:
        text, letters = _topic(word)
        if not letters and chosen and word.isdecimal() and len(word) > _DIGITS:
            text = letters = word  # the name of a machine
        if not letters:
            continue
        if not chosen and (letters in FORMS or letters == site or names.is_publisher(text, context)):
            continue
        if _SLUG.fullmatch(found.setdefault(letters, text)) and text.lower() == letters:
            found[letters] = text  # as it is written elsewhere in the list
    if not found:
        raise Unreadable("no topics", said)
    if len(found) >= MANY and _are_pieces(found.values()):
        raise Unreadable("a sentence, or fields of a machine", said)
    if len(found) > MAX_TAGS * (2 if isinstance(said, tuple) else 1):
        raise Unreadable("more than topics: words for search engines", len(found))
    return tuple(found.values())


def same(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Most of the shorter list stands in the longer one."""
    one, other = sorted(({key(tag) for tag in tags} for tags in (a, b)), key=len)
    return len(one & other) * 2 > len(one)


def _are_pieces(words: Collection[str]) -> bool:
    """Whether they are the pieces of a sentence, or most are 'Field: value'."""
    return sum(len(word.split()) for word in words) > PHRASE * len(words) or 2 * sum(": " in word for word in words) > len(words)


@lru_cache(maxsize=4096)
def _topic(word: str) -> tuple[str, str]:
    """A word as a topic's name, and its letters; without letters where it is none. The same words stand in several places of a page."""
    text = fold(unescape(word)).strip(" \t#,;·•|\"'“”„").lstrip("+ ")  # to follow it
    letters = key(_NUMBERED.sub("", text))
    return text, "" if letters in _NEWS or letters in _NONE or weight(text) > MAX_TAG or _CODE.search(text) else letters


def _own(view: View, said: Any) -> Any:
    """The key words; where one of them is 'news', without those that the site's menus offer too: the same on every page."""
    words = _words(said)
    if typed := [word[found.end() :] for word in words[:MAX_TAGS] if (found := _TYPED.match(word))]:
        said = words = typed
    if 1 < len(words) <= MAX_TAGS and len(whole := _whole_names(view, words)) < len(words):
        said = words = whole
    title = key(view.value("headline") or "")
    titles = {title, key(view.doc.title or "")} - {""}
    if not titles.isdisjoint((*map(key, words), key(" ".join(words)))):
        return ()  # the page's title among them, or cut into them: no one chose these words
    if len(words) == 1 and _is_the_slug(key(words[0]).split(), _slug(view).split()):
        return ()  # for what search engines are to find the page
    if said and all(_is_the_sites(view, word) for word in words):
        return ()
    if len(words) >= MANY and (_of_title(words, title) or _of_address(view, words) or _name_the_site(view, words)):
        return ()
    if _of_the_site(view, words, share=6 if len(words) >= 2 * MANY else len(words)):
        return ()
    if not any(key(word) in _NEWS for word in words[:MAX_TAGS]):
        return said
    menus = {key(view.doc.text_of(link.box)) for link in view.doc.links[:120] if not link.box.inside & (ARTICLE | MAIN)}
    site = key(view.context.publisher or "").replace(" ", "")
    words = [word for word in words if (name := key(word)) not in menus and name not in _NEWS and name.replace(" ", "") not in site]
    return () if _of_the_site(view, words, share=2) else tuple(words)


def _whole_names(view: View, words: list[str]) -> list[str]:
    """The words of a list, in which a comma parts the family's name from the given one of two persons or more whom the story names: 'Roe,
    Jane, Doe, John'."""
    found: list[str] = []
    for word in map(str.strip, words):
        family = found[-1] if found else ""
        parted = family.isalpha() and word.isalpha() and family.istitle() and word.istitle()
        if parted and names.is_person(name := f"{word} {family}") and _small(name) in _story(view):
            found[-1] = f"{family}, {word}"
        else:
            found.append(word)
    return found if len(words) - len(found) > 1 else words


def _of_title(words: list[str], title: str) -> bool:
    """Whether the words are the title's own, one by one and in order, or more than a few: a machine took them."""
    rest = iter(title.split())
    return all(key(word) in rest for word in words) or (
        len(words) > MANY and set(title.split()).issuperset(one for word in words for one in key(word).split())
    )


def _name_the_site(view: View, words: list[str]) -> bool:
    """Whether several of the words have the site's name in them, or are it and its parts: they are for search engines, and the same on
    every page."""
    site = key(view.context.publisher or "")
    said = [key(word) for word in words[:_MOST_WORDS]] if len(site) >= MANY else []
    return sum(f" {site} " in f" {name} " and name != site for name in said) > 1 or sum(f" {name} " in f" {site} " for name in said) > 2


def _of_address(view: View, words: list[str]) -> bool:
    """Whether most of many single words in small letters are the address's own."""
    slug = set(_slug(view).split())
    single = [word for word in map(str.strip, words) if word.islower() and " " not in word]
    return len(single) == len(words) >= 2 * MANY and 3 * sum(word in slug for word in single) >= 2 * len(single)


def _steps(view: View) -> frozenset[str]:
    """The directories in which the page lies, where one lies in another: 'news' and 'crime' of /news/crime/2025/a-ferry-is-late."""
    steps = [step for step in (view.doc.url or "").partition("?")[0].split("/")[3:-1] if step.replace("-", "").isalpha()]
    return frozenset(map(key, steps)) if len(steps) > 1 else frozenset()


def _slug(view: View) -> str:
    """The words of the longest step of the address."""
    return key(_ENDING.sub("", max((view.doc.url or "").partition("?")[0].split("/")[3:], key=len, default="")))


def _is_the_slug(words: list[str], slug: list[str]) -> bool:
    """Whether several words are the address's own, but for one that it leaves out: 'What is a ferry?' at /what-is-ferry-48213.html."""
    slug = [word for word in slug if not (word.isdigit() and len(word) >= _NUMBER)]
    return len(slug) > 2 and len(words) <= len(slug) + 1 and [word for word in words if word in slug] == slug


def _is_the_sites(view: View, word: str) -> bool:
    """Whether a word is what the title ends with, behind the headline, or has the name in it that the host spells."""
    title, name, label = fold(view.doc.title or ""), key(word), label_of(view.doc.url)
    parts = parts_of(title)
    ends = name == key(parts[-1]) if len(parts) > 1 else key(title) == f"{key(view.value('headline') or '')} {name}"
    return ends or (len(label) >= LEAST and label in name.replace(" ", ""))


def _of_the_site(view: View, words: list[str], *, share: int) -> bool:
    """Whether less than one of so many words is in the story: the same stand on every page."""
    if len(words) < 3 or view.body is None or not view.body.blocks:
        return False
    if len(words) > _MOST_WORDS:
        return True  # no story has so many topics
    text = _story(view)
    stems = (max(_small(word).split() or [""], key=len) for word in words)
    told = sum(stem[: max(4, len(stem) - 3) if weight(stem) == len(stem) else 2] in text for stem in stems)
    return told * share < len(words)


@once
def _story(view: View) -> str:
    """Its words in small letters."""
    return _small(f"{view.value('headline') or ''} {view.value('deck') or ''} {view.body.text if view.body is not None else ''}")


def _small(text: str) -> str:
    return text.casefold().replace("\u0307", "")  # the dot of the Turkish capital


def _words(said: Any) -> list[str]:
    if isinstance(said, tuple | list):
        many = [text for item in said if (text := text_of(item))]
        return many if len(many) > 1 or any(isinstance(item, Tag) for item in said) else [word for text in many for word in _split(text)]
    return _split(text_of(said) or "")


def _split(text: str) -> list[str]:
    if text[:2] in ('["', "['") and text[-1:] == "]":  # a list in a string
        try:
            return [one for one in json.loads(text) if isinstance(one, str)]
        except (ValueError, RecursionError):
            text = text[1:-1]
    if _AND_THE_LAST.search(text):
        return [text]  # one name of several things
    for separator in (";", "|", ",", "，", "、", "،"):
        if separator in text:
            return text.split(separator)
    pieces = text.split()
    return pieces if len(pieces) > 2 and all(map(_HAN.search, pieces)) else [text]  # parted by white space alone
