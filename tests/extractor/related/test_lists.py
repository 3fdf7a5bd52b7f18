"""Lists and cards: which stories they hold, and where they end."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.record import Page, Related
from tests.storylists import ADDRESSES, CALLED, TITLES, URL, items, links, page, related


def test_what_a_script_puts_in_its_place_is_offered() -> None:
    late = f"<div hidden id='S:0'><aside><h2>Related stories</h2><ul>{items()}</ul></aside></div>"
    assert related(page().replace("</body>", late + "</body>")) == links("related", "Related stories")
    assert related(page().replace("</body>", late.replace("S:0", "menu") + "</body>")) == ()


def test_a_story_stands_once_and_with_the_first_list() -> None:
    shape = '<li><a href="{}?ref=related">{}</a></li>'
    before = f"<div><h2>Most read</h2><ul>{items()}</ul></div>"
    after = f"<section><h2>Latest</h2><ul>{items(shape, 2)}</ul></section>"
    assert related(page(before=before, after=after)) == links("popular", "Most read")


def test_stories_of_one_script_are_not_one_story() -> None:
    rows = "".join(f"<li><a href='/news_long.php?ArtNr=33554{n}'>{title}</a></li>" for n, title in enumerate(TITLES))
    html = page(after=f"<section><h2>Most read</h2><ul>{rows}</ul></section>")
    view = see(Page(html, url="https://courier.example/news_long.php?ArtNr=335614"))
    assert [link.title for link in view.value("related")] == [*TITLES]


def test_a_short_headline_may_have_a_long_date_beside_it() -> None:
    row = "<li><a href='/world/a-calm-and-perfect-sea-20250502.html'>A perfect sea, and calm</a> (02.07.2020)</li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{row}{items()}</ul></section>"))
    assert found[0].title == "A perfect sea, and calm"


def test_what_her_author_wrote_last_is_offered() -> None:
    box = "<div class=author-box><h3>Jane Roe</h3>{}<p>Jane Roe has seen every harbour.</p></div>"
    last = items("<div class=author-box__post><h2><a href='{}'>{}</a></h2><p>30 June 2025</p></div>")
    assert [link.kind for link in related(page(after=box.format(last)))] == ["related"] * 3
    assert related(page(after=box.format(items("<span><a href='{}'>{}</a></span>")))) == ()  # no headlines


def test_words_before_a_link_offer_its_story_whatever_stands_over_it() -> None:
    html = page(after=f"<div>Share this:</div><p>NEXT STORY: <a href='{ADDRESSES[0]}'>{TITLES[0]}</a></p>")
    assert [(one.title, one.kind) for one in related(html)] == [(TITLES[0], "in_body")]


def test_where_addresses_are_relative_to_the_home_page_stories_look_like_this_one_still() -> None:
    html = page(after=f"<section><h2>From our pages</h2><ul>{items()}</ul></section>", aside=f"<a href='{URL}'>Harbour opens again</a>")
    html = html.replace("<title>", "<base href='https://courier.example/'><title>")
    assert related(html) == links("popular", "From our pages")


def test_the_page_is_known_by_its_canonical_address_too() -> None:
    own = f"<li><a href='{URL}'>Harbour opens again after storm</a></li>"
    html = page(after=f"<section><h2>Most read</h2><ul>{own}{items()}</ul></section>")
    view = see(Page(html.replace("<title>", f"<link rel=canonical href='{URL}'><title>"), url=URL + "?p1=home_top"))
    assert view.value("related") == links("popular", "Most read")


def test_of_two_links_in_one_block_each_has_its_own_words() -> None:
    first, second = ("<a href='{}'><div>&larr;</div> {}</a>", "<a href='{}'>{} <div>&rarr;</div></a>")
    html = page(after=f"<div>{first.format(ADDRESSES[0], TITLES[0])}{second.format(ADDRESSES[1], TITLES[1])}</div>")
    assert [one.title for one in related(html)] == list(TITLES[:2])


def test_a_card_that_is_one_link_is_called_by_its_first_line_where_its_time_stands_under_it() -> None:
    card = (
        "<li><section><a href='{}'><div><img src='/p.jpg' alt='A pier'></div><div><span>{}</span><p>It was bad</p>"
        "<p>By Ann Coe</p><span>Published <time datetime='2025-05-02T19:00:00Z'>2 May 25</time></span></div></a></section></li>"
    )
    found = related(page(after=f"<div><h2>You might also like</h2><ul>{items(card)}</ul></div>"))
    assert [link.title for link in found] == list(TITLES)


def test_what_follows_the_name_of_a_file_says_where_the_link_stood() -> None:
    rows = "".join(f"<li><a href='{url}/from/related'>{title}</a></li>" for url, title in zip(ADDRESSES, TITLES, strict=True))
    found = related(page(after=f"<section><b>Also of the quays</b><ul>{rows}</ul></section>"))
    assert [link.title for link in found] == [*TITLES]


def test_a_list_for_readers_without_scripts_is_offered() -> None:
    html = page(after=f"<noscript><section><h2>Related stories</h2><ul>{items()}</ul></section></noscript>")
    assert related(html) == links("related", "Related stories")


def test_rows_of_cards_that_share_a_class_are_one_list() -> None:
    shape = "<div class=col><a class='cat-{2} card-top' href='{0}'><h2>{2}</h2><h3>{1}</h3></a></div>"
    first, second, third = (shape.format(*row) for row in zip(ADDRESSES, TITLES, ("sea", "land", "sky"), strict=True))
    rows = "".join(f"<div><div><div><div class=row>{cards}</div></div></div></div>" for cards in (first + second, third))
    assert related(page(after=f"<section><h2>You may also like</h2>{rows}</section>")) == links("related", "You may also like")


@pytest.mark.parametrize(
    ("address", "title", "is_offered"),
    [
        ("/night-trains/", "Night trains to the islands: all that is planned", True),
        ("/ferries", "How much a ferry to the islands costs", True),
        ("/night-trains/", "Night trains", False),
        ("/night-trains/?page=2", "Night trains to the islands: all that is planned", False),
        ("https://other.example/night-trains/", "Night trains to the islands: all that is planned", False),
        ("/help-us/", "Help the paper and its writers with your gift", False),  # in the menu too
    ],
)
def test_where_stories_stand_right_under_the_host_a_headline_tells_one_of_two_words(address: str, title: str, is_offered: bool) -> None:
    shape = "<li><h4><a href='{}'>{}</a></h4></li>"
    lists = shape.format(address, title) + shape.format("/why-the-eastern-pier-was-never-rebuilt/", TITLES[1])
    html = page(after=f"<section><h3>You may also like</h3><ul>{lists}</ul></section>").replace(
        "<li><a href='/sport'>", "<li><a href='/help-us/'>Help us</a></li><li><a href='/sport'>"
    )
    found = see(Page(html, url="https://courier.example/harbour-opens-again-after-storm/")).value("related")
    assert [link.title for link in found] == [*([title] if is_offered else []), TITLES[1]]
    assert {link.module for link in found} == {"You may also like"}


@pytest.mark.parametrize(
    ("address", "title", "is_offered"),
    [
        ("/terms/world/tides.html", "How the tides of Oldport are reckoned", True),  # where those of the others stand
        ("/terms/tides.html", "How the tides of Oldport are reckoned", False),
        ("https://other.example/terms/world/tides.html", "How the tides of Oldport are reckoned", False),
        ("/terms/world/tides.html", "Tides", False),
    ],
)
def test_a_list_says_what_its_like_built_entries_are(address: str, title: str, is_offered: bool) -> None:
    entries = (*zip(("/terms" + known for known in ADDRESSES), TITLES, strict=True), (address, title))
    rows = "".join(f"<a class=card id=card-{n} href='{to}'><div>{said}</div></a>" for n, (to, said) in enumerate(entries))
    found = related(page(after=f"<section><h3>Related articles</h3><div>{rows}</div></section>"))
    assert (title in [one.title for one in found]) is is_offered


def test_an_address_that_a_recommenders_carries_is_the_storys() -> None:
    ways = [f"https://counter.other.example/go?to=7&item={{}}%2Fworld%2F{to.rpartition('/')[2]}&n=1" for to in ADDRESSES]
    rows = "".join(f"<a href='{way.format('courier.example')}'><h3>{said}</h3></a>" for way, said in zip(ways, TITLES, strict=True))
    assert related(page(after=f"<section><h2>Related</h2><div>{rows}</div></section>")) == links("related", "Related")
    told = [f"https://lantern.example{to}?from={URL.replace('/', '%2F')}" for to in ADDRESSES]
    rows = "".join(f"<a href='{way}'><h3>{said}</h3></a>" for way, said in zip(told, TITLES, strict=True))
    found = related(page(after=f"<section><h2>Related</h2><div>{rows}</div></section>"))
    assert {one.url.partition("/world")[0] for one in found} == {"https://lantern.example"}


def test_a_link_without_words_over_a_card_offers_the_headline_under_it() -> None:
    card = "<li><div><a href='{0}' aria-label=\"{1}\"></a><div><h3>{1}</h3></div></div></li>"
    assert related(page(after=f"<section><h2>More on this</h2><ul>{items(card)}</ul></section>")) == links("related", "More on this")
    assert related(page(after=f"<section><h2>More on this</h2><ul>{items(card.replace('aria-label', 'title'))}</ul></section>")) == links(
        "related", "More on this"
    )
    assert related(page(after=f"<section><h2>More on this</h2><ul>{items(card.replace('{1}', 'Read {1}', 1))}</ul></section>")) == links(
        "related", "More on this"
    )
    other = "<li><div><a href='{0}' aria-label='Open the picture'></a><div><h3>{1}</h3></div></div></li>"
    assert related(page(after=f"<section><h2>More on this</h2><ul>{items(other)}</ul></section>")) == ()


def test_the_heading_beside_a_navigation_may_say_that_it_is_a_list_of_stories() -> None:
    listed = f"<nav role=navigation><ul>{items()}</ul></nav>"
    assert related(page(after=f"<div><h2>Related content</h2>{listed}</div>")) == links("related", "Related content")
    assert related(page(after=f"<div><h2>Services</h2>{listed}</div>")) == ()
    rows = "".join(f"<li><a href='{address}'>Storm at pier {n}</a></li>" for n, address in enumerate(ADDRESSES))
    short = "<div><h2>Related content</h2><nav><ul>{}</ul></nav></div>"
    assert [story.title for story in related(page(after=short.format(rows)))] == [f"Storm at pier {n}" for n in range(3)]
    assert related(page(after=short.format(rows + "<li><a href='/world/piers'>Piers</a></li>"))) == ()


@pytest.mark.parametrize(
    "card",
    [
        CALLED,
        "<article><a class=over href='{0}'></a><span>3 min</span><h4>{1}</h4></article>",
        "<li class='card a{0}'><div class=card-heading>{1}</div><div>Read more</div><a class=over href='{0}'></a></li>",
        "<div class=tile><p>3 May</p><div> <span class=teaser_headline>{1}</span></div><p>Of it.</p><a href='{0}'>Read on</a></div>",
        "<div class=card><div><img><a href='{0}'>Read More</a></div><div><p>{1}</p></div></div>",
    ],
)
def test_cards_with_a_call_or_a_link_without_words_offer_their_headlines(card: str) -> None:
    assert related(page(after=f"<section><h2>More on this</h2><div>{items(card)}</div></section>")) == links("related", "More on this")


def test_what_is_headed_as_this_page_is_the_page_itself_wherever_it_stands() -> None:
    title = "Harbour of Oldport opens again after the storm"
    own = f"<li><a href='/sea/8831/harbour-is-open.html'>{title}</a></li>"
    html = page(after=f"<section><h2>Most read</h2><ul>{own}{items()}</ul></section>")
    assert related(html.replace("<h1>Harbour opens again after storm", f"<h1>{title}")) == links("popular", "Most read")
    assert len(related(html)) == 4


def test_where_the_story_stands_under_topics_others_do() -> None:
    address = "/topics/sea/{}"
    said = ("Why the pier was never rebuilt", "Who pays for the sand bags", "When the ferry leaves again")
    card = "<article><a href='{}'><h3>{}</h3><p>A few words more about it, and who has said them.</p></a></article>"
    rows = "".join(card.format(address.format(one.lower().replace(" ", "-")), one) for one in said)
    html = page(after=f"<section><h2>Related stories</h2><ul>{rows}</ul></section>")
    own = "https://courier.example/topics/harbour/harbour-opens-again-after-storm"
    assert [link.title for link in see(Page(html, url=own)).value("related")] == list(said)
    assert related(html) == ()


def test_short_headings_of_stories_are_a_list() -> None:
    said = ("Rough seas and a dry quay", "The mayor at the quay", "A ferry in the fog")
    rows = "".join(
        f"<div class=card><a href='/world/{one.lower().replace(' ', '-')}-2025050{n}.html'><h4>{one}</h4></a></div>"
        for n, one in enumerate(said)
    )
    html = page(aside=f"<div class=row><h3>Oldport and its islands</h3><div>{rows}</div></div>")
    assert [(link.title, link.module) for link in related(html)] == [(one, "Oldport and its islands") for one in said]


@pytest.mark.parametrize(
    "label", ["<h3>Related stories</h3>", "<p><strong>Related stories</strong></p>", "<p><em>Related stories:</em></p>"]
)
def test_a_link_in_some_words_of_an_item_has_the_items_title(label: str) -> None:
    parted = [title.split(" ", 3) for title in TITLES]
    items = "".join(f"<li>{a} {b} <a href='{ADDRESSES[n]}'>{c}</a> {rest}</li>" for n, (a, b, c, rest) in enumerate(parted))
    assert related(page(after=f"{label}<ul>{items}</ul>")) == links("related", "Related stories")


def test_what_an_item_says_behind_its_link_and_a_dash_is_none_of_the_title() -> None:
    short = ("The lamp is lit again", "A quay in deep winter", "The ferries of old")
    items = "".join(
        f"<li><a href='/world/{title.lower().replace(' ', '-')}'>{title}</a> - 1{n}.034 views</li>" for n, title in enumerate(short)
    )
    assert [link.title for link in related(page(after=f"<h3>Most read</h3><ul>{items}</ul>"))] == [*short]


def test_of_two_headings_in_a_card_the_higher_is_the_headline() -> None:
    cards = "".join(f"<li><a href='{ADDRESSES[n]}'><h4>Shippers against dockers</h4><h3>{TITLES[n]}</h3></a></li>" for n in range(2))
    assert related(page(after=f"<section><h2>Related stories</h2><ul>{cards}</ul></section>")) == links("related", "Related stories", 2)


@pytest.mark.parametrize("shape", ["{cover}{head}", "{head}<div>Read more</div>{cover}"])
def test_an_empty_link_over_a_card_says_its_headline(shape: str) -> None:
    cards = "".join(
        f"<li class=card>{shape.format(cover=f'<a href={ADDRESSES[n]!r} aria-label={TITLES[n]!r}></a>', head=f'<h3>{TITLES[n]}</h3>')}</li>"
        for n in range(2)
    )
    assert related(page(after=f"<section><h2>Related stories</h2><ul>{cards}</ul></section>")) == links("related", "Related stories", 2)


def test_a_card_that_is_pressed_as_a_whole_offers_its_story() -> None:
    card = "<div role=button class=tile-box><div class=tag><a href=/world>World</a></div><div class=text><a href='{}'>{}</a></div></div>"
    assert related(page(after=f"<section><h2>Recommended for you</h2>{items(card)}</section>")) == links("related", "Recommended for you")
    pressed = card.replace("<div role", "<button role").replace("</div></div>", "</div></button>")
    assert related(page(after=f"<section><h2>Recommended for you</h2>{items(pressed)}</section>")) == ()


@pytest.mark.parametrize(
    ("title", "address", "is_offered"),
    [
        ("Ebb tide", "/world/ebb-tide-20250504.html", True),  # its title is short
        ("Sport", "/sport/harbour-cup-20250504.html", True),
        ("Sport", "/sport", False),  # a section
        ("Read more", "/world/ebb-tide-20250504.html", False),
        ("3 May 2025", "/world/ebb-tide-20250504.html", False),
    ],
)
def test_a_list_is_taken_whole(title: str, address: str, is_offered: bool) -> None:
    shape = "<li><div><a href='{}'>{}</a></div></li>"
    html = page(after=f"<div><h3>Read also</h3><ul>{items(shape)}{shape.format(address, title)}</ul></div>")
    last = (Related("https://courier.example" + address, title, "related", "Read also"),)
    assert related(html) == links("related", "Read also") + (last if is_offered else ())


@pytest.mark.parametrize("last", ["/boats/lamp", "/the-lamp-of-the-harbour-master/"])
def test_a_short_story_in_a_list_of_the_newest_stands_with_the_others(last: str) -> None:
    own = f"<li><a href='{URL}'>Harbour opens again after storm</a></li>"
    more = f"<li><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></li><li><a href='{last}'>The lamp of the harbour master</a></li>"
    found = related(page(aside=f"<div><h3>Recent posts</h3><ul>{own}{more}</ul></div>"))
    assert [row.title for row in found] == [TITLES[0], "The lamp of the harbour master"]


def test_a_short_story_in_a_list_stands_with_the_others_where_its_address_is_built_like_theirs() -> None:
    def rows(*short: str) -> str:
        long = ("why-the-eastern-pier-was-never-rebuilt", "the-ferry-company-promises-many-refunds", "all-that-the-storm-took-from-us")
        said = [(f"/tides/{slug}/", slug.replace("-", " ").capitalize()) for slug in long]
        return "".join(f"<div class=row><a href='{a}'>{t}</a></div>" for a, t in (*said, *((f"/{way}/", "Ebb tide") for way in short)))

    def titles(*short: str) -> list[str]:
        return [row.title for row in related(page(after=f"<div class=related-rows>{rows(*short)}</div>"))]

    assert titles("tides/ebb-tide")[3:] == ["Ebb tide"]
    assert titles("sea/all/ebb-tide")[3:] == []  # elsewhere
    assert titles("tides/ebb-tide", "tides/neap-tide")[3:] == []  # too many: it is not known what they are


def test_the_list_that_the_page_itself_stands_in_is_taken_whole() -> None:
    own = f"<li><a href='{URL}'>Harbour opens again after storm</a></li>"
    short = "".join(f"<li><a href='/world/{n}-tide-2025040{n}.html'>Tide {n}</a></li>" for n in range(1, 6))
    for first, count in ((own, 7), ("", 2)):
        found = related(page(aside=f"<div><h3>Slips of the quay</h3><ul>{first}{items(count=2)}{short}</ul></div>"))
        assert len(found) == count


def test_the_section_over_a_headline_in_a_card_does_not_end_the_list() -> None:
    shape = "<div><img src=a.jpg><div><a href='/tides/ebb-flow-{0:.0}1'>Tides, Ebb and Flow</a><h3><a href='{0}'>{1}</a></h3></div></div>"
    assert related(page(after=f"<section><h2>Read also</h2>{items(shape)}</section>")) == links("related", "Read also")


def test_the_writers_and_topics_of_a_story_may_stand_in_its_line() -> None:
    shape = (
        "<li><a href='{}'><div><img src=a.jpg></div><b>{}</b></a> <span>by <a rel=author href='/people/jane'>Jane Doe of Oldport</a> in "
        "<a rel='category tag' href='/c/ebb'>Ebb and Flow</a>, <a rel='category tag' href='/c/sea'>The Sea</a> on 4 May 2025</span></li>"
    )
    assert related(page(after=f"<div><h3>Read also</h3><ul>{items(shape)}</ul></div>")) == links("related", "Read also")


def test_entries_of_one_list_are_one_list_whatever_stands_in_them() -> None:
    writers = ("Jane Waters-of-the-Quay", "Bo Quay", "Ann Marsh-from-the-Pier")
    row = (
        "<li><article><div class=c><header><p><a href='/isles'>Isles</a></p><h2><a href='{}'>{}</a></h2></header>"
        "<footer>12.10.2022 <span class=by><a class=user href='/{}-and-her-life'>{} is her name</a></span></footer></div></article></li>"
    )
    rows = [row.format(a, t, w.replace(" ", "-"), w) for a, t, w in zip(ADDRESSES, TITLES, writers, strict=True)]
    found = related(page(after=f"<div><h2>More articles on the isles</h2><div><ul>{''.join(rows)}</ul></div></div>"))
    assert [link.module for link in found if link.title in TITLES] == ["More articles on the isles"] * 3


def test_a_list_whose_pages_a_script_turns_is_one_of_stories() -> None:
    shape = "<div class=m><h3><a href='{}'>{}</a></h3><p>May 3, 2025</p></div>"
    for name, count in (("block_with_ajax_pagination", 3), ("block pagination", 0)):
        assert len(related(page(aside=f"<div class='{name}'><h4>This week</h4><div>{items(shape)}</div></div>"))) == count


def test_articles_with_short_headings_are_a_list_though_nothing_is_said_over_them() -> None:
    rows = [(f"/world/boat-{n}-is-late", f"Boat {n} is late again") for n in range(1, 6)]
    shape = "<{0} class=preview><a href='{1}'><h3>{2}</h3></a></{0}>"
    for tag, count, many in (("article", 5, 5), ("article", 3, 0), ("div", 5, 0)):
        listed = "".join(shape.format(tag, *row) for row in rows[:count])
        found = see(Page(page(after=f"<div class=under>{listed}</div>"), url=URL.replace("world/", ""))).value("related")
        assert len(found) == many


@pytest.mark.parametrize("foot", ["<footer>{}</footer>", "<div class='page footer'>{}</div>"])
def test_a_list_ends_where_a_foot_begins(foot: str) -> None:
    row = "<div><div><p><a href='{}'>{}</a></p></div></div>"
    house = foot.format(row.format("/house/who-we-are-20250101.html", "Who we are and were"))
    html = page().replace("</main><aside></aside>", f"<section><h2>Most read</h2>{items(row)}</section>{house}</main>")
    assert related(html) == links("popular", "Most read")


@pytest.mark.parametrize(("label", "count"), [("Most read", 3), ("Latest news", 3), ("Our house", 0)])
def test_a_list_in_the_foot_of_the_page_is_one_where_words_over_it_say_so(label: str, count: int) -> None:
    shelf = "<footer><div><a href='/most-read'>{}</a><ul>{}</ul></div><div><a href='/terms'>Terms of use for our many readers</a></div>"
    assert related(page().replace("<footer>", shelf.format(label, items()))) == links("popular", label, count)
    goods = "".join(f"<li><a href='/shop-goods/{name}'>{name} for the whole sea</a></li>" for name in ("Oil", "Tar", "Wax"))
    assert related(page().replace("<footer>", shelf.format(label, goods))) == ()


def test_a_list_ends_before_the_comments() -> None:
    comments = "<section id=comments><div><a href='/talk/what-do-you-say-of-it-1234567.html'>All that our readers say</a></div></section>"
    list_ = f"<div class=box><h3>Most read</h3>{items('<div><a href={}>{}</a></div>')}</div>"
    assert related(page(aside=f"<div>{list_}{comments}</div>")) == links("popular", "Most read")


def test_an_empty_link_at_the_head_of_a_card_offers_what_is_called_its_title() -> None:
    card = "<div class=wide><a class=over href='{0}'></a><div><img src=/s.jpg></div><div><span class=wide__title>{1}</span>{2}</div></div>"
    one = card.format(ADDRESSES[0], TITLES[0], "<span class=when>1 May, 18:02</span>")
    assert [(link.title, link.kind) for link in related(page(amid=one))] == [(TITLES[0], "in_body")]
    assert related(page(amid=one.replace("<div><img", "<p>The quay.</p><div><img").replace("wide__title", "wide__text"))) == ()
