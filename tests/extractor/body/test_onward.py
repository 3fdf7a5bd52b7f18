"""The rest of a long text, which the model doubts."""

from __future__ import annotations

from newspage import blocks

from scraper.extractor.body import onward

LOCK = "<p>The lock at number {n} was built in the year of the great frost, and opened again in March.</p>"


def of_a_text(rest: str, *, taken: int = 8, others: bool = False) -> list[str]:
    """What is raised of the `rest` of a text of which the model takes so many paragraphs."""
    page = blocks(f"<div class=text>{LOCK * taken}{rest}</div><div class=more>{LOCK * 12}</div>")
    likely = [0.9 if at < taken else 0.1 for at in range(len(page))]
    raised = onward.weighed(page, likely, 0.5, range(taken, len(page)) if others else ())
    assert raised[:taken] == likely[:taken]
    return [page[at].text for at, p in enumerate(raised) if at >= taken and p > 0.5]


def test_a_text_goes_on_in_its_element_however_long_it_is() -> None:
    assert len(of_a_text(LOCK * 12)) == 12


def test_its_headings_and_lists_go_with_it() -> None:
    part = f"<h3><a href=/locks/9>9. The lock at Tarn</a></h3>{LOCK}<ul><li>Two gates</li><li>A keeper</li></ul>"
    assert len(of_a_text(part * 12)) == 12 * 4 - 2  # not what stands under the last paragraph


def test_a_few_paragraphs_are_a_note_under_the_text() -> None:
    assert of_a_text(LOCK * 4) == []
    assert len(of_a_text(LOCK * 7)) == 7


def test_a_text_of_which_hardly_anything_was_taken_tells_nothing() -> None:
    assert of_a_text(LOCK * 12, taken=2) == []


def test_what_stands_in_boxes_of_its_own_is_none() -> None:
    box = "<div class=offer><h3>Join the friends of the lock</h3><p>They meet on the first Monday of each month.</p></div>"
    assert of_a_text((LOCK + box) * 12) == [LOCK[3:-4]] * 12


def test_the_readers_comments_are_none() -> None:
    assert of_a_text(LOCK * 12, others=True) == []
