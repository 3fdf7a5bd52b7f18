"""Laws of the extractor, over any input: a record or a named error, the same one every time, and always one whole line of JSON."""

from __future__ import annotations

import gc
import json
import random
import subprocess
import sys
import weakref
from dataclasses import fields

import pytest
from golden import Golden, goldens, got
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scraper import Record, ScrapeError
from scraper.extractor import extract, extract_page, see

KEYS = [field.name for field in fields(Record)]
FEW = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
PAGES = [golden.page.content for golden in goldens() if isinstance(golden.page.content, bytes)]
SCRAPS = st.sampled_from(
    (
        "<p>|</p>|<div>|<h1>|</h1>|<article>|<time datetime='|'>|<a href='//[|<script type='application/ld+json'>|</script>|<!--|-->|"
        "<table><tr>|<meta charset=utf-16>|<base href='http://[::'>|By |(Reuters) - |&#x110000;|&nbsp;|{\"@type\":[\"|\x00|<html lang='|"
        "<template>|<svg><title>|10.13.2025 25:61|Read more: |\ud800|\u202e|日本|العربية|<br><br>|]]>|<![CDATA["
    ).split("|")
)

# What stands around stories, and in what.
LINES = st.sampled_from(
    (
        "Jane Roe|By Jane Roe|Von Max Moe|渡辺洋介|June 11, 2025|11.06.2025 10:05|2025年6月11日|Updated 2 hours ago|Home|Home >|News"
        "|Reuters|(Reuters)|Source: Reuters|来源：新华社|LONDON (AP) —|Berlin (dpa) -|Photo: Jane Doe/AFP|© 2025 Jane Doe|IMG_2034"
        "|Related|Most read|Comments (3)|Reply|Tags: sea, ferry|Share|Advertisement|Sign up for our newsletter|Press release"
        "|LIVE|-30-|ـــــ|A:|“|–|•|,|1|3:18|Oldport 3 FT 2 Newhaven|Read more: Ferry to the islands runs again"
        "|Ferry to the islands runs again|Two hundred people left with the first of them."
        "|The ferry left the western pier at seven in the morning with two hundred people on board, the harbour master said on Monday."
    ).split("|")
)
SHAPES = st.sampled_from(
    (
        "<p>{}</p>|<div>{}</div>|<h1>{}</h1>|<h2>{}</h2>|<li>{}</li>|<span>{}</span>|<p><b>{}</b></p>|{}<br>|{}<!-- -->"
        "|<a href='/a-story-of-1811-48213'>{}</a>|<a href='/'>{}</a>"
        "|<figure><img src='/i.jpg' width=900 height=600><figcaption>{}</figcaption></figure>"
        "|<time datetime='2025-06-11'>{}</time>|<blockquote>{}</blockquote>|<table><tr><td>{}</td></tr></table>"
        "|<div class=byline>{}</div>|<div class=caption>{}</div>|<div class=credit>{}</div>"
        "|<ul class=breadcrumb><li><a href=/>{}</a></li></ul>|<div class=tags><a href=/tag/x>{}</a></div>"
        "|<div class=source>{}</div>|<section class=comments>{}</section>|<article>{}|<aside>{}|<ul>{}|</div>{}"
    ).split("|")
)


def outcome(html: bytes | str, url: str | None = "https://www.morning-ledger.example/city/x/") -> str:
    """The record's line, or the error's name; anything else is a bug and is let through."""
    try:
        line = extract(html, url=url, fetched_at="2025-06-11T09:30:00Z").to_json()
    except ScrapeError as error:
        return type(error).__name__
    assert len(line.splitlines()) == 1
    line.encode("utf-8")
    assert list(json.loads(line)) == KEYS
    return line


@FEW
@given(st.binary(max_size=2_000))
def test_any_bytes(content: bytes) -> None:
    assert outcome(content)


@FEW
@given(st.text(st.characters(), max_size=2_000))
def test_any_text(content: str) -> None:
    assert outcome(content)


@FEW
@given(st.lists(SCRAPS, max_size=60))
def test_any_heap_of_scraps(scraps: list[str]) -> None:
    assert outcome("".join(scraps))


@settings(FEW, max_examples=400)
@given(
    st.lists(st.tuples(SHAPES, LINES), max_size=14), st.sampled_from(["", "<title>Western pier: Ferry to the islands runs again</title>"])
)
def test_any_heap_of_what_stands_around_stories(parts: list[tuple[str, str]], head: str) -> None:
    assert outcome(head + "".join(shape.format(line) for shape, line in parts))


@FEW
@given(st.lists(SCRAPS, max_size=60), st.sampled_from([b"", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"]))
def test_any_heap_of_bytes(scraps: list[str], mark: bytes) -> None:
    assert outcome(mark + "".join(scraps).encode("utf-8", "surrogatepass"))


@FEW
@given(st.text(max_size=80))
def test_any_address(url: str) -> None:
    assert outcome("<h1>Ferry drops a sailing</h1><p>The ferry will not sail at noon.<a href='x'>The boat is late again</a>", url)


@FEW
@given(st.sampled_from(PAGES), st.floats(0, 1))
def test_any_truncation(content: bytes, share: float) -> None:
    assert outcome(content[: int(len(content) * share)])


@FEW
@given(st.sampled_from(PAGES), st.floats(0, 1), st.floats(0, 1))
def test_any_piece_cut_out(content: bytes, one: float, other: float) -> None:
    start, end = sorted((int(len(content) * one), int(len(content) * other)))
    assert outcome(content[:start] + content[end:])
    assert outcome(content[start:end])


@FEW
@given(st.sampled_from(PAGES), st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=3)), max_size=30))
def test_any_bytes_overwritten(content: bytes, changes: list[tuple[float, bytes]]) -> None:
    spoilt = bytearray(content)
    for where, what in changes:
        at = int((len(spoilt) - 1) * where)
        spoilt[at : at + len(what)] = what
    assert outcome(bytes(spoilt))


@pytest.mark.parametrize("seed", [1, 2])
def test_a_record_depends_on_nothing_but_its_page(seed: int) -> None:
    """Read in any order, after any other page: the same record as when it was read first."""
    first = {golden.name: json.dumps(got(golden)) for golden in goldens()}
    shuffled: list[Golden] = list(goldens())
    random.Random(seed).shuffle(shuffled)
    assert {golden.name: json.dumps(extract_page(golden.page, golden.site).to_dict()) for golden in shuffled} == first


def test_a_record_does_not_depend_on_the_host_s_time_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    first = {golden.name: json.dumps(got(golden)) for golden in goldens()}
    try:
        for zone in ("America/Los_Angeles", "Asia/Kolkata"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert {golden.name: json.dumps(extract_page(golden.page, golden.site).to_dict()) for golden in goldens()} == first
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("golden", goldens(), ids=lambda golden: golden.name)
def test_a_page_is_freed_with_its_record(golden: Golden) -> None:
    """Nothing that was read of it waits for the garbage collector: a run's memory is one page's."""
    gc.disable()
    try:
        view = see(golden.page)
        document = weakref.ref(view.doc)
        del view
        assert document() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("collects", [True, False])
def test_the_garbage_collector_is_left_as_it_was_found(collects: bool) -> None:
    (gc.enable if collects else gc.disable)()
    try:
        extract(PAGES[0])
        assert gc.isenabled() is collects
        with pytest.raises(ScrapeError):
            extract("<div>" * 5_000)
        assert gc.isenabled() is collects
    finally:
        gc.enable()


def test_it_is_left_so_while_the_modules_are_loaded() -> None:
    code = (
        "import gc, scraper; gc.disable(); scraper.extract; off = gc.isenabled(); gc.enable(); scraper.scrape; print(off, gc.isenabled())"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == ["False", "True"]
