"""The cards of other stories under a text go, whatever they are called; a list that is the story stays."""

from __future__ import annotations

import time

import pytest
from newspage import STORY, URL, p, page

from scraper.extractor import begin
from scraper.extractor.body import cards, linked, teasers
from scraper.record import Page

CARD = (
    "<{tag}><h3><a href='/sea/2025/06/0{n}/story-{n}'>The harbour's {n}th tide of a month without an end</a></h3>"
    "<p>It came at {n} in the morning and was gone at noon, said the keeper of the lock, who has seen many of them come and go.</p></{tag}>"
)
STREAM = "".join(CARD.format(tag="li", n=n) for n in range(1, 6))


def gone(markup: str, likely: float = 0.6) -> set[str]:
    view = begin(Page(page(markup), url=URL))
    blocks = [block for block in view.doc.blocks if len(block.text) > 30]
    found = cards.under(blocks, [likely] * len(view.doc.blocks), view.doc.blocks, URL)
    return {view.doc.blocks[i].box.tag for i in found}


@pytest.mark.parametrize("shape", ["<ul>{}</ul>", "<div><ul>{}</ul></div>", "<aside><h2>Recommended for you</h2><ul>{}</ul></aside>"])
def test_linked_titles_with_the_first_words_of_their_stories_go(shape: str) -> None:
    assert gone(f"<div>{p(STORY)}</div>" + shape.format(STREAM)) == {"h3", "p"}


@pytest.mark.parametrize(
    "markup",
    [
        f"<div>{p(STORY)}{''.join(CARD.format(tag='div', n=n) for n in range(1, 6))}</div>",  # they stand in the story's box
        f"<div>{p(STORY[:1])}</div><ul>{STREAM}</ul>",  # hardly anything stands before them
        f"<div>{p(STORY)}</div><ul>{STREAM.replace('</li>', p(STORY[:1]) + '</li>')}</ul>",  # each says more
        f"<div>{p(STORY)}</div><ul>{''.join(CARD.format(tag='li', n=n) for n in (1, 2))}</ul>",
    ],
)
def test_the_items_of_a_story_stay(markup: str) -> None:
    assert gone(markup) == set()


def test_what_is_surely_body_stays() -> None:
    assert gone(f"<div>{p(STORY)}</div><ul>{STREAM}</ul>", likely=0.9) == set()
    assert gone(f"<div>{p(STORY)}<h2>More stories</h2><ul>{STREAM}</ul></div>", likely=0.9) == set()  # in the story's element
    books = STREAM.replace("href='/", "href='https://books.example/").replace("</li>", "<div>By Jane Roe</div></li>")
    assert gone(f"<div>{p(STORY)}</div><ul>{books}</ul>", likely=0.9) == set()  # what else there is to read elsewhere


@pytest.mark.parametrize(
    "under",
    [
        f"<div><h2>More stories</h2><ul>{STREAM}</ul></div>",
        f"<h2>Latest news</h2><ul>{STREAM}</ul>",
        f"<ul>{STREAM.replace('</li>', '<div>By Jane Roe</div></li>')}</ul>",
        f"<ul>{STREAM.replace('</li>', '<time>11 June 2025</time></li>')}</ul>",
    ],
)
def test_what_a_label_offers_or_others_sign_goes_however_much_it_looks_like_body(under: str) -> None:
    assert gone(f"<div>{p(STORY)}</div>{under}", likely=0.95) == {"h3", "p"}


@pytest.mark.parametrize(
    ("markup", "goes"),
    [
        (f"<div>{p(STORY)}</div><div class=view>{''.join(CARD.format(tag='div', n=n) for n in (1, 2))}</div>", True),
        (f"<div>{p(STORY)}</div><div class=view>{CARD.format(tag='div', n=1)}</div>", False),
        (f"<div>{p(STORY)}</div><div class=view>{''.join(CARD.format(tag='div', n=n) for n in (1, 2))}{p(STORY[:3])}</div>", False),
        (f"<div>{p(STORY[:3])}</div><div class=view>{STREAM}</div>", False),  # they are most of it
        (f"<div>{p(STORY)}{STREAM.replace('<li>', '').replace('</li>', '')}</div>", False),  # sub-headings of the text
    ],
)
def test_two_cards_end_no_story(markup: str, goes: bool) -> None:
    view = begin(Page(page(markup), url=URL))
    kept = [block for block in view.doc.blocks if len(block.text) > 30 and block.box.tag in ("p", "h3")]
    story = next(n for n, block in enumerate(kept) if block.text == STORY[0])
    last = max(n for n, block in enumerate(kept) if block.text in STORY or "tide of a month" in block.text or "at noon" in block.text)
    assert bool(cards.ending(kept[story : last + 1], view.doc.blocks, URL)) is goes


@pytest.mark.parametrize(("label", "goes"), [("関連", True), ("Recommended", True), ("The tides", False)])
def test_what_stands_under_a_label_of_other_stories_in_a_box_of_theirs_goes(label: str, goes: bool) -> None:
    facts = "<p>11 June 2025</p><p>in “Sea”</p>"
    rows = "".join(CARD.format(tag="div", n=n).replace("</div>", f"{facts}</div>") for n in range(1, 4))
    view = begin(Page(page(f"{p(STORY)}<div><h3>{label}</h3><div>{rows}</div></div>"), url=URL))
    found = linked.boxed(view, view.doc.blocks, [0.6] * len(view.doc.blocks))
    assert any("tide of a month" in view.doc.blocks[i].text for i in found) is goes


TWO = "".join(CARD.format(tag="div class=card", n=n).replace("</div class=card>", "</div>") for n in (1, 2))
ABROAD = TWO.replace("/sea/", "https://other.example/")


@pytest.mark.parametrize(
    ("markup", "title", "teaser", "goes"),
    [
        (f"<div>{p(STORY)}</div><div><div>{TWO}</div></div>", 0.2, 0.6, True),
        (f"<div>{p(STORY)}</div><div><div>{TWO}</div></div>", 0.6, 0.6, False),  # the titles are like body
        (f"<div>{p(STORY[:5])}</div><div><div>{TWO}</div></div><div>{p(STORY[5:])}</div>", 0.2, 0.6, False),  # the text goes on
        (f"<div>{p(STORY)}</div><div><div>{TWO}</div></div>", 0.2, 0.95, False),
        (f"<div>{p(STORY)}</div><div><div>{CARD.format(tag='div', n=1)}</div></div>", 0.2, 0.6, False),  # a single one
        (f"<div>{p(STORY[:1])}</div><div><div>{TWO}</div></div>", 0.2, 0.6, False),  # they are most of it
        (f"<div>{p(STORY)}</div><div><div>{ABROAD}</div></div>", 0.2, 0.6, False),
        (f"<div>{p(STORY * 2)}</div><div><div>{TWO}{ABROAD}</div></div>", 0.2, 0.6, False),  # a round-up
        (
            f"<div>{p(STORY * 2)}</div><div><div>{TWO}{TWO[: len(TWO) // 2]}{ABROAD}</div></div>",
            0.2,
            0.6,
            True,
        ),
        (f"<div>{p(STORY[:4])}</div><div><h2>More stories</h2><ul>{STREAM}</ul></div>", 0.2, 0.97, True),  # under a label, however many
        (f"<div>{p(STORY[:4])}</div><div><h2>More stories</h2><ul>{STREAM}</ul></div>", 0.6, 0.7, True),
        (f"<div>{p(STORY[:4])}</div><div><ul>{STREAM}</ul></div>", 0.2, 0.97, False),
        (f"<div>{p(STORY[:4])}</div><div><ul>{STREAM}</ul></div>", 0.6, 0.7, False),
    ],
)
def test_first_words_of_stories_go_where_their_titles_are_no_body(markup: str, title: float, teaser: float, goes: bool) -> None:
    blocks = begin(Page(page(markup), url=URL)).doc.blocks
    likely = [title if block.box.tag == "h3" else teaser if "at noon" in block.text else 0.97 for block in blocks]
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text]
    found = teasers.beheaded(kept, blocks, likely, URL)
    assert {blocks[i].text[:9] for i in found} == ({"It came a"} if goes else set())


ONWARD = (
    "<div class=card><h3><a href='{href}'>{title}</a></h3><div><p>It came a second time at noon and was gone at night, said the keeper of "
    "the lock.{said}</p></div>{more}</div>"
)
READ_ON = "<p><a href='/sea/tide'>Mehr erfahren</a></p>"


@pytest.mark.parametrize(
    ("title", "said", "more", "chance", "goes"),
    [
        ("The harbour's second tide of a month", "", READ_ON, 0.2, True),
        ("The harbour's second tide of a month", " It will come again." * 20, READ_ON, 0.2, True),
        ("Flood", "… <a href='/sea/tide'>Weiterlesen …</a>", "", 0.2, True),
        ("Flood", "", "", 0.2, False),
        ("The harbour's second tide of a month", "", READ_ON, 0.8, False),  # a part of a round-up
        ("The harbour's second tide of a month", "", READ_ON.replace("/sea/tide", "/sea/"), 0.2, False),
        ("The harbour's second tide of a month", " It will come again." * 20, "", 0.2, False),
    ],
)
@pytest.mark.parametrize("at", [1, 5])
def test_first_words_between_a_title_and_a_link_that_lead_to_one_page_are_a_cards(
    title: str, said: str, more: str, chance: float, goes: bool, at: int
) -> None:
    card = ONWARD.format(href="/sea/tide", title=title, said=said, more=more)
    blocks = begin(Page(page(f"<div>{p(STORY[:at])}{card}{p(STORY[at:])}</div>"), url=URL)).doc.blocks
    likely = [chance if block.box.tag == "h3" else 0.8 if "at noon" in block.text else 0.97 for block in blocks]
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text]
    assert any("at noon" in blocks[i].text for i in teasers.beheaded(kept, blocks, likely, URL)) is goes


@pytest.mark.parametrize(("over", "under", "goes"), [(4, 0, True), (0, 4, True), (4, 4, False), (0, 0, False)])
def test_several_such_cards_stand_over_the_text_or_under_it(over: int, under: int, goes: bool) -> None:
    row = "".join(
        ONWARD.format(
            href=f"/sea/tide-{n}", title=f"The harbour's {n}th tide of a month", said="", more=READ_ON.replace("tide", f"tide-{n}")
        )
        for n in (2, 3, 4)
    )
    blocks = begin(Page(page(f"<div>{p(STORY[:over])}<div>{row}</div>{p(STORY[over : over + under])}</div>"), url=URL)).doc.blocks
    likely = [0.2 if block.box.tag == "h3" else 0.8 for block in blocks]
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text]
    assert any("at noon" in blocks[i].text for i in teasers.beheaded(kept, blocks, likely, URL)) is goes


@pytest.mark.parametrize(
    ("more", "chance", "goes"),
    [
        ("<a href='/sea/tide-{}'>weiterlesen</a> 5 Minuten", 0.6, True),
        ("<a href='/sea/tide-{}'>Leer más</a>", 0.6, True),
        ("<a href='/sea/tide-{}'>weiterlesen</a> 5 Minuten", 0.8, False),  # parts of the text
        ("<a href='/sea/tide-{}'>The keeper's letter</a>", 0.6, False),
        ("<a href='https://lamps.example/{}'>weiterlesen</a>", 0.6, False),
        ("5 Minuten", 0.6, False),
    ],
)
def test_a_title_that_leads_nowhere_is_a_cards_over_a_line_that_promises_more(more: str, chance: float, goes: bool) -> None:
    teaser = "<p>It came at noon and was gone at night, said the keeper of the lock.</p>"
    card = f"<div><h2>The harbour's {{0}}th tide</h2>{teaser}<div>{{1}}</div></div>"
    row = "".join(card.format(n, more.format(n)) for n in (2, 3))
    blocks = begin(Page(page(f"<div>{p(STORY)}</div><div>{row}</div>"), url=URL)).doc.blocks
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text]
    found = teasers.beheaded(kept, blocks, [chance if block.heading else 0.8 for block in blocks], URL)
    assert any("at noon" in blocks[i].text for i in found) is goes


def test_two_kinds_of_such_cards_under_a_text_are_no_text_to_one_another() -> None:
    kinds = ("div class=large", "section class=small")
    rows = "".join(
        f"<{kind}><h3><a href='/sea/{n}'>The harbour's {n}th tide of a month</a></h3><p>It came at noon and was gone at night, said the "
        f"keeper of the lock, who has seen them all, and told it.</p><p><a href='/sea/{n}'>More</a></p></{kind.split()[0]}>"
        for kind in kinds
        for n in (2, 3, 4)
    )
    blocks = begin(Page(page(f"<div>{p(STORY)}</div><div>{rows}</div>"), url=URL)).doc.blocks
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text]
    found = teasers.beheaded(kept, blocks, [0.2 if block.heading else 0.8 for block in blocks], URL)
    assert sum("at noon" in blocks[i].text for i in found) == 6


@pytest.mark.parametrize(("label", "goes"), [("A lire aussi", True), ("The keeper's tides", False)])
def test_two_cards_under_a_label_of_other_stories_go_however_like_body_their_titles_are(label: str, goes: bool) -> None:
    row = "".join(f"<div class=col>{CARD.format(tag='div', n=n)}</div>" for n in (1, 2))
    blocks = begin(Page(page(f"<div>{p(STORY)}</div><div><h3>{label}</h3><div>{row}</div></div>"), url=URL)).doc.blocks
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text]
    found = teasers.beheaded(kept, blocks, [0.6 if block.box.tag == "h3" else 0.8 for block in blocks], URL)
    assert any("at noon" in blocks[i].text for i in found) is goes


UNDER = (
    "<td><p>It came at {n} at noon and was gone at night, said the keeper of the lock, who has seen many of them come and go.</p>"
    "<p><a href='{more}'>More</a></p><p>0{n}.06.2025</p>"
    "<p><a href='/sea/2025/06/0{n}/story-{n}'>The harbour's {n}th tide of a month</a></p></td>"
)


@pytest.mark.parametrize(
    ("more", "goes"), [("/sea/2025/06/0{n}/story-{n}", {1, 2, 3}), ("/sea/all", set()), ("/sea/2025/06/0{n}/picture", set())]
)
def test_a_title_under_its_first_words_is_a_cards_where_both_lines_lead_to_one_page(more: str, goes: set[int]) -> None:
    row = "".join(UNDER.format(n=n, more=more.format(n=n)) for n in (1, 2, 3))
    blocks = begin(Page(page(f"<div>{p(STORY)}</div><table><tr>{row}</tr></table>"), url=URL)).doc.blocks
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text]
    found = teasers.beheaded(kept, blocks, [0.97 if block.text in STORY else 0.4 for block in blocks], URL)
    assert {int(blocks[i].text[11]) for i in found} == goes


def test_thousands_of_kinds_of_cards_cost_time_in_proportion() -> None:
    def seconds(count: int) -> float:
        names = ("".join("abcdefghij"[int(digit)] for digit in str(n // 2)) for n in range(count))
        teaser = "<p>It came at noon and was gone at night, said the keeper.</p>"
        shape = f"<div class='{{}}'><a href='/sea/{{}}'>The harbour's tides of a month</a>{teaser}</div>"
        view = begin(Page(page(p(STORY) + "".join(shape.format(name, n) for n, name in enumerate(names))), url=URL))
        kept, likely = [block for block in view.doc.blocks if block.box.tag == "p"], [0.6] * len(view.doc.blocks)
        times = []
        for _ in range(3):
            start = time.process_time()
            teasers.beheaded(kept, view.doc.blocks, likely, URL)
            times.append(time.process_time() - start)
        return min(times)

    assert seconds(8_000) < 24 * max(seconds(1_000), 0.01)  # the square would take 64 times


MORE = CARD.format(tag="div", n=1).replace("</p>", " <a href='{to}'>more</a></p>")


@pytest.mark.parametrize(
    ("to", "title", "teaser", "goes"),
    [
        ("/sea/2025/06/01/story-1", 0.5, 0.8, True),
        ("/sea/2025/06/02/story-2", 0.5, 0.8, False),  # leads elsewhere than the title
        ("/sea/2025/06/01/story-1", 0.7, 0.8, False),
        ("/sea/2025/06/01/story-1", 0.5, 0.95, False),
    ],
)
def test_a_card_amid_a_text_leads_twice_to_its_story(to: str, title: float, teaser: float, goes: bool) -> None:
    markup = f"<div>{p(STORY[:4])}<div class=box>{MORE.format(to=to)}</div>{p(STORY[4:])}</div>"
    blocks = begin(Page(page(markup), url=URL)).doc.blocks
    likely = [title if block.box.tag == "h3" else teaser if "at noon" in block.text else 0.97 for block in blocks]
    kept = [block for block in blocks if block.text in STORY or "at noon" in block.text or "tide of a month" in block.text]
    found = teasers.beheaded(kept, blocks, likely, URL)
    assert {blocks[i].box.tag for i in found} == ({"h3", "p"} if goes else set())


FACE = "<a href='{}'><img src='/gale.jpg' alt=''></a>"


@pytest.mark.parametrize(
    ("tag", "before", "behind", "goes"),
    [
        ("article", "", "", True),
        ("section", "", "", False),
        ("div", FACE.format("/sea/2025/06/03/oyster-farmers-48103"), "", True),
        ("div", FACE.format("/sea/2025/06/04/another-story-48104"), "", False),
        ("div", FACE.format("/sea/2025/06/03/oyster-farmers-48103"), f"<p>{STORY[1]}</p>", False),  # over what is told of it
    ],
)
def test_the_title_of_another_story_in_a_card_of_its_own_is_no_sub_heading(tag: str, before: str, behind: str, goes: bool) -> None:
    title = "<h2 class=article-title><a href='/sea/2025/06/03/oyster-farmers-48103'>The keeper's own day in pictures of a gale</a></h2>"
    card = f"<{tag} class='article card'>{before}<div class=inner>{title}</div>{behind}</{tag}>"
    assert_goes(card, goes=goes, more=bool(behind))


@pytest.mark.parametrize("to", ["/sea/2025/06/03/oyster-farmers-48103", "/sea/2025/06/04/another-story-48104"])
@pytest.mark.parametrize("beside", ["", f"<p>{STORY[1]}</p>"])
def test_a_title_over_a_line_that_ends_in_another_link_to_its_story_is_no_sub_heading(to: str, beside: str) -> None:
    title = "<h3><a href='/sea/2025/06/03/oyster-farmers-48103'>The keeper's own day in pictures of a gale</a></h3>"
    said = f"<p>The farmers of the sound wait for the tide of a month. <a href='{to}'>more ...</a></p>"
    goes = "48103" in to and not beside
    assert_goes(f"<div><div>Islands</div>{title}{said}{beside}<div>On the air on 16 June, 19:30</div></div>", goes=goes, more=bool(beside))


def assert_goes(card: str, *, goes: bool, more: bool) -> None:
    view = begin(Page(page(f"<section>{p(STORY[:2])}{card}{p(STORY[2:])}</section>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or block.text.startswith("The keeper's own day")]
    assert len(kept) == len(STORY) + 1 + more
    assert bool(cards.inserted(kept, view.doc.blocks, view.doc.pictures, URL)) is goes


SURE = "said the keeper of the lock, who has seen many of them come and go, and did not look up from the book in which he writes them down."
OFFER = "<a href='/sea/2025/06/0{n}/keepers-of-the-lamp-4810{n}'><h3>The {n}th keeper of the lamp at the northern harbour</h3></a>"


@pytest.mark.parametrize(
    ("shape", "gone"),
    [
        ("<div><h2>Read also</h2>{0}{1}</div>", True),  # several in turn
        ("<div><div>Read also</div>{0}</div>", True),  # one, in a box of its own among the paragraphs
        ("<div><h2>What they say</h2>{0}{1}</div>", False),  # no label of other stories
        ("<div>{0}</div>", False),
    ],
)
def test_titles_over_their_lines_go_under_a_label_however_sure_the_lines_are(shape: str, gone: bool) -> None:
    offers = [f"{OFFER.format(n=n)}<p>Number {n}, {SURE}</p>" for n in (1, 2)]
    view = begin(Page(page(f"<div class=article-content>{p(STORY[:4])}{shape.format(*offers)}{p(STORY[4:])}</div>"), url=URL))
    blocks = [block for block in view.doc.blocks if block.text in STORY or SURE in block.text]
    found = linked.boxed(view, blocks, [0.95] * len(view.doc.blocks))
    assert {n for n in found if SURE in view.doc.blocks[n].text} == ({b.index for b in blocks if SURE in b.text} if gone else set())
    assert not any(view.doc.blocks[n].text in STORY for n in found)


MORE_UNDER = (
    "<article><h3>The {n}th keeper of the lamp at the northern harbour</h3><p>Number {n}, {said}</p>"
    "<ul><li><a href='{to}'>{more}</a></li></ul></article>"
)


@pytest.mark.parametrize(
    ("label", "to", "more", "gone"),
    [
        ("Explore more", "/sea/keepers-{n}", "Read more", True),
        ("Mehr zum Thema", "/sea/keepers-{n}", "Weiterlesen", True),
        ("The keepers", "/sea/keepers-{n}", "Read more", False),
        ("Explore more", "/sea/keepers-{n}", "On keeper {n}", False),
        ("Explore more", "https://books.example/{n}", "Read more", False),
    ],
)
def test_cards_under_a_label_may_lead_on_by_a_link_under_each(label: str, to: str, more: str, gone: bool) -> None:
    row = "".join(MORE_UNDER.format(n=n, said=SURE, to=to.format(n=n), more=more.format(n=n)) for n in (1, 2, 3))
    markup = f"<div>{p(STORY)}</div><section><div><header><h2>{label}</h2></header><div><div><div>{row}</div></div></div></div></section>"
    view = begin(Page(page(markup), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or SURE in block.text or "lamp at the northern harbour" in block.text]
    found = linked.boxed(view, kept, [0.6] * len(view.doc.blocks))
    assert found.keys() == ({block.index for block in kept if block.text not in STORY} if gone else set())


@pytest.mark.parametrize(
    ("section", "to", "goes"),
    [
        ("<h3><a href=/shots>Health shots</a></h3>", "/sea/2025/06/03/oyster-farmers-48103", True),
        ("<h3>What the keeper saw</h3>", "/sea/2025/06/03/oyster-farmers-48103", False),
        ("<h3><a href=/shots>Health shots</a></h3>", "/sea/2025/06/04/another-story-48104", False),
    ],
)
def test_a_card_has_the_name_of_its_section_over_its_title(section: str, to: str, goes: bool) -> None:
    title = "<h3><a href='/sea/2025/06/03/oyster-farmers-48103'>The keeper's own day in pictures of a gale</a></h3>"
    assert_goes(f"<div>{FACE.format(to)}<div>{section}{title}</div></div>", goes=goes, more=False)


@pytest.mark.parametrize(("label", "gone"), [("Sponsored links", True), ("What the lamp taught them", False)])
def test_sentences_that_are_links_go_under_a_label(label: str, gone: bool) -> None:
    row = "".join(f"<li><a href='https://lamps.example/{n}'>The lamp that burns for {n} days is here at last.</a></li>" for n in (3, 5, 7))
    view = begin(Page(page(f"<div>{p(STORY)}</div><div><p>{label}</p><ul>{row}</ul></div>"), url=URL))
    kept = [block for block in view.doc.blocks if block.text in STORY or "burns for" in block.text]
    assert bool(linked.in_runs(view, kept)) is gone
