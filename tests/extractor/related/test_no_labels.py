"""What stands over a list or amid it, and is not its label."""

from __future__ import annotations

import pytest

from tests.storylists import ADDRESSES, ROW, TITLES, TOPICS, URL, items, links, page, related

CARDS = "<div class=grid>{}</div>"


@pytest.mark.parametrize(
    ("head", "module"),
    [
        (f"<div class=words><h5>More on</h5>{TOPICS}</div>", None),
        ("<div class=words><div>From our sponsor</div><a href='https://quays.example/buy'>Quays and more</a></div>", None),
        ("<div class=words><h5>More on this</h5><a href='#1'>1</a><a href='#2'>2</a></div>", "More on this"),
        ("<div class=words><h5>More on this</h5><a href='/world'>All of it</a></div>", "More on this"),
    ],
)
def test_a_label_over_links_in_its_own_box_says_nothing_of_the_list_behind_it(head: str, module: str | None) -> None:
    shape = "<article class=preview><a href='{}'><h3>{}</h3></a></article>"
    assert related(page(after=f"{head}{CARDS.format(items(shape))}")) == links("related", module)


@pytest.mark.parametrize(
    "line", ["<p>Original text by: Police of Oldport, sent by wire, just in</p>", "<p>Text by: The Courier Breaking News</p>"]
)
def test_known_words_in_the_name_of_a_source_are_no_label(line: str) -> None:
    found = related(page().replace("</article>", line + "</article>").replace("</main>", f"<div><ul>{items()}</ul></div></main>"))
    assert {link.module for link in found} <= {None}


def test_a_line_about_an_advertisement_is_no_label() -> None:
    story = f"<div>Story continues below advertisement</div><p>READ MORE: <a href='{ADDRESSES[0]}'>{TITLES[0]}</a></p>"
    assert [(one.kind, one.module) for one in related(page(amid=story))] == [("in_body", None)]


@pytest.mark.parametrize("words", ["Advertisement", "Advertisement 2"])
def test_an_advertisement_amid_a_list_is_no_label_of_what_stands_behind_it(words: str) -> None:
    row = "<li class=row><a href='{}'>{}</a></li>"
    rows = [row.format(*said) for said in zip(ADDRESSES, TITLES, strict=True)]
    list_ = f"<ol>{rows[0]}<li class=slot><div><p class=title>{words}</p></div></li>{rows[1]}{rows[2]}</ol>"
    assert related(page(aside=f"<section><h2>Most read</h2>{list_}</section>")) == links("popular", "Most read")


def test_the_credit_of_a_picture_is_no_label() -> None:
    found = related(page(after=f"<section><h2>Related</h2><div><p>© Today Pictures</p></div><ul>{items()}</ul></section>"))
    assert found == links("related", "Related")


def test_more_at_the_foot_of_a_list_is_no_label_of_the_next() -> None:
    more = "<div class=foot><a href='/world'>More</a></div>"
    one = "<li><a href='/world/a-story-of-the-old-lighthouse-2025.html'>A story of the old lighthouse</a></li>"
    found = related(page(after=f"<div><h3>Latest</h3><ul>{one}</ul>{more}<ul>{items()}</ul></div>"))
    assert {(link.module, link.kind) for link in found} == {("Latest", "popular")}


def test_the_line_over_a_headline_in_a_card_is_no_label_though_it_says_latest() -> None:
    card = "<div class=row><div class=top>{} {}.5.2025</div><h3><a href='{}'>{}</a></h3></div>"
    rows = "".join(card.format("Latest" if n == 3 else "World", n, *one) for n, one in enumerate(zip(ADDRESSES, TITLES, strict=True), 1))
    assert {link.module for link in related(page(after=f"<section><h2>More stories</h2>{rows}</section>"))} == {"More stories"}


def test_the_line_over_every_headline_of_a_list_is_no_label_though_one_says_what_lists_say() -> None:
    card = "<li><div class=wrap><div class=top>{}</div><div class=title><a href='{}'>{}</a></div></div></li>"
    tops = ("Ports: where to find the most read signs", "Piers of the north", "Ferries and their crews")
    rows = "".join(card.format(top, *one) for top, one in zip(tops, zip(ADDRESSES, TITLES, strict=True), strict=True))
    html = page(after=f"<div class=intro><div>You may also like</div></div><ul class=cards>{rows}</ul>")
    assert related(html) == links("related", "You may also like")


def test_the_last_story_of_a_list_is_no_label_of_the_next() -> None:
    first = f"<ul><li><a href='/hot-mess-of-a-day/'>Hot mess: what a day</a></li></ul><ul>{items()}</ul>"
    found = related(page(after=f"<section><h2>Around the web</h2>{first}</section>"))
    assert {link.module for link in found} == {"Around the web"}


def test_the_line_over_a_headline_is_no_label_though_it_begins_with_a_word_of_one() -> None:
    first, second, third = zip(ADDRESSES, TITLES, strict=True)
    card = "<li><p class=topline>{}</p><h3><a href='{}'>{}</a></h3></li>"
    cards = card.format("Storm over Oldport", *first) + card.format("New: a lamp for the pier", *second) + card.format("Ferry", *third)
    assert related(page(after=f"<div><h2>Related stories</h2><ul>{cards}</ul></div>")) == links("related", "Related stories")


def test_an_entry_of_a_menu_is_no_label_of_the_next() -> None:
    menu = "<ul><li><a href='/viral'>Viral news</a></li><li><a href='/trending'>Trending news</a></li></ul>"
    entries = "<ul><li><a href='/learn/2'>Learning</a></li><li><a href='/learn/study-by-the-sea'>Studying by the sea</a></li></ul>"
    more = "<ul><li><a href='/stars/moons-and-tides-today'>Moons and tides today</a></li></ul>"
    assert related(page(before=f"<div><div>{menu}</div><h3>Learning</h3>{entries}<h3>Stars</h3>{more}</div>")) == ()


def test_the_headline_is_no_label() -> None:
    html = page(before="<h1>Oldport trends: the harbour opens again</h1>")
    html = html.replace("<h1>Harbour opens again after storm</h1>", items(count=1))
    html = html.replace("<title>Harbour opens again after storm", "<title>Oldport trends: the harbour opens again")
    assert related(html) == links("in_body", None, 1)


def test_how_often_a_story_was_shared_is_no_label() -> None:
    shape = "<li><p>This story has been shared 46,024 times. 46,024</p><a href='{}'>{}</a></li>"
    assert related(page(after=f"<section><h2>Trending now</h2><ul>{items(shape)}</ul></section>")) == links("popular", "Trending now")


def test_times_over_a_ranked_list_are_no_labels_under_its_heading() -> None:
    tabs = "<h3>Most read</h3><ul><li><a href='#one'>24 hours</a></li><li><a href='#two'>7 days</a></li></ul>"
    found = related(page(aside=f"<div>{tabs}<div id=one><ul>{items()}</ul></div><div id=two><ul>{items()}</ul></div></div>"))
    assert found == links("popular", "Most read")


def test_a_label_of_other_things_says_nothing_of_stories_far_from_it() -> None:
    rows = "".join(f"<li><a href='javascript:void(0)'>{tag}</a></li>" for tag in ("ships", "quays"))
    tags = f"<div class=tagging><h3><div class=teaser>Tag</div><ul>{rows}</ul></h3></div>"
    found = related(page(after=f"<div class=col>{tags}<div class=related><ul>{items()}</ul></div></div>"))
    assert found == links("related", None)


def test_a_story_of_two_lists_stands_with_the_first_though_it_has_no_label() -> None:
    html = page(before=f"<div class=stream><div>{items()}</div></div>", after=f"<section><h2>Most read</h2><ul>{items()}</ul></section>")
    assert related(html) == links("popular", None)


def test_a_button_between_a_label_and_its_list_is_no_label() -> None:
    html = page(after=f"<section><h2>Related stories</h2><button><p>Follow</p></button><div>{items()}</div></section>")
    assert related(html) == links("related", "Related stories")


def test_the_flag_of_one_card_is_no_label_of_those_after_it() -> None:
    shape = "<article class=teaser><a href='{0}'><img src=i.jpg></a><div class=line>{2}</div><h3><a href='{0}'>{1}</a></h3></article>"
    lines = ("<a href='/sea'>The sea</a>", "<div class=flag>Breaking</div><a href='/land'>Inland</a>", "<a href='/sky'>Sky</a>")
    cards = "".join(shape.format(*row) for row in zip(ADDRESSES, TITLES, lines, strict=True))
    assert related(page(after=f"<section><h2>You may also like</h2>{cards}</section>")) == links("related", "You may also like")


def test_the_kicker_in_a_card_that_is_one_link_is_no_label() -> None:
    own = f"<li><a href='{URL}'><div>Latest news</div><h3>Harbour opens again after storm</h3></a></li>"
    shape = "<li><h3><a href='{}'>{}</a></h3></li>"
    front = f"<section><h2>Front page</h2><ul>{own}</ul></section>"
    found = related(page(after=f"{front}<section><h2>World affairs</h2><ul>{own}{items(shape)}</ul></section>"))
    assert {link.module for link in found} == {"World affairs"}


@pytest.mark.parametrize(
    "head",
    [
        "<h2>From the same desk</h2><a href='/world'>More articles</a>",
        "<div class=head><h2>From the same desk</h2><span>Today</span><div>Most read today</div></div>",
        "<div class=head><h2>From the same desk</h2><div>More articles</div></div>",
    ],
)
def test_the_way_to_all_of_a_list_is_no_label_under_its_heading(head: str) -> None:
    shape = "<article><h3><a href='{}'>{}</a></h3></article>"
    found = related(page(after=f"<section>{head}<div>{items(shape)}</div></section>"))
    assert {link.module for link in found} == {"From the same desk"}


def test_headings_that_are_kickers_of_cards_are_no_labels() -> None:
    shape = "<div class=col><article><header><h3 class=line>{2}</h3><h2><a href='{0}'>{1}</a></h2></header><p>Deck.</p></article></div>"
    cards = "".join(shape.format(*row) for row in zip(ADDRESSES, TITLES, ("Trawlers", "Builders", "Ferries"), strict=True))
    assert related(page(after=f"<section><div>You may also like</div>{cards}</section>")) == links("related", "You may also like")


def test_the_kicker_of_a_card_whose_story_is_none_is_no_label() -> None:
    first = "<div><div><article><div class=tag>Topic</div><h3><a href='/sea'>Storms</a></h3></article></div></div>"
    shape = "<div><div><article><h3><a href='{}'>{}</a></h3></article></div></div>"
    found = related(page(after=f"<section><h2>More on the storm</h2><div>{first}{items(shape)}</div></section>"))
    assert found == links("related", "More on the storm")


@pytest.mark.parametrize("call", ["Mehr erfahren", "En savoir plus", "Lees meer"])
def test_a_linked_call_under_a_card_is_no_label_of_the_next(call: str) -> None:
    card = "<div><h2>A guide to the harbour</h2><p>All that a visitor wants to know.</p><a href='/guide.pdf'>{}</a></div>"
    found = related(page(after=f"<section>{card.format(call)}<div><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div></section>"))
    assert call not in {link.module for link in found}


def test_the_authors_handle_and_feed_part_no_label_from_its_list() -> None:
    links_of_author = "<p><a href='https://x.com/jdoe'>@jane_doe</a></p><p><a href='/rss/jane-doe'>RSS</a></p>"
    html = page(after=f"<div class=author-info><div>More by Jane Doe:</div><div>{links_of_author}</div><ul>{items()}</ul></div>")
    assert related(html) == links("related", "More by Jane Doe")


def test_a_sentence_that_asks_for_something_is_no_label() -> None:
    cards = items("<article><a href='{}'><h2>{}</h2></a></article>")
    html = page(after=f"<section><h2>Sign up for more like this.</h2></section><aside class=read-more>{cards}</aside>")
    short = "".join(f"<article><a href='/world/{n}-20250504.html'><h2>{n} on the pier</h2></a></article>" for n in ("Ice", "Sun"))
    assert {item.kind for item in related(page(after=f"<aside class=read-more>{short}</aside>"))} == {"related"}
    assert {item.module for item in related(html)} == {None}


def test_an_entry_of_a_list_of_the_text_is_no_label() -> None:
    listed = "<ul><li>Popular with the islanders, and full on Sundays</li><li>Popular</li><li>It rocks in the wind of the harbour</li></ul>"
    card = f"<div class=feature><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div>"
    assert related(page(amid=listed + card)) == links("in_body", None, 1)


def test_what_a_story_of_a_list_is_filed_under_ends_no_search_for_the_label() -> None:
    shape = "<li><ul><li><a href='/obituaries'>Obituaries</a></li></ul><div><a href='{}'>{}</a></div></li>"
    html = page(after=f"<div><h2><a href='/world'>Most read • Oldport</a></h2><ul>{items(shape)}</ul></div>")
    assert related(html) == links("popular", "Most read • Oldport")


def test_a_story_is_no_label_of_those_set_as_it_is() -> None:
    lines = "<p><a href='/ferries'>Explore the ferries of this year</a></p>" + items("<p><a href={}>{}</a></p>")
    found = related(page(after=f"<section><h2>Ships</h2>{lines}</section>"))
    assert {item.module for item in found} == {"Ships"}


def test_a_label_over_the_storys_topics_is_none_of_the_list_under_them() -> None:
    topics = "<div>More on:</div><div class=items><a href='/tag/1?s=b'>Harbours</a> &gt; <a href='/tag/2?s=b'>Storms</a></div>"
    html = page(after=f"{topics}<div>{items('<div class=card><a href={}>{}</a></div>')}</div>")
    tagged = html.replace("<title>", "<meta name=news_keywords content='Harbours,Storms'><title>")
    assert {link.module for link in related(tagged)} == {None}


def test_a_word_or_two_that_lead_to_one_address_again_and_again_are_no_story_and_part_no_label_from_its_list() -> None:
    way = "<a href='/world/room/all-that-the-pilots-wrote-1234567'>Harbour reports</a>"
    rows = items("<div class=row><h3><a href={}>{}</a></h3></div>")
    part = f"<section><div><div>More reports: Pilots of Oldport</div>{way}</div>{rows}</section>"
    found = related(page(before=f"<div>{way}</div>", aside=f"{part}<p>{way}</p>"))
    assert [(row.title, row.module) for row in found] == [(title, "More reports: Pilots of Oldport") for title in TITLES]


def test_a_section_of_the_menu_over_a_headline_in_a_card_is_no_story_and_parts_no_list() -> None:
    way = "<a href='/columns/songs-and-tides-of-the-year/'>Tides of the Year</a>"
    shape = f"<div class=item><div>{way}</div><a href='{{}}'><h3>{{}}</h3></a></div>"
    html = page(after=f"<section><h2>Most read</h2>{items(shape, 1)}{items(shape.replace(way, ''))}</section>")
    assert related(html.replace("<nav><ul>", f"<nav><ul><li>{way}</li>")) == links("popular", "Most read")


def test_a_badge_in_one_card_is_no_label() -> None:
    shapes = ("<div class=teaser><div class=text><a href='{}'>{}</a></div></div>",) * 3
    cards = [shape.format(address, title) for shape, address, title in zip(shapes, ADDRESSES, TITLES, strict=True)]
    cards[1] = cards[1].replace("<div class=text>", "<figure><em class=flag>Sponsored</em></figure><div class=text>")
    html = page(aside=f"<section><h2>Top stories</h2><div>{''.join(cards)}</div></section>")
    assert related(html) == links("popular", "Top stories")
    # words that begin a box of several stories are a label
    boxes = f"<div class=box><p>Most read</p>{items(ROW, 1)}</div><div class=box><p>Sponsored</p><div>{items(ROW)}</div></div>"
    assert [link.module for link in related(page(aside=boxes))] == ["Most read", "Sponsored", "Sponsored"]


def test_words_over_each_list_of_a_menu_before_the_headline_are_no_label() -> None:
    rows = "<li><a href='/service/ports/{0}-the-ports-of-the-northern-isles-{1}.html'>{0} the ports of the northern isles</a></li>"
    words = (("Finding", "Leaving"), ("Building", "Mending"), ("Selling", "Buying"))
    lists = [f"<div><h4>{{}}</h4><ul>{''.join(rows.format(word, 50 + n) for word in pair)}</ul></div>" for n, pair in enumerate(words)]
    assert related(page(before="".join(part.format("Pages below") for part in lists))) == ()
    named = "".join(part.format(f"The isles, {pair[0]}") for part, pair in zip(lists, words, strict=True))
    assert {link.kind for link in related(page(before=named))} == {"popular"}


def test_the_flag_on_the_picture_of_one_card_is_no_label() -> None:
    shape = "<div class=item><div class=x><a href='{0}'><img src=i.jpg></a>{2}</div><div class=y><h3><a href='{0}'>{1}</a></h3></div></div>"
    for flagged in range(3):
        lines = ["<div class=z>PARTNER</div>" * (n == flagged) for n in range(3)]
        cards = "".join(shape.format(*row) for row in zip(ADDRESSES, TITLES, lines, strict=True))
        html = page(after=f"<section><h2>You may also like</h2><div>{cards}</div></section>")
        assert related(html) == links("related", "You may also like")


def test_the_help_of_a_form_is_no_label_of_the_list_behind_it() -> None:
    form = "<form action='/talk'><textarea></textarea><div><a href='/help'>More about the format of texts</a></div></form>"
    found = related(page(after=f"<section>{form}<ul>{items('<li><h2><a href={}>{}</a></h2></li>')}</ul></section>"))
    assert [link.module for link in found] == [None] * 3


def test_a_heading_in_a_card_is_no_label_of_larger_ones_behind_it() -> None:
    inner = f"<div><h3>Storm over Oldport and the isles</h3><h4>Related stories</h4><ul>{items(count=2)}</ul></div>"
    more = f"<ul><li><a href='{ADDRESSES[2]}'><h3>{TITLES[2]}</h3></a></li></ul>"
    found = related(page(aside=f"<section><div>{inner}</div><div>{more}</div></section>"))
    assert [row.module for row in found] == ["Related stories", "Related stories", None][: len(found)]
