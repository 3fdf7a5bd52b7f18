"""What somebody posted on a network and the story shows, told by the class by which the network's own script finds it, or by the post's
address, to which the last words of such a quotation lead ('Colm (@colm) June 9, 2025') or the quotation itself."""

from __future__ import annotations

import re
from typing import Final

from scraper.normaliser.text import sentence_end
from scraper.page.blocks import QUOTE, Block, Box

_EMBEDDED = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media|reddit-embed-bq)(?:\s|$)"
)
_POSTED = re.compile(
    r"(?:https?:)?//(?:(?:www|mobile|m)\.)?(?:(?:twitter|x)\.com/[^/?#]{1,40}/status(?:es)?/\d|instagram\.com/(?:[^/?#]{1,40}/)?(?:p|reel|tv)/"
    r"|tiktok\.com/@[^/?#]{1,40}/video/\d|bsky\.app/profile/[^/?#]{1,80}/post/|threads\.(?:net|com)/@[^/?#]{1,40}/post/"
    r"|[^/?#]{4,60}/@[^/?#]{1,60}/\d{15})"  # Mastodon's, on whichever server
)


# To which the words of a story lead too: what ends in them as no sentence does is theirs.
_SAID = re.compile(
    r"(?:https?:)?//(?:(?:www|m)\.)?(?:facebook\.com/[^/?#]{1,80}/(?:posts|videos|photos)/|reddit\.com/r/|t(?:elegram)?\.me/\w{2,40}/\d)"
)
# When a post was, as a network sets it: '9:15 PM · Jun 3, 2025'.
_WHEN = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?\s·\s[^·]{6,24}\d{4}(?:\s·.{0,30})?", re.I)
_SIGNED = re.compile(r"[—–-]\s?[^()]{2,60}\(@[\w.@-]{2,60}\)\s")  # 'Colm (@colm) June 9, 2025', behind what he wrote
_HANDLE = re.compile(r"(?:^|\s|\()@\w{2,40}")
_QUOTED: Final = 3  # blocks of what he wrote and who he is
_CARD: Final = 6  # blocks of a post that a site sets itself: who, what, when


def around(blocks: list[Block], block: Block, most: int | None = None) -> Box | None:
    """The post that a block stands in; none of more than `most` blocks, which is not looked for in the boxes that hold more."""
    if not block.inside & QUOTE:
        return _card(blocks, block)
    box: Box | None = block.box
    while box is not None and (most is None or box.block_end - box.block_start <= most):
        if box.tag == "blockquote" and (
            _EMBEDDED.search(box.names) or _is_of_a_network(box) or _leads_to_a_post(blocks[box.block_end - 1])
        ):
            return box
        box = box.parent
    return None


def _is_of_a_network(quote: Box) -> bool:
    cited = quote.attributes.get("cite") or ""
    return (_POSTED.match(cited) or _SAID.match(cited)) is not None


def _leads_to_a_post(last: Block) -> bool:
    href = last.links[-1].href if last.links else ""
    return bool(href) and (_POSTED.match(href) is not None or (_SAID.match(href) is not None and not sentence_end(last.text)))


def _card(blocks: list[Block], block: Block) -> Box | None:
    """The small element around a block that ends with a line which leads to a post and says by whom it is, or with the time of the post
    under a line with a handle; or in which that time is set as a network sets it."""
    for box in block.box.up(3):
        if box.block_end - box.block_start > _CARD:
            return None
        if box.block_end - box.block_start < 2:
            continue
        inside = blocks[box.block_start : box.block_end]
        last = inside[-1]
        if any(_WHEN.fullmatch(b.text) for b in inside[1:]) and any(_HANDLE.search(b.text) for b in inside[:2]):
            return box
        if last.inside & QUOTE or not _leads_to_a_post(last) or any(b.heading for b in inside):
            continue
        if _SIGNED.match(last.text):
            return box if len(inside) <= _QUOTED else None
    return None
