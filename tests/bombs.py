"""Pages made to hurt, by name: each a function that makes the page, so that none is made before it is asked for.

`BOMBS` may be refused by name; `HARMLESS` look odd, are read without harm, and must give a record.
"""

from __future__ import annotations

from collections.abc import Callable

PROSE = "<p>The ferry will not sail at noon on Saturday, its operator said, and the evening crossing remains as it was.</p>"
ARTICLE = f"<article><h1>Ferry drops a sailing</h1>{PROSE * 6}</article>"


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html lang=en><head><title>Ferry</title>{head}</head><body>{body}</body></html>".encode()


def linked(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


def nested(depth: int, tag: str = "div") -> bytes:
    return page(f"<{tag}>" * depth + "deep" + f"</{tag}>" * depth + ARTICLE)


def fonts(count: int) -> bytes:
    return page("".join(f"<p><font size={i}>x" for i in range(count)) + ARTICLE)


def paragraphs(count: int) -> str:
    return "".join(f"<p>{_SENTENCE} It was the {i}th time that it said so.</p>" for i in range(count))


_SENTENCE = "The ferry will not sail at noon on Saturday, its operator said, and the evening crossing remains as it was."
FONTS = "".join(f"<p><font size={i}>x" for i in range(480))

BOMBS: dict[str, Callable[[], bytes]] = {
    "div 300 deep": lambda: nested(300),
    "div 2,000 deep": lambda: nested(2_000),
    "div 100,000 deep": lambda: nested(100_000),
    "div 1,000,000 deep": lambda: nested(1_000_000),
    "div 100,000 deep, never closed": lambda: page("<div>" * 100_000 + ARTICLE),
    "span 50,000 deep": lambda: nested(50_000, "span"),
    "a name's element in itself, 1,900 deep": lambda: page(
        "<h1>Ferry drops a sailing</h1>" + "<div class=fn>" * 1_900 + "<span class=fn>Jane Roe</span>" + "</div>" * 1_900 + PROSE * 6
    ),
    "blockquote 1,900 deep": lambda: nested(1_900, "blockquote"),
    "19,000 items of a quotation under 1,980 boxes": lambda: page(
        "<h1>Ferry</h1>" + "<div class=a>" * 1_980 + "<blockquote>" + paragraphs(19_000).replace("<p>", "<li>")
    ),
    "15,000 paragraphs under 1,880 boxes of one heading": lambda: page(ARTICLE + "<h2>" + "<div>" * 1_880 + paragraphs(15_000)),
    "4,000 lines under 1,880 boxes of what is a heading by its role": lambda: page(
        f"<article><h1>Ferry</h1>{PROSE * 3}<div role=heading>"
        + "<div class=a>" * 1_880
        + "".join(f"<p>Line {i} of the <b>text</b>" for i in range(4_000))
    ),
    "19,000 paragraphs under 1,980 boxes of one cell": lambda: page(
        f"<article><h1>Ferry</h1>{PROSE * 3}<table><tr><td>" + "<div class=a>" * 1_980 + paragraphs(19_000)
    ),
    "600 emphases that are never closed": lambda: page(
        ARTICLE + "".join(f"<div class=d{i}>{_SENTENCE} It was {i}.<em>x" for i in range(600)) + "word " * 300_000
    ),
    "1,900 spans in one another, each behind a line break": lambda: page(
        "<h1>Ferry</h1><p>" + f"{_SENTENCE}<br><span>" * 1_900 + "word " * 400_000
    ),
    "spaces 30,000 spans long behind 200 lines": lambda: page(
        "<h1>Ferry</h1><p>" + "<a href=x>x</a><br><span>" * 200 + "<span> </span>" * 30_000 + PROSE
    ),
    "45,000 links to places in one heading": lambda: page("<h2>" + '<a href="x#y">a</a>' * 45_000 + "</h2>" + ARTICLE),
    "table in table, 3,000 deep": lambda: page("<table><tr><td>" * 3_000 + ARTICLE),
    "3,000 unclosed fonts": lambda: fonts(3_000),
    "5,000 unclosed fonts": lambda: fonts(5_000),
    "3,000 unclosed links": lambda: page("".join(f"<p><a href=/{i}>x" for i in range(3_000)) + ARTICLE),
    "480 unclosed fonts and 2,000 paragraphs": lambda: page(
        "".join(f"<p><font size={i}>x" for i in range(480)) + "<p>Short.</p>" * 2_000 + ARTICLE
    ),
    "unclosed fonts hidden by stray end tags": lambda: page("</p>" * 3_000) + fonts(3_000),
    "unclosed fonts in capitals": lambda: page("".join(f"<P><FONT SIZE={i}>x" for i in range(3_000)) + ARTICLE),
    "fonts ended only in a comment": lambda: page(FONTS + "<!--" + "</font>" * 480 + "-->" + "<p>x" * 2_000 + ARTICLE),
    "fonts ended only in an attribute": lambda: page(FONTS + '<p title="' + "</font>" * 480 + '">' + "<p>x" * 2_000 + ARTICLE),
    "fonts ended only in a cell": lambda: page(FONTS + "<table><tr><td>" + "</font>" * 480 + "</table>" + "<p>x" * 2_000 + ARTICLE),
    "480 fonts in 1,900 boxes that end": lambda: page(
        "<div>" * 1_900 + "".join(f"<font size={i}>" for i in range(480)) + "</div>x" * 1_900 + ARTICLE
    ),
    "a font in each of 3,000 cells, never closed": lambda: page(
        "<table>" + "".join(f"<tr><td><font size={i}>x" for i in range(3_000)) + "</table>" + ARTICLE
    ),
    "lists in lists, 50,000 deep": lambda: page("<ul><li>" * 50_000 + ARTICLE),
    "spans whose ends are barred, 20,000 deep": lambda: page("<span><div></span></div>" * 20_000 + ARTICLE),
    "spans 9,000 deep and 80,000 strange ends": lambda: page("<span>" * 9_000 + "</x>" * 80_000 + ARTICLE),
    "a quotation of 9,000 lines and their speakers": lambda: page(
        ARTICLE
        + "<blockquote>"
        + "".join(f"<p>So it was {i}, he said to us.</p><p>Jane Roe {i}</p>" for i in range(9_000))
        + "</blockquote>"
    ),
    "paragraphs in 1,900 quotes": lambda: page("<blockquote>" * 1_900 + "<p>a" * 45_000 + ARTICLE),
    "40,000 options in one select": lambda: page("<select>" + "<option selected>a" * 40_000 + "</select>" + ARTICLE),
    "30,000 html tags with attributes": lambda: page("".join(f"<html a{i}=1>" for i in range(30_000)) + ARTICLE),
    "15 tags with 13,000 attributes each": lambda: page(("<div " + " ".join(f"{i:x}" for i in range(13_000)) + ">") * 15 + ARTICLE),
    "2,000 sub-headings in an element with a class of 800 KB": lambda: page(
        '<div class="' + "abc " * 200_000 + '">' + "".join(f"{PROSE}<h2>Part {i} of it</h2>" for i in range(2_000)) + "</div>"
    ),
    "6,000 paragraphs in an element with a class of 500 KB": lambda: page(
        f'<div class="{"abc " * 120_000}"><h1>Ferry</h1>{PROSE * 6_000}</div>'
    ),
    "14,000 paragraphs that ask for support": lambda: page(
        ARTICLE.replace("</article>", "") + "".join(f"<p>Support our journalism today {i}.</p>" for i in range(14_000))
    ),
    "7,500 boxes that offer a letter": lambda: page(
        ARTICLE.replace("</article>", "")
        + "".join(f"<div class=x><p>Subscribe to our newsletter, {i}.</p><p>Go on.</p></div>" for i in range(7_500))
    ),
    "40,000 paragraphs": lambda: page("<p>a" * 40_000 + ARTICLE),
    "45,000 links": lambda: page('<a href="/x">a</a>' * 45_000 + ARTICLE),
    "90,000 images": lambda: page("<img src=a>" * 90_000 + ARTICLE),
    "400 images before 45,000 empty captions": lambda: page(
        ARTICLE + "<img src=/a.jpg>" * 400 + "<p>The boats lie at the pier" + "<span class=caption> </span>" * 45_000 + "</p>"
    ),
    "50,000 attributes on one tag": lambda: page("<div " + " ".join(f"a{i}=1" for i in range(50_000)) + ">" + ARTICLE),
    "20,000 spans in one paragraph": lambda: page("<p>" + "<span>word</span> " * 20_000 + "</p>" + ARTICLE),
    "5,000 spans with italics in one paragraph": lambda: page("<p>" + "<span><i>word</i></span> " * 5_000 + "</p>" + ARTICLE),
    "8,000 links in a list": lambda: page(
        ARTICLE + "<ul>" + "".join(f'<li><a href="/n/{i}">A story about harbour number {i}</a></li>' for i in range(8_000)) + "</ul>"
    ),
    "12,000 navigations to the next story": lambda: page(
        ARTICLE + "".join(f"<nav class=post-nav><a href=/n/other-story-{i}>Another story, number {i}</a></nav>" for i in range(12_000))
    ),
    "2,000 links laid over a line of 90,000 characters": lambda: page(
        ARTICLE + "<p>" + '<a href=/n/1 aria-label="Another story"></a>' * 2_000 + "漢é " * 30_000
    ),
    "40,000 links between words": lambda: page(
        ARTICLE + "<p>" + "".join(f"word <a href=/n/{i}>Another story, number {i:07}</a> said " for i in range(40_000))
    ),
    "10,000 links under a headline": lambda: page(
        "<article><h1>Ferry drops a sailing</h1><p class=date>11 June</p><div class='share tags meta'><ul><li>"
        + "<a href=/x/y/>harbours</a> " * 10_000
        + f"</ul></div><p class=byline>By Jane Roe</p>{PROSE * 6}"
    ),
    "15,000 tags in a line": lambda: page(
        ARTICLE + "<div class=tags>" + "".join(f"<a href=/tag/x{i}>tag {i} (1(</a> " for i in range(15_000)) + "</div>"
    ),
    "10,000 links to an author without words": lambda: page(
        "<h1>Ferry drops a sailing</h1><p>By Jane Roe" + "<a rel=author href=/author/x> </a>" * 10_000 + f"</p>{PROSE * 6}"
    ),
    "12,000 addresses to write to in a byline": lambda: page(
        "<h1>Ferry drops a sailing</h1><p>By Jane Roe" + "<a href=mailto:x> </a>" * 12_000 + f"</p>{PROSE * 6}"
    ),
    "1,900 breadcrumbs, one in the other, and 35,000 links": lambda: page(
        "<div class=breadcrumb>" * 1_900
        + "<a href=/x/>Step</a> "
        + "</div>" * 1_900
        + "<p>"
        + "".join(f"<a href=/x{i}/>Step{i}</a> " for i in range(35_000))
        + f"</p>{ARTICLE}"
    ),
    "200 dates in cards and 45,000 links": lambda: page(
        f"<h1>Ferry drops a sailing</h1>{PROSE * 6}"
        + "<div class=card>" * 5
        + "".join(
            f'<meta itemprop={name} content="2025-06-{i % 28 + 1:02}">'
            for i in range(40)
            for name in ("datePublished", "dateCreated", "uploadDate", "pubdate", "dateModified")
        )
        + "</div>" * 5
        + "<p>"
        + "<a href=/x>x</a> " * 45_000
    ),
    "26,000 authors and as many sections": lambda: page(
        ARTICLE,
        "<meta property=article:section content=Harbour>" * 26_000
        + "".join(
            f'<meta name=author content="Jane Ro{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676 % 26)}{"y" * (i // 17_576)}">'
            for i in range(26_000)
        ),
    ),
    "a table of 5,000 rows": lambda: page(
        ARTICLE + "<table>" + "".join(f"<tr><td>{i}</td><td>boat</td><td>quay</td></tr>" for i in range(5_000)) + "</table>"
    ),
    "an article of 1.5 MB": lambda: page(f"<article><h1>Long</h1>{PROSE * 13_000}</article>"),
    "a page of 20 MB": lambda: page(ARTICLE + "<p>word</p>" * 1_900_000),
    "a million siblings": lambda: page("<p>a" * 1_000_000),
    "a text of 5 MB": lambda: page(ARTICLE + "<div>" + "harbour " * 640_000 + "</div>"),
    "a word of 5 MB": lambda: page(ARTICLE + "<div>" + "a" * 5_000_000 + "</div>"),
    "a title of 1 MB": lambda: page(ARTICLE, "<title>" + "Ferry | " * 125_000 + "</title>"),
    "comment never closed": lambda: page("<!--" + ARTICLE * 200),
    "100,000 comments never closed": lambda: page("<!--" * 100_000 + ARTICLE),
    "textarea never closed": lambda: page("<textarea>" + ARTICLE * 200),
    "title never closed": lambda: b"<html><head><title>" + page(ARTICLE * 200),
    "plaintext never closed": lambda: page("<plaintext>" + ARTICLE * 200),
    "100,000 scripts never closed": lambda: page("<script>" * 100_000 + ARTICLE),
    "100,000 stray brackets": lambda: page("<" * 100_000 + ARTICLE),
    "JSON-LD nested 3,000 deep": lambda: page(ARTICLE, linked('{"@type":"NewsArticle","about":' * 3_000 + "1" + "}" * 3_000)),
    "JSON-LD nested 100,000 deep": lambda: page(ARTICLE, linked("[" * 100_000)),
    "JSON-LD of 20,000 authors": lambda: page(
        ARTICLE,
        linked('{"@type":"NewsArticle","author":[' + ",".join(f'{{"name":"Ada Quill {i}"}}' for i in range(20_000)) + "]}"),
    ),
    "JSON-LD of 20,000 blocks": lambda: page(ARTICLE, linked('{"@type":"NewsArticle","headline":"Ferry"}') * 20_000),
    "JSON-LD of 2,000 headlines and 1,000 headings": lambda: page(
        ("<h1>" + "abcdefgh " * 800 + "</h1>") * 1_000,
        linked("[" + ",".join(f'{{"@type":"Article","headline":"{"abcdefgh " * 30}{i}"}}' for i in range(2_000)) + "]"),
    ),
    "JSON-LD of 5 recipes, and a text of ligatures": lambda: page(
        ARTICLE + "<p>" + "\ufdfa " * 400_000,
        linked('{"@type":"Recipe","recipeIngredient":["a cup of it"],"recipeInstructions":["cook it"]}') * 5,
    ),
    "JSON-LD of an ingredient of 1,900,000 letters": lambda: page(
        ARTICLE, linked('{"@type":"Recipe","recipeIngredient":["' + " ".join(f"{i}\U00010428" + "a" * 95_000 for i in range(20)) + '"]}')
    ),
    "JSON-LD of one open string": lambda: page(ARTICLE, linked('{"@type":"NewsArticle","headline":"' + '\\"' * 500_000)),
    "JSON-LD of open braces and commas": lambda: page(ARTICLE, linked("{," * 200_000)),
    "JSON-LD that refers to itself": lambda: page(
        ARTICLE, linked('{"@graph":[{"@id":"a","@type":"NewsArticle","author":{"@id":"a"},"publisher":{"@id":"a"}}]}')
    ),
    "an application state of 3 MB": lambda: page(
        ARTICLE,
        '<script id="__NEXT_DATA__" type="application/json">[' + ",".join(['{"text":"' + "boat " * 20 + '"}'] * 27_000) + "]</script>",
    ),
    "20,000 question marks as a date": lambda: page(f"<time>{'?' * 20_000}</time>" + ARTICLE),
    "100,000 digits as a date": lambda: page(f"<time>{'1' * 100_000}</time>" + ARTICLE),
    "a byline of 100,000 commas": lambda: page(f"<h1>Ferry</h1><p class=byline>By {'A, ' * 100_000}</p>" + PROSE * 6),
    "a byline of 100,000 ands": lambda: page(ARTICLE, f'<meta name="author" content="{"Ada and " * 100_000}">'),
    "100,000 accents on a letter": lambda: page("<!--é--><p>a" + "\u0301\u0316" * 50_000 + "</p>" + ARTICLE),
    "100,000 accents on a letter, in data": lambda: page(
        ARTICLE, linked('{"@type":"NewsArticle","headline":"Ferry a' + "\u0301\u0316" * 50_000 + '"}')
    ),
    "a site's name of 40,000 at signs": lambda: page(ARTICLE, f'<meta property="og:site_name" content="{"a@" * 40_000}">'),
    "a link of 2,500,000 dashes": lambda: page(ARTICLE + f"<p><a href=/news/x>{'-' * 2_500_000}</a></p>"),
    "a link of 400,000 times": lambda: page(ARTICLE + f"<p><a href=/news/x>{'12:30 ' * 400_000}</a></p>"),
    "200,000 spaces": lambda: page("<p>By" + " " * 200_000 + "x</p>" + ARTICLE),
    "200,000 dashes before the first sentence": lambda: page(
        f"<article><h1>Ferry</h1><p>{'PORT LINTEL - ' * 15_000}</p>{PROSE * 6}</article>"
    ),
    "200,000 opening parentheses": lambda: page("<article><h1>Ferry</h1><p>" + "(" * 200_000 + "</p>" + PROSE * 6 + "</article>"),
    "50,000 line breaks": lambda: page("<div>" + "The boat came in.<br>" * 50_000 + "</div>"),
    "6,000 titles and 6,000 line breaks": lambda: page(
        "<div>" + "<br>".join(f"A line {i} that is unlike" for i in range(6_000)) + "</div>" + ARTICLE,
        "".join(f'<meta property="og:title" content="Title number {i} of it">' for i in range(6_000)),
    ),
    "100,000 meta tags": lambda: page(ARTICLE, '<meta property="article:tag" content="boats">' * 100_000),
    "a breadcrumb of 20,000 steps": lambda: page("<nav class=breadcrumb>" + '<a href="/a/">Boats</a> &gt; ' * 20_000 + "</nav>" + ARTICLE),
    "an address of 1 MB in a link": lambda: page(ARTICLE + f'<a href="/{"a/" * 500_000}">A story about the harbour</a>'),
    "templates 1,900 deep": lambda: nested(1_900, "template"),
    "svg 1,900 deep": lambda: nested(1_900, "svg"),
    "only end tags": lambda: b"</div>" * 300_000,
    "100,000 characters beyond ASCII in a row": lambda: page("<p>" + "港" * 100_000 + "</p>" + ARTICLE),
    "150 captions of strokes": lambda: page(
        "<h1>Ferry</h1>"
        + "".join(f"<figure><img src=/f-{i}.jpg><figcaption>A{'/' * 60}({i}</figcaption></figure>" for i in range(150))
        + PROSE * 6
    ),
    "a base address of 500 KB": lambda: page(
        ARTICLE + "".join(f'<a href="../another-story-of-boats-{i}?q=%">Another story</a><br><br>' for i in range(1_500)),
        f'<base href="https://boats.example/{"a/" * 250_000}">',
    ),
    "8,000 changes told by two clocks": lambda: page(
        ARTICLE,
        linked('{"@type":"NewsArticle","headline":"Ferry","datePublished":"2025-06-11T10:00:00+02:00"}')
        + "".join(
            f'<meta name="date-modif{i}" content="2025-06-{i % 28 + 1:02}T{i // 28 % 24:02}:{i % 60:02}:00{zone}">'
            for i in range(4_000)
            for zone in ("Z", "+02:00")
        ),
    ),
    "4,000 titles and 4,000 headings": lambda: page(
        "".join(f"<h1><b>Ferry</b> <i>tells</i> story {i} of boats</h1>" for i in range(4_000)) + ARTICLE,
        "".join(f'<meta property="og:title" content="Ferry tells story {i} of boats">' for i in range(4_000)),
    ),
    "40,000 keywords": lambda: page(
        ARTICLE + f"<p>{'boat quay ' * 60_000}</p>", f'<meta name=keywords content="{",".join(f"unknown{i}x" for i in range(40_000))}">'
    ),
    "random bytes": lambda: bytes((i * 7919 + i // 251) % 256 for i in range(300_000)),
    "nothing but NUL": lambda: b"\x00" * 1_000_000,
}

HARMLESS: dict[str, Callable[[], bytes]] = {
    "a span longer than time": lambda: page(ARTICLE + f'<time datetime="{"999mo " * 26}ago"></time>'),
    "an author's address that is no text": lambda: page(
        ARTICLE, linked('{"@type":"NewsArticle","author":{"name":"Jane Roe","url":"https://x.example/\\ud800"}}')
    ),
    "a data address of 1 MB in an image": lambda: page(ARTICLE + f'<img src="data:image/png;base64,{"QUJD" * 262_144}">'),
    "NUL bytes in the text": lambda: page(ARTICLE.replace("ferry", "fer\x00ry")),
    "lone surrogates": lambda: page(ARTICLE.replace("ferry", "fer&#xD800;ry")) + b"\xed\xa0\x80",
    "U+2028 in JSON-LD": lambda: page(ARTICLE, linked('{"@type":"NewsArticle","headline":"Ferry\u2028drops a sailing"}')),
    "soft hyphens, joiners, marks of direction": lambda: page(ARTICLE.replace("ferry", "fer\u00adry\u200d\u200f\u202e")),
    "two identical paragraphs to be told apart": lambda: page("<p>a</p><p>a</p>" + ARTICLE),
    "one paragraph of one letter": lambda: page("<p>a</p>"),
    "no tags at all": lambda: b"The ferry will not sail at noon.",
}
