"""What a model cannot know: blocks that look like body and are something else of this page, each with its reason.

A rule stands here when it follows from what another field knows (headline, deck, byline, source), or from what a block says whole in any
language (the label of an advertisement, the offer of another story); what follows from the page repeating itself is in `copies.py`.
Everything that is a matter of degree is the model's. The words are data: `drops.toml`.

Only the blocks that the model would keep are looked at, each a bounded number of times: linear in their number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from itertools import dropwhile, islice, pairwise
from typing import Final

from scraper.extractor.body import apart, cards, comments, consent, copies, entries, insets, linked, notices, offers, slides, strays, tails
from scraper.extractor.body.facts import AMID, BYLINE, DATE, HEAD, of_facts, says_it_was_changed, stands_amid
from scraper.extractor.body.headings import setting
from scraper.extractor.body.phrases import Phrases, listed
from scraper.extractor.fields import deck
from scraper.extractor.links import TOPIC, leads_within
from scraper.extractor.related import labels
from scraper.extractor.view import View
from scraper.normaliser import credits, names, organisations, places
from scraper.normaliser.buttons import are_buttons
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import HEADING, HIDDEN, LIST, PRE, QUOTE, TABLE, Block

OVER_HEADLINE: Final = "stands over the headline"
_OPENER: Final = 24  # characters of a line that only begins as a label of other stories does ('Read:')
_ONE, _MOST_OFFERED = 300, 700  # characters of a line that offers one story, and several
_PARTING: Final = ' «»‘’“”"-–—:：'  # between a phrase that offers a story and the link to it
_PARTING_MARKS: Final = " •·*»>-–—"  # before a link that stands for itself
_OFFER: Final = 20  # characters; fewer in capitals are an agency or a firm
_PROMPT: Final = 40  # characters of what leads to a shop
_UNVOUCHED = re.compile(r"nofollow|sponsored", re.I)
_INNER: Final = 8  # elements of a line, its picture's and the credit's
_SAID_OF_IT = re.compile(r"(?:^|[\s_-])(?:captions?|credits?)(?:$|\s)")
_LICENSED = re.compile(r"\bCC[ -]BY(?:[ -](?:SA|NC|ND)){0,3}(?:[ -]\d\.\d)?[.)]{0,2}$")  # as Creative Commons writes its licences
_PARAGRAPH: Final = 80  # weight of what is prose and no line of facts
_PARTS: Final = 3  # of a text, at the least, that have a line of the same setting over them
_FEWEST: Final = 2  # links of a line that offers one story
_PAPER: Final = 30  # weight of a line that signs with the paper's name
_NAME: Final = 50  # characters of a person's name in brackets
_NOTES: Final = 6  # blocks at the beginning that may say who is paid
_NOTE, _NOTE_AMID = 600, 300  # characters of such a note there, and amid the text
_SURELY: Final = 0.9
_DOUBTED: Final = 0.75  # likely at the most, of a text over the headline that is longer than a line
_POINTS, _BYLINE = 8, 3  # items of a list over the text, and how many blocks under it the byline may stand
_HIGH, _ITEM = 6, 40  # elements around an item in which its lists are looked for, and weight of one that is no fact
_MAY_BE_CREDITED = re.compile("[:：=＝©՝]| by |ourtesy|[Ff]ot\\.|[/|] (?:[Ff]oto|[Pp]hoto|[Фф]ото) |nuotr|[摄攝影图圖供]$|[图圖][／｜]")
_OF_THE_ARCHIVE = re.compile(
    r"[^\W\d_]{3,12}\.? (?:19|20)\d\d ?\(\d{1,4}\)|(?:19|20)\d\d年 ?\d{1,2}月 ?[(（]\d{1,4}[)）]"
)  # 'May 2016 (67)'
_SHOWN, _CREDIT = 40, 60  # characters of what is said of a picture, and of the credit that may stand with it
_FILM: Final = 160  # characters of a film's title, or of its player's buttons
_OF_A_FILM = re.compile(r"(?:^|[\s_-])(?:video|player)(?:_{1,2}|-)(?:title|desc|caption|text|ad-|info|label)|(?<![a-z])vjs-")
_WHY_LEAVE: Final = 2  # lines over what says why leave is asked to load what is embedded
_ENDS_A_LENGTH: Final = frozenset("0123456789nN.")
_TELLS_ITS_LENGTH = re.compile(
    r"(?:\d{4}\s?\||\|(?=.{1,12}min))\s?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\s?min\.?)?$", re.I
)  # '11.06.2025 | 3:18 min'
_NAMES_A_FILM = re.compile(  # 'First in a video: The lamp'
    r"(?:[^\W\d_][^:.!?]{0,24}\s)?(?:v[ií]d[eé]o|wideo|видео|відео"
    r"|(?:(?:photo|foto|bilder)[ -]?)?(?:gallery|galer[ií][ea]|galleria)|slideshow|diaporama|(?:foto|bilder)strecke"
    r"|(?:фото)?галерея)\s?:\s",
    re.I,
)
_LENT: Final = 60  # characters of a line that names who took a picture and who lent it
_FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|xlsx?|pptx?|zip|epub|ics|mp3)(?:[?#]|$)", re.I)
_LEAD_IN = re.compile(r"[\W_]{0,4}[^:：»>|】\]?՝]{2,40}[:：»>|】\]?՝]")  # 'Read also: ...', '[Related] ...', 'Read already? ...'
_BRACKETED = re.compile(
    r"[\[［【]\s?[^\]］】]{2,12}\s?[\]］】]\s?\S|(?:>>|»|▶|►|☞|👉|➡)\ufe0f?\s?\w"
)  # '【写真】...', '[VIDEO] ...', '>> ...'
_IN_BRACKETS = re.compile(r"[\[［][^\[\]［］]{20,250}[\]］]")  # '[All that is known is <a>in our ticker</a>.]'
_NOTE_OF = re.compile(r"[\[［]([^:：]{3,24})[:：]")  # '[Correction: The lamp ...]'
_SHOUTED = re.compile(r"([^\W\d_][^:：|.!?]{2,24}?)\s?[:：|]\s")  # 'ALSO READ | Another story'


def reasons(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """Index of a block -> why it is not body, of the blocks that the model would keep."""
    found = apart.next_article(view, kept) | apart.long_after(view, kept, likely) | apart.posts(view.doc.blocks, kept)
    found |= cards.under(kept, likely, view.doc.blocks, view.doc.url) | slides.amid(kept) | apart.layers(view, kept)
    for rule in (
        consent.dialog,
        copies.repeated,
        _labels,
        linked.in_runs,
        linked.menus,
        linked.teasers,
        partial(linked.boxed, likely=likely),
        linked.contents,
        partial(_carded, likely=likely),
        slides.captions,
        slides.repeated,
        slides.set_alike,
        slides.amid_paragraphs,
        slides.of_films,
        partial(_above, likely=likely),
        offers.prompt,
        partial(offers.inserts, likely=likely),
        partial(strays.lines, likely=likely),
        strays.boxes,
        insets.floating,
        strays.unseen,
        offers.letter,
        tails.below,
        partial(offers.boxes, likely=likely),
    ):
        kept = [block for block in kept if block.index not in found] if found else kept
        if not kept:
            break
        found |= rule(view, kept)
    return found


def _labels(view: View, kept: list[Block]) -> dict[int, str]:
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
            and ((opened := labels.opener(text) or _is_a_list(block)) or (len(block.links) == 1 and offers.asks(text)))
            and (_ends_linked(block) or len(block.links) > _FEWEST)
        ):
            found[block.index] = "offers another story" if opened else "asks the reader for something"
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
                own = not offered and _is_set_as_others(block, [other for other in kept if other is not block])
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
        elif (
            len(text) < 400
            and not block.heading
            and ((block.box.tag != "li" and credits.opens_a_caption(text)) or (block.index in pictured and _is_of_a_picture(view, block)))
        ):
            found[block.index] = "the caption of a picture"
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
            and (block.link_chars * 5 >= (len(text) - named.end()) * 4 or offers.is_set_off(view, block))
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


def _says_why_leave(blocks: list[Block], block: Block) -> bool:
    """Whether a line says what of the reader is kept, right under one that asks leave to load what is embedded, in the same element."""
    over = blocks[max(0, block.index - _WHY_LEAVE) : block.index]
    beside = (other for other in over if other.box.parent is block.box.parent)
    return len(block.text) < notices.EMBEDDED and any(notices.of_block(other) is notices.LEAVE for other in beside)


@cache
def _pointers() -> Phrases:
    """What sends the reader elsewhere: 'Click here'."""
    return Phrases(listed()["pointer"])


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
    inner = view.doc.boxes[block.box.index + 1 : block.box.index + _INNER]
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


def _carded(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    blocks, url = view.doc.blocks, view.doc.url
    return (
        cards.ending(kept, blocks, url) | cards.beheaded(kept, blocks, likely, url) | cards.inserted(kept, blocks, view.doc.pictures, url)
    )


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


def _above(view: View, kept: list[Block], likely: list[float]) -> dict[int, str]:
    """What stands over the first paragraph and is displayed for another field: byline, date, standfirst; and what stands over the
    headline: its kicker, the notices of a faulty server."""
    found: dict[int, str] = {}
    title = view.headline_block
    if title is not None and kept[0].index < title.index < kept[-1].index and not title.inside & HIDDEN:
        for_machines = [block.index for block in kept if block.index < title.index and _is_out_of_sight(view, block)]
        found |= dict.fromkeys(for_machines, OVER_HEADLINE)
        kept = [block for block in kept if block.index not in found]
    if title is not None and kept[0].index < title.index:
        over, under = ([block for block in kept if (block.index < title.index) is which] for which in (True, False))
        prose = [block for block in over if not (block.links[1:] and block.link_chars * 5 > len(block.text) * 2)]  # the rest is menus
        heavy, below = (sum(weight(block.text) for block in part) for part in (prose, under))
        # Teasers of other stories may weigh as much as the story: then the text under the headline has to be surer than any of them.
        surest = max((likely[block.index] for block in prose), default=0)
        begins = next((likely[block.index] for block in under if weight(block.text) > _PARAGRAPH and sentence_end(block.text)), 0)
        if heavy * 10 <= below or (heavy < below and surest < _DOUBTED) or surest < _SURELY < begins:
            found |= dict.fromkeys((block.index for block in over), OVER_HEADLINE)
            kept = under
    if (kicker := _over_its_copy(view, kept)) is not None:
        found[kicker] = OVER_HEADLINE
        kept = kept[1:]
    paper = tails.names_of_the_paper(view)
    near, amid = kept[:_NOTES], kept[_NOTES:]
    paid = {block.index for block in near if len(block.text) < _NOTE and notices.tells_who_is_paid(block.text)}
    paid |= {block.index for block in amid if len(block.text) < _NOTE_AMID and notices.tells_who_is_paid(block.text)}
    if len(paid) < len(kept):
        found |= dict.fromkeys(paid, "who is paid when the reader buys, or who checked the text")
        kept = [block for block in kept if block.index not in paid]
    writers = tuple(tails.authors(view)) if kept else ()
    told_of = {block.index for block in _until_prose(kept) if tails.introduces(block.text, writers)}
    told_of |= {block.index for block in near if block.heading and block.index + 1 in told_of}
    found |= dict.fromkeys(told_of, "who the author is")
    kept = [block for block in kept if block.index not in told_of]
    standfirst = {block.index for block in _standfirst(view, kept, likely)} or _points(view, kept)
    passed = standfirst
    second = of_facts(kept[1]) if len(kept) > 3 else None
    if second == BYLINE or (second is not None and names.has_date(kept[1].text)) or (len(kept) > 3 and _is_amid_facts(view, kept[1])):
        # One that stays in the text: the facts under it do not.
        passed = standfirst | {block.index for block in deck.displayed(view.doc, title)}
    for block in islice(_until_prose(block for block in kept if block.index not in passed), 8):
        if (what := of_facts(block)) is not None:
            counted = what == DATE and not names.has_date(block.text) and _heads_a_part_as_others(block, kept)  # 'Chapter 1'
            if not counted and not _is_of_a_list(block, kept):
                found[block.index] = what
        elif says_it_was_changed(block):
            found[block.index] = DATE
        elif block.inside & LIST and block.links and block.link_chars >= len(block.text.rstrip(" ,;|·")) and _leads_to_topics(block):
            found[block.index] = tails.TAGS
        elif not block.heading and are_buttons(block.text, beside=True):
            found[block.index] = notices.BUTTONS
        elif not block.heading and " | " in block.text and credits.is_credit(block.text):
            found[block.index] = "the credit of a picture"
        elif not block.heading and (
            (weight(block.text) < _PAPER and tails.is_the_paper(block.text, paper))
            or names.are_persons(block.text.rstrip(" |"), view.context)
            or _is_signed_over(block.text)
        ):
            found[block.index] = BYLINE
        elif (
            _is_amid_facts(view, block)
            and not _heads_a_part_as_others(block, kept)
            and not (block.heading and entries.named_live(view))  # what the first entry is called, between its time and who wrote it
        ):
            found[block.index] = AMID
    for index in standfirst:
        found.setdefault(index, "the standfirst")
    return found


def _is_signed_over(line: str) -> bool:
    """Whether a line over the text is a person's name in brackets: '(Jane Roe)'."""
    name = line[1:-1].strip()
    bracketed = len(line) < _NAME and line[0] == "(" and line[-1] == ")"
    return bracketed and names.is_whole(name) and not organisations.agency(name) and not names.is_desk(name) and not places.is_place(name)


def _is_out_of_sight(view: View, block: Block) -> bool:
    """Whether a block is hidden, or all of its words are in an element in its line."""
    if block.inside & HIDDEN:
        return True
    inner = view.doc.boxes[block.box.index + 1 : block.box.index + _INNER]
    held = (box for box in inner if box.inside & HIDDEN and block.start <= box.start and box.end <= block.end)
    return any(view.doc.text_of(box) == block.text for box in held)


def _is_amid_facts(view: View, block: Block) -> bool:
    """Whether a line near the headline stands amid what tells of the story."""
    title = view.headline_block
    if title is None or title.index >= block.index:
        return False
    near = block.index <= title.index + HEAD or of_facts(view.doc.blocks[block.index - 1]) == BYLINE  # tools may stand between
    return near and stands_amid(view, block)


def _over_its_copy(view: View, kept: list[Block]) -> int | None:
    """The heading that the text would begin with, where the headline stands again right under it: that one's kicker."""
    title, first = view.headline_block, kept[0] if kept else None
    if title is None or first is None or not title.index < first.index or not first.heading:
        return None
    under = next(iter(view.doc.blocks[first.index + 1 : first.index + 2]), first)
    again = under.heading and key(under.text) == key(title.text) and under not in kept
    return first.index if again else None


def _is_of_a_list(block: Block, kept: list[Block]) -> bool:
    """Whether a line is an item of a list, or of one in it, of which a kept item says more: 'Small groups (30 mins)' on an agenda."""
    whole = block.box.up(_HIGH) if block.inside & LIST else []
    alone = any(box.tag == "li" and box.block_end - box.block_start == 1 for box in whole)
    lists = [box for box in whole if box.tag in ("ul", "ol")] if alone else []
    return bool(lists) and any(
        lists[-1].block_start <= item.index < lists[-1].block_end and weight(item.text) >= _ITEM and of_facts(item) is None for item in kept
    )


def _points(view: View, kept: list[Block]) -> set[int]:
    """The list of a story's points that stands over its byline, where others have their standfirst."""
    end = next((n for n, block in enumerate(kept[:_POINTS]) if not block.inside & LIST), 0)
    under = view.doc.blocks[kept[end - 1].index + 1 :][:_BYLINE] if end else []
    return {block.index for block in kept[:end]} if any(of_facts(block) == BYLINE for block in under) else set()


def _heads_a_part(view: View, at: int) -> bool:
    """Whether a heading that is a link to another site stands over a paragraph: what the text tells of."""
    heading, under = view.doc.blocks[at : at + 2] if at + 1 < len(view.doc.blocks) else (view.doc.blocks[at],) * 2
    away = heading.heading > 1 and not leads_within(heading.links[0].href, view.doc.url)
    return away and not under.links and sentence_end(under.text) and weight(under.text) > _PARAGRAPH


def _until_prose(kept: Iterable[Block]) -> Iterator[Block]:
    for block in kept:
        if weight(block.text) > _PARAGRAPH and sentence_end(block.text) and not block.heading:
            return
        yield block


def _is_set_as_others(heading: Block, text: list[Block]) -> bool:
    """Whether a heading is set as another one of the text, in the same element: the text begins with a sub-heading."""
    so = setting(heading, within=True)
    return not sentence_end(heading.text) and any(block.heading and setting(block, within=True) == so for block in text)


def _heads_a_part_as_others(line: Block, text: list[Block]) -> bool:
    """Whether a line over the first paragraph is set as two others of the text, in the same element, each right over a paragraph: what its
    first part is called, 'Chapter One'."""
    so = setting(line, within=True)
    over = (
        block
        for block, under in pairwise(text)
        if (block.heading, block.bold, setting(block, within=True)) == (line.heading, line.bold, so)
        and weight(block.text) <= _PARAGRAPH < weight(under.text)
        and sentence_end(under.text)
        and not sentence_end(block.text)
    )
    return len(list(islice(over, _PARTS))) == _PARTS


def _leads_to_topics(block: Block) -> bool:
    return all(TOPIC.search(link.href) for link in block.links)


def _says_so(view: View, block: Block) -> bool:
    """Whether a block, or all that is in it, is called a standfirst."""
    return deck.named(block) or deck.opening(view.doc, block) != ""


def _standfirst(view: View, kept: list[Block], likely: list[float]) -> Iterator[Block]:
    """The standfirst, where the page says that it is one: by its name, set otherwise or elsewhere than the text, and as a heading, with
    the words of the page's description, or where the model is not sure of it."""
    kept = list(dropwhile(lambda block: of_facts(block) is not None, kept))
    lead = next((n for n, block in enumerate(kept[:6]) if not (_says_so(view, block) or deck.is_headed(view, block))), 6)
    text = next((block for block in kept[lead:] if weight(block.text) > 60), None)
    if not lead or text is None or len(kept) - lead < 3:
        return
    standfirst = deck.displayed(view.doc, view.headline_block)
    shown = {block.index for block in standfirst}
    heavy = sum(weight(block.text) for block in standfirst)
    if sum(weight(block.text) for block in kept[lead:]) < 2 * heavy:
        return  # the story is hardly longer
    described = any(deck.described(view.doc, block.text) for block in standfirst)
    for block in kept[:lead]:
        if block.index not in shown or (block.inside & LIST and not block.heading):  # points are the text's as often
            continue
        if deck.is_headed(view, block):
            yield block
            continue
        if block.heading and not described and _is_set_as_others(block, kept[lead:]):
            continue
        if (block.box.tag, block.box.names) != (text.box.tag, text.box.names):
            apart = set(block.box.names.split()).isdisjoint(text.box.names.split())
            bold = block.bold and text.bold_chars * 2 < len(text.text)
            if block.heading or described or (apart and (likely[block.index] < _SURELY or (bold and _says_so(view, block)))):
                yield block
        elif block.bold and not text.bold and deck.opening(view.doc, block) == block.text:
            yield block  # in an element of a line that is called so
        # Set as the text is, in a box of its own: several paragraphs, or one that is body beyond a doubt, introduce the story.
        elif (
            len(standfirst) == 1 and block.box.parent is not text.box.parent and likely[block.index] < (_SURELY if described else _DOUBTED)
        ):
            yield block
