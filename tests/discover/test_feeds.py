from __future__ import annotations

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.discover import Found, read_feed
from scraper.errors import NothingFound, PageError, TooLarge
from scraper.record import Page

FEED = "https://gazette.example/feeds/all.xml"
A, B = "https://gazette.example/2025/a", "https://gazette.example/2025/b"


def found(content: bytes | str, **headers: str) -> list[tuple[str, str | None]]:
    page = Page(
        content.encode() if isinstance(content, str) else content, url=FEED, headers={k.replace("_", "-"): v for k, v in headers.items()}
    )
    return [(f.url, f.title) for f in read_feed(page)]


def rss(
    items: str,
    start: str = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Gazette</title><link>https://gazette.example/</link>',
    end: str = "</channel></rss>",
) -> str:
    return start + items + end


def item(url: str = A, title: str = "One", more: str = "") -> str:
    return f"<item><title>{title}</title><link>{url}</link>{more}</item>"


GOOD = {
    "rss": rss(item() + item(B, "Two")),
    "rdf": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>G</title></channel>'
    f'<item rdf:about="{A}"><title>One</title></item><item rdf:about="x"><title>Two</title><link>{B}</link></item></rdf:RDF>',
    "atom": '<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><link href="https://gazette.example/"/>'
    f'<entry><title>One</title><link rel="enclosure" href="https://gazette.example/1.mp3"/><link href="{A}"/></entry>'
    f'<entry><title type="html">Two</title><link rel="self" href="https://gazette.example/x"/><link rel="alternate" type="image/png" href="https://gazette.example/p.png"/>'
    f'<link rel="alternate" type="text/html" href="{B}"/></entry></feed>',
    "json": json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "items": [{"url": A, "title": "One"}, {"id": B, "title": "Two"}, 3, {"url": 4}, {"id": "3"}],
        }
    ),
}


@pytest.mark.parametrize("kind", GOOD)
def test_every_kind_of_feed(kind: str) -> None:
    assert found(GOOD[kind]) == [(A, "One"), (B, "Two")]


MALFORMED: dict[str, bytes | str] = {
    "white space before the declaration": "\n\n " + GOOD["rss"],
    "a byte order mark": b"\xef\xbb\xbf" + GOOD["rss"].encode(),
    "a warning of the server's language before it": "<br />\n<b>Warning</b>: Undefined index in /srv/feed.php on line 3<br />\n"
    + GOOD["rss"],
    "text after the end": GOOD["rss"] + "<!-- cached --><script>track()</script>",
    "torn off in an item": GOOD["rss"].replace("</channel></rss>", "<item><title>Half a ti"),
    "torn off in a tag": GOOD["rss"].replace("</channel></rss>", "<item><tit"),
    "torn off in an address": GOOD["rss"].replace("</channel></rss>", "<item><link>https://gazette.example/2025/tor"),
    "no root's end": GOOD["rss"].replace("</channel></rss>", ""),
    "no root but a channel": GOOD["rss"].replace('<rss version="2.0">', "").replace("</rss>", ""),
    "an undeclared prefix": rss(
        item(more='<media:content url="https://gazette.example/1.jpg"><media:title>Picture</media:title></media:content>') + item(B, "Two")
    ),
    "an entity of HTML": rss(item(title="One", more="<description>&nbsp;&hellip;&bogus;</description>") + item(B, "Two")),
    "a bare ampersand": rss(item(title="One", more="<description>R&D & more &</description>") + item(B, "Two")),
    "control characters": rss(item(title="O\x0bn\x00e", more="<description>\x1b[0m</description>") + item(B, "Two")),
    "a reference to no character": rss(item(more="<description>&#0;&#x1F;&#xFFFFFF;</description>") + item(B, "Two")),
    "bytes of another encoding": GOOD["rss"].replace("Gazette", "Café").encode("cp1252"),
    "an encoding nobody knows": GOOD["rss"].replace("UTF-8", "utf8mb4"),
    "UTF-16 that says UTF-8": GOOD["rss"].encode("utf-16"),
    "a wrong end tag": rss(f"<item><title>One</title><link>{A}</link><description><p>x</div></description></item>" + item(B, "Two")),
    "capitals": GOOD["rss"]
    .replace("<item>", "<ITEM>")
    .replace("</item>", "</ITEM>")
    .replace("<link>", "<LINK>")
    .replace("</link>", "</LINK>"),
    "links as HTML has them": rss(f"<item><title>One</title><link/>{A}</item><item><title>Two</title><link />{B}</item>"),
    "addresses in CDATA, with line breaks": rss(item(f"<![CDATA[\n {A} ]]>", "<![CDATA[One]]>") + item(f"\n{B}\n", "<![CDATA[Two]]>")),
    "a permalink alone": rss(
        f"<item><title>One</title><guid>{A}</guid></item><item><title>Two</title><link></link><guid isPermaLink='true'>{B}</guid></item>"
    ),
    "a counter's link beside the story's": rss(
        f"<item><title>One</title><link>https://counter.example/~r/1</link><feedburner:origLink>{A}</feedburner:origLink></item>"
        + item(B, "Two")
    ),
    "relative addresses": rss(item("/2025/a") + item("../2025/b", "Two")),
    "a base": '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/2025/">'
    '<entry><title>One</title><link href="a"/></entry>'
    '<entry xml:base="/2025/"><title>Two</title><link href="b"/></entry></feed>',
    "tracking and fragments": rss(item(A + "?utm_source=rss&amp;utm_medium=feed#ref=rss") + item(B + "?at_campaign=rss", "Two")),
    "items without an address among them": rss(
        "<item><title>None</title></item>" + item() + item("javascript:alert(1)", "Bad") + item("", "Empty") + item(B, "Two")
    ),
    "packed": gzip.compress(GOOD["rss"].encode()),
    "packed and torn": gzip.compress(GOOD["rss"].encode())[:-4],
    "attributes without quotes": rss(item() + item(B, "Two")).replace('version="2.0"', "version=2.0"),
    "a DTD": GOOD["rss"].replace("<rss", '<!DOCTYPE rss [<!ENTITY x "y">]><rss'),
}


@pytest.mark.parametrize("how", MALFORMED)
def test_what_a_broken_feed_still_says(how: str) -> None:
    assert found(MALFORMED[how]) == [(A, "One"), (B, "Two")]


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        ("Storm &amp;amp; flood", "Storm & flood"),
        ("Storm & flood", "Storm & flood"),
        ("Ma&ntilde;ana&nbsp;m&aacute;s", "Mañana más"),
        ("<![CDATA[Storm & <flood>]]>", "Storm & <flood>"),
        ("<![CDATA[R&amp;D]]>", "R&D"),
        ("  Two\n  lines ", "Two lines"),
        ("", None),
    ],
)
def test_titles(markup: str, title: str | None) -> None:
    assert found(rss(item(title=markup))) == [(A, title)]


@pytest.mark.parametrize(
    ("markup", "published"),
    [
        ("<pubDate>Wed, 11 Jun 2025 10:00:00 +0200</pubDate>", "Wed, 11 Jun 2025 10:00:00 +0200"),
        ("<pubDate>Mo, 25 Jun 2018</pubDate>", "Mo, 25 Jun 2018"),
        ("<pubDate>2016/6/29 15:07:41</pubDate>", "2016/6/29 15:07:41"),
        ("<dc:date>2025-06-11</dc:date>", "2025-06-11"),
        ("<published>2025-06-11T10:00:00Z</published><updated>2025-06-12T10:00:00Z</updated>", "2025-06-11T10:00:00Z"),
        ("<updated>2025-06-12T10:00:00Z</updated>", None),
        ("<pubDate> </pubDate>", None),
    ],
)
def test_the_date_is_passed_on_as_written_and_a_change_is_no_publication(markup: str, published: str | None) -> None:
    assert read_feed(Page(rss(item(more=markup)).encode(), url=FEED)) == (Found(A, FEED, published, "One"),)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "empty"),
        ("   \n", "empty"),
        ("<!DOCTYPE html><html><head><title>Not found</title></head><body><rss></body></html>"[:60], "HTML page"),
        ("Forbidden", "neither RSS"),
        ('{"items": ', "begins like JSON"),
        ('{"items": {}}', "no item"),
        ('{"error": "rate limited"}', "no item"),
        ("[" * 100_000, "neither RSS"),
        ('{"a":' * 100_000, "begins like JSON"),
        (rss(""), "no item"),
        ("<urlset><url><loc>https://gazette.example/a</loc></url></urlset>", "it is a sitemap"),
        (b"\x1f\x8b\x08 not packed at all", "packed, and broken"),
        (gzip.compress(gzip.compress(b"<rss/>", mtime=0), mtime=0), "packed twice"),
    ],
)
def test_a_feed_that_yields_nothing_says_why(content: bytes | str, why: str) -> None:
    with pytest.raises(NothingFound, match=why):
        found(content)


LOL = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
BOMBS: dict[str, bytes | str] = {
    "entities that multiply": f"<!DOCTYPE rss [{LOL}]>" + rss(item(title="&l11;"), start="<rss><channel>"),
    "entities that multiply in an attribute": f'<!DOCTYPE rss [{LOL}]><rss><channel a="&l11;">' + item() + "</channel></rss>",
    "a file": '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + rss(item(title="&x;"), start="<rss><channel>"),
    "deep": "<rss><channel>" + item() + "<a>" * 300_000,
    "deep items": "<rss><channel>" + item() + "<item>" * 300_000,
    "open tags": "<rss><channel>" + item() + "<" * 500_000,
    "open CDATA": "<rss><channel>" + item() + "<![CDATA[" * 100_000,
    "open comments": "<rss><channel>" + item() + "<!--" * 200_000,
    "attributes": "<rss><channel>" + item() + "<item " + " ".join(f"a{n}='x'" for n in range(20_000)) + ">",
    "ampersands": "<rss><channel>" + item() + "&" * 500_000,
    "half references": "<rss><channel>" + item() + "&aaaaaaaaaa" * 50_000,
    "a long text": "<rss><channel>" + item() + "<item><title>" + "x" * 4_000_000 + "</title></item>",
    "a long prolog": "<!-- " + "<" * 60_000 + " -->" + rss(item()),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs_go_off_small(bomb: str) -> None:
    titles = found(BOMBS[bomb])
    assert titles[0][0] == A
    assert len(titles) <= 2
    assert all(title is None or len(title) <= 1_000 for _, title in titles)
    assert "lollol" not in str(titles[:2])
    with open("/etc/hostname") as file:
        assert titles[0][1] != file.read().strip()


def test_a_feed_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scraper.discover.feeds.MAX_ADDRESSES", 100)
    assert len(found(rss(item() * 120))) == 100
    assert len(found(json.dumps({"items": [{"url": A}] * 120}))) == 100


def test_a_dtd_after_the_root_began_ends_the_feed() -> None:
    with pytest.raises(NothingFound):
        found(f"<rss><!DOCTYPE rss [{LOL}]><channel>" + item(title="&l11;") + "</channel></rss>")


def test_a_packed_bomb_is_refused_by_its_size() -> None:
    with pytest.raises(TooLarge):
        found(gzip.compress(b"<rss>" + b" " * (51 << 20), compresslevel=1))


OPENED = st.text("<>&;![]/rsfeditm '\"=", max_size=80).map(lambda text: b"<rss><item>" + text.encode())


@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=200).map(str.encode),
        OPENED,
    )
)
def test_any_bytes_are_addresses_or_a_named_failure(content: bytes) -> None:
    failure = None
    try:
        assert read_feed(Page(content, url=FEED))
    except PageError as error:
        failure = error
    assert failure is None or failure.url == FEED
