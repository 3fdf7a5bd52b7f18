"""Who wrote it: names, roles and pages, from data and from the page."""

from __future__ import annotations

from typing import Any

import pytest
from headpage import TITLE, read

from scraper.extractor import extract
from tests.signedpage import DAY, FOREIGN, PROSE, attribution, linked, page, seen

CASES: dict[str, tuple[str, dict[str, Any]]] = {
    "a family name that is a word of pages": (
        page("<p class=byline>By <a href=/author/rich-page rel=author>Rich Page</a></p>"),
        {"authors": ["Rich Page"], "byline": "By Rich Page"},
    ),
    "two of them in another language": (
        page("<p class=byline>Von Rich Page und Felix Sonntag</p>", language="de"),
        {"authors": ["Rich Page", "Felix Sonntag"]},
    ),
    "one that data alone know": (page(head=linked('{"@type":"Person","name":"Ann Post"}')), {"authors": ["Ann Post"]}),
    "a page where a name should be": (page("<p class=byline>By <a href=/>Home Page</a></p>"), {"authors": []}),
    "a paper of somewhere behind the name": (page("<p class=byline>By Jane Roe, Yorkshire Post</p>"), {"authors": ["Jane Roe"]}),
    "a name of two parts without a by-word": (
        page("<p class=author>Mohammed al-Masriwi</p><p>11 June 2025</p>"),
        {"authors": ["Mohammed al-Masriwi"], "byline": "Mohammed al-Masriwi"},
    ),
    "a name in small letters behind a title": (
        page("<p class=byline>Von dr. Géza Tóthi</p>", language="de"),
        {"authors": ["dr. Géza Tóthi"], "byline": "Von dr. Géza Tóthi"},
    ),
    "one name before a whole one": (page("<p class=byline>By Rahul, Siobhán O'Rohan</p>"), {"authors": ["Rahul", "Siobhán O'Rohan"]}),
    "an author's link under a list of other stories": (
        page(
            after="<h3>Related</h3><ol>"
            + "".join(f"<li><a href=/n/{n}>The harbour master of Musterhaven tells of his day {n}</a></li>" for n in range(4))
            + "</ol><div class=facts>By <a href=/author/jane-roe rel=author>Jane Roe</a> on 21/02/2021. Filed under "
            "<a href=/category/ports rel='category tag'>Ports</a>.</div>"
        ),
        {"authors": ["Jane Roe"]},
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
    "a name in a script without capitals": (page("<p class=author>ნინო ბერიძე</p>", language="ka"), {"authors": ["ნინო ბერიძე"]}),
    "a by-word for those who do not see": (
        page("<p><span>yes!</span> <span class=sr-only>| By </span><span>Jane Roe</span> | <time>13 April 2020</time></p>"),
        {"authors": ["Jane Roe"]},
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
    "a photographer among those whom the data name": (
        page(
            "<div class=byline><div class=author><a href='/emne/jane-roe'>Jane Roe</a><p>Journalist</p></div>"
            "<div class=author><a href='/emne/max-moe'>Max Moe</a><p>Fotograf</p></div></div>",
            head=linked('[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"Max Moe"}]'),
        ),
        {"authors": ["Jane Roe"]},
    ),
    "a line that tells of somebody else": (page(after="<p>Jane Roe is a professor at the port’s university.</p>"), {"authors": []}),
    "in the foot of the head, behind the date and the section": (
        page("<div class=footer><p><span>11.06.2025</span> <span>Ports</span> <span class=list-author>By Jane Roe</span></p></div>"),
        {"authors": ["Jane Roe"]},
    ),
    "a reference to a node that is not there": (
        page(head=linked('{"@id":"https://sample.example/author/jane-roe#person"}')),
        {"authors": ["Jane Roe"]},
    ),
    "two names sign the text": (page(after="<div class=x1>Jane Roe and John Doe</div>"), {"authors": ["Jane Roe", "John Doe"]}),
    "a paper in a word, which data name as the author": (
        page("<div>Norrbladet Kusten</div>", head='<meta name=author content="Norrbladet Kusten">').replace(
            "Daily Sample", "Norrbladet Kusten"
        ),
        {"authors": []},
    ),
    "author page": (
        page('<p>Posted on 11 June 2025 by <a href="/author/jane-roe/" rel="author">Jane Roe</a> in <a href="/news/">News</a></p>'),
        {"authors": ["Jane Roe"]},
    ),
    "the publisher in linked data": (page(head=linked('{"@type":"Organization","name":"Daily Sample"}')), {"authors": []}),
    "posted in a section": (page("<div>Posted in Weather by nordlicht on August 3, 2019</div>"), {"authors": ["nordlicht"]}),
    "an address to write to": (
        page('<p class=byline>By Jane Roe <a href="mailto:roe@example.org">roe@example.org</a> and Max Moe</p>'),
        {"authors": ["Jane Roe", "Max Moe"]},
    ),
    "a link to search for what she wrote": (
        page('<p><a href="/search?word=Max&search_type=author">Max Moe</a> | 7 of 9 cranes</p>'),
        {"authors": ["Max Moe"]},
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
    "a login and the name that signs": (
        page(after="<p>(Jane P. Roe)</p>", head=linked('{"@type":"Person","name":"jane.roe"}')),
        {"authors": ["Jane P. Roe"]},
    ),
    "a stroke of another width": (page("<p>作者︱张三丰</p>"), {"authors": ["张三丰"]}),
    "name at the end, in Cyrillic": (page(after="<p><i>Иван Петровский</i></p>"), {"authors": ["Иван Петровский"]}),
    "name after the last sentence": (page().replace(PROSE[-1], f"{PROSE[-1]} (Jane Roe)"), {"authors": ["Jane Roe"]}),
    "bio with another's name": (
        page(
            "<p>By Jane</p>",
            "<div class=author-box><h4>About Jane</h4><p>As founder of Rooted Harbour, I have grown sea kale in all kinds of gardens, from "
            "the very large to the very small, and everything that lies between.</p></div>",
        ),
        {"authors": ["Jane"]},
    ),
    "vcard": (page("<address class='vcard author'>vom <span class=fn>Krabbenfischer</span></address>"), {"authors": ["Krabbenfischer"]}),
    "the site's name in a box for authors": (
        page("<div class=author>Daily Sample</div><div class=author><a href='/user/jane-roe'>Jane Roe</a></div>"),
        {"authors": ["Jane Roe"]},
    ),
    "a name alone that is a topic's": (page("<div>Jane Roe</div>", "<p><a href='/tag/jane-roe'>Jane Roe</a></p>"), {"authors": []}),
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
    "photographer": (page("<p>By Jane Roe. Photos by Ann Lens</p>"), {"authors": ["Jane Roe"]}),
    "another story's author": (
        page("<p>By Jane Roe</p>", '<aside class="related-stories"><h3>Fog delays ferry</h3><p class="author">By Max Other</p></aside>'),
        {"authors": ["Jane Roe"]},
    ),
    "a second author on the page alone": (
        page("<div>Jane Roe, John Roe</div><div>11 June 2025</div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"authors": ["Jane Roe", "John Roe"]},
    ),
    "a paper behind the author that data know": (
        page("<div>Jane Roe, Oldport Gazette</div><div>11 June 2025</div>", head=linked('{"@type":"Person","name":"Jane Roe"}')),
        {"authors": ["Jane Roe"]},
    ),
    "a button over the byline": (
        page("<ul><li>Share</li><li>Copy Link</li></ul><div>Updated: 3:22 PM EDT May 14, 2024</div><div>Jane Roe</div><div>Reporter</div>"),
        {"authors": ["Jane Roe"]},
    ),
    "a role behind a comma": (page("<p>By Jane Roe, City Hall reporter</p>"), {"authors": ["Jane Roe"]}),
    "a name over what she is, behind the standfirst and the lead picture": (
        page(
            "<p>Storm tears two cranes from their rails, and ships wait outside the breakwater.</p><p>Published 11.06.2025, 09:15</p>"
            "<figure><img src=a.jpg><figcaption><div>1/3</div><div>The harbour today</div><div>Photo: EP News</div></figcaption></figure>"
            "<div class=k1><div>Anna Meier-Graf</div><div>Harbour Correspondent</div></div>"
        ),
        {"authors": ["Anna Meier-Graf"], "body": "\n\n".join(PROSE)},
    ),
    "a writer in a box beside the text, to whom the only link to an author leads": (
        page().replace("<article>", "<aside class=side><h2><a rel=author href=/blogs/jroe>Jane Roe</a></h2></aside><article>"),
        {"authors": ["Jane Roe"]},
    ),
    "two writers in a box beside the text": (
        page().replace("<article>", "<aside><a rel=author href=/b/1>Jane Roe</a><a rel=author href=/b/2>Ann Poe</a></aside><article>"),
        {"authors": []},
    ),
    "the site's title for an author": (
        page(head="<meta name=author content='Ropes and Sails in Musterhaven - Daily Sample'>"),
        {"authors": []},
    ),
    "the publisher in linked data, by a name that the site has in another script": (
        page(
            head='<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes harbour of Musterhaven",'
            '"author":{"@type":"NewsMediaOrganization","name":"海港日報"},"publisher":{"@type":"Organization","name":"海港日報"}}</script>'
        ),
        {"authors": []},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_authors_are_who_wrote_it(name: str) -> None:
    html, wanted = CASES[name]
    assert attribution(html, wanted) == wanted


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
    record = seen(page(before))
    assert [author.url for author in record.authors] == addresses


@pytest.mark.parametrize("before", ["<p>By Jane Roe and John Doe</p>", "<address class=author>Jane Roe et John Doe</address>"])
def test_authors_stand_in_the_order_of_the_byline(before: str) -> None:
    data = linked('[{"@type":"Person","name":"John Doe","jobTitle":"Editor"},{"@type":"Person","name":"Jane Roe"}]')
    record = seen(page(before, head=data))
    assert [(author.name, author.role) for author in record.authors] == [("Jane Roe", None), ("John Doe", "Editor")]


def test_the_page_of_an_author_may_be_told_in_microdata() -> None:
    person = "<span itemprop=author itemscope><link itemprop=url href=/author/jane><meta itemprop=name content='Jane Roe'></span>"
    record = seen(page(person))
    assert [(author.name, author.url) for author in record.authors] == [("Jane Roe", "https://www.dailysample.com/author/jane")]


def test_the_page_of_an_author_may_be_told_under_the_text() -> None:
    under = '<div class=bio><h3><a href="/authors/jane-roe">Jane Roe</a></h3><p>Jane has seen every harbour.</p></div>'
    record = seen(page("<p>By Jane Roe and John Doe</p>", under))
    assert [author.url for author in record.authors] == ["https://www.dailysample.com/authors/jane-roe", None]


def test_a_name_that_data_write_small_is_written_as_the_page_writes_it() -> None:
    html = page("<div class=author>Jane Roe</div>", head=linked('[{"@type":"Person","name":"jane roe"}]'))
    assert [author.name for author in seen(html).authors] == ["Jane Roe"]


@pytest.mark.parametrize(("said", "shown"), [("ΕΛΕΝΗ ΡΟΗ", "Ελένη Ρόη"), ("Rene Doe", "René Doe"), ("ZUZANA NOVAKOVA", "Zuzana Nováková")])
def test_a_name_that_data_write_without_its_accents_is_written_as_the_page_writes_it(said: str, shown: str) -> None:
    html = page(f"<div class=author><a href=/author/x>{shown}</a></div>", head=linked(f'[{{"@type":"Person","name":"{said}"}}]'))
    assert [author.name for author in seen(html).authors] == [shown]


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
    authors = seen(page(before)).authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", role)]


def test_who_wrote_is_told_from_who_edited_it_whomever_data_name() -> None:
    pair = "<a href=/profile/{0}><div class=author><div class=who><h6 class=name>{1}</h6><h6 class=what>{2}</h6></div></div></a>"
    row = pair.format(1, "Isna Rifka Sri Rahayu", "Penulis") + pair.format(2, "Budi Santosa", "Editor")
    head = linked('{"@type":"Person","name":"Budi Santosa"}')
    record = seen(page(f"{DAY}{row}", head=head, language="id"))
    assert [author.name for author in record.authors] == ["Isna Rifka Sri Rahayu"]


@pytest.mark.parametrize(
    ("shown", "names"),
    [("<div class=author><a href=/author/jane-roe>Jane Roe</a></div>", ["Jane Roe"]), ("", ["Marina Costa"])],
)
def test_a_site_that_data_name_yields_to_whom_the_page_names(shown: str, names: list[str]) -> None:
    html = page(f"{DAY}{shown}", head=linked('{"@type":"Person","name":"Marina Costa"}')).replace("Daily Sample", "Marina Costa")
    assert [author.name for author in extract(html, url="https://www.marinacosta.example/a/7").authors] == names


@pytest.mark.parametrize(
    ("after", "names"),
    [("<p>L'Aurore du Port is read by all who work on the quays and in the yards.</p>", ["L'Aurore du Port"]), ("", [])],
)
def test_a_site_that_signs_beside_the_date_is_told_of_under_the_text(after: str, names: list[str]) -> None:
    html = page(f"<div class=x2>L'Aurore du Port</div>{DAY}", after).replace("Daily Sample", "L'Aurore du Port")
    assert [author.name for author in extract(html, url="https://www.auroreduport.example/a/7").authors] == names


def test_each_of_two_writers_in_a_box_has_the_whole_of_what_she_is() -> None:
    rows = "".join(
        f"<div class=row><div class=who>{name}</div><div class=what>{what}</div></div>"
        for name, what in (
            ("Jane Roe", "Staff Software Engineer, GullWorks"),
            ("Max Moe", "Director of Engineering, Tides Platform, GullWorks"),
        )
    )
    box = f"<section><h4>Authors</h4>{rows}</section>"
    authors = seen(page(after=box)).authors
    assert [(author.name, author.role) for author in authors] == [
        ("Jane Roe", "Staff Software Engineer, GullWorks"),
        ("Max Moe", "Director of Engineering, Tides Platform, GullWorks"),
    ]


def test_each_author_of_a_row_in_elements_of_their_own_has_her_page() -> None:
    people = {"Jane Roe": "/author/roe", "Max Moe": "/author/moe", "IDA B. HOLM": "/author/holm"}
    one, two, three = (f"<div class=name><a rel=author href={href}>{name}</a></div>" for name, href in people.items())
    row = f"<div class=byline><span>By </span>{one}<span>, </span>{two}<span> and </span>{three}</div>"
    record = extract(page(row), url="https://www.dailysample.com/news/a")
    told = [(author.name.upper(), author.url) for author in record.authors]
    assert told == [(name.upper(), f"https://www.dailysample.com{href}") for name, href in people.items()]


def test_a_handle_in_the_link_of_a_name_is_no_part_of_it() -> None:
    record = extract(page("<p>By <a href=/author/roe>Jane Roe @janeroe</a></p>"), url="https://www.dailysample.com/news/a")
    assert [(author.name, author.url) for author in record.authors] == [("Jane Roe", "https://www.dailysample.com/author/roe")]


@pytest.mark.parametrize(
    "under",
    [
        "<section><h2>Authors</h2><p>Jane Roe, Department of Tides, University of Gullport</p><p>Max Moe, Kelp Institute</p></section>",
        "<div><h3>Authors</h3><ul><li>Jane Roe, University of Gullport</li><li>Max Moe, Kelp Institute</li></ul></div>",
        "<div><p><strong>Authors:</strong></p><p>Jane Roe (University of Gullport)</p><p>Max Moe (Kelp Institute)</p></div>",
    ],
)
def test_authors_stand_under_a_heading_each_with_where_she_works(under: str) -> None:
    authors = seen(page(after=under)).authors
    assert [author.name for author in authors] == ["Jane Roe", "Max Moe"]


def test_where_somebody_works_is_no_part_of_a_name_behind_a_word_of_its_own() -> None:
    line = "<div class=x><span>By</span><div><b>Jane Roe</b><i>University of Gullport</i></div></div>"
    assert [author.name for author in read(page(line)).value("authors") or ()] == ["Jane Roe"]


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
    record = seen(page(f"{line}{DAY}"))
    assert (record.byline, [author.name for author in record.authors]) == (byline, ["Jane Roe"])


def test_where_our_correspondent_wrote_is_no_author_in_a_script_without_capitals() -> None:
    by = "<div class=author-info><div class=contributor-name>প্রতিনিধি</div><div class=author-location>শরীয়তপুর</div></div>"
    record = extract(page(f"{by}{DAY}", language="bn"), url="https://www.dailysample.com/news/a")
    assert (record.byline, record.authors) == (None, ())


def test_a_word_for_where_behind_a_name_does_not_run_into_it() -> None:
    row = "<div class=byline><div><span>Jane Roe</span><span>in Gullhaven</span></div></div>"
    assert extract(page(f"{row}{DAY}"), url="https://www.dailysample.com/news/a").byline == "Jane Roe in Gullhaven"


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


@pytest.mark.parametrize("joint", [" &", " and", ", and"])
def test_what_joins_two_writers_is_no_part_of_a_role(joint: str) -> None:
    line = f"<p>By <a href=/author/roe>Jane Roe</a>, Harbour Reporter{joint} <a href=/author/doe>John Doe</a>, Crane Editor</p>"
    authors = seen(page(line)).authors
    assert [(author.name, author.role) for author in authors] == [("Jane Roe", "Harbour Reporter"), ("John Doe", "Crane Editor")]


def test_a_menus_word_for_authors_is_none_for_who_wrote_it() -> None:
    menu = "<ul><li>Article</li><li>Authors</li><li>Metrics</li><li>Comments</li></ul>"
    record = seen(page(menu))
    assert (record.byline, record.authors) == (None, ())
    record = seen(page("<ul><li>Author</li><li>Jane Roe</li></ul>"))
    assert [author.name for author in record.authors] == ["Jane Roe"]


@pytest.mark.parametrize("line", ["7 min read", "3 Comments", "12 hours of sailing"])
def test_a_name_does_not_sign_beside_other_counts(line: str) -> None:
    assert not seen(page(f"<p>Gull Point</p><p>{line}</p>")).authors


def test_the_date_in_a_headline_makes_no_name_of_the_line_under_it() -> None:
    html = page("<h4>Gull Ferries</h4>").replace("<h1>Storm closes harbour of Musterhaven<", "<h1>Storm of 3 June 2025 closes harbour<")
    assert not seen(html).authors


def test_a_card_tells_of_who_edited_it_and_of_who_wrote_it() -> None:
    card = "<div><p>{0}</p><p>{1}</p><p>86 Published Articles</p></div>"
    wrote = f"<div><span>Jane Roe</span>{card.format('Jane Roe', 'Senior Harbour Contributor')}</div>"
    edited = f"<div><div>Edited by: Ann Check</div>{card.format('Ann Check', 'Editor-in-Chief')}</div>"
    record = seen(page(f"{wrote}<p>3 May 2025</p>{edited}"))
    assert [author.name for author in record.authors] == ["Jane Roe"]
    record = seen(page(f"<p>3 May 2025</p>{edited}"))
    assert not record.authors


def test_the_login_of_who_put_a_story_there_is_no_author_beside_its_byline() -> None:
    put = "<p>Submitted by hpost on Sat, 05/03/2025 - 9:30am</p>"
    assert [author.name for author in seen(page(f"{put}<p>By Jane Roe</p>")).authors] == ["Jane Roe"]
    assert [author.name for author in seen(page(put)).authors] == ["hpost"]


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


def test_a_summary_of_the_text_may_stand_over_who_wrote_it() -> None:
    sums = "<ul>" + "".join(f"<li>{text}</li>" for text in PROSE) + "</ul>"
    picture = "<figure><img src=/q.jpg width=900 height=500><figcaption>The quay after the storm.</figcaption></figure>"
    facts = "<div><div>Jane Roe</div><div>30 June 2025, 15:59</div></div>"
    record = seen(page().replace(f"<p>{PROSE[0]}", f"{sums}{picture}{facts}<p>{PROSE[0]}"))
    assert [author.name for author in record.authors] == ["Jane Roe"]


def test_who_comments_on_the_text_did_not_write_it() -> None:
    who = "Kommentar von <a href=http://tagebuch.example/7>Max Moe</a> am 07.08.25 um 10:25"
    said = f"<h4>Kommentare</h4><p>Das ist schön.</p><div>{who}</div>"
    assert not seen(page(after=said, language="de")).authors
    assert seen(page("<div>Kommentar von Jana Weber</div>", language="de")).byline == "Kommentar von Jana Weber"


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


def test_who_edited_a_story_does_not_make_the_date_a_changes() -> None:
    record = extract(page("<div>By Jane Roe</div><div>Edited by Max Moe</div><div>11 June 2025</div>"))
    assert (record.published, record.modified) == ("2025-06-11", None)


@pytest.mark.parametrize("under", ["", "<div>June 11, 2025</div>"])
def test_a_page_may_begin_with_a_name(under: str) -> None:
    story = "".join(f"<p>The ferry left the western pier at {n} in the morning with two hundred people on board.</p>" for n in range(6, 11))
    assert len(extract(f"<div>Jane Roe</div>{under}{story}", url="https://sample.example/ferry").blocks) >= 5
