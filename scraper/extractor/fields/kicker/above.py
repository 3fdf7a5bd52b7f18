"""The search over a headline for the label that stands in its own header, line by line upwards."""

from __future__ import annotations

from itertools import islice
from typing import Final, NamedTuple

from scraper.extractor.fields.kicker import leads, place, within
from scraper.extractor.fields.kicker.called import LONGEST, denied, names_around, shares, tells, tells_for_sure
from scraper.extractor.fields.kicker.notices import is_date, is_notice, is_of_the_page
from scraper.extractor.fields.kicker.within import BETWEEN, MAX_LENGTH
from scraper.extractor.fields.section import OF_TAGS, leads_here
from scraper.extractor.fields.shared.authored import names_in_data
from scraper.extractor.fields.shared.trail import trail
from scraper.extractor.links import TOPIC
from scraper.extractor.view import View, once
from scraper.normaliser import credits, names
from scraper.normaliser.moments import label_of
from scraper.normaliser.text import key, sentence_end, weight
from scraper.page.blocks import ASIDE, BUTTON, CAPTION, DIALOG, FIGURE, FOOTER, FORM, HIDDEN, LIST, NAV, NOSCRIPT, Block, Link
from scraper.page.linked_data import text_of

LINKED, PLAIN = "label with link", "label"  # the places of what is found
_NEVER: Final = FOOTER | CAPTION | BUTTON | FORM | DIALOG | NOSCRIPT | HIDDEN | FIGURE
_PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_STORY: Final = 6  # words of a link that is another story's headline
_HELD: Final = 12  # elements in a line that are looked at
_LABELS: Final = 3  # links in a line of labels, at the most
_FILMS: Final = 8  # of a page
_TWO: Final = 40  # characters of two sentences at the least


class Over(NamedTuple):
    """What stands over a headline: the `block`, its `text`, the `place` that a candidate from it has; whether it is the label of the
    `section`, and no kicker."""

    block: Block
    text: str
    place: str
    section: bool = False


class _Line(NamedTuple):
    """A line over a headline: `text`, all of it or the label within; `linked`, its links that lead to other pages; `said`, the words of
    the first of them, else the text; `called`, the names of the elements around it."""

    block: Block
    text: str
    linked: list[Link]
    said: str
    called: str

    @property
    def is_named(self) -> bool:
        return tells(self.called)

    def most(self, headline: Block) -> int:
        """The weight of the longest label here: a lower heading beside the headline says by that what it is."""
        block = self.block
        headed = block.heading > headline.heading + 1 and block.index == headline.index - 1 and block.box.parent is headline.box.parent
        return LONGEST if headed or tells_for_sure(self.called) else MAX_LENGTH


@once
def _films(view: View) -> frozenset[str]:
    """What the page's data call its films: a player may say so over the headline."""
    names = (text_of(node.get("name")) for node in islice(view.doc.linked.of("videoobject"), _FILMS))
    return frozenset(key(name) for name in names if name) - {key(view.value("headline") or "")}


def above(view: View, headline: Block) -> Over | None:
    """The label in the headline's own header; None where there is none."""
    return _Search(view, headline).run()


def are_sentences(text: str) -> bool:
    """Whether a line is more than one sentence: no label."""
    return len(text) > _TWO and ". " in text and sentence_end(text)


class _Search:
    """Of one headline. What is no label, but may stand between one and the headline, is passed over; what shows that no label is to come
    ends the search."""

    def __init__(self, view: View, headline: Block) -> None:
        self.view, self.headline = view, headline
        self.blocks = view.doc.blocks
        self.title = key(headline.text)
        self.nearest = headline.index - 1  # the line right over the headline

    def run(self) -> Over | None:
        counted = 0
        for block in reversed(self.blocks[max(0, self.headline.index - place.FAR) : self.headline.index]):
            if counted >= place.REACH:
                return None
            if not block.text.strip(BETWEEN):
                self.nearest -= block.index == self.nearest  # a separator that no reader sees
                continue
            if block.inside & _NEVER:
                continue
            called = names_around(block, self.headline)
            button = place.is_a_button(self.blocks, block)
            counted += not (button or shares(called))
            if button or denied(self.view, block, self.headline):
                continue  # dates, names and buttons stand between
            if place.is_one_of_topics(self.blocks, block):
                counted -= 1  # the label stands before them
                continue
            line = self._line(block, called)
            if line is None or self._says_the_headline_or_when(line):
                continue
            if self._stands_beside_the_story(line):
                return None
            if self._is_another_fact(line):
                continue
            if self._ends_the_header(line):
                return None
            if (over := self._section(line)) is not None:
                return over
            if not line.linked and (
                (block.heading and place.heads_a_module(self.blocks, block, self.headline))
                or place.is_the_slogan(self.view, block, self.headline)
            ):
                continue
            # Several labels side by side: the first is the section's.
            first = place.first_of_list(self.view, block, self.headline)
            if first is None:
                return self._label(line, line.said)
            tagged = TOPIC.search(first.links[0].href) is not None and any(OF_TAGS.search(box.names) for box in first.box.up(3)[1:])
            if tagged and not leads_here(self.view, first.links[0]):
                return None  # several topics
            text = self.view.doc.text_of(first.links[0].box)
            if self._is_a_label(first, text):
                return self._label(line, text)
        return None

    def _line(self, block: Block, called: str) -> _Line | None:
        """What a block says as a line; None for a step of the trail, a button, what shows a picture larger, who wrote it and when."""
        text = block.text.strip(BETWEEN)
        way = trail(self.view)
        if way is not None and way.several and way.start <= block.index < way.end:
            return None
        linked = [link for link in block.links if not leads.acts(link.href)]
        if not linked and not tells(called) and (block.link_chars >= len(text) or self._is_of_buttons(block)):
            return None
        if any(link.href.lower().endswith(_PICTURES) for link in block.links):
            return None
        if (own := within.own_label(self.view, block)) == "":
            return None
        if own is not None:
            return self._beside_its_date(_Line(block, own, [], own, called))
        said = self.view.doc.text_of(linked[0].box) if linked else text
        return self._beside_its_date(_Line(block, text, linked, said, called))

    def _is_of_buttons(self, block: Block) -> bool:
        """Whether a line holds several links that lead nowhere: a script makes them work."""
        held = self.view.doc.boxes_in(block.index, block.index)[:_HELD]
        links = (box for box in held if box.tag == "a" and block.start <= box.start < box.end <= block.end)
        return sum(bool(self.view.doc.text_of(box)) for box in links) > 1

    def _beside_its_date(self, line: _Line) -> _Line:
        beside = within.beside_a_date(line.said) if line.block.index == self.nearest else None
        return line if beside is None else line._replace(text=beside, linked=[], said=beside)

    def _says_the_headline_or_when(self, line: _Line) -> bool:
        """Whether a line is a hidden copy of the headline, a trail that ends in it, another heading like it, a date, or in a box beside
        the story."""
        block = line.block
        if block.heading == 1:
            near = bool(line.linked) or block.index == self.nearest
            if not (place.share_a_heading(block, self.headline) or (near and line.is_named)):
                return True
        said = key(line.text)
        if said == self.title or said.endswith(f" {self.title}") or is_date(line.said) or self._announces_a_date(line):
            return True
        return bool(block.inside & ASIDE & ~self.headline.inside) and not (line.linked or tells_for_sure(line.called))

    def _announces_a_date(self, line: _Line) -> bool:
        under = self.blocks[line.block.index + 1]
        return not line.linked and under is not self.headline and label_of(line.text) is not None and is_date(under.text)

    def _stands_beside_the_story(self, line: _Line) -> bool:
        """Whether a line leads to the story before or after, or stands in another column."""
        if leads.turns_the_page(self.view, self.blocks, line.block):
            return True
        return not line.is_named and place.stands_in_another_column(line.block, self.headline)

    def _is_another_fact(self, line: _Line) -> bool:
        """Whether a line is what a reader may do with the story, a notice, a credit, a score, a menu, its publisher or its author."""
        view, block, linked = self.view, line.block, line.linked
        if is_notice(line.said) or key(line.said) in _films(view):
            return True
        if not linked:
            return are_sentences(line.text) or self._credits_or_scores(line)
        if len(linked) > 1 and block.breaks >= len(linked) - 1 and not line.is_named:
            return True  # a menu, each of whose links has a line
        if len(linked) > 1 and block.inside & NAV and not any(leads.lies_in(view.doc.url, link.href) for link in linked):
            return True  # a menu of few
        if key(line.said) == key(text_of(view.story.get("publisher")) or ""):
            return True  # who publishes it on a site of many
        writes = key(line.said) in names_in_data(view) and (names.is_person(line.said) or names.is_desk(line.said))
        return writes or leads.leads_elsewhere(view, linked[0].href)

    def _credits_or_scores(self, line: _Line) -> bool:
        text = line.text
        credited = credits.is_credit(text) or credits.split(text)[1] is not None
        if credited or names.looks_like_a_byline(text) or within.is_a_score(self.view, line.block):
            return True
        return not line.is_named and place.signs(self.blocks, line.block, text)

    def _ends_the_header(self, line: _Line) -> bool:
        """Whether a line is too long for a label, in a module of its own, or a row of topics or a trail that no name gives away."""
        linked = line.linked
        if weight(line.text) > line.most(self.headline) or place.stands_elsewhere(self.blocks, line.block, self.headline):
            return True
        if len({link.href for link in linked}) > 1 and all(TOPIC.search(link.href) for link in linked):
            return True
        return len(linked) > 1 and linked[1].href.startswith(linked[0].href) and linked[1].href != linked[0].href

    def _section(self, line: _Line) -> Over | None:
        """The section's label, where a line leads on from it: to the headline, or over other steps."""
        view, linked = self.view, line.linked
        if linked and leads.leads_to_the_headline(view, line.block, linked[-1], self.title):
            step = linked[-1]
        elif len(linked) > 1 and leads.are_steps(view, linked):
            step = next((link for link in reversed(linked) if leads.lies_in(view.doc.url, link.href)), linked[0])
        else:
            return None
        return Over(line.block, view.doc.text_of(step.box), LINKED, section=True)

    def _is_a_label(self, first: Block, text: str) -> bool:
        """Whether the first of a row of links is a label itself, and no date or author."""
        writes = key(text) in names_in_data(self.view) and names.is_person(text)
        return not (is_date(text) or is_of_the_page(text) or writes or leads.leads_elsewhere(self.view, first.links[0].href))

    def _label(self, line: _Line, text: str) -> Over | None:
        """A line as the kicker, where it is as long as one and stands as one does."""
        block, linked = line.block, line.linked
        if (
            len(text) < 2
            or weight(text) > line.most(self.headline)
            or len(linked) > _LABELS
            or (sentence_end(text) and not text.endswith(("!", "?", ".")))
        ):
            return None
        if linked and len(text.split()) >= _STORY:
            return None
        if self.headline.index - block.index > place.REACH and not (
            line.is_named or (linked and leads.lies_in(self.view.doc.url, linked[0].href))
        ):
            return None  # so far off most links are a site's
        near = place.stands_with_the_headline(block, self.headline) or place.heads_the_page(block, self.headline, linked)
        alone = line.is_named or not block.inside & (NAV | LIST) or place.stands_alone(self.view, block)
        if not (near and alone):
            return None
        told = (
            line.is_named or linked or block.index == self.nearest or place.holds_the_date(self.blocks, block, self.headline, self.nearest)
        )
        return Over(block, text, LINKED if linked else PLAIN) if told else None
