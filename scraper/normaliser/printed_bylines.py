"""A byline without what is no part of it: as it is printed, and cleaned for those who read the names in it."""

from __future__ import annotations

import re
from functools import lru_cache

from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.bylines import LEADERS, LONGEST, POSTED, by_word, labels, unglued
from scraper.normaliser.patterns import cut, small
from scraper.normaliser.printed_dates import DATE, DIGIT, without_said
from scraper.normaliser.reading_times import TIMES
from scraper.text import unescape

_GATHERED = frozenset(("tổng hợp", "t/h", "th", "lược dịch", "biên dịch"))  # from several papers, or translated
# Where the story is filed, before its writer: 'Posted in News by Jane Roe'.
_FILED = re.compile(rf"(?:{'|'.join(POSTED)})\s(?:in|under|unter)\s[^:]{{1,50}}?\s(?=(?:by|von)\s+\S)", re.I)
_JUNK = re.compile(
    rf"{texts.MAILBOX}(?:@|\(at\)| \[at\] ){texts.MAIL_HOST}"
    r"|(?<!\w)(?:@\w{2,30}|[a-z][\w.+-]{2,30}@(?!\S))|https?://\S{1,200}|www\.\S{1,100}|<[^<>]{1,200}>"
    r"|\b\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?[-–]?\s?(?:min(?:ut(?:e[ns]?|os?|[iya]|er|ter)?|s)?\.?|мин(?:ут[аыи]?)?\.?|хв(?:илини?)?\.?|λεπτ[άό]|dk\.?|dakika|分[钟鐘]?|분|menit|minit|phút|मिनट|मिनिट|মিনিট|นาที|perc)"
    r"\s?(?:read|Lesezeit|de lectura|de lecture|de leitura|di lettura|чтения)?(?!\w)"
    r"|\s\[(?:link|permalink|permanent link|comments?|reply|trackbacks?)\]$"
    r"|\bmin read\b"
    r"|\b\d{1,2}\s(?:hours?|days?|minutes?|weeks?|months?)\sago\b|^\s*(?:hours?|days?) ago\b",
    re.I,
)
_WITH = re.compile(r"\s?\((?:avec|with|and|mit|und|con|com|med|met)\s([^()]{3,120})\)")  # 'Jane Roe (avec John Doe)'
_FOOTNOTE = re.compile(r"(?<=[^\W\d_])\s?[*†‡]{1,3}(?=[\s,]|$)")  # where it is told who she is: 'Jane Roe *'
_MAY_BE_JUNK = re.compile(r"[@<\d\[]|\(at\)|\[at\]|http|www\.|min read|(?:hours?|days?) ago")
_TWO_LETTERS = re.compile(r"[^\W\d_](?:[\W\d_]*)[^\W\d_]")
_DOUBLED = re.compile(r"([|·•])(?:\s{1,3}\1)+")  # what stood between them has gone
# What led to the date, or to what the story is filed under.
_LEFT_OVER = re.compile(
    r"\s(?:at|on|um|om|am|à|en|em|il|på|den|dnia|a las|a les|às|alle|(?-i:le|LE)|klo|kl\.?|la|на|от|ob|dne|dňa|in|under|unter)$"
    r"|\s?[|·•,]\s(?:der |dieser )?(?:artikel|beitrag|article|artículo|articolo|artigo)$"  # whose date it was
    r"|[\s/|·]{0,3}\b(?:kategorien?|categor(?:y|ies|ías?|ias?)|catégories?|schlag(?:wörter|worte)|tags|posted in|filed under)\s?:?[\s,:]*$",
    re.I,
)
_EASTERN_LEFT_OVER = re.compile(
    r"\s(?:字[号號體体]|分享到)[:：]?.{0,20}$"
    r"|\s?(?:(?:最後|最終|最新)?(?:更新|修訂|修改|發布|發佈|发布|发表|發表|出版|刊登|公開|配信|掲載|投稿)(?:時間|时间|日期|日時|日|於|于)?|(?:입력|(?:최종)?수정|등록|승인|송고|작성|게시)(?:일시?|일자|시간)?)$"
)
_AROUND_DATES = re.compile(r"\((?:[^()|]{0,24}\|){1,3}\s{0,2}\)")  # brackets of which the dates are gone: '(updated | )'
_CHROME = re.compile(
    r"(?:^|(?<=\W)|(?<=[a-zà-ÿ])(?=[@+]))(?:@\w{2,30}|\+? ?follow(?:ing)?(?: on (?:twitter|facebook|instagram)(?: on)?)?|share|folgen"
    r"|seguir|suivre|"
    r"view (?:author )?(?:profile|archive|all posts)|see (?:profile|bio)|more by this author|(?:full )?\bbio"
    r"|(?:e-?mail|contact) the (?:author|reporter|writer)s?|e-?mail|"
    r"twitter|facebook|linkedin|instagram|mastodon|bluesky|github|translations|suggest changes|"
    r"\d{1,3} (?:hours?|minutes?|days?|weeks?|months?|seconds?) ago|(?:vor|hace|il y a|há|منذ|قبل|לפני) \d{1,3} \w{3,9}|"
    r"(?:f[oö]r )?\d{1,3} \w{2,10} (?:siden|sedan|sidan|geleden|gelede|fa|sitten|پیش|قبل)|"
    r"\d{1,4} comments?|leave a (?:comment|reply)|hinterlasse einen? (?:antwort|kommentar)|kommentar schreiben|"
    r"add(?:ed)? to .{0,20}|(?:copyright\s)?©.{0,60}|subscribe|print|save"
    r"|(?<=기자 )기자 (?:구독|페이지)|구독(?:하기)?|팔로우|이메일|(?:다른 )?기사 ?(?:더 ?보기|보기|모음)"
    r"|(?:著者)?フォロー(?:する)?|[關关]注|追蹤|[訂订][閱阅])\.?$"
    r"|(?<=\w\s)автор$"
    r"|(?<=[•·|]\s)\d{1,3}\s?(?:mo|min|[mhdwy])$"
    r"|^(?:author of the article|about the author|article by|기자명)\s?:?\s"
)  # of small letters
# What a button behind a whole name says, and how she is to be spoken of.
_BUTTON = re.compile(
    r"(?<=[^\W\d_]{2})\s(?:\|\s){0,2}\(?(?:follow(?: us)?(?: on (?:twitter|facebook|instagram))?|share|listen"
    r"|subscribe|print|save|folgen|teilen|merken|suivre|partager"
    r"|(?:on|auf|en|sur|su|no|op|på) (?:twitter|x|facebook|instagram|linkedin|threads|mastodon|bluesky|telegram)\s?:?"
    r"|seguir|compartir|compartilhar|condividi|volg|delen|leave a (?:comment|reply)|(?:e-?mail|contact) the (?:author|reporter|writer)s?"
    r"|add (?:us|as a preferred source) on google|(?:she|he|they)/(?:hers?|him|them))\)?(?=\s*(?:[|•·]|$))",
    re.I,
)


@lru_cache(maxsize=512)
def printed(text: str) -> str:
    """A byline as printed, without what is no part of it: dates, times of reading, 'Follow' and 'Share' at its end, bullets.

    >>> printed("By Jane Roe · Example News · Posted: Aug 8, 2024 4:00 AM EDT | Last Updated: Aug 9")
    'By Jane Roe · Example News'
    """
    line = organisations.without_source(texts.fold(unglued(text[: 2 * LONGEST])))
    if (filed := _FILED.match(line)) is not None and labels().start.match(small(line[:LONGEST])) is not None:
        line = line[filed.end() :]
    if DIGIT.search(line):
        line = cut(DATE, cut(TIMES, line, " "), "\n")
    said = line.split("\n")
    parts = [part for part in map(_without_chrome, said) if _TWO_LETTERS.search(part)]
    if len(parts) < 2:
        return parts[0] if parts else ""
    labelled = said[0].rstrip().endswith(":")  # the date's, which is gone: 'Letzte Aktualisierung: | Jane Roe'
    # 'GULLPORT, 12 May Jane Roe': where she wrote it
    placed = " " not in parts[0] and parts[0].isupper() and " " in parts[1] and not organisations.agency(parts[0])
    return next((part for part in parts if by_word(part)), parts[placed or (labelled and parts[0] == _without_chrome(said[0]))])


def _without_chrome(part: str) -> str:
    for _ in range(5):
        shorter = cut(_CHROME, without_said(part, ""), "").strip(" |,;·•●∙▪■◆⋅-–—:/&：，、")
        shorter = shorter.lstrip(LEADERS)
        if shorter[-1:] >= "\u2e80":
            shorter = _EASTERN_LEFT_OVER.sub("", shorter)
        if shorter == part:
            break
        part = shorter
    if part[:1] == ")" or part[-1:] == "(":
        part = part.removeprefix(")").removesuffix("(").strip(" |,;·•–—-")  # of the brackets around a date
    part = _DOUBLED.sub(r"\1", part) if _DOUBLED.search(part) else part
    part = _LEFT_OVER.sub("", part).rstrip(" |,;·•/") if part[-1:] < "\u2e80" else part
    return texts.fold(part).replace(" ,", ",")


def without_origin(text: str) -> str:
    """'Minh Anh (Theo Reuters)' and 'Minh Anh (Tổng hợp)' without the brackets, as Vietnamese papers sign."""
    name, _, said = text.removesuffix(")").rpartition(" (")
    if text[-1:] != ")" or not name:
        return text
    return name if small(said) in _GATHERED or organisations.attribution(said) or organisations.agency(said) else text


def cleaned(said: str) -> str:
    """The text without addresses, handles, dates, times of reading and counts; a stroke stands where one was."""
    line = organisations.without_source(unglued(said[: 2 * LONGEST]))
    if "&" in line and ";" in line:
        line = unescape(line)  # some data encode twice
    line = _WITH.sub(r", \1", line) if "(" in line else line
    digits = DIGIT.search(line) is not None
    line = cut(TIMES, line, " | ") if digits else line
    line = texts.fold(_JUNK.sub(" | ", line) if _MAY_BE_JUNK.search(small(line)) else line)
    if digits:
        line = cut(DATE, line, " | ")
        line = _AROUND_DATES.sub(lambda m: m[0] if any(map(str.isupper, m[0])) else " | ", line) if "(" in line else line
    if "*" in line or "†" in line:
        line = _FOOTNOTE.sub("", line)
    return _BUTTON.sub("", without_said(line, " | ").strip(" |,;·•●∙▪■◆⋅-–—:：，、"))
