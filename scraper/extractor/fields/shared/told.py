"""Who wrote it, as lines under the text tell where nothing over it does: '(Reporting by Jane Roe)', 'Jane Roe is a reporter at ...'.

No field itself: `authors` asks where no other place names a person. Such lines are no byline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from scraper.extractor.fields.shared.authored import elements_around, names_in_data
from scraper.extractor.view import View
from scraper.normaliser import names
from scraper.normaliser.bylines import by_word
from scraper.normaliser.roles import role_at
from scraper.normaliser.text import key
from scraper.page.blocks import DIALOG, FOOTER, FORM, NAV, Block
from scraper.record import Candidate

UNDER: Final = 8  # blocks under the text in which such a line stands
_FAR: Final = 20  # and others that are set alike, who are a page's people
LONGEST: Final = 600  # characters of what tells of a writer
_WORD, _WORD_AT_MOST = 5, 12  # letters of a word for the author: 'Autor'
_HEADING: Final = 40  # characters of a line over it
BEGIN: Final = 20  # words of it in which her role stands
_REPORTED = re.compile(r"[(\[]?(?:Reporting|Reported|Writing|Written|Story|Words) by:?\s(?=[^\W\d_])")
_PART: Final = r"[^\W\d_][\w.'’-]{0,20}"
_NAME: Final = rf"{_PART}(?: {_PART}){{1,3}}?"
_TITLE: Final = (
    r"(?:Prof(?:essor(?:in)?)?|Dr|PD|Mag|med|Mr|Mrs|Ms|Herr|Frau|Rev"
    r"|(?i:(?:staff |senior |freelance )?(?:writer|reporter|correspondent|columnist|editor|journalist|photographer))"
    r"|Journalistin|Autor(?:in)?|Redakteur(?:in)?|Reporterin|Kolumnist(?:in)?)"
)
# 'Jane Roe is', 'Prof. Jane Roe (54) lehrt', 'Jane Roe, Jahrgang 1984, ist', 'Jane Roe and Max Moe are', 'Jane Roe can be reached'.
_IS = re.compile(
    rf"[\W_]{{0,4}}(?:{_TITLE}\.?\s){{0,3}}(?P<name>{_NAME})(?:"
    r",\s(?:\d\d|(?:Jahrgang|geb(?:oren|\.)|born|née?|nacid[ao]|nascid[ao]|nat[ao]|ur\.)\s[^,.!?]{2,40}),|\s\([^()]{2,40}\)|,"
    rf"|\s(?:and|und|et|y|e|en|i|og|och|&)\s{_PART}(?: {_PART}){{1,4}})?\s(?P<does>"
    r"is|was|are|has|covers|writes|works|reports|lives|teaches|edits|serves|(?:can|may) be (?:reached|contacted|emailed|found|followed)"
    r"|ist|sind|war|arbeitet|schreibt|berichtet|lebt|lehrt|forscht|leitet|est|sont|fut|travaille|écrit|vit|enseigne|es|son|fue|trabaja|escribe"
    r"|vive|colabora|é|são|foi|trabalha|escreve|è|sono|scrive|lavora|insegna|zijn|werkt|schrijft|er|är|skriver|on|jest|są|pisze|pracuje"
    r"|je|este|adalah|—|–|-)\s"
)
_GUEST = re.compile(
    r"(?:\[|\()?(?:This (?:is a|article is a|post is a) )?guest (?:post|article|column|essay|blog) (?:is )?by (?=[^\W\d_])"
    r"|(?:Ein |Dies ist ein )?Gast(?:beitrag|artikel|kommentar) von (?=[^\W\d_])",
    re.I,
)
_SENTENCES = re.compile(r"(?<=[.!?…])\s")
_AFTER_A_NAME = re.compile(r"[,.;:!?)\]]|\s(?:is|was|who|of|from|ist|der|die|aus|vom|von|\()\b|\s[–—-]\s")
_TOLD = re.compile(r"(?<![a-z])(?:bio|about-?(?:the-?)?author|author-?(?:bio|box|info|about|description))(?![a-z])")
_HEADINGS: Final = frozenset(
    key(heading)
    for heading in (
        "about the author, about the writer, about the reporter, about the authors, über den autor, über die autorin, zum autor, "
        "zur autorin, zur person, à propos de l'auteur, à propos de l'autrice, sobre el autor, sobre la autora, acerca del autor, "
        "sull'autore, sull'autrice, sobre o autor, sobre a autora, over de auteur, om författaren, om forfatteren, o autorze, o autorovi, "
        "despre autor, об авторе, про автора, sobre l'autor, sobre l'autora, despre autoare, sobre la firma, the author, the writer, "
        "der autor, die autorin, l'auteur, l'auteure, l'autrice, el autor, la autora, o autor, a autora, l'autore, l'autor, l'autora, "
        "de auteur, autorul, autoarea"
    ).split(", ")
)
_SLANTED: Final = frozenset(("em", "i"))
_MARKS: Final = 3  # characters of a line in italics that may stand outside
MAX_BOXES: Final = 20  # elements of a line that are looked at
_NEVER: Final = NAV | FOOTER | FORM | DIALOG


def told_of(view: View) -> Iterator[Candidate]:
    """Whom the lines right under the text tell of: 'Jane Roe is a reporter at sea'."""
    body, last = view.body, view.last_block
    if body is None or last is None:
        return
    blocks = view.doc.blocks
    for block, under in pairwise(blocks[max(0, last - 2) : last + 1 + UNDER]):
        if (who := _headed(block.text) or _named_over(block, under)) and not block.inside & _NEVER:
            yield Candidate({"byline": who}, "biography", "visible", block=block.index)
            return
    for block in (*(blocks[n] for n in body.kept[-2:]), *blocks[last + 1 : last + 1 + UNDER]):
        text = block.text
        if len(text) > LONGEST or block.inside & _NEVER:
            continue
        if _REPORTED.match(text) is not None:
            yield Candidate({"byline": text.strip("()[]")}, "reported", "visible", block=block.index)
            return
        if (guest := _GUEST.match(text)) is not None:
            said = _AFTER_A_NAME.split(text[guest.end() :], maxsplit=1)[0]
            if names.is_person(said):
                yield Candidate({"byline": said}, "biography", "visible", block=block.index)
                return
        name = opens_with(text)
        if name is None:
            continue
        if _is_the_writer(view, block, text):
            yield Candidate({"byline": name}, "biography", "visible", block=block.index)
            return
        if _is_set_apart(view, block, name):
            others = [opens_with(sentence) for sentence in _SENTENCES.split(text)[1:]]
            yield Candidate({"byline": " | ".join((name, *filter(None, others)))}, "biography", "visible", block=block.index)
            return


def opens_with(text: str, *, dashed: bool = True) -> str | None:
    """The person's name that a line opens with which tells what she is, or does. `dashed`: a dash stands for 'is' as well."""
    said = _IS.match(text)
    return (
        said["name"]
        if said is not None and (dashed or said["does"].isalpha() or " " in said["does"]) and names.is_person(said["name"])
        else None
    )


def _headed(text: str) -> str:
    """The person's name behind words for the author: 'About the author: Jane Roe'."""
    heading, _, said = text.partition(": " if ": " in text[:_HEADING] else " - ")
    return said if said and key(heading) in _HEADINGS and names.is_person(said) else ""


def _named_over(block: Block, under: Block) -> str:
    """The person's name over a word for the author and nothing else: 'Jane Roe', 'Author'."""
    said = under.text
    word = by_word(f"{said} ") if _WORD <= len(said) <= _WORD_AT_MOST and said.isalpha() else None
    return block.text if word is not None and word.end() > len(said) and names.is_person(block.text) and names.is_name(block.text) else ""


def _is_set_apart(view: View, block: Block, name: str) -> bool:
    """Whether a line that tells what a person is, is in italics as a whole and ends the text or stands under it, or stands right under
    it alone of its kind and under her name; and the text before it does not tell of her."""
    body, last = view.body, view.last_block
    if body is None or last is None or block.index < last:
        return False
    surname = name.rpartition(" ")[2].lower()
    if any(surname in view.doc.blocks[n].text.lower() for n in body.kept if n != block.index):
        return False
    if block.index == last + 2 and view.doc.blocks[last + 1].text == name:
        pairs = pairwise(view.doc.blocks[last + 1 : last + _FAR])
        return sum(told.text.startswith(f"{one.text} ") and names.is_person(one.text) for one, told in pairs) == 1
    if role_at(block.text.split(maxsplit=BEGIN)[:BEGIN]) is None:
        return False
    own = (box for box in view.doc.boxes_in(block.index, block.index) if block.start <= box.start and box.end <= block.end)
    return any(box.tag in _SLANTED and len(view.doc.text_of(box)) + _MARKS >= len(block.text) for box in islice(own, MAX_BOXES))


def heads_a_writer(block: Block) -> bool:
    """Whether a line says that the writer is told of under it: 'About the author:'."""
    return len(block.text) < _HEADING and key(block.text).rstrip(":") in _HEADINGS


def tells_of_the_writer(view: View, block: Block) -> bool:
    """Whether a line under the headline tells what its writer is, whom data name, an element or heading calls so, or this paper employs;
    not of one whom the headline names."""
    name = opens_with(block.text) if len(block.text) <= LONGEST else None
    if name is None or name.rpartition(" ")[2] in (view.value("headline") or ""):
        return False
    if key(name) in names_in_data(view):
        return role_at(block.text.split(maxsplit=BEGIN)[:BEGIN]) is not None
    return _is_the_writer(view, block, block.text)


def _is_the_writer(view: View, block: Block, text: str) -> bool:
    """Whether a line that tells what a person is tells it of the writer: in an element called so, under a heading that says so, or it
    names a role at this paper."""
    if role_at(text.split(maxsplit=BEGIN)[:BEGIN]) is None:
        return False
    around, _ = elements_around(block)
    over = view.doc.blocks[max(0, block.index - 2) : block.index]
    if any(_TOLD.search(box.names) and box.block_end - box.block_start < 8 for box in around):
        return True
    if any(map(heads_a_writer, over)):
        return True
    paper = key(view.context.publisher or "").removeprefix("the ")
    return len(paper) > 3 and f" {paper}" in key(text)
