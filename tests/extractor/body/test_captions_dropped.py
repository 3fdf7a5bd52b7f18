"""Captions, credits, films and what belongs to pictures: none of it is the text."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from harbourpost import ld
from newspage import HEADLINE, STORY, URL, body, p, page

from scraper.extractor import see
from scraper.extractor.body import drops, without_others
from scraper.extractor.fields.shared import pictured
from scraper.record import Page
from tests.storyparts import CONTENT, LINK, WHOLE, amid, dropped, reasons


@pytest.mark.parametrize(
    "said",
    (
        "Skip to end of gallery | Click to expand | Copy link to section | Tap to unmute | Save for later | View larger map | Show more"
        " | Bildergalerie"
        " | Zum Vergrößern klicken | Mehr anzeigen | Cliquez pour agrandir | Lire la vidéo | Haz clic para ampliar | Pantalla completa"
        " | Clicca per ingrandire | Ver mais | Volledig scherm | Visa mer | Pokaż więcej | Показать ещё | Daha fazla göster | もっと見る"
    ).split(" | "),
)
def test_what_a_picture_or_a_player_says_to_be_pressed_is_no_paragraph(said: str) -> None:
    assert body(amid(f"<p>{said}</p>")) == WHOLE
    more = f"{said} pictures of the lamp, the visitors asked, and Brand shook her head."
    assert body(amid(f"<p>{more}</p>")) == [*STORY[:5], more, *STORY[5:]]


def test_the_caption_of_the_lead_picture_goes_where_the_model_doubts() -> None:
    said = "Jane Roe, left, and her brother Owen are helped out of a boat."
    figure = f"<div class=PhotoBox><img src='/media/2025/lamp.jpg' alt='{said}'><div class=CaptionBox><div><p>{said}</p></div></div></div>"
    view = see(Page(amid(figure, 1), url=URL))
    assert view.body is not None
    at = next(block.index for block in view.doc.blocks if block.text == said)
    for chance, gone in ((0.6, True), (0.8, False)):
        likely = tuple(chance if n == at else p for n, p in enumerate(view.body.likely))
        kept = without_others(view, replace(view.body, kept=tuple(sorted({at, *view.body.kept})), likely=likely)).kept
        assert (at not in kept) is gone


@pytest.mark.parametrize(
    ("under", "gone"),
    [
        ("<div class=bildunterschrift>{}</div><div class=credit>Ida Holm</div>", True),
        ("<div class=leyenda>{}</div>", True),
        ("<p class=podpis>{}</p><p class=credit>Ida Holm</p>", True),
        ("<p class=podpis>{}</p><p class=note>Ida Holm</p>", False),
    ],
)
def test_a_sentence_that_the_page_calls_a_caption_in_its_pictures_element_goes(under: str, gone: bool) -> None:
    said = "Jane Roe, left, and her brother Owen are helped out of a boat on the evening of the storm."
    view = see(Page(amid(f"<div class=photo><img src='/media/2025/lamp.jpg'>{under.format(said)}</div>", 1), url=URL))
    assert view.body is not None
    at = next(block.index for block in view.doc.blocks if block.text == said)
    likely = tuple(0.85 if n == at else p for n, p in enumerate(view.body.likely))
    kept = without_others(view, replace(view.body, kept=tuple(sorted({at, *view.body.kept})), likely=likely)).kept
    assert (at not in kept) is gone


@pytest.mark.parametrize("at", [2, 5, len(STORY)])
@pytest.mark.parametrize(
    "lines",
    [
        "<p>Image: The Lamp Trust</p>",
        "<p>Figure 3: The lamp on Gull Point, seen from the harbour.</p>",
        "<p>Abbildung: Die Lampe auf der Möwenspitze, vom Hafen aus gesehen.</p>",
        "<p>图为鸥角灯塔。</p>",
        "<p>Clockwise from top left: the lamp, the keeper in her boat, and the key that she gave away.</p>",
        "<p>Above: the lamp on Gull Point as it looked before the storm took the roof.</p>",
        "<p>Von links: Anna Meier, die Hafenmeisterin, und Jan Roe vor dem Leuchtturm.</p>",
        "<p><a href='/files/lamp-48213.pdf'>The whole report on the lamp</a></p>",
        (
            "<div><a class=btn href='/files/lamp.pdf'>The whole report on the lamp of Gull Point</a> "
            "<a class=btn href='/files/key.docx'>What the key of the tower weighs</a></div>"
        ),
        "<p>Foto: Erika Muster/dpa</p>",
        "<h6>Photo: Erika Muster</h6>",
        "<p><img src=/lamp.jpg></p><p>(Artist: roe-of-the-tower)</p>",
        "<p><img src=/lamp.jpg></p><p>Source: <a href=https://lamps.example/>www.lamps.example</a></p>",
        "<p>Photos by gullroe (Shutterstock), Macrogull (Shutterstock), J E Moe, davidd, George Doe, and Ann Pult and Tim Holm</p>",
        "<p>Foto: Getty Images / Boats are my life.</p>",
        "<p>Bild – unten: Erika Muster</p>",
        "<p>Pictured: the Gull at her pier</p>",
        "<p>(Foto di repertorio)</p>",
        "<p>— Foto: Arte/g9</p>",
        "<p>Captură video</p>",
        "<p><em>The Gull at her pier (file photo)</em></p>",
        "<p>Fotocredit: Erika Muster © 2021 Gull Pictures, Inc. All Rights</p>",
        "<p>The lamp on Gull Point in the evening. Photo: Jane Doe</p>",
        "<h4>▲금요일 갈매기곶 등대에서 열쇠를 넘기는 행사가 열렸다. 왼쪽부터 이영희 등대지기, 정민수 항만장. 사진=항만청 제공</h4>",
        f"<h4>Other People Are Reading</h4><ul><li>{LINK.format('Oyster farmers')}</li><li>{LINK.format('The ferry')}</li></ul>",
        f"<p>Mehr zum Thema:</p><p>{LINK.format('Die Austern und der warme Winter')}</p>",
        f"<p>Werbung:</p><ul><li>{LINK.format('Lampe aus Messing')}</li><li>{LINK.format('Leuchtturm aus Holz')}</li></ul>",
        f"<p>&gt;&gt; Mehr lesen: {LINK.format('Die Austern und der warme Winter')}</p>",
    ],
)
def test_credits_and_labels_with_their_links_go(lines: str, at: int) -> None:
    assert body(amid(lines, at)) == WHOLE


MANY = "<p>Photos by {} (Oldpics, 2011), {} (Oldpics), {}, {}, {} and {}.</p>"
NAMES = [
    f"<a href='https://pictures.example/{n}'>{name}</a>"
    for n, name in enumerate(("gullroe", "Macro Gull", "J E Moe", "davidd", "x(K)", "Ann Pult"))
]


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        (MANY.format(*NAMES), True),
        (MANY.replace(" and ", " hang beside the old lamps in the hall of the village, and so does one by ").format(*NAMES), False),
        (MANY.replace("Photos by", "Lamps and").format(*NAMES), False),
    ],
)
def test_behind_the_label_of_a_credit_stand_many_linked_names(line: str, gone: bool) -> None:
    assert (body(amid(line, 99)) == WHOLE) is gone


@pytest.mark.parametrize(
    "said",
    ["(Artist: roe-of-the-tower)", "(Continued: so said the keeper!)", "Photos by Jane Roe hang in the tower: she took them all in fog."],
)
def test_a_line_in_brackets_is_no_credit_without_a_picture(said: str) -> None:
    assert said in body(amid(f"<p>{said}</p>", 5))


@pytest.mark.parametrize(
    "said", ["Video: 4K at 30 frames", "The best comes now:", "Ami abonné,", "Left: no one.", "Like this:", "Photo: $50 each"]
)
def test_a_line_with_a_mark_is_no_credit_and_no_date(said: str) -> None:
    assert said in body(amid(f"<p>{said}</p>", 1))


@pytest.mark.parametrize(
    ("line", "times", "gone"),
    [
        ("<p><img src=/media/lamp-{0}.jpg><br><em>The lamp, seen from pier {0} on a clear day.</em></p>", 3, True),
        (
            "<p><img src=/media/lamp-{0}.jpg></p><p><small class=c><a href=/lamps/{0}>Lamp {0}</a> | <a href=/{0}>Roe</a></small></p>",
            3,
            True,
        ),
        ("<p><img src=/media/lamp-{0}.jpg><br><em>The lamp, seen from pier {0} on a clear day.</em></p>", 1, True),
        ("<p><img src=/media/lamp-{0}.jpg><br><font size=1>The lamp, seen from pier {0} on a clear day.</font></p>", 1, True),
        ("<p><img src=/media/lamp-{0}.jpg><br><font size=3>The lamp, seen from pier {0} on a clear day.</font></p>", 1, False),
        ("<p><img src=/media/lamp-{0}.jpg> <em>The lamp, seen from pier {0} on a clear day.</em></p>", 2, False),
        ("<p><img src=/media/lamp-{0}.jpg><br>The lamp, seen from <em>pier {0}</em> on a clear day.</p>", 3, False),
    ],
)
def test_lines_set_alike_behind_pictures_are_captions(line: str, times: int, gone: bool) -> None:
    pictured = "".join(f"{line.format(n)}<p>{text}</p>" for n, text in enumerate(STORY[:times]))
    view = see(Page(page(CONTENT.format(pictured + p(STORY[times:])))))
    found = drops.reasons(view, [block for block in view.doc.blocks if block.box.tag == "p"], [1.0] * len(view.doc.blocks))
    assert list(found.values()).count("the caption of a picture") == gone * times


def test_paragraphs_behind_pictures_are_no_captions_where_the_text_is_in_italics() -> None:
    slanted = [f"<p><em>{text}</em></p>" for text in STORY]
    pictured = "".join(f"<p><img src=/media/lamp-{n}.jpg></p><p><em>Seen from pier {n}, the lamp is small.</em></p>" for n in range(3))
    view = see(Page(page(CONTENT.format(slanted[0] + pictured + "".join(slanted[1:])))))
    assert "the caption of a picture" not in view.body.dropped.values()


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<figure><img src=/media/lamp-in-fog.jpg><figcaption>{}</figcaption></figure>", True),
        ("<div class=bild><img src=/media/lamp-in-fog.jpg><span>{}</span></div>", True),
        ("<div class=bild><img src=/media/lamp-in-fog.jpg><span>{}.</span></div>", False),  # a sentence may tell the story
        ("<p><img src=/media/lamp-in-fog.jpg></p><p>{}</p>", False),
        ("<p><img src=/media/lamp-in-fog.jpg></p><p><span class=caption>{}.</span></p>", True),
        ("<p><img src=/media/lamp-in-fog.jpg></p><p><span class=caption>{}</span> was lit again.</p>", False),
        (
            "<p><img src=/media/lamp-in-fog.jpg alt='{0}, as seen from the ferry.'></p><p>© Roe {0}, as seen from the ferry.",
            True,
        ),
        (
            "<p><span><img src=/media/lamp-in-fog.jpg alt='{0}.'><img src=/zoom.png alt=Zoom></span> <span>{0}. Quelle: Roe/THX</span></p>",
            True,
        ),
        (
            "<p><img src=/media/lamp-in-fog.jpg alt='{0}, as seen by the crew.'></p><p>{0}, as seen by the crew. It was lit again.</p>",
            False,
        ),
    ],
)
def test_a_caption_that_is_no_sentence_is_no_story(line: str, gone: bool) -> None:
    line = line.format("The lamp of Gull Point in the fog")
    assert ("the caption of a picture" in reasons(p(STORY[:3]) + line + p(STORY[3:])).values()) == gone


@pytest.mark.parametrize(("described", "gone"), [("Others.", True), (f"{STORY[2]} And so on.", False)])
def test_what_data_say_of_a_film_is_no_story_save_where_they_say_it_of_the_page(described: str, gone: bool) -> None:
    film = {"@type": "VideoObject", "description": STORY[2]}
    story = ld(json.dumps({"@type": "NewsArticle", "headline": HEADLINE, "video": [film]}))
    found = reasons(p(STORY), head=f'{story}<meta name=description content="{described}">')
    assert list(found.values()) == ["what is said of a film"] * gone


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p><em><strong>Vorab im Video: Die Lampe im Nebel</strong></em></p>", True),
        ("<p><b>VÍDEOS: o farol em 1 minuto</b></p>", True),
        ("<p><b>En vidéo : la lampe dans la brume</b></p>", True),
        ("<p><b>Gallery: The lamp in thirty years of fog</b></p>", True),
        ("<p>Video: 4K, 30 frames a second</p>", False),  # what a camera can do
        ("<p><b>She said it in a video: the lamp stays.</b></p>", False),
        ("<p>Watch our video report above.</p>", True),
        ("<p>You can listen to the episode of Harbour Talk on the lamp below:</p>", True),
        ("<p>Listen here on whichever podcast app you use.</p>", True),
        ("<p>Hören Sie hier den ganzen Podcast mit dem Wärter</p>", True),
        ("<p>Listen here, she told the podcast’s host, nobody lights it.</p>", False),
        ("<p>Hören Sie das ganze Interview mit dem Wärter hier:</p>", True),
        ("<p>Écoutez le reportage de notre envoyée ci-dessous</p>", True),
        ("<p>You can see the lamp of the film from the quay below.</p>", False),
        ("<p>Watch the film with a friend, the keeper says, and the storm outside will seem to be below you.</p>", False),
    ],
)
def test_what_names_the_film_under_it_is_no_paragraph(line: str, gone: bool) -> None:
    assert ("announces what is embedded" in reasons(p(STORY[:4]) + line + p(STORY[4:])).values()) == gone


@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        (
            "<p><img src=/media/lamp-in-fog.jpg></p><p>The lamp in the fog, as it is. Picture by Ada Merrow, CC BY-SA 4.0.</p>",
            True,
        ),
        ("<p><img src=/media/lamp-in-fog.jpg><br><span class=credit>The lamp in the fog, as the harbour sees it.</span></p>", True),
        ("<div><img src=/media/lamp-in-fog.jpg><span itemprop=caption>The lamp in the fog, as it is.</span></div>", True),
        ("<p>The harbour office lends all of its pictures of the lamp in the fog under CC BY-SA 4.0.</p>", False),
        ("<p><img src=/media/lamp-in-fog.jpg></p><p>The lamp in the fog, as <span class=credit>the harbour</span> sees it.</p>", False),
    ],
)
def test_the_licence_of_a_picture_or_its_own_name_tells_a_caption(lines: str, gone: bool) -> None:
    view = see(Page(amid(lines), url=URL))
    line = next(block for block in view.doc.blocks if "in the fog" in block.text)
    found = drops.reasons(view, [block for block in view.doc.blocks if block.text in STORY or block is line], [1.0] * len(view.doc.blocks))
    assert (line.index in found or line.index in pictured.caption_blocks(view)) == gone


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Strict Standards: Only variables should be passed by reference in /www/port/wp-db.php on line 785", True),
        ("Warning: Use of undefined constant sea - assumed 'sea' in /homepages/31/lintel/single.php on line 12", True),
        ("https://shoreline-post.example/uploads/2022/12/lamp-scaled.jpg 1707 2560 Jane Doe https://shoreline-post.example/logo.png", True),
        ("https://shoreline-post.example/uploads/2022/12/lamp-scaled.jpg shows the lamp as it was in 1707.", False),
        ("Warning: The lamp shone red on line 7 of the ferry, its keeper said.", False),
    ],
)
def test_the_notices_of_a_faulty_server_and_the_data_of_a_picture_are_no_text(line: str, gone: bool) -> None:
    assert dropped(amid(f"<p>{line}</p>"), line) == [line] * gone


@pytest.mark.parametrize(
    ("markup", "gone"),
    [
        (
            "<div class=embed><h2>How a lamp is lit</h2><video id=film controls><p>Please enable JavaScript.</p></video></div>",
            True,
        ),
        ("<div class=embed><h2>How a lamp is lit</h2><p>Please enable JavaScript.</p></div>", False),
        ("<div class=content-video><p class=content-video__description>How a lamp is lit</p></div>", True),
        ("<div class=content-video><p class=description>How a lamp is lit</p></div>", False),
        ("<div class=k7x><p>Video</p><p>How a lamp is lit</p></div>", True),
        ("<div class=k7x><div>Te recomendamos este video</div><h4>How a lamp is lit</h4></div>", True),
        ("<div class=k7x><h3>The keeper shows it</h3><p>How a lamp is lit</p></div>", False),
        ("<h2>How a lamp is lit</h2><video id=film controls><p>Please enable JavaScript.</p></video>", False),
    ],
)
def test_the_title_of_a_film_in_the_text_is_no_text(markup: str, gone: bool) -> None:
    view = see(Page(amid(markup), url=URL))
    at = next(block for block in view.doc.blocks if block.text == "How a lamp is lit")
    kept = [view.doc.blocks[i] for i in sorted({at.index, *(view.body.kept if view.body else ())})]
    assert (drops.reasons(view, kept, [1.0] * len(view.doc.blocks)).get(at.index) == "the title of a film") is gone


def test_the_titles_of_films_are_no_headings_of_the_parts_over_which_they_stand() -> None:
    """Several set alike amid the text: what a rule adds is asked what it is, too."""
    film = "<div class=embed><h2>How a {} is lit</h2><video controls><p>Please enable JavaScript.</p></video></div>"
    places = ("harbour", "pier", "reef", "island")
    parts = (
        f"{film.format(f'lamp of the {n}')}<p>A lamp of the {n} is lit at dusk. {text}</p>"
        for n, text in zip(places, STORY[2:], strict=False)
    )
    said = body(page(p(STORY[:2]) + "".join(parts)))
    assert sum("is lit at dusk" in text for text in said) == len(places)
    assert not any(text.startswith("How a lamp") for text in said)


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("The lamp of Gull Point burns again after ninety years. Who lights it? 11.06.2025 | 3:18 min", True),
        ("The lamp of Gull Point burns again. 11.06.2025 | 03:18", True),
        ("The lamp of Gull Point burns again. | 1:03:18 min", True),
        ("The lamp of Gull Point burns again on channel four | 20:15", False),
        ("The lamp of Gull Point burned for 3:18 min.", False),
        ("Watch: The lamp of Gull Point burns again1:42", True),
        ("Regardez : la lampe de Gull Point brûle de nouveau 1:42", True),
        ("Watch the lamp of Gull Point: it is lit at 9:42", False),
    ],
)
def test_what_tells_of_a_film_and_how_long_it_is_goes(said: str, gone: bool) -> None:
    view = see(Page(amid(f"<p>{said}</p>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, said)]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert ("the title of a film" in found.values()) is gone


def test_what_a_picture_in_a_link_shows_is_said_in_that_link() -> None:
    line = "<p><a href='/gallery/12'><img src='/media/tower-48213.jpg' width=800><br>The tower in the year of the great storm</a></p>"
    assert body(amid(line)) == WHOLE
