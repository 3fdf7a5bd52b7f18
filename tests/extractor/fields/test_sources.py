"""Whose a story is: source lines, agencies, and what is none."""

from __future__ import annotations

from typing import Any

import pytest
from headpage import read

from scraper.extractor import extract
from tests.signedpage import DAY, PROSE, attribution, linked, page, seen

CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "the paper whose name a writer's address spells": (
        page("<p class=byline>By Jane Roe | jroe@coastnewsgroup.example | Coast News Group and Max Moe | mmoe@coastnewsgroup.example</p>"),
        {"source": "Coast News Group", "authors": ["Jane Roe", "Max Moe"]},
    ),
    "a writer's address, and what she is": (
        page("<p class=byline>By Jane Roe | jroe@coasttidings.example | Harbour Reporter</p>"),
        {"source": None, "authors": ["Jane Roe"]},
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
    "a source beside the way to whoever sells the text": (
        page(after="<div class=x1><span>Quelle: dpa</span> <a href=/rechte>Artikelrechte erwerben</a></div>", language="de"),
        {"source": "dpa"},
    ),
    "initials with an agency under the text": (page(after="<p>mbr avec ats</p>", language="de"), {"source": "mbr avec ats"}),
    "an agency behind a by-word": (page("<p class=x1>Piše: Hina</p><time>11.06.2025</time>", language="hr"), {"source": "Hina"}),
    "what she is, and in another element the paper with an agency": (
        page(
            "<div class=byline><p>By</p><div><span>Jane Roe</span><span>Correspondent in Oldport</span></div>"
            "<div>Daily Sample with Reuters</div></div>"
        ),
        {"source": "Daily Sample with Reuters", "authors": ["Jane Roe"]},
    ),
    "whose the last picture is": (
        page(after="<div class=photo><img src='/m/crane.jpg'><p>The cranes of the harbour lie on the pier.（路透）</p></div>"),
        {"source": None},
    ),
    "a headline that tells its sources": (
        page(after="<p><a href=/news/2>Sources: Despite Full Nets, Gull Point Trawlers Are Getting Stiffed On Bonuses</a></p>"),
        {"source": None},
    ),
    "the house in its name, and the date": (
        page(after="<div>Daily Sample, and | date 11/01/2021</div>"),
        {"source": None},
    ),
    "a trail under the text": (
        page(after="<div><a href='/'>Daily Sample</a> / <a href='/coast'>Coast</a> / <a href='/best'>Best of the Coast</a></div>"),
        {"source": None},
    ),
    "agency as author": (page("<p>By The Associated Press</p>"), {"authors": ["The Associated Press"], "source": "The Associated Press"}),
    "a person called like an agency": (page("<p>Von Anna Reuter</p>", language="de"), {"authors": ["Anna Reuter"], "source": None}),
    "person and agency": (page("<p>By Jane Roe, Reuters</p>"), {"authors": ["Jane Roe"], "source": "Reuters"}),
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
    "a label and what it names, with nothing between": (
        page(after="<div><div class=x1><span>FUENTE</span><a rel=nofollow href='https://estero.example/'>Radio Estero</a></div></div>"),
        {"source": "Radio Estero"},
    ),
    "a photo's source": (
        page('<figure><img src="/crane.jpg" alt=""><figcaption>A crane. Source: AFP</figcaption></figure>'),
        {"source": None},
    ),
    "the paper beside its writer": (page("<p>By Jane Roe, Daily Sample</p>"), {"authors": ["Jane Roe"], "source": "Daily Sample"}),
    "the paper in a role": (page("<p>By Jane Roe | Daily Sample</p>"), {"authors": ["Jane Roe"], "source": None}),
    "a label amid facts": (
        page("<div>2025年06月10日 08:36 来源：新华社 字号：大 中 小</div>"),
        {"source": "新华社", "sources": ["新华社"]},
    ),
    "agency after the names": (page("<p>By Jane Roe and John Doe Reuters</p>"), {"source": "Reuters", "sources": ["Reuters"]}),
    "a person called as an agency": (page("<p>By Anna Petra</p>"), {"authors": ["Anna Petra"], "source": None}),
    "the paper signs with who wrote it there": (page(after="<p>XYZ (abc)/dpa</p>"), {"source": "XYZ (abc)/dpa"}),
    "and parts them by a comma": (page(after="<p>XYZ (abc/de), dpa</p>"), {"source": "XYZ (abc/de), dpa"}),
    "the paper signs behind initials": (page(after="<p>abc, dailysample.com</p>"), {"source": "abc, dailysample.com"}),
    "the paper signs in brackets": (page(after="<p>(abc/dailysample.com)</p>"), {"source": "abc/dailysample.com"}),
    "a word and the paper": (page(after="<p>Shipping, dailysample.com</p>"), {"source": None}),
    "an agency in brackets": (page(after="<p>(dpa)</p>"), {"source": "dpa"}),
    "an agency in Japanese brackets": (page(after="<p>〔時事〕</p>", language="ja"), {"source": "時事"}),
    "an agency and a day sign": (page(after="<p>(APA, red, 11.6.2025)</p>", language="de"), {"source": "APA, red"}),
    "the paper and an agency sign": (page(after="<p>The quay held. (DS/dpa)</p>"), {"source": "DS/dpa"}),
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
    "a login beside a date that an agency abroad is called by": (
        page("<p>11.06.2025 - 21:17 — petra</p>", language="de"),
        {"source": None},
    ),
    "a heading over other stories that is called like an agency": (page(after="<section><h2>Mehr News</h2></section>"), {"source": None}),
    "a paper's own acronym beside the agency's": (page("<p class=byline>STT–IS</p>"), {"source": "STT–IS"}),
    "signed with an agency at the end": (
        page(after="<p align=right>Jana Rohanová, ČTK</p>"),
        {"authors": ["Jana Rohanová"], "source": "ČTK"},
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
    "a source, and a link by which its rights are bought": (
        page(after="<footer><span class=q>Quelle: F.A.B.</span> <a href=https://rechte.example/?a=1>Artikelrechte erwerben</a></footer>"),
        {"source": "F.A.B."},
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
    "a paper of another house behind a stroke": (page("<p>By Jane Roe | El Faro de Ejemplo</p>"), {"source": "El Faro de Ejemplo"}),
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
    "a table's source": (
        page(after="<table><tr><th>Boat</th><th>Built</th></tr><tr><td>Anna</td><td>1931</td></tr></table><p>Source: Eurostat</p>"),
        {"source": None},
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
    "an agency over the picture, and another under it": (
        page(
            "<p>10.11.2025 17:59</p><div class=lead><div class=rel><img src=/kran.jpg width=930 height=523 alt=Kran>"
            "<div class='absolute bottom-1'>Anadolu Ajansı</div></div><div class=bar><p>AFP</p><button>Share</button></div></div>"
        ),
        {"source": "AFP", "sources": ["AFP"]},
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
    "an agency and the paper's own desk": (
        page("<p class=author>von <span>dpa</span>, <span>unserer Redaktion</span></p>", language="de"),
        {"source": "dpa, unserer Redaktion", "sources": ["dpa"]},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_source_is_whose_the_story_is(name: str) -> None:
    html, wanted = CASES[name]
    assert attribution(html, wanted) == wanted


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


def test_where_a_writer_is_what_she_is_is_no_source() -> None:
    row = "<div class=row><div class=who>{}</div><div class=what>{}</div></div>"
    first, second = (
        row.format("Jane Roe", "Staff Software Engineer, GullWorks"),
        row.format("Max Moe", "Director of Tides, Ports, Daily Sample"),
    )
    record = extract(page(after=f"<section><h4>Authors</h4>{first}{second}</section>"), url="https://www.dailysample.com/news/a")
    assert ([author.role for author in record.authors][1], record.source) == ("Director of Tides, Ports, Daily Sample", None)


def test_an_agency_behind_a_writers_role_is_the_source_with_the_paper_that_stands_before_it() -> None:
    said = "<div class=byline><span>Jane Roe Correspondent in Oldport</span> <span>The Lantern with AFP</span></div>"
    assert extract(page(said), url="https://www.dailysample.com/news/storm").source == "AFP"


@pytest.mark.parametrize("line", ["Szerző: Kovács János - MTI", "Írta: Kovács János - MTI", "Autor: Jan Novák / MTI"])
def test_the_word_before_a_writer_is_no_part_of_the_source(line: str) -> None:
    assert extract(page(f"<div class=x>{line}</div>{DAY}"), url="https://www.dailysample.com/news/a").source == "MTI"


@pytest.mark.parametrize("agency", ["Associated Press", "Agence France-Presse", "Reuters"])
def test_an_agency_beside_the_date_signs_with_where_it_wrote(agency: str) -> None:
    view = read(page(f"<aside><address>{agency} in Valencia</address><div>Tue 3 Jun 2025 12.42 CET</div></aside>"))
    assert (view.value("byline"), view.value("source")) == (f"{agency} in Valencia", agency)


def test_an_agency_in_small_letters_and_the_house_sign() -> None:
    record = seen(page("<p>von dpa, unserer Redaktion</p>", language="de"))
    assert (record.byline, [author.name for author in record.authors]) == ("von dpa, unserer Redaktion", ["dpa"])
    assert seen(page("<p>von dpa berichtete Schäden</p>", language="de")).byline is None


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
        ("<p>— AP</p>", "AP"),
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
