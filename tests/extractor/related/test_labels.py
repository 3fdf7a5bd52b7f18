"""The label of a list: which words over it say what it is."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.record import Page, Related
from tests.storylists import ADDRESSES, AFTER, BEFORE, CALLED, ROW, TITLES, URL, items, links, page, related


@pytest.mark.parametrize(
    ("laid", "row", "count"),
    [
        ("<table><tr><td>{}</table>", "<tr><td><a href='{}'>{}</a><br>10 May 05 | World</td></tr>", 3),
        ("{}", "<tr><td><a href='{}'>{}</a><br>10 May 05 | World</td></tr>", 3),  # one cell to a row is a list
        ("{}", "<tr><td><a href='{}'>{}</a><br>10 May 05 | World</td><td>3</td><td>12</td></tr>", 0),
    ],
)
def test_stories_with_a_date_in_the_cells_of_a_table_are_offered_where_tables_lay_out_the_page(laid: str, row: str, count: int) -> None:
    story = f"<h1>Harbour opens again after storm</h1>{BEFORE}{AFTER}<table><tr><td>SEE ALSO:</td></tr>{items(row)}</table>"
    html = f"<html><head><title>Harbour opens again after storm</title></head><body>{laid.format(story)}</body></html>"
    assert related(html) == links("related", "SEE ALSO", count)


def test_a_labelled_list_in_the_article_is_related() -> None:
    assert related(page(amid=f"<div><h3>Recommended from the editors</h3><ul>{items()}</ul></div>")) == links(
        "related", "Recommended from the editors"
    )


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("Ev sahibi son dakikada kazandı", True),
        ("Les locaux gagnent à la dernière minute", True),
        ("Dernière minute", False),
        ("Toutes nos dernières actualités", False),
    ],
)
def test_words_of_a_label_within_a_headline_are_its_own(said: str, offered: bool) -> None:
    story = f"<li><a href='/n/2025/05/02/o-1.html'>{said}</a></li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items()}{story}</ul></section>"))
    assert (said in [link.title for link in found]) is offered


def test_a_linked_heading_that_ends_in_a_call_is_the_label_of_its_list() -> None:
    head = "<div><h2><a href='/world/news-of-the-harbour-1234567'>From the harbour<span>Show more</span></a></h2></div>"
    found = related(page(after=f"<div>{head}<ul>{items()}</ul></div>"))
    assert [one.title for one in found] == list(TITLES)


def test_two_lists_one_after_the_other_keep_their_labels() -> None:
    first = "<section><h2>Related</h2><ul><li><a href='/world/a-story-of-the-old-lighthouse-2025.html'>A story of the old "
    "lighthouse</a></li></ul></section>"
    found = related(page(after=f"{first}<section><h2>Most read</h2><ul>{items()}</ul></section>"))
    assert [(link.module, link.kind) for link in found] == [("Related", "related"), *[("Most read", "popular")] * 3]


@pytest.mark.parametrize("count", [1, 2])
def test_words_set_like_the_label_of_a_list_are_the_label_of_the_next(count: int) -> None:
    box = "<p class=boxhead>{}</p>{}"
    other = "<p><a href='/sport/rowers-of-oldport-win-the-cup-2025.html'>Rowers of Oldport win the cup after all</a></p>"
    lists = box.format("Most read", items("<p><a href='{}'>{}</a></p>", count)) + box.format("From our gardens", other)
    found = related(page(after=f"<section>{lists}</section>"))
    assert [(link.module, link.kind) for link in found] == [*[("Most read", "popular")] * count]


def test_words_that_begin_the_box_of_a_list_as_those_before_began_the_box_beside_are_its_label() -> None:
    box = "<aside class='{}'><strong>{}</strong>{}</aside>"
    card = "<article><header><a href='{}'>{}</a></header></article>"
    lists = box.format("list a", "You might like", items(card, 2)) + box.format("list b", "Rowing", items(card).replace("202505", "202405"))
    found = related(page(after=f"<section>{lists}</section>"))
    assert [(link.module, link.kind) for link in found] == [*[("You might like", "related")] * 2, *[("Rowing", "popular")] * 3]


def test_a_label_set_like_something_in_the_card_before_is_a_label() -> None:
    link = "<a href='/world/a-{0}-story-of-the-old-lighthouse-2025.html'>{0} story of the old lighthouse of Oldport</a>"
    slides = "".join(f"<div class=card><div class=text>World</div><div class=text>{link.format(n)}</div></div>" for n in ("One", "Two"))
    found = related(
        page(before=f"<section><h2>Highlights</h2>{slides}</section>", after=f"<div class=text>Most read</div><ul>{items()}</ul>")
    )
    assert found[2:] == links("popular", "Most read")


def test_bare_words_that_begin_the_box_of_a_list_are_its_label() -> None:
    assert related(page(after=f"<section>The storm and its costs<ul>{items()}</ul></section>")) == links(
        "popular", "The storm and its costs"
    )


@pytest.mark.parametrize(
    ("label", "module"),
    [
        ("<h2><a href='/world'>World affairs</a></h2>", "World affairs"),
        (f"<h3><a href='{ADDRESSES[2]}'>{TITLES[2]}</a></h3>", None),  # another story
    ],
)
def test_a_heading_that_leads_to_a_section_is_the_label_of_smaller_ones(label: str, module: str | None) -> None:
    shape = "<div class=card><h4><a href='{}'>{}</a></h4></div>"
    found = related(page(aside=f"<section>{label}<div>{items(shape, 2)}</div></section>"))
    assert {link.module for link in found if link.title in TITLES[:2]} == {module}


def test_a_linked_heading_that_offers_more_is_the_label_of_the_smaller_ones_in_its_box() -> None:
    head = "<h2><a href='/2025/storms-of-the-year-and-the-sea'>More from this season: storms of the year, the sea and us</a></h2>"
    shape = "<li><a href='{}'><h3>{}</h3></a></li>"
    html = page(after=f"<section>{head}<ul>{items(shape)}</ul></section>")
    assert related(html) == links("related", "More from this season: storms of the year, the sea and us")


def test_a_heading_that_leads_to_a_section_and_is_set_otherwise_is_the_label_of_larger_ones() -> None:
    shape = "<div class=card><h2 class=title><a href='{}'>{}</a></h2></div>"
    foot = "<a href='/emne/tides-of-the-north-1.882'>More on: Tides</a>"
    head = "<h3 class=bar><a href='/emne/the-great-storm-1.883'>The great storm 2025</a></h3>"
    found = related(page(after=f"<section>{foot}</section><section>{head}<div>{items(shape)}</div></section>"))
    assert {link.module for link in found} == {"The great storm 2025"}
    assert [link.title for link in found] == [*TITLES]


@pytest.mark.parametrize("label", ["<span>Läs även</span> ", "<span>Loe ka</span>\n", "<b>LEES OOK:</b> ", "<i>Read also</i>: "])
def test_a_label_that_shares_the_link_is_no_part_of_the_title(label: str) -> None:
    inside = f"<div class=box><a href='{ADDRESSES[0]}'>{label}{TITLES[0]}</a></div>"
    assert [one.title for one in related(page(inside))] == [TITLES[0]]


def test_a_way_to_all_of_a_list_without_a_label_is_no_story() -> None:
    foot = "<li><a href='/world/pictures.html'>all World pictures</a></li>"
    found = related(page(aside=f"<ul>{items()}{foot}</ul>"))
    assert [link.title for link in found] == [*TITLES]


def test_a_list_set_otherwise_behind_the_box_of_a_label_is_not_under_it() -> None:
    first = items("<p class=entry><a href='{}'>{}</a></p>", 2)
    tall = f"<div class=box><div class=tall><h4><a href='{ADDRESSES[2]}'>{TITLES[2]}</a></h4><p>World</p></div></div>"
    alike = f"<div class=box><p class=entry><a href='{ADDRESSES[2]}'>{TITLES[2]}</a></p></div>"
    head = f"<div class=box><h3>Related stories</h3>{first}</div>"
    assert related(page(aside=head + tall)) == links("related", "Related stories", 2)
    assert related(page(aside=head + alike)) == links("related", "Related stories", 3)


def test_bare_words_before_the_first_story_in_its_block_are_the_label() -> None:
    lines = items("<a href='{}'>{}</a>")
    assert related(page(aside=f"<div><span>Most read</span>{lines}</div>")) == links("popular", "Most read")


@pytest.mark.parametrize(("label", "kind"), [("Read next", "related"), ("Most read", "popular")])
def test_a_way_to_all_beside_a_label_is_no_part_of_it(label: str, kind: str) -> None:
    head = f"<div><span>{label}</span><a href='/all'>See all</a></div>"
    assert related(page(after=f"<section>{head}<ul>{items()}</ul></section>")) == links(kind, label)


@pytest.mark.parametrize("own", [f"{URL.rpartition('/')[0]}/?p=31228", "https://courier.example/?p=31228"])
def test_a_linked_heading_that_begins_the_box_of_lines_is_their_label(own: str) -> None:
    rows = "".join(f"<li><p><a href='?p=3{n}035'>{title}</a></p><p>{n}. May 2025</p></li>" for n, title in enumerate(TITLES))
    other = "<div class=search><h4>Find a word</h4></div>"
    html = page(aside=f"{other}<div class=posts><h4><a href='/?cat=10'>Driven by ourselves</a></h4><ul>{rows}</ul></div>")
    value: tuple[Related, ...] = see(Page(html, url=own)).value("related")
    assert [(row.module, row.title) for row in value] == [("Driven by ourselves", title) for title in TITLES]


def test_words_that_call_are_the_label_of_the_list_right_under_them() -> None:
    assert related(page(after=f"<aside><p>Weiterlesen</p><ul>{items()}</ul></aside>")) == links("related", "Weiterlesen")


@pytest.mark.parametrize(
    "label", ["<h2>Read more</h2><a href='/tanzania/'>Harbours</a>", "<div>Read more stories</div>", "<header>Read More</header>"]
)
def test_words_that_call_are_a_label_where_they_lead_nowhere(label: str) -> None:
    shape = "<article><h3><a href='{}'>{}</a></h3></article>"
    html = page(after=f"<section>{label}<div>{items(shape)}</div></section>")
    assert {link.module for link in related(html)} == {label.partition(">")[2].partition("<")[0]}


@pytest.mark.parametrize(
    ("tabs", "label"),
    [
        ("<ul><li><a href='#tabs-1'>Most read</a></li><li><a href='#tabs-2'>Most shared</a></li></ul>", "Most read"),
        ("<h4><a href='#'>Related articles</a><a href='#'>More from author</a></h4>", "Related articles"),
        ("<h4><a href='#'>Articles connexes</a><a href='#'>Plus de l'auteur</a></h4>", "Articles connexes"),
        ("<div><a href='#one'><b>You may also like</b></a> <a href='#two'><b>More from author</b></a></div>", "You may also like"),
        ("<ul><li><button class=on>Related</button></li><li><button>Latest</button></li><li><button>Tags</button></li></ul>", "Related"),
    ],
)
def test_the_first_tab_is_the_label_of_the_first_list(tabs: str, label: str) -> None:
    first = "<div><p>Previous post</p><p><a href='/world/a-calm-and-perfect-sea-20250502.html'>A perfect and calm sea</a></p></div>"
    found = related(page(after=f"<div>{first}<div class=tabs>{tabs}<div class=panel><ul>{items()}</ul></div></div></div>"))
    assert {link.module for link in found[1:]} == {label}


_LINKED_TABS = "<ul class=head><li class=on><a href='#one'>Latest</a></li><li><a href='#two'>{}</a></li></ul>"


_PRESSED_TABS = "<div><button aria-controls=one>Latest</button><button aria-controls=two>{}</button></div>"


_BARE_TABS = (
    "<div class=head><h3><a href='javascript:void(0)'>Latest</a></h3></div>"
    "<div class=head><h3><a href='javascript:void(0)'>{}</a></h3></div>"
)


@pytest.mark.parametrize("tabs", [_LINKED_TABS, _PRESSED_TABS, _BARE_TABS])
@pytest.mark.parametrize("second", ["Most read", "At sea"])
def test_the_list_of_a_panel_bears_the_name_of_its_own_tab(tabs: str, second: str) -> None:
    more = (
        items().replace("2025050", "2025040").replace(">Why", ">And why").replace(">Fisher", ">All fisher").replace(">Ferry", ">Each ferry")
    )
    panels = f"<div id=one><ul>{items()}</ul></div><div id=two><ul>{more}</ul></div>"
    found = related(page(aside=f"<div class=tabbed>{tabs.format(second)}{panels}</div>"))
    assert [(link.kind, link.module) for link in found] == [("popular", "Latest")] * 3 + [("popular", second)] * 3


@pytest.mark.parametrize(
    "shape",
    [
        "<a href='{}'><h4>Oldport</h4><h2>{}</h2></a>",
        "<div class=card><a href='{0}'><h3>Jane Catherine Roe</h3></a><a href='{0}'><p>{1}</p></a></div>",
        "<a href='{}'><h4><div class=catchline>By the sea</div> <span>{}</span></h4></a>",
        "<div class=card><h3 class=sr-only>{1}</h3><a href='{0}'><span>{1}</span></a></div>",
        "<div class=card><h3 class=tag>Subscribers only</h3><div><a href='{}'><b>{}</b></a></div></div>",
        "<a href='{}'><h2><span class=c1>A verdict from the harbours of the north:</span></h2><h3>{}</h3></a>",
        "<a href='{}'><h3><span class=c1>Sea &amp; Sand</span><span>{}</span></h3></a>",
        "<a href='{0}' title='{1}'><div>A verdict from the harbours of the north</div><div>{1}</div></a>",
        "<a href='{0}' title='{1}'><span>By the sea:</span> <span>{1}</span> <span>By Jane Roe, Oldport</span></a>",
        "<a href='{}'><span class=c1>Salty verdict</span> {}</a>",
        "<article><header><h3>Oldport Open</h3><h2><a href='{}'>{}</a></h2></header><p>More of it in a few words.</p></article>",
    ],
)
def test_kickers_writers_and_copies_beside_a_headline_are_neither_title_nor_label(shape: str) -> None:
    assert related(page(after=f"<section><h2>Most read</h2><div>{items(shape)}</div></section>")) == links("popular", "Most read")


def test_a_label_in_a_section_of_its_own_stands_under_the_heading_of_another() -> None:
    lists = f"<section><h4>Recommended</h4></section><section><div>More on this</div><ul>{items()}</ul></section>"
    assert related(page(after=f"<div>{lists}</div>")) == links("related", "More on this")


def test_a_topic_in_a_long_label_does_not_make_it_the_storys() -> None:
    label = "Credit cards for boat owners of the world"
    assert related(page(after=f"<section><h3>{label}</h3><ul>{items()}</ul></section>")) == links("popular", label)


def test_a_linked_lead_in_over_a_headline_is_its_label() -> None:
    card = f"<div><h3><a href='{ADDRESSES[0]}'>Lesen Sie auch</a></h3><h2><a href='{ADDRESSES[0]}'>Killer oder nur ein Sturm</a></h2></div>"
    assert [(link.title, link.kind) for link in related(page(amid=card))] == [("Killer oder nur ein Sturm", "in_body")]


def test_the_label_of_a_list_with_a_way_to_all_of_it_is_no_story() -> None:
    part = "<section><h2>{}</h2><ul>{}</ul><a href='{}'>Find out</a></section>"
    html = page(
        after=part.format("Most read", items(count=1), "/world/all-of-what-is-read-20250504.html") + CALLED.format(ADDRESSES[1], TITLES[1])
    )
    assert related(html)[0] == links("popular", "Most read", 1)[0]


def test_the_first_button_of_a_row_is_the_label_of_the_list_under_all() -> None:
    row = "<div><div><button>Top</button><button>Latest</button></div><div>{}</div></div>"
    shape = "<div class=b><a href='{}'>{}</a><div>And what it cost</div></div>"
    assert related(page(after=row.format(items(shape)))) == links("popular", "Top")


def test_words_with_a_colon_amid_the_text_are_the_label_of_the_list_under_them() -> None:
    box = "<div class=unit><p>READ ALSO:</p><ul>{}</ul></div>"
    lines = [f"<li><a href='{a}'>{t}</a></li>" for a, t in zip(ADDRESSES, TITLES, strict=True)]
    text = (
        "<div class=unit><p>The company had said on Friday that nobody would have to wait for more than a day or two on the quay.</p></div>"
    )
    found = related(page(amid=f"<div class=unit><ul>{lines[0]}</ul></div>{text}{box.format(lines[1])}"))
    assert [(item.title, item.kind) for item in found] == [(TITLES[0], "in_body"), (TITLES[1], "in_body")]


def test_a_shelf_in_the_foot_may_have_its_label_in_boxes_of_its_own() -> None:
    label = "<div><div><div><div><h2>From the archive</h2></div></div></div></div>"
    shelf = f"<div class=shelf>{label}<div>{items('<div><a href={}><h3>{}</h3></a></div>')}</div></div>"
    assert related(page().replace("<footer>", f"<footer>{shelf}")) == links("related", "From the archive")


@pytest.mark.parametrize(
    "label", ["Unsere Produktempfehlungen", "Aktuelle Sonderhefte", "Aus dem Anzeigen-Markt", "Featured eBooks", "Bereichsmenü"]
)
def test_goods_and_menus_are_no_stories_by_their_label(label: str) -> None:
    assert related(page(after=f"<section><h4>{label}</h4><ul>{items()}</ul></section>")) == ()


def test_a_line_called_after_the_paywall_as_the_text_is_may_offer_a_story() -> None:
    line = f"<p class='interstitial paywall'>[ <a href='{ADDRESSES[0]}'>{TITLES[0]}</a> ]</p>"
    html = page(amid=line).replace("<p>", "<p class=paywall>")
    assert related(html) == links("in_body", None, 1)
    assert related(page(amid=f"<div class=paywall><p>Subscribe now</p><div><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div></div>")) == ()


def test_a_navigation_that_begins_with_the_label_of_a_list_is_no_menu() -> None:
    nav = f"<nav><section><div class=head>{{}}</div><ul>{items()}</ul></section></nav>"
    assert related(page(after=nav.format("Latest news"))) == links("popular", "Latest news")
    assert related(page(after=nav.format("Our pages"))) == ()
    assert related(page(after=nav.format("Related stories"))) == ()  # they may be topics
    headed = f"<nav><h3>Related stories</h3>{items('<a href={}><h3>{}</h3></a>')}</nav>"
    assert related(page(after=headed)) == links("related", "Related stories")


def test_the_label_of_a_list_may_lead_to_its_topic() -> None:
    head = "<h3>More on: <a href='/tag/2025-harbour-debates/'>2025 Harbour Debates</a></h3>"
    html = page(after=f"<section>{head}{items('<h3><a href={}>{}</a></h3>')}</section>")
    assert related(html) == links("related", "More on: 2025 Harbour Debates")


@pytest.mark.parametrize(
    ("leads_to", "level", "row"), [("world", 2, ("related", True)), ("sport", 2, ("popular", True)), ("world", 3, ("popular", False))]
)
def test_a_long_linked_heading_over_smaller_ones_is_the_label_of_the_part_it_leads_to(
    leads_to: str, level: int, row: tuple[str, bool]
) -> None:
    label = "Ever more news of the northern harbours and of the southern piers"
    head = f"<div class=head><h{level}><a href='/{leads_to}'>{label}</a></h{level}></div>"
    found = related(page(aside=f"<section>{head}{items('<div class=row><h3><a href={}>{}</a></h3></div>')}</section>"))
    assert {(link.kind, link.module == label) for link in found} == {row}


def test_a_heading_is_a_label_though_its_link_calls_to_all_of_the_list() -> None:
    label = "Most read in Oldport See more of what is read most in Oldport"
    html = page(after=f"<section><h2><a href='/trending'>{label}</a></h2>{items('<div class=rec><a href={}>{}</a></div>')}</section>")
    assert related(html) == links("popular", label)


def test_a_label_in_brackets_is_no_part_of_the_title() -> None:
    line = f"<div class=card><a href='{ADDRESSES[0]}'>[Most read] {TITLES[0]} »</a></div>"
    assert related(page(amid=line)) == links("in_body", None, 1)
    breaking = related(page(amid=line.replace("Most read", "Photos")))
    assert [link.title for link in breaking] == [f"[Photos] {TITLES[0]}"]


def test_a_linked_heading_that_opens_a_section_is_the_label_of_its_list() -> None:
    head = "<div><p>More signals on air</p></div>"
    part = f"<section><h6><a href='/clips'>Courier Clips</a></h6>{items('<figure><h2><a href={}>{}</a></h2></figure>')}</section>"
    assert related(page(aside=f"<div>{head}{part}</div>")) == links("popular", "Courier Clips")


def test_a_headline_that_begins_as_a_label_does_stands_with_the_others_of_its_list() -> None:
    shape = "<div class=row><h4><a href='{}'>{}</a></h4></div>"
    for title, count in (("Best of all the harbours of the north", 4), ("Best of harbours", 3)):
        last = shape.format("/world/best-of-the-harbours", title)
        assert len(related(page(aside=f"<div><h4>Read also</h4>{items(shape)}{last}</div>"))) == count


@pytest.mark.parametrize(
    "mark",
    ["rel='external nofollow ugc'", "rel='category tag'", "rel=author", "class='card__tag'", "role=tab", "data-toggle=tab"],
)
def test_what_is_marked_as_a_writer_a_topic_a_tab_or_a_readers_own_is_no_story(mark: str) -> None:
    shape = f"<li><a {mark} href='/world/harbours-{{0:.0}}-of-the-far-north-20250509.html'>All the harbours of the north</a></li>"
    assert related(page(after=f"<div><h3>Read also</h3><ul>{items()}{shape.format('x')}</ul></div>")) == links("related", "Read also")


@pytest.mark.parametrize(
    ("aside", "label"),
    [
        # a widget that is empty before another: the strip has a linked heading of its own beside its list
        (
            (
                "<div class=w><h3>Related videos</h3></div><div class=strip><div class=col><h5><a href='/isles'>The isles</a></h5></div>"
                f"<div class=col>{items(ROW)}</div></div>"
            ),
            "The isles",
        ),
        # a title that is no heading, in a box of its own over the list
        (
            f"<div class=block><div class=block-title-area><div class=block-title>From the isles</div></div><ul>{items()}</ul></div>",
            "From the isles",
        ),
        # bare words that begin the box of a list
        (f"<div class=widget><span>Last chance</span><div class=margin>{items(ROW)}</div></div>", "Last chance"),
        # words that call elsewhere, as a heading that leads nowhere
        (f"<div><h4>Search the Courier</h4></div><div><h4>Per saperne di più</h4><ul>{items()}</ul></div>", "Per saperne di più"),
        # a word that unfolds each list stands under its label
        (
            (
                f"<div><p>Hot on the web</p><div>MORE</div><ul>{items()}</ul></div><div><p>Other things</p><div>MORE</div>"
                "<a href='/sport'>Sport</a></div>"
            ),
            "Hot on the web",
        ),
        # a call in the heading
        (f"<div><h2><a href='/most'>Most read<span>See all</span></a></h2><ul>{items()}</ul></div>", "Most read"),
    ],
)
def test_a_list_bears_its_own_label_and_none_from_before(aside: str, label: str) -> None:
    assert related(page(aside=aside)) == links("popular", label)


def test_a_linked_heading_over_stories_whose_addresses_go_on_from_its_own_is_their_label() -> None:
    heading = "<h4 class=widget-title><a href='/world/isles-and-ports/'>Isles and their ports</a></h4>"
    addresses = [f"/world/isles-and-ports/{address.rpartition('/')[2]}" for address in ADDRESSES]
    rows = "".join(
        f"<li><div><h4><a href='{address}'>{title}</a></h4></div></li>" for address, title in zip(addresses, TITLES, strict=True)
    )
    found = related(page(aside=f"<div class=widget>{heading}<ul>{rows}</ul></div>"))
    assert [(link.title, link.module) for link in found] == [(title, "Isles and their ports") for title in TITLES]


def test_the_rows_of_a_grid_are_no_panels_of_the_tabs_over_it() -> None:
    heads = "<h4><a id=t1 href='#'>Related articles</a><a id=t2 href='#'>More from author</a></h4>"
    rows = "<div class={0}>{1}</div><div class={0}>{2}</div>"
    more = f"{TITLES[1]} and never will be"
    first = f"<h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3><h3><a href='{ADDRESSES[1]}'>{TITLES[1]}</a></h3>"
    last = f"<h3><a href='{ADDRESSES[2]}'>{TITLES[2]}</a></h3><h3><a href='/world/the-pier-for-ever-20250506.html'>{more}</a></h3>"
    for name, labels in (("grid-row", {"Related articles"}), ("panel", {"Related articles", "More from author"})):
        found = related(page(after=f"<div class=block>{heads}<div>{rows.format(name, first, last)}</div></div>"))
        assert len(found) == 4
        assert {link.module for link in found} == labels


def test_stories_with_short_headings_under_a_label_are_known_by_sure_addresses() -> None:
    rows = "".join(f"<li><a href='/world/{n}1333428'><div><img src=i.jpg></div><h3>A smile by the sea {n}</h3></a></li>" for n in range(4))
    for label, count in (("<h2>Pictures</h2>", 4), ("", 0)):
        view = see(Page(page(aside=f"<div>{label}<ul>{rows}</ul></div>"), url="https://courier.example/world/11333783"))
        assert len(view.value("related")) == count


def test_a_list_ends_with_the_box_that_its_label_begins() -> None:
    first = f"<div class=box><div class=head><h3>Most read</h3></div><ul>{items('<li><a href={}>{}</a></li>', 2)}</ul></div>"
    others = [(address.replace("2025050", "2025040"), f"{title}, says she") for address, title in zip(ADDRESSES, TITLES, strict=True)]
    second = "".join(f"<div class=row><div class=text><a href='{address}'>{title}</a></div></div>" for address, title in others)
    found = related(page(aside=f"<div>{first}<div class=rank>{second}</div></div>"))
    assert [row.module for row in found] == ["Most read"] * 2 + [None] * 3


def test_the_topics_under_a_label_in_its_box_are_all_that_it_is_over() -> None:
    topics = "<div class=words><h2>Keywords</h2><ul><li><a href='/tags/1607'>Harbours</a></li></ul></div>"
    list_ = f"<div class=related-rows>{items()}</div>"
    assert related(page(after=f"<div>{topics}{list_}</div>")) == links("related", None)


@pytest.mark.parametrize("tabs", [_LINKED_TABS, _PRESSED_TABS])
def test_the_panel_of_a_tab_is_offered_though_it_is_hidden_until_the_tab_is_pressed(tabs: str) -> None:
    rows = "".join(
        f"<li><a href='/world/{n}-old-tales-of-the-harbour-2025040{n}.html'>Old tales of the harbour, {n}</a></li>" for n in (1, 2)
    )
    panels = f"<div id=one><ul>{items()}</ul></div><div id=two style='display: none'><ul>{rows}</ul></div>"
    found = related(page(aside=f"<div class=tabbed>{tabs.format('Most read')}{panels}</div>"))
    assert [link.module for link in found] == ["Latest"] * 3 + ["Most read"] * 2
    assert len(related(page(aside=f"<div class=tabbed hidden>{tabs.format('Most read')}{panels}</div>"))) == 0


def test_the_name_of_the_storys_own_section_is_a_label_though_it_names_a_service_elsewhere() -> None:
    first = f"<div><p>Most read</p><ul>{items('<li><a href={}>{}</a></li>', 2)}</ul></div>"
    rows = "".join(
        f"<div class=row><a href='/world/{n}-old-tales-of-the-sea-2025040{n}.html'>Old tales of the northern sea, {n}</a></div>"
        for n in (1, 2, 3)
    )
    html = page(after=f"{first}<div class=chain><div class=section-title>Weather</div><div>{rows}</div></div>", aside="<p>Weather</p>")
    own = html.replace("<title>", "<meta property='article:section' content='Weather'><title>")
    for text, row in ((own, ("related", "Weather")), (html, None)):
        assert {(link.kind, link.module) for link in related(text)[2:]} - {("popular", None)} == ({row} if row else set())
    kicker = own.replace("<div class=section-title>", "<h3>More stories</h3><div class=section-title>")
    assert {link.module for link in related(kicker)[2:]} == {"More stories"}


@pytest.mark.parametrize(
    ("shape", "label"),
    [
        ("<section><div class=x1>{0}</div><div class=x2>{1}</div></section>", "Films"),
        ("<div class=x9><div><div class=x1>{0}</div></div><ul class=x2>{1}</ul><p><a href='/all'>All</a></p></div>", "Aus den Häfen"),
        ("<div><p>{0}</p><div><div>{1}</div></div></div>", "Путешествия"),
    ],
)
def test_a_few_words_alone_over_all_of_a_list_are_its_label(shape: str, label: str) -> None:
    rows = items("<div class=x3><a href='{}'>{}</a></div>") if "<ul" not in shape else items()
    assert [row.module for row in related(page(aside=shape.format(label, rows)))] == [label] * 3


@pytest.mark.parametrize("label", ["Most read", "Najčitanije", "Latest news"])
def test_words_over_links_that_only_line_breaks_part_are_their_label(label: str) -> None:
    cell = f"<b>{label}</b><br>" + "<br>".join(f"<a href='{ADDRESSES[n]}'>{TITLES[n]}</a>" for n in (0, 1))
    found = related(page(after=f"<table><tr><td width=150>{cell}</td></tr></table>"))
    assert [(one.title, one.kind, one.module) for one in found] == [(TITLES[n], "popular", label) for n in (0, 1)]


@pytest.mark.parametrize("said", ["Popular mayor steps down after scandal", "Recent rains fill the reservoir again"])
def test_a_title_may_begin_as_a_label_does_whatever_its_address(said: str) -> None:
    rows = "".join(
        f"<li><a href='/sea/item/{address}'>{title}</a></li>"
        for address, title in (("4288-long-pier-fine", TITLES[0]), ("4310-mayor", said), ("4301-water-bill", TITLES[2]))
    )
    found = related(page(after=f"<div><h3>Related items</h3><ul>{rows}</ul></div>"))
    assert [link.title for link in found] == [TITLES[0], said, TITLES[2]]
