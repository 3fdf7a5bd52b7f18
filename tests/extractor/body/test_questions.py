"""The questions about the story that stand under it, folded or not, are of it; those about the paper are not."""

from __future__ import annotations

import pytest
from newspage import blocks, p

from scraper.extractor.body import questions

HEADLINE = "What the new locks mean for boats and EVs"
STORY = ("The first of the locks on the canal was opened in March.", "Boats of all sizes pass it, and the trust counts them.")
ASKED = ("Which boats may pass?", "What does a boat pay at the locks?", "Who opens the new gates?", "When are they closed?")
ANSWER = "Whoever comes by water is let through from dawn to dusk, and the keeper writes it down in a book of {}."
HEADED = "<div class=item><h3>{}</h3><div class=said><p>{}</p></div></div>"
FOLDED = "<div class=item><button>{}</button><div class=said hidden><p>{}</p></div></div>"
DETAILS = "<details><summary>{}</summary><p>{}</p></details>"
CALLED = "<div class=item><div class=faq-question><div>{}</div></div><div class=said><p>{}</p></div></div>"
CONTROLS = "<div class=item><div class=asked aria-controls=said>{}</div><div class=said><p>{}</p></div></div>"
EXPANDS = "<div class=item><div class=asked role=button aria-expanded=false>{}</div><div class=said hidden><p>{}</p></div></div>"
NOWHERE = "<ul><li><a href='#'>{}</a><div class=said><p>{}</p></div></li></ul>"
CARD = "<div class=item><h3>{}</h3><div class=said><p>{}</p></div><a href=/more>Learn more</a></div>"
LINKED = "<div class=item><h3><a href=/story>{}</a></h3><div class=said><p>{}</p></div></div>"
PLAIN = "<div class=item><div class=asked>{}</div><div class=said><p>{}</p></div></div>"
LIKELY = 0.1


def found(item: str, asked: tuple[str, ...] = ASKED, *, title: str = "<h2>Good to know</h2>", likely: float = LIKELY) -> int:
    said = "".join(item.format(question, ANSWER.format(n)) for n, question in enumerate(asked))
    page = blocks(f"<article>{p(STORY)}</article><section>{title}{said}</section><p>Imprint and contact</p>")
    chances = [0.9, 0.9, *[likely] * (len(page) - 2)]
    return len(questions.answered(page, {0, 1}, chances, HEADLINE, set()))


@pytest.mark.parametrize("item", [HEADED, FOLDED, DETAILS, CALLED, CONTROLS, EXPANDS, NOWHERE])
def test_what_asks_about_the_story_is_of_it_with_the_title_over_it(item: str) -> None:
    assert found(item) == 9


def test_what_asks_in_a_plain_element_is_of_it_where_the_model_does_not_rule_it_out() -> None:
    assert found(PLAIN, likely=0.3) == 9
    assert found(PLAIN, likely=0.1) == 0


def test_short_words_in_capitals_say_what_it_is_about() -> None:
    assert found(HEADED, ("Can an EVs’ pilot pass?", "Who is let on with EVs?", "Why?")) == 7


def test_one_of_them_may_lack_its_mark() -> None:
    assert found(HEADED, (*ASKED[:2], "The new gates, who opens them", *ASKED[3:])) == 9


@pytest.mark.parametrize(
    ("item", "asked", "likely"),
    [
        (CARD, ASKED, LIKELY),  # of another page
        (LINKED, ASKED, LIKELY),
        ("<p>{}</p><p>{}</p>", ASKED, LIKELY),
        (CALLED.replace("faq-question", "unquestioned"), ASKED, LIKELY),
        (HEADED, ASKED[:2], LIKELY),
        (HEADED, ("How do I pay?", "Can I give it to a friend?", "Who reads my letters?"), LIKELY),  # about a subscription
        (HEADED, ASKED, 0.01),
    ],
)
def test_what_is_set_otherwise_or_asks_something_else_is_not(item: str, asked: tuple[str, ...], likely: float) -> None:
    assert found(item, asked, likely=likely) == 0


ELSEWHERE = ("How long do the keepers sleep?", "Is the tea free?", "Do swans like it?", "Will it rain?")


def test_what_has_no_word_of_the_headline_is_of_the_text_under_a_title_that_says_so() -> None:
    assert found(FOLDED, ELSEWHERE, title="<h2>Frequently asked questions</h2>") == 9
    assert found(FOLDED, ELSEWHERE[:2], title="<h2>Frequently asked questions</h2>") == 5
    assert found(FOLDED, ELSEWHERE, title="<h2>Häufige Fragen zur Schleuse</h2>") == 9
    assert found(FOLDED, ELSEWHERE, title="<p>Imprint</p>" * 6 + "<h2>FAQ</h2>") == 0


def test_the_last_answer_may_be_short_and_in_an_element_with_a_number() -> None:
    said = "".join(
        f"<div><h3>{q}</h3><div id=answer-{n}><p>{'No, oil.' if n == 3 else ANSWER}</p></div></div>" for n, q in enumerate(ELSEWHERE)
    )
    page = blocks(f"<article>{p(STORY)}</article><section>{said}</section><p>Imprint and contact</p>")
    kept = set(range(8))
    assert questions.answered(page, kept, [0.9] * 8 + [0.1] * (len(page) - 8), HEADLINE, set()) - kept == {8, 9}


def test_the_last_goes_with_those_that_the_model_took() -> None:
    said = "".join(HEADED.format(question, ANSWER.format(n)) for n, question in enumerate(ELSEWHERE))
    page = blocks(f"<article>{p(STORY)}</article><section>{said}</section><p>Imprint and contact</p>")
    kept = set(range(8))
    likely = [0.9] * 8 + [0.1] * (len(page) - 8)
    assert questions.answered(page, kept, likely, HEADLINE, set()) - kept == {8, 9}
    assert questions.answered(page, kept, [*[0.9] * 8, *[0.0] * (len(page) - 8)], HEADLINE, set()) - kept == {8, 9}
    assert not questions.answered(page, kept - {2, 4, 6}, likely, HEADLINE, set())


def test_a_label_of_other_stories_is_no_title_of_theirs() -> None:
    assert found(HEADED, title="<h2>Related stories</h2>") == 8


def test_where_the_model_took_the_answers_what_it_left_between_them_stays_out() -> None:
    items = "".join(
        HEADED.format(q, ANSWER.format(n)) + "<p>Read more about the locks in our archive of the canal.</p>" for n, q in enumerate(ASKED)
    )
    page = blocks(f"<article>{p(STORY)}{items}</article>")
    kept = {block.index for block in page if "archive" not in block.text and block.box.tag == "p"}
    likely = [0.9 if block.index in kept else 0.1 for block in page]
    assert {page[n].text for n in questions.answered(page, kept, likely, HEADLINE, set()) - kept} == set(ASKED)


def test_a_line_that_is_kept_keeps_what_it_unfolds() -> None:
    folded = "".join(
        f"<details><summary><h3>{q}</h3></summary><div><p>{ANSWER.format(n)}</p></div></details>" for n, q in enumerate(ASKED[:2])
    )
    page = blocks(f"<article>{p(STORY)}{folded}</article>")
    answers = {block.index for block in page if any(box.tag == "details" for box in block.box.up()) and not block.heading}
    kept = {block.index for block in page} - answers
    assert questions.unfolded(page, kept, [0.3] * len(page)) == answers
    assert questions.unfolded(page, kept, [0.1] * len(page)) == set()
    assert questions.unfolded(page, {n for n in kept if not page[n].heading}, [0.3] * len(page)) == set()


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("<h3><button>Gate {n}</button></h3><div>{said}</div>", 2),
        ("<button aria-controls=gate{n}>Gate {n}</button><div id=gate{n}>{said}</div>", 2),
        ("<button aria-controls=gate{n}>Gate {n}</button><div>{said}</div>", 0),
        ("<button aria-controls=gate{n}>Show all</button><div id=gate{n}>{said}</div>", 0),
        ("<h3><button>Read more</button></h3><div>{said}</div>", 0),
        ("<button>Gate {n}</button><div>{said}</div>", 0),
        ("<p><b><button>Who opens gate {n}?</button></b></p><div>{said}</div>", 2),
        ("<a role=button href=#gate{n} aria-controls=gate{n}><h4>Gate {n}</h4></a><div id=gate{n}>{said}</div>", 2),
        ("<a role=button href=/gate/{n} aria-controls=gate{n}><h4>Gate {n}</h4></a><div id=gate{n}>{said}</div>", 0),
    ],
)
def test_lines_that_unfold_what_is_kept_are_of_the_text(line: str, times: int) -> None:
    said = "".join(line.format(n=n, said=p([ANSWER.format(n)])) for n in range(2))
    page = blocks(f"<article>{p(STORY)}{said}</article>")
    kept = {block.index for block in page if block.box.tag == "p"}
    assert len(questions.lids(page, kept)) == times


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<details><summary>Who opens gate 4?</summary>{}</details>", True),
        ("<button aria-controls=gate>Wer öffnet Tor 4?</button><div id=gate>{}</div>", True),
        ("<details><summary>Gate 4</summary>{}</details>", False),
        ("<details><summary><a href=/gates>Who opens gate 4?</a></summary>{}</details>", False),
        ("<button>Who opens gate 4?</button><div>{}</div>", False),
    ],
)
def test_one_line_that_asks_and_unfolds_the_answer_is_of_the_text(line: str, found: bool) -> None:
    page = blocks(f"<article>{p(STORY)}{line.format(p([ANSWER.format(4)]))}{p(STORY)}</article>")
    kept = {block.index for block in page if block.box.tag == "p"}
    assert bool(questions.lids(page, kept)) is found
