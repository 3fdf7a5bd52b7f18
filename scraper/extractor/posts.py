"""What somebody posted on a network and the story shows, told by the class by which the network's own script finds it."""

from __future__ import annotations

import re

from scraper.page.blocks import QUOTE, Block, Box

_EMBEDDED = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media|reddit-embed-bq)(?:\s|$)"
)


def around(block: Block, most: int | None = None) -> Box | None:
    """The post that a block stands in; none of more than `most` blocks, which is not looked for in the boxes that hold more."""
    box: Box | None = block.box if block.inside & QUOTE else None
    while box is not None and (most is None or box.block_end - box.block_start <= most):
        if box.tag == "blockquote" and _EMBEDDED.search(box.names):
            return box
        box = box.parent
    return None
