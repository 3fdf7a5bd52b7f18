"""The article in the page's data: articleBody of its linked data, or the longest run of prose in its data islands.

Asked when the visible blocks hold little prose: app shells ship the story as JSON (`__NEXT_DATA__` and its kin). What comes back is
paragraphs of text; nothing here knows any framework's keys, only what prose looks like.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from scraper.normaliser.text import fold, key, sentence_end, weight
from scraper.page.document import Document, paragraphs_of
from scraper.page.linked_data import text_of

_MAX_VALUES: Final = 60_000
_BEGINNING: Final = 80  # characters that tell where a text begins
_LEAST: Final = 250  # weight of the prose that is an article at all
_TEXT_KEYS: Final = frozenset("text content html body value paragraph data markup innerhtml rendered copy articlebody".split())


def paragraphs(doc: Document) -> tuple[str, list[str]] | None:
    """(where it was found, the paragraphs), the longest reading of the page's data; None where there is no article in it."""
    best: tuple[int, str, list[str]] | None = None
    for place, texts in _readings(doc):
        heavy = sum(weight(text) for text in texts if sentence_end(text))
        if heavy >= _LEAST and (best is None or heavy > best[0] * 1.2):
            best = (heavy, place, texts)
    return best[1:] if best else None


def article_body(doc: Document, least: int = 1) -> tuple[str, list[str]] | None:
    """(where it was found, the paragraphs) of the text in the story's linked data; None where it has not the `least` characters."""
    said = text_of((doc.story or {}).get("articleBody")) or ""
    return ("json-ld articleBody", split(said)) if len(said) >= least else None


def begins_with(doc: Document, first: str) -> bool:
    """Whether the text in the page's linked data begins with this paragraph: what is displayed over it is none of the text."""
    told = article_body(doc)
    return told is not None and key(" ".join(told[1])[: 2 * _BEGINNING]).startswith(key(first[:_BEGINNING]))


def _readings(doc: Document) -> Iterator[tuple[str, list[str]]]:
    told = article_body(doc)
    if told is not None:
        yield told
    for island in doc.state:
        for texts in _runs(island):
            yield "data island", [part for text in texts for part in split(text)]


def _runs(value: Any) -> Iterator[list[str]]:
    """Single long texts, and lists whose items each carry a text (a story as a list of its paragraphs)."""
    waiting, seen = [value], 0
    while waiting and seen < _MAX_VALUES:
        seen += 1
        item = waiting.pop()
        if isinstance(item, dict):
            for key, inner in item.items():
                if isinstance(inner, str):
                    if len(inner) > 400 and key.lower() in _TEXT_KEYS:
                        yield [inner]
                else:
                    waiting.append(inner)
        elif isinstance(item, list):
            texts = [text for part in item[:2_000] if (text := _own_text(part))]
            if len(texts) > 2:
                yield texts
            waiting.extend(part for part in item[:5_000] if isinstance(part, dict | list))


def _own_text(part: Any) -> str | None:
    said = str(part.get("type", "")).lower() if isinstance(part, dict) else ""
    if "link" in said:
        return None
    heads = "head" in said
    for _ in range(3):  # {"type": "text", "data": {"text": "..."}}
        if isinstance(part, str):
            return part if (len(part) > 20 and " " in part) or weight(part) > 40 or (heads and len(part) > 2) else None
        if not isinstance(part, dict):
            return None
        part = next((part[key] for key in part if key.lower() in _TEXT_KEYS and part[key]), None)
    return None


def split(text: str) -> list[str]:
    """The paragraphs of a text in data, which may be HTML."""
    if "<p" in text or "<br" in text or "</" in text or "&lt;" in text:
        return paragraphs_of(text)
    return [folded for line in text.split("\n") if (folded := fold(line))]
