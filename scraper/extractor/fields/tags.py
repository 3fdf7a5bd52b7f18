"""The topics that the page gives the article: its displayed tag list and its keywords, without what is stuffed for search engines."""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor import witnesses
from scraper.extractor.view import View
from scraper.normaliser.text import fold, key, weight
from scraper.page.blocks import ARTICLE, FOOTER, MAIN, NAV, Box, Link
from scraper.page.linked_data import text_of
from scraper.record import Candidate, Context

MAX_TAG: Final = 60  # weight of one
MAX_TAGS: Final = 25  # more are stuffing
_META: Final = ("news_keywords", "keywords", "parsely-tags", "sailthru.tags", "cxenseparse:keywords", "og:article:tag", "dc.subject")
# What names of such a list have in them: one look before the pattern's.
_HINT = re.compile(r"tag|topic|keyword|themen|schlagwort|etiquetas|temas")
_LIST = re.compile(
    r"(?<![a-z])(?:article|post|story|entry|content|news|single)?[-_]{0,2}(?:tags?|topics?|keywords?|themen"
    r"|schlagwort\w{0,5}|etiquetas|temas|tag-?list|tagcloud)(?![a-z])"
)
_LABEL = re.compile(
    r"^(?:tags?|topics?|keywords?|themen?|schlagw\w{2,8}|stichw\w{2,8}|etiquetas|temas"
    r"|more on|mehr zu\w*|related topics|in this story)\s{0,2}:?\s{0,2}",
    re.I,
)
_CODE = re.compile(r"^[\d\W]+$|[:_]\w*[:_=]|^\w{1,20}[:=]\w|https?:")

# What every page of a news site may be called, in the languages that news sites write it in.
_NEWS: Final = frozenset(
    "news headlines nachrichten aktuelles schlagzeilen noticias actualités actualité actu notizie notícias nieuws nyheter nyheder uutiset"
    " wiadomości zprávy správy vijesti vesti hírek știri stiri новости новини haber haberler ニュース 新闻 新聞 뉴스"
    " أخبار اخبار חדשות समाचार berita novosti ειδήσεις".split()
) | {
    "latest news", "breaking news", "local news", "top news", "news today", "daily news",
    "aktuelle nachrichten", "últimas noticias", "son dakika",
}  # fmt: skip


def find(view: View) -> Iterator[Candidate]:
    """A list of words each; the displayed list is weighed against the keywords, and the choice is the union of what agrees."""
    yield from witnesses.rule(view, "tags")
    tags = view.doc.meta.get("article:tag")
    if tags:
        yield Candidate(tuple(tags), "meta article:tag", "meta")
    story = view.story
    if said := story.get("keywords"):
        yield Candidate(_own(view, tuple(said) if isinstance(said, list) else said), "json-ld keywords", "json-ld")
    for name in _META:
        if contents := view.doc.meta.get(name):
            yield Candidate(_own(view, tuple(contents) if len(contents) > 1 else contents[0]), f"meta {name}", "meta")
    shown = _displayed(view)
    if shown:
        yield Candidate(tuple(shown), "tag links", "visible")


def read(said: Any, context: Context) -> tuple[str, ...]:
    words = _words(said)
    site = key(context.publisher or "")
    found: dict[str, str] = {}
    for word in words:
        text = fold(html.unescape(word)).strip(" \t#,;·•|\"'“”„")
        letters = key(text)
        if not letters or letters == site or letters in _NEWS or weight(text) > MAX_TAG or _CODE.search(text):
            continue
        found.setdefault(letters, text)
    if not found:
        raise Unreadable("no topics", said)
    if len(found) > MAX_TAGS:
        raise Unreadable("more than topics: words for search engines", len(found))
    return tuple(found.values())


def _own(view: View, said: Any) -> Any:
    """The key words; where one of them is 'news', without those that the site's menus offer too: the same on every page."""
    words = _words(said)
    if not any(key(word) in _NEWS for word in words[:MAX_TAGS]):
        return said
    menus = {key(view.doc.text_of(link.box)) for link in view.doc.links[:120] if not link.box.inside & (ARTICLE | MAIN)}
    return tuple(word for word in words if key(word) not in menus)


def same(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Most of the shorter list stands in the longer one."""
    one, other = sorted(({key(tag) for tag in tags} for tags in (a, b)), key=len)
    return len(one & other) * 2 > len(one)


def _words(said: Any) -> list[str]:
    if isinstance(said, tuple | list):
        many = [text for item in said if (text := text_of(item))]
        return [word for text in many for word in (_split(text) if len(many) == 1 else [text])]
    return _split(text_of(said) or "")


def _split(text: str) -> list[str]:
    for separator in (";", "|", ",", "，", "、", "،"):
        if separator in text:
            return text.split(separator)
    return [text]


def _displayed(view: View) -> list[str]:
    """The texts of tag links by the story: `rel=tag`, or links in an element that calls itself a list of tags."""
    doc = view.doc
    first, last = view.first_block, view.last_block
    if last is None or first is None:
        return []
    low, high = max(0, first - 20), last + 40
    found: list[str] = []
    verdicts: dict[int, bool] = {}
    links = doc.links
    for link in links[bisect_left(links, low, key=_block) : bisect_right(links, high, key=_block)]:
        box = link.box
        if first <= box.block_start < last or box.inside & (NAV | FOOTER):
            continue
        rel = box.attributes.get("rel")
        if rel and "tag" in rel.split() and "category" not in rel:
            found.append(doc.text_of(box))
            continue
        around = box.parent
        if around is None:
            continue
        if around.index not in verdicts:
            verdicts[around.index] = _is_list(around)
        if verdicts[around.index] and weight(text := doc.text_of(box)) <= MAX_TAG:
            found.append(_LABEL.sub("", text))
    return found[:MAX_TAGS]


def _block(link: Link) -> int:
    return link.box.block_start


@lru_cache(maxsize=2048)
def _lists(names: str) -> bool:
    return _HINT.search(names) is not None and _LIST.search(names) is not None


def _is_list(box: Box) -> bool:
    """Whether the element or one close around it is named a list of tags, and holds no more than one."""
    around: Box | None = box
    for _ in range(3):
        if around is None or around.block_end - around.block_start > 30 or around.tag in ("article", "main", "body", "section"):
            return False
        if around.names and _lists(around.names):
            return True
        around = around.parent
    return False
