"""Which picture leads a story, and where it is at its largest."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from scraper.extractor import see
from scraper.extractor.fields.shared.versions import same_picture
from scraper.record import Image, Page
from tests.picturepage import PLAIN_PICTURE, SHARED, URL, image, page


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


def test_a_noscript_copy_gives_the_address_of_a_lazy_picture() -> None:
    lazy = (
        "<figure><img src='data:image/gif;base64,R0lGOD'><noscript><img src='/m/boats-in-harbour.jpg'></noscript><figcaption>"
        "Boats.</figcaption></figure>"
    )
    assert image(page(lazy)) == Image("https://courier.example/m/boats-in-harbour.jpg", "Boats.", None)


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


def test_a_file_at_the_same_path_of_another_host_is_the_picture() -> None:
    head = "<meta property=og:image content='https://www.courier.example/cache/1920/sea/pike.jpg'>"
    html = page("<div><img src='/media/mayor-in-hall.jpg'><p class=caption>The mayor.</p></div>", head)
    html = html.replace("<article>", "<div><img src='https://cdn.example/cache/1920/sea/pike.jpg'></div><article>")
    assert image(html) == Image("https://cdn.example/cache/1920/sea/pike.jpg", None, None)


def test_a_picture_called_the_storys_own_leads_before_one_in_the_text() -> None:
    late = "<figure><img src='/m/pier-after-storm.jpg'><figcaption>The pier.</figcaption></figure>"
    found = image(page("<div class=p-entry__eyecatch><img src='/m/boats-in-harbour.jpg'></div>").replace("<p>Repairs", late + "<p>Repairs"))
    assert found == Image("https://courier.example/m/boats-in-harbour.jpg", None, None)


def test_an_article_is_called_after_its_author_and_its_tags() -> None:
    html = page("<div><img src='/media/harbour-boats-oldport.jpg'><p>Boats at dawn. Photo: Jane Doe</p></div>")
    html = html.replace("<article", "<article class='post hentry author-jane-doe tag-logo'", 1)
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats at dawn.", "Jane Doe")


def test_what_holds_a_story_is_not_called_after_its_pictures() -> None:
    rows = "".join(f"<li>Quay {n}, {n * 7} metres</li>" for n in range(40))
    html = page("<div class=cap><img src=/media/harbour-boats-oldport.jpg><p>Boats at dawn.</p></div>", after=f"<ul>{rows}</ul>")
    html = html.replace("<article>", "<div class='page js-ad-section'>").replace("</article>", "</div>")
    assert image(html) == Image("https://courier.example/media/harbour-boats-oldport.jpg", "Boats at dawn.", None)


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


@pytest.mark.parametrize("cut", ["boats-at-oldport-lbox-980x400-FFFFFF", "boats-at-oldport-1800x0-c-center", "boats-at-oldport-768x432"])
def test_a_picture_over_the_head_leads_where_metadata_name_the_one_it_is_cut_from(cut: str) -> None:
    top = f"<div class=main-banner><img src='/media/{cut}.png'><div>© <a href='https://pix.example/m'>Max Moe</a> at Pix</div></div>"
    trail = "<ul class=trail><li><a href='/'>Start</a></li><li><a href='/world'>World</a></li></ul><p class=kicker>Sea</p>"
    head = "<meta property=og:image content='https://courier.example/media/boats-at-oldport.png'>"
    found = image(page("", head).replace("<main>", f"{top}<main>{trail}"))
    assert found == Image(f"https://courier.example/media/{cut}.png", None, "Max Moe at Pix")


def test_what_is_shown_until_the_picture_is_there_is_told_by_its_address() -> None:
    small, large = (f"https://pix.example/max/{width}/1*ab12cd34.png" for width in (60, 3788))
    figure = f"<figure><img src='{small}?q=20'><noscript><img src='{large}'></noscript><figcaption>A leak in action</figcaption></figure>"
    assert image(page(figure)) == Image(large, "A leak in action", None)


def test_a_sign_by_the_storys_head_is_not_put_before_the_picture_that_metadata_name() -> None:
    url = "https://courier.example/m/boats-in-the-harbour.jpg"
    sign = "<div class=by><img src='data:image/gif;base64,R0lGOD' alt='The Lantern'><div>Agence Exemple/AFP</div></div>"
    html = page(f"{sign}<div class=top><img src='{url}'></div>", f"<meta property=og:image content='{url}'>")
    assert image(html) == Image(url, None, None)


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


def test_the_picture_of_an_amp_page() -> None:
    media = "<figure><amp-img src='/media/boats-1200.jpg' width=1200><noscript><img src='/media/boats-1200.jpg'></noscript></amp-img>"
    assert image(page(f"{media}<figcaption>Boats in the harbour.</figcaption></figure>")) == Image(
        "https://courier.example/media/boats-1200.jpg", "Boats in the harbour.", None
    )


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


def test_metadata_that_names_the_same_picture_is_a_second_witness() -> None:
    head = "<meta property='og:image' content='https://cdn.courier.example/1200x630/harbour-boats-oldport.jpg?crop=1'>"
    view = see(Page(page("<figure><img src='/media/harbour-boats-oldport.jpg'></figure>", head), url=URL))
    assert view.chosen["image"].agree == 2


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


def test_a_picture_that_leads_to_its_gallery_leads_the_story() -> None:
    shown = "<div class=cover><a href='/galerie/harbour-17/'><img src='/m/boats-in-harbour.jpg'></a>Boats at dawn© Jane Doe/Courier</div>"
    found = image(page(shown, "<meta property=og:image content='https://courier.example/m/piers.jpg'>"))
    assert found == Image("https://courier.example/m/boats-in-harbour.jpg", "Boats at dawn", "Jane Doe/Courier")


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


DEEP = "".join(
    f"<p>On day {n} the boats of the harbour went out again, and most of them came back before it was dark.</p>" for n in range(12)
)


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


def test_a_picture_of_a_saved_page_is_where_the_site_has_it() -> None:
    media = "<figure><img src='./Harbour opens again_files/lighthouse-over-the-bay.jpg'><figcaption>The light</figcaption></figure>"
    assert image(page(media, SHARED)) == Image("https://x.example/m/lighthouse-over-the-bay.jpg", "The light", None)


def test_a_thumbnail_that_leads_to_the_whole_picture_gives_that() -> None:
    media = "<figure><a href='/m/lighthouse-over-bay.jpg'><img src='/m/lighthouse-over-bay-320x320.jpg'></a></figure>"
    assert image(page(media)) == Image("https://courier.example/m/lighthouse-over-bay.jpg", None, None)


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


def test_a_picture_may_be_set_behind_an_element_that_holds_nothing() -> None:
    html = page("").replace("<h1>", "<div data-bg='/m/boats-at-dawn.jpg'></div><h1>")
    assert image(html) == Image("https://courier.example/m/boats-at-dawn.jpg")


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
