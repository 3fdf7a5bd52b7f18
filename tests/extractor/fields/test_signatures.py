"""Names around the headline and the text that sign without a word that says so, and lines that sign nothing."""

from __future__ import annotations

from typing import Any

import pytest
from headpage import read

from scraper.extractor import extract
from tests.signedpage import DAY, PROSE, attribution, linked, page, seen

CASES: dict[str, tuple[str, dict[str, Any]]] = {
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
    "a portal that names the site from which it has a story": (
        page("<div class=facts><a class=x1 href=/b/coast-com>Coast.com</a>, 20 September 2020 16:20</div>"),
        {"source": "Coast.com", "byline": None},
    ),
    "the same word at the beginning of a sentence": (page("<h2>Durch Sturm Kräne verloren</h2>", language="de"), {"byline": None}),
    "a name in the foot of the page, under another label": (
        page(head=linked('{"@type":"Person","name":"Erika Muster"}'), language="de").replace(
            "<footer>", "<footer><h2>Verantwortlich</h2><a href=/erika-muster/!a1/><h4>Erika Muster</h4></a>"
        ),
        {"byline": None, "authors": ["Erika Muster"]},
    ),
    "an address under the text that is another's": (
        page(after="<div class=q1><b>Jane Roe</b><span>Reporter</span><a href='mailto:tips@sample.example'>tips@sample.example</a></div>"),
        {"byline": None, "authors": []},
    ),
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
    "in a line in italics that tells who she is": (
        page(after="<p><em>Jane Roe is a professor at the port’s university. Max Moe is a lawyer in Musterhaven.</em></p>"),
        {"byline": None, "authors": ["Jane Roe", "Max Moe"]},
    ),
    "a topic in a list of facts": (
        page("<ul><li>11 June 2025</li><li>Ferry Repairs</li></ul>", lead="The repairs of the ferry went on for a week. "),
        {"byline": None, "authors": []},
    ),
    "a guest, under the text": (
        page(after="<p>This is a guest post by Jane Roe, a marine engineer.</p>"),
        {"byline": "This is a guest post by Jane Roe, a marine engineer.", "authors": ["Jane Roe"]},
    ),
    "a column of the site's writers": (
        page(after="<h3>Columnists</h3><p><a href='/author/jane'>Jane Roe</a></p><p><a href='/author/max'>Max Moe</a></p>"),
        {"byline": None, "authors": []},
    ),
    "a paper whose name begins with a by-word": (
        page("<div>De Vuurtoren</div><p class=overline>Exclusief</p>").replace("Daily Sample", "De Vuurtoren"),
        {"byline": None, "authors": []},
    ),
    "only in linked data": (page(head=linked('[{"@type":"Person","name":"Jane Roe"}]')), {"byline": None, "authors": ["Jane Roe"]}),
    "a person of the story, linked under it": (
        page(after='<h3>More about Ann Quay</h3><p><a href="/people/ann-quay">Ann Quay</a>, harbour master of Musterhaven</p>')
        .replace("The authority expects", "Ann Quay, the harbour master, expects")
        .replace("No one was hurt", "Ann Quay said that no one was hurt"),
        {"byline": None, "authors": []},
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
    "who said what stands before it": (
        page().replace(f"<p>{PROSE[1]}</p>", "<p>– Ann Q. Harbour School, Class of 2018</p>" + f"<p>{PROSE[1]}</p>"),
        {"byline": None, "authors": []},
    ),
    "a firm that the story tells of, in a line beside the date": (
        page("<p>11 June 2025</p><p>Quay Analytics</p>").replace("No one was hurt", "Quay Analytics saw no one hurt"),
        {"byline": None, "authors": []},
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
    "links to the site's pages on networks": (
        page(
            '<p><a href="https://net.example.org/profile.php?id=1">Netbook</a> <a href="https://medley.example.org/@sample">Medley</a></p>'
        ),
        {"byline": None, "authors": []},
    ),
    "a trail is no byline": (
        page('<div class=post-author-meta><a href="/">Home</a> » <a href="/port/">Harbour Planning</a> » <b>Crane Works</b></div>'),
        {"byline": None, "authors": []},
    ),
    "two words in small letters": (
        page("<div class=author>slow recovery <time>11 June 2025</time> Share this</div>"),
        {"byline": None, "authors": []},
    ),
    "one of a row of topics": (
        page(
            "<div><div class=item>Presse•</div><div class=item>Programm Blauer Hafen•</div><div class=item>Häfen und Küsten</div></div>"
            "<p class=when>11. Juni 2025</p>"
        ),
        {"byline": None, "authors": []},
    ),
    "a house's desk in metadata": (page(head='<meta name="author" content="Redaktion">'), {"byline": None, "authors": []}),
    "what a story is made of, hidden": (
        page("<time>11 June 2025</time><ul><li hidden>General Advice</li><li hidden>More places to see</li></ul>"),
        {"byline": None, "authors": []},
    ),
    "under the title of another story, in a sidebar under the headline": (
        page('<div class="tech-sidebar"><h4><a href="/2025/other">A crane that nobody wanted is sold</a></h4><p>By Max Moe</p></div>'),
        {"byline": None, "authors": []},
    ),
    "in a sidebar of what others recommend": (
        page('<div class="sidebar recommended"><p>By Max Moe</p></div>'),
        {"byline": None, "authors": []},
    ),
    "a topic over the headline, called after authors": (
        page().replace("<h1>", "<div class=author>slow recovery <time>11 June 2025</time></div><h1>"),
        {"byline": None, "authors": []},
    ),
    "a place where the author would stand": (
        page("<div class=signature><span class=author>São Paulo</span></div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "who wrote another story, beside the headline": (
        page().replace("<article>", "<article><aside><p>By <a href='/author/tara'>Tara Doe</a></p></aside>"),
        {"byline": None, "authors": []},
    ),
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
    "of the next story": (
        page(after='<div><div><a href="/n/1">Five boats moored at dusk</a></div><div class=author>Tara Doe</div></div>'),
        {"byline": None, "authors": []},
    ),
    "a source at the end is no signature": (
        page(after="<p>Theo Reuters</p>").replace("lang=en", "lang=vi"),
        {"byline": None, "authors": [], "source": "Reuters"},
    ),
    "call to act at the end": (page(after="<p><b>Start Shopping Now</b></p>"), {"byline": None, "authors": []}),
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
    "a place and a year in a sub-heading": (
        page(f"<div class=body>{''.join(f'<p>{text}</p>' for text in PROSE[:2])}<h3>Porto Lamego 2016</h3></div>"),
        {"byline": None, "authors": []},
    ),
    "a place and a year in a question": (
        page(f"<div class=body><p>{PROSE[0]}</p><p><b>Porto Lamego 2016?</b></p></div>"),
        {"byline": None, "authors": []},
    ),
    "two Han characters that are no name": (page(after="<p>（待續）</p>"), {"byline": None, "authors": []}),
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
    "a link to the paper elsewhere": (
        page(after="<ul><li><a href='https://video.example/user/dailysample'>watch_us</a></li></ul>"),
        {"byline": None, "authors": []},
    ),
    "signed with initials": (page(after="<p>(jro)</p>"), {"byline": None, "authors": []}),
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
    "a caption in a script without capitals under the date": (
        page("<p>Published: 11 June 2025</p><figure><img src=/a.jpg><figcaption>ಹಳೆಯ ಮೀನು ಮಾರುಕಟ್ಟೆ</figcaption></figure>"),
        {"byline": None, "authors": []},
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
    "a font's size is no agency": (page("<div><span>AA</span></div><div class=date>11 June 2025</div>"), {"byline": None}),
    "a name that no reader sees": (
        page(after="<p class=author style='display:none'><a href='/author/jane'>Jane Roe</a></p>"),
        {"byline": None, "authors": ["Jane Roe"]},
    ),
    "a day after the standfirst's last sentence": (
        page("<p><b>Two cranes fell from their rails in the storm. By Good Friday</b></p>".replace("Good Friday", "Monday night")),
        {"byline": None, "authors": []},
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
    "a source's label over agencies in an element called after authors": (
        page(after="<div class=story__author>Quelle: sid/dpa</div>", language="de"),
        {"byline": None, "authors": [], "source": "sid/dpa", "sources": ["sid", "dpa"]},
    ),
    "a list of pages beside the text under a heading that is a by-word": (
        page(after="<div class=side><ul><li><h2>Autor</h2><ul><li><a href=/about/>Über-Ich</a></li></ul></li></ul></div>", language="de"),
        {"byline": None, "authors": []},
    ),
    "a name that no reader sees within a line over the text": (
        page("<div><span itemprop=author itemscope itemtype=Person><span itemprop=name style=display:none>Jane Roe</span></span></div>"),
        {"byline": None, "authors": ["Jane Roe"]},
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
    "a picture of the archive, with what it shows": (
        page("<p>जून 11, 2025</p><div><img src=/m/quay.jpg width=700 height=400><span>पुराना बाजार (फाइल फोटो)</span></div>", language="hi"),
        {"byline": None, "authors": []},
    ),
    "nothing said": (page(), {"byline": None, "authors": [], "dateline": None, "places": [], "source": None, "sources": []}),
}


@pytest.mark.parametrize("name", CASES)
def test_who_signs_nothing_is_nobody(name: str) -> None:
    html, wanted = CASES[name]
    assert attribution(html, wanted) == wanted


def test_her_initials_are_no_part_of_what_stands_over_her_name() -> None:
    box = "<div class=author-box><div>The Author</div><a href=#><div>JR</div><div><span>Jane Roe</span></div></a></div>"
    authors = seen(page("<p>May 7, 2025 by Jane Roe</p>", box)).authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", None)]


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
    record = seen(html)
    assert (record.byline, [author.name for author in record.authors]) == ((name, [name]) if signs else (None, ["Daily Sample Team"]))


def test_a_name_of_three_letters_that_data_give_signs() -> None:
    row = f"<ul><li>Ben</li><li>{DAY}</li></ul>"
    record = seen(page(row, head=linked('{"@type":"Person","name":"Ben"}')))
    assert (record.byline, [author.name for author in record.authors]) == ("Ben", ["Ben"])


def test_a_link_in_a_sentence_to_another_site_leads_to_nobody_who_signs() -> None:
    lead = "Did the parents of <a href='https://words.example.org/person.php?author=Roe'>Jane Roe</a> ever see this harbour? They did not. "
    foot = "<footer>Posted by <a href=/author/moe>Max Moe</a> at 18:52</footer>"
    html = page(after=foot).replace(f"<p>{PROSE[0]}</p>", f"<p>{lead}</p><p>{PROSE[0]}</p>")
    record = seen(html)
    assert (record.byline, [author.name for author in record.authors]) == ("Posted by Max Moe", ["Max Moe"])


@pytest.mark.parametrize(("line", "author"), [("(නිමල් පෙරේරා)", "නිමල් පෙරේරා"), ("(Jane Roe)", "Jane Roe"), ("(Read more)", None)])
def test_a_name_in_brackets_signs_over_the_text(line: str, author: str | None) -> None:
    record = extract(page().replace("<div class=body>", f"<div class=body><p>{line}</p>"), url="https://www.dailysample.com/news/a")
    assert ([person.name for person in record.authors], record.blocks[0].text) == ([author] if author else [], PROSE[0])


def test_a_broadcasters_initials_open_a_role() -> None:
    line = "<div class=byline><span>By Jane Roe</span><span>WXZ Harbour correspondent</span></div>"
    authors = extract(page(f"{line}{DAY}"), url="https://www.dailysample.com/news/a").authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", "WXZ Harbour correspondent")]


def test_a_press_offices_number_is_nobody() -> None:
    assert not extract(page("<p>03.06.2025</p><p>Pressemitteilung Nr. 12/2025</p>", language="de"), url="https://www.amt.example/a").byline


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
    record = seen(html)
    assert (record.byline, [author.name for author in record.authors]) == ("jane roe", ["jane roe"])


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
    assert not seen(page(f"{line}{DAY}")).authors


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


def test_a_caption_credited_to_the_storys_author_is_no_byline() -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Roe"}}</script>'
    picture = "<figure><img src=/p/1.jpg><figcaption>The old pier, seen from the ferry. Photo: Jane Roe/Lantern</figcaption></figure>"
    record = extract(page(picture, head=data), url="https://dailysample.example/news/storm-closes-harbour")
    assert record.byline is None
    assert [person.name for person in record.authors] == ["Jane Roe"]


def test_what_a_press_office_writes_over_its_news_is_nobody() -> None:
    html = page("<p><b>FOR IMMEDIATE RELEASE</b></p><p>May 17, 2016</p>")
    record = seen(html)
    assert (record.byline, record.authors) == (None, ())


@pytest.mark.parametrize(("line", "byline"), [("<b>Looking Ahead</b>", None), ("Jane Roe", "Jane Roe")])
def test_a_bold_line_over_the_last_paragraph_signs_nothing(line: str, byline: str | None) -> None:
    after = f"<div><p>{line}</p><p>The quay will be open again on Friday, and the first of the ships will leave at noon.</p></div>"
    assert seen(page(after=after)).byline == byline


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
    record = seen(page("<p>11 June 2025</p>", after=f"<p>{line}</p>"))
    assert (record.byline, [author.name for author in record.authors]) == (byline, authors)


def test_what_readers_sign_under_the_text_is_no_byline() -> None:
    said = "".join(
        f"<p>They should have seen to it in spring.</p><p>Posted by: {who} | June 12, 2005 at 09:01</p>" for who in ("Ann", "Tom B.")
    )
    record = seen(page(after=f"<h3>Comments</h3>{said}"))
    assert (record.byline, record.authors) == (None, ())


def test_the_label_of_a_number_with_a_year_is_nobodys_name() -> None:
    record = seen(page("<p>Neutral Citation Number: [2024] NHC 412</p>"))
    assert (record.byline, record.authors) == (None, ())


def test_who_signs_right_under_the_text_wrote_it() -> None:
    own = "<div>Posted by Jane at June 11, 2005 04:12 PM</div>"
    said = "".join(
        f"<p>They should have seen to it in spring.</p><div>Posted by: {who} at June 12, 2005 09:01 AM</div>"
        for who in ("Gunnar B", "Tomas")
    )
    record = seen(page(after=f"{own}<div>Comments</div>{said}"))
    assert (record.byline, [author.name for author in record.authors]) == ("Posted by Jane", ["Jane"])


@pytest.mark.parametrize(
    ("ago", "language"),
    [("Updated an hour ago", "en"), ("vor 3 Stunden vor 3 Stunden", "de"), ("7m ago", "en"), ("há 2 horas", "pt"), ("3 uur geleden", "nl")],
)
def test_a_name_signs_beside_what_counts_back_from_now(ago: str, language: str) -> None:
    signed = seen(page(f"<p>Jana Weber</p><p>{ago}</p>", language=language))
    assert [author.name for author in signed.authors] == ["Jana Weber"]


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


@pytest.mark.parametrize("role", ["उप संपादक", "वरिष्ठ पत्रकार"])
def test_what_she_is_may_stand_under_a_name_in_a_script_without_capitals(role: str) -> None:
    record = seen(page(f"<div><p>रमेश शर्मा</p><p>{role}</p></div>{DAY}", language="hi"))
    assert (record.byline, [(author.name, author.role) for author in record.authors]) == (f"रमेश शर्मा {role}", [("रमेश शर्मा", role)])


@pytest.mark.parametrize(
    "line", ["dpa, Jane Roe", "AFP / Jane Roe", "EFE | Jane Roe", "London - Jane Roe", "Roma, Jane Roe", "Madrid / Jane Roe / EFE"]
)
def test_an_agency_or_a_place_may_stand_before_a_name_beside_a_date(line: str) -> None:
    record = seen(page(f"<div><span>{line}</span> <span>11 June 2025</span></div>"))
    assert (record.byline, [author.name for author in record.authors]) == (line, ["Jane Roe"])


@pytest.mark.parametrize("line", ["Paris, Texas", "London - Gullhaven", "dpa, London"])
def test_an_agency_or_a_place_before_a_place_names_nobody(line: str) -> None:
    assert not [
        author for author in seen(page(f"<div><span>{line}</span> <span>11 June 2025</span></div>")).authors if author.name != "dpa"
    ]


@pytest.mark.parametrize("line", ["Jane Roe, in Paris", "Jane Roe, em Lisboa", "Jane Roe, en Madrid"])
def test_where_she_wrote_may_stand_behind_a_comma_and_a_word_for_in(line: str) -> None:
    record = seen(page(f"<p>{line}</p>{DAY}"))
    assert (record.byline, [author.name for author in record.authors]) == (line, ["Jane Roe"])


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("<p>NGUYỄN VĂN AN</p>", "vi", "Nguyễn Văn An"),
        ("<p style='text-align:right'>MINH KHÔI</p>", "vi", "Minh Khôi"),
        ("<p style='text-align:right'>JANE ROE</p>", "en", "Jane Roe"),
        ("<p>XEM THÊM</p>", "vi", None),
        ("<p>HÀ NỘI</p>", "vi", None),
        ("<p>SAFE HARBOURS</p>", "en", None),
    ],
)
def test_a_name_in_capitals_signs_to_the_right_and_in_vietnam(line: str, language: str, name: str | None) -> None:
    record = seen(page(lead="", language=language).replace("</div></article>", f"{line}</div></article>"))
    assert [author.name for author in record.authors] == ([name] if name else [])


def test_a_danish_date_may_begin_with_a_shortened_word() -> None:
    record = seen(page("<div><span>Af Anne Holm</span> <span>Offentliggjort d. 11. juni 2025 kl. 09:15</span></div>", language="da"))
    assert (record.byline, record.published) == ("Af Anne Holm", "2025-06-11T09:15:00")


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


def test_a_by_word_signs_behind_boxes_that_the_text_begins_with() -> None:
    more = "".join(f"<p>{text} {n}</p>" for n in range(4) for text in PROSE)
    box = "".join(f"<p>{text}</p>" for text in PROSE[:2])
    facts = "<div><h4>Natural harbours!</h4></div><div>Written By: <a href=/jr>Jane Roe</a></div>"
    html = page(box + facts).replace("<div class=body>", f"<div class=body>{more}")
    assert seen(html).byline == "Written By: Jane Roe"


def test_a_desk_elsewhere_is_no_author_beside_who_signs_with_one_word() -> None:
    lines = "<p>by <a href=/user/gizmo77.html>gizmo77</a> on 11.06.2025</p>"
    other = "<div><p>Our tips</p><p>by <a href=/user/ports.html>Ports Newsroom</a></p></div>"
    assert [author.name for author in seen(page(lines + other)).authors] == ["gizmo77"]


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


_BRIEF = (
    "<p>Le bac vers les îles du nord a quitté lundi matin le quai ouest avec deux cents personnes à bord.</p><p>Le capitaine du port a "
    "déclaré que la compagnie affréterait un second navire l’après-midi tant que la jetée resterait fermée.</p>"
)


@pytest.mark.parametrize(
    ("end", "authors"),
    [
        (" <em>Solène Roué</em>", ["Solène Roué"]),
        (" Solène Roué", ["Solène Roué"]),
        ("<br><b>Solène Roué</b>", ["Solène Roué"]),
        (" (Solène Roué)", ["Solène Roué"]),
        (" (ats)", []),
        (" <em>Île du Nord</em>", []),
        (" – Solène Roué", []),  # of whose film it is
        ("</p><p>/Solène Roué/", ["Solène Roué"]),
        ("</p><blockquote>« La mer rend tout. » Solène Roué</blockquote><p>", []),
    ],
)
def test_behind_the_last_sentence_a_name_signs_and_the_paragraph_stays(end: str, authors: list[str]) -> None:
    last = "Personne n’aura besoin de réserver, a indiqué la compagnie mardi."
    text = f"<h1>Le bac reprend la mer</h1><div class=x1>2025-06-11</div><div class=x2>{_BRIEF}<p>{last}{end}</p></div>"
    record = extract(
        f"<html lang=fr><title>Le bac reprend la mer</title><article>{text}</article></html>", url="https://post.example/a/48213"
    )
    assert [author.name for author in record.authors] == authors
    assert last in record.body
