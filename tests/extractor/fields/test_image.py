"""The lead image is the first real picture of the article; its caption and credit are what stands under it."""

from __future__ import annotations

import json
import time
from urllib.parse import quote

import pytest

from scraper.extractor import see
from scraper.extractor.fields.shared.pictured import caption_blocks
from scraper.extractor.fields.shared.versions import same_picture
from scraper.extractor.pictures.names import role_of
from scraper.extractor.view import View
from scraper.page.document import Document
from scraper.record import Context, Image, Page

URL = "https://courier.example/world/harbour-opens-again-after-storm-20250503"
STORY = (
    "<p>The harbour of Oldport opened again on Monday, three days after a storm had closed it to every ship, the port authority said.</p>"
    "<p>Some forty boats left within the first hour, most of them for the fishing grounds off the northern islands, according "
    "to the harbour master.</p>"
    "<p>Repairs to the eastern pier will take until the summer, and the ferry to the islands will leave from the western one "
    "until then.</p>"
)


def page(media: str, head: str = "", after: str = "") -> str:
    return (
        f"<html lang=en><head><title>Harbour opens again after storm - The Courier</title>{head}</head><body>"
        "<header><a href='/'><img src='/static/logo.png' alt='The Courier'></a><nav><a href='/world'>World</a></nav></header>"
        f"<main><article><h1>Harbour opens again after storm</h1>{media}<div class=text>{STORY}</div>{after}</article></main>"
        "<footer><img src='/static/badge.png'></footer></body></html>"
    )


def image(html: str) -> Image | None:
    value: Image | None = see(Page(html, url=URL)).value("image")
    return value


def test_the_row_of_who_writes_and_when_is_no_caption_of_her_face() -> None:
    row = "<div class=c1><img src='/a.jpg'><a href='/p/roe'>Jane Roe</a><span>Nov 12, 2024</span><span>4 min read</span></div>"
    assert not caption_blocks(see(Page(page(row), url=URL)))


@pytest.mark.parametrize(
    ("shown", "named", "url"),
    [
        ("/m/boats-in-harbour-320x214.jpg", "https://x.example/m/boats-in-harbour.jpg", "https://x.example/m/boats-in-harbour.jpg"),
        (
            "/m/20250503/boats-320x214.jpg",
            "https://x.example/m/20250503/piers.jpg",
            f"{URL.partition('/world')[0]}/m/20250503/boats-320x214.jpg",
        ),
        (
            "https://x.example/m/4616.jpg?width=465",
            "https://x.example/m/4616.jpg?width=1200&overlay=logo",
            "https://x.example/m/4616.jpg?width=465",
        ),
        ("https://x.example/m/4616.jpg?width=465", "https://x.example/m/4616.jpg?width=1200", "https://x.example/m/4616.jpg?width=1200"),
        (
            "https://x.example/m/LANDSCAPE_160/boats-at-the-old-quay.jpg",
            "https://x.example/m/LANDSCAPE_1140/boats-at-the-old-quay.jpg",
            "https://x.example/m/LANDSCAPE_1140/boats-at-the-old-quay.jpg",
        ),
        (
            "https://x.example/thumb/thumb_359/boats-051123.jpg",
            "https://x.example/upload/boats-051123.jpg",
            "https://x.example/upload/boats-051123.jpg",
        ),
        (
            "https://x.example/styles/head_small/boats-at-the-old-quay.jpg",
            "https://x.example/styles/head_wide/boats-at-the-old-quay.jpg",
            "https://x.example/styles/head_wide/boats-at-the-old-quay.jpg",
        ),
        (
            "https://x.example/m/small/boats-at-the-old-quay.jpg",
            "https://x.example/t/small/boats-at-the-old-quay.jpg",
            "https://x.example/m/small/boats-at-the-old-quay.jpg",
        ),
        (
            "https://x.example/thumb/id-78447140,height-127.jpg",
            "https://x.example/photo/78447140.jpg",
            "https://x.example/photo/78447140.jpg",
        ),
        (
            "https://x.example/m/20250503-boats.png?fill=blur&width=250",
            "https://x.example/m/20250503-boats.png?fill=blur&w=1200",
            "https://x.example/m/20250503-boats.png?fill=blur&w=1200",
        ),
        (
            "https://x.example/m/AR-200419902.jpg&MaxH=200&MaxW=200",
            "https://x.example/m/AR-200419902.jpg",
            "https://x.example/m/AR-200419902.jpg",
        ),
        (
            "https://x.example/m/20250131105559706_262_262.jpg",
            "https://x.example/m/20250131105559706.jpg",
            "https://x.example/m/20250131105559706.jpg",
        ),
        (
            "https://x.example/2015/12/kahn2-223x300.jpg",
            "https://x.example/2015/12/kahn2.jpg",
            "https://x.example/2015/12/kahn2.jpg",
        ),
        (
            "https://x.example/2015/12/kahn2-223x300.jpg",
            "https://x.example/2016/01/kahn2-scaled.jpg",
            "https://x.example/2015/12/kahn2-223x300.jpg",
        ),
        (
            "https://x.example/m/20250131105559706_12_05.jpg",
            "https://x.example/m/20250131105559706.jpg",
            "https://x.example/m/20250131105559706_12_05.jpg",
        ),
    ],
)
def test_a_picture_displayed_small_is_taken_from_where_it_is_larger(shown: str, named: str, url: str) -> None:
    found = image(
        page(f"<figure><img src='{shown}'><figcaption>Boats</figcaption></figure>", f"<meta property=og:image content='{named}'>")
    )
    assert found == Image(url, "Boats", None)


def test_a_small_version_that_leads_to_the_whole_picture_gives_that() -> None:
    shown = "<figure><a href=/m/2015/kahn2.jpg><img src=/m/2015/kahn2-223x300.jpg></a></figure>"
    assert image(page(shown)) == Image("https://courier.example/m/2015/kahn2.jpg", None, None)


@pytest.mark.parametrize(
    "under",
    [
        "<figcaption>Boats in the harbour of Oldport. (Jane Doe/The Courier)</figcaption>",
        (
            "<span class=caption-source><span class=caption>Boats in the harbour of Oldport.</span><span class=source>Jane Doe/The "
            "Courier</span></span>"
        ),
        (
            "<figcaption><span class=caption>Boats in the harbour of Oldport.</span> <span class=credit>Photo by Jane Doe/The "
            "Courier</span></figcaption>"
        ),
        "<figcaption>Boats in the harbour of Oldport.<small>Jane Doe/The Courier</small></figcaption>",
        "<figcaption>Boats in the harbour of Oldport.</figcaption><div>© Jane Doe/The Courier</div>",
        "<div class=x1><p>Boats in the harbour of Oldport.</p><p>Photo: Jane Doe/The Courier</p></div>",
        "<p class=img-credit>Jane Doe/The Courier</p><p class=img-caption>Boats in the harbour of Oldport.</p>",
        "<figcaption>Boats in the harbour of Oldport.<br>Jane Doe/The Courier</figcaption>",
        "<p class=photo_source>Boats in the harbour of Oldport.</p><p class=photo_author>Photo: Jane Doe/The Courier</p>",
        "<p class=image-caption>Image: Boats in the harbour of Oldport. Pic: Jane Doe/The Courier</p>",
        (
            "<figcaption><b class=prefix>Legende: </b><i class=what>Boats in the harbour of Oldport.</i><i class=source>Jane Doe/The "
            "Courier</i></figcaption>"
        ),
        (
            "<figcaption><div class=caption-module_text__bq7x2>Boats in the harbour of Oldport.</div><div "
            "class=caption-module_credit__bq7x2>Jane Doe/The Courier</div></figcaption>"
        ),
        (
            "<div class='image-caption attribution'>Boats in the harbour of Oldport.</div><figcaption class=image-credit>Jane Doe/The "
            "Courier</figcaption>"
        ),
        "<figcaption><p class=caption>Boats in the harbour of Oldport. | photo: <i class=author>Jane Doe/The Courier</i></p></figcaption>",
        "<div class=caption>Boats in the harbour of Oldport.</div><div>Photo:</div><div>Jane Doe/The Courier</div>",
        (
            "<button>Open image in full screen</button><figcaption>Boats in the harbour of Oldport. Photograph: Jane Doe/The "
            "Courier</figcaption>"
        ),
    ],
)
def test_caption_and_credit_are_split_however_they_are_set(under: str) -> None:
    found = image(page(f"<figure><img src='/media/2025/harbour-boats-oldport.jpg' alt='Boats'>{under}</figure>"))
    assert found == Image(
        "https://courier.example/media/2025/harbour-boats-oldport.jpg", "Boats in the harbour of Oldport.", "Jane Doe/The Courier"
    )


def test_a_short_caption_before_a_labelled_credit_in_brackets_is_one_in_what_is_called_a_credit_too() -> None:
    found = image(
        page("<figure><img src=/media/harbour-boats.jpg><div class=image-credit>Boats in Oldport (Photo: Jane Doe)</div></figure>")
    )
    assert found == Image("https://courier.example/media/harbour-boats.jpg", "Boats in Oldport", "Jane Doe")


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


@pytest.mark.parametrize(
    ("under", "credit"),
    [
        ("<figcaption><span>Boats in the harbour of Oldport. </span><span class=x7>Jane Doe</span></figcaption>", "Jane Doe"),
        ("<figcaption><p>Boats in the harbour of Oldport.</p>(KQT Great Northern: Jane Doe)</figcaption>", "KQT Great Northern: Jane Doe"),
        (
            (
                "<p><span class=visually-hidden>Image source, </span>Jane Doe</p><figcaption><span class=visually-hidden>Image caption, "
                "</span><p>Boats in the harbour of Oldport.</p></figcaption>"
            ),
            "Jane Doe",
        ),
        ("<figcaption>Boats in the harbour of Oldport.—Courier</figcaption>", "Courier"),
        *(
            (
                (
                    f"<p class=q1><span class=q2>{source} </span><span lang=en>Getty Images</span></p><figcaption><span class=q2>{caption} "
                    "</span><p>Boats in the harbour of Oldport.</p></figcaption>"
                ),
                "Getty Images",
            )
            for source, caption in (
                ("Fuente de la imagen,", "Pie de foto,"),
                ("صدر الصورة،", "التعليق على الصورة،"),
                ("图像来源，", "图像加注文字，"),
                ("사진 출처,", "사진 설명,"),
                ("ఫొటో సోర్స్,", "ఫొటో క్యాప్షన్,"),
                ("Chanzo cha picha,", "Maelezo ya picha,"),
                ("የፎቶው ባለመብት,", "የምስሉ መግለጫ,"),
                ("Şəklin mənbəyi,", "Şəklin alt yazısı,"),
            )
        ),
    ],
)
def test_a_name_is_a_credit_where_its_element_or_the_outlet_says_so(under: str, credit: str) -> None:
    head = "<meta property=og:site_name content=Courier>"
    found = image(page(f"<figure><img src='/media/2025/harbour-boats-oldport.jpg' alt='Boats'>{under}</figure>", head))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats in the harbour of Oldport.", credit)


def test_a_caption_needs_no_figure_and_no_class_where_a_credit_says_so() -> None:
    found = image(
        page(
            "<div class=a1><div class=b2><img src='/media/harbour-boats-oldport.jpg'></div><div>Boats at dawn</div>"
            "<div>Source: AFP</div></div>"
        )
    )
    assert found is not None
    assert (found.caption, found.credit) == ("Boats at dawn", "AFP")


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


def test_the_standfirst_beside_the_picture_is_no_caption() -> None:
    deck = "Oldport - Example Wire - Some forty boats left within the first hour."
    media = f"<div class=head><figure><img src='/media/harbour-boats-oldport.jpg'></figure><p class='summary introtext'>{deck}</p></div>"
    view = see(Page(page(media), url=URL))
    assert (view.value("deck"), view.value("image").caption) == (deck, None)


def test_the_first_paragraph_is_no_caption() -> None:
    found = image(page("<div><img src='/media/harbour-boats-oldport.jpg' alt='Boats in the harbour'></div>"))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, None)


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        (
            "src='/m/boats-small-version.jpg' srcset='/m/boats-400.jpg 400w, /m/boats-1600.jpg 1600w, /m/boats-800.jpg 800w'",
            "/m/boats-1600.jpg",
        ),
        ("src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP' data-src='/m/boats-in-harbour.jpg'", "/m/boats-in-harbour.jpg"),
        ("style='height:400px' data-xy-src='/m/boats-in-harbour.jpg'", "/m/boats-in-harbour.jpg"),
        ("nitro-lazy-src='/m/boats-in-harbour.jpg'", "/m/boats-in-harbour.jpg"),
        ("src='/styles/header/m/boats.jpg?h=0d27ee61'", "/styles/header/m/boats.jpg?h=0d27ee61"),  # the sum of how it was cut
        ("src='/static/placeholder.png' data-lazyload='//cdn.courier.example/m/boats.jpg?v=2'", "//cdn.courier.example/m/boats.jpg?v=2"),
        ("data-src-small='/m/boats-small.jpg' data-src-large='/m/boats-large.jpg'", "/m/boats-large.jpg"),
        ("data-cut='/m/boats-300x200.jpg' data-whole='/m/boats.jpg'", "/m/boats.jpg"),
        ("alt='/m/none.jpg' data-echo='/m/boats-in-harbour.webp'", "/m/boats-in-harbour.webp"),
        ("src='/static/placeholder.png' data-srcset='/m/boats-in-harbour.jpg 2x'", "/m/boats-in-harbour.jpg"),
        ("src='//cdn.courier.example/m/boats-in-harbour.jpg'", "//cdn.courier.example/m/boats-in-harbour.jpg"),
        ("srcset='/m/boats-120.jpg 120w,/m/boats-960.jpg 960w,/m/boats-480.jpg 480w'", "/m/boats-960.jpg"),
        ("srcset='\n  /m/w_300,h_200/boats.jpg 300w,\n  /m/w_900,h_600/boats.jpg 900w'", "/m/w_900,h_600/boats.jpg"),
        ("srcset='/m/boats.jpg?w=288&amp;sig=Lj,\n /m/boats.jpg?w=576&amp;sig=Mk 2x'", "/m/boats.jpg?w=576&sig=Mk"),
        ("srcset='/m/boats.jpg?w=288&amp;sig=Lj,'", "/m/boats.jpg?w=288&sig=Lj"),
        ("src='/m/boats-in-harbour.jpg' data-image='bt71702'", "/m/boats-in-harbour.jpg"),
        ("src='/m/boats.jpg?format=webp&amp;quality=1' srcset='/m/boats.jpg?quality=1' data-whole='/m/boats.jpg'", "/m/boats.jpg"),
        ("src='/m/boats.jpg?w=605' data-lazy-src='/m/boats.jpg?w=605&amp;is-pending-load=1'", "/m/boats.jpg?w=605"),
        ("data-lazy-src='/m/boats.jpg?is-pending-load=1'", "/m/boats.jpg"),
        ("data-lazy-src='/m/boats.jpg?is-pending-load=1&amp;ssl=1'", "/m/boats.jpg?ssl=1"),
        ("src='/clip/4f1e_16-9-aspect-ratio_default_0.jpg'", "/clip/4f1e_16-9-aspect-ratio_default_0.jpg"),
    ],
)
def test_the_largest_real_address_is_taken(attributes: str, expected: str) -> None:
    found = image(page(f"<figure><img {attributes}><figcaption>Boats.</figcaption></figure>"))
    assert found is not None
    assert found.url == ("https:" + expected if expected.startswith("//") else "https://courier.example" + expected)


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


def test_a_picture_with_its_words_right_over_the_headline_leads() -> None:
    html = (
        "<html lang=en><title>Harbour opens again after storm</title><body><div id=top><a href=/>Home</a></div><div><div class=r1>"
        "<img src='/media/harbour-boats-oldport.jpg'><p class=img-credit>(Photo: Jane Doe)</p></div><div class=r2><div><div><div>"
        f"<h1>Harbour opens again after storm</h1></div></div></div></div><div>{STORY}</div></div>"
    )
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, "Jane Doe")


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


@pytest.mark.parametrize("name", ["Courier", "COURIÉR"])
def test_the_publisher_behind_a_bar_is_the_credit(name: str) -> None:
    head = "<meta property='og:site_name' content='Courier.example'>"
    found = image(page(f"<figure><img src='/m/boats.jpg'><figcaption>Boats in the harbour | {name}</figcaption></figure>", head))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats in the harbour", name)


@pytest.mark.parametrize(
    ("under", "caption", "credit"),
    [
        ("Boats leave the harbour on Monday. Jane Doe for The Courier", "Boats leave the harbour on Monday.", "Jane Doe for The Courier"),
        ("Boys wait at the pier for The Courier", "Boys wait at the pier for The Courier", None),
        ("Jane Doe | The Courier", None, "Jane Doe | The Courier"),
        ("Boats leave on Monday. - The Courier", "Boats leave on Monday.", "The Courier"),
        ("Boats leave on Monday. Jane Doe | The Courier", "Boats leave on Monday.", "Jane Doe | The Courier"),
        (
            "FILE PHOTO: A view of the bridge in Oldport, May 3, 2025. REUTERS/Jane Doe/File Photo",
            "FILE PHOTO: A view of the bridge in Oldport, May 3, 2025.",
            "REUTERS/Jane Doe/File Photo",
        ),
    ],
)
def test_the_photographer_stands_before_the_papers_name(under: str, caption: str | None, credit: str | None) -> None:
    found = image(page(f"<figure><img src='/m/boats.jpg'><figcaption>{under}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == (caption, credit)


def test_a_pixel_that_counts_readers_is_no_picture() -> None:
    assert image(page("<div><img src='https://stat.courier.example/counter.php?page=17&kind=4'></div>")) is None


def test_a_copy_for_other_screens_has_the_words_that_the_first_lacks() -> None:
    wide = "<div class=wide><img src='/m/boats-in-harbour.jpg?w=2048' class=hero></div>"
    narrow = "<div class=narrow><img src='/m/boats-in-harbour.jpg?w=440'><p class=caption>Boats wait. Photo: Jane Doe/dpa</p></div>"
    told = Image("https://courier.example/m/boats-in-harbour.jpg?w=2048", "Boats wait.", "Jane Doe/dpa")
    assert image(page(f"{wide}<p class=date>3 May 2025</p>{narrow}")) == told
    other = narrow.replace("boats-in-harbour", "piers-in-harbour")
    assert image(page(f"{wide}<p class=date>3 May 2025</p>{other}")) == Image(told.url, None, None)


def test_a_noscript_copy_gives_the_address_of_a_lazy_picture() -> None:
    lazy = (
        "<figure><img src='data:image/gif;base64,R0lGOD'><noscript><img src='/m/boats-in-harbour.jpg'></noscript><figcaption>"
        "Boats.</figcaption></figure>"
    )
    assert image(page(lazy)) == Image("https://courier.example/m/boats-in-harbour.jpg", "Boats.", None)


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


def test_a_caption_that_ends_with_its_agency_is_no_name() -> None:
    """In a script without capitals it may look like one."""
    said = "المنارة شيدت عام 1928"
    picture = f"<table><tr><td><img src='/m/1.jpg' width=200></td></tr><tr><td>{said} (الفرنسية)</td></tr></table>"
    assert image(page(picture)) == Image("https://courier.example/m/1.jpg", said, "الفرنسية")


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


@pytest.mark.parametrize(
    "lead",
    [
        "<header><img src='/media/harbour-boats-oldport-small-780x438.jpg' width=16 height=9></header>",
        "<div class=main-banner><img src='/media/harbour-boats-oldport.jpg'></div>",
        "<div><img class='block-image-ads' src='/media/harbour-boats-oldport.jpg'></div>",
        "<div><a href='/media/harbour-boats'><img src='/media/harbour-boats-oldport.jpg'></a></div>",
        """<div><img src='/media/harbour-boats-oldport.jpg' data-src='{"default":{"w":"73","src":"/media/x.jpg"}}'></div>""",
    ],
)
def test_what_metadata_names_leads_whatever_it_stands_in(lead: str) -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/m/harbour-boats-oldport-small.jpg'>"
    found = image(page(lead + "<figure><img src='/media/mayor-speaking-in-hall.jpg'><figcaption>The mayor.</figcaption></figure>", head))
    assert found is not None
    assert found.url is not None
    assert found.url.startswith("https://courier.example/media/harbour-boats-oldport")
    assert found.caption is None


def test_a_picture_over_the_headline_that_is_called_the_featured_one_leads() -> None:
    html = page("<figure><img src='/media/mayor-speaking-in-hall.jpg'><figcaption>The mayor.</figcaption></figure>")
    html = html.replace("<h1>", "<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'></div><h1>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, None)


@pytest.mark.parametrize(
    ("over", "leads"),
    [
        ("<div class=banner><picture class=banner__image><img src='{}'></picture><h1>", True),
        ("<div class=crumbs><img src='{}' srcset='{} 2x'>World</div><p>Sea</p><p>Ports</p><p>Piers</p><h1>", False),
        ("<div class=crumbs><img src='{}'>World</div><h1>", False),
        ("<div class=banner><picture class=author__image><img src='{}'></picture><h1>", False),
    ],
)
def test_a_picture_that_shares_a_small_element_with_the_headline_leads(over: str, leads: bool) -> None:
    file = "/m/boats-in-harbour.jpg"
    html = page("</div><figure><img src='/media/mayor-speaking-in-hall.jpg'><figcaption>The mayor.</figcaption></figure>")
    found = image(html.replace("<h1>", over.replace("{}", file)))
    assert found is not None
    assert (found.url == f"https://courier.example{file}") == leads


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


def test_a_file_at_the_same_path_of_another_host_is_the_picture() -> None:
    head = "<meta property=og:image content='https://www.courier.example/cache/1920/sea/pike.jpg'>"
    html = page("<div><img src='/media/mayor-in-hall.jpg'><p class=caption>The mayor.</p></div>", head)
    html = html.replace("<article>", "<div><img src='https://cdn.example/cache/1920/sea/pike.jpg'></div><article>")
    assert image(html) == Image("https://cdn.example/cache/1920/sea/pike.jpg", None, None)


def test_the_picture_over_every_headline_of_the_site_does_not_lead() -> None:
    html = page("<figure><img src='/media/harbour-boats-oldport.jpg'><figcaption>Boats.</figcaption></figure>")
    html = html.replace("<h1>", "<div class=hero><img src='/assets/images/hero-img.jpg' alt=''></div><h1>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats.", None)


def test_small_print_that_a_design_calls_captions_is_none() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/m/harbour-boats-oldport.jpg'>"
    found = image(page("<div class=specs><div class=caption>Boat specifications</div></div>", head))
    assert found == Image("https://cdn.courier.example/m/harbour-boats-oldport.jpg", None, None)


def test_a_gallery_in_one_frame_gives_the_words_of_its_first_picture() -> None:
    slide = "<div>{0}/2</div><img src='/media/harbour-boats-{0}.jpg'><div>© Jane Doe</div><p>Boats in the harbour, number {0}.</p>"
    found = image(page(f"<div class=gallery><div class=photo>{slide.format(1)}</div><div class=photo>{slide.format(2)}</div></div>"))
    assert found == Image("https://courier.example/media/harbour-boats-1.jpg", "Boats in the harbour, number 1.", "Jane Doe")


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


@pytest.mark.parametrize(
    ("under", "caption", "credit"),
    [
        ("<span class=pic-text>Boats at dawn off the old harbour</span>", "Boats at dawn off the old harbour", "Jane Doe/Courier"),
        ("<span class=pic-text>Boats at dawn</span> lie in the harbour", None, None),
        ("<span class=copyright>Courier</span>", None, None),
    ],
)
def test_a_line_of_elements_called_credit_and_caption_is_both(under: str, caption: str | None, credit: str | None) -> None:
    said = "<p>The boats lie in the harbour of Gull Point, and nobody knows for how long they will.</p>" * 4
    shown = f"<span class=pic><span class=pic-copyright>Jane Doe/Courier</span><img src='/m/boats-in-harbour.jpg'></span> {under}"
    found = image(page(f"<div class=story>{shown}{said}</div>"))
    assert found is not None
    assert (found.caption, found.credit) == (caption, credit)


def test_a_lender_in_brackets_under_a_caption_that_the_picture_repeats() -> None:
    shown = "<div class=c1><a href='/p/images/0'><img src='/m/boats-1.jpg' alt='港に並ぶ漁船の様子＝旧港町'></a>{}</div>"
    found = image(page(shown.format("<p>港に並ぶ漁船の様子＝旧港町</p><p>（旧港テレビ）</p>")))
    assert found is not None
    assert (found.caption, found.credit) == ("港に並ぶ漁船の様子＝旧港町", "旧港テレビ")


def test_a_picture_called_the_storys_own_leads_before_one_in_the_text() -> None:
    late = "<figure><img src='/m/pier-after-storm.jpg'><figcaption>The pier.</figcaption></figure>"
    found = image(page("<div class=p-entry__eyecatch><img src='/m/boats-in-harbour.jpg'></div>").replace("<p>Repairs", late + "<p>Repairs"))
    assert found == Image("https://courier.example/m/boats-in-harbour.jpg", None, None)


def test_an_article_is_called_after_its_author_and_its_tags() -> None:
    html = page("<div><img src='/media/harbour-boats-oldport.jpg'><p>Boats at dawn. Photo: Jane Doe</p></div>")
    html = html.replace("<article", "<article class='post hentry author-jane-doe tag-logo'", 1)
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats at dawn.", "Jane Doe")


def test_a_by_word_is_no_part_of_a_credit() -> None:
    media = "<div class=gallery><img src='/m/boats-in-harbour.jpg'><p class=photo-author>por Jane Doe</p></div>"
    found = image(page(media, "<meta property=og:image content=/m/boats-in-harbour.jpg>"))
    assert found is not None
    assert found.credit == "Jane Doe"


def test_what_holds_a_story_is_not_called_after_its_pictures() -> None:
    rows = "".join(f"<li>Quay {n}, {n * 7} metres</li>" for n in range(40))
    html = page("<div class=cap><img src=/media/harbour-boats-oldport.jpg><p>Boats at dawn.</p></div>", after=f"<ul>{rows}</ul>")
    html = html.replace("<article>", "<div class='page js-ad-section'>").replace("</article>", "</div>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats at dawn.", None)


def test_what_is_called_a_credit_may_hold_the_caption_too() -> None:
    under = "<div class=copyright><figcaption>Boats lie in the harbour of Oldport on Monday (© 2018 Jane Doe )</figcaption></div>"
    found = image(page(f"<figure><img src='/media/harbour-boats-oldport.jpg'>{under}</figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats lie in the harbour of Oldport on Monday", "2018 Jane Doe")

    short = "<div class=photo-credit>سوق السمك في مدينة الزهراء (رويترز)</div>"
    found = image(page(f"<figure><img src='/media/harbour-boats-oldport.jpg'>{short}</figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("سوق السمك في مدينة الزهراء", "رويترز")

    whole = "<div class=copyright><figcaption>picture alliance / ASSOCIATED PRESS | Jane Doe</figcaption></div>"
    found = image(page(f"<figure><img src='/media/harbour-boats-oldport.jpg'>{whole}</figure>"))
    assert found is not None
    assert (found.caption, found.credit) == (None, "picture alliance / ASSOCIATED PRESS | Jane Doe")


def test_a_picture_stretched_from_nothing_is_no_point() -> None:
    html = page("<div><img src='/media/harbour-boats-oldport.jpg' style='width:0;height:0;min-width:100%;min-height:100%'></div>")
    found = image(html)
    assert found is not None
    assert found.url == "https://courier.example/media/harbour-boats-oldport.jpg"


def test_a_picture_is_where_the_base_says() -> None:
    html = page("<div class=fig><img src='media/harbour-boats-oldport.jpg'></div>", "<base href='https://courier.example/'>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, None)


@pytest.mark.parametrize(
    ("under", "caption", "credit"),
    [
        ("<div class=copyright>At the quay of Oldport - Agence Belle</div>", "At the quay of Oldport", "Agence Belle"),
        (
            "<small class=photo-source><span>At the quay of Oldport</span><b>Photo: Jane Doe/The Courier</b></small>",
            "At the quay of Oldport",
            "Jane Doe/The Courier",
        ),
        (
            "<figcaption><span class=attribution>© Provided by The Lantern</span> Photograph: Jane Doe/AFP/Getty</figcaption>",
            None,
            "Jane Doe/AFP/Getty",
        ),
        ("<figcaption>: v.l.: Jane Doe, John Roe. Foto: Erika Muster</figcaption>", "v.l.: Jane Doe, John Roe.", "Erika Muster"),
        ("<figcaption>Boats at dawn.</figcaption><button>More</button>", "Boats at dawn.", None),
        ("<div class=pic-caption>Lihat Foto</div><div class=pic-caption>Boats at dawn.</div>", "Boats at dawn.", None),
        ("<div class=pic-caption>查看大图</div><div class=pic-caption>Boats at dawn.</div>", "Boats at dawn.", None),
        ("<figcaption><p>OPINION POLL:</p><p>Boats at dawn.</p></figcaption>", "Boats at dawn.", None),
        ("<figcaption>Boats at dawn. Foto <span class=credit>Erika Muster</span></figcaption>", "Boats at dawn.", "Erika Muster"),
        (
            "<figcaption><span>הדוכנים בשוק הדגים הישן</span>/<span class=credit>ראובן קסטרו</span></figcaption>",
            "הדוכנים בשוק הדגים הישן",
            "ראובן קסטרו",
        ),
        (
            "<figcaption>Stills from 'Harbour' and 'The Pier'</figcaption><small class=pic-cap>Example Film / Harbour / Gull House</small>",
            "Stills from 'Harbour' and 'The Pier'",
            "Example Film / Harbour / Gull House",
        ),
        (
            "<div class=copyright><div class=rich-text><p>lender.example</p></div></div><figcaption><p>Old boats.</p></figcaption>",
            "Old boats.",
            "lender.example",
        ),
        ("<figcaption>Old boats / New Boats in Oldport</figcaption>", "Old boats / New Boats in Oldport", None),
        (
            (
                "<figcaption><p>Boats leave the harbour. <a href='/sea'><b>&gt;&gt; More on the sea</b></a></p>"
                "<span>Foto: Muster</span></figcaption>"
            ),
            "Boats leave the harbour.",
            "Muster",
        ),
    ],
)
def test_what_elements_and_alternative_text_part(under: str, caption: str | None, credit: str | None) -> None:
    html = page(f"<figure><img src='/media/harbour-boats-oldport.jpg' alt='At the quay of Oldport'>{under}</figure>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", caption, credit)


@pytest.mark.parametrize(
    ("before", "after", "credit"),
    [
        ("<div>3 May 2025, Jane Roe</div><p>(Credits: <a href=/v>Example Prime Video</a>)</p>", "", "Example Prime Video"),
        ("<p>PR</p>", "", None),
        ("", "<p>Titelbild: Erika Muster/dpa</p>", "Erika Muster/dpa"),
        ("", "<h3>Titelbild:</h3><div><span>(c) Erika Muster | dpa</span></div>", "Erika Muster | dpa"),
        ("", "<p>Titelbild:</p><p>Der Hafen von Oldport lag am Montag noch still, und kein Boot fuhr hinaus.</p>", None),
        ("", "<p>Cover photos are dear to readers of The Courier.</p>", None),
        ("", "<p>Main image: The pier. Photograph: Jane Doe for The Courier</p>", "Jane Doe for The Courier"),
        ("", "<p>Image: Max Moe Main image: Jane Doe/The Courier</p>", "Jane Doe/The Courier"),
        ("", "<p>Words: Jane Roe Photos: Max Moe</p>", "Max Moe"),
        ("", "<div>Door: De Vuurtoren Beeld: Jan Vos</div>", "Jan Vos"),
        ("<div>3 May 2025</div><div>Interview: Jane Roe Foto: Max Moe</div>", "", "Max Moe"),
        ("<div>By Jane Roe</div>", "<p>Words: Jane Roe</p>", None),
        ("", "<p>By the end of the day Jane Roe had told us whose photo it was.</p>", None),
        ("", "<ul><li>Bild:</li><li><address>lichtbildhaus</address></li></ul>", "lichtbildhaus"),
        ("", "<p>Bildquelle:</p><ul><li><a href='/share?to=f'>teilen</a></li></ul>", None),
        ("", "<p>WRITING: Jane PHOTOGRAPHY: Ann EDITING: Max</p>", None),
        ("", "<dl><dt>Autor</dt><dd>Max Moe</dd></dl><dl><dt>Foto(s)</dt><dd>Max Moe / FLT</dd></dl>", "Max Moe / FLT"),
        ("", "<div class=row><div class=label>PHOTOGRAPHER</div><div class=text>MAX MOE</div></div>", "MAX MOE"),
        ("", "<dl><dt>Video</dt><dd>Download</dd></dl>", None),
        ("", "<div class=row><div class=tag>Photos</div><div class=tag>Max Moe</div></div>", None),
        ("", "<ul><li>Kontakt:</li><li><address>lichtbildhaus</address></li></ul>", None),
    ],
)
def test_a_credit_may_stand_by_itself(before: str, after: str, credit: str | None) -> None:
    found = image(page(f"<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'></div>{before}", after=after))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, credit)


def test_a_caption_may_stand_under_the_headline_and_the_credit_of_the_only_picture_under_the_text() -> None:
    picture = "<figure class=lead-image><img src='/media/harbour-boats-oldport.jpg'></figure>"
    html = page("<figcaption>Boats at dawn. Photograph: Jane Doe for The Courier</figcaption>").replace("<h1>", f"{picture}<h1>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats at dawn.", "Jane Doe for The Courier")
    html = page(picture + "<p>SEA</p>", after="<h5>Image: The Courier/Roe</h5>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, "The Courier/Roe")
    for label in ("Image source", "Crédit photo", "Credit image"):
        credited = "<figure><img src='/media/pier-of-old.jpg'><figcaption>The pier. Photo: John Roe</figcaption></figure>"
        card = "<h2>Read next</h2><a href='/world/other-story'><img src='/media/other-story.jpg'></a>"
        html = page(picture, after=f"<p>{label}: The Courier/Roe</p>{card}").replace("</p><p>Repairs", f"</p>{credited}<p>Repairs")
        assert image(html).credit == "The Courier/Roe"
    html = page(picture, after="<p>jro, amm; Foto [M]: Muster; 3.5.2025</p>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, "Muster")
    second = "<figure><img src='/media/pier-of-old.jpg'></figure>"
    assert image(page(picture, after=second + "<h5>Image: The Courier/Roe</h5>")).credit is None


def test_caption_and_credit_may_share_a_line_of_the_story_with_the_picture() -> None:
    spans = (
        "<span class=img-copyright>Doe/Example Pictures</span><img src='/media/harbour-boats-oldport.jpg'><span class=image-{}>{}</span>"
    )
    found = image(page(spans.format("description", "Old boats at the quay")))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Old boats at the quay", "Doe/Example Pictures")
    assert image(page(spans.format("more", "Old boats at the quay"))).caption is None


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


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ("<h2>Boats leave the harbour of Oldport at dawn. (Bild: Jane Doe / AP)</h2>", "Boats leave the harbour of Oldport at dawn.", True),
        (
            "<h3>Boats leave the harbour of Oldport at dawn.</h3><div>Jane Doe / AP</div>",
            "Boats leave the harbour of Oldport at dawn.",
            True,
        ),
        ("<h2>Boats leave the harbour of Oldport at dawn.</h2>", "Boats leave the harbour of Oldport at dawn.", False),
        ("<h2>Boats leave the harbour of Oldport at dawn</h2>", None, False),
        ("<noscript><h3>Boats leave the harbour of Oldport at dawn.</h3></noscript>", None, False),
        ("<h2><a href=/world/boats-leave>Boats leave the harbour of Oldport at dawn.</a></h2>", None, False),
    ],
)
def test_a_sentence_in_a_figure_may_be_set_as_a_heading(said: str, caption: str | None, credit: bool) -> None:
    found = image(page(f"<figure class=q1><div><img src='/media/harbour-boats-oldport.jpg'></div><div class=q2>{said}</div></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == (caption, "Jane Doe / AP" if credit else None)


def test_a_paragraph_that_ends_in_an_agencys_name_is_no_caption_of_the_picture_over_it() -> None:
    picture = "<div class=q1><img src='/media/harbour-boats-oldport.jpg'></div>"
    last = "<p>The ferry to the islands was to leave at noon. (Lantern/Coast Agency)</p>"
    view = see(Page(page("").replace("until then.</p>", f"until then.</p>{picture}{last}"), url=URL))
    assert view.body is not None
    assert view.body.text.endswith("(Lantern/Coast Agency)")
    brief = see(Page(page(picture).replace(STORY, last), url=URL))
    assert brief.body is not None
    assert brief.body.text.endswith("(Lantern/Coast Agency)")


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


def test_a_caption_of_two_words_is_told_from_who_took_it_in_an_element_behind_it() -> None:
    figure = "<figure><img src='/m/boats.jpg'><figcaption>Old Theatre<span>Jane Doe/Getty Images</span></figcaption></figure>"
    assert image(page(figure)) == Image("https://courier.example/m/boats.jpg", "Old Theatre", "Jane Doe/Getty Images")


@pytest.mark.parametrize("what", ["Jane Roeson/Correspondent", "<b>Jane Roeson</b><span>Special correspondent at the islands</span>"])
def test_a_face_over_its_name_and_what_she_is_does_not_lead(what: str) -> None:
    face = f"<div class=q1><div class=q2><img src='/p/7.png'></div><div>{what}</div></div>"
    boats = "<figure class=q5><img src='/m/boats.jpg'><figcaption>Boats at dawn</figcaption></figure>"
    assert image(page(face + boats)) == Image("https://courier.example/m/boats.jpg", "Boats at dawn", None)


def test_what_the_only_picture_shows_is_no_part_of_its_credit_under_the_text() -> None:
    picture = "<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'></div>"
    found = image(page(picture, after="<p>Bild: Boote am alten Kai von Oldport | © Muster</p>"))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boote am alten Kai von Oldport", "Muster")


@pytest.mark.parametrize("label", ["Header image", "Titelbild", "Photo de couverture", "Imagen de portada"])
def test_a_line_under_the_text_may_say_what_the_lead_picture_shows(label: str) -> None:
    picture = "<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'></div>"
    found = image(page(picture, after=f"<p>{label}: Forty boats leave the old harbour at dawn. Credit: Jane Doe/The Courier</p>"))
    told = "Forty boats leave the old harbour at dawn."
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", told, "Jane Doe/The Courier")


@pytest.mark.parametrize(
    ("after", "credit"),
    [
        ("<p>Foto: Muster/dpa</p>", "Muster/dpa"),
        ("<p>Foto: Muster/dpa</p><a href='/world/other-story'><img src='/media/old-pier-at-noon.jpg'></a>", "Muster/dpa"),
        ("<p>Harbour master: Jane Roe</p>", None),
    ],
)
def test_a_credit_under_a_text_without_pictures_is_that_of_the_one_that_metadata_name(after: str, credit: str | None) -> None:
    head = "<meta property=og:image content='https://courier.example/media/harbour-boats-oldport.jpg'>"
    assert image(page("", head, after)) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, credit)


def test_a_credit_may_stand_over_the_headline_that_is_set_on_a_picture() -> None:
    top = "<div class=top style='background-image:url(/media/harbour-boats-oldport.jpg)'><p>Credit: Jane Doe / Getty Images</p><p>Sea</p>"
    html = page("</div>").replace("<h1>", f"{top}<h1>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", None, "Jane Doe / Getty Images")


@pytest.mark.parametrize(
    ("attribute", "caption", "credit"),
    [
        ("data-theme-key=photo-credit-creditor", None, "max moe"),
        ("data-testid=image-credit", None, "max moe"),
        ("data-testid=image-credit", None, "max moe//Gull Images"),
        ("data-testid=image-caption", "max moe", None),
        ("data-qa=q1", "max moe", None),
    ],
)
def test_what_scripts_call_a_line_where_its_class_is_a_build_tools(attribute: str, caption: str | None, credit: str | None) -> None:
    who, _, lender = (caption or credit or "").partition("//")
    lent = f"<span class=css-4x>//{lender}</span>" if lender else ""
    line = f"<figcaption class=css-2x><span {attribute} class=css-3x>{who}</span>{lent}</figcaption>"
    assert image(page(f"<figure class=css-1x><img src='/media/boats.jpg'>{line}</figure>")) == Image(
        "https://courier.example/media/boats.jpg", caption, credit
    )


def test_a_line_under_a_picture_is_not_that_of_captions_before_it() -> None:
    author = "<div class=head><div class=caption><div>An article by Jane Roe</div><div class=caption>19 May 2025</div></div></div>"
    media = "<div class=item><div class=pic><img src='/media/boats-in-harbour.jpg'></div>"
    said = "<div class=caption><div class=text-copyright><span>PR</span></div><div class=share>Share</div></div></div>"
    assert image(page(f"{author}{media}{said}")) == Image("https://courier.example/media/boats-in-harbour.jpg", None, "PR")


@pytest.mark.parametrize("cut", ["boats-at-oldport-lbox-980x400-FFFFFF", "boats-at-oldport-1800x0-c-center", "boats-at-oldport-768x432"])
def test_a_picture_over_the_head_leads_where_metadata_name_the_one_it_is_cut_from(cut: str) -> None:
    top = f"<div class=main-banner><img src='/media/{cut}.png'><div>© <a href='https://pix.example/m'>Max Moe</a> at Pix</div></div>"
    trail = "<ul class=trail><li><a href='/'>Start</a></li><li><a href='/world'>World</a></li></ul><p class=kicker>Sea</p>"
    head = "<meta property=og:image content='https://courier.example/media/boats-at-oldport.png'>"
    found = image(page("", head).replace("<main>", f"{top}<main>{trail}"))
    assert found == Image(f"https://courier.example/media/{cut}.png", None, "Max Moe at Pix")


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


def test_what_is_shown_until_the_picture_is_there_is_told_by_its_address() -> None:
    small, large = (f"https://pix.example/max/{width}/1*ab12cd34.png" for width in (60, 3788))
    figure = f"<figure><img src='{small}?q=20'><noscript><img src='{large}'></noscript><figcaption>A leak in action</figcaption></figure>"
    assert image(page(figure)) == Image(large, "A leak in action", None)


def test_a_picture_in_a_box_that_asks_for_support_does_not_lead() -> None:
    box = "<div class=box><p>While you are here: would you consider supporting our work?</p><img src=/media/the-editor-at-noon.jpg></div>"
    found = image(page("", after=box.replace("<p>", "<h3>").replace("</p>", "</h3>")))
    assert found is None


def test_words_behind_the_sign_of_a_copyright_alone_are_the_credit() -> None:
    for line in ("<div class=credit>{}</div>", "<div><span class=copyright>{}</span></div>"):
        figure = f"<figure><img src='/media/boats.jpg'>{line.format('View of old Oldport © Oldport Tourism / Max Moe')}</figure>"
        assert image(page(figure)) == Image("https://courier.example/media/boats.jpg", "View of old Oldport", "Oldport Tourism / Max Moe")


def test_what_a_caption_says_is_said_once() -> None:
    line = "<figcaption>(Symbolbild) (Bildquelle: MadMoe22 (CC0) - (Symbolbild))</figcaption>"
    figure = f"<figure><img src='/media/boats.jpg'>{line}</figure>"
    assert image(page(figure)) == Image("https://courier.example/media/boats.jpg", "(Symbolbild)", "MadMoe22 (CC0)")


def test_the_origin_of_a_picture_stands_over_its_caption() -> None:
    slide = "<div class=item><a href='/p/1.jpg'><img src='/media/boats.jpg'></a><div class=origin-notice><p>Oldport Works</p></div>{}</div>"
    media = slide.format("<div class=carousel-caption><p>The founders of Oldport Works, with one of their boats.</p></div>")
    assert image(page(media)) == Image(
        "https://courier.example/media/boats.jpg", "The founders of Oldport Works, with one of their boats.", "Oldport Works"
    )


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


@pytest.mark.parametrize("last", ["<a href=/quay>quay</a>", "<a>Quay</a>"])
def test_a_caption_may_end_in_a_link(last: str) -> None:
    found = image(page(f"<figure><img src=/m/boats.jpg><figcaption>The first boats leave the old {last}</figcaption></figure>"))
    assert found is not None
    assert (found.caption or "").lower().endswith("the old quay")


def test_a_sign_by_the_storys_head_is_not_put_before_the_picture_that_metadata_name() -> None:
    url = "https://courier.example/m/boats-in-the-harbour.jpg"
    sign = "<div class=by><img src='data:image/gif;base64,R0lGOD' alt='The Lantern'><div>Agence Exemple/AFP</div></div>"
    html = page(f"{sign}<div class=top><img src='{url}'></div>", f"<meta property=og:image content='{url}'>")
    assert image(html) == Image(url, None, None)


def test_a_players_label_is_no_caption() -> None:
    head = "<meta property=og:image content='https://courier.example/m/boats-in-harbour.jpg'>"
    html = page("<figure><figcaption>Listen to this article</figcaption><audio src=/a.mp3></audio></figure>", head)
    assert image(html) == Image("https://courier.example/m/boats-in-harbour.jpg", None, None)


def test_who_writes_under_a_picture_has_not_taken_it() -> None:
    html = page("<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'><div class=author_header>Jane Doe</div></div>")
    assert image(html).credit is None


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


@pytest.mark.parametrize("said", ["<meta property='og:image:secure_url' content='{}'>", "<link rel=image_src href='{}'>"])
def test_other_words_for_the_picture_stand_in_where_nothing_else_does(said: str) -> None:
    url, other = ("https://cdn.courier.example/social/harbour-boats.jpg", "https://cdn.courier.example/social/mayor-in-the-hall.jpg")
    assert image(page("", said.format(url))) == Image(url, None, None)
    assert image(page("", said.format(other) + f"<meta property='og:image' content='{url}'>")) == Image(url, None, None)


@pytest.mark.parametrize(
    ("style", "beside", "url"),
    [
        ("background-image: url(/m/boats-in-harbour.jpg)", "", "https://courier.example/m/boats-in-harbour.jpg"),
        ("background: #ccc url('https://x.example/m/boats.jpg') no-repeat", "", "https://x.example/m/boats.jpg"),
        ("background-image: url(/m/boats-in-harbour.jpg)", "<ul>" + "<li>Section</li>" * 12 + "</ul>", None),
        ("background-image: url(/img/bg.jpg)", "", None),
        ("background-image: url(/img/title_background/waves.jpg)", "", None),
        ("background-image: url(data:image/png;base64,AAAA)", "", None),
    ],
)
def test_a_style_may_set_the_picture_behind_the_headline(style: str, beside: str, url: str | None) -> None:
    html = page("").replace("<h1>", f'<div class=top style="{style}">{beside}<h1>').replace("</h1>", "</h1></div>")
    assert image(html) == (Image(url, None, None) if url else None)
    head = "<meta property=og:image content=https://x.example/m/ferry-at-dawn.jpg>"
    shared = page("", head).replace("<h1>", f'<div style="{style}"><h1>')
    assert image(shared) == Image("https://x.example/m/ferry-at-dawn.jpg", None, None)


@pytest.mark.parametrize(("width", "leads"), [(1920, True), (24, False)])
def test_a_button_may_hold_the_picture_that_it_shows_larger(width: int, leads: bool) -> None:
    shown = f"<div><div role=button><img src='/m/boats-in-harbour.jpg' width={width}></div><div class=caption>Boats at dawn.</div></div>"
    found = image(page(shown))
    assert (found is not None and found.url.endswith("/m/boats-in-harbour.jpg")) is leads


@pytest.mark.parametrize(
    "ground",
    [
        "style='background-image: url(/m/boats-in-the-old-harbour.jpg?w=1400)'",
        "data-image-src='/m/boats-in-the-old-harbour.jpg?w=1400'",
        "data-lazy-bg='url(/m/boats-in-the-old-harbour.jpg?w=1400)'",
    ],
)
def test_a_picture_behind_the_headline_leads_before_one_amid_the_text(ground: str) -> None:
    amid = "<figure><img src='/m/the-mayor-speaking.jpg'><figcaption>The mayor. Photo: Jane Doe</figcaption></figure>"
    named = "<meta property=og:image content='https://courier.example/m/boats-in-the-old-harbour.jpg?w=600'>"
    for head in (named, ""):
        html = page("", head, amid).replace("<h1>", f"<div class=top {ground}><h1>").replace("</h1>", "</h1></div>")
        html = html.replace("</p><p>Repairs", f"</p>{amid}<p>Repairs")
        assert image(html) == Image("https://courier.example/m/boats-in-the-old-harbour.jpg?w=1400", None, None)
        if ground.startswith("style"):  # an element that holds nothing
            empty = html.replace(f"<div class=top {ground}><h1>", f"<div class=top><div><b {ground}></b></div><h1>")
            assert image(empty) == Image("https://courier.example/m/boats-in-the-old-harbour.jpg?w=1400", None, None)
    other = html.replace("<title>", "<meta property=og:image content='https://courier.example/m/ferry-at-dawn.jpg'><title>")
    assert image(other) == Image("https://courier.example/m/ferry-at-dawn.jpg", None, None)
    over = page(f"<figure {ground}></figure>", named).replace("</p><p>Repairs", f"</p>{amid}<p>Repairs")  # behind no headline
    assert image(over) == Image("https://courier.example/m/the-mayor-speaking.jpg", "The mayor.", "Jane Doe")


def test_the_first_picture_leads_before_one_amid_the_text_that_a_system_names() -> None:
    html = page("<p><img src='/m/boats-in-the-old-harbour.jpg'></p>", "<meta name=twitter:image content='/m/the-mayor-speaking.jpg'>")
    html = html.replace("</p><p>Repairs", "</p><p><img src='/m/the-mayor-speaking.jpg'></p><p>Repairs")
    assert image(html) == Image("https://courier.example/m/boats-in-the-old-harbour.jpg", None, None)
    sign = html.replace(
        "/m/the-mayor-speaking.jpg'></p>", "/m/the-mayor-speaking.jpg'></p><p><img src='/m/boats-in-the-old-harbour.jpg'></p>"
    )
    assert image(sign) == Image("https://courier.example/m/the-mayor-speaking.jpg", None, None)


def test_of_the_versions_that_metadata_name_the_largest_stands_in() -> None:
    small, large = (f"https://courier.example/m/117001_boats.jpg?w={width}" for width in (150, 1500))
    data = (
        f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'headline': 'Harbour opens', 'image': small})}</script>"
    )
    assert image(page("", f"{data}<meta property=og:image content='{large}'>")) == Image(large, None, None)


def test_words_in_another_pictures_figure_are_that_pictures() -> None:
    media = "<figure><img src='/m/boats-in-the-old-harbour.jpg'><figcaption></figcaption></figure><div>"
    media += "<figure><img src='/m/the-mayor-speaking.jpg'><figcaption>Photo: Jane Doe</figcaption></figure></div>"
    assert image(page(media)) == Image("https://courier.example/m/boats-in-the-old-harbour.jpg", None, None)


def test_each_picture_of_a_row_has_the_words_in_its_own_element() -> None:
    card = "<div><div class=photo><img src='/m/boats-{0}.jpg'><div class=name>{1}</div></div></div>"
    row = f"<div class=pictures>{card.format(1, 'Nets, ropes and much more')}{card.format(2, 'The cat of the quay')}</div>"
    assert image(page(row)) == Image("https://courier.example/m/boats-1.jpg", "Nets, ropes and much more", None)


@pytest.mark.parametrize(
    ("sources", "file"),
    [
        ("<source data-srcset='/m/320/20250503_boats.jpg 320w,/m/1920/20250503_boats.jpg 1920w'>", "/m/1920/20250503_boats.jpg"),
        (
            "<source media='(min-width: 64rem)' srcset='/m/788/20250503_boats.jpg 1x, /m/788_2x/20250503_boats.jpg 2x'>",
            "/m/788_2x/20250503_boats.jpg",
        ),
        (
            "<source media='(max-width: 40em)' srcset='/m/narrow/20250503_boats.jpg'> <source srcset='/m/wide/20250503_boats.jpg'>",
            "/m/wide/20250503_boats.jpg",
        ),
        (
            "<source media='(min-width: 9em) and (max-width: 99em)' srcset='/m/mid/boats.jpg'><source srcset='/m/wide/20250503_boats.jpg'>",
            "/m/wide/20250503_boats.jpg",
        ),
        ("<source srcset='/m/40x30/20250503_boats.jpg'>", "/m/80/20250503_boats.jpg"),
        ("<source srcset='/frame/of-every-page.jpg'>", "/m/80/20250503_boats.jpg"),
        ("<source type=image/webp srcset='/m/wide/20250503_boats.webp'>", "/m/80/20250503_boats.jpg"),
        ("<source srcset='data:image/gif;base64,R0lGODlhAQABAAAAACH5'>", "/m/80/20250503_boats.jpg"),
    ],
)
def test_the_sources_of_a_picture_name_what_a_wide_screen_shows(sources: str, file: str) -> None:
    html = page(f"<figure><picture>{sources}<img src='/m/80/20250503_boats.jpg'></picture><figcaption>Boats.</figcaption></figure>")
    assert image(html) == Image(f"https://courier.example{file}", "Boats.", None)


def test_a_picture_as_it_was_made_is_no_smaller_than_a_version_for_a_wide_screen() -> None:
    sources = "<source media='(min-width: 960px)' srcset='/m/20250503_boats/20x9-1280/boats.jpg'>"
    html = page(f"<figure><picture>{sources}<img src='/m/20250503_boats/original/boats.jpg'></picture></figure>")
    assert image(html) == Image("https://courier.example/m/20250503_boats/original/boats.jpg", None, None)


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


def test_the_picture_of_an_amp_page() -> None:
    media = "<figure><amp-img src='/media/boats-1200.jpg' width=1200><noscript><img src='/media/boats-1200.jpg'></noscript></amp-img>"
    assert image(page(f"{media}<figcaption>Boats in the harbour.</figcaption></figure>")) == Image(
        "https://courier.example/media/boats-1200.jpg", "Boats in the harbour.", None
    )


def test_the_shared_picture_is_not_put_over_the_displayed_ones_caption() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/social/mayor-speaking-in-hall.jpg'>"
    found = image(page("<figure><img src='/media/harbour-boats-oldport.jpg'><figcaption>Boats.</figcaption></figure>", head))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats.", None)


def test_a_folder_of_all_the_sites_pictures_makes_no_two_the_same() -> None:
    folder = "https://media.example/oldportcourier-81qbw3/media/images"
    named = f"{folder}/storms/harbour-after-the-storm-832x469.jpg"
    face = "/_next/image?url=https%3A%2F%2Fmedia.example%2Foldportcourier-81qbw3%2Fmedia%2Fimages%2Fpeople%2Froe-jane-261x347.jpg&w=640"
    assert not same_picture(face, named)
    assert same_picture(f"/_next/image?url={quote(named, safe='')}&w=640", named)
    assert same_picture(f"{folder}/47110815/harbour.jpg", f"{folder}/47110815/storm.jpg")
    handler = "https://media.example/-/media/oldport-courier-stories"
    assert not same_picture(f"{handler}/harbour-lights.ashx?h=165&w=230", f"{handler}/storm-at-sea.ashx?h=400&w=590")
    assert same_picture(f"{handler}/harbour-lights.ashx?h=165&w=230", f"{handler}/harbour-lights.ashx?h=400&w=590")


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


def test_metadata_that_names_the_same_picture_is_a_second_witness() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/1200x630/harbour-boats-oldport.jpg?crop=1'>"
    view = see(Page(page("<figure><img src='/media/harbour-boats-oldport.jpg'></figure>", head), url=URL))
    assert view.chosen["image"].agree == 2


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


@pytest.mark.parametrize("file", ["boats-leave-the-harbour-og.jpg", "sol-og-sommer.jpg", "social-media-of-the-port.png"])
def test_a_picture_for_sharing_that_is_called_after_the_story_is_its_image(file: str) -> None:
    address = f"https://courier.example/media/{file}"
    assert image(page("", f"<meta property='og:image' content='{address}'>")) == Image(address, None, None)


def test_a_picture_that_leads_to_its_own_page_is_no_card() -> None:
    lead = f"<aside class=entry-thumbnail><a href='{URL}/'><img src='/m/20250503/boats.jpg'></a></aside>"
    after = "<figure><img src='/m/second-of-harbour.jpg'><figcaption>The pier.</figcaption></figure>"
    head = "<meta property='og:image' content='https://courier.example/m/20250503/boats.jpg'>"
    assert image(page(lead, head, after)) == Image("https://courier.example/m/20250503/boats.jpg", None, None)


def test_a_picture_that_leads_to_where_it_was_taken_from_is_no_card() -> None:
    lent = "<div class=wp-caption><a href='https://commons.example/wiki/File:Oldport.gif'><img src='/m/old-map-of-oldport.png'></a>{}</div>"
    lead, rest = "<p>Photo by Jane Doe, public domain.</p>", "<figure><img src='/m/second-of-harbour.jpg'></figure>"
    assert image(page(lent.format(lead) + rest)) == Image(
        "https://courier.example/m/old-map-of-oldport.png", None, "Jane Doe, public domain"
    )
    of_the_house = lent.replace("commons.example", "pictures.courier.example")
    assert image(page(of_the_house.format(lead) + rest)) == image(page(lent.format(lead) + rest))


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


def test_fields_that_a_system_labels_hold_caption_and_credit() -> None:
    field = "<div class='field field--name-field-{}'>{}<div class=field__item>{}</div></div>"
    said = "Boats lie in the harbour of Oldport at dawn on Monday."
    fields = (
        field.format("photo", "", "<img src='/m/boats-in-harbour.jpg'>")
        + field.format("caption", "<h2 class='field__label visually-hidden'>Caption</h2>", f"<p>{said}</p>")
        + field.format("credit", "<div class=field__label>Photo Credit</div>", "Oldport University")
    )
    found = image(page(f"<div class=node-image>{fields}</div>"))
    assert found is not None
    assert (found.caption, found.credit) == (said, "Oldport University")


def test_a_picture_that_leads_to_its_gallery_leads_the_story() -> None:
    shown = "<div class=cover><a href='/galerie/harbour-17/'><img src='/m/boats-in-harbour.jpg'></a>Boats at dawn© Jane Doe/Courier</div>"
    found = image(page(shown, "<meta property=og:image content='https://courier.example/m/piers.jpg'>"))
    assert found == Image("https://courier.example/m/boats-in-harbour.jpg", "Boats at dawn", "Jane Doe/Courier")


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


def test_a_label_over_a_caption_for_those_who_do_not_see_it() -> None:
    said = "Boats lie in the harbour of Oldport on Monday, three days after the storm.CreditJane Doe for The Courier"
    found = image(page(f"<figure><div>Image</div><img src='/m/boats-in-harbour.jpg'><figcaption>{said}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == (said.partition("Credit")[0], "Jane Doe for The Courier")


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


def test_hostile_pages_take_linear_time() -> None:
    start = time.process_time()
    document = Document(Page("<body>" + "<figure><img src=/m/boats-in-harbour.jpg><p class=caption>x</p></figure>" * 8_000, url=URL))
    caption_blocks(View(document, Context(url=URL)))
    document = Document(Page("<body>" + "<div class=caption>" * 400 + "<img src=/m/a-picture.jpg>" * 5_000, url=URL))
    caption_blocks(View(document, Context(url=URL)))
    assert time.process_time() - start < 6


def test_a_caption_of_thousands_of_headings_takes_linear_time() -> None:
    document = Document(Page("<body><figure><img src=/m/boats-in-harbour.jpg><figcaption>" + "<h2>A</h2>" * 19_000, url=URL))
    start = time.process_time()
    caption_blocks(View(document, Context(url=URL)))
    assert time.process_time() - start < 2


def test_hundreds_of_figures_that_are_never_closed_take_linear_time() -> None:
    figure = "<figure><figcaption>A caption here</figcaption>" + "<p>Ab c</p>" * 5
    document = Document(Page("<body>" + figure * 390 + "".join(f"<p>Words {n} here" for n in range(16_000)), url=URL))
    start = time.process_time()
    caption_blocks(View(document, Context(url=URL)))
    assert time.process_time() - start < 1


def test_the_last_words_of_a_caption_in_italics_are_no_credit() -> None:
    under = "<figcaption>The old lamp, from the film <em>The Keeper</em></figcaption>"
    shown = image(page(f"<figure><img src=/p/1.jpg width=900 height=600>{under}</figure>"))
    assert shown is not None
    assert (shown.caption, shown.credit) == ("The old lamp, from the film The Keeper", None)


def test_an_element_in_a_line_may_be_called_its_caption() -> None:
    text = STORY.replace("<p>", "").replace("</p>", "<br><br>")
    said = "<span class=end_photo><img src='/m/boats-640x480.jpg'></span><em class=img_desc>Boats in the harbour</em><br><br>"
    view = see(Page(page(f"<div>{said}{text}</div>").replace(f"<div class=text>{STORY}</div>", ""), url=URL))
    assert view.value("image").caption == "Boats in the harbour"
    assert view.body is not None
    assert "Boats in the harbour" not in view.body.text


@pytest.mark.parametrize(
    "words",
    ["<span>AFP</span><span>Boats in the harbour of Oldport</span>", "<span>Boats in the harbour of Oldport</span><span>AFP</span>"],
)
def test_a_lender_in_an_element_of_its_own_is_the_credit(words: str) -> None:
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption>{words}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats in the harbour of Oldport", "AFP")


@pytest.mark.parametrize("behind", ["<span class=credit>Jane Doe/Sea Trust</span>", "<span class=org>jdoe@lantern.example</span>"])
def test_a_credit_that_is_said_twice_or_with_an_address_is_said_once(behind: str) -> None:
    words = (
        f"<div class=caption>Boats in the harbour of Oldport</div><div class=byline><span class=credit>Jane Doe/Sea Trust</span>{behind}"
    )
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption>{words}</div></figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats in the harbour of Oldport", "Jane Doe/Sea Trust")


SHOWN = "Boats lie in the old harbour of Oldport on Monday."


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        (
            (
                f"<figcaption class=Fig-caption>{SHOWN}</figcaption>"
                "<div><div class=Fig-credit>Jane Doe</div><div> / </div><div class=Fig-source>KQT News</div></div>"
            ),
            "Jane Doe / KQT News",
        ),
        (f"<figcaption>{SHOWN}</figcaption><div><div>Jane Doe</div><div> | </div><div>KQT News</div></div>", "Jane Doe | KQT News"),
        (f"<div class=credit><span>{SHOWN}</span> <span>Agency Stock Photo</span></div>", "Agency Stock Photo"),
        (f"<figcaption><span>{SHOWN}</span> <span>Jane Doe jdoe@courier.example</span></figcaption>", "Jane Doe"),
    ],
)
def test_photographer_and_house_in_elements_of_their_own(words: str, credit: str) -> None:
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'>{words}</figure>"))
    assert found is not None
    assert (found.caption, found.credit) == (SHOWN, credit)


def test_a_picture_beside_a_byline_with_its_date_does_not_lead() -> None:
    face = "<div><span><img src='/people/n-2x.png'></span><span>by <a href='/u/jane'>Jane Roeson</a></span><time>June 4, 2024</time></div>"
    boats = "<figure><img src='/m/boats-in-harbour.jpg'><figcaption>Boats at dawn</figcaption></figure>"
    assert image(page(face + boats)) == Image("https://courier.example/m/boats-in-harbour.jpg", "Boats at dawn", None)


def test_a_few_words_right_behind_a_sentence_are_the_credit() -> None:
    words = "<span>Boats in the harbour of Oldport, on Monday.</span><span class=x>Jane Roe (Sea Trust of Oldport)</span>"
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption>{words}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats in the harbour of Oldport, on Monday.", "Jane Roe (Sea Trust of Oldport)")


def test_a_link_for_the_readers_hand_is_no_part_of_the_caption() -> None:
    words = "<a href='/m/boats.jpg'>Enlarge</a> <span>/</span> Boats in the harbour of Oldport"
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption><div>{words}</div></figcaption></figure>"))
    assert found is not None
    assert found.caption == "Boats in the harbour of Oldport"


def test_a_dash_that_opens_what_somebody_says_stays_in_the_caption() -> None:
    words = "– We saw the boats. They saw us, says Jane Roe. Foto: <span>Ann Poe</span>"
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption>{words}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("– We saw the boats. They saw us, says Jane Roe.", "Ann Poe")


def test_paragraphs_that_share_the_pictures_element_are_no_caption() -> None:
    html = page("").replace("<div class=text>", "<div class='text prose'><img src='/m/boats-640x480.jpg' alt=''>")
    credit = "<p>Image: © Jane Roe/Sea Trust</p></div></article>"
    found = image(html.replace("</div></article>", credit))
    assert found is not None
    assert (found.url, found.caption, found.credit) == ("https://courier.example/m/boats-640x480.jpg", None, "Jane Roe/Sea Trust")


@pytest.mark.parametrize("said", ["undefined", "null", "false"])
def test_a_word_is_no_address_of_a_picture(said: str) -> None:
    assert image(page("", f"<meta property=og:image content={said}>")) is None


@pytest.mark.parametrize(
    "said",
    [
        "<link itemprop=image href=/m/boats.jpg>",
        "<meta itemprop=image content=/m/boats.jpg>",
        "<div itemprop=image itemscope itemtype='https://schema.org/ImageObject'><meta itemprop=url content=/m/boats.jpg></div>",
        "<div itemprop=image itemscope itemtype='https://schema.org/ImageObject'><link itemprop=contentUrl href=/m/boats.jpg></div>",
    ],
)
def test_the_picture_of_the_storys_item(said: str) -> None:
    html = page(said).replace("<article>", "<article itemscope itemtype='https://schema.org/NewsArticle'>")
    assert image(html) == Image("https://courier.example/m/boats.jpg", None, None)


def test_the_picture_of_the_page_is_the_storys_where_that_has_none() -> None:
    data = [
        {"@type": "NewsArticle", "headline": "Harbour opens again after storm"},
        {"@type": "WebPage", "primaryImageOfPage": {"@id": "#lead"}},
        {"@type": "ImageObject", "@id": "#lead", "url": "https://courier.example/m/boats.jpg"},
    ]
    html = page("", f"<script type='application/ld+json'>{json.dumps(data)}</script>")
    assert image(html) == Image("https://courier.example/m/boats.jpg", None, None)


DEEP = "".join(
    f"<p>On day {n} the boats of the harbour went out again, and most of them came back before it was dark.</p>" for n in range(12)
)
SHARED = "<meta property=og:image content='https://x.example/m/lighthouse-over-the-bay.jpg'>"


@pytest.mark.parametrize(
    ("head", "under", "url"),
    [
        (SHARED, "", "https://x.example/m/lighthouse-over-the-bay.jpg"),
        ("", "", "https://courier.example/m/nets-on-the-quay.jpg"),
        (SHARED, "<figcaption>Nets on the quay</figcaption>", "https://courier.example/m/nets-on-the-quay.jpg"),
    ],
)
def test_a_picture_amid_the_text_is_not_put_before_the_storys_own(head: str, under: str, url: str) -> None:
    found = image(page("", head, f"{DEEP}<figure><img src='/m/nets-on-the-quay.jpg'>{under}</figure>{DEEP}"))
    assert found is not None
    assert found.url == url


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


def test_what_holds_the_headline_is_no_ornament() -> None:
    title = "<h1>Harbour opens again after storm</h1>"
    head = f"<section class=story-banner>{title}<div><img fetchpriority=high src='/m/boats.jpg'></div></section>"
    found = image(page("").replace(title, head))
    assert found == Image("https://courier.example/m/boats.jpg", None, None)


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


def test_a_picture_of_a_saved_page_is_where_the_site_has_it() -> None:
    media = "<figure><img src='./Harbour opens again_files/lighthouse-over-the-bay.jpg'><figcaption>The light</figcaption></figure>"
    assert image(page(media, SHARED)) == Image("https://x.example/m/lighthouse-over-the-bay.jpg", "The light", None)


def test_a_thumbnail_that_leads_to_the_whole_picture_gives_that() -> None:
    media = "<figure><a href='/m/lighthouse-over-bay.jpg'><img src='/m/lighthouse-over-bay-320x320.jpg'></a></figure>"
    assert image(page(media)) == Image("https://courier.example/m/lighthouse-over-bay.jpg", None, None)


@pytest.mark.parametrize(
    ("under", "caption", "credit"),
    [
        ("<a href='https://unsplash.com/@jroe'>Jane Roe</a>", None, "Jane Roe"),
        ("cc jroe <a href='https://flic.kr/p/x1'>https://flic.kr/p/x1</a>", None, "cc jroe https://flic.kr/p/x1"),
        ("<a href='https://courier.example/boats'>Boats</a>", "Boats", None),
        ("Boats, on <a href='https://flic.kr/p/x1'>a picture</a> of many", "Boats, on a picture of many", None),
    ],
)
def test_a_name_that_leads_to_where_free_pictures_are_lent_is_the_credit(under: str, caption: str | None, credit: str | None) -> None:
    found = image(page(f"<figure><img src='/m/boats.jpg'><figcaption>{under}</figcaption></figure>"))
    assert found == Image("https://courier.example/m/boats.jpg", caption, credit)


BOATS = "<img src='/m/boats-640x480.jpg'>"


def figure(caption: str, picture: str = BOATS) -> str:
    return f"<figure class=q7><div class=q8>{picture}</div><figcaption>{caption}</figcaption></figure>"


@pytest.mark.parametrize(
    ("media", "caption", "credit"),
    [
        (
            figure("<b class=q1>Legende:</b> <b class=q2>Boats in the harbour of Oldport.</b> <span class=q3>QRF</span>"),
            "Boats in the harbour of Oldport.",
            "QRF",
        ),
        (
            figure("<span class=q2>A boat with a sign that says “For sale”</span> <span class=q3>VQ</span>"),
            "A boat with a sign that says “For sale”",
            "VQ",
        ),
        (
            figure("<p>Boats in the harbour of Oldport.</p><p>Quayside</p>"),
            "Boats in the harbour of Oldport.",
            "Quayside",
        ),
        (
            figure("Boats lie in the harbour of Oldport, as they did on Monday. Foto: Jane Doe <span class=q1>Vis mer</span>"),
            "Boats lie in the harbour of Oldport, as they did on Monday.",
            "Jane Doe",
        ),
        (
            f"<div class=q1><div class=q2>{BOATS}</div>Boats lie in the harbour of Oldport: 3 May 2025 (QRF / JANE DOE)</div>",
            "Boats lie in the harbour of Oldport: 3 May 2025",
            "QRF / JANE DOE",
        ),
        (
            (
                f"<div class=q1><a>{BOATS[:-1]} alt='Boats in the harbour of Oldport on'></a><a href='#q'>Bildbeschreibung "
                "einblenden</a></div><div><p>Boats in the harbour of Oldport on Monday. Bild: Jane Doe</p></div>"
            ),
            "Boats in the harbour of Oldport on Monday.",
            "Jane Doe",
        ),
        (
            f"<div class=q1><div class=q2>{BOATS}</div>Nets and boats at the western pier of Oldport</div>",
            "Nets and boats at the western pier of Oldport",
            None,
        ),
        (
            f"<div class=q1>{BOATS}</div><div class=q2>The boats of the harbour of Oldport on Monday. Getty Images</div>",
            "The boats of the harbour of Oldport on Monday.",
            "Getty Images",
        ),
        (
            figure("Boats lie in the harbour.") + "<p>Boats lie in the harbour.</p><div><p>picture alliance/dpa | Jane Doe</p></div>",
            "Boats lie in the harbour.",
            "picture alliance/dpa | Jane Doe",
        ),
        (
            (
                f"<div class=q1><a>{BOATS[:-1]} alt='Boats lie in the harbour'></a><div><span>Boats lie in the harbour.</span> <span "
                "class=q2>quay.example/Jane Doe</span></div></div>"
            ),
            "Boats lie in the harbour.",
            "quay.example/Jane Doe",
        ),
        (
            figure("The boats of the harbour <span class=sr-only>Credit: </span><span>Jane Doe</span>"),
            "The boats of the harbour",
            "Jane Doe",
        ),
        (
            figure("<p>The boats of the harbour</p><p>Jane Doe</p>"),
            "The boats of the harbour",
            "Jane Doe",
        ),
        (
            figure("<p>Mayor Anna Roe</p><p>Jane Doe</p>"),
            "Mayor Anna Roe",
            "Jane Doe",
        ),
        (
            figure("<span>The boats of the harbour</span> <span>Jane Doe / The Example Harbour Courier</span>"),
            "The boats of the harbour",
            "Jane Doe / The Example Harbour Courier",
        ),
        (
            f"<div class=bild>{BOATS}<div class=bildunterschrift>Die Boote im Hafen</div><div class=bildquelle>Jane Doe</div></div>",
            "Die Boote im Hafen",
            "Jane Doe",
        ),
        (
            f"<div class=afbeelding>{BOATS}<p class=onderschrift>De boten in de haven</p><span class=bron>Jane Doe</span></div>",
            "De boten in de haven",
            "Jane Doe",
        ),
        (
            f"<div class=resim>{BOATS}<p class=resim-alti>Limandaki tekneler</p><span class=kaynak>Jane Doe</span></div>",
            "Limandaki tekneler",
            "Jane Doe",
        ),
        (
            f"<p>{BOATS}<br><em>The boats of the harbour of Oldport.</em></p>",
            "The boats of the harbour of Oldport.",
            None,
        ),
        (
            f"<figure>{BOATS}<figcaption>Boats lie in the harbour.</figcaption><span>Jane Doe</span></figure>",
            "Boats lie in the harbour.",
            "Jane Doe",
        ),
        (
            (
                f"<div class=article-image>{BOATS}<div class=image-caption><p>Boats lie in the harbour.</p></div>"
                "<div class=image-byline>Jane Doe</div></div>"
            ),
            "Boats lie in the harbour.",
            "Jane Doe",
        ),
        (
            (
                f"<div class='relative w-full aspect-video'>{BOATS}</div><p class='mt-2 text-xs'>The boats of the harbour of Oldport on "
                "Monday. <span class=italic>Jane Doe / Example Wire</span></p>"
            ),
            "The boats of the harbour of Oldport on Monday.",
            "Jane Doe / Example Wire",
        ),
        (
            (
                f"<div class=gallery><figure class=gallery-item><div class=gallery-icon>{BOATS}</div><figcaption>Boats lie in the harbour."
                "</figcaption></figure><figure class=gallery-item><div class=gallery-icon><img src='/m/pier.jpg'></div><figcaption>The "
                "pier.</figcaption></figure></div>"
            ),
            "Boats lie in the harbour.",
            None,
        ),
        (
            (
                "<figure class=q1><div style=\"background-image: url('/m/boats-640x480.jpg')\" role=img></div><figcaption>Boats lie in the "
                "harbour. <span>Jane Doe/Example</span></figcaption></figure>"
            ),
            "Boats lie in the harbour.",
            "Jane Doe/Example",
        ),
        (
            (
                "<figure><picture><source data-srcset='/m/boats-640x480.jpg 640w, /m/boats-300x200.jpg 300w'><img class=lazy "
                "src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP'></picture><figcaption>Boats lie in the harbour.</figcaption></figure>"
            ),
            "Boats lie in the harbour.",
            None,
        ),
    ],
)
def test_caption_and_credit_need_no_telling_class(media: str, caption: str | None, credit: str | None) -> None:
    found = image(page(media))
    assert found == Image("https://courier.example/m/boats-640x480.jpg", caption, credit)


def test_a_line_in_a_pictures_element_amid_the_text_is_its_caption() -> None:
    framed = f"<div class=q1><div class=q2>{BOATS}<div class=q3><p>“Not one boat”: the harbour of Oldport on Friday</p></div></div></div>"
    found = see(Page(page("").replace("</p><p>Repairs", f"</p>{framed}<p>Repairs"), url=URL))
    assert found.value("image").caption == "“Not one boat”: the harbour of Oldport on Friday"
    assert found.body is not None
    assert "Not one boat" not in found.body.text


@pytest.mark.parametrize("words", ["", "<p>Jane Doe</p>"])
def test_a_face_is_not_put_before_the_captioned_picture_that_metadata_name(words: str) -> None:
    face = f"<figure class=q1><img src='/p/square/jane-doe.jpg'>{words}</figure><div><a href='/by/jane'>Jane Doe</a> · Courier</div>"
    shown = f"<div>{figure('Boats at dawn. (Jane Doe/QRF)', BOATS.replace('boats', 'boats-in-harbour'))}</div>"
    found = image(page(face + shown, "<meta property=og:image content='https://courier.example/m/boats-in-harbour-1200x630.jpg'>"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats at dawn.", "Jane Doe/QRF")


@pytest.mark.parametrize(
    "under",
    [
        "Shot at dawn from the <a href='/quay'>Old Quay</a>",
        "Left to right: Jane Doe, <span>John Roe</span>",
        "<p>Boats at the western pier.</p><p>They left on Monday.</p>",
    ],
)
def test_the_last_words_of_a_caption_are_no_credit(under: str) -> None:
    found = image(page(figure(under)))
    assert found is not None
    assert found.credit is None


@pytest.mark.parametrize(
    ("served", "url"),
    [
        ("/_next/image?url=https%3A%2F%2Fcdn.courier.example%2Fm%2Fboats.jpg&w=1920&q=75", "https://cdn.courier.example/m/boats.jpg"),
        ("/_next/image/?url=%2Fm%2Fboats.jpg%3Fv%3D2&w=1920&q=75", "https://courier.example/m/boats.jpg?v=2"),
        ("/_vercel/image?w=1024&url=%2Fm%2Fboats.jpg&q=80", "https://courier.example/m/boats.jpg"),
        ("/.netlify/images?url=/m/boats.jpg&w=1024", "https://courier.example/m/boats.jpg"),
        ("/_next/image?url=boats&w=1920", "https://courier.example/_next/image?url=boats&w=1920"),
        ("/image?url=/m/boats.jpg", "https://courier.example/image?url=/m/boats.jpg"),
    ],
)
def test_a_picture_that_is_made_smaller_on_demand_is_the_one_it_is_made_of(served: str, url: str) -> None:
    shown = image(page(f"<figure><img src='{served}' width=1200 height=600><figcaption>Boats leave the harbour.</figcaption></figure>"))
    assert shown == Image(url, "Boats leave the harbour.")
    named = image(page("", head=f"<meta property=og:image content='https://courier.example{served}'>"))
    assert named is not None
    assert named.url == url


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("<p class=credit>Ida Holm</p>", "Ida Holm"),
        ("<div class='photo-credit'>Ida Holm / The Lantern</div>", "Ida Holm / The Lantern"),
        ("<p class=author>Ida Holm</p>", None),
        ("<p class=credit>By Ida Holm</p>", None),
        ("<p class=credits>The boats left at dawn.</p>", None),
    ],
)
def test_a_name_that_is_called_a_credit_right_behind_a_captioned_figure_is_its_credit(line: str, credit: str | None) -> None:
    figure = "<figure><img src='/m/boats.jpg'><figcaption>Boats leave the harbour on Monday.</figcaption></figure>"
    found = image(page("").replace("<div class=text>", f"<div class=text>{figure}{line}"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats leave the harbour on Monday.", credit)


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


WAITING = "Los barcos esperan en el puerto del norte de la ciudad"


@pytest.mark.parametrize(
    ("under", "caption", "credit"),
    [
        (f"{WAITING} <span class=q9>Juana Pérez</span>", WAITING, "Juana Pérez"),
        (f"{WAITING} <span class=q9>EL FARO</span>", WAITING, "EL FARO"),
        (f"{WAITING} <span>EL FARO</span>", WAITING, "EL FARO"),
        (f"<span>{WAITING}</span> <span>EL FARO</span>", WAITING, "EL FARO"),
        (f"{WAITING} de <span class=q9>San Juan</span>", f"{WAITING} de San Juan", None),
        (f"{WAITING} <span style='font-weight:400'>San Juan</span>", f"{WAITING} San Juan", None),
        (f"{WAITING} <em>Blue Harbour</em>", f"{WAITING} Blue Harbour", None),
        (f"{WAITING} <a href='/faro'>EL FARO</a>", f"{WAITING} EL FARO", None),
    ],
)
def test_names_in_an_element_behind_a_caption_without_a_full_stop_are_its_credit(under: str, caption: str, credit: str | None) -> None:
    found = image(page(figure(under)))
    assert found is not None
    assert (found.caption, found.credit) == (caption, credit)


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
        (
            f"<div>{BOATS}<div>Boats lie in the old harbour at dawn</div><div>Jane Doe</div></div>",
            "Boats lie in the old harbour at dawn",
            "Jane Doe",
        ),
        (
            f"<div><div>{BOATS}</div><p>Boats lie in the old harbour at dawn</p><p>Jane Doe</p></div>",
            "Boats lie in the old harbour at dawn",
            "Jane Doe",
        ),
        (f"<div>{BOATS}<div>Boats lie in the old harbour at dawn</div><div><a href=/tags/jane-doe>Jane Doe</a></div></div>", None, None),
        (
            f"<figure>{BOATS}<details><summary>Caption</summary><p>Boats lie in the harbour.</p><p>Photo: Jane Doe</p></details></figure>",
            "Boats lie in the harbour.",
            "Jane Doe",
        ),
        (
            f"<figure>{BOATS}<figcaption><p>Boats lie still.</p><p>EC PHOTO: JANE DOE</p></figcaption></figure>",
            "Boats lie still.",
            "JANE DOE",
        ),
        (f"<figure>{BOATS}<figcaption><p>Boats lie still.</p><a href=/b>Buy Now</a></figcaption></figure>", "Boats lie still.", None),
        (
            f"<div>{BOATS}</div><p>Boats lie in the old harbour at dawn</p><p>Photo: Jane Doe</p>",
            "Boats lie in the old harbour at dawn",
            "Jane Doe",
        ),
        (f"<div>{BOATS}</div><p>By Ida Holm and Jane Moe of the harbour desk</p><p>Photo: Jane Doe</p>", None, "Jane Doe"),
        (
            figure("<span class=a>Jane Doe / QRF Wire</span><span class=b>Boats at the quay</span>"),
            "Boats at the quay",
            "Jane Doe / QRF Wire",
        ),
        (f"<figure>{BOATS}<figcaption>Boats lie still. Jane Doe/AP</figcaption></figure>", "Boats lie still.", "Jane Doe/AP"),
    ],
)
def test_lines_under_a_picture_by_the_head_are_caption_and_credit(media: str, caption: str | None, credit: str | None) -> None:
    found = image(page(media))
    assert found is not None
    assert (found.url, found.caption, found.credit) == ("https://courier.example/m/boats-640x480.jpg", caption, credit)


def test_a_picture_may_be_set_behind_an_element_that_holds_nothing() -> None:
    html = page("").replace("<h1>", "<div data-bg='/m/boats-at-dawn.jpg'></div><h1>")
    assert image(html) == Image("https://courier.example/m/boats-at-dawn.jpg")


@pytest.mark.parametrize("words", ["Listen to this article · 6 min", "12°C", "Artikel anhören", "Escuchar este artículo"])
def test_what_reads_the_story_aloud_and_the_weather_are_no_picture_of_it(words: str) -> None:
    assert image(page(f"<div class=z1><img src='/w/sunny-harbour.jpg'><p>{words}</p></div>")) is None


def test_a_film_is_no_picture() -> None:
    film = "<div><video src='/v/harbour.mp4' poster='/m/still-of-a-film.jpg'></video></div>"
    named = "<meta property=og:image content='https://courier.example/m/boats-in-harbour.jpg'>"
    assert image(page(film, named)) == Image("https://courier.example/m/boats-in-harbour.jpg")
    assert image(page(film)) in (None, Image("https://courier.example/m/still-of-a-film.jpg"))
    assert image(page(film.replace(" poster='/m/still-of-a-film.jpg'", ""))) is None


def test_an_attribute_of_a_credit_may_tell_the_caption_too() -> None:
    told = "<figure><a data-copyright='Boats lie in the harbour © Jane Doe'><img src='/m/boats.jpg'></a></figure>"
    assert image(page(told)) == Image("https://courier.example/m/boats.jpg", "Boats lie in the harbour", "Jane Doe")


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


@pytest.mark.parametrize("stop", [".", "।"])
def test_the_papers_name_behind_the_last_sentence_is_the_credit(stop: str) -> None:
    html = page(figure(f"Boats lie in the harbour{stop} The Courier"), "<meta property=og:site_name content='The Courier'>")
    found = image(html)
    assert found is not None
    assert (found.caption, found.credit) == (f"Boats lie in the harbour{stop}", "The Courier")
    other = image(html.replace(f"{stop} The Courier", f"{stop} The Harbour"))
    assert other is not None
    assert other.credit is None


PLAIN_PICTURE = "<img src='/media/harbour-boats-oldport.jpg' alt='{}'>"
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
    ("under", "alt", "caption", "credit"),
    [
        ("<figure>{}<figcaption>Jane Doe</figcaption></figure>", "Boats", None, "Jane Doe"),  # of whom the story does not tell
        ("<div class=x1>{}<div>Jane Doe</div></div>", "Boats", None, "Jane Doe"),
        ("<figure>{}<figcaption>Jane Doe</figcaption></figure>", "Jane Doe at the pier", "Jane Doe", None),
        ("<figure>{}<figcaption>Max Repairs</figcaption></figure>", "Boats", "Max Repairs", None),  # who is in the story
        ("<figure>{}<figcaption>The old pier</figcaption></figure>", "Boats", "The old pier", None),
        ("<div class=x1><div>Primary Image</div>{}<div>Photo Credit</div><div>Jane Doe/AFP</div></div>", "Boats", None, "Jane Doe/AFP"),
        ("<div class=x1>{}<div>View Photos</div></div>", "Boats", None, None),
        ("<div class=x1>{}<a href='/shop'>Gull Pumps</a></div>", "Boats", None, None),
        ("<div class=x1>{}</div><div>Jane Doe</div>", "Boats", None, None),
        ("<div class=x1>{}<a href='/author/jane-doe'>Jane Doe</a></div>", "Boats", None, None),
        ("<div class=x1>{}<div class=author-name>Jane Doe</div></div>", "Boats", None, None),
    ],
)
def test_a_person_of_whom_the_story_does_not_tell_took_the_picture(under: str, alt: str, caption: str | None, credit: str | None) -> None:
    found = image(page(under.format(PLAIN_PICTURE.format(alt)), "<meta property=og:image content='/media/harbour-boats-oldport.jpg'>"))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", caption, credit)


@pytest.mark.parametrize(
    ("over", "leads"),
    [
        ("<div><img src='/m/boats-at-the-quay.jpg' width=1200 height=600 alt='Boats'></div>", True),
        ("<div><img src='/m/boats-at-the-quay.jpg' width=1200 height=600 alt='Boats'></div><p>Harbour</p>", True),
        ("<div><img src='/m/boats-at-the-quay.jpg' alt='Boats'></div>", False),  # of no size
        ("<div><img src='/m/boats-at-the-quay.jpg' width=1200 height=180 alt='Boats'></div>", False),  # as flat as what frames every page
        ("<div><a href='/world'><img src='/m/boats-at-the-quay.jpg' width=1200 height=600 alt='Boats'></a></div>", False),
    ],
)
def test_a_large_picture_over_the_headline_leads_where_metadata_name_none(over: str, leads: bool) -> None:
    html = page("").replace("<main>", f"<div>{over}</div><main>")
    assert image(html) == (Image("https://courier.example/m/boats-at-the-quay.jpg", None, None) if leads else None)


def test_a_person_who_is_shown_with_a_credit_is_no_author() -> None:
    shown = "<div class=x1><img src='/m/jane-doe-mayor.jpg' alt='Jane Doe'><div>Jane Doe</div><div>Foto: {}</div></div>"
    assert image(page(shown.format("REUTERS/Max Moe"))) == Image(
        "https://courier.example/m/jane-doe-mayor.jpg", "Jane Doe", "REUTERS/Max Moe"
    )
    assert image(page("<div class=x1><img src='/m/jane-doe-mayor.jpg' alt='Jane Doe'><div>Jane Doe</div></div>")) is None


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
