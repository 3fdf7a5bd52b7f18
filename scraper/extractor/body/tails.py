"""What stands under the last paragraph in the same element, and looks like one: the source, a signature, who the author is, what the
reader is asked for, whose rights it is, tags; a heading or a label under which nothing of the story stands.

Read from the end upwards, until a paragraph says none of this; a story is never cut by more than a third. The words are data:
`drops.toml`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from scraper.extractor.body import asking, inserts, linked, structure
from scraper.extractor.body.facts import BYLINE, DATE, ELSEWHERE, says_it_was_changed, says_of_elsewhere, says_when
from scraper.extractor.body.phrases import QUOTED, TITLED, Phrases, listed
from scraper.extractor.body.reading import PROSE
from scraper.extractor.fields.shared.passed import signs_beside_a_date
from scraper.extractor.links import leads_within
from scraper.extractor.related import labels
from scraper.extractor.view import View
from scraper.normaliser import credits, names, organisations
from scraper.normaliser.bylines import without_day, without_origin, written
from scraper.normaliser.moments import label_of
from scraper.normaliser.text import MAIL_ADDRESS, UNSPACED, fold, key, sentence_end, weight
from scraper.page.blocks import LIST, PRE, QUOTE, TABLE, Block, Box
from scraper.page.linked_data import text_of

OVER_NOTHING: Final = "a label over nothing"
LISTEN: Final = "where to listen"
_TO_CALL: Final = "whom to call"
_FILED: Final = "where it is filed"
_CITED: Final = "how it is to be cited"
_VIA: Final = ("Via ", "via ", "(Via ", "(via ", "[via ", "[Via ", "h/t ", "H/T ")  # 'Via <a>The Lamp</a>': who told it first
_BESIDE_VIA: Final = 8
_ENTRY = re.compile(r"@[a-zA-Z]{3,16}\s?\{")  # '@article{roe2024, ...}'
_RIGHTS: Final = "whose rights it is"
_OPENS_RIGHTS = re.compile(
    r"[\W_]{0,3}(?:(?:TM|™)\s(?:and|&)\s(?:copyright\s)?|copyright\s.{0,60})?", re.I
)  # '(TM and © Copyright 2014 ...'
_OF_THE_PAPER: Final = "what the paper is a part of"
_OF_A_SITE = re.compile(r"\*{1,2}\s?(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}\s", re.I)  # '*lantern.example is a part of ...'
TAGS: Final = "tags"
_DESK: Final = 6  # blanks in what a desk and its paper are called
_FILM: Final = "a film"
_LASTS = re.compile(r"0?\d:[0-5]\d")  # how long one lasts, and no time of day at the end of a text
_REACH: Final = 6  # blocks from the end
_MARK: Final = 20  # characters of one at the end
_UNDER: Final = 3  # blocks under a heading over what the paper does not answer for
_ROW: Final = 3  # links in a list under the text, at the least
_UNTOLD: Final = 2  # short lines among them that say nothing known
_LINE: Final = 120  # weight of a byline, a label
_CREDITED: Final = 200  # weight of a source with what it allows: 'This article is republished from ... under a free licence.'
_NOTE: Final = 400  # weight of what asks the reader for something
_PROMPT: Final = 80  # weight of a line that asks for comments; a longer one is the author's own last word
_CREW: Final = 60  # weight of a sentence that names who edited the text
_POINTER: Final = 160  # weight of a line that sends the reader elsewhere
_BIOGRAPHY: Final = 700
_LABEL: Final = 30  # weight of 'Sources:'
_FULL_STOPS: Final = (". ", "! ", "? ", ".” ", '." ', ".) ", "。", "！", "？", "।")
_ABOUT: Final = 12  # blocks of an element about the author; a larger one may hold the story
_SHORT: Final = r"(?:[^\W\d_]{2,5}|[\u0900-\u0963\u0966-\u0dff]{2,8})"  # of which vowel signs are a part
_INITIALS = re.compile(  # '(pm – gs)', 'abc/DEF', '/pm'; alone: '(wl)', 'LK', 'red', 'rmlgv'
    rf"/\s?{_SHORT}|[(\[]{_SHORT}(?:\s?[-–/,]\s?{_SHORT}){{0,2}}[)\]]|{_SHORT}(?:/{_SHORT}){{1,2}}|[A-ZÄÖÜ]{{2,3}}|[a-zäöü]{{2,3}}|[bcdfghj-np-tv-xz]{{4,6}}"
    r"|[\u0621-\u064a](?:\s?[./]\s?[\u0621-\u064a]){1,3}\.?"
)
_DID = re.compile(r"[^\W\d_][^:：]{2,30}[:：]\s?([^:：]{4,60})")  # 'Translation: Jane Roe'
_BETWEEN_HANDS = re.compile(r"[,;|/·•]\s(?=[^\W\d_][^:：,;|]{2,30}[:：])")
_PARTED = re.compile(r"[,/]")
_OF_WHOM = re.compile(r"[a-zäöüß]{2,5}|[A-ZÄÖÜ]{2,5}")
_CONTRIBUTING = re.compile(  # 'Contributing: Jane Roe'; 'Roe reported from Oldport.'; 'Sample Press writer Max Moe in Oldport contributed.'
    r"(?i:contributing|additional reporting|with reporting):\s"
    r"|(?!(?:He|She|They|I|We|It)\s)(?:(?:[A-Z][\w.’'-]{1,30},?|and)\s){1,8}reported from [A-Z][^!?“”\"]{2,240}\.$"
    r"|(?:[A-Z]\w{1,20}\s){0,4}(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?)\s[A-Z][^.!?“”\"]{3,200}\scontributed\.$"
)
_ARTICLE = re.compile(r"^The ")
_PAPER = re.compile(  # the study that the text tells of
    r"(?:more information|(?:journal )?reference|citation|(?:original )?(?:paper|publication)|originalpublikation)\s?:\s.{10,500}"
    r"\b(?:doi:?\s?|doi\.org/)10\.\d{4}",
    re.I,
)
_LINKED: Final = 0.95  # of the characters of a label and what it stands over
_IBAN = re.compile(r"\b[A-Z]{2}\d\d(?: ?[\dA-Z]{4}){3,7}\b")  # whoever gives is told where to
_CONTACT = re.compile(rf"[^.!?。@]{{0,24}}\s{MAIL_ADDRESS}")  # '◎海港通信 hong@example.com'
_ADDRESS = re.compile(MAIL_ADDRESS)
_COVERAGE = re.compile(
    r"follow (?:the )?(?:ap|afp|reuters)(?:['’]s)? [^.!?:]{2,60} (?:at|on|here)[: ]|(?:more|full) (?:ap|afp) [^.!?:]{2,40}: ?https?:", re.I
)
_MAIL = re.compile(
    r"\W{0,3}(?:contact|reach|write to|kontakt|contacto|contato|contatto|e-?mail|mail|courriel|correo|tips)\b[^@]{0,40}@", re.I
)
# Whom to ask, as press offices write it under their news.
_OFFICE: Final = (
    r"(?:(?:media|press|news|investor|public)\s)?(?:contacts?|inquiries|enquiries)|media|press|investors?|for (?:more|further) information"
    r"|presse-?kontakt|pressestelle|ansprechpartner(?:in)?|kontakt|contacts? presse|contacto (?:de|para) prensa|contatt[oi] stampa"
    r"|ufficio stampa|perscontact|presskontakt|yhteystiedot|lisätietoja|kontakt dla mediów"
)
_CONTACTS = re.compile(rf"\W{{0,3}}(?:{_OFFICE})\s?[:：]?", re.I)
_CALLED = re.compile(rf"\W{{0,3}}(?:{_OFFICE})\s?(?:[:：]|,? (?:please )?contact\b)[^.!?]{{0,80}}", re.I)
_NUMBER: Final = r"[(+]?\d[\d ()./–-]{5,18}\d"
_CALLS = re.compile(rf"\W{{0,3}}(?:\w{{1,10}}\.?\s?:?\s?)?{_NUMBER}\W{{0,3}}")  # 'Tel.: 555-0143'
_HAS_NUMBER = re.compile(rf"(?<!\w){_NUMBER}(?!\w)")
_ENDED = re.compile(r"[\W_]{0,6}(?:30|ends?|ende|fin|समाप्त|انتهى|تمت|完|끝)[\W_]{0,6}", re.I)  # '-30-'
_CHANGED = re.compile(r"\((?:updates|adds|corrects|recasts|refiles|rewrites|removes)\s[^()]{8,200}\)\.?", re.I)  # what an agency's desk did
_CORRECTED = re.compile(
    r"\W{0,3}(?:corrections?|clarifications?|korrektur|berichtigung|richtigstellung|rectificatif|correcci[oó]n|rectificaci[oó]n|corre[cç][aã]o"
    r"|errata|erratum|rettifica|correzione|rectificatie|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|исправление|уточнение)"
    r"[^:：]{0,30}[:：]",
    re.I,
)
_PRINTED = re.compile(r"(?:first )?published in [^.]{3,60}, [^\W\d_]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?", re.I)
_TITLE: Final = 40  # characters before an author's name, of office and rank
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Mme|Sr|Sra)\.? ")
_FAMILY: Final = 3  # characters of a family name that stands for the whole: 'Ms. Roe is', 'Solberg covers'
_MARKS: Final = " *•·–—-_"
# 'is', and what a writer does, in languages that put it right after the name.
_IS = re.compile(r"(?:is|was|ist|war|est|es|fue|é|foi|è|är|er|on|jest|je|este|adalah|lebt|lives|writes|schreibt|covers)\s")
_SPEAKS = re.compile(r"(?:[,(（][^.:：!?@]{2,40})?[:：](?!\s?(?:[+(\d][\d().\s-]{6,16}[,;]\s)?\S{0,40}@)")
# Where a paper's podcast is to be heard: two of them in one note.
_PODCASTS = re.compile(
    r"apple podcasts?|itunes|spotify|deezer|amazon music|google podcasts?|rss-?\s?feed|soundcloud|castbox|pocket casts|overcast"
    r"|podimo|stitcher|youtube music",
    re.I,
)
_AUTHORS_BOX = re.compile(
    r"(?:^|[\s_-])(?:author|autor|auteur|autore|writer|contributor)[-_]{0,2}(?:bio|description|info|box|card|about|profile|details)"
    r"|about[-_]{0,2}(?:the[-_])?author"
)
_NETWORKS: Final = frozenset(  # 'Instagram: @the.lantern'
    "facebook instagram twitter x tiktok youtube linkedin telegram whatsapp threads bluesky mastodon pinterest discord twitch".split()
)
_ON_A_NETWORK = re.compile(  # 'More of the lamp: The Lantern on ...'
    r"https?://(?:www\.|m\.)?(?:facebook|instagram|pinterest|tiktok|youtube|threads|linkedin|twitter|x|bsky)\.\w{2,6}(?:\.\w\w)?/", re.I
)
_TO_BE_TYPED: Final = r"(?:https?://|www\.)\S{4,200}"
_LABELLED = re.compile(rf"[^:.!?]{{2,48}}:\s{_TO_BE_TYPED}(?:,?\s\w{{1,4}}\s{_TO_BE_TYPED})?")  # 'More on harbours: https://...'
_TAGGED = re.compile(r"\W{0,3}([^:：՝]{2,24})[:：՝]\s{0,2}\S")


def below(view: View, kept: list[Block]) -> dict[int, str]:
    """Index of a block -> why it is not the story's end."""
    found = _disclaimers(kept)
    kept = kept[: len(kept) - len(found)]
    may_go = sum(weight(block.text) for block in kept) // 3
    writers = None
    paper = names_of_the_paper(view)
    untold: list[int] = []
    after = -1
    if names.signer(kept[-1].text) and len(kept) > 1 and sentence_end(kept[-2].text) and not kept[-1].inside & (LIST | TABLE):
        found[kept[-1].index] = "a signature"
        kept = kept[:-1]
    for whole in kept[:0:-1][:_REACH]:
        block = structure.without_offer(view.doc, whole) if whole.links else whole
        text = block.text
        if _is_cited(view, block):
            found[block.index] = _CITED
            continue
        if block.inside & PRE:
            break
        heavy = weight(text)
        whom = heavy < _LABEL and _TO_CALL in found.values() and _CONTACTS.fullmatch(text) is not None  # over who is to be called
        why = _TO_CALL if whom else _why(block, heavy)
        if why is None and heavy < _LABEL and (_signs_for(text, paper) or (_ends_with(text, paper) and is_the_paper(text, paper))):
            why = "the source"
        if why is None and text[0] in "—–-" and heavy < _LINE and is_the_paper(_ARTICLE.sub("", text.strip(_MARKS)), paper):
            why = "a signature"
        if why is None and heavy < _LINE and signs_beside_a_date(text) is not None:
            why = BYLINE
        if why is None and heavy < _LINE and _leads_on(view, block):
            why = "other pages under their label"
        if why is None and heavy < _LINE and not untold and _leads_to_links(view, block):
            why = "other pages under their label"
        if why is None and heavy < _PROMPT and not sentence_end(text) and _has_more_of_the_paper(text, paper):
            why = OVER_NOTHING  # 'More news of the coast on lantern.example'
        if why is None and text[0] == "*" and heavy < _POINTER and (_OF_A_SITE.match(text) or _opens_with(text, paper)):
            why = _OF_THE_PAPER
        if why is None and not untold and heavy < _LINE and _over_nothing(view, block, heavy):
            why = OVER_NOTHING
        if (
            why is None
            and heavy < _LABEL
            and block.inside & LIST
            and block.link_chars * 10 >= len(text) * 9
            and found.get(after) == asking.SOLICITS
        ):
            why = asking.SOLICITS  # the answers that a reader may give
        about = _authors_box(block) if why is None else None
        if about is not None:
            why = "who the author is"
        if why is None and heavy < _BIOGRAPHY:
            writers = tuple(authors(view)) if writers is None else writers
            why = "who the author is" if of_an_author(text, writers) else None
        bold = block.heading or block.bold
        if why is None and bold and heavy < _LINE and found.get(after) == asking.SOLICITS:
            why = "stands over what asks the reader for something"
        after = block.index
        small = about is not None and about.block_end - about.block_start <= _ABOUT
        may_go -= heavy if why and why != _FILED and not small else 0  # a long note of the system's may stand under a few lines
        if may_go < 0:
            break
        if why:
            found[block.index] = why
            if why in (_RIGHTS, _FILM) or whom:  # what a film is called stands under how long it lasts
                found |= dict.fromkeys(untold, why)
            continue
        if heavy < _BIOGRAPHY and _CORRECTED.match(text):
            continue  # what was wrong in the text is its own, wherever the note stands
        untold.append(block.index)
        if heavy > 400 or sentence_end(text) or len(untold) > _UNTOLD:
            break
    asking_for = [n for n, why in found.items() if why == asking.SOLICITS]
    return found | dict.fromkeys((n for at in asking_for for n in inserts.listed_under(view.doc.blocks, at)), asking.SOLICITS)


def _disclaimers(kept: list[Block]) -> dict[int, str]:
    """The last lines of a text under a heading that says for what the paper does not answer; under a longer part it may be the story's."""
    at = next((n for n in range(max(1, len(kept) - _UNDER - 1), len(kept)) if kept[n].heading > 1 and _disclaims(kept[n].text)), None)
    if at is None or sum(weight(block.text) for block in kept[at:]) > sum(weight(block.text) for block in kept[:at]):
        return {}
    return {block.index: "whose opinion it is, or who is paid" for block in kept[at:]}


def _disclaims(heading: str) -> bool:
    return len(heading) <= _TITLE and key(heading) in _words().disclaimers


def _is_cited(view: View, block: Block) -> bool:
    """Whether a block is how the page itself is to be cited: the entry of a bibliography, or a line with its title and its address."""
    text = block.text
    if text[0] == "@":
        return block.inside & PRE != 0 and _ENTRY.match(text) is not None
    url, title = view.doc.url or "", str(view.value("headline") or "")
    return (
        weight(title) >= _TITLE and len(text) < _NOTE and url.split("//", 1)[-1] in text and key(title) in key(text) and not block.heading
    )


def _signs_for(text: str, paper: frozenset[str]) -> bool:
    """Whether a line is the paper's name, or that with initials and agencies beside it: 'lantern.example, abc/dpa'."""
    parts = [part.strip() for part in _PARTED.split(text.strip("()[]"))]
    own = [part for part in parts if key(part) in paper]
    return bool(own) and all(
        part in own or _OF_WHOM.fullmatch(part) or organisations.agency(part) or organisations.is_collective(part) for part in parts
    )


def is_the_paper(text: str, paper: frozenset[str]) -> bool:
    """Whether a line is the paper's name: as the page says it elsewhere, with what its desk is called behind it ('Lantern Newsroom'), or
    with one word more behind it and without its first, accents apart: 'Lantern Weekly online' of the paper 'The Lantern Weekly'."""
    if key(text) in paper or ((_opens_with(text, paper) or _ends_with(text, paper)) and names.is_desk(text) and not sentence_end(text)):
        return True
    said = _unaccented(text)
    parts = (_unaccented(name).split() for name in paper)
    called = (" ".join(words[start:]) for words in parts for start in (0, 1) if len(words) > start + 1)
    return any(f"{said} ".startswith(f"{name} ") and said[len(name) :].count(" ") < 2 for name in called) and not sentence_end(text)


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", key(text)) if not unicodedata.combining(c))


def _opens_with(text: str, paper: frozenset[str]) -> bool:
    said = key(text)
    return any(said.startswith(f"{name} ") for name in paper)


def _ends_with(text: str, paper: frozenset[str]) -> bool:
    said = key(text)
    return said.count(" ") < _DESK and any(said.endswith(f" {name}") for name in paper)


def _authors_box(block: Block) -> Box | None:
    """The element around a block that is called after what it tells of an author."""
    return next((box for box in block.box.up(3) if box.names and _AUTHORS_BOX.search(box.names)), None)


def names_of_the_paper(view: View) -> frozenset[str]:
    """What stands alone under or over a text is signed with: the publisher's name and its host's."""
    host = urlsplit(view.doc.url).hostname if view.doc.url else None
    return frozenset(key(name) for name in (view.context.publisher, (host or "").removeprefix("www.")) if name)


def _leads_on(view: View, block: Block) -> bool:
    """Whether a block is a label in bold, links under it, and nothing else: 'Special report' over 'Public pools'."""
    if not 0 < block.bold_chars < len(block.text) or not block.links or sentence_end(block.text) or block.inside & (LIST | TABLE):
        return False
    label = fold("".join(view.doc.pieces(block.start, max(block.start, block.links[0].box.start))))
    alone = len(label) == block.bold_chars and block.bold_chars + block.link_chars >= _LINKED * len(block.text)
    return alone and "." not in block.text[len(label) :]  # 'Harbour office: harbour.example' tells where to ask


def _has_more_of_the_paper(text: str, paper: frozenset[str]) -> bool:
    """Whether a line is a label of other stories with the paper's name at its end."""
    said = _unaccented(text)
    return any(said.endswith(f" {name}") for name in paper) and labels.meaning(text) == "related"


def _leads_to_links(view: View, block: Block) -> bool:
    """Whether a line with a link into the site stands right over a list of more such links, and nothing else: 'All of them are in our
    market', and three flats."""
    if block.heading or block.inside & (LIST | TABLE) or not block.links:
        return False
    run = linked.under(view.doc.blocks, block)[:_ROW]
    if len(run) < _ROW or not all(view.doc.blocks[n].inside & LIST for n in run):
        return False
    return all(leads_within(link.href, view.doc.url) for link in block.links) and linked.of_the_site(view, run)


def says_otherwise(block: Block) -> bool:
    """Whether a block by itself says that it is not the story's end."""
    return _why(block, weight(block.text)) is not None


def is_paragraph(heading: Block) -> bool:
    """Whether what is set as a heading is a paragraph of the text: several sentences that ask for nothing."""
    text = heading.text
    several = sentence_end(text) and weight(text) > PROSE and any(end in text for end in (". ", "! ", "? "))
    return several and not says_otherwise(heading)


def lists_tags(block: Block) -> bool:
    """'Topics: Ferries, Piers', each of them a link, wherever it stands."""
    begin = _begins_tags(block.text) if block.links else None
    return begin is not None and block.link_chars * 5 >= (len(block.text) - begin) * 4


def _begins_tags(text: str) -> int | None:
    """Where the tags begin in a line that a word for tags opens."""
    tagged = _TAGGED.match(text)
    return tagged.end() - 1 if tagged is not None and key(tagged[1]) in _words().tags else None


def _names_its_source(text: str) -> bool:
    """Whether a line names where the text is from; a paragraph that does so behind its last sentence is one all the same."""
    said = organisations.attribution(text)
    if said is None:
        return False
    before = text[: max(0, text.rfind(said))]
    sentence = before[: max(map(before.rfind, _FULL_STOPS)) + 1]
    return weight(sentence) < PROSE or organisations.attribution(sentence) is not None


def _why(block: Block, heavy: int) -> str | None:
    text = block.text
    if not any(map(str.isalnum, text)) or (len(text) < _MARK and _ENDED.fullmatch(text)):
        return "a mark"
    if len(text) < _MARK and not block.inside & (LIST | TABLE) and _LASTS.fullmatch(text):
        return _FILM
    if heavy < _CREDITED and (_names_its_source(text) or (heavy < _LABEL and organisations.agency(text))):
        return "the source"
    if heavy < _LINE:
        if text.startswith(_VIA) and block.links and not block.heading and block.link_chars >= len(text) - _BESIDE_VIA:
            return "the source"
        if not block.heading and names.names_staff(text):
            return "the byline"
        if not block.heading and _is_by_whom(text):
            return "the byline"  # or who else had a hand in it: 'Editor: Jane Roe'
        if not block.heading and says_of_elsewhere(text):
            return ELSEWHERE
        if text[-1] == "." and heavy < _CREW and text.rpartition(" ")[2][:1].isupper() and not written(text[:-1]):
            return "who else had a hand in it"
        if heavy < 60 and not block.inside & LIST and "/" not in text and credits.is_credit(text):
            return "the credit of a picture"
        if _COVERAGE.match(text):
            return "where more of it is"
        if not text.isascii() and _CONTACT.fullmatch(text):
            return "where to write to"
        if heavy < 60 and _signature(text):
            return "a signature"
        if heavy < 60 and text.partition(":")[0].strip(_MARKS).lower() in _NETWORKS:
            return asking.SOLICITS
        if block.links and ":" in text and not sentence_end(text) and all(_ON_A_NETWORK.match(link.href) for link in block.links):
            return asking.SOLICITS
        if "@" in text and (_MAIL.match(text) or _ADDRESS.fullmatch(text) or asking.writes_to_us(text)):
            return asking.SOLICITS
        if not block.inside & LIST and (says_when(block) or says_it_was_changed(block)):
            return DATE
        if not block.inside & LIST and _is_a_card(text):
            return _TO_CALL
        if not block.inside & LIST and (_CALLS.fullmatch(text) or (_CALLED.match(text) and _HAS_NUMBER.search(text))):
            return _TO_CALL
        if heavy < _PROMPT and _words().opinion.stand_in(text) and not QUOTED.search(text):
            return asking.SOLICITS
        if _PRINTED.fullmatch(text):
            return _FILED
        if labels.stands_alone(text) or (not block.heading and labels.is_label(text)):
            return OVER_NOTHING
        if block.link_chars * 10 >= len(text) * 9 and not block.inside & LIST and not sentence_end(text):
            return "a link elsewhere"
        if not block.inside & LIST and _LABELLED.fullmatch(text):
            return "a link elsewhere"
    if heavy < _NOTE:
        words = _words()
        if text.count(":") > 1 and not block.heading and _are_hands(text):
            return "who else had a hand in it"
        if text[0] == "(" and _CHANGED.fullmatch(text):
            return _FILED
        if heavy < 200 and asking.fetches(block):
            return asking.SOLICITS
        if (rights := words.rights.search(text.lower())) and (heavy < 200 or _OPENS_RIGHTS.fullmatch(text, 0, rights.start())):
            return _RIGHTS
        if heavy < 200 and (words.helped.stand_in(text) or _CONTRIBUTING.match(text)) and not QUOTED.search(text):
            return "who else had a hand in it"
        if asking.appeals(text) or (heavy <= _POINTER and words.asks.stand_in(text) and not QUOTED.search(text)):
            return asking.SOLICITS
        if len({m.lower() for m in _PODCASTS.findall(text)}) > 1:
            return LISTEN
        if words.appeared.stand_in(text) and (text[0] in "([" or not QUOTED.search(TITLED.sub(" ", text))):
            return "where it appeared first"
        if _IBAN.search(text):
            return asking.SOLICITS
        if _begins_tags(text) is not None:
            return TAGS
    if heavy < _BIOGRAPHY:
        words = _words()
        if words.begs.stand_in(text) and not QUOTED.search(text):
            return asking.SOLICITS
        if words.disclaims.stand_in(text) and not QUOTED.search(TITLED.sub(" ", text)):
            return "whose opinion it is, or who is paid"
        if "10." in text and _PAPER.match(text):
            return _FILED
        if words.filed.open(text[:60]) and (any(map(str.isupper, text)) or UNSPACED.search(text)):
            return _FILED
        if tells_of_a_contributor(text):
            return "who the author is"
    return None


def _is_by_whom(text: str) -> bool:
    """Whether a line says who wrote the text: a sentence only with a label and a day, 'Posted on 4 June 2024 by Jane Roe.'"""
    if sentence_end(text):
        return label_of(text) is not None and names.has_date(text) and names.looks_like_a_byline(text)
    return names.looks_like_a_byline(text) or not written(text)


def _are_hands(text: str) -> bool:
    """Whether a line is who did what for the text, two of them at the least: 'Translation: Jane Roe, Editing: Max Moe'."""
    parts = [_DID.fullmatch(part.strip(" .")) for part in _BETWEEN_HANDS.split(text)]
    if len(parts) < 2 or not all(part is not None and names.is_name(part[1]) for part in parts):
        return False
    told = [written(part[0]) for part in parts if part is not None]
    return 2 * sum(not who or who[0][1] for who in told) >= len(told)


def tells_of_a_contributor(text: str) -> bool:
    """Whether a line opens as one that says who the author is, and nobody in the story says so."""
    return len(text) < _BIOGRAPHY and _words().contributor.open(text[:60]) and not QUOTED.search(text)


def _over_nothing(view: View, label: Block, heavy: int) -> bool:
    """Whether a heading, or a word with a colon, ends the text: nothing of the story stands under it, no table either."""
    text = label.text
    under = view.doc.blocks[label.index + 1 : label.index + 2]
    if label.bold and heavy < _LABEL and under and under[0].link_chars * 10 >= len(under[0].text) * 9:
        return not sentence_end(text)  # over what was left out
    if not (
        (label.heading and text[-1] not in ".!…。")
        or (text[-1] in ":：" and not sentence_end(text) and (heavy < _LABEL or labels.opener(text)))
    ):
        return False
    if not under:
        return True
    announced = text[-1] in ":：" and (_is_of_its_list(label, under[0]) or _is_quoted(label, under[0]))
    return not (announced or under[0].inside & (TABLE | PRE))


def _is_quoted(label: Block, line: Block) -> bool:
    """Whether a line under one with a colon is a sentence that is set as a quotation."""
    return line.inside & QUOTE > 0 and not (line.links or label.heading) and sentence_end(line.text)


def _is_of_its_list(label: Block, item: Block) -> bool:
    """Whether an item right under a line with a colon is a sentence of the text, in a list that stands where the line does."""
    if not item.inside & LIST & ~label.inside or item.links or item.hidden or not sentence_end(item.text):
        return False
    whole = next((box for box in item.box.up(3) if box.tag in ("ul", "ol")), None)
    return whole is not None and whole.block_start == item.index and whole.parent is label.box.parent


def _is_a_card(text: str) -> bool:
    """A name, an office, a number and an address between commas: 'Max Moe, Office of Communications, 555-0101, moe@example.com'."""
    name, _, rest = text.partition(",")
    return (
        "@" in rest
        and rest.count(",") > 0
        and _ADDRESS.search(rest) is not None
        and _HAS_NUMBER.search(rest) is not None
        and names.is_name(name)
    )


def _signature(text: str) -> bool:
    """A name in brackets or after a dash, alone: '(久保田実)', '— Jane Roe'; or initials: '(pm – gs)', 'abc/DEF'."""
    inner = text[1:-1] if text[0] in "(（[【" and text[-1] in ")）]】" else text[1:] if text[0] in "—–" else ""
    inner = without_day(inner.strip())
    if inner and not sentence_end(inner) and (names.is_name(inner) or names.looks_like_a_byline(inner)):
        return True
    name = without_origin(text)
    return (name != text and names.is_name(name)) or _INITIALS.fullmatch(text) is not None


def authors(view: View) -> Iterator[str]:
    """The full names by which the page's data call its authors."""
    said = view.doc.linked.resolve(view.story.get("author"))
    for each in said if isinstance(said, list) else [said]:
        name = text_of(each.get("name") if isinstance(each, dict) else each)
        if name and is_full(name.strip()):
            yield name.strip()
    for name in ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author"):
        yield from (text.strip() for text in view.doc.meta.get(name, ()) if is_full(text.strip()) and "/" not in text)


def is_full(name: str) -> bool:
    """Whether a name has two parts: of words, or of letters where no blank parts them (陈晓岚, 윤서진)."""
    return " " in name or (2 < len(name) < 6 and not name.isascii() and weight(name) > 2 * len(name))


def of_an_author(text: str, authors: tuple[str, ...]) -> bool:
    """'Jane Roe is the paper's reporter on the coast', 'Staff writer Jane Roe is ...', 'This story was written by Jane Roe'. Not 'Jane Roe:
    And what then?' or 'Jane Roe, host: ...', nor a name that somebody in the story says."""
    if len(text) >= _BIOGRAPHY:
        return False
    small = text.lower()
    titled = _TITLED.match(text)
    said = text[titled.end() :] if titled is not None else text
    for name in authors:
        family = name.rsplit(" ", 1)[-1]
        if len(family) >= _FAMILY and said.startswith(f"{family} ") and _IS.match(said[len(family) + 1 :]):
            return True
        at = small.find(name.lower())
        if at < 0 or _SPEAKS.match(rest := text[at + len(name) :].lstrip()):
            continue
        before = text[:at].strip(_MARKS)
        if not before:
            return True
        if at <= _TITLE and not QUOTED.search(text) and (_IS.match(rest) or _words().writers.open(before)):
            return True
        if _words().written.stand_in(before):
            return True
    return False


def introduces(text: str, authors: tuple[str, ...]) -> bool:
    """Whether a paragraph over the text begins with who its author is, or who pays her: 'Jane Roe covers the coast'. Not what she does in
    the text."""
    if len(text) >= _BIOGRAPHY:
        return False
    named = [name for name in authors if text.startswith(name)]
    return any(_IS.match(text[len(name) :].lstrip(" ,")) for name in named) or (bool(named) and _words().disclaims.stand_in(text))


class _Words(NamedTuple):
    appeared: Phrases
    asks: Phrases
    begs: Phrases
    contributor: Phrases
    disclaims: Phrases
    disclaimers: frozenset[str]
    filed: Phrases
    helped: Phrases
    opinion: Phrases
    rights: re.Pattern[str]
    tags: frozenset[str]
    writers: Phrases
    written: Phrases


@cache
def _words() -> _Words:
    data = listed()
    return _Words(
        Phrases(data["appeared"]),
        Phrases(" | ".join(data[name] for name in ("appeal", "invitation", "terms", "pointer", "gift", "machine", "wall"))),
        Phrases(data["gift"]),
        Phrases(data["contributor"]),
        Phrases(f"{data['disclaimer']} | {data['paid']} | {data['checked']}"),
        frozenset(key(title) for title in data["disclaimers"].split("|")),
        Phrases(data["filed"]),
        Phrases(data["helped"]),
        Phrases(data["opinion"]),
        re.compile("|".join(re.escape(phrase.strip().lower()) for phrase in data["rights"].split("|"))),
        frozenset(key(word) for word in data["tags"].split("|")),
        Phrases(data["writers"]),
        Phrases(data["written"]),
    )
