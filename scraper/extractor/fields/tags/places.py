"""Where tags stand: in what calls itself a list of them, and not in a menu, a cloud, another story's card."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from scraper.extractor.fields.shared.authored import leads_to_author
from scraper.extractor.fields.tags.words import CALLED, MAX_TAG
from scraper.extractor.links import leads_within
from scraper.extractor.view import View
from scraper.normaliser.text import key
from scraper.page.blocks import ARTICLE, FOOTER, MAIN, NAV, Box, Link

ENOUGH: Final = 4  # tags after which the next list is another story's
GAP: Final = 6  # blocks between two tags of one list: what comes later is another story's, or the site's
FEW: Final = 5  # blocks of a list over the headline; a longer one is a menu
CARD: Final = 6  # blocks of a teaser
TITLE: Final = 5  # words of its title, where that is no heading
# What names of such a list have in them: one look before the pattern's.
_HINT = re.compile(
    r"tag|topic|keyword|subjects|themen|thematiq|thematics|assuntos|schlagwort|etique|temas|emneord|aihe|avainsan|argoment|onderwerp|stikkord|mots-?cles|trefwoord"
)
_LIST = re.compile(
    r"(?<![a-z])(?:article|post|story|entry|content|news|single|nav)?[-_]{0,2}(?:tags?|tagged|topics?|keywords?|subjects|themen|thematics"
    r"|thematiques|assuntos|schlagwort\w{0,5}|etiquet[ae]s|temas|emneord|aiheet|avainsanat|argomenti|onderwerpen|stikkord|mots-?cles|trefwoorden|taggar"
    r"|(?:tag|topic|keyword|subject)s?-?list)(?![a-z])"
)
# Elements that are the site's or, as WordPress names them, the whole story's.
_SITES_OWN = re.compile(
    r"type-post|hentry|status-publish|author|byline|trend|popular|(?<![a-z])top[-_]?(?:topic|tag|theme)|(?<![a-z])hot(?![a-z])|cloud|(?:site|page|main|top)-?header|header-?(?:topic|tag|theme)|navbar|menu|heading-?tag"
)
# What WordPress calls all the site's topics, or one of its categories among all of them; elsewhere a cloud may be the story's own.
CLOUDS: Final = frozenset(("tagcloud", "widget_tag_cloud", "wp-block-tag-cloud", "tag-cloud-link", "cat-item"))
# Where the site files what it calls by a topic.
_FILED = re.compile(
    r"(?:/(?:tag[gs]?|topics?|thema|themen?|temas?|etiquetas?|keywords?|stichworte?|schlagworte?|sujets?|mots?(?:-cles?)?|tagi|tematy?|thematiques?|assuntos?|etiquetes?|oznake|cimkek?"
    r"|etiket(?:ler)?|konu(?:lar)?|aiheet|avainsanat|emner?|amnen?|argomenti|topik)/|[?&](?:tags?|topics?|thema|tema)=)[^/?#&=]"
)


def list_around(box: Box) -> Box | None:
    """The element that is named a list of tags, this one or one close around it."""
    around: Box | None = box
    for _ in range(3):
        if around is None or size_of(around) > 30 or around.tag in ("article", "main", "body"):
            return None
        if around.tag == "section" and size_of(around) > FEW:
            return None
        if around.names and "crumb" in around.names:
            return None
        if around.names and calls_itself_a_list(around.names):
            return around
        if around.tag in ("ul", "ol", "nav") and key(around.attributes.get("aria-label") or "") in CALLED:
            return around
        around = around.parent
    return None


@lru_cache(maxsize=2048)
def calls_itself_a_list(names: str) -> bool:
    return _HINT.search(names) is not None and _LIST.search(names) is not None and _SITES_OWN.search(names) is None


def size_of(box: Box) -> int:
    return box.block_end - box.block_start


def length_of(box: Box) -> int:
    """How many blocks an element holds; of an item, the list in which it stands."""
    around = box.parent if box.tag in ("li", "a", "span") and box.parent is not None else box
    return size_of(around)


def leads_to_a_topic(href: str) -> bool:
    """Whether an address is where a site files by topics: a directory of them and little more; a story may lie in one too."""
    href = href if href.startswith("/") or ":" in href else f"/{href}"
    topic = _FILED.search(href)
    return topic is not None and href[topic.end() :].rstrip("/").count("/") < 2


def leads_here(view: View, href: str) -> bool:
    """Whether a link leads to the site of the page, or to that which the page says it is of."""
    told = next((link.get("href") for link in view.doc.rels.get("canonical", ())[:1]), None)
    return leads_within(href, view.doc.url) or (told is not None and leads_within(href, told))


def is_in_a_card(view: View, topic: Link, last: int) -> bool:
    """Whether a link after the text stands in a small element with the title of another story: a link of several words to elsewhere."""
    around = topic.box.parent
    lists = (box for box in topic.box.up()[1:] if box.block_start > last and box.names and calls_itself_a_list(box.names))
    listed = max(lists, key=size_of, default=None)
    directory = topic.href.partition("#")[0].rstrip("/").rpartition("/")[0]
    own = (view.doc.url or "-").partition("?")[0].rstrip("/").rpartition("/")[2]
    for _ in range(6):
        if around is None or around.block_start <= last or size_of(around) > CARD:
            return False
        for block in view.doc.blocks[around.block_start : around.block_end]:
            if listed is not None and listed.block_start <= block.index < listed.block_end:
                continue
            long = len(block.text.split()) >= (2 if block.heading else TITLE if around.tag in ("li", "article") else MAX_TAG)
            if long and len(block.links) == 1 and block.link_chars * 3 > 2 * len(block.text):
                link, href = block.links[0], block.links[0].href.partition("#")[0].rstrip("/")
                elsewhere = href.rpartition("/")[0] != directory and own not in href
                if elsewhere and not (leads_to_a_topic(href) or leads_to_author(link)):
                    return True
        around = around.parent
    return False


def is_in_the_foot(inside: int) -> bool:
    """Whether it stands in the site's foot, and not in the story's."""
    return inside & FOOTER != 0 and not inside & (ARTICLE | MAIN)


def is_in_a_cloud(link: Link) -> bool:
    """Whether a link stands among all the site's topics, set the larger the more stories each has."""
    return any(box.names and not CLOUDS.isdisjoint(box.names.split()) for box in link.box.up(3))


def are_of_the_menu(view: View, links: list[Link]) -> bool:
    """Whether more than a few links stand in the site's menu too, most of them: they are its sections."""
    if len(links) < ENOUGH:
        return False
    own = {link.box.index for link in links}  # the list may stand in a `nav` of its own
    menu = {link.href for link in view.doc.links if link.box.inside & NAV and link.box.index not in own}
    return sum(link.href in menu for link in links) * 2 > len(links)


def stand_everywhere(view: View, links: list[Link]) -> bool:
    """Whether most of more than a few links stand three times on the page: in its head, beside the story and in its foot."""
    if len(links) < ENOUGH:
        return False
    times = Counter(link.href for link in view.doc.links)
    return 2 * sum(times[link.href] > 2 for link in links) > len(links)


def are_beside(view: View, links: Sequence[Link]) -> bool:
    """Whether most links lead to the directory in which the page lies, as other stories on its subject do."""
    own = (view.doc.url or "").partition("?")[0].rstrip("/").rpartition("/")[0].partition("//")[2].partition("/")[2]
    if not own or leads_to_a_topic(f"/{own}/x"):
        return False
    return sum(own == link.href.rstrip("/").rpartition("/")[0][-len(own) :] for link in links) * 2 > len(links)
