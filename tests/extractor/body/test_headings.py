"""The short lines of a text that look least like body: sub-headings, labels, questions."""

from __future__ import annotations

import pytest
from newspage import blocks, items, p

from scraper.extractor.body import headings

ITEMS = ("new gates for the lock;", "a pump that runs in winter;", "a car park beside the station.")

LINES_OF_PROSE = (
    "The trust wants to let the house to writers for a summer at a time.",
    "The parish would rather have a family with children.",
)
PROSE = "<p>The trust wants to let the house to writers for a summer at a time.</p>"
LIST = items(ITEMS)
LONG = PROSE.replace("at a time", "at a time, and the house of the keeper beside it to whoever wants to draw the sea")
TEXT = tuple(
    f"The {nth} of the locks on the canal was opened again in March, and boats of all sizes pass it." for nth in ("first", "next", "last")
)


@pytest.mark.parametrize(
    ("third", "chance", "wanted"),
    [
        ("<h3>The museum</h3>", 0.4, {4}),
        ("<h3>The museum</h3>", 0.2, set()),
        ("<h3 class=promo>The museum</h3>", 0.4, set()),
        ("<div class=promo><h3>The museum</h3></div>", 0.4, set()),
        ("<p>The museum</p>", 0.4, set()),
    ],
)
def test_a_sub_heading_is_kept_that_is_set_as_the_others(third: str, chance: float, wanted: set[int]) -> None:
    page = blocks(f"<div><h3>The lamp</h3><p>One.</p><h3>The key</h3><p>Two.</p>{third}<p>Three.</p></div>")
    assert headings.over(page, {0, 1, 2, 3, 5}, [0.9, 0.9, 0.9, 0.9, chance, 0.9]) == wanted


@pytest.mark.parametrize(
    ("third", "found"),
    [
        ("<h3>The museum</h3>", True),
        ("<h1>The museum</h1>", False),
        ("<h3><a href=/x-48213>The museum</a></h3>", False),
        ("<h3>Related stories</h3>", False),
        ("<p><b>The museum</b></p>", True),
        ("<p>THE MUSEUM</p>", True),
        ("<p>The museum</p>", False),
        ("<p><b>The museum.</b></p>", False),
        ("<div class=box><h3>The museum</h3></div>", False),
        ("<div class=text-block><p><b>The museum</b></p></div>", True),
        ("<p><b>Who lets on the boats?</b></p>", True),
        ("<div class=box><p><b>The museum</b></p><p>Open.</p></div>", False),
    ],
)
def test_a_line_over_a_paragraph_of_its_own_element_is_a_sub_heading(third: str, found: bool) -> None:
    page = blocks(f"<div>{PROSE}{PROSE}{third}{PROSE}</div>")
    last = len(page) - 1
    assert headings.over(page, {0, 1, last}, [0.9, 0.9, *[0.4] * (last - 2), 0.9]) == ({2} if found else set())


@pytest.mark.parametrize(
    ("wrapped", "found"),
    [
        ("<section class=title><h2>The museum</h2></section>", True),
        ("<section class=title><h2>The museum</h2><p>Open.</p></section>", False),
        ("<aside class=title><h2>The museum</h2></aside>", False),
    ],
)
def test_a_sub_heading_may_stand_in_a_wrapper_of_its_own_where_each_paragraph_does(wrapped: str, found: bool) -> None:
    one = f"<section class=text>{PROSE}</section>"
    page = blocks(f"<div>{one}{one}{wrapped}{one}</div>")
    last = len(page) - 1
    assert headings.over(page, {0, 1, last}, [0.9, 0.9, *[0.4] * (last - 2), 0.9]) == ({2} if found else set())


@pytest.mark.parametrize(
    ("line", "chance", "found"), [("<b>The museum</b>", 0.1, True), ("<b>The museum</b>", 0.01, False), ("The museum", 0.1, False)]
)
def test_a_line_in_bold_between_paragraphs_is_a_sub_heading_however_little_it_looks_like_body(
    line: str, chance: float, found: bool
) -> None:
    page = blocks("<div>" + "".join(f"<div><p>{text}</p></div>" for text in (*LINES_OF_PROSE, line, *LINES_OF_PROSE)) + "</div>")
    assert headings.lines(page, {0, 1, 3, 4}, [0.9, 0.9, chance, 0.9, 0.9]) == ({2} if found else set())


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        ("<div class=head><h3 id=h-{0}>{1}</h3></div>", True),
        ("<div class=head><h3>{1}</h3></div><figure><figcaption>The lamp.</figcaption></figure>", True),
        ("<div class=head-{0}><h3>{1}</h3></div>", False),
        ("<div class=card><h3><a href=/x-48213>{1}</a></h3></div>", False),  # a card of another story
    ],
)
def test_a_sub_heading_is_told_by_one_that_is_set_as_it_is(heads: str, found: bool) -> None:
    page = blocks("".join(heads.format(n, said) + PROSE for n, said in enumerate(("The lamp", "The key"))))
    titles = [block.index for block in page if block.heading]
    likely = [0.4 if block.index == titles[1] else 0.9 for block in page]
    kept = {block.index for block in page if block.index != titles[1] and block.box.tag != "figcaption"}
    assert headings.over(page, kept, likely) == ({titles[1]} if found else set())


@pytest.mark.parametrize(
    ("line", "under", "chance", "found"),
    [
        ("<h3>The museum</h3>", PROSE, 0.1, True),
        ("<h3>The museum</h3>", LIST, 0.1, True),
        ("<h3>The museum</h3>", PROSE, 0.05, False),
        ("<h1>The museum</h1>", PROSE, 0.1, False),
        ("<h3><a href=/x-48213>The museum</a></h3>", PROSE, 0.1, False),
        ("<h3>Related stories</h3>", LIST, 0.1, False),
        ("<aside><h3>The museum</h3></aside>", PROSE, 0.1, False),
        ("<h3>The museum</h3>", "<h4>Its cellar</h4>", 0.1, True),
        ("<h3>Art</h3>", PROSE, 0.1, True),
        ("<h3>The museum</h3>", "<h3>Its cellar</h3>", 0.1, False),  # nothing stands under it
        ("<p><b>For it</b></p>", LIST, 0.03, True),
        ("<p>For it</p>", LIST, 0.03, False),
        ("<p><b>For it</b></p>", PROSE, 0.03, False),
        ("<p>Then the rain came.</p>", PROSE, 0.03, True),  # set as both
        ("<p class=note>Then the rain came.</p>", PROSE, 0.03, False),
        ("<p>Then <a href=/x-48213>the rain</a> came.</p>", PROSE, 0.03, False),
        ("<p>What is to come:</p>", LIST, 0.03, True),
        ("<p><b>これからの予定：</b></p>", LIST, 0.03, True),
        ("<p>What is to come:</p>", PROSE, 0.03, True),
        ("<p>What is to come: <a href=/x-48213><img src=/x.png></a></p>", LIST, 0.03, True),
        ("<div class=box><p>What is to come:</p></div>", PROSE, 0.03, False),
        ("<div class=box><p>What is to come:</p></div>", LIST, 0.03, True),
        ("<p>By:</p>", PROSE, 0.03, False),
        ("<p>See also:</p>", LIST, 0.03, False),
        ("<p>What is to come:</p>", LIST, 0.01, False),
        ("<p>The museum</p>", PROSE, 0.3, False),  # one line may say anything
        ("<div class=box><p><b>The museum</b></p></div>", PROSE, 0.1, True),  # to a reader a heading
        ("<div class=box><p><b>博物館の今後</b></p></div>", PROSE, 0.1, True),
        ("<div class=box><p><b>Wer darf hinein?</b></p></div>", PROSE, 0.1, True),
        ("<div class=box><p><b>The museum</b></p></div>", "<p><b>The cellar</b></p>", 0.1, False),
        ("<div class=box><p><b>The museum</b></p></div>", f"<p><b>{LINES_OF_PROSE[0]} {LINES_OF_PROSE[1]}</b></p>", 0.1, True),
        ("<div class=box><p><b>The museum.</b></p></div>", PROSE, 0.1, False),
        ("<table><tr><td><b>The museum</b></table>", PROSE, 0.1, False),
        ("<div class=box><p><b>More on this</b></p></div>", PROSE, 0.1, False),
        ("<div hidden><h3>The museum</h3></div>", PROSE, 0.1, False),
        ("<div hidden><h3>The museum</h3></div>", f"<div hidden>{PROSE}</div>", 0.1, True),
    ],
)
def test_a_line_between_two_blocks_that_says_what_the_second_is(line: str, under: str, chance: float, found: bool) -> None:
    page = blocks(f"<div>{PROSE}{line}{under}</div>")
    assert headings.lines(page, {index for index in range(len(page)) if index != 1}, [chance] * len(page)) == ({1} if found else set())


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p class=crosshead>The {}</p>", True),
        ("<p class=crosshead>The {}.</p>", False),
        ("<p class=crosshead>Source: {}</p>", False),
        ("<div class=card><p>Who has the {}?</p></div>", True),
        ("<div class={0}><p>The {0}</p></div>", False),
    ],
)
def test_several_lines_that_are_set_alike_are_sub_headings(line: str, found: bool) -> None:
    page = blocks(f"<div>{LONG}{line.format('lamp')}{LONG}{line.format('key')}{LONG}</div>")
    assert headings.lines(page, {0, 2, 4}, [0.2] * 5) == ({1, 3} if found else set())


@pytest.mark.parametrize(
    ("line", "chance", "found"),
    [
        ("<p>Price: two pounds a head</p>", 0.06, True),
        ("<p>Price: two pounds a head</p>", 0.04, False),
        ("<p>Opens: at eight</p>", 0.3, False),  # no other line says so
        ("<p class=note>Price: two pounds a head</p>", 0.3, False),  # set otherwise
        ("<p>Price: <a href=/x-48213>all the prices of the year</a></p>", 0.3, False),
    ],
)
def test_a_line_that_begins_with_the_label_of_others(line: str, chance: float, found: bool) -> None:
    page = blocks(f"<div><p>Price: six pounds a head</p>{p(TEXT)}{line}{p(TEXT)}</div>")
    assert headings.labelled(page, {0, 1, 2, 3, 5, 6, 7}, [0.9] * 4 + [chance] + [0.9] * 3) == ({4} if found else set())


def test_a_label_that_three_lines_have_may_stand_before_a_link() -> None:
    lines = [f"<li>{day} <li>Tickets: at the {day} window of the harbour" for day in ("Monday", "Tuesday", "Friday")]
    page = blocks(
        f"<ul>{''.join(lines)}<li>Sunday <li>Tickets: <a href=https://boats.example>at the office of the boats</a><li>Closed</ul>"
    )
    likely = [0.9] * 7 + [0.3, 0.9]
    assert headings.labelled(page, set(range(9)) - {7}, likely) == {7}
    assert headings.labelled(page, set(range(2, 9)) - {7}, likely) == set()


def test_no_line_after_the_text_is_labelled_as_its_lines_are() -> None:
    page = blocks(f"<div><p>Price: six pounds a head</p>{p(TEXT)}<p>Price: two pounds a head</p></div>")
    assert headings.labelled(page, {0, 1, 2, 3}, [0.9] * 4 + [0.3]) == set()


def test_the_last_line_of_a_text_is_labelled_as_its_others_are() -> None:
    page = blocks("<div>" + f"{p(TEXT)}<p>Price: six pounds a head</p>" * 5 + "</div>")
    last = len(page) - 1
    assert headings.labelled(page, set(range(last)), [0.9] * last + [0.1]) == {last}
    assert headings.labelled(page, set(range(last - 1)), [0.9] * (last - 1) + [0.02, 0.1]) == set()


@pytest.mark.parametrize(
    ("third", "between", "chance", "found"),
    [
        ("<h3>The keeper</h3>", "<figure><figcaption>The keeper in May.</figcaption></figure>", 0.12, True),
        ("<h3>The keeper</h3>", "<h4><a href=/x-48213>Shoes for all</a></h4><p class=ad>Buy them</p>", 0.12, True),
        ("<h3>The keeper</h3>", "<p class=ad>1</p>" * 5, 0.12, False),  # too far away
        ("<h3>The keeper</h3>", "<figure><figcaption>The keeper in May.</figcaption></figure>", 0.08, False),
        ("<h3><a href=/x-48213>The keeper</a></h3>", "<figure><figcaption>The keeper in May.</figcaption></figure>", 0.12, False),
        ("<h3 class=card>The keeper</h3>", "<figure><figcaption>The keeper in May.</figcaption></figure>", 0.12, False),
        ("<h3>Related stories</h3>", "<figure><figcaption>The keeper in May.</figcaption></figure>", 0.12, False),
        ("<div><h3>The keeper</h3><p>A film of a minute.</p></div>", "", 0.12, False),
        ("<div><h3>The keeper</h3></div>", "<p class=ad>1</p>", 0.12, True),
    ],
)
def test_a_heading_set_as_others_may_be_parted_from_its_text(third: str, between: str, chance: float, found: bool) -> None:
    page = blocks(f"<div><h3>The lamp</h3>{p(TEXT[:1])}<h3>The lens</h3>{p(TEXT[1:2])}{third}{between}{p(TEXT[2:])}</div>")
    last = len(page) - 1
    assert headings.parted(page, {0, 1, 2, 3, last}, [0.9] * 4 + [chance] + [0.02] * (last - 5) + [0.9]) == ({4} if found else set())


THINGS = ("Hand lamp", "Storm lantern", "Bench light")


@pytest.mark.parametrize(
    ("title", "said", "found"),
    [
        ("<h3>{}</h3>", "The {} burns for a night and hangs from any hook that a boat may have.", True),
        ("<h3>{}</h3>", "Whoever reads at sea wants one of these {}.".format("and a hook as well"), False),  # it has no word of it
        ("<h3><a href=/x-48213>{}</a></h3>", "The {} burns for a night and hangs from any hook that a boat may have.", False),
        ("<p>{}</p>", "The {} burns for a night and hangs from any hook that a boat may have.", False),
        ("<h3>Our choice</h3>", "The {} burns for a night and hangs from any hook that a boat may have.", False),
    ],
)
def test_the_name_of_a_thing_may_stand_far_over_what_is_said_of_it(title: str, said: str, found: bool) -> None:
    facts = "<ul><li>Light 8</li><li>Weight 6</li></ul><div>At the chandler's</div><div>81</div><div>of 100</div>"
    parts = (f"<div class=box><div class=top>{title.format(n)}</div>{facts}</div>" + p([said.format(n.lower())]) for n in THINGS)
    page = blocks(f"<div>{PROSE}{''.join(parts)}</div>")
    kept = {block.index for block in page if block.text == page[0].text or block.text[-1] == "."}
    wanted = {block.index for block in page if block.text in THINGS} if found else set()
    assert headings.of_parts(page, kept, [0.2] * len(page)) == wanted
    assert headings.of_parts(page, kept, [0.04] * len(page)) == set()


@pytest.mark.parametrize(
    ("shape", "chance", "taken", "found"),
    [
        ("<h3>{}</h3>", 0.35, 1, True),  # the model took one of them, and passed the others by a hair
        ("<h3>{}</h3>", 0.25, 1, False),
        ("<h3><a href=https://chandler.example/{}>{}</a></h3>", 0.35, 1, True),  # where it is sold
        ("<h3><a href=/lamps/{}>{}</a></h3>", 0.35, 1, False),  # a story of the site, and its first lines
        ("<h3><a href=/lamps/{}>{}</a></h3>", 0.35, 2, True),
        ("<h3>{}</h3><h3 class=label>Pros:</h3>", 0.35, 0, True),  # a label between the name and its part is of that
        ("<h3>{}</h3><h3 class=label>Oil lamps</h3>", 0.35, 0, False),
    ],
)
def test_the_names_of_things_are_headings_one_and_all(shape: str, chance: float, taken: int, found: bool) -> None:
    said = "Whoever reads at sea wants a hook as well, and a glass that no wind of the winter blows out at night."
    parts = (f"<div class=box>{shape.format(name, name)}<div>81</div></div>" + p([said]) for name in THINGS)
    page = blocks(f"<div>{PROSE}{''.join(parts)}</div>")
    kept = {block.index for block in page if block.text[-1] in ".:" or block.text in (page[0].text, "Oil lamps", *THINGS[:taken])}
    wanted = {block.index for block in page if block.text in THINGS[taken:]} if found else set()
    assert headings.of_parts(page, kept, [chance] * len(page), "https://harbour.example/best-lamps") == wanted


@pytest.mark.parametrize(("wrapped", "found"), [("{}", {3}), ("<section>{}</section>", set())])
def test_a_heading_beside_the_paragraphs_that_an_offer_parts_from_its_text_needs_one_other(wrapped: str, found: set[int]) -> None:
    offer = "<aside><p>Lamps for the harbour</p></aside>"
    page = blocks(f"<div>{p(TEXT[:1])}<h3>The lamp</h3>{p(TEXT[1:2])}{wrapped.format('<h3>The lens</h3>')}{offer}{p(TEXT[2:])}</div>")
    last = len(page) - 1
    assert headings.parted(page, {0, 1, 2, last}, [0.9] * 3 + [0.3] + [0.02] * (last - 4) + [0.9]) == found


def test_a_question_is_told_by_one_that_is_kept() -> None:
    asked = f"<details><summary>Who has the {{}}?</summary>{PROSE}</details>"
    page = blocks(f"<div>{PROSE}{asked.format('lamp')}{asked.format('key')}</div>")
    assert headings.lines(page, {0, 1, 2, 4}, [0.3] * 5) == {3}
    assert headings.lines(page, {0, 2, 4}, [0.3] * 5) == {1, 3}
    assert headings.lines(page, {0, 1, 2}, [0.3] * 5) == set()


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("<blockquote><p>The sea has no doors.</p></blockquote>", True),
        ("<blockquote>The sea has no doors.</blockquote>", True),
        ("<blockquote>The sea has no doors</blockquote>", False),
        ("<div><blockquote>The sea has no doors.</blockquote></div>", False),
        ("<aside><blockquote>The sea has no doors.</blockquote></aside>", False),
    ],
)
def test_a_short_quotation_may_stand_between_two_paragraphs(quote: str, found: bool) -> None:
    page = blocks(f"<div>{PROSE}{quote}{PROSE}</div>")
    assert headings.lines(page, {0, 2}, [0.3] * 3) == ({1} if found else set())


def test_a_line_between_a_title_and_the_first_paragraph_is_no_sub_heading() -> None:
    page = blocks(f"<div><h2>The lamp shines</h2><h5>jr Port Lintel</h5>{p(TEXT)}</div>")
    assert headings.lines(page, {0, 2, 3, 4}, [0.9, 0.4, 0.9, 0.9, 0.9]) == set()


@pytest.mark.parametrize(
    ("line", "list_", "chance", "found"),
    [
        ("<h2>The story in short</h2>", LIST, 0.4, True),
        ("<div><h2>The story in short</h2></div>", LIST, 0.4, False),  # in a box without the list
        ("<h1>The lamp of Gull Point</h1>", LIST, 0.4, False),
        ("<h2>Related stories</h2>", LIST, 0.4, False),
        ("<h2>The story in short</h2>", LIST, 0.2, True),
        ("<h2>The story in short</h2>", LIST, 0.1, False),
        ("<h2>Highlights</h2>", LIST, 0.4, True),
        ("<h2>Highlights</h2>", LIST.replace("<li>", "<li><a href=/a-48213>More</a> ", 1), 0.4, False),
        ("<h2>The story in short</h2>", p(ITEMS), 0.4, False),
    ],
)
def test_a_heading_over_the_list_that_a_text_begins_with(line: str, list_: str, chance: float, found: bool) -> None:
    page = blocks(f"<div>{line}{list_}</div>{p(TEXT)}")
    assert headings.over_first(page, set(range(1, 7)), [chance] + [0.9] * 6) == ({0} if found else set())


@pytest.mark.parametrize(
    ("between", "found"),
    [
        ("<figure><button>Enlarge</button><figcaption>The lamp in May.</figcaption></figure>", True),
        ("<p class=ad>Buy a lamp</p>", False),
    ],
)
def test_a_sub_heading_may_stand_under_a_picture(between: str, found: bool) -> None:
    lines = [f"<div class=crosshead>The {said}</div>" for said in ("lamp", "key")]
    page = blocks(f"<div>{LONG}{lines[0]}{LONG}{between}{lines[1]}{LONG}</div>")
    last = len(page) - 1
    assert headings.lines(page, {0, 2, last}, [0.2] * len(page)) == ({1, last - 1} if found else set())
    page = blocks(f"<div>{LONG}{between}{lines[0]}{LONG}{between}{lines[1]}{LONG}</div>")  # captions stand so too
    assert headings.lines(page, {n for n, block in enumerate(page) if block.text in LONG}, [0.2] * len(page)) == set()


@pytest.mark.parametrize(
    ("label", "times", "found"),
    [
        ("<h4>Strengths</h4>", 3, True),
        ("<div class=label>Strengths</div>", 3, True),  # over a list
        ("<h4>Services</h4>", 3, True),
        ("<h4>(Up)</h4>", 3, False),
        ("<h4>Strengths</h4>", 2, False),
        ("<h4><a href=/strengths>Strengths</a></h4>", 3, False),
        ("<h4>Related stories</h4>", 3, False),
        ("<button>Strengths</button>", 3, False),
    ],
)
def test_the_label_that_each_part_of_a_text_has_anew_is_of_it(label: str, times: int, found: bool) -> None:
    part = f"<h3>A lock</h3>{PROSE}<aside>$200 at the mill</aside>{label}{LIST}"
    page = blocks(f"<div>{part * times}</div>")
    at = {block.index for block in page if block.text in ("Strengths", "Services", "Related stories")}
    kept = {block.index for block in page if block.index not in at and "mill" not in block.text}
    assert headings.refrains(page, kept) == (at if found else set())


@pytest.mark.parametrize(
    ("fact", "times", "found"),
    [
        ("<div class=fact><div class=name>Weight</div><div>{n} pounds</div></div>", 3, True),
        ("<div class=fact><div class=name>Weight</div><div>{n} pounds</div></div>", 2, False),
        ("<div class=fact><div class=name>Weight</div><div>{n} pounds</div><div>Buy it at the mill</div></div>", 3, False),
        ("<div class=fact><div class=name>Weight</div></div><div>{n} pounds</div>", 3, False),
        ("<div class=fact><div class=name>May 2024</div><div>{n} pounds</div></div>", 3, False),
        ("<div class=fact><div class=name><a href=/weight>Weight</a></div><div>{n} pounds</div></div>", 3, False),
    ],
)
def test_a_label_is_of_the_text_that_opens_an_element_with_what_it_is_said_of(fact: str, times: int, found: bool) -> None:
    page = blocks("<div>" + "".join(f"<h3>Lock {n}</h3>{PROSE}{fact.format(n=n)}" for n in range(times)) + "</div>")
    at = {block.index for block in page if block.text in ("Weight", "May 2024")}
    kept = {block.index for block in page if block.index not in at and "mill" not in block.text}
    assert headings.refrains(page, kept) == (at if found else set())


def test_a_line_over_each_paragraph_is_no_label_of_its_part() -> None:
    page = blocks("<div>" + f"{PROSE}<div class=copy>Copy the link</div>" * 4 + f"{PROSE}</div>")
    assert headings.refrains(page, {block.index for block in page if block.box.tag == "p"}) == set()


@pytest.mark.parametrize(
    ("name", "chance", "elsewhere", "wanted"),
    [
        ("title", 0.2, "", {1, 3, 5}),
        ("title", 0.05, "", set()),  # surely none
        ("title", 0.2, "<h2 class=title>The pier</h2><h2 class=title>The swans</h2>", set()),  # of other stories as well
        ("title t{}", 0.2, "", set()),  # each in its own way
    ],
)
def test_headings_that_are_set_alike_each_over_a_part_of_the_text_are_its_own(
    name: str, chance: float, elsewhere: str, wanted: set[int]
) -> None:
    entries = "".join(f"<div class='post-{n}'><h2 class='{name.format(n)}'>Lock {n}</h2>{PROSE}</div>" for n in range(3))
    page = blocks(f"{PROSE}{entries}{elsewhere}")
    likely = [chance if block.heading else 0.9 for block in page]
    assert headings.alike(page, {n for n, block in enumerate(page) if not block.heading}, likely) == wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("<div class=name>Lock {n}</div>", {1, 3, 5}),
        ("<div class=name>The locks</div>", set()),
        ("<div class=name>1{n}</div>", set()),
        ("<div class=name>Lock {n}: closed</div>", set()),
        ("<div class=name>Lock {n} was shut.</div>", set()),
        ("<div class=name><a href=/lock-{n}>Lock {n}</a></div>", set()),
        ("<button class=name>Lock {n}</button>", set()),
        ("<p class=name>Lock {n}</p>", {1, 3, 5}),
        ("<p class=name>Lock {n}.</p>", set()),
    ],
)
def test_lines_that_are_set_alike_each_over_a_part_of_the_text_are_its_own(line: str, wanted: set[int]) -> None:
    page = blocks(PROSE + "".join(f"<div>{line.format(n=n)}{PROSE}</div>" for n in range(3)))
    likely = [0.9 if n % 2 == 0 else 0.2 for n in range(7)]
    assert headings.alike(page, {0, 2, 4, 6}, likely) == wanted


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("<h3>Sea</h3>", True),
        ("<h3>Read more</h3>", False),
        ("<h3><a href=/sea-48213>Sea</a></h3>", False),
        ("<h3 class=promo>Sea</h3>", False),
    ],
)
def test_a_heading_is_kept_where_nearly_all_that_are_set_so_are(name: str, found: bool) -> None:
    part = "<h3>The {n} lock</h3><p>Open.</p>"
    others = "".join(part.format(n=n) for n in ("first", "next", "third", "last"))
    page = blocks(f"<div>{others}{name}<p>Shut.</p><p>Open again.</p></div>")
    likely = [0.9] * 8 + [0.15, 0.9, 0.9]
    assert headings.in_turn(page, set(range(11)) - {8, 9}, likely) == ({8} if found else set())
    assert headings.in_turn(page, set(range(11)) - {0, 8, 9}, [0.05, *likely[1:]]) == set()  # two are left out


def test_a_heading_is_kept_that_is_of_the_class_of_the_others() -> None:
    part = "<section class=part><h2 class=name>The {n} lock</h2><p>Open.</p></section>"
    others = "".join(part.format(n=n) for n in ("first", "next", "third", "last"))
    page = blocks(f"<div>{others}<section class=part><h3 class=name>Sea</h3><p>Shut.</p></section></div>")
    assert headings.in_turn(page, set(range(10)) - {8}, [0.9] * 8 + [0.15, 0.9]) == {8}
    assert headings.in_turn(page, set(range(10)) - {8}, [0.9] * 8 + [0.15, 0.9], counted=True) == set()


@pytest.mark.parametrize(("last", "wanted"), [("Step 4: The oil", {3}), ("Lamp 4: The oil", set()), ("Step 5: The oil", set())])
def test_a_heading_is_kept_whose_number_behind_a_word_is_the_next(last: str, wanted: set[int]) -> None:
    steps = (*(f"Step {n}: The {what}" for n, what in ((1, "wick"), (2, "glass"), (3, "key"))), last)
    page = blocks("<div>" + "".join(f"<h1>{step}</h1><img src=lamp.jpg>" for step in steps) + "</div>")
    assert headings.in_turn(page, {0, 1, 2}, [0.9, 0.9, 0.9, 0.05]) == wanted
    assert headings.in_turn(page, {0, 1, 2}, [0.9, 0.9, 0.9, 0.05], counted=True) == wanted


@pytest.mark.parametrize(
    ("numbers", "wanted"),
    [
        ((1, 2, 3, 4, 5), {3, 4}),
        ((5, 4, 3, 2, 1), {3, 4}),
        ((1, 2, 3, 4, 9), {3}),
        ((1, 2, 3, 7, 8), set()),
        ((1, 5, 3, 4, 5), set()),
    ],
)
def test_a_heading_is_kept_whose_number_is_the_next(numbers: tuple[int, ...], wanted: set[int]) -> None:
    page = blocks("<div>" + "".join(f"<h2>{n}. The lock at Marle</h2><img src={n}.jpg>" for n in numbers) + "</div>")
    assert headings.in_turn(page, {0, 1, 2}, [0.9, 0.9, 0.9, 0.1, 0.1]) == wanted


@pytest.mark.parametrize(
    ("over", "kept", "wanted"),
    [
        ("<h4>Pros</h4>", {0, 2, 3, 4}, {1}),
        ("<h4>Pros</h4>", {0, 2, 3}, set()),  # not all of the list
        ("<h4><a href=/pros>Pros</a></h4>", {0, 2, 3, 4}, set()),
        ("<p><b>Pros</b></p>", {0, 2, 3, 4}, {1}),
        ("<p>Pros</p>", {0, 2, 3, 4}, set()),
    ],
)
def test_a_heading_beside_a_list_that_is_kept_as_a_whole(over: str, kept: set[int], wanted: set[int]) -> None:
    page = blocks(f"{PROSE}<div class=box><div class=pros>{over}{LIST}</div></div>")
    assert headings.over(page, kept, [0.9, 0.5, 0.9, 0.9, 0.9]) == wanted
