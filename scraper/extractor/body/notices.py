"""What a block says whole that is no text of anybody: labels of advertisements, what a page writes on its buttons or left unfilled, the
notices of faulty servers, and who is paid when the reader buys. The words are data: `drops.toml`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from scraper.extractor.body import formulas
from scraper.extractor.body.phrases import QUOTED, Phrases, listed, untitled
from scraper.extractor.body.reading import ANNOUNCES, GOES_ON
from scraper.normaliser import names
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.credits import is_counter, is_how_to_enlarge
from scraper.normaliser.moments import label_of
from scraper.normaliser.printed_bylines import cleaned
from scraper.normaliser.reading_times import is_time_of_reading
from scraper.normaliser.text import key
from scraper.page.blocks import PRE, Block
from scraper.page.marks import are_numbers

ADVERTISEMENT: Final = "the label of an advertisement"
CONTENTS: Final = "the title of a table of contents"
_HOW_OLD: Final = "says how old the story is"
_WIDGET: Final = "left by a widget"
_WHEN: Final = "a date or a time of reading"
BUTTONS: Final = "what the page writes on its buttons"
LEAVE: Final = "asks leave to load what is embedded"
LINE: Final = 80  # characters: no label is longer
_POST: Final = 240  # characters of what a network says of a post
_ITSELF: Final = 240  # of a note that says when and where the text was published
_ON_A_DAY: Final = 80  # letters beside the days in it
_AGED: Final = 160  # of what says how old the story is, and what that means
EMBEDDED: Final = 800  # characters of what stands for something embedded
_OF_A_SERVER = re.compile(r"(?:Deprecated|Strict Standards|Warning|Notice|(?:Fatal|Parse) error): .{4,600} on line \d{1,6}", re.S)
_OPENS_SERVERS: Final = frozenset("DSWNFP")
_OF_A_PICTURE = re.compile(r"https?://\S{4,400}\.(?:jpe?g|png|gif|webp|avif)\S{0,80} \d{2,5} \d{2,5}\b", re.I)
_OF_PAGES = re.compile(  # 'Page 1 of 2', 'Pages: 1 2 3 Next'; 'list of 3 items', for those who hear the page
    r"(?:page|seite|página|pagina|strona|strana|stránka|sida|side|sivu|oldal|sayfa|halaman|trang|страница|сторінка|стр|σελίδα|صفحة)"
    r" \d{1,3} (?:of|von|de|sur|di|van|z|ze|av|af|od|din|dari|из|з|от|από|من) \d{1,3}"
    r"|(?:pages?|seiten?|páginas?|paginas?|pagine|страницы|sayfa) \d{1,3}(?: \d{1,3}){1,30}(?: [^\d\W]{3,12}){0,2}"
    r"|(?:weiter|next|continued?|suite|continúa|continua|vervolg|(?:lees )?verder|fortsätt(?:er)?|fortset(?:t|ter)?|fortsæt(?:ter)?)"
    r" (?:(?:auf|on|op|sur|en|na|a|su|på|til|till|to) )?(?:seite|page|página|pagina|sida|side) \d{1,3}"
    r"|list (?:of \d{1,2} items|\d{1,2} of \d{1,2})"
)
_OPENS_PAGES: Final = frozenset("lpshotссσصwcnv")
_OF_SLIDES = re.compile(
    r"(?:fotostrecke|bildergalerie|bilderstrecke|diashow|slideshow|photo gallery|diaporama|galería|galeria)"
    r"(?: (?:mit|with|de|com|di))? \d{1,3} [^\W\d]{4,12}"
)
_OPENS_SLIDES: Final = frozenset("fbdspg")
_IN_PRINT = re.compile(r"[（(]?《[^《》]{2,20}》\s?[（(][^（）()]{6,30}版\s?[）)][）)]?")  # '《海港日报》（2023年10月18日 05版）'
_PRICES = re.compile(
    r"(?:[$€£] ?\d[\d,.]{0,8} (?:[$€£] ?\d[\d,.]{0,8} )?(?:at|from|bei|chez|en|su) [\w.&' -]{2,24}?(?: |$)){1,4}"
)  # '$69 at Gull Outdoors'
_OF_VOTES = re.compile(  # '[Total: 12 Average: 4.6]', 'Post Views: 1,204'
    r"(?:click to rate this post )?total \d[\d ]{0,9} average \d{1,3}|(?:post|page|article|total) views \d[\d ]{0,11}k?"
    r"|(?:(?:阅读|閱讀|浏览|瀏覽|点击|點擊|點閱|评论|評論|收藏|赞|点赞|조회수?|좋아요|훈훈해요|슬퍼요|いいね|閲覧数"
    r"|المشاهدات|عدد القراء|بازدید)[量数數]? \d[\d ]{0,9}[万萬]? ?){1,6}|\d[\d ]{0,9} (?:مشاهدة|بازدید|lượt xem|kali dilihat)"
    r"|已有 \d{1,8} 人参与评论|\d{1,6}件のコメント|残り \d[\d ]{0,6}文字(?: 全文 \d[\d ]{0,6}文字)?"
    r"|(?:comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer) \d[\d ]{0,6}"
    r"|\d[\d ]{0,9}k? shares?|\d{1,2} 5 (?:based on )?\d[\d ]{0,9} (?:votes?|reviews?|ratings?|stimmen|votos?|voti|avis)"
)
_HASHTAGS = re.compile(r"(?:#[^\W\d_][\w-]{1,40}[,;]?\s?){2,20}")  # '#floors #bathroom'
_OF_A_PLAYER = re.compile(
    r"https?://(?:www\.|m\.|player\.|open\.)?(?:(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|tiktok\.com|instagram\.com|soundcloud\.com"
    r"|spotify\.com|t\.co|fb\.watch)/|facebook\.com/(?:[\w.-]{1,80}/)?(?:posts|videos|photos?|reel|watch)[/?]"
    r"|bsky\.app/profile/[\w.-]{1,80}/post/|t\.me/\w{3,40}/\d)\S{0,200}|pic\.(?:twitter|x)\.com/\w{4,20}"
)
_REVIEWED = re.compile(  # 'Page last reviewed: 5 March 2024', 'Reviewed: March 2024 | Next review due: March 2027'
    r"(?:page |content )?(?:last )?(?:medically |clinically )?reviewed (?:on )?(?:\d{1,2} )?[a-z]{3,9} (?:\d{1,2} )?(?:19|20)\d\d"
    r"(?: next review due .{4,20})?$"
)
_OPENS_REVIEWED: Final = frozenset("pclmr")
_COUNTED = re.compile(r"\s\(\d{1,4}(?:\s[^\W\d_]{3,12})?\)$")
_SPONSORED = re.compile(
    r"(?:sponsored|brought to you|paid for) by|(?:gesponsert|präsentiert) von|(?:sponsorisé|présenté) par|patrocinado por|sponsorizzato da"
    r"|gesponsord door"
    r"|sponset av|sponsoreret af|sponsrad av|sponsorowane przez"
)
_MARK: Final = 12  # characters of one
_ENDS = re.compile(r"[-–—*#~\s]{0,4}(?:ENDS?|ENDE)[-–—*#~\s]{0,4}|[-–—*#~]{1,4}\s?(?i:ends?|ende|fin|30)\s?[-–—*#~]{1,4}")
_SIGN = re.compile(r"^\W{1,4}")
_OPENS_VOTES: Final = frozenset("ckprat0123456789阅閱浏瀏点點评評收赞조좋훈슬い閲اعب已残")
_KASHIDA: Final = "\u0640"  # a letter to the engine, with which Arabic agencies draw a line
_MARKED: Final = ("☆", "★")  # on both sides, in papers of Taiwan
_AGES: Final = ("0+", "6+", "12+", "16+", "18+")  # for whom it is, in Russian law
_SHORTCODE = re.compile(
    r"\[/?[a-z][\w-]{2,40}\s[\w-]{1,40}=[^\[\]]{1,600}\]|\[[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}\]|\{\{[^{}=]{1,80}=[^{}]{1,400}\}\}"
)
_OF_A_REGISTER = re.compile(r"(?<!\w)erid\s?[:=]\s?\w{6}")  # what Russian law asks of an advertisement: its number in the register
_OF_A_POST = re.compile(  # what a network writes under a post that a page shows
    r"(?:a post shared by|ein beitrag geteilt von|une publication partagée par|una publicación compartida (?:de|por)"
    r"|uma publicação (?:compartilhada|partilhada) por|un post condiviso da|een bericht gedeeld door|ett inlägg delat av|et opslag delt af"
    r"|et innlegg delt av|post udostępniony przez|příspěvek sdílený|príspevok, ktorý zdieľa|objav[ua] koj[ua] deli"
    r"|objavu dijeli|објав[ау] кој[ау] дели"
    r"|публикация от|публикация, споделена от|допис, поширений|η δημοσίευση κοινοποιήθηκε από)\s.{1,80}\(@[\w.]{1,40}\).{0,60}"
    r"|.{1,80}\(@[\w.]{1,40}\)\S{0,6} (?:paylaştığı bir gönderi|által megosztott bejegyzés|jakama julkaisu)",
    re.I,
)
_OF_WIKIS = re.compile(r"(?:^|\s)(?:hatnote|[a-z]{0,2}mbox-text(?:-span)?)(?![\w-])")  # 'For other uses, see ...'; 'This section needs ...'


def of_block(block: Block) -> str | None:
    """What a block is, if it is one of these."""
    text = block.text
    if (not text[0].isalnum() or text[0] == _KASHIDA) and not any(map(str.isalnum, text.replace(_KASHIDA, ""))):
        return "a mark"
    if len(text) < _MARK and not block.heading and _ENDS.fullmatch(text):
        return "a mark"  # over the notes of a press office
    if block.inside & PRE:
        return "the numbers of a listing's lines" if are_numbers(text) else None
    if (what := of_line(text)) is not None:
        return what
    if text[0] in _OPENS_SERVERS and _OF_A_SERVER.fullmatch(text):
        return "the notice of a faulty server"
    if text[0] in "[{" and _SHORTCODE.fullmatch(text):
        return "what a template should have filled"
    if is_enciphered(text):
        return "enciphered for those who pay"
    if text[0] == "h" and _OF_A_PICTURE.match(text):
        return "the data of a picture"
    if LINE < len(text) < _AGED and _words().aged.open(text):
        return _HOW_OLD
    if block.heading and key(text) in _words().liked:
        return _WIDGET
    if len(text) <= min(LINE, block.link_chars) and " " in text and key(text) in _words().shown:  # a link that says 'Watch the video'
        return ANNOUNCES
    if "(@" in text and len(text) < _POST and _OF_A_POST.fullmatch(text):
        return "what a network says of a post"
    if "erid" in text and len(text) < EMBEDDED and _OF_A_REGISTER.search(text):
        return ADVERTISEMENT
    if block.box.names and _OF_WIKIS.search(block.box.names):
        return "a note of the encyclopedia on the page"
    if len(text) >= EMBEDDED:
        return None
    words = _words()
    if words.known.open(text):
        if words.itself.open(text) and (said := _said_of_itself(text)) is not None:
            return said
        if words.cookies.open(text):
            return "a notice of cookies"
        if words.sample.open(text):
            return _WIDGET
        if words.embedded.open(text):
            return LEAVE
    return LEAVE if _stands_for_what_is_embedded(text) else None


def _said_of_itself(text: str) -> str | None:
    """What a note that begins with the text itself ('This article') says of it: when it was published or changed, or where it stood
    before."""
    if len(text) >= _ITSELF or QUOTED.search(untitled(text)):
        return None
    if _words().of_itself.stand_in(text):
        return "where it stood before"
    dated = any(map(str.isdigit, text)) and label_of(text) is not None and (names.has_date(text) or names.has_a_day(text))
    return _WHEN if dated and sum(map(str.isalpha, cleaned(text))) <= _ON_A_DAY else None


def _stands_for_what_is_embedded(text: str) -> bool:
    """Whether a text says of what should be seen at its place that it is gone, or waits for what the reader has not allowed: 'To show this
    map we need your consent'. Nobody in the story is quoted to say so; what is written on a button may stand in quotation marks."""
    words, text = _words(), untitled(text)
    if not words.embeds.stand_in(text) or QUOTED.search(text):
        return False
    return words.gone.stand_in(text) or (words.leave.stand_in(text) and words.allowed.stand_in(text))


def is_enciphered(text: str) -> bool:
    """Whether a text is markup of which each letter is set forty-seven places on (ROT47), as some systems keep from readers what only
    subscribers may read: a paragraph's opening tag, or its end."""
    return text.startswith("kAm") or text.endswith("k^Am")


def of_line(text: str) -> str | None:
    """What a line is that stands for an advertisement, or on its two sides, or for another part of the page."""
    if len(text) > LINE:
        return None
    if is_counter(text):
        return "the number of a picture"
    if is_how_to_enlarge(text):
        return _WIDGET
    words, said = _words(), key(text)
    if said and not said[0].isalnum():
        said = _SIGN.sub("", said, count=1)  # '📌 Save this for later'
    if said == "pr" and text[0] in "[【［":
        return ADVERTISEMENT
    if said in words.advertisement or (text[-1].isdecimal() and said.rstrip(" 0123456789") in words.advertisement):  # 'Advertisement 2'
        return ADVERTISEMENT
    labelled, _, rest = said.partition(" ")
    if labelled in words.advertisement and words.continues.open(rest):
        return ADVERTISEMENT  # 'Advertisement – scroll to continue'
    if " " in said and text[-1] not in ".!?:" and _SPONSORED.match(said):
        return ADVERTISEMENT
    if said in words.contents:
        return CONTENTS
    if said[:1] in _OPENS_PAGES and _OF_PAGES.fullmatch(said):
        return "the number of a page"
    if text[0] == "#" and _HASHTAGS.fullmatch(text):
        return "tags"
    if text[0] in "hp" and "/" in text and _OF_A_PLAYER.fullmatch(text):
        return "the address of what should be embedded"
    if said[:1] in _OPENS_REVIEWED and _REVIEWED.match(said) and text[-1] != ".":
        return _WHEN
    if is_time_of_reading(text):
        return _WHEN
    if said[:1] in _OPENS_VOTES and _OF_VOTES.fullmatch(said):
        return "what a system counts"
    if words.checked_by.open(said) and text[-1] not in ".!?":
        return "who checked the text"
    if (text[0] in _MARKED and text[-1] == text[0] and len(text) > 2) or text in _AGES:
        return "a warning that the law asks for"
    if text[0] in "$€£" and _PRICES.fullmatch(text):
        return "the price of a product"
    if text[-1] in "）)" and _IN_PRINT.fullmatch(text):
        return "where the story stood in print"
    if said[:1] in _OPENS_SLIDES and _OF_SLIDES.fullmatch(said):
        return "the title of a slideshow"
    if are_buttons(text):
        return BUTTONS
    if said in words.shown and (said.count(" ") > 1 or text.endswith((":", "：", "…", "..."))):
        return ANNOUNCES
    if words.aged.open(said):
        return _HOW_OLD
    if words.continues.open(said):
        return GOES_ON
    return _WIDGET if said in words.widgets or _is_counted(text) else formulas.says(said)


def _is_counted(text: str) -> bool:
    """Whether a line is a widget's with how many there are: 'Zur Galerie (14 Bilder)'."""
    counted = _COUNTED.search(text) if text[-1] == ")" else None
    return counted is not None and key(text[: counted.start()]) in _words().widgets


def stands_for_a_widget(text: str) -> bool:
    """Whether a line stands in place of a film or a post that is not shown, or is what a form says of what was filled in: the box of one
    holds no text of the story.

    >>> stands_for_a_widget("Please enter a valid email address."), stands_for_a_widget("Please enter by the gate.")
    (True, False)
    """
    return len(text) < EMBEDDED and (key(text) in _words().devices or _words().embedded.open(text))


def tells_who_is_paid(text: str) -> bool:
    """Whether a note says who is paid when the reader buys, or by what rules the paper works; nobody in the story is quoted to say so. The
    mark of such links may stand in quotation marks."""
    text = untitled(text)
    return _words().paid.stand_in(text) and not QUOTED.search(text)


class _Words(NamedTuple):
    advertisement: frozenset[str]
    contents: frozenset[str]
    widgets: frozenset[str]
    devices: frozenset[str]
    liked: frozenset[str]
    shown: frozenset[str]
    continues: Phrases
    aged: Phrases
    checked_by: Phrases
    cookies: Phrases
    embedded: Phrases
    embeds: Phrases
    gone: Phrases
    leave: Phrases
    allowed: Phrases
    sample: Phrases
    itself: Phrases
    known: Phrases  # one of these four
    of_itself: Phrases
    paid: Phrases


@cache
def _words() -> _Words:
    data = listed()
    return _Words(
        frozenset(key(word) for word in data["advertisement"].split("|")),
        frozenset(key(word) for word in data["contents"].split("|")),
        frozenset(key(word) for words in ("widgets", "devices") for word in data[words].split("|")),
        frozenset(key(word) for word in data["devices"].split("|")),
        frozenset(key(word) for word in data["liked"].split("|")),
        frozenset(key(word) for word in data["shown"].split("|")),
        Phrases("continues"),
        Phrases("aged"),
        Phrases("checked_by"),
        Phrases("cookies"),
        Phrases("embedded"),
        Phrases("embeds"),
        Phrases("gone"),
        Phrases("leave"),
        Phrases("allowed"),
        Phrases("sample"),
        Phrases("itself"),
        Phrases("cookies", "embedded", "sample", "itself"),
        Phrases("of_itself", "appeared", "machine"),
        Phrases("paid", "checked"),
    )
