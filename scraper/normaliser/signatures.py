"""With whom a paper signs a text: its own name or that of its desk beside an agency's, and the letters that its name begins with.

Knows text and the site's name. Leaves to `organisations` who is an agency, to the extractor where such a line stands.
"""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser import organisations
from scraper.normaliser.persons import is_desk, is_whole
from scraper.normaliser.publishers import is_publisher
from scraper.record import Context

_LINE: Final = 60  # characters
_ENDS: Final = tuple(".!?:;,")  # of a sentence, or of less than one
_WITH: Final = re.compile(
    r"\s(?:avec|with|mit|con|com|met|med|amb|et|y|e|and|und|och|og|en)\s(?:l['’]|la |les |agencias |agences |agenturen )?"
    r"|\s?/\s?|\s(?-i:(?=[A-ZÀ-Þ]+$))",
    re.I,
)
_MAY: Final = re.compile(r"/|\s(?-i:[A-ZÀ-Þ]{2})|\s(?:avec|with|mit|con|com|met|med|amb|et|y|e|and|und|och|og|en)\s", re.I)
_INITIALS: Final = re.compile(r"[a-zà-ÿ]{2,4}(?:/[a-zà-ÿ]{2,4}){0,2}")  # 'mbr' of 'mbr avec ats'
# Behind the end of a sentence a few words in brackets or between strokes, or a few that may be a name.
_BEHIND: Final = re.compile(
    r"[.!?…。！？।؟۔][\"”»“」』’]?\s{0,2}"
    r"(?:[(（【\[]\s?([^()（）【】\[\]]{2,40})[)）】\]]|/([^/]{2,40})/|(?:[—–-]\s?)?([^\W\d_][^.!?…。！？।؟۔;:,()（）]{1,38}))\.?$"
)
_REACH: Final = 48  # characters of it
_SMALL: Final = frozenset("of the and de del la le les el los das der die do da di van für und et y e".split())
_OUTLET: Final = re.compile(
    "[\u4e00-\u9fff]{1,10}(?:[日晚早时時商周][报報]|[在线線]?[网網]|通[讯訊]社|新[闻聞]社|[电電][视視][台臺]|[电電][台臺]|客户端|[青都][报報])"
)


def may_name_wires(line: str) -> bool:
    """Whether a line, with what may stand behind it, has what such a signature has: a look that costs little."""
    return line[-1:] not in ".!?" and _MAY.search(line) is not None


def with_wires(line: str, context: Context) -> bool:
    """Whether a line is the paper, a desk of it or somebody's initials, and agencies: 'Le Courrier avec AFP', 'Redacción / Agencias',
    'Redazione ANSA', 'mbr avec ats'."""
    if len(line) > _LINE or line.endswith(_ENDS):
        return False
    for joined in _WITH.finditer(line):
        own, wires = line[: joined.start()].strip(), line[joined.end() :].strip()
        if not wires or not organisations.names_agencies(wires):
            continue
        with_a_word = joined[0].strip(" /") != ""  # 'mbr/dpa' has a form of its own
        if is_publisher(own, context) or (own.count(" ") < 2 and is_desk(own)) or (with_a_word and _INITIALS.fullmatch(own)):
            return True
    return False


def behind_the_end(text: str) -> str:
    """What stands behind the last sentence of a text and may sign it: words in brackets or between strokes, or a name; "" where nothing
    does.

    >>> behind_the_end("It sails at noon. (JR)"), behind_the_end("It sails at noon. Jane Roe"), behind_the_end("It sails. It is noon")
    ('JR', 'Jane Roe', '')
    """
    found = _BEHIND.search(text[-_REACH:])
    if found is None:
        return ""
    said = next(filter(None, found.groups())).strip()
    return said if found[3] is None or (is_whole(said) and not is_desk(said)) else ""


def is_short_name(letters: str, context: Context) -> bool:
    """Whether letters are those with which the words of the site's name begin, or its host: 'BT' and 'B.T.' on 'Bay Times'."""
    letters = letters.replace(".", "")
    if len(letters) < 2 or not letters.isalpha() or not letters.isupper():
        return False
    words = [word for word in re.findall(r"\w+", context.publisher or "") if word.lower() not in _SMALL]
    return is_publisher(letters, context) or (len(words) == len(letters) and letters == "".join(word[0] for word in words).upper())


def is_eastern_outlet(text: str) -> bool:
    """Whether a name in Han is a paper's, a site's or a station's: '海港日报', '海港网'."""
    return _OUTLET.fullmatch(text) is not None
