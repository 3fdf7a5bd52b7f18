"""Who wrote it, where it was filed and where it comes from, read from whole (invented) pages."""

from __future__ import annotations

from typing import Any

import pytest
from headpage import TITLE, read

from scraper.extractor import extract
from scraper.record import Record

PROSE = [
    "The harbour of Musterhaven was closed on Monday after a storm tore two cranes from their rails, the port authority said.",
    "No one was hurt, but eleven ships wait outside the breakwater, and the first of them will not be unloaded before Thursday.",
    "Engineers examined the quay during the night and found that its foundations had held, a spokeswoman told reporters there.",
    "The authority expects the damage to exceed four million, most of which its insurers have agreed to pay by the end of the year.",
]


FOREIGN = {
    "de": [
        "Nach dem Sturm haben die Arbeiter am Montag den Hafen geschlossen, weil zwei Kräne aus den Schienen gerissen worden waren.",
        "Verletzt wurde niemand, doch elf Schiffe warten vor der Mole, und das erste von ihnen wird nicht vor Donnerstag entladen.",
        "Ingenieure haben die Mauer in der Nacht untersucht und festgestellt, dass die Fundamente gehalten haben, hieß es dort.",
    ],
    "nl": [
        "Na de storm van zondag hebben de arbeiders de haven gesloten, omdat twee kranen van hun rails waren gerukt, zei de havenmeester.",
        "Niemand raakte gewond, maar elf schepen wachten buiten de pier, en het eerste daarvan wordt niet voor donderdag gelost.",
        "Ingenieurs hebben de kade in de nacht onderzocht en vastgesteld dat de fundamenten het hadden gehouden, werd daar verteld.",
    ],
    "ja": [
        "港湾局は月曜日、嵐で二基のクレーンがレールから外れたため港を閉鎖したと発表した。けが人はいなかったが、船十一隻が沖で待っている。",
        "最初の船の荷揚げは木曜日より前には難しい見通しだという。技術者が夜通し岸壁を調べた結果、基礎は無事だったと広報担当者が述べた。",
    ],
    "ko": [
        "항만 당국은 폭풍으로 크레인 두 대가 레일에서 떨어져 나가 월요일 항구를 폐쇄했다고 밝혔다. 다친 사람은 없는 것으로 전해졌다.",
        "방파제 밖에서는 선박 열한 척이 기다리고 있으며, 첫 번째 배의 하역은 목요일 이전에는 어려울 것으로 보인다고 당국은 설명했다.",
        "기술자들이 밤새 부두를 조사한 결과 기초는 무사한 것으로 확인됐다고 대변인이 기자들에게 말했다. 피해액은 집계 중이다.",
    ],
    "tr": [
        "Fırtına iki vinci raylarından söktüğü için liman pazartesi günü kapatıldı, liman yönetimi yaptığı açıklamada bunu bildirdi.",
        "Kimse yaralanmadı, ancak on bir gemi dalgakıranın dışında bekliyor ve bunların ilki perşembe gününden önce boşaltılamayacak.",
        "Mühendisler rıhtımı gece boyunca inceledi ve temellerin sağlam kaldığını gördü, bir sözcü gazetecilere orada böyle söyledi.",
    ],
    "pt": [
        "O porto foi fechado na segunda-feira depois de uma tempestade que arrancou dois guindastes dos trilhos, disse a autoridade.",
        "Ninguém ficou ferido, mas onze navios esperam fora do molhe, e o primeiro deles não será descarregado antes de quinta-feira.",
        "Os engenheiros examinaram o cais durante a noite e viram que as fundações tinham aguentado, disse uma porta-voz no local.",
    ],
}


def page(before: str = "", after: str = "", head: str = "", lead: str = "", language: str = "en") -> str:
    prose = "".join(f"<p>{lead if n == 0 else ''}{text}</p>" for n, text in enumerate(FOREIGN.get(language, PROSE)))
    return (
        f"<html lang={language}><head><title>Storm closes harbour - Daily Sample</title>"
        f'<meta property="og:site_name" content="Daily Sample">{head}</head><body><nav><a href="/news">News</a></nav><main><article>'
        f"<h1>Storm closes harbour of Musterhaven</h1>{before}<div class=body>{prose}</div>{after}</article></main>"
        "<footer><p>All rights reserved by the Daily Sample.</p></footer></body></html>"
    )


def linked(author: str) -> str:
    story = f'{{"@type":"NewsArticle","headline":"Storm closes harbour of Musterhaven","author":{author}}}'
    return f'<script type="application/ld+json">{story}</script>'


CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "by-word": (page("<p>By Jane Roe and John Doe</p>"), {"byline": "By Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]}),
    "a line of facts in the foot of the story": (
        page(
            after="<div class=item-footer><p class=facts>Von Erika am 03.05.2013, 11:51 | 3 Orte | <a href=/haefen/>Häfen</a></p></div>",
            language="de",
        ),
        {"byline": "Von Erika", "authors": ["Erika"]},
    ),
    "an author's link under a list of other stories": (
        page(
            after="<h3>Related</h3><ol>"
            + "".join(f"<li><a href=/n/{n}>The harbour master of Musterhaven tells of his day {n}</a></li>" for n in range(4))
            + "</ol><div class=facts>By <a href=/author/jane-roe rel=author>Jane Roe</a> on 21/02/2021. Filed under "
            "<a href=/category/ports rel='category tag'>Ports</a>.</div>"
        ),
        {"authors": ["Jane Roe"]},
    ),
    "an author's link under the title of another story": (
        page(
            after="<a href=/n/7>The harbour master of Musterhaven tells of his day at sea</a><div class=facts>By "
            "<a href=/author/jane-roe rel=author>Jane Roe</a> on 21/02/2021.</div>"
        ),
        {"byline": None, "authors": []},
    ),
    "a category that is called after a person": (
        page("<p>8 December 2010 at 09:43 · <a href=/category/tales rel='category tag'>Tales of Aunt Ida</a> · 6 comments</p>"),
        {"byline": None, "authors": []},
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
    "who made the template": (page(head="<meta name=author content='Max Moe - https://maxmoe.example'>"), {"authors": []}),
    "who wrote the story, with her address on the site": (
        page(head="<meta name=author content='Max Moe - https://www.dailysample.com/max'>"),
        {"authors": ["Max Moe"]},
    ),
    "data that name the section where the author's name was to be": (
        page(head=linked('{"@type":"Person","name":"News Desk"}') + "<meta property=article:section content='News Desk'>"),
        {"authors": []},
    ),
    "the paper whose name a writer's address spells": (
        page("<p class=byline>By Jane Roe | jroe@coastnewsgroup.example | Coast News Group and Max Moe | mmoe@coastnewsgroup.example</p>"),
        {"source": "Coast News Group", "authors": ["Jane Roe", "Max Moe"]},
    ),
    "a writer's address, and what she is": (
        page("<p class=byline>By Jane Roe | jroe@coasttidings.example | Harbour Reporter</p>"),
        {"source": None, "authors": ["Jane Roe"]},
    ),
    "a portal that names the site from which it has a story": (
        page("<div class=facts><a class=x1 href=/b/coast-com>Coast.com</a>, 20 September 2020 16:20</div>"),
        {"source": "Coast.com", "byline": None},
    ),
    "the site's own domain beside a date": (
        page("<div class=facts><a class=x1 href=/>dailysample.com</a>, 20 September 2020 16:20</div>"),
        {"source": None},
    ),
    "a source under the card of another story": (
        page(
            after="<article><h3><a href=/live/7>All that is new of the storm</a></h3><div>The harbour is closed.</div>"
            "<picture><img src=/s.jpg></picture><div class=x1>Live</div></article><div>Source: Reuters</div>"
        ),
        {"source": "Reuters"},
    ),
    "a source under a linked picture and its title": (
        page(
            after="<div class=more><a href=/harbour-9><img src=/i.jpg></a>"
            "<a href=/harbour-9>Mayor opens the new harbour in May</a></div><p>Source: Reuters</p>"
        ),
        {"source": "Reuters"},
    ),
    "a source under topics behind their icon": (
        page(after="<p class=t><img src=/tag.png> <a href=/t/sea>sea</a>, <a href=/t/ferry>ferry</a></p><p>Source: Reuters</p>"),
        {"source": "Reuters"},
    ),
    "a source under a picture": (
        page(after="<picture><img src=/s.jpg></picture><div>Storm</div><div>Source: Reuters</div>"),
        {"source": None},
    ),
    "a by-word that systems have from a dictionary": (
        page("<p class=author>durch Erika Muster</p>", language="de"),
        {"byline": "durch Erika Muster", "authors": ["Erika Muster"]},
    ),
    "the same word at the beginning of a sentence": (page("<h2>Durch Sturm Kräne verloren</h2>", language="de"), {"byline": None}),
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
    "a name in the foot of the page, under another label": (
        page(head=linked('{"@type":"Person","name":"Erika Muster"}'), language="de").replace(
            "<footer>", "<footer><h2>Verantwortlich</h2><a href=/erika-muster/!a1/><h4>Erika Muster</h4></a>"
        ),
        {"byline": None, "authors": ["Erika Muster"]},
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
    "two persons, each under a label of her own": (
        page(
            "<div class=s1>"
            + "".join(
                f"<div class=s2><div>{label}</div><button class=s3>{name}</button></div>"
                for label, name in (("Written by", "Jane Roe"), ("Researched by", "Max Moe"))
            )
            + "<div>11 June 2025</div></div>"
        ),
        {"authors": ["Jane Roe"]},
    ),
    "places and a day in a paragraph over the text": (
        page().replace("<div class=body>", "<div class=body><p>Musterhaven | Hamburg, 11 June 2025</p>"),
        {"dateline": "Musterhaven | Hamburg, 11 June 2025", "places": ["Musterhaven", "Hamburg"]},
    ),
    "a place and a day in a line that is no paragraph of the text": (page("<div>Hamburg, 11 June 2025</div>"), {"dateline": None}),
    "a name and a day in a paragraph over the text": (
        page().replace("<div class=body>", "<div class=body><p>Jane Roe, 11 June 2025</p>"),
        {"dateline": None},
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
    "a name in a script without capitals": (page("<p class=author>ნინო ბერიძე</p>", language="ka"), {"authors": ["ნინო ბერიძე"]}),
    "a by-word for those who do not see": (
        page("<p><span>yes!</span> <span class=sr-only>| By </span><span>Jane Roe</span> | <time>13 April 2020</time></p>"),
        {"authors": ["Jane Roe"]},
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
    "the outlet in another script before the name": (
        page("<p class=author>المرفأ - عمر حداد</p>", head=linked('{"@type":"Person","name":"المرفأ - عمر حداد"}'), language="ar"),
        {"authors": ["عمر حداد"]},
    ),
    "a local station behind the names": (
        page(
            "<p class=byline>By Jane Roe and Max Moe <a href='/north'>KQT Great Northern</a></p>",
            head="<meta property=og:site_name content='KQT News'>",
        ).replace('<meta property="og:site_name" content="Daily Sample">', ""),
        {"authors": ["Jane Roe", "Max Moe"]},
    ),
    "who asked, in a note under a talk": (
        page(after="<p><em>Das Interview führte Erika Muster, Daily Sample. Es wurde für die Zeitung gekürzt.</em></p>", language="de"),
        {"authors": ["Erika Muster"]},
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
    "a photographer among those whom the data name": (
        page(
            "<div class=byline><div class=author><a href='/emne/jane-roe'>Jane Roe</a><p>Journalist</p></div>"
            "<div class=author><a href='/emne/max-moe'>Max Moe</a><p>Fotograf</p></div></div>",
            head=linked('[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"Max Moe"}]'),
        ),
        {"authors": ["Jane Roe"]},
    ),
    "a person with what she is in small letters, and the house over the headline": (
        page(
            "<ul><li><img src='/a.jpg' alt=''><div><p>Femke van Dalen</p><p>redacteur Klimaat</p></div></li></ul><time>11 juni 2025</time>",
            head=linked('{"@type":"Organization","name":"Daily Sample"}'),
            language="nl",
        ),
        {"byline": "Femke van Dalen redacteur Klimaat", "authors": ["Femke van Dalen"]},
    ),
    "initials with an agency under the text": (page(after="<p>mbr avec ats</p>", language="de"), {"source": "mbr avec ats"}),
    "a writer over a town with its state and the date": (
        page("<div>Jane Roe</div><div>Santa Rosa, Nuevo León / 15.11.2026 20:31</div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "an agency behind a by-word": (page("<p class=x1>Piše: Hina</p><time>11.06.2025</time>", language="hr"), {"source": "Hina"}),
    "who is named under the text over her own address": (
        page(
            after="<div class=q1><a href='/u/jroe'>Jane Roe</a><span>Reporter</span><a href='mailto:jane.roe@sample.example'>"
            "jane.roe@sample.example</a></div>"
        ),
        {"byline": "Jane Roe Reporter jane.roe@sample.example", "authors": ["Jane Roe"]},
    ),
    "an address under the text that is another's": (
        page(after="<div class=q1><b>Jane Roe</b><span>Reporter</span><a href='mailto:tips@sample.example'>tips@sample.example</a></div>"),
        {"byline": None, "authors": []},
    ),
    "what she is, and in another element the paper with an agency": (
        page(
            "<div class=byline><p>By</p><div><span>Jane Roe</span><span>Correspondent in Oldport</span></div>"
            "<div>Daily Sample with Reuters</div></div>"
        ),
        {"source": "Daily Sample with Reuters", "authors": ["Jane Roe"]},
    ),
    "an author under the text, where the data name the paper": (
        page(
            after="<div class=signature><a href='/redakteur/77'>Erika Muster</a></div>",
            head=linked('{"@type":"Organization","name":"Daily Sample"}'),
            language="de",
        ),
        {"byline": "Erika Muster"},
    ),
    "whose the last picture is": (
        page(after="<div class=photo><img src='/m/crane.jpg'><p>The cranes of the harbour lie on the pier.（路透）</p></div>"),
        {"source": None},
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
    "who reported it, under the text": (
        page(after="<p>(Reporting by Jane Roe in Musterhaven; Editing by Max Check)</p>"),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "in a box that tells of the author": (
        page(after="<div class=author-bio><h3>About the author</h3><p>Jane Roe is a reporter who has seen every harbour.</p></div>"),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "in a line that tells who works here": (
        page(after="<p><b>Jane Roe</b> is the harbour correspondent of the Daily Sample.</p>"),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "a line that tells of somebody else": (page(after="<p>Jane Roe is a professor at the port’s university.</p>"), {"authors": []}),
    "in a line in italics that tells who she is": (
        page(after="<p><em>Jane Roe is a professor at the port’s university. Max Moe is a lawyer in Musterhaven.</em></p>"),
        {"byline": None, "authors": ["Jane Roe", "Max Moe"]},
    ),
    "in a list of facts under the headline": (
        page("<ul><li>11 June 2025</li><li>Jane Roe</li><li>Harbour</li></ul>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "in a list of facts whose links lead nowhere": (
        page("<ul><li><a href='#'>Jane Roe</a></li><li><a href='#'>11 June 2025</a></li><li><a href='#c'>0 Comments</a></li></ul>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a topic in a list of facts": (
        page("<ul><li>11 June 2025</li><li>Ferry Repairs</li></ul>", lead="The repairs of the ferry went on for a week. "),
        {"byline": None, "authors": []},
    ),
    "a guest, under the text": (
        page(after="<p>This is a guest post by Jane Roe, a marine engineer.</p>"),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "a column of the site's writers": (
        page(after="<h3>Columnists</h3><p><a href='/author/jane'>Jane Roe</a></p><p><a href='/author/max'>Max Moe</a></p>"),
        {"byline": None, "authors": []},
    ),
    "in the foot of the head, behind the date and the section": (
        page("<div class=footer><p><span>11.06.2025</span> <span>Ports</span> <span class=list-author>By Jane Roe</span></p></div>"),
        {"authors": ["Jane Roe"]},
    ),
    "a reference to a node that is not there": (
        page(head=linked('{"@id":"https://sample.example/author/jane-roe#person"}')),
        {"authors": ["Jane Roe"]},
    ),
    "a name and an agency beside a date": (
        page("<div class=x1>Jane Roe / AFP</div><div>11 June 2025</div>"),
        {"byline": "Jane Roe / AFP", "authors": ["Jane Roe"]},
    ),
    "two names sign the text": (page(after="<div class=x1>Jane Roe and John Doe</div>"), {"authors": ["Jane Roe", "John Doe"]}),
    "links of two kinds": (
        page('<div>By <a href="/author/jane-roe">Jane Roe</a> and <a class="author" href="/jdoe">John Doe</a></div>'),
        {"byline": "By Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "what joins linked names is printed too": (
        page('<div class=author><a class="author" href="/a/1">Jane Roe</a> and <a class="author" href="/a/2">John Doe</a></div>'),
        {"byline": "Jane Roe and John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "a paper whose name begins with a by-word": (
        page("<div>De Vuurtoren</div><p class=overline>Exclusief</p>").replace("Daily Sample", "De Vuurtoren"),
        {"byline": None, "authors": []},
    ),
    "a paper in a word, which data name as the author": (
        page("<div>Norrbladet Kusten</div>", head='<meta name=author content="Norrbladet Kusten">').replace(
            "Daily Sample", "Norrbladet Kusten"
        ),
        {"authors": []},
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
    "author page": (
        page('<p>Posted on 11 June 2025 by <a href="/author/jane-roe/" rel="author">Jane Roe</a> in <a href="/news/">News</a></p>'),
        {"authors": ["Jane Roe"]},
    ),
    "author page in other words": (
        page("<p><a href='/perfil/jane-roe/'>Jane Roe</a><span>Daily Sample</span></p><p>11 June 2025</p>"),
        {"byline": "Jane Roe Daily Sample", "authors": ["Jane Roe"]},
    ),
    "known from linked data": (
        page("<div class=x1><span>Jane Roe</span></div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "only in linked data": (page(head=linked('[{"@type":"Person","name":"Jane Roe"}]')), {"byline": None, "authors": ["Jane Roe"]}),
    "the publisher in linked data": (page(head=linked('{"@type":"Organization","name":"Daily Sample"}')), {"authors": []}),
    "posted in a section": (page("<div>Posted in Weather by nordlicht on August 3, 2019</div>"), {"authors": ["nordlicht"]}),
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
    "a person of the story, linked under it": (
        page(after='<h3>More about Ann Quay</h3><p><a href="/people/ann-quay">Ann Quay</a>, harbour master of Musterhaven</p>')
        .replace("The authority expects", "Ann Quay, the harbour master, expects")
        .replace("No one was hurt", "Ann Quay said that no one was hurt"),
        {"byline": None, "authors": []},
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
    "topics in what is called a byline": (
        page(
            "<p class=byline>by admin</p>",
            after="<div class=byline>Filed under: <a href=/s?q=1>ferries</a>, <a href=/s?q=2>Outer Line</a></div>",
        ),
        {"byline": None, "authors": []},
    ),
    "who signs a comment": (
        page(
            after="<div class='comment level-0'><div class=byline>Jane Roe <div>June 12, 2025</div></div><div><p>So it is.</p></div></div>"
        ),
        {"byline": None, "authors": []},
    ),
    "over the lines about the author": (
        page(
            after="<section class=author-box><h4>Über den Autor <span class=author>Admin</span></h4>"
            "<p>Er schreibt über die Häfen und Schiffe der Küste.</p></section>"
        ),
        {"byline": None, "authors": []},
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
    "the site of one writer": (
        page("", head=linked('{"@type":"Person","name":"Jane Roe"}'))
        .replace("Daily Sample", "Jane Roe’s Harbour Diary")
        .replace("<article>", "<div class=title>Jane Roe’s Harbour Diary</div><article>"),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "what it is filed under, in capitals": (
        page("<ul><li class=postmeta-terms-wrap><span>Quay Lanterns</span><span>Storms</span></li><li>June 11, 2025</li></ul>"),
        {"byline": None, "authors": []},
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
    "who said what stands before it": (
        page().replace(f"<p>{PROSE[1]}</p>", "<p>– Ann Q. Harbour School, Class of 2018</p>" + f"<p>{PROSE[1]}</p>"),
        {"byline": None, "authors": []},
    ),
    "a headline that tells its sources": (
        page(after="<p><a href=/news/2>Sources: Despite Full Nets, Gull Point Trawlers Are Getting Stiffed On Bonuses</a></p>"),
        {"source": None},
    ),
    "an address to write to": (
        page('<p class=byline>By Jane Roe <a href="mailto:roe@example.org">roe@example.org</a> and Max Moe</p>'),
        {"authors": ["Jane Roe", "Max Moe"]},
    ),
    "a firm that the story tells of, in a line beside the date": (
        page("<p>11 June 2025</p><p>Quay Analytics</p>").replace("No one was hurt", "Quay Analytics saw no one hurt"),
        {"byline": None, "authors": []},
    ),
    "her name in an element with links to search for her": (
        page(
            '<div class="author-list"><h3>Jane Roe</h3><h4>Search for this author in:</h4><ul><li><a href="https://x.example.org/?q=roe">'
            "Pub Port</a><li><a href='https://x.example.org/?s=roe'>Harbour Scholar</a></ul></div><p>11 June 2025</p>",
            head='<meta name="author" content="Jane Roe">',
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a party's group is its own site's publisher": (
        page(head='<meta name="author" content="Die Muster Ratsfraktion">').replace(
            'content="Daily Sample"', 'content="Ratsfraktion Gull/Die Muster"'
        ),
        {"byline": None, "authors": []},
    ),
    "a link to register under the text": (
        page(after='<p>please sign in <a href="/user/register/">Registrieren</a></p>'),
        {"byline": None, "authors": []},
    ),
    "a link to search for what she wrote": (
        page('<p><a href="/search?word=Max&search_type=author">Max Moe</a> | 7 of 9 cranes</p>'),
        {"authors": ["Max Moe"]},
    ),
    "what she is, in the block under her name": (
        page('<div class=a1><a href="/author/jane-roe">Jane Roe</a></div><div class=a2>Political Editor</div><div>11 June 2025</div>'),
        {"byline": "Jane Roe Political Editor", "authors": ["Jane Roe"]},
    ),
    "what others are is said under others": (
        page('<div class=a1><a href="/author/jane-roe">Jane Roe</a></div><div class=a2>The editors of our paper chose it</div>'),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "links to the site's pages on networks": (
        page(
            '<p><a href="https://net.example.org/profile.php?id=1">Netbook</a> <a href="https://medley.example.org/@sample">Medley</a></p>'
        ),
        {"byline": None, "authors": []},
    ),
    "a by-word in the element around the name": (
        page('<p>11 June 2025 <span class="author">By <a class="author-name" href="/author/jane-roe">Jane Roe</a></span> 7 were lost</p>'),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a trail is no byline": (
        page('<div class=post-author-meta><a href="/">Home</a> » <a href="/port/">Harbour Planning</a> » <b>Crane Works</b></div>'),
        {"byline": None, "authors": []},
    ),
    "two words in small letters": (
        page("<div class=author>slow recovery <time>11 June 2025</time> Share this</div>"),
        {"byline": None, "authors": []},
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
    "one of a row of topics": (
        page(
            "<div><div class=item>Presse•</div><div class=item>Programm Blauer Hafen•</div><div class=item>Häfen und Küsten</div></div>"
            "<p class=when>11. Juni 2025</p>"
        ),
        {"byline": None, "authors": []},
    ),
    "one of a row of facts": (
        page("<div><div class=item>Jane Roe</div><div class=item>Oldport</div><div class=item>11 June 2025</div></div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a house's desk, displayed": (page("<p class=byline>von Redaktion</p>"), {"byline": "von Redaktion", "authors": ["Redaktion"]}),
    "a house's desk in metadata": (page(head='<meta name="author" content="Redaktion">'), {"byline": None, "authors": []}),
    "two who sign in a line of names, data know one": (
        page("<address class=author>Jane Roe et John Doe</address>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": "Jane Roe et John Doe", "authors": ["Jane Roe", "John Doe"]},
    ),
    "roles in a column behind the names": (
        page(
            "<div class=author-row><h6 class=author-name>Siti Rahayu</h6><h6 class=role>Penulis</h6></div>"
            "<div class=author-row><h6 class=author-name>Jane Roe</h6><h6 class=role>Editor</h6></div>"
        ),
        {"authors": ["Siti Rahayu"]},
    ),
    "a translator under the writer": (
        page(
            '<p>Author Jane Roe:</p><p class=first>Translation: <a href="/author/tara">Tara Doe</a>, 12.12.22</p>',
            head='<meta name="author" content="tara-doe">',
        ),
        {"authors": ["Jane Roe"]},
    ),
    "what a story is made of, hidden": (
        page("<time>11 June 2025</time><ul><li hidden>General Advice</li><li hidden>More places to see</li></ul>"),
        {"byline": None, "authors": []},
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
    "under the title of another story, in a sidebar under the headline": (
        page('<div class="tech-sidebar"><h4><a href="/2025/other">A crane that nobody wanted is sold</a></h4><p>By Max Moe</p></div>'),
        {"byline": None, "authors": []},
    ),
    "in a sidebar of what others recommend": (
        page('<div class="sidebar recommended"><p>By Max Moe</p></div>'),
        {"byline": None, "authors": []},
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
    "a topic over the headline, called after authors": (
        page().replace("<h1>", "<div class=author>slow recovery <time>11 June 2025</time></div><h1>"),
        {"byline": None, "authors": []},
    ),
    "a place where the author would stand": (
        page("<div class=signature><span class=author>São Paulo</span></div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "a login and the name that signs": (
        page(after="<p>(Jane P. Roe)</p>", head=linked('{"@type":"Person","name":"jane.roe"}')),
        {"authors": ["Jane P. Roe"]},
    ),
    "a role of the house's": (page("<p>By Court Reporter</p>"), {"byline": "By Court Reporter", "authors": ["Court Reporter"]}),
    "who wrote another story, beside the headline": (
        page().replace("<article>", "<article><aside><p>By <a href='/author/tara'>Tara Doe</a></p></aside>"),
        {"byline": None, "authors": []},
    ),
    "the house in its name, and the date": (
        page(after="<div>Daily Sample, and | date 11/01/2021</div>"),
        {"source": None},
    ),
    "a trail under the text": (
        page(after="<div><a href='/'>Daily Sample</a> / <a href='/coast'>Coast</a> / <a href='/best'>Best of the Coast</a></div>"),
        {"source": None},
    ),
    "a stroke of another width": (page("<p>作者︱张三丰</p>"), {"authors": ["张三丰"]}),
    "initials under the text": (page(after="<p class=author>(abc)</p>"), {"byline": None, "authors": [], "source": None}),
    "the house and agencies under the text": (
        page(after="<p class=author><a href='/imprint'>red, Daily Sample/Agenturen</a></p>"),
        {"byline": None, "authors": [], "source": "red, Daily Sample/Agenturen"},
    ),
    "an account of nobody's": (
        page("<p class=meta><span class=date>11 June 2025</span> <a href='/?author=1'>admin</a> <a href='/c/news'>News</a></p>"),
        {"byline": None, "authors": []},
    ),
    "who is quoted last": (
        page(after="").replace(PROSE[-1], f"99. “{PROSE[-1]}” (Jane Roe)"),
        {"byline": None, "authors": []},
    ),
    "a name under a picture": (
        page("<time>11 June 2025</time><div class=storyimg>Tara Doe</div>"),
        {"byline": None, "authors": []},
    ),
    "a caption with an agency amid the text": (
        page().replace("</p><p>", "</p><div class=gr-caption>Harbour - Belga</div><p>", 1),
        {"dateline": None, "source": None},
    ),
    "of the next story": (
        page(after='<div><div><a href="/n/1">Five boats moored at dusk</a></div><div class=author>Tara Doe</div></div>'),
        {"byline": None, "authors": []},
    ),
    "name at the end": (page(after="<p><em>Jane Roe</em></p>"), {"byline": "Jane Roe", "authors": ["Jane Roe"]}),
    "name at the end, in Cyrillic": (page(after="<p><i>Иван Петровский</i></p>"), {"authors": ["Иван Петровский"]}),
    "name after the last sentence": (page().replace(PROSE[-1], f"{PROSE[-1]} (Jane Roe)"), {"authors": ["Jane Roe"]}),
    "elements that run together, in a script without capitals": (
        page("<div><span>রহিম উদ্দিন, ঢাকা</span><span>প্রকাশ: ১১ জুন ২০২৫, ১০:১৫</span></div>").replace("lang=en", "lang=bn"),
        {"byline": "রহিম উদ্দিন, ঢাকা", "authors": ["রহিম উদ্দিন"]},
    ),
    "name and source at the end": (
        page(after="<p style='text-align:right'><b>Minh Anh</b> (Theo <em>Reuters, AFP</em>)</p>").replace("lang=en", "lang=vi"),
        {"byline": "Minh Anh (Theo Reuters, AFP)", "authors": ["Minh Anh"], "source": "Reuters, AFP"},
    ),
    "a source at the end is no signature": (
        page(after="<p>Theo Reuters</p>").replace("lang=en", "lang=vi"),
        {"byline": None, "authors": [], "source": "Reuters"},
    ),
    "call to act at the end": (page(after="<p><b>Start Shopping Now</b></p>"), {"byline": None, "authors": []}),
    "bio after the text": (
        page(after="<div class=author-bio><h3>Jane Roe</h3><p>Jane Roe has covered the coast for the Daily Sample since 2011.</p></div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "bio with another's name": (
        page(
            "<p>By Jane</p>",
            "<div class=author-box><h4>About Jane</h4><p>As founder of Rooted Harbour, I have grown sea kale in all kinds of gardens, from "
            "the very large to the very small, and everything that lies between.</p></div>",
        ),
        {"authors": ["Jane"]},
    ),
    "in the entry's footer": (
        page(after="<div class=post-footer>Posted by <span class=vcard><a rel=author href='/p/1'>Jane Roe</a></span> at 9:12 AM</div>"),
        {"byline": "Posted by Jane Roe", "authors": ["Jane Roe"]},
    ),
    "vcard": (page("<address class='vcard author'>vom <span class=fn>Krabbenfischer</span></address>"), {"authors": ["Krabbenfischer"]}),
    "quoted post": (
        page("<blockquote><p>What a storm.</p>— Max Other (@maxother) <a href='https://t.example/1'>June 9, 2025</a></blockquote>"),
        {"byline": None, "authors": []},
    ),
    "author page in a sentence": (
        page(
            after="<p>The crane was built by a firm that <a href='https://x.example/author/max-other/'>Max Other</a> had founded in 1911 "
            "with nothing but a borrowed barge, two brothers and an idea that nobody on the quay took seriously at first or after that.</p>"
        ),
        {"byline": None, "authors": []},
    ),
    "label in a line of facts": (
        page("<div>2025年06月11日 09:12 来源：海港日报 作者：张三丰</div>"),
        {"byline": "作者：张三丰", "authors": ["张三丰"]},
    ),
    "reporter behind the name": (page("<p>입력 2025.06.11 09:12 | 홍길순 기자</p>"), {"byline": "홍길순 기자", "authors": ["홍길순"]}),
    "the site's name in a box for authors": (
        page("<div class=author>Daily Sample</div><div class=author><a href='/user/jane-roe'>Jane Roe</a></div>"),
        {"authors": ["Jane Roe"]},
    ),
    "a place and a year in a sub-heading": (
        page(f"<div class=body>{''.join(f'<p>{text}</p>' for text in PROSE[:2])}<h3>Porto Lamego 2016</h3></div>"),
        {"byline": None, "authors": []},
    ),
    "a place and a year in a question": (
        page(f"<div class=body><p>{PROSE[0]}</p><p><b>Porto Lamego 2016?</b></p></div>"),
        {"byline": None, "authors": []},
    ),
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
    "a name alone that is a topic's": (page("<div>Jane Roe</div>", "<p><a href='/tag/jane-roe'>Jane Roe</a></p>"), {"authors": []}),
    "a name of two Han characters at the end": (page(after="<p>（羅森）</p>"), {"byline": "羅森", "authors": ["羅森"]}),
    "two Han characters that are no name": (page(after="<p>（待續）</p>"), {"byline": None, "authors": []}),
    "signed before the last paragraph": (
        page().replace("<p>The authority", "<p>Jane Roe</p><p>The authority"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "letters, each signed": (
        page(after="<p><b>Jane Roe</b></p><p><em>Valport</em></p>").replace(
            "<p>The authority", "<p><b>Max Other</b></p><p><em>Oldport</em></p><p>The authority"
        ),
        {"byline": None, "authors": []},
    ),
    "two letters, each signed": (
        page()
        .replace("<p>Engineers", "<p><b>Jane Roe</b></p><p>Engineers")
        .replace("<p>The authority", "<p><b>Max Other</b></p><p>The authority"),
        {"byline": None, "authors": []},
    ),
    "letters, each signed with its place": (
        page(after="<p>Jane Roe<br>Valport</p>").replace("<p>The authority", "<p>Max Other<br>Gull Point</p><p>The authority"),
        {"byline": None, "authors": []},
    ),
    "a post shown in the story": (
        page().replace("<p>Engineers", "<blockquote><p>Posted by Max Other on Monday, June 9, 2025</p></blockquote><p>Engineers"),
        {"byline": None, "authors": []},
    ),
    "a card's author under the text": (
        page(after="<a href='/n/fog'><h3>Fog delays the ferry again</h3><p class=teaser__author>By Max Other</p></a>"),
        {"byline": None, "authors": []},
    ),
    "a card whose parts are links of their own": (
        page(after="<div><a href='/n/fog'>Fog delays the ferry again, and nobody knows until when</a></div><p>By Max Other</p>"),
        {"byline": None, "authors": []},
    ),
    "a page of experts": (
        page("<ul><li><a href='/coast/experts/444'>Jane Roe</a></li></ul><div>11 June 2025</div>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "an outlet of several words in the dateline": (
        page(lead="CHICAGO (Harbour News Now) — "),
        {"dateline": "CHICAGO (Harbour News Now) —", "places": ["CHICAGO"]},
    ),
    "a link to the paper elsewhere": (
        page(after="<ul><li><a href='https://video.example/user/dailysample'>watch_us</a></li></ul>"),
        {"byline": None, "authors": []},
    ),
    "the data know the publisher of the page alone": (
        page("<p>By Jane Roe and John Doe</p>", head=linked('"Max Other"') + '<meta name=author content="Max Other">'),
        {"authors": ["Jane Roe", "John Doe"]},
    ),
    "the data know the first alone": (
        page("<p>By Jane Roe, John Doe</p>", head=linked('"Jane Roe"') + '<meta name=author content="Jane Roe">'),
        {"authors": ["Jane Roe", "John Doe"]},
    ),
    "the data know that what follows is a role": (
        page("<p>By Jane Roe, Senior Life</p>", head=linked('"Jane Roe"') + '<meta name=author content="Jane Roe">'),
        {"authors": ["Jane Roe"]},
    ),
    "far under a wrong headline": (
        page("<ul>" + "<li>Pier</li>" * 120 + "</ul><p>By Jane Roe</p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "photographer": (page("<p>By Jane Roe. Photos by Ann Lens</p>"), {"authors": ["Jane Roe"]}),
    "another story's author": (
        page("<p>By Jane Roe</p>", '<aside class="related-stories"><h3>Fog delays ferry</h3><p class="author">By Max Other</p></aside>'),
        {"authors": ["Jane Roe"]},
    ),
    "agency as author": (page("<p>By The Associated Press</p>"), {"authors": ["The Associated Press"], "source": "The Associated Press"}),
    "a person called like an agency": (page("<p>Von Anna Reuter</p>", language="de"), {"authors": ["Anna Reuter"], "source": None}),
    "person and agency": (page("<p>By Jane Roe, Reuters</p>"), {"authors": ["Jane Roe"], "source": "Reuters"}),
    "dateline with agency": (
        page(lead="MUSTERHAVEN, June 11 (Reuters) - "),
        {"dateline": "MUSTERHAVEN, June 11 (Reuters) -", "places": ["MUSTERHAVEN"], "source": "Reuters", "sources": ["Reuters"]},
    ),
    "a second author on the page alone": (
        page("<div>Jane Roe, John Roe</div><div>11 June 2025</div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"authors": ["Jane Roe", "John Roe"]},
    ),
    "a paper behind the author that data know": (
        page("<div>Jane Roe, Oldport Gazette</div><div>11 June 2025</div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"authors": ["Jane Roe"]},
    ),
    "dateline with its reporter": (
        page(lead="Jane ROE/MUSTERHAVEN, (DHA) - "),
        {"places": ["MUSTERHAVEN"], "source": "DHA", "authors": ["Jane ROE"]},
    ),
    "dateline without": (page(lead="MUSTERHAVEN — "), {"dateline": "MUSTERHAVEN —", "places": ["MUSTERHAVEN"], "source": None}),
    "dateline set apart": (
        page(lead='<span class="location">Musterhaven.</span> '),
        {"dateline": "Musterhaven.", "places": ["Musterhaven"]},
    ),
    "no dateline": (page(lead="UPDATE — "), {"dateline": None, "places": []}),
    "source line": (
        page(after="<p>SOURCE: ABC World &amp; Agencies</p>"),
        {"source": "ABC World & Agencies", "sources": ["ABC World", "Agencies"]},
    ),
    "the address of the page that it is from": (
        page(after="<p>Quelle:</p><p>https://www.musterwerke.example/news/2025/kran.html</p><p>Mehr vom Hafen</p>", language="de"),
        {"source": "https://www.musterwerke.example/news/2025/kran.html", "sources": ["musterwerke.example"]},
    ),
    "addresses of literature": (
        page(after="<p>Quelle:</p><p>https://www.musterwerke.example/kran</p><p>https://www.hafen.example/kran</p>", language="de"),
        {"source": None, "sources": []},
    ),
    "signed at the end": (page(after="<p>(dpa/lno)</p>"), {"source": "dpa/lno", "sources": ["dpa"]}),
    "with files from": (page(after="<p><em>With files from The Canadian Press</em></p>"), {"source": "The Canadian Press"}),
    "a photo's source": (
        page('<figure><img src="/crane.jpg" alt=""><figcaption>A crane. Source: AFP</figcaption></figure>'),
        {"source": None},
    ),
    "a role in an element of its own": (
        page('<div class=author-box><a href="/author/jane-roe">Jane Roe</a><span>Redakteurin</span></div>'),
        {"byline": "Jane Roe Redakteurin", "authors": ["Jane Roe"]},
    ),
    "a by-word before the first of names in elements of their own": (
        page('<div class=nm>By <a href="/author/jane-roe">Jane Roe</a></div><div class=nm><a href="/author/max-moe">Max Moe</a></div>'),
        {"byline": "By Jane Roe Max Moe", "authors": ["Jane Roe", "Max Moe"]},
    ),
    "a button over the byline": (
        page("<ul><li>Share</li><li>Copy Link</li></ul><div>Updated: 3:22 PM EDT May 14, 2024</div><div>Jane Roe</div><div>Reporter</div>"),
        {"authors": ["Jane Roe"]},
    ),
    "a place under a byline": (
        page('<p>By <a href="/author/jane-roe">Jane Roe</a></p><p>Port Lintel</p>'),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a by-word in an element of its own": (
        page('<div>By</div><div><a href="/author/jane-roe">Jane Roe</a><span>Lifestyle Writer</span></div>'),
        {"byline": "By Jane Roe Lifestyle Writer", "authors": ["Jane Roe"]},
    ),
    "a role behind a comma": (page("<p>By Jane Roe, City Hall reporter</p>"), {"authors": ["Jane Roe"]}),
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
    "signed with initials": (page(after="<p>(jro)</p>"), {"byline": None, "authors": []}),
    "reporter in the dateline": (
        page(lead="临江6月10日电（记者 王大明）"),
        {"byline": "记者 王大明", "authors": ["王大明"], "dateline": "临江6月10日电（记者 王大明）", "places": ["临江"]},
    ),
    "the paper beside its writer": (page("<p>By Jane Roe, Daily Sample</p>"), {"authors": ["Jane Roe"], "source": "Daily Sample"}),
    "the paper in a role": (page("<p>By Jane Roe | Daily Sample</p>"), {"authors": ["Jane Roe"], "source": None}),
    "a label amid facts": (
        page("<div>2025年06月10日 08:36 来源：新华社 字号：大 中 小</div>"),
        {"source": "新华社", "sources": ["新华社"]},
    ),
    "agency and desk in the dateline": (
        page(lead="Musterhaven (dpa/iz) - "),
        {"dateline": "Musterhaven (dpa/iz) -", "source": "dpa/iz", "sources": ["dpa"]},
    ),
    "station in the dateline": (
        page(lead="NEW JERSEY (WXYZ) -- "),
        {"dateline": "NEW JERSEY (WXYZ) --", "places": ["NEW JERSEY"], "source": "WXYZ", "sources": ["WXYZ"]},
    ),
    "a standfirst set as a heading": (
        page("<h2>Hamburg / Berlin - Two cranes fell from their rails in the storm, and eleven ships wait outside the breakwater.</h2>"),
        {"dateline": "Hamburg / Berlin -", "places": ["Hamburg", "Berlin"]},
    ),
    "a dateline that no reader sees": (
        page(head='<meta name=description content="MUSTERHAVEN (Reuters) - The harbour was closed.">'),
        {"dateline": None, "places": [], "source": None},
    ),
    "agency after the names": (page("<p>By Jane Roe and John Doe Reuters</p>"), {"source": "Reuters", "sources": ["Reuters"]}),
    "a person called as an agency": (page("<p>By Anna Petra</p>"), {"authors": ["Anna Petra"], "source": None}),
    "the paper signs with who wrote it there": (page(after="<p>XYZ (abc)/dpa</p>"), {"source": "XYZ (abc)/dpa"}),
    "and parts them by a comma": (page(after="<p>XYZ (abc/de), dpa</p>"), {"source": "XYZ (abc/de), dpa"}),
    "the paper signs behind initials": (page(after="<p>abc, dailysample.com</p>"), {"source": "abc, dailysample.com"}),
    "the paper signs in brackets": (page(after="<p>(abc/dailysample.com)</p>"), {"source": "abc/dailysample.com"}),
    "a word and the paper": (page(after="<p>Shipping, dailysample.com</p>"), {"source": None}),
    "an agency in brackets": (page(after="<p>(dpa)</p>"), {"source": "dpa"}),
    "an agency and a day sign": (page(after="<p>(APA, red, 11.6.2025)</p>", language="de"), {"source": "APA, red"}),
    "the paper and an agency sign": (page(after="<p>The quay held. (DS/dpa)</p>"), {"source": "DS/dpa"}),
    "set apart amid white space": (
        page("<p class=dateline>" + "<!-- -->\n" * 12 + "Musterhaven -</p>"),
        {"dateline": "Musterhaven -", "places": ["Musterhaven"]},
    ),
    "the place in a link of its own before": (
        page("<p><span class=location><a href='/r/musterhaven'>Musterhaven</a></span>Musterhaven (dpa)</p>"),
        {"dateline": "Musterhaven (dpa)", "places": ["Musterhaven"], "source": "dpa"},
    ),
    "and in one that nothing calls so": (
        page("<p><span><a href='/r/hamburg'>Hamburg</a></span>Hamburg (dpa)</p>", language="de"),
        {"dateline": "Hamburg (dpa)", "places": ["Hamburg"], "source": "dpa"},
    ),
    "two places in a line of their own": (
        page("<div>Hamburg/Berlin.</div>", language="de"),
        {"dateline": "Hamburg/Berlin.", "places": ["Hamburg", "Berlin"]},
    ),
    "what a picture over the text shows, with its source": (
        page("<p><img src=/m/quay.jpg alt='The quay'><br>Two cranes lie across the rails of the quay in the morning. Source: Reuters</p>"),
        {"source": None},
    ),
    "a picture's credit with an agency in a line of its own": (
        page("<div><img src=/m/quay.jpg alt=Harbour><div>Harbour - Belga</div></div>"),
        {"source": None},
    ),
    "an agency under a picture": (page("<div><img src=/m/quay.jpg alt=Harbour></div><div>AFP</div>"), {"source": "AFP"}),
    "the credit of each of several pictures": (
        page("<div>Reuters</div>").replace("</p><p>", "</p><div>Reuters</div><p>"),
        {"source": None},
    ),
    "in a reader's remark": (
        page(
            after="<section><h2>2 comments</h2>"
            + "".join(
                f"<div><div>{who}</div><div>12.06.2025, 08:14</div><p>{said}</p><a href='#r'>Reply</a></div>"
                for who, said in (("Jana", "Source: Harbour Weekly"), ("Tom", "At last the ships can go in again, as we hoped."))
            )
            + "</section>"
        ),
        {"source": None},
    ),
    "what a portal was delivered": (page("<p>Harbour Japan 6/11(水) 18:45配信</p>", language="ja"), {"source": "Harbour Japan"}),
    "what a portal delivers itself": (page("<p>Daily Sample 6/11(水) 18:45配信</p>", language="ja"), {"source": None}),
    "an offer right after the source": (page(after="<p>Quelle: D.S.P.<a href='/rights'>Rechte erwerben</a></p>"), {"source": "D.S.P."}),
    "the place alone in bold, the dash after it": (
        page("<div><strong>Jakarta</strong> - </div>"),
        {"dateline": "Jakarta -", "places": ["Jakarta"]},
    ),
    "an outlet for an agency": (
        page(lead="JAKARTA, EXAMPLE.com - "),
        {"dateline": "JAKARTA, EXAMPLE.com -", "places": ["JAKARTA"], "source": "EXAMPLE.com"},
    ),
    "its own name without a dash": (
        page(lead="London (Daily Sample)"),
        {"dateline": "London (Daily Sample)", "places": ["London"], "source": "Daily Sample"},
    ),
    "the source after the date": (page("<div>Updated June 11, 2025, 1:24 PM / Source: Example Wire</div>"), {"source": "Example Wire"}),
    "an agency that helped": (
        page(after="<p>The quay held, she said. – Additional reporting from Reuters</p>"),
        {"source": "Reuters", "sources": ["Reuters"]},
    ),
    "a picture's credit with the paper": (page(after="<p>Photo: JR / Daily Sample</p>"), {"source": None}),
    "a picture's credit at the end": (page(after="<p>Titelbild: © KCNA/dpa</p>"), {"source": None, "sources": []}),
    "a signature that links": (
        page(after="<p class=copyright><a href='/imprint'>© dpa/Daily Sample</a></p>"),
        {"source": "dpa/Daily Sample", "sources": ["dpa", "Daily Sample"]},
    ),
    "called an agency": (
        page("<p class=byline>Por: Agencia Ejemplar</p>"),
        {"source": "Agencia Ejemplar", "sources": ["Agencia Ejemplar"]},
    ),
    "an author and an agency": (page("<p class=byline>Autor: Jane Roe/SP-X</p>"), {"source": "SP-X", "sources": ["SP-X"]}),
    "more to read, in German": (page("<div class=more>Mehr</div>"), {"source": None}),
    "a way up": (page(after="<p>../Sample</p>").replace("Daily Sample", "Sample"), {"source": None}),
    "literature in a line": (page(after="<p>Sources: Harbours Explained, 2023; Sea Guide, Example, 2024</p>"), {"source": None}),
    "the size of the text": (page("<div class=letters><span>-</span><div>AA</div><span>+</span></div>"), {"source": None}),
    "first published at": (page(after="<p>This story was originally published at sample.com. Read it here.</p>"), {"source": "sample.com"}),
    "the source under its label": (
        page("<div><span>Źródło:</span></div><div>Kurier Portowy, PAP</div>"),
        {"sources": ["Kurier Portowy", "PAP"]},
    ),
    "who took the photos, under that label": (
        page(after="<ul><li><div>Photo(s)</div><div>Jane Roe / Daily Sample</div></li></ul>"),
        {"source": None},
    ),
    "agencies in general": (page(after="<p>Mit Agenturen.</p>"), {"source": "Agenturen", "sources": ["Agenturen"]}),
    "what agencies sent": (page(after="<p>Mit Agenturmaterial.</p>"), {"source": "Agenturmaterial", "sources": []}),
    "a source between bars": (
        page(after="<p>1.12.2022 | Quelle: Gull Electric | dailysample.com © Sample Media GmbH</p>"),
        {"source": "Gull Electric", "sources": ["Gull Electric"]},
    ),
    "a source's label over nothing": (page("<p>Źródło:</p>"), {"source": None}),
    "a list of literature": (page(after="<p>Quellen:</p><p>Hafenamt, Stellungnahmen zum Sturm</p>"), {"source": None}),
    "a line of place, day and agency": (
        page(after="").replace("<div class=body>", "<div class=body><p>Bakı, 11 iyun, AZƏRTAC</p>"),
        {"dateline": "Bakı, 11 iyun, AZƏRTAC", "places": ["Bakı"], "source": "AZƏRTAC", "deck": None},
    ),
    "a line of a place that no register knows and an agency": (
        page("<p>11.06.2025 – 11:32</p><p><i>Musterwede (ots)</i></p>"),
        {"dateline": "Musterwede (ots)", "places": ["Musterwede"]},
    ),
    "a login beside a date that an agency abroad is called by": (
        page("<p>11.06.2025 - 21:17 — petra</p>", language="de"),
        {"source": None},
    ),
    "a heading over other stories that is called like an agency": (page(after="<section><h2>Mehr News</h2></section>"), {"source": None}),
    "a name over what she is, behind the standfirst and the lead picture": (
        page(
            "<p>Storm tears two cranes from their rails, and ships wait outside the breakwater.</p><p>Published 11.06.2025, 09:15</p>"
            "<figure><img src=a.jpg><figcaption><div>1/3</div><div>The harbour today</div><div>Photo: EP News</div></figcaption></figure>"
            "<div class=k1><div>Anna Meier-Graf</div><div>Harbour Correspondent</div></div>"
        ),
        {"authors": ["Anna Meier-Graf"], "body": "\n\n".join(PROSE)},
    ),
    "buttons for the size of the text in another script": (page("<div><span>শেয়ার</span><a>অ+</a><a>অ-</a></div>"), {"dateline": None}),
    "buttons for the size of the text": (page("<p>A+ A-</p>"), {"dateline": None}),
    "a paper's own acronym beside the agency's": (page("<p class=byline>STT–IS</p>"), {"source": "STT–IS"}),
    "place and day under the headline": (page("<p>Wien - Mittwoch, 11.06.2025, 11:17 Uhr</p>"), {"dateline": None}),
    "signed with the places at the end": (
        page(after="<p><em>-- Jane Roe in Gull Point and John Doe in Old Valport</em></p>"),
        {"authors": ["Jane Roe", "John Doe"], "byline": "Jane Roe in Gull Point and John Doe in Old Valport"},
    ),
    "signed with an agency at the end": (
        page(after="<p align=right>Jana Rohanová, ČTK</p>"),
        {"authors": ["Jana Rohanová"], "source": "ČTK"},
    ),
    "an editor at the end": (page(after="<p>Toimetaja: Kadri Kask</p>"), {"byline": None, "authors": []}),
    "where a reader enters the site": (
        page('<div><a href="/member/login">Log in / Register</a></div><div>11 June 2025</div>'),
        {"byline": None, "authors": []},
    ),
    "where a reader enters the site, over the headline": (
        page().replace("<h1", '<div><a href="/users/sign_in">Sign in</a></div><h1', 1),
        {"byline": None, "authors": []},
    ),
    "where a reader enters the site, in Thai": (
        page('<div class=x><a href="/member/enter">เข้าสู่ระบบ / สมัครสมาชิก</a></div>'),
        {"byline": None, "authors": []},
    ),
    "a firm that sent the news out": (
        page(
            "<div>News provided by<br><a href=/gull><b>Gull Pumps, Inc.</b></a></div>",
            head=linked('{"@type":"Organization","name":"Gull Pumps, Inc."}'),
        ),
        {"byline": None, "authors": []},
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
    "a list of sources": (
        page(
            after="<div><span>Verwendete Quellen</span><ul><li>Gespräch mit dem Hafenmeister</li><li>Nachrichtenagentur dpa</li></ul></div>"
        ),
        {"source": "Nachrichtenagentur dpa"},
    ),
    "the source of a box of facts": (
        page().replace(
            "<p>Engineers", "<div class=fact-box><p>Storms are frequent here.</p><p>Source: Weather Office</p></div><p>Engineers"
        ),
        {"source": None},
    ),
    "an element called after sources": (
        page("<div class=facts><span class=date>11 June 2025 07:21</span><a class=source href=//post.example>Example Post</a></div>"),
        {"source": "Example Post"},
    ),
    "an edition in an element that is called a source": (
        page("<p class=source>Sample Japan 3/9(Thu) 18:45</p>"),
        {"source": "Sample Japan", "sources": ["Sample Japan"]},
    ),
    "a person in one": (page("<p class=source>Jane Roe 3/9(Thu) 18:45</p>"), {"source": None, "sources": []}),
    "an element called after sources, with the site's own name": (
        page("<div class=facts><span class=source>Daily Sample</span></div>"),
        {"source": None},
    ),
    "the paper's short name under the text": (
        page().replace("</div></article>", "<p>D.S.</p></div></article>").replace("Daily Sample", "DS"),
        {"source": "D.S."},
    ),
    "an authority's press office": (
        page(after="<p><i>Пресс-служба администрации Заречного округа</i></p>"),
        {"source": "Пресс-служба администрации Заречного округа"},
    ),
    "a source far under a text that ends in a paywall": (
        page(after="".join(f"<div><a href=/o/{n}>Item {n}</a></div>" for n in range(18)) + "<p class=txt-source>Quelle: F.A.B.</p>"),
        {"source": "F.A.B."},
    ),
    "an agency behind a Portuguese and": (
        page("<p class=byline><a href=/autor/ana-lima>Ana Lima</a> e Lusa</p>", language="pt"),
        {"authors": ["Ana Lima"], "source": "Lusa"},
    ),
    "a stamp without a mark": (
        page("<p><span class=location-stamp>Kleinhafen</span>No ship has left the harbour since Monday, none will yet.</p>"),
        {
            "dateline": "Kleinhafen",
            "places": ["Kleinhafen"],
            "deck": "Kleinhafen No ship has left the harbour since Monday, none will yet.",
        },
    ),
    "a place in bold outside of the first paragraph": (
        page().replace("<div class=body>", "<div class=body><strong>Kleinhafen</strong> - "),
        {"dateline": "Kleinhafen -", "places": ["Kleinhafen"]},
    ),
    "a place in bold at the beginning, that the text names again": (
        page(lead="<b>Kleinhafen.</b> The port of Kleinhafen, which is small, has two cranes. "),
        {"dateline": "Kleinhafen.", "places": ["Kleinhafen"]},
    ),
    "a town in bold, the dash outside, where the text says that it was there": (
        page(lead="<b>Kleinhafen</b> – ").replace("said.", "said in Kleinhafen."),
        {"dateline": "Kleinhafen –", "places": ["Kleinhafen"]},
    ),
    "a firm in bold, the dash outside": (
        page(lead="<b>Sturmwerk</b> – ").replace("said.", "said of Sturmwerk."),
        {"dateline": None},
    ),
    "two towns in bold, of which the text names one": (
        page(lead="<b>Musterhaven/Kleinhafen.</b> "),
        {"dateline": "Musterhaven/Kleinhafen.", "places": ["Musterhaven", "Kleinhafen"]},
    ),
    "a German town before a dash, where the text says that it was there": (
        page(lead="Kleinhafen – ", language="de").replace("die Arbeiter", "die Arbeiter in Kleinhafen"),
        {"dateline": "Kleinhafen –", "places": ["Kleinhafen"]},
    ),
    "a German name before a dash": (
        page(lead="Sturmwerk – ", language="de").replace("die Arbeiter", "die Arbeiter nach Sturmwerk"),
        {"dateline": None},
    ),
    "a word in bold at the beginning": (page(lead="<b>Background.</b> "), {"dateline": None}),
    "who answers a question": (
        page(lead="<b>JANE ROE. -</b> ").replace(
            "<div class=body>",
            "<div class=body><p><b>DAILY SAMPLE. - Why was the harbour of Musterhaven closed, and who has told the ships?</b></p>",
        ),
        {"dateline": None, "places": []},
    ),
    "a button before the text": (page().replace("<div class=body>", "<div class=body><span>A-</span>"), {"dateline": None}),
    "a label of dates": (page("<p><span class=label>Published - </span><span>May 09, 2026 09:47 pm IST</span></p>"), {"dateline": None}),
    "a source, and a link by which its rights are bought": (
        page(after="<footer><span class=q>Quelle: F.A.B.</span> <a href=https://rechte.example/?a=1>Artikelrechte erwerben</a></footer>"),
        {"source": "F.A.B."},
    ),
    "a label that only those hear who do not see the page": (
        page("<ul><li><span class=visually-hidden>Author, </span><a rel=author href=/author/roe>Jane Roe</a></li></ul>"),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a writer in a box beside the text, to whom the only link to an author leads": (
        page().replace("<article>", "<aside class=side><h2><a rel=author href=/blogs/jroe>Jane Roe</a></h2></aside><article>"),
        {"authors": ["Jane Roe"]},
    ),
    "two writers in a box beside the text": (
        page().replace("<article>", "<aside><a rel=author href=/b/1>Jane Roe</a><a rel=author href=/b/2>Ann Poe</a></aside><article>"),
        {"authors": []},
    ),
    "what a player under the headline plays": (
        page("<p class=legend>MUSTERHAVEN EINS – Das Radio am Hafen, jeden Tag von sechs bis neun, und am Sonntag bis zehn Uhr.</p>"),
        {"dateline": None},
    ),
    "a writer and the paper's own name, in an element of hers": (
        page("<p><span class=author><a href=/staff/31007/>Jane Roe</a>, Daily Sample</span> <span>Published June 11, 2025</span></p>"),
        {"byline": "Jane Roe, Daily Sample", "authors": ["Jane Roe"]},
    ),
    "a writer and the paper's own name behind a dot": (
        page("<div class=byline><a href=/author/jane-roe>Jane Roe</a> · Daily Sample · <span>Posted: June 11, 2025</span></div>"),
        {"byline": "Jane Roe · Daily Sample", "authors": ["Jane Roe"]},
    ),
    "a source behind the date": (
        page("<div class=x1>2024年08月14日 19:26　来源于 <a href=//www.example.com/>示例网</a></div>", language="zh"),
        {"source": "示例网"},
    ),
    "a source with what the reader may do right behind it": (
        page("<div class=t>2025年06月11日 09:41　来源：海港新闻网<a href=#c>参与互动</a><a>大字体</a><i>分享到：</i></div>", language="zh"),
        {"source": "海港新闻网"},
    ),
    "a source in a link with the next fact right behind it": (
        page("<div class=x1><span>2025-06-11 09:41</span><span>来源: <a href=/u/1>港城晚报</a></span><span>发布于：广东省</span></div>"),
        {"source": "港城晚报"},
    ),
    "a writer in what is called a source": (
        page(
            "<div class=x1><span class=source><b>Authored by</b> <a href=/authors/a>Asha Verma</a></span> | <span>11 Jun 2025</span></div>"
        ),
        {"source": None},
    ),
    "a caption in a script without capitals under the date": (
        page("<p>Published: 11 June 2025</p><figure><img src=/a.jpg><figcaption>ಹಳೆಯ ಮೀನು ಮಾರುಕಟ್ಟೆ</figcaption></figure>"),
        {"byline": None, "authors": []},
    ),
    "a writer with her address glued to her name": (
        page("<div class=author><a href=/author/1/jane-roe>Jane Roe</a><a href=mailto:jroe@post.example>jroe@post.example</a></div>"),
        {"byline": "Jane Roe jroe@post.example", "authors": ["Jane Roe"]},
    ),
    "a writer and where she is": (
        page("<div class=author><a href=/author/13588/jane-roe>Jane Roe</a>, London</div>"),
        {"byline": "Jane Roe, London", "authors": ["Jane Roe"]},
    ),
    "a paper of another house behind a stroke": (page("<p>By Jane Roe | El Faro de Ejemplo</p>"), {"source": "El Faro de Ejemplo"}),
    "initials in the place of a face": (
        page(after="<div>Author</div><div class=css-1>AP</div><div class=css-2>Anna Petersen</div>"),
        {"byline": "Author Anna Petersen", "authors": ["Anna Petersen"], "source": None},
    ),
    "a source that a reader names": (
        page(after="<div class=comment-list><div id=c7 class=comment><blockquote><p>Source: Harbour Flyer</p></blockquote></div></div>"),
        {"source": None},
    ),
    "a source in an entry whose topics are called as pictures are": (
        page(after="<p>11.6.2025 | Quelle: Hafen AG | dailysample.com</p>").replace(
            "<article>", "<article class='hentry tag-photovoltaik'>"
        ),
        {"source": "Hafen AG"},
    ),
    "a source under a picture that has its own": (
        page(after="<figure><img src=/a.jpg><figcaption>Foto: hafen / xy</figcaption></figure><p>Quelle: Hafenblatt 12 / 2013</p>"),
        {"source": "Hafenblatt 12 / 2013", "sources": ["Hafenblatt"]},
    ),
    "a source of the text": (page(after="<p>Textquelle: © Hafenblatt</p>"), {"source": "Hafenblatt"}),
    "a source that ends in brackets": (
        page(after="<p>Quelle: Radio Beispiel (Kleinhafen) Foto: Radio Beispiel</p>"),
        {"source": "Radio Beispiel (Kleinhafen)"},
    ),
    "a paper before its reporter": (
        page("<div class=x1>2025-06-11 15:05海港日報 記者王小明／即時報導</div>", language="zh"),
        {"source": "海港日報", "authors": ["王小明"]},
    ),
    "an organisation beside the date, from whom a portal has it": (
        page("<p class=x1>6月11日（水）7時0分 カモメ</p>", head=linked('{"@type":"Organization","name":"カモメ"}')),
        {"source": "カモメ"},
    ),
    "an agency of few letters in its own element": (page("<div class=author>ERBOL</div>"), {"source": "ERBOL"}),
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
    "the outlet's own name before a dash": (
        page(lead="Daily Sample – "),
        {"dateline": "Daily Sample –", "places": [], "source": "Daily Sample"},
    ),
    "a paper whose name begins with another tongue's by-word": (
        page("<div class=meta>11 juni 2025</div>", language="nl")
        .replace("<main>", "<div class=brand><a href='/'>De Groene Haven</a></div><main>")
        .replace("Daily Sample", "De Groene Haven"),
        {"byline": None, "authors": []},
    ),
    "another story's writer under its short title": (
        page(
            "<div class=date>11 June 2025</div>",
            "<div class=more><div><a href='/news/4411'>Bakery shuts down</a><span class=author>John Doe</span></div></div>",
        ),
        {"byline": None, "authors": []},
    ),
    "another story's writer over its short title": (
        page(
            "<div class=date>11 June 2025</div>",
            "<div><div class=author>9 May 2025 John Doe</div><h2><a href='/news/4411'>Bakery shuts</a></h2><p>It was the last.</p></div>",
        ),
        {"byline": None, "authors": []},
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
    "a font's size is no agency": (page("<div><span>AA</span></div><div class=date>11 June 2025</div>"), {"byline": None}),
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
    "the number under which an agency sent it": (
        page(after="<p>© dpa-infocom, dpa:250611-930-654321/1</p>"),
        {"source": "dpa", "sources": ["dpa"]},
    ),
    "an agency's rights": (
        page(after="<p>Copyright 2025 The Associated Press. All rights reserved. This may not be published.</p>"),
        {"source": "The Associated Press"},
    ),
    "an agency's rights, in Italy": (page(after="<p>Riproduzione riservata © Copyright ANSA</p>"), {"source": "ANSA"}),
    "whom it was taken from": (page(after="<p>(Tomado de Ejemplo Diario)</p>"), {"source": "Ejemplo Diario"}),
    "who gave leave": (page(after="<p>Republished with permission from Harbourline.</p>"), {"source": "Harbourline"}),
    "the site's own rights": (page(after="<p>Copyright 2025 Daily Sample. All rights reserved.</p>"), {"source": None}),
    "an agency's report": (
        page(after="<p>This report by The Canadian Press was first published June 11, 2025.</p>"),
        {"source": "The Canadian Press"},
    ),
    "agencies of no name": (page(after="<p>(Agencies)</p>"), {"source": "Agencies"}),
    "a source glued to a time": (
        page("<div class=meta><span>June 11, 2025 9:14 a.m.</span><span class=source>Source: Global Sample</span></div>"),
        {"source": "Global Sample"},
    ),
    "an agency in an element of its own beside a date": (
        page("<div class=meta><span>June 11, 2025 9:14 a.m.</span> <span class=article__source>Reuters</span></div>"),
        {"source": "Reuters"},
    ),
    "an agency glued to a time": (
        page("<div class=meta><span>June 11, 2025 9:14 a.m.</span><span class=agency>Reuters</span></div>"),
        {"source": "Reuters", "byline": "Reuters"},
    ),
    "a table's source": (
        page(after="<table><tr><th>Boat</th><th>Built</th></tr><tr><td>Anna</td><td>1931</td></tr></table><p>Source: Eurostat</p>"),
        {"source": None},
    ),
    "a box for each author": (
        page(
            "<div class=w1><p class=author-box>Jane Roe (Harbour reporter)</p></div>"
            "<div class=w2><p class=author-box>John Doe (Editor)</p></div>"
        ),
        {"byline": "Jane Roe (Harbour reporter) John Doe (Editor)", "authors": ["Jane Roe", "John Doe"]},
    ),
    "a name that no reader sees": (
        page(after="<p class=author style='display:none'><a href='/author/jane'>Jane Roe</a></p>"),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "a name after the standfirst's last sentence": (
        page("<p><b>Two cranes fell from their rails in the storm. By Jane Roe</b></p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a day after the standfirst's last sentence": (
        page("<p><b>Two cranes fell from their rails in the storm. By Good Friday</b></p>".replace("Good Friday", "Monday night")),
        {"byline": None, "authors": []},
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
    "a by-word and nothing behind it": (
        page("<p><span class=author>by</span> <time>12.05.2025</time></p><p><a class=author href='/author/7'>7</a></p>"),
        {"byline": None, "authors": []},
    ),
    "words that are no name, for which nothing vouches": (
        page("<p><a rel=author href='/members/7'><span>catch of the day</span></a> <time>12.05.2025</time></p>"),
        {"byline": None, "authors": []},
    ),
    "the site's name over the text": (
        page().replace("<nav>", "<header><h2><a rel=author href='/'>Daily Sample</a></h2></header><nav>"),
        {"byline": None, "authors": []},
    ),
    "a desk over the headline, and an account in data": (
        page(head="<meta name=author content='Max Moe'>").replace("<h1>", "<div class=author-name>Sample Staff</div><h1>"),
        {"byline": "Sample Staff", "authors": ["Sample Staff"]},
    ),
    "the site's title for an author": (
        page(head="<meta name=author content='Ropes and Sails in Musterhaven - Daily Sample'>"),
        {"authors": []},
    ),
    "a picture's credit beside the name": (
        page("<p class=attribution><span class=author>By Jane Roe</span> <span class=copy>Photo: Sample Shots</span></p>"),
        {"byline": "By Jane Roe", "authors": ["Jane Roe"]},
    ),
    "a team and its editor, in an address": (
        page("<ul><li>Written by <address>The Team, edited by Max</address></li></ul>"),
        {"byline": "Written by The Team, edited by Max", "authors": ["The Team"]},
    ),
    "those who praise, amid the text": (
        page().replace(
            "</p><p>",
            "</p><p>It is good to know the tides.</p>"
            + "".join(
                f"<div class=card><p>“Everybody on the coast should read it.”</p><div class=tm-author><p class=name>{name}</p></div></div>"
                for name in ("Jane Roe", "John Doe")
            )
            + "<p>",
            1,
        ),
        {"byline": None, "authors": []},
    ),
    "the place in an element of its own before the text": (
        page("<time>11.06.2025</time><div><span class=locationlabel>Kleinhafen</span></div>", language="de").replace(
            "Ingenieure haben", "Ingenieure aus Kleinhafen haben"
        ),
        {"dateline": "Kleinhafen", "places": ["Kleinhafen"]},
    ),
    "an element called after places that holds none": (
        page("<time>11.06.2025</time><div><span class=locationlabel>Wirtschaft</span></div>", language="de"),
        {"dateline": None, "places": []},
    ),
    "a label in brackets after the last sentence": (
        page().replace(PROSE[-1], f"{PROSE[-1]} (Source: Gull Radio)"),
        {"source": "Gull Radio", "sources": ["Gull Radio"]},
    ),
    "a label in brackets after each paragraph": (
        page().replace(PROSE[-1], f"{PROSE[-1]} (Source: Gull Radio)").replace(PROSE[1], f"{PROSE[1]} (Source: Port Office)"),
        {"source": None},
    ),
    "the paper and whose material": (
        page(after="<div><i>strandbote/Mit Material vom NFK</i></div>", language="de"),
        {"source": "strandbote/Mit Material vom NFK", "sources": ["strandbote", "NFK"]},
    ),
    "a press release and who shortened it": (
        page(after="<p style='text-align:right'>PM DXV/fh</p>", language="de"),
        {"source": "DXV/fh", "sources": ["DXV"]},
    ),
    "initials behind the paper in a dateline": (
        page(lead="London (Daily Sample/as) - "),
        {"source": "Daily Sample/as", "sources": ["Daily Sample"]},
    ),
    "a source's label over agencies in an element called after authors": (
        page(after="<div class=story__author>Quelle: sid/dpa</div>", language="de"),
        {"byline": None, "authors": [], "source": "sid/dpa", "sources": ["sid", "dpa"]},
    ),
    "a source's label over the paper's own writer": (
        page(after="<div class=story__author>Text: Jane Roe</div>", language="de"),
        {"byline": "Text: Jane Roe", "authors": ["Jane Roe"]},
    ),
    "an agency over the picture, and another under it": (
        page(
            "<p>10.11.2025 17:59</p><div class=lead><div class=rel><img src=/kran.jpg width=930 height=523 alt=Kran>"
            "<div class='absolute bottom-1'>Anadolu Ajansı</div></div><div class=bar><p>AFP</p><button>Share</button></div></div>"
        ),
        {"source": "AFP", "sources": ["AFP"]},
    ),
    "an agency beside the date under a picture": (
        page(
            "<div class=lead><div class=rel><img src=/kran.jpg width=930 height=523 alt=Kran></div></div>"
            "<div class=bar><p>AFP</p><p>10.11.2025 17:59</p></div>"
        ),
        {"byline": "AFP", "authors": ["AFP"], "source": "AFP"},
    ),
    "a list of pages beside the text under a heading that is a by-word": (
        page(after="<div class=side><ul><li><h2>Autor</h2><ul><li><a href=/about/>Über-Ich</a></li></ul></li></ul></div>", language="de"),
        {"byline": None, "authors": []},
    ),
    "an outlet and a date before the writer's name": (
        page(
            "<div class=facts><span><a href=https://www.thetidings.example/?from=portal>The Tidings</a></span> <time>02/10/2020</time> "
            "<span class=author-name>Jane Roe</span></div>",
            head="<link rel=canonical href=https://www.thetidings.example/harbour/2020/storm-closes-harbour>",
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"], "source": "The Tidings", "sources": ["The Tidings"]},
    ),
    "an outlet over the date, to whose site the story belongs": (
        page(
            "<p>Tidings24<br>13 Jan 2020, 22:11 GMT+10</p>",
            head="<link rel=canonical href=https://www.tidings24.example/harbour/2020/storm-closes-harbour>",
        ),
        {"source": "Tidings24", "sources": ["Tidings24"]},
    ),
    "a section over the date, where the story belongs to another site": (
        page(
            "<p>Harbours<br>13 Jan 2020, 22:11 GMT+10</p>",
            head="<link rel=canonical href=https://www.tidings24.example/harbour/2020/storm-closes-harbour>",
        ),
        {"source": None, "sources": []},
    ),
    "an outlet of the east beside the date, from which a portal has it": (
        page("<p><a href=/from/gull/>海鷗新聞網</a> (2020-01-21 11:12)</p>", head=linked('{"@type":"Organization","name":"海鷗新聞網"}')),
        {"source": "海鷗新聞網", "sources": ["海鷗新聞網"]},
    ),
    "the publisher in linked data, by a name that the site has in another script": (
        page(
            head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes harbour of Musterhaven",'
            '"author":{"@type":"NewsMediaOrganization","name":"海港日報"},"publisher":{"@type":"Organization","name":"海港日報"}}</script>'
        ),
        {"authors": []},
    ),
    "a story that leads to itself over its author under the text": (
        page(
            after="<p>Printed from <a href=/news/storm-closes-harbour>https://www.dailysample.com/news/storm-closes-harbour</a></p>"
            "<div class=foot><h2>Autor</h2><div class=author><h3 class=author-name><a href=/autorzy/7-team>Team Sample</a></h3>"
            "<p>We await your letters.</p></div></div>"
        ),
        {"byline": "Autor Team Sample", "authors": ["Team Sample"]},
    ),
    "an agency and the paper's own desk": (
        page("<p class=author>von <span>dpa</span>, <span>unserer Redaktion</span></p>", language="de"),
        {"source": "dpa, unserer Redaktion", "sources": ["dpa"]},
    ),
    "a name that no reader sees within a line over the text": (
        page("<div><span itemprop=author itemscope itemtype=Person><span itemprop=name style=display:none>Jane Roe</span></span></div>"),
        {"byline": None, "authors": ["Jane Roe"]},
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
    "what sets the size of the text beside a date": (page("<p>10.11.2025 17:59</p><p>AA</p>"), {"byline": None, "source": None}),
    "a section of the menu beside a date, in an element that is called the writer's": (
        page("<div class=author><span>Harbour Life</span> <span>11 June 2025</span></div>").replace(
            "<nav>", "<nav><a href=/life>Harbour Life</a> <a href=/author/jane-roe>Jane Roe</a>"
        ),
        {"byline": None, "authors": []},
    ),
    "a picture of the archive between the date and the text": (
        page("<p>11 جون 2025</p><div><img src=/m/quay.jpg width=700 height=400><span>فائل فوٹو</span></div>", language="ur"),
        {"byline": None, "authors": []},
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
    "a picture of the archive, with what it shows": (
        page("<p>जून 11, 2025</p><div><img src=/m/quay.jpg width=700 height=400><span>पुराना बाजार (फाइल फोटो)</span></div>", language="hi"),
        {"byline": None, "authors": []},
    ),
    "a columnist of the menu beside a date": (
        page("<div class=author><span>Jane Roe</span> <span>11 June 2025</span></div>").replace(
            "<nav>", "<nav><a href=/life>Harbour Life</a> <a href=/author/jane-roe>Jane Roe</a>"
        ),
        {"byline": "Jane Roe", "authors": ["Jane Roe"]},
    ),
    "nothing said": (page(), {"byline": None, "authors": [], "dateline": None, "places": [], "source": None, "sources": []}),
}


@pytest.mark.parametrize("name", CASES)
def test_attribution(name: str) -> None:
    html, wanted = CASES[name]
    record = extract(html, url="https://www.dailysample.com/news/storm-closes-harbour").to_dict()
    found = {k: [x["name"] for x in record[k]] if k in ("authors", "sources") else record[k] for k in wanted}
    assert found == wanted


def test_a_place_before_the_standfirst_is_told_by_address_and_tags() -> None:
    deck = "<p class=intro>Kleinhafen. Nach dem Sturm bleibt der Hafen bis zum Donnerstag für alle Schiffe geschlossen.</p>"
    html = page(deck, after="<div class=tags><a href=/tag/x rel=tag>{}</a></div>", language="de")
    for tag, place in (("Kleinhafen", "Kleinhafen."), ("Schiffe", None)):
        record = extract(html.replace("{}", tag), url="https://www.dailysample.com/lokales/kleinhafen-sturm-schliesst-hafen.html")
        assert record.dateline == place
        loud = html.replace("{}", tag).replace("Kleinhafen.", "KLEINHAFEN.")
        assert extract(loud, url="https://www.dailysample.com/news/1").dateline == (place and "KLEINHAFEN.")


@pytest.mark.parametrize(
    ("lead", "where", "place"),
    [
        ("Kleinhafen. ", " in Kleinhafen", "Kleinhafen."),
        ("KLEINHAFEN. ", " in Kleinhafen", "KLEINHAFEN."),
        ("REPORTAGE. ", " in Reportage", None),
        ("Kleinhafen/Nordland. ", " bei Kleinhafen", "Kleinhafen/Nordland."),
        ("Kleinhafen. ", "", None),
        ("Weihnachten. ", " in Weihnachten-Zeiten", None),
    ],
)
def test_a_place_before_a_full_stop_is_told_by_where_it_happened(lead: str, where: str, place: str | None) -> None:
    html = page(lead=lead, language="de").replace("im Hafen", "").replace("haben die Arbeiter", f"haben die Arbeiter{where}")
    assert extract(html, url="https://www.dailysample.com/lokales/1").dateline == place


@pytest.mark.parametrize(
    ("lead", "where", "place"),
    [
        ("Vila Velha de Cima.- ", "em Vila Velha de Cima", "Vila Velha de Cima.-"),
        ("Vila Velha – ", "em Vila Velha", "Vila Velha –"),
        ("Ana Velha – ", "a Ana Velha", None),
        ("Vila Velha. ", "em Vila Velha", None),
    ],
)
def test_a_place_before_a_dash_is_told_by_where_it_happened(lead: str, where: str, place: str | None) -> None:
    html = page(lead=lead, language="pt").replace("no local", where)
    assert extract(html, url="https://www.dailysample.com/local/1").dateline == place


@pytest.mark.parametrize(("name", "role"), [("KXYQ", "outlet"), ("Reuters", "agency"), ("Daily Sample", "outlet")])
def test_what_a_dateline_names_is_an_agency_if_no_station_and_not_the_site(name: str, role: str) -> None:
    record = extract(page(lead=f"LONDON ({name}) — "), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert [(source.name, source.role) for source in record.sources] == [(name, role)]


def test_initials_of_writers_are_no_agency_where_all_sign_so() -> None:
    prose = (
        "Pelabuhan itu ditutup pada hari Senin setelah badai merobohkan dua derek di dermaga timur, kata juru bicara otoritas pelabuhan.",
        "Tidak ada yang terluka, tetapi sebelas kapal menunggu di luar pemecah gelombang dan belum dapat dibongkar sampai hari Kamis.",
        "Para insinyur memeriksa dermaga pada malam hari dan menemukan bahwa fondasinya masih kuat, menurut juru bicara itu. (vyp/kna)",
    )
    text = "".join(f"<p>{paragraph}</p>" for paragraph in prose)
    html = f"<html lang=id-ID><body><main><article><h1>Badai menutup pelabuhan kota</h1><div>{text}</div></article></main></body></html>"
    assert extract(html).source is None
    assert extract(html.replace("vyp/kna", "vyp/AFP")).source == "vyp/AFP"


@pytest.mark.parametrize(
    ("name", "url", "menu", "owner"),
    [
        ("Jane Roe", "https://www.janeroe.example/storm", "<a href=/me>About me</a>", "Jane Roe"),
        ("Bread Roe", "https://www.breadroe.example/storm", "", None),
        ("Jane Roe", "https://jane.bearblog.dev/storm", "", "Jane Roe"),
        ("Jane Lindqvist's Harbour Notes", "https://lindqvist.example/storm", "", "Jane Lindqvist"),
        ("gizmo77's Blog", "https://gizmo77.example/storm", "", "gizmo77"),
        ("Jane Lindqvist", "https://lindqvist.example/storm", "<a href=/me>Über mich</a>", "Jane Lindqvist"),
        ("Jane Lindqvist", "https://lindqvist.example/storm", "", None),  # a street or a ship may be called so
        ("Jane Roe", "https://harbour.example/storm", "<a href=/me>Über mich</a>", None),
        ("CODE ROE", "https://blog.coderoe.me/storm", "", None),
        ("Harbour News", "https://www.harbournews.example/storm", "", None),
    ],
)
def test_whose_site_it_is_where_nothing_else_is_said(name: str, url: str, menu: str, owner: str | None) -> None:
    html = page().replace("Daily Sample", name).replace("<nav>", f"<nav>{menu}")
    assert [author.name for author in extract(html, url=url).authors] == ([owner] if owner else [])
    assert [author.name for author in extract(html.replace("<div class=body>", "<p>By Max Other</p><div>"), url=url).authors] == [
        "Max Other"
    ]


@pytest.mark.parametrize(
    ("before", "addresses"),
    [
        ('<p>By <a href="/lekhak/jane-roe">Jane Roe</a></p>', ["https://www.dailysample.com/lekhak/jane-roe"]),
        (
            '<p>By <a href="//people.dailysample.com/author/jr">Jane Roe</a> and <a href="../team/john">John Doe</a></p>',
            ["https://people.dailysample.com/author/jr", "https://www.dailysample.com/team/john"],
        ),
        ('<p>By <a href="/?author=7">Jane Roe</a></p>', ["https://www.dailysample.com/?author=7"]),
        ('<p>By Jane Roe in <a href="/musterhaven">Musterhaven</a></p>', [None]),
        ('<p>By <a href="mailto:jane@dailysample.com">Jane Roe</a></p>', [None]),
        ('<p>By <a href="https://www.dailysample.com/">Jane Roe</a></p>', [None]),
        ('<p>By <a href="/authors/roe">Jane Roe, Harbour Editor</a></p>', ["https://www.dailysample.com/authors/roe"]),
    ],
)
def test_an_author_has_the_page_that_the_printed_name_leads_to(before: str, addresses: list[str | None]) -> None:
    record = extract(page(before), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert [author.url for author in record.authors] == addresses


@pytest.mark.parametrize("before", ["<p>By Jane Roe and John Doe</p>", "<address class=author>Jane Roe et John Doe</address>"])
def test_authors_stand_in_the_order_of_the_byline(before: str) -> None:
    data = linked('[{"@type":"Person","name":"John Doe","jobTitle":"Editor"},{"@type":"Person","name":"Jane Roe"}]')
    record = extract(page(before, head=data), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert [(author.name, author.role) for author in record.authors] == [("Jane Roe", None), ("John Doe", "Editor")]


def test_the_page_of_an_author_may_be_told_in_microdata() -> None:
    person = "<span itemprop=author itemscope><link itemprop=url href=/author/jane><meta itemprop=name content='Jane Roe'></span>"
    record = extract(page(person), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert [(author.name, author.url) for author in record.authors] == [("Jane Roe", "https://www.dailysample.com/author/jane")]


def test_the_page_of_an_author_may_be_told_under_the_text() -> None:
    under = '<div class=bio><h3><a href="/authors/jane-roe">Jane Roe</a></h3><p>Jane has seen every harbour.</p></div>'
    record = extract(page("<p>By Jane Roe and John Doe</p>", under), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert [author.url for author in record.authors] == ["https://www.dailysample.com/authors/jane-roe", None]


def test_a_name_that_data_write_small_is_written_as_the_page_writes_it() -> None:
    html = page("<div class=author>Jane Roe</div>", head=linked('[{"@type":"Person","name":"jane roe"}]'))
    assert [author.name for author in extract(html, url="https://www.dailysample.com/news/storm-closes-harbour").authors] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("<p>By Jane Roe, City Hall reporter</p>", "City Hall reporter"),
        ("<p>BY JANE ROE<br><b>STAFF WRITER</b></p>", "STAFF WRITER"),
        ('<div class=author><a href="/author/jane-roe">Jane Roe</a> <span>Corresponsal en Atenas</span></div>', "Corresponsal en Atenas"),
        ('<div class=author-card><h3>Jane Roe</h3><h4>Reporter</h4><a href="/users/jane">Author email</a></div>', "Reporter"),
        ("<p>By Jane Roe, CEO of Daily Sample</p>", "CEO"),
        ("<p>Von Jane Roe, Redakteurin</p>", "Redakteurin"),
        ("<p>By Jane Roe, Gullhaven</p>", None),
        ("<p class=byline>By Jane Roe</p><ul><li class=author><a href=/author/roe>View author archive</a></li></ul>", None),
        ("<div class=meta>Hafen-Experte <a href=/author/roe>Jane Roe</a></div>", "Hafen-Experte"),
        ("<div class=author><span>Jane Roe</span> <span>Reporter Suivre</span></div>", "Reporter"),
        ("<p>By Jane Roe</p>", None),
        ("<div class=meta>By <a href=/author/roe>Jane Roe</a><div class=under>eGull Contributor</div></div>", "eGull Contributor"),
        (
            (
                "<div class=meta><div>By <a href=/author/roe>Jane Roe</a></div>"
                "<div>Associate Editor, Daily Sample May 3, 2025 9:00 am</div></div>"
            ),
            "Associate Editor, Daily Sample",
        ),
        (
            "<div class=box><h4>Jane Roe</h4><div><p>Former Gullport Consultant</p></div></div><p>May 3, 2025</p>",
            "Former Gullport Consultant",
        ),
        (
            (
                "<div><div><a href=/author/roe><b>Jane Roe</b></a></div><a href=/blog-heads/free><div>Freelance tips</div></a></div>"
                "<p>May 3, 2025</p>"
            ),
            None,
        ),
    ],
)
def test_a_role_stays_with_its_name(before: str, role: str | None) -> None:
    authors = extract(page(before), url="https://www.dailysample.com/news/storm-closes-harbour").authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", role)]


def test_her_initials_are_no_part_of_what_stands_over_her_name() -> None:
    box = "<div class=author-box><div>The Author</div><a href=#><div>JR</div><div><span>Jane Roe</span></div></a></div>"
    authors = extract(page("<p>May 7, 2025 by Jane Roe</p>", box), url="https://www.dailysample.com/news/storm-closes-harbour").authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", None)]


DAY = "<div class=x4>June 3, 2025</div>"


@pytest.mark.parametrize("name", ["Jane", "Jürgen"])
@pytest.mark.parametrize(
    ("box", "signs"),
    [
        ("<div><h3>{0}</h3><p>{0} is a gardener and lives by the sea.</p></div>", True),
        ("<div><h3>{0}</h3><p>All that we know of ropes.</p></div>", False),  # a topic
        ("<p>{0} is a gardener and lives by the sea.</p>", False),  # of whom the story tells
    ],
)
def test_one_word_beside_the_date_signs_where_it_is_told_of_under_the_text(name: str, box: str, signs: bool) -> None:
    head = "<meta name=author content='Daily Sample Team'>"
    html = page(f"<div class=row><div><span>{name}</span></div>{DAY}</div>", box.format(name), head)
    record = extract(html, url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, [author.name for author in record.authors]) == ((name, [name]) if signs else (None, ["Daily Sample Team"]))


def test_who_wrote_is_told_from_who_edited_it_whomever_data_name() -> None:
    pair = "<a href=/profile/{0}><div class=author><div class=who><h6 class=name>{1}</h6><h6 class=what>{2}</h6></div></div></a>"
    row = pair.format(1, "Isna Rifka Sri Rahayu", "Penulis") + pair.format(2, "Budi Santosa", "Editor")
    head = linked('{"@type":"Person","name":"Budi Santosa"}')
    record = extract(page(f"{DAY}{row}", head=head, language="id"), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert [author.name for author in record.authors] == ["Isna Rifka Sri Rahayu"]


def test_each_of_two_writers_in_a_box_has_the_whole_of_what_she_is() -> None:
    rows = "".join(
        f"<div class=row><div class=who>{name}</div><div class=what>{what}</div></div>"
        for name, what in (
            ("Jane Roe", "Staff Software Engineer, GullWorks"),
            ("Max Moe", "Director of Engineering, Tides Platform, GullWorks"),
        )
    )
    box = f"<section><h4>Authors</h4>{rows}</section>"
    authors = extract(page(after=box), url="https://www.dailysample.com/news/storm-closes-harbour").authors
    assert [(author.name, author.role) for author in authors] == [
        ("Jane Roe", "Staff Software Engineer, GullWorks"),
        ("Max Moe", "Director of Engineering, Tides Platform, GullWorks"),
    ]


def test_where_a_writer_is_what_she_is_is_no_source() -> None:
    row = "<div class=row><div class=who>{}</div><div class=what>{}</div></div>"
    first, second = (
        row.format("Jane Roe", "Staff Software Engineer, GullWorks"),
        row.format("Max Moe", "Director of Tides, Ports, Daily Sample"),
    )
    record = extract(page(after=f"<section><h4>Authors</h4>{first}{second}</section>"), url="https://www.dailysample.com/news/a")
    assert ([author.role for author in record.authors][1], record.source) == ("Director of Tides, Ports, Daily Sample", None)


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


def test_a_handle_in_the_link_of_a_name_is_no_part_of_it() -> None:
    record = extract(page("<p>By <a href=/author/roe>Jane Roe @janeroe</a></p>"), url="https://www.dailysample.com/news/a")
    assert [(author.name, author.url) for author in record.authors] == [("Jane Roe", "https://www.dailysample.com/author/roe")]


def test_a_name_of_three_letters_that_data_give_signs() -> None:
    row = f"<ul><li>Ben</li><li>{DAY}</li></ul>"
    record = extract(page(row, head=linked('{"@type":"Person","name":"Ben"}')), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, [author.name for author in record.authors]) == ("Ben", ["Ben"])


def test_a_link_in_a_sentence_to_another_site_leads_to_nobody_who_signs() -> None:
    lead = "Did the parents of <a href='https://words.example.org/person.php?author=Roe'>Jane Roe</a> ever see this harbour? They did not. "
    foot = "<footer>Posted by <a href=/author/moe>Max Moe</a> at 18:52</footer>"
    html = page(after=foot).replace(f"<p>{PROSE[0]}</p>", f"<p>{lead}</p><p>{PROSE[0]}</p>")
    record = extract(html, url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, [author.name for author in record.authors]) == ("Posted by Max Moe", ["Max Moe"])


@pytest.mark.parametrize(
    "under",
    [
        "<section><h2>Authors</h2><p>Jane Roe, Department of Tides, University of Gullport</p><p>Max Moe, Kelp Institute</p></section>",
        "<div><h3>Authors</h3><ul><li>Jane Roe, University of Gullport</li><li>Max Moe, Kelp Institute</li></ul></div>",
        "<div><p><strong>Authors:</strong></p><p>Jane Roe (University of Gullport)</p><p>Max Moe (Kelp Institute)</p></div>",
    ],
)
def test_authors_stand_under_a_heading_each_with_where_she_works(under: str) -> None:
    authors = extract(page(after=under), url="https://www.dailysample.com/news/storm-closes-harbour").authors
    assert [author.name for author in authors] == ["Jane Roe", "Max Moe"]


def test_where_somebody_works_is_no_part_of_a_name_behind_a_word_of_its_own() -> None:
    line = "<div class=x><span>By</span><div><b>Jane Roe</b><i>University of Gullport</i></div></div>"
    assert [author.name for author in read(page(line)).value("authors") or ()] == ["Jane Roe"]


def test_an_agency_behind_a_writers_role_is_the_source_with_the_paper_that_stands_before_it() -> None:
    said = "<div class=byline><span>Jane Roe Correspondent in Oldport</span> <span>The Lantern with AFP</span></div>"
    assert extract(page(said), url="https://www.dailysample.com/news/storm").source == "AFP"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<div class=x>By Jane Roe, Port Lintel</div>", "By Jane Roe, Port Lintel"),
        ("<div class=byline>ByJane Roe</div>", "By Jane Roe"),
        ("<div class=x>By Jane Roe - San Isidro</div>", "By Jane Roe - San Isidro"),
        ("<div class=x><a href=/author/roe>Jane Roe</a>, Gullhaven</div>", "Jane Roe, Gullhaven"),
        ("<div class=x><a href=/author/roe>Jane Roe</a> in Gullhaven</div>", "Jane Roe in Gullhaven"),
        ("<div class=byline><a href=/author/roe>Jane Roe</a><div class=byline-location>Mustero Grande</div></div>", "Jane Roe"),
        ("<div class=byline>By Jane Roe, WXZ Harbour</div>", "By Jane Roe, WXZ Harbour"),
        ("<div class=x><p>Aus Kleinhafen <a href=/author/roe>Jane Roe</a></p></div>", "Aus Kleinhafen Jane Roe"),
    ],
)
def test_where_she_wrote_is_printed_and_no_author(line: str, byline: str) -> None:
    record = extract(page(f"{line}{DAY}"), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, [author.name for author in record.authors]) == (byline, ["Jane Roe"])


def test_where_our_correspondent_wrote_is_no_author_in_a_script_without_capitals() -> None:
    by = "<div class=author-info><div class=contributor-name>প্রতিনিধি</div><div class=author-location>শরীয়তপুর</div></div>"
    record = extract(page(f"{by}{DAY}", language="bn"), url="https://www.dailysample.com/news/a")
    assert (record.byline, record.authors) == (None, ())


@pytest.mark.parametrize(("line", "author"), [("(නිමල් පෙරේරා)", "නිමල් පෙරේරා"), ("(Jane Roe)", "Jane Roe"), ("(Read more)", None)])
def test_a_name_in_brackets_signs_over_the_text(line: str, author: str | None) -> None:
    record = extract(page().replace("<div class=body>", f"<div class=body><p>{line}</p>"), url="https://www.dailysample.com/news/a")
    assert ([person.name for person in record.authors], record.blocks[0].text) == ([author] if author else [], PROSE[0])


def test_a_line_amid_the_text_that_begins_with_a_place_is_no_dateline() -> None:
    lines = "<p>درجات الحرارة كالتالي:</p><p>القاهرة: العظمى 22 والصغرى 14 درجة.</p><p>أسوان: العظمى 29 والصغرى 16 درجة.</p>"
    html = page(language="ar").replace(f"<p>{PROSE[3]}</p>", f"{lines}<p>{PROSE[3]}</p>")
    assert extract(html, url="https://www.dailysample.com/news/storm-closes-harbour").dateline is None


def test_a_word_for_where_behind_a_name_does_not_run_into_it() -> None:
    row = "<div class=byline><div><span>Jane Roe</span><span>in Gullhaven</span></div></div>"
    assert extract(page(f"{row}{DAY}"), url="https://www.dailysample.com/news/a").byline == "Jane Roe in Gullhaven"


def test_a_broadcasters_initials_open_a_role() -> None:
    line = "<div class=byline><span>By Jane Roe</span><span>WXZ Harbour correspondent</span></div>"
    authors = extract(page(f"{line}{DAY}"), url="https://www.dailysample.com/news/a").authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", "WXZ Harbour correspondent")]


def test_a_dateline_over_the_text_is_no_byline() -> None:
    record = extract(page("<div>San Isidro, 3 may 2025 (EFE).-</div>"), url="https://www.dailysample.com/news/a")
    assert (record.byline, record.dateline) == (None, "San Isidro, 3 may 2025 (EFE).-")


def test_a_press_offices_number_is_nobody() -> None:
    assert not extract(page("<p>03.06.2025</p><p>Pressemitteilung Nr. 12/2025</p>", language="de"), url="https://www.amt.example/a").byline


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
    ("line", "authors"),
    [
        ("<div class=x><div class=nm>Jane Roe,</div><div class=nm>Max Moe</div></div>", ["Jane Roe", "Max Moe"]),
        ("<div class=x><p>Jane Roe</p><p>Do WXZ, em Porto Velho</p></div>", ["Jane Roe"]),
        ("<div class=x>Jane Roe avec AFP</div>", ["Jane Roe"]),
        ("<div class=x>Jane Roe (avec AFP)</div>", ["Jane Roe"]),
        ("<div class=x>Jane Roe for Daily Sample</div>", ["Jane Roe"]),
        ("<div class=x>Jane Roe (jro)</div>", ["Jane Roe"]),
        ("<div class=x>Jane Roe (Gullhaven)</div>", ["Jane Roe"]),
        ("<div class=x>יוסי כהן, תל אביב</div>", ["יוסי כהן"]),
        ("<div class=x>文/张三</div>", ["张三"]),
        ("<div class=x>Par La rédaction</div>", ["La rédaction"]),
    ],
)
def test_names_beside_the_date_with_what_joins_them(line: str, authors: list[str]) -> None:
    record = extract(page(f"{line}{DAY}"), url="https://www.dailysample.com/news/a")
    assert [author.name for author in record.authors] == authors


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


@pytest.mark.parametrize(
    ("caption", "author"),
    [
        ("The old pier in the winter. <span class=author>Max Moe</span>", "Jane Roe"),
        ("<p class=caption>The old pier in the winter</p><span class=author>Max Moe</span>", "Jane Roe"),
        ("The old pier | Source: XYZ | <span>By: Max Moe</span>", "Jane Roe"),
        ("<span class=author>Max Moe</span><span>Harbour editor</span>", "Max Moe"),  # whom the picture shows
    ],
)
def test_who_took_the_picture_stands_behind_its_words(caption: str, author: str) -> None:
    head = f"<figure><img src=/m/pier.jpg><figcaption>{caption}</figcaption></figure>"
    by = "<div class=authors><a href=/people/roe>Jane Roe</a></div>" if author == "Jane Roe" else ""
    record = extract(page(f"{head}{by}{DAY}"), url="https://www.dailysample.com/news/a")
    assert [person.name for person in record.authors] == [author]


def test_a_heading_says_that_the_line_under_it_tells_of_the_writer() -> None:
    told = "<p>Jane Roe is a harbour reporter who has lived by the sea since 2003.</p>"
    for heading, names in (("About the author", ["Jane Roe"]), ("A life by the sea", [])):
        under = f"<div class=x><h3>{heading}</h3><h4>Jane Roe</h4>{told}</div>"
        record = extract(page(DAY, after=under), url="https://www.dailysample.com/news/a")
        assert [author.name for author in record.authors] == names


@pytest.mark.parametrize(
    "line",
    [
        "<span itemprop=author>jane roe</span> <span>11.06.2025 | 09:03</span>",
        "<p itemprop=author>jane roe</p><p>11.06.2025 | 09:03</p>",
        "<p itemprop=author itemscope><b itemprop=name>jane roe</b></p><p>11.06.2025 | 09:03</p>",
    ],
)
@pytest.mark.parametrize("around", ["{}", "<div class=x>" + "<i></i>" * 50 + "<h2>The quay is closed until Friday</h2>{}</div>"])
def test_a_name_in_small_letters_signs_that_microdata_mark(line: str, around: str) -> None:
    html = page(around.format(line)).replace("<article>", "<article itemscope itemtype='https://schema.org/NewsArticle'>")
    record = extract(html, url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, [author.name for author in record.authors]) == ("jane roe", ["jane roe"])


@pytest.mark.parametrize("line", ["Szerző: Kovács János - MTI", "Írta: Kovács János - MTI", "Autor: Jan Novák / MTI"])
def test_the_word_before_a_writer_is_no_part_of_the_source(line: str) -> None:
    assert extract(page(f"<div class=x>{line}</div>{DAY}"), url="https://www.dailysample.com/news/a").source == "MTI"


@pytest.mark.parametrize("href", ["/12345", "/profile?id=7", "/index.php?id=7", "/j/r/12345.html"])
def test_a_linked_name_beside_the_date_signs_wherever_it_leads(href: str) -> None:
    address = f"https://www.dailysample.com{href}"
    record = extract(
        page(f"<div class=x3><a href={href}>Jane Roe</a></div>{DAY}"), url="https://www.dailysample.com/news/storm-closes-harbour"
    )
    assert [(author.name, author.url) for author in record.authors] == [("Jane Roe", address)]


@pytest.mark.parametrize(
    "line",
    [
        "<div class=x3><a href=/tag/7 rel=tag>Jane Roe</a></div>",
        "<div class=x3><a href=/topic/jane-roe>Jane Roe</a></div>",
        "<div class=x3><a href=/ports/>Quick Facts</a></div>",
        "<div class=x3>Save Article</div>",
        "<ul><li><a href=/1>Ports</a></li><li><a href=/7>Jane Roe</a></li><li><a href=/2>Cranes and more</a></li></ul>",
    ],
)
def test_other_links_beside_the_date_sign_nothing(line: str) -> None:
    assert not extract(page(f"{line}{DAY}"), url="https://www.dailysample.com/news/storm-closes-harbour").authors


@pytest.mark.parametrize(
    "line",
    [
        "<div class=x3>Jane Roe, Special to the Post</div>",
        "<div class=x3>Jane Roe - Staff writer</div>",
        "<div class=x3>Jane Roe (Reuters)</div>",
        "<div class=x3><span>Jane Roe</span><span>Coast correspondent</span></div>",
        "<div class=x3><strong>Jane Roe</strong> Coast correspondent</div>",
        "<div class=x3>Jane Roe @janeroe</div>",
        "<ul><li><span>Jane Roe</span> <a href='https://net.example/jr'>@janeroe</a></li></ul>",
        "<p>Jane Roe <a href=mailto:jroe@sample.example>jroe@sample.example</a></p>",
        "<h4>Jane Roe</h4>",
        "<div class=x3><span>Reported by</span><a href=/jr>Jane Roe</a></div>",
    ],
)
@pytest.mark.parametrize("head", ["{line}{day}", "{day}{line}"])
def test_a_name_beside_the_date_signs_with_what_stands_beside_it(line: str, head: str) -> None:
    assert [author.name for author in read(page(head.format(line=line, day=DAY))).value("authors") or ()] == ["Jane Roe"]


@pytest.mark.parametrize(("line", "authors"), [("山田太郎", ["山田太郎"]), ("経済部", []), ("東京本社", []), ("印刷する", [])])
def test_a_name_of_four_letters_beside_the_date_signs_in_japan(line: str, authors: list[str]) -> None:
    prose = (
        "港湾局は月曜日、嵐で二基のクレーンがレールから外れたため港を閉鎖したと発表した。けが人はいなかったが、船十一隻が沖で待っている。"
    )
    head = f"<h1>嵐で港が閉鎖</h1><p>2025年6月3日</p><p>{line}</p>"
    html = f"<html lang=ja><body><article>{head}<div>{f'<p>{prose}</p>' * 3}</div></article></body></html>"
    assert [author.name for author in extract(html, url="https://minato.example/news/48213").authors] == authors


@pytest.mark.parametrize("name", ["Anna Visser", "Anna de Visser"])
def test_a_name_between_the_standfirst_and_the_date_signs(name: str) -> None:
    said = "Twee kranen zijn van hun rails gerukt. Niemand raakte gewond, maar elf schepen wachten nu buiten de pier."
    head = f'<meta property="og:description" content="{said}">'
    lines = f"<p class=x1>{said}</p><p class=x2>{name}</p><p class=x3>03/06/2025 om 09:41</p>"
    html = page(lines, head=head, language="nl").replace("<div class=body>", "")
    record = extract(html, url="https://www.voorbeeld.example/nieuws/storm-48213")
    assert [author.name for author in record.authors] == [name]
    assert name not in (record.body or "")


def test_the_maker_of_a_picture_is_no_author_whatever_the_caption_calls_him() -> None:
    head = "<div class=x1><span>11.06.2025 / 09:41</span> <span>Autor: Hina</span></div>"
    figure = "<figure><img src=/1.jpg width=900 height=500><figcaption>Autor: Max Moe/Cropix</figcaption></figure>"
    html = page(figure, language="hr").replace("<h1>", f"{head}<h1>")
    record = extract(html, url="https://www.primjer.example/vijesti/luka-48213")
    assert ([author.name for author in record.authors], record.source) == (["Hina"], "Hina")


def test_what_a_writer_is_and_how_to_reach_her_stands_between_her_name_and_the_text() -> None:
    said = "Twee kranen zijn van hun rails gerukt. Niemand raakte gewond, maar elf schepen wachten nu buiten de pier."
    who = "<p>Anna Visser</p><p>Redacteur, Nederland</p><p><a href=mailto:a@voorbeeld.example>Mail</a></p>"
    days = "<div class=meta><span>Gepubliceerd 3.6.2025 om 9.41 uur</span> <span>Bijgewerkt 3.6.2025 om 10.20 uur</span></div>"
    lines = f"<p class=x1>{said}</p>{days}<div class=au>{who}</div>"
    html = page(lines, head=f'<meta property="og:description" content="{said}">', language="nl").replace("<div class=body>", "")
    record = extract(html, url="https://www.voorbeeld.example/nieuws/storm-48213")
    assert [author.name for author in record.authors] == ["Anna Visser"]
    assert record.blocks[1].text == FOREIGN["nl"][0]


@pytest.mark.parametrize("agency", ["Associated Press", "Agence France-Presse", "Reuters"])
def test_an_agency_beside_the_date_signs_with_where_it_wrote(agency: str) -> None:
    view = read(page(f"<aside><address>{agency} in Valencia</address><div>Tue 3 Jun 2025 12.42 CET</div></aside>"))
    assert (view.value("byline"), view.value("source")) == (f"{agency} in Valencia", agency)


@pytest.mark.parametrize("desk", ["Staff report", "Staff reports", "Web desk"])
def test_the_papers_desk_over_the_date_signs(desk: str) -> None:
    record = extract(page(f"<p class=x1>{desk}</p><p class=x2>June 3, 2025</p>"), url="https://sample.example/news/storm-48213")
    assert (record.byline, [author.name for author in record.authors]) == (desk, [desk])
    undated = extract(page(f"<p class=x1>{desk}</p>"), url="https://sample.example/news/storm-48213")
    assert undated.byline is None


def test_the_last_cell_of_a_table_of_results_signs_nothing() -> None:
    rows = "".join(
        f"<tr><td>{home}</td><td>2-1</td><td>{away}</td></tr>" for home, away in (("Lintel", "Ness"), ("Gull Point", "Swan Bay"))
    )
    told = f"<p>{PROSE[0]}</p><table>{rows}</table><p>Standings: Lintel 33 points, Gull Point 31.</p>"
    html = (
        f"<html lang=en><head><title>Results</title></head><body><main><article><h1>Results of Wednesday</h1>{told}</article></main></body>"
    )
    record = extract(html, url="https://sample.example/sport/results-48213")
    assert (record.byline, record.authors) == (None, ())


def test_a_dated_caption_in_the_head_signs_nothing() -> None:
    words = "Grand Pier at the works, 24 April 2023"
    picture = f'<div class=box><a href=/p><img src=/p/1.jpg alt="{words}" width=700 height=394></a><p>{words}</p></div>'
    assert not read(page(picture)).value("authors")


@pytest.mark.parametrize(
    "line",
    [
        "<p>Source: Gull Sports</p>",
        "<div>Share with Friends</div>",
        "<h2>Jane Roe</h2>",
        "<p>Jane Roe:</p>",
        "<div><b>Looking Ahead</b></div>",
        "<p>Jane Moss (12 May 1934 – 3 June 2025)</p>",
    ],
)
def test_other_lines_beside_the_date_sign_nothing(line: str) -> None:
    assert not read(page(f"{DAY}{line}")).value("authors")


def test_a_stroke_may_stand_between_a_station_and_the_by_word() -> None:
    line = "<div><span>North</span> <span>/ </span><span>By <a href=/news/1>Jane Roe</a> and <a href=/news/2>John Doe</a></span></div>"
    view = read(page(f"{line}{DAY}"))
    assert (view.value("byline"), [author.name for author in view.value("authors")]) == (
        "By Jane Roe and John Doe",
        ["Jane Roe", "John Doe"],
    )


def test_who_took_the_lead_picture_for_whom_signs_nothing() -> None:
    picture = (
        "<div><img src=/storm.jpg><div>JANE DOE/SAMPLE PICTURES</div><p>The cranes of the harbour after the storm on Monday.</p></div>"
    )
    view = read(page(f"{DAY}{picture}"))
    assert (view.value("byline"), view.value("image").credit) == (None, "JANE DOE/SAMPLE PICTURES")


def test_under_words_for_the_author_her_name_signs_behind_links_to_other_stories() -> None:
    more = "".join(
        f"<h3><a href='/{n}-{n}-storm-tears-crane-from-its-rails'>Read: Storm tears crane {n} from its rails</a></h3>" for n in (1, 2)
    )
    about = "<div><h4>About the author:</h4><div><a href='/author/jane/'>Jane Roe</a></div><p>jane@sample.example</p></div>"
    assert [author.name for author in extract(page(after=more + about)).authors] == ["Jane Roe"]


@pytest.mark.parametrize("joint", [" &", " and", ", and"])
def test_what_joins_two_writers_is_no_part_of_a_role(joint: str) -> None:
    line = f"<p>By <a href=/author/roe>Jane Roe</a>, Harbour Reporter{joint} <a href=/author/doe>John Doe</a>, Crane Editor</p>"
    authors = extract(page(line), url="https://www.dailysample.com/news/storm-closes-harbour").authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", "Harbour Reporter"), ("John Doe", "Crane Editor")]


def test_a_caption_credited_to_the_storys_author_is_no_byline() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Roe"}}</script>'
    picture = "<figure><img src=/p/1.jpg><figcaption>The old pier, seen from the ferry. Photo: Jane Roe/Lantern</figcaption></figure>"
    record = extract(page(picture, head=data), url="https://dailysample.example/news/storm-closes-harbour")
    assert record.byline is None
    assert [person.name for person in record.authors] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("host", "lead", "wanted"),
    [
        ("www.dailysample.com.my", "KLEIN HAFEN:", "KLEIN HAFEN:"),
        ("www.dailysample.com.my", "GOOD NEWS:", None),  # no place that the text names
        ("www.dailysample.com", "KLEIN HAFEN:", None),  # where no paper writes so
    ],
)
def test_a_dateline_ends_in_a_colon_where_papers_write_so(host: str, lead: str, wanted: str | None) -> None:
    html = page(lead=f"<b>{lead}</b> The port of Klein Hafen has two cranes. ")
    assert extract(html, url=f"https://{host}/news/storm-closes-harbour").dateline == wanted


def test_what_a_press_office_writes_over_its_news_is_nobody() -> None:
    html = page("<p><b>FOR IMMEDIATE RELEASE</b></p><p>May 17, 2016</p>")
    record = extract(html, url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, record.authors) == (None, ())


@pytest.mark.parametrize(("line", "byline"), [("<b>Looking Ahead</b>", None), ("Jane Roe", "Jane Roe")])
def test_a_bold_line_over_the_last_paragraph_signs_nothing(line: str, byline: str | None) -> None:
    after = f"<div><p>{line}</p><p>The quay will be open again on Friday, and the first of the ships will leave at noon.</p></div>"
    assert extract(page(after=after), url="https://www.dailysample.com/news/storm-closes-harbour").byline == byline


@pytest.mark.parametrize(
    ("line", "byline", "authors"),
    [
        ("Jane Roe<br>Oldport", "Jane Roe Oldport", ["Jane Roe"]),
        ("<em>Jane Roe<br>London</em>", "Jane Roe London", ["Jane Roe"]),
        ("— Jane Roe,<br>San Isidro", "Jane Roe, San Isidro", ["Jane Roe"]),
        ("Jane Roe<br>Daily Sample", "Jane Roe Daily Sample", ["Jane Roe"]),
        ("Jane Roe<br>Harbour reporter", "Jane Roe Harbour reporter", ["Jane Roe"]),
        ("Harbour days<br>Oldport", None, []),
        ("Jane Roe<br>The pier was full.", None, []),
    ],
)
def test_a_name_over_a_town_signs_the_text(line: str, byline: str | None, authors: list[str]) -> None:
    record = extract(page("<p>11 June 2025</p>", after=f"<p>{line}</p>"), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, [author.name for author in record.authors]) == (byline, authors)


def test_what_readers_sign_under_the_text_is_no_byline() -> None:
    said = "".join(
        f"<p>They should have seen to it in spring.</p><p>Posted by: {who} | June 12, 2005 at 09:01</p>" for who in ("Ann", "Tom B.")
    )
    record = extract(page(after=f"<h3>Comments</h3>{said}"), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, record.authors) == (None, ())


def test_a_menus_word_for_authors_is_none_for_who_wrote_it() -> None:
    menu = "<ul><li>Article</li><li>Authors</li><li>Metrics</li><li>Comments</li></ul>"
    record = extract(page(menu), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, record.authors) == (None, ())
    record = extract(page("<ul><li>Author</li><li>Jane Roe</li></ul>"), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert [author.name for author in record.authors] == ["Jane Roe"]


def test_the_label_of_a_number_with_a_year_is_nobodys_name() -> None:
    record = extract(page("<p>Neutral Citation Number: [2024] NHC 412</p>"), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, record.authors) == (None, ())


def test_who_signs_right_under_the_text_wrote_it() -> None:
    own = "<div>Posted by Jane at June 11, 2005 04:12 PM</div>"
    said = "".join(
        f"<p>They should have seen to it in spring.</p><div>Posted by: {who} at June 12, 2005 09:01 AM</div>"
        for who in ("Gunnar B", "Tomas")
    )
    record = extract(page(after=f"{own}<div>Comments</div>{said}"), url="https://www.dailysample.com/news/storm-closes-harbour")
    assert (record.byline, [author.name for author in record.authors]) == ("Posted by Jane", ["Jane"])


def seen(html: str) -> Record:
    return extract(html, url="https://www.dailysample.com/news/storm-closes-harbour")


@pytest.mark.parametrize(
    ("ago", "language"),
    [("Updated an hour ago", "en"), ("vor 3 Stunden vor 3 Stunden", "de"), ("7m ago", "en"), ("há 2 horas", "pt"), ("3 uur geleden", "nl")],
)
def test_a_name_signs_beside_what_counts_back_from_now(ago: str, language: str) -> None:
    signed = seen(page(f"<p>Jana Weber</p><p>{ago}</p>", language=language))
    assert [author.name for author in signed.authors] == ["Jana Weber"]


@pytest.mark.parametrize("line", ["7 min read", "3 Comments", "12 hours of sailing"])
def test_a_name_does_not_sign_beside_other_counts(line: str) -> None:
    assert not seen(page(f"<p>Gull Point</p><p>{line}</p>")).authors


def test_the_date_in_a_headline_makes_no_name_of_the_line_under_it() -> None:
    html = page("<h4>Gull Ferries</h4>").replace("<h1>Storm closes harbour of Musterhaven<", "<h1>Storm of 3 June 2025 closes harbour<")
    assert not seen(html).authors


@pytest.mark.parametrize(
    ("lines", "byline"),
    [
        ("<p>Jane Roe (Harbour Editor)</p>", "Jane Roe (Harbour Editor)"),
        ("<p>Jane Roe | Daily Sample</p>", "Jane Roe | Daily Sample"),
        ("<div><p>Jane Roe</p><p>Harbour Editor</p></div>", "Jane Roe Harbour Editor"),
        ("<p><a href='https://www.linkedin.com/in/jane-roe-7/'>Jane Roe</a></p>", "Jane Roe"),
    ],
)
def test_a_name_without_a_date_signs_with_what_she_is(lines: str, byline: str) -> None:
    record = seen(page(lines))
    assert (record.byline, [author.name for author in record.authors]) == (byline, ["Jane Roe"])


@pytest.mark.parametrize(
    "lines",
    ["<p>Jane Roe</p>", "<p>Jane Roe (Reuters)</p>", "<p>Jane Roe (left)</p>", "<p>Gull Point | Swan Bay</p>", "<p>Jane Roe: mayor</p>"],
)
def test_a_name_without_a_date_or_what_she_is_signs_nothing(lines: str) -> None:
    assert not seen(page(lines)).authors


@pytest.mark.parametrize(
    ("line", "byline", "author"),
    [
        ("<p>Redaktion 3. Mai 2025 10:29</p>", "Redaktion", "Redaktion"),
        ("<p>By the Daily Sample Team</p>", "By the Daily Sample Team", "the Daily Sample Team"),
        ("<p>3 May 2025</p><p>Jane Roe 2 minutes read</p>", "Jane Roe", "Jane Roe"),
        ("<p>3 May 2025</p><p>Jane Roe<a href='https://net.example/@janeroe'>@janeroe</a></p>", "Jane Roe", "Jane Roe"),
        ("<p>Autor*in Jana Weber</p>", "Autor*in Jana Weber", "Jana Weber"),
        (
            "<nav><ul><li><a href=/authors/7-harbour-desk>Sample Harbour Desk</a></li></ul></nav>",
            "Sample Harbour Desk",
            "Sample Harbour Desk",
        ),
        ("<p><a href=/about/editors/jane-roe/>Jane Roe</a></p>", "Jane Roe", "Jane Roe"),
        ("<p><a href=/av/jane-roe/>Jane Roe</a></p>", "Jane Roe", "Jane Roe"),
    ],
)
def test_a_line_of_the_head_signs(line: str, byline: str, author: str) -> None:
    record = seen(page(line))
    assert (record.byline, [author.name for author in record.authors]) == (byline, [author])


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


def test_a_card_tells_of_who_edited_it_and_of_who_wrote_it() -> None:
    card = "<div><p>{0}</p><p>{1}</p><p>86 Published Articles</p></div>"
    wrote = f"<div><span>Jane Roe</span>{card.format('Jane Roe', 'Senior Harbour Contributor')}</div>"
    edited = f"<div><div>Edited by: Ann Check</div>{card.format('Ann Check', 'Editor-in-Chief')}</div>"
    record = seen(page(f"{wrote}<p>3 May 2025</p>{edited}"))
    assert [author.name for author in record.authors] == ["Jane Roe"]
    record = seen(page(f"<p>3 May 2025</p>{edited}"))
    assert not record.authors


def test_a_link_to_her_name_on_a_network_is_not_the_only_link_to_a_writer() -> None:
    line = "<p>3 May 2025</p><div><a href=/jane-roe/>Jane Roe</a><a href='https://net.example/@JaneRoe'>@JaneRoe</a></div>"
    record = seen(page(line))
    assert [author.name for author in record.authors] == ["Jane Roe"]


def test_the_pages_foot_names_the_writer_under_a_word_for_it() -> None:
    foot = "<footer><h2>{}</h2><div><a href=/Jana-Weber/!a7/><h4>Jana Weber</h4><h5>Redakteurin für Hafen und Meer</h5></a></div></footer>"
    told = page(language="de").replace("</main>", "</main>" + foot.format("Kommentar von"))
    assert seen(told).byline == "Kommentar von Jana Weber"
    assert seen(page(language="de").replace("</main>", "</main>" + foot.format("Gestaltung"))).byline is None


BUTTONS = (
    "<button>Share</button><button>Save</button><button>Print</button><a href='https://net.example/pref'><button>Add us there</button></a>"
)


@pytest.mark.parametrize(
    "between", [BUTTONS, f"{BUTTONS}<figure><img src=/q.jpg><figcaption>The quay after the storm.</figcaption></figure>"]
)
def test_buttons_and_a_picture_may_stand_between_the_date_and_the_name(between: str) -> None:
    record = seen(page(f"<p>1 day ago</p><section>{between}<div>Jane Roe</div></section>"))
    assert [author.name for author in record.authors] == ["Jane Roe"]
    assert not seen(page(f"<p>1 day ago</p><section>{between}<h5>Harbour Transcript</h5></section>")).authors
    assert not seen(page(f"<section>{between}<div>Gull Point</div></section>")).authors
    assert not seen(page(f"<p>1 day ago</p>{BUTTONS}<figure><img src=/q.jpg><figcaption>Jane Roe</figcaption></figure>")).authors


def test_a_by_word_over_the_headline_signs_in_what_is_set_as_a_menu() -> None:
    over = "<nav><ol><li><a href=/ports>Ports</a></li></ol><div>by <a href=/profile/jane-roe>Jane Roe</a></div></nav>"
    assert seen(page().replace("<h1>", f"{over}<h1>")).byline == "by Jane Roe"
    menu = "<nav><div><a href=/profile/jane-roe>Jane Roe</a></div></nav>"
    assert seen(page().replace("<h1>", f"{menu}<h1>")).byline is None


@pytest.mark.parametrize(
    "line",
    [
        "<ul><li><span>Quay Works</span><span>Piers</span><span>Cranes</span></li></ul><p>3 May 2025</p>",
        "<h2>Meaning of QV-2024-49113 and the Breakwater</h2>",
        "<p>3 May 2025 News Harbours</p>",
        "<p>નીલા મોર - ફાઇલ તસવીર</p><p>3 May 2025</p>",
        "<p>Prétexte - Lantern</p><p>3 May 2025</p>",
    ],
)
def test_topics_and_captions_in_the_head_sign_nothing(line: str) -> None:
    record = seen(page(line))
    assert (record.byline, record.authors) == (None, ())


def test_a_dated_line_amid_the_text_signs_nothing() -> None:
    record = seen(page().replace(f"<p>{PROSE[1]}", f"<p><b>Since May 2022 Chief Pilot</b></p><p>{PROSE[1]}"))
    assert (record.byline, record.authors) == (None, ())


def test_several_persons_to_whom_links_lead_amid_the_text_wrote_nothing() -> None:
    box = "<aside><h3>Our pilots</h3><div><a href=/team/{0}>{1}</a></div><div>Chief Pilot</div></aside>"
    amid = box.format("jane-roe", "Jane Roe") + "".join(f"<p>{text}</p>" for text in PROSE) + box.format("max-moe", "Max Moe")
    record = seen(page().replace(f"<p>{PROSE[3]}", f"{amid}<p>{PROSE[3]}"))
    assert not record.authors


def test_all_who_wrote_it_stand_behind_the_by_word_each_with_what_she_is() -> None:
    known = linked('[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"Max Moe"}]')
    lines = "<div><div>By <a href=/author/jr>Jane Roe</a></div><p>Harbour Reporter</p></div><div>, and</div>"
    lines += "<div><div><a href=/author/mm>Max Moe</a></div><p>Ports Reporter</p></div>"
    record = seen(page(lines, head=known))
    assert record.byline == "By Jane Roe Harbour Reporter, and Max Moe Ports Reporter"


@pytest.mark.parametrize(
    ("after", "author"),
    [
        ("<h4>About the author: Jane Roe</h4><p>Hi! I have sailed these waters for four years.</p>", "Jane Roe"),
        ("<h4>Über die Autorin - Jana Weber</h4><p>Segelt seit vier Jahren.</p>", "Jana Weber"),
        ("<div><p>Jane Roe</p><p>Jane Roe is a keen observer of tides and has sailed these waters for years.</p></div>", "Jane Roe"),
        ("<h4>About the author: Gull Harbour Desk</h4>", None),
        ("<div><p>Jane Roe</p><p>Jane Roe is at sea.</p><p>Max Moe</p><p>Max Moe is on land.</p></div>", None),
        ("<div><p>Musterhaven Port</p><p>Musterhaven Port is the oldest of the harbours on this coast.</p></div>", None),
    ],
)
def test_who_is_told_of_under_the_text_wrote_it(after: str, author: str | None) -> None:
    assert [one.name for one in seen(page(after=after)).authors] == ([author] if author else [])


@pytest.mark.parametrize(
    ("after", "author"),
    [
        ("<button>Share</button><h3>Jane Roe</h3><p>Author</p>", "Jane Roe"),
        ("<div><p>Jana Weber</p><p>Autorin</p></div>", "Jana Weber"),
        ("<div><p>Jane Roe</p><p>Editor</p></div>", None),
        ("<div><p>Media contact:</p><p>Jane Roe</p><p>Press officer</p></div>", None),
        ("<div><p>Gull Harbour Desk</p><p>Author</p></div>", None),
    ],
)
def test_a_word_for_the_author_under_a_name_under_the_text_says_who_wrote_it(after: str, author: str | None) -> None:
    assert [one.name for one in seen(page(after=after)).authors] == ([author] if author else [])


def test_an_agency_in_small_letters_and_the_house_sign() -> None:
    record = seen(page("<p>von dpa, unserer Redaktion</p>", language="de"))
    assert (record.byline, [author.name for author in record.authors]) == ("von dpa, unserer Redaktion", ["dpa"])
    assert seen(page("<p>von dpa berichtete Schäden</p>", language="de")).byline is None


def test_a_summary_of_the_text_may_stand_over_who_wrote_it() -> None:
    sums = "<ul>" + "".join(f"<li>{text}</li>" for text in PROSE) + "</ul>"
    picture = "<figure><img src=/q.jpg width=900 height=500><figcaption>The quay after the storm.</figcaption></figure>"
    facts = "<div><div>Jane Roe</div><div>30 June 2025, 15:59</div></div>"
    record = seen(page().replace(f"<p>{PROSE[0]}", f"{sums}{picture}{facts}<p>{PROSE[0]}"))
    assert [author.name for author in record.authors] == ["Jane Roe"]


def test_a_by_word_signs_behind_boxes_that_the_text_begins_with() -> None:
    more = "".join(f"<p>{text} {n}</p>" for n in range(4) for text in PROSE)
    box = "".join(f"<p>{text}</p>" for text in PROSE[:2])
    facts = "<div><h4>Natural harbours!</h4></div><div>Written By: <a href=/jr>Jane Roe</a></div>"
    html = page(box + facts).replace("<div class=body>", f"<div class=body>{more}")
    assert seen(html).byline == "Written By: Jane Roe"


def test_a_dated_item_of_a_list_under_the_text_is_a_readers() -> None:
    said = "<ol><li><div><a href=/profile/ann-moe>Ann Moe</a> <a href=/p#c1>Wednesday, 11 June 2025 4:14</a></div><p>Great!</p></li></ol>"
    assert not seen(page(after=said)).authors
    post = "<li><div class=body>" + "".join(f"<p>{text}</p>" for text in PROSE)
    own = f"<ol>{post}</div><div><a href=/members/janeroe.7/>janeroe</a>, 11 June 2025</div></li></ol>"
    html = f"<html lang=en><head><title>Which harbour?</title></head><body><h1>Which harbour is open?</h1>{own}</body></html>"
    assert [author.name for author in seen(html).authors] == ["janeroe"]


def test_who_comments_on_the_text_did_not_write_it() -> None:
    who = "Kommentar von <a href=http://tagebuch.example/7>Max Moe</a> am 07.08.25 um 10:25"
    said = f"<h4>Kommentare</h4><p>Das ist schön.</p><div>{who}</div>"
    assert not seen(page(after=said, language="de")).authors
    assert seen(page("<div>Kommentar von Jana Weber</div>", language="de")).byline == "Kommentar von Jana Weber"


def test_a_desk_elsewhere_is_no_author_beside_who_signs_with_one_word() -> None:
    lines = "<p>by <a href=/user/gizmo77.html>gizmo77</a> on 11.06.2025</p>"
    other = "<div><p>Our tips</p><p>by <a href=/user/ports.html>Ports Newsroom</a></p></div>"
    assert [author.name for author in seen(page(lines + other)).authors] == ["gizmo77"]


def test_a_row_of_topics_under_the_text_is_no_title_of_another_story() -> None:
    topics = "<ul><li>" + ", ".join(f"<a href=/tag/{n}>harbour cranes and their rails {n}</a>" for n in range(3)) + "</li></ul>"
    card = "<div><a href=/author/jane><h4>Jane Roe</h4></a><div><a href=/author/jane>Author's profile</a></div></div>"
    assert seen(page(after=topics + card)).byline == "Jane Roe"
    title = "<h4><a href=/n/7>The harbour master of Musterhaven tells of his day at the quay</a></h4>"
    assert seen(page(after=f"<div>{title}</div><div>{card}</div>")).byline is None


def test_a_link_that_holds_a_writers_name_and_what_she_is_is_no_card() -> None:
    card = "<h2>Kommentar von</h2><div><a href=/Jana-Weber/!a132/><h4>Jana Weber</h4><h5>Redakteurin für Hafen und Meer</h5></a></div>"
    assert seen(page(after=card, language="de")).byline == "Kommentar von Jana Weber"


def item(inner: str, kind: str = "NewsArticle", tag: str = "div") -> str:
    return f'<{tag} itemscope itemtype="https://schema.org/{kind}">{inner}</{tag}>'


def writer(name: str, prop: str = "author") -> str:
    return f'<span itemprop="{prop}" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="{name}"></span>'


CARD = item(f'<a href="/b/7"><span itemprop="headline">Ferry company orders six boats</span></a>{writer("Max Moe")}')
META_CARD = item("<h3><a href=/b/7>Ferry company orders six boats</a></h3><meta itemprop=author content='Max Moe'>")
HEADED = item(f"<h3><a href=/b/7>Ferry company orders six boats</a></h3>{writer('Max Moe')}")
OWN = '<article itemscope itemtype="https://schema.org/NewsArticle">'
ITEMS: dict[str, tuple[str, list[str]]] = {
    "a card under the text, where data name the paper": (
        page(head=linked('{"@type":"Organization","name":"Daily Sample"}')).replace("</article>", f"</article>{CARD}"),
        [],
    ),
    "a card under the text": (page(writer("Jane Roe")).replace("<article>", OWN).replace("</article>", f"</article>{CARD}"), ["Jane Roe"]),
    "a card over the headline": (page(writer("Jane Roe")).replace("<article>", CARD + OWN), ["Jane Roe"]),
    "a card whose headline is a heading": (
        page(writer("Jane Roe")).replace("</article>", f"</article>{HEADED}"),
        ["Jane Roe"],
    ),
    "an item of the whole page": (
        page(writer("Jane Roe"))
        .replace("<article>", OWN)
        .replace("<body>", f'<body itemscope itemtype="https://schema.org/WebPage">{writer("Pixel Quay")}'),
        ["Jane Roe"],
    ),
    "an item that shows nothing and names the story": (
        page().replace(
            "<main>", item(f'<meta itemprop=headline content="Storm closes harbour of Musterhaven">{writer("Jane Roe")}') + "<main>"
        ),
        ["Jane Roe"],
    ),
    "an item that shows nothing and names no story": (page().replace("<main>", item(writer("Jane Roe")) + "<main>"), ["Jane Roe"]),
    "the photographer of the picture": (
        page(f"<div itemprop=image itemscope itemtype='https://schema.org/ImageObject'>{writer('Max Moe')}</div>").replace(
            "<article>", OWN
        ),
        [],
    ),
    "who comments": (
        page(after=f"<div itemprop=comment itemscope itemtype='https://schema.org/Comment'>{writer('Max Moe')}</div>").replace(
            "<article>", OWN
        ),
        [],
    ),
    "a card whose author stands in a meta element": (
        page().replace("<article>", OWN).replace("</article>", f"</article>{META_CARD}"),
        [],
    ),
    "RDFa": (
        page('<span property=author typeof=Person><meta property=name content="Jane Roe"></span>').replace(
            "<article>", '<article vocab="https://schema.org/" typeof=NewsArticle>'
        ),
        ["Jane Roe"],
    ),
    "no item at all": (page(writer("Jane Roe")), ["Jane Roe"]),
}


@pytest.mark.parametrize(("html", "names"), ITEMS.values(), ids=ITEMS)
def test_a_property_is_of_the_item_it_stands_in(html: str, names: list[str]) -> None:
    assert [author.name for author in extract(html, url="https://sample.example/2025/06/11/storm").authors] == names


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("Published: 8 Mar 2024 · Modified: 11 Jun 2025 by {} · This post may contain affiliate links", "by Jane Roe"),
        ("Published: 8 Mar 2024 · Modified: 11 Jun 2025, written by {} · 3 min", "written by Jane Roe"),
        ("Published: 8 Mar 2024 · Modified: 11 Jun 2025 · {} · 3 min", "Jane Roe"),
    ],
)
def test_a_byline_has_the_word_that_a_line_of_facts_sets_before_the_name(line: str, byline: str) -> None:
    facts = line.format("<span class=entry-author><a class=entry-author-link rel=author href=/people/jane-roe>Jane Roe</a></span>")
    assert read(f"<h1>{TITLE}</h1><p class=entry-meta>{facts}</p>").value("byline") == byline


def test_what_is_told_of_a_writer_right_behind_her_name_is_no_part_of_the_byline() -> None:
    told = "<footer><p>Written by <b>Jane Roe</b> who lives and works in Gullhaven. <a href=/me>You should follow her</a></p></footer>"
    record = extract(page(after=told))
    assert (record.byline, [author.name for author in record.authors]) == ("Written by Jane Roe", ["Jane Roe"])


@pytest.mark.parametrize("names", [("林小棠", "周一鸣"), ("ليلى حداد", "سامر العلي")])
def test_a_line_of_linked_names_says_more_than_data_in_scripts_without_capitals(names: tuple[str, str]) -> None:
    line = ", ".join(f"<a href='/author/{n}'>{name}</a>" for n, name in enumerate(names))
    html = page(
        f"<div><h4 class=author-name>{line}</h4><time>3 June 2025</time></div>", head=linked(f'{{"@type":"Person","name":"{names[0]}"}}')
    )
    assert tuple(author.name for author in extract(html).authors) == names


ROE = "<a href='/author/jane-roe'>Jane Roe</a>"
CARDS = "<section><div>Jane Roe</div><div>Political Editor</div></section><section><div>Max Moe</div><div>Data Reporter</div></section>"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("<div>By Jane Roe</div><div>By Max Moe</div><div>11 June 2025</div>", ["Jane Roe", "Max Moe"]),
        (f"<div>By {ROE} <a href='/author/jane-roe'>More stories by Jane</a></div>", ["Jane Roe"]),
        (f"<div>By {ROE} <a href='/author/jane-roe'>Read full bio</a></div>", ["Jane Roe"]),
        ("<div>By Jane Roe Leave a Comment</div>", ["Jane Roe"]),
        ("<div><b>Written by</b><b>Jane Roe</b><i>and</i><b>Max Moe</b></div>", ["Jane Roe", "Max Moe"]),
        ("<div>Jane Roe in London and Max Moe in Paris</div><div>11 June 2025</div>", ["Jane Roe", "Max Moe"]),
        (f"{CARDS}<div>11 June 2025</div>", ["Jane Roe", "Max Moe"]),
        ("<dl><dt>Authors</dt><dd><dl><dt>Name</dt><dd>Jane Roe</dd><dt>Twitter</dt><dd>@jroe</dd></dl></dd></dl>", ["Jane Roe"]),
        (
            (
                "<div><span class=author-info><a href=/me>Jane Roe</a></span><span class=x2>March 5, 2025</span>"
                "<span class=x3>Coast</span><span class=x4><i>Ferries</i><i>Local Government</i></span><span>About 4 min</span></div>"
            ),
            ["Jane Roe"],
        ),
        (f"<div>11 June 2025</div><section>{CARDS}</section>", ["Jane Roe", "Max Moe"]),
        (f"{CARDS.replace('<section>', '').replace('</section>', '')}<div>11 June 2025</div>", ["Jane Roe", "Max Moe"]),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(line: str, authors: list[str]) -> None:
    assert [author.name for author in extract(page(line)).authors] == authors


def test_who_edited_a_story_does_not_make_the_date_a_changes() -> None:
    record = extract(page("<div>By Jane Roe</div><div>Edited by Max Moe</div><div>11 June 2025</div>"))
    assert (record.published, record.modified) == ("2025-06-11", None)


@pytest.mark.parametrize("under", ["", "<div>June 11, 2025</div>"])
def test_a_page_may_begin_with_a_name(under: str) -> None:
    story = "".join(f"<p>The ferry left the western pier at {n} in the morning with two hundred people on board.</p>" for n in range(6, 11))
    assert len(extract(f"<div>Jane Roe</div>{under}{story}", url="https://sample.example/ferry").blocks) >= 5


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("<div><span class=a1>20.11.2026 10:05</span><span class=a2>Agencies</span></div>", "Agencies"),
        ("<div><span>dpa</span> <span>|</span> <time>20.11.2026 10:05</time></div>", "dpa"),
        ("<div>avec AFP - 20.11.2026 10:05</div>", "AFP"),
        ("<div>Kaynak: AA | 20.11.2026 10:05</div>", "AA"),
        ("<div>Daily Sample with AFP</div><div>20.11.2026 10:05</div>", "Daily Sample with AFP"),
        ("<div>Redacción / Agencias | 20.11.2026 10:05</div>", "Redacción / Agencias"),
        ("<div>20.11.2026 10:05</div><div>海港日报</div>", "海港日报"),
        ("<div class=byline>AFP - Paris</div><div>20.11.2026 10:05</div>", "AFP"),
        ("<div>PTI, New Delhi | 20.11.2026 10:05</div>", "PTI"),
        ("<div>dpa/Erika Muster 20.11.2026 10:05</div>", "dpa"),
        ("<div>पीटीआई, मुंबई | 20.11.2026 10:05</div>", "पीटीआई"),
        ("<div>Reuters Staff | 20.11.2026 10:05</div>", "Reuters Staff"),
        ("<div>海港日报</div>", None),  # what such a name does without a date is not told
        ("<div>20.11.2026 10:05</div><div>World</div>", None),
        ("<div>20.11.2026 10:05 Daily Sample</div>", None),
        ("<div>Updated / TODAY</div>", None),
    ],
)
def test_who_stands_beside_the_date_over_the_text_is_the_source(line: str, source: str | None) -> None:
    assert extract(page(line), url="https://sample.example/storm").source == source


@pytest.mark.parametrize(
    ("tail", "source"),
    [
        ("<p>(DS)</p>", "DS"),
        ("<p>Repairs begin on Friday. (DS)</p>", "DS"),
        ("<p>Repairs begin on Friday. (EU)</p>", None),
        ("<p>Daily Sample with AFP</p>", "Daily Sample with AFP"),
        ("<p>By Daily Sample with AFP</p>", "Daily Sample with AFP"),
        ("<p>APA/Red</p>", "APA/Red"),
        ("<p>EFE/El Faro</p>", "EFE/El Faro"),
        ("<p>（来源：海港日报）</p>", "海港日报"),
        ("<p>港口星期五重新开放。（来源：海港日报）</p>", "海港日报"),
        ("<p>综合新华社、海港网报道</p>", "新华社、海港网"),
    ],
)
def test_how_a_paper_signs_under_the_text(tail: str, source: str | None) -> None:
    assert extract(page().replace("</div></article>", f"{tail}</div></article>"), url="https://sample.example/storm").source == source


def test_what_the_element_of_the_whole_text_is_called_says_nothing_of_its_last_line() -> None:
    rest = "".join(f"<p>{text} So it was said of pier {n}.</p>" for n in range(4) for text in PROSE[1:])
    html = (
        page()
        .replace("<div class=body>", "<div class='body x-imageWide'>")
        .replace("</div></article>", f"{rest}<p>with AAP</p></div></article>")
    )
    assert extract(html, url="https://sample.example/storm").source == "AAP"


def test_the_papers_name_over_the_title_of_another_story_is_no_source() -> None:
    card = "<a href='/news/crane-2'><div><div class=x-link-origin>Daily Sample</div><div>Crane falls on a ship</div></div></a>"
    html = page().replace("<div class=body>", f"<div class=body>{card}")
    assert extract(html, url="https://sample.example/storm").source is None


@pytest.mark.parametrize(
    "headline",
    [
        "<table><tr><td><b>Storm closes harbour of Musterhaven</b></td></tr></table>",
        "<img src=/logo.gif><table><tr><td><h1>Storm closes harbour of Musterhaven</h1></td></tr></table>",
        "<a href=/><img src=/banner.jpg></a><div><b>Storm closes harbour of Musterhaven</b></div>",
    ],
)
def test_the_table_or_picture_that_a_headline_stands_in_has_no_source_of_its_own(headline: str) -> None:
    html = page("<div>20.11.2026 10:05 Source: Harbour Gazette</div>")
    html = html.replace("<h1>Storm closes harbour of Musterhaven</h1>", headline)
    assert extract(html, url="https://sample.example/storm").source == "Harbour Gazette"
