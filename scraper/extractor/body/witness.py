"""trafilatura, asked where the own reading is in doubt: which of the page's blocks stand in its text.

It costs some twenty times the own reading, so it is asked only about pages whose surest prose is unsure: 15 pages in 1,000 of the
labelled ones. There its vote counts as two units of log-odds for or against a block. What it brought on publishers not seen in
training: body.article 0.946 -> 0.948, body.segments 0.939 -> 0.940, body.fundus -0.001; asked about every page it would bring 0.950
and 0.941, and cost body.first 0.833 -> 0.667, for it takes in standfirsts.
"""

from __future__ import annotations

import logging
from math import exp, log
from typing import Final

from scraper.extractor.view import View
from scraper.normaliser.text import key

VOTE: Final = 2.0
_MOST_TAGS: Final = 15_000  # trafilatura's fallback takes the square of the paragraphs: 15,000 of them 20 s
_BEGINNING: Final = 60  # characters by which a long block is known


def heard(view: View, likely: list[float]) -> list[float] | None:
    """The likelihoods with trafilatura's vote counted in; None where it has nothing to say of the page."""
    text = _asked(view)
    if not text:
        return None
    said = f" {key(text)} "
    out = []
    for block, p in zip(view.doc.blocks, likely, strict=True):
        if p < 0.02:
            out.append(p)
            continue
        own = key(block.text)
        holds = (f" {own} " if len(own) < _BEGINNING else own[:_BEGINNING]) in said if own else False
        odds = log((p + 0.001) / (1.001 - p)) + (VOTE if holds else -VOTE)
        out.append(1 / (1 + exp(-odds)))
    return out


def _asked(view: View) -> str:
    if view.doc.tags > _MOST_TAGS:
        return ""
    import trafilatura  # noqa: PLC0415  slow to load, and few pages need it

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.extract(view.doc.page.content, include_comments=False)
    except Exception:
        return ""
    return found or ""
