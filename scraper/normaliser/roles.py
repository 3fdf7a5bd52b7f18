"""Roles beside names: 'Emma Doe Lifestyle Writer', 'Redakteur Max Muster', 'Jane Doe in Paris', 'Tara Doe, MD'.

Leaves to lists.py where one name ends and the next begins, to heard.py whose a role is. The words are data: names.toml.
"""

from __future__ import annotations

import re

from scraper.normaliser import organisations, places
from scraper.normaliser import text as texts
from scraper.normaliser.persons import is_desk, is_name, is_nobody, is_person, names_an_outlet, register
from scraper.normaliser.publishers import is_publisher
from scraper.record import Context


def name_and_role(words: list[str], context: Context) -> tuple[list[str], str | None, list[str]]:
    """(name, role, what follows) of 'Emma Doe Lifestyle Writer', 'Redakteur Max Muster', 'Jane Doe in Paris'."""
    known = register()
    words = without_button(words)
    language = (context.language or "").split("-")[0].lower()
    for k in range(2, len(words)):
        word = words[k]
        if (
            word in known.at
            or language in known.at_short.get(word, ())
            or (word == "In" and places.is_place(" ".join(words[k + 1 :])))
            or (word.lower() in known.outlet and words[k - 1][:1].isupper() and word not in known.particles)
        ):
            if role_at(words[:k]) is None:
                return _without_outlet(words[:k], context), None, []
            break
        if word in ("The", "Die") or (word.lower() == "special" and words[k + 1 : k + 2] == ["to"]):
            return words[:k], None, []
    r = role_at(words)
    if r is None:
        return _without_outlet(words, context), None, []
    start = r
    while start > 0 and words[start - 1].lower().strip(",") in known.before:
        start -= 1
    if 0 < start == r and _of_outlet(words, start - 1):
        start -= 1  # 'Jane Roe Nation Correspondent', 'Citizen Reporter'
    start = next((k for k in range(2, min(_LONG, start)) if words[k].lower() in known.ranks), start)  # 'Jane Roe Senior Harbour Writer'
    if start > 2 and (whose := words[start - 1]).isalpha() and whose[0].islower() and not whose.islower():
        start -= 1  # 'Jane Roe eGull Contributor'
    start = _before_the_paper(words, start)
    for n in range(min(3, start - 2), 0, -1):
        if organisations.agency(" ".join(words[start - n : start])):
            start -= n  # 'JANE ROE AP Sports Writer'
            break
    if start == 1 and r > 1:  # 'Doris Day Editor': a surname may be a word of roles, a lone first name is rare
        start = 2
    end = r + (_phrase_at(words, r) or 1)
    if start == r and words[r].lower() in known.ranks and (more := role_at(words[end : end + _BETWEEN])):
        end += more + 1  # 'Jane Roe Chief Ports Correspondent'
    while end < len(words) and (_tells_a_role(words[end]) or words[end].lower() in known.before or words[end - 1] in ("&", "and")):
        end += 1
    # What follows a role is its object ('Corresponsal en Atenas', 'Editor of X') or the next person.
    if end < len(words) and (texts.begins_small(words[end]) or words[end] in ("&", "-", "–")):
        end = len(words)
    if start == 1 and (
        words[0].lower() == words[0].upper()
        or not is_name(words[0], alone=True)
        or (len(words) > end + 1 and is_name(" ".join(words[end:])))
    ):
        start = 0  # 'Foreign correspondent Jane Roe'; a script without capitals tells no mononym from an outlet or an adjective
    return words[:start], " ".join(words[start:end]).strip(" ,"), words[end:]


def _before_the_paper(words: list[str], start: int) -> int:
    """Where the paper's name begins that stands between a name and a role, at `start`: 'Jane Q. Roe Gull River Post Staff Writer'."""
    named = 3 if len(words) > 2 and (len(words[1].strip(".")) == 1 or words[1].lower() in register().particles) else 2
    beside = not register().press.isdisjoint(word.lower() for word in words[start - 1 : start + 1])
    fits = beside and 1 <= start - named <= 4 and not any(word[-1] in ",&" for word in words[:start])
    return named if fits else start


def without_button(words: list[str]) -> list[str]:
    """'Jane Doe Reporter Author email' without what a card of an author has on its button."""
    if len(words) > 2 and words[-1].lower() in ("email", "e-mail"):
        return words[: -2 if words[-2].lower() == "author" else -1]
    return words


def _without_outlet(words: list[str], context: Context) -> list[str]:
    """'Jane Doe Reuters', 'Jane Doe Daily Example' without the outlet at its end."""
    for n in range(min(3, len(words) - 2), 0, -1):
        tail = " ".join(words[-n:])
        own = context.publisher and texts.key(tail) == texts.key(context.publisher)
        if organisations.agency(tail) or own or (tail.isupper() and not words[0].isupper() and is_publisher(tail, context)):
            return words[:-n]
    if words[-1] == "team" or (words[-1] == "Team" and context.publisher and texts.key(context.publisher).startswith(words[0].lower())):
        return words
    particles = register().particles
    named = 3 if words[0].endswith(".") else 2  # 'Dr. Jane Roe'
    while named < len(words) and not particles.isdisjoint((words[named - 1].lower(), words[named].lower())):
        named += 1  # 'Ana Maria de la Cruz'
    small = next((k for k in range(named, len(words)) if words[k].islower()), 0)
    if small and not is_desk(" ".join(words[named:small])):
        named = small  # 'Jean Luc Rohan on behalf of Harbour Doc group'
    if (
        len(words) > named + 1
        and is_desk(" ".join(words[named:]))
        and not is_desk(" ".join(words[:named]))
        and not places.is_place(" ".join(words[:named]))
        and words[0] != "The"
        and words[0].lower() not in ("die", "das")
    ):
        return words[:named]
    return words


def _of_outlet(words: list[str], at: int) -> bool:
    """Whether the word before a role names the paper, and no person: the first word, or one behind a whole name."""
    return at != 1 and names_an_outlet(words[at]) and not all(map(str.isupper, words))


def role_at(words: list[str]) -> int | None:
    """The index of the first word that makes a role of the words around it."""
    return next((i for i, w in enumerate(words) if _tells_a_role(w) or _phrase_at(words, i)), None)


def _phrase_at(words: list[str], at: int) -> int:
    """How many words make a role there only together: 'Phóng viên'; 0 where none do."""
    for more in register().role_phrases.get(words[at].lower(), ()):
        if [word.lower().strip(".,:()") for word in words[at + 1 : at + 1 + len(more)]] == more:
            return 1 + len(more)
    return 0


def _tells_a_role(word: str) -> bool:
    known, bare = register(), word.lower().strip(".,:()")
    return (
        bare in known.roles
        or (len(bare) > 8 and bare.endswith(known.role_ends))
        or (("-" in bare or "/" in bare) and any(part in known.roles for part in re.split(r"[-/]", bare)[1:]))
    )


_CALLS = frozenset("view see read more all follow contact mehr alle voir ver vedi alles meer".split())  # 'View author publications'

# What the words over a box that tells of the writer begin with: 'About the author', 'Über die Autorin', 'The writer'.
_HEADS = frozenset("about the über zum zur der die à l'auteur sobre acerca el la o a informazioni om over об про despre tietoja".split())


def is_role(said: str) -> bool:
    """Whether words that stand apart from a name are what one person is: 'Corresponsal en Atenas'."""
    words = said.split()
    first = words[0].lower() if words else ""
    if first in _CALLS or (first in _HEADS and is_nobody(said)):
        return False
    return 0 < len(words) <= 6 and role_at(words) is not None and not is_of_many(said) and not organisations.agency(said)


def is_one_more_role(said: str) -> bool:
    """Whether words behind a role and a word for 'and' are another that she has, and no name: 'editor of the Coast', 'Chief Pilot'."""
    words = said.split(maxsplit=_WORDS)
    at = role_at(words[:_WORDS])
    if at is None or is_of_many(said) or not register().before.issuperset(word.lower() for word in words[:at]):
        return False
    return not words[at + 1 :] or words[at + 1 : at + 2] in _OBJECT


def role_behind_comma(said: str, context: Context) -> str | None:
    """What stands behind the comma of 'Jane Roe, City Hall reporter': words that are one person's role, or her two."""
    joint = _AND.search(said) if len(said) < _TWO else None
    if joint is not None and is_one_more_role(said[joint.end() :]):
        one = said[: joint.start()]
        return said if (role_at([one]) == 0 or role_behind_comma(one, context)) and not is_publisher(said, context) else None
    role, _, paper = said.rpartition(", ")
    if role and is_publisher(paper, context):  # 'Harbour reporter, Example Post'
        return said if role_behind_comma(role, context) else None
    words = said.split()
    known = register()
    if 2 <= len(words) <= 4 and known.before.issuperset(said.lower().split()):
        return said  # 'Managing Principal'
    at = role_at(words)
    if at is not None and at + _phrase_at(words, at) == len(words) and known.before.issuperset(said.lower().split()[:at]):
        return said  # 'Phóng viên'
    if at == 0 and words[0].islower() and 1 < len(words) <= 5 and (context.language or "")[:2] in _GENITIVES:
        return said  # 'dziennikarka Latarni Porannej'
    of = _last_of_role(words, at) if at is not None else 0
    if at is not None and len(words) <= 8 and words[of + 1 : of + 2] in _OBJECT and known.before.issuperset(said.lower().split()[:at]):
        # 'Professor of European and Global Governance'
        return said if not is_publisher(" ".join(words[of + 2 :]), context) else None
    end = 0 if _WITHOUT_CAPITALS.match(said) else len(words) - 1  # where the word for it stands: 'כתבת המגדלור' too
    if at is not None and at < end and known.before.issuperset(word.lower() for word in words[:end]):
        at = role_at(words[end:])  # 'Associate Editor'
        at = None if at is None else end + at
    if not 2 <= len(words) <= 6 or at != end or is_of_many(said) or organisations.agency(said):
        return None
    return said if not is_publisher(said, context) else None


def _last_of_role(words: list[str], at: int) -> int:
    """The index of a role's last word: 'executive' of 'chief executive of Gull Harbours'."""
    ranked = register().ranks
    while at + 1 < len(words) and words[at][-1] != "," and (_tells_a_role(words[at + 1]) or words[at + 1].lower() in ranked):
        at += 1
    return at


def is_long_role(said: str) -> bool:
    """Whether words that stand apart from a name begin as a role does, and tell of what or where it is: 'Professor of Tides, University of
    Gullport'."""
    words = said.split(maxsplit=_MANY_WORDS)
    at = role_at(words[:_AHEAD])
    if at is None or len(words) > _MANY_WORDS or not register().before.issuperset(word.lower() for word in words[:at]):
        return False
    at = _last_of_role(words, at)  # 'Research Associate'
    told = words[at + 1 : at + 2] in _OBJECT or words[at + 1 : at + 2] in _PLACED
    told = told or (words[at][-1] == "," and not any(map(is_person, said.split(", ")[1:])))
    return told and not is_of_many(said) and not organisations.agency(said)


def is_role_of_the_house(said: str) -> bool:
    """Whether words behind a by-word are a role and what stands before one, and no name: 'Court Reporter'."""
    words = said.lower().split()
    known = register()
    return 1 < len(words) <= 4 and words[-1] in known.roles and known.before.issuperset(words[:-1]) and not is_nobody(said)


def edits(role: str) -> bool:
    """Whether a word alone says that somebody edited what another wrote."""
    return role.strip(" .,:").lower() in _EDITORS


def is_of_many(role: str) -> bool:
    """Whether a role is that of several, or of any: 'Staff Writer', 'reporters'."""
    return _MANY.search(role) is not None


_EDITORS = frozenset("editor editora editör éditeur éditrice edytor penyunting redaktur szerkesztő редактор".split())
_MANY = re.compile(r"\b(?:staff (?:writers?|reporters?)|writers|reporters|editors|correspondents|contributors)$", re.I)
_AND = re.compile(r"\s(?:and|&|und|et|y|e|en|og|och|i|ja)\s")
_TWO = 120  # characters of two roles
_WORDS = 7  # of one that are looked at
_GENITIVES = frozenset("pl cs sk ru uk be bg hr sr sl mk lt lv".split())  # languages in which no word leads to what a role is about
_PLACED = (["in"], ["at"], ["an"], ["bei"], ["à"], ["en"], ["na"], ["w"])  # and to where it is
_MANY_WORDS, _AHEAD = 14, 4  # of a long role, and those among which its word stands
_LONG = 4  # words of a name
_BETWEEN = 3  # behind a rank, of which the last is the role
_OBJECT = (["of"], ["for"], ["für"], ["de"], ["des"], ["du"], ["di"], ["del"])  # what leads to what a role is about
_WITHOUT_CAPITALS = re.compile(r"[\u0590-\u08ff]")


_STATES = frozenset(("MA", "MD", "ME", "MS", "PA"))


def without_degrees(said: str) -> str:
    """A name without the degrees behind it; not where one alone is a state's name as well.

    >>> without_degrees("Jane Roe, MD, PhD"), without_degrees("Silver Gate, MD")
    ('Jane Roe', 'Silver Gate, MD')
    """
    name, _, degrees = said.partition(", ")
    return name if degrees and degrees not in _STATES and all(map(is_credential, degrees.split(", "))) else said


def is_credential(piece: str) -> bool:
    """Whether the piece is a degree or honour behind a name: 'MD', 'Ph.D.', 'MS RD'."""
    words = re.split(r"[\s/]+", piece.strip())
    known = register()
    return (
        0 < len(words) <= 4
        and all(w.lower().strip(",") in known.credentials or w.lower().strip(".,") in known.credentials for w in words)
        and words[0][0].isupper()
    )
