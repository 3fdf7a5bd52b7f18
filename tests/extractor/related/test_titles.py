"""The title of an offered story: the headline alone, and all of it."""

from __future__ import annotations

import pytest

from tests.storylists import ADDRESSES, BEFORE, TITLES, items, links, page, related


def test_a_path_is_no_title() -> None:
    stub = "<li><a href='/world/fragments/about-the-courier-1234567'>/world/fragments/about-the-courier-1234567</a></li>"
    assert related(page(after=f"<h2>Related stories</h2><ul>{items()}{stub}</ul>")) == links("related", "Related stories")


def test_a_piece_of_a_headline_called_title_is_not_all_of_it() -> None:
    shape = "<li><a href='{0}'>{1} <span class=title-end>now”</span><span class=title-prefix>Harbour, old and new</span></a></li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title for link in found] == [f"{title} now”" for title in TITLES]


@pytest.mark.parametrize("said", ["{} « again »", "»Again« and {}"])
def test_a_quotation_at_the_edge_of_a_title_keeps_its_marks(said: str) -> None:
    shape = f"<li><a href='{{0}}'>{said.replace('{}', '{1}')}</a></li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title for link in found] == [said.format(title) for title in TITLES]


@pytest.mark.parametrize("before", ["Storm over Oldport and islands: ", "Storm over Oldport and islands? "])
def test_a_kicker_before_the_link_of_a_line_may_ask(before: str) -> None:
    lines = items("<li><b>" + before + "</b><a href='{}'>{}</a></li>")
    assert [link.title for link in related(page(after=f"<ul>{lines}</ul>"))] == list(TITLES)


@pytest.mark.parametrize("label", ["Read", "Read more", "Leia mais", "Leer más", "Lire la suite", "Weiterlesen", "Leggi tutto", "Lees"])
def test_what_a_link_says_before_a_colon_offers_the_story_behind_it(label: str) -> None:
    line = f"<ul><li><strong><a href='{ADDRESSES[0]}'>{label}: {TITLES[0]}</a></strong></li></ul>"
    assert [(one.title, one.kind) for one in related(page(amid=line))] == [(TITLES[0], "in_body")]


@pytest.mark.parametrize(
    "shape",
    [
        "<li><a href='{}'>&gt; {}</a></li>",
        "<li><a href='{}'><div class=headline-box><span>{}</span><div class='text attribution'>The Lantern</div></div></a></li>",
        "<li><a href='{}'>{} | more</a></li>",
        "<li><a href='{}'><span>World</span><span>{}</span><span>3 hours ago</span></a></li>",
        "<li><a href='{}'><span>{}</span><span>By Jane Roe</span></a></li>",
        "<li><a href='{}'><span>May 3, 2025</span><span>{}</span><span>Read more</span></a></li>",
        "<div><h3><a href='{}'><span>04:21</span>{}</a></h3></div>",
        "<li><a href='{}'>{} &gt;&gt;</a></li>",
        "<li><a href='{}'>{}→</a></li>",
        "<li><a href='{}'>←{}</a></li>",
        "<li><a href='{}'><div class=thumb-caption><span>Wire</span><h3>{}</h3><p>What the crews say.</p></div></a></li>",
        "<li><a href='{}'><div class=kicker-headline-box><p class=kicker>By the sea</p><p class=headline>{}</p></div></a></li>",
        "<li><a href='{}'><span class=icon-label>Start the pictures (16)</span><figure><figcaption>{}</figcaption></figure></a></li>",
        "<li><h3><a href='{}'><span class=title__prefix>Breaking news.</span> {}</a></h3></li>",
        "<li><h3><a href='{}'>{}<span>:</span> <span class=subheadline>What the crews say</span></a></h3></li>",
        "<li><a href='{0}' title='{1}'><span>By the sea: {1}</span> <span>From Jane Roe in Oldport</span></a></li>",
        "<li><a href='{}'><span class=x7>By the sea</span> {}</a></li>",
        "<li><a href='{}'><h2>Again and again, by the cold northern sea:</h2><h3>{}</h3></a></li>",
        "<li><a href='{}'> <strong>Oldport</strong> <span>{}</span> </a></li>",
        "<li><a href='{}'><p><strong>{}</strong><br>The master of the harbour tells what the crews say of it, and why</p></a></li>",
        "<li><a href='{}'>{}<br><span style='font-size:small'>What the crews say</span></a></li>",
        "<li><a href='{}'>06/06/24 {}</a></li>",
        "<li><a href='{}'>{}, opens new tab</a></li>",
        "<li><a href='{}'>{} <span>(Opens in a new window)</span></a></li>",
        "<li><a href='{}'>{} <span>3 hours ago</span></a></li>",
        "<li><a href='{}'>{}<span> · June 10, 2025 · 9:12 PM UTC</span></a></li>",
        "<li><a href='{}'>{}<small> (</small></a><small><a rel=author href='/people/jane'>Jane Roe</a>, Opinion)</small></li>",
    ],
)
def test_a_title_is_the_headline_alone(shape: str) -> None:
    assert related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>")) == links("popular", "Most read")


def test_a_headline_in_two_lines_is_whole() -> None:
    rows = "".join(f"<li><a href='{ADDRESSES[n]}'>By the cold sea {n}<br>{TITLES[n]}</a></li>" for n in range(3))
    found = related(page(after=f"<section><h2>Most read</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == [f"By the cold sea {n} {title}" for n, title in enumerate(TITLES)]


def test_the_line_that_is_the_headline_of_one_card_is_that_of_all() -> None:
    card = "<li><a href='{}'><div class=x1>{}</div><div class=x2>{}</div></a></li>"
    over = ("What the storm has taken from us", "The pier", "Refunds for those who were stranded")
    rows = "".join(card.format(ADDRESSES[n], over[n], TITLES[n]) for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == list(TITLES)
    named = rows.replace("class=x1", "class=x1-headline")
    found = related(page(after=f"<section><h2>Read next</h2><ul>{named}</ul></section>"))
    assert [one.title for one in found] == [over[0], TITLES[1], over[2]]
    under = "".join(card.format(ADDRESSES[n], TITLES[n], f"{over[n]}, as the crews have told us.") for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2><ul>{under}</ul></section>"))
    assert [one.title for one in found] == list(TITLES)


def test_a_title_cut_short_is_whole_where_the_link_says_it() -> None:
    rows = "".join(f"<li><a href='{ADDRESSES[n]}' title='{TITLES[n]}'>{TITLES[n][:25]}...</a></li>" for n in range(3))
    assert related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>")) == links("related", "Read next")
    other = rows.replace("title='", "title='Picture: ")
    assert {one.title[-3:] for one in related(page(after=f"<section><h2>Read next</h2><ul>{other}</ul></section>"))} == {"..."}


@pytest.mark.parametrize(("said", "whole"), [("{}", True), ("{} (Photo: Jane Doe)", True), ("Picture: {}", False), ("Boats", False)])
def test_a_title_cut_short_is_whole_where_a_link_to_the_same_story_says_it(said: str, whole: bool) -> None:
    shape = "<div class=item><a href='{0}' title='{1}'></a><p class=title><a href='{0}'>{2}...</a></p></div>"
    rows = "".join(shape.format(ADDRESSES[n], said.format(TITLES[n]), TITLES[n][:25]) for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2>{rows}</section>"))
    assert [one.title for one in found] == [title if whole else title[:25] + "..." for title in TITLES]


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("alt='{0}'", True),
        ("title='{0}'", True),
        ("alt='{0} (Photo: Jane Doe)'", True),
        ("alt='A boat at the pier'", False),
        ("alt='{1} ... (in pictures)'", False),
    ],
)
def test_a_title_cut_short_is_whole_where_the_picture_of_the_story_says_it(said: str, whole: bool) -> None:
    shape = "<div class=item><a href='{0}'><img src=/pier.jpg {1}></a><p class=title><a href='{0}'>{2}...</a></p></div>"
    rows = "".join(shape.format(ADDRESSES[n], said.format(TITLES[n], TITLES[n][:25]), TITLES[n][:25]) for n in range(3))
    found = related(page(after=f"<section><h2>Read next</h2>{rows}</section>"))
    assert [one.title for one in found] == [title if whole else title[:25] + "..." for title in TITLES]


def test_a_title_cut_short_is_whole_where_another_list_displays_it() -> None:
    cut = "".join(f"<li><a href='{ADDRESSES[n]}'>{TITLES[n][:25]}...</a></li>" for n in range(3))
    html = page(after=f"<section><h2>Read next</h2><ul>{cut}</ul></section>", aside=f"<h2>Most read</h2><ul>{items()}</ul>")
    assert related(html) == links("related", "Read next")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("If the eastern pier breaks, the ferry has no berth.", "And the islands no bread"),
        ("She wrote three books about the storm", "– now the keeper is silent"),
        ("Forty boats have left the harbour", "but none has come back"),
    ],
)
def test_a_kicker_that_the_headline_goes_on_from_is_a_part_of_it(before: str, after: str) -> None:
    shape = "<li><a href='{}'><h3> <span class=kicker>{}</span> <span>{}</span></h3></a></li>"
    rows = shape.format(ADDRESSES[0], before, after) + shape.format(ADDRESSES[1], "At sea", TITLES[1])
    found = related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == [f"{before} {after}", TITLES[1]]


@pytest.mark.parametrize("word", ["Photos: ", "LIVE: ", "Video : "])
def test_the_word_for_a_medium_before_a_colon_is_of_the_headline(word: str) -> None:
    rows = "".join(f"<li><h3><a href='{ADDRESSES[n]}'>{said}{TITLES[n]}</a></h3></li>" for n, said in enumerate((word, "Video | ")))
    found = related(page(after=f"<section><h2>Read next</h2><ul>{rows}</ul></section>"))
    assert [one.title for one in found] == [word + TITLES[0], TITLES[1]]


def test_the_second_line_of_a_heading_is_of_its_headline_where_the_first_is_short() -> None:
    shape = "<li><a href='{}'><h3><span class=teaser-title>{}</span><span class=teaser-subtitle>{}</span>\n</h3></a></li>"
    rows = (
        shape.format(ADDRESSES[0], "Grief at the quay", "The harbour master is dead"),
        shape.format(ADDRESSES[1], TITLES[1], "A deck of it"),
    )
    found = related(page(after=f"<section><h2>Read next</h2><ul>{''.join(rows)}</ul></section>"))
    assert [one.title for one in found] == ["Grief at the quay The harbour master is dead", TITLES[1]]


def test_what_stands_before_a_colon_in_every_line_is_of_the_headline() -> None:
    shape = "<li><a href='{}'><span class=mark>By the sea: </span>{}</a></li>"
    found = related(page(after=f"<div><h3>Related stories</h3><ul>{items(shape)}</ul></div>"))
    assert [row.title for row in found] == [f"By the sea: {title}" for title in TITLES]


def test_a_headline_that_begins_with_more_is_whole() -> None:
    link = "<a href='/world/more-rain-the-harbour-will-stay-closed-2025.html'>More rain to come: The harbour will stay closed</a>"
    html = page(after=f"<section><h2>Related</h2><ul><li>{link}</li></ul></section>")
    assert [link.title for link in related(html)] == ["More rain to come: The harbour will stay closed"]


def test_the_kicker_over_a_headline_is_no_title_though_both_are_linked_headings() -> None:
    card = "<article><h3><a href='{0}'>The town of Oldport</a></h3><h2><a href='{0}'>{1}</a></h2></article>"
    assert related(page(after=f"<div><h3>Related stories</h3>{items(card)}</div>")) == links("related", "Related stories")


def test_what_a_story_in_a_list_is_filed_under_is_not_its_title() -> None:
    said = ("Whale is seen off the pier", "Anteater is seen in the harbour")
    items = "".join(
        f"<li><a href='/oldport/{text.lower().replace(' ', '-')}'>{text}</a><span>Oldport and islands</span></li>" for text in said
    )
    found = related(page(f"<div><h3>Read also</h3><ul>{items}</ul></div>"))
    assert [one.title for one in found][:2] == list(said)


def test_a_title_that_markup_cut_at_a_quotation_mark_is_none() -> None:
    shape = "<li><a href='{0}' title='{1} of a '>{1} of a 'good' pier</a></li>"
    found = related(page(after=f"<section><h2>Most read</h2><ul>{items(shape)}</ul></section>"))
    assert [link.title for link in found] == [f"{title} of a 'good' pier" for title in TITLES]


def test_an_address_for_a_title_parts_lists_and_is_not_offered() -> None:
    address = (
        "<p>Source: <a href='https://port.example/releases/2025/05/harbour-opens-again-48213'>https://port.example/releases/48213</a></p>"
    )
    found = related(page(after=f"<div><h2>Read also</h2>{address}</div><section><h2>Most read</h2><ul>{items()}</ul></section>"))
    assert found == links("popular", "Most read")


def test_a_short_title_in_han_is_told_by_its_link() -> None:
    card = (
        f"<a href='{ADDRESSES[0]}' title='一碗茶泡饭的记忆'><div>2021-02-09</div><div>一碗茶泡饭的记忆</div>"
        "<div>外婆的厨房里永远有一壶凉茶，放学回家第一件事就是泡一碗饭。</div></a>"
    )
    assert [link.title for link in related(page(after=f"<section><h2>相关推荐</h2>{card}</section>"))] == ["一碗茶泡饭的记忆"]


@pytest.mark.parametrize(
    "shape",
    [
        "<li><a href='{}'><p>{}</p><span>Sea Gazette</span><time>May 3</time></a></li>",
        "<li><a href='{}'><span class=x-HeadlineEmphasis>City history</span><span class=x-HeadlineText>{}</span></a></li>",
    ],
)
def test_a_title_is_the_line_or_the_element_that_is_called_so(shape: str) -> None:
    assert related(page(after=f"<section><h2>Most read</h2><ol>{items(shape)}</ol></section>")) == links("popular", "Most read")


def test_the_source_behind_a_title_is_no_part_of_it() -> None:
    shape = "<li><a href='{}'><span class=ob-rec-text>{}</span><span class=ob-rec-source>Courier</span></a></li>"
    assert related(page(after=f"<div><h3>Most read</h3><ul>{items(shape)}</ul></div>")) == links("popular", "Most read")


def test_what_all_links_of_a_list_end_with_is_no_part_of_their_titles() -> None:
    shape = "<li><a href='{}'><span>{}</span><span>lesen</span></a></li>"
    assert related(page(after=f"<div><h3>Most read</h3><ul>{items(shape)}</ul></div>")) == links("popular", "Most read")


def test_a_short_title_under_a_heading_beside_others_is_a_story() -> None:
    more = f"<div><h3><a href='{ADDRESSES[0]}'>{TITLES[0]}</a></h3><ul>{items()[items().index('</li>') + 5 :]}"
    html = page(
        after=f"<section><h2>Related</h2>{more}<li><a href='/world/night-on-the-pier-20250501.html'>Night on the pier</a></li></ul></div>"
    )
    assert [item.title for item in related(html)] == [*TITLES, "Night on the pier"]


@pytest.mark.parametrize(
    "title",
    [
        "<h3><div><span>Oldport</span></div><span>:</span><span>{}</span></h3>",
        "[Read: {}]",
        "{} «",
        "<div class=x-headline>{}</div><div class=x-text>In the rain</div>",
    ],
)
def test_a_title_stands_without_its_kicker_its_brackets_and_its_teaser(title: str) -> None:
    said = "Night ferries" if "x-text" in title else TITLES[0]
    shape = "<div><a href='{}'>{}</a></div>"
    cards = shape.format(ADDRESSES[0], title.format(said)) + shape.format(ADDRESSES[1], title.format(TITLES[1]))
    html = page(after=f"<section><h2>Read next</h2><div>{cards}</div></section>")
    assert [item.title for item in related(html)] == [said, TITLES[1]]


def test_the_kicker_in_a_heading_is_no_part_of_the_title() -> None:
    shape = "<li><a href='{}'><h3><span class=teaser-superheadline>At sea</span> <span class=teaser-titletext>{}</span></h3></a></li>"
    assert related(page(after=f"<section><h2>Read next</h2><ul>{items(shape)}</ul></section>")) == links("related", "Read next")


@pytest.mark.parametrize(("named", "kind"), [("related-boxes", "related"), ("widget_recent_entries", "popular"), ("box", None)])
def test_short_titles_under_a_heading_are_stories_where_their_box_is_called_a_list_of_them(named: str, kind: str | None) -> None:
    rows = "".join(f"<li><a href='/world/2025/05/0{n}/the-lamp-{n}0'>The lamp of the {n}0</a></li>" for n in (1, 2, 3))
    found = related(page(aside=f"<div class={named}><h3>Slips of the harbour</h3><ul>{rows}</ul></div>"))
    assert [row.kind for row in found] == ([kind] * 3 if kind else [])


def test_of_lines_that_offer_stories_in_the_same_way_none_is_left_out_for_its_short_title() -> None:
    line = "<div class=go-on>Read more about the <a href='/world/{}-20250504.html'>{}</a></div>"
    rows = BEFORE.join(line.format(*row) for row in (("the-old-ferry-of-oldport", "Old Ferry of Oldport"), ("the-pier", "Pier of Oldport")))
    assert [link.title for link in related(page(amid=rows))] == ["Old Ferry of Oldport", "Pier of Oldport"]
    other = rows.replace(
        "<div class=go-on>Read more about the <a href='/world/the-old", "<div class=on>Read more about the <a href='/world/the-old"
    )
    assert [link.title for link in related(page(amid=other))] == ["Old Ferry of Oldport"]


@pytest.mark.parametrize(
    "said",
    [
        "相關文章：{}",
        "READ MORE | {}",
        "Baca juga | {}",
        "延伸閱讀：{}",
        "<strong>관련기사</strong> {}",
        "<strong>Baca juga</strong> {}",
        "<b>Lesen Sie auch</b> {}",
        "[Related] {}",
        "TIKLAYIN | {}",
    ],
)
def test_words_in_a_link_that_offer_its_story_are_no_part_of_the_title(said: str) -> None:
    found = related(page(items(f"<p><a href={{}}>{said}</a></p>", 1)))
    assert [(link.title, link.kind) for link in found] == [(link.title, "in_body") for link in links("in_body", None, 1)]


@pytest.mark.parametrize(("badge", "title"), [("Premium", TITLES[0]), ("VIDEO", TITLES[0]), ("Oldport", f"Oldport {TITLES[0]}")])
def test_what_a_card_is_marked_with_is_no_part_of_its_title(badge: str, title: str) -> None:
    cards = (
        items(f"<li><a href='{{}}'><img src=/s.jpg><span class=x1>{badge}</span> {{}}</a></li>", 1) + items(count=3)[len(items(count=1)) :]
    )
    found = related(page(after=f"<section><h2>Related stories</h2><ul>{cards}</ul></section>"))
    assert [one.title for one in found] == [title, *TITLES[1:]]


@pytest.mark.parametrize(("count", "offered"), [(3, True), (2, False)])
def test_short_titles_in_a_row_under_a_heading_are_stories_by_their_addresses(count: int, offered: bool) -> None:
    rows = (
        ("baker-burns-his-debts", "Baker burns his debts book"),
        ("old-village-rises", "Drought bares old village"),
        ("keeper-scores", "Keeper scores from afar"),
    )
    row = "".join(f"<a href='/world/{way}-2025050{n}.html'><span>{title}</span></a>" for n, (way, title) in enumerate(rows[:count], 1))
    found = related(page(after=f"<section class=x7><h3>LOOK HERE TOO!</h3>{row}</section>"))
    assert (len(found) == count) == offered
