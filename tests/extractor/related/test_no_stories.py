"""What is no story, though it stands among them."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.extractor.related.stories import is_call
from scraper.record import Page
from tests.storylists import ADDRESSES, TITLES, URL, items, links, page, related


@pytest.mark.parametrize(
    "after",
    [
        (
            "<div class=tags><a href='/tag/storms-in-oldport'>Storms in Oldport</a><a href='/tag/harbours-of-the-north'>Harbours of "
            "the north</a></div>"
        ),
        (
            "<div><h3>Topics</h3><ul><li><a href='/topics/extreme-weather-events'>Extreme weather events</a></li><li><a "
            "href='/topics/sea'>The sea and us</a></li></ul></div>"
        ),
        (
            "<div><h3>Popular topics</h3><ul><li><a href='/storms-of-this-year-60344300'>Storms of this year</a></li><li><a "
            "href='/the-harbour-of-oldport-69651800'>The harbour of Oldport</a></li></ul></div>"
        ),
        "<div><h3>Read also</h3><p><a href='/dossier/storms-of-this-year'>Storms of this year and last year</a></p></div>",
        "<div>By <a href='/authors/jane-doe-senior-correspondent'>Jane Doe, senior correspondent</a></div>",
        (
            "<ul><li><a href='https://www.facebook.com/sharer?u=x'>Share this story on a network</a></li><li><a href='https://x."
            "com/share'>Share it there</a></li></ul>"
        ),
        (
            "<div><h3>Jobs</h3><ul><li><a href='/jobs/harbour-master-oldport-12345'>Harbour master (m/f/d) in Oldport</a></li><li>"
            "<a href='/jobs/cook-7654321'>Cook</a></li></ul></div>"
        ),
        "<p><a href='/subscribe/now-for-one-month-free'>Subscribe now and read on for a whole month</a></p>",
        (
            "<div><h2>Weitere Angebote</h2><ul><li><a href='/radio-oldport-2-culture'>Radio Oldport 2 Culture</a></li><li><a "
            "href='/radio-oldport-4-news'>Radio Oldport 4 News</a></li></ul></div>"
        ),
        (
            "<div><h3>Latest</h3><ul><li><a href='/2025/04/'>The month of April 2025</a></li><li><a href='/2025/03/'>The month of "
            "March 2025</a></li></ul></div>"
        ),
        (
            "<h2>Explore our features</h2><a href='https://id.courier.example/let-me-in/now-1234567?client_id=c1&amp;redirect_uri=https%3A%2F"
            "%2Fcourier.example'>Sign in to the Courier or open an account</a>"
        ),
        f"<nav><ul>{items()}</ul></nav>",
        "<p><a href='/service/newsletter-of-the-northern-harbours-1.5249977'>All that is new by the northern sea</a></p>",
        f"<nav><h3>More on this</h3><ul>{items()}</ul></nav>",
        f"<ul hidden>{items()}</ul>",
    ],
)
def test_what_is_no_story_is_not_there(after: str) -> None:
    assert related(page(after=after)) == ()


@pytest.mark.parametrize(
    "list_",
    [
        "<div><h3>Latest comments</h3><ul class=widget-recent-comments>{}</ul></div>",
        "<h3>Latest comments</h3><ul class=dsq-widget-list>{}</ul>",
    ],
)
def test_stories_that_readers_wrote_under_are_not_offered(list_: str) -> None:
    said = items("<li><span>Jane Doe</span> on <a href='{}#comment-12'>{}</a></li>")
    assert related(page(aside=list_.format(said))) == ()


def test_what_is_done_with_each_story_of_a_list_is_no_story() -> None:
    shape = "<article><h3><a href='{0}'>{1}</a></h3><p><a href='/flag/bookmarks{0}?token=0e8d2'>Set a bookmark here</a></p></article>"
    assert related(page(after=f"<div><h2>Related stories</h2>{items(shape)}</div>")) == links("related", "Related stories")


@pytest.mark.parametrize(
    "beside",
    [
        "<span class=author><a class=username href='/jane-van-doe-20250501'>Jane van Doe</a></span>",
        "<div class=card__image-copyright>Picture: <a href='https://other.example/stop-the-storms-20250501.html'>Stop the storms</a></div>",
        "<footer><a href='/world/all-of-the-harbour/'>Harbour & Sea</a></footer>",
        "<footer><a href='/world/all-news.html?part=harbour-1234567' class=more>Cargar más noticias</a></footer>",
    ],
)
def test_what_else_a_card_leads_to_is_no_story(beside: str) -> None:
    shape = f"<article><h3><a href='/world/all-of-the-harbour{{}}'>{{}}</a></h3><p>A few words more of it.</p>{beside}</article>"
    found = related(page(after=f"<div><h2>Related stories</h2>{items(shape)}</div>"))
    assert [one.title for one in found] == list(TITLES)


def test_topics_in_the_card_of_a_story_are_no_stories() -> None:
    chips = "<ul><li><a href='/insights/storms-of-our-sea'>Storms at sea</a></li><li><a href='/insights/{}-and-the-sea'>{}</a></li></ul>"
    topics = (("harbour-works", "Harbour works"), ("towns-by-us", "Towns by the sea"), ("ferry-lines", "Ferry lines"))
    rows = "".join(
        f"<li><article>{chips.format(*topics[n])}<a href='{ADDRESSES[n]}'><p>{TITLES[n]}</p></a></article></li>" for n in range(3)
    )
    found = related(page(after=f"<section><header>Read next</header><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == list(TITLES)


@pytest.mark.parametrize(
    "card",
    [
        "<div class=item><a href='{}'><div>New</div><div>{}</div><div>$399</div></a></div>",
        "<div class=item><a href='{0}'><p>{1}</p></a><div><a href='{0}'>$74.99</a></div></div>",
    ],
)
def test_what_has_a_price_is_no_story(card: str) -> None:
    assert related(page(after=f"<div><h2>Related</h2>{items(card)}</div>")) == ()


@pytest.mark.parametrize("said", ["Harbour pilot m/w/x for the port of Oldport", "Harbour pilot (f/m) for the port of Oldport"])
def test_a_post_is_no_story(said: str) -> None:
    post = f"<li><a href='/world/harbour-pilot-for-the-port-20250501.html'>{said}</a></li>"
    assert related(page(after=f"<h2>Related stories</h2><ul>{items()}{post}</ul>")) == links("related", "Related stories")


def test_where_a_picture_in_a_card_is_from_is_no_story() -> None:
    shape = (
        "<div class=card><div class=licence><a rel=nofollow href='https://pixabay.com/en/illustrations/harbour-pier-sea-5112370/'>"
        "Harriet Holm/ Pixabay licence</a></div><h3><a href='{}'>{}</a></h3></div>"
    )
    assert related(page(after=f"<div><h2>Related stories</h2>{items(shape)}</div>")) == links("related", "Related stories")


def test_the_page_itself_is_not_offered() -> None:
    own = f"<li><a href='{URL}?from=list'>Harbour opens again after storm</a></li>"
    assert related(page(after=f"<section><h2>More World stories</h2><ul>{own}{items()}</ul></section>")) == links(
        "related", "More World stories"
    )


def test_a_section_with_a_bar_behind_it_is_no_story() -> None:
    shape = "<div><a href='/world/crime-and-public-safety-in-town/'>Crime and public safety |</a><h3><a href='{}'>{}</a></h3></div>"
    found = related(page(after=f"<section><h2>Most read</h2>{items(shape)}</section>"))
    assert found == links("popular", "Most read")


def test_a_reference_is_no_offer() -> None:
    line = f"<footer><ol><li>^ Lee, Jane (7 July 2017). <a href='{ADDRESSES[0]}'>{TITLES[0]}</a></li></ol></footer>"
    assert related(page().replace("</article>", line + "</article>")) == ()


def test_the_box_around_the_pages_of_a_list_is_no_pager() -> None:
    html = page(after=f"<div class=related-tabs><div class=list-pagination-wrapper><ul>{items()}</ul></div></div>")
    assert related(html) == links("related", None)


@pytest.mark.parametrize(
    ("own", "others", "offered"),
    [("a", "t", False), ("a", "a", True), ("", "t", True)],
)
def test_topics_marked_in_their_addresses_are_no_stories(own: str, others: str, offered: bool) -> None:
    rows = "".join(f"<li><a href='/en/{n}-of-the-sea/{others}-6097872{n}'>{n} storms of the year</a></li>" for n in range(3))
    html = page(after=f"<section><h2>In focus</h2><ul>{rows}</ul></section>")
    view = see(Page(html, url=f"https://courier.example/en/harbour-opens-again/{own}-68117411?from=feed"))
    assert bool(view.value("related")) is offered


def test_the_story_in_another_language_is_not_offered() -> None:
    said = {"de": "Deutsche Fassung dieses Berichts", "fr": "Version française de cet article"}
    ways = "".join(f"<li><a href='/{tongue}{URL[23:]}'>{words}</a></li>" for tongue, words in said.items())
    assert related(page(after=f"<div><ul>{ways}</ul></div>")) == ()


def test_a_day_set_apart_behind_a_headline_is_no_part_of_it() -> None:
    rows = items("<dt class=row><a href='{}'>{}<b>2025-05-03</b></a></dt>")
    assert related(page(after=f"<section><h2>Read next</h2><dl>{rows}</dl></section>")) == links("related", "Read next")


def test_the_source_under_every_headline_is_no_story() -> None:
    shape = "<div class=card><h3><a href='{}'>{}</a></h3><p><a href='/sport/sailing-illustrated'>Sailing Illustrated</a></p></div>"
    assert related(page(after=f"<section><h2>Most read</h2>{items(shape)}</section>")) == links("popular", "Most read")


def test_a_picture_to_be_seen_larger_is_no_story() -> None:
    under = (
        "<div class=photo-caption><a href='/photo/the-eastern-pier-of-oldport-7654321/'>The eastern pier at dawn. | Foto: Reuters</a></div>"
    )
    assert related(page(amid=f"<div class=photo><img src='/m/eastern-pier-2025.jpg'>{under}</div>")) == ()


@pytest.mark.parametrize("words", ["Link to a story beside this one:", "Hinweis auf einen verwandten Artikel:", "関連記事へのリンクです："])
def test_words_with_a_colon_over_each_headline_in_its_link_are_none(words: str) -> None:
    shape = f"<li><a href='{{}}'><div class=x1>{words}</div><p class=x2>{{}}</p><div>3 May 2025</div></a></li>"
    assert related(page(after=f"<h2>Related</h2><ul>{items(shape)}</ul>")) == links("related", "Related")


def test_a_menu_over_the_headline_holds_no_stories_whatever_is_said_over_it() -> None:
    html = page(before=f"<div class=navbar><p>Trending now</p><div class=navbar-flyout><ul>{items()}</ul></div></div>")
    assert related(html) == ()
    deep = "<div id=mainnav><div><div><div><div><ul>{}</ul></div></div></div></div></div>"
    assert related(page(before=deep.format(items()))) == ()
    assert related(page(before=deep.format(items()).replace("mainnav", "strip"))) == links("popular", None)


def test_cards_that_can_be_clicked_on_as_a_whole_are_no_buttons() -> None:
    card = "<div class=summary-item role=button><div><a href='{}'><h3>{}</h3></a></div></div>"
    assert related(page(after=f"<div><h2>Most Popular</h2>{items(card)}</div>")) == links("popular", "Most Popular")


def test_a_call_over_a_section_offers_no_story() -> None:
    assert related(page(after="<div><p>Read more:</p><div><a href='/quays-and-piers-4689814'>Quays &amp; Piers</a></div></div>")) == ()


def test_who_checked_the_story_is_not_offered() -> None:
    line = "<div><a href='/jane-muster-example-editor-6385580.html'>Jane Elizabeth Muster</a></div>"
    assert related(page(amid=line)) == ()


def test_what_stands_in_the_menu_too_is_no_story() -> None:
    rows = "".join(f"<li><a href='/columns/roe-on-{n}-and-sea'>Roe on Harbours and the Open Sea, part {n}</a></li>" for n in range(4))
    aside = f"<section class=related-box><h4>Columns to read</h4><ul>{rows}</ul></section>"
    assert related(page(after=aside)) != ()
    assert related(page(after=aside).replace("<nav><ul>", f"<nav><ul>{rows}")) == ()


def test_what_the_sites_foot_lists_is_no_story() -> None:
    for name, count in (("x-seo-footer", 0), ("site-footer__list", 0), ("story-page-footer", 3)):
        html = page(after=f"<div class={name}><div>Latest news</div><ul class={name}-list>{items()}</ul></div>")
        assert len(related(html)) == count


def test_what_a_story_is_filed_under_is_not_offered() -> None:
    tags = "<ul class=site_tagslist><li><a href='/courts-and-crimes'>Accidents - Courts</a></li></ul>"
    assert related(page(after=f"<section><h2>Read also</h2><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3>{tags}</section>")) == links(
        "related", "Read also", 1
    )
    head = "<h3>Schlagwörter zu diesem Artikel</h3><div><h3><a href='/wissen/forschung-am-meer-12345.html'>Forschung am Meer</a></h3></div>"
    assert related(page(after=f"<section>{head}</section>")) == ()


def test_what_stories_are_filed_under_is_not_offered() -> None:
    head = "<meta property='article:tag' content='Storms of the north this spring'><meta property='article:tag' content='Piers'>"
    topic = "<div><p>More on this</p><a href='/world/storms-of-the-north-this-spring'>Storms of the north this spring</a></div>"
    assert related(page(after=topic).replace("<title>", head + "<title>")) == ()
    column = "<li class='cat-item cat-item-31'><a href='/columns/{0}-of-the-old-quay'>{0} of the old quay</a></li>"
    columns = "".join(column.format(name) for name in ("Letters", "Voices", "Pictures"))
    assert related(page(aside=f"<div><h3>More from World</h3><ul>{columns}</ul></div>")) == ()


@pytest.mark.parametrize(
    "card",
    [
        "<div class=card><h3>From $12.99 a month and a year</h3><p>{1}</p><a href='{0}'>Find out</a></div>",
        "<div class=card><h3>{1}</h3><a href='{0}#talk'></a></div>",
        "<div class=card><p>{1}</p><p>Nobody knows what it is</p><a href='{0}'>Read More</a></div>",
        "<div class=card><a href='{0}'>Read More</a><p>The crews pay us for what you buy there.</p></div>",
        "<div class=card><h3>{1}</h3><a href='/world/always-one-and-the-same-20250501.html'>Find out</a></div>",
    ],
)
def test_what_else_stands_in_such_cards_is_no_story(card: str) -> None:
    assert related(page(after=f"<section><h2>More on this</h2><div>{items(card)}</div></section>")) == ()


def test_what_a_reader_leads_to_is_no_offer() -> None:
    said = (
        f"<section id=comments><h3>Comments (3)</h3><ul><li><b>Bob</b><p>See also {items('<a href={}>{}</a>', 1)}</p></li></ul></section>"
    )
    assert related(page(after=said)) == ()


@pytest.mark.parametrize(
    "way",
    [
        "<nav class=pages><a class=pager-prev href='/world/page/1'>Previous</a><a class=pager-next href='/page/3'>Next page</a></nav>",
        "<p>« <a rel=prev href='/?p=28'>Vorhergehender Beitrag</a></p><p><a rel=next href='/?p=30'>Nachfolgender Beitrag</a> »</p>",
        "<nav><ul><li><a href='/world/next-steps-for-the-town/'>Next steps for the town</a></li><li><a href='/sea'>Sea</a></li></ul></nav>",
    ],
)
def test_a_way_that_names_no_story_offers_none(way: str) -> None:
    assert related(page(after=way)) == ()


@pytest.mark.parametrize(
    ("shape", "label"),
    [
        (
            "<div class=k><h3><a href='{0}'>{1}</a></h3><div><a href='/magazine-of-{2}-{2}/'>The {2} Magazine</a></div></div>",
            "Más historias",
        ),
        (
            "<article><h2><a href='{0}'>{1}</a></h2><p>Für <a href='/hafen-und-see-in-{2}/'>Hafen und {2}</a></p></article>",
            "Mehr zum Thema",
        ),
        (
            "<li><article><ul><li><a href='/topics-of-the-sea-{2}/'>{2} of Northern Isles</a></ul><a href='{0}'>{1}</a></article></li>",
            "Read next",
        ),
    ],
)
def test_in_the_card_of_a_story_its_writer_and_its_topics_are_no_stories(shape: str, label: str) -> None:
    names = ("Harbour", "Ferries", "Beacons")
    cards = "".join(map(shape.format, ADDRESSES, TITLES, names))
    assert related(page(after=f"<section><h4>{label}</h4><div>{cards}</div></section>")) == links("related", label)


def test_related_links_of_a_menu_over_the_headline_are_no_stories() -> None:
    menu = "<ul><li><a href='/claims/auto'>Start an auto claim today</a></li><li><a href='/loans'>Loans for all vehicles</a></li></ul>"
    assert related(page(before=f"<div class=panel><h2>Related tasks</h2>{menu}</div>")) == ()
    assert related(page(before=f"<div class=panel><h2>Related stories</h2><ul>{items()}</ul></div>")) == links("related", "Related stories")


@pytest.mark.parametrize(
    "way", ["/reviews/out/link/52538/187120?merchant=Shop", "/go/best-lamp-for-the-harbour", "/recommends/lamp-of-the-year"]
)
def test_what_leads_to_a_shop_is_no_story(way: str) -> None:
    shop = f"<li><a href='{way}'>The best lamp for nights at the harbour</a></li>"
    assert related(page(after=f"<section><h2>Read next</h2><ul>{items()}{shop}</ul></section>")) == links("related", "Read next")


def test_a_box_with_the_role_of_a_navigation_between_stories_is_no_menu() -> None:
    box = "<div class=post-navigation role=navigation><div><a rel=prev href='{}'>{}</a></div></div>"
    assert related(page(after=box.format(ADDRESSES[0], TITLES[0]))) == links("related", None, 1)


def test_a_link_that_is_a_button_offers_no_story() -> None:
    row = f"<li><a href='{ADDRESSES[2]}'> <button>{TITLES[2]}</button> </a></li>"
    assert related(page(after=f"<section><h2>Read next</h2><ul>{items(count=2)}{row}</ul></section>")) == links("related", "Read next", 2)


@pytest.mark.parametrize("said", ["Voir les 4 commentaires", "Ver 12 comentarios", "View all 12 comments"])
def test_what_readers_say_is_no_story(said: str) -> None:
    assert is_call(said)
    assert not is_call("The 12 comments that closed a harbour")


def test_a_navigation_that_says_it_is_a_list_of_stories_is_no_menu() -> None:
    html = page(after=f"<section><h2>Recent posts</h2><nav aria-label='Recent posts'><ul>{items()}</ul></nav></section>")
    assert related(html) == links("popular", "Recent posts")
    assert related(html.replace("<nav aria-label='Recent posts'>", "<nav>")) == ()


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/comments/policy-of-the-house-20250501.html", "Commenting guidelines"),
        ("/world/harbour-opens-again-talk-20250503.html", "Join the discussion (42)"),
        ("/html/2025-05/03/node_10002.html", "第02版：要闻与时政新闻"),
    ],
)
def test_talk_and_the_pages_of_an_edition_are_no_stories(address: str, title: str) -> None:
    rows = items() + f"<li><a href='{address}'>{title}</a></li>"
    assert related(page(after=f"<section><h2>Related stories</h2><ul>{rows}</ul></section>")) == links("related", "Related stories")


def test_what_the_pages_own_address_stands_under_is_a_section_and_no_story() -> None:
    section = "https://courier.example/harbours-ferries-piers/"
    head = f"<h3><a href='{section}'>Harbours and Piers</a></h3>"
    html = page(after=f"<section>{head}{items('<h4><a href={}>{}</a></h4>')}</section>").replace("/world/", "/harbours-ferries-piers/")
    for same in (html, html.replace(f"'{section}'", f"'{section}index.html'")):
        found = see(Page(same, url=section + "harbour-opens-again.html")).value("related")
        assert [(link.title, link.module) for link in found] == [(title, "Harbours and Piers") for title in TITLES]


@pytest.mark.parametrize(
    "other",
    [
        "<li><span><a href='/world/ebb-tide-20250504.html'>Ebb tide</a></span></li>",  # set otherwise
        "</ul><h3>Tides</h3><ul><li><div><a href='/world/ebb-tide-20250504.html'>Ebb tide</a></div></li>",  # in another list
    ],
)
def test_what_stands_otherwise_than_a_lists_stories_is_none_of_them(other: str) -> None:
    shape = "<li><div><a href='{}'>{}</a></div></li>"
    assert related(page(after=f"<div><h3>Read also</h3><ul>{items(shape)}{other}</ul></div>")) == links("related", "Read also")


def test_short_words_beside_what_says_little_are_a_menus() -> None:
    said = {"All that we have": "/world/all-that-we-have-100814", "Topics from A-Z": "/world/topics-from-a-to-z-100817"}
    rows = "".join(f"<li><a href='{address}'>{title}</a></li>" for title, address in said.items())
    more = "<li><a href='/world/sports-100884'>Sports page</a></li>"
    found = related(page(after=f"<div><h3>More on the topic</h3><ul>{rows}{more}</ul></div>"))
    assert [link.title for link in found] == list(said)


def test_beside_a_storys_headline_its_section_is_no_story() -> None:
    shape = "<li><div><a href='/tides/ebb-and-flow-{0:.0}1'>Tides</a></div><div><a href='{0}'>{1}</a></div></li>"
    assert related(page(after=f"<div><h3>Read also</h3><ul>{items(shape)}</ul></div>")) == links("related", "Read also")


@pytest.mark.parametrize("said", ["$1.99 a month and three months free", "Check price at Northern Nets"])
def test_the_way_to_a_shop_is_no_story(said: str) -> None:
    after = f"<div><h3>Our choice</h3><a rel='nofollow sponsored' href='/go/northern-nets-for-fishermen-2025'>{said}</a></div>"
    assert related(page(after=after)) == ()


def test_the_comments_of_a_story_are_no_story_of_their_own() -> None:
    comments = f"<li><a href='{ADDRESSES[0]}/comment-page-2/#comment-17'>{TITLES[0]}</a></li>"
    own = "<li><a href='/world/harbour-opens-again-after-storm-20250503.html/comment-page-3/#comments'>Previous comments of this</a></li>"
    after = f"<div><h3>Read also</h3><ul>{items()}{comments}{own}</ul></div>"
    assert related(page(after=after)) == links("related", "Read also")


def test_what_a_reader_says_of_a_story_is_no_story() -> None:
    line = f"<li><a href='https://reader.example' rel=external>Jane Doe</a> on <a href='{ADDRESSES[0]}#comment-{{}}'>{TITLES[0]}</a></li>"
    said = f"<aside class=widget><h2>Last talk</h2><ul>{line.format(71)}{line.format(72)}</ul></aside>"
    top = f"<aside class=widget><h2>From the quay</h2><ul>{items()}</ul></aside>"
    assert related(page(aside=said + top)) == links("popular", "From the quay")


@pytest.mark.parametrize(("step", "count"), [("products", 0), ("produkte", 0), ("coast", 3)])
def test_what_stands_under_the_step_of_products_is_none(step: str, count: int) -> None:
    rows = "".join(
        f"<li><a href='/{step}/{name}_433873{n}'>{name} for the sea, 20 ml</a></li>" for n, name in enumerate(("Oil", "Tar", "Wax"))
    )
    html = page(after=f"<section><h2>Latest</h2><ul>{rows}</ul></section>")
    view = see(Page(html, url=f"https://courier.example/{step}/Rope_4338739"))
    assert len(view.value("related")) == count


def test_the_way_to_all_that_a_short_link_over_a_list_leads_to_is_no_story() -> None:
    for address, is_offered in (("/daily/2025-05-03/opinion-of-the-day/", False), ("/daily/2025-05-03/letters-of-the-day/", True)):
        last = f"<div><a href='{address}'>All their letters today »</a></div>"
        head = "<div><a href='/daily/2025-05-03/opinion-of-the-day/'>Opinion</a></div>"
        found = related(page(after=f"<section><h2>Most read</h2>{head}<ul>{items()}</ul>{last}</section>"))
        assert ("All their letters today" in [link.title for link in found]) == is_offered


def test_where_numbers_alone_tell_one_story_from_another_what_stands_higher_in_the_site_is_none() -> None:
    said = {**{f"/reports/pm/11097{n}/459992{n}": TITLES[n] for n in range(3)}, "/reports/nr/131674": "Pilots of the harbour of Oldport"}
    rows = "".join(f"<li><a href='{address}'>{title}</a></li>" for address, title in said.items())
    html = page(after=f"<div><h3>Read also</h3><ul>{rows}</ul></div>")
    worded = "https://courier.example/reports/harbour-opens-again/pm/4791887"
    for own, count in (("https://courier.example/reports/pm/43526/4791887", 3), (worded, 4), (URL, 4)):
        assert len(see(Page(html, url=own)).value("related")) == count


@pytest.mark.parametrize(
    "heading",
    [
        "<a class=hidden href=#story-continues-1>Continue reading the main story</a><span class=share>Share This Page",
        "We looked at all the lamps of the coast for a whole year. <a href=#why>Why may you read this list for nothing?</a>",
    ],
)
def test_a_link_of_a_heading_to_a_place_of_the_page_is_no_story(heading: str) -> None:
    assert not see(Page(f"<h2>{heading}")).value("related")


@pytest.mark.parametrize(
    "shape",
    [
        "<section><div class=x1>Films</div>{}</section>",  # in one element with the stories, as a kicker of the first
        "<section><div class=x1>from the harbours</div><div>{}</div></section>",
        "<section><div class=x1>3 May 2025</div><div>{}</div></section>",
        "<section><div class=x1>Jane Roe walked along the pier.</div><div>{}</div></section>",
    ],
)
def test_other_words_over_a_list_are_none(shape: str) -> None:
    assert [row.module for row in related(page(aside=shape.format(items("<div class=x3><a href='{}'>{}</a></div>"))))] == [None] * 3
