"""What belongs to the body though its block does not say so: the rest of a list, the paragraph that ends a story."""

from __future__ import annotations

import pytest
from newspage import URL, p

from scraper.extractor import begin
from scraper.extractor.body import fills
from scraper.page.blocks import Block
from scraper.record import Page

ITEMS = ("new gates for the lock;", "a pump that runs in winter;", "a car park beside the station.")


def blocks(html: str) -> list[Block]:
    return begin(Page(f"<html><body>{html}</body></html>", url=URL)).doc.blocks


def items(texts: tuple[str, ...], tag: str = "ul") -> str:
    return f"<{tag}>{''.join(f'<li>{text}</li>' for text in texts)}</{tag}>"


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
        (items(tuple(f"<p>{item}</p>" for item in ITEMS)), {0, 2}, [0.9, 0.06, 0.9], {1}),
        (items((ITEMS[0], "<p>Become a member</p>", ITEMS[2])), {0, 2}, [0.9, 0.2, 0.9], set()),  # an offer amid the lines
        (p(ITEMS), {0, 1}, [0.9, 0.9, 0.2], set()),  # no list
    ],
)
def test_a_list_of_which_enough_is_kept_is_kept_whole(html: str, kept: set[int], likely: list[float], wanted: set[int]) -> None:
    assert fills.lists(blocks(html), kept, likely) == wanted


@pytest.mark.parametrize(
    ("last", "chance", "wanted"),
    [
        ("<p>Nobody complained.</p>", 0.18, {1}),
        ("<p>Nobody complained.</p>", 0.1, set()),
        ("<p>Nobody complained</p>", 0.18, set()),
        ("<p class=note>Nobody complained.</p>", 0.18, set()),
        ("<p><a href=/x-48213>Nobody</a> complained.</p>", 0.18, set()),
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
    assert fills.headings(page, {0, 1, 2, 3, 5}, [0.9, 0.9, 0.9, 0.9, chance, 0.9]) == wanted


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
    ],
)
def test_a_line_over_a_paragraph_of_its_own_element_is_a_sub_heading(third: str, found: bool) -> None:
    page = blocks(f"<div>{PROSE}{PROSE}{third}{PROSE}</div>")
    assert fills.headings(page, {0, 1, 3}, [0.9, 0.9, 0.4, 0.9]) == ({2} if found else set())


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
    assert fills.headings(page, kept, likely) == ({titles[1]} if found else set())


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


def test_what_is_set_otherwise_than_the_items_that_are_kept_is_none() -> None:
    page = blocks(
        f"<div><p>Three boats will be sold by the autumn:</p>{items((*FERRIES, '<p>Join us</p>'))}<p>The oldest is eighty.</p></div>"
    )
    assert fills.announced(page, {0, 1, 5}) == {2, 3}


LIST = items(ITEMS)


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
    ],
)
def test_a_line_between_two_blocks_that_says_what_the_second_is(line: str, under: str, chance: float, found: bool) -> None:
    page = blocks(f"<div>{PROSE}{line}{under}</div>")
    assert fills.lines(page, {index for index in range(len(page)) if index != 1}, [chance] * len(page)) == ({1} if found else set())


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
    story = PROSE.replace("at a time", "at a time, and the house of the keeper beside it to whoever wants to draw the sea")
    page = blocks(f"<div>{story}{line.format('lamp')}{story}{line.format('key')}{story}</div>")
    assert fills.lines(page, {0, 2, 4}, [0.2] * 5) == ({1, 3} if found else set())


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


def test_a_table_may_end_a_section_and_begins_none() -> None:
    page = blocks(f"<section>{PROSE}<table>{ROWS}</table></section><section>{PROSE}</section>")
    assert len(fills.tables(page, {0, len(page) - 1})) == 6
    page = blocks(f"<section>{PROSE}</section><section><table>{ROWS}</table>{PROSE}</section>")
    assert len(fills.tables(page, {0, len(page) - 1})) == 0


TEXT = tuple(
    f"The {nth} of the locks on the canal was opened again in March, and boats of all sizes pass it." for nth in ("first", "next", "last")
)


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
    assert fills.labelled(page, {0, 1, 2, 3, 5, 6, 7}, [0.9] * 4 + [chance] + [0.9] * 3) == ({4} if found else set())


def test_no_line_after_the_text_is_labelled_as_its_lines_are() -> None:
    page = blocks(f"<div><p>Price: six pounds a head</p>{p(TEXT)}<p>Price: two pounds a head</p></div>")
    assert fills.labelled(page, {0, 1, 2, 3}, [0.9] * 4 + [0.3]) == set()


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
    assert fills.parted(page, {0, 1, 2, 3, last}, [0.9] * 4 + [chance] + [0.02] * (last - 5) + [0.9]) == ({4} if found else set())


def test_a_line_between_a_title_and_the_first_paragraph_is_no_sub_heading() -> None:
    page = blocks(f"<div><h2>The lamp shines</h2><h5>jr Port Lintel</h5>{p(TEXT)}</div>")
    assert fills.lines(page, {0, 2, 3, 4}, [0.9, 0.4, 0.9, 0.9, 0.9]) == set()
