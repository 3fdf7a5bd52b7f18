"""The words under a picture -> caption and credit: '... / AA', '(AP Photo/Jane Doe)', 'Foto: dpa', '© ...', 'Image source, Getty Images'.

Knows text only. Where a page writes the credit in an element of its own, the extractor says so by calling `credit` on it; `split`
is for the two in one line. The credit is kept as printed, without the label word and the brackets around it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser.credit_labels import (
    given_end,
    is_given,
    is_label,
    label_before_bar_end,
    label_end,
    labels_before,
    last_glued,
    last_label,
    shows,
    tells_of_a_picture,
    unmarked_end,
    without_caption_label,
    without_label_at_end,
    without_label_behind,
)
from scraper.normaliser.eastern import credits as eastern
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.patterns import last, small
from scraper.normaliser.persons import is_desk, is_person, names_a_role
from scraper.normaliser.text import MAIL_ADDRESS, weight

__all__ = [
    "MAX_CREDIT",
    "are_names",
    "cleaned",
    "credit",
    "is_counter",
    "is_credit",
    "is_label",
    "label_end",
    "names_a_photographer",
    "split",
]

MAX_CREDIT: Final = 200  # characters
MAX_TEXT: Final = 3_000

# '1/5 Boats in the harbour', 'Photo 1 of 5 | Boats', '1 of 5Boats', of a gallery, and 'Boats Bild 1 von 5'
_PICTURE: Final = r"(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ss]lide|[Bb]ild|[Ff]oto|[Ii]magen|[Ii]mmagine|[Kk]uva|[Зз]ображення|[Фф]ото)"
_OF: Final = r"\s?(?:/|of|von|de|di|van|av|af|sur|su|из|з|dari|z|ze|daripada|sa)\s?"
_COUNTER: Final = re.compile(
    rf"^(?:[«‹<]\s)?(?:{_PICTURE}\s\d{{1,3}}{_OF}\d{{1,3}}\W{{1,4}}|\d{{1,2}}\s?/\s?\d{{1,3}}\s|[\[(]\d{{1,2}}\s?/\s?\d{{1,3}}[\])]\s?|\d{{1,3}}{_OF}\d{{1,3}}(?:\s?[|:•·–—-]\s?)?)(?=[A-ZÀ-ÞА-Я])"
)
_FILE: Final = re.compile(  # the name that a camera or a system gave it: 'IMG_2034.JPG', 'image001', 'harbour-at-dawn-2'
    r"\S{1,200}\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)|(?:img|dscn?|dscf|pxl|image)[_-]?\d{3,20}|[a-z0-9]{1,40}(?:[_-][a-z0-9]{1,40}){2,20}",
    re.I,
)
_COUNT: Final = re.compile(rf"(?:{_PICTURE}\s)?\d{{1,3}}{_OF}\d{{1,3}}")
_COUNTED: Final = re.compile(rf"\s\(?{_PICTURE}\s\d{{1,3}}{_OF}\d{{1,3}}\)?$")
_NAME: Final = (
    r"(?:[A-ZÀ-ÞĀ-ſƏȘȚΆ-ΏΑ-ΩЀ-ЯҐҒҚҢҮҰҲҺӘӨԱ-Ֆ][\w.'’\-]*+"
    r"|de|du|des|d'|del|della|di|da|dos|van|von|der|den|la|le|el|al|bin|y|e|and|und|et|via|for|pour|para|of|the|/|&|\||\+)"
)
_NAMES: Final = re.compile(rf"{_NAME}(?:[\s/|,&]{{1,3}}+{_NAME}){{0,11}}(?:/[a-z]{{2,5}})?\W{{0,2}}$")
_BRACKETS: Final = {")": "(", "]": "[", "）": "（", "】": "【", "〉": "〈"}
_SHOT_BY: Final = re.compile(r"(?:[Ff]oto|FOTO|[Pp]hoto|[Gg]ambar|[Pp]ix|[Фф]ото)\s(?=[A-ZÀ-ÞЀ-ЯҐ])")  # '... - Foto Bernama'
_IN_CAPITALS: Final = re.compile(
    r"(?<=[a-zà-ÿ.,”»)])\s(?P<said>(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*\s){1,3}[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*\s?/\s?[A-ZÀ-Þ]{2,12})$"
)
_CAPTION: Final = re.compile(
    r"(?:abb(?:ildung|\.)|fig(?:ure|ura|\.)|рис(?:\.|унок)|obr\.|ry[sc]\.|kuva|図表?|图表?|圖表?)\s{0,2}(?:\d{1,3}\s{0,2}[:：.–-]|[:：])\s{0,2}\S"
    # which picture of the page it is
    r"|(?:(?:header|featured|cover|lead|hero|banner|title)\s(?:image|photo|picture)|(?:titel|beitrags|header|vorschau|aufmacher|symbol)(?:bild|foto)"
    r"|(?:imagen|foto|fotografía)\s(?:destacada|de\sportada)|(?:foto|imagem)\sde\scapa|imagem\sdestacada|(?:foto|immagine)\sdi\scopertina"
    r"|immagine\sin\sevidenza|image\sà\sla\sune|photo\sde\scouverture)\s{0,2}[:：]\s{0,2}\S"
    r"|[图圖](?:[注为為]|[①-⑳一二三四五六七八九十][:：])"
    # where what it tells of stands in the picture
    r"|\(?(?:clockwise,?\sfrom(?:\s[\w-]{2,8}){1,3}|above|left|right|from (?:the )?left|left to right|rechts|oben|von links|v\. ?l\."
    r"|im bild|auf dem (?:foto|bild)|de gauche à droite|sur la photo|de izquierda a derecha|en la (?:foto|imagen)|da sinistra|nella foto"
    r"|da esquerda para a direita|na foto|слева направо|на (?:фото|снимке)|na zdjęciu|od lewej|na snímku|a képen|op de foto"
    r"|van links naar rechts)\)?:\s\S.{12}",
    re.I,
)
_OPENS_CAPTION: Final = frozenset("AaBbHhPpTtFfРрOoRrKk図图圖(CcLlVvIiDdSsEeNnсСнН")
_SPOKEN: Final = re.compile(r"[–—]\s(?=[^\W\d_][^.!?]{0,200}[.!?,]\s)")  # a dash opens what somebody says, in Norway and Denmark
_OF_PHOTO: Final = re.compile(r"\([^()]{0,30}(?<!\w)(?:[Pp]hoto|[Ff]oto)s?(?:/|\s(?:by|via|courtesy))[^()]{2,60}\)$")
_OF_WHOM: Final = ("o", "ės", "os", "aus")  # the genitive of Lithuanian names
_OF_NOBODY: Final = ("asociatyvi", "iliustracinė")  # 'Asociatyvi nuotr.': a picture of something like it
_WHERE: Final = frozenset("يمين يسار وسط اليمين اليسار الوسط".split())  # who of those in the picture is meant
_ARABIC: Final = re.compile("[\u0621-\u064a]")
# Not the full stop of an initial ('J. Doe', 'U.S.') or of a host
_SENTENCE: Final = re.compile(r"(?:(?<![A-ZÀ-ÞΑ-ΩЀ-Я])\.(?![a-z\d])|[!?。！？…»”\"।۔])[\"'”’»)]?\s{0,2}(?=\S)")
_ADDRESS: Final = re.compile(rf"\s(?:<?{MAIL_ADDRESS}>?|[a-z][\w.+-]{{2,30}}@)$")  # the photographer's, with the paper's host or without
_BEFORE_PAPER: Final = re.compile(rf"(?:,? {organisations.SPECIAL_TO}(?P<special>)| for|,| [-–—]) (?=[A-Z])")
_OUTLET: Final = re.compile(r"[A-Z]{3,5}(?: [A-Z][a-z]{2,15}){1,3}")  # a broadcaster's local station: 'KQT Great Northern'
_BEHIND_NAME: Final = re.compile(r" (?:[Pp]hotos?|PHOTOS?|[Ff]oto|[Ii]mage)$")  # '(Jane Doe photo)'
_LICENCE: Final = re.compile(r"(?<=[\s.!?)\]\"”])(?<!\()CC(?:0|[- ]BY\S{0,12})(?:\s\d\.\d)?(?=$|\s)")
# What is written short before a name: its full stop ends no sentence.
_TITLES: Final = frozenset(
    "gov sen rep gen lt col sgt capt maj cmdr adm pres sec amb min prof dr mr mrs ms st sr sra dra ing lic rev hon supt insp det".split()
)
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_UNSPACED_SCRIPT: Final = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]")  # words say nothing of how long it is
_ALL: Final = ("(all", "(alle", "all", "alle")  # words before a label: '(All photos: Jane Doe)'
_GLUED: Final = re.compile(r"(?:^|(?<=[a-z\d.!?)”\"]))(?:Credit){1,2}(?:\.\.\.)?(?=[A-ZÀ-Þ(])")  # its label is told to those who do not see
_RESERVED: Final = re.compile(
    r"[\s.,–—©-]{0,4}(?:riproduzione riservata|(?:all|some) rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|todos os direitos reservados|wszelkie prawa zastrzeżone)\W{0,2}$",
    re.I,
)
_BARS: Final = re.compile(r"\s?[|/]\s?")
_COLONS: Final = (":", "：")
_BESIDE_LENDER: Final = re.compile(r"\s?[|/]\s?|\s[-–—]\s|:\s|\son\s(?=[A-Z])|-(?=Imagn|USA)")
_HANDLE: Final = re.compile(r"@?[\w.-]{3,30}")
_CONTACT: Final = re.compile(r"(?:Instagram|Facebook|Twitter|YouTube|Telegram):\s?@?[a-z\d._]+$")  # of who writes
_ON_X: Final = re.compile(r"X(?::\s?|/)@\w{2,30}")  # a letter alone is no lender's name
_IN_SMALL: Final = re.compile(r"imago(?:[ -](?:images|sportfotodienst|stock))?|picture[ -]alliance|i[Ss]tock\w*|stock\.adobe\.com")
_PLAIN_WORD: Final = re.compile(r"[\w.]+")
_IN_NAMES: Final = frozenset(
    "de du des del della di da dos das do van von der den la le el al bin y e and und et via for pour para of the by".split()
)
_MAKER: Final = 24  # characters of the paper's name before a label
_MAKER_AHEAD: Final = re.compile(r"(?<=[a-z\d][.!?”\"])\s(?:[A-Z][\w.-]{1,11}\s){1,3}$")
_ACRONYM: Final = 6  # characters at least of what is no agency's: '... on Monday. /CFP'
_OLD: Final = (", File", ", file", ", Archive", ", archive")  # 'Jane Doe, File'
_TRIM: Final = " \t|/—–-·•∙●▪,;:："


def split(text: str) -> tuple[str | None, str | None]:
    """(caption, credit) of one line; None for what it lacks.

    >>> split("Boats in the harbour of Oldport. (AP Photo/Jane Doe)")
    ('Boats in the harbour of Oldport.', 'AP Photo/Jane Doe')
    >>> split("Der Hafen am Morgen.Foto: Erika Muster/dpa")
    ('Der Hafen am Morgen.', 'Erika Muster/dpa')
    """
    text = _RESERVED.sub("", without_caption_label(text[:MAX_TEXT].strip()))
    if not text:
        return None, None
    if "Credit" in text:
        text = _GLUED.sub(" Credit: ", text, count=1)
    if eastern.is_eastern(text) and (found := eastern.split(text)) is not None:
        return cleaned(found[0]), credit(found[1])
    for way in (_opened, _labelled_behind, _bracketed, _labelled, _licensed, _named, _bulleted, _tail):
        found = way(text)
        if found is not None:
            caption, said = found
            if kept := credit(said):
                return cleaned(caption), kept
    return cleaned(text), None


def credit(text: str) -> str | None:
    """A credit without its brackets and label word; None where nothing remains.

    >>> credit("(Foto: dpa)"), credit("© Jane Doe"), credit("Photograph: Jane Doe/Agency")
    ('dpa', 'Jane Doe', 'Jane Doe/Agency')
    """
    text = text[:MAX_TEXT].strip()
    if text.startswith("Credit"):
        text = _GLUED.sub("", text, count=1)
    if is_given(given := _unbracketed(text.rstrip("."))):
        return given
    if (name := without_label_behind(text)) is not None:
        text = name
    for _ in range(3):
        before = text
        text = _unbracketed(text)
        if 0 < (end := label_end(text[:MAX_CREDIT])) < len(text):
            text = text[end:].strip()
        if text == before:
            break
    if ((end := unmarked_end(text)) and _names_begin(text[end:])) or (end := label_before_bar_end(text)):
        text = text[end:]
    text = text.strip(_TRIM).removesuffix(" Purchase Licensing Rights").removesuffix(", opens new tab")
    if "@" in text:
        text = _ADDRESS.sub("", text)
    if eastern.is_eastern(text):
        text = eastern.cleaned(text)
    if text.endswith(".") and not re.search(r"\b(?:\w|jr|sr|co|inc|ltd|corp|dr|st|bros)\.$", text, re.IGNORECASE):
        text = text[:-1]
    text = _unbracketed(text).strip()
    if is_label(text) and not ("/" in text and names_a_lender(text)) and text.lower() not in ("courtesy", "cortesía"):
        return None
    return text if 1 < len(text) <= MAX_CREDIT else None


@lru_cache(maxsize=1024)
def is_credit(text: str) -> bool:
    """Whether a line is nothing but a credit: it opens with a label, or is an agency's and a photographer's names.

    >>> is_credit("Getty Images"), is_credit("Foto: dpa"), is_credit("A boat leaves the harbour at dawn.")
    (True, True, False)
    """
    text = text.strip()
    if eastern.is_eastern(text):
        found = eastern.split(text)
        if found is not None:
            return not found[0]
    found = _named(text) or _opened(text) if len(text) <= MAX_CREDIT else None
    return found is not None and not found[0]


def names_a_photographer(text: str) -> bool:
    """Whether a line ends in a labelled credit of a picture, as no paragraph does: '... Foto: dpa', '(AP Photo/Jane Doe)', '张三 摄'."""
    end = text[-MAX_CREDIT:]
    if end[-1:] == ")" and _OF_PHOTO.search(end):
        return True
    if eastern.is_eastern(end):
        return eastern.names_a_photographer(end)
    found = last_label(small(end)) or last_glued(end)
    if found is not None and tells_of_a_picture(found.group()):
        rest = end[found.end() :]
        return not shows(end[: found.start()].rstrip()) and len(rest.strip()) > 1 and not _sentences(rest) and not _prose(rest)
    return without_label_behind(text) is not None or any(
        _shot_by(end.rpartition(bar)[2]) is not None for bar in (" / ", " | ") if bar in end
    )


def opens_a_caption(text: str) -> bool:
    """Whether a line says that it belongs to a picture: 'Figure 3: ...', 'Abbildung: ...', '图为...', '图①：...'."""
    return text[:1] in _OPENS_CAPTION and _CAPTION.match(text) is not None


def are_names(text: str) -> bool:
    """Whether a short line holds nothing but capitalised names: two words or an agency's."""
    words = text.split()
    return len(words) <= 8 and ((_NAMES.match(text) is not None and len(words) >= 2) or is_credit(text))


def is_counter(text: str) -> bool:
    """Whether a line says which of several pictures is shown: '1 of 3', 'Bild 2 von 9'.

    >>> is_counter("1 of 3"), is_counter("2 / 7"), is_counter("1 of 3 boats")
    (True, True, False)
    """
    return len(text) <= 24 and text[-1:].isdecimal() and _COUNT.fullmatch(text) is not None


def cleaned(text: str) -> str | None:
    """A caption without its label, the number of the picture and what parted it from the credit; None where nothing remains."""
    spoken = _SPOKEN.match(text)
    text = _COUNTER.sub("", without_caption_label(text))
    if text[-1:].isdecimal() or text.endswith(")"):
        text = _COUNTED.sub("", text)
    text = text.strip(" \t|—–-·•∙●▪/").removesuffix(" (").removesuffix(",").strip()
    if spoken is not None and text:
        return spoken[0] + text
    return None if text.lower() in _ALL or (" " not in text and _FILE.fullmatch(text) is not None) else text or None


def _opened(text: str) -> tuple[str, str] | None:
    """'Foto: dpa': the whole line is a credit behind its label."""
    inner = _unbracketed(text)
    end = label_end(inner) if len(text) <= MAX_CREDIT else 0
    said = inner[end:]
    if not end or len(said) < 2:
        return None
    within = _bracketed(said) or _labelled(said) or _behind_sentence(said)
    if within is not None and (_prose(within[0]) or _ends(within[0])):
        # 'Foto: A boat leaves the harbour. (Jane Doe/The Courier)', 'FILE PHOTO: The boat at Oldport. REUTERS/Jane Doe'
        return (inner[:end] if inner[:4].lower() == "file" else "") + within[0], within[1]
    # 'Photo: A boat leaves the harbour.' is a caption with a label.
    # 'Images from the scene show smoke.' credits nobody
    if inner[end - 2 : end].strip() in _COLONS or (said[0].islower() and inner[:end].rstrip().endswith("from")):
        return None if _sentences(said) or _tells(said[0].upper() + said[1:]) else ("", text)
    return None if _sentences(said) else ("", text)


def _labelled_behind(text: str) -> tuple[str, str] | None:
    """'... J. Jonaitis/LRT nuotr.': Lithuanian sets the label behind the name."""
    said = without_label_behind(text)
    if said is None or said.lower().endswith(_OF_NOBODY):
        return None
    sentence = last(_SENTENCE, said)
    start = sentence.end() if sentence is not None else 0
    by, bar, _ = said[start:].partition(" / ")
    if bar and 0 < by.count(" ") < 4 and (by.endswith(_OF_WHOM) or by[1:2] == ".") and _NAMES.match(by) and len(said) - start <= 60:
        return said[:start].strip(), said[start:]  # 'Jono Jonaičio / LRT nuotr.'
    at = max(start, *(said.rfind(f" {bar}") + 2 for bar in ("/|–—" if said.endswith(")") else "/|(–—") if f" {bar}" in said), start)
    # 'Boats at the pier / Jono Jonaičio / LRT nuotr.': the names before the bar belong to the credit
    before = max(said.rfind(f" {bar} ", start, max(start, at - 3)) for bar in "/|")
    if before >= 0 and said[at - 2 : at] == " /" and _NAMES.match(said[before + 3 : at - 2]) and said.count(" ", before + 3, at - 2) < 4:
        at = before + 2
    return (said[:at].rstrip(" /|(–—"), said[at:].strip()) if 1 < len(said) - at <= 60 else None


def _licensed(text: str) -> tuple[str, str] | None:
    """'... CC-BY-SA 4.0 Jane Doe': what the licence of a free picture opens ends the line."""
    found = last(_LICENCE, text) if "CC" in text else None
    if found is None or len(text) - found.start() > 80:
        return None
    before = text[: found.start()].rstrip()
    sentence = last(_SENTENCE, before) if before.endswith((",", "/")) else None
    at = sentence.end() if sentence is not None and _NAMES.match(before[sentence.end() : -1].rstrip()) else found.start()
    return text[:at].rstrip(), text[at:]  # 'Jane Doe, CC BY-SA'


def _named(text: str) -> tuple[str, str] | None:
    """'Getty Images', 'Jane Doe / Reuters', '(Jane Doe)': the whole line is the names of a credit."""
    inner = _unbracketed(text)
    words = inner.split()
    if len(words) > 9 or len(inner) > 90 or (not inner.isascii() and len(inner) > 14 and _CJK.search(inner)):
        return None
    if inner is not text and _by_outlet(inner):
        return "", text
    parts = _BARS.split(inner)
    if (
        len(parts) > 1
        and any(map(names_a_lender, parts))
        and all(names_a_lender(part) or _NAMES.match(part) for part in parts)
        and not _SENTENCE.search(inner)
    ):
        return "", text  # 'picture alliance/dpa | Jane Doe'
    named = _NAMES.match(inner) is not None
    if len(words) > 2 and (label := unmarked_end(inner)) and _names_begin(inner[label:]):
        return "", text  # 'PHOTO JANE DOE, EXAMPLE', 'PHOTO JANE DOE - EXAMPLE'
    if len(words) > 4 and not named:
        return None
    if is_given(inner):
        return "", text
    if _for_a_paper(inner):
        return "", text
    # Names in brackets, 'Jane Doe / The Courier' (two names and a bar between them), an agency, which is looked for last.
    bar = inner.count("/") == 1 and 2 <= len(words) <= 8 and not inner.partition("/")[2].lstrip()[:1].isdigit()
    if bar and len(inner) > 24 and _UNSPACED_SCRIPT.search(inner):
        return None
    lent = bar or (names_a_lender(inner) and not _CONTACT.match(inner))
    return ("", text) if ((named and inner is not text) or lent) and not _SENTENCE.search(inner) else None


def _by_outlet(inner: str) -> bool:
    """'Example News: Jane Doe', as some broadcasters sign the pictures of their own."""
    outlet, colon, who = inner.partition(": ")
    return bool(colon) and (_OUTLET.fullmatch(outlet) is not None or (is_desk(outlet) and len(outlet.split()) <= 4)) and is_person(who)


def _for_a_paper(text: str) -> bool:
    """'Jane Doe for The Courier', 'Jane Doe, Special to the Courier', 'Jane Doe, The Courier': who took it, and for which paper."""
    bound = _BEFORE_PAPER.search(text) if len(text) <= MAX_CREDIT else None
    if bound is None or not is_person(text[: bound.start()]):
        return False
    paper = text[bound.end() :]
    return organisations.is_called_a_paper(paper) or (bound["special"] is not None and _NAMES.match(paper) is not None)


def _bracketed(text: str) -> tuple[str, str] | None:
    """'... (AP Photo/Jane Doe)': brackets at the end that hold a credit."""
    end = text.rstrip(" .")
    if not end or end[-1] not in _BRACKETS:
        return None
    opener, closer, depth = _BRACKETS[end[-1]], end[-1], 0
    for at in range(len(end) - 1, max(-1, len(end) - MAX_CREDIT - 2), -1):
        depth += (end[at] == closer) - (end[at] == opener)
        if depth == 0:
            break
    else:
        return None
    inner, before = end[at + 1 : -1].strip(), text[:at].strip()
    if not inner or not before:
        return None
    if inner[:3] in ("CC ", "CC-") and (labelled := _labelled(text)) is not None:
        return labelled  # 'Foto: Jane Doe (CC BY 2.0)'
    # '(foto Bianchi)', '(Submitted by Jane Doe)'
    end_of_label = unmarked_end(inner) or given_end(inner)
    if end_of_label and _NAMES.match(inner, end_of_label):
        return before, inner
    outlet, colon, who = inner[end_of_label:].partition(": ") if end_of_label else ("", "", "")
    if colon and _NAMES.match(outlet) and _NAMES.match(who):
        return before, who  # '(Foto El Ejemplo: Juana Pérez)'
    if (end_of_label := label_end(inner)) == 0 and (signed := _signed_before(text, at, inner)) is not None:
        return signed
    if 0 < end_of_label < len(inner) or is_given(inner) or (names_a_lender(inner) and len(inner.split()) <= 14):
        return before, inner
    if _ends(before) and (organisations.agency(inner) is not None or organisations.is_station(inner)):
        return before, inner  # '... on Monday. (Yonhap)'
    name = _BEHIND_NAME.sub("", inner)
    if name != inner and is_person(name):
        return before, name  # '(Jane Doe photo)'
    if len(inner) < 5 or any(word.isdecimal() for word in _PLAIN_WORD.findall(inner)):
        return None  # a digit in an outlet's name is none: '(Muster6.com/Jane Doe)'
    caseless = not re.search(r"[a-zA-Zа-яА-Я]", inner) and len(inner.split()) <= 4 and len(inner) <= 24
    # A script without capitals: '. (أ ف ب)'; Arabic captions end without a full stop.
    if caseless and (_ends(before) or (_ARABIC.search(inner) and len(before) > 20 and _WHERE.isdisjoint(inner.split()))):
        return before, inner
    if _by_outlet(inner) or _for_a_paper(inner):
        return before, inner
    # '(Jane Doe/The Courier)', and '(Jane Doe)' after a full stop
    if "/" in inner and len(inner.split()) <= 10:
        return before, inner
    if _NAMES.match(inner) is None or not 2 <= len(inner.split()) <= 9:
        return None
    # Behind a word in small letters too, unless that says what the person is: 'the harbour at dawn (Jane Doe)'
    word = before.rpartition(" ")[2]
    alone = len(word) > 2 and word.isalpha() and word.islower() and not names_a_role(word) and is_person(inner)
    return (before, inner) if alone or _SENTENCE.search(before[-3:] + " x") or _ends(before) else None


def _signed_before(text: str, at: int, inner: str) -> tuple[str, str] | None:
    """'... Foto: Juana Pérez (EFE)', '... JUANA PÉREZ (EFE)': who took it stands before the brackets at `at`, which say for whom."""
    labelled = _labelled(text)
    if labelled is not None:
        start = len(text) - len(labelled[1])
        names = text[start + label_end(text[start:at]) : at].strip() if start < at else ""
        return labelled if names and (_NAMES.match(names) or (names_a_lender(names) and not _prose(names))) else None
    sentence = last(_SENTENCE, text[:at])
    if sentence is None or sentence.end() < 20 or not names_a_lender(inner):
        return None
    name, word = text[sentence.end() : at].strip(), text[: sentence.start()].rpartition(" ")[2]
    named = is_person(name.title() if name.isupper() else name) and word.lower() not in _TITLES  # 'Gov. Jane Roe (AP)'
    return (text[: sentence.end()].strip(), text[sentence.end() :]) if named else None


def _labelled(text: str) -> tuple[str, str] | None:
    """'... Foto: Erika Muster/dpa': a label with a mark, before the last words."""
    lower = small(text)
    found, glued = last_label(lower), last_glued(text)
    start = max(found.start("label") if found is not None else -1, glued.end() if glued is not None else -1)
    if start < 0 or len(text) - start > MAX_CREDIT:
        return None
    for at in labels_before(lower, start):  # 'Fotos: A; Montage: B' is one credit
        if not _sentences(text[at:start]) and weight(text[at:start]) < 60:
            start = at
            break
    maker = _MAKER_AHEAD.search(text, max(0, start - _MAKER), start) if tells_of_a_picture(lower[start : start + 24]) else None
    opened = text.rfind("(", max(0, start - _MAKER), start)
    if opened >= 0 and ")" not in text[opened:start] and text[opened + 1].isupper():
        before = text[:opened].rstrip()  # '(Example photo by Jane Doe)'
    elif maker is not None:
        before = text[: maker.start()]  # '... in Oldport. EC PHOTO: JANE DOE', '... in Oldport. Example photo by Jane Doe'
    else:
        before = text[:start].rstrip(" (（[【|—–-/")
    if not before and _tells(text[label_end(text) :]):
        return None
    return (before, text[start:]) if not shows(before) and not _sentences(credit(text[start:]) or "") else None


def _bulleted(text: str) -> tuple[str, str] | None:
    """'Boats in the harbour • Jane Doe/The Courier'."""
    before, bullet, after = text.rpartition(" • ")
    named = bullet and len(before) >= 20 and len(after) <= 120 and _NAMES.fullmatch(after)
    return (before, after) if named and ("/" in after or names_a_lender(after) or is_person(after)) else None


def _tail(text: str) -> tuple[str, str] | None:
    """Names without a label after a bar or after the last sentence."""
    return _behind_bar(text) or _with_slash(text) or _behind_sentence(text)


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
            while bar_found and len(before) > 60 and " / " in before[-60:] and not _ends(before):
                head, _, more = before.rpartition(" / ")
                before, after = head, f"{more} / {after}"
        if not bar_found or len(before) < 20 or len(after) > 120:
            continue
        if bar == " | ":
            head, more, rest = before.partition(" | ")
            if more and weight(rest) < 80:
                before, after = head, f"{rest} | {after}"
        if (shot_by := _shot_by(after)) is not None:
            return before, shot_by
        parted = bar in (" | ", " / ")
        named = parted or "/" in after or bar == "—" or (before.endswith(".") and is_person(after.removesuffix(".")))
        names = named and _NAMES.match(after.partition(" (")[0]) is not None and 2 <= len(after.split()) <= 6
        agency = (parted or _ends(before)) and organisations.agency(after) is not None
        signed = parted and after.isupper() and after.isalpha() and len(after) <= 6
        if names or signed or agency or (names_a_lender(after) and not _prose(after)):
            # 'the sentence. HANDOUT / AFP', 'the sentence. - Jane Doe - Agency': the names before the bar belong to the credit
            head, dash, name = before.rpartition(bar)
            if dash and len(head) >= 20 and not parted and is_person(name):
                return head, name + bar + after  # 'Boats at the pier - Juana Pérez - 12.mar.24/Folhapress'
            sentence = last(_SENTENCE, before)
            ahead = before[sentence.end() :].lstrip("—–- ") if sentence is not None else ""
            joined = (
                is_person(ahead) or (len(ahead) < 30 and names_a_lender(ahead))
                if bar == " | "
                else _NAMES.match(ahead) or (len(ahead) < 30 and names_a_lender(ahead))
            )
            if sentence is not None and joined:
                return before[: sentence.end()].strip(), ahead + bar + after
            return without_label_at_end(before), after
    return None


def _shot_by(text: str) -> str | None:
    """The names in 'Foto Jane Doe', without a mark behind the label."""
    shot = _SHOT_BY.match(text)
    return text[shot.end() :] if shot is not None and _NAMES.match(text, shot.end()) and len(text.split()) <= 8 else None


def _with_slash(text: str) -> tuple[str, str] | None:
    """'... JANE DOE/AFP' behind words in small letters, and '... يوم الاثنين/ أ ف ب'."""
    if "/" not in text[-20:]:
        return None
    capitals = _IN_CAPITALS.search(text, max(0, len(text) - 60))
    if capitals is not None and names_a_lender(capitals["said"]):
        return text[: capitals.start()].rstrip(), capitals["said"]
    before, _, after = text.rpartition("/")
    before, after = before.rstrip(), after.strip()
    signed = names_a_lender(after) or (after.isupper() and after.isalpha() and len(after) < _ACRONYM)
    behind = _ARABIC.search(text) is not None if not _ends(before) else before[-2:] not in ("./", "..")
    return (before, after) if len(before) > 20 and behind and signed else None


def _behind_sentence(text: str) -> tuple[str, str] | None:
    """'... EFE/ J. Doe', '... Photo Jane Doe'."""
    text = _ADDRESS.sub("", text) if "@" in text else text
    sentence = last(_SENTENCE, text)
    if sentence is None:
        return None
    after = text[sentence.end() :]
    label, words = unmarked_end(after), len(after.split())
    if weight(text[: sentence.end()]) < (12 if label else 20):
        return None
    if (
        is_given(after.rstrip("."))
        or _for_a_paper(after)
        or _ON_X.fullmatch(after)
        or (after.endswith(_OLD) and is_person(after.partition(",")[0]))
    ):
        return text[: sentence.end()].strip(), after
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
    if words > 10 or not ((label and words <= 9) or wire or names_a_lender(after) or "/" in after) or _prose(after):
        return None
    first = after[:1].upper() if text[sentence.end() - 1].isspace() else after[:1]  # 'dpa/Jane Doe', not of 'example.org/Jane Doe'
    named = _names_begin(after[label:] if label else first + after[1:])
    if named or wire or _are_lenders(after) or (words <= 3 and _ARABIC.search(after) and names_a_lender(after)):
        return text[: sentence.end()].strip(), after
    return None


def _are_lenders(text: str) -> bool:
    """Whether names stand beside a lender's, in whatever letters: 'imago images/Jane Doe', 'Pixabay / jane_doe'."""
    parts = _BESIDE_LENDER.split(text)
    return any(map(names_a_lender, parts)) and all(
        _NAMES.match(part) or (":" not in text and len(parts) > 1 and _HANDLE.fullmatch(part)) or _IN_SMALL.fullmatch(part)
        for part in parts
    )


def _unbracketed(text: str) -> str:
    if len(text) > 2 and text[-1] in _BRACKETS and text[0] == _BRACKETS[text[-1]]:
        return text[1:-1].strip()
    # half of a pair, left by an element that ends in mid-bracket
    if text[-1:] in (")", "]") and _BRACKETS[text[-1]] not in text:
        return text[:-1].strip()
    if text[:1] in ("(", "[") and not re.search(r"[)\]]", text):
        return text[1:].strip()
    return text


def _names_begin(text: str) -> re.Match[str] | None:
    """The names that a text begins with, parted by a dash as by a stroke."""
    return _NAMES.match(text.replace(" - ", " / "))


def _tells(text: str) -> bool:
    """Whether a text is a sentence, or begins with one."""
    return bool(text) and (_is_a_sentence(text) or (". " in text and _is_a_sentence(f"{text.partition('. ')[0]}.")))


def _sentences(text: str) -> bool:
    """Whether a text is more than names: it is long and ends as a sentence does."""
    return weight(text) > 60 and (text.rstrip()[-1:] in ".!?。" or len(text.split()) > 18)


def _is_a_sentence(text: str) -> bool:
    """Whether a short text ends as a sentence does and has words in small letters that are in no name: 'A boat leaves the harbour.'"""
    words = text.split()
    told = [word for word in words if word[0].islower() and word not in _IN_NAMES]
    return text[:1].isupper() and text[-1] in ".!?" and len(words) > 3 and len(told) > 1 and not given_end(text)


def _prose(text: str) -> bool:
    """Whether words stand in lower case as in a sentence, three or more in a row."""
    return re.search(r"(?:(?<!\w)[a-zà-ÿа-џά-ώ]{3,}\s){3}", text + " ") is not None


def _ends(text: str) -> bool:
    return text.rstrip()[-1:] in '.!?。।۔»”"'
