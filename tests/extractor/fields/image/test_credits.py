"""Who took the picture: credits, wherever they stand."""

from __future__ import annotations

import pytest

from scraper.record import Image
from tests.picturepage import BOATS, figure, image, page


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


def test_a_by_word_is_no_part_of_a_credit() -> None:
    media = "<div class=gallery><img src='/m/boats-in-harbour.jpg'><p class=photo-author>por Jane Doe</p></div>"
    found = image(page(media, "<meta property=og:image content=/m/boats-in-harbour.jpg>"))
    assert found is not None
    assert found.credit == "Jane Doe"


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


def test_what_the_only_picture_shows_is_no_part_of_its_credit_under_the_text() -> None:
    picture = "<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'></div>"
    found = image(page(picture, after="<p>Bild: Boote am alten Kai von Oldport | © Muster</p>"))
    assert found == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boote am alten Kai von Oldport", "Muster")


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


def test_words_behind_the_sign_of_a_copyright_alone_are_the_credit() -> None:
    for line in ("<div class=credit>{}</div>", "<div><span class=copyright>{}</span></div>"):
        figure = f"<figure><img src='/media/boats.jpg'>{line.format('View of old Oldport © Oldport Tourism / Max Moe')}</figure>"
        assert image(page(figure)) == Image("https://courier.example/media/boats.jpg", "View of old Oldport", "Oldport Tourism / Max Moe")


def test_who_writes_under_a_picture_has_not_taken_it() -> None:
    html = page("<div class=featured-image><img src='/media/harbour-boats-oldport.jpg'><div class=author_header>Jane Doe</div></div>")
    assert image(html).credit is None


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


def test_the_last_words_of_a_caption_in_italics_are_no_credit() -> None:
    under = "<figcaption>The old lamp, from the film <em>The Keeper</em></figcaption>"
    shown = image(page(f"<figure><img src=/p/1.jpg width=900 height=600>{under}</figure>"))
    assert shown is not None
    assert (shown.caption, shown.credit) == ("The old lamp, from the film The Keeper", None)


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


def test_a_few_words_right_behind_a_sentence_are_the_credit() -> None:
    words = "<span>Boats in the harbour of Oldport, on Monday.</span><span class=x>Jane Roe (Sea Trust of Oldport)</span>"
    found = image(page(f"<figure><img src='/m/boats-640x480.jpg'><figcaption>{words}</figcaption></figure>"))
    assert found is not None
    assert (found.caption, found.credit) == ("Boats in the harbour of Oldport, on Monday.", "Jane Roe (Sea Trust of Oldport)")


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


def test_an_attribute_of_a_credit_may_tell_the_caption_too() -> None:
    told = "<figure><a data-copyright='Boats lie in the harbour © Jane Doe'><img src='/m/boats.jpg'></a></figure>"
    assert image(page(told)) == Image("https://courier.example/m/boats.jpg", "Boats lie in the harbour", "Jane Doe")


@pytest.mark.parametrize("stop", [".", "।"])
def test_the_papers_name_behind_the_last_sentence_is_the_credit(stop: str) -> None:
    html = page(figure(f"Boats lie in the harbour{stop} The Courier"), "<meta property=og:site_name content='The Courier'>")
    found = image(html)
    assert found is not None
    assert (found.caption, found.credit) == (f"Boats lie in the harbour{stop}", "The Courier")
    other = image(html.replace(f"{stop} The Courier", f"{stop} The Harbour"))
    assert other is not None
    assert other.credit is None


def test_a_person_who_is_shown_with_a_credit_is_no_author() -> None:
    shown = "<div class=x1><img src='/m/jane-doe-mayor.jpg' alt='Jane Doe'><div>Jane Doe</div><div>Foto: {}</div></div>"
    assert image(page(shown.format("REUTERS/Max Moe"))) == Image(
        "https://courier.example/m/jane-doe-mayor.jpg", "Jane Doe", "REUTERS/Max Moe"
    )
    assert image(page("<div class=x1><img src='/m/jane-doe-mayor.jpg' alt='Jane Doe'><div>Jane Doe</div></div>")) is None
