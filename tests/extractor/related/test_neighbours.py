"""The stories before this one and after it."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.record import Page
from tests.storylists import ADDRESSES, TITLES, TOPICS, URL, items, links, page, related


def test_the_posts_before_and_after_are_no_pages_of_this_one() -> None:
    post = "<div class=post-pagination-next><a href='{}'><div>Next Post</div><div>{}</div></a></div>"
    html = page(after=f"<div class=post-pagination><div class=words><h2>Explore more</h2>{TOPICS}</div>{items(post, 2)}</div>")
    assert related(html) == links("related", "Next Post", 2)


def test_the_story_before_this_one_is_offered() -> None:
    html = page(after=f"<div><p>Publicación anterior</p><p><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></p></div>")
    assert related(html) == links("related", "Publicación anterior", 1)


@pytest.mark.parametrize("said", [("Vorherige", "Nächste"), ("Предыдущая", "Следующая"), ("السابق", "التالي"), ("Anterior", "Próxima")])
def test_one_word_before_its_headline_says_that_a_story_stands_beside_this_one(said: tuple[str, str]) -> None:
    ways = "".join(f"<a href='{a}'>{word}: {t}</a>" for word, a, t in zip(said, ADDRESSES, TITLES, strict=False))
    assert [(row.title, row.kind) for row in related(page(after=f"<div>{ways}</div>"))] == [(title, "related") for title in TITLES[:2]]


def test_a_navigation_of_links_marked_as_to_the_stories_beside_this_one_is_no_menu() -> None:
    ways = "".join(f"<div><a rel={rel} href='{a}'>{t}</a></div>" for rel, a, t in zip(("prev", "next"), ADDRESSES, TITLES, strict=False))
    assert related(page(after=f"<nav class=ways>{ways}</nav>")) == links("related", None, 2)
    assert related(page(after=f"<nav class=ways>{ways}<a href='/all-stories-of-the-year'>All stories of the year</a></nav>")) == ()


def test_what_the_head_says_stands_before_this_story_is_offered() -> None:
    head = f"<link rel=prev href='https://courier.example{ADDRESSES[0]}'><link rel=next href='{URL}?page=2'></head>"
    line = (
        f"<div>« <a href='{ADDRESSES[0]}'>{TITLES[0]}</a> | <a href='/'>Main</a></div><div><a href='{URL}?page=2'>Ships that left</a></div>"
    )
    assert related(page(before=line).replace("</head>", head)) == links("related", None, 1)


def test_the_label_of_a_box_that_a_script_fills_is_none_of_the_story_before() -> None:
    way = items("<div class=nav-previous><a href='{}'>{}</a></div>", 1)
    empty = "<div class=related-posts><h3>Related</h3></div>"
    assert related(page(after=f"{empty}<div class=post-navigation>{way}</div>")) == links("related", None, 1)
    assert related(page(after=f"<div><h3>Related</h3><div class=post-navigation>{way}</div></div>")) == links("related", "Related", 1)


def test_what_stood_before_the_story_is_offered_by_its_name() -> None:
    line = f"<aside class=article_nav><a class=article_prev href='{ADDRESSES[0]}'>{TITLES[0]}</a></aside>"
    assert related(page(after=line)) == links("related", None, 1)


@pytest.mark.parametrize(("said", "count"), [("Tides", 2), ("Next post", 1), ("12 May 2025", 1)])
def test_of_the_stories_before_and_after_this_one_either_has_the_others_fate(said: str, count: int) -> None:
    way = "<div class=ways><div><a rel=prev href='{}'>{}</a></div><div><a rel=next href='/world/tides'>{}</a></div></div>"
    found = related(page(after=way.format(ADDRESSES[0], TITLES[0], said)))
    assert [(one.title, one.kind) for one in found] == [(TITLES[0], "related"), (said, "related")][:count]


def test_the_stories_next_to_this_may_stand_in_one_line() -> None:
    ways = (
        f"<a href='{ADDRESSES[0]}'><span>上一篇</span><span>雨天里的巷子和卖伞的老人</span></a>"
        f"<a href='{ADDRESSES[1]}'><span>下一篇</span><span>渡口那条再也不开的老船</span></a>"
    )
    found = related(page(after=f"<div class=k1>{ways}</div>"))
    assert [(link.title, link.kind, link.module) for link in found] == [
        ("雨天里的巷子和卖伞的老人", "related", "上一篇"),
        ("渡口那条再也不开的老船", "related", "下一篇"),
    ]


@pytest.mark.parametrize(
    "shape",
    [
        "<nav class='navigation post-navigation'><h2>Post navigation</h2><div class=nav-links>{}</div></nav>",
        "<div class=prev-next-post-nav>{}</div>",
        "<section class='item-pagination item-pagination--prev-next'>{}</section>",
        "<div class='pager pager-permalink permalink'>{}</div>",
    ],
)
def test_the_stories_before_and_after_this_one_are_offered(shape: str) -> None:
    assert related(page(after=shape.format(items("<div><a href='{}'>{}</a></div>", 2)))) == links("related", None, 2)


@pytest.mark.parametrize(
    "way",
    [
        "<div class=navigation><div>« <a href='{}'>{}</a></div><div><a href='{}'>{}</a> »</div></div>",
        "<p>← <a href='{}'>{}</a> | <a href='/'>Main</a> | <a href='{}'>{}</a> →</p>",
    ],
)
def test_arrows_beside_two_links_tell_the_stories_before_and_after_this_one(way: str) -> None:
    told = way.format(*(said for n in range(2) for said in (ADDRESSES[n], TITLES[n])))
    assert related(page(before=told)) == related(page(after=told)) == links("related", None, 2)
    quoted = "<ul><li><a href='{}'>«{}» is told</a></li><li><a href='{}'>Told is «{}»</a></li></ul>"
    told = quoted.format(*(said for n in range(2) for said in (ADDRESSES[n], TITLES[n])))
    assert {link.kind for link in related(page(aside=told))} == {"popular"}


def test_a_navigation_whose_links_say_before_and_after_is_no_menu() -> None:
    link = "<a href='{}'><span class=title>{}</span><br><span>{}</span></a>"
    way = "".join(link.format(ADDRESSES[n], said, TITLES[n]) for n, said in enumerate(("« Prev", "Next »")))
    html = page().replace("</article>", f"<footer><nav class=paginav>{way}</nav></footer></article>")
    assert [(item.title, item.kind, item.module) for item in related(html)] == [
        (TITLES[0], "related", "Prev"),
        (TITLES[1], "related", "Next"),
    ]


def test_the_words_in_a_line_before_a_link_tell_which_neighbour_it_is() -> None:
    way = "<section class=pager><ul><li>Previous: <a href='{}'>{}</a></li><li>Next: <a href='{}'>{}</a></li></ul></section>"
    html = page(after=way.format(*(said for n in range(2) for said in (ADDRESSES[n], TITLES[n]))))
    assert [(item.title, item.module) for item in related(html)] == [(TITLES[0], "Previous"), (TITLES[1], "Next")]


def test_the_next_story_is_offered_however_short_its_title() -> None:
    html = page(after=f"<a class=x1 href='{ADDRESSES[0]}'><div>Next</div><div>Next</div><h2>The pier</h2></a>")
    assert [(item.title, item.module) for item in related(html)] == [("The pier", "Next")]


def test_the_words_right_before_a_link_in_its_line_are_the_label_of_a_neighbour() -> None:
    shape = "<div class=c{0}><span>{1}</span><a href='{2}'>{3}</a></div>"
    way = "".join(shape.format(n, said, ADDRESSES[n], TITLES[n]) for n, said in enumerate(("Previous article", "Next article")))
    found = related(page(after=f"<div class=x1>{way}</div>"))
    assert [(item.title, item.kind, item.module) for item in found] == [
        (TITLES[0], "related", "Previous article"),
        (TITLES[1], "related", "Next article"),
    ]


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("<nav><ul><li class=pager-prev><a href='{}'>{}</a></li><li class=pager-next><a href='{}'>{}</a></li></ul></nav>", (None, None)),
        (
            "<nav class=single><hr><a class=previous-post href='{}'>← <span>{}</span></a><a class=next-post href='{}'>{}</a></nav>",
            (None, None),
        ),
        (
            (
                "<h4>Themen</h4><p>Hafen</p><nav class=pagination><ul><li class=pagination__item--previous><a href='{}'>{}</a></li>"
                "<li class=pagination__item--next><a href='{}'>{}</a></li></ul></nav>"
            ),
            (None, None),
        ),
        (
            (
                "<div><p>Episodio anterior</p><h4><a href='{}'>{}</a></h4></div>"
                "<div><p>Episodio siguiente</p><h4><a href='{}'>{}</a></h4></div>"
            ),
            ("Episodio anterior", "Episodio siguiente"),
        ),
        ("<p><b>Artículo anterior: </b><a href='{}'>{}</a><br><b>Artículo siguiente: </b><a href='{}'>{}</a></p>", None),
        (
            (
                "<div class=ways><div class=x><div>Précédent</div><a href='{}'>{}</a></div>"
                "<div class=x><div>Suivant</div><a href='{}'>{}</a></div></div>"
            ),
            ("Précédent", "Suivant"),
        ),
        ("<div class=a><a rel='prev follow' href='{}'>{}</a></div><div class=a><a rel='next follow' href='{}'>{}</a></div>", (None, None)),
        ("<h3>Related</h3><div class=w>« <a rel=prev href='{}'>{}</a> | <a rel=next href='{}'>{}</a> »</div>", None),
    ],
)
def test_the_stories_on_both_sides_are_known_by_marks_by_names_and_by_words(way: str, words: tuple[str | None, str | None] | None) -> None:
    told = [said for n in range(2) for said in (ADDRESSES[n], TITLES[n])]
    found = related(page(after=f"<div class=k2>{way.format(*told)}</div>"))
    assert [(item.title, item.kind) for item in found] == [(TITLES[0], "related"), (TITLES[1], "related")]
    assert words is None or tuple(item.module for item in found) == words


def test_a_marked_neighbour_may_have_a_short_title() -> None:
    way = "<nav class=post-navigation><h2>Beitragsnavigation</h2><div class=nav-previous><a rel=prev href='/2025/04/{}/'>{}</a></div></nav>"
    assert [item.title for item in related(page(after=way.format("kirschtorte", "Kirschtorte")))] == ["Kirschtorte"]
    assert related(page(after=way.format("page-2", "Older posts"))) == ()


def test_a_neighbour_stands_under_its_own_words() -> None:
    way = "<ul><li>Nächster Beitrag</li><li><a href='{}'>Vorheriger Beitrag <span>{}</span></a></li></ul>"
    assert related(page(after=way.format(ADDRESSES[0], TITLES[0]))) == links("related", "Vorheriger Beitrag", 1)


def test_the_last_post_has_one_neighbour() -> None:
    line = items("<div>« <a href='{}'>{}</a></div>", 1)
    assert related(page(after=f"<div class=navigation>{line}<div></div></div>")) == links("related", None, 1)
    assert related(page(after=f"<div>{line}<div></div></div>")) == ()


def test_links_to_the_page_before_and_after_this_one_are_marked() -> None:
    pager = "<div class=pagination><a rel=prev href='{}'>« {}</a><a rel=next href='{}'>{} »</a></div>"
    told = [said for n in range(2) for said in (ADDRESSES[n], TITLES[n])]
    assert related(page(after=pager.format(*told))) == links("related", None, 2)
    assert related(page(after=pager.format("/a/1?comment-page=2", "Previous comments", "/a/1?comment-page=4", "Next comments"))) == ()


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (
            "<a href='{}'><div>←</div><div><span class=hint>Previous article</span><br>«<span class=title> {} </span>»</div></a>",
            "Previous article",
        ),
        ("<a rel=prev href='{}'><i></i><strong>Previous post</strong> <span>{}</span></a>", "Previous post"),
        ("<p><a href='{}'>PREVIOUS {}</a></p>", "PREVIOUS"),
        ("<p><a href='{}'>Next: {}</a></p>", "Next"),
        ("<p><a rel=next href='{}'>Další článek: {}</a></p>", "Další článek"),
        ("<div><a href='{0}' aria-label='{1}'></a><h4><span>Next post</span><span>{1}</span></h4></div>", "Next post"),
        ("<a href='{}'><h3>{}</h3><div>Next post</div></a>", "Next post"),
        ("<a href='{}'><div class=hide>Next</div><div>Next</div><h2>{}</h2></a>", "Next"),
        ("<a href='{}'><span>« Prev</span><br><span>{}</span></a>", "Prev"),
        ("<a href='{}'><span>Neste sak</span> <b>{}</b></a>", "Neste sak"),
        ("<p><a rel=next href='{}'>Следна вест: {}</a></p>", "Следна вест"),
        ("<a href='{}'><div class=hide>Next post</div><div>Next post</div><h2>{}</h2></a>", "Next post"),
    ],
)
def test_words_that_say_which_neighbour_a_story_is_are_its_label_and_no_part_of_its_title(shape: str, words: str) -> None:
    html = page(after=f"<p>Share this</p><div class=a7>{shape.format(ADDRESSES[0], TITLES[0])}</div>")
    assert related(html) == links("related", words, 1)


def test_a_headline_that_begins_like_such_words_is_whole() -> None:
    for said in ("Next post office to close is the one at the harbour", "Previous mayor says he knew about the pier"):
        html = page(after=f"<section><h2>Related stories</h2><ul><li><a href='{ADDRESSES[0]}'>{said}</a></li></ul></section>")
        assert [link.title for link in related(html)] == [said]


def test_the_next_story_of_a_page_without_an_end_is_headed_as_this_one() -> None:
    html = page(after=f"<div class=endless>{items('<h2 class=story-title><a href={}>{}</a></h2>', 1)}</div>")
    assert related(html.replace("<h1>", "<h1 class=story-title>")) == links("related", None, 1)


def test_the_way_to_the_next_story_is_no_part_of_the_list_under_it() -> None:
    turn = f"<div class=entry-nav><a class=prev href='{ADDRESSES[0]}'>{TITLES[0]}</a></div>"
    rows = "".join(f"<li><a href='{address}'>{title}</a></li>" for address, title in zip(ADDRESSES[1:], TITLES[1:], strict=True))
    html = page(aside=f"<div class=row>{turn}<ul class=related-list>{rows}</ul></div>")
    assert related(html) == links("related", None)


def test_a_link_marked_as_the_one_before_or_after_leads_to_a_story_whatever_its_address_is_like() -> None:
    pair = (
        "<div class=turn><div class=prev-post>« <a rel={} href='/candied-nuts/'>Candied nuts of Oldport</a></div>"
        "<div class=next-post><a rel=next href='/bread-with-raisins-and-seeds/'>Bread with raisins and seeds</a> »</div></div>"
    )
    found = ["Candied nuts of Oldport", "Bread with raisins and seeds"]
    for rel, first in (("prev", 0), ("help", 1)):
        view = see(Page(page(after=pair.format(rel)), url="https://courier.example/harbour-opens-again-after-storm/"))
        assert [link.title for link in view.value("related")] == found[first:]


def test_the_story_before_and_the_next_are_a_pair_where_words_say_so_whatever_their_addresses_are_like() -> None:
    pair = (
        "<div class=way><div><a href='/sea/{}/'><div>Previous article</div><div>Trends of the quay: the piece for the...</div></a></div>"
        "<div><a href='/sea/good-fish-soup/'><div>Next article</div><div>A good soup of fish: 3 tasty...</div></a></div></div>"
    )
    found = related(page(after=pair.format("quay")))
    assert [(link.title, link.module) for link in found] == [
        ("Trends of the quay: the piece for the...", "Previous article"),
        ("A good soup of fish: 3 tasty...", "Next article"),
    ]
