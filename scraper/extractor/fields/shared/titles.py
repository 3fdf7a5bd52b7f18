"""What the metadata call the page, and what is compared of two titles: `titles`, `letters`, `bag_of`.

A title in metadata has the site's name glued on in either order with any separator, is an older wording or one for search engines; so
titles are compared by their letters, or by the words in them.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

from scraper.extractor import witnesses
from scraper.extractor.view import View, once
from scraper.normaliser import urls
from scraper.normaliser.text import fold, key, words
from scraper.page.linked_data import text_of
from scraper.record import Candidate

# What stands between the headline and the site's name in a title. A hyphen parts only with white space on both sides. To look first
# whether it can begin here saves three quarters of the time.
PARTS: Final = re.compile(
    r"(?=[\s|｜¦:_–—-])(?:\s[-–—:·•~/>»«<]{1,2}\s|\s?[|｜¦]\s?|\s[»«›‹]\s|\s?(?:::|\|\|)\s?|(?<=\S)[_](?=\S)|\s_(?=[\u3040-\u9fff\uac00-\ud7a3])|\s?[–—]\s|(?<=[\u3040-\u9fff\uac00-\ud7a3》！？])-{1,2}(?=[\u3040-\u9fff\uac00-\ud7a3]))"
)
_LABEL: Final = 40  # characters of what is over every text
_MARKS: Final = 7  # in a title
_BEGUN: Final = 15  # characters of a title that is cut off
LONGEST: Final = 2_000  # characters of one
MOST: Final = 20  # titles that the headings are compared with
_BREAK = re.compile(r"<br\s{0,3}/?>")
_MARKUP = re.compile(r"</?(?:a|b|em|font|i|q|small|span|strong|su[bp]|u)(?:\s[^<>]{0,300})?>")
_SLUG = re.compile(r"[-_.,+]")
PAID_SIGN: Final = r"[^\W\d]{0,6}\+|(?:[^\W\d]{1,4}-)?plus|premium"  # that the story is for those who pay
# What systems call every page of a site, as `key` writes it.
CONSTANT: Final = frozenset(
    title.strip()
    for title in """
    untitled | untitled document | untitled page | new page | document | home | homepage | home page | index | main | welcome
    | news | news page | latest news | news detail | news details | news item | news article | article | article detail
    | article details | story | details | print | inicio | noticias | noticia | detalle de noticia | documento sin título
    | accueil | actualités | actualité | document sans titre | startseite | nachrichten | aktuelles | unbenanntes dokument
    | notizie | notizia | documento senza titolo | início | notícias | notícia | documento sem título | nieuws | nieuwsbericht
    | nyheter | nyheder | uutiset | wiadomości | aktualności | zprávy | aktuality | hírek | știri | vesti | vijesti | haber
    | haberler | haber detay | haber detayı | ana sayfa | berita | beranda | tin tức | новости | новость | главная
    | главная страница | новини | головна | 首页 | 新闻 | 新闻详情 | 新闻中心 | 文章 | 无标题文档 | 無標題文件 | 首頁 | 新聞
    | ホーム | ニュース | お知らせ | 홈 | 뉴스 | 제목 없음 | أخبار | الأخبار | الرئيسية | خبر
    | print version | printable version | printer friendly version | printer friendly page | printer friendly | print page
    | print article | print this article | print this page | print story | versión para imprimir | versión imprimible
    | imprimir | imprimir noticia | imprimir artículo | version imprimable | version à imprimer | imprimer
    | imprimer l'article | druckversion | druckansicht | artikel drucken | versione stampabile | versione per la stampa
    | stampa | stampa articolo | printversie | afdrukversie | printvriendelijke versie | versão para impressão
    | versão para imprimir | utskriftsversion | utskriftsvänlig version | utskriftsvennlig versjon | udskriftsvenlig version
    | tulostusversio | tulostettava versio | wersja do druku | verze pro tisk | verzia pre tlač | nyomtatható változat
    | versiune pentru tipar | версия для печати | версія для друку | версия за печат | verzija za štampu
    | yazdırılabilir sürüm | 印刷用ページ | 打印
    | press release | press releases | news release | news releases | media release | media releases | newsroom | news room
    | press room | for immediate release | statement | statements | pressemitteilung | pressemitteilungen | pressemeldung
    | pressemeldungen | presse | presseaussendung | presseaussendungen | presseinformationen | presseservice | meldung | meldungen
    | aktuelle meldungen | neuigkeiten | detailansicht | einzelansicht | newsdetail
    | medienmitteilung | medienmitteilungen | presseinformation | communiqué de presse | communiqués de presse
    | comunicado de prensa | comunicados de prensa | nota de prensa | notas de prensa | comunicato stampa | comunicati stampa
    | comunicado de imprensa | nota à imprensa | persbericht | persberichten | pressmeddelande | pressmeddelanden | pressemelding
    | pressemeldinger | pressemeddelelse | pressemeddelelser | lehdistötiedote | tiedote | tiedotteet | komunikat prasowy
    | tisková zpráva | tiskové zprávy | tlačová správa | tlačové správy | sajtóközlemény | comunicat de presă | comunicate de presă
    | пресс релиз | пресс релизы | прес реліз | priopćenje za javnost | saopštenje | basın bülteni | basın açıklaması | siaran pers
    | thông cáo báo chí | プレスリリース | ニュースリリース | 新闻稿 | 新聞稿 | 보도자료 | بيان صحفي
    """.split("|")
)
_PAID = re.compile(rf"[(\[](?:{PAID_SIGN}|abo)[)\]]\s+(?=\S)", re.I)  # '(S+) ...'


class Titles(NamedTuple):
    """What the metadata call the page."""

    candidates: tuple[Candidate, ...]  # without the site's name
    known: frozenset[str]  # letters of each, and of the parts of the title
    bags: tuple[frozenset[str], ...]  # words of each, and of the address
    lengths: frozenset[int]  # in characters
    agreed: tuple[str, ...]  # letters of what two or more places say, word by word, not too short

    def state(self, text: str, *, whole: bool = False) -> bool:
        """Whether one of them is this text, or its beginning and cut off: 'Keeper of the last lamp...'; or a part of the title, unless the
        text has to be the `whole`."""
        said = letters(text)
        told = {letters(c.said) for c in self.candidates} if whole else self.known
        return said in told or any(is_cut(c.said) and said.startswith(letters(c.said)) for c in self.candidates)


@once
def titles(view: View) -> Titles:
    """What the metadata call the page."""
    site, url = view.context.publisher, view.context.url
    found = list(witnesses.linked_data(view, "headline", "alternativeHeadline", *(() if view.story.get("headline") else ("name",))))
    found += witnesses.meta(view, "og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title", "title")
    found += [c for c in witnesses.microdata(view, "headline") if isinstance(c.said, str)][:3]
    if view.doc.title:
        found.append(Candidate(view.doc.title, "title", "meta"))  # made from the same data as og:title: no witness of its own
    del found[MOST:-1]
    candidates = tuple(
        c._replace(said=_unlabelled(without_site(_unsigned(fold(_untagged(said[:LONGEST]))), site, url)))
        for c in found
        if (said := text_of(c.said))
    )
    # What is displayed does not vouch for itself, and an alternative headline is as often the deck.
    texts = {c.said for c in candidates if c.place not in ("microdata headline", "json-ld alternativeHeadline")}
    pieces = [_unlabelled(part) for part in _pieces(_unsigned(view.doc.title or "")) if not is_site(part, site, url)]
    bags = {bag_of(text) for text in texts}
    slug = bag_of(" ".join(_slug(url)))
    return Titles(
        candidates,
        frozenset(said for text in (*texts, *pieces) if len(said := letters(text)) > 5),
        tuple(bag for bag in (*bags, slug if len(slug) > 2 else frozenset()) if bag),
        frozenset(len(text) + n for text in (*texts, *pieces) for n in (-2, -1, 0, 1, 2)),
        tuple(said for said, n in Counter(letters(c.said) for c in candidates).items() if n > 1 and len(said) >= 15),
    )


def is_cut(title: str) -> bool:
    """Whether a title is cut off, and long enough to be known by its beginning."""
    return title.endswith(("…", "...")) and len(title) >= _BEGUN


@lru_cache(maxsize=64)
def parts_of(title: str) -> tuple[str, ...]:
    return tuple(PARTS.split(title))


def _pieces(title: str) -> list[str]:
    """The parts of a title, and what stands between any two of the marks that part them: a headline may hold such a mark."""
    marks = list(islice(PARTS.finditer(title), _MARKS))
    starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(title)]
    return [title[start:end] for n, start in enumerate(starts) for end in ends[n:]]


def _untagged(title: str) -> str:
    """A title without the markup that some data keep in it; one that tells of a tag has none that is closed."""
    return _MARKUP.sub("", _BREAK.sub(" ", title)) if "</" in title or "<br" in title else title


def _unlabelled(title: str) -> str:
    """A title without what is over every text of its kind: 'Press release: ...'."""
    label, colon, rest = title.partition(": ")
    return rest if colon and len(label) <= _LABEL and rest and key(label) in CONSTANT else title


def _unsigned(title: str) -> str:
    return title[paid.end() :] if (paid := _PAID.match(title)) is not None else title


def _slug(url: str | None) -> list[str]:
    try:
        steps = [step for step in urlsplit(url or "").path.split("/") if step]
    except ValueError:
        return []
    longest = max(steps, key=lambda s: s.count("-") + s.count("_"), default="")
    return [word for word in _SLUG.split(unquote(longest)) if not word.isdigit()][:30]


def is_site(text: str, publisher: str | None, url: str | None, *, whole: bool = False) -> bool:
    """Whether a text, or a part of a title, is the site's name; `whole` asks for the very name, in case the headline tells of it."""
    said = letters(text)
    if not said:
        return False
    names = _names(publisher, url)
    if said in names or whole:
        return said in names or said.removeprefix("www") in names
    # "Example Times News", "The Example Times", "Example": a name and little else
    return any(
        (name in said and len(said) <= 1.6 * len(name) + 4 and len(name) > 2)
        or (said in name and len(said) > 3 and len(said) >= 0.5 * len(name))
        for name in names
    )


@lru_cache(maxsize=256)
def _names(publisher: str | None, url: str | None) -> frozenset[str]:
    """The letters of the site's name, host and domain."""
    site = urls.site(url or "")
    return frozenset({letters(text) for text in (publisher or "", urls.domain(url or ""), site, site.partition(".")[0])} - {""})


@lru_cache(maxsize=512)
def without_site(text: str, publisher: str | None, url: str | None, *, whole: bool = False) -> str:
    """`text` without the parts at its ends that name the site: "Headline | The Example", "The Example - Headline".

    >>> without_site("A dash - in the middle - Example Times", "Example Times", None)
    'A dash - in the middle'
    """
    for _ in range(2):
        if publisher and len(text) > 2 * len(publisher):  # a colon parts the site's very name alone
            text = text.removesuffix(f": {publisher}").removeprefix(f"{publisher}: ")
        marks = list(islice(PARTS.finditer(text), 40))
        if not marks:
            break
        first, last = marks[0], marks[-1]
        if is_site(text[last.end() :], publisher, url, whole=whole):
            text = text[: last.start()].rstrip()
        elif is_site(text[: first.start()], publisher, url, whole=whole):
            text = text[first.end() :].lstrip()
        elif len(marks) > 1 and is_site(text[marks[-2].end() : last.start()], publisher, url, whole=whole):
            text = text[: marks[-2].start()].rstrip()  # "Headline | The Example | Sport"
        else:
            break
    return text


@lru_cache(maxsize=512)
def letters(text: str) -> str:
    """What is compared of a text: its key without spaces, for titles differ in those too."""
    return key(text).replace(" ", "")


@lru_cache(maxsize=512)
def bag_of(text: str) -> frozenset[str]:
    """The words of a text, without single letters of scripts that part words."""
    said = key(text)
    return frozenset(word for word in (said.split() if said.isascii() else words(said)) if len(word) > 1 or not word.isascii())
