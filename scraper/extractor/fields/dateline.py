"""Where (and when, and by which agency) the text was filed, as printed before the first sentence.

It opens the body's first paragraph, or a standfirst in the style of a dateline, or stands in an element of its own before either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor.view import View
from scraper.extractor.witnesses import rule
from scraper.normaliser import datelines, organisations, places
from scraper.normaliser.persons import is_person
from scraper.normaliser.text import ASKS, fold, key, sentence_end, weight
from scraper.page.blocks import CAPTION, FIGURE, FOOTER, HEADING, NAV, Block
from scraper.record import Candidate, Context

STANDFIRST: Final = 100  # characters of a heading that is no title: some set the standfirst as one
LEAD: Final = 60  # characters of a lead-in that the page sets apart
EARLY: Final = 6  # blocks of the body in which its first paragraph stands
PROSE: Final = 100  # weight of a paragraph: the third of them is not the first of the text
NEAR: Final = 6  # blocks from the first paragraph on that say where it happened
SHORTEST: Final = 2  # characters of a button: 'A-'
_CAPTION = re.compile(r"caption|legende?(?![a-z])|credit|bildunterschrift|pie-?(?:de-?)?foto")
_NAMED = re.compile(r"date-?line|location|(?<![a-z])(?:ort|ortsmarke|place|city|lugar|lieu|luogo|plats|sted)(?![a-z])")
_OPENS = re.compile(r"([A-ZÄÖÜ][a-zäöüß]{2,24}(?:[ -][A-ZÄÖÜ][a-zäöüß]{2,24})?)(?:/[A-ZÄÖÜ][\w-]{2,24})?(?:\.|(\s[-–—]))(?=\s[A-ZÄÖÜ„»\"])")
_OPENS_LOUD = re.compile(r"([A-ZÄÖÜ]{4,24}(?:[ -][A-ZÄÖÜ]{2,24})?)(?:\.|(\s[-–—]))(?=\s[A-ZÄÖÜ„»\"])")
# The same before a dash in other languages, and the words that in each say where something happened and to whom nothing.
_DASHED = re.compile(r"([^\W\d_a-z][^\W\d_]{2,20}(?:[ -][^\W\d_]{1,20}){0,4})(?:\.[-–—]|\.?\s[-–—])(?=\s?[^\W\d_a-z„»«\"])")
_WHERE: Final = {
    "es": "en|desde", "ca": "a|des de", "gl": "en|desde", "pt": "em|desde", "it": "a|ad|in", "fr": "à", "nl": "in|uit", "en": "in|near",
    "ro": "din|la|în", "sv": "i|från", "da": "i|fra", "nb": "i|på|fra", "no": "i|på|fra", "lb": "zu", "af": "in",
}  # fmt: skip
_IN: Final = "in|bei|nach|aus|um"  # before a town's name in German; before a dash a person's may stand: 'nach Merz'
_IN_A_TOWN: Final = "in|aus|near|from|en|à|a|di|da|van|i|på|fra|från|te|w|v|ve|u"
_PLACE_AND_DAY = re.compile(r"(?P<where>[^\W\d_][^\d,.:;!?]{1,50}),\s[^,:;!?]{3,24}\d{4}\.?")
_BEHIND_BOLD = re.compile(r"\s?[-–—](?=\s)|[.:](?=\s)")
_BUTTONS = re.compile(r"\+\s?[^\W\d_]?\s?-$")  # for the size of the text: 'A+ A-', 'অ+ অ-'
_CLOCK = re.compile(r"[\s,|·–—-]{0,4}(?:\d{1,2}[^\W\d_.]{0,6}\.? (?:de )?[^\W\d_]{3,10}\.? (?:de )?\d{4}[\s,|·–—-]{1,4})?\d{1,2}[:.h]\d\d")
_COLON: Final = frozenset("MY SG BN IN PK BD LK NP".split())  # countries whose papers end a dateline in a colon
_AROUND: Final = NAV | FOOTER | FIGURE | CAPTION


def find(view: View) -> Iterator[Candidate]:
    for candidate in rule(view, "dateline"):
        yield candidate  # a whole paragraph
        yield candidate._replace(said={"lead": candidate.said, "stamped": True})
    blocks = view.doc.blocks
    first = view.first_block if view.first_block is not None else min(view.prose_start, len(blocks))
    headline = view.headline_block
    start = headline.index + 1 if headline is not None and headline.index < first else max(0, first - 6)
    # A standfirst, byline or list of points may have been kept as body before the first paragraph.
    early = view.body.kept[:EARLY] if view.body is not None else ()
    begun = [n for n in early if sentence_end(blocks[n].text) and weight(blocks[n].text) > PROSE]
    later = [blocks[n] for n in early if n >= first + 2 and n <= (begun[1] if len(begun) > 1 else n)]
    for block in (*blocks[max(start, first - 25) : first + 2], *later):
        if block.inside & _AROUND or _CAPTION.search(block.box.names) or (block.inside & HEADING and len(block.text) <= STANDFIRST):
            continue
        where = "body" if block.index >= first else "before the body"
        if block.index > first and blocks[block.index - 1].text[-1] in ASKS:
            continue  # who answers
        in_bold = None if (apart := _apart(view, block)) else _in_bold(view, block, first)
        if apart := apart or in_bold:
            stamped = stamp(view, block) == apart or _is_stamped(view, block, first) or (in_bold is not None and in_bold.endswith(":"))
            yield Candidate({"lead": apart, "stamped": stamped}, f"{where}, set apart", "visible", block=block.index)
        elif _is_stamped(view, block, first) or (block.index <= first and _is_over_the_text(view, block)):
            yield Candidate({"lead": block.text, "stamped": True}, f"{where}, set apart", "visible", block=block.index)
        elif told := _told_elsewhere(view, block):
            yield Candidate({"lead": told}, f"{where}, set apart", "visible", block=block.index)
        signed = organisations.agency(_last_part(block.text)) if block.text[-1] == ")" or "," in block.text else None
        dashed = block.text.endswith(("—", "–", "-", "―")) and not _BUTTONS.search(block.text)
        lead = block.index >= first - 2 and (dashed or signed)
        name = block.text.rstrip(" -–—―")
        if dashed and lead and not apart and block.index <= first and len(name) > SHORTEST and not is_person(name):
            # A line of its own, or a name in bold and its dash outside of the first paragraph.
            yield Candidate({"lead": block.text}, f"{where}, set apart", "visible", block=block.index)
        if len(block.text) > LEAD or block.index >= first or lead:
            yield Candidate(block.text, where, "visible", block=block.index)


def read(said: Any, context: Context) -> str:
    """The dateline verbatim with its dash. `said` is a paragraph, or {'lead': text} where the page sets the lead-in apart."""
    if isinstance(said, Mapping):
        lead = str(said.get("lead", ""))
        if context.publisher and key(lead) == key(context.publisher):
            raise Unreadable("the site's name", lead)
        raw = datelines.dateline(lead, context, set_apart=True, stamped=bool(said.get("stamped"))).raw
        if _CLOCK.match(lead, lead.find(raw) + len(raw)):
            raise Unreadable("where and when it was written", lead)  # 'Musterhaven - 11 June 2025 - 09:15'
        return raw
    if not isinstance(said, str):
        raise Unreadable("no text", said)
    return datelines.dateline(said, context).raw


def _last_part(line: str) -> str:
    """What stands behind the last comma, or in brackets at the end: 'Bakı, 11 iyun, AZƏRTAC', 'Musterhaven (ots)'."""
    return line.rpartition("(")[2][:-1] if line[-1] == ")" else line.rpartition(", ")[2]


def same(a: str, b: str) -> bool:
    return a == b or key(a) == key(b)


def _told_elsewhere(view: View, block: Block) -> str | None:
    """'Kleinkleckersdorf.' before a text or standfirst, as German papers write, elsewhere 'San Isidro.-': a name that no register knows,
    but the address and the tags, or words that say where it happened."""
    language = (view.context.language or "").partition("-")[0]
    if (words := _WHERE.get(language)) is not None:
        dashed = _DASHED.match(block.text)
        return dashed[0] if dashed is not None and _happened_in(view, block, dashed[1], words) else None
    m = (_OPENS.match(block.text) or _OPENS_LOUD.match(block.text)) if language == "de" else None
    if m is None:
        return None
    name = key(m[1])
    if m[1].isupper():
        filed = name in map(key, (view.value("section") or "", *(view.value("tags") or ())))
        return m[0] if not places.is_label(m[1]) and (filed or _happened_in(view, block, m[1].title(), _IN)) else None
    if any(key(tag) == name for tag in view.value("tags") or ()) and name.replace(" ", "-") in (view.doc.url or "").lower():
        return m[0]
    return m[0] if _happened_in(view, block, m[1], "in|aus" if m[2] else _IN) else None


def _happened_in(view: View, block: Block, name: str, words: str) -> bool:
    """Whether the headline or the text's first blocks say with one of the words that something happened there."""
    where = re.compile(rf"\b(?:{words}) {re.escape(name)}(?![\w-])")
    return any(map(where.search, (view.value("headline") or "", *(o.text for o in view.doc.blocks[block.index : block.index + NEAR]))))


def stamp(view: View, block: Block) -> str | None:
    """The place that an element called after places holds before a text that goes on without a mark: 'Musterhaven|Seit 30 Jahren ...'."""
    if len(block.text) <= LEAD:
        return None
    for box in view.doc.boxes[block.box.index + 1 : block.box.index + 4]:
        if box.names and _NAMED.search(box.names) and box.start < block.end:
            said = view.doc.text_of(box)
            goes_on = 0 < len(said) <= LEAD and block.text.startswith(said) and block.text[len(said) :].lstrip()[:1].isalnum()
            return said if goes_on else None
    return None


def _is_stamped(view: View, block: Block, first: int) -> bool:
    """Whether an element called after places holds all of a line right before the text, and the text or the headline names that place."""
    if block.index != first - 1 or len(block.text) > LEAD:
        return False
    boxes = (block.box, *view.doc.boxes_in(block.index, block.index))
    named = any(box.names and _NAMED.search(box.names) and view.doc.text_of(box) == block.text for box in boxes)
    near = (view.value("headline") or "", *(other.text for other in view.doc.blocks[block.index + 1 : block.index + NEAR]))
    return named and any(block.text in text for text in near)


def _is_over_the_text(view: View, block: Block) -> bool:
    """Whether a paragraph set like the one under it is a place, or several, and a day: 'Musterhaven | Kleinhafen, 11 June 2025', as press
    offices write over their text."""
    line = _PLACE_AND_DAY.fullmatch(block.text) if len(block.text) <= LEAD else None
    under = view.doc.blocks[block.index + 1 : block.index + 2]
    if line is None or not under or under[0].box.tag != block.box.tag or under[0].box.parent is not block.box.parent:
        return False
    where = places.listed(line["where"])
    return len(under[0].text) > LEAD and any(map(places.is_place, where)) and not any(map(is_person, where))


def _in_bold(view: View, block: Block, first: int) -> str | None:
    """The lead-in in bold of a first paragraph that is set so nowhere else, and has a place's name again, or a dash: 'Musterhaven.'"""
    if block.index > first + 1 or not 0 < block.bold_chars <= LEAD or len(block.text) <= LEAD:
        return None
    piece = next((piece for piece in view.doc.pieces(block.start, block.end) if not piece.isspace()), "")
    lead = fold(piece)
    if len(piece) != block.bold_chars or not block.text.startswith(lead):
        return None
    name = lead.rstrip(" .-–—―:")
    behind = _BEHIND_BOLD.match(block.text, len(lead)) if name == lead else None
    if name == lead and behind is None:
        return None
    others = [view.doc.blocks[n] for n in (view.body.kept if view.body is not None else ()) if n != block.index]
    if not name or any(0 < other.bold_chars < len(other.text) for other in others):
        return None  # parts of a text begin so
    if behind is not None:  # the mark is not in bold: 'Musterhaven – ', 'Musterhaven/Kleinhafen. '
        told = any(places.is_place(part) or _happened_in(view, block, part, f"{_IN}|{_IN_A_TOWN}") for part in name.split("/"))
        return block.text[: behind.end()] if told and behind[0] != ":" else None
    if lead[-1] == ":":  # 'JOHOR BARU:', where papers write so, and no label: the text names the place as it names others
        if not name.isupper() or view.context.country not in _COLON:
            return None
        name = name.title()
    parts = name.split("/")
    again = any(part in block.text[len(lead) :] or any(part in other.text for other in others) or places.is_place(part) for part in parts)
    return lead if again or (lead[-1] not in ".:" and not name.isupper()) else None


def _apart(view: View, block: Block) -> str | None:
    """The lead-in that an element of its own holds, at the beginning of the block or alone in it."""
    pieces = view.doc.pieces(block.start, min(block.end, block.start + 40))
    at = next((i for i, piece in enumerate(pieces) if not piece.isspace()), None)
    if at is None or len(pieces[at]) > 4 * LEAD:
        return None
    lead = fold(pieces[at])
    if not lead or len(lead) > LEAD:
        return None
    start = block.start + at
    inner = view.doc.boxes[block.box.index + 1 : block.box.index + 4]
    named = any(_NAMED.search(b.names) for b in (block.box, *inner) if b.names and b.start <= start < b.end)
    rest = block.text.removeprefix(lead)
    if named or all(map(places.is_place, lead.rstrip(" .:-–—").split("/"))):
        # Of a short line all, with the dash; of 'Musterhaven' in a link and 'Musterhaven (dpa)' after it the second.
        again = rest[:1].isalnum() if named else rest.startswith(lead)
        return lead if len(block.text) > LEAD else rest if again else block.text
    if lead != block.text and any(b.start <= start and b.end <= start + 2 and b.tag in ("span", "em", "strong", "b", "i") for b in inner):
        return lead
    return None
