"""Pages set by hand in tables, fonts and line breaks, as sites were until about 2008: the same story reads the same from each."""

from __future__ import annotations

import pytest

from scraper.extractor import begin, extract
from scraper.extractor.body import drops
from scraper.record import Page, Record
from tests.newspage import DECK, HEADLINE, STORY

URL = "http://www.shorelinepost.example/news/20030611/lamp.html"
DATE = "11 June 2003"
LINES = "<br><br>\n".join(STORY)
PARAGRAPHS = "".join(f"<p>{text}\n" for text in STORY)
MENU = " | ".join(f'<a href="/{name.lower()}/">{name}</a>' for name in ("Home", "Region", "Sea", "Sport", "Opinion"))
CAPTION = "The lighthouse on Gull Point seen from the ferry"
PICTURE = (
    f'<table align=right width=200><tr><td><img src="tower.jpg" width=200></td></tr><tr><td><font size=1>{CAPTION}</font></td></tr></table>'
)
NUMBERS = '<p align=right>1 | <a href="?page=2">2</a> | <a href="?page=2">Next&gt;&gt;</a>'

PAGES: dict[str, str] = {
    "all of it in one cell": (
        f"<title>Shoreline Post: {HEADLINE}</title><center><table width=700><tr><td>{MENU}</td></tr><tr><td>"
        f"<font size=4><b>{HEADLINE}</b></font><br><i>By Jane Roe</i><br>{DATE}<br><br>{LINES}</td></tr>"
        "<tr><td><font size=1>(c) Shoreline Post</font></td></tr></table></center>"
    ),
    "a class for each line, none a box": (
        f"<title>{HEADLINE}</title><table width=770><tr><td>{MENU}</td></tr></table><table width=770><tr><td width=540>"
        f"<span class=date>{DATE}</span><br><span class=headline>{HEADLINE}</span><br><span class=byline>By Jane Roe</span><br>"
        f"<span class=storytext>{PARAGRAPHS}"
        f'</p></span><br><a href="/print">Print this page</a> | <a href="/mail">E-mail to a friend</a></td></tr></table>'
    ),
    "a version to print": (
        f"<title>Shoreline Post - {HEADLINE}</title><img src=logo.gif><hr><h2>{HEADLINE}</h2><b>{DECK}</b><br>"
        f"<small>By Jane Roe, {DATE}</small><hr>{PARAGRAPHS}<hr><small>{URL}<br>(c) 2003 Shoreline Post</small>"
    ),
    "margins by a quotation": (
        f"<title>{HEADLINE}</title><center><h1>{HEADLINE}</h1><h3>By Jane Roe</h3><i>{DATE}</i></center><hr>"
        f"<blockquote>{PARAGRAPHS}</blockquote><hr><center>{MENU}</center>"
    ),
    "a table around the picture, pages below": (
        f"<title>Shoreline Post - {HEADLINE}</title><table width=760><tr><td width=140>{MENU}</td><td>"
        f"<h2>{HEADLINE}</h2><p>By Jane Roe<p>{DATE}{PICTURE}{PARAGRAPHS}{NUMBERS}</td></tr></table>"
    ),
    "a class for each line, and a title that says what the house is called": (
        f"<title>Shoreline Post on line</title><table width=770><tr><td width=150>{MENU.replace(' | ', '<br>')}</td><td width=480>"
        f"<span class=occhiello>The last lamp of the coast</span><br><span class=titolo>{HEADLINE}</span><br>"
        f"<span class=sommario>{DECK}</span><br><br><span class=data>{DATE}</span><br><span class=firma>By Jane Roe</span><br><br>"
        f"<span class=testo>{LINES}</span>"
        '<br><br><a href="/print">Print</a></td></tr></table>'
    ),
    "a version to print that has no other title, in letters of three sizes": (
        "<title>Shoreline Post - Printer friendly version</title><center><img src=logo.gif></center><hr noshade>"
        f"<font size=1>{DATE} | SEA</font><br><br><font size=4><b>{HEADLINE}</b></font><br><br><font size=1>By Jane Roe</font><br><br>"
        f"<font size=2>{LINES}</font><hr><font size=1>(c) Shoreline Post</font>"
    ),
    "a label over every text of the office": (
        f"<title>Harbour office - Press release: {HEADLINE}</title>"
        "<table width=700><tr><td><font size=5><b>HARBOUR OFFICE</b></font></td></tr></table>"
        f"<hr><p align=right><font size=2>{DATE}</font><p align=center><font size=3><b><u>PRESS RELEASE</u></b></font>"
        f"<p align=center><font size=4><b>{HEADLINE}</b></font><p><font size=2>By Jane Roe</font>"
        + "".join(f"<p align=justify><font size=2>{text}</font>" for text in STORY)
    ),
    "a standfirst over the byline, set as the text is": (
        f"<title>Shoreline Post - {HEADLINE}</title><table width=780><tr><td width=130>{MENU}</td>"
        f"<td><p><font size=+2><b>{HEADLINE}</b></font></p><p><font size=-1><i>{DECK}</i></font></p><p>By Jane Roe</p><p>{DATE}</p>"
        f"{PARAGRAPHS}</td></tr></table>"
    ),
}


def read(page: str) -> Record:
    return extract(f"<html><head></head><body bgcolor=#ffffff>{page}</body></html>", url=URL)


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_story_reads_the_same_from_each(page: str) -> None:
    record = read(page)
    assert (record.kind, record.headline) == ("article", HEADLINE)
    assert [(block.kind, block.text) for block in record.blocks] == [("paragraph", text) for text in STORY]
    assert [author.name for author in record.authors] == ["Jane Roe"]
    assert record.published == "2003-06-11"


def test_a_story_of_two_paragraphs_in_a_table_of_the_page_is_no_table() -> None:
    layout = f"<table><tr><td>{MENU}</td><td><h2>{HEADLINE}</h2><p>{STORY[2]}<p>{STORY[9]}</td><td>Advertisement</td></tr></table>"
    assert [block.kind for block in read(f"<title>{HEADLINE}</title>{layout}").blocks] == ["paragraph", "paragraph"]


def test_the_words_under_a_picture_in_a_table_of_their_own_are_its_caption() -> None:
    record = read(PAGES["a table around the picture, pages below"])
    assert record.image is not None
    assert record.image.caption == CAPTION


@pytest.mark.parametrize("title", ["潮見新報 ニュース {}", "{} 潮見新報", "潮見新報 {}（地方）"])
def test_a_bold_line_that_the_title_says_too_is_the_headline(title: str) -> None:
    said, text = "岬の灯台守が最後の鍵を返す", "　三十一年間、岬の灯台に毎日二度のぼってきた灯台守が金曜日に役目を終える。<br>" * 4
    page = f"<title>{title.format(said)}</title><table><tr><td><font size=4><b>{said}</b></font><br><br>{text}</td></tr></table>"
    assert read(page).headline == said


def test_menus_and_offers_in_one_run_of_text_are_none_of_a_short_story() -> None:
    story = "镇里把一座旧灯塔改成了图书室，三年免收租金。目前每天有一百多人来看书，周末的座位已经排到了九月。"
    menu = " | ".join(f'<a href="/{n}">{name}</a>' for n, name in enumerate(("首页", "本地", "财经", "体育", "文化")))
    offers = "<br>".join(
        f'· <a href="/2004/03/1{n}/s-481{n}.html">{title}</a> (1{n}.03.2004)'
        for n, title in enumerate(
            ("旧码头改造方案今日公布，市民可提意见", "一只白鹭在公交车站旁的树上住了三天", "为什么今年的桃花开得比往年都早")
        )
    )
    said = "镇上的灯塔里开了一间图书室"
    rows = (menu, f"<b>{said}</b><br><br>　　{story}", f"相关专题：{offers}")
    page = f"<title>{said}</title><table>" + "".join(f"<tr><td>{row}</td></tr>" for row in rows)
    view = begin(Page(page, url=URL))
    blocks = view.doc.blocks
    found = drops.reasons(view, blocks, [0.9] * len(blocks))  # whatever the model makes of them
    assert [block.text for block in blocks if block.index not in found] == [story]


def test_a_line_that_the_page_writes_on_its_buttons_is_no_section() -> None:
    tools = (
        '<table><tr><td><a href="mailto:?x">E-mail this to a friend</a></td><td><a href="/print">Printable version</a></td></tr></table>'
    )
    record = read(f"<title>{HEADLINE}</title>{tools}<div class=mxb><div class=sh>{HEADLINE}</div></div>{PARAGRAPHS}")
    assert (record.section, record.kicker) == (None, None)


def test_links_under_their_labels_end_no_text() -> None:
    more = "<p><b>Special report</b><br><a href=/lamps>Lamps of the coast</a></p><p><b>Useful links</b><br><a href=/sea>The sea</a></p>"
    record = read(f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><p>{DATE}</p>{PARAGRAPHS}{more}")
    assert [block.text for block in record.blocks] == list(STORY)


def test_what_the_system_writes_under_a_short_post_is_no_part_of_it() -> None:
    note = (
        "This entry was posted on Thursday, June 12th, 2003 at 8:20 am and is filed under <a href=/sea rel=tag>Sea</a>. You can follow any "
        "responses to this entry through the <a href=/feed>RSS 2.0</a> feed. You can <a href=#respond>leave a response</a>."
    )
    record = read(
        f"<title>Shoreline Post » Blog Archive » {HEADLINE}</title><div id=header><h1><a href=/>Shoreline Post</a></h1></div>"
        f"<div class=post><h2>{HEADLINE}</h2><div class=entry><p>{STORY[2]}</p><p>{STORY[9]}</p><p><small>{note}</small></p></div></div>"
    )
    assert [block.text for block in record.blocks] == [STORY[2], STORY[9]]


@pytest.mark.parametrize(
    ("picture", "caption"),
    [
        (f"<div><img src=tower.jpg width=200><br><small>{CAPTION}</small></div>", True),
        (f"<center><img src=tower.jpg width=400><br><i>{CAPTION}</i></center>", True),
        (f"<div style='width: 200px; float: right'><a href=large.jpg><img src=tower.jpg></a><br>{CAPTION}</div>", True),
        (f"<p align=center><img src=tower.jpg width=400><br><font size=1>{CAPTION}</font></p>", True),
        (f"<p><img src=tower.jpg align=left width=200>{CAPTION}</p>", False),  # a paragraph that a picture stands in
        (f"<div style='float: right'><img src=tower.jpg><p>{CAPTION}</p><p>{STORY[2]}</p></div>", False),
    ],
)
def test_a_line_that_shares_a_box_with_a_picture_alone_is_its_caption(picture: str, caption: bool) -> None:
    first, *rest = PARAGRAPHS.split("\n")
    record = read(f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><p>By Jane Roe<p>{DATE}<div>{first}</p>{picture}{''.join(rest)}</div>")
    assert (record.image is not None and record.image.caption == CAPTION) is caption
    assert (CAPTION in record.body) is not caption
