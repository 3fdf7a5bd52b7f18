"""The agency that signs a text or a byline at its very end."""

from __future__ import annotations

import re

from scraper.normaliser.organisations.agencies import ACRONYM, agency, is_collective
from scraper.normaliser.organisations.announced import COPYRIGHT_OPENS, IN_BRACKETS, attribution, with_agencies
from scraper.normaliser.organisations.parts import INITIALS, LONGEST, parted

_ENDED = re.compile(r"(?:^|[\s.])(\w{2,12})\s?/\s?(?:Fim|Fin|Fine|Ende)\.?$")  # 'Lusa/Fim'
_HYPHEN = re.compile(r"[-–]")
# '... on Monday. PTI', with initials behind it; '... am Montag. dpa/lno', '... 비가 내렸다. 연합뉴스'
_LAST_WORD = re.compile(
    r"[.!?”\"»]\s?([A-ZİČ]{3,6})(?:[ /][A-Z]{2,3}){0,5}$"
    r"|[.!?”\"“»]\s((?:[a-zč]{3}|[\u0400-\u04ff]{4,10}|[\uac00-\ud7a3]{3,5})(?:/[a-zäöü]{2,4}){0,2})$"
)
_LAST_SENTENCE = re.compile(r"[.!?”\"»]\s\*?([^\W\d_][^.!?*()]{5,60})\.?$")  # '... on Monday. *Com informações da Reuters'
_DESK_IN_BRACKETS = re.compile(r"(?:^|\s)(\w{2,12})\s?/\s?\([^()]{4,160}\)$")  # 'AGERPRES/(AS - redactor: Jane Roe)'
# '© 2025 AFP', 'Copyright 2025 The Associated Press. All rights reserved.', '© SITA Všetky práva vyhradené.'
_COPYRIGHT = re.compile(
    r"(?:riproduzione riservata\s)?(?:copyright\s|©|\([cC]\))\s?(?:©\s?|\([cC]\)\s?|copyright\s)?"
    r"(?:by\s)?(?:(?:19|20)\d\d,?\s)?(?:by\s)?(?P<who>[^\d.,©]{2,40}?)"
    r"(?:,?\s(?:19|20)\d\d)?"
    r"(?:[.,](?:\s.{0,200})?|\s(?:všetky práva|všechna práva|all rights|alle rechte|tous droits|todos los derechos)\s.{0,160})?$",
    re.I,
)
_NUMBERED = re.compile(
    r"(?:^|[\s©])(dpa)-infocom(?:, dpa:\d{6}(?:-\d{1,6}){1,4}/\d{1,2}| GmbH)?$"
)  # '© dpa-infocom, dpa:250611-930-654321/1'
_HELPED = re.compile(
    r"(?:additional reporting from|with (?:files|a file|(?:additional )?reporting|(?:a )?reports?|inputs?) from)\s([^.]{2,40})\.?$", re.I
)
_AFTER_MARK = re.compile(
    r"(?:^|[.!?。”\"»\s])\s*(?:(?:©|\([cC]\)|（[cCｃＣ]）|ⓒ)\s?(?:20\d\d\s)?|/\s?|[-–—]{1,2}\s?|\|\s?)([^\s/.()|–—-][^.()|–—]{1,30})[/.]?$"
)


def without_initials(signature: str) -> str:
    """'Example Post' of 'Example Post/abc'."""
    name, _, writer = signature.rpartition("/")
    return name if name and INITIALS.fullmatch(writer.strip()) else signature


def tail(text: str) -> str | None:
    """The agency that signs at the very end of a paragraph, as printed: '... on Monday. (Reuters)', '... /dpa', '... — ANI', '©AFP'.

    An acronym or signature with initials ('(dpa/lby)') counts where an agency of the register is in it; None otherwise.
    """
    end = text[-80:].rstrip()
    if (m := _NUMBERED.search(end)) is not None or ((m := _ENDED.search(end)) is not None and agency(m[1])):
        return m[1]
    if text[:1] in COPYRIGHT_OPENS and len(text) < LONGEST and (m := _COPYRIGHT.match(text)) and agency(m["who"]):
        return m["who"]
    if end.endswith(")") and (m := _DESK_IN_BRACKETS.search(text[-200:])) and agency(m[1]):
        return m[1]
    if (m := _LAST_SENTENCE.search(end)) and (helped := with_agencies(m[1])):
        return helped
    if (m := _LAST_WORD.search(end)) and agency((m[1] or m[2]).partition("/")[0]):
        return m[1] or m[2]
    if (" from " in end and (m := _HELPED.search(end))) or (m := IN_BRACKETS.search(end)) or (m := _AFTER_MARK.search(end)):
        said = attribution(m[1]) or m[1].strip(" /")
        said = attribution(said) or with_agencies(said) or said  # '(Nguồn: TTXVN)'
        parts = [part for whole in parted(said) for part in ([whole] if agency(whole) else _HYPHEN.split(whole))]
        if parts and all(map(is_collective, parts)):
            return said
        if any(map(agency, parts)) and all(agency(p) or is_collective(p) or INITIALS.fullmatch(p) or ACRONYM.fullmatch(p) for p in parts):
            return said
    return None


def signs(text: str) -> str | None:
    """The agency whose name ends a byline without a mark between: 'Reuters' of 'By Jane Roe and John Doe Reuters'.

    A name of one word in small letters may be a person's ('Anna Petra', 'Anna Reuter'): of those Reuters alone counts.
    """
    words = text.split()
    for n in range(min(4, len(words) - 2), 0, -1):
        name = " ".join(words[-n:])
        known = agency(name)
        if known and (n > 1 or name.isupper() or (known == "Reuters" and name != "Reuter")):
            return name
    return None
