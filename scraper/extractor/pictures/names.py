"""What the names of an element, its class and id, call it: a picture's caption or credit, a picture, an ornament."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

# What the names of an element call what stands in it: bits of `role_of`.
AS_CAPTION, AS_CREDIT, AS_PICTURE, AS_OTHER, AS_HANDLE = (1 << i for i in range(5))
_AS_PICTURES_CREDIT: Final = AS_PICTURE | AS_CREDIT
_AROUND_VALUES: Final = ("field-item", "field__item", "field-content")
_PIC: Final = r"(?:image|img|photo|foto|picture|pic|media|figure|thumb)"  # what a 'hero' holds is the whole head
_CAPTION_NAME: Final = re.compile(
    r"caption|legend|cutline|bildunter|bildtext|fotozeile|didascalia|pie-?(?:de-?)?foto|epigrafe|figcap|leyenda|bildetekst|billedtekst|kuvateksti|onderschrift|myndatext|resim-?alti|opis-?zdjecia"
    rf"|{_PIC}[-_]{{0,2}}(?:desc|info|text|title|lead|footer|meta|details|name|note(?![a-z])|cap(?![a-z]))|copytext__captionline|(?:^|\s)cap(?:$|\s)"
)
_CAPTION: Final = re.compile(r"caption|cutline|bildunter|didascalia")
_CREDIT: Final = re.compile(r"credit|photographer|copyright|origin-?notice")
# What the names of all captions, of pictures and of their credits have in them: one look instead of three for nine elements in ten.
_HINT: Final = re.compile(
    r"caption|(?:^|\s)cap(?:$|\s)|legend|cutline|bild|foto|didascalia|epigrafe|leyenda|billed|kuvateksti|onderschrift|mynda|afbeelding|zdjeci|resim|fig|im(?:age|g)|phot|pic|media|thumb|hero|galer|gallery|visual"
)
# Whole words stand between blanks here, and one is put at each end of the names: an engine that knows all first letters passes over the
# others twice as fast as where a name may begin with one.
_CREDIT_NAME: Final = re.compile(
    r"credit|copyright|photographer|origin-?notice|[\s_-](?:source|author|agency|distributor|attribution|quelle|fuente|fonte|bron|kaynak|zrodlo|zdroj|kilde|licen[sc]e|lic|byline|photog|autor"
    r"|fotograf)[\s_-]|__p\s"
)
_CREDIT_OF_PICTURE: Final = re.compile(
    rf"(?:{_PIC}|caption|fig)[\w-]{{0,20}}(?:author|source|src|by|agency|owner|rights|attribution|licen[sc]e)|bild-?(?:quelle|nachweis|rechte|autor)"
)
_PICTURE_NAME: Final = re.compile(
    r"image|img|photo|picture|media|figure|thumb|bild|foto|gallery|galerie|hero|visual|afbeelding|zdjecie|(?:^|[\s_-])resim(?:$|[\s_-])|(?:^|[\s_-])pic(?:box)?(?:$|[\s_-])"
)
_NO_CAPTION_NAME: Final = re.compile(
    r"headline|[\s_-](?:byline|time|timestamp|date|share|sharing|social|tags?|toolbar|comments?|newsletter|subscribe|related|recommend|teaser"
    r"|promo|ad|ads|advert|video-?(?:time|duration)|duration|play|player)[\s_-]"
)
_DROP_NAME: Final = re.compile(
    r"offscreen|sr-only|screen-?reader|visually-?hidden|a11y|[\s_-](?:toggle|expand|icon|button|btn|show-?more|zoom|close|counter|badge|ext-?link|buy)[\s_-]"
)
_NO_PICTURE_NAME: Final = re.compile(
    r"avatar|author|autor-|byline|contributor|profile|[\s_-](?:bio|logo|(?<!gallery-)icon|emoji|share|sharing|social|badge|brand|pixel|tracking|spinner|loader"
    r"|sprite|rounded-full|rounded-circle|img-circle|sponsor|advert|(?<!image-)ads?|(?<!(?:main|hero|page|post)[-_])(?<!article[-_])(?<!cover[-_])banner|newsletter|promo|app-?store|qr|flag)[\s_-]"
)


@lru_cache(maxsize=4096)
def ornament(names: str) -> str | None:
    """The word in an element's names that no photo's element has."""
    found = _NO_PICTURE_NAME.search(f" {names} ")
    return found[0].strip(" _-") if found is not None else None


@lru_cache(maxsize=4096)
def role_of(names: str) -> int:
    """What these names call an element, as bits: a caption, a credit, a picture, what is none of these, what is for the reader's hand
    or not to be seen."""
    padded = f" {names} "
    role = (
        (_CREDIT_NAME.search(padded) is not None) * AS_CREDIT
        | (_NO_CAPTION_NAME.search(padded) is not None) * AS_OTHER
        | (_DROP_NAME.search(padded) is not None) * AS_HANDLE
    )
    if _HINT.search(names):
        role |= (
            (_CAPTION_NAME.search(names) is not None) * AS_CAPTION
            | (_CREDIT_OF_PICTURE.search(names) is not None) * AS_CREDIT
            | (_PICTURE_NAME.search(names) is not None) * AS_PICTURE
        )
    return role


def around_a_value(names: str) -> bool:
    """Whether an element is one of those that a content system puts around every value, whatever it is."""
    return names.startswith(_AROUND_VALUES)


@lru_cache(maxsize=8192)
def tells(names: str) -> int:
    """`role_of` names that are a caption's, or a credit's and a picture's; 0 for others."""
    role = role_of(names) if _HINT.search(names) else 0
    return role if role & AS_CAPTION or role & _AS_PICTURES_CREDIT == _AS_PICTURES_CREDIT else 0


def is_a_captions(names: str) -> bool:
    """Whether names are a caption's in so many words."""
    return _CAPTION.search(names) is not None


def is_a_credits(names: str) -> bool:
    """Whether names are a picture's credit in so many words."""
    return _CREDIT.search(names) is not None
