"""What is known of a page where its bylines are sought, and what is asked of its lines again and again."""

from __future__ import annotations

import re
from typing import Final

from scraper.extractor.fields.byline import lines
from scraper.extractor.fields.byline.looks import is_acronym
from scraper.extractor.fields.shared.authored import SHORT, names_in_data
from scraper.extractor.view import View
from scraper.normaliser import names, organisations
from scraper.normaliser.moments import counts_back
from scraper.normaliser.persons import is_desk
from scraper.normaliser.text import key
from scraper.page.blocks import BUTTON, CAPTION, DIALOG, FIGURE, FOOTER, FORM, NAV, Block

TOLD: Final = 25  # blocks after the text in which its author is told of
_WORD = re.compile(r"[^\W\d_]{3,30}")
_TOLD_IN: Final = 20  # blocks of the text in which a topic's words are looked for
AROUND: Final = NAV | FOOTER | FORM | DIALOG
_CLOSE: Final = 8  # blocks under the headline
_DATED: Final = 160  # characters of a line with a date


def _is_short(name: str) -> bool:
    """Whether a folded name is a person's of so few letters that it may be any word."""
    return len(name) <= SHORT and organisations.agency(name.upper()) is None


class Scene:
    """A page, its body's blocks, the headline's place and the body's first, and whom its data name."""

    def __init__(self, view: View, prose: frozenset[int], headline: int, first: int) -> None:
        self.view = view
        self.prose = prose  # the indices of the body's blocks
        self.headline = headline
        self.first = first  # the body's first block
        self.around = view.doc.blocks[headline].inside if headline >= 0 else 0
        self.known = names_in_data(view)
        # A name of few letters is known where it stands alone, and not in a line.
        self.persons_known = not all(_is_short(n) or is_desk(n) or names.is_publisher(n, view.context) for n in self.known)
        self._longest = sum(map(len, self.known)) + 110

    def is_a_fact(self, text: str) -> bool:
        """Whether it holds a name that the metadata give, or begins as bylines do."""
        return self.names_known(text) or names.looks_like_a_byline(text, self.view.context.language)

    def names_known(self, text: str) -> bool:
        """Whether it holds a name that the metadata give, and not much more."""
        if not self.known or len(text) >= self._longest:
            return False
        said = key(text)
        return any(name in said if len(name) > 3 else is_acronym(name, said) for name in self.known)

    def is_dated(self, index: int, near: int) -> bool:
        """Whether a date stands in a block or within so many of it, but for one in the headline."""
        around = self.view.doc.blocks[max(0, index - near) : index + near + 1]
        return any(self._tells_when(block) for block in around if block.index != self.headline)

    def is_dated_over(self, index: int, near: int) -> bool:
        """The same of the lines over a block close under the headline, what may be pressed and pictures between them not counted."""
        if not 0 < index - self.headline <= _CLOSE:
            return False
        over = self.view.doc.blocks[max(0, self.headline - 1) : index]
        lines = [block for block in over if block.index != self.headline and not block.inside & (BUTTON | FIGURE | CAPTION)]
        return any(map(self._tells_when, lines[-near:]))

    def _tells_when(self, block: Block) -> bool:
        """Whether a line has a date, or counts back from now."""
        text = block.text
        return len(text) < _DATED and (names.has_date(text) or counts_back(text, self.view.context.language))

    def is_told_in_the_text(self, name: str, own: int = -1) -> bool:
        blocks = self.view.doc.blocks
        return any(name in blocks[n].text for n in sorted(self.prose)[:-2] if n != own)

    def told_of(self, name: str) -> bool:
        """Whether the text's last block, or one after it, begins with the name as those do that tell of its author, and is no topic's."""
        last = self.view.last_block
        after = self.view.doc.blocks[last : last + TOLD] if last is not None else ()
        return any(
            block.text.startswith(name)
            and not block.inside & AROUND
            and (not block.links if len(block.text) == len(name) else block.text[len(name) : len(name) + 2].strip().islower())
            for block in after
        )

    def is_of_small_words(self, name: str) -> bool:
        """Whether the text has all words of a name in small letters: 'Pier Repairs', a topic."""
        told = " ".join(self.view.doc.blocks[n].text for n in sorted(self.prose)[:_TOLD_IN])
        said = {word for word in _WORD.findall(told) if word.islower()}
        words = name.split()
        return len(words) > 1 and all(word != word.lower() and word.lower() in said for word in words)

    def is_masthead(self, text: str) -> bool:
        """Whether it is the site's name, in which its only writer's stands: 'Jane Roe's Diary'."""
        return key(text) not in self.known and names.is_publisher(text, self.view.context)

    def is_japanese(self, text: str) -> bool:
        """Whether it is a Japanese name that no blank parts; in Chinese four characters may be any button's."""
        return lines.is_japanese(self.view, text)
