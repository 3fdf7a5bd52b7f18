"""What is known of a page, as numbers of about 0 to 1: each is a fact about pages in general, none about a site."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from math import log1p
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from scraper.extractor.body.above import OVER_HEADLINE
from scraper.extractor.view import View
from scraper.normaliser.patterns import PRICE
from scraper.normaliser.text import sentence_end, weight
from scraper.page.blocks import FOOTER, HEADING, HIDDEN, LIST, NAV, PRE
from scraper.page.linked_data import STORIES, types_of

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
        " journal a press nachrichten kolumne aktuelles neuigkeiten meldung(?:en)? pressemitteilung(?:en)? actualite actualidad articulos?"
        " artigos? notizi[ae] articol[eio]? nieuws(?:bericht(?:en)?)? nyheter nyheder artik(?:el|lar|ler) artikkel(?:i|it)? uutiset"
        " wiadomosci artykuly? zpravy clan(?:ek|ky|ok) spravy hirek cikk(?:ek)? stir[ei] vijesti vesti novosti? novini novice haber(?:ler)?"
        " berita"
    ),
    "step.product": _step(
        r"products? shop store p(?:(?<!^/p)|(?!/[a-z]+(?:-[a-z]+){2,9}/?$)) dp item cart buy produkte? producto produit sku catalog pd ip",
        r"(?=/)|-p-?\d{4,}",
    ),
    "step.list": _step(
        "category categories tags? topics? collections? archive search page list browse directory kategorie c sections? best-sellers all"
        " themen",
        "(?=/|$)",
    ),
    "step.docs": _step(
        r"docs? documentation manual reference api wiki help support tutorial guide kb faq handbook latest(?<=/[a-z][a-z]/latest) stable"
        r" v\d[\w.]{0,6}"
    ),
    "step.forum": _step("forums? threads? t questions? discussions? viewtopic showthread topic comments boards? q", r"(?=[/.?]|-\d|$)"),
    "step.service": _step(
        r"services solutions? pricing about contact careers jobs login signup features(?=/?$) company industries platform plans locations?"
        " practice-areas",
        "(?=/|$)",
    ),
}
# A query that names one page of many: '?p=412', 'index.php?view=article&id=412:mill'.
_ONE_OF_MANY = re.compile(
    r"(?:^|[&;])(?:p|[ans]?id|(?:art(?:icle)?|news|story|post|doc)(?:_?id)?)=\d|(?:^|[&;])q=node/\d|tt_news(?:\]|%5d)=\d", re.I
)
_THREAD = re.compile(
    r"(?:^|[&;])(?:show)?topic=\d|^/?(?:topics?|threads?)/", re.I
)  # of a forum: 'index.php?topic=412.0', '?threads/rope.412/'
_DATED = re.compile(r"/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|/20\d\d(?:0[1-9]|1[0-2])[0-3]\d|/20\d\d/[01]\d{3}/")
_NUMBERED = re.compile(r"[-/._a-z]\d{5,}(?:[/._-]|$)")
# Short blocks are looked through at once, a mark before each: in the text of no block, and found faster than seventy are matched.
MARK: Final = "\0"
_SIGNS = re.compile(  # in small letters
    # goods
    MARK + r"(?:(?P<buy>add to (?:cart|bag|basket|wish ?list|compare)|buy (?:it )?now|in den (?:waren|einkaufs)korb|ajouter au panier"
    r"|añadir al carrito|aggiungi al carrello|adicionar ao carrinho|toevoegen aan winkel|dodaj do koszyka|в корзину|sepete ekle"
    r"|カートに入れる|カートに追加|加入购物车|加入購物車|장바구니 ?담기|l[äæe]gg? i (?:varukorg|kurv|handlekurv)|lisää ostoskoriin"
    r"|(?:přidat |vložit )?do košíku|(?:pridať |vložiť )?do košíka|kosárba|adaugă în coș|dodaj v košarico|u košaricu|до кошика|в кошик"
    r"|добави в количката|προσθήκη στο καλάθι|thêm vào giỏ|أضف (?:إلى|الى|ل)|הוס(?:ף|פה) לסל|หยิบใส่ตะกร้า"
    r"|(?:tambah|masukkan) ke (?:keranjang|troli)|añadir a la (?:cesta|bolsa)"
    r"|agregar al carrito|adicionar à? ?(?:cesta|sacola)|add to trolley|zum warenkorb hinzufügen"
    r"|checkout|shop now|(?:select|choose) options|sold out|out of stock|in stock)"
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
Fact = tuple[str, float]


def features(view: View) -> dict[str, float]:
    """The facts by their names; those that are 0 are left out."""
    url, dense = view.doc.url, density(view)
    facts = chain(_told(view), _of_address(url) if url else (), _of_names(view), _shown(view, dense), _of_the_headline(view, dense))
    return {name: value for name, value in facts if value}


def _told(view: View) -> Iterator[Fact]:
    """What the page's data say of it."""
    doc = view.doc
    for node in doc.linked.nodes[:200]:
        for kind in types_of(node):
            if STORIES.get(kind, 0) >= 4 and kind != "techarticle":
                yield "type.story", 1.0
            elif kind in _TYPES:
                yield f"type.{_TYPES[kind]}", 1.0
    kind = (doc.meta.get("og:type") or ["none"])[0].lower().rsplit(":", 1)[-1]
    yield "og." + (kind if kind in ("article", "website", "product", "none") else "other"), 1.0
    dated = any(
        name in doc.meta
        for name in ("article:published_time", "date", "dc.date", "parsely-pub-date", "pubdate", "og:pubdate", "publish-date")
    )
    if dated or view.story.get("datePublished"):
        yield "dated", 1.0
    if view.story.get("author") or "author" in doc.meta or "article:author" in doc.meta or "author" in doc.props:
        yield "signed", 1.0


def _of_address(url: str) -> Iterator[Fact]:
    parts = urlsplit(url)
    path = parts.path
    steps = [step for step in path.split("/") if step]
    front = not steps or (len(steps) == 1 and steps[0].lower().startswith(("index.", "home", "default.")))
    yield "root", float(front and _ONE_OF_MANY.search(parts.query) is None and _THREAD.search(parts.query) is None)
    slug = max(steps, key=len, default="")
    yield "slug", min(slug.count("-") + slug.count("_"), 8) / 8
    yield "depth", min(len(steps), 6) / 6
    small = path.lower()
    for name, pattern in _STEPS.items():
        if pattern.search(small) or (name == "step.forum" and _THREAD.search(parts.query)):
            yield name, 1.0
    if _DATED.search(path):
        yield "address dated", 1.0
    elif _NUMBERED.search(path):
        yield "address numbered", 1.0
    if parts.query:
        yield "query", 1.0
    host = parts.hostname or ""
    if host.startswith(("docs.", "developer.", "developers.", "help.", "support.", "wiki.", "api.")):
        yield "host.docs", 1.0
    elif host.startswith(("forum.", "forums.", "community.", "discuss.", "answers.")):
        yield "host.forum", 1.0
    elif host.startswith(("blog.", "news.", "magazine.")):
        yield "host.story", 1.0
    elif host.startswith(("shop.", "store.")):
        yield "host.product", 1.0


def _of_names(view: View) -> Iterator[Fact]:
    """What the body's class and id say."""
    for box in view.doc.boxes[1:6]:
        if box.tag == "body" and box.names:
            for name, pattern in _WORDS_OF_BODY.items():
                if pattern.search(box.names):
                    yield name, 1.0


class _Tally(NamedTuple):
    """What the blocks in sight are, counted: in characters how much there is, is link, is prose; then the blocks, `short` those of a few
    words that are no heading."""

    total: int
    links: int
    prose: int
    sentences: int
    code: int
    cards: int
    heads: int
    linked_heads: int
    short: list[str]


def _tally(view: View, dense: float) -> _Tally:
    total = links = prose = sentences = code = cards = heads = linked_heads = 0
    short: list[str] = []
    theirs = view.comments  # what readers may do under a story says nothing of the page
    for block in view.doc.blocks:
        length, inside = len(block.text), block.inside
        if inside & HIDDEN:
            continue
        total += length
        links += block.link_chars
        if inside & (NAV | FOOTER):
            continue
        brief = length * dense < 40
        if inside & HEADING and (brief or not inside & PRE):
            heads += 1
            linked_heads += block.link_chars * 2 > length
        elif brief:
            if block.index not in theirs:
                short.append(block.text)
        elif inside & PRE:
            code += 1
        elif length * dense > 100 and block.link_chars * 3 < length:
            prose += length
            sentences += sentence_end(block.text)
        elif block.link_chars * 1.3 > length:
            cards += 1
    return _Tally(total, links, prose, sentences, code, cards, heads, linked_heads, short)


def _shown(view: View, dense: float) -> Iterator[Fact]:
    """What stands on it."""
    page = _tally(view, dense)
    prices = _blocks_with_a_price(page.short)
    shorter = [text for text in page.short if len(text) < 30 and not (prices and PRICE.search(text))]
    signs = Counter([sign.lastgroup for sign in _SIGNS.finditer(behind_marks(shorter).lower())])
    yield "prose", log1p(page.prose * dense) / 10
    yield "prose share", page.prose / (page.total + 1)
    yield "sentences", log1p(page.sentences) / 5
    yield "linked", page.links / (page.total + 1)
    yield "prices", log1p(prices) / 4
    yield "buy", log1p(signs["buy"]) / 2
    yield "talk", log1p(signs["talk"]) / 3
    yield "offers", log1p(signs["offer"]) / 3
    yield "code", log1p(page.code) / 3
    yield "linked heads", page.linked_heads / (page.heads + 2)
    yield "cards", log1p(page.cards) / 5
    yield "times", log1p(len(view.doc.times)) / 4
    yield from _of_the_story(view, dense, page.total)


def _of_the_story(view: View, dense: float, total: int) -> Iterator[Fact]:
    """How much of what stands there its body is, and how that is set."""
    blocks, kept = view.doc.blocks, view.body.kept if view.body is not None else ()
    length = sum([len(blocks[n].text) for n in kept])
    yield "story length", log1p(length * dense) / 10
    yield "story share", min(length / (total + 1), 1.0)  # a story may be hidden, and then no part of the total
    yield "paragraph", min(length * dense / (len(kept) or 1), 600) / 600
    if kept:
        yield "in lists", sum([blocks[n].inside & LIST != 0 for n in kept]) / len(kept)


def _of_the_headline(view: View, dense: float) -> Iterator[Fact]:
    """Who says it and where, what it is like, and whether the body stands under it."""
    choice, head, body = view.chosen.get("headline"), view.headline_block, view.body
    said = str(view.value("headline") or "")
    yield "headline agree", (choice.agree if choice is not None else 0) / 4
    yield "h1 shown", float(choice is not None and choice.winner is not None and choice.winner.place == "displayed h1")
    yield "headline words", min(len(said.split()) if dense == 1.0 else weight(said) / 6, 16) / 16
    if body is None or not body.kept:
        return
    yield "question", float(said.rstrip().endswith("?"))
    if head is not None:  # sentences over it speak against a story
        over = [n for n, why in body.dropped.items() if why == OVER_HEADLINE and sentence_end(view.doc.blocks[n].text)]
        yield "headline near", float(0 < min(body.kept[0], *over, body.kept[0]) - head.index <= 25)


def density(view: View) -> float:
    """How much more a character of the story says than a Latin letter does: 2.5 where it is written in Han, 1 in Latin."""
    body = view.body
    sample = "".join(view.doc.blocks[n].text for n in body.kept[:3])[:1_000] if body is not None else ""
    return 1.0 if not sample or sample.isascii() else weight(sample) / len(sample)


def _blocks_with_a_price(texts: list[str]) -> int:
    text, at, count = behind_marks(texts), 0, 0
    while at >= 0 and (found := PRICE.search(text, at)):
        count += 1
        at = text.find(MARK, found.end())
    return count


def behind_marks(texts: list[str]) -> str:
    """Short texts as one, to be looked through at once."""
    return MARK + MARK.join(texts)
