"""What kind of page it is: article, live blog, gallery, video, index (front or section page) or other.

Whether it tells one story is weighed by a small logistic model over `features`: each is a fact about pages in general, none about
a site. The weights are data (`kind.json`, made by `python -m training.kind`). What kind of story, or of page that tells none,
is said by few strong signs, in `_STORY` and `_OTHER`.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.resources import files
from math import exp, log1p
from operator import attrgetter
from typing import Final
from urllib.parse import urlsplit

from scraper.extractor import rank
from scraper.extractor.body.drops import OVER_HEADLINE
from scraper.extractor.fields.headline import titles
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import FIGURE, FOOTER, HEADING, HIDDEN, LINK, LIST, NAV, PRE, Block
from scraper.page.linked_data import STORIES, text_of, types_of
from scraper.record import Kind, Verdict

WALL: Final = "wall or error page"
SURELY_NONE: Final = 0.2
LIKELY_NONE: Final = 0.3
DOUBT: Final = 0.3  # from here on a byline and a date that are displayed decide
_SURE: Final = 0.25  # doubt of a body below which it is surely one
_INTRODUCTION: Final = 1_500  # weight; a story longer than that tells itself, however many pictures stand in or under it
_TOLD: Final = 2_500  # weight of a story that is none even where its data or its address say so
_TEXT: Final = 1_000  # weight of a text that is more than what introduces a list
SUREST: Final = 8.0  # log-odds beyond it make no surer
_TYPES: Final[dict[str, str]] = {
    **dict.fromkeys(("product", "offer", "aggregateoffer", "productgroup", "vehicle", "individualproduct"), "product"),
    **dict.fromkeys(("collectionpage", "searchresultspage", "blog", "itemlist", "offercatalog"), "collection"),
    **dict.fromkeys(("discussionforumposting", "qapage", "question", "forum"), "forum"),
    **dict.fromkeys(("softwareapplication", "localbusiness", "service", "financialproduct", "jobposting", "event", "course", "aboutpage",
                     "contactpage", "checkoutpage", "profilepage", "medicalbusiness", "legalservice", "professionalservice", "restaurant",
                     "hotel", "realestatelisting", "organization"), "business"),
}  # fmt: skip


def _step(words: str, end: str = "(?=/)") -> re.Pattern[str]:
    """A directory of the address, in small letters, that is one of the words."""
    return re.compile(f"/(?:{'|'.join(words.split())}){end}")


_STEPS: Final[dict[str, re.Pattern[str]]] = {
    "step.story": _step(
        "blogs? news articles? story stories posts? magazine? features? opinion artikel noticias? actualites? archives? review insights?"
        " journal a press nachrichten kolumne"
    ),
    "step.product": _step("products? shop store p dp item cart buy produkte? producto produit sku catalog pd ip", r"(?=/)|-p-?\d{4,}"),
    "step.list": _step(
        "category categories tags? topics? collections? archive search page list browse directory kategorie c sections? best-sellers all"
        " themen",
        "(?=/|$)",
    ),
    "step.docs": _step(
        r"docs? documentation manual reference api wiki help support learn tutorials? guide kb faq handbook latest stable v\d[\w.]{0,6}"
    ),
    "step.forum": _step(
        "forums? threads? t questions? community discussions? viewtopic showthread topic comments boards? r q", "(?=[/.?-]|$)"
    ),
    "step.service": _step(
        "services? solutions? pricing about contact careers jobs login signup features company industries platform plans locations?"
        " practice-areas",
        "(?=/|$)",
    ),
}
_DATED = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|/20\d\d(?:0[1-9]|1[0-2])[0-3]\d|/20\d\d/[01]\d{3}/")
_NUMBERED = re.compile(r"[-/._a-z]\d{5,}(?:[/._-]|$)")
# The first set lets the engine pass over all other characters at once.
_PRICE = re.compile(r"[$€£¥₹₽₺\d](?:(?<=\d)\s?(?:€|EUR|USD|zł|kr\.?|руб)(?!\w)|(?<!\d)\s?\d)")
# Short blocks are looked through at once, a mark before each: in the text of no block, and found faster than seventy are matched.
_MARK: Final = "\0"
_SIGNS = re.compile(  # in small letters
    # goods
    _MARK + r"(?:(?P<buy>add to (?:cart|bag|basket|wish ?list|compare)|buy (?:it )?now|in den (?:waren|einkaufs)korb|ajouter au panier"
    r"|añadir al carrito|aggiungi al carrello|adicionar ao carrinho|toevoegen aan winkel|dodaj do koszyka|в корзину|sepete ekle"
    r"|カートに入れる|加入购物车|checkout|shop now|(?:select|choose) options|sold out|out of stock|in stock)"
    # talk
    r"|(?P<talk>(?:reply|quote|like|upvote|report post|joined|posts?:|replies|views|registered|log in to reply|antworten|zitieren"
    r"|répondre|citer|responder|share this answer|op|solved|solution|accepted answer)\b)"
    # services
    r"|(?P<offer>(?:get (?:started|a quote|a demo)|request (?:a )?(?:demo|quote|info)|book (?:a|now|your)|contact (?:us|sales)"
    r"|start (?:free|your|for free)|try (?:it )?(?:for )?free|sign up(?: free)?|free trial|schedule|call (?:us|now)|our services"
    r"|why choose|what our (?:clients|customers)|testimonials|pricing|learn more|jetzt (?:anfragen|buchen|kaufen)|angebot|demander"
    r"|réserver|solicita|contáctanos)\b))"
)
_WORDS_OF_BODY: Final[dict[str, re.Pattern[str]]] = {
    name: re.compile(f"(?<![a-z])(?:{'|'.join(words.split())})(?![a-z])")
    for name, words in {
        "body.story": "single(?:-post|-format|-standard)? post-template postid article-page node-type-article page-article blog-post"
        " is-article",
        "body.list": "archive category tag-archive home blog search-results tax term collection frontpage homepage front",
        "body.product": "product woocommerce single-product template-product shop catalog-product-view",
    }.items()
}
_WALL = re.compile(
    r"enable javascript|javascript is (?:disabled|required)|verify (?:that )?you are (?:a )?human|checking your browser|access denied"
    r"|are you a robot|unusual traffic|just a moment|please enable cookies|page not found|seite nicht gefunden|page introuvable"
    r"|página no encontrada|404 not found|error 404|we value your privacy|before you continue to|wir schätzen ihre privatsphäre"
    r"|página não encontrada|pagina non trovata|pagina niet gevonden|siden (?:blev )?ikke fun[dn]et|sidan kunde inte hittas|sivua ei löy"
    r"|الصفحة غير موجودة|صفحه مورد نظر|הדף לא נמצא|accetta e continua|accepter et continuer|aceptar y continuar"
    r"|mit werbung weiterlesen|continuer sans accepter|страница не найдена|сторінку не знайдено|strona nie (?:została znaleziona|istnieje)"
    r"|stránka (?:nenalezena|nebyla nalezena|sa nenašla|nebola nájdená)|az oldal nem található|pagina nu a fost găsită"
    r"|страницата не е намерена|strani?ca nije pronađena|strana nije pronađena|страница није пронађена|strani ni mogoče najti"
    r"|η σελίδα δεν βρέθηκε|sayfa bulunamadı|səhifə tapılmadı|puslapis nerastas|lapa nav atrasta|lehte ei leitud"
)
_CLOCK = re.compile(
    _MARK + rf"[^\w{_MARK}]{{0,2}}"
    r"(?:[01]?\d|2[0-3])(?::[0-5]\d(?![\d:])(?:\s?[ap]\.?m)?|[.h][0-5]\d\s?(?:uhr|h|hrs)|h[0-5]\d|\s?[ap]\.?m|時[0-5]?\d分|시\s?[0-5]?\d분)(?![\w%])",
    re.I,
)
_LIVE_STEP = re.compile(
    r"(?:^|[/_-])(?:live(?:blog|ticker|-updates?)?|en-?direct|in-?diretta|en-?directe|minuto-a-minuto|en-?vivo|ao-?vivo|direkte|canli|na-?zywo|zive|nazivo|percrol-?percre"
    r"|u-?zivo|v-zivo|tiesiogiai|tiesraide|otseblogi?|(?:online|tekstovaya)-?translyaciya)(?:[/_.-]|$)",
    re.I,
)
_GALLERY_STEP = re.compile(  # a word that names nothing else anywhere; one that a headline may have as a directory alone
    r"(?:^|[/_-])(?:galler(?:y|ies|ia)|galeri[ae]?s?|fotostrecke|bildergalerie|bildstrecke|diaporama|slideshow|in-pictures|foto-?galeri(?:ja|je|e|a|ya)?|fotoreporta\w{1,4}|kepgaleria)"
    r"(?:[/_.-]|$)|/(?:photos?|fotos?|bilder)(?:/|$)",
    re.I,
)
_VIDEO_STEP = re.compile(r"/(?:videos?|watch|mediathek|tv|vidéos?)(?:/|$)", re.I)


def decide(view: View) -> Verdict:
    """The kind, how sure, and why: the model or the sign that decided."""
    facts = view.notes["kind"] = features(view)  # kept for training: what follows may take the body away
    weights = _model()
    odds = sum(weights.get(name, 0.0) * value for name, value in facts.items()) + weights["bias"]
    chance = 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
    if _is_wall(view):
        return Verdict("other", 0.9, WALL)
    if _is_live(view):
        return Verdict("live_blog", 0.9, "live blog")
    sure = rank.confidence("kind", min(abs(odds), SUREST))
    if _is_film(view):
        return Verdict("video", 0.9, "video")
    if chance >= 0.5:
        for kind, test in _STORY:
            if test(view):
                return Verdict(kind, sure, kind)
        return Verdict("article", sure, "model")
    if chance >= DOUBT and _is_signed(view):
        return Verdict("article", 0.6, "byline and date")
    # An index loses its body, so it takes more than a doubt to be one; a page without author and without a story's address is doubted less.
    listing = chance < (SURELY_NONE if view.value("authors") or "slug" in facts else LIKELY_NONE) and _is_index(facts, view)
    return Verdict("index" if listing else "other", sure, "model")


def features(view: View) -> dict[str, float]:
    """Facts about the page, each about 0 to 1; those that are 0 are left out."""
    doc = view.doc
    body = view.body
    kept = body.kept if body is not None else ()
    facts: dict[str, float] = {}
    # what is said of it
    for node in doc.linked.nodes[:200]:
        for kind in types_of(node):
            name = (
                "type.story" if STORIES.get(kind, 0) >= 4 and kind != "techarticle" else "type." + _TYPES[kind] if kind in _TYPES else None
            )
            if name:
                facts[name] = 1.0
    kind = (doc.meta.get("og:type") or ["none"])[0].lower().rsplit(":", 1)[-1]
    facts["og." + (kind if kind in ("article", "website", "product", "none") else "other")] = 1.0
    dated = any(
        name in doc.meta
        for name in ("article:published_time", "date", "dc.date", "parsely-pub-date", "pubdate", "og:pubdate", "publish-date")
    )
    if dated or view.story.get("datePublished"):
        facts["dated"] = 1.0
    if view.story.get("author") or "author" in doc.meta or "article:author" in doc.meta or "author" in doc.props:
        facts["signed"] = 1.0
    # its address
    parts = urlsplit(doc.url) if doc.url else None
    if parts is not None:
        path = parts.path
        steps = [step for step in path.split("/") if step]
        facts["root"] = float(not steps or (len(steps) == 1 and steps[0].lower().startswith(("index.", "home", "default."))))
        slug = max(steps, key=len, default="")
        facts["slug"] = min(slug.count("-") + slug.count("_"), 8) / 8
        facts["depth"] = min(len(steps), 6) / 6
        small = path.lower()
        for name, pattern in _STEPS.items():
            if pattern.search(small):
                facts[name] = 1.0
        if _DATED.search(path):
            facts["address dated"] = 1.0
        elif _NUMBERED.search(path):
            facts["address numbered"] = 1.0
        if parts.query:
            facts["query"] = 1.0
        host = parts.hostname or ""
        if host.startswith(("docs.", "developer.", "developers.", "help.", "support.", "wiki.", "api.")):
            facts["host.docs"] = 1.0
        elif host.startswith(("forum.", "forums.", "community.", "discuss.", "answers.")):
            facts["host.forum"] = 1.0
        elif host.startswith(("blog.", "news.", "magazine.")):
            facts["host.story"] = 1.0
        elif host.startswith(("shop.", "store.")):
            facts["host.product"] = 1.0
    for box in doc.boxes[1:6]:
        if box.tag == "body" and box.names:
            for name, pattern in _WORDS_OF_BODY.items():
                if pattern.search(box.names):
                    facts[name] = 1.0
    # what stands on it
    short: list[str] = []
    code = heads = linked_heads = prose = sentences = cards = 0
    total = links = 0
    dense = _density(view)
    for block in doc.blocks:
        text = block.text
        length = len(text)
        inside = block.inside
        if inside & HIDDEN:
            continue
        total += length
        links += block.link_chars
        if inside & (NAV | FOOTER):
            continue
        if length * dense < 40:
            if inside & HEADING:
                heads += 1
                linked_heads += block.link_chars * 2 > length
            else:
                short.append(text)
            continue
        if inside & PRE:
            code += 1
        elif inside & HEADING:
            heads += 1
            linked_heads += block.link_chars * 2 > length
        elif length * dense > 100 and block.link_chars * 3 < length:
            prose += length
            sentences += sentence_end(text)
        elif block.link_chars * 1.3 > length:
            cards += 1
    prices = _blocks_with_a_price(short)
    shorter = [text for text in short if len(text) < 30 and not (prices and _PRICE.search(text))]
    signs = Counter([sign.lastgroup for sign in _SIGNS.finditer(_behind_marks(shorter).lower())])
    story = sum([len(doc.blocks[n].text) for n in kept])
    facts["story length"] = log1p(story * dense) / 10
    facts["story share"] = min(story / (total + 1), 1.0)  # a story may be hidden, and then no part of the total
    facts["prose"] = log1p(prose * dense) / 10
    facts["prose share"] = prose / (total + 1)
    facts["sentences"] = log1p(sentences) / 5
    facts["linked"] = links / (total + 1)
    facts["paragraph"] = min(story * dense / (len(kept) or 1), 600) / 600
    facts["prices"] = log1p(prices) / 4
    facts["buy"] = log1p(signs["buy"]) / 2
    facts["talk"] = log1p(signs["talk"]) / 3
    facts["offers"] = log1p(signs["offer"]) / 3
    facts["code"] = log1p(code) / 3
    facts["linked heads"] = linked_heads / (heads + 2)
    facts["cards"] = log1p(cards) / 5
    facts["times"] = log1p(len(doc.times)) / 4
    choice = view.chosen.get("headline")
    facts["headline agree"] = (choice.agree if choice is not None else 0) / 4
    facts["h1 shown"] = float(choice is not None and choice.winner is not None and choice.winner.place == "displayed h1")
    head = view.headline_block
    if head is not None and kept:
        over = (n for n, why in body.dropped.items() if why == OVER_HEADLINE) if body is not None else ()
        facts["headline near"] = float(0 < min(kept[0], *over, kept[0]) - head.index <= 25)  # text over it speaks against a story
    said = str(view.value("headline") or "")
    facts["headline words"] = min(len(said.split()) if dense == 1.0 else weight(said) / 6, 16) / 16
    if kept:
        facts["in lists"] = sum([doc.blocks[n].inside & LIST != 0 for n in kept]) / len(kept)
        facts["question"] = float(str(view.value("headline") or "").rstrip().endswith("?"))
    return {name: value for name, value in facts.items() if value}


def _density(view: View) -> float:
    """How much more a character of the story says than a Latin letter does: 2.5 where it is written in Han, 1 in Latin."""
    body = view.body
    sample = "".join(view.doc.blocks[n].text for n in body.kept[:3])[:1_000] if body is not None else ""
    return 1.0 if not sample or sample.isascii() else weight(sample) / len(sample)


def _behind_marks(texts: list[str]) -> str:
    return _MARK + _MARK.join(texts)


def _blocks_with_a_price(texts: list[str]) -> int:
    text, at, count = _behind_marks(texts), 0, 0
    while at >= 0 and (found := _PRICE.search(text, at)):
        count += 1
        at = text.find(_MARK, found.end())
    return count


@lru_cache(maxsize=1)
def _model() -> Mapping[str, float]:
    weights: dict[str, float] = json.loads(files(__package__).joinpath("kind.json").read_text("utf-8"))["weights"]
    return weights


# --- signs -------------------------------------------------------------------------------------------------------------------


def _is_wall(view: View) -> bool:
    """A consent wall, a check for robots or an error page with status 200: little text, and its title or heading says so."""
    story = sum([len(view.doc.blocks[n].text) for n in (view.body.kept if view.body else ())])
    if story > 1_500:
        return False
    heads = " ".join([view.doc.title or "", *(b.text for b in view.doc.blocks if b.inside & HEADING)][:12])
    if _WALL.search(heads[:1_000].lower()):
        return True
    return len(view.doc.blocks) < 15 and _WALL.search(" ".join(b.text for b in view.doc.blocks)[:3_000].lower()) is not None


def _is_live(view: View) -> bool:
    """The story's own data say so, or many entries stand in it, each under its own time of day and none a link to its story."""
    if "liveblogposting" in types_of(view.doc.story or {}) or "coverageStartTime" in view.story:
        return True
    known = titles(view).known
    for node in view.doc.linked.of("liveblogposting"):
        if node.get("liveBlogUpdate") or key(text_of(node.get("headline")) or "").replace(" ", "") in known:
            return True
    body = view.body
    if body is None or not body.kept:
        return False
    near = view.doc.blocks[max(0, body.kept[0] - 5) : body.kept[-1] + 1]
    entries = [b for n, b in enumerate(near) if len(b.text) <= 120 and not any(map(_is_linked, near[n : n + 2]))]
    clocks = len(_CLOCK.findall(_behind_marks([b.text for b in entries])))
    named = _LIVE_STEP.search(urlsplit(view.doc.url or "").path) is not None
    return clocks >= (4 if named else 8) and clocks * 12 >= len(near)


def _is_linked(block: Block) -> bool:
    """Whether a block is a link to elsewhere: what stands under a time in a list of news, and not in a live blog."""
    return len(block.text) > 20 and block.link_chars * 10 >= len(block.text) * 9 and not block.links[0].href.startswith("#")


def _is_gallery(view: View) -> bool:
    """Pictures in the story, with captions for text."""
    story = _length(view)
    if story >= _TOLD:
        return False
    path = urlsplit(view.doc.url or "").path
    if {"imagegallery", "mediagallery"} & set(types_of(view.doc.story or {})) or _GALLERY_STEP.search(path):
        return True
    if story >= _INTRODUCTION:
        return False
    headline, last = view.headline_block, view.last_block
    low = headline.index if headline is not None else view.prose_start
    high = last if last is not None else low + 60
    boxes = view.doc.boxes  # in page order
    begin = attrgetter("block_start")
    within = boxes[bisect_left(boxes, low, key=begin) : bisect_right(boxes, high, key=begin)]
    figures = sum([not box.inside & LINK for box in within if box.tag == "figure"])
    return figures >= 8 and story < figures * 100


def _is_video(view: View) -> bool:
    """A film is the story, with little text under it."""
    kind = (view.doc.meta.get("og:type") or [""])[0].lower()
    said = kind.startswith("video") or "videoobject" in types_of(view.doc.story or {})
    if not said:
        path = urlsplit(view.doc.url or "").path
        said = _VIDEO_STEP.search(path) is not None and any("videoobject" in types_of(node) for node in view.doc.linked.nodes[:200])
    return said and _length(view) < 1_200


def _is_signed(view: View) -> bool:
    """Somebody signs under the headline, with a word for it, and a date is there: pages that tell no story seldom have both."""
    choice = view.chosen.get("byline")
    signed = choice is not None and any(
        (place := reading.candidate.place).startswith("by-word")
        or (place.startswith("author element") and names.looks_like_a_byline(reading.value))
        for reading in choice.readings
    )
    return signed and view.value("published") is not None and view.body is not None and bool(view.body.blocks)


def _is_film(view: View) -> bool:
    """The page's own data are a film's of the displayed name, and its type says so too: it may hold a sentence and no story."""
    story = view.doc.story or {}
    if "videoobject" not in types_of(story) or not (view.doc.meta.get("og:type") or [""])[0].lower().startswith("video"):
        return False
    return key(text_of(story.get("name")) or "") == key(str(view.value("headline") or "")) and _length(view) < 1_200


def _length(view: View) -> float:
    """The story's weight outside its captions."""
    return _density(view) * sum(
        [len(b.text) for n in (view.body.kept if view.body else ()) if not (b := view.doc.blocks[n]).inside & FIGURE]
    )


_STORY: Final[tuple[tuple[Kind, Callable[[View], bool]], ...]] = (("gallery", _is_gallery), ("video", _is_video))


def _is_index(facts: Mapping[str, float], view: View) -> bool:
    """A front, section, tag or author page: it offers stories or goods and tells none. The front page of a house that offers little is
    none, nor is any page with a long text."""
    offers = max(facts.get("cards", 0), facts.get("linked heads", 0))
    listed = facts.get("type.collection") or facts.get("step.list") or facts.get("body.list")
    if facts.get("root"):
        listed = offers > 0.4
    elif not listed:
        return offers > 0.5 and not _holds_a_text(view)
    sells = facts.get("type.product", 0) > 0
    return bool(listed) and not sells and facts.get("prose share", 0) < 0.5 and not _holds_a_text(view)


def _holds_a_text(view: View) -> bool:
    """Whether one box holds a long text that is surely body: a list has a sentence or two in each of many boxes."""
    body = view.body
    if body is None or body.doubt > _SURE:
        return False
    held: Counter[int] = Counter()
    for n in body.kept:
        block = view.doc.blocks[n]
        if sentence_end(block.text) and block.link_chars * 4 < len(block.text):
            held[(block.box.parent or block.box).index] += weight(block.text)
    return max(held.values(), default=0) >= _TEXT
