"""What somebody posted on a network and the story shows, told by the class by which the network's own script finds it, or by the post's
address, to which the last words of such a quotation lead: 'Colm (@colm) June 9, 2025'."""

from __future__ import annotations

import re

from scraper.page.blocks import QUOTE, Block, Box

_EMBEDDED = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media|reddit-embed-bq)(?:\s|$)"
)
_POSTED = re.compile(
    r"(?:https?:)?//(?:(?:www|mobile|m)\.)?(?:(?:twitter|x)\.com/[^/?#]{1,40}/status(?:es)?/\d|instagram\.com/(?:[^/?#]{1,40}/)?(?:p|reel|tv)/"
    r"|tiktok\.com/@[^/?#]{1,40}/video/\d|bsky\.app/profile/[^/?#]{1,80}/post/|threads\.(?:net|com)/@[^/?#]{1,40}/post/"
    r"|[^/?#]{4,60}/@[^/?#]{1,60}/\d{15})"  # Mastodon's, on whichever server
)


def around(blocks: list[Block], block: Block, most: int | None = None) -> Box | None:
    """The post that a block stands in; none of more than `most` blocks, which is not looked for in the boxes that hold more."""
    box: Box | None = block.box if block.inside & QUOTE else None
    while box is not None and (most is None or box.block_end - box.block_start <= most):
        if box.tag == "blockquote" and (_EMBEDDED.search(box.names) or _leads_to_a_post(blocks[box.block_end - 1])):
            return box
        box = box.parent
    return None


def _leads_to_a_post(last: Block) -> bool:
    return bool(last.links) and _POSTED.match(last.links[-1].href) is not None
