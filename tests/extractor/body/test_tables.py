"""The tables of a text: which are kept whole, and which are none of its."""

from __future__ import annotations

import pytest
from newspage import blocks, p

from scraper.extractor.body import tables

PROSE = "<p>The trust wants to let the house to writers for a summer at a time.</p>"

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
    assert len(tables.of_data(page, {0, len(page) - 1})) == texts


def test_what_each_row_of_a_table_has_to_be_pressed_is_none_of_it() -> None:
    rows = "".join(
        f"<tr><td>{boat}</td><td>{what}</td><td><a href=https://go.example/{boat}>Check price</a></td></tr>"
        for boat, what in (("Anna", "Best of all"), ("Lotte", "Best on a budget"), ("Marit", "Best in fog"))
    )
    page = blocks(f"<div>{PROSE}<table>{rows}</table>{PROSE}</div>")
    found = tables.of_data(page, {0, len(page) - 1})
    assert [page[n].text for n in sorted(found)] == ["Anna", "Best of all", "Lotte", "Best on a budget", "Marit", "Best in fog"]


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
    assert len(tables.of_data(page, {0, len(page) - 1})) == texts


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
    assert len(tables.of_data(page, kept)) == texts


SCORES = (
    "<tr>{names}</tr>"
    "<tr><td><a href=/sailors/1>R. Vane</a><td><a href=/clubs/1>Saltby</a><td>{one}</tr>"
    "<tr><td><a href=/sailors/2>L. Otter</a><td><a href=/clubs/2>Port Ellary</a><td>{other}</tr>"
)


@pytest.mark.parametrize(
    ("names", "figures", "texts"),
    [
        ("<th>Sailor<th>Club<th>Points", ("21", "18"), 9),  # a league: sailors and clubs are linked
        ("<th>Sailor<th>Club<th>Points", ("21", "<a href=/points>18</a>"), 0),
        ("<th>Sailor<th>Club<th>Points", ("new", "old"), 0),  # nothing is told in figures
        ("<td>Sailor<td>Club<td>Points", ("21", "18"), 0),  # no names of columns
        ("<th>Sailor<th><a href=/clubs>Club</a><th>Points", ("21", "18"), 0),
    ],
)
def test_a_table_with_a_figure_in_each_row_may_link_the_others(names: str, figures: tuple[str, str], texts: int) -> None:
    rows = SCORES.format(names=names, one=figures[0], other=figures[1])
    page = blocks(f"<div>{PROSE}<table>{rows}</table>{PROSE}</div>")
    assert len(tables.of_data(page, {0, len(page) - 1})) == texts


VOTES = (("Northgate", "Amy Pell", "1,204"), ("Quayside", "Tom Orr", "988"), ("Mill End", "Ana Lund", "1,011"))


def drawn(rows: tuple[tuple[str, ...], ...], row: str = "<div class=row>{}</div>", cell: str = "<span><div>{}</div></span>") -> str:
    return "".join(row.format("".join(cell.format(said) for said in each)) for each in rows)


@pytest.mark.parametrize(
    ("shape", "texts"),
    [
        (f"{PROSE}<div>{drawn(VOTES)}</div>{PROSE}", 9),
        (f"{PROSE}{drawn(VOTES)}{PROSE}", 9),
        (f"{PROSE}<div>{drawn((('Ward', 'Winner', 'Votes'),), '<div class=head>{}</div>')}{drawn(VOTES[:2])}</div>{PROSE}", 9),
        (f"{PROSE}<section>{drawn(VOTES, '<section>{}</section>', '<p>{}</p>')}</section>{PROSE}", 9),
        (f"{PROSE}<div>{drawn(VOTES[:2])}</div>{PROSE}", 0),  # two rows may be anything
        (f"{PROSE}<div>{drawn((*VOTES[:2], ('Mill End', 'Ana Lund')))}</div>{PROSE}", 0),
        (f"{PROSE}<div>{drawn((('Pier', 'open'), ('Mill', 'shut'), ('Lamp', 'open')))}</div>{PROSE}", 0),  # no figures
        (f"{PROSE}<div>{drawn((('Pier', '<a href=/pier>12</a>'), ('Mill', '13'), ('Lamp', '14')))}</div>{PROSE}", 0),
        (f"{PROSE}<div>{drawn((('Pier', '<button>12</button>'), ('Mill', '13'), ('Lamp', '14')))}</div>{PROSE}", 0),
        (f"{PROSE}<aside>{drawn(VOTES)}</aside>{PROSE}", 0),
        (f"{PROSE}<div>{drawn(VOTES)}</div><h4>Trending</h4>{PROSE}", 0),
        (f"{PROSE}<div>{drawn(VOTES)}</div>", 0),
    ],
)
def test_a_table_may_be_drawn_with_boxes(shape: str, texts: int) -> None:
    page = blocks(f"<div>{shape}</div>")
    kept = {block.index for block in page if block.text.startswith("The trust")}
    found = tables.of_boxes(page, kept, set())
    assert len(found) == texts
    assert not tables.of_boxes(page, kept, {2})


@pytest.mark.parametrize(("linked", "texts"), [(1, 6), (2, 0)])
def test_a_table_may_link_the_names_in_one_column(linked: int, texts: int) -> None:
    cells = "".join(f"<td><a href=/boat-{n}>The boat Anna of 1931</a></td>" for n in range(linked)) + "<td>Sold</td>" * (3 - linked)
    page = blocks(f"<div>{PROSE}<table><tr><th>Boat</th><th>Fate</th><th>Year</th></tr><tr>{cells}</tr></table>{PROSE}</div>")
    assert len(tables.of_data(page, {0, len(page) - 1})) == texts


@pytest.mark.parametrize(
    ("markup", "cells"),
    [
        (f"<div>{PROSE}<table>{ROWS}</table></div>", 6),
        (f"<div>{PROSE}<figure><table>{ROWS}</table></figure><figure><table>{ROWS}</table></figure></div><p>Imprint</p>", 12),
        (f"<div>{PROSE}<figure><table>{ROWS}</table><figcaption>Source: the harbour office</figcaption></figure></div>", 6),
        (f"<div>{PROSE}<figure><table>{ROWS}</table><p>Tides</p></figure></div>", 0),
        (f"<div>{PROSE}</div><div><p>Tides</p><table>{ROWS}</table></div>", 0),  # of another part of the page
        (f"<main><div>{PROSE}</div></main><section><div><table>{ROWS}</table></div><p>Tides</p></section>", 0),
        (f"<div>{PROSE}<table>{ROWS.replace('Boat', 'Subject:')}</table></div>", 0),  # what the paper files it under
    ],
)
def test_a_table_right_under_the_text_ends_it(markup: str, cells: int) -> None:
    assert len(tables.of_data(blocks(markup), {0})) == cells


def test_a_layout_whose_one_cell_holds_the_story_is_no_table_of_data() -> None:
    said = [f"The lamp on Gull Point was cleaned {n} times that year, and once more on the last day of December." for n in range(8)]
    menu = "News: Front page, Region, Sport"
    boxes = "".join(f"<table><tr><td>{point}</td></tr></table>" for point in ("The lamp is clean", "It is old"))
    page = blocks(f"<table><tr><td>{menu}</td><td>{boxes}{p(tuple(said))}</td><td>Register free at the harbour office</td></tr></table>")
    assert tables.of_data(page, set(range(1, len(page) - 1))) == set()
    data = "".join(f"<tr><td>{year}</td><td>The lamp was cleaned {year} times</td></tr>" for year in range(1990, 1999))
    page = blocks(f"<p>{said[0]}</p><table>{data}</table><p>{said[1]}</p>")
    assert tables.of_data(page, {0, len(page) - 1}) == set(range(1, len(page) - 1))


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
    assert len(tables.of_data(page, {0})) == texts


def test_a_table_of_links_under_a_heading_is_the_sites() -> None:
    linked = ROWS.replace("<td>", "<td><a href=/boats>", 1).replace("</td>", "</a></td>", 1)
    page = blocks(f"<div>{PROSE}<h3>The boats</h3><table>{linked}</table></div>")
    assert not tables.of_data(page, {0})
