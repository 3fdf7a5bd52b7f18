"""The whole byline as printed, with `By`, roles and places.

It stands near the headline or at the end of the text, and is known by a by-word, by what its elements are called, by a link to an
author's page, or by holding a name that the metadata give. `detail` of a candidate is the same text with the parts that the page
itself sets apart (links, elements of their own) parted by strokes: what `authors` reads.

Where it may stand is in `search.py` (and `signatures.py`, for what signs the text itself), how one block is known for one in `lines.py`,
how its text is put together in `pieces.py`. This file says which of them stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from scraper.errors import Unreadable
from scraper.extractor.fields.byline.pieces import JOINTS
from scraper.extractor.fields.byline.search import LONGEST, regions
from scraper.extractor.fields.shared.authored import names_in_data
from scraper.extractor.links import PERSON, leads_home
from scraper.extractor.view import View, once
from scraper.extractor.witnesses import linked_data, meta, rule
from scraper.normaliser import names, organisations, places
from scraper.normaliser.bylines import by_word, ends_in_a_by_word, word_at_end
from scraper.normaliser.persons import is_nobody
from scraper.normaliser.roles import is_of_many, is_role, role_at
from scraper.normaliser.text import fold, key
from scraper.page.blocks import ARTICLE, HEADER, MAIN, NAV
from scraper.record import Author, Candidate, Context, Rejection

_SHORTEST: Final = 5  # characters of a byline that may be printed twice: 'Jo Jo' is one
_AGAIN = re.compile(r"(?<=\s)(\S{2,20} \S.{2,40}) \1$")
_STOP = re.compile(r"[^\W\d_]{3}\.$")  # one that shortens no word or name
# What joins a place to a name, and an agency.
_IN: Final = frozenset("in aus à en a da de do te i på v w у в".split())
_WITH: Final = JOINTS | {"avec", "con", "com", "med", "met", "in", "per"}
NOBODY: Final = -10.0  # points of what names nobody
UNSEEN: Final = "nobody sees it"  # why what would be a byline is none
FILED: Final = "a section of the site's menu"
_MENUS: Final = 200  # links among which the site's menus stand
_WITHIN: Final = ARTICLE | MAIN
_ENOUGH: Final = 2.0  # points that no region further off is likely to beat
_NAME: Final = 60  # characters of a name
_PLACE: Final = 30  # those of a place that no register knows
_ALONE: Final = ("author link alone", "author inline alone")
_UNDER: Final = "tail by-word"
_NEARER: Final = 0.4  # points that a signature further from the text has to be better by
_PLACES: Final = {"name alone": -2.0, "signature": -1.0, "beside a date": -1.5, "author element inside": -0.3}
_SURE: Final = 4.5  # a by-word before all the names that the metadata give, and little else


def find(view: View) -> Iterator[Candidate | Rejection]:
    """A region is asked only where those before it named nobody for sure: reading names costs more than anything else here."""
    yield from rule(view, "byline")
    heard: list[Candidate] = []
    best, most = None, 0.0
    for region in regions(view):
        for candidate in region:
            if candidate.place.startswith("hidden ") and _is_readable(view, candidate):
                yield Rejection(candidate, UNSEEN)
                continue
            if _is_in_the_menu(view, candidate):
                yield Rejection(candidate, FILED)
                continue
            points = _points(view, candidate)
            heard.append(candidate if points > NOBODY else _of_nobody(view, candidate))
            again = best is not None and best.place == candidate.place == _UNDER  # by those who comment on the text
            if points > most + _NEARER * again and _is_readable(view, candidate):
                best, most = candidate, points
                if most >= _SURE:
                    break
        if most >= _ENOUGH:
            break
    if best is None:
        yield from _vouched_for(view, heard)
    if best is not None and best.place != "signature":
        whole = best._replace(place="displayed", said=_with_its_word(view, best))
        yield whole
        heard = [whole._replace(place=c.place) if _is_without_the_role(c, whole.said) else c for c in heard]
    yield from heard


def _is_in_the_menu(view: View, candidate: Candidate) -> bool:
    """Whether a text without a by-word and a link to a person is, but for its date, what the site's menu calls one of its sections, and
    data name nobody so."""
    if not isinstance(candidate.said, str) or "link" in candidate.place:
        return False
    said = names.printed(candidate.said).partition(" | ")[0]
    if by_word(said) is not None or key(said) in names_in_data(view) or key(said) not in _menu(view):
        return False
    return not (names.is_publisher(said, view.context) or organisations.agency(said))


@once
def _menu(view: View) -> frozenset[str]:
    """What the links of the menus over the story say, folded, but those that lead to a person or to the front page."""
    first = view.headline_block.start if view.headline_block is not None else 0
    above = (link for link in view.doc.links[:_MENUS] if link.box.end <= first and link.box.inside & (NAV | HEADER))
    links = (link for link in above if not link.box.inside & _WITHIN and link.box.end - link.box.start <= 3)
    filed = (link for link in links if not (PERSON.search(link.href) or leads_home(link.href, view.doc.url)))
    return frozenset(key(view.doc.text_of(link.box)) for link in filed)


def _is_without_the_role(candidate: Candidate, whole: str) -> bool:
    """Whether a text with a by-word is the byline but for what the writer is: 'By Jane Roe' of 'By Jane Roe Harbour Reporter'."""
    if candidate.place != "by-word" or candidate.said == whole:
        return False
    begin, end = names.printed(candidate.said), names.printed(whole)
    return end.startswith(f"{begin} ") and is_role(end[len(begin) :])


def _vouched_for(view: View, heard: Sequence[Candidate]) -> Iterator[Candidate]:
    """The author under the headline whose name is like nobody's ('Catch of the day', 'www.example.com'), but leads to an author's page or
    stands in an element called so, and data or a by-word before it say that it is the author's."""
    alone = [c for c in heard if c.place in _ALONE and isinstance(c.said, str)]
    for candidate in alone:
        name = names.printed(candidate.said)
        by = name[: m.end()] if (m := by_word(name)) is not None else ""
        name = name[len(by) :]
        if not 2 < len(name) <= _NAME or is_nobody(name) or places.is_place(name) or names.has_date(name) or "@" in name:
            continue
        line = view.doc.blocks[candidate.block].text if candidate.block is not None else ""
        label = names.printed(line).partition(name)[0]
        word = by_word(label) if not by else None
        by = label if word is not None and (label.endswith(": ") or word.end() == len(label)) else by
        told = bool(by) or any(c.place.startswith("by-word") and c.block == candidate.block for c in heard)
        if told or key(name) in _named_in_data(view):
            yield Candidate({"named": name, "said": f"{by}{name}"}, "displayed", "visible", block=candidate.block, detail=line[:_NAME])
            return


def _named_in_data(view: View) -> set[str]:
    """What the story's data give as the author's name, whatever it is like; folded."""
    found: set[str] = set()
    for candidate in (*linked_data(view, "author"), *meta(view, "author")):
        for said in candidate.said if isinstance(candidate.said, list) else [candidate.said]:
            name = said.get("name") if isinstance(said, Mapping) else said
            if isinstance(name, str):
                found.add(key(name))
    return found


def _with_its_word(view: View, candidate: Candidate) -> str:
    """What was said, with the by-word that stands right before it in a line of facts: 'Updated 19 May 2025 by', then a name in a link."""
    said: str = candidate.said
    if candidate.block is None:
        return said
    block = view.doc.blocks[candidate.block]
    if block.text == said and block.index and (over := view.doc.blocks[block.index - 1]).box is block.box:
        before, behind = over.text, said  # her face parts the line
    elif candidate.place.endswith(("alone", "element")):
        before, behind, _ = block.text.partition(f" {said.partition(' | ')[0]}")
        over = view.doc.blocks[block.index - 1] if block.index and not behind else block
        alone = over.box.block_end > block.index > over.index and over.text == word_at_end(over.text)
        before, behind = (over.text, said) if alone and by_word(said, view.context.language) is None else (before, behind)
    else:
        return said
    word = word_at_end(before) if behind else None
    return f"{word} {said}" if word else said


def _of_nobody(view: View, candidate: Candidate) -> Candidate:
    """A text that names nobody once its parts are set apart, as those parts: so it is rejected, but for the names that data give."""
    said = key(candidate.said)
    if not candidate.detail or any(name in said for name in names_in_data(view)):
        return candidate
    return candidate._replace(said=candidate.detail)


def _is_readable(view: View, candidate: Candidate) -> bool:
    """Whether the text names somebody without its parts set apart too."""
    try:
        read(candidate.said, view.context)
    except Unreadable:
        return False
    return True


def _points(view: View, candidate: Candidate) -> float:
    """How well a text stands as the whole byline: by-word, all the names and roles that its neighbours have, and nothing else."""
    place = candidate.place
    text = names.printed(candidate.said)
    try:
        people = names.people(candidate.detail or candidate.said, view.context, displayed=True)
    except Unreadable:
        return NOBODY
    if len(text) > LONGEST:
        return -5.0
    if not any(key(author.name) in key(text) for author in people):
        return NOBODY  # they stand behind a date that ends what is printed: 'The Example 12 May 2025 Jane Roe'
    of_names = _told_of_people(view, text, people)
    known = names_in_data(view)
    said = key(text)
    points = 2.0 * min(1.0, of_names / max(1, len(text)))
    points += 2.0 * sum(n in said for n in known) / len(known) if known else 0.0
    points += 0.5 * min(len(people), 8) + 0.01 * min(of_names, 60)
    by = names.looks_like_a_byline(text.partition("@")[0], view.context.language) or ends_in_a_by_word(text)
    points += 2.0 if by else 0.0
    points -= 1.0 * any("." in a.name and " " not in a.name for a in people)  # a login beside the name
    points -= 0.02 * max(0, len(text) - of_names - 12)
    points -= 3.0 * (len(people) < sum(said.count(key(a.name)) > 1 for a in people) * 2)
    of_the_house = bool(known) and all(names.is_desk(name) or names.is_publisher(name, view.context) for name in known)
    if of_the_house and place == "name alone" and all(a.role and names.is_person(a.name) for a in people):
        points += 1.0  # who wrote it for the house that data name
    else:
        points += _PLACES.get(place.split(" (")[0], 0.0)
    points -= 0.9 * (place.endswith("alone") and " | " in text)  # what joins the names is printed too
    points -= 2.0 * ("tail" in place or "amid" in place) + 1.0 * ("above" in place) + 2.0 * ("hidden" in place)
    if all(names.is_desk(a.name) or names.is_publisher(a.name, view.context) or organisations.agency(a.name) for a in people):
        points = min(points - (0.0 if by else 1.5), _ENOUGH)  # a person named elsewhere may still be the author
    return points - 1.0


def _told_of_people(view: View, text: str, people: Sequence[Author]) -> int:
    """How many characters of a byline are names, roles, and what else may stand beside them there."""
    length = sum(len(a.name) + len(a.role or "") + 1 for a in people)
    if _is_all_of_the_byline(text, people):
        length = len(text)
    elif organisations.agency(beside := text.rpartition(" ")[2]) and not any(a.name.endswith(beside) for a in people):
        length += len(beside) + 3  # 'Jane Roe and Reuters'
    first, known = people[0].name, people[0].role
    role = text.partition(first)[2].lstrip(" ,|·-–") if len(people) == 1 and names.is_person(first) else ""
    if not role:
        return length
    if (f"{first}, {role}" == text and _is_where(role)) or (text.endswith(role) and names.is_publisher(role, view.context)):
        return len(text)
    if known and role.startswith(known) and _stands_beside_names(role[len(known) :].strip(" ,")):
        return max(length, len(first) + len(role) + 1)  # 'Jane Roe Harbour Editor, in Nairobi'
    return max(length, len(first) + len(role) + 1) if _is_a_role_of_some(role) else length


def _is_all_of_the_byline(text: str, people: Sequence[Author]) -> bool:
    """Whether nothing stands beside the names but what joins them, where they wrote and which agencies had a part in it: 'Jane Roe in
    Nairobi and agencies'."""
    rest = text
    for author in people:
        if author.name not in rest:
            return False
        rest = rest.replace(author.name, "|", 1)
    return all(_stands_beside_names(part.strip(" ,")) for part in rest.split("|"))


def _stands_beside_names(said: str) -> bool:
    """'', 'and', 'in Nairobi', 'in Nairobi and', 'with AFP', 'and agencies', and the address of who is named before it."""
    if "@" in said:
        said = " ".join(word for word in said.split() if "@" not in word)
        if is_role(said):
            return True
    last = said.rpartition(" ")
    said = last[0] if last[2] in JOINTS else said
    joint, _, what = said.partition(" ")
    if not what:
        return not said or said in JOINTS
    if joint in _IN and _is_where(what):
        return True
    return joint in _WITH and (organisations.agency(what) is not None or organisations.is_collective(what))


def _is_where(said: str) -> bool:
    """Whether it is where somebody wrote, by a name that a register knows or by the look of one: 'Nairobi', 'Gull Point'."""
    return places.is_place(said) or (len(said) < _PLACE and places.look_like_places(said) and not is_role(said))


def _is_a_role_of_some(said: str) -> bool:
    """Whether what stands behind a name is what several are, or their paper: 'Example Post Staff Writer' is nobody's own role, and yet
    printed."""
    words = said.split(maxsplit=5)
    if 1 < len(words) < 6 and said.istitle() and names.is_desk(said):
        return True
    return 1 < len(words) < 6 and said[0].isupper() and role_at(words) is not None and is_of_many(said)


def read(said: Any, context: Context) -> str:
    """The byline without dates and buttons; Unreadable where it names nobody. `said` is text, or {'named', 'said'} of one whom others
    vouch for."""
    if isinstance(said, Mapping):
        return str(said["said"])
    if not isinstance(said, str):
        raise Unreadable("no text", said)
    text = names.printed_by(said, context.publisher)
    half = len(text) // 2
    if half >= _SHORTEST and text[half:] == f" {text[:half]}":
        text = text[:half]  # one copy for narrow screens, one for wide ones
    text = _AGAIN.sub(r"\1", text)  # 'By Jane Roe Jane Roe': her name, and what tells those who do not see her face
    if len(text) > LONGEST:
        raise Unreadable("too long for a byline", text[:80])
    people = names.people(text, context, displayed=True)
    if _is_a_source_line(text, people):
        raise Unreadable("where the text is from", text)
    # Between the names and what is no part of the byline: 'By Jane Roe. Updated on 11 December 2025'
    return text[:-1] if _STOP.search(text) and f"{text} " in fold(said) else text


def _is_a_source_line(text: str, people: Sequence[Author]) -> bool:
    """Whether a label of sources stands before agencies and nobody else: 'Source: Example Wire'."""
    if ":" not in text or not all(organisations.agency(author.name) for author in people):
        return False
    said = organisations.attribution(text)
    return said is not None and text.removesuffix(said).rstrip().endswith(":") and by_word(text) is None


def same(a: str, b: str) -> bool:
    return a == b or key(a) == key(b)
