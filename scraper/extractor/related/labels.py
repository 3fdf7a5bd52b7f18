"""What the words over a list of links mean, in some forty languages: `meaning`. The phrases are data: `labels.toml`.

Compared without case, punctuation, Latin accents and Arabic vowel signs. A phrase of a spaced script stands on word boundaries; `*`
at its end lets the word go on (German, Finnish and Turkish bend them). Leaves where a list stands, and what is in it, to
`modules.py`.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import defaultdict
from functools import lru_cache
from importlib import resources
from typing import Final, Literal

from scraper.normaliser.patterns import late
from scraper.normaliser.text import UNSPACED, key, keys, weighs, weight

Meaning = Literal["related", "ranked", "latest", "paid", "other"]
OF_STORIES: Final = ("related", "ranked", "latest")  # what words over a list of the site's stories mean

# 'More US stories', 'Weitere Artikel': read by their first word where no phrase fits.
_MORE: Final = frozenset(
    "more mehr weitere mas plus mais altri altre meer mer mere fler flere lisaa wiecej vice dalsi viac vise више повеќе jos tobb още еще ще"
    " больше більше περισσοτερα daugiau vairak rohkem".split()
)

_MARKS = {ord(c): None for c in map(chr, (*range(0x300, 0x370), *range(0x64B, 0x656), 0x640))}
_ALEF = {ord(c): "ا" for c in "أإآٱ"} | {ord("ى"): "ي", ord("ة"): "ه", ord("ı"): "i", ord("ς"): "σ", ord("ё"): "е"}
_TITLED: Final = 18  # weight of a title behind a sentence at the least, and blanks in it
_TITLED_BLANKS: Final = 2
_MORE_AT_END: Final = ("查看更多", "阅读更多", "閱讀更多", "もっと見る", "続きを読む", "더보기")
_LEADS: Final = 60  # characters of what leads over to it
_SHUT: Final = " .)]）］"
# What leads over to it: ' Read also: ', ' (Read more: '
_BEHIND_A_SENTENCE = re.compile(r"(?<=[.!?…。！？”\"’»)])\s{0,2}[(\[（［]?\s?([^\W\d_][^.!?…:：()\[\]]{2,40}?)\s?[:：|>»]{1,2}\s?[“\"«‘]?$")
_FIRM = re.compile(r"(?<=\w) ?& (?:partners?|co\.?)$", re.I)  # what ends the name of one: 'More from Lee & Partners'
_DIGIT = re.compile(r"\d")
_INNER = re.compile(r"(?<=\w)[^\W\d_a-z]")  # a letter in a word that may be a capital
_SIGNS = re.compile(r"\W+")  # a hand that points, a pin
_POINTS_ON = re.compile("[\\s\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]{1,8}$")  # at a label's end
_QUOTES: Final = frozenset("\"'“„«»‘「『")
_ARROWS: Final = frozenset(">»▶►☞👉➡→➜➔➤⇒")
_MARKED = re.compile(r"(?:>>|[»▶►☞👉➡→➜➔➤⇒])\ufe0f?\s?[^\W\d_][^:：.!?]{2,30}[:：]\s?")
_COUNT = re.compile(r"[\s(\[]{0,3}\d{1,6}[)\]]?$")
_NAMES_STORIES = re.compile(  # how a label ends, or begins in Thai, that names stories or reading, in scripts that do not part words
    r"(?:阅读|閱讀|新[闻聞]|报道|報[導道]|文章|链接|連結|記事|ニュース|リンク|読(?:みたい|む)|(?:기사|뉴스)(?: 보기)?)$"
    r"|^(?:อ่าน|ข่าว|บทความ|เรื่อง|คลิป).{0,16}(?:เกี่ยวข้อง|เพิ่มเติม|น่าสนใจ)$"
)
_SHORT: Final = 24  # characters of such a label


@lru_cache(maxsize=2048)
def _plain(text: str) -> str:
    text = key(text)
    if text and not text[0].isalnum():
        text = _SIGNS.sub("", text, count=1)
    if not text.isascii() and text[-1] > "\u2190":
        text = _POINTS_ON.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_MARKS).translate(_ALEF))


def _read(said: str) -> tuple[tuple[str, bool], ...]:
    """The phrases of a list as `_plain` writes them, and whether the last word of each may go on: all at once, for one by one they take
    five times as long."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFD", "|".join(keys(said))).translate(_MARKS).translate(_ALEF))
    return tuple(zip(plain.split("|"), (phrase.rstrip().endswith("*") for phrase in said.split("|")), strict=True))


class _Phrases:
    """Phrases found at the begins of words by their first three characters; those of unspaced scripts by one pattern."""

    def __init__(self, *lists: tuple[Meaning, str]) -> None:
        self._by_start: dict[str, list[tuple[str, bool, Meaning]]] = defaultdict(list)
        dense: dict[Meaning, list[str]] = defaultdict(list)
        for meaning, names in lists:
            for plain, open_end in {phrase for name in names.split() for phrase in _LISTED_AS[name]}:
                if UNSPACED.search(plain):
                    dense[meaning].append(re.escape(plain))
                elif plain:
                    self._by_start[(plain + "  ")[:3]].append((plain, open_end, meaning))
        self.begins: frozenset[str] = frozenset(self._by_start)
        # The same phrases, to be looked for at once.
        self._begun = {begin: tuple(plain for plain, _, _ in found) for begin, found in self._by_start.items()}
        self._dense = [(meaning, late("|".join(sorted(found, key=len, reverse=True)))) for meaning, found in dense.items()]

    def at(self, text: str, start: int) -> Meaning | None:
        """What the longest phrase that stands at `start` means."""
        best, best_end = None, start
        begin = (text[start : start + 3] + "  ")[:3]
        if begin not in self._begun or not text.startswith(self._begun[begin], start):
            return None
        for phrase, open_end, meaning in self._by_start[begin]:
            end = start + len(phrase)
            if end > best_end and text.startswith(phrase, start) and (open_end or end == len(text) or text[end] == " "):
                best, best_end = meaning, end
        return best

    def first(self, text: str, starts: list[int], dense: bool) -> Meaning | None:
        """What the first phrase in a text means: `starts` as `_starts` gives them, `dense` whether an unspaced script is in it."""
        at, found = len(text), None
        for start in starts:
            found = self.at(text, start)
            if found:
                at = start
                break
        if dense:
            for meaning, pattern in self._dense:
                hit = pattern.search(text)
                if hit and hit.start() < at:
                    at, found = hit.start(), meaning
        return found

    def opens(self, text: str) -> bool:
        return self.at(text, 0) is not None or (not text.isascii() and any(pattern.match(text) for _, pattern in self._dense))


_WORDS: dict[str, str] = tomllib.loads(resources.files(__package__).joinpath("labels.toml").read_text("utf-8"))
_LISTED_AS: Final = {name: _read(said) for name, said in _WORDS.items()}


def _all_of(names: str) -> frozenset[str]:
    return frozenset(plain for name in names.split() for plain, _ in _LISTED_AS[name])


_RELATED: Final = "related alone beside"
_LISTS = _Phrases(("related", _RELATED), ("ranked", "ranked"), ("latest", "latest"))
_PAID_LISTS = _Phrases(("paid", "paid"))
_OFFERS = _Phrases(("other", "offers"))
_OPENERS = _Phrases(("related", f"{_RELATED} read lead_ins"))
_OPENINGS: Final = _OPENERS.begins
_POINTS: Final = _Phrases(("related", "points"))
_POINTS_HOME: Final = _Phrases(("related", "points_home"))
_WHOLE: Final = _all_of("related alone")
_RANKED: Final = _all_of("ranked")
_READ: Final = _all_of("read offered")
_OWN_PART: Final = _all_of("own_part")
_READERS: Final = _all_of("readers")
_BESIDE: Final = _all_of("beside")
_NEAREST: Final = _all_of("nearest")
_BESIDE_BEGINS: Final = frozenset(phrase.strip()[:3].lower() for name in ("beside", "nearest") for phrase in _WORDS[name].split("|"))
_SITES: Final = _all_of("ranked latest")
_LEADING: Final = _all_of("read lead_ins")
_NO_LISTS: Final = _all_of("other")
_NOTICES: Final = frozenset(plain for plain, open_end in _LISTED_AS["notices"] if not open_end)
_NOTICE_BEGINS: Final = tuple(plain for plain, open_end in _LISTED_AS["notices"] if open_end)
_OFFERED, _PAID, _LISTED = 1, 2, 4
_BEGINS: Final = {
    begin: sum(bit for bit, phrases in ((_OFFERED, _OFFERS), (_PAID, _PAID_LISTS), (_LISTED, _LISTS)) if begin in phrases.begins)
    for begin in _LISTS.begins | _PAID_LISTS.begins | _OFFERS.begins
}


def _starts(text: str) -> tuple[list[int], int]:
    """Where words begin that may open a phrase, and which lists those are of: few labels need a look into all three."""
    padded = text + "  "
    found: list[int] = []
    lists = at = 0
    while True:
        if begun := _BEGINS.get(padded[at : at + 3]):
            found.append(at)
            lists |= begun
        at = text.find(" ", at) + 1
        if not at:
            return found, lists


@lru_cache(maxsize=2048)
def meaning(label: str) -> Meaning | None:
    """What a label says of the list under it; None where it is in no word list (a section's name, a slogan).

    >>> meaning("Mehr zum Thema"), meaning("Most read"), meaning("Sport"), meaning("More from Lee & Partners")
    ('related', 'ranked', None, 'related')
    """
    label = label[:120]
    text = _plain(_unglued(_FIRM.sub("", label) if "&" in label else label))
    return _phrase(text) or _more(text)


def _unglued(label: str) -> str:
    """A label with a blank where a capital stands right behind a small letter: 'Read next' and 'See all' beside each other."""
    if label.isupper() or (rest := label[1:]) == rest.lower():  # nearly all
        return label
    return _INNER.sub(lambda m: f" {m[0]}" if m[0].isupper() and label[m.start() - 1].islower() else m[0], label)


@lru_cache(maxsize=512)
def is_of_this_part(label: str) -> bool:
    """Whether a label names the part of the site that the story stands in: 'The latest of this section'.

    >>> is_of_this_part("Latest in this section"), is_of_this_part("Latest news")
    (True, False)
    """
    return any(f" {phrase} " in f" {_plain(label)} " for phrase in _OWN_PART)


def stands_alone(text: str) -> bool:
    """Whether a line is the label of what is no list of stories, with or without a count: 'Comments (14)', 'Share:', 'Tags'.

    >>> stands_alone("Comments (14)"), stands_alone("Comments were few")
    (True, False)
    """
    return len(text) <= 40 and _plain(_COUNT.sub("", text)) in _NO_LISTS


def is_of_a_neighbour(text: str) -> bool:
    """Whether words name the story before this one or after it: 'Next post'; `Next` alone before its headline.

    >>> is_of_a_neighbour("« Previous post:"), is_of_a_neighbour("NEXT"), is_of_a_neighbour("Next week")
    (True, True, False)
    """
    plain = _plain(text)
    return plain in _BESIDE or plain in _NEAREST


def may_be_of_a_neighbour(text: str) -> bool:
    """Whether a text begins like such words: a look at three letters tells most that do not."""
    return text[:3].lower() in _BESIDE_BEGINS


def is_label(text: str, *, of_the_site: bool = False) -> bool:
    """Whether a line is such a label and nothing else, in two words or more: one may head a part of a text. `of_the_site`: or one of a
    list of the whole site's stories.

    >>> is_label("Das könnte Sie auch interessieren"), is_label("Related"), is_label("Recommended books for sailors")
    (True, False, False)
    >>> is_label("関連記事"), is_label("おすすめ"), is_label("Most read"), is_label("Most read", of_the_site=True)
    (True, False, False, True)
    """
    if len(text) <= _SHORT and not text.isascii() and _NAMES_STORIES.search(_plain(text)):
        return meaning(text) in (OF_STORIES if of_the_site else OF_STORIES[:1])
    return len(text) <= 60 and " " in text and ((plain := _plain(text)) in _WHOLE or (of_the_site and plain in _SITES))


def leads_over(text: str) -> bool:
    """Whether a line is a word or two that lead over to a story, and nothing else: 'Watch', 'See also:'.

    >>> leads_over("Watch:"), leads_over("Watch the sea")
    (True, False)
    """
    return len(text) <= _SHORT and _plain(text) in _LEADING


def is_offer(text: str) -> bool:
    """Whether words before a title offer its story and say nothing else, in two words or more; one more may stand at their side.

    >>> is_offer("Lire aussi"), is_offer("À lire aussi"), is_offer("Related"), is_offer("Related costs")
    (True, True, False, False)
    """
    plain = _plain(text)
    shorter = (plain.partition(" ")[2], plain.rpartition(" ")[0])
    return any(" " in said and said in _WHOLE for said in (plain, *shorter))


def ranks(text: str, publisher: str | None) -> bool:
    """Whether a line says whole, in two words or more, that what readers like best is listed under it; the paper's name may stand behind.

    >>> ranks("TOP VIDEOS", None), ranks("Popular on the Post", "The Post"), ranks("Popular in Rome", "The Post")
    (True, True, False)
    """
    if " " not in text:
        return False
    plain, paper = _plain(text), _plain(publisher or "").removeprefix("the ")
    return plain in _RANKED or (paper != "" and plain.removesuffix(f" {paper}").removesuffix(" the").removesuffix(" on") in _RANKED)


def announces(text: str) -> bool:
    """Whether words before a colon offer what follows by a phrase of the lists, or tell to read it; 'More rain' of 'More rain: ...' is a
    headline's.

    >>> announces("Mehr zum Thema"), announces("Read"), announces("Mehr Regen"), announces("“More on” the sea")
    (True, True, False, False)
    """
    plain = _plain(text[:120]) if text[:1].isalnum() else ""
    return plain in _READ or _phrase(plain) == "related"


def is_read(text: str) -> bool:
    """Whether words tell whole to read what follows: 'Read', 'Check out:'.

    >>> is_read("Check out:"), is_read("Check out the lamp")
    (True, False)
    """
    return _plain(text[:60]) in _READ


def _phrase(text: str) -> Meaning | None:
    if not text:
        return None
    if text in _NO_LISTS:
        return "other"
    starts, lists = _starts(text)
    dense = not text.isascii() and UNSPACED.search(text) is not None
    if dense:
        lists = _OFFERED | _PAID | _LISTED
    if lists & _OFFERED and _OFFERS.first(text, starts, dense):
        return "other"
    # 'Sponsored' may stand anywhere; of the others, what a label says first is what it is about.
    found = _PAID_LISTS.first(text, starts, dense) if lists & _PAID else None
    if found is None and lists & _LISTED:
        found = _LISTS.first(text, starts, dense)
    return "other" if found == "latest" and _is_of_readers(text) else found


def _is_of_readers(text: str) -> bool:
    """Whether words name what readers wrote, one of them or what a script without blanks has of it: 'Recent comments'."""
    padded = f" {text} "
    return any((word in text if UNSPACED.search(word) else f" {word} " in padded) for word in _READERS)


def is_more(text: str) -> bool:
    """Whether a text is a single word for 'more'.

    >>> is_more("MORE +"), is_more("More on this")
    (True, False)
    """
    return _plain(text) in _MORE


def _more(text: str) -> Meaning | None:
    return "related" if text.split(" ", 1)[0] in _MORE and text.count(" ") < 5 and not _DIGIT.search(text) else None


@lru_cache(maxsize=2048)
def opener(text: str) -> bool:
    """Whether the words before a link offer the story behind it: 'Read more:', 'Lesen Sie auch'.

    >>> opener("READ MORE: "), opener("The minister"), opener("Läs: "), opener("Las Palmas")
    (True, False, True, False)
    """
    # The first letters tell most that are none.
    head = text[:4]
    if head.lower() == "las ":
        return False  # in Spanish an article: in Swedish its mark is part of the letter
    if len(head) == 4 and head.isascii() and head[:3].isalpha() and head[:3].lower() not in _OPENINGS:
        return False
    return _OPENERS.opens(_plain(text[:60]))


@lru_cache(maxsize=512)
def points_on(text: str, *, home: bool = False) -> bool:
    """Whether a line opens as a sentence that sends its reader to another page, and nobody in the story says so; `home`: as one that does
    so where that is a page of the same site, and else to what the text tells of.

    >>> points_on("Read the full review here."), points_on("Learn more about lamps"), points_on("Learn more about lamps", home=True)
    (True, False, True)
    """
    return text[0] not in _QUOTES and (_POINTS_HOME if home else _POINTS).opens(_plain(text[:60]))


def is_marked(label: str) -> bool:
    """Whether the words before a link are a label behind an arrow, whatever it says.

    >>> is_marked(">> Compare: "), is_marked("Compare: ")
    (True, False)
    """
    return label[0] in _ARROWS and _MARKED.fullmatch(label) is not None


def offer_behind(text: str, said: str) -> tuple[int, str] | None:
    """Where the offer begins that a text ends with behind its last sentence, and the words before its link, which says `said`.

    >>> offer_behind("The ferry was late. (Read more: Another day at sea)", "Another day at sea")
    (19, 'Read more')
    """
    whole = text.rstrip(_SHUT)
    if not (weighs(said, _TITLED) and whole.endswith(said)) or (said.count(" ") < _TITLED_BLANKS and weight(said) == len(said)):
        return None  # in scripts without blanks a title has none
    start = len(whole) - len(said)
    found = _BEHIND_A_SENTENCE.search(text, max(0, start - _LEADS), start)
    if found is None or not opener(found[1]):
        return None
    return found.start(), found[1].strip(" |")


def promises_more(said: str) -> bool:
    """Whether the whole of a link's words is that there is more, of this story or of the site.

    >>> promises_more("Read more"), promises_more("返回海港网，查看更多"), promises_more("Read her letter to the mayor")
    (True, True, False)
    """
    said = said.rstrip(" .…>»→›])")
    return said.endswith(_MORE_AT_END) or (opener(said) and (" " not in said or stands_alone(said) or is_label(said)))


@lru_cache(maxsize=1024)
def is_notice(text: str) -> bool:
    """Whether a line is about the page's advertisements, and neither label nor caption: 'Advertisement', 'Story continues below'.

    >>> is_notice("ADVERTISEMENT"), is_notice("Advertisement 2"), is_notice("Sponsored stories")
    (True, True, False)
    """
    if len(text) > 80:
        return False
    plain = _plain(_COUNT.sub("", text))
    return plain in _NOTICES or plain.startswith(_NOTICE_BEGINS)
