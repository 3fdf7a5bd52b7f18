"""What somebody posted on a network and the story shows, told by the class by which the network's own script finds it."""

from __future__ import annotations

import re

from scraper.page.blocks import QUOTE, Block, Box

_EMBEDDED = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|text-post-media|reddit-embed-bq)(?:\s|$)"
)


def around(block: Block) -> Box | None:
    """The post that a block stands in."""
    if not block.inside & QUOTE:
        return None
    return next((box for box in block.box.up() if box.tag == "blockquote" and _EMBEDDED.search(box.names)), None)
