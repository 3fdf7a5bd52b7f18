"""Whole pages of an invented paper, for tests of the body: an invented story in the chrome that real news pages have.

`page(article)` puts markup where a paper has its article; `body(html)` is what the extractor makes of the page.
"""

from __future__ import annotations

from collections.abc import Iterable

from scraper.extractor import begin, extract
from scraper.page.blocks import Block
from scraper.record import Page, Record

HEADLINE = "Keeper of the last lamp on Gull Point hands over the key"
URL = "https://www.shoreline-post.example/region/2025/06/11/keeper-of-the-last-lamp-hands-over-the-key-48213"
DECK = "Ottilie Brand climbed 214 steps twice a day for thirty-one years. On Friday a sensor takes her place."
STORY = (
    (
        "For thirty-one years Ottilie Brand has climbed the 214 steps of the lighthouse on Gull Point twice a day, once to clean the glass "
        "and once to see the lamp come on."
    ),
    (
        "On Friday she will do it for the last time. The port authority has replaced her with a sensor the "
        "size of a matchbox, which reports "
        "to a control room forty miles away."
    ),
    "“I was told that it never sleeps,” Brand, 64, said on Tuesday in the kitchen at the foot of the tower. “Neither did I.”",
    (
        "The lamp was lit with whale oil in 1811, with gas from 1893 and with electricity since the winter "
        "of 1926. It has failed twice, both "
        "times in fog."
    ),
    (
        "The authority says that the sensor will save £38,000 a year. Its harbour master, Colm Tierney, "
        "called the decision “late rather than "
        "cruel”."
    ),
    (
        "Fishermen in the village are less certain. Three of them wrote to the authority in April to say "
        "that a keeper had pulled them from "
        "the rocks, and that a matchbox would not have."
    ),
    (
        "Brand’s predecessor kept bees in the lantern room until the honey, warmed by the lamp, ran down the "
        "inside of the tower and into the "
        "visitors’ book."
    ),
    (
        "What will become of her house has not been decided. A trust wants to let it to writers, while the "
        "parish council would rather have a "
        "family with children for the school."
    ),
    (
        "She is not moving far. Her brother has a cottage on the other side of the bay, from which, she "
        "said, one can see at once whether the "
        "lamp is burning."
    ),
    "The key, which weighs two pounds, goes to the museum in Port Lintel.",
)

_HEAD = """<meta charset="utf-8"><title>{headline} | Shoreline Post</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="canonical" href="{url}">
<meta property="og:title" content="{headline}"><meta property="og:type" content="article">
<meta property="og:site_name" content="Shoreline Post">
<meta property="article:published_time" content="2025-06-11T09:15:00+01:00">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"{kind}","headline":"{headline}",
"datePublished":"2025-06-11T09:15:00+01:00","author":{{"@type":"Person","name":"Jane Roe"}},"publisher":{{"@type":"Organization",
"name":"Shoreline Post"}},"mainEntityOfPage":"{url}"}}</script>"""
_TOP = """<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header"><a class="logo" href="/"><img src="/static/logo.svg" alt="Shoreline Post"></a>
<button class="menu-toggle">Menu</button><nav class="main-nav"><ul><li><a href="/region">Region</a></li><li><a href="/sea">Sea</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/culture">Culture</a></li><li><a href="/opinion">Opinion</a></li></ul></nav>
<a class="login" href="/login">Sign in</a><a class="subscribe" href="/subscribe">Subscribe</a></header>
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/region">Region</a></li></ol>"""
_HEADING = """<header class="article-header"><a class="kicker" href="/region">Region</a><h1 class="article-title">{headline}</h1>
<div class="article-meta"><span class="byline">By <a rel="author" href="/people/jane-roe">Jane Roe</a></span>
<time datetime="2025-06-11T09:15:00+01:00">11 June 2025, 9:15am</time></div>{share}</header>"""
SHARE = """<ul class="share-bar"><li><a href="https://social.example/share">Share on Facebook</a></li>
<li><a href="https://post.example/intent">Post on X</a></li><li><a href="mailto:?subject=x">Email</a></li></ul>"""
_TITLES = (
    "Ferry to the northern islands runs again after the storm",
    "Why the eastern pier was never rebuilt",
    "Oyster farmers count the cost of a warm winter",
    "Museum in Port Lintel opens its cellar to visitors",
)
RELATED = (
    '<section class="related"><h2>Related stories</h2><ul>'
    + "".join(f'<li><a href="/region/2025/06/0{n}/story-{n}-4810{n}"><h3>{title}</h3></a></li>' for n, title in enumerate(_TITLES, 1))
    + "</ul></section>"
)
_ASIDE = (
    '<aside class="sidebar"><h2>Most read</h2><ol>'
    + "".join(f'<li><a href="/sea/2025/06/0{n}/read-{n}-4820{n}">{title} this year</a></li>' for n, title in enumerate(_TITLES, 1))
    + "</ol></aside>"
)
SIGN_UP = """<div class="newsletter-box"><h3>The Tide Table</h3><p>Our letter from the coast, every Thursday in your inbox.</p>
<form action="/newsletter"><input type="email" name="e"><button>Sign up</button></form></div>"""
AD = '<div class="ad-slot" data-slot="mid-1"><span>Advertisement</span><div id="gpt-mid-1"></div></div>'
_FOOT = """<footer class="site-footer"><nav><a href="/about">About us</a><a href="/contact">Contact</a><a href="/terms">Terms of use</a>
<a href="/privacy">Privacy</a></nav><p>© 2025 Shoreline Post Ltd. All rights reserved. No part of this site may be reproduced without
permission.</p></footer>"""


def page(
    article: str,
    *,
    headline: str = HEADLINE,
    head: str = "",
    after: str = "",
    lang: str = "en",
    heading: str | None = None,
    kind: str = "NewsArticle",
) -> str:
    """The whole page. `article` stands under the headline in the article's element, `after` after it; `head` adds to the head;
    `kind` is what the linked data calls it."""
    heading = _HEADING.format(headline=headline, share=SHARE) if heading is None else heading
    said = _HEAD.format(headline=headline, url=URL, kind=kind)
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head>{said}{head}</head><body class="single">{_TOP}'
        f'<main id="main"><article class="post">{heading}{article}</article>{after}{RELATED}{SIGN_UP}</main>{_ASIDE}{_FOOT}</body></html>'
    )


def bare(inside: str, *, headline: str = HEADLINE, head: str = "", lang: str = "en", title: str | None = None) -> str:
    """A page with the paper's chrome around markup of one's own: no article element, no headline of ours."""
    said = (
        _HEAD.format(headline=headline, url=URL, kind="NewsArticle") if title is None else f'<meta charset="utf-8"><title>{title}</title>'
    )
    return f'<!DOCTYPE html><html lang="{lang}"><head>{said}{head}</head><body>{_TOP}{inside}{_FOOT}</body></html>'


def heading(headline: str = HEADLINE) -> str:
    """What stands over the story: label, headline, byline, date, share bar."""
    return _HEADING.format(headline=headline, share=SHARE)


def p(texts: Iterable[str], shape: str = "<p>{}</p>") -> str:
    return "".join(shape.format(text) for text in texts)


def text(html: str) -> Record:
    return extract(html, url=URL, fetched_at="2025-06-11T12:00:00Z")


def body(html: str) -> list[str]:
    """The body's blocks, as texts."""
    return [block.text for block in text(html).blocks]


def kinds(html: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in text(html).blocks]


def blocks(html: str) -> list[Block]:
    return begin(Page(f"<html><body>{html}</body></html>", url=URL)).doc.blocks


def items(texts: tuple[str, ...], tag: str = "ul") -> str:
    return f"<{tag}>{''.join(f'<li>{text}</li>' for text in texts)}</{tag}>"
