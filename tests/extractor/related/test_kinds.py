"""Lists about the story, about its section, and about the site."""

from __future__ import annotations

import pytest

from scraper.page.document import Document
from scraper.record import Page
from tests.storylists import ADDRESSES, ROW, TITLES, URL, items, links, page, related


@pytest.mark.parametrize(
    "shape",
    [
        "<li><a href='{}'>{}</a></li>",
        (
            "<div class=x9><a href='{0}'><img src='/i/1.jpg' alt=''></a><div><h3><a href='{0}'>{1}</a></h3><p>A few words more "
            "about it.</p></div></div>"
        ),
        "<a class=card href='{}'><span class=kicker>World</span><h3>{}</h3><time>3 hours ago</time></a>",
        "<div><a href='{0}'><img src='/i/1.jpg' alt=''></a><div>World / 20 m ago</div><h2><a href='{0}'>{1}</a></h2></div>",
        (
            "<article><div><div><a href='{0}'><img alt=''></a></div><div><a href='{0}'><p>{1}</p></a><a href='/authors/jane'>Jane "
            "Doe</a></div></div></article>"
        ),
        "<a href='{}'><div>12:30</div><div>{}</div></a>",
        "<li><a href='{}'><span>3</span><span>{}</span></a></li>",
        "<a href='{}'><div class=card-headline>Society</div><div class=card-label>{}</div></a>",
        "<a href='{}'><p class=card-headline>10:09 | LIVE</p><p class=card-title>{}</p></a>",
    ],
)
@pytest.mark.parametrize(
    "label",
    [
        "<h2>Related stories</h2>",
        "<div class=a1>Mehr zum Thema</div>",
        "<p><b>Read next</b></p>",
        "<div>関連記事</div>",
        "<h3>เรื่องแนะนำ</h3>",
        "<b>Các tin khác</b>",
    ],
)
def test_a_list_is_told_by_what_it_is(shape: str, label: str) -> None:
    words = Document(Page(label, url=URL)).blocks[0].text
    assert related(page(after=f"<section>{label}<ul>{items(shape)}</ul></section>")) == links("related", words)


@pytest.mark.parametrize(
    "label",
    [
        "Most read",
        "Lo más leído",
        "Latest news",
        "Trending",
        "Ranking",
        "Самое читаемое",
        "الأكثر قراءة",
        "Pilihan Editor",
        "ข่าวด่วน",
        "லேட்டஸ்ட் செய்திகள்",
    ],
)
def test_lists_about_the_site_are_popular(label: str) -> None:
    assert related(page(after=f"<section><h2>{label}</h2><ul>{items()}</ul></section>")) == links("popular", label)


def test_the_newest_of_the_storys_own_section_are_related() -> None:
    html = page(after=f"<section><h2>Latest World stories</h2><ul>{items()}</ul></section>")
    html = html.replace("<title>", "<meta property='article:section' content='World'><title>")
    assert {link.kind for link in related(html)} == {"related"}


def test_a_section_that_is_called_after_what_is_new_is_no_topic_of_the_story() -> None:
    html = page(aside=f"<h2>LATEST STORIES</h2><ul>{items()}</ul>")
    html = html.replace("<title>", "<meta property='article:section' content='Latest Stories'><title>")
    assert related(html) == links("popular", "LATEST STORIES")


def test_a_story_of_a_list_about_this_one_is_not_the_sites_that_is_newest_too() -> None:
    before = f"<div><h2>Neueste Meldungen</h2><ul>{items()}</ul></div>"
    after = f"<section><h2>Mehr zum Thema</h2><ul>{items(count=2)}</ul></section>"
    found = related(page(before=before, after=after))
    assert found == (links("popular", "Neueste Meldungen")[2], *links("related", "Mehr zum Thema", 2))


def test_more_from_the_site_is_about_the_site() -> None:
    html = page(after=f"<section><h2>More from The Courier</h2><ul>{items()}</ul></section>")
    html = html.replace("<title>", "<meta property='og:site_name' content='The Courier'><title>")
    assert related(html) == links("popular", "More from The Courier")


def test_the_site_is_no_topic_of_the_story() -> None:
    html = page(after=f"<section><h2>The Courier latest news</h2><ul>{items()}</ul></section>")
    named = "<meta property='og:site_name' content='The Courier'><meta name=keywords content='The Courier, harbours'><title>"
    assert related(html.replace("<title>", named)) == links("popular", "The Courier latest news")
    general = page(after=f"<section><h2>Otras noticias</h2><ul>{items()}</ul></section>")
    general = general.replace("<title>", "<meta property='article:section' content='Noticias'><title>")
    assert {link.kind for link in related(general)} == {"popular"}


@pytest.mark.parametrize("name", ["trc_rbox_container", "outbrain-widget", "taboola-below"])
def test_a_traders_list_is_about_the_site_whatever_it_is_called(name: str) -> None:
    html = page(after=f"<div class={name}><h3>You might like</h3><ul>{items()}</ul></div>")
    assert related(html) == links("popular", "You might like")


def test_a_topic_under_more_on_says_what_the_list_is_about() -> None:
    html = page(after=f"<section><h2>Mehr zu</h2><h3>Storms of the north</h3><ul>{items()}</ul></section>")
    assert related(html) == links("related", "Storms of the north")


def test_a_label_with_words_of_the_headline_is_about_the_story() -> None:
    html = page(aside=f"<section><h2>Opens again after storm</h2><ul>{items()}</ul></section>")
    assert related(html) == links("related", "Opens again after storm")


def test_a_list_called_after_the_kicker_is_about_the_story() -> None:
    html = page(aside=f"<section><h2>Harbours</h2>{items('<h3><a href={}>{}</a></h3>')}</section>")
    assert related(html) == links("popular", "Harbours")
    assert related(html.replace("<h1>", "<p class=kicker>Harbours</p><h1>")) == links("related", "Harbours")


@pytest.mark.parametrize(
    "line",
    [
        "<p>photo: <a href='https://stock.example/photos/children-laugh-by-the-sea-1633526/'>Ada Marlowe via Stockhouse</a></p>",
        "<h3><a href='https://studio.example/works/2025/a-night-in-the-old-harbour-16335'>A Night in the Old Harbour</a></h3>",
    ],
)
def test_what_a_picture_or_the_story_is_about_is_not_offered(line: str) -> None:
    assert related(page(amid=line)) == ()


def test_a_paragraph_that_leads_to_a_list_is_about_the_story_though_it_says_popular() -> None:
    lead = "<p>Here are just a few of the most popular posts about storms:</p>"
    assert {link.kind for link in related(page(amid=f"{lead}<ul>{items()}</ul>"))} == {"related"}


@pytest.mark.parametrize(("label", "kind"), [("Aktuelle Berichte aus dieser Kategorie", "related"), ("Aktuelle Berichte", "popular")])
def test_the_latest_of_the_storys_own_part_are_about_it(label: str, kind: str) -> None:
    assert {link.kind for link in related(page(after=f"<section><h5>{label}:</h5><ul>{items()}</ul></section>"))} == {kind}


def test_a_story_of_the_sidebar_amid_the_article_is_about_the_site() -> None:
    aside = f"<aside class=blog-sidebar><div class=widget><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div></aside>"
    assert [link.kind for link in related(page(amid=aside))] == ["popular"]


def test_a_label_that_says_related_and_names_the_house_is_about_the_story() -> None:
    def html(label: str) -> str:
        return page(after=f"<section><h2>{label}</h2><ul>{items()}</ul></section>").replace(
            "<title>", "<meta property='og:site_name' content='The Courier'><title>"
        )

    assert {link.kind for link in related(html("Related stories from The Courier"))} == {"related"}
    assert {link.kind for link in related(html("Recommended by The Courier"))} == {"related"}
    assert {link.kind for link in related(html("More from The Courier"))} == {"popular"}


def test_the_top_of_a_section_is_about_the_site() -> None:
    html = page(after=f"<section class=trending><h2>Top World Stories</h2><ul>{items()}</ul></section>")
    assert related(html) == links("popular", "Top World Stories")


def test_a_list_without_a_label_after_the_article_is_about_it_though_the_most_read_stand_between() -> None:
    more = "<a class=t href='{}'>{}</a>".format(
        "/world/lighthouse-keeper-retires-after-forty-years-20250509.html", "Lighthouse keeper retires after forty years"
    )
    between = f"<section><div><h2>Most read</h2><ul><li>{more}</li></ul></div></section>"
    html = page(after=f"{between}<div class=embed>{items(ROW)}</div>")
    assert related(html)[1:] == links("related", None)


def test_a_few_stories_in_a_list_under_the_headline_are_about_it() -> None:
    html = page().replace("</h1>", f"</h1><div class=box><ul>{items()}</ul></div>")
    assert related(html) == links("related", None)


def test_a_long_list_under_the_name_of_the_section_is_all_of_the_section() -> None:
    head = "<meta property='article:section' content='Coast'></head>"
    rows = [
        (f"/coast/{n}-boats-have-left-the-harbour-since-the-storm-2025050{n}.html", f"{n} boats have left the harbour")
        for n in range(10, 25)
    ]
    for count, kind in ((15, "popular"), (3, "related")):
        listed = "".join(f"<li><a href='{address}'>{title} since the storm</a></li>" for address, title in rows[:count])
        html = page(after=f"<section><h2>Coast</h2><ul>{listed}</ul></section>").replace("</head>", head)
        assert {link.kind for link in related(html)} == {kind}


def test_a_heading_that_says_what_follows_and_links_to_what_it_is_about_is_a_label() -> None:
    words = "The latest articles on the subject « Harbours, quays and their people » :"
    heading = f"<h2>{words.replace('Harbours, quays', '<a href=/quays>Harbours, quays').replace('people »', 'people</a> »')}</h2>"
    before = "<div class=comments><h2 class=unseen>What readers add</h2></div>"
    found = related(page(aside=f"{before}<div><section>{heading}{items(ROW)}</section></div>"))
    assert [link.module for link in found] == [words[:-2]] * 3


def test_a_story_that_is_marked_as_paid_for_in_its_card_is_none_about_this_one() -> None:
    rows = items("<li><a href='{}'><h3>{}</h3></a></li>").replace("</h3></a></li>", "</h3><div>Sponsored</div></a></li>", 1)
    found = related(page(after=f"<section><h2>Read more</h2><ul>{rows}</ul></section>"))
    assert [(link.kind, link.module) for link in found] == [("popular", "Read more")] + [("related", "Read more")] * 2


def test_a_list_in_a_bar_beside_the_text_is_about_the_site_though_it_stands_right_behind_it() -> None:
    row = "<div class=row><h3><a href='{}'>{}</a></h3></div>"
    for names, around, kind in (("right-rail", "", "popular"), ("rows", "", "related"), ("rows", "with-sidebar", "related")):
        html = page().replace("</article>", f"<div class={names}><div><div><div><div>{items(row)}</div></div></div></div></div></article>")
        assert {link.kind for link in related(html.replace("<article>", f"<article class={around}>" if around else "<article>"))} == {kind}
