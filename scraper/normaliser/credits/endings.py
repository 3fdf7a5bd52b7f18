"""The credit with which a caption ends, or begins: in brackets, behind a bar, a slash, a dash or a full stop."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser.credits.labels import given_end, is_given, label_end, unmarked_end, without_label_at_end, without_label_behind
from scraper.normaliser.credits.whole import by_outlet, for_a_paper, labelled
from scraper.normaliser.credits.words import ADDRESS, BRACKETS, MAX_CREDIT, NAMES, SENTENCE, ends_text, names_begin, prose, shot_by
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.patterns import last
from scraper.normaliser.persons import is_person, names_a_role
from scraper.normaliser.text import weight

_IN_CAPITALS: Final = re.compile(
    r"(?<=[a-zà-ÿ.,”»)])\s(?P<said>(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*\s){1,3}[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*\s?/\s?[A-ZÀ-Þ]{2,12})$"
)
_BY_WIRE: Final = re.compile(r"(?<=[a-zà-ÿа-я\d”»\"])\s(?P<wire>[\w-]{2,12})\s?/\s?(?P<who>[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){1,3})$")
_IN_WORDS: Final = re.compile(r"[^\W\d_]{2,20}(?:[-’' /][^\W\d_]{2,20}){0,4}")
_TITLE: Final = 12  # characters of a short sentence: 'Archive photo.'
_OF_WHOM: Final = ("o", "ės", "os", "aus")  # the genitive of Lithuanian names
_OF_NOBODY: Final = ("asociatyvi", "iliustracinė")  # 'Asociatyvi nuotr.': a picture of something like it
_WHERE: Final = frozenset("يمين يسار وسط اليمين اليسار الوسط".split())  # who of those in the picture is meant
_ARABIC: Final = re.compile("[\u0621-\u064a]")
_BEHIND_NAME: Final = re.compile(r" (?:[Pp]hotos?|PHOTOS?|[Ff]oto|[Ii]mage)$")  # '(Jane Doe photo)'
# What is written short before a name: its full stop ends no sentence.
_TITLES: Final = frozenset(
    "gov sen rep gen lt col sgt capt maj cmdr adm pres sec amb min prof dr mr mrs ms st sr sra dra ing lic rev hon supt insp det".split()
)
_BESIDE_LENDER: Final = re.compile(r"\s?[|/]\s?|\s[-–—]\s|:\s|\son\s(?=[A-Z])|-(?=Imagn|USA)")
_HANDLE: Final = re.compile(r"@?[\w.-]{3,30}")
_ON_X: Final = re.compile(r"X(?::\s?|/)@\w{2,30}")  # a letter alone is no lender's name
_IN_SMALL: Final = re.compile(r"imago(?:[ -](?:images|sportfotodienst|stock))?|picture[ -]alliance|i[Ss]tock\w*|stock\.adobe\.com")
_PLAIN_WORD: Final = re.compile(r"[\w.]+")
_ORIGIN: Final = re.compile(r"\(?(?:Source|Quelle|Fuente|Fonte|Bron|Källa|Kilde|Źródło|Zdroj|Izvor|Kaynak|Источник)\s(?=[A-ZÀ-ÞА-Я])")
_IN_A_LINE: Final = 8  # words
_IN_CREDIT: Final = 9  # of a labelled one
_SHOWN: Final = 12  # characters of what a picture shows, at the least
_BAR: Final = re.compile(r"\s[-–—/|]\s|(?<=[.!?»”\"])\s")  # or the end of a sentence
_BY_WHOM: Final = 60  # characters
_ACRONYM: Final = 6  # characters at least of what is no agency's: '... on Monday. /CFP'
_WHENCE: Final = ("FILE", "STOCK")
_OLD: Final = (", File", ", file", ", Archive", ", archive")  # 'Jane Doe, File'


def labelled_behind(text: str) -> tuple[str, str] | None:
    """'... J. Jonaitis/LRT nuotr.': Lithuanian sets the label behind the name."""
    said = without_label_behind(text)
    if said is None or said.lower().endswith(_OF_NOBODY):
        return None
    sentence = last(SENTENCE, said)
    start = sentence.end() if sentence is not None else 0
    by, bar, _ = said[start:].partition(" / ")
    if bar and 0 < by.count(" ") < 4 and (by.endswith(_OF_WHOM) or by[1:2] == ".") and NAMES.match(by) and len(said) - start <= 60:
        return said[:start].strip(), said[start:]  # 'Jono Jonaičio / LRT nuotr.'
    at = max(start, *(said.rfind(f" {bar}") + 2 for bar in ("/|–—" if said.endswith(")") else "/|(–—") if f" {bar}" in said), start)
    # 'Boats at the pier / Jono Jonaičio / LRT nuotr.': the names before the bar belong to the credit
    before = max(said.rfind(f" {bar} ", start, max(start, at - 3)) for bar in "/|")
    if before >= 0 and said[at - 2 : at] == " /" and NAMES.match(said[before + 3 : at - 2]) and said.count(" ", before + 3, at - 2) < 4:
        at = before + 2
    return (said[:at].rstrip(" /|(–—"), said[at:].strip()) if 1 < len(said) - at <= 60 else None


def bracketed(text: str) -> tuple[str, str] | None:
    """'... (AP Photo/Jane Doe)': brackets at the end that hold a credit."""
    end = text.rstrip(" .")
    if not end or end[-1] not in BRACKETS:
        return None
    opener, closer, depth = BRACKETS[end[-1]], end[-1], 0
    for at in range(len(end) - 1, max(-1, len(end) - MAX_CREDIT - 2), -1):
        depth += (end[at] == closer) - (end[at] == opener)
        if depth == 0:
            break
    else:
        return None
    inner, before = end[at + 1 : -1].strip(), text[:at].strip()
    if not inner or not before:
        return None
    if inner[:3] in ("CC ", "CC-") and (told := labelled(text)) is not None:
        return told  # 'Foto: Jane Doe (CC BY 2.0)'
    if (origin := _ORIGIN.match(inner)) is not None and names_begin(inner[origin.end() :]) and not prose(inner):
        return before, inner[origin.end() :]  # '(Source Example Trust)'
    # '(foto Bianchi)', '(Submitted by Jane Doe)'
    end_of_label = unmarked_end(inner) or given_end(inner)
    if end_of_label and NAMES.match(inner, end_of_label):
        return before, inner
    outlet, colon, who = inner[end_of_label:].partition(": ") if end_of_label else ("", "", "")
    if colon and NAMES.match(outlet) and NAMES.match(who):
        return before, who  # '(Foto El Ejemplo: Juana Pérez)'
    if (end_of_label := label_end(inner)) == 0 and (signed := _signed_before(text, at, inner)) is not None:
        return signed
    if 0 < end_of_label < len(inner) or is_given(inner) or (names_a_lender(inner) and len(inner.split()) <= 14):
        return before, inner
    if ends_text(before) and (organisations.agency(inner) is not None or organisations.is_station(inner)):
        return before, inner  # '... on Monday. (Yonhap)'
    name = _BEHIND_NAME.sub("", inner)
    if name != inner and _lends(name):
        return before, name  # '(Jane Doe photo)'
    if len(inner) < 5 or any(word.isdecimal() for word in _PLAIN_WORD.findall(inner)):
        return None  # a digit in an outlet's name is none: '(Muster6.com/Jane Doe)'
    caseless = not re.search(r"[a-zA-Zа-яА-Я]", inner) and len(inner.split()) <= 4 and len(inner) <= 24
    # A script without capitals: '. (أ ف ب)'; Arabic captions end without a full stop.
    if caseless and (ends_text(before) or (_ARABIC.search(inner) and len(before) > 20 and _WHERE.isdisjoint(inner.split()))):
        return before, inner
    if by_outlet(inner) or for_a_paper(inner):
        return before, inner
    # '(Jane Doe/The Courier)', and '(Jane Doe)' after a full stop
    if "/" in inner and len(inner.split()) <= 10:
        return before, inner
    if NAMES.match(inner) is None or not 2 <= len(inner.split()) <= 9:
        return None
    # Behind a word in small letters too, unless that says what the person is: 'the harbour at dawn (Jane Doe)'
    word = before.rpartition(" ")[2]
    alone = len(word) > 2 and word.isalpha() and word.islower() and not names_a_role(word) and is_person(inner)
    return (before, inner) if alone or SENTENCE.search(before[-3:] + " x") or ends_text(before) else None


def _signed_before(text: str, at: int, inner: str) -> tuple[str, str] | None:
    """'... Foto: Juana Pérez (EFE)', '... JUANA PÉREZ (EFE)': who took it stands before the brackets at `at`, which say for whom."""
    told = labelled(text)
    if told is not None:
        start = len(text) - len(told[1])
        names = text[start + label_end(text[start:at]) : at].strip() if start < at else ""
        return told if names and (NAMES.match(names) or (names_a_lender(names) and not prose(names))) else None
    sentence = last(SENTENCE, text[:at])
    if sentence is None or sentence.end() < 20 or not names_a_lender(inner):
        return None
    name, word = text[sentence.end() : at].strip(), text[: sentence.start()].rpartition(" ")[2]
    named = is_person(name.title() if name.isupper() else name) and word.lower() not in _TITLES  # 'Gov. Jane Roe (AP)'
    return (text[: sentence.end()].strip(), text[sentence.end() :]) if named else None


def bulleted(text: str) -> tuple[str, str] | None:
    """'Boats in the harbour • Jane Doe/The Courier'."""
    before, bullet, after = text.rpartition(" • ")
    named = bullet and len(before) >= 20 and len(after) <= 120 and NAMES.fullmatch(after)
    return (before, after) if named and ("/" in after or names_a_lender(after) or is_person(after)) else None


def behind(text: str) -> tuple[str, str] | None:
    """Names without a label after a bar or after the last sentence."""
    return _shot_behind_bar(text) or _behind_bar(text) or _with_slash(text) or behind_sentence(text) or _behind_comma(text)


def _behind_comma(text: str) -> tuple[str, str] | None:
    """'The pier in March, uploaded by Jane Doe'."""
    before, _, after = text.rpartition(", ")
    end = given_end(after) if before and len(after) <= _BY_WHOM else 0
    return (before, after) if end and NAMES.match(after, end) else None


def _shot_behind_bar(text: str) -> tuple[str, str] | None:
    """'... - Foto Erika Muster / dpa': all that stands behind a label without a mark is names."""
    for bar in _BAR.finditer(text, max(_SHOWN, len(text) - MAX_CREDIT)):
        after = text[bar.end() :]
        label = unmarked_end(after)
        if label and len(after.split()) <= _IN_CREDIT and names_begin(after[label:].replace(" / ", "/")) and not prose(after):
            return text[: bar.start()].rstrip(), after[label:]
    return None


def _behind_bar(text: str) -> tuple[str, str] | None:
    """'... — AFP', '... / Jane Doe', '... | Jane Doe/Agency'."""
    for bar in (" | ", " / ", " — ", " – ", " - ", "—"):
        before, bar_found, after = text.rpartition(bar)
        if bar == "—":  # without blanks right behind a sentence alone: '... on Tuesday.—White Star'
            before, after = before.rstrip(), after.lstrip()
            bar_found = bar_found if before.endswith(".") else ""
        if bar_found and len(before) > 3 and is_given(after):
            return before, after
        if bar == " / ":
            while bar_found and len(before) > 60 and " / " in before[-60:] and not ends_text(before):
                head, _, more = before.rpartition(" / ")
                before, after = head, f"{more} / {after}"
        if not bar_found or len(before) < (_TITLE if ends_text(before) else 20) or len(after) > 120:
            continue
        if bar == " | ":
            head, more, rest = before.partition(" | ")
            if more and weight(rest) < 80:
                before, after = head, f"{rest} | {after}"
        if (who := shot_by(after)) is not None:
            return before, who
        parted = bar in (" | ", " / ")
        named = parted or "/" in after or bar == "—" or (before.endswith(".") and is_person(after.removesuffix(".")))
        names = named and NAMES.match(after.partition(" (")[0]) is not None and 2 <= len(after.split()) <= 6
        agency = (parted or ends_text(before)) and organisations.agency(after) is not None
        signed = parted and after.isupper() and after.isalpha() and len(after) <= 6
        # 'A picture. | EXAMPLE POST', 'Boats at the pier - JANE DOE'
        signed = signed or (parted and ends_text(before) and after.isupper() and _IN_WORDS.fullmatch(after) is not None)
        signed = signed or (bar == " - " and after.isupper() and not before.isupper() and is_person(after.title()))
        if names or signed or agency or (names_a_lender(after) and not prose(after)):
            # 'the sentence. HANDOUT / AFP', 'the sentence. - Jane Doe - Agency': the names before the bar belong to the credit
            head, dash, name = before.rpartition(bar)
            if dash and len(head) >= _TITLE and not parted and is_person(name):
                return head, name + bar + after  # 'Boats at the pier - Juana Pérez - 12.mar.24/Folhapress'
            sentence = last(SENTENCE, before)
            ahead = before[sentence.end() :].lstrip("—–- ") if sentence is not None else ""
            joined = (
                is_person(ahead) or (len(ahead) < 30 and names_a_lender(ahead))
                if bar == " | "
                else NAMES.match(ahead) or (len(ahead) < 30 and names_a_lender(ahead))
            )
            if sentence is not None and joined:
                return before[: sentence.end()].strip(), ahead + bar + after
            return without_label_at_end(before), after
    return None


def _with_slash(text: str) -> tuple[str, str] | None:
    """'... JANE DOE/AFP' behind words in small letters, and '... يوم الاثنين/ أ ف ب'."""
    if "/" not in text[-20:]:
        return None
    capitals = _IN_CAPITALS.search(text, max(0, len(text) - 60))
    if capitals is not None and names_a_lender(capitals["said"]):
        return text[: capitals.start()].rstrip(), capitals["said"]
    wire = _BY_WIRE.search(text, max(0, len(text) - 60))
    if wire is not None and organisations.agency(wire["wire"]) and is_person(wire["who"]):
        return text[: wire.start()].rstrip(), wire[0].strip()
    before, _, after = text.rpartition("/")
    before, after = before.rstrip(), after.strip()
    signed = names_a_lender(after) or (after.isupper() and after.isalpha() and len(after) < _ACRONYM)
    behind = _ARABIC.search(text) is not None if not ends_text(before) else before[-2:] not in ("./", "..")
    return (before, after) if len(before) > 20 and behind and signed else None


def behind_sentence(text: str) -> tuple[str, str] | None:
    """'... EFE/ J. Doe', '... Photo Jane Doe'."""
    text = ADDRESS.sub("", text) if "@" in text else text
    sentence = last(SENTENCE, text)
    if sentence is None:
        return None
    after = text[sentence.end() :]
    label, words = unmarked_end(after), len(after.split())
    if weight(text[: sentence.end()]) < (_TITLE if label or ("/" in after and names_a_lender(after)) else 20):
        return None
    if (
        is_given(after.rstrip("."))
        or for_a_paper(after)
        or _ON_X.fullmatch(after)
        or (after.endswith(_OLD) and is_person(after.partition(",")[0]))
    ):
        return text[: sentence.end()].strip(), after
    name = _BEHIND_NAME.sub("", after)
    if name != after and _lends(name):
        return text[: sentence.end()].strip(), name  # 'Jane Doe photo'
    if words < _IN_A_LINE and (origin := _ORIGIN.match(after)) is not None and names_begin(after[origin.end() :]) and not prose(after):
        return text[: sentence.end()].strip(), after[origin.end() :]  # 'Source Example Trust'
    if words < _IN_A_LINE and (end := given_end(after)) and NAMES.match(after, end):
        return text[: sentence.end()].strip(), after  # 'Uploaded by Jane Doe'
    people = after.rpartition(" - ")[2] if words < 7 else ""
    if after.isupper() and 2 <= len(people.split()) <= 4 and is_person(people.title()):
        return text[: sentence.end()].strip(), after  # 'JANE ROE', 'LCO - JANE ROE'
    before = text[: sentence.start()]
    word = before.rpartition(" ")[2].lower()
    if (
        3 <= len(after) < _ACRONYM
        and after.isupper()
        and after.isalpha()
        and len(word) > 2
        and word not in _TITLES
        and not before.isupper()
    ):
        return text[: sentence.end()].strip(), after  # 'NDR'
    wire = organisations.agency(after) is not None
    if words > 10 or not ((label and words <= 9) or wire or names_a_lender(after) or "/" in after) or prose(after):
        return None
    first = after[:1].upper() if text[sentence.end() - 1].isspace() else after[:1]  # 'dpa/Jane Doe', not of 'example.org/Jane Doe'
    named = names_begin(after[label:] if label else first + after[1:])
    if named or wire or _are_lenders(after) or (words <= 3 and _ARABIC.search(after) and names_a_lender(after)):
        return text[: sentence.end()].strip(), after
    return None


def _lends(name: str) -> bool:
    """Whether a picture is called after a person, alone or with the paper, or by an organisation's short name: 'Jane Doe/Post', 'OLG'."""
    short = 2 < len(name) <= _ACRONYM and name.isupper() and name.isalpha() and name not in _WHENCE
    return short or is_person(name.partition("/")[0])


def _are_lenders(text: str) -> bool:
    """Whether names stand beside a lender's, in whatever letters: 'imago images/Jane Doe', 'Pixabay / jane_doe'."""
    parts = _BESIDE_LENDER.split(text)
    return any(map(names_a_lender, parts)) and all(
        NAMES.match(part) or (":" not in text and len(parts) > 1 and _HANDLE.fullmatch(part)) or _IN_SMALL.fullmatch(part) for part in parts
    )
