"""What a person's name looks like: its shape in any script, its case, and the words that no name is.

Leaves to heard.py: where in a byline the names are. The words are data: names.toml.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from scraper.normaliser import text as texts
from scraper.normaliser.patterns import late


def is_name(name: str, *, alone: bool = False) -> bool:
    """Whether the text has the shape of one person's name: 'Jean de La Fontaine', 'bell hooks', '张三', 'محمد علي'.

    `alone`: nothing but this was said, so that one word, or small letters, are enough.
    """
    if is_plain(name):
        return True
    name = _GERSHAYIM.sub("״", name) if '"' in name else name
    name = _NICKNAME.sub(" ", name, count=1) if name[:1] not in '"“„«(' else name
    name = _INITIALLED.sub(r"\1 ", name, count=1) if "." in name else name
    if not 1 < len(name) <= 60 or _NO_NAME.search(name):
        return alone and _LOGIN.fullmatch(name) is not None and not is_nobody(name)
    words = name.split()
    known = register()
    if len(words) > 6 or is_nobody(name):
        return False
    letters = [w for w in words if _LETTER.search(w)]
    if not letters:
        return False
    if _CASELESS.match(letters[0]):
        return (alone or len(words) > 1 or not _SPACED.match(name)) and _caseless(name, words)
    if len(words) == 1 and not alone:
        return False
    capital = [w for w in letters if w[0].isupper() or (w.lstrip("'’").lower().startswith(known.prefixes) and any(c.isupper() for c in w))]
    small = [w for w in letters if w not in capital]
    if not capital or len(words) == 1:
        return alone and len(words) <= 3 and not any(w.lower() in known.sentence or w.lower() in known.never for w in words)
    if words[0].lower() in known.articles or any(w.lower().strip(".,") in known.never for w in words):
        return False
    return all(w.lower() in known.particles or "." in w.strip(".") for w in small) and not any(w.lower() in known.sentence for w in small)


def is_signed(name: str, *, sure: bool) -> bool:
    """Whether a name for which a by-word or data vouch, or that is all that was said, is a person's although its family name is a word of
    pages as well: 'Ann Post'; not 'Blog Post', 'Washington Post'. `sure`: not the last, so that a day may be her given name."""
    words = name.lower().split()
    known = register()
    cased = name.replace(".", "")
    if not (len(words) == 2 or (len(words) == 3 and len(words[1].strip(".")) == 1)) or not (cased.istitle() or cased.isupper()):
        return False
    first, last = words[0], words[-1]
    if last in known.surnames:
        return not (first in known.meant or first in known.press or first in known.things or first.endswith(known.ends))
    return sure and first in known.given and is_plain(f"Jane {last.title()}") and last not in known.press and last not in known.things


def is_whole(name: str) -> bool:
    """Whether a name is more than one of a person's: 'Jane Roe', '王芳'; not 'Jane', not '编辑'."""
    return (" " in name if name.isascii() else len(name) > 2 or (len(name) == 2 and name[0] in _FAMILIES)) and is_name(name)


def is_login(name: str) -> bool:
    """Whether the text is one word as people call themselves on a site: 'gizmo77', 'janeroe'."""
    return _LOGIN.fullmatch(name) is not None and not is_nobody(name)


def is_plain(name: str) -> bool:
    """Whether the text is two capitalised words, neither of which means anything here: most names, told at a glance."""
    first, _, second = name.partition(" ")
    if not (first.isalpha() and second.isalpha() and first.istitle() and second.istitle() and 1 < len(first) < 20 and 1 < len(second) < 20):
        return False
    known = register()
    one, other = first.lower(), second.lower()
    return not (one in known.meant or other in known.meant or one.endswith(known.ends) or other.endswith(known.ends) or "admin" in one)


def is_nobody(name: str) -> bool:
    """Whether these are words that stand where a name should ('Admin', 'Redaktion', 'Our Correspondent'), said once or twice: for a given
    and a family name."""
    said = texts.key(name)
    first, _, second = said.partition(" ")
    if first == second:
        said = first
    known = register()
    return said in known.nobody or said in known.house or (" " not in name and any(word in said for word in _OF_SYSTEMS))


def is_house(name: str) -> bool:
    """Whether these words are printed where a person's name would stand, for all who work there ('Redaktion', 'Staff Writer')."""
    said = texts.key(name)
    if said in register().house or _REPORTS.fullmatch(said) is not None:
        return True
    if (of := _HOUSE_OF.match(name)) is not None and texts.key(of[1]) in register().house:
        return True  # 'La rédaction de L'Exemple', 'Redazione del Faro'
    own = _OF_OUTLET.fullmatch(name)
    return own is not None and names_an_outlet(own[1])


def is_desk(name: str) -> bool:
    """Whether the words name a desk, a team or an organisation rather than a person."""
    known = register()
    words = _PARTS.findall(name.lower())
    if not name.isascii() and _PAPER.search(name):
        return True
    if not known.desk.isdisjoint(words) or any(w.endswith(known.desk_ends) for w in words):
        return True
    return len(words) > 1 and name[0].isupper() and (words[0] in _OUTLETS or (words[0] in ("le", "la") and len(words) == 2))


def names_an_institution(name: str) -> bool:
    """Whether the words name an authority, a school, a club or the like, and no paper or station of one: 'Polizei Musterhaven'."""
    known = register()
    words = _PARTS.findall(name.lower())
    if known.desk.difference(known.institution).intersection(words):
        return False
    return not known.institution.isdisjoint(words) or any(w.endswith(known.institution_ends) for w in words)


def are_initials(text: str, name: str) -> bool:
    """Whether a text is the initials of a name, as stand in the place of a face that is missing: 'JR' before 'Jane Roe'."""
    words = name.split(maxsplit=5)
    return 1 < len(words) < 5 and text.isupper() and text == "".join(word[0] for word in words)


def is_person(name: str) -> bool:
    """Whether two or three words that stand without a by-word, or are a site's name, may well be a person's: none is of the press, or heads
    a part of a text."""
    if _OWN.fullmatch(name) is None:
        return False
    words = name.replace(" van de ", " ").split()
    known = register()
    last = len(words) - 1
    # 'bin' and 'De' within a name, and 'Le', with which papers' names begin; what 'de' leads to may be no name.
    told = [
        w.lower()
        for n, w in enumerate(words)
        if not (n > 0 and (w == "Le" or (n < last and w not in known.before and w.lower() in known.particles)))
    ]
    return (
        not is_desk(name)
        and not any(
            w in known.press or w in known.before or w in known.roles or w in known.parts or w.endswith(known.press_ends) for w in told
        )
        and not is_nobody(name)
    )


def names_a_role(word: str) -> bool:
    """Whether a word in small letters says what a person is: 'mayor', 'trainer'."""
    return word in register().roles


def names_an_outlet(word: str) -> bool:
    """Whether a word before a role names the paper: 'Citizen Reporter', 'HT Correspondent'."""
    return word.lower() in register().press or (word.isupper() and len(word) <= 3)


def well_cased(name: str, language: str | None = None) -> str:
    """The name with shouting undone: 'ABBY GOODNOUGH' is 'Abby Goodnough', 'Bill MCCARTHY' is 'Bill McCarthy'; others as they are.

    `language`: Turkish and Azeri have two letters that others write I.
    """
    words = name.split(" ")
    if not any(len(w) > 3 and w.isupper() for w in words) and not (len(words) > 1 and name.isupper()):
        return name
    dotless = (language or "")[:2] in ("tr", "az")
    return " ".join(_cased(w, i, words, dotless=dotless) for i, w in enumerate(words))


def _cased(word: str, i: int, words: list[str], *, dotless: bool) -> str:
    bare = word.strip(".,'’")
    if word == "Y" and 0 < i < len(words) - 1 and len(words) > 3:
        return "y"  # 'NORA DE LA RUE Y LEÓN'
    if (
        not word.isupper()
        or len(bare) < 2
        or ("." in bare)
        or (bare.lower() in register().suffixes and bare not in ("JR", "SR"))
        or bare.lower() in register().credentials
    ):
        return word
    # Two capitals before a surname are initials (JD Vance), unless all the name shouts and they have a vowel between (JO, AL).
    if len(bare) == 2 and (i == 0 or not all(w.isupper() for w in words)) and not _VOWEL.search(unicodedata.normalize("NFD", bare[1:])):
        return word
    if i and bare.lower() in register().particles and len(words) > 2 and i < len(words) - 1:
        begins = bare in _ARTICLES and words[i - 1].upper() != "DE"  # 'ANNE LE ROUX' and 'LUCIO LA RUSSA', but 'PEDRO DE LA ROSA'
        return bare.capitalize() if begins else word.lower()
    if len(bare) > 2 and bare.isascii() and not re.search("[AEIOUY]", bare):
        return word  # 'TNN' is no word
    return calm(word, dotless=dotless)


def calm(word: str, *, dotless: bool = False) -> str:
    """'O'MALLEY-SMITH' is 'O'Malley-Smith', 'MCCARTER' is 'McCarter'; with `dotless` 'YILMAZ' is 'Yılmaz'."""

    def small(letters: str) -> str:
        return (letters.replace("I", "ı") if dotless else letters).replace("İ", "i").lower()

    return re.sub(r"(?:(?<=^)|(?<=[-'’]))(MC(?=\w{3}))?(\w)(\w*)", lambda m: ("Mc" if m[1] else "") + m[2].upper() + small(m[3]), word)


# -- shapes ---------------------------------------------------------------------------------------------------------------

_HAN_NAME = late(
    r"[\u3005\u3040-\u30ff\u4e00-\u9fff]{2,5}|[\u30a0-\u30ff]{3,20}|(?=.{3,24}$)[\u30a1-\u30fa\u30fc\u4e00-\u9fff]{1,12}(?:[・=＝·][\u30a1-\u30fa\u30fc\u4e00-\u9fff]{1,12}){1,3}|[가-힣]{2,5}"
)
# The commonest family names written in Han: of two characters in brackets under a text most are no name.
_FAMILIES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任"
    "沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴戴莫孔向汤湯"
)
_CASELESS = re.compile(r"[\u0590-\u08ff\u0900-\u10ff\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\u3005-\u9fff\uac00-\ud7ff\ufb1d-\ufefc]")
_SPACED = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u10a0-\u10ff]")  # scripts whose names are parted by a blank: one word may be a town
_OF_SYSTEMS = ("admin", "author")  # in one word: 'siteadmin', 'post.author.name', which a template left as it is
_LETTER = re.compile(r"[^\W\d_]")
_NO_NAME = re.compile(r"\d|[?!=@#$%<>{}\[\]\"“”„«»…:;|\\*+~^_\u2190-\u2bff©®™]|\.\.|https?|www\.|\.(?:com|org|net|de|fr|uk)\b")
_LOGIN = re.compile(r"(?=(?:[\d_.-]{0,5}[^\W\d_]){3})[^\W\d_][\w.-]{2,24}")  # 'gizmo77': the name a small site's author goes by
_INITIALLED = re.compile(r"^([^\W\d_]{1,2}\.)(?=[^\W\d_]{3,20}$)")  # 'Б.Болд'
_GERSHAYIM = re.compile(r'(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])')  # in an abbreviation: ד"ר
_NICKNAME = re.compile(
    r"\s(?:\([^\W\d_]{2,15}(?: [^\W\d_]{2,15}){0,2}\)|[\"“„«‘'][^\W\d_]{2,15}[\"”“»’'])\s"
)  # Jane 'Jay' Roe, Jane (Doe) Roe
_PAPER = re.compile(
    "新聞|新闻|日報|日报|日刊|通信|通讯社|通訊|晚报|晚報|時報|时报|[网網]$|ニュース|オンライン$|编辑|編集|編輯|放送|电视|電視|テレビ|뉴스|신문|일보|방송|दैनिक|समाचार|न्यूज|टाइम्स"
    "|ทีมข่าว|กองบรรณาธิการ|ออนไลน์|สำนักข่าว|นิวส์|নিউজ|নিজস্ব সংবাদ|செய்திப்|நியூஸ்|న్యూస్|ನ್ಯೂಸ್|ന്യൂസ്|ન્યૂઝ|نیوز"
)
_PARTS = re.compile(r"[^\s,.&|/]+")
_VOWEL = re.compile("[AEIOUYАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ]")
_ARTICLES = frozenset(("LE", "LA"))  # with which French and Italian family names begin
_REPORTS = re.compile(
    r"(?:(?:combined|staff|news|wires?|services?|agency|agencies|press|local|and|from|online|other|sources?|media) ){1,6}reports?"
)
_OF_OUTLET = re.compile(r"([^\W\d_]{2,15}) (?:[Cc]orrespondents?|[Rr]eporters?|[Bb]ureau)")
_HOUSE_OF = re.compile(
    r"((?:[Ll]a |[Dd]i?e |[Dd]a )?[Rr][eé]da[^\W\d_]{3,8}) (?:d[eio]|du|des|del(?:la|lo)?|da|vo[nm]|van|der) "
    r"(?:[A-ZÀ-Þ]|\d|l['’][A-ZÀ-Þ])[^,;|/]{1,40}$"
)
_CAPITAL = f"[{''.join(filter(str.isupper, map(chr, (*range(0x41, 0x588), *range(0x1E00, 0x1F00)))))}]"  # Latin, Greek, Cyrillic, Armenian
_SIGNS = "\u0300-\u036f"  # over and under letters, where Unicode has none that is both
_REST = rf"[\w'’‘{_SIGNS}-]"  # of a word
_GIVEN = rf"{_CAPITAL}{_REST}{{1,15}}"
_INITIALS = rf"(?:{_CAPITAL}\.(?: ?{_CAPITAL}\.){{0,2}}|{_CAPITAL} {_CAPITAL})"
_FAMILY = rf"(?:[a-zà-ÿа-я]{{1,4}}['’-](?={_CAPITAL}))?{_CAPITAL}[{_SIGNS}]?['’‘]?[^\W\d_]{_REST}{{0,14}}"
# Words in a name; what stands before them is one name or two. 'de' and its like stand in 'Coupe de France' as well.
_BETWEEN = r" (?:[Vv][ao]n(?: (?:de[nr]?|het|['’]t))?|te[nr]|['’]t|bin(?:ti?)?|ibn|bint|wa|ap|a/[lp]|Thị|Văn)"
_OWN = re.compile(
    rf"(?:{_INITIALS}|(?:(?:M[ad]\.?|U|Daw) )?{_GIVEN}(?: {_CAPITAL}\.)?)"
    rf"(?:(?: {_GIVEN})?{_BETWEEN})?(?: {_FAMILY}){{1,2}}(?:,? (?:[JS]r\.?|I{{2,3}}))?"
)
_OUTLETS = frozenset("the die der das os les los las el il i".split())


def _caseless(name: str, words: list[str]) -> bool:
    if name in register().and_ or not register().never.isdisjoint(words):
        return False
    if re.match(r"[\u3005-\u9fff\uac00-\ud7ff]", name):
        return len(words) <= 3 and all(_HAN_NAME.fullmatch(w) for w in words)
    return len(words) <= 5 and len(name) <= 40 and all(len(w) <= 20 for w in words)


# -- the register ---------------------------------------------------------------------------------------------------------


class Register(NamedTuple):
    by: list[str]
    of_pieces: frozenset[str]  # those of them that name what was written, in small letters
    others: list[str]
    and_: list[str]
    and_given: list[str]
    never_joined: frozenset[str]  # names that begin as a joined 'and' does
    and_short: dict[str, list[str]]
    at: frozenset[str]
    at_short: dict[str, list[str]]
    outlet: frozenset[str]
    roles: frozenset[str]
    role_ends: tuple[str, ...]
    role_phrases: dict[str, list[list[str]]]  # those of several words, none of them a role, by their first
    before: frozenset[str]
    ranks: frozenset[str]
    nobody: frozenset[str]
    house: frozenset[str]
    desk: frozenset[str]  # and institutions
    institution: frozenset[str]
    institution_ends: tuple[str, ...]
    press: frozenset[str]
    press_ends: tuple[str, ...]
    desk_ends: tuple[str, ...]
    particles: frozenset[str]
    suffixes: frozenset[str]
    credentials: frozenset[str]
    never: frozenset[str]
    parts: frozenset[str]  # those of them that head a part of a text
    surnames: frozenset[str]  # words above that are family names too
    given: frozenset[str]  # and those that are given names
    things: frozenset[str]  # before or behind them, nobody's name
    sentence: frozenset[str]
    articles: frozenset[str]
    prefixes: tuple[str, ...]
    meant: frozenset[str]  # every word above that means something else than a name
    ends: tuple[str, ...]


@cache
def register() -> Register:
    """The words of names.toml, read once."""
    data: dict[str, Any] = tomllib.loads(files("scraper.normaliser").joinpath("names.toml").read_text("utf-8"))
    roles, nobody, particles, inside = data["roles"], data["nobody"], data["particles"], data["inside"]
    desk = (*nobody["desk"], *nobody["institution"])
    meant = (*roles["words"], *roles["before"], *nobody["words"], *nobody["house"], *desk, *data["at"]["words"])
    meant += (*data["outlet"]["words"], *particles["suffixes"], *particles["credentials"], *particles["words"], *_OUTLETS)
    meant += (*inside["never"], *inside["parts"], *inside["sentence"], *inside["first"])
    of_pieces = [
        f"{article} {word} {by}".strip()
        for piece in data["pieces"]
        for word in piece["words"]
        for by in piece["by"]
        for article in ("", *piece["articles"])
    ]
    ends = tuple(tuple(w[1:] for w in words if w.startswith("-")) for words in (roles["words"], desk, nobody["institution"]))
    single = frozenset(w for w in roles["words"] if " " not in w and not w.startswith("-"))
    phrases: dict[str, list[list[str]]] = {}
    for first, *more in map(str.split, roles["words"]):
        if more and single.isdisjoint((first, *more)):
            phrases.setdefault(first, []).append(more)
    return Register(
        by=[*(word for words in data["by"].values() for word in words), *of_pieces],
        of_pieces=frozenset(map(str.lower, of_pieces)),
        others=data["others"]["words"],
        and_=data["and"]["words"],
        and_given=data["and"]["given"],
        never_joined=frozenset(data["and"]["never_joined"]),
        and_short=data["and"]["short"],
        at=frozenset(data["at"]["words"]),
        at_short=data["at"]["short"],
        outlet=frozenset(data["outlet"]["words"]),
        roles=single,
        role_ends=ends[0],
        role_phrases=phrases,
        before=frozenset(roles["before"]),
        ranks=frozenset(roles["ranks"]),
        nobody=frozenset(map(texts.key, nobody["words"])),
        house=frozenset(map(texts.key, nobody["house"])),
        desk=frozenset(w for w in desk if not w.startswith("-")),
        institution=frozenset(w for w in nobody["institution"] if not w.startswith("-")),
        institution_ends=ends[2],
        press=frozenset(w for w in nobody["press"] if not w.startswith("-")),
        press_ends=tuple(w[1:] for w in nobody["press"] if w.startswith("-")),
        desk_ends=ends[1],
        particles=frozenset(particles["words"]),
        suffixes=frozenset(particles["suffixes"]),
        credentials=frozenset(particles["credentials"]),
        never=frozenset((*inside["never"], *inside["parts"])),
        parts=frozenset(inside["parts"]),
        surnames=frozenset(inside["surnames"]),
        given=frozenset(inside["given"]),
        things=frozenset(inside["things"]),
        sentence=frozenset(inside["sentence"]),
        articles=frozenset(inside["first"]),
        prefixes=tuple(particles["prefixes"]),
        meant=frozenset(word for phrase in meant for word in phrase.lower().split()),
        ends=(*ends[0], *ends[1]),
    )
