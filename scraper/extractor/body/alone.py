"""Lines amid a text that say by themselves that they are none of it: what offers, leads elsewhere, credits, announces."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from scraper.extractor.body import asking, comments, linked, notices, tails
from scraper.extractor.body.headings import setting
from scraper.extractor.body.phrases import Phrases, listed
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels
from scraper.extractor.view import View
from scraper.normaliser import credits, organisations, places
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import HEADING, LIST, PRE, QUOTE, TABLE, Block

_OPENER: Final = 24  # characters of a line that only begins as a label of other stories does ('Read:')
_ONE: Final = 300  # characters of a line that offers one story
_MOST_OFFERED: Final = 700  # and of one that offers several
_PARTING: Final = ' «»‘’“”"-–—:：'  # between a phrase that offers a story and the link to it
_PARTING_MARKS: Final = " •·*»>-–—"  # before a link that stands for itself
_OFFER: Final = 20  # characters; fewer in capitals are an agency or a firm
_PROMPT: Final = 40  # characters of what leads to a shop
_UNVOUCHED = re.compile(r"nofollow|sponsored", re.I)
INNER: Final = 8  # elements of a line, its picture's and the credit's
_PRICE = re.compile(r"^(?:[$€£¥]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?[€£])\s?")  # before what buys it: '$89 Buy at Gull Store'
_OF_A_CHART = re.compile(
    r"(?<!\w)(?:charts?|graphics?|maps?|infographics?|grafik|karte|infografik|graphique|carte|infographie|gr[áa]ficos?|mapa|infograf[íi]a"
    r"|infográfico|infografica|grafiek|kaart|grafika|kartta|grafiikka|график|карта|инфографика)(?:\s?[:：]|\s(?:by|von|par|por|di)\s)",
    re.I,
)
_PARTS_OF_A_CREDIT = re.compile(r"[.;•|]\s")
_SAID_OF_IT = re.compile(r"(?:^|[\s_-])(?:captions?|credits?)(?:$|\s)")
_LICENSED = re.compile(r"\bCC[ -]BY(?:[ -](?:SA|NC|ND)){0,3}(?:[ -]\d\.\d)?[.)]{0,2}$")  # as Creative Commons writes its licences
PARAGRAPH: Final = 80  # weight of what is prose and no line of facts
_FEWEST: Final = 2  # links of a line that offers one story
_MAY_BE_CREDITED = re.compile("[:：=＝©՝]| by |ourtesy|[Ff]ot\\.|[/|] (?:[Ff]oto|[Pp]hoto|[Фф]ото) |nuotr|[摄攝影图圖供]$|[图圖][／｜]")
_OF_THE_ARCHIVE = re.compile(
    r"[^\W\d_]{3,12}\.? (?:19|20)\d\d ?\(\d{1,4}\)|(?:19|20)\d\d年 ?\d{1,2}月 ?[(（]\d{1,4}[)）]"
)  # 'May 2016 (67)'
_PASSED_ON: Final = "to be passed on"
_BUTTON, _ITEMS = 12, 6  # characters of a button, and items of a list of such lines
_SHOWN: Final = 40  # characters of what is said of a picture
_CREDIT: Final = 60  # and of the credit that may stand with it
_FILM: Final = 160  # characters of a film's title, or of its player's buttons
_OF_A_FILM = re.compile(r"(?:^|[\s_-])(?:video|player)(?:_{1,2}|-)(?:title|desc|caption|text|ad-|info|label)|(?<![a-z])vjs-")
_WHY_LEAVE: Final = 2  # lines over what says why leave is asked to load what is embedded
_ENDS_A_LENGTH: Final = frozenset("0123456789nN.")
_TELLS_ITS_LENGTH = re.compile(
    r"(?:\d{4}\s?\||\|(?=.{1,12}min))\s?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s?min\.?)?$", re.I
)  # '11.06.2025 | 3:18 min'
_NAMES_A_FILM = re.compile(  # 'First in a video: The lamp'
    r"(?:[^\W\d_][^:.!?]{0,24}\s)?(?:v[ií]d[eé]os?|wideo|видео|відео"
    r"|(?:(?:photo|foto|bilder)[ -]?)?(?:gallery|galer[ií][ea]|galleria)|slideshow|diaporama|(?:foto|bilder)strecke"
    r"|(?:фото)?галерея)\s?:\s",
    re.I,
)
_LENT: Final = 60  # characters of a line that names who took a picture and who lent it
_A_MACHINE = re.compile(
    r"^https?://(?:www\.)?(?:chatgpt\.com|chat\.openai\.com|perplexity\.ai|claude\.ai|gemini\.google\.com|grok\.com|copilot\.microsoft\.com"
    r"|chat\.mistral\.ai|chat\.deepseek\.com|google\.com/search\?udm=50|x\.com/i/grok)(?:[/?]|$)",
    re.I,
)
_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|zip|epub|ics|mp3)(?:[?#]|$)", re.I)
_LEAD_IN = re.compile(r"[\W_]{0,4}[^:：»>|】\]?՝]{2,40}[:：»>|】\]?՝]")  # 'Read also: ...', '[Related] ...', 'Read already? ...'
_BRACKETED = re.compile(
    r"[\[［【]\s?[^\]］】]{2,12}\s?[\]］】]\s?\S|(?:>>|»|▶|►|☞|👉|➡|→|➜|➔|➤|⇒|📌|🔗)\ufe0f?\s?\w"
)  # '【写真】...', '[VIDEO] ...', '>> ...'
_IN_BRACKETS = re.compile(r"[\[［][^\[\]［］]{20,250}[\]］]")  # '[All that is known is <a>in our ticker</a>.]'
_NOTE_OF = re.compile(r"[\[［]([^:：]{3,24})[:：]")  # '[Correction: The lamp ...]'
_SHOUTED = re.compile(r"([^\W\d_][^:：|.!?]{2,24}?)\s?[:：|]\s")  # 'ALSO READ | Another story'


def lines(view: View, kept: list[Block]) -> dict[int, str]:
    """Lines that are nothing but a label of an advertisement, lines that offer another story, credits of pictures."""
    found: dict[int, str] = {}
    blocks = view.doc.blocks
    likeliest = {block.index for block in kept}
    pictured = {picture.block: picture.attributes.get("alt") for picture in view.doc.pictures}
    for block in kept:
        text = block.text
        if (notice := notices.of_block(block)) is not None:
            under = linked.under(blocks, block) if notice is notices.ADVERTISEMENT else ()
            found |= dict.fromkeys((block.index, *under), notice)
            continue
        if "ookie" in text and _says_why_leave(blocks, block):
            found[block.index] = notices.LEAVE
            continue
        if block.inside & PRE:
            continue
        if (block.heading > 1 and _titles_a_film(blocks, block)) or _is_a_films(block):
            found[block.index] = "the title of a film"
            continue
        if block.heading > 1 and _leads_on(blocks, block):
            found[block.index] = "offers another story"
            continue
        whole = block.link_chars * 20 >= (len(text) - 2) * 19 and len(text) >= _OFFER and not block.heading
        if whole and (
            text.isupper()
            or _BRACKETED.match(text)
            or (text[0] == "(" and text[-1] == ")")
            or _pointers().open(text.lstrip(_PARTING_MARKS))
        ):
            found[block.index] = "offers another story"  # in capitals, behind a label in brackets or an arrow, a link whole, amid the prose
            continue
        if block.links and len(text) <= _FILM and _asks_a_machine(block):
            found[block.index] = "asks a machine to sum the text up"
            continue
        said = _PRICE.sub("", text) if block.links else ""
        if said and block.link_chars * 10 >= len(said) * 9 and not block.inside & (HEADING | LIST | TABLE) and asking.calls(said):
            found[block.index] = asking.SOLICITS
            continue
        if offers_by_itself(block):
            found[block.index] = "offers another story"
            continue
        if not block.heading and block.index in pictured and _says_what_it_shows(text, pictured[block.index]):
            found[block.index] = "the caption of a picture"
            continue
        # 'READ MORE: <a>another story</a>': the words before the link end with a mark, and the rest is link.
        if (
            block.links
            and len(text) < (_ONE if len(block.links) <= _FEWEST else _MOST_OFFERED)
            and ((block.link_chars * 5 > len(text) * 2 and _LEAD_IN.match(text)) or _leads_in(view, block))
            and ((opened := labels.opener(text) or _is_a_list(block)) or (len(block.links) == 1 and asking.asks(text)))
            and (_ends_linked(block) or len(block.links) > _FEWEST)
        ):
            found[block.index] = "offers another story" if opened else asking.SOLICITS
        elif (
            len(text) <= notices.LINE
            and (block.heading or text[-1] in ":：" or _is_a_label(block))
            and (run := (linked.told(view, block) if block.heading or text[-1] in ":：" else []) or linked.under(blocks, block))
        ):
            # By its words; or by what stands under it, of which the model took nothing either.
            offered = labels.meaning(text) in linked.OFFERED or (
                len(text) <= _OPENER and not block.heading and (labels.opener(text) or bool(_told_by_kind(view, block)))
            )
            offered = offered and not (len(run) == 1 and _heads_a_part(view, run[0]))
            if offered or (block.heading and likeliest.isdisjoint(run) and linked.of_the_site(view, run)):
                # What is set as the text's other sub-headings is one: an insert stands between it and its part.
                own = not offered and is_set_as_others(block, [other for other in kept if other is not block])
                found |= dict.fromkeys(run if own else (block.index, *run), "offers other stories")
        elif len(text) <= _OPENER and not block.inside & (HEADING | LIST | TABLE) and (run := _told_by_kind(view, block)):
            found |= dict.fromkeys((block.index, *run), "offers another story")
        elif not block.inside & (HEADING | LIST | TABLE) and _is_over_a_paragraph(blocks, block) and labels.is_label(text):
            found[block.index] = "offers other stories"  # a label alone: a script sets the list under it
        elif block.heading > 1 and _is_over_a_paragraph(blocks, block) and _ranks(view, block):
            found[block.index] = "offers other stories"
        elif (
            len(text) < 400
            and _MAY_BE_CREDITED.search(text[-60:])
            and _is_credited(text, alone=not block.inside & HEADING or block.small_print)
        ) or (len(text) <= _LENT and not block.inside & (LIST | TABLE | HEADING) and _is_a_lenders(text)):
            found[block.index] = "the credit of a picture"
        elif len(text) < 200 and not block.heading and _OF_A_CHART.search(text) and credits.is_credit(text) and _tells_a_source(text):
            found[block.index] = "whose data a chart shows, and who drew it"
        elif (
            len(text) < 400
            and not block.heading
            and ((block.box.tag != "li" and credits.opens_a_caption(text)) or (block.index in pictured and _is_of_a_picture(view, block)))
        ):
            found[block.index] = "the caption of a picture"
        elif len(text) <= _BUTTON and block.box.tag == "li" and _is_beside_buttons(blocks, block):
            found[block.index] = notices.BUTTONS
        elif block.links and block.box.tag == "li" and _is_passed_on(view, block):
            found[block.index] = _PASSED_ON
            over = blocks[block.index - 1]
            if over.heading > 1 and over.box.parent is not None and over.box.parent.block_end <= block.box.block_end + _ITEMS:
                found[over.index] = _PASSED_ON
        elif block.links and tails.lists_tags(block):
            found[block.index] = tails.TAGS
        elif len(text) <= notices.LINE and linked.to_comments(block):
            found[block.index] = "leads to the readers' comments"
        elif block.links and comments.is_listed(block, view.doc.url):
            found[block.index] = "a comment on another page"
        elif len(text) <= notices.LINE and block.links and _OF_THE_ARCHIVE.fullmatch(text):
            found[block.index] = "leads to the archive"
        elif len(text) < 400 and text[-1] in _ENDS_A_LENGTH and _TELLS_ITS_LENGTH.search(text[-32:]):
            found[block.index] = "the title of a film"
        elif (
            len(text) <= _FILM
            and (named := _NAMES_A_FILM.match(text))
            and not sentence_end(text)
            and (block.link_chars * 5 >= (len(text) - named.end()) * 4 or asking.is_set_off(view, block))
        ):
            found[block.index] = "announces what is embedded"
        elif len(text) <= _PROMPT * len(block.links) and not block.inside & (LIST | TABLE | HEADING | QUOTE) and _is_paid(view, block):
            found[block.index] = notices.ADVERTISEMENT
        elif (
            len(text) <= notices.LINE * len(block.links)
            and not block.heading
            and linked.leads_away(block)
            and all(_FILE.search(link.href) for link in block.links)
        ):
            found[block.index] = "a file to take away"
    return found


def _tells_a_source(text: str) -> bool:
    """Whether a line says whence something is, first or behind who drew it: 'Source: Coast survey. Chart: Jane Roe'."""
    return any(organisations.attribution(part.strip()) for part in (text, *_PARTS_OF_A_CREDIT.split(text)) if part.strip())


def _asks_a_machine(block: Block) -> bool:
    """Whether all links of a line lead to machines that are asked, with a question or to several: 'Sum this up with A, B, C'."""
    if sentence_end(block.text) or not all(_A_MACHINE.search(link.href) for link in block.links):
        return False
    return len(block.links) >= _FEWEST or "?" in block.links[0].href


def _says_why_leave(blocks: list[Block], block: Block) -> bool:
    """Whether a line says what of the reader is kept, right under one that asks leave to load what is embedded, in the same element."""
    over = blocks[max(0, block.index - _WHY_LEAVE) : block.index]
    beside = (other for other in over if other.box.parent is block.box.parent)
    return len(block.text) < notices.EMBEDDED and any(notices.of_block(other) is notices.LEAVE for other in beside)


@cache
def _pointers() -> Phrases:
    """What sends the reader elsewhere: 'Click here'."""
    return Phrases(listed()["pointer"])


def _is_beside_buttons(blocks: list[Block], item: Block) -> bool:
    """Whether all the items of a list are buttons, one of which says so: 'post', 'share', 'print', 'email'."""
    whole = item.box.parent
    if whole is None or not 1 < whole.block_end - whole.block_start <= _ITEMS * 2:
        return False
    return are_buttons(" | ".join(block.text for block in blocks[whole.block_start : whole.block_end]))


def _is_passed_on(view: View, item: Block) -> bool:
    """Whether an item of a list ends in the button that sends it to a network: a line written to be passed on."""
    said = view.doc.text_of(item.links[-1].box)
    return (
        len(said) <= _BUTTON
        and item.text.endswith(f" {said}")
        and are_buttons(said, beside=True)
        and not item.links[0].href.startswith("#")
    )


def _told_by_kind(view: View, line: Block) -> list[int]:
    """The link to another story right under a line that says of what kind that is, and nothing else: 'Analysis', 'Watch'."""
    if line.links or not places.is_label(line.text):
        return []
    run = linked.under(view.doc.blocks, line)
    under = [view.doc.blocks[n] for n in run]
    whole = len(run) == 1 and len(under[0].text) >= _OFFER and leads_within(under[0].links[0].href, view.doc.url)
    return run if whole and not under[0].inside & (HEADING | LIST | TABLE) else []


def _is_a_list(line: Block) -> bool:
    """Whether a line is a label of other stories and the links that it offers: 'More stories in: Harbours | Lamps'."""
    label = _LEAD_IN.match(line.text) if len(line.links) >= _FEWEST and not line.heading else None
    whole = label is not None and line.link_chars * 10 >= (len(line.text) - label.end()) * 7
    return whole and label is not None and labels.meaning(label[0]) in linked.OFFERED


def _is_a_label(line: Block) -> bool:
    """Whether a line that is no heading by its tag offers other stories, and is nothing else, or in bold as a whole."""
    if line.inside & (LIST | TABLE) or sentence_end(line.text):
        return False
    return (line.bold and labels.meaning(line.text) in linked.OFFERED) or labels.is_label(line.text)


def _is_over_a_paragraph(blocks: list[Block], line: Block) -> bool:
    """Whether the text goes on right under a line: no list of links stands there."""
    under = next(iter(blocks[line.index + 1 : line.index + 2]), line)
    return len(line.text) <= notices.LINE and under.link_chars * 2 < len(under.text) and sentence_end(under.text)


def _ranks(view: View, heading: Block) -> bool:
    """Whether a heading in a named element of its own says that what readers like best stands under it, and no more: 'Top videos'."""
    around = heading.box.parent
    alone = around is not None and around.names != "" and around.block_end - around.block_start == 1
    return alone and labels.ranks(heading.text, view.context.publisher)


def _leads_in(view: View, block: Block) -> bool:
    """Whether a line is a phrase that offers and a link, whatever parts them: 'Lire aussi' and the title."""
    said = view.doc.text_of(block.links[0].box)
    phrase = block.text[: -len(said)].strip(_PARTING) if said and block.text.endswith(said) else ""
    return len(phrase) <= _OPENER and labels.announces(phrase)


def _is_paid(view: View, block: Block) -> bool:
    """Whether a line is nothing but words that lead out of the site, for whose links the paper does not vouch (HTML standard, 4.6.7)."""
    if block.link_chars * 5 < len(block.text) * 4 or sentence_end(block.text) or " " not in block.text or "." in block.text.split()[0]:
        return False
    return all(
        _UNVOUCHED.search(link.box.attributes.get("rel") or "") and not leads_within(link.href, view.doc.url) for link in block.links
    )


def _is_of_a_picture(view: View, block: Block) -> bool:
    """Whether a line right under a picture ends in the licence by which that is lent, or stands as a whole in what is called a caption or a
    credit."""
    if _LICENSED.search(block.text[-24:]) is not None:
        return not tails.says_otherwise(block)
    inner = view.doc.boxes[block.box.index + 1 : block.box.index + INNER]
    named = (
        box
        for box in inner
        if block.start <= box.start < box.end <= block.end
        and ((box.names and _SAID_OF_IT.search(box.names)) or box.attributes.get("itemprop") == "caption")
    )
    return any(view.doc.text_of(box) == block.text for box in named)


def _says_what_it_shows(text: str, alt: str | None) -> bool:
    """Whether a text under a picture is what those read who do not see it (HTML standard, 4.8.3), behind a credit at the most."""
    if alt is None or not _SHOWN <= len(alt) <= len(text) + _CREDIT or len(text) > len(alt) + _CREDIT:
        return False
    return key(text).endswith(key(alt))


def offers_by_itself(block: Block) -> bool:
    """Whether a line's own form says that it offers another story."""
    return _offers_in_brackets(block.text) if block.links else not block.heading and _offers_unlinked(block.text)


def credits_a_picture(item: Block) -> bool:
    """Whether an item of a list is no more than the label of a credit and who took a picture."""
    text = item.text
    return item.box.tag == "li" and len(text) <= _LENT and _MAY_BE_CREDITED.search(text) is not None and _is_credited(text)


def _offers_in_brackets(text: str) -> bool:
    """Whether a line with a link stands in brackets as a whole, and is no note of the editor: '[Correction: ...]'."""
    if text[0] not in "[［" or _IN_BRACKETS.fullmatch(text) is None:
        return False
    label = _NOTE_OF.match(text)
    return label is None or labels.opener(label[1])


def _offers_unlinked(text: str) -> bool:
    """Whether a line is an offer that has lost its link, and no sentence: 'ALSO READ | Another story', its first words in capitals or a
    stroke behind them; '[Related: Another story]'."""
    if len(text) > _ONE:
        return False
    if text[0] in "[［":
        note = _NOTE_OF.match(text)
        return note is not None and _IN_BRACKETS.fullmatch(text) is not None and labels.opener(note[1])
    label = _SHOUTED.match(text) if text[0].isalpha() and (" | " in text or text[:3].isupper()) else None
    if label is None or not (label[1].isupper() or text[label.end(1) :].lstrip()[0] == "|"):
        return False
    return labels.opener(label[1]) and not sentence_end(text)


def _titles_a_film(blocks: list[Block], heading: Block) -> bool:
    """Whether a heading shares its element with a player and nothing else."""
    whole, at = heading.box.parent, heading.index + 1
    alone = whole is not None and (whole.block_start, whole.block_end) == (heading.index, at + 1) and at < len(blocks)
    return alone and any(box.tag == "video" for box in blocks[at].box.up(2))


def _is_a_films(block: Block) -> bool:
    """Whether a line without a sentence's end stands in an element that is called after a part of a player."""
    return not block.heading and len(block.text) < _FILM and not sentence_end(block.text) and _OF_A_FILM.search(block.box.names) is not None


def _leads_on(blocks: list[Block], heading: Block) -> bool:
    """Whether a heading shares a box with 'Read more' and nothing else: its link has no text."""
    at = heading.index + 1
    if at >= len(blocks) or len(blocks[at].text) > _OPENER or not labels.opener(blocks[at].text):
        return False
    return any(box.block_start == heading.index and box.block_end == at + 1 for box in heading.box.up(4))


def _is_credited(text: str, *, alone: bool = True) -> bool:
    """Whether names stand behind the label of a credit, `alone` or after a caption: 'Photo: Jane Doe', not 'Video: 4K, 30 frames'."""
    if (len(text) > 160 and sentence_end(text)) or not credits.names_a_photographer(text):
        return False
    caption, credit = credits.split(text)
    named = alone if caption is None else credit is not None and credits.are_names(credit.strip("'’‘\""))
    return named and credit is not None and ("©" in credit or not any(map(str.isdigit, credit)))


def _is_a_lenders(text: str) -> bool:
    """Whether a line is who took a picture and who lent it, or one of them, without a label: 'Jane Doe/Getty Images'."""
    return ":" not in text and text[0] < "\u2e80" and names_a_lender(text) and credits.is_credit(text)


def _ends_linked(block: Block) -> bool:
    return not sentence_end(block.text) or block.link_chars * 10 > len(block.text) * 6


def _heads_a_part(view: View, at: int) -> bool:
    """Whether a heading that is a link to another site stands over a paragraph: what the text tells of."""
    heading, under = view.doc.blocks[at : at + 2] if at + 1 < len(view.doc.blocks) else (view.doc.blocks[at],) * 2
    away = heading.heading > 1 and not leads_within(heading.links[0].href, view.doc.url)
    return away and not under.links and sentence_end(under.text) and weight(under.text) > PARAGRAPH


def is_set_as_others(heading: Block, text: list[Block]) -> bool:
    """Whether a heading is set as another one of the text, in the same element: the text begins with a sub-heading."""
    so = setting(heading, within=True)
    return not sentence_end(heading.text) and any(block.heading and setting(block, within=True) == so for block in text)
