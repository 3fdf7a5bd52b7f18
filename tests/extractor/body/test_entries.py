"""Times and titles over the entries of a live blog."""

from __future__ import annotations

import pytest
from newspage import blocks

from scraper.extractor import see
from scraper.extractor.body import entries
from scraper.extractor.body.structure import structured
from scraper.page.blocks import Block
from scraper.record import Page


def test_when_a_live_blog_was_changed_is_no_entry() -> None:
    hours = ("17:34 Uhr", "16:10 Uhr", "14:47 Uhr", "11:20 Uhr", "08:05 Uhr")
    said = "".join(f"<p>{hour}</p><p>The dam of Gull Point holds, the mayor said at {hour}.</p>" for hour in hours)
    page = blocks(f"<p>Stand: 16.06.2025 17:34 Uhr</p><p>The dam holds so far.</p>{said}")
    kept = {n for n, block in enumerate(page) if len(block.text) > 20 and not block.text.startswith("Stand")}
    assert {page[n].text for n in entries.times(page, kept)} == set(hours)


def test_a_time_beside_the_writer_stands_over_the_title_of_an_entry() -> None:
    entry = "<div><div class=head>{}:0{} Jane Rosenthal</div><h2>The harbour at {}</h2><p>The boats lie at the pier.</p></div>"
    page = blocks("".join(entry.format(10 + n, n, n) for n in range(4)))
    kept = {n for n in range(len(page)) if n % 3}
    assert entries.times(page, kept) == {0, 3, 6, 9}
    said = "".join(entry.format(10 + n, n, n) for n in range(4)).replace("<div class=head>", "<div class=head>Idag kl. ")
    assert entries.times(blocks(said), kept) == {0, 3, 6, 9}
    assert entries.times(page, kept | {0, 3, 6, 9}) == {0, 3, 6, 9}  # whatever the model thinks of a time and a name
    said = "".join(entry.format(10 + n, n, n) for n in range(4)).replace("Jane Rosenthal", "The boats sail")
    assert entries.times(blocks(said), kept | {0, 3, 6, 9}) == set()  # what it keeps else is a title of its own


def test_the_titles_of_entries_are_kept_that_the_model_passes() -> None:
    entry = (
        "<section><p>1{0}:30 p.m. ET</p><h2>The harbour at half past</h2><p>From Jane Roe</p><p>The boats lie at the pier.</p></section>"
    )
    page = blocks("".join(entry.format(n % 3) for n in range(4)))
    kept = {3, 7, 11, 15}
    times = entries.times(page, kept)
    assert (times, entries.titles(page, kept, times)) == ({0, 4, 8, 12}, {1, 5, 9, 13})
    assert entries.more_times(page, kept | {16}, times) == set()
    page = blocks("".join(entry.format(n % 3) for n in range(4)) + "<section><p>9:15 a.m. ET</p><p>Good morning.</p></section>")
    assert entries.more_times(page, kept | {17}, times) == {16}


def test_titles_over_the_times_of_entries_and_who_reports_under_them() -> None:
    entry = (
        "<li><header><h3>The harbour at noon</h3><span><time>1{0}:30</time></span></header><div><p>Max Moe</p><p>Reporting from Lintel</p>"
        "<p>The boats lie at the pier.</p></div></li>"
    )
    page = blocks("<ol>" + "".join(entry.format(n) for n in range(4)) + "</ol>")
    kept = {4, 9, 14, 19}
    times = entries.times(page, kept)
    assert (times, entries.titles(page, kept, times)) == ({1, 6, 11, 16}, {0, 5, 10, 15})


def test_a_time_that_says_what_its_entry_is_stands_among_the_others() -> None:
    entry = "<section><div class=date>{}:30{}</div><h2>The harbour at half past {}</h2><p>The boats lie at the pier.</p></section>"
    page = blocks("".join(entry.format(hour, " In short" if hour == 12 else "", hour) for hour in range(10, 16)))
    kept = {n for n in range(len(page)) if n % 3}
    assert entries.times(page, kept) == {0, 3, 6, 9, 12, 15}


def test_times_under_entries_beside_others_over_them_are_told_and_stand_over_them() -> None:
    said = "<div class=said>The ferry of Gull Point has {} passengers on board.</div>"
    left, right = f"<div><p class=time>{{}}'</p>{said}</div>", f"<div class=right>{said}<p class=time>{{}}'</p></div>"
    sides = (left, left, right, right, left, right, left, left)
    html = "".join(side.format(*((n, n + 10) if side is left else (n + 10, n))) for n, side in enumerate(sides, 10))
    page = blocks(f"<main>{html}</main>")
    kept = {block.index for block in page if len(block.text) > 5}
    times = entries.times(page, kept)
    assert times == set(range(16)) - kept
    texts = [block.text for block in structured(page, times)]
    assert texts[::2] == [f"{n}'" for n in range(10, 18)]
    assert all(f" {n} " in text for n, text in enumerate(texts[1::2], 20))


def test_times_that_all_stand_at_ends_are_of_what_follows() -> None:
    page = blocks("".join(f"<div><p>The ferry of Gull Point has {n} passengers.</p><p>1{n}:00</p></div>" for n in range(6)))
    assert entries.at_ends([block for block in page if len(block.text) < 6]) == {}


def test_many_entries_cost_time_in_proportion(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "<p>The boats lie at the pier, and will lie there for a while.</p>"
    entry = f"<h4>10:3{{0}}</h4>{said}<h5>11:3{{0}} In short, the harbour</h5>{said}"
    page = blocks("".join(entry.format(n % 10) for n in range(300)))
    asked: list[Block] = []
    ask = entries.setting
    monkeypatch.setattr(entries, "setting", lambda block, within: asked.append(block) or ask(block, within))
    assert len(entries.times(page, set(range(1, len(page), 2)))) == 300
    assert len(asked) <= 2 * len(page)


def test_the_last_entries_that_the_model_passes_are_told_by_those_over_them() -> None:
    entry = "<div><p class=when>{0}:30 <span>Jane Roe</span></p><p>The boats lie at the pier at {0}.</p><a href=/share>Share</a></div>"
    page = blocks("".join(entry.format(hour) for hour in range(20, 10, -1)) + "<p class=when>9:30 Ferry</p><p>Another text.</p>")
    texts = [block.index for block in page if block.text.startswith("The boats")]
    times = {at - 1 for at in texts}
    kept = {*texts[:7], *(at - 1 for at in texts[:7])}
    assert entries.untold(page, kept, times & kept) == {*texts[7:], *(at - 1 for at in texts[7:])}
    assert entries.untold(page, {*texts[:3], *(at - 1 for at in texts[:3])}, {at - 1 for at in texts[:3]}) == set()


PAST = ("The tower is built on the Point.", "A storm takes the first lamp.", "The last keeper leaves the Point.", "The lamp is lit again.")
SAID = "<p>The tower of Gull Point has stood through many a storm, and will stand for a while.</p>"


@pytest.mark.parametrize(
    ("shape", "years"),
    [
        ("<div class=item><div class=year>{}</div><div class=said>{}</div></div>", ("1874", "1923", "1961", "2024")),
        ("<dt>{}</dt><dd>{}</dd>", ("March 1874", "12 June 1923", "May 2, 1961", "2024")),
        ("<p><b>{}</b></p><p>{}</p>", ("2024:", "1961:", "1923:", "1874:")),
        ("<p>{}</p><p>{}</p>", ("1874年", "1923年", "1961年", "2024年")),
        ("<p>{}</p><p>{}</p>", ("1870s", "1914–18", "1961", "2024")),
    ],
)
@pytest.mark.parametrize("kept", [{0}, {0, 2, 4, 6}, {0, 9}])
def test_a_timeline_amid_a_text_or_under_it_keeps_its_years_and_what_happened(shape: str, years: tuple[str, ...], kept: set[int]) -> None:
    page = blocks(f"<div>{SAID}{''.join(map(shape.format, years, PAST))}{SAID if 9 in kept else ''}</div>")
    assert entries.timeline(page, kept, [0.3] * len(page)) == set(range(1, 9)) - kept


@pytest.mark.parametrize(
    ("shape", "years"),
    [
        ("<p>{}</p><p>{}</p>", ("1874", "2024", "1923", "1961")),
        ("<p>{}</p><p>{}</p>", ("May 2024", "May 2024", "June 2024", "June 2024")),
        ("<p>{}</p><p><a href=/1>{}</a></p>", ("1874", "1923", "1961", "2024")),
        ("<p>{}</p><h3>{}</h3>", ("1874", "1923", "1961", "2024")),
        ("<p>No {}</p><p>{}</p>", ("1874", "1923", "1961", "2024")),
    ],
)
def test_other_lines_with_years_are_no_timeline(shape: str, years: tuple[str, ...]) -> None:
    page = blocks(f"<div>{SAID}{''.join(map(shape.format, years, PAST))}</div>")
    assert entries.timeline(page, {0}, [0.3] * len(page)) == set()


def test_a_timeline_apart_from_the_text_is_none_of_it() -> None:
    years = "".join(map("<p>{}</p><p>{}</p>".format, ("1874", "1923", "1961", "2024"), PAST))
    page = blocks(f"<main><div><section><article>{SAID}{SAID}</article></section></div></main><aside><div>{years}</div></aside>")
    assert entries.timeline(page, {0, 1}, [0.3] * len(page)) == set()


def test_the_title_of_the_first_entry_stays_between_its_time_and_its_writer() -> None:
    said = "The boats lie at the pier of Gull Point, and none of them will leave it before the wind turns, the harbour master said at noon."
    entry = "<div><time>{}:01 p.m.</time><h3>The harbour at {}</h3><p>Jane Roe</p><p>{}</p><p>{}</p></div>"
    posts = "".join(entry.format(hour, hour, said, said.replace("boats", f"{hour} ferries")) for hour in (9, 8, 7))
    head = "<div>LIVE</div><h1>Storm at Gull Point: live updates</h1><p>By <a href='/by/jane'>Jane Roe</a></p><p>Updated June 11, 2025</p>"
    view = see(Page(f"<html lang=en><body><main>{head}{posts}</main></body></html>", url="https://shoreline-post.example/live/storm"))
    assert view.body is not None
    assert [b.text for b in view.body.blocks if b.text.startswith("The harbour")] == [f"The harbour at {hour}" for hour in (9, 8, 7)]
