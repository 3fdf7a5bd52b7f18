"""What a line under a text says of itself: that it is the source, a signature, who else had a hand in it, what the reader is asked for,
whose rights it is, tags."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from scraper.extractor.body import asking
from scraper.extractor.body.facts import BYLINE, DATE, ELSEWHERE, says_it_was_changed, says_of_elsewhere, says_when
from scraper.extractor.body.phrases import QUOTED, Phrases, untitled
from scraper.extractor.body.reading import AUTHOR, CREDIT, PROSE, SOLICITS
from scraper.extractor.body.tails.words import Words, words
from scraper.extractor.body.tails.writers import BIOGRAPHY, tells_of_a_contributor
from scraper.extractor.related import labels
from scraper.normaliser import credits, names, organisations, persons
from scraper.normaliser.bylines import by_word, written
from scraper.normaliser.moments import label_of
from scraper.normaliser.printed_bylines import without_origin
from scraper.normaliser.printed_dates import without_day
from scraper.normaliser.text import MAIL_ADDRESS, UNSPACED, key, sentence_end, weight
from scraper.page.blocks import LIST, TABLE, Block

OVER_NOTHING: Final = "a label over nothing"
LISTEN: Final = "where to listen"
TAGS: Final = "tags"
SOURCE: Final = "the source"
SIGNATURE: Final = "a signature"
TO_CALL: Final = "whom to call"
FILED: Final = "where it is filed"
RIGHTS: Final = "whose rights it is"
FILM: Final = "a film"
OPINION: Final = "whose opinion it is, or who is paid"
_HANDS: Final = "who else had a hand in it"
LABEL: Final = 30  # weight of 'Sources:'
LINE: Final = 120  # weight of a byline, a label
PROMPT: Final = 80  # weight of a line that asks for comments; a longer one is the author's own last word
POINTER: Final = 160  # weight of a line that sends the reader elsewhere
NOTE: Final = 400  # weight of what asks the reader for something
_CREDITED: Final = 200  # weight of a source with what it allows: 'This article is republished from ... under a free licence.'
_CREW: Final = 60  # weight of a sentence that names who edited the text
_SIGNED: Final = 60  # weight of a signature, a credit, a name on a network
_RIGHT: Final = 200  # weight of whose rights it is, in any words
MARKS: Final = " *•·–—-_"
_OPENS_RIGHTS = re.compile(
    r"[\W_]{0,3}(?:(?:TM|™)\s(?:and|&)\s(?:copyright\s)?|copyright\s.{0,60})?", re.I
)  # '(TM and © Copyright 2014 ...'
_VIA: Final = ("Via ", "via ", "(Via ", "(via ", "[via ", "[Via ", "h/t ", "H/T ")  # 'Via <a>The Lamp</a>': who told it first
_BESIDE_VIA: Final = 8
_LASTS = re.compile(r"0?\d:[0-5]\d")  # how long one lasts, and no time of day at the end of a text
_MARK: Final = 20  # characters of one at the end
_FULL_STOPS: Final = (". ", "! ", "? ", ".” ", '." ', ".) ", "。", "！", "？", "।")
_SHORT: Final = r"(?:[^\W\d_]{2,5}|[\u0900-\u0963\u0966-\u0dff]{2,8})"  # of which vowel signs are a part
_INITIALS = re.compile(  # '(pm – gs)', 'abc/DEF', '/pm'; alone: '(wl)', 'LK', 'red', 'rmlgv'
    rf"/\s?{_SHORT}/?|[(\[]{_SHORT}(?:\s?[-–/,]\s?{_SHORT}){{0,2}}[)\]]|{_SHORT}(?:/{_SHORT}){{1,2}}|[A-ZÄÖÜ]{{2,3}}|[a-zäöü]{{2,3}}|[bcdfghj-np-tv-xz]{{4,6}}"
    r"|[\u0621-\u064a](?:\s?[./]\s?[\u0621-\u064a]){1,3}\.?"
)
_HELPED = re.compile(  # words that stories have too, so that names alone may stand behind them
    r"[(\[]?(?:h(?:a|anno) collaborato|con la (?:collaborazione|colaboración) d[ie]|avec(?: la collaboration de)?|com a colaboração de"
    r"|mitarbeit:?|medverkan:?|współpraca:?|при участии)\s([^.:;()]{4,80})[)\].]{0,2}",
    re.I,
)
_JOINED = re.compile(r",\s?|\s(?:and|und|et|y|e|en|och|og|i|и)\s")  # between names
_DID = re.compile(r"[^\W\d_][^:：]{2,30}[:：]\s?([^:：]{4,60})")  # 'Translation: Jane Roe'
_BETWEEN_HANDS = re.compile(r"[,;|/·•]\s(?=[^\W\d_][^:：,;|]{2,30}[:：])")
_CONTRIBUTING = re.compile(  # 'Contributing: Jane Roe'; 'Roe reported from Oldport.'; 'Sample Press writer Max Moe in Oldport contributed.'
    r"(?i:contributing|additional reporting|with reporting):\s"
    r"|(?!(?:He|She|They|I|We|It)\s)(?:(?:[A-Z][\w.’'-]{1,30},?|and)\s){1,8}reported from [A-Z][^!?“”\"]{2,240}\.$"
    r"|(?:[A-Z]\w{1,20}\s){0,4}(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?)\s[A-Z][^.!?“”\"]{3,200}\scontributed\.$"
)
_DESK = re.compile(  # '(Reportage de Jean Roux à Lyon, édité par Max Moe)', 'Reporting by Jane Roe; editing by Max Moe'
    r"(?:(?:reporting|writing|editing|compiled|translat(?:ion|ed)|edited|written|design|graphics|research|data analysis"
    r"|(?:copy|photo) editing) by"
    r"|reportages? (?:de|par|di)|rédig[ée]+s? par|écrit par|édit[ée]+s? par|tradui[ts]e? par|version française (?:de|par)"
    r"|(?:reporte|información|reportaje|escrito|redactado|editad[oa]|traducid[oa]|edición)(?: (?:adicional|en español))? (?:de|por)"
    r"|(?:reportagem|edição|tradução|escrito|editado|traduzido) (?:adicional )?(?:de|por)"
    r"|(?:bericht(?:et)?|geschrieben|verfasst|redigiert|bearbeitet|übersetzt) von|(?:servizio|tradotto|a cura) d[ia]"
    r"|(?:geschreven|bewerkt|vertaald|geredigeerd) door|(?:napisał|opracował|tłumaczył|redagował)a?)\s(?-i:(?=[A-ZÀ-Þ]))",
    re.I,
)
_PAPER = re.compile(  # the study that the text tells of
    r"(?:more information|(?:journal )?reference|citation|(?:original )?(?:paper|publication)|originalpublikation)\s?:\s.{10,500}"
    r"\b(?:doi:?\s?|doi\.org/)10\.\d{4}",
    re.I,
)
_IBAN = re.compile(r"\b[A-Z]{2}\d\d(?: ?[\dA-Z]{4}){3,7}\b")  # whoever gives is told where to
_CONTACT = re.compile(rf"[^.!?。@]{{0,24}}\s{MAIL_ADDRESS}")  # '◎海港通信 hong@example.com'
_ADDRESS = re.compile(MAIL_ADDRESS)
_COVERAGE = re.compile(
    r"follow (?:the )?(?:ap|afp|reuters)(?:['’]s)? [^.!?:]{2,60} (?:at|on|here)[: ]|(?:more|full) (?:ap|afp) [^.!?:]{2,40}: ?https?:", re.I
)
# What the writer has to do with whom she tells of. 'Disclosure' alone may say who paid, which is told of elsewhere.
_DISCLOSES = re.compile(
    r"\W{0,3}(?:(?:full|author|financial) disclosures?|transparenzhinweis|offenlegung|interessenkonflikte?"
    r"|déclaration d['’]intérêts?"
    r"|nota de transparencia|conflicto de intereses|conflito de interesses|conflitto di interessi"
    r"|belangenverstrengeling|konflikt interesów)\s?[:：]\s",
    re.I,
)
_MAIL = re.compile(
    r"\W{0,3}(?:contact|reach|write to|kontakt|contacto|contato|contatto|e-?mail|mail|courriel|correo|tips"
    r"|to (?:reach|contact)(?-i:(?= [A-Z]))"
    r"|(?:send|submit|share|direct) (?:us |your |any |all |news |story |questions|tips|letters|comments|feedback|ideas"
    r"|suggestions|corrections){1,4}"
    r"|for (?:more|further) information (?:about|on) this (?:story|article|report)"
    r"|(?:schreiben|schicken|senden|mailen) sie (?:uns|ihre|eine)|(?:leserbriefe|hinweise|anregungen|kritik) (?:bitte )?an"
    r"|écri(?:vez|re)[ -](?:nous|à)|escríb[ae]nos|envíe(?:nos)?|envie|escreva para|scrivi(?:teci)?|mail naar|stuur)\b[^@]{0,60}@",
    re.I,
)
# Whom to ask, as press offices write it under their news.
OFFICE: Final = (
    r"(?:(?:media|press|news|investor|public)\s)?(?:contacts?|inquiries|enquiries)|media|press|investors?|for (?:more|further) information"
    r"|presse-?kontakt|pressestelle|ansprechpartner(?:in)?|kontakt|contacts? presse|contacto (?:de|para) prensa|contatt[oi] stampa"
    r"|ufficio stampa|perscontact|presskontakt|yhteystiedot|lisätietoja|kontakt dla mediów"
)
_CALLED = re.compile(rf"\W{{0,3}}(?:{OFFICE})\s?(?:[:：]|,? (?:please )?contact\b)[^.!?]{{0,80}}", re.I)
_NUMBER: Final = r"[(+]?\d[\d ()./–-]{5,18}\d"
_CALLS = re.compile(rf"\W{{0,3}}(?:\w{{1,10}}\.?\s?:?\s?)?{_NUMBER}\W{{0,3}}")  # 'Tel.: 555-0143'
_HAS_NUMBER = re.compile(rf"(?<!\w){_NUMBER}(?!\w)")
_ENDED = re.compile(  # '-30-'
    r"[\W_]{0,6}(?:30|ends?|ende|fin|समाप्त|انتهى|تمت|完|끝|終わり?|おわり|پیام)[\W_]{0,6}"
    r"|[\W_]{0,6}(?:انتهای|پایان) (?:پیام|خبر|گزارش)[\W_]{0,6}(?:\d{1,6}|[آ-ی]{1,3})?",
    re.I,
)
_CHANGED = re.compile(r"\((?:updates|adds|corrects|recasts|refiles|rewrites|removes)\s[^()]{8,200}\)\.?", re.I)  # what an agency's desk did
_PRINTED = re.compile(r"(?:first )?published in [^.]{3,60}, [^\W\d_]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?", re.I)
# Where a paper's podcast is to be heard: two of them in one note.
_PODCASTS = re.compile(
    r"apple podcasts?|itunes|spotify|deezer|amazon music|google podcasts?|rss-?\s?feed|soundcloud|castbox|pocket casts|overcast"
    r"|podimo|stitcher|youtube music",
    re.I,
)
_NETWORKS: Final = frozenset(  # 'Instagram: @the.lantern'
    "facebook instagram twitter x tiktok youtube linkedin telegram whatsapp threads bluesky mastodon pinterest discord twitch".split()
)
_ON_A_NETWORK = re.compile(  # 'More of the lamp: The Lantern on ...'
    r"https?://(?:www\.|m\.)?(?:facebook|instagram|pinterest|tiktok|youtube|threads|linkedin|twitter|x|bsky)\.\w{2,6}(?:\.\w\w)?/", re.I
)
_TO_BE_TYPED: Final = r"(?:https?://|www\.)\S{4,200}"
_LABELLED = re.compile(rf"[^:.!?]{{2,48}}:\s{_TO_BE_TYPED}(?:,?\s\w{{1,4}}\s{_TO_BE_TYPED})?")  # 'More on harbours: https://...'
_TURNS = re.compile(  # 'Previously: How the lamp went out', where that is a link
    r"\W{0,3}(?:previous(?:ly)?|next(?: up)?|up next|coming up|earlier|part (?:one|two|three|\d)|zuvor|vorheriger|nächster|teil \d"
    r"|précédent|suivant|à suivre|anterior|siguiente|próximo|precedente|successivo|vorige|volgende|poprzedni|następny)"
    r"(?:\s[^\W\d_]{2,12}){0,2}\s?[:：]\s",
    re.I,
)
_TAGGED = re.compile(r"\W{0,3}([^:：՝]{2,24})[:：՝]\s{0,2}\S")


def why(block: Block) -> str | None:
    """Why a block is not the story's end by what it says itself; None where it may be."""
    heavy = weight(block.text)
    return next((reason for below, reason, says in _RULES if heavy < below and says(block)), None)


def says_otherwise(block: Block) -> bool:
    """Whether a block by itself says that it is not the story's end."""
    return why(block) is not None


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
    return tagged.end() - 1 if tagged is not None and key(tagged[1]) in words().tags else None


def _names_its_source(text: str) -> bool:
    """Whether a line names where the text is from; a paragraph that does so behind its last sentence is one all the same."""
    said = organisations.attribution(text)
    if said is None:
        return False
    before = text[: max(0, text.rfind(said))]
    sentence = before[: max(map(before.rfind, _FULL_STOPS)) + 1]
    return weight(sentence) < PROSE or organisations.attribution(sentence) is not None


def _is_a_mark(block: Block) -> bool:
    return not any(map(str.isalnum, block.text)) or (len(block.text) < _MARK and _ENDED.fullmatch(block.text) is not None)


def _tells_how_long(block: Block) -> bool:
    return len(block.text) < _MARK and not block.inside & (LIST | TABLE) and _LASTS.fullmatch(block.text) is not None


def _is_via(block: Block) -> bool:
    text = block.text
    return text.startswith(_VIA) and bool(block.links) and not block.heading and block.link_chars >= len(text) - _BESIDE_VIA


def _is_by_staff(block: Block) -> bool:
    return not block.heading and (names.names_staff(block.text) or names.is_house(block.text) or _is_by_whom(block.text))


def _is_by_whom(text: str) -> bool:
    """Whether a line says who wrote the text: a sentence only with a label and a day, 'Posted on 4 June 2024 by Jane Roe.', or where a
    by-word and a name are all of it, 'Das Gespräch führte Jana Pult.'"""
    if sentence_end(text):
        by = by_word(text)
        if by is not None and persons.is_person(text[by.end() : -1]):
            return True
        return label_of(text) is not None and names.has_date(text) and names.looks_like_a_byline(text)
    return names.looks_like_a_byline(text) or not written(text)


def _ends_in_a_name(block: Block) -> bool:
    text = block.text
    return text[-1] == "." and text.rpartition(" ")[2][:1].isupper() and not written(text[:-1])


def _is_a_credit(block: Block) -> bool:
    return not block.inside & LIST and "/" not in block.text and credits.is_credit(block.text)


def _is_a_handle(text: str) -> bool:
    """Whether a line is what somebody is called on a network: '@janeroe'."""
    return text[0] == "@" and len(text) > 3 and text[1:].replace(".", "_").isidentifier()


def _leads_to_a_network(block: Block) -> bool:
    text = block.text
    return bool(block.links) and ":" in text and not sentence_end(text) and all(_ON_A_NETWORK.match(link.href) for link in block.links)


def _asks_for_mail(block: Block) -> bool:
    text = block.text
    return "@" in text and (_MAIL.match(text) is not None or _ADDRESS.fullmatch(text) is not None or asking.writes_to_us(text))


def _is_to_call(block: Block) -> bool:
    text = block.text
    if block.inside & LIST:
        return False
    called = _CALLED.match(text) is not None and _HAS_NUMBER.search(text) is not None
    return called or _CALLS.fullmatch(text) is not None or _is_a_card(text)


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
    """A name in brackets, between strokes or after a dash, alone: '(久保田実)', '/Jane Roe/', '— Jane Roe'; or initials: '(pm – gs)',
    'abc/DEF'."""
    inner = text[1:-1] if text[0] in "(（[【/" and text[-1] in ")）]】/" else text[1:] if text[0] in "—–" else ""
    inner = without_day(inner.strip())
    if inner and not sentence_end(inner) and (names.is_name(inner) or names.names_staff(inner) or names.looks_like_a_byline(inner)):
        return True
    name = without_origin(text)
    return (name != text and names.is_name(name)) or _INITIALS.fullmatch(text) is not None


def _names_who_helped(block: Block) -> bool:
    """Whether a line opens with words for who helped, and persons' names are the rest of it: '(ha collaborato Lia Morandi)'."""
    helped = _HELPED.fullmatch(block.text)
    return helped is not None and all(map(persons.is_person, _JOINED.split(helped[1])))


def _is_a_label(block: Block) -> bool:
    return labels.stands_alone(block.text) or (not block.heading and labels.is_label(block.text))


def _is_a_link(block: Block) -> bool:
    text = block.text
    if block.inside & LIST:
        return False
    turns = _TURNS.match(text) if block.links else None
    if turns is not None and block.link_chars >= len(text) - turns.end():
        return True
    return (block.link_chars * 10 >= len(text) * 9 and not sentence_end(text)) or _LABELLED.fullmatch(text) is not None


def _are_hands(text: str) -> bool:
    """Whether a line is who did what for the text, two of them at the least: 'Translation: Jane Roe, Editing: Max Moe'."""
    parts = [_DID.fullmatch(part.strip(" .")) for part in _BETWEEN_HANDS.split(text)]
    if len(parts) < 2 or not all(part is not None and names.is_name(part[1]) for part in parts):
        return False
    told = [written(part[0]) for part in parts if part is not None]
    return 2 * sum(not who or who[0][1] for who in told) >= len(told)


def _is_a_crew(block: Block) -> bool:
    """Whether a line opens with who did something for the text, and says it of another too, or stands in brackets."""
    text = block.text
    inner = text[1:] if text[0] in "([" and text.rstrip(".")[-1] in ")]" else text
    did = _DESK.match(inner) if not QUOTED.search(text) else None
    return did is not None and (inner is not text or _DESK.search(text, did.end()) is not None)


def _allows_copies(text: str) -> bool:
    """Whether a line says by whose leave the text may be copied, if at all; and nobody in the story says so."""
    return all(said.stand_in(text) for said in words().copying) and not QUOTED.search(untitled(text))


def _opens_with_rights(block: Block) -> bool:
    rights = words().rights.search(block.text.lower())
    return rights is not None and _OPENS_RIGHTS.fullmatch(block.text, 0, rights.start()) is not None


def _appeared(block: Block) -> bool:
    text = block.text
    return words().appeared.stand_in(text) and (text[0] in "([" or not QUOTED.search(untitled(text)))


def _is_filed(block: Block) -> bool:
    text = block.text
    return words().filed.open(text) and (any(map(str.isupper, text)) or not text[0].islower() or UNSPACED.search(text) is not None)


def _says(phrases: Callable[[Words], Phrases]) -> Callable[[Block], bool]:
    """Whether these stand in a line, and nobody in the story says them."""
    return lambda block: phrases(words()).stand_in(block.text) and not QUOTED.search(block.text)


# Below which weight, why, and how a line says so. The first that does counts.
_RULES: Final[tuple[tuple[float, str, Callable[[Block], bool]], ...]] = (
    (float("inf"), "a mark", _is_a_mark),
    (float("inf"), FILM, _tells_how_long),
    (_CREDITED, SOURCE, lambda block: _names_its_source(block.text)),
    (LABEL, SOURCE, lambda block: organisations.agency(block.text) is not None),
    (LINE, SOURCE, _is_via),
    (LINE, BYLINE, _is_by_staff),
    (LINE, ELSEWHERE, lambda block: not block.heading and says_of_elsewhere(block.text)),
    (_CREW, _HANDS, _ends_in_a_name),
    (_SIGNED, CREDIT, _is_a_credit),
    (LINE, "where more of it is", lambda block: _COVERAGE.match(block.text) is not None),
    (LINE, "where to write to", lambda block: not block.text.isascii() and _CONTACT.fullmatch(block.text) is not None),
    (_SIGNED, SIGNATURE, lambda block: _signature(block.text)),
    (_SIGNED, SOLICITS, lambda block: block.text.partition(":")[0].strip(MARKS).lower() in _NETWORKS or _is_a_handle(block.text)),
    (LINE, SOLICITS, _leads_to_a_network),
    (LINE, SOLICITS, _asks_for_mail),
    (LINE, DATE, lambda block: not block.inside & LIST and (says_when(block) or says_it_was_changed(block))),
    (LINE, TO_CALL, _is_to_call),
    (PROMPT, SOLICITS, _says(lambda words: words.opinion)),
    (LINE, FILED, lambda block: _PRINTED.fullmatch(block.text) is not None),
    (LINE, OVER_NOTHING, _is_a_label),
    (LINE, "a link elsewhere", _is_a_link),
    (NOTE, _HANDS, lambda block: block.text.count(":") > 1 and not block.heading and _are_hands(block.text)),
    (NOTE, _HANDS, _is_a_crew),
    (LINE, _HANDS, _names_who_helped),
    (NOTE, FILED, lambda block: block.text[0] == "(" and _CHANGED.fullmatch(block.text) is not None),
    (_RIGHT, SOLICITS, asking.fetches),
    (_RIGHT, RIGHTS, lambda block: words().rights.search(block.text.lower()) is not None),
    (_RIGHT, RIGHTS, lambda block: _allows_copies(block.text)),
    (NOTE, RIGHTS, _opens_with_rights),
    (_RIGHT, _HANDS, _says(lambda words: words.helped)),
    (_RIGHT, _HANDS, lambda block: _CONTRIBUTING.match(block.text) is not None and not QUOTED.search(block.text)),
    (NOTE, SOLICITS, lambda block: asking.appeals(block.text)),
    (POINTER + 1, SOLICITS, _says(lambda words: words.asks)),
    (NOTE, LISTEN, lambda block: len({podcast.lower() for podcast in _PODCASTS.findall(block.text)}) > 1),
    (NOTE, "where it appeared first", _appeared),
    (NOTE, SOLICITS, lambda block: _IBAN.search(block.text) is not None),
    (NOTE, TAGS, lambda block: _begins_tags(block.text) is not None),
    (BIOGRAPHY, SOLICITS, _says(lambda words: words.begs)),
    (BIOGRAPHY, OPINION, lambda block: words().disclaims.stand_in(block.text) and not QUOTED.search(untitled(block.text))),
    (BIOGRAPHY, OPINION, lambda block: _DISCLOSES.match(block.text) is not None),
    (BIOGRAPHY, FILED, lambda block: "10." in block.text and _PAPER.match(block.text) is not None),
    (BIOGRAPHY, FILED, _is_filed),
    (BIOGRAPHY, AUTHOR, lambda block: tells_of_a_contributor(block.text)),
)
