"""What the words of a link are where they are no headline: a call, a time, a price; and what was cut, or is the kicker of another."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.related.addresses import SURELY
from scraper.normaliser.buttons import lead_to_remarks
from scraper.normaliser.text import weight

BOUGHT: Final = 32  # weight of a headline whose link is bought; what says less is the way to a shop
HEADLINE: Final = 5  # words of a title by which alone a story is known
LEAST: Final = 12  # the weight of a headline
_WHOLE: Final = 300  # characters of one
_CUT: Final = ("...", "…")
_DIGIT: Final = re.compile(r"\d")
# The patterns below are matched in small letters.
_TIME: Final = re.compile(
    r"""\W*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:am|pm|uhr|min\.?|h)?|
    (?:vor|il\ y\ a|hace|há|hai|fa|f[oö]r|منذ|قبل|לפני|před|pred|prije|pre|пре|пред|преди|acum|πριν|πριν\ από|prieš|pirms)?
    \s*\d{1,3}\s*\w{1,12}\.?
    (?:\s(?:ago|önce|fa|atrás|geleden|gelede|sedan|sidan|siden|پیش|قبل|sitten|temu|назад|тому|таму|ezelőtt|tagasi|бұрын|əvvəl|oldin|წინ|առաջ|read))?|
    (?:сегодня|вчера|сьогодні|вчора|сёння|учора|dziś|dzisiaj|wczoraj|dnes|včera|ma|tegnap|azi|ieri|днес|danas|juče|jučer|данас|јуче|danes|včeraj
    |today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|avui|ahir|vandaag|gisteren|i\ ?dag|i\ ?går|í\ dag|í\ gær
    |tänään|eilen
    |денес|sot|dje|σήμερα|χθες|bugün|dün|dünən|бүгін|кеше|bugun|kecha|დღეს|გუშინ|այսօր|երեկ|šiandien|vakar|šodien|täna|eile)[,\s|·-]+
    (?:\w{1,4}\.?\s){0,2}\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}.{0,16}|\d{4}[./年-].{2,16}|(?:\d{1,2}月\s?\d{1,2}日|[今昨前][天日]).{0,16}|\w{3,12}\.?\s\d{1,2},?\s\d{4}.{0,16}|\d{1,2}\.?\s(?:de\s)?\w{3,12}\.?(?:\s(?:de\s)?\d{4})?.{0,16}|\d{1,3})\W*$""",
    re.VERBOSE,
)
_APART: Final = re.compile(  # for those who do not see it: 'Ferry is late again, opens new tab'
    r"[\s,(\[]{0,3}\b(?:link )?opens(?: in)?(?: an?| the)? (?:new|external|separate) (?:browser )?(?:window|tab)[)\].\s]{0,4}$", re.I
)
_NEW_WINDOW: Final = 48  # characters of that at the most
_CALL: Final = re.compile(
    r"^\W{0,4}(?:(?:click (?:here|to)|tap here|check (?:latest |current )?prices? (?:at|on|in)|subscribe|sign up|signup|log ?in"
    r"|shop (?:all|now)|read more(?!\s?:\s?\S)|read the full"
    r"|watch live|listen (?:now|here|on)|follow us|join us|learn more|view all|see all|show more|load more"
    r"|watch (?:now|video|this)"
    r"|download the (?:[\w’'-]{1,20} ){0,3}app)\b|video\W{0,4}$|comments? \(\d|©"
    r"|[^\d\W][^\d]{1,20}\d{1,5} (?:comments?|kommentare?|comentarios?|commentaires?|commenti|reacties)\W*$"
    r"|(?:"
    r"abonnier|zurück zu|anmelden|alle anzeigen|abonnez|s.abonner|je m.abonne"
    r"|(?:voir )?tou(?:s|tes) les (?:articles|actualités|dossiers)|voir (?:plus|tou(?:s|tes))"
    r"|suscríb|hazte|assine|abbonati|iscriviti"
    r"|(?:mehr lesen|weiterlesen|lire la suite|ver más|leer más|leia mais|leggi tutto)(?!\s?:\s?\S)"
    r"|подпис(?:аться|ывай|итесь|ка(?!\w))|все новости\W*$|підпис(?:атис|уй|ка(?!\w))|(?:усі|всі) новини\W*$"
    r"|(?:читать (?:далее|полностью)|подробнее|показать ещ[её]|читати далі|детальніше|докладніше|показати ще|czytaj (?:dalej|więcej)"
    r"|zobacz (?:więcej|wszystkie)|pokaż więcej|číst (?:dál|více)|celý článek|zobrazit (?:více|další|vše)|čítať (?:ďalej|viac)"
    r"|zobraziť (?:viac|všetky)|tovább|bővebben|mutass többet|citește mai (?:mult|departe)|citește tot|vezi (?:toate|mai mult)"
    r"|виж (?:още|всички)|прочети (?:още|повече)|pročitaj(?:te)? više|prikaži (?:više|još|sve|več)|opširnije|sve vijesti|sve vesti"
    r"|preberi(?:te)? več|vse novice|прикажи (?:више|повеќе)|сите вести|lexo më shumë|shiko të gjitha|διαβάστε περισσότερα|δείτε όλ[αεο]"
    r"|tümünü gör|daha fazla|ətraflı|толығырақ|batafsil|ვრცლად|ավելին|skaityti daugiau|plačiau|rodyti daugiau|lasīt vairāk"
    r"|loe edasi)(?![\w՝]|\s?:)"
    r"|(?:mehr (?:erfahren|anzeigen|dazu)|find out more|(?:continue|keep) reading|en savoir (?:plus|\+)|lees (?:meer|verder)|saber más"
    r"|(?:cargar m[aá]s|carregar mais|charger plus|carica altr[ie]|mehr laden)(?: \w{1,12})?"
    r"|saiba mais|scopri di più|per saperne di più|läs mer|les mer|læs mere|lue lisää)\W{0,4}$"
    r"|(?:corrections?(?: (?:and|&) clarifications?)?|submit (?:a |your )?(?:news )?tips?"
    r"|report (?:an? )?(?:correction|error|typo)(?: or (?:correction|error|typo))?)\W{0,4}$"
    r"|comment(?:ing|s)? (?:guidelines|policy|rules)|community (?:guidelines|rules)|第[\d一二三四五六七八九十a-z]{1,4}版(?!\w)"
    r"|版权声明|版權聲明|免责声明|abone ol|devamı|berlangganan|selengkapnya|se all[ea] "
    r"|もっと|.{0,12}続きを|一覧|查看|更多|더보기|اشترك|المزيد|كل الأخبار|جميع الأخبار))"
)
# Words that begin a headline as well: 'Shop workers strike over Sunday pay', 'Jetzt droht der Küste die Sturmflut'.
_MAY_CALL: Final = re.compile(
    r"\W{0,4}(?:(?:register|download|buy|shop|get the|support us|donate|newsletter)\b"
    r"|bestell(?:en|t) |jetzt |zum \S{1,30}(?: \S{1,30})?$|(?:(?:quelle|source|credit)s?|foto|photo):)"
)
_SENTENCE: Final = 4  # blanks in such a headline
_PRICE: Final = re.compile(
    r"(?:\w{2,5}\.?:? )?(?:(?:[A-Z]{1,3} ?)?[$€£¥₹] ?\d[\d.,]*|\d[\d.,]* ?(?:[$€£¥₹]|EUR|zł|Kč)\*?)"
    r"(?:[ –-]{1,3}(?:[$€£¥₹] ?\d[\d.,]*|\d[\d.,]* ?[$€£¥₹]))?$"
)
# For whom a post is: (m/w/d), (f/m), and three letters without brackets.
_POST: Final = re.compile(
    r"\((?:m|w|f|d|h)\s?/\s?(?:m|w|f|d|x|h|div)\b[^)]{0,12}\)|(?<![\w/])(?:m|w|f)\s?/\s?(?:m|w|f)\s?/\s?[dx](?![\w/])", re.IGNORECASE
)


def is_time(text: str) -> bool:
    """Whether a short text is nothing but a time, a date, an age ('3 hours ago') or a number."""
    return len(text) <= 40 and _DIGIT.search(text) is not None and _TIME.match(text.lower()) is not None


def is_price(text: str) -> bool:
    """Whether a short text is nothing but a price, or two: '$399', 'from 12,90 €'."""
    return len(text) <= 30 and _PRICE.match(text) is not None


def is_call(text: str, likeness: float = 0.0) -> bool:
    """Whether a link's words ask for something to be done, offer a post, or are a path; they name no story. `likeness`: that of its
    address, where it is known: what leads to a story and says a sentence is a headline."""
    if "/" in text and ((text[0] == "/" and " " not in text) or _POST.search(text) is not None):
        return True
    if len(text) > 60:
        return False
    if text.startswith("zum "):
        return True  # small as no headline is
    said = text.lower()
    if _CALL.match(said) is not None or lead_to_remarks(said):
        return True
    return _MAY_CALL.match(said) is not None and not (likeness >= SURELY and said.count(" ") >= _SENTENCE)


def kicks(first: str, second: str) -> bool:
    """Whether the first of two headings that link to one story is the kicker over the second."""
    return (len(first) <= 30 and 2 * len(first) <= len(second)) or (first[-1:] == ":" and weight(second) >= LEAST)


def is_cut(text: str) -> bool:
    """Whether a headline was cut where it is displayed."""
    return text.endswith(_CUT)


def goes_on(title: str, text: str) -> bool:
    """Whether a title says more than a text that was cut in it: 'Ferry is late ag...'."""
    begin = text.rstrip(".… ")
    return LEAST <= len(begin) < len(title) <= _WHOLE and title.startswith(begin) and not title[len(begin) :].lstrip().startswith(_CUT)


def says_where_it_opens(text: str) -> int:
    """How many characters at the end of a line say that its link opens in a window of its own."""
    found = _APART.search(text, max(0, len(text) - _NEW_WINDOW)) if "pens" in text[-_NEW_WINDOW:] else None
    return len(text) - found.start() if found is not None else 0
