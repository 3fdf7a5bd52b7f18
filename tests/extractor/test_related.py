"""Stories that a page offers are told from navigation, and lists about the story from lists about the site."""

from __future__ import annotations

import time

import pytest

from scraper.extractor import see
from scraper.extractor.related.addresses import SURELY, Site
from scraper.extractor.related.labels import meaning, opener
from scraper.extractor.related.modules import modules
from scraper.extractor.related.offers import offered
from scraper.extractor.related.stories import is_call, is_time
from scraper.extractor.view import View
from scraper.page.document import Document
from scraper.record import Context, Page, Related

URL = "https://courier.example/world/harbour-opens-again-after-storm-20250503.html"
BEFORE = (
    "<p>The harbour of Oldport opened again on Monday, three days after a storm had closed it to every ship, the port authority said.</p>"
    "<p>Some forty boats left within the first hour, most of them for the fishing grounds off the northern islands, according "
    "to the master.</p>"
)
AFTER = (
    "<p>Repairs to the eastern pier will take until the summer, and the ferry to the islands will leave from the western one "
    "until then.</p>"
    "<p>The mayor thanked the volunteers who had spent two nights filling sandbags along the quay and in the streets behind the market.</p>"
)
TITLES = (
    "Fishermen count their losses after the long storm",
    "Why the eastern pier of Oldport was never rebuilt",
    "Ferry company promises refunds to stranded islanders",
)
ADDRESSES = tuple(f"/world/{title.lower().replace(' ', '-')}-2025050{n}.html" for n, title in enumerate(TITLES, 1))


def page(amid: str = "", after: str = "", aside: str = "", before: str = "") -> str:
    return (
        "<html lang=en><head><title>Harbour opens again after storm - The Courier</title></head><body>"
        "<header><nav><ul><li><a href='/world'>World news from everywhere</a></li><li><a href='/sport'>Sport</a></li></ul></nav></header>"
        f"{before}<main><article><h1>Harbour opens again after storm</h1>{BEFORE}{amid}{AFTER}</article>{after}</main><aside>"
        f"{aside}</aside>"
        "<footer><a href='/about-us'>About us and our long history</a><a href='/terms'>Terms of use and privacy of readers</a></footer>"
        "</body></html>"
    )


def items(shape: str = "<li><a href='{}'>{}</a></li>", count: int = 3) -> str:
    return "".join(shape.format(address, title) for address, title in zip(ADDRESSES[:count], TITLES, strict=False))


def related(html: str) -> tuple[Related, ...]:
    value: tuple[Related, ...] = see(Page(html, url=URL)).value("related")
    return value


def links(kind: str, module: str | None, count: int = 3) -> tuple[Related, ...]:
    rows = zip(ADDRESSES[:count], TITLES, strict=False)
    return tuple(Related("https://courier.example" + address, title, kind, module) for address, title in rows)  # type: ignore[arg-type]


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


@pytest.mark.parametrize(("laid", "count"), [("<table><tr><td>{}</table>", 3), ("{}", 0)])
def test_stories_with_a_date_in_the_cells_of_a_table_are_offered_where_tables_lay_out_the_page(laid: str, count: int) -> None:
    rows = items("<tr><td><a href='{}'>{}</a><br>10 May 05 | World</td></tr>")
    story = f"<h1>Harbour opens again after storm</h1>{BEFORE}{AFTER}<table><tr><td>SEE ALSO:</td></tr>{rows}</table>"
    html = f"<html><head><title>Harbour opens again after storm</title></head><body>{laid.format(story)}</body></html>"
    assert related(html) == links("related", "SEE ALSO", count)


def test_the_newest_of_the_storys_own_section_are_related() -> None:
    html = page(after=f"<section><h2>Latest World stories</h2><ul>{items()}</ul></section>")
    html = html.replace("<title>", "<meta property='article:section' content='World'><title>")
    assert {link.kind for link in related(html)} == {"related"}


def test_a_section_that_is_called_after_what_is_new_is_no_topic_of_the_story() -> None:
    html = page(aside=f"<h2>LATEST STORIES</h2><ul>{items()}</ul>")
    html = html.replace("<title>", "<meta property='article:section' content='Latest Stories'><title>")
    assert related(html) == links("popular", "LATEST STORIES")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Read more: {}</p>",
        "<p><b>ALSO READ:</b> {}</p>",
        "<p>Lesen Sie auch: {}</p>",
        "<p><strong>Auch spannend: {}</strong></p>",
        "<p><strong>Auch das könnte Sie interessieren: {}</strong></p>",
        "<p>À lire aussi {}</p>",
        "<p>{}</p>",
        "<p>BASAHIN: {}</p>",
        "<ul><li><b>Don’t miss:</b> {}</li></ul>",
        "<p>[ {} <span>Opens in new window</span> ]</p>",
        "<ul><li><strong>{}</strong></li></ul>",
        "<p>ये भी देखें: {}</p>",
        "<div><span>Lee también...</span>{}<time>Jueves 05 junio, 2025 | 10:00</time></div>",
    ],
)
def test_a_line_in_the_article_that_leads_to_a_story(line: str) -> None:
    link = f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a>"
    found = related(page(amid=line.format(link)))
    assert [(one.url, one.title, one.kind) for one in found] == [("https://courier.example" + ADDRESSES[0], TITLES[0], "in_body")]


def test_a_link_in_the_article_to_where_somebody_said_what_follows_is_not_offered() -> None:
    said = (
        f"<blockquote><div><a href='{ADDRESSES[0]}'>The keeper of the old lighthouse said:</a></div><div>The pier holds.</div></blockquote>"
    )
    assert related(page(amid=said)) == ()


def test_a_labelled_list_in_the_article_is_related() -> None:
    assert related(page(amid=f"<div><h3>Recommended from the editors</h3><ul>{items()}</ul></div>")) == links(
        "related", "Recommended from the editors"
    )


def test_linked_sub_headings_of_the_article_are_not_offered() -> None:
    parts = "".join(
        f"<h3><a href='{address}'>{title}</a></h3><p>What became of it in {1950 + n} is told by those who stood on the quay that "
        f"morning, and by the {n + 3} letters that the harbour master kept.</p>"
        for n, (address, title) in enumerate(zip(ADDRESSES, TITLES, strict=True))
    )
    view = see(Page(page(amid=parts), url=URL))
    assert view.body is not None
    assert all(title in view.body.text for title in TITLES)
    assert view.value("related") == ()


def test_links_in_sentences_are_not_offered() -> None:
    amid = f"<p>As the paper <a href='{ADDRESSES[0]}'>reported when the long storm had gone by</a>, the loss is great and the "
    "harbour poor, many say.</p>"
    assert related(page(amid=amid)) == ()


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


def test_a_linked_heading_that_ends_in_a_call_is_the_label_of_its_list() -> None:
    head = "<div><h2><a href='/world/news-of-the-harbour-1234567'>From the harbour<span>Show more</span></a></h2></div>"
    found = related(page(after=f"<div>{head}<ul>{items()}</ul></div>"))
    assert [one.title for one in found] == list(TITLES)


def test_a_path_is_no_title() -> None:
    stub = "<li><a href='/world/fragments/about-the-courier-1234567'>/world/fragments/about-the-courier-1234567</a></li>"
    assert related(page(after=f"<h2>Related stories</h2><ul>{items()}{stub}</ul>")) == links("related", "Related stories")


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


def test_what_a_script_puts_in_its_place_is_offered() -> None:
    late = f"<div hidden id='S:0'><aside><h2>Related stories</h2><ul>{items()}</ul></aside></div>"
    assert related(page().replace("</body>", late + "</body>")) == links("related", "Related stories")
    assert related(page().replace("</body>", late.replace("S:0", "menu") + "</body>")) == ()


def test_a_story_stands_once_and_with_the_first_list() -> None:
    shape = '<li><a href="{}?ref=related">{}</a></li>'
    before = f"<div><h2>Most read</h2><ul>{items()}</ul></div>"
    after = f"<section><h2>Latest</h2><ul>{items(shape, 2)}</ul></section>"
    assert related(page(before=before, after=after)) == links("popular", "Most read")


def test_a_story_of_a_list_about_this_one_is_not_the_sites_that_is_newest_too() -> None:
    before = f"<div><h2>Neueste Meldungen</h2><ul>{items()}</ul></div>"
    after = f"<section><h2>Mehr zum Thema</h2><ul>{items(count=2)}</ul></section>"
    found = related(page(before=before, after=after))
    assert found == (links("popular", "Neueste Meldungen")[2], *links("related", "Mehr zum Thema", 2))


def test_the_page_itself_is_not_offered() -> None:
    own = f"<li><a href='{URL}?from=list'>Harbour opens again after storm</a></li>"
    assert related(page(after=f"<section><h2>More World stories</h2><ul>{own}{items()}</ul></section>")) == links(
        "related", "More World stories"
    )


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


TOPICS = "<div><a href='/topic/sea'>The sea</a><a href='/topic/quays'>Quays</a></div>"
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


def test_a_list_in_the_article_ends_before_topics_under_it() -> None:
    shape = "<article class=preview><a href='{}'><h3>{}</h3></a></article>"
    found = related(page(amid=items(shape, 1), after=f"<div><h5>More on</h5>{TOPICS}</div>{items(shape)}"))
    assert found[0].kind == "in_body"


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


def test_a_section_with_a_bar_behind_it_is_no_story() -> None:
    shape = "<div><a href='/world/crime-and-public-safety-in-town/'>Crime and public safety |</a><h3><a href='{}'>{}</a></h3></div>"
    found = related(page(after=f"<section><h2>Most read</h2>{items(shape)}</section>"))
    assert found == links("popular", "Most read")


def test_more_at_the_foot_of_a_list_is_no_label_of_the_next() -> None:
    more = "<div class=foot><a href='/world'>More</a></div>"
    one = "<li><a href='/world/a-story-of-the-old-lighthouse-2025.html'>A story of the old lighthouse</a></li>"
    found = related(page(after=f"<div><h3>Latest</h3><ul>{one}</ul>{more}<ul>{items()}</ul></div>"))
    assert {(link.module, link.kind) for link in found} == {("Latest", "popular")}


def test_more_from_the_site_is_about_the_site() -> None:
    html = page(after=f"<section><h2>More from The Courier</h2><ul>{items()}</ul></section>")
    html = html.replace("<title>", "<meta property='og:site_name' content='The Courier'><title>")
    assert related(html) == links("popular", "More from The Courier")


def test_a_piece_of_a_headline_called_title_is_not_all_of_it() -> None:
    shape = "<li><a href='{0}'>{1} <span class=title-end>now”</span><span class=title-prefix>Harbour, old and new</span></a></li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title for link in found] == [f"{title} now”" for title in TITLES]


@pytest.mark.parametrize("said", ["{} « again »", "»Again« and {}"])
def test_a_quotation_at_the_edge_of_a_title_keeps_its_marks(said: str) -> None:
    shape = f"<li><a href='{{0}}'>{said.replace('{}', '{1}')}</a></li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title for link in found] == [said.format(title) for title in TITLES]


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


def test_a_label_set_like_something_in_the_card_before_is_a_label() -> None:
    link = "<a href='/world/a-{0}-story-of-the-old-lighthouse-2025.html'>{0} story of the old lighthouse of Oldport</a>"
    slides = "".join(f"<div class=card><div class=text>World</div><div class=text>{link.format(n)}</div></div>" for n in ("One", "Two"))
    found = related(
        page(before=f"<section><h2>Highlights</h2>{slides}</section>", after=f"<div class=text>Most read</div><ul>{items()}</ul>")
    )
    assert found[2:] == links("popular", "Most read")


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


def test_a_reference_is_no_offer() -> None:
    line = f"<footer><ol><li>^ Lee, Jane (7 July 2017). <a href='{ADDRESSES[0]}'>{TITLES[0]}</a></li></ol></footer>"
    assert related(page().replace("</article>", line + "</article>")) == ()


def test_bare_words_that_begin_the_box_of_a_list_are_its_label() -> None:
    assert related(page(after=f"<section>The storm and its costs<ul>{items()}</ul></section>")) == links(
        "popular", "The storm and its costs"
    )


def test_many_headlines_in_one_block_are_stories() -> None:
    shape = "<span><a href='{}'>{}</a></span> "
    more = [
        (f"/world/the-{n}-boat-of-the-fleet-came-home-{n}.html", f"The {n} boat of the fleet came home at noon")
        for n in ("third", "fourth")
    ]
    rest = "".join(shape.format(*one) for one in more)
    found = related(page(after=f"<section><h2>Read also</h2><div>{items(shape)}{rest}</div></section>"))
    assert {(one.kind, one.module) for one in found} == {("related", "Read also")}
    assert len(found) == 5


def test_a_cards_link_behind_its_section_in_one_line_is_a_story() -> None:
    shape = "<div class=card><a href='/world'>World</a> <a class=x href='{}'><h3>{}</h3></a></div>"
    found = related(page(after=f"<section><h2>Most read</h2>{items(shape)}</section>"))
    assert found == links("popular", "Most read")


def test_stories_of_one_script_are_not_one_story() -> None:
    rows = "".join(f"<li><a href='/news_long.php?ArtNr=33554{n}'>{title}</a></li>" for n, title in enumerate(TITLES))
    html = page(after=f"<section><h2>Most read</h2><ul>{rows}</ul></section>")
    view = see(Page(html, url="https://courier.example/news_long.php?ArtNr=335614"))
    assert [link.title for link in view.value("related")] == [*TITLES]


@pytest.mark.parametrize(
    "shape",
    [
        "<li>17:53 GMT <a href='{}'>{}?</a></li>",
        "<li>Seafaring and all who live by it - <a href='{}'>{}</a></li>",
    ],
)
def test_a_line_of_a_headline_and_what_stands_beside_one_is_a_story(shape: str) -> None:
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title.rstrip("?") for link in found] == [*TITLES]


def test_a_picture_that_leads_to_a_story_too_is_no_word_in_a_line_with_its_headline() -> None:
    shape = (
        "<li><a href='{0}'><img src=/pier.jpg alt=''></a> <a href='{0}'>{1}</a> <span>first seen here by many on May 2, 2025</span></li>"
    )
    assert related(page(aside=f"<h3>Most read</h3><ul>{items(shape)}</ul>")) == links("popular", "Most read")


def test_a_short_headline_may_have_a_long_date_beside_it() -> None:
    row = "<li><a href='/world/a-calm-and-perfect-sea-20250502.html'>A perfect sea, and calm</a> (02.07.2020)</li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{row}{items()}</ul></section>"))
    assert found[0].title == "A perfect sea, and calm"


def test_the_box_around_the_pages_of_a_list_is_no_pager() -> None:
    html = page(after=f"<div class=related-tabs><div class=list-pagination-wrapper><ul>{items()}</ul></div></div>")
    assert related(html) == links("related", None)


def test_the_posts_before_and_after_are_no_pages_of_this_one() -> None:
    post = "<div class=post-pagination-next><a href='{}'><div>Next Post</div><div>{}</div></a></div>"
    html = page(after=f"<div class=post-pagination><div class=words><h2>Explore more</h2>{TOPICS}</div>{items(post, 2)}</div>")
    assert related(html) == links("related", "Next Post", 2)


@pytest.mark.parametrize(
    ("own", "others", "offered"),
    [("a", "t", False), ("a", "a", True), ("", "t", True)],
)
def test_topics_marked_in_their_addresses_are_no_stories(own: str, others: str, offered: bool) -> None:
    rows = "".join(f"<li><a href='/en/{n}-of-the-sea/{others}-6097872{n}'>{n} storms of the year</a></li>" for n in range(3))
    html = page(after=f"<section><h2>In focus</h2><ul>{rows}</ul></section>")
    view = see(Page(html, url=f"https://courier.example/en/harbour-opens-again/{own}-68117411?from=feed"))
    assert bool(view.value("related")) is offered


def test_headlines_under_related_topics_are_stories_and_topics_are_none() -> None:
    block = "<div class='{}'><h3>Related topics</h3><div><div>{}</div></div></div>"
    rows = [f"<div class=c1><a href='/harbour/storms-of-the-spring-part-{n}'>{title}</a></div>" for n, title in enumerate(TITLES[:3])]
    assert len(related(page(after=block.format("module module-related-articles", "".join(rows))))) == 3
    assert len(related(page(after=block.format("module", "".join(rows))))) == 3  # as many words as headlines have
    topics = [f"<div class=c1><a href='/harbour/storms-of-the-year-{n}'>Storms of the year {n}</a></div>" for n in range(2023, 2026)]
    assert related(page(after=block.format("module", "".join(topics)))) == ()


def test_what_her_author_wrote_last_is_offered() -> None:
    box = "<div class=author-box><h3>Jane Roe</h3>{}<p>Jane Roe has seen every harbour.</p></div>"
    last = items("<div class=author-box__post><h2><a href='{}'>{}</a></h2><p>30 June 2025</p></div>")
    assert [link.kind for link in related(page(after=box.format(last)))] == ["related"] * 3
    assert related(page(after=box.format(items("<span><a href='{}'>{}</a></span>")))) == ()  # no headlines


@pytest.mark.parametrize("before", ["Storm over Oldport and islands: ", "Storm over Oldport and islands? "])
def test_a_kicker_before_the_link_of_a_line_may_ask(before: str) -> None:
    lines = items("<li><b>" + before + "</b><a href='{}'>{}</a></li>")
    assert [link.title for link in related(page(after=f"<ul>{lines}</ul>"))] == list(TITLES)


def test_where_a_script_shows_the_text_what_is_offered_in_it_is_hidden_too() -> None:
    line = items("<p><a href='{}'>{}</a></p>", 1)
    amid = f"<div class=x7><p>Noticia relacionada</p>{line}</div>"
    html = page(amid).replace(BEFORE, f"<div style='display:none'>{BEFORE}").replace(AFTER, f"{AFTER}</div>")
    assert related(html) == links("in_body", None, 1)
    alone = page(f"<div style='display:none'>{amid}</div>")
    assert related(alone) == ()


@pytest.mark.parametrize("label", ["Read", "Read more", "Leia mais", "Leer más", "Lire la suite", "Weiterlesen", "Leggi tutto", "Lees"])
def test_what_a_link_says_before_a_colon_offers_the_story_behind_it(label: str) -> None:
    line = f"<ul><li><strong><a href='{ADDRESSES[0]}'>{label}: {TITLES[0]}</a></strong></li></ul>"
    assert [(one.title, one.kind) for one in related(page(amid=line))] == [(TITLES[0], "in_body")]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Learn more: {}</p>",
        "<p><b>Check out:</b> {}</p>",
        "<p>&gt;&gt; Compare: {}</p>",
        "<p>▶ Zum Vergleich: {}</p>",
        "<p>Check out our full report on {} for more of it.</p>",
        "<p>Lire aussi Max Moe, « {} », La Lanterne, juin 2025.</p>",
    ],
)
def test_a_line_that_sends_its_reader_to_a_story_offers_it(line: str) -> None:
    link = f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a>"
    assert [(one.title, one.kind) for one in related(page(amid=line.format(link)))] == [(TITLES[0], "in_body")]


@pytest.mark.parametrize(
    "line",
    [
        "<p>The mayor, who had read our full report on {}, said on Monday that nobody would be asked to leave the pier before June.</p>",
        "<p>“Read the full report on {},” she said on Monday to those who had come to the pier with their boats and their dogs.</p>",
    ],
)
def test_a_sentence_of_the_text_sends_nobody_to_a_story(line: str) -> None:
    link = f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a>"
    assert related(page(amid=line.format(link))) == ()


def test_the_story_before_this_one_is_offered() -> None:
    html = page(after=f"<div><p>Publicación anterior</p><p><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></p></div>")
    assert related(html) == links("related", "Publicación anterior", 1)


def test_words_before_a_link_offer_its_story_whatever_stands_over_it() -> None:
    html = page(after=f"<div>Share this:</div><p>NEXT STORY: <a href='{ADDRESSES[0]}'>{TITLES[0]}</a></p>")
    assert [(one.title, one.kind) for one in related(html)] == [(TITLES[0], "in_body")]


def test_one_line_may_offer_several_stories() -> None:
    line = f"<div>Lesen Sie auch: {items('<a href={}>{}</a> ')}</div>"
    assert [(one.title, one.kind) for one in related(page(amid=line))] == [(title, "in_body") for title in TITLES]


def test_where_addresses_are_relative_to_the_home_page_stories_look_like_this_one_still() -> None:
    html = page(after=f"<section><h2>From our pages</h2><ul>{items()}</ul></section>", aside=f"<a href='{URL}'>Harbour opens again</a>")
    html = html.replace("<title>", "<base href='https://courier.example/'><title>")
    assert related(html) == links("popular", "From our pages")


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


def test_a_topic_under_more_on_says_what_the_list_is_about() -> None:
    html = page(after=f"<section><h2>Mehr zu</h2><h3>Storms of the north</h3><ul>{items()}</ul></section>")
    assert related(html) == links("related", "Storms of the north")


def test_a_label_with_words_of_the_headline_is_about_the_story() -> None:
    html = page(aside=f"<section><h2>Opens again after storm</h2><ul>{items()}</ul></section>")
    assert related(html) == links("related", "Opens again after storm")


def test_the_page_is_known_by_its_canonical_address_too() -> None:
    own = f"<li><a href='{URL}'>Harbour opens again after storm</a></li>"
    html = page(after=f"<section><h2>Most read</h2><ul>{own}{items()}</ul></section>")
    view = see(Page(html.replace("<title>", f"<link rel=canonical href='{URL}'><title>"), url=URL + "?p1=home_top"))
    assert view.value("related") == links("popular", "Most read")


@pytest.mark.parametrize("said", [("Vorherige", "Nächste"), ("Предыдущая", "Следующая"), ("السابق", "التالي"), ("Anterior", "Próxima")])
def test_one_word_before_its_headline_says_that_a_story_stands_beside_this_one(said: tuple[str, str]) -> None:
    ways = "".join(f"<a href='{a}'>{word}: {t}</a>" for word, a, t in zip(said, ADDRESSES, TITLES, strict=False))
    assert [(row.title, row.kind) for row in related(page(after=f"<div>{ways}</div>"))] == [(title, "related") for title in TITLES[:2]]


def test_the_story_in_another_language_is_not_offered() -> None:
    said = {"de": "Deutsche Fassung dieses Berichts", "fr": "Version française de cet article"}
    ways = "".join(f"<li><a href='/{tongue}{URL[23:]}'>{words}</a></li>" for tongue, words in said.items())
    assert related(page(after=f"<div><ul>{ways}</ul></div>")) == ()


@pytest.mark.parametrize(
    "shape",
    [
        "<li><a href='{}'>&gt; {}</a></li>",
        "<li><a href='{}'><div class=headline-box><span>{}</span><div class='text attribution'>The Lantern</div></div></a></li>",
        "<li><a href='{}'>{} | more</a></li>",
        "<li><a href='{}'><span>World</span><span>{}</span><span>3 hours ago</span></a></li>",
        "<li><a href='{}'><span>{}</span><span>By Jane Roe</span></a></li>",
        "<li><a href='{}'><span>May 3, 2025</span><span>{}</span><span>Read more</span></a></li>",
        "<div><h3><a href='{}'><span>04:21</span>{}</a></h3></div>",
        "<li><a href='{}'>{} &gt;&gt;</a></li>",
        "<li><a href='{}'>{}→</a></li>",
        "<li><a href='{}'>←{}</a></li>",
        "<li><a href='{}'><div class=thumb-caption><span>Wire</span><h3>{}</h3><p>What the crews say.</p></div></a></li>",
        "<li><a href='{}'><div class=kicker-headline-box><p class=kicker>By the sea</p><p class=headline>{}</p></div></a></li>",
        "<li><a href='{}'><span class=icon-label>Start the pictures (16)</span><figure><figcaption>{}</figcaption></figure></a></li>",
        "<li><h3><a href='{}'><span class=title__prefix>Breaking news.</span> {}</a></h3></li>",
        "<li><h3><a href='{}'>{}<span>:</span> <span class=subheadline>What the crews say</span></a></h3></li>",
        "<li><a href='{0}' title='{1}'><span>By the sea: {1}</span> <span>From Jane Roe in Oldport</span></a></li>",
        "<li><a href='{}'><span class=x7>By the sea</span> {}</a></li>",
        "<li><a href='{}'><h2>Again and again, by the cold northern sea:</h2><h3>{}</h3></a></li>",
        "<li><a href='{}'> <strong>Oldport</strong> <span>{}</span> </a></li>",
        "<li><a href='{}'><p><strong>{}</strong><br>The master of the harbour tells what the crews say of it, and why</p></a></li>",
        "<li><a href='{}'>{}<br><span style='font-size:small'>What the crews say</span></a></li>",
        "<li><a href='{}'>06/06/24 {}</a></li>",
        "<li><a href='{}'>{}, opens new tab</a></li>",
        "<li><a href='{}'>{} <span>(Opens in a new window)</span></a></li>",
        "<li><a href='{}'>{} <span>3 hours ago</span></a></li>",
        "<li><a href='{}'>{}<span> · June 10, 2025 · 9:12 PM UTC</span></a></li>",
        "<li><a href='{}'>{}<small> (</small></a><small><a rel=author href='/people/jane'>Jane Roe</a>, Opinion)</small></li>",
    ],
)
def test_a_title_is_the_headline_alone(shape: str) -> None:
    assert related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>")) == links("popular", "Most read")


def test_a_headline_in_two_lines_is_whole() -> None:
    rows = "".join(f"<li><a href='{ADDRESSES[n]}'>By the cold sea {n}<br>{TITLES[n]}</a></li>" for n in range(3))
    found = related(page(after=f"<section><h2>Most read</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == [f"By the cold sea {n} {title}" for n, title in enumerate(TITLES)]


def test_of_two_links_in_one_block_each_has_its_own_words() -> None:
    first, second = ("<a href='{}'><div>&larr;</div> {}</a>", "<a href='{}'>{} <div>&rarr;</div></a>")
    html = page(after=f"<div>{first.format(ADDRESSES[0], TITLES[0])}{second.format(ADDRESSES[1], TITLES[1])}</div>")
    assert [one.title for one in related(html)] == list(TITLES[:2])


def test_the_line_that_is_the_headline_of_one_card_is_that_of_all() -> None:
    card = "<li><a href='{}'><div class=x1>{}</div><div class=x2>{}</div></a></li>"
    over = ("What the storm has taken from us", "The pier", "Refunds for those who were stranded")
    rows = "".join(card.format(ADDRESSES[n], over[n], TITLES[n]) for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == list(TITLES)
    named = rows.replace("class=x1", "class=x1-headline")
    found = related(page(after=f"<section><h2>Read next</h2><ul>{named}</ul></section>"))
    assert [one.title for one in found] == [over[0], TITLES[1], over[2]]
    under = "".join(card.format(ADDRESSES[n], TITLES[n], f"{over[n]}, as the crews have told us.") for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2><ul>{under}</ul></section>"))
    assert [one.title for one in found] == list(TITLES)


def test_a_title_cut_short_is_whole_where_the_link_says_it() -> None:
    rows = "".join(f"<li><a href='{ADDRESSES[n]}' title='{TITLES[n]}'>{TITLES[n][:25]}...</a></li>" for n in range(3))
    assert related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>")) == links("related", "Read next")
    other = rows.replace("title='", "title='Picture: ")
    assert {one.title[-3:] for one in related(page(after=f"<section><h2>Read next</h2><ul>{other}</ul></section>"))} == {"..."}


@pytest.mark.parametrize(("said", "whole"), [("{}", True), ("{} (Photo: Jane Doe)", True), ("Picture: {}", False), ("Boats", False)])
def test_a_title_cut_short_is_whole_where_a_link_to_the_same_story_says_it(said: str, whole: bool) -> None:
    shape = "<div class=item><a href='{0}' title='{1}'></a><p class=title><a href='{0}'>{2}...</a></p></div>"
    rows = "".join(shape.format(ADDRESSES[n], said.format(TITLES[n]), TITLES[n][:25]) for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2>{rows}</section>"))
    assert [one.title for one in found] == [title if whole else title[:25] + "..." for title in TITLES]


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("alt='{0}'", True),
        ("title='{0}'", True),
        ("alt='{0} (Photo: Jane Doe)'", True),
        ("alt='A boat at the pier'", False),
        ("alt='{1} ... (in pictures)'", False),
    ],
)
def test_a_title_cut_short_is_whole_where_the_picture_of_the_story_says_it(said: str, whole: bool) -> None:
    shape = "<div class=item><a href='{0}'><img src=/pier.jpg {1}></a><p class=title><a href='{0}'>{2}...</a></p></div>"
    rows = "".join(shape.format(ADDRESSES[n], said.format(TITLES[n], TITLES[n][:25]), TITLES[n][:25]) for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2>{rows}</section>"))
    assert [one.title for one in found] == [title if whole else title[:25] + "..." for title in TITLES]


def test_a_title_cut_short_is_whole_where_another_list_displays_it() -> None:
    cut = "".join(f"<li><a href='{ADDRESSES[n]}'>{TITLES[n][:25]}...</a></li>" for n in range(3))
    html = page(after=f"<section><h2>Read next</h2><ul>{cut}</ul></section>", aside=f"<h2>Most read</h2><ul>{items()}</ul>")
    assert related(html) == links("related", "Read next")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("If the eastern pier breaks, the ferry has no berth.", "And the islands no bread"),
        ("She wrote three books about the storm", "– now the keeper is silent"),
        ("Forty boats have left the harbour", "but none has come back"),
    ],
)
def test_a_kicker_that_the_headline_goes_on_from_is_a_part_of_it(before: str, after: str) -> None:
    shape = "<li><a href='{}'><h3> <span class=kicker>{}</span> <span>{}</span></h3></a></li>"
    rows = shape.format(ADDRESSES[0], before, after) + shape.format(ADDRESSES[1], "At sea", TITLES[1])
    found = related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == [f"{before} {after}", TITLES[1]]


@pytest.mark.parametrize("label", ["<span>Läs även</span> ", "<span>Loe ka</span>\n", "<b>LEES OOK:</b> ", "<i>Read also</i>: "])
def test_a_label_that_shares_the_link_is_no_part_of_the_title(label: str) -> None:
    inside = f"<div class=box><a href='{ADDRESSES[0]}'>{label}{TITLES[0]}</a></div>"
    assert [one.title for one in related(page(inside))] == [TITLES[0]]


@pytest.mark.parametrize("word", ["Photos: ", "LIVE: ", "Video : "])
def test_the_word_for_a_medium_before_a_colon_is_of_the_headline(word: str) -> None:
    rows = "".join(f"<li><h3><a href='{ADDRESSES[n]}'>{said}{TITLES[n]}</a></h3></li>" for n, said in enumerate((word, "Video | ")))
    found = related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == [word + TITLES[0], TITLES[1]]


def test_the_second_line_of_a_heading_is_of_its_headline_where_the_first_is_short() -> None:
    shape = "<li><a href='{}'><h3><span class=teaser-title>{}</span><span class=teaser-subtitle>{}</span>\n</h3></a></li>"
    rows = (
        shape.format(ADDRESSES[0], "Grief at the quay", "The harbour master is dead"),
        shape.format(ADDRESSES[1], TITLES[1], "A deck of it"),
    )
    found = related(page(after=f"<section><h2>Read next</h2><ul>{''.join(rows)}</ul></section>"))
    assert [one.title for one in found] == ["Grief at the quay The harbour master is dead", TITLES[1]]


def test_a_day_set_apart_behind_a_headline_is_no_part_of_it() -> None:
    rows = items("<dt class=row><a href='{}'>{}<b>2025-05-03</b></a></dt>")
    assert related(page(after=f"<section><h2>Read next</h2><dl>{rows}</dl></section>")) == links("related", "Read next")


def test_the_last_story_of_a_list_is_no_label_of_the_next() -> None:
    first = f"<ul><li><a href='/hot-mess-of-a-day/'>Hot mess: what a day</a></li></ul><ul>{items()}</ul>"
    found = related(page(after=f"<section><h2>Around the web</h2>{first}</section>"))
    assert {link.module for link in found} == {"Around the web"}


def test_the_source_under_every_headline_is_no_story() -> None:
    shape = "<div class=card><h3><a href='{}'>{}</a></h3><p><a href='/sport/sailing-illustrated'>Sailing Illustrated</a></p></div>"
    assert related(page(after=f"<section><h2>Most read</h2>{items(shape)}</section>")) == links("popular", "Most read")


def test_a_picture_to_be_seen_larger_is_no_story() -> None:
    under = (
        "<div class=photo-caption><a href='/photo/the-eastern-pier-of-oldport-7654321/'>The eastern pier at dawn. | Foto: Reuters</a></div>"
    )
    assert related(page(amid=f"<div class=photo><img src='/m/eastern-pier-2025.jpg'>{under}</div>")) == ()


def test_a_way_to_all_of_a_list_without_a_label_is_no_story() -> None:
    foot = "<li><a href='/world/pictures.html'>all World pictures</a></li>"
    found = related(page(aside=f"<ul>{items()}{foot}</ul>"))
    assert [link.title for link in found] == [*TITLES]


def test_the_line_over_a_headline_is_no_label_though_it_begins_with_a_word_of_one() -> None:
    first, second, third = zip(ADDRESSES, TITLES, strict=True)
    card = "<li><p class=topline>{}</p><h3><a href='{}'>{}</a></h3></li>"
    cards = card.format("Storm over Oldport", *first) + card.format("New: a lamp for the pier", *second) + card.format("Ferry", *third)
    assert related(page(after=f"<div><h2>Related stories</h2><ul>{cards}</ul></div>")) == links("related", "Related stories")


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


@pytest.mark.parametrize("said", ["Read also:", "Articles from the same shelf:"])
def test_a_paragraph_of_stories_behind_words_that_offer_them_is_a_list(said: str) -> None:
    lines = items("<a href='{}'>{}</a><br>")
    assert related(page(after=f"<p>{said}<br>{lines}</p>")) == links("related", said.rstrip(":"))


def test_lines_under_words_that_say_so_are_stories_though_their_links_are_in_some_of_the_words() -> None:
    shape = "<li><p>From the pier: {1} because <a href='{0}'>it rains again</a>.</p></li>"
    one = f"<li><p>Inside the plan: <a href='{ADDRESSES[2]}'>lamps</a></p></li>"
    found = related(page(after=f"<div><h2>You may also like</h2><ul>{items(shape, 2)}{one}</ul></div>"))
    assert [row.title for row in found] == [f"From the pier: {title} because it rains again." for title in TITLES[:2]] + [
        "Inside the plan: lamps"
    ]
    text = f"<p>The <a href='{ADDRESSES[0]}'>harbour master</a> said so on Monday.</p>" * 2 + f"<p>{TITLES[0]}. {TITLES[1]}.</p>"
    assert related(page(amid=f"<h2>More about the harbour</h2>{text}")) == ()


def test_an_entry_of_a_menu_is_no_label_of_the_next() -> None:
    menu = "<ul><li><a href='/viral'>Viral news</a></li><li><a href='/trending'>Trending news</a></li></ul>"
    entries = "<ul><li><a href='/learn/2'>Learning</a></li><li><a href='/learn/study-by-the-sea'>Studying by the sea</a></li></ul>"
    more = "<ul><li><a href='/stars/moons-and-tides-today'>Moons and tides today</a></li></ul>"
    assert related(page(before=f"<div><div>{menu}</div><h3>Learning</h3>{entries}<h3>Stars</h3>{more}</div>")) == ()


@pytest.mark.parametrize(("label", "kind"), [("Read next", "related"), ("Most read", "popular")])
def test_a_way_to_all_beside_a_label_is_no_part_of_it(label: str, kind: str) -> None:
    head = f"<div><span>{label}</span><a href='/all'>See all</a></div>"
    assert related(page(after=f"<section>{head}<ul>{items()}</ul></section>")) == links(kind, label)


def test_what_stands_before_a_colon_in_every_line_is_of_the_headline() -> None:
    shape = "<li><a href='{}'><span class=mark>By the sea: </span>{}</a></li>"
    found = related(page(after=f"<div><h3>Related stories</h3><ul>{items(shape)}</ul></div>"))
    assert [row.title for row in found] == [f"By the sea: {title}" for title in TITLES]


def test_a_navigation_of_links_marked_as_to_the_stories_beside_this_one_is_no_menu() -> None:
    ways = "".join(f"<div><a rel={rel} href='{a}'>{t}</a></div>" for rel, a, t in zip(("prev", "next"), ADDRESSES, TITLES, strict=False))
    assert related(page(after=f"<nav class=ways>{ways}</nav>")) == links("related", None, 2)
    assert related(page(after=f"<nav class=ways>{ways}<a href='/all-stories-of-the-year'>All stories of the year</a></nav>")) == ()


@pytest.mark.parametrize(
    "shape",
    [
        "<nav class=x1><ul><li><a href='{}'><img src=/1.jpg></a><a href='{}'>{}</a></li><li><a href='{}'>{}</a></li></ul></nav>",
        "<nav class=x1><a href='{1}'>← {2}</a><a href='{3}'>{4} →</a></nav>",
        (
            "<nav class=x1><h2>Other posts</h2><a href=/author></a><div><a rel=prev href='{1}'>{2}</a></div>"
            "<div><a rel=next href='{3}'>{4}</a></div></nav>"
        ),
    ],
)
def test_a_navigation_of_no_more_than_two_headlines_is_no_menu(shape: str) -> None:
    ways = (ADDRESSES[0], ADDRESSES[0], TITLES[0], ADDRESSES[1], TITLES[1])
    assert [(row.title, row.kind) for row in related(page(after=shape.format(*ways)))] == [(title, "related") for title in TITLES[:2]]
    assert related(page(before=shape.format(*ways).replace("rel=", "data-rel="))) == ()  # over the story it is the site's
    words = ("/sea", "/sea", "By the sea and inland", "/coast", "Towns of the coast")
    assert related(page(after=shape.format(*words))) == ()


def test_where_all_of_the_page_counts_as_beside_a_list_under_the_text_is_not() -> None:
    html = page().replace("</article>", f"<div class=x1>{items('<div class=x2><a href={}>{}</a></div>')}</div></article>")
    assert related(html) == links("related", None)
    assert related(html.replace("<main>", "<aside><main>").replace("</main>", "</main></aside>", 1)) == links("related", None)


@pytest.mark.parametrize("words", ["Link to a story beside this one:", "Hinweis auf einen verwandten Artikel:", "関連記事へのリンクです："])
def test_words_with_a_colon_over_each_headline_in_its_link_are_none(words: str) -> None:
    shape = f"<li><a href='{{}}'><div class=x1>{words}</div><p class=x2>{{}}</p><div>3 May 2025</div></a></li>"
    assert related(page(after=f"<h2>Related</h2><ul>{items(shape)}</ul>")) == links("related", "Related")


def test_what_the_head_says_stands_before_this_story_is_offered() -> None:
    head = f"<link rel=prev href='https://courier.example{ADDRESSES[0]}'><link rel=next href='{URL}?page=2'></head>"
    line = (
        f"<div>« <a href='{ADDRESSES[0]}'>{TITLES[0]}</a> | <a href='/'>Main</a></div><div><a href='{URL}?page=2'>Ships that left</a></div>"
    )
    assert related(page(before=line).replace("</head>", head)) == links("related", None, 1)


def test_a_list_called_after_the_kicker_is_about_the_story() -> None:
    html = page(aside=f"<section><h2>Harbours</h2>{items('<h3><a href={}>{}</a></h3>')}</section>")
    assert related(html) == links("popular", "Harbours")
    assert related(html.replace("<h1>", "<p class=kicker>Harbours</p><h1>")) == links("related", "Harbours")


def test_a_menu_over_the_headline_holds_no_stories_whatever_is_said_over_it() -> None:
    html = page(before=f"<div class=navbar><p>Trending now</p><div class=navbar-flyout><ul>{items()}</ul></div></div>")
    assert related(html) == ()
    deep = "<div id=mainnav><div><div><div><div><ul>{}</ul></div></div></div></div></div>"
    assert related(page(before=deep.format(items()))) == ()
    assert related(page(before=deep.format(items()).replace("mainnav", "strip"))) == links("popular", None)


def test_the_label_of_a_box_that_a_script_fills_is_none_of_the_story_before() -> None:
    way = items("<div class=nav-previous><a href='{}'>{}</a></div>", 1)
    empty = "<div class=related-posts><h3>Related</h3></div>"
    assert related(page(after=f"{empty}<div class=post-navigation>{way}</div>")) == links("related", None, 1)
    assert related(page(after=f"<div><h3>Related</h3><div class=post-navigation>{way}</div></div>")) == links("related", "Related", 1)


@pytest.mark.parametrize("own", [f"{URL.rpartition('/')[0]}/?p=31228", "https://courier.example/?p=31228"])
def test_a_linked_heading_that_begins_the_box_of_lines_is_their_label(own: str) -> None:
    rows = "".join(f"<li><p><a href='?p=3{n}035'>{title}</a></p><p>{n}. May 2025</p></li>" for n, title in enumerate(TITLES))
    other = "<div class=search><h4>Find a word</h4></div>"
    html = page(aside=f"{other}<div class=posts><h4><a href='/?cat=10'>Driven by ourselves</a></h4><ul>{rows}</ul></div>")
    value: tuple[Related, ...] = see(Page(html, url=own)).value("related")
    assert [(row.module, row.title) for row in value] == [("Driven by ourselves", title) for title in TITLES]


def test_a_line_under_the_article_offers_what_is_read_next() -> None:
    foot = "<footer><p>Filed under</p><p>Harbours</p><p>Storms</p><div>Read Next <a href='{}'>{}</a></div></footer>"
    html = page().replace("</article>", foot.format(ADDRESSES[0], TITLES[0]) + "</article>")
    assert related(html) == links("related", "Read Next", 1)


@pytest.mark.parametrize(
    "line",
    [
        "<p>photo: <a href='https://stock.example/photos/children-laugh-by-the-sea-1633526/'>Ada Marlowe via Stockhouse</a></p>",
        "<h3><a href='https://studio.example/works/2025/a-night-in-the-old-harbour-16335'>A Night in the Old Harbour</a></h3>",
    ],
)
def test_what_a_picture_or_the_story_is_about_is_not_offered(line: str) -> None:
    assert related(page(amid=line)) == ()


def test_a_headline_that_begins_with_more_is_whole() -> None:
    link = "<a href='/world/more-rain-the-harbour-will-stay-closed-2025.html'>More rain to come: The harbour will stay closed</a>"
    html = page(after=f"<section><h2>Related</h2><ul><li>{link}</li></ul></section>")
    assert [link.title for link in related(html)] == ["More rain to come: The harbour will stay closed"]


def test_cards_that_can_be_clicked_on_as_a_whole_are_no_buttons() -> None:
    card = "<div class=summary-item role=button><div><a href='{}'><h3>{}</h3></a></div></div>"
    assert related(page(after=f"<div><h2>Most Popular</h2>{items(card)}</div>")) == links("popular", "Most Popular")


def test_the_kicker_over_a_headline_is_no_title_though_both_are_linked_headings() -> None:
    card = "<article><h3><a href='{0}'>The town of Oldport</a></h3><h2><a href='{0}'>{1}</a></h2></article>"
    assert related(page(after=f"<div><h3>Related stories</h3>{items(card)}</div>")) == links("related", "Related stories")


def test_words_that_call_are_the_label_of_the_list_right_under_them() -> None:
    assert related(page(after=f"<aside><p>Weiterlesen</p><ul>{items()}</ul></aside>")) == links("related", "Weiterlesen")


@pytest.mark.parametrize(
    "label", ["<h2>Read more</h2><a href='/tanzania/'>Harbours</a>", "<div>Read more stories</div>", "<header>Read More</header>"]
)
def test_words_that_call_are_a_label_where_they_lead_nowhere(label: str) -> None:
    shape = "<article><h3><a href='{}'>{}</a></h3></article>"
    html = page(after=f"<section>{label}<div>{items(shape)}</div></section>")
    assert {link.module for link in related(html)} == {label.partition(">")[2].partition("<")[0]}


def test_a_call_over_a_section_offers_no_story() -> None:
    assert related(page(after="<div><p>Read more:</p><div><a href='/quays-and-piers-4689814'>Quays &amp; Piers</a></div></div>")) == ()


def test_the_headline_is_no_label() -> None:
    html = page(before="<h1>Oldport trends: the harbour opens again</h1>")
    html = html.replace("<h1>Harbour opens again after storm</h1>", items(count=1))
    html = html.replace("<title>Harbour opens again after storm", "<title>Oldport trends: the harbour opens again")
    assert related(html) == links("in_body", None, 1)


def test_a_line_under_the_headline_that_leads_to_a_story_is_offered() -> None:
    deck = "A storm had closed it to every ship. Forty boats left within the hour, most of them for the northern islands."
    line = (
        f"<h2 class=subtitle><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h2><p class=byline>By <a href='/authors/jane-roe'>Jane Roe</a></p>"
    )
    html = page().replace("<title>", f"<meta name=description content='{deck}'><title>")
    assert related(html.replace("</h1>", f"</h1><h2 class=subtitle>{deck}</h2>{line}")) == links("related", None, 1)


def test_a_heading_behind_the_last_paragraph_that_leads_to_a_story_is_offered() -> None:
    html = page().replace("</article>", f"<hr><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3></article>")
    assert related(html) == links("related", None, 1)
    away = page().replace("</article>", f"</article><div><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3></div>")
    assert related(away) == ()


def test_who_checked_the_story_is_not_offered() -> None:
    line = "<div><a href='/jane-muster-example-editor-6385580.html'>Jane Elizabeth Muster</a></div>"
    assert related(page(amid=line)) == ()


def test_a_number_is_no_time_before_a_headline() -> None:
    titles = "<li><a href='/world/ferries-carried-four-lakh-passengers-20250501.html'>6.46 lakh passengers crossed to the islands</a></li>"
    found = related(page(after=f"<div><h2>Related stories</h2><ul>{titles}{items(count=2)}</ul></div>"))
    assert found[0].title == "6.46 lakh passengers crossed to the islands"


def test_how_often_a_story_was_shared_is_no_label() -> None:
    shape = "<li><p>This story has been shared 46,024 times. 46,024</p><a href='{}'>{}</a></li>"
    assert related(page(after=f"<section><h2>Trending now</h2><ul>{items(shape)}</ul></section>")) == links("popular", "Trending now")


def test_addresses_are_clean() -> None:
    after = f"<section><h2>Related</h2><ul><li><a href='{ADDRESSES[0]}?utm_source=box&fbclid=1#top'>{TITLES[0]}</a></li></ul></section>"
    assert related(page(after=after)) == links("related", "Related", 1)


def test_evidence_names_the_lists() -> None:
    choice = see(Page(page(after=f"<section><h2>Related</h2><ul>{items()}</ul></section>"), url=URL)).chosen["related"]
    assert choice.winner is not None
    assert "Related" in (choice.winner.detail or "")
    assert 0.5 <= choice.confidence <= 1


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Related stories", "related"), ("You may also like", "related"), ("Mehr zum Thema", "related"), ("Sur le même thème", "related"),
        ("Te puede interesar", "related"), ("Czytaj także", "related"), ("Читайте также", "related"), ("İlgili haberler", "related"),
        ("اقرأ أيضًا", "related"), ("यह भी पढ़ें", "related"),
        ("延伸阅读", "related"), ("관련기사", "related"), ("More from Jane Doe", "related"),
        ("In this section", "related"), ("Ezek is érdekelhetnek", "related"), ("ترشيحاتنا", "related"),
        ("Most popular", "ranked"), ("Les plus lus", "ranked"), ("Meistgelesen", "ranked"), ("アクセスランキング", "ranked"),
        ("Latest news", "latest"), ("Последние новости", "latest"), ("Sponsored content", "paid"), ("From our partners", "paid"),
        ("Les + lus", "ranked"), ("+ Leídas", "ranked"), ("Otras noticias", "latest"), ("You may like", "related"),
        ("Recommends", "related"),
        ("Les plus lues", "ranked"), ("Ultim’ora", "latest"), ("What’s trending", "ranked"), ("Seguí leyendo", "related"),
        ("כתבות נוספות", "related"), ("इससे जुड़ी खबरें", "related"),
        ("Continue lendo", "related"), ("Poursuivre la lecture", "related"), ("Scopri di più", "related"),
        ("Anderen lazen ook", "related"), ("Mest delt", "ranked"), ("Hør også", "related"), ("Les meir", "related"),
        ("Se också", "related"),
        ("Sinua voisi kiinnostaa", "related"), ("Lestu líka", "related"), ("Nýjustu fréttir", "latest"), ("Les eisini", "related"),
        ("Continguts relacionats", "related"), ("O máis visto", "ranked"), ("Irakurri gehiago", "related"), ("Liest och", "related"),
        ("Aqra wkoll", "related"), ("Léigh freisin", "related"), ("Darllen fwyaf", "ranked"), ("Jongste nuus", "latest"),
        ("إقرأ ايضا", "related"), ("الموضوعات المتعلقة", "related"), ("الأخبار المرتبطة", "related"),
        ("ସମ୍ବନ୍ଧିତ ଖବର", "related"), ("Mavzuga doir", "related"),
        ("قصص قد تهمك", "related"), ("اخر الأخبار", "latest"), ("در همین زمینه", "related"),
        ("پرطرفدارترین", "ranked"), ("קראו עוד", "related"), ("הנקראות ביותר", "ranked"), ("نور ولولئ", "related"),
        ("زۆرترین خوێندراو", "ranked"),
        ("Pia soma", "related"), ("ተጨማሪ ያንብቡ", "related"), ("Wararka ugu dambeeyay", "latest"), ("Sabbin labarai", "latest"),
        ("Що ще почитати", None), ("Вас може зацікавити", "related"), ("Čtěte více", "related"), ("Olvasta már?", "related"),
        ("S-ar putea să-ți placă", "related"), ("Slične vesti", "related"), ("Сличне вести", "related"),
        ("Mund t'ju interesojë", "related"), ("Поврзани вести", "related"), ("Ұқсас жаңалықтар", "related"),
        ("Oʻxshash yangiliklar", "related"), ("O'xshash yangiliklar", "related"), ("Առնչվող նյութեր", "related"),
        ("Līdzīgi raksti", "related"), ("Vaata ka", "related"), ("Περισσότερα", "related"), ("Nejdiskutovanější", "ranked"),
        ("Topul săptămânii: cele mai comentate", "ranked"), ("Најчитано", "ranked"), ("Çox oxunanlar", "ranked"),
        ("Най-четено", "ranked"), ("Lajmi i fundit", "latest"), ("Лента новостей", "latest"), ("Свежие новости раздела", "related"),
        ("Xəbər lenti", "latest"), ("Dans la rubrique", "related"),
        ("Լրահոս", "latest"), ("Новини партнерів", "paid"), ("Komerční sdělení", "paid"), ("Oglasi", "paid"), ("İlan", "paid"),
        ("Komentarze", "other"), ("Об авторе", "other"), ("Novice in the harbour", None),
        ("Diese Artikel könnten dich auch interessieren", "related"), ("People in this story", "other"),
        ("Kommentierte Artikel", "ranked"), ("Aktuelle Downloads", "other"),
        ("Schlagwörter zu diesem Artikel", "other"), ("Słowa kluczowe", "other"),
        ("También podría gustarte", "related"), ("Contenido sugerido", "related"), ("مواضيع ذات علاقة", "related"),
        ("Popular topics", "other"), ("Tags", "other"), ("About the author", "other"), ("Jobs", "other"), ("Related topics", "other"),
        ("People are also reading…", "related"), ("こんな記事も読まれています", "related"), ("Top citite", "ranked"),
        ("Das wird dir auch gefallen!", "related"), ("Artikel, die Ihnen auch gefallen könnten", "related"), ("Read these next", "related"),
        ("Zusammenhängende Posts", "related"), ("Themenrelevante Beiträge", "related"), ("Interessante Artikel", "related"),
        ("Recommend Posts", "related"), ("這個類別其他的文章", "related"), ("Letzte Blogeinträge", "latest"), ("Kürzliche Posts", "latest"),
        ("Recent comments", "other"), ("Neueste Kommentare", "other"), ("Letzte Kommentare", "other"), ("Commentaires récents", "other"),
        ("Ultimi commenti", "other"), ("Nejnovější komentáře", "other"), ("最近のコメント", "other"),
        ("Latest news and no comment", "latest"),
        ("Read nextSee all", "related"), ("Lees ookAlles bekijken", "related"), ("Lue myösKaikki jutut", "related"),
        ("People also viewed", "related"), ("Du kanske också gillar", "related"), ("Liknande artiklar", "related"),
        ("Lignende artikler", "related"), ("Saatat pitää myös", "related"), ("Articoli simili", "related"), ("اخترنا لك", "related"),
        ("En lien avec cet article", "related"), ("Puede que te interese", "related"), ("Outros artigos", "related"),
        ("नीचे और भी पढ़ें", "related"), ("類似記事", "related"), ("Следующая запись", "related"),
        ("Наступна публікація", "related"), ("Järgmine artikkel", "related"),
        ("Ďalšie správy", "latest"), ("Ostale vijesti", "latest"), ("Aktuální zprávy", "latest"), ("Son yazılar", "latest"),
        ("المقالات الأخيرة", "latest"), ("최근 글", "latest"), ("Mais comentadas", "ranked"), ("En çok yorumlananlar", "ranked"),
        ("Jangan lewatkan", "ranked"), ("Kommentoiduimmat", "ranked"), ("Luitko jo nämä?", "related"),
        ("View comments", "other"), ("Go deeper", "related"), ("حول هذه القصة", "related"), ("Unaweza kupenda pia", "related"),
        ("Sport", None), ("Oldport", None), ("", None), ("More than 100 boats lost in the storm", None),
    ],
)  # fmt: skip
def test_what_labels_mean(label: str, expected: str | None) -> None:
    assert meaning(label) == expected


@pytest.mark.parametrize(
    "said",
    "3 часа назад|2 години тому|3 godz. temu|před 3 hodinami|pre 3 sata|πριν από 3 ώρες|3 сағат бұрын|3 საათის წინ|prieš 3 val."
    "|I dag kl. 10.15|Í gær 10:15|Tänään klo 10.15|Hoy, 10:15|Ontem às 10:15|Oggi, 10:15|Gisteren om 10:15|Aujourd'hui à 10h15"
    "|Вчера в 10:15|Dziś, 10:15|Tegnap 10:15|12 июня, 10:15|12. 6. 2025 10:15|3月17日 19:20|昨天 19:20".split("|"),
)
def test_times_in_the_languages_of_the_east(said: str) -> None:
    assert is_time(said)


def test_what_a_story_in_a_list_is_filed_under_is_not_its_title() -> None:
    said = ("Whale is seen off the pier", "Anteater is seen in the harbour")
    items = "".join(
        f"<li><a href='/oldport/{text.lower().replace(' ', '-')}'>{text}</a><span>Oldport and islands</span></li>" for text in said
    )
    found = related(page(f"<div><h3>Read also</h3><ul>{items}</ul></div>"))
    assert [one.title for one in found][:2] == list(said)


def test_a_card_that_is_one_link_is_called_by_its_first_line_where_its_time_stands_under_it() -> None:
    card = (
        "<li><section><a href='{}'><div><img src='/p.jpg' alt='A pier'></div><div><span>{}</span><p>It was bad</p>"
        "<p>By Ann Coe</p><span>Published <time datetime='2025-05-02T19:00:00Z'>2 May 25</time></span></div></a></section></li>"
    )
    found = related(page(after=f"<div><h2>You might also like</h2><ul>{items(card)}</ul></div>"))
    assert [link.title for link in found] == list(TITLES)


def test_the_hour_of_a_day_before_a_headline_is_none_of_it() -> None:
    items = "".join(
        f"<li><a href='/news/2025/06/1{n}/ferry-4821{n}'><span>{day} kl. 10.1{n}</span> {n} people left the island by ferry</a></li>"
        for n, day in enumerate(("I dag", "I går", "3. juni"))
    )
    found = related(page(f"<section><h2>Seneste nyt</h2><ul>{items}</ul></section>"))
    assert [one.title for one in found][:2] == ["0 people left the island by ferry", "1 people left the island by ferry"]


def test_a_headline_that_begins_like_a_call_is_none() -> None:
    assert is_call("Подписаться на новости")
    assert is_call("Tümünü gör")
    assert is_call("Opširnije")
    assert is_call("Corrections and clarifications")
    assert is_call("Report a correction or typo")
    assert is_call("Video")
    assert is_call("Download the Courier app")
    assert is_call("Comments (5 posted)")
    assert is_call("© 2019 The Courier; all rights reserved.")
    assert not is_call("Comments by the mayor anger the islanders")
    assert not is_call("Video shows waves over the pier")
    assert not is_call("Zum Vorteil für alle")
    assert is_call("Zum Artikel")
    assert is_call("zum Vereinsprofil der Ruderer von Oldport")
    assert not is_call("Opširnije: Kamenice i topla zima")
    assert not is_call("Подписан закон о маяках")
    assert not is_call("Все новости порта — в одной книге")


@pytest.mark.parametrize(
    "said",
    [
        "Shop workers on the quay strike over Sunday pay",
        "Buy now, pay later: ferries sell tickets on credit",
        "Download speeds fall across the islands",
        "Get the lead out: pipes of the port to be replaced",
        "Newsletter editor of the port wins a prize",
        "Jetzt droht der Küste die nächste Sturmflut",
    ],
)
def test_a_sentence_that_leads_to_a_story_is_a_headline(said: str) -> None:
    assert is_call(said)
    assert not is_call(said, SURELY)
    assert is_call("Read the full story of the port here", SURELY)
    story = "/sea/2025/06/04/" + "-".join(said.lower().split())
    after = f"<section><h2>Related stories</h2><ul>{items(count=2)}<li><a href='{story}'>{said}</a></li></ul></section>"
    assert [link.title for link in related(page(after=after))] == [*TITLES[:2], said]


def test_what_opens_a_line() -> None:
    assert opener("READ MORE: ")
    assert opener("Don’t miss: ")
    assert opener("Lesen Sie auch ")
    assert opener("Također pročitajte: ") is False
    assert opener("Pročitajte i: ")
    assert opener("ΔΕΙΤΕ ΕΔΩ ")
    assert opener("Shuningdek o‘qing: ")
    assert not opener("The mayor said ")


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("https://courier.example/world/a-long-story-about-the-sea-20250101.html", "https://courier.example/world"),
        ("https://courier.example/2025/05/03/storm-over-oldport-harbour", "https://courier.example/tag/storm-over-oldport-harbour"),
        ("https://courier.example/news/12345678", "https://courier.example/about"),
        ("https://courier.example/?p=12345", "https://courier.example/"),
        ("https://courier.example/reader/for-quays/reading/?id=19081", "https://courier.example/reader/for-quays/downloading/?id=19081"),
        ("https://courier.example/story/343100/sails-and-water-heaters", "https://courier.example/listing/343100/sails-and-water-heaters"),
        ("https://courier.example/world/some-story-of-the-day.html", "https://other.example/world/some-story-of-the-day.html"),
    ],
)
def test_addresses_of_stories_look_like_it(better: str, worse: str) -> None:
    site = Site(URL)
    assert site.likeness(better) >= 1 > site.likeness(worse) or site.likeness(better) > site.likeness(worse) + 1


@pytest.mark.parametrize("origin", ["https://news.courier.example", "http://news.courier.example", "https://video.courier.example"])
def test_a_site_at_a_host_named_like_a_section_has_stories(origin: str) -> None:
    story = origin + "/world/ferry-company-promises-refunds-20250502.html"
    assert Site(origin + "/world/harbour-opens-again-after-storm-20250503.html").likeness(story) > 2


def test_stories_of_one_script_are_told_apart_by_its_query() -> None:
    assert Site("https://courier.example/read?doc_nr=1412361").likeness("https://courier.example/read?doc_nr=1412314") >= 1
    assert Site("https://courier.example/News.aspx?NewsID=1412361").likeness("https://courier.example/News.aspx?NewsID=1412314") >= 1
    assert Site("https://courier.example/News.aspx?NewsID=1412361").likeness("https://courier.example/News.aspx") < 0
    assert Site("https://courier.example/list?page=1412").likeness("https://courier.example/list?page=1413") < 0


def test_shops_have_no_stories() -> None:
    assert Site(URL).likeness("https://shop.courier.example/world/ferry-company-promises-refunds-20250502.html") < -2


def test_without_an_address_nothing_breaks() -> None:
    assert see(Page(page(after=f"<section><h2>Related</h2><ul>{items()}</ul></section>"))).value("related") == ()


def test_hostile_pages_take_linear_time() -> None:
    many = "".join(
        f"<li><a href='/world/story-number-{n}-of-this-year'>A story with the number {n} in its title</a></li>" for n in range(8_000)
    )
    deep = "<div>" * 500 + "".join(f"<a href='/world/story-number-{n}-of-this-year'>A story with the number {n}</a>" for n in range(3_000))
    start = time.process_time()
    for html in (f"<ul>{many}</ul>", deep, f"<p>Text.</p><h2>Related</h2>{many}" * 2):
        view = View(Document(Page(html, url=URL)), Context(url=URL))
        modules(view, offered(view))
    assert time.process_time() - start < 8


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


def test_times_over_a_ranked_list_are_no_labels_under_its_heading() -> None:
    tabs = "<h3>Most read</h3><ul><li><a href='#one'>24 hours</a></li><li><a href='#two'>7 days</a></li></ul>"
    found = related(page(aside=f"<div>{tabs}<div id=one><ul>{items()}</ul></div><div id=two><ul>{items()}</ul></div></div>"))
    assert found == links("popular", "Most read")


def test_a_paragraph_that_leads_to_a_list_is_about_the_story_though_it_says_popular() -> None:
    lead = "<p>Here are just a few of the most popular posts about storms:</p>"
    assert {link.kind for link in related(page(amid=f"{lead}<ul>{items()}</ul>"))} == {"related"}


@pytest.mark.parametrize(("label", "kind"), [("Aktuelle Berichte aus dieser Kategorie", "related"), ("Aktuelle Berichte", "popular")])
def test_the_latest_of_the_storys_own_part_are_about_it(label: str, kind: str) -> None:
    assert {link.kind for link in related(page(after=f"<section><h5>{label}:</h5><ul>{items()}</ul></section>"))} == {kind}


def test_a_label_of_other_things_says_nothing_of_stories_far_from_it() -> None:
    rows = "".join(f"<li><a href='javascript:void(0)'>{tag}</a></li>" for tag in ("ships", "quays"))
    tags = f"<div class=tagging><h3><div class=teaser>Tag</div><ul>{rows}</ul></h3></div>"
    found = related(page(after=f"<div class=col>{tags}<div class=related><ul>{items()}</ul></div></div>"))
    assert found == links("related", None)


def test_what_follows_the_name_of_a_file_says_where_the_link_stood() -> None:
    rows = "".join(f"<li><a href='{url}/from/related'>{title}</a></li>" for url, title in zip(ADDRESSES, TITLES, strict=True))
    found = related(page(after=f"<section><b>Also of the quays</b><ul>{rows}</ul></section>"))
    assert [link.title for link in found] == [*TITLES]


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


def test_what_stands_in_the_menu_too_is_no_story() -> None:
    rows = "".join(f"<li><a href='/columns/roe-on-{n}-and-sea'>Roe on Harbours and the Open Sea, part {n}</a></li>" for n in range(4))
    aside = f"<section class=related-box><h4>Columns to read</h4><ul>{rows}</ul></section>"
    assert related(page(after=aside)) != ()
    assert related(page(after=aside).replace("<nav><ul>", f"<nav><ul>{rows}")) == ()


@pytest.mark.parametrize("shape", ["<div class=c1><a href='{}'><h3>{}</h3></a></div>", "<div class=c1><a href='{}'>{}</a></div>"])
def test_headlines_under_related_topics_are_stories(shape: str) -> None:
    assert related(page(after=f"<div class=module><h3>Related topics</h3><div>{items(shape)}</div></div>")) == links(
        "related", "Related topics"
    )


def test_a_story_of_two_lists_stands_with_the_first_though_it_has_no_label() -> None:
    html = page(before=f"<div class=stream><div>{items()}</div></div>", after=f"<section><h2>Most read</h2><ul>{items()}</ul></section>")
    assert related(html) == links("popular", None)


def test_a_title_that_markup_cut_at_a_quotation_mark_is_none() -> None:
    shape = "<li><a href='{0}' title='{1} of a '>{1} of a 'good' pier</a></li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title for link in found] == [f"{title} of a 'good' pier" for title in TITLES]


def test_a_list_for_readers_without_scripts_is_offered() -> None:
    html = page(after=f"<noscript><section><h2>Related stories</h2><ul>{items()}</ul></section></noscript>")
    assert related(html) == links("related", "Related stories")


def test_a_button_between_a_label_and_its_list_is_no_label() -> None:
    html = page(after=f"<section><h2>Related stories</h2><button><p>Follow</p></button><div>{items()}</div></section>")
    assert related(html) == links("related", "Related stories")


def test_a_card_like_those_between_the_paragraphs_may_stand_under_the_last() -> None:
    card = "<div class=news-link><a href='{}'><h5>Courier story</h5><h4>{}</h4></a></div>"
    html = page(amid=items(card, 1)).replace("</article>", f"{card.format(ADDRESSES[1], TITLES[1])}</article>")
    assert [(link.title, link.kind) for link in related(html)] == [(TITLES[0], "in_body"), (TITLES[1], "in_body")]
    apart = card.replace("<div class=news-link>", "<div class=x>").replace("</div>", "</div></div>")
    assert related(page(after=f"<div>{apart.format(ADDRESSES[1], TITLES[1])}")) == ()


def test_what_the_sites_foot_lists_is_no_story() -> None:
    for name, count in (("x-seo-footer", 0), ("site-footer__list", 0), ("story-page-footer", 3)):
        html = page(after=f"<div class={name}><div>Latest news</div><ul class={name}-list>{items()}</ul></div>")
        assert len(related(html)) == count


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


def test_rows_of_cards_that_share_a_class_are_one_list() -> None:
    shape = "<div class=col><a class='cat-{2} card-top' href='{0}'><h2>{2}</h2><h3>{1}</h3></a></div>"
    first, second, third = (shape.format(*row) for row in zip(ADDRESSES, TITLES, ("sea", "land", "sky"), strict=True))
    rows = "".join(f"<div><div><div><div class=row>{cards}</div></div></div></div>" for cards in (first + second, third))
    assert related(page(after=f"<section><h2>You may also like</h2>{rows}</section>")) == links("related", "You may also like")


def test_the_line_that_ends_the_article_is_like_those_in_it() -> None:
    line = "<div class=inline-teaser><a class=teaser href='{}'><h5>From the desk</h5><h4>{}</h4></a></div>"
    amid, end = (line.format(address, title) for address, title in zip(ADDRESSES[:2], TITLES[:2], strict=True))
    assert related(page(amid=amid).replace("</article>", f"{end}</article>")) == links("in_body", None, 2)


def test_what_a_story_is_filed_under_is_not_offered() -> None:
    tags = "<ul class=site_tagslist><li><a href='/courts-and-crimes'>Accidents - Courts</a></li></ul>"
    assert related(page(after=f"<section><h2>Read also</h2><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3>{tags}</section>")) == links(
        "related", "Read also", 1
    )
    head = "<h3>Schlagwörter zu diesem Artikel</h3><div><h3><a href='/wissen/forschung-am-meer-12345.html'>Forschung am Meer</a></h3></div>"
    assert related(page(after=f"<section>{head}</section>")) == ()


def test_what_stood_before_the_story_is_offered_by_its_name() -> None:
    line = f"<aside class=article_nav><a class=article_prev href='{ADDRESSES[0]}'>{TITLES[0]}</a></aside>"
    assert related(page(after=line)) == links("related", None, 1)


def test_what_stands_over_the_headline_is_no_line_in_the_article() -> None:
    deck = "<p>The crews lost nets, engines and three weeks of the best season of the year, their union said in a letter to the port.</p>"
    teaser = f"{deck}<div class=box><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div>{deck}"
    assert related(page().replace("<h1>", f"{teaser}<h1>")) == ()


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


def test_a_label_in_a_section_of_its_own_stands_under_the_heading_of_another() -> None:
    lists = f"<section><h4>Recommended</h4></section><section><div>More on this</div><ul>{items()}</ul></section>"
    assert related(page(after=f"<div>{lists}</div>")) == links("related", "More on this")


def test_headings_that_are_kickers_of_cards_are_no_labels() -> None:
    shape = "<div class=col><article><header><h3 class=line>{2}</h3><h2><a href='{0}'>{1}</a></h2></header><p>Deck.</p></article></div>"
    cards = "".join(shape.format(*row) for row in zip(ADDRESSES, TITLES, ("Trawlers", "Builders", "Ferries"), strict=True))
    assert related(page(after=f"<section><div>You may also like</div>{cards}</section>")) == links("related", "You may also like")


def test_the_kicker_of_a_card_whose_story_is_none_is_no_label() -> None:
    first = "<div><div><article><div class=tag>Topic</div><h3><a href='/sea'>Storms</a></h3></article></div></div>"
    shape = "<div><div><article><h3><a href='{}'>{}</a></h3></article></div></div>"
    found = related(page(after=f"<section><h2>More on the storm</h2><div>{first}{items(shape)}</div></section>"))
    assert found == links("related", "More on the storm")


def test_a_card_amid_the_article_may_have_a_short_headline() -> None:
    card = (
        "<article class=preview><a href='/world/how-he-was-caught-20250501.html'><header><h3>How he was caught</h3></header></a></article>"
    )
    assert [link.kind for link in related(page(amid=card))] == ["in_body"]


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


@pytest.mark.parametrize(("said", "count"), [("Tides", 2), ("Next post", 1), ("12 May 2025", 1)])
def test_of_the_stories_before_and_after_this_one_either_has_the_others_fate(said: str, count: int) -> None:
    way = "<div class=ways><div><a rel=prev href='{}'>{}</a></div><div><a rel=next href='/world/tides'>{}</a></div></div>"
    found = related(page(after=way.format(ADDRESSES[0], TITLES[0], said)))
    assert [(one.title, one.kind) for one in found] == [(TITLES[0], "related"), (said, "related")][:count]


def test_an_address_that_a_recommenders_carries_is_the_storys() -> None:
    ways = [f"https://counter.other.example/go?to=7&item={{}}%2Fworld%2F{to.rpartition('/')[2]}&n=1" for to in ADDRESSES]
    rows = "".join(f"<a href='{way.format('courier.example')}'><h3>{said}</h3></a>" for way, said in zip(ways, TITLES, strict=True))
    assert related(page(after=f"<section><h2>Related</h2><div>{rows}</div></section>")) == links("related", "Related")
    told = [f"https://lantern.example{to}?from={URL.replace('/', '%2F')}" for to in ADDRESSES]
    rows = "".join(f"<a href='{way}'><h3>{said}</h3></a>" for way, said in zip(told, TITLES, strict=True))
    found = related(page(after=f"<section><h2>Related</h2><div>{rows}</div></section>"))
    assert {one.url.partition("/world")[0] for one in found} == {"https://lantern.example"}


def test_an_address_for_a_title_parts_lists_and_is_not_offered() -> None:
    address = (
        "<p>Source: <a href='https://port.example/releases/2025/05/harbour-opens-again-48213'>https://port.example/releases/48213</a></p>"
    )
    found = related(page(after=f"<div><h2>Read also</h2>{address}</div><section><h2>Most read</h2><ul>{items()}</ul></section>"))
    assert found == links("popular", "Most read")


def test_what_stories_are_filed_under_is_not_offered() -> None:
    head = "<meta property='article:tag' content='Storms of the north this spring'><meta property='article:tag' content='Piers'>"
    topic = "<div><p>More on this</p><a href='/world/storms-of-the-north-this-spring'>Storms of the north this spring</a></div>"
    assert related(page(after=topic).replace("<title>", head + "<title>")) == ()
    column = "<li class='cat-item cat-item-31'><a href='/columns/{0}-of-the-old-quay'>{0} of the old quay</a></li>"
    columns = "".join(column.format(name) for name in ("Letters", "Voices", "Pictures"))
    assert related(page(aside=f"<div><h3>More from World</h3><ul>{columns}</ul></div>")) == ()


def test_a_topic_in_a_long_label_does_not_make_it_the_storys() -> None:
    label = "Credit cards for boat owners of the world"
    assert related(page(after=f"<section><h3>{label}</h3><ul>{items()}</ul></section>")) == links("popular", label)


@pytest.mark.parametrize("call", ["Mehr erfahren", "En savoir plus", "Lees meer"])
def test_a_linked_call_under_a_card_is_no_label_of_the_next(call: str) -> None:
    card = "<div><h2>A guide to the harbour</h2><p>All that a visitor wants to know.</p><a href='/guide.pdf'>{}</a></div>"
    found = related(page(after=f"<section>{card.format(call)}<div><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div></section>"))
    assert call not in {link.module for link in found}


def test_the_authors_handle_and_feed_part_no_label_from_its_list() -> None:
    links_of_author = "<p><a href='https://x.com/jdoe'>@jane_doe</a></p><p><a href='/rss/jane-doe'>RSS</a></p>"
    html = page(after=f"<div class=author-info><div>More by Jane Doe:</div><div>{links_of_author}</div><ul>{items()}</ul></div>")
    assert related(html) == links("related", "More by Jane Doe")


def test_a_linked_lead_in_over_a_headline_is_its_label() -> None:
    card = f"<div><h3><a href='{ADDRESSES[0]}'>Lesen Sie auch</a></h3><h2><a href='{ADDRESSES[0]}'>Killer oder nur ein Sturm</a></h2></div>"
    assert [(link.title, link.kind) for link in related(page(amid=card))] == [("Killer oder nur ein Sturm", "in_body")]


def test_a_story_of_the_sidebar_amid_the_article_is_about_the_site() -> None:
    aside = f"<aside class=blog-sidebar><div class=widget><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div></aside>"
    assert [link.kind for link in related(page(amid=aside))] == ["popular"]


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


def test_a_time_stands_under_the_headline_of_a_card_that_is_one_link() -> None:
    card = (
        "<a class=k1 href='{0}'><div class=k2><div class=k3>{1}</div><div><time>2 January 2024</time><span>·</span><span>300 words</span>"
        "</div><div>A short summary of that other story which is about something else.</div></div></a>"
    )
    assert related(page(after=f"<section><h2>More on this</h2>{items(card)}</section>")) == links("related", "More on this")


def test_a_short_title_in_han_is_told_by_its_link() -> None:
    card = (
        f"<a href='{ADDRESSES[0]}' title='一碗茶泡饭的记忆'><div>2021-02-09</div><div>一碗茶泡饭的记忆</div>"
        "<div>外婆的厨房里永远有一壶凉茶，放学回家第一件事就是泡一碗饭。</div></a>"
    )
    assert [link.title for link in related(page(after=f"<section><h2>相关推荐</h2>{card}</section>"))] == ["一碗茶泡饭的记忆"]


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


CALLED = "<div class=card><h3>{1}</h3><p>A few words more of it.</p><div><a href='{0}'>Find out</a></div></div>"


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


def test_parts_of_the_article_with_a_way_to_more_are_not_offered() -> None:
    assert related(page(amid=items(CALLED))) == ()


def test_the_label_of_a_list_with_a_way_to_all_of_it_is_no_story() -> None:
    part = "<section><h2>{}</h2><ul>{}</ul><a href='{}'>Find out</a></section>"
    html = page(
        after=part.format("Most read", items(count=1), "/world/all-of-what-is-read-20250504.html") + CALLED.format(ADDRESSES[1], TITLES[1])
    )
    assert related(html)[0] == links("popular", "Most read", 1)[0]


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


@pytest.mark.parametrize("line", ["NEXT: {}", "<b>MORE: {}</b>", "<span>Royals</span>: <span>{}</span>", "» {}", "<strong>{}</strong>"])
def test_a_story_in_a_line_of_its_own_that_ends_the_text_is_one_of_its_offers(line: str) -> None:
    last = "<p>" + line.format(items("<a href='{}'>{}</a>", 1)) + "</p>"
    assert related(page().replace("</article>", f"{last}</article>")) == links("in_body", None, 1)


def test_the_next_story_is_offered_however_short_its_title() -> None:
    html = page(after=f"<a class=x1 href='{ADDRESSES[0]}'><div>Next</div><div>Next</div><h2>The pier</h2></a>")
    assert [(item.title, item.module) for item in related(html)] == [("The pier", "Next")]


def test_the_first_button_of_a_row_is_the_label_of_the_list_under_all() -> None:
    row = "<div><div><button>Top</button><button>Latest</button></div><div>{}</div></div>"
    shape = "<div class=b><a href='{}'>{}</a><div>And what it cost</div></div>"
    assert related(page(after=row.format(items(shape)))) == links("popular", "Top")


def test_a_sentence_that_asks_for_something_is_no_label() -> None:
    cards = items("<article><a href='{}'><h2>{}</h2></a></article>")
    html = page(after=f"<section><h2>Sign up for more like this.</h2></section><aside class=read-more>{cards}</aside>")
    short = "".join(f"<article><a href='/world/{n}-20250504.html'><h2>{n} on the pier</h2></a></article>" for n in ("Ice", "Sun"))
    assert {item.kind for item in related(page(after=f"<aside class=read-more>{short}</aside>"))} == {"related"}
    assert {item.module for item in related(html)} == {None}


@pytest.mark.parametrize(
    "shape",
    [
        "<li><a href='{}'><p>{}</p><span>Sea Gazette</span><time>May 3</time></a></li>",
        "<li><a href='{}'><span class=x-HeadlineEmphasis>City history</span><span class=x-HeadlineText>{}</span></a></li>",
    ],
)
def test_a_title_is_the_line_or_the_element_that_is_called_so(shape: str) -> None:
    assert related(page(after=f"<section><h2>Most read</h2><ol>{items(shape)}</ol></section>")) == links("popular", "Most read")


def test_words_with_a_colon_amid_the_text_are_the_label_of_the_list_under_them() -> None:
    box = "<div class=unit><p>READ ALSO:</p><ul>{}</ul></div>"
    lines = [f"<li><a href='{a}'>{t}</a></li>" for a, t in zip(ADDRESSES, TITLES, strict=True)]
    text = (
        "<div class=unit><p>The company had said on Friday that nobody would have to wait for more than a day or two on the quay.</p></div>"
    )
    found = related(page(amid=f"<div class=unit><ul>{lines[0]}</ul></div>{text}{box.format(lines[1])}"))
    assert [(item.title, item.kind) for item in found] == [(TITLES[0], "in_body"), (TITLES[1], "in_body")]


def test_a_link_around_a_heading_amid_the_text_is_a_card() -> None:
    card = f"<div><a href='{ADDRESSES[0]}'><div><h2>{TITLES[0]}</h2></div></a></div>"
    assert related(page(amid=card)) == links("in_body", None, 1)


def test_a_heading_with_lines_that_are_no_text_is_a_card_and_none_of_the_text() -> None:
    card = f"<div class=inl><span>Analysis</span><h4><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h4><span>John Roe</span></div>"
    view = see(Page(page(amid=card), url=URL))
    assert view.value("related") == links("in_body", None, 1)
    assert view.body is not None
    assert not any(said in view.body.text for said in ("Analysis", TITLES[0], "John Roe"))
    several = "".join(f"<div><span>No {n}</span><h4><a href='{a}'>{t}</a></h4></div><p>{t} is a tale of its own, and it is long.</p>"
                      for n, (a, t) in enumerate(zip(ADDRESSES, TITLES, strict=True)))  # fmt: skip
    assert related(page(amid=several)) == ()


def test_what_a_reader_leads_to_is_no_offer() -> None:
    said = (
        f"<section id=comments><h3>Comments (3)</h3><ul><li><b>Bob</b><p>See also {items('<a href={}>{}</a>', 1)}</p></li></ul></section>"
    )
    assert related(page(after=said)) == ()


def test_the_source_behind_a_title_is_no_part_of_it() -> None:
    shape = "<li><a href='{}'><span class=ob-rec-text>{}</span><span class=ob-rec-source>Courier</span></a></li>"
    assert related(page(after=f"<div><h3>Most read</h3><ul>{items(shape)}</ul></div>")) == links("popular", "Most read")


def test_what_all_links_of_a_list_end_with_is_no_part_of_their_titles() -> None:
    shape = "<li><a href='{}'><span>{}</span><span>lesen</span></a></li>"
    assert related(page(after=f"<div><h3>Most read</h3><ul>{items(shape)}</ul></div>")) == links("popular", "Most read")


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


def test_a_neighbour_stands_under_its_own_words() -> None:
    way = "<ul><li>Nächster Beitrag</li><li><a href='{}'>Vorheriger Beitrag <span>{}</span></a></li></ul>"
    assert related(page(after=way.format(ADDRESSES[0], TITLES[0]))) == links("related", "Vorheriger Beitrag", 1)


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


def test_a_short_title_under_a_heading_beside_others_is_a_story() -> None:
    more = f"<div><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3><ul>{items()[items().index('</li>') + 5 :]}"
    html = page(
        after=f"<section><h2>Related</h2>{more}<li><a href='/world/night-on-the-pier-20250501.html'>Night on the pier</a></li></ul></div>"
    )
    assert [item.title for item in related(html)] == [*TITLES, "Night on the pier"]


@pytest.mark.parametrize(
    ("card", "kind"),
    [
        ("<div class=k><a href='{0}'><p>Islands - Background</p><h2>{1}</h2><p>Who was there tells about it.</p></a></div>", "in_body"),
        ("<div class=e><div><a href='{0}'><div><div class=a>Inseln</div><div class=b>{1}</div></div></a></div></div>", "in_body"),
        ("<div class=k><a href='https://shop.example/goods/{1}'><p>Ad</p><h2>{1}</h2><p>Buy it here and now.</p></a></div>", None),
    ],
)
def test_a_card_that_is_one_link_ends_the_text_as_one_amid_it(card: str, kind: str | None) -> None:
    html = page().replace("</article>", card.format(ADDRESSES[0], TITLES[0]) + "</article>")
    assert related(html) == (links(kind, None, 1) if kind else ())


def test_an_entry_of_a_list_of_the_text_is_no_label() -> None:
    listed = "<ul><li>Popular with the islanders, and full on Sundays</li><li>Popular</li><li>It rocks in the wind of the harbour</li></ul>"
    card = f"<div class=feature><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div>"
    assert related(page(amid=listed + card)) == links("in_body", None, 1)


def test_what_a_story_of_a_list_is_filed_under_ends_no_search_for_the_label() -> None:
    shape = "<li><ul><li><a href='/obituaries'>Obituaries</a></li></ul><div><a href='{}'>{}</a></div></li>"
    html = page(after=f"<div><h2><a href='/world'>Most read • Oldport</a></h2><ul>{items(shape)}</ul></div>")
    assert related(html) == links("popular", "Most read • Oldport")


def test_a_shelf_in_the_foot_may_have_its_label_in_boxes_of_its_own() -> None:
    label = "<div><div><div><div><h2>From the archive</h2></div></div></div></div>"
    shelf = f"<div class=shelf>{label}<div>{items('<div><a href={}><h3>{}</h3></a></div>')}</div></div>"
    assert related(page().replace("<footer>", f"<footer>{shelf}")) == links("related", "From the archive")


def test_related_links_of_a_menu_over_the_headline_are_no_stories() -> None:
    menu = "<ul><li><a href='/claims/auto'>Start an auto claim today</a></li><li><a href='/loans'>Loans for all vehicles</a></li></ul>"
    assert related(page(before=f"<div class=panel><h2>Related tasks</h2>{menu}</div>")) == ()
    assert related(page(before=f"<div class=panel><h2>Related stories</h2><ul>{items()}</ul></div>")) == links("related", "Related stories")


@pytest.mark.parametrize(
    "label", ["Unsere Produktempfehlungen", "Aktuelle Sonderhefte", "Aus dem Anzeigen-Markt", "Featured eBooks", "Bereichsmenü"]
)
def test_goods_and_menus_are_no_stories_by_their_label(label: str) -> None:
    assert related(page(after=f"<section><h4>{label}</h4><ul>{items()}</ul></section>")) == ()


@pytest.mark.parametrize(
    "title",
    [
        "<h3><div><span>Oldport</span></div><span>:</span><span>{}</span></h3>",
        "[Read: {}]",
        "{} «",
        "<div class=x-headline>{}</div><div class=x-text>In the rain</div>",
    ],
)
def test_a_title_stands_without_its_kicker_its_brackets_and_its_teaser(title: str) -> None:
    said = "Night ferries" if "x-text" in title else TITLES[0]
    shape = "<div><a href='{}'>{}</a></div>"
    cards = shape.format(ADDRESSES[0], title.format(said)) + shape.format(ADDRESSES[1], title.format(TITLES[1]))
    html = page(after=f"<section><h2>Read next</h2><div>{cards}</div></section>")
    assert [item.title for item in related(html)] == [said, TITLES[1]]


def test_what_is_headed_as_this_page_is_the_page_itself_wherever_it_stands() -> None:
    title = "Harbour of Oldport opens again after the storm"
    own = f"<li><a href='/sea/8831/harbour-is-open.html'>{title}</a></li>"
    html = page(after=f"<section><h2>Most read</h2><ul>{own}{items()}</ul></section>")
    assert related(html.replace("<h1>Harbour opens again after storm", f"<h1>{title}")) == links("popular", "Most read")
    assert len(related(html)) == 4


@pytest.mark.parametrize(
    "line", ["{0} <a href={1}>{2}</a><br>{0} <a href={3}>{4}</a>", "» {0} <a href={1}>{2}</a> {0} <a href={3}>{4}</a>"]
)
@pytest.mark.parametrize("words", ["Related:", "Lesen Sie auch:", "Leia também:", "Read more:"])
def test_a_line_may_offer_several_stories_each_behind_words_of_its_own(line: str, words: str) -> None:
    said = line.format(words, ADDRESSES[0], TITLES[0], ADDRESSES[1], TITLES[1])
    assert related(page(amid=f"<p>{said}</p>")) == links("in_body", None, 2)


def test_words_in_a_sentence_of_several_links_offer_nothing() -> None:
    line = f"More: <a href={ADDRESSES[0]}>{TITLES[0]}</a> was what <a href={ADDRESSES[1]}>{TITLES[1]}</a> had said before it."
    assert related(page(amid=f"<p>{line}</p>")) == ()


def test_a_story_is_no_label_of_those_set_as_it_is() -> None:
    lines = "<p><a href='/ferries'>Explore the ferries of this year</a></p>" + items("<p><a href={}>{}</a></p>")
    found = related(page(after=f"<section><h2>Ships</h2>{lines}</section>"))
    assert {item.module for item in found} == {"Ships"}


def test_a_line_called_after_the_paywall_as_the_text_is_may_offer_a_story() -> None:
    line = f"<p class='interstitial paywall'>[ <a href='{ADDRESSES[0]}'>{TITLES[0]}</a> ]</p>"
    html = page(amid=line).replace("<p>", "<p class=paywall>")
    assert related(html) == links("in_body", None, 1)
    assert related(page(amid=f"<div class=paywall><p>Subscribe now</p><div><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></div></div>")) == ()


def test_a_linked_caption_amid_the_text_offers_no_story() -> None:
    figure = f"<figure><img src=/i.jpg width=900 height=600><figcaption><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></figcaption></figure>"
    assert related(page(amid=figure)) == ()


@pytest.mark.parametrize(
    "way", ["/reviews/out/link/52538/187120?merchant=Shop", "/go/best-lamp-for-the-harbour", "/recommends/lamp-of-the-year"]
)
def test_what_leads_to_a_shop_is_no_story(way: str) -> None:
    shop = f"<li><a href='{way}'>The best lamp for nights at the harbour</a></li>"
    assert related(page(after=f"<section><h2>Read next</h2><ul>{items()}{shop}</ul></section>")) == links("related", "Read next")


def test_the_last_post_has_one_neighbour() -> None:
    line = items("<div>« <a href='{}'>{}</a></div>", 1)
    assert related(page(after=f"<div class=navigation>{line}<div></div></div>")) == links("related", None, 1)
    assert related(page(after=f"<div>{line}<div></div></div>")) == ()


def test_a_bare_line_apart_from_the_text_offers_nothing() -> None:
    assert related(page(after=items("<div><p><a href='{}'>{}</a></p></div>", 1))) == ()


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


def test_a_box_with_the_role_of_a_navigation_between_stories_is_no_menu() -> None:
    box = "<div class=post-navigation role=navigation><div><a rel=prev href='{}'>{}</a></div></div>"
    assert related(page(after=box.format(ADDRESSES[0], TITLES[0]))) == links("related", None, 1)


def test_where_the_story_stands_under_topics_others_do() -> None:
    address = "/topics/sea/{}"
    said = ("Why the pier was never rebuilt", "Who pays for the sand bags", "When the ferry leaves again")
    card = "<article><a href='{}'><h3>{}</h3><p>A few words more about it, and who has said them.</p></a></article>"
    rows = "".join(card.format(address.format(one.lower().replace(" ", "-")), one) for one in said)
    html = page(after=f"<section><h2>Related stories</h2><ul>{rows}</ul></section>")
    own = "https://courier.example/topics/harbour/harbour-opens-again-after-storm"
    assert [link.title for link in see(Page(html, url=own)).value("related")] == list(said)
    assert related(html) == ()


def test_the_kicker_in_a_heading_is_no_part_of_the_title() -> None:
    shape = "<li><a href='{}'><h3><span class=teaser-superheadline>At sea</span> <span class=teaser-titletext>{}</span></h3></a></li>"
    assert related(page(after=f"<section><h2>Read next</h2><ul>{items(shape)}</ul></section>")) == links("related", "Read next")


def test_a_navigation_that_begins_with_the_label_of_a_list_is_no_menu() -> None:
    nav = f"<nav><section><div class=head>{{}}</div><ul>{items()}</ul></section></nav>"
    assert related(page(after=nav.format("Latest news"))) == links("popular", "Latest news")
    assert related(page(after=nav.format("Our pages"))) == ()
    assert related(page(after=nav.format("Related stories"))) == ()  # they may be topics
    headed = f"<nav><h3>Related stories</h3>{items('<a href={}><h3>{}</h3></a>')}</nav>"
    assert related(page(after=headed)) == links("related", "Related stories")


def test_a_link_that_is_a_button_offers_no_story() -> None:
    row = f"<li><a href='{ADDRESSES[2]}'> <button>{TITLES[2]}</button> </a></li>"
    assert related(page(after=f"<section><h2>Read next</h2><ul>{items(count=2)}{row}</ul></section>")) == links("related", "Read next", 2)


def test_short_headings_of_stories_are_a_list() -> None:
    said = ("Rough seas and a dry quay", "The mayor at the quay", "A ferry in the fog")
    rows = "".join(
        f"<div class=card><a href='/world/{one.lower().replace(' ', '-')}-2025050{n}.html'><h4>{one}</h4></a></div>"
        for n, one in enumerate(said)
    )
    html = page(aside=f"<div class=row><h3>Oldport and its islands</h3><div>{rows}</div></div>")
    assert [(link.title, link.module) for link in related(html)] == [(one, "Oldport and its islands") for one in said]


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


@pytest.mark.parametrize("said", ["Voir les 4 commentaires", "Ver 12 comentarios", "View all 12 comments"])
def test_what_readers_say_is_no_story(said: str) -> None:
    assert is_call(said)
    assert not is_call("The 12 comments that closed a harbour")


def test_a_navigation_that_says_it_is_a_list_of_stories_is_no_menu() -> None:
    html = page(after=f"<section><h2>Recent posts</h2><nav aria-label='Recent posts'><ul>{items()}</ul></nav></section>")
    assert related(html) == links("popular", "Recent posts")
    assert related(html.replace("<nav aria-label='Recent posts'>", "<nav>")) == ()


def test_the_next_story_of_a_page_without_an_end_is_headed_as_this_one() -> None:
    html = page(after=f"<div class=endless>{items('<h2 class=story-title><a href={}>{}</a></h2>', 1)}</div>")
    assert related(html.replace("<h1>", "<h1 class=story-title>")) == links("related", None, 1)


def test_a_story_between_headline_and_text_is_a_line_of_the_article() -> None:
    line = items("<ul><li><a href='{}'>{}</a></li></ul>", 1)
    html = page().replace("storm</h1>", f"storm</h1>{line}<div class=article-body>").replace("</article>", "</div></article>")
    assert related(html) == links("in_body", None, 1)


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


def test_the_box_that_holds_the_text_does_not_say_what_stands_in_it_is_no_list() -> None:
    line = items("<div class=inline-story><div class=text><a href='{}'>{}</a></div></div>", 1)
    html = page(amid=line).replace("<article>", "<article><div class=paywall>").replace("</article>", "</div></article>")
    assert related(html) == links("in_body", None, 1)


def test_the_label_of_a_list_may_lead_to_its_topic() -> None:
    head = "<h3>More on: <a href='/tag/2025-harbour-debates/'>2025 Harbour Debates</a></h3>"
    html = page(after=f"<section>{head}{items('<h3><a href={}>{}</a></h3>')}</section>")
    assert related(html) == links("related", "More on: 2025 Harbour Debates")


def test_what_the_pages_own_address_stands_under_is_a_section_and_no_story() -> None:
    section = "https://courier.example/harbours-ferries-piers/"
    head = f"<h3><a href='{section}'>Harbours and Piers</a></h3>"
    html = page(after=f"<section>{head}{items('<h4><a href={}>{}</a></h4>')}</section>").replace("/world/", "/harbours-ferries-piers/")
    for same in (html, html.replace(f"'{section}'", f"'{section}index.html'")):
        found = see(Page(same, url=section + "harbour-opens-again.html")).value("related")
        assert [(link.title, link.module) for link in found] == [(title, "Harbours and Piers") for title in TITLES]


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


def test_a_label_over_the_storys_topics_is_none_of_the_list_under_them() -> None:
    topics = "<div>More on:</div><div class=items><a href='/tag/1?s=b'>Harbours</a> &gt; <a href='/tag/2?s=b'>Storms</a></div>"
    html = page(after=f"{topics}<div>{items('<div class=card><a href={}>{}</a></div>')}</div>")
    tagged = html.replace("<title>", "<meta name=news_keywords content='Harbours,Storms'><title>")
    assert {link.module for link in related(tagged)} == {None}


def test_a_label_in_brackets_is_no_part_of_the_title() -> None:
    line = f"<div class=card><a href='{ADDRESSES[0]}'>[Most read] {TITLES[0]} »</a></div>"
    assert related(page(amid=line)) == links("in_body", None, 1)
    breaking = related(page(amid=line.replace("Most read", "Photos")))
    assert [link.title for link in breaking] == [f"[Photos] {TITLES[0]}"]


def test_a_card_that_is_pressed_as_a_whole_offers_its_story() -> None:
    card = "<div role=button class=tile-box><div class=tag><a href=/world>World</a></div><div class=text><a href='{}'>{}</a></div></div>"
    assert related(page(after=f"<section><h2>Recommended for you</h2>{items(card)}</section>")) == links("related", "Recommended for you")
    pressed = card.replace("<div role", "<button role").replace("</div></div>", "</div></button>")
    assert related(page(after=f"<section><h2>Recommended for you</h2>{items(pressed)}</section>")) == ()


def test_the_way_to_the_next_story_is_no_part_of_the_list_under_it() -> None:
    turn = f"<div class=entry-nav><a class=prev href='{ADDRESSES[0]}'>{TITLES[0]}</a></div>"
    rows = "".join(f"<li><a href='{address}'>{title}</a></li>" for address, title in zip(ADDRESSES[1:], TITLES[1:], strict=True))
    html = page(aside=f"<div class=row>{turn}<ul class=related-list>{rows}</ul></div>")
    assert related(html) == links("related", None)


def test_a_linked_heading_that_opens_a_section_is_the_label_of_its_list() -> None:
    head = "<div><p>More signals on air</p></div>"
    part = f"<section><h6><a href='/clips'>Courier Clips</a></h6>{items('<figure><h2><a href={}>{}</a></h2></figure>')}</section>"
    assert related(page(aside=f"<div>{head}{part}</div>")) == links("popular", "Courier Clips")


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


def test_a_headline_that_begins_as_a_label_does_stands_with_the_others_of_its_list() -> None:
    shape = "<div class=row><h4><a href='{}'>{}</a></h4></div>"
    for title, count in (("Best of all the harbours of the north", 4), ("Best of harbours", 3)):
        last = shape.format("/world/best-of-the-harbours", title)
        assert len(related(page(aside=f"<div><h4>Read also</h4>{items(shape)}{last}</div>"))) == count


@pytest.mark.parametrize("last", ["/boats/lamp", "/the-lamp-of-the-harbour-master/"])
def test_a_short_story_in_a_list_of_the_newest_stands_with_the_others(last: str) -> None:
    own = f"<li><a href='{URL}'>Harbour opens again after storm</a></li>"
    more = f"<li><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></li><li><a href='{last}'>The lamp of the harbour master</a></li>"
    found = related(page(aside=f"<div><h3>Recent posts</h3><ul>{own}{more}</ul></div>"))
    assert [row.title for row in found] == [TITLES[0], "The lamp of the harbour master"]


@pytest.mark.parametrize(("named", "kind"), [("related-boxes", "related"), ("widget_recent_entries", "popular"), ("box", None)])
def test_short_titles_under_a_heading_are_stories_where_their_box_is_called_a_list_of_them(named: str, kind: str | None) -> None:
    rows = "".join(f"<li><a href='/world/2025/05/0{n}/the-lamp-{n}0'>The lamp of the {n}0</a></li>" for n in (1, 2, 3))
    found = related(page(aside=f"<div class={named}><h3>Slips of the harbour</h3><ul>{rows}</ul></div>"))
    assert [row.kind for row in found] == ([kind] * 3 if kind else [])


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


def test_short_words_beside_what_says_little_are_a_menus() -> None:
    said = {"All that we have": "/world/all-that-we-have-100814", "Topics from A-Z": "/world/topics-from-a-to-z-100817"}
    rows = "".join(f"<li><a href='{address}'>{title}</a></li>" for title, address in said.items())
    more = "<li><a href='/world/sports-100884'>Sports page</a></li>"
    found = related(page(after=f"<div><h3>More on the topic</h3><ul>{rows}{more}</ul></div>"))
    assert [link.title for link in found] == list(said)


def test_beside_a_storys_headline_its_section_is_no_story() -> None:
    shape = "<li><div><a href='/tides/ebb-and-flow-{0:.0}1'>Tides</a></div><div><a href='{0}'>{1}</a></div></li>"
    assert related(page(after=f"<div><h3>Read also</h3><ul>{items(shape)}</ul></div>")) == links("related", "Read also")


def test_a_word_or_two_that_lead_to_one_address_again_and_again_are_no_story_and_part_no_label_from_its_list() -> None:
    way = "<a href='/world/room/all-that-the-pilots-wrote-1234567'>Harbour reports</a>"
    rows = items("<div class=row><h3><a href={}>{}</a></h3></div>")
    part = f"<section><div><div>More reports: Pilots of Oldport</div>{way}</div>{rows}</section>"
    found = related(page(before=f"<div>{way}</div>", aside=f"{part}<p>{way}</p>"))
    assert [(row.title, row.module) for row in found] == [(title, "More reports: Pilots of Oldport") for title in TITLES]


@pytest.mark.parametrize(
    "mark",
    ["rel='external nofollow ugc'", "rel='category tag'", "rel=author", "class='card__tag'", "role=tab", "data-toggle=tab"],
)
def test_what_is_marked_as_a_writer_a_topic_a_tab_or_a_readers_own_is_no_story(mark: str) -> None:
    shape = f"<li><a {mark} href='/world/harbours-{{0:.0}}-of-the-far-north-20250509.html'>All the harbours of the north</a></li>"
    assert related(page(after=f"<div><h3>Read also</h3><ul>{items()}{shape.format('x')}</ul></div>")) == links("related", "Read also")


@pytest.mark.parametrize("said", ["$1.99 a month and three months free", "Check price at Northern Nets"])
def test_the_way_to_a_shop_is_no_story(said: str) -> None:
    after = f"<div><h3>Our choice</h3><a rel='nofollow sponsored' href='/go/northern-nets-for-fishermen-2025'>{said}</a></div>"
    assert related(page(after=after)) == ()


def test_the_comments_of_a_story_are_no_story_of_their_own() -> None:
    comments = f"<li><a href='{ADDRESSES[0]}/comment-page-2/#comment-17'>{TITLES[0]}</a></li>"
    own = "<li><a href='/world/harbour-opens-again-after-storm-20250503.html/comment-page-3/#comments'>Previous comments of this</a></li>"
    after = f"<div><h3>Read also</h3><ul>{items()}{comments}{own}</ul></div>"
    assert related(page(after=after)) == links("related", "Read also")


def test_a_section_of_the_menu_over_a_headline_in_a_card_is_no_story_and_parts_no_list() -> None:
    way = "<a href='/columns/songs-and-tides-of-the-year/'>Tides of the Year</a>"
    shape = f"<div class=item><div>{way}</div><a href='{{}}'><h3>{{}}</h3></a></div>"
    html = page(after=f"<section><h2>Most read</h2>{items(shape, 1)}{items(shape.replace(way, ''))}</section>")
    assert related(html.replace("<nav><ul>", f"<nav><ul><li>{way}</li>")) == links("popular", "Most read")


def test_the_section_over_a_headline_in_a_card_does_not_end_the_list() -> None:
    shape = "<div><img src=a.jpg><div><a href='/tides/ebb-flow-{0:.0}1'>Tides, Ebb and Flow</a><h3><a href='{0}'>{1}</a></h3></div></div>"
    assert related(page(after=f"<section><h2>Read also</h2>{items(shape)}</section>")) == links("related", "Read also")


def test_the_writers_and_topics_of_a_story_may_stand_in_its_line() -> None:
    shape = (
        "<li><a href='{}'><div><img src=a.jpg></div><b>{}</b></a> <span>by <a rel=author href='/people/jane'>Jane Doe of Oldport</a> in "
        "<a rel='category tag' href='/c/ebb'>Ebb and Flow</a>, <a rel='category tag' href='/c/sea'>The Sea</a> on 4 May 2025</span></li>"
    )
    assert related(page(after=f"<div><h3>Read also</h3><ul>{items(shape)}</ul></div>")) == links("related", "Read also")


ROW = "<article class=card><h3><a href='{}'>{}</a></h3></article>"


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


def test_a_badge_in_one_card_is_no_label() -> None:
    shapes = ("<div class=teaser><div class=text><a href='{}'>{}</a></div></div>",) * 3
    cards = [shape.format(address, title) for shape, address, title in zip(shapes, ADDRESSES, TITLES, strict=True)]
    cards[1] = cards[1].replace("<div class=text>", "<figure><em class=flag>Sponsored</em></figure><div class=text>")
    html = page(aside=f"<section><h2>Top stories</h2><div>{''.join(cards)}</div></section>")
    assert related(html) == links("popular", "Top stories")
    # words that begin a box of several stories are a label
    boxes = f"<div class=box><p>Most read</p>{items(ROW, 1)}</div><div class=box><p>Sponsored</p><div>{items(ROW)}</div></div>"
    assert [link.module for link in related(page(aside=boxes))] == ["Most read", "Sponsored", "Sponsored"]


def test_a_linked_heading_over_stories_whose_addresses_go_on_from_its_own_is_their_label() -> None:
    heading = "<h4 class=widget-title><a href='/world/isles-and-ports/'>Isles and their ports</a></h4>"
    addresses = [f"/world/isles-and-ports/{address.rpartition('/')[2]}" for address in ADDRESSES]
    rows = "".join(
        f"<li><div><h4><a href='{address}'>{title}</a></h4></div></li>" for address, title in zip(addresses, TITLES, strict=True)
    )
    found = related(page(aside=f"<div class=widget>{heading}<ul>{rows}</ul></div>"))
    assert [(link.title, link.module) for link in found] == [(title, "Isles and their ports") for title in TITLES]


def test_words_over_each_list_of_a_menu_before_the_headline_are_no_label() -> None:
    rows = "<li><a href='/service/ports/{0}-the-ports-of-the-northern-isles-{1}.html'>{0} the ports of the northern isles</a></li>"
    words = (("Finding", "Leaving"), ("Building", "Mending"), ("Selling", "Buying"))
    lists = [f"<div><h4>{{}}</h4><ul>{''.join(rows.format(word, 50 + n) for word in pair)}</ul></div>" for n, pair in enumerate(words)]
    assert related(page(before="".join(part.format("Pages below") for part in lists))) == ()
    named = "".join(part.format(f"The isles, {pair[0]}") for part, pair in zip(lists, words, strict=True))
    assert {link.kind for link in related(page(before=named))} == {"popular"}


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


def test_a_link_marked_as_the_one_before_or_after_leads_to_a_story_whatever_its_address_is_like() -> None:
    pair = (
        "<div class=turn><div class=prev-post>« <a rel={} href='/candied-nuts/'>Candied nuts of Oldport</a></div>"
        "<div class=next-post><a rel=next href='/bread-with-raisins-and-seeds/'>Bread with raisins and seeds</a> »</div></div>"
    )
    found = ["Candied nuts of Oldport", "Bread with raisins and seeds"]
    for rel, first in (("prev", 0), ("help", 1)):
        view = see(Page(page(after=pair.format(rel)), url="https://courier.example/harbour-opens-again-after-storm/"))
        assert [link.title for link in view.value("related")] == found[first:]


def test_stories_with_short_headlines_under_a_heading_are_known_by_their_articles() -> None:
    shape = "<{0} class=post><h2><a href='/{1}-for-the-winter'>{2} for the winter</a></h2></{0}>"
    rows = [("pears-in-a-jar", "Pears in a jar"), ("plums-in-a-pot", "Plums in a pot"), ("leeks-in-oil", "Leeks in oil")]
    for tag, count in (("article", 3), ("div", 0)):
        listed = "".join(shape.format(tag, *row) for row in rows)
        assert len(related(page(aside=f"<section><h4>Home canning</h4>{listed}</section>"))) == count


def test_a_heading_that_says_what_follows_and_links_to_what_it_is_about_is_a_label() -> None:
    words = "The latest articles on the subject « Harbours, quays and their people » :"
    heading = f"<h2>{words.replace('Harbours, quays', '<a href=/quays>Harbours, quays').replace('people »', 'people</a> »')}</h2>"
    before = "<div class=comments><h2 class=unseen>What readers add</h2></div>"
    found = related(page(aside=f"{before}<div><section>{heading}{items(ROW)}</section></div>"))
    assert [link.module for link in found] == [words[:-2]] * 3


def test_entries_of_one_list_are_one_list_whatever_stands_in_them() -> None:
    writers = ("Jane Waters-of-the-Quay", "Bo Quay", "Ann Marsh-from-the-Pier")
    row = (
        "<li><article><div class=c><header><p><a href='/isles'>Isles</a></p><h2><a href='{}'>{}</a></h2></header>"
        "<footer>12.10.2022 <span class=by><a class=user href='/{}-and-her-life'>{} is her name</a></span></footer></div></article></li>"
    )
    rows = [row.format(a, t, w.replace(" ", "-"), w) for a, t, w in zip(ADDRESSES, TITLES, writers, strict=True)]
    found = related(page(after=f"<div><h2>More articles on the isles</h2><div><ul>{''.join(rows)}</ul></div></div>"))
    assert [link.module for link in found if link.title in TITLES] == ["More articles on the isles"] * 3


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


def test_the_flag_on_the_picture_of_one_card_is_no_label() -> None:
    shape = "<div class=item><div class=x><a href='{0}'><img src=i.jpg></a>{2}</div><div class=y><h3><a href='{0}'>{1}</a></h3></div></div>"
    for flagged in range(3):
        lines = ["<div class=z>PARTNER</div>" * (n == flagged) for n in range(3)]
        cards = "".join(shape.format(*row) for row in zip(ADDRESSES, TITLES, lines, strict=True))
        html = page(after=f"<section><h2>You may also like</h2><div>{cards}</div></section>")
        assert related(html) == links("related", "You may also like")


def test_what_a_reader_says_of_a_story_is_no_story() -> None:
    line = f"<li><a href='https://reader.example' rel=external>Jane Doe</a> on <a href='{ADDRESSES[0]}#comment-{{}}'>{TITLES[0]}</a></li>"
    said = f"<aside class=widget><h2>Last talk</h2><ul>{line.format(71)}{line.format(72)}</ul></aside>"
    top = f"<aside class=widget><h2>From the quay</h2><ul>{items()}</ul></aside>"
    assert related(page(aside=said + top)) == links("popular", "From the quay")


def test_a_lone_article_in_the_text_or_right_behind_it_is_one_of_its_offers() -> None:
    card = f"<div class=unit><article><h3><div>By the sea</div><span>:</span><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3></article></div>"
    html = page()
    assert related(html.replace("</article>", f"{card}</article>")) == links("in_body", None, 1)
    inner = html.replace("<h1>Harbour opens again after storm</h1>", "<h1>Harbour opens again after storm</h1><div class=text>")
    assert related(inner.replace("</article>", f"</div>{card}</article>")) == links("related", None, 1)
    assert related(page(aside=card)) == ()


def test_an_empty_link_over_an_article_leads_to_what_its_heading_says() -> None:
    card = (
        "<div><{0}><div><a href='{1}'></a><div><img src=i.jpg></div><h3><div>Years and years by the cold sea</div><span>:</span>"
        "<span class=t>{2}</span></h3><p>What the crews have to say of it all.</p></div></{0}></div>"
    )
    for tag, count in (("article", 1), ("div", 0)):
        html = page().replace("</article>", card.format(tag, ADDRESSES[0], TITLES[0]) + "</article>")
        assert related(html) == links("in_body", None, count)


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


def test_a_story_offered_under_the_text_as_one_amid_it_is_of_the_text() -> None:
    box = "<figure class=inline-teaser><div class=t>Read also</div><div class=b><a href='{}'>{}</a></div></figure>"
    lines = "<p>Jane Doe</p><p>Bo Quay</p><p>Photo: Ann Marsh</p><p>First printed in May</p>"
    html = page(amid=box.format(ADDRESSES[0], TITLES[0])).replace("</article>", lines + box.format(ADDRESSES[1], TITLES[1]) + "</article>")
    assert {link.kind for link in related(html)} == {"in_body"}


def test_the_help_of_a_form_is_no_label_of_the_list_behind_it() -> None:
    form = "<form action='/talk'><textarea></textarea><div><a href='/help'>More about the format of texts</a></div></form>"
    found = related(page(after=f"<section>{form}<ul>{items('<li><h2><a href={}>{}</a></h2></li>')}</ul></section>"))
    assert [link.module for link in found] == [None] * 3


def test_a_story_that_is_marked_as_paid_for_in_its_card_is_none_about_this_one() -> None:
    rows = items("<li><a href='{}'><h3>{}</h3></a></li>").replace("</h3></a></li>", "</h3><div>Sponsored</div></a></li>", 1)
    found = related(page(after=f"<section><h2>Read more</h2><ul>{rows}</ul></section>"))
    assert [(link.kind, link.module) for link in found] == [("popular", "Read more")] + [("related", "Read more")] * 2


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


def test_stories_with_short_headings_under_a_label_are_known_by_sure_addresses() -> None:
    rows = "".join(f"<li><a href='/world/{n}1333428'><div><img src=i.jpg></div><h3>A smile by the sea {n}</h3></a></li>" for n in range(4))
    for label, count in (("<h2>Pictures</h2>", 4), ("", 0)):
        view = see(Page(page(aside=f"<div>{label}<ul>{rows}</ul></div>"), url="https://courier.example/world/11333783"))
        assert len(view.value("related")) == count


@pytest.mark.parametrize(("label", "count"), [("Most read", 3), ("Latest news", 3), ("Our house", 0)])
def test_a_list_in_the_foot_of_the_page_is_one_where_words_over_it_say_so(label: str, count: int) -> None:
    shelf = "<footer><div><a href='/most-read'>{}</a><ul>{}</ul></div><div><a href='/terms'>Terms of use for our many readers</a></div>"
    assert related(page().replace("<footer>", shelf.format(label, items()))) == links("popular", label, count)
    goods = "".join(f"<li><a href='/shop-goods/{name}'>{name} for the whole sea</a></li>" for name in ("Oil", "Tar", "Wax"))
    assert related(page().replace("<footer>", shelf.format(label, goods))) == ()


def test_headlines_under_more_on_this_in_the_foot_of_the_page_are_a_list() -> None:
    shelf = "<footer><div><h2>More on this</h2>{}</div>"
    assert related(page().replace("<footer>", shelf.format(items("<h3><a href={}>{}</a></h3>")))) == links("related", "More on this")
    assert related(page().replace("<footer>", shelf.format(items("<p><a href={}>{}</a></p>")))) == ()


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


def test_a_line_under_the_heading_of_a_section_parts_it_from_no_list_in_it() -> None:
    shape = "<div class=c><a href='{}'><h3>{}</h3></a></div>"
    line = "<div class=w><p>Read what our writers know of the sea.</p></div>"
    for tag, module in (("section", "Seen from the quay"), ("div", None)):
        heads = f"<div class=heads><h2>Seen from the quay</h2>{line}</div>"
        found = related(page(after=f"<{tag} class=x>{heads}<div class=loop>{items(shape)}</div></{tag}>"))
        assert [link.module for link in found] == [module] * 3


def test_of_lines_that_offer_stories_in_the_same_way_none_is_left_out_for_its_short_title() -> None:
    line = "<div class=go-on>Read more about the <a href='/world/{}-20250504.html'>{}</a></div>"
    rows = BEFORE.join(line.format(*row) for row in (("the-old-ferry-of-oldport", "Old Ferry of Oldport"), ("the-pier", "Pier of Oldport")))
    assert [link.title for link in related(page(amid=rows))] == ["Old Ferry of Oldport", "Pier of Oldport"]
    other = rows.replace(
        "<div class=go-on>Read more about the <a href='/world/the-old", "<div class=on>Read more about the <a href='/world/the-old"
    )
    assert [link.title for link in related(page(amid=other))] == ["Old Ferry of Oldport"]


def test_a_line_whose_link_has_no_words_offers_no_story() -> None:
    lines = (
        items("<li><a href='{}'><b>{}</b></a> - 12 views</li>", 2)
        + "<li><a href='/world/nets-4689814.html'><svg></svg></a> - 13.978 views</li>"
    )
    assert len(related(page(after=f"<h3>Most read</h3><ul>{lines}</ul>"))) == 2


def test_a_list_ends_with_the_box_that_its_label_begins() -> None:
    first = f"<div class=box><div class=head><h3>Most read</h3></div><ul>{items('<li><a href={}>{}</a></li>', 2)}</ul></div>"
    others = [(address.replace("2025050", "2025040"), f"{title}, says she") for address, title in zip(ADDRESSES, TITLES, strict=True)]
    second = "".join(f"<div class=row><div class=text><a href='{address}'>{title}</a></div></div>" for address, title in others)
    found = related(page(aside=f"<div>{first}<div class=rank>{second}</div></div>"))
    assert [row.module for row in found] == ["Most read"] * 2 + [None] * 3


def test_a_heading_in_a_card_is_no_label_of_larger_ones_behind_it() -> None:
    inner = f"<div><h3>Storm over Oldport and the isles</h3><h4>Related stories</h4><ul>{items(count=2)}</ul></div>"
    more = f"<ul><li><a href='{ADDRESSES[2]}'><h3>{TITLES[2]}</h3></a></li></ul>"
    found = related(page(aside=f"<section><div>{inner}</div><div>{more}</div></section>"))
    assert [row.module for row in found] == ["Related stories", "Related stories", None][: len(found)]


def test_a_list_ends_before_the_comments() -> None:
    comments = "<section id=comments><div><a href='/talk/what-do-you-say-of-it-1234567.html'>All that our readers say</a></div></section>"
    list_ = f"<div class=box><h3>Most read</h3>{items('<div><a href={}>{}</a></div>')}</div>"
    assert related(page(aside=f"<div>{list_}{comments}</div>")) == links("popular", "Most read")


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


def test_a_list_in_a_bar_beside_the_text_is_about_the_site_though_it_stands_right_behind_it() -> None:
    row = "<div class=row><h3><a href='{}'>{}</a></h3></div>"
    for names, around, kind in (("right-rail", "", "popular"), ("rows", "", "related"), ("rows", "with-sidebar", "related")):
        html = page().replace("</article>", f"<div class={names}><div><div><div><div>{items(row)}</div></div></div></div></div></article>")
        assert {link.kind for link in related(html.replace("<article>", f"<article class={around}>" if around else "<article>"))} == {kind}


def test_where_numbers_alone_tell_one_story_from_another_what_stands_higher_in_the_site_is_none() -> None:
    said = {**{f"/reports/pm/11097{n}/459992{n}": TITLES[n] for n in range(3)}, "/reports/nr/131674": "Pilots of the harbour of Oldport"}
    rows = "".join(f"<li><a href='{address}'>{title}</a></li>" for address, title in said.items())
    html = page(after=f"<div><h3>Read also</h3><ul>{rows}</ul></div>")
    worded = "https://courier.example/reports/harbour-opens-again/pm/4791887"
    for own, count in (("https://courier.example/reports/pm/43526/4791887", 3), (worded, 4), (URL, 4)):
        assert len(see(Page(html, url=own)).value("related")) == count


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
    "said",
    [
        "相關文章：{}",
        "READ MORE | {}",
        "Baca juga | {}",
        "延伸閱讀：{}",
        "<strong>관련기사</strong> {}",
        "<strong>Baca juga</strong> {}",
        "<b>Lesen Sie auch</b> {}",
        "[Related] {}",
        "TIKLAYIN | {}",
    ],
)
def test_words_in_a_link_that_offer_its_story_are_no_part_of_the_title(said: str) -> None:
    found = related(page(items(f"<p><a href={{}}>{said}</a></p>", 1)))
    assert [(link.title, link.kind) for link in found] == [(link.title, "in_body") for link in links("in_body", None, 1)]


@pytest.mark.parametrize(
    "offer",
    [
        "<em>Read more: {}</em>",
        "(Lesen Sie auch: {})",
        "<b>Lire aussi :</b> {}",
        "<br><strong>ALSO READ | {}</strong>",
        "[Читайте также: {}]",
    ],
)
def test_an_offer_behind_the_last_sentence_of_a_paragraph_is_no_part_of_the_text(offer: str) -> None:
    said = "The harbour master said that the boats had waited in the lee of the northern islands until the morning."
    view = see(Page(page(f"<p>{said} {offer.format(items('<a href={}>{}</a>', 1))}</p>"), url=URL))
    assert view.value("related") == links("in_body", None, 1)
    assert view.body is not None
    assert said in [block.text for block in view.body.blocks]


@pytest.mark.parametrize("more", ["Read more", "Weiterlesen →", "Lire la suite", "Подробнее", "返回海港网，查看更多", "もっと見る"])
def test_a_link_behind_the_last_sentence_that_says_there_is_more_is_no_part_of_the_text(more: str) -> None:
    said = "The harbour master said that the boats had waited in the lee of the northern islands until the morning."
    for lines in (said, f"{said}<br><br>{said}"):
        body = see(Page(page(f"<p>{lines} <a href='/s/1'><i></i>{more}</a></p>"), url=URL)).body
        assert body is not None
        assert [block.text for block in body.blocks].count(said) == lines.count(said)
        assert more not in body.text


@pytest.mark.parametrize(
    "words", ["See also: <a href='#pier'>the chapter on the pier</a>", "He named it: <a href='/w/1'>The Lamp of Oldport</a>"]
)
def test_what_a_last_sentence_leads_to_stays_in_the_text(words: str) -> None:
    said = "The harbour master said that the boats had waited in the lee of the northern islands until the morning."
    body = see(Page(page(f"<p>{said} {words}</p>"), url=URL)).body
    assert body is not None
    assert body.blocks[2].text != said


@pytest.mark.parametrize("tag", ["div", "td"])
def test_a_paragraph_between_line_breaks_that_a_link_begins_is_no_card(tag: str) -> None:
    lines = (
        "The board voted for it in May.",
        f"<a href='{ADDRESSES[0]}'>{TITLES[0]}</a> on the islands too, where forty boats were lost, the union of the crews said on Monday.",
        "The pier is to be rebuilt until the summer.",
    )
    html = page(f"<{tag}>{'<br><br>'.join(lines)}<br><br></{tag}>".join(("<table><tr>", "</table>") if tag == "td" else ("", "")))
    assert related(html) == ()


@pytest.mark.parametrize("by", ["by Ada Quill. Port Lintel.", "von Ada Quill", "por Ada Quill", "posted on May 3, 2025"])
def test_who_wrote_it_and_when_in_the_line_of_a_headline_begins_no_sentence(by: str) -> None:
    rows = "".join(f"<div><a href='{address}'>{title}</a> {by}</div>" for address, title in zip(ADDRESSES, TITLES, strict=True))
    assert related(page(after=f"<section><h2>Read also</h2>{rows}</section>")) == links("related", "Read also")


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
