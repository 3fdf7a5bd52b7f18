"""Where the links of a page lead, told by their addresses: within the site or out of it, home, to a topic, to a person, to a service."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from scraper.normaliser.urls import AUTHORS, site

# Directories of an address that name a topic, a person or a way of sorting, and no section.
TOPIC: Final = re.compile(
    r"/(?:tags?|topics?|thema|themen|all-about|people|person|author|search|temas?|etiquetas?|sujets?|dossier|keyword"
    r"|hashtag|about|contact|login)s?(?:/|$)",
    re.I,
)
PERSON: Final = re.compile(rf"/(?:(?:[a-z]{{2,12}}-)?{AUTHORS}|profiles?|people|staff|redaktion)/[^/?#]", re.I)
# Where readers say something to a story.
REMARKS: Final = re.compile(r"#(?:disqus|comment|respond|reply)|/(?:comments?|kommentare?)/?$")
# Where a site files by sections.
CATEGORY: Final = re.compile(
    r"/(?:(?:blog|post|news|article|page)[-_]?)?(?:cats?|categor(?:y|ies|ia|ias|ie)|kategori(?:en?|j[ae])|rubri(?:k|ken|ka|ky|que|ques|ca|cas|cs?)|ressorts?"
    r"|sections?|seccion(?:es)?|sec(?:ao|cao|oes)|sezion[ei])/"
)
# What a reader does on a site, and no section of it.
_SERVICE = re.compile(
    r"/(?:log-?in|log-?on|sign-?(?:in|up)|signin|register|registration|account|user|profile|subscribe|subscriptions?|newsletters?|search(?!/label/)"
    r"|anmelden|abo|connexion|abonnements?|suscripcion|suscribete|inloggen|prihlaseni"
    r"|impressum|imprint|datenschutz|privacy|kontakt|contact|legal|terms|cookies?|delivery/ck\.php)(?:[/.?#]|$)"
    # who stands behind it; deeper than that an office may keep its news
    r"|/(?:about(?:-us|-me)?|ue?ber-(?:uns|mich)|qui-sommes-nous|a-propos|quienes-somos|acerca-de|quem-somos|chi-siamo|over-(?:ons|mij)|om-(?:oss?|mig)"
    r"|o-(?:nas|mnie|nama)|hakkimizda)(?:\.\w{2,5})?/?(?:[?#]|$)"
)
# What opens a program of the reader's, to write to somebody or to send the page on.
_PROGRAMS: Final = ("mailto:", "tel:", "sms:", "whatsapp:", "viber:", "skype:", "tg:", "fb-messenger:", "kakaolink:", "intent:", "callto:")
# What sends the page on, by its address: where a network takes what its members share, a messenger, a letter to nobody yet.
_SHARES = re.compile(
    r"//(?:[\w-]{1,20}\.)?(?:facebook\.com/(?:sharer|share\.php|dialog/)|(?:twitter|x)\.com/(?:intent/|share|home\?status)"
    r"|linkedin\.com/(?:shareArticle|sharing|cws|feed/\?shareActive)|wa\.me/\?|whatsapp\.com/send|t(?:elegram)?\.me/share"
    r"|pinterest\.[a-z.]{2,6}/pin/create|reddit\.com/submit|bsky\.app/intent|threads\.(?:net|com)/intent|xing\.com/(?:spi|social|app/)"
    r"|tumblr\.com/(?:share|widgets)|getpocket\.com/(?:save|edit)|vk\.com/share|connect\.ok\.ru/|line\.me/(?:r/|lineit)|weibo\.com/share"
    r"|b\.hatena\.ne\.jp/)|^(?:whatsapp://send|viber://forward|fb-messenger://share|mailto:\?)",
    re.I,
)
_SHORTEST: Final = 3  # characters of a name that tells a site, whatever suffix stands behind it, at the least
# What a link says that leads back, or to all that a site has.
BACK: Final = re.compile(
    r"[←⬅‹«]|[^\w]{0,4}(?:back|zurück|retour|volver|terug|tilbage|tillbaka|zpět|späť|powrót|wróć|назад|vissza|înapoi|natrag|nazaj|geri dön"
    r"|πίσω|atgal|atpakaļ|tagasi|(?:view|see|show|browse) all)\b",
    re.I,
)


def serves(href: str) -> bool:
    """Whether a link leads to what a reader does on a site, or to what the law has it say."""
    return _SERVICE.search(href) is not None


def shares(href: str) -> bool:
    """Whether a link opens what sends the page on: to a network, to a friend."""
    return _SHARES.search(href) is not None


def leads_home(href: str, url: str | None) -> bool:
    return path_of(href) == "/" and leads_within(href, url)


def leads_within(href: str, url: str | None) -> bool:
    """Whether a link leads to a page of the site, by its registrable domain, or by the name in it where that has several: 'example.com' and
    'example.co.uk'."""
    if href.startswith(_PROGRAMS):
        return False
    if not url or not href.startswith(("http:", "https:", "//")):
        return True
    here, there = (address.split("//", 1)[-1].split("/", 1)[0].split(":")[0].lower().split(".") for address in (url, href))
    # Most links are told by their labels, and the list of suffixes is asked only where one that may be the name is alike.
    if here == there:
        return True
    if here[-2:] != there[-2:] and not any(len(label) >= _SHORTEST and label in there for label in here[:-1] if label != "www"):
        return False
    own, other = site(url), site("https:" + href if href.startswith("//") else href)
    return own == other or (own.partition(".")[0] == other.partition(".")[0] and len(own.partition(".")[0]) >= _SHORTEST)


def path_of(href: str) -> str:
    """Its path; most addresses are plain and need not be taken apart."""
    bare = href.partition("?")[0].partition("#")[0]
    if bare.startswith("/") and not bare.startswith("//"):
        return bare
    if bare.startswith(("https://", "http://")) and bare.isprintable() and "[" not in bare and "]" not in bare:
        start = bare.find("/", bare.index("//") + 2)
        return bare[start:] if start > 0 else "/"
    try:
        return urlsplit(href).path or "/"
    except ValueError:
        return "/"
