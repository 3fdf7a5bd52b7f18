"""Blocks become paragraphs, headings, list items, quotes, tables and code; what was torn is made whole, what was not stays apart."""

from __future__ import annotations

import pytest

from scraper.extractor.body.structure import structured
from scraper.page.document import Document
from scraper.record import Page

UNDER = "<p>The key, which weighs two pounds, goes to the museum in Port Lintel, where nobody knows yet what to do with it.</p>"


def made(markup: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in structured(Document(Page(f"<body>{markup}</body>")).blocks)]


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<p>The key went to the museum.</p>", "paragraph"),
        ("<div>The key went to the museum.</div>", "paragraph"),
        ("<h2>The key went to the museum.</h2>", "heading"),
        ("<ul><li>The key went to the museum.</li></ul>", "list_item"),
        ("<ol><li><p>The key went to the museum.</p></li></ol>", "list_item"),
        ("<ul><li><strong><a href=/x>The key went to the museum.</a></strong></li></ul>", "list_item"),
        ("<blockquote>The key went to the museum.</blockquote>", "quote"),
        ("<blockquote><p>The key went to the museum.</p></blockquote>", "quote"),
        ("<pre>The key went to the museum.</pre>", "code"),
        ("<table><tr><td>The key went to the museum.</td></tr></table>", "paragraph"),
    ],
)
def test_an_element_gives_its_kind(markup: str, kind: str) -> None:
    assert made(markup) == [(kind, "The key went to the museum.")]


@pytest.mark.parametrize(("tag", "level"), [("h1", 2), ("h2", 2), ("h3", 3), ("h6", 6)])
def test_a_heading_has_its_level(tag: str, level: int) -> None:
    (block,) = structured(Document(Page(f"<{tag}>In the village</{tag}>")).blocks)
    assert block.level == level


@pytest.mark.parametrize(
    ("parts", "levels"),
    [
        ("Key Lamp", [2, 2]),
        ("h2 Key Lamp", [2, 3, 3]),
        ("h2 Key h3 Lamp h2 Bell", [2, 3, 3, 4, 2, 3]),
        ("h4 Key Lamp", [4, 5, 5]),
        ("h6 Key Lamp", [6, 6, 6]),
        ("Key h3 Lamp", [3, 3, 4]),  # over the first, as high
        ("h1 Key h2 Lamp h1 Bell", [2, 3, 3, 4, 2, 3]),
    ],
)
def test_a_line_in_bold_stands_one_level_under_the_heading_over_it(parts: str, levels: list[int]) -> None:
    lines = (f"<{part}>A part</{part}>" if part[0] == "h" else f"<p><b>{part}</b></p>" for part in parts.split())
    found = structured(Document(Page("<body>" + UNDER + "".join(line + UNDER for line in lines))).blocks)
    assert [block.level for block in found if block.kind == "heading"] == levels


def test_titles_that_begin_before_all_headings_stand_over_them() -> None:
    goods = "".join(f"<div class=name>The {name}</div>{UNDER}<h4>For it</h4>{UNDER}" for name in ("key", "lamp", "bell"))
    found = structured(Document(Page(f"<body>{UNDER}{goods}")).blocks)
    assert [block.level for block in found if block.kind == "heading"] == [3, 4] * 3


def test_a_heading_in_name_alone_is_paragraphs() -> None:
    lines = [f"The key of tower {n} went to the museum." for n in range(6)]
    assert made("<h4>" + "".join(f"<div>{line}</div>" for line in lines) + "</h4>") == [("paragraph", line) for line in lines]
    long = "The key of the tower, which weighs two pounds and was cast in 1811, went to the museum in Port Lintel on Friday. " * 2
    assert made(f"<h4>{long}</h4>") == [("paragraph", long.strip())]
    two = "The key of the tower went to the museum in Port Lintel on Friday. It weighs two pounds, as Dr. Brand says, and was cast in 1811."
    assert made(f"<h4>{two}</h4>") == [("paragraph", two)]
    one = "2. The key of the tower, which weighs two pounds, as Dr. Brand says, and was cast in 1811, went to the museum in Port Lintel."
    assert made(f"<h4>{one}</h4>") == [("heading", one)]
    assert made(f"<h4>{long.strip()[:-1]}?</h4>") == [("heading", f"{long.strip()[:-1]}?")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<p><b>{}</b></p>", "heading"),
        ("<p>{}</p>", "paragraph"),
        ("<p><b>“{}”</b></p>", "heading"),
        ("<p><b>{}——</b></p>", "heading"),
        ("<p><b>{} for 18 000 $</b></p>", "heading"),
        ("<p><b>„{}.“</b></p>", "paragraph"),
        ("<p><b>{}.</b></p>", "paragraph"),  # a sentence
        ("<p><b>{}?</b></p>", "paragraph"),  # of an interview
        ("<p><b>{}:</b></p>", "paragraph"),  # who speaks
        ("<ul><li><b>{}</b></li></ul>", "list_item"),
        ("<div><p><b>{}</b></p></div>", "paragraph"),  # in an element of its own
    ],
)
def test_lines_in_bold_that_part_a_text_are_headings(line: str, kind: str) -> None:
    text = UNDER + line.format("The key") + UNDER + line.format("The lamp") + UNDER
    assert [k for k, _ in made(text)] == ["paragraph", kind, "paragraph", kind, "paragraph"]
    assert [k for k, _ in made(UNDER + line.format("The key") + UNDER)][1] == kind.replace("heading", "paragraph")  # one alone


def test_lines_in_bold_are_headings_where_each_paragraph_stands_in_wrappers_of_its_own() -> None:
    def wrapped(line: str) -> str:
        return f"<div class=row><div class=cell><div>{line}</div></div></div>"

    lines = [UNDER, "<p><b>The key</b></p>", UNDER, "<p><b>The lamp</b></p>", UNDER]
    assert [kind for kind, _ in made("".join(map(wrapped, lines)))] == ["paragraph", "heading"] * 2 + ["paragraph"]


@pytest.mark.parametrize(
    "behind",
    [
        "© RIPRODUZIONE RISERVATA",
        "<span>Ultimo aggiornamento: 22:07</span> <span>© RIPRODUZIONE RISERVATA</span>",
        "All rights reserved.",
        "(Riproduzione riservata)",
    ],
)
def test_behind_the_last_sentence_the_rights_are_none_of_it(behind: str) -> None:
    assert made(f"<p>The lamp has failed twice.</p><p>Both times there was fog. {behind}</p>")[-1] == (
        "paragraph",
        "Both times there was fog.",
    )


def test_a_sentence_may_end_in_whose_rights_are_kept() -> None:
    said = "The label on the lamp said all rights reserved."
    assert made(f"<p>{said}</p>") == [("paragraph", said)]


def test_the_number_of_an_item_is_part_of_it() -> None:
    items = "".join(f"<li><div>{n}.</div><div>Turn the key {n} times.</div></li>" for n in (1, 2))
    assert made(f"<ol>{items}</ol>") == [("list_item", f"{n}. Turn the key {n} times.") for n in (1, 2)]


def test_the_lines_of_a_short_item_are_one_item() -> None:
    items = "".join(f"<li><b>The {name}</b><br>Gull Point, Port Lintel<br>{name}.example</li>" for name in ("key", "lamp"))
    assert made(f"<ul>{items}</ul>") == [("list_item", f"The {name} Gull Point, Port Lintel {name}.example") for name in ("key", "lamp")]


@pytest.mark.parametrize(
    ("line", "under", "kind"),
    [
        ("The key", 2 * UNDER[3:-4], "heading"),
        ("The key", UNDER[3:-4], "paragraph"),  # it may stand over anything
        ("Pictures: the key", 2 * UNDER[3:-4], "paragraph"),
        ("The key that the museum in Port Lintel has wanted for as long as anybody there remembers", 2 * UNDER[3:-4], "paragraph"),
    ],
)
def test_a_single_line_in_bold_is_a_heading_where_it_is_short_and_much_stands_under_it(line: str, under: str, kind: str) -> None:
    assert made(f"{UNDER}<p><b>{line}</b></p><p>{under}</p>")[1] == (kind, line)


@pytest.mark.parametrize(
    "shape",
    [
        "<p><b>\u3000\u3000{}</b></p>" + UNDER,  # an indent in bold
        "<p style='font-weight: bold'>{}</p>" + UNDER,
        "<p><span style='font-weight:700'>{}</span></p>" + UNDER,
        "<div class=para><p><b>{}</b></p></div><div class=para>" + UNDER + "</div>",  # each in an element of one kind
        "<p><b>{}</b></p><ul><li>a pump</li><li>a bench</li></ul>",
        "<p><b>{}</b></p><table><tr><td>Pumps</td><td>2</td></tr><tr><td>Benches</td><td>5</td></tr></table>",
    ],
)
def test_a_line_in_bold_may_be_set_in_many_ways(shape: str) -> None:
    found = made(UNDER + shape.format("The key") + shape.format("The lamp"))
    assert [text for kind, text in found if kind == "heading"] == ["The key", "The lamp"]


@pytest.mark.parametrize(("labels", "kind"), [(("Pros:", "Cons:", "Pros:", "Cons:"), "heading"), (("Pros:",), "paragraph")])
def test_labels_in_bold_over_lists_are_headings(labels: tuple[str, ...], kind: str) -> None:
    found = made(UNDER + "".join(f"<p><b>{label}</b></p><ul><li>a pump</li><li>a bench</li></ul>" for label in labels))
    assert [k for k, text in found if text in labels] == [kind] * len(labels)


def test_lines_in_bold_over_short_sentences_are_headings() -> None:
    text = UNDER + "".join(f"<p><b>{n}. The key</b></p><p>It weighs two pounds, and more when it rains.</p>" for n in range(3))
    assert [k for k, _ in made(text)] == ["paragraph", *["heading", "paragraph"] * 3]
    names = UNDER + "".join(f"<p><b>{n}. The key</b></p><p>Two pounds, three ounces</p>" for n in range(3))
    assert {k for k, _ in made(names)} == {"paragraph"}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("<p><b>The stairs</b></p><p>Bring:</p>", "heading"),  # over a short line
        ("<p><b>The stairs</b></p><h4>By night</h4>", "heading"),
        ("<p><b>Who has the stairs?</b></p><p>Bring:</p>", "heading"),
        ("<p><b>The stairs:</b></p><p>Bring:</p>", "paragraph"),
        ("<p><b>The stairs!</b></p><p>Bring:</p>", "paragraph"),
        ("<p><b>Steps: 214</b></p><p>Bring:</p>", "paragraph"),  # a fact
        ("<p class=x><b>The stairs</b></p><p>Bring:</p>", "paragraph"),  # set otherwise
        ("<h4>By night</h4><p><b>Ada Brand</b></p><p>Bring:</p>", "paragraph"),
        ("<p>Bring:</p><p><b>Ada Brand</b></p>", "paragraph"),  # over nothing
    ],
)
def test_what_is_set_as_several_sub_headings_in_bold_is_one(line: str, kind: str) -> None:
    found = made(UNDER + "".join(f"<p><b>{text}</b></p>{UNDER}" for text in ("The key", "The lamp")) + line)
    assert next(k for k, text in found[5:] if text not in ("Bring:", "By night")) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (f"<p><b>The stairs, the ladder and Co.</b></p>{UNDER}", "heading"),
        (f"<p><b>The stairs:</b></p>{UNDER}", "paragraph"),
        (f"<p><b>The stairs!</b></p>{UNDER}", "paragraph"),
        (f"<p><b>The stairs.</b></p>{UNDER}<p><b>The rope.</b></p>{UNDER}", "paragraph"),  # as many end so as do not
    ],
)
def test_where_most_lines_in_bold_over_paragraphs_are_headings_a_point_behind_one_is_of_no_sentence(line: str, kind: str) -> None:
    found = made(UNDER + "".join(f"<p><b>{text}</b></p>{UNDER}" for text in ("The key", "The lamp")) + line)
    assert found[5][0] == kind


def test_of_lines_in_bold_that_mostly_ask_none_is_a_heading_for_it() -> None:
    asked = "".join(f"<p><b>Who has {text}?</b></p>{UNDER}" for text in ("the key", "the lamp"))
    found = made(UNDER + "".join(f"<p><b>{text}</b></p>{UNDER}" for text in ("The key", "The lamp")) + asked)
    assert [text for k, text in found if k == "heading"] == ["The key", "The lamp"]


@pytest.mark.parametrize(("level", "wanted"), [("aria-level=3", 3), ("aria-level=many", 2), ("", 2)])
def test_a_heading_by_its_role_has_its_level(level: str, wanted: int) -> None:
    blocks = structured(Document(Page(f"<body><div role=heading {level}>The key</div></body>")).blocks)
    assert [(block.kind, block.level) for block in blocks] == [("heading", wanted)]


def test_only_headings_have_a_level() -> None:
    found = structured(Document(Page("<h2>In the village</h2><p>One.</p><ul><li>Two</li></ul>")).blocks)
    assert [block.level for block in found] == [2, None, None]


def test_rows_of_a_table_are_lines_and_cells_are_parted_by_tabs() -> None:
    rows = (("<b>Tow</b>er", "Steps"), ("Gull <b>Point</b>", "214"), ("Sallow Head", "98"))
    table = "<table>" + "".join(f"<tr><td>{one}</td><td>{two}</td></tr>" for one, two in rows) + "</table>"
    assert made(f"<p>Before.</p>{table}<p>After.</p>") == [
        ("paragraph", "Before."),
        ("table", "Tower\tSteps\nGull Point\t214\nSallow Head\t98"),
        ("paragraph", "After."),
    ]


def test_a_long_cell_and_a_row_of_one_are_of_the_table_that_the_others_make() -> None:
    long = "The lamp was lit with whale oil in 1811, with gas from 1893 and with electricity since 1926, " * 3 + "and failed twice."
    rows = f"<tr><th colspan=2>On the coast</th></tr><tr><td>Gull Point</td><td>{long}</td></tr><tr><td>Sallow Head</td><td>Dark</td></tr>"
    more = "<tr><td>The Horn</td><td>1875</td></tr><tr><td>Brand Rock</td><td>1902</td></tr>"
    (found,) = made(f"<table>{rows}{more}</table>")
    assert found == ("table", f"On the coast\nGull Point\t{long}\nSallow Head\tDark\nThe Horn\t1875\nBrand Rock\t1902")
    assert made(f"<table>{rows}</table>")[0] == ("paragraph", "On the coast")  # hardly one of data


def test_a_list_in_a_cell_is_of_the_table_that_the_others_make() -> None:
    things = ("a pump", "a bench", "two gates", "a rope")
    listed = "<ul>" + "".join(f"<li>{each}</li>" for each in things) + "</ul>"
    rows = "".join(f"<tr><td><p>{n}. week</p></td><td>{listed}</td><td>▢</td></tr>" for n in range(2))
    rows += "".join(f"<tr><td><p>{n}. week</p></td><td>{n} lamps</td><td>▢</td></tr>" for n in range(2, 4))
    (found,) = made(f"<table>{rows}</table>")
    assert found[1].split("\n")[0] == f"0. week\t{' '.join(things)}\t▢"


def test_an_empty_cell_keeps_its_column_and_an_empty_column_goes() -> None:
    rows = ("<td></td><td>1.</td><td>&nbsp;</td><td>Anna</td>", "<td></td><td></td><td><img></td><td>Lotte</td>", "<td><td>3.<td><td>Ida")
    doc = Document(Page("<body><table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"))
    assert [block.text for block in structured(doc.blocks, (), doc)] == ["1.\tAnna\n\tLotte\n3.\tIda"]


def test_the_item_that_holds_nearly_all_of_a_text_is_none_of_a_list() -> None:
    lines = [f"The key of tower {n} went to the museum." for n in range(9)]
    inner = "<ul><li>Gull Point</li><li>Sallow Head</li></ul>"
    found = made("<ul><li>" + "".join(f"<p>{line}</p>" for line in lines) + inner + "</li></ul>")
    assert [kind for kind, _ in found] == ["paragraph"] * 9 + ["list_item"] * 2


def test_an_item_that_begins_with_a_date_over_a_heading_is_a_part_of_the_text() -> None:
    items = "".join(f"<li><span>{year}</span><div><h3>The wall</h3>{UNDER}</div></li>" for year in (1978, 2013))
    assert [kind for kind, _ in made(f"<ul>{items}</ul>")] == ["paragraph", "heading", "paragraph"] * 2
    assert made(f"<ul>{items.replace('h3', 'b')}</ul>")[0] == ("list_item", "1978")


def test_two_tables_are_two_blocks() -> None:
    table = "<table><tr><td>Gull Point</td><td>{0}</td></tr><tr><td>Sallow Head</td><td>{0}</td></tr></table>"
    assert [kind for kind, _ in made(table.format(1) + table.format(2))] == ["table", "table"]


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<div><div>F</div><p>or thirty years.</p></div>", ["For thirty years."]),
        ("<p>The lamp was lit with oil and later with<div>Advertisement</div>gas.</p>", None),
        (
            ("<div>The lamp was lit in 1811 with whale oil and<div><p>it failed twice.</p></div></div>"),
            ["The lamp was lit in 1811 with whale oil and", "it failed twice."],
        ),
        ("<p>The lamp was lit with oil.</p><p>it failed twice.</p>", ["The lamp was lit with oil.", "it failed twice."]),
        ("<p>When it comes to lamps</p><p>, keepers are needed.</p>", ["When it comes to lamps, keepers are needed."]),
        ("<p>A</p><p>Lamp was lit.</p>", ["A", "Lamp was lit."]),
        ("<p>BERLIN —</p><p>The lamp was lit.</p>", ["BERLIN — The lamp was lit."]),
        ("<p>It was dark.</p><p>It stayed so.</p><p>BERLIN —</p><p>Lit.</p>", ["It was dark.", "It stayed so.", "BERLIN —", "Lit."]),
    ],
)
def test_what_was_torn_is_whole_and_nothing_else(markup: str, texts: list[str] | None) -> None:
    found = [text for _, text in made(markup)]
    assert found == texts if texts else len(found) == 3


def test_a_paragraph_cut_by_a_box_is_one_when_the_box_is_left_out() -> None:
    blocks = Document(Page("<div>The lamp was lit with oil and later with<div>Advertisement</div>gas, until 1926.</div>")).blocks
    (block,) = structured(block for block in blocks if block.text != "Advertisement")
    assert block.text == "The lamp was lit with oil and later with gas, until 1926."


def test_times_are_headings() -> None:
    blocks = Document(Page("<div>10:12</div><p>The trams stand still.</p>")).blocks
    assert [(b.kind, b.level) for b in structured(blocks, times={0})] == [("heading", 3), ("paragraph", None)]


def test_a_time_says_not_how_long_ago_it_was() -> None:
    markup = "<div><a href='#b1'><time class=r>4h ago</time><span class=a>16.02 BST</span></a></div><p>The trams stand still.</p>"
    assert structured(Document(Page(markup)).blocks, times={0})[0].text == "16.02 BST"
    markup = "<div><div>14:41KEY EVENTJane Roe</div><h2>The trams</h2><p>The trams stand still.</p></div>"
    assert structured(Document(Page(markup)).blocks, times={0})[0].text == "14:41"


def test_nothing_gives_nothing() -> None:
    assert structured([]) == ()


ANSWERS = (
    '{{"@type":"FAQPage","mainEntity":[{{"@type":"Question","name":"Who opens the gates?",{}}},{{"@type":"Question","name":"When?",{}}}]}}'
)
ANSWERED = '"acceptedAnswer":{"@type":"Answer","text":"The keeper."}'


@pytest.mark.parametrize(
    ("line", "said", "kind"),
    [
        ("<div>Who opens the gates?</div>", ANSWERED, "heading"),
        ("<div><span>01.</span>Who opens the gates?</div>", ANSWERED, "heading"),
        ("<p>Who opened the gates?</p>", ANSWERED, "paragraph"),
        ("<p>Who opens the gates?</p>", '"answerCount":0', "paragraph"),  # of a reader
    ],
)
def test_a_question_that_the_data_answers_is_a_heading_of_its_answer(line: str, said: str, kind: str) -> None:
    data = f'<script type="application/ld+json">{ANSWERS.format(said, said)}</script>'
    doc = Document(Page(f"<head>{data}</head><body>{UNDER}{line}{UNDER}<p>When?</p></body>"))
    assert [block.kind for block in structured(doc.blocks, (), doc)] == ["paragraph", kind, "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("<div class=item><div class=asked>Who opens gate {n}?</div><div>{said}</div></div>", "heading"),
        ("<div class=item><p class=asked>Who opens gate {n}?</p><div>{said}</div></div>", "paragraph"),  # of an interview
        ("<div class=asked>Who opens gate {n}?</div><div>{said}</div>", "paragraph"),
        ("<div class=item><div class=asked>Gate {n}.</div><div>{said}</div></div>", "paragraph"),
        ("<details><summary>Gate {n}</summary>{said}</details>", "heading"),
        ("<details><summary>The gates</summary>{said}</details>", "paragraph"),
        ("<button aria-controls=gate{n}>Gate {n}</button><div id=gate{n}>{said}</div>", "heading"),
        ("<button aria-controls=gate{n}>Gate {n}</button><div>{said}</div>", "paragraph"),
    ],
)
def test_lines_that_unfold_what_is_under_them_are_its_headings(item: str, kind: str) -> None:
    found = made("".join(item.format(n=n, said=UNDER) for n in range(3)))
    assert [each for each, _ in found] == [kind, "paragraph"] * 3


@pytest.mark.parametrize(
    ("tags", "levels"),
    [
        ("h1 h2 h3 h1 h2", [2, 3, 4, 2, 3]),
        ("h1 h6 h2 h1", [2, 6, 3, 2]),
        ("h1 h2 h2 h3", [2, 2, 2, 3]),  # the story's own title
        ("h2 h1 h2 h1", [2, 2, 2, 2]),  # of other stories
        ("h1 h3 h1 h3", [2, 3, 2, 3]),
    ],
)
def test_headings_of_the_first_level_over_those_of_the_second_stay_above_them(tags: str, levels: list[int]) -> None:
    markup = "".join(f"<{tag}>Gate {n}</{tag}>{UNDER}" for n, tag in enumerate(tags.split()))
    assert [block.level for block in structured(Document(Page(f"<body>{markup}</body>")).blocks) if block.level] == levels


def test_what_stands_in_an_item_with_a_heading_is_a_part_of_the_text() -> None:
    item = f"<li><h3>The north gate</h3>{UNDER}<ul><li>Two keys</li><li>One lock</li></ul></li>"
    other = f"<li><p>The south gate</p><h4>Its keys</h4>{UNDER}</li>"
    kinds = [kind for kind, _ in made(f"<ol>{item}{other}</ol>")]
    assert kinds == ["heading", "paragraph", "list_item", "list_item", "list_item", "heading", "list_item"]


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("<div class=name>Gate {n}</div>{said}", "heading"),
        ("<section><div class=name>Gate {n}</div>{said}</section>", "heading"),
        ("<div class=name>The gate</div>{said}", "paragraph"),
        ("<div>Gate {n}</div>{said}", "paragraph"),
        ("<p class=name>Gate {n}</p>{said}", "heading"),
        ("<p>Gate {n}</p>{said}", "paragraph"),
        ("<div class=name>Gate {n} was shut.</div>{said}", "paragraph"),
    ],
)
def test_lines_set_as_no_other_are_titles_of_what_is_under_them(item: str, kind: str) -> None:
    kinds = [each for each, _ in made("".join(item.format(n=n, said=UNDER) for n in range(3)))]
    assert kinds == [kind, "paragraph"] * 3


def test_paragraphs_that_say_the_same_again_name_who_speaks() -> None:
    talk = "".join(f"<p class=name>{name}</p>{UNDER}" for name in ("Ada Brand", "Colm Reed", "Ida Moss", "Ada Brand"))
    assert {kind for kind, _ in made(talk)} == {"paragraph"}


def test_lines_under_headings_are_no_titles() -> None:
    kinds = [kind for kind, _ in made("".join(f"<h3>Gate {n}</h3><div class=maker>Made by smith {n}</div>{UNDER}" for n in range(3)))]
    assert kinds == ["heading", "paragraph", "paragraph"] * 3


def test_lines_that_others_are_set_as_are_no_titles() -> None:
    lines = "".join(f"<div class=name>Gate {n}</div>" for n in range(4))
    assert {kind for kind, _ in made(f"{lines}{UNDER}{lines}{UNDER}{lines}{UNDER}")} == {"paragraph"}
