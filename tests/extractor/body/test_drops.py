"""What hides inside a story and is none of it goes, each with its reason; what only looks like it stays."""

from __future__ import annotations

import gc
import json
import time
from dataclasses import replace

import newspage
import pytest
from harbourpost import ld
from newspage import AD, HEADLINE, STORY, URL, bare, body, heading, p, page, text

from scraper.extractor import begin, see
from scraper.extractor.body import Body, above, alone, copies, drops, fills, linked, notices, phrases, strays, tails, without_others
from scraper.extractor.body.alone import stories
from scraper.extractor.body.alone.text import Text
from scraper.extractor.body.facts import of_facts
from scraper.extractor.fields.shared import pictured
from scraper.extractor.view import View
from scraper.record import Page

CONTENT = '<div class="article-content">{}</div>'
WHOLE = list(STORY)


def amid(markup: str, at: int = 5) -> str:
    return page(CONTENT.format(p(STORY[:at]) + markup + p(STORY[at:])))


def over(markup: str) -> str:
    return amid(markup, 0)


def under(markup: str) -> str:
    return amid(markup, len(STORY))


LOCKED = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{HEADLINE}","isAccessibleForFree":false}}</script>'
LINK = "<a href='/sea/2025/06/03/oyster-farmers-48103'>{}</a>"


@pytest.mark.parametrize(
    "line",
    [
        f"<p><strong>READ MORE: {LINK.format('Oyster farmers count the cost of a warm winter')}</strong></p>",
        f"<p>Read more: {LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        f"<p>{LINK.format('Read also: Oyster farmers count the cost')}</p>",
        f"<p><em>Lesen Sie auch: {LINK.format('Die Austern und der warme Winter')}</em></p>",
        f"<p><strong>À lire aussi : {LINK.format('Les huîtres et l’hiver trop doux')}</strong></p>",
        f"<ul><li><strong>Don’t Miss:</strong> {LINK.format('Oyster farmers count the cost of a warm winter')}</li></ul>",
        f"<p><strong>Also check:</strong></p><ul><li>{LINK.format('Oysters in a warm winter')}</li></ul>",
        f"<p>También te puede interesar: {LINK.format('Las ostras y el invierno')}</p>",
        f"<p><b>Además:</b> {LINK.format('Las ostras y el invierno')}</p>",
        f"<p>Entenda: {LINK.format('As ostras e o inverno')}</p>",
        f"<p>Écouter aussi : {LINK.format('Les huîtres et l’hiver trop doux')}</p>",
        f"<p>Lees ook: {LINK.format('Oesters en de warme winter')}</p>",
        f"<p>Lire aussi {LINK.format('Les huîtres et le doux hiver')}</p>",
        f"<p>👉 <strong>À lire aussi :</strong> {LINK.format('Les huîtres et le doux hiver')}</p>",
        f"<p>📌 Read also: {LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        "<p>Mira también</p>",
        f"<p><b>MIRA: </b>{LINK.format('Las ostras y el invierno')}</p>",
        f"<p>Pot interessar-te: {LINK.format('Les ostres i l’hivern')}</p>",
        f"<p>Guarda anche: {LINK.format('il video')}</p>",
        "<p>Das könnte Sie auch interessieren</p>",
        "<p>Artikel wird nach der Anzeige fortgesetzt</p>",
        "<p>HABERİN DEVAMI</p>",
        "<p>Ce contenu n'a pas pu s'afficher</p>",
        "<p>Comparte esta nota</p>",
        f"<p>Lue myös: {LINK.format('Osterit ja lämmin talvi')}</p>",
        f"<p>بیشتر بخوانید: {LINK.format('صدف‌ها و زمستان گرم')}</p>",
        f"<p>קראו גם: {LINK.format('הצדפות והחורף החם')}</p>",
        f"<p>【関連記事】{LINK.format('暖冬と牡蠣の養殖')}</p>",
        f"<p>Читайте также: {LINK.format('Устрицы и тёплая зима')}</p>",
        f"<p>اقرأ أيضا: {LINK.format('المحار والشتاء الدافئ')}</p>",
        f"<p>BASAHIN: {LINK.format('Mga talaba at ang mainit na taglamig')}</p>",
        f"<p>Tonton juga: {LINK.format('Tiram dan musim dingin yang hangat')}</p>",
        f"<p>ये भी देखें: {LINK.format('सीप और गर्म सर्दियां')}</p>",
        f"<p>BACA:</p><ul><li>{LINK.format('Tiram dan musim sejuk')}</li><li>{LINK.format('Feri yang lewat')}</li></ul>",
        f"<p>Також читайте: {LINK.format('Устриці й тепла зима')}</p>",
        f"<p>PROČITAJTE I: {LINK.format('Kamenice i topla zima')}</p>",
        f"<p>Citiți și: {LINK.format('Stridiile și iarna caldă')}</p>",
        f"<p>ΔΕΙΤΕ ΕΠΙΣΗΣ: {LINK.format('Τα στρείδια και ο ζεστός χειμώνας')}</p>",
        f"<p>Həmçinin oxuyun: {LINK.format('İstiridyələr və isti qış')}</p>",
        f"<p>Կարդացեք նաև՝ {LINK.format('Ոստրեները և տաք ձմեռը')}</p>",
        f"<p>Plačiau: {LINK.format('Austrės ir šilta žiema')}</p>",
        "<p>[All that is known of the oysters is <a href='/sea/oysters'>in our ticker</a>.]</p>",
        "<p>[Alles über die Austern lesen Sie <a href='/sea/oysters'>in unserem Brief von der Küste</a>.]</p>",
        "<p>Also read | Oyster farmers count the cost of a warm winter</p>",
        "<p>[Related: Oyster farmers count the cost of a warm winter]</p>",
        "<p>ALSO READ | Oyster farmers count the cost of a warm winter</p>",  # its link was lost on the way
        "<p>READ ALSO: Oyster farmers count the cost of a warm winter</p>",
        f"<p><b>&gt;&gt; Compare:</b> {LINK.format('Two lamps, one winter')}</p>",
        f"<p><b>▶ Im Vergleich:</b> {LINK.format('Zwei Lampen und ein Winter')}</p>",
        f"<p>Learn more: {LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        f"<p>Check out: {LINK.format('The oysters of a warm winter')}</p>",
        f"<p>Erfahren Sie mehr: {LINK.format('Die Austern und der warme Winter')}</p>",
        f"<h5>READ: {LINK.format('Oysters in winter')} (and what they cost where the beds are empty)</h5>",
        f"<p><b>Related: Our {LINK.format('letter')} tells you each week what the coast is talking about.</b></p>",
        f"<p>Check out my full {LINK.format('Oyster Bay review')} for more of it.</p>",
        f"<p>Read my review of the Oyster Bay {LINK.format('here')}.</p>",
        f"<p>{LINK.format('Read more about the oysters of the bay.')}</p>",
        f"<p>{LINK.format('Read the full transcript of her speech')}</p>",
        "<p>Den Rest des Artikels gibt’s <a href='https://other.example/b'>hier</a>.</p>",
        "<p><b>Das ganze Interview gibt es hier: <a href='https://other.example/b'>other.example</a></b></p>",
        f"<p>Lire aussi Max Moe, « {LINK.format('Les huîtres et l’hiver')} », Le Phare, juin 2025.</p>",
        f"<p>Lee la entrevista completa {LINK.format('aquí')}.</p>",
        f"<p>Przeczytaj także nasz tekst o ostrygach: {LINK.format('Ostrygi i ciepła zima')}.</p>",
        f"<p>{LINK.format('The whole test of the oyster knife →')}</p>",
        f"<p>💲{LINK.format('Click here for ten free oysters')} &gt;&gt;</p>",
        f"<h3>&gt;&gt;&gt; {LINK.format('Order the new issue of the Tide now!')} &lt;&lt;&lt;</h3>",
        "<div class=c1><h4>TOP VIDEOS</h4><div class=c2></div></div>",  # a script sets what is listed
        "<div class=c1><h3>Popular on Shoreline Post</h3><div class=c2></div></div>",
    ],
)
@pytest.mark.parametrize("at", [2, 5, len(STORY)])
def test_a_line_that_offers_another_story_goes(line: str, at: int) -> None:
    assert body(amid(line, at)) == WHOLE


@pytest.mark.parametrize(
    "line",
    [
        "<p>[The keeper’s own words, as the harbour office took them down in 1926 and kept them in a drawer.]</p>",
        "<p>(The keys are the same that <a href='/people/roe'>Jane Roe</a> was given in the year of the great storm.)</p>",
        "<p>[Correction: The keys were handed over on Monday, as <a href='/sea/keys'>the first report</a> said, and not on Sunday.]</p>",
        "<p>READ: the word stood in chalk on the door, and nobody in the harbour office could say who had put it there.</p>",
        "<p>Lamp Explore: June 4, 2026 in <a href='/places/lintel'>Port Lintel, at the old harbour office</a></p>",
        "<p>▶ Website: <a href='https://lamp.example/'>lamp.example</a></p>",
        "<p>“Read the full <a href='/sea/report'>report of the harbour office</a>,” she told the mayor in June.</p>",
        "<p>Check out the new lamp on Sunday. The keeper shows it from ten to four, and <a href='/pier'>the pier</a> is open.</p>",
        "<p>Read more about the sea than you need, she says of her youth in the light, and you never go out in a boat.</p>",
        "<p>Read more about <a href='#lamp'>how the lamp was lit in the year of the great storm</a>.</p>",
        "<h3>Top stories</h3>",
    ],
)
def test_what_only_looks_like_an_offer_stays(line: str) -> None:
    view = see(Page(amid(line), url=URL))
    at = next(
        block
        for block in view.doc.blocks
        if block.text == view.doc.text_of(block.box) and line.partition(">")[2].startswith(block.text[:11])
    )
    assert at.index not in drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))


@pytest.mark.parametrize("tag", ["p", "h3"])
def test_a_title_in_quotation_marks_stands_between_no_arrows(tag: str) -> None:
    view = see(Page(amid(f"<{tag}>{LINK.format('»Die Lampe brennt noch immer«')}</{tag}>"), url=URL))
    title = next(block for block in view.doc.blocks if block.text[0] == "»")
    assert stories.by_themselves(Text.of(view, [title]), title) is None


@pytest.mark.parametrize("names", ["hatnote navigation-not-searchable", "mbox-text-span mbox-text", "mbox-text-span"])
def test_what_an_encyclopedia_says_of_its_page_is_none_of_it(names: str) -> None:
    assert (
        body(amid(f"<div class='{names}'>Not to be confused with the <a href='/wiki/lightship'>lightship</a> of that name.</div>")) == WHOLE
    )


@pytest.mark.parametrize("dated", ["", "<p><em>Published on 14 April 2025</em></p>"])
@pytest.mark.parametrize("greeting", ["Dear Minister,", "Dear Jane Roe,", "Liebe Leserin,", "Chère Madame,", "Estimado Señor Director,"])
def test_how_a_letter_begins_is_its_text_and_nobodys_name(greeting: str, dated: str) -> None:
    view = see(Page(page(CONTENT.format(f"{dated}<p>{greeting}</p>{p(STORY)}"), heading=f"<h1>{HEADLINE}</h1>"), url=URL))
    assert view.body is not None
    assert [block.text for block in view.body.blocks] == [greeting, *WHOLE]
    assert not view.value("byline")


def test_the_menu_of_a_page_of_one_table_is_no_text() -> None:
    menu = "<a href=/>latest</a><br><a href=/old.html>older</a><br><a href=/profile.html>profile</a><br><a href=/notes.html>notes</a>"
    told = "<br><br>".join(STORY)
    columns = f"<center><table width=600><tr><td valign=top>{menu}</td><td><font size=2>2004-02-12 - 11:41 p.m.</font><br><br>{told}</td>"
    view = see(
        Page(f"<html><head><title>fennel's diary</title></head><body>{columns}</tr></table>", url="https://fennel.example/040212_88.html")
    )
    assert view.body is not None
    assert [block.text for block in view.body.blocks] == WHOLE
    assert view.kind is not None
    assert view.kind.name == "article"


def test_an_armenian_sentence_that_ends_in_a_colon_announces_nothing() -> None:
    end = "Փարոսի պահապանը բանալիները հանձնեց նավահանգստի վարչությանը և վերադարձավ տուն:"
    assert body(page(CONTENT.format(p([*STORY, end])))) == [*WHOLE, end]


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


def test_a_heading_that_a_widget_left_under_the_story_goes() -> None:
    liked = "<div class='sharedaddy'><h3 class='sd-title'>{}</h3><div class='likes-widget'><span>Loading...</span></div></div>"
    for word in ("Like this:", "Gefällt mir:", "Me gusta esto:"):
        view = see(Page(under(liked.format(word)), url=URL))
        found = drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))
        assert found[next(block.index for block in view.doc.blocks if block.text == word)] == "left by a widget"


def test_a_heading_that_holds_more_than_the_headline_is_no_body() -> None:
    view = see(Page(page(p(STORY), heading=f"<h1><span class=topline>Lamps</span> <span class=headline>{HEADLINE}</span></h1>"), url=URL))
    assert view.headline_block is not None
    found = drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))
    assert found[view.headline_block.index] == "the headline"


def test_a_link_in_capitals_between_paragraphs_offers_another_story() -> None:
    view = see(Page(amid(f"<p>{LINK.format('OYSTER FARMERS COUNT THE COST OF A WARM WINTER')}</p>"), url=URL))
    found = drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))  # whatever the model makes of it
    assert "offers another story" in {why for at, why in found.items() if view.doc.blocks[at].text.startswith("OYSTER")}


@pytest.mark.parametrize(
    "notice",
    [
        "This slideshow requires JavaScript.",
        "Sorry, your browser doesn’t support films of lighthouses.",
        "Ich bin einverstanden, dass ich diesen Inhalt angezeigt bekomme und der Betreiber davon erfährt.",
        "Ich bin damit einverstanden, dass mir Karten von fremden Rechnern gezeigt werden. Mehr dazu im Impressum.",
        "Pour afficher ce contenu, il faut accepter les traceurs de son hébergeur.",
        "Para ver este contenido es necesario aceptar las galletas de quien lo aloja.",
        "This video is no longer available.",
        "Dieses Video ist nicht mehr verfügbar.",
        "Cette vidéo n’est plus disponible dans votre pays.",
    ],
)
def test_what_asks_leave_to_load_something_is_no_paragraph(notice: str) -> None:
    view = see(Page(amid(f"<p>{notice}</p>"), url=URL))
    at = next(block for block in view.doc.blocks if block.text == notice)
    assert view.body is not None
    kept = sorted({*view.body.kept, at.index})
    found = drops.reasons(view, [view.doc.blocks[i] for i in kept], [1.0] * len(view.doc.blocks))
    assert found.get(at.index) == "asks leave to load what is embedded"


def test_a_labelled_list_of_stories_goes_whole_even_where_it_reads_like_the_articles_own() -> None:
    titles = ("Oyster farmers count the cost of a warm winter", "The eastern pier was never rebuilt")
    links = "".join(f"<li><a href='/sea/2025/06/0{n}/story-{n}-4810{n}'>{title}</a></li>" for n, title in enumerate(titles, 1))
    view = see(Page(under(f"<p><b>See also:</b></p><ul>{links}</ul>"), url=URL))
    assert view.body is not None
    assert without_others(view, taking_in(view, 3)).kept == view.body.kept


def test_what_is_enciphered_for_those_who_pay_is_no_text() -> None:
    letters = {chr(33 + n): chr(33 + (n + 47) % 94) for n in range(94)}
    kept = ["".join(letters.get(c, c) for c in f"<p>{text}</p>").replace("&", "&amp;").replace("<", "&lt;") for text in STORY[3:]]
    for style in ("", " style='display: none'"):
        locked = "".join(f"<div class=x3{style}><span><p>{text}</p></span></div>" for text in kept)
        assert body(page(f"<div class=text>{p(STORY[:3])}{locked}</div>")) == WHOLE[:3]


@pytest.mark.parametrize(
    "line", ["<h2>Recommended reading</h2>", "<p>Sources:</p>", "<p>参考資料：</p>", "<h2>Notes</h2><p>See below:</p>"]
)
def test_what_stands_over_nothing_is_not_the_end_of_a_story(line: str) -> None:
    view = see(Page(under(line), url=URL))
    assert view.body is not None
    assert without_others(view, taking_in(view, line.count("</"))).kept == view.body.kept


def test_a_paragraph_at_the_end_that_is_set_as_a_heading_is_the_storys() -> None:
    last = (
        "Whoever wants to see the boats for herself finds them at the eastern pier every day. They lie there from first light until noon."
    )
    view = see(Page(under(f"<h3>{last}</h3>"), url=URL))
    assert view.body is not None
    assert view.body.blocks[-1].text == last


def test_a_byline_at_the_end_is_no_body_whatever_the_model_makes_of_it() -> None:
    view = see(Page(page(p(STORY) + "<p>By Ansgar Tolle</p>", heading=f"<h1>{HEADLINE}</h1>"), url=URL))
    assert view.body is not None
    assert view.value("byline") == "By Ansgar Tolle"
    assert without_others(view, taking_in(view, 1)).kept == view.body.kept


@pytest.mark.parametrize(("count", "stays"), [(5, True), (2, False)])
def test_a_round_up_keeps_its_linked_headings(count: int, stays: bool) -> None:
    titles = [f"<p>{LINK.format(title).replace('48103', f'4810{n}')}</p>" for n, title in enumerate(TOWNS[:count])]
    html = page(CONTENT.format(p(STORY[:2]) + "".join(title + p([STORY[2 + n]]) for n, title in enumerate(titles)) + p(STORY[2 + count :])))
    view = see(Page(html, url=URL))
    at = {block.index for block in view.doc.blocks if block.text in TOWNS}
    assert view.body is not None
    view.offered = at  # as the finder of offers takes them
    whole = replace(view.body, kept=tuple(sorted({*view.body.kept, *at})))
    assert at.issubset(without_others(view, whole).kept) == stays


@pytest.mark.parametrize(
    ("shape", "gone"),
    [
        ("<div class=article-intro><p><b>{}</b></p></div>", True),
        ("<div class=article-intro><p>{}</p></div>", False),
        ("<div class=c-3><p><b>{}</b></p></div>", False),
    ],
)
def test_a_standfirst_called_so_and_in_bold_is_no_body(shape: str, gone: bool) -> None:
    said = "After thirty-one years the keeper of the lamp hands over its key, and nobody knows yet who will have the house."
    view = see(Page(page(CONTENT.format(shape.format(said) + AD + p(STORY))), url=URL))
    at = next(block.index for block in view.doc.blocks if block.text == said)
    assert view.body is not None
    whole = replace(view.body, kept=(at, *(i for i in view.body.kept if i != at)), likely=tuple(0.9 for _ in view.doc.blocks))
    assert (at not in without_others(view, whole).kept) == (gone and view.value("deck") == said) == gone


def test_what_stands_in_the_text_over_its_dateline_is_the_standfirst() -> None:
    said = "Key of the old lamp goes to a museum; house to be sold"
    dated = f"PORT LINTEL, June 11, 2025 (Reuters) - {STORY[0]}"
    markup = page(CONTENT.format(f"<p class=subheadline><em>{said}</em></p><p>{dated}</p>{p(STORY[1:])}"), heading=f"<h1>{HEADLINE}</h1>")
    view = see(Page(markup, url=URL))
    assert view.value("deck") == said
    at = next(block.index for block in view.doc.blocks if block.text == said)
    assert view.body is not None
    whole = replace(view.body, kept=tuple(sorted({at, *view.body.kept})), likely=tuple(0.97 for _ in view.doc.blocks))
    assert at not in without_others(view, whole).kept


def test_what_stands_under_the_authors_name_at_the_end_tells_of_her() -> None:
    note = "Jane writes of the coast and its people. She lives in Port Lintel with two cats."
    about = f"<div class=c9><h4>Jane Roe</h4><p>{note}</p></div>"
    view = see(Page(page(CONTENT.format(p(STORY)) + about, heading=f"<h1>{HEADLINE}</h1><p>By Jane Roe</p>"), url=URL))
    at = next(block.index for block in view.doc.blocks if block.text == note)
    assert view.body is not None
    for taken in ({at}, {at - 1, at}):
        whole = replace(view.body, kept=tuple(sorted({*view.body.kept, *taken})))
        assert at not in without_others(view, whole).kept


@pytest.mark.parametrize(("price", "goes"), [("$89", True), ("89 €", True), ("The lamp costs $89:", False)])
def test_what_buys_a_thing_goes_with_its_price(price: str, goes: bool) -> None:
    line = f"<div class=buy><span>{price}</span> <a href='https://shop.example/l2'>Buy at Gull Store</a></div>"
    assert bool(dropped(amid(line), f"{price} Buy at Gull Store")) is goes


@pytest.mark.parametrize("drawn", ["04-11-19-23-31-40", "7-0-2", "4 11 19 23 31"])
def test_numbers_that_were_drawn_are_no_date(drawn: str) -> None:
    view = see(Page(amid(f"<p>{drawn}</p>"), url=URL))
    assert of_facts(next(block for block in view.doc.blocks if block.text == drawn)) is None


def test_what_is_no_sentence_and_set_as_nothing_of_the_text_over_the_date_is_the_standfirst() -> None:
    said = "The keeper spoke for six minutes at the old lamp of Gull Point"
    over = f"<h1>{HEADLINE}</h1><p class=c4>{said}</p><p class=c5>11 June 2025</p>"
    view = see(Page(f"<html lang=en><body><main><article>{over}{p(STORY)}</article></main></body></html>", url=URL))
    assert view.value("deck") == said
    at = next(block.index for block in view.doc.blocks if block.text == said)
    assert view.body is not None
    likely = tuple(0.8 if i == at else chance for i, chance in enumerate(view.body.likely))
    whole = replace(view.body, kept=tuple(sorted({at, *view.body.kept})), likely=likely)
    assert at not in without_others(view, whole).kept


TOWNS = ("Lintel sells its tugs", "Harrow buys a lamp", "A bridge for Gull Point", "The pier at Ness opens", "Swans hold up a ferry")


@pytest.mark.parametrize(
    ("name", "between", "sure", "gone"),
    [
        ("c-2", "<p class=byline>By Jane Roe</p><time datetime=2025-06-11>11 June 2025</time>", 0.9, True),
        ("c-2", "<figure><img src=/lamp.jpg></figure>", 0.9, False),
        ("news-teaser", "<p>Region | Sea</p><p class=byline>By Jane Roe</p>", 0.97, True),
        ("news-teaser", "<figure><img src=/lamp.jpg></figure>", 0.97, False),
        ("c-2", "<p>Region | Sea</p><p class=byline>By Jane Roe</p>", 0.97, False),
    ],
)
def test_a_standfirst_over_the_byline_is_no_body(name: str, between: str, sure: float, gone: bool) -> None:
    said = "After thirty-one years the keeper of the lamp hands over its key, and nobody knows yet who will have the house."
    top = f"<div class=c-1><h1>{HEADLINE}</h1><p class={name}>{said}</p>{between}</div>"
    view = see(Page(page(CONTENT.format(p(STORY)), heading=top, head=f'<meta name=description content="{said}">'), url=URL))
    at = next(block.index for block in view.doc.blocks if block.text == said)
    assert view.body is not None
    assert view.value("deck") == said
    likely = tuple(sure if i == at else chance for i, chance in enumerate(view.body.likely))
    whole = replace(view.body, kept=(at, *(i for i in view.body.kept if i != at)), likely=likely)
    assert (at not in without_others(view, whole).kept) == gone


def dropped(html: str, *texts: str) -> list[str]:
    """Which of these lines go from the story when the model takes them all in."""
    view = see(Page(html, url=URL))
    assert view.body is not None
    said = [block for block in view.doc.blocks if block.text in texts]
    kept = sorted({*view.body.kept, *(block.index for block in said)})
    found = drops.reasons(view, [view.doc.blocks[i] for i in kept], [1.0] * len(view.doc.blocks))
    return [block.text for block in said if block.index in found]


WALL = "Create an account or sign in to go on with the story of the lamp."
GIFT = "If you like this story, think of supporting our journalism with a pound a month."
PERKS = ("Stories of the coast on every device.", "The tide table by letter each Thursday.")


HIDDEN = "The lamp was sold by the pound, the machine read here, and nobody who looked at the page ever saw this line of it."


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        (f"<p style='display:none'>{HIDDEN}</p>", True),
        (f"<div hidden><p>{HIDDEN}</p></div>", True),
        (f"<p aria-hidden=true>{HIDDEN}</p>", False),  # readers see it
        (f"<h3>Who sold the lamp?</h3><div style='display:none'><p>{HIDDEN}</p></div>", False),  # they unfold it
        (f"<div class=collapse style='display:none'><p>{HIDDEN}</p></div>", False),
    ],
)
def test_a_paragraph_out_of_sight_amid_the_text_is_no_part_of_it(line: str, gone: bool) -> None:
    assert bool(dropped(amid(line), HIDDEN)) == gone
    assert not dropped(under(line), HIDDEN)  # the end of a story is unfolded


@pytest.mark.parametrize(
    "line",
    [
        "<p>The keeper wrote an app for tides, <a href='https://apps.apple.com/app/id48213'>which anybody may have</a>, and books.</p>",
        "<p>The mayor <a href='https://t.me/mayor/48213'>wrote</a> that the lamp would stay where it has been for a hundred years.</p>",
    ],
)
def test_a_sentence_may_link_to_an_app_or_a_post(line: str) -> None:
    assert len(body(amid(line))) == len(WHOLE) + 1


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        (f"<div class=join-1><h4>Read on</h4><p>{WALL}</p><ul>{''.join(f'<li>{perk}</li>' for perk in PERKS)}</ul></div>", [WALL, *PERKS]),
        (f"<p>{WALL}</p>", [WALL]),  # set as the paragraphs are
        (f"<p>“{WALL}”</p>", []),  # somebody says it
        (f"<div class=after-text><h4>A word</h4><p>{GIFT}</p><p>{PERKS[0]}</p></div>", [GIFT, PERKS[0]]),
        (f"<h3>On the coast</h3><p>{GIFT}</p>", ["On the coast", GIFT]),
        (f"<p>She put up a sign: “{GIFT}”</p>", []),
    ],
)
def test_a_box_that_lets_on_who_pays_goes_whole(box: str, gone: list[str]) -> None:
    assert dropped(amid(box), WALL, GIFT, f"“{WALL}”", f"She put up a sign: “{GIFT}”", *PERKS, "On the coast") == gone


KICKED = "<p>Sea {}</p>".format(LINK.format("Oyster farmers count the cost of a warm winter"))

CUT_OFF = f"<li>{LINK.format('Oyster farmers count the cost of a warm winter')} No frost, and the {{}} mussels came ear...</li>"
KICKER = f"<p>{LINK.format('Sea and shore')} Oyster farmers count the cost of a warm winter</p>"


@pytest.mark.parametrize(("label", "gone"), [("Related stories", 2), ("The oysters", 0)])
def test_stories_with_their_first_words_go_under_a_label(label: str, gone: int) -> None:
    items = [CUT_OFF.format(of) for of in ("blue", "green")]
    lines = (f"Oyster farmers count the cost of a warm winter No frost, and the {of} mussels came ear..." for of in ("blue", "green"))
    assert len(dropped(amid(f"<h3>{label}</h3><ul>{''.join(items)}</ul>"), *lines)) == gone


WITH_WORDS = (
    (
        "Oyster farmers count the cost of a warm winter",
        "No frost came at all.",
        "The mussels of the bay grew early, and the starfish ate...",
    ),
    ("The mail boat is late for the third week", "Its engine is older than its captain.", "A new one was ordered in March, from a yard..."),
    ("A bell is found in the mud of the harbour", "Nobody knows whose it was.", "It bears a year, and half of a name that the divers..."),
)


@pytest.mark.parametrize(
    ("label", "first", "gone"),
    [("Related stories", "/sea/{}-48213", 6), ("The oysters", "/sea/{}-48213", 0), ("Related stories", "https://www.bay.example/{}", 0)],
)
def test_stories_in_a_list_go_under_a_label_with_all_that_is_said_of_them(label: str, first: str, gone: int) -> None:
    told = (
        f"<li><a href='{first.format(n) if not n else f'/sea/{n}-48214'}'>{title}</a><br><small>{words}<br><br>{more}</small></li>"
        for n, (title, words, more) in enumerate(WITH_WORDS)
    )
    taken = begin(Page(under(f"<h2>{label}</h2><ul>{''.join(told)}</ul>").encode(), url=URL))
    over_list = next(block for block in taken.doc.blocks if block.text == label and block.heading)
    assert len(linked.told(taken, over_list)) == gone


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        (f"<div class=side><h6>More on this topic</h6>{KICKED}{KICKED.replace('Sea', 'Coast')}</div>", 2),
        (f"<div class=side><h6>More on this topic</h6>{KICKER}{KICKER.replace('Sea', 'Coast')}</div>", 2),
        (f"<div class=side><h6>The oysters</h6>{KICKED}{KICKED.replace('Sea', 'Coast')}</div>", 0),
        (f"<div class=side><h6>More on this topic</h6>{KICKED}</div>", 1),
        (f"<div class=side><h6>The oysters</h6>{KICKED}</div>", 0),
    ],
)
def test_lines_with_a_kicker_before_their_link_offer_stories_under_a_label(box: str, gone: int) -> None:
    lines = (f"{kicker} Oyster farmers count the cost of a warm winter" for kicker in ("Sea", "Coast", "Sea and shore", "Coast and shore"))
    assert len(dropped(amid(box), *lines)) == gone


def taking_in(view: View, more: int) -> Body:
    """The body as it would be had the model kept so many blocks more under it."""
    assert view.body is not None
    own = view.body.kept
    return replace(view.body, kept=tuple(range(own[0], own[-1] + 1 + more)))


@pytest.mark.parametrize(
    "label",
    [
        "<p>Advertisement</p>",
        "<div>ADVERTISEMENT</div>",
        "<p>Anzeige</p>",
        "<p>Publicité</p>",
        "<div>PUBLICIDAD</div>",
        "<p>Реклама</p>",
        "<p>広告</p>",
        "<p>إعلان</p>",
        "<p>Publicitat</p>",
        "<p>বিজ্ঞাপন</p>",
        "<p>آگهی</p>",
        "<p>Advertensie</p>",
        "<p>Tekst loopt door onder de advertentie</p>",
        "<p>SCROLL TO RESUME CONTENT</p>",
        "<p>Saken held fram under annonsen</p>",
        "<p>Teksti jatkuu mainoksen jälkeen</p>",
        "<p>يستمر المقال بعد الإعلان</p>",
        "<p>[Gambas:Video CNN]</p>",
        "<p>Advertisement - scroll to continue</p>",
        "<p>Scroll untuk membaca</p>",
        "<p>Story continues below advertisement</p>",
        "<p>Article continues below</p>",
        "<p>Inzerce</p>",
        "<p>ΔΙΑΦΗΜΙΣΗ</p>",
        "<p>A cikk a hirdetés után folytatódik</p>",
        "<p>記事は広告の後に続きます</p>",
        "<p>广告之后继续阅读</p>",
        "<p>기사는 광고 다음에 이어집니다</p>",
        "<p>อ่านต่อหลังโฆษณา</p>",
        "<p>Nội dung tiếp tục sau quảng cáo</p>",
        "<p>يتبع المقال بعد الإعلان</p>",
        "<p>Реклама. ООО «Маяк». erid: 2Vtzqx4Kpwb</p>",
        "<p>この記事を聴く（5分）</p>",
        "<p>האזינו לכתבה (5 דקות)</p>",
        "<p>Scroll down for video</p>",
        "<p><a href='https://apps.apple.com/app/id48213'>हमारा ऐप लें और ताजा खबरें पाएं</a></p>",
        "<p>הצטרפו לקבוצת <a href='https://chat.whatsapp.com/48213'>הוואטסאפ</a> שלנו</p>",
        "<p><a href='https://t.me/lantern_coast'>ما را دنبال کنید</a></p>",
        "<p>Tekst se nastavlja ispod oglasa</p>",
        "<h2>Table of contents</h2>",
        "<p>Inhaltsverzeichnis</p>",
        "<span class=visually-hidden>Article content</span>",
        "<p>3 von 9</p>",
        "<div>$69 at Gull Outdoors</div>",
        "<p>《 海港日报 》（ 2023年10月18日 05 版）</p>",
        "<h4>Fotostrecke mit 3 Bildern</h4>",
        "<p>☆違法行為 請勿模仿 檢舉不法可撥打110☆</p>",
        "<p>Rys. 1. The tower and its lamp, seen from the sea</p>",
        "<p><em>Praat mee. Alleen reacties voorzien van een volledige naam worden geplaatst.</em></p>",
        '<p>[signup form=48213 colour="blue"]</p>',
        "<p>[BANNER_WIDE]</p>",
        '<p>{{banner-sea="/banners/sea"}}</p>',
        "<p>Sign up for the Shoreline newsletter</p>",
        "<p>Follow Shoreline Post on X</p>",
        "<p>View this post on Instagram</p>",
        "<h2>Social Sharing</h2>",
        "<p>Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung in die Übermittlung von Daten notwendig.</p>",
        "<p>Please accept YouTube cookies to play this video.</p>",
        "<p>We use cookies to give you the best of the coast. By continuing you agree to them.</p>",
        "<p>Wir verwenden Cookies, um die Küste besser zu zeigen.</p>",
        "<p>We use cookies. Read our cookie policy for more of it.</p>",
        "<p>Používáme soubory cookie. Více se dočtete zde.</p>",
        "<p>当サイトではクッキーを使用しています。詳しくはこちらをご覧ください。</p>",
        "<p>Enter your email</p>",
        "<p>Preferred source on Google</p>",
        "<p>Ida Holm/Getty Images</p>",
        f"<p>【关联阅读】{LINK.format('海鸥角灯塔昨晚换上新灯')}</p>",
    ],
)
def test_a_label_of_an_advertisement_goes(label: str) -> None:
    assert body(amid(label)) == WHOLE


@pytest.mark.parametrize(
    "box",
    [
        (
            "<div class='newsletter'><h3>The Tide Table</h3><p>Our letter from the coast, every "
            "Thursday.</p><form><input><button>Sign up</button></form></div>"
        ),
        (
            "<div class='box'><h3>Never miss a tide</h3><p>Sign up for our weekly letter.</p><form><input "
            "type=email><button>Subscribe</button></form></div>"
        ),
        "<div class='inline-cta'><p>Sign up for our newsletter to get the news of the coast every morning.</p></div>",
        "<div class='post-cta'>Looking for a lamp that lasts? Ask <a href='/lamps'>the makers of Port Lintel</a>.</div>",
        (
            "<div class='letter-box'><h3>Sign up for the Harbour newsletter</h3><p>What was said on the quay this week, and what was meant."
            "</p><p>Sent on Fridays.</p></div>"
        ),
        "<aside class='promo'><p>Download our app for Android and iPhone.</p></aside>",
        (
            "<div class='poll'><h4>Should lighthouses have keepers?</h4><label><input "
            "type=radio>Yes</label><label><input type=radio>No</label></div>"
        ),
        "<ul class='share'><li>Facebook</li><li>X</li><li>WhatsApp</li></ul>",
        "<div class=x2><h4>Verder lezen?</h4><p>Krijg onbeperkt toegang tot alle artikelen.</p><p>Eerste maand gratis.</p></div>",
        "<div class=x2><h4>Läs hela artikeln</h4><p>Få obegränsad tillgång till alla artiklar.</p><p>Avsluta när du vill.</p></div>",
        "<div class=x2><h4>Z prenumeratą</h4><p>Zyskaj dostęp do wszystkich artykułów.</p><p>Pierwszy miesiąc za 1 zł.</p></div>",
        "<div class=x2><h4>Podle předplatného</h4><p>Získejte přístup ke všem článkům.</p><p>První měsíc za 1 Kč.</p></div>",
        "<div class=x2><h4>Читайте по подписке</h4><p>Доступ ко всем статьям без рекламы.</p><p>Первый месяц за 1 рубль.</p></div>",
        "<p>Follow us on Facebook, X and Instagram.</p>",
    ],
)
def test_a_box_that_is_about_the_paper_goes(box: str) -> None:
    assert body(amid(box)) == WHOLE


def test_a_box_that_lets_on_who_pays_goes_from_a_short_text_too() -> None:
    box = f"<div class=join-1><h4>Read on</h4><p>{WALL}</p><p>{PERKS[0]}</p></div>"
    assert body(page(f"<div class=text>{p(STORY[:3])}{box}{p(STORY[3:5])}</div>")) == WHOLE[:5]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Source: Reuters</p>",
        "<p>SOURCE: Coast Wire and agencies</p>",
        "<p>Quelle: dpa</p>",
        "<p>Fuente: EFE</p>",
        "<p>المصدر: وكالات</p>",
        "<p>出典：共同通信</p>",
        "<p><em>With files from The Canadian Press</em></p>",
        "<p>(久保田実)</p>",
        "<p>(Jane Roe)</p>",
        "<p>—Jane Roe</p>",
        (
            "<div class='author-bio'><img src=/i/jane.jpg><p>Jane Roe covers the coast for the Shoreline Post. She "
            "lives in Port Lintel.</p></div>"
        ),
        "<p><em>Jane Roe is the Shoreline Post's reporter on the coast. Follow her on X @janeroe.</em></p>",
        "<p>Jane Roe teaches the history of lamps in Port Lintel and has kept bees since 1998.</p>",
        "<p>*Jane Roe, MD, has kept bees since 1998.</p>",
        "<p>Our correspondent Jane Roe is on the coast until the autumn, and reads what you send her.</p>",
        "<p>About the author: Jane Roe keeps bees and a boat in Port Lintel.</p>",
        "<p>Contact staff writer Jane Roe at 0555 0148 or by the letter box of the harbour office.</p>",
        "<p>This story about lamps was written by Jane Roe and first printed in the yearbook of the harbour office.</p>",
        "<p>Jane ROE</p>",
        "<p>★★★★★</p>",
        "<p>Shoreline Post</p>",
        "<p>The views expressed in this article are those of its author and not of the harbour office.</p>",
        "<p>Die Redaktion macht sich die Äußerungen ihrer Gäste nicht zu eigen.</p>",
        "<p>Instagram: @shoreline.post</p>",
        "<p>This text is licensed under a Creative Commons licence of the harbour office.</p>",
        "<p>A version of this article appears in the yearbook of the harbour office.</p>",
        "<p>Image source: Jane Doe</p>",
        "<p>Bildquelle: Erika Muster</p>",
        "<p>By Jane Roe</p>",
        "<p>(jr – dm)</p>",
        "<p>jar/CWA</p>",
        "<div class='tags'><span>Topics:</span> <a href='/tag/lighthouses'>Lighthouses</a> <a href='/tag/coast'>Coast</a></div>",
        "<p>Tags: <a href='/tag/lighthouses'>lighthouses</a>, <a href='/tag/coast'>coast</a></p>",
        "<p class='copyright'>© 2025 Shoreline Post. All rights reserved.</p>",
        "<p>Have you seen a mistake? <a href='mailto:desk@shoreline-post.example'>Tell us</a>.</p>",
        "<p>Comments (14)</p>",
        "<p>Editor: Jane Roe</p>",
        "<p>Minh Anh (Tổng hợp)</p>",
        "<p>এমএন/জিকেএস</p>",
        "<p>- Bernama</p>",
        "<p>ขอบคุณภาพจาก เฟซบุ๊กท่าเรือ</p>",
        "<p>Artikel ini telah tayang di Kabarlaut dengan judul Lampu di Tanjung Camar</p>",
        "<p>ताजा खबरों के लिए हमें फॉलो करें</p>",
        "<p>&lt;저작권자ⓒ해안일보. 무단전재-재배포 금지&gt;</p>",
        "<p>Keywords: lighthouses, coast, Port Lintel</p>",
        "<p>Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns bitte mit einer Spende.</p>",
        "<p>If you found the reporting above valuable, please consider making a donation to support it.</p>",
        "<p>Подписывайтесь на наш канал, чтобы первыми узнавать о маяках.</p>",
        "<p>Do you have a story to tell? Email: coast@shoreline-post.example</p><p>— Jane Roe</p>",
        "<h3>More from the coast</h3>",
        "<p>This entry was posted in Coast. Bookmark the permalink.</p>",
        "<p>Esta entrada foi publicada em Domingo, 11 de Junho de 2006 às 21:14 na categoria Costa.</p>",
        "<p>ENDS</p><p>Contact: Ida Holm, press office, 555-0143</p>",
        "<p>Ten wpis został opublikowany 11 czerwca 2006 w kategorii Wybrzeże.</p>",
        f"<p>{LINK.format('Here is the new plan of the harbour')}</p>",
        "<p>Suivez Le Phare sur Google News</p>",
        "<p>Siga o Farol no Instagram</p>",
        "<p>Únete a nuestro canal de WhatsApp</p>",
        "<p>Recevez l’actualité de la côte chaque matin</p>",
        "<p>Heb je een tip over de kust?</p>",
        "<p>Ansgar Tolle in Port Lintel and Ida Holm contributed to this report.</p>",
        "<h2>Disclaimer:</h2><p>As a service to our readers, we lend old stories of the coast. The tides may have changed since.</p>",
        "<h3>Haftungsausschluss</h3><p>Die Gezeiten können sich geändert haben.</p><p>Wer ausläuft, fragt vorher die Hafenmeisterei.</p>",
        "<p>Contributions From: Ansgar Tolle, Ida Holm &amp; Jane Roe</p>",
        "<p>Übersetzung: Ansgar Tolle, Redaktion: Ida Holm, Schlussredaktion: Jana Pult, Audioversion: Max Muster</p>",
        "<p>Translation: Ansgar Tolle; Editing: Ida Holm</p>",
        "<p>This article was edited by Ansgar Tolle and Ida Holm.</p>",
        "<p>Das Bildmaterial wurde von der Hafenmeisterei zur Verfügung gestellt.</p>",
        "<p>Posted on Wednesday 11 June 2025 at 09:11 by Jane Roe.</p>",
        "<p>With reporting by Coast Wire writer Ida Holm</p>",
        "<p>Ida Holm a contribué à cet article</p>",
        "<p>Para leer más sobre la costa, clic aquí.</p>",
        "<p>No time to read about lamps? Get a weekly roundup in your inbox instead.</p>",
        "<p>Schon mit einem Euro im Monat kannst du unsere Arbeit unterstützen.</p>",
        "<p>66 % de votre don est déductible de vos impôts.</p>",
        "<p>Har du tips til saken? Send oss en e-post</p>",
        "<p>Lähetä juttuvinkki toimitukselle</p>",
        "<p>انضم إلى قناتنا على واتساب</p>",
        "<p>ما را در تلگرام دنبال کنید</p>",
        "<p>הצטרפו לערוץ הטלגרם שלנו</p>",
        "<p>انتهای پیام/</p>",
        "<p>Tutti i diritti riservati</p>",
        "<p>Stikkord: fyr, kyst, Port Lintel</p>",
        "<p>כל הזכויות שמורות</p>",
        "<p>برچسب‌ها: فانوس، ساحل</p>",
        "<p>Iturria: EFE</p>",
        "<p>/ritzau/</p>",
        "<p>Contact: desk@shoreline-post.example</p>",
        "<p>Published in Shoreline Post, May 12th, 2025</p>",
        "<p>Über dieses Thema berichtete Küstenfunk am 12. Mai 2025 um 20:00 Uhr.</p>",
        "<p>Kindly share this story</p>",
        "<p>Contact: Sgt. Ida Holm, 555-0143</p>",
        "<p>Media Contact</p><p>Ida Holm, Office of Communications, 555-0143, holm@shoreline.example</p>",
        "<p>م.ع</p>",
        (
            "<p><strong>More information:</strong> Ida Holm et al, The herring of the coast, <i>Journal of Tides</i> (2025). "
            "<a href='https://doi.org/10.1000/tides.48'>DOI: 10.1000/tides.48</a></p><p>Journal information: Journal of Tides</p>"
        ),
        "<p><b>Media Contact:</b><br>Ida Holm<br>(555) 555-0143<br>press@shoreline.example</p>",
        "<p>TrackBack URL for this entry: https://shoreline-post.example/t/48213</p>",
        "<p>Listed below are links to weblogs that reference <a href='/lamp'>Keeper of the last lamp</a>:</p>",
        "<p>Your donation will support the student journalists of Port Lintel High School.</p>",
        "<p>Ti potrebbe interessare</p>",
        "<p>More on the coast: https://shoreline-post.example/coast</p>",
        "<p>For more coverage of the coast, go to shoreline-post.example/coast.</p>",
        "<p>Have a tip? Email desk@shoreline-post.example</p>",
        "<p>Edited by Ann Desk and Tom Sub.</p>",
        "<p>Editado por Juan Corre.</p>",
        "<p>Aus dem Französischen von Anna Pult</p>",
        "<p>This article was originally written in German.</p>",
        "<p>Dieser Artikel wurde aus dem Englischen adaptiert.</p>",
        "<p>Read this article in Ukrainian</p>",
        "<p>This article was produced with the help of AI and reviewed by an editor.</p>",
        f"<p>The post {LINK.format('The lamp')} appeared first on {LINK.format('Shoreline Post')}.</p>",
        f"<p>Der Beitrag {LINK.format('Die Lampe')} erschien zuerst auf {LINK.format('Küstenpost')}.</p>",
        "<p><b>The Lamp is our talk of the week, on Apple Podcasts, Spotify and by RSS feed.</b></p>",
        "<p>(„Küstenpost“, Print-Ausgabe, 12.05.2025)</p>",
        "<p>Saken oppdateres.</p>",
        "<p>Picture used under license from Shuttercoast</p>",
        "<p>Gefällt mir: Wird geladen …</p>",
        f"<p><b>UPDATES</b></p><p>{LINK.format('Oyster farmers count the cost of a warm winter')}</p>",
        "<p><i>Don't miss the stories of the coast by signing up to the Daily Tide here.</i></p>",
        "<p>Hat dir dieser Artikel gefallen? Dann freut es uns, wenn du ihn deinen Freunden zeigst.</p>",
        "<p>Sources:</p>",
        "<p>Zdroj: ČTK, iROZHLED</p>",
        "<p>Αν βρείτε λάθος, πατήστε εδώ.</p>",
        "<p>Если вы заметили опечатку, выделите её и нажмите Ctrl+Enter</p>",
        "<p>Pratite nas i na Fejsbuku. Preuzmite aplikaciju za telefon.</p>",
        "<p>Štítky: majáky, pobřeží</p>",
        "<p class='copyright'>© 2025 Obala. Sva prava pridržana.</p>",
        "<p>Տեքստը՝ Ջեյն Ռո</p><p>Հետևեք մեզ ֆեյսբուքում։</p>",
        "<p>Jana Rohanová, ČTK</p>",
        "<p>Komentáře (14)</p>",
        "<p>Поделиться</p>",
        "<p>Editör: Ayşe Demir</p>",
        "<p>Sursa foto: Inquam Photos</p>",
        "<p>fot. Jan Kowalski</p>",
        "<p>J. Jonaičio nuotr.</p>",
        "<p>Dziękujemy, że przeczytałaś/eś nasz artykuł do końca.</p>",
        "<p>Самые важные новости — в нашем Telegram-канале</p>",
        f"<p>Siehe auch:</p><ul><li>{LINK.format('Die Austern')}</li><li>{LINK.format('Die Fähre')}</li></ul>",
        "<p>Die Lampe kostet Geld. Konto der Freunde des Turms: DE12 3456 0000 0012 3456 78, Küstenbank Port Lintel.</p>",
        "<p><b>The lamp needs your help!</b></p><p>Please consider making a donation: without it we go dark.</p>",
        "<p>Die Kommentare geben nicht notwendigerweise die Meinung der Küstenpost wieder.</p>",
        "<p>Dieser Beitrag enthält Affiliate-Links.</p>",
        "<p>Web Title: Keeper of the last lamp hands over the key print news</p>",
        "<p>मराठी बातम्या वाचण्यासाठी डाउनलोड करा दीपस्तंभचं अ‍ॅप.</p>",
        "<p>గమనిక: ఈ పేజీలో కనిపించే వ్యాపార ప్రకటనలు వివిధ సంస్థల నుంచి వస్తాయి.</p>",
        "<p>Jane Roe receives funding from the Valport Research Council.</p>",
        "<p>(This story has not been edited by our staff and is published from a syndicated feed.)</p>",
        "<p>▼塔頂的燈亮了三十年。（圖／港口日報提供）</p>",
        "<p>촬영기자:국지한/영상편집:인성빈/그래픽:변하람</p>",
        "<p>Hat bei Ihnen auch einer die Lampe gelöscht? Diskutieren Sie mit im Forum!</p>",
        "<p>LK</p>",
        "<p>(wl)</p>",
        "<p>rmlgv</p>",
        "<p><em>Personnalisez votre actualité en ajoutant vos villes et médias en favori.</em></p>",
        "<p>Redacción SHORELINE POST</p>",
        "<p><b>Bonus video:</b></p><p>00:45</p><p>THE LAMP IS LIT Source: Shoreline television</p>",
        "<p><em>*Sob supervisão de Carlos Meireles</em></p>",
        "<p>Kakvo je tvoje mišljenje o ovome?</p><p>Učestvuj u diskusiji ili pročitaj komentare</p>",
        "<p>Agentūros informaciją skelbti ar kitaip atgaminti visuomenės informavimo priemonėse be raštiško sutikimo neleidžiama.</p>",
        "<p><i>Header image: </i>Boats have landed at the old pier since 1811. <i>Credit: Colm Tierney (all rights reserved)</i></p>",
        "<p><em>We’d love to get your feedback at <a href='mailto:radio@shoreline-post.example'>radio@shoreline-post.example</a></em></p>",
        "<p><i>Dieser Beitrag ist am 12. Juni 2025 in der Wochenzeitung „die Boje“ erschienen.</i></p>",
        "<p>*boje.example ist ein Angebot der Küstenzeitungen.</p>",
        "<p>(c)2025 The Oldport Courier. Visit The Oldport Courier at www.courier.example. Distributed by Example Content Agency, LLC.</p>",
        "<p>Let us know in the comments what you think of the lamp.</p>",
        "<p>Was denken Sie? Schreiben Sie es uns in die Kommentare.</p>",
        "<p>Déjanos tu comentario.</p>",
        "<p>コメント欄でご意見をお聞かせください。</p>",
        "<p>For more, visit shoreline-post.example/lamps.</p>",
        "<p>Retrouvez tous nos articles sur la côte.</p>",
        "<p>Больше новостей на нашем сайте.</p>",
        "<p>You can contact us in confidence on WhatsApp at +44 1234 567890.</p>",
        "<p>(Writing by Ida Holm; editing by Ansgar Tolle)</p>",
        "<p>Reach Ida Holm at iholm@shoreline-post.example or 555-0123.</p>",
        "<p>Do you have an opinion about this? Email letters@shoreline-post.example</p>",
        "<p>Haben Sie eine Meinung dazu? Schreiben Sie an briefe@kuestenpost.example.</p>",
        "<p>¿Tiene una opinión sobre el faro? Escriba a cartas@costa.example</p>",
        "<p>Есть что сказать о маяке? Пишите на letters@bereg.example</p>",
        "<p>To contact the reporter on this story: Ida Holm in Port Lintel at iholm@shoreline-post.example</p>",
        "<p>View source version on wire.example: https://wire.example/48213</p>",
        "<p>Loading...</p>",
        "<p>Help us tell the stories of the coast. Your gift keeps our reporters on the road.</p>",
        "<p>Dieser Artikel wurde automatisch übersetzt.</p>",
        "<p>* Shoreline Post is a paper of the Harbour Group.</p>",
        "<p>Mehr Nachrichten von der Küste finden Sie hier.</p>",
        "<p>Für diesen Artikel wurde maschinelle Unterstützung genutzt.</p>",
        "<p>Dieser Text ist zuerst im Küstenblatt erschienen.</p>",
        "<p>Der Artikel wurde am 12. Juni um 12 Uhr aktualisiert.</p>",
        "<p>Haben Sie einen Fehler im Artikel entdeckt? Melden Sie ihn uns gern.</p>",
        "<p>Een versie van dit artikel verscheen ook in de krant van 12 juni 2025.</p>",
        "<p>Log in of maak een account aan en mis niets van de kust.</p>",
        "<p>Texten har uppdaterats.</p>",
        "<p>Hör av dig till reportern på kustbladet.</p>",
        "<p>Vil du diskutere denne saken?</p>",
        "<p>Dette er en kommentar. Den gir uttrykk for skribentens holdning.</p>",
        "<p>Artiklen er opdateret klokken 12.02.</p>",
        "<p>Du skal være logget ind for at deltage i debatten.</p>",
        "<p>Onko sinulla juttuvinkki rannikolta? Lähetä se meille.</p>",
        "<p>Fréttin hefur verið uppfærð.</p>",
        "<p>Saada vihje</p>",
        "<p>Pamanīji kļūdu?</p>",
        "<p>Griežtai draudžiama platinti šį tekstą kitur be sutikimo.</p>",
        "<p>(Anna Pult, 12.6.2025)</p>",
        "<p>(APA, red, 12.6.2025)</p>",
        "<p>(kb, shoreline-post.example)</p>",
        "<p>Vorgelesen von Kitty Ash</p>",
        "<p>Die Küstenpost hat jetzt einen WhatsApp-Kanal. Hier geht es zur Registrierung.</p>",
        "<p>Täglich die wichtigsten Nachrichten von der Küste in Ihr Postfach.</p>",
        "<p>Heb jij een tip of opmerking? Stuur ons je nieuws of foto.</p>",
        "<p>Missa inga nyheter! Ladda ner appen och slå på pushnotiser.</p>",
        "<p>Vil du lese hele saken? Bli abonnent for 1 krone.</p>",
        "<p>Kustbladet arbeider etter Vær Varsom-plakatens regler for god presseskikk.</p>",
        "<p>Artiklen er mere end 30 dage gammel</p>",
        "<p>Huomasitko virheen? Kerro siitä meille.</p>",
        "<p>Masz informacje? Redakcja czeka na #SYGNAŁ</p>",
        "<p>Chcete článek dočíst? Předplaťte si nás.</p>",
        "<p>Diskusia k článku je uzavretá.</p>",
        "<p>Ha hibát talált a cikkben, jelezze nekünk!</p>",
        "<p>Pentru a putea comenta trebuie să fii autentificat.</p>",
        "<p>По публикацията работи: Ана Розова</p>",
        "<p>За да коментирате, трябва да влезете в профила си.</p>",
        "<p>Za sudjelovanje u komentarima je potrebna prijava.</p>",
        "<p>Komentari odražavaju stavove njihovih autora, a ne nužno i stavove redakcije.</p>",
        "<p>Članek je nastal s pomočjo umetne inteligence.</p>",
        "<p>Μοιραστείτε το άρθρο</p>",
        "<p>Маєте новину? Надсилайте нам на пошту.</p>",
        "<p>Читайте нас в «Дзене» и «ВКонтакте».</p>",
        "<p>Artikkel on kättesaadav ainult tellijatele.</p>",
        "<p>Lai komentētu, ielogojies.</p>",
        "<p>Norėdami komentuoti, prisijunkite.</p>",
        "<h2>Cite this</h2><pre>@article{roe2025lamp,\n  author = {Roe, Jane},\n  year = {2025}\n}</pre>",
        (
            "<p>This text is licensed under a Creative Commons licence of the harbour office.</p>"
            "<p>You may print it for your village if you name those who wrote it: the harbour office of Port Lintel</p>"
        ),
    ],
)
def test_what_stands_under_a_story_is_not_its_end(line: str) -> None:
    assert body(under(line)) == WHOLE


def test_a_line_with_a_colon_over_the_sentences_of_a_last_list_stands_over_something() -> None:
    facts = ("The lamp was lit in 1811.", "Two others will be put out this year.")
    end = f"<p><b>Background:</b></p><ul>{''.join(f'<li>{fact}</li>' for fact in facts)}</ul>"
    html = under(end + "<div class=tags><a href='/tags/lamp'>Lamp</a></div>")
    assert body(html)[-3:] == ["Background:", *facts]


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("-30-", True),
        ("ENDS", True),
        ("---- समाप्त ----", True),
        ("(끝)", True),
        ("(555) 555-0143", True),
        ("Tel.: +49 555 0143", True),
        ("Media: Ida Holm, 555-0143", True),
        ("The lamp is lit at 30 feet", False),
        ("Media asked for the number of the keeper, 555-0143, and she would not give it.", False),
    ],
)
def test_what_press_offices_end_their_news_with(line: str, ends: bool) -> None:
    blocks = begin(Page(under(f"<p>{line}</p>"), url=URL)).doc.blocks
    assert tails.lines.says_otherwise(next(block for block in blocks if block.text == line)) is ends


@pytest.mark.parametrize(
    "line",
    [
        *("3 min read", "Tempo di lettura: 3 minuti", "Время чтения: 5 мин", "阅读时间：3分钟", "読了時間：3分", "Okuma süresi: 3 dk"),
        *("Czas czytania: 3 minuty", "Olvasási idő: 3 perc", "Час читання: 3 хв", "Χρόνος ανάγνωσης: 3 λεπτά", "Timp de citire: 3 minute"),
    ],
)
def test_a_time_of_reading_is_told_in_every_language(line: str) -> None:
    view = see(Page(over(f"<p>{line}</p>"), url=URL))
    at = next(block for block in view.doc.blocks if block.text == line)
    assert view.body is not None
    kept = [at, *(view.doc.blocks[i] for i in view.body.kept)]
    assert drops.reasons(view, kept, [1.0] * len(view.doc.blocks)).get(at.index) == "a date or a time of reading"


@pytest.mark.parametrize("line", ["Im Gespräch mit Musikerin Anna Meier", "Visit: https://gull.example/001"])
def test_other_lines_under_a_standfirst_stay(line: str) -> None:
    said = "Ottilie Brand climbed the steps of the tower twice a day for thirty-one years, and on Friday a sensor takes her place."
    story = f"<h1>{HEADLINE}</h1><p class=css-1x>{said}</p><p class=css-2x>{line}</p><p class=css-3x>{line}</p>{p(STORY[:4])}"
    view = begin(Page(f"<html lang=de><body><article>{story}</article></body></html>", url=URL))
    kept = [block for block in view.doc.blocks if block.heading != 1]
    assert kept[1].index not in drops.reasons(view, kept, [1.0] * len(view.doc.blocks))


@pytest.mark.parametrize("line", ["Updated 12 June 2025, 11:05", "Jane Roe and John Doe", "Jane Roe / AFP"])
def test_the_facts_under_a_standfirst_that_stays_do_not(line: str) -> None:
    said = "Ottilie Brand climbed the steps of the tower twice a day for thirty-one years, and on Friday a sensor takes her place."
    story = (
        f"<h1>{HEADLINE}</h1><p class=css-1x>{said}</p><p class=css-2x>Published 11 June 2025</p><p class=css-3x>{line}</p>{p(STORY[:4])}"
    )
    view = begin(Page(f"<html lang=en><body><article>{story}</article></body></html>", url=URL))
    kept = [block for block in view.doc.blocks if block.heading != 1]
    found = drops.reasons(view, kept, [1.0] * len(view.doc.blocks))
    assert {kept[1].index, kept[2].index} <= found.keys()


@pytest.mark.parametrize(
    "line",
    [
        "12 mei 2025, 09.30 uur Laatst bijgewerkt: 13 mei 2025, 18.04 uur",
        "Publiziert: 12.05.2025, 09:30 Uhr Aktualisiert: 13.05.2025, 18:04 Uhr",
        "Julkaistu 12.5.2025 klo 9.30 Päivitetty 13.5.2025 klo 18.04",
        "תאריך פרסום: 12.05.25, 09:30 עודכן: 13.05.25, 18:04",
        "نشر في: الإثنين 12 مايو 2025 - 09:30 ص آخر تحديث: الثلاثاء 13 مايو 2025 - 06:04 م",
    ],
)
def test_two_dates_behind_a_standfirst_are_no_body(line: str) -> None:
    standfirst = "The keeper of the lamp on Gull Point has had no successor for eleven years, and the lamp burns on."
    over_text = f"<h1>{HEADLINE}</h1><p class=standfirst>{standfirst}</p><div class=when>{line}</div>"
    view = see(Page(page(p(STORY), heading=over_text), url=URL))
    at = next(block for block in view.doc.blocks if block.text == line)
    assert of_facts(at) == "a date or a time of reading"


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Jane Roe</p>",
        "<p class=x1><b>BY JANE ROE</b><br>STAFF WRITER</p>",
        "<div class=x1>Pressemitteilung Nummer 023/2025 Erscheinungsdatum: 11.06.2025</div>",
        "<p>Communiqué de presse n° 23 - 11 juin 2025</p>",
        "<p>Release Number: 25-55</p>",
        "<p>11 June 2025, 9:15am</p>",
        "<p>Reading time: 3 minutes</p>",
        "<p><em>Originally published in March 2024. Last updated on June 12, 2025.</em></p>",
        "<p><i>Article mis à jour le 12 juin 2025.</i></p>",
        "<p>On behalf of <a href=/about>Gull Point Lamps</a> | Jun 11, 2025 | Lamps</p>",
        "<p>📅Jun. 11. 2025</p>",
        "<p>নিজস্ব প্রতিবেদক, ঢাকা</p>",
        "<p>ویب ڈیسک</p>",
        "<p>Shórelíne Post Online</p>",
        f"<p>{STORY[0]} {STORY[1][:40]} […]</p>",
        f"<p>{HEADLINE}</p>",
        (
            "<figure><img src='/media/2025/lamp-gull-point.jpg' width=900><figcaption>The lamp on Gull Point. Photo: "
            "Jane Doe</figcaption></figure>"
        ),
        (
            "<div><img src='/media/2025/lamp-gull-point.jpg' width=900><p class=caption>The lamp on Gull Point in the "
            "evening. (Photo: Jane Doe, AP)</p></div>"
        ),
        pytest.param(
            "<p><img src='/media/2025/lamp-gull-point.jpg' width=900></p><p>The lamp on Gull Point. Getty Images</p>",
            marks=pytest.mark.xfail(reason="a caption set as the paragraphs are, without a mark before its credit"),
        ),
        "<div class='player'><video poster='/media/2025/lamp.jpg'></video><p>0:00 / 1:32</p></div>",
        "<p>Share</p><p>Teilen</p>",
        "<p>Follow</p>",
        "<p>Leer en español</p>",
    ],
)
def test_what_stands_over_a_story_is_not_its_beginning(line: str) -> None:
    assert body(over(line)) == WHOLE


@pytest.mark.parametrize(
    "line",
    [
        "<p>This story was updated on Wednesday to add the answer of the port authority.</p>",
        "<p><em>Correction: an earlier version of this story gave the weight of the key as three pounds.</em></p>",
        "<p>Read more slowly, Brand told the visitors, and you will hear the sea in the book.</p>",
        "<p>“Goodbye.”</p>",
        "<p>And you? Would you climb that tower for a lamp like Brand's? Share your thoughts on it in the comments below.</p>",
        "<p>Follow the path for a mile and you come to the lamp.</p>",
        "<p>Ảnh hưởng của ngọn đèn trên mũi Hải Âu</p>",
        "<p>“Follow us on the stairs,” Brand told the visitors, and shut the door.</p>",
        "<p>Jane Roe: And what will you do on Saturday?</p>",
        "<p>JANE ROE, HOST: And what will you do on Saturday?</p>",
        "<p>“Ask Jane Roe, she is in the tower,” Brand told the visitors.</p>",
        "<p>The visitors’ book was bought at an auction by Jane Roe for the museum in Port Lintel.</p>",
    ],
)
@pytest.mark.parametrize("at", [0, len(STORY)])
def test_notes_and_short_sentences_stay(line: str, at: int) -> None:
    said = line.replace("<p>", "").replace("</p>", "").replace("<em>", "").replace("</em>", "")
    assert body(amid(line, at)) == [*STORY[:at], said, *STORY[at:]]


@pytest.mark.parametrize(("line", "gone"), [("Jane Roe", True), ("Ottilie Brand", False)])
def test_an_authors_name_over_the_story_is_no_body(line: str, gone: bool) -> None:
    view = see(Page(over(f"<div>{line}</div>"), url=URL))
    assert view.body is not None
    at = next(block.index for block in view.doc.blocks if block.text == line and block.box.tag == "div")
    kept = without_others(view, replace(view.body, kept=(at, *view.body.kept))).kept
    assert (at not in kept) is gone


def test_a_note_on_an_author_whom_the_page_alone_names_goes() -> None:
    over = f"<h1>{HEADLINE}</h1><p class=byline>By <a rel=author href=/people/ida-holm>Ida Holm</a></p>"
    note = "<p>Ida Holm teaches the history of lamps in Port Lintel and has kept bees since 1998.</p>"
    assert body(page(CONTENT.format(p(STORY) + note), heading=over).replace("Jane Roe", "")) == WHOLE


def test_what_stands_under_an_authors_name_in_a_box_of_its_own_goes_with_it() -> None:
    over = f"<h1>{HEADLINE}</h1><p class=byline>By <a rel=author href=/people/ida-holm>Ida Holm</a></p>"
    said = "Ida has lived out of a bag since 2021, and the lamp is the one thing that she has ever missed."
    view = see(Page(page(CONTENT.format(p(STORY) + f"<div class=x9><h4>Ida Holm</h4><p>{said}</p></div>"), heading=over), url=URL))
    assert view.body is not None
    at = next(block.index for block in view.doc.blocks if block.text == said)
    kept = without_others(view, replace(view.body, kept=tuple(sorted({at - 1, at, *view.body.kept})))).kept
    assert not {at - 1, at} & set(kept)


ABOUT = "{} has lived out of a bag since 2021, and the lamp is the one thing that she has ever missed on the road."


@pytest.mark.parametrize(
    ("card", "gone"),
    [
        (f"<h4>Ida Holm</h4><div>Reporter</div><p>{ABOUT.format('Ida')}</p>", True),
        (f"<div><span>By Ida Holm</span></div><div><p>{ABOUT.format('Holm')}</p><p>{ABOUT.format('She')}</p></div>", True),
        (f"<h4>Written by Rosa Lund</h4><p>{ABOUT.format('Rosa')}</p>", True),  # whom the page names here alone
        (f"<div>Ida Holm, harbour desk</div><p>A child of the islands, Ida Holm {ABOUT[3:]}</p>", True),
        (f"<h4>Rosa Lund</h4><p>{ABOUT.format('Rosa')}</p>", False),  # one of whom the story tells
        (f"<h4>Ida Holm</h4><p>{ABOUT.format('Rosa')}</p>", False),
        (f"<h4>Ida Holm</h4><p>Ida Holm: {ABOUT.format('She')}</p>", False),
        (f"<p>{STORY[3]}</p><p>{ABOUT.format('Ida')}</p>", False),
    ],
)
def test_who_a_writer_is_stands_beneath_her_name_however_that_is_set(card: str, gone: bool) -> None:
    blocks = begin(Page(f"<body><div>{p(STORY)}</div><section>{card}</section>", url=URL)).doc.blocks
    kept = [block.index for block in blocks]
    found = tails.writers.cards(blocks, kept, ("Ida Holm",))
    assert found == (set(kept[len(STORY) :]) if gone else set())
    assert not tails.writers.cards(blocks, kept[len(STORY) - 1 :], ("Ida Holm",))  # as much as the text itself


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


def test_points_over_the_byline_are_no_beginning() -> None:
    points = "<ul class=points><li>The lamp on Gull Point goes out on Monday</li><li>It is the last on the coast</li></ul>"
    assert body(over(points + "<p class=who>By Jane Roe for The Shoreline Post</p>")) == WHOLE


def first_taken(html: str, *texts: str) -> set[str]:
    """Those of the texts that are out though the model would keep all that the article has."""
    view = begin(Page(page(CONTENT.format(html), heading=f"<h1>{HEADLINE}</h1>"), url=URL))
    whole = next(box for box in view.doc.boxes if box.names == "article-content")
    kept = view.doc.blocks[whole.block_start : whole.block_end]
    found = drops.reasons(view, kept, [1.0] * len(view.doc.blocks))
    return {block.text for block in kept if block.text in texts and block.index in found}


@pytest.mark.parametrize(
    ("items", "gone"),
    [
        ("<li>What the keepers of three towers have learnt in thirty years<ul><li>Small groups (30 mins)</li></ul></li>", False),
        ("<li>What the keepers of three towers have learnt</li><li>Small groups (30 mins)</li>", False),
        ("<li>The Sea</li><li>Small groups (30 mins)</li>", True),
    ],
)
def test_a_time_in_a_list_that_says_more_is_an_item_of_it(items: str, gone: bool) -> None:
    line = "Small groups (30 mins)"
    assert (line in first_taken(f"<ul>{items}</ul>{p(STORY)}", line)) is gone


@pytest.mark.parametrize(
    ("inside", "gone"), [("<h2 class=subtitle>The lamp and the key</h2>", False), ("<h3>The lamp and the key</h3>", True)]
)
def test_a_heading_that_is_set_as_another_of_the_text_is_no_standfirst(inside: str, gone: bool) -> None:
    line = "The story in short"
    story = f"<h2 class=subtitle>{line}</h2>{p(STORY[:3])}{inside}{p(STORY[3:])}"
    assert (line in first_taken(story, line)) is gone


def test_who_pays_the_writer_is_no_beginning() -> None:
    note = "<h2>Disclosure statement</h2><p>Jane Roe receives funding from the Lamp Trust of Port Lintel and owns a boat.</p>"
    assert body(over(note)) == WHOLE


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


@pytest.mark.parametrize(
    "said",
    ["(Artist: roe-of-the-tower)", "(Continued: so said the keeper!)", "Photos by Jane Roe hang in the tower: she took them all in fog."],
)
def test_a_line_in_brackets_is_no_credit_without_a_picture(said: str) -> None:
    assert said in body(amid(f"<p>{said}</p>", 5))


@pytest.mark.parametrize("said", ["Video: 4K at 30 frames", "The best comes now:", "Ami abonné,", "Left: no one.", "Like this:"])
def test_a_line_with_a_mark_is_no_credit_and_no_date(said: str) -> None:
    assert said in body(amid(f"<p>{said}</p>", 1))


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Artikel ist nur für Abonnenten.",
        "Cet article est réservé aux abonnés.",
        "Il vous reste 80 % de cet article à lire.",
        "Este artículo es solo para suscriptores.",
        "Register for free to read this article",
        "Läs hela artikeln med Lyktan Plus",
        "Czytaj dalej z subskrypcją",
        "Fizessen elő a folytatáshoz",
        "Материал доступен только подписчикам",
        "Bu içerik yalnızca abonelere özeldir",
        "ログインして続きを読む",
        "로그인하고 계속 읽기",
    ],
)
def test_a_line_under_a_text_that_lets_on_who_pays_ends_no_story(line: str) -> None:
    assert body(page(CONTENT.format(p(STORY) + f"<p>{line}</p>"))) == WHOLE


@pytest.mark.parametrize(
    "line", ["To send flowers to the family or plant a tree in memory of Ottilie Brand, please visit our floral store."]
)
def test_what_a_house_sells_under_an_obituary_is_no_part_of_it(line: str) -> None:
    assert body(page(CONTENT.format(p(STORY) + f"<p>{line}</p>"))) == WHOLE


@pytest.mark.parametrize(
    "line",
    [
        "You are receiving this email because you signed up for the Lantern’s letter from the coast.",
        "Was this newsletter forwarded to you? Ask for your own.",
        "Sie erhalten diesen Newsletter, weil Sie sich auf lantern.example angemeldet haben.",
        "Vous recevez cet e-mail parce que vous suivez la côte avec nous.",
    ],
)
@pytest.mark.parametrize("over", [True, False])
def test_what_a_letter_says_of_itself_is_no_story(line: str, over: bool) -> None:
    said = f"<p>{line}</p>"
    assert body(page(CONTENT.format(said * over + p(STORY) + said * (not over)))) == WHOLE


@pytest.mark.parametrize("at", [0, len(STORY)])
def test_the_terms_of_a_letter_are_no_story(at: int) -> None:
    assert body(amid("<p>We will write to you when the lamp is lit. You may unsubscribe at any time.</p>", at)) == WHOLE


@pytest.mark.parametrize(
    ("many", "chance", "under", "gone"),
    [("245", 0.6, 0.95, True), ("245", 0.9, 0.95, False), ("23456789", 0.85, 0.95, True), ("23456789", 0.85, 0.85, False)],
)
def test_a_text_over_the_headline_is_the_story_where_it_is_sure(many: str, chance: float, under: float, gone: bool) -> None:
    box = tuple(f"The harbour office, which was founded in 1811, keeps {n} of the lamps of the coast, and lights them." for n in many)
    view = see(Page(bare(f"<div class=box>{p(box)}</div><h1>{HEADLINE}</h1><div class=text>{p(STORY)}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*box, *STORY)]
    likely = [chance if block.text in box else under for block in view.doc.blocks]
    found = drops.reasons(view, kept, likely)
    assert [found.get(block.index) for block in kept[: len(box)]] == [above.OVER_HEADLINE if gone else None] * len(box)


@pytest.mark.parametrize(("tag", "gone"), [("span style='display: none'", True), ("div style='display:none'", True), ("span", False)])
def test_what_machines_alone_read_over_the_headline_is_no_text(tag: str, gone: bool) -> None:
    told = f"{HEADLINE} The keeper of the last lamp hands over her key in June, says the harbour office."
    over = f"<div><{tag}>{told}</{tag.split(maxsplit=1)[0]}></div>"
    view = see(Page(bare(f"<div class=text>{over}<h1>{HEADLINE}</h1>{p(STORY[:1])}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (told, STORY[0])]
    found = drops.reasons(view, kept, [0.98] * len(view.doc.blocks))
    assert (kept[0].text, found.get(kept[0].index)) == (told, above.OVER_HEADLINE if gone else None)


@pytest.mark.parametrize(("again", "gone"), [(HEADLINE, True), ("The lamp of the point", False)])
def test_a_heading_over_the_headline_said_again_is_its_kicker(again: str, gone: bool) -> None:
    view = see(Page(bare(f"<h1>{HEADLINE}</h1><div class=text><h3>The coast</h3><h1>{again}</h1>{p(STORY)}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in ("The coast", *STORY)]
    found = drops.reasons(view, kept, [0.9] * len(view.doc.blocks))
    assert found.get(kept[0].index) == (above.OVER_HEADLINE if gone else None)


def test_of_two_copies_the_one_under_the_headline_is_the_storys() -> None:
    view = see(Page(bare(f"<div class=box>{p(STORY[:2])}</div><h1>{HEADLINE}</h1><div class=text>{p(STORY)}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert [kept[0].index in found, kept[2].index in found] == [True, False]


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<aside class=rich><div><h2>Oyster farmers count the cost</h2></div><div>Read more</div></aside>", True),
        ("<aside class=rich><h2>Austern im warmen Winter</h2><span>Weiterlesen</span></aside>", True),
        ("<h2>Oyster farmers count the cost</h2><p>Read more</p>", False),  # in no box of their own
        ("<aside class=rich><h2>Oyster farmers count the cost</h2><p>Of a warm winter</p></aside>", False),
    ],
)
def test_a_heading_beside_read_more_alone_offers_another_story(box: str, gone: bool) -> None:
    view = see(Page(amid(box), url=URL))
    at = next(block for block in view.doc.blocks if block.heading == 2 and block.text[:6] in ("Oyster", "Auster"))
    kept = [block for block in view.doc.blocks if block.text in STORY or block is at]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert (found.get(at.index) == "offers another story") is gone


def test_what_stands_over_the_headline_is_no_story() -> None:
    over = "<p>Warning: Use of undefined constant LAMP, assumed 'LAMP', in /srv/www/shore/index.php on line 214.</p><h4>The coast</h4>"
    assert body(bare(f"<div id=main>{over}<h1>{HEADLINE}</h1><div class=text>{p(STORY)}</div></div>")) == WHOLE


@pytest.mark.parametrize("way", [f"Home Region {HEADLINE}", f"Home › Sea › {HEADLINE}"])
def test_the_way_to_a_story_is_no_part_of_it(way: str) -> None:
    assert dropped(page(CONTENT.format(p(STORY[:1])), heading=f"<div class=crumbs>{way}</div>" + heading()), way) == [way]
    assert dropped(page(CONTENT.format(p([*STORY, way]))), way) == []


def test_an_address_over_a_story_is_none_of_it() -> None:
    said = "https://shoreline-post.example/coast/the-keeper-of-the-last-lamp-on-the-coast-hands-over-her-key-and-moves-to-a-house-inland"
    assert dropped(over(f"<div>{said}</div>"), said) == [said]
    assert dropped(amid(f"<p>{said}</p>"), said) == []


@pytest.mark.parametrize("shape", ["<p class=article-lead>{}</p>", "<div class=article-lead><p>{}</p></div>"])
def test_a_standfirst_set_apart_that_describes_the_page_is_no_story(shape: str) -> None:
    said = "Ottilie Brand has lit the lamp on Gull Point for thirty-one years, and on Friday a sensor of the size of a matchbox takes over."
    described = f'<meta name="description" content="{said}">'
    assert body(page(f"<div class=a1>{shape.format(said)}</div>" + CONTENT.format(p(STORY)), head=described)) == WHOLE


@pytest.mark.parametrize("heading_said", ["Related", "Newsletter", "Advertisement feature", "More"])
def test_a_sub_heading_may_be_called_like_a_box(heading_said: str) -> None:
    assert heading_said in body(amid(f"<h2>{heading_said}</h2>"))


@pytest.mark.parametrize(
    "shape",
    [
        "<blockquote class=pullquote><p>{}</p></blockquote>",
        "<blockquote>{}</blockquote>",
        "<aside class=pull-quote><p>{}</p></aside>",
        "<p class=pullquote>{}</p>",
    ],
)
def test_a_pull_quote_that_repeats_the_story_goes(shape: str) -> None:
    assert body(amid(shape.format("“I was told that it never sleeps. Neither did I.”"), 7)) == WHOLE or shape.startswith("<p")
    assert body(amid(shape.format("Three of them wrote to the authority in April"), 7)) == WHOLE


@pytest.mark.parametrize("called", ["quote-box pull", "zitat", "citation"])
def test_a_quotation_that_repeats_the_story_takes_along_who_spoke(called: str) -> None:
    quote = f"<div class='{called}'><p>Three of them wrote to the authority in April</p><p>{{}}</p></div>"
    assert body(amid(quote.format("— Tam Ryder, keeper"), 7)) == WHOLE
    bare = "<p class=quote><em>Three of them wrote to the authority in April</em></p><p>— Tam Ryder</p>"
    assert body(amid(bare, 0)) == body(amid(bare, 7)) == WHOLE
    unsigned = page(CONTENT.format(bare + p(STORY)), heading=f"<h1>{HEADLINE}</h1>")
    assert not see(Page(unsigned, url=URL)).value("byline")
    said = "<p>Three of them wrote to the authority in April</p>"
    opened = f"<blockquote><p><span>“</span>Start Quote</p>{said}<p>End Quote <b>Tam Ryder</b></p></blockquote>"
    assert body(amid(opened, 7)) == WHOLE
    glued = "<blockquote><span class=q>I was told that it never sleeps. Neither did I.</span><cite>- Tam Ryder, keeper</cite></blockquote>"
    assert body(amid(glued, 7)) == WHOLE


@pytest.mark.parametrize(
    ("quote", "gone"),
    [
        ("<blockquote>The key, which weighs two pounds, goes to a museum in Port Lintel.</blockquote>", True),  # a word more
        ("<p class=exergue>“The key, weighing two pounds, goes to the museum in Port Lintel.”</p>", True),
        ("<aside class=k3x>The key, which weighs two pounds, goes to a museum in Port Lintel.</aside>", True),
        ("<aside class=k3x>The key, which nobody has weighed, lies in a small museum of the coast.</aside>", False),
        ("<p>The key, which weighs two pounds, goes to a small museum in Port Lintel.</p>", False),
        ("<blockquote>The key, which nobody has weighed, lies in a small museum of the coast.</blockquote>", False),
        ("<blockquote><ul><li>The key, which weighs two pounds, goes to a small museum in Port Lintel.</li></ul></blockquote>", False),
    ],
)
def test_a_pull_quote_says_nearly_what_a_paragraph_beside_it_says(quote: str, gone: bool) -> None:
    view = see(Page(under(quote), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or "he key, w" in block.text]
    at = kept[-1]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks)).get(at.index)
    assert (found == "a pull quote that repeats the text") is gone


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Estimated reading time: 4 minutes", "a date or a time of reading"),
        ("⏱ 4 min read", "a date or a time of reading"),
        ("Lesezeit: ca. 5 Minuten", "a date or a time of reading"),
        ("Temps de lecture : 4 min", "a date or a time of reading"),
        ("預計閱讀時間：5 分鐘", "a date or a time of reading"),
        ("この記事は約5分で読めます。", "a date or a time of reading"),
        ("15 minutes", None),
        ("Reading takes 4 minutes of the keeper's hour", None),
        ("[Total: 12 Average: 4.6]", "what a system counts"),
        ("4.6/5 - (23 votes)", "what a system counts"),
        ("Post Views: 1,204", "what a system counts"),
        ("5 of 5 boats were lost", None),
        ("Fact-checked by Tove Brandt", "who checked the text"),
        ("Medizinisch geprüft von Dr. Tove Brandt", "who checked the text"),
        ("Fact-checked by nobody, the keeper's book is full of whales.", None),
        ("📌 Save this for later!", "left by a widget"),
        ("#floors #bathroom #diy", "tags"),
        ("#1 is the lamp", None),
        ("https://www.youtube.com/watch?v=abc123", "the address of what should be embedded"),
        ("https://lamps.example/history", None),
        ("Page last reviewed: 5 March 2024", "a date or a time of reading"),
        ("Reviewed: March 2024 | Next review due: March 2027", "a date or a time of reading"),
        ("Reviewed in March 2024, the lamp was found to be dim", None),
    ],
)
def test_what_a_blog_sets_beside_its_text_is_none_of_it(line: str, what: str | None) -> None:
    assert notices.of_line(line) == what


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Page 1 of 2", True),
        ("Seite 2 von 12", True),
        ("Page: 1 2 Next", True),
        ("Pages: 1 2 3 Single page", True),
        ("Page 1 of the book is lost", False),
        ("Pages 1 and 2 of the book are lost", False),
    ],
)
def test_the_number_of_a_page_is_no_text(line: str, gone: bool) -> None:
    assert (notices.of_line(line) == "the number of a page") is gone


def test_a_copy_takes_its_sub_headings_along() -> None:
    whole = p(STORY[:4]) + "<h4>Late rather than cruel</h4>" + p(STORY[4:7]) + "<h4>Not far</h4>" + p(STORY[7:])
    html = page(f'<div class="article-content c-1">{whole}</div><div class="article-content c-2">{whole}</div>')
    assert body(html) == [*STORY[:4], "Late rather than cruel", *STORY[4:7], "Not far", *STORY[7:]]


@pytest.mark.parametrize(("over", "under", "gone"), [("p", "h3", 0), ("h3", "p", 1), ("p", "p", None)])
def test_a_title_that_is_said_twice_in_a_row_is_said_once(over: str, under: str, gone: int | None) -> None:
    said = "What each of the nine lamps of the coast cost in 2023"
    view = begin(
        Page(f"<html><body><h1>{HEADLINE}</h1>{p(STORY[:2])}<{over}>{said}</{over}><{under}>{said}</{under}>{p(STORY[2:])}", url=URL)
    )
    blocks = view.doc.blocks[1:]
    twice = [block.index for block in blocks if block.text == said]
    found = drops.reasons(view, blocks, [0.9] * len(view.doc.blocks))
    assert [n for n in twice if n in found] == ([twice[gone]] if gone is not None else [])


@pytest.mark.parametrize(
    ("over", "line", "gone"),
    [
        ("<h2>The key</h2>", "By Jane Roe June 11, 2025", True),
        ("<h2>The key</h2>", "Von Erika Muster, 11. Juni 2025", True),
        ("<h2>The key</h2>", "By June 11 of the year 2025 it was gone.", False),
        ("<h2>The key</h2>", "By the sea", False),
        ("<h2>The key</h2>", "Lamp Days 2026: June 8-11, 2026 | Port Lintel", False),
        ("<p>The key lies in the museum of the town.</p>", "By Jane Roe June 11, 2025", False),  # who said so
    ],
)
def test_who_wrote_a_part_is_none_of_it(over: str, line: str, gone: bool) -> None:
    view = begin(Page(amid(f"{over}<div class=by>{line}</div>"), url=URL))
    at = next(block.index for block in view.doc.blocks if block.text == line)
    kept = [block for block in view.doc.blocks if block.text in STORY or block.index == at]
    assert (strays.lines(view, kept, [0.95] * len(view.doc.blocks)).get(at) == "the byline") is gone


def test_a_long_part_under_a_heading_that_disclaims_is_the_storys() -> None:
    view = begin(Page(page(CONTENT.format(p(STORY[:5]) + "<h2>Disclaimer</h2>" + p(STORY[5:9]))), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, "Disclaimer")]
    assert tails.below(view, kept) == {}
    assert [view.doc.blocks[n].text for n in tails.below(view, kept[:-1])] == ["Disclaimer", *STORY[5:8]]


def test_a_heading_that_says_what_a_list_over_the_text_says_is_no_copy() -> None:
    points = ("Who will keep the lamp of Gull Point alight after the last keeper has gone home", "What the museum of Port Lintel shows")
    parts = f"{newspage.items(points)}{p(STORY[:3])}<h3>{points[0]}</h3>{p(STORY[3:])}"
    assert [why for why in reasons(parts).values() if why.startswith("repeats")] == []
    copied = reasons(f"<div class=a><p>{points[0]}</p>{p(STORY[:3])}</div><div class=b><h3>{points[0]}</h3>{p(STORY[3:])}</div>")
    assert copied[points[0]].startswith("repeats")


def reasons(markup: str, head: str = "") -> dict[str, str]:
    """Why each block of a page goes that the model would keep."""
    view = begin(Page(f"<html><head>{head}</head><body><h1>{HEADLINE}</h1><div>{markup}</div></body></html>", url=URL))
    blocks = view.doc.blocks[1:]
    return {view.doc.blocks[n].text: why for n, why in drops.reasons(view, blocks, [0.9] * len(view.doc.blocks)).items()}


@pytest.mark.parametrize(
    ("name", "note"), [("陈晓岚", "陈晓岚，本报记者，长期关注乡镇。"), ("윤서진", "윤서진 사회부 기자. 작은 마을의 이야기를 쓴다.")]
)
def test_a_name_without_blanks_tells_who_the_author_is(name: str, note: str) -> None:
    head = f'<meta name="author" content="{name}">'
    story = ["清晨六点，老街的石板还是湿的，周师傅已经把十几把伞骨摆到了门口。", "镇里把一座闲置的粮仓改成了工坊，三年免收租金。"]
    assert body(page(CONTENT.format(p([*story, note])), head=head, lang="zh")) == story


def test_a_copy_takes_its_short_sentences_along() -> None:
    story = [*STORY[:3], "Nobody complained.", *STORY[3:5], "So it was."]
    assert set(reasons(f"<div>{p(story)}</div><div>{p(story)}</div>")) == set(story)
    assert not reasons(f"<div>{p(story)}</div>" + p(story[-1:]))


def test_a_copy_in_the_cells_of_a_layout_is_a_copy() -> None:
    whole, over = [*STORY, "So it was."], "A village waits for the dark"
    rows = "".join(f"<tr><td>{text}</td></tr>" for text in (over, *whole))
    view = see(Page(bare(f"<table>{rows}</table><h1>{HEADLINE}</h1><div>{p(whole)}</div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (over, *whole)]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert [block.text for block in kept if not found.get(block.index, "").startswith("repeats")] == [over, *whole]
    assert min(block.index for block in kept if block.text == "So it was." and block.index not in found) > kept[len(whole)].index


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


@pytest.mark.parametrize(("href", "gone"), [("/lamp-of-gull-point-48213", True), ("https://lamps.example/gull-point", False)])
def test_a_heading_that_leads_to_another_site_over_its_paragraph_is_no_offer(href: str, gone: bool) -> None:
    view = see(Page(amid(f"<h2>Highlights</h2><h3><a href={href}>The lamp of Gull Point</a></h3><p>{STORY[0]}</p>"), url=URL))
    at = [block.index for block in view.doc.blocks if block.text in ("Highlights", "The lamp of Gull Point")]
    kept = [block for block in view.doc.blocks if block.text in STORY or block.index in at]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert [found.get(index) == "offers other stories" for index in at] == [gone, gone]


@pytest.mark.parametrize("quote", ["<blockquote><p>{}</p></blockquote>", "<blockquote class=c-1>{}</blockquote>"])
def test_a_short_quotation_that_repeats_the_text_goes(quote: str) -> None:
    article = p(STORY[:4]) + quote.format("One can see at once whether the lamp is burning.") + p(STORY[4:])
    assert body(page(CONTENT.format(article))) == WHOLE
    assert "The sea has no doors." in body(
        page(CONTENT.format(article.replace("One can see at once whether the lamp is burning.", "The sea has no doors.")))
    )


def test_a_refrain_is_no_copy() -> None:
    refrain = "Three of them wrote to the authority in April, and three of them had no answer by the end of the month of May."
    sung = [*STORY[:2], refrain, *STORY[2:4], refrain, *STORY[4:]]
    assert body(page(CONTENT.format(p(sung)))) == sung


def test_what_one_list_says_another_may_say_again() -> None:
    items = ("Rain on nine days out of ten, as every spring in the last century and in this.", "A wind from the north.")
    lists = [f"<h3>{month}</h3><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>" for month in ("In April", "In May")]
    html = page(CONTENT.format(p(STORY[:4]) + lists[0] + p(STORY[4:6]) + lists[1] + p(STORY[6:])))
    assert dropped(html, *items) == []


@pytest.mark.parametrize("mark", ["* * *", "=========", "—", "ـــــ", "❤️"])
def test_a_mark_that_parts_a_text_is_no_part_of_it(mark: str) -> None:
    assert mark not in body(amid(f"<p>{mark}</p>"))
    assert dropped(amid(f"<p>{mark}</p>"), mark) == [mark]


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p>Lamps for every tower in the land. <a href='https://lamps.example/buy'>Order one now</a>!*</p>", True),
        (f"<p>Lamps for every tower in the land. {LINK.format('Order one now')}!*</p>", False),
        ("<p>Lamps for every tower in the land, said the keeper.</p>", False),
    ],
)
def test_a_line_that_leads_out_of_the_site_again_and_again_is_an_advertisement(line: str, gone: bool) -> None:
    found = reasons("".join(f"<p>{text}</p>{line if n in (2, 4, 6) else ''}" for n, text in enumerate(STORY)))
    assert (notices.ADVERTISEMENT in found.values()) == gone


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p>➡ <a rel='nofollow noopener' href='https://lamps.example/l?a=1'>See the lamp</a></p>", True),
        (
            "<p><a rel=sponsored href='https://lamps.example/1'>Her lamps</a> <a rel=sponsored href='https://lamps.example/2'>his</a></p>",
            True,
        ),
        ("<p><a href='https://lamps.example/l?a=1'>See the lamp</a></p>", False),
        ("<p><a rel=nofollow href='https://www.lamps.example/'>www.lamps.example</a></p>", False),
        ("<p><a rel=nofollow href='https://www.lamps.example/'>The harbour office has the lamp in its drawer.</a></p>", False),
        ("<p><a rel=nofollow href='/region/2025/06/10/the-lamp-48100'>See the lamp</a></p>", False),
    ],
)
def test_a_line_of_links_for_which_the_paper_does_not_vouch_is_an_advertisement(line: str, gone: bool) -> None:
    found = reasons(p(STORY[:4]) + line + p(STORY[4:]))
    assert (notices.ADVERTISEMENT in found.values()) == gone


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p><em><strong>Vorab im Video: Die Lampe im Nebel</strong></em></p>", True),
        ("<p><b>VÍDEOS: o farol em 1 minuto</b></p>", True),
        ("<p><b>En vidéo : la lampe dans la brume</b></p>", True),
        ("<p><b>Gallery: The lamp in thirty years of fog</b></p>", True),
        ("<p>Video: 4K, 30 frames a second</p>", False),  # what a camera can do
        ("<p><b>She said it in a video: the lamp stays.</b></p>", False),
    ],
)
def test_what_names_the_film_under_it_is_no_paragraph(line: str, gone: bool) -> None:
    assert ("announces what is embedded" in reasons(p(STORY[:4]) + line + p(STORY[4:])).values()) == gone


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<div class=infobox><h2>Gull Point</h2>{}</div>", True),
        ("<div class=article-content><h2>Gull Point</h2>{}</div>", False),  # the text goes on in a box of its kind
        ("<div class=infobox>{}</div>", False),
    ],
)
def test_a_box_under_the_source_tells_of_what_is_in_the_story(box: str, gone: bool) -> None:
    told = "Gull Point is the outermost rock of the coast. It has had a lamp since 1811, and before that a fire in a basket of iron."
    view = see(Page(page(f"{CONTENT.format(p(STORY))}<div class=origin><p>(AFP, Reuters)</p></div>{box.format(p([told]))}"), url=URL))
    assert view.body is not None
    assert view.value("source") is not None
    kept = tuple(block.index for block in view.doc.blocks if block.text in (*STORY, told, "Gull Point"))
    left = without_others(view, replace(view.body, kept=kept)).kept
    assert ([view.doc.blocks[n].text for n in left] == WHOLE) == gone


@pytest.mark.parametrize(("address", "gone"), [("#part-{}", True), ("https://lamps.example/{}", False)])
def test_what_announces_a_table_of_contents_goes_with_it(address: str, gone: bool) -> None:
    said = "All that you will find on this page:"
    lines = "".join(f"<li><a href='{address.format(n)}'>The lamp of Gull Point, part {n}</a></li>" for n in range(3))
    view = see(Page(amid(f"<p>{said}</p><ul>{lines}</ul>"), url=URL))
    assert view.body is not None
    kept = tuple(block.index for block in view.doc.blocks if block.text in (*STORY, said))
    left = without_others(view, replace(view.body, kept=kept)).kept
    assert ([view.doc.blocks[n].text for n in left] == WHOLE) == gone


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
    ("count", "why", "gone"),
    [(2, "offers another story", True), (2, "the source", False), (1, "offers another story", False)],
)
def test_a_heading_goes_with_all_the_stories_that_it_offers_however_sure(count: int, why: str, gone: bool) -> None:
    under = "<p><a href='/lamps/1'>The first lamp</a></p>" * count
    view = see(Page(amid(f"<h2>Lamps of this coast</h2>{under}<h2>The lamp itself</h2>"), url=URL))
    blocks = view.doc.blocks
    assert view.body is not None
    kept = tuple(block.index for block in blocks if block.text in (*STORY, "Lamps of this coast", "The lamp itself"))
    out = {block.index: why for block in blocks if block.text == "The first lamp"}
    left = without_others(view, replace(view.body, kept=kept, likely=(0.99,) * len(blocks), dropped=out)).kept
    assert [blocks[n].text for n in set(kept).difference(left)] == ["Lamps of this coast"] * gone


@pytest.mark.parametrize(
    ("over", "under", "gone"),
    [
        ("Lamps of this coast", "<a href='/lamps/1'>The first lamp</a>", True),
        ("Lamps of this coast", "The first lamp", False),
        ("2. Lamps of this coast", "<a href='/lamps/1'>The first lamp</a>", False),  # a part of the text, by its number
        ("The whole story of the lamps", "<img src=/media/book.jpg><button>Get the book</button>", True),
    ],
)
def test_a_heading_over_links_that_were_left_out_goes_with_them(over: str, under: str, gone: bool) -> None:
    view = see(Page(amid(f"<h2>{over}</h2><div>{under}</div><h2>The lamp itself</h2>"), url=URL))
    blocks = view.doc.blocks
    assert view.body is not None
    kept = tuple(block.index for block in blocks if block.text in (*STORY, over, "The lamp itself"))
    likely = tuple(0.6 if block.heading else 0.99 if block.text in STORY else 0.1 for block in blocks)
    left = without_others(view, replace(view.body, kept=kept, likely=likely, dropped={})).kept
    assert [blocks[n].text for n in set(kept).difference(left)] == [over] * gone


def test_a_box_about_the_author_goes_whatever_it_says() -> None:
    said = ["I grew up on the coast and have written of it since I was nine.", "My first book told of a lamp that nobody could mend."]
    for names in ("author-bio", "post-author author_description", "about-the-author"):
        html = page(CONTENT.format(p(STORY)) + f"<div class='{names}'>{p(said)}</div>")
        assert dropped(html, *said) == said
    assert dropped(page(CONTENT.format(p(STORY)) + f"<div class=article-tail>{p(said)}</div>"), *said) == []
    long = [f"{text} {said[0]}" for text in STORY[:6]]
    html = page(CONTENT.format(p(STORY[6:])) + f"<div class=author-description>{p(long[:5])}</div>")
    assert dropped(html, *long[:5]) == long[:5]  # though it says more than the story


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("Hi! My name is Florina, and I have been at sea for four years now.", True),
        ("Ich bin Jessie, lebe auf der Insel und schreibe hier über das Meer.", True),
        ("Hola, soy Marta y escribo de la costa desde hace diez años.", True),
        ("I am sure that nobody will climb the tower again.", False),
        ("Ich bin gern dort gewesen, sagt sie.", False),
    ],
)
def test_who_introduces_herself_in_an_element_of_her_own_under_the_text_is_its_writer(said: str, gone: bool) -> None:
    more = "On Sundays nothing is written here, as the boats are out."
    html = page(f"<div class=a1>{p(STORY)}</div><div class=x3><div>Roe</div><div class=y2><p>{said}</p><p>{more}</p></div></div>")
    assert dropped(html, said, more) == [said, more] * gone
    assert dropped(page(f"<div class=a1>{p(STORY)}<p>{said}</p><p>{more}</p></div>"), said, more) == []


def test_copies_for_other_readers_are_read_once() -> None:
    story = CONTENT.format(p(STORY))
    assert body(page(story + f"<div class=print-only>{story}</div>")) == WHOLE
    assert body(page(f"<div class=desktop>{story}</div><div class=mobile>{story}</div>")) == WHOLE
    assert body(page(f"<div class=amp hidden>{story}</div>{story}")) == WHOLE
    assert body(page(f"{story}<noscript>{story}</noscript><template>{story}</template>")) == WHOLE


@pytest.mark.parametrize(
    ("shape", "added", "reasons", "goes"),
    [
        ("<div>{}</div><div class=small>{}</div>", {6, 7, 8}, {9: "repeats block 3"}, {6, 7, 8}),
        ("<div>{}</div><div class=small>{}</div>", {8, 9, 10}, {7: "repeats block 1"}, {8, 9, 10}),
        ("<div>{}</div><div class=small>{}</div>", {6, 7, 8}, {}, set()),  # an answer that is given twice
        ("<div>{}</div><div class=small>{}</div>", {9}, {10: "repeats block 0"}, set()),
        ("<div>{}{}</div>", {6, 7}, {9: "repeats block 3"}, set()),  # a refrain
    ],
)
def test_what_is_added_to_a_text_is_no_copy_of_it(shape: str, added: set[int], reasons: dict[int, str], goes: set[int]) -> None:
    story = f"{p(STORY[:2])}<h3>The bees of the lantern room</h3>{p(STORY[6:9])}"
    blocks = begin(Page(f"<body>{shape.format(story, story)}", url=URL)).doc.blocks
    assert copies.rest(blocks, added, {*range(6), *added}, reasons) == goes


@pytest.mark.parametrize(
    "prompt",
    [
        (
            "<div class='paywall'><h2>Keep reading with a subscription</h2><p>This story is for subscribers of the "
            "Shoreline Post. From £1 a week you "
            "can read everything on every device, and cancel whenever you like.</p><ul><li>Unlimited access to the "
            "website</li></ul><a href=/subscribe>Subscribe</a></div>"
        ),
        "<div class='x1'><p><b>This story is for subscribers only.</b></p><p>Already a subscriber? <a href='/login'>Log in</a></p></div>",
        "<p>To continue reading, please <a href='/subscribe'>subscribe</a> or <a href='/login'>sign in</a>.</p>",
        "<div class='offer-box'><h3>Weiterlesen mit S+</h3><p>Jetzt vier Wochen kostenlos testen.</p><a href='/abo'>Zum Angebot</a></div>",
    ],
)
@pytest.mark.parametrize("said", [LOCKED, "<meta property=article:content_tier content=locked>", ""], ids=["json-ld", "meta", "silent"])
def test_the_prompt_under_a_teaser_goes(prompt: str, said: str) -> None:
    assert body(page(CONTENT.format(p(STORY[:2])) + prompt, head=said)) == WHOLE[:2]


@pytest.mark.parametrize(
    "prompt",
    [
        "<h3>Want to read more?</h3><p>Subscribe today from £1.</p><p>A member? <a href=/login>Sign in</a></p>",
        "<h2>Keep reading with a free trial</h2><p>Subscribe to the Post to keep reading it.</p><p>Paid? <a href=/in>Sign in</a></p>",
        "<h2>Register for free to continue reading</h2><input type=email><button>Continue</button><p>Already registered? Sign in</p>",
        "<h3>Jetzt weiterlesen. Mit dem passenden Abo.</h3><p>Sie haben bereits ein Digital-Abonnement? <a href=/in>Zum Login</a></p>",
        "<h3>Cet article est réservé aux abonnés</h3><p>Pour lire la suite, profitez de notre offre d’essai à 1 €.</p>",
        "<p>Pozostało 87% tekstu.</p><p>Artykuł tylko dla subskrybentów. Wykup dostęp od 9,90 zł.</p>",
        "<p><b>Pokračování článku je jen pro předplatitele.</b></p><p>Předplaťte si Pobřežní list od 99 Kč měsíčně.</p>",
        "<p>A cikk folytatását előfizetőink olvashatják.</p><p>Fizessen elő havi 990 forinttól!</p><a href=/e>Előfizetek</a>",
    ],
)
def test_a_small_box_that_asks_for_a_subscription_goes_though_the_page_says_nothing(prompt: str) -> None:
    said = {block.text for block in begin(Page(f"<html><body>{prompt}</body></html>", url=URL)).doc.blocks}
    assert reasons(p(STORY[:3]) + f"<div class=x1>{prompt}</div>").keys() == said


def test_a_boxed_last_line_that_tells_of_a_subscription_is_no_prompt() -> None:
    said = "The keeper has sold a subscription to the tower to each of the forty-one houses, she said."
    assert body(page(CONTENT.format(p(STORY[:3]) + f"<div class='x1'><p>{said}</p></div>"))) == [*WHOLE[:3], said]


def test_a_wrapped_paragraph_that_tells_of_a_subscription_is_no_prompt() -> None:
    said = (*STORY[:8], "You can buy a subscription to the tower, she said, and sign up for the stairs.", STORY[8])
    assert body(page("".join(f"<div class=w2><p>{each}</p></div>" for each in said), head=LOCKED)) == list(said)


def test_a_text_whose_rest_is_boxed_for_those_who_pay_is_no_prompt() -> None:
    sentence = "She taped a card to the till: those who sign up for the stairs pay no more than a nickel here, and nothing in June."
    said = (*STORY[:6], sentence, *STORY[6:9])
    boxed = p(said[:3]) + "".join(f"<div class=paid-only><p>{each}</p></div>" for each in said[3:])
    assert body(page(boxed, head=LOCKED)) == list(said)


def test_every_dropped_block_has_its_reason() -> None:
    view = see(Page(amid(AD + f"<p>READ MORE: {LINK.format('Oyster farmers')}</p><p>{HEADLINE}</p>"), url=URL))
    assert view.body is not None
    assert all(reason for reason in view.body.dropped.values())
    assert not set(view.body.dropped) & set(view.body.kept)
    said = {view.doc.blocks[index].text: reason for index, reason in view.body.dropped.items()}
    assert said[HEADLINE]


@pytest.mark.parametrize(
    "shape", ["<blockquote><p>“I was told number {0} that it never sleeps,” she said, {0} times.</p></blockquote>", "<p>{0} sleeps.</p>"]
)
def test_thousands_of_blocks_cost_time_in_proportion(shape: str) -> None:
    def seconds(count: int) -> float:
        view = see(Page(amid("".join(shape.format(n) for n in range(count))), url=URL))
        times = []
        gc.disable()  # as it is while a page is read
        try:
            for _ in range(3):
                start = time.process_time()
                drops.reasons(view, view.doc.blocks, [1.0] * len(view.doc.blocks))
                times.append(time.process_time() - start)
        finally:
            gc.enable()
        return min(times)

    assert seconds(16_000) < 24 * max(seconds(2_000), 0.01)  # the square would take 64 times, and a machine with other work errs by two


def test_a_page_without_the_headline_element_keeps_its_story() -> None:
    assert body(bare(heading() + p(STORY))) == WHOLE


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


def test_a_trial_of_the_paper_that_a_box_offers_is_no_text() -> None:
    offer = "Zeiten wie diese brauchen Seiten wie diese, jetzt die Wochenpost testen! 10 Ausgaben für 10 Euro im Probeabo."
    assert dropped(amid(f"<div class=card><h3>abo</h3><p>{offer}</p></div>"), offer) == [offer]


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<a href=/2016/05>Mai 2016</a> (67)", True),
        ("<a href=/2016/05>May 2016 (67)</a>", True),
        ("<a href=/2016/05>2016年5月</a> (67)", True),
        ("May 2016 (67)", False),
        ("<a href=/2016/05>May 2016</a> saw 67 ships", False),
    ],
)
def test_the_months_of_an_archive_are_no_text(line: str, gone: bool) -> None:
    view = see(Page(amid(f"<ul><li>{line}</li></ul>"), url=URL))
    at = next(block for block in view.doc.blocks if "67" in block.text)
    found = drops.reasons(view, [at], [1.0] * len(view.doc.blocks)).get(at.index)
    assert (found == "leads to the archive") is gone


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
        ("<h2>How a lamp is lit</h2><video id=film controls><p>Please enable JavaScript.</p></video>", False),
    ],
)
def test_the_title_of_a_film_in_the_text_is_no_text(markup: str, gone: bool) -> None:
    view = see(Page(amid(markup), url=URL))
    at = next(block for block in view.doc.blocks if block.text == "How a lamp is lit")
    kept = [view.doc.blocks[i] for i in sorted({at.index, *(view.body.kept if view.body else ())})]
    assert (drops.reasons(view, kept, [1.0] * len(view.doc.blocks)).get(at.index) == "the title of a film") is gone


@pytest.mark.parametrize(
    "note",
    [
        "This post may contain affiliate links, and we may earn a commission at no extra cost to you.",
        "As a member of the mill's programme we earn from qualifying purchases.",
        "Prices were accurate at the time this guide to lamps came out, and may have changed since.",
        "Pricing and availability of the lamps are as we found them; all pricing and availability subject to change.",
        "Prix constatés au moment de la publication de ce guide des lampes.",
        "Mit * markierte Links sind Affiliate-Links: Kaufst du darüber, bekommen wir eine Provision.",
        "Cet article contient des liens affiliés.",
        'Dieser Artikel enthält Affiliate-Links. Sie sind durch ein "a" oder einen Stern gekennzeichnet.',
        "The Lantern has strict sourcing guidelines and relies on what keepers write down.",
        "Este artículo contiene enlaces de afiliados.",
        "※本ページはプロモーションが含まれています",
    ],
)
def test_who_is_paid_when_the_reader_buys_is_no_beginning(note: str) -> None:
    assert body(over(f"<p>{note}</p><p>Last updated on 12 June 2025 at 9:27 am</p>")) == WHOLE


def test_what_somebody_says_of_a_commission_stays() -> None:
    said = "“On every lamp that they sell we may earn a commission,” the harbour master told the council on Monday evening."
    assert body(over(f"<p>{said}</p>")) == [said, *WHOLE]


ITEMS = "".join(
    f"<li>{LINK.format(f'The {nth} ferry of the day is late')} Nobody knows why, and its crew has been asked to write it down.</li>"
    for nth in ("first", "next", "last")
)


@pytest.mark.parametrize(
    ("markup", "goes"),
    [
        (f"<h2>Related articles</h2><ul>{ITEMS}</ul>", True),
        (f"<h2>Why the ferries were late</h2><ul>{ITEMS}</ul>", False),
        (f"<h2>Related articles</h2><ul>{ITEMS.replace('/sea/2025', '#')}</ul>", False),  # further down on the page
        (f"<h2>Related articles</h2><ul>{ITEMS}<li>The harbour master has no link and says so at length.</li></ul>", False),
    ],
)
def test_linked_items_that_tell_of_their_stories_go_with_their_label(markup: str, goes: bool) -> None:
    view = begin(Page(under(markup), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or "ferr" in block.text or "Related articles" in block.text]
    gone = drops.reasons(view, kept, [0.9] * len(view.doc.blocks))
    assert all("ferry of the day" in view.doc.blocks[n].text or view.doc.blocks[n].text == "Related articles" for n in gone)
    assert len(gone) == (4 if goes else 0)


def test_each_notice_has_a_part_by_which_it_is_looked_for() -> None:
    said = phrases.listed()
    each = [phrase.replace("*", "").strip() for phrase in f"{said['paid']} | {said['checked']}".split("|")]
    assert [phrase for phrase in each if not notices.tells_who_is_paid(f"Note: {phrase}")] == []


def test_a_page_with_a_date_and_not_a_word_has_a_record() -> None:
    page = Page("<html><body><meta itemprop=datePublished content='2025-06-01 06:01:07'><img src=/a.jpg></body></html>", url=URL)
    assert see(page).value("published").iso.startswith("2025-06-01")


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("The lamp of Gull Point burns again after ninety years. Who lights it? 11.06.2025 | 3:18 min", True),
        ("The lamp of Gull Point burns again. 11.06.2025 | 03:18", True),
        ("The lamp of Gull Point burns again. | 1:03:18 min", True),
        ("The lamp of Gull Point burns again on channel four | 20:15", False),
        ("The lamp of Gull Point burned for 3:18 min.", False),
    ],
)
def test_what_tells_of_a_film_and_how_long_it_is_goes(said: str, gone: bool) -> None:
    view = see(Page(amid(f"<p>{said}</p>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, said)]
    found = drops.reasons(view, kept, [0.95] * len(view.doc.blocks))
    assert ("the title of a film" in found.values()) is gone


@pytest.mark.parametrize(
    ("cut", "gone"),
    [
        (STORY[3][:90], True),
        (STORY[3][:90] + "…", True),
        (STORY[3].split(". ")[0] + ".", False),  # a sentence, which the text may say again
        (STORY[3][:40], False),
        (STORY[3][:90].replace("oil", "fat"), False),
    ],
)
def test_a_paragraph_that_breaks_off_goes_where_it_is_told_to_its_end(cut: str, gone: bool) -> None:
    answer = ["So it was.", STORY[3], *STORY[4:6]]
    found = reasons(p(STORY[:3]) + f"<div>{p(['So it was.', cut])}</div>" + f"<div>{p(answer)}</div>")
    assert (found.keys() == {"So it was.", cut}) is gone
    assert STORY[3] not in found


@pytest.mark.parametrize(
    ("label", "gone"), [("Watch", True), ("Analysis", True), ("Kommentar:", True), ("Décryptage", True), ("The lamp", False)]
)
def test_the_kind_of_another_story_goes_with_the_link_to_it(label: str, gone: bool) -> None:
    link = "<a href='/sea/2025/the-first-ferry-of-the-day-is-late'>The first ferry of the day is late</a>"
    found = reasons(p(STORY[:3]) + f"<p>{label}</p><p>{link}</p>" + p(STORY[3:]))
    assert (label in found) is gone
    assert label not in reasons(p(STORY[:3]) + f"<p>{label}</p>" + p(STORY[3:]))


def test_the_papers_desk_over_the_text_is_none_of_it() -> None:
    assert body(page(CONTENT.format(p(["Shoreline Post Haber Merkezi"]) + p(STORY)))) == WHOLE
    assert body(page(CONTENT.format(p(["Shoreline Post Haber Merkezi has a new lamp."]) + p(STORY)))) != WHOLE


STORIES = ("The last of the tugs is sold", "Swans hold up a ferry for an hour", "The harbour office opens its cellar")


def links(shape: str = "<li>{}</li>") -> str:
    return "".join(shape.format(f"<a href='/sea/2009/06/0{n}/story-{n}-4810{n}'>{title}</a>") for n, title in enumerate(STORIES, 1))


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        (f"<p><strong>Leia mais</strong></p><ul>{links()}</ul>", ("Leia mais", *STORIES)),  # no heading by its tag, no colon
        (f"<p>Read more</p><ul>{links()}</ul>", ("Read more", *STORIES)),
        (f"<p><b>The boats of the harbour</b></p><ul>{links()}</ul>", ()),
        (
            f"<div class=box><h4>Sur le même sujet</h4><ul>{links('<li><span>Compte rendu</span> {}</li>')}</ul></div>",
            ("Sur le même sujet", *(f"Compte rendu {title}" for title in STORIES)),
        ),
        (
            "<div class=box><h4>ZUM THEMA IM INTERNET</h4><ul><li><a href=//l.example>The last of the tugs is sold</a></li></ul></div>",
            ("ZUM THEMA IM INTERNET", STORIES[0]),
        ),
        (
            f"<div>FIND MORE STORIES IN: {links('{} | ')}</div>",
            (f"FIND MORE STORIES IN: {' | '.join(STORIES)} |",),
        ),
    ],
)
def test_stories_under_a_label_go_however_that_is_set(box: str, gone: tuple[str, ...]) -> None:
    lines = (
        "Leia mais",
        "Read more",
        "ZUM THEMA IM INTERNET",
        "The boats of the harbour",
        "Sur le même sujet",
        f"FIND MORE STORIES IN: {' | '.join(STORIES)} |",
    )
    assert dropped(amid(box), *lines, *STORIES, *(f"Compte rendu {title}" for title in STORIES)) == list(gone)


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("(<a href='/pictures/lamps'>See pictures of the last lamps of the coast.</a>)", True),
        ("<b><a href='/pictures/lamps'>• Click here to see pictures of the lamps.</a></b>", True),
        ("<b>PHOTO GALLERY:</b> <a href='/pictures/lamps'>A day at the lamp</a>", True),
        ("<a href='/pictures/lamps'>Fotostrecke: Die letzten Leuchttürme (9 Bilder)</a>", True),
        ("Order a reprint", True),
        ("E-mail | Save | Print | Reprints &amp; Permissions | Subscribe", True),
        ("Please turn on JavaScript. Media requires JavaScript to play.", True),
        ("The Lantern is not responsible for the content of external internet sites", True),
        ("The Lantern ist nicht verantwortlich für die Inhalte externer Internetseiten.", True),
        ("(See the pictures of <a href='/pictures/lamps'>the last lamps</a> of the coast, she said.)", False),
        ("“Click here,” the machine said to her, and she <a href='/pictures/lamps'>did not</a>.", False),
        ("Video: the word stood on the door, and <a href='/pictures/lamps'>nobody</a> knew what it meant", False),
    ],
)
def test_what_old_papers_set_between_paragraphs_goes(line: str, gone: bool) -> None:
    text = " ".join(see(Page(f"<p>{line}</p>", url=URL)).doc.blocks[0].text.split())
    assert bool(dropped(amid(f"<p>{line}</p>"), text)) is gone


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Lantern Foreign Service Thursday, June 10, 2010; 3:32 PM", True),
        ("Sea reporter, The Lantern", True),
        ("The lamp went out on Thursday, June 10, 2010, at 3:32 PM, and nobody saw it.", False),
    ],
)
def test_a_line_under_the_byline_says_when_and_what_the_writer_is(line: str, gone: bool) -> None:
    tools = "".join(f"<li><a href='/{n}'>Tool {n}</a></li>" for n in range(12))
    top = f"<h1>{HEADLINE}</h1><ul>{tools}</ul><div class=by>By Jane Roe</div>{line}<br>"
    assert bool(dropped(page(p(STORY), heading=top), line)) is gone


@pytest.mark.parametrize(
    ("note", "gone"),
    [
        ("Roe is a correspondent for the Lantern in Port Lintel.", True),
        ("Ms. Roe covers the coast.", True),
        ("Roe had not seen the lamp before.", False),
        ("Brand is a keeper without a lamp.", False),
    ],
)
def test_a_family_name_tells_who_the_author_is(note: str, gone: bool) -> None:
    assert bool(dropped(under(f"<p><i>{note}</i></p>"), note)) is gone


def test_the_end_tag_of_a_font_parts_no_paragraph_from_the_text() -> None:
    """A parser takes the last paragraph out of it, where that has no end tag (HTML standard, 13.2.6.4.7)."""
    html = bare(
        f"<table><tr><td><h1>{HEADLINE}</h1><font size=2><b>{STORY[0]}</b>{p(STORY[1:], '<p>{}')}<br clear=all></font></td></tr></table>"
    )
    assert body(html) == WHOLE
    blocks = begin(Page(html, url=URL)).doc.blocks
    kept = {block.index for block in blocks if block.text in WHOLE[:-1]}
    likely = [0.99 if block.index in kept else 0.2 for block in blocks]
    assert fills.edges(blocks, kept, likely, min(kept) - 1) == {max(kept) + 1}


def test_a_line_with_a_colon_over_a_picture_at_the_end_says_what_that_shows() -> None:
    line = "And this is how the harbour looked on the morning after the storm, when the first of the boats had come back:"
    text = f"<div class=content>{p(STORY)}<p>{line}</p>{{}}</div>"
    assert body(page(text.format("<p><img src='/m/harbour.jpg' width=800 height=500></p>")))[-1] == line
    assert body(page(text.format("")))[-1] != line


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<div class=article-factbox><h3>Gull Point</h3>{}</div>", True),
        ("<aside class='c-infobox c-infobox--wide'><p class=label>More information</p><h3>Gull Point</h3>{}</aside>", True),
        ("<div class=faktaboks><p><strong>Gull Point</strong></p>{}</div>", True),
        ("<div class=article-factbox>{}</div>", False),  # without a title
        ("<div class=kt-infobox-text><span class=info-box-link><h3>Gull Point</h3>{}</span></div>", False),
        ("<div class=wp-block-kadence-infobox><h3>Gull Point</h3>{}</div>", False),  # of a page made of blocks
        ("<div class=chapter><h3>Gull Point</h3>{}</div>", False),
        ("<aside class=x3><h2>Gull Point:</h2>{}</aside>", True),
        ("<aside class=x3>{}</aside>", False),
    ],
)
def test_a_box_of_facts_amid_the_text_is_apart(box: str, gone: bool) -> None:
    fact = "Gull Point is the outermost rock of the coast. It has had a lamp since 1811, and before that a fire in a basket of iron."
    assert (fact not in body(amid(box.format(p([fact]))))) == gone


def test_a_long_aside_is_told_by_the_writer() -> None:
    facts = [f"The lamp on rock number {n} has a story of its own, as Brand told us twice: {STORY[n]} {STORY[n + 1]}" for n in range(4)]
    assert set(facts) <= set(body(amid(f"<aside><h2>A word on other lamps</h2>{p(facts)}</aside>")))


def test_several_boxes_of_facts_are_how_a_story_is_told() -> None:
    facts = [f"Lamp number {n} stands on a rock of its own, and has done so since the winter of 181{n}, they say." for n in range(5)]
    boxes = "".join(f"<div class=factbox><h3>Lamp {n}</h3>{p([fact])}</div>" for n, fact in enumerate(facts))
    assert set(facts) <= set(body(amid(boxes)))


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<div class=box><h3>About the authors</h3><p>Jane Roe is a reporter of the Post and writes about the sea.</p></div>", True),
        ("<div class=x3><div>About the Author - Jane Roe</div><p>Hi! I have been at sea since I was four, and it shows.</p></div>", True),
        ("<div class=x3><div>Über die Autorin</div><p>Seit Jahren fährt sie mit den Fischern hinaus aufs Meer.</p></div>", True),
        ("<div class=x3><div>The keeper</div><p>She has been at sea since she was four, and it shows.</p></div>", False),
        ("<div class=box><h3>Tide of the day</h3><p>All that the sea brings. Sign up for our newsletter here.</p></div>", True),
        ("<h3>Tide of the day</h3><p>All that the sea brings. Sign up for our newsletter here.</p>", False),
    ],
)
def test_the_title_of_a_box_goes_with_what_is_in_it(box: str, gone: bool) -> None:
    found = body(amid(box))
    assert (found == WHOLE) == gone


@pytest.mark.parametrize(
    "note",
    [
        "Sammanfattningen är gjord med stöd av AI-verktyg och granskad av redaktionen.",
        "Oppsummeringen er laget av kunstig intelligens og lest av en journalist.",
        "Ce résumé a été généré par une intelligence artificielle et relu par un journaliste.",
        "This summary was generated by a machine and read by an editor.",
    ],
)
def test_what_a_machine_made_of_the_story_in_points_goes_with_the_note(note: str) -> None:
    points = "<li>The lamp on Gull Point has a new keeper.</li><li>It is a sensor.</li>"
    summary = f"<div class=sum><button>In short</button><div><ul>{points}</ul><p>{note}</p></div></div>"
    assert body(page(f"{summary}{CONTENT.format(p(STORY))}")) == WHOLE


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("<p><em><strong>The author is a reporter of the Post and covers the coast.</strong></em></p>", True),
        ("<p><em>Autorka je redaktorkou denníka a venuje sa moru.</em></p>", True),
        ("<p>The author is a guest in the house of the keeper, who has no telephone.</p>", False),
    ],
)
def test_a_note_over_the_text_says_who_the_author_is(line: str, gone: bool) -> None:
    assert (body(over(line)) == WHOLE) == gone


def test_a_desk_in_a_heading_over_the_text_signs_it() -> None:
    assert body(over("<h3>Shoreline Post News Desk</h3>")) == WHOLE


@pytest.mark.parametrize("source", ["Source: Example Wire", "Quelle: dpa", "Fuente: EFE"])
def test_a_paragraph_that_ends_in_its_source_is_one_all_the_same(source: str) -> None:
    last = f"The key goes to the museum in Port Lintel. It weighs two pounds, and the keeper has worn it at her belt for years. {source}"
    assert body(amid(f"<p>{last}</p>", len(STORY))) == [*WHOLE, last]
    assert body(amid(f"<p>{source}</p>", len(STORY))) == WHOLE


SUMMED = "The keeper of Gull Point hands over her key after thirty-one years. A sensor of the size of a matchbox takes her place."


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=k7x><h4>AI summary</h4><p>{SUMMED}</p><small>Generated by AI and checked by an editor.</small></div>",
        f"<div class=summary-box><p><b>Summary</b></p><p>{SUMMED}</p><p>AI-generated</p></div>",
        f"<section class=k7x><h3>The gist</h3><p>{SUMMED}</p><p>Generated with artificial intelligence. May contain errors.</p></section>",
        f"<div class=k7x><strong>KI-Zusammenfassung</strong><p>{SUMMED}</p></div>",
        f"<aside class=k7x><p>Résumé par l’IA</p><p>{SUMMED}</p></aside>",
    ],
)
@pytest.mark.parametrize("at", [0, 3])
def test_a_machines_summary_goes_whole_and_is_no_standfirst(box: str, at: int) -> None:
    record = text(amid(box, at))
    assert [block.text for block in record.blocks] == WHOLE
    assert record.deck is None


def test_a_note_on_a_machine_under_a_few_paragraphs_takes_none_of_them() -> None:
    few = page(CONTENT.format(p(STORY[:4]) + "<p>Summary: the lamp is out.</p><p>This text was translated with AI.</p>"))
    assert body(few)[:4] == WHOLE[:4]


def test_what_a_picture_in_a_link_shows_is_said_in_that_link() -> None:
    line = "<p><a href='/gallery/12'><img src='/media/tower-48213.jpg' width=800><br>The tower in the year of the great storm</a></p>"
    assert body(amid(line)) == WHOLE


@pytest.mark.parametrize(("left", "gone"), [((3,), True), ((2, 3), False), ((1, 3), False)])
def test_what_is_left_of_a_box_amid_the_text_goes_where_most_of_it_did(left: tuple[int, ...], gone: bool) -> None:
    box = "<aside><h2>In short:</h2><p>The lamp is out.</p><p>The keeper has gone home.</p><p>The key lies in the museum.</p></aside>"
    found = newspage.blocks(f"<div>{p(STORY[:1])}{box}{p(STORY[1:2])}</div>")
    assert [block.heading for block in found] == [0, 2, 0, 0, 0, 0]
    kept = {0, 5, *(n + 1 for n in left)} if 1 not in left else {0, 1, 4, 5}  # with its heading
    assert bool(strays.remnants(found, kept, [0.6] * 6)) is gone


ROWS = ("Version: 85.0", "Language: German", "Licence: free", "Systems: lamps of brass, lamps of tin")


@pytest.mark.parametrize(
    ("rows", "left", "gone"),
    [
        (ROWS, {3}, True),
        (ROWS, {2, 3}, False),  # half of them
        ((*ROWS[:2], "The lamp is out.", ROWS[3]), {3}, False),
        (ROWS[:3], {2}, False),  # too few to be a box of them
    ],
)
def test_a_row_of_facts_goes_with_the_others(rows: tuple[str, ...], left: set[int], gone: bool) -> None:
    box = "".join(f"<div>{row}</div>" for row in rows)
    found = newspage.blocks(f"<div>{p(STORY[:1])}<div class=facts>{box}</div>{p(STORY[1:2])}</div>")
    kept = {0, len(found) - 1, *(n + 1 for n in left)}
    assert strays.remnants(found, kept, [0.6] * len(found)) == ({n + 1 for n in left} if gone else set())


@pytest.mark.parametrize(
    ("rest", "gone"),
    [
        ([f"{said} See the {LINK.format('log')}." for said in STORY[2:7]], False),
        ([], True),
        ([STORY[2]], True),  # fewer than the links
    ],
)
def test_links_that_begin_a_list_of_the_text_offer_nothing(rest: list[str], gone: bool) -> None:
    first = [LINK.format("Here is our year in review!"), LINK.format("Here is what we did for the lamps!")]
    found = newspage.blocks(f"<h3>Highlights</h3>{newspage.items([*first, *rest])}")
    assert linked.opens_a_list(found, [1, 2], range(len(found))) is not gone


@pytest.mark.parametrize(
    ("over", "gone"),
    [("Pros: bright and light", False), ("Bright and light", True), ("<a href=https://lamps.example/>Pros: bright</a>", True)],
)
def test_an_item_with_a_label_as_the_one_over_it_has_offers_no_story(over: str, gone: bool) -> None:
    goods = " and ".join(f"<a href=https://lamps.example/{n}>{name}</a>" for n, name in enumerate(("Gull 40", "Tern 12 in brass")))
    view = begin(Page(amid(f"<ul><li>{over}</li><li>Recommendations: {goods}</li></ul>"), url=URL))
    last = next(block for block in view.doc.blocks if block.text.startswith("Recommendations"))
    kept = [block for block in view.doc.blocks if block.text in STORY or last.index - 1 <= block.index <= last.index]
    assert (last.index in alone.lines(view, kept)) is gone


def test_a_linked_sub_heading_under_a_label_is_the_texts() -> None:
    part = "<h2><a href='https://lamps.example/{n}'>{n}. A lamp of the coast</a></h2>"
    label = f"<p><strong>{LINK.format('Sponsor this newsletter')}</strong></p>"
    html = amid(label + "".join(part.format(n=n) + p([STORY[n]]) for n in range(1, 4)), 0)
    view = begin(Page(html, url=URL))
    text = (block for block in view.doc.blocks if block.text in STORY or "of the coast" in block.text or "Sponsor" in block.text)
    found = alone.lines(view, list(text))
    assert [view.doc.blocks[n].text for n in found] == ["Sponsor this newsletter"]


@pytest.mark.parametrize(
    ("box", "chance", "gone"),
    [
        ("<div><h2>On the keeper</h2><div><p>Ottilie Brand has kept the lamp since 1994.</p></div></div>", 0.3, True),
        ("<div><h2>On the keeper</h2><div><p>Ottilie Brand has kept the lamp since 1994.</p></div></div>", 0.6, False),
        ("<h2>On the keeper</h2><div><p>Ottilie Brand has kept the lamp since 1994.</p></div>", 0.3, False),
        ("<div><h2>On the keeper</h2><p>No more of her.</p></div>" + "<div><h2>On the key</h2></div>", 0.3, False),  # set alike
        ("<div><h2>On the keeper</h2><figure><figcaption>Ottilie Brand</figcaption></figure></div>", 0.3, False),
    ],
)
def test_a_heading_goes_with_the_box_that_it_opens(box: str, chance: float, gone: bool) -> None:
    view = see(Page(amid(f"{box}<h2>The lamp itself</h2>"), url=URL))
    blocks = view.doc.blocks
    assert view.body is not None
    kept = tuple(block.index for block in blocks if block.text in (*STORY, "On the keeper", "On the key", "The lamp itself"))
    likely = tuple(0.7 if block.heading else 0.99 if block.text in STORY else chance for block in blocks)
    left = without_others(view, replace(view.body, kept=kept, likely=likely, dropped={}, doubt=0.1)).kept
    assert [blocks[n].text for n in set(kept).difference(left)] == ["On the keeper"] * gone
    assert set(without_others(view, replace(view.body, kept=kept, likely=likely, dropped={}, doubt=0.4)).kept) == set(kept)


@pytest.mark.parametrize(("shape", "gone"), [("<ul><li>{}</li><li>{}</li></ul>", False), ("<p>{}</p><p>{}</p>", True)])
def test_an_item_in_capitals_offers_no_story(shape: str, gone: bool) -> None:
    said = ("THE LAMPS OF THE WESTERN COAST, A HISTORY", "The lamp and its oil")
    view = begin(Page(amid(shape.format(*(f"<a href=https://lamps.example/{n}>{line}</a>" for n, line in enumerate(said)))), url=URL))
    kept = [block for block in view.doc.blocks if block.text in (*STORY, *said)]
    assert any(block.text == said[0] and block.index in alone.lines(view, kept) for block in kept) is gone
