"""A gallery's numbered slides leave the text that they stand in; a gallery that is the story keeps them."""

from __future__ import annotations

import pytest
from newspage import STORY, URL, p, page

from scraper.extractor import begin
from scraper.extractor.body import slides
from scraper.record import Page

SLIDE = "<li><h2>{n}{of}12 Boats at the quay</h2><p>The boats of the northern islands came in on the {n}th of the month.</p></li>"


def gone(markup: str) -> set[str]:
    view = begin(Page(page(markup), url=URL))
    kept = [block for block in view.doc.blocks if block.box.tag in ("p", "h2")]
    return {view.doc.blocks[i].text.split(" ")[-1] for i in slides.amid(kept)}


@pytest.mark.parametrize("of", ["/", " / ", " of ", " von ", " из "])
def test_slides_amid_a_text_go_and_the_text_goes_on(of: str) -> None:
    gallery = "".join(SLIDE.format(n=n, of=of) for n in range(1, 6))
    assert gone(f"<div>{p(STORY[:5])}<div><ul>{gallery}</ul></div>{p(STORY[5:])}</div>") == {"quay", "month."}


@pytest.mark.parametrize(
    "markup",
    [
        f"<ul>{''.join(SLIDE.format(n=n, of='/') for n in range(1, 12))}</ul>",  # the story itself
        f"<div>{p(STORY)}<p>1/12 of the fleet stayed out.</p><p>2/12 of it came back.</p></div>",
        f"<div>{p(STORY)}{''.join(f'<h2>{n}/12</h2><p>Stir for {n} minutes.</p>' for n in range(1, 6))}</div>",
        f"<div>{p(STORY)}{''.join(f'<p>0{n}/12/2024 Boats at the quay</p>' for n in range(1, 6))}</div>",
        f"<div>{p(STORY)}{''.join(f'<h2>{n}. Boats at the quay</h2>' for n in range(1, 6))}</div>",
    ],
)
def test_what_is_no_gallery_amid_a_text_stays(markup: str) -> None:
    assert gone(markup) == set()


SHOWN = '<figure><img src="/{n}.jpg" width="800" height="500" alt=""><figcaption>Quay {n}, seen from the harbour</figcaption></figure>'


def captioned(markup: str) -> int:
    view = begin(Page(page(markup), url=URL))
    return list(slides.captions(view, list(view.doc.blocks)).values()).count("the caption of a picture")


def test_the_captions_of_pictures_amid_a_text_go() -> None:
    assert captioned(f"<div>{p(STORY[:4])}{SHOWN.format(n=1)}{p(STORY[4:])}{SHOWN.format(n=2)}</div>") == 2
    shown = "<figure><div><img src='/1.jpg' width='800' height='500' alt=''></div><span><p>It burns on.</p></span><p>Ed Marl</p></figure>"
    assert captioned(f"<div>{p(STORY[:4])}{shown}{p(STORY[4:])}</div>") == 2


@pytest.mark.parametrize(
    "markup",
    [
        "".join(SHOWN.format(n=n) for n in range(40)),  # the story itself
        f"<div>{p(STORY)}<blockquote><p>Nobody climbs it now.</p><figcaption>Ottilie Brand</figcaption></blockquote></div>",
        f"<figure><img src='/1.jpg' width='800' height='500' alt=''>{p(STORY)}</figure>",  # the element never ends
        f"<div>{p(STORY)}<figure><blockquote><p>Go early.</p></blockquote><p>It pays.</p><img src='/1.jpg' alt=''></figure></div>",
    ],
)
def test_what_is_no_caption_amid_a_text_stays(markup: str) -> None:
    assert captioned(markup) == 0


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Quay 1, seen from the harbour", 1),
        ("2:14 Quay 1, seen from the harbour", 1),
        ("Quay 1, seen from the harbour: she has come back to it.", 0),
        ("Quay 1, seen from the harbour, is where she stood until the last of the boats was in and the fog had gone out to sea.", 0),
        ("Quay 1", 0),
    ],
)
def test_a_line_that_says_a_caption_again_beside_it_is_one(line: str, gone: int) -> None:
    markup = f"<div>{p(STORY[:4])}<div>{SHOWN.format(n=1)}<div>{line}</div></div>{p(STORY[4:])}</div>"
    assert captioned(markup) == 1 + gone


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("<a href='?2'>Anterior</a> <span>3 de 12</span> <a href='?4'>Próxima</a>", True),
        ("<a href='?2'>Previous</a> 3 of 12 <a href='?4'>Next</a>", True),
        ("3 / 12", True),
        ("<a href='/keys'>Previous keepers</a> left 3 of 12 lamps <a href='/lit'>lit</a>", False),
        ("The next keeper lit 3 of 12", False),
    ],
)
def test_a_bar_leads_from_slide_to_slide(line: str, leads: bool) -> None:
    doc = begin(Page(f"<html><body><div>{line}</div></body></html>", url=URL)).doc
    assert slides.is_bar(doc, doc.blocks[0]) is leads


PICTURE = "<a href='/1.jpg'><img src='/1.jpg' width='800' height='500' alt=''></a>"
FEW = "The lamp room in spring"
MORE = "The lamp room in the week before the storm"
WORDS = "The lamp room, seen from the harbour in the week before the storm took its windows."


def framed(markup: str, over: str = p(STORY[:4]), under: str = p(STORY[4:])) -> list[str]:
    view = begin(Page(page(f"<div>{over}{markup}{under}</div>"), url=URL))
    found = slides.amid_paragraphs(
        view, [block for block in view.doc.blocks if block.heading > 1 or block.text in (*STORY, WORDS, FEW, MORE)]
    )
    assert set(found.values()) <= {"the caption of a picture"}
    return [view.doc.blocks[n].text for n in found]


@pytest.mark.parametrize(
    "frame",
    [
        f"<div class=k3x>{PICTURE}<p>{WORDS}</p></div>",
        f"<div class=k3x><div>{PICTURE}</div><div><p>{WORDS}</p></div></div>",
        f"<div class=k3x>{PICTURE}<div>Harbour Archive</div><p>{WORDS}</p></div>",
        f"<table align=right><tr><td>{PICTURE}</td></tr><tr><td>{WORDS}</td></tr></table>",
        f"<div><a href='/1.jpg'><span>click to enlarge</span><img src='/1.jpg' alt=''></a><div>Ed Marl</div><div>{WORDS}</div></div>",
        f"<div>{PICTURE}<p>Der Lampenraum, vom Hafen aus gesehen in jener Woche.</p><p>{WORDS}</p></div>",
        f"<div>{PICTURE}<div>CC BY Ed Marl</div><span>{WORDS}</span></div>",
    ],
)
def test_what_shares_a_box_with_a_picture_amid_paragraphs_is_its_caption(frame: str) -> None:
    assert framed(frame) == [WORDS]
    assert framed(frame, over=p(STORY[:3]) + "<h2>The keeper</h2>") == [WORDS]


def test_a_caption_of_a_few_words_may_stand_between_two_headings() -> None:
    frame = f"<h2>The lamp</h2><div>{PICTURE}<p>{{}}</p></div><h2>The keeper</h2>"
    assert framed(frame.format(FEW)) == [FEW]
    assert framed(frame.format(WORDS)) == []  # one of several steps


def test_a_caption_with_a_credit_may_stand_between_whatever_of_the_text() -> None:
    frame = f"<h2>The lamp</h2><div><div><div>{PICTURE}</div><div><div>Ed Marl/Getty Images</div><div>{WORDS}</div></div></div></div>"
    assert framed(f"{frame}<h2>The keeper</h2>") == [WORDS]
    assert framed(frame.replace("Ed Marl/Getty Images", "£ 12.50") + "<h2>The keeper</h2>") == []  # goods


def test_a_caption_may_be_set_as_a_small_heading() -> None:
    picture = "<img src='/1.jpg' width='800' height='500' alt=''>"
    shown = f"<figure><div>{picture}</div><figcaption><div><{{0}}>She lit it.</{{0}}></div></figcaption></figure>"
    assert captioned(f"<div>{p(STORY[:4])}{shown.format('h3')}{p(STORY[4:])}</div>") == 1
    assert captioned(f"<div>{p(STORY[:4])}{shown.format('h2')}{p(STORY[4:])}</div>") == 0


def test_the_first_words_under_a_picture_are_a_caption_beside_a_credit() -> None:
    assert framed(f"<div>{PICTURE}<div>Ed Marl</div><p>{WORDS}</p></div>", over="") == [WORDS]
    assert framed(f"<div>{PICTURE}<p>{WORDS}</p></div>", over="") == []


@pytest.mark.parametrize("shape", ["<div>{}</div>", "<div class=block><div class=text><p>{}</p></div></div>"])
def test_a_caption_is_one_where_paragraphs_are_set_as_divisions_or_each_in_its_own(shape: str) -> None:
    frame = "<div class=block><div>{}</div><div>{}</div></div>".format
    text = p(STORY[:4], shape), p(STORY[4:], shape)
    assert framed(frame(PICTURE, FEW), *text) == [FEW]
    assert framed(frame(PICTURE, f"<button>Info</button><p>{MORE}</p><button>Schließen</button>"), *text) == [MORE]
    assert framed(frame(PICTURE, WORDS), *text) == []
    assert framed(frame(PICTURE, f"<p>{FEW}</p><p>No. 2 of 7</p>"), *text) == []


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{PICTURE}{WORDS}</p>",  # a paragraph that begins with a picture
        f"<div>{PICTURE}{WORDS}</div>",
        f"<div>{PICTURE}<p>{MORE}</p><p>{WORDS}</p></div>",
        f"<div>{PICTURE}<p><b>{FEW}</b></p></div>",  # a heading set in a picture
        f"<div><p>{WORDS}</p>{PICTURE}</div>",  # one that ends with it
        f"<div>{PICTURE}<h2>The lamp room</h2><p>{WORDS}</p></div>",  # a part of the text
        f"<div>{PICTURE}<p>{STORY[0]}</p><p>{WORDS}</p></div>",
        f"<div>{PICTURE}<p>{STORY[0]}</p><p>{WORDS}</p><p>{FEW}</p></div>",
        f"<div>{PICTURE}<blockquote>{WORDS}</blockquote></div>",
        f"<div><img src='/i.png' width='24' height='24' alt=''><p>{WORDS}</p></div>",  # a sign
    ],
)
def test_what_else_stands_with_a_picture_amid_paragraphs_is_none(markup: str) -> None:
    assert framed(markup) == []


def test_steps_with_a_picture_each_are_no_captions() -> None:
    steps = "".join(f"<div class=step>{PICTURE}<p>{text}</p><span>{n}</span></div>" for n, text in enumerate((WORDS, STORY[9]), 1))
    assert framed(steps, p(STORY[:5]), p(STORY[5:9])) == []


def test_texts_that_all_stand_under_pictures_are_no_captions() -> None:
    parts = "".join(f"<div>{PICTURE}<p>{text}</p></div>" for text in STORY)
    assert framed(f"<div>{parts}</div>", "", "") == []


@pytest.mark.parametrize(("count", "gone"), [(3, True), (2, False)])
def test_the_same_words_under_several_pictures_are_their_credit(count: int, gone: bool) -> None:
    steps = "".join(f"<li><p>{text}</p><div>{PICTURE}<div>The Post / Ed Marl</div></div></li>" for text in STORY[:count])
    view = begin(Page(page(f"<ol>{steps}</ol>{p(STORY[count:])}"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY]
    assert {view.doc.blocks[n].text for n in slides.repeated(view, kept)} == ({"The Post / Ed Marl"} if gone else set())


@pytest.mark.parametrize("line", ["<div>Pros:</div>", "<div>Pros</div><ul><li>Light</li><li>Strong</li></ul>"])
def test_a_label_beside_a_sign_is_no_credit(line: str) -> None:
    parts = "".join(f"<div>{p([text])}<img src=/plus.svg>{line}</div>" for text in STORY[:4])
    view = begin(Page(page(f"{parts}{p(STORY[4:])}"), url=URL))
    assert slides.repeated(view, [block for block in view.doc.blocks if block.text in STORY]) == {}
