"""What the picture shows: captions, wherever they stand."""

from __future__ import annotations

import pytest

from scraper.extractor import see
from scraper.extractor.fields.shared.pictured import caption_blocks
from scraper.extractor.view import View
from scraper.page.document import Document
from scraper.record import Context, Image, Page
from tests.picturepage import BOATS, PLAIN_PICTURE, STORY, URL, image, page


def test_the_first_slide_under_the_headline_leads_with_its_words() -> None:
    slide = (
        "<div class=slide><div class=slide-media><img src='/m/{0}.jpg'></div><div class=info><span><p>{1} (AP Photo/Jane Doe)</p></span>"
    )
    slides = "".join(
        f"{slide.format(*shown)}<span class=count>{n} of 2 | </span></div></div>"
        for n, shown in enumerate((("boats-in-the-harbour", "Boats lie at the pier."), ("ferry-at-sea", "The ferry is at sea.")), 1)
    )
    found = image(
        page(f"<div class=page-lead>{slides}</div>", after="<figure><img src=/m/pier.jpg><figcaption>A pier.</figcaption></figure>")
    )
    assert found is not None
    assert (found.caption, found.credit) == ("Boats lie at the pier.", "AP Photo/Jane Doe")


def test_a_bare_line_that_repeats_the_alternative_text_is_the_caption() -> None:
    text = "Boats in the harbour of Oldport on Monday"
    found = image(page(f"<div class=q><img src='/media/harbour-boats-oldport.jpg' alt='{text}'></div><div class=z>{text}</div>"))
    assert found is not None
    assert found.caption == text


@pytest.mark.parametrize(
    ("under", "caption"),
    [
        ("<p><img src='/media/harbour-boats-oldport.jpg'></p><p><a href='/media/large/boats.jpg'>{}</a></p>", True),
        ("<p><img src='/media/harbour-boats-oldport.jpg'></p><p><a href='/news/boats-of-oldport'>{}</a></p>", False),
    ],
)
def test_a_line_that_is_all_one_link_to_a_picture_is_its_caption(under: str, caption: bool) -> None:
    said = "Boats at dawn in the harbour of Oldport"
    found = image(page(under.format(said)))
    assert found is not None
    assert (found.caption == said) is caption


def test_a_picture_with_its_words_right_over_the_headline_leads() -> None:
    html = (
        "<html lang=en><title>Harbour opens again after storm</title><body><div id=top><a href=/>Home</a></div><div><div class=r1>"
        "<img src='/media/harbour-boats-oldport.jpg'><p class=img-credit>(Photo: Jane Doe)</p></div><div class=r2><div><div><div>"
        f"<h1>Harbour opens again after storm</h1></div></div></div></div><div>{STORY}</div></div>"
    )
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, "Jane Doe")


@pytest.mark.parametrize(
    ("under", "expected"),
    [
        ("<h4>Photo: Jane Doe</h4>", (None, "Jane Doe")),
        ("<h6>Boats at dawn. (Symbolbild: Jane Doe/dpa)</h6>", ("Boats at dawn.", "Jane Doe/dpa")),
        ("<h3>Boats at dawn. Photo: Jane Doe</h3>", (None, None)),  # heads what follows
        ("<div><h2 class=figure__caption>Boats at dawn. Photo: Jane Doe</h2></div>", ("Boats at dawn.", "Jane Doe")),
    ],
)
def test_words_set_as_a_heading_are_a_caption_where_they_say_so(under: str, expected: tuple[str | None, str | None]) -> None:
    found = image(page(f"<div><div><img src='/media/harbour-boats-oldport.jpg'></div>{under}</div>"))
    assert found is not None
    assert (found.caption, found.credit) == expected


def test_a_copy_for_other_screens_has_the_words_that_the_first_lacks() -> None:
    wide = "<div class=wide><img src='/m/boats-in-harbour.jpg?w=2048' class=hero></div>"
    narrow = "<div class=narrow><img src='/m/boats-in-harbour.jpg?w=440'><p class=caption>Boats wait. Photo: Jane Doe/dpa</p></div>"
    told = Image("https://courier.example/m/boats-in-harbour.jpg?w=2048", "Boats wait.", "Jane Doe/dpa")
    assert image(page(f"{wide}<p class=date>3 May 2025</p>{narrow}")) == told
    other = narrow.replace("boats-in-harbour", "piers-in-harbour")
    assert image(page(f"{wide}<p class=date>3 May 2025</p>{other}")) == Image(told.url, None, None)


def test_a_caption_that_ends_with_its_agency_is_no_name() -> None:
    """In a script without capitals it may look like one."""
    said = "المنارة شيدت عام 1928"
    picture = f"<table><tr><td><img src='/m/1.jpg' width=200></td></tr><tr><td>{said} (الفرنسية)</td></tr></table>"
    assert image(page(picture)) == Image("https://courier.example/m/1.jpg", said, "الفرنسية")


def test_a_gallery_in_one_frame_gives_the_words_of_its_first_picture() -> None:
    slide = "<div>{0}/2</div><img src='/media/harbour-boats-{0}.jpg'><div>© Jane Doe</div><p>Boats in the harbour, number {0}.</p>"
    found = image(page(f"<div class=gallery><div class=photo>{slide.format(1)}</div><div class=photo>{slide.format(2)}</div></div>"))
    assert found == Image("https://courier.example/media/harbour-boats-1.jpg", "Boats in the harbour, number 1.", "Jane Doe")


@pytest.mark.parametrize(
    ("media", "caption", "credit"),
    [
        (
            "<figure>{}<div data-c-caption='Boats at dawn.' data-c-credit='Jane Doe/Courier'></div></figure>",
            "Boats at dawn.",
            "Jane Doe/Courier",
        ),
        (
            "<figure><a href='/m/boats-in-harbour.jpg' data-caption='Boats at dawn. Photo: Jane Doe'>{}</a></figure>",
            "Boats at dawn.",
            "Jane Doe",
        ),
        (
            "<figure><a href='/m/boats-in-harbour.jpg' data-caption='&lt;p&gt;Boats at dawn.&lt;/p&gt;'>{}</a></figure>",
            "Boats at dawn.",
            None,
        ),
        ("<figure><a href='/m/boats-in-harbour.jpg' data-caption='DSC_0123'>{}</a></figure>", None, None),
        (
            f"<figure><a href='/m/boats-in-harbour.jpg' data-caption='Boats at dawn &amp;#{'1' * 4_400};'>{{}}</a></figure>",
            "Boats at dawn \ufffd",
            None,
        ),
        ("<figure data-caption='Boats at noon.'>{}<figcaption>Boats at dawn.</figcaption></figure>", "Boats at dawn.", None),
        (
            "<div class=box>{}</div><div class=pic-note>Boats in the harbour at dawn. Фото Ивана Иванова</div>",
            "Boats in the harbour at dawn.",
            "Ивана Иванова",
        ),
        (
            "<a href='#'><div>{}<div>1 of 4</div></div></a><div class=x-caption>Boats at dawn. (AP Photo/Jane Doe)</div>",
            "Boats at dawn.",
            "AP Photo/Jane Doe",
        ),
        (
            "<figure>{}<figcaption><span class=off-screen>Image caption</span><span>Boats at dawn</span></figcaption></figure>",
            "Boats at dawn",
            None,
        ),
        (
            "<table align=right><tr><td><div>{}<div class=cap>Boats at dawn in the old harbour</div></div></td></tr></table>",
            "Boats at dawn in the old harbour",
            None,
        ),
        (
            "<table align=right><tr><td>{}<br><font>Boats at dawn (Reuters)</font></td></tr><tr><td>Ads</td></tr></table>",
            "Boats at dawn",
            "Reuters",
        ),
        (
            "<div class=visual>{}<p class=caption><span class=x-zoom>Vergrößern</span> Boote am Abend im Hafen</p></div>",
            "Boote am Abend im Hafen",
            None,
        ),
        (
            "<div class=visual>{}<div class=x__image-desc>Boats at dawn</div><div class=x__image-author>PAP/ Jane Doe</div></div>",
            "Boats at dawn",
            "PAP/ Jane Doe",
        ),
        (
            "<div><div class=box>{}</div><div class=pie>Boats at dawn in the old harbour</div><div class=credito>Jane Doe</div></div>",
            "Boats at dawn in the old harbour",
            "Jane Doe",
        ),
        (
            "<div class=a>{}</div><div class=b><span>The Courier/Jane Doe</span></div><div class=c>Boats at dawn in the old harbour.</div>",
            "Boats at dawn in the old harbour.",
            "The Courier/Jane Doe",
        ),
        ("<figure>{}<figcaption>Boats at dawn <cite class=x>Jane Doe</cite></figcaption></figure>", "Boats at dawn", "Jane Doe"),
        ("<figure>{}<a href='#'>Voir en plein écran</a><figcaption>Bateaux au port</figcaption></figure>", "Bateaux au port", None),
        ("<figure>{}<figcaption>Boats at dawn in <em class=x>Old Town</em></figcaption></figure>", "Boats at dawn in Old Town", None),
    ],
)
def test_where_captions_stand_besides_under_a_picture(media: str, caption: str | None, credit: str | None) -> None:
    found = image(page(media.format("<img src='/m/boats-in-harbour.jpg'>")))
    assert found is not None
    assert (found.caption, found.credit) == (caption, credit)


def test_a_line_under_a_picture_is_its_caption_whatever_tags_the_article_has() -> None:
    html = page("").replace("<article>", "<article class='post tag-boats tags'>")
    html = html.replace("<h1>", "<div class=news-bild><a><img src='/m/boats-of-oldport.jpg'></a><br>The boats of Oldport</div><h1>")
    assert image(html) == Image("https://courier.example/m/boats-of-oldport.jpg", "The boats of Oldport", None)


def test_words_amid_the_text_are_not_said_of_a_picture_that_metadata_name() -> None:
    head = "<meta property=og:image content='https://courier.example/m/boats-in-harbour.jpg'>"
    figure = "<figure><img src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP'><figcaption>Photo: {}</figcaption></figure>"
    two = (
        "</p>"
        + figure.format("Jane Doe")
        + "<p>A paragraph stands between them, as the harbour master had wished.</p>"
        + figure.format("Max Moe")
    )
    found = image(page("", head).replace("until then.</p>", "until then." + two))
    assert found == Image("https://courier.example/m/boats-in-harbour.jpg", None, None)
    over = image(page(figure.format("Jane Doe"), head))
    assert over == Image("https://courier.example/m/boats-in-harbour.jpg", None, "Jane Doe")


@pytest.mark.parametrize("tag", ["p", "div"])
@pytest.mark.parametrize(
    ("end", "credit"),
    [("(Max Moe/Coast Agency)", "Max Moe/Coast Agency"), ("(Max Moe)", "Max Moe"), ("Max Moe/AFP", "Max Moe/AFP"), ("| AFP", "AFP")],
)
def test_a_line_under_the_heads_picture_that_ends_in_names_is_its_caption(tag: str, end: str, credit: str) -> None:
    picture = "<div class=q1><img src='/media/harbour-boats-oldport.jpg'></div>"
    line = f"<{tag} class=q2>The first boats leave the old harbour at dawn. {end}</{tag}>"
    said = "The first boats leave the old harbour at dawn."
    apart = page(picture + line)
    among = page("").replace("<div class=text>", f"<div class=text>{picture}{line}")
    for html in (apart, among):
        view = see(Page(html, url=URL))
        assert view.value("image") == Image("https://courier.example/media/harbour-boats-oldport.jpg", said, credit)
        assert view.value("deck") is None
        assert view.body is not None
        assert said not in view.body.text


@pytest.mark.parametrize(
    "frame",
    [
        "<div class=q1><img src='/media/harbour-boats-oldport.jpg'><p>{}</p></div>",
        "<div class=q1><div class=q2><img src='/media/harbour-boats-oldport.jpg'></div><div class=q3>{}</div></div>",
        "<div class=q1><div class=q2><div><img src='/media/harbour-boats-oldport.jpg'></div></div><div class=q3><b>{}</b></div></div>",
        "<section class=q1><div class=q2><img src='/media/harbour-boats-oldport.jpg'></div><div class=q3>{}</div></section>",
    ],
)
def test_a_line_that_shares_its_element_with_the_heads_picture_alone_is_its_caption(frame: str) -> None:
    said = "Boats leave the harbour of Oldport at dawn"
    view = see(Page(page(frame.format(said)), url=URL))
    assert view.value("image") == Image("https://courier.example/media/harbour-boats-oldport.jpg", said, None)
    assert view.body is not None
    assert said not in view.body.text
    face = "<div class=q4><img src='/media/faces/doe.jpg'>By Jane Doe | May 3, 2025</div>"
    assert said not in see(Page(page(face + frame.format(said)), url=URL)).body.text
    lasting = "AUDIO: How the boats leave the old harbour (2 Min)"
    for other in ("By Jane Doe, Political Editor of The Courier", "Last written to on 3 May 2025 at 11:42", "Jane Doe", lasting):
        found = image(page(frame.format(other)))
        assert found is None or (found.caption, found.credit) == (None, None)


def test_a_caption_of_two_words_is_told_from_who_took_it_in_an_element_behind_it() -> None:
    figure = "<figure><img src='/m/boats.jpg'><figcaption>Old Theatre<span>Jane Doe/Getty Images</span></figcaption></figure>"
    assert image(page(figure)) == Image("https://courier.example/m/boats.jpg", "Old Theatre", "Jane Doe/Getty Images")


@pytest.mark.parametrize("label", ["Header image", "Titelbild", "Photo de couverture", "Imagen de portada"])
def test_a_line_under_the_text_may_say_what_the_lead_picture_shows(label: str) -> None:
    picture = "<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'></div>"
    found = image(page(picture, after=f"<p>{label}: Forty boats leave the old harbour at dawn. Credit: Jane Doe/The Courier</p>"))
    told = "Forty boats leave the old harbour at dawn."
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", told, "Jane Doe/The Courier")


def test_the_origin_of_a_picture_stands_over_its_caption() -> None:
    slide = "<div class=item><a href='/p/1.jpg'><img src='/media/boats.jpg'></a><div class=origin-notice><p>Oldport Works</p></div>{}</div>"
    media = slide.format("<div class=carousel-caption><p>The founders of Oldport Works, with one of their boats.</p></div>")
    assert image(page(media)) == Image(
        "https://courier.example/media/boats.jpg", "The founders of Oldport Works, with one of their boats.", "Oldport Works"
    )


@pytest.mark.parametrize("last", ["<a href=/quay>quay</a>", "<a>Quay</a>"])
def test_a_caption_may_end_in_a_link(last: str) -> None:
    found = image(page(f"<figure><img src=/m/boats.jpg><figcaption>The first boats leave the old {last}</figcaption></figure>"))
    assert found is not None
    assert (found.caption or "").lower().endswith("the old quay")


@pytest.mark.parametrize("said", ["<meta property='og:image:secure_url' content='{}'>", "<link rel=image_src href='{}'>"])
def test_other_words_for_the_picture_stand_in_where_nothing_else_does(said: str) -> None:
    url, other = ("https://cdn.courier.example/social/harbour-boats.jpg", "https://cdn.courier.example/social/mayor-in-the-hall.jpg")
    assert image(page("", said.format(url))) == Image(url, None, None)
    assert image(page("", said.format(other) + f"<meta property='og:image' content='{url}'>")) == Image(url, None, None)


def test_each_picture_of_a_row_has_the_words_in_its_own_element() -> None:
    card = "<div><div class=photo><img src='/m/boats-{0}.jpg'><div class=name>{1}</div></div></div>"
    row = f"<div class=pictures>{card.format(1, 'Nets, ropes and much more')}{card.format(2, 'The cat of the quay')}</div>"
    assert image(page(row)) == Image("https://courier.example/m/boats-1.jpg", "Nets, ropes and much more", None)


@pytest.mark.parametrize(
    "media",
    [
        (
            "<div class=a><div class=b><img src='/m/boats.jpg'></div><div class=c><div><p>Boats at dawn, with nets and ropes at sea.</p>"
            "</div><div>{}</div></div></div>"
        ),
        (
            "<h4><div class=a><div><img src='/m/boats.jpg'><br><div><span>Boats at dawn, with nets and ropes on the quay. Photo: "
            "Getty Images</span></div></div></div><div>For three days no ship had left.</div></h4>"
        ),
    ],
)
def test_captions_in_plain_elements(media: str) -> None:
    found = image(page(media.format("<a href='https://pictures.example'>Getty Images</a>")))
    assert found is not None
    assert (found.caption or "").startswith("Boats at dawn")
    assert found.credit == "Getty Images"


def test_the_shared_picture_is_not_put_over_the_displayed_ones_caption() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/social/mayor-speaking-in-hall.jpg'>"
    found = image(page("<figure><img src='/media/harbour-boats-oldport.jpg'><figcaption>Boats.</figcaption></figure>", head))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats.", None)


def test_a_caption_that_is_cut_off_is_told_whole_by_the_picture() -> None:
    whole = "The boats of Oldport lie in the harbour after the storm of last Wednesday"
    cut = "The boats of Oldport lie in the harbour after the …"
    under = f"<span>{cut} </span><span>The boats of Oldport … </span><a href='/p'>more &gt;</a>"
    for alt, caption, credit in (
        (f"{whole}. (Jane Doe/The Lantern)", f"{whole}.", "Jane Doe/The Lantern"),
        (
            "The boats of Oldport lie at the old quay",
            f"{cut} The boats of Oldport … more >",
            None,
        ),
    ):
        found = image(page(f"<figure><img src='/media/boats-1200.jpg' alt='{alt}'><figcaption>{under}</figcaption></figure>"))
        assert found == Image("https://courier.example/media/boats-1200.jpg", caption, credit)
    both = f"<figcaption>{whole}.</figcaption><figcaption>{cut} more</figcaption>"
    found = image(page(f"<figure><img src='/media/boats-1200.jpg' alt='{whole}. (Jane Doe/The Lantern)'>{both}</figure>"))
    assert found is not None
    assert found.credit is None


ENLARGED = (
    "<div class=story-image>{}<div>click to enlarge</div><div class=line><div class=image-credit>Jane Doe</div>"
    "<div class=image-caption>Boats at dawn.</div></div></div>"
)


IN_FIGURE = "<figure>{}<p class=image-description>Boats at dawn.</p><p class=image-description__author>Jane Doe /AFP</p></figure>"
CAROUSEL = "<div class=item>{}<div class=origin><p>Oldport Port</p></div><div class=carousel-caption><p>Boats at dawn.</p></div></div>"


@pytest.mark.parametrize(("frame", "credit"), [(ENLARGED, "Jane Doe"), (IN_FIGURE, "Jane Doe /AFP"), (CAROUSEL, None)])
def test_what_stands_between_a_picture_and_its_words(frame: str, credit: str | None) -> None:
    found = image(page(frame.format("<a href='/m/boats-in-harbour.jpg'><img src='/m/boats-in-harbour.jpg'></a>")))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats at dawn.", credit)


@pytest.mark.parametrize("end", [" (The Courier)", ". (The Courier)", ". (THE COURIER).", " (the old one)"])
def test_the_sites_own_name_in_brackets_behind_a_caption_is_its_credit(end: str) -> None:
    said = "Boats lie in the harbour of Oldport on Monday, three days after the storm"
    found = image(page(f"<figure><img src='/m/boats-in-harbour.jpg'><figcaption>{said}{end}</figcaption></figure>"))
    assert found is not None
    own = end.strip(" .()") if "ourier" in end.lower() else None
    assert (found.credit, found.caption and found.caption.rstrip(".")) == (own, said if own else said + end)


def test_a_label_over_a_caption_for_those_who_do_not_see_it() -> None:
    said = "Boats lie in the harbour of Oldport on Monday, three days after the storm.CreditJane Doe for The Courier"
    found = image(page(f"<figure><div>Image</div><img src='/m/boats-in-harbour.jpg'><figcaption>{said}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == (said.partition("Credit")[0], "Jane Doe for The Courier")


def test_caption_blocks_need_only_the_document() -> None:
    html = page("<figure><img src='/m/boats-in-harbour.jpg'><figcaption>Boats in the harbour.</figcaption><div>Photo: AFP</div></figure>")
    document = Document(Page(html, url=URL))
    found = {document.blocks[index].text for index in caption_blocks(View(document, Context(url=URL)))}
    assert found == {"Boats in the harbour.", "Photo: AFP"}


def test_to_find_the_lead_image_leaves_the_words_under_every_picture_as_they_were() -> None:
    head = "<h1>Harbour opens again after storm</h1>"
    figure = f"<figure><img src='/m/boats-in-harbour.jpg'><figcaption>{head}<p>Photo: Jane Doe</p></figcaption></figure>"
    view = see(Page(page(figure).replace(head, "", 1), url=URL))
    assert view.value("image").credit == "Jane Doe"
    assert caption_blocks(view) == caption_blocks(View(view.doc, Context(url=URL)))


def test_an_element_in_a_line_may_be_called_its_caption() -> None:
    text = STORY.replace("<p>", "").replace("</p>", "<br><br>")
    said = "<span class=end_photo><img src='/m/boats-640x480.jpg'></span><em class=img_desc>Boats in the harbour</em><br><br>"
    view = see(Page(page(f"<div>{said}{text}</div>").replace(f"<div class=text>{STORY}</div>", ""), url=URL))
    assert view.value("image").caption == "Boats in the harbour"
    assert view.body is not None
    assert "Boats in the harbour" not in view.body.text


def test_a_dash_that_opens_what_somebody_says_stays_in_the_caption() -> None:
    words = "– We saw the boats. They saw us, says Jane Roe. Foto: <span>Ann Poe</span>"
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption>{words}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("– We saw the boats. They saw us, says Jane Roe.", "Ann Poe")


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("fetchpriority=high", True),
        ("alt='Harbour opens again after storm'", True),
        ("alt='A hammock'", False),
        ("", False),
    ],
)
def test_what_is_fetched_first_or_has_the_headline_for_its_words_leads(said: str, leads: bool) -> None:
    figure = "<figure><img src='/m/piers-of-oldport.jpg'><figcaption>The piers</figcaption></figure>"
    found = image(page(f"<div><img {said} src='/m/boats-in-harbour.jpg'></div>", "", figure))
    assert found is not None
    assert found.url == f"https://courier.example/m/{'boats-in-harbour' if leads else 'piers-of-oldport'}.jpg"


@pytest.mark.parametrize(
    ("media", "url"),
    [
        ("<figure><img src='/m/oldport-logo.jpg'><figcaption>The new sign of Oldport</figcaption></figure>", "/m/oldport-logo.jpg"),
        ("<figure><img src='/m/map-of-oldport.svg'><figcaption>A map of Oldport</figcaption></figure>", "/m/map-of-oldport.svg"),
        (
            "<figure><a href='/m/boats.jpg'><img src='/m/5-200x200.jpg'></a><figcaption>Boats in the harbour</figcaption></figure>",
            "/m/boats.jpg",
        ),
        (
            "<figure><figcaption>Boats in the harbour</figcaption><ol><li><figure><img src='/m/boats.jpg'></figure></li></ol></figure>",
            "/m/boats.jpg",
        ),
        ("<figure><img src='/static/blank.gif'><figcaption>Boats in the harbour</figcaption></figure>", None),
    ],
)
def test_words_under_a_picture_have_its_address(media: str, url: str | None) -> None:
    found = image(page(media))
    assert found is not None
    assert found.url == (url and f"https://courier.example{url}")


def test_a_line_in_a_pictures_element_amid_the_text_is_its_caption() -> None:
    framed = f"<div class=q1><div class=q2>{BOATS}<div class=q3><p>“Not one boat”: the harbour of Oldport on Friday</p></div></div></div>"
    found = see(Page(page("").replace("</p><p>Repairs", f"</p>{framed}<p>Repairs"), url=URL))
    assert found.value("image").caption == "“Not one boat”: the harbour of Oldport on Friday"
    assert found.body is not None
    assert "Not one boat" not in found.body.text


def test_a_caption_set_apart_from_its_picture_may_stand_behind_the_standfirst() -> None:
    html = page(
        "<p>The port authority lets forty boats leave at once</p><div><figcaption>Boats at the quay. Photo: Jane Doe</figcaption></div>"
    )
    html = html.replace("<h1>", f"<figure>{BOATS}</figure><h1>")
    found = image(html)
    assert found is not None
    assert (found.caption, found.credit) == ("Boats at the quay.", "Jane Doe")


@pytest.mark.parametrize(
    ("media", "caption", "credit"),
    [
        (f"<p>{BOATS}<em>Boats lie in the old harbour at dawn</em></p>", "Boats lie in the old harbour at dawn", None),
        ("<p><img align=left src='/m/boats-640x480.jpg'><em>Boats lie in the old harbour at dawn</em></p>", None, None),
        (f"<p>{BOATS}<em>At dawn</em></p>", None, None),
        (
            f"<div>{BOATS}<span>Boats lie in the old harbour</span><span>Jane Doe</span></div>",
            "Boats lie in the old harbour",
            "Jane Doe",
        ),
        (f"<p>{BOATS}</p><p>Jane Doe/Reuters</p>", None, "Jane Doe/Reuters"),
    ],
)
def test_words_of_a_picture_amid_the_text(media: str, caption: str | None, credit: str | None) -> None:
    found = image(page("").replace("</p>", f"</p>{media}", 1))
    assert found is not None
    assert (found.url, found.caption, found.credit) == ("https://courier.example/m/boats-640x480.jpg", caption, credit)


WORDS_OF_ALT = "Boats in the harbour of Oldport on Monday"


@pytest.mark.parametrize(
    ("media", "caption", "credit"),
    [
        # without a name that tells: what stands where, and what it repeats
        (
            f"<article><picture>{PLAIN_PICTURE}</picture><div><p>{WORDS_OF_ALT}.</p><div>Foto: Muster</div></div></article>",
            f"{WORDS_OF_ALT}.",
            "Muster",
        ),
        (f"{PLAIN_PICTURE.format(WORDS_OF_ALT)}<p>Bild: Muster Media</p><p>{WORDS_OF_ALT}</p>", WORDS_OF_ALT, "Muster Media"),
        (
            f"{PLAIN_PICTURE.format(WORDS_OF_ALT)}<div>click to enlarge</div><div>Jane Doe</div><div>{WORDS_OF_ALT}</div>",
            WORDS_OF_ALT,
            "Jane Doe",
        ),
        (f"<div>{PLAIN_PICTURE.format('Photo: ' + WORDS_OF_ALT)}</div><div><p>{WORDS_OF_ALT}</p></div>", WORDS_OF_ALT, None),
        (
            f"<div>{PLAIN_PICTURE.format(WORDS_OF_ALT)}</div><div>JaneDoe/Gettyimages {WORDS_OF_ALT}</div>",
            WORDS_OF_ALT,
            "JaneDoe/Gettyimages",
        ),
        (
            f"<div>{PLAIN_PICTURE}</div><div>{WORDS_OF_ALT}, where nobody works.</div><div>AFP/ Jane Doe</div>",
            f"{WORDS_OF_ALT}, where nobody works.",
            "AFP/ Jane Doe",
        ),
        (
            f"<figure>{PLAIN_PICTURE}<figcaption> <i> <b> </b> </i> <b>AFP/Jane Doe</b> <i> {WORDS_OF_ALT}.</i> </figcaption></figure>",
            f"{WORDS_OF_ALT}.",
            "AFP/Jane Doe",
        ),
        (
            f"<figure>{PLAIN_PICTURE}<figcaption><b>Foto: lichtbild haus</b>{WORDS_OF_ALT}</figcaption></figure>",
            WORDS_OF_ALT,
            "lichtbild haus",
        ),
        (
            f"<figure>{PLAIN_PICTURE}<figcaption>{WORDS_OF_ALT}. Foto: Jan Vos <span class=x7>Vis mer</span> </figcaption></figure>",
            f"{WORDS_OF_ALT}.",
            "Jan Vos",
        ),
        (
            f"<figure>{PLAIN_PICTURE}<figcaption><p>lender.example.com</p><p>{WORDS_OF_ALT}.</p></figcaption></figure>",
            f"{WORDS_OF_ALT}.",
            "lender.example.com",
        ),
        (
            f"<div><article>{PLAIN_PICTURE}<p>{WORDS_OF_ALT}.</p><p>Pixabay</p></article><b>Sea</b><div>What the town says</div></div>",
            f"{WORDS_OF_ALT}.",
            "Pixabay",
        ),
        # near misses
        (f"<article>{PLAIN_PICTURE}<h3>{WORDS_OF_ALT}</h3></article>", None, None),
        (f"{PLAIN_PICTURE.format('Boats')}<p>Bild: Muster Media</p><p>{WORDS_OF_ALT}</p>", None, "Muster Media"),
    ],
)
def test_words_of_a_picture_are_told_by_where_they_stand_and_what_they_repeat(media: str, caption: str | None, credit: str | None) -> None:
    assert image(page(media.replace("{}", "Boats"))) == Image("https://courier.example/media/harbour-boats-oldport.jpg", caption, credit)


@pytest.mark.parametrize(
    ("over", "leads"),
    [
        ("<div><img src='/m/boats-at-the-quay.jpg' width=800 height=500></div>", True),
        ("<div><img src='/m/boats-at-the-quay.jpg' srcset='/m/boats-at-the-quay.jpg 800w'></div>", True),
        ("<div><img src='/m/boats-at-the-quay.jpg'></div>", False),
        ("<div><img src='/m/boats-at-the-quay.jpg' width=60 height=60></div>", False),
        ("<div><a href='/world/other'><img src='/m/boats-at-the-quay.jpg' width=800 height=500></a></div>", False),
    ],
)
def test_a_picture_between_headline_and_text_leads_before_a_captioned_one_amid_the_text(over: str, leads: bool) -> None:
    amid = "<figure><img src='/m/pier-of-old.jpg'><figcaption>The pier. Photo: John Roe</figcaption></figure>"
    found = image(page(over).replace("</p><p>Repairs", f"</p>{amid}<p>Repairs"))
    assert found is not None
    assert found.url == f"https://courier.example/m/{'boats-at-the-quay' if leads else 'pier-of-old'}.jpg"
