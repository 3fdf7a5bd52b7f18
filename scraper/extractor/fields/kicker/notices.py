"""What stands over or before a headline where a kicker would, and is none: buttons, notices, counts, dates, ages, who may read."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Final

from scraper.errors import Unreadable
from scraper.extractor.fields.shared.titles import PAID_SIGN
from scraper.normaliser import names
from scraper.normaliser.moments import is_ago, moment
from scraper.normaliser.months import month_of
from scraper.normaliser.patterns import any_of, late
from scraper.normaliser.printed_dates import is_weekday
from scraper.normaliser.text import key
from scraper.normaliser.words import DAYS, fold_word
from scraper.record import Context

# That a story is for those who pay, said over it. What costs money may be its subject: a road, television.
_GATE = re.compile(
    r"abonn|suscr[ií]|subscri|assin[ae]nte|abbonat|prenumer|tilaaj|áskri[fp]|para socios|members? only|intekena"
    r"|harpidedun|للمشتركين|למנויים|مشترکین|по подписке|передплатник|subskrybent|předplatitel|predplatiteľ|előfizető|συνδρομητ"
    r"|abonele(?:re|rine)|pentru abona[tț]|pretplatnik|^tellijale|^abonentiem|contenuto riservato|contenido exclusivo"
    r"|有料(?:会員|記事)|会員限定|유료 ?(?:회원|기사)|付费(?:阅读|文章)|会员专享|會員專屬|(?:訂閱|會員)限定"
)
_SIGN = re.compile(rf"{PAID_SIGN}|abo", re.I)
_OWN_PLUS = re.compile(r"[A-Z]{1,4}-[Pp](?:lus|LUS)")
# What is counted beside a story, before or behind its number.
_COUNTED: Final = any_of(
    """
    comments? kommentare? commentaires? comentarios? comentários? commenti reacties reactions? kommentarer kommenttia komentarz[ey]
    komentář[eů] hozzászólás comentarii σχόλια yorum комментари[йея]в? коментар[іи]в? komentar تعليقات? 评论 評論 留言 コメント 댓글
    shares? likes views? aufrufe vues vistas visualizações visualizzazioni visningar visninger weergaven wyświetleń zobrazení
    posts? beiträge просмотр(?:ов|а|ы)? переглядів görüntülenme مشاهدات? 阅读 閱讀 浏览 瀏覽 조회
    """.split()
)
_COUNT: Final = late(rf"(?:no|\d[\d ]{{0,9}}[km]?) ?{_COUNTED}|{_COUNTED} ?\d[\d ]{{0,9}}")
# Who pays, how long it takes to read, where to turn the page: no word of what the story is about.
_OF_THE_PAGE = late(
    r"\(\d{1,3}(?::\d\d)? ?min\.?\)$"
    r"|^(?:is )?(?:sponsored|supported|presented|powered) by\b"
    r"|^back to\b|^skip\b|\bskip this ad\b|^\W{0,3}\d+ ?min\b|\bmin(?:ute)?s? read\b"
    r"|\bfree\b.{0,30}\bnewsletters?\b|^[←«‹<][^»›]*$"
    r"|^Artikel mit (?:Audio|Video|Bild)"
    r"|^\w{1,12} \d{1,3} (?:of|von|de|di|sur|van|av|/) \d{1,3}$"  # 'Image 1 of 9'
    r"|^(?:第[a-z]?\d{1,3}|[a-z]\d{1,3})版"  # the printed page
    r"|→\s*$|一覧$|\d ?(?:atualiza[çc]|actualizaci|updates?\b|mises? à jour|aktualisierung|aggiornament|обновлени)"
    r"|^(?=.{0,40}\d).{0,20}(?:lecture|lectura|leitura|lettura|leestijd|leesduur|lukuaika|læsetid|lesetid|lästid|lestrartím|lesezeit"
    r"|lesedauer|القراءة|قراءة|קריאה|مطالعه)",
    re.I,
)
_SHORT: Final = 45  # characters of a notice
_DIGITS = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_AGES: Final = Context(fetched_at=datetime(2000, 1, 1, tzinfo=UTC))  # on which day is all the same
_RATING = re.compile(r"\d(?:[.,]\d{1,2})? (?:von|of|out of|de|sur|su|van|av|/) (?:5|10)\b")


def is_a_paid_sign(text: str) -> bool:
    """Whether it says that a story is for those who pay, and nothing of what it is about: 'Plus', 'HP-Plus', 'Abo'."""
    return len(text) <= _SHORT and (_SIGN.fullmatch(text) is not None or _GATE.search(text.lower()) is not None)


def is_notice(text: str) -> bool:
    """Whether a label is a button, or tells of the page and not of the story."""
    said = key(text)
    if said in _notices() or is_of_the_page(text) or _OWN_PLUS.fullmatch(text):
        return True
    return len(text) <= _SHORT and (_GATE.search(text.lower()) is not None or _COUNT.fullmatch(said) is not None)


def is_date(text: str) -> bool:
    """Whether it is a date, a day of the week or a count, or holds a date; a year alone may be an event's ('Election 2024')."""
    rest = _YEAR.sub("", text)
    if rest and (not key(rest) or (rest != text and names_a_month(rest))):
        return True  # '2005 - 2010', 'June 2025'
    return 3 * len(_DIGITS.findall(rest)) >= len(rest.replace(" ", "")) or names.has_date(rest) or is_weekday(text) or _is_age(text)


def names_a_month(text: str) -> bool:
    """Whether it is a month's name and no more."""
    return month_of(fold_word(text.strip(" ."))) is not None


def _is_age(text: str) -> bool:
    """Whether it says how old the story is and no more: 'vor 3 Stunden', 'Yesterday'."""
    if len(text) > _SHORT or not (is_ago(text) or DAYS.get(fold_word(text))):
        return False
    try:
        return moment(text, _AGES).relative
    except Unreadable:
        return False


def is_of_the_page(text: str) -> bool:
    """Whether it says who pays, how long it takes to read, or where to turn the page."""
    return _OF_THE_PAGE.search(text) is not None


def is_a_rating(text: str) -> bool:
    return _RATING.match(text) is not None


@cache
def _notices() -> frozenset[str]:
    said = tomllib.loads(files(__package__).joinpath("notices.toml").read_text("utf-8"))
    return frozenset(key(words) for words in said["notices"].split("|"))
