"""How heavy a headline is, and how many words it has."""

from __future__ import annotations

from typing import Final

STORY: Final = 4.0  # likeness of an address that leads to a story and no topic
HEADLINE: Final = 32  # weight of a headline, on an average
SHORT: Final = 4  # blanks in what names a section, and no story
CARD: Final = 8  # elements between a headline and its card, a paragraph and what holds all of them, a card and the bar it stands in
