"""What each element is to the walk and to a reader, by its tag, its role and what its attributes say of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from scraper.page.blocks import (
    ADDRESS,
    ARTICLE,
    ASIDE,
    BUTTON,
    CAPTION,
    DIALOG,
    FIGURE,
    FOOTER,
    FORM,
    HEADER,
    HEADING,
    HIDDEN,
    LINK,
    LIST,
    MAIN,
    MAX_NAME,
    NAV,
    NOSCRIPT,
    PRE,
    QUOTE,
    TABLE,
)

INSIDE: Final[dict[str, int]] = {
    "nav": NAV, "header": HEADER, "footer": FOOTER, "aside": ASIDE, "figure": FIGURE, "figcaption": CAPTION, "form": FORM,
    "button": BUTTON, "li": LIST, "dd": LIST, "dt": LIST, "blockquote": QUOTE, "td": TABLE, "th": TABLE, "article": ARTICLE,
    "main": MAIN, "a": LINK, "pre": PRE, "noscript": NOSCRIPT, "dialog": DIALOG, "address": ADDRESS, "caption": CAPTION,
    "h1": HEADING, "h2": HEADING, "h3": HEADING, "h4": HEADING, "h5": HEADING, "h6": HEADING, "menu": NAV,
}  # fmt: skip
_ROLES: Final = {
    "navigation": NAV, "banner": HEADER, "contentinfo": FOOTER, "complementary": ASIDE, "main": MAIN, "article": ARTICLE,
    "button": BUTTON, "dialog": DIALOG, "alertdialog": DIALOG, "menu": NAV, "menubar": NAV, "search": FORM, "heading": HEADING,
}  # fmt: skip
# What the walk does with a node, by its tag; from ELEMENT on it goes in.
IGNORE, TEXT, SKIP, BREAK, IMAGE, FACT, RULE, ELEMENT, ANCHOR, BOLD, ITALIC, CODE, MARK, BLOCK, KIND = range(15)
ACTIONS: Final[dict[str, int]] = {
    tag: action
    for action, tags in (
        (IGNORE, "-comment !doctype -doctype input rt rp"),
        (TEXT, "-text"),
        (SKIP, "script style template select svg annotation annotation-xml option datalist textarea canvas map noembed noframes"),
        (BREAK, "br"),
        (IMAGE, "img amp-img"),
        (FACT, "meta link base title"),
        (RULE, "hr iframe audio"),  # what stands in the last two is for browsers that had none
        (ANCHOR, "a"),
        (BOLD, "b strong"),
        (ITALIC, "em i"),
        (CODE, "code"),
        (MARK, "abbr time video"),
        (
            BLOCK,
            """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6
            head header hgroup html legend li main menu ol p search section summary table tbody tfoot thead tr ul picture noscript object
            marquee amp-ad""",
        ),
        (KIND, "button figcaption form nav pre td th"),  # block-level, and more than that
    )
    for tag in tags.split()
}
CELLS: Final = frozenset(("td", "th"))  # of a table; an empty one is a column's place
# Attributes that say what an element is: to a reader, or to a machine.
TELLING: Final = frozenset(("hidden", "aria-hidden", "style", "role", "itemprop", "property", "data-cfemail"))
# Names of what those alone are told who do not see the page.
UNSEEN: Final = re.compile(r"sr-only|is-hidden|element-invisible|visually-?hidden|is_blind|off-?screen|screen-?reader|assistive|a11y")
_TOLD_TO_MACHINES: Final = "schema_org"  # what an element of microdata is called that a style sheet hides
# Names of those that hold an icon's name, which a font of icons draws as the icon.
_ICON: Final = re.compile(r"(?:^|[\s_-])material-(?:icons|symbols)")
_INVISIBLE = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden")
# What React sends after the rest of a page, which its script puts in its place.
_STREAMED: Final = re.compile(r"S:[0-9a-f]{1,4}")


_WEIGHT = re.compile(r"font-weight\s{0,3}:\s{0,3}(?:(bold|[6-9]00)|(normal|[1-5]00))", re.I)


def is_bold(tag_says: bool, style: str) -> bool:
    """Whether an element's text is in bold: its style has the last word (word processors wrap a whole text in a `b` that is none)."""
    said = _WEIGHT.search(style)
    return tag_says if said is None else said[1] is not None


def is_unseen(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is hidden from everybody, by its own attribute or style."""
    style = attributes.get("style")
    if "hidden" in attributes and _STREAMED.fullmatch(attributes.get("id") or "") is None:
        return True
    return style is not None and _INVISIBLE.search(style.lower()) is not None


def shows_no_words(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element in a line of text shows nothing of its words: they are hidden, or stand over a word that is pointed at."""
    return attributes.get("role") == "tooltip" or is_unseen(attributes)


@lru_cache(maxsize=4096)
def is_called_unseen(name: str) -> bool:
    """Whether its class says the same: its words are for those who do not see the page, or name an icon."""
    name = name[:MAX_NAME].lower()
    return UNSEEN.search(name) is not None or _ICON.search(name) is not None


def said_of_itself(attributes: Mapping[str, str | None]) -> int:
    """The bits that an element's attributes give it: hidden, or a role."""
    told_to_machines = "itemprop" in attributes and attributes.get("class") == _TOLD_TO_MACHINES
    bits = HIDDEN if told_to_machines or attributes.get("aria-hidden") == "true" or is_unseen(attributes) else 0
    role = attributes.get("role")
    if role:
        bits |= _ROLES.get(role, 0)
    return bits
