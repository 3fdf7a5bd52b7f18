"""The byline as it is displayed: where it stands, and where it ends."""

from __future__ import annotations

from typing import Any

import pytest
from headpage import read

from scraper.extractor import extract
from tests.signedpage import DAY, PROSE, attribution, linked, page, seen

CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "by-word": (page("<p>By Jane Roe and John Doe</p>"), {"byline": "By Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]}),
    "a line of facts in the foot of the story": (
        page(
            after="<div class=item-footer><p class=facts>Von Erika am 03.05.2013, 11:51 | 3 Orte | <a href=/haefen/>Häfen</a></p></div>",
            language="de",
        ),
        {"byline": "Von Erika", "authors": ["Erika"]},
    ),
    "several authors, each in an element with her address": (
        page(
            "<div class=names>"
            + "".join(
                f"<a href=/author/{n}><dl class=author><dt>{name} 기자</dt><dd>writer{n}@dailysample.com</dd></dl></a>"
                for n, name in enumerate(("김하늘", "이바다", "박항구"))
            )
            + "</div>",
            head=linked('[{"@type":"Person","name":"김하늘"},{"@type":"Person","name":"이바다"},{"@type":"Person","name":"박항구"}]'),
            language="ko",
        ),
        {
            "byline": "김하늘 기자 writer0@dailysample.com 이바다 기자 writer1@dailysample.com 박항구 기자 writer2@dailysample.com",
            "authors": ["김하늘", "이바다", "박항구"],
        },
    ),
    "authors in elements that nothing calls so, each with what she is": (
        page(
            "<div class=q1><div class=q2>By</div>"
            + "".join(
                f"<div class=q3><a href=/author/{n}>{name}</a><span>{role}</span></div>"
                for n, (name, role) in enumerate((("Jane Roe", "News Reporter"), ("Max Moe", "News Reporter"), ("Ann Poe", "")))
            )
            + "</div><ul><li>Updated 20:49, 5 Aug 2024</li></ul>"
        ),
        {"byline": "By Jane Roe News Reporter Max Moe News Reporter Ann Poe", "authors": ["Jane Roe", "Max Moe", "Ann Poe"]},
    ),
    "authors in one element each, with addresses": (
        page(
            "<div class=q1>"
            + "".join(
                f"<dl class=q2><a href=/j/{n}><dt>{name} 기자</dt><dd>writer{n}@dailysample.com</dd></a></dl>"
                for n, name in enumerate(("김하늘", "이바다"))
            )
            + "<dl><dt>입력 :</dt><dd>2025-06-04 02:37:08</dd></dl></div>",
            head=linked('[{"@type":"Person","name":"김하늘"},{"@type":"Person","name":"이바다"}]'),
            language="ko",
        ),
        {"byline": "김하늘 기자 writer0@dailysample.com 이바다 기자 writer1@dailysample.com", "authors": ["김하늘", "이바다"]},
    ),
    "names in elements that nothing calls authors": (
        page(
            "<div class=q1><address class=q2><a href=/u/1>Jane Roe</a></address><address class=q2><a href=/u/2>Max Moe</a></address></div>",
            head=linked('[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"Max Moe"}]'),
        ),
        {"byline": "Jane Roe Max Moe", "authors": ["Jane Roe", "Max Moe"]},
    ),
    "what a person is, under a by-word and her name": (
        page("<div class=q1><p>By Jane Roe</p><p>Co-founder and Chief Editor</p></div>"),
        {"byline": "By Jane Roe Co-founder and Chief Editor", "authors": ["Jane Roe"]},
    ),
    "a name before the cards of other stories": (
        page("<div class=q1><div class=q2><a href=/author/1>Jane Roe</a></div><div class=q2>Ports</div><div class=q2>3 May</div></div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "an author whom microdata mark in a column before the headline": (
        page(head=linked('{"@type":"Person","name":"Jane Roe"}')).replace(
            "<main>",
            "<div class=left><div itemprop=author itemscope itemtype='https://schema.org/Person'><div itemprop=name>Jane Roe</div></div>"
            + "".join(f"<p>{said}</p>" for said in ("4 May 2022", "Share", "Print", "Send", "Listen", "Keep", "Larger", "Smaller"))
            + "</div><main>",
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a face between the by-word and the name": (
        page(
            "<div class=facts><time>10.12.2022 18:27</time> <span class=fact>von</span> <span class=authors><a href=/autor/erika-muster-98>"
            "<figure><img src=/e.jpg></figure></a> <a class=author href=/autor/erika-muster-98>Erika Muster</a></span></div>",
            language="de",
        ),
        {"byline": "von Erika Muster", "authors": ["Erika Muster"]},
    ),
    "a by-word that systems have from a dictionary": (
        page("<p class=author>durch Erika Muster</p>", language="de"),
        {"byline": "durch Erika Muster", "authors": ["Erika Muster"]},
    ),
    "the section's label before the by-word": (
        page(
            "<div class=author>Ports By <a href=/people/jane-roe rel=author>Jane Roe</a></div>",
            head="<meta property=article:section content=Ports>",
        ).replace("<main>", "<nav class=breadcrumb><a href=/>Home</a> &gt; <a href=/ports>Ports</a></nav><main>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a full stop between the name and the date": (
        page("<p>By <a href=/people/jane-roe>Jane Roe</a>. Last updated on December 11, 2025</p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a full stop that shortens a name": (page("<p>By Jane Roe Jr. Last updated on December 11, 2025</p>"), {"byline": "By Jane Roe Jr."}),
    "a name like nobody's behind a by-word": (
        page("<p><i></i> By <span itemprop=author itemscope><span itemprop=name>Ask the Pilots</span></span></p>"),
        {"byline": "By Ask the Pilots", "authors": ["Ask the Pilots"]},
    ),
    "a name, and where the text stood first": (
        page(
            "<p><b>Jane Roe</b> • The post Storm closes harbour appeared first on Quay Notes.</p>",
            head=linked('{"@type":"Person","name":"Jane Roe"}'),
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a publisher of two words, and the author under the text": (
        page(
            "<div itemprop=author itemscope itemtype='https://schema.org/Organization'><meta itemprop=name content='Muster Kurier'></div>",
            after="<span class=article__author>Erika Muster</span>",
        ),
        {"byline": "Erika Muster", "authors": ["Erika Muster"]},
    ),
    "a first name before the site's": (
        page("<p class=post-author><a href=/author/jane rel=author>Jane / Daily Sample</a></p>"),
        {"byline": "Jane / Daily Sample", "authors": ["Jane"]},
    ),
    "a profile in the foot of the page, under a by-word": (
        page(head=linked('{"@type":"Person","name":"Erika Muster"}'), language="de").replace(
            "<footer>", "<footer><h2>Kommentar von</h2><a rel=author href=/erika-muster/!a1/><h4>Erika Muster</h4></a>"
        ),
        {"byline": "Kommentar von Erika Muster", "authors": ["Erika Muster"]},
    ),
    "two authors under one label, each with a face and a role": (
        page(
            after="<aside><div class=s1>Author</div><div class=s2>"
            + "".join(
                f"<div class=s3><div class=s4><div class=s5>{face}</div></div><div class=s6><div>{name}</div><p>{role}</p></div></div>"
                for face, name, role in (("JR", "Jane Roe", "Staff Engineer, Example"), ("MM", "Max Moe", "Director, Example"))
            )
            + "</div></aside>"
        ),
        {"byline": "Author Jane Roe Staff Engineer, Example Max Moe Director, Example", "authors": ["Jane Roe", "Max Moe"]},
    ),
    "what the story is filed under, in a link behind the name": (
        page("<p>Dec 26, 2025 • Jane Roe in <a href=/blog/crane-management>Crane Management</a></p>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "where she wrote it, in a link behind the name": (
        page("<p>Dec 26, 2025 • Jane Roe in <a href=/world/nairobi>Nairobi</a></p>"),
        {"byline": "Jane Roe in Nairobi", "authors": ["Jane Roe"]},
    ),
    "a sign before the by-word": (page("<p>✍️ By Jane Roe</p>"), {"byline": "By Jane Roe", "authors": ["Jane Roe"]}),
    "icons around the by-word and the name": (
        page("<p><i>\uf007</i> By Jane Roe \uf0e0 <i class=material-icons>mail</i></p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a name and, under it, her paper": (
        page(
            "<div class=x1><a href='/staff/5/jane-roe/'>Jane Roe</a><div class=x2>Newtown Enquirer</div></div>",
            head=linked('"Jane Roe, Newtown Enquirer"'),
        ),
        {"byline": "Jane Roe Newtown Enquirer", "authors": ["Jane Roe"]},
    ),
    "a second name outside of the link": (
        page(
            "<p><span class=author><a href='/auteur/jane-roe' rel=author>Jane Roe</a> en Joost de Wit</span> <time>15 mrt. 2025</time></p>",
            language="nl",
        ),
        {"byline": "Jane Roe en Joost de Wit", "authors": ["Jane Roe", "Joost de Wit"]},
    ),
    "an initial before the time, under the text": (
        page(
            after="<p class=foot><span class=x>Eingestellt von <span class=fn>Erika M.</span></span> um <a href='#'>21:17</a></p>",
            language="de",
        ),
        {"byline": "Eingestellt von Erika M.", "authors": ["Erika M."]},
    ),
    "what each has made, in the element with both names": (
        page(
            "<p><span class=meta-author><a class=author href='/imprint/a'>Jane Roe</a> (Text), <a class=author href='/imprint/b'>Max Moe"
            "</a> (Bilder), Kiel</span><time>11.06.2025, 05.30 Uhr</time></p>",
            language="de",
        ),
        {"byline": "Jane Roe (Text), Max Moe (Bilder), Kiel", "authors": ["Jane Roe"]},
    ),
    "what was written, and by whom": (
        page("<div class=byline>Ein Report von <span itemprop=author>Erika Muster</span>, Kiel</div>", language="de"),
        {"byline": "Ein Report von Erika Muster, Kiel", "authors": ["Erika Muster"]},
    ),
    "a person with what she is in small letters, and the house over the headline": (
        page(
            "<ul><li><img src='/a.jpg' alt=''><div><p>Femke van Dalen</p><p>redacteur Klimaat</p></div></li></ul><time>11 juni 2025</time>",
            head=linked('{"@type":"Organization","name":"Daily Sample"}'),
            language="nl",
        ),
        {"byline": "Femke van Dalen redacteur Klimaat", "authors": ["Femke van Dalen"]},
    ),
    "a writer over a town with its state and the date": (
        page("<div>Jane Roe</div><div>Santa Rosa, Nuevo León / 15.11.2026 20:31</div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "who is named under the text over her own address": (
        page(
            after="<div class=q1><a href='/u/jroe'>Jane Roe</a><span>Reporter</span><a href='mailto:jane.roe@sample.example'>"
            "jane.roe@sample.example</a></div>"
        ),
        {"byline": "Jane Roe Reporter jane.roe@sample.example", "authors": ["Jane Roe"]},
    ),
    "an author under the text, where the data name the paper": (
        page(
            after="<div class=signature><a href='/redakteur/77'>Erika Muster</a></div>",
            head=linked('{"@type":"Organization","name":"Daily Sample"}'),
            language="de",
        ),
        {"byline": "Erika Muster"},
    ),
    "two names and nothing else beside a date": (
        page("<div class=x1>Jane Roe and John Doe |</div><div>11 June 2025</div>"),
        {"byline": "Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "a name and, in the next line, what she is at the paper": (
        page("<p>11 June 2010</p><p><strong>Jane Roe</strong><br>Daily Sample Staff Writer</p>"),
        {"byline": "Jane Roe Daily Sample Staff Writer", "authors": ["Jane Roe"]},
    ),
    "a by-word, and in the next line what she is at the paper": (
        page("<p>By Jane Roe<br>Daily Sample Staff Writer<br>Friday, June 11, 2010; A01</p>"),
        {"byline": "By Jane Roe Daily Sample Staff Writer", "authors": ["Jane Roe"]},
    ),
    "a date and then a name": (page("<span>Fri, 2010-06-11 08:20 — Jane Roe</span>"), {"byline": "Jane Roe", "authors": ["Jane Roe"]}),
    "in a list of facts under the headline": (
        page("<ul><li>11 June 2025</li><li>Jane Roe</li><li>Harbour</li></ul>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "in a list of facts whose links lead nowhere": (
        page("<ul><li><a href='#'>Jane Roe</a></li><li><a href='#'>11 June 2025</a></li><li><a href='#c'>0 Comments</a></li></ul>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a name and an agency beside a date": (
        page("<div class=x1>Jane Roe / AFP</div><div>11 June 2025</div>"),
        {"byline": "Jane Roe / AFP", "authors": ["Jane Roe"]},
    ),
    "links of two kinds": (
        page('<div>By <a href="/author/jane-roe">Jane Roe</a> and <a class="author" href="/jdoe">John Doe</a></div>'),
        {"byline": "By Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "what joins linked names is printed too": (
        page('<div class=author><a class="author" href="/a/1">Jane Roe</a> and <a class="author" href="/a/2">John Doe</a></div>'),
        {"byline": "Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "element, role and date": (
        page('<div class="article-byline"><span>Jane Roe</span> <span>Harbour Correspondent</span> <time>11 June 2025</time></div>'),
        {"byline": "Jane Roe Harbour Correspondent", "authors": ["Jane Roe"]},
    ),
    "what she is in an element under her name": (
        page(
            "<div class=author-line><p>Updated 12 June 2025</p><p>Written by <a href='/team/jane-roe'>Jane Roe</a></p>"
            "<p>Harbour Content Coordinator</p></div>"
        ),
        {"byline": "Written by Jane Roe Harbour Content Coordinator", "authors": ["Jane Roe"]},
    ),
    "what she is under her name alone": (
        page("<div><p>Jane Roe</p><p>Founder & Harbour Editor</p></div><p>11 June 2025</p>"),
        {"byline": "Jane Roe Founder & Harbour Editor", "authors": ["Jane Roe"]},
    ),
    "what she is behind a dot": (
        page("<p>By <a href='/author/jane-roe'>Jane Roe</a> ⋅ Harbour Editor ⋅ Updated 12 June 2025</p>"),
        {"byline": "By Jane Roe ⋅ Harbour Editor", "authors": ["Jane Roe"]},
    ),
    "author page in other words": (
        page("<p><a href='/perfil/jane-roe/'>Jane Roe</a><span>Daily Sample</span></p><p>11 June 2025</p>"),
        {"byline": "Jane Roe Daily Sample", "authors": ["Jane Roe"]},
    ),
    "known from linked data": (
        page("<div class=x1><span>Jane Roe</span></div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "by-word glued to the name": (
        page("<div><span>By<a href='/about/jane-roe'>Jane Roe</a></span></div>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a programme behind the date is none of the authors": (
        page(
            "<div class=credit><span>By <span class=author>JANE ROE</span></span> <abbr>11 June 2025 3:46 PM</abbr>"
            ' <a href="https://tv.example.org/morning">Good Morning Harbour</a></div>'
        ),
        {"byline": "By JANE ROE", "authors": ["Jane Roe"]},
    ),
    "the writer of a teaser in a box beside the text": (
        page(
            '<p class=info><a href="/auteur/12-afp" class=author>AFP</a> 11 June 2025</p><aside><ul><li><div>'
            '<a href="/2025/06/10/the-crane-that-fell-first"><h2>The crane that fell first of all</h2></a>'
            "<span class=author>By <span class=name>Max Moe</span></span></div></ul></aside>"
        ),
        {"byline": "AFP", "authors": ["AFP"]},
    ),
    "a link to write to her": (
        page(
            '<div class=meta><span class=author>Jane Roe</span> <a class="author m" href="mailto:r@example.org">Send us a letter</a></div>'
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "filed in a category": (
        page('<p>by <a href="/author/jane-roe">Jane Roe</a> in <a href="/category/ports/" rel="category tag">Ports &amp; Ships</a></p>'),
        {"byline": "by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "filed under a label": (
        page(
            "<p>by <a href=/author/jane-roe>Jane Roe</a> / Kategorien: <a href=/category/a/>Event</a>, <a href=/category/b/>Ports</a></p>"
        ),
        {"byline": "by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "categories in the middle of a sentence": (
        page("<p>von <a href=/author/jane-roe>Jane Roe</a> in <a href=/category/a/ rel=category>Event</a> gestern veröffentlicht</p>"),
        {"byline": "von Jane Roe in Event gestern", "authors": ["Jane Roe"]},
    ),
    "a sentence that files the story": (
        page(
            after="<p>Dieser Beitrag wurde am 11.06.2025 von <a href=/author/jane-roe>Jane Roe</a> in <a href=/a rel='category tag'>Event"
            "</a>, <a href=/b rel='category tag'>Ports</a> veröffentlicht. Schlagworte: <a href=/tag/c>Crane</a>.</p>"
        ),
        {"byline": "von Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a line that files the story under several heads": (
        page(
            "<p>Posted by <a href=/author/jane-roe>Jane Roe</a> under <a href=/category/a>Event</a>, <a href=/category/b>Ports</a> | "
            "Schlagwörter: <a href=/tag/c>Crane</a> | [5] Comments</p>"
        ),
        {"byline": "Posted by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a line that files the story under several heads, and links to no writer": (
        page("<p>Posted by Jane Roe under <a rel=tag href=/a>Event</a>, <a rel='category tag' href=/b>Ports</a> | [5] Comments</p>"),
        {"byline": "Posted by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "what it is filed under in an element behind her name": (
        page("<div><span>June 11, 2025</span> <span>by Jane Roe</span> <span><a href=/category/a/>Harbour</a></span></div>"),
        {"byline": "by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "what it is filed under behind a login": (
        page("<div><span>June 11, 2025</span> <span>by Quayside</span> <span><a href=/category/a/>Harbour</a></span></div>"),
        {"byline": "by Quayside", "authors": ["Quayside"]},
    ),
    "a word before a date in an element of its own": (
        page("<p>Par Anne Dubois le <time>11 juin 2025, 09:30</time> - <a href=/category/a>Port</a> - <a href=/x>Lien permanent</a></p>"),
        {"byline": "Par Anne Dubois", "authors": ["Anne Dubois"]},
    ),
    "bullets in a line of facts": (
        page("<div>by Jane Roe ● June 11, 2025 ● 6 min read</div>"),
        {"byline": "by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "what the date is of": (page("<p>Autor: Jane Roe | Artikel veröffentlicht am 11.06.2025</p>"), {"byline": "Autor: Jane Roe"}),
    "her name once more": (
        page("<p>Written by: <a href=/author/jane-roe><span>Jane Roe</span> <b>Jane Roe</b></a></p>"),
        {"byline": "Written by: Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a by-word over what it is filed under": (
        page(
            "<p>June 11, 2025</p><b>By</b><div class='block'><a href=/a rel=tag>Quay Lanterns</a></div>"
            "<div class=co-authors><a href=/author/jane-roe>Jane Roe</a></div>"
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "in a block whose theme sets the category over it": (
        page("<div class='td-category-pos-above'><span class=x1>Jane Roe</span> - June 11, 2025</div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a desk alone, where data name who published it": (
        page("<p>von Redaktion, 11. Juni 2025</p>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": "von Redaktion", "authors": ["Redaktion"]},
    ),
    "an agency alone, where data name who wrote for it": (
        page("<p>By Reuters</p>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": "By Reuters", "authors": ["Jane Roe"]},
    ),
    "names set in two parts, of whom data know the second": (
        page(
            "<div class=bylines><address class=author><a href=/author/1><span>Jane</span> <span>Roe</span></a></address>"
            "<address class=author><a href=/author/2><span>John Max</span> <span>Doe</span></a></address></div>",
            head=linked('[{"@type":"Person","name":"John Max Doe"}]') + "<meta name=author content='John Max Doe'>",
        ),
        {"byline": "Jane Roe John Max Doe", "authors": ["Jane Roe", "John Max Doe"]},
    ),
    "her name in an element with links to search for her": (
        page(
            '<div class="author-list"><h3>Jane Roe</h3><h4>Search for this author in:</h4><ul><li><a href="https://x.example.org/?q=roe">'
            "Pub Port</a><li><a href='https://x.example.org/?s=roe'>Harbour Scholar</a></ul></div><p>11 June 2025</p>",
            head='<meta name="author" content="Jane Roe">',
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "what she is, in the block under her name": (
        page('<div class=a1><a href="/author/jane-roe">Jane Roe</a></div><div class=a2>Political Editor</div><div>11 June 2025</div>'),
        {"byline": "Jane Roe Political Editor", "authors": ["Jane Roe"]},
    ),
    "what others are is said under others": (
        page('<div class=a1><a href="/author/jane-roe">Jane Roe</a></div><div class=a2>The editors of our paper chose it</div>'),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a by-word in the element around the name": (
        page('<p>11 June 2025 <span class="author">By <a class="author-name" href="/author/jane-roe">Jane Roe</a></span> 7 were lost</p>'),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "what she is, in an element of its own": (
        page("<div class=byline><div class=byline-name>Jane Roe</div><div class=byline-title>HarbourFeed News Reporter</div></div>"),
        {"byline": "Jane Roe HarbourFeed News Reporter", "authors": ["Jane Roe"]},
    ),
    "a house's desk behind its by-word, where data name who published it and a name stands elsewhere": (
        page(
            "<p>Kleinhafen Werft</p><p>11. Juni 2025</p><p>Autor: Die Redaktion</p>",
            head=linked('{"@type":"Person","name":"Jane Roe"}'),
            after="<p>Kleinhafen Werft</p>",
        ),
        {"byline": "Autor: Die Redaktion", "authors": ["Die Redaktion"]},
    ),
    "one of a row of facts": (
        page("<div><div class=item>Jane Roe</div><div class=item>Oldport</div><div class=item>11 June 2025</div></div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a house's desk, displayed": (page("<p class=byline>von Redaktion</p>"), {"byline": "von Redaktion", "authors": ["Redaktion"]}),
    "two who sign in a line of names, data know one": (
        page("<address class=author>Jane Roe et John Doe</address>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": "Jane Roe et John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "in a sidebar under the headline, known": (
        page(
            '<div class="tech-sidebar"><p>Phones <span class=tech-author>Por <a href="/author/roe">Jane Roe</a></span> 11 June</p></div>',
            head='<meta name="author" content="Jane Roe">',
        ),
        {"byline": "Por Jane Roe", "authors": ["Jane Roe"]},
    ),
    "in a sidebar under the headline, known from its by-word alone": (
        page('<div class="tech-sidebar"><p>Por <a href="/people/jane-roe">Jane Roe</a> <span>11 June 2025</span></p><p>Share:</p></div>'),
        {"byline": "Por Jane Roe", "authors": ["Jane Roe"]},
    ),
    "in the foot of the head, behind a by-word in a block of its own": (
        page("<div class='head__footer'>By:<span><address>Jane Roe, Contributor</address></span></div>"),
        {"byline": "By: Jane Roe, Contributor", "authors": ["Jane Roe"]},
    ),
    "a button behind the names, and what the site says of itself": (
        page(
            "<div class=authors-row><div><p>Jane Roe</p><p>Senior Life and Harbours Reporter</p></div>"
            "<div><button>Share</button><p><a href=/trust>Daily Sample is a member of the Harbour Press</a></p></div></div>"
        ),
        {"byline": "Jane Roe Senior Life and Harbours Reporter", "authors": ["Jane Roe"]},
    ),
    "one of several is told of under the text": (
        page(
            "<div class=authors-list><div>By</div><div><a href=/staff/jane-roe>Jane Roe</a></div><div>and</div>"
            "<div><a href=/staff/john-doe>John Doe</a></div></div>",
            after="<div class=profile><h5><a href=/staff/john-doe>John Doe</a></h5><p>John Doe writes about cranes.</p></div>",
        ),
        {"byline": "By Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "dots that lead to the name": (
        page(after="<p>. . . Jane Roe</p>", head='<meta name="author" content="Jane Roe">'),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a line of facts set as navigation": (
        page(
            "<nav class=facts><ul><li>Harbour Sports Desk</li><li>11 June 2025</li></ul></nav>",
            head='<meta name="author" content="Harbour Sports Desk">',
        ),
        {"byline": "Harbour Sports Desk", "authors": ["Harbour Sports Desk"]},
    ),
    "an agency glued to the date": (
        page("<div class=published>AFP<span>2025.06.11</span></div>", head=linked('"AFP"')),
        {"byline": "AFP", "authors": ["AFP"]},
    ),
    "an author who is one long link": (
        page(
            after='<div><a href="/about-us/#roe">Jane Roe (harbour correspondent since the year of the great storm)</a></div>',
            head='<meta name="author" content="Jane Roe">',
        ),
        {"byline": "Jane Roe (harbour correspondent since the year of the great storm)", "authors": ["Jane Roe"]},
    ),
    "a role of the house's": (page("<p>By Court Reporter</p>"), {"byline": "By Court Reporter", "authors": ["Court Reporter"]}),
    "name at the end": (page(after="<p><em>Jane Roe</em></p>"), {"byline": "Jane Roe", "authors": ["Jane Roe"]}),
    "elements that run together, in a script without capitals": (
        page("<div><span>রহিম উদ্দিন, ঢাকা</span><span>প্রকাশ: ১১ জুন ২০২৫, ১০:১৫</span></div>").replace("lang=en", "lang=bn"),
        {"byline": "রহিম উদ্দিন, ঢাকা", "authors": ["রহিম উদ্দিন"]},
    ),
    "name and source at the end": (
        page(after="<p style='text-align:right'><b>Minh Anh</b> (Theo <em>Reuters, AFP</em>)</p>").replace("lang=en", "lang=vi"),
        {"byline": "Minh Anh (Theo Reuters, AFP)", "authors": ["Minh Anh"], "source": "Reuters, AFP"},
    ),
    "bio after the text": (
        page(after="<div class=author-bio><h3>Jane Roe</h3><p>Jane Roe has covered the coast for the Daily Sample since 2011.</p></div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "in the entry's footer": (
        page(after="<div class=post-footer>Posted by <span class=vcard><a rel=author href='/p/1'>Jane Roe</a></span> at 9:12 AM</div>"),
        {"byline": "Posted by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "label in a line of facts": (
        page("<div>2025年06月11日 09:12 来源：海港日报 作者：张三丰</div>"),
        {"byline": "作者：张三丰", "authors": ["张三丰"]},
    ),
    "reporter behind the name": (page("<p>입력 2025.06.11 09:12 | 홍길순 기자</p>"), {"byline": "홍길순 기자", "authors": ["홍길순"]}),
    "a name and a date in a heading under the headline": (
        page("<h4>Jane Roe 11.06.2025</h4>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a login beside the date": (page("<div>11.05.2025, 10:22 von strandlaeufer</div>"), {"byline": "von strandlaeufer"}),
    "names in blocks of their own": (
        page("<div>By</div><div>Jane Roe</div><div>,</div><div>John Doe</div><div>and</div><div>RAVI PATEL</div><div>Gull Wire</div>"),
        {"byline": "By Jane Roe, John Doe and RAVI PATEL", "authors": ["Jane Roe", "John Doe", "Ravi Patel"]},
    ),
    "initials for a face": (
        page("<div class=authors><div>JR</div><div>Jane Roe</div> <div>JD</div><div>John Doe</div></div>"),
        {"byline": "Jane Roe John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "a name alone that is told of under the text": (
        page("<div>Jane Roe</div>", "<p>Jane Roe is an editor and the founder of the harbour's only magazine, which she prints.</p>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a name alone in a box beside, and again under the text": (
        page("<div class='teaser-box author'><div><p class=t>Jane Roe</p></div></div>", "<div class=t>Jane Roe</div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a name of two Han characters at the end": (page(after="<p>（羅森）</p>"), {"byline": "羅森", "authors": ["羅森"]}),
    "signed before the last paragraph": (
        page().replace("<p>The authority", "<p>Jane Roe</p><p>The authority"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a page of experts": (
        page("<ul><li><a href='/coast/experts/444'>Jane Roe</a></li></ul><div>11 June 2025</div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "far under a wrong headline": (
        page("<ul>" + "<li>Pier</li>" * 120 + "</ul><p>By Jane Roe</p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a role in an element of its own": (
        page('<div class=author-box><a href="/author/jane-roe">Jane Roe</a><span>Redakteurin</span></div>'),
        {"byline": "Jane Roe Redakteurin", "authors": ["Jane Roe"]},
    ),
    "a by-word before the first of names in elements of their own": (
        page('<div class=nm>By <a href="/author/jane-roe">Jane Roe</a></div><div class=nm><a href="/author/max-moe">Max Moe</a></div>'),
        {"byline": "By Jane Roe Max Moe", "authors": ["Jane Roe", "Max Moe"]},
    ),
    "a place under a byline": (
        page('<p>By <a href="/author/jane-roe">Jane Roe</a></p><p>Port Lintel</p>'),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a by-word in an element of its own": (
        page('<div>By</div><div><a href="/author/jane-roe">Jane Roe</a><span>Lifestyle Writer</span></div>'),
        {"byline": "By Jane Roe Lifestyle Writer", "authors": ["Jane Roe"]},
    ),
    "in capitals, with a role": (
        page("<p>BY JANE ROE<br><b>STAFF WRITER</b></p>"),
        {"byline": "BY JANE ROE STAFF WRITER", "authors": ["Jane Roe"]},
    ),
    "a line of facts in a column beside another": (
        page("<div class=info>10 June 2025 | by Jane Roe | 4 comments</div>").replace("<article>", '<article class="col-with-sidebar">'),
        {"byline": "by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "the date in another script": (
        page("<div>كتب: محمد العلي <span>١٠ يونيو ٢٠٢٥ - ١٢:١٠</span></div><button>نسخ الرابط</button>"),
        {"byline": "كتب: محمد العلي", "authors": ["محمد العلي"]},
    ),
    "signed in brackets": (page(after="<p>(Jane Roe)</p>"), {"byline": "Jane Roe", "authors": ["Jane Roe"], "source": None}),
    "reporter in the dateline": (
        page(lead="临江6月10日电（记者 王大明）"),
        {"byline": "记者 王大明", "authors": ["王大明"], "dateline": "临江6月10日电（记者 王大明）", "places": ["临江"]},
    ),
    "signed with the places at the end": (
        page(after="<p><em>-- Jane Roe in Gull Point and John Doe in Old Valport</em></p>"),
        {"authors": ["Jane Roe", "John Doe"], "byline": "Jane Roe in Gull Point and John Doe in Old Valport"},
    ),
    "a footnote's mark behind the name": (page("<p>By Jane Roe *</p>"), {"byline": "By Jane Roe *", "authors": ["Jane Roe"]}),
    "a source behind the author": (
        page("<p>Author: Jane Roe <span>Source: Reuters</span></p>"),
        {"byline": "Author: Jane Roe", "authors": ["Jane Roe"], "source": "Reuters"},
    ),
    "among the facts under the text": (
        page(after="<div>Количество показов: 312<br>Автор: Лариса Опарина<br>Теги: порт, кран</div>"),
        {"byline": "Автор: Лариса Опарина", "authors": ["Лариса Опарина"]},
    ),
    "what several at the paper are": (
        page(
            "<div><span class=byline><a href=/users/profile/jane-roe>Jane Roe</a></span> <span>Daily-Sample Staff Writer</span></div>",
            head=linked('{"@type":"Person","name":"Jane Roe"}'),
        ),
        {"byline": "Jane Roe Daily-Sample Staff Writer", "authors": ["Jane Roe"]},
    ),
    "a label that only those hear who do not see the page": (
        page("<ul><li><span class=visually-hidden>Author, </span><a rel=author href=/author/roe>Jane Roe</a></li></ul>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a writer and the paper's own name, in an element of hers": (
        page("<p><span class=author><a href=/staff/31007/>Jane Roe</a>, Daily Sample</span> <span>Published June 11, 2025</span></p>"),
        {"byline": "Jane Roe, Daily Sample", "authors": ["Jane Roe"]},
    ),
    "a writer and the paper's own name behind a dot": (
        page("<div class=byline><a href=/author/jane-roe>Jane Roe</a> · Daily Sample · <span>Posted: June 11, 2025</span></div>"),
        {"byline": "Jane Roe · Daily Sample", "authors": ["Jane Roe"]},
    ),
    "a writer with her address glued to her name": (
        page("<div class=author><a href=/author/1/jane-roe>Jane Roe</a><a href=mailto:jroe@post.example>jroe@post.example</a></div>"),
        {"byline": "Jane Roe jroe@post.example", "authors": ["Jane Roe"]},
    ),
    "a writer and where she is": (
        page("<div class=author><a href=/author/13588/jane-roe>Jane Roe</a>, London</div>"),
        {"byline": "Jane Roe, London", "authors": ["Jane Roe"]},
    ),
    "initials in the place of a face": (
        page(after="<div>Author</div><div class=css-1>AP</div><div class=css-2>Anna Petersen</div>"),
        {"byline": "Author Anna Petersen", "authors": ["Anna Petersen"], "source": None},
    ),
    "what two writers are, in blocks of their own": (
        page(
            "<div class=x1>By <a href=/author/roe>Jane Roe</a></div><p class=bio>Senior Harbour Reporter, Daily Sample</p><div>and</div>"
            "<div class=x1><a href=/author/doe>John Doe</a></div><p class=bio>Harbour Reporter, Daily Sample</p>"
        ),
        {
            "byline": "By Jane Roe Senior Harbour Reporter, Daily Sample and John Doe Harbour Reporter, Daily Sample",
            "authors": ["Jane Roe", "John Doe"],
            "source": None,
        },
    ),
    "the paper of two writers in a block under their names": (
        page("<div>By</div><div>Jane Roe</div><div>and</div><div>John Doe</div><div class=title>The Harbour Post</div>"),
        {"byline": "By Jane Roe and John Doe The Harbour Post", "authors": ["Jane Roe", "John Doe"]},
    ),
    "a login behind its by-word": (
        page("<p class=post-byline>von <a rel=author href=/author/gizmo77>gizmo77</a> · 31. Oktober 2023</p>"),
        {"byline": "von gizmo77", "authors": ["gizmo77"]},
    ),
    "a role before a name that is a link": (
        page("<div class=meta>Hafen-Experte <a href=/author/roe>Jane Roe</a></div>"),
        {"byline": "Hafen-Experte Jane Roe", "authors": ["Jane Roe"]},
    ),
    "where she wrote, beside a link": (
        page("<address class=byline><a rel=author href='/profile/jr'>Jane Roe</a> in Nairobi</address><div>11 June 2025</div>"),
        {"byline": "Jane Roe in Nairobi", "authors": ["Jane Roe"]},
    ),
    "agencies beside a link": (
        page("<address class=byline><a rel=author href='/profile/jr'>Jane Roe</a> and agencies</address><div>11 June 2025</div>"),
        {"byline": "Jane Roe and agencies", "authors": ["Jane Roe"], "source": "agencies"},
    ),
    "two writers, each with a place": (
        page(
            "<div class=byline><a rel=author href='/profile/jr'>Jane Roe</a> in Nairobi and "
            "<a rel=author href='/profile/jd'>John Doe</a> in London</div><div>11 June 2025</div>"
        ),
        {"byline": "Jane Roe in Nairobi and John Doe in London", "authors": ["Jane Roe", "John Doe"]},
    ),
    "an agency in a line of its own": (
        page("<p>Reuters</p><div class=date>11 June 2025</div>"),
        {"byline": "Reuters", "authors": ["Reuters"], "source": "Reuters"},
    ),
    "the text signed in its first paragraph": (
        page("<div class=date>11 June 2025</div>").replace("<div class=body>", "<div class=body><p><strong>Jane Roe</strong></p>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "the same with a place": (
        page("<div class=date>11 June 2025</div>").replace("<div class=body>", "<div class=body><p><b>Jane Roe, Abuja</b></p>"),
        {"byline": "Jane Roe, Abuja", "authors": ["Jane Roe"]},
    ),
    "an agency before a name": (
        page("<p>EFE / Jane Roe</p><div class=date>11 June 2025</div>"),
        {"byline": "EFE / Jane Roe", "authors": ["Jane Roe"], "source": "EFE"},
    ),
    "a role in small letters, glued to the name": (
        page(
            "<div class=author><a class=author__name href='/toimittaja/ar'>Aino Roela</a><span class=author__role>toimittaja</span></div>"
        ),
        {"byline": "Aino Roela toimittaja", "authors": ["Aino Roela"]},
    ),
    "a face, and what she is and the date glued to the name that it has too": (
        page(
            "<div><img src='/m.jpg' alt='Margit Olufsen'><span>Margit Olufsen</span><span>Senior Editor</span><span>Jan 30, 2025</span>"
            "<span>8 min read</span></div>"
        ),
        {"byline": "Margit Olufsen Senior Editor", "authors": ["Margit Olufsen"]},
    ),
    "a face and a date behind the name that it has too": (
        page("<div><img src='/m.jpg' alt='Margit Olufsen'><span>Margit Olufsen</span> · <span>Jan 30, 2025</span></div>"),
        {"byline": "Margit Olufsen", "authors": ["Margit Olufsen"]},
    ),
    "a handle behind a name that ends in a sign": (
        page("<div class=a><b>सुनीता शर्मा</b><i>@novine</i></div><div class=t>11 June 2025</div>"),
        {"authors": ["सुनीता शर्मा"]},
    ),
    "an agency behind a name without capitals at the end": (
        page("", "<p><em>王小明 / 新华社</em></p>"),
        {"authors": ["王小明"], "source": "新华社"},
    ),
    "minutes of reading glued to the date behind a name": (
        page("<div class=x1><span>Jane Roe</span><span>Jan 30, 2025</span><span>8 min read</span></div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "thousands of shares behind a name": (
        page("<div class=info>May 12, 2025 By Jane Roe 1.2k shares</div>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a Korean reporter behind her paper, before the text": (
        page("<div class=date>2025.06.11 10:00</div>", lead="[견본경제=홍길순 기자] ", language="ko"),
        {"byline": "견본경제=홍길순 기자", "authors": ["홍길순"]},
    ),
    "an agency glued to a time": (
        page("<div class=meta><span>June 11, 2025 9:14 a.m.</span><span class=agency>Reuters</span></div>"),
        {"source": "Reuters", "byline": "Reuters"},
    ),
    "a box for each author": (
        page(
            "<div class=w1><p class=author-box>Jane Roe (Harbour reporter)</p></div>"
            "<div class=w2><p class=author-box>John Doe (Editor)</p></div>"
        ),
        {"byline": "Jane Roe (Harbour reporter) John Doe (Editor)", "authors": ["Jane Roe", "John Doe"]},
    ),
    "a name after the standfirst's last sentence": (
        page("<p><b>Two cranes fell from their rails in the storm. By Jane Roe</b></p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a line of facts far under the text": (
        page(
            after="<ul>" + "".join(f"<li><a href='/tag/{n}'>Topic {n}</a></li>" for n in range(20)) + "</ul>"
            "<div class=documentByLine>erstellt von <a href='/author/jana'>Jana</a> — veröffentlicht 28.01.2022</div>",
            language="de",
        ),
        {"byline": "erstellt von Jana", "authors": ["Jana"]},
    ),
    "on behalf of a firm": (
        page("<p>On Behalf of <a href='/about'>Doe Roe PLLC</a> | Apr 21, 2017 | Injuries</p>"),
        {"byline": "On Behalf of Doe Roe PLLC", "authors": ["Doe Roe PLLC"]},
    ),
    "words that are no name, for which data vouch": (
        page(
            "<p><a rel=author href='/members/7'><span>catch of the day</span></a> <time>12.05.2025</time></p>",
            head=linked('{"@type":"Person","name":"catch of the day"}'),
        ),
        {"byline": "catch of the day", "authors": ["catch of the day"]},
    ),
    "a host for a name, behind a by-word": (
        page("<p class=meta><span class=author>Autor: <a href='/author/jane/'>www.example.com</a></span></p>", language="de"),
        {"byline": "Autor: www.example.com", "authors": ["www.example.com"]},
    ),
    "a desk over the headline, and an account in data": (
        page(head="<meta name=author content='Max Moe'>").replace("<h1>", "<div class=author-name>Sample Staff</div><h1>"),
        {"byline": "Sample Staff", "authors": ["Sample Staff"]},
    ),
    "a picture's credit beside the name": (
        page("<p class=attribution><span class=author>By Jane Roe</span> <span class=copy>Photo: Sample Shots</span></p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a team and its editor, in an address": (
        page("<ul><li>Written by <address>The Team, edited by Max</address></li></ul>"),
        {"byline": "Written by The Team, edited by Max", "authors": ["The Team"]},
    ),
    "a source's label over the paper's own writer": (
        page(after="<div class=story__author>Text: Jane Roe</div>", language="de"),
        {"byline": "Text: Jane Roe", "authors": ["Jane Roe"]},
    ),
    "an agency beside the date under a picture": (
        page(
            "<div class=lead><div class=rel><img src=/kran.jpg width=930 height=523 alt=Kran></div></div>"
            "<div class=bar><p>AFP</p><p>10.11.2025 17:59</p></div>"
        ),
        {"byline": "AFP", "authors": ["AFP"], "source": "AFP"},
    ),
    "an outlet and a date before the writer's name": (
        page(
            "<div class=facts><span><a href=https://www.thetidings.example/?from=portal>The Tidings</a></span> <time>02/10/2020</time> "
            "<span class=author-name>Jane Roe</span></div>",
            head="<link rel=canonical href=https://www.thetidings.example/harbour/2020/storm-closes-harbour>",
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"], "source": "The Tidings", "sources": ["The Tidings"]},
    ),
    "a story that leads to itself over its author under the text": (
        page(
            after="<p>Printed from <a href=/news/storm-closes-harbour>https://www.dailysample.com/news/storm-closes-harbour</a></p>"
            "<div class=foot><h2>Autor</h2><div class=author><h3 class=author-name><a href=/autorzy/7-team>Team Sample</a></h3>"
            "<p>We await your letters.</p></div></div>"
        ),
        {"byline": "Autor Team Sample", "authors": ["Team Sample"]},
    ),
    "a by-word before a list of authors with the marks of notes": (
        page(
            "<div class=authors-box>By<ul class=author-list><li><a href='#a0'>Jane Roe</a><sup class=n><a href='#f0'>1,2</a></sup>, </li>"
            "<li><a href='#a1'>John Doe</a> &amp; </li><li><a href='#all'>…</a></li><li><a href='#a2'>Ann Coe</a></li></ul></div>"
        ),
        {"byline": "By Jane Roe, John Doe & Ann Coe", "authors": ["Jane Roe", "John Doe", "Ann Coe"]},
    ),
    "an agency whose short name is a word elsewhere, in its own language": (
        page("<p>10.11.2025 17:59</p><p>AA</p>", language="tr"),
        {"byline": "AA", "authors": ["AA"], "source": "AA"},
    ),
    "who is called as a link of the menu, with a by-word": (
        page("<div class=author>By <a href=/members/7>Harbour Life</a> <span>11 June 2025</span></div>").replace(
            "<nav>", "<nav><a href=/members/7>Harbour Life</a>"
        ),
        {"byline": "By Harbour Life", "authors": ["Harbour Life"]},
    ),
    "the site itself, to whose front page the menu leads": (
        page("<div class=author><span>Daily Sample</span> <span>11 June 2025</span></div>").replace(
            "<nav>", "<nav><a href=/>Daily Sample</a>"
        ),
        {"byline": "Daily Sample", "authors": ["Daily Sample"]},
    ),
    "a columnist of the menu beside a date": (
        page("<div class=author><span>Jane Roe</span> <span>11 June 2025</span></div>").replace(
            "<nav>", "<nav><a href=/life>Harbour Life</a> <a href=/author/jane-roe>Jane Roe</a>"
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_byline_is_what_is_displayed(name: str) -> None:
    html, wanted = CASES[name]
    assert attribution(html, wanted) == wanted


TOLD = ", a deputy editor and author of the Tide Line letter"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        (f"By <a href=/authors/roe>Jane Roe</a>{TOLD}. She has covered ports for ten years, at this paper too.", f"By Jane Roe{TOLD}"),
        (f"Von <a href=/autor/roe>Jana Weber</a>{TOLD}. Sie schreibt.", f"Von Jana Weber{TOLD}"),
        ("By <a href=/ports/crane>Crane Seven</a>, a boat was lying that nobody had seen before. It was old, and no one was in it.", None),
    ],
)
def test_a_byline_ends_with_the_first_of_the_sentences_that_tell_of_her(line: str, byline: str | None) -> None:
    record = extract(page(f"<p class=deck>What the storm has left.</p><p class=x>{line}</p>"), url="https://www.dailysample.com/news/a")
    assert record.byline == byline


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<p>Posted on <b>June 3, 2025</b> by <b>jroe</b> in <a href=/category/ports/>Ports</a></p>", "by jroe"),
        ("<div>Story by jroe • 3d • 4 min read</div>", "Story by jroe"),
        ("<div>By jroe on Twitter: @jroe | June 3, 2025</div>", "By jroe"),
        ("<p>Peer-Reviewed Publication</p>", None),
    ],
)
def test_what_follows_a_login_is_no_part_of_it(line: str, byline: str | None) -> None:
    record = extract(page(f"{line}{DAY}"), url="https://www.dailysample.com/news/a")
    assert (record.byline, [author.name for author in record.authors]) == (byline, ["jroe"] if byline else [])


@pytest.mark.parametrize(
    ("line", "language", "byline"),
    [
        ("<div><span>山田太郎</span><span>2025年6月3日 14時00分</span></div>", "ja", "山田太郎"),
        ("<div id=byline><a href=mailto:y@minato.example>［山田太郎，XYミナト］</a></div>", "ja", "［山田太郎，XYミナト］"),
        ("<nav><span>Reported by: <a href=/topic/roe>Jane Roe</a></span></nav>", "en", "Reported by: Jane Roe"),
        ("<div><b>Written by</b><b>Jane Roe</b><i>Harbour reporter</i></div>", "en", "Written by Jane Roe Harbour reporter"),
        ("<div><b>Written by</b><b>Jane Roe</b><b>Reviewed by</b><b>Ann Moe</b></div>", "en", "Written by Jane Roe Reviewed by Ann Moe"),
        (
            "<table><tr><td>By JANE ROE<br>Sample Staff Writer<br>Published: June 3, 2025</td></tr></table>",
            "en",
            "By JANE ROE Sample Staff Writer",
        ),
    ],
)
def test_a_byline_may_stand_in_odd_places(line: str, language: str, byline: str) -> None:
    record = extract(page(line, language=language), url="https://www.dailysample.com/news/a")
    assert (record.byline, len(record.authors)) == (byline, 1)


def test_a_stroke_may_stand_between_a_station_and_the_by_word() -> None:
    line = "<div><span>North</span> <span>/ </span><span>By <a href=/news/1>Jane Roe</a> and <a href=/news/2>John Doe</a></span></div>"
    view = read(page(f"{line}{DAY}"))
    assert (view.value("byline"), [author.name for author in view.value("authors")]) == (
        "By Jane Roe and John Doe",
        ["Jane Roe", "John Doe"],
    )


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        (
            "<div><div>By</div><div><a href=/author/jr>Jane Roe</a></div><div>Sample Harbour reporter</div></div>",
            "By Jane Roe Sample Harbour reporter",
        ),
        ("<div><p>written by</p><p>Jana Weber</p><p>Chief Harbour Editor</p></div>", "written by Jana Weber Chief Harbour Editor"),
        ("<div><div>By</div><div>Jane Roe</div><div>Editor</div></div>", "By Jane Roe"),
        ("<div><div>By</div><div>Jane Roe</div><div>The chief reporter was there.</div></div>", "By Jane Roe"),
        ("<div><span>Jane Roe</span> <span>1 day ago</span></div>", "Jane Roe"),
        ("<div><span>Anna Visser</span> <span>2 uur geleden</span></div>", "Anna Visser"),
    ],
)
def test_a_byline_has_what_she_is_and_no_date(lines: str, byline: str) -> None:
    assert seen(page(lines)).byline == byline


def test_several_persons_to_whom_links_lead_amid_the_text_wrote_nothing() -> None:
    box = "<aside><h3>Our pilots</h3><div><a href=/team/{0}>{1}</a></div><div>Chief Pilot</div></aside>"
    amid = box.format("jane-roe", "Jane Roe") + "".join(f"<p>{text}</p>" for text in PROSE) + box.format("max-moe", "Max Moe")
    record = seen(page().replace(f"<p>{PROSE[3]}", f"{amid}<p>{PROSE[3]}"))
    assert not record.authors


def test_a_dated_item_of_a_list_under_the_text_is_a_readers() -> None:
    said = "<ol><li><div><a href=/profile/ann-moe>Ann Moe</a> <a href=/p#c1>Wednesday, 11 June 2025 4:14</a></div><p>Great!</p></li></ol>"
    assert not seen(page(after=said)).authors
    post = "<li><div class=body>" + "".join(f"<p>{text}</p>" for text in PROSE)
    own = f"<ol>{post}</div><div><a href=/members/janeroe.7/>janeroe</a>, 11 June 2025</div></li></ol>"
    html = f"<html lang=en><head><title>Which harbour?</title></head><body><h1>Which harbour is open?</h1>{own}</body></html>"
    assert [author.name for author in seen(html).authors] == ["janeroe"]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<div>Jane Roe, RN</div>", ["Jane Roe, RN"]),
        ("<div>Jane Roe, M.D., PhD</div>", ["Jane Roe, M.D., PhD"]),
        ("<div>Jane Roe, VMD, DACVB; Ann Pult, BA, LVT</div>", ["Jane Roe, VMD, DACVB", "Ann Pult, BA, LVT"]),
        ("<div>Silver Gate, MD</div>", []),  # a town in Maryland as well
        ("<p>Medically reviewed by</p><p>Jane Roe, RN</p>", []),
        (f"<p>Medically reviewed by</p><p>Jane Roe</p>{DAY}", []),
        (f"<div><span>Medically reviewed by</span><a href=/people/jane-roe>Jane Roe</a></div>{DAY}", []),
        ("<div>Written by:</div><div>Jane Roe</div><div>Reviewed by:</div><div>Ann Moe</div>", ["Jane Roe"]),
        ("<p>Today's guest post comes from Jane Roe.</p>", ["Jane Roe"]),
        ("<p>Guest author: Jane Roe</p>", ["Jane Roe"]),
        ("<p>Validé par</p><p>Ann Moe</p>", []),
        ("<p>Revisado médicamente por</p><p>Ann Moe</p>", []),
        ("<p>Fachlich geprüft:</p><p>Dr. Ann Moe</p><p>Von Jane Roe</p>", ["Jane Roe"]),
        ("<p>Granskad av</p><p>Ann Moe</p>", []),
        ("<p>Zweryfikował</p><p>Ann Moe</p>", []),
        (f"<p>Edited by</p><p><a href=/author/ann-moe>Ann Moe</a></p><p>By Jane Roe</p>{DAY}", ["Jane Roe"]),
        (
            "<p>This post was written by <a href=/find/roe>Jane Roe</a>, MD, gastroenterologist, Gull Point General Hospital.</p>",
            ["Jane Roe, MD"],
        ),
    ],
)
def test_degrees_tell_a_writer_and_the_label_of_another_hand_does_not(line: str, authors: list[str]) -> None:
    record = extract(page(line), url="https://www.dailysample.com/news/a")
    assert [author.name for author in record.authors] == authors
    assert not any(word in (record.body or "") for word in ("Roe", "Moe", "reviewed", "Edited"))


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Release Date"),
        ("en", "Posting Date"),
        ("en", "Effective Date"),
        ("en", "Media Release"),
        ("en", "Immediate Release"),
        ("en", "Real Estate"),
        ("en", "Climate Change"),
        ("en", "Legal Alert"),
        ("en", "Member Spotlight"),
        ("en", "Protect Your Gear"),
        ("de", "Künstliche Intelligenz"),
        ("de", "Aktuelle Meldung"),
        ("de", "Neue Studie"),
        ("fr", "Droits Humains"),
        ("es", "Medio Ambiente"),
        ("it", "Comunicato Stampa"),
        ("it", "Primo Piano"),
        ("pt", "Última Hora"),
        ("pt", "Data de Publicação"),
        ("tr", "Yayın Tarihi"),
        ("cs", "Datum Vydání"),
    ],
)
def test_a_label_over_the_date_is_nobodys_name(language: str, label: str) -> None:
    record = seen(page(f"<div><div>{label}</div><div>2025-06-11</div></div>", language=language))
    assert record.byline is None
    assert not record.authors


@pytest.mark.parametrize("name", ["Jane Green", "Grace Law", "Amber Waters", "Daily Sample", "Press Association"])
def test_a_name_of_words_that_labels_have_is_a_name_all_the_same(name: str) -> None:
    assert seen(page(f"<div><div>{name}</div><div>2025-06-11</div></div>")).byline == name


def test_what_is_offered_beside_the_story_is_nobody() -> None:
    link = "<div><a href=/resources/blog/?content_topic=906>Staff Strategy</a> <span>June 11, 2025</span></div>"
    assert not seen(page(link.replace("Staff", "Labor"))).authors
    assert [author.name for author in seen(page(link.replace("Staff Strategy", "Jane Roe"))).authors] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("where", "facts", "author"),
    [
        ("over", ("Dec 17, 2025", "Jane K. Roe"), "Jane K. Roe"),
        ("over", ("The Lantern", "02/10/2020", "Jane Roe"), "Jane Roe"),
        ("under", ("The Lantern", "02/10/2020", "Jane Roe"), "Jane Roe"),
        ("under", ("JANE MARIE ROE", "04 Mac 2026 08:12am", "Masa membaca: 2 minit"), "JANE MARIE ROE"),
        ("under", ("Sanne de Wit", "04-03-26, 08:12", "Laatste update: 09:40", "Bron: ANP"), "Sanne de Wit"),
        ("over", ("17.12.2025", "Real Estate"), None),
        ("under", ("17.12.2025", "Real Estate"), None),
        ("over", ("17.12.2025", "Jane Roe", "Max Moe"), None),  # whom the story may tell of
    ],
)
def test_a_name_among_facts_in_elements_of_their_own_signs(where: str, facts: tuple[str, ...], author: str | None) -> None:
    for between in (" ", ""):
        line = f"<div>{between.join(f'<span>{fact}</span>' for fact in facts)}</div>"
        read = seen(page(line) if where == "under" else page().replace("<h1>", f"{line}<h1>"))
        assert read.byline == author
        assert facts[0] not in (read.body or "")


def test_marks_of_notes_behind_names_in_a_row_are_no_part_of_them() -> None:
    names = ("Jane Roe", "Max Moe", "Ann Poe")
    row = ", </li><li>".join(f"<a href='#auth-{n}'>{name}</a><sup><a href='#Aff{n}'>{n}</a></sup>" for n, name in enumerate(names))
    record = seen(page(f"<p>By</p><ul><li>{row}</li></ul>{DAY}"))
    assert record.byline == "By Jane Roe, Max Moe, Ann Poe"
    assert tuple(author.name for author in record.authors) == names


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Daily Sample staff", "Daily Sample staff"),
        ("Daily Sample Editorial Team", "Daily Sample Editorial Team"),
        ("Daily Sample weather", None),
    ],
)
def test_those_who_work_for_the_site_sign_with_its_name(line: str, byline: str | None) -> None:
    assert seen(page(f"<div>{line}</div>{DAY}")).byline == byline


def test_each_of_several_writers_stands_in_an_element_with_what_she_is_and_what_joins_them() -> None:
    one = "<div class=x1><span>Jane Roe</span><span>Harbour correspondent</span><span> and </span></div>"
    other = "<div class=x1><span>Max Moe</span><span>Political Editor</span></div>"
    record = seen(page(f"<div><time datetime=2025-05-03T09:00>3 May 2025</time></div><div>{one}{other}</div>"))
    assert record.byline == "Jane Roe Harbour correspondent and Max Moe Political Editor"
    assert [(author.name, author.role) for author in record.authors] == [
        ("Jane Roe", "Harbour correspondent"),
        ("Max Moe", "Political Editor"),
    ]
