"""The few strong signs of a live blog, a gallery, a film or an event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final
from urllib.parse import urlsplit

from scraper.extractor.body import entries, live
from scraper.extractor.body.facts import CLOCK
from scraper.extractor.fields.shared.titles import titles
from scraper.extractor.items import types_around
from scraper.extractor.kind.features import MARK, behind_marks, density
from scraper.extractor.view import View
from scraper.normaliser.patterns import PRICE, late
from scraper.normaliser.text import key
from scraper.page.blocks import ASIDE, FIGURE, FOOTER, LINK, NAV, Block
from scraper.page.linked_data import text_of, types_of

_INTRODUCTION: Final = 1_500  # weight; a story longer than that tells itself, however many pictures stand in or under it
_ENTRIES: Final = 8  # of a live blog that is not called one
_CALLED: Final = 4  # entries of one that is called so
_OF_A_NAMED: Final = 3  # entries of one that is called so, each under a line that is a time and nothing else
_LINE: Final = 120  # characters of a line with a time over an entry
_OF_A_NAMED_ENTRY: Final = 3_000  # of an entry that begins with its time, on a page that is called so
_DAYS: Final = 2
_BEGIN: Final = 3  # characters of a line in which its time begins
_OF_ONE: Final = 12  # blocks of an entry, at the most on the mean
_TOLD: Final = 2_500  # weight of a story that is none even where its data or its address say so
_CLOCK = re.compile(
    MARK + rf"[^\w{MARK}]{{0,2}}"
    r"(?:[01]?\d|2[0-3])(?::[0-5]\d(?![\d:])(?:\s?[ap]\.?m)?|[.h][0-5]\d\s?(?:uhr|h|hrs|[ap]\.?m)|h[0-5]\d|\s?[ap]\.?m|時[0-5]?\d分|시\s?[0-5]?\d분)(?![\w%])",
    re.I,
)
_GALLERY_STEP = re.compile(  # a word that names nothing else anywhere; one that a headline may have as a directory alone
    r"(?:^|[/_-])(?:galler(?:y|ies|ia)|galeri[ae]?s?|fotostrecke|bildergalerie|bildstrecke|diaporama|slideshow|in-pictures|foto-?galeri(?:ja|je|e|a|ya)?|fotoreporta\w{1,4}|kepgaleria)"
    r"(?:[/_.-]|$)|/(?:photos?|fotos?|bilder)(?:/|$)",
    re.I,
)
_VIDEO_STEP = re.compile(r"/(?:videos?|watch|mediathek|tv|vidéos?)(?:/|$)", re.I)
_VIDEOS = re.compile(r"/(?:videos?|vidéos?|watch)/[^/]", re.I)  # a directory of nothing else
_BESIDE_A_FILM: Final = 1_200  # weight of the text on a page that says in more ways than one that it is a film's
_UNDER_A_FILM: Final = 500  # weight of the text on a page of which the address alone says so
_SHOWN: Final = 3  # pictures
_PICTURES: Final = 8  # in a story that is not called a gallery,
_OF_A_NAMED_GALLERY, _MOST_PICTURES = 5, 60  # in one of which the headline says that it is told in pictures, and how many are counted
_BESIDE_ONE: Final = 100  # weight of the text for each of them
_IN_PICTURES = late(  # before or behind what the headline tells: 'In pictures: ...', '... – in Bildern'
    r"(?:^|[:|–—-]\s?|[(\[【])"
    r"(?:in (?:pictures|photos)|(?:photo|picture) (?:gallery|essay|story)|photos|pictures|(?:in )?bilder(?:n|galerie|strecke)?"
    r"|foto(?:s|strecke|galerie|galéria|galerija|reportáž|reportaż)|en (?:images|photos|imágenes|fotos)|les (?:photos|images)"
    r"|em (?:imagens|fotos)|(?:las|as) (?:fotos|imágenes|imagens)|galer[ií]a|le (?:foto|immagini)|in beeld|i bilder|bildspel|billeder"
    r"|kuvat|kuvina|w obiektywie|zdjęcia|v obrazech|képekben|képgaléria|в фотографиях|в фото|фото(?:репортаж|галерея)?"
    r"|fotoğraflarla|foto galeri|بالصور|صور|写真(?:特集)?|組圖|组图|포토|화보)"
    r"(?:\s?[:|–—)\]】-]|$)",
    re.I,
)
_ANSWERS = re.compile(  # before the subject of an answer
    r"(?:(?:re|aw|antw|sv|vs|odp|отв)\s?:|(?:rép|ответ|回复|回覆)\W)", re.I
)
_SUBJECT: Final = 60  # characters of a subject that are compared
_ANSWERED: Final = 2  # answers
_EVENT_STEP = re.compile(  # over one of many
    r"/(?:events?|whats-on|calendar|veranstaltung(?:en)?|termine?|agenda|[ée]v[éeè]nements?|eventos?|eventi|evenementen|wydarzenia|akce)/.",
    re.I,
)
# Where sites keep what is no story: the weather of a place, a letter to sign up to, a show to listen to, a course, a quiz.
_ELSEWHERE_STEP = re.compile(
    r"/(?:weather(?:-forecast)?|wetter|m[ée]t[ée]o|el-tiempo|clima|previsioni|weer|v[äa]der|vejret?|pogoda|pocasi|idojaras|hava-durumu"
    r"|newsletters?|infolettres?|sign-?up|subscribe|abonnements?|suscripcion(?:es)?|abbonamenti|podcasts?|courses?|kurse?|formations?|cursos?|corsi|cursussen"
    r"|quiz(?:zes)?|guest-?book|gaestebuch|livre-d-?or)(?:/|$)"
)
_HANDLE = re.compile(r"\S.{0,60} \(@\w[\w.-]*(?:@[\w-]+(?:\.[\w-]+)+)?\)(?: on \w{1,12})?$")  # 'Jane Roe (@jane@social.example)'
_OFFERED: Final = frozenset(
    "product productgroup individualproduct vehicle course courseinstance hotel lodgingbusiness restaurant localbusiness accommodation"
    " apartment house realestatelisting softwareapplication mobileapplication webapplication touristattraction touristtrip".split()
)
_NODES: Final = 200  # of the page's data
_PRICED, _BESIDE_A_PRICE = 40, 14  # characters of a line that is a price, and letters beside it
_SUM = re.compile(
    r"\d\s?(?:k|m|mm|mn|mio\.?|mrd\.?|bn?|million(?:en|s|i|er)?|millones|milhões|milioni|miljoner|miljard|billion|milliard(?:en|s|er)?|md[ks]?)(?!\w)",
    re.I,
)  # '$410k', '€ 3.2 million': what a firm has saved or made
_FACTS: Final = 12  # lines under the name of what is offered
_NAMED: Final = 0.25  # of an address that says what the page tells of
_AROUND: Final = NAV | FOOTER | ASIDE
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)", re.I)


def is_live(view: View) -> bool:
    """The story's own data say so, or many entries stand in it, each under its own time of day and none a link to its story."""
    if live.is_told(view):
        return True
    called = (key(text_of(node.get("headline")) or "").replace(" ", "") for node in view.doc.linked.of("liveblogposting"))
    if not titles(view).known.isdisjoint(called):
        return True
    body = view.body
    if body is None or not body.kept:
        return False
    blocks, named = view.doc.blocks, live.is_named(view)
    over = [blocks[at].text for at in body.times if not any(map(_is_linked, blocks[at : at + 2]))]
    if len(over) >= (_OF_A_NAMED if named else _ENTRIES) and len(over) * _OF_ONE >= len(body.kept) and entries.days(over) <= _DAYS:
        return True
    near = blocks[max(0, body.kept[0] - 5) : body.kept[-1] + 1]
    longest = _OF_A_NAMED_ENTRY if named else _LINE
    lines = [(n, block.text) for n, block in enumerate(near) if len(block.text) <= longest and any(map(str.isdecimal, block.text[:_BEGIN]))]
    clocks = len(_CLOCK.findall(behind_marks([text for n, text in lines if not any(map(_is_linked, near[n : n + 2]))])))
    return clocks >= (_CALLED if named else _ENTRIES) and clocks * _OF_ONE >= len(near)


def _is_linked(block: Block) -> bool:
    """Whether a block is a link to elsewhere: what stands under or beside a time in a list of news, and not in a live blog."""
    if len(block.text) <= 20 or not block.links or block.links[0].href.startswith("#"):
        return False
    return block.link_chars * 10 >= len(CLOCK.sub("", block.text).strip(" |•·–-")) * 9


def is_gallery(view: View) -> bool:
    """Pictures in the story, with captions for text."""
    story = _length(view)
    if story >= _TOLD:
        return False
    if _is_called_gallery(view):
        return True
    if story >= _INTRODUCTION:
        return False
    headline, last = view.headline_block, view.last_block
    low = headline.index if headline is not None else view.prose_start
    high = last if last is not None else low + 60
    figures = sum([not box.inside & LINK for box in view.doc.boxes_in(low, high) if box.tag == "figure"])
    if figures >= _PICTURES and story < figures * _BESIDE_ONE:
        return True
    shown = _told_in_pictures(view)
    return shown >= _OF_A_NAMED_GALLERY and story < shown * _BESIDE_ONE


def shows_pictures(view: View) -> bool:
    """It is called a gallery, or tells in pictures, and they lead nowhere or to themselves: that it tells nothing is no wonder."""
    if _length(view) >= _INTRODUCTION:
        return False
    return _told_in_pictures(view) >= _OF_A_NAMED_GALLERY or (_is_called_gallery(view) and _pictures(view, _SHOWN) == _SHOWN)


def _told_in_pictures(view: View) -> int:
    """How many pictures stand under a headline that says that they tell."""
    return _pictures(view, _MOST_PICTURES) if _IN_PICTURES.search(str(view.value("headline") or "")) else 0


def _pictures(view: View, most: int) -> int:
    """How many pictures below the headline lead nowhere or to themselves, up to `most`."""
    head = view.headline_block
    low = head.index if head is not None else 0
    shown = (
        p for p in view.doc.pictures if p.block >= low and (p.link is None or _PICTURE.search(p.link.href)) and not p.box.inside & _AROUND
    )
    return len(list(islice(shown, most)))


def _is_called_gallery(view: View) -> bool:
    """By its own data or by its address."""
    types = types_of(view.doc.story or {})
    return "imagegallery" in types or "mediagallery" in types or _GALLERY_STEP.search(urlsplit(view.doc.url or "").path) is not None


def is_video(view: View) -> bool:
    """A film is the story, with little text under it."""
    length = _length(view)
    if (view.doc.meta.get("og:type") or [""])[0].lower().startswith("video") or "videoobject" in types_of(view.doc.story or {}):
        return length < _BESIDE_A_FILM
    path = urlsplit(view.doc.url or "").path
    if length >= _BESIDE_A_FILM or _VIDEO_STEP.search(path) is None:
        return False
    if any("videoobject" in types_of(node) for node in view.doc.linked.nodes[:_NODES]):
        return True
    return length < _UNDER_A_FILM and (_VIDEOS.search(path) is not None or any(box.tag == "video" for box in view.doc.boxes))


def shows_film(view: View) -> bool:
    """A film's page, and its address says so too: that it tells nothing is no wonder."""
    return _VIDEO_STEP.search(urlsplit(view.doc.url or "").path) is not None and is_video(view)


def is_film(view: View) -> bool:
    """The page's own data are a film's of the displayed name, and its type says so too: it may hold a sentence and no story."""
    story = view.doc.story or {}
    if "videoobject" not in types_of(story) or not (view.doc.meta.get("og:type") or [""])[0].lower().startswith("video"):
        return False
    return key(text_of(story.get("name")) or "") == key(str(view.value("headline") or "")) and _length(view) < _BESIDE_A_FILM


def is_offered(view: View, facts: Mapping[str, float]) -> bool:
    """What it tells of by name is an event, a post to be filled, goods or a course, and no data call it a story; or it has a price under
    its name, or anywhere and a button to buy, and nobody has written it."""
    if "type.story" in facts:
        return False
    unsigned = "og.article" not in facts and not view.value("authors") and not view.value("byline")
    if unsigned and "dated" not in facts and (("buy" in facts and "prices" in facts) or _has_a_price_under_its_name(view)):
        return True
    return any(
        kind == "jobposting" or kind.endswith("event") or (unsigned and kind in _OFFERED)
        for node in _named(view)
        for kind in types_of(node)
    )


def is_recipe(view: View) -> bool:
    """The page's data are a recipe of the displayed name, and there is a text."""
    told = view.body is not None and bool(view.body.kept)
    return told and any("recipe" in types_of(node) for node in _named(view))


def _named(view: View) -> Iterator[dict[str, Any]]:
    """What the page's data call by the displayed headline."""
    said = key(str(view.value("headline") or ""))
    for node in view.doc.linked.nodes[:_NODES] if said else ():
        if key(text_of(node.get("name")) or text_of(node.get("title")) or "") == said:
            yield node


def _has_a_price_under_its_name(view: View) -> bool:
    """Whether a line between the headline and the text is a price and hardly more: '450 € VB', 'from £89 per night'."""
    head, body = view.headline_block, view.body
    if head is None or body is None or not body.kept:
        return False
    lines = view.doc.blocks[head.index + 1 : body.kept[0] + 1]
    prices = (b.text for b in lines[:_FACTS] if len(b.text) < _PRICED and PRICE.search(b.text) and not _SUM.search(b.text))
    return any(sum(map(str.isalpha, text)) <= _BESIDE_A_PRICE for text in prices)


def is_thread(view: View) -> bool:
    """Whether a page's text stands in what its microdata call a forum's posting, or runs over several answers to what is its headline, each
    under a line that says so: 'Re: Pump stops'."""
    title = key(str(view.value("headline") or ""))
    kept = view.body.kept if view.body is not None else ()
    if not (title and kept):
        return False
    if "discussionforumposting" in types_around(view.doc.blocks[kept[0]].box):
        return True
    answers = (m for block in view.doc.blocks[kept[0] : kept[-1]] if (m := _ANSWERS.match(block.text)) is not None)
    subjects = (key(answer.string[answer.end() : _SUBJECT]) for answer in answers)
    return sum(1 for subject in subjects if subject == title or (len(subject) > _SUBJECT // 2 and title.startswith(subject))) >= _ANSWERED


def is_event(view: View, facts: Mapping[str, float]) -> bool:
    """What it tells of is filed among events, nobody has written it, and no data call it a story."""
    path = urlsplit(view.doc.url or "").path
    if _EVENT_STEP.search(path) is None or facts.get("slug", 0) < _NAMED or "type.story" in facts or "og.article" in facts:
        return False
    return not view.value("authors") and not view.value("byline")


def is_kept_elsewhere(view: View, facts: Mapping[str, float]) -> bool:
    """Whether a page that nobody has written, that no data call a story and that says not when it was published is filed where sites keep
    what is none; or its headline is who said something on a network, by name and handle."""
    if "type.story" in facts:
        return False
    if _HANDLE.fullmatch(str(view.value("headline") or "")):
        return True
    if "og.article" in facts or view.value("authors") or view.value("byline") or view.value("published"):
        return False
    return _ELSEWHERE_STEP.search(urlsplit(view.doc.url or "").path.lower()) is not None


def _length(view: View) -> float:
    """The story's weight outside its captions."""
    return density(view) * sum(
        [len(b.text) for n in (view.body.kept if view.body else ()) if not (b := view.doc.blocks[n]).inside & FIGURE]
    )
