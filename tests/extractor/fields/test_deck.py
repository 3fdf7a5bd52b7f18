"""What stands under a headline and is no standfirst: the text's own sub-headings, lines about the writer, appeals."""

from __future__ import annotations

import pytest

from tests.extractor.test_head import DECK, META, STORY, TITLE, read

ASK = "What does the ferry carry when it sails?"
MORE = STORY.replace("islands left the western pier", "islands had left Gull Point").replace("said that", "had told the paper that")
PARTS = f"{STORY}<h2 class=sub>How long does it take</h2>{MORE}"


@pytest.mark.parametrize(
    ("first", "head"),
    [
        (
            f"<section class=part><h2 class=sub>{ASK}</h2>{STORY}</section><section class=part><h2 class=sub>How long</h2>{MORE}</section>",
            "",
        ),
        (f"<div><h2 id=what-does-the-ferry-carry-when-it-sails>{ASK}</h2></div>{PARTS}", ""),
        (f"<div><h2 class='wp-block-heading h-quick-summary'>Quick summary</h2></div>{PARTS}", ""),
        (f"<div class=entry-content><h2>What the ferry carries</h2>{STORY}<h3>The pier</h3>{MORE}</div>", ""),
        (
            f"<section class=part><h2 class=sub>{ASK}</h2>{STORY}</section><section class=part><h2 class=sub>How long</h2>{MORE}</section>",
            f"<meta name=description content='{ASK} The ferry to the northern islands left the western pier on Monday'>",
        ),
    ],
)
def test_the_first_of_the_texts_headings_is_no_standfirst(first: str, head: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>", head, first).value("deck") is None


@pytest.mark.parametrize(("names", "deck"), [("article-first-paragraph", None), ("article-intro", DECK)])
def test_what_is_called_the_first_paragraph_is_no_standfirst(names: str, deck: str | None) -> None:
    lead = f"<div class=gate><p class={names}><b>{DECK}</b></p></div>"
    assert read(f"<h1>{TITLE}</h1><div>By Jane Roe</div>", META, f"{lead}<div>{STORY}{MORE}</div>").value("deck") == deck


def test_a_sentence_is_a_standfirst_though_headings_follow_that_are_set_like_it() -> None:
    story = f"<section class=part><h2 class=sub>{DECK}</h2></section><section class=part>{STORY}<h2 class=sub>How long</h2>{MORE}</section>"
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>", META, story).value("deck") == DECK


@pytest.mark.parametrize(
    "under",
    [
        "<p>By Jane Roe</p><p class=x2>Jane Roe covers ports and ferries. She has crossed the sound two thousand times in ten years.</p>",
        "<div class=personal-info><p class=personal-info__description>Harbour editor who has seen every pier of the sound.</p></div>",
        "<p><a href='/author/roe'>Jane Roe</a></p><p class=custom-description>Harbour Editor</p>",
        "<p class=intro>We test every boat that we recommend. Buying through links on our site pays for our work.</p>",
        "<div class=details>Posted by RoeJ on Friday June 13, 2025 @08:00PM from the ferries-that-come-and-go dept.</div>",
        "<div class=post-cta-text>We hope that you liked this story. If you would rather sail yourself, our harbour school is open.</div>",
        "<div class=sticky-top><div class=copy-1>The harbour school brings you to the sea and home again in a single day.</div></div>",
        "<div class='mt-4 leading-tight'><div class='text-black'>Jane Roe</div><div class='text-gray'>Harbour school founder</div></div>",
    ],
)
def test_what_tells_of_the_writer_or_of_the_house_is_no_standfirst(under: str) -> None:
    assert read(f"<h1>{TITLE}</h1>{under}").value("deck") is None


def test_what_a_system_puts_around_every_value_hides_no_name() -> None:
    value = f"<div class='field-items'><div class='field-item odd'><p>{DECK}</p></div></div>"
    intro = read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p><div class='field field-field-intro'>{value}</div>")
    other = read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p><div class='field field-field-caption'>{value}</div>")
    assert (intro.value("deck"), other.value("deck")) == (DECK, None)


def test_what_begins_with_the_houses_name_may_be_a_standfirst() -> None:
    said = "Harbour School offers two ways to sail. Find out which of them suits you best."
    under = f"<p class=x1>11 June 2025 · By Harbour School</p><div class='fs-xl fw-bold'>{said}</div>"
    assert read(f"<h1>{TITLE}</h1>{under}", f"<meta name=description content='{said}'>").value("deck") == said


def test_the_words_under_a_picture_beside_its_credit_are_no_standfirst() -> None:
    said = "The ferry lies at the western pier of Oldport on Monday, with the first of its passengers on the ramp."
    picture = f"<div class=x7><img src='/m/ferry-at-the-pier.jpg'></div><div class=x8><div class=x9>Dokumentasi Sar</div> {said}</div>"
    assert read(f"<h1>{TITLE}</h1><div class=artimg>{picture}</div>").value("deck") is None
    small = f"<div class=cap><p class=cap-txt>{said}</p><p>Enlarge</p></div>"
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>{small}", f"<meta name=description content='{said}'>").value("deck") is None
    credited = f"<div class=image-meta>{said} (Bild: Example/Jane Roe)</div><p class=lead>{DECK}</p>"
    assert read(f"<h1>{TITLE}</h1><img src='/m/ferry-at-the-pier.jpg'>{credited}").value("deck") == DECK


def test_a_paragraph_that_is_to_be_spoken_is_no_standfirst() -> None:
    assert read(f"<h1>{TITLE}</h1>", story=STORY.replace("<p>", "<p id=speakable-summary class=x1>", 1)).value("deck") is None


def test_digits_amid_signs_that_weigh_more_than_letters_are_few() -> None:
    said = "亩产从80公斤到512公斤，一片撂荒地的十年"
    assert read(f"<h1>{TITLE}</h1><h4 class=x1>{said}</h4><p>By Jane Roe</p>").value("deck") == said


@pytest.mark.parametrize(
    "line",
    [
        "图①：渡轮周一停靠在旧港的西码头，第一批乘客正在下船。",
        "原标题：风暴过后渡轮恢复通航，两百人当天早上离开码头",
        "■ 인용보도 시 프로그램명을 밝혀주시기 바랍니다. 저작권은 견본방송에 있습니다.",
    ],
)
def test_what_papers_of_the_east_set_under_a_headline_is_no_standfirst(line: str) -> None:
    assert read(f"<h1>{TITLE}</h1><p class=x1>{line}</p>").value("deck") is None


def test_a_players_words_in_the_standfirsts_box_are_no_part_of_it() -> None:
    player = "<div class=x1>Listen now</div><div class=x2>04:11</div>"
    assert read(f"<h1>{TITLE}</h1><div class=c-summary>{player}<div class=c-summary__intro>{DECK}</div></div>").value("deck") == DECK


def test_paragraphs_that_the_description_tells_together_are_one_standfirst() -> None:
    said = (
        "Nobody believed that the ferry would sail.",
        "The harbour master did, and told her why.",
        "An account of a winter on the pier.",
    )
    lead = "<div class='title-text big'>" + "".join(f"<p>{part}</p>" for part in said) + "</div>"
    described = f"<meta name=description content='{' '.join(said)}'>"
    story = STORY.replace("<p>", "<p class=col>")
    assert read(f"<h1>{TITLE}</h1>{lead}<p class=author>By Jane Roe</p>", described, story).value("deck") == " ".join(said)


def test_what_stands_under_a_heading_of_its_own_is_no_standfirst() -> None:
    offer = "<div class=row><div class=offer><h2>Stranded?</h2><div class=subtitle>We can help.</div></div></div>"
    assert read(f"<h1>{TITLE}</h1><p class=date>11 June 2025</p>{offer}").value("deck") is None
