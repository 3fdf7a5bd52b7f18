"""Boxes inside or under a story that want something of the reader: a sign-up, a poll, a subscription.

Told by what stands in them (fields to fill in, offers on a page that says it is not free), never by a name alone: whatever holds
most of the page's prose is the story, however it is called.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from itertools import accumulate
from typing import Final

from scraper.extractor.body import linked
from scraper.extractor.body.phrases import QUOTED, TITLED, Phrases, listed
from scraper.extractor.fields import paywalled
from scraper.extractor.view import View
from scraper.normaliser.patterns import PRICE, small
from scraper.normaliser.text import ASKS, MAIL_ADDRESS, fold, sentence_end, weight
from scraper.page.blocks import BUTTON, FORM, LIST, Block, Box

_NETWORKS: Final = (
    "instagram", "facebook", "whatsapp", "telegram", "google news", "google actualités", "google notícias", "youtube", "tiktok", "linkedin",
    "mastodon", "bluesky",
    "واتساب", "فيسبوك", "تلغرام", "تليجرام", "تيليجرام", "جوجل نيوز",
)  # fmt: skip
# 'Suivez La Lanterne sur Google News': the paper's own name stands between the verb and the network.
_FOLLOW = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=,\s)(?=siga|acompanhe|suivez|rejoignez))\W{0,4}(?:for more\s[^.!?]{1,40}?\s)?"
    r"(?:follow|join|siga|sigue|seguí|suivez|rejoignez|segui|följ|følg|volg|seuraa|folge[nt]?|folgt|acompanhe"
    r"|obserwuj|sledujte|sleduj|kövess|kövesd|urmărește|urmăriți|(?:za)?pratite|spremljajte|seko|sekojiet|sekite|jälgi(?:ge)?"
    r"|na ndiqni|ndiqni|последвайте|следете|следвайте|слідкуйте|читайте|следите|пратите"
    r"|تابعوا|تابع|انضموا|انضم|like(?=\s[^.!?]{1,40}\son facebook))\s.{1,80}?"
    rf"(?:{'|'.join(_NETWORKS)}|(?<=on )twitter|(?<=[:,]\s)threads|(?<=\s)(?:on|auf|sur|en|no|su|på|op)\sx(?!\w))",
    re.I,
)
_SIGN_UP = re.compile(r"(?:sign up|subscribe|register) (?:for|to|here for)\b", re.I)  # '... the Coast newsletter'
_SUBSCRIBE = re.compile(r"subscribe to (?:our|the|[A-Z])", re.I)
_SIGN_UP_THERE = re.compile(
    r"[.!?] (?:sign up|subscribe|register)(?: for (?:free|it))?(?: here| now| today)?[.!]?$", re.I
)  # behind what it is
_TRIAL = re.compile(  # 'Try the Post for €1'
    r"(?:try|testen? sie|teste|testa|prova|prøv|kokeile|probeer|essayez|prueba)\s"
    r"[^.!?]{2,40}\s(?:for|für|för|voor|pour|por|per)\s(?:only\s)?"
    r"(?:[€$£]\s?\d|\d{1,3}(?:[,.]\d\d)?\s?(?:euro?s?|kr|kronor|kroner|€|\$|£)(?!\w))",
    re.I,
)
_WRITE_TO_US = re.compile(  # 'What do you think of it? Write to letters@example.com', in any language
    rf"[^.!?？؟;。@]{{6,80}}(?:[?？؟]|(?<=[α-ωάέήίόύώ]);)\s?(?:[^.!?？؟。@]{{0,40}}[\s:：])?{MAIL_ADDRESS}(?:\s[^.!?？؟。@]{{0,60}})?[.!。]?"
)
_APP = re.compile(  # 'Download the Lantern News app for alerts'
    r"\W{0,3}(?:download|get|install|laden sie|lade|téléchargez|descarga|descargue|baixe|scarica)\s"
    r"(?:the|our|die|unsere|l['’]|notre|la|nuestra|o|nosso|de|onze)[^.!?]{1,40}?(?<!\w)app(?:li(?:cation)?|licativo|s)?(?!\w)",
    re.I,
)
_SUPPORT = re.compile(  # the heading of a letter: 'Support the Lantern's journalism'
    r"\W{0,3}(?:please )?(?:support(?! for)|help|fund|unterstütz(?:en sie|t|e)|soutenez|apoy[ae]|apoi[ea]|sostieni|sostenete|steun"
    r"|wesprzyj(?:cie)?|поддержите)\s[^.!?:]{0,60}(?:journalis|giornalis|periodis|jornalis|dziennikar|журналист)"
    r"|\W{0,3}become an? (?:\w{3,12} )?(?:supporter|member|patron|subscriber)\W{0,3}$",
    re.I,
)
_MISTAKE = re.compile(r"\bctrl\s?\+\s?enter\b", re.I)  # 'Select the mistake and press Ctrl+Enter', in any language
_CHANNEL = re.compile(r"//chat\.whatsapp\.com/|whatsapp\.com/channel/|//(?:t|telegram)\.me/joinchat")
_STORE = re.compile(
    r"//(?:apps|itunes)\.apple\.com/|//play\.google\.com/store/|//appgallery\.huawei\.com/|//(?:t|telegram)\.me/[a-z_]\w+/?(?:$|\?)", re.I
)
# 'For all the latest Port News, download the Lantern app'
_LATEST = re.compile(
    r"\W{0,3}(?:for|get|catch|read|find)\s(?:all\s)?(?:the\s|our\s)?(?:latest|more|breaking)\s[^.!?]{2,100}?(?:[,.]\s|\s(?:and|by)\s)"
    r"(?:please\s)?(?:download|downloading|follow|following|install|like)\s",
    re.I,
)
_WORK: Final = ("rnalis", "eriodis", "ziennikars", "урналис")  # what the words for journalism have in them
_APPEAL: Final = 340  # characters of an appeal
_SOLICITATION: Final = 220  # characters of an appeal amid the paragraphs, set as they are
_SURELY, _PARAGRAPH = 0.9, 100  # likely, and weight, of a paragraph of the text
_BOX, _BLOCKS = 400, 6  # weight of a box that is an insert and no story, and its blocks
_PROMPT: Final = 900  # weight of all that a paywall says
_LETTER: Final = 9  # blocks of a letter of the editors under a text
_LONG, _MOST_LONG = 120, 2  # weight of a paragraph of prose, and how many of them a prompt has
_INSERT: Final = 2_000  # weight of a box amid or under the text, a fifth of it at most
_ASKS: Final = 400  # characters of a line that asks
_LAST: Final = 40  # characters of its last sentence: 'Sign up here.'
_HARDLY: Final = 0.1  # likelihood below which a block is nowhere near the text
_CALLS = re.compile(r"(?:^|[\s_-])cta(?:$|[\s_-])")  # a call to action, in the words of those who sell
_MOST_CALLS: Final = 3  # of a text; more are what a page lists
_HIGH, _FEWEST, _CHOICES, _CHOICE = 4, 2, 12, 60  # elements around a question, choices, blocks of its box, and weight of a choice
_GREEK = re.compile("[α-ωάέήίόύώ][;\u037e]$")  # which asks with a semicolon
_LABELS: Final = 2  # lines over the question in its box
_POLLS = re.compile(
    r"(?<![a-z])(?:polls?|umfrage|abstimmung|sondages?|encuesta|sondaggio|enquete|votacao|votacion|peiling|omrostning|afstemning"
    r"|avstemning|aanestys|anket[ay]?|ankieta|sonda|szavazas|opros|golosovanie)(?![a-z])"
)
_POLL_WORD = re.compile(
    r"\W{0,3}(?:(?:reader |online |quick )?polls?|umfrage|abstimmung|sondage|encuesta|sondaggio|enquete|votação|votación|peiling"
    r"|omröstning|afstemning|avstemning|äänestys|anket[ay]?|ankieta|sonda|szavazás|опрос|голосование|опитування|ψηφοφορία|δημοσκόπηση"
    r"|take (?:our|the) poll|vote|votez|stimmen sie ab|vota|stem mee|投票|アンケート|투표|استطلاع|סקר)\W{0,3}(?:$|(?<=[:：.!] ))",
    re.I,
)
_VOTES = re.compile(
    r"\W{0,3}(?:total:? )?\d[\d.,+\u2009\u202f\xa0 ]{0,12}(?:(?:total )?vot(?:es?|ers|os?|i)|stimmen|teilnehmer|stemmen|röster|stemmer"
    r"|ääntä|głos(?:ów|y)?|hlas(?:ů|ov|y)?|szavazat|голос(?:ов|а|ів)?|ψήφοι|oy|suara|票|표|صوت(?:ا|اً|ًا)?)(?: cast| so far)?\W{0,3}"
    r"|\W{0,3}(?:(?:total )?votes|total de vot(?:o|e)s|voti(?: totali)?|stimmen(?: gesamt)?|votos(?: totales)?)\W{1,3}\d[\d., ]{0,12}",
    re.I,
)
_PART_OF_ALL = re.compile(r"^\d{1,3}(?:[.,]\d{1,2})?\s?%|(?<!\d)\d{1,3}(?:[.,]\d{1,2})?\s?%\)?$")
_TITLE: Final = 40  # characters of the title of a letter
_CALL: Final = 100  # characters of what leads to goods or an offer
_BEFORE_A_CALL: Final = " •·*»>→➜➔►▶👉-–—"
_MOST_GOODS: Final = 16  # blocks of what tells of one product
_NO_INSERTS: Final = frozenset("body main article html table tr tbody ul ol".split())
_LINES: Final = frozenset("p li span a b strong em i h1 h2 h3 h4 h5 h6 blockquote td".split())


def boxes(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """The blocks of sign-ups and polls: small boxes with a form in them, or with the words of an appeal; over the text, the terms of a
    letter."""
    blocks = view.doc.blocks
    found = {b.index: "the terms of a letter" for b in kept[:3] if len(b.text) < _BOX and _said("terms").stand_in(b.text)}
    set_so = Counter((b.box.tag, b.box.names) for b in kept)
    apart = (b for b in kept if (_is_boxed(b) and not _is_set_so(b, set_so)) or is_set_off(view, b) or _is_alone(b, set_so))
    found |= {b.index: "asks the reader for something" for b in apart if asks(b.text) or (_SUBSCRIBE.match(b.text) and is_set_off(view, b))}
    if not _said("object").stand_in(view.value("headline") or ""):  # a story of newsletters tells what they say
        lines = (b for b in kept if len(b.text) < _SOLICITATION and not b.heading and not (b.inside & LIST and not linked.is_link(b)))
        found |= {b.index: "asks the reader for something" for b in lines if solicits(b.text) or _is_for_an_app(b)}
        found |= {b.index: "asks the reader for something" for b in kept if signs_up(b)}
        found |= {b.index: "asks the reader for something" for b in kept if b.links and fetches(b)}
    calls = {b.index: box.index for b in kept if len(b.text) < _BOX and (box := _call_around(b)) is not None}
    if len(set(calls.values())) <= _MOST_CALLS:
        found |= dict.fromkeys(calls, "asks the reader for something")
    asked = (
        b
        for b in blocks[kept[0].index : kept[-1].index + 1 + _CHOICES]
        if len(b.text) < _ASKS and (b.text[-1] in ASKS or _GREEK.search(b.text[-2:]))
    )
    found |= {n: "a poll" for b in asked for n in _poll(blocks, b)}
    sure = _sure(kept, likely) - found.keys()
    found |= _in_small_boxes(blocks, kept, sure)
    if not any(block.inside & FORM for block in blocks[max(0, kept[0].index - 8) : kept[-1].index + 9]):
        return found
    heavy = {block.index: weight(block.text) for block in kept}
    total = sum(heavy.values())
    verdicts: dict[int, bool] = {}
    for block in kept:
        if block.index in sure:
            continue  # of the text, though a form may share its wrapper
        for box in block.box.up(6):
            if box.index not in verdicts:
                verdicts[box.index] = _asks(box, blocks, heavy, total)
            if verdicts[box.index]:
                found[block.index] = "a box with a form"
                break
    return found


def _poll(blocks: list[Block], question: Block) -> range:
    """The blocks of the box of a question and a few words to choose between, with no sentence: it holds buttons, is called a poll by
    itself or by a label over the question, counts the votes or says what part of them each answer had."""
    for box in question.box.up(_HIGH):
        inside, over = blocks[box.block_start : box.block_end], question.index - box.block_start
        if over > _LABELS or len(inside) > _CHOICES or box.tag in ("body", "main", "article"):
            break
        lines = [block for block in inside if not block.inside & BUTTON and block is not question]
        if question.inside & BUTTON or len(inside) < _FEWEST:
            continue
        if not all(weight(block.text) < _CHOICE and not sentence_end(block.text) for block in lines):
            break
        pressed = len(inside) > len(lines) + 1 and not over and len(lines) >= _FEWEST
        parts = sum(_PART_OF_ALL.search(block.text) is not None for block in lines)
        if pressed or (parts >= _FEWEST and parts * 2 >= len(lines)) or _is_called_a_poll(box, inside, over):
            return range(box.block_start, box.block_end)
    return range(0)


def _is_called_a_poll(box: Box, inside: list[Block], over: int) -> bool:
    """Whether a box is, or the label `over` the question in it begins with that word, or a line counts the votes."""
    if _POLLS.search(box.names) or any(_VOTES.fullmatch(block.text) for block in inside[over + 1 :]):
        return True
    return _POLL_WORD.match(inside[0].text) is not None


def _in_small_boxes(blocks: list[Block], kept: list[Block], sure: set[int]) -> dict[int, str]:
    """The whole of a small box with a line in it that asks for something: what is on, and 'Join our editors'. Where the model left that
    line out, what stands behind it, and headings: the text may end before it."""
    found: dict[int, str] = {}
    whole: _Kept | None = None
    seen: set[int] = set()
    for block in kept:
        around = block.box.parent
        if around is None or around.index in seen or not 1 < around.block_end - around.block_start <= _BLOCKS:
            continue
        seen.add(around.index)
        asker = _asker(blocks[around.block_start : around.block_end]) if block.index not in found else None
        if asker is None:
            continue
        whole = whole or _Kept(kept, sure)
        box = _insert(block, whole, blocks)
        if box is not None and whole.weight(box) <= _BOX:
            gone = (n for n in whole.within(box) if asker in whole.indices or n > asker or blocks[n].heading)
            found |= dict.fromkeys(gone, "asks the reader for something")
    return found


def _asker(lines: list[Block]) -> int | None:
    """The first of a few lines that asks for something by itself, a heading among them that tells the reader to subscribe, to a letter
    that one of them names, a letter's title beside a word or two for the button that subscribes, or over that what one gets."""
    if any(map(_signs_up, lines)):
        told = next((line.index for line in lines if len(line.text) < _SOLICITATION and _said("object").stand_in(line.text)), None)
        if told is not None:
            return told
    asking = next((line.index for line in lines if asks(line.text)), None)
    if asking is None and any(_said("letter").stand_in(line.text) for line in lines):
        asking = next((line.index for line in lines if line.heading and _said("prompt").stand_in(line.text)), None)
        short = [line for line in lines if len(line.text) <= _TITLE]
        if asking is None and len(short) > 1 and any(_said("prompt").stand_in(line.text) for line in short):
            asking = next((line.index for line in short if _said("letter").stand_in(line.text)), None)
    return asking


def _signs_up(line: Block) -> bool:
    """Whether a line is the button that subscribes."""
    return bool(line.inside & BUTTON) and len(line.text) <= _TITLE and _said("prompt").stand_in(line.text)


def inserts(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """The whole of a box amid or under the text with a line in it that lets on only who signs in or pays, or asks to pay for the paper's
    work; of these also one amid the paragraphs, with the heading over it."""
    found: dict[int, str] = {}
    whole: _Kept | None = None
    blocks = view.doc.blocks
    set_so = Counter(map(_set_in, kept))
    sure = _sure([block for block in kept if not block.inside & LIST], likely)  # what those get who pay may be a list of sentences
    for block in blocks[kept[0].index + 1 : kept[-1].index + 1]:
        text = block.text
        if likely[block.index] < _HARDLY or len(text) > _ASKS or block.index in found:
            continue
        # Amid the paragraphs only what has the word: to compare each with the phrases would cost a fiftieth of a page.
        if set_so[_set_in(block)] > max(_BLOCKS, len(kept) // 5) and not any(part in text for part in _WORK):
            continue
        if not _said("wall", "gift").stand_in(text) or QUOTED.search(text):
            continue
        whole = whole or _Kept(kept, sure)
        box = _insert(block, whole, blocks)
        if box is not None:
            found |= dict.fromkeys(whole.within(box), "asks the reader for something")
        elif block.index in whole.indices and _said("gift").stand_in(text):
            found[block.index] = "asks the reader for something"
            over = blocks[block.index - 1]
            if over.heading and over.index in whole.indices and over.box.parent is block.box.parent:
                found[over.index] = "stands over what asks the reader for something"
    return found


def letter(view: View, kept: list[Block]) -> dict[int, str]:
    """What stands under a text from a heading on that tells the reader to support the paper's journalism: a letter of the editors."""
    low = max(1, len(kept) - _LETTER)
    for n, block in enumerate(kept[low:], low):
        if not (block.heading or block.bold) or len(block.text) > _SOLICITATION or _SUPPORT.match(block.text) is None:
            continue
        behind = sum(weight(other.text) for other in kept[n:])
        if behind <= max(_PROMPT, sum(weight(other.text) for other in kept) // 3):
            return dict.fromkeys((other.index for other in kept[n:]), "asks the reader for something")
    return {}


def _sure(kept: list[Block], likely: list[float]) -> set[int]:
    """The paragraphs that are the text's beyond a doubt."""
    surely = (block for block in kept if likely[block.index] > _SURELY and len(block.text) > _PARAGRAPH // 3)
    return {block.index for block in surely if weight(block.text) > _PARAGRAPH and sentence_end(block.text)}


def _set_in(block: Block) -> tuple[str, str]:
    around = block.box.parent or block.box
    return around.tag, around.names


class _Kept:
    """The blocks that are kept, and what of them a box holds: by running sums, for each of thousands of lines may ask."""

    def __init__(self, kept: list[Block], sure: set[int]) -> None:
        self._blocks = kept
        self._places = [block.index for block in kept]
        self._sums = [0, *accumulate(weight(block.text) for block in kept)]
        self._sure, self._sure_places = sure, sorted(sure)
        self._kinds: Counter[tuple[str, str]] | None = None
        self._repeated: dict[int, bool] = {}
        self.indices = frozenset(self._places)
        self.total = self._sums[-1]

    def within(self, box: Box) -> list[int]:
        first, last = _part(self._places, box)
        return self._places[first:last]

    def weight(self, box: Box) -> int:
        first, last = _part(self._places, box)
        return self._sums[last] - self._sums[first]

    def holds_sure(self, box: Box, block: Block) -> bool:
        """Whether one of the sure paragraphs stands in a box around a block, besides the block."""
        first, last = _part(self._sure_places, box)
        return last - first > (block.index in self._sure)

    def repeats(self, box: Box) -> bool:
        """Whether a block elsewhere stands in a box of the same tag and names."""
        if box.index not in self._repeated:
            self._kinds = self._kinds or Counter(kind for block in self._blocks for kind in _kinds(block))
            first, last = _part(self._places, box)
            same = box.tag, box.names
            self._repeated[box.index] = self._kinds[same] > sum(same in _kinds(block) for block in self._blocks[first:last])
        return self._repeated[box.index]


def _part(places: list[int], box: Box) -> tuple[int, int]:
    """Where those of a box begin and end among the places of blocks."""
    return bisect_left(places, box.block_start), bisect_left(places, box.block_end)


def _kinds(block: Block) -> set[tuple[str, str]]:
    return {(box.tag, box.names) for box in block.box.up(6)}


def _insert(block: Block, kept: _Kept, blocks: list[Block]) -> Box | None:
    """The largest named box around a block that holds little of the text, none of its sure paragraphs unless they beg, and is not what
    the paragraphs stand in one by one. Under a heading that lets nobody on it may hold what else those get who pay."""
    at_least = _PROMPT if block.heading and _said("wall").stand_in(block.text) else _BOX
    found: Box | None = None
    for box in block.box.up():
        if box.tag in ("body", "main", "article", "html"):
            break
        held, sure = kept.weight(box), kept.holds_sure(box, block)
        begs = (sure or held > at_least) and held <= max(_PROMPT, kept.total // 5) and _begs(blocks[box.block_start : box.block_end])
        if held > min(_INSERT, max(_PROMPT if begs else at_least, kept.total // 5)) or (sure and not begs):
            break
        if box.tag not in _LINES:
            found = box
    return None if found is None or not found.names or kept.repeats(found) else found


def _begs(lines: list[Block]) -> bool:
    """Whether a third of a few lines, and two at least, want money or an account: a long letter of the editors to their readers."""
    if len(lines) > _BLOCKS * 2:
        return False
    asking = sum(_said("wall", "gift", "appeal").stand_in(line.text) and not QUOTED.search(line.text) for line in lines)
    return asking > 1 and asking * 3 >= len(lines)


def _call_around(block: Block) -> Box | None:
    """The small element around a block that is called a call to action."""
    small = (box for box in block.box.up(4) if box.names and box.block_end - box.block_start <= _BLOCKS)
    return next((box for box in small if _CALLS.search(box.names)), None)


def _is_boxed(block: Block) -> bool:
    """Whether a short block stands in a box of its own that bears a name."""
    box = block.box.parent
    return box is not None and box.names != "" and box.block_end - box.block_start <= 2


def signs_up(heading: Block) -> bool:
    """Whether a heading asks the reader to subscribe to a letter, and is all that an element with a name says: it stands over no part of
    the text."""
    box = heading.box.parent if heading.heading > 1 and len(heading.text) < _SOLICITATION else None
    return box is not None and box.names != "" and box.block_end - box.block_start == 1 and solicits(heading.text)


def _is_set_so(block: Block, set_so: Counter[tuple[str, str]]) -> bool:
    """Whether others are the same element, by its name: steps, each in a box of its own."""
    return block.box.names != "" and set_so[block.box.tag, block.box.names] > _FEWEST


def _is_alone(block: Block, set_so: Counter[tuple[str, str]]) -> bool:
    """Whether no other block is the same element, by its name."""
    return block.box.names != "" and not block.heading and set_so[block.box.tag, block.box.names] == 1


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


def _is_for_an_app(block: Block) -> bool:
    """Whether a line is a link to where the paper's application is had, by its words."""
    return _APP.match(block.text) is not None and linked.is_link(block)


def appeals(text: str) -> bool:
    """Whether the paper asks its reader to subscribe, follow, give or write, or says what a machine did with the text; and nobody in the
    story is quoted to do so. Only a title may stand in quotation marks: 'Read us in «The Lamp»'."""
    text = TITLED.sub(" ", text)
    return (_said("appeal", "pleased", "invitation", "terms", "machine").stand_in(text) or follows(text)) and not QUOTED.search(text)


def fetches(block: Block) -> bool:
    """Whether a line leads to where an app or a channel is had, and does little else, or to several such places: in any language."""
    if not block.links or weight(block.text) >= _SOLICITATION or QUOTED.search(block.text):
        return False
    hrefs = [link.href for link in block.links]
    stores = sum(_STORE.search(href) is not None for href in hrefs)
    return any(map(_CHANNEL.search, hrefs)) or (stores > 0 and block.link_chars * 2 > len(block.text)) or 1 < stores == len(hrefs)


def asks(text: str) -> bool:
    """Whether a line or a short paragraph does; a question is one of the story's: 'What made you join our club?'"""
    return len(text) < _APPEAL and text[-1] not in ASKS and appeals(text)


def solicits(text: str) -> bool:
    """Whether a line does wherever it stands, for it says too what the reader is to have: our letter, our channel, an account. Only a title
    may stand in quotation marks."""
    text = TITLED.sub("", text)
    if QUOTED.search(text):
        return False
    if _said("pleased").stand_in(text) or _MISTAKE.search(text):
        return True
    if len(text) < _SOLICITATION and _LATEST.match(text):
        return True
    if (writes_to_us(text) and _said("opinion").stand_in(text)) or (len(text) < _TITLE * 2 and _TRIAL.match(text)):
        return True
    if (_SIGN_UP.match(text) or _SIGN_UP_THERE.search(text, max(0, len(text) - _LAST))) and _said("letter").stand_in(text):
        return True
    return (_said("appeal", "wall").stand_in(text) or follows(text)) and _said("object").stand_in(text)


def calls(text: str) -> bool:
    """Whether the words of a link or a button sell something: 'Check price', 'Book a demo'."""
    return len(text) <= _CALL and _said("calls").open(text.lstrip(_BEFORE_A_CALL))


def goods(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """What stands in the smallest box with a link or a button that sells: a few words on a product or an offer, amid the text or under it.
    Boxes with a sub-heading each, one like the other, are what the text lists; points without a price are what it says of the product;
    and a page that has many such boxes with sentences in them sells, and tells nothing else."""
    blocks = view.doc.blocks
    found: dict[int, list[int]] = {}
    whole: _Kept | None = None
    for block in blocks[kept[0].index + 1 : kept[-1].index + _BLOCKS]:
        if len(block.text) > _CALL or block.heading or not _sells(view, block):
            continue
        whole = whole or _Kept(kept, _sure(kept, likely))
        box = next((box for box in block.box.up(_HIGH * 2) if whole.weight(box) > len(block.text)), None)
        if box is None or box.tag in _NO_INSERTS or box.block_end - box.block_start > _MOST_GOODS or box.block_start <= kept[0].index:
            continue
        held = whole.within(box)
        prose = sum(sentence_end(blocks[n].text) and not blocks[n].inside & LIST for n in held)
        if whole.weight(box) > min(_BOX, whole.total // 3) or prose > 2 or whole.holds_sure(box, block):
            continue
        if any(blocks[n].heading for n in held) and whole.repeats(box):
            continue
        if any(blocks[n].inside & LIST for n in held) and not any(PRICE.search(b.text) for b in blocks[box.block_start : box.block_end]):
            continue
        found[box.index] = held
    told = sum(not whole.repeats(view.doc.boxes[box]) for box in found) if whole is not None else 0
    return {n: "asks the reader for something" for held in found.values() for n in held} if told <= _MOST_CALLS else {}


def _sells(view: View, block: Block) -> bool:
    """Whether a line is a button or a link that sells, or several, with a few words beside them: 'Buy now incl. VAT'."""
    if block.inside & BUTTON and calls(block.text):
        return True
    some = block.links[:_FEWEST] if block.link_chars * 4 >= len(block.text) else ()
    return any(calls(view.doc.text_of(link.box)) for link in some)


def writes_to_us(text: str) -> bool:
    """Whether a line asks something and says at which address the answer is read: 'Have a tip? Email tips@example.com'."""
    return "@" in text and _WRITE_TO_US.fullmatch(text) is not None


def follows(text: str) -> bool:
    """Whether the reader is to follow the paper on some network."""
    said = small(text)
    # A look is four times as fast as the pattern, and most texts name none.
    named = any(network in said for network in (*_NETWORKS, " x", "threads", "on twitter"))
    return named and _FOLLOW.search(text) is not None


def _asks(box: Box, blocks: list[Block], heavy: dict[int, int], total: int) -> bool:
    """A small box with a form in it, or the form itself."""
    if not 0 < box.block_end - box.block_start <= 8 or box.tag in ("body", "html", "main", "article"):
        return False
    inside = blocks[box.block_start : box.block_end]
    if not any(block.inside & FORM for block in inside):
        return False
    held = sum(heavy.get(block.index, 0) for block in inside)
    return held <= _BOX and held * 3 <= total and not _form_around(box)


def _form_around(box: Box) -> bool:
    """Whether the form around a box holds the page: some sites put everything in one."""
    while box.parent is not None and box.parent.inside & FORM:
        box = box.parent
    return box.block_end - box.block_start > 8


def prompt(view: View, kept: list[Block]) -> dict[int, str]:
    """What asks for a subscription under a teaser: set apart from the text, to the end; the whole of a small box. Where the page does not
    say that it is not free, nothing else is one but lines that let nobody on."""
    free = paywalled.is_free(view)
    if free:
        return {}
    text = next((block for block in kept if weight(block.text) > 80 and sentence_end(block.text)), None)
    if text is None:
        return {}
    own, set_so = _place(text), _set(text)
    said = 0
    start = None
    for n in range(len(kept) - 1, 0, -1):
        block = kept[n]
        said += weight(block.text)
        if said > _PROMPT or _place(block) == own or (_set(block) == set_so and block.box.parent is not text.box.parent):
            break
        if _said("prompt").stand_in(block.text):
            start = n
    asked = kept[start:] if start is not None else []
    if sum([weight(block.text) > _LONG and sentence_end(block.text) for block in asked]) > _MOST_LONG:
        return {}  # the text itself, each part of it in a box for those who pay, and a word in it that prompts have too
    if asked:
        sure = free is False or all(_said("wall").stand_in(block.text) for block in asked)
        asked = _apart(view, text, asked, kept) or (asked if sure else [])
    return {block.index: "the prompt of a paywall" for block in asked}


def _apart(view: View, text: Block, asked: list[Block], kept: list[Block]) -> list[Block]:
    """The whole of the box that what asks for a subscription stands in, where it is small, without the text, and most of its lines ask."""
    box = next((b for b in asked[0].box.up() if b.tag not in _LINES and b.block_end > asked[-1].index), None)
    if box is None or box.block_start <= text.index:
        return []
    inside = [block for block in kept if block.index >= box.block_start]
    if sum(weight(block.text) for block in inside) > _BOX or inside[0].inside & LIST:
        return []
    walls = {block.index for block in inside if _said("wall").stand_in(block.text)}
    asking = walls.union(b.index for b in view.doc.blocks[box.block_start : box.block_end] if _said("prompt").stand_in(b.text))
    named = any(map(paywalled.is_wall, box.up(3)))
    prose = any(weight(block.text) > _LONG and block.index not in walls for block in inside)
    if len(asking) * 2 < len(inside) or (prose and not named):
        return []
    return inside if named or walls or len(asking) > 1 else []  # one line that has such a word may be the story's last


def _place(block: Block) -> tuple[int, str, str]:
    return (block.box.parent.index if block.box.parent is not None else -1, block.box.tag, block.box.names)


def _set(block: Block) -> tuple[str, ...]:
    """The names of a block's element and of the one around it: some wrap each paragraph."""
    return tuple(said for box in block.box.up(2) for said in (box.tag, box.names))


@cache
def _said(*of: str) -> Phrases:
    """The phrases of these lists of `listed`."""
    return Phrases(" | ".join(listed()[name] for name in of))
