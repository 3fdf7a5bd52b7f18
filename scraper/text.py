"""What "verbatim" means in a record: white space folded, NFC, nothing invisible. The one definition, shared by every room."""

from __future__ import annotations

import html
import re
import unicodedata

# Scripts in which U+200C and U+200D change what is read: Arabic, Indic, Burmese, Khmer, Mongolian.
_JOINING = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af"
# What makes one sign of several with U+200D: the viramas of Indic scripts, at the end of a word too, and emoji, with what picks their form.
_VIRAMAS = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca"
_EMOJI = "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
# Invisible: soft hyphen, zero-width space, word joiner, BOM, marks and overrides of direction, controls that are no white space, and
# characters for private use, which are glyphs of fonts of icons.
_NEVER_SEEN = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\uf8ff\U000f0000-\U0010ffff"
)
_INVISIBLE = re.compile(
    f"[{_NEVER_SEEN}]|(?<![{_JOINING}])\u200c|\u200c(?![{_JOINING}])|(?<![{_JOINING}{_EMOJI}\ufe0f])\u200d"
    f"|(?<=[{_JOINING}])(?<![{_VIRAMAS}])\u200d(?![{_JOINING}])|(?<=[{_EMOJI}\ufe0f])\u200d(?![{_EMOJI}])"
)
_PERHAPS = re.compile(f"[{_NEVER_SEEN}\u200c\u200d]")  # a single set is searched three times as fast
_NEVER = re.compile(f"[{_NEVER_SEEN}]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
# Where all scripts have their combining marks, with most letters of those that have many; and runs of what is no letter, long enough to
# have too many of them. Of the halfwidth marks of kana Unicode says that they are letters, until they are made wide.
_NEAR_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u1fff\u20d0-\u20ff\u2cef-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ufb1e\ufe20-\ufe2f\uff9e\uff9f"
    "\U00010000-\U0001efff]"
)
_NO_LETTERS = re.compile(r"[\W\uff9e\uff9f]{16,}")
_WIDENED, _OF_TWO = "\uff9e\uff9f", "\u0344\u0f73\u0f75\u0f81"  # halfwidth marks of kana; marks that stand for two
_MOST_MARKS = 30
_LONG_REFERENCE = re.compile(r"&#([0-9]{8,});?")


def fold(s: str) -> str:
    """The text as the record keeps it: NFC, each run of white space one space, none at the ends, nothing invisible.

    White space is Unicode's (NBSP, U+2028, U+3000 ...). U+200C and U+200D stay between letters that they join or part
    (Persian, Indic), and U+200D where it makes another sign of the one before it: after a virama, and between emoji. Everywhere else
    they are no part of what a reader sees and go.
    """
    spaced = " ".join(s.split())
    if not spaced.isprintable():  # all that is invisible is unprintable; little else is
        spaced = " ".join((_CONTROL.sub("", spaced) if spaced.isascii() else visible(spaced)).split())
    if spaced.isascii():
        return spaced
    spaced = stream_safe(spaced)
    return spaced if unicodedata.is_normalized("NFC", spaced) else unicodedata.normalize("NFC", spaced)


def stream_safe(s: str) -> str:
    """The text with no more than 30 combining marks on a letter (Stream-Safe Text Format, UAX #15). For `unicodedata`, which puts them in
    order by exchange: 100,000 of them would take it a minute.

    A long run stands at one of every fifteen places, so that of most texts no more than these are looked at.
    """
    return _NO_LETTERS.sub(_with_few_marks, s) if _NEAR_MARKS.search(s[::15]) else s


def _with_few_marks(run: re.Match[str]) -> str:
    kept, marks = [], 0
    for char in run[0]:
        if char in _OF_TWO:
            marks += 2
        elif unicodedata.combining(char) or char in _WIDENED:
            marks += 1
        else:
            marks = 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def visible(s: str) -> str:
    """The text without what nobody sees: soft hyphens, zero-width spaces, marks of direction."""
    if _PERHAPS.search(s) is None:
        return s
    return (_INVISIBLE if "\u200c" in s or "\u200d" in s else _NEVER).sub("", s)


def printable(s: str) -> str:
    """The text for a terminal: what it would obey or hide (controls, marks of direction, line breaks) is escaped as Python does it."""
    return s if s.isprintable() else "".join(c if c.isprintable() or unicodedata.category(c) == "Zs" else ascii(c)[1:-1] for c in s)


def unescape(s: str) -> str:
    """The text with its references decoded, as HTML has them. Of a long number its first digits are enough to tell that no character has
    it; Python refuses to read one of thousands."""
    return html.unescape(_LONG_REFERENCE.sub(_shortened, s) if "&#" in s else s)


def _shortened(reference: re.Match[str]) -> str:
    return f"&#{reference[1].lstrip('0')[:8] or '0'};"


def begins_small(s: str) -> bool:
    """Whether a text begins with a small letter of a script that has capitals: Unicode calls Georgian's letters small, and sentences
    and names begin with them."""
    return s[:1].islower() and not "\u10d0" <= s[0] <= "\u10ff"


def ends_in_a_word(s: str) -> bool:
    """Whether a text ends in a letter or digit, or in the sign of a vowel, which scripts of India and its neighbours write as a mark."""
    return s != "" and (s[-1].isalnum() or unicodedata.category(s[-1])[0] == "M")
