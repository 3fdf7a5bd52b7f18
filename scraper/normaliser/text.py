"""Text as the record keeps it, and the few measures of a text that hold in every script.

Leaves entities to the parser (text arrives decoded) and meaning to the other normalisers. Called for every block of a page:
each function is a handful of passes of native code, with a way out for plain ASCII, and linear in the length of its text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# The ground floor has these: page and normaliser share them.
from scraper.text import begins_small, ends_in_a_word, fold, stream_safe, visible

__all__ = [
    "DENSE",
    "LONG",
    "MAILBOX",
    "MAIL_ADDRESS",
    "MAIL_HOST",
    "UNSPACED",
    "begins_small",
    "ends_in_a_word",
    "fold",
    "key",
    "keys",
    "sentence_end",
    "weight",
    "words",
]

# Punctuation and symbols, by range: `\W` would take the vowel signs of Indic scripts for punctuation.
_PUNCTUATION = (
    "!-/:-@\\[-`{-~\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf\u00d7\u00f7\u02b9-\u02df\u055a-\u055f\u0589\u058a\u05be\u05c0"
    "\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0df4\u0e2f\u0e4f\u0e5a\u0e5b\u0f04-\u0f12\u104a-\u104f\u10fb"
    "\u1360-\u1368\u17d4-\u17da\u1800-\u180a\u2000-\u200b\u200e-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u2bff\u2e00-\u2e5d\u3001-\u3004"
    "\u3008-\u3020\u3030\u303d\u30a0\u30fb\ufd3e\ufd3f\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffee"
)
_APOSTROPHES = re.compile("['’‘ʼ`´ʹ′]")
_INNER_DOT = re.compile(r"\.(?<=\w\.)(?=\w)")  # U.S. is US
_SEPARATORS = re.compile(f"[{_PUNCTUATION}\\s]+")
_SIGNS = re.compile(f"[{_PUNCTUATION}]")  # each by itself: a set that is repeated is looked for twice as long
# ASCII in small letters, its separators as spaces.
_ASCII = bytes(32 if _SEPARATORS.fullmatch(chr(c)) else ord(chr(c).lower()) for c in range(128)) + bytes(128)

_IDEOGRAPHS = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30fa\u30fc-\u30ff\u3100-\u318f\u31a0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_HANGUL = "\u1100-\u11ff\uac00-\ud7ff"
_WORDY = "\u0e01-\u0e2e\u0e30-\u0e4e\u0e81-\u0ede\u1000-\u1049\u1780-\u17d3"  # Thai, Lao, Burmese, Khmer
# Runs of letters of dense writing (Han, kana, hangul), and of scripts of long words (Thai, Lao, Burmese, Khmer), as `weight` weighs them.
DENSE = re.compile(f"[{_IDEOGRAPHS}{_HANGUL}]+")
LONG = re.compile(f"[{_WORDY}]+")
_HEAVY = re.compile(f"[{_IDEOGRAPHS}{_HANGUL}{_WORDY}]")
# Scripts that set no blanks between words, or, as Korean's, write particles without one behind them.
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]")
_WORD = re.compile(f"[{_IDEOGRAPHS}]|[^\\s{_IDEOGRAPHS}{_PUNCTUATION}]+(?:['’][^\\s{_IDEOGRAPHS}{_PUNCTUATION}]+)*")
ASKS = "?？؟"  # the marks that end a question
_STOPS = frozenset(".!?…。！？．｡؟۔।॥።፧၊။។៕։‽⁇⁈⁉")  # the marks that end a sentence
_ENDS = rf"[{''.join(_STOPS)}]|(?<=[\u0561-\u0587]):|(?<=[\u0561-\u0587]»):"
_END = re.compile(rf"(?:{_ENDS})(?:[\"'”’“‘»«›)\]」』】）》〉*†\s]|\[\d{{1,3}}\]){{0,8}}$")


# Patterns of an address for e-mail, as it stands in a text of any script: what is before its '@', what is after it, and all of it. As long
# as they may be (RFC 5321, 4.5.3.1; RFC 1035, 2.3.4).
MAILBOX, MAIL_HOST = r"[\w.+-]{1,64}", r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
MAIL_ADDRESS = f"{MAILBOX}@{MAIL_HOST}"


def key(s: str) -> str:
    """What two writings of the same text have in common: for comparing, never for showing.

    Case, width, ligatures, quotes, dashes, apostrophes and all punctuation are gone; words are parted by one space.
    """
    return _known_key(s) if len(s) <= _SHORT else _lately_known(s) if len(s) <= _PARAGRAPH else _key(s)


_STEM, _SMALL = 5, 3  # letters of a word that stay where its ending changes, and of one that says nothing
_SHORT = 200  # characters of a text whose key is kept: half of what is asked for was asked before
_PARAGRAPH = 5_000  # of one whose key is kept while its page is read: two in five were asked before, most of them right before
_MOST = 400_000  # characters of a text that are compared, more than any story has: NFKC makes eighteen of one


def _key(s: str) -> str:
    if s.isascii():  # the same three times as fast, and called some hundred times a page
        s = _INNER_DOT.sub("", s) if "." in s[:-1] else s
        return " ".join(s.encode().translate(_ASCII, b"'`").decode().split())
    s = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", stream_safe(visible(s[:_MOST]))).casefold())
    s = _INNER_DOT.sub("", s) if "." in s[:-1] else s
    return " ".join(_SIGNS.sub(" ", _APOSTROPHES.sub("", s)).split())


def unaccented(s: str) -> str:
    """The `key` of a text without the accents that capitals and addresses often lack: 'ΕΛΕΝΗ ΡΟΗ' and 'Ελένη Ρόη'."""
    said = key(s)
    return said if said.isascii() else "".join(c for c in unicodedata.normalize("NFD", said) if not unicodedata.combining(c))


def keys(said: str) -> list[str]:
    """The `key` of each phrase of a list that is parted by '|', all at once: a fourth of the time.

    >>> keys("Read more | Aujourd’hui|U.S. news")
    ['read more', 'aujourdhui', 'us news']
    """
    said = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", visible(said)).casefold())
    return [" ".join(_SIGNS.sub(" ", phrase).split()) for phrase in _APOSTROPHES.sub("", _INNER_DOT.sub("", said)).split("|")]


_known_key = lru_cache(maxsize=4_096)(_key)
_lately_known = lru_cache(maxsize=128)(_key)


def weight(s: str) -> int:
    """Length in equivalents of Latin letters, so that a threshold means the same amount of prose in every script.

    A Han character, kana or hangul syllable counts two and a half, a letter of Thai, Lao, Khmer or Burmese one and a half.
    """
    if s.isascii():
        return len(s)
    return _known_weight(s) if len(s) <= _PARAGRAPH else _weight(s)


def _weight(s: str) -> int:
    if _HEAVY.search(s) is None:
        return len(s)
    dense = sum(map(len, DENSE.findall(s)))
    long = sum(map(len, LONG.findall(s)))
    return len(s) + dense + (dense + long) // 2


_known_weight = lru_cache(maxsize=512)(_weight)  # of the same paragraph it is asked again and again


def weighs(text: str, least: int) -> bool:
    """Whether `weight(text) >= least`, mostly without weighing."""
    length = len(text)
    return length >= least or (not text.isascii() and length * 5 >= least * 2 and weight(text) >= least)


def beginnings(words: Iterable[str]) -> frozenset[str]:
    """The first letters of the words that say something: what stays of each where endings change."""
    return frozenset(word[:_STEM] for word in words if len(word) > _SMALL or not word.isascii())


def words(s: str) -> list[str]:
    """The words in order, as written. A Han or kana character is a word of its own; runs of Thai or Khmer are one word."""
    return _WORD.findall(s)


def sentence_end(s: str) -> bool:
    """Whether the text ends as a sentence does, in any script, whatever quotes, brackets and footnote marks close it.

    Armenian's full stop looks like a colon, and many write it with one.
    """
    last = s[-1:]
    return last in _STOPS or (not last.isalnum() and _END.search(s[-16:]) is not None)
