"""Whether only a teaser of the story is in the page. Words of offers alone never decide: free pages carry them too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor.view import View
from scraper.normaliser.patterns import late
from scraper.normaliser.text import key, sentence_end, weight, words
from scraper.page.blocks import FOOTER, HEADER, HIDDEN, NAV, Block, Box
from scraper.page.linked_data import types_of
from scraper.record import Block as Paragraph
from scraper.record import Candidate, Context, Rejection
from scraper.text import fold, unescape

_FREE: Final = frozenset("free true yes 1 open public unlocked nonpaid unpaid gratis".split())
_LOCKED: Final = frozenset("locked false no 0 paid premium subscriber subscribers subscription plus paywall exclusive registered".split())
_META: Final = (
    "article:content_tier", "content_tier", "og:content_tier", "isaccessibleforfree", "cxenseparse:pay-status", "content-access",
    "access", "is_paywalled",
)  # fmt: skip
_WALL = re.compile(
    r"paywall|pay-wall|access-wall|piano-(?:offer|inline)|upgrade-cta|regwall|subscription-(?:wall|required)|premium-(?:wall|box|offer)"
    r"|abo-?(?:wall|box|schranke)|plus-?wall|article-locked|is-locked|content-gate|meter(?:ed)?-wall"
)
_NONE = re.compile(r"no[- ]?paywall|paywall-?(?:free|none|off|false|disabled)|post-paywall|pre-paywall|paywall-(?:content|body|text)")
# Words of access to the rest: right under a body they are a doubt that it is whole, never a proof that it is not.
_ASKED = late(
    r"subscrib|(?:continue|keep) reading|limit of free"
    r"|(?:keep|read) (?:on|more(?!\s?:| (?:on|about|in|from|news|stories|reviews|articles)\b)|the (?:full|rest))\b"
    r"|members? only|already a member|log ?in to|sign in to|unlock"
    r"|premium|abonn|weiterlesen|freischalten|registrier|suscr[ií]b|suscriptor|assin(?:e|ante)|abbonat|r[ée]serv[ée]e? aux|lire la suite"
    r"|cet article pour \d|seguir leyendo|(?<!\w)abo(?!\w)|prenumer|tilaa|подпис"
    r"|unlimited access|register (?:for free )?to read|lesen sie weiter|digitalabo|de cet article à lire|pour continuer (?:votre|la|à) l"
    r"|para (?:seguir|continuar) (?:leyendo|lendo)|continuare a leggere|verder te lezen|läs hela artikeln med|läsa vidare|å lese videre"
    r"|at læse videre|передплат|předpla[tť]|predpla[tť]|odemkn|odomkn|előfizet|fizessen elő|pretplat|претплат|naročnin|συνδρομητ"
    r"|wykup dostęp|dostęp do treści|subskry|абонамент|abonament|abona[țţt]|abonea|abonē|tellija"
    r"|abone (?:ol|mi)|abonel|acesso ilimitado|continue lendo|verder lezen|onbeperkte? (?:toegang|lezen)|accès illimité|acceso ilimitado"
    r"|accesso illimitato|accés il·limitat|acces nelimitat|ube?grenset tilgang|ubegrænset adgang|obegränsad tillgång|nieograniczony dostęp"
    r"|neomezen\w{1,3} přístup|neobmedzen\w{1,3} prístup|korlátlan hozzáférés|neograničen\w? pristup|neomejen\w{0,3} dostop"
    r"|неограничен достъп|απεριόριστη πρόσβαση|neribot\w{1,2} prieig|neierobežot\w{1,2} piekļuv|piiramatu ligipääs|ótakmark\w{1,8} aðgang"
    r"|会員|有料|登録|ログインして(?:続|全文)|残り ?\d|续 ?读|订阅|会员|會員|訂閱|訂戶|付[费費]|登[录入]后|登入後|구독|유료|로그인|اشترك"
    r"|اشتراك|للمشتركين|مشترک شوید|מנוי|subscri|inloggen|logg inn|log ind|logga in|kirjaudu|áskrif|intekenaar|harpide|connectez"
    r"|सब्सक्राइब|सबस्क्राईब|सदस्यता|केवल सदस्यों|berlangganan|pelanggan|langgani|đăng ký (?:đọc|gói)|mua gói|สมัครสมาชิก|সাবস্ক্রাইব|গ্রাহক হ|சந்தா"
    r"|naročite|telli (?:digi|ajaleht)|teken in om|jiandikish|abonohu|abunə ol|жазылыңыз|გამოიწერ|բաժանորդագր|सदस्यत्व"
    r"|సబ్‌స్క్రైబ్|ಚಂದಾದಾರ|സബ്‌സ്ക്രൈബ്|સબ્સ્ક્રાઇબ|سبسکرائب"
)
# What counts how much of the story is not there: only those read it from whom it is kept. A form for comments counts letters too.
_LEFT = late(
    r"(?:有料|会員|この記事).{0,60}残り ?[\d,，]{1,7} ?(?:文字|字)|残り ?[\d,，]{1,7} ?(?:文字|字).{0,12}(?:全文|有料|会員|続き)"
    r"|(?:剩余|剩餘|还剩|還剩|余下)(?:内容|全文)? ?[\d,.]{1,6} ?(?:%|％|字)|남은 (?:내용|기사) ?[\d,.]{1,5} ?%"
    r"|(?:il (?:vous )?reste|plus que) [\d,.]{1,5} ?% de (?:cet? (?:article|texte)|l['’]article)"
    r"|[\d,.]{1,5} ?% de (?:cet|l['’]) ?article (?:restent?|sont réservés)"
    r"|noch [\d,.]{1,6} ?(?:%|prozent|wörter|zeichen|absätze) (?:des|dieses|vom|bis zum ende des) (?:artikel|text|beitrag|bericht)"
    r"|[\d,.]{1,5} ?(?:%|per ?cent) of (?:this|the) (?:article|story|text) (?:is )?(?:left|remain)|[\d,.]{1,5} ?(?:%|words) left to read"
    r"|quedan? (?:por leer )?(?:un |el )?[\d,.]{1,5} ?% (?:por leer|de(?:l| este| esta| la)? (?:artículo|noticia|texto))"
    r"|resta(?:no)? (?:da leggere )?(?:il |l['’])?[\d,.]{1,5} ?% (?:da leggere|(?:di|del|dell['’]) ?(?:questo )?(?:articolo|testo))"
    r"|restam?(?:-lhe)? [\d,.]{1,5} ?% (?:para ler|d[eo](?:ste|sta)? (?:artigo|texto|notícia|matéria))"
    r"|nog [\d,.]{1,5} ?% (?:te lezen|van (?:dit|het) (?:artikel|verhaal))|[\d,.]{1,5} ?% kvar att läsa"
    r"|осталось прочитать [\d,.]{1,5} ?%|do przeczytania [\d,.]{1,5} ?%|zbývá (?:vám )?přečíst [\d,.]{1,5} ?%"
)
# Of one that is offered to everybody, and of another story.
_CHANNELS = re.compile(
    r"youtube|podcast|telegram|телеграм|whatsapp|ватсап|viber|вайбер|google (?:news|новост)|дзен"
    r"|^\W{0,4}read (?:more|next|also)\W{0,2}:$|scroll to continue reading"
)
_LETTERS = re.compile(
    r"newsletter|e-?mail|inbox|mailing list"
    r"|^\W{0,4}(?:read (?:more|next)|weiterlesen|lire la suite|continue reading)\W{0,4}$"
)
_CUT: Final = ("...", "…", ":", "[…]", "[...]", "(...)", "(…)", "→", "»…")
_DOTS: Final = ("...", "…")
_REMARKS = re.compile(r"comment|kommentar|comentari|reacties|repl(?:y|ies)|antwort")  # for which readers log in too
_PICTURES = re.compile(r"[\s\u200d\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]{1,40}\Z")  # small ones, behind a sentence
# The initials of who wrote it, behind its last sentence: '(jro)', '(dpa/jro)'; a word that leads on is none.
_SIGNED = re.compile(r"\s?[(\[](?!(?:mehr|more|plus|abo|zum)\b)[^\W\d_]{2,4}(?:[/, -]{1,2}[^\W\d_]{2,4}){0,3}[)\]]\Z", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_FRAGMENT = re.compile(
    r"[.!?…»”\"]\s[^.!?…:|()\t]{0,80}?\s[a-zß-ÿа-я]\w{1,23}$"
)  # words behind the last sentence, with which it breaks off
_AMID_A_WORD = re.compile(r"\s[^\W\d_]{1,3}(?:…|\.{3})$")
_UNMARKED = re.compile("[\u0e01-\u0eff]")  # Thai and Lao end a sentence with nothing
_PAGES: Final = frozenset(("webpage", "itempage", "webpageelement"))  # types of linked data that tell of the page
_STORIES: Final = ("article", "live_blog", "gallery", "video")
WHOLE: Final = 2_500  # weight of a body that is no teaser
NO_TEASER: Final = 3_500  # of one that is none however it ends: of 1,600 stories none that is cut has 3,000
TEASER: Final = 1_200
SHORT: Final = 400
LONG: Final = 40  # of a line that is a sentence
PARAGRAPH: Final = 100
LEAST: Final = 140
MANY: Final = 7  # paragraphs and other blocks that no teaser has
LIKELY: Final = 0.3  # how likely a block is body that may be more of it
MOST_ASKED: Final = 200  # characters of a line that asks
DOUBT: Final = 0.25  # share of the prose of which it is not clear whether it is body
DOUBT_OF_MORE: Final = 0.35  # of more than a teaser
TOLD_LEFT: Final = 6  # blocks behind a text in which it may be counted how much of it is left
ASKING: Final = 3  # blocks right behind a text that breaks off, in which it is asked for
OPEN: Final = 2  # blocks behind the body with one of which a wall begins: the line that announces more may be left out
ALL: Final = 0.98  # share of the length that the data tell which is all of it
_CALLED: Final = 60  # characters of what an element is called where a page is read aloud
LIST: Final = 3  # items of a list with which a story ends
MAX_TOLD: Final = 100_000  # characters of the text in a page's data
LARGEST, NEAR = 40, 30  # blocks that a wall may hold, and that may stand between the body and it
MOST: Final = 0.75  # share of the length that the data tell
PART: Final = 0.2  # share of it that is a teaser's


def find(view: View) -> Iterator[Candidate | Rejection]:
    """True or False as it is said, judged against how much of the story is there: much of a locked story is often in the page.
    Where nothing is said, whether the body is whole."""
    body = _length(view)
    share = _share(view) if body else None
    cut = body > 0 and (_is_cut_by_a_wall(view) or _counts_what_is_left(view))
    silent = True
    for place, witness, said in _said(view):
        silent = False
        free = _reads(said)
        if free is None:
            yield Candidate(said, place, witness)
        elif free and cut:
            yield Rejection(Candidate(said, place, witness), "a wall stands where the text breaks off")
        elif free:
            yield Candidate(False, place, witness)
        elif share >= MOST if share is not None else body >= WHOLE or _is_told_to_its_end(view, body):
            # Locked for readers, and yet the text is here: the record is whole.
            yield Candidate(False, "locked but whole", "visible", detail=place)
        else:
            yield Candidate(True, place, witness)
    prompt = body > 0 and _prompt(view)
    if silent and not cut and share is not None and share < PART and body < TEASER and _holds_less_than_told(view):
        yield Candidate(True, "a few of the words that the data count", "json-ld")
        return
    if cut or (prompt and body < TEASER) or (not prompt and body < NO_TEASER and _asks_where_it_breaks_off(view)):
        yield Candidate(True, "prompt under a short body" if body < TEASER else "prompt amid a sentence", "visible")
    elif not prompt and (silent or body >= WHOLE) and _is_whole(view, body, share):
        yield Candidate(False, "whole body", "visible")


def read(said: Any, context: Context) -> bool:
    if not isinstance(said, bool):
        raise Unreadable("neither free nor locked", said)
    return said


def _length(view: View) -> int:
    """The weight of the body; of one that is long in characters, those."""
    blocks = view.body.blocks if view.body is not None else ()
    length = sum(len(block.text) for block in blocks)
    return length if length >= WHOLE else sum(weight(block.text) for block in blocks)


def _share(view: View) -> float | None:
    """How much of the story the body is, by the length that the page's data tell; None where they tell none."""
    text = view.body.text if view.body is not None else ""
    total = _words_told(view)
    if total >= 20:
        shown = len(words(text))
        # Some count letters: a number that is about the length of the text leaves open which.
        return None if 3 * total < 4 * len(text) < 6 * total else shown / total
    told = view.story.get("articleBody")
    if isinstance(told, str) and len(told) >= TEASER:
        # A short one is often the data's own teaser. In one that seems longer marks, references and white space count for nothing.
        share = len(text) / len(told)
        return share if share >= MOST else len(text) / max(1, len(fold(unescape(_TAG.sub(" ", told[:MAX_TOLD])))))
    return None


def _holds_less_than_told(view: View) -> bool:
    """Whether all the sentences of the page, and not of the story alone, are less than half of the words that the data count."""
    return 2 * sum(len(words(block.text)) for block in view.doc.blocks if len(block.text) > LONG) < _words_told(view)


def _words_told(view: View) -> int:
    """How many words the story has by the page's data; 0 where they do not say."""
    count = view.story.get("wordCount")
    try:
        return int(str(count).replace(",", "")) if count else 0
    except ValueError:
        return 0


def _is_whole(view: View, body: int, share: float | None) -> bool:
    """Whether the body is a story from its first sentence to its last, as far as the page tells: a story's page, a body that is sure,
    an end as stories have it, about as long as the data say, and nothing after it that asks for more than reading."""
    found, kind = view.body, view.kind
    if found is None or not found.blocks or (kind is not None and kind.name not in _STORIES) or (share is not None and share < MOST):
        return False
    of_pictures = kind is not None and kind.name == "gallery"  # the model doubts captions, which there are the text
    if (found.doubt > (DOUBT if body < TEASER else DOUBT_OF_MORE) and body < NO_TEASER and not of_pictures) or body < LEAST:
        return False
    ends = [_SIGNED.sub("", _PICTURES.sub("", block.text)) for block in found.blocks[-2:]]
    if body < NO_TEASER and ends[-1].endswith(_CUT) and not (ends[-1].endswith(":") and sentence_end(ends[-1])):
        return False  # in Armenian a colon ends a sentence
    told = share is not None and share >= ALL
    broken = weight(ends[-1]) > PARAGRAPH and _FRAGMENT.search(ends[-1][-2 * PARAGRAPH :]) is not None
    ended = (
        told
        or _ends_in_a_list(found.blocks)
        or (any(map(sentence_end, ends)) and not broken)
        or (weight(ends[-1]) > LONG and _UNMARKED.search(ends[-1][-1:]) is not None)
    )
    if body < NO_TEASER and (found.blocks[-1].kind == "heading" or not ended):
        return False  # a long one may end in a list, or in a line of its own
    blocks = view.doc.blocks
    if found.kept and (_asks_below(blocks, found.kept[-1], body) or (body < NO_TEASER and _breaks_off_below(view, found.kept[-1] + 1))):
        return False
    # Of a short one, and of one that stands in the page's data alone, the whole page has to be silent (in the first case its menus
    # too): a note of four sentences and a teaser look alike.
    left_out = NAV | HEADER | FOOTER if body >= SHORT else 0
    loud = (body < SHORT or not found.kept) and any(
        _ASKED.search(block.text.lower()) for block in blocks if len(block.text) < MOST_ASKED and not block.inside & left_out
    )
    return not loud


def _breaks_off_below(view: View, at: int) -> bool:
    """Whether what may be one more paragraph stands right under the body, and breaks off amid a sentence."""
    if view.body is None or at >= len(view.doc.blocks) or view.body.likely[at] < LIKELY:
        return False
    block = view.doc.blocks[at]
    ended = sentence_end(block.text) or _UNMARKED.search(block.text[-1:])
    return not (block.heading or block.link_chars or ended) and weight(block.text) > PARAGRAPH


def _ends_in_a_list(blocks: Sequence[Paragraph]) -> bool:
    """Whether a story ends in a list none of whose last items ends as a sentence does: it is no more cut off than they are."""
    items = list(takewhile(lambda block: block.kind == "list_item", reversed(blocks)))
    return len(items) >= LIST and not any(sentence_end(item.text) or item.text.endswith(_CUT) for item in items[1:LIST])


def _is_told_to_its_end(view: View, body: int) -> bool:
    """Whether what is said to be locked is a story to its last sentence, with too much in it for a teaser, and nothing by it asks."""
    found = view.body
    many = body >= TEASER and found is not None and len(found.blocks) >= MANY
    return many and not _prompt(view, around=False) and _is_whole(view, body, None)


def _asks_below(blocks: Sequence[Block], last: int, body: int) -> bool:
    """Whether what stands right under a story has a word of access to its rest; it may offer its channels elsewhere, and under a long one
    letters and the next story. Under a very long one a line has to have two such words: 'Subscribe to continue reading'."""
    long, least = body >= WHOLE, 2 if body >= NO_TEASER else 1
    texts = [block.text[:MOST_ASKED].lower() for block in blocks[last + long : last + 6]]
    said = (text for text in texts if not (_CHANNELS.search(text) or (long and _LETTERS.search(text))))
    return any(len(_ASKED.findall(text)) >= least for text in said)


def is_free(view: View) -> bool | None:
    """Whether the page says that everybody may read it; None where it says neither."""
    return next((free for _, _, said in _said(view) if (free := _reads(said)) is not None), None)


def is_wall(box: Box) -> bool:
    """Whether an element calls itself a paywall, by its names or to those who have the page read to them."""
    label = box.attributes.get("aria-label")
    return _calls_a_wall(box.names) or (label is not None and _calls_a_wall(label[:_CALLED].lower()))


def _calls_a_wall(said: str) -> bool:
    return ("wall" in said or "-cta" in said) and _WALL.search(said) is not None and _NONE.search(said) is None


def _said(view: View) -> Iterator[tuple[str, str, Any]]:
    for node in _nodes(view):
        if "isAccessibleForFree" in node:
            yield "json-ld isAccessibleForFree", "json-ld", node["isAccessibleForFree"]
            break
    for name in _META:
        for content in view.doc.meta.get(name, ())[:1]:
            yield f"meta {name}", "meta", content
    for box in view.doc.props.get("isaccessibleforfree", ())[:1]:
        yield "microdata isAccessibleForFree", "microdata", box.attributes.get("content") or view.doc.text_of(box)


def _nodes(view: View) -> Iterator[Mapping[str, Any]]:
    """What in the linked data may say it: the story, others with a headline, the story's parts that are not free, and the page."""
    nodes = view.doc.linked.nodes[:60]
    yield view.story
    yield from (node for node in nodes if node.get("headline"))
    parts = view.story.get("hasPart")
    for part in map(view.doc.linked.resolve, parts[:60] if isinstance(parts, list) else [parts]):
        if isinstance(part, dict) and _reads(part.get("isAccessibleForFree")) is False:
            yield part
    yield from (node for node in nodes if not (types := types_of(node)) or _PAGES.intersection(types))


def _is_cut_by_a_wall(view: View) -> bool:
    """Whether what asks stands right behind a line that announces more, with which the text breaks off, or behind the heading of what
    is not there; or around a text that ends amid a word."""
    last, blocks = view.last_block or 0, view.doc.blocks
    if view.last_block is not None and _AMID_A_WORD.search(blocks[last].text) and any(map(is_wall, blocks[last].box.up())):
        return True
    for box in filter(is_wall, view.doc.boxes_in(last + 1, last + OPEN)):
        if box.inside & HIDDEN:
            continue
        line = blocks[box.block_start - 1] if last < box.block_start < box.block_end else None
        announces = line is not None and line.text.endswith(_CUT) and not sentence_end(line.text)
        if line is not None and (announces or _heads_a_part(view, line)) and not line.link_chars:
            return True
    return False


def _counts_what_is_left(view: View) -> bool:
    """Whether it is said under the text how much of it nobody sees: 'この記事は有料記事です。残り1200文字', 'Il vous reste 80 % de cet
    article à lire'."""
    last = view.last_block
    below = view.doc.blocks[last + 1 : last + TOLD_LEFT + 1] if last is not None else ()
    said = " ".join(block.text[:MOST_ASKED] for block in below if not block.inside & HIDDEN)
    return _LEFT.search(said.lower()) is not None


def _asks_where_it_breaks_off(view: View) -> bool:
    """Whether the last paragraph breaks off with the marks for it, and what stands right under it asks in so many words: whatever that is
    called, a reader sees a wall."""
    last, blocks = view.last_block, view.doc.blocks
    if last is None or weight(blocks[last].text) <= LONG or not blocks[last].text.endswith(_DOTS):
        return False
    below = (block.text[:MOST_ASKED].lower() for block in blocks[last + 1 : last + ASKING + 1])
    said = (text for text in below if not (_CHANNELS.search(text) or _LETTERS.search(text) or _REMARKS.search(text)))
    return sum(len(_ASKED.findall(text)) for text in said) > 1


def _heads_a_part(view: View, line: Block) -> bool:
    """Whether a line under the text is set as the headings within it are."""
    kept = [view.doc.blocks[n] for n in (view.body.kept if view.body is not None else ())]
    return line.heading > 1 and any(one.heading == line.heading and one.box.names == line.box.names for one in kept)


def _reads(said: Any) -> bool | None:
    """Whether the page says that it is free; None where it says neither ("metered": some readers may, some may not)."""
    if isinstance(said, list):
        said = said[0] if said else None
    if isinstance(said, dict):
        said = said.get("@value", said.get("@id"))
    if isinstance(said, bool):
        return said
    word = key(str(said)).rsplit(" ", 1)[-1] if isinstance(said, str | int) else ""
    return True if word in _FREE else False if word in _LOCKED else None


def _prompt(view: View, *, around: bool = True) -> bool:
    """Whether an element that calls itself a paywall, and shows some text, stands by the story or under it; where it may stand `around`
    the whole story too: what readers have to pay for is called so, whether it is there or not."""
    last = view.last_block or 0
    first = last if around or view.first_block is None else view.first_block
    near = view.doc.boxes_in(last - LARGEST + 1, last + NEAR)
    return any(
        box.block_end > last
        and (around or box.block_start > first)
        and 0 < box.block_end - box.block_start < LARGEST
        and box.tag not in ("html", "body")
        for box in filter(is_wall, near)
    )
