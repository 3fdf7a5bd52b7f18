"""Logos, faces, signs and pictures of other things: what does not lead a story."""

from __future__ import annotations

import json

import pytest

from scraper.extractor import see
from scraper.extractor.fields.shared.pictured import caption_blocks
from scraper.record import Image, Page
from tests.picturepage import BOATS, URL, figure, image, page


def test_the_row_of_who_writes_and_when_is_no_caption_of_her_face() -> None:
    row = "<div class=c1><img src='/a.jpg'><a href='/p/roe'>Jane Roe</a><span>Nov 12, 2024</span><span>4 min read</span></div>"
    assert not caption_blocks(see(Page(page(row), url=URL)))


def test_the_authors_face_does_not_lead() -> None:
    face = "<div><img src='/people/2025/correspondent-0815.jpg' alt='Jane Doe image'><div>By Jane Doe</div></div>"
    assert image(page(face)) is None
    told = page(face).replace("Harbour opens again after storm", "Jane Doe opens the harbour")
    assert image(told) == Image("https://courier.example/people/2025/correspondent-0815.jpg", None, None)


@pytest.mark.parametrize(
    "address",
    [
        "/sites/default/files/2025/harbour-boats-oldport.jpg",
        "/dims4/default/4f1ab20/2147483647/crop/711x400/resize/1440x810!/quality/90/?url=boats.jpg",
        "/wp-content/uploads/2025/05/boats-in-harbour-1170x480-c-default.jpeg",
        "/default/0001/02/thumb_1954_default_lg.jpeg",
        "/iiif/2/f2c81/full/max/0/default.jpg",
        "/news/13/04/48213/default.jpg",
    ],
)
def test_files_of_a_system_that_calls_a_size_or_a_folder_default_are_pictures(address: str) -> None:
    found = image(page(f"<figure><img src='{address}'></figure>"))
    assert found == Image(f"https://courier.example{address}", None, None)


def test_a_pixel_that_counts_readers_is_no_picture() -> None:
    assert image(page("<div><img src='https://stat.courier.example/counter.php?page=17&kind=4'></div>")) is None


@pytest.mark.parametrize(
    "ornament",
    [
        "<img src='/static/spacer.gif' width=1 height=1>",
        "<div class=author-box><img src='/people/jane-doe-portrait.jpg' width=60></div>",
        "<div class=social-share><img src='/static/share-mail-button.png'></div>",
        "<img class=avatar src='/people/jane-doe-portrait.jpg'>",
        "<img src='data:image/svg+xml;utf8,%3Csvg%3E'>",
        "<img src='/static/origins/origin-courier.png' alt='Courier logo'>",
        "<div><img src='https://smart.example/ck' style='height:0px; width:0px;border:0'></div>",
        "<div><img src='/mediathek/podcast4686_v-einspaltig.jpg'><p class=caption>123 KB</p></div>",
    ],
)
def test_ornaments_do_not_lead(ornament: str) -> None:
    found = image(page(ornament + "<figure><img src='/media/harbour-boats-oldport.jpg'><figcaption>Boats.</figcaption></figure>"))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats.", None)


@pytest.mark.parametrize(
    "ornament",
    [
        "<img src='https://stats.example/collect?id=1' style='display:none'>",
        "<div><img src='/m/print.png'><img src='/m/e-mail.png'><img src='/m/qr-code.png'></div>",
        "<span class=pathway><a href='/'>Home</a> <img src='/t/arrow.png'> <a href='/w'>World</a> <img src='/t/arrow.png'> Harbour</span>",
        "<div><img src='/images/M_images/arrow.png'><img src='/images/M_images/pdf_button.png'><img src='/m/printButton.png'></div>",
        "<img src='/m/flags/gb.png'>",
        "<div class=q1><img class=rounded-full src='/people/roe-2x.jpg'><span>Jane Roe</span></div>",
        "<div class=q1><img src='/people/roe-2x.jpg'><a href='/author/jane-roe'>Jane Roe</a></div>",
        "<div class=q1><img src='/m/tide.jpg'><p>Sign up for The Morning Tide</p><form><input type=email></form></div>",
        "<div class=q1><img src='/m/tide.jpg'><p>Melden Sie sich für die Morgenflut an</p></div>",
    ],
)
def test_what_is_no_photo_does_not_lead_alone(ornament: str) -> None:
    assert image(page(ornament)) is None


@pytest.mark.parametrize(
    "file",
    [
        "/data/avatars/l/81/81656.jpg",
        "/wp-content/themes/harbour-2025/img/the-crew-2.jpg",
        "/images/default.jpg",
        "/download/files/4f1a?w={width}&h={height}",
        "[/media/boats.jpg, (default)]",
        "/vi/rgjqFeqVs0o/default.jpg",
        "/styles/default/reactions/handshake.png",
        "/core/templates/19/images/variant/line.jpg",
        "/uploads/default-featured-image.png",
    ],
)
def test_a_file_that_stands_for_others_or_frames_every_page_is_no_image(file: str) -> None:
    assert image(page(f"<figure><img src='{file}'></figure>")) is None


@pytest.mark.parametrize(
    ("named", "leads"),
    [
        ("https://courier.example/assets/png/oc-ecb090256670a577bd629a97.png", False),  # the sign of the site, as its build names it
        ("https://courier.example/assets/png/boats-ecb090256670a577bd629a97.png", True),
        ("https://courier.example/m/dockhttps://courier.example/m/dock.png", False),
        ("https://courier.example/fit/https://courier.example/m/dock.png", True),
    ],
)
def test_what_metadata_alone_name_may_be_no_picture(named: str, leads: bool) -> None:
    assert image(page("", f"<meta property=og:image content='{named}'>")) == (Image(named) if leads else None)


def test_what_the_page_displays_as_a_sign_alone_is_no_image() -> None:
    head = "<meta property=og:image content='https://courier.example/topics/harbours.png'>"
    sign = "<a href='/topics/harbours'><img src='/topics/harbours.png' width=64 height=64></a>"
    assert image(page(sign, head)) is None
    assert image(page(sign, head, after="<aside><img src='/topics/harbours.png' width=600 height=400></aside>")) is not None


def test_cards_of_other_stories_do_not_lead() -> None:
    cards = "".join(
        f"<li><a href='/world/other-story-number-{n}'><img src='/m/other-story-{n}.jpg'><h3>Another story, number {n}</h3></a></li>"
        for n in range(4)
    )
    assert image(page("", after=f"<aside><h2>Related</h2><ul>{cards}</ul></aside>")) is None


def test_over_a_text_without_a_headline_the_frame_of_the_page_does_not_lead() -> None:
    html = page("<img src='/media/harbour-boats-oldport.jpg'>").replace("<h1>Harbour opens again after storm</h1>", "")
    html = html.replace("<main>", "<table><tr><td><a href='/'>Home</a></td><td><img src='/frame/top-of-pages.png'></td></tr></table><main>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, None)


def test_the_sites_icon_is_no_image() -> None:
    icon = "<link rel=icon sizes=32x32 href='https://courier.example/m/cropped-sun-with-palms-32x32.png'>"
    named = "<meta property=og:image content='https://courier.example/m/{}.png'>"
    assert image(page("", icon + named.format("sun-with-palms"))) is None
    assert image(page("", icon + named.format("cropped-sun-with-palms"))) is None
    assert image(page("", icon + named.format("boats-with-palms"))) == Image("https://courier.example/m/boats-with-palms.png", None, None)


@pytest.mark.parametrize("name", ["Watch now: Gull chicks of the western cliffs", "Harbour opens again after storm"])
def test_a_film_that_the_page_offers_gives_no_image(name: str) -> None:
    film = {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        "name": name,
        "thumbnailUrl": "https://courier.example/m/still-of-a-film.jpg",
    }
    found = image(page("", f"<script type=application/ld+json>{json.dumps(film)}</script>"))
    assert (found is None) == name.startswith("Watch")


def test_the_picture_over_every_headline_of_the_site_does_not_lead() -> None:
    html = page("<figure><img src='/media/harbour-boats-oldport.jpg'><figcaption>Boats.</figcaption></figure>")
    html = html.replace("<h1>", "<div class=hero><img src='/assets/images/hero-img.jpg' alt=''></div><h1>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats.", None)


@pytest.mark.parametrize(
    "face",
    [
        "<div class=q1><div class=q2><img src='/people/n-2x.png' alt='Jane Roeson'><b>Jane Roeson</b></div><p>Sea and sport</p></div>",
        "<div class=q1><a href='/people/jane-roeson'><div><img src='/people/n-2x.png' alt='Jane Roeson'></div><b>Jane Roeson</b></a></div>",
    ],
)
def test_a_face_over_its_name_does_not_lead(face: str) -> None:
    boats = "<div class=q5><img src='/m/boats-in-harbour.jpg'></div>"
    assert image(page(face + boats)) == Image("https://courier.example/m/boats-in-harbour.jpg", None, None)
    head = "<meta property=og:image content='https://courier.example/m/boats-at-the-quay.jpg'>"
    assert image(page(face, head)) == Image("https://courier.example/m/boats-at-the-quay.jpg", None, None)
    told = image(page(face).replace("Harbour opens again", "Jane Roeson opens harbour"))
    assert "href" in face or (told is not None and told.url == "https://courier.example/people/n-2x.png")


@pytest.mark.parametrize("what", ["Jane Roeson/Correspondent", "<b>Jane Roeson</b><span>Special correspondent at the islands</span>"])
def test_a_face_over_its_name_and_what_she_is_does_not_lead(what: str) -> None:
    face = f"<div class=q1><div class=q2><img src='/p/7.png'></div><div>{what}</div></div>"
    boats = "<figure class=q5><img src='/m/boats.jpg'><figcaption>Boats at dawn</figcaption></figure>"
    assert image(page(face + boats)) == Image("https://courier.example/m/boats.jpg", "Boats at dawn", None)


@pytest.mark.parametrize(
    "logo",
    [
        (
            '<script type=application/ld+json>{"@type":"NewsArticle","headline":"Harbour opens again after storm",'
            '"publisher":{"@type":"Organization","name":"The Courier","logo":{"@type":"ImageObject","url":"%s"}}}</script>'
        ),
        "<meta itemprop=logo content=%s>",
    ],
)
def test_the_publishers_logo_is_no_picture_of_the_story(logo: str) -> None:
    sign = "https://courier.example/custom/7f3a.png"
    assert image(page("", f"<meta property=og:image content={sign}>{logo % sign}")) is None


@pytest.mark.parametrize(
    ("sign", "led"),
    [
        ("<div class=date><img src=/assets/img/calendar-black.png alt=calendar><span>May 3, 2025</span></div>", False),
        ("<div class=share><img src=/images/facebook.png></div>", False),
        ("<p>As <img src=https://media.example/api/v1/media/math/render/svg/7c1d>.</p>", False),
        ("<div><img src=/assets/img/calendar-of-tides.png></div>", True),
    ],
)
def test_a_sign_beside_the_date_does_not_lead(sign: str, led: bool) -> None:
    assert (image(page(sign)) is not None) is led


def test_a_picture_in_a_box_that_asks_for_support_does_not_lead() -> None:
    box = "<div class=box><p>While you are here: would you consider supporting our work?</p><img src=/media/the-editor-at-noon.jpg></div>"
    found = image(page("", after=box.replace("<p>", "<h3>").replace("</p>", "</h3>")))
    assert found is None


def test_a_card_in_the_article_is_not_its_picture() -> None:
    card = "<a class=teaser-box href='/galleries/bilder-of-the-old-pier/'><div class=image><img src='/m/pier-of-old-2015.jpg'></div>{}</a>"
    own = "<figure><img src='/media/harbour-boats-oldport.jpg'><figcaption>Boats at dawn.</figcaption></figure>"
    html = page(card.format("<figcaption>The old pier: fun and failures</figcaption>") + own)
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats at dawn.", None)


def test_a_small_sign_is_no_picture() -> None:
    head = "<meta property='og:image' content='https://courier.example/media/harbour-boats-oldport.jpg'>"
    sign = (
        "<li><p class=legend>Boats at dawn, off the quay.</p><img src='/static/ico/ico-photo.png'><p>Photo: Jane Doe/The Courier</p></li>"
    )
    found = image(page(f"<ul>{sign}</ul>", head))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats at dawn, off the quay.", "Jane Doe/The Courier")


def test_a_badge_is_no_part_of_a_caption() -> None:
    under = "<figcaption>Boats in the harbour.</figcaption><div class=badge-promotion>Promotion</div>"
    found = image(page(f"<figure><img src='/media/harbour-boats-oldport.jpg'>{under}</figure>"))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats in the harbour.", None)


def test_metadata_stands_in_where_the_page_shows_no_picture() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/social/harbour-boats.jpg'>"
    assert image(page("", head)) == Image("https://cdn.courier.example/social/harbour-boats.jpg", None, None)


@pytest.mark.parametrize(
    "said",
    [
        *("null", "undefined", "false", "none", "N/A", "0", "image/jpeg", "/", "https://courier.example", "https://courier.example/"),
        *("https://courier.examplenull", "[object Object]"),
    ],
)
def test_metadata_that_name_no_file_name_no_picture(said: str) -> None:
    assert image(page("", f"<meta property='og:image' content='{said}'>")) is None


def test_a_picture_as_it_was_made_is_no_smaller_than_a_version_for_a_wide_screen() -> None:
    sources = "<source media='(min-width: 960px)' srcset='/m/20250503_boats/20x9-1280/boats.jpg'>"
    html = page(f"<figure><picture>{sources}<img src='/m/20250503_boats/original/boats.jpg'></picture></figure>")
    assert image(html) == Image("https://courier.example/m/20250503_boats/original/boats.jpg", None, None)


def test_a_picture_as_large_as_a_photo_is_no_icon() -> None:
    photo = (
        "<div class='part icon--round'><img src='/m/boats.jpg' width={0} height={0}><div class=caption><p>Photo: Jane Doe</p></div></div>"
    )
    html = page("").replace("</p><p>Repairs", "</p>{}<p>Repairs")
    assert image(html.replace("{}", photo.format(600))) == Image("https://courier.example/m/boats.jpg", None, "Jane Doe")
    assert image(html.replace("{}", photo.format(120))) is None


def test_words_without_a_picture_are_no_image() -> None:
    listing = "<figure class=listing><pre>let boats = 3;</pre><figcaption>Listing 1: How boats are counted.</figcaption></figure>"
    assert image(page(listing)) is None
    assert image(page("<figure><figcaption>Boats in the harbour. Foto: Muster</figcaption></figure>")) is None


@pytest.mark.parametrize(
    "file",
    [
        "logo.png",
        "fb_ogp_600x600.png",
        "clublogo.png",
        "institutionlogo29",
        "og_default.png",
        "og.png",
        "courier-og.jpg",
        "OG-Image.jpg?v=5",
        "courier_open-graph.png",
        "the-courier-social-wide.jpg",
        "courier-social-image.46ac2375.png",
        "fetch/w_1200/https%3A%2F%2Fcourier.example%2Ftwitter%2Fsubscribe-card.jpg%3Fv%3D40%26version%3D9",
    ],
)
def test_a_logo_for_sharing_is_no_image(file: str) -> None:
    assert image(page("", f"<meta property='og:image' content='https://courier.example/static/{file}'>")) is None


def test_a_picture_beside_a_byline_with_its_date_does_not_lead() -> None:
    face = "<div><span><img src='/people/n-2x.png'></span><span>by <a href='/u/jane'>Jane Roeson</a></span><time>June 4, 2024</time></div>"
    boats = "<figure><img src='/m/boats-in-harbour.jpg'><figcaption>Boats at dawn</figcaption></figure>"
    assert image(page(face + boats)) == Image("https://courier.example/m/boats-in-harbour.jpg", "Boats at dawn", None)


def test_the_picture_of_the_page_is_the_storys_where_that_has_none() -> None:
    data = [
        {"@type": "NewsArticle", "headline": "Harbour opens again after storm"},
        {"@type": "WebPage", "primaryImageOfPage": {"@id": "#lead"}},
        {"@type": "ImageObject", "@id": "#lead", "url": "https://courier.example/m/boats.jpg"},
    ]
    html = page("", f"<script type='application/ld+json'>{json.dumps(data)}</script>")
    assert image(html) == Image("https://courier.example/m/boats.jpg", None, None)


def test_what_holds_the_headline_is_no_ornament() -> None:
    title = "<h1>Harbour opens again after storm</h1>"
    head = f"<section class=story-banner>{title}<div><img fetchpriority=high src='/m/boats.jpg'></div></section>"
    found = image(page("").replace(title, head))
    assert found == Image("https://courier.example/m/boats.jpg", None, None)


@pytest.mark.parametrize("words", ["", "<p>Jane Doe</p>"])
def test_a_face_is_not_put_before_the_captioned_picture_that_metadata_name(words: str) -> None:
    face = f"<figure class=q1><img src='/p/square/jane-doe.jpg'>{words}</figure><div><a href='/by/jane'>Jane Doe</a> · Courier</div>"
    shown = f"<div>{figure('Boats at dawn. (Jane Doe/QRF)', BOATS.replace('boats', 'boats-in-harbour'))}</div>"
    found = image(page(face + shown, "<meta property=og:image content='https://courier.example/m/boats-in-harbour-1200x630.jpg'>"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats at dawn.", "Jane Doe/QRF")


FACES = {
    "en": ("Jane Roe", "20 November 2026"),
    "ar": ("محمد العلي", "٢٠ نوفمبر ٢٠٢٦"),
    "hi": ("राहुल शर्मा", "20 नवंबर 2026"),
    "ja": ("山田花子", "2026年11月20日"),
    "zh": ("李小明", "2026-11-20"),
    "ko": ("김철수 기자", "2026.11.20"),
    "th": ("สมชาย ใจดี", "20 พฤศจิกายน 2569"),
    "he": ("דנה לוי", "20 בנובמבר 2026"),
    "ka": ("ნინო ბერიძე", "20 ნოემბერი 2026"),
}


@pytest.mark.parametrize("language", FACES)
@pytest.mark.parametrize(
    "beside",
    [
        "<div><img src='/u/33.jpg'><span>{}</span><span>{}</span></div>",
        "<div><div><img src='/u/33.jpg'></div><div><p>{}</p><p>{}</p></div></div>",
        "<div><div><p>{}</p><p>{}</p></div><div><img src='/u/33.jpg'></div></div>",
    ],
)
def test_a_picture_beside_a_name_and_a_date_shows_who_writes(language: str, beside: str) -> None:
    face = beside.format(*FACES[language])
    assert image(page(face)) is None
    shown = image(page(f"{face}<div><img src='/m/boats.jpg'></div>"))
    assert shown == Image("https://courier.example/m/boats.jpg")
    named = image(page(face, "<meta property=og:image content='https://courier.example/m/boats-in-harbour.jpg'>"))
    assert named == Image("https://courier.example/m/boats-in-harbour.jpg")


@pytest.mark.parametrize(
    "media",
    [
        "<figure><img src='/m/boats.jpg'><figcaption>Jane Roe</figcaption></figure>",
        "<div><img src='/m/boats.jpg' width=1200 height=800><p>By Jane Roe</p><p>20 November 2026</p></div>",
        "<div><img src='/m/boats.jpg' srcset='/m/boats.jpg 400w, /m/boats.jpg?l 1600w'><p>By Jane Roe</p></div>",
        "<div><img src='/m/boats.jpg'><p>20 November 2026</p></div>",
        "<div><img src='/m/boats.jpg'><p>Harbour</p><p>3 min read</p></div>",
    ],
)
def test_a_picture_that_is_large_or_has_a_caption_or_no_name_beside_it_is_the_storys(media: str) -> None:
    found = image(page(media))
    assert found is not None
    assert found.url in ("https://courier.example/m/boats.jpg", "https://courier.example/m/boats.jpg?l")


@pytest.mark.parametrize(
    "beside",
    [
        "<p>By Jane Roe</p>",
        "<p>Jane Roe, Political editor</p>",
        "<p>Jane Roe and John Doe</p>",
        "<p>Jane Roe @janeroe</p>",
        "<h4>Jane Roe</h4>",
    ],
)
def test_so_is_who_writes_named_beside_a_face(beside: str) -> None:
    face = f"<div class=z1><img src='/u/33.jpg'>{beside}</div>"
    assert image(page(face)) is None
    assert image(page("", after=face)) is None


@pytest.mark.parametrize("words", ["Listen to this article · 6 min", "12°C", "Artikel anhören", "Escuchar este artículo"])
def test_what_reads_the_story_aloud_and_the_weather_are_no_picture_of_it(words: str) -> None:
    assert image(page(f"<div class=z1><img src='/w/sunny-harbour.jpg'><p>{words}</p></div>")) is None


def test_a_film_is_no_picture() -> None:
    film = "<div><video src='/v/harbour.mp4' poster='/m/still-of-a-film.jpg'></video></div>"
    named = "<meta property=og:image content='https://courier.example/m/boats-in-harbour.jpg'>"
    assert image(page(film, named)) == Image("https://courier.example/m/boats-in-harbour.jpg")
    assert image(page(film)) in (None, Image("https://courier.example/m/still-of-a-film.jpg"))
    assert image(page(film.replace(" poster='/m/still-of-a-film.jpg'", ""))) is None
