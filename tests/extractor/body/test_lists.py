"""The lists of a text: which are kept whole, and which are none of its."""

from __future__ import annotations

import pytest
from newspage import blocks, items, p

from scraper.extractor.body import lists

ITEMS = ("new gates for the lock;", "a pump that runs in winter;", "a car park beside the station.")


LONG = "The pump of the harbour, which has stood on the quay for a hundred years and more, was made in Port Lintel by"


@pytest.mark.parametrize(
    ("html", "kept", "likely", "wanted"),
    [
        (items(ITEMS), {0, 1}, [0.9, 0.9, 0.2], {2}),
        (items(ITEMS, "ol"), {0, 2}, [0.9, 0.2, 0.9], {1}),
        (items(ITEMS), {0, 1}, [0.9, 0.9, 0.02], set()),  # surely none
        (items(ITEMS), {0}, [0.9, 0.2, 0.06], {1}),  # one in three
        (items((*ITEMS, "a bench.")), {0}, [0.9, 0.2, 0.2, 0.2], set()),  # most are not kept
        (items((*ITEMS, "a bench.")), {0}, [0.9, 0.4, 0.2, 0.4], {1}),  # what the model was nearly sure of, and no word alone
        (items((*ITEMS, "<a href=/x-48213>a bench beside the station.</a>")), {0}, [0.9, 0.4, 0.4, 0.4], {1, 2}),
        (items((ITEMS[0], "5")), {0}, [0.9, 0.2], set()),  # says nothing
        # a first item with a link, as others have it, that is not all of it
        (items(("the <a href=/inn>old inn</a> at the lock", *ITEMS[:2], "<a href=/x>a pump</a>;")), {1, 2, 3}, [0.4, 0.9, 0.9, 0.9], {0}),
        (items(("<a href=/inn>the old inn at the lock</a>", *ITEMS[:2], "<a href=/x>a pump</a>;")), {1, 2, 3}, [0.4, 0.9, 0.9, 0.9], set()),
        (items((*ITEMS[:2], "<a href=/x-48213>More of the harbour</a>")), {0, 1}, [0.9, 0.9, 0.2], set()),
        (items((ITEMS[0], "<a href=/x-48213>a pump</a>", ITEMS[2])), {0, 2}, [0.9, 0.2, 0.9], {1}),  # between two that are kept
        # a sentence with a link in it, and one of which hardly more is left than the link
        (items((f"{LONG} <a href=/x-48213>Gull Pumps</a>.", *ITEMS[:2])), {1, 2}, [0.35, 0.9, 0.9], {0}),
        (items((f"{LONG} <a href=/x-48213>Gull Pumps</a>.", *ITEMS[:2])), {1, 2}, [0.2, 0.9, 0.9], set()),
        (items((f"See <a href=/x-48213>{LONG}</a>.", *ITEMS[:2])), {1, 2}, [0.35, 0.9, 0.9], set()),
        (items(tuple(f"{item} <a href=#mark>↩</a>" for item in ITEMS)), {0, 1}, [0.9, 0.9, 0.2], {2}),  # footnotes
        (items(tuple(f"{item} <a href=#m>↩</a>" for item in (*ITEMS, *ITEMS))), {0}, [0.9, *[0.4] * 5], {1, 2, 3, 4, 5}),
        (items(tuple(f"{item} <a href=#m>↩</a>" for item in (*ITEMS, *ITEMS))), {0}, [0.9, *[0.1] * 5], set()),
        (items(tuple(f"<p>{item}</p>" for item in ITEMS)), {0, 2}, [0.9, 0.06, 0.9], {1}),
        (items((ITEMS[0], "<p>Become a member</p>", ITEMS[2])), {0, 2}, [0.9, 0.2, 0.9], set()),  # an offer amid the lines
        (p(ITEMS), {0, 1}, [0.9, 0.9, 0.2], set()),  # no list
    ],
)
def test_a_list_of_which_enough_is_kept_is_kept_whole(html: str, kept: set[int], likely: list[float], wanted: set[int]) -> None:
    assert lists.begun(blocks(html), kept, likely) == wanted


SOURCES = tuple(f"<a href=https://{host}.example/a-48213>The {host} of the harbour</a>" for host in ("lamp", "key", "log", "plan"))


@pytest.mark.parametrize(
    ("over", "each", "wanted"),
    [
        ("<h2>Sources</h2>", SOURCES, {1, 3, 4}),
        ("<p>The sources:</p>", SOURCES, {1, 3, 4}),
        ("<p>The sources are many.</p>", SOURCES, set()),
        ("<h2>Sources</h2>", (*SOURCES[:3], "<a href=/more>More of the harbour</a>"), set()),  # of this site
        ("<h2>Sources</h2>", (*SOURCES[:3], "Who wants to write for us"), set()),
        ("<h2>Sources</h2>", (*SOURCES, *SOURCES[:2]), set()),  # most of it is none
    ],
)
def test_a_list_of_links_to_other_sites_under_a_heading_is_kept_whole(over: str, each: tuple[str, ...], wanted: set[int]) -> None:
    page = blocks(f"<div>{over}{items(each)}</div>")
    likely = [0.9, 0.0, 0.9, *[0.0] * (len(page) - 3)]
    assert lists.begun(page, {0, 2}, likely, "https://news.quay.test/a") == wanted


CITED = tuple(
    f"A history of the {name} of the harbour. <a href=https://{name}.example/a>Port Lintel Press</a>." for name in ("lamp", "key", "log")
)


@pytest.mark.parametrize(
    ("each", "wanted"),
    [
        (CITED, {1, 2}),
        ((*CITED[:2], "Who keeps the lamp, and what will she do? <a href=/a-48213>Read all about it</a>."), {1}),  # of this site
    ],
)
def test_a_sentence_about_a_source_is_an_item_of_a_list_of_which_enough_is_kept(each: tuple[str, ...], wanted: set[int]) -> None:
    page = blocks(f"<h2>Sources</h2>{items(each)}")
    assert lists.begun(page, {0, 1}, [0.9, 0.9, 0.2, 0.2], "https://news.quay.test/a") == {n + 1 for n in wanted}
    assert lists.begun(page, {1}, [0.9, 0.9, 0.2, 0.2], "https://news.quay.test/a") == set()


BOATS = tuple(f"<a href=/boats/{name}>{name.title()}</a>" for name in ("anna", "lotte", "the-tender", "mathilde", "dora"))
STORIES = tuple(f"<a href=/a-{n}>How the boats of the harbour found a buyer ({n})</a>" for n in range(48213, 48217))


@pytest.mark.parametrize(
    ("each", "kept", "likely", "wanted"),
    [
        (BOATS, {0, 1, 4}, [0.9, 0.9, 0.0, 0.0, 0.9], {2, 3}),  # never asked about
        (BOATS[:3], {2}, [0.4, 0.4, 0.8], {0, 1}),
        (BOATS, {0, 1, 2}, [0.9, 0.9, 0.6, 0.0, 0.4], {3, 4}),
        (BOATS, {0, 1, 2}, [0.9, 0.9, 0.6, 0.0, 0.2], set()),  # looks like none
        (BOATS, {0}, [0.9, 0.0, 0.0, 0.0, 0.0], set()),  # most are not kept
        ((*BOATS, "<p><a href=/join>Become a member</a></p>"), {0, 1, 2}, [0.9, 0.9, 0.9, 0.0, 0.0, 0.4], set()),  # an offer amid them
        ((*BOATS, "<a href=/boats>Read more</a>"), {0, 1, 2}, [0.9, 0.9, 0.9, 0.0, 0.0, 0.4], set()),
        ((*BOATS[:2], "the tender"), {0, 1}, [0.9, 0.9, 0.4], set()),
        (("<a href='#a'>Anna</a>", "<a href='#b'>Lotte</a>"), {0}, [0.9, 0.4], set()),  # of contents
        (STORIES, {0, 3}, [0.6, 0.0, 0.0, 0.6], set()),
        (STORIES, {0, 3}, [0.8, 0.0, 0.0, 0.8], {1, 2}),
    ],
)
def test_a_list_of_links_of_which_enough_is_kept_is_kept_whole(
    each: tuple[str, ...], kept: set[int], likely: list[float], wanted: set[int]
) -> None:
    page = blocks(items(each))
    assert lists.linked(page, kept, likely, (), "https://news.quay.test/a") == wanted
    assert lists.linked(page, kept, likely, {min(kept)}, "https://news.quay.test/a") == set()


LINES = items(("On weekdays from six", "On Sundays never"))

LINKS = items(("<a href=/a-48213>On weekdays</a>", "On Sundays never"))


def test_a_list_is_kept_amid_the_text_of_which_the_model_took_one_item() -> None:
    said = items(("Day: Thursday", "Hour: 7 p.m.", "Place: the house of the keeper", "Costs: nothing", "Whoever comes may bring a friend."))
    page = blocks(f"<div><p>Before it.</p>{said}<p>After it.</p></div>")
    assert lists.plain(page, {0, 5, 6}, [0.3] * 7) == {1, 2, 3, 4}
    assert lists.plain(page, {0, 5}, [0.3] * 7) == set()  # what follows a story
    page = blocks(f"<div><p>Before it.</p><h2>Open</h2>{said}</div><div><p>After it.</p></div>")
    assert lists.plain(page, {0, 1, 6, 7}, [0.3] * 8) == {2, 3, 4, 5}


@pytest.mark.parametrize(
    ("each", "chance", "wanted"),
    [
        (("Monday: Sun and wind.", "Tuesday: Rain from the sea."), 0.3, {1, 2}),
        (("Monday: Sun and wind.", "Tuesday: Rain from the sea."), 0.1, set()),
        (("Monday: Sun and wind.", "Tuesday: Rain from the sea"), 0.3, set()),
    ],
)
def test_a_list_of_sentences_may_end_a_text(each: tuple[str, ...], chance: float, wanted: set[int]) -> None:
    page = blocks(f"<div><p>Before it.</p>{items(each)}</div><p>Imprint</p>")
    assert lists.plain(page, {0}, [chance] * len(page)) == wanted


@pytest.mark.parametrize(
    ("html", "kept", "chance", "wanted"),
    [
        ("<p>Before it.</p>{}<p>After it.</p>", {0, 3}, 0.06, {1, 2}),
        ("<p>Before it.</p>{}<p>After it.</p>", {0, 3}, 0.03, set()),
        ("<p>Before it.</p><div>{}</div><p>After it.</p>", {0, 3}, 0.3, set()),  # in a box of its own
        ("<p>Before it.</p>{}<p>Skipped</p><p>After it.</p>", {0, 4}, 0.3, set()),
        ("<div><h2>Before it</h2></div>{}<div><p>After it.</p></div>", {0, 3}, 0.06, {1, 2}),  # each in a box, alone
        ("<div><p>Before it.</p></div><div>{}</div><div><p>After it.</p></div>", {0, 3}, 0.06, {1, 2}),
        ("<div><p>Before it.</p></div><div><h2>Open</h2></div><div>{}</div>", {0}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><div><h2>Open</h2></div>{}", {0}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><h2>Open</h2><div>{}</div>", {0}, 0.3, set()),
        ("<p>Before it.</p><p><b>Open</b></p>{}", {0, 1}, 0.06, {2, 3}),
        ("<p>Before it.</p><p><b>Related stories</b></p>{}", {0, 1}, 0.3, set()),
        ("<p>Before it.</p><p><b>Nobody</b> came</p>{}", {0, 1}, 0.3, set()),
        ("Before it.<br><br>{}After it.", {0, 3}, 0.06, {1, 2}),
        ("<p>Before it.</p>{}", {0}, 0.3, set()),  # what follows a story
        ("<p>Before it:</p>{}", {0}, 0.06, {1, 2}),
        ("<p>Before it.</p><h2>Open</h2>{}<p>Another thing</p>", {0}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><h2>Open</h2>{}", {0, 1}, 0.06, {2, 3}),
        ("<p>Before it.</p><h2>Open</h2>{}<p>Skipped</p><p>After it.</p>", {0, 5}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><h2>Open</h2>{}<h2>Shut</h2><ol><li>After it.</li><li>And then</li></ol>", {0, 1, 5, 6}, 0.06, {2, 3}),
        ("<ul><li>Before it.</li><li>And so on</li></ul><h2>Open</h2>{}<p>After it.</p>", {0, 1, 5}, 0.3, {2, 3, 4}),
        ("<p>Before it.</p><h2>Open</h2>{}", {0}, 0.06, set()),  # under what is hardly a sub-heading
        ("<p>Before it.</p><h2>Related stories</h2>{}", {0}, 0.3, set()),
        ("<p>Before it.</p><h2><a href=/a>Open</a></h2>{}", {0}, 0.3, set()),
        ("<p>Before it.</p><aside>{}</aside><p>After it.</p>", {0, 3}, 0.3, set()),
        ("<p>Before it.</p>{}<p>After it.</p>", {0, 1, 3}, 0.06, {2}),  # the model took the first item
        ("<div>Skipped</div>{}<p>After it.</p>", {1, 3}, 0.3, set()),
        ("<p>Before it.</p><p><b>To take along:</b></p>{}<p>After it.</p>", {0, 4}, 0.3, {1, 2, 3}),
        ("<p>Before it.</p><p><b>To take along:</b></p>{}<p>Skipped</p>", {0}, 0.3, set()),
        ("<p>Before it.</p><p><b>Related stories</b></p>{}<p>After it.</p>", {0, 4}, 0.3, set()),
        ("<p>Before it.</p><p>To take along</p>{}<p>After it.</p>", {0, 4}, 0.3, set()),
        ("<section><p>Before it.</p>{}</section><section><p>After it.</p><p>And then.</p></section>", {0, 3, 4}, 0.06, {1, 2}),
        ("<section><p>Before it.</p>{}<p>Skipped</p></section><section><p>After it.</p></section>", {0, 4}, 0.06, set()),
    ],
)
def test_a_list_without_links_among_the_paragraphs_is_kept(html: str, kept: set[int], chance: float, wanted: set[int]) -> None:
    page = blocks(f"<div>{html.format(LINES)}</div>")
    assert lists.plain(page, kept, [chance] * len(page)) == wanted
    page = blocks(f"<div>{html.format(LINKS)}</div>")
    assert lists.plain(page, kept, [chance] * len(page)) == set()


BOX = "<p>Before it.</p><section><h4>{}</h4>{}</section><p>After it.</p>"
BOXES = "<p>Before it.</p><div><div><h4>{}</h4>{}</div><div><h4>{}</h4>{}</div></div>"


@pytest.mark.parametrize(
    ("html", "kept", "chance", "wanted"),
    [
        (BOXES.format("For it", LINES, "Against it", LINES), {0}, 0.3, {1, 2, 3, 4, 5, 6}),
        (BOXES.format("For it", LINES, "Against it", LINES) + "<p>After it.</p>", {0, 2, 3, 7}, 0.3, {1, 4, 5, 6}),
        (BOXES.format("For it", LINES, "Against it", LINES), {0}, 0.2, set()),  # hardly like text
        (BOXES.format("For it", LINES, "Against it", LINKS), {0}, 0.3, set()),
        (BOXES.format("For it", LINES, "Related stories", LINES), {0}, 0.3, set()),
        (BOXES.format("For it", LINES, "Against it", LINES).replace("<div><h4>Ag", "<div><h4 class=x>Ag"), {0}, 0.3, set()),
        (BOX.format("The lamp", LINES), {0, 4}, 0.3, {1, 2, 3}),
        (BOX.format("The lamp", LINES), {0, 1, 4}, 0.3, {2, 3}),
        (BOX.format("The lamp", LINES), {0}, 0.3, set()),
        (BOX.format("The lamp", LINES) + "<section><h4>Oil</h4></section>", {0, 1, 4}, 0.3, {2, 3}),
        (BOX.format("The lamp", LINKS), {0, 4}, 0.3, set()),
        (BOX.format("Related stories", LINES), {0, 4}, 0.3, set()),
        (BOX.format("The lamp", LINES).replace("section", "aside"), {0, 4}, 0.3, set()),
        (BOXES.replace("<div><div>", "<p>Skipped</p><div><div>").format("For it", LINES, "Against it", LINES), {0}, 0.3, set()),
    ],
)
def test_lists_in_boxes_set_alike_are_kept_or_left_together(html: str, kept: set[int], chance: float, wanted: set[int]) -> None:
    page = blocks(html)
    assert lists.in_boxes(page, kept, [chance] * len(page)) == wanted


@pytest.mark.parametrize(
    ("list_", "chance", "wanted"),
    [
        (items(("The lamp on Gull Point goes out", "It was the last on the coast")), 0.1, True),
        (items(("The lamp on Gull Point goes out", "It was the <a href=/last>last</a> on the coast")), 0.1, True),
        (items(("The lamp on Gull Point goes out", "It was the last on the coast")), 0.05, False),
        (items(("The lamp on Gull Point goes out", "<a href=/last>It was the last on the coast</a>")), 0.1, False),
        (items(("The lamp on Gull Point goes out", "Sea")), 0.1, False),
        (f"<h2>Related stories</h2>{items(('The lamp on Gull Point goes out', 'It was the last on the coast'))}", 0.1, False),
        (f"<nav>{items(('The lamp on Gull Point goes out', 'It was the last on the coast'))}</nav>", 0.1, False),
    ],
)
@pytest.mark.parametrize("shape", ["{}", "<div class=points>{}</div>"])
def test_the_points_over_the_first_paragraph_are_of_the_text(list_: str, chance: float, wanted: bool, shape: str) -> None:
    page = blocks(f"<h1>The lamp</h1><div>{shape.format(list_)}<p>Before it.</p><p>After it.</p></div>")
    first = len(page) - 2
    found = lists.points(page, {first, first + 1}, [chance] * len(page), 0)
    assert found == ({1, 2} if wanted else set())
    assert lists.points(page, {first, first + 1}, [chance] * len(page), -1) == set()


FERRIES = ("<a href=/ferries/anna>Anna</a>", "<a href=/ferries/lotte>Lotte</a>", "the tender")


@pytest.mark.parametrize(
    ("before", "list_", "after", "wanted"),
    [
        ("<p>Three boats will be sold by the autumn:</p>", items(FERRIES), "<p>The oldest of them is eighty.</p>", {1, 2, 3}),
        ("<p>秋までに次の三隻の船が売られる：</p>", items(FERRIES), "<p>一番古い船は八十年前のものだ。</p>", {1, 2, 3}),
        ("<p>Three boats will be sold by the autumn.</p>", items(FERRIES), "<p>The oldest of them is eighty.</p>", set()),
        ("<p>Three boats will be sold by the autumn:</p>", items(FERRIES), "", set()),  # nothing goes on: tags, shares
        (
            "<p>Three boats will be sold by the autumn:</p>",
            items((*FERRIES, "<p>Join us</p>")),
            "<p>The oldest is eighty.</p>",
            {1, 2, 3, 4},
        ),
        ("<p>Three boats will be sold by the autumn:</p>", p(FERRIES), "<p>The oldest of them is eighty.</p>", set()),
        ("<p>Read more about the ferries:</p>", items(FERRIES), "<p>The oldest of them is eighty.</p>", set()),  # other stories
        ("<p>What you will learn in these lines:</p>", items(("<a href='#a'>Anna</a>", "Lotte")), "<p>The oldest is eighty.</p>", set()),
    ],
)
def test_a_list_is_kept_that_a_sentence_announces(before: str, list_: str, after: str, wanted: set[int]) -> None:
    page = blocks(f"<div>{before}{list_}{after}</div>")
    kept = {0, len(page) - 1} if after else {0}
    assert lists.announced(page, kept) == wanted


@pytest.mark.parametrize(
    ("over", "kept", "heads", "chances", "wanted"),
    [
        ("<p>Wer auf der Insel redet, steht hier:</p>", {0, 1}, set(), [0.9, 0.9, 0.4, 0.35], {2, 3}),
        ("<h4>My three boats of the summer:</h4>", set(), {0}, [0.6, 0.5, 0.4, 0.35], {1, 2, 3}),
        ("<h4>My three boats of the summer:</h4>", set(), {0}, [0.6, 0.5, 0.4, 0.1], set()),  # of one the model is sure
        ("<h4>My three boats of the summer</h4>", set(), {0}, [0.6, 0.5, 0.4, 0.35], set()),
        ("<h4>Read more about the boats:</h4>", set(), {0}, [0.6, 0.5, 0.4, 0.35], set()),
        ("<h4>My three boats of the summer:</h4>", set(), set(), [0.6, 0.5, 0.4, 0.35], set()),  # known to be something else
    ],
)
def test_a_list_with_links_ends_a_text_that_the_model_nearly_takes(
    over: str, kept: set[int], heads: set[int], chances: list[float], wanted: set[int]
) -> None:
    page = blocks(f"<div>{over}{items(FERRIES)}</div><footer>Imprint</footer>")
    assert lists.announced(page, kept, likely=[*chances, 0.0], heads=heads) == wanted


def test_one_of_the_points_may_be_doubted_more_than_the_others() -> None:
    said = items(("The lamp on Gull Point goes out", "It was the last on the coast", "The keeper moves over the bay"))
    page = blocks(f"<h1>The lamp</h1><div>{said}<p>Before it.</p></div>")
    assert lists.points(page, {4}, [0.9, 0.15, 0.12, 0.08, 0.9], 0) == {1, 2, 3}
    assert lists.points(page, {4}, [0.9, 0.3, 0.12, 0.04, 0.9], 0) == set()


EFFECTS = ("<a href=/pain>Pains</a>", "<a href=/sleep>Sleep that will not come</a>", "<a href=/fever>A fever</a>")
MAY_BE = "The pill of the harbour has been tried by a hundred keepers since May, the office said. What it brings may be"


@pytest.mark.parametrize(
    ("before", "kept", "wanted"),
    [
        (f"<p>{MAY_BE}</p>", {0, 3, 4}, {1, 2}),
        (f"<p>{MAY_BE}</p>", {0, 4}, set()),  # none of it is kept
        (f"<p>{MAY_BE}.</p>", {0, 3, 4}, set()),
        (f"<h3>{MAY_BE}</h3>", {0, 3, 4}, set()),
        ("<p>What it may be</p>", {0, 3, 4}, set()),  # a label
        (f"<div><p>{MAY_BE}</p></div>", {0, 3, 4}, set()),
    ],
)
def test_a_list_goes_on_the_sentence_that_breaks_off_over_it(before: str, kept: set[int], wanted: set[int]) -> None:
    page = blocks(f"<div>{before}{items(EFFECTS)}<p>All of this went by after a week, and nobody was taken to the hospital.</p></div>")
    assert lists.announced(page, kept) == wanted


@pytest.mark.parametrize(
    ("item", "kept", "wanted"),
    [
        ("<li>Staff<ul><li>Keepers</li><li>Pilots</li></ul></li>", {0, 2, 3}, {1}),
        ("<li>Staff<ul><li>Keepers</li><li>Pilots</li></ul></li>", {0, 2}, set()),
        ("<li><a href=/staff>Staff</a><ul><li>Keepers</li><li>Pilots</li></ul></li>", {0, 2, 3}, set()),
        ("<li>Staff</li><li><ul><li>Keepers</li><li>Pilots</li></ul></li>", {0, 2, 3}, set()),
    ],
)
def test_what_an_item_says_stands_over_the_list_in_it(item: str, kept: set[int], wanted: set[int]) -> None:
    assert lists.headed(blocks(f"<p>{MAY_BE}:</p><ol>{item}</ol>"), kept) == wanted


def offers(*more: str) -> str:
    return items([*(f"<a href=/coast/{n}>A year on the coast, part {n}</a>" for n in range(3)), *more])


@pytest.mark.parametrize(
    ("last", "offered", "wanted"),
    [
        ("<a href=/sea>The sea</a> - what it is like", {0}, set()),  # one of four
        ("<a href=/sea>The sea</a> - what it is like", {0, 1}, {2, 3}),
        ("<a href=https://lamps.example/>Lamps</a>", {0, 1}, set()),
        ("<a href=https://lamps.example/>Lamps</a>", {0, 1, 2}, {3}),
        ("<a href=/sea>The sea</a> is what we all came for.", {0, 1, 2}, set()),
        ("A lamp", {0, 1, 2}, set()),
    ],
)
def test_the_rest_of_a_list_that_offers_stories_goes_too(last: str, offered: set[int], wanted: set[int]) -> None:
    assert lists.rest_of(blocks(offers(last)), {0, 1, 2, 3}, offered, "https://news.quay.test/a") == wanted


def test_a_sentence_announces_a_list_whatever_stands_before_it() -> None:
    said = "<p>The harbour master wrote his recommendations down. Three boats will be sold by the autumn:</p>"
    page = blocks(f"<div>{said}{items(FERRIES)}<p>The oldest of them is eighty.</p></div>")
    assert lists.announced(page, {0, len(page) - 1}) == {1, 2, 3}


def test_a_sentence_that_was_found_late_announces_the_whole_of_its_list() -> None:
    said = "<p>Three boats will be sold by the autumn:</p>"
    page = blocks(f"<div>{said}{items(FERRIES)}{said}{items(FERRIES)}<p>The oldest of them is eighty.</p></div>")
    assert lists.announced(page, {0, 2, 4, 6, 8}, lines={4}) == {5, 7}


def test_a_list_without_links_may_end_the_part_that_announces_it() -> None:
    said = "<p>Three boats will be sold by the autumn:</p>"
    boats = ("the Anna", "the Lotte", "the tender")
    page = blocks(f"<div><section>{said}{items(boats)}</section><section><p>The oldest is eighty.</p></section></div>")
    assert lists.announced(page, {0, 4}) == {1, 2, 3}
    linked = items(tuple(f"<a href=/b/{n}>{boat}</a>" for n, boat in enumerate(boats)))
    page = blocks(f"<div><section>{said}{linked}</section><section><p>The oldest is eighty.</p></section></div>")
    assert lists.announced(page, {0, 4}) == set()


def test_a_list_may_stand_in_a_box_beside_that_of_the_sentence() -> None:
    said = "<div class=a><p>Three boats will be sold by the autumn:</p></div>"
    page = blocks(f"<div>{said}<div class=b>{items(FERRIES)}</div><div class=a><p>The oldest is eighty.</p></div></div>")
    assert lists.announced(page, {0, 4}) == {1, 2, 3}
    said = "<div class=a><p>The fleet is too old.</p><p>Three boats will be sold by the autumn:</p></div>"
    page = blocks(f"<div>{said}<div class=b>{items(FERRIES)}</div><div class=a><p>The oldest is eighty.</p></div></div>")
    assert lists.announced(page, {0, 1, 5}) == {2, 3, 4}


@pytest.mark.parametrize(
    ("before", "link", "wanted"),
    [
        ("What the two men wrote:", "", {1, 2}),
        ("It was found on Monday.", "", set()),
        ("What they wrote:", "<a href=/t/1>June 11</a>", set()),
    ],
)
def test_lines_of_a_quotation_are_kept_that_a_sentence_announces(before: str, link: str, wanted: set[int]) -> None:
    quote = f"<blockquote><p>{link}– How much?</p><p>– Three hundred.</p></blockquote>"
    page = blocks(f"<div><p>{before}</p>{quote}<p>The oldest is eighty.</p></div>")
    assert lists.announced(page, {0, len(page) - 1}) == wanted


def test_what_is_set_otherwise_than_the_items_that_are_kept_is_none() -> None:
    page = blocks(
        f"<div><p>Three boats will be sold by the autumn:</p>{items((*FERRIES, '<p>Join us</p>'))}<p>The oldest is eighty.</p></div>"
    )
    assert lists.announced(page, {0, 1, 5}) == {2, 3}


@pytest.mark.parametrize(
    ("over", "wanted"),
    [
        ("<div><p>In short</p>{}</div>", {1}),
        ("<div><b>In short</b>{}</div>", {1}),
        ("<div>{}</div>", set()),
        ("<p>In short</p>{}", set()),  # in no box of its own
        ("<div><p>By Jane Roe</p>{}</div>", set()),
        ("<div><p>Related stories</p>{}</div>", set()),
        ("<div><p><a href=/all>In short</a></p>{}</div>", set()),
    ],
)
def test_the_label_over_a_list_with_which_a_text_begins_is_its_own(over: str, wanted: set[int]) -> None:
    page = blocks(f"<main><h1>The lamp</h1>{over.format(LINES)}<p>After it.</p><p>And then.</p></main>")
    kept = {block.index for block in page if block.text in ("After it.", "And then.") or block.box.tag == "li"}
    assert lists.labelled(page, kept, 0) == wanted


TERM = "<dl><dt>{}</dt><dd>{}</dd></dl>"


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (TERM.format("Lens", "A lens that was made in Port Lintel."), {0}),
        (TERM.format("<a href=/lens>Lens</a>", "A lens that was made in Port Lintel."), set()),
        (TERM.format("Height", "31 m"), set()),
        (f"<p>Lens</p>{p(['A lens that was made in Port Lintel.'])}", set()),
    ],
)
def test_a_term_stands_over_what_is_said_of_it(html: str, wanted: set[int]) -> None:
    assert lists.terms(blocks(html), {1}) == wanted


def test_a_term_of_which_nothing_is_kept_goes() -> None:
    page = blocks(TERM.format("Object number", "1911.48") + TERM.format("Lens", "A lens that was made in Port Lintel."))
    assert lists.bare_terms(page, {0, 2, 3}) == {0}
