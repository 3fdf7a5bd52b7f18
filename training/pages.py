"""Labelled pages for training: folders of `truth.jsonl` and `pages/ID.html.gz`, given by path. No page is part of this repository."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from scraper.normaliser import urls
from scraper.page.document import Document, paragraphs_of
from scraper.record import Page

_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True)
class Labelled:
    corpus: str
    id: str
    url: str | None
    site: str  # the publisher, so that no publisher stands in both halves of a cross-validation
    html: bytes
    truth: dict[str, Any]


def load(root: Path, corpora: set[str] | None = None) -> Iterator[Labelled]:
    for file in sorted(root.glob("**/truth.jsonl")):
        for truth in rows(file):
            if corpora and truth["corpus"] not in corpora:
                continue
            url = truth.get("url")
            html = gzip.decompress((file.parent / "pages" / f"{truth['id']}.html.gz").read_bytes())
            yield Labelled(truth["corpus"], truth["id"], url, publisher(url, truth["id"]), html, truth)


def rows(file: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of labels, one a line; none where there is no such file."""
    if file.exists():
        with file.open(encoding="utf-8") as lines:  # `splitlines` would part one at a U+2028 in it
            yield from map(json.loads, lines)


def publisher(url: str | None, ident: str) -> str:
    """The registrable domain without its suffix: bbc.com and bbc.co.uk are one publisher."""
    site = urls.site(url) if url and url.startswith("http") else ""
    return site.split(".")[0] if site and "fakehost" not in site else re.sub(r"-\d+$", "", ident)


def page_of(page: Labelled) -> Page:
    return Page(page.html, url=page.url, fetched_at=fetched(page.truth))


def fetched(truth: dict[str, Any]) -> datetime | None:
    """When the page was fetched, where the label tells; without an offset it is UTC."""
    said = truth.get("fetched_at")
    moment = datetime.fromisoformat(said) if isinstance(said, str) else None
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def scorer(file: Path) -> ModuleType:
    """The labelled pages' own judge, which is no part of this repository either."""
    spec = importlib.util.spec_from_file_location("scorer", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def document(page: Labelled) -> Document:
    return Document(Page(page.html, url=page.url))


def block_labels(doc: Document, truth: dict[str, Any]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """(label 0/1, weight 0..1) of each block: whether the page's labelled body holds it, and how sure that is."""
    if "with" in truth and "body" not in truth:
        return _by_segments(doc, truth)
    if "expected_html" in truth:
        truth = truth | {"paragraphs": (expected := paragraphs_of(truth["expected_html"])), "body": "\n".join(expected)}
    paragraphs = truth.get("paragraphs") or truth["body"].split("\n")
    whole = {" ".join(_TOKEN.findall(p)) for p in paragraphs}
    text = " " + " ".join(_TOKEN.findall(truth["body"])) + " "
    tokens = text.split()
    shingles = set(zip(*(tokens[i:] for i in range(4)), strict=False))
    n = len(doc.blocks)
    label, sure = np.zeros(n, np.float32), np.ones(n, np.float32)
    said: dict[str, list[int]] = defaultdict(list)
    for i, block in enumerate(doc.blocks):
        words = _TOKEN.findall(block.text)
        norm = " ".join(words)
        if not words:
            sure[i] = 0
            continue
        said[norm].append(i)
        if norm in whole or (len(words) >= 4 and f" {norm} " in text) or (len(norm) > 25 and norm in text):
            label[i] = 1
        elif len(words) >= 8:
            own = set(zip(*(words[k:] for k in range(4)), strict=False))
            share = len(own & shingles) / len(own)
            label[i] = share >= 0.6
            sure[i] = abs(share - 0.5) * 2 if 0.2 < share < 0.9 else 1
    unique = label.copy()
    for places in said.values():
        if len(places) > 1:
            unique[places] = 0
    around = np.convolve(unique, np.ones(21))[10 : 10 + n] if n else unique
    for places in said.values():
        if len(places) > 1 and label[places].any():
            best = max(places, key=lambda i: around[i])
            for i in places:
                label[i] = i == best
    return label, sure


def _by_segments(doc: Document, truth: dict[str, Any]) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    n = len(doc.blocks)
    label, sure = np.zeros(n, np.float32), np.zeros(n, np.float32)
    for wanted, segments in ((0, truth["without"]), (1, truth["with"])):
        for segment in segments:
            for i, block in enumerate(doc.blocks):
                if segment in block.text:
                    label[i], sure[i] = wanted, 1
    return label, sure


def site_counts(observations: Iterator[tuple[str, str, bool]] | list[tuple[str, str, bool]]) -> dict[str, dict[str, tuple[float, float]]]:
    """(word, site, is body) -> word -> site -> (share of body, 1 - share), so that a site has one voice however many blocks it has."""
    raw: dict[str, dict[str, Counter[bool]]] = defaultdict(lambda: defaultdict(Counter))
    for word, site, is_body in observations:
        raw[word][site][is_body] += 1
    return {w: {s: (c[True] / c.total(), c[False] / c.total()) for s, c in sites.items()} for w, sites in raw.items() if len(sites) >= 3}
