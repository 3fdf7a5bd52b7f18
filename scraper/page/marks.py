"""What a text bears for those who look for a place in it: where the lines of a listing end, the numbers beside them, the mark beside a
heading that leads to the heading itself, the links by which what stands under it is rewritten, words that no reader sees. Lines stay, the
others are no text.

Inside `pre` white space is text, and a browser breaks lines where it stands. Highlighters also set each line as an element of its own
(a span that a style sheet makes a block, a `div`, a row of a table) with nothing between two of them, and the numbers as elements
beside the text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_LINE = re.compile(r"(?:^|[\s_-])line(?:$|\s|__)", re.I)
_NUMBER = re.compile(r"(?:^|[\s_-])(?:line[-_]?(?:no|nos|num|nums|number|numbers)|ln|lnt|lnum|gutter|blob-num)(?:$|[\s_-])", re.I)
_OF_CODE = re.compile(r"[{}<>=\[\]\\$#|_*+]")
_PROSE = 120  # characters of a paragraph
_TEXT = 100  # characters of part of one
Stretch = tuple[int, int, int, int, bool]  # of a block: its first piece, its end, characters in links, in bold, whether it is a note
_ADDRESS = 1_000  # digits of one in code
_GOES_ON = ",;–—("
_ENDS = ".?!…。！？।\"'”’»)"
_SET_AS_LINE = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|table-row)", re.I)
_DEFINED = ("abbr", "dfn")
_MOST_IN_CAPTION = 12  # nodes of a caption before the headline in it
_MOST_AROUND = 6  # nodes around a picture before its words
_CAPTION = re.compile(r"(?:^|[\s_-])(?:(?:img|image|photo|pic)[-_]?(?:desc|caption)|caption(?=$|\s))", re.I)
_MOST_SOURCES = 40  # of a picture, and of what stands between them
_NOTED = frozenset((*_DEFINED, "a", "span"))  # elements of a word that a note may explain
_SETTING = frozenset(("a", "b", "em", "i", "span", "strong"))
# What browsers set around a `q` (CLDR), where it is not “ ”.
QUOTES = dict.fromkeys(("fr", "es", "it", "pt", "ru", "uk", "be", "el", "nb", "no", "fa"), "«»") | {
    **dict.fromkeys(("de", "cs", "sk", "bg", "sl", "et", "lt", "is"), "„“"),
    **dict.fromkeys(("pl", "ro", "hu", "hr", "sr"), "„”"),
    **dict.fromkeys(("sv", "fi"), "””"),
    "ja": "「」",
}
_QUOTES = frozenset("\"'“”„‟‘’‚«»‹›「『")
SENTENCES = frozenset(("p", "li", "dd"))  # elements in which a button may be words of a sentence
WORDS = frozenset(("em", "span", "strong", "small", "i"))  # elements of a line that may be a caption
CONTROLS = frozenset(("a", "button"))  # by which a listing is copied or run
_BESIDE = 6  # nodes to the code beside one
ASIDE = ("(", "[", ",")  # with which what is added to the words of a link begins
# What a link does, said to those who do not see it.
_WINDOW = re.compile(
    r"\s*[(\[,]\s?(?:(?:link )?opens?(?: in)?(?: an?)? (?:new|external) (?:browser )?(?:window|tab|site|website)|external link"
    r"|(?:link )?öffnet (?:sich )?(?:i[nm] )?(?:einem |einen )?neue[mnrs]? (?:browser-?)?(?:fenster|tab|registerkarte)|externer link"
    r"|(?:s['’]ouvre|ouvre|ouverture)(?: dans)?(?: une?)? (?:nouvelle? |autre )(?:fenêtre|onglet)|lien externe"
    r"|(?:se )?abre(?: en)?(?: una)? (?:nueva|otra) (?:ventana|pestaña)|enlace externo"
    r"|(?:se )?abre (?:em|numa) (?:nova|outra) (?:janela|guia|aba)"
    r"|si apre in (?:una )?(?:nuova|altra) (?:finestra|scheda)|opent in (?:een )?(?:nieuw|ander) (?:venster|tabblad)"
    r"|öppnas i (?:ett )?nytt fönster|öppnas i (?:en )?ny flik|åbner i (?:et )?nyt vindue|åpnes i (?:et )?nytt vindu"
    r"|otwiera się w now(?:ym oknie|ej karcie)|avautuu uu(?:teen|dessa) (?:ikkunaan|ikkunassa|välilehteen|välilehdessä))\s?[)\]]?\s*",
    re.I,
)
_SET_AS_PARAGRAPH = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|table(?!-))", re.I)


def tells_of_a_window(text: str) -> bool:
    """Whether a text of a link says no more than that it opens another window, or leads away from the site."""
    return len(text) < _TEXT and _WINDOW.fullmatch(text) is not None


def holds_lines(pre: LexborNode) -> bool:
    """Whether the boxes in it are lines of one text: its text stands in `code`, in a numbered list, or in such lines."""
    child = pre.child
    while child is not None and (child.tag in ("-text", "-comment") or (child.tag in CONTROLS and is_beside_code(child))):
        child = child.next
    return child is not None and (child.tag in ("code", "ol", "table") or is_line(child.attributes))


def is_beside_code(node: LexborNode) -> bool:
    """Whether a listing holds, beside an element of it, one `code` in which all its text stands, and others of the kind at the most."""
    codes = 0
    for forth in (False, True):
        beside = node.next if forth else node.prev
        for _ in range(_BESIDE):
            if beside is None:
                break
            codes += beside.tag == "code"
            if not (beside.tag in CONTROLS or beside.tag == "code" or (beside.text_content or "").isspace()):
                return False
            beside = beside.next if forth else beside.prev
        if beside is not None:
            return False
    return codes == 1


def is_of_a_sentence(button: LexborNode) -> bool:
    """Whether a button is words of a sentence that begins before it and goes on behind it: a click tells more of them."""
    before, said, after = button.prev, button.child, button.next
    if before is None or after is None or said is None or not before.tag == after.tag == "-text":
        return False
    begun, rest = (before.text_content or "").rstrip(), (after.text_content or "").lstrip()
    goes_on = rest[:1].islower() or (rest[:1] in _GOES_ON and any(map(str.isalpha, rest)))
    words = sum(map(str.isalpha, button.text())) > 1
    return words and goes_on and begun != "" and (begun[-1].isalnum() or begun[-1] in _GOES_ON)


def holds_parts(pre: LexborNode) -> bool:
    """Whether parts of a page stand in it that no listing has: headings, tables. White space was to stay there, and it is no code."""
    return pre.css_first("h1, h2, h3, h4, h5, h6, table") is not None


def heads_the_page(child: LexborNode | None) -> bool:
    """Whether an `h1` is among the first elements of a caption: it is set over the lead picture, and holds the story's headline."""
    for _ in range(_MOST_IN_CAPTION):
        if child is None or child.tag == "h1":
            break
        child = child.next
    return child is not None and child.tag == "h1"


def is_line(attributes: dict[str, str | None]) -> bool:
    if "data-line" in attributes or "data-line-number" in attributes:
        return True
    name, style = attributes.get("class"), attributes.get("style")
    return bool(name and _LINE.search(name)) or bool(style and _SET_AS_LINE.search(style))


def is_paragraph(style: str) -> bool:
    """Whether its style sets an element that stands in a line as one of its own; a letter that the line flows around stays in it."""
    return _SET_AS_PARAGRAPH.search(style) is not None and "float" not in style


def is_number(attributes: dict[str, str | None], child: LexborNode | None) -> bool:
    """Whether an element is called the number of a line, or of several, and holds nothing else."""
    name = attributes.get("class")
    if child is None or child.tag != "-text" or child.next is not None or not name or _NUMBER.search(name) is None:
        return False
    return all(map(str.isdecimal, (child.text_content or "").split()))


def are_quoted(child: LexborNode | None, before: str) -> bool:
    """Whether a browser sets quotation marks around what a `q` holds, and nobody has written them there as well."""
    while child is not None and child.tag in _SETTING:
        child = child.child
    said = (child.text_content or "").lstrip() if child is not None and child.tag == "-text" else ""
    return said != "" and said[0] not in _QUOTES and before[-1:] not in _QUOTES


def address(code: str | None) -> str:
    """The mail address that a reader sees where a server has written it in code: in hexadecimal digits each byte, added to the first one
    without carrying (Cloudflare, Email Address Obfuscation). "" of what is none."""
    try:
        first, *said = bytes.fromhex((code or "")[:_ADDRESS])
        text = bytes([byte ^ first for byte in said]).decode()
    except ValueError:
        return ""
    return text if "@" in text and text.isprintable() else ""


def edits(attributes: dict[str, str | None]) -> bool:
    """Whether an element of a heading holds the links by which an encyclopedia's reader rewrites what stands under it: '[edit]'."""
    return "editsection" in (attributes.get("class") or "")


def are_numbers(text: str) -> bool:
    """Whether a text is the numbers of a listing's lines: each in a line of its own, each one more than the one before."""
    lines = text.split("\n")
    if not all(line.strip().isdecimal() for line in lines):
        return False
    first = int(lines[0].strip()[:9])
    return len(lines) > 1 and all(int(line.strip()[:9]) == n for n, line in enumerate(lines, first))


def typed(only: LexborNode | None) -> list[str]:
    """The paragraphs of a text that was typed as on paper, its lines ended by hand, where a `pre` holds that and no element; else none.

    A paragraph begins after an empty line, or with an indented one. It is prose where most of it are paragraphs that are.
    """
    text = only.text_content if only is not None and only.tag == "-text" and only.next is None else None
    if not text or len(_OF_CODE.findall(text)) * 100 > len(text):
        return []
    paragraphs: list[list[str]] = [[]]
    before = ""
    for line in text.expandtabs(8).splitlines():
        if not line.strip() or (line[:2] == "  " and before[:2] != "  "):
            paragraphs.append([])
        paragraphs[-1].append(line)
        before = line
    folded = [(" ".join(" ".join(lines).split()), len(lines)) for lines in paragraphs]
    prose = [said for said, lines in folded if lines > 1 and len(said) >= _PROSE and said[-1] in _ENDS]
    enough = len(prose) > 1 and sum(map(len, prose)) * 2 > sum(len(said) for said, _ in folded)
    return [said for said, _ in folded if said] if enough else []


def fold_lines(text: str) -> str:
    lines = [line.rstrip() for line in text.expandtabs(4).splitlines()]
    return "\n".join(lines).strip("\n") if any(lines) else ""


def veiled(pieces: list[str], start: int, within: list[Stretch]) -> list[Stretch]:
    """The stretches of a block, its pieces from `start`, that are no text of it, as they stand in elements that show no words: those that
    hold words, and not half of a text, which a click unfolds, unless they are a note to a word. None where the block has no other words."""
    found = [
        stretch
        for stretch in within
        if stretch[0] >= start and _are_words(said := "".join(pieces[slice(*stretch[:2])])) and (stretch[4] or len(said) < _TEXT)
    ]
    at = start
    for first, end, *_ in (*found, (len(pieces), 0)):
        if _are_words("".join(pieces[at:first])):
            return found
        at = end
    return []


def is_note(attributes: dict[str, str | None], parent: str) -> bool:
    """Whether an element is a note that shows when a word is pointed at, however long: by its role (WAI-ARIA 1.2, tooltip), or as what
    is not read aloud of an abbreviation, whose `title` is."""
    return attributes.get("role") == "tooltip" or (parent in _DEFINED and attributes.get("aria-hidden") == "true")


def explains(node: LexborNode, name: str | None) -> bool:
    """Whether an element holds the note to the word right before it, by that word's attributes (WAI-ARIA 1.2): it shows when the word is
    pointed at."""
    word = node.prev if name else None
    if word is None or word.child is None or word.tag not in _NOTED:
        return False
    attributes = word.attributes
    named = word.tag in _DEFINED and attributes.get("aria-labelledby") == name
    return named or attributes.get("aria-describedby") == name


def is_under_a_picture(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Whether an element of a line is called a picture's words and stands right behind one: a style sheet sets it apart from the text that
    goes on behind it, as on portals of Korea."""
    names = attributes.get("class")
    if not names or _CAPTION.search(names[:_TEXT]) is None:
        return False
    before = node.prev
    if before is not None and before.tag == "-text" and not (before.text_content or "").strip():
        before = before.prev
    for _ in range(_MOST_AROUND):
        if before is None or before.tag in ("img", "picture"):
            return before is not None
        before = before.child if before.tag != "-text" else before.next
    return False


def _are_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def icon(text: str) -> str:
    """The glyph of a font of icons where it stands alone: a button, though it says nothing. "" of any other text."""
    said = text.strip()
    return said if len(said) == 1 and unicodedata.category(said) == "Co" else ""


def of_itself(href: str, pieces: list[str], start: int) -> int | None:
    """How many characters of a heading, its pieces from `start`, are a link to a place in a page: a mark ('#', '¶', '🔗') or the place's
    address, which go, or words of a heading that leads to itself. None for a link elsewhere, or to no place: a tab."""
    said = sum(len(text) for text in pieces[start:] if not text.isspace())
    text = "".join(pieces[start:]).strip()
    if not _are_words(text) or text == href[href.find("#") :]:
        pieces[start:] = [""] * (len(pieces) - start)
        return said
    return said if href.startswith("#") and len(href) > 1 else None


def sources(image: LexborNode) -> tuple[dict[str, str | None], ...]:
    """What each `source` right before an `img` says, the first of them first."""
    found = []
    before = image.prev
    for _ in range(_MOST_SOURCES):
        if before is None:
            break
        if before.tag == "source":
            found.append(before.attributes)
        before = before.prev
    return tuple(reversed(found))
