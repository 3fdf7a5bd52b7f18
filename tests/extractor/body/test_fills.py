"""What belongs to the body though its block does not say so: what begins and ends a story, what is set as its neighbours are."""

from __future__ import annotations

import pytest
from newspage import blocks, p

from scraper.extractor.body import fills
from scraper.normaliser.text import key
from scraper.page.blocks import TABLE as TABLE_CELL

FIRST = "<p class={}>A keeper was hurt at the lighthouse.</p><p>She was on her way up to the lamp.</p>"


@pytest.mark.parametrize(
    ("names", "wanted"), [("article-first-paragraph", {0}), ("firstPara", {0}), ("standfirst", set()), ("first", set())]
)
def test_what_is_called_the_first_paragraph_opens_the_text(names: str, wanted: set[int]) -> None:
    assert fills.openings(blocks(FIRST.format(names)), {1}) == wanted


@pytest.mark.parametrize(
    ("last", "chance", "wanted"),
    [
        ("<p>Nobody complained.</p>", 0.18, {1}),
        ("<p>Nobody complained.</p>", 0.1, set()),
        ("<p>Nobody complained</p>", 0.18, set()),
        ("<p class=note>Nobody complained.</p>", 0.18, set()),
        ("<p><a href=/x-48213>Nobody</a> complained.</p>", 0.18, set()),
        ("<p><a href=/x-48213>Nobody</a> complained.</p>", 0.3, {1}),
        ("<p><a href=/x-48213>Nobody complained.</a></p>", 0.3, set()),
        ("<p><b>Roe:</b> Nobody complained.</p>", 0.18, {1}),
        ("<p><b>Jane Harrower:</b> Not one of us.</p>", 0.18, {1}),
        ("<p><b>Nobody at all complained.</b></p>", 0.18, set()),
        ("<p id=p-9>Nobody complained.</p>", 0.18, {1}),
    ],
)
def test_a_short_paragraph_ends_a_story_like_the_one_before_it(last: str, chance: float, wanted: set[int]) -> None:
    page = blocks(f"<p>A family of six swans held up the traffic for twenty minutes on Tuesday.</p>{last}")
    assert fills.edges(page, {0}, [0.9, chance], -1) == wanted


@pytest.mark.parametrize(
    ("last", "wanted"),
    [
        ("<div class='anchor p-12'><p>Nobody complained.</p></div>", {1}),
        ("<div class=promo><p>Nobody complained.</p></div>", set()),
        ("<div class='anchor p-12'><p>Nobody complained.</p><p>Share</p></div>", set()),
    ],
)
def test_a_last_paragraph_may_stand_in_a_box_as_each_of_the_others_does(last: str, wanted: set[int]) -> None:
    page = blocks(f"<div><div class='anchor p-11'><p>A family of six swans held up the traffic.</p></div>{last}</div>")
    assert fills.edges(page, {0}, [0.9] + [0.2] * (len(page) - 1), -1) == wanted


@pytest.mark.parametrize(
    ("under", "wanted"),
    [
        ("<p>Nobody complained.</p><p>The seventh came on foot.</p>", {1, 2}),
        ("<p>Nobody complained.</p><p>The seventh came on …</p>", {1}),  # of a list of stories
        ("<p>Nobody complained.</p><p class=note>The seventh came on foot.</p>", {1}),
        ("<ul><li>Nobody complained.</li><li>Nobody asked.</li></ul>", set()),
    ],
)
def test_more_than_one_paragraph_may_end_a_story_like_those_before_it(under: str, wanted: set[int]) -> None:
    page = blocks(f"<div><p>A family of six swans held up the traffic for twenty minutes on Tuesday.</p>{under}</div>")
    assert fills.edges(page, {0}, [0.9, 0.3, 0.18], -1) == wanted


@pytest.mark.parametrize(
    ("last", "chance", "wanted"),
    [
        ("text text-last", 0.18, {1}),
        ("text-9", 0.18, {1}),
        ("text-9", 0.1, set()),
        ("text text-note", 0.18, set()),
        ("blast", 0.18, set()),
    ],
)
def test_a_last_paragraph_may_have_a_class_for_its_place(last: str, chance: float, wanted: set[int]) -> None:
    page = blocks(
        f"<div><p class={'text-8' if last[-1] == '9' else 'text'}>Swans held up the traffic.</p><p class='{last}'>So it is.</p></div>"
    )
    assert fills.edges(page, {0}, [0.9, chance], -1) == wanted


@pytest.mark.parametrize(
    ("last", "chance", "wanted"),
    [
        ("<p class=qx>{}</p>", 0.45, {1}),
        ("<p class=qx>{}</p>", 0.3, set()),
        ("<p class=qx>So it is.</p>", 0.45, set()),
        ("<p class=qx><b>{}</b></p>", 0.45, set()),
        ("<p class=qx><a href=/x-48213>{}</a></p>", 0.45, set()),
        ("</div><div><p class=qx>{}</p>", 0.45, set()),
        ("<div class=qx>{}</div>", 0.45, set()),
    ],
)
def test_a_long_last_paragraph_that_is_doubted_by_a_hair_may_have_a_class_of_its_own(last: str, chance: float, wanted: set[int]) -> None:
    said = "The birds went on to the mill pond, where they stayed until the evening, and nobody saw them leave it. " * 2
    page = blocks(f"<div><p>Six swans held up the traffic.</p>{last.format(said.strip())}</div>")
    assert fills.edges(page, {0}, [0.9, chance], -1) == wanted


@pytest.mark.parametrize(
    ("first", "then", "chance", "wanted"),
    [
        ("article-first-paragraph", "", 0.2, {0}),
        ("text text-first", "text", 0.2, {0}),
        ("text text-first", "text", 0.1, set()),
        ("text text-note", "text", 0.2, set()),
        ("has-drop-cap", "", 0.2, {0}),
        ("has-dark-red-color has-text-color", "", 0.2, {0}),
        ("has-dark-red-background-color has-text-color", "", 0.2, set()),  # of a box
        ("has-small-font-size", "", 0.2, set()),
    ],
)
def test_a_first_paragraph_may_have_a_class_for_its_place(first: str, then: str, chance: float, wanted: set[int]) -> None:
    page = blocks(f"<div><p class='{first}'>Six swans held up the traffic.</p><p class='{then}'>So it is.</p></div>")
    assert fills.edges(page, {1}, [chance, 0.9], -1) == wanted
    assert fills.edges(page, {1}, [chance, 0.9], 0) == set()  # the headline


@pytest.mark.parametrize(
    ("over", "under", "chance", "wanted"),
    [
        ("“We looked at the lamp, the keeper said. “It was out.", "<p>“So we rowed home.”</p>", 0.1, {1}),
        ("«Nous avons vu la lampe.", "<p>«Elle était éteinte.»</p>", 0.1, {1}),
        ("“We looked at the lamp,” the keeper said.", "<p>“So we rowed home.”</p>", 0.1, set()),
        ("“We looked at the lamp. It was out.", "<p>So we rowed home.</p>", 0.1, set()),
        ("“We looked at the lamp. It was out.", "<p>“So we rowed home.”</p>", 0.02, set()),
        ("“We looked at the lamp. It was out.", "<p>“<a href=/x-48213>So we rowed home.</a>”</p>", 0.1, set()),
        ("“We looked at the lamp. It was out.", "</div><div><p>“So we rowed home.”</p>", 0.1, set()),
        ("„Die Lampe war aus“, sagte sie.", "<p>“So we rowed home.”</p>", 0.1, set()),
    ],
)
def test_a_quotation_that_is_left_open_goes_on(over: str, under: str, chance: float, wanted: set[int]) -> None:
    page = blocks(f"<div><p class=said>{over}</p>{under}</div>")
    assert fills.edges(page, {0}, [0.9, chance], -1) == wanted


@pytest.mark.parametrize(("shape", "wanted"), [("<p>{}</p>", {2}), ("<p class=note>{}</p>", set()), ("<div><p>{}</p></div>", set())])
def test_under_a_quote_the_last_paragraph_is_like_those_before_it(shape: str, wanted: set[int]) -> None:
    page = blocks(f"<p>The harbour office has said nothing yet.</p><blockquote><p>We wait.</p></blockquote>{shape.format('So does he.')}")
    assert fills.edges(page, {0, 1}, [0.9, 0.9, 0.4], -1) == wanted


@pytest.mark.parametrize(
    ("shape", "chance", "wanted"),
    [
        ("<div class=t><p>{0}</p></div>", 0.3, {1}),
        ("<div class=t><p>{0}</p></div>", 0.2, set()),
        ("<div class=t><p><a href=/x-48213>{1}</a> {2}</p></div>", 0.3, {1}),
        ("<div class=t><p><a href=/x-48213>{0}</a></p></div>", 0.3, set()),
        ("<div class=u><p class=note>{0}</p></div>", 0.3, set()),
    ],
)
def test_a_first_paragraph_in_a_box_of_its_own_may_have_links(shape: str, chance: float, wanted: set[int]) -> None:
    said = "A family of six swans held up the traffic on the bridge of Port Lintel for twenty minutes on Tuesday, the harbour office said."
    rest = "".join(f"<div class=t><p>{said[:-1]} {n} times.</p></div>" for n in range(3))
    page = blocks(f"<h1>Swans</h1>{shape.format(said, said[:20], said[21:])}{rest}")
    assert fills.edges(page, {2, 3, 4}, [0.0, chance, 0.9, 0.9, 0.9], 0) == wanted


PROSE = "<p>The trust wants to let the house to writers for a summer at a time.</p>"

TEXT = tuple(
    f"The {nth} of the locks on the canal was opened again in March, and boats of all sizes pass it." for nth in ("first", "next", "last")
)


@pytest.mark.parametrize(("markup", "found"), [("<div>{}</div>", {0}), ("<ul><li><a href=//net.example>{}</a></li></ul>", set())])
def test_a_letter_of_its_own_opens_a_paragraph_and_a_link_does_not(markup: str, found: set[int]) -> None:
    assert fills.openings(blocks(f"<div>{markup.format('X')}<p>yz.example: What is it that you see?</p></div>"), {1}) == found


@pytest.mark.parametrize(
    ("first", "found"),
    [
        ("GULL POINT — Ottilie Brand had climbed the stairs for all of her life, and her legs told her so.", {0}),
        ("GULL POINT, Me. - Ottilie Brand had climbed the stairs for all of her life, and her legs told her so.", {0}),
        ("ENTRETIEN - Ottilie Brand a monté les marches toute sa vie, et ses jambes le lui ont dit.", set()),
        ("کرمانشاه - رئیس هیئت از کشف سفال نگاره ای با نقش بز کوهی خبر داد که قدمت آن به هزاره های پیش می رسد.", set()),
        ("UPDATE 3 – Ottilie Brand had climbed the stairs for all of her life, and her legs told her so.", set()),
        ("Ottilie Brand — she is 64 — had climbed the stairs for all of her life, and her legs told her so.", set()),
    ],
)
def test_a_first_paragraph_that_says_where_it_was_filed_begins_the_text(first: str, found: set[int]) -> None:
    page = blocks(f"<div class=preview><p>{first}</p></div><div class=paid><p>Then the lamp came on, and she was gone.</p></div>")
    assert fills.openings(page, {1}) == found


@pytest.mark.parametrize(
    ("hole", "chance", "found"),
    [
        ("<p>By the end of the year the city wants to open the other two as well, its mayor told us.</p>", 0.12, True),
        ("<p>By the end of the year the <a href=/mayor>city wants to open the other two as well, its mayor</a> said.</p>", 0.3, False),
        ("<p>By the end of the year the city wants to open the other two as well, its mayor told us.</p>", 0.05, False),
        ("<p>Opening times of the other two locks on the canal between April and the end of October</p>", 0.3, False),
        ("<p class=promo>By the end of the year the city wants to open the other two as well, its mayor told us.</p>", 0.3, False),
    ],
)
def test_a_paragraph_set_as_those_around_it_is_of_the_text(hole: str, chance: float, found: bool) -> None:
    page = blocks(f"<div>{p(TEXT)}{hole}<p>Then it rained.</p>{p(TEXT)}</div>")
    assert fills.holes(page, {0, 1, 2, 5, 6, 7}, [0.9] * 3 + [chance, 0.05] + [0.9] * 3) == ({3} if found else set())


@pytest.mark.parametrize(
    ("hole", "chance", "found"),
    [
        ("By the end of the year the city wants to open the other two as well, its mayor told us.", 0.42, {3}),
        ("By the end of the year the city wants to open the other two as well, its mayor told us.", 0.3, set()),
        ("Opening times of the other two locks on the canal between April and the end of October", 0.42, set()),
        ("<a href=/x-48213>By the end of the year the city wants to open the other two as well, its mayor told us.</a>", 0.42, set()),
        ("<div>By the end of the year the city wants to open the other two as well, its mayor told us.</div>", 0.42, set()),
    ],
)
def test_amid_paragraphs_a_text_may_stand_in_no_element_of_its_own(hole: str, chance: float, found: set[int]) -> None:
    page = blocks(f"<div>{p(TEXT)}{hole}<blockquote>A post</blockquote>{p(TEXT)}</div>")
    assert fills.holes(page, {0, 1, 2, 5, 6, 7}, [0.9] * 3 + [chance, 0.0] + [0.9] * 3) == found


@pytest.mark.parametrize("unseen", ["", "hidden"])
def test_of_a_text_that_is_hidden_a_paragraph_is_as_well(unseen: str) -> None:
    """As by a wall that those who have paid do not see."""
    hole = "<p>By the end of the year the city wants to open the other two as well, its mayor told us.</p>"
    page = blocks(f"<div {unseen}>{p(TEXT[:2])}{hole}{p(TEXT)}</div>")
    assert fills.holes(page, {0, 1, 3, 4, 5}, [0.9, 0.9, 0.2, 0.9, 0.9, 0.9]) == {2}


TABLE = f"<table>{'<tr><td>Boats</td><td>7</td></tr>' * 10}</table>"


@pytest.mark.parametrize(
    ("shape", "chance", "found"),
    [
        ("<div>{0}{1}{2}{1}{0}</div>", 0.3, True),
        ("<div>{0}{1}{2}{1}{0}</div>", 0.2, False),
        ("<div>{0}</div>{1}<div>{2}</div>{1}<div>{0}</div>", 0.3, False),
    ],
)
def test_between_two_long_tables_a_paragraph_is_of_the_text_in_whose_element_it_stands(shape: str, chance: float, found: bool) -> None:
    hole = "<p>By the end of the year the city wants to open the other two as well, its mayor told us.</p>"
    page = blocks(shape.format(p(TEXT), TABLE, hole))
    kept = {0, 1, 2, len(page) - 3, len(page) - 2, len(page) - 1}
    likely = [0.9 if n in kept else chance * (not page[n].inside & TABLE_CELL) for n in range(len(page))]
    assert fills.holes(page, kept, likely) == ({len(page) // 2} if found else set())


@pytest.mark.parametrize(
    ("after", "chance", "found"),
    [
        ("<p>By the end of the year the city wants to open the other two as well.</p>", 0.3, {1}),
        ("<p>By the end of the year the city wants to open the other two as well.</p>", 0.2, set()),
        ("<p>By the end of the year the city wants to open the other two as well</p>", 0.3, set()),
        ("<p class=promo>By the end of the year the city wants to open the other two as well.</p>", 0.3, set()),
        ("</div><div><p>By the end of the year the city wants to open the other two as well.</p>", 0.3, set()),
        ("<p><a href=/boats>By the end of the year the city wants to open the other two as well.</a></p>", 0.3, set()),
    ],
)
def test_over_an_insert_a_paragraph_goes_on_as_the_one_right_over_it(after: str, chance: float, found: set[int]) -> None:
    page = blocks(f"<div><div>{PROSE}{after}</div><div><b>Learn to steer a boat</b></div><div class=t>{PROSE}</div></div>")
    assert fills.holes(page, {0, 3}, [0.9, chance, 0.0, 0.9]) == found


@pytest.mark.parametrize(("names", "chance", "found"), [("strong", 0.3, {5}), ("strong", 0.2, set()), ("promo", 0.3, set())])
def test_amid_the_text_of_an_element_a_paragraph_is_set_as_some_of_it_are(names: str, chance: float, found: set[int]) -> None:
    """As between a picture and an insert, of which it looks to be a part."""
    hole = f"<p class={names}>By the end of the year the city wants to open the other two as well, its mayor told us.</p>"
    strong = p(TEXT[:2], "<p class=strong>{}</p>")
    page = blocks(f"<div>{p(TEXT[:2])}{strong}<figure>Boats</figure>{hole}<div>More boats</div>{p(TEXT[2:])}</div>")
    assert fills.holes(page, {0, 1, 2, 3, 7}, [0.9] * 4 + [0.0, chance, 0.0, 0.9]) == found


def test_paragraphs_set_alike_of_which_most_are_not_of_the_text() -> None:
    page = blocks(
        f"<div>{p(TEXT)}<p>By the end of the year the city wants to open the other two, its mayor told us.</p>{p(TEXT * 3)}</div>"
    )
    assert fills.holes(page, {0, 1, 2, 4}, [0.9] * 3 + [0.3] * 10) == set()


@pytest.mark.parametrize(
    ("name", "chance", "elsewhere", "wanted"),
    [
        ("t-p x{}", 0.1, "", {7, 8}),
        ("t-p x{}", 0.02, "", set()),  # surely none
        ("t-p x{}", 0.1, "<p class='t-p y'>The readers of the Post say so, too.</p>" * 4, set()),  # others bear it as well
        ("x{}", 0.1, "", set()),  # a class for each
    ],
)
def test_the_last_part_bears_the_class_of_the_text(name: str, chance: float, elsewhere: str, wanted: set[int]) -> None:
    said = [f"<p class='{name.format(n)}'>The trust wants to let house {n} to writers for a summer.</p>" for n in range(8)]
    page = blocks(f"<div>{''.join(said[:6])}</div><hr><div><h3>In the end</h3>{''.join(said[6:])}</div><footer>{elsewhere}</footer>")
    likely = [0.9] * 6 + [chance] * (len(page) - 6)
    assert fills.marked(page, set(range(6)), likely) == wanted


@pytest.mark.parametrize(
    ("line", "list_", "found"),
    [
        ("De drie huizen zijn:", "<ul><li>het witte</li><li>het lage</li></ul>", {8}),
        ("De drie huizen zijn:", "", set()),
        ("Lees ook <a href=/x-48213>alles over de huizen</a>:", "<ul><li>het witte</li><li>het lage</li></ul>", set()),
        ("De drie huizen van de trust", "<ul><li>het witte</li><li>het lage</li></ul>", set()),
    ],
)
def test_the_line_over_a_list_in_the_last_part_bears_the_class_too(line: str, list_: str, found: set[int]) -> None:
    said = [f"<p class=t-p>The trust wants to let house {n} to writers for a summer.</p>" for n in range(7)]
    page = blocks(f"<div>{''.join(said[:6])}</div><hr><div><h3>In the end</h3>{said[6]}<p class=t-p>{line}</p>{list_}</div>")
    assert fills.marked(page, set(range(6)), [0.9] * 6 + [0.1] * (len(page) - 6)) == {7} | found


FAR = "<p>The keeper climbed the stairs of the tower to the lamp once more that night, and nobody saw her come down again.</p>"


@pytest.mark.parametrize(
    ("line", "chance", "found"),
    [
        ("Emergency declared in the hospitals of the northern islands", 0.42, True),
        ("État d’urgence déclaré dans les hôpitaux des îles du nord", 0.42, True),
        ("Emergency declared in the hospitals of the northern islands", 0.3, False),
        ("Emergency: all that is known", 0.42, False),
        ("<b>Emergency declared in the hospitals of the northern islands</b>", 0.42, False),
        ("<a href=/x-48213>Emergency declared in the hospitals of the northern islands</a>", 0.42, False),
        ("Three hours ago", 0.42, False),
    ],
)
def test_a_line_without_a_full_stop_is_set_as_the_paragraphs_of_a_text(line: str, chance: float, found: bool) -> None:
    """As in a ticker that parts its entries by a line for those alone who have it read out."""
    page = blocks(
        "".join(
            f"<section class=e><i>Content</i><div class=t>{each}</div></section>" for each in (*[FAR] * 3, f"<p>{line}</p>", *[FAR] * 3)
        )
    )
    texts = [block.index for block in page if block.text != "Content"]
    likely = [0.9 if n in texts else 0.0 for n in range(len(page))]
    likely[texts[3]] = chance
    assert fills.holes(page, {*texts[:3], *texts[4:]}, likely) == ({texts[3]} if found else set())


@pytest.mark.parametrize(("chances", "found"), [((0.3, 0.3), {0, 1}), ((0.2, 0.3), {1}), ((0.3, 0.2), {0})])
def test_two_first_paragraphs_may_stand_over_what_the_model_takes(chances: tuple[float, float], found: set[int]) -> None:
    page = blocks(f"<div>{FAR}<div>{FAR}</div><h4>Plus</h4>{FAR * 3}</div>")
    assert fills.edges(page, {3, 4, 5}, [*chances, 0.0, 0.9, 0.9, 0.9], -1) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p>Anzeige wurde gegen drei Männer erstattet.</p>", {1}),
        ("<p>Anzeige gegen drei Männer</p>", set()),
        ("<p class=ad>Anzeige wurde gegen drei Männer erstattet.</p>", set()),
        ("<p><b>Anzeige wurde gegen drei Männer erstattet.</b></p>", set()),
    ],
)
def test_a_short_sentence_between_two_paragraphs_is_set_as_they_are(line: str, found: set[int]) -> None:
    page = blocks(f"<div>{PROSE}{line}{PROSE}</div>")
    assert fills.holes(page, {0, 2}, [0.9, 0.4, 0.9]) == found
    assert not fills.holes(page, {0, 2}, [0.9, 0.2, 0.9])


LONG = "Auf den Netzwerken hat die Ziege mehr Freunde als der Bürgermeister und der Bischof zusammen."


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p>Verletzt wurde niemand.</p>", {1}),  # typed by an editor amid what a system marks
        (f"<div class=social-box><p>{LONG}</p></div>", {1}),
        (f"<section class=promo><div><p>{LONG}</p></div></section>", {1}),
        ("<div class=social-box><p>Verletzt wurde niemand.</p></div>", set()),  # short in a box
        ("<p>Verletzt: niemand</p>", set()),
        ("<p class=note>Verletzt wurde niemand.</p>", set()),
        ("<p><b>Verletzt</b> wurde niemand.</p>", set()),
        ("<p><a href=/ziegen>Verletzt</a> wurde niemand.</p>", set()),
        ("<div>Verletzt wurde niemand.</div>", set()),
        (f"<aside><p>{LONG}</p></aside>", set()),
        (f"<form><p>{LONG}</p></form>", set()),
        (f"<blockquote><p>{LONG}</p></blockquote>", set()),
    ],
)
def test_a_sentence_may_be_put_between_two_paragraphs_in_their_element(line: str, found: set[int]) -> None:
    marked = PROSE.replace("<p>", "<p class='text odd'>")
    page = blocks(f"<div>{marked}{line}{marked}</div>")
    assert fills.holes(page, {0, 2}, [0.9, 0.3, 0.9]) == found
    assert not fills.holes(page, {0, 2}, [0.9, 0.2, 0.9])
    apart = blocks(f"<div><div>{marked * 2}</div>{line}{marked}</div>")
    assert not fills.holes(apart, {0, 1, 3}, [0.9, 0.9, 0.3, 0.9])


@pytest.mark.parametrize(
    ("line", "chance", "found"),
    [
        ("<p>Each berth is paid for in advance.</p>", 0.3, True),
        ("<p>Each berth is paid for in advance.</p>", 0.2, False),
        ("<p>Each berth, and in advance</p>", 0.3, False),
        ("<p class=note>Each berth is paid for in advance.</p>", 0.3, False),
        ("<div><p>Each berth is paid for in advance.</p></div>", 0.3, False),
        ("<p><b>Each berth is paid for in advance.</b></p>", 0.3, False),
        ("<p>Each berth is <a href=/berths>paid for in advance</a>.</p>", 0.3, False),
    ],
)
def test_a_short_sentence_between_a_list_and_a_heading_is_set_as_the_paragraphs(line: str, chance: float, found: bool) -> None:
    page = blocks(f"<div>{PROSE}<ul><li>Two pounds</li><li>Six pounds</li></ul>{line}<h3>How to pay</h3>{PROSE}</div>")
    assert fills.holes(page, {0, 1, 2, 4, 5}, [0.9, 0.9, 0.9, chance, 0.9, 0.9]) == ({3} if found else set())


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("• A lamp", "• Oil", "• Two keys"), {1}),
        (("• A lamp", "– Oil", "• Two keys"), set()),
        (("• A lamp", "Oil", "• Two keys"), set()),
        (("1. A lamp", "2. Oil", "3. Two keys"), set()),
    ],
)
def test_an_item_between_two_behind_the_same_bullet(lines: tuple[str, str, str], found: set[int]) -> None:
    assert fills.holes(blocks(p(lines)), {0, 2}, [0.9, 0.4, 0.9]) == found


@pytest.mark.parametrize(
    ("first", "then", "found"),
    [
        ("<p>Ottilie Brand,</p>", "<p>born on the coast, kept the lamp.</p>", {0}),
        ("<p>Ottilie Brand</p>", "<p>born on the coast, kept the lamp.</p>", set()),
        ("<p>Ottilie Brand,</p>", "<p>Born on the coast, she kept the lamp.</p>", set()),
        ("<p><a href=/ottilie>Ottilie Brand,</a></p>", "<p>born on the coast, kept the lamp.</p>", set()),
        ("<div><p>Ottilie Brand,</p></div>", "<p>born on the coast, kept the lamp.</p>", set()),
    ],
)
def test_a_sentence_may_begin_in_a_paragraph_of_its_own(first: str, then: str, found: set[int]) -> None:
    assert fills.openings(blocks(f"<div>{first}{then}</div>"), {1}) == found


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("<p><b>PILOT: We thank you for this talk.</b></p>", {3}),
        ("<p><b>We thank you for this talk.</b></p>", set()),
        ("<p><b>Note: We thank you for this talk.</b></p>", set()),
        ("<p><b>PILOT: We thank you</b></p>", set()),
    ],
)
def test_the_last_word_of_an_interview_is_the_askers(last: str, found: set[int]) -> None:
    said = "A hundred years ago there were nine lamps on this coast, and each of them had a keeper and a boat."
    page = blocks(f"<div><p>{said}</p><p><b>PILOT: And how many are there now?</b></p><p>{said}</p>{last}</div>")
    assert fills.edges(page, {0, 1, 2}, [0.9, 0.9, 0.9, 0.3], -1) == found


@pytest.mark.parametrize(
    ("first", "chance", "found"),
    [
        ("<p>The north gate</p>", 0.4, {1}),
        ("<p>The north gate</p>", 0.2, set()),
        ("<p><a href=/gates>The north gate</a></p>", 0.4, set()),
        ("</blockquote><p>The north gate</p><blockquote>", 0.4, set()),
    ],
)
def test_the_rest_of_a_quotation_is_of_the_text(first: str, chance: float, found: set[int]) -> None:
    page = blocks(f"<p>The harbour office has said nothing yet.</p><blockquote>{first}<p>We wait, and so do they.</p></blockquote>")
    assert fills.quotations(page, {0, 2}, [0.9, chance, 0.9]) == found


@pytest.mark.parametrize(("line", "found"), [("The minister said:", {1}), ("The minister said so.", set())])
def test_a_quotation_that_the_last_line_announces_is_of_the_text(line: str, found: set[int]) -> None:
    page = blocks(f"<p>{line}</p><blockquote><p>Nobody should lose a school because they lost a boat.</p></blockquote><h2>Share</h2>")
    assert fills.quotations(page, {0}, [0.9, 0.4, 0.1]) == found


@pytest.mark.parametrize(
    ("line", "said", "chance", "found"),
    [
        ("The minister said:", "Nobody should lose a school because they lost a boat.", 0.25, {1}),
        ("The minister said:", "Nobody should lose a school because they lost a boat.", 0.15, set()),
        ("The minister said so.", "Nobody should lose a school because they lost a boat.", 0.25, set()),
        ("The minister said:", "<a href=/x-48213>Nobody should lose a school because they lost a boat.</a>", 0.25, set()),
        ("The minister said:", "Boats and schools", 0.25, set()),
    ],
)
def test_a_quotation_that_a_line_amid_the_text_announces_is_of_it(line: str, said: str, chance: float, found: set[int]) -> None:
    quote = (
        f"<div class=wide><figure><blockquote><p>{said}</p></blockquote><figcaption><p>Jane Roe, minister</p></figcaption></figure></div>"
    )
    page = blocks(f"<p>{line}</p>{quote}<p>The school on the pier stays shut until the summer, the parish council has said.</p>")
    assert fills.quotations(page, {0, 3}, [0.9, chance, 0.02, 0.9]) == found


TOLD = "The school on the pier stays shut until the summer, the parish council has said in a letter to all the parents."


@pytest.mark.parametrize(
    ("markup", "chance", "in_data", "found"),
    [
        ("<div>{}</div>", 0.45, True, True),
        ("<div>{}</div>", 0.45, False, False),
        ("<div>{}</div>", 0.3, True, False),
        ("<div><a href=/x-48213>{}</a></div>", 0.45, True, False),  # an offer amid the text
        ("<h3>{}</h3>", 0.45, True, False),
        ("<figure><figcaption>{}</figcaption></figure>", 0.45, True, False),
    ],
)
def test_a_paragraph_that_the_data_have_is_of_the_text(markup: str, chance: float, in_data: bool, found: bool) -> None:
    said = [
        f"A keeper of the year {year} counted the boats at the pier and wrote down what each of them brought home." for year in range(5)
    ]
    page = blocks(f"{p(said)}<ul><li><a href=/a>Boats</a></li></ul>{markup.format(TOLD)}")
    text = key(" ".join([*said, TOLD] if in_data else said))
    likely = [chance if block.text == TOLD else 0.9 for block in page]
    assert fills.told(page, set(range(5)), likely, lambda: text) == ({page[-1].index} if found else set())
    assert fills.told(page, set(range(5)), likely, lambda: key(TOLD)) == set()  # a text of which the data have the half alone


def test_a_first_paragraph_over_a_sub_heading_is_like_the_one_under_that() -> None:
    said = "A family of six swans held up the traffic on the bridge of Port Lintel for twenty minutes on Tuesday, the harbour office said."
    page = blocks(f"<h1>Swans</h1><div class=box><p>{said}</p></div><h2>On the bridge</h2><p>{said}</p><p>{said}</p>")
    assert fills.edges(page, {2, 3, 4}, [0.0, 0.4, 0.9, 0.9, 0.9], 0) == {1}
    page = blocks(f"<h1>Swans</h1><div class=box>{said}</div><h2>On the bridge</h2><p>{said}</p><p>{said}</p>")
    assert fills.edges(page, {2, 3, 4}, [0.0, 0.4, 0.9, 0.9, 0.9], 0) == set()
