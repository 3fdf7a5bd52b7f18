"""What the lines around a story's head are, and when two of them say the same."""

from __future__ import annotations

from typing import Final

from scraper.extractor.fields.shared.titles import bag_of, is_site, letters
from scraper.extractor.view import View
from scraper.normaliser.bylines import has_date, looks_like_a_byline
from scraper.normaliser.text import key
from scraper.page.blocks import ASIDE, DIALOG, FIGURE, FOOTER, FORM, HIDDEN, LIST, NAV, NOSCRIPT, Block

LONGEST_LABEL: Final = 100  # weight of one before what metadata call the page
MAX_LENGTH: Final = 400  # characters; the longest displayed headline seen has some 250
TEXT: Final = 100  # characters of a block that is text
OVER: Final = 6  # blocks over a story between which the headline stands: the date, the byline, a picture's words
TELLING: Final = 25  # weight of a line that is believed against what the metadata call the page
ELSEWHERE: Final = NAV | FOOTER | DIALOG | ASIDE | FORM | FIGURE | LIST | HIDDEN | NOSCRIPT
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


def say_the_same(a: str, b: str) -> bool:
    """The same words; one that is the other cut short or with something glued on; or most words of the shorter in the other."""
    one, other = sorted((letters(a), letters(b)), key=len)
    if one == other or (len(one) >= 12 and one in other):
        return True
    few, many = sorted((bag_of(a), bag_of(b)), key=len)
    return len(few) >= 4 and len(few & many) >= 0.6 * len(few)


def is_a_fact(block: Block) -> bool:
    """Whether a line tells the date or who wrote the story."""
    return is_a_line(block) and (has_date(block.text) or looks_like_a_byline(block.text))


def is_a_line(block: Block) -> bool:
    return len(block.text) < TEXT


def is_of_every_page(view: View, title: str) -> bool:
    """Whether a title says no more than what kind of page it is, or whose."""
    return key(title) in CONSTANT or is_site(title, view.context.publisher, view.context.url)
