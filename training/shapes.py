"""The labelled pages in other shapes: what a page says stays, how it is set changes, and its labels hold still.

Nearly all labelled pages are of the last few years. The model learns from them that an article has classes, an `article` around it and data
beside it, that it stands in one box and is over after some forty paragraphs; on pages without (older ones, hand-made ones, articles
cut up by boxes) it loses part of a text that any reader sees. `training.body --shapes` learns from each page in other shapes as well.

Measured on publishers not seen, two draws each: on the news pages laid bare (`bared`) body.fundus 0.943 -> 0.964, body.exact 0.19 -> 0.40,
body.segments 0.933 -> 0.939; on the pages as they are body.segments 0.947 -> 0.945, and the rest as before. The packaged weights do
without: what leans less on names took in captions and a standfirst that nothing but a name gives away (five of the fixtures failed).
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any, Final

from lxml import etree
from lxml import html as parser

Truth = dict[str, Any]
Element = Any  # lxml's

_SEMANTIC: Final = ("article", "main", "header", "footer", "nav", "aside", "section", "figure", "figcaption")
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONG: Final = 80  # characters of a paragraph that is prose
_VOWELS: Final = str.maketrans("aeiouAEIOU", "eiouaEIOUA")


def without_names(root: Element) -> None:
    for element in root.iter(etree.Element):
        for name in ("class", "id"):
            element.attrib.pop(name, None)


def without_data(root: Element) -> None:
    for script in root.xpath("//script[contains(@type, 'json')]"):
        script.drop_tree()
    for element in root.iter(etree.Element):
        for name in ("itemprop", "itemtype", "itemscope"):
            element.attrib.pop(name, None)


def without_head(root: Element) -> None:
    for element in root.xpath("//meta|//link"):
        element.drop_tree()


def plain(root: Element) -> None:
    for element in root.iter(*_SEMANTIC):
        element.tag = "div"


def bare(root: Element) -> None:
    for element in root.iter("p"):
        element.tag = "div"


def broken(root: Element) -> None:
    """Paragraphs of bare text, ended by two breaks."""
    for element in list(root.iter("p")):
        for _ in range(2):
            etree.SubElement(element, "br")
        element.drop_tag()


def unheaded(root: Element) -> None:
    for element in root.iter(*_HEADINGS):
        element.tag = "div"


def bold(root: Element) -> None:
    """Headings set as bold paragraphs."""
    for element in list(root.iter(*_HEADINGS)):
        if len(element) == 0:
            inner = etree.SubElement(element, "b")
            inner.text, element.text = element.text, None
        element.tag = "p"


def tables(root: Element) -> None:
    """Boxes set as tables, as they were before 2005."""
    for element in list(root.iter("div")):
        if (parent := element.getparent()) is None:
            continue
        table, tail = etree.Element("table"), element.tail
        element.tail = None
        parent.replace(element, table)
        table.tail = tail
        row = etree.SubElement(table, "tr")
        element.tag = "td"
        row.append(element)


def _prose(root: Element) -> tuple[Element, list[Element]] | None:
    """The element with the most paragraphs of prose among its children, and these."""
    held: dict[Element, list[Element]] = {}
    for element in root.iter("p"):
        parent = element.getparent()
        if parent is not None and len(element.text_content()) >= _LONG:
            held.setdefault(parent, []).append(element)
    return max(held.items(), key=lambda item: len(item[1]), default=None)


def cut(root: Element, random: Random) -> None:
    """The article in two to five boxes that stand beside one another."""
    found = _prose(root)
    if found is None or len(found[1]) < 4:
        return
    parent, paragraphs = found
    starts = {parent.index(p) for p in random.sample(paragraphs[1:], min(random.choice((1, 1, 2, 4)), len(paragraphs) - 1))}
    children, tag = list(parent), random.choice(("div", "section"))
    box = None
    for i, child in enumerate(children):
        if box is None or i in starts:
            box = etree.Element(tag)
            child.addprevious(box)
        tail = child.tail
        box.append(child)
        child.tail = tail


def lengthened(root: Element, random: Random, truth: Truth) -> Truth:
    """A much longer article: its text again under itself, in words of their own so that nothing repeats."""
    found = _prose(root)
    body = truth.get("body")
    if found is None or not body or body.translate(_VOWELS) == body or len(found[1]) > 60:
        return truth
    source = list(found[0].iterchildren("p"))
    last, said = source[-1], [body]
    for _ in range(random.choice((1, 2, 4))):
        copies = [deepcopy(element) for element in source]
        for element in copies:
            for part in element.iter():
                part.text, part.tail = _other(part.text), _other(part.tail)
            last.addnext(element)
            last = element
        said.append(said[-1].translate(_VOWELS))
        source = copies
    longer = "\n\n".join(said)
    return {name: value for name, value in truth.items() if name != "paragraphs"} | {"body": longer}


def _other(text: str | None) -> str | None:
    return text.translate(_VOWELS) if text else text


# How each change comes to a page whose shape is wholly bare; a page is as bare as its lot says, for what is old lacks all of it together.
CHANGES: Final[tuple[tuple[float, tuple[Callable[[Element], None], ...]], ...]] = (
    (0.9, (without_data,)),
    (0.8, (without_names,)),
    (0.4, (without_head,)),
    (0.9, (plain,)),
    (0.3, (tables,)),
    (0.7, (broken, bare)),
    (0.5, (unheaded, bold)),
)


def bared(text: str) -> str:
    """A page as it was set before there were names, data and elements that say what they hold."""
    root = _parsed(text)
    for change in (without_names, without_data, plain, broken):
        change(root)
    return str(parser.tostring(root, encoding="unicode"))


def _parsed(text: str) -> Element:
    return parser.document_fromstring(text.encode("utf-8", "replace"), parser=parser.HTMLParser(encoding="utf-8", huge_tree=True))


def reshaped(text: str, truth: Truth, random: Random) -> tuple[str, Truth]:
    """One page in another shape, chosen by `random`, and what is then true of it. Raises ValueError for what lxml does not read."""
    root = _parsed(text)
    if random.random() < 0.3:
        truth = lengthened(root, random, truth)
    if random.random() < 0.4:
        cut(root, random)
    bareness = random.random()
    for chance, changes in CHANGES:
        if random.random() < chance * bareness:
            random.choice(changes)(root)
    return parser.tostring(root, encoding="unicode"), truth
