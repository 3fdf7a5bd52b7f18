"""A sentence that sends its reader to another page, and is no part of the text: 'Read the full review <a>here</a>.'"""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.links import leads_within
from scraper.extractor.related.labels import points_on
from scraper.page.blocks import HEADING, TABLE, Block
from scraper.page.document import Document

_LONGEST: Final = 200  # characters of one
_SHARE: Final = 4  # of which its link has a quarter at the least, where it does not end in that
_GOES_ON = re.compile(r"[.!?…]\s|[。！？]\S")
_BEHIND: Final = " .!…:>»›→)]。！"


def sends_on(doc: Document, block: Block) -> bool:
    """Whether a block is such a sentence, alone, with one link that is no place of the page and no address of a mailbox."""
    text = block.text
    if len(block.links) != 1 or len(text) > _LONGEST or block.inside & (HEADING | TABLE) or text[-1] in ":：":
        return False
    link = block.links[0]
    if link.href.startswith(("#", "mailto:", "tel:")) or _GOES_ON.search(text) is not None:
        return False
    if not (points_on(text) or (points_on(text, home=True) and leads_within(link.href, doc.url))):
        return False
    return block.link_chars * _SHARE >= len(text) or text.rstrip(_BEHIND).endswith(doc.text_of(link.box).rstrip(_BEHIND))
