"""A byline's text as it is printed: its by-words, its dates and buttons, what looks like one and what does not.

Leaves the people in it to heard.py. The by-words of some sixty languages are data: names.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser import text as texts
from scraper.normaliser.eastern import bylines as eastern
from scraper.normaliser.eastern.words import HAN_NAME
from scraper.normaliser.patterns import Beginnings, cut, small
from scraper.normaliser.persons import is_desk, is_house, is_name, is_person, register
from scraper.normaliser.printed_dates import DATE, DIGIT, LONGEST_WORD, without_said
from scraper.normaliser.words import UNITS, fold_word
from scraper.text import unescape

LONGEST = 400  # characters of a byline
_SHORTEST = len("By Jo")
_SHORTEST_EAST = len("文/张三")
LEADERS = ". …"  # dots that lead from a text to who wrote it: '. . . Jane Roe'
_HOUSE = 60  # characters of a line that names the house's own staff
_JOINED = 90  # of one that names an agency and a person
_TWO = 2
_WORDS_OF = 3  # of a by-word: 'This story by'
_OF = frozenset("de di da do du na ni le per del af av vun vum".split())  # before a name as before anything


def _signs_in_latin(text: str, language: str | None) -> bool:
    """Whether nothing but names in Han stands behind a by-word in Latin letters: 'By 林小棠', where a site's template is foreign."""
    word = by_word(text, language) if text[0].isascii() and text[0].isalpha() and len(text) < _HOUSE else None
    return word is not None and all(map(HAN_NAME.fullmatch, _PARTS_NAMES.split(text[word.end() :].strip(" :|·"))))


@lru_cache(maxsize=256)
def looks_like_a_byline(text: str, language: str | None = None) -> bool:
    """Whether a block begins as bylines do, with a by-word of any language and a name; in a text whose language is known, with no word
    that is one elsewhere and here begins names. Cheap: most blocks fail on the first look."""
    if not (_SHORTEST if text.isascii() else _SHORTEST_EAST) <= len(text) <= 300:
        return False
    text = unglued(text.lstrip("-–—~*•>/| "))
    if eastern.is_eastern(text):
        return eastern.looks_like_a_byline(text) or _signs_in_latin(text, language)
    m = by_word(text, language)
    if m is None:
        return False
    rest = _LINE_GOES_ON.split(text[m.end() :].lstrip(" :/|·-–—"), maxsplit=1)[0]
    words = _BETWEEN_WORDS.split(rest, maxsplit=4)
    if len(words) > _TWO and words[0][-1:] == "." and words[0] in register().particles:
        del words[0]  # 'Von dr. Jana Weber'
    first = words[0] if words else ""
    if " " in rest and len(text) < _HOUSE and (is_house(rest) or _OWN_TEAM.fullmatch(rest) is not None):
        return True  # 'Von unserer Redaktion', 'Par La rédaction', 'By the Harbour Team'
    if not first or texts.begins_small(first) or (first[0].islower() and len(words) > 4):
        # 'by jane roe'; after a plainer word a login alone: 'Verfasst von: janeroe77'.
        word = m[0].strip().lower()
        login = len(words) == 1 and (" " in word or word[-1:] in ":：")
        if (
            len(words) > 1
            and len(text) < _HOUSE
            and first.islower()
            and organisations.agency(first) is not None
            and is_house(rest.partition(", ")[2])
        ):
            return True  # 'von dpa, unserer Redaktion'
        return (word == "by" or login) and len(rest) < 30 and len(words) <= 2 and is_name(rest, alone=True)
    if texts.sentence_end(text) and (len(text) > 80 or (text[-1] in "।۔។။" and len(words) > 3)):
        return False
    if len(first) > LONGEST_WORD:
        return False  # a sentence in a script that sets no spaces
    # 'Constance d’Herbigny' has a capital as well.
    named = len(words) < 2 or words[1] != words[1].lower() or words[1] in register().particles or first[0].upper() == first[0].lower()
    # 'By Staff and wire reports', 'By Courier staff'
    named = named or (len(text) < _HOUSE and (is_house(rest) or rest.endswith((" staff", " staff reports"))))
    joined = _JOINT.split(rest) if len(text) < _JOINED else []
    # 'By Reuters and Jane Roe'
    helped = len(joined) == _TWO and organisations.agency(joined[0]) is not None and is_person(joined[1])
    named = named or helped
    if _is_weak(m[0].strip().lower()) and (not named or text[m.end()] in "-–—"):
        return False  # 'DE - Musterland' is a place
    if len(words) == 1 and m[0].strip().lower() in _ARTICLES and not (is_house(rest) or is_desk(rest) or organisations.agency(rest)):
        return False  # 'De Vuurtoren' is a paper
    if first.lower() in _THINGS:
        desk = rest.partition(",")[0]
        agency = joined[1] if len(joined) == _TWO and len(text) < _HOUSE else rest  # 'The Courier and AP'
        return (
            helped
            or organisations.agency(agency) is not None
            or (desk.count(" ") < 4 and len(text) < 60 and is_desk(desk) and desk.istitle())
        )
    return not first[0].isdigit()


def _is_weak(by: str) -> bool:
    """Whether a by-word in small letters may as well begin a sentence or a title."""
    return by in _WEAK or by in register().of_pieces


def ends_in_a_by_word(text: str) -> bool:
    """Whether the word stands behind the name, as in a row of two columns: 'Siti Rahayu Penulis'."""
    name, _, word = text.rpartition(" ")
    return " " in name and len(word) > 3 and (m := by_word(f"{word} ")) is not None and m.end() == len(word) + 1


def word_at_end(line: str) -> str | None:
    """The by-word that ends a line of facts, or is all of it: 'written by' of '11 June 2025, written by'; not one that may stand before
    anything."""
    words = line.split(" ")
    for n in range(min(_WORDS_OF, len(words)), 0, -1):
        said = " ".join(words[-n:])
        if said.lower() not in _OF and (m := by_word(f"{said} ")) is not None and m.end() > len(said):
            return said
    return None


def from_label(text: str) -> str | None:
    """What a line of facts says from its writer's label on: '来源：海港日报 作者：张三丰', 'Foto: B | Text: A'."""
    start = next((m.start() for m, by in labels().inside(small(text[:200])) if by), None)
    if start is None and (m := _WRITER.search(text)) is not None:
        start = m.start()
    return text[start:] if start else None


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
        line = cut(DATE, cut(_TIMES, line, " "), "\n")
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
    line = cut(_TIMES, line, " | ") if digits else line
    line = texts.fold(_JUNK.sub(" | ", line) if _MAY_BE_JUNK.search(small(line)) else line)
    if digits:
        line = cut(DATE, line, " | ")
        line = _AROUND_DATES.sub(lambda m: m[0] if any(map(str.isupper, m[0])) else " | ", line) if "(" in line else line
    if "*" in line or "†" in line:
        line = _FOOTNOTE.sub("", line)
    return _BUTTON.sub("", without_said(line, " | ").strip(" |,;·•●∙▪■◆⋅-–—:：，、"))


def unglued(text: str) -> str:
    """'ByJane Roe' as 'By Jane Roe', without the picture before it ('✍️ By Jane Roe') and the sign for 'at': 'Jane Roe @ 09:14 PM'."""
    picture = _PICTURE.match(text)
    text = text[picture.end() :] if picture is not None and by_word(text[picture.end() :]) else text
    text = _AT.sub(" at ", text) if " @ " in text else text
    glued = _GLUED.match(text) if text[:1] in _GLUED_BEGINS else None
    return text if glued is None else f"{glued[0]} {text[glued.end() :]}"


def written(line: str) -> list[tuple[str, bool]]:
    """The stretches of a byline that name writers ('Text: A Fotos: B' without B), and whether a label says so."""
    chunks: list[tuple[str, bool]] = []
    at, writer, labelled = 0, True, False
    for start, end, by in (*((m.start(), m.end(), by) for m, by in labels().inside(small(line))), (len(line), len(line), False)):
        if not writer and (again := _AGAIN.search(line, at, start)) is not None:
            at, writer, labelled = again.end(), True, True
        if writer and (chunk := line[at:start].strip(" |,;/()·-" if start < end else None)):
            chunks.append((chunk, labelled))
        writer = labelled = by
        at = end
    return chunks


def by_word(text: str, language: str | None = None) -> re.Match[str] | None:
    """The by-word of any language that a text begins with, with its colon and the space after it; in a text whose language is known, no
    word that is one elsewhere and here begins names: 'Per Lunde', 'De Volkskrant'."""
    m = _begun(text[:80])
    if m is not None and m[0].rstrip() in _SMALL and text[:1].isupper():
        return None
    if m is not None and language and (where := _BEGINS_NAMES.get(m[0].rstrip())) and language.partition("-")[0] not in where:
        return None
    return m


@lru_cache(maxsize=1024)  # of the same lines several fields ask it, one after another
def _begun(text: str) -> re.Match[str] | None:
    return labels().start.match(small(text))


_JOINT = re.compile(r"\s(?:and|et|und|y|e|en|og|och|with|avec|con|com|med|met|&)\s")
_WEAK = frozenset(
    (
        "words by von durch par por di per door af av de du na na: aus from oleh ni le nga från od do от του της escribe vum vun minn daga"
    ).split()
)
_SMALL = ("durch",)  # with a capital it begins a sentence
_ARTICLES = frozenset("de na ni le per do od minn daga vun vum aus".split())  # by-words that begin names of one more word
# Of them those that people's and papers' names begin with, and the languages in which they are by-words.
_BEGINS_NAMES = {
    "de": frozenset("ro mo fr es ca gl pt oc ast".split()),
    "di": frozenset("it sc fur lij vec".split()),
    "na": frozenset(("sw",)),
    "ni": frozenset(("tl", "fil")),
    "per": frozenset(("ca",)),
}
_LINE_GOES_ON = re.compile(
    r"\s*(?:[|·•●∙▪■◆⋅;(]|/(?![lpoLPO]\s))|\s(?:am|at|on|in|for|um|le|el)\s(?=\S*\d|\w+day|\w{3,9}\.?\s\d)|\s[-–—]\s|,?\s\d"
)
_TITLED = r"[A-ZÀ-ÞŚŠŽЀ-Я\d][\w'’.+-]{0,20}"
_BETWEEN_TITLED = "and|of|the|und|der|et|des|de|du|del|la|y|e|di|dei|og|och|en|&"
_OWN_TEAM = re.compile(
    rf"(?:the |our |der )?{_TITLED} (?:(?:{_BETWEEN_TITLED}|{_TITLED}) ){{0,5}}"
    "(?:Team|Staff|Desk|Editors|Newsroom|Redaktion)"
)
_GATHERED = frozenset(("tổng hợp", "t/h", "th", "lược dịch", "biên dịch"))  # from several papers, or translated
_WRITER = re.compile(r"(?<=[\s|])(?:本报|本報)?(?:记者|記者)\s?(?=[\u4e00-\u9fff]{2,4}(?:\s|$))")
# What publishing systems write before it: 'Posted in News by', 'Veröffentlicht am Montag von'.
_POSTED = (
    "posted published filed written submitted added created veröffentlicht geschrieben gepostet erstellt publié posté publicado escrito "
    "pubblicato inviato geplaatst gepubliceerd skrevet publicerat opublikowane? dodane".split()
)
_SOMEWHERE = r"\s(?:in|on|at|under|unter|am|le|dans|el|en|il|op|den|w)\s.{1,50}?\s(?:by|von|par|por|da|door|af|av|przez)\s+(?=\S)"
# Where the story is filed, before its writer: 'Posted in News by Jane Roe'.
_FILED = re.compile(rf"(?:{'|'.join(_POSTED)})\s(?:in|under|unter)\s[^:]{{1,50}}?\s(?=(?:by|von)\s+\S)", re.I)
# By-words that what follows the name makes: 'Text Jane Roe Foto Max Moe'; 'From Jane Roe, Lagos'.
_BEFORE_PICTURES = "text", "te(?:xt|ksti?)", r"\s(?=[^\W\d_][^:|]{4,40}\s(?:foto|bild|bilder|kuvat?|illustration)\s)"
_BEFORE_PHOTOS = (
    "words",
    "words",
    r"\s(?!(?:by|and)\s)(?=[^\W\d_][^:|.,;]{4,40}\s(?:[|/•·]\s)?(?:photos?|photography|pictures|images|illustrations?)\s)",
)  # 'Words Jane Roe / Photos Max Moe'
_OUR_OWN = (
    "de notre",
    "de notre (?:correspondante?|envoyée? spéciale?)",
    r"\s(?:à|en|au|aux)\s[^,]{2,30},\s(?=\S)",
)  # 'De notre correspondante à Rome, Jane Roe'
_BEFORE_PLACE = "from", "from", r"\s(?=[^\W\d_][^,;:.|]{4,40},\s[^\W\d_]{3,15}\s?$)"
_AT = re.compile(r"\s@\s(?=\d)")
_GLUED = re.compile(r"^(By|Von|Par|Por|Door|Di|Av|Af)(?=[A-ZÀ-Þ][a-zà-ÿ'’-]+ [A-ZÀ-Þ])")  # an element's end parts them, and no space
_PICTURE = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d\u2190-\u2bff\U0001f000-\U0001faff]{0,8}[ :]{0,3}")  # of a pen
_GLUED_BEGINS = frozenset("ABDPV")
_THINGS = frozenset(
    "the a an this that our these those mid all no any some der die das dem den ein eine le la les un une el los las uma um il lo".split()
)
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
_PARTS_NAMES = re.compile(r"\s?[,、，/&]\s?|\s(?:and|und|et|y)\s")
_BETWEEN_WORDS = re.compile(r"[\s,&]+")
_DOUBLED = re.compile(r"([|·•])(?:\s{1,3}\1)+")  # what stood between them has gone
# What led to the date, or to what the story is filed under.
_LEFT_OVER = re.compile(
    r"\s(?:at|on|um|om|am|à|en|em|il|på|den|dnia|a las|a les|às|alle|(?-i:le|LE)|klo|kl\.?|la|на|от|ob|dne|dňa|in|under|unter)$"
    r"|\s?[|·•,]\s(?:der |dieser )?(?:artikel|beitrag|article|artículo|articolo|artigo)$"  # whose date it was
    r"|[\s/|·]{0,3}\b(?:kategorien?|categor(?:y|ies|ías?|ias?)|catégories?|schlag(?:wörter|worte)|tags|posted in|filed under)\s?:?[\s,:]*$",
    re.I,
)
# Of small letters, with the two patterns that are made of it.
_READING = (
    "lesedauer|lesezeit|reading time|время чтения|час читання|czas czytania|doba čtení|čas čítania|olvasási idő|timp de cit(?:ire|it)"
    "|време за четене|vr(?:ij)?eme čitanja|čas branja|χρόνος ανάγνωσης|okuma süresi|leestijd|læsetid|lesetid|lästid|lukuaika"
    "|temps (?:estimé )?de lectur[ea]|tiempo (?:estimado )?de lectura|tempo (?:estimado |stimato )?d[ei] (?:leitura|lettura)|waktu baca"
    "|(?:مدة|وقت|زمن) القراءة|زمان مطالعه|זמן קריאה|पढ़ने का समय|पढ़ने में समय|পড়ার সময়|thời gian đọc|เวลาอ่าน"
)
_MINUTES = r"min(?:ut(?:e[ns]?|os?|[iy]|er|ter)|s)?|мин(?:ут[аы]?)?|хв|dk|dakika|perc|دقائق|دقيقة|دقیقه|דקות|मिनट|মিনিট|phút|menit|นาที"
_EASTERN_LEFT_OVER = re.compile(
    r"\s(?:字[号號體体]|分享到)[:：]?.{0,20}$"
    r"|\s?(?:(?:最後|最終|最新)?(?:更新|修訂|修改|發布|發佈|发布|发表|發表|出版|刊登|公開|配信|掲載|投稿)(?:時間|时间|日期|日時|日|於|于)?|(?:입력|(?:최종)?수정|등록|승인|송고|작성|게시)(?:일시?|일자|시간)?)$"
)
_AROUND_DATES = re.compile(r"\((?:[^()|]{0,24}\|){1,3}\s{0,2}\)")  # brackets of which the dates are gone: '(updated | )'
_TIMES = re.compile(
    rf"\b\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?\s?[-–]?\s?(?:{_MINUTES})\b\.?"
    r"(?:\s(?:read|lesezeit|lesedauer|de lectura|de lecture|чтения|читання|czytania|čtení|čítania|okuma)\b|\s?$|(?=\s[·•|]\s))"
    rf"|(?:{_READING}):?\s?(?:ca\. )?\d{{1,3}}\s?(?:(?:{_MINUTES})\b\.?)?",
)
_READ_IN = re.compile(
    rf"\b\d{{1,3}}(?:\s?[-–]\s?\d{{1,3}})?\s?[-–]?\s?(?:{_MINUTES})\.?\s"
    r"(?:(?:to )?read|of reading|lesezeit|lesedauer|de lectura|de lecture|de leitura|di lettura|чтения|читання|czytania|čtení|čítania|okuma"
    r"|leestijd|lästid|læsetid|lesetid)\b"
    rf"|(?:{_READING})\s?:?\s?(?:ca\.? |about |approx\.? |~ ?)?\d{{1,3}}\s?(?:(?:{_MINUTES})\b\.?)?"
    r"|(?:读完?|閱讀|阅读|読了)(?:时间|時間|约|約|需)?[:：]?\s?(?:约|約)?\s?\d{1,3}\s?分|\d{1,3}\s?分(?:钟|鐘)?(?:で読め|阅读|閱讀)",
)
# The same by a word for reading, however it is bent.
_READS = re.compile(
    r"(?<![^\W\d_])(?:(?:prze)?czyt\w+|(?:pře)?čt(?:en|ěn)\w+|(?:pre)?číta\w+|branj\w+|(?:pro)?čita[njć]\w*|прочит\w*|прочет\w*|чи?та[њнт]\w+|чтен\w+"
    r"|четен\w+|чытан\w+|[αά]ν[αά]γνωσ\w+|δι[αά]β[αά][σζ]\w+|oku\w+|oxu\w+|(?:el)?olvas\w+|lue\w*|lukem\w*|luku\w*|luge\w+|lasī\w+|skait\w+|lexim\w+"
    r"|წაკითხ\w+|კითხვ\w+|կարդա\w+|ընթերց\w+)",
    re.I,
)
_DIGIT = re.compile(r"\d")
_SHORTENED = re.compile(r"\d\s?\w{1,4}\.$")  # '5 min.'
_OF_MINUTES: Final = frozenset((*(word for word, unit in UNITS.items() if unit == "minute"), "perc"))
_PARTS_OF_A_TIME = re.compile(r"\d+|[^\W\d_]+")
_BESIDE_MINUTES: Final = 26  # letters and digits that such a line has besides
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
# A by-word behind one who did something else: 'Reviewed by Ann Check | By Jane Roe'.
_AGAIN = re.compile(r"\s[|•·–—]\s(?=(?:By|Von|Par|Por|Door)\s)")
# Where a label may stand inside a line.
_EDGE = re.compile(r"(?:^|(?<=[\s|,;.·•/)(]))(?=\w)|(?<=[\u4e00-\u9fff\u3040-\u30ff])(?=[图圖摄攝写撮編编責责文])")


class Labels:
    """For text in small letters. `start`: by-words a line begins with. `inside`: labels that may stand in it."""

    def __init__(self) -> None:
        known = register()
        by = sorted({*known.by}, key=len, reverse=True)
        strong = [
            w for w in by if w.endswith((":", "：", "/", "／", "＝", "=", "｜")) or (" by" in w.lower()) or (" von" in w and " " in w)
        ]
        self.start = Beginnings(
            [_OUR_OWN, _BEFORE_PHOTOS, *map(_as_pattern, by), *((word, word, _SOMEWHERE) for word in _POSTED), _BEFORE_PLACE]
        )
        others = sorted(known.others, key=len, reverse=True)
        strong_words = [*map(_as_pattern, strong), _BEFORE_PICTURES, _BEFORE_PHOTOS]
        self._inner = Beginnings([*map(_as_pattern, others), *((word, f"({pattern})", behind) for word, pattern, behind in strong_words)])

    def inside(self, line: str) -> Iterator[tuple[re.Match[str], bool]]:
        """The labels in a line, and whether they are writers' (else they say who did something else)."""
        end = 0
        for edge in _EDGE.finditer(line):
            at = edge.start()
            if at >= end and (m := self._inner.match(line, at)) is not None:
                end = m.end()
                yield m, m.lastindex is not None  # writers' alone stand in a group


def _as_pattern(label: str) -> tuple[str, str, str]:
    """A label's word, its pattern and what goes on behind it: it ends at a word's end; its colon may have a space before it."""
    word = label.lower().rstrip(":：").rstrip()
    pattern = re.escape(word).replace(r"\ ", r"\s")
    if label.rstrip()[-1] in ":：":
        return word, pattern, r"\s?[:：፡៖ঃ]\s*"
    alphabetic = label[-1].isalpha() and not "\u3040" <= label[-1] <= "\u9fff"
    return word, pattern, r"(?:\s*[:：]?\s+|\s*[:：]\s*)" if alphabetic else r"\s*[:：]?\s*"


@cache
def labels() -> Labels:
    """The patterns made of names.toml, once."""
    return Labels()


def is_time_of_reading(text: str) -> bool:
    """Whether a line says how long the text takes to read, and nothing else.

    >>> is_time_of_reading("Estimated reading time: 4 minutes"), is_time_of_reading("4 minutes")
    (True, False)
    """
    if len(text) > 48 or _DIGIT.search(text) is None:
        return False
    told = _READ_IN.search(small(text))
    if told is not None and sum(map(str.isalpha, text[: told.start()] + text[told.end() :])) <= 10:
        return True
    return (not texts.sentence_end(text) or _SHORTENED.search(text) is not None) and _tells_of_minutes(text)


def _tells_of_minutes(text: str) -> bool:
    """Whether a line has a word for reading, in a language that bends it, one for minutes, how many, and little else: 'Przeczytasz w 4
    minuty', 'Ten tekst przeczytasz w 4 minuty'."""
    reads = _READS.search(text)
    if reads is None:
        return False
    parts = _PARTS_OF_A_TIME.findall(text)
    others = [part for part in parts if part != reads[0] and fold_word(part) not in _OF_MINUTES]
    numbers = [part for part in others if part.isdecimal()]
    return len(others) + 2 <= len(parts) and len(numbers) == 1 and len(numbers[0]) < 3 and sum(map(len, others)) <= _BESIDE_MINUTES
