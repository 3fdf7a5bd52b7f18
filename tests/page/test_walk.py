from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from scraper.page import walk as module
from scraper.page import whole
from scraper.page.blocks import (
    ASIDE,
    CAPTION,
    FIGURE,
    FORM,
    HEADING,
    HIDDEN,
    LINK,
    LIST,
    MAIN,
    MAX_NAME,
    NAV,
    NOSCRIPT,
    PRE,
    QUOTE,
    TABLE,
    Block,
)
from scraper.page.walk import MAX_COVERS, Walk, walk
from scraper.text import fold


def walked(markup: str) -> Walk:
    root = LexborHTMLParser(markup).root
    assert root is not None
    return walk(root)


def only(markup: str) -> Block:
    (block,) = walked(markup).blocks
    return block


LONG = "For thirty-one years she has climbed the steps of the tower twice a day, once to clean the glass, once to see the lamp lit."

TYPED = LONG.replace(", ", ",\n")

PARAGRAPHS: dict[str, tuple[str, list[str]]] = {
    "paragraphs": ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
    "paragraphs never closed": ("<p>One.<p>Two.", ["One.", "Two."]),
    "a heading with links to rewrite what stands under it": (
        "<h2>One<span class=ref-editsection>[<a href=/edit>edit</a>]</span></h2><p>two</p>",
        ["One", "two"],
    ),
    "bare boxes": ("<div>One.</div><div>Two.</div>", ["One.", "Two."]),
    "boxes in boxes": ("<div><div>One.</div><div><span>Two.</span></div></div>", ["One.", "Two."]),
    "spans side by side": ("<div><span>One</span><span>Two</span></div>", ["OneTwo"]),
    "spans that are cells": (
        "<div role=table><div role=row><span role=rowheader>2021</span><span role=cell>11,400</span></div></div>",
        ["2021", "11,400"],
    ),
    "spans on lines of their own": ("<div><span>One</span>\n<span>Two</span></div>", ["One Two"]),
    "text beside boxes": ("<div>One<p>two</p>three<p>four</p>five</div>", ["One", "two", "three", "four", "five"]),
    "two line breaks": ("<div>One<br><br>two</div>", ["One", "two"]),
    "two line breaks with space between": ("<div>One<br> \n<br />two</div>", ["One", "two"]),
    "three line breaks": ("<div>One<br><br><br>two</div>", ["One", "two"]),
    "one line break": ("<p>One<br>two</p>", ["One two"]),
    "line breaks with a word between": ("<p>One<br>x<br>two</p>", ["One x two"]),
    "line breaks between spans": ("<div><span>One</span><br><br><span>two</span></div>", ["One", "two"]),
    "a line that begins with an ideographic space": (
        "<td>　潮が引いた。<br>\n　船は出ない。<br>　犬がいる。</td>",
        ["潮が引いた。", "船は出ない。", "犬がいる。"],
    ),
    "a line that is indented": (
        "<td>&nbsp;&nbsp;The tide is out.<br>&nbsp;&nbsp; No boat leaves.</td>",
        ["The tide is out.", "No boat leaves."],
    ),
    "a line with one space that stays": ("<td>The tide<br>&nbsp;is out.</td>", ["The tide is out."]),
    "a sub-heading in bold in its paragraph": (f"<p><b>The lamp</b><br>{LONG}</p>", ["The lamp", LONG]),
    "an entry's title in the manner of teleprinters": (f"<p><b>+++ 18:58 Lamp +++</b><br>{LONG}</p>", ["+++ 18:58 Lamp +++", LONG]),
    "a mark that parts": (f"<p><b>+++</b><br>{LONG}</p>", [f"+++ {LONG}"]),
    "a sub-heading in bold after a line break": (f"<div><br><b>The lamp</b><br>{LONG}</div>", ["The lamp", LONG]),
    "a sub-heading that ends in a vowel's sign": (f"<p><b>पहले दिन आईं महिलाएं</b><br>{LONG}</p>", ["पहले दिन आईं महिलाएं", LONG]),
    "empty lines that a style sheet keeps": (f"<p>{LONG}\n\n{LONG}\n \n{LONG}</p>", [LONG, LONG, LONG]),
    "indented lines that a style sheet keeps": (
        f"<p>\u3000潮が引いた。船は出ない。犬がいる。\n\n\u3000{'灯台の鍵は博物館に渡された。' * 12}\n\u3000犬は待っている。</p>",
        ["潮が引いた。船は出ない。犬がいる。", "灯台の鍵は博物館に渡された。" * 12, "犬は待っている。"],
    ),
    "a link between two empty lines": (
        f"<p>{LONG}\n\n<a href=/x>The lamp</a>\n\n{LONG}\n\n{LONG}</p>",
        [LONG, "The lamp", LONG, LONG],
    ),
    "an empty line in a sentence": (f"<p>{LONG[:-1]}\n\nand the dog</p>", [f"{LONG[:-1]} and the dog"]),
    "empty lines between facts": ("<p>By Ada Brand\n\n 11 June\n\n 4 min read</p>", ["By Ada Brand 11 June 4 min read"]),
    "two sentences and a line break": (f"<p>{LONG}<br>{LONG}</p>", [LONG, LONG]),
    "sentences that go on after a line break": (f"<p>{LONG}<br>and {LONG}</p>", [f"{LONG} and {LONG}"]),
    "a short sentence after a line break": (f"<p>{LONG}<br>So is the dog.</p>", [f"{LONG} So is the dog."]),
    "sentences of a list": (f"<ul><li>{LONG}<br>{LONG}</li></ul>", [f"{LONG} {LONG}"]),
    "sentences of a script with few letters": (
        "<p>灯台の鍵は港の博物館に渡されることになり、灯台守は家を出る。<br>犬は誰もいない灯台の下で、夜が来るのを今日もまだ一人で待っている。</p>",
        [
            "灯台の鍵は港の博物館に渡されることになり、灯台守は家を出る。",
            "犬は誰もいない灯台の下で、夜が来るのを今日もまだ一人で待っている。",
        ],
    ),
    "a link alone in its line": (
        f"<p><span>Read: <a href=/x>The lamp of Gull Point</a></span><br>{LONG}</p>",
        ["Read: The lamp of Gull Point", LONG],
    ),
    "lines indented by two spaces apart": (f"<p>{LONG}<br>&nbsp; &nbsp; The dog.</p>", [LONG, "The dog."]),
    "two spans that are called two things": ("<p><span class=a>Gull Point</span><span class=b>Post</span></p>", ["Gull Point Post"]),
    "a word in two spans": (
        "<p><span class=a>G</span><span class=b>ull</span> <span>Po</span><span class=a>int</span></p>",
        ["Gull Point"],
    ),
    "a time and who writes": ("<p><span class=t>16:26</span><span class=by>Jane Roe</span></p>", ["16:26 Jane Roe"]),
    "who writes and a time": ("<p><span class=by>Jane Roe</span><span class=t>16:26</span></p>", ["Jane Roe 16:26"]),
    "a link and a role": ("<p>By <a href=/roe>Jane Roe</a><span class=role>Reporter</span></p>", ["By Jane Roe Reporter"]),
    "a sheet of a calendar": ("<p><span class=m>June</span><span class=d>11</span><span class=y>2025</span></p>", ["June 11 2025"]),
    "a price and its pence": ("<p><span class=p>12</span><span class=c>99</span></p>", ["1299"]),
    "words of a listing": ("<pre><code><span class=k>x</span><span class=n>1</span><span class=c>Lamp</span></code></pre>", ["x1Lamp"]),
    "two spans in a heading": ("<h2><span class=a>Lamp</span><span class=b>Out</span></h2>", ["Lamp Out"]),
    "two spans in a heading that is a link": ("<h2><a href=/x><span class=a>Lamp</span><span class=b>Out</span></a></h2>", ["LampOut"]),
    "spans that their style sets as paragraphs": (
        "<p><i style='display:block'>One.</i><b style='color:red; display: flex'>two</b> <i style='display:inline-block'>t</i>hree</p>",
        ["One.", "two", "three"],
    ),
    "a drop cap that its style sets as a box": ("<p><span style='float:left;display:block'>T</span>he ferry</p>", ["The ferry"]),
    "a headline in two lines": (
        "<title>The lamp is out, says Ada - Post</title><h1><div>The lamp is out,</div><p>says <a href=/a>Ada</a></p></h1><p>One</p>",
        ["The lamp is out, says Ada", "One"],
    ),
    "a headline under a label": (
        "<title>The lamp is out</title><h1><div>Gull Point</div><div>The lamp is out</div></h1>",
        ["Gull Point", "The lamp is out"],
    ),
    "words that are quoted": ("<p>The <q>old <b>quay</b></q>, <q>“new”</q> and «<q>big</q>».</p>", ["The “old quay”, “new” and «big»."]),
    "words that are quoted in French": ("<html lang=fr-CA><p>Le <q>vieux quai</q></p>", ["Le «vieux quai»"]),
    "a paragraph that is quoted": ("<blockquote><q>One</q><q><p>Two</p></q></blockquote>", ["“One”", "Two"]),
    "lines with bullets": (
        "<p>Prizes:<br>○ Ada Brand<br> ○ Colm Tierney<br>one more</p>",
        ["Prizes:", "○ Ada Brand", "○ Colm Tierney one more"],
    ),
    "lines with dashes": ("<p>Prizes:<br>- Ada Brand<br>- Colm Tierney</p>", ["Prizes: - Ada Brand - Colm Tierney"]),
    "breaks that a style sheet makes": (
        "<div>One<span class='r br'></span><span class='r br'></span>two<span class='r br'></span>three</div>",
        ["One", "two three"],
    ),
    "a question in bold": (f"<p><b>The lamp?</b><br>{LONG}</p>", [f"The lamp? {LONG}"]),
    "a label in bold": (f"<p><b>The lamp:</b><br>{LONG}</p>", [f"The lamp: {LONG}"]),
    "a line half in bold": (f"<p><b>The lamp</b> burns<br>{LONG}</p>", [f"The lamp burns {LONG}"]),
    "a line in bold over a short one": ("<p><b>The lamp</b><br>Gull Point 3</p>", ["The lamp Gull Point 3"]),
    "a line in bold of a list": (f"<ul><li><b>The lamp</b><br>{LONG}</ul>", [f"The lamp {LONG}"]),
    "a line break at the end, one at the start": ("<p>One<br></p><p><br>two</p>", ["One", "two"]),
    "a rule": ("<div>One<hr>two</div>", ["One", "two"]),
    "a drop cap": ("<p><span class=dropcap>T</span>he ferry</p>", ["The ferry"]),
    "a word for those who do not see": ("<p>The <a href=x>quay<span class='a sr-only'> (opens in a window)</span></a>.</p>", ["The quay."]),
    "a word about a link": ("<p>The <a href=x>quay<i class=e><i class=element-invisible> (link goes out)</i></i></a>.</p>", ["The quay."]),
    "a note that a word is explained by": (
        f"<p>The <u><dfn aria-labelledby=n1>lantern</dfn><i id=n1><b>Lantern</b> {LONG}</i></u> burns</p>",
        ["The lantern burns"],
    ),
    "words about a word, in view": ("<p>The <u><span aria-labelledby=n3>lamp</span><i id=n3>’s light</i></u></p>", ["The lamp’s light"]),
    "a word that has a name": ("<p>The <u><dfn aria-labelledby=n2>lantern</dfn><i id=n1>’s light</i></u></p>", ["The lantern’s light"]),
    "a word that is hidden": (
        "<p>The <i hidden>old</i> quay<b style='display: none'>s</b> <u style='visibility:hidden'>x</u></p>",
        ["The quay"],
    ),
    "hidden words in hidden ones": ("<p>One <i hidden>a <b hidden>b</b> c</i>two</p>", ["One two"]),
    "hidden words on both sides of a line break": (
        "<p>One <i hidden>a</i><br><i hidden>b</i>two<br><br><i hidden>c</i> d</p>",
        ["One two", "d"],
    ),
    "nothing but what is hidden": ("<p><i hidden>One</i></p><p>· <i hidden>two</i></p>", ["One", "· two"]),
    "a mark that is hidden": ("<p><i>Ada</i><i class=sr-only>, </i><i>Post</i></p>", ["Ada, Post"]),
    "boxes in a hidden word": ("<p>One</p><i hidden><div>two</div> three</i>", ["One", "two", "three"]),
    "half a paragraph that a click unfolds": (f"<p>One <i hidden>{LONG}</i></p>", [f"One {LONG}"]),
    "the name of an icon": ("<p><i class=material-icons>person</i> One<i class='material-symbols-outlined'>east</i></p>", ["One"]),
    "glyphs of a font of icons": ("<p>\ue001</p><p>\ue001 One \ue002</p>", ["\ue001", "One"]),
    "a note over a word": ("<p>The <b>LNG<i role=tooltip>Liquid gas</i></b> boats</p>", ["The LNG boats"]),
    "a note within an abbreviation": (
        f"<p>The <abbr class=x title='{LONG}'>LNG<i aria-hidden=true><b>{LONG}</b></i></abbr> boats</p>",
        ["The LNG boats"],
    ),
    "a long note to a word before it": (f"<p>The boats<sup>1</sup><i role=tooltip>{LONG}</i> left</p>", ["The boats1 left"]),
    "a formula that a picture shows": ("<p>Let <i style='display:none'><math><mi>x</mi></math></i><img src=a> be</p>", ["Let x be"]),
    "words for browsers without films": ("<p>One <video src=a>no film</video></p>", ["One"]),
    "words for browsers without sound": (
        "<h1>One</h1><audio src=a><p>no sound</p></audio><i>two</i><audio>none</audio>three",
        ["One", "two", "three"],
    ),
    "inline tags glued": ("<p>Die<u>u</u>nd <i>x</i>y <b>a</b>, <em>b</em>.</p>", ["Dieund xy a, b."]),
    "a place to break a word": ("<p>har<wbr>bour, har&shy;bour</p>", ["harbour, harbour"]),
    "a picture in a word": ("<p>har<img src=a>bour</p>", ["harbour"]),
    "comments, scripts and styles in a sentence": ("<p>a<!-- x --><script>y</script><style>z</style>b</p>", ["ab"]),
    "readings over characters": ("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>", ["漢(かん)字"]),
    "readings without brackets": ("<p><ruby>漢<rt>かん</rt></ruby>字</p>", ["漢字"]),
    "cells": ("<table><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></table>", ["a", "b", "c"]),
    "tables in cells": ("<table><tr><td>a<table><tr><td>b</td></tr></table>c</td></tr></table>", ["a", "b", "c"]),
    "lists in lists": ("<ul><li>a<ul><li>b</li></ul>c</li></ul>", ["a", "b", "c"]),
    "terms": ("<dl><dt>a<dd>b</dl>", ["a", "b"]),
    "a link around boxes": ("<a href=x><div>One</div><h3>two</h3>three</a>, four", ["One", "two", "three, four"]),
    "preformatted text": ("<pre>a\n  b\n\n\tc  \n</pre>", ["a\n  b\n\n    c"]),
    "a text typed as on paper": (f"<pre>\nTHE LAMP\n\n{TYPED}\n\n{TYPED}\n</pre>", ["THE LAMP", LONG, LONG]),
    "a text typed with its paragraphs indented": (f"<pre>     {TYPED}\n     {TYPED}\n</pre>", [LONG, LONG]),
    "a listing": ('<pre><code><span class="k">a</span>\n  <span class="k">b</span>\n\n  <b>c</b></code></pre>', ["a\n  b\n\n  c"]),
    "a link that runs a listing": ("<pre><a href=/run?a>Run</a><code>a\n  b</code></pre>", ["a\n  b"]),
    "a button that copies a listing": ("<pre>\n<code><div>a</div><div>b</div></code>\n<button>Copy</button></pre>", ["a\nb"]),
    "links of a listing": ("<pre><a href=/a>a</a> b <code>c</code>\n<a href=/d>d</a></pre>", ["a b c\nd"]),
    "what runs or copies a listing": ("<pre><a href=/run>Run</a><code>a\n  b</code>\n<button>Copy</button></pre>", ["a\n  b"]),
    "a link in a listing": ("<pre>a <a href=/b>b</a> c\n<code>d</code></pre>", ["a b c\nd"]),
    "a listing broken by hand": ("\n<pre>a<br>  b<br><br>c</pre>", ["a\n  b\n\nc"]),
    "spans that are lines": ('<pre><code><span class="line">a</span><span class="line">b</span></code></pre>', ["a\nb"]),
    "spans that are lines, on lines": (
        '<pre><code><span class="line">a</span>\n<span class="line"></span>\n<span class="line">b</span>\n</code></pre>',
        ["a\n\nb"],
    ),
    "spans that are lines, broken": ('<pre><span class="line">a</span><br><span class="line"></span><br><span>b</span></pre>', ["a\n\nb"]),
    "spans that hold their break": (
        '<pre><code><span class="token-line">a<br></span><span class="token-line">b<br></span></pre>',
        ["a\nb"],
    ),
    "spans set as lines": ('<pre><code><span style="display: block">a</span><span style="display:block"> b</span></code></pre>', ["a\n b"]),
    "boxes that are lines": (
        '<pre><code><div class="x"><div>a</div></div><div class="x"><div>\n</div></div><div>b</div></code></pre>',
        ["a\n\nb"],
    ),
    "items that are lines": ("<pre><ol><li><span>a</span></li><li>b</li></ol></pre>", ["a\nb"]),
    "numbers of lines": (
        '<pre><code><table><tr><td class="gutter"><pre class="lineno">1\n2\n</pre></td><td><pre>a\nb</pre></td></tr></table></code></pre>',
        ["a\nb"],
    ),
    "numbers in lines": ('<pre><span class="ln">1 </span>a\n<span class="ln">2 </span>b\n<span class="ln">x</span></pre>', ["a\nb\nx"]),
    "parts of a page in preformatted text": ("<pre>\n <b><h3> a \n b</h3></b> c\n d <table><tr><td>e</table></pre>", ["a b", "c d", "e"]),
    "bullets before elements": ("<p>To bring:<br>\n✔ <b>a rope</b><br>\n✔ <b>a lamp</b></p>", ["To bring:", "✔ a rope", "✔ a lamp"]),
    "a mark before an element": ("<p>It is<br>\n§ <b>a rope</b></p>", ["It is § a rope"]),
    "an address in code": (
        "<p>To <i data-cfemail=422326230225372e2e6c273a232f322e27>[email&#160;protected]</i>.</p>",
        ["To ada@gull.example."],
    ),
    "what is no address in code": ("<p>To <i data-cfemail=4223>[protected]</i>.</p>", ["To [protected]."]),
    "paragraphs in preformatted text": ("<pre>a<p>b</p>c</pre>", ["a", "b", "c"]),
    "a heading's own link": (
        (
            '<h2>a <a href="#a">#</a></h2><h2><a href="/x#b"><span>¶</span></a>b</h2><h2><a href="#c">c</a></h2><h2><a href="/d">?</a></h2>'
            '<h2>e<a href="#e1">#e1</a></h2>'
        ),
        ["a", "b", "c", "?", "e"],
    ),
    "a word in an element of the site's own": ("<p>One <x-term>two</x-term> three</p>", ["One two three"]),
    "a link in an element of the site's own": ("<p>One <x-source><a href=/2>two</a></x-source> three</p>", ["One two three"]),
    "paragraphs in an element of the site's own in a link": ("<a href=/2><x-card><p>One</p><p>two</p></x-card></a>", ["One", "two"]),
    "boxes of the site's own": ("<x-a>One</x-a><x-b><p>two</p></x-b>", ["One", "two"]),
    "fields and drawings": ("<select><option>a</select><textarea>b</textarea><svg><text>c</text></svg>e", ["e"]),
    "a formula": (
        "<p>If <math><semantics><mrow><mi>a</mi> <mo>≠</mo> <mn>0</mn></mrow><annotation>a \\ne 0</annotation></semantics></math>, two</p>",
        ["If a ≠ 0, two"],
    ),
    "what a frame or an old frameset keeps for other browsers": ("a<iframe><b>x</b></iframe>b<noframes>y</noframes>", ["a", "b"]),
    "a template": ("<template><p>a</p></template><p>b</p>", ["b"]),
    "nothing but space": ("<p> &nbsp;\n</p><div>\u200b</div><p>a</p>", ["a"]),
    "space of all kinds": ("<p>a&nbsp;\u3000b\u2028c\u200bd</p>", ["a b cd"]),
    "no document": ("", []),
    "frames": ("<frameset><frame src=a></frameset>", []),
    "head facts in the body": ("<p>a</p><meta name=b content=c><link rel=d href=e><title>f</title><p>g</p>", ["a", "g"]),
    "disclosures": ("<details><summary>a</summary>b<p>c</p></details>", ["a", "b", "c"]),
    "a button": ("<p>a</p><button>b</button>c", ["a", "b", "c"]),
    "a button amid a sentence": (
        "<p>says the keeper<button>Ada Brand,</button> who has <i>it</i>.</p>",
        ["says the keeper Ada Brand, who has it."],
    ),
    "a button behind a sentence": (
        "<p>The lamp is out.<button>Share</button> nobody came.</p>",
        ["The lamp is out.", "Share", "nobody came."],
    ),
    "a button at a sentence's end": ("<p>The lamp is out<button>Share</button>.</p>", ["The lamp is out", "Share", "."]),
    "a button with a mark": ("<p>The lamp<button>?</button> is out.</p>", ["The lamp", "?", "is out."]),
}


TITLE = "<title>Gull Point Post: The last lamp goes out</title>"
HEADS: dict[str, tuple[str, list[str]]] = {
    "all in one cell": (
        "<td><b>The last lamp goes out</b><br>By Ada Brand<br>11 June 2003<br><br>The lamp<br>is out.</td>",
        ["The last lamp goes out", "By Ada Brand", "11 June 2003", "The lamp is out."],
    ),
    "after a date": (
        "<td>11 June 2003<br>The last lamp goes out<br>By Ada Brand</td>",
        ["11 June 2003", "The last lamp goes out", "By Ada Brand"],
    ),
    "over a text that is broken by hand": (
        f"<td>The last lamp goes out<br>{'The lamp is out. ' * 20}<br>So is the dog.</td>",
        ["The last lamp goes out", ("The lamp is out. " * 20).strip(), "So is the dog."],
    ),
    "a standfirst and a byline, each set in its own way": (
        "<h2>The last lamp goes out</h2><b>A sensor takes over.</b><br> <small>By Ada Brand</small>",
        ["The last lamp goes out", "A sensor takes over.", "By Ada Brand"],
    ),
    "set so under another heading": (
        "<h2>Gull Point</h2><b>A sensor</b><br><small>takes over.</small>",
        ["Gull Point", "A sensor takes over."],
    ),
    "two lines of one heading": ("<h1>The last lamp<br>goes out<br>on Friday</h1>", ["The last lamp goes out on Friday"]),
    "words of it": ("<td>The last lamp<br>By Ada Brand</td>", ["The last lamp By Ada Brand"]),
}


@pytest.mark.parametrize(("markup", "lines"), HEADS.values(), ids=HEADS)
def test_what_stands_by_the_headline_in_one_run_of_text_is_parted_by_lines(markup: str, lines: list[str]) -> None:
    assert [block.text for block in walked(TITLE + markup.replace("<td>", "<table><tr><td>")).blocks] == lines


def test_links_bold_and_boxes_are_parted_with_the_lines() -> None:
    found = walked(
        TITLE + "<div><a href=a>News</a> <b>today</b><br><span class=h><b>The last lamp goes out</b></span><br><i class=by>Ada</i></div>"
    )
    assert [(b.text, b.link_chars, b.bold_chars, len(b.links)) for b in found.blocks] == [
        ("News today", 4, 5, 1),
        ("The last lamp goes out", 0, 22, 0),
        ("Ada", 0, 0, 0),
    ]
    assert [(box.names, box.block_start) for box in found.boxes if box.names] == [("h", 1), ("by", 2)]


@pytest.mark.parametrize(("markup", "paragraphs"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_blocks_are_what_a_browser_sets_as_paragraphs(markup: str, paragraphs: list[str]) -> None:
    assert [block.text for block in walked(markup).blocks] == paragraphs


@pytest.mark.parametrize(
    "markup", ["<p hidden>a</p>", "<div aria-hidden=true><p>a</p></div>", "<p style='color:red; DISPLAY : none'>a</p>"]
)
@pytest.mark.parametrize("around", ["{}", "<div>{}</div>", "<div class=x>{}</div>"])
def test_what_is_hidden_stays_and_is_marked(markup: str, around: str) -> None:
    found = walked(around.format(markup) + "<p>b</p>").blocks
    assert [(block.text, block.hidden, bool(block.inside & HIDDEN)) for block in found] == [("a", True, True), ("b", False, False)]


def test_a_copy_for_browsers_without_scripts_is_marked() -> None:
    found = walked("<body><noscript><p>a</p></noscript><p>b</p>").blocks
    assert [(block.text, block.hidden, bool(block.inside & NOSCRIPT)) for block in found] == [("a", True, True), ("b", False, False)]


PROSE = "<p>The lamp was lit at dusk, and the ferry came in before the fog was so thick that nobody saw the pier.</p>"


@pytest.mark.parametrize(
    ("markup", "marked"),
    [
        (f"<p>Loading</p><div hidden id=app><h1>The lamp</h1>{PROSE}</div>", False),  # shown once all has come
        (f"<p>Loading</p><div style='visibility:hidden'><main><h1>The lamp</h1>{PROSE}</main></div>", False),
        (f"<h1>The lamp</h1><div hidden>{PROSE}</div>", True),
        (f"<div hidden><h1>Cookies</h1>{PROSE}</div>{PROSE}", True),
        (f"<div hidden>{PROSE}</div>", True),  # no headline: not the page
    ],
)
def test_what_hides_all_of_the_page_says_nothing(markup: str, marked: bool) -> None:
    found = walked(markup + "<p hidden>a</p>")
    assert next(block.hidden for block in found.blocks if "fog" in block.text) is marked
    assert found.blocks[-1].hidden
    assert found.unveiled is not marked


WALL = "<div><h3>Read on</h3><p>From one euro a month you read all of this.</p></div>"


@pytest.mark.parametrize(
    ("markup", "marked"),
    [
        (f"<div>{PROSE}{WALL}<div class=rest hidden>{PROSE * 3}</div></div>", False),
        (f"<div>{PROSE}{WALL}<div aria-hidden=true>{PROSE}<h2>Fog</h2>{PROSE * 2}</div></div>", False),
        (f"<div><div class=intro>{PROSE}</div>{WALL}<div class=rest hidden>{PROSE * 3}</div></div>", False),
        (f"<div>{PROSE * 3}<div class=rest hidden>{PROSE * 3}</div></div>", True),  # a note, as long as what is seen
        (f"<div>{PROSE}<div class=rest hidden>{PROSE * 2}</div></div>", True),
        (f"<div>{PROSE}<div class=rest hidden>{PROSE.replace('<p>', '<p class=terms>') * 3}</div></div>", True),
        (f"<div><div class='tab first'>{PROSE}</div><div class=tab hidden>{PROSE * 3}</div></div>", True),
        (f"<div><div>{PROSE}</div><div hidden>{PROSE * 3}</div></div>", True),
        (f"<section>{PROSE}</section><section><div class=rest hidden>{PROSE * 3}</div></section>", True),
        (f"<div>{WALL}<div class=rest hidden>{PROSE * 3}</div></div>", True),  # goes on with nothing
    ],
)
def test_a_hidden_box_that_goes_on_with_what_is_seen_over_it_is_the_rest_of_the_text(markup: str, marked: bool) -> None:
    found = walked(f"<h1>The lamp</h1>{markup}<p hidden>a</p>")
    assert next(block.hidden for block in reversed(found.blocks) if "fog" in block.text) is marked
    assert found.blocks[-1].hidden
    assert found.unveiled is not marked


def test_what_is_sent_after_the_page_and_put_in_its_place_is_not_hidden() -> None:
    found = walked(f"<h1>The lamp</h1><template id='B:1f'></template><div hidden id='S:1f'>{PROSE}</div><div hidden id='S:x'>a</div>")
    assert [block.hidden for block in found.blocks] == [False, False, True]


def test_of_what_is_hidden_the_page_is_what_says_most() -> None:
    found = walked(f"<div hidden><h1>Cookies</h1>{PROSE.replace('fog', 'sun')}</div><div hidden><h1>The lamp</h1>{PROSE}{PROSE}</div>")
    assert [block.hidden for block in found.blocks] == [True, True, False, False, False]


def test_many_hidden_headlines_cost_time_in_proportion(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Block] = []
    ask = whole._is_headline
    monkeypatch.setattr(whole, "_is_headline", lambda block: seen.append(block) or ask(block))
    blocks = walked("<div hidden><h1>x</h1></div>" * 500 + "<p>a</p>" * 100).blocks
    assert len(seen) <= 2 * len(blocks)


def test_what_is_hidden_within_a_hidden_page_stays_so() -> None:
    found = walked(f"<div hidden><h1>The lamp</h1>{PROSE}<div aria-hidden=true><p>a</p></div></div>")
    assert [block.hidden for block in found.blocks] == [False, False, True]


@pytest.mark.parametrize(
    "markup", ["<p aria-hidden=false>a</p>", "<p style='display:block'>a</p>", "<p class=hidden>a</p>", "<p data-hidden>a</p>"]
)
def test_what_is_not_hidden(markup: str) -> None:
    assert not only(markup).hidden


@pytest.mark.parametrize(
    ("markup", "bits"),
    [
        ("<main><nav><ul><li>a</ul></nav></main>", MAIN | NAV | LIST),
        ("<aside><blockquote><p>a</p></blockquote></aside>", ASIDE | QUOTE),
        ("<div role=navigation><p>a</p></div>", NAV),
        ("<div role=complementary><div role=main>a</div></div>", ASIDE | MAIN),
        ("<table><tr><td><pre>a</pre></table>", TABLE | PRE),
        ("<figure><p>a</p></figure>", FIGURE),
        ("<a href=x><p>a</p></a>", LINK),
        ("<p><a href=x>a</a></p>", 0),
        ("<div class=nav>a</div>", 0),
    ],
)
def test_what_a_block_stands_in(markup: str, bits: int) -> None:
    assert only(markup).inside == bits


@pytest.mark.parametrize(
    ("unseen", "mark"),
    [
        ("class=is-hidden", "link to it"),
        ("class=is-hidden", "#"),
        ("hidden", "link to it"),
        ("hidden class=anchor aria-hidden=true", "#"),
        ("class=anchor", "¶"),
    ],
)
def test_a_link_of_a_heading_to_itself_is_taken_off_once(unseen: str, mark: str) -> None:
    block = only(f"<h2 id=lamp>Lamp<a {unseen} href='#lamp'>{mark}</a></h2>")
    assert (block.text, block.link_chars) == ("Lamp", 0)


@pytest.mark.parametrize(("tag", "bits"), [("h1", 0), ("h2", FIGURE | CAPTION)])
def test_what_stands_under_the_headline_in_a_caption_is_none(tag: str, bits: int) -> None:
    html = f"<figure><img src=a.jpg><figcaption><small>5 May</small><{tag}>Lamp lit</{tag}><p>It was lit.</p></figcaption></figure>"
    assert [block.inside & ~HEADING for block in walked(html).blocks] == [bits] * 3


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<h2><a href=/x>Jane Roe</a><em>The Lamp</em><span class=label>Gull 4</span></h2>", "Jane Roe The Lamp Gull 4"),
        ("<h3>The lamp<i class=icon></i><span class=rating>8.5/10</span></h3>", "The lamp 8.5/10"),
        ("<h3><span class=cap>T</span><span>HE lamp</span></h3>", "THE lamp"),
        ("<h3>The <b>light</b><i>house</i></h3>", "The lighthouse"),
        ("<h3>The i<b>Lamp</b></h3>", "The iLamp"),
    ],
)
def test_what_a_heading_sets_apart_is_apart(markup: str, text: str) -> None:
    assert only(markup).text == text


@pytest.mark.parametrize(
    ("markup", "level"),
    [("<h1>a</h1>", 1), ("<h3><span>a</span></h3>", 3), ("<h6><div>a</div></h6>", 6), ("<p>a</p>", 0), ("<div role=heading>a</div>", 0)],
)
def test_headings(markup: str, level: int) -> None:
    assert only(markup).heading == level


@pytest.mark.parametrize(
    ("markup", "link_chars", "bold_chars", "breaks", "links"),
    [
        ("<p>One two</p>", 0, 0, 0, []),
        ("<p>One <a href=/t>two</a></p>", 3, 0, 0, ["/t"]),
        ("<p><a href=/o>One</a> <a href=/t>two</a></p>", 6, 0, 0, ["/o", "/t"]),
        ("<p>One <a href=/t><b>t</b>wo</a></p>", 3, 1, 0, ["/t"]),
        ("<p><b>One <strong>two</strong></b></p>", 0, 7, 0, []),
        ("<p>One <span style='font-weight:600'>two</span></p>", 0, 3, 0, []),
        ("<p><b style='font-weight:normal'>One two</b></p>", 0, 0, 0, []),  # a word processor's
        ("<p>One <a name=t>two</a><a href=''>x</a></p>", 0, 0, 0, []),
        ("<p>One<br>two<br>three</p>", 0, 0, 2, []),
        ("<p><a href=/t>a<img src=x></a></p>", 1, 0, 0, ["/t"]),
    ],
)
def test_what_is_counted(markup: str, link_chars: int, bold_chars: int, breaks: int, links: list[str]) -> None:
    block = only(markup)
    assert (block.link_chars, block.bold_chars, block.breaks) == (link_chars, bold_chars, breaks)
    assert [link.href for link in block.links] == links


@pytest.mark.parametrize(
    "said",
    ["(opens in a new window)", ", opens new tab", "(Öffnet im neuen Fenster)", "[s’ouvre dans une nouvelle fenêtre]", "(external link)"],
)
def test_what_a_link_does_is_none_of_its_words(said: str) -> None:
    block = only(f"<p>The boats <a href=/a>are late<span class=x>{said}</span></a>. The quay is open.</p>")
    assert (block.text, block.link_chars) == ("The boats are late. The quay is open.", len("are late"))
    assert said in only(f"<p>A window says <b>{said}</b> to the left.</p>").text


def test_hidden_words_count_as_nothing() -> None:
    block = only("<p><b>One <i hidden>b</i></b> two <a href=/t>three<i hidden>d</i></a></p>")
    assert (block.link_chars, block.bold_chars) == (5, 4)


def test_links_laid_over_cards_are_few() -> None:
    assert len(walked("<a href=/x aria-label=Lamp></a>" * (MAX_COVERS + 9)).covers) == MAX_COVERS


def test_of_a_class_and_an_id_without_end_the_beginnings_are_kept() -> None:
    box = (
        walked(f'<div class="Story {"a " * MAX_NAME}" id="{"b" * 2 * MAX_NAME}" title="{"c" * 2 * MAX_NAME}"><p>A</p></div>')
        .blocks[0]
        .box.parent
    )
    assert box is not None
    assert box.names.startswith("story a a ")
    assert len(box.names) == 2 * MAX_NAME + 1
    assert [len(said or "") for said in box.attributes.values()] == [MAX_NAME, MAX_NAME, 2 * MAX_NAME]


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("Story [&_.image-caption_p]:mb-0 lg:[&>div_.promo]:px-4 text-base", "story text-base"),
        ("[&_p]:mb-6", ""),
        ("story [1&2] w-[calc(100%-2px)]", "story [1&2] w-[calc(100%-2px)]"),
    ],
)
def test_how_others_are_set_is_no_name(name: str, names: str) -> None:
    box = walked(f'<div class="{name}" id=A><p>A</p></div>').blocks[0].box.parent
    assert box is not None
    assert box.names == f"{names} a".strip()


def test_the_class_of_a_body_may_tell_all_that_a_system_knows_of_the_page() -> None:
    body = walked(f'<body class="{"a " * MAX_NAME}article"><p>A').blocks[0].box.parent
    assert body is not None
    assert body.names.endswith(" article")


def test_a_mark_that_leads_to_its_heading_counts_as_nothing() -> None:
    block = only('<h2>Tides <a href="#tides">#</a></h2>')
    assert (block.text, block.links, block.link_chars) == ("Tides", (), 0)
    block = only('<h2><a href="#tides">Tides</a></h2>')
    assert (block.text, block.links, block.link_chars) == ("Tides", (), 0)
    assert only('<h2><a href="/tides#a">Tides</a></h2>').link_chars == 5


def test_the_lines_of_a_headline_are_one_block() -> None:
    found = walked(
        "<title>The lamp is out again</title><h1><b>The lamp</b><p>is <img src=x><i>out</i></p><p><a href=/a>again</a></p></h1><p>One"
    )
    block = found.blocks[0]
    assert (block.box.tag, block.link_chars, block.bold_chars, len(block.links), found.pictures[0].block) == ("h1", 5, 8, 1, 1)
    for box in found.boxes:
        inside = [block.index for block in found.blocks if box.start <= block.start and block.end <= box.end]
        assert inside == list(range(box.block_start, box.block_end)) or (box.block_start, box.block_end) == (0, 1)


def test_a_form_that_holds_the_page_says_nothing() -> None:
    lines = "".join(f"<p>{n}</p>" for n in range(20))
    search = "<div role=search><p>a</p></div>"
    blocks = walked(f"<form id=all>{lines}{search}</form><p>b</p>").blocks
    assert [bool(block.inside & FORM) for block in blocks] == [*[False] * 20, True, False]
    assert all(block.inside & FORM for block in walked(f"<form>{lines[:80]}</form>{lines}{lines}").blocks[:8])


def test_a_cell_that_is_a_column_of_the_page_says_nothing() -> None:
    column = "".join(f"<p>Paragraph {n} of the story.</p>" for n in range(8))
    data = "<table><tr><td>Berths<td>12<tr><td>Cranes<td>3</table>"
    blocks = walked(f"<table><tr><td><a href=/>Home</a><td><table><tr><td>{column}{data}<p>b</p></table></table>").blocks
    cells = {block.text for block in blocks if block.inside & TABLE}
    assert cells == {"Home", "Berths", "12", "Cranes", "3"}
    assert all(block.inside == block.box.inside for block in blocks)


def test_cells_that_stand_one_under_the_other_are_paragraphs() -> None:
    alone = "".join(f"<table class=text><tr><td class=pad>Paragraph {n}.</table>" for n in range(3))
    rows = "<table class=list>" + "".join(f"<tr><td>Line {n}." for n in range(3)) + "</table>"
    inset = "<table align=right><tr><td>Beside</table>"
    shown = "<table><tr><td><img src=/quay.jpg><tr><td>The quay</table>"
    data = "<table><tr><td><table><tr><td>Berths</table><td>12<tr><td>Cranes<td>3</table>"
    blocks = walked(f"<div class=mail>{alone}{rows}{inset}{shown}{data}</div>").blocks
    assert {block.text for block in blocks if block.inside & TABLE} == {"Beside", "The quay", "Berths", "12", "Cranes", "3"}
    boxes = {block.text: block.box for block in blocks}
    assert [(boxes[said].tag, boxes[said].names, boxes[said].parent.names) for said in ("Paragraph 2.", "Line 1.")] == [  # type: ignore[union-attr]
        ("p", "pad text", "mail"),
        ("p", "", "list"),
    ]


def test_a_cell_or_two_alone_in_their_tables_stay_cells() -> None:
    blocks = walked("<p>One.</p><table><tr><td>Two.</table><p>Three.</p><table><tr><td>Four.</table>").blocks
    assert [block.text for block in blocks if block.inside & TABLE] == ["Two.", "Four."]


@pytest.mark.parametrize(("paragraph", "found"), [("<p><b>{}</b></p>", 0), ("<p>{}</p>", 1)])
def test_where_all_paragraphs_are_in_bold_nothing_is_set_apart_by_it(paragraph: str, found: int) -> None:
    said = "The harbour board met on Tuesday and closed the old quay for good, after eleven months of talks."
    blocks = walked(paragraph.format(said) * 4 + "<p><b>The quay</b></p>" + f"<h2><b>{said}</b></h2>" + paragraph.format(said)).blocks
    assert sum([block.bold for block in blocks if not block.heading]) == found


def test_columns_nested_without_end_are_opened_in_linear_time() -> None:
    deep = f"{'<table><tr><td>' * 150}{'<p>One</p>' * 3000}"
    assert not any(block.inside & TABLE for block in walked(deep).blocks)


def test_a_line_break_behind_a_sentence_ends_a_paragraph_in_a_cell_too() -> None:
    one = "The harbour board met on Tuesday and closed the old quay for good, after eleven months of talks with the shippers."
    two = "The ferry will leave from the new pier, which was finished in May and has never been used since it was opened."
    assert [block.text for block in walked(f"<table><tr><td>{one}<br>{two}</table>").blocks] == [one, two]


def test_a_comment_amid_a_text_parts_nothing() -> None:
    """React marks so where it has put a text together."""
    together, plain = (
        walked("<p><a href=x>By<!-- --> <!-- -->Ada<!-- --> Quill</a>, <b>Port<!-- -->al</b>"),
        walked("<p><a href=x>By Ada Quill</a>, <b>Portal</b>"),
    )
    assert together.pieces == plain.pieces
    assert [(b.text, b.link_chars, b.bold_chars) for b in together.blocks] == [(b.text, b.link_chars, b.bold_chars) for b in plain.blocks]


@pytest.mark.parametrize(
    "markup", ["<p><b>By</b><!-- -->Ada", "<p>By<!-- --><b>Ada</b>", "<p>By<br><!-- -->Ada", "<pre>By<!-- -->\nAda</pre>"]
)
def test_a_comment_beside_an_element_joins_nothing(markup: str) -> None:
    assert walked(markup).pieces == walked(markup.replace("<!-- -->", "")).pieces


def test_a_link_around_boxes_counts_in_each() -> None:
    found = walked("<a href=x><h3>One</h3><p>two!</p></a>").blocks
    assert [(block.text, block.link_chars, len(block.links)) for block in found] == [("One", 3, 1), ("two!", 4, 1)]


def test_a_link_that_begins_with_what_ends_a_line_is_no_part_of_the_line() -> None:
    found = walked("<div><a href=s>World</a> <a href=x><h3>Ferry is late</h3></a></div>")
    assert [[link.href for link in block.links] for block in found.blocks] == [["s"], ["x"]]
    assert [(link.box.block_start, link.box.block_end) for link in found.links] == [(0, 0), (1, 2)]


def test_counting_begins_anew_with_each_block() -> None:
    found = walked("<p><b>a</b><a href=x>b</a><br>c</p><p>d</p><b>e<p>f</p></b><p>g</p>").blocks
    assert [(block.text, block.link_chars, block.bold_chars, block.breaks) for block in found] == [
        ("ab c", 1, 1, 1),
        ("d", 0, 0, 0),
        ("e", 0, 1, 0),
        ("f", 0, 1, 0),
        ("g", 0, 0, 0),
    ]


def test_boxes_know_their_names_place_and_blocks() -> None:
    found = walked("<div class='Story Body' id=Main><p>a</p><section class=x><p>b</p><p>c</p></section></div><p>d</p>")
    story = next(box for box in found.boxes if "story" in box.names)
    inner = next(box for box in found.boxes if box.names == "x")
    assert story.names == "story body main"
    assert (story.block_start, story.block_end) == (0, 3)
    assert (inner.block_start, inner.block_end) == (1, 3)
    assert inner.within(story)
    assert not story.within(inner)
    assert [box.tag for box in inner.up()] == ["section", "div", "body", "#root"]
    assert [box.tag for box in inner.up(2)] == ["section", "div"]
    assert inner.up(9) == inner.up()
    assert [block.box.tag for block in found.blocks] == ["p"] * 4


def test_times_and_facts_stand_where_they_are_met() -> None:
    found = walked("<p>a</p><p>b <time datetime=2025-06-11>yesterday</time> c</p><meta itemprop=dateModified content=2025-06-12>")
    (when,) = found.times
    assert when.attributes["datetime"] == "2025-06-11"
    assert "".join(found.pieces[when.start : when.end]) == "yesterday"
    assert when.block_start == 1
    (fact,) = [box for box in found.boxes if box.tag == "meta"]
    assert fact.attributes["itemprop"] == "dateModified"
    assert found.metas[0]["content"] == "2025-06-12"


def test_an_empty_time_is_a_time() -> None:
    assert [box.attributes for box in walked("<p>a<time datetime=2025></time></p>").times] == [{"datetime": "2025"}]


PICTURES: dict[str, tuple[str, list[tuple[dict[str, Any], int]]]] = {
    "before, in and after blocks": ("<img src=a><p>x<img src=b></p><img src=c>", [({"src": "a"}, 0), ({"src": "b"}, 0), ({"src": "c"}, 1)]),
    "in a line of their own": (
        "<div>x<br><img src=a><br><i>y</i><br>z<img src=b><br><br>w</div>",
        [({"src": "a"}, 1), ({"src": "b"}, 1)],
    ),
    "lazy": ("<img data-src=a>", [({"data-src": "a"}, 0)]),
    "of several sizes": ("<picture><source srcset='a 1x'><img src=b></picture>", [({"src": "b"}, 0)]),
    "a poster": ("<video poster=a><source src=b></video><video src=c></video>", [({"poster": "a"}, 0)]),
    "for browsers without scripts": ("<noscript><img src=a></noscript>", [({"src": "a"}, 0)]),
}


@pytest.mark.parametrize(("markup", "pictures"), PICTURES.values(), ids=PICTURES)
def test_pictures(markup: str, pictures: list[tuple[dict[str, Any], int]]) -> None:
    assert [(picture.attributes, picture.block) for picture in walked(f"<body>{markup}").pictures] == pictures


def test_a_picture_knows_its_link_and_box() -> None:
    (picture,) = walked("<a href=/big><figure class=lead><img src=a></figure></a>").pictures
    assert picture.link is not None
    assert picture.link.href == "/big"
    assert picture.box.names == "lead"


def test_the_title_is_the_page_s_own_and_bounded() -> None:
    assert walked("<title>a</title><svg><title>b</title></svg><title>c</title>").title == "a"
    assert len(walked(f"<title>{'word ' * 9_000}").title or "") <= module.MAX_TITLE


def test_data_is_kept_and_other_scripts_are_not() -> None:
    found = walked("<script>a</script><script type='application/ld+json'>{}</script><script id=__NEXT_DATA__>1</script><p>b</p>")
    assert [text for _, text in found.json_scripts] == ["{}", "1"]


@pytest.mark.parametrize(
    "markup", ["<div>" * 3_000, "<p class=a>a" * 21_000, "<i class=a>a</i>" * 61_000], ids=["deep", "many blocks", "many elements"]
)
def test_what_is_too_much_is_cut_off_and_said(markup: str) -> None:
    assert walked(markup).truncated


@pytest.mark.parametrize(
    ("markup", "why"),
    [("<div>" * 3_000, "deep"), ("<p class=a>a" * 21_000, "blocks"), ("<i class=a>a</i>" * 61_000, "elements")],
    ids=["deep", "many blocks", "many elements"],
)
def test_what_was_too_much_is_named(markup: str, why: str) -> None:
    assert why in walked(markup).truncated


def test_nothing_is_cut_off_an_ordinary_page() -> None:
    assert not walked("<div>" * 500 + "<p class=a>a</p>" * 5_000).truncated


# Laws

TAGS = "p div span a b h1 ul li table tr td br hr img pre article x-y ruby rt time section noscript button label em".split()
ODD = "<a href=x>|<p hidden>|<div class=a>|<!-- c -->|<template>|<svg>|</svg>|<td class=b>|<time datetime=1>".split("|")
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
        st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
        st.sampled_from(ODD),
        st.text("ab \n\u00a0é漢", max_size=6),
    ),
    max_size=50,
).map("".join)


def assert_consistent(found: Walk) -> None:
    for index, block in enumerate(found.blocks):
        assert block.index == index
        assert block.text
        assert fold(block.text) == fold("".join(found.pieces[block.start : block.end]))
        assert block.start < block.end <= block.box.end
        assert block.box.start <= block.start or not "".join(found.pieces[block.start : block.box.start]).strip()
        assert block.box.block_start <= index < block.box.block_end
        assert 0 <= block.link_chars <= len("".join(found.pieces[block.start : block.end])) >= block.bold_chars >= 0
    for index, box in enumerate(found.boxes):
        assert box.index == index
        assert box.start <= box.end <= len(found.pieces)
        assert box.block_start <= box.block_end <= len(found.blocks)
        if box.parent is not None:
            assert box.within(box.parent)
            assert box.depth == box.parent.depth + 1
            assert box.parent.block_start <= box.block_start
            assert box.block_end <= box.parent.block_end


@settings(max_examples=150, deadline=None)
@given(MARKUP)
@example("a<a href=x><table><time datetime=1>")  # an empty element in a link that begins behind the line it stands in
def test_blocks_and_boxes_are_slices_of_one_sequence(markup: str) -> None:
    assert_consistent(walked(markup))


@settings(max_examples=100, deadline=None)
@given(st.text("<>/!-=\"' abdiphrtx&;#12\u202e\u00e9", max_size=200))
def test_any_text_is_walked(markup: str) -> None:
    assert_consistent(walked(markup))


@settings(max_examples=150, deadline=None)
@given(MARKUP)
def test_the_blocks_hold_all_text_that_is_seen_and_no_other(markup: str) -> None:
    """Letter by letter; where space goes is the cases' to say."""
    root = LexborHTMLParser(markup).root
    assert root is not None
    seen: list[str] = []
    for node in root.traverse(include_text=True):
        if node.tag == "-text":
            around, line = node.parent, set()
            while around is not None:
                line.add(around.tag)
                around = around.parent
            if not line & {"rt", "rp", "svg", "template"}:
                seen.append(node.text_content or "")
    assert re.sub(r"\s", "", "".join(block.text for block in walk(root).blocks)) == re.sub(r"\s", "", fold("".join(seen)))
