from __future__ import annotations

import json
from typing import Any

import pytest

from scraper.errors import Empty, Hostile, Undecodable
from scraper.page.document import Document, paragraphs_of
from scraper.record import Page

URL = "https://www.morning-ledger.example/city/ferry-drops-a-sailing/"
PROSE = "<p>The ferry will not sail at noon on Saturday, its operator said.</p>"


def document(body: str, head: str = "", url: str | None = URL, html: str = "") -> Document:
    return Document(Page(content=f"<!doctype html><html{html}><head>{head}</head><body>{body}</body></html>", url=url))


def linked(*values: Any) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(value)}</script>' for value in values)


OWN = {"@type": "NewsArticle", "headline": "Ferry drops a sailing", "url": URL, "name": "own"}
OTHER = {
    "@type": "NewsArticle",
    "headline": "Lighthouse to be painted",
    "url": "https://www.morning-ledger.example/lighthouse/",
    "name": "other",
}
H1 = f"<h1>Ferry drops a sailing</h1>{PROSE}"

STORIES = {
    "one": [OWN],
    "another article first in the graph": [{"@graph": [OTHER, {"@type": "WebSite", "name": "x"}, OWN]}],
    "another article first, in a block of its own": [OTHER, OWN],
    "another article after": [OWN, OTHER],
    "told by its headline alone": [{**OTHER, "url": None}, {**OWN, "url": None}],
    "told by its address alone": [{**OTHER, "headline": "Read more"}, {**OWN, "headline": "An older headline"}],
    "told by mainEntityOfPage, a string": [{**OTHER, "headline": "a"}, {**OWN, "headline": "b", "url": None, "mainEntityOfPage": URL}],
    "told by mainEntityOfPage, a page with a name": [
        {**OTHER, "headline": "a"},
        {**OWN, "headline": "b", "url": None, "mainEntityOfPage": {"@type": "WebPage", "@id": URL, "name": "Ferries"}},
    ],
    "told by its @id": [{**OTHER, "headline": "a"}, {**OWN, "headline": "b", "url": None, "@id": URL + "#article"}],
    "told by an address without a host": [{**OTHER, "headline": "a"}, {**OWN, "headline": "b", "url": "/city/ferry-drops-a-sailing/"}],
    "http, no www., no slash, a query": [
        {**OTHER, "headline": "a"},
        {**OWN, "headline": "b", "url": "http://morning-ledger.example/city/ferry-drops-a-sailing?ref=x"},
    ],
    "ten breadcrumbs before": [*({"@type": "BreadcrumbList", "name": str(i)} for i in range(10)), OWN],
    "a page and its story": [{"@type": "WebPage", "url": URL, "name": "Ferry drops a sailing"}, OWN],
    "a story inside its page": [{"@type": "WebPage", "url": URL, "mainEntity": {**OWN, "url": None}}],
    "of two types": [{**OWN, "@type": ["NewsArticle", "Report"]}],
    "of a type in capitals": [{**OWN, "@type": "NEWSARTICLE"}],
    "of a type with an address": [{**OWN, "@type": "http://schema.org/NewsArticle"}],
    "a live blog": [{**OWN, "@type": "LiveBlogPosting"}],
    "a video beside it": [{"@type": "VideoObject", "name": "Ferry drops a sailing"}, OWN],
    "entities in the headline": [OTHER, {**OWN, "headline": "Ferry&nbsp;drops a sailing", "url": None}],
    "an address that is none": [{**OTHER, "headline": "a", "url": "http://["}, {**OWN, "url": "//["}],
    "things where strings belong": [{**OTHER, "headline": {"a": 1}, "url": [[]]}, {**OWN, "url": [URL]}],
}


@pytest.mark.parametrize("data", STORIES.values(), ids=STORIES)
def test_the_story_is_the_node_about_this_page(data: list[Any]) -> None:
    doc = document(H1, linked(*data))
    assert doc.story is not None
    assert doc.story.get("name", "own") == "own"
    assert doc.story.get("headline") not in ("a", "Lighthouse to be painted")


@pytest.mark.parametrize(
    "data", [[], [{"@type": "Organization", "name": "Morning Ledger"}], [["x", 1, None]], [{"headline": "Ferry drops a sailing"}]]
)
def test_no_story(data: list[Any]) -> None:
    assert document(H1, linked(*data)).story is None


def test_broken_and_mended_data_are_said() -> None:
    def warnings(script: str) -> list[str]:
        doc = document(H1, f'<script type="application/ld+json">{script}</script>')
        assert doc.linked is doc.linked
        return doc.warnings

    assert warnings("word") == ["json-ld-broken"]
    assert warnings('{"a": 1,}') == ["json-ld-repaired"]
    assert warnings('{"a": 1}') == []


def test_an_element_of_the_head_may_hold_linked_data() -> None:
    said = json.dumps({"@type": "Article", "headline": "Gulls return"}).replace('"', "&quot;")
    doc = Document(
        Page(f'<head><meta name="script:ld+json" content="{said}"><meta name="json" content="{said}"></head><h1>Gulls return</h1>')
    )
    assert [node.get("headline") for node in doc.linked.nodes] == ["Gulls return"]


def test_microdata_and_rdfa_are_found_by_their_last_word() -> None:
    doc = document(
        '<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline name">Ferry</h1>'
        '<span itemprop="author" itemscope><b itemprop="name">Ada Quill</b></span><meta itemprop="datePublished" content="2025-06-11">'
        '<time itemprop="http://schema.org/dateModified" datetime="2025-06-12">yesterday</time>'
        '<p property="schema:articleSection">City</p></article>'
    )
    assert [doc.text_of(box) for box in doc.props["headline"]] == ["Ferry"]
    assert [doc.text_of(box) for box in doc.props["author"]] == ["Ada Quill"]
    assert [doc.text_of(box) for box in doc.props["name"]] == ["Ferry", "Ada Quill"]
    assert doc.props["datepublished"][0].attributes["content"] == "2025-06-11"
    assert doc.props["datemodified"][0].attributes["datetime"] == "2025-06-12"
    assert [doc.text_of(box) for box in doc.props["articlesection"]] == ["City"]


def test_what_the_head_says() -> None:
    doc = document(
        PROSE + '<meta name="late" content="in the body"><link rel="amphtml" href="/amp">',
        '<title> A &amp;\n B </title><title>Not this</title><meta name="Author" content=" Ada  Quill ">'
        '<meta property="og:title" content="Ferry">'
        '<meta property="og:title" content="Ferry 2"><meta name="empty" content=""><meta itemprop="datePublished" content="2025-06-11">'
        '<link rel="Canonical NOFOLLOW" href="/c">',
        html=' lang="en-GB"',
    )
    assert doc.title == "A & B"
    assert doc.language_tag == "en-GB"
    assert doc.meta["author"] == ["Ada Quill"]
    assert doc.meta["og:title"] == ["Ferry", "Ferry 2"]
    assert doc.meta["datepublished"] == ["2025-06-11"]
    assert doc.meta["late"] == ["in the body"]
    assert "empty" not in doc.meta
    assert doc.rels["canonical"] == doc.rels["nofollow"] == [{"rel": "Canonical NOFOLLOW", "href": "/c"}]
    assert doc.rels["amphtml"][0]["href"] == "/amp"


@pytest.mark.parametrize(
    ("head", "url", "base"),
    [
        ("", URL, URL),
        ("", None, None),
        ('<base href="/news/">', URL, "https://www.morning-ledger.example/news/"),
        ('<base target=_blank><base href="https://cdn.example/">', URL, "https://cdn.example/"),
        ('<base href="http://[">', URL, URL),
        ('<base href="/a">', None, "/a"),
    ],
)
def test_the_address_that_relative_ones_are_relative_to(head: str, url: str | None, base: str | None) -> None:
    assert document(PROSE, head, url).base == base


def test_state_is_the_page_s_data() -> None:
    doc = document(
        '<script id="__NEXT_DATA__">{"a": 1}</script><script type="application/json">[2]</script>'
        '<script type="application/json">{3</script>'
        '<script type="text/javascript">{"b": 4}</script>' + linked({"c": 5})
    )
    assert doc.state == [{"a": 1}, [2]]


@pytest.mark.parametrize(
    ("selector", "texts", "blocks"),
    [
        (".body p", ["One two", "three"], ["One two", "three"]),
        ("b", ["wo"], ["One two"]),
        ("b, p b", ["wo"], ["One two"]),
        (".body, .body p", ["One two three", "One two", "three"], ["One two", "three"]),
        ("title", ["A page"], []),
        ("img", [""], []),
        (".none", [], []),
    ],
)
def test_what_a_selector_names(selector: str, texts: list[str], blocks: list[str]) -> None:
    html = "<title>A page</title><div class=body><p>One t<b>wo</b></p><p>three</p> </div><img src=/a.jpg><p>four</p>"
    doc = Document(Page(content=html), {"deck": selector})
    assert [named.text for named in doc.named("deck")] == texts
    assert [block.text for block in doc.blocks_named("deck")] == blocks
    assert doc.named("body") == doc.blocks_named("body") == []
    with pytest.raises(ValueError, match=r".+"):
        Document(Page(content=html), {"deck": "p[["})


def test_text_of_a_box_is_its_own() -> None:
    doc = document("<div id=a>One <span id=b>t<b id=c>w</b>o</span><p id=d>three</p>four</div><p>five</p>")
    texts = {box.attributes.get("id"): doc.text_of(box) for box in doc.boxes}
    assert (texts["a"], texts["b"], texts["c"], texts["d"]) == ("One two three four", "two", "w", "three")
    a = next(box for box in doc.boxes if box.attributes.get("id") == "a")
    assert [block.text for block in doc.blocks_of(a)] == ["One two", "three", "four"]


def test_what_begins_in_some_blocks() -> None:
    doc = document(
        "<div id=a><p id=b>one</p><p id=c>two <a href=/x>x</a></p></div><p id=d>three <a href=/y>y</a></p><p id=e><a href=/z>z</a></p>"
    )
    assert [box.attributes.get("id") for box in doc.boxes_in(1, 2) if box.tag != "a"] == ["c", "d"]
    assert [link.href for link in doc.links_in(1, 2)] == ["/x", "/y"]
    assert doc.links_in(-3, 0) == []


@pytest.mark.parametrize(("content", "error"), [("", Empty), (" \n", Empty), (b"%PDF-1.7 \xe2", Undecodable), ("<div>" * 5_000, Hostile)])
def test_what_is_no_document(content: str | bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        Document(Page(content=content, url=URL))


@pytest.mark.parametrize(
    "content", ["<p>", "x", "<!-- -->", "<frameset><frame src=a></frameset>", "<html></html>", "<template><p>a</p></template>", "\x00a"]
)
def test_what_is_hardly_one(content: str) -> None:
    doc = Document(Page(content=content))
    assert doc.story is None
    assert doc.base is None
    assert doc.meta == doc.rels == doc.props == {}


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("<p>One</p><p>two</p>", ["One", "two"]),
        ("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;", ["One", "two"]),
        ("bare", ["bare"]),
        (f"&lt;p&gt;One &#{'1' * 5_000}; two&lt;/p&gt;", ["One \ufffd two"]),
        ("", []),
        ("<div>" * 3_000, []),
        ("<script>x</script>", []),
    ],
)
def test_paragraphs_of_markup(markup: str, paragraphs: list[str]) -> None:
    assert paragraphs_of(markup) == paragraphs
