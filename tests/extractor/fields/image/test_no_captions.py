"""What stands beside a picture and is not its caption."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.extractor.fields.shared.pictured import caption_blocks
from scraper.extractor.pictures.names import role_of
from scraper.extractor.view import View
from scraper.page.document import Document
from scraper.record import Context, Image, Page
from tests.picturepage import SHARED, STORY, URL, image, page


def test_the_standfirst_beside_the_picture_is_no_caption() -> None:
    deck = "Oldport - Example Wire - Some forty boats left within the first hour."
    media = f"<div class=head><figure><img src='/media/harbour-boats-oldport.jpg'></figure><p class='summary introtext'>{deck}</p></div>"
    view = see(Page(page(media), url=URL))
    assert (view.value("deck"), view.value("image").caption) == (deck, None)


def test_the_first_paragraph_is_no_caption() -> None:
    found = image(page("<div><img src='/media/harbour-boats-oldport.jpg' alt='Boats in the harbour'></div>"))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, None)


def test_the_headline_and_the_deck_set_in_the_figure_are_no_caption() -> None:
    html = page("").replace(
        "<h1>Harbour opens again after storm</h1>",
        "<figure><p>© Jane Doe</p><img src='/media/harbour-boats-oldport.jpg'><figcaption><h1>Harbour opens again after storm</h1>"
        "<p class=deck>Three days after the storm the first boats have left the harbour of Oldport.</p></figcaption></figure>",
    )
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, "Jane Doe")


def test_where_the_story_is_filed_is_no_caption() -> None:
    media = "<figure><img src='/m/boats.jpg' width=1200 height=800><span class=cat-label>Coast</span></figure>"
    found = image(page(media, head="<meta property=article:section content=Coast>"))
    assert found is not None
    assert found.caption is None


def test_a_label_of_an_advertisement_is_no_caption() -> None:
    notice = "<div class=ad-box><img src='/m/boats-in-harbour.jpg'><div class=ad-caption>Advertisement</div></div>"
    found = image(page(notice))
    assert found is None or found.caption is None


def test_small_print_that_a_design_calls_captions_is_none() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/m/harbour-boats-oldport.jpg'>"
    found = image(page("<div class=specs><div class=caption>Boat specifications</div></div>", head))
    assert found == Image("https://cdn.courier.example/m/harbour-boats-oldport.jpg", None, None)


SLIDES = "<figure><img src='/m/boats-{0}.jpg'><figcaption class=caption><p>{1}</p><span class=credit>{2}</span></figcaption></figure>"


@pytest.mark.parametrize(
    "media",
    [
        "<div class=carousel>"
        + SLIDES.format(1, "Boats at dawn.", "Jane Doe")
        + SLIDES.format(2, "The pier after the storm.", "John Roe")
        + "<div class=pages>1 / 2</div></div>",
        "<div class=lead>" + SLIDES.format(1, "Boats at dawn.", "Jane Doe") + "<div class=thumbs><span>1 of 3</span></div></div>",
        (
            "<div class=media><span class=copyright>© Jane Doe</span><span class=photo__ext-link><a href='https://p.example/8'>To the "
            "store</a></span><span class=photo__desc-text>Boats at</span><img src='/m/boats-1.jpg'><div class=media__buy><a "
            "href='https://p.example/8'>Buy this photo</a></div><div class=media__description>Boats at dawn.</div></div>"
        ),
    ],
)
def test_what_other_pictures_and_controls_say_is_no_part_of_a_caption(media: str) -> None:
    found = image(page(media))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats at dawn.", "Jane Doe")


def test_a_paragraph_that_ends_in_an_agencys_name_is_no_caption_of_the_picture_over_it() -> None:
    picture = "<div class=q1><img src='/media/harbour-boats-oldport.jpg'></div>"
    last = "<p>The ferry to the islands was to leave at noon. (Lantern/Coast Agency)</p>"
    view = see(Page(page("").replace("until then.</p>", f"until then.</p>{picture}{last}"), url=URL))
    assert view.body is not None
    assert view.body.text.endswith("(Lantern/Coast Agency)")
    brief = see(Page(page(picture).replace(STORY, last), url=URL))
    assert brief.body is not None
    assert brief.body.text.endswith("(Lantern/Coast Agency)")


def test_a_line_under_a_picture_is_not_that_of_captions_before_it() -> None:
    author = "<div class=head><div class=caption><div>An article by Jane Roe</div><div class=caption>19 May 2025</div></div></div>"
    media = "<div class=item><div class=pic><img src='/media/boats-in-harbour.jpg'></div>"
    said = "<div class=caption><div class=text-copyright><span>PR</span></div><div class=share>Share</div></div></div>"
    assert image(page(f"{author}{media}{said}")) == Image("https://courier.example/media/boats-in-harbour.jpg", None, "PR")


def test_what_a_caption_says_is_said_once() -> None:
    line = "<figcaption>(Symbolbild) (Bildquelle: MadMoe22 (CC0) - (Symbolbild))</figcaption>"
    figure = f"<figure><img src='/media/boats.jpg'>{line}</figure>"
    assert image(page(figure)) == Image("https://courier.example/media/boats.jpg", "(Symbolbild)", "MadMoe22 (CC0)")


@pytest.mark.parametrize(
    "media",
    [
        "<b class=film><time>1:07</time> <b class=name>Boats leave the harbour of Oldport again</b></b>{}<figcaption>{}</figcaption>",
        "<figcaption><a href='/film/boats-leave'><h3>Boats leave the harbour again</h3></a></figcaption>{}<p class=caption>{}</p>",
        "{}<noscript><p>Please switch scripts on to see it.</p></noscript><figcaption>{}</figcaption>",
        "{}<figcaption>{}<a class=fold> less</a></figcaption>",
        "{}<div class=q1><p>{} <b class=q5>hide caption</b></p></div><b class=q2>toggle caption</b>",
        "<b class=q3><span>Hide caption</span> <span>Show caption</span></b>{}<figcaption>{}</figcaption>",
        "{}<div class=q4><a href=/figure/1>Open in a new tab</a></div><figcaption>{}</figcaption>",
        "{}<figcaption><p>{}<a class=fold> less</a></p><p>The first boats leave the old <a class=fold>... more</a></p></figcaption>",
    ],
)
def test_what_a_frame_says_of_a_film_or_twice_is_no_part_of_the_caption(media: str) -> None:
    caption = "The first boats leave the old harbour at dawn."
    html = page(f"<figure>{media.format('<img src=/m/boats.jpg>', caption)}</figure>")
    assert image(html) == Image("https://courier.example/m/boats.jpg", caption, None)


def test_a_players_label_is_no_caption() -> None:
    head = "<meta property=og:image content='https://courier.example/m/boats-in-harbour.jpg'>"
    html = page("<figure><figcaption>Listen to this article</figcaption><audio src=/a.mp3></audio></figure>", head)
    assert image(html) == Image("https://courier.example/m/boats-in-harbour.jpg", None, None)


def test_words_in_another_pictures_figure_are_that_pictures() -> None:
    media = "<figure><img src='/m/boats-in-the-old-harbour.jpg'><figcaption></figcaption></figure><div>"
    media += "<figure><img src='/m/the-mayor-speaking.jpg'><figcaption>Photo: Jane Doe</figcaption></figure></div>"
    assert image(page(media)) == Image("https://courier.example/m/boats-in-the-old-harbour.jpg", None, None)


@pytest.mark.parametrize(
    "beside",
    [
        "<div class=hero-meta><span>3 May 2025</span> 4 min</div>",
        "<div class=hero-author-box><div>Harbour life expert</div></div>",
        "<p class=caption>Author</p>",
        "<p class=caption>info</p>",
    ],
)
def test_what_stands_beside_a_picture_in_a_hero_is_no_caption(beside: str) -> None:
    found = image(page(f"<div class=hero-image><img src='/m/boats-in-harbour.jpg'>{beside}</div>"))
    assert found is None or (found.caption, found.credit) == (None, None)


@pytest.mark.parametrize(("called", "role"), [("page-hero__text", 4), ("hero-caption", 5), ("photo-text", 5)])
def test_what_a_hero_holds_is_not_called_a_caption(called: str, role: int) -> None:
    assert role_of(called) & 7 == role


def test_words_far_down_are_not_the_shared_pictures() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/social/mayor-speaking-in-hall.jpg'>"
    figure = "<div class=wp-caption>{}<p class=wp-caption-text>Boats at dawn.</p></div>"
    unseen = "<img src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP'>"
    bought = figure.format(f"<a href='https://shop.example/boats'>{unseen}</a>")
    html = page("", head).replace(STORY, bought + STORY * 5 + figure.format(unseen) + STORY)
    assert image(html) == Image("https://cdn.courier.example/social/mayor-speaking-in-hall.jpg", None, None)


def test_an_article_in_a_figure_that_is_never_closed_is_no_caption() -> None:
    html = page("<figure><img src='/m/boats-in-harbour.jpg'><figcaption>Boats.").replace(STORY, STORY * 4)
    document = Document(Page(html, url=URL))
    assert len(caption_blocks(View(document, Context(url=URL)))) <= 1


def test_a_link_for_the_readers_hand_is_no_part_of_the_caption() -> None:
    words = "<a href='/m/boats.jpg'>Enlarge</a> <span>/</span> Boats in the harbour of Oldport"
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption><div>{words}</div></figcaption></figure>"))
    assert found is not None
    assert found.caption == "Boats in the harbour of Oldport"


def test_paragraphs_that_share_the_pictures_element_are_no_caption() -> None:
    html = page("").replace("<div class=text>", "<div class='text prose'><img src='/m/boats-640x480.jpg' alt=''>")
    credit = "<p>Image: © Jane Roe/Sea Trust</p></div></article>"
    found = image(html.replace("</div></article>", credit))
    assert found is not None
    assert (found.url, found.caption, found.credit) == ("https://courier.example/m/boats-640x480.jpg", None, "Jane Roe/Sea Trust")


@pytest.mark.parametrize(
    "media",
    [
        "<a href='/'><img src='/m/oldport-in-summer.jpg'></a>",
        "<figure class=pull-quote><p>We had never seen such waves in all these years.</p><figcaption>Jane Roe</figcaption></figure>",
        "<table><tr><td>Boats</td><td>40</td></tr></table><figcaption>Source: Port Office of Oldport</figcaption>",
        "<img src='/m/jane.jpg' alt='Jane Roe headshot'>",
    ],
)
def test_what_is_the_sites_or_anothers_is_not_put_under_the_named_picture(media: str) -> None:
    assert image(page(media, SHARED)) == Image("https://x.example/m/lighthouse-over-the-bay.jpg", None, None)
