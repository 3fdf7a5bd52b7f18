"""Whether a page is a live blog, and what its data tell of the entries.

A blog says so itself: in its linked data, by microdata (`liveBlogUpdate`, schema.org/LiveBlogPosting), in its address, its headline or the
label over that. Where the data hold the entries too, the blocks that say the same are text: entries are short, and the model doubts them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from scraper.extractor.body import islands
from scraper.extractor.items import within
from scraper.extractor.view import View
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import BUTTON, CAPTION, FOOTER, FORM, HIDDEN, NAV
from scraper.page.linked_data import text_of, types_of

_OVER: Final = 2  # blocks over a headline in which its label is looked for
_LABELLED: Final = 40  # characters
_SURE: Final = 0.9  # likely, of what an entry in the data says
_SENTENCE: Final = 20  # weight of a block that may be a part of an entry's text
_BEGINNING: Final = 120  # characters of a block by which it is known: some data are cut
_NO_TEXT: Final = NAV | HIDDEN | FOOTER | FORM | BUTTON | CAPTION
_UPDATE: Final = "liveblogupdate"
_ENTRIES, _TEXT = 500, 400_000  # that are read, and characters of them
_STEP = re.compile(  # a word that names nothing else anywhere; one that a headline may have as a directory, or the first word of one
    r"(?:^|[/_-])(?:live(?:blog|-?ticker|-updates?)?|newsblog|en-?direct|in-?diretta|la-?diretta|en-?directe|en-directo|minuto-a-minuto|en-?vivo|ao-?vivo"
    r"|direkte|direktrapport|canli|na-?zywo|zive|nazivo|percrol-?percre|truc-tiep|zhibo|hetki-hetkelta"
    r"|u-?zivo|v-zivo|tiesiogiai|tiesraide|otseblogi?|(?:online|onlayn|tekstovaya)-?translyaciya)(?:[/_.-]|$)"
    r"|/(?:direct|directo|diretta)(?:[/_-]|$)|/(?:online|onlayn|ticker|seneste|suora|vivo)/",
    re.I,
)
_LIVE: Final = (  # a label
    r"(?:live|(?:en )?direct|(?:la |in )?diretta|(?:en )?directo|în direct|en vivo|ao vivo|canlı"
    r"|(?:relacja )?na żywo|živě|na ?živo|[uv] ?živo"
    r"|онлайн|на ?живо|наживо|уживо|ζωντανά|(?:بث |تغطية )?مباشر[ةه]?|زنده|direkte?|otse|suora(?:na)?|trực tiếp"
    r"|(?:文字|图文)?直播|ライブ|速報中|실시간)"
)
_COVERED: Final = (  # what no story but one is called by
    r"(?:live-?(?:ticker|blog)|live (?:blog|updates)|newsblog|as it happened|direktrapport|relacja (?:na żywo|live)|canlı anlatım"
    r"|онлайн-трансляци[яї]|текстовая трансляция|minut[aoeu] (?:a|par|per|po) minut[aoeuęě]|minútu po minúte|perc(?:ről|re) percre"
    r"|hetki hetkeltä|dakika dakika|λεπτό προς λεπτό|لحظه به لحظه)"
)
# 'Live: ...', 'Strike of the ferries, live: ...', '... | live'
_TITLE = re.compile(rf"(?:^\W{{0,2}}|[,:|–—-]\s){_LIVE}\s?(?:[:：|.,–—\]】-]|$)|\b{_COVERED}\b", re.I)
_LABEL = re.compile(rf"\W{{0,2}}(?:{_LIVE}|{_COVERED})\W{{0,2}}", re.I)


def is_told(view: View) -> bool:
    """Whether the data of the page's own story call it a live blog, or any data tell a live blog's updates."""
    if "liveblogposting" in types_of(view.doc.story or {}) or "coverageStartTime" in view.story:
        return True
    return len(view.doc.props.get(_UPDATE, ())) > 1 or any(node.get("liveBlogUpdate") for node in view.doc.linked.of("liveblogposting"))


def is_named(view: View) -> bool:
    """Whether its address, its headline or the label over that does; one that is a link leads to what is live elsewhere."""
    if _STEP.search(urlsplit(view.doc.url or "").path) or _TITLE.search(str(view.value("headline") or "")):
        return True
    head = view.headline_block
    over = view.doc.blocks[max(0, head.index - _OVER) : head.index] if head is not None else ()
    return any(len(b.text) <= _LABELLED and not b.links and not b.inside & (NAV | HIDDEN) and _LABEL.fullmatch(b.text) for b in over)


def weighed(view: View, likely: list[float]) -> list[float]:
    """The likelihoods of a page's blocks, with those that an entry in its data says too under the headline: a title, a part of a text."""
    if not is_told(view):
        return likely
    told = list(_told(view))
    titles = {key(title) for title, _ in told if title}
    text = " ".join([key(part) for _, parts in told for part in parts])[:_TEXT]
    out = list(likely)
    for block in view.doc.blocks[view.top + 1 :]:
        said = key(block.text) if not block.inside & _NO_TEXT else ""
        if said and (said in titles or (weight(block.text) >= _SENTENCE and said[:_BEGINNING] in text)):
            out[block.index] = max(out[block.index], _SURE)
    for box in view.doc.props.get(_UPDATE, ())[:_ENTRIES]:
        for block in view.doc.blocks[box.block_start : box.block_end]:
            if weight(block.text) >= _SENTENCE and sentence_end(block.text) and not block.inside & _NO_TEXT and not block.links:
                out[block.index] = max(out[block.index], _SURE)
    return out


def _told(view: View) -> Iterator[tuple[str, list[str]]]:
    """(title, paragraphs) of each entry in linked data and microdata."""
    nodes = {id(node): node for node in (view.doc.story or {}, *view.doc.linked.of("liveblogposting"))}  # the story is one of those, mostly
    updates = [update for node in nodes.values() for update in _listed(node.get("liveBlogUpdate"))]
    for update in updates[:_ENTRIES]:
        if isinstance(update := view.doc.linked.resolve(update), dict):
            yield text_of(update.get("headline")) or "", islands.split(text_of(update.get("articleBody")) or "")
    for box in view.doc.props.get(_UPDATE, ())[:_ENTRIES]:
        parts = (within(view, box, name) for name in ("headline", "articlebody"))
        title, text = (part.attributes.get("content") or view.doc.text_of(part) if part is not None else "" for part in parts)
        yield title, islands.split(text)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
