"""How an address spells a name: 'theexample.com' is The Example's, 'muellerzeitung.de' the Müller-Zeitung's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from scraper.extractor.fields.shared.titles import parts_of
from scraper.normaliser import urls
from scraper.normaliser.text import key
from scraper.record import Candidate

MAX_NAME: Final = 60  # characters of a name
# Who owns the site: a firm is named where the paper is meant.
COMPANY: Final = re.compile(
    r"(?<!\w)(?:GmbH|UG|AG|KG|eG|S\.? ?A\.?(?: ?[SU]\.?)?|S\.? ?L\.?(?: ?U\.?)?|S\.?A\.?R\.?L\.?|SpA|S\.p\.A\.|S\.?R\.?L\.?|S\.?r\.?l\.?"
    r"|Ltd|Limited|PLC|plc|LLC|Inc|Corp|Bhd|A/S|ASA|AB|B\.?V\.?|N\.V\.|A\.?Ş\.?|ApS|Oy|Oyj|ehf|Kft|Zrt|Ltda|Lda"
    r"|a\. ?s\.|s\. ?r\. ?o\.|o\. ?o\.|d\. ?o\. ?o|d\. ?d|E?OOD|EAD|Е?ООД|Е?АД|ООО|Α\.?Ε)\.?$"
)
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa"})
_STROKES: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "ı": "i", "ə": "e"}
)  # what parts into no letter and its mark
# Cyrillic letters as addresses write them; the letters of the last line are written in two ways.
_LATIN: Final = {
    **dict(zip("абвгдезклмнопрстуфіґјэё", "abvgdezklmnoprstufigjee", strict=True)),
    "ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ы": "y", "є": "ye", "ї": "yi",
    "й": "y", "и": "i", "х": "kh", "ю": "yu", "я": "ya",
}  # fmt: skip
_OTHERWISE: Final = {**_LATIN, "й": "i", "и": "y", "г": "h", "х": "h", "ю": "iu", "я": "ia"}
_CYRILLIC: Final = re.compile("[а-яёіїєґј]")


def letters_of(text: str) -> str:
    """What is compared of a name: its letters, without spaces and the article before it."""
    letters = key(text).replace(" ", "")
    return letters.removeprefix("the") if len(letters) > 5 else letters


def label_of(url: str | None) -> str:
    """The letters of the host's own label: 'example' of www.example.co.uk."""
    return letters_of(urls.site(url or "").partition(".")[0])


def spellings(name: str) -> set[str]:
    """A name's letters as an address may spell them."""
    return spelt(letters_of(name))


def spelt(text: str) -> set[str]:
    """A text in small letters as an address may spell it: with its accents, without, as Germans write umlauts, in Latin letters."""
    if text.isascii():
        return {text}
    if _CYRILLIC.search(text):
        return {text, *("".join(table.get(c, c) for c in text) for table in (_LATIN, _OTHERWISE))}
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return {text, bare.translate(_STROKES), text.translate(_UMLAUTS)}


def is_akin(name: str, label: str, domain: str) -> bool:
    """Whether a name and the host have their letters in common, or the first of each word."""
    first = "".join(word[0].lower() for word in name.split() if word[0].isupper())
    spelt_in = any(letters in letters_of(domain) or label in letters for letters in spellings(name))
    return spelt_in or (len(first) > 1 and (label.startswith(first) or sorted(first) == sorted(label)))


def ends_of(title: str, label: str) -> Iterator[Candidate]:
    """The last parts of a title that are the name which a label of the host spells."""
    parts = parts_of(title)
    for part in parts[-3:] if label else ():
        if len(parts) == 1 and label not in spellings(part):
            continue  # a headline may hold the site's name; a title that is the host's name is it
        if part is not parts[-1] and not set(filter(str.isdigit, part)) <= set(label):
            continue  # 'Example 4.2 · Changes'
        whole = part is parts[-1] and part[-1:] != "?" and not any(map(str.isdigit, part))
        if any(_is_of_the_host(letters, label, whole) for letters in spellings(part)):
            _, blank, last = part.rpartition(" ")
            address = bool(blank) and "." in last and label_of(f"https://{last.lower()}/") == label
            yield Candidate(last if address else part, "title", "title")  # 'A recipe by Example.com'


def _is_of_the_host(letters: str, label: str, whole: bool) -> bool:
    most = (4 if whole and letters.startswith(label) else 2) * len(label) + 6  # 'Example College of Music' on example.com
    return len(letters) > 2 and (letters in label or (label in letters and len(letters) <= most))
