"""What the elements around a list are called, and what that says of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from scraper.extractor.view import View
from scraper.page.blocks import Box

WRITERS_BOX: Final = r"author-?(?:box|bio|info)"
RELATED_NAME: Final = re.compile(
    r"relat(?!ive(?![a-z]))|recommend|recomend|similar|(?:see|read|lees|lire|leggi|also)[-_]?(?:also|more|next|ook|aussi|anche)"
    r"|more[-_](?:on|from|to|about|topic|stories|in)|know[-_]?more|further|suggest|crosslink|next[-_]?(?:article|story|read|post)|article[-_]?prev"
    r"|relacion|leia[-_]?(?:tambem|mais)|veja[-_]?(?:tambem|mais)|les[-_]?ogsa|laes[-_]?ogsa|las[-_]?ocksa|lue[-_]?(?:myos|lisaa)|anbefal"
    r"|rekommender|suosit(?:us|tel)|aanbevol|consigliat|suggerit|verwandt|empfehl|weiterfuhr|tambien|correlat|gerelat|ilgili|benzer|podobne|powiazan|polecan[ey]|souvisej|doporucen|suvisiac|odporucan|kapcsolodo|recomandat|povezan[aeio]|preporuc|sorodn"
    r"|interstitial[-_]?(?:link|story|related)|susije|saistit|seotud|terkait|baca[-_]?juga|inline[-_]?(?:article|story|teaser|link)"
)
_SITE_NAME: Final = re.compile(
    r"popular|trend|most[-_]?(?:read|view|pop|shared|recent)|rank|latest|lastest|newest|recent[-_]?(?:post|news|stor|entr)|sponsor|promo"
    r"|outbrain|taboola|partner|top[-_]?(?:stor|news|read|post)|ticker|breaking|mas[-_]?leid|mais[-_]?lid|plus[-_]?lus|piu[-_]?lett|meest[-_]?gelezen|mest[-_]?l(?:a|ae|e)st|luetuim|meistgelesen|najpopular|najczesciej|najnowsze|nejcten|nejnovej|najcitan|najnov|legolvasott|legfriss|citite"
    r"|populyar|ok[-_]?okunan|son[-_]?dakika|loetum|skaitomiaus|lasitak|hot[-_]?news"
    r"|side[-_]?bar|right[-_]?(?:rail|col|bar)|widget[-_]?area|editor[-_]?(?:s[-_]?)?(?:pick|choice)"
)
_NO_LIST_NAME: Final = re.compile(
    r"mega-?menu|drop-?down|sub-?menu|nav-?bar|navigation|breadcrumb"
    r"|(?:^|[\s_-])(?:main|top|site|primary|header|mobile|global|side|burger|desktop|offcanvas)[-_]?(?:menu|nav)"
    rf"|(?:^|[\s_-])(?:tags|tag-?list|tag-?cloud|topics|share|social|byline|{WRITERS_BOX}|comments?|cookie|newsletter"
    r"|paywall|toc|table-of-contents|footnotes?|(?<!ajax[_-])pagination(?![_-]?wrap)|pager|hashtags?)(?:$|[\s_-])"
)
_FOOT_NAME: Final = re.compile(
    r"(?<![a-z-])(?:site|page|global|main)[-_]{0,2}footer|seo[-_]{0,2}footer"
)  # of the site; an article has one too
_OF_READERS_NAME: Final = re.compile(
    r"(?:recent|latest|newest|last)[-_]{0,2}comments?(?![a-z])|dsq-widget"
)  # which stories they wrote under
# What names say of a list, together.
RELATED, SITE, _NO_LIST, AT_FOOT, OF_READERS = 1, 2, 4, 8, 16


def stands_in_no_list(view: View, line: list[Box]) -> bool:
    """Whether a box around a run, that does not hold the text, is called after menus, tags, shares or writers."""
    first = -1 if view.first_block is None else view.first_block
    named = (box for box in line if box.names and box.tag != "body" and not box.block_start <= first < box.block_end)
    return any(_says(box.names) & _NO_LIST and not _is_paid_for(box) for box in named)


def _is_paid_for(box: Box) -> bool:
    """Whether a line is called after the paywall, as each of the text is that stands behind one."""
    return "paywall" in box.names and box.tag == "p" and box.block_end - box.block_start == 1


def named_around(line: list[Box]) -> int:
    """What the names around a run say, inmost first: of the card, its list and three boxes more."""
    found = 0
    for box in line:
        if box.names and box.tag not in ("body", "main", "html"):
            found |= _says(box.names)
    return found


@lru_cache(maxsize=4096)
def _says(names: str) -> int:
    """Bits of what the names of an element say of the list in it."""
    return (
        (RELATED_NAME.search(names) is not None) * RELATED
        | (_SITE_NAME.search(names) is not None) * SITE
        | (_NO_LIST_NAME.search(names) is not None) * _NO_LIST
        | ("foot" in names and _FOOT_NAME.search(names) is not None) * AT_FOOT
        | (_OF_READERS_NAME.search(names) is not None) * OF_READERS
    )
