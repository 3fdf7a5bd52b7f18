"""What a line asks of its reader: to subscribe, follow, give, write in, buy, look elsewhere."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache
from typing import Final

from scraper.extractor.body import linked
from scraper.extractor.body.phrases import QUOTED, Phrases, listed, untitled
from scraper.extractor.view import View
from scraper.normaliser.patterns import small
from scraper.normaliser.text import ASKS, MAIL_ADDRESS, fold, key, weight
from scraper.page.blocks import LIST, Block

_NETWORKS: Final = (
    "instagram", "facebook", "whatsapp", "telegram", "google news", "google actualités", "google notícias", "youtube", "tiktok", "linkedin",
    "mastodon", "bluesky", "viber",
    "телеграм", "телеґрам", "вайбер", "фейсбук", "фејсбук", "инстаграм", "інстаграм", "дзен", "вконтакте", "google новости",
    "google новини", "google hír", "google zpráv", "google správ", "google haberler", "google vijesti", "google vesti", "google ειδήσεις",
    "واتساب", "فيسبوك", "تلغرام", "تليجرام", "تيليجرام", "جوجل نيوز",
)  # fmt: skip
_NETWORK_WORDS: Final = frozenset(("x", "twitter", "threads", *(name.split()[0] for name in _NETWORKS)))  # 'google', and not 'news'
_NAMES_ONE: Final = (*{name.split()[0]: None for name in _NETWORKS}, " x", "threads", "on twitter")  # what names one has one of these
_IN_ASCII: Final = tuple(filter(str.isascii, _NAMES_ONE))
# 'Suivez La Lanterne sur Google News': the paper's own name stands between the verb and the network.
_FOLLOW = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=,\s)(?=siga|acompanhe|suivez|rejoignez))\W{0,4}"
    r"(?:(?:for more|za više|za još|za sve|за още|за повече|за више|за повеќе|për më shumë)\s[^.!?]{1,40}?\s)?"
    r"(?:follow|join|siga|sigue|seguí|suivez|rejoignez|segui|följ|følg|volg|seuraa|folge[nt]?|folgt|acompanhe"
    r"|obserwuj(?:cie)?|śledź(?:cie)?|polub(?:cie)?|dołącz(?:cie)?|czytaj|sledujte|sleduj|přidejte|pridajte|kövess(?:en|ék|étek)?|kövess?[de]"
    r"|lájkol(?:ja|d)|csatlakoz(?:z|zon)|urmărește|urmăriți|(?:za)?pratite|pridružite|spremljajte|sledite|seko|sekojiet|pievienojies|sekite"
    r"|prisijunkite|jälgi(?:ge)?|liitu|tykkää|na ndiqni|ndiqni|bashkohuni|ακολουθήστε|ακολούθησε|γίνετε|последвайте|следете|следвайте"
    r"|присъединете|харесайте|слідкуйте|стежте|приєднуйтес[ья]|підпи(?:суйте|шіть)с[ья]|читайте|следите|подпи(?:сывайтесь|шитесь)"
    r"|присоединяйтесь|(?:за)?пратите|придружите|приклучете|чытайце|ikuti|theo dõi|sundan|tufuate|tufuatilie"
    r"|تابعوا|تابع|انضموا|انضم|like(?=\s[^.!?]{1,40}\son facebook))\s.{1,80}?"
    rf"(?:{'|'.join(_NETWORKS)}|(?<=on )twitter|(?<=[:,]\s)threads|(?<=\s)(?:on|auf|sur|en|no|su|på|op)\sx(?!\w))",
    re.I,
)
_SIGN_UP = re.compile(r"\W{0,3}(?:sign up|subscribe|register) (?:here |now |today )?(?:for|to)\b", re.I)  # '... the Coast newsletter'
_SIGN_UP_THERE = re.compile(  # behind what it is: '... our letter. You can sign up for it here.', '... To have it free, register here.'
    r"(?:[.!?,:]|you can|to) (?:sign up|subscribe|register)(?: for (?:free|it)| to it)?(?: here| now| today)?[.!]?$"
)
_TRIAL = re.compile(  # 'Try the Post for €1'
    r"(?:try|testen? sie|teste|testa|prova|prøv|kokeile|probeer|essayez|prueba)\s"
    r"[^.!?]{2,40}\s(?:for|für|för|voor|pour|por|per)\s(?:only\s)?"
    r"(?:[€$£]\s?\d|\d{1,3}(?:[,.]\d\d)?\s?(?:euro?s?|kr|kronor|kroner|€|\$|£)(?!\w))",
    re.I,
)
_WRITE_TO_US = re.compile(  # 'What do you think of it? Write to letters@example.com', in any language
    rf"[^.!?？؟;。@]{{6,80}}(?:[?？؟]|(?<=[α-ωάέήίόύώ]);)\s?(?:[^.!?？؟。@]{{0,40}}[\s:：])?{MAIL_ADDRESS}(?:\s[^.!?？؟。@]{{0,60}})?[.!。]?"
)
_OURS = re.compile(  # 'in our free newsletter'
    r"(?<!\w)(?:unser(?:e[nmrs]?)?|our|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaei]|onze?|vår[at]?|våre|vores?|nasz\w{0,3}|наш\w{0,3})\s"
    r"(?:[\w-]{3,16}\s){0,2}(?:[\w-]{2,16}-)?(?:newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|infolettre|boletín|podcast|podd|(?:news|live)?ticker|liveblogg?"
    r"|whatsapp|telegram)",
    re.I,
)
_ERROR = re.compile(  # 'Haben Sie einen Fehler entdeckt? <a>Sagen Sie es uns</a>'
    r"\W{0,3}[^.?!]{0,60}(?<!\w)(?:\w{0,12}fehler|mistake|error|typo|erreur|coquille|errore|erro|fout(?:je)?|\w{0,8}fel|\w{0,8}feil|\w{0,8}fejl|virheen"
    r"|błąd|chyb[auy]|ошибк[ау]|опечатк[ау]|помилк[ау]|hibát|greșeală|грешка|hata)(?!\w)[^.?!]{0,40}\?\s",
    re.I,
)
_ENDS_IN_AN_ADDRESS = re.compile(rf"{MAIL_ADDRESS}\W{{0,3}}$")
_APP = re.compile(  # 'Download the Lantern News app for alerts'
    r"\W{0,3}(?:download|get|install|laden sie|lade|hol dir|téléchargez|installez|descarga|descargá|descargue|bájate|baixe|baixa"
    r"|descarregue|scarica|scaricate|installa|descarcă|descărcați|instalează|baixa't|descarrega't|ladda ner|last ned|hent|lataa"
    r"|pobierz|stáhněte si)\s"
    r"[^.!?]{0,60}?(?<!\w)(?:app|apps|application|aplicación|aplicativo|aplicação|applicazione|aplicația|aplicació|aplikacj[ęa]|aplikaci)(?!\w)",
    re.I,
)
_MISTAKE = re.compile(r"\bctrl\s?\+\s?enter", re.I)  # 'Select the mistake and press Ctrl+Enter', in any language
_CHANNEL = re.compile(r"//chat\.whatsapp\.com/|whatsapp\.com/channel/|//(?:t|telegram)\.me/joinchat")
_STORE = re.compile(
    r"//(?:apps|itunes)\.apple\.com/|//play\.google\.com/store/|//appgallery\.huawei\.com/|//(?:t|telegram)\.me/[a-z_]\w+/?(?:$|\?)", re.I
)
_PROFILE = re.compile(  # of a post it has more
    r"https?://(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook\.com|instagram\.com|twitter\.com|x\.com|threads\.(?:net|com)|tiktok\.com|youtube\.com"
    r"|linkedin\.com/(?:company|in)|bsky\.app/profile|whatsapp\.com/channel|t\.me)/@?[\w.-]{1,80}/?(?:\?|$)",
    re.I,
)
# 'For all the latest Port News, download the Lantern app'
_LATEST = re.compile(
    r"\W{0,3}(?:for|get|catch|read|find)\s(?:all\s)?(?:the\s|our\s)?(?:latest|more|breaking)\s[^.!?]{2,100}?(?:[,.]\s|\s(?:and|by)\s)"
    r"(?:please\s)?(?:download|downloading|follow|following|install|like)\s",
    re.I,
)
_WRITTEN_TO: Final = ("mailto:", "#")
_APPEAL: Final = 340  # characters of an appeal
SOLICITATION: Final = 220  # characters of an appeal amid the paragraphs, set as they are
LONGEST: Final = 400  # characters of a line that asks
_LAST: Final = 40  # characters of its last sentence: 'Sign up here.'
_OPINION: Final = 80  # of one that asks for the reader's opinion; a longer one may be the story's
TITLE: Final = 40  # characters of the title of a letter
CALL: Final = 100  # characters of what leads to goods or an offer
_BEFORE_A_CALL: Final = " •·*»>→➜➔►▶👉-–—"


def signs_up(heading: Block) -> bool:
    """Whether a heading asks the reader to subscribe to a letter, and is all that an element with a name says: it stands over no part of
    the text."""
    box = heading.box.parent if heading.heading > 1 and len(heading.text) < SOLICITATION else None
    return box is not None and box.names != "" and box.block_end - box.block_start == 1 and solicits(heading.text)


def is_set_off(view: View, block: Block) -> bool:
    """Whether a paragraph is in bold or italics as a whole."""
    if block.heading or block.inside & LIST:
        return False
    most = 0.85 * len(block.text)
    if block.bold_chars >= most:
        return True
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 4]:
        if box.tag in ("em", "i") and block.start <= box.start < block.end:
            # One that is never closed holds the rest of the page: what it holds of the paragraph is asked for alone.
            set_so = view.doc.pieces(box.start, min(box.end, block.end))
            if len(fold("".join(set_so))) >= most:
                return True
    return False


def is_for_an_app(block: Block, paper: Collection[str]) -> bool:
    """Whether a line leads to where an application is had, by its words: it is a link, or has a name of the `paper` in it."""
    if _APP.match(block.text) is None:
        return False
    return linked.is_link(block) or any(f" {name} " in f" {key(block.text)} " for name in paper)


def appeals(text: str) -> bool:
    """Whether the paper asks its reader to subscribe, follow, give or write, or says what a machine did with the text; and nobody in the
    story is quoted to do so. Only a title may stand in quotation marks: 'Read us in «The Lamp»'."""
    text = untitled(text)
    return (said_of("appeal", "pleased", "invitation", "terms", "machine").stand_in(text) or follows(text)) and not QUOTED.search(text)


def fetches(block: Block) -> bool:
    """Whether a line leads to where an app or a channel is had, and does little else, or to several such places: in any language."""
    if not block.links or weight(block.text) >= SOLICITATION or QUOTED.search(block.text):
        return False
    hrefs = [link.href for link in block.links]
    stores = sum(_STORE.search(href) is not None for href in hrefs)
    return any(map(_CHANNEL.search, hrefs)) or (stores > 0 and block.link_chars * 2 > len(block.text)) or 1 < stores == len(hrefs)


def asks(text: str) -> bool:
    """Whether a line or a short paragraph does; a question is one of the story's: 'What made you join our club?'"""
    return len(text) < _APPEAL and text[-1] not in ASKS and appeals(text)


def offers_ours(text: str) -> bool:
    """Whether a short paragraph names what the paper has besides: 'There is more in our free newsletter'."""
    return len(text) < SOLICITATION and text[-1] not in ASKS and _OURS.search(text) is not None and not QUOTED.search(text)


def solicits(text: str, told: frozenset[str] = frozenset()) -> bool:
    """Whether a line does wherever it stands, for it says too what the reader is to have: our letter, our channel, an account. Only a title
    may stand in quotation marks. `told`: the words of the headline; a network among them may be what the story tells of."""
    text = untitled(text, "")
    if QUOTED.search(text):
        return False
    if said_of("pleased", "gift").stand_in(text) or ("+" in text and _MISTAKE.search(text)):
        return True
    if len(text) < SOLICITATION and _LATEST.match(text):
        return True
    if said_of("opinion").stand_in(text) and (len(text) < _OPINION or writes_to_us(text)):
        return True
    if (writes_to_us(text) and said_of("appeal").stand_in(text)) or (len(text) < TITLE * 2 and _TRIAL.match(text)):
        return True
    if (_SIGN_UP.match(text) or _SIGN_UP_THERE.search(small(text[-_LAST:]))) and said_of("letter").stand_in(text):
        return True
    if not (said_of("appeal", "wall").stand_in(text) or follows(text)):
        return False
    if "@" in text and _ENDS_IN_AN_ADDRESS.search(text) is not None:
        return True
    return said_of("object").stand_in(text if told.isdisjoint(_NETWORK_WORDS) else without_networks(text, told))


def without_networks(text: str, told: frozenset[str] = _NETWORK_WORDS) -> str:
    """A text, to be compared with phrases, without the names of networks; `told`: without these alone."""
    return " ".join(word for word in key(text).split() if word not in told or word not in _NETWORK_WORDS)


def calls(text: str) -> bool:
    """Whether the words of a link or a button sell something: 'Check price', 'Book a demo'."""
    return len(text) <= CALL and (said_of("calls").open(text.lstrip(_BEFORE_A_CALL)) or begins_somewhere(text))


def begins_somewhere(text: str) -> bool:
    """Whether a button says no more than that something begins: 'Get started'."""
    return len(text) <= TITLE and key(text) in _whole_calls()


def writes_to_us(text: str) -> bool:
    """Whether a line asks something and says at which address the answer is read: 'Have a tip? Email tips@example.com'."""
    return "@" in text and _WRITE_TO_US.fullmatch(text) is not None


def sends(view: View, block: Block) -> bool:
    """Whether a line by its link sends the reader to what the paper has besides, asks for her words, at an address or further down the page
    ('Har du tips? Send oss en e-post'), or for the errors that she has found."""
    if not block.links:
        return False
    text = untitled(block.text, "")
    if (asked := _ERROR.match(text)) is not None and len(text) < CALL and (len(text) - asked.end()) <= 2 * block.link_chars:
        return True
    ours = _OURS.search(text) if len(text) <= SOLICITATION else None
    if ours is not None and any(ours[0].endswith(said) for link in block.links if (said := view.doc.text_of(link.box))):
        return True  # 'What comes next you read in our <a>newsticker</a>'
    if not any(link.href.startswith(_WRITTEN_TO) for link in block.links):
        return False
    return said_of("appeal", "opinion").stand_in(text) and not QUOTED.search(text)


def leads_to_its_profile(view: View, block: Block) -> bool:
    """Whether a line that is set off as a whole says a few words about nothing but whom to follow on a network, and links that."""
    few = bool(block.links) and len(block.text) < SOLICITATION and block.link_chars * 2 < len(block.text)
    return few and all(_PROFILE.match(link.href) for link in block.links) and is_set_off(view, block) and not QUOTED.search(block.text)


@lru_cache(maxsize=512)
def follows(text: str) -> bool:
    """Whether the reader is to follow the paper on some network."""
    # A look is three times as fast as the pattern, and most texts name none.
    return any(map(small(text).__contains__, _IN_ASCII if text.isascii() else _NAMES_ONE)) and _FOLLOW.search(text) is not None


@cache
def _whole_calls() -> frozenset[str]:
    return frozenset(key(phrase) for phrase in listed()["whole_calls"].split("|"))


@cache
def said_of(*of: str) -> Phrases:
    """The phrases of these lists."""
    return Phrases(*of)
