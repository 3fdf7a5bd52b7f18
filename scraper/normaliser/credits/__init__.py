"""The words under a picture -> caption and credit: '... / AA', '(AP Photo/Jane Doe)', 'Foto: dpa', '© ...', 'Image source, Getty Images'.

Knows text only. Where a page writes the credit in an element of its own, the extractor says so by calling `credit` on it; `split`
is for the two in one line. The credit is kept as printed, without the label word and the brackets around it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.normaliser.credits.beginnings import before_bar
from scraper.normaliser.credits.counters import cleaned, is_counter, is_how_to_enlarge
from scraper.normaliser.credits.endings import behind, behind_sentence, bracketed, bulleted, labelled_behind
from scraper.normaliser.credits.free import licensed, of_commons
from scraper.normaliser.credits.labels import (
    is_given,
    is_label,
    label_end,
    last_glued,
    last_label,
    shows,
    tells_of_a_picture,
    without_caption_label,
    without_label_behind,
    without_label_word,
)
from scraper.normaliser.credits.standins import stands_in
from scraper.normaliser.credits.whole import credit, labelled, names_whose
from scraper.normaliser.credits.words import GLUED, MAX_CREDIT, MAX_TEXT, NAMES, ends_text, prose, sentences, shot_by, tells, unbracketed
from scraper.normaliser.eastern import credits as eastern
from scraper.normaliser.lenders import names_a_lender
from scraper.normaliser.patterns import small

__all__ = [
    "MAX_CREDIT",
    "are_names",
    "cleaned",
    "credit",
    "is_counter",
    "is_credit",
    "is_given",
    "is_how_to_enlarge",
    "is_label",
    "label_end",
    "names_a_photographer",
    "split",
    "without_rights",
]
_CAPTION: Final = re.compile(
    r"(?:abb(?:ildung|\.)|fig(?:ure|ura|\.)|рис(?:\.|унок)|obr\.|ry[sc]\.|kuva|図表?|图表?|圖表?)\s{0,2}(?:\d{1,3}\s{0,2}[:：.–-]|[:：])\s{0,2}\S"
    # which picture of the page it is
    r"|(?:(?:header|featured?|cover|lead|hero|banner|title|opening)\s(?:image|photo|picture)s?(?:\scredits?)?|(?:titel|beitrags|header|vorschau|aufmacher|symbol)(?:bild|foto)"
    r"|(?:imagen|foto|fotografía)\s(?:destacada|de\sportada)|(?:foto|imagem)\sde\scapa|imagem\sdestacada|(?:foto|immagine)\sdi\scopertina"
    r"|immagine\sin\sevidenza|image\sà\sla\sune|photo\sde\scouverture)\s{0,2}[:：]\s{0,2}\S"
    r"|[图圖](?:[注为為]|[①-⑳一二三四五六七八九十][:：])"
    # where it stands on the page, or what it tells of in the picture
    r"|(?:bild(?:er)?|fotos?|abb(?:ildung|\.)|photos?|pictures?|images?|im[aá]gen(?:es)?)\s{0,2}[–—(-]?\s{0,2}(?:oben|unten|mitte|links|rechts"
    r"|above|below|top|bottom|middle|cent(?:er|re)|left|right|en haut|en bas|à gauche|à droite|arriba|abajo|izquierda|derecha)"
    r"(?:\s(?:oben|unten|links|rechts|left|right))?\)?\s?[:：]\s?\S"
    r"|pictured(?:\s(?:above|below|left|right|here))?\s?:\s\S"
    r"|\(?(?:clockwise,?\sfrom(?:\s[\w-]{2,8}){1,3}|above|left|right|from (?:the )?left|left to right|rechts|oben|von links|v\. ?l\."
    r"|im bild|auf dem (?:foto|bild)|de gauche à droite|sur la photo|de izquierda a derecha|en la (?:foto|imagen)|da sinistra|nella foto"
    r"|da esquerda para a direita|na foto|слева направо|на (?:фото|снимке)|na zdjęciu|od lewej|na snímku|a képen|op de foto"
    r"|van links naar rechts)\)?:\s\S.{12}"
    r"|\(pictured:\s\S.{8}",
    re.I,
)
_OPENS_CAPTION: Final = frozenset("AaBbHhPpTtFfРрOoRrKk図图圖(CcLlVvIiDdSsEeNnсСнН")
_OF_PHOTO: Final = re.compile(r"\([^()]{0,30}(?<!\w)(?:[Pp]hoto|[Ff]oto)s?(?:/|\s(?:by|via|courtesy))[^()]{2,60}\)$")
_KEEPS_RIGHTS: Final = (
    r"(?:riproduzione riservata|(?:all|some) rights reserved|alle rechte vorbehalten|tous droits réservés"
    r"|todos los derechos reservados|todos os direitos reservados|wszelkie prawa zastrzeżone)\W{0,2}$"
)
_RESERVED: Final = re.compile(rf"[\s.,–—©-]{{0,4}}{_KEEPS_RIGHTS}", re.I)
_RESERVED_BEHIND: Final = re.compile(rf"\s[|(–—-]?\s?(?:©\s?)?{_KEEPS_RIGHTS}", re.I)
# Who made a picture out of whose: 'Illustration by Jane Doe / The Courier. Sources: Max Moe / Getty; Pop / Alamy.'
_ART: Final = re.compile(
    r"((?:photo[ -]?)?(?:illustration|collage|animation|montage)s? by [^.:]{2,60}\. (?:sources?|photos?): .{2,140}?)\.?", re.I
)
_RIGHTS: Final = 48  # characters of such words
_COLONS: Final = (":", "：")


def split(text: str) -> tuple[str | None, str | None]:
    """(caption, credit) of one line; None for what it lacks.

    >>> split("Boats in the harbour of Oldport. (AP Photo/Jane Doe)")
    ('Boats in the harbour of Oldport.', 'AP Photo/Jane Doe')
    >>> split("Der Hafen am Morgen.Foto: Erika Muster/dpa")
    ('Der Hafen am Morgen.', 'Erika Muster/dpa')
    """
    return _split(text[:MAX_TEXT].strip())


@lru_cache(maxsize=256)  # a caption is asked for by its picture, by the body and by the lead
def _split(text: str) -> tuple[str | None, str | None]:
    text = _RESERVED.sub("", without_caption_label(text))
    if not text:
        return None, None
    before, bar, behind_it = text.rpartition(" | ")
    if bar and label_end(before) and (end := label_end(behind_it)) and tells_of_a_picture(small(behind_it[:end])):
        text = (
            behind_it if not tells_of_a_picture(small(before[: label_end(before)])) else text
        )  # 'Source: Muster Office | Photo: Jane Doe'
    if (art := _ART.fullmatch(text)) is not None:
        return None, credit(art[1])
    if "Credit" in text:
        text = GLUED.sub(" Credit: ", text, count=1)
    if eastern.is_eastern(text) and (found := eastern.split(text)) is not None:
        return cleaned(found[0]), credit(found[1])
    for way in (of_commons, before_bar, _opened, labelled_behind, bracketed, labelled, licensed, names_whose, bulleted, behind):
        found = way(text)
        if found is not None:
            caption, said = found
            if kept := credit(said):
                return cleaned(without_label_word(caption)), kept
    return cleaned(text), None


def without_rights(text: str) -> str:
    """A text without the words behind it that keep its rights.

    >>> without_rights("It has failed twice. © RIPRODUZIONE RISERVATA"), without_rights("It has failed twice.")
    ('It has failed twice.', 'It has failed twice.')
    """
    behind = _RESERVED_BEHIND.search(text, max(0, len(text) - _RIGHTS))
    return text if behind is None else text[: behind.start()].rstrip()


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
    found = of_commons(text) or (names_whose(text) or _opened(text) if len(text) <= MAX_CREDIT else None)
    return (found is not None and not found[0]) or _ART.fullmatch(text) is not None


def names_a_photographer(text: str) -> bool:
    """Whether a line ends in a labelled credit of a picture, as no paragraph does: '... Foto: dpa', '(AP Photo/Jane Doe)', '张三 摄'."""
    return _ends_in_a_credit(text[-MAX_CREDIT:])


@lru_cache(maxsize=1024)  # each picture asks for the line under it, and hundreds may stand over one
def _ends_in_a_credit(end: str) -> bool:
    if end[-1:] == ")" and _OF_PHOTO.search(end):
        return True
    if eastern.is_eastern(end):
        return eastern.names_a_photographer(end)
    found = last_label(small(end)) or last_glued(end)
    if found is not None and tells_of_a_picture(found.group()):
        rest = end[found.end() :]
        return not shows(end[: found.start()].rstrip()) and len(rest.strip()) > 1 and not sentences(rest) and not prose(rest)
    return without_label_behind(end) is not None or any(shot_by(end.rpartition(bar)[2]) is not None for bar in (" / ", " | ") if bar in end)


def opens_a_caption(text: str) -> bool:
    """Whether a line says that it belongs to a picture: 'Figure 3: ...', 'Abbildung: ...', '图为...', '图①：...'; 'Symbolbild', behind what
    that shows or alone."""
    return (text[:1] in _OPENS_CAPTION and _CAPTION.match(text) is not None) or stands_in(text)


def are_names(text: str) -> bool:
    """Whether a short line holds nothing but capitalised names: two words or an agency's."""
    words = text.split()
    return len(words) <= 8 and ((NAMES.match(text) is not None and len(words) >= 2) or is_credit(text))


def _opened(text: str) -> tuple[str, str] | None:
    """'Foto: dpa': the whole line is a credit behind its label."""
    inner = unbracketed(text)
    end = label_end(inner) if len(text) <= MAX_CREDIT else 0
    said = inner[end:]
    if not end or len(said) < 2:
        return None
    within = bracketed(said) or labelled(said) or behind_sentence(said)
    if within is not None and (prose(within[0]) or ends_text(within[0])):
        # 'Foto: A boat leaves the harbour. (Jane Doe/The Courier)', 'FILE PHOTO: The boat at Oldport. REUTERS/Jane Doe'
        return (inner[:end] if inner[:4].lower() == "file" else "") + within[0], within[1]
    # 'Photo: A boat leaves the harbour.' is a caption with a label.
    # 'Images from the scene show smoke.' credits nobody
    if "/" in said and names_a_lender(said.partition("/")[0].strip()) and not sentences(said):
        return "", text  # what a photographer calls himself may be a sentence: 'Photo: Getty Images / Boats are my life.'
    if inner[end - 2 : end].strip() in _COLONS or (said[0].islower() and inner[:end].rstrip().endswith("from")):
        return None if sentences(said) or tells(said[0].upper() + said[1:]) else ("", text)
    return None if sentences(said) else ("", text)
