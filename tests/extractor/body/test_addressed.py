"""Lines in which the paper speaks to its reader, told by 'we' and 'you' in a text that says neither."""

from __future__ import annotations

import pytest
from newspage import STORY, URL, p, page

from scraper.extractor import see
from scraper.extractor.body import addressed
from scraper.record import Page

GERMAN = [
    f"Im {n}. Jahr brannte die Lampe jede Nacht, und der Wärter stieg zweimal am Tag die Stufen hinauf, sagte Brand." for n in range(3, 11)
]


def spoken(line: str, story: list[str], lang: str) -> list[str]:
    view = see(Page(page(p(story[:4]) + line + p(story[4:]), lang=lang), url=URL))
    told = [block.index for block in view.doc.blocks if block.text in story]
    kept = [block for block in view.doc.blocks[told[0] : told[-1] + 1] if block.text in story or block.box.tag == "p"]
    return [view.doc.blocks[n].text for n in addressed.lines(view, kept)]


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p>With our app you read the tides without a signal.</p>", True),
        ("<p>Tell us what you saw that night, and on which pier.</p>", True),
        ("<p>The next tour of the tower is ours: write to our desk at lamp@post.example</p>", True),
        ("<p>Our reporters were on the pier that night.</p>", False),  # to nobody
        ("<p>Whoever saw it should call the guard, and you may do so by night.</p>", False),  # by nobody
        ("<p>“With our app you read the tides without a signal,” she said.</p>", False),
        ("<p>– With our lamp you see the pier.</p>", False),
        ("<p>What made you join our club?</p>", False),
        ("<blockquote><p>We asked you for a lamp.</p></blockquote>", False),
        ("<p>On the door there is a sign:</p><p>Our lamp and you are friends.</p>", False),
        ("<p>In the US you need a licence for that.</p>", False),
    ],
)
def test_a_line_that_says_we_and_you_in_a_report_is_the_papers(line: str, gone: bool) -> None:
    assert bool(spoken(line, list(STORY), "en")) is gone


@pytest.mark.parametrize("other", ["We went up with her in May.", "You see the pier from there. You hear the sea, and you smell it."])
def test_a_text_that_speaks_so_itself_keeps_such_a_line(other: str) -> None:
    story = [*STORY[:2], other, *STORY[2:], other.replace("May", "June"), other.replace("pier", "tower")]
    assert spoken("<p>Tell us what you saw that night.</p>", story, "en") == []


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p>Mit unserer App lesen Sie die Gezeiten auch ohne Netz.</p>", True),
        ("<p>Schreib uns, was du in der Nacht gesehen hast.</p>", True),
        ("<p>Sie brachten unseren Wärter zur Insel.</p>", False),  # they
    ],
)
def test_german_says_they_at_the_head_of_a_sentence(line: str, gone: bool) -> None:
    assert bool(spoken(line, GERMAN, "de")) is gone
