"""What belongs to the body though its block does not say so: the rest of a list, the paragraph that ends a story."""

from __future__ import annotations

import pytest
from newspage import blocks, items, p

from scraper.extractor.body import fills

ITEMS = ("new gates for the lock;", "a pump that runs in winter;", "a car park beside the station.")


@pytest.mark.parametrize(
    ("html", "kept", "likely", "wanted"),
    [
        (items(ITEMS), {0, 1}, [0.9, 0.9, 0.2], {2}),
        (items(ITEMS, "ol"), {0, 2}, [0.9, 0.2, 0.9], {1}),
        (items(ITEMS), {0, 1}, [0.9, 0.9, 0.02], set()),  # surely none
        (items(ITEMS), {0}, [0.9, 0.2, 0.06], {1}),  # one in three
        (items((*ITEMS, "a bench.")), {0}, [0.9, 0.2, 0.2, 0.2], set()),  # most are not kept
        (items((ITEMS[0], "5")), {0}, [0.9, 0.2], set()),  # says nothing
        (items((*ITEMS[:2], "<a href=/x-48213>More of the harbour</a>")), {0, 1}, [0.9, 0.9, 0.2], set()),
        (items((ITEMS[0], "<a href=/x-48213>a pump</a>", ITEMS[2])), {0, 2}, [0.9, 0.2, 0.9], {1}),  # between two that are kept
        (items(tuple(f"{item} <a href=#mark>↩</a>" for item in ITEMS)), {0, 1}, [0.9, 0.9, 0.2], {2}),  # footnotes
        (items(tuple(f"<p>{item}</p>" for item in ITEMS)), {0, 2}, [0.9, 0.06, 0.9], {1}),
        (items((ITEMS[0], "<p>Become a member</p>", ITEMS[2])), {0, 2}, [0.9, 0.2, 0.9], set()),  # an offer amid the lines
        (p(ITEMS), {0, 1}, [0.9, 0.9, 0.2], set()),  # no list
    ],
)
def test_a_list_of_which_enough_is_kept_is_kept_whole(html: str, kept: set[int], likely: list[float], wanted: set[int]) -> None:
    assert fills.lists(blocks(html), kept, likely) == wanted


FIRST = "<p class={}>A keeper was hurt at the lighthouse.</p><p>She was on her way up to the lamp.</p>"


@pytest.mark.parametrize(
    ("names", "wanted"), [("article-first-paragraph", {0}), ("firstPara", {0}), ("standfirst", set()), ("first", set())]
)
def test_what_is_called_the_first_paragraph_opens_the_text(names: str, wanted: set[int]) -> None:
    assert fills.openings(blocks(FIRST.format(names)), {1}) == wanted


LINES = items(("On weekdays from six", "On Sundays never"))
LINKS = items(("<a href=/a-48213>On weekdays</a>", "On Sundays never"))


@pytest.mark.parametrize(
    ("html", "kept", "chance", "wanted"),
    [
        ("<p>Before it.</p>{}<p>After it.</p>", {0, 3}, 0.06, {1, 2}),
        ("<p>Before it.</p>{}<p>After it.</p>", {0, 3}, 0.03, set()),
        ("<p>Before it.</p><div>{}</div><p>After it.</p>", {0, 3}, 0.3, set()),  # in a box of its own
        ("<p>Before it.</p>{}<p>Skipped</p><p>After it.</p>", {0, 4}, 0.3, set()),
        ("<div><h2>Before it</h2></div>{}<div><p>After it.</p></div>", {0, 3}, 0.06, {1, 2}),  # each in a box, alone
        ("<div><p>Before it.</p></div><div>{}</div><div><p>After it.</p></div>", {0, 3}, 0.06, {1, 2}),
        ("<div><p>Before it.</p></div><div><h2>Open</h2></div><div>{}</div>", {0}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><div><h2>Open</h2></div>{}", {0}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><h2>Open</h2><div>{}</div>", {0}, 0.3, set()),
        ("<p>Before it.</p><p><b>Open</b></p>{}", {0, 1}, 0.06, {2, 3}),
        ("<p>Before it.</p><p><b>Related stories</b></p>{}", {0, 1}, 0.3, set()),
        ("<p>Before it.</p><p><b>Nobody</b> came</p>{}", {0, 1}, 0.3, set()),
        ("Before it.<br><br>{}After it.", {0, 3}, 0.06, {1, 2}),
        ("<p>Before it.</p>{}", {0}, 0.3, set()),  # what follows a story
        ("<p>Before it:</p>{}", {0}, 0.06, {1, 2}),
        ("<p>Before it.</p><h2>Open</h2>{}<p>Another thing</p>", {0}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><h2>Open</h2>{}", {0, 1}, 0.06, {2, 3}),
        ("<p>Before it.</p><h2>Open</h2>{}<p>Skipped</p><p>After it.</p>", {0, 5}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><h2>Open</h2>{}<h2>Shut</h2><ol><li>After it.</li><li>And then</li></ol>", {0, 1, 5, 6}, 0.06, {2, 3}),
        ("<ul><li>Before it.</li><li>And so on</li></ul><h2>Open</h2>{}<p>After it.</p>", {0, 1, 5}, 0.3, {2, 3, 4}),
        ("<p>Before it.</p><h2>Open</h2>{}", {0}, 0.06, set()),  # under what is hardly a sub-heading
        ("<p>Before it.</p><h2>Related stories</h2>{}", {0}, 0.3, set()),
        ("<p>Before it.</p><h2><a href=/a>Open</a></h2>{}", {0}, 0.3, set()),
        ("<p>Before it.</p><aside>{}</aside><p>After it.</p>", {0, 3}, 0.3, set()),
    ],
)
def test_a_list_without_links_among_the_paragraphs_is_kept(html: str, kept: set[int], chance: float, wanted: set[int]) -> None:
    page = blocks(f"<div>{html.format(LINES)}</div>")
    assert fills.plain(page, kept, [chance] * len(page)) == wanted
    page = blocks(f"<div>{html.format(LINKS)}</div>")
    assert fills.plain(page, kept, [chance] * len(page)) == set()


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


FERRIES = ("<a href=/ferries/anna>Anna</a>", "<a href=/ferries/lotte>Lotte</a>", "the tender")


@pytest.mark.parametrize(
    ("before", "list_", "after", "wanted"),
    [
        ("<p>Three boats will be sold by the autumn:</p>", items(FERRIES), "<p>The oldest of them is eighty.</p>", {1, 2, 3}),
        ("<p>秋までに次の三隻の船が売られる：</p>", items(FERRIES), "<p>一番古い船は八十年前のものだ。</p>", {1, 2, 3}),
        ("<p>Three boats will be sold by the autumn.</p>", items(FERRIES), "<p>The oldest of them is eighty.</p>", set()),
        ("<p>Three boats will be sold by the autumn:</p>", items(FERRIES), "", set()),  # nothing goes on: tags, shares
        (
            "<p>Three boats will be sold by the autumn:</p>",
            items((*FERRIES, "<p>Join us</p>")),
            "<p>The oldest is eighty.</p>",
            {1, 2, 3, 4},
        ),
        ("<p>Three boats will be sold by the autumn:</p>", p(FERRIES), "<p>The oldest of them is eighty.</p>", set()),
        ("<p>Read more about the ferries:</p>", items(FERRIES), "<p>The oldest of them is eighty.</p>", set()),  # other stories
        ("<p>What you will learn in these lines:</p>", items(("<a href='#a'>Anna</a>", "Lotte")), "<p>The oldest is eighty.</p>", set()),
    ],
)
def test_a_list_is_kept_that_a_sentence_announces(before: str, list_: str, after: str, wanted: set[int]) -> None:
    page = blocks(f"<div>{before}{list_}{after}</div>")
    kept = {0, len(page) - 1} if after else {0}
    assert fills.announced(page, kept) == wanted


def test_a_list_without_links_may_end_the_part_that_announces_it() -> None:
    said = "<p>Three boats will be sold by the autumn:</p>"
    boats = ("the Anna", "the Lotte", "the tender")
    page = blocks(f"<div><section>{said}{items(boats)}</section><section><p>The oldest is eighty.</p></section></div>")
    assert fills.announced(page, {0, 4}) == {1, 2, 3}
    linked = items(tuple(f"<a href=/b/{n}>{boat}</a>" for n, boat in enumerate(boats)))
    page = blocks(f"<div><section>{said}{linked}</section><section><p>The oldest is eighty.</p></section></div>")
    assert fills.announced(page, {0, 4}) == set()


def test_a_list_may_stand_in_a_box_beside_that_of_the_sentence() -> None:
    said = "<div class=a><p>Three boats will be sold by the autumn:</p></div>"
    page = blocks(f"<div>{said}<div class=b>{items(FERRIES)}</div><div class=a><p>The oldest is eighty.</p></div></div>")
    assert fills.announced(page, {0, 4}) == {1, 2, 3}
    said = "<div class=a><p>The fleet is too old.</p><p>Three boats will be sold by the autumn:</p></div>"
    page = blocks(f"<div>{said}<div class=b>{items(FERRIES)}</div><div class=a><p>The oldest is eighty.</p></div></div>")
    assert fills.announced(page, {0, 1, 5}) == {2, 3, 4}


@pytest.mark.parametrize(
    ("before", "link", "wanted"),
    [
        ("What the two men wrote:", "", {1, 2}),
        ("It was found on Monday.", "", set()),
        ("What they wrote:", "<a href=/t/1>June 11</a>", set()),
    ],
)
def test_lines_of_a_quotation_are_kept_that_a_sentence_announces(before: str, link: str, wanted: set[int]) -> None:
    quote = f"<blockquote><p>{link}– How much?</p><p>– Three hundred.</p></blockquote>"
    page = blocks(f"<div><p>{before}</p>{quote}<p>The oldest is eighty.</p></div>")
    assert fills.announced(page, {0, len(page) - 1}) == wanted


def test_what_is_set_otherwise_than_the_items_that_are_kept_is_none() -> None:
    page = blocks(
        f"<div><p>Three boats will be sold by the autumn:</p>{items((*FERRIES, '<p>Join us</p>'))}<p>The oldest is eighty.</p></div>"
    )
    assert fills.announced(page, {0, 1, 5}) == {2, 3}


ROWS = "<tr><th>Boat</th><th>Built</th></tr><tr><td>Anna</td><td>1931</td></tr><tr><td>Lotte</td><td>1944</td></tr>"


@pytest.mark.parametrize(
    ("table", "texts"),
    [
        (f"<table>{ROWS}</table>", 6),
        (f"<div><div><div><div><table>{ROWS}</table></div></div></div></div>", 6),
        (f"<table>{ROWS}<tr><td><ul><li>1</li><li>2</li><li>3</li><li>4</li></ul></td></tr></table>", 6),  # stars of a rating
    ],
)
def test_a_table_of_data_amid_the_text_is_kept_whole(table: str, texts: int) -> None:
    page = blocks(f"<div>{PROSE}{table}{PROSE}</div>")
    assert len(fills.tables(page, {0, len(page) - 1})) == texts


@pytest.mark.parametrize(
    ("shape", "texts"),
    [
        ("<section>{prose}{table}</section><section>{prose}</section>", 6),
        ("<section>{prose}</section><section>{table}{prose}</section>", 6),
        ("<section>{prose}</section><aside>{table}</aside><section>{prose}</section>", 0),
        ("<section>{prose}</section><div hidden>{table}</div><section>{prose}</section>", 0),
    ],
)
def test_a_table_may_end_a_section_or_begin_one(shape: str, texts: int) -> None:
    page = blocks(shape.format(prose=PROSE, table=f"<table>{ROWS}</table>"))
    assert len(fills.tables(page, {0, len(page) - 1})) == texts


NAMES = "<thead><tr><th>Boat</th><th>What became of it</th></tr></thead>"
FATES = (
    "<tr><td>Anna</td><td>Sold to an inn, where she holds flowers</td></tr><tr><td>Lotte</td><td>Burnt at the pier</td></tr>"
    "<tr><td>Ida</td><td>Still at sea, as far as anyone knows</td></tr>"
)


@pytest.mark.parametrize(
    ("kept", "texts"),
    [
        ({0, 4, 6, 8}, 5),  # the names of the columns and of the boats
        ({0, 4, 5, 6}, 5),
        ({0, 4, 8}, 0),  # most of the text, from two cells: the story of a page that is a table stands so
        ({0, 3, 5, 7}, 0),  # hardly any of it
        ({0}, 0),
    ],
)
def test_a_table_of_which_enough_is_kept_is_kept_whole_at_the_end_too(kept: set[int], texts: int) -> None:
    page = blocks(f"<div>{PROSE}</div><div><table>{NAMES}<tbody>{FATES}</tbody></table><p>Imprint</p></div>")
    assert len(fills.tables(page, kept)) == texts


@pytest.mark.parametrize(("linked", "texts"), [(1, 6), (2, 0)])
def test_a_table_may_link_the_names_in_one_column(linked: int, texts: int) -> None:
    cells = "".join(f"<td><a href=/boat-{n}>The boat Anna of 1931</a></td>" for n in range(linked)) + "<td>Sold</td>" * (3 - linked)
    page = blocks(f"<div>{PROSE}<table><tr><th>Boat</th><th>Fate</th><th>Year</th></tr><tr>{cells}</tr></table>{PROSE}</div>")
    assert len(fills.tables(page, {0, len(page) - 1})) == texts


@pytest.mark.parametrize(
    ("markup", "cells"),
    [
        (f"<div>{PROSE}<table>{ROWS}</table></div>", 6),
        (f"<div>{PROSE}<figure><table>{ROWS}</table></figure><figure><table>{ROWS}</table></figure></div><p>Imprint</p>", 12),
        (f"<div>{PROSE}</div><div><p>Tides</p><table>{ROWS}</table></div>", 0),  # of another part of the page
        (f"<main><div>{PROSE}</div></main><section><div><table>{ROWS}</table></div><p>Tides</p></section>", 0),
        (f"<div>{PROSE}<table>{ROWS.replace('Boat', 'Subject:')}</table></div>", 0),  # what the paper files it under
    ],
)
def test_a_table_right_under_the_text_ends_it(markup: str, cells: int) -> None:
    assert len(fills.tables(blocks(markup), {0})) == cells


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


def test_a_layout_whose_one_cell_holds_the_story_is_no_table_of_data() -> None:
    said = [f"The lamp on Gull Point was cleaned {n} times that year, and once more on the last day of December." for n in range(8)]
    menu = "News: Front page, Region, Sport"
    boxes = "".join(f"<table><tr><td>{point}</td></tr></table>" for point in ("The lamp is clean", "It is old"))
    page = blocks(f"<table><tr><td>{menu}</td><td>{boxes}{p(tuple(said))}</td><td>Register free at the harbour office</td></tr></table>")
    assert fills.tables(page, set(range(1, len(page) - 1))) == set()
    data = "".join(f"<tr><td>{year}</td><td>The lamp was cleaned {year} times</td></tr>" for year in range(1990, 1999))
    page = blocks(f"<p>{said[0]}</p><table>{data}</table><p>{said[1]}</p>")
    assert fills.tables(page, {0, len(page) - 1}) == set(range(1, len(page) - 1))


@pytest.mark.parametrize(
    ("shape", "texts"),
    [
        ("<div>{prose}<h3>The boats</h3>{table}</div>", 6),
        ("<div>{prose}</div><div><h3>The boats</h3>{table}</div>", 0),  # of another box
        ("<div>{prose}<p>The boats</p>{table}</div>", 0),  # nothing says that it is the text's
    ],
)
def test_a_table_under_a_heading_ends_a_text(shape: str, texts: int) -> None:
    page = blocks(shape.format(prose=PROSE, table=f"<table>{ROWS}</table>"))
    assert len(fills.tables(page, {0})) == texts


def test_a_table_of_links_under_a_heading_is_the_sites() -> None:
    linked = ROWS.replace("<td>", "<td><a href=/boats>", 1).replace("</td>", "</a></td>", 1)
    page = blocks(f"<div>{PROSE}<h3>The boats</h3><table>{linked}</table></div>")
    assert not fills.tables(page, {0})


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
